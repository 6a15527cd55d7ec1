"""Compares wordings across inflections: which words of a title carry meaning, and which of them are akin."""

import re
import unicodedata
from collections.abc import Collection
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import chain, takewhile

from calfeed.merge import cognates

Words = frozenset[str]

# What almost every meeting is called: beginnings of words that say nothing about which one it is.
_GENERIC = (
    *("meet", "summit", "talk", "confer", "session", "hearing", "briefing", "visit", "call", "event", "forum", "press"),
    *("treffen", "gipfel", "gesprach", "konferenz", "pressekonferenz", "sitzung", "termin", "tagung", "besuch"),
    *("reunion", "rencontre", "sommet", "entretien", "seance", "entrevue", "evenement"),
    *("deadline", "frist", "registr", "anmeld", "applicat", "bewerb", "notificat", "submission", "ruckmeldung"),
    *("einreich", "antrag", "inscri", "limite", "plazo", "кінцев", "термін", "реєстрац", "подан"),
    *("bilateral", "trilateral", "zweiseitig", "двосторонн", "тристоронн"),
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
        *("для", "про", "між", "під", "над", "від", "при", "або", "щодо", "після", "перед"),
    ]
)
_TOKEN = re.compile(r"\w+(?:\.\w)*")
_NUMBER = re.compile(r"\b(?:[A-Z]|[IVX]{1,4}|\d{1,4})\b(?!['’.:])")
_ROLES, _ROOMS = frozenset(cognates.ROLES.split()), frozenset(cognates.ROOMS.split())
_CONTRARY = tuple(frozenset(line.split()) for line in cognates.CONTRARY)
MISSPELLED = 0.8  # so much of two wordings is alike when one is the other with a slip
SOUNDED = 4  # letters: shorter words sound alike too often
_LATIN = str.maketrans("абвгґдеєжзиіклмнопрстуфхцчшщыэ", "abvhhdeessiiklmnoprstufhssssie") | {
    ord("ю"): "iu",
    ord("я"): "ia",
    ord("ь"): None,
}
# Spellings of one sound, in order.
_SOUNDS = [
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"schtsch|shch|tsch|tch|sch|sh|cz|sz|ts|tz|ch(?=[aeiou])", "s"),
        (r"kh|ch|g", "h"),
        (r"ph", "f"),
        (r"w", "v"),
        (r"[zß]", "s"),
        (r"[cq]", "k"),
        (r"ie|[jy]", "i"),
        (r"(.)\1+", r"\1"),
        (r"i+\Z", ""),
    )
]


@lru_cache(maxsize=4096)
def words(text: str) -> Words:
    """The words of a text that carry meaning, folded; short ones only if they are capitals or digits (EU, G7).

    What has a name of its own in each language is in English: Kyjiw, Außenminister.
    """
    plain = _bare(text)
    if _PHRASES.search(plain.casefold()):
        plain = _CASED_PHRASES.sub(_english_phrase, plain)
    return frozenset(chain.from_iterable(map(_english, _telling(plain))))


def in_another_language(one: str, other: str) -> bool:
    """Whether two wordings have something in common, and more of it in English than as they stand."""
    as_they_stand = covered(_telling(_bare(one)), _telling(_bare(other)))
    return len(covered(words(one), words(other))) > len(as_they_stand)


def _telling(plain: str) -> Words:
    tokens = (token.replace(".", "") for token in _TOKEN.findall(plain))
    telling = (token.casefold() for token in tokens if len(token) > 2 or token.isupper() or token.isdigit())
    return frozenset(word for word in telling if word not in STOP)


@lru_cache(maxsize=4096)
def names(party: str) -> Words:
    """The words that tell who it is; none of a party without a name: "the committee"."""
    every = words(party)
    return every - covered(every, _ROLES) if every else frozenset((party.casefold(),))


@lru_cache(maxsize=4096)
def telling_place(place: str) -> Words:
    """The words that tell where it is; none of "the same room"."""
    return words(place) - covered(words(place), _ROOMS)


@lru_cache(maxsize=65536)
def is_generic(word: str) -> bool:
    """Whether a word only says that it is a meeting of some kind."""
    return word.startswith(GENERIC)


@lru_cache(maxsize=65536)
def are_contrary(one: str, other: str) -> bool:
    """Whether two titles tell of different things: committees A and B, foreign and defence ministers."""
    numbers, others = (frozenset(_NUMBER.findall(title)) for title in (one, other))
    if numbers and others and not numbers & others:
        return True
    kinds = [[_kinds(words(title), line) for line in _CONTRARY] for title in (one, other)]
    return any(mine and theirs and not mine & theirs for mine, theirs in zip(*kinds, strict=True))


@lru_cache(maxsize=4096)
def lies_in(place: str, other: str) -> bool:
    """Whether the one is a town of a country that the other only names: Kyiv, and Ukraine."""
    countries = words(other).intersection(cognates.TOWNS)
    return any(covered(cognates.TOWNS[country].split(), words(place)) for country in countries)


