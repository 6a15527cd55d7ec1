"""What is on again and again, told in a line: "Tuesdays from 9 February, 6pm: Life drawing"."""

import pytest

from calfeed.model.when import Timed
from tests.grammar.documents import reading_of

HEAD, TAIL = "What's on at Mill Lane Community Centre\n\n", "\n\nAll welcome. Please bring your own mug.\n"


@pytest.mark.parametrize(
    ("line", "title", "rule", "hours"),
    [
        ("Tuesdays 7.30-9pm: Ladies' squads", "Ladies' squads", "FREQ=WEEKLY;BYDAY=TU", (19, 21)),
        ("Life drawing\nEvery Tuesday, 6pm", "Life drawing", "FREQ=WEEKLY;BYDAY=TU", (18, None)),
        ("- Toddler story time - Thursdays, 10.30am", "Toddler story time", "FREQ=WEEKLY;BYDAY=TH", (10, None)),
        (
            "Tuesdays from 9 February to 30 March, 6pm: Life drawing",
            "Life drawing",
            "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270330",
            (18, None),
        ),
        (
            "Tue 9 Feb, 6pm: Life drawing (every Tuesday until 30 March)",
            "Life drawing",
            "FREQ=WEEKLY;BYDAY=TU;UNTIL=20270330",
            (18, None),
        ),
        ("Repair club, First Friday of the month 11am", "Repair club", "FREQ=MONTHLY;BYDAY=1FR", (11, None)),
        ("Chatty hour (Tuesdays and Thursdays, 2-3.30pm)", "Chatty hour", "FREQ=WEEKLY;BYDAY=TU,TH", (14, 15)),
        ("The chess club meets on Tuesdays from 7 to 9pm.", "Meeting of the", "FREQ=WEEKLY;BYDAY=TU", (19, 21)),
        (
            "Bell ringing practice is on Tuesdays at 7.30pm.",
            "Bell ringing practice",
            "FREQ=WEEKLY;BYDAY=TU",
            (19, None),
        ),
    ],
)
def test_a_line_tells_a_series(line: str, title: str, rule: str, hours: tuple[int, int | None]) -> None:
    """A list of what is on every week makes events that repeat."""
    (found,) = reading_of(HEAD + line + TAIL, written="2027-02-01").sightings
    assert isinstance(found.when, Timed)
    assert found.title.startswith(title)
    assert found.rrule == rule
    assert (found.when.start.hour, found.when.end.hour if found.when.end else None) == hours


@pytest.mark.parametrize(
    "line",
    [
        "Box office open Mon-Sat 10-4. Tel 01632 960 117",
        "Library open: Tuesdays 10am-5pm",
        "Office hours: Tuesdays 2-4pm",
        "Opening hours\nTuesdays 10am-5pm\nWednesdays 10am-1pm",
        "The shop is closed on Tuesdays.",
        "Volunteers answer the phone every Monday from 9 to 5.",
    ],
)
def test_hours_of_a_desk_are_no_series(line: str) -> None:
    """When one can come is no appointment."""
    assert reading_of(HEAD + line + TAIL, written="2027-02-01").sightings == ()


def test_series_over_the_end_of_a_line() -> None:
    """The end of a series may stand in the next line of a wrapped mail, behind the word that leads to it."""
    text = (
        "From: Ann <ann@example.org>\nDate: Fri, 02 Jan 2026 10:00:00 +0100\nSubject: Working group\n"
        "Content-Type: text/plain\n\nThe Working Group on Monitoring will be kept busy this winter, it is said.\n"
        "It will meet every Tuesday at 10:00 Geneva time, from\n13 January until 24 March 2026, in Room XXII.\n"
    )
    (found,) = reading_of(text, name="m.eml").sightings
    assert isinstance(found.when, Timed)
    assert (str(found.when.start.date()), found.rrule) == ("2026-01-13", "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260324")
