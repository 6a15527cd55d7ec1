"""Keeps meetings, each step of their history, and answers what is coming, what was, and what a text may speak of."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from types import MappingProxyType
from typing import Any

from sqlalchemy import ColumnElement, RowMapping, and_, func, insert, literal, or_, select, text, tuple_, update

from calfeed.model.heard import Key
from calfeed.model.meeting import Change, ChangeKind, Meeting, Standing
from calfeed.model.recurrence import over_on
from calfeed.store.engine import Tx
from calfeed.store.facets import put_facets
from calfeed.store.heard_tables import among, chunks
from calfeed.store.occurrences import Render, add_occurrences, bump_feed, put_occurrences
from calfeed.store.rows import meeting_from, meeting_row
from calfeed.store.tables import changes, meetings

LOCK = 0x63616C6D65726765  # "calmerge"
PUBLIC = and_(meetings.c.standing == Standing.PUBLISHED.value, meetings.c.joined.is_(None))


@dataclass(frozen=True, slots=True, kw_only=True)
class EventFilter:
    """Which meetings: those that touch a day from `since` to `until`, and stand so; of None, all."""

    since: date | None = None
    until: date | None = None
    standing: Standing | None = None


def one_at_a_time(tx: Tx) -> None:
    """Wait until no other transaction merges; without it two writers could both add the same meeting."""
    if tx.postgresql:  # SQLite has one writer anyway
        tx.connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})


def save(
    tx: Tx,
    steps: Sequence[Change],
    until: date,
    render: Render,
    founders: Mapping[str, Key] = MappingProxyType({}),
) -> tuple[Change, ...]:
    """Keep what changed: the meetings as they are now, the steps of their history, their occurrences up to a day.

    The steps with their numbers.

    `render` makes the piece of an occurrence. Steps that no subscriber can see leave
    occurrences alone, and feeds as well, unless they change what the meeting is found by.
    """
    kept = _numbered(tx, steps)
    _save_meetings(tx, kept, founders)
    if kept:
        tx.connection.execute(insert(changes), [_step_row(step) for step in kept])
    is_found_otherwise = put_facets(tx, kept)
    seen = [step for step in kept if step.before is None or step.before.sequence != step.after.sequence]
    if seen or is_found_otherwise:
        version = bump_feed(tx, kept[0].at)
        add_occurrences(tx, [step.after for step in kept if step.before is None], until, version, render)
        for step in seen:
            if step.before is not None:
                put_occurrences(tx, step.after, until, step.at.date(), version, render)
    return kept


def derive_anew(tx: Tx, uids: Collection[str], until: date, now: datetime, render: Render) -> None:
    """Give meetings and their occurrences the instants of their wall times; nobody said so, so there is no step.

    Calendars move an event only if its number and its stamps say that it changed.
    """
    version = bump_feed(tx, now)
    for meeting in by_uids(tx, uids):
        after = replace(meeting, sequence=meeting.sequence + 1, changed_at=now)
        tx.connection.execute(update(meetings).where(meetings.c.uid == after.uid).values(meeting_row(after)))
        put_occurrences(tx, after, until, now.date(), version, render)


def by_uids(tx: Tx, uids: Collection[str]) -> list[Meeting]:
    """The meetings of these UIDs, as far as there are some."""
    return [one for some in chunks(sorted(uids)) for one in _select(tx, meetings.c.uid.in_(some))]


def founded_by(tx: Tx, keys: Collection[Key]) -> list[str]:
    """The meetings that began with one of these sightings."""
    c = meetings.c
    found: list[str] = []
    for which in among(c.founder_document, c.founder_number, keys):
        query = select(c.uid, c.founder_document, c.founder_number).where(which)
        found += [row[0] for row in tx.connection.execute(query) if (row[1], row[2]) in keys]
    return sorted(found)


def founders(tx: Tx, uids: Collection[str]) -> dict[str, Key]:
    """The sighting that each meeting began with."""
    if not uids:
        return {}
    c = meetings.c
    query = select(c.uid, c.founder_document, c.founder_number).where(c.uid.in_(sorted(uids)))
    return {row.uid: (row.founder_document, row.founder_number) for row in tx.connection.execute(query)}


def waiting(tx: Tx) -> list[Meeting]:
    """The meetings that wait for review, by first day."""
    held = and_(meetings.c.standing == Standing.HELD.value, meetings.c.joined.is_(None))
    return sorted(_select(tx, held), key=_order)


def around(tx: Tx, first: date, last: date, limit: int) -> list[Meeting]:
    """The meetings that touch a day from the first to the last, held ones too, by first day."""
    c = meetings.c
    alive = and_(c.standing != Standing.REJECTED.value, c.joined.is_(None))
    query = select(meetings).where(alive, c.first_on <= last, c.over_on >= first)
    rows = tx.connection.execute(query.order_by(c.first_on, c.uid).limit(limit)).mappings()
    return [meeting_from(row, row["uid"]) for row in rows]


def told_with(tx: Tx, uid: str, limit: int) -> list[Meeting]:
    """The public meetings that the announcement a meeting was first found in told of first, itself among them.

    They are in the order of the announcement; of many, those nearest to the meeting there.
    """
    c, one = meetings.c, meetings.alias()
    joined = select(meetings).join(one, and_(one.c.uid == uid, one.c.founder_document == c.founder_document))
    near = joined.where(PUBLIC).order_by(func.abs(c.founder_number - one.c.founder_number), c.founder_number)
    rows = tx.connection.execute(near.limit(limit)).mappings().all()
    return [meeting_from(row, row["uid"]) for row in sorted(rows, key=lambda row: int(row["founder_number"]))]


def by_uid(tx: Tx, uid: str) -> Meeting | None:
    """The meeting, if there is one of that UID."""
    return next(iter(_select(tx, meetings.c.uid == uid)), None)


def agenda(tx: Tx, since: date) -> list[Meeting]:
    """All meetings that touch the day `since` or a later one, by first day; those whose day is not fixed included."""
    return sorted(_select(tx, and_(PUBLIC, meetings.c.over_on >= since)), key=_order)


def past(tx: Tx, before: date, limit: int) -> list[Meeting]:
    """The meetings that were over before a day, the last first."""
    query = select(meetings).where(PUBLIC, meetings.c.over_on < before)
    newest = query.order_by(meetings.c.over_on.desc(), meetings.c.uid).limit(limit)
    return [meeting_from(row, row["uid"]) for row in tx.connection.execute(newest).mappings()]


def page(tx: Tx, which: EventFilter, after: tuple[date, str] | None, limit: int) -> list[Meeting]:
    """The meetings that a filter lets through, by first day and UID, from behind a first day and UID."""
    c = meetings.c
    wanted = [
        # Written so that SQLite, which keeps no statistics here, goes by the first day and not by another index.
        *([or_(c.first_on >= which.since, c.over_on >= which.since)] if which.since else []),
        *([c.first_on <= which.until] if which.until else []),
        *_stand(which.standing),
        *([tuple_(c.first_on, c.uid) > tuple_(literal(after[0]), literal(after[1]))] if after else []),
    ]
    query = select(meetings).where(*wanted).order_by(c.first_on, c.uid).limit(limit)
    return [meeting_from(row, row["uid"]) for row in tx.connection.execute(query).mappings()]


def history(tx: Tx, uid: str) -> list[Change]:
    """The steps that made a meeting what it is, the first one first."""
    query = select(changes).where(changes.c.meeting == uid).order_by(changes.c.number)
    steps: list[Change] = []
    for row in tx.connection.execute(query).mappings():
        steps.append(_step(row, steps[-1].after if steps else None))
    return steps


def changes_after(tx: Tx, position: int, limit: int) -> list[Change]:
    """The steps of all meetings behind a position, in order; what is shown once is never followed by an earlier one."""
    query = select(changes).where(changes.c.position > position).order_by(changes.c.position).limit(limit)
    return _with_before(tx, tx.connection.execute(query).mappings().all())


def last_change(tx: Tx) -> tuple[int, datetime | None]:
    """The position of the newest step of all meetings, and when it was kept; (0, None) before the first."""
    newest = select(changes.c.position, changes.c.at).order_by(changes.c.position.desc()).limit(1)
    row = tx.connection.execute(newest).first()
    return (row.position, row.at) if row else (0, None)


def public_changes(tx: Tx, which: Sequence[ColumnElement[bool]], limit: int) -> list[Change]:
    """The newest steps of which something holds and that the public may see, from or to what it sees, newest first."""
    old = changes.alias()
    seen = [and_(c.standing == Standing.PUBLISHED.value, c.joined.is_(None)) for c in (changes.c, old.c)]
    joined = select(changes).outerjoin(old, _before(old)).where(or_(*seen), *which)
    newest = joined.order_by(changes.c.position.desc()).limit(limit)
    return _with_before(tx, tx.connection.execute(newest).mappings().all())


def _before(old: Any) -> ColumnElement[bool]:
    """That a row of changes is the step before another."""
    return and_(changes.c.meeting == old.c.meeting, old.c.number == changes.c.number - 1)


def _with_before(tx: Tx, rows: Sequence[RowMapping]) -> list[Change]:
    """Rows as steps, each with what was before it."""
    before: dict[tuple[str, int], Meeting] = {}
    old = changes.alias()
    for some in chunks([row["position"] for row in rows]):
        earlier = tx.connection.execute(select(old).join(changes, _before(old)).where(changes.c.position.in_(some)))
        before |= {(row["meeting"], row["number"] + 1): meeting_from(row, row["meeting"]) for row in earlier.mappings()}
    return [_step(row, before.get((row["meeting"], row["number"]))) for row in rows]


def _stand(standing: Standing | None) -> list[ColumnElement[bool]]:
    c = meetings.c
    if standing is Standing.PUBLISHED:  # nearly all, so not by the index
        return [c.standing.not_in([Standing.HELD.value, Standing.REJECTED.value]), c.joined.is_(None)]
    return [] if standing is None else [c.standing == standing.value]


def _select(tx: Tx, which: ColumnElement[bool]) -> list[Meeting]:
    rows = tx.connection.execute(select(meetings).where(which)).mappings()
    return [meeting_from(row, row["uid"]) for row in rows]


def _numbered(tx: Tx, steps: Sequence[Change]) -> tuple[Change, ...]:
    """The steps with their places in the histories of their meetings, and among all changes.

    Without gaps, as no two transactions number at a time; the index refuses what would break that.
    """
    if not steps:
        return ()
    c = changes.c
    last = tx.connection.execute(select(func.coalesce(func.max(c.position), 0))).scalar_one()
    old = [step.after.uid for step in steps if step.before is not None]
    counts: Counter[str] = Counter()
    if old:
        rows = tx.connection.execute(select(c.meeting, func.count()).where(c.meeting.in_(old)).group_by(c.meeting))
        counts.update({row[0]: row[1] for row in rows})
    kept = []
    for position, step in enumerate(steps, last + 1):
        kept.append(replace(step, number=counts[step.after.uid], position=position))
        counts[step.after.uid] += 1
    return tuple(kept)


def _step(row: RowMapping, before: Meeting | None) -> Change:
    return Change(
        kind=ChangeKind(row["change"]),
        before=before,
        after=meeting_from(row, row["meeting"]),
        document=row["document"],
        words=row["words"],
        person=row["person"],
        decision=row["decision"],
        undone=bool(row["undone"]),
        number=row["number"],
        position=row["position"],
        at=row["at"],
    )


def _save_meetings(tx: Tx, steps: Sequence[Change], founders: Mapping[str, Key]) -> None:
    new = []
    for step in steps:
        meeting = step.after
        row: dict[str, Any] = {"over_on": over_on(meeting)} | meeting_row(meeting)
        if founder := founders.get(meeting.uid):
            row |= {"founder_document": founder[0], "founder_number": founder[1]}
        if step.before is None:
            new.append(row | {"uid": meeting.uid})
        else:
            tx.connection.execute(update(meetings).where(meetings.c.uid == meeting.uid).values(row))
    if new:
        tx.connection.execute(insert(meetings), new)


def _step_row(step: Change) -> dict[str, Any]:
    return meeting_row(step.after) | {
        "meeting": step.after.uid,
        "number": step.number,
        "position": step.position,
        "change": step.kind.value,
        "document": step.document,
        "words": step.words,
        "person": step.person,
        "decision": step.decision,
        "undone": int(step.undone),
        "at": step.at,
    }


def _order(meeting: Meeting) -> tuple[date, str, str]:
    row = meeting_row(meeting)
    return row["first_on"], row["start_wall"] or "", meeting.uid
