"""Merges what a document says into the meetings that are known: which one it speaks of, and what changes."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from calfeed.merge.agreement import Bond, agreement, bond, hours_differ
from calfeed.merge.belief import VISIBLE, believed, former_days, joined, moved
from calfeed.model.meeting import Change, ChangeKind, Meeting, Sighting, Status

TIME = ("when", "rrule", "excluded")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Heard:
    """Who says so, and when we heard it."""

    document: str
    said_on: date
    source: str
    source_name: str
    source_url: str | None
    now: datetime


@dataclass(frozen=True, slots=True)
class _Match:
    sighting: int
    uid: str
    bond: Bond
    score: float
    content: tuple[str, ...]  # settles draws, the same whichever of the two was read first


def merge(
    known: Sequence[Meeting],
    sightings: Sequence[Sighting],
    *,
    document: str,
    said_on: date | None,
    source: str,
    source_name: str,
    source_url: str | None,
    now: datetime,
    new_uid: Callable[[], str],
) -> tuple[Change, ...]:
    """The changes that a document's sightings make, in the order of the text; none if it was merged before.

    `said_on` is the day it was written; a text that doesn't tell is taken to be of today.
    """
    if any(document in meeting.documents for meeting in known):
        return ()
    heard = _Heard(
        document=document,
        said_on=said_on or now.date(),
        source=source,
        source_name=source_name,
        source_url=source_url,
        now=now,
    )
    sightings = [replace(one, participants=joined((), one.participants, 0)) for one in sightings]
    meetings = {meeting.uid: meeting for meeting in known}
    matches = _matches(known, sightings)
    changes: list[Change] = []
    for number, sighting in enumerate(sightings):
        for step in _steps(meetings, sighting, matches.get(number), heard, new_uid):
            meetings[step.after.uid] = step.after
            changes.append(step)
    return tuple(changes)


def _matches(known: Sequence[Meeting], sightings: Sequence[Sighting]) -> dict[int, _Match]:
    """For each sighting the meeting it speaks of: the best pairs first, and each meeting is spoken of once."""
    chosen: dict[int, _Match] = {}
    taken: set[str] = set()
    for match in sorted(_pairs(known, sightings), key=_rank):
        if match.sighting in chosen or match.uid in taken:
            continue
        chosen[match.sighting] = match
        if match.bond not in {Bond.OCCURRENCE, Bond.LEFT_OCCURRENCE}:  # a text may name many days of one series
            taken.add(match.uid)
    return chosen


def _pairs(known: Sequence[Meeting], sightings: Sequence[Sighting]) -> list[_Match]:
    pairs: list[_Match] = []
    other_hours: list[_Match] = []
    for number, sighting in enumerate(sightings):
        for meeting in known:
            found = bond(meeting, sighting)
            if found and (score := agreement(meeting, sighting, found)):
                score += meeting.when == sighting.when
                match = _Match(
                    number, meeting.uid, found, score, tuple(sorted((_content(meeting), _content(sighting))))
                )
                differ = found is Bond.DAY and hours_differ(meeting.when, sighting.when)
                (other_hours if differ else pairs).append(match)
    # Another hour is a change only if there is no doubt what it changes: screenings at two hours are two meetings.
    that_day = [match for match in (*pairs, *other_hours) if match.bond is Bond.DAY]
    texts, meetings = Counter(match.sighting for match in that_day), Counter(match.uid for match in that_day)
    return pairs + [match for match in other_hours if texts[match.sighting] == meetings[match.uid] == 1]


def _rank(match: _Match) -> tuple[object, ...]:
    return match.bond.value, -match.score, match.content, match.uid, match.sighting


def _content(told: Meeting | Sighting) -> str:
    return repr([getattr(told, name) for name in VISIBLE])


def _steps(
    meetings: dict[str, Meeting],
    sighting: Sighting,
    match: _Match | None,
    heard: _Heard,
    new_uid: Callable[[], str],
) -> list[Change]:
    if match is None:
        return [_added(sighting, heard, new_uid())]
    known = meetings[match.uid]
    steps = [_told(known, sighting, match.bond, heard)]
    if match.bond is Bond.LEFT_OCCURRENCE:
        return [*steps, _added(sighting, heard, new_uid())]
    if match.bond is Bond.DAY and sighting.previous is not None:
        steps += _superseded(meetings, sighting, known, heard)
    return steps


def _superseded(meetings: dict[str, Meeting], sighting: Sighting, known: Meeting, heard: _Heard) -> list[Change]:
    """The meeting that we still had on the day it left, where the new day had been announced on its own before."""
    return [
        _step(other, replace(other, status=Status.CANCELLED), sighting, heard)
        for other in meetings.values()
        if other.uid != known.uid
        and bond(other, sighting) is Bond.LEFT
        and agreement(other, sighting, Bond.DAY)
        and other.status is not Status.CANCELLED
        and _order(other, heard) >= 0
    ]


def _added(sighting: Sighting, heard: _Heard, uid: str) -> Change:
    told = {name: getattr(sighting, name) for name in (*VISIBLE, "kind", "quote", "confidence", "evidence")}
    meeting = Meeting(
        uid=uid,
        created_at=heard.now,
        changed_at=heard.now,
        source=heard.source,
        source_name=heard.source_name,
        source_url=heard.source_url,
        said_on=heard.said_on,
        documents=(heard.document,),
        formerly=former_days(sighting),
        **told,
    )
    return Change(
        kind=ChangeKind.ADDED,
        before=None,
        after=meeting,
        document=heard.document,
        words=sighting.quote,
        at=heard.now,
    )


def _told(known: Meeting, sighting: Sighting, found: Bond, heard: _Heard) -> Change:
    return _step(known, believed(known, sighting, found, _order(known, heard)), sighting, heard)


def _step(before: Meeting, after: Meeting, sighting: Sighting, heard: _Heard) -> Change:
    """The change between two beliefs, with the stamps that calendars and reminders go by."""
    order = _order(before, heard)
    changed = {name for name in VISIBLE if getattr(before, name) != getattr(after, name)}
    after = replace(
        after,
        said_on=max(before.said_on or heard.said_on, heard.said_on),
        documents=tuple(dict.fromkeys((*before.documents, heard.document))),
    )
    if changed:
        after = replace(after, sequence=before.sequence + 1, changed_at=heard.now)
    if changed.intersection(TIME):
        after = replace(after, time_revision=before.time_revision + 1)
    if changed and order >= 0:
        after = replace(
            after,
            quote=sighting.quote,
            source=heard.source,
            source_name=heard.source_name,
            source_url=heard.source_url,
        )
    return Change(
        kind=_kind(before, after, changed),
        before=before,
        after=after,
        document=heard.document,
        words=sighting.quote,
        at=heard.now,
    )


def _kind(before: Meeting, after: Meeting, changed: set[str]) -> ChangeKind:
    if not changed:
        return ChangeKind.CONFIRMED
    if "status" in changed and after.status is Status.CANCELLED:
        return ChangeKind.CANCELLED
    if "status" in changed and before.status is Status.CANCELLED:
        return ChangeKind.RESTORED
    if "when" in changed and moved(before.when, after.when):
        return ChangeKind.MOVED
    return ChangeKind.DETAILS


def _order(known: Meeting, heard: _Heard) -> int:
    """1 if the text is newer than all that spoke of the meeting, -1 if a newer one did, 0 if of the same day."""
    said_on = known.said_on or heard.said_on
    return (heard.said_on > said_on) - (heard.said_on < said_on)
