"""The number of a day to which something is moved counts from the day that it had."""

import pytest

from calfeed.model.when import first_day
from tests.grammar.documents import reading_of


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("The trip to Cuenca of 4 October is put off to the 18th.", "2026-10-18"),
        ("The trip to Cuenca planned for 4 October has been postponed to the 18th.", "2026-10-18"),
        ("The October 4 talk moves to the 18th.", "2026-10-18"),
        ("The trip of 24 October is put off to the 7th.", "2026-11-07"),
        ("The committee meeting will now be on the 18th instead of 4 October.", "2026-10-18"),
        ("The trip of 4 October is brought forward to the 3rd.", "2026-10-03"),
        ("The trip of 4 October is brought forward to the 28th.", "2026-09-28"),
        ("Die Wanderung vom 4. Oktober wird auf den 18. verschoben.", "2026-10-18"),
        ("La sortie du 4 octobre en forêt est reportée au 18.", "2026-10-18"),
        ("La excursión a Cuenca del 4 de octubre se aplaza al 18.", "2026-10-18"),
        ("Похід 4 жовтня перенесено на 18-те.", "2026-10-18"),
    ],
)
def test_the_new_day(text: str, first: str) -> None:
    """Told in September, "4 October" and "the 18th" are both of October."""
    [event] = reading_of(text, written="2026-09-14").sightings
    assert str(first_day(event.when)) == first
    assert event.previous is not None


def test_the_old_day_in_front() -> None:
    """Where only the new day has a month, the old one is of before."""
    [event] = reading_of("The trip is moved from the 4th to 18 October.", written="2026-09-28").sightings
    assert str(first_day(event.when)) == "2026-10-18"
    assert event.previous is not None
    assert str(event.previous) == "2026-10-04"


@pytest.mark.parametrize(
    "text",
    [
        "The film evening has been postponed. It was to be on 16 October; the new date is 13 November.",
        "The film evening is postponed! It was 16 Oct, the new date is 13 Nov.",
        "Film evening: 13 November, not 16 October as printed in the leaflet.",
        "Der Filmabend ist verschoben! Er war für den 16. Oktober geplant, neuer Termin ist der 13. November.",
        "La soirée film est reportée ! Elle devait avoir lieu le 16 octobre, la nouvelle date est le 13 novembre.",
    ],
)
def test_a_new_date_in_the_second_clause(text: str) -> None:
    """It is for what the sentence before puts off, or for what stands in front of both days."""
    [event] = reading_of(text, written="2026-10-01").sightings
    assert "film" in event.title.lower()
    assert str(first_day(event.when)) == "2026-11-13"
    assert event.previous is not None
    assert str(event.previous) == "2026-10-16"
