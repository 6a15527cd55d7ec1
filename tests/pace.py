"""How long something takes beside a fixed piece of work in the same run, so that no busy machine fails a test."""

import re
import time
from collections.abc import Iterator
from contextlib import contextmanager

ROOM = 4.0
"""What is asked of a machine at work on other things, as a multiple of what a quiet one needs."""

_WORK = "lorem ipsum 5 May 2026 at 10:00, " * 400
_WORDS = re.compile(r"\b(?P<word>[a-z]+)\b|\d+")
_QUIET = 0.018


def yardstick() -> float:
    """CPU seconds of this thread for a fixed piece of work, which takes a quiet machine 18 ms."""
    began = time.thread_time()
    for _ in range(12):
        sum(len(match["word"] or "") for match in _WORDS.finditer(_WORK))
    return time.thread_time() - began


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Fail if what is inside needs this thread much longer than these CPU seconds of a quiet machine."""
    before = yardstick()
    began = time.thread_time()
    yield
    took = time.thread_time() - began
    slower = max((before + yardstick()) / 2 / _QUIET, 1.0)
    assert took < ROOM * slower * seconds, f"took {took:.1f} s, on a machine {slower:.1f} times slower than a quiet one"
