"""Who is the only one that sends."""

import subprocess
import sys
from pathlib import Path

from calfeed.store import Store, open_store
from calfeed.store.alone import Presence

HOLDER = """
import sys, time
from calfeed.store import open_store
from calfeed.store.alone import Presence
presence = Presence(open_store(sys.argv[1]))
print(presence.is_alone, flush=True)
presence.share()
time.sleep(60)
"""


def test_the_first_one_is_alone(store: Store) -> None:
    """On SQLite who begins while nobody sends knows to be alone; on PostgreSQL nobody can know."""
    first = Presence(store)
    assert first.is_alone == (not store.postgresql)
    first.share()
    assert not Presence(store).is_alone
    first.leave()


def test_who_lives_on_is_not_overlooked(store: Store) -> None:
    """When the first of two ends, the next one that begins is not alone: the second one still sends."""
    first = Presence(store)
    first.share()
    second = Presence(store)
    first.leave()
    third = Presence(store)
    assert not third.is_alone
    second.leave()
    third.leave()
    fourth = Presence(store)
    assert fourth.is_alone == (not store.postgresql)
    fourth.leave()


def test_a_killed_process_lets_go(tmp_path: Path) -> None:
    """The share of a process that was killed is free at once."""
    url = f"sqlite:///{tmp_path}/calfeed.sqlite"
    store = open_store(url)
    with subprocess.Popen([sys.executable, "-c", HOLDER, url], stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "True\n"
        beside = Presence(store)
        assert not beside.is_alone
        beside.leave()
        holder.kill()
        holder.wait()
        after = Presence(store)
    assert after.is_alone
    after.leave()
    store.close()


def test_a_database_in_memory_has_no_lock() -> None:
    """Without a file there is no lock to take, and nobody knows to be alone."""
    assert not Presence(open_store("sqlite://")).is_alone
