"""Merges what is heard into the meetings that are known: all that spoke of them is replayed, and what differs changed.

heard + decisions → replay (fold, a document at a time) → groups → decide → compare with what was believed → changes
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import combinations, groupby

from calfeed.merge.agreement import doubt
from calfeed.merge.belief import moved
from calfeed.merge.decide import counted, decided, links
from calfeed.merge.fold import Group, Links, fold
from calfeed.model.heard import Decision, Heard, Key, Proposal
from calfeed.model.meeting import Change, ChangeKind, Meeting, Standing, Status, seen_to_differ
from calfeed.model.wording import marks

TIME = ("when", "rrule", "excluded")
STAMPS = ("created_at", "changed_at", "sequence", "time_revision", "moved_at", "follows")


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """The meetings that are spoken of, as believed before; all that spoke of them, new words too; what was decided.

    `founders` are the sightings that the meetings began with, `keys` all that speak of each. `beside` are meetings that
    nothing here speaks of, but that may be one with those that are.
    """

    meetings: tuple[Meeting, ...] = ()
    heard: tuple[Heard, ...] = ()
    decisions: tuple[Decision, ...] = ()
    founders: Mapping[str, Key] = field(default_factory=dict)
    keys: Mapping[str, tuple[Key, ...]] = field(default_factory=dict)
    beside: tuple[Meeting, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """Why meetings are looked at anew: a document came, or a person decided, or took a decision back."""

    document: str | None = None
    person: str = ""
    decision: int | None = None
    undone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What is believed now: the changes in the order of the text, who spoke of which meeting, and what is in doubt."""

    changes: tuple[Change, ...]
    founders: Mapping[str, Key]
    keys: Mapping[str, tuple[Key, ...]]
    proposals: tuple[Proposal, ...]


def merge(known: Known, *, cause: Cause, now: datetime, new_uid: Callable[[], str]) -> Outcome:
    """What changes by replaying all that was heard; `known` holds every meeting that any of it may speak of."""
    bound = links(known.decisions)
    heard = counted(known.heard, known.decisions)
    named, new = _named(replay(heard, bound), known)
    groups = named | {new_uid(): group for group in new}
    said = {one.key: one for one in heard}
    stored = {meeting.uid: meeting for meeting in known.meetings}
    believed = {uid: decided(replace(group.meeting, uid=uid), known.decisions) for uid, group in groups.items()}
    keys = {uid: group.keys for uid, group in groups.items()}
    founders = {uid: known.founders.get(uid, group.founder) for uid, group in groups.items()}
    changes = []
    for uid, group in groups.items():
        words = next((said[key].told.quote for key in group.keys if key[0] == cause.document), "")
        after = replace(believed[uid], follows=_predecessor(founders[uid], founders))
        if change := _difference(stored.get(uid), after, cause, words, now):
            changes.append((_place(group, cause), change))
    for uid in stored.keys() - groups.keys():
        after = _without_group(stored[uid], known, groups)
        if change := _difference(stored[uid], after, cause, "", now):
            changes.append((len(heard), change))
    return Outcome(
        changes=tuple(change for _, change in sorted(changes, key=lambda pair: (pair[0], pair[1].after.uid))),
        founders=founders,
        keys=keys,
        proposals=_proposals(believed, dict(known.keys) | keys, known.beside, bound),
    )


def as_told(known: Known) -> dict[str, Meeting]:
    """The meetings that were known, by UID, as texts have them: without what people decided of their fields."""
    named, _ = _named(replay(counted(known.heard, known.decisions), links(known.decisions)), known)
    return {uid: replace(group.meeting, uid=uid) for uid, group in named.items()}


def replay(heard: Sequence[Heard], bound: Links) -> tuple[Group, ...]:
    """The meetings that all documents together tell of, folded in the order in which they were written."""
    groups: tuple[Group, ...] = ()
    in_order = sorted(heard, key=lambda one: (one.written, one.number))
    for _, document in groupby(in_order, lambda one: one.written):
        groups = fold(groups, list(document), bound)
    return groups


def _named(groups: Sequence[Group], known: Known) -> tuple[dict[str, Group], list[Group]]:
    """The groups by UID, which goes with the sighting that a meeting began with; and those that are new."""
    free = list(groups)
    named: dict[str, Group] = {}
    known_first = sorted(known.meetings, key=lambda one: (one.created_at, one.uid))
    for score in (_begins_it, _shares_with_it):  # who lost a founder to another meeting may still have the rest
        for meeting in (one for one in known_first if one.uid not in named):
            best = max(free, key=lambda group: score(meeting, group, known), default=None)
            if best is not None and score(meeting, best, known):
                named[meeting.uid] = best
                free.remove(best)
    return named, free


