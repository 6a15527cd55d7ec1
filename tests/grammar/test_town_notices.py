"""Notices of clubs and town halls: what goes on longer, has another room, comes as planned, or isn't on at all."""

from datetime import date

import pytest

from calfeed.model.meeting import Kind, Sighting, Status
from calfeed.model.when import AllDay, Timed, When
from tests.grammar.documents import reading_of

WRITTEN = "2027-01-04"


def only(text: str) -> Sighting:
    """The one event of a notice."""
    (found,) = reading_of(text + "\n", written=WRITTEN).sightings
    return found


def day_of(when: When) -> date:
    """Its first day."""
    assert isinstance(when, AllDay | Timed)
    return when.first if isinstance(when, AllDay) else when.start.date()


@pytest.mark.parametrize(
    "text",
    [
        "Die Buchmesse wird wegen des großen Andrangs bis zum 28. Februar verlängert.",
        "Wir verlängern die Ausstellung „Tinte und Salz“ bis zum 28. Februar.",
        "L'exposition de photos à la mairie est prolongée jusqu'au 28 février.",
        "La exposición «Tinta y sal» se prorroga hasta el 28 de febrero.",
        "Prorrogamos la feria del libro hasta el 28 de febrero.",
        "Книжковий ярмарок буде продовжено до 28 лютого.",
    ],
)
def test_what_goes_on_longer_is_an_event_of_its_new_last_day(text: str) -> None:
    """It is no deadline, and isn't called off."""
    found = only(text)
    assert (found.kind, found.status, day_of(found.when)) == (Kind.EVENT, Status.CONFIRMED, date(2027, 2, 28))


@pytest.mark.parametrize(
    "text",
    [
        "Die Anmeldung zum Kurs wird bis zum 28. Februar verlängert.",
        "El plazo de inscripción se amplía al 28 de febrero.",
    ],
)
def test_what_is_due_may_come_later_and_stays_a_deadline(text: str) -> None:
    """The event that it is for is not on that day."""
    assert all(s.kind is Kind.DEADLINE for s in reading_of(text + "\n", written=WRITTEN).sightings)


@pytest.mark.parametrize(
    ("text", "room"),
    [
        ("The talk that was to be held on Saturday 9 January at 8pm in the church has been moved to the gym.", "gym"),
        (
            "Die Probe, die am Samstag, 9. Januar, 20 Uhr im Pfarrsaal stattfinden sollte, wird in die Aula verlegt.",
            "Aula",
        ),
        ("La réunion qui devait avoir lieu samedi 9 janvier à 20 h à l'église est déplacée au gymnase.", "gymnase"),
        ("La asamblea que iba a celebrarse el sábado 9 de enero a las 20:00 se traslada al gimnasio.", "gimnasio"),
        ("Hemos trasladado a la sala B la reunión del sábado 9 de enero a las 20:00.", "sala B"),
        ("Лекція, що мала відбутися в суботу, 9 січня, о 20:00 у церкві, переноситься до ратуші.", "ратуші"),
    ],
)
def test_another_room_is_the_place_and_no_other_day(text: str, room: str) -> None:
    """What was to be in the first room will be in the second, on the same day."""
    found = only(text)
    assert (found.place, found.status, found.previous) == (room, Status.CONFIRMED, None)
    assert day_of(found.when) == date(2027, 1, 9)


@pytest.mark.parametrize(
    "text",
    [
        "Die Probe findet am Samstag, 16. Januar, um 18 Uhr statt, und nicht wie angekündigt am Sonntag um 15 Uhr.",
        "La rencontre se jouera samedi 16 janvier à 18h et non dimanche à 15h.",
        "La répétition aura lieu samedi 16 janvier à 18 h, et non comme annoncé dimanche 17 janvier.",
        "La visita será el sábado 16 de enero a las 18:00 y no como se anunció el domingo 17 de enero.",
    ],
)
def test_the_day_that_does_not_hold_may_stand_behind_the_hour(text: str) -> None:
    """It is the old day of the event."""
    found = only(text)
    assert (day_of(found.when), found.formerly) == (date(2027, 1, 16), (date(2027, 1, 17),))


