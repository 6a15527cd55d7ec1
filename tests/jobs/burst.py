"""What tests of a burst share: a meeting whose reminder is due, its many readers, and what became of their mails."""

from sqlalchemy import func, insert, select

from calfeed.store import Store
from calfeed.store.reminder_tables import outbox, subscribers
from tests.builders import a_meeting, keep
from tests.usecases.reminding import at

DUE = at("2026-01-04 12:00")


def prepare(store: Store, readers: int, domains: int = 1) -> None:
    """A meeting whose reminder is due, and its readers, at so many domains."""
    keep(store, a_meeting("Tea", "2026-01-05 12:00 UTC"))
    long_ago = at("2026-01-01 00:00")
    row = {"zone": "UTC", "state": "active", "signed_up_at": long_ago, "active_since": long_ago}
    names = [f"reader{n}@example{n % domains}.org" for n in range(readers)]
    with store.write() as tx:
        tx.connection.execute(insert(subscribers), [row | {"mailbox": name, "address": name} for name in names])


def states(store: Store) -> dict[str, int]:
    """How many mails there are in each state."""
    with store.read() as tx:
        rows = tx.connection.execute(select(outbox.c.state, func.count()).group_by(outbox.c.state)).all()
    return {row[0]: row[1] for row in rows}
