"""Migration 12: what each reader wants: leads and a filter."""

from calfeed.store.ddl import run_sql
from calfeed.store.engine import Tx


def create_wishes(tx: Tx) -> None:
    """Make the wishes of calfeed/store/reminder_tables.py; who is there goes on as before, with the first one."""
    run_sql(
        tx,
        """
        CREATE TABLE wishes (
            id {id},
            timed TEXT NOT NULL,
            all_day TEXT NOT NULL,
            filter TEXT NOT NULL,
            UNIQUE (timed, all_day, filter)
        )
        """,
        "INSERT INTO wishes (timed, all_day, filter) VALUES ('PT1440M PT60M', 'D-1T09:00', '')",
        "ALTER TABLE subscribers ADD COLUMN wish BIGINT DEFAULT 1 NOT NULL",
        "CREATE INDEX ix_subscribers_wish ON subscribers (wish, zone, id) WHERE state = 'active'",
        "ALTER TABLE tokens ADD COLUMN wish BIGINT",
        "ALTER TABLE outbox ADD COLUMN wish BIGINT",
    )
