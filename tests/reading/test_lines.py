"""The lines of a plain text."""

from calfeed.reading.lines import chunks, listed, wrap_width


def test_chunks_end_at_blank_lines_and_rules() -> None:
    """A blank line or a drawn rule ends a chunk; offsets are those of the text."""
    text = "One\ntwo\n\n  Three\n=======\nfour\n* * *\nfive"
    found = list(chunks(text))
    assert [[line.words for line in chunk] for chunk in found] == [["One", "two"], ["Three"], ["four"], ["five"]]
    assert all(text[line.start : line.end] == line.words for chunk in found for line in chunk)


def test_a_rule_of_the_same_length_underlines() -> None:
    """A rule below a line underlines it only if it is about as long."""
    (places,), (notes,) = chunks("Places\n------\n\nNotes\n-----------------\n")
    assert (places.underline, notes.underline) == ("-", "")


def test_borders_of_a_table_are_no_words() -> None:
    """Outer bars and the lines between rows are drawing."""
    (chunk,) = chunks("| Date | Topic |\n|------|-------|\n| 14 Jan | Roadmap |")
    assert [line.words for line in chunk] == ["Date | Topic", "14 Jan | Roadmap"]
    assert chunk[0].underline == "|"


def test_the_width_at_which_a_text_is_wrapped() -> None:
    """Full lines tell the width; a text whose paragraphs are lines has none, and neither has a list of short ones."""
    wrapped = (
        "We meet on Tuesday in the small hall of the harbour office, as we have\ndone before, and go on until noon or\n"
        * 3
    )
    assert _width(wrapped) == 70
    assert _width("A paragraph that is one line. " * 9 + "\n\nAnother. " * 3) is None
    assert _width("Opening\nTalk\nLunch\nClosing\n") is None


def test_lines_that_open_with_figures_are_listed() -> None:
    """Three dates below each other are a list, which is not wrapped; figures inside prose make none."""
    text = "On:\nMonday 16 June, 9:30, harbour walk\nTuesday 17 June, 9:30, choir\nFriday 20 June, 9:30, bake sale\n"
    assert len(listed(list(chunks(text)))) == 3
    assert _width(text.replace("choir", "choir practice for the regatta")) is None
    assert not listed(list(chunks("It has\n20 rooms and\n3 halls, and it is\nold.\n")))


def _width(text: str) -> int | None:
    lines = list(chunks(text))
    return wrap_width(lines, listed(lines))
