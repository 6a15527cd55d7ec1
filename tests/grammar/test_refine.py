"""What refiners join, lend and drop."""

import pytest

from calfeed.grammar.find import find
from calfeed.grammar.mention import Clock, Day, Edge, Part, Series, Vague
from calfeed.grammar.refine import REFINERS, Pairs, steps


def only_day(text: str, language: str = "en") -> Day:
    (day,) = [mention for mention in find(text, language) if isinstance(mention, Day)]
    return day


def only_clock(text: str, language: str = "en") -> Clock:
    (clock,) = [mention for mention in find(text, language) if isinstance(mention, Clock)]
    return clock


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("on Friday (May 20)", "en"),
        ("on the Friday, 20 May", "en"),
        ("20 May (Friday)", "en"),
        ("у п’ятницю, 20 травня", "uk"),
        ("20 травня (п’ятниця)", "uk"),
        ("am Freitag, dem 20. Mai", "de"),
    ],
)
def test_weekday_and_date(text: str, language: str) -> None:
    """A weekday beside its date is the same day, told once."""
    day = only_day(text, language)
    assert (day.day, day.month, day.weekday) == (20, 5, 4)


def test_relative_day_and_date() -> None:
    """ "Tomorrow, 5 May" is 5 May, and "mañana, viernes" is tomorrow."""
    assert only_day("tomorrow, 5 May").day == 5
    assert only_day("convocada para mañana, viernes, queda", "es").offset_days == 1


@pytest.mark.parametrize(
    "text",
    [
        "The Sunday matinee (9 March, 2 p.m.) is cancelled",
        "The Friday rehearsal, 9 March, is in the hall",
        "The Saturday clinic (9 March) is full",
    ],
)
def test_weekday_of_event_and_date(text: str) -> None:
    """What stands between a weekday and its date is the event, and no part of the day."""
    day = only_day(text)
    assert (day.day, day.month, text[day.span.start :][:7]) == (9, 3, "9 March")


def test_weekday_and_number_in_brackets() -> None:
    """ "The Wednesday (the 10th)" is one day."""
    assert only_day("she talks on the Wednesday (the 10th) at 4 pm").weekday == 2


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("2:30 - 4:00 PM", (14, 30), (16, 0)),
        ("11:15 - 1 pm", (11, 15), (13, 0)),
        ("12:00–12:45 p.m.", (12, 0), (12, 45)),
        ("from 10am to 8pm", (10, 0), (20, 0)),
        ("between 4 pm and 6 pm", (16, 0), (18, 0)),
        ("from 7 pm until midnight", (19, 0), (24, 0)),
        ("from noon to 2pm", (12, 0), (14, 0)),
        ("from 9 to 5.", (9, 0), (17, 0)),
        ("9am to 4.30pm", (9, 0), (16, 30)),
        ("13:00-14:00 BST / 8:00-9:00 EDT", (13, 0), (14, 0)),
        ("08.15-09.00", (8, 15), (9, 0)),
        ("from eleven until three", (11, 0), (15, 0)),
    ],
)
def test_clock_range(text: str, start: tuple[int, int], end: tuple[int, int]) -> None:
    """Two clock times with a dash or a word between them are one stretch, and share the half of the day."""
    clock = only_clock(text)
    assert ((clock.hour, clock.minute), clock.end) == (start, end)


@pytest.mark.parametrize(
    ("text", "language", "start", "end"),
    [
        ("von 9 bis 13 Uhr", "de", (9, 0), (13, 0)),
        ("zwischen 7 und 16 Uhr", "de", (7, 0), (16, 0)),
        ("von 08:00 bis ca. 12:30 Uhr", "de", (8, 0), (12, 30)),
        ("de 9 h 30 à 16 h 30", "fr", (9, 30), (16, 30)),
        ("de 16:00 a 20:00", "es", (16, 0), (20, 0)),
        ("entre las 18 y las 20 horas", "es", (18, 0), (20, 0)),
        ("з 10:00 до 18:00", "uk", (10, 0), (18, 0)),
        ("між 17 і 18 годиною", "uk", (17, 0), (18, 0)),
    ],
)
def test_clock_range_elsewhere(text: str, language: str, start: tuple[int, int], end: tuple[int, int]) -> None:
    """The same in the other languages."""
    clock = only_clock(text, language)
    assert ((clock.hour, clock.minute), clock.end) == (start, end)


@pytest.mark.parametrize(
    ("text", "edge"),
    [
        ("until noon", Edge.UNTIL),
        ("by 5pm", Edge.BY),
        ("before 18:00", Edge.BY),
        ("from 18:00", Edge.FROM),
        ("at 18:00", Edge.AT),
    ],
)
def test_edge(text: str, edge: Edge) -> None:
    """The preposition tells a start from an end."""
    assert only_clock(text).edge is edge


