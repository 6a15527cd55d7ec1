"""Who takes part by a list under a label, in the presence of somebody, and countries by their bare names."""

from datetime import UTC, date, datetime

import pytest

from calfeed import grammar, reading
from calfeed.model.text import Announcement, Stamp, StampOrigin

WRITTEN = Stamp(on=date(2027, 4, 20), origin=StampOrigin.CALLER)


def participants(text: str) -> set[str]:
    """Who takes part in the events of a text."""
    data = text.encode()
    document = reading.read(Announcement(name="x.txt", data=data, received_at=datetime(2030, 1, 1, tzinfo=UTC)))
    found = [c for c in grammar.explained(document, fallback=WRITTEN).candidates if c.kept]
    return {who for candidate in found for who in candidate.sighting.participants}


@pytest.mark.parametrize(
    "text",
    [
        "Debate\nDate: Tuesday 4 May, 7 pm\nSpeakers:\n- {}\n- {}\n",
        "Debatte\nTermin: Dienstag, 4. Mai, 19 Uhr\nTeilnehmer:\n- {}\n- {}\n",
        "Débat\nDate : mardi 4 mai, 19 h\nIntervenants :\n- {}\n- {}\n",
        "Débat\nMardi 4 mai, 19 h\nAvec : {}, {}\n",
        "Debate\nFecha: martes 4 de mayo, 19 h\nParticipantes:\n- {}\n- {}\n",
    ],
)
@pytest.mark.parametrize(("one", "other"), [("Mira Holt", "Ivan Novak"), ("Harbour Trust", "World Bank")])
def test_each_line_of_a_list_of_people_is_a_party(text: str, one: str, other: str) -> None:
    assert participants(text.format(one, other)) == {one, other}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "In the presence of the Harbour Trust and Mayor Ann Lee, the bridge will be opened on Tuesday 4 May.",
            {"Harbour Trust", "Mayor Ann Lee"},
        ),
        ("Gespräche zwischen Frankreich und Ägypten finden am Dienstag, 4. Mai, statt.", {"Frankreich", "Ägypten"}),
    ],
)
def test_who_is_present(text: str, who: set[str]) -> None:
    assert participants(text) == who
