"""Inserts that leave alone what is there already, in the dialect of each engine."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite

from calfeed.store.engine import Tx


def insert_ignoring(tx: Tx, table: Table) -> Any:
    """An INSERT for this engine that skips the rows whose key is taken."""
    insert = postgresql.insert if tx.postgresql else sqlite.insert
    return insert(table).on_conflict_do_nothing()


def insert_missing(tx: Tx, table: Table, rows: Sequence[dict[str, Any]]) -> None:
    """Insert those of the rows whose key is not taken."""
    if rows:
        tx.connection.execute(insert_ignoring(tx, table), list(rows))
