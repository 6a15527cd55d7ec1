import unicodedata
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st
from ical.calendar_stream import IcsCalendarStream

from calfeed.ics import join_calendar, render_event
from calfeed.model.meeting import Kind, Meeting, Online, Status
from calfeed.model.recurrence import occurrences
from calfeed.model.when import AllDay
from tests.builders import a_meeting
from tests.ics import letter

GOLDEN = Path(__file__).parent / "golden"
URL = "https://calendar.example.org"
ANYTHING = st.text(st.characters(codec=None), max_size=300)
STAMP = datetime(2026, 1, 1, 16, 20, tzinfo=UTC)


def stamped(**fields: Any) -> Meeting:
    """A meeting whose every stored value is known."""
    known = {
        "uid": "3f6c@calfeed",
        "created_at": STAMP,
        "changed_at": STAMP,
        "quote": "There will be tea.",
        "source_name": "Gazette",
        "source_url": "https://gazette.example/tea",
    }
    return a_meeting(**(known | fields))


def octets(meeting: Meeting) -> bytes:
    """The events of a meeting, one after the other."""
    return b"".join(render_event(each, public_url=URL) for each in occurrences(meeting, date(2027, 1, 1)))


MEETINGS = {
    "all-day": stamped(
        title="Meeting of chiefs of general staff",
        starts="2026-01-05",
        quote="Next, on January 5, there will be a meeting of the military – chiefs of general staff.",
        participants=("Chiefs of general staff",),
        topic="Security guarantees",
    ),
    "timed": stamped(
        title="Tea, cake; and talk",
        starts="2026-05-05 16:00 Europe/Rome",
        ends="17:30",
        place="Palazzo Chigi, Roma",
        online=Online.HYBRID,
        participants=("Ann", "Bob"),
    ),
    "moved": stamped(title="Summit", starts="2026-01-08", previous=date(2026, 1, 5), sequence=1),
    "cancelled": stamped(title="Summit", starts="2026-01-05 10:00 Europe/Kyiv", status=Status.CANCELLED, sequence=2),
    "tentative": stamped(title="Зустріч радників з питань національної безпеки", starts="2026-01-03 18:00 UTC",
                         status=Status.TENTATIVE, online=Online.YES),
    "deadline": stamped(title="Submissions close", starts="2026-03-01 23:59 Etc/GMT+12", kind=Kind.DEADLINE),
    "series": stamped(title="Choir", starts="2026-03-26 19:00 Europe/Berlin", rrule="FREQ=WEEKLY;COUNT=3",
                      excluded=(date(2026, 4, 9),)),
}  # fmt: skip


@pytest.mark.parametrize("name", MEETINGS)
def test_golden(name: str) -> None:
    """The octets of these meetings are the ones kept in golden/, to the byte."""
    kept = GOLDEN / f"{name}.ics"
    made = octets(MEETINGS[name])
    fail = kept.with_suffix(".fail")
    if not kept.exists() or kept.read_bytes() != made:
        fail.write_bytes(made)
    assert kept.read_bytes() == made, f"see {fail}"
    fail.unlink(missing_ok=True)


@pytest.mark.parametrize("name", MEETINGS)
def test_two_other_parsers_read_the_same(name: str) -> None:
    """icalendar and ical agree on the times, and equal those of the meeting."""
    meeting = MEETINGS[name]
    feed = join_calendar([octets(meeting)], "Feed")
    letter.lines(feed)
    ours = list(occurrences(meeting, date(2027, 1, 1)))
    first = icalendar.Calendar.from_ical(feed).events
    second = IcsCalendarStream.calendar_from_ics(feed.decode()).events
    assert len(ours) == len(first) == len(second)
    for occurrence, one, other in zip(ours, first, second, strict=True):
        slot = occurrence.slot
        begin = slot.first if isinstance(slot, AllDay) else slot.start
        assert one.start == other.dtstart == begin
        if isinstance(slot, AllDay):
            assert one.end == other.dtend == slot.last + timedelta(days=1)
        assert one.uid == other.uid == occurrence.uid
        assert one.sequence == other.sequence == meeting.sequence
        assert one["SUMMARY"] == other.summary


def test_a_series_keeps_its_local_hour() -> None:
    """Nineteen o'clock in Berlin is 18 UTC before the clock change and 17 UTC after it, and a left-out day is out."""
    starts = [value for name, _, value in letter.lines(octets(MEETINGS["series"])) if name == "DTSTART"]
    assert starts == ["20260326T180000Z", "20260402T170000Z"]


def test_no_end_is_made_up() -> None:
    """A clock time without an announced end has no DTEND."""
    assert "DTEND" not in letter.values(octets(MEETINGS["cancelled"]))


def test_equal_meetings_give_equal_bytes() -> None:
    """Nothing but the stored values shows in the octets."""
    assert octets(stamped(title="Tea", starts="2026-05-05")) == octets(stamped(title="Tea", starts="2026-05-05"))


@given(title=ANYTHING, quote=ANYTHING, place=ANYTHING, topic=ANYTHING, name=ANYTHING)
def test_any_text_is_survived(title: str, quote: str, place: str, topic: str, name: str) -> None:
    """Whatever the texts hold, the event is to the letter and two parsers read the same title."""
    meeting = stamped(
        title=title, quote=quote, place=place, topic=topic, participants=(name,), source_name=name, starts="2026-01-05"
    )
    made = octets(meeting)
    expected = letter.text(letter.values(made)["SUMMARY"])
    feed = join_calendar([made], name, about=quote)
    letter.lines(feed)
    assert expected
    assert IcsCalendarStream.calendar_from_ics(feed.decode()).events[0].summary == expected
    assert str(icalendar.Calendar.from_ical(feed).events[0]["SUMMARY"]) == expected


@given(st.text(st.characters(categories=("L", "M", "N", "P", "S", "Zs")), min_size=1, max_size=200))
def test_a_printable_title_is_kept(title: str) -> None:
    """A title of printable characters comes back as it was, but for white space and normal form."""
    folded = " ".join(unicodedata.normalize("NFC", title).split())
    summary = letter.text(letter.values(octets(stamped(title=title, starts="2026-01-05")))["SUMMARY"])
    assert summary == (folded or "Meeting")


def test_without_a_service_there_is_no_page() -> None:
    """A file made without a public address points nowhere."""
    [occurrence] = occurrences(MEETINGS["all-day"], date(2027, 1, 1))
    found = letter.values(render_event(occurrence, public_url=None))
    assert "URL" not in found
    assert "Event page" not in found["DESCRIPTION"]


def test_texts_have_a_limit() -> None:
    """A huge quote does not make a huge feed."""
    meeting = stamped(title="t" * 10_000, quote="q" * 100_000, participants=("p" * 1_000,) * 100, starts="2026-01-05")
    assert len(octets(meeting)) < 10_000
