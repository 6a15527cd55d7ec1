"""`calfeed ingest`: a batch goes in whole but for what is bad, and a second time nothing happens."""

import json
import os
import pty
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import docx

from tests.reading.pdfs import lines
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


def test_many_files_are_read_ahead(tmp_path: Path) -> None:
    """A large batch is read by several processes and comes out as from one: in order, each bad file a line."""
    (tmp_path / "in").mkdir()
    for number in range(60):
        text = f"1 January 2026\n\nThe {number}th grain council meets in Kyiv on {number % 28 + 1} March 2026.\n"
        (tmp_path / "in" / f"{number:02}.txt").write_bytes(text.encode() if number % 20 else b"")
    done = calfeed(tmp_path, "ingest", tmp_path / "in")
    assert done.code == 1
    assert [line.partition(".txt")[0][-2:] for line in done.err.splitlines()] == ["00", "20", "40"]
    names = [line.partition(".txt")[0][-2:] for line in done.out.splitlines()]
    assert names == [f"{number:02}" for number in range(60) if number % 20]


def test_every_kind_of_file(tmp_path: Path) -> None:
    """A PDF, a Word document and a calendar each bring their meeting in."""
    (tmp_path / "a.pdf").write_bytes(lines((50, 700, 12, "The harbour board will meet on 9 March 2026 in Odesa.")))
    word = docx.Document()
    word.add_paragraph("The film society will meet on 10 March 2026 in Lviv.")
    word.save(str(tmp_path / "b.docx"))
    event = "BEGIN:VEVENT\r\nSUMMARY:Tea\r\nDTSTART;VALUE=DATE:20260311\r\nEND:VEVENT\r\n"
    (tmp_path / "c.ics").write_text(f"BEGIN:VCALENDAR\r\n{event}END:VCALENDAR\r\n", "utf-8", newline="")
    done = calfeed(tmp_path, "ingest", tmp_path, "--published", "2026-03-02")
    assert (done.code, done.out.count("1 added")) == (0, 3), done.err
    shown = json.loads(calfeed(tmp_path, "agenda", "--past", "--json").out)
    assert [event["start"] for event in shown] == ["2026-03-09", "2026-03-10", "2026-03-11"]


def test_empty_folder(tmp_path: Path) -> None:
    """A folder without announcements is an error that says what is read."""
    done = calfeed(tmp_path, "ingest", tmp_path)
    assert done.code == 1
    assert ".eml" in done.err


def on_a_terminal(folder: Path, *arguments: str | Path, out: int | None = None) -> str:
    """What the command line shows on a terminal."""
    ours, theirs = pty.openpty()
    done = subprocess.Popen(
        [sys.executable, "-m", "calfeed", *map(str, arguments)],
        cwd=ROOT,
        env=os.environ | {"CALFEED_DATA_FOLDER": str(folder), "TERM": "xterm"},
        stdin=subprocess.DEVNULL,
        stdout=theirs if out is None else out,
        stderr=theirs,
    )
    os.close(theirs)
    shown = b""
    with suppress(OSError):  # how Linux tells that the other end is closed
        while part := os.read(ours, 65_536):
            shown += part
    os.close(ours)
    done.wait()
    return shown.decode()


def test_many_files_on_a_terminal(tmp_path: Path) -> None:
    """On a terminal many files are a progress bar, what went wrong below it, and one line of what was done."""
    (tmp_path / "in").mkdir()
    for number in range(12):
        text = f"Lviv, 2 March 2026\n\nThe board of harbour {number} will meet on {number + 5} April 2026 in Odesa.\n"
        (tmp_path / "in" / f"{number}.txt").write_text(text, "utf-8")
    (tmp_path / "in" / "bad.txt").write_bytes(b"")
    shown = on_a_terminal(tmp_path, "ingest", tmp_path / "in")
    assert "100%" in shown
    assert "0.txt: " not in shown
    end = shown.replace("\r\n", "\n").splitlines()
    assert "bad.txt" in end[-2]
    assert end[-1] == "13 documents: 12 added; 1 could not be read"
    with (tmp_path / "out").open("w") as out:
        again = on_a_terminal(tmp_path, "ingest", tmp_path / "in", out=out.fileno())
    assert again.rstrip().endswith("13 documents: nothing changed; 12 read before; 1 could not be read")
    assert (tmp_path / "out").read_text().count("read before, nothing changed") == 12
