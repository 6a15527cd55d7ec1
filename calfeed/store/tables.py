"""The tables of announcements, meetings and their history, as SQLAlchemy Core sees them; migrations make them."""

import json
from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    Date,
    Double,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    text,
)
from sqlalchemy.types import TypeDecorator

from calfeed.store.engine import Instant

metadata = MetaData()
AGENDA_COLUMNS = ("starts_at", "first_on", "uid", "meeting", "last_on", "ends_at")
JOINED = "joined IS NOT NULL"
FEED_COLUMNS = ("last_on", "uid", "version", "later_on", "fault", "status", "cancelled_on", "meeting")
Id = BigInteger().with_variant(Integer, "sqlite")  # SQLite numbers only an INTEGER PRIMARY KEY by itself


class Json(TypeDecorator[list[Any]]):
    """A list as JSON text, the same on both engines."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Any) -> str | None:
        return None if value is None else json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    def process_result_value(self, value: str | None, dialect: Any) -> Any:
        return None if value is None else json.loads(value)


def when_columns() -> list[Column[Any]]:
    """Wall time and zone are what we hold to; `starts_at` and `ends_at` are derived from them, for asking."""
    return [
        Column("when_kind", Text, nullable=False),
        Column("first_on", Date, nullable=False),
        Column("last_on", Date, nullable=False),
        Column("start_wall", Text),
        Column("end_wall", Text),
        Column("zone", Text),
        Column("zone_origin", Text),
        Column("starts_at", Instant),
        Column("ends_at", Instant),
    ]


def _meeting_columns() -> list[Column[Any]]:
    return [
        Column("created_at", Instant, nullable=False),
        Column("changed_at", Instant, nullable=False),
        Column("sequence", Integer, nullable=False),
        Column("time_revision", Integer, nullable=False),
        Column("kind", Text, nullable=False),
        Column("status", Text, nullable=False),
        Column("certainty", Text, nullable=False),
        Column("standing", Text, nullable=False),
        Column("joined", Text),
        Column("title", Text, nullable=False),
        *when_columns(),
        Column("rrule", Text),
        Column("excluded", Json, nullable=False),
        Column("previous", Text),
        Column("formerly", Json, nullable=False),
        Column("place", Text),
        Column("online", Text, nullable=False),
        Column("participants", Json, nullable=False),
        Column("topic", Text),
        Column("quote", Text, nullable=False),
        Column("confidence", Double, nullable=False),
        Column("evidence", Json, nullable=False),
        Column("source", Text, nullable=False),
        Column("source_name", Text, nullable=False),
        Column("source_url", Text),
        Column("said_on", Date),
        Column("said_at", Instant),
        Column("documents", Json, nullable=False),
        Column("sources", Json, nullable=False),
        Column("moved_at", Instant),
        Column("follows", Text),
    ]


announcements = Table(
    "announcements",
    metadata,
    Column("digest", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("media_type", Text),
    Column("received_at", Instant, nullable=False),
    Column("ingested_at", Instant, nullable=False),
    Column("data", LargeBinary, nullable=False),
    Column("text", Text, nullable=False),
    Column("text_digest", Text),
    Column("title", Text),
    Column("url", Text),
    Column("language", Text),
    Column("written_on", Date),
    Column("written_at", Instant),
    Column("written_origin", Text),
    Column("written_words", Text),
    Column("warnings", Json, nullable=False),
    Index("ix_announcements_text_digest", "text_digest"),
    Index("ix_announcements_ingested_at", "ingested_at"),
    Index("ix_announcements_source", "source", "ingested_at"),
)

skipped = Table(
    "skipped",
    metadata,
    Column("document", Text, ForeignKey("announcements.digest"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("span_start", Integer, nullable=False),
    Column("span_end", Integer, nullable=False),
    Column("words", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("day", Date),
)

# What we believe now. `over_on` is the last day it touches (9999-12-31 for a series without end). The founder is the
# sighting that the meeting began with, and keeps its UID by.
meetings = Table(
    "meetings",
    metadata,
    Column("uid", Text, primary_key=True),
    Column("over_on", Date, nullable=False),
    Column("founder_document", Text),
    Column("founder_number", Integer),
    *_meeting_columns(),
    Index("ix_meetings_over_on", "over_on", "first_on"),
    Index("ix_meetings_first_on", "first_on", "uid"),
    Index("ix_meetings_standing", "standing"),
    Index("ix_meetings_when_kind", "when_kind", "over_on", "first_on"),
    Index("ix_meetings_founder", "founder_document", "founder_number"),
    Index("ix_meetings_joined", "joined", sqlite_where=text(JOINED), postgresql_where=text(JOINED)),
)

# A meeting's history: each row holds the meeting as it was after that change, so the row before it is `before`.
# `position` counts the changes of all meetings from 1, without gaps, in the order in which they were committed.
changes = Table(
    "changes",
    metadata,
    Column("meeting", Text, ForeignKey("meetings.uid"), primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("position", BigInteger, nullable=False),
    Column("change", Text, nullable=False),
    Column("document", Text, ForeignKey("announcements.digest")),
    Column("words", Text, nullable=False),
    Column("person", Text, nullable=False),
    Column("decision", BigInteger),
    Column("undone", Integer, nullable=False),
    Column("at", Instant, nullable=False),
    *_meeting_columns(),
    Index("ix_changes_document", "document"),
    Index("ix_changes_position", "position", unique=True),
)

# Each time a meeting takes place, with the octets of its VEVENT. One that an announcement called off (one day of
# a series, a date put off to a window) stays, cancelled, so that it doesn't vanish silently. `version` is the feed's
# when it was written, `later` the octets from the day `later_on`, and `fault` why it can't be written.
occurrences = Table(
    "occurrences",
    metadata,
    Column("uid", Text, primary_key=True),
    Column("meeting", Text, ForeignKey("meetings.uid"), nullable=False),
    Column("key", Text, nullable=False),
    Column("status", Text, nullable=False),
    *when_columns(),
    Column("octets", LargeBinary, nullable=False),
    Column("version", BigInteger, nullable=False),
    Column("cancelled_on", Date),
    Column("later", LargeBinary),
    Column("later_on", Date),
    Column("fault", Text),
    Index("ix_occurrences_meeting", "meeting", "key"),
    # What a feed is chosen by, so that it need not look at octets.
    Index("ix_occurrences_feed", *FEED_COLUMNS),
    # By the hour, and those without one by the day; the rest so that it need not look at octets either.
    Index("ix_occurrences_agenda", *AGENDA_COLUMNS),
)

# What meetings are found by (calfeed/model/facets.py).
facets = Table(
    "facets",
    metadata,
    Column("meeting", Text, ForeignKey("meetings.uid"), primary_key=True),
    Column("facet", Text, primary_key=True),
    Column("value", Text, primary_key=True),
    Index("ix_facets_value", "facet", "value", "meeting"),
)

# One row: the feed's version rises with every transaction that changes an occurrence's octets.
feed = Table(
    "feed",
    metadata,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("version", BigInteger, nullable=False),
    Column("changed_at", Instant),
)
