"""What a sentence says is off, or on another day instead, and what is still to come in the rest of a span."""

from datetime import date

import pytest

from calfeed.model.meeting import Status
from calfeed.model.when import Window
from tests.grammar.documents import reading_of


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Neither the quiz on 17 April nor the ceilidh on 24 April will take place.", ["Quiz", "Ceilidh"]),
        ("Weder das Quiz am 17. April noch der Tanzabend am 24. April finden statt.", ["Quiz", "Tanzabend"]),
        (
            "Ni el concurso del 17 de abril ni el baile del 24 de abril se celebrarán.",
            ["Concurso", "Baile"],
        ),
        ("Ні вікторина 17 квітня, ні танці 24 квітня не відбудуться.", ["Вікторина", "Танці"]),
    ],
)
def test_neither_of_two_is_held(text: str, titles: list[str]) -> None:
    found = reading_of(text, written="2026-04-15").sightings
    assert [(s.title, s.status) for s in found] == [(title, Status.CANCELLED) for title in titles]


@pytest.mark.parametrize(
    "text",
    [
        "The hall isn't free on 22 April, so the committee will meet on the 29th instead.",
        "I can't do our meeting on 22 April, so let's meet on the 29th instead.",
        "The meeting can't be on 22 April, so it'll be on 29 April.",
        "Wednesday's committee (22 April) won't be quorate, so we'll meet on the 29th instead.",
        "Am 22. April ist der Saal belegt, darum trifft sich der Vorstand stattdessen am 29. April.",
        "La salle n'étant pas libre le 22 avril, le comité se réunira à la place le 29 avril.",
        "El salón no está libre el 22 de abril, por lo que la comisión se reunirá en su lugar el 29 de abril.",
    ],
)
def test_a_day_on_which_it_cannot_be_is_the_old_one(text: str) -> None:
    (only,) = reading_of(text, written="2026-04-15").sightings
    assert (only.when.first, only.formerly) == (date(2026, 4, 29), (date(2026, 4, 22),))  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "text",
    [
        "The choir isn't singing on 22 April, but there is a jumble sale on 29 April instead.",
        "We meet on 29 April. The pool will be open on that evening instead of the gym.",
    ],
)
def test_something_else_has_no_old_day(text: str) -> None:
    assert all(s.previous is None for s in reading_of(text, written="2026-04-15").sightings)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("The two ministers will hold talks in Oslo later this month.", 30),
        ("The two ministers will hold talks in Oslo later this week.", 19),
        ("Die Minister werden noch in diesem Monat in Oslo zu Gesprächen zusammenkommen.", 30),
        ("Der Stadtrat berät noch diese Woche über den Haushalt.", 19),
        ("Les ministres se réuniront à Oslo plus tard ce mois-ci.", 30),
        ("Los ministros se reunirán en Oslo más adelante este mes.", 30),
        ("Міністри зустрінуться в Осло ще цього місяця.", 30),
    ],
)
def test_later_this_month_is_the_rest_of_it(text: str, last: int) -> None:
    (only,) = reading_of(text, written="2026-04-15").sightings
    assert only.when == Window(first=date(2026, 4, 16), last=date(2026, 4, last))


@pytest.mark.parametrize(
    "text",
    ["He resigned earlier this month.", "The shop is closed for the rest of this week.", "It rained later that month."],
)
def test_the_rest_of_a_span_alone_is_no_event(text: str) -> None:
    assert not reading_of(text, written="2026-04-15").sightings


def test_the_name_of_an_event_ends_where_it_opened() -> None:
    text = "The trial of former mayor Ann Roe opened on Tuesday at Leeds Crown Court. It resumes on 6 May."
    assert [s.title for s in reading_of(text, written="2026-04-15").sightings] == ["Trial of former mayor Ann Roe"]


