"""What holds only in bad weather, what is on instead, what is put off, and when offices are open."""

from datetime import date

import pytest

from calfeed.grammar import parse
from calfeed.grammar.output import event
from calfeed.model.text import Stamp, StampOrigin
from tests.grammar.documents import a_document, reading_of

FALLBACKS = [  # only the first day is one of the event
    ("The regatta is on Saturday 5 June at 11am. If it rains, we will move it to Sunday 6 June.", "2027-06-05T11:00"),
    ("The picnic is on Saturday 5 June. In case of rain it will be postponed to Sunday 6 June.", "2027-06-05"),
    ("La kermesse a lieu le samedi 5 juin à 14 h. En cas de pluie, elle sera reportée au 6 juin.", "2027-06-05T14:00"),
    ("La romería es el sábado 5 de junio a las 10 h. Si llueve, se pasará al domingo 6 de junio.", "2027-06-05T10:00"),
    ("Das Sommerfest ist am Samstag, 5. Juni. Bei Dauerregen verschieben wir es auf Sonntag, 6. Juni.", "2027-06-05"),
    ("Das Sommerfest ist am Samstag, 5. Juni. Sollte es regnen, feiern wir am 6. Juni.", "2027-06-05"),
    ("Die Baumpflanzung ist am 16. Januar um 10 Uhr; Ausweichtermin ist der 23. Januar.", "2027-01-16T10:00"),
    ("Mondnachtlauf am 22. Januar (Ersatztermin: 29. Januar)", "2027-01-22"),
    ("Толока відбудеться 16 січня. У разі негоди її перенесуть на 23 січня.", "2027-01-16"),
    ("Концерт 5 червня просто неба. За негоди він відбудеться 6 червня.", "2027-06-05"),
]
MOVED = [  # the new day and the old one
    ("Die Ratssitzung am 14. Januar wird auf den 21. Januar verschoben, teilte die Stadt mit.", "01-21", "01-14"),
    ("Die Ratssitzung am 14. Januar wird auf den 21. Januar verlegt, weil der Saal belegt ist.", "01-21", "01-14"),
    ("Die Ratssitzung am 14. Januar werde auf den 21. Januar verschoben, sagte die Sprecherin.", "01-21", "01-14"),
    ("Die Weinprobe wurde vom 14. Januar auf den 21. Januar, 19 Uhr, Kelterhaus, verlegt.", "01-21", "01-14"),
    ("Перехід через Боржаву, який планували на 16 січня, переноситься на 23–24 січня.", "01-23", "01-16"),
    ("Ярмарок перенесено з 16–17 січня на 23–24 січня.", "01-23", "01-16"),
    ("Die Lesung am 14. Januar entfällt. Sie findet stattdessen am 21. Januar statt.", "01-21", "01-14"),
    ("Концерт 14 січня скасовано. Натомість він відбудеться 21 січня.", "01-21", "01-14"),
    ("Нараду 14 січня відклали на тиждень.", "01-21", "01-14"),
    ("Слухання, призначене на 14 січня, перенесено на три дні.", "01-17", "01-14"),
    ("Збори 14 січня перенесено на місяць.", "02-14", "01-14"),
]
INSTEAD = [  # what is off stays off, and the other is an event of its own
    ("The concert on 14 January is cancelled. Instead, the choir Cantus will sing on 15 January.", "Choir"),
    ("El concierto del 14 de enero se cancela. En su lugar, el grupo Alba tocará el 15 de enero.", "Alba"),
    ("Das Konzert am 14. Januar fällt aus. Stattdessen tritt am 15. Januar die Band Nordlicht auf.", "Nordlicht"),
    ("Das Konzert am 14. Januar fällt aus. Stattdessen zeigen wir am 15. Januar einen Film.", "Film"),
    ("Das Konzert am 14. Januar fällt aus. Stattdessen soll es am 15. Januar ein Hoffest geben.", "Hoffest"),
    ("Концерт 14 січня скасовано. Натомість 15 січня виступить гурт «Мед».", "Мед"),
]
OFF = [
    ("Das Turnier am 16. Januar falle wegen Schneemangels aus, teilte der Verein mit.", "Turnier"),
    ("Die Sitzung am 14. Januar entfalle, hieß es gestern.", "Sitzung"),
    ("Den Töpfermarkt am 16. Januar wird es in diesem Jahr nicht geben.", "Töpfermarkt"),
    ("Die Verhandlung am 14. Januar wurde abberaumt.", "Verhandlung"),
    ("Am 21. Januar singt der Chor nicht.", "Auftritt: Chor"),
    ("Das für den 30. Januar vereinbarte Spiel gegen Trier wurde abgesagt.", "Spiel gegen Trier"),
]
TITLES = [  # German names of events
    ("Am 17. April wird es ein Frühlingsfest geben.", "Frühlingsfest"),
    (
        "Die Matthäus-Passion führen wir am 26. März in der Stadtkirche auf.",
        "Matthäus-Passion in der Stadtkirche aufführen",
    ),
    ("Die Spenden übergeben wir am 1. Februar der Tafel.", "Spenden der Tafel übergeben"),
    ("Bitte vormerken: Hoffest am 19. Juni, ab 15 Uhr.", "Hoffest"),
    ("Und nicht vergessen: Elternabend am 13. Januar um 19 Uhr.", "Elternabend"),
    ("Leute, es ist so weit: Am 20. Februar steigt unser Lottomatch!", "Lottomatch"),
    ("Emden. Der Rat tagt am Montag, 11. Januar, um 17 Uhr.", "Sitzung: Rat"),
    ("Mittwoch, 6. Januar, Hl. Drei Könige: 10 Uhr Hochamt mit Chor", "Hochamt mit Chor"),
    ("17 січня вирушаємо на прощу до Крилоса.", "Проща"),
    ("Am Samstag bestreitet die SG ihr erstes Testspiel.", "SG bestreitet erstes Testspiel"),
]
OPEN = [  # when a house is open
    "Das Büro ist geöffnet Di 9-12 und Do 15-18 Uhr, im August geschlossen.",
    "Geöffnet ist die Galerie mittwochs bis sonntags von 11 bis 17 Uhr.",
    "Dr. Eva Lind, Institut für Physik (Sprechstunde Mi 11–12)",
    "Прийом директора: середа 17:00–19:00, каб. 2.",
    "Ознайомитися з проєктом можна з 18 січня у міській раді, у робочі дні з 9.00 до 16.00.",
    "Am 21. Januar proben wir nicht.",
]
CARDS = [
    ("Workshop for carers\n\nDate: 25 February 2027\nTime: 9:30 am\n\nRegistration until 12 February 2027\n", "02-25"),
    ("Pflegetag in Tutzing\n\nDatum: 25. Februar 2027\nZeit: 9.30 Uhr\n\nAnmeldung bis 12. Februar 2027\n", "02-25"),
    ("Pflegetag in Tutzing\n\nDatum: 25. Februar 2027\nOrt: Akademie\n\nAnmeldung bis 12. Februar 2027\n", "02-25"),
    ("Кубок області\n\nДата: 25 лютого 2027 р.\nМісце: СК «Колос»\n\nЗаявки до 12 лютого 2027 р.\n", "02-25"),
]