def _begins_it(meeting: Meeting, group: Group, known: Known) -> int:
    return int(known.founders.get(meeting.uid) in group.keys)


def _shares_with_it(meeting: Meeting, group: Group, known: Known) -> int:
    return len(set(known.keys.get(meeting.uid, ())).intersection(group.keys))


def _without_group(meeting: Meeting, known: Known, groups: Mapping[str, Group]) -> Meeting:
    """A meeting that nothing speaks of any more: it turned out to be another one, or what said so is disbelieved."""
    founder = known.founders.get(meeting.uid)
    other = next((uid for uid, group in groups.items() if founder in group.keys), None)
    if other:
        return replace(meeting, joined=other)
    return replace(meeting, standing=Standing.REJECTED, status=Status.CANCELLED, joined=None)


def _difference(before: Meeting | None, after: Meeting, cause: Cause, words: str, now: datetime) -> Change | None:
    """The step between two beliefs, with the stamps that calendars and reminders go by; None if they are the same."""
    if before is None:
        after = replace(after, created_at=now, changed_at=now)
        kind = ChangeKind.ADDED
    else:
        after = replace(after, **{name: getattr(before, name) for name in STAMPS})
        if after == before:
            return None
        seen = set(seen_to_differ(before, after))
        if _marks(before) != _marks(after):
            seen.add("status")
        kind = _kind(before, after, seen)
        if seen or before.standing is not after.standing or before.joined != after.joined:
            after = replace(after, sequence=before.sequence + 1, changed_at=now)
        if seen.intersection(TIME):
            after = replace(after, time_revision=before.time_revision + 1)
        if "when" in seen and moved(before.when, after.when):
            after = replace(after, moved_at=now)
    return Change(
        kind=kind,
        before=before,
        after=after,
        at=now,
        document=cause.document,
        words=words,
        person=cause.person,
        decision=cause.decision,
        undone=cause.undone,
    )


def _predecessor(founder: Key, founders: Mapping[str, Key]) -> str | None:
    """The meeting that began with the sighting before, in the same document."""
    document, number = founder
    before = [(other, uid) for uid, (its, other) in founders.items() if its == document and other < number]
    return max(before)[1] if before else None


def _marks(meeting: Meeting) -> tuple[str, ...]:
    return marks(meeting.title, meeting.kind, meeting.status, meeting.certainty)


def _kind(before: Meeting, after: Meeting, seen: set[str]) -> ChangeKind:
    if before.joined != after.joined:
        return ChangeKind.JOINED if after.joined else ChangeKind.PARTED
    if before.standing is not after.standing:
        return ChangeKind(after.standing.value)
    if not seen:
        return ChangeKind.CONFIRMED
    off = after.status is Status.CANCELLED
    if off and before.status is not Status.CANCELLED:
        return ChangeKind.CANCELLED
    if not off and before.status is Status.CANCELLED:
        return ChangeKind.RESTORED
    if "when" in seen and moved(before.when, after.when):
        return ChangeKind.MOVED
    return ChangeKind.DETAILS


def _place(group: Group, cause: Cause) -> int:
    """Where in the text the meeting stands, so that changes are told in its order."""
    return min((number for document, number in group.keys if document == cause.document), default=len(group.keys))


def _proposals(
    believed: Mapping[str, Meeting], keys: Mapping[str, Sequence[Key]], beside: Sequence[Meeting], bound: Links
) -> tuple[Proposal, ...]:
    """Pairs that may be one meeting, but not surely enough to join them."""
    meetings = {meeting.uid: meeting for meeting in (*beside, *believed.values()) if _may_be_another(meeting)}
    pairs = ((one, other) for one, other in combinations(sorted(meetings), 2) if one in believed or other in believed)
    return tuple(
        Proposal(uid=one, other=other, why=why)
        for one, other in pairs
        if (why := doubt(meetings[one], meetings[other]))
        and not bound.are_apart(keys.get(one, ()), keys.get(other, ()))
    )


def _may_be_another(meeting: Meeting) -> bool:
    return meeting.standing is not Standing.REJECTED and meeting.joined is None
