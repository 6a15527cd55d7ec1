"""Resolving: calendar arithmetic, windows, slots across clock changes, and series."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfeed.grammar.find import find
from calfeed.grammar.mention import Anchor, Clock, Day, Length, Series, Unit, Vague, Which
from calfeed.grammar.resolve import (
    day_range,
    feast_of,
    impossible,
    lasting,
    nth_weekday,
    recurring,
    slot,
    window,
)
from calfeed.model.text import Span
from calfeed.model.when import AllDay, Timed, Window, ZoneOrigin

HERE = Span(0, 1)
THURSDAY = date(2026, 1, 1)


def the_day(text: str, language: str = "en") -> Day:
    return next(mention for mention in find(text, language) if isinstance(mention, Day))


def the_series(text: str, language: str = "en") -> Series:
    return next(mention for mention in find(text, language) if isinstance(mention, Series))


def the_window(text: str, language: str = "en") -> Vague:
    return next(mention for mention in find(text, language) if isinstance(mention, Vague))


@pytest.mark.parametrize(
    ("text", "written", "expected"),
    [
        ("on January 3", date(2026, 1, 1), date(2026, 1, 3)),
        ("on 12 January", date(2025, 12, 11), date(2026, 1, 12)),
        ("on 5 December", date(2025, 12, 20), date(2025, 12, 5)),
        ("on 29 February", date(2025, 3, 1), date(2028, 2, 29)),
        ("tomorrow", date(2025, 12, 31), date(2026, 1, 1)),
        ("a fortnight today", date(2024, 10, 19), date(2024, 11, 2)),
        ("on Friday", THURSDAY, date(2026, 1, 2)),
        ("on Thursday", THURSDAY, THURSDAY),
        ("next Tuesday", date(2023, 10, 3), date(2023, 10, 10)),
        ("Tuesday week", date(2025, 1, 24), date(2025, 2, 4)),
        ("Wednesday of next week", date(2024, 10, 24), date(2024, 10, 30)),
        ("the last Saturday of September", date(2019, 9, 2), date(2019, 9, 28)),
        ("on the 15th", date(2026, 1, 20), date(2026, 2, 15)),
        ("on the 31st", date(2026, 2, 1), date(2026, 3, 31)),
        ("Monday 9th", date(2019, 9, 2), date(2019, 9, 9)),
        ("8 June next year", date(2019, 11, 21), date(2020, 6, 8)),
        ("6 March this year", date(2025, 8, 12), date(2025, 3, 6)),
        ("next month, on the 12th", date(2025, 8, 20), date(2025, 9, 12)),
        ("the 12th of next month", date(2025, 12, 20), date(2026, 1, 12)),
        ("Good Friday", date(2026, 1, 1), date(2026, 4, 3)),
        ("Thanksgiving", date(2025, 1, 1), date(2025, 11, 27)),
    ],
)
def test_nearest_ahead(text: str, written: date, expected: date) -> None:
    """A day without a year is the nearest on or after the day of writing, unless its words say otherwise."""
    assert day_range(the_day(text), written) == (expected, expected)


@pytest.mark.parametrize(
    ("text", "written", "expected"),
    [
        ("on Tuesday", THURSDAY, date(2025, 12, 30)),
        ("on 5 May", THURSDAY, date(2025, 5, 5)),
        ("on the 15th", date(2026, 1, 10), date(2025, 12, 15)),
        ("at Easter Monday", THURSDAY, date(2025, 4, 21)),
    ],
)
def test_past(text: str, written: date, expected: date) -> None:
    """What the text tells as gone is the nearest on or before the day of writing."""
    assert day_range(the_day(text), written, past=True) == (expected, expected)


@pytest.mark.parametrize(
    ("text", "last", "expected"),
    [
        ("the following day", date(2026, 1, 31), date(2026, 2, 1)),
        ("that day", date(2026, 1, 5), date(2026, 1, 5)),
        ("on the Sunday", date(2020, 2, 28), date(2020, 3, 1)),
        ("by the Friday before", date(2026, 3, 19), date(2026, 3, 13)),
        ("the Tuesday after that", date(2026, 3, 10), date(2026, 3, 17)),
        ("by the 17th of that month", date(2023, 11, 6), date(2023, 11, 17)),
        ("two days later", date(2026, 1, 5), date(2026, 1, 7)),
    ],
)
def test_counted_from_the_text(text: str, last: date, expected: date) -> None:
    """Some days count from the last one that was spoken of."""
    assert day_range(the_day(text), date(2020, 1, 1), last=last) == (expected, expected)


@pytest.mark.parametrize(
    ("text", "written", "first", "last"),
    [
        ("from 28 February to 2 March", date(2020, 2, 25), date(2020, 2, 28), date(2020, 3, 2)),
        ("from 12 October to 26 January", date(2024, 9, 19), date(2024, 10, 12), date(2025, 1, 26)),
        ("from 1 April to 30 June", date(2025, 5, 15), date(2025, 4, 1), date(2025, 6, 30)),
        ("from December 24 through January 1", date(2024, 10, 28), date(2024, 12, 24), date(2025, 1, 1)),
        ("3-5 February", date(2026, 1, 1), date(2026, 2, 3), date(2026, 2, 5)),
        ("from Monday 15 January to Sunday 10 March 2024", date(2023, 9, 15), date(2024, 1, 15), date(2024, 3, 10)),
        ("28 December to 3 January 2026", date(2025, 11, 1), date(2025, 12, 28), date(2026, 1, 3)),
        ("Monday 9th to Friday 13th", date(2019, 9, 2), date(2019, 9, 9), date(2019, 9, 13)),
        ("28 to 3 March", date(2026, 1, 1), date(2026, 2, 28), date(2026, 3, 3)),
    ],
)
def test_range(text: str, written: date, first: date, last: date) -> None:
    """A range ends on or after the day of writing and begins before its end, over New Year too."""
    assert day_range(the_day(text), written) == (first, last)


def test_no_year_is_taken_from_the_clock() -> None:
    """Without a time of writing a date that does not name its year stays unknown."""
    for text in ("on January 3", "tomorrow", "on Friday", "on the 18th", "Christmas Eve", "from 3 to 5 May"):
        assert day_range(the_day(text), None) is None, text
    assert window(the_window("next week"), None) is None
    assert recurring(the_series("every Friday"), None) is None


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("on 31 November", "no such day: 31 November"),
        ("on 30 February 2026", "no such day: 30 February 2026"),
        ("on 29 February 2026", "no such day: 29 February 2026"),
        ("from 28 to 31 June", "no such day: 31 June"),
    ],
)
def test_day_that_does_not_exist(text: str, reason: str) -> None:
    """A day that no calendar has resolves to nothing, and says why."""
    day = the_day(text)
    assert day_range(day, THURSDAY) is None
    assert impossible(day) == reason
    assert impossible(the_day("29 February")) is None


def test_years_are_limited() -> None:
    """Years outside 1900 to 2200 are not dates of meetings."""
    assert day_range(Day(span=HERE, year=1835, month=11, day=25), THURSDAY) is None
    assert day_range(Day(span=HERE, year=2201, month=1, day=1), THURSDAY) is None
    assert day_range(the_day("born on 25 November 1835"), THURSDAY) is None
    assert day_range(Day(span=HERE, offset_days=10**9), THURSDAY) is None


def test_weekday_does_not_overrule_a_date() -> None:
    """When the author's weekday contradicts the date, the date wins."""
    assert day_range(the_day("Friday 15 November"), date(2025, 10, 3)) == (date(2025, 11, 15), date(2025, 11, 15))


