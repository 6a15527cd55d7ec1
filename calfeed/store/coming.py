"""What coming meetings are called by, without reading all of each."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select

from calfeed.model.facets import Facet
from calfeed.model.meeting import Online
from calfeed.store.engine import Tx
from calfeed.store.meetings import PUBLIC
from calfeed.store.tables import facets, meetings


@dataclass(frozen=True, slots=True)
class Described:
    """The place, people and topic of one meeting."""

    place: str
    is_online: bool
    participants: tuple[str, ...]
    topic: str


def described(tx: Tx, today: date) -> list[Described]:
    """The public meetings that are not over."""
    m = meetings.c
    query = select(m.place, m.online, m.participants, m.topic).where(PUBLIC, m.over_on >= today)
    return [
        Described(row.place or "", row.online != Online.NO.value, tuple(row.participants), row.topic or "")
        for row in tx.connection.execute(query)
    ]


def counts(tx: Tx, facet: Facet, today: date) -> Mapping[str, int]:
    """How many public meetings that are not over have each value of a facet."""
    query = select(facets.c.value, func.count()).join(meetings, meetings.c.uid == facets.c.meeting)
    rows = tx.connection.execute(
        query.where(PUBLIC, meetings.c.over_on >= today, facets.c.facet == facet.value).group_by(facets.c.value)
    )
    return {row.value: row[1] for row in rows}
