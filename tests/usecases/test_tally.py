"""Counts of fetches, on both engines."""

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import text

from calfeed.clock import SettableClock
from calfeed.errors import StoreError
from calfeed.mail.memory import MemoryMailer
from calfeed.store import Store, fetched, open_store
from calfeed.usecases.deps import Deps
from calfeed.usecases.tally import KEPT, LONGEST_FILTER, MOST_COUNTS, MOST_FILTERS, OTHERS, PRIVATE, Tally
from tests.builders import NOW
from tests.pace import within
from tests.service import ROOT, eventually

GOOGLE, CURL = "Google-Calendar-Importer", "curl/8.5.0"
SECRET = f"{PRIVATE}0123456789abcdef"


@pytest.fixture
def tally(deps: Deps) -> Iterator[Tally]:
    """Counts, written when the test says so."""
    made = Tally(deps)
    yield made
    made.close()


def kept(store: Store) -> dict[tuple[str, str], tuple[int, int, int]]:
    """What the database tells, by feed and family: sent, not modified, failed."""
    with store.read() as tx:
        rows = fetched.since(tx, NOW.date() - KEPT - KEPT)
    return {(one.feed, one.family): (one.sent, one.not_modified, one.failed) for one in rows}


def test_counts(tally: Tally, deps: Deps, clock: SettableClock) -> None:
    """What was counted is added up by feed, family and answer, and the last time is known."""
    for status in (200, 304, 304, 503):
        tally.count("", GOOGLE, status)
    tally.flush()
    clock.advance(timedelta(minutes=5))
    tally.count("", GOOGLE, 304)
    tally.count("place=Lviv", CURL, 200)
    tally.count(SECRET, GOOGLE, 304)
    tally.flush()
    tally.flush()
    assert kept(deps.store) == {
        ("", "Google Calendar"): (1, 3, 1),
        ("place=Lviv", "Scripts"): (1, 0, 0),
        (SECRET, "Google Calendar"): (0, 1, 0),
    }
    with deps.store.read() as tx:
        assert fetched.last_by_family(tx, "") == {"Google Calendar": NOW + timedelta(minutes=5)}


def test_nothing_personal_is_kept(tally: Tally, deps: Deps) -> None:
    """The table holds a feed, a family and a day: no address, and nothing else of the User-Agent."""
    tally.count("", "iOS/26.6 (23G71) dataaccessd/1.0 ada@example.org", 200)
    tally.flush()
    with deps.store.read() as tx:
        (row,) = tx.connection.execute(text("SELECT * FROM fetched")).all()
    assert [str(value) for value in row[:6]] == ["", "Apple Calendar", str(NOW.date()), "1", "0", "0"]


def test_a_scanner_does_not_fill_the_table(tally: Tally, deps: Deps, clock: SettableClock) -> None:
    """So many filters are told apart, the known ones for good; what is too much or too long is counted together."""
    for number in range(MOST_FILTERS):
        tally.count(f"q={number:05}", CURL, 200)
    tally.flush()
    clock.advance(timedelta(days=1))
    for feed in ("q=one-more", "q=another", "q=00007", SECRET, "", "q=" + "x" * LONGEST_FILTER):
        tally.count(feed, GOOGLE, 304)
    tally.flush()
    found = {feed: counts for (feed, family), counts in kept(deps.store).items() if family == "Google Calendar"}
    assert found == {"q=00007": (0, 1, 0), SECRET: (0, 1, 0), "": (0, 1, 0), OTHERS: (0, 3, 0)}


def test_a_scanner_does_not_fill_the_memory(tally: Tally, deps: Deps) -> None:
    """While nothing is written, counts beyond a bound are held together."""
    for number in range(MOST_COUNTS + 100):
        tally.count(f"{PRIVATE}{number:016x}", GOOGLE, 304)
    tally.flush()
    found = kept(deps.store)
    assert len(found) == MOST_COUNTS + 1
    assert found[OTHERS, "Google Calendar"] == (0, 100, 0)


def test_old_days_are_forgotten(tally: Tally, deps: Deps, clock: SettableClock) -> None:
    """What is older than it may be goes with the first write of a day."""
    tally.count("", GOOGLE, 200)
    tally.flush()
    for days, left in ((KEPT, 2), (timedelta(days=1), 2)):
        clock.advance(days)
        tally.count("", CURL, 200)
        tally.flush()
        with deps.store.read() as tx:
            assert tx.connection.scalar(text("SELECT count(*) FROM fetched")) == left


