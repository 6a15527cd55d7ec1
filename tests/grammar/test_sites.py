"""The words that may name a place, and what they look like."""

import pytest

from calfeed.grammar.sites import kind_of
from calfeed.grammar.vocabulary import vocabulary


@pytest.mark.parametrize(
    ("named", "language", "kind"),
    [
        ("Room 4, Guildhall, Hull HU1 2AA", "en", "address"),
        ("Masonic Hall", "en", "named house"),
        ("the boardroom", "en", "house"),
        ("Kyiv", "en", "town"),
        ("Germany", "en", "region"),
        ("The Peacock", "en", "name"),
        ("Turnhalle der Grundschule", "de", "named house"),
        ("бібліотека", "uk", "house"),
    ],
)
def test_what_words_look_like(named: str, language: str, kind: str) -> None:
    """An address, a house with or without its name, a town, a country, or only a name."""
    assert kind_of(named, vocabulary(language)) == kind
