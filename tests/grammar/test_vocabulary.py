"""The event words of the languages."""

import pytest

from calfeed.grammar.languages import LANGUAGES
from calfeed.grammar.vocabulary import listed, vocabulary


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_its_words(language: str) -> None:
    """All expressions of a language compile, and its finders know them."""
    words = vocabulary(language)
    assert words.language == language
    for name in (
        "noun",
        "deadline",
        "article",
        "link",
        "stop",
        "happening",
        "taking_part",
        "says_deadline",
        "verbs",
        "exclusions",
    ):
        assert getattr(words, name) is not None
    assert all(list(finder.finditer(" a b ", 0, 5)) is not None for finder in (words.noun, words.cue))


def test_an_unknown_language_is_read_as_english() -> None:
    """A language without words of its own falls back to English."""
    assert vocabulary("it") is vocabulary("en")


def test_a_list_of_words_is_written_as_text() -> None:
    """An underscore stands for the space inside an expression."""
    assert listed("press_conferences? talks") == (r"press\s+conferences?", "talks")
