"""Secret feeds in the database."""

from datetime import date, timedelta

from sqlalchemy import select

from calfeed.store import Store, secret_feeds, subscribers
from calfeed.store.secret_feed_tables import secret_feeds as table
from tests.usecases.reminding import at

NOW = at("2026-01-04 09:00")


def test_only_the_digest_is_kept(store: Store) -> None:
    """Who reads the database can't subscribe to any feed: 256 random bits are in the address, their SHA-256 is here."""
    with store.write() as tx:
        tokens = {secret_feeds.make(tx, name="Mine", query="place=Lviv", now=NOW) for _ in range(10)}
        rows = [tuple(map(str, row)) for row in tx.connection.execute(select(table))]
    assert {len(token) for token in tokens} == {43}
    assert len(tokens) == 10
    assert not any(token in field for token in tokens for row in rows for field in row)


def test_a_feed_and_what_becomes_of_it(store: Store) -> None:
    """A feed is found by its token; it is changed, asked for, moved to another token, and gone when it is revoked."""
    with store.write() as tx:
        token = secret_feeds.make(tx, name="Mine", query="place=Lviv", now=NOW)
        feed = secret_feeds.find(tx, token)
        assert feed is not None
        assert (feed.name, feed.spec.query, feed.made_at, feed.fetched_on) == ("Mine", "place=Lviv", NOW, None)
        later = NOW + timedelta(days=1)
        secret_feeds.change(tx, feed.id, name="Ours", query="busy=yes", now=later)
        secret_feeds.note_fetch(tx, feed.id, date(2026, 1, 5))
        changed = secret_feeds.find(tx, token)
        assert changed is not None
        assert (changed.name, changed.query, changed.changed_at) == ("Ours", "busy=yes", later)
        assert changed.fetched_on == date(2026, 1, 5)
        other = secret_feeds.replace(tx, feed.id)
        assert secret_feeds.find(tx, token) is None
        assert secret_feeds.find(tx, other) == secret_feeds.by_id(tx, feed.id) == changed
        secret_feeds.revoke(tx, feed.id, later)
        assert secret_feeds.find(tx, other) is secret_feeds.by_id(tx, feed.id) is None


def test_feeds_of_a_mailbox(store: Store) -> None:
    """What is tied to one mailbox is listed in the order it was made, without what was revoked."""
    with store.write() as tx:
        made = [secret_feeds.make(tx, name=name, query="", now=NOW) for name in "abc"]
        feeds = [secret_feeds.find(tx, token) for token in made]
        one, other = (
            subscribers.ask(tx, mailbox=box, address=box, zone="UTC", now=NOW).id for box in ("a@x.test", "b@x.test")
        )
        assert not secret_feeds.is_tied(tx, one)
        for feed in feeds:
            assert feed is not None
            secret_feeds.tie(tx, feed.id, one)
        assert [feed.name for feed in secret_feeds.of_subscriber(tx, one)] == ["a", "b", "c"]
        assert secret_feeds.of_subscriber(tx, other) == []
        secret_feeds.revoke(tx, secret_feeds.of_subscriber(tx, one)[1].id, NOW)
        assert [feed.name for feed in secret_feeds.of_subscriber(tx, one)] == ["a", "c"]
        assert secret_feeds.is_tied(tx, one)
