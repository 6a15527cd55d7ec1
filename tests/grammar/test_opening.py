"""What a note is about that says so in its first sentences."""

import pytest

from calfeed.model.when import Timed, first_day
from tests.grammar.documents import reading_of


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Kite Day returns. Bring your own kite. Sunday 18 January, from noon, on the common.", "Kite Day"),
        ("Harvest Lanterns is back! The street joins in. Friday 9 and Saturday 10 January, free.", "Harvest Lanterns"),
        ("Morris comes to Morden! Bells and sticks. Market Square, Saturday 17 January from 11.", "Morris"),
        ("Mum turns 60 this month and we'll spoil her. Saturday the 17th, from three, at Kath's.", "Mum turns 60"),
        ("Tiny Tots Disco is on again. Glow sticks for all. 23 January, 3-5 pm.", "Tiny Tots Disco"),
        ("Can I put something in the diary for the pay review? Thursday 15th, 10-11.", "Pay review"),
        ("Come and learn to row! No need of lycra. Tuesday 13 January, 6.30pm, at the boat club.", "Learn to row"),
        ("Sara is leaving us. A little farewell is in order: Friday, 5 pm.", "Little farewell"),
        ("The raft race was flooded out, so we're having another go. Saturday 17 January.", "Raft race"),
        ("Apple picking got rained off last week. So we're going again this Saturday instead.", "Apple picking"),
        ("Window cleaning has been shifted. We said the 12th, but make it 14 January instead.", "Window cleaning"),
    ],
)
def test_the_opening_of_a_note_names_its_day(text: str, title: str) -> None:
    """A sentence with only a day, an hour and a place announces what the note opens with."""
    (sighting,) = reading_of(text).sightings
    assert sighting.title.startswith(title)


@pytest.mark.parametrize(
    "text",
    [
        "Hello everyone! The minutes are on the website. Friday 9 January, page two.",
        "Good news! Our roof no longer leaks. Friday 9 January.",
        "The clerk has retired. She was here from 1999. Friday 9 January.",
    ],
)
def test_a_greeting_names_nothing(text: str) -> None:
    """What only greets or tells news is the name of no event."""
    assert not any(text.startswith(s.title) for s in reading_of(text).sightings)


def test_what_was_called_off_without_its_day_gets_it_from_the_next_sentence() -> None:
    """The subject of the verb that calls off names the day it was down for, also without an event noun."""
    text = "Sadly, Cats in Coats is not going ahead this year. It had been down for 17 January on the Green."
    (sighting,) = reading_of(text).sightings
    assert (sighting.title, sighting.status.value) == ("Cats in Coats", "cancelled")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("After Saturday's 2-2 draw, the cup replay is on Wednesday 14 January.", "Cup replay"),
        ("The dress fitting is now on Sunday 11 January because Ann has a christening.", "Dress fitting"),
        ("Your essay needs sending by 5pm on Friday 16 January.", "Deadline for essay"),
        ("The chair has asked for short reports no later than 12 January.", "Deadline for short reports"),
        ("The Friends' Evening, first fixed for 6 January, now falls on Thursday 15 January.", "Friends' Evening"),
    ],
)
def test_the_reason_and_what_was_before_name_nothing(text: str, title: str) -> None:
    """What a sentence tells as the reason, or as over, isn't what its day is for."""
    (sighting,) = reading_of(text).sightings
    assert sighting.title == title


def test_a_condition_names_nothing() -> None:
    """What a strike may still be called off for isn't what its day is for."""
    text = "The second walkout is planned for 19 January, unless the talks succeed."
    (sighting,) = reading_of(text).sightings
    assert sighting.title == "Second walkout"


@pytest.mark.parametrize("over", ["What's on this week at the hall", "This week at the library"])
def test_the_weekdays_of_a_list_are_of_the_week_over_it(over: str) -> None:
    """A list under "this week" has its weekdays in that week, whatever stands first in it."""
    text = f"{over}\nMon – closed\nTues – Painting class, 1.30pm\nThurs – Elf Club (under 7s), 10.00\n"
    found = reading_of(text, written="2026-12-14").sightings
    assert [first_day(s.when).isoformat() for s in found] == ["2026-12-15", "2026-12-17"]


@pytest.mark.parametrize(
    ("text", "hour"),
    [
        ("The quiz is on 12 January, eight-ish, at the Crown.", "20:00"),
        ("The tasting is on 12 January, seven till late.", "19:00"),
        ("The supper is on 17 January in the boathouse, once all are dry; call it seven.", "19:00"),
        ("The plant sale is on 17 January at Pound Farm; turn up any time after nine.", "09:00"),
        ("The street party is on Saturday, from 3ish until someone complains.", "15:00"),
    ],
)
def test_an_hour_is_read_as_people_say_it(text: str, hour: str) -> None:
    """Notes tell an hour by and large."""
    (sighting,) = reading_of(text).sightings
    assert isinstance(sighting.when, Timed)
    assert f"{sighting.when.start:%H:%M}" == hour
