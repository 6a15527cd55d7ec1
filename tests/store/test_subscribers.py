"""Subscribers in the database."""

import threading
from datetime import timedelta

from calfeed.model.outbox import SubscriberState
from calfeed.store import Store, subscribers
from tests.usecases.reminding import at

NOW = at("2026-01-04 09:00")


def test_one_row_a_mailbox(store: Store) -> None:
    """Sign-ups for one mailbox, also at the same moment, are one subscriber."""
    found = []

    def ask(number: int) -> None:
        with store.write() as tx:
            found.append(subscribers.ask(tx, mailbox="a@x.test", address=f"a+{number}@x.test", zone="UTC", now=NOW).id)

    workers = [threading.Thread(target=ask, args=(number,)) for number in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert len(found) == 4
    assert len(set(found)) == 1


def test_states(store: Store) -> None:
    """Asked, confirmed, gone, and back: counted by state, and active since the last confirmation."""
    with store.write() as tx:
        one = subscribers.ask(tx, mailbox="a@x.test", address="a@x.test", zone="UTC", now=NOW)
        assert one.state is SubscriberState.PENDING
        assert subscribers.zones_in_use(tx) == []
        subscribers.activate(tx, one.id, address="A@x.test", zone="Asia/Tokyo", now=NOW)
        assert subscribers.zones_in_use(tx) == ["Asia/Tokyo"]
        subscribers.leave(tx, one.id, NOW + timedelta(1))
        subscribers.leave(tx, one.id, NOW + timedelta(2))
        assert subscribers.counts(tx) == {"gone": 1}
        subscribers.activate(tx, one.id, address="A@x.test", zone="UTC", now=NOW + timedelta(3))
        assert [(each.address, each.state) for each in subscribers.everybody(tx)] == [("A@x.test", "active")]
