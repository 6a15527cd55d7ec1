"""Wishes in the database: each kept once, so that a wave asks each once whom it is for, not each reader."""

from collections.abc import Iterator
from functools import cache

from sqlalchemy import ColumnElement, and_, exists, select, text

from calfeed.model.digest import Digest, digest_from
from calfeed.model.outbox import SubscriberState
from calfeed.model.reminder import Lead
from calfeed.model.wish import DEFAULT, Wish, wish_from
from calfeed.store.engine import Tx
from calfeed.store.facets import facets_of, lets_through
from calfeed.store.reminder_tables import WISH, subscribers, wishes
from calfeed.store.upsert import insert_missing

# From each zone to the next one of the readers with a wish: DISTINCT would read all the readers.
DIGESTS = text("""
    WITH RECURSIVE used (wish, digest, zone) AS (
        SELECT id, digest, (SELECT min(zone) FROM subscribers WHERE state = 'active' AND wish = wishes.id)
        FROM wishes WHERE digest <> ''
        UNION ALL
        SELECT wish, digest, (
            SELECT min(zone) FROM subscribers WHERE state = 'active' AND wish = used.wish AND zone > used.zone
        )
        FROM used WHERE zone IS NOT NULL
    )
    SELECT DISTINCT zone, digest FROM used WHERE zone IS NOT NULL
""")


def number_of(tx: Tx, wish: Wish) -> int:
    """The number of a wish, which is kept if nobody had it before."""
    insert_missing(tx, wishes, [wish.parts])
    number: int = tx.connection.execute(select(wishes.c.id).filter_by(**wish.parts)).scalar_one()
    return number


def by_number(tx: Tx, number: int) -> Wish:
    """The wish with this number."""
    return wish_from(*tx.connection.execute(select(*WISH).where(wishes.c.id == number)).one())


def leads_in_use(tx: Tx) -> tuple[set[Lead], set[Lead]]:
    """The leads that active readers want, for meetings with an hour and for those without; the default ones always."""
    timed, all_day = set(DEFAULT.timed), set(DEFAULT.all_day)
    for _, wish in _active(tx):
        timed.update(wish.timed)
        all_day.update(wish.all_day)
    return timed, all_day


def wanting(tx: Tx, uid: str, lead: str | None, *, is_timed: bool, told_place: str | None = None) -> list[int]:
    """The wishes of active readers that a meeting fits, now or at the place they were told; with a lead if given."""
    found = facets_of(tx, uid, told_place)
    fits = cache(lambda which: lets_through(which, found))  # many wishes have the same filter, most an empty one
    return [
        number
        for number, wish in _active(tx)
        if (lead is None or any(one.code == lead for one in (wish.timed if is_timed else wish.all_day)))
        and fits(wish.filter)
    ]


def fits(tx: Tx, wish: Wish, uid: str, told_place: str | None = None) -> bool:
    """Whether a meeting fits a wish, now or at the place that people were told."""
    return wish.filter == DEFAULT.filter or lets_through(wish.filter, facets_of(tx, uid, told_place))


def with_digest(tx: Tx, code: str) -> list[int]:
    """The wishes of active readers that have this look-ahead."""
    return [number for number, wish in _active(tx, wishes.c.digest == code)]


def digests_in_use(tx: Tx) -> set[tuple[str, Digest]]:
    """The look-aheads that active readers have, each with a zone that some of them live by."""
    return {(zone, digest) for zone, code in tx.connection.execute(DIGESTS) if (digest := digest_from(code))}


def _active(tx: Tx, *which: ColumnElement[bool]) -> Iterator[tuple[int, Wish]]:
    s = subscribers.c
    some = exists().where(and_(s.wish == wishes.c.id, s.state == SubscriberState.ACTIVE.value))
    for row in tx.connection.execute(select(wishes.c.id, *WISH).where(some, *which)):
        yield row[0], wish_from(*row[1:])