@pytest.mark.parametrize(
    "text",
    [
        "The meeting will go ahead, as previously agreed, on 15 January.",
        "La réunion aura lieu, comme cela avait été annoncé, le 15 janvier.",
        "La reunión se celebrará, como estaba previsto, el 15 de enero.",
        "Екскурсія до музею відбудеться, як і планувалося, 15 січня.",
    ],
)
def test_as_was_planned_says_nothing_of_the_past(text: str) -> None:
    """The verb behind "as" isn't that of the date."""
    found = only(text)
    assert (day_of(found.when), found.status, found.previous) == (date(2027, 1, 15), Status.CONFIRMED, None)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Friday 8 January: no choir practice", "Choir practice"),
        ("Am 8. Januar findet kein Konfirmandenunterricht statt.", "Konfirmandenunterricht"),
        ("Fr, 8. Januar: kein Yoga", "Yoga"),
        ("Attention, pas de catéchisme vendredi 8 janvier !", "Catéchisme"),
        ("Viernes 8: no habrá catequesis.", "Catequesis"),
        ("Йога 8 січня не проводиться.", "Йога"),
    ],
)
def test_what_there_is_none_of_is_called_off(text: str, title: str) -> None:
    """Whether or not its name is known for an event."""
    found = only(text)
    assert (found.title, found.status, day_of(found.when)) == (title, Status.CANCELLED, date(2027, 1, 8))


@pytest.mark.parametrize(
    "text",
    [
        "No parking on 8 January.",
        "Am 8. Januar ist kein Einlass mehr.",
        "Le 8 janvier, pas de panique.",
        "El 8 de enero no hay cambios.",
        "Йога щочетверга о 18:00, 14 січня заняття не буде.",
    ],
)
def test_nothing_else_is_called_off(text: str) -> None:
    """Neither what is no event, nor a day of a series."""
    assert all(s.status is not Status.CANCELLED for s in reading_of(text + "\n", written=WRITTEN).sightings)


@pytest.mark.parametrize(
    "text",
    [
        "The A12 will be closed from Monday 11 January at 7am until Friday 29 January.",
        "Ab Montag, 11. Januar, 7 Uhr bis voraussichtlich Freitag, 29. Januar wird die Kreisstraße 12 gesperrt.",
        "La rue du Lac sera fermée du lundi 11 janvier à 7 h au vendredi 29 janvier.",
        "La calle Mayor estará cortada desde el lunes 11 de enero a las 7:00 hasta el viernes 29 de enero.",
        "Міст буде закрито з 11 січня, 7:00, до 29 січня.",
    ],
)
def test_a_last_day_without_an_hour_ends_what_begins_at_one(text: str) -> None:
    """It is no event of its own."""
    when = only(text).when
    assert isinstance(when, Timed)
    assert when.end is not None
    assert (when.start.date(), when.end.date()) == (date(2027, 1, 11), date(2027, 1, 29))


@pytest.mark.parametrize("text", ["Die Lesung ist am 22. 1. um 19 Uhr.", "Fr, 22. 1., 19 Uhr: Chorprobe"])
def test_the_number_of_a_month_may_stand_apart(text: str) -> None:
    """As in Austria."""
    assert day_of(only(text).when) == date(2027, 1, 22)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Wegen des Streiks findet die Probe am 15. Januar statt.", "Probe"),
        ("En raison du marathon, la réunion aura lieu le 15 janvier.", "Réunion"),
        ("Suite à la grève, la conférence se tiendra le 15 janvier.", "Conférence"),
        ("Debido a la huelga, la charla será el 15 de enero.", "Charla"),
        ("Por obras, la calle Mayor estará cortada al tráfico el 15 de enero.", "Corte de la calle Mayor"),
        ("Вулицю Садову буде перекрито 15 січня.", "Перекрито: Вулицю Садову"),
    ],
)
def test_the_reason_that_opens_a_sentence_is_not_what_is_on(text: str, title: str) -> None:
    """Its event names no other."""
    found = only(text)
    assert (found.title, day_of(found.when)) == (title, date(2027, 1, 15))


