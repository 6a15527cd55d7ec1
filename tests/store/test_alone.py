"""Who is the only one that sends."""

import subprocess
import sys
from pathlib import Path

from calfeed.store import Store, open_store
from calfeed.store.alone import sole_sender

HOLDER = """
import sys, time
from calfeed.store import open_store
from calfeed.store.alone import sole_sender
lock = sole_sender(open_store(sys.argv[1]))
print(lock is not None, flush=True)
time.sleep(60)
"""


def test_one_at_a_time(store: Store) -> None:
    """On SQLite one process is alone until it lets go; on PostgreSQL nobody can know to be."""
    lock = sole_sender(store)
    assert (lock is None) == store.postgresql
    assert sole_sender(store) is None
    if lock is not None:
        lock.close()
        again = sole_sender(store)
        assert again is not None
        again.close()


def test_a_killed_process_lets_go(tmp_path: Path) -> None:
    """The lock of a process that was killed is free at once."""
    url = f"sqlite:///{tmp_path}/calfeed.sqlite"
    store = open_store(url)
    with subprocess.Popen([sys.executable, "-c", HOLDER, url], stdout=subprocess.PIPE, text=True) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "True\n"
        assert sole_sender(store) is None
        holder.kill()
        holder.wait()
        lock = sole_sender(store)
    assert lock is not None
    lock.close()
    store.close()


def test_a_database_in_memory_is_nobody_elses() -> None:
    """A database without a file has no lock to take."""
    assert sole_sender(open_store("sqlite://")) is None
