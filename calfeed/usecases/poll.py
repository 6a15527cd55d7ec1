"""Asks sources for announcements, each once an interval whoever asks, and tries one out without keeping anything."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import uuid4
from zoneinfo import ZoneInfo

from calfeed.errors import FetchError, ParseError, ReadError, StoreError
from calfeed.model.meeting import Reading
from calfeed.model.source import Fetch, FetchOutcome, Source, SourceKind, jitter, turn_after, turn_backed_off
from calfeed.model.text import Announcement, Document, Stamp
from calfeed.store import sources
from calfeed.store.sources import KeptSource
from calfeed.usecases.deps import Deps
from calfeed.usecases.ingest import IngestReport, ingest, understand
from calfeed.usecases.visit import TROUBLES_MOST, Take, Visit, one_line

log = logging.getLogger(__name__)

OF_ONE_DOCUMENT = (SourceKind.PAGE, SourceKind.CALENDAR)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """What a source would bring: each document with its reading, and what could not be read, with why."""

    octets: int
    documents: tuple[tuple[Document, Reading], ...]
    troubles: tuple[str, ...]


def poll(deps: Deps, *, stopping: Callable[[], bool] = lambda: False) -> bool:
    """Ask the source that has been due longest, and take in what it brings; False if none is due.

    It is claimed first, in a transaction of its own, and asked outside of any; its next turn is fixed before it is
    asked, so that no other process asks it in the same interval, whatever happens here.
    """
    now = deps.clock()
    with deps.store.read() as tx:
        if not sources.due(tx, now):
            return False
    lease = str(uuid4())
    claimed = _claim(deps, lease, now)
    if claimed is None:
        return False
    _Look(deps, claimed, lease, stopping).record()
    return True


def try_source(deps: Deps, source: Source) -> Trial:
    """Ask a source now, and read what it has, without keeping anything. FetchError if it can't be had."""
    documents: list[tuple[Document, Reading]] = []

    def take(announcement: Announcement, stamp: Stamp | None) -> bool:
        try:
            documents.append(understand(deps, announcement, source=source, fallback=stamp))
        except (ReadError, ParseError) as wrong:
            visit.trouble(announcement.name, wrong)
            return False
        return True

    visit = _visit(deps, source, take, {})
    visit.go()
    return Trial(octets=visit.octets, documents=tuple(documents), troubles=tuple(visit.troubles))


def _claim(deps: Deps, lease: str, now: datetime) -> KeptSource | None:
    """The source to ask, with the turn that comes after this one."""
    with deps.store.write() as tx:
        claimed = sources.claim_due(tx, lease, now)
        if claimed is None:
            return None
        source = claimed.source
        turn = turn_after(claimed.turn, source.every, now, jitter(source.name, claimed.turn.number + 1))
        sources.take_turn(tx, source.name, turn)
        return replace(claimed, turn=turn)


class _EndedEarlyError(Exception):
    """The process is to stop, or somebody else has the source by now."""


class _Look:
    """One look at a source that was claimed, and what it brings."""

    def __init__(self, deps: Deps, kept: KeptSource, lease: str, stopping: Callable[[], bool]) -> None:
        self._deps = deps
        self._kept = kept
        self._lease = lease
        self._stopping = stopping
        self._visit = _visit(deps, kept.source, self._take, kept.state)
        self._reports: list[IngestReport] = []
        self._warnings: list[str] = []
        self._unread = 0

    def record(self) -> None:
        """Look, and record how it went."""
        at = self._deps.clock()
        reason, failed = self._go()
        troubles = self._visit.troubles
        if self._unread and self._kept.source.kind in OF_ONE_DOCUMENT:
            reason, failed = troubles[0], True
        if troubles and not reason:
            reason = troubles[0] if len(troubles) == 1 else f"{len(troubles)} troubles, the first: {troubles[0]}"
        new = sum(not report.known for report in self._reports)
        fetch = Fetch(
            at=at,
            took=self._deps.clock() - at,
            outcome=FetchOutcome.FAILED if failed else FetchOutcome.OK if new else FetchOutcome.UNCHANGED,
            reason=one_line(reason),
            octets=self._visit.octets,
            documents=len(self._reports) + self._unread,
            new=new,
            events=sum(len(report.changes) for report in self._reports),
            troubles=(*troubles, *self._warnings[:TROUBLES_MOST]),
        )
        self._settle(fetch)

    def _go(self) -> tuple[str, bool]:
        """Look; what is to be said of it, and whether it failed."""
        try:
            self._visit.go()
        except FetchError as wrong:
            return str(wrong), True
        except _EndedEarlyError as why:
            return str(why), False
        except StoreError:
            raise
        except Exception as fault:
            log.exception("source failed  source=%s", self._kept.source.name)
            return f"stumbled over by calfeed itself ({type(fault).__name__}); please report the source", True
        return "", False

    def _take(self, announcement: Announcement, stamp: Stamp | None) -> bool:
        """Take in one document; one that can't be read never stops the others."""
        self._hold_on()
        try:
            report = ingest(self._deps, announcement, source=self._kept.source, fallback=stamp)
        except (ReadError, ParseError) as wrong:
            self._visit.trouble(announcement.name, wrong)
        except StoreError:
            raise
        except Exception as fault:
            log.exception("document failed  source=%s name=%s", announcement.source, announcement.name)
            self._visit.trouble(announcement.name, f"stumbled over by calfeed itself ({type(fault).__name__})")
        else:
            self._reports.append(report)
            self._warnings += [one_line(f"{announcement.name}: {warning}") for warning in report.warnings]
            return True
        self._unread += 1
        return False

    def _hold_on(self) -> None:
        """Hold the lease for longer."""
        if self._stopping():
            raise _EndedEarlyError("ended early, for the process was stopped")
        with self._deps.store.write() as tx:
            if not sources.renew(tx, self._kept.source.name, self._lease, self._deps.clock()):
                raise _EndedEarlyError("ended early, for the source was changed or removed")

    def _settle(self, fetch: Fetch) -> None:
        name, every, failures = self._kept.source.name, self._kept.source.every, self._kept.failures + 1
        turn = None
        if fetch.outcome is FetchOutcome.FAILED:
            turn = turn_backed_off(self._kept.turn, every, failures, jitter(name, self._kept.turn.number))
        with self._deps.store.write() as tx:
            sources.settle(tx, name, self._lease, fetch, self._visit.state, turn)
        log.info("fetched  source=%s outcome=%s new=%d events=%d", name, fetch.outcome, fetch.new, fetch.events)


def _visit(deps: Deps, source: Source, take: Take, state: dict[str, object]) -> Visit:
    return Visit(
        source=source,
        guard=deps.guard,
        now=deps.clock(),
        zone=ZoneInfo(source.zone) if source.zone else deps.zone,
        contact=deps.public_url if deps.public_url.startswith("https://") else "",
        take=take,
        state=state,
    )
