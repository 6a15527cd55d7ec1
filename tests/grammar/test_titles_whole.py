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
        ('Charla "Qué hacer si el perro ladra": jueves 13 de mayo, 20h00.', 'Charla "Qué hacer si el perro ladra"'),
        (
            "Mercredi 12 mai, 15 h 30 : panel « Le maire, le curé, le garde », avec Lucie Aron.",
            "Panel Le maire, le curé, le garde",
        ),
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
        ("Nouveau : un stage animé par Ana Lo les 3 et 4 mai, à la médiathèque.", "Stage animé par Ana Lo"),
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


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Les choristes qui souhaitent chanter un solo le disent au plus tard le 3 mai.",
            "Date limite pour chanter un solo",
        ),
        (
            "Se ruega a los medios que quieran cubrir la carrera con dron que lo comuniquen antes del 12 de mayo.",
            "Plazo para cubrir la carrera con dron",
        ),
        (
            "Los temas que los vecinos quieran tratar en la junta deberán presentarse antes del 10 de mayo.",
            "Plazo para tratar en la junta",
        ),
        ("Los que vengan tienen que decírmelo antes del 15 de mayo.", "Plazo de respuestas"),
        ("Para anotarse, MD hasta el lunes 10 de mayo inclusive.", "Plazo de inscripción"),
        ("Les photos peuvent suivre jusqu'au 27 mai.", "Date limite : photos"),
        ("Les associations qui souhaitent un stand s'inscrivent au plus tard le 5 mai.", "Date limite : inscriptions"),
        ("Los medios que deseen acreditarse para la feria podrán hacerlo hasta el 3 de mayo.", "Plazo de acreditación"),
    ],
)
def test_a_deadline_is_for_what_those_want_who_have_to_answer(text: str, title: str) -> None:
    """Not for the people, told by half a clause."""
    assert _titles(text) == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Para aclarar dudas sobre el reparto habrá una sesión en línea el miércoles 12 de mayo a las 11:00.",
            "Sesión para aclarar dudas sobre el reparto",
        ),
        ("Para elegir a la directiva, el club celebrará una asamblea el 12 de mayo.", "Asamblea del club"),
        ("Los sábados 15 y 22 de mayo se impartirá un taller de bolillos.", "Taller de bolillos"),
        ("El Concejo citó al gerente a debate de control para el 27 de mayo.", "Debate de control"),
        ("Los diputados debaten el 27 de mayo.", "Debate de los diputados"),
        ("Los R2, además, tenéis el curso de suturas el martes 11 de mayo.", "Curso de suturas"),
        (
            "Se convoca a todos los socios a JUNTA GENERAL ORDINARIA, que se celebrará el 12 de mayo.",
            "Junta general ordinaria",
        ),
        ("El ministerio llamó a conciliación a las partes para el 13 de mayo.", "Conciliación"),
        ("Prueba del sistema de alarma: 13 de mayo, 11 h.", "Prueba del sistema de alarma"),
        ("Las aulas se pintarán el 5 de mayo.", "Pintura de las aulas"),
        ("Le jury siégera le 4 mai.", "Réunion du jury"),
        (
            "L'exercice d'incendie simulant une fuite de gaz se déroulera le 13 mai.",
            "Exercice d'incendie simulant une fuite de gaz",
        ),
        ("Ensayo general: viernes 14 de mayo, 19 h, en punto, en el Pasaje Roca.", "Ensayo general, Pasaje Roca"),
    ],
)
def test_a_title_is_the_event_and_no_piece_of_its_sentence(text: str, title: str) -> None:
    """Neither what it is for, nor to whom it is said, nor how it goes on."""
    assert title in _titles(text)[0]
    assert not _titles(text)[0].startswith(("Para", "Charla", "Socios", "A ", "Tenéis"))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Una tercera vuelta queda apuntada para el 14 de mayo en Lugo.", "Tercera vuelta, Lugo"),
        ("La vigilia empieza a las 8 de la noche del sábado 15 de mayo.", "Vigilia"),
        ("13:00 horas del 12 de mayo. Cierra el plazo para presentar enmiendas.", "Plazo para presentar enmiendas"),
        ("Le moulin ouvrira au public le samedi 15 mai à 14 h.", "Ouverture du moulin au public"),
        ("Il est convenu que le comité se réunira le samedi 15 mai à 10h.", "Réunion du comité"),
        ("La gira a Cuenca pasa del fin de semana del 8 de mayo al del 15.", "Gira a Cuenca"),
    ],
)
def test_that_an_event_begins_is_no_part_of_its_title(text: str, title: str) -> None:
    """Nor that it is noted down for a day."""
    assert _titles(text) == [title]


def test_a_heading_with_a_day_completes_no_title() -> None:
    """The day stands with the event itself."""
    text = "<h1>Compte rendu du conseil du mardi 13 avril</h1><p>Prochain conseil : mardi 8 juin à 18 h.</p>"
    found = reading_of(text, name="avis.html", written="2027-04-20").sightings
    assert not [s.title for s in found if "mardi" in s.title]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("21 h – « Loups, où es-tu ? »", "Loups, où es-tu"),
        ("21 h – Panel « Le maire, le curé, le garde »", "Panel Le maire, le curé, le garde"),
        ("21 h – Concert, salle Ravel", "Concert, salle Ravel"),
    ],
)
def test_no_part_of_a_line_ends_inside_a_title_in_quotes(line: str, title: str) -> None:
    """Its commas and question marks are its own."""
    text = f"Programme\n\nSamedi 15 mai\n\n20 h – Ouverture du bal\n{line}\n22 h – Feu d'artifice\n"
    assert title in _titles(text)


def test_the_number_of_an_item_is_no_part_of_a_title() -> None:
    """The first of several things to come has none either."""
    text = "Fiestas de mayo\n\n1. Novena\nDel miércoles 12 al jueves 20 de mayo, a las 7, en el templo.\n"
    assert _titles(text)[0].startswith("Novena")
