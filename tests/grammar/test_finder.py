"""Many expressions tried by first letter."""

import re

import pytest

from calfeed.grammar.finder import Finder, initials
from calfeed.grammar.languages import LANGUAGES
from calfeed.grammar.vocabulary import vocabulary


@pytest.mark.parametrize(
    ("body", "letters"),
    [
        ("meetings?", {"m"}),
        (r"(?:award|opening)\s+day", {"a", "o"}),
        (r"(?:power\s+)?outages?", {"p", "o"}),
        (r"\w+schule", None),
        ("[ab]c", {"a", "b"}),
        ("x?y", {"x", "y"}),
        ("(?!the)dog|cat", {"d", "c"}),
    ],
)
def test_the_first_letters_of_an_expression_are_known(body: str, letters: set[str] | None) -> None:
    """An expression is only tried where its first letter stands."""
    assert initials(body) == letters


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_finder_finds_what_one_large_expression_finds(language: str) -> None:
    """Trying by first letter changes nothing but the time it takes."""
    words = vocabulary(language)
    text = (
        "The Meeting of ministers, засідання комітету, die Sitzung, la réunion publique, una reunión: talks, Gespräche."
    )
    large = re.compile(rf"(?<![\w-])(?:{'|'.join(words.nouns)})(?![\w-])", re.IGNORECASE)
    finder = Finder(words.nouns)
    assert [m[0] for _, m in finder.finditer(text, 0, len(text))] == [m[0] for m in large.finditer(text)]


def test_the_first_expression_that_matches_counts() -> None:
    """Order decides, as in an alternation."""
    ((number, match),) = Finder(["will not", "will", "willing"]).finditer("will not", 0, 8)
    assert (number, match[0]) == (0, "will not")
