"""What a span of text says about time, as it stands there: nothing is implied and no instant is made.

A *mention* is one of Day, Clock, Vague, Series, Length. Its span is an offset into the document's text. Fields that the
text does not state are None; `calfeed.grammar.resolve` fills them from the time of writing and makes dates.
"""

from dataclasses import dataclass
from enum import StrEnum

from calfeed.grammar.quick import quick
from calfeed.model.text import Span


class Anchor(StrEnum):
    """From where a relative day counts."""

    WRITTEN = "written"  # "tomorrow": from the time of writing
    TEXT = "text"  # "the following day", "that day", "the Sunday": from the last date in the text
    MAIN = "main"  # "on Day 2", "the closing day": from the first or last day of the event of several days


class Which(StrEnum):
    """The word that picks a weekday, week, month or year."""

    THIS = "this"
    NEXT = "next"
    LAST = "last"
    COMING = "coming"


class Edge(StrEnum):
    """The preposition before a clock time or a day, where it changes the meaning."""

    AT = "at"
    FROM = "from"
    UNTIL = "until"
    BY = "by"
    AFTER = "after"


class Part(StrEnum):
    """Which part of a day a Day names ("the morning of 3 May"), or of a longer span a Vague names."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    NIGHT = "night"
    EARLY = "early"
    MID = "mid"
    LATE = "late"
    FIRST_HALF = "first half"
    SECOND_HALF = "second half"
    REST = "rest"


class Unit(StrEnum):
    """A length of time, or the span of a Vague."""

    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    TIMES = "times"  # "six lessons": how often, which says how long a series is
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    YEAR = "year"


@quick
@dataclass(frozen=True, kw_only=True)
class Day:
    """One day, or (with `until`) a range of days, as the text puts it.

    `day`, `month`, `year`, `weekday` (0 = Monday) are what is written or what a neighbour in the same list or range
    lends. `nth` with `weekday` is "the first Sunday of March" (-1 = last). `offset_days`/`offset_months` count from
    `anchor` ("tomorrow" = 1; "two weeks on Friday" = weekday 4, offset_days 14). `feast` names a day that has no
    number: "12-24", "easter+1", "nth-11-3-4" (resolve.feast_of). `years_ahead` is "8 June next year" (1), "6 March this
    year" (0). `of` is the day that it counts from where the text names it ("the Friday before 3 May"); with `anchor`
    MAIN `nth` counts the days of the event spoken of (-1 = last). `group` is the same number for the members of a list
    ("on 3, 5 and 6 January"). `part` is the half-day named with it. `possessive`: only "Monday's", in front of a noun.
    `swapped` marks a numeric date whose day and month could also be read the other way round.
    `weak`: only a number of a day or a weekday that may be something else ("the 15th", "Sat"): believe it in company.
    """

    span: Span
    rule: str = ""
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    nth: int | None = None
    offset_days: int | None = None
    offset_months: int | None = None
    feast: str | None = None
    which: Which | None = None
    anchor: Anchor = Anchor.WRITTEN
    years_ahead: int | None = None
    until: "Day | None" = None
    of: "Day | None" = None
    group: int | None = None
    part: Part | None = None
    edge: Edge = Edge.AT
    swapped: bool = False
    possessive: bool = False
    weak: bool = False


@quick
@dataclass(frozen=True, kw_only=True)
class Clock:
    """A clock time, or (with `end`) a stretch between two, in 24-hour wall time.

    Hour 24 is midnight at the end of a day. `zone` is a stated IANA zone; `local` means that the text says "local
    time". `alternatives` are the same moment in other zones ("10:00 EST / 17:00 Kyiv"). `edge` is UNTIL or BY when the
    time is an end ("until noon"). `sure` is False when the half of the day is our guess ("at nine").
    """

    span: Span
    rule: str = ""
    hour: int
    minute: int = 0
    end: tuple[int, int] | None = None
    zone: str | None = None
    local: bool = False
    alternatives: tuple[tuple[int, int, str], ...] = ()
    edge: Edge = Edge.AT
    sure: bool = True


@quick
@dataclass(frozen=True, kw_only=True)
class Vague:
    """A span of days in which something will be: "next week", "mid-January", "this spring", "in March 2027".

    `ahead` counts units from the time of writing (0 this, 1 next, -1 last, None when the span is named); `month`,
    `season` (0 spring .. 3 winter), `quarter`, `year` name it; `which` is "last March", `ahead` then counts years
    ("in June next year"); `nth` is "the second week of August" (-1 = last). `within` is "in the coming N units"; `day`
    with unit WEEK is "the week of 6 November". `feast` are its first and last day, "in Lent". `until` is the end of a
    range of vague spans ("June or July").
    """

    span: Span
    rule: str = ""
    unit: Unit
    ahead: int | None = None
    which: Which | None = None
    nth: int | None = None
    year: int | None = None
    month: int | None = None
    season: int | None = None
    quarter: int | None = None
    part: Part | None = None
    within: int | None = None
    day: Day | None = None
    feast: tuple[str, str] | None = None
    anchor: Anchor = Anchor.WRITTEN
    until: "Vague | None" = None


@quick
@dataclass(frozen=True, kw_only=True)
class Series:
    """A repetition: "every Tuesday until 24 March", "the first Monday of each month", "every second week".

    `byday` are RFC 5545 two-letter days; with freq MONTHLY `nths` say which of the month (-1 = last). `first` and
    `until` are the days it runs from and to, `count` the number of times; `skipped` are exceptions ("not on 14 April").
    `within` is "each Sunday in February". `skipped_months` are months it leaves out ("except in December").
    """

    span: Span
    rule: str = ""
    freq: str
    interval: int = 1
    byday: tuple[str, ...] = ()
    nths: tuple[int, ...] = ()
    first: Day | None = None
    until: "Day | Vague | None" = None
    count: int | None = None
    within: Vague | None = None
    skipped: tuple[Day, ...] = ()
    skipped_months: tuple[int, ...] = ()


@quick
@dataclass(frozen=True, kw_only=True)
class Length:
    """How long something takes: "lasts four days", "two hours", "for ten weeks"."""

    span: Span
    rule: str = ""
    amount: int
    unit: Unit


Mention = Day | Clock | Vague | Series | Length
