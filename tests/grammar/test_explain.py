"""An explanation as text."""

from calfeed.grammar import explained
from calfeed.grammar.explain import lines
from tests.grammar.documents import a_document


def test_the_explanation_names_the_reason_of_every_date() -> None:
    """A line a step: what was found, which event it became, or why it is none."""
    shown = "\n".join(
        lines(
            explained(a_document("KYIV, 1 January 2026\n\nIt met on 9 December. The council will meet on 5 January."))
        )
    )
    assert "written  2026-01-01" in shown
    assert "not an event: past" in shown
    assert "2026-01-05" in shown
