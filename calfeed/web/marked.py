"""Cuts a document's text where marks begin and end, so that a page can colour the words and link them to what was read.

Marks may overlap (a place inside a title, one date of two meetings): each piece of text knows all that cover it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from calfeed.model.text import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A stretch of text that was read: `target` is the id of what was made of it, `kind` what it speaks for."""

    span: Span
    kind: str
    target: str
    label: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Text that the same marks cover, the shortest first; `begins` are the targets whose words begin here."""

    text: str
    marks: tuple[Mark, ...] = ()
    quotes: tuple[str, ...] = ()
    begins: tuple[str, ...] = ()


def pieces(text: str, marks: Sequence[Mark], quotes: Iterable[tuple[Span, str]] = ()) -> list[Piece]:
    """The whole text in pieces; a quote is the sentence that one card's meeting was read from."""
    sentences = [Mark(span=span, kind="quote", target=card) for span, card in quotes]
    every = [mark for mark in (*marks, *sentences) if mark.span.start < mark.span.end <= len(text)]
    cuts = sorted({0, len(text), *(cut for mark in every for cut in (mark.span.start, mark.span.end))})
    starting: dict[int, list[Mark]] = {}
    for mark in every:
        starting.setdefault(mark.span.start, []).append(mark)
    seen: set[str] = set()
    open_: list[Mark] = []
    made = []
    for start, end in pairwise(cuts):
        open_ = [mark for mark in open_ if mark.span.end > start] + starting.get(start, [])
        covering = sorted((mark for mark in open_ if mark.kind != "quote"), key=_length)
        begins = tuple(dict.fromkeys(mark.target for mark in covering if mark.target not in seen))
        seen.update(begins)
        of = tuple(mark.target for mark in open_ if mark.kind == "quote")
        made.append(Piece(text=text[start:end], marks=tuple(covering), quotes=of, begins=begins))
    return made


def _length(mark: Mark) -> int:
    return mark.span.end - mark.span.start
