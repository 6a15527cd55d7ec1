"""Who meets, in the words of the text."""

import pytest

from tests.grammar.documents import reading_of


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("A meeting of national security advisors will take place on 5 January.", {"national security advisors"}),
        ("Talks between Ukraine and Poland will be held on 5 January.", {"Ukraine", "Poland"}),
        ("The session will be held on 5 January. It will be chaired by the Secretary General.", {"Secretary General"}),
        ("The talks will be held on 5 January. France, Italy and Spain will attend.", {"France", "Italy", "Spain"}),
    ],
)
def test_the_parties_are_named_one_by_one(text: str, names: set[str]) -> None:
    """Subjects, "of", "between" and "chaired by" name the parties, without article."""
    (sighting,) = reading_of(text).sightings
    assert names <= set(sighting.participants)
