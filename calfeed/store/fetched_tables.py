"""The table of how often feeds are fetched, as SQLAlchemy Core sees it; migration 9 makes it."""

from sqlalchemy import BigInteger, Column, Date, Table, Text

from calfeed.store.engine import Instant
from calfeed.store.tables import metadata

# One row a feed, family of clients and day (UTC), by how the fetches were answered: nothing is kept of a single one.
fetched = Table(
    "fetched",
    metadata,
    Column("feed", Text, primary_key=True),
    Column("family", Text, primary_key=True),
    Column("day", Date, primary_key=True),
    Column("sent", BigInteger, nullable=False),
    Column("not_modified", BigInteger, nullable=False),
    Column("failed", BigInteger, nullable=False),
    Column("last_at", Instant, nullable=False),
)
