"""Migration 8: feeds at secret addresses, and mailed links that tie one to a mailbox."""

from calfeed.store.ddl import run_sql
from calfeed.store.engine import Tx


def create_secret_feeds(tx: Tx) -> None:
    """Make the table of calfeed/store/secret_feed_tables.py, and let tokens name one of its rows."""
    run_sql(
        tx,
        """
        CREATE TABLE secret_feeds (
            id {id},
            digest TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            query TEXT NOT NULL,
            made_at {instant} NOT NULL,
            changed_at {instant} NOT NULL,
            revoked_at {instant},
            subscriber BIGINT REFERENCES subscribers (id),
            fetched_on DATE
        )
        """,
        "CREATE INDEX ix_secret_feeds_subscriber ON secret_feeds (subscriber)",
        "ALTER TABLE tokens ADD COLUMN secret_feed BIGINT REFERENCES secret_feeds (id)",
    )
