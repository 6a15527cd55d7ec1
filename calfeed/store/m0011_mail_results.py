"""Migration 11: sums of what became of the mails, by day and domain."""

from calfeed.store.ddl import run_sql
from calfeed.store.engine import Tx


def create_mail_results(tx: Tx) -> None:
    """Make the tables of calfeed/store/result_tables.py; what was sent before is summed up by the first worker."""
    run_sql(
        tx,
        """
        CREATE TABLE mail_results (
            day DATE NOT NULL,
            domain TEXT NOT NULL,
            outcome TEXT NOT NULL,
            step INTEGER NOT NULL,
            mails BIGINT NOT NULL,
            put_off BIGINT NOT NULL,
            seconds {float} NOT NULL,
            PRIMARY KEY (day, domain, outcome, step)
        )
        """,
        "CREATE TABLE mail_results_until (id INTEGER NOT NULL PRIMARY KEY, at {instant})",
        "INSERT INTO mail_results_until (id, at) VALUES (1, NULL)",
    )
