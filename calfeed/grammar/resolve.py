"""Dates and instants from mentions: the only place that does calendar arithmetic and puts a zone to a clock time."""

import calendar
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from dateutil.easter import EASTER_ORTHODOX, easter
from dateutil.relativedelta import relativedelta

from calfeed.grammar import zones
from calfeed.grammar.mention import Anchor, Clock, Day, Edge, Length, Part, Series, Unit, Vague, Which
from calfeed.model.when import AllDay, Timed, Window, ZoneOrigin

FIRST_YEAR, LAST_YEAR = 1900, 2200
BYDAY = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
# A date without a year that lies so far ahead, and so shortly back, is the one behind us.
FAR_AHEAD, SHORTLY_BACK, JUST_BACK = timedelta(days=290), timedelta(days=75), timedelta(days=31)
MOST_OCCURRENCES = 500
NOON, LATEST_OF_12 = 12, 6  # the last hour that a stretch begun in the morning may end at by a clock of 12
LEAP_YEAR = 9  # years among which one has a 29 February, also around 1900


def made(year: int, month: int, day: int) -> date | None:
    """The date, if it exists and lies in the years we believe."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def weekday_near(weekday: int, day: date) -> date | None:
    """The weekday that lies nearest to a day, at most three days before or behind it; None for its own."""
    ahead = (weekday - day.weekday() + 3) % 7 - 3
    return day + timedelta(days=ahead) if ahead else None


def moved(day: date, by: timedelta | relativedelta) -> date | None:
    """The day so much later, if it lies in the years we believe."""
    try:
        other = day + by
    except (OverflowError, ValueError):
        return None
    return other if FIRST_YEAR <= other.year <= LAST_YEAR else None


def impossible(day: Day) -> str | None:
    """Why a day can't exist ("no such day: 31 November"), else None."""
    for one in (day, day.until):
        if one is None or one.day is None or one.month is None:
            continue
        years = [one.year] if one.year is not None else [2024]
        if all(made(year, one.month, one.day) is None for year in years):
            year = f" {one.year}" if one.year is not None else ""
            return f"no such day: {one.day} {calendar.month_name[one.month]}{year}"
    return None


# Days -----------------------------------------------------------------------------------------------------------------


def day_range(
    day: Day,
    anchor: date | None,
    *,
    past: bool = False,
    last: date | None = None,
    year: int | None = None,
) -> tuple[date, date] | None:
    """The first and the last day that a mention means; None if it does not exist or can't be known.

    `anchor` is the day of writing, `last` the last day spoken of before, `year` a year that headings or neighbours
    show; `past` says that the text tells of it as gone. Without an anchor and without a year a date stays unknown.
    """
    if day.of is not None:
        base = day_range(day.of, anchor, past=past, last=last, year=year)
        last = (base[1] if (day.offset_days or 0) > 0 else base[0]) if base else None
    if day.until is None:
        only = _date(day, anchor, past, last, year)
        return (only, only) if only else None
    return _between(day, day.until, anchor, past, last, year)


def _between(
    day: Day, until: Day, anchor: date | None, past: bool, last: date | None, year: int | None
) -> tuple[date, date] | None:
    if day.anchor is Anchor.TEXT and day.day is None:
        first = _date(day, anchor, past, last, year)
        end = _date(until, first, False, first, year) if first else None
    elif day.year is not None or day.month is None or until.month is None or past or year is not None:
        if day.year is None and until.year is not None and until.month is not None:
            return _back_from(day, until, anchor, past, last)
        first = _date(day, anchor, past, last, year)
        # "Monday to Wednesday next week": the words of the end count from the day of writing, too.
        end = _date(until, anchor if until.which else first, False, first, None) if first else None
    else:
        # A stretch that is running is not a year away: its end is what lies ahead.
        return _back_from(day, until, anchor, past, last)
    return (first, end) if first and end and first <= end else None


def _back_from(day: Day, until: Day, anchor: date | None, past: bool, last: date | None) -> tuple[date, date] | None:
    end = _date(until, anchor, past, last, None)
    if end is None:
        return None
    first = _nearest(day, end, past=True) if day.month is not None else _date(day, end, True, None, None)
    if first is None and day.day and day.month:
        return None
    if first and end - first > timedelta(days=200) and day.month == until.month:
        # "28 to 3 March": the month of the first day is the one before.
        first = moved(end, relativedelta(months=-1, day=day.day or 1))
    return (first, end) if first and first <= end else None


