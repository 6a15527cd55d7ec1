"""Finding: spans, what looks like a date and is not, round trips, and time that grows with the text only."""

import time
from contextlib import suppress
from datetime import date, timedelta
from datetime import time as clock_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfeed.errors import ParseError
from calfeed.grammar.find import MOST_MENTIONS, MOST_TEXT, MOST_TRIES, find, plain
from calfeed.grammar.languages import lexicon_of
from calfeed.grammar.mention import Clock, Day, Length, Mention, Vague
from calfeed.grammar.resolve import day_range
from calfeed.model.source import DateOrder

DATES = st.dates(date(1900, 1, 1), date(2200, 12, 31))
MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
}
WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
    "uk": "понеділок вівторок середа четвер п’ятниця субота неділя",
}
# w weekday, d day, dd two digits, m month's name, mm its number, y year.
FORMS = {
    "en": (
        "on {d} {m} {y}", "on {m} {d}, {y}", "{w}, {m} {d}, {y}", "{w} {d} {m} {y}", "the {d}th of {m} {y}",
        "{y}-{mm}-{dd}", "{dd}.{mm}.{y}", "the {d}th day of {m}, {y}", "({d} {m} {y})",
    ),
    "de": (
        "am {d}. {m} {y}", "{w}, {d}. {m} {y}", "{w}, dem {d}. {m} {y},", "am {dd}.{mm}.{y}", "{w}, den {dd}.{mm}.{y}",
    ),
    "fr": ("le {d} {m} {y}", "le {w} {d} {m} {y}", "le {dd}/{mm}/{y}"),
    "es": ("el {d} de {m} de {y}", "el {w} {d} de {m} del {y}", "{w}, {d} de {m} de {y}", "{dd}/{mm}/{y}"),
    "uk": ("{d} {m} {y} року", "{d} {m} {y}-го", "у {w}, {d} {m} {y} року", "{dd}.{mm}.{y}"),
}  # fmt: skip
CLOCKS = {
    "en": (
        "at {h:02}:{m:02}",
        "{h:02}:{m:02} GMT",
        "{h:02}{m:02} UTC",
        "at {h12}.{m:02}{half}m",
        "{h12}:{m:02} {half}.m.",
    ),
    "de": ("um {h:02}:{m:02} Uhr", "um {h}.{m:02} Uhr", "{h:02}:{m:02}"),
    "fr": ("à {h} h {m:02}", "à {h:02}h{m:02}", "à {h:02}:{m:02}"),
    "es": ("a las {h}:{m:02}", "a las {h:02}.{m:02} horas", "{h:02}:{m:02} h"),
    "uk": ("о {h:02}:{m:02}", "об {h}.{m:02}"),
}


def days(text: str, language: str = "en") -> list[Day]:
    return [mention for mention in find(text, language) if isinstance(mention, Day)]


def clocks(text: str, language: str = "en") -> list[Clock]:
    return [mention for mention in find(text, language) if isinstance(mention, Clock)]


@pytest.mark.parametrize(("language", "form"), [(lang, form) for lang, forms in FORMS.items() for form in forms])
@given(day=DATES)
def test_date_comes_back(language: str, form: str, day: date) -> None:
    """A date written in any form we read is found once and resolves to itself without a time of writing."""
    month, weekday = MONTHS[language].split()[day.month - 1], WEEKDAYS[language].split()[day.weekday()]
    text = form.format(d=day.day, dd=f"{day.day:02}", m=month, mm=f"{day.month:02}", y=day.year, w=weekday)
    found = days(f"Es {text} x.", language)
    assert [day_range(mention, None) for mention in found] == [(day, day)]


@pytest.mark.parametrize(("language", "form"), [(lang, form) for lang, forms in CLOCKS.items() for form in forms])
@given(hour=st.integers(0, 23), minute=st.integers(0, 59))
def test_clock_time_comes_back(language: str, form: str, hour: int, minute: int) -> None:
    """A clock time written in any form we read is found once and told in 24 hours."""
    half, h12 = "pa"[hour < 12], (hour - 1) % 12 + 1
    found = clocks(f"Es {form.format(h=hour, m=minute, h12=h12, half=half)} x", language)
    assert [(mention.hour % 24, mention.minute) for mention in found] == [(hour, minute)]


