"""How fast reminders are sent, beside a bare loop of smtplib, and what they cost with a million readers.

python -m tests.benchmarks.reminders [MAILS [SUBSCRIBERS]]; needs Postfix's smtp-sink. One sender, on SQLite.
"""

import os
import smtplib
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from sqlalchemy import insert

from calfeed.clock import SettableClock
from calfeed.mail import Outcome
from calfeed.mail.smtp import SmtpMailer
from calfeed.model.meeting import ChangeKind
from calfeed.model.when import Timed
from calfeed.store import Store, open_store
from calfeed.store.reminder_tables import subscribers
from calfeed.usecases.remind import Errand, beat, send_due
from tests.builders import a_meeting
from tests.service import free_port
from tests.usecases.reminding import Service, at

ZONES = ("UTC", "Europe/Kyiv", "Europe/Rome", "America/New_York", "Asia/Tokyo")
LONG_AGO = at("2025-12-01 00:00")
SINK = "/usr/sbin/smtp-sink"


def main(mails: int = 20_000, people: int = 1_000_000) -> None:
    """Print the figures."""
    with _sink() as port, _filled(mails) as store:
        mailer = Keeping(f"smtp://127.0.0.1:{port}")
        sent = _sent_a_second(store, mailer, mails)
        bare = _bare_a_second(port, mailer.kept, mails)
        print(f"sent: {sent:.0f} mails/s; a bare loop of smtplib: {bare:.0f} mails/s; ratio {sent / bare:.2f}")
    with _filled(people) as store:
        service = Service(store, "2026-01-02 12:00")
        meeting = service.add(a_meeting("Tea", "2026-01-12 16:00 UTC"))
        assert isinstance(meeting.when, Timed)
        later = replace(meeting.when, start=meeting.when.start + timedelta(hours=1))
        idle = _seconds(lambda: beat(service.deps))
        moved = _seconds(lambda: service.change(ChangeKind.MOVED, meeting, when=later))
        print(
            f"{people} subscribers: a beat with nothing due {idle * 1e3:.1f} ms, moving a meeting {moved * 1e3:.1f} ms"
        )


class Keeping(SmtpMailer):
    """Keeps the last mail that it sent."""

    kept = b""

    def send(self, sender: str, recipient: str, octets: bytes) -> Outcome:
        """Hand it over."""
        self.kept = octets
        return super().send(sender, recipient, octets)


def _sent_a_second(store: Store, mailer: SmtpMailer, mails: int) -> float:
    service = Service(store, "2026-01-02 12:00")
    service.add(a_meeting("Tea", "2026-01-05 12:00 UTC", place="Kyiv", participants=("NATO", "EU")))
    deps = replace(service.deps, clock=SettableClock(at("2026-01-04 12:00")), mailer=mailer)
    begin, errand, sent = time.perf_counter(), Errand(), 0
    while not beat(deps).idle:
        pass
    while (report := send_due(deps, errand=errand)).claimed:
        sent += report.sent
    seconds = time.perf_counter() - begin
    deps.mailer.close()
    assert sent == mails
    return sent / seconds


def _bare_a_second(port: int, octets: bytes, mails: int) -> float:
    with smtplib.SMTP("127.0.0.1", port) as server:
        return mails / _seconds(
            lambda: [server.sendmail("calfeed@localhost", f"u{n}@d.example", octets) for n in range(mails)]
        )


@contextmanager
def _sink() -> Iterator[int]:
    port = free_port()
    user = ["-u", "nobody"] if os.getuid() == 0 else []
    sink = subprocess.Popen([SINK, *user, f"127.0.0.1:{port}", "100"])
    time.sleep(0.5)
    try:
        yield port
    finally:
        sink.terminate()
        sink.wait()


@contextmanager
def _filled(people: int) -> Iterator[Store]:
    """A database of so many readers."""
    same = {"state": "active", "signed_up_at": LONG_AGO, "active_since": LONG_AGO}
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(f"sqlite:///{Path(folder) / 'calfeed.sqlite'}")
        for start in range(0, people, 50_000):
            names = ((n, f"reader{n}@d{n % 50}.example") for n in range(start, min(start + 50_000, people)))
            rows = [same | {"mailbox": name, "address": name, "zone": ZONES[n % len(ZONES)]} for n, name in names]
            with store.write() as tx:
                tx.connection.execute(insert(subscribers), rows)
        yield store
        store.close()


def _seconds(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
