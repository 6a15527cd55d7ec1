"""Old days that are struck out by marks, or told in brackets behind other words."""

from datetime import UTC, date, datetime

import pytest

from calfeed import grammar, reading
from calfeed.grammar.output import event
from calfeed.model.text import Announcement, Stamp, StampOrigin

STRUCK = [
    ("x.txt", "Summer fair: ~~27 April~~ 4 May"),
    ("x.txt", "Summer fair: [deleted: 27 April] 4 May"),
    ("x.txt", "Der Winter ist vorbei.\n\nSommerfest: [gestrichen: 27. April] 4. Mai"),
    ("x.html", "<h3>Summer fair</h3><p><s>Tuesday 27 April, 7 pm</s><br>Tuesday 4 May, 7 pm</p>"),
    ("x.html", '<p>Summer fair, <span style="text-decoration: line-through">27 April 2027</span> 4 May 2027</p>'),
]
BRACKETS = [
    "4 May: Summer fair (new date! was 27 April)",
    "Sommerfest\nDienstag, 4. Mai 2027\n(verschoben vom 27. April)",
    "4 mai : Fête de l'été (précédemment le 27 avril)",
    "4 mai : Fête de l'été (date initiale : 27 avril)",
    "4 de mayo: Fiesta de verano (fecha anterior: 27 de abril)",
    "Репетиція хору\nвівторок, 4 травня 2027 року\n(перенесено з 27 квітня)",
]


def moved(text: str, name: str) -> list[tuple[str, str, object]]:
    """The new and the old day, and the status, of each event of a text of 20 April 2027."""
    document = reading.read(Announcement(name=name, data=text.encode(), received_at=datetime(2030, 1, 1, tzinfo=UTC)))
    found = grammar.parse(document, fallback=Stamp(on=date(2027, 4, 20), origin=StampOrigin.CALLER))
    told = map(event, found.sightings)
    return [(str(e["start"])[:10], str(e["previous_start"])[:10], e["status"]) for e in told]


@pytest.mark.parametrize(("name", "text"), STRUCK)
def test_a_day_that_is_struck_out(name: str, text: str) -> None:
    """It is the former day of the event, which nothing calls off."""
    whole = f"PORT GAZETTE\n\n{text}\n" if name == "x.txt" else f"<html><body><h1>Gazette</h1>{text}</body></html>"
    assert moved(whole, name) == [("2027-05-04", "2027-04-27", "confirmed")]


@pytest.mark.parametrize("text", BRACKETS)
def test_a_former_day_in_brackets(text: str) -> None:
    """Words in front of it, or a line of its own, make no difference."""
    assert moved(f"PORT GAZETTE\n\n{text}\n", "x.txt") == [("2027-05-04", "2027-04-27", "confirmed")]
