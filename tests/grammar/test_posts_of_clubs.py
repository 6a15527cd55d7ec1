"""Posts of clubs and theatres: days in figures beside a weekday, what is at its own hour, works with an article."""

import pytest

from calfeed.model.meeting import Kind, Sighting
from calfeed.model.when import Timed, first_day
from tests.grammar.documents import reading_of

WRITTEN = "2027-01-04"  # a Monday


def told(text: str) -> tuple[Sighting, ...]:
    """What a post announces."""
    return reading_of(text + "\n", written=WRITTEN).sightings


def begins(one: Sighting) -> str:
    """The day and the hour of an event, without its zone."""
    return f"{one.when.start:%m-%dT%H:%M}" if isinstance(one.when, Timed) else f"{first_day(one.when):%m-%d}"


@pytest.mark.parametrize(
    "text",
    [
        "Bureau de l'amicale mercredi prochain (13/01) à 18h30, salle B.",
        "Conseil syndical mercredi de la semaine prochaine (13/1), 18h30.",
        "Asamblea de la peña el próximo miércoles (13/01) a las 18:30, sala B.",
        "Committee meeting next Wednesday (13/01) at 6.30pm in room B.",
        "Vorstandssitzung nächsten Mittwoch (13.1) um 18:30 Uhr, Raum B.",
        "Збори наступної середи (13.01) о 18:30, зала Б.",
    ],
)
def test_figures_in_brackets_behind_a_weekday(text: str) -> None:
    """They tell its day."""
    assert [begins(one) for one in told(text)] == ["01-13T18:30"]


@pytest.mark.parametrize("text", ["Compte rendu de la sortie (1/2), la suite demain", "Our walk in pictures (1/2)"])
def test_the_number_of_a_post(text: str) -> None:
    """It is no day."""
    assert not [one for one in told(text) if begins(one).startswith("02-01")]


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Réunion de rentrée jeudi 14 janvier à 20h.", "Europe/Paris"),
        ("Apéro avec Maurice jeudi 14 janvier à 20h.", "Europe/Paris"),
        ("Bal jeudi 14 janvier à 20h, salle Bellevue.", "Europe/Paris"),
        ("Bal jeudi 14 janvier à 20h, place Carnot.", "Europe/Paris"),
        ("Fête du club jeudi 14 janvier à 20h au stade.", "Europe/Paris"),
        ("Ensayo de la chirigota: jueves 14 de enero, 21h, peña La Uva.", "Europe/Madrid"),
        ("Cabalgata de Reyes el martes 5 de enero a las 18:00.", "Europe/Madrid"),
        ("Ensayo el jueves 14 de enero a las 20h en la iglesia de San Pablo.", "Europe/Madrid"),
        ("Partido el jueves 14 de enero a las 16h en el campo Los Olmos.", "Europe/Madrid"),
        ("Concert jeudi 14 janvier à 20h à La Réunion.", "Indian/Reunion"),
        ("Conférence à l'île Maurice jeudi 14 janvier à 15h.", "Indian/Mauritius"),
        ("Concert jeudi 14 janvier à 20h, Théâtre Royal, Bruxelles.", "Europe/Brussels"),
        ("Concierto el 14 de enero a las 20h en el Auditorio de Mendoza.", "America/Argentina/Mendoza"),
    ],
)
def test_names_that_are_no_towns(text: str, zone: str) -> None:
    """A meeting is on no island, and a hall is in no town whose name it has."""
    (found,) = told(text)
    assert isinstance(found.when, Timed)
    assert str(found.when.start.tzinfo) == zone


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Le yoga passe au jeudi à partir du 14 janvier, à 18h30, salle Pasteur.", "FREQ=WEEKLY;BYDAY=TH"),
        ("La chorale répète le jeudi dès le 14 janvier, 18h30.", "FREQ=WEEKLY;BYDAY=TH"),
        ("Les entraînements passent au jeudi à compter du 14/01, 18h30.", "FREQ=WEEKLY;BYDAY=TH"),
        ("La clase de yoga pasa a los jueves a partir del 14 de enero, a las 18:30.", "FREQ=WEEKLY;BYDAY=TH"),
        ("La réunion passe au jeudi 14 janvier à 18h30.", None),
    ],
)
def test_a_weekday_from_a_day(text: str, rule: str | None) -> None:
    """It is a series that begins then."""
    (found,) = told(text)
    assert (begins(found), found.rrule) == ("01-14T18:30", rule)
    assert "passe" not in found.title


