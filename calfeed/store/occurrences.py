"""Keeps each time that a meeting takes place with the octets of its VEVENT, and the feed that they make."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, delete, func, insert, or_, select, update

from calfeed.model.meeting import Meeting, Occurrence, Standing, Status
from calfeed.model.recurrence import occurrences as expand
from calfeed.model.when import first_day, last_day
from calfeed.store.engine import Tx
from calfeed.store.rows import meeting_from, slot_from, when_row
from calfeed.store.tables import feed, meetings, occurrences

Render = Callable[[Occurrence], bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedPiece:
    """The octets of one VEVENT and what a feed is cut by."""

    uid: str
    last_on: date
    changed_at: datetime
    octets: bytes


def add_occurrences(tx: Tx, new: Iterable[Meeting], until: date, render: Render) -> None:
    """Keep the occurrences of meetings that had none; what was rejected before anybody saw it gets none."""
    shown = (meeting for meeting in new if meeting.standing is not Standing.REJECTED)
    _insert(tx, [one for meeting in shown for one in expand(meeting, until)], render)


def put_occurrences(tx: Tx, meeting: Meeting, until: date, today: date, render: Render) -> None:
    """Replace a meeting's occurrences by what it says now; what has taken place stays as it was.

    A day that was called off stays, cancelled, so that it doesn't vanish silently. Days that a series no longer names,
    because it ends or goes on otherwise, go: nobody announced them one by one.
    """
    known = tx.connection.execute(select(occurrences).where(occurrences.c.meeting == meeting.uid)).mappings().all()
    now = expand(meeting, until)
    if meeting.standing is Standing.REJECTED:  # what nobody ever saw isn't called off either
        shown = {row["uid"] for row in known}
        now = [one for one in now if one.uid in shown]
    days, uids = {first_day(one.slot) for one in now}, {one.uid for one in now}
    dropped = [row for row in known if row["uid"] not in uids and row["last_on"] >= today]
    called_off = {"", *(f"{day:%Y%m%d}" for day in meeting.excluded)}
    # A single meeting that turns out to be a series is still on that day, under another UID.
    off = [row for row in dropped if row["key"] in called_off and row["first_on"] not in days]
    off = [] if meeting.is_withdrawn else off
    gone = {row["uid"] for row in dropped} - {row["uid"] for row in off}
    tx.connection.execute(delete(occurrences).where(occurrences.c.uid.in_(uids | gone)))
    _insert(tx, now, render)
    for row in off:
        if row["status"] != Status.CANCELLED:
            one = _occurrence(row, meeting, Status.CANCELLED)
            values = {"status": Status.CANCELLED.value, "octets": render(one)}
            tx.connection.execute(update(occurrences).where(occurrences.c.uid == one.uid).values(values))


def extend_series(tx: Tx, until: date, now: datetime, render: Render) -> list[Meeting]:
    """Expand the series up to a later day than before; those that got new occurrences."""
    extended = []
    query = select(meetings).where(meetings.c.rrule.is_not(None), meetings.c.over_on >= now.date())
    for row in tx.connection.execute(query).mappings().all():
        meeting = meeting_from(row, row["uid"])
        last = select(func.max(occurrences.c.first_on)).where(occurrences.c.meeting == meeting.uid)
        reached: date | None = tx.connection.execute(last).scalar_one()
        since = reached + timedelta(days=1) if reached else date.min
        if new := expand(meeting, until, since):
            _insert(tx, new, render)
            extended.append(meeting)
    if extended:
        bump_feed(tx, now)
    return extended


def occurrences_between(tx: Tx, after: datetime, before: datetime) -> list[Occurrence]:
    """The occurrences, of all statuses, that begin after one instant and not after another, in order.

    A day begins at another instant in each zone: days are given generously, wherever on Earth they may begin.
    """
    day = timedelta(days=1)
    timed = (occurrences.c.starts_at > after) & (occurrences.c.starts_at <= before)
    days = occurrences.c.starts_at.is_(None) & occurrences.c.first_on.between(after.date() - day, before.date() + day)
    return _select(tx, or_(timed, days))


def occurrences_of(tx: Tx, uid: str) -> list[Occurrence]:
    """The occurrences of a meeting, or the one of that UID, in order."""
    return _select(tx, or_(occurrences.c.meeting == uid, occurrences.c.uid == uid))


def pieces_of(tx: Tx, uid: str) -> list[bytes]:
    """The octets of a meeting's events, or of the one occurrence of that UID, in order; none if it is not known."""
    which = or_(occurrences.c.meeting == uid, occurrences.c.uid == uid)
    rows = tx.connection.execute(select(occurrences.c.uid, occurrences.c.octets).where(which)).all()
    return [octets for _, octets in sorted((row.uid, row.octets) for row in rows)]


def feed_version(tx: Tx) -> int:
    """A number that rises whenever the feed changes."""
    version: int = tx.connection.execute(select(feed.c.version)).scalar_one()
    return version


def feed_changed_at(tx: Tx) -> datetime | None:
    """When the feed changed last; None if it never did."""
    at: datetime | None = tx.connection.execute(select(feed.c.changed_at)).scalar_one()
    return at


def bump_feed(tx: Tx, now: datetime) -> None:
    """Say that the feed changed."""
    tx.connection.execute(update(feed).values(version=feed.c.version + 1, changed_at=now))


def feed_pieces(tx: Tx, since: date = date.min) -> list[FeedPiece]:
    """The events whose last day is not before `since`, by last day and UID: the same order for the same rows."""
    query = (
        select(occurrences.c.uid, occurrences.c.last_on, meetings.c.changed_at, occurrences.c.octets)
        .join(meetings, meetings.c.uid == occurrences.c.meeting)
        .where(occurrences.c.last_on >= since)
    )
    pieces = [FeedPiece(**row) for row in tx.connection.execute(query).mappings()]
    return sorted(pieces, key=lambda piece: (piece.last_on, piece.uid))  # not in SQL: collations differ


def _insert(tx: Tx, new: Iterable[Occurrence], render: Render) -> None:
    rows = [_row(one, render) for one in new]
    if rows:
        tx.connection.execute(insert(occurrences), rows)


def _row(one: Occurrence, render: Render) -> dict[str, Any]:
    return when_row(one.slot) | {
        "uid": one.uid,
        "meeting": one.meeting.uid,
        "key": one.key,
        "status": one.meeting.status.value,
        "octets": render(one),
    }


def _select(tx: Tx, which: ColumnElement[bool]) -> list[Occurrence]:
    rows = tx.connection.execute(select(occurrences).where(which)).mappings().all()
    theirs = select(meetings).where(meetings.c.uid.in_(select(occurrences.c.meeting).where(which)))
    known = tx.connection.execute(theirs).mappings()
    whole = {row["uid"]: meeting_from(row, row["uid"]) for row in known}
    found = [_occurrence(row, whole[row["meeting"]], Status(row["status"])) for row in rows]
    return sorted(found, key=lambda one: (first_day(one.slot), last_day(one.slot), one.uid))


def _occurrence(row: RowMapping, meeting: Meeting, status: Status) -> Occurrence:
    return Occurrence(meeting=replace(meeting, status=status), slot=slot_from(row), key=row["key"])