def _date(day: Day, anchor: date | None, past: bool, last: date | None, year: int | None) -> date | None:
    if day.feast is not None:
        return _feast(day, anchor, past, year)
    if day.month is not None and (day.day is not None or day.nth is not None):
        fixed = day.year if day.year is not None else year
        if fixed is None and day.years_ahead is not None and anchor is not None:
            fixed = anchor.year + day.years_ahead
        if fixed is not None:
            return _in_year(day, fixed)
        return _nearest(day, anchor, past=past) if anchor else None
    if day.nth is not None and day.month is None:
        return _nth_of_month(day, last if day.anchor is Anchor.TEXT else anchor)
    if day.day is not None and day.offset_months is not None:
        base = last if day.anchor is Anchor.TEXT else anchor
        month = moved(base, relativedelta(months=day.offset_months, day=1)) if base else None
        return made(month.year, month.month, day.day) if month else None
    if day.day is not None:
        return _of_some_month(day, anchor, past, last)
    base = last if day.anchor is Anchor.TEXT else anchor
    if base is None:
        return None
    if day.weekday is not None:
        return _weekday(day, base, past)
    if day.offset_days is not None or day.offset_months is not None:
        return moved(base, relativedelta(days=day.offset_days or 0, months=day.offset_months or 0))
    return None


def _nth_of_month(day: Day, base: date | None) -> date | None:
    """ "The first Monday of next month", "the last day of the month"."""
    month = (
        moved(base, relativedelta(months=day.offset_months, day=1)) if base and day.offset_months is not None else None
    )
    if month is None or day.nth is None:
        return None
    if day.weekday is not None:
        return nth_weekday(month.year, month.month, day.weekday, day.nth)
    return month if day.nth > 0 else moved(month, relativedelta(day=31))


def _in_year(day: Day, year: int) -> date | None:
    assert day.month is not None
    if day.nth is not None and day.weekday is not None:
        return nth_weekday(year, day.month, day.weekday, day.nth) if FIRST_YEAR <= year <= LAST_YEAR else None
    return made(year, day.month, day.day or 0)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date | None:
    """The first (or last, -1, or last but one, -2) such weekday of a month."""
    length = calendar.monthrange(year, month)[1]
    if nth < 0:
        end = date(year, month, length)
        return end - timedelta(days=(end.weekday() - weekday) % 7 + 7 * (-1 - nth))
    begin = date(year, month, 1)
    number = 1 + (weekday - begin.weekday()) % 7 + 7 * (nth - 1)
    return made(year, month, number)


def _nearest(day: Day, anchor: date, *, past: bool) -> date | None:
    """A date without a year: the nearest on or after the anchor (on or before it for the past)."""
    back = (_in_year(day, anchor.year - step) for step in range(LEAP_YEAR))
    before = next((found for found in back if found and found <= anchor), None)
    ahead = (_in_year(day, anchor.year + step) for step in range(LEAP_YEAR))
    after = next((found for found in ahead if found and found >= anchor), None)
    if past or after is None:
        return before
    if before is not None and before != after:
        agrees = day.weekday is not None and before.weekday() == day.weekday != after.weekday()
        if after - anchor > FAR_AHEAD and anchor - before < SHORTLY_BACK:
            return before
        if agrees and anchor - before < JUST_BACK:
            return before
    return after


def _of_some_month(day: Day, anchor: date | None, past: bool, last: date | None) -> date | None:
    """ "the 18th", "Monday 9th": in the month spoken of, or the nearest that has it."""
    if day.weekday is not None and anchor is not None:
        near = [found for found in _months(day, anchor, past) if abs(found - anchor) < timedelta(days=100)]
        fits = next((found for found in near if found.weekday() == day.weekday), None)
        if fits:
            return fits
    if last is not None:
        return next((found for found in _months(day, last.replace(day=1), False)), None)
    return next((found for found in _months(day, anchor, past)), None) if anchor else None


def _months(day: Day, base: date, past: bool) -> list[date]:
    """The dates with that number on or after `base`, the nearest first (on or before it for the past)."""
    first = 12 * base.year + base.month - 1
    months = [divmod(first - ahead if past else first + ahead, 12) for ahead in range(13)]
    real = [found for year, month in months if (found := made(year, month + 1, day.day or 0))]
    return [found for found in real if (found <= base if past else found >= base)]


