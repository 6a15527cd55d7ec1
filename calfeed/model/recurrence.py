"""When a series takes place: the one place that expands a recurrence rule."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import islice

from dateutil.rrule import rrulestr

from calfeed.model.meeting import Meeting, Occurrence
from calfeed.model.when import AllDay, Slot, Timed, Window, first_day

MOST = 500  # occurrences of one series


def occurrences(meeting: Meeting, until: date) -> list[Occurrence]:
    """The times a meeting takes place, up to the day `until` (inclusive), at most `MOST`.

    A single meeting occurs whatever `until` is; one whose day is not known occurs nowhere. A series keeps its local
    hour across clock changes, and days it leaves out are left out.
    """
    when = meeting.when
    if isinstance(when, Window):
        return []
    if meeting.rrule is None:
        return [Occurrence(meeting=meeting, slot=when)]
    start = first_day(when)
    days = islice(_days(meeting.rrule, start, until), MOST)
    return [
        Occurrence(meeting=meeting, slot=_shifted(when, day - start), key=f"{day:%Y%m%d}")
        for day in days
        if day not in meeting.excluded
    ]


def _days(rule: str, start: date, until: date) -> Iterator[date]:
    # Wall-clock days only: the zone is put back by _shifted, so UNTIL in UTC and DST can't disturb the count.
    for at in rrulestr(rule, dtstart=datetime.combine(start, time()), ignoretz=True):
        if at.date() > until:
            return
        yield at.date()


def _shifted(slot: Slot, by: timedelta) -> Slot:
    if isinstance(slot, AllDay):
        return AllDay(first=slot.first + by, last=slot.last + by)
    # Adding to an aware datetime moves the wall clock, which is what a series means.
    end = slot.end + by if slot.end else None
    return Timed(start=slot.start + by, end=end, zone_origin=slot.zone_origin)