def test_no_service_under_a_day_is_off() -> None:
    text = (
        "Parish diary, 15 April 2026\n\nSunday 19 April\n10.00 Sung Eucharist\n\n"
        "Sunday 26 April\nNo service at St Mark's\n"
        "10.00 Joint service at St Luke's\n"
    )
    found = reading_of(text, written="2026-04-15").sightings
    assert {(s.title, s.status) for s in found} == {
        ("Sung Eucharist", Status.CONFIRMED),
        ("Service at St Mark's", Status.CANCELLED),
        ("Joint service at St Luke's", Status.CONFIRMED),
    }


def test_a_holiday_in_brackets_is_no_place() -> None:
    text = "Term diary\n\nMon 20 April: term starts\nFri 1 May: no assembly\nMon 4 May: no school (bank holiday)\n"
    assert all(s.place is None for s in reading_of(text, written="2026-04-15").sightings)


def test_a_hall_of_any_name_tells_no_country() -> None:
    text = "Saturday, April 18\nPlant swap, 9-11 a.m., Grange Hall\nContra dance, 7 p.m., Town House, $10\n"
    zones = {getattr(s.when, "zone", None) for s in reading_of(text, written="2026-04-15").sightings}
    assert not any(str(zone).startswith("Australia") for zone in zones)


def test_a_request_for_replies_is_no_label() -> None:
    text = "RSVP by Saturday so that we can order the food. The party is on 25 April from 6pm in the clubhouse."
    assert [s.title for s in reading_of(text, written="2026-04-15").sightings] == [
        "Deadline for replies",
        "Party in the clubhouse",
    ]


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("The jury is out. Sentencing, if he is convicted, would follow on 8 May.", []),
        ("The chair said the second hearing, if one was needed, would be on 8 May.", []),
        ("She said the next meeting would be on 8 May.", ["Next meeting"]),
    ],
)
def test_what_would_follow_on_a_condition_is_no_event(text: str, titles: list[str]) -> None:
    assert [s.title for s in reading_of(text, written="2026-04-15").sightings] == titles


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Die Bücherei lädt am 28. April um 19.30 Uhr zu einer Lesung mit Anna Berg ein.", "Lesung mit Anna Berg"),
        (
            "Zu einer Podiumsdiskussion über den Radweg lädt der ADFC am 28. April in den Ratskeller ein.",
            "Podiumsdiskussion über den Radweg",
        ),
    ],
)
def test_what_people_are_asked_to_names_the_event(text: str, title: str) -> None:
    assert [s.title for s in reading_of(text, written="2026-04-15").sightings] == [title]


@pytest.mark.parametrize(
    "text",
    [
        "Councillors rejected a proposal to keep the pool open until 3 October.",
        "The board voted down a motion to move the meeting to 3 May.",
        "Den Antrag, das Bad bis zum 3. Oktober offen zu lassen, hatte der Stadtrat am 27. März abgelehnt.",
        "Рада відхилила пропозицію провести свято 3 жовтня.",
    ],
)
def test_what_was_refused_is_no_event(text: str) -> None:
    assert not reading_of(text, written="2026-04-15").sightings


def test_a_vote_on_what_follows_a_refusal_is_one() -> None:
    text = "Members who rejected the first offer will vote on the second on 3 May."
    assert [s.when.first for s in reading_of(text, written="2026-04-15").sightings] == [date(2026, 5, 3)]  # type: ignore[union-attr]


def test_a_timeline_told_in_the_present_is_past() -> None:
    text = (
        "March 14, 2016. A nurse asks to see 11 pages.\n\n"
        "Aug. 30, 2017. He sues. The first hearing is set for Nov. 6 at 1:30 p.m.\n\n"
        "Jan. 17, 2020. The judge rules for him. The argument, scheduled for April 28, falls victim to the pandemic.\n"
    )
    assert not reading_of(text, written="2026-04-15").sightings


def test_a_past_day_in_front_does_not_hide_what_is_to_come() -> None:
    text = "On 3 March 2025 the club was founded. It meets on 22 April at 7pm in the Guildhall."
    assert len(reading_of(text, written="2026-04-15").sightings) == 1
