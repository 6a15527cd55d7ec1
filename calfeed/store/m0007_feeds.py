"""Migration 7: what feeds are filtered by, and what tells a piece of a feed from an older one."""

import json
from typing import Any

from sqlalchemy import Row, text

from calfeed.model.facets import Facet, texts_of
from calfeed.store.ddl import run_sql
from calfeed.store.engine import Tx
from calfeed.store.tables import FEED_COLUMNS

OF_MEETINGS = (
    "SELECT m.uid, m.title, m.topic, m.place, m.online, m.participants, m.kind, m.certainty, m.sources, m.source, "
    "m.documents FROM meetings m"
)


def create_facets(tx: Tx) -> None:
    """Make the table of facets and fill it from the meetings there are; pieces count as written at version 0."""
    run_sql(
        tx,
        *(
            f"ALTER TABLE {table} ADD COLUMN {column}"
            for table in ("meetings", "changes")
            for column in ("moved_at {instant}", "follows TEXT")
        ),
        "ALTER TABLE occurrences ADD COLUMN version BIGINT NOT NULL DEFAULT 0",
        "ALTER TABLE occurrences ADD COLUMN cancelled_on DATE",
        "ALTER TABLE occurrences ADD COLUMN later {bytes}",
        "ALTER TABLE occurrences ADD COLUMN later_on DATE",
        "ALTER TABLE occurrences ADD COLUMN fault TEXT",
        "DROP INDEX ix_occurrences_last_on",
        f"CREATE INDEX ix_occurrences_feed ON occurrences ({', '.join(FEED_COLUMNS)})",
        """
        CREATE TABLE facets (
            meeting TEXT NOT NULL REFERENCES meetings (uid),
            facet TEXT NOT NULL,
            value TEXT NOT NULL,
            PRIMARY KEY (meeting, facet, value)
        )
        """,
        "CREATE INDEX ix_facets_value ON facets (facet, value, meeting)",
    )
    spoken = {
        row.digest: row.language for row in tx.connection.execute(text("SELECT digest, language FROM announcements"))
    }
    rows = [
        {"meeting": row.uid, "facet": facet.value, "value": value}
        for row in tx.connection.execute(text(OF_MEETINGS)).all()
        for facet, value in _facets(row, spoken)
    ]
    if rows:
        tx.connection.execute(text("INSERT INTO facets VALUES (:meeting, :facet, :value)"), rows)


def _facets(row: Row[Any], spoken: dict[str, str | None]) -> set[tuple[Facet, str]]:
    listed = {name: json.loads(getattr(row, name)) for name in ("participants", "sources", "documents")}
    languages = {spoken.get(digest) for digest in listed["documents"]} - {None}
    return texts_of(row.title, row.topic, row.place, row.online, listed["participants"]) | {
        (Facet.KIND, row.kind),
        (Facet.CERTAINTY, row.certainty),
        *((Facet.SOURCE, source) for source in listed["sources"] or [row.source]),
        *((Facet.LANGUAGE, language) for language in languages if language),
    }
