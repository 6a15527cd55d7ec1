import unicodedata
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st
from ical.calendar_stream import IcsCalendarStream

from calfeed.ics import join_calendar, render_event, render_piece
from calfeed.model.meeting import Kind, Meeting, Online, Status
from calfeed.model.piece import Piece
from calfeed.model.recurrence import occurrences
from calfeed.model.when import AllDay
from tests.builders import NOW, a_meeting
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
    """A file made without a public address points to the source, if to anything."""
    [occurrence] = occurrences(MEETINGS["all-day"], date(2027, 1, 1))
    found = letter.values(render_event(occurrence, public_url=None))
    assert found["URL"] == "https://gazette.example/tea"
    assert "Event page" not in found["DESCRIPTION"]


def test_texts_have_a_limit() -> None:
    """A huge quote does not make a huge feed."""
    meeting = stamped(title="t" * 10_000, quote="q" * 100_000, participants=("p" * 1_000,) * 100, starts="2026-01-05")
    assert len(octets(meeting)) < 10_000


def piece(**fields: Any) -> Piece:
    """The piece of a meeting that takes place once."""
    [occurrence] = occurrences(stamped(**fields), date(2027, 1, 1))
    return render_piece(occurrence, public_url=URL)


def test_a_move_is_news_for_a_week() -> None:
    """For seven days the title says that it moved; then it doesn't, with the stamps of that day."""
    made = piece(title="Summit", starts="2026-01-18", previous=date(2026, 1, 5), sequence=3, moved_at=NOW)
    assert made.later_on == date(2026, 1, 8)
    news, calm = letter.values(made.on(date(2026, 1, 7))), letter.values(made.on(date(2026, 1, 8)))
    assert (news["SUMMARY"], calm["SUMMARY"]) == ("Moved: Summit", "Summit")
    assert (news["DTSTAMP"], calm["DTSTAMP"]) == ("20260101T162000Z", "20260108T000000Z")
    assert calm["LAST-MODIFIED"] == calm["DTSTAMP"]
    assert news["SEQUENCE"] == calm["SEQUENCE"] == "3"
    assert news["DESCRIPTION"] == calm["DESCRIPTION"]


def test_a_change_after_that_week_is_no_news_of_a_move() -> None:
    """What changes later, or is called off, doesn't begin to say again that it moved."""
    for fields in ({"changed_at": NOW + timedelta(days=8)}, {"status": Status.CANCELLED}):
        made = piece(title="Summit", starts="2026-01-18", moved_at=NOW, **fields)
        assert made.later_on is None
        assert "Moved" not in letter.values(made.octets)["SUMMARY"]


def test_what_cannot_be_written_is_a_fault(caplog: pytest.LogCaptureFixture) -> None:
    """An event that can't be written has no octets, says why, and is logged with its UID."""
    made = piece(title="Summit", starts="9999-12-31")
    assert (made.octets, made.fault) == (b"", "OverflowError: date value out of range")
    assert "3f6c@calfeed" in caplog.text


def test_where_one_joins() -> None:
    """The address at which one joins stands in the text and as CONFERENCE; without it being online there is none."""
    quote = "Join us (https://zoom.us/j/123?pwd=ü)."
    found = letter.values(piece(title="Tea", starts="2026-01-18", quote=quote, online=Online.YES).octets)
    assert found["CONFERENCE"] == "https://zoom.us/j/123?pwd=%C3%BC"
    assert "Online: https://zoom.us/j/123?pwd=ü" in letter.text(found["DESCRIPTION"])
    assert "CONFERENCE" not in letter.values(piece(title="Tea", starts="2026-01-18", quote=quote).octets)


def test_a_chain_is_told() -> None:
    """A meeting is related to the one before it in the announcement."""
    lines = letter.lines(piece(title="Tea", starts="2026-01-18", follows="first@calfeed").octets)
    assert ("RELATED-TO", ";RELTYPE=SIBLING", "first@calfeed") in lines


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "https://x.example/\r\nATTACH:evil", "https://[", "ftp://x.example"]
)
def test_no_address_is_trusted(url: str) -> None:
    """What is no plain web address is no URL, and none can begin a line of its own."""
    found = letter.values(piece(title="Tea", starts="2026-01-18", source_url=url).octets)
    assert found["URL"].startswith(("https://calendar.example.org/events/", "https://x.example/%0D%0A"))
    assert "ATTACH" not in found
