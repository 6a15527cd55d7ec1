"""Migration 3: what was heard, what people decided, and histories that a person may write to as well."""

from calfeed.store.ddl import run_sql
from calfeed.store.engine import Tx
from calfeed.store.m0001_meetings import MEETING, WHEN

NEW = """
    certainty TEXT NOT NULL DEFAULT 'announced',
    standing TEXT NOT NULL DEFAULT 'published',
    joined TEXT,
    said_at {instant},
    sources TEXT NOT NULL DEFAULT '[]'
"""


def create_heard(tx: Tx) -> None:
    """Make the tables of calfeed/store/heard_tables.py, and keep each meeting as if one sighting had told all of it."""
    columns = [line.strip().rstrip(",") for line in NEW.strip().splitlines()]
    run_sql(tx, *(f"ALTER TABLE meetings ADD COLUMN {column}" for column in columns))
    run_sql(
        tx,
        "ALTER TABLE announcements ADD COLUMN text_digest TEXT",
        "CREATE INDEX ix_announcements_text_digest ON announcements (text_digest)",
        "CREATE INDEX ix_announcements_ingested_at ON announcements (ingested_at)",
        "ALTER TABLE meetings ADD COLUMN founder_document TEXT",
        "ALTER TABLE meetings ADD COLUMN founder_number INTEGER",
        "CREATE INDEX ix_meetings_standing ON meetings (standing)",
        "CREATE INDEX ix_meetings_founder ON meetings (founder_document, founder_number)",
        "DROP INDEX ix_meetings_formerly_to",
        "ALTER TABLE meetings DROP COLUMN formerly_from",
        "ALTER TABLE meetings DROP COLUMN formerly_to",
    )
    _widen_changes(tx)
    _create_sightings(tx)
    _create_decisions(tx)
    _hear_meetings(tx)


def _widen_changes(tx: Tx) -> None:
    """A change may be a person's: SQLite drops no NOT NULL, so the table is made anew."""
    names = [line.split()[0] for line in MEETING.format(instant="", float="").split(",") if line.strip()]
    kept = ", ".join(["meeting", "number", "change", "document", "words", "at", *names])
    run_sql(
        tx,
        "DROP INDEX ix_changes_document",
        "ALTER TABLE changes RENAME TO old_changes",
        f"""
        CREATE TABLE changes (
            meeting TEXT NOT NULL REFERENCES meetings (uid),
            number INTEGER NOT NULL,
            change TEXT NOT NULL,
            document TEXT REFERENCES announcements (digest),
            words TEXT NOT NULL,
            person TEXT NOT NULL DEFAULT '',
            decision BIGINT,
            undone INTEGER NOT NULL DEFAULT 0,
            at {{instant}} NOT NULL,
            {MEETING},
            {NEW},
            PRIMARY KEY (meeting, number)
        )
        """,
        f"INSERT INTO changes ({kept}) SELECT {kept} FROM old_changes",  # noqa: S608 - our own column names
        "DROP TABLE old_changes",
        "CREATE INDEX ix_changes_document ON changes (document)",
    )


def _create_sightings(tx: Tx) -> None:
    run_sql(
        tx,
        f"""
        CREATE TABLE sightings (
            document TEXT NOT NULL REFERENCES announcements (digest),
            number INTEGER NOT NULL,
            kind TEXT NOT NULL,
            said_on DATE NOT NULL,
            said_at {{instant}},
            source TEXT NOT NULL,
            source_name TEXT NOT NULL,
            source_url TEXT,
            policy TEXT NOT NULL,
            person TEXT NOT NULL,
            over_on DATE NOT NULL,
            is_long INTEGER NOT NULL,
            previous_on DATE,
            marks TEXT NOT NULL,
            title TEXT NOT NULL,
            {WHEN},
            rrule TEXT,
            excluded TEXT NOT NULL,
            status TEXT NOT NULL,
            certainty TEXT NOT NULL,
            previous TEXT,
            place TEXT,
            online TEXT NOT NULL,
            participants TEXT NOT NULL,
            topic TEXT,
            quote TEXT NOT NULL,
            quote_start INTEGER NOT NULL,
            quote_end INTEGER NOT NULL,
            confidence {{float}} NOT NULL,
            evidence TEXT NOT NULL,
            PRIMARY KEY (document, number)
        )
        """,
        "CREATE INDEX ix_sightings_first_on ON sightings (first_on, over_on)",
        "CREATE INDEX ix_sightings_previous_on ON sightings (previous_on)",
        "CREATE INDEX ix_sightings_long ON sightings (over_on, first_on) WHERE is_long = 1",
        """
        CREATE TABLE speaks_of (
            meeting TEXT NOT NULL REFERENCES meetings (uid),
            document TEXT NOT NULL REFERENCES announcements (digest),
            number INTEGER NOT NULL,
            place INTEGER NOT NULL,
            PRIMARY KEY (meeting, document, number)
        )
        """,
        "CREATE INDEX ix_speaks_of_document ON speaks_of (document, number)",
    )


def _create_decisions(tx: Tx) -> None:
    run_sql(
        tx,
        """
        CREATE TABLE decisions (
            id {id},
            kind TEXT NOT NULL,
            person TEXT NOT NULL,
            at {instant} NOT NULL,
            meeting TEXT NOT NULL,
            standing TEXT,
            puts TEXT NOT NULL,
            undone_at {instant}
        )
        """,
        "CREATE INDEX ix_decisions_meeting ON decisions (meeting)",
        """
        CREATE TABLE decided_keys (
            decision BIGINT NOT NULL REFERENCES decisions (id),
            document TEXT NOT NULL REFERENCES announcements (digest),
            number INTEGER NOT NULL,
            side INTEGER NOT NULL,
            PRIMARY KEY (decision, document, number)
        )
        """,
        "CREATE INDEX ix_decided_keys_document ON decided_keys (document, number)",
        """
        CREATE TABLE proposals (
            meeting TEXT NOT NULL REFERENCES meetings (uid),
            other TEXT NOT NULL REFERENCES meetings (uid),
            why TEXT NOT NULL,
            made_at {instant} NOT NULL,
            PRIMARY KEY (meeting, other)
        )
        """,
        "CREATE INDEX ix_proposals_other ON proposals (other)",
    )


def _hear_meetings(tx: Tx) -> None:
    """Each meeting's newest announcement says all that is believed of it."""
    newest = "(SELECT document FROM changes c WHERE c.meeting = m.uid ORDER BY number DESC LIMIT 1)"
    same = (
        "title, when_kind, first_on, last_on, start_wall, end_wall, zone, zone_origin, starts_at, ends_at, rrule, "
        "excluded, status, certainty, previous, place, online, participants, topic, quote, confidence, evidence, "
        "source, source_name, source_url, over_on, kind"
    )
    run_sql(
        tx,
        f"""
        INSERT INTO speaks_of (meeting, document, number, place)
        SELECT uid, {newest}, row_number() OVER (PARTITION BY {newest} ORDER BY uid) - 1, 0 FROM meetings m
        """,  # noqa: S608 - our own column names
        """
        UPDATE meetings SET
            founder_document = (SELECT document FROM speaks_of WHERE meeting = uid),
            founder_number = (SELECT number FROM speaks_of WHERE meeting = uid)
        """,
        f"""
        INSERT INTO sightings
            (document, number, said_on, policy, person, is_long, marks, quote_start, quote_end, {same})
        SELECT founder_document, founder_number, coalesce(said_on, first_on), 'publish', '',
            CASE WHEN rrule IS NULL THEN 0 ELSE 1 END, '', 0, 0, {same}
        FROM meetings
        """,  # noqa: S608
    )
