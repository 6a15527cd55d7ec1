"""How days, hours and zones are put into words; the same in calendars, on pages and in mails.

What is said once here in English, `calfeed.language` says in other languages.
"""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from calfeed.model.meeting import Certainty, Field, Kind, Online, Status
from calfeed.model.when import AllDay, Timed, When, Window, ZoneOrigin


def N_(text: str) -> str:  # noqa: N802
    """Marks a text that is translated where it is shown (as gettext's manual calls it)."""
    return text


HOUR_NOT_ANNOUNCED = N_("hour not announced")
DATE_TO_BE_FIXED = N_("date to be fixed")

ZONE_ORIGINS = {
    ZoneOrigin.STATED: N_("as announced"),
    ZoneOrigin.PLACE: N_("from the place"),
    ZoneOrigin.DEFAULT: N_("no zone was announced"),
}
ONLINE = {Online.NO: "", Online.YES: N_("Online"), Online.HYBRID: N_("On site and online")}
READ = {
    Field.WHAT: N_("What"),
    Field.WHEN: N_("When"),
    Field.WHERE: N_("Where"),
    Field.WHO: N_("Who"),
    Field.STATUS: N_("Status"),
    Field.ONLINE: N_("Online"),
    Field.TOPIC: N_("About"),
}
FIELDS = {
    "title": N_("Title"),
    "when": N_("When"),
    "rrule": N_("Repeats"),
    "excluded": N_("Not on"),
    "place": N_("Where"),
    "participants": N_("Who"),
    "topic": N_("About"),
    "online": N_("Online"),
    "kind": N_("Kind"),
    "status": N_("Status"),
    "certainty": N_("Known as"),
}


