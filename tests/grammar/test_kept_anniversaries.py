"""Anniversaries that are kept, rows of who does something in German, and what is put on to a later day."""

import pytest

from calfeed.model.when import first_day
from tests.grammar.documents import reading_of

WRITTEN = "2027-01-04"


def found(text: str) -> list[tuple[str, str]]:
    sightings = reading_of(text, written=WRITTEN).sightings
    return [(str(first_day(one.when)), one.title) for one in sightings]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Our 40th Anniversary Reunion is coming up from Friday 19 to Sunday 21 March 2027 in Enugu.",
            "40th Anniversary Reunion",
        ),
        ("The club celebrates its 50th anniversary on 14 January.", "Club celebrates its 50th anniversary"),
        ("The anniversary gala is on 14 January.", "Anniversary gala"),
        (
            "On the anniversary of the crash, 14 January, a service will be said in the church at 10.",
            "Service in the church",
        ),
    ],
)
def test_a_kept_anniversary_is_an_event(text: str, name: str) -> None:
    ((_, title),) = found(text)
    assert title == name


@pytest.mark.parametrize(
    "text",
    [
        "14 January is the anniversary of the flood.",
        "The anniversary of the battle falls on 14 January.",
        "The Duke visited Leeds on the anniversary of the coup, 14 January.",
        "The anniversary of the accident is on 14 January, and police are still looking for witnesses.",
        "Річниця аварії — 14 січня.",
    ],
)
def test_one_that_is_only_told_is_none(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Am Samstag, 16. Januar, um 14 Uhr wollen Anwohner, Feuerwehr und Verein den Bach reinigen.",
            "Anwohner, Feuerwehr und Verein: den Bach reinigen",
        ),
        (
            "Am Samstag, 16. Januar, laden Feuerwehr, Verein und Chor zu einem Fest ein.",
            "Fest – Feuerwehr, Verein und Chor",
        ),
        ("Am Samstag, 16. Januar, spielt die Kapelle, Tanz und Bar folgen.", "Kapelle spielt"),
        ("Am Samstag, 16. Januar, um 14 Uhr wollen Helfer eine Menschenkette bilden.", "Menschenkette: Helfer"),
    ],
)
def test_a_row_of_who_acts_is_whole(text: str, name: str) -> None:
    assert found(text) == [("2027-01-16", name)]


def test_a_hearing_is_continued_to_a_later_day() -> None:
    text = "The dam removal hearing, scheduled for January 19, is continued to February 16 at the applicant's request."
    assert found(text) == [("2027-02-16", "Dam removal hearing")]
