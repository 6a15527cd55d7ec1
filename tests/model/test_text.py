"""Announcements, spans and stamps."""

from datetime import UTC, date, datetime

import pytest

from calfeed.model.text import Document, Span, Stamp, StampOrigin
from tests.builders import an_announcement


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_impossible_span_is_refused(start: int, end: int) -> None:
    """A span neither begins before the text nor ends before it begins."""
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


def test_spans_within_and_overlapping() -> None:
    """Spans that only touch share nothing; a span lies within itself."""
    assert Span(2, 4).within(Span(2, 4))
    assert Span(2, 4).within(Span(0, 9))
    assert not Span(0, 9).within(Span(2, 4))
    assert Span(2, 4).overlaps(Span(3, 9))
    assert not Span(2, 4).overlaps(Span(4, 9))
    assert sorted([Span(2, 4), Span(0, 9), Span(0, 3)]) == [Span(0, 3), Span(0, 9), Span(2, 4)]


def test_words_of_a_span_are_folded() -> None:
    """The words of a span are one line, whatever white space the text has."""
    document = Document(name="a", digest="d", text="On  5\nMay\twe", blocks=())
    assert document.words(Span(4, 9)) == "5 May"


def test_digest_is_of_the_octets_alone() -> None:
    """An announcement is known by its octets, not by its name or source."""
    one, other = an_announcement("Tea", name="a"), an_announcement("Tea", name="b", source="dept")
    assert one.digest == other.digest
    assert an_announcement("Tea ").digest != one.digest


def test_stamp_knows_its_zone() -> None:
    """A moment of writing without a zone is refused; a day alone is enough."""
    with pytest.raises(ValueError, match="zone"):
        Stamp(on=date(2026, 1, 1), at=datetime(2026, 1, 1, 18), origin=StampOrigin.TEXT)  # noqa: DTZ001
    assert Stamp(on=date(2026, 1, 1), origin=StampOrigin.TEXT).at is None
    assert Stamp(on=date(2026, 1, 1), at=datetime(2026, 1, 1, 18, tzinfo=UTC), origin=StampOrigin.TEXT).at
