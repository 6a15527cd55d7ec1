"""The machine's clock is set forward or back by an hour while mail goes out."""

import time
from contextlib import ExitStack
from datetime import datetime, timedelta

from calfeed.clock import clock_from
from calfeed.jobs import start
from calfeed.mail import SmtpMailer
from calfeed.store import Store
from calfeed.usecases.deps import Deps
from tests.jobs.burst import DUE, prepare, states
from tests.mail.faulty import FaultyServer
from tests.service import eventually

READERS = 600  # more than the workers claim at once
SOME = 60
HOUR = timedelta(hours=1)
WORKERS = 2


class UnsteadyClock:
    """A clock that goes on, and can be set."""

    def __init__(self, now: datetime) -> None:
        self._clock = clock_from(now)
        self._by = timedelta()

    def __call__(self) -> datetime:
        return self._clock() + self._by

    def jump(self, by: timedelta) -> None:
        """Show another time from here on."""
        self._by += by


def test_an_hour_forward(store: Store) -> None:
    """All mails go, once but for the one that was under way when the other worker saw its lease run out."""
    prepare(store, READERS)
    clock = UnsteadyClock(DUE)
    with FaultyServer() as server, ExitStack() as running:
        for _ in range(WORKERS):
            running.callback(start(_deps(store, clock, server)).stop)
        eventually(lambda: len(server.received) >= SOME or None, 60)
        clock.jump(HOUR)
        eventually(lambda: states(store) == {"sent": READERS} or None, 60)
    recipients = [to for to, _ in server.received]
    assert len(set(recipients)) == READERS
    assert len(recipients) <= READERS + 1


def test_an_hour_back(store: Store) -> None:
    """After those that are claimed no mail goes before its time; when that comes again, all others go.

    Leases that lie in the future hold up nobody.
    """
    prepare(store, READERS)
    clock = UnsteadyClock(DUE)
    with FaultyServer() as server, ExitStack() as running:
        for _ in range(WORKERS):
            running.callback(start(_deps(store, clock, server)).stop)
        eventually(lambda: len(server.received) >= SOME or None, 60)
        clock.jump(-HOUR)
        early = _standing_still(server)
        assert early < READERS
        clock.jump(HOUR - timedelta(seconds=5))
        eventually(lambda: states(store) == {"sent": READERS} or None, 60)
    recipients = [to for to, _ in server.received]
    assert len(set(recipients)) == READERS
    assert len(recipients) <= READERS + 1


def _standing_still(server: FaultyServer) -> int:
    """How many mails have come when no more come for a second and a half."""
    before = -1
    while before != len(server.received):
        before = len(server.received)
        time.sleep(1.5)
    return before


def _deps(store: Store, clock: UnsteadyClock, server: FaultyServer) -> Deps:
    return Deps(clock=clock, store=store, mailer=SmtpMailer(server.url))