def test_edge_of_a_day() -> None:
    """A day knows whether something is due by it."""
    assert only_day("no later than June 10").edge is Edge.BY
    assert only_day("bis zum 5. April", "de").edge is Edge.UNTIL


@pytest.mark.parametrize(
    ("text", "hour", "sure"),
    [
        ("at 7", 19, False),
        ("at 11", 11, False),
        ("Saturday morning at 7", 7, True),
        ("tomorrow evening, at 8", 20, True),
        ("at 7.40 every morning", 7, True),
        ("at 3:40 in the morning", 3, True),
        ("at 8:15 that morning", 8, True),
        ("at nine the next morning", 9, True),
        ("at a quarter to eight", 19, False),
        ("at a quarter to eight in the morning", 7, True),
    ],
)
def test_half_of_the_day(text: str, hour: int, sure: bool) -> None:
    """A bare hour takes its half of the day from the words beside it; else it is guessed, and says so."""
    clock = only_clock(text)
    assert (clock.hour, clock.sure) == (hour, sure)


def test_part_of_day() -> None:
    """The half-day that is named with a day is kept with it."""
    assert only_day("on the evening of December 12").part is Part.EVENING
    assert only_day("Sonntagvormittag", "de").part is Part.MORNING
    assert only_day("dimanche soir", "fr").part is Part.EVENING


def test_which_is_lent_to_the_list() -> None:
    """ "Monday and Wednesday of next week" are both of next week."""
    days = [mention for mention in find("Monday and Wednesday of next week", "en") if isinstance(mention, Day)]
    assert [(day.weekday, day.offset_days) for day in days] == [(0, 7), (2, 7)]


def test_and_is_a_range_only_after_between() -> None:
    """ "17 September and 8 October" are two days; "between 7 and 11 October" is a stretch."""
    days = [mention for mention in find("17 вересня та 8 жовтня", "uk") if isinstance(mention, Day)]
    assert [day.until for day in days] == [None, None]
    assert only_day("between Oct. 7 and Oct. 11").until is not None


def test_range_of_vague_spans() -> None:
    """ "From May to September" is one span."""
    (span,) = find("from May to September", "en")
    assert isinstance(span, Vague)
    assert span.until is not None


def test_clock_before_day_on_both_sides() -> None:
    """ "From 9 pm on 16 January to 5 am on 19 January" is one stretch over days."""
    clock, day = find("from 9 pm on 16 January to 5 am on 19 January", "en")
    assert isinstance(clock, Clock)
    assert isinstance(day, Day)
    assert day.until is not None
    assert (clock.hour, clock.end, day.day, day.until.day) == (21, (5, 0), 16, 19)


def test_hours_before_the_next_day() -> None:
    """Hours of one day in a list of days are not days of the next month."""
    found = find("Trading hours: 2 January 10-4, 3 January 10-2", "en")
    assert [type(mention) for mention in found] == [Day, Clock, Day, Clock]


def test_end_of_a_month_as_a_limit() -> None:
    """ "By the end of May" is by its last day; "at the end of May" stays a span."""
    day = only_day("in by the end of May")
    assert (day.day, day.month, day.edge) == (31, 5, Edge.BY)
    assert isinstance(find("at the end of May", "en")[0], Vague)


def test_series_leaves_out_a_month() -> None:
    """A series knows the months in which it pauses."""
    found = find("el último martes de cada mes a las 19:30, salvo en diciembre", "es")
    (series,) = [mention for mention in found if isinstance(mention, Series)]
    assert series.skipped_months == (12,)


@pytest.mark.parametrize(
    ("text", "day", "month"),
    [
        ("March 9, 2023 at 5 p.m. You downloaded it on 2/3/2023.", 3, 2),
        ("On 9 March 2023. You downloaded it on 2/3/2023.", 2, 3),
        ("You downloaded it on 2/3/2023.", 2, 3),
        ("You downloaded it on 2/13/2023.", 13, 2),
    ],
)
def test_order_of_numeric_dates(text: str, day: int, month: int) -> None:
    """A numeric date is read in the order in which the document writes its other dates, day first if it has none."""
    last = [mention for mention in find(text, "en") if isinstance(mention, Day)][-1]
    assert (last.day, last.month) == (day, month)


def test_feast_that_explains_a_day() -> None:
    """A feast in brackets behind a day is the same day, and one inside a longer name is none."""
    assert only_day("not on 13 February (half-term and Shrove Tuesday)").day == 13
    assert find("Holocaust Memorial Day assembly", "en") == ()


def test_listed_weekdays_are_no_series() -> None:
    """ "Two Saturdays, 1 and 8 August" are two days, and "Saturdays" alone is a series."""
    found = find("on two Saturdays, 1 and 8 August", "en")
    assert [m.day for m in found if isinstance(m, Day)] == [1, 8]
    assert not any(isinstance(m, Series) for m in found)
    assert any(isinstance(m, Series) for m in find("on Saturdays until 8 August", "en"))


