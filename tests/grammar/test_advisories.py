"""Press advisories: WHO, WHAT, WHEN and WHERE are of one event, however much stands behind each."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from calfeed.model.when import Timed
from tests.grammar.documents import reading_of

HEAD = "** MEDIA ADVISORY **\n\nFOR IMMEDIATE RELEASE\nApril 6, 2027\n\nContact: Dana Reyes, 202-555-0143\n\n"
TITLE = "Port Workers and Pediatricians to Call for Clean Ports\n\n"
NAMES = ("Rep. Alicia Monteiro", "Dr. Samuel Okafor", "Jim Delaney, president", "Sen. Linda Ocampo", "Rev. Tom Ash")
WHO = ("Mayor Kate Rowan", "".join(f"\n- {name}" for name in NAMES))
WHAT = (
    "Press conference and rally",
    "Press conference calling on the Port Authority to act by 2032. The Authority votes on its plan on April 20.",
    "Candlelight rally to mark the anniversary of the March 3, 2025 fire, which killed two people.",
)
WHEN = (
    "Thursday, April 8, 2027 at 11:00 a.m. EDT",
    "Thursday, April 8, 2027\n      11:00 a.m. EDT (media should arrive by 10:30 a.m.)",
    "Thursday, April 8, 2027\n      10:30 a.m. Doors open to press\n      11:00 a.m. Remarks\n      11:45 a.m. Tour",
)


@pytest.mark.parametrize("who", WHO)
@pytest.mark.parametrize("what", WHAT)
@pytest.mark.parametrize("when", WHEN)
def test_an_advisory_is_one_event(who: str, what: str, when: str) -> None:
    """Its guests may be a long list, its "What" may tell another day, and its hours are parts of it."""
    facts = f"WHAT: {what}\n\nWHO: {who}\n\nWHEN: {when}\n\nWHERE: Port Newark, Marsh Street entrance\n"
    found = reading_of(f"{HEAD}{TITLE}{facts}", written="2027-04-06").sightings
    timed = [(s.when.start, s.place) for s in found if isinstance(s.when, Timed)]
    at = datetime(2027, 4, 8, 11, tzinfo=ZoneInfo("America/New_York"))
    assert timed == [(at, "Port Newark, Marsh Street entrance")]
