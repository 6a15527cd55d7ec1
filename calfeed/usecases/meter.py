"""Reads off the figures that an operator's monitoring watches; what is counted begins anew with each month (UTC).

All processes count from the same moment, so that it doesn't matter which one is asked.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from calfeed.model.lateness import Lateness
from calfeed.store import beats, fetched, mail_results, outbox_report, sources
from calfeed.store.occurrences import faults
from calfeed.usecases.alerts import AlertKind, alerts
from calfeed.usecases.deps import Deps
from calfeed.usecases.outbox import ended, lateness


@dataclass(frozen=True, slots=True, kw_only=True)
class Readings:
    """How things stand; `mails`, `lateness` and `requests` count since the month began."""

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


def read(deps: Deps) -> Readings:
    """The figures now."""
    now, wrong = deps.clock(), Counter(alert.kind for alert in alerts(deps))
    month = now.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    with deps.store.read() as tx:
        last_at, oldest = beats.last_at(tx), outbox_report.oldest_unsent(tx, now)
        mails, asked = mail_results.results(tx, month), fetched.since(tx, month.date())
        return Readings(
            beat_age=max(now - last_at, timedelta()) if last_at else None,
            outbox=outbox_report.unsent_by_state(tx),
            oldest_unsent=now - oldest.due_at if oldest else timedelta(),
            waves_due=outbox_report.wave_report(tx, now, now).due,
            mails=ended(mails),
            lateness=lateness(mails),
            requests={
                "sent": sum(one.sent for one in asked),
                "not modified": sum(one.not_modified for one in asked),
                "failed": sum(one.failed for one in asked),
            },
            sources_failing=len(sources.failing_since(tx)),
            faults=len(faults(tx, now.date())),
            alerts={kind.value: wrong[kind] for kind in AlertKind},
        )
