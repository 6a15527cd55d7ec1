"""Sources in the database: kept, claimed by one process at a time, and what each look at them brought."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import RowMapping, and_, delete, func, insert, or_, select, text, update

from calfeed.model.source import DateOrder, Fetch, FetchOutcome, Policy, Source, SourceKind, Turn
from calfeed.store.engine import Tx
from calfeed.store.source_tables import fetches, sources

LEASE = timedelta(minutes=5)
FAR = timedelta(hours=1)  # a claim that lies so far ahead is from before the clock was set back
KEPT = 200  # fetches a source

_s = sources.c
LIVE = _s.removed_at.is_(None)


class Origin(StrEnum):
    """Who keeps a source."""

    FILE = "file"  # it follows the file of sources
    COMMAND = "command"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptSource:
    """A source with what is known of it; `state` is what the last look left for the next one."""

    source: Source
    origin: Origin
    added_at: datetime
    removed_at: datetime | None
    turn: Turn
    failures: int
    last_new_at: datetime | None
    state: dict[str, Any]


def one_at_a_time(tx: Tx) -> None:
    """Wait until no other transaction adds sources; without it two processes that start could ask one twice."""
    if tx.postgresql:  # SQLite has one writer anyway
        tx.connection.execute(text("LOCK TABLE sources IN SHARE ROW EXCLUSIVE MODE"))


def put(tx: Tx, source: Source, origin: Origin, now: datetime) -> None:
    """Keep a source as it is described now, to be asked at once; a look under way at what it was counts no more.

    Its state stays unless it is read from somewhere else now.
    """
    known = by_name(tx, source.name)
    due = {"removed_at": None, "slot_at": now, "next_at": now, "failures": 0}
    unclaimed = {"claimed_at": None, "leased_by": None, "leased_until": None}
    row = _row(source) | {"origin": origin.value} | due | unclaimed
    if known is None:
        first = {"added_at": now, "turn": 0, "state": {}}
        tx.connection.execute(insert(sources).values(row | {"name": source.name} | first))
        return
    moved = (known.source.kind, known.source.address) != (source.kind, source.address)
    tx.connection.execute(update(sources).where(_s.name == source.name).values(row | ({"state": {}} if moved else {})))


def remove(tx: Tx, name: str, now: datetime) -> None:
    """Ask this source no more; what it brought stays."""
    tx.connection.execute(update(sources).where(_s.name == name, LIVE).values(removed_at=now))


def by_name(tx: Tx, name: str) -> KeptSource | None:
    """The source of this name, also one that was removed."""
    row = tx.connection.execute(select(sources).where(_s.name == name)).mappings().one_or_none()
    return _kept(row) if row else None


def all_known(tx: Tx, *, removed: bool = False) -> list[KeptSource]:
    """The sources that are asked, by name; with those that were removed, if wanted."""
    query = select(sources).order_by(_s.name)
    rows = tx.connection.execute(query if removed else query.where(LIVE)).mappings()
    return [_kept(row) for row in rows]


def due(tx: Tx, now: datetime) -> bool:
    """Whether there is a source to claim."""
    return tx.connection.execute(select(_s.name).where(_claimable(now)).limit(1)).first() is not None


def claim_due(tx: Tx, lease: str, now: datetime) -> KeptSource | None:
    """Lease the source that has been due longest to whoever holds `lease`; other processes pass it by."""
    row = (
        tx.connection.execute(
            select(sources)
            .where(_claimable(now))
            .order_by(_s.next_at, _s.name)
            .limit(1)
            .with_for_update(skip_locked=True)
        )
        .mappings()
        .one_or_none()
    )
    if row is None:
        return None
    tx.connection.execute(
        update(sources).where(_s.name == row["name"]).values(leased_by=lease, leased_until=now + LEASE, claimed_at=now)
    )
    return _kept(row)


def take_turn(tx: Tx, name: str, turn: Turn) -> None:
    """The source is asked next at that turn, whatever becomes of this one."""
    tx.connection.execute(update(sources).where(_s.name == name).values(_turn_row(turn)))


def renew(tx: Tx, name: str, lease: str, now: datetime) -> bool:
    """Hold the lease for longer; False if it is somebody else's by now, or the source was removed."""
    held = tx.connection.execute(
        update(sources).where(_s.name == name, _s.leased_by == lease, LIVE).values(leased_until=now + LEASE)
    )
    return held.rowcount == 1


def settle(tx: Tx, name: str, lease: str, fetch: Fetch, state: dict[str, Any], turn: Turn | None) -> None:
    """Record a look at the source and free it; after a failure `turn` is when it is asked again.

    Nothing of it is kept if somebody else has the source by now.
    """
    failed = fetch.outcome is FetchOutcome.FAILED
    values: dict[str, Any] = {"leased_by": None, "leased_until": None, "state": state}
    values |= {"failures": _s.failures + 1 if failed else 0}
    if fetch.new:
        values["last_new_at"] = fetch.at
    if turn:
        values |= _turn_row(turn)
    held = tx.connection.execute(update(sources).where(_s.name == name, _s.leased_by == lease).values(values))
    if held.rowcount == 1:
        _record(tx, name, fetch)


