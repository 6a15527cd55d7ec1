from datetime import date, timedelta
from typing import Any

import icalendar
import pytest
from ical.calendar_stream import IcsCalendarStream

from calfeed.ics import join_calendar, render_event, render_mail_part, shown
from calfeed.model.meeting import Status
from calfeed.model.recurrence import occurrences
from tests.builders import a_meeting
from tests.ics import letter

URL = "https://calendar.example.org"
FEED = f"{URL}/feeds/all.ics"


def test_the_frame_of_a_feed() -> None:
    """A feed says its name twice, how often to come back and where it is; it has no METHOD."""
    found = {
        (name, parameters): value for name, parameters, value in letter.lines(join_calendar([], "A, B", source=FEED))
    }
    assert found["VERSION", ""] == "2.0"
    assert found["NAME", ""] == found["X-WR-CALNAME", ""] == "A\\, B"
    assert found["REFRESH-INTERVAL", ";VALUE=DURATION"] == "PT1H"
    assert found["X-PUBLISHED-TTL", ""] == "PT1H"
    assert found["SOURCE", ";VALUE=URI"] == FEED
    assert "METHOD" not in {name for name, _ in found}


def test_a_feed_without_a_name() -> None:
    """What has no words left is left out: libical takes a name without a value for an error."""
    names = {name for name, _, _ in letter.lines(join_calendar([], "\0", about="\ud800"))}
    assert names.isdisjoint({"NAME", "X-WR-CALNAME", "X-WR-CALDESC"})


def test_a_feed_without_events_has_a_component() -> None:
    """Clients refuse a calendar without components, so it holds the zone UTC and no event."""
    feed = join_calendar([], "Nothing yet")
    assert icalendar.Calendar.from_ical(feed).events == []
    read = IcsCalendarStream.calendar_from_ics(feed.decode())
    assert (len(read.events), len(read.timezones)) == (0, 1)


def test_pieces_are_joined_as_they_are() -> None:
    """The octets of an event stand in the feed unchanged and in order."""
    pieces = [
        render_event(each, public_url=URL)
        for title in ("One", "Two")
        for each in occurrences(a_meeting(title=title, starts="2026-01-05"), date(2026, 2, 1))
    ]
    feed = join_calendar(pieces, "Feed")
    assert b"".join(pieces) in feed
    assert [event.summary for event in IcsCalendarStream.calendar_from_ics(feed.decode()).events] == ["One", "Two"]


def test_a_mail_part_publishes() -> None:
    """The calendar part of a mail says METHOD:PUBLISH and whose it is, and has the UID of the feed."""
    meeting = a_meeting(title="Tea", starts="2026-05-05 16:00 Europe/Rome")
    part = render_mail_part(occurrences(meeting, date(2027, 1, 1)), public_url=URL, sender="räte@example.org")
    read = icalendar.Calendar.from_ical(part)
    assert read["METHOD"] == "PUBLISH"
    [event] = read.events
    assert (event.uid, event["ORGANIZER"]) == (meeting.uid, "mailto:r%C3%A4te@example.org")


def octets(**fields: Any) -> bytes:
    """The octets of a meeting that takes place once."""
    [occurrence] = occurrences(a_meeting(**fields), date(2027, 1, 1))
    return render_event(occurrence, public_url=URL)


@pytest.mark.parametrize(
    ("starts", "alarm", "rings"),
    [
        ("2026-05-05 16:00 Europe/Rome", "PT15M", "2026-05-05T13:45"),
        ("2026-05-05 16:00 Europe/Rome", "P2D", "2026-05-03T14:00"),
        ("2026-05-05", "PT15M", "2026-05-04T09:00"),
        ("2026-05-05", "P2D", "2026-05-03T09:00"),
        ("2026-05-05", "PT30H", "2026-05-03T09:00"),
    ],
)
def test_a_feed_that_rings(starts: str, alarm: str, rings: str) -> None:
    """An alarm is so long before the start, or at nine in the morning on a day before where no hour was announced."""
    made = shown(octets(starts=starts), alarm=icalendar.vDuration.from_ical(alarm), busy=False)
    letter.lines(made)
    (event,) = icalendar.Calendar.from_ical(join_calendar([made], "Feed")).events
    (time,) = event.alarms.times
    assert time.trigger.isoformat()[:16] == rings


def test_cancelled_meetings_do_not_ring_nor_block() -> None:
    """What is off is shown, and nothing more."""
    made = octets(status=Status.CANCELLED)
    assert shown(made, alarm=timedelta(hours=1), busy=True) == made


def test_a_feed_that_blocks() -> None:
    """Only a confirmed meeting makes its reader busy, and only where they want that."""
    made = octets(title="TRANSP:TRANSPARENT")
    found = letter.values(shown(made, alarm=None, busy=True))
    assert (found["TRANSP"], found["X-MICROSOFT-CDO-BUSYSTATUS"], found["SUMMARY"]) == (
        "OPAQUE",
        "BUSY",
        "TRANSP:TRANSPARENT",
    )
    assert shown(made, alarm=None, busy=False) == made
    unsure = octets(status=Status.TENTATIVE)
    assert shown(unsure, alarm=None, busy=True) == unsure
