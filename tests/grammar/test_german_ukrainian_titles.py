"""German and Ukrainian titles: words stand in them as they do by themselves, in their case and with what it needs."""

import pytest

from calfeed.grammar import title
from calfeed.grammar.vocabulary import vocabulary
from tests.grammar.documents import reading_of


def title_of(text: str) -> str:
    """The title of the one event of a text."""
    (found,) = reading_of(text, written="2027-01-04").sightings
    return found.title


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Die Generalprobe steigt am 15. Januar um 19 Uhr im Blauen Saal.", "Generalprobe im Blauen Saal"),
        ("Das Konzert steigt am 15. Januar in der Aula der Ostschule.", "Konzert in der Aula der Ostschule"),
        ("Книжковий ярмарок пройде 16 січня о 10:00 у дворі школи.", "Книжковий ярмарок у дворі школи"),
        ("Толока відбудеться 16 січня о 10:00 біля старого млина.", "Толока біля старого млина"),
        ("Концерт 16 січня о 18:00, Будинок культури", "Концерт, Будинок культури"),
        ("Konzert in Reihe 3, Stadthalle, 15. Januar, 19 Uhr", "Konzert in Reihe 3"),
    ],
)
def test_a_place_completes_a_title_with_its_preposition(text: str, expected: str) -> None:
    """It has a case that does not stand alone; a place without one stands behind a comma."""
    assert title_of(text) == expected


def test_a_place_behind_another_preposition_completes_no_ukrainian_title() -> None:
    """A bus leaves from there, the outing is elsewhere."""
    assert title_of("Екскурсія буде 16 січня, автобус від головного корпусу о 7:30.") == "Екскурсія"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Der pädagogische Tag am Freitag, 22. Januar, findet statt.", "Pädagogischer Tag"),
        ("Der letzte Konvoi fährt am 15. Januar um 9 Uhr ab.", "Letzter Konvoi fährt ab"),
        ("Das erste offene Singen steigt am 15. Januar um 19 Uhr im Hof.", "Erstes offenes Singen"),
        ("Wir laden Sie zu einem öffentlichen Gespräch am 15. Januar um 19 Uhr ein.", "Öffentliches Gespräch"),
        ("Wir laden Sie zu einem öffentlichen Vortrag am 15. Januar um 19 Uhr ein.", "Öffentlicher Vortrag"),
        ("Die alte Brücke wird am 22. Januar gesprengt.", "Alte Brücke gesprengt"),
        ("Den alten Bagger versteigern wir am 22. Januar.", "Alten Bagger versteigern"),
        ("Der Kollege Maier stellt am 15. Januar um 19 Uhr seine Bilder vor.", "Kollege Maier stellt seine Bilder vor"),
        ("Вручать премії 16 січня на урочистому засіданні спілки.", "Урочисте засідання спілки"),
        ("Кандидати зійдуться 16 січня на публічних дебатах.", "Публічні дебати: Кандидати"),
        ("Ректори зустрінуться 16 січня на щорічному форумі у Львові.", "Щорічний форум: Ректори"),
        ("Сезон відкриють 15 січня прем’єрою «Мавка» в новій будівлі.", "Прем’єра Мавка"),
        ("У Львові 22 січня відкриють фотовиставку «Вага лісу».", "Фотовиставка Вага лісу"),
        ("Нову спробу призначено на 25 січня, об 11:30.", "Нова спроба"),
        ("Збираємося о 15:30 у неділю 10 січня на розспівку.", "Розспівка"),
        ("Початок сезону відбудеться 16 січня о 10:00.", "Початок сезону"),
        ("Зустріч із лісівниками відбудеться 16 січня о 10:00.", "Зустріч із лісівниками"),
    ],
)
def test_words_stand_in_a_title_as_they_do_alone(text: str, expected: str) -> None:
    """Neither with the ending behind an article nor in the case behind a preposition; an object of a verb keeps its."""
    assert title_of(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Розіграш кубка громади асоціація призначила на 19 січня.", "Розіграш кубка громади"),
        ("Відкриту лекцію про воду університет проведе 19 січня.", "Відкрита лекція про воду"),
        ("Засідання комісії ради відбудеться 16 січня о 10:00.", "Засідання комісії ради"),
    ],
)
def test_who_does_something_is_no_part_of_what_is_done(text: str, expected: str) -> None:
    """In Ukrainian the subject may stand right behind its object, in front of the verb."""
    assert title_of(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Der Besuch der Ministerin auf der Insel am 9. Januar entfällt.", "Besuch der Ministerin auf der Insel"),
        ("Die Übergabe der Schlüssel ist auf den 9. Januar, 11 Uhr festgelegt.", "Übergabe der Schlüssel"),
        ("Das Ausladen der Pfeifen machen wir am Samstag, 9. Januar.", "Ausladen der Pfeifen"),
        ("Das Hoffest auf dem Ostplatz feiern wir am 9. Januar ab 14 Uhr.", "Hoffest auf dem Ostplatz"),
        ("Den Maibaum stellen wir am Samstag, 9. Januar, um 14 Uhr auf.", "Maibaum aufstellen"),
        ("Vorab stellt Eva Holz das Programm vor: am 12. Januar.", "Eva Holz stellt das Programm vor"),
        (
            "Am 12. Januar stellen Roth und Weber sich den Fragen der Leser.",
            "Roth und Weber stellen sich den Fragen der Leser",
        ),
        ("Der Chor hat seine für den 24. Januar geplante Weinprobe abgesagt.", "Weinprobe"),
        (
            "Die Fähre fährt nicht wie im Heft angegeben am 14., sondern am 15. Januar zum Werder.",
            "Fähre fährt zum Werder",
        ),
    ],
)
def test_a_german_verb_that_says_nothing_is_no_part_of_a_title(text: str, expected: str) -> None:
    """What is off or set for a day is called by its noun; what is done to a thing keeps its verb."""
    assert title_of(text) == expected


