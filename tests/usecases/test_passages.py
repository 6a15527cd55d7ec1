"""The sentences that a meeting was read from, with its words in them."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from calfeed.model.heard import Heard
from calfeed.model.meeting import Certainty, Evidence, Field, Remark
from calfeed.model.text import Span
from calfeed.usecases.passages import passages
from tests.builders import a_sighting

TEXT = """Council of Ministers

They said so. The council meets on 5 May at ten.  It will be in
Rome, at the seat.

End."""
QUOTE = "The council meets on 5 May at ten."


def heard(*evidence: Evidence, quote: str = QUOTE) -> Heard:
    """What a document says in one sentence, read from these words of it."""
    start = max(TEXT.find(quote), 0)
    told = a_sighting("Council", quote=quote, quote_span=Span(start, start + len(quote)), evidence=evidence)
    return Heard(told=told, document="d", number=0, said_on=date(2026, 5, 1))


def words(field: Field, text: str, document: str = "d") -> Evidence:
    """Where these words stand."""
    start = max(TEXT.find(text), 0)
    return Evidence(field=field, words=text, span=Span(start, start + len(text)), document=document)


def shown(one: Heard, text: str = TEXT) -> list[str]:
    """The passages, with what was read in brackets."""
    return [
        "".join(f"[{piece.text}]" if piece.field else piece.text for piece in pieces) for pieces in passages(one, text)
    ]


def test_words_in_their_sentence() -> None:
    """The sentence is cut at the words, and at the first of those that overlap."""
    evidence = [words(Field.WHEN, "5 May"), words(Field.WHEN, "5 May at ten"), words(Field.WHO, "council")]
    assert shown(heard(*evidence)) == ["The [council] meets on [5 May at ten]."]


def test_words_elsewhere() -> None:
    """What was read from other sentences stands in them, in the order of the text; white space at the ends goes."""
    evidence = [words(Field.WHERE, "Rome"), words(Field.WHO, "Council of Ministers")]
    assert shown(heard(*evidence)) == ["[Council of Ministers]", QUOTE, "It will be in\n[Rome], at the seat."]


def test_words_of_another_document() -> None:
    """Evidence of another announcement is none of this one's."""
    assert shown(heard(words(Field.WHEN, "5 May", document="other"))) == [QUOTE]


def test_a_text_that_says_something_else() -> None:
    """Where the text doesn't hold the words they are marked in the sentence as it was kept."""
    one = heard(words(Field.WHEN, "5 May"))
    assert shown(one, "Something else.") == shown(one, "") == ["The council meets on [5 May] at ten."]
    assert shown(heard(quote="")) == []


def test_a_remark() -> None:
    """A remark has its sentence and no words that were read."""
    span = Span(TEXT.find("They"), TEXT.find("They") + len("They said so."))
    remark = Remark(title="Council", certainty=Certainty.CONFIRMED, quote="They said so.", quote_span=span)
    assert shown(Heard(told=remark, document="d", number=1, said_on=date(2026, 5, 1))) == ["They said so."]


@given(st.lists(st.tuples(st.integers(0, len(TEXT)), st.integers(1, 30)), max_size=8))
def test_nothing_is_lost_or_said_twice(spans: list[tuple[int, int]]) -> None:
    """Whatever the spans, a passage is a stretch of the text."""
    evidence = [
        Evidence(field=Field.WHO, words=TEXT[at : at + long], span=Span(at, min(at + long, len(TEXT))), document="d")
        for at, long in spans
    ]
    for pieces in passages(heard(*evidence), TEXT):
        assert "".join(piece.text for piece in pieces) in TEXT
