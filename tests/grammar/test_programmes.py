"""Programmes, tours, matches and opening hours as people write them, in French and Spanish above all."""

import pytest

from calfeed.model.when import AllDay, Timed, Window, first_day
from tests.grammar.documents import reading_of

WRITTEN = "2027-01-04"


def told(text: str) -> list[tuple[str, str, str | None]]:
    """Day and hour, title and place of each event."""
    found = reading_of(text, written=WRITTEN).sightings
    return [
        (f"{s.when.start:%m-%d %H:%M}" if isinstance(s.when, Timed) else f"{first_day(s.when):%m-%d}", s.title, s.place)
        for s in found
    ]


def days(text: str) -> list[str]:
    """When each event is."""
    return [when for when, _, _ in told(text)]


def titles(text: str) -> list[str]:
    """What each event is called."""
    return [title for _, title, _ in told(text)]


def places(text: str) -> list[str | None]:
    """Where each event is."""
    return [where for _, _, where in told(text)]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Atelier poterie le samedi 16 janvier de 14h30mn à 18h à Rennes.\n", "14:30", "18:00"),
        ("La réunion aura lieu le 14 janvier à 18 h 30 mn dans la salle du conseil.\n", "18:30", None),
        ("Réunion publique jeudi 14 janvier à 18h30min, salle des fêtes.\n", "18:30", None),
        ("Sam. 16 Janvier (13h15mn - 17h45mn) : Atelier de tricot\n", "13:15", "17:45"),
        ("Reunión el jueves 14 de enero a las 18h30min en la sede.\n", "18:30", None),
        ("Lundi 18/01 (17h30-19h) : Atelier couture\n", "17:30", "19:00"),
        ("Mardi 19/01 (14h-16h30) : Atelier vidéo\n", "14:00", "16:30"),
    ],
)
def test_hours_with_the_sign_of_minutes(text: str, start: str, end: str | None) -> None:
    """The sign of minutes behind an hour belongs to it, and so does the second hour of a stretch in brackets."""
    (found,) = reading_of(text, written=WRITTEN).sightings
    assert isinstance(found.when, Timed)
    assert f"{found.when.start:%H:%M}" == start
    assert (f"{found.when.end:%H:%M}" if found.when.end else None) == end


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Spectacle le samedi 16 janvier. Durée : 1h30 sans entracte.\n", "01-16"),
        ("Spectacle le samedi 16 janvier à 20h. Durée : 1h30mn. Salle Pleyel.\n", "01-16 20:00"),
        ("Teatro: sábado 16 de enero a las 20:00. Duración aproximada: 1:30. Sala Sol.\n", "01-16 20:00"),
        ("Прем'єра 16 січня о 18:00. Тривалість 2 год. 20 хв. з антрактом.\n", "01-16 18:00"),
        ("Visite guidée le samedi 16 janvier, durée de la visite à partir de 14h30.\n", "01-16 14:30"),
    ],
)
def test_how_long_it_lasts_is_no_hour(text: str, when: str) -> None:
    """A length that is written like an hour tells when it ends, and not when it begins."""
    assert days(text) == [when]


@pytest.mark.parametrize(
    "text",
    [
        "La semaine du 18/01, les élèves de sixième rencontreront un auteur.\n",
        "La semaine du **18/01**, les élèves de sixième rencontreront un auteur.\n",
        "In der Woche vom 18.01. treffen sich die Klassen mit einem Autor.\n",
        "La semana del 18/01 los alumnos se reunirán con una autora.\n",
    ],
)
def test_the_week_of_a_date_in_figures(text: str) -> None:
    """A week that is told by its first day in figures is a week."""
    assert [type(s.when) for s in reading_of(text, written=WRITTEN).sightings] == [Window]


