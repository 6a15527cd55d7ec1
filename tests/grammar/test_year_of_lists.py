"""The year of a list of days without one is near the day it was handed in, or the one that its heading names."""

from datetime import date

import pytest

from calfeed.grammar.written import written
from calfeed.model.text import Stamp, StampOrigin
from tests.grammar.documents import a_document

LIST = """Saturday 9 January
10.15 - Story hour, free
Tuesday 12 January
19.30 - Evening with the writer Blaise Oguey
Saturday 16 January
20.00 - Film and debate
The library is closed on 6 January.
"""
FRENCH = """Samedi 9 janvier
10 h 15 – Heure du conte, entrée libre
Mardi 12 janvier
19 h 30 – Rencontre avec l'écrivain Blaise Oguey
La bibliothèque est fermée le 6 janvier.
"""


@pytest.mark.parametrize(
    "text",
    [f"Library programme, January 2027\n{LIST}", f"Library programme\n{LIST}", f"Programme\n{FRENCH}"],
)
def test_a_programme_is_not_six_years_old(text: str) -> None:
    """The weekdays of 2021 are those of 2027: a day over its hours is when something is on, not when it was written."""
    handed_in = Stamp(on=date(2027, 1, 4), origin=StampOrigin.FILE)
    found, _ = written(a_document(text), handed_in)
    assert found == handed_in
