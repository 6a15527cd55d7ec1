"""A document as the desk shows it."""

from calfeed.model.meeting import Evidence, Field, Online, Skipped, Status
from calfeed.model.text import Span
from calfeed.web.sheet import sheet
from tests.builders import a_meeting, a_sighting

TEXT = "Tea will be on 5 May in Rome. Dinner was on 4 May."


def _evidence(field: Field, words: str) -> Evidence:
    start = TEXT.index(words)
    return Evidence(field=field, words=words, span=Span(start, start + len(words)), document="d" * 64)


SIGHTING = a_sighting(
    "Tea",
    "2026-05-05",
    place="Rome",
    quote=TEXT[:29],
    evidence=(_evidence(Field.WHAT, "Tea"), _evidence(Field.WHEN, "5 May"), _evidence(Field.WHERE, "Rome")),
)
SKIPPED = Skipped(span=Span(TEXT.index("4 May"), TEXT.index("4 May") + 5), words="4 May", reason="reported as done")


def test_words_and_fields_name_each_other() -> None:
    """The words of a field are marked with the id of the field on its card; the sentence with the card's."""
    page = sheet(TEXT, [(SIGHTING, a_meeting("Tea", "2026-05-05", place="Rome"))], [])
    [card] = page.cards
    targets = {field.target: field.words for field in card.fields if field.is_read}
    marked = {mark.target: piece.text for piece in page.pieces for mark in piece.marks}
    assert marked == {f"{card.id}-what": "Tea", f"{card.id}-when": "5 May", f"{card.id}-where": "Rome"}
    assert set(targets) == set(marked)
    assert "".join(piece.text for piece in page.pieces if card.id in piece.quotes) == SIGHTING.quote


def test_what_this_text_says_beside_what_is_believed() -> None:
    """A field of which something else is believed shows both."""
    meeting = a_meeting("Tea of the board", "2026-05-08", status=Status.CANCELLED, online=Online.YES)
    [card] = sheet(TEXT, [(SIGHTING, meeting)], []).cards
    fields = {field.name: (field.words, field.said) for field in card.fields}
    assert fields["What"] == ("Tea of the board", "Tea")
    assert fields["When"] == ("Friday 8 May 2026 (hour not announced)", "Tuesday 5 May 2026 (hour not announced)")
    assert fields["Where"] == ("nothing", "Rome")
    assert fields["Status"] == ("Cancelled", "")
    assert not next(field for field in card.fields if field.name == "Online").is_read


def test_fields_that_nothing_is_known_of() -> None:
    """They take no room on the card."""
    [card] = sheet(TEXT, [(SIGHTING, a_meeting("Tea", place="Rome"))], []).cards
    assert [field.name for field in card.fields] == ["What", "When", "Where"]


def test_skipped_dates() -> None:
    """They are marked in the text, with the reason."""
    page = sheet(TEXT, [], [(3, SKIPPED)])
    [piece] = [piece for piece in page.pieces if piece.marks]
    assert piece.text == "4 May"
    assert piece.marks[0].target == page.skips[0].id
    assert "reported as done" in piece.marks[0].label
    assert page.skips[0].number == 3


def test_two_cards_for_one_meeting() -> None:
    """A text that speaks of a meeting twice has two cards, each with ids of its own."""
    again = a_sighting("Tea", "2026-05-05", quote=TEXT[:29])
    page = sheet(TEXT, [(SIGHTING, a_meeting("Tea")), (again, a_meeting("Tea"))], [])
    ids = [field.target for card in page.cards for field in card.fields]
    assert len(ids) == len(set(ids))
