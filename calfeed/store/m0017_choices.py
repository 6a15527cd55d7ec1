"""Migration 17: a reader's language and pause, and in their wish the look-ahead, its notices and the quiet hours."""

from calfeed.store.ddl import run_sql
from calfeed.store.engine import Tx

NEW = ("digest TEXT NOT NULL DEFAULT ''", "notices TEXT NOT NULL DEFAULT 'at once'", "quiet TEXT NOT NULL DEFAULT ''")
UNIQUE = "UNIQUE (timed, all_day, filter, digest, notices, quiet)"


def widen_choices(tx: Tx) -> None:
    """Add the columns of calfeed/store/reminder_tables.py; whoever is there goes on as before."""
    run_sql(
        tx,
        "ALTER TABLE subscribers ADD COLUMN language TEXT NOT NULL DEFAULT 'en'",
        "ALTER TABLE subscribers ADD COLUMN paused_until DATE",
        "ALTER TABLE tokens ADD COLUMN language TEXT",
        "ALTER TABLE outbox ADD COLUMN language TEXT",
    )
    if tx.postgresql:
        run_sql(
            tx,
            *(f"ALTER TABLE wishes ADD COLUMN {column}" for column in NEW),
            "ALTER TABLE wishes DROP CONSTRAINT wishes_timed_all_day_filter_key",
            f"ALTER TABLE wishes ADD {UNIQUE}",
        )
        return
    # SQLite can't change a constraint, so that the table is made anew.
    old = "id {id}, timed TEXT NOT NULL, all_day TEXT NOT NULL, filter TEXT NOT NULL"
    run_sql(
        tx,
        f"CREATE TABLE new_wishes ({old}, {', '.join(NEW)}, {UNIQUE})",
        "INSERT INTO new_wishes (id, timed, all_day, filter) SELECT id, timed, all_day, filter FROM wishes",
        "DROP TABLE wishes",
        "ALTER TABLE new_wishes RENAME TO wishes",
    )
