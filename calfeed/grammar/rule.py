"""What a rule is: a pattern with slots for a language's words, what it makes of a match, and its own examples."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

from calfeed.grammar.languages import LANGUAGES
from calfeed.grammar.lexicon import Lexicon
from calfeed.grammar.mention import Mention
from calfeed.model.text import Span

SLOT = re.compile(r"\{([a-z_]+)(\d?)\}")


@dataclass(frozen=True, slots=True)
class Hit:
    """A match of a rule: its groups as numbers, in the words of a language, and as spans of the document."""

    match: re.Match[str]
    lexicon: Lexicon
    rule: str

    def words(self, group: str) -> str | None:
        """The words of a group as they stand; None if it is absent."""
        return self.match[group] if group in self.match.re.groupindex else None

    def means(self, group: str, kind: str | None = None) -> Any:
        """What the word of a group means in the language; None if it is absent."""
        found = self.words(group)
        return self.lexicon.means(kind or group.rstrip("0123456789"), found) if found else None

    def number(self, group: str) -> int | None:
        """The digits or the number word of a group."""
        found = self.words(group)
        if found is None:
            return None
        return int(found) if found.isdigit() else self.means(group, "number")

    def span(self, group: str | int = 0) -> Span:
        """Where a group stands, or all of the match."""
        return Span(*self.match.span(group))

    def before(self, most: int = 40) -> str:
        """The text before the match."""
        return self.match.string[max(0, self.match.start() - most) : self.match.start()]

    def after(self, most: int = 40) -> str:
        """The text after the match."""
        return self.match.string[self.match.end() : self.match.end() + most]


Build = Callable[[Hit], Iterable[Mention]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """`pattern` is a regular expression with slots such as {month}; it is tried where a word of a kind in `on` stands.

    `examples` pair a language and a text with the fields of the first mention made of it; `silent_on` are texts of
    which the rule makes nothing. `languages` limits a rule to some.
    """

    name: str
    on: tuple[str, ...]
    pattern: str
    build: Build
    examples: tuple[tuple[str, str, dict[str, object]], ...] = ()
    silent_on: tuple[tuple[str, str], ...] = ()
    languages: tuple[str, ...] = LANGUAGES


@cache
def compiled(pattern: str, lexicon: Lexicon) -> re.Pattern[str]:
    """The pattern in the words of a language."""
    return re.compile(SLOT.sub(lambda slot: lexicon.slot(slot[1], slot[2]), pattern), re.IGNORECASE)