@pytest.mark.parametrize(
    ("head", "first", "second"),
    [
        ("Mes de Febrero", "Día 14.— ", "Día 21.— "),
        ("Agenda de febrero", "Día 14: ", "Día 21: "),
        ("Actos de febrero", "Día 14 - ", "Día 21 - "),
        ("FEBRERO", "Día 14.- ", "Día 21.- "),
    ],
)
def test_the_day_that_opens_an_item_is_of_the_month_above(head: str, first: str, second: str) -> None:
    """The number of a day has the month of the heading it stands under."""
    text = f"{head}\n\n{first}Conferencia de Ana Ruiz, a las 20 horas.\n\n{second}Excursión a Toledo.\n"
    assert days(text) == ["02-14 20:00", "02-21"]


def test_day_place_and_festival_of_an_entry() -> None:
    """The place between the day and what is on ends no sentence, and those who hold it are not what is on."""
    text = (
        "Mes de Septiembre\n\n"
        "Día 4.—En LUCENA DEL RÍO (Granada). VII Festival de Cante «Rosa Luna», con el cante de: EL CHATO.\n\n"
        "Día 4.—En ALMENA (Jaén). III Festival Flamenco. Al baile: LA CHICA. Organiza: Excma. Diputación.\n\n"
        "Día 11.—En JODAR (Cádiz). II Festival de Cante, en el que actúan: PEDRO PAZ y ANA ROA. Al baile: LUZ.\n\n"
        "Día 21.—En LEÓN. V Festival de Guitarra a beneficio de los bomberos.\n"
    )
    assert told(text) == [
        ("09-04", "VII Festival de Cante Rosa Luna", "LUCENA DEL RÍO"),
        ("09-04", "III Festival Flamenco", "ALMENA"),
        ("09-11", "II Festival de Cante", "JODAR"),
        ("09-21", "V Festival de Guitarra a beneficio de los bomberos", "LEÓN"),
    ]


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("4 septembre. À Lyon. Concert d'automne de la chorale, avec des chants basques.\n", "Lyon"),
        ("September 4. In Leeds. Autumn concert of the choir, with songs by Brahms.\n", "Leeds"),
        ("4 de septiembre. En Lucena (Granada). Concierto de otoño del coro.\n", "Lucena"),
    ],
)
def test_a_day_and_a_place_open_a_line(text: str, where: str) -> None:
    """When and where stand in front of what is on, each with its full stop."""
    ((when, title, place),) = told(text)
    assert (when, place) == ("09-04", where)
    assert "oncert" in title or "oncierto" in title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("El 4 de septiembre, en Almena (Jaén), V Noche de Cante, en la que actuará Pedro Paz.\n", "V Noche de Cante"),
        ("4 septembre. Nuit du chant, où chanteront Paul Mer et Luc Roy.\n", "Nuit du chant"),
        (
            "El 4 de septiembre, en Almena (Jaén), organizado por el Club Sol, tendrá lugar la V Noche de Cante.\n",
            "V Noche de Cante",
        ),
        ("El 4 de septiembre tendrá lugar la V Trilla Popular de Almena.\n", "V Trilla Popular de Almena"),
        ("Le 4 septembre aura lieu la Nuit du conte, organisée par la Fête des voisins.\n", "Nuit du conte"),
        ("On 4 September, hosted by the Harbour Festival, a lecture on tides takes place.\n", "Lecture on tides"),
    ],
)
def test_what_is_done_at_an_event_does_not_name_it(text: str, title: str) -> None:
    """An event is called by its name, not by what somebody does at it, by who holds it, or by that it takes place."""
    assert titles(text) == [title]