def _weekday(day: Day, base: date, past: bool) -> date | None:
    assert day.weekday is not None
    monday = base - timedelta(days=base.weekday())
    ahead = timedelta(days=(day.weekday - base.weekday()) % 7)
    back = timedelta(days=(base.weekday() - day.weekday) % 7)
    if day.anchor is Anchor.TEXT and day.which is Which.THIS:
        return moved(monday, timedelta(days=day.weekday + (day.offset_days or 0)))
    if day.anchor is Anchor.TEXT and day.which is Which.LAST:
        return moved(base, -(back or timedelta(days=7)))
    if day.anchor is Anchor.TEXT and day.which is None:
        if not day.offset_days:  # "the Saturday" is the nearest one: of Sunday the day before
            return moved(base, ahead if ahead <= timedelta(days=4) else -back)
        return moved(base, ahead or timedelta(days=7))
    if day.which is Which.THIS and day.offset_days is not None:
        return moved(monday, timedelta(days=day.weekday + day.offset_days))
    if day.which is Which.NEXT:
        return moved(monday, timedelta(days=day.weekday + 7))
    if day.which is Which.LAST:
        return moved(base, -(back or timedelta(days=7)))
    if day.which is Which.COMING:
        return moved(base, (ahead or timedelta(days=7)) + timedelta(days=day.offset_days or 0))
    if past:
        return moved(base, -back)
    return moved(base, ahead + timedelta(days=day.offset_days or 0))


def _feast(day: Day, anchor: date | None, past: bool, year: int | None) -> date | None:
    assert day.feast is not None
    fixed = day.year if day.year is not None else year
    # "easter+1|nth-5-0-1" is the nearest of them: any bank holiday.
    feasts = day.feast.split("|")
    if fixed is not None:
        known = feasts if FIRST_YEAR <= fixed <= LAST_YEAR else ()
        return next((found for feast in known if (found := feast_of(feast, fixed))), None)
    if anchor is None:
        return None
    around = [feast_of(feast, anchor.year + step) for feast in feasts for step in (-1, 0, 1)]
    if past:
        return max((found for found in around if found and found <= anchor), default=None)
    return min((found for found in around if found and found >= anchor), default=None)


def feast_of(feast: str, year: int) -> date | None:
    """The day of a feast in a year: "12-24", "easter+1", "nth-11-3-4" (month, weekday, which), "advent-1", "week-12",
    "before-5-advent-1" (the Saturday before).

    "nth-11-3-4+1" is the day after that one, "orthodox+0" the Easter of the East, "till-2022-12-19" a day to that year.
    """
    if feast.startswith("easter"):
        return moved(easter(year), timedelta(days=int(feast.removeprefix("easter"))))
    if feast.startswith("orthodox"):
        return moved(easter(year, EASTER_ORTHODOX), timedelta(days=int(feast.removeprefix("orthodox"))))
    if feast.startswith(("till-", "since-")):
        side, edge, other = feast.split("-", 2)
        return feast_of(other, year) if (year <= int(edge) if side == "till" else year >= int(edge)) else None
    if feast.startswith(("before-", "after-")):
        side, wanted, other = feast.split("-", 2)
        base = feast_of(other, year)
        if base is None:
            return None
        back, on = (base.weekday() - int(wanted) - 1) % 7 + 1, (int(wanted) - base.weekday() - 1) % 7 + 1
        return moved(base, timedelta(days=-back if side == "before" else on))
    if feast.startswith("week-"):
        number = int(feast.removeprefix("week-"))
        weeks = date(year, 12, 28).isocalendar().week
        return date.fromisocalendar(year, number, 7) if number <= weeks else None
    if feast == "bettag":  # the Wednesday before the last Sunday of the church year
        sunday = feast_of("advent-0", year)
        return sunday - timedelta(days=4) if sunday else None
    if feast.startswith("advent-"):  # the fourth is the last Sunday before Christmas
        eve = date(year, 12, 24)
        return eve - timedelta(days=(eve.weekday() + 1) % 7 + 7 * (4 - int(feast.removeprefix("advent-"))))
    if feast.startswith("nth-"):
        nth_of, _, more = feast.removeprefix("nth-").partition("+")
        month, weekday, nth = nth_of.split("-", 2)
        found = nth_weekday(year, int(month), int(weekday), int(nth))
        return moved(found, timedelta(days=int(more or 0))) if found else None
    month, day = feast.split("-")
    return made(year, int(month), int(day))


