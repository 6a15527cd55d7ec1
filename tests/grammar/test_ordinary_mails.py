"""Ordinary mails and invitations in English: meetings that are moved in passing, hours told for several towns."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from calfeed.model.meeting import Kind, Status
from calfeed.model.when import AllDay, Timed
from tests.grammar.documents import reading_of

MAIL = (
    "From: D <d@house.example>\nTo: T <t@house.example>\nSubject: Thursday\nDate: Mon, 11 Oct 2027 09:41:00 +0100\n\n"
)


@pytest.mark.parametrize("name", ["the pricing review", "our steering group", "the budget meeting"])
@pytest.mark.parametrize(
    "words",
    [
        "Could we push {} back to Friday at 3pm?",
        "I've moved {} from Thursday to Friday at 3pm.",
        "Can we shift {} to Friday at 3pm? Same place.",
        "We've had to move {} to Friday at 3pm.",
    ],
)
def test_what_somebody_moves_is_called_by_its_name(words: str, name: str) -> None:
    """Also where that is no noun for an event."""
    found = reading_of(f"{MAIL}Hi both,\n\n{words.format(name)}\n\nD\n", name="mail.eml").sightings
    assert [s.when.start for s in found if isinstance(s.when, Timed)] == [
        datetime(2027, 10, 15, 15, tzinfo=ZoneInfo("Europe/London"))
    ]
    assert [s.title.lower().partition(" in ")[0] for s in found] == [name.partition(" ")[2]]


@pytest.mark.parametrize("words", ["I'm cancelling {} on Thursday.", "Sorry, I have to cancel {} on Thursday."])
def test_what_somebody_calls_off_is_called_by_its_name(words: str) -> None:
    """It is off, and not an event called "cancel"."""
    found = reading_of(f"{MAIL}Hi both,\n\n{words.format('our steering group')}\n", name="mail.eml").sightings
    assert [(s.title, s.status) for s in found] == [("Steering group", Status.CANCELLED)]


@pytest.mark.parametrize("between", [" | ", " / ", ", ", " · ", "; ", " - "])
@pytest.mark.parametrize("shape", ["{hour} {town}", "{town} {hour}", "{town}: {hour}", "{hour} ({town})"])
def test_hours_told_for_a_town_each_are_one_moment(shape: str, between: str) -> None:
    """The first tells the zone."""
    towns = {"New York": "9:00 am", "London": "2:00 pm", "Nairobi": "4:00 pm"}
    hours = between.join(shape.format(hour=hour, town=town) for town, hour in towns.items())
    found = reading_of(f"Webinar: Mapping after the cyclone\n\nThursday 10 June 2027\n{hours}\n").sightings
    assert [s.when.start for s in found if isinstance(s.when, Timed)] == [
        datetime(2027, 6, 10, 9, tzinfo=ZoneInfo("America/New_York"))
    ]


FIXTURES = ("Addingham v Burley", "Ilkley v Otley", "Pool v Saltaire", "Guiseley v Bilton")
TALKS = ("Meeting with the minister", "Courtesy call on the governor", "Visit to the borehole", "Dinner with the mayor")


@pytest.mark.parametrize("names", [FIXTURES, TALKS])
@pytest.mark.parametrize(
    "rows",
    [
        "Sat 1 May    09.00   {}\n             11.00   {}\n\nWed 5 May    09.00   {}\n             11.00   {}\n",
        "Sat 1 May\t9am\t{}\n\t11am\t{}\n\nWed 5 May\t9am\t{}\n\t11am\t{}\n",
        "Saturday 1 May 2027   9am {}\n                      11am {}\nWednesday 5 May 2027   9am {}\n"
        "                       11am {}\n",
        "Sat 1 May   {}, 9am\n            {}, 11am\n\nWed 5 May   {}, 9am\n            {}, 11am\n",
    ],
)
def test_what_hangs_below_the_first_item_of_a_day_is_of_that_day(rows: str, names: tuple[str, ...]) -> None:
    """Its cell of the day reaches down."""
    found = reading_of(f"Programme\n\n{rows.format(*names)}", written="2027-04-20").sightings
    hours = [f"{s.when.start:%d %H}" for s in found if isinstance(s.when, Timed)]
    assert sorted(hours) == ["01 09", "01 11", "05 09", "05 11"]
    assert sorted(s.title for s in found) == sorted(names)


@pytest.mark.parametrize(
    "rows", ["Sat 1 May\n{}\n{}\n\nWed 5 May\n{}\n{}\n", "Sat 1 May   {}\n            {}\n\n5 May   {}\n"]
)
def test_matches_below_a_day_need_no_hour(rows: str) -> None:
    """Who plays whom is an event."""
    found = reading_of(f"Fixtures, May 2027\n\n{rows.format(*FIXTURES)}", written="2027-04-20").sightings
    assert [s.title for s in found][:3] == list(FIXTURES[:3])


@pytest.mark.parametrize("what", ["Term", "The autumn term", "School"])
@pytest.mark.parametrize("when", ["on Friday 17 December", "on Friday 17 December at 12.30pm"])
def test_what_comes_to_an_end_is_due_by_nobody(what: str, when: str) -> None:
    """It is an event, as its beginning is."""
    found = reading_of(f"Dear all,\n\n{what} ends {when}.\n", written="2027-10-20").sightings
    assert [s.kind for s in found] == [Kind.EVENT]


def test_what_is_asked_for_a_day_is_no_deadline() -> None:
    """ "To request a meeting on Tuesday" asks for the meeting."""
    text = "The Embassy has the honour to request a meeting with the Minister on Tuesday 9 November at 14:30.\n"
    assert [s.kind for s in reading_of(text, written="2027-10-20").sightings] == [Kind.EVENT]


@pytest.mark.parametrize("words", ["Names to Gill by 1 November.", "Menu choices and payment to Jo by 1 November."])
def test_names_to_somebody_by_a_day_are_due(words: str) -> None:
    """The sentence has no verb."""
    text = f"The quiz night is on Saturday 20 November at 7pm in the Plough. {words}\n"
    assert [s.kind for s in reading_of(text, written="2027-10-20").sightings] == [Kind.DEADLINE, Kind.EVENT]


@pytest.mark.parametrize(
    ("words", "hour", "minute"),
    [
        ("Could we push the budget meeting back to Friday, same time (11.15)?", 11, 15),
        ("I need to move tomorrow's budget meeting. Could we do Friday at 3 instead?", 15, 0),
        ("Is it OK if we move the budget meeting to Friday at 3pm?", 15, 0),
    ],
)
def test_the_hour_of_what_is_moved_is_the_one_behind_its_day(words: str, hour: int, minute: int) -> None:
    """Also in figures behind "same time", in front of "instead", and where the reader is asked."""
    found = reading_of(f"{MAIL}Hi both,\n\n{words}\n\nD\n", name="mail.eml").sightings
    at = datetime(2027, 10, 15, hour, minute, tzinfo=ZoneInfo("Europe/London"))
    assert at in [s.when.start for s in found if isinstance(s.when, Timed)]


def test_a_day_is_carried_down_whatever_day_off_it_is() -> None:
    """ "Mon 3 May (Bank Holiday)" is over its matches."""
    first, second = (
        "Sat 1 May\nIlkley v Otley\nCowling v Batley\n",
        "Mon 3 May (Bank Holiday)\nPool v Bilton\nThorner v Burley\n",
    )
    text = f"Ravensbourne Hockey Club\nFixtures, May 2027\n\n{first}\n{second}"
    found = reading_of(text, written="2027-04-20").sightings
    days = [(s.title, s.when.first.day) for s in found if isinstance(s.when, AllDay)]
    assert sorted(days) == [
        ("Cowling v Batley", 1),
        ("Ilkley v Otley", 1),
        ("Pool v Bilton", 3),
        ("Thorner v Burley", 3),
    ]
