"""Rehearsing what would be sent."""

from itertools import pairwise

from sqlalchemy import select

from calfeed.model.meeting import ChangeKind
from calfeed.store import Store
from calfeed.store.reminder_tables import outbox, tokens, waves
from calfeed.usecases.rehearse import Rehearsed, rehearse
from calfeed.usecases.remind import beat
from tests.builders import a_meeting, when_from
from tests.usecases.reminding import Service, at, parsed


def _prepared(store: Store) -> Service:
    service = Service(store)
    service.subscribe("ada@example.org", "Europe/Rome")
    service.subscribe("bob@example.org", "Asia/Tokyo")
    service.add(a_meeting("Talks", "2026-01-05"))
    service.add(a_meeting("Tea", "2026-01-06 16:00 Europe/Kyiv", uid="meeting-2"))
    service.add(a_meeting("Sync", "2026-01-12 10:00 Europe/Rome", uid="meeting-3", rrule="FREQ=WEEKLY"))
    late = service.add(a_meeting("Dinner", "2026-01-20", uid="meeting-4"))
    service.change(ChangeKind.MOVED, late, when=when_from("2026-01-22"))
    return service


def test_a_rehearsal_is_what_happens(store: Store) -> None:
    """The mails of a rehearsal are those that then go out: when, to whom, and in the same words."""
    service = _prepared(store)
    start, end = service.clock(), "2026-01-25 00:00"
    planned = [(mail.at, mail.recipient, mail.subject) for mail in rehearse(service.deps, start, at(end))]
    lived = [(sent_at, mail.recipient, str(parsed(mail.octets)["Subject"])) for sent_at, mail in service.live(end)]
    assert planned == lived
    assert len(planned) == 2 + 4 + 8 + 4
    assert planned == sorted(planned, key=lambda mail: mail[0])


def test_a_rehearsal_leaves_no_trace(store: Store) -> None:
    """Nothing is sent, and nothing in the database is different afterwards."""
    service = _prepared(store)
    service.clock.set(at("2026-01-04 09:00"))
    beat(service.deps)
    before = _everything(store)
    assert rehearse(service.deps, at("2026-01-04 09:00"), at("2026-01-20 00:00"))
    assert _everything(store) == before
    assert service.mailer.sent == []


def test_stretches_can_be_joined(store: Store) -> None:
    """The mails of two days are those of the first and those of the second; an empty stretch has none."""
    service = _prepared(store)
    days = [at(f"2026-01-{day:02} 08:00") for day in (4, 5, 6)]
    first, second = (rehearse(service.deps, one, other) for one, other in pairwise(days))
    joined = rehearse(service.deps, days[0], days[-1])
    assert [len(first), len(second)] == [1, 2]
    assert _facts(first) + _facts(second) == _facts(joined)
    assert rehearse(service.deps, days[0], days[0]) == []


def test_the_past_can_be_rehearsed(store: Store) -> None:
    """A stretch that is over is lived through as it would have been for the readers of that time."""
    service = _prepared(store)
    service.live("2026-01-03 00:00")
    service.clock.set(at("2026-06-01 00:00"))
    mails = rehearse(service.deps, at("2026-01-04 00:00"), at("2026-01-05 00:00"))
    assert [mail.subject for mail in mails] == ["Tomorrow, Mon 5 Jan: Talks (hour not announced)"] * 2


def _facts(mails: list[Rehearsed]) -> list[tuple[object, ...]]:
    return [(mail.at, mail.recipient, mail.subject) for mail in mails]


def _everything(store: Store) -> list[object]:
    with store.read() as tx:
        return [tuple(row) for table in (waves, outbox, tokens) for row in tx.connection.execute(select(table))]
