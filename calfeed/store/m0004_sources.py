"""Migration 4: sources, what each look at them brought, and their announcements found by source."""

from calfeed.store.ddl import run_sql
from calfeed.store.engine import Tx


def create_sources(tx: Tx) -> None:
    """Make the tables of calfeed/store/source_tables.py."""
    run_sql(
        tx,
        """
        CREATE TABLE sources (
            name TEXT NOT NULL PRIMARY KEY,
            kind TEXT NOT NULL,
            address TEXT NOT NULL,
            zone TEXT,
            language TEXT,
            date_order TEXT,
            every_seconds INTEGER NOT NULL,
            policy TEXT NOT NULL,
            login TEXT NOT NULL,
            secret_file TEXT NOT NULL,
            secret_variable TEXT NOT NULL,
            senders TEXT NOT NULL,
            silent_after_seconds INTEGER,
            origin TEXT NOT NULL,
            added_at {instant} NOT NULL,
            removed_at {instant},
            state TEXT NOT NULL,
            slot_at {instant} NOT NULL,
            next_at {instant} NOT NULL,
            turn INTEGER NOT NULL,
            failures INTEGER NOT NULL,
            last_new_at {instant},
            claimed_at {instant},
            leased_by TEXT,
            leased_until {instant}
        )
        """,
        """
        CREATE TABLE fetches (
            id {id},
            source TEXT NOT NULL REFERENCES sources (name),
            at {instant} NOT NULL,
            took {float} NOT NULL,
            outcome TEXT NOT NULL,
            reason TEXT NOT NULL,
            octets BIGINT NOT NULL,
            documents INTEGER NOT NULL,
            new INTEGER NOT NULL,
            events INTEGER NOT NULL,
            troubles TEXT NOT NULL
        )
        """,
        "CREATE INDEX ix_fetches_source ON fetches (source, id)",
        "CREATE INDEX ix_announcements_source ON announcements (source, ingested_at)",
    )
