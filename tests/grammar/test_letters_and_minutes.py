"""Letters, minutes, term dates, lists of courts and councils in German and Ukrainian: days, hours, what is due."""

from datetime import date

import pytest

from calfeed.grammar import parse
from calfeed.grammar.output import event
from calfeed.model.text import Stamp, StampOrigin
from tests.grammar.documents import a_document, reading_of

EVENINGS = [  # an evening hour behind two days is that of each
    (
        "Der Frauenchor singt am 5. und 6. Februar, 20 Uhr, im Kesselhaus.",
        ["2027-02-05T20:00", "2027-02-06T20:00"],
    ),
    ("Chorkonzert am 5. und 6. Februar um 19.30 Uhr", ["2027-02-05T19:30", "2027-02-06T19:30"]),
    ("Ансамбль «Веснянка» виступить 5 і 6 лютого о 19:00 у ратуші.", ["2027-02-05T19:00", "2027-02-06T19:00"]),
    ("The puppeteers perform on 5 and 6 February at 8pm in the old mill.", ["2027-02-05T20:00", "2027-02-06T20:00"]),
    ("Die Tagung der Imker findet am 5. und 6. Februar um 9 Uhr statt.", ["2027-02-05T09:00"]),
    ("Das Markttreiben steigt am 5. und 6. Februar ab 18 Uhr auf dem Anger.", ["2027-02-05T18:00"]),
    ("Die Imkertagung am 5. und 6. Februar beginnt mit dem Empfang um 19 Uhr.", ["2027-02-05T19:00"]),
]


def events(text: str) -> list[dict[str, object]]:
    """What is read from a text of Monday 4 January 2027."""
    return [event(one) for one in reading_of(f"{text}\n", written="2027-01-04").sightings if one.confidence >= 0.5]


def of_a_file(text: str) -> tuple[str, list[object]]:
    """The day on which a text was written that was handed in on Monday 4 January 2027, and where its events start."""
    handed_in = Stamp(on=date(2027, 1, 4), origin=StampOrigin.FILE)
    reading = parse(a_document(f"{text}\n"), fallback=handed_in)
    return str(reading.written.on if reading.written else None), [event(one)["start"] for one in reading.sightings]


@pytest.mark.parametrize(("text", "starts"), EVENINGS)
def test_an_evening_hour_behind_two_days_is_that_of_each(text: str, starts: list[str]) -> None:
    """A morning hour, or one from which something is open, only opens an event of two days."""
    assert [found["start"] for found in events(text)] == starts


@pytest.mark.parametrize(
    ("text", "written", "start"),
    [
        (
            "Звітна конференція\nТовариство садівників\nСубота, 23 січня 2027 року\nПочаток: 15:00",
            None,
            "2027-01-23T15:00",
        ),
        (
            "Засідання виконкому\nвівторок, 19.01.2027, 10:00, мала зала\n\n1. Про ремонт доріг",
            None,
            "2027-01-19T10:00",
        ),
        ("Jahreshauptversammlung\nKleingärtner Süd\nSamstag, 23. Januar 2027\nBeginn: 15:00", None, "2027-01-23T15:00"),
        ("Оголошення\n2 січня 2027 року\nКонцерт дзвонарів відбудеться 9 січня.", "2027-01-02", "2027-01-09"),
    ],
)
def test_the_day_of_an_invitation_is_not_that_of_its_writing(text: str, written: str | None, start: str) -> None:
    """Over "Beginn: 15:00", or in front of an hour and a room, a day to come is that of the event."""
    on, starts = of_a_file(text)
    assert on == (written or "2027-01-04")
    assert start in starts


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        (
            "Ihre Fußpflege ist am Do., 21.1., um 8:15 Uhr. Bitte sagen Sie mindestens 24 Stunden vorher ab.",
            ["2027-01-21T08:15"],
        ),
        ("Der Ausflug ist am 21. Januar. Absagen bitte wenigstens zwei Tage vorher.", ["2027-01-21"]),
        ("Das Konzert ist am 21. Januar, die Generalprobe zwei Tage vorher.", ["2027-01-19", "2027-01-21"]),
    ],
)
def test_how_long_before_something_is_to_be_done_is_no_day(text: str, starts: list[str]) -> None:
    """It names the day at the latest, on which nothing is called off."""
    assert sorted(str(found["start"]) for found in events(text)) == starts


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Чт 14.01.2027, 13:30, зала 7: продовження розгляду справи про спадщину", "confirmed"),
        ("Продовження засідання відбудеться 14 січня о 13:30.", "confirmed"),
    ],
)
def test_what_is_continued_is_not_moved(text: str, status: str) -> None:
    """A hearing goes on; only a term is extended."""
    (found,) = events(text)
    assert (found["start"], found["status"]) == ("2027-01-14T13:30", status)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Die Anmeldung schließt am 29. Januar.", "deadline"),
        ("Am 29. Januar schließt die Anmeldung.", "deadline"),
        ("Die Voranmeldung endet am 29. Januar um 12 Uhr.", "deadline"),
        ("Die Ausstellung schließt am 29. Januar.", "event"),
        ("Das Festival endet am 29. Januar mit einem Konzert.", "event"),
    ],
)
def test_what_people_sign_up_for_closes(text: str, kind: str) -> None:
    """On that day they must have signed up; a show only ends."""
    (found,) = events(text)
    assert (str(found["start"])[:10], found["kind"]) == ("2027-01-29", kind)