# Windows --------------------------------------------------------------------------------------------------------------

PARTS = {
    Part.EARLY: (0.0, 1 / 3),
    Part.MID: (0.3, 2 / 3),
    Part.LATE: (2 / 3, 1.0),
    Part.FIRST_HALF: (0.0, 0.5),
    Part.SECOND_HALF: (0.5, 1.0),
}


def window(
    vague: Vague, anchor: date | None, *, past: bool = False, last: date | None = None, year: int | None = None
) -> Window | None:
    """The days between which a vague mention lies; None without what it counts from."""
    then = vague.until
    if then is not None and then.year is not None and then.month is not None and vague.month and vague.year is None:
        vague = replace(vague, year=then.year - (vague.month > then.month))  # "in May or early June 2028"
    whole = _whole(vague, last if vague.anchor is Anchor.TEXT and last else anchor, past, year)
    if whole is None:
        return None
    first, end = whole
    if vague.part is Part.REST:
        first = max(first, anchor + timedelta(days=1)) if anchor is not None else first
    elif vague.part is Part.LATE and vague.unit is Unit.WEEK and vague.nth is None:
        first = end - timedelta(days=3)  # the end of a week begins on Thursday
    elif vague.part in PARTS:
        begin, stop = PARTS[vague.part]
        days = (end - first).days + 1
        first, end = first + timedelta(days=round(days * begin)), first + timedelta(days=max(1, round(days * stop)) - 1)
    if vague.until is not None:
        other = window(vague.until, first, past=False, year=year)
        end = max(end, other.last) if other else end
    return Window(first=first, last=end) if first <= end else None


def _whole(vague: Vague, anchor: date | None, past: bool, year: int | None) -> tuple[date, date] | None:
    if vague.day is not None:
        found = day_range(vague.day, anchor, past=past, year=year)
        monday = moved(found[0], timedelta(days=-found[0].weekday())) if found else None
        if vague.unit is Unit.WEEKEND:
            return _to(moved(monday, timedelta(days=5)) if monday else None, timedelta(days=1))
        return _to(monday, timedelta(days=6))
    if vague.feast is not None:
        begin, end = (_feast(Day(span=vague.span, feast=feast), anchor, past, vague.year) for feast in vague.feast)
        first = _feast(Day(span=vague.span, feast=vague.feast[0]), end, True, None) if end else begin
        return (first, end) if first and end else None
    if vague.month is not None:
        fixed = vague.year or year or _year_of_month(vague, anchor, past)
        if fixed and vague.nth is not None:
            return _week_of_month(fixed, vague.month, vague.nth)
        return _to(made(fixed, vague.month, 1), relativedelta(months=1, days=-1)) if fixed else None
    if vague.season is not None:
        return _season(vague, anchor, past, year)
    if vague.quarter is not None:
        month = vague.quarter * 3 - 2
        fixed = vague.year or year or _year_near(month + 2, anchor, past)
        return _to(made(fixed, month, 1), relativedelta(months=3, days=-1)) if fixed else None
    if vague.year is not None:
        return _to(made(vague.year, 1, 1), relativedelta(years=1, days=-1))
    if anchor is None:
        return None
    if vague.nth is not None:
        within = moved(anchor, relativedelta(months=vague.ahead or 0))
        return _week_of_month(within.year, within.month, vague.nth) if within is not None else None
    if vague.within is not None:
        return _to(anchor, _length(vague.within, vague.unit))
    return _unit(vague.unit, vague.ahead or 0, anchor)


def _year_of_month(vague: Vague, anchor: date | None, past: bool) -> int | None:
    assert vague.month is not None
    if anchor is None or (vague.ahead is None and vague.which is None):
        return _year_near(vague.month, anchor, past)
    if vague.ahead is not None:
        return anchor.year + vague.ahead
    if vague.which is Which.THIS:
        return anchor.year
    if vague.which is Which.LAST:
        return anchor.year if vague.month < anchor.month else anchor.year - 1
    return anchor.year if vague.month > anchor.month else anchor.year + 1


