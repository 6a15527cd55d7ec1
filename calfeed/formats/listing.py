"""Meetings with their occurrences as JSON; what has no day yet is among them, its time a window."""

from collections.abc import Iterable
from typing import Any

from calfeed.formats import plain_json
from calfeed.formats.head import Head
from calfeed.model.address import event_page
from calfeed.model.meeting import Meeting, Occurrence
from calfeed.model.plain import event_plain, evidence_plain, when_plain

Listed = tuple[Meeting, tuple[Occurrence, ...]]
OURS = ("standing", "joined", "formerly")  # nobody's business: who reads this sees only what is published


def render_events(head: Head, listed: Iterable[Listed]) -> bytes:
    """All of these meetings."""
    events = [_event(one, head.public_url) for one in listed]
    return plain_json.octets({"title": head.title, "url": head.address, "events": events})


def render_event(listed: Listed, public_url: str) -> bytes:
    """One meeting, as it stands in the list."""
    return plain_json.octets(_event(listed, public_url))


def _event(listed: Listed, public_url: str) -> dict[str, Any]:
    meeting, occurrences = listed
    page = event_page(meeting, public_url)
    fields = {name: value for name, value in event_plain(meeting).items() if name not in OURS}
    return fields | {
        "evidence": [evidence_plain(one) for one in meeting.evidence],
        "page": page,
        "calendar": f"{page}.ics" if occurrences else None,
        "occurrences": [
            {"uid": one.uid, "status": one.meeting.status.value, "when": when_plain(one.slot)} for one in occurrences
        ],
    }
