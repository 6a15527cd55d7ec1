"""Posts as others write them: what is told in several lines and sentences, kept in a file, or called off behind."""

from datetime import date

import pytest

from calfeed.grammar import parse
from calfeed.grammar.output import as_json
from calfeed.model.text import Stamp, StampOrigin
from calfeed.model.when import first_day
from tests.grammar.documents import a_document, reading_of

FILED = Stamp(on=date(2027, 1, 4), origin=StampOrigin.FILE)


def events(text: str) -> list[tuple[str, str, str | None]]:
    """Start, title and place of what a file of 4 January 2027 announces."""
    document = a_document(text)
    found = as_json(parse(document, fallback=FILED), document)["events"]
    return [(e["start"], e["title"], e["place"]) for e in found]


# The headline and the first sentence tell the day, the next one tells the hour.
ONCE = {
    "Waldputz": """Waldputz am 23. Januar

Am Samstag, dem 23. Januar, sind alle Nachbarn zum Aufräumen des Stadtwalds eingeladen.

Wir treffen uns um 10.30 Uhr am Forsthaus. Handschuhe bringen wir mit.""",
    "прибирання гаю": """Толока в гаю 23 січня

Цієї суботи, 23 січня, сусідів кличуть на весняне прибирання гаю.

Охочих чекатимуть о 10:30 біля воріт гаю.""",
    "Wood clean-up": """Wood clean-up on 23 January

On Saturday 23 January all neighbours are invited to tidy the town wood.

We meet at 10.30am at the forester's lodge.""",
    "Nettoyage du bois": """Nettoyage du bois le 23 janvier

Le samedi 23 janvier, tous les voisins sont invités au grand ramassage des déchets.

Le rendez-vous est fixé à 10 h 30 à la maison forestière.""",
    "Limpieza del bosque": """Limpieza del bosque el 23 de enero

El sábado 23 de enero todos los vecinos están invitados a la gran recogida de basura.

La cita es a las 10:30 en la casa forestal.""",
    "Прес-конференція": """23 січня прес-конференція Спілки перевізників

У суботу, 23 січня, о 10:30, у Домі моряків відбудеться прес-конференція спілки: «Три роки поромів».""",
    "Pressekonferenz": """Pressekonferenz des Fährverbands am 23. Januar

Am Samstag, dem 23. Januar, stellt der Verband im Hafenhaus seine Zahlen vor. Beginn ist um 10.30 Uhr.""",
    "Вечір добрих справ": """Вечір добрих справ

23 січня зберемо дітей на велике свято до Дня Соборності.

Дата: 23 січня
Час: з 10:30 до 17:00
Адреса: вулиця Ринкова, 15Б""",
    "активісти": """23 січня активісти спілки «Чисті вікна» пікетуватимуть міську раду з вимогою відкрити сесії.

Акція розпочнеться 23 січня о 10:30 за адресою: вул. Садова, 15.""",
}
TWO = [
    """Am 23. Januar ist das Hafenkonzert. Es beginnt um 19 Uhr. Am selben Tag um 11 Uhr öffnet der Flohmarkt.""",
    """On 23 January the harbour concert takes place. It starts at 7pm. The flea market opens at 11am the same day.""",
    """Der Basar am 23. Januar fällt aus. Am 23. Januar feiert der Verein seinen Neubeginn. Beginn ist um 10.30 Uhr.""",
    """Samstag, 23. Januar

10.00  Werkstatt A: Netze flicken (Raum 1)
10.00  Werkstatt B: Segel nähen (Raum 2)""",
]


@pytest.mark.parametrize("title", ONCE)
def test_an_hour_that_is_told_once_is_of_one_event(title: str) -> None:
    """What a headline, a sentence and the one with the hour say of a day is one event, named by any of them."""
    found = events(ONCE[title])
    assert [start for start, _, _ in found] == ["2027-01-23T10:30"]
    assert title.casefold() in found[0][1].casefold()


@pytest.mark.parametrize("text", TWO)
def test_hours_of_their_own_are_of_two_events(text: str) -> None:
    """Events of one day that each tell an hour, one that is off and another, and rows of one hour, stay apart."""
    assert len(events(text)) == 2


