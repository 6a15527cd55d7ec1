"""Calendars of others: what is read of them, and what is left out."""

import time
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfeed.errors import ReadError
from calfeed.ics import join_calendar, read_calendar, render_event
from calfeed.model.clean import one_line
from calfeed.model.meeting import Certainty, Field, Kind, Meeting, Occurrence, Online, Reading, Sighting, Status
from calfeed.model.text import Announcement, Document, Stamp, StampOrigin
from calfeed.model.when import AllDay, Timed, ZoneOrigin
from tests.builders import NOW, a_meeting, when_from

KYIV = ZoneInfo("Europe/Kyiv")
SEEN = Stamp(on=date(2026, 1, 1), at=datetime(2026, 1, 1, 16, 20, tzinfo=UTC), origin=StampOrigin.FILE)


def a_calendar(*events: str, frame: str = "") -> bytes:
    """A calendar with events of these lines."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", *frame.split("\n"), *"\n".join(events).split("\n"), "END:VCALENDAR", ""]
    return "\r\n".join(filter(None, lines)).encode() + b"\r\n"


def an_event(lines: str = "", *, title: str = "Tea", starts: str = "DTSTART;TZID=Europe/Kyiv:20260105T100000") -> str:
    """The lines of an event."""
    return f"BEGIN:VEVENT\nSUMMARY:{title}\n{starts}\n{lines}\nEND:VEVENT".replace("\n\n", "\n")


def read(data: bytes, zone: ZoneInfo | None = KYIV, seen: Stamp | None = SEEN) -> tuple[Document, Reading]:
    """Read a calendar, and see that each piece of evidence stands in the text."""
    document, reading = read_calendar(Announcement(name="a.ics", data=data, received_at=NOW), fallback=seen, zone=zone)
    for sighting in reading.sightings:
        assert document.text[sighting.quote_span.start : sighting.quote_span.end] == sighting.quote
        for piece in sighting.evidence:
            assert document.text[piece.span.start : piece.span.end] == piece.words
            assert piece.document == document.digest
    return document, reading


def only(*events: str, **more: object) -> Sighting:
    """The only sighting of a calendar."""
    frame = str(more.pop("frame", ""))
    [sighting] = read(a_calendar(*events, frame=frame), **more)[1].sightings  # type: ignore[arg-type]
    return sighting


def words(sighting: Sighting, field: Field) -> list[str]:
    """The words that speak for a field."""
    return [piece.words for piece in sighting.evidence if piece.field is field]


def test_an_event_is_a_sighting_with_its_words() -> None:
    """Title, time, place, people, topic and status are those of the lines, which are the text of the document."""
    event = an_event(
        "DTEND;TZID=Europe/Kyiv:20260105T113000\nLOCATION:Großer Saal\\, Köln\nSTATUS:TENTATIVE\n"
        'ORGANIZER;CN="Рада, комітет":mailto:a@b.example\nATTENDEE;CN=Jo Doe;PARTSTAT=DECLINED:mailto:c@d.example\n'
        "ATTENDEE;CN=e@f.example:mailto:e@f.example\nATTENDEE;CUTYPE=ROOM;CN=Saal:mailto:g@h.example\n"
        "CATEGORIES:Meeting,Наука\nDESCRIPTION:Über Wasser.\\nEintritt frei\nUID:1",
        title="Засідання; комітет",
    )
    document, reading = read(a_calendar(event, frame="X-WR-CALNAME:Board's calendar"))
    [sighting] = reading.sightings
    assert sighting.title == "Засідання; комітет"
    assert sighting.when == when_from("2026-01-05 10:00 Europe/Kyiv", "11:30")
    assert sighting.place == "Großer Saal, Köln"
    assert sighting.participants == ("Рада, комітет",)
    assert sighting.topic == "Наука"
    assert (sighting.status, sighting.certainty) == (Status.TENTATIVE, Certainty.REPORTED)
    assert sighting.confidence == 0.95
    assert sighting.quote.split("\n")[:2] == ["SUMMARY:Засідання; комітет", "DTSTART;TZID=Europe/Kyiv:20260105T100000"]
    assert words(sighting, Field.STATUS) == ["TENTATIVE"]
    assert words(sighting, Field.WHERE) == ["Großer Saal, Köln"]
    assert document.title == "Board's calendar"
    assert "Über Wasser.\nEintritt frei" in document.text
    assert "@" not in document.text


@pytest.mark.parametrize(
    ("lines", "starts", "ends"),
    [
        ("DTSTART;VALUE=DATE:20260105", "2026-01-05", None),
        ("DTSTART;VALUE=DATE:20260105\nDTEND;VALUE=DATE:20260106", "2026-01-05", None),
        ("DTSTART;VALUE=DATE:20260105\nDTEND;VALUE=DATE:20260108", "2026-01-05/2026-01-07", None),
        ("DTSTART:20260105\nDURATION:P3D", "2026-01-05/2026-01-07", None),
        ("DTSTART;VALUE=DATE:20260105\nDTEND;VALUE=DATE:20260101", "2026-01-05", None),
        ("DTSTART:20260105T080000Z", "2026-01-05 10:00 Europe/Kyiv", None),
        ("DTSTART:20260105T080000Z\nDURATION:PT90M", "2026-01-05 10:00 Europe/Kyiv", "11:30"),
        ("DTSTART:20260105T100000", "2026-01-05 10:00 Europe/Kyiv", None),
        ("DTSTART:20260105T100000\nDTEND:20260105T100000", "2026-01-05 10:00 Europe/Kyiv", None),
        ("DTSTART:20260105T100000\nDTEND:nonsense", "2026-01-05 10:00 Europe/Kyiv", None),
        ("DTSTART:20260105T100000\nDURATION:PX", "2026-01-05 10:00 Europe/Kyiv", None),
        ("DTSTART;TZID=W. Europe Standard Time:20260105T100000", "2026-01-05 10:00 Europe/Berlin", None),
        ("DTSTART;TZID=/example.org/20260101_1/Europe/Rome:20260105T100000", "2026-01-05 10:00 Europe/Rome", None),
        ("DTSTART;TZID=Own:20260105T100000", "2026-01-05 10:00 Asia/Tokyo", None),
        ('dtstart;tzid="Europe/Paris":20260105T100000', "2026-01-05 10:00 Europe/Paris", None),
    ],
)
def test_times(lines: str, starts: str, ends: str | None) -> None:
    """Days, moments with a zone, in UTC and without one, and lengths; an end that is none is not known."""
    zone = "BEGIN:VTIMEZONE\nTZID:Own\nX-LIC-LOCATION:Asia/Tokyo\nEND:VTIMEZONE"
    when = only(zone, an_event(starts=lines)).when
    expected = when_from(starts, ends)
    if isinstance(when, Timed) and isinstance(expected, Timed):
        assert (when.start, when.end, when.zone) == (expected.start, expected.end, expected.zone)
    else:
        assert when == expected


@pytest.mark.parametrize(
    ("frame", "zone", "starts", "expected", "origin"),
    [
        ("X-WR-TIMEZONE:Europe/Rome", KYIV, "DTSTART:20260105T100000", "Europe/Rome", ZoneOrigin.STATED),
        ("X-WR-TIMEZONE:../../etc/passwd", KYIV, "DTSTART:20260105T100000", "Europe/Kyiv", ZoneOrigin.DEFAULT),
        ("", None, "DTSTART:20260105T100000", "UTC", ZoneOrigin.DEFAULT),
        ("", None, "DTSTART:20260105T100000Z", "UTC", ZoneOrigin.STATED),
        ("", KYIV, "DTSTART;TZID=/etc/passwd:20260105T100000", "Europe/Kyiv", ZoneOrigin.DEFAULT),
    ],
)
def test_a_zone_says_how_it_is_known(
    frame: str, zone: ZoneInfo | None, starts: str, expected: str, origin: ZoneOrigin
) -> None:
    """A time without a zone is in the calendar's, else in the source's; a name that is no zone opens no file."""
    when = only(an_event(starts=starts), frame=frame, zone=zone).when
    assert isinstance(when, Timed)
    assert (when.zone.key, when.zone_origin) == (expected, origin)


def test_unknown_zones_are_told() -> None:
    """A zone that nobody knows is a warning that names it."""
    _, reading = read(a_calendar(an_event(starts="DTSTART;TZID=Customized Time Zone:20260105T100000")))
    assert any("Customized Time Zone" in warning and "Europe/Kyiv" in warning for warning in reading.warnings)


def test_one_broken_event_stops_no_other() -> None:
    """An event without a start, with none that is a time, or without an end is a warning; the others are read."""
    events = [
        an_event(title="No such day", starts="DTSTART;VALUE=DATE:20260231"),
        an_event(title="Far", starts="DTSTART;VALUE=DATE:99990101"),
        an_event(title="Endless", starts="DTSTART;VALUE=DATE:20260105\nDTEND;VALUE=DATE:20990105"),
        an_event(title="Never", starts=""),
        an_event(title=""),
        "BEGIN:VEVENT\nSUMMARY:Cut short\nDTSTART:20260105",
        an_event(title="Sound"),
        "junk without a colon",
        "END:VALARM",
        "BEGIN:VEVENT\nSUMMARY:Cut off",
    ]
    _, reading = read(a_calendar(*events))
    assert [sighting.title for sighting in reading.sightings] == ["Sound"]
    assert len(reading.warnings) == 7
    for title in ("No such day", "Far", "Endless", "Never", "Cut short", "Cut off"):
        assert any(title in warning for warning in reading.warnings)


def test_alarms_are_no_part_of_an_event() -> None:
    """What an alarm says is not what the event says."""
    said = "SUMMARY:Ring\nDESCRIPTION:Wake up\nDURATION:PT5M\nATTENDEE;CN=Bell:mailto:a@b.example"
    sighting = only(an_event(f"BEGIN:VALARM\n{said}\nEND:VALARM"))
    assert (sighting.title, sighting.participants) == ("Tea", ())
    assert isinstance(sighting.when, Timed)
    assert sighting.when.end is None


def test_folds_may_cut_a_character() -> None:
    """A line is unfolded before its characters are read."""
    data = a_calendar(an_event(title="Засідання"))
    at = data.index("с".encode()) + 1
    assert read(data[:at] + b"\r\n " + data[at:])[1].sightings[0].title == "Засідання"


@pytest.mark.parametrize(
    ("lines", "title", "status"),
    [
        ("STATUS:CANCELLED", "Tea", Status.CANCELLED),
        ("STATUS:CANCELLED", "Cancelled: Tea", Status.CANCELLED),
        ("", "Abgesagt: Tea", Status.CANCELLED),
        ("", "Скасовано: Tea", Status.CANCELLED),
        ("STATUS:CONFIRMED", "Tea", Status.CONFIRMED),
        ("STATUS:NEEDS-ACTION", "Tea", Status.CONFIRMED),
        ("", "Tentative: Tea", Status.TENTATIVE),
    ],
)
def test_status(lines: str, title: str, status: Status) -> None:
    """What is called off is a cancelled sighting, by its status or by a mark before its title."""
    sighting = only(an_event(lines, title=title))
    assert (sighting.title, sighting.status) == ("Tea", status)
    off = Certainty.CALLED_OFF
    assert (sighting.certainty is off) == (status is Status.CANCELLED)


def test_an_invitation_that_is_taken_back() -> None:
    """A calendar that cancels calls off all events in it."""
    assert only(an_event(), frame="METHOD:CANCEL").status is Status.CANCELLED


@pytest.mark.parametrize(
    ("lines", "place", "online"),
    [
        ("LOCATION:Hall 1", "Hall 1", Online.NO),
        ("LOCATION:Online", None, Online.YES),
        ("LOCATION:Microsoft Teams-Besprechung", None, Online.YES),
        ("LOCATION:https://us02web.zoom.us/j/1?pwd=2", None, Online.YES),
        ("CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://a.example/join", None, Online.YES),
        ("LOCATION:Hall 1\nX-GOOGLE-CONFERENCE:https://meet.google.com/abc", "Hall 1", Online.HYBRID),
        ("LOCATION:Hall 1\nDESCRIPTION:Or by https://teams.microsoft.com/l/1.\\nBye", "Hall 1", Online.HYBRID),
        ("LOCATION:Hall 1\nURL:https://a.example/programme", "Hall 1", Online.NO),
    ],
)
def test_where_and_online(lines: str, place: str | None, online: Online) -> None:
    """A link to join by makes it online, beside a place both."""
    sighting = only(an_event(lines))
    assert (sighting.place, sighting.online) == (place, online)
    assert bool(words(sighting, Field.ONLINE)) == (online is not Online.NO)


def test_a_series() -> None:
    """A rule is held as one that days can hold, with the days left out, from its first time that is not over."""
    lines = "RRULE:FREQ=WEEKLY;UNTIL=20260301T075959Z\nEXDATE;TZID=Europe/Kyiv:20260112T100000,20240101T100000"
    sighting = only(an_event(lines, starts="DTSTART;TZID=Europe/Kyiv:20230102T100000"))
    assert sighting.rrule == "FREQ=WEEKLY;BYDAY=MO;UNTIL=20260228"
    assert sighting.excluded == (date(2026, 1, 12),)
    assert sighting.when == when_from("2025-10-06 10:00 Europe/Kyiv")
    assert len(words(sighting, Field.WHEN)) == 3


def test_an_event_that_is_changed_in_a_series() -> None:
    """It is a sighting of its own that says which time it left; one that is called off is just cancelled."""
    series = an_event("UID:1\nRRULE:FREQ=WEEKLY")
    left = "UID:1\nRECURRENCE-ID;TZID=Europe/Kyiv:20260112T100000"
    moved = an_event(left, starts="DTSTART;TZID=Europe/Kyiv:20260113T150000")
    off = an_event(
        "UID:1\nRECURRENCE-ID;TZID=Europe/Kyiv:20260119T100000\nSTATUS:CANCELLED",
        starts="DTSTART;TZID=Europe/Kyiv:20260119T100000",
    )
    _, reading = read(a_calendar(moved, off, series))
    first, second, third = reading.sightings
    assert first.rrule == "FREQ=WEEKLY;BYDAY=MO"
    assert (second.rrule, second.previous) == (None, datetime(2026, 1, 12, 10, tzinfo=KYIV))
    assert (third.status, third.previous) == (Status.CANCELLED, None)


def test_the_highest_sequence_counts() -> None:
    """An event that stands there twice is read as it was changed last."""
    older = an_event("UID:1\nSEQUENCE:1", title="Old tea")
    assert only(an_event("UID:1\nSEQUENCE:2", title="New tea"), older).title == "New tea"


def test_what_is_over_and_what_is_private_is_left_out() -> None:
    """Events more than 90 days back and those that nobody else may see are counted in a warning."""
    events = [
        an_event(starts="DTSTART;VALUE=DATE:20251002"),
        an_event(starts="DTSTART;VALUE=DATE:20251004", title="Kept"),
        an_event("RRULE:FREQ=DAILY;UNTIL=20200105", starts="DTSTART;VALUE=DATE:20200101"),
        an_event("RRULE:FREQ=DAILY;COUNT=3", starts="DTSTART;VALUE=DATE:20200101"),
        an_event("CLASS:PRIVATE"),
    ]
    _, reading = read(a_calendar(*events))
    assert [sighting.title for sighting in reading.sightings] == ["Kept"]
    assert reading.warnings == ("private events were left out: 1", "events that are over were left out: 3")


@pytest.mark.parametrize(
    ("lines", "on", "origin"),
    [
        ("LAST-MODIFIED:20251201T220000Z", "2025-12-02", StampOrigin.METADATA),
        ("CREATED:20251101T100000Z", "2025-11-01", StampOrigin.METADATA),
        ("LAST-MODIFIED:20270101T000000Z", "2026-01-01", StampOrigin.FILE),
        ("LAST-MODIFIED:nonsense", "2026-01-01", StampOrigin.FILE),
        ("", "2026-01-01", StampOrigin.FILE),
    ],
)
def test_a_calendar_is_as_old_as_its_last_change(lines: str, on: str, origin: StampOrigin) -> None:
    """It was written when an event in it was changed last, unless that lies ahead; else when it was seen."""
    written = read(a_calendar(an_event(lines)))[1].written
    assert written is not None
    assert (str(written.on), written.origin) == (on, origin)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"<html><p>Not found", "no calendar in it"),
        (b"", "no calendar in it"),
        (b"BEGIN:VCALENDAR\r\n" + b"X" * 10_000_000, "larger than 10 MB"),
        (a_calendar(*["BEGIN:VEVENT\nEND:VEVENT"] * 10_001), "more than 10000 events"),
        (b"BEGIN:VCALENDAR\r\n" + b"END:X\r\n" * 500_000, "more than 400000 lines"),
    ],
)
def test_what_is_refused(data: bytes, says: str) -> None:
    """Each refusal is one line with the calendar's name, the reason and what to do."""
    with pytest.raises(ReadError) as caught:
        read(data)
    assert str(caught.value).startswith("a.ics: ")
    assert says in str(caught.value)
    assert "; " in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_calendar_without_events() -> None:
    """An empty calendar is a document without text."""
    document, reading = read(a_calendar())
    assert (document.text, reading.sightings) == ("", ())


