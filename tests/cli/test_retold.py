"""Versions of an announcement from which the choice of the day of writing is learnt."""

from datetime import UTC, date, datetime

from calfeed import reading
from calfeed.cli import retold
from calfeed.model.text import Announcement, StampOrigin

TEXT = """\
Bridge to close

HULL, 3 March 2026 (Wire) - The bridge will close on 9 March 2026.

A hearing will be held on 12 March.

The council meets on 20 March.

The bridge was built in 1911.
"""


def versions_of(name: str) -> list[tuple[str, str, date | None]]:
    """The text of each version and the date that it comes with."""
    announcement = Announcement(name=name, data=TEXT.encode(), received_at=datetime(2026, 4, 1, tzinfo=UTC))
    found = retold.versions(announcement, date(2026, 3, 3))
    return [(d.text, f.origin.value if f else "", f.on if f else None) for d, f in found]


def test_a_text_is_told_with_and_without_the_year_and_the_day() -> None:
    """The whole text, the same without the year of its dateline, its opening, and both without the day."""
    texts = list(dict.fromkeys(text for text, _, _ in versions_of("notice.txt")))
    assert ["3 March 2026" in text for text in texts] == [True, False, True, False, False]
    assert ["3 March" in text for text in texts] == [True, True, True, False, False]
    assert all("9 March 2026" in text for text in texts)
    assert ["built in 1911" in text for text in texts] == [True, True, False, False, True]


def test_one_date_lies_before_the_day_of_writing() -> None:
    """A file is saved, or handed in, on the day of writing or later, or by a clock that is wrong."""
    dates = {(origin, on) for _, origin, on in versions_of("notice.txt") if on is not None}
    assert {StampOrigin.FILE.value, StampOrigin.CALLER.value} == {origin for origin, _ in dates}
    assert [origin for origin, on in dates if on < date(2026, 3, 3)] == [StampOrigin.FILE.value]


def test_a_page_is_told_as_it_is() -> None:
    """What is no plain text is not rewritten."""
    assert len({text for text, _, _ in versions_of("notice.eml")}) == 1


def test_a_paragraph_stands_alone() -> None:
    """A paragraph with one of the places that are asked for is an announcement of its own."""
    document = reading.read(
        Announcement(name="a.txt", data=TEXT.encode(), received_at=datetime(2026, 4, 1, tzinfo=UTC))
    )
    places = [document.text.index("hearing"), document.text.index("council"), document.text.index("12 March")]
    assert [alone.text.strip() for alone in retold.paragraphs(document, places)] == [
        "A hearing will be held on 12 March.",
        "The council meets on 20 March.",
    ]
