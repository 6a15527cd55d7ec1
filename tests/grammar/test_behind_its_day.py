"""What stands behind its day: a subject behind its verb, an item of a line, what a mail is about."""

from datetime import UTC, datetime

import pytest

from calfeed import grammar, reading
from calfeed.model.text import Announcement
from calfeed.model.when import Window, first_day
from tests.grammar.documents import reading_of

WRITTEN = "2027-01-04"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("First up, on 22 January, is the under-18s cup tie against Wick.\n", "under-18s cup tie against wick"),
        ("Next on stage, on 22 January, is the Lune Quartet.\n", "lune quartet"),
        ("Then, on 22 January, comes the annual darts night.\n", "annual darts night"),
        ("Also on the bill, on 22 January, are the Copper Kettles.\n", "copper kettles"),
        ("On 22 January it is the turn of the brass band.\n", "brass band"),
        ("Coming up on 22 January: a night of ghost stories.\n", "night of ghost stories"),
        ("Back by popular demand on 22 January: Elvis bingo.\n", "elvis bingo"),
    ],
)
def test_the_subject_behind_its_verb(text: str, name: str) -> None:
    """The words that open the sentence are no name."""
    (found,) = reading_of(text, written=WRITTEN).sightings
    assert str(first_day(found.when)) == "2027-01-22"
    assert found.title.lower().startswith(name)


def test_a_span_of_time_opens_a_line() -> None:
    """What stands behind the colon is on then, also without a verb."""
    text = "What's next\n\nLate January: pruning workshop\nEnd of March or early April: open gardens\n"
    found = reading_of(text, written=WRITTEN).sightings
    assert [one.title for one in found if isinstance(one.when, Window)] == ["Pruning workshop", "Open gardens"]
    assert not reading_of("Rain in mm\n\nLate January: 45 mm\nMid-March: 30 mm\n", written=WRITTEN).sightings


@pytest.mark.parametrize(
    "body",
    [
        "Let's make it Thursday instead, 14:30, still in the big room.",
        "Let's do it on Thursday 7 January at 14:30 instead.",
        "Moving this to Thursday 7 January, 14:30, as Sam is away.",
    ],
)
def test_a_mail_that_only_says_when(body: str) -> None:
    """It is called as the subject of the mail."""
    head = "From: jo@x.example\nSubject: Re: Design review\nDate: Mon, 4 Jan 2027 09:00:00 +0000\n"
    mail = f"{head}Content-Type: text/plain; charset=utf-8\n\n{body}\n\nJo\n"
    name, received = "a.eml", datetime(2027, 1, 4, tzinfo=UTC)
    (found,) = grammar.parse(reading.read(Announcement(name=name, data=mail.encode(), received_at=received))).sightings
    assert found.title.startswith("Design review")
    assert str(first_day(found.when)) == "2027-01-07"
