"""The fields of site generators over a text: what they say is read, and they are no text."""

from datetime import UTC, date, datetime

import pytest

from calfeed import reading
from calfeed.model.text import Announcement, BlockKind, Document
from calfeed.reading.front import without_front


def read(text: str) -> Document:
    return reading.read(
        Announcement(name="walk.md", data=text.encode(), received_at=datetime(2027, 1, 9, 9, tzinfo=UTC))
    )


BODY = "\nWe meet on Saturday at the old pier.\n"
WITH_TITLE = [
    "---\ntitle: Harbour walk\ndate: 2027-01-04\n---\n",
    '---\nlayout: post\ntitle:  "Harbour walk"\ndate:   2027-01-04 10:00:00 +0100\ntags: [walks, pier]\n---\n',
    "---\ntitle: 'Harbour walk'\ndate: '04-01-2027 19:00'\nheld_in:\n    kind:\n        - walk\n---\n",
    "+++\ntitle = 'Harbour walk'\ndate = 2027-01-04T09:05:00-04:00\ndraft = false\n[extra]\nowner = \"Jo\"\n+++\n",
    "Title: Harbour walk\nDate: 2027-01-04 08:20\nCategory: Walks\nSlug: harbour-walk\n",
    "title: Harbour walk\ndate: 2027-01-04\n",
    "---\ntitle: Harbour walk\nupdated_at: 2027-01-08 07:00:00 +0100\npublished_at: 2027-01-04 08:00:00 +0100\n---\n",
    "---\ntitle: Harbour walk\ndata: 2027-01-04\n---\n",
    "---\ntitle: Harbour walk\nexpires: 2027-02-01\ndaet: 2027-01-04\n---\n",
    "---\ntitle: >-\n  Harbour\n  walk\ndate: 2027-01-04\nimage: pier.jpg # by Ann\n---\n",
]


@pytest.mark.parametrize("fields", WITH_TITLE)
def test_fields_say_the_title_and_when_it_was_written(fields: str) -> None:
    """They give a heading and a stamp, a misspelt key too, and nothing else of them is left in the text."""
    document = read(fields + BODY)
    assert document.title == "Harbour walk"
    assert [stamp.on for stamp in document.stamps] == [date(2027, 1, 4)]
    assert document.text == f"# Harbour walk\n{BODY}".rstrip()
    assert [block.kind for block in document.blocks] == [BlockKind.HEADING, BlockKind.PARAGRAPH]


EVENTS = [
    ("startDate: 2027-02-06\nendDate: 2027-02-08", "2027-02-06 – 2027-02-08"),
    ('start: "2027-02-06T20:00:00+01:00"\nend: "2027-02-06T22:00:00+01:00"', "2027-02-06 20:00 – 22:00"),
    ("start_date: 2027-02-06\nstart_time: 9:30", "2027-02-06 09:30"),
    ("event_date: 2027-02-06 18:00\nlocation: Old pier", "2027-02-06 18:00\nOld pier"),
    ("date: 2027-02-06T13:00:00Z\ndate_end: 2027-02-07T15:00:00Z", "2027-02-06 13:00 – 2027-02-07 15:00"),
]


@pytest.mark.parametrize(("fields", "line"), EVENTS)
def test_fields_of_an_event_are_lines_below_the_title(fields: str, line: str) -> None:
    """They are in the text, where an event is read like any other; they are not when it was written."""
    document = read(f"---\ntitle: Harbour walk\n{fields}\n---\nBring a coat.\n")
    assert document.text == f"# Harbour walk\n\n{line}\n\nBring a coat."
    assert document.stamps == ()


@pytest.mark.parametrize("text", ["A&#x300; la carte", "A<b>\u0300</b> la carte"])
def test_letters_that_marks_held_apart_are_one(text: str) -> None:
    """The text is in one normal form also without its marks."""
    assert read(text).text == "À la carte"


def test_a_title_that_the_text_has_too_is_not_repeated() -> None:
    """The heading of the text stays the only one."""
    assert without_front("---\ntitle: Harbour walk\n---\n## Harbour walk\n\nCome!").text == "## Harbour walk\n\nCome!"


NO_FIELDS = [
    "---\nThe walk is on Saturday.\n---\nCome along!",
    "Title: Reading at the pier\nDate: 2027-02-06\nPlace: Harbour hall\n\nAll are welcome.",
    "title: walk\ndate: 6 February\nplace: pier",
    "date: 2027-02-06\nplace: pier",
    "Harbour walk\n---\ntitle: none\n---\n",
    "---\ntitle: a rule that nothing closes\n",
    "---",
    "",
]


@pytest.mark.parametrize("text", NO_FIELDS)
def test_other_lines_stay(text: str) -> None:
    """What people write between rules or as a card is text."""
    assert without_front(text) == (text, ())
