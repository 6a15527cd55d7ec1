"""Lines whose hour stands in front of the day, apart from it, or with a point in it."""

import pytest

from calfeed.model.when import Timed
from tests.grammar.documents import reading_of

WRITTEN = "2027-06-02"


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("10:00 Tuesday 15 June – Whales and how to count them", "Whales and how to count them"),
        ("10.00, Tuesday 15 June: Pruning for beginners", "Pruning for beginners"),
        ("Pruning for beginners, 10.00, Tuesday 15 June", "Pruning for beginners"),
        ("Pruning for beginners (10 am, Tuesday 15 June)", "Pruning for beginners"),
        ("Tuesday 15 June; 10.00; Harbour safety workshop", "Harbour safety workshop"),
        ("Tuesday 15 June / 10.00 / Harbour safety workshop", "Harbour safety workshop"),
        ("Tuesday 15 June • 10.00 • Harbour safety workshop", "Harbour safety workshop"),
        ("Tuesday 15 – 10:00 – Harbour safety workshop", "Harbour safety workshop"),
        ("Tuesday 15 June – 10:00 a.m. – Harbour safety workshop", "Harbour safety workshop"),
        ("10 Uhr, Dienstag, 15. Juni: Konzert der Lerchen", "Konzert der Lerchen"),
        ("15 червня, вівторок, 10.00: Концерт Жайворонків", "Концерт Жайворонків"),
        ("15 червня (вівторок), 10.00: Концерт Жайворонків", "Концерт Жайворонків"),
        ("Концерт Жайворонків, 10:00, 15.06", "Концерт Жайворонків"),
        ("Концерт Жайворонків – 15 червня, о 10:00", "Концерт Жайворонків"),
    ],
)
def test_a_line_with_its_hour_in_another_place(line: str, title: str) -> None:
    (found,) = reading_of(line, written=WRITTEN).sightings
    assert isinstance(found.when, Timed)
    assert found.when.start.strftime("%Y-%m-%d %H:%M") == "2027-06-15 10:00"
    assert found.title == title


def test_a_stretch_of_hours_behind_a_weekday_stays_one() -> None:
    (found,) = reading_of("What is on\n\nTuesday 10 – 12:30 yoga class", written=WRITTEN).sightings
    assert isinstance(found.when, Timed)
    assert found.when.end is not None
    assert (found.when.start.hour, found.when.end.hour) == (10, 12)


def test_lines_that_end_with_their_day_are_a_list() -> None:
    """They are no wrapped sentence, however full they are."""
    lines = (
        "The seagrass atlas of Mira Holt and her friends, 9:30, Monday 14 June",
        "Beavers, bogs and budgets: a walk in the north, 9:30, Tuesday 15 June",
        "The Mayor opens the slipway below the old mill, 9:30, Wednesday 16 June",
    )
    found = reading_of("What is on\n\n" + "\n".join(lines), written=WRITTEN).sightings
    assert [one.when.start.day for one in found if isinstance(one.when, Timed)] == [14, 15, 16]
