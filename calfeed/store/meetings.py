"""Keeps meetings, each step of their history, and answers what is coming, what was, and what a text may speak of."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, and_, func, insert, or_, select, text, update

from calfeed.model.meeting import Change, ChangeKind, Meeting, Occurrence
from calfeed.model.recurrence import over_on
from calfeed.store.engine import Tx
from calfeed.store.occurrences import bump_feed, put_occurrences
from calfeed.store.rows import meeting_from, meeting_row
from calfeed.store.tables import changes, meetings

LOCK = 0x63616C6D65726765  # "calmerge"


def one_at_a_time(tx: Tx) -> None:
    """Wait until no other transaction merges; without it two writers could both add the same meeting."""
    if tx.postgresql:  # SQLite has one writer anyway
        tx.connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})


def candidates(tx: Tx, spans: Iterable[tuple[date, date]]) -> list[Meeting]:
    """The meetings that touch a day of one of the spans (first and last day, inclusive), or were moved away from it."""
    found: dict[str, Meeting] = {}
    for first, last in spans:
        touched = and_(meetings.c.first_on <= last, meetings.c.over_on >= first)
        left = and_(meetings.c.formerly_from <= last, meetings.c.formerly_to >= first)
        found |= {meeting.uid: meeting for meeting in _select(tx, or_(touched, left))}
    return [found[uid] for uid in sorted(found)]


def save(tx: Tx, steps: Sequence[Change], until: date, render: Callable[[Occurrence], bytes]) -> None:
    """Keep what changed: the meetings as they are now, the steps of their history, their occurrences up to a day.

    `render` makes the octets of an occurrence. Steps that no subscriber can see leave occurrences and feed alone.
    """
    for step in steps:
        _save_meeting(tx, step)
        number = select(func.count()).select_from(changes).where(changes.c.meeting == step.after.uid)
        about = {"meeting": step.after.uid, "number": tx.connection.execute(number).scalar_one()}
        about |= {"change": step.kind.value, "document": step.document, "words": step.words, "at": step.at}
        tx.connection.execute(insert(changes).values(about | meeting_row(step.after)))
    seen = [step for step in steps if step.before is None or step.before.sequence != step.after.sequence]
    for step in seen:
        put_occurrences(tx, step.after, until, step.at.date(), render)
    if seen:
        bump_feed(tx, seen[0].at)


def by_uid(tx: Tx, uid: str) -> Meeting | None:
    """The meeting, if there is one of that UID."""
    return next(iter(_select(tx, meetings.c.uid == uid)), None)


def agenda(tx: Tx, since: date) -> list[Meeting]:
    """All meetings that touch the day `since` or a later one, by first day; those whose day is not fixed included."""
    return sorted(_select(tx, meetings.c.over_on >= since), key=_order)


def past(tx: Tx, before: date, limit: int) -> list[Meeting]:
    """The meetings that were over before a day, the last first."""
    query = select(meetings).where(meetings.c.over_on < before)
    newest = query.order_by(meetings.c.over_on.desc(), meetings.c.uid).limit(limit)
    return [meeting_from(row, row["uid"]) for row in tx.connection.execute(newest).mappings()]


def history(tx: Tx, uid: str) -> list[Change]:
    """The steps that made a meeting what it is, the first one first."""
    query = select(changes).where(changes.c.meeting == uid).order_by(changes.c.number)
    steps: list[Change] = []
    for row in tx.connection.execute(query).mappings():
        steps.append(
            Change(
                kind=ChangeKind(row["change"]),
                before=steps[-1].after if steps else None,
                after=meeting_from(row, uid),
                document=row["document"],
                words=row["words"],
                at=row["at"],
            )
        )
    return steps


def _select(tx: Tx, which: ColumnElement[bool]) -> list[Meeting]:
    rows = tx.connection.execute(select(meetings).where(which)).mappings()
    return [meeting_from(row, row["uid"]) for row in rows]


def _save_meeting(tx: Tx, step: Change) -> None:
    meeting = step.after
    formerly = {
        "formerly_from": min(meeting.formerly, default=None),
        "formerly_to": max(meeting.formerly, default=None),
    }
    row: dict[str, Any] = {"over_on": over_on(meeting)} | formerly | meeting_row(meeting)
    if step.before is None:
        tx.connection.execute(insert(meetings).values(row | {"uid": meeting.uid}))
    else:
        tx.connection.execute(update(meetings).where(meetings.c.uid == meeting.uid).values(row))


def _order(meeting: Meeting) -> tuple[date, str, str]:
    row = meeting_row(meeting)
    return row["first_on"], row["start_wall"] or "", meeting.uid
