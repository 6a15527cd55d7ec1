"""Migration 20: an index by which a meeting is found under the UIDs of those that turned out to be it."""

from calfeed.store.ddl import run_sql
from calfeed.store.engine import Tx
from calfeed.store.tables import JOINED


def index_joined(tx: Tx) -> None:
    """Of the few that are joined only."""
    run_sql(tx, f"CREATE INDEX ix_meetings_joined ON meetings (joined) WHERE {JOINED}")
