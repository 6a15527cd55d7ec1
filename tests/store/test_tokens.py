"""Tokens of mailed links."""

from datetime import timedelta

from sqlalchemy import select

from calfeed.store import Store, subscribers
from calfeed.store.reminder_tables import tokens as table
from calfeed.store.tokens import Purpose, find, make
from tests.usecases.reminding import at

NOW = at("2026-01-04 09:00")


def test_only_the_digest_is_kept(store: Store) -> None:
    """Who reads the database can't use any link: 256 random bits are in the mail, their SHA-256 is here."""
    with store.write() as tx:
        one = subscribers.ask(tx, mailbox="a@x.test", address="a@x.test", zone="UTC", now=NOW)
        plain = {make(tx, Purpose.UNSUBSCRIBE, one.id, NOW) for _ in range(10)}
        rows = [tuple(map(str, row)) for row in tx.connection.execute(select(table))]
    assert len(plain) == 10
    assert all(len(token) == 43 for token in plain)
    assert not any(token in field for token in plain for row in rows for field in row)


def test_expiry(store: Store) -> None:
    """A confirmation ends with its hour; an unsubscribe link never does."""
    end = NOW + timedelta(hours=48)
    with store.write() as tx:
        one = subscribers.ask(tx, mailbox="a@x.test", address="a@x.test", zone="UTC", now=NOW)
        short = make(tx, Purpose.CONFIRM, one.id, NOW, expires_at=end, address="A@x.test", zone="Asia/Tokyo")
        long = make(tx, Purpose.UNSUBSCRIBE, one.id, NOW)
        found = find(tx, Purpose.CONFIRM, short, end - timedelta(seconds=1))
        assert found is not None
        assert (found.subscriber, found.address, found.zone) == (one.id, "A@x.test", "Asia/Tokyo")
        assert find(tx, Purpose.CONFIRM, short, end) is None
        assert find(tx, Purpose.UNSUBSCRIBE, long, end + timedelta(days=3_650)) is not None
        assert find(tx, Purpose.UNSUBSCRIBE, short, NOW) is None
