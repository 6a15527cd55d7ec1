"""Compares wordings across inflections: which words of a title carry meaning, and which of them are akin."""

import re
import unicodedata
from collections.abc import Collection
from functools import lru_cache
from itertools import takewhile

Words = frozenset[str]

# What almost every meeting is called: beginnings of words that say nothing about which one it is.
_GENERIC = (
    *("meet", "summit", "talk", "confer", "session", "hearing", "briefing", "visit", "call", "event", "forum", "press"),
    *("treffen", "gipfel", "gesprach", "konferenz", "pressekonferenz", "sitzung", "termin", "tagung", "besuch"),
    *("reunion", "rencontre", "sommet", "entretien", "seance", "entrevue", "evenement"),
    *("cumbre", "encuentro", "sesion", "conferencia", "visita", "evento"),
    *("зустріч", "нарад", "засіданн", "саміт", "переговор", "конференц", "пресконференц", "візит", "поді", "розмов"),
)
STOP = frozenset(
    [
        *("the", "and", "for", "with", "from", "into", "about", "after", "before", "between", "our", "their", "next"),
        *(
            "der",
            "die",
            "das",
            "den",
            "dem",
            "des",
            "und",
            "mit",
            "fur",
            "von",
            "vom",
            "zum",
            "zur",
            "uber",
            "zwischen",
        ),
        *(
            "les",
            "aux",
            "une",
            "avec",
            "pour",
            "sur",
            "entre",
            "los",
            "las",
            "del",
            "con",
            "para",
            "una",
            "por",
            "sobre",
        ),
        *("для", "про", "між", "під", "над", "від", "при", "або"),
    ]
)
_TOKEN = re.compile(r"\w+(?:\.\w)*")


@lru_cache(maxsize=4096)
def words(text: str) -> Words:
    """The words of a text that carry meaning, folded; short ones only if they are capitals or digits (EU, G7)."""
    tokens = (token.replace(".", "") for token in _TOKEN.findall(text))
    telling = (_folded(token) for token in tokens if len(token) > 2 or token.isupper() or token.isdigit())
    return frozenset(word for word in telling if word not in STOP)


def is_generic(word: str) -> bool:
    """Whether a word only says that it is a meeting of some kind."""
    return word.startswith(GENERIC)


def akin(a: str, b: str) -> bool:
    """Whether two words differ by no more than an ending: advisers and advisors, Ukraine and Ukrainian."""
    if a == b or a.isdigit() or b.isdigit():
        return a == b
    common = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(a, b, strict=False)))
    longest = max(len(a), len(b))
    if longest < 6:  # one letter more (call, calls), or another last letter where cases are endings (рада, ради)
        return common >= 3 and common == longest - 1 and (not a.isascii() or common == min(len(a), len(b)))
    return common >= 4 and common >= 0.6 * longest


def covered(some: Collection[str], others: Collection[str]) -> Words:
    """The words of one collection that have a kin in the other."""
    return frozenset(one for one in some if any(akin(one, other) for other in others))


@lru_cache(maxsize=4096)
def _folded(token: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", token.casefold()) if not unicodedata.combining(c))


GENERIC = tuple(_folded(word) for word in _GENERIC)
