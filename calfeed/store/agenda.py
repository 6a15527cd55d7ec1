"""What the agenda shows: times in the order of a reader's days, as many as are asked for and no more.

Each time is found by one index, that of hours or that of days, and only those that are shown are read whole.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, exists, or_, select

from calfeed.model.feed import FeedSpec
from calfeed.model.meeting import Meeting, Occurrence
from calfeed.model.when import When, starts_at
from calfeed.store.engine import Tx
from calfeed.store.feeds import passing, plain, windows
from calfeed.store.meetings import PUBLIC
from calfeed.store.occurrences import occurrences_where
from calfeed.store.tables import meetings, occurrences

LONGEST = timedelta(days=366)  # how long something may have been going on


@dataclass(frozen=True, slots=True, order=True)
class Time:
    """When an occurrence begins for a reader: the day, then the instant if there is one; days come before hours."""

    on: date
    at: datetime
    uid: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """Whose agenda it is: what passes, and the zone whose days it goes by."""

    spec: FeedSpec
    zone: ZoneInfo
    today: date

    def begins(self, day: date) -> datetime:
        """When a day begins for the reader."""
        return datetime(day.year, day.month, day.day, tzinfo=self.zone).astimezone(UTC)

    def day_of(self, when: When) -> date:
        """The day on which something begins for the reader."""
        return starts_at(when, self.zone).astimezone(self.zone).date()


def beginning(tx: Tx, reader: Reader, first: date, last: date, limit: int) -> list[Time]:
    """The times that begin on a day from the first to the last, in order."""
    c = occurrences.c
    by_hour = (c.starts_at >= reader.begins(first), c.starts_at < reader.begins(last + timedelta(days=1)))
    by_day = (c.starts_at.is_(None), c.first_on.between(first, last))
    return sorted([*_times(tx, reader, by_hour, limit), *_times(tx, reader, by_day, limit)])[:limit]


def going_on(tx: Tx, reader: Reader, on: date, limit: int) -> list[Time]:
    """What began before a day and isn't over before it, the newest first."""
    c, begins = occurrences.c, reader.begins(on)
    by_hour = (c.starts_at < begins, c.starts_at >= begins - LONGEST, c.ends_at > begins)
    by_day = (c.starts_at.is_(None), c.first_on < on, c.first_on >= on - LONGEST, c.last_on >= on)
    return _newest(tx, reader, by_hour, by_day, limit)


def over(tx: Tx, reader: Reader, before: date, limit: int) -> list[Time]:
    """What was over before a day, the newest first."""
    c, begins = occurrences.c, reader.begins(before)
    by_hour = (c.starts_at < begins, or_(c.ends_at.is_(None), c.ends_at <= begins))
    by_day = (c.starts_at.is_(None), c.first_on < before, c.last_on < before)
    return _newest(tx, reader, by_hour, by_day, limit)


def whole(tx: Tx, times: Collection[Time]) -> list[Occurrence]:
    """The occurrences at some times, in order."""
    return occurrences_where(tx, occurrences.c.uid.in_(sorted(time.uid for time in times)))


def undated(tx: Tx, reader: Reader, first: date, last: date, limit: int) -> list[Meeting]:
    """Meetings without a day that may be on a day from the first to the last, the soonest over first."""
    c = meetings.c
    between = and_(c.over_on >= first, c.first_on <= last)
    return windows(tx, reader.spec, between, (c.over_on, plain(tx, c.uid)), limit)


def never_dated(tx: Tx, reader: Reader, before: date, limit: int) -> list[Meeting]:
    """Meetings whose days were over before a day, and that never got one of them, the newest first."""
    c = meetings.c
    return windows(tx, reader.spec, c.over_on < before, (c.over_on.desc(), plain(tx, c.uid)), limit)


def _newest(
    tx: Tx,
    reader: Reader,
    by_hour: Sequence[ColumnElement[bool]],
    by_day: Sequence[ColumnElement[bool]],
    limit: int,
) -> list[Time]:
    found = [*_times(tx, reader, by_hour, limit, newest=True), *_times(tx, reader, by_day, limit, newest=True)]
    return sorted(found, reverse=True)[:limit]


def _times(
    tx: Tx, reader: Reader, which: Sequence[ColumnElement[bool]], limit: int, *, newest: bool = False
) -> Iterator[Time]:
    """Times of one of the two sorts, in the order of the index."""
    c = occurrences.c
    # Asked for one by one: nearly all are public, so that beginning with these would be beginning with everything.
    is_public = exists().where(meetings.c.uid == c.meeting, PUBLIC)
    order = (c.starts_at, c.first_on, plain(tx, c.uid))
    query = select(c.uid, c.starts_at, c.first_on).where(*which, *passing(tx, reader.spec, reader.today), is_public)
    rows = tx.connection.execute(query.order_by(*(_turned(one, newest) for one in order)).limit(limit))
    for row in rows:
        on = row.starts_at.astimezone(reader.zone).date() if row.starts_at else row.first_on
        yield Time(on, row.starts_at or datetime.min.replace(tzinfo=UTC), row.uid)


def _turned(column: ColumnElement[Any], newest: bool) -> ColumnElement[Any]:
    return column.desc() if newest else column
