"""Places that are talked about, and sentences that say how things are."""

import pytest

from tests.grammar.documents import reading_of

WRITTEN = "2027-04-20"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The Board will hold a meeting on Tuesday 4 May at 10 am on the situation in southern Lebanon.", None),
        ("There will be a hearing on human rights in Belarus on Tuesday 4 May at 10 am in Bergen.", "Bergen"),
        ("Tuesday 4 May, 10 am: Lecture on security in the Sahel, Lunde Hall", "Lunde Hall"),
        ("A debate about fishing in the North Sea is planned for Tuesday 4 May at 10 am.", None),
        ("A talk on wolves in Norway will be given on Tuesday 4 May at 10 am.", None),
        ("Am Dienstag, 4. Mai, um 10 Uhr findet eine Debatte zu den Wahlen in Georgien statt.", None),
        ("Vortrag zu der Krise in Haiti, Dienstag, 4. Mai, 10 Uhr, in Bergen", "Bergen"),
        ("Un débat sur les droits humains en Géorgie aura lieu le mardi 4 mai à 10 h.", None),
        ("Charla sobre la guerra en Sudán, martes 4 de mayo, 10 h, en Bergen", "Bergen"),
        ("Лекція про права людини в Білорусі, вівторок, 4 травня, 10:00", None),
    ],
)
def test_what_is_talked_about_is_no_place(text: str, place: str | None) -> None:
    (found,) = reading_of(text, written=WRITTEN).sightings
    assert (found.place or None) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("A talk on wolves will be given in the village hall on Tuesday 4 May at 10 am.", "village hall"),
        ("A talk on violence in the village hall takes place on Tuesday 4 May at 10 am.", "village hall"),
        ("A summit on trade in Egypt opens on Tuesday 4 May at 10 am.", "Egypt"),
        ("A party on the beach in Kenya is planned for Tuesday 4 May at 10 am.", "Kenya"),
        ("Die Delegation reist zum Gipfel in Ägypten, der am Dienstag, 4. Mai, um 10 Uhr beginnt.", "Ägypten"),
    ],
)
def test_an_event_in_the_country_behind_its_subject(text: str, place: str) -> None:
    (found,) = reading_of(text, written=WRITTEN).sightings
    assert place in (found.place or "")


@pytest.mark.parametrize(
    "text",
    [
        "The dividend will be paid on 4 May.",
        "The ten-year lease starts on 4 May.",
        "Badges can be collected from 4 May, 2 pm, at the front desk.",
        "A replay of the call will be available until 4 May.",
        "Children who turn five by 4 May may join.",
        "The office will be open as usual on 4 May.",
        "The report covers the period from 1 March to 4 May.",
        "Das Gehalt wird wie üblich am 4. Mai überwiesen.",
        "Ihre Bestellung wird am Dienstag, dem 4. Mai, geliefert.",
        "Die Unterlagen liegen bis zum 4. Mai im Rathaus aus.",
        "Die Stelle ist ab 4. Mai zu besetzen.",
        "Les salaires seront versés le 4 mai.",
        "Un enregistrement sera disponible jusqu’au 4 mai.",
        "L’appartement est libre à partir du 4 mai.",
        "Su pedido se entregará el 4 de mayo.",
        "Las entradas se pueden recoger en la oficina hasta el 4 de mayo.",
        "Si hubiera una reunión el 4 de mayo, no iría nadie.",
        "Зарплату виплатять 4 травня.",
        "Гарантія закінчується 4 травня.",
        "Квитки можна забрати в канцелярії до 4 травня.",
    ],
)
def test_how_things_are_is_no_event(text: str) -> None:
    assert reading_of(text, written=WRITTEN).sightings == ()


@pytest.mark.parametrize(
    "text",
    [
        "Since the trustees announced, on 10 June, that the pier would close, sales have halved.",
        "Following the public meeting on 10 June, the plans have been redrawn.",
        "The photo shows the launch of the pilot boat on 10 June.",
        "The storm of 10 June tore off half of the roof.",
        "The results of the vote of 10 June are as follows: yes 214, no 160.",
        "Das Foto zeigt den Stapellauf am 10. Juni.",
        "La dernière rencontre des deux bureaux remonte au 10 juin.",
        "Comme annoncé le 10 juin, la grue est en panne.",
        "El último encuentro de las dos juntas se remonta al 10 de junio.",
    ],
)
def test_a_day_of_the_past_without_a_year_is_not_of_the_next(text: str) -> None:
    """It is nearer ahead than behind, but its sentence looks back."""
    assert reading_of(text, written="2027-04-20").sightings == ()


@pytest.mark.parametrize(
    "text",
    [
        "Minutes of the meeting will be published on 4 May.",
        "Tickets must be collected by 4 May at noon.",
        "On 4 May the film club meets, and tickets can be collected at the office.",
        "The dividend is discussed at the meeting on 4 May.",
        "Am 4. Mai tagt der Rat, die Unterlagen liegen im Rathaus aus.",
        "La asamblea es el 4 de mayo y las entradas se pueden recoger en la oficina.",
    ],
)
def test_an_event_beside_how_things_are(text: str) -> None:
    assert len(reading_of(text, written=WRITTEN).sightings) == 1
