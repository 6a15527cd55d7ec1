"""What all tests share: a fresh database on each engine, and a server of PostgreSQL and of IMAP, and a browser."""

import os
import shutil
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import psycopg
import pytest
from hypothesis import settings
from playwright.sync_api import Browser as Chromium
from playwright.sync_api import sync_playwright

from calfeed.store import Store, open_store
from tests.databases import Databases, server
from tests.fetch.dovecot import Dovecot, dovecot

settings.register_profile("busy", deadline=None)  # with all cores at work, a slow example says nothing
settings.load_profile("busy")


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Databases]:
    """The databases of a PostgreSQL server: the one the environment names, or one of our own while the tests run."""
    if url := os.environ.get("CALFEED_TEST_DATABASE_URL"):
        databases = Databases(url)
        yield databases
        databases.close()
        return
    with server() as url:
        with psycopg.connect(url, autocommit=True) as admin:  # no test pulls the plug of the machine
            admin.execute("ALTER SYSTEM SET fsync = off")
            admin.execute("SELECT pg_reload_conf()")
        yield Databases(url)


@pytest.fixture(scope="session")
def migrated_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An SQLite database as the migrations make it, to be copied."""
    path = tmp_path_factory.mktemp("migrated") / "calfeed.sqlite"
    open_store(f"sqlite:///{path}").close()
    return path


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest) -> Iterator[str]:
    """The address of a database of its own that is up to date, on each engine in turn."""
    if request.param == "sqlite":
        path = request.getfixturevalue("tmp_path") / "calfeed.sqlite"
        yield f"sqlite:///{shutil.copyfile(request.getfixturevalue('migrated_file'), path)}"
        return
    with request.getfixturevalue("postgresql").migrated() as url:
        yield url


@pytest.fixture
def postgresql_url(postgresql: Databases) -> Iterator[str]:
    """The address of a database of its own on PostgreSQL that is up to date."""
    with postgresql.migrated() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_database(request: pytest.FixtureRequest) -> Iterator[Callable[[], str]]:
    """Makes databases without any table, on each engine in turn, and gives their addresses."""
    if request.param == "sqlite":
        folder, numbers = request.getfixturevalue("tmp_path"), count(1)
        yield lambda: f"sqlite:///{folder}/{next(numbers)}.sqlite"
        return
    databases = request.getfixturevalue("postgresql")
    with databases.empty() as one, databases.empty() as other:
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


@pytest.fixture(scope="module")
def chromium() -> Iterator[Chromium]:
    """Debian's browser."""
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        yield opened
        opened.close()
