"""Does what a person decides at the desk: one act, one decision, replayed at once and taken back as easily."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from calfeed.errors import InvalidInputError, NotFoundError
from calfeed.merge import Cause, as_told
from calfeed.merge.belief import moved, start
from calfeed.model.act import Act, Disbelieve, Edit, Join, KeepApart, Promote, Split, Stand, Undo
from calfeed.model.heard import Decision, DecisionKind, Heard, Key, Put
from calfeed.model.meeting import Change, ChangeKind, Evidence, Field, Meeting, Sighting, Standing
from calfeed.model.recurrence import is_rule
from calfeed.model.when import AllDay
from calfeed.store import Tx, announcements, decisions, meetings, subscribers, waves
from calfeed.store import heard as stored
from calfeed.usecases.deps import Deps
from calfeed.usecases.passages import sentence
from calfeed.usecases.settle import known_around, settle

log = logging.getLogger(__name__)

EDITABLE = (
    "title",
    "kind",
    "when",
    "rrule",
    "excluded",
    "previous",
    "place",
    "participants",
    "status",
    "online",
    "topic",
)
PROMOTED = 100_000  # numbers of promoted dates begin here, behind those of what the parser found


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What an act would change, and how many subscribers would be told by mail."""

    changes: tuple[Change, ...]
    told: int


class _NotKept(Exception):  # noqa: N818 - it rolls a rehearsal back
    pass


def do(deps: Deps, person: str, act: Act) -> tuple[Change, ...]:
    """Do what a person decided; what it changed.

    NotFoundError for what is unknown, InvalidInputError for what can't be done.
    """
    now = deps.clock()
    with deps.store.write() as tx:
        meetings.one_at_a_time(tx)
        changes = _done(deps, tx, person, act, now)
    log.info("decided  act=%s changes=%d", type(act).__name__, len(changes))
    return changes


def preview(deps: Deps, person: str, act: Act) -> Preview:
    """What an act would do; nothing is kept."""
    now = deps.clock()
    seen: list[Preview] = []
    try:
        with deps.store.write() as tx:
            meetings.one_at_a_time(tx)
            changes = _done(deps, tx, person, act, now)
            due = any(waves.pending_notice(tx, step.after.uid, now, at_once=True) for step in changes)
            told = subscribers.counts(tx).get("active", 0) if due else 0
            seen.append(Preview(changes=changes, told=told))
            raise _NotKept
    except _NotKept:
        return seen[0]


def _done(deps: Deps, tx: Tx, person: str, act: Act, now: datetime) -> tuple[Change, ...]:
    if isinstance(act, Undo):
        return _undone(deps, tx, person, act, now)
    if isinstance(act, Promote):
        return _promoted(deps, tx, person, act, now)
    return _decided(deps, tx, _decision(tx, person, act, now), now)


def _decided(deps: Deps, tx: Tx, decision: Decision, now: datetime, *new: Heard) -> tuple[Change, ...]:
    number = decisions.add(tx, decision)
    return settle(deps, tx, new, Cause(person=decision.person, decision=number), now, keys=_about(tx, decision))


def _about(tx: Tx, decision: Decision) -> set[Key]:
    keys = {*decision.keys, *decision.others}
    return keys | {*_keys(tx, decision.uid), *meetings.founders(tx, [decision.uid]).values()} if decision.uid else keys


def _decision(
    tx: Tx, person: str, act: Edit | Stand | Join | Split | KeepApart | Disbelieve, now: datetime
) -> Decision:
    match act:
        case Edit():
            return _edit(tx, person, act, now)
        case Stand(uid=uid, standing=standing):
            _meeting(tx, uid)
            keys = _keys(tx, uid) if standing is Standing.PUBLISHED else ()
            return Decision(kind=DecisionKind.STAND, person=person, at=now, uid=uid, standing=standing, keys=keys)
        case Join(uid=uid, other=other) | KeepApart(uid=uid, other=other):
            if uid == other:
                raise InvalidInputError("choose two different meetings")
            one, two = (_keys(tx, _meeting(tx, each).uid) for each in (uid, other))
            kind = DecisionKind.TOGETHER if isinstance(act, Join) else DecisionKind.APART
            return Decision(kind=kind, person=person, at=now, keys=one, others=two)
        case Split(uid=uid, documents=documents):
            keys = _keys(tx, _meeting(tx, uid).uid)
            out = tuple(key for key in keys if key[0] in documents)
            rest = tuple(key for key in keys if key[0] not in documents)
            if not out or not rest:
                raise InvalidInputError("choose some of the documents that speak of the meeting, but not all of them")
            return Decision(kind=DecisionKind.APART, person=person, at=now, keys=rest, others=out)
        case Disbelieve(document=document):
            its = tuple(one.key for one in stored.of_document(tx, document))
            if not its:
                raise InvalidInputError("the document says nothing of any meeting")
            return Decision(kind=DecisionKind.DISBELIEVE, person=person, at=now, keys=its)


