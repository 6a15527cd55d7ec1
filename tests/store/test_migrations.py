"""The migration chain on both engines."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import Engine, inspect, text

from calfeed.errors import StoreError
from calfeed.store import open_store
from calfeed.store.account_tables import metadata  # with the tables of all sides
from calfeed.store.engine import Store
from calfeed.store.migrations import MIGRATIONS, upgrade


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
