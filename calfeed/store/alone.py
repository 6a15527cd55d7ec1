"""Knows whether this process is the only one that sends from a database."""

from pathlib import Path
from typing import IO

from calfeed.store.engine import Store

try:
    import fcntl
except ImportError:  # Windows: a killed process's leases run out by themselves
    fcntl = None  # type: ignore[assignment]


class Presence:
    """That this process sends, which others can see until it is left.

    Each process that sends from an SQLite database has a share in a lock of the system's, which takes it back from a
    process that was killed, so it can't be left behind as a number in a table could.
    """

    def __init__(self, store: Store) -> None:
        with store.read() as tx:
            database = tx.connection.engine.url.database
        is_shared = store.postgresql or fcntl is None or database in {None, "", ":memory:"}
        self._file: IO[bytes] | None = None if is_shared else Path(f"{database}.sender").open("ab")  # noqa: SIM115
        self.is_alone = self._file is not None and _locked(self._file)
        if not self.is_alone:
            self.share()

    def share(self) -> None:
        """From now on others may send as well; who begins at the same moment has waited until here."""
        if self._file is not None:
            fcntl.flock(self._file, fcntl.LOCK_SH)
            self.is_alone = False

    def leave(self) -> None:
        """This process sends no more."""
        if self._file is not None:
            self._file.close()


def _locked(file: IO[bytes]) -> bool:
    """Whether nobody else has a share."""
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
