"""A law changes the rules of a zone after reminders were armed."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import select

from calfeed.store import Store
from calfeed.store.tables import meetings, occurrences
from tests.builders import a_meeting
from tests.service import ROOT, eventually
from tests.service import Service as Process
from tests.usecases.reminding import Service, at

ZIC = shutil.which("zic", path=f"{os.environ['PATH']}:/usr/sbin") or "zic"
# Kyiv as it is, without the past; what a law of 2024 wants, which nobody has signed; and a day that is skipped.
SUMMER = """
Rule EU 1996 max - Mar lastSun 1:00u 1:00 S
Rule EU 1996 max - Oct lastSun 1:00u 0 -
Zone Europe/Kyiv 2:00 EU EE%sT
"""
ALWAYS_WINTER = "Zone Europe/Kyiv 2:00 - EET"
SKIPS_AN_HOUR = "Zone Europe/Kyiv 3:00 - +03 2026 Jun 10 09:30\n 5:00 - +05"

Rules = Callable[[str], str]


@pytest.fixture
def rules(tmp_path: Path) -> Rules:
    """Makes a folder of zones in which one zone has the rules that are given, and returns its path."""

    def made(text: str) -> str:
        folder = tmp_path / f"zones{len(list(tmp_path.glob('zones*')))}"
        subprocess.run([ZIC, "-b", "fat", "-d", folder, "-"], input=f"{text}\n".encode(), check=True)
        return str(folder)

    return made


@pytest.fixture
def armed(store: Store) -> Store:
    """A database in which reminders are armed by the rules of today."""
    service = Service(store, "2026-06-01 12:00")
    service.subscribe("ada@example.org", "Europe/Kyiv")
    service.subscribe("bob@example.org", "Europe/Rome")
    service.add(a_meeting("Tea", "2026-06-10 10:00 Europe/Kyiv", ends="11:00", uid="tea"))
    service.add(a_meeting("Fair", "2026-06-11", uid="fair"))
    service.add(a_meeting("Lunch", "2026-06-12 12:00 Europe/Rome", uid="lunch"))
    service.tick()
    return store


def test_wall_time_holds(armed: Store, database_url: str, rules: Rules) -> None:
    """After a change of rules each reminder goes at the hour that the new rules give, once; other zones' as before."""
    sent = _lived(database_url, rules(ALWAYS_WINTER), "2026-06-08 12:00", "2026-06-13 00:00")
    assert sorted((when, who) for when, who, subject in sent if "Tea" in subject) == [
        *(("2026-06-09 08:00", who) for who in ("ada", "bob")),
        *(("2026-06-10 07:00", who) for who in ("ada", "bob")),
    ]
    assert sorted((who, when) for when, who, subject in sent if "Fair" in subject) == [
        ("ada", "2026-06-10 07:00"),
        ("bob", "2026-06-10 07:00"),
    ]
    assert [when for when, who, subject in sent if "Lunch" in subject] == [
        *["2026-06-11 10:00"] * 2,
        *["2026-06-12 09:00"] * 2,
    ]
    assert all("10:00" in subject for _, who, subject in sent if "Tea" in subject and who == "ada")


def test_a_reminder_that_has_gone_is_not_repeated(armed: Store, database_url: str, rules: Rules) -> None:
    """Rules that change between a reminder and its meeting give no second one; the reminders to come move."""
    old = _lived(database_url, rules(SUMMER), "2026-06-08 12:00", "2026-06-09 07:30")
    assert len(old) == 2
    new = _lived(database_url, rules(ALWAYS_WINTER), "2026-06-09 07:30", "2026-06-10 10:00")
    assert [when for when, _, subject in new if "Tea" in subject] == ["2026-06-10 07:00"] * 2


def test_an_end_that_is_skipped_is_left_out(armed: Store, database_url: str, rules: Rules) -> None:
    """A meeting whose end the new rules put before its start is still reminded of, at its start."""
    zones = rules(SKIPS_AN_HOUR)
    with armed.write() as tx:
        for table in (meetings, occurrences):
            tea = table.update().where(table.c.start_wall == "2026-06-10T10:00:00")
            tx.connection.execute(tea.values(end_wall="2026-06-10T11:30:00"))
    sent = _lived(database_url, zones, "2026-06-08 12:00", "2026-06-10 10:00")
    assert [when for when, _, subject in sent if "Tea" in subject] == ["2026-06-09 07:00"] * 2 + [
        "2026-06-10 06:00"
    ] * 2


def test_calendars_follow(armed: Store, database_url: str, rules: Rules, tmp_path: Path) -> None:
    """A worker that starts with new rules gives the feed the new instant, under a higher number; once."""
    environment = {"CALFEED_DATABASE_URL": database_url, "PYTHONTZPATH": rules(ALWAYS_WINTER)}
    with Process(tmp_path, "worker", "--clock", "2026-06-02T12:00:00Z", **environment):
        eventually(lambda: _tea(armed)[1] == at("2026-06-10 08:00") or None)
    assert not _lived(database_url, environment["PYTHONTZPATH"], "2026-06-03 12:00", "2026-06-03 12:01")
    assert b"DTSTART:20260610T080000Z\r\n" in _tea(armed)[0]
    assert b"DTEND:20260610T090000Z\r\n" in _tea(armed)[0]
    assert b"SEQUENCE:1\r\n" in _tea(armed)[0]


def _lived(database_url: str, zones: str, start: str, until: str) -> list[tuple[str, str, str]]:
    """When which mail went to whom in a process that knows these zones."""
    command = [sys.executable, "-m", "tests.usecases.living", database_url, start, until]
    done = subprocess.run(
        command, cwd=ROOT, env=os.environ | {"PYTHONTZPATH": zones}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return [tuple(json.loads(line)) for line in done.stdout.splitlines()]


def _tea(store: Store) -> tuple[bytes, object]:
    with store.read() as tx:
        row = tx.connection.execute(
            select(occurrences.c.octets, occurrences.c.starts_at).where(occurrences.c.meeting == "tea")
        ).one()
    return row.octets, row.starts_at