CARDS = (
    (
        "Programa de Actos\nPublicado el 4 de enero de 2027\n\n16 de enero\n\n"
        "Pasacalles\n18:00\nPasacalles de la banda con sus globos\nCentro histórico\n\n"
        "Subasta de sillas\n19:00\nVenta de mesas y sillas para la comida del domingo.\nAyuntamiento\n\n"
        "Toque de campana\n20:30\nReunión de vecinos para oír la campana\nPlaza de la Catedral\n\n"
        "17 de enero\n\nVisita al archivo\n11:00\n"
        "Paseo con la archivera por salas que casi nunca se abren, desde los mapas "
        "hasta las cartas de los que se fueron.\nPlaza de Armas\n",
        ("Centro histórico", "Ayuntamiento", "Plaza de la Catedral", "Plaza de Armas"),
    ),
    (
        "Programme de la fête\nPublié le 4 janvier 2027\n\n16 janvier\n\n"
        "Défilé\n18:00\nDéfilé de la fanfare avec ses ballons\nCentre-ville\n\n"
        "Vente de chaises\n19:00\nVente des chaises pour le repas de dimanche\nMairie\n\n"
        "Concert de cloches\n20:30\nLes voisins viennent écouter les cloches\nPlace de la Cathédrale\n\n"
        "17 janvier\n\nVisite du musée\n11:00\nVisite du musée avec guide\nMusée\n",
        ("Centre-ville", "Mairie", "Place de la Cathédrale", "Musée"),
    ),
)


@pytest.mark.parametrize(("text", "where"), CARDS)
def test_what_a_card_says_below_its_hour_is_no_event_of_its_own(text: str, where: tuple[str, ...]) -> None:
    """Below the hour stand more words on what is on and the place; the day of what they are for is another's."""
    assert days(text) == ["01-16 18:00", "01-16 19:00", "01-16 20:30", "01-17 11:00"]
    assert places(text) == list(where)


def test_the_day_of_an_aim_is_kept_where_no_other_is_told() -> None:
    """A weekday of what something is for is left out only under or behind a day of its own."""
    line = "Subasta de las sillas para la comida del domingo. Ayuntamiento.\n"
    assert days(f"Programa\n\nSábado 16 de enero\n\n19:00 {line}") == ["01-16 19:00"]
    assert days("Entradas para el concierto del sábado a la venta el viernes 15 de enero a las 10 h.\n") != [
        "01-15 10:00"
    ]


MATCHES = (
    ("Partidos que se disputan este miércoles:\n\n{}\n", " VS "),
    ("Encuentros de la Liga Norte que se disputan este miércoles. Los duelos son estos:\n\n{}\n", " VS "),
    ("Jornada 12. El miércoles 6 de enero se disputarán los siguientes partidos:\n\n- {}\n", " vs. "),
    ("Partidos del miércoles 6 de enero\n\n{}\n", " - "),
    ("Voici les matchs de ce mercredi :\n\n{}\n", " – "),
    ("Les rencontres du mercredi 6 janvier :\n- {}\n", " contre "),
    ("These matches will be played on Wednesday 6 January:\n\n{}\n", " vs "),
)


@pytest.mark.parametrize(("lead", "against"), MATCHES)
def test_each_match_of_a_list_is_an_event(lead: str, against: str) -> None:
    """The lines below a day of matches are the events of that day."""
    pairs = [f"Rovers{against}Almena", f"Villar{against}Castro Verde"]
    between = "\n- " if lead.endswith("- {}\n") else "\n\n" if "\n\n" in lead else "\n"
    found = told(lead.format(between.join(pairs)))
    assert [(when, title) for when, title, _ in found] == [("01-06", pair) for pair in pairs]


@pytest.mark.parametrize(
    "text",
    [
        "El sábado 16 de enero habrá tres talleres:\n\n- Cerámica\n- Costura\n- Cocina\n",
        "Los equipos que jugarán el sábado 16 de enero:\n\nAna Ruiz - Presidenta\nJuan Sol - Secretario\n",
        "On Saturday 16 January the band will play:\n\nBach - Air\nHolst - Jupiter\n",
        "Le samedi 16 janvier, la troupe joue :\n\nMolière – Tartuffe\nRacine – Phèdre\n",
    ],
)
def test_other_lists_are_no_matches(text: str) -> None:
    """A dash also parts a person and an office, a work and its author."""
    assert len(told(text)) == 1


