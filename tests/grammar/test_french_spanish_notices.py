"""Ordinary notices, cards and mails in French and Spanish: plans of a week, courses that move, lists of days."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from calfeed.model.when import AllDay, Timed
from tests.grammar.documents import reading_of

WRITTEN = "2027-01-04"


def told(text: str) -> list[str]:
    """When each event begins, with its hour if there is one, and its title."""
    return [
        f"{s.when.start:%m-%d %H:%M} {s.title}" if isinstance(s.when, Timed) else f"{s.when.first:%m-%d} {s.title}"
        for s in reading_of(text, written=WRITTEN).sightings
        if isinstance(s.when, Timed | AllDay)
    ]


@pytest.mark.parametrize("colon", [": ", " : "])
def test_short_weekdays_that_label_lines_are_days(colon: str) -> None:
    """Also those that are words: "mer", "jeu"."""
    french = "Semaine du 11 janvier\nLun§réunion d'équipe à 9h\nMar§visite du musée à 14h\nJeu§conférence à 11h\n"
    assert [when.split()[0] for when in told(french.replace("§", colon))] == ["01-11", "01-12", "01-14"]
    spanish = (
        "Semana del 11 al 15\nLun§reunión de equipo a las 9 h\nMar§visita guiada a las 14 h\nJue§charla a las 11 h\n"
    )
    assert [when.split()[0] for when in told(spanish.replace("§", colon))] == ["01-11", "01-12", "01-14"]


@pytest.mark.parametrize("text", ["Jeu : gagnez un vélo !\n", "Mer : 500 m\nMontagne : 20 km\n", "Sol: 5 horas\n"])
def test_a_word_that_labels_one_line_is_no_day(text: str) -> None:
    """A game or the sea is none."""
    assert told(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "L'atelier du lundi passe au mercredi à partir du 13 janvier, même heure (19h).\n",
        "L'atelier de couture passe du lundi au mercredi à partir du 13 janvier, à 19h.\n",
        "El taller de los lunes pasa al miércoles a partir del 13 de enero, a la misma hora (19:00).\n",
        "El taller de los lunes se traslada a los miércoles desde el 13 de enero, 19 h.\n",
        "The Monday workshop moves to Wednesdays from 13 January, 7pm.\n",
    ],
)
def test_what_is_weekly_moves_to_another_weekday(text: str) -> None:
    """It is one series, on the new day, and nothing on the old one."""
    found = reading_of(text, written=WRITTEN).sightings
    assert [(s.when.start.date(), s.rrule is not None) for s in found if isinstance(s.when, Timed)] == [
        (date(2027, 1, 13), True)
    ]
    assert len(found) == 1


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Vacances d'hiver : du 13 février au 1er mars 2027\nVacances de printemps : du 10 au 26 avril 2027\n", 2),
        ("Winter holidays: 13 February to 1 March\nSpring holidays: 10 April to 26 April\n", 2),
        ("Osterferien: 29.03. bis 10.04.2027\nPfingstferien: 18.05. bis 29.05.2027\n", 2),
        ("Весняні канікули: 22 березня – 28 березня 2027\nОстанній дзвоник: 28 травня 2027\n", 2),
    ],
)
def test_the_first_line_of_a_list_of_days_is_no_title(text: str, days: int) -> None:
    """It is one of them, and the others are not named after it."""
    titles = [when.partition(" ")[2] for when in told(text)]
    assert titles == [line.partition(":")[0].strip() for line in text.splitlines()][:days]


def test_a_title_with_its_day_heads_what_follows_it() -> None:
    """Where the next line tells no day, it is a title."""
    text = "Réunion publique : vendredi 15 janvier 2027\nSalle des fêtes, à 19 h\n"
    assert told(text) == ["01-15 19:00 Réunion publique"]


@pytest.mark.parametrize(
    ("text", "title", "hour"),
    [
        (
            "Isabelle et Marc\nont la joie de vous convier\nà leur mariage\nle samedi 5 juin 2027\nà 15 heures\n",
            "Mariage: Isabelle et Marc",
            15,
        ),
        (
            "Le bureau\nvous invite\nà la cérémonie des vœux\nle mardi 19 janvier 2027 à 18 h 30\nsalle du Clos\n",
            "Cérémonie des vœux",
            18,
        ),
        (
            "Lucía y Andrés\ntienen el placer de invitarle\na su enlace matrimonial\n"
            "que se celebrará el sábado 5 de junio de 2027\na las 18 horas\n",
            "Enlace matrimonial: Lucía y Andrés",
            18,
        ),
        (
            "La Directiva\ntiene el gusto de invitarles\na la cena de aniversario\n"
            "que tendrá lugar el viernes 12 de febrero de 2027\na las 21 horas\n",
            "Cena de aniversario",
            21,
        ),
    ],
)
def test_the_lines_of_a_card_are_one_sentence(text: str, title: str, hour: int) -> None:
    """What people are invited to stands in the next one."""
    found = reading_of(text, written=WRITTEN).sightings
    assert [(s.title, s.when.start.hour) for s in found if isinstance(s.when, Timed)] == [(title, hour)]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Après 18 mois de travaux, le musée rouvrira ses portes le 20 mars.\n", "Réouverture du musée"),
        ("Tras 18 meses de obras, el museo reabrirá sus puertas el 20 de marzo.\n", "Reapertura del museo"),
        ("Le bureau s'est réuni le 16 décembre. Il se réunira à nouveau le 13 janvier.\n", "Réunion du bureau"),
        ("La junta se reunió el 16 de diciembre. Se reunirá de nuevo el 13 de enero.\n", "Reunión de la junta"),
        ("La piscine fermera exceptionnellement le 22 janvier à 17h.\n", "Fermeture de la piscine"),
        ("Ce vendredi à 19h : bal folk !\n", "Bal folk"),
        ("Ce samedi à 20h : tartiflette géante !\n", "Tartiflette géante"),
    ],
)
def test_who_opens_meets_or_closes_is_in_the_title(text: str, title: str) -> None:
    """Not what came before, nor a small word in front of the hour."""
    assert [s.title for s in reading_of(text, written=WRITTEN).sightings] == [title]


def test_a_body_is_no_town() -> None:
    """La Junta is one in Mexico, too."""
    text = "La Junta Directiva se reunirá el viernes 12 de febrero de 2027 a las 21 horas.\n"
    zones = [s.when.start.tzinfo for s in reading_of(text, written=WRITTEN).sightings if isinstance(s.when, Timed)]
    assert zones == [ZoneInfo("Europe/Madrid")]


def test_lines_of_a_poster_stay_apart() -> None:
    """Nobody is invited in them: who plays is not what is on."""
    text = "Concert de la chorale\navec l'ensemble Arioso\nle samedi 5 juin 2027\nà 20 h 30\n"
    found = reading_of(text, written=WRITTEN).sightings
    assert [(s.title, s.when.start) for s in found if isinstance(s.when, Timed)] == [
        ("Concert de la chorale", datetime(2027, 6, 5, 20, 30, tzinfo=ZoneInfo("Europe/Paris")))
    ]