def events(text: str) -> list[dict[str, object]]:
    """What is read from a text of Monday 4 January 2027."""
    return [event(one) for one in reading_of(f"{text}\n", written="2027-01-04").sightings if one.confidence >= 0.5]


@pytest.mark.parametrize(("text", "start"), FALLBACKS)
def test_a_fallback_is_no_event(text: str, start: str) -> None:
    """A day that counts only in bad weather moves nothing and is no event."""
    (found,) = events(text)
    assert (found["start"], found["previous_start"], found["status"]) == (start, None, "confirmed")


@pytest.mark.parametrize(("text", "start", "old"), MOVED)
def test_moved(text: str, start: str, old: str) -> None:
    """What stands behind the verb that moves, a range for the new day, or a room in front of it, changes nothing."""
    (found,) = events(text)
    assert (str(found["start"])[5:10], str(found["previous_start"])[5:10]) == (start, old)


@pytest.mark.parametrize(("text", "title"), INSTEAD)
def test_another_instead(text: str, title: str) -> None:
    """What is on instead is not the event that is off on another day."""
    off, other = events(text)
    assert (off["status"], other["status"], other["previous_start"]) == ("cancelled", "confirmed", None)
    assert title in str(other["title"])


@pytest.mark.parametrize(("text", "title"), OFF)
def test_off(text: str, title: str) -> None:
    """It is off also where somebody is told to have said so."""
    (found,) = events(text)
    assert (found["status"], str(found["title"])[: len(title)]) == ("cancelled", title)


