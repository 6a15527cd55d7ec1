"""The lines of a plain text: chunks between blank lines, the column it is wrapped at, and the columns of tables."""

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator
from itertools import groupby, islice, pairwise
from typing import NamedTuple

LONG = 100  # a line that is longer is a paragraph by itself

_RULE = re.compile(r"(?=.{3})(?:([-=_*~#+.·—–])[ \t]*)(?:\1[ \t]*)+")
_TABLE_RULE = re.compile(r"(?=.*[|+])[-|+:= ]{3,}")
_UNDERLINE = re.compile(r"={3,}|-{3,}|~{3,}")
_GAP = re.compile(r"[ \t]*\t[ \t]*|[ \t]+\|[ \t]+|(?<![.!?:;, ]) {2,}(?=\S)| {3,}")
# What a line opens with up to its first figures, as a shape: "Monday 16 June" is "a 1", "9:30" and "9.30" are "1".
_FIGURES_FIRST = re.compile(r"\W{0,3}+(?P<words>(?:[^\W\d_]{1,14}+\W{1,3}+){0,2}+)\d")
# "9.30", "7 pm", or a day and its month, "16 June", "16 de junio de 2025".
_FIGURES_LAST = re.compile(
    r"\d(?:\s?(?:[ap]\.?m\.?|uhr|h(?:rs?)?|horas|o'clock)|"
    r"(?:st|nd|rd|th|\.)?\s(?:de\s)?[^\W\d_]{3,10}\.?(?:,?\s\(?[^\W\d_]{4,10})?)?\W{0,3}\Z",
    re.IGNORECASE,
)
_LEAST_ALIKE, _MOSTLY = 3, 0.6  # lines in a list, the share of them that have one shape
_PIPES = re.compile(r"[ \t]*\|[ \t]*")  # of a table drawn with them: a full cell leaves no room before the next one


class Line(NamedTuple):
    """A line without its indent and what trails it; `cells` are its columns, `underline` a rule drawn below it."""

    start: int
    end: int
    indent: int
    words: str
    cells: list[tuple[int, int]]
    underline: str = ""

    @property
    def width(self) -> int:
        """How many columns it fills, from the margin."""
        return self.indent + len(self.words)


def chunks(text: str) -> Iterator[list[Line]]:
    """The lines between blank lines or rules."""
    chunk: list[Line] = []
    at = 0
    for raw in text.split("\n"):
        words = raw.strip()
        if len(words) < 200 and _RULE.fullmatch(words):
            if len(chunk) == 1 and _UNDERLINE.fullmatch(words) and abs(len(words) - len(chunk[0].words)) < 4:
                chunk[0] = chunk[0]._replace(underline=words[0])
            words = ""
        if len(words) < 200 and _TABLE_RULE.fullmatch(words):
            if chunk:
                chunk[-1] = chunk[-1]._replace(underline="|")  # drawn below the column headings, and between rows
        elif words:
            indent = len(raw) - len(raw.lstrip())
            start = at + indent
            if words[0] == words[-1] == "|" and (inner := words.strip("| \t")):
                start, words = start + words.index(inner), inner  # Markdown draws the outer borders too
            chunk.append(Line(start, start + len(words), len(raw[:indent].expandtabs()), words, _cells(words, start)))
        elif chunk:
            yield chunk
            chunk = []
        at += len(raw) + 1
    if chunk:
        yield chunk


def closed(chunks: Iterable[list[Line]]) -> Iterator[list[Line]]:
    """The chunks, and as one chunk the lines of a list or a table between which a blank line each was typed."""
    for kind, run in groupby(chunks, _alone):
        lines = [*run]
        if kind is None or len(lines) < _LEAST_ALIKE:
            yield from lines
        else:
            yield [line for (line,) in lines]


def _alone(chunk: list[Line]) -> str | None:
    """How a line is built that stands alone as one of a list might, else None."""
    line = chunk[0]
    if len(chunk) > 1 or line.underline or len(line.words) > LONG:
        return None
    if len(line.cells) > 1:
        return "cells"
    return "parted" if " - " in line.words or " – " in line.words else None


def listed(chunks: list[list[Line]]) -> dict[int, int]:
    """Where the lines start that are built alike, each with figures in front or at the end, as in a list of dates.

    No such line goes on the one above, however full that is. With each stands how many words are in front of its
    figures, -1 if they are at the end.
    """
    found: dict[int, int] = {}
    for shape in (_figures_last, _figures_first):
        for chunk in chunks:
            shapes = [(line.start, shape(line.words)) for line in chunk]
            for is_alike, run in groupby(shapes, key=lambda each: each[1] is not None):
                alike = [(start, words) for start, words in run if words is not None] if is_alike else []
                most = max(Counter(words for _, words in alike).values(), default=0)
                if len(alike) >= _LEAST_ALIKE and most >= _MOSTLY * len(alike):
                    found |= dict(alike)
    return found


def flowing(chunks: list[list[Line]], wrap: int) -> Iterator[int]:
    """Where the lines start that prose flows into: in their chunk each but the last is so full that no word fits."""
    for chunk in chunks:
        if len(chunk) > 2 and all(room(above, below, wrap) < 0 for above, below in pairwise(chunk)):
            yield from (line.start for line in chunk[1:])


def room(above: Line, below: Line, wrap: int) -> int:
    """How many columns the first word of a line would have left in the one above; less than none if it is full."""
    return wrap - above.width - 1 - len(below.words[:wrap].split(None, 1)[0])


def _figures_first(words: str) -> int | None:
    figures = _FIGURES_FIRST.match(words)
    return None if figures is None else len(figures["words"].split())


def _figures_last(words: str) -> int | None:
    return None if _FIGURES_LAST.search(words, max(0, len(words) - 32)) is None else -1


def wrap_width(chunks: list[list[Line]], listed: Container[int]) -> int | None:
    """The column at which the text was wrapped, or None where each paragraph is one line, or only `listed` are long."""
    widths = sorted(line.width for chunk in chunks for line in chunk if not line.words.startswith(">"))
    wrapped = [width for width in widths if width <= LONG]
    if len(widths) < 3 or sum(wrapped) < 0.6 * sum(widths):
        return None
    width = wrapped[int(len(wrapped) * 0.97) - 1]
    full = sum(1 for w in wrapped if w > width - 14)
    prose = sum(line.start not in listed and line.width > width - 14 for chunk in chunks for line in chunk)
    if width < 50 or full < 2 or (listed and not prose):
        return None
    # A full line goes on in small letters; where many are full, in figures will do.
    beside = [(a, b.words[0], b.start) for c in chunks for a, b in pairwise(c) if a.width > width - 14]
    goes_on = any(opening.islower() for _, opening, _ in beside)
    figures = any(b.isdigit() and at not in listed and a.words[-1].isalpha() for a, b, at in beside)
    return width if goes_on or (figures and full * 5 >= len(wrapped)) else None


def _cells(words: str, start: int) -> list[tuple[int, int]]:
    """Where the columns of a line are; one only, if it has none."""
    if "  " not in words and "|" not in words and "\t" not in words:
        return []
    cells, at = [], 0
    gaps = _PIPES if words.count("|") > 1 and " | " in words else _GAP
    for gap in islice(gaps.finditer(words), 50):
        if gap.start() > at:
            cells.append((start + at, start + gap.start()))
        at = gap.end()
    return [*cells, (start + at, start + len(words))]
