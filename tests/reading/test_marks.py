"""What a line is by its own words."""

import pytest

from calfeed.reading import marks
from tests.pace import within


@pytest.mark.parametrize(
    "words", ["10.30", "9:00-9:45", "9:15–10:00", "10h00", "7 pm", "9 a.m.-1 p.m.", "19.00 Uhr", "08:40"]
)
def test_clock_times(words: str) -> None:
    """A clock time, or a stretch between two, in the ways our languages write it."""
    assert marks.is_clock(words)


@pytest.mark.parametrize("words", ["North", "10 people", "Mon 5 Jan", "2025/26"])
def test_other_numbers_are_no_clock_times(words: str) -> None:
    """A number with a word is none."""
    assert not marks.is_clock(words)


@pytest.mark.parametrize(
    "words",
    [
        "MEDIA ADVISORY",
        "Press release",
        "E-Mail: NOTE AUX RÉDACTIONS",
        "АНОНС для представників медіа",
        "FOR IMMEDIATE RELEASE",
    ],
)
def test_genres(words: str) -> None:
    """What a document is called by its kind."""
    assert marks.is_genre(words.removeprefix("E-Mail: "))


@pytest.mark.parametrize(
    "words", ["Statement of ministers on fisheries", "Agenda 2030 summit", "Notice of strike in Leeds"]
)
def test_titles_that_begin_like_genres(words: str) -> None:
    """A title says what it is about, too."""
    assert not marks.is_genre(words)


@pytest.mark.parametrize(
    "words",
    [
        "On Mon, 12 Sep 2022 at 08:11, Jo <jo@a.example> wrote:",
        "Le 23/10/2019 à 18:12, Gwen a écrit :",
        "Am 5. Januar 2026 um 10:00 schrieb Jo:",
        "El lun, 5 ene 2026, Ana escribió:",
        "пн, 5 січ. 2026 р. о 10:00 Іван пише:",
    ],
)
def test_attributions(words: str) -> None:
    """The line above a quoted mail, as mail programs write it."""
    assert marks.is_attribution(words)


def test_an_attribution_needs_a_time() -> None:
    """ "Jo wrote:" may introduce anything."""
    assert not marks.is_attribution("The minister wrote:")


@pytest.mark.parametrize("words", ["!" * 150 + "x", "press " * 26, "- " * 75 + "x", "1 " + "wrote " * 60 + ":x:"])
def test_marks_take_no_time(words: str) -> None:
    """Lines made to send a pattern back and forth cost microseconds, not minutes."""
    with within(0.05):
        for is_mark in (marks.is_genre, marks.is_attribution, marks.is_post_head, marks.is_signature, marks.is_clock):
            is_mark(words)
