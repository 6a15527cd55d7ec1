"""How other languages than English put days, hours and zones into words: names and patterns are CLDR's."""

from collections.abc import Sequence
from datetime import date
from functools import cache, lru_cache
from typing import Any
from unicodedata import combining, normalize

from babel import Locale
from babel.dates import format_date
from babel.lists import format_list

from calfeed.language.catalog import catalog
from calfeed.model.wording import Wording, english

LANGUAGES = {"en": "English", "uk": "Українська", "de": "Deutsch", "fr": "Français", "es": "Español"}


UKRAINIAN = str.maketrans({"ґ": "г~", "є": "е~", "і": "и~", "ї": "и~~", "й": "и~~~"})


class Translated(Wording):
    """The words of a language other than English."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._locale = Locale(language)
        self._texts = catalog(language)

    def gettext(self, english: str, /, **facts: object) -> str:
        """The translation of a text, with its facts."""
        words = self._texts.gettext(english)
        return words % facts if facts else words

    def form(self, one: str, many: str, n: int, /) -> str:
        """The translation in the form that the language has for this number."""
        return self._texts.ngettext(one, many, n)

    def day_words(self, day: date) -> str:
        """Montag, 5. Januar 2026."""
        return self._date(day, "full")

    def date_words(self, day: date, *, year: bool = True) -> str:
        """5. Januar 2026."""
        return self._date(day, "long" if year else self._pattern("MMMMd"))

    def short_day(self, day: date, *, year: bool = False) -> str:
        """Mo., 5. Jan."""
        return self._date(day, self._pattern("yMMMEd" if year else "MMMEd"))

    def month_words(self, day: date, *, year: bool = True) -> str:
        """Januar 2026."""
        return self._date(day, self._pattern("yMMMM") if year else "LLLL")

    def weekday(self, day: date, *, short: bool = False) -> str:
        """Montag."""
        return self._date(day, "ccc" if short else "cccc")

    def day_of_month(self, day: date) -> str:
        """Montag, 5."""
        return self._date(day, self._pattern("Ed").replace("E", "EEEE"))

    def city(self, zone: str) -> str:
        """Kiew."""
        known: Any = self._locale.time_zones.get(zone, {})
        return str(known.get("city") or super().city(zone))

    def order(self, text: str) -> str:
        """As dictionaries sort: accents count for nothing, and Ukrainian's own letters stand in their places."""
        return "".join(one for one in normalize("NFD", text.casefold().translate(UKRAINIAN)) if not combining(one))

    def listed(self, names: Sequence[str]) -> str:
        """A, B und C."""
        return str(format_list(names, locale=self._locale)) if names else ""

    def _first_of(self, first: date, last: date) -> str:
        if first.year != last.year:
            return self.day_words(first)
        return self._date(first, self._pattern("MMMMEd").replace("E", "EEEE"))

    def _date(self, day: date, pattern: str) -> str:
        return _date(self._locale, day, pattern)

    def _pattern(self, skeleton: str) -> str:
        """CLDR's pattern for the parts of a date that a skeleton names (UTS 35, part 4, availableFormats)."""
        return str(self._locale.datetime_skeletons[skeleton].pattern)


@lru_cache(maxsize=8_192)  # a page says the same days again and again
def _date(locale: Locale, day: date, pattern: str) -> str:
    return str(format_date(day, pattern, locale=locale))


@cache
def wording_of(language: str) -> Wording:
    """The words of a language; English where it is none of ours."""
    return Translated(language) if language in LANGUAGES and language != "en" else english


def chosen(wanted: Sequence[str]) -> str:
    """The first of the wanted languages that is ours, as "de" for "de-AT"; English if none is."""
    return next((code for one in wanted if (code := one.lower().partition("-")[0]) in LANGUAGES), "en")
