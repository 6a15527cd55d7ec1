"""The tables of what came back, as SQLAlchemy Core sees them; migration 18 makes them."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, Integer, Table, Text

from calfeed.store.engine import Instant
from calfeed.store.reminder_tables import subscribers
from calfeed.store.tables import metadata

# One row a minute in which mail left that did not reach its reader, with what was said of it.
bounces = Table(
    "bounces",
    metadata,
    Column("subscriber", BigInteger, ForeignKey(subscribers.c.id), primary_key=True),
    Column("sent_at", Instant, primary_key=True),
    Column("noted_at", Instant, nullable=False),
    Column("answer", Text, nullable=False),
    Index("ix_bounces_noted_at", "noted_at"),
)

# One row: when the mailbox is to be read next, when it last was, and why it could not be read since.
bounce_looks = Table(
    "bounce_looks",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("next_at", Instant),
    Column("read_at", Instant),
    Column("trouble", Text, nullable=False),
)

# What this service signs with; made by whoever needs it first.
server_keys = Table(
    "server_keys",
    metadata,
    Column("name", Text, primary_key=True),
    Column("key", Text, nullable=False),
)
