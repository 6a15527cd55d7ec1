"""Where all events of a list are, told once."""

import pytest

from tests.grammar.documents import reading_of

EN = "6 March, 7.30pm: Talk: the lost canals\n13 March, 2pm: Seed swap\n20 March, 10am: Bread-making workshop"
DE = "6. März, 19.30 Uhr: Vortrag: Kanäle\n13. März, 14 Uhr: Saatguttausch\n20. März, 10 Uhr: Brotbackkurs"
FR = "6 mars, 19 h 30 : Conférence : les canaux\n13 mars, 14 h : Troc de graines\n10 avril, 19 h : Assemblée générale"
ES = "6 de marzo, 19:30: Charla: los canales\n13 de marzo, 14:00: Trueque de semillas\n10 de abril, 19:00: Asamblea"
UK = "6 березня, 19:30: Лекція: забуті канали\n13 березня, 14:00: Обмін насінням\n10 квітня, 19:00: Загальні збори"


@pytest.mark.parametrize("below", [False, True])
@pytest.mark.parametrize(
    ("events", "said", "place"),
    [
        (EN, "All events take place at the Corn Exchange unless stated otherwise.", "Corn Exchange"),
        (EN, "We meet at the Corn Exchange.", "Corn Exchange"),
        (EN, "Talks are held in the Garden Room (Harrow Hall, Leeds).", "Garden Room (Harrow Hall, Leeds)"),
        (EN, "Venue: the Corn Exchange", "the Corn Exchange"),
        (EN, "Venue for all talks: the Corn Exchange", "the Corn Exchange"),
        (
            DE,
            "Alle Veranstaltungen finden in der Alten Schmiede statt, sofern nichts anderes angegeben ist.",
            "Schmiede",
        ),
        (DE, "Ort: Pfarrheim St. Anna", "Pfarrheim St. Anna"),
        (FR, "Nous nous retrouvons à la médiathèque Jean-Moulin.", "médiathèque Jean-Moulin"),
        (FR, "Lieu des rencontres : la médiathèque Jean-Moulin", "médiathèque Jean-Moulin"),
        (
            ES,
            "Todas las charlas empiezan a la hora indicada y tienen lugar en la Casa de la Cultura.",
            "Casa de la Cultura",
        ),
        (UK, "Усі заходи відбуваються в Будинку культури, якщо не вказано інше.", "Будинку культури"),
        (UK, "Збираємося в міській бібліотеці.", "міській бібліотеці"),
    ],
)
def test_place_told_once(events: str, said: str, place: str, *, below: bool) -> None:
    """A sentence or a label over a list or below it tells where all its events are, and is in no title."""
    text = f"2027\n\n{events}\n\n{said}\n" if below else f"2027\n\n{said}\n\n{events}\n"
    found = reading_of(text).sightings
    assert len(found) == 3
    assert all(place in (event.place or "") and place not in event.title for event in found)


def test_places_of_their_own() -> None:
    """An event that names its own place keeps it, and the place of the last is not that of the others."""
    text = (
        "2027\n\n6 March, 7.30pm: Talk, Guildhall\n13 March, 2pm: Seed swap, Larch Street Library\n"
        "20 March, 10am: Concert\nVenue: the Corn Exchange\n"
    )
    assert [event.place for event in reading_of(text).sightings] == [
        "Guildhall", "Larch Street Library", "the Corn Exchange"
    ]  # fmt: skip
    told = reading_of(f"2027\n\nWe meet at the Corn Exchange unless stated otherwise.\n\n{EN}, Guildhall\n").sightings
    assert [event.place for event in told] == ["Corn Exchange", "Corn Exchange", "Guildhall"]
    off = reading_of(f"2027\n\nLast year we met at the Corn Exchange.\n\n{EN}\n").sightings
    assert {event.place for event in off} == {None}
