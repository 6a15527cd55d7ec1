"""Where an event is whose words name no place: a choice among the places of its document."""

import pytest

from calfeed.grammar import explained, whereabouts
from calfeed.grammar.weights import weights
from calfeed.grammar.whereabouts import Choice
from calfeed.model.meeting import Field
from calfeed.model.text import Span
from tests.grammar.documents import a_document, reading_of


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Guildhall, Hull\n\n15 January, 7 pm: Talk on whales\n", "Guildhall, Hull"),
        ("The society is back in the Guildhall. A talk on whales will be given on 15 January at 8pm.", "Guildhall"),
        ("A talk will be given online on 15 January at 8pm. The society met in the Guildhall for years.", None),
        ("Members reply by 15 January. The society meets in the Guildhall.", None),
        ("Hull, 2 January 2026\n\nA talk will be given on 15 January. The venue has not yet been chosen.", None),
    ],
)
def test_a_place_stands_in_another_sentence(text: str, place: str | None) -> None:
    """A heading or the sentence before tells where an event is; what is online and a deadline have no place."""
    assert [s.place for s in reading_of(text).sightings][:1] == [place]


def test_the_place_is_evidence() -> None:
    """The words that a place was chosen from are shown, and stand in the text."""
    text = "Guildhall, Hull\n\n15 January, 7 pm: Talk on whales\n"
    (sighting,) = reading_of(text).sightings
    (where,) = [piece for piece in sighting.evidence if piece.field is Field.WHERE]
    assert text[where.span.start : where.span.end] == where.words == sighting.place


def test_only_events_without_a_place_are_asked() -> None:
    """Where an event names its place there is nothing to choose, unless every choice is wanted for training."""
    document = a_document("A talk will be given in the Guildhall on 15 January 2026.")
    (found,) = explained(document).candidates
    assert (found.named, found.places) == (True, ())
    (found,) = explained(document, every=True).candidates
    assert [choice.words for choice in found.places] == ["Guildhall", ""]


def test_the_facts_decide() -> None:
    """The option whose facts weigh most is chosen; none of them if there are none."""
    known = weights("whereabouts")
    best, worst = max(known, key=known.__getitem__), min(known, key=known.__getitem__)
    near, far = Choice(Span(0, 4), "Hull", (best,)), Choice(Span(9, 13), "Rome", (worst,))
    assert whereabouts.chosen((far, near, Choice(None, "", (worst,)))) == Span(0, 4)
    assert whereabouts.chosen(()) is None
