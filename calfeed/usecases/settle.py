"""Looks at meetings anew when something was heard or decided, and keeps what follows, in one transaction.

new words, or a decision → what may speak of the same meetings → merge → meetings, history, feed, reminders
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import partial
from uuid import uuid4

from calfeed.ics import render_piece
from calfeed.merge import NEAR, Cause, Known, doubtful, is_of_any_day, marks, merge, related, wanted
from calfeed.model.heard import Heard, Key
from calfeed.model.meeting import Certainty, Change, Remark
from calfeed.model.recurrence import over_on
from calfeed.model.when import Timed, first_day
from calfeed.store import Tx, decisions, meetings
from calfeed.store import heard as stored
from calfeed.store.heard import FoundBy
from calfeed.usecases.arm import arm
from calfeed.usecases.deps import Deps

AHEAD = timedelta(days=400)  # how far a series is expanded
DAY = timedelta(days=1)
REMARK_BACK, REMARK_AHEAD = timedelta(days=14), timedelta(days=90)  # which days a remark without one may mean
AT_ONCE = 50  # sightings of a document: a calendar may hold thousands

Days = tuple[date, date]


@dataclass(frozen=True, slots=True)
class Close:
    """What the store was asked for: what is near each sighting, and the sightings that were looked at."""

    near: dict[Key, list[tuple[Key, FoundBy]]] = field(default_factory=dict)
    heard: dict[Key, Heard] = field(default_factory=dict)


def settle(
    deps: Deps, tx: Tx, new: Sequence[Heard], cause: Cause, now: datetime, *, keys: Collection[Key] = ()
) -> tuple[Change, ...]:
    """Take in what was heard, if anything, and look anew at the meetings that it, or what was heard before, speaks of.

    The transaction must have waited for its turn (`meetings.one_at_a_time`).
    """
    stored.save(tx, new, {one.key: found_by(one) for one in new})
    in_order = sorted(new, key=_span)
    changes: list[Change] = []
    for at in range(0, max(len(in_order), 1), AT_ONCE):
        changes += _settled(deps, tx, known_around(tx, in_order[at : at + AT_ONCE], keys), cause, now)
    places = {one.told.quote: one.number for one in reversed(new)}
    return tuple(sorted(changes, key=lambda step: places.get(step.words, len(places))))


def found_by(one: Heard) -> FoundBy:
    """What it is kept with, so that all that is related to it finds it: the days it may speak of, and its marks."""
    return FoundBy(*_span(one), marks(one))


def known_around(tx: Tx, new: Sequence[Heard], keys: Collection[Key] = ()) -> Known:
    """All that may speak of the meetings that new words speak of, and so on: what is related is replayed together."""
    heard = {one.key: one for one in new}
    fresh = {one.key for one in new if not one.person}  # nobody knows these yet
    about: dict[str, tuple[Key, ...]] = {}
    close = Close()
    edge = first = [*new, *stored.by_keys(tx, set(keys) - heard.keys())]
    while edge:
        heard |= {one.key: one for one in edge}
        found = _related(tx, edge, heard, close)
        theirs = stored.of_meetings(
            tx, stored.meetings_of(tx, found | {one.key for one in edge} - fresh) - about.keys()
        )
        about |= theirs
        found |= {key for its in theirs.values() for key in its}
        for one in decisions.holding(tx, theirs, found):
            found |= {*one.keys, *one.others}
        edge = stored.by_keys(tx, found - heard.keys())
    # A meeting that turned out to be another, or that nobody spoke of any more, may be one again.
    about = dict.fromkeys(meetings.founded_by(tx, heard.keys() - fresh), ()) | about
    beside = _beside(tx, first, heard, close) | decisions.proposed_with(tx, about)
    beside -= about.keys()
    return Known(
        meetings=tuple(meetings.by_uids(tx, about)),
        heard=tuple(heard.values()),
        decisions=decisions.holding(tx, about, heard.keys() - fresh),
        founders=meetings.founders(tx, about),
        keys=about | stored.of_meetings(tx, beside),
        beside=tuple(meetings.by_uids(tx, beside)),
    )


def _related(tx: Tx, edge: Iterable[Heard], heard: Collection[Key], close: Close) -> set[Key]:
    """The stored sightings that may speak of what these speak of; what is near them is noted in `close`."""
    found: set[Key] = set()
    for one in edge:
        its, days = wanted(marks(one)), _days(one)
        near = close.near[one.key] = _near(tx, one)
        keys = {
            key
            for key, other in near
            if (not its or not other.marks or its & other.marks) and any(_touch(span, other) for span in days)
        }
        found |= {other.key for other in _loaded(tx, keys - found.union(heard), close) if related(one, other)}
    return found


def _loaded(tx: Tx, keys: Collection[Key], close: Close) -> list[Heard]:
    """The sightings, each asked of the store but once."""
    missing = [key for key in keys if key not in close.heard]
    close.heard.update({one.key: one for one in stored.by_keys(tx, set(missing))})
    return [close.heard[key] for key in keys]


def _near(tx: Tx, one: Heard) -> list[tuple[Key, FoundBy]]:
    """What is found about the days that it speaks of, and has a word or a place in common with it."""
    its = marks(one)
    spans = {(first - DAY, last + DAY) for first, last in _days(one)}
    return [each for first, last in spans for each in stored.near(tx, first, last, its | wanted(its))]


def _beside(tx: Tx, first: Iterable[Heard], heard: Collection[Key], close: Close) -> set[str]:
    """The meetings that may be one with those that are looked at, though not surely enough to be replayed."""
    found: set[Key] = set()
    for one in first:
        its, span = marks(one), _span(one)
        keys = {key for key, other in close.near[one.key] if _is_doubtful(its, span, other)}
        found |= {other.key for other in _loaded(tx, keys - found.union(heard), close) if doubtful(one, other)}
    return stored.meetings_of(tx, found) if found else set()


def _is_doubtful(its: frozenset[str], span: Days, other: FoundBy) -> bool:
    """Whether two are worth a look: on one day with a word or a hall in common, or a day apart with one name."""
    common = its & other.marks
    if not _touch(span, other):
        return _words(common, "") >= 3
    return _words(common, "") > 0 or _words(common, "@") > 1 or not its or not other.marks


def _words(common: Iterable[str], sign: str) -> int:
    """How many words some marks stand for, those of a place with the sign @: most words have two, a "~" in one."""
    plain = sum(1 for mark in common if mark.startswith(sign) and mark[len(sign)] not in "@~")
    return max(plain, sum(1 for mark in common if mark.startswith(f"{sign}~")))


def _touch(span: Days, other: FoundBy) -> bool:
    return span[0] <= other.last and other.first <= span[1]


def _settled(deps: Deps, tx: Tx, known: Known, cause: Cause, now: datetime) -> tuple[Change, ...]:
    outcome = merge(known, cause=cause, now=now, new_uid=lambda: str(uuid4()))
    render = partial(render_piece, public_url=deps.public_url)
    changes = meetings.save(tx, outcome.changes, now.date() + AHEAD, render, outcome.founders)
    before = [meeting.uid for meeting in known.meetings]
    stored.connect(tx, outcome.keys, before)
    decisions.propose(tx, before, outcome.proposals, now)
    arm(tx, outcome.changes, now)
    return changes


def _days(heard: Heard) -> list[Days]:
    """Where the store has to look for what it may speak of."""
    if isinstance(heard.told, Remark):
        return [_span(heard)]
    first, last = _span(heard)
    spans = [(first, min(last, first + AHEAD))]
    spans += ((left, left) for left in heard.told.formerly)
    # The day of an hour is another one in another zone.
    return [(first - DAY, last + DAY) for first, last in spans] if isinstance(heard.told.when, Timed) else spans


def _span(heard: Heard) -> Days:
    """The days by which a sighting or a remark is found."""
    told = heard.told
    if not isinstance(told, Remark):
        if is_of_any_day(told):
            return first_day(told.when) - NEAR, over_on(told) + NEAR
        left_out = told.excluded if told.rrule else ()
        return min((first_day(told.when), *left_out)), max((over_on(told), *left_out))
    if told.on is not None:
        return told.on, told.on
    ahead = DAY if told.certainty is Certainty.TOOK_PLACE else REMARK_AHEAD
    return heard.said_on - REMARK_BACK, heard.said_on + ahead
