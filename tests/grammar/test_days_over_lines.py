"""Days over what is on then: several days in a heading, German dates that open a line, and daily hours."""

from datetime import date

import pytest

from calfeed.model.when import AllDay, Timed
from tests.grammar.documents import reading_of

PAGES = {
    "en": (
        "What’s on – Central Library",
        "17 TO 21 MAY 2027",
        "Book fair in the foyer",
        "10am to 8pm",
        "SATURDAY 29 MAY",
    ),
    "de": (
        "Kulturprogramm Mai",
        "17. BIS 21. MAI 2027",
        "Ausstellung der Kunstschule",
        "10 bis 20 Uhr",
        "SAMSTAG, 29. MAI",
    ),
    "fr": ("Agenda culturel", "DU 17 AU 21 MAI 2027", "Foire aux livres", "de 10 h à 20 h", "SAMEDI 29 MAI"),
    "es": (
        "Agenda cultural",
        "DEL 17 AL 21 DE MAYO DE 2027",
        "Feria del libro en el vestíbulo",
        "de 10:00 a 20:00",
        "SÁBADO 29 DE MAYO",
    ),
    "uk": ("Афіша бібліотеки", "17–21 ТРАВНЯ 2027 РОКУ", "Книжковий ярмарок", "з 10:00 до 20:00", "СУБОТА, 29 ТРАВНЯ"),
}
CONCERTS = {
    "en": "8pm: Concert",
    "de": "20 Uhr: Konzert",
    "fr": "20 h : Concert",
    "es": "20:00 Concierto",
    "uk": "20:00 Концерт",
}
GERMAN = (
    ("17.-21.5.: Kunstmesse", "2027-05-17", "2027-05-21"),
    ("17. bis 21. Mai: Kunstmesse", "2027-05-17", "2027-05-21"),
    ("17. und 18. Mai: Kunstmesse", "2027-05-17", "2027-05-18"),
    ("Sa/So, 22./23.5.2027: Kunstmesse", "2027-05-22", "2027-05-23"),
)


@pytest.mark.parametrize("shape", ["{what}", "{what}.", "{what}, {hours}", "{what} ({hours})", "* {what}"])
@pytest.mark.parametrize("language", PAGES)
def test_what_stands_under_several_days_lasts_them(language: str, shape: str) -> None:
    """A fair under "17 to 21 May" is on all five days; the concert below has its own."""
    top, days, what, hours, then = PAGES[language]
    text = f"{top}\n\n{days}\n{shape.format(what=what, hours=hours)}\n\n{then}\n{CONCERTS[language]}\n"
    found = reading_of(text, written="2027-04-20").sightings
    assert [s.when for s in found if isinstance(s.when, AllDay)] == [
        AllDay(first=date(2027, 5, 17), last=date(2027, 5, 21))
    ]
    assert [s.when.start.date() for s in found if isinstance(s.when, Timed)] == [date(2027, 5, 29)]


@pytest.mark.parametrize(("line", "first", "last"), GERMAN)
def test_german_days_that_open_a_line(line: str, first: str, last: str) -> None:
    """ "17. und 18. Mai" counts no items of a list."""
    text = f"Termine der Pfarrjugend\n\nSa, 24. April, 19 Uhr: Filmabend im Pfarrheim\n{line}\n"
    found = [s.when for s in reading_of(text, written="2027-04-20").sightings if isinstance(s.when, AllDay)]
    assert found == [AllDay(first=date.fromisoformat(first), last=date.fromisoformat(last))]


def test_two_days_with_daily_hours_last_from_the_first_to_the_last() -> None:
    """From the first morning to the last evening; longer ones are told by their days alone."""
    (short,) = reading_of(
        "Die Kunstmesse findet vom 22. bis 23. Mai von 10 bis 18 Uhr statt.", written="2027-04-20"
    ).sightings
    assert isinstance(short.when, Timed)
    assert short.when.end is not None
    assert (short.when.start.day, short.when.end.day, short.when.end.hour) == (22, 23, 18)
    (long,) = reading_of("La feria será del 17 al 21 de mayo, de 10:00 a 20:00.", written="2027-04-20").sightings
    assert long.when == AllDay(first=date(2027, 5, 17), last=date(2027, 5, 21))
