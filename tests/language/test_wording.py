from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from calfeed.language import LANGUAGES, chosen, wording_of
from calfeed.model.when import AllDay, Timed

KYIV = ZoneInfo("Europe/Kyiv")
MONDAY, WEDNESDAY = date(2026, 1, 5), date(2026, 1, 7)


def plain(text: str) -> str:
    """The text with ordinary spaces: CLDR puts narrow ones."""
    return text.replace("\u202f", " ").replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Monday 5 January 2026"),
        ("uk", "понеділок, 5 січня 2026 р."),
        ("de", "Montag, 5. Januar 2026"),
        ("fr", "lundi 5 janvier 2026"),
        ("es", "lunes, 5 de enero de 2026"),
    ],
)
def test_days_are_written_as_their_readers_write_them(language: str, words: str) -> None:
    """The month is inflected where the language does so."""
    assert plain(wording_of(language).day_words(MONDAY)) == words


def test_what_both_ends_of_a_stretch_share_is_said_once() -> None:
    """The year of both."""
    german, ukrainian = wording_of("de"), wording_of("uk")
    assert german.days_words(MONDAY, WEDNESDAY) == "Montag, 5. Januar bis Mittwoch, 7. Januar 2026"
    assert german.days_words(MONDAY, MONDAY) == "Montag, 5. Januar 2026"
    assert plain(ukrainian.days_words(date(2025, 12, 31), date(2026, 1, 1))) == (
        "середа, 31 грудня 2025 р. – четвер, 1 січня 2026 р."
    )


def test_hours_zones_and_changes() -> None:
    """Cities have their names in the language."""
    slot = Timed(start=datetime(2026, 1, 5, 14, tzinfo=KYIV))
    assert wording_of("de").when_words(slot) == "Montag, 5. Januar 2026, 14:00, Ortszeit Kiew (UTC+2)"
    assert plain(wording_of("uk").when_words(slot)) == "понеділок, 5 січня 2026 р., 14:00, Київ, місцевий час (UTC+2)"
    day = AllDay(first=WEDNESDAY, last=WEDNESDAY)
    assert wording_of("fr").moved_words(MONDAY, day) == "avant : 5 janvier, maintenant : 7 janvier"


def test_plural_forms() -> None:
    """Ukrainian has three."""
    words = [wording_of("uk").ago_words(timedelta(minutes=count)) for count in (1, 2, 5, 21)]
    assert words == ["1 хвилину тому", "2 хвилини тому", "5 хвилин тому", "21 хвилину тому"]


def test_short_days_months_and_lists() -> None:
    """As headings and subjects have them."""
    spanish = wording_of("es")
    assert spanish.short_day(MONDAY) == "lun, 5 ene"
    assert spanish.month_words(MONDAY) == "enero de 2026"
    assert spanish.listed(["A", "B", "C"]) == "A, B y C"
    assert spanish.weekday(MONDAY) == "lunes"


@pytest.mark.parametrize(
    ("wanted", "language"),
    [(["de-AT", "en"], "de"), (["zh", "uk"], "uk"), ([], "en"), (["*"], "en"), (["xx-\x00"], "en"), (["EN-us"], "en")],
)
def test_the_first_wanted_language_that_we_have_is_chosen(wanted: list[str], language: str) -> None:
    """English where there is none of them."""
    assert chosen(wanted) == language


def test_english_is_the_english_of_the_code() -> None:
    """What is no language of ours is English too."""
    assert wording_of("en") is wording_of("xx")
    assert {wording_of(language).language for language in LANGUAGES} == set(LANGUAGES)
