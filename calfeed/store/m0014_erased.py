"""Migration 14: whose data was erased, as hashes."""

from calfeed.store.ddl import run_sql
from calfeed.store.engine import Tx


def create_erased(tx: Tx) -> None:
    """Make the table of calfeed/store/reminder_tables.py, and let the rows of one reader's links be found."""
    run_sql(
        tx,
        "CREATE TABLE erased (mailbox TEXT NOT NULL PRIMARY KEY)",
        "CREATE INDEX ix_tokens_subscriber ON tokens (subscriber)",
    )
