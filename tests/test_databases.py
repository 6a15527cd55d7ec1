"""What one test does to its database on PostgreSQL, the next one does not see."""

import psycopg
import pytest

from tests.databases import TABLES, Databases


def rows(url: str) -> dict[str, list[object]]:
    """All that a database holds."""
    with psycopg.connect(url) as it:
        return {name: list(it.execute(f"TABLE {name}")) for (name,) in it.execute(TABLES).fetchall()}


def test_rows_are_put_back(postgresql: Databases) -> None:
    """What was added, changed and deleted is undone, and numbers begin where they began."""
    with postgresql.migrated() as url, psycopg.connect(url) as it:
        made = rows(url)
        it.execute("INSERT INTO schema_version VALUES (9999)")
        it.execute("DELETE FROM feed")
        numbers = it.execute("SELECT sequencename FROM pg_sequences").fetchall()
        began = [it.execute("SELECT nextval(%s)", [name]).fetchone() for (name,) in numbers]
        it.commit()
        assert rows(url) != made
    with postgresql.migrated() as again, psycopg.connect(again) as it:
        assert again == url
        assert rows(again) == made
        assert [it.execute("SELECT nextval(%s)", [name]).fetchone() for (name,) in numbers] == began


@pytest.mark.parametrize(
    "altering",
    [
        "ALTER TABLE outbox RENAME TO gone",
        "ALTER TABLE outbox ADD COLUMN more TEXT",
        "ALTER TABLE feed RENAME COLUMN version TO gone",
        "DROP TABLE outbox CASCADE",
        "CREATE TABLE more (a TEXT)",
        "CREATE INDEX more ON feed (version)",
    ],
)
def test_altered_tables_are_not_used_again(postgresql: Databases, altering: str) -> None:
    """A database whose tables were altered is dropped."""
    with postgresql.migrated() as url, psycopg.connect(url) as it:
        it.execute(altering)
        it.commit()
    with postgresql.migrated() as other:
        assert other != url
    with pytest.raises(psycopg.OperationalError, match="does not exist"):
        psycopg.connect(url)