@pytest.mark.parametrize(
    ("text", "language", "written", "first", "last"),
    [
        ("next week", "en", date(2019, 11, 21), date(2019, 11, 25), date(2019, 12, 1)),
        ("this weekend", "en", date(2026, 1, 1), date(2026, 1, 3), date(2026, 1, 4)),
        ("mid-January", "en", date(2019, 11, 21), date(2020, 1, 10), date(2020, 1, 21)),
        ("early March", "en", date(2025, 1, 24), date(2025, 3, 1), date(2025, 3, 10)),
        ("in June of next year", "en", date(2026, 1, 1), date(2027, 6, 1), date(2027, 6, 30)),
        ("end of June or beginning of July", "en", date(2026, 5, 19), date(2026, 6, 21), date(2026, 7, 10)),
        ("this autumn", "en", date(2026, 5, 1), date(2026, 9, 1), date(2026, 11, 30)),
        ("next spring", "en", date(2026, 5, 1), date(2027, 3, 1), date(2027, 5, 31)),
        ("this winter", "en", date(2027, 1, 10), date(2026, 12, 1), date(2027, 2, 28)),
        ("second week of August", "en", date(2026, 5, 1), date(2026, 8, 8), date(2026, 8, 14)),
        ("week beginning 6 November", "en", date(2023, 9, 15), date(2023, 11, 6), date(2023, 11, 12)),
        ("in the next two weeks", "en", date(2026, 1, 1), date(2026, 1, 1), date(2026, 1, 15)),
        ("the second quarter of 2026", "en", date(2026, 1, 1), date(2026, 4, 1), date(2026, 6, 30)),
        ("the end of the month", "en", date(2024, 10, 24), date(2024, 10, 22), date(2024, 10, 31)),
        ("наприкінці квітня", "uk", date(2023, 3, 30), date(2023, 4, 21), date(2023, 4, 30)),
        ("Mitte Dezember", "de", date(2019, 9, 5), date(2019, 12, 10), date(2019, 12, 21)),
        ("courant janvier", "fr", date(2024, 12, 6), date(2025, 1, 1), date(2025, 1, 31)),
        ("a mediados de enero", "es", date(2024, 12, 6), date(2025, 1, 10), date(2025, 1, 21)),
    ],
)
def test_window(text: str, language: str, written: date, first: date, last: date) -> None:
    """A wider span is a window of days, counted from the day of writing."""
    assert window(the_window(text, language), written) == Window(first=first, last=last)


