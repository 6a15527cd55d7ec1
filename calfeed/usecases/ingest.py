"""Takes announcements in: read, parse, merge, and keep all that follows in one transaction.

announcement → read → document → parse → reading → heard → settle → changes
"""

import logging
from dataclasses import dataclass, replace
from functools import partial
from zoneinfo import ZoneInfo

from calfeed.grammar import parse
from calfeed.ics import read_calendar, render_piece
from calfeed.merge import Cause
from calfeed.model.heard import heard_in
from calfeed.model.meeting import Change, Reading, Skipped
from calfeed.model.source import Policy, Source, SourceKind
from calfeed.model.text import Announcement, Document, Stamp, StampOrigin
from calfeed.reading import CALENDAR, media_type, read
from calfeed.store import Tx, announcements, meetings
from calfeed.store.occurrences import extend_series as extend
from calfeed.usecases.deps import Deps
from calfeed.usecases.settle import AHEAD, settle

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class IngestReport:
    """What one announcement did; `known` if the same octets, or the same text, were read before.

    `digest` is that of the announcement that is kept.
    """

    digest: str
    known: bool = False
    changes: tuple[Change, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    warnings: tuple[str, ...] = ()


def ingest(
    deps: Deps, announcement: Announcement, *, source: Source | None = None, fallback: Stamp | None = None
) -> IngestReport:
    """Take in one announcement, wholly or not at all; the same octets or the same text again change nothing.

    `fallback` is when it was written, if the text doesn't tell; else the time it was received. ReadError or ParseError
    if it can't be read.
    """
    with deps.store.read() as tx:
        if announcements.known_digest(tx, announcement.digest):
            return IngestReport(digest=announcement.digest, known=True)
    document, reading = understand(deps, announcement, source=source, fallback=fallback)
    return keep(deps, announcement, document, reading, source)


def keep(
    deps: Deps, announcement: Announcement, document: Document, reading: Reading, source: Source | None = None
) -> IngestReport:
    """Keep what an announcement says, and all that follows from it, in one transaction."""
    with deps.store.write() as tx:
        report = _keep(deps, tx, announcement, document, reading, source)
    if not report.known:
        log.info(
            "ingested  source=%s document=%.12s changes=%d skipped=%d",
            announcement.source,
            announcement.digest,
            len(report.changes),
            len(reading.skipped),
        )
    return report


def understand(
    deps: Deps, announcement: Announcement, *, source: Source | None = None, fallback: Stamp | None = None
) -> tuple[Document, Reading]:
    """What an announcement says, as its source writes; nothing is kept. ReadError or ParseError if it can't be read."""
    zone = ZoneInfo(source.zone) if source and source.zone else deps.zone
    if media_type(announcement) == CALENDAR:
        fallback = fallback or received(announcement, zone)
        return read_calendar(announcement, fallback=fallback, zone=zone, before=_before(deps, source))
    return read_and_parse(announcement, zone, source=source, fallback=fallback)


def read_and_parse(
    announcement: Announcement, zone: ZoneInfo, *, source: Source | None = None, fallback: Stamp | None = None
) -> tuple[Document, Reading]:
    """What an announcement in prose says."""
    document = read(announcement)
    if source:
        document = replace(document, language=document.language or source.language, date_order=source.date_order)
    return document, parse(document, fallback=fallback or received(announcement, zone), zone=zone)


def is_empty(deps: Deps) -> bool:
    """Whether no announcement was ever read."""
    with deps.store.read() as tx:
        return announcements.is_empty(tx)


def extend_series(deps: Deps) -> int:
    """Expand the series so far ahead as a new one would be; how many got new occurrences. For once a day."""
    now = deps.clock()
    with deps.store.write() as tx:
        meetings.one_at_a_time(tx)
        return len(extend(tx, now.date() + AHEAD, now, partial(render_piece, public_url=deps.public_url)))


def _keep(
    deps: Deps, tx: Tx, announcement: Announcement, document: Document, reading: Reading, source: Source | None
) -> IngestReport:
    """Merge and keep, unless another process was faster, or something else had the same text."""
    meetings.one_at_a_time(tx)
    known = announcement.digest if announcements.known_digest(tx, announcement.digest) else None
    if known := known or announcements.known_text(tx, document, reading):
        return IngestReport(digest=known, known=True)
    now = deps.clock()
    announcements.save_announcement(tx, announcement, document, reading, now)
    new = heard_in(
        document,
        reading,
        received_on=now.date(),
        hold_below=deps.hold_below,
        source=announcement.source,
        source_url=document.url or announcement.url,
        policy=source.policy if source else Policy.PUBLISH,
    )
    return IngestReport(
        digest=announcement.digest,
        changes=settle(deps, tx, new, Cause(document=announcement.digest), now),
        skipped=reading.skipped,
        warnings=(*document.warnings, *reading.warnings),
    )


def _before(deps: Deps, source: Source | None) -> Announcement | None:
    """A calendar that is read again and again, as it was the last time."""
    if source is None or source.kind is not SourceKind.CALENDAR:
        return None
    with deps.store.read() as tx:
        last = announcements.last_from(tx, source.name)
    return last if last and media_type(last) == CALENDAR else None


def received(announcement: Announcement, zone: ZoneInfo) -> Stamp:
    """When it was received, for a text that doesn't tell when it was written."""
    at = announcement.received_at.astimezone(zone)
    return Stamp(on=at.date(), at=at, origin=StampOrigin.FILE, words=announcement.name)
