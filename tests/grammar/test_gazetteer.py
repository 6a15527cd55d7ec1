"""Towns by name, and which of their namesakes is meant."""

import pytest

from calfeed.grammar import gazetteer


def test_towns_of_a_name() -> None:
    """A name gives the towns of all countries that have it, with a rough size."""
    there = {(town.country, town.zone): town.size for town in gazetteer.towns("halifax")}
    assert there["CA", "America/Halifax"] > there["GB", "Europe/London"]
    assert gazetteer.towns("no such town") == []


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("newcastle upon tyne theatre", ["newcastle upon tyne"]),
        ("digby nova scotia", ["digby", "nova scotia"]),
        ("old hall", []),
    ],
)
def test_names(words: str, found: list[str]) -> None:
    """The longest names among words are found, those of countries and their parts too."""
    assert [one.name for one in gazetteer.names(words.split())] == found


@pytest.mark.parametrize(
    ("name", "zone", "home", "meant"),
    [
        ("Halifax", "Europe/London", "America/Halifax", "America/Halifax"),
        ("Halifax", "Europe/London", "Europe/London", "Europe/London"),
        ("Halifax", "Europe/London", None, "Europe/London"),
        ("Paris", "Europe/Paris", "America/Chicago", "Europe/Paris"),
    ],
)
def test_at_home(name: str, zone: str, home: str | None, meant: str) -> None:
    """Halifax is in Nova Scotia where the document is; a small namesake is not meant by the name of a city."""
    assert gazetteer.at_home(zone, name, home) == meant


def test_clock() -> None:
    """Zones of one country that show the same time all year are one home."""
    assert (
        gazetteer.clock("Australia/Hobart") == gazetteer.clock("Australia/Sydney") != gazetteer.clock("Australia/Perth")
    )
    assert gazetteer.chief("AU") == "Australia/Sydney"
    assert gazetteer.country("UTC") == ""