HOSTILE = {
    "events": a_calendar(
        *[an_event(f"UID:{n}\nLOCATION:Hall\nATTENDEE;CN=Jo:mailto:a@b.example") for n in range(5_000)]
    ),
    "series": a_calendar(*[an_event("RRULE:FREQ=DAILY;INTERVAL=7", starts="DTSTART:19000101T000000Z")] * 5_000),
    "rules without days": a_calendar(*[an_event("RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")] * 5_000),
    "seconds": a_calendar(*[an_event("RRULE:FREQ=SECONDLY")] * 5_000),
    "a long line": a_calendar(an_event("DESCRIPTION:" + "a" * 5_000_000)),
    "folds": a_calendar(an_event("DESCRIPTION:" + "a\r\n " * 1_000_000)),
    "parameters": a_calendar(an_event("ATTENDEE" + ';A="' * 1_000_000 + ":a")),
    "quotes": a_calendar(an_event("ATTENDEE;CN=" + '"' * 3_000_000 + ":a")),
    "nesting": a_calendar("\n".join(["BEGIN:VEVENT"] * 9_000), "\n".join(["BEGIN:X"] * 200_000)),
    "ends": a_calendar("\n".join(["END:VEVENT"] * 390_000)),
    "lines": a_calendar(an_event("\n".join(["ATTENDEE;CN=Jo:a"] * 300_000))),
    "left out": a_calendar(an_event("RRULE:FREQ=DAILY\nEXDATE:" + "20260110," * 500_000)),
    "categories": a_calendar(an_event("CATEGORIES:" + "\\," * 2_000_000)),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_calendars_are_read_or_refused_in_time(name: str) -> None:
    """No calendar takes much longer than the two seconds it may."""
    began = time.thread_time()
    read_calendar(Announcement(name="a.ics", data=HOSTILE[name], received_at=NOW), fallback=SEEN)
    assert time.thread_time() - began < 4


ZONES = st.sampled_from(["Europe/Kyiv", "America/New_York", "UTC", "Asia/Kathmandu"]).map(ZoneInfo)
MOMENTS = st.builds(
    lambda minute, zone: (datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minute)).astimezone(zone),
    st.integers(0, 500_000),
    ZONES,
)
DAYS = st.dates(date(2026, 1, 1), date(2030, 1, 1))
WHENS = st.one_of(
    st.builds(lambda day, n: AllDay(first=day, last=day + timedelta(days=n)), DAYS, st.integers(0, 9)),
    st.builds(
        lambda at, n: Timed(start=at, end=at + timedelta(minutes=n) if n else None), MOMENTS, st.integers(0, 3000)
    ),
)
TEXTS = st.text(
    st.characters(codec="utf-8", exclude_categories=("C", "Z")) | st.just(" "), min_size=1, max_size=90
).map(lambda text: " ".join(icalendar.vText(text).split()))
TITLES = st.one_of(TEXTS, st.sampled_from(["Засідання, комітет; \\n", "Frühstück: mit Gästen", "a\\,b"])).filter(
    str.strip
)


