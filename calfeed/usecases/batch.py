"""Takes many announcements in: other processes read and parse ahead, this one merges and keeps, in the order given."""

import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass, replace
from multiprocessing import get_context
from typing import TypeVar
from zoneinfo import ZoneInfo

from calfeed.errors import CalfeedError
from calfeed.model.meeting import Reading
from calfeed.model.text import Announcement, Document, Stamp
from calfeed.reading import CALENDAR, media_type
from calfeed.usecases.deps import Deps
from calfeed.usecases.ingest import IngestReport, ingest, keep, read_and_parse

AHEAD = 8  # documents that each process is given before its first is asked for
Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class _Ahead:
    arrived: tuple[Announcement, Stamp | None] | CalfeedError
    read: Future[tuple[Document, Reading]] | None = None  # a calendar needs the database, and isn't read ahead


@contextmanager
def reading_ahead(
    deps: Deps, items: Sequence[Item], load: Callable[[Item], tuple[Announcement, Stamp | None]]
) -> Iterator[Callable[[Item], IngestReport]]:
    """Gives the function that ingests the items one after the other, in their order, while others are read ahead.

    `load` gives an item's announcement, and when it was written if its text doesn't tell. What fails raises when its
    item's turn comes.
    """
    count = os.cpu_count() or 1
    coming, waiting = iter(items), deque[_Ahead]()
    with ProcessPoolExecutor(count, mp_context=get_context("spawn")) as pool:

        def submitted(item: Item) -> _Ahead:
            try:
                announcement, fallback = load(item)
            except CalfeedError as wrong:
                return _Ahead(wrong)
            if media_type(announcement) == CALENDAR:
                return _Ahead((announcement, fallback))
            future = pool.submit(_read, announcement, deps.zone, fallback)
            return _Ahead((announcement, fallback), future)

        def work(_item: Item) -> IngestReport:
            for item in coming:
                waiting.append(submitted(item))
                if len(waiting) > AHEAD * count:
                    break
            return _kept(deps, waiting.popleft())

        try:
            yield work
        finally:
            pool.shutdown(cancel_futures=True)


def _read(announcement: Announcement, zone: ZoneInfo, fallback: Stamp | None) -> tuple[Document, Reading]:
    """What an announcement says; without what only parsing needs, which is long in coming from another process."""
    document, reading = read_and_parse(announcement, zone, fallback=fallback)
    return replace(document, blocks=(), stamps=(), struck=(), declared=()), reading


def _kept(deps: Deps, ahead: _Ahead) -> IngestReport:
    if isinstance(ahead.arrived, CalfeedError):
        raise ahead.arrived
    announcement, fallback = ahead.arrived
    if ahead.read is None:
        return ingest(deps, announcement, fallback=fallback)
    try:
        document, reading = ahead.read.result()
    except BrokenProcessPool:  # a process was killed, by the system for one: what it had is read here
        return ingest(deps, announcement, fallback=fallback)
    return keep(deps, announcement, document, reading)
