"""The outbox: one row a mail, claimed by a lease, looked at again when it is sent, kept with what became of it."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam, func, insert, literal, or_, select, update

from calfeed.model.hold import Because, Hold
from calfeed.model.outbox import LEASE, Reminder, SubscriberState
from calfeed.model.wave import NOTICES, MailKind, Told, Wave
from calfeed.store.engine import Tx
from calfeed.store.reminder_tables import outbox, subscribers, waves
from calfeed.store.upsert import insert_ignoring
from calfeed.store.waves import told_from

WAITING = "waiting"
NOTICE_KINDS = [kind.value for kind in NOTICES]
PUT_OFF = [because.value for because in Because]
ADDRESS: ColumnElement[str] = func.coalesce(outbox.c.address, subscribers.c.address)  # where a mail goes to
FEW = 20_000  # so many followers are found by what they want; of more, everybody is gone through


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """A notice that waits: what it is about, and what it corrects."""

    row: int
    uid: str
    key: str
    told: Told


def enqueue(tx: Tx, wave: Wave, wanting: Sequence[int], limit: int, now: datetime) -> tuple[int, int | None]:
    """Give the wave's next followers their rows: how many they are, and the last one; a row that is there stays.

    `wanting` are the wishes that the wave is for.
    """
    follows = _follows(tx, wave, wanting)
    some = select(subscribers.c.id).where(follows).order_by(subscribers.c.id).limit(limit).subquery()
    last, number = tx.connection.execute(select(func.max(some.c.id), func.count())).one()
    if number:
        _put(tx, wave, subscribers.c.id.in_(select(some.c.id).where(some.c.id <= last)), now)
    return number, last


def enqueue_one(tx: Tx, wave: Wave, subscriber: int, now: datetime) -> None:
    """Give one active reader a row of a wave that has passed, if they haven't had it."""
    s = subscribers.c
    active = and_(s.state == SubscriberState.ACTIVE.value, s.active_since <= wave.audience_at)
    _put(tx, wave, and_(active, s.id == subscriber), now)


def unserved(tx: Tx, wave: Wave, wanting: Sequence[int]) -> int:
    """How many followers the wave has not reached yet."""
    return tx.connection.execute(
        select(func.count()).select_from(subscribers).where(_follows(tx, wave, wanting))
    ).scalar_one()


def add_question(
    tx: Tx,
    kind: MailKind,
    subscriber: int,
    *,
    address: str,
    zone: str,
    now: datetime,
    not_after: datetime,
    about: str,
    wish: int | None = None,
    language: str | None = None,
) -> None:
    """Ask a mailbox, by mail, whether it was its owner who wanted something; `about` says what, if the kind doesn't."""
    tx.connection.execute(
        insert(outbox).values(
            kind=kind.value,
            uid="",
            key=secrets.token_hex(8),
            time_revision=0,
            lead=about,
            subscriber=subscriber,
            address=address,
            zone=zone,
            wish=wish,
            language=language,
            attempts=0,
            state=WAITING,
            made_at=now,
            due_at=now,
            next_try_at=now,
            not_after=not_after,
        )
    )


def questions_since(tx: Tx, kind: MailKind, subscriber: int, since: datetime) -> int:
    """How many such questions a mailbox has been asked since then."""
    return tx.connection.execute(
        select(func.count())
        .select_from(outbox)
        .where(
            outbox.c.subscriber == subscriber,
            outbox.c.kind == kind.value,
            outbox.c.made_at > since,
        )
    ).scalar_one()


def due(tx: Tx, now: datetime) -> bool:
    """Whether there is a row to claim."""
    return tx.connection.execute(select(outbox.c.id).where(_claimable(now)).limit(1)).first() is not None


