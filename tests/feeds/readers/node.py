"""Readers in JavaScript: ical.js (Thunderbird, Nextcloud), node-ical, postal-mime; each in a process of its own."""

import json
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any

from tests.feeds.seen import Seen
from tests.npm import NODE

ZONE = "America/St_Johns"  # of the reader: what isn't in UTC shows


class Node:
    """A running reader."""

    def __init__(self, stdin: IO[bytes], stdout: IO[bytes]) -> None:
        self._stdin, self._stdout = stdin, stdout

    def __call__(self, octets: bytes) -> list[Seen]:
        """What it reads in a calendar; AssertionError with its own if it can't."""
        return [Seen(*event) for event in self.ask(octets)]

    def ask(self, octets: bytes) -> Any:
        """Its answer."""
        self._stdin.write(len(octets).to_bytes(4, "big") + octets)
        self._stdin.flush()
        answer = json.loads(self._stdout.readline())
        assert "error" not in answer, answer["error"]
        return answer["read"]


@contextmanager
def node(parser: str) -> Iterator[Node]:
    """A reader with that parser: "ical.js" or "node-ical", "jCal" for calendars as such, "postal-mime" for mails."""
    command = ["node", NODE / "read.js", parser]
    with subprocess.Popen(
        command, env=os.environ | {"TZ": ZONE}, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        yield Node(process.stdin, process.stdout)
        process.stdin.close()