CARDS = {
    "en": "{}\n\nPlace: 5 Church Lane\n\nDate: 23 January\n\nTime: {}",
    "de": "{}\n\nOrt: Kirchgasse 5\n\nDatum: 23. Januar\n\nUhrzeit: {}",
    "fr": "{}\n\nLieu : 5 rue de l'Église\n\nDate : 23 janvier\n\nHeure : {}",
    "es": "{}\n\nLugar: calle Mayor, 5\n\nFecha: 23 de enero\n\nHora: {}",
    "uk": "{}\n\nЛокація: вул. Миру, 5\n\nДата: 23 січня\n\nЧас: {}",
}
NAMES = {
    "en": "Sounds of silence",
    "de": "Töne der Stille",
    "fr": "Les sons du silence",
    "es": "Sonidos del silencio",
    "uk": "Ноти тиші",
}
TIMES = {
    "en": "10:00 and 17:00",
    "de": "10:00 und 17:00 Uhr",
    "fr": "10h00 et 17h00",
    "es": "10:00 y 17:00",
    "uk": "10:00 та 17:00",
}


@pytest.mark.parametrize("language", CARDS)
def test_a_labelled_day_is_not_the_time_of_writing(language: str) -> None:
    """The day over a labelled hour or place is that of the event of which the title says what it is."""
    found = events(CARDS[language].format(NAMES[language], "10:00"))
    assert [start for start, _, _ in found] == ["2027-01-23T10:00"]
    assert NAMES[language].split()[-1] in found[0][1]
    assert "5" in (found[0][2] or "")


@pytest.mark.parametrize("language", CARDS)
def test_two_labelled_hours_are_two_events(language: str) -> None:
    """ "Time: 10:00 and 17:00" is on twice."""
    found = events(CARDS[language].format(NAMES[language], TIMES[language]))
    assert [start for start, _, _ in found] == ["2027-01-23T10:00", "2027-01-23T17:00"]


@pytest.mark.parametrize(
    "text",
    [
        "Großer Abend der Lieder\n\nDatum: 23. Januar\nZeit: 19 Uhr, Einlass 18 Uhr",
        "Großer Abend der Lieder\n\nDatum: 23. Januar\nEinlass 18 Uhr, Beginn 19 Uhr",
    ],
)
def test_doors_are_no_second_event(text: str) -> None:
    """Doors and beginning are of one event, and a label is no place."""
    assert events(text) == [("2027-01-23T19:00", "Großer Abend der Lieder", None)]


@pytest.mark.parametrize(
    "text",
    [
        "In diesem Artikel steht, wann das Konzert am 23. Januar beginnt.",
        "Das Konzert findet am 23. Januar statt, mehr dazu auf der Homepage der Gemeinde.",
        "Концерт відбудеться 23 січня, про що написано на сайті міської ради.",
        "Концерт відбудеться 23 січня, як описано на сторінці відділу культури.",
        "Sounds of silence\n\nDate: 23 January\n\nTime: 10:00",
    ],
)
def test_what_is_written_on_is_no_place(text: str) -> None:
    """An article, a page or a label in front of a day is nowhere to go."""
    assert [where for _, _, where in events(text)] == [None]


REPORTS = [
    "Am Freitag, dem 22. Januar, fand das Konzert statt. Viele Gäste kamen.",
    "Am Freitag, 22. Januar hat die Feuerwehr ihr Fest gefeiert.",
    "Der Rat hat am Freitag, 22. Januar, einen Antrag auf neue Regeln beschlossen.",
    "El viernes 22 de enero el pleno aprobó una moción.",
    "On Friday 22 January the council passed a motion.",
    "Le vendredi 22 janvier, le conseil a adopté une motion.",
    "У п'ятницю, 22 січня, рада ухвалила рішення.",
]


@pytest.mark.parametrize("text", REPORTS)
def test_what_was_is_past_whenever_its_file_was_stored(text: str) -> None:
    """A weekday that fits only a day after the date of a file makes no report an announcement."""
    assert events(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Die Gewerkschaft hat für den 22. Januar einen Warnstreik beschlossen.",
        "Die Bauern haben für den 22. Januar eine Kundgebung angekündigt.",
        "Die Gewerkschaft hat Streiks am 22. Januar angekündigt.",
        "Der Verein hat am 22. Januar ein Konzert geplant.",
        "Das Treffen ist am 22. Januar vereinbart.",
    ],
)
def test_what_was_decided_for_a_day_is_on_then(text: str) -> None:
    """ "Hat am 22. Januar einen Antrag beschlossen" tells when it was decided, other wordings for when."""
    assert [start for start, _, _ in events(text)] == ["2027-01-22"]


