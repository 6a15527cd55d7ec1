"""Why a date is no event."""

import pytest

from tests.grammar.documents import reading_of


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("The council met on 14 December.", "past"),
        ("He was visiting a factory on 1 January.", "reported as under way"),
        ("It could be held on 15 January, if at all.", "hypothetical"),
        ("The permit is valid until 15 January.", "a validity range"),
        ("The council will meet on 31 February.", "no such date, or no year to place it in"),
        ("Embargoed until 15 January.", "embargo"),
        ("The weather will be fine on 15 January.", "no event named"),
    ],
)
def test_a_date_that_is_no_event_says_why(text: str, reason: str) -> None:
    """Every date that was read and left out has its reason."""
    reading = reading_of(text)
    assert reading.sightings == ()
    assert [entry.reason for entry in reading.skipped] == [reason]