def _week_of_month(year: int, month: int, nth: int) -> tuple[date, date] | None:
    length = calendar.monthrange(year, month)[1]
    begin = length - 6 if nth < 0 else 7 * nth - 6
    return _to(made(year, month, min(begin, length)), timedelta(days=min(6, max(0, length - begin))))


def _to(first: date | None, by: timedelta | relativedelta) -> tuple[date, date] | None:
    end = moved(first, by) if first else None
    return (first, end) if first and end else None


def _year_near(month: int, anchor: date | None, past: bool) -> int | None:
    if anchor is None:
        return None
    if past:
        return anchor.year if month <= anchor.month else anchor.year - 1
    return anchor.year if month >= anchor.month else anchor.year + 1


def _season(vague: Vague, anchor: date | None, past: bool, year: int | None) -> tuple[date, date] | None:
    assert vague.season is not None
    month = 3 + 3 * vague.season
    fixed = vague.year or year
    if fixed is None:
        if anchor is None:
            return None
        # A season is ahead until its last month is over; winter ends in the year after it began.
        ends = made(anchor.year, month + 2, 28) if month < 12 else made(anchor.year + 1, 2, 28)
        assert ends is not None
        fixed = anchor.year
        if month == 12 and anchor.month <= 2 and vague.ahead != 1:
            fixed -= 1
        elif past:
            fixed -= anchor < ends and anchor.month < month
        elif anchor > ends or (vague.ahead == 1 and anchor.month >= month):
            fixed += 1
    return _to(made(fixed, month, 1), relativedelta(months=3, days=-1))


def _length(amount: int, unit: Unit) -> relativedelta:
    if unit is Unit.WEEK:
        return relativedelta(weeks=amount)
    if unit is Unit.MONTH:
        return relativedelta(months=amount)
    if unit is Unit.YEAR:
        return relativedelta(years=amount)
    return relativedelta(days=amount if unit is Unit.DAY else 1)


def _unit(unit: Unit, ahead: int, anchor: date) -> tuple[date, date] | None:
    if unit in (Unit.WEEK, Unit.WEEKEND):
        begin = 5 if unit is Unit.WEEKEND else 0
        first = moved(anchor, timedelta(days=7 * ahead + begin - anchor.weekday()))
        return _to(first, timedelta(days=1 if unit is Unit.WEEKEND else 6))
    if unit is Unit.MONTH:
        return _to(moved(anchor, relativedelta(months=ahead, day=1)), relativedelta(months=1, days=-1))
    if unit is Unit.QUARTER:
        month = (anchor.month - 1) // 3 * 3 + 1
        return _to(
            moved(anchor, relativedelta(months=3 * ahead + month - anchor.month, day=1)),
            relativedelta(months=3, days=-1),
        )
    if unit is Unit.YEAR:
        return _to(made(anchor.year + ahead, 1, 1), relativedelta(years=1, days=-1))
    return None


# Slots ----------------------------------------------------------------------------------------------------------------


def slot(
    days: tuple[date, date],
    clock: Clock | None,
    zone: str | None,
    origin: ZoneOrigin = ZoneOrigin.DEFAULT,
    *,
    deadline: bool = False,
) -> AllDay | Timed:
    """When it is: whole days without a clock time, else a stretch in the clock's own zone or in `zone`.

    An end that is not after the start is taken on the next day where that is plainly past midnight, and else dropped.
    Midnight as the end of a day is 23:59 for a deadline.
    """
    if clock is None:
        return AllDay(first=days[0], last=max(days))
    stated = zones.zone(clock.zone) if clock.zone else None
    place = stated or (zones.zone(zone) if zone else None)
    where, how = (place, ZoneOrigin.STATED if stated else origin) if place else (ZoneInfo("UTC"), ZoneOrigin.DEFAULT)
    if deadline and clock.hour == 24:
        return Timed(start=datetime.combine(days[0], time(23, 59), where), zone_origin=how)
    start = _at(days[0], clock.hour, clock.minute, where)
    if clock.hour == 24 and (clock.edge is Edge.FROM or (clock.end and clock.end[0] <= 12)):  # "from midnight on"
        start = datetime.combine(days[0], time(), where)
    return Timed(start=start, end=_end(days, clock, start, where), zone_origin=how)


