"""`calfeed parse` and `calfeed explain` as processes: what they print, and what they say of bad input."""

import json
import os
import subprocess
import sys
from pathlib import Path

import docx
import icalendar
import pytest

from tests.reading.pdfs import lines
from tests.service import ROOT, calfeed

ARTICLE = ROOT / "seeds" / "2026-01-01-peace-talks.txt"
SHARED = ROOT.parent / "shared"
NOTE = "Lviv, 2 March 2026\n\nThe harbour board will meet on 9 March 2026 at 10:00 in Odesa.\n"
SERVICE_ONLY = ("flask", "sqlalchemy", "apscheduler", "icalendar", "waitress", "smtplib")


def test_article(tmp_path: Path) -> None:
    """The seed announces three meetings, all-day, confirmed, each in words that stand in the text."""
    done = calfeed(tmp_path, "parse", ARTICLE, "--format", "json")
    assert done.code == 0, done.err
    events = json.loads(done.out)
    assert [event["start"] for event in events] == ["2026-01-03", "2026-01-05", "2026-01-06"]
    assert {event["status"] for event in events} == {"confirmed"}
    text = " ".join(ARTICLE.read_text("utf-8").split())
    assert all(event["quote"] in text for event in events)


def test_light_start() -> None:
    """Parsing imports nothing that only the service needs."""
    code = (
        "import sys; from calfeed.cli import cli\n"
        f"cli(['parse', {str(ARTICLE)!r}], standalone_mode=False)\n"
        f"print(*[name for name in {SERVICE_ONLY} if name in sys.modules], file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stderr.strip() == ""


def test_batch(tmp_path: Path) -> None:
    """A batch is a line a document; one that can't be read has its error there and doesn't stop the others."""
    (tmp_path / "a.txt").write_text(NOTE, "utf-8")
    (tmp_path / "b.txt").write_bytes(b"")
    (tmp_path / "c.txt").write_bytes(bytes(range(32)) * 50)
    done = calfeed(tmp_path, "parse", "--format", "json", "--batch", tmp_path)
    assert done.code == 0
    lines = {line["document"]: line for line in map(json.loads, done.out.splitlines())}
    assert [event["start"] for event in lines["a.txt"]["events"]] == ["2026-03-09T10:00"]
    assert "empty" in lines["b.txt"]["error"]
    assert "binary" in lines["c.txt"]["error"]
    assert lines["b.txt"]["events"] == lines["c.txt"]["events"] == []


def test_pdf_and_word(tmp_path: Path) -> None:
    """A PDF and a Word document say what their text says."""
    (tmp_path / "a.pdf").write_bytes(lines((50, 760, 12, "Lviv, 2 March 2026"), (50, 700, 12, NOTE.split("\n")[2])))
    word = docx.Document()
    for text in NOTE.split("\n\n"):
        word.add_paragraph(text)
    word.save(str(tmp_path / "b.docx"))
    done = calfeed(tmp_path, "parse", tmp_path, "--format", "json")
    assert done.code == 0, done.err
    found = [json.loads(line)["events"] for line in done.out.splitlines()]
    assert [[event["start"] for event in events] for events in found] == [["2026-03-09T10:00"]] * 2


def test_calendar_of_others(tmp_path: Path) -> None:
    """A calendar's events are printed, or written as a calendar again, with the zone that is given."""
    event = "BEGIN:VEVENT\r\nSUMMARY:Tea\r\nDTSTART:20260309T100000\r\nEND:VEVENT\r\n"
    (tmp_path / "a.ics").write_text(f"BEGIN:VCALENDAR\r\n{event}END:VCALENDAR\r\n", "utf-8", newline="")
    given = ("parse", tmp_path / "a.ics", "--zone", "Europe/Kyiv", "--published", "2026-03-02")
    [found] = json.loads(calfeed(tmp_path, *given, "--format", "json").out)
    assert (found["title"], found["start"]) == ("Tea", "2026-03-09T10:00")
    written = icalendar.Calendar.from_ical(calfeed(tmp_path, *given, "--format", "ics").out.encode())
    assert [each["dtstart"].dt.isoformat() for each in written.walk("VEVENT")] == ["2026-03-09T08:00:00+00:00"]


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("empty.txt", b"", "empty"),
        ("binary.txt", bytes(range(32)) * 50, "binary"),
        ("large.txt", b"word " * 300_000, "larger than 1 MB"),
        ("charset.html", b"<meta charset=klingon><p>caf\xe9 \x81\x8d", "klingon"),
        ("scan.pdf", b"%PDF-1.7 ...", "PDF"),
    ],
)
def test_unreadable(tmp_path: Path, name: str, data: bytes, says: str) -> None:
    """A file that can't be read is one line: which file, what is wrong; the other files are still read; exit code 1."""
    bad, good = tmp_path / name, tmp_path / "good.txt"
    bad.write_bytes(data)
    good.write_text(NOTE, "utf-8")
    done = calfeed(tmp_path, "parse", bad, good, "--format", "json")
    assert done.code == 1
    [line] = [line for line in done.err.splitlines() if name in line]
    assert says in line
    last = json.loads(done.out.splitlines()[-1])
    assert last["document"] == "good.txt"
    assert len(last["events"]) == 1


def test_missing_file(tmp_path: Path) -> None:
    """A file that isn't there is named in one line; exit code 1."""
    done = calfeed(tmp_path, "parse", tmp_path / "nowhere.txt")
    assert (done.code, done.out) == (1, "")
    assert done.err.count("\n") == 1
    assert "nowhere.txt" in done.err


