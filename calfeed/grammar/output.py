"""A reading as JSON, in the form that `calfeed parse` prints."""

from datetime import date, datetime
from typing import Any

from calfeed.model.meeting import Reading, Remark, Sighting, Skipped
from calfeed.model.text import Document, Span
from calfeed.model.when import AllDay, Timed, When, Window, ZoneOrigin

MINUTES = "%Y-%m-%dT%H:%M"


def as_json(reading: Reading, document: Document, *, verbose: bool = False) -> dict[str, Any]:
    """The document's name and its events; with `verbose` also what they claim and why, remarks, skipped dates."""
    result: dict[str, Any] = {
        "document": document.name,
        "events": [event(sighting, verbose=verbose) for sighting in reading.sightings],
    }
    if verbose:
        result["written"] = _written(reading)
        result["language"] = reading.language
        result["remarks"] = [_remark(remark) for remark in reading.remarks]
        result["skipped"] = [_skipped(entry) for entry in reading.skipped]
        result["warnings"] = list(reading.warnings)
    return result


def event(sighting: Sighting, *, verbose: bool = False) -> dict[str, Any]:
    """One event; a zone that is only the source's default is not printed as if the text had said it."""
    made: dict[str, Any] = {
        "title": sighting.title,
        "kind": sighting.kind.value,
        **_times(sighting.when),
        "place": sighting.place,
        "online": sighting.online.value,
        "participants": list(sighting.participants),
        "status": sighting.status.value,
        "rrule": sighting.rrule,
        "previous_start": _stamp(sighting.previous),
        "quote": sighting.quote,
        "confidence": sighting.confidence,
    }
    if verbose:
        made["certainty"] = sighting.certainty.value
        made["quote_span"] = _span(sighting.quote_span)
        made["excluded"] = [day.isoformat() for day in sighting.excluded]
        made["evidence"] = [
            {"field": piece.field.value, "words": piece.words, "span": _span(piece.span)} for piece in sighting.evidence
        ]
        made["rules"] = list(sighting.rules)
    return made


def _times(when: When) -> dict[str, Any]:
    if isinstance(when, Window):
        return {"start": None, "end": None, "timezone": None, "window": [when.first.isoformat(), when.last.isoformat()]}
    if isinstance(when, AllDay):
        end = when.last.isoformat() if when.last > when.first else None
        return {"start": when.first.isoformat(), "end": end, "timezone": None, "window": None}
    return {
        "start": when.start.strftime(MINUTES),
        "end": when.end.strftime(MINUTES) if when.end else None,
        "timezone": _zone(when),
        "window": None,
    }


def _zone(when: Timed) -> str | None:
    return None if when.zone_origin is ZoneOrigin.DEFAULT else when.zone.key


def _stamp(moment: date | datetime | None) -> str | None:
    if isinstance(moment, datetime):
        return moment.strftime(MINUTES)
    return moment.isoformat() if moment else None


def _span(span: Span) -> list[int]:
    return [span.start, span.end]


def _skipped(entry: Skipped) -> dict[str, Any]:
    return {
        "words": entry.words,
        "span": _span(entry.span),
        "reason": entry.reason,
        "on": entry.on.isoformat() if entry.on else None,
    }


def _remark(remark: Remark) -> dict[str, Any]:
    return {
        "title": remark.title,
        "certainty": remark.certainty.value,
        "on": remark.on.isoformat() if remark.on else None,
        "place": remark.place,
        "participants": list(remark.participants),
        "quote": remark.quote,
        "quote_span": _span(remark.quote_span),
    }


def _written(reading: Reading) -> dict[str, Any] | None:
    stamp = reading.written
    if stamp is None:
        return None
    return {
        "on": stamp.on.isoformat(),
        "at": stamp.at.isoformat() if stamp.at else None,
        "origin": stamp.origin.value,
        "words": stamp.words,
    }
