"""Feeds and single events as files: built from kept pieces, and kept themselves until something changes."""

import gzip
import hashlib
import logging
import threading
from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cached_property, partial
from itertools import accumulate
from time import monotonic

from calfeed.errors import NotFoundError
from calfeed.ics import join_calendar, shown
from calfeed.model.feed import FeedSpec
from calfeed.model.filename import event_stem, feed_stem
from calfeed.model.piece import Piece
from calfeed.model.wording import N_
from calfeed.store import Tx, feeds, meetings, occurrences
from calfeed.store.feeds import Entry
from calfeed.usecases.deps import Deps

log = logging.getLogger(__name__)

NAME = N_("Announced meetings")
MOST_EVENTS = 1_000  # Google loses the rest without a word
MOST_OCTETS = 1_000_000
FRAME_OCTETS = 2_000  # what stands around the events, and some room
MOST_EVER = 10_000  # the events farthest ahead are left out of a feed of more
KEPT_OCTETS = 200_000_000  # of all prints together
KEPT_PIECES = 100_000
BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)
EVERYTHING = FeedSpec()
NOTHING = (-1, Piece())


@dataclass(frozen=True, kw_only=True)
class Print:
    """A file as it is sent; `is_over` says that what must be in it is more than calendar services read.

    It is stale if a newer one could not be made. `stem` is its name in a folder, without an ending.
    """

    octets: bytes
    last_modified: datetime
    events: int = 0
    is_over: bool = False
    is_stale: bool = False
    stem: str = ""

    @cached_property
    def etag(self) -> str:
        """What tells these octets from others."""
        return hashlib.sha256(self.octets).hexdigest()[:32]

    @cached_property
    def gzipped(self) -> bytes:
        """The octets, zipped when first asked for."""
        return gzip.compress(self.octets, compresslevel=6, mtime=0)


@dataclass(frozen=True, slots=True)
class Edition:
    """What prints are good for: a version of all that is stored, and a day (UTC), because windows move with the day.

    `changed_at` is when calendars changed last. What no calendar shows, as whose words a meeting is known by, may have
    changed later: `told_at`, with the `position` of that change.
    """

    version: int
    changed_at: datetime
    position: int
    told_at: datetime
    today: date

    @property
    def of_calendars(self) -> Hashable:
        """What tells it from others for a print that holds only what calendars show."""
        return self.version, self.changed_at, self.today


def feed(deps: Deps, spec: FeedSpec = EVERYTHING) -> Print:
    """A feed, made now."""
    return Press(deps).feed(spec)


def name_of(spec: FeedSpec) -> str:
    """What a feed is called in a list of calendars."""
    return ": ".join(filter(None, (NAME, ", ".join(spec.words))))


def address_of(deps: Deps, spec: FeedSpec, name: str = "all.ics") -> str:
    """Where a public feed is fetched from."""
    return f"{deps.public_url}/feeds/{name}{'?' if spec.query else ''}{spec.query}"


def event_file(deps: Deps, uid: str) -> bytes:
    """One meeting as a calendar of its own, made now; NotFoundError if it is unknown or has no day yet."""
    return event_print(deps, uid).octets


def event_print(deps: Deps, uid: str) -> Print:
    """The same, with when it became what it is."""
    today = deps.clock().date()
    with deps.store.read() as tx:
        pieces = feeds.pieces_of(tx, uid)
        its = occurrences.occurrences_of(tx, uid)
        meeting = its[0].meeting if its else meetings.by_uid(tx, uid)
    if not pieces or meeting is None:
        no_day = N_("the event %(uid)s has no day yet, so there is nothing to put into a calendar")
        none = N_("there is no event %(uid)s, so there is nothing to put into a calendar")
        raise NotFoundError(no_day if meeting and meeting.is_public else none, uid=uid)
    calm = [midnight(piece.later_on) for piece in pieces if piece.later_on and piece.later_on <= today]
    return Print(
        octets=join_calendar((piece.on(today) for piece in pieces), meeting.title),
        last_modified=max([meeting.changed_at, *calm]),
        events=len(pieces),
        stem=event_stem(meeting, its[0].slot),
    )


