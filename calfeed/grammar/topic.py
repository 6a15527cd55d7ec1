"""Places that an event is about, and not at: "a briefing on the war in Sudan" is not held there."""

import re
from collections.abc import Sequence

from calfeed.grammar.nouns import WORD
from calfeed.grammar.vocabulary import Vocabulary, anyword_cached
from calfeed.grammar.zones import named_place
from calfeed.model.text import Span

LONGEST = 100  # characters of a subject
BREAKS = re.compile(r"[;:!?()\n]|[.,]\s|\s[–—-]\s")


def is_of_topic(text: str, at: int, named: Span, within: Span, words: Vocabulary, times: Sequence[Span]) -> bool:
    """Whether the preposition `at` leads to a part of what is talked about, and no hour or pause stands between.

    It does so behind a word for an affair ("the situation in X"), and else if the place is a country or a sea.
    """
    start = max([within.start, at - LONGEST, *(t.end for t in times if t.end <= at)])
    opened = [found for _, found in anyword_cached(words.about).finditer(text, start, at)] if words.about else []
    for opener in reversed(opened):
        subject = text[opener.end() : at]
        if BREAKS.search(subject) is None and subject.strip():
            told = anyword_cached(words.place_in).search(subject) is not None  # "on the war in Sudan in Oslo"
            return not told and _is_topic(text, Span(start, opener.start()), subject, named, words)
    return False


def _is_topic(text: str, before: Span, subject: str, named: Span, words: Vocabulary) -> bool:
    place = text[named.start : named.end]
    land = anyword_cached(words.lands)
    names = [word[0] for word in WORD.finditer(place)]
    if any(words.place_noun.fullmatch(name) and not land.fullmatch(name) for name in names):
        return False  # "a talk on violence in the village hall"
    if anyword_cached(words.affairs).search(subject) is not None:
        return True
    if any(land.fullmatch(name) for name in names):
        return True
    last = subject.rsplit(maxsplit=1)[-1]
    if words.place_noun.fullmatch(last) or words.noun.fullmatch(last):
        return False  # "on the beach in Kenya", "zum Gipfel in Ägypten"
    if anyword_cached(words.gatherings).search(text, before.start, before.end) is not None:
        return False  # "a summit on trade in Egypt"
    known = named_place(place)
    return known is not None and known.region