@pytest.mark.parametrize(
    ("text", "hour", "minute"),
    [("6.30pm for 7pm", 19, 0), ("7.00 for 7.30pm", 19, 30), ("9:30am for a 10am start", 10, 0)],
)
def test_the_hour_to_come_is_not_the_start(text: str, hour: int, minute: int) -> None:
    """Of "6.30 for 7" the second is when it starts."""
    clock = only_clock(text)
    assert (clock.hour, clock.minute) == (hour, minute)


def test_a_stretch_over_midnight() -> None:
    """ "10pm until 3 the next morning" names no second day."""
    found = find("from 10pm until 3 the next morning", "en")
    assert [type(m).__name__ for m in found] == ["Clock"]


def test_a_day_told_twice_keeps_its_date() -> None:
    """ "The evening before, on the 20th" is the 20th, in the evening."""
    day = only_day("The evening before, on the 20th, she gives a lecture.")
    assert (day.day, day.part) == (20, "evening")


def test_fridays_in_lent() -> None:
    """A series may run within a season of the church."""
    (series,) = [m for m in find("each Friday in Lent", "en") if isinstance(m, Series)]
    assert series.within is not None
    assert series.within.feast == ("easter-46", "easter-1")


@pytest.mark.parametrize(("text", "day"), [("у ніч на 8 листопада, з 23:00", 7), ("у ніч на 8 листопада", 8)])
def test_a_night_to_a_day_begins_on_the_day_before(text: str, day: int) -> None:
    """With an hour of the evening it is the evening before."""
    assert [m.day for m in find(text, "uk") if isinstance(m, Day)] == [day]


def test_a_series_counts_its_times_and_ends_with_its_month() -> None:
    """ "Six lessons" is a count, "until the end of the month" an end."""
    counted = next(m for m in find("щовівторка о 15:30, усього шість занять", "uk") if isinstance(m, Series))
    ended = next(m for m in find("щосуботи, починаючи з 2 травня і до кінця місяця", "uk") if isinstance(m, Series))
    assert (counted.count, isinstance(ended.until, Vague), ended.first is not None) == (6, True, True)


def test_a_day_before_a_series_begins_it() -> None:
    """A series begins on the day of its weekday that the sentence named before it."""
    (series,) = [
        m for m in find("begin on Monday week and go on every Monday until 15 March", "en") if isinstance(m, Series)
    ]
    assert series.first is not None
    assert (series.first.weekday, series.first.offset_days) == (0, 7)


def test_the_end_of_a_stretch_in_words() -> None:
    """ "From five until half past eight" is one evening."""
    clock = only_clock("on Tuesday from five until half past eight")
    assert (clock.hour, clock.end) == (17, (20, 30))


def test_an_ordinal_weekday_and_its_date() -> None:
    """ "The third Thursday of June (18th)" is one day."""
    assert only_day("AGM: the third Thursday of June (18th)").nth == 3


@pytest.mark.parametrize(
    ("text", "hour", "minute"), [("Doors open at 7, and the band is on at 8.30.", 20, 30), ("at 8pm for 8.15", 20, 15)]
)
def test_a_later_hour_of_the_same_evening(text: str, hour: int, minute: int) -> None:
    """An hour without its half of the day is of the evening that stands in front of it."""
    clock = [m for m in find(text, "en") if isinstance(m, Clock)][-1]
    assert (clock.hour, clock.minute) == (hour, minute)


def test_every_day_but_one() -> None:
    """ "Daily except Mondays" is on the other six days."""
    (series,) = find("daily except Mondays", "en")
    assert isinstance(series, Series)
    assert series.byday == ("TU", "WE", "TH", "FR", "SA", "SU")


def test_steps_wait_for_their_kinds() -> None:
    """A step is left out where no mention of its kinds was found, and a table of neighbours where there is only one."""
    days = steps(frozenset({Day}), several=True)
    assert not any(isinstance(step, Pairs) for step in steps(frozenset({Day}), several=False))
    assert all(any(set(kinds) <= {Day} for kinds in step.kinds) for step in days)
    assert set(days) < set(REFINERS)
    assert set(steps(frozenset({Day, Clock, Vague, Series}), several=True)) == set(REFINERS)


def test_far_neighbours_stay_apart() -> None:
    """Mentions with more than a few words between them are never one."""
    assert len(find("on Friday" + " " * 80 + "(May 20)", "en")) == 2


@pytest.mark.parametrize("text", ["February's call goes to the 26th", "The February meeting will be on the 26th"])
def test_a_meeting_called_by_its_month_lends_it(text: str) -> None:
    """The 26th is that of the month which a meeting is called by."""
    day = only_day(text)
    assert (day.month, day.day) == (2, 26)
