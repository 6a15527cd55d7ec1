"""A meeting as search engines read it: an Event of schema.org, in JSON-LD, from what is known alone.

What schema.org has no word for is left out, not guessed: whether a participant is a person or an organisation, and who
organises. What has no day, or is not certain, is no Event at all: it would be listed as if it were.
"""

import json
import re
from datetime import date, datetime
from typing import Any

from calfeed.model.address import event_page
from calfeed.model.clean import one_line
from calfeed.model.link import join_link, safe_link
from calfeed.model.meeting import Certainty, Meeting, Online, Status
from calfeed.model.when import AllDay, Slot, Timed, When, Window

LONGEST_TITLE, LONGEST_WORDS = 300, 2_000  # characters
ORG = "https://schema.org"
MODES = {Online.YES: "OnlineEventAttendanceMode", Online.HYBRID: "MixedEventAttendanceMode"}
UNITS = {"DAILY": "D", "WEEKLY": "W", "MONTHLY": "M", "YEARLY": "Y"}
DAYS = {
    "MO": "Monday", "TU": "Tuesday", "WE": "Wednesday", "TH": "Thursday", "FR": "Friday", "SA": "Saturday",
    "SU": "Sunday",
}  # fmt: skip
PART = re.compile(r"([A-Z]+)=([^;]+)")


def render_json_ld(meeting: Meeting, when: When, public_url: str) -> str | None:
    """The Event at a time, to stand in a page's script element; None for what can't be said to take place."""
    if isinstance(when, Window) or meeting.status is Status.TENTATIVE:
        return None
    told = _event(meeting, when, public_url)
    known = {name: value for name, value in told.items() if value not in (None, "", [])}
    return json.dumps({"@context": ORG, "@type": "Event"} | known, ensure_ascii=False).replace("<", "\\u003c")


def _event(meeting: Meeting, slot: Slot, public_url: str) -> dict[str, Any]:
    page, link = event_page(meeting, public_url), safe_link(meeting.source_url)
    status = _status(meeting)
    return {
        "@id": page,
        "url": page,
        "name": one_line(meeting.title, LONGEST_TITLE),
        "description": one_line(meeting.quote, LONGEST_WORDS),
        **_times(slot),
        "eventStatus": f"{ORG}/{status}",
        # https://schema.org/EventRescheduled and EventPostponed ask for it, EventScheduled has none.
        "previousStartDate": None if status == "EventScheduled" else _iso(meeting.previous),
        "eventAttendanceMode": _mode(meeting),
        "location": _locations(meeting),
        "about": {"@type": "Thing", "name": one_line(meeting.topic, LONGEST_TITLE)} if meeting.topic else None,
        "eventSchedule": _schedule(meeting, slot) if meeting.rrule else None,
        "subjectOf": {"@type": "CreativeWork", "url": link, "name": _source(meeting)} if link else None,
    }


def _status(meeting: Meeting) -> str:
    if meeting.status is Status.CANCELLED:
        return "EventPostponed" if meeting.certainty is Certainty.MOVED else "EventCancelled"
    return "EventRescheduled" if meeting.previous else "EventScheduled"


def _times(slot: Slot) -> dict[str, str | None]:
    """A day is a Date, an hour a DateTime with its offset; what was not announced is not there."""
    if isinstance(slot, AllDay):
        return {"startDate": _iso(slot.first), "endDate": _iso(slot.last) if slot.last != slot.first else None}
    return {"startDate": _iso(slot.start), "endDate": _iso(slot.end)}


def _iso(moment: date | datetime | None) -> str | None:
    return moment.isoformat() if moment else None


def _mode(meeting: Meeting) -> str | None:
    """A meeting of which nobody said that one may join from afar is on site if a site is known."""
    mode = MODES.get(meeting.online) or ("OfflineEventAttendanceMode" if meeting.place else None)
    return f"{ORG}/{mode}" if mode else None


def _locations(meeting: Meeting) -> list[dict[str, str]]:
    found = []
    if meeting.place and (place := one_line(meeting.place, LONGEST_TITLE)):
        found.append({"@type": "Place", "name": place, "address": place})
    if meeting.online is not Online.NO:
        link = join_link(meeting)
        found.append({"@type": "VirtualLocation"} | ({"url": link} if link else {}))
    return found


def _source(meeting: Meeting) -> str:
    return one_line(meeting.source_name or meeting.source, LONGEST_TITLE)


def _schedule(meeting: Meeting, slot: Slot) -> dict[str, Any]:
    """The rule of a series as https://schema.org/Schedule says it."""
    rule, first = dict(PART.findall(meeting.rrule or "")), meeting.when
    days = [f"{ORG}/{DAYS[day]}" if day in DAYS else day for day in rule.get("BYDAY", "").split(",") if day]
    told = {
        "startDate": _iso(first.start.date() if isinstance(first, Timed) else first.first),
        "endDate": _iso(date.fromisoformat(rule["UNTIL"])) if "UNTIL" in rule else None,
        "repeatFrequency": f"P{rule.get('INTERVAL', '1')}{UNITS[rule['FREQ']]}",
        "repeatCount": int(rule["COUNT"]) if "COUNT" in rule else None,
        "byDay": days,
        "exceptDate": [day.isoformat() for day in meeting.excluded],
        **(
            {"startTime": f"{slot.start:%H:%M:%S}", "scheduleTimezone": slot.zone.key}
            if isinstance(slot, Timed)
            else {}
        ),
    }
    return {"@type": "Schedule"} | {name: value for name, value in told.items() if value not in (None, [])}
