"""What use cases answer, as the API's JSON."""

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from calfeed.merge.conflicts import Conflict
from calfeed.model.meeting import Skipped
from calfeed.model.plain import change_plain, event_plain, evidence_plain, heard_plain, instant_plain, value_plain
from calfeed.model.source import Fetch
from calfeed.store.announcements import KeptAnnouncement
from calfeed.usecases.follow import Page
from calfeed.usecases.ingest import IngestReport
from calfeed.usecases.review import DocumentView, MeetingView, Pair, Queue, Said
from calfeed.usecases.sources import Listed

Json = dict[str, Any]
T = TypeVar("T")


def page_json(page: Page[T], name: str, entry: Callable[[T], Json]) -> Json:
    """A page of a list; `next` is given even at the end, for asking again later."""
    return {name: [entry(one) for one in page.items], "next": page.cursor, "more": page.more}


def report_json(report: IngestReport) -> Json:
    """What an announcement did."""
    return {
        "digest": report.digest,
        "known": report.known,
        "changes": [change_plain(step) for step in report.changes],
        "skipped": [_skipped(number, one) for number, one in enumerate(report.skipped)],
        "warnings": list(report.warnings),
    }


def meeting_json(view: MeetingView) -> Json:
    """An event with all that made it so."""
    return {
        "event": event_plain(view.meeting),
        "evidence": [evidence_plain(one) for one in view.meeting.evidence],
        "said": [heard_plain(one) for one in view.heard],
        "conflicts": [_conflict(one) for one in view.conflicts],
        "proposals": [pair_json(one) for one in view.others],
    }


def document_json(view: DocumentView) -> Json:
    """An announcement with its text and what was read in it; spans count code points of the text."""
    return {
        "announcement": kept_json(view.kept),
        "text": view.kept.text,
        "said": [_said(one) for one in view.said],
        "skipped": [_skipped(date.number, date.skipped) | {"promoted": date.is_promoted} for date in view.dates],
    }


def kept_json(kept: KeptAnnouncement) -> Json:
    """An announcement without its text."""
    return {
        "digest": kept.digest,
        "name": kept.name,
        "source": kept.source,
        "received_at": instant_plain(kept.received_at),
        "title": kept.title,
        "url": kept.url,
        "language": kept.language,
        "written_on": value_plain(kept.written_on),
        "written_at": instant_plain(kept.written_at),
        "warnings": list(kept.warnings),
    }


def queue_json(queue: Queue, silent: Iterable[Listed]) -> Json:
    """What needs a person."""
    return {
        "waiting": [event_plain(one) for one in queue.waiting],
        "pairs": [pair_json(one) for one in queue.pairs],
        "soon": [{"event": event_plain(one.meeting), "lacks": list(one.lacks)} for one in queue.soon],
        "silent": [source_json(one) for one in silent],
        "latest": [kept_json(one) for one in queue.latest],
    }


def pair_json(pair: Pair) -> Json:
    """Two events that may be one."""
    return {"events": [event_plain(pair.one), event_plain(pair.other)], "why": pair.why}


def source_json(listed: Listed) -> Json:
    """A source and how it does, without what opens it."""
    kept, source = listed.kept, listed.kept.source
    return {
        "name": source.name,
        "kind": source.kind.value,
        "address": source.address,
        "zone": source.zone,
        "language": source.language,
        "every_seconds": int(source.every.total_seconds()),
        "policy": source.policy.value,
        "added_at": instant_plain(kept.added_at),
        "next_at": instant_plain(kept.turn.next_at),
        "last_new_at": instant_plain(kept.last_new_at),
        "failures": kept.failures,
        "silent": listed.silent,
        "last_fetch": _fetch(listed.last) if listed.last else None,
    }


def _fetch(fetch: Fetch) -> Json:
    return {
        "at": instant_plain(fetch.at),
        "took_seconds": fetch.took.total_seconds(),
        "outcome": fetch.outcome.value,
        "reason": fetch.reason,
        "octets": fetch.octets,
        "documents": fetch.documents,
        "new": fetch.new,
        "events": fetch.events,
        "troubles": list(fetch.troubles),
    }


def _said(said: Said) -> Json:
    return heard_plain(said.heard) | {"uid": said.meeting.uid if said.meeting else None}


def _conflict(conflict: Conflict) -> Json:
    told = [
        {
            "value": value_plain(getattr(one.told, conflict.field)),
            "document": one.document,
            "source": one.source,
            "quote": one.told.quote,
            "said_on": value_plain(one.said_on),
        }
        for one in conflict.told
    ]
    return {"field": conflict.field, "told": told}


def _skipped(number: int, skipped: Skipped) -> Json:
    return {
        "number": number,
        "words": skipped.words,
        "span": [skipped.span.start, skipped.span.end],
        "reason": skipped.reason,
        "on": value_plain(skipped.on),
    }
