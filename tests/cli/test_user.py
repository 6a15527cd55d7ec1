"""`calfeed user`: accounts and tokens from the command line."""

import os
import pty
import subprocess
import sys
from pathlib import Path

from tests.service import ROOT, calfeed

GOOD = b"correct horse battery\n"


def test_accounts(tmp_path: Path) -> None:
    """Accounts are added, listed, given new passwords and removed; what is wrong is one line."""
    assert calfeed(tmp_path, "user", "add", "ada", "--password-file", "-", stdin=GOOD).code == 0
    kept = tmp_path / "password"
    kept.write_bytes(GOOD)
    assert calfeed(tmp_path, "user", "add", "bob", "--role", "reader", "--password-file", kept).code == 0
    listed = calfeed(tmp_path, "user", "list").out
    assert [line.split()[:2] for line in listed.splitlines()] == [["ada", "editor"], ["bob", "reader"]]
    again = calfeed(tmp_path, "user", "add", "ada", "--password-file", kept)
    assert again.code == 1
    assert len(again.err.splitlines()) == 1
    assert calfeed(tmp_path, "user", "password", "ada", "--password-file", kept).code == 0
    assert calfeed(tmp_path, "user", "remove", "ada").code == 0
    assert calfeed(tmp_path, "user", "remove", "ada").code == 1
    assert "ada" not in calfeed(tmp_path, "user", "list").out


def test_tokens(tmp_path: Path) -> None:
    """A token is printed once, listed by its name, and revoked."""
    calfeed(tmp_path, "user", "add", "ada", "--password-file", "-", stdin=GOOD)
    token = calfeed(tmp_path, "user", "token", "make", "ada", "planner").out.strip()
    assert len(token) == 43
    listed = calfeed(tmp_path, "user", "list").out
    assert "planner" in listed
    assert "never used" in listed
    assert token not in listed
    assert calfeed(tmp_path, "user", "token", "revoke", "ada", "planner").code == 0
    assert "revoked" in calfeed(tmp_path, "user", "list").out


def test_bad_passwords(tmp_path: Path) -> None:
    """A password that is too short, or a file that isn't there, makes no account."""
    short = calfeed(tmp_path, "user", "add", "ada", "--password-file", "-", stdin=b"short\n")
    assert short.code == 1
    assert "12" in short.err
    missing = calfeed(tmp_path, "user", "add", "ada", "--password-file", tmp_path / "nowhere")
    assert missing.code == 1
    assert "nowhere" in missing.err
    assert calfeed(tmp_path, "user", "list").out == ""


def test_prompt(tmp_path: Path) -> None:
    """On a terminal the password is asked for twice and not shown."""
    ours, theirs = pty.openpty()
    environment = {"PATH": os.environ["PATH"], "HOME": str(tmp_path), "CALFEED_DATA_FOLDER": str(tmp_path / "data")}
    command = [sys.executable, "-m", "calfeed", "user", "add", "ada"]
    process = subprocess.Popen(
        command, cwd=ROOT, env=environment, stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True
    )
    os.close(theirs)
    shown = _until(ours, b"Password")
    os.write(ours, GOOD)
    shown += _until(ours, b"Repeat")
    os.write(ours, GOOD)
    shown += _until(ours, b"can log in")
    assert process.wait(20) == 0
    os.close(ours)
    assert GOOD.strip() not in shown


def _until(terminal: int, words: bytes) -> bytes:
    shown = b""
    while words not in shown:
        shown += os.read(terminal, 1024)
    return shown
