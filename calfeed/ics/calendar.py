"""The frame around the kept octets of events: a feed is a join, made without icalendar looking at the events again."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from math import ceil

from icalendar import Calendar, Timezone, TimezoneStandard, vDuration, vUri

from calfeed.ics.event import render_event
from calfeed.ics.text import Text
from calfeed.model.clean import one_line
from calfeed.model.meeting import Occurrence

PRODID = "-//calfeed//calfeed//EN"
REFRESH = timedelta(hours=1)
COLOR = "steelblue"  # RFC 7986 takes CSS names only
END = b"END:VCALENDAR\r\n"
# Whole lines of kept octets, which nothing else can begin and end like: a further line of a text begins with a blank.
EVENT_END = b"END:VEVENT\r\n"
CONFIRMED, CANCELLED = b"\r\nSTATUS:CONFIRMED\r\n", b"\r\nSTATUS:CANCELLED\r\n"
ALL_DAY = b"\r\nDTSTART;VALUE=DATE:"
FREE = (b"\r\nTRANSP:TRANSPARENT\r\n", b"\r\nX-MICROSOFT-CDO-BUSYSTATUS:FREE\r\n")
BUSY = (b"\r\nTRANSP:OPAQUE\r\n", b"\r\nX-MICROSOFT-CDO-BUSYSTATUS:BUSY\r\n")
MORNING = timedelta(hours=9)
ALARM = b"BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Reminder\r\nTRIGGER:%s\r\nEND:VALARM\r\n"


def join_calendar(pieces: Iterable[bytes], name: str, *, about: str = "", source: str = "") -> bytes:
    """A feed of the events in `pieces` (octets of `render_event`); `source` is the address it is fetched from.

    A feed has no METHOD: clients take one for an invitation. RFC 5545, 3.6 asks for at least one component, so a feed
    without events holds the zone UTC.
    """
    frame = _calendar()
    if title := one_line(name, 200):  # libical takes a name without a value for an error
        frame.add("name", Text(title))
        frame.add("x-wr-calname", Text(title))
    if words := one_line(about, 1_000):
        frame.add("x-wr-caldesc", Text(words))
    frame.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
    frame.add("x-published-ttl", Text("PT1H"))
    if source:
        frame.add("source", vUri(source), parameters={"VALUE": "URI"})
    frame.add("color", Text(COLOR))
    return _framed(frame, pieces)


def shown(piece: bytes, *, alarm: timedelta | None, busy: bool) -> bytes:
    """The octets of an event with what a subscriber chose for all events of a feed.

    It rings so long before; where no hour was announced, at 09:00 so many whole days before, at least one. A cancelled
    event doesn't ring, and only what is confirmed makes its reader busy.
    """
    if busy and CONFIRMED in piece:
        for free, taken in zip(FREE, BUSY, strict=True):
            piece = piece.replace(free, taken)
    if alarm is None or CANCELLED in piece:
        return piece
    before = max(ceil(alarm / timedelta(days=1)), 1) * timedelta(days=1) - MORNING if ALL_DAY in piece else alarm
    trigger: bytes = vDuration(-before).to_ical()  # type: ignore[no-untyped-call]
    return piece.removesuffix(EVENT_END) + ALARM % trigger + EVENT_END


def render_mail_part(occurrences: Iterable[Occurrence], *, public_url: str, sender: str) -> bytes:
    """The calendar part of a mail, with the UIDs of the feed; its Content-Type needs `method=PUBLISH` too.

    What is published names its organizer (RFC 5546, 3.2.1), which is whose mail it is.
    """
    frame = _calendar()
    frame.add("method", Text("PUBLISH"))
    return _framed(
        frame, (render_event(occurrence, public_url=public_url, organizer=sender) for occurrence in occurrences)
    )


def _calendar() -> Calendar:
    frame = Calendar()
    frame.add("version", Text("2.0"))
    frame.add("prodid", Text(PRODID))
    frame.add("calscale", Text("GREGORIAN"))
    return frame


def _framed(frame: Calendar, pieces: Iterable[bytes]) -> bytes:
    events = list(pieces)
    if not events:
        frame.add_component(_utc())
    octets: bytes = frame.to_ical()
    return b"".join([octets.removesuffix(END), *events, END])


def _utc() -> Timezone:
    zone, standard = Timezone(), TimezoneStandard()
    zone.add("tzid", Text("Etc/UTC"))
    standard.add("dtstart", datetime(1970, 1, 1))  # noqa: DTZ001 - a wall-clock time by RFC 5545, 3.6.5
    standard.add("tzoffsetfrom", timedelta())
    standard.add("tzoffsetto", timedelta())
    standard.add("tzname", Text("UTC"))
    zone.add_component(standard)
    return zone
