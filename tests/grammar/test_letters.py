"""Ordinary letters in German, French, Spanish and Ukrainian: what "we" move, what is sent, which day of a festival."""

from datetime import date

import pytest

from calfeed.model.meeting import Kind, Sighting, Status
from calfeed.model.when import AllDay, Timed
from tests.grammar.documents import reading_of


def days_of(text: str) -> list[tuple[date | None, str]]:
    """The first day and the title of each event, told on the last of May."""
    return [(_day(s), s.title) for s in reading_of(text, written="2027-05-31").sightings]


def _day(sighting: Sighting) -> date | None:
    when = sighting.when
    return when.start.date() if isinstance(when, Timed) else when.first if isinstance(when, AllDay) else None


@pytest.mark.parametrize(
    "text",
    [
        "Das Webinar findet am 10. Juni um 18 Uhr statt. Der Zoom-Link wird am Vortag verschickt.",
        "Das Webinar findet am 10. Juni um 18 Uhr statt.\n\nDie Zugangsdaten senden wir Ihnen am 9. Juni zu.",
        "Le webinaire aura lieu le 10 juin à 18 h. Le lien de connexion vous sera envoyé la veille.",
        "Le webinaire aura lieu le 10 juin à 18 h.\n\nVous recevrez les documents le 9 juin.",
        "El seminario se celebrará el 10 de junio a las 18:00. El enlace se enviará el día anterior.",
        "El seminario se celebrará el 10 de junio a las 18:00.\n\nRecibirán las claves el 9 de junio.",
        "Вебінар відбудеться 10 червня о 18:00. Посилання буде надіслано напередодні.",
        "Вебінар відбудеться 10 червня о 18:00.\n\nКоди доступу надішлемо 9 червня.",
    ],
)
def test_what_is_sent_is_no_event(text: str) -> None:
    """Only the webinar is."""
    assert [day for day, _ in days_of(text)] == [date(2027, 6, 10)]


@pytest.mark.parametrize(
    "text",
    [
        "Die Unterlagen sind bis zum 9. Juni einzureichen.",
        "Les documents sont à envoyer avant le 9 juin.",
        "Los premios se entregarán el 9 de junio.",
        "Документи слід надіслати до 9 червня.",
    ],
)
def test_what_has_to_be_sent_is_due(text: str) -> None:
    """So is what is given to somebody at a ceremony an event."""
    assert len(days_of(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Je dois décaler la soirée débat du 10 au 11 juin à 18 h.",
        "Nous reportons l'atelier vannerie du 10 juin au 11 juin, 18 h.",
        "Comme je suis absent jeudi, nous déplaçons le pot de départ du 10 au 11 juin, 18 h.",
        "Tengo que cambiar la charla del 10 al 11 de junio a las 18:00.",
        "Hemos aplazado el taller de cerámica del 10 de junio al 11 de junio a las 18:00.",
        "Como el jueves estoy fuera, tenemos que pasar la cena del 10 al 11 de junio a las 18:00.",
        "Da ich am Donnerstag weg bin, müssen wir das Treffen vom 10. auf Freitag, den 11. Juni, 18 Uhr verlegen.",
        "Оскільки в четвер зал зайнятий, переносимо зустріч із мешканцями з 10 на 11 червня, 18:00.",
    ],
)
def test_what_we_move(text: str) -> None:
    """The second day holds, the first is the old one; a day in the reason is none."""
    found = reading_of(text, written="2027-05-31").sightings
    told = [
        (f"{s.when.start:%d.%m. %H:%M}", s.previous and f"{s.previous:%d.%m.}")
        for s in found
        if isinstance(s.when, Timed)
    ]
    assert told == [("11.06. 18:00", "10.06.")]


