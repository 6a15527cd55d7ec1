"""Migration 15: how mail to each recipient domain fares, and how often a mailbox was refused."""

from calfeed.store.ddl import run_sql
from calfeed.store.engine import Tx


def create_domains(tx: Tx) -> None:
    """Remember which domains put mail off or want it slowly, and which mailboxes don't exist."""
    run_sql(
        tx,
        """CREATE TABLE domains (
            domain TEXT NOT NULL PRIMARY KEY,
            failures INTEGER NOT NULL DEFAULT 0,
            answer TEXT NOT NULL DEFAULT '',
            tokens {float} NOT NULL DEFAULT 0,
            filled_at {instant}
        )""",
        "ALTER TABLE subscribers ADD COLUMN refusals INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE subscribers ADD COLUMN refused_at {instant}",
    )
