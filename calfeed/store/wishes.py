"""Wishes in the database: each kept once, so that a wave asks each once whom it is for, not each reader."""

from collections.abc import Iterator

from sqlalchemy import and_, exists, select

from calfeed.model.outbox import SubscriberState
from calfeed.model.reminder import Lead
from calfeed.model.wish import DEFAULT, Wish, codes, wish_from
from calfeed.store.engine import Tx
from calfeed.store.facets import facets_of, lets_through
from calfeed.store.reminder_tables import subscribers, wishes
from calfeed.store.upsert import insert_missing

COLUMNS = (wishes.c.timed, wishes.c.all_day, wishes.c.filter)


def number_of(tx: Tx, wish: Wish) -> int:
    """The number of a wish, which is kept if nobody had it before."""
    row = {"timed": codes(wish.timed), "all_day": codes(wish.all_day), "filter": wish.query}
    insert_missing(tx, wishes, [row])
    number: int = tx.connection.execute(select(wishes.c.id).filter_by(**row)).scalar_one()
    return number


def by_number(tx: Tx, number: int) -> Wish:
    """The wish with this number."""
    return wish_from(*tx.connection.execute(select(*COLUMNS).where(wishes.c.id == number)).one())


def leads_in_use(tx: Tx) -> tuple[set[Lead], set[Lead]]:
    """The leads that active readers want, for meetings with an hour and for those without; the default ones always."""
    timed, all_day = set(DEFAULT.timed), set(DEFAULT.all_day)
    for _, wish in _active(tx):
        timed.update(wish.timed)
        all_day.update(wish.all_day)
    return timed, all_day


def wanting(tx: Tx, uid: str, lead: str | None, *, is_timed: bool) -> list[int]:
    """The wishes of active readers that a meeting fits, with this lead where one is given."""
    found = facets_of(tx, uid)
    return [
        number
        for number, wish in _active(tx)
        if (lead is None or any(one.code == lead for one in (wish.timed if is_timed else wish.all_day)))
        and lets_through(wish.filter, found)
    ]


def _active(tx: Tx) -> Iterator[tuple[int, Wish]]:
    s = subscribers.c
    some = exists().where(and_(s.wish == wishes.c.id, s.state == SubscriberState.ACTIVE.value))
    for row in tx.connection.execute(select(wishes.c.id, *COLUMNS).where(some)):
        yield row[0], wish_from(*row[1:])