@pytest.mark.parametrize(
    "text",
    [
        "Samedi 16 janvier, fête de quartier ! On vous attend dès 14h place Verte, bal à 21h.",
        "Ce samedi 16 on fête les 10 ans du moulin ! Rdv dès 14h au 2 rue Haute, concert de Mila Roc à 21h",
        "Sábado 16, fiesta del barrio. Os esperamos a partir de las 14h en la plaza, baile a las 21h.",
        "Saturday 16 January, village party! Join us from 2pm at the mill, concert by Mila Roc at 9pm",
    ],
)
def test_another_event_at_its_own_hour(text: str) -> None:
    """The first hour is that of the event before, the second that of what stands in front of it."""
    assert [begins(one) for one in told(text)] == ["01-16T14:00", "01-16T21:00"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('La projection de "Sel" du 14 janvier est reportée au 28, même lieu (Ciné Rex).', "Ciné Rex"),
        ('La proyección de "Sal" del 14 de enero se aplaza al 28, mismo lugar (Cines Rex).', "Cines Rex"),
    ],
)
def test_the_same_place_with_its_name(text: str, place: str) -> None:
    """It is told in brackets."""
    (found,) = told(text)
    assert (found.place, begins(found)) == (place, "01-28")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Les heures blanches, les 15, 16 et 17 janvier à 20h30, Théâtre du Nord", "Les heures blanches"),
        ("Las horas blancas, los días 15, 16 y 17 de enero a las 20:30, Teatro del Norte", "Las horas blancas"),
        ("🎭 La vie à l'envers\nVendredi 15 janvier à 20h\nEspace culturel", "La vie à l'envers"),
        ("Les Grands Froids en concert vendredi 15 janvier à 21h, Le Hangar", "Les Grands Froids en concert"),
        ("The Tempest, 15 January, 7.30pm, Theatre Royal", "The Tempest"),
        ("Die Physiker, 15. Januar, 20 Uhr, Stadttheater", "Die Physiker"),
        ("Le marché de Noël, vendredi 15 janvier à 10h, place Verte", "Marché de Noël"),
        ("L'assemblée générale, vendredi 15 janvier à 20h30", "Assemblée générale"),
        ("Die Mitgliederversammlung, 15. Januar, 20 Uhr, Gemeindehaus", "Mitgliederversammlung"),
    ],
)
def test_the_article_of_a_work(text: str, title: str) -> None:
    """It belongs to its name; that of an event does not."""
    found = told(text)
    assert first_day(found[0].when).day == 15
    assert found[0].title.startswith(title)


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Les inscriptions au stage (13-14 février) ferment vendredi 22 janvier à minuit.", "01-22T23:59"),
        ("⏰ Rappel : les inscriptions au trail se terminent vendredi 22 janvier !", "01-22"),
        ("La inscripción para el curso (13-14 de febrero) se cierra el 22 de enero a medianoche.", "01-22T23:59"),
        ("Las inscripciones para el torneo terminan el viernes 22 de enero.", "01-22"),
    ],
)
def test_what_is_no_longer_taken(text: str, when: str) -> None:
    """It is due by then."""
    found = told(text)
    assert (found[0].kind, begins(found[0])) == (Kind.DEADLINE, when)
    assert all(one.kind is Kind.EVENT for one in found[1:])


@pytest.mark.parametrize(
    "text", ["L'exposition se termine dimanche 17 janvier.", "Le musée ferme le 17 janvier à 16h."]
)
def test_what_ends_or_closes(text: str) -> None:
    """Nothing is due, where it is not people who hand something in."""
    assert all(one.kind is Kind.EVENT for one in told(text))


OFF_AND_ON = [("cancelled", "01-05"), ("confirmed", "01-12T20:30")]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("Chorale : pas de répète ce mardi !! reprise le 12 à 20h30, salle des fêtes", OFF_AND_ON),
        ("Pas de répétition mardi 5. Reprise le 12 à 20h30.", OFF_AND_ON),
        ("Coro: este martes no hay ensayo!! Volvemos el 12 a las 20:30, salón de actos", OFF_AND_ON),
        ("No hay ensayo el martes 5. Volvemos el 12 a las 20:30.", OFF_AND_ON),
        ("Pas de yoga cette semaine, on reprend le mardi 12 à 20h30.", OFF_AND_ON[1:]),
        ("Esta semana no hay zumba, volvemos el martes 12 a las 20:30.", OFF_AND_ON[1:]),
        ("Pas de répétition mardi 5.", OFF_AND_ON[:1]),
    ],
)
def test_none_now_and_one_again(text: str, events: list[tuple[str, str]]) -> None:
    """What is off has a day, and so has the next one."""
    assert [(one.status.value, begins(one)) for one in told(text)] == events


