from hypothesis import given
from hypothesis import strategies as st
from icalendar.parser import Contentline

from calfeed.ics.text import Text, folded
from calfeed.model.clean import clean
from tests.ics import letter

ANYTHING = st.text(st.characters(codec=None), max_size=200)  # lone surrogates too


@given(ANYTHING)
def test_escaping_is_undone_by_reading(words: str) -> None:
    """A cleaned text comes back as it was from its escaped octets."""
    assert letter.text(Text(clean(words).replace("\t", " ")).to_ical().decode()) == clean(words).replace("\t", " ")


def test_a_backslash_before_n_is_not_a_line_break() -> None:
    r"""C:\New stays a path."""
    assert Text("C:\\New\\now").to_ical() == b"C:\\\\New\\\\now"


@given(st.lists(st.one_of(st.text("ab\\^,;é–👩 ", max_size=120), ANYTHING.map(clean)), max_size=4))
def test_lines_are_cut_as_icalendar_cuts_them(pieces: list[str]) -> None:
    """A content line has the octets that icalendar gives it, whatever stands in it, and no line of it is too long."""
    line = "DESCRIPTION:" + "".join(pieces).replace("\n", "\\n")
    assert folded(line) == Contentline(line).to_ical() + b"\r\n"
    assert max(map(len, folded(line).split(b"\r\n"))) <= 75
