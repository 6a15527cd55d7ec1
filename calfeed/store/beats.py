"""The scheduler's sign of life."""

from datetime import datetime

from sqlalchemy import insert, select, update

from calfeed.store.engine import Tx
from calfeed.store.reminder_tables import beats


def mark(tx: Tx, now: datetime) -> None:
    """Some worker's scheduler lives now."""
    if tx.connection.execute(update(beats).values(at=now)).rowcount == 0:
        tx.connection.execute(insert(beats).values(id=1, at=now))


def last_at(tx: Tx) -> datetime | None:
    """When one was last seen alive."""
    return tx.connection.scalar(select(beats.c.at))
