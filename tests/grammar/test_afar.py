"""What a text says once of how people take part, for all its events."""

from datetime import UTC, date, datetime

import pytest

from calfeed import grammar, reading
from calfeed.model.text import Announcement, Stamp, StampOrigin

LECTURES = "4 May, 19:00: Lecture by Ann Lee, Tides of the north\n11 May, 19:00: Salt and people, panel discussion\n"
IN_HALL = LECTURES.replace("north", "north, Town Hall").replace("discussion", "discussion, Quay House")
GERMAN = "4. Mai, 19 Uhr: Vortrag von Anna Lee, Gezeiten\n11. Mai, 19 Uhr: Salz und Menschen, Podiumsdiskussion\n"
FRENCH = "4 mai, 19 h : Conférence d'Anne Lee, Marées du nord\n11 mai, 19 h : Le sel et les hommes, table ronde\n"
SPANISH = "4 de mayo, 19:00: Conferencia de Ana Lee, Mareas\n11 de mayo, 19:00: La sal y la gente, mesa redonda\n"
UKRAINIAN = "4 травня, 19:00: Лекція Анни Лис, Припливи півночі\n11 травня, 19:00: Сіль і люди, круглий стіл\n"


def ways(text: str) -> list[str]:
    """How people take part in each event of a text of April 2027."""
    announced = Announcement(name="x.txt", data=text.encode(), received_at=datetime(2030, 1, 1, tzinfo=UTC))
    found = grammar.parse(reading.read(announced), fallback=Stamp(on=date(2027, 4, 20), origin=StampOrigin.CALLER))
    return [sighting.online.value for sighting in found.sightings]


@pytest.mark.parametrize(
    ("head", "said", "items", "way"),
    [
        ("SPRING LECTURES 2027", "All sessions are on Zoom.", LECTURES, "yes"),
        ("SPRING LECTURES 2027", "We meet on Teams.", LECTURES, "yes"),
        ("SPRING LECTURES 2027", "Join: https://us02web.zoom.us/j/8812345678", LECTURES, "yes"),
        ("SPRING LECTURES 2027", "The programme is hybrid.", IN_HALL, "hybrid"),
        ("SPRING LECTURES 2027", "Tickets: https://www.tickets.example/online", IN_HALL, "no"),
        ("SPRING LECTURES 2027", "Follow us on YouTube and Facebook.", IN_HALL, "no"),
        ("SPRING LECTURES 2027", "There is no livestream.", IN_HALL, "no"),
        ("VORTRÄGE 2027", "Alle Veranstaltungen finden online statt.", GERMAN, "yes"),
        ("VORTRÄGE 2027", "Bitte melden Sie sich online an.", GERMAN, "no"),
        ("CONFÉRENCES 2027", "Le cycle est hybride.", FRENCH, "hybrid"),
        ("CONFÉRENCES 2027", "Le programme complet est en ligne.", FRENCH, "no"),
        ("CONFERENCIAS 2027", "Todas las sesiones son en línea.", SPANISH, "yes"),
        ("CONFERENCIAS 2027", "Inscríbase en línea.", SPANISH, "no"),
        ("ВЕСНЯНІ ЛЕКЦІЇ 2027", "Усі зустрічі проходять онлайн.", UKRAINIAN, "yes"),
        ("ВЕСНЯНІ ЛЕКЦІЇ 2027", "Трансляції не буде.", UKRAINIAN, "no"),
    ],
)
@pytest.mark.parametrize("above", [True, False])
def test_line_over_a_list_or_below_it_is_told_of_all_its_events(
    head: str, said: str, items: str, way: str, above: bool
) -> None:
    parts = (head, said, items) if above else (head, items, said)
    assert set(ways("\n\n".join(parts) + "\n")) == {way}


@pytest.mark.parametrize("place", ["Zoom", "Microsoft Teams", "Online (link sent after registration)"])
def test_service_in_place_of_a_room_is_no_place(place: str) -> None:
    assert ways(f"20 April 2027\n\nHarbour workshop\nWhen: Tuesday 4 May 2027, 19:30\nWhere: {place}\n") == ["yes"]


def test_all_of_a_kind_are_told_of_in_prose_too() -> None:
    hearings = "The first hearing is on 4 May 2027 at 10:00. The second hearing is on 11 May 2027 at 10:00."
    assert (
        ways(f"20 April 2027\n\n{hearings} All hearings are in person and will be streamed live.\n") == ["hybrid"] * 2
    )