def claim(tx: Tx, lease: str, limit: int, now: datetime) -> Sequence[int]:
    """Lease the rows that are due longest to whoever holds `lease`; other workers pass them by."""
    rows = tx.connection.scalars(
        select(outbox.c.id)
        .where(_claimable(now))
        .order_by(outbox.c.next_try_at, outbox.c.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    ).all()
    if rows:
        tx.connection.execute(
            update(outbox).where(outbox.c.id.in_(rows)).values(leased_by=lease, leased_until=now + LEASE)
        )
    return rows


def finish(tx: Tx, row: int, lease: str, now: datetime, *, state: str, reason: str) -> None:
    """Sent, dropped or dead: the row is done, and keeps why."""
    _settle(tx, row, lease, state=state, reason=reason, finished_at=now, attempts=outbox.c.attempts + 1)


def postpone(tx: Tx, row: int, lease: str, until: datetime, *, reason: str) -> None:
    """One attempt failed; the row is free for the next one at that time."""
    _settle(tx, row, lease, next_try_at=until, reason=reason, attempts=outbox.c.attempts + 1)


def put_off(tx: Tx, row: int, lease: str, hold: Hold) -> None:
    """Not tried: it falls due later, as its reader wants it."""
    until = {"due_at": hold.until, "next_try_at": hold.until}
    _settle(tx, row, lease, **until, reason=hold.because.value)


def wake(tx: Tx, subscriber: int, now: datetime) -> None:
    """Their reader wants it otherwise: look again at the mails that were put off."""
    tx.connection.execute(
        update(outbox)
        .where(outbox.c.subscriber == subscriber, outbox.c.state == WAITING, outbox.c.reason.in_(PUT_OFF))
        .values(due_at=now, next_try_at=now)
    )


def notices_waiting(tx: Tx, subscriber: int, lease: str, now: datetime) -> list[Notice]:
    """The notices for a reader that wait and that no other sender is at, in the order in which they were made."""
    o = outbox.c
    free = or_(o.leased_by.is_(None), o.leased_by == lease, o.leased_until <= now)
    rows = tx.connection.execute(
        select(o.id, o.uid, o.key, waves.c.was, waves.c.was_cancelled, waves.c.was_place)
        .join_from(outbox, waves, o.wave == waves.c.id)
        .where(o.subscriber == subscriber, o.state == WAITING, o.kind.in_(NOTICE_KINDS), o.not_after > now, free)
        .order_by(o.id)
    )
    found = ((row, told_from(row.was, row.was_cancelled, row.was_place)) for row in rows)
    return [Notice(row=row.id, uid=row.uid, key=row.key, told=told) for row, told in found if told]


def told_along(tx: Tx, rows: Sequence[int], now: datetime) -> None:
    """Other mails that wait are told by one that was sent."""
    if rows:
        tx.connection.execute(
            update(outbox)
            .where(outbox.c.id.in_(rows), outbox.c.state == WAITING)
            .values(state="dropped", reason="told in one mail", finished_at=now, leased_by=None, leased_until=None)
        )


def told_with_later(tx: Tx, reminder: Reminder) -> bool:
    """Whether a later notice of the same meeting waits for the same reader, and so tells what this one would, too.

    Or has told it: two senders may be at them.
    """
    o = outbox.c
    # Of a reader there are few mails, of a meeting many: no index is to be looked at for the latter.
    same = and_(o.subscriber == reminder.reader.id, o.uid + "" == reminder.uid, o.key + "" == reminder.key)
    kinds = o.kind.in_(NOTICE_KINDS)
    later = (
        select(func.min(o.id)).where(same, kinds, o.state.in_([WAITING, "sent"]), o.id > reminder.id).scalar_subquery()
    )
    first = select(o.wave).where(o.id == reminder.id).scalar_subquery()
    return tx.connection.execute(update(outbox).where(o.id == later).values(wave=first)).rowcount == 1


def release(tx: Tx, lease: str, rows: Sequence[int]) -> None:
    """Give back what of these rows is still leased, untried."""
    tx.connection.execute(
        update(outbox).where(_held(lease), outbox.c.id.in_(rows)).values(leased_by=None, leased_until=None)
    )


def renew(tx: Tx, lease: str, rows: Sequence[int], now: datetime) -> None:
    """Let the leases of those of these rows that are still held last longer."""
    tx.connection.execute(update(outbox).where(_held(lease), outbox.c.id.in_(rows)).values(leased_until=now + LEASE))


def release_all(tx: Tx) -> int:
    """Free the leases of everybody; only for who knows that nobody else is alive."""
    freed = tx.connection.execute(
        update(outbox)
        .where(outbox.c.state == WAITING, outbox.c.leased_by.is_not(None))
        .values(leased_by=None, leased_until=None)
    )
    return freed.rowcount


def carry_over(tx: Tx, uid: str, old: int, new: int) -> None:
    """Let the mails that wait count for the meeting's new time revision: its start is the old one."""
    tx.connection.execute(
        update(outbox)
        .where(outbox.c.uid == uid, outbox.c.time_revision == old, outbox.c.state == WAITING)
        .values(time_revision=new)
    )


def next_try_at(tx: Tx) -> datetime | None:
    """When the next waiting row is to be tried."""
    earliest: datetime | None = tx.connection.scalar(
        select(func.min(outbox.c.next_try_at)).where(outbox.c.state == WAITING)
    )
    return earliest


def counts(tx: Tx) -> dict[tuple[str, str], int]:
    """How many mails there are of each kind in each state."""
    rows = tx.connection.execute(
        select(outbox.c.kind, outbox.c.state, func.count()).group_by(outbox.c.kind, outbox.c.state)
    )
    return {(kind, state): number for kind, state, number in rows}


def _put(tx: Tx, wave: Wave, whom: Any, now: datetime) -> None:
    same = {
        "kind": wave.kind.value,
        "uid": wave.uid,
        "key": wave.key,
        "time_revision": wave.time_revision,
        "lead": wave.lead,
        "wave": wave.id,
        "attempts": 0,
        "state": WAITING,
        "made_at": now,
        "due_at": wave.due_at,
        "next_try_at": wave.due_at,
        "not_after": wave.not_after,
    }
    columns = [outbox.c[name] for name in same]
    values = [literal(value, outbox.c[name].type) for name, value in same.items()]
    rows = select(subscribers.c.id, *values).where(whom).order_by(subscribers.c.id)
    tx.connection.execute(insert_ignoring(tx, outbox).from_select([outbox.c.subscriber, *columns], rows))


def _claimable(now: datetime) -> Any:
    # A lease that lies further ahead than a lease can is from before the clock went back. The clocks of two workers
    # differ a little, and one may have looked at its own before the other claimed: that is no clock that went back.
    far = now + 2 * LEASE
    is_free = or_(outbox.c.leased_until.is_(None), outbox.c.leased_until <= now, outbox.c.leased_until > far)
    return and_(outbox.c.state == WAITING, outbox.c.next_try_at <= now, is_free)


def _follows(tx: Tx, wave: Wave, wanting: Sequence[int]) -> Any:
    s = subscribers.c
    active = s.state == SubscriberState.ACTIVE.value
    # Numbers of ours, written out: there may be more of them than a statement takes parameters.
    these: Any = bindparam("wanting", list(wanting), expanding=True, literal_execute=True)
    some = select(s.id).where(active, s.wish.in_(these)).limit(FEW).subquery()
    are_few = tx.connection.execute(select(func.count()).select_from(some)).scalar_one() < FEW
    # SQLite doesn't count beforehand; what is reckoned with, it looks up by no index.
    wanted = (
        and_(s.wish.in_(these), s.id + 0 > wave.cursor)
        if are_few
        else and_((s.wish + 0).in_(these), s.id > wave.cursor)
    )
    everywhere = and_(active, wanted, s.active_since <= wave.audience_at)
    return and_(everywhere, s.zone == wave.zone) if wave.zone else everywhere


def _held(lease: str) -> Any:
    return and_(outbox.c.leased_by == lease, outbox.c.state == WAITING)


def _settle(tx: Tx, row: int, lease: str, **values: Any) -> None:
    tx.connection.execute(
        update(outbox).where(outbox.c.id == row, _held(lease)).values(leased_by=None, leased_until=None, **values)
    )