@pytest.mark.parametrize(("text", "title"), TITLES)
def test_title(text: str, title: str) -> None:
    """An object goes in front of its verb, and no call or place of writing does."""
    (found,) = events(text)
    assert found["title"] == title


@pytest.mark.parametrize("text", OPEN)
def test_open(text: str) -> None:
    """Weekdays and hours beside "open", or behind an office, are no events."""
    assert not events(text)


def test_open_is_of_no_course() -> None:
    """When an office is open is not when a course is that begins on the same weekday."""
    (found,) = events("Der Kurs beginnt am 18. Januar. Das Sekretariat ist montags von 8 bis 11 Uhr geöffnet.")
    assert (found["start"], found["rrule"]) == ("2027-01-18", None)


@pytest.mark.parametrize(("text", "day"), CARDS)
def test_a_card_is_no_stamp(text: str, day: str) -> None:
    """A date over an hour or a place is that of the event, though the text was not written by then."""
    stamp = Stamp(on=date(2027, 1, 4), origin=StampOrigin.FILE)
    found = parse(a_document(text), fallback=stamp).sightings
    assert f"2027-{day}" in [str(event(one)["start"])[:10] for one in found]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Vortrag am 13. Januar, 18 Uhr c. t., Aula", "18:15"),
        ("Vortrag am 13. Januar, 18 Uhr (c.t.), HS 5", "18:15"),
        ("Vortrag am 13. Januar, 18.30 Uhr c.t.", "18:30"),
        ("Vortrag am 13. Januar, 18 Uhr s.t., HS 5", "18:00"),
    ],
)
def test_academic_quarter(text: str, start: str) -> None:
    """With it a lecture begins a quarter of an hour later."""
    (found,) = events(text)
    assert str(found["start"])[11:] == start


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Bitte tragen Sie sich bis 29. Januar in die Liste ein.", "Frist für Eintragung"),
        ("Bitte melden Sie sich mit dem Formular bis 29. Januar an.", "Frist für Anmeldung"),
        ("Anträge sind bis 29. Januar einzureichen.", "Frist für Anträge"),
    ],
)
def test_german_deadline(text: str, title: str) -> None:
    """With or in what something is done is not what is due."""
    (found,) = events(text)
    assert found["title"] == title


def test_a_deadline_moves_nothing() -> None:
    """The last day to register is not the new day of what one registers for."""
    due, held = events("Das Chorwochenende ist vom 26. bis 28. Februar; Anmeldeschluss dafür ist der 5. Februar.")
    assert (due["previous_start"], held["start"], held["end"]) == (None, "2027-02-26", "2027-02-28")


def test_brackets_in_a_clause() -> None:
    """Brackets do not part a verb from its subject."""
    (found,) = events("Am 19. Januar wird in der Ringstraße (Nummern 12 bis 44) und im Talweg das Wasser abgestellt.")
    assert str(found["title"]).startswith("Wasser")


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Спостереження Місяця — в суботу, 13 лютого, о 21:30, якщо небо буде ясним.", "tentative"),
        ("Die Sternführung ist am Samstag, 13. Februar, um 21.30 Uhr, wenn der Himmel klar ist.", "tentative"),
        ("Observation des étoiles le samedi 13 février à 21 h 30, si le ciel est dégagé.", "tentative"),
        ("Observación de estrellas el sábado 13 de febrero a las 21:30, si el cielo está despejado.", "tentative"),
        ("Нагородження відбудеться 13 лютого, орієнтовно о 17:00.", "confirmed"),
        ("Нагородження відбудеться орієнтовно 13 лютого.", "tentative"),
        ("Концерт 13 лютого, початок приблизно о 19:00.", "confirmed"),
    ],
)
def test_doubts(text: str, status: str) -> None:
    """The weather makes an event doubtful; an hour that is only about so does not."""
    (found,) = events(text)
    assert found["status"] == status