def test_a_database_that_goes_away_and_comes_back(tally: Tally, deps: Deps) -> None:
    """Nothing that was counted meanwhile is lost, and counting does not notice."""
    tally.count("", GOOGLE, 200)
    with deps.store.write() as tx:
        tx.connection.execute(text("ALTER TABLE fetched RENAME TO gone"))
    for _ in range(2):
        with pytest.raises(StoreError):
            tally.flush()
        tally.count("", GOOGLE, 304)
    with deps.store.write() as tx:
        tx.connection.execute(text("ALTER TABLE gone RENAME TO fetched"))
    tally.flush()
    assert kept(deps.store) == {("", "Google Calendar"): (1, 2, 0)}


def test_the_thread_writes_by_itself_and_survives_errors(deps: Deps) -> None:
    """A first write that fails is made up for by a later one."""
    with deps.store.write() as tx:
        tx.connection.execute(text("ALTER TABLE fetched RENAME TO gone"))
    counting = Tally(deps, every=0.02)
    counting.count("", GOOGLE, 200)
    time.sleep(0.2)
    with deps.store.write() as tx:
        tx.connection.execute(text("ALTER TABLE gone RENAME TO fetched"))
    eventually(lambda: kept(deps.store) == {("", "Google Calendar"): (1, 0, 0)})
    counting.close()


def test_closing_the_database_writes_what_is_left(database_url: str) -> None:
    """Who closes the database has the last counts in it, and no thread of its own goes on."""
    others = set(threading.enumerate())
    store = open_store(database_url)
    counting = Tally(Deps(clock=SettableClock(NOW), store=store, mailer=MemoryMailer()))
    counting.count("", GOOGLE, 200)
    store.close()
    again = open_store(database_url)
    assert kept(again) == {("", "Google Calendar"): (1, 0, 0)}
    assert not [t for t in threading.enumerate() if t.name == "calfeed-tally" and t not in others]
    again.close()


COUNT = f"""
import sys
from calfeed.clock import SettableClock
from calfeed.mail.memory import MemoryMailer
from calfeed.store import open_store
from calfeed.usecases.deps import Deps
from calfeed.usecases.tally import Tally
from tests.builders import NOW
tally = Tally(Deps(clock=SettableClock(NOW), store=open_store(sys.argv[1]), mailer=MemoryMailer()), every=0.005)
for number in range(2000):
    tally.count("", {GOOGLE!r}, 304)
    tally.count(f"place={{number % 7}}", {CURL!r}, 200)
"""


def test_processes_add_to_the_same_rows(store: Store, database_url: str) -> None:
    """Two processes that count at the same time lose nothing, and write the rest when they end."""
    running = [subprocess.Popen([sys.executable, "-c", COUNT, database_url], cwd=ROOT) for _ in range(2)]
    assert [process.wait(60) for process in running] == [0, 0]
    found = kept(store)
    assert found.pop(("", "Google Calendar")) == (0, 4000, 0)
    assert sum(sent for sent, _, _ in found.values()) == 4000
    assert len(found) == 7


FORK = f"""
import os
{COUNT.partition("for number")[0]}
children = []
tally._deps.store._engine.dispose()  # processes can't share a connection
for _ in range(2):
    if (child := os.fork()) == 0:
        tally.count("", {GOOGLE!r}, 200)
        sys.exit()
    children.append(child)
assert all(os.waitpid(child, 0)[1] == 0 for child in children)
"""


def test_processes_that_were_forked_count_too(store: Store, database_url: str) -> None:
    """What was made before a fork counts after it, in each process."""
    subprocess.run([sys.executable, "-c", FORK, database_url], cwd=ROOT, check=True, timeout=60)
    assert kept(store) == {("", "Google Calendar"): (2, 0, 0)}


def test_a_count_costs_microseconds(tally: Tally) -> None:
    """Counting a poll is nothing beside answering it, with many threads too."""
    with within(0.2):
        for _ in range(20_000):
            tally.count("", GOOGLE, 304)
