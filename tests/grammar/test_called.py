"""What an event is called where the rules are unsure: a choice among the titles that its text offers."""

from dataclasses import replace

import pytest

from calfeed.grammar import explained
from calfeed.grammar.explain import lines
from calfeed.grammar.weights import total, weights
from calfeed.model.meeting import Field
from tests.grammar.documents import a_document, reading_of

BRIEFING = (
    "Reporters are invited to a technical briefing on the second phase of the vaccine roll-out. "
    "It is on Monday 19 January 2026 at 2.30 p.m. in the boardroom of the county headquarters."
)
COUNCIL = "The council meets on 15 January 2026 at 7pm."


def test_a_sentence_that_only_points_is_called_by_the_one_before() -> None:
    """ "It is on Monday" has the title of what "it" stands for."""
    (sighting,) = reading_of(BRIEFING).sightings
    assert "briefing" in sighting.title.casefold()


@pytest.mark.parametrize("text", [BRIEFING, COUNCIL, "Deadline for papers: 3 March 2026. It closes at noon."])
def test_the_words_of_a_title_stand_in_the_text(text: str) -> None:
    """What a title was made of is shown and stands in the document."""
    for sighting in reading_of(text).sightings:
        said = [piece for piece in sighting.evidence if piece.field is Field.WHAT]
        assert said
        assert all(text[piece.span.start : piece.span.end] == piece.words for piece in said)


def test_the_rules_come_first_and_every_title_once() -> None:
    """The title by the rules is the first that may be chosen; no two are alike, none is longer than a heading."""
    (candidate,) = explained(a_document(BRIEFING), every=True).candidates
    titles = [option.words.casefold() for option in candidate.titles]
    assert len(titles) == len(set(titles)) > 2
    assert "rule" in candidate.titles[0].facts
    assert all(1 < len(option.words.split()) <= 12 for option in candidate.titles[1:])


def test_the_facts_decide() -> None:
    """The title whose facts weigh most is the one that is printed."""
    (candidate,) = explained(a_document(BRIEFING), every=True).candidates
    best = max(candidate.titles, key=lambda option: total(option.facts, weights("called")))
    assert candidate.sighting.title == best.words


def test_the_explanation_tells_what_the_rules_called_it() -> None:
    """Who asks why sees the title that was not chosen beside the one that was."""
    explanation = explained(a_document(BRIEFING), every=True)
    (candidate,) = explanation.candidates
    other = replace(candidate, titles=(candidate.titles[0]._replace(words="Talk"), *candidate.titles))
    (line,) = [line for line in lines(replace(explanation, candidates=(other,))) if line.station == "event"]
    assert line.says.startswith(f"{candidate.sighting.title} (rather than 'Talk') | ")


def test_sure_rules_are_not_asked() -> None:
    """Where an event noun names the event its title is the one by the rules, whatever else is offered."""
    (candidate,) = explained(a_document("The board meeting is on 15 January 2026 at 7pm.")).candidates
    assert candidate.sighting.title == candidate.titles[0].words == "Board meeting"


def test_no_deadline_is_called_by_a_clause() -> None:
    """What is due is a thing: no title says "Deadline for works must not have been performed"."""
    document = a_document("Works must not have been performed before. They must be with the jury by 30 September 2026.")
    for candidate in explained(document, every=True).candidates:
        assert not any("must not" in option.words for option in candidate.titles)
