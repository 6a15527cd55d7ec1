"""Where sentences end and what is a line."""

import pytest

from calfeed.errors import ParseError
from calfeed.grammar.sentences import MOST_TEXT, Form, sentences
from calfeed.grammar.vocabulary import vocabulary
from calfeed.model.text import Block, BlockKind, Document, Span
from tests.grammar.documents import a_document


def pieces(text: str, language: str = "en") -> list[str]:
    """The words of the sentences of a text."""
    document = a_document(text)
    return [document.text[s.span.start : s.span.end] for s in sentences(document, lambda _: vocabulary(language))]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("Dr. Weiss spoke at 3 p.m. Friday. Nobody left.", 2),
        ("It starts on Jan. 12 in the U.S. House. It ends at 5 p.m. The room is No. 7.", 3),
        ('He said: "We will meet." Then he left.', 2),
        ("8:45 a.m. Secretary Whitcombe hosts a breakfast.", 1),
        ("It cost 4.50 euros at 7.30 on the day.", 1),
    ],
)
def test_abbreviations_and_dates_do_not_end_a_sentence(text: str, count: int) -> None:
    """A full stop in an abbreviation, a date or a clock time ends nothing."""
    assert len(pieces(text)) == count


def test_a_german_ordinal_does_not_end_a_sentence() -> None:
    """ "Am 13. Februar" is one sentence in German."""
    assert len(pieces("Die Sitzung ist am 13. Februar. Danach ist Pause.", "de")) == 2


def test_a_line_without_a_full_stop_is_a_line() -> None:
    """A line of a programme is told from prose."""
    document = a_document("The council will meet.\n\n- 10:00 Opening of the fair")
    forms = [s.form for s in sentences(document, lambda _: vocabulary("en"))]
    assert forms == [Form.PROSE, Form.LINE]


def test_asides_are_not_read() -> None:
    """Navigation and related articles hold no sentences."""
    document = Document(name="x", digest="0", text="Read also", blocks=(Block(kind=BlockKind.ASIDE, span=Span(0, 9)),))
    assert sentences(document, lambda _: vocabulary("en")) == ()


def test_an_outsized_text_is_refused() -> None:
    """More text than anybody announces with is an error that names the limit."""
    text = "a " * MOST_TEXT
    document = Document(
        name="x", digest="0", text=text, blocks=(Block(kind=BlockKind.PARAGRAPH, span=Span(0, len(text))),)
    )
    with pytest.raises(ParseError, match=str(MOST_TEXT)):
        sentences(document, lambda _: vocabulary("en"))


def test_a_long_ukrainian_sentence_is_cut_at_its_semicolons() -> None:
    """Each half has a date, a verb and a name of its own; short pieces stay together."""
    text = "О 13:15 міністри вийдуть до преси; акредитація завершується в неділю.\n\nТак; ні; може."
    document = a_document(text)
    halves = [document.words(s.span) for s in sentences(document, lambda _: vocabulary("uk"))]
    assert halves == ["О 13:15 міністри вийдуть до преси", "акредитація завершується в неділю.", "Так; ні; може."]


def test_the_numbers_of_a_thread_are_left_out() -> None:
    """ "2/4" and "(1/4)" count the posts of a thread; days in figures that do not run on stay."""
    document = a_document("Here we go (1/4)\n\n2/4 We plant on Saturday.\n\n3/4 Come at ten.\n\n4/4 Bye.")
    lines = [document.words(s.span) for s in sentences(document, lambda _: vocabulary("en"))]
    assert lines == ["Here we go", "We plant on Saturday.", "Come at ten.", "Bye."]
    document = a_document("3/7 Concert.\n\n5/7 Quiz.\n\n19/7 Fair.")
    assert document.words(sentences(document, lambda _: vocabulary("en"))[0].span) == "3/7 Concert."
