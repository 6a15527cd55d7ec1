"""Alerts: what an operator has to look at, in one list; the desk, `calfeed doctor` and the metrics show it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from calfeed.store import Tx, beats, bounces, outbox_report, sources
from calfeed.store.occurrences import faults
from calfeed.usecases.deps import Deps
from calfeed.usecases.outbox import masked

OLDEST_BEAT = timedelta(minutes=1)
OLDEST_UNSENT = timedelta(minutes=10)
FAILING_LONG = timedelta(days=1)
UNREAD_LONG = timedelta(hours=1)


class AlertKind(StrEnum):
    """What is wrong."""

    BEAT = "beat"
    OUTBOX = "outbox"
    CALENDAR = "calendar"
    SOURCE = "source"
    BOUNCES = "bounces"


@dataclass(frozen=True, slots=True, kw_only=True)
class Alert:
    """What is wrong, in words, and what to do with the source that it is about, if it is one."""

    kind: AlertKind
    says: str
    todo: str
    about: str = ""


def alerts(deps: Deps) -> list[Alert]:
    """All that is wrong now, the most urgent first."""
    now = deps.clock()
    with deps.store.read() as tx:
        bounced = _bounces(tx, now) if deps.bounces else ()
        return [*_beat(tx, now), *_outbox(tx, now), *_calendar(tx, now), *_sources(tx, now), *bounced]


def stalled(deps: Deps) -> bool:
    """Whether reminders don't go out as they should, whatever the reason."""
    now = deps.clock()
    with deps.store.read() as tx:
        return any((*_beat(tx, now), *_outbox(tx, now)))


def words(late: timedelta) -> str:
    """A stretch of time as people say it: 40 s, 12 min, 3 h, 2 days."""
    seconds = int(late.total_seconds())
    for size, unit in ((172_800, "days"), (7_200, "h"), (120, "min")):
        if seconds >= size:
            return f"{seconds // {'days': 86_400, 'h': 3_600, 'min': 60}[unit]} {unit}"
    return f"{seconds} s"


def _beat(tx: Tx, now: datetime) -> Iterator[Alert]:
    last_at = beats.last_at(tx)
    if last_at is not None and now - last_at > OLDEST_BEAT:
        says = f"no process has looked for due reminders for {words(now - last_at)}"
        yield Alert(kind=AlertKind.BEAT, says=says, todo="start `calfeed run` or `calfeed worker`")


def _outbox(tx: Tx, now: datetime) -> Iterator[Alert]:
    oldest = outbox_report.oldest_unsent(tx, now)
    if oldest is None or now - oldest.due_at <= OLDEST_UNSENT:
        return
    why = f": {masked(oldest.reason)}" if oldest.reason else ""
    tries = "one try" if oldest.attempts == 1 else f"{oldest.attempts} tries"
    says = f"a mail that was due {words(now - oldest.due_at)} ago is not sent after {tries}{why}"
    todo = "check [mail] url" if oldest.attempts else "see that a worker runs"
    yield Alert(kind=AlertKind.OUTBOX, says=says, todo=todo)


def _calendar(tx: Tx, now: datetime) -> Iterator[Alert]:
    found = [(meeting, fault) for meeting, fault in faults(tx, now.date()) if meeting.is_public]
    if found:
        [(meeting, fault), *_] = found
        them = "1 event" if len(found) == 1 else f"{len(found)} events"
        says = f"{them} can't be written into a calendar, one is “{meeting.title}” ({meeting.uid}): {fault}"
        yield Alert(kind=AlertKind.CALENDAR, says=says, todo="edit them at the desk; /desk/feeds lists them")


def _sources(tx: Tx, now: datetime) -> Iterator[Alert]:
    for name, since in sources.failing_since(tx).items():
        if now - since >= FAILING_LONG:
            says = f"{name} has failed for {words(now - since)}"
            yield Alert(kind=AlertKind.SOURCE, says=says, todo="see its last looks for the reason", about=name)


def _bounces(tx: Tx, now: datetime) -> Iterator[Alert]:
    look = bounces.last_look(tx)
    if look.trouble and (look.read_at is None or now - look.read_at > UNREAD_LONG):
        says = f"mail that comes back can't be read: {look.trouble}"
        yield Alert(kind=AlertKind.BOUNCES, says=says, todo="check [mail] bounces")
