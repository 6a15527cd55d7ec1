"""What became of the mails, in sums: the same whether they were added up before or just now."""

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from calfeed.model.lateness import NAMES
from calfeed.store import Store, Tx, outbox
from calfeed.store.mail_results import gather, put_off_now, results
from calfeed.store.result_tables import mail_results as table
from tests.builders import a_meeting
from tests.store.test_outbox_report import NOW, WEEK_AGO, ended, waiting
from tests.usecases.reminding import Service, at


def _all(tx: Tx) -> dict[tuple[str, str, str], tuple[int, int]]:
    """Mails and tries put off, by domain, outcome and step of lateness."""
    found: dict[tuple[str, str, str], tuple[int, int]] = {}
    for one in results(tx, WEEK_AGO):
        key = (one.domain, one.outcome, NAMES[one.step] if one.outcome == "sent" else "")
        mails, put_off = found.get(key, (0, 0))
        found[key] = (mails + one.mails, put_off + one.put_off)
    return found


def _gather(tx: Tx, minutes: float) -> None:
    while gather(tx, NOW + timedelta(minutes=minutes)):
        pass


@pytest.mark.parametrize("gathered", [[], [60], [0.1, 60, 60], [0.1, 0.2, 3_000]])
def test_sums(store: Store, gathered: list[float]) -> None:
    """Mails are counted once by domain, however it is spelled, outcome and lateness, whenever they are added up."""
    with store.write() as tx:
        assert _all(tx) == {}
        for name, late in (("a", 0.5), ("b", 0.6), ("c", 7)):
            ended(tx, f"{name}@good.example", "sent", late=late)
        ended(tx, "a@BAD.example", "dead", late=8, reason="550 no")
        ended(tx, "b@bad.example", "dropped", late=90, reason="past")
        twice = waiting(tx, "b@slow.example", NOW - timedelta(seconds=1))
        outbox.postpone(tx, twice, "a", NOW - timedelta(seconds=1), reason="451 later")
        [again] = outbox.claim(tx, "b", 1, NOW - timedelta(seconds=1))
        outbox.finish(tx, again, "b", NOW + timedelta(days=1), state="sent", reason="250 ok")
        for minutes in gathered:
            _gather(tx, minutes)
        assert _all(tx) == {
            ("good.example", "sent", "within 1 s"): (2, 0),
            ("good.example", "sent", "1 to 10 s"): (1, 0),
            ("bad.example", "dead", ""): (1, 0),
            ("bad.example", "dropped", ""): (1, 0),
            ("slow.example", "sent", "more than 10 min"): (1, 1),
        }


def test_days(store: Store) -> None:
    """Sums are of one day each, so that those of some days can be told; they are forgotten after 400 days."""
    with store.write() as tx:
        ended(tx, "a@example.org", "sent", late=1)
        ended(tx, "b@example.org", "sent", late=86_400)
        _gather(tx, 3_000)
        days = tx.connection.execute(select(table.c.day, table.c.mails).order_by(table.c.day)).all()
        assert [tuple(row) for row in days] == [(date(2026, 1, 4), 1), (date(2026, 1, 5), 1)]
        assert sum(one.mails for one in results(tx, NOW + timedelta(days=1))) == 1
        assert sum(one.mails for one in results(tx, NOW + timedelta(days=2))) == 0
        _gather(tx, 60 * 24 * 500)
        assert tx.connection.execute(select(table)).first() is None


def test_one_gathers(store: Store) -> None:
    """Who adds up while somebody else does finds nothing to do, and nothing is counted twice."""
    with store.write() as tx:
        ended(tx, "a@example.org", "sent")
    if store.postgresql:
        with store.write() as tx, store.write() as other:
            _gather(tx, 60)
            assert not gather(other, NOW + timedelta(minutes=60))
    for _ in range(2):
        with store.write() as tx:
            _gather(tx, 60)
            assert [one.mails for one in results(tx, WEEK_AGO)] == [1]


def test_put_off_now(store: Store) -> None:
    """Tries of mails that still wait are counted by domain."""
    with store.write() as tx:
        slow = waiting(tx, "a@slow.example")
        outbox.postpone(tx, slow, "a", NOW, reason="451 later")
        [again] = outbox.claim(tx, "a", 1, NOW)
        outbox.postpone(tx, again, "a", NOW, reason="451 later")
        waiting(tx, "a@good.example")
        assert put_off_now(tx) == {"slow.example": 2}


@pytest.mark.parametrize(
    ("late", "name"),
    [
        (-0.5, "early"),
        (0, "within 1 s"),
        (0.9, "within 1 s"),
        (5, "1 to 10 s"),
        (59, "10 to 60 s"),
        (61, "1 to 10 min"),
        (7_000, "more than 10 min"),
    ],
)
def test_lateness(store: Store, late: float, name: str) -> None:
    """A mail that was sent falls into the step of its lateness."""
    with store.write() as tx:
        ended(tx, "a@example.org", "sent", late=late)
        [one] = results(tx, WEEK_AGO)
    assert NAMES[one.step] == name
    assert one.seconds == pytest.approx(late, abs=0.01)


def test_announced_late(store: Store) -> None:
    """A reminder of a meeting that was announced when it was due already counts from its announcement."""
    service = Service(store, "2026-01-02 12:00")
    service.subscribe()
    service.clock.set(at("2026-01-04 09:00"))
    service.add(a_meeting("Tea", "2026-01-04 15:00 UTC"))
    service.clock.set(at("2026-01-04 09:02"))
    service.tick()
    assert len(service.mails()) == 1
    with store.read() as tx:
        [one] = results(tx, NOW)
    assert NAMES[one.step] == "1 to 10 min"
    assert one.seconds == pytest.approx(120, abs=0.01)
