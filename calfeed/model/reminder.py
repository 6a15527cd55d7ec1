"""Leads, and the pure rules for when a reminder falls due."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from calfeed.model.when import AllDay, Slot, Timed, starts_at, wall


@dataclass(frozen=True, slots=True)
class Before:
    """So long before the start, in real hours: "24 hours before" is 24 hours, whatever the clocks do."""

    lead: timedelta

    @property
    def code(self) -> str:
        """How it is stored, in minutes: PT1440M."""
        return f"PT{int(self.lead.total_seconds()) // 60}M"


@dataclass(frozen=True, slots=True)
class DayBefore:
    """At an hour of the reader's wall clock, so many days before the day it starts."""

    at: time = time(9)
    days: int = 1

    @property
    def code(self) -> str:
        """How it is stored: D-1T09:00."""
        return f"D-{self.days}T{self.at:%H:%M}"


Lead = Before | DayBefore

TIMED_LEADS: tuple[Lead, ...] = (Before(timedelta(hours=24)), Before(timedelta(hours=1)))
ALL_DAY_LEADS: tuple[Lead, ...] = (DayBefore(),)


@lru_cache(maxsize=256)
def lead_from(code: str) -> Lead:
    """The lead that a stored code names; ValueError for any other text."""
    if code.startswith("PT") and code.endswith("M"):
        return Before(timedelta(minutes=int(code[2:-1])))
    if code.startswith("D-"):
        days, _, at = code[2:].partition("T")
        return DayBefore(time.fromisoformat(at), int(days))
    raise ValueError(f"not a lead: {code!r}")


def leads_for(slot: Slot) -> tuple[Lead, ...]:
    """The leads of who chose none: a day and an hour before a clock time, the day before at 09:00 otherwise."""
    return TIMED_LEADS if isinstance(slot, Timed) else ALL_DAY_LEADS


def needs_zone(slot: Slot, lead: Lead) -> bool:
    """Whether the due time depends on where the reader is."""
    return isinstance(slot, AllDay) or isinstance(lead, DayBefore)


def due_at(slot: Slot, lead: Lead, zone: ZoneInfo) -> datetime:
    """When the reminder falls due, in UTC; `zone` is the reader's."""
    if isinstance(lead, Before):
        return starts_at(slot, zone) - lead.lead
    day: date = slot.start.astimezone(zone).date() if isinstance(slot, Timed) else slot.first
    return wall(day - timedelta(days=lead.days), lead.at, zone)
