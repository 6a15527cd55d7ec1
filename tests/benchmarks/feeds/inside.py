"""What one process does with a database, asked as a WSGI server asks; `python -m tests.benchmarks.feeds.inside`.

It prints JSON, so that each measurement can be made in a fresh process.
"""

import gc
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any
from urllib.parse import quote

from werkzeug.test import Client

from calfeed import web
from calfeed.clock import system_clock
from calfeed.mail import MemoryMailer
from calfeed.store import Store, open_store
from calfeed.usecases.deps import Deps
from tests.benchmarks.feeds import events

ALL = "/feeds/all.ics"
ROUNDS = 15


class Asked:
    """The application on a database that is open, and how it answers."""

    def __init__(self, database: str) -> None:
        self.store: Store = open_store(database)
        gc.freeze()  # as the entrances do
        self._client = Client(web.create_app(Deps(clock=system_clock, store=self.store, mailer=MemoryMailer())))

    def ask(self, path: str, coding: str = "identity") -> tuple[float, bytes]:
        """The milliseconds until the answer was there, and its octets."""
        began = time.perf_counter()
        answer = self._client.get(path, headers={"Accept-Encoding": coding})
        octets = answer.get_data()
        took = time.perf_counter() - began
        assert answer.status_code == 200, answer.status
        return took * 1000, octets


def cold(database: str) -> dict[str, Any]:
    """The first answer of a process."""
    took, octets = Asked(database).ask(ALL)
    return {"milliseconds": took, "events": _count(octets)}


def rebuilt(database: str) -> dict[str, Any]:
    """The first answer after a change of one event, plain and zipped, each after changes of its own."""
    asked = Asked(database)
    asked.ask(ALL)
    taken: dict[str, list[float]] = {"identity": [], "gzip": []}
    for number in range(2 * ROUNDS):
        coding = ("identity", "gzip")[number % 2]
        events.change(asked.store, number, number)
        taken[coding].append(asked.ask(ALL, coding)[0])
    return {coding: median(times) for coding, times in taken.items()}


def filtered(database: str) -> dict[str, Any]:
    """The first answer of a process to a filter that one event in a hundred passes."""
    took, octets = Asked(database).ask(_of(events.town(7)))
    return {"milliseconds": took, "events": _count(octets)}


def memory(database: str) -> dict[str, Any]:
    """The memory of a process that keeps the feeds of a hundred towns, plain and zipped."""
    asked = Asked(database)
    before = megabytes("VmRSS")
    counts = set()
    for number in range(100):
        path = _of(events.town(number))
        counts.add(_count(asked.ask(path)[1]))
        asked.ask(path, "gzip")
    return {"before": before, "after": megabytes("VmRSS"), "most": megabytes("VmHWM"), "events": sorted(counts)}


def _of(town: str) -> str:
    return f"{ALL}?place={quote(town)}"


def _count(octets: bytes) -> int:
    return octets.count(b"BEGIN:VEVENT")


def megabytes(name: str) -> float:
    """What the kernel says of the memory of this process: VmRSS, VmHWM."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) / 1000 for line in lines if line.startswith(name))


MEASURES: dict[str, Callable[[str], dict[str, Any]]] = {f.__name__: f for f in (cold, rebuilt, filtered, memory)}

if __name__ == "__main__":
    print(json.dumps(MEASURES[sys.argv[1]](sys.argv[2])))
