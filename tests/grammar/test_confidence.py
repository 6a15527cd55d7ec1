"""Confidence as a probability."""

from calfeed.grammar import confidence, explained
from tests.grammar.documents import a_document, reading_of


def test_a_full_announcement_is_surer_than_a_vague_one() -> None:
    """A verb of the future with day, hour and place counts more than a season."""
    (sure,) = reading_of("The hearing will be held on 15 January at 10:00 in Room 5.").sightings
    (vague,) = reading_of("The referendum will be held in the spring.").sightings
    assert 0 < vague.confidence < sure.confidence < 1


def test_facts_are_readable() -> None:
    """The facts of an event are plain words about it."""
    text = "KYIV, 1 January 2026\n\nThe council will meet in Lviv on 5 January at 10:00."
    (candidate,) = explained(a_document(text)).candidates
    assert {"verb future", "with place", "with sure hour", "“on” before the date", "day of its own"} <= {
        *candidate.facts
    }


def test_an_unlikely_event_is_skipped_with_a_reason() -> None:
    """What falls below the threshold is listed among the dates that were skipped."""
    found = explained(a_document("KYIV, 1 January 2026\n\nThe council will meet on 5 January."))
    assert all(c.kept == (c.sighting.confidence >= confidence.ENOUGH) for c in found.candidates)
    assert len(found.reading.sightings) == sum(c.kept for c in found.candidates)
