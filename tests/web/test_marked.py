"""Cutting a text where marks begin and end."""

from hypothesis import given
from hypothesis import strategies as st

from calfeed.model.text import Span
from calfeed.web.marked import Mark, pieces

TEXT = "They meet in Kyiv on 3 January."


def _mark(words: str, kind: str, target: str, text: str = TEXT) -> Mark:
    start = text.index(words)
    return Mark(span=Span(start, start + len(words)), kind=kind, target=target)


def test_pieces() -> None:
    """Words of a mark are a piece of their own, with what covers them; the rest is plain."""
    found = pieces(TEXT, [_mark("Kyiv", "where", "a"), _mark("3 January", "when", "b")])
    assert [(piece.text, [mark.target for mark in piece.marks]) for piece in found] == [
        ("They meet in ", []),
        ("Kyiv", ["a"]),
        (" on ", []),
        ("3 January", ["b"]),
        (".", []),
    ]


def test_overlaps() -> None:
    """Where marks overlap, the piece has all of them, the shortest first; each target begins once."""
    found = pieces(TEXT, [_mark("meet in Kyiv", "what", "a"), _mark("Kyiv", "where", "b"), _mark("Kyiv", "where", "c")])
    assert [(piece.text, [mark.target for mark in piece.marks], piece.begins) for piece in found[1:3]] == [
        ("meet in ", ["a"], ("a",)),
        ("Kyiv", ["b", "c", "a"], ("b", "c")),
    ]


def test_quotes() -> None:
    """The sentence of a card is known under its marks too."""
    found = pieces(TEXT, [_mark("Kyiv", "where", "a")], [(Span(0, len(TEXT)), "card")])
    assert all(piece.quotes == ("card",) for piece in found)
    assert [mark.kind for piece in found for mark in piece.marks] == ["where"]


def test_marks_outside_the_text() -> None:
    """A mark that is empty or goes beyond the text marks nothing."""
    odd = [Mark(span=span, kind="when", target="a") for span in (Span(3, 3), Span(0, 99))]
    assert [piece.text for piece in pieces(TEXT, odd)] == [TEXT]
    assert pieces("", odd) == []


@given(st.text(max_size=30), st.lists(st.tuples(st.integers(0, 35), st.integers(0, 35)), max_size=8))
def test_nothing_is_lost(text: str, ends: list[tuple[int, int]]) -> None:
    """The pieces together are the text, and each mark covers its words exactly."""
    marks = [Mark(span=Span(min(e), max(e)), kind="when", target=str(n)) for n, e in enumerate(ends)]
    found = pieces(text, marks)
    assert "".join(piece.text for piece in found) == text
    for mark in marks:
        if mark.span.end <= len(text):
            covered = "".join(piece.text for piece in found if mark in piece.marks)
            assert covered == text[mark.span.start : mark.span.end]
