"""When a series takes place: the one place that expands a recurrence rule."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from itertools import islice

from dateutil.rrule import rrulestr

from calfeed.model.meeting import Meeting, Occurrence, Sighting
from calfeed.model.when import AllDay, Slot, Timed, Window, first_day, last_day

MOST = 500  # occurrences of one series between two days
_DAY = "(?:MO|TU|WE|TH|FR|SA|SU)"
RULE = re.compile(
    rf"FREQ=(?:(?:DAILY|YEARLY|MONTHLY|WEEKLY)(?:;INTERVAL=[1-9]\d?)?|WEEKLY(?:;INTERVAL=[1-9]\d?)?;BYDAY={_DAY}(?:,{_DAY})*"
    rf"|MONTHLY(?:;INTERVAL=[1-9]\d?)?;BYDAY=(?:-?[1-5])?{_DAY}(?:,(?:-?[1-5])?{_DAY})*)"
    r"(?:;UNTIL=(?P<until>\d{8})|;COUNT=[1-9]\d{0,2})?",
    re.ASCII,
)


def occurrences(meeting: Meeting, until: date, since: date = date.min) -> list[Occurrence]:
    """The times a meeting takes place, a series from `since` up to the day `until` (inclusive), at most `MOST`.

    A single meeting occurs whatever the days are; one whose day is not known, that waits for review or that turned out
    to be another occurs nowhere. A series keeps its local
    hour across clock changes, and days it leaves out are left out.
    """
    when = meeting.when
    if isinstance(when, Window) or meeting.is_withdrawn:
        return []
    if meeting.rrule is None:
        return [Occurrence(meeting=meeting, slot=when)]
    start = first_day(when)
    days = (day for day in _days(meeting.rrule, start, until) if day >= since and day not in meeting.excluded)
    return [
        Occurrence(meeting=meeting, slot=_shifted(when, day - start), key=f"{day:%Y%m%d}") for day in islice(days, MOST)
    ]


def is_rule(rule: str) -> bool:
    """Whether a rule is one of those that texts are read as: others could be expanded for ever, or not at all."""
    found = RULE.fullmatch(rule)
    try:
        return bool(found and (not found["until"] or date.fromisoformat(found["until"])))
    except ValueError:
        return False


def names_day(rule: str, start: date, day: date) -> bool:
    """Whether a rule that begins on `start` names the day; quick when asked for many days of a series."""
    return day in _days_of_year(rule, start, day.year)


def first_from(rule: str, start: date, since: date) -> date | None:
    """The first day on or after `since` that a rule which begins on `start` names."""
    return next((day for day in _days(rule, start, date.max) if day >= since), None)


@lru_cache(maxsize=1024)
def _days_of_year(rule: str, start: date, year: int) -> frozenset[date]:
    return frozenset(day for day in _days(rule, start, date(year, 12, 31)) if day.year == year)


def over_on(told: Meeting | Sighting) -> date:
    """The last day it touches; the last of all days for a series without an end."""
    rule, when = told.rrule or "", told.when
    if rule and "UNTIL=" not in rule and "COUNT=" not in rule:
        return date.max
    if not rule or isinstance(when, Window):
        return last_day(when)
    start = first_day(when)
    days = [day for day in islice(_days(rule, start, date.max), MOST) if day not in told.excluded]
    return last_day(_shifted(when, days[-1] - start)) if days else last_day(when)


def _days(rule: str, start: date, until: date) -> Iterator[date]:
    # Wall-clock days only: the zone is put back by _shifted, so UNTIL in UTC and DST can't disturb the count.
    last = None
    for at in rrulestr(rule, dtstart=datetime.combine(start, time()), ignoretz=True):
        if at.date() > until:
            return
        if at.date() != last:  # a rule by the hour would name a day more than once
            last = at.date()
            yield last


def _shifted(slot: Slot, by: timedelta) -> Slot:
    if isinstance(slot, AllDay):
        return AllDay(first=slot.first + by, last=slot.last + by)
    # Adding to an aware datetime moves the wall clock, which is what a series means.
    start, end = slot.start + by, slot.end + by if slot.end else None
    if slot.end and end and end.astimezone(UTC) <= start.astimezone(UTC):
        # The clocks go forward in between: such a start is an hour later than it says, and the end goes with it.
        lasts = slot.end.astimezone(UTC) - slot.start.astimezone(UTC)
        end = (start.astimezone(UTC) + lasts).astimezone(slot.zone)
    return Timed(start=start, end=end, zone_origin=slot.zone_origin)
