"""The table of secret feeds, as SQLAlchemy Core sees it; migration 8 makes it."""

from sqlalchemy import BigInteger, Column, Date, ForeignKey, Index, Table, Text

from calfeed.store.engine import Instant
from calfeed.store.tables import Id, metadata

# Only the SHA-256 of the token in the address is kept.
secret_feeds = Table(
    "secret_feeds",
    metadata,
    Column("id", Id, primary_key=True),
    Column("digest", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("query", Text, nullable=False),
    Column("made_at", Instant, nullable=False),
    Column("changed_at", Instant, nullable=False),
    Column("revoked_at", Instant),
    Column("subscriber", BigInteger, ForeignKey("subscribers.id")),
    Column("fetched_on", Date),
    Index("ix_secret_feeds_subscriber", "subscriber"),
)
