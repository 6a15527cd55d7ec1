"""A copy of what reminders are made of, in memory, to try things out on."""

from sqlalchemy import delete, insert, select

from calfeed.store.engine import Store, open_store
from calfeed.store.reminder_tables import outbox, subscribers, waves, wishes
from calfeed.store.tables import facets, meetings, occurrences

TABLES = (meetings, occurrences, facets, wishes, subscribers, waves, outbox)


def copied(store: Store) -> Store:
    """A database of its own with the meetings, subscribers, their wishes, waves and outbox of this one."""
    copy = open_store("sqlite://")
    with store.read() as here, copy.write() as there:
        for table in TABLES:
            there.connection.execute(delete(table))
            rows = here.connection.execute(select(table)).mappings()
            for some in rows.partitions(1_000):
                there.connection.execute(insert(table), [dict(row) for row in some])
    return copy
