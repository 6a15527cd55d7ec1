"""What is on under a heading of a day, each in a few lines of its own or in one."""

from itertools import product

import pytest

from calfeed.model.when import Timed
from tests.grammar.documents import reading_of

DAYS = "SATURDAY 12 JUNE\n\n{0}\n\n{1}\n\nSUNDAY 13 JUNE\n\n{2}", "SATURDAY 12 JUNE\n{0}\n\n{1}\n\nSUNDAY 13 JUNE\n{2}"
FORMS = (
    "{name}\n{hour}, {place}",
    "{name}\n{place}, {hour}",
    "{name}, {place}\n{hour}",
    "{hour}\n{name}\n{place}",
    "{hour} {name}, {place}",
    "{name} ({place}) {hour}",
)
NAMES, PLACES, HOURS = (
    ("Craft market", "Transport Committee", "The Hollow Kings"),
    ("Castle Green", "Committee Room 8", "Assembly Rooms"),
    ("10am", "2.30pm", "7pm"),
)


@pytest.mark.parametrize(("days", "form"), list(product(DAYS, FORMS)))
def test_each_card_under_a_day_is_an_event(days: str, form: str) -> None:
    """The hour and the place of a card are those of its name, in whatever order they stand."""
    cards = [form.format(name=n, place=p, hour=h) for n, p, h in zip(NAMES, PLACES, HOURS, strict=True)]
    text = f"Ludford Festival 2027\n\n{days.format(*cards)}\n\nTickets from the office.\n"
    found = reading_of(text, written="2027-05-20").sightings
    assert [(s.when.start.day, s.when.start.hour, s.place) for s in found if isinstance(s.when, Timed)] == [
        (12, 10, "Castle Green"),
        (12, 14, "Committee Room 8"),
        (13, 19, "Assembly Rooms"),
    ]
    assert all(name.removeprefix("The ") in s.title for name, s in zip(NAMES, found, strict=True))


def test_a_line_of_a_diary_keeps_its_hour_to_itself() -> None:
    """Nothing is known of when the other things of that day begin."""
    found = reading_of(
        "DIARY\n\nMONDAY, MARCH 8\nBRUSSELS - Eurogroup meeting\n\nTUESDAY, MARCH 9\n"
        "TALLINN - Estonia's parliament votes on the supplementary budget\n"
        "GENEVA - WTO Director-General holds news conference, 0900 GMT\n\nSUNDAY, MARCH 14\nBERN - Swiss referendum\n",
        written="2027-03-01",
    ).sightings
    assert [(s.title.split()[0], s.place, isinstance(s.when, Timed)) for s in found] == [
        ("Eurogroup", "BRUSSELS", False),
        ("Estonia's", "TALLINN", False),
        ("WTO", "GENEVA", True),
        ("Swiss", "BERN", False),
    ]
