"""Migration 10: indexes for who looks after the outbox."""

from calfeed.store.ddl import run_sql
from calfeed.store.engine import Tx


def index_outbox(tx: Tx) -> None:
    """Find the oldest mail that waits, and the mails that were finished in a stretch of time, without a scan."""
    run_sql(
        tx,
        "CREATE INDEX ix_outbox_unsent ON outbox (due_at) WHERE state = 'waiting'",
        "CREATE INDEX ix_outbox_finished ON outbox (state, finished_at) WHERE finished_at IS NOT NULL",
    )
