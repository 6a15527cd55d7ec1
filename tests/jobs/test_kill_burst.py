"""Kill -9, twenty times at random, while two workers send five thousand mails."""

import multiprocessing
import os
import random
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import timedelta
from email.parser import BytesHeaderParser
from multiprocessing.context import ForkServerProcess
from pathlib import Path

import pytest

from calfeed.cli import cli
from calfeed.store import open_store
from tests.jobs.burst import DUE, prepare, states
from tests.mail.faulty import FaultyServer
from tests.service import eventually

READERS = 5_000
KILLS = 20
LONGEST_LIFE = 100  # mails: killed workers hold one claim each, twenty of 200, so some are left for the last
LEASE_OVER = timedelta(seconds=61)
WARM = multiprocessing.get_context("forkserver")  # forks processes that have calfeed loaded, for it takes a second
WARM.set_forkserver_preload(["calfeed.cli.serve", "sqlalchemy.dialects.sqlite", "psycopg", __name__])


class Place:
    """Where one worker after another sends, each over the same mail server; a clock goes on from one to the next."""

    def __init__(self, folder: Path, database_url: str, seed: int) -> None:
        folder.mkdir()
        self.server = FaultyServer()
        self._random = random.Random(seed)
        self._began = time.monotonic()
        self._log = folder / "log"
        self._environment = {
            "CALFEED_DATABASE_URL": database_url,
            "CALFEED_MAIL_URL": self.server.url,
            "CALFEED_DATA_FOLDER": str(folder / "data"),
        }

    def kill_some(self) -> None:
        """Start a worker and kill it in the middle of its sending, half of all times."""
        for _ in range(KILLS // 2):
            enough = len(self.server.received) + self._random.randint(1, LONGEST_LIFE)
            with self.worker() as process:
                eventually(lambda enough=enough: len(self.server.received) >= enough or None, 60)  # type: ignore[misc]
                process.kill()

    @contextmanager
    def worker(self, later: timedelta = timedelta()) -> Iterator[ForkServerProcess]:
        """A worker process whose clock goes on from when the mails were due."""
        now = DUE + timedelta(seconds=time.monotonic() - self._began) + later
        arguments = ("worker", "--send", "--clock", f"{now:%Y-%m-%dT%H:%M:%SZ}")
        process = WARM.Process(target=work, args=(arguments, self._environment, self._log))
        process.start()
        try:
            yield process
        finally:
            process.terminate()
            process.join(20)


def work(arguments: Sequence[str], environment: dict[str, str], log: Path) -> None:
    """Be `calfeed` with these arguments."""
    os.environ.update(environment)
    with log.open("ab") as file:
        os.dup2(file.fileno(), 1)
        os.dup2(file.fileno(), 2)
    cli(arguments)


@pytest.mark.timeout(300)
def test_killed_twenty_times_in_a_burst(database_url: str, tmp_path: Path) -> None:
    """Nothing is lost, each kill repeats at most one mail, under the same Message-ID, and a lease later all is sent."""
    store = open_store(database_url)
    prepare(store, READERS, domains=50)
    seed = random.randrange(10**6)
    print(f"seed={seed}")
    places = [Place(tmp_path / f"worker{n}", database_url, seed + n) for n in range(2)]
    with places[0].server as one, places[1].server as other:
        with ThreadPoolExecutor() as pool:
            list(pool.map(Place.kill_some, places))
        assert len(one.received) + len(other.received) < READERS, "the burst was over before the last kill"
        with places[0].worker(LEASE_OVER), places[1].worker(LEASE_OVER):
            eventually(lambda: len({to for to, _ in (*one.received, *other.received)}) == READERS or None, 240)
        mails = [*one.received, *other.received]
    assert states(store) == {"sent": READERS}
    assert len(mails) <= READERS + KILLS
    identities = Counter(BytesHeaderParser().parsebytes(octets)["Message-ID"] for _, octets in mails)
    assert len(identities) == READERS
    store.close()
