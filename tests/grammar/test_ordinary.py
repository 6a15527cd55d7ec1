"""Ordinary notices: heads of bulletins and feasts over hours are no events, hours with clauses of their own are."""

from datetime import date

import pytest

from calfeed.model.when import AllDay, Timed
from tests.grammar.documents import reading_of

PAGES = {
    "en": (
        "Pew sheet for the week of 25 April to 2 May 2027",
        "Sunday 25 April\n10am Mass",
        "Tuesday 27 April\n7pm Talk",
    ),
    "de": (
        "Pfarrbrief für die Woche vom 25. April bis 2. Mai 2027",
        "Sonntag, 25. April\n10.00 Uhr Messe",
        "Dienstag, 27. April\n19 Uhr Vortrag",
    ),
    "fr": (
        "Feuille paroissiale – semaine du 25 avril au 2 mai 2027",
        "Dimanche 25 avril\n10 h 00 Messe",
        "Mardi 27 avril\n19 h Conférence",
    ),
    "es": (
        "Hoja parroquial – del 25 de abril al 2 de mayo de 2027",
        "Domingo 25 de abril\n10:00 Misa",
        "Martes 27 de abril\n19:00 Charla",
    ),
    "uk": (
        "Парафіяльний листок на тиждень 25 квітня – 2 травня 2027 року",
        "Неділя, 25 квітня\n10:00 Літургія",
        "Вівторок, 27 квітня\n19:00 Лекція",
    ),
}


@pytest.mark.parametrize("language", PAGES)
def test_a_bulletin_is_no_event_of_the_days_that_it_is_for(language: str) -> None:
    """Only what it lists is."""
    found = reading_of("\n\n".join(PAGES[language]) + "\n", written="2027-04-23").sightings
    assert [s.when.start.date() for s in found if isinstance(s.when, Timed)] == [date(2027, 4, 25), date(2027, 4, 27)]
    assert len(found) == 2


def test_a_festival_is_an_event_beside_its_programme() -> None:
    """It has a name of its own."""
    days = "Sonntag, 25. April\n10 Uhr Matinee\n\nDienstag, 27. April\n19 Uhr Lesung\n"
    text = f"Theaterfestival Altdorf\n25. April bis 2. Mai 2027\n\n{days}"
    found = reading_of(text, written="2027-04-01").sightings
    assert AllDay(first=date(2027, 4, 25), last=date(2027, 5, 2)) in [s.when for s in found]


def test_a_feast_and_its_date_are_one_day_of_what_stands_below() -> None:
    """ "Heiligabend, 24.12." over two services; on other dates each is a day of its own."""
    text = (
        "Gottesdienste zu Weihnachten\nHeiligabend, 24.12.\n15.00 Uhr Krippenspiel\n23.00 Uhr Christmette\n"
        "1. Weihnachtstag, 25.12., 10.00 Uhr: Festgottesdienst mit Abendmahl\n"
    )
    found = [s.when for s in reading_of(text, written="2027-12-01").sightings]
    hours = [f"{when.start:%d %H}" for when in found if isinstance(when, Timed)]
    assert sorted(hours) == ["24 15", "24 23", "25 10"]
    assert len(found) == 3


@pytest.mark.parametrize(
    "text",
    [
        "Ministerin Roth besucht am Donnerstag, 6. Mai, die Stadt Linz. Um 14 Uhr beginnt das Gespräch im Landhaus, "
        "um 16.15 Uhr geben beide eine Pressekonferenz.",
        "La ministra Clara Roth visitará el jueves 6 de mayo Vigo. La reunión con el alcalde empezará a las 14:00 y la "
        "rueda de prensa será a las 16:15.",
        "Міністерка Олена Рот відвідає Харків у четвер, 6 травня. О 14:00 розпочнеться зустріч із мером, о 16:15 "
        "відбудеться пресконференція.",
        "The minister, Clare Roth, will visit Leeds on Thursday 6 May. The meeting with the mayor begins at 2pm, and a "
        "press conference follows at 4.15pm.",
    ],
)
def test_two_clauses_with_an_hour_each_are_two_events(text: str) -> None:
    """The second hour is that of the second clause."""
    found = reading_of(text, written="2027-04-20").sightings
    assert [f"{s.when.start:%H:%M}" for s in found if isinstance(s.when, Timed)][-1] == "16:15"


def test_a_day_in_a_later_sentence_ends_no_series() -> None:
    """Another outing moves to it."""
    text = (
        "El coro ensaya todos los jueves a las 20:30. La salida, que iba a ser el 20 de marzo, "
        "se traslada al 10 de abril."
    )
    (series,) = [s for s in reading_of(text, written="2027-03-05").sightings if s.rrule]
    assert series.rrule == "FREQ=WEEKLY;BYDAY=TH"


@pytest.mark.parametrize(
    "text",
    [
        "Samedi 8 mai : ateliers pour les enfants à 14 h et 16 h.",
        "Guided tours take place on Saturday 8 May at 2pm and 4pm.",
        "El sábado 8 de mayo habrá visitas guiadas a las 14:00 y a las 16:00.",
        "Am Samstag, 8. Mai, gibt es um 14 und 16 Uhr Führungen durch das Museum.",
        "У суботу, 8 травня, екскурсії музеєм відбудуться о 14:00 та 16:00.",
    ],
)
def test_two_hours_with_and_are_two_events(text: str) -> None:
    """Only behind "between" they are a stretch."""
    found = [s.when for s in reading_of(text, written="2027-04-20").sightings if isinstance(s.when, Timed)]
    assert [(f"{when.start:%H}", when.end) for when in found] == [("14", None), ("16", None)]