TOURS = (
    (
        "Concerts de la chorale\n\n"
        "Samedi 16 janvier 20h30\nÉglise Saint-Paul\n\nSamedi 23 janvier 20h30\nSalle des fêtes\n",
        ("Concerts de la chorale", "Église Saint-Paul", "Salle des fêtes"),
    ),
    (
        'title: La pièce du mois\nPublié le 4 janvier 2027\n\n"Le mensonge du mardi", comédie\n\n'
        "**Samedi 16 janvier 20h30**\nThéâtre du Marais\n7 avenue des Pins, 74200 Thonon-les-Bains\n\n"
        "**Samedi 23 janvier 20h30**\nPalais des Congrès d'Annecy\nPlace du Lac, 74000 Annecy\n",
        ("Le mensonge du mardi, comédie", "Théâtre du Marais", "Palais des Congrès d'Annecy"),
    ),
    (
        "Konzerttournee der Band Rot\n\n"
        "Samstag, 16. Januar, 20.30 Uhr\nTheater am Markt\nHauptstraße 7, 86150 Augsburg\n\n"
        "Samstag, 23. Januar, 20.30 Uhr\nKongresshalle\nAm See 3, 86152 Augsburg\n",
        ("Konzerttournee der Band Rot", "Theater am Markt", "Kongresshalle"),
    ),
    (
        "La mentira, comedia de Juan Sol\n\nPróximas funciones\n\n"
        "Sábado 16 de enero, 20:30\nTeatro del Prado\nCalle Mayor 7, 28013 Madrid\n\n"
        "Sábado 23 de enero, 20:30\nPalacio de Congresos\nPlaza del Lago, 10003 Cáceres\n",
        ("La mentira, comedia de Juan Sol", "Teatro del Prado", "Palacio de Congresos"),
    ),
)


@pytest.mark.parametrize(("text", "said"), TOURS)
def test_dates_with_a_house_and_its_address(text: str, said: tuple[str, ...]) -> None:
    """Where nothing but a place stands below a day, the heading says what is on, and no address does."""
    title, *where = said
    assert told(text) == [(f"01-{day} 20:30", title, there) for day, there in zip((16, 23), where, strict=True)]


def test_a_name_above_its_house() -> None:
    """What stands between a day and a house is what is on there."""
    text = (
        "Festival d'hiver\n\nSamedi 16 janvier 20h30\nLes Tambours de Rouvres\nSalle des fêtes\n\n"
        "Samedi 23 janvier 20h30\nLe Quatuor Doré\nÉglise Saint-Paul\n"
    )
    found = told(text)
    assert [where for _, _, where in found] == ["Salle des fêtes", "Église Saint-Paul"]
    assert ["Tambours" in found[0][1], "Quatuor" in found[1][1]] == [True, True]


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Lundi 18/01 (17h30-19h) : Atelier vannerie 🧺\n", None),
        (
            "* Mercredi 20/01 (18h30-19h30) : Théâtre muet 🎭\n* Mercredi 27/01 (18h30-19h30) : Théâtre forum\n",
            None,
        ),
        ("Sábado 16/01 (17h-19h) : Teatro infantil 🎭\n", None),
        ("Le 18/01, goûter offert par la Maison Rouge.\n", None),
        ("El domingo 17 de enero habrá la conferencia “El agua”, a cargo de Juan Sol, doctor en Botánica.\n", None),
        ("Conférence le 18 janvier à 20h par Paul Sol, docteur en Histoire.\n", None),
        ("Charla de Juan Sol, profesor en la Universidad de León, el 18 de enero a las 20 h en el Ateneo.\n", "Ateneo"),
        ("Festival de coros del 5 al 7 de febrero, bajo este lema: “Cantar juntos”.\n", None),
        ("El alcalde, Pedro Lugo, comparecerá el miércoles 13 de enero ante el pleno.\n", None),
        ("Lundi 18/01, 17h30 : Atelier cuisine, Maison des arts\n", "Maison des arts"),
        ("Débat le 18 janvier à 20h, salle Rosa.\n", "salle Rosa"),
    ],
)
def test_what_looks_like_a_place_and_is_none(text: str, where: str | None) -> None:
    """Titles, those who give, what somebody has studied, mottoes and persons are no places."""
    assert set(places(text)) == {where}


