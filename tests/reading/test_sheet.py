"""From pieces of text on sheets to running text."""

from hypothesis import given
from hypothesis import strategies as st

from calfeed.reading.sheet import Piece, flow, width
from tests.pace import within


def at(x: float, y: float, text: str, size: float = 10.0, *, bold: bool = False) -> Piece:
    """A piece of a page, in a face without serifs."""
    return Piece(text, x, y, x + width(text, size, "Sans"), size, bold)


def text_of(*pages: list[Piece]) -> str:
    """The running text of some pages."""
    return flow(pages).text


LONG = "The harbour board will meet in the town hall of Odesa on Monday, and"


def test_a_full_line_goes_on_and_a_short_one_ends() -> None:
    """A line that had no room for the next word is joined to it; one that had is a line of its own."""
    assert text_of([at(50, 700, LONG), at(50, 688, "will speak.")]) == f"{LONG} will speak."
    assert text_of([at(50, 700, "Where: Odesa"), at(50, 688, "When: 5 May"), at(50, 676, LONG)]).startswith(
        "Where: Odesa\nWhen: 5 May\nThe"
    )


def test_a_wider_step_parts_paragraphs() -> None:
    """Where the step between lines is wider than usual a paragraph ends."""
    page = [at(50, 700, LONG), at(50, 688, LONG), at(50, 676, LONG), at(50, 656, LONG), at(50, 644, LONG)]
    assert text_of(page).split("\n\n") == [f"{LONG} {LONG} {LONG}", f"{LONG} {LONG}"]


def test_an_indented_line_begins_a_paragraph() -> None:
    """Where paragraphs are told by their first line, that parts them; the lines of an item hang on it."""
    page = [at(65, 700, LONG[:-6]), at(50, 688, LONG), at(50, 676, LONG), at(65, 664, LONG[:-6]), at(50, 652, LONG)]
    assert text_of(page).count("\n\n") == 1
    assert text_of([at(50, 700, "• " + LONG), at(60, 688, "will speak.")]) == f"• {LONG} will speak."


def test_many_pieces_on_one_line_take_no_longer_than_on_many() -> None:
    """A line of fifty thousand pieces is a row of as many cells as a table may have."""
    with within(2):
        made = flow([[at(20.0 * n, 700, "a") for n in range(50_000)]])
    assert made.text.count("\t") == 59


def test_hyphens() -> None:
    """A hyphen that divides a word goes; one that joins words, figures or the halves of a pair stays."""

    def joined(end: str, start: str) -> str:
        return text_of([at(50, 700, LONG + end), at(50, 688, start + "END")])[len(LONG) : -len("END")]

    assert joined(" confer-", "ence ") == " conference "
    assert joined(" Franco-", "German ") == " Franco-German "
    assert joined(" 10-", "12 May ") == " 10-12 May "
    assert joined(" Vor-", "und Nachmittag ") == " Vor- und Nachmittag "
    assert joined(" talks –", "the ") == " talks – the "


def test_cells_stand_apart() -> None:
    """What stands apart on one line are cells, and a line under the last cell belongs to it."""
    page = [
        at(50, 700, "10:00"),
        at(120, 700, "Opening of the conference,"),
        at(120, 688, "with music"),
        at(300, 700, "Hall 1"),
        at(50, 676, "11:00"),
        at(120, 676, "Talks"),
        at(300, 676, "Hall 2"),
    ]
    assert text_of(page) == "10:00\tOpening of the conference, with music\tHall 1\n11:00\tTalks\tHall 2"


def test_a_change_of_font_inside_a_line_is_no_cell() -> None:
    """Bold words in a line are set close to those beside them."""
    start = "The council will meet on"
    bold = at(50 + width(start + " ", 10, "Sans"), 700, "5 May 2026", bold=True)
    assert (
        text_of([at(50, 700, start), bold, at(bold.end, 700, " in Lyon.")])
        == "The council will meet on 5 May 2026 in Lyon."
    )


def test_headings() -> None:
    """Larger lines are headings, those of one size and step are one; a bold line over others is one too."""
    page = [
        at(50, 760, "Meeting of the advisors", 18),
        at(50, 739, "in Kyiv", 18),
        at(50, 700, LONG),
        at(50, 670, "Contacts", bold=True),
        at(50, 658, LONG),
        at(50, 646, LONG),
    ]
    made = flow([page])
    assert [made.text[start:end] for start, end, _ in made.headings] == ["Meeting of the advisors in Kyiv", "Contacts"]


def test_what_returns_on_each_page() -> None:
    """A head is kept once; feet, page numbers and what a browser prints around a page are dropped."""

    def page(number: int) -> list[Piece]:
        body = [at(50, 700 - 30 * n, f"Matter {number}.{n} of the agenda.") for n in range(4)]
        return [
            at(50, 790, f"Board, no. {number}"),
            *body,
            at(50, 40, f"printed in Odesa, {number}"),
            at(300, 20, f"{number} / 2"),
        ]

    text = text_of(page(1), page(2))
    assert text.count("Board") == 1
    assert "printed" not in text
    assert "/ 2" not in text
    printed = [at(50, 790, "11/28/26, 8:19 AM"), *page(1)[1:5], at(50, 10, "https://a.example/b 1/1")]
    assert "8:19" not in text_of(printed)
    assert "a.example" not in text_of(printed)


COORDINATE = st.one_of(st.floats(-1000, 1000), st.sampled_from([0.0, 1e300, -1e300, float("inf"), float("nan")]))
WORDS = st.text(st.sampled_from("aбß 1.,-\u2022\t:"), min_size=1).filter(str.strip)
PIECES = st.builds(lambda x, y, text, size, bold: at(x, y, text, size, bold=bold), COORDINATE, COORDINATE, WORDS, st.floats(1, 500), st.booleans())  # fmt: skip  # noqa: E501


@given(st.lists(st.lists(PIECES, max_size=12), max_size=4))
def test_no_page_stumbles(pages: list[list[Piece]]) -> None:
    """Wherever pieces stand, there is a text, and its headings are stretches of it."""
    made = flow(pages)
    assert made.length == len(made.text)
    assert all(0 <= start < end <= made.length for start, end, _ in made.headings)
