"""Reads off the figures that an operator's monitoring watches; what is counted begins anew with each month (UTC).

All processes count from the same moment, so that it doesn't matter which one is asked.
"""

import threading
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from calfeed.model.lateness import Lateness
from calfeed.store import Tx, beats, fetched, outbox_report, sources
from calfeed.store.occurrences import faults
from calfeed.usecases.alerts import AlertKind, alerts
from calfeed.usecases.deps import Deps

SETTLED = timedelta(minutes=1)  # what is older is written: no transaction lasts longer


@dataclass(frozen=True, slots=True, kw_only=True)
class Readings:
    """How things stand; `mails`, `lateness` and `requests` count since the month began, mails a minute late."""

    beat_age: timedelta | None
    outbox: Mapping[str, int]
    oldest_unsent: timedelta
    waves_due: int
    mails: Mapping[str, int]
    lateness: Lateness
    requests: Mapping[str, int]
    sources_failing: int
    faults: int
    alerts: Mapping[str, int]


class Meter:
    """Reads the figures; threads may share it. Mails that were counted once are not counted again."""

    def __init__(self, deps: Deps) -> None:
        self._deps = deps
        self._lock = threading.Lock()
        self._until: datetime | None = None
        self._mails: Counter[str] = Counter()
        self._lateness = Lateness()

    def read(self) -> Readings:
        """The figures now."""
        now, wrong = self._deps.clock(), Counter(alert.kind for alert in alerts(self._deps))
        with self._lock, self._deps.store.read() as tx:
            self._count(tx, now)
            last_at, oldest = beats.last_at(tx), outbox_report.oldest_unsent(tx, now)
            asked = fetched.since(tx, now.date().replace(day=1))
            return Readings(
                beat_age=max(now - last_at, timedelta()) if last_at else None,
                outbox=outbox_report.unsent_by_state(tx),
                oldest_unsent=now - oldest.due_at if oldest else timedelta(),
                waves_due=outbox_report.wave_report(tx, now, now).due,
                mails=dict(self._mails),
                lateness=self._lateness,
                requests={
                    "sent": sum(one.sent for one in asked),
                    "not modified": sum(one.not_modified for one in asked),
                    "failed": sum(one.failed for one in asked),
                },
                sources_failing=len(sources.failing_since(tx)),
                faults=len(faults(tx, now.date())),
                alerts={kind.value: wrong[kind] for kind in AlertKind},
            )

    def _count(self, tx: Tx, now: datetime) -> None:
        until = now - SETTLED
        month = until.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
        if self._until is None or not month <= self._until <= until:  # a new month, or the clock was set back
            self._until, self._lateness = month, Lateness()
            self._mails = Counter(dict.fromkeys(outbox_report.ENDS, 0))
        self._mails.update(outbox_report.finished_by_state(tx, self._until, until))
        self._lateness += outbox_report.lateness(tx, self._until, until)
        self._until = until
