"""A meeting as the fields of a form, and what a form that came back changes."""

from collections.abc import Mapping
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from calfeed.errors import InvalidInputError
from calfeed.model.meeting import Kind, Meeting, Online, Status
from calfeed.model.when import AllDay, Timed, When, Window, first_day, last_day
from calfeed.model.wording import N_
from calfeed.reading.clean import clean
from calfeed.usecases.zones import zones

LONGEST = 1_000
YEARS = range(1900, 2201)
Choice = TypeVar("Choice", bound=StrEnum)


class Precision(StrEnum):
    """How much is known of when."""

    HOUR = "hour"
    DAY = "day"
    WINDOW = "window"


def values_of(meeting: Meeting) -> dict[str, str]:
    """What the fields hold when the form is shown."""
    return {
        "title": meeting.title,
        **_when_values(meeting.when),
        "place": meeting.place or "",
        "participants": "\n".join(meeting.participants),
        "topic": meeting.topic or "",
        "online": meeting.online.value,
        "status": meeting.status.value,
        "kind": meeting.kind.value,
    }


def edits(meeting: Meeting, form: Mapping[str, str]) -> dict[str, Any]:
    """The fields of the meeting that the form changes, with their new values; InvalidInputError names what is wrong."""
    before = values_of(meeting)
    given = {name: tidy(form.get(name, value)) for name, value in before.items()}
    if "end" not in form and given["precision"] == Precision.HOUR:
        given["end"] = ""
    new: dict[str, Any] = {
        "title": _title(given["title"]),
        "when": _when(given)
        if any(given[name] != before[name] for name in _when_values(meeting.when))
        else meeting.when,
        "place": _line(given["place"]) or None,
        "participants": tuple(line.strip() for line in given["participants"].split("\n") if line.strip()),
        "topic": _line(given["topic"]) or None,
        "online": _chosen(Online, given["online"]),
        "status": _chosen(Status, given["status"]),
        "kind": _chosen(Kind, given["kind"]),
    }
    return {name: value for name, value in new.items() if value != getattr(meeting, name)}


def day(form: Mapping[str, str]) -> date | None:
    """The day that a form names, if it names one."""
    return day_from(form["on"], "the day") if form.get("on") else None


def tidy(text: str) -> str:
    """Text from a browser, cleaned like an announcement, and no endless one."""
    if len(text) > LONGEST:
        raise InvalidInputError(f"a field has at most {LONGEST:,} characters")
    return clean(text).strip()


def _when_values(when: When) -> dict[str, str]:
    first, last = first_day(when).isoformat(), last_day(when).isoformat()
    values = {"precision": Precision.DAY.value, "first": first, "last": last, "start": "", "end": "", "zone": ""}
    if isinstance(when, Window):
        return values | {"precision": Precision.WINDOW.value}
    if isinstance(when, AllDay):
        return values
    end = when.end.astimezone(when.zone) if when.end else None
    return values | {
        "precision": Precision.HOUR.value,
        "last": (end or when.start).date().isoformat(),
        "start": f"{when.start:%H:%M}",
        "end": f"{end:%H:%M}" if end else "",
        "zone": when.zone.key,
    }


def _when(given: Mapping[str, str]) -> When:
    first = day_from(given["first"], "the day")
    last = day_from(given["last"], "the last day") if given["last"] else first
    if last < first:
        raise InvalidInputError("the last day is before the first")
    precision = _chosen(Precision, given["precision"])
    if precision is Precision.WINDOW:
        return Window(first=first, last=last)
    if precision is Precision.DAY:
        return AllDay(first=first, last=last)
    return _timed(first, last, given)


def _timed(first: date, last: date, given: Mapping[str, str]) -> Timed:
    if given["zone"] not in zones():
        raise InvalidInputError("an hour needs a time zone, such as Europe/Kyiv")
    zone = ZoneInfo(given["zone"])
    start = datetime.combine(first, _hour(given["start"], "the hour it starts"), zone)
    if not given["end"]:
        return Timed(start=start)
    end = datetime.combine(last, _hour(given["end"], "the hour it ends"), zone)
    try:
        return Timed(start=start, end=end)
    except ValueError as wrong:
        raise InvalidInputError("it ends before it starts; an end after midnight needs the last day too") from wrong


def day_from(text: str, what: str) -> date:
    """The day that a text names; InvalidInputError tells how it should look."""
    try:
        day = date.fromisoformat(text)
    except ValueError as wrong:
        raise InvalidInputError(N_("%(what)s should look like 2026-01-05"), what=what) from wrong
    if day.year not in YEARS:
        raise InvalidInputError(
            N_("%(what)s lies outside the years %(first)d to %(last)d"), what=what, first=YEARS[0], last=YEARS[-1]
        )
    return day


def _hour(text: str, what: str) -> time:
    try:
        return time.fromisoformat(text).replace(tzinfo=None)
    except ValueError as wrong:
        raise InvalidInputError(f"{what} should look like 14:30; if it is not known, say so above") from wrong


def _chosen(choices: type[Choice], value: str) -> Choice:
    try:
        return choices(value)
    except ValueError as wrong:
        raise InvalidInputError(f"{value!r} is not one of {', '.join(choices)}") from wrong


def _title(text: str) -> str:
    if not (title := _line(text)):
        raise InvalidInputError("a meeting needs a title")
    return title


def _line(text: str) -> str:
    return " ".join(text.split())
