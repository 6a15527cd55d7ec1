"""An explanation as lines, and the text in pieces."""

from calfeed.grammar import explained
from calfeed.grammar.explain import Explanation, lines, pieces, reasons
from tests.grammar.documents import a_document

TEXT = "KYIV, 1 January 2026\n\nIt met on 9 December. The council will meet on 5 January in Lviv."


def an_explanation() -> Explanation:
    """What became of three dates."""
    return explained(a_document(TEXT))


def test_the_explanation_names_the_reason_of_every_date() -> None:
    """A line a step: what was found, which event it became, or why it is none."""
    shown = {(line.station, line.says) for line in lines(an_explanation())}
    assert any(station == "written" and says.startswith("2026-01-01") for station, says in shown)
    assert any(station == "choose" and "not an event: past" in says for station, says in shown)
    assert any(station == "event" and "2026-01-05" in says for station, says in shown)


def test_the_facts_that_weigh_most() -> None:
    """An event shows at most six facts, the loudest first."""
    [candidate] = an_explanation().candidates
    weights = [abs(weight) for _, weight in reasons(candidate)]
    assert 0 < len(weights) <= 6
    assert weights == sorted(weights, reverse=True)


def test_the_pieces_are_the_text() -> None:
    """Nothing of the text is lost or said twice, and each date is marked by what it became."""
    found = list(pieces(an_explanation()))
    assert "".join(piece.text for piece in found) == an_explanation().document.text
    role = {piece.text: piece.role for piece in found}
    assert role["9 December"] == "skipped"
    assert role["5 January"] == role["Lviv"] == "event"
