import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfeed.model.clean import clean, one_line, shortened

ANYTHING = st.text(st.characters(codec=None), max_size=200)  # lone surrogates too


@pytest.mark.parametrize(
    ("words", "cleaned"),
    [
        ("a\r\nb\rc\u2028d\x85e\x0bf", "a\nb\nc\nd\ne\nf"),
        ("nul\x00 bell\x07 escape\x1b", "nul bell escape"),
        ("\ufeffmark", "mark"),
        ("lone \ud800 half", "lone  half"),
        ("turned \u202eesrever", "turned esrever"),
        ("plane sixteen \U0010ffff", "plane sixteen "),
        ("e\u0301", "\u00e9"),
        ("tab\tstays", "tab\tstays"),
        ("👩‍👩‍👧 stays", "👩‍👩‍👧 stays"),
    ],
)
def test_clean(words: str, cleaned: str) -> None:
    """Line ends become newlines; what breaks or deceives readers of calendars goes; the rest stays, in NFC."""
    assert clean(words) == cleaned


@given(ANYTHING)
def test_cleaning_twice_changes_nothing(words: str) -> None:
    """Cleaned words are clean."""
    assert clean(clean(words)) == clean(words)
    assert unicodedata.is_normalized("NFC", clean(words))


@given(ANYTHING, st.integers(1, 50))
def test_one_line_is_one_line(words: str, most: int) -> None:
    """A title has no line ends and is never longer than asked."""
    line = one_line(words, most)
    assert len(line) <= most
    assert len(line.splitlines()) <= 1


def test_what_is_cut_says_so() -> None:
    """A mark shows that more was said."""
    assert shortened("abc def", 5) == "abc…"
    assert shortened("abc", 3) == "abc"
