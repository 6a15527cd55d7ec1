"""Laws that hold for any announcement: read again it says the same, and a sentence about nothing changes nothing."""

from pathlib import Path

import pytest

from calfeed.grammar import parse
from calfeed.model.meeting import Reading
from calfeed.model.text import Announcement
from calfeed.reading import read
from tests.grammar.documents import RECEIVED

CORPUS = Path(__file__).parent.parent / "corpus"
TEXTS = sorted(CORPUS.glob("*.txt"))
NOTHING = {
    "en": "The door of the house is green.",
    "de": "Die Tür des Hauses ist grün.",
    "fr": "La porte de la maison est verte.",
    "es": "La puerta de la casa es verde.",
    "uk": "Двері будинку зелені.",
}


def reading_of(data: bytes) -> Reading:
    """What a plain text announces."""
    return parse(read(Announcement(name="a.txt", data=data, received_at=RECEIVED)))


def events(found: Reading) -> list[tuple[object, ...]]:
    """What a reader would see of each event."""
    return [(s.title, s.when, s.place, s.status, s.rrule, s.participants) for s in found.sightings]


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.stem[:3])
def test_a_sentence_about_nothing_changes_nothing(path: Path) -> None:
    """An unrelated sentence at the end leaves every event as it was."""
    data = path.read_bytes()
    found = reading_of(data)
    more = f"\n\n{NOTHING[found.language or 'en']}\n"
    assert events(reading_of(data.rstrip() + more.encode())) == events(found)
