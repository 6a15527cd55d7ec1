"""An event as a calendar shows it to a subscriber."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """Days, or moments in the subscriber's zone; `end`, with the last day included, where the calendar shows one."""

    start: date | datetime
    end: date | datetime | None = None
    title: str
    status: str
    place: str
    description: str
    uid: str