@given(WHENS, TITLES, st.none() | TITLES, st.sampled_from(Status), st.sampled_from(Kind))
def test_what_we_write_reads_back(
    when: AllDay | Timed, title: str, place: str | None, status: Status, kind: Kind
) -> None:
    """An event of our own feed is read as what it was written from."""
    meeting: Meeting = a_meeting(title, status=status, kind=kind, place=place)
    octets = render_event(Occurrence(meeting=meeting, slot=when), public_url="https://calfeed.example")
    [sighting] = read(join_calendar([octets], "Meetings"))[1].sightings
    assert (sighting.status, sighting.kind) == (status, kind)
    assert sighting.title == one_line(title, 300)
    assert sighting.place == (place and one_line(place, 300))
    if isinstance(when, Timed):
        assert isinstance(sighting.when, Timed)
        assert (sighting.when.start, sighting.when.end) == (when.start, when.end)
    else:
        assert sighting.when == when


def test_an_event_that_moved_since_the_calendar_was_read() -> None:
    """Under the same UID at another time, it says which time it has left; a day that gets its hour has left none."""
    day = "DTSTART;VALUE=DATE:20260107"
    before = a_calendar(an_event("UID:1"), an_event("UID:2", starts=day), an_event("UID:3", title="Gone"))
    moved = an_event("UID:1", starts="DTSTART;TZID=Europe/Kyiv:20260106T110000")
    fixed = an_event("UID:2", starts="DTSTART;TZID=Europe/Kyiv:20260107T110000")
    was = Announcement(name="a.ics", data=before, received_at=NOW)
    now = Announcement(name="a.ics", data=a_calendar(moved, fixed, an_event("UID:4")), received_at=NOW)
    _, reading = read_calendar(now, fallback=SEEN, zone=KYIV, before=was)
    left = [sighting.previous for sighting in reading.sightings]
    assert left == [datetime(2026, 1, 5, 10, tzinfo=KYIV), None, None]
    assert reading.warnings == ("coming events that are no longer in the calendar: 1 (“Gone”)",)


def test_a_calendar_that_could_not_be_read_before() -> None:
    """What was no calendar the last time says nothing of this time."""
    was = Announcement(name="a.ics", data=b"<html>", received_at=NOW)
    now = Announcement(name="a.ics", data=a_calendar(an_event("UID:1")), received_at=NOW)
    _, reading = read_calendar(now, fallback=SEEN, zone=KYIV, before=was)
    assert [sighting.previous for sighting in reading.sightings] == [None]
    assert reading.warnings == ()
