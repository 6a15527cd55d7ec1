"""The refiners: ordered steps that join, drop and fill in what the rules found.

Most steps are tables. A `Pair` says which two kinds of mention may stand side by side, what may stand between them, and
what the two become; a `Lead` says what the words before a mention add to it. What needs more of the text is a function.
"""

import re
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, lru_cache
from itertools import zip_longest
from typing import Any

from calfeed.grammar import zones
from calfeed.grammar.dayrules import NTH_DAY
from calfeed.grammar.lexicon import Lexicon
from calfeed.grammar.mention import Anchor, Clock, Day, Edge, Length, Mention, Part, Series, Unit, Vague, Which
from calfeed.grammar.pieces import across, every
from calfeed.grammar.quick import replace
from calfeed.grammar.rule import compiled
from calfeed.grammar.zones import place_after, zone_after, zone_named
from calfeed.model.text import Span

SENTENCE_END = re.compile(r"(?:[^\W\d]{2}|[:.]\d\d)[.!?]\s+[^\W\d_a-zа-яєіїґß-ÿ]|[;\n]")
FIXED_FEAST, EASTER_FEAST = re.compile(r"(\d\d)-(\d\d)"), re.compile(r"easter([+-]\d+)")
# A line that goes on in the next: "every Tuesday, from", "13 January until 24 March".
WRAPPED = across(r"(?:,|\b(?:{from_hour}|{until}|{to_hour}|{and_}|{between}|{to_day}|{at_hour}))\Z")
GOES_ON = across(r"\s*(?:{from_hour}|{until}|{to_hour}|{and_}|{between})\s")
LONGEST_GAP = 18  # characters between an hour and the same one elsewhere
LONGEST_ROW = 48  # between two hours that have a town each
OF_DAY = re.compile(r"[\s,(]{1,3}(?:[^\W\d_]{1,4}\s){0,2}")  # between an hour and its day
SAME_LINE = re.compile(r"[^.;!?\n]{1,30}")  # between an hour and the same moment elsewhere
LEAP_YEAR, FIRST_EASTER, LAST_EASTER = 2000, date(2000, 3, 22), date(2000, 5, 8)  # Easter of the East is later
ACADEMIC_QUARTER = 15  # minutes
BYDAY = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
HALVES = (Part.MORNING, Part.AFTERNOON, Part.EVENING)
CLOSE = 64  # characters between two mentions that may be one
DASHES = frozenset("-–—")
BEHIND_WEEKEND = re.compile(r",?\s\(?(?:\w{2,3}\s)?\Z")
FRIDAY = 4
# What opens a name that ends in a weekday, and what stands behind one: "Tiny Tuesdays: ", "Film Fridays - ".
NAMING = across(
    r"[ \t*•–-]{0,8}(?!(?:{on_day}|{to_day}|{from_}|{until}|{at_hour}|{about_day})\s)(?-i:[A-Z][\w'’-]+\s){1,3}"
)
SET_OFF = re.compile(r"(?:[:,]|\s[–—-])\s")
# A name that ends in a weekday, and the few words from it to its date: "Visiting Sunday is on 30 May".
NAME_AHEAD = across(
    r"(?:\A|\W)(?!(?:{on_day}|{to_day}|{from_}|{until}|{at_hour}|{about_day}|{the})\b)(?-i:[A-Z])[\w'’-]{2,}\s\Z"
)
TO_DATE = across(r"(?:\s(?!(?:{and_}|{or_}|{until})\s)[^\W\d_]{2,4}){1,3}\s|\s\(")
LONGEST_NAMING = 40
# Characters from one day of an event to the next that is told by its number alone, and from that to its hour.
FAR_OTHER, NEAR_OTHER = 260, 120
MOST_BESIDE = 4  # mentions in front of a place in which one may reach over it
NEAR_HOUR = 8  # characters between days and the hours of each
LONGEST_FROM = 24  # characters of "starting on the"
ONWARDS = rf",?\s(?:(?:{every('and_')}|{every('and_other')}),?\s)?{{onwards}},?\s"
AFTER_WEEKDAY = across(r"\s?(?:[,.;)|\n]|$|[–-]\s)|\s(?:{at_hour}|{from_hour})\s\d", re.NOFLAG)
Refiner = Callable[[list[Mention], str, Lexicon], list[Mention]]


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands around two neighbours."""

    text: str
    lexicon: Lexicon
    gap: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        """Both of them."""
        return Span(self.start, self.end)

    @property
    def closed(self) -> Span:
        """Both of them and the bracket that closes behind the second."""
        return Span(self.start, self.end + (self.text[self.end : self.end + 1] == ")"))

    def before(self, most: int) -> str:
        """The text before the first."""
        return self.text[max(0, self.start - most) : self.start]

    def is_stretch(self) -> bool:
        """Whether the word between them leads to an end: "and" does so only behind "between"."""
        if len(self.gap) > 24:
            return False
        if not compiled(r"{and}\b", self.lexicon).match(self.gap.removeprefix(",").strip()):
            return True
        return bool(compiled("{between}$", self.lexicon).search(self.before(16).rstrip()))


Made = Mention | tuple[Mention, Mention] | None


@dataclass(frozen=True, slots=True)
class Pair:
    """Two kinds of neighbours, a pattern for what stands between them, and what they become (None: what they were)."""

    first: type[Mention]
    second: type[Mention]
    between: str
    become: Callable[[Any, Any, Beside], Made]


@dataclass(frozen=True, slots=True)
class Pairs:
    """A step that goes over the neighbours once, with the first row of its table that fits."""

    name: str
    rows: tuple[Pair, ...]

    @property
    def kinds(self) -> tuple[tuple[type[Mention], ...], ...]:
        """The kinds of mention without which it has nothing to do: all of one of these."""
        return tuple((row.first, row.second) for row in self.rows)

    def __call__(self, found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
        """The mentions, neighbours that are one joined."""
        out = found[:1]
        for mention in found[1:]:
            made = self._made(out[-1], mention, text, lexicon)
            if made is None:
                out.append(mention)
            elif isinstance(made, tuple):
                out[-1:] = made
            else:
                out[-1] = made
        return out

    def _made(self, first: Mention, second: Mention, text: str, lexicon: Lexicon) -> Made:
        if second.span.start - first.span.end > CLOSE:
            return None
        for row in self.rows:
            if type(first) is row.first and type(second) is row.second:
                gap = text[first.span.end : second.span.start]
                if compiled(row.between, lexicon).fullmatch(gap):
                    beside = Beside(text, lexicon, gap, first.span.start, second.span.end)
                    made = row.become(first, second, beside)
                    if made is not None:
                        return made
        return None


@dataclass(frozen=True, slots=True)
class Lead:
    """A kind of mention, a pattern for the end of the text before it, and what the mention becomes behind that."""

    kind: type[Mention]
    before: str
    become: Callable[[Any, re.Match[str], Lexicon], Mention]
    most: int = 32


@dataclass(frozen=True, slots=True)
class Leads:
    """A step that looks at what stands before each mention."""

    name: str
    rows: tuple[Lead, ...]

    @property
    def kinds(self) -> tuple[tuple[type[Mention], ...], ...]:
        """The kinds of mention without which it has nothing to do."""
        return tuple((row.kind,) for row in self.rows)

    def __call__(self, found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
        """The mentions, each with what the words before it add."""
        return [self._made(mention, text, lexicon) for mention in found]

    def _made(self, mention: Mention, text: str, lexicon: Lexicon) -> Mention:
        for row in self.rows:
            if type(mention) is row.kind:
                start = mention.span.start
                match = compiled(row.before, lexicon).search(text[max(0, start - row.most) : start])
                if match:
                    return row.become(mention, match, lexicon)
        return mention


@dataclass(frozen=True, slots=True)
class Whole:
    """A step that needs to see more than two neighbours; `kinds` as of the others."""

    refiner: Refiner
    kinds: tuple[tuple[type[Mention], ...], ...]

    def __call__(self, found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
        """What the function makes of the mentions."""
        return self.refiner(found, text, lexicon)


Step = Pairs | Leads | Whole


def refined(found: list[Mention], text: str, lexicon: Lexicon) -> Sequence[Mention]:
    """What the rules found in a text, after all steps that can have something to do."""
    for step in steps(frozenset(map(type, found)), len(found) > 1):
        found = step(found, text, lexicon)
    return found


@lru_cache(maxsize=64)
def steps(kinds: frozenset[type[Mention]], several: bool) -> tuple[Step, ...]:
    """The refiners that can have something to do with these kinds of mention, in their order."""
    return tuple(
        step
        for step in REFINERS
        if (several or not isinstance(step, Pairs)) and any(kinds.issuperset(needed) for needed in step.kinds)
    )


def _gap(text: str, first: Mention, second: Mention) -> str:
    return text[first.span.end : second.span.start]


def _joined(first: Mention, second: Mention) -> Span:
    return Span(first.span.start, second.span.end)


def _is_bare_weekday(day: Day) -> bool:
    return day.weekday is not None and day.day is None and day.nth is None and day.which is None


def _explained(day: Day, feast: Day, beside: Beside) -> Made:
    return day if feast.feast and day.day is not None else None


def _called(day: Day, feast: Day, beside: Beside) -> Made:
    """A date and the feast that it is, in front of what is on then: "6. Januar, Hl. Drei Könige: 10 Uhr Hochamt"."""
    fixed = FIXED_FEAST.fullmatch(feast.feast or "")
    if fixed is None or day.day is None or day.until is not None or day.group is not None:
        return None
    same = (day.month, day.day) == (int(fixed[1]), int(fixed[2])) and beside.text[beside.end : beside.end + 1] == ":"
    return replace(day, span=beside.span) if same else None


def _dated(weekday: Day, day: Day, beside: Beside) -> Made:
    named = weekday.weekday is not None or weekday.offset_days is not None
    alone = weekday.day is None and weekday.feast is None and weekday.until is None and named
    whole = day.month is not None or (weekday.weekday is not None and beside.gap.startswith(","))
    free = day.group is None and (day.weekday is None or weekday.offset_days is not None)
    if day.day is None or not (alone and whole and free):
        return None
    span = beside.closed if "(" in beside.gap else beside.span
    return replace(day, span=span, weekday=day.weekday or weekday.weekday, part=weekday.part)


def _with_weekday(day: Day, weekday: Day, beside: Beside) -> Made:
    if not _is_bare_weekday(weekday) or day.weekday is not None or day.until is not None or day.group is not None:
        return None
    span = beside.closed if "(" in beside.gap else beside.span
    return replace(day, span=span, weekday=weekday.weekday if day.day is not None else None)


def _in_brackets(day: Day, weekday: Day, beside: Beside) -> Made:
    return _with_weekday(day, weekday, beside) if day.day is not None else None


def _behind_relative(day: Day, weekday: Day, beside: Beside) -> Made:
    return _with_weekday(day, weekday, beside) if day.offset_days is not None else None


def _behind_date(day: Day, weekday: Day, beside: Beside) -> Made:
    stops = AFTER_WEEKDAY.match(beside.text[beside.end : beside.end + 6])
    return _with_weekday(day, weekday, beside) if day.day is not None and stops else None


def _of_week(week: Vague, weekday: Day, beside: Beside) -> Made:
    if not _is_bare_weekday(weekday) or week.unit is not Unit.WEEK or week.ahead is None or week.part is not None:
        return None
    return replace(weekday, span=beside.span, which=Which.THIS, offset_days=7 * week.ahead, anchor=week.anchor)


def _day_of_year(day: Day, year: Vague, beside: Beside) -> Made:
    if year.unit is not Unit.YEAR or year.ahead is None or day.month is None or day.year is not None:
        return None
    return replace(day, span=beside.span, years_ahead=year.ahead)


def _vague_of_year(vague: Vague, year: Vague, beside: Beside) -> Made:
    if year.unit is not Unit.YEAR or year.ahead is None:
        return None
    if vague.unit not in (Unit.MONTH, Unit.SEASON) or vague.year is not None:
        return None
    return replace(vague, span=beside.span, ahead=year.ahead)


def _weeks_ahead(weekday: Day, count: Day, beside: Beside) -> Made:
    days = count.offset_days or 0
    plain = count.anchor is Anchor.WRITTEN and (count.weekday, count.day, count.until, count.which) == (None,) * 4
    if not _is_bare_weekday(weekday) or not plain or days <= 0 or days % 7:
        return None
    return replace(weekday, span=beside.span, offset_days=days, weak=False)


def _counted(count: Day, day: Day, beside: Beside) -> Made:
    named = day.day is not None or day.feast is not None or day.weekday is not None
    if count.anchor is not Anchor.TEXT or count.of is not None or not named:
        return None
    side = compiled(r"\b{counted_side}\Z", beside.lexicon)
    if not side.search(beside.text, count.span.start, count.span.end):
        return None
    return replace(count, span=beside.span, of=replace(day, until=None))


def _said_again(count: Day, day: Day, beside: Beside) -> Made:
    if count.anchor is not Anchor.TEXT or count.until is not None or day.day is None or day.group is not None:
        return None
    weekday = day.weekday if day.weekday is not None else count.weekday
    words = re.split(r"[,(–-]", beside.gap)[0].strip()
    named = bool(words) and count.weekday is not None and count.offset_days is None
    span = day.span if named else beside.span  # "the Sunday matinee (9 March)": what is between them is the event
    return replace(day, span=span, part=day.part or count.part, weekday=weekday, weak=False)


def _named_twice(name: Day, day: Day, beside: Beside) -> Made:
    if (name.nth is None and name.feast is None) or day.day is None or beside.closed == beside.span:
        return None
    whole = day if day.month is not None else replace(name, year=day.year or name.year)
    return replace(whole, span=beside.closed, weak=False)


def _of_feast(feast: Day, day: Day, beside: Beside) -> Made:
    """A feast and its date: "Heiligabend, 24.12.", "Pfingstmontag, 17. Mai"; of others each is a day of its own."""
    if feast.feast is None or day.day is None or day.month is None or day.until is not None or day.group is not None:
        return None
    fixed = FIXED_FEAST.fullmatch(feast.feast)
    if fixed is not None:
        return replace(day, span=beside.span) if (day.month, day.day) == (int(fixed[1]), int(fixed[2])) else None
    after = EASTER_FEAST.fullmatch(feast.feast)
    if after is None:
        return None
    counted = timedelta(days=int(after[1]))
    on = date(day.year or LEAP_YEAR, day.month, min(day.day, 28))
    near = FIRST_EASTER.replace(year=on.year) + counted <= on <= LAST_EASTER.replace(year=on.year) + counted
    return replace(day, span=beside.span) if near else None


def _of_weekdays(weekdays: Series, day: Day, beside: Beside) -> Made:
    listed = weekdays.rule in ("<weekday>s", "<n> <weekday>s") and day.day is not None and day.group is not None
    return replace(day, span=beside.span) if listed else None


def _start(arrival: Clock, start: Clock, beside: Beside) -> Made:
    return replace(_not_before(start, arrival), span=beside.span) if arrival.end is None else None


def _said_twice(first: Clock, second: Clock, beside: Beside) -> Made:
    if (first.hour, first.minute, first.end) != (second.hour, second.minute, second.end):
        return None
    return replace(first, span=beside.span, zone=first.zone or second.zone)


def _elsewhere(first: Clock, second: Clock, beside: Beside) -> Made:
    zoned = first.zone or first.local or first.alternatives or beside.gap.startswith(" (")
    if not zoned or second.zone is None or second.zone == first.zone or len(beside.gap) > LONGEST_GAP:
        return None
    other = (second.hour, second.minute, second.zone)
    dashed = not DASHES.isdisjoint(beside.gap)
    if dashed and not (first.zone and zones.are_one((first.hour, first.minute, first.zone), other)):
        return None  # "9 am EST - 5 pm PST"
    span = first.span if "\n" in beside.gap else beside.span  # a line that only tells it elsewhere
    return replace(first, span=span, alternatives=(*first.alternatives, other))


def _clock_range(first: Clock, last: Clock, beside: Beside) -> Made:
    if first.end is not None or last.end is not None or not beside.is_stretch():
        return None
    # "from five until half past eight": of the same half of the day
    late = not last.sure and last.hour <= first.hour < last.hour + 12 < 24
    end = (last.hour + 12 if late else last.hour, last.minute)
    return replace(first, span=beside.span, end=end, zone=first.zone or last.zone)


def _open_until(first: Clock, last: Clock, beside: Beside) -> Made:
    if first.end is not None or last.end is not None or (last.hour, last.minute) <= (first.hour, first.minute):
        return None
    return replace(first, end=(last.hour, last.minute), zone=first.zone or last.zone)


def _over_midnight(clock: Clock, day: Day, beside: Beside) -> Made:
    next_day = day.anchor is Anchor.TEXT and day.offset_days == 1 and day.weekday is None
    if not next_day or clock.end is None or not clock.end[0] <= 12 < clock.hour:
        return None
    return replace(clock, span=beside.span)


def _day_range(first: Day, last: Day, beside: Beside) -> Made:
    if first.until is not None or last.until is not None or first.group is not None or not beside.is_stretch():
        return None
    counted = last.anchor is Anchor.TEXT and (last.offset_days is not None or last.offset_months is not None)
    if counted and beside.gap.strip() in DASHES:
        return None  # "Metz, le 6 novembre 2025 — Six ans après l'effondrement"
    lent = replace(
        first, month=first.month or (last.month if first.offset_days is None and first.feast is None else None)
    )
    if _is_bare_weekday(first) and last.which is not None and first.offset_days is None:
        lent = replace(lent, which=last.which, offset_days=last.offset_days)
    return replace(lent, span=beside.span, until=last)


def _vague_range(first: Vague, last: Vague, beside: Beside) -> Made:
    if first.until is not None or first.unit is not last.unit or first.unit is Unit.YEAR or not beside.is_stretch():
        return None
    return replace(first, span=beside.span, until=last)


def _night_to(day: Day, clock: Clock, beside: Beside) -> Made:
    lead = compiled(r"{night_to}\s\Z", beside.lexicon)
    if clock.hour < 17 or (day.day or 2) == 1 or day.until is not None or not lead.search(beside.before(32)):
        return None
    weekday = None if day.weekday is None else (day.weekday - 1) % 7
    return replace(day, weekday=weekday, day=day.day - 1 if day.day else None), clock


def _half_of_day(day: Day, clock: Clock, beside: Beside) -> Made:
    night = day.part is Part.NIGHT and 5 <= clock.hour % 12 <= 11
    if clock.sure or clock.end is not None or not (night or day.part in HALVES):
        return None
    return day, replace(clock, hour=clock.hour % 12 + (0 if day.part is Part.MORNING else 12), sure=True)


def _of_month_ahead(month: Vague, day: Day, beside: Beside) -> Made:
    if month.unit is not Unit.MONTH or month.ahead is None or month.month is not None or month.part is not None:
        return None
    if day.day is None or day.month is not None:
        return None
    return replace(day, span=beside.span, offset_months=month.ahead, anchor=month.anchor, weak=False)


def _in_named_month(month: Vague, day: Day, beside: Beside) -> Made:
    if month.unit is not Unit.MONTH or month.month is None or month.part is not None or month.until is not None:
        return None
    if day.day is None or day.month is not None or day.until is not None or day.offset_months is not None:
        return None
    return replace(day, span=beside.span, month=month.month, year=month.year, weak=False)


def _of_meeting(month: Vague, day: Day, beside: Beside) -> Made:
    if month.month is None or month.part is not None or (day.month or day.offset_months) is not None or day.day is None:
        return None
    return replace(day, month=month.month, year=month.year, weak=False)


def _on_days(weekly: Series, days: Series, beside: Beside) -> Made:
    joins = weekly.freq == days.freq == "WEEKLY" and not weekly.byday and days.byday
    return replace(weekly, span=beside.span, byday=days.byday) if joins else None


def _on_day(weekly: Series, day: Day, beside: Beside) -> Made:
    if weekly.freq != "WEEKLY" or weekly.byday or day.weekday is None or not _is_bare_weekday(day):
        return None
    return replace(weekly, span=beside.span, byday=(BYDAY[day.weekday],))


def _but_days(daily: Series, days: Series, beside: Beside) -> Made:
    if daily.freq != "DAILY" or not days.byday:
        return None
    left = tuple(day for day in BYDAY if day not in days.byday)
    return replace(daily, span=beside.span, freq="WEEKLY", byday=left)


def _but_day(daily: Series, day: Day, beside: Beside) -> Made:
    if day.weekday is None or not _is_bare_weekday(day):
        return None
    return _but_days(daily, Series(span=day.span, freq="WEEKLY", byday=(BYDAY[day.weekday],)), beside)


def _edge(mention: Day | Clock, match: re.Match[str], lexicon: Lexicon) -> Mention:
    edge = lexicon.means("edge", match["edge"])
    return replace(mention, edge=edge) if mention.edge is Edge.AT and isinstance(edge, Edge) else mention


def _part(day: Day, match: re.Match[str], lexicon: Lexicon) -> Mention:
    named = (part for part in Part if match["daypart"].lower().startswith(part.value))
    return replace(day, part=next(named, None)) if day.part is None else day


def _last_of_month(vague: Vague, match: re.Match[str], lexicon: Lexicon) -> Mention:
    told = lexicon.tables["edge"].get(match[0].split()[0].lower())
    edge = Edge.UNTIL if told is Edge.UNTIL else Edge.BY
    before = match.string[: match.start()].split()[-1:]
    if edge is Edge.UNTIL and before and (before[0][-1].isdigit() or before[0].lower() in lexicon.tables["month"]):
        return vague  # "from 1 October until the end of November"
    if lexicon.friday_ends and vague.unit is Unit.WEEK and vague.part is Part.LATE:
        return _friday_of(vague, edge)
    if vague.unit is not Unit.MONTH or vague.part is not Part.LATE or vague.until is not None:
        return vague
    day = Day(span=vague.span, rule=vague.rule, edge=edge)
    if vague.month is None:
        return replace(day, nth=-1, offset_months=vague.ahead or 0, anchor=vague.anchor)
    last = 28 if vague.month == 2 else 30 if vague.month in (4, 6, 9, 11) else 31
    return replace(day, day=last, month=vague.month, year=vague.year, years_ahead=vague.ahead)


def _friday_of(week: Vague, edge: Edge) -> Mention:
    """The day by which something is due "by the end of next week"."""
    if week.ahead not in (0, 1) or week.anchor is not Anchor.WRITTEN:
        return week
    day = Day(span=week.span, rule=week.rule, weekday=FRIDAY, which=Which.THIS, edge=edge)
    return replace(day, offset_days=7 * week.ahead, anchor=week.anchor)


def zones_of_clocks(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Take in the zone that follows a clock time: 10 a.m. PT, 15:00 local time, 16:00 Paris time."""
    out: list[Mention] = []
    towns = _zones_of_towns(found, text)
    for number, mention in enumerate(found):
        if isinstance(mention, Length) and out and mention.span.start < out[-1].span.end:
            continue  # "(una hora menos en Canarias)" is the zone
        if isinstance(mention, Clock):
            after = next((m for m in found[number + 1 : number + 3] if not isinstance(m, Length)), None)
            stop = after.span.start if after is not None else len(text)
            zone = zone_after(text, mention.span.end, stop, lexicon.language)
            last = out[-1] if out else None
            first = out[-2] if isinstance(last, Day) and len(out) > 1 else last  # "0142 UTC on 11 May (10:42 in Tokyo)"
            beside = last is not None and re.fullmatch(r"\s?[/(,]\s?", _gap(text, last, mention)) is not None
            if zone is None and beside and isinstance(first, Clock) and first.zone:
                zone = place_after(text, mention.span.end, stop)
            if zone is not None:
                span = Span(mention.span.start, zone.end)
                out.append(replace(mention, span=span, zone=zone.name, local=zone.name is None))
                continue
            if number in towns:
                start, end, name = towns[number]
                out.append(replace(mention, span=Span(start, end), zone=name))
                continue
        out.append(mention)
    return out


