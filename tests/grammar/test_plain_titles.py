"""Titles of plain sentences: what only says that something is held is no part of one, nor are people of others."""

import pytest

from tests.grammar.documents import reading_of


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Unsere Vereinsfahrt nach Plau findet am 18. Mai statt.", "Vereinsfahrt nach Plau"),
        ("Das Sommerfest steigt am 18. Mai ab 15 Uhr.", "Sommerfest"),
        ("Die Altkleidersammlung wird am 18. Mai durchgeführt.", "Altkleidersammlung"),
        ("Am 18. Mai wird in der Aula das Schulspiel stattfinden.", "Schulspiel in der Aula"),
        ("Am 18. Mai findet um 19.30 Uhr im Raum der 4a ein Elternabend statt.", "Elternabend im Raum der 4a"),
    ],
)
def test_a_german_verb_of_taking_place_is_no_part_of_a_title(text: str, title: str) -> None:
    """Only its subject is, and where it is if that says little."""
    (found,) = reading_of(text, written="2027-04-20").sightings
    assert found.title == title


def test_people_of_another_line_complete_no_title() -> None:
    """A rosary has nothing to do with who speaks to the elderly the day after."""
    text = (
        "Pfarrbrief St. Martin\n\nDienstag, 27. April\n18.30 Uhr Rosenkranz\n19.00 Uhr Abendmesse\n\n"
        "Mittwoch, 28. April\n15.00 Uhr Seniorennachmittag mit Vortrag von Dr. Weber\n"
    )
    found = reading_of(text, written="2027-04-20").sightings
    assert [s.title for s in found if "Weber" in s.title] == [found[-1].title]


def test_people_of_another_event_complete_no_title() -> None:
    """Who reads in the evening has no part in the meeting of the board."""
    text = (
        "Am 19. März um 20 Uhr liest die Autorin Jana Kessler aus ihrem Roman. "
        "Die für den 26. Februar geplante Vorstandssitzung wird auf den 2. März verlegt."
    )
    titles = [s.title for s in reading_of(text, written="2027-02-10").sightings]
    assert [t for t in titles if t.startswith("Vorstandssitzung")] == ["Vorstandssitzung"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("A su regreso, el ministro comparecerá el martes 18 de mayo.", "Comparecencia del ministro"),
        ("Por la tarde, el presidente inaugurará el 18 de mayo la sede.", "Inauguración por el presidente"),
        ("À son retour, la ministre se rendra le mardi 18 mai à Lille.", "Visite de la ministre"),
        ("Après la messe, les paroissiens se réuniront le 18 mai.", "Réunion des paroissiens"),
    ],
)
def test_what_says_when_in_front_of_a_comma_is_no_subject(text: str, title: str) -> None:
    """Behind it stands who does something."""
    (found,) = reading_of(text, written="2027-04-20").sightings
    assert found.title == title
