"""Migration 18: what came back of our mail, and when its mailbox is looked into."""

from calfeed.store.ddl import run_sql
from calfeed.store.engine import Tx


def create_bounces(tx: Tx) -> None:
    """Remember which mails were reported as undeliverable, how reading the reports went, and the keys of the server."""
    run_sql(
        tx,
        """CREATE TABLE bounces (
            subscriber BIGINT NOT NULL REFERENCES subscribers (id),
            sent_at {instant} NOT NULL,
            noted_at {instant} NOT NULL,
            answer TEXT NOT NULL,
            PRIMARY KEY (subscriber, sent_at)
        )""",
        "CREATE INDEX ix_bounces_noted_at ON bounces (noted_at)",
        """CREATE TABLE bounce_looks (
            id INTEGER NOT NULL PRIMARY KEY,
            next_at {instant},
            read_at {instant},
            trouble TEXT NOT NULL
        )""",
        "INSERT INTO bounce_looks (id, trouble) VALUES (1, '')",
        "CREATE TABLE server_keys (name TEXT NOT NULL PRIMARY KEY, key TEXT NOT NULL)",
    )
