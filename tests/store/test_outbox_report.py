"""What became of the mails, on each engine."""

from datetime import datetime, timedelta

from sqlalchemy import text

from calfeed.model.wave import MailKind
from calfeed.store import Store, Tx, open_store, outbox, outbox_report, subscribers, turns
from tests.builders import a_meeting
from tests.usecases.reminding import Service, at

NOW = at("2026-01-04 09:00")
WEEK_AGO = NOW - timedelta(days=7)


def waiting(tx: Tx, address: str, made_at: datetime = NOW) -> int:
    """A mail that is due when it is made; its row."""
    one = subscribers.ask(tx, mailbox=address, address=address, zone="UTC", now=made_at)
    late = made_at + timedelta(days=2)
    outbox.add_question(
        tx, MailKind.CONFIRM, one.id, address=address, zone="UTC", now=made_at, not_after=late, about=""
    )
    [row] = outbox.claim(tx, "a", 1, made_at)
    return row


def ended(tx: Tx, address: str, state: str, late: float = 0.5, reason: str = "250 ok") -> int:
    row = waiting(tx, address)
    outbox.finish(tx, row, "a", NOW + timedelta(seconds=late), state=state, reason=reason)
    return row


def test_states(store: Store) -> None:
    """Mails that wait and dead ones are counted; those that were sent are not."""
    with store.write() as tx:
        assert outbox_report.unsent_by_state(tx) == {"waiting": 0, "dead": 0}
        ended(tx, "a@example.org", "sent")
        ended(tx, "b@example.org", "sent", late=90)
        ended(tx, "c@example.org", "dead")
        waiting(tx, "d@example.org")
        assert outbox_report.unsent_by_state(tx) == {"waiting": 1, "dead": 1}


def test_the_oldest_unsent(store: Store) -> None:
    """The mail that was due first counts, though its next try is later than others' first."""
    with store.write() as tx:
        first = waiting(tx, "a@example.org", NOW - timedelta(minutes=5))
        outbox.postpone(tx, first, "a", NOW + timedelta(minutes=9), reason="451 later")
        waiting(tx, "b@example.org", NOW - timedelta(minutes=1))
        found = outbox_report.oldest_unsent(tx, NOW)
        assert found is not None
        assert (found.row, found.attempts, found.reason) == (first, 1, "451 later")
        assert found.due_at == NOW - timedelta(minutes=5)
        assert outbox_report.oldest_unsent(tx, NOW - timedelta(minutes=6)) is None


def test_dead_mails(store: Store) -> None:
    """The last one comes first, with its address and its reason."""
    with store.write() as tx:
        ended(tx, "a@example.org", "dead", late=1, reason="550 unknown")
        ended(tx, "b@example.org", "dead", late=2, reason="552 full")
        found = outbox_report.dead_mails(tx, 10)
        assert [(one.address, one.reason, one.attempts) for one in found] == [
            ("b@example.org", "552 full", 1),
            ("a@example.org", "550 unknown", 1),
        ]
        assert len(outbox_report.dead_mails(tx, 1)) == 1


def test_sending_again(store: Store) -> None:
    """A dead mail waits again, untried; one that was sent, is being sent, or would come too late doesn't."""
    with store.write() as tx:
        dead, sent = ended(tx, "a@example.org", "dead"), ended(tx, "b@example.org", "sent")
        assert not outbox_report.send_again(tx, sent, NOW)
        assert not outbox_report.send_again(tx, 999, NOW)
        assert not outbox_report.send_again(tx, dead, NOW + timedelta(days=2))
        later = NOW + timedelta(hours=1)
        assert outbox_report.send_again(tx, dead, later)
        assert not outbox_report.send_again(tx, dead, later)
        assert not outbox_report.send_again(tx, None, later)
        assert list(outbox.claim(tx, "b", 10, later)) == [dead]
        assert turns.read(tx, [dead])[dead].reminder().attempts == 0


def test_waves(store: Store) -> None:
    """Open waves, those due, and those closed with their reasons."""
    service = Service(store)
    service.subscribe()
    service.add(a_meeting("Tea", "2026-01-04 15:00 UTC"))
    service.clock.set(at("2026-01-03 15:00"))
    with store.read() as tx:
        before = outbox_report.wave_report(tx, WEEK_AGO, service.clock())
    assert (before.open, before.due, before.next_at) == (2, 1, at("2026-01-03 15:00"))
    service.tick()
    with store.read() as tx:
        after = outbox_report.wave_report(tx, WEEK_AGO, service.clock())
    assert (after.open, after.due, after.closed) == (1, 0, {"done": 1})


def test_all_again(store: Store) -> None:
    """All dead mails that would still come in time, and no other."""
    with store.write() as tx:
        dead = [ended(tx, f"{name}@example.org", "dead") for name in "abc"]
        ended(tx, "d@example.org", "sent")
        waiting(tx, "e@example.org")
        assert outbox_report.revivable(tx, NOW) == outbox_report.send_again(tx, None, NOW) == len(dead)
        assert outbox_report.unsent_by_state(tx) == {"waiting": 4, "dead": 0}
        ended(tx, "f@example.org", "dead")
        late = NOW + timedelta(days=3)
        assert outbox_report.revivable(tx, late) == outbox_report.send_again(tx, None, late) == 0


def test_reasons_of_dropping(store: Store) -> None:
    """What was not sent any more is counted by the reason, the commonest first."""
    with store.write() as tx:
        ended(tx, "a@example.org", "dropped", reason="past")
        for name in "bc":
            ended(tx, f"{name}@example.org", "dropped", reason="unsubscribed")
        assert list(outbox_report.dropped_because(tx, WEEK_AGO).items()) == [("unsubscribed", 2), ("past", 1)]


def test_indexes() -> None:
    """SQLite finds the oldest unsent mail and the newest dead ones by an index, without sorting."""
    store = open_store("sqlite://")
    for query in (
        "SELECT id FROM outbox WHERE state = 'waiting' AND due_at <= '2026' ORDER BY due_at LIMIT 1",
        "SELECT id FROM outbox WHERE state = 'dead' AND finished_at IS NOT NULL ORDER BY finished_at DESC LIMIT 9",
    ):
        with store.read() as tx:
            steps = tx.connection.execute(text(f"EXPLAIN QUERY PLAN {query}")).all()
        assert [("USING" in row[3], "TEMP" in row[3]) for row in steps] == [(True, False)]
    store.close()
