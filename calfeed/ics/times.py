"""When an event is: the dates, times, durations and zones of RFC 5545, sections 3.3 and 3.2.19."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from icalendar import vDuration
from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from calfeed.ics.lines import Component, Line
from calfeed.model.when import AllDay, Timed, ZoneOrigin, day_of

YEARS = range(1900, 2201)
LONGEST = timedelta(days=730)

_DATE = re.compile(r"(\d{4})(\d\d)(\d\d)")
_MOMENT = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(Z?)", re.I)


@dataclass(slots=True)
class Zones:
    """The zones of a calendar: those it names, the one it is in, and the one that its times without a zone are in."""

    local: ZoneInfo | None = None
    origin: ZoneOrigin = ZoneOrigin.STATED
    called: Mapping[str, str] = field(default_factory=dict)  # its own names for zones, with the IANA name
    unknown: set[str] = field(default_factory=set)

    def named(self, name: str) -> ZoneInfo | None:
        """The zone that a TZID means: an IANA name, that name at the end of a path, Windows' name, or its own."""
        found = zone_called(self.called.get(name, name))
        if found is None:
            self.unknown.add(" ".join(name[:60].split()))
        return found


@cache
def zone_called(name: str) -> ZoneInfo | None:
    """The zone of that name; nothing that isn't on the list reaches ZoneInfo, which would open it as a file."""
    parts = name.strip().strip("/").split("/")
    names = [WINDOWS_TO_OLSON.get(name.strip(), name.strip()), *("/".join(parts[-n:]) for n in (3, 2))]
    return next((ZoneInfo(one) for one in names if one in available()), None)


@cache
def available() -> frozenset[str]:
    """The names of all zones but those that are no places."""
    return frozenset(available_timezones()) - {"Factory", "localtime", "posixrules"}


def slot(event: Component, zones: Zones) -> AllDay | Timed:
    """When an event is; ValueError, which says why, if that can't be told."""
    begins = event.line("DTSTART")
    if begins is None:
        raise ValueError("it has no start")
    start, origin = moment(begins, zones)
    end = _end(event, start, zones)
    if end is not None and type(end) is type(start) and day_of(end) - day_of(start) > LONGEST:
        raise ValueError("it lasts for more than two years")
    if isinstance(start, datetime):
        after = isinstance(end, datetime) and end.astimezone(UTC) > start.astimezone(UTC)
        return Timed(start=start, end=end if after and isinstance(end, datetime) else None, zone_origin=origin)
    last = end - timedelta(days=1) if end is not None and not isinstance(end, datetime) else start
    return AllDay(first=start, last=max(start, last))


def moment(line: Line, zones: Zones) -> tuple[date | datetime, ZoneOrigin]:
    """A day, or a moment in a zone with where the zone is from; ValueError if it is neither."""
    return _moment(line.value.strip(), line.parameters.get("TZID"), zones)


def days(line: Line, zones: Zones, zone: ZoneInfo | None) -> list[date]:
    """The days of a list of days or moments, those in the given zone; what is none is left out."""
    found = []
    for value in line.value.split(",")[:1_000]:
        try:
            at, _ = _moment(value.strip(), line.parameters.get("TZID"), zones)
        except ValueError:
            continue
        found.append(at.astimezone(zone).date() if isinstance(at, datetime) and zone else day_of(at))
    return found


def _moment(value: str, tzid: str | None, zones: Zones) -> tuple[date | datetime, ZoneOrigin]:
    try:
        if match := _DATE.fullmatch(value):
            day = date(*map(int, match.groups()))
            return _plausible(day), ZoneOrigin.STATED
        if match := _MOMENT.fullmatch(value):
            day = date(*map(int, match.groups()[:3]))
            clock = time(int(match[4]), int(match[5]), int(match[6]))
            return _zoned(datetime.combine(_plausible(day), clock), bool(match[7]), tzid, zones)
    except ValueError:
        pass
    raise ValueError(f"“{value[:40]}” is no day or time between {YEARS[0]} and {YEARS[-1]}")


def _zoned(naive: datetime, utc: bool, tzid: str | None, zones: Zones) -> tuple[datetime, ZoneOrigin]:
    if utc:
        at = naive.replace(tzinfo=ZoneInfo("UTC"))
        return (at.astimezone(zones.local) if zones.local else at), ZoneOrigin.STATED
    zone = zones.named(tzid) if tzid else None
    if zone is not None:
        return naive.replace(tzinfo=zone), ZoneOrigin.STATED
    if zones.local is not None:
        return naive.replace(tzinfo=zones.local), ZoneOrigin.DEFAULT if tzid else zones.origin
    return naive.replace(tzinfo=ZoneInfo("UTC")), ZoneOrigin.DEFAULT


def _plausible(day: date) -> date:
    if day.year not in YEARS:
        raise ValueError("not a year of ours")
    return day


def _end(event: Component, start: date | datetime, zones: Zones) -> date | datetime | None:
    """When it ends, if that can be told; what is said of it wrongly is as if it were not said."""
    ends, lasts = event.line("DTEND"), event.line("DURATION")
    try:
        if ends is not None:
            return moment(ends, zones)[0]
        if lasts is not None:
            length: timedelta = vDuration.from_ical(lasts.value.strip()[:40])  # type: ignore[no-untyped-call]
            if isinstance(start, datetime):
                return (start.astimezone(UTC) + length).astimezone(start.tzinfo)
            return start + length
    except (ValueError, OverflowError):
        pass
    return None
