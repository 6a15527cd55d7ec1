"""What a visitor sees of the agenda: a stretch of coming days, or a month, by the days of the visitor's zone."""

from calendar import Calendar
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from calfeed.model.feed import FeedSpec
from calfeed.model.meeting import Meeting, Occurrence
from calfeed.model.recurrence import occurrences
from calfeed.model.when import Timed, first_day, starts_at
from calfeed.store import Tx
from calfeed.store import agenda as stored
from calfeed.store.agenda import Reader, Time
from calfeed.usecases.agenda import AHEAD, Day, Entry, marked, spoken
from calfeed.usecases.deps import Deps

MOST = 50  # times on a page of coming days
MOST_OF_MONTH = 60
MOST_COUNTED = 5_000  # in the days of a month
MOST_BESIDE = 20  # of what is going on, without a day, or over
FEWEST_PAST = 10
END = date(2200, 12, 31)


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What a visitor asks for: which meetings, in whose days, from which day on or of which month.

    `skip` are how many times of that stretch were on the pages before.
    """

    zone: ZoneInfo
    spec: FeedSpec = field(default_factory=FeedSpec)
    since: date | None = None
    month: date | None = None
    skip: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """Coming days; on the first page also what is going on, what has no day yet, and what is over."""

    today: date
    going_on: tuple[Entry, ...] = ()
    coming: tuple[Day, ...] = ()
    later: Look | None = None
    to_be_fixed: tuple[Entry, ...] = ()
    past: tuple[Day, ...] = ()
    never_fixed: tuple[Entry, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """A day in the grid of a month, and how much begins on it."""

    on: date
    is_inside: bool
    begin: int = 0
    is_listed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """A month as a grid of weeks, and what is in it by day."""

    today: date
    first: date
    weeks: tuple[tuple[Cell, ...], ...]
    begin: int
    going_on: tuple[Entry, ...] = ()
    days: tuple[Day, ...] = ()
    later: Look | None = None
    to_be_fixed: tuple[Entry, ...] = ()


def coming(deps: Deps, look: Look) -> Listing:
    """The days from today or another one on, as far as a page goes."""
    reader = _reader(deps, look)
    since = look.since or reader.today
    with deps.store.read() as tx:
        times = stored.beginning(tx, reader, since, END, look.skip + MOST + 1)[look.skip :]
        listing = Listing(
            today=reader.today,
            coming=_days(_first_of_each(_entries(tx, reader, times[:MOST])), reader),
            later=_later(replace(look, since=since), times[:MOST], times[MOST:]),
        )
        if look.since or look.skip:
            return listing
        return _with_rest(tx, reader, listing, max(FEWEST_PAST, MOST - len(times)))


def month(deps: Deps, look: Look) -> Month:
    """The month that is asked for."""
    reader = _reader(deps, look)
    first = (look.month or reader.today).replace(day=1)
    last = following(first) - timedelta(days=1)
    with deps.store.read() as tx:
        times = stored.beginning(tx, reader, first, last, MOST_COUNTED)
        shown = times[look.skip : look.skip + MOST_OF_MONTH]
        days = _days(_entries(tx, reader, shown, brief=True), reader)
        more = replace(look, skip=look.skip + MOST_OF_MONTH) if len(times) > look.skip + MOST_OF_MONTH else None
        return Month(
            today=reader.today,
            first=first,
            weeks=_weeks(first, Counter(time.on for time in times), {day.on for day in days}),
            begin=len(times),
            going_on=() if look.skip else _going_on(tx, reader, first),
            days=days,
            later=more,
            to_be_fixed=() if more else _windows(tx, stored.undated(tx, reader, first, last, MOST_BESIDE)),
        )


def following(first: date) -> date:
    """The first day of the month after that of a first day."""
    return (first + timedelta(days=31)).replace(day=1)


def _with_rest(tx: Tx, reader: Reader, listing: Listing, past: int) -> Listing:
    today = reader.today
    is_shown = {one.meeting.uid for day in listing.coming for one in day.entries if one.meeting.rrule}
    over = _entries(tx, reader, stored.over(tx, reader, today, past))
    return replace(
        listing,
        going_on=_going_on(tx, reader, today),
        to_be_fixed=_windows(tx, stored.undated(tx, reader, today, END, MOST_BESIDE)),
        past=_days([one for one in over if one.meeting.uid not in is_shown], reader)[::-1],
        never_fixed=_windows(tx, stored.never_dated(tx, reader, today, MOST_BESIDE)),
    )


def _reader(deps: Deps, look: Look) -> Reader:
    return Reader(spec=look.spec, zone=look.zone, today=deps.clock().astimezone(look.zone).date())


def _later(look: Look, shown: Sequence[Time], rest: Sequence[Time]) -> Look | None:
    """The page behind what is shown: from the day of the next time on, without those that were on that day before."""
    if not rest:
        return None
    on = rest[0].on
    before = sum(time.on == on for time in shown) + (look.skip if on == look.since else 0)
    return replace(look, since=on, skip=before)


def _entries(tx: Tx, reader: Reader, times: Sequence[Time], *, brief: bool = False) -> list[Entry]:
    """What takes place at some times, by day, then by hour and title; in brief without words and what follows."""
    known = stored.whole(tx, times)
    entries = [Entry(meeting=one.meeting, when=one.slot) if brief else _entry(one, reader) for one in known]
    return sorted(_spoken(tx, entries), key=lambda one: _order(one, reader))


def _entry(one: Occurrence, reader: Reader) -> Entry:
    """An occurrence with those of its series that follow it, as far as they are still to come."""
    meeting = one.meeting
    after = max(first_day(one.slot) + timedelta(days=1), reader.today)
    more = occurrences(meeting, reader.today + AHEAD, after) if meeting.rrule else ()
    later = tuple(each.slot for each in more)
    return Entry(meeting=meeting, when=one.slot, later=later, quote=marked(meeting.quote, meeting.evidence))


def _spoken(tx: Tx, entries: Sequence[Entry]) -> list[Entry]:
    said = spoken(tx, (one.meeting for one in entries))
    return [replace(one, language=said.get(one.meeting.uid, "")) for one in entries]


def _order(one: Entry, reader: Reader) -> tuple[object, ...]:
    at = starts_at(one.when, reader.zone)
    return reader.day_of(one.when), isinstance(one.when, Timed), at, one.meeting.title, one.meeting.uid


def _first_of_each(entries: Iterable[Entry]) -> list[Entry]:
    """Each series once, at its next time, and its days that were called off."""
    found: dict[tuple[str, str], Entry] = {}
    for one in entries:
        found.setdefault((one.meeting.uid, one.meeting.status), one)
    return list(found.values())


def _going_on(tx: Tx, reader: Reader, on: date) -> tuple[Entry, ...]:
    return tuple(_entries(tx, reader, stored.going_on(tx, reader, on, MOST_BESIDE)))


def _windows(tx: Tx, meetings: Iterable[Meeting]) -> tuple[Entry, ...]:
    entries = [Entry(meeting=one, when=one.when, quote=marked(one.quote, one.evidence)) for one in meetings]
    return tuple(_spoken(tx, entries))


def _days(entries: Iterable[Entry], reader: Reader) -> tuple[Day, ...]:
    by_day = groupby(entries, lambda one: reader.day_of(one.when))
    return tuple(Day(on=on, entries=tuple(of)) for on, of in by_day)


def _weeks(first: date, begin: Counter[date], listed: set[date]) -> tuple[tuple[Cell, ...], ...]:
    weeks = Calendar().monthdatescalendar(first.year, first.month)
    return tuple(
        tuple(
            Cell(on=day, is_inside=day.month == first.month, begin=begin[day], is_listed=day in listed) for day in week
        )
        for week in weeks
    )
