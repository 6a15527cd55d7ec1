"""Counts who fetches which feed: in memory at each poll, in the database about once a minute.

No address and no User-Agent is kept: what is counted is a feed, a family of clients and a day.
"""

import atexit
import logging
import threading
from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import Any

from calfeed.errors import StoreError
from calfeed.model.client import family
from calfeed.store import Tx, fetched
from calfeed.store.fetched import Fetches
from calfeed.store.tokens import digest_of
from calfeed.usecases.deps import Deps

log = logging.getLogger(__name__)

EVERY = 60.0  # seconds between two writes
LAST_WRITE = 5.0  # seconds that the end of a process waits for the last one
KEPT = timedelta(days=400)
PRIVATE = "private:"  # begins the name of a secret feed
DIGITS = 16  # of the digest of its token
OTHERS = "other filters"
RECENT = timedelta(days=30)
MOST_FILTERS = 300  # that are told apart in RECENT days, so that a scanner can't fill the table
LONGEST_FILTER = 500  # characters of a query: a longer one may not fit into an index of PostgreSQL
MOST_COUNTS = 5_000  # that are held in memory; more are counted among OTHERS

Key = tuple[str, str, date]  # feed, family, day
SENT, NOT_MODIFIED, FAILED, LAST_AT = range(4)  # what a count is made of


def private(token: str) -> str:
    """The name by which a secret feed is counted: too little to fetch it by, enough to tell it from the others."""
    return f"{PRIVATE}{digest_of(token)[:DIGITS]}"


def last_fetches(deps: Deps, feed: str = "") -> dict[str, datetime]:
    """When each family of clients fetched a feed last, as far as it is written; the feed is named as in `count`."""
    with deps.store.read() as tx:
        return fetched.last_by_family(tx, feed)


class Tally:
    """The counts of one process, written by a thread that begins with the first of them; threads may share it.

    While the database can't be written they grow in memory, so that a poll neither waits nor fails.
    """

    def __init__(self, deps: Deps, *, every: float = EVERY) -> None:
        self._deps = deps
        self._every = every
        self._lock = threading.Lock()
        self._counts: dict[Key, list[Any]] = {}
        self._flushing = threading.Lock()
        self._forgot_on: date | None = None
        self._closing = threading.Event()
        self._writer: threading.Thread | None = None
        deps.store.before_close(self.close)

    def count(self, feed: str, user_agent: str, status: int) -> None:
        """A feed was answered: that of everything (""), that of a query, or a secret one (`private`)."""
        now = self._deps.clock()
        answer = NOT_MODIFIED if status == 304 else SENT if status < 400 else FAILED
        with self._lock:
            count = self._count((feed, family(user_agent), now.date()), now)
            count[answer] += 1
            count[LAST_AT] = now
        if self._writer is None or not self._writer.is_alive():  # threads don't live through a fork
            self._begin()

    def flush(self) -> None:
        """Write what was counted; StoreError, and nothing lost, if that can't be done now."""
        with self._flushing:
            with self._lock:
                counts, self._counts = self._counts, {}
            if not counts:
                return
            try:
                with self._deps.store.write() as tx:
                    self._write(tx, counts)
            except BaseException:
                self._take_back(counts)
                raise

    def close(self) -> None:
        """Write for the last time, and no more."""
        self._closing.set()
        atexit.unregister(self.close)
        if self._writer is not None:
            self._writer.join(LAST_WRITE)

    def _count(self, key: Key, at: datetime) -> list[Any]:
        found = self._counts.get(key)
        if found is None:
            key = key if len(self._counts) < MOST_COUNTS else (OTHERS, *key[1:])
            found = self._counts.setdefault(key, [0, 0, 0, at])
        return found

    def _begin(self) -> None:
        with self._lock:
            if self._closing.is_set() or (self._writer is not None and self._writer.is_alive()):
                return
            self._writer = threading.Thread(target=self._run, name="calfeed-tally", daemon=True)
            self._writer.start()
            atexit.register(self.close)

    def _run(self) -> None:
        while not self._closing.wait(self._every):
            self._try_to_flush()
        self._try_to_flush()

    def _try_to_flush(self) -> None:
        try:
            self.flush()
        except StoreError as wrong:
            log.warning("fetches not written, counting goes on  error=%s", wrong)
        except Exception:
            log.exception("fetches not written, counting goes on")

    def _write(self, tx: Tx, counts: Mapping[Key, list[Any]]) -> None:
        today = max(day for _, _, day in counts)
        named = _told_apart({feed for feed, _, _ in counts}, fetched.feeds(tx, today - RECENT))
        sums: dict[Key, list[Any]] = {}
        for (feed, name, day), count in counts.items():
            _add(sums.setdefault((feed if feed in named else OTHERS, name, day), [0, 0, 0, count[LAST_AT]]), count)
        by_day: dict[date, list[Fetches]] = defaultdict(list)
        for (feed, name, day), (sent, not_modified, failed, last_at) in sums.items():
            by_day[day].append(
                Fetches(feed=feed, family=name, sent=sent, not_modified=not_modified, failed=failed, last_at=last_at)
            )
        for day in sorted(by_day):
            fetched.add(tx, day, by_day[day])
        if self._forgot_on != today:
            fetched.forget_before(tx, today - KEPT)
            self._forgot_on = today

    def _take_back(self, counts: Mapping[Key, list[Any]]) -> None:
        with self._lock:
            for key, count in counts.items():
                _add(self._count(key, count[LAST_AT]), count)


def _add(to: list[Any], count: list[Any]) -> None:
    for answer in (SENT, NOT_MODIFIED, FAILED):
        to[answer] += count[answer]
    to[LAST_AT] = max(to[LAST_AT], count[LAST_AT])


def _is_filter(feed: str) -> bool:
    return feed not in {"", OTHERS} and not feed.startswith(PRIVATE)


def _told_apart(feeds: Iterable[str], known: set[str]) -> set[str]:
    """Those of the feeds that keep their name: filters only if they are known, or as long as there is room."""
    named = {feed for feed in feeds if not _is_filter(feed) or feed in known}
    new = sorted(feed for feed in feeds if feed not in named and len(feed) <= LONGEST_FILTER)
    room = MOST_FILTERS - sum(map(_is_filter, known))
    return named | set(new[: max(room, 0)])
