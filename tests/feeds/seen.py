"""What a reader of a calendar sees of an event, and what it should see: told by our model, not by another reader."""

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from calfeed.ics.event import summary
from calfeed.model.meeting import Occurrence
from calfeed.model.when import AllDay


class Seen(NamedTuple):
    """An event: instants as 2026-01-05T10:00:00Z, days as 2026-01-05; the end is past the event, or its start."""

    uid: str
    start: str
    end: str
    title: str
    status: str
    sequence: int


def meant(occurrences: Iterable[Occurrence], mark: str = "") -> list[Seen]:
    """What every reader is to see of these, by UID, each title after a mark."""
    return sorted(_meant(one, mark) for one in occurrences)


def written(moment: date | datetime) -> str:
    """A day or an instant as `Seen` has it; nothing in a feed is without a zone."""
    if not isinstance(moment, datetime):
        return moment.isoformat()
    assert moment.tzinfo is not None
    return f"{moment.astimezone(UTC).replace(tzinfo=None).isoformat()}Z"


def _meant(one: Occurrence, mark: str) -> Seen:
    slot = one.slot
    if isinstance(slot, AllDay):
        start, end = written(slot.first), written(slot.last + timedelta(days=1))
    else:
        start, end = written(slot.start), written(slot.end or slot.start)
    meeting = one.meeting
    return Seen(one.uid, start, end, mark + summary(meeting), meeting.status.upper(), meeting.sequence)
