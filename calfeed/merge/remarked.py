"""Tells which meeting a remark speaks of: a text that says "the talks are off" and names no day."""

from collections.abc import Sequence
from datetime import timedelta

from calfeed.merge.agreement import Bond, agreement
from calfeed.model.heard import Heard
from calfeed.model.meeting import Certainty, Meeting, Remark, Sighting
from calfeed.model.recurrence import names_day
from calfeed.model.when import first_day, last_day

AHEAD = timedelta(days=90)  # a remark without a day speaks of what is so near
BACK = timedelta(days=14)  # or, if it tells that it took place, was so lately
DAY = timedelta(days=1)
CLEAR = 0.3  # by so much more a meeting has to agree than any other


def spoken_of(meetings: Sequence[Meeting], heard: Heard) -> int | None:
    """The place of the one meeting that a remark speaks of; None if none agrees, or none more than another."""
    scores = sorted(((agrees(meeting, heard), at) for at, meeting in enumerate(meetings)), reverse=True)
    best = scores[0] if scores else (0.0, 0)
    second = scores[1][0] if len(scores) > 1 else 0.0
    return best[1] if best[0] and (not second or best[0] >= second + CLEAR) else None


def agrees(meeting: Meeting, heard: Heard) -> float:
    """How well a remark agrees with a meeting; 0 if it doesn't speak of it."""
    remark = heard.told
    assert isinstance(remark, Remark)
    if not _may_be_its_day(meeting, heard, remark):
        return 0.0
    as_sighting = Sighting(
        title=remark.title,
        when=meeting.when,
        quote=remark.quote,
        quote_span=remark.quote_span,
        kind=meeting.kind,
        place=remark.place,
        participants=remark.participants,
    )
    return agreement(meeting, as_sighting, Bond.DAY)


def _may_be_its_day(meeting: Meeting, heard: Heard, remark: Remark) -> bool:
    first, last = first_day(meeting.when), last_day(meeting.when)
    if remark.on is not None:
        if meeting.rrule:
            return names_day(meeting.rrule, first, remark.on)
        return first <= remark.on <= last
    if meeting.rrule:
        return False  # which day of it, nobody can tell
    if remark.certainty is Certainty.TOOK_PLACE:
        return heard.said_on - BACK <= last <= heard.said_on
    return last >= heard.said_on - DAY and first <= heard.said_on + AHEAD