@pytest.mark.parametrize(
    "text",
    [
        "Der Wandertag war am 30. Januar geplant. Er kann leider nicht stattfinden.",
        "Der Wandertag war in diesem Winter am 30.01.2027 geplant. Wegen der Nässe kann er leider nicht stattfinden.",
        "Der Wandertag sollte am 30. Januar stattfinden. Leider muss er ausfallen.",
        "The walk was planned for 30 January. It can't take place.",
        "La sortie était prévue le 30 janvier. Malheureusement, elle est annulée.",
        "La excursión estaba prevista para el 30 de enero. Lamentablemente, se cancela.",
        "Похід був запланований на 30 січня. На жаль, він не відбудеться.",
    ],
)
def test_called_off_in_the_next_sentence(text: str) -> None:
    """What a sentence had planned is called off by the next one, whatever stands in front of its pronoun."""
    assert statuses(text) == [("2027-01-30", "cancelled")]


@pytest.mark.parametrize(
    "text",
    [
        "La cena estaba prevista para el 30 de enero. Por desgracia, María no viene.",
        "Die Probe war für den 30. Januar geplant. Der Chor kann nicht auftreten.",
        "The walk was planned for 30 January. Ann says it may be cancelled.",
    ],
)
def test_what_somebody_else_does_calls_nothing_off(text: str) -> None:
    """Somebody who doesn't come, and what may be, call nothing off."""
    assert statuses(text) == []


def statuses(text: str) -> list[tuple[str, str]]:
    """Start and status of what a file of 4 January 2027 announces."""
    document = a_document(text)
    return [(e["start"], e["status"]) for e in as_json(parse(document, fallback=FILED), document)["events"]]


@pytest.mark.parametrize(
    ("text", "window"),
    [
        ("Das Fest findet im April oder Anfang Mai 2028 statt.", ["2028-04-01", "2028-05-10"]),
        ("The fair will be held in May or early June 2028.", ["2028-05-01", "2028-06-10"]),
        ("La fête aura lieu en mai ou début juin 2028.", ["2028-05-01", "2028-06-10"]),
        ("Свято відбудеться у травні або на початку червня 2028 року.", ["2028-05-01", "2028-06-10"]),
        ("Die Tagung findet im November oder Anfang Januar 2028 statt.", ["2027-11-01", "2028-01-10"]),
    ],
)
def test_the_year_behind_the_last_of_two_months_is_of_both(text: str, window: list[str]) -> None:
    """The first of two months that has no year takes it from the second."""
    document = a_document(text)
    assert [e["window"] for e in as_json(parse(document, fallback=FILED), document)["events"]] == [window]


@pytest.mark.parametrize(
    ("written", "text", "on"),
    [
        ("2015-01-05", "Ярмарок відбудеться на Різдво в парку.", "2015-01-07"),
        ("2022-12-20", "Ярмарок відбудеться на Різдво в парку.", "2023-01-07"),
        ("2023-11-20", "Ярмарок відбудеться на Різдво в парку.", "2023-12-25"),
        ("2026-12-01", "Ярмарок відбудеться на Різдво в парку.", "2026-12-25"),
        ("2021-12-01", "Концерт відбудеться у День святого Миколая в школі.", "2021-12-19"),
        ("2026-11-30", "Концерт відбудеться у День святого Миколая в школі.", "2026-12-06"),
        ("2020-01-10", "Обряд буде на Водохреща.", "2020-01-19"),
        ("2021-10-01", "На Покрову в селі буде ярмарок.", "2021-10-14"),
        ("2026-03-30", "Концерт відбудеться на Великдень біля храму.", "2026-04-12"),
        ("2026-03-30", "Ярмарок буде у Вербну неділю біля храму.", "2026-04-05"),
        ("2026-05-01", "На Трійцю в селі буде ярмарок.", "2026-05-31"),
    ],
)
def test_ukrainian_feasts_of_the_old_and_the_new_style(written: str, text: str, on: str) -> None:
    """Feasts stand thirteen days later to the summer of 2023, and Easter is that of the East."""
    found = reading_of(text, written=written).sightings
    assert [str(first_day(s.when)) for s in found] == [on]
