"""Given names, by which a person's name is told from a place's: "James Hamilton" is not of Hamilton."""

from collections.abc import Sequence
from functools import cache
from importlib import resources


@cache
def _names() -> frozenset[str]:
    """The given names, in lower case."""
    text = resources.files("calfeed.grammar").joinpath("given.txt").read_text(encoding="utf-8")
    return frozenset(" ".join(line for line in text.splitlines() if not line.startswith("#")).split())


def is_given(word: str) -> bool:
    """Whether a word in lower case is a given name."""
    return word in _names()


def open_name(words: Sequence[str]) -> bool:
    """Whether words in lower case are as many as the name of a person has, and open with a given name."""
    named = _names()
    return words[0] in named and (len(words) == 2 or (len(words) == 3 and words[1] in named))
