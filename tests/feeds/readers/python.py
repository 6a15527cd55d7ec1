"""Readers in Python: icalendar, ical (strict) and vobject."""

import icalendar
import vobject
from ical.calendar_stream import IcsCalendarStream

from tests.feeds.seen import Seen, written


def by_icalendar(octets: bytes) -> list[Seen]:
    """As icalendar reads it; nothing was skipped as broken."""
    calendar = icalendar.Calendar.from_ical(octets)
    assert not any(component.errors for component in calendar.walk())
    return [
        Seen(
            str(event["UID"]),
            written(event.start),
            written(event.end),
            str(event["SUMMARY"]),
            str(event["STATUS"]),
            event["SEQUENCE"],
        )
        for event in calendar.events
    ]


def by_ical(octets: bytes) -> list[Seen]:
    """As ical reads it, which lets nothing pass that RFC 5545 forbids."""
    return [
        Seen(
            event.uid,
            written(event.dtstart),
            written(event.dtend or event.dtstart),
            event.summary,
            event.status.value,
            event.sequence,
        )
        for event in IcsCalendarStream.calendar_from_ics(octets.decode()).events
    ]


def by_vobject(octets: bytes) -> list[Seen]:
    """As vobject reads it, and holds valid."""
    calendar = vobject.readOne(octets.decode())
    assert calendar.validate(raiseException=True)
    return [
        Seen(
            event.uid.value,
            written(event.dtstart.value),
            written(event.dtend.value if hasattr(event, "dtend") else event.dtstart.value),
            event.summary.value,
            event.status.value,
            int(event.sequence.value),
        )
        for event in calendar.contents.get("vevent", [])
    ]
