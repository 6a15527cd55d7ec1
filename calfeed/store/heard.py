"""Keeps what was heard of meetings, finds what may speak of the same ones, and what a person decided of them."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Date, RowMapping, TextualSelect, bindparam, delete, insert, select, text

from calfeed.model.heard import Heard, Key
from calfeed.model.meeting import Certainty, Kind, Online, Remark, Sighting, Status
from calfeed.model.source import Policy
from calfeed.model.text import Span
from calfeed.store.engine import Tx
from calfeed.store.heard_tables import among, chunks, sightings, speaks_of
from calfeed.store.rows import evidence_from, evidence_json, previous_from, previous_text, when_from, when_row

LONG = timedelta(days=7)
REMARK = "remark"


@dataclass(frozen=True, slots=True)
class FoundBy:
    """The days by which a sighting or remark is found, the first to the last, and the marks of its words."""

    first: date
    last: date
    marks: frozenset[str] = frozenset()


def save(tx: Tx, heard: Iterable[Heard], found_by: Mapping[Key, FoundBy]) -> None:
    """Keep new sightings and remarks."""
    rows = [_row(one, found_by[one.key]) for one in heard]
    if rows:
        tx.connection.execute(insert(sightings), rows)


def forget(tx: Tx, key: Key) -> None:
    """Keep a sighting no more, which will be told anew."""
    tx.connection.execute(delete(sightings).where(sightings.c.document == key[0], sightings.c.number == key[1]))


# Written out, because building it for each sighting would take longer than answering it.
NEAR = """
    SELECT document, number, marks, from_on, over_on FROM sightings
        WHERE from_on BETWEEN :early AND :last AND over_on >= :first AND is_long = 0{marked}
    UNION ALL SELECT document, number, marks, from_on, over_on FROM sightings
        WHERE is_long = 1 AND over_on >= :first AND from_on <= :last{marked}
    UNION ALL SELECT document, number, marks, previous_on, previous_on FROM sightings
        WHERE previous_on BETWEEN :first AND :last{marked}
