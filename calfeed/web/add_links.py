"""Addresses at which web calendars show their form for a new event, filled in; a copy that follows no changes.

Neither is documented by who runs it; what is known of them stands at
https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs.
"""

import html
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from urllib.parse import quote, urlencode

from calfeed.ics import location, summary
from calfeed.model.clean import clean, shortened
from calfeed.model.meeting import Meeting
from calfeed.model.recurrence import names_day
from calfeed.model.when import AllDay, Slot, Timed, Window, first_day, wall

LONGEST_WORDS = 400  # characters; an address of more than 8 kB is refused, and a letter may take nine
UNTIL = re.compile(r"UNTIL=(\d{8})")


@dataclass(frozen=True, slots=True, kw_only=True)
class AddLinks:
    """The filled forms; None where a form can't say when the meeting is."""

    google: str | None
    outlook: str | None
    office: str | None


def add_links(meeting: Meeting, slot: Slot, page: str) -> AddLinks:
    """The forms for a meeting, which is next at `slot`; `page` is where its words and its changes are."""
    outlook = None if meeting.rrule else _outlook(meeting, slot, page)
    return AddLinks(
        google=_google(meeting, slot, page),
        outlook=outlook and f"https://outlook.live.com/{outlook}",
        office=outlook and f"https://outlook.office.com/{outlook}",
    )


def _google(meeting: Meeting, slot: Slot, page: str) -> str | None:
    """Wall time with its zone, so that a series keeps its hour; it takes a rule, but no days that are left out."""
    if meeting.rrule:
        if meeting.excluded or isinstance(meeting.when, Window):
            return None
        if not names_day(meeting.rrule, first_day(meeting.when), first_day(meeting.when)):
            return None
        slot = meeting.when
    told = {
        "action": "TEMPLATE",
        "text": summary(meeting),
        "dates": "/".join(_google_times(slot)),
        "ctz": slot.zone.key if isinstance(slot, Timed) else "",
        "recur": f"RRULE:{_until_utc(meeting.rrule, slot)}" if meeting.rrule else "",
        "location": location(meeting),
        "details": f"{_words(meeting)}\n\n{page}",
        "crm": "AVAILABLE",
    }
    return f"https://calendar.google.com/calendar/render?{_query(told)}"


def _google_times(slot: Slot) -> tuple[str, str]:
    """Start and end; an end that was not announced is the start, since one must be given."""
    if isinstance(slot, AllDay):
        return f"{slot.first:%Y%m%d}", f"{slot.last + timedelta(days=1):%Y%m%d}"
    end = slot.end or slot.start
    if slot.start.fold:  # the hour that comes twice: only in UTC it is known which
        return f"{slot.start.astimezone(UTC):%Y%m%dT%H%M%SZ}", f"{end.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    return f"{slot.start:%Y%m%dT%H%M%S}", f"{end.astimezone(slot.zone):%Y%m%dT%H%M%S}"


def _until_utc(rule: str, slot: Slot) -> str:
    """The rule; the last day of a series with an hour as an instant (RFC 5545, 3.3.10)."""
    if isinstance(slot, AllDay):
        return rule
    zone = slot.zone
    return UNTIL.sub(
        lambda found: f"UNTIL={wall(date.fromisoformat(found[1]), time(23, 59, 59), zone):%Y%m%dT%H%M%SZ}", rule
    )


def _outlook(meeting: Meeting, slot: Slot, page: str) -> str:
    """Instants in UTC, as it takes no zone; its text is HTML."""
    if isinstance(slot, AllDay):
        times = slot.first.isoformat(), (slot.last + timedelta(days=1)).isoformat()
    else:
        times = _utc(slot.start), _utc(slot.end or slot.start)
    told = {
        "path": "/calendar/action/compose",
        "rru": "addevent",
        "subject": summary(meeting),
        "startdt": times[0],
        "enddt": times[1],
        "allday": "true" if isinstance(slot, AllDay) else "",
        "location": location(meeting),
        "body": html.escape(f"{_words(meeting)}\n\n{page}").replace("\n", "<br>"),
        "freebusy": "free",
    }
    return f"calendar/0/deeplink/compose?{_query(told)}"


def _utc(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


def _words(meeting: Meeting) -> str:
    return f"“{shortened(clean(meeting.quote).strip(), LONGEST_WORDS)}”"


def _query(told: dict[str, str]) -> str:
    return urlencode({name: value for name, value in told.items() if value}, quote_via=quote)
