"""Noun phrases that name events."""

import pytest

from calfeed.grammar.nouns import phrases, singular
from calfeed.grammar.vocabulary import vocabulary
from calfeed.model.text import Span


@pytest.mark.parametrize(
    ("language", "text", "phrase"),
    [
        (
            "en",
            "There will be a meeting of national security advisors in Kyiv",
            "meeting of national security advisors",
        ),
        ("en", "the annual general meeting", "annual general meeting"),
        ("en", "talks between Ukraine and its partners in Rome", "talks between Ukraine and its partners"),
        ("en", "a press briefing session on water", "press briefing session on water"),
        ("de", "die 34. Sitzung des Marktgemeinderates am Dienstag", "Sitzung des Marktgemeinderates"),
        ("fr", "la réunion publique sur le téléphérique", "réunion publique sur le téléphérique"),
        ("es", "una reunión preparatoria de ministros en Lima", "reunión preparatoria de ministros"),
        ("uk", "відбудеться засідання робочих груп у Києві", "засідання робочих груп"),
    ],
)
def test_a_phrase_reaches_as_far_as_the_name(language: str, text: str, phrase: str) -> None:
    """The words around an event noun that belong to its name are part of the phrase; the article is not."""
    words = vocabulary(language)
    stops = [Span(0, text.index(phrase))] if language == "uk" else []
    (found, *_) = phrases(text, Span(0, len(text)), words, stops)
    assert text[found.span.start : found.span.end] == phrase


@pytest.mark.parametrize("text", ["Council members stayed away", "the club shop", "the conference centre"])
def test_a_noun_that_only_describes_another_names_no_event(text: str) -> None:
    """ "Council members" are no council, "the conference centre" is no conference."""
    assert phrases(text, Span(0, len(text)), vocabulary("en")) == ()


def test_two_mentions_of_one_event_have_the_same_noun() -> None:
    """Plurals and cases are taken off so far that mentions can be compared."""
    assert singular("meetings") == singular("meeting")
    assert singular("засіданні", "uk") == singular("засідання", "uk")
    assert singular("sitzungen", "de") == singular("sitzung", "de")


@pytest.mark.parametrize(("one", "other"), [("ярмарок", "ярмарку"), ("сесія", "сесію"), ("збори", "зборів")])
def test_a_ukrainian_noun_is_the_same_in_all_cases(one: str, other: str) -> None:
    """Endings and the fleeting vowel are left out of the comparison."""
    assert singular(one, "uk") == singular(other, "uk")


def test_an_adjective_made_of_an_event_noun_names_no_event() -> None:
    """A rehearsal room is no rehearsal."""
    text = "у репетиційній залі та концертному холі"
    assert not phrases(text, Span(0, len(text)), vocabulary("uk"))