@pytest.mark.parametrize(
    "text",
    [
        "Le thé dansant du 10 janvier n'aura pas lieu le 10 mais le 17, toujours à 15h.",
        "Le thé dansant n'aura pas lieu le 10 janvier mais le 17, toujours à 15h.",
        "El baile del 10 de enero no será el 10 sino el 17, también a las 15h.",
        "Tournoi de dimanche reporté à cause du gel ❄️ nouvelle date : 17/01, 15h",
        "Torneo del domingo aplazado por el hielo. Nueva fecha: 17/01, 15h",
    ],
)
def test_the_new_day_behind_the_old_one(text: str) -> None:
    """What is denied, or put off, is the old day."""
    (found,) = told(text)
    assert begins(found) == "01-17T15:00"
    assert str(found.previous).startswith("2027-01-10")


@pytest.mark.parametrize(
    ("text", "title", "place"),
    [
        (
            "📣 SOIRÉE JEUX 📣\nVen. 15 janv. • 20h • Café associatif La Bobine",
            "Soirée jeux",
            "Café associatif La Bobine",
        ),
        (
            "📣 NOCHE DE JUEGOS 📣\nVie. 15 ene. • 20h • Bar asociativo La Bobina",
            "Noche de juegos",
            "Bar asociativo La Bobina",
        ),
    ],
)
def test_a_house_under_a_heading(text: str, title: str, place: str) -> None:
    """It is where what the heading names is held."""
    (found,) = told(text)
    assert (begins(found), found.place) == ("01-15T20:00", place)
    assert found.title.startswith(title)


@pytest.mark.parametrize(
    "text",
    [
        "Le ciné-club vous propose ce mois-ci :\n- ma 12/01 20h : Le Trou\n- ve 15/01 20h : Lola",
        "El cineclub os propone este mes:\n- ma 12/01 20h: El verdugo\n- vi 15/01 20h: Plácido",
    ],
)
def test_short_weekdays_in_a_list(text: str) -> None:
    """They open its lines."""
    found = told(text)
    assert [begins(one) for one in found] == ["01-12T20:00", "01-15T20:00"]
    assert found[0].title.startswith(("Le Trou", "El verdugo"))


@pytest.mark.parametrize(
    ("text", "events"),
    [
        ("Ce soir on joue au Petit Bain avec les Merles ! Portes 19h30, nous on passe vers 21h", ["01-04T21:00"]),
        ("¡Esta noche tocamos en el Café Berlín! Puertas 20:30, nosotros sobre las 22h", ["01-04T22:00"]),
        ("Samedi on joue à la Cave à 21h, venez !", ["01-09T21:00"]),
        ("Concert de samedi annulé. Report au 4 février.", ["02-04"]),
        (
            "Prochaine perm' à l'atelier vélo : sam. 9, 14h-17h30. Ensuite on ferme 2 semaines, retour le 30.",
            ["01-09T14:00"],
        ),
        ("Permanence ven 15, 14h.", ["01-15T14:00"]),
        ("Vernissage jeudi 14/01 18h-21h, expo visible jusqu'au 27 février, Galerie Sillage.", ["01-14T18:00"]),
        (
            "Portes ouvertes du lycée : samedi 16 janvier 9h-17h & vendredi 12 mars 17h-20h.",
            ["01-16T09:00", "03-12T17:00"],
        ),
        ("Ce soir on mange des crêpes.", []),
        ("Il est venu ven 15 fois.", []),
    ],
)
def test_what_posts_announce(text: str, events: list[str]) -> None:
    """A gig of "us", a new day without a verb, days with short weekdays, what is open only later."""
    assert [begins(one) for one in told(text)] == events


def test_a_price_is_no_number_of_a_house() -> None:
    """It ends the place in front of it."""
    (found,) = told("Quedada el sábado 9 de enero a las 17h en la puerta, 6 € la entrada.")
    assert found.place == "puerta"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Finalement ce sera mardi 12 et pas lundi pour la réunion des parents, 18h en salle 4.", "Réunion"),
        ("Al final será el martes 12 y no el lunes la reunión de padres, 18h en el aula 4.", "Reunión"),
        ("Réunion des parents mardi 12 et non lundi, 18h en salle 4.", "Réunion"),
        ("Nouvelle date pour la réunion des parents : le 12 janvier, 18h (celle du 11 est annulée).", "Réunion"),
    ],
)
def test_the_old_day_is_near_the_new_one(text: str, title: str) -> None:
    """A weekday that is denied is not the next one, and what has a new date is named without it."""
    (found,) = told(text)
    assert (begins(found), str(found.previous)[:10]) == ("01-12T18:00", "2027-01-11")
    assert found.title.startswith(title)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Départ du car à 7h15 précises place Foch samedi 23 pour la sortie ski ! Retour vers 20h.", None),
        ("Mariage le 20 mars 2027 ! Mairie de Vannes, 15h.", "Mairie de Vannes"),
    ],
)
def test_an_hour_is_no_place(text: str, place: str | None) -> None:
    """Nor does it belong to one."""
    assert [one.place for one in told(text)] == [place]