class Press:
    """Keeps pieces and prints in memory, so that nothing is built while nothing changes; threads may share it.

    Whether something changed is asked at most once in `look_every`. When building fails, the last good print goes out:
    a calendar drops everything when a feed comes back empty.
    """

    def __init__(self, deps: Deps, look_every: timedelta = timedelta(0)) -> None:
        self._deps = deps
        self._look_every = look_every.total_seconds()
        self._look_at = -1.0
        self._edition: Edition | None = None
        self._lock = threading.Lock()
        self._prints: OrderedDict[Hashable, tuple[Hashable, Print]] = OrderedDict()
        self._pieces: dict[str, tuple[int, Piece]] = {}
        self._is_down = False

    def feed(
        self,
        spec: FeedSpec = EVERYTHING,
        *,
        name: str = "",
        address: str | None = None,
        changed_at: datetime = BEGINNING,
    ) -> Print:
        """A feed as it is now, or as it last was, under the name and address of its filter or under others.

        `changed_at` is when the same address last held something else.
        """
        build = partial(self.feed_in, spec=spec, name=name, address=address, changed_at=changed_at)
        return self.kept(("feed", spec, name, address, changed_at), build, lambda edition: edition.of_calendars)

    def kept(
        self,
        key: Hashable,
        build: Callable[[Tx, Edition], Print],
        good_for: Callable[[Edition], Hashable] = lambda edition: edition,
    ) -> Print:
        """A print as it is now, or as it last was; `build` makes it of one state of the database.

        It is made anew when what it is good for is another.
        """
        known = self._prints.get(key)
        try:
            wanted = good_for(self._now())
            if known is None or known[0] != wanted:
                with self._lock:  # one thread builds, the others wait for it
                    known = self._prints.get(key)
                    if known is None or known[0] != wanted:
                        known = self._build(key, build, good_for)
        except NotFoundError:
            raise
        except Exception:
            if known is None:
                raise
            self._is_down = True
            log.exception("not built, the last good print is served  print=%s", key)
        return replace(known[1], is_stale=True) if self._is_down else known[1]

    def _now(self) -> Edition:
        if self._edition is None or monotonic() >= self._look_at:
            self._look_at = monotonic() + self._look_every
            with self._deps.store.read() as tx:
                self._edition = self._edition_in(tx)
            self._is_down = False
        return self._edition

    def _edition_in(self, tx: Tx) -> Edition:
        version, changed_at = occurrences.feed_state(tx)
        position, told_at = meetings.last_change(tx)
        today = self._deps.clock().date()
        return Edition(version, changed_at or BEGINNING, position, told_at or BEGINNING, today)

    def _build(
        self, key: Hashable, build: Callable[[Tx, Edition], Print], good_for: Callable[[Edition], Hashable]
    ) -> tuple[Hashable, Print]:
        with self._deps.store.read() as tx:
            edition = self._edition_in(tx)
            made = build(tx, edition)
        kept = self._prints[key] = good_for(edition), made
        self._prints.move_to_end(key)
        while len(self._prints) > 1 and sum(len(each.octets) for _, each in self._prints.values()) > KEPT_OCTETS:
            self._prints.popitem(last=False)
        log.info("built  print=%s events=%d octets=%d", key, made.events, len(made.octets))
        return kept

    def feed_in(
        self,
        tx: Tx,
        now: Edition,
        spec: FeedSpec,
        *,
        name: str = "",
        address: str | None = None,
        changed_at: datetime = BEGINNING,
    ) -> Print:
        """The same, made now of one state of the database."""
        entries = feeds.window(tx, spec, now.today, MOST_EVER)
        pieces = self._octets(tx, entries, now.today)
        room = MOST_EVENTS - len(pieces) if spec.past_days is None else 0
        left = feeds.before_window(tx, spec, now.today, max(room, 1))
        older = within(self._octets(tx, left, now.today), pieces) if room > 0 else []
        chosen = [*reversed(older), *pieces] if older else pieces
        if spec.alarm or spec.busy:
            chosen = [shown(piece, alarm=spec.alarm, busy=spec.busy) for piece in chosen]
        octets = join_calendar(
            chosen,
            name or name_of(spec),
            about=f"Meetings that were announced in prose, with the words they came from: {self._deps.public_url}/",
            source=address_of(self._deps, spec) if address is None else address,
        )
        goes_with_day = len(left) > len(older) or isinstance(spec.cancelled, int) or any(ages for _, _, ages in entries)
        return Print(
            octets=octets,
            last_modified=max(now.changed_at, changed_at, midnight(now.today) if goes_with_day else BEGINNING),
            events=len(chosen),
            stem=feed_stem(spec),
            is_over=len(chosen) > MOST_EVENTS or len(octets) > MOST_OCTETS,
        )

    def _octets(self, tx: Tx, entries: Sequence[Entry], today: date) -> list[bytes]:
        """The octets of some occurrences, in their order; those that changed are asked for."""
        known = self._pieces
        missing = {uid: version for uid, version, _ in entries if known.get(uid, NOTHING)[0] != version}
        if missing:
            if len(known) + len(missing) > KEPT_PIECES:
                known.clear()
                missing = {uid: version for uid, version, _ in entries}
            known.update((uid, (missing[uid], whole(uid, piece))) for uid, piece in feeds.pieces(tx, missing).items())
        pieces = [known[uid][1].on(today) if ages else known[uid][1].octets for uid, _, ages in entries]
        return list(filter(None, pieces))


def midnight(day: date) -> datetime:
    """When a day begins, in UTC."""
    return datetime.combine(day, time(), UTC)


def whole(uid: str, piece: Piece) -> Piece:
    """The piece if it is an event to its end; one that is broken doesn't take the others with it."""
    for octets in filter(None, (piece.octets, piece.later)):
        if not (octets.startswith(b"BEGIN:VEVENT\r\n") and octets.endswith(b"\r\nEND:VEVENT\r\n")):
            log.error("event left out, its octets are broken  uid=%s", uid)
            return Piece()
    return piece


def within(older: Sequence[bytes], chosen: Sequence[bytes]) -> list[bytes]:
    """As many of the older events, the newest first, as there is room for beside those that are chosen."""
    room = MOST_OCTETS - FRAME_OCTETS - sum(map(len, chosen))
    sizes = accumulate(map(len, older))
    return [one for one, size in zip(older, sizes, strict=True) if size < room][: max(MOST_EVENTS - len(chosen), 0)]
