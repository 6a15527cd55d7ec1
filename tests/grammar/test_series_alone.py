"""Series that a sentence tells without a verb, or of what there is each week."""

from datetime import date

import pytest

from calfeed.grammar import explained
from calfeed.model.text import Stamp, StampOrigin
from calfeed.model.when import first_day
from tests.grammar.documents import a_document, reading_of


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("From 8 October, yoga every Thursday at 6.30pm.", "FREQ=WEEKLY;BYDAY=TH"),
        ("Starting 8 October: yoga every Thursday, 6.30pm.", "FREQ=WEEKLY;BYDAY=TH"),
        ("Ab dem 8. Oktober jeden Donnerstag um 18.30 Uhr Yoga im Saal.", "FREQ=WEEKLY;BYDAY=TH"),
        ("À partir du 8 octobre, yoga pour tous chaque jeudi à 18h30.", "FREQ=WEEKLY;BYDAY=TH"),
        ("A partir del 8 de octubre, yoga para todos cada jueves a las 18:30.", "FREQ=WEEKLY;BYDAY=TH"),
        ("З 8 жовтня йога для старших щочетверга о 18:30.", "FREQ=WEEKLY;BYDAY=TH"),
        ("There's a quiz in the bar every Friday at 8pm.", "FREQ=WEEKLY;BYDAY=FR"),
        ("A quiz is held in the bar every Friday at 8pm.", "FREQ=WEEKLY;BYDAY=FR"),
    ],
)
def test_what_there_is(text: str, rule: str) -> None:
    """What stands beside when names the series, without the words that lead to its first day, however sure it is."""
    written = Stamp(on=date(2026, 10, 1), origin=StampOrigin.CALLER)
    [event] = [one.sighting for one in explained(a_document(text), fallback=written).candidates]
    assert event.rrule == rule
    assert event.title.lower().startswith(("yoga", "йога", "quiz"))


def test_the_next_of_a_series() -> None:
    """A dated event stays one where its sentence tells how it goes on."""
    text = "The next soup lunch is on Sunday 1 November at noon; after that it is every first Sunday of the month."
    [event] = reading_of(text, written="2026-10-01").sightings
    assert str(first_day(event.when)) == "2026-11-01"
    assert event.rrule == "FREQ=MONTHLY;BYDAY=1SU"


def test_what_there_is_nearly_every_day() -> None:
    """That is no event."""
    text = "There's a sea-shanty lock-in every night but Monday at the Duke of Cumberland from 10."
    assert not reading_of(text, written="2026-10-01").sightings


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("- 3 May: Open mic night cancelled", "Open mic night"),
        ("- 3. Mai: Lange Nacht der Museen verschoben auf den 10. Mai", "Lange Nacht der Museen"),
    ],
)
def test_what_is_off_is_no_part_of_the_title(text: str, title: str) -> None:
    """Its status tells it."""
    found = reading_of(f"What's on\n\n{text}\n- 4 May: Quiz night\n", written="2026-04-01").sightings
    assert [s.title for s in found if s.title.startswith(title)] == [title]