@pytest.mark.parametrize(
    "text",
    [
        "Horaires d'ouverture\n\n* Lundi à Vendredi de 9h à 17h\n* Samedi matin de 9h30 à 11h30\n",
        "## ⌚ Horaire d'ouverture\n\n* Lundi à Vendredi de 9h à 17h\n* Samedi après-midi de 13h à 16h\n",
        "Opening hours\n\n- Monday to Friday 9am to 5pm\n- Saturday morning 10.30 to 12.30\n",
        "El juzgado ha fijado hoy el día del juicio.\n",
        "Le conseil a fixé aujourd'hui la date de la réunion.\n",
        "The council has fixed the date of the hearing today.\n",
        "Суд сьогодні призначив дату слухання.\n",
    ],
)
def test_nothing_is_on(text: str) -> None:
    """Opening hours are no event, nor is the day on which one is fixed."""
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Activités\n\nSamedi matin de 9h30 à 11h30 : atelier lecture\n",
        "The hearing is set for today.\n",
        "El juez ha fijado la vista para hoy.\n",
        "Le juge a fixé l'audience à aujourd'hui 14 h.\n",
    ],
)
def test_something_is_on(text: str) -> None:
    """Other hours on a weekday are an event, and what is fixed for today is on today."""
    assert len(told(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "El próximo miércoles, 13 de enero, comparece la alcaldesa. La sesión del próximo miércoles será largo.\n",
        "Le maire sera entendu mercredi prochain, 13 janvier. La séance de mercredi prochain commencera par un vote.\n",
        "The mayor is heard next Wednesday, 13 January. Next Wednesday's session opens with a vote.\n",
        "Наступної середи, 13 січня, засідає рада. Засідання наступної середи відкриє мер.\n",
    ],
)
def test_next_wednesday_is_the_one_that_was_told(text: str) -> None:
    """The same words for a day mean the day that they were told with."""
    assert set(days(text)) == {"01-13"}


def test_a_day_in_other_words_is_counted_for_itself() -> None:
    """The number of another day is not that of "next Wednesday"."""
    text = "El próximo miércoles habrá pleno. El miércoles 13 de enero habrá concierto.\n"
    assert days(text) == ["01-06", "01-13"]
    assert all(isinstance(s.when, AllDay) for s in reading_of(text, written=WRITTEN).sightings)


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Réunion le 20 janvier à 9h30, heure du Pacifique.\n", "America/Los_Angeles"),
        ("Réunion le 20 janvier à 9h30 heure de l'Est.\n", "America/Toronto"),
        ("Réunion le 20 janvier à 14 h (heure avancée de l'Est).\n", "America/Toronto"),
        ("Réunion le 20 janvier à 14h (heure centrale).\n", "America/Chicago"),
        ("Reunión el 20 de enero a las 9:30, hora del Pacífico / 12:30, hora del Este.\n", "America/Los_Angeles"),
        ("Réunion le 20 janvier à 1 heure du matin.\n", "Europe/Paris"),
        ("Réunion le 20 janvier à 20 heures de préférence à la mairie.\n", "Europe/Paris"),
    ],
)
def test_the_zones_of_north_america(text: str, zone: str) -> None:
    """French and Spanish have names of their own for the zones of Canada and the United States."""
    (found,) = reading_of(text, written=WRITTEN).sightings
    assert isinstance(found.when, Timed)
    assert found.when.zone.key == zone
