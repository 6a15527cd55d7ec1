"""Folders: what is new in them, and what is left alone."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from calfeed.errors import FetchError
from calfeed.fetch.folder import FolderState, new_files

NOW = datetime(2026, 1, 2, 12, 0, tzinfo=UTC)


def _write(path: Path, text: str = "The talks are on 8 January.", age: float = 60) -> Path:
    path.write_text(text)
    changed_at = NOW.timestamp() - age
    os.utime(path, (changed_at, changed_at))
    return path


def _names(folder: Path, state: FolderState, now: datetime = NOW) -> tuple[list[str], FolderState]:
    files, refused, state = new_files(folder, state, now)
    assert refused == ()
    return [file.name for file in files], state


def test_each_file_once(tmp_path: Path) -> None:
    """A file is named when it is new and when its size or time changed, and not again."""
    for name in ("b.txt", "a.html", "c.eml"):
        _write(tmp_path / name)
    (tmp_path / "inner").mkdir()
    _write(tmp_path / "inner" / "d.txt")
    names, state = _names(tmp_path, FolderState())
    assert names == ["a.html", "b.txt", "c.eml"]
    assert _names(tmp_path, state) == ([], state)
    _write(tmp_path / "b.txt", "The talks are off.")
    _write(tmp_path / "c.eml", age=50)
    names, state = _names(tmp_path, state)
    assert names == ["b.txt", "c.eml"]
    (tmp_path / "a.html").unlink()
    names, state = _names(tmp_path, state)
    assert (names, sorted(state.files)) == ([], ["b.txt", "c.eml"])


def test_files_that_are_being_written(tmp_path: Path) -> None:
    """A file that changed within two seconds waits for the next look; so does an old one that is changing."""
    _write(tmp_path / "new.txt", age=1)
    _write(tmp_path / "old.txt")
    names, state = _names(tmp_path, FolderState())
    assert names == ["old.txt"]
    _write(tmp_path / "old.txt", "The talks", age=0.5)
    assert _names(tmp_path, state) == ([], state)
    names, state = _names(tmp_path, state, NOW + timedelta(seconds=3))
    assert names == ["new.txt", "old.txt"]


def test_a_file_from_the_future(tmp_path: Path) -> None:
    """A file whose time lies ahead, as where a clock was set back, is read."""
    _write(tmp_path / "ahead.txt", age=-86_400)
    assert _names(tmp_path, FolderState())[0] == ["ahead.txt"]


def test_hidden_files(tmp_path: Path) -> None:
    """Hidden files, as editors and copies under way leave them, are not looked at."""
    for name in (".draft.txt.swp", ".hidden"):
        _write(tmp_path / name)
    assert _names(tmp_path, FolderState()) == ([], FolderState())


def test_links(tmp_path: Path) -> None:
    """A link to a file of the folder is followed, one that leads out is refused once; one to nowhere is passed over."""
    folder, outside = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    outside.mkdir()
    _write(folder / "a.txt")
    secret = _write(outside / "secret.txt")
    (folder / "b.txt").symlink_to("a.txt")
    (folder / "c.txt").symlink_to(secret)
    (folder / "d").symlink_to(outside)
    (folder / "e.txt").symlink_to("../out/secret.txt")
    (folder / "f.txt").symlink_to("nowhere.txt")
    (folder / "g.txt").symlink_to("g.txt")
    (folder / "h.txt").symlink_to("c.txt")
    files, refused, state = new_files(folder, FolderState(), NOW)
    assert [file.name for file in files] == ["a.txt", "b.txt"]
    assert [one.name for one in refused] == ["c.txt", "e.txt", "h.txt"]
    assert all("leads out of the folder" in one.reason for one in refused)
    assert new_files(folder, state, NOW) == ((), (), state)
    linked = tmp_path / "linked"
    linked.symlink_to(folder)
    assert [file.name for file in new_files(linked, FolderState(), NOW)[0]] == ["a.txt", "b.txt"]


def test_what_is_no_file(tmp_path: Path) -> None:
    """A pipe, and a name that can't be shown, are refused with a reason, and nobody waits for the pipe."""
    os.mkfifo(tmp_path / "pipe.txt")
    os.utime(tmp_path / "pipe.txt", (0, 0))
    _write(tmp_path / "line\nbreak.txt")
    _write(Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.txt")))
    files, refused, state = new_files(tmp_path, FolderState(), NOW)
    assert files == ()
    assert all(name.isascii() and name.isprintable() for name in state.files)
    assert sorted(one.reason for one in refused) == [
        "has a name that can't be shown; rename it",
        "has a name that can't be shown; rename it",
        "is not a regular file; put a file there",
    ]


def test_no_folder(tmp_path: Path) -> None:
    """A folder that is missing, or is a file, is an error in one line."""
    with pytest.raises(FetchError, match="no such folder; check its name"):
        new_files(tmp_path / "missing", FolderState(), NOW)
    with pytest.raises(FetchError, match="can't be read \\(not a directory\\)"):
        new_files(_write(tmp_path / "a.txt"), FolderState(), NOW)
