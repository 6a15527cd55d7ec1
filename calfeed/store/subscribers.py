"""Subscribers: who asked for mail, and whether it was them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import RowMapping, Select, func, select, text, update

from calfeed.model.outbox import Subscriber, SubscriberState
from calfeed.model.refusal import ENOUGH, refusals_after
from calfeed.model.wish import wish_from
from calfeed.store.engine import Tx
from calfeed.store.reminder_tables import WISH, subscribers, wishes
from calfeed.store.upsert import insert_missing

COLUMNS = (
    *(subscribers.c.id, subscribers.c.address, subscribers.c.zone, subscribers.c.state),
    *(subscribers.c.language, subscribers.c.paused_until, *WISH),
)


# From each zone to the next one in the index: neither engine does so for DISTINCT, but reads all the readers.
ZONES = text("""
    WITH RECURSIVE used (zone) AS (
        SELECT min(zone) FROM subscribers WHERE state = 'active'
        UNION ALL
        SELECT (SELECT min(zone) FROM subscribers WHERE state = 'active' AND zone > used.zone)
        FROM used WHERE used.zone IS NOT NULL
    )
    SELECT zone FROM used WHERE zone IS NOT NULL ORDER BY zone
""")


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What a list of subscribers tells of one."""

    reader: Subscriber
    signed_up_at: datetime
    active_since: datetime | None
    gone_at: datetime | None


def ask(tx: Tx, *, mailbox: str, address: str, zone: str, now: datetime, language: str = "en") -> Subscriber:
    """The subscriber of a mailbox, made if there is none; what an active one has is left alone."""
    row = {"mailbox": mailbox, "address": address, "zone": zone, "language": language}
    insert_missing(tx, subscribers, [row | {"state": "pending", "signed_up_at": now}])
    # The lock lets two sign-ups for one mailbox pass one after the other: both count the mails of the day.
    found = (
        tx.connection.execute(_known().where(subscribers.c.mailbox == mailbox).with_for_update(of=subscribers))
        .mappings()
        .one()
    )
    return _subscriber(found)


def by_id(tx: Tx, subscriber: int) -> Subscriber:
    """The subscriber with this number."""
    return _subscriber(tx.connection.execute(_known().where(subscribers.c.id == subscriber)).mappings().one())


def address_of(tx: Tx, subscriber: int) -> str | None:
    """Where their mail goes; None if there is nobody with this number."""
    return tx.connection.scalar(select(subscribers.c.address).where(subscribers.c.id == subscriber))


def activate(
    tx: Tx, subscriber: int, *, address: str, zone: str, now: datetime, language: str = "en", wish: int | None = None
) -> None:
    """Put in force what was confirmed; who is active already stays so since then."""
    wanted = {} if wish is None else {"wish": wish}
    tx.connection.execute(
        update(subscribers)
        .where(subscribers.c.id == subscriber)
        .values(address=address, zone=zone, language=language, gone_at=None, paused_until=None, **wanted)
    )
    tx.connection.execute(
        update(subscribers)
        .where(subscribers.c.id == subscriber, subscribers.c.state != SubscriberState.ACTIVE.value)
        .values(state=SubscriberState.ACTIVE.value, active_since=now, refusals=0, refused_at=None)
    )


def change(tx: Tx, subscriber: int, *, zone: str, language: str, paused_until: date | None, wish: int) -> None:
    """Put in force what a subscriber chose."""
    chosen = {"zone": zone, "language": language, "paused_until": paused_until, "wish": wish}
    tx.connection.execute(update(subscribers).where(subscribers.c.id == subscriber).values(chosen))


def refused(tx: Tx, subscriber: int, answer: str, now: datetime) -> bool:
    """Count that their mailbox refused a mail; whether that was one too many, so that they get no more."""
    s = subscribers.c
    before = tx.connection.execute(select(s.refusals, s.refused_at).where(s.id == subscriber).with_for_update()).one()
    number = refusals_after(before.refusals, before.refused_at, answer, now)
    if number != before.refusals:  # else two mails a day would make one day of a year
        tx.connection.execute(update(subscribers).where(s.id == subscriber).values(refusals=number, refused_at=now))
    return number >= ENOUGH and suppress(tx, subscriber)


def suppress(tx: Tx, subscriber: int) -> bool:
    """No more mail for who can't be reached; whether they got any until now."""
    s = subscribers.c
    suppressed = tx.connection.execute(
        update(subscribers)
        .where(s.id == subscriber, s.state == SubscriberState.ACTIVE.value)
        .values(state=SubscriberState.SUPPRESSED.value)
    )
    return suppressed.rowcount == 1


def took(tx: Tx, subscriber: int) -> None:
    """Their mailbox took a mail: what it refused before is forgotten."""
    tx.connection.execute(
        update(subscribers)
        .where(subscribers.c.id == subscriber, subscribers.c.refusals > 0)
        .values(refusals=0, refused_at=None)
    )


def prove(tx: Tx, subscriber: int, address: str) -> None:
    """The mailbox's owner has shown that mail to this address reaches them."""
    tx.connection.execute(update(subscribers).where(subscribers.c.id == subscriber).values(address=address))


def leave(tx: Tx, subscriber: int, now: datetime) -> None:
    """No more mail from now on; leaving twice is leaving once."""
    tx.connection.execute(
        update(subscribers)
        .where(subscribers.c.id == subscriber, subscribers.c.state != SubscriberState.GONE.value)
        .values(state=SubscriberState.GONE.value, gone_at=now)
    )


def zones_in_use(tx: Tx) -> Sequence[str]:
    """The zones that active subscribers live by."""
    return tx.connection.scalars(ZONES).all()


def counts(tx: Tx) -> dict[str, int]:
    """How many subscribers there are in each state."""
    rows = tx.connection.execute(select(subscribers.c.state, func.count()).group_by(subscribers.c.state))
    return {row.state: row[1] for row in rows}


def kept(tx: Tx) -> Iterator[Kept]:
    """All subscribers with all that is kept of them, in the order they came."""
    moments = (subscribers.c.signed_up_at, subscribers.c.active_since, subscribers.c.gone_at)
    query = _known().add_columns(*moments).order_by(subscribers.c.id)
    for row in tx.connection.execution_options(yield_per=1_000).execute(query).mappings():
        yield Kept(reader=_subscriber(row), **{moment.name: row[moment.name] for moment in moments})


def everybody(tx: Tx) -> list[Subscriber]:
    """All subscribers, in the order they came."""
    return [_subscriber(row) for row in tx.connection.execute(_known().order_by(subscribers.c.id)).mappings()]


def _known() -> Select[Any]:
    return select(*COLUMNS).join(wishes, wishes.c.id == subscribers.c.wish)


def _subscriber(row: RowMapping) -> Subscriber:
    return Subscriber(
        id=row["id"],
        address=row["address"],
        zone=row["zone"],
        state=SubscriberState(row["state"]),
        language=row["language"],
        paused_until=row["paused_until"],
        wish=wish_from(*(row[part.name] for part in WISH)),
    )
