"""Ticks: beat, send and poll each second, arm and read bounces each minute, and a watchdog over the scheduler itself.

APScheduler only says when. Its jobs are in memory and can be run late, twice or not at all without harm, for all that
counts is in the database (waves, outbox and sources).
"""

import logging
import threading
import time
from collections.abc import Callable
from datetime import UTC

from apscheduler.executors.pool import ThreadPoolExecutor
from apscheduler.schedulers.background import BackgroundScheduler

from calfeed.clock import system_clock
from calfeed.errors import CalfeedError
from calfeed.jobs.senders import Senders
from calfeed.store.alone import Presence
from calfeed.usecases.arm import arm_ahead
from calfeed.usecases.bounces import read_bounces
from calfeed.usecases.deps import Deps
from calfeed.usecases.ingest import extend_series
from calfeed.usecases.outbox import gather
from calfeed.usecases.poll import poll
from calfeed.usecases.remind import beat, free_leases, mark_beat
from calfeed.usecases.zone_rules import follow_zone_rules

log = logging.getLogger(__name__)

SILENCE = 20.0  # seconds without a tick after which the scheduler counts as dead
LOOK = 2.0
DAY = 86_400
SENDERS = 4  # one sends; the others are for when it is kept waiting
POLLERS = 4  # sources asked at the same time: one that answers slowly keeps few others waiting
JOB_DEFAULTS = {"coalesce": True, "max_instances": 1, "misfire_grace_time": None}


def start(deps: Deps) -> "Scheduler":
    """Start ticking, in threads of this process."""
    scheduler = Scheduler(deps)
    scheduler.start()
    return scheduler


class Scheduler:
    """The ticks of one process. Its watchdog starts them anew if they stop, whatever the reason.

    APScheduler's thread ends at the first error of its own while `running` stays true, and sleeps through the hours
    by which the system's clock is set back.
    """

    def __init__(self, deps: Deps, *, silence: float = SILENCE) -> None:
        self._deps = deps
        self._silence = silence
        self._stopping = threading.Event()
        self._presence = Presence(deps.store)
        self._senders = Senders(deps, self._stopping.is_set)
        self._ticks: BackgroundScheduler | None = None
        self._failing: dict[str, str] = {}
        self._seen = time.monotonic()
        self._watchdog = threading.Thread(target=self._watch, name="calfeed-watchdog", daemon=True)

    def start(self) -> None:
        """Begin. Where nobody else sends, what a killed predecessor had claimed is free at once."""
        if self._presence.is_alone:
            self._guarded("free", lambda: free_leases(self._deps))
            self._presence.share()
        self._begin()
        self._watchdog.start()

    def stop(self) -> None:
        """End after the mail that is under way; what was claimed beside it is given back."""
        self._stopping.set()
        self._watchdog.join()
        self._shut_down(wait=True)
        self._deps.mailer.close()
        self._presence.leave()

    def is_alive(self) -> bool:
        """Whether the ticks tick."""
        return not self._stopping.is_set() and time.monotonic() - self._seen < self._silence

    def _begin(self) -> None:
        # "Maximum number of running instances reached" is how a send that takes its time is meant to look.
        logging.getLogger("apscheduler").setLevel(logging.ERROR)
        self._seen = time.monotonic()
        every = (("seen", 1, self._mark_seen), ("beat", 1, self._beat))
        seldom = (
            ("mark", 5, lambda: mark_beat(self._deps)),
            ("arm", 60, lambda: arm_ahead(self._deps)),
            ("gather", 60, lambda: gather(self._deps)),
            ("bounces", 60, lambda: read_bounces(self._deps, stopping=self._stopping.is_set)),
            ("extend", DAY, lambda: extend_series(self._deps)),
            ("zones", DAY, lambda: follow_zone_rules(self._deps)),
        )
        polls = ((f"poll {number}", 1, self._poll) for number in range(POLLERS))
        sends = ((f"send {number}", 1, self._senders.send) for number in range(SENDERS))
        jobs = (*every, *sends, *seldom, *polls)
        pool = ThreadPoolExecutor(len(jobs))
        self._ticks = BackgroundScheduler(
            timezone=UTC, executors={"default": pool}, job_defaults=JOB_DEFAULTS, daemon=True
        )
        for name, seconds, work in jobs:
            self._ticks.add_job(
                self._guarded,
                "interval",
                (name, work),
                seconds=seconds,
                id=name,
                next_run_time=system_clock(),
            )
        self._ticks.start()

    def _guarded(self, name: str, work: Callable[[], object]) -> None:
        """One tick; an error, of the database for one, ends this tick and no other.

        What is wrong from outside is said in one line, and once for as long as it lasts.
        """
        try:
            work()
        except CalfeedError as wrong:
            if self._failing.get(name) != str(wrong):
                self._failing[name] = str(wrong)
                log.error("tick failed  tick=%s: %s", name, wrong)
        except Exception:
            log.exception("tick failed  tick=%s", name)
        else:
            if self._failing.pop(name, None):
                log.info("tick works again  tick=%s", name)

    def _mark_seen(self) -> None:
        self._seen = time.monotonic()

    def _beat(self) -> None:
        while not self._stopping.is_set() and not beat(self._deps).idle:
            pass

    def _poll(self) -> None:
        while not self._stopping.is_set() and poll(self._deps, stopping=self._stopping.is_set):
            pass

    def _watch(self) -> None:
        while not self._stopping.wait(min(LOOK, self._silence / 2)):
            if not self.is_alive() and not self._stopping.is_set():
                log.error("the scheduler fell silent; starting it anew  seconds=%.0f", time.monotonic() - self._seen)
                self._guarded("revive", self._revive)

    def _revive(self) -> None:
        self._shut_down(wait=False)
        self._begin()

    def _shut_down(self, *, wait: bool) -> None:
        old, self._ticks = self._ticks, None
        if old is not None:
            self._guarded("shutdown", lambda: old.shutdown(wait=wait))
