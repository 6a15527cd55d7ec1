"""Kill -9 before and after every call of the sender to the database and to the mail server."""

import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.jobs.mortal import READERS, readers_of
from tests.service import ROOT, Mailbox

MEMORY = Path("/dev/shm")  # a process that is killed loses no more there than on a disk, which is slow
FEWEST = 60  # a sender that does its work with fewer calls isn't being watched


@pytest.fixture
def quick_url(database_url: str) -> Iterator[str]:
    """The address of a database of its own, held in memory where the machine can."""
    if not database_url.startswith("sqlite"):
        yield database_url
        return
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as folder:
        yield f"sqlite:///{shutil.copy(database_url.removeprefix('sqlite:///'), folder)}"


@pytest.mark.timeout(600)
def test_killed_at_every_call(quick_url: str) -> None:
    """Wherever it dies, no mail is lost, and at most one is repeated, under the same Message-ID."""
    with Mailbox() as mailbox:
        command = [sys.executable, "-m", "tests.jobs.mortal", quick_url, mailbox.url]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    deaths = int(done.stdout)
    assert deaths > FEWEST
    mails = Counter(message["To"] for message in mailbox.messages)
    for run in range(deaths + 2):
        received = [mails[reader] for reader in readers_of(run)]
        assert min(received) >= 1, f"lost when killed at call {run}"
        assert sum(received) <= READERS + (1 <= run <= deaths), f"repeated when killed at call {run}: {received}"
    assert len({(message["To"], message["Message-ID"]) for message in mailbox.messages}) == len(mails)