@pytest.mark.parametrize(
    "text",
    [
        "Dear parents of Class 4b,\nthe outing will be on 28 January at 9am.",
        "Liebe Eltern der Klassen 1a und 1b,\nunser Ausflug ist am 28. Januar um 9 Uhr.",
        "Sehr geehrte Anwohner der Mühlgasse, der Ausflug findet am 28. Januar um 9 Uhr statt.",
        "An alle Mieter Goethestr. 5\n\nDer Ausflug findet am 28. Januar um 9 Uhr statt.",
        "Chers habitants de la rue du Moulin,\nla sortie aura lieu le 28 janvier à 9 h.",
        "Estimados vecinos de la calle Mayor:\nla excursión será el 28 de enero a las 9:00.",
        "Шановні мешканці вулиці Садової!\nЕкскурсія відбудеться 28 січня о 9:00.",
    ],
)
def test_whom_a_letter_greets_is_no_heading_no_place_and_nobody_who_takes_part(text: str) -> None:
    """The sentence behind is read without it."""
    found = only(text)
    assert (len(found.title.split()), found.place, found.participants) == (1, None, ())


@pytest.mark.parametrize(
    "text",
    [
        "La réunion de ce soir est annulée.",
        "Le cours de yoga de ce soir n'aura pas lieu.",
        "El entrenamiento de hoy queda suspendido.",
        "La clase de yoga de esta noche no se hará.",
        "Die Probe heute Abend fällt aus.",
    ],
)
def test_what_is_called_off_on_its_day_is_sure(text: str) -> None:
    """Nobody would write of it if it were over."""
    found = only(text)
    assert (day_of(found.when), found.status) == (date(2027, 1, 4), Status.CANCELLED)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Your appointment with Dr. Anna Stone is on 15 January at 6pm.", "Appointment with Dr. Anna Stone"),
        ("Konzert der Klasse Mag. Anna Wurzer am 15. Januar um 18 Uhr.", "Konzert der Klasse Mag. Anna Wurzer"),
        ("Vortrag von Dr. med. Ulrike Saalfeld am 15. Januar um 18 Uhr.", "Vortrag von Dr. med. Ulrike Saalfeld"),
        ("Messe d'enterrement de M. Albert Pichon le 15 janvier à 18 h.", "Messe d'enterrement de M. Albert Pichon"),
        ("Tiene cita con la Dra. Fuentes el 15 de enero a las 18:00.", "Cita con la Dra. Fuentes"),
        ("Misa por el Dr. J. Fuentes el 15 de enero a las 18:00.", "Misa por el Dr. J. Fuentes"),
        ("Лекція проф. І. Гончар 15 січня о 18:00.", "Лекція проф. І. Гончар"),
    ],
)
def test_the_dot_of_a_title_or_an_initial_ends_no_name(text: str, title: str) -> None:
    """And who is titled so is no place."""
    found = only(text)
    assert (found.title, found.place, day_of(found.when)) == (title, None, date(2027, 1, 15))


