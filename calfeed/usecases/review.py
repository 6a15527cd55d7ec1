"""What a person at the desk looks at: what waits or is in doubt, a document with its words, a meeting with its past."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from calfeed.errors import NotFoundError
from calfeed.merge.conflicts import Conflict, conflicts
from calfeed.model.heard import Heard, Proposal
from calfeed.model.meeting import Change, Meeting, Skipped, Status
from calfeed.model.when import Timed, Window, ends_at, first_day, last_day, starts_at
from calfeed.store import Tx, announcements, decisions, meetings
from calfeed.store import heard as stored
from calfeed.store.announcements import KeptAnnouncement
from calfeed.usecases.deps import Deps
from calfeed.usecases.desk import PROMOTED

SOON = timedelta(hours=72)
NEAR = timedelta(days=31)
MOST_NEAR, MOST_SOON = 200, 1_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Two meetings that may be one, and why."""

    one: Meeting
    other: Meeting
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Lack:
    """A meeting that begins soon, and what is not known of it: "hour", "second source"."""

    meeting: Meeting
    lacks: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Queue:
    """What needs a person, the most urgent and the most doubtful first."""

    waiting: tuple[Meeting, ...]
    pairs: tuple[Pair, ...]
    soon: tuple[Lack, ...]
    latest: tuple[KeptAnnouncement, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a document says of a meeting, and which one that is now; of one that was joined or rejected, too."""

    heard: Heard
    meeting: Meeting | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Date:
    """A skipped date; `is_promoted` if a person made a meeting of it."""

    number: int
    skipped: Skipped
    is_promoted: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentView:
    """A document as it was understood."""

    kept: KeptAnnouncement
    said: tuple[Said, ...]
    dates: tuple[Date, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingView:
    """A meeting with all that made it so; `others` are those that it may be one with, `near` those of days nearby."""

    meeting: Meeting
    history: tuple[Change, ...]
    heard: tuple[Heard, ...]
    conflicts: tuple[Conflict, ...]
    others: tuple[Pair, ...]
    near: tuple[Meeting, ...]


def queue(deps: Deps) -> Queue:
    """All that waits for a person now."""
    now = deps.clock()
    with deps.store.read() as tx:
        waiting = meetings.waiting(tx)
        pairs = _pairs(tx, decisions.proposed(tx))
        coming = meetings.around(tx, now.date() - timedelta(days=1), (now + SOON).date() + timedelta(days=1), MOST_SOON)
        latest = announcements.latest(tx, 20)
    return Queue(
        waiting=tuple(sorted(waiting, key=lambda one: _urgency(deps, one, now))),
        pairs=tuple(sorted(pairs, key=lambda pair: min(_urgency(deps, one, now) for one in (pair.one, pair.other)))),
        soon=tuple(_lacking(deps, coming, now)),
        latest=tuple(latest),
    )


def document(deps: Deps, digest: str) -> DocumentView:
    """A document with what it says, in the order of its text; NotFoundError if it is unknown."""
    with deps.store.read() as tx:
        kept = announcements.by_digest(tx, digest)
        if kept is None:
            raise NotFoundError(f"there is no announcement {digest}")
        heard = stored.of_document(tx, digest)
        counted = [Said(heard=one, meeting=_meeting_of(tx, one)) for one in heard]
        skipped = announcements.skipped_in(tx, digest)
    promoted = {said.heard.number - PROMOTED for said in counted if said.heard.person and said.meeting}
    said = tuple(one for one in counted if one.meeting or not one.heard.person)
    dates = (Date(number=number, skipped=one, is_promoted=number in promoted) for number, one in enumerate(skipped))
    return DocumentView(kept=kept, said=said, dates=tuple(dates))


def meeting(deps: Deps, uid: str) -> MeetingView:
    """A meeting, whether everybody may see it or not; NotFoundError for a UID that was never given."""
    with deps.store.read() as tx:
        known = meetings.by_uid(tx, uid)
        if known is None:
            raise NotFoundError(f"there is no event {uid}")
        heard = sorted(stored.by_keys(tx, stored.of_meetings(tx, [uid])[uid]), key=lambda one: one.written)
        history = tuple(meetings.history(tx, uid))
        others = _pairs(tx, decisions.proposed(tx, uid))
        near = meetings.around(tx, first_day(known.when) - NEAR, last_day(known.when) + NEAR, MOST_NEAR)
    return MeetingView(
        meeting=known,
        history=history,
        heard=tuple(heard),
        conflicts=conflicts(heard),
        others=tuple(others),
        near=tuple(one for one in near if one.uid != uid),
    )


def _meeting_of(tx: Tx, heard: Heard) -> Meeting | None:
    uids = stored.meetings_of(tx, [heard.key])
    return min(meetings.by_uids(tx, uids), key=lambda one: (one.created_at, one.uid), default=None)


def _pairs(tx: Tx, proposed: Iterable[Proposal]) -> list[Pair]:
    found = []
    for one in proposed:
        first, second = meetings.by_uid(tx, one.uid), meetings.by_uid(tx, one.other)
        if first and second:
            found.append(Pair(one=first, other=second, why=one.why))
    return found


def _lacking(deps: Deps, coming: Iterable[Meeting], now: datetime) -> Iterable[Lack]:
    """The meetings of the next three days of which something is not known that people will ask for."""
    for one in coming:
        begins_at = starts_at(one.when, deps.zone)
        if (
            not one.is_public
            or one.status is Status.CANCELLED
            or isinstance(one.when, Window)
            or begins_at > now + SOON
        ):
            continue
        if one.rrule or ends_at(one.when, deps.zone) < now:
            continue
        lacks = [
            *([] if isinstance(one.when, Timed) else ["hour"]),
            *([] if len(one.sources) > 1 else ["second source"]),
        ]
        if lacks:
            yield Lack(meeting=one, lacks=tuple(lacks))


def _urgency(deps: Deps, one: Meeting, now: datetime) -> tuple[bool, datetime, float, str]:
    """What is over waits longest; what begins first comes first; of the same moment, what is least certain."""
    begins_at = starts_at(one.when, deps.zone)
    return ends_at(one.when, deps.zone) < now, begins_at, one.confidence, one.uid
