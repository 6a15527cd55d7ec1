"""Reminders over faulty mail servers: nothing lost, nothing twice but where the answer was lost, nothing too late."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from sqlalchemy import select

from calfeed.mail import SmtpMailer
from calfeed.store import Store, open_store
from calfeed.store.reminder_tables import outbox
from calfeed.usecases.remind import beat, send_due
from tests.builders import a_meeting
from tests.mail.faulty import STEPS, FaultyServer, faulty
from tests.usecases.reminding import Service, at, parsed

DUE = "2026-01-04 09:00"
BEGINS = "2026-01-05 00:00"
WAITS = (0, 30, 60, 120, 300, 600, 1_800)
LATER = [(step, f"{code} not now") for step in STEPS for code in (421, 451)]
LOST = [(step, what) for step in STEPS for what in ("drop", "silence", "drip")]
REFUSED = [(step, "550 no") for step in ("rcpt", "data", "dot")]
CLOSED = [(step, "554 no") for step in ("banner", "ehlo", "mail")]


@pytest.fixture(autouse=True)
def _hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("calfeed.mail.smtp.CONNECT_SECONDS", 0.15)
    monkeypatch.setattr("calfeed.mail.smtp.MESSAGE_SECONDS", 0.3)
    monkeypatch.setattr("calfeed.mail.smtp.GOODBYE_SECONDS", 0.1)


@pytest.fixture
def sqlite_store(migrated_file: Path, tmp_path: Path) -> Iterator[Store]:
    """A fresh database; what a mail server does wrong does not depend on ours."""
    opened = open_store(f"sqlite:///{shutil.copyfile(migrated_file, tmp_path / 'calfeed.sqlite')}")
    yield opened
    opened.close()


@pytest.mark.parametrize("offers", ["HELP", "PIPELINING"])
@pytest.mark.parametrize(("step", "what"), [*LATER, *LOST, *CLOSED])
def test_what_passes_costs_time_alone(sqlite_store: Store, step: str, what: str, offers: str) -> None:
    """Whatever a server did wrong twice, each mail goes at a later try, once but for an answer that was lost."""
    service = _due(sqlite_store)
    with faulty(step, what, times=2, offers=offers) as server:
        tried = _live(service, server.url)
    repeats = 2 if (step, what) == ("dot", "drop") else 0
    assert _rows(sqlite_store) == [("sent", "250 kept", len(tried))]
    assert len(server.received) == 1 + repeats
    assert len({parsed(octets)["Message-ID"] for _, octets in server.received}) == 1
    assert tried == [sum(WAITS[: n + 1]) for n in range(len(tried))]
    assert len(tried) in {2, 3}  # a kept connection that broke is made anew at once


@pytest.mark.parametrize("offers", ["HELP", "PIPELINING"])
@pytest.mark.parametrize(("step", "what"), REFUSED)
def test_what_is_refused_is_not_tried_again(sqlite_store: Store, step: str, what: str, offers: str) -> None:
    """A mail that the server refused for good is dead at once, with the server's words; a second try would annoy."""
    service = _due(sqlite_store)
    with faulty(step, what, offers=offers) as server:
        assert _live(service, server.url) == [0]
    assert _rows(sqlite_store) == [("dead", "550 no", 1)]
    assert not server.received


@pytest.mark.parametrize(
    ("step", "what"), [("banner", "554 no"), ("mail", "550 no"), ("rcpt", "450 no"), ("dot", "drop")]
)
def test_nothing_after_the_meeting_began(sqlite_store: Store, step: str, what: str) -> None:
    """A server that never gets well is asked less and less often, and no more once it is too late; the row says why."""
    service = _due(sqlite_store)
    with faulty(step, what) as server:
        tried = _live(service, server.url)
    assert [later - sooner for sooner, later in pairwise(tried)][:7] == [*WAITS[1:], 1_800]
    assert tried[-1] < 15 * 3_600
    [(state, reason, attempts)] = _rows(sqlite_store)
    assert (state, attempts) == ("dead", len(tried))
    assert reason
    assert len(server.received) == (len(tried) if what == "drop" else 0)


def test_a_port_that_is_closed_for_minutes(store: Store) -> None:
    """Mails wait for a server that is down for three minutes, and go once each when it is back."""
    service = _due(store, readers=5)
    with FaultyServer() as server:
        server.stop()
        for _ in range(3):
            assert send_due(replace(service.deps, mailer=SmtpMailer(server.url))).unreachable
            service.clock.advance(timedelta(seconds=60))
        server.start_again()
        _live(service, server.url)
    assert [state for state, _, _ in _rows(store)] == ["sent"] * 5
    assert len({to for to, _ in server.received}) == len(server.received) == 5


@pytest.mark.filterwarnings("ignore:Requiring AUTH")
@pytest.mark.parametrize(
    ("scheme", "offers"),
    [
        ("smtp+starttls://", "HELP"),
        ("smtp+starttls://", "STARTTLS"),
        ("smtp://u:p@", "HELP"),
        ("smtp://u:p@", "AUTH PLAIN"),
    ],
)
def test_no_mail_without_what_was_asked_for(sqlite_store: Store, scheme: str, offers: str) -> None:
    """Where STARTTLS or AUTH is missing or fails, no mail leaves, all wait, and the row says what was wrong."""
    service = _due(sqlite_store)
    with FaultyServer(offers=offers) as server:
        deps = replace(service.deps, mailer=SmtpMailer(server.url.replace("smtp://", scheme)))
        assert send_due(deps).unreachable
    [(state, reason, attempts)] = _rows(sqlite_store)
    assert (state, attempts) == ("waiting", 1)
    assert reason
    assert not server.received


def _due(store: Store, readers: int = 1) -> Service:
    service = Service(store)
    for number in range(readers):
        service.subscribe(f"ada{number}@example.org")
    service.add(a_meeting("Tea", "2026-01-05"))
    service.clock.set(at(DUE))
    while not beat(service.deps).idle:
        pass
    return service


def _live(service: Service, url: str) -> list[int]:
    """Send over the server until nothing waits; when mails were tried, in seconds after they were due."""
    deps = replace(service.deps, mailer=SmtpMailer(url))
    tried: list[int] = []
    while True:
        if send_due(deps).claimed:
            tried.append(round((service.clock() - at(DUE)).total_seconds()))
        with deps.store.read() as tx:
            when = tx.connection.scalar(select(outbox.c.next_try_at).where(outbox.c.state == "waiting").limit(1))
        if when is None:
            break
        service.clock.set(max(when, service.clock()))
    deps.mailer.close()
    return tried


def _rows(store: Store) -> list[tuple[str, str | None, int]]:
    with store.read() as tx:
        rows = tx.connection.execute(
            select(outbox.c.state, outbox.c.reason, outbox.c.attempts).where(outbox.c.kind != "confirm")
        )
        return [(row.state, row.reason, row.attempts) for row in rows]
