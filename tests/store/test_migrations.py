"""The migration chain on both engines."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import Engine, inspect, text

from calfeed.errors import StoreError
from calfeed.store import (
    account_tables,
    bounce_tables,
    fetched_tables,
    heard,
    heard_tables,
    meetings,
    open_store,
    reminder_tables,
    result_tables,
    secret_feed_tables,
    source_tables,
)
from calfeed.store.engine import Store, Tx
from calfeed.store.migrations import MIGRATIONS, upgrade
from calfeed.store.tables import metadata
from tests.builders import NOW

# Each declares its tables in the one metadata when it is imported.
DECLARED = (
    account_tables,
    bounce_tables,
    fetched_tables,
    heard_tables,
    reminder_tables,
    result_tables,
    secret_feed_tables,
    source_tables,
)
DAY, NEXT = date(2026, 5, 5), timedelta(days=1)


def test_migrations_make_the_declared_tables(empty_database: Callable[[], str]) -> None:
    """The schema that migrations make equals the tables that the code declares, on both engines."""
    migrated = open_store(empty_database())
    declared = open_store(empty_database(), migrate=lambda tx: metadata.create_all(tx.connection))
    made, meant = _schema(migrated), _schema(declared)
    assert made.pop("schema_version")
    assert made == meant
    migrated.close()
    declared.close()


def test_upgrading_twice_changes_nothing(store: Store) -> None:
    """A database that is up to date is left alone."""
    with store.write() as tx:
        assert upgrade(tx) == len(MIGRATIONS)
    with store.read() as tx:
        rows = tx.connection.execute(text("SELECT version FROM schema_version ORDER BY version")).scalars().all()
    assert rows == list(range(1, len(MIGRATIONS) + 1))


def test_newer_database_is_refused(store: Store, database_url: str) -> None:
    """A database that a newer calfeed has upgraded is not touched, and the error says what to do."""
    with store.write() as tx:
        tx.connection.execute(text("INSERT INTO schema_version VALUES (9999)"))
    with pytest.raises(StoreError, match="schema 9999"):
        open_store(database_url)


def test_meetings_of_before_are_heard(empty_database: Callable[[], str]) -> None:
    """Meetings that were kept before sightings were have one of their own afterwards."""
    url = empty_database()
    old = open_store(url, migrate=lambda tx: [migration(tx) for migration in MIGRATIONS[:2]])
    meeting = (
        "'2026-01-01 10:00:00+00', '2026-01-01 10:00:00+00', 0, 0, 'event', 'confirmed', 'Tea', 'days', '2026-01-05', "
        "'2026-01-05', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]', NULL, '[]', NULL, 'no', '[]', NULL, 'Tea.', "
        "0.9, '[]', 'local', 'Note', NULL, '2026-01-01', '[\"d\"]'"
    )
    with old.write() as tx:
        for statement in (
            "CREATE TABLE schema_version (version INTEGER NOT NULL)",
            "INSERT INTO schema_version VALUES (1), (2)",
            "INSERT INTO announcements VALUES ('d', 'a.txt', 'local', NULL, '2026-01-01 10:00:00+00', "
            "'2026-01-01 10:00:00+00', 'x', 'Tea.', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '[]')",
            f"INSERT INTO meetings VALUES ('one', '2026-01-05', NULL, NULL, {meeting})",
            f"INSERT INTO changes VALUES ('one', 0, 'added', 'd', 'Tea.', '2026-01-01 10:00:00+00', {meeting})",
        ):
            tx.connection.execute(text(statement.replace("+00'", "'") if "sqlite" in url else statement))
    old.close()
    store = open_store(url)
    with store.read() as tx:
        (known,) = heard.of_document(tx, "d")
        assert (known.told.title, known.said_on) == ("Tea", date(2026, 1, 1))
        assert heard.of_meetings(tx, ["one"]) == {"one": (("d", 0),)}
        assert meetings.founders(tx, ["one"]) == {"one": ("d", 0)}
        (added,) = meetings.history(tx, "one")
        assert (added.document, added.person, added.after.title) == ("d", "", "Tea")
        assert meetings.changes_after(tx, 0, 9) == [added]
    store.close()


def _insert(tx: Tx, table: str, row: dict[str, Any]) -> None:
    names = ", ".join(f":{name}" for name in row)
    tx.connection.execute(text(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({names})"), row)


def test_sightings_of_before_are_found(empty_database: Callable[[], str]) -> None:
    """What was kept before sightings had a first day to be found by is found by all days that it may speak of."""
    url = empty_database()
    old = open_store(url, migrate=lambda tx: [migration(tx) for migration in MIGRATIONS[:15]])
    announcement = {
        "digest": "d", "name": "a.txt", "source": "local", "received_at": NOW, "ingested_at": NOW, "data": b"x",
        "text": "Tea.", "warnings": "[]",
    }  # fmt: skip
    tea = {
        "document": "d", "kind": "event", "said_on": NOW.date(), "source": "local", "source_name": "", "person": "",
        "policy": "publish", "marks": "", "title": "Tea", "when_kind": "days", "first_on": DAY, "last_on": DAY,
        "status": "confirmed", "online": "no", "participants": "[]", "quote": "Tea.", "quote_start": 0, "quote_end": 4,
        "confidence": 0.9, "evidence": "[]",
    }  # fmt: skip
    moved = {"certainty": "moved", "excluded": "[]", "over_on": DAY + 45 * NEXT, "is_long": 1}
    series = {"certainty": "announced", "rrule": "FREQ=DAILY;COUNT=3", "over_on": DAY + NEXT, "is_long": 0}
    shortened = series | {"excluded": f'["{DAY + 2 * NEXT}"]'}
    with old.write() as tx:
        tx.connection.execute(text("CREATE TABLE schema_version (version INTEGER NOT NULL)"))
        _insert(tx, "schema_version", {"version": 15})
        _insert(tx, "announcements", announcement)
        _insert(tx, "sightings", {"number": 0} | tea | moved)
        _insert(tx, "sightings", {"number": 1} | tea | shortened)
    old.close()
    store = open_store(url)
    with store.read() as tx:
        found = {by: {key[1] for key, _ in heard.near(tx, *[DAY + by * NEXT] * 2)} for by in (-46, -45, 0, 2, 3, 46)}
    assert found == {-46: set(), -45: {0}, 0: {0, 1}, 2: {0, 1}, 3: {0}, 46: set()}
    store.close()


def test_failed_upgrade_leaves_nothing(empty_database: Callable[[], str]) -> None:
    """A migration that fails in the middle leaves the database as it was."""
    url = empty_database()

    def fails(tx: Any) -> None:
        upgrade(tx)
        raise RuntimeError("half way")

    with pytest.raises(RuntimeError, match="half way"):
        open_store(url, migrate=fails)
    left = open_store(url, migrate=lambda _: None)
    assert _schema(left) == {}
    left.close()


def _schema(store: Store) -> dict[str, Any]:
    engine: Engine = store._engine
    with engine.connect() as connection:
        seen = inspect(connection)
        return {
            table: {
                "columns": {c["name"]: (str(c["type"]), c["nullable"]) for c in seen.get_columns(table)},
                "key": seen.get_pk_constraint(table)["constrained_columns"],
                "indexes": {
                    i["name"]: (
                        i["column_names"],
                        bool(i["unique"]),
                        {k: str(v) for k, v in i.get("dialect_options", {}).items()},
                    )
                    for i in seen.get_indexes(table)
                },
                "unique": sorted(u["column_names"] for u in seen.get_unique_constraints(table)),
                "foreign": sorted(
                    (f["constrained_columns"], f["referred_table"], f["referred_columns"], str(f["options"]))
                    for f in seen.get_foreign_keys(table)
                ),
            }
            for table in seen.get_table_names()
        }


def test_unreachable_server_is_one_line() -> None:
    """A server that can't be reached is an error of ours, in one line."""
    with pytest.raises(StoreError) as caught:
        open_store("postgresql://nobody@127.0.0.1:1/none")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("url", ["mysql://x/y", "no address", "sqlite3:///x"])
def test_bad_address_is_refused(url: str) -> None:
    """An address that is none, or of an engine we don't know, is an error that names the setting."""
    with pytest.raises(StoreError, match=r"\[database\] url"):
        open_store(url)
