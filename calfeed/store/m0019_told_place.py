"""Migration 19: a notice knows the place that people were told."""

from calfeed.store.ddl import run_sql
from calfeed.store.engine import Tx


def keep_told_place(tx: Tx) -> None:
    """Let waves keep the old place."""
    run_sql(tx, "ALTER TABLE waves ADD COLUMN was_place TEXT")
