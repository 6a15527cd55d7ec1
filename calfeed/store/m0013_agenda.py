"""Migration 13: indexes by which the agenda finds the next times, and the meetings that have no day yet."""

from calfeed.store.ddl import run_sql
from calfeed.store.engine import Tx
from calfeed.store.tables import AGENDA_COLUMNS


def index_agenda(tx: Tx) -> None:
    """Put the indexes of the agenda in the place of the narrower one."""
    run_sql(
        tx,
        "DROP INDEX ix_occurrences_starts_at",
        f"CREATE INDEX ix_occurrences_agenda ON occurrences ({', '.join(AGENDA_COLUMNS)})",
        "CREATE INDEX ix_meetings_when_kind ON meetings (when_kind, over_on, first_on)",
    )
