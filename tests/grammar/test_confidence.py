"""Confidence as a probability."""

from tests.grammar.documents import reading_of


def test_a_full_announcement_is_surer_than_a_vague_one() -> None:
    """A verb of the future with day, hour and place counts more than a season."""
    (sure,) = reading_of("The hearing will be held on 15 January at 10:00 in Room 5.").sightings
    (vague,) = reading_of("The referendum will be held in the spring.").sightings
    assert 0 < vague.confidence < sure.confidence < 1
