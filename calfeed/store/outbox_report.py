"""What became of the mails: what waits, what is dead and why, results by domain, and how late mails left."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, and_, case, extract, func, literal, select, update

from calfeed.model.lateness import EDGES, NAMES, Lateness
from calfeed.model.wave import MailKind
from calfeed.store.engine import Tx
from calfeed.store.outbox import WAITING
from calfeed.store.reminder_tables import outbox, subscribers, waves
from calfeed.store.waves import OPEN

ENDS = (SENT, DROPPED, DEAD) = ("sent", "dropped", "dead")

_o = outbox.c
_ADDRESS: ColumnElement[str] = func.coalesce(_o.address, subscribers.c.address)


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


class DomainResult(NamedTuple):
    """What became of the mails to one domain; `put_off` counts tries, the others mails."""

    domain: str
    sent: int
    put_off: int
    dead: int


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
    dead = select(func.count()).select_from(outbox).where(_o.state == DEAD, _finished(None, None))
    return {WAITING: tx.connection.execute(waits).scalar_one(), DEAD: tx.connection.execute(dead).scalar_one()}


def finished_by_state(tx: Tx, after: datetime | None = None, until: datetime | None = None) -> dict[str, int]:
    """How many mails were finished then, or ever, in each state that ends one."""
    query = select(_o.state, func.count()).where(_o.state.in_(ENDS), _finished(after, until)).group_by(_o.state)
    return dict.fromkeys(ENDS, 0) | {row[0]: row[1] for row in tx.connection.execute(query)}


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
            _ADDRESS.label("address"),
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


def send_again(tx: Tx, row: int, now: datetime) -> bool:
    """Let a dead mail wait as if it had never been tried; False if it isn't dead, or it would come too late."""
    held = tx.connection.execute(
        update(outbox)
        .where(_o.id == row, _o.state == DEAD, _o.not_after > now)
        .values(state=WAITING, next_try_at=now, attempts=0, reason=None, finished_at=None)
    )
    return held.rowcount == 1


def dropped_because(tx: Tx, after: datetime) -> dict[str, int]:
    """How many mails were not sent since then, by the reason."""
    query = (
        select(_o.reason, func.count())
        .where(_o.state == DROPPED, _finished(after, None))
        .group_by(_o.reason)
        .order_by(func.count().desc(), _o.reason)
    )
    return {row[0]: row[1] for row in tx.connection.execute(query)}


def by_domain(tx: Tx, after: datetime, limit: int) -> list[DomainResult]:
    """What became since then of the mails to each domain: first where most were refused or put off, then where most go.

    A mail that was sent at the third try was put off twice.
    """
    domain = _domain(tx)
    again = case((_o.state == DEAD, _o.attempts - 1), (_o.state == SENT, _o.attempts - 1), else_=0)
    done = (
        select(
            domain.label("domain"),
            func.sum(case((_o.state == SENT, 1), else_=0)).label("sent"),
            func.sum(case((again > 0, again), else_=0)).label("put_off"),
            func.sum(case((_o.state == DEAD, 1), else_=0)).label("dead"),
        )
        .join_from(outbox, subscribers)
        .where(_o.state.in_((SENT, DEAD)), _finished(after, None))
        .group_by(domain)
    )
    waiting = (
        select(domain.label("domain"), literal(0), func.sum(_o.attempts), literal(0))
        .join_from(outbox, subscribers)
        .where(_o.state == WAITING, _o.attempts > 0)
        .group_by(domain)
    )
    both = done.union_all(waiting).subquery()
    sums = {name: func.sum(both.c[name]).label(name) for name in ("sent", "put_off", "dead")}
    rows = tx.connection.execute(
        select(both.c.domain, *sums.values())
        .group_by(both.c.domain)
        .order_by((sums["dead"] + sums["put_off"]).desc(), sums["sent"].desc(), both.c.domain)
        .limit(limit)
    )
    return [DomainResult(row.domain, int(row.sent), int(row.put_off), int(row.dead)) for row in rows]


def lateness(tx: Tx, after: datetime | None = None, until: datetime | None = None) -> Lateness:
    """How late the mails left that were sent then, or ever.

    A mail is counted from when it could be known: a reminder of what was announced later than that from then.
    """
    due_at = case((waves.c.made_at > _o.due_at, waves.c.made_at), else_=_o.due_at)
    seconds = _seconds(tx, due_at, _o.finished_at)
    step = case(*((seconds < edge, number) for number, edge in enumerate(EDGES)), else_=len(EDGES))
    each = (
        select(step.label("step"), seconds.label("seconds"))
        .outerjoin_from(outbox, waves, _o.wave == waves.c.id)
        .where(_o.state == SENT, _finished(after, until))
        .subquery()
    )
    rows: Sequence[Any] = tx.connection.execute(
        select(each.c.step, func.count(), func.sum(each.c.seconds)).group_by(each.c.step)
    ).all()
    numbers = {row[0]: row[1] for row in rows}
    return Lateness(tuple(numbers.get(step, 0) for step in range(len(NAMES))), float(sum(row[2] for row in rows)))


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


def _finished(after: datetime | None, until: datetime | None) -> ColumnElement[bool]:
    bounds = [
        *([] if after is None else [_o.finished_at > after]),
        *([] if until is None else [_o.finished_at <= until]),
    ]
    return and_(_o.finished_at.is_not(None), *bounds)


def _domain(tx: Tx) -> ColumnElement[str]:
    if tx.postgresql:
        return func.lower(func.split_part(_ADDRESS, "@", 2))
    return func.lower(func.substr(_ADDRESS, func.instr(_ADDRESS, "@") + 1))


def _seconds(tx: Tx, start: ColumnElement[Any], end: ColumnElement[Any]) -> ColumnElement[Any]:
    if tx.postgresql:
        return extract("epoch", end - start)
    return (func.julianday(end) - func.julianday(start)) * 86_400
