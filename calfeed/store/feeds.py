"""What a feed holds: the occurrences, meetings and changes that its filter lets through."""

from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta
from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, Row, and_, collate, or_, select

from calfeed.model.feed import Cancelled, FeedSpec, Filter
from calfeed.model.meeting import Change, Meeting, Occurrence, Status
from calfeed.model.piece import Piece
from calfeed.store.engine import Tx
from calfeed.store.facets import fitting
from calfeed.store.heard_tables import chunks
from calfeed.store.meetings import PUBLIC, public_changes
from calfeed.store.occurrences import begins_between, occurrences_where
from calfeed.store.rows import WINDOW, meeting_from
from calfeed.store.tables import changes, meetings, occurrences

# An occurrence in a feed: its UID, the version that tells its octets, and whether these become others some day.
Entry: TypeAlias = "Row[str, int, bool]"


def window(tx: Tx, spec: FeedSpec, today: date, limit: int) -> Sequence[Entry]:
    """What is in the window of a feed, by last day and UID, the nearest first where there are more than `limit`."""
    c = occurrences.c
    return _entries(tx, [*_shown(tx, spec, today), c.last_on >= spec.since(today)], limit, newest=False)


def before_window(tx: Tx, spec: FeedSpec, today: date, limit: int) -> Sequence[Entry]:
    """What a feed's window has left behind, the newest first."""
    c = occurrences.c
    return _entries(tx, [*_shown(tx, spec, today), c.last_on < spec.since(today)], limit, newest=True)


def pieces(tx: Tx, uids: Collection[str]) -> dict[str, Piece]:
    """The pieces of some occurrences."""
    c = occurrences.c
    found: dict[str, Piece] = {}
    for some in chunks(sorted(uids)):
        query = select(c.uid, c.octets, c.later, c.later_on).where(c.uid.in_(some))
        found |= {row.uid: Piece(octets=row[1], later=row[2], later_on=row[3]) for row in tx.connection.execute(query)}
    return found


def pieces_of(tx: Tx, uid: str) -> list[Piece]:
    """The pieces of a meeting, or of the one occurrence of that UID, in order; none if it is not known."""
    c = occurrences.c
    query = select(c.uid).where(or_(c.meeting == uid, c.uid == uid), c.fault.is_(None))
    found = pieces(tx, tx.connection.scalars(query).all())
    return [found[uid] for uid in sorted(found)]


def coming(tx: Tx, spec: FeedSpec, after: datetime, limit: int) -> list[Occurrence]:
    """The next occurrences of a feed, those of the day of `after` (UTC) included, by first day and UID."""
    c = occurrences.c
    which = [*_shown(tx, spec, after.date()), c.last_on >= after.date()]
    uids = tx.connection.scalars(select(c.uid).where(*which).order_by(c.first_on, plain(tx, c.uid)).limit(limit)).all()
    return occurrences_where(tx, c.uid.in_(uids))


def beginning(tx: Tx, which: Filter, after: datetime, before: datetime) -> list[Occurrence]:
    """What a filter lets through of what begins between two instants, generously, and is not called off; in order."""
    is_on = occurrences.c.status != Status.CANCELLED.value
    wanted = and_(begins_between(after, before), is_on, *fitting(tx, which, occurrences.c.meeting))
    return [one for one in occurrences_where(tx, wanted) if one.meeting.is_public]


def without_day(tx: Tx, spec: FeedSpec, today: date, limit: int) -> list[Meeting]:
    """The meetings that a feed would hold if they had a day: those whose window is not over, by first day and UID."""
    c = meetings.c
    return windows(tx, spec, c.over_on >= spec.since(today), (c.first_on, plain(tx, c.uid)), limit)


def windows(
    tx: Tx, spec: FeedSpec, which: ColumnElement[bool], order: Sequence[ColumnElement[Any]], limit: int
) -> list[Meeting]:
    """The public meetings without a day of which something holds, as far as a feed would show them."""
    c = meetings.c
    wanted = [c.when_kind == WINDOW, PUBLIC, which, *fitting(tx, spec.filter, c.uid)]
    if spec.cancelled is Cancelled.HIDE:
        wanted.append(c.status != Status.CANCELLED.value)
    rows = tx.connection.execute(select(meetings).where(*wanted).order_by(*order).limit(limit)).mappings()
    return [meeting_from(row, row["uid"]) for row in rows]


def changes_of(tx: Tx, which: Filter, limit: int) -> list[Change]:
    """The newest steps of meetings that a filter lets through, as far as the public may see them, the newest first."""
    return public_changes(tx, fitting(tx, which, changes.c.meeting), limit)


def _entries(tx: Tx, which: Sequence[ColumnElement[bool]], limit: int, *, newest: bool) -> Sequence[Entry]:
    c = occurrences.c
    order = (c.last_on, plain(tx, c.uid))
    query = select(c.uid, c.version, c.later_on.is_not(None)).where(*which).limit(limit)
    rows = tx.connection.execute(query.order_by(*(one.desc() if newest else one for one in order)))
    return rows.all()


def _shown(tx: Tx, spec: FeedSpec, today: date) -> list[ColumnElement[bool]]:
    """What a feed shows of what its filter lets through."""
    return [occurrences.c.fault.is_(None), *passing(tx, spec, today)]


def passing(tx: Tx, spec: FeedSpec, today: date) -> list[ColumnElement[bool]]:
    """The conditions under which a feed's filter, and what becomes of cancelled ones in it, let an occurrence pass."""
    c = occurrences.c
    kept = fitting(tx, spec.filter, c.meeting)
    on = c.status != Status.CANCELLED.value
    if spec.cancelled is Cancelled.HIDE:
        return [*kept, on]
    if isinstance(spec.cancelled, int):
        return [*kept, or_(on, c.cancelled_on > today - timedelta(days=spec.cancelled))]
    return kept


def plain(tx: Tx, column: ColumnElement[str]) -> ColumnElement[str]:
    """A column in the order of its octets: the collations of databases differ."""
    return collate(column, "C") if tx.postgresql else column
