"""Meetings as a table: CSV as RFC 4180 has it and spreadsheets take it, a row each time that one takes place."""

import csv
import io
from collections.abc import Iterable
from datetime import timedelta

from calfeed.formats.listing import Listed
from calfeed.model.address import event_page
from calfeed.model.clean import one_line
from calfeed.model.feed import KINDS
from calfeed.model.meeting import Meeting, Occurrence
from calfeed.model.plain import instant_plain
from calfeed.model.when import AllDay, Timed, When, Window
from calfeed.model.wording import english as wording
from calfeed.model.wording import offset_words

# fmt: off
COLUMNS = (
    "uid", "title", "status", "certainty", "kind", "start", "end", "all-day", "zone", "offset", "time-known",
    "earliest", "latest", "place", "online", "participants", "topic", "quote", "source", "source-url", "page",
    "changed",
)
# fmt: on
BOM = "\ufeff"  # or Excel takes the octets for another character set
LONGEST = 30_000  # characters; a cell of Excel holds 32 767
FORMULA = tuple("=+-@\t\r\n＝＋－＠")  # what a spreadsheet may take for a formula, or for a command
KIND_NAMES = {kind: name for name, kind in KINDS.items()}


def render_table(listed: Iterable[Listed], public_url: str) -> bytes:
    """All of these meetings; what has no day has a row with the days between which it will be."""
    table = io.StringIO(newline="")
    rows = csv.writer(table, lineterminator="\r\n")
    rows.writerow(COLUMNS)
    for meeting, occurrences in listed:
        for one in (*occurrences, *([None] if isinstance(meeting.when, Window) else [])):
            cells = _row(meeting, one) | {"page": event_page(meeting, public_url)}
            rows.writerow([_cell(cells.get(name, "")) for name in COLUMNS])
    return f"{BOM}{table.getvalue()}".encode()


def _row(meeting: Meeting, occurrence: Occurrence | None) -> dict[str, str]:
    return {
        "uid": occurrence.uid if occurrence else meeting.uid,
        "title": meeting.title,
        "status": (occurrence.meeting if occurrence else meeting).status.value,
        "certainty": meeting.certainty.value,
        "kind": KIND_NAMES[meeting.kind],
        **_when(occurrence.slot if occurrence else meeting.when),
        "place": meeting.place or "",
        "online": meeting.online.value,
        "participants": "; ".join(meeting.participants),
        "topic": meeting.topic or "",
        "quote": meeting.quote,
        "source": meeting.source_name or meeting.source,
        "source-url": meeting.source_url or "",
        "changed": instant_plain(meeting.changed_at) or "",
    }


def _when(when: When) -> dict[str, str]:
    """Days as dates, the last one included; hours as the wall clock of their zone has them."""
    match when:
        case Timed():
            return {
                "start": f"{when.start:%Y-%m-%d %H:%M}",
                "end": f"{when.end.astimezone(when.zone):%Y-%m-%d %H:%M}" if when.end else "",
                "all-day": "no",
                "zone": when.zone.key,
                "offset": offset_words(when.start.utcoffset() or timedelta()),
                "time-known": wording.zone_origin(when.zone_origin),
            }
        case AllDay(first=first, last=last):
            days = {"start": first.isoformat(), "end": last.isoformat()}
            return days | {"all-day": "yes", "time-known": wording.hour_not_announced}
        case Window(first=first, last=last):
            days = {"earliest": first.isoformat(), "latest": last.isoformat()}
            return days | {"time-known": wording.date_to_be_fixed}


def _cell(value: str) -> str:
    """One line that no spreadsheet calculates."""
    line = one_line(value, LONGEST)
    return f"'{line}" if line.startswith(FORMULA) else line
