"""The tables of what was heard and what people decided, as SQLAlchemy Core sees them; migrations 3 and 16 make them."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any, TypeVar

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    Date,
    Double,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
    and_,
    text,
)

from calfeed.model.heard import Key
from calfeed.store.engine import Instant
from calfeed.store.tables import Id, Json, metadata, when_columns

MOST = 500  # parameters of one statement
Item = TypeVar("Item")


def chunks(items: Sequence[Item]) -> Iterator[Sequence[Item]]:
    """The items, as many at a time as a statement takes."""
    return (items[at : at + MOST] for at in range(0, len(items), MOST))


def among(document: Column[str], number: Column[int], keys: Collection[Key]) -> Iterator[ColumnElement[bool]]:
    """The rows among which those of the keys are, as many as a statement takes: SQLite finds no pairs by an index."""
    for some in chunks(sorted(keys)):
        numbers = [key[1] for key in some]
        yield and_(document.in_(sorted({key[0] for key in some})), number.between(min(numbers), max(numbers)))


def _key() -> list[Column[Any]]:
    return [
        Column("document", Text, ForeignKey("announcements.digest"), primary_key=True),
        Column("number", Integer, primary_key=True, autoincrement=False),
    ]


# What a document says of a meeting. `from_on` to `over_on`, and `previous_on`, are the days by which it is found; few
# last longer than a week, and `is_long` keeps those apart. `marks` are beginnings of its words, to find it by. A
# remark has the kind "remark" and spans what it may mean.
sightings = Table(
    "sightings",
    metadata,
    *_key(),
    Column("kind", Text, nullable=False),
    Column("said_on", Date, nullable=False),
    Column("said_at", Instant),
    Column("source", Text, nullable=False),
    Column("source_name", Text, nullable=False),
    Column("source_url", Text),
    Column("policy", Text, nullable=False),
    Column("person", Text, nullable=False),
    Column("from_on", Date, nullable=False),
    Column("over_on", Date, nullable=False),
    Column("is_long", Integer, nullable=False),
    Column("previous_on", Date),
    Column("marks", Text, nullable=False),
    Column("title", Text, nullable=False),
    *when_columns(),
    Column("rrule", Text),
    Column("excluded", Json, nullable=False),
    Column("status", Text, nullable=False),
    Column("certainty", Text, nullable=False),
    Column("previous", Text),
    Column("place", Text),
    Column("online", Text, nullable=False),
    Column("participants", Json, nullable=False),
    Column("topic", Text),
    Column("quote", Text, nullable=False),
    Column("quote_start", Integer, nullable=False),
    Column("quote_end", Integer, nullable=False),
    Column("confidence", Double, nullable=False),
    Column("evidence", Json, nullable=False),
    Index("ix_sightings_from_on", "from_on", "over_on"),
    Index("ix_sightings_previous_on", "previous_on"),
    Index(
        "ix_sightings_long",
        "over_on",
        "from_on",
        sqlite_where=text("is_long = 1"),
        postgresql_where=text("is_long = 1"),
    ),
)

# Which meetings a sighting speaks of: mostly one.
speaks_of = Table(
    "speaks_of",
    metadata,
    Column("meeting", Text, ForeignKey("meetings.uid"), primary_key=True),
    *_key(),
    Column("place", Integer, nullable=False),
    Index("ix_speaks_of_document", "document", "number"),
)

decisions = Table(
    "decisions",
    metadata,
    Column("id", Id, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("person", Text, nullable=False),
    Column("at", Instant, nullable=False),
    Column("meeting", Text, nullable=False),
    Column("standing", Text),
    Column("puts", Json, nullable=False),
    Column("undone_at", Instant),
    Index("ix_decisions_meeting", "meeting"),
)

# The sightings that a decision is about, by which it is found.
decided_keys = Table(
    "decided_keys",
    metadata,
    Column("decision", BigInteger, ForeignKey("decisions.id"), primary_key=True),
    *_key(),
    Column("side", Integer, nullable=False),
    Index("ix_decided_keys_document", "document", "number"),
)

proposals = Table(
    "proposals",
    metadata,
    Column("meeting", Text, ForeignKey("meetings.uid"), primary_key=True),
    Column("other", Text, ForeignKey("meetings.uid"), primary_key=True),
    Column("why", Text, nullable=False),
    Column("made_at", Instant, nullable=False),
    Index("ix_proposals_other", "other"),
)
