"""Notes of a line or three: what is on, its day and its hour, and no word of when they were written."""

from datetime import date

import pytest

from calfeed import grammar, reading
from calfeed.model.text import Announcement, Stamp, StampOrigin
from calfeed.model.when import Timed
from tests.builders import NOW

HANDED_IN = date(2027, 6, 2)


@pytest.mark.parametrize("origin", [StampOrigin.CALLER, StampOrigin.FILE])
@pytest.mark.parametrize(
    ("note", "title"),
    [
        ("Beavers, bogs and budgets – 15 June, 9:30", "Beavers"),
        ("Harbour safety workshop, 15 June 2027, 9:30", "Harbour safety workshop"),
        ("Harbour safety workshop | 15 June | 9:30", "Harbour safety workshop"),
        ("Tuesday 15 June\nThe Mayor opens the new slipway\n9:30", "Mayor opens the new slipway"),
        ("Tuesday 15 June\n9:30\nHarbour safety workshop", "Harbour safety workshop"),
        ("15/06/2027, 9:30\nHarbour safety workshop", "Harbour safety workshop"),
        ("15.6., 9:30: Harbour safety workshop", "Harbour safety workshop"),
        ("Arbeitskreis Hafensicherheit, Di 15.6., 9:30 Uhr", "Arbeitskreis Hafensicherheit"),
        ("Dienstag, 15. Juni\n9:30 Uhr\nChorprobe der Kantorei", "Chorprobe der Kantorei"),
        ("15/06, 9h30 : Atelier sécurité du port", "Atelier sécurité du port"),
        ("Mardi 15 juin – Le maire inaugure la nouvelle cale – 9h30", "cale"),
        ("Castores, turberas y presupuestos (15/06, 9:30)", "Castores"),
        ("15 червня, вівторок, 9.30: Семінар з безпеки порту", "Семінар з безпеки порту"),
        ("Концерт Жайворонків, 9:30, 15.06", "Концерт Жайворонків"),
    ],
)
def test_the_only_day_of_a_note_is_that_of_its_event(note: str, title: str, origin: StampOrigin) -> None:
    """It is not when the note was written, whether its hand-in is known from its reader or from its file."""
    document = reading.read(Announcement(name="note.txt", data=note.encode(), received_at=NOW))
    (found,) = grammar.parse(document, fallback=Stamp(on=HANDED_IN, origin=origin)).sightings
    assert isinstance(found.when, Timed)
    assert found.when.start.strftime("%Y-%m-%d %H:%M") == "2027-06-15 09:30"
    assert title in found.title


@pytest.mark.parametrize(
    "letter",
    [
        "Portree, 1 June 2027\n\nDear members, we meet in the hall next Tuesday at 9:30 for the workshop.",
        "Published 1 June 2027\n\nThe workshop is next Tuesday at 9:30.",
    ],
)
def test_a_day_over_a_letter_is_when_it_was_written(letter: str) -> None:
    document = reading.read(Announcement(name="letter.txt", data=letter.encode(), received_at=NOW))
    (found,) = grammar.parse(document, fallback=Stamp(on=date(2027, 9, 2), origin=StampOrigin.FILE)).sightings
    assert isinstance(found.when, Timed)
    assert found.when.start.date() == date(2027, 6, 8)


@pytest.mark.parametrize(
    ("note", "place"),
    [
        ("Harbour safety workshop\nTuesday 15 June\n9:30\nSt Mary's Church", "St Mary's Church"),
        ("Harbour safety workshop @ St Mary's Church, Tuesday 15 June 9:30", "St Mary's Church"),
        ("Chorprobe der Kantorei\n\nDienstag, 15. Juni, 9:30 Uhr\n\nGemeindesaal", "Gemeindesaal"),
        ("Atelier sécurité du port\nMardi 15 juin, 9h30\nSalle des fêtes", "Salle des fêtes"),
        ("Taller de seguridad portuaria @ Casa de cultura, martes 15 de junio 9:30", "Casa de cultura"),
        ("Репетиція хору\n15 червня, 9:30\nБудинок культури", "Будинок культури"),
    ],
)
def test_the_line_below_the_hour_of_a_note_tells_where(note: str, place: str) -> None:
    document = reading.read(Announcement(name="note.txt", data=note.encode(), received_at=NOW))
    (found,) = grammar.parse(document, fallback=Stamp(on=HANDED_IN, origin=StampOrigin.FILE)).sightings
    assert found.place == place
    assert "@" not in found.title
