"""Waves in the database: made once, claimed by one worker at a time, closed with a reason."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import RowMapping, and_, func, or_, select, update

from calfeed.model.outbox import Reminder
from calfeed.model.wave import NOTICES, MailKind, Told, Wave
from calfeed.store.engine import Tx
from calfeed.store.reminder_tables import outbox, waves
from calfeed.store.upsert import insert_missing

UNUSED = "nobody wanted it then"
Identity = tuple[str, str, int, str, str, MailKind]
OPEN = waves.c.closed_at.is_(None)
IDENTITY = tuple(waves.c[name] for name in ("uid", "key", "time_revision", "lead", "zone", "kind"))
NOTICE_KINDS = sorted(kind.value for kind in NOTICES)


def add(tx: Tx, new: Iterable[Wave], now: datetime, *, closed_because: str | None = None) -> None:
    """Keep the waves that are not there yet; with a reason, as closed from the start."""
    closed = {"closed_at": now if closed_because else None, "closed_because": closed_because}
    insert_missing(tx, waves, [_row(wave, now) | closed for wave in new])


def armed(tx: Tx, now: datetime) -> dict[Identity, datetime | None]:
    """The waves that are there and may still go, with when they fall due; None if they are closed."""
    c = waves.c
    rows = tx.connection.execute(select(*IDENTITY, c.due_at, c.closed_at).where(c.not_after > now))
    return {(*row[:5], MailKind(row.kind)): None if row.closed_at else row.due_at for row in rows}


def retime(tx: Tx, changed: Iterable[Wave]) -> None:
    """Let waves that have not begun fall due when these do."""
    for wave in changed:
        same = (column == value for column, value in zip(IDENTITY, wave.identity, strict=True))
        values = {"due_at": wave.due_at, "not_after": wave.not_after, "audience_at": wave.audience_at}
        tx.connection.execute(update(waves).where(OPEN, waves.c.cursor == 0, *same).values(values))


def due(tx: Tx, now: datetime) -> bool:
    """Whether there is a wave to claim."""
    return tx.connection.execute(select(waves.c.id).where(OPEN, waves.c.due_at <= now).limit(1)).first() is not None


def claim_due(tx: Tx, now: datetime) -> Wave | None:
    """The wave that has been due longest, locked until the transaction ends; other workers pass it by."""
    row = (
        tx.connection.execute(
            select(waves)
            .where(OPEN, waves.c.due_at <= now)
            .order_by(waves.c.due_at, waves.c.id)
            .limit(1)
            .with_for_update(skip_locked=True)
        )
        .mappings()
        .one_or_none()
    )
    return _wave(row) if row else None


def pending_notice(tx: Tx, uid: str, now: datetime, *, at_once: bool = False) -> Wave | None:
    """The notice about a meeting as a whole that has not begun to go out, or that goes out `at_once`, too."""
    later = waves.c.due_at >= now if at_once else waves.c.due_at > now
    where = and_(OPEN, waves.c.uid == uid, waves.c.key == "", waves.c.kind.in_(NOTICE_KINDS), later)
    row = tx.connection.execute(select(waves).where(where).with_for_update()).mappings().first()
    return _wave(row) if row else None


def later_notice_at(tx: Tx, reminder: Reminder) -> datetime | None:
    """When the notice of a later change goes out, while that of an earlier one waits to be sent."""
    first = select(outbox.c.wave).where(outbox.c.id == reminder.id).scalar_subquery()
    later = and_(OPEN, waves.c.uid == reminder.uid, waves.c.key == reminder.key, waves.c.id > first)
    query = select(func.min(waves.c.due_at)).where(later, waves.c.kind.in_(NOTICE_KINDS))
    at: datetime | None = tx.connection.scalar(query)
    return at


def advance(tx: Tx, wave: Wave, cursor: int) -> None:
    """Everybody up to this subscriber has been served."""
    tx.connection.execute(update(waves).where(waves.c.id == wave.id).values(cursor=cursor))


def put_off(tx: Tx, wave: Wave, until: datetime) -> None:
    """Leave the wave alone until then."""
    tx.connection.execute(update(waves).where(waves.c.id == wave.id).values(due_at=until))


def close(tx: Tx, wave: Wave, now: datetime, because: str, *, dropped: int = 0) -> None:
    """The wave is over; so many people it had not reached yet."""
    values = {"closed_at": now, "closed_because": because, "dropped": dropped}
    tx.connection.execute(update(waves).where(waves.c.id == wave.id).values(**values))


def carry_over(tx: Tx, uid: str, old: int, new: int) -> None:
    """Let a meeting's waves count for its new time revision: its start is the old one."""
    tx.connection.execute(
        update(waves).where(waves.c.uid == uid, waves.c.time_revision == old).values(time_revision=new)
    )


def passed(tx: Tx, zone: str, subscriber: int, now: datetime) -> list[Wave]:
    """The reminders for a zone that went past a subscriber, whose meetings have not begun."""
    c = waves.c
    gone = or_(c.closed_because.in_(("done", UNUSED)), and_(OPEN, c.cursor >= subscriber))
    rows = tx.connection.execute(
        select(waves).where(c.zone == zone, c.kind == MailKind.REMINDER.value, c.due_at <= now, c.not_after > now, gone)
    )
    return [_wave(row) for row in rows.mappings()]


def next_due_at(tx: Tx) -> datetime | None:
    """When the next wave falls due."""
    earliest: datetime | None = tx.connection.scalar(select(func.min(waves.c.due_at)).where(OPEN))
    return earliest


def _row(wave: Wave, now: datetime) -> dict[str, Any]:
    return {
        "uid": wave.uid,
        "key": wave.key,
        "time_revision": wave.time_revision,
        "lead": wave.lead,
        "zone": wave.zone,
        "kind": wave.kind.value,
        "made_at": now,
        "audience_at": wave.audience_at,
        "due_at": wave.due_at,
        "not_after": wave.not_after,
        "was": start_text(wave.told.start) if wave.told else None,
        "was_cancelled": int(wave.told.cancelled) if wave.told else None,
        "was_place": wave.told.place if wave.told else None,
        "cursor": 0,
        "dropped": 0,
    }


def _wave(row: RowMapping) -> Wave:
    return Wave(
        id=row["id"],
        uid=row["uid"],
        key=row["key"],
        time_revision=row["time_revision"],
        lead=row["lead"],
        zone=row["zone"],
        kind=MailKind(row["kind"]),
        made_at=row["made_at"],
        audience_at=row["audience_at"],
        due_at=row["due_at"],
        not_after=row["not_after"],
        told=told_from(row["was"], row["was_cancelled"], row["was_place"]),
        cursor=row["cursor"],
    )


def told_from(was: str | None, was_cancelled: int | None, was_place: str | None) -> Told | None:
    """What a notice corrects, from its columns: a day, or a wall time with its zone behind."""
    if was is None:
        return None
    text, _, zone = was.partition(" ")
    start = datetime.fromisoformat(text).astimezone(ZoneInfo(zone)) if zone else date.fromisoformat(text)
    return Told(start, bool(was_cancelled), was_place)


def start_text(start: date | datetime) -> str:
    """2026-01-05, or 2026-01-05T10:00:00+02:00 Europe/Kyiv."""
    if not isinstance(start, datetime):
        return start.isoformat()
    assert isinstance(start.tzinfo, ZoneInfo)
    return f"{start.isoformat()} {start.tzinfo.key}"
