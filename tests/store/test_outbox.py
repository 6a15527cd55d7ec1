"""The rows of the outbox and their leases."""

import threading
from datetime import timedelta

from sqlalchemy import insert

from calfeed.model.wave import MailKind
from calfeed.store import Store, outbox, subscribers
from calfeed.store.outbox import add_question, claim, finish, postpone, release, renew
from calfeed.store.turns import Turns, read
from tests.usecases.reminding import at

NOW = at("2026-01-04 09:00")


def _filled(store: Store, number: int) -> None:
    with store.write() as tx:
        for n in range(number):
            address = f"reader{n}@example.org"
            one = subscribers.ask(tx, mailbox=address, address=address, zone="UTC", now=NOW)
            late = NOW + timedelta(days=2)
            asked = {"address": address, "zone": "UTC", "now": NOW, "not_after": late, "about": ""}
            add_question(tx, MailKind.CONFIRM, one.id, **asked)


def test_claims_do_not_overlap(store: Store) -> None:
    """Two workers that claim at the same time get different rows, and neither waits for the other to finish."""
    _filled(store, 30)
    claimed: list[list[int]] = []
    meet = threading.Barrier(3, timeout=10)

    def work(name: str) -> None:
        with store.write() as tx:
            rows = list(claim(tx, name, 10, NOW))
            if tx.postgresql:
                meet.wait()  # all three hold their rows, uncommitted, at this moment
        claimed.append(rows)

    workers = [threading.Thread(target=work, args=(f"worker{n}",)) for n in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert [len(rows) for rows in claimed] == [10, 10, 10]
    assert len({row for rows in claimed for row in rows}) == 30


def test_longest_due_first(store: Store) -> None:
    """Who has waited longest is served first."""
    _filled(store, 3)
    with store.write() as tx:
        [first, second, third] = claim(tx, "a", 3, NOW)
        postpone(tx, first, "a", NOW + timedelta(seconds=30), reason="later")
        release(tx, "a", [first, second, third])
        assert list(claim(tx, "a", 3, NOW + timedelta(seconds=30))) == [second, third, first]


def test_only_the_holder_settles(store: Store) -> None:
    """A worker whose lease ran out can't settle what another one has now."""
    _filled(store, 1)
    later = NOW + timedelta(seconds=60)
    with store.write() as tx:
        [row] = claim(tx, "slow", 1, NOW)
        assert list(claim(tx, "quick", 1, later)) == [row]
        finish(tx, row, "slow", later, state="dead", reason="too slow")
        postpone(tx, row, "slow", later, reason="too slow")
        release(tx, "slow", [row])
        assert read(tx, [row])[row].reminder().attempts == 0
    with store.single() as single:
        assert Turns(single, "slow").look(row) is None
        Turns(single, "slow").finish(row, later, state="sent", reason="too slow")
        assert Turns(single, "quick").look(row) is not None


def test_a_clock_that_is_late_takes_no_row_of_another(store: Store) -> None:
    """A worker whose clock is behind leaves alone what another has claimed; only a clock set far back frees it."""
    _filled(store, 1)
    with store.write() as tx:
        [row] = claim(tx, "a", 1, NOW + timedelta(seconds=30))
        assert list(claim(tx, "b", 1, NOW + timedelta(seconds=29))) == []
        assert list(claim(tx, "b", 1, NOW)) == []
    with store.write() as tx:
        postpone(tx, row, "a", NOW - timedelta(hours=2), reason="later")
        claim(tx, "a", 1, NOW)
        assert list(claim(tx, "b", 1, NOW - timedelta(hours=1))) == [row]


def test_leases_can_be_renewed(store: Store) -> None:
    """A batch may take longer than a lease: its holder has another minute when it asks for it, and nobody else."""
    _filled(store, 1)
    with store.write() as tx:
        [row] = claim(tx, "a", 1, NOW)
        renew(tx, "b", [row], NOW + timedelta(hours=1))
        renew(tx, "a", [row], NOW + timedelta(seconds=50))
        assert list(claim(tx, "b", 1, NOW + timedelta(seconds=100))) == []
        assert list(claim(tx, "b", 1, NOW + timedelta(seconds=110))) == [row]


def test_what_is_done_is_not_claimed(store: Store) -> None:
    """A row that was sent, dropped or is dead stays as it is, with its reason."""
    _filled(store, 3)
    with store.write() as tx:
        for row, state in zip(claim(tx, "a", 3, NOW), ("sent", "dropped", "dead"), strict=True):
            finish(tx, row, "a", NOW, state=state, reason="because")
        assert not outbox.due(tx, NOW + timedelta(days=9))
        assert outbox.next_try_at(tx) is None
        assert outbox.counts(tx) == {("confirm", state): 1 for state in ("sent", "dropped", "dead")}


def test_the_claim_uses_its_index(store: Store) -> None:
    """Finding what is due costs what is due, not what was ever sent."""
    with store.write() as tx:
        number = tx.connection.execute(
            insert(subscribers.subscribers).values(
                mailbox="a@x.test", address="a@x.test", zone="UTC", state="active", signed_up_at=NOW
            )
        ).inserted_primary_key[0]
        done = {
            "kind": "reminder",
            "uid": "u",
            "time_revision": 0,
            "lead": "PT60M",
            "subscriber": number,
            "made_at": NOW,
            "due_at": NOW,
            "not_after": NOW,
            "next_try_at": NOW,
            "attempts": 1,
            "state": "sent",
        }
        waits = done | {"state": "waiting"}
        rows = [(done if n % 5 else waits) | {"key": str(n)} for n in range(5_000)]
        tx.connection.execute(insert(outbox.outbox), rows)
        if tx.postgresql:
            tx.connection.exec_driver_sql("ANALYZE outbox")
    with store.read() as tx:
        explain = "EXPLAIN" if tx.postgresql else "EXPLAIN QUERY PLAN"
        due = "WHERE state = 'waiting' AND next_try_at <= '2026-01-04' ORDER BY next_try_at, id LIMIT 50"
        query = f"{explain} SELECT id FROM outbox {due}"
        plan = " ".join(str(row) for row in tx.connection.exec_driver_sql(query))
    assert "ix_outbox_waiting" in plan
