"""An announcement as it might have come: saved or handed in on another day, its day of writing without a year or gone.

The choice of the time of writing is learnt from them all, so that it neither trusts nor mistrusts a file's date.
Confidence is learnt from single paragraphs too.
"""

import hashlib
import re
from collections.abc import Collection, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from calfeed import reading
from calfeed.grammar.find import find
from calfeed.grammar.language import language_of
from calfeed.grammar.mention import Day
from calfeed.grammar.resolve import day_range
from calfeed.model.text import Announcement, Document, Stamp, StampOrigin

CHECKED_OUT = date(2026, 11, 28)  # the date of all files of a corpus, which says nothing of when they were written
LAGS = (0, 0, 1, 2, 9, 40, 300, 800)  # days from the day of writing to that of a file
FAR = 1500  # characters: what stands behind them is no part of an opening
PLAIN = ".txt"
ALONE = Announcement(name="paragraph.txt", data=b"", received_at=datetime(2026, 11, 28, tzinfo=UTC))


def versions(announcement: Announcement, written: date) -> Iterator[tuple[Document, Stamp | None]]:
    """Each version of an announcement with the date that a file or a caller gives it."""
    document = reading.read(announcement)
    number = int.from_bytes(hashlib.sha256(announcement.name.encode()).digest()[:4], "big")
    soon = timedelta(days=number % 2)
    yield document, _file(CHECKED_OUT)
    yield document, _file(written + _lag(number))
    yield document, _file(written - timedelta(days=30 + number % 900))  # by a clock that is wrong
    yield document, Stamp(on=written + soon, origin=StampOrigin.CALLER)
    yield document, None
    if not announcement.name.endswith(PLAIN):
        return
    text = announcement.data.decode("utf-8", "replace")
    words = _words(document, written)
    bare = text
    for each in words:
        bare = bare.replace(each, _without_year(each, written.year))
    if bare != text:
        told = reading.read(replace(announcement, data=bare.encode()))
        yield told, _file(CHECKED_OUT)
        yield told, _file(written + _lag(number + 3))
        yield told, Stamp(on=written + soon, origin=StampOrigin.CALLER)
        yield told, None
    if not words:
        return
    if (short := _opening(text, words[0], 1 + number % 3)) != text:
        told = reading.read(replace(announcement, data=short.encode()))
        yield told, _file(CHECKED_OUT)
        yield told, _file(written + _lag(number + 5))
        yield told, None
        told = reading.read(replace(announcement, data=short.replace(words[0], "").encode()))
        yield told, _file(written)
        yield told, Stamp(on=written, origin=StampOrigin.CALLER)
        yield told, None
    for each in words:
        text = text.replace(each, "")
    told = reading.read(replace(announcement, data=text.encode()))
    yield told, _file(written)
    yield told, Stamp(on=written, origin=StampOrigin.CALLER)
    yield told, None


def paragraphs(document: Document, places: Collection[int]) -> Iterator[Document]:
    """Each paragraph that holds one of some places of a document, as an announcement of its own."""
    for span in (block.span for block in document.blocks):
        if any(span.start <= place < span.end for place in places):
            data = document.text[span.start : span.end].encode()
            yield reading.read(replace(ALONE, data=data))


def _file(on: date) -> Stamp:
    return Stamp(on=on, origin=StampOrigin.FILE)


def _lag(number: int) -> timedelta:
    return timedelta(days=LAGS[number % len(LAGS)])


def _words(document: Document, written: date) -> list[str]:
    """How a document says the day on which it was written, the longest first."""
    language = language_of(document.text, document.language)
    spans = [block.span for block in document.blocks]
    found = (m for s in spans for m in find(document.text, language, s.start, s.end, document.date_order))
    days = [m for m in found if isinstance(m, Day) and m.year and m.day and not m.until]
    told = {document.words(day.span) for day in days if day_range(day, None) == (written, written)}
    return sorted(told, key=lambda words: (-len(words), words))


def _opening(text: str, words: str, paragraphs: int) -> str:
    """The paragraph of some words and those around it, as a short announcement has them."""
    at = text.find(words)
    start = 0 if at <= FAR else text.rfind("\n\n", 0, at)
    end = at
    for _ in range(paragraphs):
        after = text.find("\n\n", end + 2)
        end = after if after > 0 else len(text)
    return text[max(0, start) : end]


def _without_year(words: str, year: int) -> str:
    return re.sub(rf"[, ]*(?:de )?{year}(?:\s?(?:року|р\.))?", "", words).strip()
