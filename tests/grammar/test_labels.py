"""Labelled facts of one event."""

import pytest

from calfeed.grammar.labels import Label, label_of
from calfeed.grammar.vocabulary import vocabulary
from tests.grammar.documents import reading_of

ADVISORY = """Media advisory: Minister to open new tram depot

Dublin, 2 March 2026

{what}
The Minister for Transport opens the new tram depot at Broombridge.

{when}
Friday 6 March 2026
10:00-11:00

{where}
Broombridge Depot, Dublin 7

{who}
Minister Tom Carey
"""


@pytest.mark.parametrize(
    ("text", "language", "label"),
    [
        ("WHAT:", "en", Label.WHAT),
        ("Date & time", "en", Label.WHEN),
        ("End date", "en", Label.END),
        ("Treffpunkt:", "de", Label.WHERE),
        ("Intervenants", "fr", Label.WHO),
        ("Fecha y hora:", "es", Label.WHEN),
        ("Місце проведення", "uk", Label.WHERE),
        ("Whatever", "en", None),
    ],
)
def test_a_label_is_known_by_its_words(text: str, language: str, label: Label | None) -> None:
    """Each language has its own labels."""
    assert label_of(text, vocabulary(language)) is label


@pytest.mark.parametrize("shape", ["{}", "{}:"])
def test_labels_on_lines_of_their_own_make_one_event(shape: str) -> None:
    """A label that stands alone asks for the line below it."""
    text = ADVISORY.format(**{name: shape.format(name.capitalize()) for name in ("what", "when", "where", "who")})
    (found,) = reading_of(text).sightings
    assert found.title == "Minister for Transport opens the new tram depot at Broombridge"
    assert (found.place, found.participants) == ("Broombridge Depot, Dublin 7", ("Minister Tom Carey",))
    assert str(found.when.start)[:16] == "2026-03-06 10:00"


def test_a_labelled_end_belongs_to_the_start() -> None:
    """ "Start date" and "End date" are the two ends of one event."""
    text = (
        "ROAD CLOSURE NOTICE\nDated 2 March 2026\n\nLocation: High Street, Kinross\nStart date: 9 March 2026\n"
        "End date: 13 March 2026\nReason: resurfacing\n"
    )
    (found,) = reading_of(text).sightings
    assert (str(found.when.first), str(found.when.last), found.place) == (
        "2026-03-09",
        "2026-03-13",
        "High Street, Kinross",
    )
