"""One moment told for several zones, on two days or a line each, is one event."""

import pytest

from calfeed.model.when import Timed
from tests.grammar.documents import reading_of


@pytest.mark.parametrize(
    ("text", "start"),
    [
        (
            "Launch is no earlier than Sunday 17 January at 21:02 local time (00:02 GMT on Monday 18 January).\n",
            "17 21:02",
        ),
        (
            "The release call is on Thursday 14 January at 17:00 UTC (18:00 in Paris, 02:00 on Friday in Tokyo).\n",
            "14 17:00",
        ),
        (
            "Patch launch: Thursday 14 January 16:00 PST / Friday 15 January 00:00 GMT / Friday 15 January 09:00 JST\n",
            "14 16:00",
        ),
        (
            "The premiere is on Thursday 14 January at 8pm ET, which is 1am on Friday 15 January in London.\n",
            "14 20:00",
        ),
        (
            "Webinar: tide tables\n\nWhen: Thursday 14 January, 17:00 GMT\n- 09:00 Los Angeles\n- 18:00 Berlin\n"
            "- 02:00 Seoul (Friday 15 January)\n",
            "14 17:00",
        ),
        ("Online seminar: frost\n\nDate: Thursday 14 January\nTime: 14:00 GMT\n9 am EST\n3 pm CET\n", "14 14:00"),
    ],
)
def test_one_moment_is_one_event(text: str, start: str) -> None:
    """The hour and the day of the first zone count."""
    (found,) = reading_of(text, written="2027-01-04").sightings
    assert isinstance(found.when, Timed)
    assert f"{found.when.start:%d %H:%M}" == start


def test_two_moments_are_two_events() -> None:
    """Hours of two zones that are not one moment stay apart."""
    text = "The call is on Thursday 14 January at 17:00 UTC, and on Friday 15 January at 17:00 PST for the west.\n"
    assert len(reading_of(text, written="2027-01-04").sightings) == 2
