"""`calfeed run` as a process: it starts, says what is wrong in one line, and stops when told."""

import re
import signal
import socket
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

from tests.service import ROOT, Service, calfeed


def test_port_taken(tmp_path: Path) -> None:
    """A taken port is named, with what to do; exit code 3."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = str(other.getsockname()[1])
        done = calfeed(tmp_path, "run", "--port", port)
    assert done.code == 3
    [line] = done.err.splitlines()
    assert port in line
    assert "--port" in line


def test_bad_setting(tmp_path: Path) -> None:
    """A broken settings file stops the start with the key's name, before anything is written; exit code 2."""
    broken = tmp_path / "broken.toml"
    broken.write_text("[web]\nprot = 80\n", "utf-8")
    done = calfeed(tmp_path, "run", "--config", broken)
    assert done.code == 2
    assert "prot" in done.err
    assert not (tmp_path / "data").exists()


def test_newer_database(tmp_path: Path) -> None:
    """A database that cannot be opened is one line; exit code 3."""
    done = calfeed(tmp_path, "agenda", CALFEED_DATABASE_URL="postgresql://nobody@127.0.0.1:1/nothing")
    assert done.code == 3
    assert len(done.err.splitlines()) == 1


def test_stops_when_told(tmp_path: Path) -> None:
    """The service serves its seeds, ends on SIGTERM without an error, and doesn't read the seeds again."""
    service = Service(tmp_path, "run")
    for _ in range(2):
        service.start()
        service.wait_until_ready()
        assert service.get("/feeds/all.ics").read().count(b"BEGIN:VEVENT") >= 3
        assert service.stop(signal.SIGTERM) == 0
    told = calfeed(tmp_path, "doctor").out  # the counts were written when it stopped
    assert "feeds: fetched 2 times since yesterday" in told
    assert service.log.count("3 added") == 1
    assert "Traceback" not in service.log


def test_doctor(tmp_path: Path) -> None:
    """doctor names what has to be done, and ends with 1 as long as there is something."""
    fine = calfeed(tmp_path, "doctor")
    assert fine.code == 0, fine.out
    assert "SQLite" in fine.out
    bad = calfeed(
        tmp_path,
        "doctor",
        CALFEED_MAIL_URL="smtp://127.0.0.1:1",
        CALFEED_MAIL_BOUNCES="imaps://ada:secret@127.0.0.1:1993/INBOX",
        CALFEED_WEB_PUBLIC_URL="http://example.org",
        CALFEED_SOURCE_FILE="nowhere.toml",
    )
    assert bad.code == 1
    assert bad.out.count("todo") == 4


def test_doctor_shows_the_record_of_the_key(tmp_path: Path) -> None:
    """With a key for DKIM doctor shows what the name server must say; what is no key is named, at start too."""
    key = tmp_path / "dkim.pem"
    subprocess.run(["openssl", "genrsa", "-out", key, "2048"], capture_output=True, check=True)
    mail = {"CALFEED_MAIL_SENDER": "news@example.org", "CALFEED_MAIL_DKIM_KEY": str(key)}
    told = calfeed(tmp_path, "doctor", **mail)
    assert told.code == 0
    assert re.search(r'calfeed\._domainkey\.example\.org\. TXT "v=DKIM1; k=rsa; p=[\w+/]{237}" "[\w+/=]+"', told.out)
    key.write_text("no key")
    told = calfeed(tmp_path, "doctor", **mail)
    assert told.code == 1
    assert "[mail] dkim_key is no private key in PEM" in told.out
    assert calfeed(tmp_path, "run", **mail).code == 2


def test_doctor_names_what_no_calendar_can_hold(tmp_path: Path) -> None:
    """An event that the feeds go out without is something to be done."""
    assert calfeed(tmp_path, "ingest", ROOT / "seeds" / "2026-01-01-peace-talks.txt").code == 0
    assert "all can be written into a calendar" in calfeed(tmp_path, "doctor").out
    with closing(sqlite3.connect(tmp_path / "data" / "calfeed.db")) as database, database:
        # Long after any day on which this test may run.
        database.execute("UPDATE occurrences SET fault = 'the year is odd', last_on = '2199-01-01'")
    told = calfeed(tmp_path, "doctor")
    assert told.code == 1
    assert "can't be written into a calendar" in told.out
    assert "the year is odd; edit them at the desk" in told.out
