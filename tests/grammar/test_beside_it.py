"""What else is on that day: in the sentence behind an event, or as one of its parts."""

import pytest

from calfeed.model.when import Timed, first_day
from tests.grammar.documents import reading_of

WRITTEN = "2027-01-04"


def told(text: str) -> list[str]:
    """The events of a text as "day hour title"."""
    found = []
    for one in reading_of(text, written=WRITTEN).sightings:
        hour = f" {one.when.start:%H:%M}" if isinstance(one.when, Timed) else ""
        found.append(f"{first_day(one.when)}{hour} {one.title}")
    return sorted(found)


@pytest.mark.parametrize(
    ("text", "other"),
    [
        (
            "The board meets on 16 January at 9am. It'll be preceded at 8am by the Annual Members' Meeting.\n",
            "08:00 Annual",
        ),
        ("Results are out on 16 January at 7am, followed by a call for analysts at 9.30am.\n", "09:30 Call"),
        (
            "The strike is on 16 January. It coincides with the derby at Ashton Gate, which kicks off at 5pm.\n",
            "17:00 Derby",
        ),
        (
            "The boat trip on 16 January is CANCELLED. A walk round the loch will be offered instead, 1pm to 3pm.\n",
            "13:00 Walk",
        ),
        (
            "She goes to Oslo for a visit on 16 January that includes a wreath-laying at the fort at 10am.\n",
            "10:00 Wreath",
        ),
        (
            "The open day on 16 January includes a talk on bees at 11am and a tour of the orchard at 2pm.\n",
            "14:00 Tour",
        ),
        (
            "Nurses walk out on 16 January. A joint rally is planned outside City Hall at 1pm on the day.\n",
            "13:00 Joint",
        ),
        ("The King visits Truro on 16 January. In the evening he attends a concert in the cathedral.\n", "Concert"),
        ("The museum reopens on 16 January with a ceremony at 11am.\n", "11:00 Ceremony"),
    ],
)
def test_something_else_is_on_that_day(text: str, other: str) -> None:
    """It is an event of its own, and the hour is not that of the first."""
    found = told(text)
    assert any(one.startswith(f"2027-01-16 {other}") for one in found), found
    assert sum(one[11:16] == other[:5] for one in found) <= 1, found


def test_a_month_tells_which_of_several_days_is_meant() -> None:
    """ "The March date" is the strike in March, and what coincides with it is on that day."""
    text = (
        "The pilots will strike on 22 January, 5 February and 6 March. The March date is likely to be the worst. "
        "It coincides with the rugby final in Cardiff, which kicks off at 4pm.\n"
    )
    assert [one for one in told(text) if "final" in one] == ["2027-03-06 16:00 Rugby final in Cardiff"]


@pytest.mark.parametrize(
    "text",
    [
        "The fête is on Saturday 16 January. In the afternoon it may rain.\n",
        "The exam is on Saturday 16 January at 9am. In the afternoon pupils go home as usual.\n",
        "The concert is on Saturday 16 January at 7.30pm. Doors open at 6.45pm.\n",
    ],
)
def test_nothing_else_is_held(text: str) -> None:
    """The weather, the way home and the doors are no events."""
    assert len(told(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "The new fares become effective on 1 February.\n",
        "Cars will be available for test drives in your area in the spring.\n",
        "The finance director will be available for one-to-one meetings on 16 January.\n",
    ],
)
def test_what_holds_or_can_be_had_is_no_event(text: str) -> None:
    """A rule holds from a day on, and somebody can be asked."""
    assert not told(text)


def test_an_hour_makes_it_one() -> None:
    """Who is there for interviews at an hour is met then."""
    found = told("Dr Holm will be available for interviews on 16 January from 2pm to 4pm in the press tent.\n")
    assert [one[:16] for one in found] == ["2027-01-16 14:00"]
