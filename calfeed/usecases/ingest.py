"""Takes announcements in: read, parse, merge, and keep all that follows in one transaction.

announcement → read → document → parse → reading → merge → changes → kept, rendered, reminders armed
"""

import logging
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial
from uuid import uuid4

from calfeed.grammar import parse
from calfeed.ics import render_event
from calfeed.merge import merge
from calfeed.model.meeting import Change, Reading, Sighting, Skipped
from calfeed.model.text import Announcement, Document, Stamp, StampOrigin
from calfeed.model.when import first_day, last_day
from calfeed.reading import read
from calfeed.store import Tx, announcements, meetings
from calfeed.store.occurrences import extend_series as extend
from calfeed.usecases.arm import arm
from calfeed.usecases.deps import Deps

log = logging.getLogger(__name__)

AHEAD = timedelta(days=400)  # how far a series is expanded
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class IngestReport:
    """What one announcement did; `known` if the same octets were read before."""

    known: bool = False
    changes: tuple[Change, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    warnings: tuple[str, ...] = ()


def ingest(deps: Deps, announcement: Announcement, *, fallback: Stamp | None = None) -> IngestReport:
    """Take in one announcement, wholly or not at all; the same octets again change nothing.

    `fallback` is when it was written, if the text doesn't tell; else the time it was received. ReadError or ParseError
    if it can't be read.
    """
    with deps.store.read() as tx:
        if announcements.known_digest(tx, announcement.digest):
            return IngestReport(known=True)
    document = read(announcement)
    reading = parse(document, fallback=fallback or _received(deps, announcement), zone=deps.zone)
    with deps.store.write() as tx:
        changes = _keep(deps, tx, announcement, document, reading)
    if changes is None:
        return IngestReport(known=True)
    log.info(
        "ingested  source=%s document=%.12s changes=%d skipped=%d",
        announcement.source,
        announcement.digest,
        len(changes),
        len(reading.skipped),
    )
    return IngestReport(
        changes=changes,
        skipped=reading.skipped,
        warnings=(*document.warnings, *reading.warnings),
    )


def is_empty(deps: Deps) -> bool:
    """Whether no announcement was ever read."""
    with deps.store.read() as tx:
        return announcements.is_empty(tx)


def extend_series(deps: Deps) -> int:
    """Expand the series so far ahead as a new one would be; how many got new occurrences. For once a day."""
    now = deps.clock()
    with deps.store.write() as tx:
        meetings.one_at_a_time(tx)
        return len(extend(tx, now.date() + AHEAD, now, partial(render_event, public_url=deps.public_url)))


def _keep(
    deps: Deps, tx: Tx, announcement: Announcement, document: Document, reading: Reading
) -> tuple[Change, ...] | None:
    """Merge and keep; None if another process was faster with the same octets."""
    meetings.one_at_a_time(tx)
    if announcements.known_digest(tx, announcement.digest):
        return None
    now = deps.clock()
    announcements.save_announcement(tx, announcement, document, reading, now)
    changes = merge(
        meetings.candidates(tx, [span for sighting in reading.sightings for span in _days(sighting)]),
        reading.sightings,
        document=announcement.digest,
        said_on=reading.written.on if reading.written else None,
        source=announcement.source,
        source_name=document.title or document.name,
        source_url=document.url,
        now=now,
        new_uid=lambda: str(uuid4()),
    )
    meetings.save(tx, changes, now.date() + AHEAD, partial(render_event, public_url=deps.public_url))
    arm(tx, changes, now)
    return changes


def _received(deps: Deps, announcement: Announcement) -> Stamp:
    at = announcement.received_at.astimezone(deps.zone)
    return Stamp(on=at.date(), at=at, origin=StampOrigin.FILE, words=announcement.name)


def _days(sighting: Sighting) -> list[tuple[date, date]]:
    """Where the store has to look for what it may speak of; a day more on each side, as zones differ."""
    spans = [(first_day(sighting.when) - DAY, last_day(sighting.when) + DAY)]
    if sighting.previous is not None:
        previous = date(sighting.previous.year, sighting.previous.month, sighting.previous.day)
        spans.append((previous - DAY, previous + DAY))
    return spans
