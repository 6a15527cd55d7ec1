"""What stays as it was planned, and verbs that tell what will happen."""

import pytest

from tests.grammar.documents import reading_of

WRITTEN = "2027-01-04"


@pytest.mark.parametrize(
    ("text", "title", "status"),
    [
        ("The concert stands: Friday 15 January, 7 pm, Town Hall.", "Concert, Town Hall", "confirmed"),
        ("The AGM keeps its date, 19 January.", "AGM", "confirmed"),
        ("The meeting stays on Tuesday 19 January.", "Meeting", "confirmed"),
        ("The lecture is still on for Friday 15 January at 7pm.", "Lecture", "confirmed"),
        ("No parade on Friday 15 January.", "Parade", "cancelled"),
        ("The choir will sing on Friday 15 January at 7 pm.", "Choir sings", "confirmed"),
        ("The choir will also sing on Friday 15 January at 7 pm.", "Choir sings", "confirmed"),
        ("The choir will now sing on Friday 15 January at 7 pm.", "Choir sings", "confirmed"),
        (
            "A panel of judges including Ann Lee, actor Tom Bell and poet Jo Hart will name the winner on 12 May.",
            "Panel of judges names the winner",
            "confirmed",
        ),
        (
            "A team of experts such as Ann Lee, Tom Bell and Joan Hart will open the lab on Friday 15 January.",
            "Team of experts opens the lab",
            "confirmed",
        ),
        ("The choirs will sing on Friday 15 January at 7 pm.", "Choirs sing", "confirmed"),
    ],
)
def test_title_and_status(text: str, title: str, status: str) -> None:
    (found,) = reading_of(text, written=WRITTEN).sightings
    assert (found.title, found.status.value) == (title, status)


def test_nothing_that_changes_calls_nothing_off() -> None:
    found = reading_of("Nothing changes for the parade, Friday 15 January at 2 p.m.", written=WRITTEN).sightings
    assert all(one.status.value == "confirmed" for one in found)
