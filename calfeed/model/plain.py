"""Our types as JSON has them, the same at the API and on the command line.

A moment is its wall time with the zone, and the same in UTC; a day is a date; what is not known is null.
"""

from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from calfeed.model.difference import differences
from calfeed.model.heard import Heard
from calfeed.model.meeting import Change, Evidence, Meeting, Remark
from calfeed.model.when import AllDay, Timed, When, Window


def event_plain(meeting: Meeting) -> dict[str, Any]:
    """A meeting as we know it now."""
    fields = ("title", "kind", "when", "rrule", "excluded", "previous", "place", "online", "participants", "topic")
    about = ("status", "certainty", "standing", "joined", "confidence", "formerly", "quote")
    return {
        "uid": meeting.uid,
        "sequence": meeting.sequence,
        **{name: value_plain(getattr(meeting, name)) for name in (*fields, *about)},
        "source": {"name": meeting.source, "document": meeting.source_name, "url": meeting.source_url},
        "said_on": value_plain(meeting.said_on),
        "said_at": instant_plain(meeting.said_at),
        "documents": list(meeting.documents),
        "sources": list(meeting.sources),
        "created_at": instant_plain(meeting.created_at),
        "changed_at": instant_plain(meeting.changed_at),
    }


def change_plain(change: Change) -> dict[str, Any]:
    """A step of a meeting's history: each field's old and new value, who said so, and when we heard it."""
    return {
        "position": change.position or None,
        "uid": change.after.uid,
        "number": change.number if change.position else None,
        "kind": change.kind.value,
        "title": change.after.title,
        "sequence": change.after.sequence,
        "at": instant_plain(change.at),
        "document": change.document,
        "words": change.words,
        "person": change.person or None,
        "undone": change.undone,
        "fields": {
            one.field: {
                "before": value_plain(one.before),
                "after": value_plain(one.after),
                "evidence": [evidence_plain(piece) for piece in one.evidence],
            }
            for one in differences(change)
        },
    }


def heard_plain(heard: Heard) -> dict[str, Any]:
    """What a document says of a meeting; a remark says less than an announcement does."""
    told = heard.told
    is_remark = isinstance(told, Remark)
    names = ("on", "place", "participants") if is_remark else ("when", "previous", "place", "participants", "status")
    return {
        "document": heard.document,
        "number": heard.number,
        "kind": "remark" if is_remark else "sighting",
        "title": told.title,
        "certainty": told.certainty.value,
        **{name: value_plain(getattr(told, name)) for name in names},
        "quote": told.quote,
        "span": [told.quote_span.start, told.quote_span.end],
        "said_on": value_plain(heard.said_on),
        "said_at": instant_plain(heard.said_at),
        "source": {"name": heard.source, "document": heard.source_name, "url": heard.source_url},
        "promoted_by": heard.person or None,
        "evidence": [] if isinstance(told, Remark) else [evidence_plain(piece) for piece in told.evidence],
    }


def evidence_plain(evidence: Evidence) -> dict[str, Any]:
    """The words that a field was read in, and where they stand in the text of the document."""
    return {
        "field": evidence.field.value,
        "words": evidence.words,
        "document": evidence.document,
        "span": [evidence.span.start, evidence.span.end],
    }


def value_plain(value: Any) -> Any:
    """A field's value."""
    match value:
        case AllDay() | Timed() | Window():
            return when_plain(value)
        case datetime():
            return moment_plain(value)
        case date():
            return value.isoformat()
        case StrEnum():
            return value.value
        case tuple():
            return [value_plain(one) for one in value]
    return value


def when_plain(when: When) -> dict[str, Any]:
    """When something is, as one of three kinds: days, timed, window."""
    match when:
        case Timed(start=start, end=end):
            return {
                "kind": "timed",
                "start": moment_plain(start),
                "end": moment_plain(end.astimezone(when.zone)) if end else None,
                "zone_origin": when.zone_origin.value,
            }
        case AllDay(first=first, last=last):
            return {"kind": "days", "first": first.isoformat(), "last": last.isoformat()}
        case Window(first=first, last=last):
            return {"kind": "window", "first": first.isoformat(), "last": last.isoformat()}


def moment_plain(at: datetime) -> dict[str, Any]:
    """A wall time, its zone, and the same in UTC; a text may leave a wall time without a zone."""
    zone = at.tzinfo.key if isinstance(at.tzinfo, ZoneInfo) else None
    return {"wall": at.replace(tzinfo=None).isoformat(), "zone": zone, "utc": instant_plain(at) if zone else None}


def instant_plain(at: datetime | None) -> str | None:
    """A moment in UTC."""
    return f"{at.astimezone(UTC).replace(tzinfo=None).isoformat()}Z" if at else None
