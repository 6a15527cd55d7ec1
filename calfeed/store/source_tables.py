"""The tables of sources and fetches, as SQLAlchemy Core sees them; migration 4 makes them."""

from sqlalchemy import BigInteger, Column, Double, ForeignKey, Index, Integer, Table, Text

from calfeed.store.engine import Instant
from calfeed.store.tables import Id, Json, metadata

# `origin` tells whether a source stands in the file of sources or came by the command line. `state` is what is asked
# back with at the next look (ETag, last mail, files seen). `turn` counts its turns, of which `slot_at` is the start of
# the next one's interval and `next_at` its moment. Sources are few: nothing here needs an index.
sources = Table(
    "sources",
    metadata,
    Column("name", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("address", Text, nullable=False),
    Column("zone", Text),
    Column("language", Text),
    Column("date_order", Text),
    Column("every_seconds", Integer, nullable=False),
    Column("policy", Text, nullable=False),
    Column("login", Text, nullable=False),
    Column("secret_file", Text, nullable=False),
    Column("secret_variable", Text, nullable=False),
    Column("senders", Json, nullable=False),
    Column("silent_after_seconds", Integer),
    Column("origin", Text, nullable=False),
    Column("added_at", Instant, nullable=False),
    Column("removed_at", Instant),
    Column("state", Json, nullable=False),
    Column("slot_at", Instant, nullable=False),
    Column("next_at", Instant, nullable=False),
    Column("turn", Integer, nullable=False),
    Column("failures", Integer, nullable=False),
    Column("last_new_at", Instant),
    Column("claimed_at", Instant),
    Column("leased_by", Text),
    Column("leased_until", Instant),
)

fetches = Table(
    "fetches",
    metadata,
    Column("id", Id, primary_key=True),
    Column("source", Text, ForeignKey("sources.name"), nullable=False),
    Column("at", Instant, nullable=False),
    Column("took", Double, nullable=False),
    Column("outcome", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("octets", BigInteger, nullable=False),
    Column("documents", Integer, nullable=False),
    Column("new", Integer, nullable=False),
    Column("events", Integer, nullable=False),
    Column("troubles", Json, nullable=False),
    Index("ix_fetches_source", "source", "id"),
)
