"""A domain that is slow, silent or puts mail off delays nobody else."""

import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import func, insert, select

from calfeed.clock import clock_from
from calfeed.jobs import start
from calfeed.mail import SmtpMailer
from calfeed.model.domain import Pace
from calfeed.store import Store
from calfeed.store.reminder_tables import outbox, subscribers
from calfeed.usecases.deps import Deps
from calfeed.usecases.remind import beat, send_due
from tests.builders import a_meeting
from tests.mail.faulty import Fault, FaultyServer, faulty
from tests.service import eventually
from tests.usecases.reminding import Service, at

DUE = "2026-01-04 09:00"


@pytest.mark.parametrize(
    ("step", "what"), [("rcpt", "450 later"), ("rcpt", "silence"), ("dot", "silence"), ("dot", "drip"), ("dot", "wait")]
)
def test_a_bad_domain_delays_nobody(store: Store, step: str, what: str) -> None:
    """Behind 300 mails for a domain that misbehaves, 40 mails for another one leave within ten seconds."""
    service = _due(store, slow=300, quick=40)
    with faulty(step, what, domain="@slow.test") as server:
        deps = replace(service.deps, mailer=SmtpMailer(server.url), clock=clock_from(at(DUE)))
        began = time.monotonic()
        scheduler = start(deps)
        eventually(lambda: _quick(server) == 40 or None, 20)
        took = time.monotonic() - began
        _end(scheduler.stop, server)
    assert took < 10
    assert len({to for to, _ in server.received}) == len(server.received)


def test_a_domain_that_got_well_gets_its_mails(store: Store) -> None:
    """After its pause one mail is tried; when that goes, all others do, each once."""
    service = _due(store, slow=30, quick=5)
    with faulty("rcpt", "450 later", times=4, domain="@slow.test") as server, closing(SmtpMailer(server.url)) as mailer:
        deps = replace(service.deps, mailer=mailer)
        _drain(deps)
        assert len(server.received) == 5
        assert _waiting(store) == 30
        for seconds in (30, 60, 600):
            service.clock.advance(timedelta(seconds=seconds))
            _drain(deps)
    assert len(server.received) == len({to for to, _ in server.received}) == 35
    assert _waiting(store) == 0


def test_so_many_a_second(store: Store) -> None:
    """A domain gets no more mails than its bucket has tokens, whoever sends; another domain has its own bucket."""
    service = _due(store, slow=60, quick=5)
    deps = replace(service.deps, pace=Pace(4.0))
    _drain(deps)
    assert len(service.mailer.sent) == 20 + 5
    numbers = []
    while _waiting(store):
        before = len(service.mailer.sent)
        service.clock.advance(timedelta(seconds=2.5))
        _drain(deps)
        numbers.append(len(service.mailer.sent) - before)
    assert numbers == [10] * 4
    assert len({mail.recipient for mail in service.mailer.sent}) == 65


def _due(store: Store, slow: int, quick: int) -> Service:
    """Reminders that are due, those for the slow domain first."""
    service = Service(store)
    names = [f"reader{n}@slow.test" for n in range(slow)] + [f"reader{n}@quick.test" for n in range(quick)]
    long_ago = at("2026-01-01 00:00")
    row = {"zone": "UTC", "state": "active", "signed_up_at": long_ago, "active_since": long_ago}
    with store.write() as tx:
        tx.connection.execute(insert(subscribers), [row | {"mailbox": name, "address": name} for name in names])
    service.add(a_meeting("Tea", "2026-01-05"))
    service.clock.set(at(DUE))
    while not beat(service.deps).idle:
        pass
    return service


def _drain(deps: Deps) -> None:
    while send_due(deps).claimed:
        pass


def _quick(server: FaultyServer) -> int:
    return sum(to.endswith("@quick.test") for to, _ in server.received)


def _waiting(store: Store) -> int:
    with store.read() as tx:
        return tx.connection.execute(
            select(func.count()).select_from(outbox).where(outbox.c.state == "waiting")
        ).scalar_one()


def _end(stop: Callable[[], None], server: FaultyServer) -> None:
    """Stop; the server lets go of who still waits for it."""
    server.fault = Fault()
    server.stop()
    stop()