@given(first=DATES, length=st.integers(1, 40))
def test_range_comes_back(first: date, length: int) -> None:
    """A range of days is one mention, also over the end of a month or a year."""
    last = first + timedelta(days=length)
    if last.year > 2200:
        return
    names = MONTHS["en"].split()
    text = f"from {first.day} {names[first.month - 1]} {first.year} to {last.day} {names[last.month - 1]} {last.year}"
    assert [day_range(mention, None) for mention in days(text)] == [(first, last)]


@given(text=st.text(max_size=300), language=st.sampled_from(sorted(FORMS)))
def test_any_text(text: str, language: str) -> None:
    """Whatever the text, mentions lie inside it, in order, and begin and end on a character of their own."""
    found = find(text, language)
    assert [mention.span for mention in found] == sorted(mention.span for mention in found)
    for mention in found:
        assert 0 <= mention.span.start < mention.span.end <= len(text)


def test_offsets_hold_under_odd_characters() -> None:
    """Narrow spaces, typographic dashes and apostrophes are read as plain ones without moving an offset."""
    text = "le 12\u202fdécembre — at 10\u00a0am"
    assert len(plain(text)) == len(text)
    (day,) = days(text, "fr")
    assert text[day.span.start : day.span.end] == "12\u202fdécembre"


def test_block_of_a_document() -> None:
    """Only the stretch that is asked for is read, and spans count from the start of the text."""
    text = "On 3 May. On 4 May. On 5 May."
    (day,) = [m for m in find(text, "en", 10, 19) if isinstance(m, Day)]
    assert (day.day, text[day.span.start : day.span.end]) == (4, "4 May")


@pytest.mark.parametrize(
    "text",
    [
        "we won 3-2 at home and lost 4-1",
        "Article 5 of the Washington Treaty",
        "the price rose from $1,500 to $1,750",
        "call +44 20 7946 0101 or 541-555-0126",
        "version 12.4 of the assistant",
        "planning reference 19/04417/FU",
        "pages 30-35, scale 1:10,560",
        "18 U.S.C. 1343 and No. 3-2-114",
        "inflation of 2.6% after 14.5 per cent",
        "he may come, they march on, she sat down",
        "Theresa May met Jan van Goyen",
        "at 25:61 and at 24:30",
        "15 countries, 1,200 people",
        "the sun rose",
    ],
)
def test_number_that_is_no_date(text: str) -> None:
    """Scores, prices, telephone numbers, articles and names are not read as days or clock times."""
    assert [mention for mention in find(text, "en") if not isinstance(mention, Length)] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on 3, 5 and 6 January", [(3, 1), (5, 1), (6, 1)]),
        ("7 and 8 October", [(7, 10), (8, 10)]),
        ("January 9, 16, 23 and 30, 2020", [(9, 1), (16, 1), (23, 1), (30, 1)]),
        ("Friday 12 May, Wednesday 31 May and Saturday 3 June", [(12, 5), (31, 5), (3, 6)]),
        ("Wednesday 10 and Thursday 11 February", [(10, 2), (11, 2)]),
    ],
)
def test_list(text: str, expected: list[tuple[int, int]]) -> None:
    """Days of a list share its month and one group."""
    found = days(text)
    assert [(day.day, day.month) for day in found] == expected
    assert len({day.group for day in found}) == 1
    assert found[0].group is not None


def test_several_lists_are_several_groups() -> None:
    """Two lists in a text don't become one."""
    found = days("on 3 and 5 January. Later, on 7 and 8 May")
    assert found[0].group == found[1].group != found[2].group == found[3].group


def elapsed(text: str) -> float:
    """The least CPU seconds of three, whether the text is read or refused."""
    best = 60.0
    for _ in range(3):
        plain.cache_clear()
        find.cache_clear()
        began = time.process_time()
        with suppress(ParseError):
            find(text, "en")
        best = min(best, time.process_time() - began)
    return best


@pytest.mark.parametrize(
    "piece",
    [
        "on 5 May 2026 at 10:00, ",
        "lorem ipsum dolor ",
        "from 5 to ",
        "the first ",
        "1-",
        "Monday, ",
        "at a quarter ",
        "3, ",
    ],
)
def test_linear_time(piece: str) -> None:
    """Twice the text takes at most two and a half times as long."""
    short, long = piece * 3000, piece * 6000
    assert any(elapsed(long) <= 2.5 * max(elapsed(short), 0.004) for _ in range(3))