@lru_cache(maxsize=4096)
def is_same_place(one: str, other: str) -> bool:
    """Whether two wordings may be of one place: one says no more than the other, in another language or misspelled."""
    mine, theirs = words(one), words(other)
    if covered(mine, theirs) == mine or covered(theirs, mine) == theirs:
        return True
    is_country = (len(theirs) == 1 and lies_in(one, other)) or (len(mine) == 1 and lies_in(other, one))
    if is_country or in_another_language(one, other):
        return True
    numbers = [_NUMBER.findall(place) for place in (one, other)]
    return numbers[0] == numbers[1] and SequenceMatcher(a=one.casefold(), b=other.casefold()).ratio() > MISSPELLED


def _kinds(title: Words, line: Words) -> Words:
    """Which kinds of a line a title tells; a prime minister is none of the ministers."""
    found = covered(line, title)
    return found - {"minister"} if "prime" in title else found


def is_cyrillic(text: str) -> bool:
    """Whether most letters of a text are Cyrillic."""
    letters = [c for c in text if c.isalpha()]
    return 2 * sum(1 for c in letters if "\u0400" <= c <= "\u04ff") > len(letters)


def stems(text: str) -> frozenset[str]:
    """The beginnings that words akin to those of a text have in common with them; of words that tell which it is."""
    telling = [word for word in words(text) if not is_generic(word)]
    return frozenset(word[:3] for word in telling) | {
        f"~{_sound(word)[:3]}" for word in telling if len(word) >= SOUNDED
    }


@lru_cache(maxsize=65536)
def akin(a: str, b: str) -> bool:
    """Whether two words differ by no more than an ending or a spelling: advisers and advisors, Умєров and Umerow."""
    if a == b or a.isdigit() or b.isdigit():
        return a == b
    if _alike(a, b):
        return True
    return min(len(a), len(b)) >= SOUNDED and _alike(_sound(a), _sound(b))


def _alike(a: str, b: str) -> bool:
    if a[:3] != b[:3]:
        return False
    common = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(a, b, strict=False)))
    longest = max(len(a), len(b))
    if longest < 6:  # one letter more (call, calls), or another last letter where cases are endings (рада, ради)
        shortest = min(len(a), len(b))
        return a == b or (common >= 3 and common == longest - 1 and (not a.isascii() or common == shortest))
    return common >= 4 and common >= 0.6 * longest


def covered(some: Collection[str], others: Collection[str]) -> Words:
    """The words of one collection that have a kin in the other."""
    return frozenset(one for one in some if one in others or any(akin(one, other) for other in others))


def _bare(text: str) -> str:
    if text.isascii():
        return text
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def _folded(text: str) -> str:
    return _bare(text).casefold()


@lru_cache(maxsize=4096)
def _sound(word: str) -> str:
    """A word as it sounds, roughly, in Latin letters: Зеленський and Selenskyj are the same."""
    latin = word.translate(_LATIN)
    for pattern, sound in _SOUNDS:
        latin = pattern.sub(sound, latin)
    return latin


@lru_cache(maxsize=65536)
def _english(word: str) -> tuple[str, ...]:
    """A folded word, or what it is called in English."""
    for end in range(len(word), 1, -1):
        stem = word[:end]
        if end == len(word) and stem in _EXACT:
            return _EXACT[stem]
        if stem in _STEMS:
            return _STEMS[stem]
    return (word,)


def _english_phrase(found: re.Match[str]) -> str:
    return next(english for pattern, english in _SINGLE_PHRASES if pattern.fullmatch(found[0]))


def _pattern(phrase: str) -> str:
    return r"\b" + re.escape(phrase).replace(r"\*", r"\w*").replace(r"\ ", r"\s+") + r"\b"


def _read(table: str) -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]], list[tuple[str, str]]]:
    """The exact words, the beginnings of words, and the phrases of a table, each with the English for it."""
    exact: dict[str, tuple[str, ...]] = {}
    stems: dict[str, tuple[str, ...]] = {}
    phrases: list[tuple[str, str]] = []
    for line in table.strip().splitlines():
        english, others = line.split(": ")
        for other in _folded(others).split(", "):
            if re.search(r"[ '’-]", other):
                phrases.append((other, english))
            elif other.endswith("*"):
                stems[other[:-1]] = tuple(english.casefold().split())
            else:
                exact[other] = tuple(english.casefold().split())
    return exact, stems, sorted(phrases, key=lambda pair: -len(pair[0]))


GENERIC = tuple(_folded(word) for word in _GENERIC)
_EXACT, _STEMS, _NAMED = _read(cognates.WORDS)
_SINGLE_PHRASES = [(re.compile(_pattern(phrase), re.IGNORECASE), english) for phrase, english in _NAMED]
_PHRASES = re.compile("|".join(_pattern(phrase) for phrase, _ in _NAMED))  # quicker than one that ignores the case
_CASED_PHRASES = re.compile(_PHRASES.pattern, re.IGNORECASE)
