"""A mailbox's password is read where its source says, each time it is needed."""

from dataclasses import replace
from pathlib import Path

import pytest

from calfeed.errors import FetchError
from calfeed.fetch.secret import password
from calfeed.model.source import Source, SourceKind

MAILBOX = Source(name="post", kind=SourceKind.MAILBOX, address="imaps://mail.example/", user="press")


def test_file(tmp_path: Path) -> None:
    """The file's words without the line's end, as they are now."""
    file = tmp_path / "secret"
    file.write_text("old\n", "utf-8")
    source = replace(MAILBOX, secret_file=str(file))
    assert password(source) == "old"
    file.write_text("new word \n", "utf-8")
    assert password(source) == "new word"


def test_variable(monkeypatch: pytest.MonkeyPatch) -> None:
    """The value of the environment variable."""
    monkeypatch.setenv("POST_PASSWORD", "word")
    assert password(replace(MAILBOX, secret_variable="POST_PASSWORD")) == "word"


def test_missing(tmp_path: Path) -> None:
    """A secret that isn't there, is empty or is no text is an error that says where it was looked for."""
    empty, binary = tmp_path / "empty", tmp_path / "binary"
    empty.write_text("\n", "utf-8")
    binary.write_bytes(b"\xff\xfe\x00")
    for file in (empty, binary, tmp_path / "none", tmp_path):
        with pytest.raises(FetchError, match=file.name):
            password(replace(MAILBOX, secret_file=str(file)))
    with pytest.raises(FetchError, match="POST_NOTHING is empty"):
        password(replace(MAILBOX, secret_variable="POST_NOTHING"))
