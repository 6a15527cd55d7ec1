"""Keeps each time that a meeting takes place with the octets of its VEVENT, and the feed that they make."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from types import MappingProxyType
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, delete, func, insert, or_, select, update

from calfeed.model.meeting import Meeting, Occurrence, Standing, Status
from calfeed.model.piece import Piece
from calfeed.model.recurrence import occurrences as expand
from calfeed.model.when import first_day, last_day
from calfeed.store.engine import Tx
from calfeed.store.heard_tables import chunks
from calfeed.store.rows import JSON, meeting_from, slot_from, when_row
from calfeed.store.tables import feed, meetings, occurrences

Render = Callable[[Occurrence], Piece]


def add_occurrences(tx: Tx, new: Iterable[Meeting], until: date, version: int, render: Render) -> None:
    """Keep the occurrences of meetings that had none; what was rejected before anybody saw it gets none."""
    shown = (meeting for meeting in new if meeting.standing is not Standing.REJECTED)
    _insert(tx, [one for meeting in shown for one in expand(meeting, until)], version, render)


def put_occurrences(tx: Tx, meeting: Meeting, until: date, today: date, version: int, render: Render) -> None:
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
    _insert(tx, now, version, render, {row["uid"]: row["cancelled_on"] for row in known})
    for row in off:
        if row["status"] != Status.CANCELLED:
            one = _occurrence(row, meeting, Status.CANCELLED)
            values = _shown(one, version, render, None)
            tx.connection.execute(update(occurrences).where(occurrences.c.uid == one.uid).values(values))


def extend_series(tx: Tx, until: date, now: datetime, render: Render) -> list[Meeting]:
    """Expand the series up to a later day than before; those that got new occurrences."""
    extended = []
    version = feed_version(tx) + 1
    query = select(meetings).where(meetings.c.rrule.is_not(None), meetings.c.over_on >= now.date())
    for row in tx.connection.execute(query).mappings().all():
        meeting = meeting_from(row, row["uid"])
        last = select(func.max(occurrences.c.first_on)).where(occurrences.c.meeting == meeting.uid)
        reached: date | None = tx.connection.execute(last).scalar_one()
        since = reached + timedelta(days=1) if reached else date.min
        if new := expand(meeting, until, since):
            _insert(tx, new, version, render)
            extended.append(meeting)
    if extended:
        bump_feed(tx, now)
    return extended


def out_of_rule(tx: Tx, since: date) -> list[str]:
    """The meetings not over on that day whose instants are no longer those of their wall times."""
    c = occurrences.c
    query = select(*(c[name] for name in JSON), c.meeting).where(c.starts_at.is_not(None), c.last_on >= since)
    rows = tx.connection.execute(query).mappings()
    return sorted({row["meeting"] for row in rows if when_row(slot_from(row))["starts_at"] != row["starts_at"]})


def occurrences_between(tx: Tx, after: datetime, before: datetime) -> list[Occurrence]:
    """The occurrences, of all statuses, that begin after one instant and not after another, in order.

    A day begins at another instant in each zone: days are given generously, wherever on Earth they may begin.
    """
    return occurrences_where(tx, begins_between(after, before))


def begins_between(after: datetime, before: datetime) -> ColumnElement[bool]:
    """Whether an occurrence begins after one instant and not after another, days being given generously."""
    day = timedelta(days=1)
    timed = (occurrences.c.starts_at > after) & (occurrences.c.starts_at <= before)
    days = occurrences.c.starts_at.is_(None) & occurrences.c.first_on.between(after.date() - day, before.date() + day)
    return or_(timed, days)


def occurrences_of(tx: Tx, uid: str) -> list[Occurrence]:
    """The occurrences of a meeting, or the one of that UID, in order."""
    return occurrences_where(tx, or_(occurrences.c.meeting == uid, occurrences.c.uid == uid))


def by_uids(tx: Tx, uids: Collection[str]) -> list[Occurrence]:
    """The occurrences of these UIDs, in order."""
    found = [one for some in chunks(sorted(uids)) for one in occurrences_where(tx, occurrences.c.uid.in_(some))]
    return sorted(found, key=_order)


def faults(tx: Tx, since: date) -> list[tuple[Meeting, str]]:
    """The meetings not over on that day that can't be written into a calendar, each once, and why."""
    c = occurrences.c
    is_faulty = (c.last_on >= since) & c.fault.is_not(None)
    query = select(c.meeting, func.min(c.fault).label("fault")).where(is_faulty).group_by(c.meeting)
    found = {row.meeting: row.fault for row in tx.connection.execute(query)}
    rows = tx.connection.execute(select(meetings).where(meetings.c.uid.in_(sorted(found)))).mappings()
    return [(meeting_from(row, row["uid"]), found[row["uid"]]) for row in rows]


def feed_version(tx: Tx) -> int:
    """A number that rises whenever the feed changes."""
    version: int = tx.connection.execute(select(feed.c.version)).scalar_one()
    return version


def feed_state(tx: Tx) -> tuple[int, datetime | None]:
    """The feed's version, and when it changed last; None if it never did."""
    row = tx.connection.execute(select(feed.c.version, feed.c.changed_at)).one()
    return row.version, row.changed_at


def bump_feed(tx: Tx, now: datetime) -> int:
    """Say that the feed changed; the version it has from now on."""
    tx.connection.execute(update(feed).values(version=feed.c.version + 1, changed_at=now))
    return feed_version(tx)


def _insert(
    tx: Tx,
    new: Iterable[Occurrence],
    version: int,
    render: Render,
    off: Mapping[str, date | None] = MappingProxyType({}),
) -> None:
    """Keep occurrences; `off` tells since when those were cancelled that there were before."""
    rows = [
        when_row(one.slot)
        | {"uid": one.uid, "meeting": one.meeting.uid, "key": one.key}
        | _shown(one, version, render, off.get(one.uid))
        for one in new
    ]
    if rows:
        tx.connection.execute(insert(occurrences), rows)


def _shown(one: Occurrence, version: int, render: Render, off: date | None) -> dict[str, Any]:
    """The columns that tell how an occurrence is shown."""
    piece, is_off = render(one), one.meeting.status is Status.CANCELLED
    return {
        "status": one.meeting.status.value,
        "octets": piece.octets,
        "version": version,
        "cancelled_on": (off or one.meeting.changed_at.date()) if is_off else None,
        "later": piece.later,
        "later_on": piece.later_on,
        "fault": piece.fault,
    }


def occurrences_where(tx: Tx, which: ColumnElement[bool]) -> list[Occurrence]:
    """The occurrences of which something holds, in order."""
    rows = tx.connection.execute(select(occurrences).where(which)).mappings().all()
    theirs = select(meetings).where(meetings.c.uid.in_(select(occurrences.c.meeting).where(which)))
    known = tx.connection.execute(theirs).mappings()
    whole = {row["uid"]: meeting_from(row, row["uid"]) for row in known}
    found = [_occurrence(row, whole[row["meeting"]], Status(row["status"])) for row in rows]
    return sorted(found, key=_order)


def _order(one: Occurrence) -> tuple[date, date, str]:
    return first_day(one.slot), last_day(one.slot), one.uid


def _occurrence(row: RowMapping, meeting: Meeting, status: Status) -> Occurrence:
    return Occurrence(meeting=replace(meeting, status=status), slot=slot_from(row), key=row["key"])
