"""How often each feed is fetched by each family of clients: sums of days, added to by every web process."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date, datetime

from sqlalchemy import case, delete, func, select

from calfeed.store.engine import Tx
from calfeed.store.fetched_tables import fetched
from calfeed.store.upsert import insert_for

_f = fetched.c
SUMS = (_f.sent, _f.not_modified, _f.failed)
KEY = (_f.feed, _f.family, _f.day)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetches:
    """How often one family of clients fetched one feed in some days, by how it was answered, and when last."""

    feed: str
    family: str
    sent: int = 0
    not_modified: int = 0
    failed: int = 0
    last_at: datetime

    @property
    def all(self) -> int:
        """However they were answered."""
        return self.sent + self.not_modified + self.failed


def add(tx: Tx, day: date, new: Iterable[Fetches]) -> None:
    """Add to what is known of a day."""
    # In one order, so that two processes that add to the same rows never wait for each other.
    rows = sorted((asdict(one) | {"day": day} for one in new), key=lambda row: (row["feed"], row["family"]))
    insert = insert_for(tx, fetched)
    added = {column.name: column + insert.excluded[column.name] for column in SUMS}
    later = case((insert.excluded.last_at > _f.last_at, insert.excluded.last_at), else_=_f.last_at)
    tx.connection.execute(insert.on_conflict_do_update(index_elements=KEY, set_=added | {"last_at": later}), rows)


def since(tx: Tx, day: date) -> list[Fetches]:
    """The sums from a day on, by feed and family."""
    query = (
        select(
            _f.feed, _f.family, *(func.sum(one).label(one.name) for one in SUMS), func.max(_f.last_at).label("last_at")
        )
        .where(_f.day >= day)
        .group_by(_f.feed, _f.family)
    )
    return [Fetches(**row) for row in tx.connection.execute(query).mappings()]


def last_by_family(tx: Tx, feed: str) -> dict[str, datetime]:
    """When each family fetched a feed last."""
    query = select(_f.family, func.max(_f.last_at)).where(_f.feed == feed).group_by(_f.family)
    return {row.family: row[1] for row in tx.connection.execute(query)}


def feeds(tx: Tx, day: date) -> set[str]:
    """The feeds that were fetched from a day on."""
    return set(tx.connection.scalars(select(_f.feed).distinct().where(_f.day >= day)))


def forget_before(tx: Tx, day: date) -> None:
    """Keep nothing of the days before."""
    tx.connection.execute(delete(fetched).where(_f.day < day))