def the_clock(text: str) -> Clock:
    return next(mention for mention in find(text, "en") if isinstance(mention, Clock))


def the_slot(day: date, text: str, zone: str | None = None, *, deadline: bool = False) -> Timed:
    made = slot((day, day), the_clock(text), zone, ZoneOrigin.PLACE, deadline=deadline)
    assert isinstance(made, Timed)
    return made


def test_slot_without_a_clock_time() -> None:
    """Without a clock time the slot is whole days."""
    assert slot((THURSDAY, THURSDAY), None, "Europe/Kyiv") == AllDay(first=THURSDAY, last=THURSDAY)


def test_slot_prefers_the_stated_zone() -> None:
    """A zone stated with the clock time wins over the place's; without either it is UTC by default."""
    stated = the_slot(THURSDAY, "10:00 a.m. PT", "Europe/Kyiv")
    assert (stated.zone.key, stated.zone_origin) == ("America/Los_Angeles", ZoneOrigin.STATED)
    placed = the_slot(THURSDAY, "at 10:00", "Europe/Kyiv")
    assert (placed.zone.key, placed.zone_origin) == ("Europe/Kyiv", ZoneOrigin.PLACE)
    bare = the_slot(THURSDAY, "at 10:00")
    assert (bare.zone.key, bare.zone_origin) == ("UTC", ZoneOrigin.DEFAULT)


def test_zone_of_a_text_is_never_a_path() -> None:
    """What is not on the list of zones does not reach the zone database."""
    made = slot((THURSDAY, THURSDAY), Clock(span=HERE, hour=10), "../../etc/passwd", ZoneOrigin.PLACE)
    assert isinstance(made, Timed)
    assert made.zone.key == "UTC"


def test_end_past_midnight() -> None:
    """An evening that ends in the small hours ends on the next day."""
    night = the_slot(date(2024, 3, 4), "from 8pm to 6am", "Europe/London")
    assert night.end is not None
    assert (night.end.date(), night.end.hour) == (date(2024, 3, 5), 6)


def test_end_before_start_is_dropped() -> None:
    """An end that can't be right is left out rather than believed."""
    assert slot((THURSDAY, THURSDAY), Clock(span=HERE, hour=10, end=(9, 0)), "UTC") == Timed(
        start=the_slot(THURSDAY, "at 10:00").start, zone_origin=ZoneOrigin.DEFAULT
    )


def test_timed_range_over_days() -> None:
    """From Thursday at 19:00 to Sunday at 8:00 is one stretch."""
    day, clock = find("du jeudi 12 décembre à 19 heures au dimanche 15 décembre à 8 heures", "fr")
    assert isinstance(day, Day)
    assert isinstance(clock, Clock)
    days = day_range(day, date(2024, 12, 6))
    assert days is not None
    made = slot(days, clock, "Europe/Paris", ZoneOrigin.PLACE)
    assert isinstance(made, Timed)
    assert made.end is not None
    assert (made.start.isoformat(), made.end.isoformat()) == ("2024-12-12T19:00:00+01:00", "2024-12-15T08:00:00+01:00")


