"""Recurrence rules of RFC 5545, section 3.3.10, as far as a series that is counted in days holds them."""

import re
from datetime import UTC, date, datetime, time, timedelta

from calfeed.model.recurrence import MOST, first_from
from calfeed.model.when import AllDay, Timed, first_day

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
HELD = frozenset({"FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTH", "BYMONTHDAY", "BYSETPOS", "WKST"})
LENGTHS = {"DAILY": 1, "WEEKLY": 7, "MONTHLY": 31, "YEARLY": 366}

_BYDAY = re.compile(r"([+-]?[1-5])?(MO|TU|WE|TH|FR|SA|SU)")
_UNTIL = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?")


class Rule:
    """A rule that names its own first day, so that it always finds days; ValueError if it can't be held."""

    def __init__(self, value: str, slot: AllDay | Timed) -> None:
        self.start = first_day(slot)
        self.parts = _parts(value)
        self.interval = _within(self.parts.get("INTERVAL", "1"), 1, 1_000)
        self.count = _within(self.parts["COUNT"], 1, MOST) if "COUNT" in self.parts else None
        self.until = _until(self.parts["UNTIL"], slot) if "UNTIL" in self.parts else None
        self._complete()
        self._check()

    def __str__(self) -> str:
        order = ("FREQ", "INTERVAL", "BYMONTH", "BYMONTHDAY", "BYDAY", "BYSETPOS", "WKST", "UNTIL", "COUNT")
        said = self.parts | ({"UNTIL": f"{self.until:%Y%m%d}"} if self.until else {})
        return ";".join(f"{name}={said[name]}" for name in order if name in said)

    def first(self, since: date) -> date | None:
        """The first day of the series from which it reaches a day or goes past it; None if it was over before.

        A series that has no count may as well begin later: whoever expands it need not go through years that are over.
        """
        if self.start >= since:
            return self.start
        if self.until is not None and self.until < since:
            return None
        if self.count is not None:
            longest = self.count * self.interval * LENGTHS[self.parts["FREQ"]]
            return self.start if self.start + timedelta(days=longest) >= since else None
        return first_from(str(self), self._stepped(since), since)

    def _stepped(self, since: date) -> date:
        """The start moved on by whole steps of the rule, not past a day."""
        every = self.interval
        if self.parts["FREQ"] in ("DAILY", "WEEKLY"):
            step = every * LENGTHS[self.parts["FREQ"]]
            return self.start + timedelta(days=(since - self.start).days // step * step)
        if self.parts["FREQ"] == "YEARLY":
            return date(self.start.year + max(since.year - 1 - self.start.year, 0) // every * every, 1, 1)
        months = (since.year - self.start.year) * 12 + since.month - self.start.month
        at = self.start.year * 12 + self.start.month - 1 + months // every * every
        return date(at // 12, at % 12 + 1, 1)

    def _complete(self) -> None:
        """Say what the rule leaves to its first day."""
        parts = self.parts
        yearly, monthly = parts["FREQ"] == "YEARLY", parts["FREQ"] in ("MONTHLY", "YEARLY")
        if parts["FREQ"] == "WEEKLY" and "BYDAY" not in parts:
            parts["BYDAY"] = WEEKDAYS[self.start.weekday()]
        if monthly and "BYDAY" not in parts and "BYMONTHDAY" not in parts:
            parts["BYMONTHDAY"] = str(self.start.day)
        if yearly and "BYMONTH" not in parts:
            if "BYDAY" in parts:
                raise ValueError("weekdays of a whole year")
            parts["BYMONTH"] = str(self.start.month)

    def _check(self) -> None:
        """ValueError unless the rule names the first day: by RFC 5545 it must, and then it goes on naming days."""
        parts, day = self.parts, self.start
        last = (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
        months = [_within(one, 1, 12) for one in parts["BYMONTH"].split(",")] if "BYMONTH" in parts else [day.month]
        days = [_within(one, -31, 31) for one in parts["BYMONTHDAY"].split(",")] if "BYMONTHDAY" in parts else [day.day]
        named = [_weekday(one) for one in parts["BYDAY"].split(",")] if "BYDAY" in parts else [(0, day.weekday())]
        nths = {0, (day.day - 1) // 7 + 1, -((last.day - day.day) // 7 + 1)}
        fits = day.month in months and (day.day in days or day.day - last.day - 1 in days)
        if not fits or not any(weekday == day.weekday() and nth in nths for nth, weekday in named):
            raise ValueError("it does not name its first day")
        if any(nth for nth, _ in named) and parts["FREQ"] not in ("MONTHLY", "YEARLY"):
            raise ValueError("numbered weekdays of a week")
        if "BYSETPOS" in parts:
            _within(parts["BYSETPOS"], -4, 4)
            if parts["FREQ"] != "MONTHLY" or "BYDAY" not in parts or "BYMONTHDAY" in parts:
                raise ValueError("positions among days that may be none")
            if first_from(str(self), day, day) != day:
                raise ValueError("it does not name its first day")


def _parts(value: str) -> dict[str, str]:
    parts = dict(part.split("=", 1) for part in value.strip().upper().split(";") if "=" in part)
    if parts.get("FREQ") not in LENGTHS or not parts.keys() <= HELD:
        raise ValueError("a rule by parts of a day, or by weeks of a year")
    if parts.get("WKST", "MO") not in WEEKDAYS:
        raise ValueError("no weekday")
    return parts


def _within(value: str, least: int, most: int) -> int:
    number = int(value)
    if not least <= number <= most or number == 0:
        raise ValueError("out of range")
    return number


def _weekday(value: str) -> tuple[int, int]:
    match = _BYDAY.fullmatch(value)
    if match is None:
        raise ValueError("no weekday")
    return int(match[1] or 0), WEEKDAYS.index(match[2])


def _until(value: str, slot: AllDay | Timed) -> date:
    """The last day on which it may take place: the rule's end may be a moment, before or after its hour."""
    match = _UNTIL.fullmatch(value)
    if match is None:
        raise ValueError("no end of a series")
    day = date(int(match[1]), int(match[2]), int(match[3]))
    if not isinstance(slot, Timed) or match[4] is None:
        return day
    clock = time(int(match[4]), int(match[5]), int(match[6]), tzinfo=UTC if match[7] else slot.zone)
    local = datetime.combine(day, clock).astimezone(slot.zone)
    early = local.time() < slot.start.time()
    return local.date() - timedelta(days=1) if early else local.date()


def begun_on(slot: AllDay | Timed, day: date) -> AllDay | Timed:
    """A time of a series on a later day of it."""
    by = day - first_day(slot)
    if isinstance(slot, AllDay):
        return AllDay(first=slot.first + by, last=slot.last + by)
    lasts = slot.end.astimezone(UTC) - slot.start.astimezone(UTC) if slot.end else None
    start = slot.start + by  # on the wall clock, which is what a series keeps
    end = (start.astimezone(UTC) + lasts).astimezone(slot.zone) if lasts else None
    return Timed(start=start, end=end, zone_origin=slot.zone_origin)
