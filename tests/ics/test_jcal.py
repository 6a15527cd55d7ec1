import json
from typing import Any

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfeed.ics import join_calendar, render_event, render_jcal
from calfeed.model.clean import clean
from calfeed.model.meeting import Meeting, Online
from calfeed.model.recurrence import occurrences
from tests.builders import NOW, a_meeting

ANYTHING = st.text(st.characters(codec=None), max_size=200)
PUBLIC = "https://calendar.example.org"


def jcal(*meetings: Meeting) -> Any:
    """The calendar of these meetings, read back."""
    until = NOW.date().replace(year=2028)
    pieces = [render_event(one, public_url=PUBLIC) for meeting in meetings for one in occurrences(meeting, until)]
    return json.loads(render_jcal(join_calendar(pieces, "Feed", about="All, of it", source=f"{PUBLIC}/feeds/all.ics")))


@pytest.mark.parametrize(
    "meeting",
    [
        a_meeting("Tea; coffee, \\n cake", "2026-05-05", place="Café “A”, Київ", topic="a,b\\"),
        a_meeting("Talks", "2026-05-05 16:00 Europe/Kyiv", ends="18:00", participants=("A; B", "C"), online=Online.YES),
        a_meeting("Session", "2026-01-13 10:00 Europe/Zurich", rrule="FREQ=WEEKLY;COUNT=3"),
        a_meeting("Fair", "2026-05-05/2026-05-07"),
    ],
)
def test_as_icalendar_has_it(meeting: Meeting) -> None:
    """Types and values are those that icalendar reads in the same octets."""
    name, properties, components = jcal(meeting)
    assert name == "vcalendar"
    known = {one[0]: one for one in properties}
    assert known["name"] == ["name", {}, "text", "Feed"]
    assert known["source"] == ["source", {}, "uri", f"{PUBLIC}/feeds/all.ics"]
    assert known["refresh-interval"] == ["refresh-interval", {}, "duration", "PT1H"]
    pieces = [render_event(one, public_url=PUBLIC) for one in occurrences(meeting, NOW.date().replace(year=2028))]
    theirs = icalendar.Calendar.from_ical(join_calendar(pieces, "Feed")).to_jcal()
    assert components == json.loads(json.dumps(theirs))[2]


def test_extensions_are_left_as_they_stand() -> None:
    """What is not registered has no known type: its value keeps its escapes (RFC 7265, 5.1)."""
    known = {one[0]: one for one in jcal(a_meeting())[1]}
    assert known["x-wr-caldesc"] == ["x-wr-caldesc", {}, "unknown", "All\\, of it"]


def test_a_calendar_without_events() -> None:
    """The zone that an empty calendar holds is written too."""
    _, _, [[name, properties, [[inner, lines, _]]]] = jcal()
    assert (name, properties, inner) == ("vtimezone", [["tzid", {}, "text", "Etc/UTC"]], "standard")
    assert ["dtstart", {}, "date-time", "1970-01-01T00:00:00"] in lines
    assert ["tzoffsetto", {}, "utc-offset", "+00:00"] in lines


@given(ANYTHING, ANYTHING)
def test_any_text(place: str, topic: str) -> None:
    """Whatever the words are, they come out as they were cleaned."""
    [[_, properties, _]] = jcal(a_meeting("Tea", place=f"in {place}", topic=f"on {topic}"))[2]
    known = {one[0]: one[2:] for one in properties}
    assert known["location"] == ["text", " ".join(clean(f"in {place}").split())]
    assert known["categories"] == ["text", "Meeting", " ".join(clean(f"on {topic}").split())]


def test_parameters() -> None:
    """A parameter's name is in small letters; VALUE is the type, and no parameter any more."""
    octets = (
        b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nRELATED-TO;RELTYPE=SIBLING:a\r\n"
        b"CONFERENCE;VALUE=URI;LABEL=\"a;b ^'c^'\":https://a.example/;x\r\nDTSTART;VALUE=DATE:20260105\r\n"
        b"END:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    [[_, properties, _]] = json.loads(render_jcal(octets))[2]
    assert properties == [
        ["related-to", {"reltype": "SIBLING"}, "text", "a"],
        ["conference", {"label": 'a;b "c"'}, "uri", "https://a.example/;x"],
        ["dtstart", {}, "date", "2026-01-05"],
    ]
