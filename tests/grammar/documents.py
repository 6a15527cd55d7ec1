"""Builders of documents that say only what matters to a test."""

from datetime import UTC, date, datetime

from calfeed.grammar import parse
from calfeed.model.meeting import Reading
from calfeed.model.text import Announcement, Document, Stamp, StampOrigin
from calfeed.reading import read

RECEIVED = datetime(2026, 1, 1, 12, tzinfo=UTC)


def a_document(text: str, *, name: str = "notice.txt") -> Document:
    """A document as the reading package makes it of the text."""
    return read(Announcement(name=name, data=text.encode(), received_at=RECEIVED))


def reading_of(text: str, *, written: str = "2026-01-01", name: str = "notice.txt") -> Reading:
    """What the grammar makes of a text that was written on a day."""
    stamp = Stamp(on=date.fromisoformat(written), origin=StampOrigin.CALLER)
    return parse(a_document(text, name=name), fallback=stamp)
