"""Notices of one line: what is on, its day, its hour and where, whatever sets them apart."""

from itertools import product

import pytest

from calfeed.model.when import first_day
from tests.grammar.documents import reading_of

NAMES = ("Knitting circle", "Toddler time", "Beekeeping for beginners", "Stargazing")
LINES = (
    "{} - Saturday, March 27, 9 a.m. - City Library",
    "{} – Saturday 27 March – 9am – Village Hall",
    "{} | Saturday 27 March | 9am | Village Hall",
    "Saturday 27 March - {} - 9am - Village Hall",
)


@pytest.mark.parametrize(
    ("name", "line"), [*product(NAMES, LINES), (NAMES[0], "{} (Saturday 27 March, 9am, Village Hall)")]
)
def test_a_name_without_an_event_noun_is_one_between_dashes(name: str, line: str) -> None:
    """What stands on its own in front of the day is what is on, though no word of it means an event."""
    (found,) = reading_of(line.format(name) + "\n", written="2027-03-01").sightings
    assert str(first_day(found.when)) == "2027-03-27"
    assert found.title.startswith(name)
    assert found.place in ("City Library", "Village Hall")


@pytest.mark.parametrize(
    "line", ["The network can pay two nights' stay (26 and 27 Sept)", "Leeds - Saturday 27 March - Town Hall"]
)
def test_a_bracket_or_a_town_names_nothing(line: str) -> None:
    """Neither a sentence that has its days in brackets nor a place with its hall is an event that one goes to."""
    assert all(s.confidence < 0.6 for s in reading_of(line + "\n", written="2027-03-01").sightings)


ADDRESSES = (
    "2000 S. Main St.",
    "451 N.W. 5th Ave.",
    "Mt. Zion Church, 33 N. Elm St.",
    "Town Hall, 5 Dr. King Blvd.",
    "St. John's Hall, Mill Rd.",
    "1600 Pennsylvania Ave. NW, Washington, D.C.",
)
NOTICES = (
    "The budget committee meets on Saturday, March 27, at 9 a.m. at {}",
    "Spring plant sale\nWhen: Saturday, March 27, 9 a.m.\nWhere: {}\nBring your own bags.",
    "Spring plant sale, Saturday, March 27, 9 a.m., {}",
    "Saturday, March 27\n9 a.m. Spring plant sale, {}\n11 a.m. Book fair, City Library\n",
)


@pytest.mark.parametrize(("address", "notice"), list(product(ADDRESSES, NOTICES)))
def test_a_full_stop_inside_an_address_ends_nothing(address: str, notice: str) -> None:
    """Streets have a point of the compass and short words in them, "2000 S. Main St."."""
    found = reading_of(f"NOTICE\n\n{notice.format(address)}\n", written="2027-03-01").sightings[0]
    assert found.place is not None
    assert address.rstrip(".") in found.place


def test_a_town_keeps_its_state() -> None:
    """What a comma adds to the place with which a name ends belongs to it."""
    text = (
        "SATURDAY, MARCH 27\n8:45 a.m. Secretary Lane hosts a breakfast in Washington, D.C.\n11 a.m. Book fair, Hall\n"
    )
    assert reading_of(text, written="2027-03-01").sightings[0].place == "Washington, D.C."