"""
DAYS = [bindparam(name, type_=Date) for name in ("early", "first", "last")]


def near(tx: Tx, first: date, last: date, marks: Collection[str] = ()) -> list[tuple[Key, FoundBy]]:
    """What touches a day from the first to the last, or tells of a move away from one, and has one of the marks.

    Without marks all of it; what has none itself always. A move from one day to another may be found by each.
    """
    given = {f"mark{at}": f" {mark} " for at, mark in enumerate(sorted(marks))}
    days = {"early": first - LONG, "first": first, "last": last}
    rows = tx.connection.execute(_near_with(len(given), "strpos" if tx.postgresql else "instr"), given | days)
    return [((row[0], row[1]), FoundBy(row[3], row[4], frozenset(row[2].split()))) for row in rows]


@lru_cache(maxsize=256)
def _near_with(marks: int, finds: str) -> TextualSelect:
    some = "".join(f" OR {finds}(marks, :mark{at}) > 0" for at in range(marks))
    query = text(NEAR.format(marked=f" AND (marks = ''{some})" if marks else ""))
    return query.bindparams(*DAYS).columns(from_on=Date, over_on=Date)


def of_meetings(tx: Tx, uids: Collection[str]) -> dict[str, tuple[Key, ...]]:
    """The sightings that speak of each meeting, the one that it began with first."""
    found: dict[str, list[Key]] = {uid: [] for uid in uids}
    for some in chunks(sorted(uids)):
        query = select(speaks_of).where(speaks_of.c.meeting.in_(some)).order_by(speaks_of.c.place)
        for row in tx.connection.execute(query):
            found[row.meeting].append((row.document, row.number))
    return {uid: tuple(keys) for uid, keys in found.items()}


def meetings_of(tx: Tx, keys: Collection[Key]) -> set[str]:
    """The meetings that sightings speak of."""
    c, found = speaks_of.c, set()
    for which in among(c.document, c.number, keys):
        query = select(c.meeting, c.document, c.number).where(which)
        found |= {row[0] for row in tx.connection.execute(query) if (row[1], row[2]) in keys}
    return found


def by_keys(tx: Tx, keys: Collection[Key]) -> list[Heard]:
    """The sightings and remarks of these keys, without those that are not known."""
    c, found = sightings.c, []
    for which in among(c.document, c.number, keys):
        found += [one for one in _select(tx, which) if one.key in keys]
    return found


def of_document(tx: Tx, digest: str) -> list[Heard]:
    """All that a document says, in the order of its text."""
    return sorted(_select(tx, sightings.c.document == digest), key=lambda one: one.number)


def connect(tx: Tx, keys: Mapping[str, Sequence[Key]], before: Collection[str]) -> None:
    """Say which sightings speak of which meeting now; of those of `before` that are not among them none does."""
    for some in chunks(sorted(before)):
        tx.connection.execute(delete(speaks_of).where(speaks_of.c.meeting.in_(some)))
    rows = [
        {"meeting": uid, "document": document, "number": number, "place": place}
        for uid, its in keys.items()
        for place, (document, number) in enumerate(its)
    ]
    if rows:
        tx.connection.execute(insert(speaks_of), rows)


def _select(tx: Tx, which: ColumnElement[bool]) -> list[Heard]:
    return [_heard(row) for row in tx.connection.execute(select(sightings).where(which)).mappings()]


def _row(heard: Heard, by: FoundBy) -> dict[str, Any]:
    told = heard.told
    row: dict[str, Any] = {
        "document": heard.document,
        "number": heard.number,
        "said_on": heard.said_on,
        "said_at": heard.said_at,
        "source": heard.source,
        "source_name": heard.source_name,
        "source_url": heard.source_url,
        "policy": heard.policy.value,
        "person": heard.person,
        "title": told.title,
        "certainty": told.certainty.value,
        "place": told.place,
        "participants": list(told.participants),
        "quote": told.quote,
        "quote_start": told.quote_span.start,
        "quote_end": told.quote_span.end,
        "from_on": by.first,
        "over_on": by.last,
        "is_long": int(by.last - by.first > LONG),
        "marks": f" {' '.join(sorted(by.marks))} " if by.marks else "",
    }
    if isinstance(told, Remark):
        return row | _remark_row(told, by)
    return (
        row
        | when_row(told.when)
        | {
            "kind": told.kind.value,
            "previous_on": next(iter(told.formerly), None),
            "rrule": told.rrule,
            "excluded": [day.isoformat() for day in told.excluded],
            "status": told.status.value,
            "previous": previous_text(told.previous),
            "online": told.online.value,
            "topic": told.topic,
            "confidence": told.confidence,
            "evidence": evidence_json(told.evidence),
        }
    )


def _remark_row(remark: Remark, by: FoundBy) -> dict[str, Any]:
    return dict.fromkeys(
        ("start_wall", "end_wall", "zone", "zone_origin", "starts_at", "ends_at", "rrule", "topic")
    ) | {
        "kind": REMARK,
        "when_kind": REMARK,
        "first_on": by.first,
        "last_on": by.last,
        "previous_on": remark.on,
        "previous": previous_text(remark.on),
        "excluded": [],
        "status": Status.CONFIRMED.value,
        "online": Online.NO.value,
        "confidence": 1.0,
        "evidence": [],
    }


def _heard(row: RowMapping) -> Heard:
    return Heard(
        told=_remark(row) if row["kind"] == REMARK else _sighting(row),
        document=row["document"],
        number=row["number"],
        said_on=row["said_on"],
        said_at=row["said_at"],
        source=row["source"],
        source_name=row["source_name"],
        source_url=row["source_url"],
        policy=Policy(row["policy"]),
        person=row["person"],
    )


def _remark(row: RowMapping) -> Remark:
    return Remark(
        title=row["title"],
        certainty=Certainty(row["certainty"]),
        quote=row["quote"],
        quote_span=Span(row["quote_start"], row["quote_end"]),
        on=row["previous_on"],
        place=row["place"],
        participants=tuple(row["participants"]),
    )


def _sighting(row: RowMapping) -> Sighting:
    return Sighting(
        title=row["title"],
        when=when_from(row),
        quote=row["quote"],
        quote_span=Span(row["quote_start"], row["quote_end"]),
        kind=Kind(row["kind"]),
        rrule=row["rrule"],
        excluded=tuple(date.fromisoformat(day) for day in row["excluded"]),
        status=Status(row["status"]),
        certainty=Certainty(row["certainty"]),
        previous=previous_from(row["previous"]),
        place=row["place"],
        online=Online(row["online"]),
        participants=tuple(row["participants"]),
        topic=row["topic"],
        confidence=row["confidence"],
        evidence=evidence_from(row["evidence"]),
    )