class Wording:
    """The words of one language, which is English here; a subclass says how another writes days and lists."""

    language = "en"

    def gettext(self, english: str, /, **facts: object) -> str:
        """A text with its facts, as "%(first)s to %(last)s"."""
        return english % facts if facts else english

    def ngettext(self, one: str, many: str, n: int, /, **facts: object) -> str:
        """The form of a text that fits the number, which the text names "%(num)d"."""
        return self.form(one, many, n) % {"num": n, **facts}

    def form(self, one: str, many: str, n: int, /) -> str:
        """The same without its facts."""
        return one if n == 1 else many

    @property
    def hour_not_announced(self) -> str:
        """What is said where an hour would stand."""
        return self.gettext(HOUR_NOT_ANNOUNCED)

    @property
    def date_to_be_fixed(self) -> str:
        """What is said where a day would stand."""
        return self.gettext(DATE_TO_BE_FIXED)

    def zone_origin(self, origin: ZoneOrigin) -> str:
        """Where the zone of a clock time is from."""
        return self.gettext(ZONE_ORIGINS[origin])

    def field_words(self, field: Field) -> str:
        """What words were read as."""
        return self.gettext(READ[field])

    def online(self, online: Online) -> str:
        """How one attends; empty for on site."""
        return self.gettext(ONLINE[online]) if ONLINE[online] else ""

    def day_words(self, day: date) -> str:
        """Monday 5 January 2026."""
        return f"{day:%A} {day.day} {day:%B} {day.year}"

    def date_words(self, day: date, *, year: bool = True) -> str:
        """5 January 2026."""
        return f"{day.day} {day:%B}" + (f" {day.year}" if year else "")

    def short_day(self, day: date, *, year: bool = False) -> str:
        """Mon 5 Jan."""
        return f"{day:%a} {day.day} {day:%b}" + (f" {day.year}" if year else "")

    def month_words(self, day: date, *, year: bool = True) -> str:
        """January 2026."""
        return f"{day:%B %Y}" if year else f"{day:%B}"

    def weekday(self, day: date, *, short: bool = False) -> str:
        """Monday."""
        return f"{day:%a}" if short else f"{day:%A}"

    def day_of_month(self, day: date) -> str:
        """Monday 5."""
        return f"{day:%A} {day.day}"

    def days_words(self, first: date, last: date) -> str:
        """Monday 5 January 2026, or Monday 5 to Wednesday 7 January 2026: what both ends share is said once."""
        if first == last:
            return self.day_words(first)
        return self.gettext("%(first)s to %(last)s", first=self._first_of(first, last), last=self.day_words(last))

    def _first_of(self, first: date, last: date) -> str:
        year = "" if first.year == last.year else f" {first.year}"
        month = "" if (first.year, first.month) == (last.year, last.month) else f" {first:%B}"
        return f"{first:%A} {first.day}{month}{year}"

    def hour_words(self, slot: Timed) -> str:
        """14:00, or 14:00 to 15:30, on the wall clock of the slot's zone; a later day is named."""
        start = f"{slot.start:%H:%M}"
        return self.gettext("%(first)s to %(last)s", first=start, last=self.end_words(slot)) if slot.end else start

    def end_words(self, slot: Timed) -> str:
        """15:30, with the day where it is a later one; empty if no end is known."""
        if slot.end is None:
            return ""
        end = slot.end.astimezone(slot.zone)
        day = "" if end.date() == slot.start.date() else f"{self.day_words(end.date())}, "
        return f"{day}{end:%H:%M}"

    def zone_words(self, zone: ZoneInfo, at: datetime) -> str:
        """Kyiv time (UTC+2), with the offset that holds at that moment."""
        key = zone.key
        if key in {"UTC", "Etc/UTC"}:
            return "UTC"
        if key == "Etc/GMT+12":
            return self.gettext("Anywhere on Earth (UTC-12)")
        offset = offset_words(at.astimezone(zone).utcoffset() or timedelta())
        if key.startswith("Etc/"):
            return offset
        if "/" not in key:
            return f"{key} ({offset})"
        return self.gettext("%(city)s time (%(offset)s)", city=self.city(key), offset=offset)

    def city(self, zone: str) -> str:
        """The city that a zone is named for."""
        return zone.rpartition("/")[2].replace("_", " ")

    def order(self, text: str) -> str:
        """What a text is sorted by in a list."""
        return text.casefold()

    def ago_words(self, ago: timedelta) -> str:
        """12 minutes ago; in hours from the second hour on, in days from the third day on."""
        minutes = int(ago.total_seconds()) // 60
        if minutes < 1:
            return self.gettext("less than a minute ago")
        if minutes < 120:
            return self.ngettext("%(num)d minute ago", "%(num)d minutes ago", minutes)
        if minutes < 48 * 60:
            return self.ngettext("%(num)d hour ago", "%(num)d hours ago", minutes // 60)
        return self.ngettext("%(num)d day ago", "%(num)d days ago", minutes // 1440)

    def when_words(self, when: When) -> str:
        """The whole of it on one line: days, then the hour with its zone, or that there is none yet."""
        if isinstance(when, AllDay):
            return f"{self.days_words(when.first, when.last)} ({self.hour_not_announced})"
        if isinstance(when, Timed):
            zone = self.zone_words(when.zone, when.start)
            return f"{self.day_words(when.start.date())}, {self.hour_words(when)}, {zone}"
        return f"{self.date_to_be_fixed}: {self.days_words(when.first, when.last)}"

    def moved_words(self, previous: date | datetime, when: When) -> str:
        """was 5 January, now 8 January: with hours where an hour changed, years where they differ."""
        now = when.start if isinstance(when, Timed) else when.first
        hours = isinstance(previous, datetime) and isinstance(now, datetime)
        years = previous.year != now.year
        is_window = not isinstance(when, AllDay | Timed)
        after = self.date_to_be_fixed if is_window else self._short(now, hours=hours, years=years)
        return self.gettext("was %(old)s, now %(new)s", old=self._short(previous, hours=hours, years=years), new=after)

    def _short(self, moment: date | datetime, *, hours: bool, years: bool) -> str:
        words = self.date_words(moment, year=years)
        return f"{words}, {moment:%H:%M}" if hours else words

    def marked_title(self, title: str, kind: Kind, status: Status, certainty: Certainty = Certainty.ANNOUNCED) -> str:
        """The title with its marks in front: Cancelled, Postponed, Tentative, Unconfirmed, Deadline."""
        return ": ".join([*(self.gettext(mark) for mark in marks(title, kind, status, certainty)), title])

    def listed(self, names: Sequence[str]) -> str:
        """A, B and C."""
        return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)

    def value_words(self, value: Any) -> str:
        """The value of a meeting's field; empty for nothing."""
        match value:
            case AllDay() | Timed() | Window():
                return self.when_words(value)
            case datetime():
                return f"{self.day_words(value.date())}, {value:%H:%M}"
            case date():
                return self.day_words(value)
            case Online():
                return self.online(value)
            case tuple():
                return self.listed([self.value_words(one) for one in value])
        return str(value) if value else ""


english = Wording()


def offset_words(offset: timedelta) -> str:
    """UTC+2, UTC-3:30, or UTC."""
    minutes = round(offset.total_seconds() / 60)
    if not minutes:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'+' if minutes > 0 else '-'}{hours}" + (f":{rest:02}" if rest else "")


def marks(title: str, kind: Kind, status: Status, certainty: Certainty = Certainty.ANNOUNCED) -> tuple[str, ...]:
    """What a calendar would not show by itself: that it is off, or not sure, or a deadline; in English."""
    deadline = kind is Kind.DEADLINE and not title.casefold().startswith("deadline")
    off = N_("Postponed") if certainty is Certainty.MOVED else N_("Cancelled")
    unsure = N_("Unconfirmed") if certainty is Certainty.REPORTED else N_("Tentative")
    return (
        *([off] if status is Status.CANCELLED else []),
        *([unsure] if status is Status.TENTATIVE else []),
        *([N_("Deadline")] if deadline else []),
    )
