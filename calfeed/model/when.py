"""When something is: a day, a stretch of clock time that knows its zone, or only a window."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo


class ZoneOrigin(StrEnum):
    """How the zone of a clock time is known."""

    STATED = "stated"  # "Kyiv time", "CET"
    PLACE = "place"  # from the place of the meeting
    DEFAULT = "default"  # the source's zone, or UTC when nothing is known


@dataclass(frozen=True, slots=True, kw_only=True)
class AllDay:
    """One or several whole days, `last` inclusive; no clock time was announced."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if isinstance(self.first, datetime) or isinstance(self.last, datetime):
            raise TypeError("an all-day slot takes dates")
        if self.last < self.first:
            raise ValueError("a slot ends after it starts")


@dataclass(frozen=True, slots=True, kw_only=True)
class Timed:
    """A stretch of clock time in an IANA zone; the end may not have been announced."""

    start: datetime
    end: datetime | None = None
    zone_origin: ZoneOrigin = ZoneOrigin.STATED

    def __post_init__(self) -> None:
        if any(t is not None and not isinstance(t.tzinfo, ZoneInfo) for t in (self.start, self.end)):
            raise ValueError("a slot needs times in an IANA zone")
        if self.end is not None and self.end.astimezone(UTC) <= self.start.astimezone(UTC):
            raise ValueError("a slot ends after it starts")

    @property
    def zone(self) -> ZoneInfo:
        """The zone of the start."""
        assert isinstance(self.start.tzinfo, ZoneInfo)
        return self.start.tzinfo


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Days between which something will be, `last` inclusive, when the day itself was not announced."""

    first: date
    last: date

    def __post_init__(self) -> None:
        if self.last < self.first:
            raise ValueError("a window ends after it starts")


Slot = AllDay | Timed
When = AllDay | Timed | Window


def first_day(when: When) -> date:
    """The day on which it starts (for a timed slot, in its own zone)."""
    return when.start.date() if isinstance(when, Timed) else when.first


def last_day(when: When) -> date:
    """The last day it touches (for a timed slot, in its own zone)."""
    if isinstance(when, Timed):
        return (when.end or when.start).date()
    return when.last


def day_of(moment: date | datetime) -> date:
    """The day of a day or a moment (in its own zone)."""
    return moment.date() if isinstance(moment, datetime) else moment


def starts_at(when: When, zone: ZoneInfo) -> datetime:
    """The instant (UTC) at which it begins; a day begins at midnight in the given zone."""
    if isinstance(when, Timed):
        return when.start.astimezone(UTC)
    return wall(when.first, time(), zone)


def seen_from(slot: Timed, zone: ZoneInfo) -> Timed:
    """The same stretch of time on the clocks of another zone."""
    end = slot.end.astimezone(zone) if slot.end else None
    return Timed(start=slot.start.astimezone(zone), end=end, zone_origin=slot.zone_origin)


def ends_at(when: When, zone: ZoneInfo) -> datetime:
    """The instant (UTC) at which it is over; a timed slot without an end is over when it starts."""
    if isinstance(when, Timed):
        return (when.end or when.start).astimezone(UTC)
    return wall(when.last + timedelta(days=1), time(), zone)


def wall(day: date, at: time, zone: ZoneInfo) -> datetime:
    """The instant (UTC) of a wall-clock time.

    A time that a clock change skips is read with the offset before the gap, one that comes twice is the first
    (RFC 5545, 3.3.5); this is what `fold=0` means.
    """
    return datetime.combine(day, at, zone).replace(fold=0).astimezone(UTC)
