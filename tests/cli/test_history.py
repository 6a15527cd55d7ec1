"""`calfeed history`: where each field of an event comes from."""

import json
from pathlib import Path

import pytest

from calfeed import settings, wiring
from calfeed.model.act import Edit, Undo
from calfeed.usecases import desk
from tests.service import calfeed

ADDS = "1 January 2026\n\nA meeting of security advisors will take place in Kyiv on 5 January 2026.\n"
MOVES = (
    "3 January 2026\n\nThe meeting of security advisors will take place on 8 January 2026 instead of 5 January 2026.\n"
)


@pytest.fixture
def uid(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The UID of a meeting that was announced and moved, that a person edited, and who took that back."""
    for name, text in (("1.txt", ADDS), ("2 \x1b[8m.html", MOVES.replace("\n\n", "<p>"))):
        (tmp_path / name).write_text(text, "utf-8")
        assert calfeed(tmp_path, "ingest", tmp_path / name).code == 0
    (shown,) = json.loads(calfeed(tmp_path, "agenda", "--past", "--json").out)
    monkeypatch.setenv("CALFEED_DATA_FOLDER", str(tmp_path / "data"))
    deps = wiring.build(settings.load(None))
    desk.do(deps, "eva", Edit(shown["uid"], {"place": "Lviv"}))
    desk.do(deps, "eva", Undo(shown["uid"], 2))
    deps.store.close()
    return str(shown["uid"])


def test_history(tmp_path: Path, uid: str) -> None:
    """Each change is shown with who said so, the words, and every field that it changed."""
    done = calfeed(tmp_path, "history", uid)
    assert done.code == 0
    heads = [line.partition("UTC  ")[2] for line in done.out.splitlines() if " UTC  " in line]
    assert [head.partition(",")[0] for head in heads] == ["added", "moved", "details", "details"]
    assert "by eva" in heads[2]
    assert "eva took a decision back" in heads[3]
    assert f"“{MOVES.splitlines()[2]}”" in done.out
    assert "when: Monday 5 January 2026 (hour not announced) → Thursday 8 January 2026 (hour not announced)" in done.out
    assert "by “2 [8m.html”" in done.out
    assert "previous: – → Monday 5 January 2026" in done.out
    assert "place: Kyiv → Lviv" in done.out
    assert "place: Kyiv  (“Kyiv”)" in done.out


def test_history_as_json(tmp_path: Path, uid: str) -> None:
    """The same for scripts, as the API has it."""
    added, moved, edited, back = json.loads(calfeed(tmp_path, "history", uid, "--json").out)
    assert added["fields"]["place"]["evidence"][0]["words"] == "Kyiv"
    assert (moved["kind"], moved["fields"]["when"]["after"]["first"]) == ("moved", "2026-01-08")
    assert (edited["person"], edited["fields"]["place"]["after"]) == ("eva", "Lviv")
    assert (back["undone"], back["fields"]["place"]["after"]) == (True, "Kyiv")


def test_unknown(tmp_path: Path) -> None:
    """An unknown UID is named in one line."""
    done = calfeed(tmp_path, "history", "no-such-uid")
    assert (done.code, done.err) == (1, "calfeed: there is no event no-such-uid\n")