def fetches_of(tx: Tx, name: str, limit: int = KEPT) -> list[Fetch]:
    """The looks at a source, the last one first."""
    rows = tx.connection.execute(
        select(fetches).where(fetches.c.source == name).order_by(fetches.c.id.desc()).limit(limit)
    ).mappings()
    return [_fetch(row) for row in rows]


def last_fetches(tx: Tx) -> dict[str, Fetch]:
    """The last look at each source, by its name."""
    newest = select(func.max(fetches.c.id)).group_by(fetches.c.source)
    rows = tx.connection.execute(select(fetches).where(fetches.c.id.in_(newest))).mappings()
    return {row["source"]: _fetch(row) for row in rows}


def failing_since(tx: Tx) -> dict[str, datetime]:
    """When the failures began of each source that fails, by its name."""
    f, good = fetches.c, fetches.alias()
    is_good = (good.c.source == f.source) & (good.c.outcome != FetchOutcome.FAILED.value)
    last_good = func.coalesce(select(func.max(good.c.id)).where(is_good).scalar_subquery(), 0)
    rows = tx.connection.execute(
        select(f.source, func.min(f.at))
        .join_from(fetches, sources)
        .where(LIVE, _s.failures > 0, f.id > last_good)
        .group_by(f.source)
        .order_by(f.source)
    )
    return {row[0]: row[1] for row in rows}


def _record(tx: Tx, name: str, fetch: Fetch) -> None:
    row = {
        "source": name,
        "at": fetch.at,
        "took": fetch.took.total_seconds(),
        "outcome": fetch.outcome.value,
        "reason": fetch.reason,
        "octets": fetch.octets,
        "documents": fetch.documents,
        "new": fetch.new,
        "events": fetch.events,
        "troubles": list(fetch.troubles),
    }
    tx.connection.execute(insert(fetches).values(row))
    f = fetches.c
    oldest = select(f.id).where(f.source == name).order_by(f.id.desc()).offset(KEPT).limit(1).scalar_subquery()
    tx.connection.execute(delete(fetches).where(f.source == name, f.id <= oldest))


def _claimable(now: datetime) -> Any:
    # Clocks of machines differ by seconds; a lease that lies further ahead is from before the clock was set back.
    is_free = or_(_s.leased_until.is_(None), _s.leased_until <= now, _s.leased_until > now + LEASE + FAR)
    # One that was never asked is due whatever the clock of who added it says.
    is_due = or_(_s.claimed_at.is_(None), _s.next_at <= now, _s.leased_until <= now, _s.claimed_at > now + FAR)
    return and_(LIVE, is_free, is_due)


def _row(source: Source) -> dict[str, Any]:
    silent = source.silent_after
    return {
        "kind": source.kind.value,
        "address": source.address,
        "zone": source.zone,
        "language": source.language,
        "date_order": source.date_order.value if source.date_order else None,
        "every_seconds": int(source.every.total_seconds()),
        "policy": source.policy.value,
        "login": source.user,
        "secret_file": source.secret_file,
        "secret_variable": source.secret_variable,
        "senders": list(source.senders),
        "silent_after_seconds": int(silent.total_seconds()) if silent else None,
    }


def _turn_row(turn: Turn) -> dict[str, Any]:
    return {"slot_at": turn.slot_at, "next_at": turn.next_at, "turn": turn.number}


def _kept(row: RowMapping) -> KeptSource:
    silent = row["silent_after_seconds"]
    return KeptSource(
        source=Source(
            name=row["name"],
            kind=SourceKind(row["kind"]),
            address=row["address"],
            zone=row["zone"],
            language=row["language"],
            date_order=DateOrder(row["date_order"]) if row["date_order"] else None,
            every=timedelta(seconds=row["every_seconds"]),
            policy=Policy(row["policy"]),
            user=row["login"],
            secret_file=row["secret_file"],
            secret_variable=row["secret_variable"],
            senders=tuple(row["senders"]),
            silent_after=timedelta(seconds=silent) if silent else None,
        ),
        origin=Origin(row["origin"]),
        added_at=row["added_at"],
        removed_at=row["removed_at"],
        turn=Turn(slot_at=row["slot_at"], next_at=row["next_at"], number=row["turn"]),
        failures=row["failures"],
        last_new_at=row["last_new_at"],
        state=row["state"],
    )


def _fetch(row: RowMapping) -> Fetch:
    return Fetch(
        at=row["at"],
        took=timedelta(seconds=row["took"]),
        outcome=FetchOutcome(row["outcome"]),
        reason=row["reason"],
        octets=row["octets"],
        documents=row["documents"],
        new=row["new"],
        events=row["events"],
        troubles=tuple(row["troubles"]),
    )
