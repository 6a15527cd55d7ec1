"""Mails that are due at one second, sent by real workers to Postfix's smtp-sink."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from statistics import quantiles

from sqlalchemy import select

from calfeed.clock import system_clock
from calfeed.store import Store
from calfeed.store.reminder_tables import outbox
from tests.benchmarks.reminders.readers import filled, tea
from tests.builders import keep
from tests.jobs.burst import states
from tests.service import Service, eventually, free_port

SINK = "/usr/sbin/smtp-sink"
START_UP = timedelta(seconds=8)  # until the workers tick
LOOK = 5.0
PATIENCE = 60.0  # without a mail


@dataclass(frozen=True, slots=True)
class Burst:
    """How many mails were sent within how many seconds, how many were not, and by how many seconds each was late."""

    seconds: float
    late: Sequence[float]
    dropped: int

    @property
    def rate(self) -> float:
        """Mails a second, from the moment they were due."""
        return len(self.late) / self.seconds

    @property
    def cells(self) -> list[str]:
        """The lateness of the mail in the middle, and that within which 99 of 100 were."""
        hundredths = quantiles(self.late, n=100)
        return [f"{hundredths[49]:.1f} s", f"{hundredths[98]:.1f} s"]


@contextmanager
def sink() -> Iterator[int]:
    """A server that takes all mail and keeps none; its port."""
    port = free_port()
    user = ["-u", "nobody"] if os.getuid() == 0 else []
    process = subprocess.Popen([SINK, *user, f"127.0.0.1:{port}", "100"])
    time.sleep(0.5)
    try:
        yield port
    finally:
        process.terminate()
        process.wait()


def send(folder: Path, url: str, mails: int, workers: int, port: int) -> Burst:
    """Let so many workers send so many reminders, which fall due together once all workers tick."""
    with filled(url, mails) as store, ExitStack() as running:
        due = (system_clock() + START_UP).replace(microsecond=0)
        keep(store, tea(due))
        for number in range(workers):
            (home := folder / f"worker{number}").mkdir(parents=True)
            settings = {"CALFEED_DATABASE_URL": url, "CALFEED_MAIL_URL": f"smtp://127.0.0.1:{port}"}
            running.enter_context(Service(home, "worker", **settings))
        eventually(lambda: states(store), START_UP.total_seconds() + PATIENCE)
        _wait(store, mails)
        return _sent(store, due)


def tell(words: str) -> None:
    """Say how far it is, where it doesn't get into the tables."""
    print(words, file=sys.stderr, flush=True)


def _wait(store: Store, mails: int) -> None:
    """Return when all mails are made and none waits."""
    before, moved_at = 0, time.monotonic()
    while (found := states(store)).get("waiting", 0) or sum(found.values()) < mails:
        done = found.get("sent", 0)
        if done != before:
            before, moved_at = done, time.monotonic()
        assert time.monotonic() - moved_at < PATIENCE, (
            f"nothing was sent for {PATIENCE} s; of {mails} there are {found}"
        )
        tell(f"  {done} of {mails} sent")
        time.sleep(LOOK if mails > 20_000 else 1)


def _sent(store: Store, due: datetime) -> Burst:
    with store.read() as tx:
        rows = tx.connection.execute(select(outbox.c.state, outbox.c.due_at, outbox.c.finished_at)).all()
    assert {row.due_at for row in rows} == {due}, "they were not due together"
    late = [(row.finished_at - due).total_seconds() for row in rows if row.state == "sent"]
    return Burst(max(late), late, len(rows) - len(late))