def test_midnight() -> None:
    """Midnight ends its day: 23:59 for a deadline, the first moment of the next day for anything else."""
    due = the_slot(date(2021, 6, 30), "by midnight (Lyon time)", deadline=True)
    assert due.start.isoformat() == "2021-06-30T23:59:00+02:00"
    ball = the_slot(date(2026, 12, 31), "at midnight", "Europe/Kyiv")
    assert ball.start.isoformat() == "2027-01-01T00:00:00+02:00"
    works = the_slot(date(2026, 5, 3), "from midnight to 5am", "Europe/Kyiv")
    assert works.start.isoformat() == "2026-05-03T00:00:00+03:00"


@given(
    day=st.dates(date(1970, 1, 1), date(2100, 1, 1)),
    hour=st.integers(0, 24),
    minute=st.integers(0, 59),
    end=st.none() | st.tuples(st.integers(0, 24), st.integers(0, 59)),
    zone=st.sampled_from(["Europe/Kyiv", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", None]),
)
def test_slot_never_raises(day: date, hour: int, minute: int, end: tuple[int, int] | None, zone: str | None) -> None:
    """Every clock time on every day makes a slot, in clock changes too, and an end comes after its start."""
    made = slot((day, day), Clock(span=HERE, hour=hour, minute=minute, end=end), zone, ZoneOrigin.PLACE)
    assert isinstance(made, Timed)
    assert made.end is None or made.end.astimezone(UTC) > made.start.astimezone(UTC)


@pytest.mark.parametrize(
    ("text", "language", "written", "first", "rule"),
    [
        ("every Friday", "en", date(2019, 9, 2), date(2019, 9, 6), "FREQ=WEEKLY;BYDAY=FR"),
        (
            "every Tuesday from 9 January until 19 March", "en", date(2024, 1, 2), date(2024, 1, 9),
            "FREQ=WEEKLY;BYDAY=TU;UNTIL=20240319",
        ),
        (
            "every night from Monday 4 March up to and including Friday 8 March 2024", "en", date(2024, 2, 16),
            date(2024, 3, 4), "FREQ=DAILY;UNTIL=20240308",
        ),
        (
            "On the first Sunday of every month, beginning on 3 November and ending on 5 January", "en",
            date(2024, 9, 19), date(2024, 11, 3), "FREQ=MONTHLY;BYDAY=1SU;UNTIL=20250105",
        ),
        ("every other Tuesday", "en", date(2026, 1, 1), date(2026, 1, 6), "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
        (
            "ab 9. April wieder jeden Dienstag (bis Ende September)", "de", date(2024, 3, 15), date(2024, 4, 9),
            "FREQ=WEEKLY;BYDAY=TU;UNTIL=20240930",
        ),
        ("el último martes de cada mes", "es", date(2023, 11, 10), date(2023, 11, 28), "FREQ=MONTHLY;BYDAY=-1TU"),
        ("tous les mardis", "fr", date(2026, 1, 1), date(2026, 1, 6), "FREQ=WEEKLY;BYDAY=TU"),
        ("щовівторка", "uk", date(2026, 1, 1), date(2026, 1, 6), "FREQ=WEEKLY;BYDAY=TU"),
    ],
)  # fmt: skip
def test_series(text: str, language: str, written: date, first: date, rule: str) -> None:
    """A repetition becomes a first day and a rule."""
    made = recurring(the_series(text, language), written)
    assert made is not None
    assert (made.first, made.rule) == (first, rule)


def test_series_makes_up_for_what_it_leaves_out() -> None:
    """Ten weeks of which one is left out end a week later, and that day is an exception."""
    made = recurring(
        the_series("Thursdays, 6.30pm to 8pm, ten weeks starting on 26 September. No class on 31 October"),
        date(2019, 9, 2),
    )
    assert made is not None
    assert made.rule == "FREQ=WEEKLY;BYDAY=TH;UNTIL=20191205"
    assert made.excluded == (date(2019, 10, 31),)


def test_series_with_a_count() -> None:
    """A daily series of so many times keeps its count."""
    made = recurring(Series(span=HERE, freq="DAILY", count=5), THURSDAY)
    assert made is not None
    assert made.rule == "FREQ=DAILY;COUNT=5"


def test_lasting() -> None:
    """Four days from the 8th end on the 11th; hours stay within the day."""
    assert lasting(date(2020, 6, 8), Length(span=HERE, amount=4, unit=Unit.DAY)) == date(2020, 6, 11)
    assert lasting(date(2020, 6, 8), Length(span=HERE, amount=3, unit=Unit.WEEK)) == date(2020, 6, 28)
    assert lasting(date(2020, 6, 8), Length(span=HERE, amount=90, unit=Unit.MINUTE)) == date(2020, 6, 8)


def test_feasts() -> None:
    """Feasts are fixed days, days from Easter, or counted weekdays."""
    assert feast_of("12-24", 2026) == date(2026, 12, 24)
    assert feast_of("easter+39", 2024) == date(2024, 5, 9)
    assert feast_of("nth-5-0--1", 2026) == date(2026, 5, 25)


@given(year=st.integers(1900, 2199), month=st.integers(1, 12), weekday=st.integers(0, 6))
def test_nth_weekday(year: int, month: int, weekday: int) -> None:
    """The last such weekday of a month is in its last seven days, the first in its first."""
    first, last = nth_weekday(year, month, weekday, 1), nth_weekday(year, month, weekday, -1)
    assert first is not None
    assert last is not None
    assert (first.day <= 7, first.weekday(), last.weekday()) == (True, weekday, weekday)
    assert (last + timedelta(days=7)).month != month


@given(base=st.dates(date(1901, 1, 1), date(2199, 1, 1)), weekday=st.integers(0, 6))
def test_next_weekday_is_in_the_next_week(base: date, weekday: int) -> None:
    """ "Next" points into the week after this one, "last" before today, "coming" after today."""
    (following, _) = day_range(Day(span=HERE, weekday=weekday, which=Which.NEXT), base) or (base, base)
    assert following.isocalendar()[:2] == (base + timedelta(days=7)).isocalendar()[:2]
    (before, _) = day_range(Day(span=HERE, weekday=weekday, which=Which.LAST), base) or (base, base)
    assert timedelta(0) < base - before <= timedelta(days=7)
    (coming, _) = day_range(Day(span=HERE, weekday=weekday, which=Which.COMING), base) or (base, base)
    assert timedelta(0) < coming - base <= timedelta(days=7)


def test_text_anchor_without_a_day_before() -> None:
    """ "The following day" means nothing where no day was spoken of."""
    assert day_range(Day(span=HERE, offset_days=1, anchor=Anchor.TEXT), THURSDAY) is None


def test_start_in_a_gap_is_kept() -> None:
    """A start in the hour that a clock change skips keeps its wall time."""
    made = the_slot(date(2026, 3, 29), "at 03:30", "Europe/Kyiv")
    assert made.start.replace(tzinfo=None) == datetime(2026, 3, 29, 3, 30)  # noqa: DTZ001


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "d'aujourd'hui en huit", date(2026, 3, 18)),
        ("fr", "jeudi en quinze", date(2026, 3, 26)),
        ("fr", "sous huitaine", date(2026, 3, 18)),
        ("fr", "le dimanche suivant", date(2026, 4, 26)),
        ("fr", "le mardi d'après", date(2026, 4, 28)),
        ("fr", "le 1er à midi", date(2026, 4, 1)),
        ("fr", "le 20 courant", date(2026, 3, 20)),
        ("fr", "le 12 du mois prochain", date(2026, 4, 12)),
        ("fr", "le quatorze juillet", date(2026, 7, 14)),
        ("fr", "la veille au soir", date(2026, 4, 22)),
        ("es", "de hoy en ocho", date(2026, 3, 18)),
        ("es", "de mañana en ocho", date(2026, 3, 19)),
        ("es", "el jueves en ocho", date(2026, 3, 19)),
        ("es", "el sábado siguiente", date(2026, 4, 25)),
        ("es", "mañana jueves", date(2026, 3, 12)),
        ("es", "hoy miércoles 11 de marzo", date(2026, 3, 11)),
        ("es", "este viernes 13", date(2026, 3, 13)),
        ("es", "el mero día 20 a las nueve", date(2026, 4, 20)),
        ("es", "el martes 17 del presente mes", date(2026, 3, 17)),
        ("es", "marzo 17 de 2026", date(2026, 3, 17)),
        ("es", "el primero de abril", date(2026, 4, 1)),
        ("es", "el viernes recién pasado", date(2026, 3, 6)),
        ("es", "esa misma tarde", date(2026, 4, 23)),
    ],
)
def test_romance_days(language: str, text: str, expected: date) -> None:
    """French and Spanish ways to name a day count from the day of writing or from the last day spoken of."""
    found = day_range(the_day(text, language), date(2026, 3, 11), last=date(2026, 4, 23))
    assert found == (expected, expected)


