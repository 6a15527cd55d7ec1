"""A language's words for time: tables from words to meanings, and the pieces of patterns that are built from them."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import groupby
from os.path import commonprefix

LETTERS = re.compile(r"[^\W\d_]+")
COMMON = {
    "s": r"\s{1,4}",
    "o": r"\s{0,4}",
    "dash": r"\s{0,3}[-–]\s{0,3}",
    "year": r"(?P<year#>(?:1[5-9]|20|21)\d\d|2200)(?!\d|[.,]\d|\s?(?:[hH]|[hH]rs?|[hH]ours|[uU]hr)\b)",
    "not_past": r"(?:)",  # in front of noon: not that of "past midnight"
    "not_after": r"(?:)",  # behind "an hour after": it is counted from what follows
    "d": r"(?:0?[1-9]|[12]\d|3[01])(?![\d]|[.,:]\d)",
}


class _Tables(dict[str, Mapping[str, object]]):
    """The tables of a lexicon: a kind of word that the language does not have is empty."""

    def __missing__(self, kind: str) -> Mapping[str, object]:
        return {}


class _Pieces(dict[str, str]):
    """The pieces of a lexicon: one that the language does not have matches nothing."""

    def __missing__(self, name: str) -> str:
        return r"(?!)"


@dataclass(frozen=True, eq=False)
class Lexicon:
    """The words of one language.

    `tables` give each word of a kind its meaning; `{kind}` in a pattern stands for any of these words and captures it.
    `pieces` are regular expressions for what is not a list of words; they may use slots and `#` for a group's number.
    `capital` are words of which the lower-case form means something else ("may", "sat"), `persons` months that are
    also names ("Jan", "May").
    """

    language: str
    tables: Mapping[str, Mapping[str, object]]
    pieces: Mapping[str, str]
    capital: frozenset[str] = frozenset()
    persons: frozenset[str] = frozenset()
    twelve_hours: bool = False  # English: an hour without a sign of its half of the day may be of either
    month_first: bool = False  # English: the month may stand in front of the day, 2/3/2023
    friday_ends: bool = False  # English: the end of a week is its Friday
    months_sure: bool = False  # Spanish, French: behind a number, a word for a month is one, also "mar"
    part_in_weekday: bool = False  # German: a weekday and its half are one word, "Sonntagvormittag"
    parts_last: bool = False  # Ukrainian: "the next morning" has the part of the day as its last word
    dates_slashed: bool = False  # short dates have a slash, 4/9; figures with a dot are mostly something else
    months_padded: bool = False  # Ukrainian: of figures with a dot, those of dates have two digits, 16.03
    first_day_counts: bool = False  # eight days are a week
    days_alone: bool = False  # French, Spanish: the number of a day stands alone behind its article, "le 20 à 18h"
    hours_dotted: bool = False  # at the end of a sentence, 18.30 is an hour
    oclock_ends: bool = False  # German: behind two figures, "Uhr" makes both hours
    spoken_oclock: bool = False  # French: no hour is told in words without "heures"
    earliest_spoken: int = 8  # the hour before which one told in words is of the afternoon
    short_weekday: int = 2  # letters of abbreviations that are no weekday behind a word

    def __post_init__(self) -> None:
        object.__setattr__(self, "tables", _Tables(self.tables))
        object.__setattr__(self, "pieces", _Pieces(self.pieces))

    def slot(self, name: str, number: str) -> str:
        """The regular expression for a slot of a rule's pattern."""
        if name in self.tables:
            dot = self._dot(self.tables[name]) if name in ("month", "weekday") else ""
            return rf"(?P<{name}{number}>{any_of(self, name)})(?:(?<=')|(?!\w)){dot}"
        if name in ("numbers", "edges"):
            return any_of(self, name[:-1]) + r"(?!\w)"
        piece = self.pieces.get(name) or COMMON.get(name) or self.pieces[name]
        nested = re.sub(r"\{([a-z_]+)(\d?)\}", lambda m: self.slot(m[1], m[2] or number), piece)
        return f"(?:{nested.replace('#', number)})"

    @staticmethod
    def _dot(table: Mapping[str, object]) -> str:
        """An optional full stop, which belongs to abbreviations only: "Jan." but not the end of "in May."."""
        short = [word for word in table if len(word) <= 4]
        longest = {word: max((w for w in table if table[w] == table[word]), key=len) for word in short}
        whole = "".join(rf"(?<!{re.escape(word)})" for word in short if longest[word] == word)
        lengths = "|".join(rf"(?<=\b\w{{{length}}})" for length in sorted({len(word) for word in short}))
        return rf"(?:{whole}(?:{lengths})\.)?" if lengths else ""

    @cached_property
    def heads(self) -> Mapping[str, frozenset[str]]:
        """For each first run of letters of a word, the kinds of words that begin so."""
        kinds: dict[str, set[str]] = {}
        for kind, table in self.tables.items():
            for word in table:
                run = LETTERS.match(word)
                if run:
                    kinds.setdefault(run[0], set()).add(kind)
        return {head: frozenset(found) for head, found in kinds.items()}

    def means(self, kind: str, words: str) -> object:
        """The meaning of a word of a kind."""
        return self.tables[kind][" ".join(words.lower().split())]


@cache
def any_of(lexicon: Lexicon, *kinds: str) -> str:
    """A regular expression for any of the words of some kinds."""
    return either(word for kind in kinds for word in lexicon.tables[kind])


def either(words: Iterable[str]) -> str:
    """A regular expression for any of the words, a longer one in front of those that it begins with.

    What several words begin with stands in it once, and so does what several beginnings go on with.
    """
    ordered = sorted(set(words))
    begins: dict[str, list[str]] = {}  # by what they go on with
    for _, alike in groupby(filter(None, ordered), key=lambda word: word[0]):
        same = list(alike)
        begin = commonprefix(same)  # noqa: RUF071 (these are no paths)
        rest = either(word[len(begin) :] for word in same) if same[1:] else ""
        begins.setdefault(rest, []).append(re.escape(begin).replace(r"\ ", r"\s{1,4}"))
    branches = [
        f"(?:{'|'.join(heads)}){rest}" if rest and heads[1:] else "|".join(heads) + rest
        for rest, heads in begins.items()
    ]
    return f"(?:{'|'.join(branches) or '(?!)'})" + "?" * ("" in ordered)


def named(*names: str, start: int = 0) -> dict[str, object]:
    """A table from lists of synonyms, numbered from `start`: named("monday mon", "tuesday tue")."""
    return {word: number for number, row in enumerate(names, start) for word in row.split()}


def meaning(value: object, *words: str) -> dict[str, object]:
    """A table in which all the words mean the same."""
    return dict.fromkeys(words, value)
