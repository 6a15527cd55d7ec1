"""French and Spanish titles that say the whole: what a title in quotes says, whose it is, what we do."""

import pytest

from tests.grammar.documents import reading_of


def _titles(text: str) -> list[str]:
    return [s.title for s in reading_of(text, written="2027-04-20").sightings]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("La conférence « Vieillir en Ardèche » aura lieu le 12 mai à 18 h.", "Conférence Vieillir en Ardèche"),
        (
            'Charla "Qué hacer si me roban el móvil": jueves 13 de mayo, 20h00.',
            'Charla "Qué hacer si me roban el móvil"',
        ),
        ("Charla «Escribir el frío» de Marta Otero el 12 de mayo.", "Charla «Escribir el frío» de Marta Otero"),
        ('La asamblea "con pinza en la nariz" es el 12 de mayo.', 'Asamblea "con pinza en la nariz"'),
        ('La charla "Mirar el mar" abre el ciclo el 12 de mayo.', 'Apertura de la charla "Mirar el mar"'),
        ("L'atelier de poterie aura lieu le 12 mai.", "Atelier de poterie"),
    ],
)
def test_a_title_in_quotes_is_told_whole(text: str, title: str) -> None:
    """A preposition inside it ends it no more than one of its small words does."""
    assert _titles(text) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Le conseil communal débattra du stade le 20 mai à 18 heures.", "Débat du conseil communal"),
        ("La chorale des Tilleuls chantera le samedi 15 mai.", "Concert de la chorale des Tilleuls"),
        ("Une délégation recevra les plaintes le mercredi 12 mai à 9 h.", "Rencontre d'une délégation"),
        ("Anne et Éloi se réuniront le 12 mai.", "Réunion d'Anne et Éloi"),
        ("Onze maires se réuniront le 12 mai.", "Réunion de Onze maires"),
        ("Les Merles affronteront les Faucons de Vienne le 6 mai.", "Match : les Merles – Faucons de Vienne"),
        (
            "La directora del museo, Ana Roca, explicó que el sábado 15 de mayo harán una asamblea en el gimnasio.",
            "Asamblea de la directora del museo, Ana Roca",
        ),
    ],
)
def test_whose_an_event_is_stands_behind_its_preposition(text: str, title: str) -> None:
    """With its article, as "de" needs it, and merged with it."""
    assert _titles(text) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("On plante des arbres le samedi 15 mai à 10 h au parc.", "Plantation des arbres au parc"),
        ("Nous visitons le moulin de Vaux le 12 mai.", "Visite du moulin de Vaux"),
        ("On reprend le mardi 11 mai à 20 h, à la salle Ravel.", "Reprise à la salle Ravel"),
        ("Vous pourrez récupérer vos clés dès le 12 mai à la loge.", "Récupérer vos clés à la loge"),
        ("On cherche des bras pour monter les tentes dimanche 16 mai.", "Monter les tentes"),
    ],
)
def test_what_we_do_is_no_verb_without_its_subject(text: str, title: str) -> None:
    """It is told by a noun, or by what may be done."""
    assert _titles(text)[0].startswith(title)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Quant à la Fête du fromage, elle aura lieu le 14 mai.", "Fête du fromage"),
        ("Nouveau : un stage de poterie les 3 et 4 mai, à la médiathèque.", "Stage de poterie"),
        ("Je vous rappelle par ailleurs que le comité de lecture se réunit le 12 mai.", "Réunion du comité de lecture"),
        ("D'abord le goûter des aînés, le 12 mai à 16 h.", "Goûter des aînés"),
        ("IV CONGRESO IBÉRICO DE GEOLOGÍA\n12 de mayo de 2027", "IV congreso ibérico de geología"),
    ],
)
def test_what_only_leads_to_a_title_is_no_part_of_it(text: str, title: str) -> None:
    """Nor does a number in front of it lose its capitals."""
    assert _titles(text) == [title]


def test_who_is_at_the_disposal_of_the_public_is_not_the_public() -> None:
    """A reflexive verb whose subject points back has nothing to do with what stands behind it."""
    text = (
        "Mme Jeanne Roy a été désignée commissaire. Elle se tiendra à la disposition du public, en mairie, aux dates "
        "suivantes :\n\n- samedi 15 mai, de 9 h à 12 h\n- lundi 17 mai, de 9 h à 12 h\n"
    )
    assert not [title for title in _titles(text) if "public" in title]