@pytest.mark.parametrize(
    "text",
    [
        "On décale l'apéro de jeudi à vendredi, 19h30.",
        "Le cours de yoga de jeudi passe à vendredi, 19h30.",
        "El entrenamiento se pasa del jueves al viernes, a las 19:30.",
        "El ensayo del jueves se pasa para el viernes a las 19:30.",
    ],
)
def test_a_weekday_gives_way_to_another(text: str) -> None:
    """It is no stretch of days."""
    found = only(text)
    assert (day_of(found.when), found.formerly) == (date(2027, 1, 8), (date(2027, 1, 7),))


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Das Amt lädt zur Pressekonferenz. Zeit: Dienstag, 12. Januar, 10.30 Uhr. Ort: Landhaus.", "Pressekonferenz"),
        ("Le club organise une randonnée. Date : mardi 12 janvier, 10 h 30. Lieu : salle des fêtes.", "Randonnée"),
        ("Nous proposons une lecture ouverte à tous. Quand : mardi 12 janvier, 10 h 30.", "Lecture ouverte à tous"),
    ],
)
def test_a_label_of_when_is_of_what_the_sentence_before_names(text: str, title: str) -> None:
    """The paragraph runs on."""
    assert only(text).title.startswith(title)


def test_a_number_may_end_a_sentence_in_front_of_an_article() -> None:
    """ "Halle 3. Die Spätschicht" is no ordinal."""
    text = "Die Versammlung ist am 21. Januar um 9 Uhr in Halle 3. Die Spätschicht trifft sich um 14.30 Uhr.\n"
    assert len(reading_of(text, written=WRITTEN).sightings) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Хор «Гомін» репетирує щовівторка о 18:30. 12 січня репетиції не буде.",
        "Yoga jeden Dienstag um 18 Uhr. Am 12. Januar kein Yoga.",
        "Cours de yoga tous les mardis à 18 h. Pas de yoga le 12 janvier.",
        "Clases de yoga todos los martes a las 18. El 12 de enero no hay yoga.",
    ],
)
def test_a_day_that_a_series_leaves_out_is_no_event(text: str) -> None:
    """It is an exception of the series."""
    found = only(text)
    assert (found.rrule is not None, found.excluded) == (True, (date(2027, 1, 12),))


@pytest.mark.parametrize(
    "text",
    [
        "Asociación Vecinal Parque Lineal\nConvocatoria asamblea: 27 de enero, 19:30 h (segunda convocatoria 20:00 h). "
        "Centro Cívico, sala 2. Traed DNI.",
        "Association Parc Linéaire\nAssemblée générale : 27 mars, 19 h 30 (seconde convocation 20 h). "
        "Centre civique, salle 2. Apportez carte.",
        "Theaterverein Hallstadt\nGeneralversammlung: 27. Mai, 19.30 h, Vereinsheim, Saal 2. Ausweis mitbringen.",
    ],
)
def test_the_month_behind_a_day_tells_the_language_of_a_notice_without_small_words(text: str) -> None:
    """So that its date is read."""
    found = only(text)
    assert day_of(found.when).day == 27


@pytest.mark.parametrize(
    "text",
    [
        "Die Sitzung am 9. Januar beginnt eine halbe Stunde früher, um 14.30 Uhr.",
        "La réunion du 9 janvier commence une demi-heure plus tôt, à 14h30.",
        "La reunión del 9 de enero empieza media hora antes, a las 14:30.",
        "Збори 9 січня почнуться на пів години раніше, о 14:30.",
    ],
)
def test_by_how_much_sooner_is_no_length(text: str) -> None:
    """An event that begins half an hour earlier may last for long."""
    when = only(text).when
    assert isinstance(when, Timed)
    assert when.end is None


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Votre rendez-vous avec M. A. Pons est confirmé pour le mardi 19 janvier à 10h15.",
            "Rendez-vous avec M. A. Pons",
        ),
        (
            "Le rendez-vous chez le notaire est maintenu pour le 19 janvier.",
            "Rendez-vous chez le notaire",
        ),
        ("Лекція проф. О. Шевчука відбудеться 19 січня о 10:15.", "Лекція проф. О. Шевчука"),
    ],
)
def test_an_appointment_is_no_deadline_and_an_initial_no_preposition(text: str, title: str) -> None:
    """ "rendez-vous" asks for nothing, and "О." is not "о"."""
    found = only(text)
    assert (found.kind, found.title, day_of(found.when)) == (Kind.EVENT, title, date(2027, 1, 19))