@pytest.mark.parametrize(
    ("language", "text", "start", "end"),
    [
        ("fr", "à 19 heures 30", (19, 30), None),
        ("fr", "à 9 heures moins le quart", (8, 45), None),
        ("fr", "à dix-huit heures", (18, 0), None),
        ("fr", "à vingt heures trente", (20, 30), None),
        ("fr", "le 20 à 18h", (18, 0), None),
        ("es", "de 10 de la mañana a 10 de la noche", (10, 0), (22, 0)),
        ("es", "de 5 a 7 de la tarde", (17, 0), (19, 0)),
        ("es", "de cinco a siete de la tarde", (17, 0), (19, 0)),
        ("es", "desde las cero horas", (0, 0), None),
        ("es", "a las 0 horas del viernes", (0, 0), None),
        ("es", "a las 20,30 horas", (20, 30), None),
        ("es", "a las doce de la noche", (24, 0), None),
        ("es", "hacia las 10", (10, 0), None),
    ],
)
def test_romance_clocks(language: str, text: str, start: tuple[int, int], end: tuple[int, int] | None) -> None:
    """French and Spanish ways to tell the time."""
    clock = next(m for m in find(text, language) if isinstance(m, Clock))
    assert ((clock.hour, clock.minute), clock.end) == (start, end)