@pytest.mark.parametrize(
    ("text", "day", "title"),
    [
        ("Корпоратив 15 січня о 18:30, ресторан «Вежа».", "2027-01-15", "Корпоратив"),
        ("Профспілка оголосила також добовий страйк 18 січня.", "2027-01-18", "Добовий страйк"),
        ("Попередні збори відбулися 18 грудня. Ректор у четвер поїде до Варшави.", "2027-01-07", "Візит: Ректор"),
    ],
)
def test_ukrainian_clause(text: str, day: str, title: str) -> None:
    """Nouns in "-в" are no verbs, an announced strike is to come, and a day may part a subject from its verb."""
    (found,) = events(text)
    assert (found["start"] or "")[:10] == day  # type: ignore[index]
    assert str(found["title"]).startswith(title)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Тренування 12 січня скасовано, повідомили в клубі «Сокіл».", None),
        ("Збори 12 січня не відбудуться: голова на лікарняному.", None),
        ("Das Training am 12. Januar fällt aus, hieß es im Rathaus.", None),
        ("Збори відбудуться 12 січня о 18:00 в клубі «Сокіл».", "клубі «Сокіл»"),
    ],
)
def test_no_place_of_others(text: str, place: str | None) -> None:
    """Where something is said, or somebody is, is not where an event is."""
    (found,) = events(text)
    assert found["place"] == place


def test_days_before_stretches_of_hours() -> None:
    """A day in figures, a dash and a stretch of hours are no stretch from the one to the other."""
    text = "12.01 – 15:00–17:00, бібліотека\n26.01 – 15:00–17:00, школа\n23.02 – 16:00–18:00, клуб\n"
    found = [(one["start"], one["end"]) for one in events(text)]
    assert found == [
        (f"2027-{d}T{h}:00", f"2027-{d}T{h + 2}:00") for d, h in (("01-12", 15), ("01-26", 15), ("02-23", 16))
    ]


def test_same_hours() -> None:
    """What is on at the same hours, or at the same time of day, has those of the event before."""
    first, second = events(
        "Перший тур — 22 квітня у спортзалі, з 9:00 до 17:00. Другий тур — 29 квітня, у ті самі години."
    )
    assert [str(one["start"])[11:] for one in (first, second)] == ["09:00", "09:00"]


def test_what_is_off_behind_a_semicolon() -> None:
    """What is off this month is not off on its next day."""
    (found,) = events(
        "Die Altpapiersammlung entfällt im Januar; nächster Termin ist Freitag, der 5. Februar, um 13 Uhr."
    )
    assert (found["start"], found["status"]) == ("2027-02-05T13:00", "confirmed")
    off, held = events("Der Chor probt am 12. Januar nicht; das Konzert ist am 23. Januar um 19 Uhr.")
    assert (off["status"], held["status"]) == ("cancelled", "confirmed")


@pytest.mark.parametrize(
    "text",
    [
        "The race is off; it would have been on 12 January.",
        "Der Lauf fällt aus; er sollte am 12. Januar stattfinden.",
        "La course est annulée ; elle devait avoir lieu le 12 janvier.",
        "La carrera queda suspendida; iba a ser el 12 de enero.",
        "Забіг скасовано; він мав відбутися 12 січня.",
    ],
)
def test_what_a_semicolon_parts_may_be_the_same(text: str) -> None:
    """The day on which it would have been is that of what is off."""
    (found,) = events(text)
    assert (found["start"], found["status"]) == ("2027-01-12", "cancelled")
