"""What came back of our mail, and when the mailbox that it comes back to is read."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, func, select, update

from calfeed.model.refusal import is_enough
from calfeed.store.bounce_tables import bounce_looks, bounces
from calfeed.store.engine import Tx
from calfeed.store.reminder_tables import subscribers
from calfeed.store.subscribers import suppress
from calfeed.store.upsert import insert_missing

KEPT = timedelta(days=60)

_b, _l, _s = bounces.c, bounce_looks.c, subscribers.c


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """When the mailbox was last read, and what was wrong since; None and empty for never and nothing."""

    read_at: datetime | None
    trouble: str


def note(tx: Tx, subscriber: int, sent_at: datetime, answer: str, now: datetime) -> bool:
    """Keep that a mail came back; whether that was one too many, so that they get no more.

    Noted twice is noted once, and what was sent before they last confirmed says nothing.
    """
    insert_missing(tx, bounces, [{"subscriber": subscriber, "sent_at": sent_at, "noted_at": now, "answer": answer}])
    since = select(_s.active_since).where(_s.id == subscriber).scalar_subquery()
    rows = tx.connection.execute(
        select(_b.sent_at, _b.answer)
        .where(_b.subscriber == subscriber, _b.sent_at >= since, _b.sent_at > now - KEPT)
        .order_by(_b.sent_at)
    )
    return is_enough((row.sent_at, row.answer) for row in rows) and suppress(tx, subscriber)


def count(tx: Tx, since: datetime) -> int:
    """How many came back since that moment."""
    return tx.connection.scalar(select(func.count()).select_from(bounces).where(_b.noted_at >= since)) or 0


def take_turn(tx: Tx, now: datetime, every: timedelta) -> bool:
    """Whether the caller is the one to read the mailbox now, and nobody else for that long."""
    is_due = (_l.next_at.is_(None)) | (_l.next_at <= now) | (_l.next_at > now + every)  # the last if a clock went back
    return tx.connection.execute(update(bounce_looks).where(is_due).values(next_at=now + every)).rowcount == 1


def note_look(tx: Tx, now: datetime, trouble: str = "") -> None:
    """Keep how reading the mailbox went; what is older than anything that counts is forgotten."""
    tx.connection.execute(update(bounce_looks).values({"trouble": trouble} | ({} if trouble else {"read_at": now})))
    tx.connection.execute(delete(bounces).where(_b.noted_at < now - KEPT))


def last_look(tx: Tx) -> Look:
    """How reading the mailbox went last."""
    row = tx.connection.execute(select(_l.read_at, _l.trouble)).one()
    return Look(read_at=row.read_at, trouble=row.trouble)
