"""Migration 9: how often feeds are fetched, by which family of clients."""

from calfeed.store.ddl import run_sql
from calfeed.store.engine import Tx


def create_fetched(tx: Tx) -> None:
    """Make the table of calfeed/store/fetched_tables.py."""
    run_sql(
        tx,
        """
        CREATE TABLE fetched (
            feed TEXT NOT NULL,
            family TEXT NOT NULL,
            day DATE NOT NULL,
            sent BIGINT NOT NULL,
            not_modified BIGINT NOT NULL,
            failed BIGINT NOT NULL,
            last_at {instant} NOT NULL,
            PRIMARY KEY (feed, family, day)
        )
        """,
    )
