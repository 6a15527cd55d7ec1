"""Our own announcements with their gold files: each is read whole, and every event shows words that stand in it."""

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from calfeed import grammar, reading
from calfeed.grammar.output import as_json
from calfeed.model.text import Announcement, Document, Stamp, StampOrigin

CORPUS = Path(__file__).parent / "corpus"
GOLDS = sorted(CORPUS.glob("*.gold.json"))
AT = datetime(2030, 1, 1, tzinfo=UTC)


def document_of(gold: Path) -> Document:
    """The document beside a gold file."""
    [path] = [p for p in CORPUS.glob(gold.name.removesuffix(".gold.json") + ".*") if not p.name.endswith(".gold.json")]
    return reading.read(Announcement(name=path.name, data=path.read_bytes(), received_at=AT))


def folded(text: str) -> str:
    """White space folded, as the guideline compares quotes."""
    return " ".join(text.split())


@pytest.mark.parametrize("gold", GOLDS, ids=lambda gold: gold.name[:3])
def test_evidence(gold: Path) -> None:
    """Every quote and every piece of evidence stands in the document, where its span says."""
    document = document_of(gold)
    found = grammar.parse(document)
    for sighting, printed in zip(found.sightings, as_json(found, document)["events"], strict=True):
        assert folded(printed["quote"]) in folded(document.text)
        assert document.words(sighting.quote_span) == folded(sighting.quote)
        for piece in sighting.evidence:
            assert document.words(piece.span) == folded(piece.words)
        assert 0 <= sighting.confidence <= 1
        assert sighting.title.strip()


@pytest.mark.parametrize("gold", GOLDS, ids=lambda gold: gold.name[:3])
def test_gold(gold: Path) -> None:
    """A gold file quotes what its text says, and gives each event a start or a window."""
    document, said = document_of(gold), json.loads(gold.read_text("utf-8"))
    for event in said["events"]:
        assert folded(event["quote"]) in folded(document.text)
        assert (event["start"] is None) == (event["window"] is not None)


@pytest.mark.timeout(600)  # it reads them all
def test_when_they_were_written() -> None:
    """Nearly all texts tell when they were written, even if they were saved later."""
    right = 0
    for gold in GOLDS:
        on = date.fromisoformat(json.loads(gold.read_text("utf-8"))["published"][:10])
        saved = Stamp(on=on + timedelta(days=9), origin=StampOrigin.FILE)
        stamp = grammar.parse(document_of(gold), fallback=saved).written
        right += stamp is not None and stamp.on == on
    assert right >= 0.98 * len(GOLDS)
