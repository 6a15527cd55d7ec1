"""`calfeed ingest`: a batch goes in whole but for what is bad, and a second time nothing happens."""

import json
from pathlib import Path

from tests.service import ROOT, calfeed

SEEDS = ROOT / "seeds"


def test_batch(tmp_path: Path) -> None:
    """One bad file of a batch is a line and exit code 1; the meetings of the others are in."""
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "bad.txt").write_bytes(b"")
    for seed in SEEDS.iterdir():
        (tmp_path / "in" / seed.name).write_bytes(seed.read_bytes())
    first = calfeed(tmp_path, "ingest", tmp_path / "in")
    assert first.code == 1
    assert "bad.txt" in first.err
    assert "3 added" in first.out
    shown = json.loads(calfeed(tmp_path, "agenda", "--past", "--json").out)
    assert {"2026-01-03", "2026-01-05", "2026-01-06"} <= {event["start"] for event in shown}

    (tmp_path / "in" / "bad.txt").unlink()
    second = calfeed(tmp_path, "ingest", tmp_path / "in")
    assert second.code == 0
    assert second.out.count("read before, nothing changed") == len(list(SEEDS.iterdir()))
    assert json.loads(calfeed(tmp_path, "agenda", "--past", "--json").out) == shown


def test_empty_folder(tmp_path: Path) -> None:
    """A folder without announcements is an error that says what is read."""
    done = calfeed(tmp_path, "ingest", tmp_path)
    assert done.code == 1
    assert ".eml" in done.err
