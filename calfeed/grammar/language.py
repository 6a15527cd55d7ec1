"""Which of our languages a text is in, by its letters and its commonest words."""

import re
from collections import Counter
from functools import cache, lru_cache
from importlib import import_module
from itertools import chain

from calfeed.grammar.languages import LANGUAGES, known

TOKEN = re.compile(r"[^\W\d_]++")
HALF = re.compile(r"\d\s?[ap]\.?\s?m\b")  # "10am", whose "am" is no word
# Enough to tell the languages apart; the rest of a long text does not change the answer.
SAMPLE = 4000
ENOUGH, ENOUGH_UNDECLARED = 3, 2
SHORT = 12  # words, of which a single one tells
LONG = 6  # letters of a word that tells as much as two: a weekday, a month
MONTH = re.compile(r"\d\.?\s(?:de\s)?([^\W\d_]{3,})")  # a shorter one that does, behind its day: "27 de enero"


@cache
def _languages_of() -> dict[str, list[str]]:
    """For each common word the languages it is common in."""
    found: dict[str, list[str]] = {}
    for language in LANGUAGES:
        for word in import_module(f"calfeed.grammar.{language}").COMMON.split():
            found.setdefault(word, []).append(language)
    return found


@cache
def _letters() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The languages that have an alphabet of their own, and its letters."""
    of = {language: getattr(import_module(f"calfeed.grammar.{language}"), "LETTERS", None) for language in LANGUAGES}
    return tuple((language, re.compile(f"[{own}{own.upper()}]")) for language, own in of.items() if own)


@cache
def _signs() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The languages that show in more than words, and the expression for what tells as much as one."""
    of = {language: getattr(import_module(f"calfeed.grammar.{language}"), "SIGN", None) for language in LANGUAGES}
    return tuple((language, re.compile(sign)) for language, sign in of.items() if sign)


@lru_cache(maxsize=256)
def language_of(text: str, declared: str | None = None) -> str:
    """The language of a text: by its letters and words where they tell, else the declared one, else English."""
    fallback = known((declared or "").lower().replace("_", "-").split("-")[0])
    sample = text[:SAMPLE].lower()
    for language, own in () if sample.isascii() else _letters():
        letters = len(own.findall(sample))
        if letters > 3 and letters * 3 > sum(map(str.isalpha, sample)):
            return language
    common = _languages_of()
    all_words = TOKEN.findall(HALF.sub(" ", sample))
    known_words = [word for word in all_words if word in common]
    votes = Counter(chain.from_iterable(map(common.__getitem__, known_words)))
    if not declared:
        votes.update(chain.from_iterable(common[word] for word in known_words if len(word) >= LONG))
        votes.update(chain.from_iterable(common.get(word, ()) for word in MONTH.findall(sample) if len(word) < LONG))
    votes.update(language for language, sign in _signs() if sign.search(sample))
    if not votes:
        return fallback
    if not declared and len(votes) == 1 and len(all_words) <= SHORT:
        return next(iter(votes))  # "Arbeitskreis Hafen, 17.6., 9:30 Uhr"
    best, most = max(votes.items(), key=lambda vote: (vote[1], vote[0] == fallback))
    if most < (ENOUGH if declared else ENOUGH_UNDECLARED) or votes[fallback] == most:
        return fallback
    return best
