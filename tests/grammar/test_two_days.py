"""What is on twice, on two days that one line joins, with one hour."""

import pytest

from calfeed.model.when import Timed
from tests.grammar.documents import reading_of


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Sat 6 & Sun 7 Feb, 2pm: Puppet show", "Puppet show"),
        ("Saturday 6 and Sunday 7 February, 2pm: The Mousetrap", "The Mousetrap"),
        ("Samstag 6. und Sonntag 7. Februar, 14 Uhr: Kabale und Liebe", "Kabale und Liebe"),
        ("samedi 6 et dimanche 7 février, 14 h : Le Mariage de Figaro", "Mariage de Figaro"),
        ("sábado 6 y domingo 7 de febrero, 14:00: Bodas de sangre", "Bodas de sangre"),
        ("Субота 6 та неділя 7 лютого, 14:00: Лісова пісня", "Лісова пісня"),
    ],
)
def test_a_show_with_one_hour_on_two_days_is_on_twice(line: str, title: str) -> None:
    """Each day has the hour: a subscriber who comes on Sunday finds it in the calendar."""
    found = reading_of(line, written="2027-01-20").sightings
    assert [(s.title, s.when.start.day, s.when.start.hour) for s in found if isinstance(s.when, Timed)] == [
        (title, 6, 14),
        (title, 7, 14),
    ]
