"""Knows whether this process is the only one that sends from a database."""

from pathlib import Path
from typing import IO

from calfeed.store.engine import Store

try:
    import fcntl
except ImportError:  # Windows: a killed process's leases run out by themselves
    fcntl = None  # type: ignore[assignment]


def sole_sender(store: Store) -> IO[bytes] | None:
    """A lock, held while the file is open, that says nobody else sends from this SQLite database.

    None if somebody may: another process has the lock, or the database is for many machines. The system takes the lock
    back from a process that was killed, so it can't be left behind as a number in a table could.
    """
    with store.read() as tx:
        database = tx.connection.engine.url.database
    if store.postgresql or fcntl is None or database in {None, "", ":memory:"}:
        return None
    file = Path(f"{database}.sender").open("ab")  # noqa: SIM115 - it is open for as long as the lock is wanted
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        file.close()
        return None
    return file
