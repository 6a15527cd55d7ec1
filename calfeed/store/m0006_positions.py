"""Migration 6: changes of all meetings in one order, for programs that follow them."""

from calfeed.store.ddl import run_sql
from calfeed.store.engine import Tx


def number_changes(tx: Tx) -> None:
    """Give every change its position, as far as known in the order in which they were kept."""
    run_sql(
        tx,
        "ALTER TABLE changes ADD COLUMN position BIGINT NOT NULL DEFAULT 0",
        """
        UPDATE changes SET position = numbered.position FROM (
            SELECT meeting, number, row_number() OVER (ORDER BY at, meeting, number) AS position FROM changes
        ) AS numbered
        WHERE changes.meeting = numbered.meeting AND changes.number = numbered.number
        """,
        "CREATE UNIQUE INDEX ix_changes_position ON changes (position)",
        "CREATE INDEX ix_meetings_first_on ON meetings (first_on, uid)",
    )