def test_no_event(tmp_path: Path) -> None:
    """A document without events is no failure; a line says so."""
    (tmp_path / "a.txt").write_text("Kyiv, 3 May 2026\n\nThe fountain on the square is blue.\n", "utf-8")
    done = calfeed(tmp_path, "parse", tmp_path / "a.txt", "--format", "json")
    assert (done.code, json.loads(done.out)) == (0, [])
    assert "no event announced" in done.err


def test_no_such_day(tmp_path: Path) -> None:
    """A date that does not exist announces nothing, and is listed with the reason."""
    (tmp_path / "a.txt").write_text("Kyiv, 3 May 2026\n\nThe council will meet on 31 November 2026.\n", "utf-8")
    done = calfeed(tmp_path, "parse", tmp_path / "a.txt", "--format", "json", "--verbose")
    said = json.loads(done.out)
    assert said["events"] == []
    [skipped] = [each for each in said["skipped"] if "31 November" in each["words"]]
    assert "no such" in skipped["reason"] or "not exist" in skipped["reason"]


def test_unknown_writing_time(tmp_path: Path) -> None:
    """Without a time of writing no year is made up: --published gives it, a file's own date is used with a warning."""
    text = b"The council will meet on 9 March at the town hall.\n"
    piped = calfeed(tmp_path, "parse", "-", "--format", "json", stdin=text)
    assert json.loads(piped.out) == []
    assert "--published" in piped.err
    told = calfeed(tmp_path, "parse", "-", "--format", "json", "--published", "2031-01-05", stdin=text)
    assert [event["start"] for event in json.loads(told.out)] == ["2031-03-09"]
    file = tmp_path / "a.txt"
    file.write_bytes(text)
    os.utime(file, (1_893_456_000, 1_893_456_000))  # 1 January 2030
    dated = calfeed(tmp_path, "parse", file, "--format", "json")
    assert [event["start"] for event in json.loads(dated.out)] == ["2030-03-09"]
    assert "--published" in dated.err


def test_what_a_source_knows(tmp_path: Path) -> None:
    """--language and --date-order say what a source knows of its texts."""
    (tmp_path / "aviso.txt").write_text("Reunión: 3/5/2026", "utf-8")
    options = ("--language", "es", "--date-order", "month first", "--published", "2026-01-01")
    done = calfeed(tmp_path, "parse", tmp_path / "aviso.txt", *options, "--format", "json", "--verbose")
    read = json.loads(done.out)
    assert (read["language"], [event["start"] for event in read["events"]]) == ("es", ["2026-03-05"])


def test_claims(tmp_path: Path) -> None:
    """With --verbose the JSON says what the words claim of each event, and what became of meetings without a day."""
    text = "Sources say the leaders will meet on 6 January 2026.\n\nThe advisors' meeting has been called off.\n"
    note = tmp_path / "note.txt"
    note.write_text(text, "utf-8")
    options = ("--published", "2026-01-01", "--format", "json")
    read = json.loads(calfeed(tmp_path, "parse", note, *options, "--verbose").out)
    assert [event["certainty"] for event in read["events"]] == ["reported"]
    (remark,) = read["remarks"]
    assert (remark["title"], remark["certainty"], remark["on"]) == ("Advisors' meeting", "called off", None)
    assert "certainty" not in json.loads(calfeed(tmp_path, "parse", note, *options).out)[0]
    assert "called off: Advisors' meeting" in calfeed(tmp_path, "parse", note, "--verbose", *options[:2]).out


def test_calendar(tmp_path: Path) -> None:
    """--format ics prints a calendar that is the same each time the same document is parsed, but for its stamps."""
    uids = []
    for _ in range(2):
        done = calfeed(tmp_path, "parse", ARTICLE, "--format", "ics")
        events = icalendar.Calendar.from_ical(done.out.encode()).walk("VEVENT")
        assert len(events) == 3
        uids.append([str(event["UID"]) for event in events])
    assert uids[0] == uids[1]


def test_explain(tmp_path: Path) -> None:
    """explain shows the words of a date, the rule that found them, and what became of them."""
    done = calfeed(tmp_path, "explain", ARTICLE)
    assert done.code == 0
    assert "2026-01-03" in done.out
    assert "under way" in done.out or "reported" in done.out


def test_explain_page(tmp_path: Path) -> None:
    """--html writes one page with the whole text, each word of it escaped, and the events."""
    (tmp_path / "a.txt").write_text("Kyiv, 1 January 2026\n\nThe <x>board</x> will meet on 5 January 2026.\n")
    done = calfeed(tmp_path, "explain", "--html", tmp_path / "a.txt")
    assert done.code == 0, done.err
    assert done.out.startswith("<!doctype html>")
    assert "&lt;x&gt;" in done.out
    assert "<x>" not in done.out
    assert '<mark class="event"' in done.out


@pytest.mark.parametrize(
    "arguments", [["parse"], ["parse", "--format", "xml", "x"], ["explain"], ["parse", "--zone", "/etc/passwd", "x"]]
)
def test_usage(tmp_path: Path, arguments: list[str]) -> None:
    """Wrong usage says what is right; exit code 2."""
    done = calfeed(tmp_path, *arguments)
    assert done.code == 2
    assert "Usage" in done.err or "Error" in done.err
    assert "Traceback" not in done.err
