"""Opens the database and gives transactions: SQLite in WAL mode, or PostgreSQL."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from sqlalchemy import ClauseElement, Connection, Dialect, Engine, create_engine, event
from sqlalchemy.dialects.sqlite.base import SQLiteDialect
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, InterfaceError, NoSuchModuleError, OperationalError
from sqlalchemy.pool import StaticPool
from sqlalchemy.types import DateTime, TypeDecorator

from calfeed.errors import StoreAwayError, StoreError

BUSY_SECONDS = 30


class Instant(TypeDecorator[datetime]):
    """An aware datetime, kept in UTC; SQLite, which knows no zones, holds it as text of one length that sorts."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:
        if value is None:
            return None
        if value.utcoffset() is None:
            raise ValueError("an instant needs a zone")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Any) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


@dataclass(frozen=True, slots=True)
class Tx:
    """One transaction; only the modules of this package look inside."""

    connection: Connection

    @property
    def postgresql(self) -> bool:
        """Whether rows can be claimed with SKIP LOCKED."""
        return self.connection.dialect.name == "postgresql"


class Single:
    """A connection that says statements to the driver itself: building them anew costs more than they do."""

    def __init__(self, connection: Connection) -> None:
        self._connection, self._dialect = connection, connection.dialect
        raw: Any = connection.connection.driver_connection
        self._raw = raw
        self._cursor = raw.cursor()
        self._instant: Any = Instant().bind_processor(self._dialect)

    def run(self, statement: ClauseElement, **values: Any) -> list[tuple[Any, ...]]:
        """The rows, as the driver gives them, that a statement with these numbers, texts and instants found."""
        text, given = _compiled(statement, self._dialect)
        told = {name: self._instant(one) if isinstance(one, datetime) else one for name, one in values.items()}
        return self._said(text, given | told)

    def hurry(self, hurried: bool) -> None:
        """Each statement by itself, on SQLite without a wait for the disk; or no more."""
        if self._connection.invalidated:
            return
        if self._dialect.name == "postgresql":  # a server that is stopped at once would forget what it was told last
            self._raw.autocommit = hurried
        else:  # our SQLite engine begins transactions only where SQLAlchemy does
            self._said(f"PRAGMA synchronous={'NORMAL' if hurried else 'FULL'}", {})

    def _said(self, text: str, values: dict[str, Any]) -> list[tuple[Any, ...]]:
        driver = self._dialect.loaded_dbapi
        if self._connection.invalidated:
            raise StoreAwayError("the connection to the database was lost")
        try:
            self._cursor.execute(text, values)
            return self._cursor.fetchall() if self._cursor.description else []
        except driver.Error as wrong:
            if self._dialect.is_disconnect(wrong, self._raw, self._cursor):
                self._connection.invalidate()
            is_away = isinstance(wrong, driver.OperationalError | driver.InterfaceError)
            raise _failed(wrong, is_away=is_away) from wrong


@lru_cache(maxsize=64)
def _compiled(statement: ClauseElement, dialect: Dialect) -> tuple[str, dict[str, Any]]:
    """A statement in the words of the driver, with the values that it brings along."""
    if dialect.name == "sqlite":
        dialect = SQLiteDialect(paramstyle="named")
    compiled = statement.compile(dialect=dialect)
    return str(compiled), dict(compiled.params)


class Store:
    """A database that is open; threads may share it."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._last: list[Callable[[], None]] = []

    @property
    def postgresql(self) -> bool:
        """Whether many machines may share this database."""
        return self._engine.dialect.name == "postgresql"

    @contextmanager
    def read(self) -> Iterator[Tx]:
        """A transaction that sees one state of the database; nothing it does is kept."""
        # PostgreSQL's default shows each statement a newer state.
        options = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True} if self.postgresql else {}
        with _translated(), self._engine.connect() as connection:
            yield Tx(connection.execution_options(**options))

    @contextmanager
    def write(self) -> Iterator[Tx]:
        """A transaction that is committed when the block ends and undone when it raises.

        On SQLite it takes the write lock at once (BEGIN IMMEDIATE), so that two writers wait instead of failing.
        """
        with _translated(), self._engine.connect() as plain:
            connection = plain.execution_options(calfeed_write=True)
            with connection.begin():
                yield Tx(connection)

    @contextmanager
    def single(self) -> Iterator[Single]:
        """A connection on which each statement is a transaction of its own.

        What it changes outlives this process, however that ends. On SQLite it doesn't wait for the disk: a power cut
        may take back what was changed since the last transaction of `write`, which does wait.
        """
        with _translated(), self._engine.connect() as connection:
            single = Single(connection)
            single.hurry(True)
            try:
                yield single
            finally:
                single.hurry(False)

    def before_close(self, last: Callable[[], None]) -> None:
        """What still has to be written when this database is closed."""
        self._last.append(last)

    def close(self) -> None:
        """Give all connections back."""
        for last in self._last:
            last()
        self._engine.dispose()


def open_store(url: str, migrate: Callable[[Tx], object] | None = None) -> Store:
    """Open the database at an SQLAlchemy address (`sqlite:///path`, `sqlite://` in memory, `postgresql://…`).

    Brings the schema up to date first. StoreError if the address is bad, the server can't be reached or the database
    is newer than this program.
    """
    from calfeed.store.migrations import upgrade

    with _translated():
        store = Store(_engine(url))
    with store.write() as tx:
        (migrate or upgrade)(tx)
    return store


def _engine(url: str) -> Engine:
    parsed = make_url(url)
    if parsed.get_backend_name() == "sqlite":
        return _sqlite(parsed)
    if parsed.get_backend_name() in {"postgresql", "postgres"}:
        return create_engine(parsed.set(drivername="postgresql+psycopg"), pool_pre_ping=True, pool_size=20)
    raise StoreError(f"[database] url: {parsed.get_backend_name()} is not supported; use sqlite:/// or postgresql://")


def _sqlite(url: URL) -> Engine:
    arguments: dict[str, Any] = {"connect_args": {"timeout": BUSY_SECONDS, "check_same_thread": False}}
    if not url.database or url.database == ":memory:":
        arguments["poolclass"] = StaticPool
    else:
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(url, **arguments)

    @event.listens_for(engine, "connect")
    def _set_up(dbapi: Any, _record: Any) -> None:
        dbapi.isolation_level = None  # or sqlite3 begins transactions of its own
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            dbapi.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get("calfeed_write", False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


@contextmanager
def _translated() -> Iterator[None]:
    """Database errors become one line of ours."""
    try:
        yield
    except (ArgumentError, NoSuchModuleError) as wrong:
        raise StoreError(f"[database] url is not an address of a database: {wrong}") from wrong
    except DBAPIError as wrong:
        raise _failed(wrong.orig, is_away=isinstance(wrong, OperationalError | InterfaceError)) from wrong


def _failed(wrong: BaseException | None, *, is_away: bool) -> StoreError:
    said = " ".join(str(wrong).split())
    if is_away:
        return StoreAwayError(f"the database can't be used now: {said}")
    return StoreError(f"the database did not answer as expected: {said}")
