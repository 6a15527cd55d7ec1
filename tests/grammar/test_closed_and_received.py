"""What French and Spanish notices call closed, resumed or an hour for callers, and items that only tell where."""

import pytest

from tests.grammar.documents import reading_of


def titles(text: str) -> list[str]:
    """The titles of what a text announces."""
    return [s.title for s in reading_of(text, written="2027-01-04").sightings]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("La piscine sera exceptionnellement fermée le vendredi 22 janvier.\n", "Fermeture de la piscine"),
        ("L'école sera également fermée le vendredi 22 janvier.\n", "Fermeture de l'école"),
        ("Le local sera fermé le vendredi 22 janvier.\n", "Fermeture du local"),
        ("La piscina estará excepcionalmente cerrada el viernes 22 de enero.\n", "Cierre de la piscina"),
        ("La biblioteca cerrará excepcionalmente el viernes 22 de enero.\n", "Cierre de la biblioteca"),
        ("L'exposition sera inaugurée le 12 mars.\n", "Inauguration de l'exposition"),
        ("L'audience reprendra vendredi 15 janvier à 9 heures.\n", "Reprise de l'audience"),
    ],
)
def test_what_is_closed_is_called_so(text: str, title: str) -> None:
    """Whatever adverb stands between, and with a small article."""
    assert titles(text) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Le commissaire recevra le public en mairie le mercredi 10 mars à 13 h.\n", "Permanence du commissaire"),
        ("La députée recevra les habitants samedi 16 janvier à 10 h.\n", "Permanence de la députée"),
        ("M. Morel se tiendra à la disposition du public le lundi 1er mars à 9 h.\n", "Permanence de M. Morel"),
        ("El alcalde atenderá a los vecinos el lunes 25 de enero a las 18 h.\n", "Atención al público: el alcalde"),
        ("Le maire recevra l'ambassadeur samedi 16 janvier à 10 h.\n", "Rencontre du maire"),
        ("El alcalde recibirá al embajador el lunes 25 de enero a las 18 h.\n", "Reunión del alcalde"),
    ],
)
def test_hours_for_callers_are_no_meeting(text: str, title: str) -> None:
    """But one that is received alone is met."""
    assert titles(text) == [title]


def test_an_item_that_only_tells_where_is_what_the_one_before_is() -> None:
    """And one with a name of its own is not."""
    notice = (
        "Avis d'enquête publique\n\nLe commissaire enquêteur recevra le public :\n"
        "- en mairie, le mercredi 10 mars, de 13 h à 16 h ;\n"
        "- à la salle des fêtes, le samedi 20 mars, de 9 h à 12 h.\n"
    )
    assert titles(notice) == ["Permanence du commissaire enquêteur"] * 2
    programme = (
        "Agenda\n- Concert à l'église, le mercredi 10 mars à 18 h\n- Loto à la salle des fêtes, le 20 mars à 20 h\n"
    )
    assert [title.split(maxsplit=1)[0] for title in titles(programme)] == ["Concert", "Loto"]
