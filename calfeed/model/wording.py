"""How days, hours and zones are put into words; the same in calendars, on pages and in mails."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from calfeed.model.meeting import Certainty, Kind, Online, Status
from calfeed.model.when import AllDay, Timed, When, Window, ZoneOrigin

HOUR_NOT_ANNOUNCED = "hour not announced"
DATE_TO_BE_FIXED = "date to be fixed"

ZONE_ORIGINS = {
    ZoneOrigin.STATED: "as announced",
    ZoneOrigin.PLACE: "from the place",
    ZoneOrigin.DEFAULT: "no zone was announced",
}
ONLINE = {Online.NO: "", Online.YES: "Online", Online.HYBRID: "On site and online"}
FIELDS = {
    "title": "Title",
    "when": "When",
    "rrule": "Repeats",
    "excluded": "Not on",
    "place": "Where",
    "participants": "Who",
    "topic": "About",
    "online": "Online",
    "kind": "Kind",
    "status": "Status",
    "certainty": "Known as",
}


def day_words(day: date) -> str:
    """Monday 5 January 2026."""
    return f"{day:%A} {day.day} {day:%B} {day.year}"


def days_words(first: date, last: date) -> str:
    """Monday 5 January 2026, or Monday 5 to Wednesday 7 January 2026: what both ends share is said once."""
    if first == last:
        return day_words(first)
    year = "" if first.year == last.year else f" {first.year}"
    month = "" if (first.year, first.month) == (last.year, last.month) else f" {first:%B}"
    return f"{first:%A} {first.day}{month}{year} to {day_words(last)}"


def hour_words(slot: Timed) -> str:
    """14:00, or 14:00 to 15:30, on the wall clock of the slot's zone; a later day is named."""
    if slot.end is None:
        return f"{slot.start:%H:%M}"
    end = slot.end.astimezone(slot.zone)
    day = "" if end.date() == slot.start.date() else f"{day_words(end.date())}, "
    return f"{slot.start:%H:%M} to {day}{end:%H:%M}"


def zone_words(zone: ZoneInfo, at: datetime) -> str:
    """Kyiv time (UTC+2), with the offset that holds at that moment."""
    key = zone.key
    if key in {"UTC", "Etc/UTC"}:
        return "UTC"
    if key == "Etc/GMT+12":
        return "Anywhere on Earth (UTC-12)"
    offset = offset_words(at.astimezone(zone).utcoffset() or timedelta())
    if key.startswith("Etc/"):
        return offset
    if "/" not in key:
        return f"{key} ({offset})"
    return f"{key.rpartition('/')[2].replace('_', ' ')} time ({offset})"


def offset_words(offset: timedelta) -> str:
    """UTC+2, UTC-3:30, or UTC."""
    minutes = round(offset.total_seconds() / 60)
    if not minutes:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'+' if minutes > 0 else '-'}{hours}" + (f":{rest:02}" if rest else "")


def ago_words(ago: timedelta) -> str:
    """12 minutes ago; in hours from the second hour on, in days from the third day on."""
    minutes = int(ago.total_seconds()) // 60
    if minutes < 1:
        return "less than a minute ago"
    count, unit = (minutes, "minute") if minutes < 120 else (minutes // 60, "hour")
    count, unit = (count, unit) if minutes < 48 * 60 else (minutes // 1440, "day")
    return f"{count} {unit}{'' if count == 1 else 's'} ago"


def when_words(when: When) -> str:
    """The whole of it on one line: days, then the hour with its zone, or that there is none yet."""
    if isinstance(when, AllDay):
        return f"{days_words(when.first, when.last)} ({HOUR_NOT_ANNOUNCED})"
    if isinstance(when, Timed):
        return f"{day_words(when.start.date())}, {hour_words(when)}, {zone_words(when.zone, when.start)}"
    return f"{DATE_TO_BE_FIXED}: {days_words(when.first, when.last)}"


def moved_words(previous: date | datetime, when: When) -> str:
    """was 5 January, now 8 January: with hours where an hour changed, years where they differ."""
    now = when.start if isinstance(when, Timed) else when.first
    hours = isinstance(previous, datetime) and isinstance(now, datetime)
    years = previous.year != now.year
    is_window = not isinstance(when, AllDay | Timed)
    after = DATE_TO_BE_FIXED if is_window else _short(now, hours=hours, years=years)
    return f"was {_short(previous, hours=hours, years=years)}, now {after}"


def _short(moment: date | datetime, *, hours: bool, years: bool) -> str:
    words = f"{moment.day} {moment:%B}" + (f" {moment.year}" if years else "")
    return f"{words}, {moment:%H:%M}" if hours else words


def marks(title: str, kind: Kind, status: Status, certainty: Certainty = Certainty.ANNOUNCED) -> tuple[str, ...]:
    """What a calendar would not show by itself: that it is off, or not sure, or a deadline."""
    deadline = kind is Kind.DEADLINE and not title.casefold().startswith("deadline")
    off = "Postponed" if certainty is Certainty.MOVED else "Cancelled"
    unsure = "Unconfirmed" if certainty is Certainty.REPORTED else "Tentative"
    return (
        *([off] if status is Status.CANCELLED else []),
        *([unsure] if status is Status.TENTATIVE else []),
        *(["Deadline"] if deadline else []),
    )


def marked_title(title: str, kind: Kind, status: Status, certainty: Certainty = Certainty.ANNOUNCED) -> str:
    """The title with its marks in front: Cancelled, Postponed, Tentative, Unconfirmed, Deadline."""
    return ": ".join([*marks(title, kind, status, certainty), title])


def listed(names: Sequence[str]) -> str:
    """A, B and C."""
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def value_words(value: Any) -> str:
    """The value of a meeting's field; empty for nothing."""
    match value:
        case AllDay() | Timed() | Window():
            return when_words(value)
        case datetime():
            return f"{day_words(value.date())}, {value:%H:%M}"
        case date():
            return day_words(value)
        case Online():
            return ONLINE[value]
        case tuple():
            return listed([value_words(one) for one in value])
    return str(value) if value else ""
