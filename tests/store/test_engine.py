"""Transactions on both engines."""

import threading
from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import insert, select, text
from sqlalchemy.exc import StatementError

from calfeed.errors import StoreError
from calfeed.store import Store, Tx, open_store
from calfeed.store.occurrences import bump_feed, feed_state, feed_version
from calfeed.store.tables import feed
from tests.builders import NOW


def test_write_is_undone_when_it_raises(store: Store) -> None:
    """A write transaction that raises leaves nothing behind."""
    with pytest.raises(RuntimeError), store.write() as tx:
        _bump_and_fail(tx)
    with store.read() as tx:
        assert feed_version(tx) == 0


def test_read_keeps_nothing(store: Store) -> None:
    """A read transaction can't change the database."""
    try:
        with store.read() as tx:
            bump_feed(tx, NOW)
    except StoreError:  # PostgreSQL refuses at once
        pass
    with store.read() as tx:
        assert feed_version(tx) == 0


def test_read_sees_one_state(store: Store) -> None:
    """A read transaction doesn't see what is committed while it runs."""
    with store.read() as reader:
        assert feed_version(reader) == 0
        with store.write() as writer:
            bump_feed(writer, NOW)
        assert feed_version(reader) == 0
    with store.read() as tx:
        assert feed_version(tx) == 1


def test_writers_wait_for_each_other(store: Store) -> None:
    """Writers in many threads lose no update."""

    def work() -> None:
        for _ in range(5):
            with store.write() as tx:
                bump_feed(tx, NOW)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with store.read() as tx:
        assert feed_version(tx) == 20


def test_instants_come_back_in_utc(store: Store) -> None:
    """An instant is given back in UTC with its microseconds, in whatever zone it was put in."""
    at = datetime(2026, 1, 1, 23, 59, 59, 123456, tzinfo=timezone(timedelta(hours=2)))
    with store.write() as tx:
        bump_feed(tx, at)
        _, back = feed_state(tx)
    assert back == at
    assert back is not None
    assert back.tzinfo is UTC


def test_instant_without_zone_is_refused(store: Store) -> None:
    """A time without a zone never reaches the database."""
    with pytest.raises(StatementError, match="zone"), store.write() as tx:
        bump_feed(tx, datetime(2026, 1, 1))  # noqa: DTZ001


def test_database_error_is_one_line(store: Store) -> None:
    """What the database complains about becomes an error of ours, in one line."""
    with pytest.raises(StoreError) as caught, store.write() as tx:
        tx.connection.execute(insert(feed).values(id=1, version=1))
    assert "\n" not in str(caught.value)


def test_sqlite_in_memory() -> None:
    """The shortest address of SQLite is a database in memory, with the schema in it."""
    store = open_store("sqlite://")
    with store.read() as tx:
        assert tx.connection.execute(select(feed.c.version)).scalar_one() == 0
    store.close()


def test_sqlite_is_durable(tmp_path: object) -> None:
    """A file database keeps a write-ahead log and waits for the disk on each commit."""
    store = open_store(f"sqlite:///{tmp_path}/new/folder/calfeed.sqlite")
    with store.read() as tx:
        pragmas = [
            tx.connection.execute(text(f"PRAGMA {name}")).scalar_one() for name in ("journal_mode", "synchronous")
        ]
    assert pragmas == ["wal", 2]
    store.close()


def _bump_and_fail(tx: Tx) -> None:
    bump_feed(tx, NOW)
    raise RuntimeError
