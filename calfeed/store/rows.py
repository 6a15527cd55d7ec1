"""Meetings and their times as rows, and back."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from calfeed.model.meeting import Certainty, Evidence, Field, Kind, Meeting, Online, Standing, Status
from calfeed.model.text import Span
from calfeed.model.when import AllDay, Timed, When, Window, ZoneOrigin, first_day, last_day

Row = Mapping[Any, Any]
JSON = (
    "when_kind",
    "first_on",
    "last_on",
    "start_wall",
    "end_wall",
    "zone",
    "zone_origin",
    "starts_at",
    "ends_at",
)
DAYS, TIMED, WINDOW = "days", "timed", "window"


def when_row(when: When) -> dict[str, Any]:
    """The columns of a time; a timed slot is held as wall time and zone."""
    row: dict[str, Any] = dict.fromkeys(("start_wall", "end_wall", "zone", "zone_origin", "starts_at", "ends_at"))
    row |= {"when_kind": DAYS, "first_on": first_day(when), "last_on": last_day(when)}
    if isinstance(when, Window):
        return row | {"when_kind": WINDOW}
    if isinstance(when, AllDay):
        return row
    end = when.end.astimezone(when.zone) if when.end else None
    return row | {
        "when_kind": TIMED,
        "start_wall": _wall_text(when.start),
        "end_wall": _wall_text(end) if end else None,
        "zone": when.zone.key,
        "zone_origin": when.zone_origin.value,
        "starts_at": when.start.astimezone(UTC),
        "ends_at": end.astimezone(UTC) if end else None,
    }


def when_from(row: Row) -> When:
    """The time that a row tells of."""
    if row["when_kind"] == WINDOW:
        return Window(first=row["first_on"], last=row["last_on"])
    return slot_from(row)


def slot_from(row: Row) -> AllDay | Timed:
    """The slot that a row tells of."""
    if row["when_kind"] != TIMED:
        return AllDay(first=row["first_on"], last=row["last_on"])
    zone = ZoneInfo(row["zone"])
    start = _wall(row["start_wall"], zone, row["starts_at"])
    end = _wall(row["end_wall"], zone, row["ends_at"]) if row["end_wall"] else None
    if end and end.astimezone(UTC) <= start.astimezone(UTC):  # a new rule skips the time in between
        end = None
    return Timed(start=start, end=end, zone_origin=ZoneOrigin(row["zone_origin"]))


def meeting_row(meeting: Meeting) -> dict[str, Any]:
    """The columns that a meeting and each step of its history have in common (all but the UID)."""
    return when_row(meeting.when) | {
        "created_at": meeting.created_at,
        "changed_at": meeting.changed_at,
        "sequence": meeting.sequence,
        "time_revision": meeting.time_revision,
        "kind": meeting.kind.value,
        "status": meeting.status.value,
        "certainty": meeting.certainty.value,
        "standing": meeting.standing.value,
        "joined": meeting.joined,
        "title": meeting.title,
        "rrule": meeting.rrule,
        "excluded": [day.isoformat() for day in meeting.excluded],
        "previous": previous_text(meeting.previous),
        "formerly": [day.isoformat() for day in meeting.formerly],
        "place": meeting.place,
        "online": meeting.online.value,
        "participants": list(meeting.participants),
        "topic": meeting.topic,
        "quote": meeting.quote,
        "confidence": meeting.confidence,
        "evidence": evidence_json(meeting.evidence),
        "source": meeting.source,
        "source_name": meeting.source_name,
        "source_url": meeting.source_url,
        "said_on": meeting.said_on,
        "said_at": meeting.said_at,
        "documents": list(meeting.documents),
        "sources": list(meeting.sources),
        "moved_at": meeting.moved_at,
        "follows": meeting.follows,
    }


def meeting_from(row: Row, uid: str) -> Meeting:
    """The meeting that a row of `meetings` or `changes` tells of."""
    return Meeting(
        uid=uid,
        created_at=row["created_at"],
        changed_at=row["changed_at"],
        sequence=row["sequence"],
        time_revision=row["time_revision"],
        kind=Kind(row["kind"]),
        status=Status(row["status"]),
        certainty=Certainty(row["certainty"]),
        standing=Standing(row["standing"]),
        joined=row["joined"],
        title=row["title"],
        when=when_from(row),
        rrule=row["rrule"],
        excluded=tuple(date.fromisoformat(day) for day in row["excluded"]),
        previous=previous_from(row["previous"]),
        formerly=tuple(date.fromisoformat(day) for day in row["formerly"]),
        place=row["place"],
        online=Online(row["online"]),
        participants=tuple(row["participants"]),
        topic=row["topic"],
        quote=row["quote"],
        confidence=row["confidence"],
        evidence=evidence_from(row["evidence"]),
        source=row["source"],
        source_name=row["source_name"],
        source_url=row["source_url"],
        said_on=row["said_on"],
        said_at=row["said_at"],
        documents=tuple(row["documents"]),
        sources=tuple(row["sources"]),
        moved_at=row["moved_at"],
        follows=row["follows"],
    )


def _wall_text(at: datetime) -> str:
    return at.replace(tzinfo=None).isoformat()


def _wall(text: str, zone: ZoneInfo, known_at: datetime) -> datetime:
    """The wall time; where it comes twice, the one that the derived instant means."""
    first = datetime.fromisoformat(text).replace(tzinfo=zone)
    second = first.replace(fold=1)
    return second if second.astimezone(UTC) == known_at and first.astimezone(UTC) != known_at else first


def evidence_json(evidence: Iterable[Evidence]) -> list[list[Any]]:
    """Pieces of evidence as JSON holds them."""
    return [[one.field.value, one.words, one.span.start, one.span.end, one.document] for one in evidence]


def evidence_from(told: Iterable[Sequence[Any]]) -> tuple[Evidence, ...]:
    """The pieces of evidence that JSON tells of."""
    return tuple(
        Evidence(field=Field(field), words=words, span=Span(start, end), document=document)
        for field, words, start, end, document in told
    )


def when_json(when: When) -> list[str | None]:
    """A time as JSON holds it."""
    row = when_row(when)
    return [str(row[name]) if row[name] is not None else None for name in JSON]


def when_from_json(told: Sequence[str | None]) -> When:
    """The time that JSON tells of."""
    row: dict[str, Any] = dict(zip(JSON, told, strict=True))
    for name in ("first_on", "last_on"):
        row[name] = date.fromisoformat(row[name])
    for name in ("starts_at", "ends_at"):
        row[name] = datetime.fromisoformat(row[name]) if row[name] else None
    return when_from(row)


def previous_text(previous: date | datetime | None) -> str | None:
    """A day, or a wall time with its zone behind: 2026-01-05T10:00:00[Europe/Kyiv]."""
    if isinstance(previous, datetime) and isinstance(previous.tzinfo, ZoneInfo):
        return f"{_wall_text(previous)}[{previous.tzinfo.key}]"
    return previous.isoformat() if previous else None


def previous_from(text: str | None) -> date | datetime | None:
    if text is None or "T" not in text:
        return date.fromisoformat(text) if text else None
    wall, _, zone = text.rstrip("]").partition("[")
    at = datetime.fromisoformat(wall)
    return at.replace(tzinfo=ZoneInfo(zone)) if zone else at
