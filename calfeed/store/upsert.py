"""Inserts that mind what is there already, in the dialect of each engine."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Table

from calfeed.store.engine import Tx


def insert_for(tx: Tx, table: Table) -> Any:
    """An INSERT for this engine that can be told what to do where a key is taken."""
    # Imported here, since the other engine's dialect would cost every start a twelfth of a second.
    if tx.postgresql:
        from sqlalchemy.dialects.postgresql import insert
    else:
        from sqlalchemy.dialects.sqlite import insert  # type: ignore[assignment]
    return insert(table)


def insert_ignoring(tx: Tx, table: Table) -> Any:
    """An INSERT for this engine that skips the rows whose key is taken."""
    return insert_for(tx, table).on_conflict_do_nothing()


def insert_missing(tx: Tx, table: Table, rows: Sequence[dict[str, Any]]) -> None:
    """Insert those of the rows whose key is not taken."""
    if rows:
        tx.connection.execute(insert_ignoring(tx, table), list(rows))