@pytest.mark.parametrize(
    ("text", "last", "expected"),
    [
        ("the evening before", date(2026, 6, 16), date(2026, 6, 15)),
        ("the next morning", date(2026, 6, 16), date(2026, 6, 17)),
        ("later that day", date(2026, 6, 16), date(2026, 6, 16)),
        ("on the eve of the strike", date(2026, 6, 16), date(2026, 6, 15)),
        ("the following Saturday", date(2026, 6, 16), date(2026, 6, 20)),
        ("the following Tuesday", date(2026, 6, 16), date(2026, 6, 23)),
        ("on the Saturday", date(2027, 2, 14), date(2027, 2, 13)),
        ("on the Friday", date(2026, 6, 16), date(2026, 6, 19)),
        ("Tuesday of that week", date(2026, 6, 18), date(2026, 6, 16)),
        ("the first Monday of the following month", date(2026, 6, 18), date(2026, 7, 6)),
    ],
)
def test_days_beside_the_one_spoken_of(text: str, last: date, expected: date) -> None:
    """The day before or after, the same week, the nearest weekday: all of the day that was named last."""
    assert day_range(the_day(text), date(2026, 3, 4), last=last) == (expected, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the Friday before Christmas", date(2026, 12, 18)),
        ("the Sunday after Easter", date(2026, 4, 12)),
        ("two weeks before the 14 May vote", date(2026, 4, 30)),
        ("on the day after Boxing Day", date(2026, 12, 27)),
        ("in two weeks' time on Thursday", date(2026, 3, 19)),
        ("the Saturday after next", date(2026, 3, 14)),
        ("a week tomorrow", date(2026, 3, 12)),
        ("the first Monday of next month", date(2026, 4, 6)),
        ("the last day of the month", date(2026, 3, 31)),
        ("by the end of next month", date(2026, 4, 30)),
        ("Remembrance Sunday", date(2026, 11, 8)),
        ("Black Friday", date(2026, 11, 27)),
        ("30 March, Monday, at ten", date(2026, 3, 30)),
        ("2 March 2027, a Tuesday", date(2027, 3, 2)),
    ],
)
def test_days_counted_from_a_named_one(text: str, expected: date) -> None:
    """A day may count from a feast or a date that the text names next, from today, or from the ends of a month."""
    assert day_range(the_day(text), date(2026, 3, 4)) == (expected, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bank Holiday Monday, £3 on the door", date(2026, 5, 25)),
        ("Bank Holiday Monday, in Dublin", date(2026, 6, 1)),
        ("on Mother's Day, £12", date(2027, 3, 7)),
        ("on Mother's Day, $12", date(2027, 5, 9)),
    ],
)
def test_holidays_of_a_country(text: str, expected: date) -> None:
    """Bank holidays and Mother's Day are those of the country whose marks the text bears."""
    assert day_range(the_day(text), date(2026, 5, 14)) == (expected, expected)


def test_the_day_after_until() -> None:
    """A stretch may begin on a day that counts from the one spoken of."""
    days = day_range(the_day("from the day after until 5 April"), date(2026, 3, 1), last=date(2026, 3, 6))
    assert days == (date(2026, 3, 7), date(2026, 4, 5))
