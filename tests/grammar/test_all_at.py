"""The hour and the place that a line tells for all events of a list: "All at 8pm in St Oran's Hall"."""

import pytest

from calfeed.model.meeting import Status
from calfeed.model.when import Timed
from tests.grammar.documents import reading_of


@pytest.mark.parametrize(
    ("text", "hall"),
    [
        ("- Thurs 10 Sep: talk on bats\n- Thurs 17 Sep: film night\n\nAll at 8pm in St Oran's Hall", "St Oran's Hall"),
        (
            "Thurs 10 Sep - Eilidh Farr\nThurs 17 Sep - Ann Lee\n\nAll 8pm, St Oran's Hall, £6 on the door",
            "St Oran's Hall",
        ),
        ("All 8pm, St Oran's Hall\n\nThurs 10 Sep - Eilidh Farr\nThurs 17 Sep - The Bramble Five", "St Oran's Hall"),
        ("- Do 10. Sept.: Vortrag\n- Do 17. Sept.: Filmabend\n\nAlle um 20 Uhr im Gemeindesaal", "Gemeindesaal"),
        (
            "- jeudi 10 septembre : conférence\n- jeudi 17 septembre : quiz\n\nTous à 20h, salle des fêtes",
            "salle des fêtes",
        ),
        (
            "- jueves 10 de septiembre: charla\n- jueves 17 de septiembre: cine\n\nTodos a las 20:00 en el salón",
            "salón",
        ),
        ("- четвер, 10 вересня: лекція\n- четвер, 17 вересня: вікторина\n\nУсі о 20:00 в актовій залі", "актовій залі"),
    ],
)
def test_all_of_a_list(text: str, hall: str) -> None:
    """It stands below the list or over it, and is no event."""
    found = reading_of(f"Autumn programme\n\n{text}\n", written="2026-09-03").sightings
    assert [s.when.start.strftime("%d %H") for s in found if isinstance(s.when, Timed)] == ["10 20", "17 20"]
    assert [s.place for s in found] == [hall, hall]


def test_names_beside_days_are_no_places() -> None:
    """Lines that only name people tell who plays, and not where."""
    text = "Autumn sessions\n\nThurs 10 Sep - Eilidh Farr\nThurs 17 Sep - The Bramble Five\nThurs 1 Oct - Ann Lee\n"
    assert [s.place for s in reading_of(text, written="2026-09-03").sightings] == [None, None, None]


@pytest.mark.parametrize(
    "lines",
    [
        "- Thurs 17 Sep: The Bramble Five in concert\n- Thurs 24 Sep: no session (hall booked)",
        "- Do 17. Sept.: Konzert der Fünf\n- Do 24. Sept.: keine Probe (Saal belegt)",
        "- jeudi 17 septembre : concert des Cinq\n- jeudi 24 septembre : pas de répétition (salle occupée)",
        "- jueves 17 de septiembre: concierto de los Cinco\n- jueves 24 de septiembre: no hay ensayo (sala ocupada)",
        "- четвер, 17 вересня: концерт\n- четвер, 24 вересня: репетиції не буде (зала зайнята)",
    ],
)
def test_a_room_that_can_not_be_had(lines: str) -> None:
    """It tells why nothing is on, and not where."""
    found = reading_of(f"Autumn programme\n\n{lines}\n", written="2026-09-03").sightings
    assert [(s.status, s.place) for s in found] == [(Status.CONFIRMED, None), (Status.CANCELLED, None)]


@pytest.mark.parametrize(
    "item",
    [
        '"The White Hours", 8 October at 8.30pm, Mill Theatre',
        "»Die weißen Stunden«, 8. Oktober, 20.30 Uhr, Theater an der Mühle",
        "« Les heures blanches », le 8 octobre à 20h30 au Théâtre du Moulin",
        "«Las horas blancas», 8 de octubre, 20:30, Teatro del Molino",
        "«Білі години», 8 жовтня, 20:30, театр «Млин»",
    ],
)
def test_a_quoted_title_opens_an_item(item: str) -> None:
    """It names the event also where no word for one does, and with other quotation marks than the English ones."""
    [event] = reading_of(f"This month\n\n- {item}\n", written="2026-09-28").sightings
    assert isinstance(event.when, Timed)
    assert event.when.start.strftime("%m-%d %H:%M") == "10-08 20:30"
