"""Migration 16: a sighting has a first day of its own by which it is found, which need not be the one that it tells."""

from calfeed.store.ddl import run_sql
from calfeed.store.engine import Tx


def find_by_first_day(tx: Tx) -> None:
    """Find what is moved from an unknown day also before its new one, and a series also by a last day it leaves out."""
    before = "first_on - 45" if tx.postgresql else "date(first_on, '-45 days')"
    excluded = "json_array_elements_text(CAST(excluded AS json))" if tx.postgresql else "json_each(excluded)"
    last = "CAST(max(value) AS DATE)" if tx.postgresql else "max(value)"
    run_sql(
        tx,
        "ALTER TABLE sightings ADD COLUMN from_on DATE NOT NULL DEFAULT '1900-01-01'",
        "UPDATE sightings SET from_on = first_on",
        f"""
        UPDATE sightings SET from_on = {before}, is_long = 1
            WHERE certainty = 'moved' AND previous IS NULL AND rrule IS NULL AND kind <> 'remark'
        """,  # noqa: S608 - our own words
        f"""
        UPDATE sightings SET over_on = (SELECT {last} FROM {excluded}), is_long = 1
            WHERE rrule IS NOT NULL AND excluded <> '[]' AND over_on < (SELECT {last} FROM {excluded})
        """,  # noqa: S608
        "DROP INDEX ix_sightings_first_on",
        "DROP INDEX ix_sightings_long",
        "CREATE INDEX ix_sightings_from_on ON sightings (from_on, over_on)",
        "CREATE INDEX ix_sightings_long ON sightings (over_on, from_on) WHERE is_long = 1",
    )