ANYWHERE = re.compile(r"\s?[,(]{0,2}\s?(?P<name>AoE|anywhere\son\searth)\b", re.IGNORECASE)


def days_anywhere(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """A day that lasts until it is over everywhere, "18 March (AoE)", with the last minute of it as its hour."""
    out: list[Mention] = []
    for mention in found:
        out.append(mention)
        anywhere = ANYWHERE.match(text, mention.span.end) if isinstance(mention, Day) and not mention.until else None
        if anywhere is not None:
            zone = zone_named(anywhere["name"])
            out.append(
                Clock(span=Span(*anywhere.span("name")), rule="anywhere on earth", hour=23, minute=59, zone=zone)
            )
    return out


def told_elsewhere(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Leave out an hour that is the one before it elsewhere, with its day: "21:02 local time (00:02 GMT on Monday)"."""
    out: list[Mention] = []
    first, end, at = -1, 0, 0  # where the hour stands in `out`, where what was told last ends, the next mention
    while at < len(found):
        pair = _hour_elsewhere(found, at, text) if first >= 0 else None
        told, hour = out[first] if first >= 0 else None, pair[0] if pair is not None else None
        if (
            pair is not None
            and isinstance(told, Clock)
            and hour
            and _is_moment(told, hour, text[end : pair[1]], pair[3])
        ):
            other = (hour.hour, hour.minute, hour.zone or "")
            out[first] = replace(told, alternatives=(*told.alternatives, other)) if hour.zone else told
            end, at = pair[2], at + 1 + pair[3]
            continue
        mention = found[at]
        if (
            isinstance(mention, Day)
            and isinstance(told, Clock)
            and told.alternatives
            and _is_of_bracket(told, mention, text)
        ):
            end, at = mention.span.end, at + 1  # "21:02 local time (00:02 GMT on Monday 18 January)"
            continue
        if isinstance(mention, Clock):
            first, end = len(out), mention.span.end
        out.append(mention)
        at += 1
    return out


def _is_of_bracket(clock: Clock, day: Day, text: str) -> bool:
    """Whether a day stands behind the second of two hours in a bracket, and closes it."""
    open_ = "(" in text[clock.span.start : clock.span.end] and ")" not in text[clock.span.start : clock.span.end]
    closes = text[day.span.end : day.span.end + 1] == ")"
    return open_ and closes and OF_DAY.fullmatch(text, clock.span.end, day.span.start) is not None


def _hour_elsewhere(found: Sequence[Mention], at: int, text: str) -> tuple[Clock, int, int, bool] | None:
    """A clock time, where it begins and ends together with the day right beside it, and whether it has one."""
    one, two = found[at], found[at + 1] if at + 1 < len(found) else None
    beside = two is not None and OF_DAY.fullmatch(text, one.span.end, two.span.start) is not None
    if isinstance(one, Day) and two is not None and "(" in text[one.span.end : two.span.start]:
        return None  # "0142 UTC on November 11 (10:42 in Tokyo)": the day is that of the first hour
    if isinstance(one, Day) and isinstance(two, Clock) and beside and one.until is None:
        return two, one.span.start, two.span.end, True
    if not isinstance(one, Clock):
        return None
    if not (isinstance(two, Day) and beside and two.until is None):
        return one, one.span.start, one.span.end, False
    end = two.span.end
    town = zones.TOWN_BEHIND.match(text, end, end + LONGEST_ROW) if one.zone is None else None
    zone = zones.zone_of_place(town["name"]) if town is not None else None
    return (replace(one, zone=zone) if zone else one), one.span.start, end, True


def _is_moment(first: Clock, second: Clock, gap: str, dated: bool) -> bool:
    """Whether a clock time with a day is the moment of the one before it."""
    if second.zone is None or first.end is not None or not dated or SAME_LINE.fullmatch(gap) is None:
        return False
    known = [(first.hour, first.minute, first.zone)] if first.zone else list(first.alternatives[:1])
    if known:
        hour, minute, zone = known[0]
        return zone != second.zone and zones.are_one((hour, minute, zone), (second.hour, second.minute, second.zone))
    return first.local and gap.endswith("(")


def _zones_of_towns(found: Sequence[Mention], text: str) -> Mapping[int, tuple[int, int, str]]:
    """Of the clock times that stand side by side with a town each: both together, and the zone."""
    towns: dict[int, tuple[int, int, str]] = {}
    row: list[tuple[int, Clock]] = []
    for number, mention in [*enumerate(found), (len(found), None)]:
        near = isinstance(mention, Clock) and row and mention.span.start - row[-1][1].span.end <= LONGEST_ROW
        if not near:
            if len(row) > 1:
                hours = [(m.span.start, m.span.end, m.hour, m.minute) for _, m in row]
                towns |= {row[at][0]: told for at, told in zones.places_beside(text, hours).items()}
            row = []
        if isinstance(mention, Clock):
            row.append((number, mention))
    return towns


def day_lists(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Tie "Friday 12 May, Wednesday 31 May and Saturday 3 June" into one group and lend the month backwards."""
    pattern = compiled(r"{sep}$", lexicon)
    out = list(found)
    for at in range(len(out) - 1, 0, -1):
        mention, before = out[at], out[at - 1]
        if not (isinstance(mention, Day) and isinstance(before, Day)):
            continue
        if not _alike(before, mention) or not pattern.match(_gap(text, before, mention)):
            continue
        lent = before
        if before.day is not None and before.month is None and mention.month is not None:
            lent = replace(lent, month=mention.month, year=mention.year)
        if before.day is None and before.offset_days is None and mention.which is not None:
            lent = replace(lent, which=mention.which, offset_days=mention.offset_days)
        if before.year is None and mention.year is not None and (before.month or 0) <= (mention.month or 0):
            lent = replace(lent, year=mention.year)
        out[at - 1] = replace(lent, group=-1)
        out[at] = replace(mention, group=-1)
    return _numbered(out, text, pattern)


def _alike(first: Day, second: Day) -> bool:
    if first.day is not None:
        return second.day is not None
    return second.day is None and first.weekday is not None and second.weekday is not None


def _numbered(found: list[Mention], text: str, pattern: re.Pattern[str]) -> list[Mention]:
    out: list[Mention] = []
    for number, mention in enumerate(found):
        if isinstance(mention, Day) and mention.group is not None:
            last, former = (out[-1], found[number - 1]) if out else (None, None)
            one = isinstance(former, Day) and former.group == mention.group != -1  # of one rule: "3./4. Mai"
            tied = (
                isinstance(last, Day)
                and last.group is not None
                and _alike(last, mention)
                and (one or pattern.match(_gap(text, last, mention)))
            )
            group = last.group if tied and isinstance(last, Day) else mention.span.start
            out.append(replace(mention, group=group))
        else:
            out.append(mention)
    return out


def timed_ranges(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Join "from Thursday 12 December at 7 pm to Sunday 15 December at 8 am", and "from 7 pm on 12 December to ..."."""
    out: list[Mention] = []
    at = 0
    while at < len(found):
        four = found[at : at + 4]
        begin, end = _day_and_clock(four[:2], text), _day_and_clock(four[2:], text)
        if begin and end and _is_stretch(four[1], four[2], text, lexicon):
            day = replace(begin[0], until=end[0], month=begin[0].month or end[0].month)
            span = _joined(begin[1], end[1]) if begin[0].span < begin[1].span else begin[1].span
            zone = begin[1].zone or end[1].zone
            clock = replace(begin[1], span=span, end=(end[1].hour, end[1].minute), zone=zone)
            out += sorted((day, clock), key=lambda mention: mention.span)
            at += 4
        else:
            out.append(found[at])
            at += 1
    return out


def _is_stretch(first: Mention, last: Mention, text: str, lexicon: Lexicon) -> bool:
    beside = Beside(text, lexicon, _gap(text, first, last), first.span.start, last.span.end)
    return compiled(",?{to}", lexicon).fullmatch(beside.gap) is not None and beside.is_stretch()


def _day_and_clock(pair: list[Mention], text: str) -> tuple[Day, Clock] | None:
    """One day and one clock time that stand together, in either order."""
    if len(pair) < 2 or len(_gap(text, pair[0], pair[1])) > 8:
        return None
    day, clock = pair if isinstance(pair[0], Day) else reversed(pair)
    if isinstance(day, Day) and isinstance(clock, Clock) and day.until is None and clock.end is None:
        return day, clock
    return None


def _is_over(text: str, start: int, end: int) -> bool:
    """Whether a sentence or a line ends in a stretch of text, rather than goes on in the next line."""
    for stop in SENTENCE_END.finditer(text, start, end):
        wrapped = WRAPPED.search(text, max(start - 8, stop.start() - 12), stop.start())
        if stop[0] != "\n" or not (wrapped or GOES_ON.match(text, stop.end())):
            return True
    return False


def weekdays_of_names(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Leave out the weekday of a name whose day is told behind it: "Tiny Tuesdays: every Tuesday"."""
    out: list[Mention] = []
    for mention, after in zip_longest(found, found[1:]):
        if isinstance(mention, Day) and isinstance(after, Day) and _ends_name(mention, after, text):
            continue
        if after is not None and _weekdays(mention) & _weekdays(after) and SET_OFF.match(text, mention.span.end):
            line = text[text.rfind("\n", 0, mention.span.start) + 1 : mention.span.start]
            if NAMING.fullmatch(line[-LONGEST_NAMING:]) and "\n" not in _gap(text, mention, after):
                continue
        out.append(mention)
    return out


def _ends_name(weekday: Day, day: Day, text: str) -> bool:
    """Whether a weekday belongs to the name in front of a date: "There will be no Visiting Sunday on 30 May"."""
    if not _is_bare_weekday(weekday) or weekday.until is not None or day.day is None or day.month is None:
        return False
    start = weekday.span.start
    return bool(
        day.weekday in (None, weekday.weekday)
        and text[weekday.span.end : weekday.span.end + 1] == " "
        and TO_DATE.fullmatch(text, weekday.span.end, day.span.start)
        and NAME_AHEAD.search(text[max(0, start - LONGEST_NAMING) : start])
    )


def _weekdays(mention: Mention | None) -> frozenset[str]:
    """The weekdays that a series or a day tells."""
    if isinstance(mention, Series):
        return frozenset(mention.byday)
    return (
        frozenset((BYDAY[mention.weekday],))
        if isinstance(mention, Day) and mention.weekday is not None
        else frozenset()
    )


def each_day(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Take "daily" beside a stretch of days, or the hours right behind it, for no series: "15-19 May, 9-3 daily"."""
    daily = compiled(r"[,:]?\s\(?{each_day}(?!\w)", lexicon)
    out: list[Mention] = []
    for each in found:
        before, mention = out[-1] if out else None, each
        if before is not None and isinstance(mention, Series) and mention.span.within(before.span):
            continue  # the "daily" that the hours in front of it have taken
        end = -1
        if isinstance(mention, Day) and mention.until is not None and mention.until.month is not None:
            end = max(mention.span.end, mention.until.span.end)
        elif isinstance(mention, Clock) and isinstance(before, Day) and before.until is not None:
            end = mention.span.end if len(_gap(text, before, mention)) <= NEAR_HOUR else -1
        said = daily.match(text, end) if end >= 0 else None
        mention = replace(mention, span=Span(mention.span.start, said.end())) if said is not None else mention
        out.append(mention)
    return out


def other_days(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """The later days of an event where only the first is called a day: "On the first day ... and on the second ..."."""
    others = compiled(r"(?<!\w){other_day}", lexicon)
    starts, hours = [m.span.start for m in found], [m.span.start for m in found if isinstance(m, Clock)]
    made: dict[int, Day] = {}
    for mention in found:
        if not isinstance(mention, Day) or mention.anchor is not Anchor.MAIN or mention.rule != NTH_DAY:
            continue
        end = text.find("\n\n", mention.span.end, mention.span.end + FAR_OTHER)
        for told in others.finditer(text, mention.span.end, end if end >= 0 else mention.span.end + FAR_OTHER):
            nth = lexicon.means("nth", told["nth"])
            if not isinstance(nth, int) or mention.nth is None or not (nth == -1 or nth > mention.nth > 0):
                continue
            rest = text[told.end() : told.end() + NEAR_OTHER].partition(". ")[0]
            hour, span = bisect_left(hours, told.end()), Span(*told.span())
            timed = hour < len(hours) and hours[hour] - told.end() < len(rest)
            behind = bisect_left(starts, told.end())
            if timed and not any(m.span.overlaps(span) for m in found[max(0, behind - MOST_BESIDE) : behind]):
                made[span.start] = Day(span=span, rule=NTH_DAY, nth=nth, anchor=Anchor.MAIN)
    return sorted([*found, *made.values()], key=lambda m: m.span) if made else found


def leads_series(text: str, start: int, lexicon: Lexicon) -> re.Match[str] | None:
    """What leads to the first day of a series, right in front of a place: "starting on the", "a partir del"."""
    return compiled(r"\b{series_from}\s\Z", lexicon).search(text, max(0, start - LONGEST_FROM), start)


def series_bounds(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Give a series the day it begins and the day until which it runs, where they follow it closely."""
    inside = compiled(r"\s{inside}(?:\s|(?<=')){the}\Z", lexicon)
    first = compiled(r"[^.;\n]{0,30}\b{series_from}\s\Z", lexicon)
    final = compiled(r"\b{final}\s{the}\Z", lexicon)
    until = compiled(r"[^.;\n]{0,30}\b{series_until}\s{1,2}\Z", lexicon)
    onwards = compiled(ONWARDS, lexicon)
    near_until = compiled(r"[^.;]{0,50}\b{by_end}\s[^.;\d]{3,30}\Z", lexicon)
    out: list[Mention] = []
    series: int | None = None
    for each in found:
        mention = each
        if isinstance(mention, Series):
            before = out[-1] if out else None
            month = before if isinstance(before, Vague) and before.month is not None and before.part is None else None
            opens = month is not None and leads_series(text, month.span.start, lexicon)
            near = month is not None and re.fullmatch(r",?\s{1,3}", _gap(text, month, mention))
            if month and mention.within is None and near and not opens:
                mention = replace(mention, within=month)  # "im Mai jeden Montag"
            series = len(out)
            if (
                isinstance(before, Day)
                and before.day is not None
                and (before.edge is Edge.FROM or leads_series(text, before.span.start, lexicon))
            ):
                near = re.fullmatch(r"[^.;\n]{0,60}", _gap(text, before, mention))
                mention = replace(mention, first=replace(before, until=None), until=before.until) if near else mention
            elif month and opens and month.until is None:
                near = re.fullmatch(r"[^.;\n]{0,60}", _gap(text, month, mention))
                opening = Day(span=month.span, rule=month.rule, year=month.year, month=month.month, day=1)
                mention = replace(mention, first=opening) if near else mention
            if mention.first is None and isinstance(before, Day) and onwards.fullmatch(_gap(text, before, mention)):
                mention = replace(mention, first=replace(before, until=None))  # "le 6 avril, puis tous les mardis"
            member = _member_before(out, mention, text)
            if mention.first is None and member is not None:
                mention = replace(mention, first=replace(member, span=mention.span))
        elif series is not None and isinstance(mention, Day | Vague):
            held = out[series]
            assert isinstance(held, Series)
            gap = text[out[-1].span.end : mention.span.start]
            over = out[-1] is not held and _is_over(text, held.span.end, mention.span.start)
            if over:  # "El coro ensaya todos los jueves. La excursión, que iba a ser el 3, se traslada al 10"
                out[series] = replace(held, until=mention) if final.search(gap) else held
            elif isinstance(mention, Vague) and (
                (mention.month is not None and inside.match(gap)) or (mention.feast is not None and gap.isspace())
            ):
                out[series] = replace(held, within=mention)
            elif isinstance(mention, Day) and first.match(gap) and held.first is None and not final.search(gap):
                start = replace(mention, until=None)
                out[series] = replace(held, first=start, until=mention.until or held.until)
            elif isinstance(mention, Vague) and near_until.match(text, held.span.end, mention.span.end):
                out[series] = replace(held, until=held.until or mention)
            elif (until.match(gap) or final.search(gap)) and (held.until is None or final.search(gap)):
                out[series] = replace(held, until=mention)
        out.append(mention)
    return out


def _member_before(found: list[Mention], series: Series, text: str) -> Day | None:
    """The day earlier in the sentence that is one of a series: "begin on Monday week and go on every Monday"."""
    days = [m for m in found[-4:] if isinstance(m, Day) and m.until is None and m.weekday is not None]
    if not days or len(series.byday) != 1 or BYDAY[days[-1].weekday or 0] != series.byday[0]:
        return None
    gap = text[days[-1].span.end : series.span.start]
    return days[-1] if len(gap) < 120 and not re.search(r"[.;!?]\s|\n", gap) else None


def names_of_lists(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Drop the weekdays or the weekend in front of the days themselves: "Sa/So, 3./4. Mai", "this weekend, 3-4 May"."""
    sep = compiled(r"{sep}$", lexicon)
    out: list[Mention] = []
    for number, mention in enumerate(found):
        after = found[number + 1] if number + 1 < len(found) else None
        if isinstance(after, Day) and after.day is not None:
            gap = _gap(text, mention, after)
            weekend = isinstance(mention, Vague) and mention.unit is Unit.WEEKEND and BEHIND_WEEKEND.match(gap)
            last = found[number + 2] if number + 2 < len(found) else None
            grouped = isinstance(last, Day) and last.group is not None and last.group == after.group
            several = after.until is not None or grouped
            bare = isinstance(mention, Day) and _is_bare_weekday(mention) and sep.match(gap)
            if weekend or (bare and several and after.weekday is not None):
                if bare and isinstance(mention, Day):
                    found[number + 1] = replace(after, weekday=mention.weekday)
                continue
        out.append(mention)
    return out


def series_numbers(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Give a series how often it takes place ("ten weeks") and what it leaves out ("not on 14 April")."""
    but = compiled(r"[^;\n]{0,40}\b{except}\s{the}\Z", lexicon)
    also = compiled(r"{sep}$", lexicon)
    out: list[Mention] = []
    series: int | None = None
    leaving_out = False
    for mention in found:
        gap = text[out[-1].span.end : mention.span.start] if out else ""
        if isinstance(mention, Series):
            series = len(out)
            if (counted := _times_before(out, mention, text)) is not None:
                out.append(replace(mention, count=counted))
                continue
        elif series is not None:
            held = out[series]
            assert isinstance(held, Series)
            leaving_out = bool(but.match(gap)) or (leaving_out and bool(also.match(gap)))
            near = mention.span.start - held.span.end < 120
            if isinstance(mention, Length) and mention.unit in (Unit.WEEK, Unit.TIMES) and near and mention.amount > 1:
                out[series] = replace(held, count=held.count or mention.amount)
            elif leaving_out and isinstance(mention, Day) and mention.day is not None:
                out[series] = replace(held, skipped=(*held.skipped, mention))
            elif leaving_out and isinstance(mention, Vague) and mention.month is not None and mention.part is None:
                out[series] = replace(held, skipped_months=(*held.skipped_months, mention.month))
        out.append(mention)
    return out


def _times_before(found: list[Mention], series: Series, text: str) -> int | None:
    """How often a series takes place where that is told first: "sechs Abende, jeweils mittwochs"."""
    times = next((m for m in reversed(found[-2:]) if isinstance(m, Length) and m.unit is Unit.TIMES), None)
    if times is None or series.count is not None or times.amount < 2:
        return None
    gap = text[times.span.end : series.span.start]
    return times.amount if len(gap) < 60 and "." not in gap else None


def academic_quarter(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Let what is said to begin with the academic quarter do so: "18 Uhr c. t." is 18.15."""
    sign = lexicon.pieces.get("with_quarter")
    if sign is None:
        return found
    made: list[Mention] = []
    for mention in found:
        behind = _quarter(sign).match(text, mention.span.end) if isinstance(mention, Clock) else None
        if isinstance(mention, Clock) and behind is not None:
            quarter = ACADEMIC_QUARTER if behind["later"] and not mention.minute else mention.minute
            made.append(replace(mention, minute=quarter, span=Span(mention.span.start, behind.end())))
        else:
            made.append(mention)
    return made


@cache
def _quarter(sign: str) -> re.Pattern[str]:
    return re.compile(rf"\s?\(?{sign}\)?")


def numeric_order(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Read 2/3/2023 as the rest of the document writes its dates: month first where it writes "March 2, 2023"."""
    if not lexicon.month_first or not any(isinstance(m, Day) and m.swapped for m in found) or not _month_first(text):
        return found
    return [
        replace(mention, day=mention.month, month=mention.day)
        if isinstance(mention, Day) and mention.swapped
        else mention
        for mention in found
    ]


@lru_cache(maxsize=4)
def _month_first(text: str) -> bool:
    months = (
        r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
        r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)"
    )
    american = rf"\b{months}\s\d{{1,2}}(?:,\s\d{{4}}|\b)|\b(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\d|3[01])(?!\d)"
    european = rf"\b\d{{1,2}}(?:st|nd|rd|th)?\s{months}(?!\w)|\b(?:1[3-9]|2\d|3[01])/(?:0?[1-9]|1[0-2])/\d"
    one, other = len(re.findall(american, text)), len(re.findall(european, text))
    return one > other or (one == other == 0 and re.search(r"\d\s?[ap]\.m\.", text) is not None)


BANK_HOLIDAYS = {
    "Europe/London": {"": "easter+1|nth-5-0-1|nth-5-0--1|nth-8-0--1", "5": "nth-5-0-1|nth-5-0--1", "8": "nth-8-0--1"},
    "Europe/Dublin": {
        "": "nth-2-0-1|easter+1|nth-5-0-1|nth-6-0-1|nth-8-0-1|nth-10-0--1",
        "5": "nth-5-0-1",
        "6": "nth-6-0-1",
        "8": "nth-8-0-1",
        "10": "nth-10-0--1",
    },
}


def feasts_of_country(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Read the holidays that each country keeps on a day of its own as the country of the document does."""
    out: list[Mention] = []
    for mention in found:
        feast = mention.feast if isinstance(mention, Day) else None
        if isinstance(mention, Day) and feast is not None and feast.partition("-")[0] in ("bank", "mothers"):
            home = zones.home_in_isles(text)
            if feast == "mothers":
                feast = "easter-21" if home is not None else "nth-5-6-2"
            else:
                feast = BANK_HOLIDAYS[home or "Europe/London"].get(feast.partition("-")[2])
            if feast is not None:
                out.append(replace(mention, feast=feast))
            continue
        out.append(mention)
    return out


def _not_before(clock: Clock, other: Clock) -> Clock:
    """A clock time whose half of the day is a guess, put behind the evening hour that stands in front of it."""
    later = (clock.hour + 12, clock.minute) > (other.hour, other.minute)
    if clock.sure or clock.end is not None or clock.hour >= 12 or other.hour < 16 or not later:
        return clock
    return replace(clock, hour=clock.hour + 12)


def clocks_of_one_evening(found: list[Mention], text: str, lexicon: Lexicon) -> list[Mention]:
    """Of "doors at 7, band at 8.30" both are of the evening."""
    out: list[Mention] = []
    last: Clock | None = None
    for mention in found:
        if isinstance(mention, Clock):
            near = last is not None and re.fullmatch(r"[^.;\n]{1,60}", _gap(text, last, mention))
            last = _not_before(mention, last) if near and last is not None and last.end is None else mention
            out.append(last)
        else:
            out.append(mention)
    return out


def _flipped(become: Callable[[Any, Any, Beside], Made]) -> Callable[[Any, Any, Beside], Made]:
    """For neighbours that stand the other way round."""
    return lambda first, second, beside: become(second, first, beside)


REFINERS: tuple[Step, ...] = (
    Whole(weekdays_of_names, ((Series,), (Day,))),
    Whole(numeric_order, ((Day,),)),
    Whole(feasts_of_country, ((Day,),)),
    Pairs(
        "a feast in brackets explains the day before it: 13 February (half-term and Shrove Tuesday)",
        (Pair(Day, Day, r"\s?\([^()\n]{0,24}", _explained), Pair(Day, Day, r",\s", _called)),
    ),
    Pairs(
        "two names of one day: on Friday (May 20); tomorrow, 5 May; Friday, 31 January",
        (Pair(Day, Day, r"\s{0,2}[,(–-]\s{0,2}(?:the\s)?|\s", _dated),),
    ),
    Pairs(
        "a weekday behind its day: 18 March (Wednesday); tomorrow, Friday; 2 March, a Tuesday; 30 March, Monday",
        (
            Pair(Day, Day, r"\s?\(", _in_brackets),
            Pair(Day, Day, r",\s(?:\w{1,2}\s)?|\s", _behind_relative),
            Pair(Day, Day, rf",\s(?:{{generic}}\s|(?:{every('on_day')})\s)?", _behind_date),
        ),
    ),
    Pairs("on Tuesday three weeks from now", (Pair(Day, Day, r",?\s", _weeks_ahead),)),
    Pairs("next week, on Thursday", (Pair(Vague, Day, r",?\s(?:{on_day}\s)?{the}", _of_week),)),
    Pairs(
        "8 June next year; 6 March this year; in June of next year",
        (Pair(Day, Vague, "{of_year}", _day_of_year), Pair(Vague, Vague, "{of_year}", _vague_of_year)),
    ),
    Pairs(
        "counted from the day named next: two days before the 14 May vote; the Friday before Christmas Eve",
        (Pair(Day, Day, r"\s{the}|\s{whose}\s", _counted),),
    ),
    Pairs(
        "a counted day and its date: the evening before, on the 20th; the Tuesday after that, 17 March",
        (
            Pair(
                Day,
                Day,
                r"[^.,;:()\n]{0,24}[,(–-]\s?(?:that(?:\sis|'s),?\s|i\.?e\.?,?\s)?(?:{on_day}\s)?{the}",
                _said_again,
            ),
            Pair(Day, Day, r"\s\(", _named_twice),
            Pair(Day, Day, r",\s{the}", _of_feast),
        ),
    ),
    Pairs("on two Saturdays, 1 and 8 August", (Pair(Series, Day, r"\s?[,:(–-]?\s?", _of_weekdays),)),
    Whole(academic_quarter, ((Clock,),)),
    Whole(zones_of_clocks, ((Clock,),)),
    Whole(days_anywhere, ((Day,),)),
    Pairs("people come before the start: 6.30 for 7 pm", (Pair(Clock, Clock, r"\s{for_start}\s", _start),)),
    Whole(clocks_of_one_evening, ((Clock,),)),
    Pairs(
        "one moment told again: 12:00 noon; 10:00 a.m. PT (1:00 p.m. ET / 18:00 BST)",
        (
            Pair(Clock, Clock, r"\s?\(?", _said_twice),
            Pair(
                Clock,
                Clock,
                r"(?:,\s)?\s{0,2}(?:[/(,;=|·•–—-]|or|and)?(?:,\s)?\s{0,2}(?:{same_moment},?\s)?",
                _elsewhere,
            ),
        ),
    ),
    Pairs("from 7 pm until midnight", (Pair(Clock, Clock, ",?{to}", _clock_range),)),
    Pairs("opens at 8 and closes at 6 pm", (Pair(Clock, Clock, "{then_ends}", _open_until),)),
    Pairs("10pm until 3 the next morning", (Pair(Clock, Day, r"\s*", _over_midnight),)),
    Pairs("from 12 October to 26 January; Monday 9th to Friday 13th", (Pair(Day, Day, ",?{to}{the}", _day_range),)),
    Whole(timed_ranges, ((Day, Clock),)),
    Whole(day_lists, ((Day,),)),
    Whole(names_of_lists, ((Day,),)),
    Leads(
        "a preposition that changes the meaning: until noon, by Friday",
        (
            Lead(Day, r"(?<![^\W_]){edge}(?:\s{which})?\s*\Z", _edge),
            Lead(Clock, r"(?<![^\W_]){edge}\s*\Z", _edge),
        ),
    ),
    Pairs(
        "in the night to 8 November, from 23:00: it begins on the 7th", (Pair(Day, Clock, r"[\s\S]{0,15}", _night_to),)
    ),
    Leads("the morning of 3 May", (Lead(Day, r"\b(?P<daypart>{part_of})\s{1,2}\Z", _part, 24),)),
    Pairs(
        "the half of the day told by a neighbour: Saturday evening at 8; tomorrow morning, from 7",
        (
            Pair(Day, Clock, r"[^.;\n]{0,48}", _half_of_day),
            Pair(Clock, Day, r",?\s(?:on\s)?", _flipped(_half_of_day)),
        ),
    ),
    Pairs(
        "next month, on the 12th; the 12th of next month; this June, on the 20th",
        (
            Pair(Vague, Day, r",?\s[^.;\d]{0,9}", _of_month_ahead),
            Pair(Day, Vague, r",?\s[^.;\d]{0,9}", _flipped(_of_month_ahead)),
            Pair(Vague, Day, r",?\s(?:{on_day}\s)?{the}", _in_named_month),
        ),
    ),
    Pairs(
        "April's call goes to the 23rd; the May meeting will be on the 4th",
        (Pair(Vague, Day, r"{month_follows}[^.;!?\n]{0,50}", _of_meeting),),
    ),
    Pairs(
        "from June to September; end of June or beginning of July",
        (Pair(Vague, Vague, r",?(?:{to}|\s(?:{or}\s)|\s?/\s?)(?:{the})", _vague_range),),
    ),
    Pairs(
        "weekly on Mondays; every two weeks on Tuesday",
        (
            Pair(Series, Series, r"(?:,?\s{on_day})?\s{the}", _on_days),
            Pair(Series, Day, r"(?:,?\s{on_day})?\s{the}", _on_day),
        ),
    ),
    Pairs(
        "daily except Mondays; every night but Monday",
        (
            Pair(Series, Series, r"\s?[,(]?\s?{but}\s(?:on\s)?", _but_days),
            Pair(Series, Day, r"\s?[,(]?\s?{but}\s(?:on\s)?", _but_day),
        ),
    ),
    Whole(other_days, ((Day,),)),
    Whole(each_day, ((Day, Clock), (Day, Series))),
    Whole(series_bounds, ((Series,),)),
    Whole(series_numbers, ((Series,),)),
    Whole(told_elsewhere, ((Clock,),)),
    Leads("by the end of May: by its last day", (Lead(Vague, r"\b{by_end}\s{the}\Z", _last_of_month, 20),)),
)
