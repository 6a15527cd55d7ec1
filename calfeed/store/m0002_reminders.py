"""Migration 2: subscribers, tokens, waves, the outbox, and the scheduler's beat."""

from calfeed.store.ddl import run_sql
from calfeed.store.engine import Tx


def create_reminders(tx: Tx) -> None:
    """Make the tables of calfeed/store/reminder_tables.py."""
    run_sql(
        tx,
        """
        CREATE TABLE subscribers (
            id {id},
            mailbox TEXT NOT NULL UNIQUE,
            address TEXT NOT NULL,
            zone TEXT NOT NULL,
            state TEXT NOT NULL,
            signed_up_at {instant} NOT NULL,
            active_since {instant},
            gone_at {instant}
        )
        """,
        "CREATE INDEX ix_subscribers_active ON subscribers (zone, id) WHERE state = 'active'",
        """
        CREATE TABLE tokens (
            digest TEXT NOT NULL PRIMARY KEY,
            purpose TEXT NOT NULL,
            subscriber BIGINT NOT NULL REFERENCES subscribers (id),
            made_at {instant} NOT NULL,
            expires_at {instant},
            used_at {instant},
            address TEXT,
            zone TEXT
        )
        """,
        """
        CREATE TABLE waves (
            id {id},
            uid TEXT NOT NULL,
            key TEXT NOT NULL,
            time_revision INTEGER NOT NULL,
            lead TEXT NOT NULL,
            zone TEXT NOT NULL,
            kind TEXT NOT NULL,
            made_at {instant} NOT NULL,
            audience_at {instant} NOT NULL,
            due_at {instant} NOT NULL,
            not_after {instant} NOT NULL,
            was TEXT,
            was_cancelled INTEGER,
            cursor BIGINT NOT NULL,
            closed_at {instant},
            closed_because TEXT,
            dropped INTEGER NOT NULL,
            UNIQUE (uid, key, time_revision, lead, zone, kind)
        )
        """,
        "CREATE INDEX ix_waves_due ON waves (due_at, id) WHERE closed_at IS NULL",
        """
        CREATE TABLE outbox (
            id {id},
            kind TEXT NOT NULL,
            uid TEXT NOT NULL,
            key TEXT NOT NULL,
            time_revision INTEGER NOT NULL,
            lead TEXT NOT NULL,
            subscriber BIGINT NOT NULL REFERENCES subscribers (id),
            wave BIGINT REFERENCES waves (id),
            address TEXT,
            zone TEXT,
            made_at {instant} NOT NULL,
            due_at {instant} NOT NULL,
            not_after {instant} NOT NULL,
            next_try_at {instant} NOT NULL,
            attempts INTEGER NOT NULL,
            leased_by TEXT,
            leased_until {instant},
            state TEXT NOT NULL,
            reason TEXT,
            finished_at {instant},
            UNIQUE (uid, key, time_revision, subscriber, lead, kind)
        )
        """,
        "CREATE INDEX ix_outbox_waiting ON outbox (next_try_at, id) WHERE state = 'waiting'",
        "CREATE INDEX ix_outbox_subscriber ON outbox (subscriber, made_at)",
        "CREATE TABLE beats (id INTEGER NOT NULL PRIMARY KEY, at {instant} NOT NULL)",
    )
