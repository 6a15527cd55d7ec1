"""When an event begins whose sentence gives no hour: a choice among the clock times around it."""

import pytest

from calfeed.grammar import explained, timing
from calfeed.grammar.mention import Clock
from calfeed.grammar.timing import Hour
from calfeed.grammar.weights import weights
from calfeed.model.meeting import Field
from calfeed.model.text import Span
from calfeed.model.when import Timed
from tests.grammar.documents import a_document, reading_of

ELSEWHERE = [
    "Year 5 will visit the museum on Thursday 15 January. We leave school at 8.15am and return by 4.30pm.",
    "Voters will elect a new council on Saturday 17 January.\n\nPolling stations will be open from 7.30am to 6pm.",
]


@pytest.mark.parametrize(("text", "hour"), [(ELSEWHERE[0], "08:15"), (ELSEWHERE[1], "07:30")])
def test_an_hour_stands_in_another_sentence(text: str, hour: str) -> None:
    """What sets out or opens in the sentence behind an event begins it."""
    (when,) = [s.when for s in reading_of(text).sightings]
    assert isinstance(when, Timed)
    assert f"{when.start:%H:%M}" == hour


@pytest.mark.parametrize(
    "text",
    [
        "The choir sings in Hull on Thursday 15 January.\n\nQuestions: the office, 01482 300300, 9am to 5pm.",
        "The choir sings in Hull on Thursday 15 January. On 17 January its board meets at 7pm.",
    ],
)
def test_an_hour_of_something_else_is_left(text: str) -> None:
    """Office hours, and what stands with another day, are not when an event begins."""
    assert not isinstance(reading_of(text).sightings[0].when, Timed)


def test_the_hour_is_evidence() -> None:
    """The words that an hour was chosen from are shown, and stand in the text."""
    (sighting,) = reading_of(ELSEWHERE[0]).sightings
    words = [piece.words for piece in sighting.evidence if piece.field is Field.WHEN]
    assert any("8.15" in said for said in words)
    assert all(said in ELSEWHERE[0] for said in words)


def test_only_events_without_an_hour_are_asked() -> None:
    """Where an event tells its hour there is nothing to choose, unless every choice is wanted for training."""
    document = a_document("The council meets on 15 January 2026 at 7pm. Doors open at 6pm.")
    (found,) = explained(document).candidates
    assert found.starts == ()
    (found,) = explained(document, every=True).candidates
    assert [hour.clock and hour.clock.hour for hour in found.starts] == [19, 18, None]


def test_the_facts_decide() -> None:
    """The clock time whose facts weigh most is chosen; none of them if there are none."""
    known = weights("starts")
    best, worst = max(known, key=known.__getitem__), min(known, key=known.__getitem__)
    seven, nine = Clock(span=Span(0, 4), hour=7), Clock(span=Span(9, 13), hour=9)
    assert timing.chosen((Hour(nine, (worst,)), Hour(seven, (best,)), Hour(None, (worst,)))) == seven
    assert timing.chosen((Hour(nine, (worst,)), Hour(None, (best,)))) is None
    assert timing.chosen(()) is None
