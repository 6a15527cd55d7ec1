"""The ticks of a process: they send, they outlive errors, they are revived, they stop."""

import threading
import time
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text, update

from calfeed.clock import clock_from
from calfeed.jobs import Scheduler, start
from calfeed.mail import MemoryMailer, Outcome
from calfeed.store import Store
from calfeed.store.reminder_tables import outbox
from calfeed.usecases.deps import Deps
from calfeed.usecases.remind import beat_age
from calfeed.usecases.subscribe import sign_up
from tests.service import eventually
from tests.usecases.reminding import at


@pytest.fixture
def deps(store: Store) -> Deps:
    """A service whose clock runs."""
    return Deps(clock=clock_from(at("2026-01-04 08:00")), store=store, mailer=MemoryMailer())


def _sent(deps: Deps) -> int:
    assert isinstance(deps.mailer, MemoryMailer)
    return len(deps.mailer.sent)


def test_ticking_sends(deps: Deps) -> None:
    """A process that ticks sends what is asked for within seconds, and leaves its sign of life."""
    ticks = start(deps)
    try:
        sign_up(deps, "ada@example.org", "UTC")
        eventually(lambda: _sent(deps) == 1, 20)
        age = eventually(lambda: beat_age(deps), 20)
        assert age < timedelta(seconds=20)
        assert ticks.is_alive()
    finally:
        ticks.stop()
    assert not ticks.is_alive()


def test_a_database_error_ends_one_tick(deps: Deps, caplog: pytest.LogCaptureFixture) -> None:
    """While the database fails, each tick logs it; when it works again, mail goes out as if nothing had been."""
    ticks = start(deps)
    try:
        _execute(deps, "ALTER TABLE outbox RENAME TO hidden")
        eventually(lambda: "tick failed  tick=send" in caplog.text, 20)
        _execute(deps, "ALTER TABLE hidden RENAME TO outbox")
        sign_up(deps, "ada@example.org", "UTC")
        eventually(lambda: _sent(deps) == 1, 20)
    finally:
        ticks.stop()


def test_a_silent_scheduler_is_started_anew(deps: Deps, caplog: pytest.LogCaptureFixture) -> None:
    """When no tick comes, whatever the reason, the watchdog says so and starts the ticks again."""
    ticks = Scheduler(deps, silence=2)
    ticks.start()
    try:
        assert ticks._ticks is not None
        ticks._ticks.pause()
        eventually(lambda: "fell silent" in caplog.text, 30)
        sign_up(deps, "ada@example.org", "UTC")
        eventually(lambda: _sent(deps) == 1, 20)
        eventually(ticks.is_alive, 20)
    finally:
        ticks.stop()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_a_dead_thread_is_noticed(deps: Deps, caplog: pytest.LogCaptureFixture) -> None:
    """APScheduler's thread ending by itself, which it reports as running, is noticed and repaired."""
    ticks = Scheduler(deps, silence=2)
    ticks.start()
    try:
        assert ticks._ticks is not None
        thread = ticks._ticks._thread
        ticks._ticks._jobstores = None  # an error in its own bookkeeping
        eventually(lambda: not thread.is_alive(), 20)
        eventually(lambda: "fell silent" in caplog.text, 30)
        eventually(ticks.is_alive, 20)
    finally:
        ticks.stop()


class SlowMailer(MemoryMailer):
    """Takes its time."""

    def __init__(self) -> None:
        super().__init__()
        self.began = threading.Event()

    def send(self, sender: str, recipient: str, octets: bytes) -> Outcome:
        """Keep the message, slowly."""
        self.began.set()
        time.sleep(0.5)
        return super().send(sender, recipient, octets)


def test_stopping_ends_with_the_mail_under_way(deps: Deps) -> None:
    """To stop takes no longer than one mail; the rest waits, free for the next worker."""
    slow = SlowMailer()
    deps = replace(deps, mailer=slow)
    for number in range(10):
        sign_up(deps, f"reader{number}@example.org", "UTC")
    ticks = start(deps)
    assert slow.began.wait(20)
    began = time.monotonic()
    ticks.stop()
    assert time.monotonic() - began < 5
    assert 1 <= len(slow.sent) < 10
    ticks = start(replace(deps, mailer=MemoryMailer()))
    try:
        eventually(lambda: _waiting(deps) == 0, 20)
    finally:
        ticks.stop()


def test_leases_are_freed_only_by_who_is_alone(deps: Deps) -> None:
    """On SQLite the first process frees what a killed one had claimed; a second one beside it frees nothing."""
    sign_up(deps, "ada@example.org", "UTC")
    _lease(deps)
    first = start(deps)
    try:
        if deps.store.postgresql:
            time.sleep(1.5)
            assert _sent(deps) == 0  # the other worker may be alive, on another machine
            return
        eventually(lambda: _sent(deps) == 1, 20)
        sign_up(deps, "bob@example.org", "UTC")
        eventually(lambda: _sent(deps) == 2, 20)
        sign_up(deps, "bob@example.org", "UTC")
        _lease(deps)
        second = start(deps)
        time.sleep(1.5)
        second.stop()
        assert _sent(deps) == 2
    finally:
        first.stop()


def _lease(deps: Deps) -> None:
    with deps.store.write() as tx:
        until = deps.clock() + timedelta(seconds=59)
        tx.connection.execute(update(outbox).values(leased_by="killed", leased_until=until))


def _waiting(deps: Deps) -> int:
    with deps.store.read() as tx:
        return len(tx.connection.execute(text("SELECT id FROM outbox WHERE state = 'waiting'")).all())


def _execute(deps: Deps, statement: str) -> None:
    with deps.store.write() as tx:
        tx.connection.execute(text(statement))
