"""A further language is one folder beside the others, and nothing else."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import calfeed
from calfeed.grammar.languages import LANGUAGES, known

PACKAGE = Path(calfeed.__file__).parent
NOTICE = """Roma, 2 gennaio 2026

La riunione del comitato per il porto si terrà giovedì 8 gennaio alle ore 10:30 presso il Palazzo Ducale.
Il concerto di lunedì 12 gennaio è stato annullato.
"""


def test_ours() -> None:
    """The five languages have a folder; what has none is read as English."""
    assert set(LANGUAGES) == {"en", "uk", "de", "fr", "es"}
    assert known("uk") == "uk"
    assert known("it") == "en"


def test_a_sixth_language_is_one_folder(tmp_path: Path) -> None:
    """With a folder of Italian words in the package, an Italian notice is read: day, hour, title, place, status."""
    shutil.copytree(PACKAGE, tmp_path / "calfeed", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(Path(__file__).parent / "italian", tmp_path / "calfeed" / "grammar" / "it")
    (tmp_path / "avviso.txt").write_text(NOTICE, "utf-8")
    command = [sys.executable, "-m", "calfeed", "parse", "--format", "json", "avviso.txt"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    meeting, concert = json.loads(done.stdout)
    assert (meeting["start"], meeting["timezone"]) == ("2026-01-08T10:30", "Europe/Rome")
    assert meeting["title"] == "Riunione del comitato"
    assert meeting["place"] == "Palazzo Ducale"
    assert (concert["start"], concert["status"]) == ("2026-01-12", "cancelled")
