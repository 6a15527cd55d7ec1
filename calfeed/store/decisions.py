"""Keeps what people decided, what was taken back, and which meetings may be one."""

from collections.abc import Collection, Iterable
from datetime import date, datetime
from typing import Any

from sqlalchemy import RowMapping, and_, delete, insert, or_, select, update

from calfeed.model.heard import Decision, DecisionKind, Key, Proposal, Put
from calfeed.model.meeting import Kind, Online, Standing, Status
from calfeed.model.when import AllDay, Timed, Window
from calfeed.store.engine import Tx
from calfeed.store.heard_tables import among, decided_keys, decisions, proposals
from calfeed.store.rows import previous_from, previous_text, when_from_json, when_json

ENUMS = {"status": Status, "online": Online, "kind": Kind}


def add(tx: Tx, decision: Decision) -> int:
    """Keep a decision; its number."""
    row = {
        "kind": decision.kind.value,
        "person": decision.person,
        "at": decision.at,
        "meeting": decision.uid,
        "standing": decision.standing.value if decision.standing else None,
        "puts": [[put.field, _plain(put.value), _plain(put.instead)] for put in decision.puts],
    }
    number: int = tx.connection.execute(insert(decisions).values(row).returning(decisions.c.id)).scalar_one()
    sides = [(key, 0) for key in decision.keys] + [(key, 1) for key in decision.others]
    rows = [{"decision": number, "document": key[0], "number": key[1], "side": side} for key, side in sides]
    if rows:
        tx.connection.execute(insert(decided_keys), rows)
    return number


def set_holds(tx: Tx, number: int, *, holds: bool, now: datetime) -> None:
    """Take a decision back, or let one that was taken back hold again."""
    values = {"undone_at": None if holds else now}
    tx.connection.execute(update(decisions).where(decisions.c.id == number).values(values))


def by_id(tx: Tx, number: int) -> Decision | None:
    """The decision, whether it holds or was taken back."""
    row = tx.connection.execute(select(decisions).where(decisions.c.id == number)).mappings().first()
    return _decision(row, _keys(tx, [number])) if row else None


def holding(tx: Tx, uids: Collection[str], keys: Collection[Key]) -> tuple[Decision, ...]:
    """The decisions that hold about meetings or sightings, in the order in which they were taken."""
    if not uids and not keys:
        return ()
    numbers: set[int] = set()
    c = decided_keys.c
    for its in among(c.document, c.number, keys):
        query = select(c.decision, c.document, c.number).where(its)
        numbers |= {row[0] for row in tx.connection.execute(query) if (row[1], row[2]) in keys}
    about = or_(decisions.c.meeting.in_(sorted(uids)), decisions.c.id.in_(sorted(numbers)))
    which = select(decisions).where(and_(about, decisions.c.undone_at.is_(None))).order_by(decisions.c.id)
    rows = tx.connection.execute(which).mappings().all()
    theirs = _keys(tx, [row["id"] for row in rows]) if rows else {}
    return tuple(_decision(row, theirs) for row in rows)


def propose(tx: Tx, uids: Collection[str], now_open: Iterable[Proposal], now: datetime) -> None:
    """Replace what is in doubt about some meetings by what is now."""
    if known := sorted(uids):
        tx.connection.execute(
            delete(proposals).where(or_(proposals.c.meeting.in_(known), proposals.c.other.in_(known)))
        )
    rows = [{"meeting": one.uid, "other": one.other, "why": one.why, "made_at": now} for one in now_open]
    if rows:
        tx.connection.execute(insert(proposals), rows)


def proposed_with(tx: Tx, uids: Collection[str]) -> set[str]:
    """The meetings that may be one with some."""
    if not uids:
        return set()
    known, c = sorted(uids), proposals.c
    rows = tx.connection.execute(select(c.meeting, c.other).where(or_(c.meeting.in_(known), c.other.in_(known))))
    return {uid for row in rows for uid in row} - set(uids)


def proposed(tx: Tx, uid: str | None = None) -> list[Proposal]:
    """Which meetings may be one; of one meeting, which others."""
    query = select(proposals).order_by(proposals.c.made_at, proposals.c.meeting, proposals.c.other)
    if uid is not None:
        query = query.where(or_(proposals.c.meeting == uid, proposals.c.other == uid))
    return [Proposal(uid=row.meeting, other=row.other, why=row.why) for row in tx.connection.execute(query)]


def _keys(tx: Tx, numbers: Collection[int]) -> dict[tuple[int, int], list[Key]]:
    found: dict[tuple[int, int], list[Key]] = {}
    query = select(decided_keys).where(decided_keys.c.decision.in_(sorted(numbers)))
    for row in tx.connection.execute(query.order_by(decided_keys.c.document, decided_keys.c.number)):
        found.setdefault((row.decision, row.side), []).append((row.document, row.number))
    return found


def _decision(row: RowMapping, keys: dict[tuple[int, int], list[Key]]) -> Decision:
    return Decision(
        id=row["id"],
        holds=row["undone_at"] is None,
        kind=DecisionKind(row["kind"]),
        person=row["person"],
        at=row["at"],
        uid=row["meeting"],
        standing=Standing(row["standing"]) if row["standing"] else None,
        puts=tuple(Put(field, _typed(field, value), _typed(field, instead)) for field, value, instead in row["puts"]),
        keys=tuple(keys.get((row["id"], 0), ())),
        others=tuple(keys.get((row["id"], 1), ())),
    )


def _plain(value: Any) -> Any:
    """A field's value as JSON holds it."""
    if isinstance(value, AllDay | Timed | Window):
        return when_json(value)
    if isinstance(value, date):
        return previous_text(value)
    return [_plain(one) for one in value] if isinstance(value, tuple) else value


def _typed(field: str, plain: Any) -> Any:
    if plain is None:
        return None
    if field == "when":
        return when_from_json(plain)
    if field == "previous":
        return previous_from(plain)
    if field == "excluded":
        return tuple(date.fromisoformat(day) for day in plain)
    if field == "participants":
        return tuple(plain)
    return ENUMS[field](plain) if field in ENUMS else plain