def test_a_german_verb_is_no_part_of_who_takes_part() -> None:
    """It stands in front of its subject as an adjective would."""
    text = "Infoabend: Fragen beantworten Bauleiter Jan Bolt und die Firma Prell am Donnerstag, 14. Januar, ab 18 Uhr."
    assert title_of(text) == "Infoabend: Bauleiter Jan Bolt"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("de", "NÄCHSTE SITZUNG DES BEIRATS", "Nächste Sitzung des Beirats"),
        ("de", "TOP 4 Bericht der Leitung", "Bericht der Leitung"),
        ("de", "TOP 40 Party", "TOP 40 Party"),
        ("uk", "ПРЕМ’ЄРА", "Прем’єра"),
        ("uk", "ЗБОРИ СПІВВЛАСНИКІВ", "Збори співвласників"),
        ("en", "ANNUAL GENERAL MEETING", "Annual General Meeting"),
        ("en", "CHILDREN'S", "Children's"),
    ],
)
def test_a_heading_in_capitals_is_written_as_its_language_does(language: str, text: str, expected: str) -> None:
    """German nouns keep theirs, a letter behind an apostrophe gets none; no number of an item opens a title."""
    assert title.heading(text, vocabulary(language)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bitte räumt bis zum 14. Januar die Räder aus der Durchfahrt.", "Frist für Räder aus der Durchfahrt"),
        ("Vorschläge dazu bitte an mich, letzter Tag ist der 14. Januar.", "Frist für Vorschläge"),
        ("Anträge auf Zuschüsse nimmt das Amt bis 14. Januar entgegen.", "Frist für Anträge"),
        ("Поправки до нього приймають до 18:00 14 січня через сайт.", "Кінцевий термін: поправки"),
        ("Оголошення вивісити не пізніше 28 лютого (відп. Коваль).", "Кінцевий термін: оголошення"),
        ("Ті, хто їде, надішліть копії квитків Марті до 21 січня.", "Кінцевий термін: копії квитків Марті"),
        ("Акредитуватися слід до 15 січня: press@museum.example.", "Кінцевий термін: акредитація"),
        ("Заявки приймаємо до 14 січня.", "Кінцевий термін: заявки"),
    ],
)
def test_a_deadline_is_for_what_is_due_without_the_verb(text: str, expected: str) -> None:
    """What is to be done with it, and to whom it goes, is no part of its name."""
    assert title_of(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("А от зустріч випускників 16 січня о 10:00 не відбудеться.", "Зустріч випускників"),
        ("Звітна конференція спілки таки відбудеться 16 січня.", "Звітна конференція спілки"),
        ("Сам фінал кубка громади відбудеться 16 січня о 10:00.", "Фінал кубка громади"),
    ],
)
def test_small_words_around_a_noun_are_no_part_of_a_ukrainian_title(text: str, expected: str) -> None:
    """They point at it or say how sure it is."""
    assert title_of(text) == expected