def test_holidays_without_a_sentence_are_german() -> None:
    """Their names tell the language of a list that has no other words."""
    found = events(
        "Ferienordnung Schuljahr 2026/27\nWinterferien: 01.02. – 06.02.2027\nOsterferien: 22.03. – 03.04.2027"
    )
    assert [(f["title"], f["start"], f["end"]) for f in found] == [
        ("Winterferien", "2027-02-01", "2027-02-06"),
        ("Osterferien", "2027-03-22", "2027-04-03"),
    ]


@pytest.mark.parametrize("item", ["TOP 3", "Punkt 3"])
def test_the_number_of_an_item_is_no_title(item: str) -> None:
    """What is on stands behind it."""
    (found,) = events(f"{item}: Das Hoffest findet am 5. Juni um 15 Uhr statt.")
    assert str(found["title"]).endswith("Hoffest")


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Ihre Fußpflege ist am Do., 21.1., um 8:15 Uhr.", ["Fußpflege"]),
        ("Bücherbummel ist am Donnerstag, 21. Januar, um 14 Uhr.", ["Bücherbummel"]),
        ("Der Bus ist am 21. Januar um 14 Uhr da.", []),
        ("Anna ist am 21. Januar um 14 Uhr hier.", []),
        ("Sonnenaufgang ist am 21. Januar um 8:05 Uhr.", []),
    ],
)
def test_what_is_at_an_hour_is_an_event(text: str, titles: list[str]) -> None:
    """A clause that says no more of its subject than when it is names it, even if no word for events does."""
    assert [found["title"] for found in events(text)] == titles


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        (
            "Kommt zu unserem Bücherbummel am 23. Januar von 10 bis 15 Uhr in der Gemeindehalle!",
            ["Bücherbummel in der Gemeindehalle"],
        ),
        ("Kommt am 23. Januar zur großen Tauschrunde der Gartenfreunde!", ["Tauschrunde der Gartenfreunde"]),
        ("Kommen Sie zum Bücherbummel am 23. Januar!", ["Bücherbummel"]),
        ("Wir laden euch herzlich zum Bücherbummel am 23. Januar um 14 Uhr ein.", ["Bücherbummel"]),
        ("Kommt zu unserem Flohmarkt am 23. Januar um 14 Uhr.", ["Flohmarkt"]),
        ("Kommen Sie zu uns am 23. Januar.", []),
        ("Kommt ihr am 23. Januar um 14 Uhr zu uns?", []),
    ],
)
def test_what_people_are_told_to_come_to_is_the_title(text: str, titles: list[str]) -> None:
    """It stands behind "zu", whether or not it is a word for an event."""
    assert [found["title"] for found in events(text)] == titles


def test_a_verb_behind_the_number_of_a_room_counts_nothing() -> None:
    """ "204 treffen" are no meetings; "sechs Treffen" are."""
    (found,) = events("Wollen wir uns am Dienstag, 19. Januar, um 10:30 Uhr in Raum 204 treffen?")
    assert (found["start"], found["place"]) == ("2027-01-19T10:30", "Raum 204")
    (course,) = events("Der Nähkurs beginnt am 19. Januar um 18 Uhr, sechs Treffen, immer dienstags.")
    assert str(course["rrule"]).endswith("UNTIL=20270223")