def same_moment(day: date, clock: Clock, zone: str) -> bool:
    """Whether a clock time in a zone is the moment that its alternatives tell, on whichever day they are there."""
    where = zones.zone(zone)
    if where is None:
        return False
    start = _at(day, clock.hour, clock.minute, where)
    for hour, minute, name in clock.alternatives:
        there = zones.zone(name)
        other = start.astimezone(there) if there else start
        if (other.hour, other.minute) != (hour % 24, minute):
            return False
    return True


def _at(day: date, hour: int, minute: int, where: ZoneInfo) -> datetime:
    if hour == 24:
        return datetime.combine(day + timedelta(days=1), time(0, minute), where)
    return datetime.combine(day, time(hour, minute), where)


def _end(days: tuple[date, date], clock: Clock, start: datetime, where: ZoneInfo) -> datetime | None:
    if clock.end is None:
        return None
    end = _at(max(days), *clock.end, where)
    utc = ZoneInfo("UTC")
    if end.astimezone(utc) > start.astimezone(utc):
        return end
    later = end + timedelta(hours=12)  # "from 10 in the morning until 1"
    if clock.hour <= NOON and clock.end[0] <= LATEST_OF_12 and later.astimezone(utc) > start.astimezone(utc):
        return later
    past_midnight = clock.hour >= 15 and clock.end[0] <= NOON
    return end + timedelta(days=1) if past_midnight else None


def lasting(start: date, length: Length) -> date | None:
    """The last day of something that begins on `start` and lasts so long: four days from the 8th end on the 11th."""
    if length.unit in (Unit.MINUTE, Unit.HOUR, Unit.TIMES):
        return start
    end = moved(start, _length(length.amount, length.unit))
    return end - timedelta(days=1) if end else None


# Series ---------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Recurring:
    """The first day of a series, its RFC 5545 rule, and the days it leaves out."""

    first: date
    rule: str
    excluded: tuple[date, ...] = ()


def recurring(series: Series, anchor: date | None, *, last: date | None = None) -> Recurring | None:
    """A series as a rule; its first day is the one stated, or the first on or after the day of writing."""
    begin = anchor
    if series.first is not None:
        stated = day_range(series.first, anchor, last=last)
        begin = stated[0] if stated else anchor
    if begin is None:
        return None
    inside = window(series.within, anchor) if series.within else None
    if inside is not None:
        begin = max(begin, inside.first)
    first = _first_of(series, begin)
    if first is None:
        return None
    parts = [f"FREQ={series.freq}"]
    if series.interval > 1:
        parts.append(f"INTERVAL={series.interval}")
    if series.byday:
        parts.append("BYDAY=" + ",".join(f"{nth or ''}{day}" for nth in series.nths or (0,) for day in series.byday))
    left_out = [found[0] for day in series.skipped if (found := day_range(day, first))]
    end = inside.last if inside is not None and series.until is None else _until(series, first)
    if end is None and series.count and series.freq == "WEEKLY" and len(series.byday) == 1:
        # "ten weeks, not on 31 October": the one left out is made up for at the end.
        weeks = min(series.count + len(left_out), MOST_OCCURRENCES) - 1
        end = moved(first, timedelta(weeks=weeks * series.interval))
    if end is not None and end >= first:
        parts.append(f"UNTIL={end:%Y%m%d}")
    elif series.count:
        parts.append(f"COUNT={min(series.count, MOST_OCCURRENCES)}")
    return Recurring(first=first, rule=";".join(parts), excluded=tuple(left_out))


def _first_of(series: Series, begin: date) -> date | None:
    weekdays = [BYDAY.index(day) for day in series.byday]
    if series.freq == "MONTHLY" and series.nths and weekdays:
        months = [month for step in range(3) if (month := moved(begin, relativedelta(months=step, day=1)))]
        days = [nth_weekday(month.year, month.month, weekdays[0], nth) for month in months for nth in series.nths]
        return min((day for day in days if day and day >= begin), default=None)
    if weekdays:
        return moved(begin, timedelta(days=min((weekday - begin.weekday()) % 7 for weekday in weekdays)))
    return begin


def _until(series: Series, first: date) -> date | None:
    if isinstance(series.until, Day):
        found = day_range(replace(series.until, until=None), first)
        return found[1] if found else None
    if isinstance(series.until, Vague):
        span = window(series.until, first)
        return span.last if span else None
    return None