@pytest.mark.parametrize(
    "text",
    [
        "Das Festival findet vom 2. bis 4. Juli statt. Am zweiten Tag des Festivals gibt es um 15 Uhr ein Konzert.",
        "Le congrès aura lieu du 2 au 4 juillet. Le deuxième jour du congrès, un concert sera donné à 15 h.",
        "La cumbre será del 2 al 4 de julio. El segundo día de la cumbre habrá un concierto a las 15:00.",
        "Фестиваль відбудеться 2–4 липня. На другий день фестивалю також відбудеться концерт о 15:00.",
        "Візит триватиме з 2 до 4 липня. Концерт запланований на другий день, о 15:00.",
    ],
)
def test_a_day_of_an_event_by_its_number(text: str) -> None:
    """It counts from the first day, and the event that has it is not called after the whole."""
    found = days_of(text)
    assert [day for day, _ in found] == [date(2027, 7, 2), date(2027, 7, 3)]
    assert any(word in found[1][1].lower() for word in ("konzert", "concert", "concierto", "концерт"))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Eintritt frei. Am 10. Juli gibt es auch einen Kunstmarkt von 10 bis 20 Uhr.", "Kunstmarkt"),
        ("Entrée libre. Le 10 juillet, un marché d'art aura lieu de 10 h à 20 h.", "Marché d'art"),
        ("Aforo limitado. El 10 de julio habrá un mercado de arte de 10:00 a 20:00.", "Mercado de arte"),
        ("Вхід вільний. 10 липня також працюватиме ярмарок ремесел з 10:00 до 20:00.", "Ярмарок ремесел"),
    ],
)
def test_how_one_gets_in_is_no_label(text: str, title: str) -> None:
    """It says nothing of what the sentences behind it announce."""
    assert [name for _, name in days_of(text)] == [title]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Бібліотека не працюватиме 18 червня.", "Бібліотека не працює"),
        ("Поліклініка буде зачинена 18 червня.", "Зачинено: Поліклініка"),
    ],
)
def test_closed_on_a_day(text: str, title: str) -> None:
    """A day off is an event, as a weekday on which it is always closed is not."""
    assert days_of(text) == [(date(2027, 6, 18), title)]
    assert days_of("Музей працює з 10:00 до 18:00, понеділок – вихідний.") == []


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Für die Klausur haben wir den 10. Juni um 18 Uhr reserviert.", "klausur"),
        ("Für den Workshop habe ich uns den 10. Juni, 18 Uhr, geblockt.", "workshop"),
        ("Pour la soirée débat, je nous ai bloqué le 10 juin à 18 h.", "soirée"),
        ("J'ai noté le 10 juin à 18 h pour l'atelier vannerie.", "atelier"),
        ("He apuntado el 10 de junio a las 18:00 para la cena de despedida.", "cena"),
        ("Hemos apartado el 10 de junio a las 18:00 para la charla.", "charla"),
        ("Ми відвели 10 червня, 18:00, для наступної наради.", "нарад"),
        ("Для воркшопу з доступності я зарезервував нам 10 червня, 18:00.", "воркшоп"),
    ],
)
def test_a_day_that_is_kept_for_an_event(text: str, word: str) -> None:
    """The day is what is booked, and not when."""
    ((day, title),) = days_of(text)
    assert day == date(2027, 6, 10)
    assert word in title.lower()


@pytest.mark.parametrize(
    "text",
    [
        "Visitas guiadas, 23 de octubre, 14 y 16 h.",
        "23 de octubre, 14 y 16 h: Pedro y el lobo",
        "Visites guidées, 23 octobre, 14 et 16 h.",
        "23. Oktober, 14 und 16 Uhr: Räuber Hotzenplotz",
    ],
)
def test_two_hours_before_one_word_for_them(text: str) -> None:
    """Each is the hour of a showing."""
    found = reading_of(text, written="2027-05-31").sightings
    assert [s.when.start.hour for s in found if isinstance(s.when, Timed)] == [14, 16]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Die Versammlung ist am 18. Juni um 17 Uhr. Chorprobe jeden Dienstag von 18 bis 19 Uhr.", "chorprobe"),
        ("Die Versammlung ist am 18. Juni um 17 Uhr. Yoga für Senioren – jeden Dienstag von 18 bis 19 Uhr.", "yoga"),
        ("L'assemblée aura lieu le 18 juin à 17 h. Yoga pour tous – chaque mardi de 18 h à 19 h.", "yoga"),
        ("La asamblea será el 18 de junio a las 17:00. Ensayo del coro: los martes, de 18:00 a 19:00.", "ensayo"),
        ("Збори відбудуться 18 червня о 17:00. Йога для старших – щовівторка з 18:00 до 19:00.", "йога"),
    ],
)
def test_a_series_without_a_verb(text: str, word: str) -> None:
    """It is an event of its own, and gives the one before it no rule."""
    rules = {s.title.lower(): s.rrule for s in reading_of(text, written="2027-05-31").sightings}
    assert sum(rule is None for rule in rules.values()) == 1
    assert any(word in title and rule for title, rule in rules.items())