def _edit(tx: Tx, person: str, act: Edit, now: datetime) -> Decision:
    known = _meeting(tx, act.uid)
    if strange := set(act.values) - set(EDITABLE):
        raise InvalidInputError(f"{', '.join(sorted(strange))} can't be edited; these can: {', '.join(EDITABLE)}")
    values = {name: value for name, value in act.values.items() if getattr(known, name) != value}
    if not values:
        raise InvalidInputError("nothing is different from what it was")
    if "title" in values and not str(values["title"]).strip():
        raise InvalidInputError("a meeting needs a title")
    if values.get("rrule") and not is_rule(values["rrule"]):
        raise InvalidInputError(f"{values['rrule']!a} is no rule such as FREQ=WEEKLY;BYDAY=MO;UNTIL=20261231")
    if known.is_public and "when" in values and "previous" not in values and moved(known.when, values["when"]):
        values["previous"] = start(known.when)
    return _put(tx, person, act.uid, values, now)


def _put(tx: Tx, person: str, uid: str, values: Mapping[str, Any], now: datetime) -> Decision:
    told = as_told(known_around(tx, (), _keys(tx, uid))).get(uid)
    if told is None:
        raise InvalidInputError("nothing speaks of that meeting any more: it was joined with another, or taken back")
    puts = tuple(Put(name, value, getattr(told, name)) for name, value in values.items())
    return Decision(kind=DecisionKind.SET, person=person, at=now, uid=uid, puts=puts)


def _promoted(deps: Deps, tx: Tx, person: str, act: Promote, now: datetime) -> tuple[Change, ...]:
    kept = announcements.by_digest(tx, act.document)
    dates = announcements.skipped_in(tx, act.document)
    if kept is None or not 0 <= act.number < len(dates):
        raise NotFoundError("there is no such date in the announcement")
    skipped = dates[act.number]
    day = act.on or skipped.on
    if day is None:
        raise InvalidInputError(f"“{skipped.words}” tells no day that could be put into a calendar; say which it is")
    if not act.title.strip():
        raise InvalidInputError("a meeting needs a title")
    quote = sentence(kept.text, skipped.span)
    told = Sighting(
        title=act.title.strip(),
        when=AllDay(first=day, last=day),
        quote=" ".join(kept.text[quote.start : quote.end].split()),
        quote_span=quote,
        confidence=1.0,
        evidence=(Evidence(field=Field.WHEN, words=skipped.words, span=skipped.span, document=act.document),),
    )
    new = Heard(
        told=told,
        document=act.document,
        number=PROMOTED + act.number,
        said_on=kept.written_on or kept.received_at.date(),
        said_at=kept.written_at,
        source=kept.source,
        source_name=kept.title or kept.name,
        source_url=kept.url,
        person=person,
    )
    decision = Decision(kind=DecisionKind.PROMOTE, person=person, at=now, keys=(new.key,))
    if any(one.kind is DecisionKind.PROMOTE for one in decisions.holding(tx, (), [new.key])):
        raise InvalidInputError(f"“{skipped.words}” was made a meeting already")
    stored.forget(tx, new.key)  # as it was promoted before, and taken back
    return _decided(deps, tx, decision, now, new)


def _undone(deps: Deps, tx: Tx, person: str, act: Undo, now: datetime) -> tuple[Change, ...]:
    known = _meeting(tx, act.uid)
    step = next((one for one in meetings.history(tx, act.uid) if one.number == act.number), None)
    if step is None:
        raise NotFoundError(f"the history of {act.uid} has no change {act.number}")
    if step.decision is None:
        return _decided(deps, tx, _opposite(tx, person, known, step, now), now)
    decision = decisions.by_id(tx, step.decision)
    assert decision is not None
    if decision.holds is step.undone:
        raise InvalidInputError("that was taken back already")
    decisions.set_holds(tx, step.decision, holds=step.undone, now=now)
    cause = Cause(person=person, decision=step.decision, undone=not step.undone)
    return settle(deps, tx, (), cause, now, keys=_about(tx, decision))


def _opposite(tx: Tx, person: str, known: Meeting, step: Change, now: datetime) -> Decision:
    """The decision that puts back what a text changed, as far as nothing changed it since."""
    if step.before is None:
        return _decision(tx, person, Stand(known.uid, Standing.REJECTED), now)
    if step.kind is ChangeKind.JOINED and step.after.joined:
        keys = _keys(tx, step.after.joined)
        its = tuple(key for key in keys if key[0] in step.before.documents)
        rest = tuple(key for key in keys if key not in its)
        return Decision(kind=DecisionKind.APART, person=person, at=now, keys=rest, others=its)
    back = {
        name: getattr(step.before, name) for name in step.fields if getattr(known, name) == getattr(step.after, name)
    }
    if not back:
        raise InvalidInputError("nothing of that change is left to take back: later ones went over it")
    if "when" in back:
        back["previous"] = step.before.previous
    return _put(tx, person, known.uid, back, now)


def _meeting(tx: Tx, uid: str) -> Meeting:
    known = meetings.by_uid(tx, uid)
    if known is None:
        raise NotFoundError(f"there is no event {uid}")
    return known


def _keys(tx: Tx, uid: str) -> tuple[Key, ...]:
    return stored.of_meetings(tx, [uid])[uid]
