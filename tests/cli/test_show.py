"""`calfeed agenda`, `export` and `rehearse`: what the database holds."""

import json
from pathlib import Path

import icalendar
import pytest

from tests.service import ROOT, calfeed


@pytest.fixture
def seeded(tmp_path: Path) -> Path:
    """A data folder into which the seeds were read."""
    assert calfeed(tmp_path, "ingest", ROOT / "seeds").code == 0
    return tmp_path


def test_export(seeded: Path) -> None:
    """The calendar goes to a file whole, and one event by its UID to standard output."""
    target = seeded / "out.ics"
    assert calfeed(seeded, "export", "--output", target).code == 0
    events = icalendar.Calendar.from_ical(target.read_bytes()).walk("VEVENT")
    shown = json.loads(calfeed(seeded, "agenda", "--past", "--json").out)
    assert {str(event["UID"])[:36] for event in events} == {event["uid"] for event in shown}
    one = calfeed(seeded, "export", shown[0]["uid"])
    [event] = icalendar.Calendar.from_ical(one.out.encode()).walk("VEVENT")
    assert str(event["UID"])[:36] == shown[0]["uid"]


def test_export_fails_whole(seeded: Path) -> None:
    """A file that can't be written leaves nothing behind, and an unknown UID is named."""
    done = calfeed(seeded, "export", "--output", seeded / "nowhere" / "out.ics")
    assert done.code == 1
    assert "can't be written" in done.err
    unknown = calfeed(seeded, "export", "no-such-uid")
    assert unknown.code == 1
    assert "no-such-uid" in unknown.err


def test_agenda(seeded: Path) -> None:
    """The agenda names day, hour and title; what is over is shown when asked for."""
    done = calfeed(seeded, "agenda", "--past")
    assert "Saturday 3 January 2026" in done.out
    assert "advis" in done.out


def test_rehearse_nobody(seeded: Path) -> None:
    """Without subscribers no mail would go out; times the wrong way round are refused."""
    done = calfeed(seeded, "rehearse", "--from", "2026-01-01", "--to", "2026-01-10")
    assert (done.code, done.out) == (0, "")
    wrong = calfeed(seeded, "rehearse", "--from", "2026-01-10", "--to", "2026-01-01")
    assert wrong.code == 2
    assert "--to" in wrong.err
