"""Lines in capitals, days of a larger event, a series with a remark, and what is moved to some week."""

import pytest

from calfeed.model.when import Window, first_day
from tests.grammar.documents import reading_of

WRITTEN = "2027-01-04"


@pytest.mark.parametrize("line", ["15-19 Feb: HALF TERM", "15–19 Feb\tHALF TERM", "15-19 Feb\tEXAM WEEK"])
def test_short_words_in_capitals_are_a_name(line: str) -> None:
    """They are no zones."""
    found = reading_of(f"Dates for your diary\n\n29 Jan\tBurns supper\n{line}\n26 Feb\tGala\n", written=WRITTEN)
    assert [str(first_day(one.when)) for one in found.sightings] == ["2027-01-29", "2027-02-15", "2027-02-26"]


def test_the_days_of_a_larger_event() -> None:
    """What something is held with has days of its own."""
    (found,) = reading_of("(co-located with MARSHFEST 2027, 10-14 May)\n", written=WRITTEN).sightings
    assert (str(first_day(found.when)), found.title.lower()) == ("2027-05-10", "marshfest 2027")


@pytest.mark.parametrize(
    ("text", "first"),
    [
        (
            "The summit, which was to be held on 5 May, will now take place in the second half of the month.\n",
            "1",
        ),
        ("The hearing planned for 12 January will now be held at the end of May.\n", "2"),
    ],
)
def test_a_week_in_place_of_a_day(text: str, first: str) -> None:
    """ "The month" is that of the day it was planned for."""
    (found,) = reading_of(text, written=WRITTEN).sightings
    assert isinstance(found.when, Window)
    assert str(first_day(found.when)).startswith(f"2027-05-{first}")


@pytest.mark.parametrize(
    "text",
    [
        "The coordination call will be every second Wednesday at 09:15 (Teams, 30 minutes), beginning on 13 "
        "January and until 24 March; the one on 10 February is skipped.\n",
        "The book club meets every other Wednesday from 13 January until 24 March, 09:15; 10 February is left out.\n",
    ],
)
def test_a_day_left_out_of_a_series(text: str) -> None:
    """It is no event of its own."""
    (found,) = reading_of(text, written=WRITTEN).sightings
    assert found.rrule == "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE;UNTIL=20270324"
