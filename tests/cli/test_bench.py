"""`calfeed bench`: calibration against gold files, and new weights from them."""

import json
from pathlib import Path

from tests.service import ROOT, calfeed

CORPUS = ROOT / "tests" / "corpus"


def some_documents(folder: Path, number: int, step: int = 1) -> Path:
    """A folder with a few announcements of ours and their gold files."""
    for gold in sorted(CORPUS.glob("*.gold.json"))[: number * step : step]:
        for path in CORPUS.glob(gold.name.removesuffix("gold.json") + "*"):
            (folder / path.name).write_bytes(path.read_bytes())
    return folder


def test_calibration(tmp_path: Path) -> None:
    """A row a tenth of confidence, and the expected calibration error."""
    done = calfeed(tmp_path, "bench", "calibration", some_documents(tmp_path, 6))
    assert done.code == 0, done.err
    rows = done.out.splitlines()
    assert rows[0].split() == ["confidence", "events", "mean", "right"]
    assert rows[-1].startswith("expected calibration error 0.")
    assert rows[-1].endswith("in 6 documents")
    assert all(float(row.split()[4]) <= float(row.split()[2]) + 0.005 for row in rows[1:-1])


def test_score(tmp_path: Path) -> None:
    """Seven in ten of the events that our own announcements announce are found, and as many of ours are right."""
    done = calfeed(tmp_path, "bench", "score", some_documents(tmp_path, 150, step=3))
    assert done.code == 0, done.err
    figures = dict(zip(done.out.split()[::2], map(float, done.out.split()[1::2]), strict=True))
    assert figures.keys() == {"precision", "recall", "F1"}
    assert min(figures.values()) > 0.7


def test_training(tmp_path: Path) -> None:
    """Weights are written where they are wanted, and the shipped ones stay."""
    done = calfeed(tmp_path, "bench", "train", some_documents(tmp_path, 12), "--out", tmp_path)
    assert done.code == 0, done.err
    for name, fact in (
        ("written.json", "with a year"),
        ("homeland.json", "strength of the zone"),
        ("whichday.json", "of the rules"),
        ("starts.json", "1 in the sentence"),
        ("called.json", "rule"),
        ("whereabouts.json", "named house"),
        ("confidence.json", ""),
    ):
        made = json.loads((tmp_path / name).read_text("utf-8"))
        assert made["documents"] >= (5 if name == "whichday.json" else 10)
        assert fact in made["weights"]


def test_no_gold(tmp_path: Path) -> None:
    """A folder without gold files is one clear error."""
    (tmp_path / "a.txt").write_text("The council will meet on 5 January 2026.")
    done = calfeed(tmp_path, "bench", "calibration", tmp_path)
    assert done.code == 1
    assert ".gold.json" in done.err
    assert "Traceback" not in done.err