@pytest.mark.parametrize("piece", ["lorem ipsum ", "1", "a", " ", "1-1 ", "1–1 ", "10 - 11 ", "may-1-1 ", "1-", "3, "])
def test_a_long_line(piece: str) -> None:
    """The longest line that is read is handled or refused in a few seconds; one of 5 MB is refused at once."""
    assert elapsed(piece * (MOST_TEXT // len(piece))) < 4
    assert elapsed(piece * (5_000_000 // len(piece))) < 0.1


def test_too_many_dates() -> None:
    """A text that is too long, or has too many dates or numbers, is refused in words that name the limit."""
    with pytest.raises(ParseError, match=f"{MOST_TEXT} characters"):
        find("5 May 2026, 10:00. " * 100_000, "en")
    with pytest.raises(ParseError, match=f"{MOST_MENTIONS} dates"):
        find("5 May 2026, 10:00. " * MOST_MENTIONS, "en")
    with pytest.raises(ParseError, match=f"{MOST_TRIES} numbers"):
        find("17 " * (MOST_TRIES + 10), "en")


@pytest.mark.parametrize(
    "text", ["on the 14th the loan is signed", "announced for the 16th stands withdrawn", "on the 9th."]
)
def test_day_of_the_month_alone(text: str) -> None:
    """A bare ordinal behind a preposition is a weak day, whatever verb or article goes on."""
    (day,) = days(text)
    assert (day.weak, day.month) == (True, None)


@pytest.mark.parametrize("text", ["on the 14th floor", "for the 12th time", "to the 12th Ministerial Conference"])
def test_ordinal_of_something_else(text: str) -> None:
    """An ordinal before a noun counts something else."""
    assert days(text) == []


def test_unknown_language_is_read_as_english() -> None:
    """A language without a lexicon is read with English words."""
    assert lexicon_of("xx") is lexicon_of("en")


def test_month_stands_alone_only_outside_dates() -> None:
    """The month of a date is not also a vague span."""
    found: tuple[Mention, ...] = find("the end of May 29 and in May", "en")
    assert [type(mention) for mention in found] == [Day, Vague]


def test_clock_time_type() -> None:
    """Every clock time found is one that a clock shows, or 24 for midnight."""
    for mention in clocks("noon, midnight, 7.45pm, 18:30, half past six in the evening"):
        assert mention.hour == 24 or clock_time(mention.hour, mention.minute)


@pytest.mark.parametrize(
    ("text", "days", "hours"),
    [
        ("on Apr 2 and 3, 11-2.", [2, 3], [(11, (14, 0))]),
        ("on March 9, 5-7 in the hall", [9], [(17, (19, 0))]),
        ("on May 5, 8-10pm", [5], [(20, (22, 0))]),
        ("on Feb 2 and 9-11.", [2, 9], []),
    ],
)
def test_hours_behind_a_list_of_days(text: str, days: list[int], hours: list[tuple[int, tuple[int, int]]]) -> None:
    """Figures that fall behind a comma are the hours, not days."""
    found = find(text, "en")
    assert [m.day for m in found if isinstance(m, Day)] == days
    assert [(m.hour, m.end) for m in found if isinstance(m, Clock)] == hours


@pytest.mark.parametrize(
    ("order", "day", "month"), [(None, 3, 5), (DateOrder.DAY_FIRST, 3, 5), (DateOrder.MONTH_FIRST, 5, 3)]
)
def test_order_of_the_source(order: DateOrder | None, day: int, month: int) -> None:
    """How its source writes numeric dates decides where both ways make a date, and nowhere else."""
    both, only = find("The talks are on 3/5/2026 and 25/5/2026.", "en", order=order)
    assert isinstance(both, Day)
    assert isinstance(only, Day)
    assert (both.day, both.month) == (day, month)
    assert (only.day, only.month) == (25, 5)


def test_order_of_the_source_before_that_of_the_text() -> None:
    """A source that is known to write the day first does so between American dates, too."""
    _, second = find("On March 2, 2026 and 3/5/2026 at 7 p.m.", "en", order=DateOrder.DAY_FIRST)[:2]
    assert isinstance(second, Day)
    assert (second.day, second.month) == (3, 5)
