import json
from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from calfeed.formats import Head, render_event, render_events
from calfeed.model.meeting import Evidence, Field, Meeting, Standing
from calfeed.model.recurrence import occurrences
from calfeed.model.text import Span
from tests.builders import NOW, a_meeting

HEAD = Head(title="Meetings", address="https://c.example/feeds/all.json", public_url="https://c.example")


def events(*meetings: Meeting) -> Any:
    """The list, read back."""
    until = NOW.date().replace(year=2028)
    return json.loads(render_events(HEAD, [(one, tuple(occurrences(one, until))) for one in meetings]))


def test_the_list() -> None:
    """It is named, says where it comes from, and holds meetings with their times, words and pages."""
    words = Evidence(field=Field.WHEN, words="5 May", span=Span(4, 9), document="d" * 64)
    tea = a_meeting("Tea", "2026-05-05 16:00 Europe/Rome", place="Rome", evidence=(words,))
    told = events(tea)
    assert (told["title"], told["url"]) == ("Meetings", HEAD.address)
    [event] = told["events"]
    assert (event["uid"], event["title"], event["place"]) == ("meeting-1", "Tea", "Rome")
    assert event["evidence"] == [{"field": "when", "words": "5 May", "document": "d" * 64, "span": [4, 9]}]
    assert (event["page"], event["calendar"]) == (
        "https://c.example/events/meeting-1",
        "https://c.example/events/meeting-1.ics",
    )
    [occurrence] = event["occurrences"]
    assert occurrence["when"]["start"] == {
        "wall": "2026-05-05T16:00:00",
        "zone": "Europe/Rome",
        "utc": "2026-05-05T14:00:00Z",
    }


def test_a_window_is_marked() -> None:
    """What has no day yet is there, as a window, without an occurrence or a calendar."""
    [event] = events(a_meeting("Summit", "2026-03-01..2026-03-31"))["events"]
    assert event["when"] == {"kind": "window", "first": "2026-03-01", "last": "2026-03-31"}
    assert (event["occurrences"], event["calendar"]) == ([], None)


def test_a_series() -> None:
    """A series is one meeting with all its times."""
    [event] = events(a_meeting("Session", "2026-01-13", rrule="FREQ=WEEKLY;COUNT=3"))["events"]
    assert [one["uid"] for one in event["occurrences"]] == [f"meeting-1-202601{day}" for day in ("13", "20", "27")]


def test_what_is_the_desks_stays_there() -> None:
    """Nothing tells what stands behind a published meeting."""
    [event] = events(a_meeting(formerly=(NOW.date(),), standing=Standing.PUBLISHED))["events"]
    assert not {"standing", "joined", "formerly"} & event.keys()


@given(st.text(st.characters(codec=None), max_size=100))
def test_any_text(title: str) -> None:
    """Whatever the words are, it is JSON in UTF-8, with the same keys in the same order."""
    meeting = a_meeting("Tea")
    plain, any_ = (json.loads(render_event((one, ()), "")) for one in (meeting, replace(meeting, title=title)))
    assert list(plain) == list(any_)