@pytest.mark.parametrize(
    "text",
    [
        "Kasse: jeden Dienstag von 10 bis 12 Uhr.",
        "Accueil : tous les mardis de 9 h à 12 h.",
        "Secretaría: todos los martes de 9:00 a 12:00.",
        "Прийом документів до 10 класу – щосереди з 14:00 до 16:00.",
    ],
)
def test_a_desk_is_no_series(text: str) -> None:
    """It is only open then."""
    assert days_of(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Dienstag, 8. Juni\n10:00 Plenarsitzung des Landtags\n\n"
        "Die Sitzung des Unterausschusses, die am 8. Juni stattfinden sollte, wird auf den 15. Juni verschoben.",
        "Mardi 8 juin\n10h00 Séance plénière du Parlement\n\n"
        "La séance de la sous-commission, qui devait avoir lieu le 8 juin, est reportée au 15 juin.",
        "Вівторок, 8 червня\n10:00 Пленарне засідання Ради\n\n"
        "Засідання підкомітету, яке мало відбутися 8 червня, перенесено на 15 червня.",
    ],
)
def test_another_event_on_an_old_day_stays(text: str) -> None:
    """Only the event that is moved gives up its day."""
    found = reading_of(text, written="2027-05-31").sightings
    assert sorted(f"{_day(s):%d.%m.}" for s in found) == ["08.06.", "15.06."]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Spielplan Juni 2027\n\nFr 11.6. 20.00 Uhr Der Revisor\nSa 12.6. ENTFÄLLT: Woyzeck\n", "woyzeck"),
        ("Programme de juin 2027\n\nVen. 11 juin, 20 h Le Revizor\nSam. 12 juin – Annulation : Phèdre\n", "phèdre"),
        ("Programa de junio\n\nVie 11 de junio, 20:00 El inspector\nSáb 12 de junio – ANULADO: Hamlet\n", "hamlet"),
        ("Програма на червень\n\nПт, 11 червня, 20:00 Ревізор\nСб, 12 червня – СКАСОВАНО: Тіні\n", "тіні"),
        ("Der für den 12. Juni angesetzte Vortrag wurde aufgehoben.", "vortrag"),
        ("Den für den 12. Juni geplanten Streik sagte der Vorstand ab.", "streik"),
        ("La conférence du 12 juin a été retirée du programme.", "conférence"),
        ("La charla del 12 de junio se ha caído del programa.", "charla"),
    ],
)
def test_what_is_called_off(text: str, word: str) -> None:
    """A label calls off what stands behind it, and is no title itself."""
    off = [s for s in reading_of(text, written="2027-05-31").sightings if s.status is Status.CANCELLED]
    assert [_day(s) for s in off] == [date(2027, 6, 12)]
    assert word in off[0].title.lower()


@pytest.mark.parametrize(
    "text",
    [
        "La grève se tiendra à partir du mardi 29 juin à 19h00 et jusqu'au vendredi 2 juillet à 8h00.",
        "Les cheminots appellent à une grève à partir du mardi 29 juin à 19h00 et jusqu'au vendredi 2 juillet à 8h00.",
        "Der Streik dauert ab 29. Juni, 19 Uhr, und bis zum 2. Juli, 8 Uhr.",
        "La huelga empieza el 29 de junio a las 19:00 y hasta el 2 de julio a las 8:00.",
    ],
)
def test_from_an_hour_and_until_another(text: str) -> None:
    """ "And until" goes on with the same stretch."""
    (found,) = reading_of(text, written="2027-05-31").sightings
    assert isinstance(found.when, Timed)
    assert found.when.end is not None
    assert f"{found.when.start:%d.%m. %H} {found.when.end:%d.%m. %H}" == "29.06. 19 02.07. 08"


@pytest.mark.parametrize(
    "text",
    [
        "Die Sitzung des Ausschusses am 8. Juni findet erst am 15. Juni statt.",
        "La séance du 8 juin aura lieu le 15 juin.",
        "La sesión de la comisión del 8 de junio será el 15 de junio.",
        "Засідання комітету 8 червня відбудеться 15 червня.",
    ],
)
def test_what_is_called_by_its_day_and_held_on_another(text: str) -> None:
    """The first day is the old one."""
    assert [day for day, _ in days_of(text)] == [date(2027, 6, 15)]


@pytest.mark.parametrize("when", ["avant midi le 6 juin", "avant le 6 juin à midi", "jusqu'au 6 juin à 12 h"])
@pytest.mark.parametrize(
    "duty",
    ["doivent confirmer leur présence", "devront réserver leur place", "sont invités à signaler leur absence"],
)
def test_what_people_must_do_by_an_hour_is_a_deadline(duty: str, when: str) -> None:
    """The pupils have until then."""
    (found,) = reading_of(f"Les élèves {duty} {when}.", written="2027-05-31").sightings
    assert found.kind is Kind.DEADLINE
