import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfeed.formats import Listed, render_table
from calfeed.formats.table import COLUMNS
from calfeed.model.meeting import Meeting, Online, Status
from calfeed.model.recurrence import occurrences
from calfeed.model.when import ZoneOrigin
from tests.builders import NOW, a_meeting

ANYTHING = st.text(st.characters(codec=None), max_size=100)


def listed(meeting: Meeting) -> Listed:
    """A meeting with its occurrences."""
    return meeting, tuple(occurrences(meeting, NOW.date().replace(year=2028)))


def table(*meetings: Meeting) -> list[dict[str, str]]:
    """The rows, read back."""
    octets = render_table(map(listed, meetings), "https://c.example")
    return list(csv.DictReader(io.StringIO(octets.decode("utf-8-sig"), newline=""), strict=True))


def test_the_form() -> None:
    """A mark that says UTF-8, CRLF at each end of a line, the names of the columns first (RFC 4180)."""
    octets = render_table([listed(a_meeting('Tea, "black"', place="Київ"))], "https://c.example")
    assert octets.startswith(b"\xef\xbb\xbfuid,title,status,")
    assert octets.endswith(b"\r\n")
    assert octets.count(b"\n") == octets.count(b"\r\n") == 2
    assert b'"Tea, ""black"""' in octets
    assert tuple(table(a_meeting())[0]) == COLUMNS


def test_an_hour() -> None:
    """A moment is the wall clock of its zone, with the offset that holds then, and how the zone is known."""
    meeting = a_meeting("Talks", "2026-07-05 16:00 Europe/Kyiv", ends="18:00", participants=("A", "B"))
    slot = replace(meeting.when, zone_origin=ZoneOrigin.PLACE)  # type: ignore[call-arg]
    [row] = table(replace(meeting, when=slot, online=Online.HYBRID, source_url="https://a.example/"))
    assert (row["start"], row["end"], row["all-day"]) == ("2026-07-05 16:00", "2026-07-05 18:00", "no")
    assert (row["zone"], row["offset"], row["time-known"]) == ("Europe/Kyiv", "UTC+3", "from the place")
    assert (row["participants"], row["online"], row["kind"]) == ("A; B", "hybrid", "meeting")
    assert (row["source-url"], row["page"]) == ("https://a.example/", "https://c.example/events/meeting-1")
    assert (row["changed"], row["status"]) == ("2026-01-01T16:20:00Z", "confirmed")


def test_days() -> None:
    """Days have no hour; the last one is the end."""
    [row] = table(a_meeting("Fair", "2026-05-05/2026-05-07"))
    assert (row["start"], row["end"], row["all-day"], row["zone"]) == ("2026-05-05", "2026-05-07", "yes", "")
    assert row["time-known"] == "hour not announced"


def test_a_window_is_on_no_day() -> None:
    """What has no day yet has no start, but the days between which it will be."""
    [row] = table(a_meeting("Summit", "2026-03-01..2026-03-31"))
    assert (row["start"], row["end"], row["all-day"]) == ("", "", "")
    assert (row["earliest"], row["latest"], row["time-known"]) == ("2026-03-01", "2026-03-31", "date to be fixed")
    assert row["uid"] == "meeting-1"


def test_a_series_is_a_row_each_time() -> None:
    """Each time has the UID that it has in calendars, and a status of its own."""
    meeting, times = listed(a_meeting("Session", "2026-01-13", rrule="FREQ=WEEKLY;COUNT=2"))
    off = replace(times[1], meeting=replace(meeting, status=Status.CANCELLED))
    octets = render_table([(meeting, (times[0], off))], "https://c.example")
    rows = list(csv.DictReader(io.StringIO(octets.decode("utf-8-sig"))))
    assert [(row["uid"], row["start"], row["status"]) for row in rows] == [
        ("meeting-1-20260113", "2026-01-13", "confirmed"),
        ("meeting-1-20260120", "2026-01-20", "cancelled"),
    ]


@pytest.mark.parametrize("title", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1"])
def test_no_cell_is_a_formula(title: str) -> None:
    """What a spreadsheet would calculate gets an apostrophe in front."""
    [row] = table(a_meeting(title))
    assert row["title"][0] == "'"


@given(ANYTHING, ANYTHING, ANYTHING)
def test_any_text(title: str, quote: str, participant: str) -> None:
    """Whatever the words are, each meeting is one row of all columns, and no cell begins a formula."""
    octets = render_table(
        [listed(a_meeting(title, quote=quote, participants=(participant, title)))], "https://c.example"
    )
    names, row = csv.reader(io.StringIO(octets.decode("utf-8-sig"), newline=""), strict=True)
    assert len(row) == len(names)
    assert not any(cell.startswith(tuple("=+-@\t\r\n")) for cell in row)
    assert octets.count(b"\n") == 2
