"""The outbox as it stands: what waits, what is dead and why, what was not sent, and the waves behind it."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, case, func, select, update

from calfeed.model.wave import MailKind
from calfeed.store.engine import Tx
from calfeed.store.outbox import ADDRESS, WAITING
from calfeed.store.reminder_tables import outbox, subscribers, waves
from calfeed.store.waves import OPEN

ENDS = (SENT, DROPPED, DEAD) = ("sent", "dropped", "dead")

_o = outbox.c


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsent:
    """The mail that has been due longest; `reason` is what its last try met, if there was one."""

    row: int
    due_at: datetime
    attempts: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadMail:
    """A mail that will not be tried again by itself."""

    row: int
    kind: MailKind
    uid: str
    address: str
    due_at: datetime
    not_after: datetime
    finished_at: datetime
    attempts: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WaveReport:
    """How many waves are open, how many of those have been due, and how many were closed for which reason."""

    open: int
    due: int
    next_at: datetime | None
    closed: dict[str, int]


def unsent_by_state(tx: Tx) -> dict[str, int]:
    """How many mails wait, and how many are dead."""
    waits = select(func.count()).select_from(outbox).where(_o.state == WAITING)
    dead = select(func.count()).select_from(outbox).where(_o.state == DEAD, finished(None, None))
    return {WAITING: tx.connection.execute(waits).scalar_one(), DEAD: tx.connection.execute(dead).scalar_one()}


def oldest_unsent(tx: Tx, now: datetime) -> Unsent | None:
    """The mail that has been due longest of those that wait."""
    row = tx.connection.execute(
        select(_o.id, _o.due_at, _o.attempts, _o.reason)
        .where(_o.state == WAITING, _o.due_at <= now)
        .order_by(_o.due_at)
        .limit(1)
    ).first()
    return Unsent(row=row.id, due_at=row.due_at, attempts=row.attempts, reason=row.reason or "") if row else None


def dead_mails(tx: Tx, limit: int) -> list[DeadMail]:
    """The mails that died last, the last one first."""
    rows = tx.connection.execute(
        select(
            *(_o.id, _o.kind, _o.uid, _o.due_at, _o.not_after, _o.finished_at, _o.attempts, _o.reason),
            ADDRESS.label("address"),
        )
        .join_from(outbox, subscribers)
        .where(_o.state == DEAD, _o.finished_at.is_not(None))
        .order_by(_o.finished_at.desc())
        .limit(limit)
    )
    return [
        DeadMail(
            row=row.id,
            kind=MailKind(row.kind),
            uid=row.uid,
            address=row.address,
            due_at=row.due_at,
            not_after=row.not_after,
            finished_at=row.finished_at,
            attempts=row.attempts,
            reason=row.reason or "",
        )
        for row in rows
    ]


def revivable(tx: Tx, now: datetime) -> int:
    """How many dead mails would still come in time."""
    query = select(func.count()).select_from(outbox).where(_o.state == DEAD, finished(None, None), _o.not_after > now)
    return tx.connection.execute(query).scalar_one()


def send_again(tx: Tx, row: int | None, now: datetime) -> int:
    """Let a dead mail, or each one, wait as if it had never been tried, unless it would come too late; how many do."""
    which = [] if row is None else [_o.id == row]
    held = tx.connection.execute(
        update(outbox)
        .where(_o.state == DEAD, finished(None, None), _o.not_after > now, *which)
        .values(state=WAITING, next_try_at=now, attempts=0, reason=None, finished_at=None)
    )
    return held.rowcount


def dropped_because(tx: Tx, after: datetime) -> dict[str, int]:
    """How many mails were not sent since then, by the reason."""
    query = (
        select(_o.reason, func.count())
        .where(_o.state == DROPPED, finished(after, None))
        .group_by(_o.reason)
        .order_by(func.count().desc(), _o.reason)
    )
    return {row[0]: row[1] for row in tx.connection.execute(query)}


def wave_report(tx: Tx, after: datetime, now: datetime) -> WaveReport:
    """The waves that are open, and those closed since then."""
    c = waves.c
    is_due = case((c.due_at <= now, 1), else_=0)
    number, due, next_at = tx.connection.execute(
        select(func.count(), func.coalesce(func.sum(is_due), 0), func.min(c.due_at)).where(OPEN)
    ).one()
    closed = tx.connection.execute(
        select(c.closed_because, func.count())
        .where(c.closed_at > after)
        .group_by(c.closed_because)
        .order_by(func.count().desc(), c.closed_because)
    )
    return WaveReport(open=number, due=due, next_at=next_at, closed={row[0]: row[1] for row in closed})


def finished(after: datetime | None, until: datetime | None) -> ColumnElement[bool]:
    """Whether a mail was finished after one moment and not after another."""
    bounds = [
        *([] if after is None else [_o.finished_at > after]),
        *([] if until is None else [_o.finished_at <= until]),
    ]
    return and_(_o.finished_at.is_not(None), *bounds)
