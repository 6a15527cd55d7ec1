"""Migration 1: announcements, meetings, their history and occurrences."""

from calfeed.store.ddl import run_sql
from calfeed.store.engine import Tx

WHEN = """
    when_kind TEXT NOT NULL,
    first_on DATE NOT NULL,
    last_on DATE NOT NULL,
    start_wall TEXT,
    end_wall TEXT,
    zone TEXT,
    zone_origin TEXT,
    starts_at {instant},
    ends_at {instant}
"""

MEETING = f"""
    created_at {{instant}} NOT NULL,
    changed_at {{instant}} NOT NULL,
    sequence INTEGER NOT NULL,
    time_revision INTEGER NOT NULL,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    title TEXT NOT NULL,
    {WHEN},
    rrule TEXT,
    excluded TEXT NOT NULL,
    previous TEXT,
    formerly TEXT NOT NULL,
    place TEXT,
    online TEXT NOT NULL,
    participants TEXT NOT NULL,
    topic TEXT,
    quote TEXT NOT NULL,
    confidence {{float}} NOT NULL,
    evidence TEXT NOT NULL,
    source TEXT NOT NULL,
    source_name TEXT NOT NULL,
    source_url TEXT,
    said_on DATE,
    documents TEXT NOT NULL
"""


def create_meetings(tx: Tx) -> None:
    """Make the tables of calfeed/store/tables.py."""
    run_sql(
        tx,
        """
        CREATE TABLE announcements (
            digest TEXT NOT NULL PRIMARY KEY,
            name TEXT NOT NULL,
            source TEXT NOT NULL,
            media_type TEXT,
            received_at {instant} NOT NULL,
            ingested_at {instant} NOT NULL,
            data {bytes} NOT NULL,
            text TEXT NOT NULL,
            title TEXT,
            url TEXT,
            language TEXT,
            written_on DATE,
            written_at {instant},
            written_origin TEXT,
            written_words TEXT,
            warnings TEXT NOT NULL
        )
        """,
        """
        CREATE TABLE skipped (
            document TEXT NOT NULL REFERENCES announcements (digest),
            number INTEGER NOT NULL,
            span_start INTEGER NOT NULL,
            span_end INTEGER NOT NULL,
            words TEXT NOT NULL,
            reason TEXT NOT NULL,
            day DATE,
            PRIMARY KEY (document, number)
        )
        """,
        f"""
        CREATE TABLE meetings (
            uid TEXT NOT NULL PRIMARY KEY,
            over_on DATE NOT NULL,
            formerly_from DATE,
            formerly_to DATE,
            {MEETING}
        )
        """,
        "CREATE INDEX ix_meetings_over_on ON meetings (over_on, first_on)",
        "CREATE INDEX ix_meetings_formerly_to ON meetings (formerly_to)",
        f"""
        CREATE TABLE changes (
            meeting TEXT NOT NULL REFERENCES meetings (uid),
            number INTEGER NOT NULL,
            change TEXT NOT NULL,
            document TEXT NOT NULL REFERENCES announcements (digest),
            words TEXT NOT NULL,
            at {{instant}} NOT NULL,
            {MEETING},
            PRIMARY KEY (meeting, number)
        )
        """,
        "CREATE INDEX ix_changes_document ON changes (document)",
        f"""
        CREATE TABLE occurrences (
            uid TEXT NOT NULL PRIMARY KEY,
            meeting TEXT NOT NULL REFERENCES meetings (uid),
            key TEXT NOT NULL,
            status TEXT NOT NULL,
            {WHEN},
            octets {{bytes}} NOT NULL
        )
        """,
        "CREATE INDEX ix_occurrences_meeting ON occurrences (meeting, key)",
        "CREATE INDEX ix_occurrences_last_on ON occurrences (last_on)",
        "CREATE INDEX ix_occurrences_starts_at ON occurrences (starts_at)",
        "CREATE TABLE feed (id INTEGER NOT NULL PRIMARY KEY, version BIGINT NOT NULL, changed_at {instant})",
        "INSERT INTO feed (id, version) VALUES (1, 0)",
    )
