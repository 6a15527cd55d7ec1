"""How fast reminders are sent, beside a bare loop of smtplib and APScheduler's jobs, and what a million readers cost.

    python -m tests.benchmarks.reminders [--mails N] [--subscribers N] [--markdown]

Needs Postfix's smtp-sink. How far it is goes to standard error.
"""

import argparse
import json
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import mean
from typing import Any

from tests.benchmarks.feeds import table
from tests.benchmarks.reminders import bare, burst, date_jobs, readers
from tests.databases import Databases, server
from tests.service import ROOT

OF_BARE = 0.6  # the bars, times in milliseconds
IDLE, MOVED = 2, 50
BARE_MAILS, JOBS = 25_000, 10_000  # the first twice for each engine
SPEED = ["", "mails/s", "late, p50", "late, p99", "bare smtplib", "of it", "bar"]
BESIDE = ["", "sent", "dropped", "late, p50", "late, p99"]
Row = list[str]
Shown = Callable[[list[str], list[Row]], str]


def main() -> None:
    """Print the tables, each with its bars."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that all that was started is ended
    asked = _asked()
    shown: Shown = table.markdown if asked.markdown else table.plain
    with tempfile.TemporaryDirectory(prefix="calfeed-reminders-") as temporary:
        folder = Path(temporary)
        (octets := folder / "mail").write_bytes(readers.mail(_sqlite(folder, "one")))
        with burst.sink() as port:
            print(shown(SPEED, sent(folder, octets, asked.mails, port)), end="\n\n", flush=True)
            print(shown(BESIDE, beside(folder, octets, min(asked.mails, JOBS), port)), end="\n\n", flush=True)
        print(shown(["", "measured", "bar", ""], idle(folder, asked.subscribers)))


def sent(folder: Path, octets: Path, mails: int, port: int) -> list[Row]:
    """Mails due at one second: SQLite with one worker, PostgreSQL with two."""
    rows = [_speed(folder / "sqlite", "SQLite, one worker", _sqlite(folder, "sent"), octets, mails, 1, port)]
    with server() as address:
        databases = Databases(address)
        with databases.empty() as url:
            rows.append(_speed(folder / "postgresql", "PostgreSQL, two workers", url, octets, mails, 2, port))
    return rows


def beside(folder: Path, octets: Path, mails: int, port: int) -> list[Row]:
    """Fewer mails due at one second, by a worker and by APScheduler with a job for each."""
    burst.tell(f"{mails} mails by a worker, then by APScheduler")
    ours = burst.send(folder / "beside", _sqlite(folder, "beside"), mails, 1, port)
    jobs = date_jobs.send(port, octets.read_bytes(), mails)
    named = (("calfeed, SQLite, one worker", ours), ("APScheduler 3 as it comes, a date job a mail", jobs))
    return [[f"{name}, {mails} mails", str(len(of.late)), str(of.dropped), *of.cells] for name, of in named]


def idle(folder: Path, people: int) -> list[Row]:
    """What readers cost while nothing is due, and when a meeting moves."""
    url = _sqlite(folder, "crowd")
    for step in ("fill", "measure"):
        burst.tell(f"{people} subscribers: {step}")
        found = _crowd(step, url, people)
    size = sum(file.stat().st_size for file in folder.glob("crowd.db*")) / 1e6
    what = f"{people} subscribers, 1000 events, 2 leads"
    return [
        table.row(f"{what}: a beat with nothing due", found["idle"], IDLE, "ms"),
        table.row("moving a meeting", found["moved"], MOVED, "ms"),
        table.row("the database on disk", size, None, "MB"),
        table.row("memory of the process at its most", found["memory"], None, "MB"),
    ]


def _speed(folder: Path, name: str, url: str, octets: Path, mails: int, workers: int, port: int) -> Row:
    """One engine, between two runs of the bare loop, so that what else the machine does falls on both."""

    def loop() -> float:
        return bare.mails_a_second(port, octets, min(mails // 2, BARE_MAILS), workers)

    burst.tell(f"{mails} mails: {name}")
    before = loop()
    ours = burst.send(folder, url, mails, workers, port)
    theirs = mean([before, loop()])
    ratio = ours.rate / theirs
    verdict = "kept" if ratio >= OF_BARE else "BELOW"
    assert ours.dropped == 0, f"{ours.dropped} were not sent"
    return [name, f"{ours.rate:.0f}/s", *ours.cells, f"{theirs:.0f}/s", f"{ratio:.2f}", f"{OF_BARE} {verdict}"]


def _crowd(step: str, url: str, people: int) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.benchmarks.reminders.crowd", step, url, str(people)]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _sqlite(folder: Path, name: str) -> str:
    return f"sqlite:///{folder}/{name}.db"


def _asked() -> argparse.Namespace:
    asking = argparse.ArgumentParser(prog="python -m tests.benchmarks.reminders")
    asking.add_argument("--mails", type=int, default=100_000)
    asking.add_argument("--subscribers", type=int, default=1_000_000)
    asking.add_argument("--markdown", action="store_true")
    return asking.parse_args()


if __name__ == "__main__":
    main()
