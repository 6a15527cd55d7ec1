"""The feed and single events as files: built from kept pieces, and kept themselves until something changes."""

import gzip
import hashlib
import logging
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from calfeed.errors import NotFoundError
from calfeed.ics import join_calendar
from calfeed.store import meetings, occurrences
from calfeed.store.occurrences import FeedPiece
from calfeed.usecases.deps import Deps

log = logging.getLogger(__name__)

NAME = "Announced meetings"
BACK = timedelta(days=90)
MOST_EVENTS = 1_000  # Google loses the rest without a word
MOST_OCTETS = 1_000_000
FRAME_OCTETS = 2_000  # what stands around the events, and some room
BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """A feed as it is sent; `is_over` says that what must be in it is more than calendar services read."""

    octets: bytes
    gzipped: bytes
    etag: str
    last_modified: datetime
    events: int
    is_over: bool


def feed(deps: Deps, name: str = "all") -> Feed:
    """The feed of all meetings, made now."""
    if name != "all":
        raise NotFoundError(f"there is no feed {name}")
    today = deps.clock().date()
    with deps.store.read() as tx:
        pieces = occurrences.feed_pieces(tx)
        changed_at = occurrences.feed_changed_at(tx) or BEGINNING
    chosen = within_limits(pieces, today)
    octets = join_calendar(
        [piece.octets for piece in chosen],
        NAME,
        about=f"Meetings that were announced in prose, with the words they came from: {deps.public_url}/",
        source=f"{deps.public_url}/feeds/{name}.ics",
    )
    return Feed(
        octets=octets,
        gzipped=gzip.compress(octets, mtime=0),
        etag=hashlib.sha256(octets).hexdigest()[:32],
        last_modified=max(changed_at, left_at(pieces, chosen)),
        events=len(chosen),
        is_over=len(chosen) > MOST_EVENTS or len(octets) > MOST_OCTETS,
    )


def event_file(deps: Deps, uid: str) -> bytes:
    """One meeting as a calendar of its own; NotFoundError if it is unknown or has no day yet."""
    with deps.store.read() as tx:
        pieces = occurrences.pieces_of(tx, uid)
        meeting = meetings.by_uid(tx, uid)
    if not pieces:
        why = f"the event {uid} has no day yet" if meeting and meeting.is_public else f"there is no event {uid}"
        raise NotFoundError(f"{why}, so there is nothing to put into a calendar")
    return join_calendar(pieces, meeting.title if meeting else NAME)


class Press:
    """Keeps the last print of each feed, so that nothing is built while nothing changes; threads may share it.

    A print is good for one version of the stored meetings and one day (UTC), because the window moves with the day.
    When building fails, the last good print goes out: a calendar drops everything when a feed comes back empty.
    """

    def __init__(self, deps: Deps) -> None:
        self._deps = deps
        self._lock = threading.Lock()
        self._kept: dict[str, tuple[tuple[int, date], Feed]] = {}

    def feed(self, name: str = "all") -> Feed:
        """The feed as it is now, or as it last was."""
        try:
            return self._current(name)
        except NotFoundError:
            raise
        except Exception:
            if name not in self._kept:
                raise
            log.exception("feed not built, the last good one is served  feed=%s", name)
            return self._kept[name][1]

    def _current(self, name: str) -> Feed:
        version = self._version()
        kept = self._kept.get(name)
        if kept is None or kept[0] != version:
            with self._lock:  # one thread builds, the others wait for it
                kept = self._kept.get(name)
                if kept is None or kept[0] != version:
                    kept = self._kept[name] = (version, feed(self._deps, name))
                    log.info("feed built  feed=%s events=%d octets=%d", name, kept[1].events, len(kept[1].octets))
        return kept[1]

    def _version(self) -> tuple[int, date]:
        with self._deps.store.read() as tx:
            return occurrences.feed_version(tx), self._deps.clock().date()


def within_limits(pieces: Sequence[FeedPiece], today: date) -> list[FeedPiece]:
    """All of the window, and before it as much as a feed may hold; the oldest go first, the order stays."""
    chosen = [piece for piece in pieces if piece.last_on >= today - BACK]
    older = sorted((piece for piece in pieces if piece.last_on < today - BACK), key=lambda piece: piece.last_on)
    octets = FRAME_OCTETS + sum(len(piece.octets) for piece in chosen)
    while older and len(chosen) < MOST_EVENTS and (octets := octets + len(older[-1].octets)) < MOST_OCTETS:
        chosen.append(older.pop())
    wanted = {piece.uid for piece in chosen}
    return [piece for piece in pieces if piece.uid in wanted]


def left_at(pieces: Sequence[FeedPiece], chosen: Sequence[FeedPiece]) -> datetime:
    """When the last of those that are not chosen left the window: midnight, UTC."""
    stayed = {piece.uid for piece in chosen}
    left = [piece.last_on for piece in pieces if piece.uid not in stayed]
    return datetime.combine(max(left) + BACK + timedelta(days=1), time(), UTC) if left else BEGINNING
