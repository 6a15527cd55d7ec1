"""One meeting as everybody may see it: how it is known, in whose words, what became of it, what is beside it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from calfeed.errors import GoneError, NotFoundError
from calfeed.merge.conflicts import Conflict, conflicts
from calfeed.model.difference import Difference, differences
from calfeed.model.heard import Heard
from calfeed.model.meeting import Change, Meeting, Skipped, Standing
from calfeed.model.news import NewsKind, news
from calfeed.model.when import Slot, Window
from calfeed.model.wording import N_
from calfeed.store import Tx, announcements, heard
from calfeed.store import meetings as stored
from calfeed.usecases.agenda import Entry, entry, is_over, spoken
from calfeed.usecases.deps import Deps
from calfeed.usecases.passages import Passage, passages

MOST_SAID = 20  # announcements that a page shows
MOST_BESIDE = 10
TOLD_OTHERWISE = ("when", "previous", "status", "certainty", "standing", "joined")  # what the kind of a step says


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """What one announcement says of a meeting, in its own words; `id` names it on the page."""

    id: str
    heard: Heard
    passages: tuple[Passage, ...]
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One change that everybody could see: what kind of news it was, what else it changed, and who said so."""

    kind: NewsKind
    change: Change
    others: tuple[Difference, ...]
    saying: Saying | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EventView:
    """One meeting with the words it came from, the newest first, and with its history, the oldest step first.

    `next` is what a calendar would be given: the next time, or None if none is left, or none is known.
    `beside` are the meetings of the announcement that it was first found in, itself among them.
    """

    entry: Entry
    next: Slot | None
    sayings: tuple[Saying, ...]
    history: tuple[Step, ...]
    conflicts: tuple[Conflict, ...]
    beside: tuple[Meeting, ...]
    skipped: tuple[Skipped, ...]


def event(deps: Deps, uid: str) -> EventView:
    """One meeting that everybody may see; NotFoundError for a UID that was never given, or not in public.

    GoneError for one that was published by mistake: nobody should be led to it any more.
    """
    now = deps.clock()
    with deps.store.read() as tx:
        meeting, history = visible(tx, uid)
        if meeting.standing is Standing.REJECTED:
            raise GoneError(N_("it is published no more"))
        told = heard.by_keys(tx, heard.of_meetings(tx, [uid])[uid])
        newest = _newest_first(told, history)[:MOST_SAID]
        digests = {one.document for one in newest}
        texts, languages = announcements.texts(tx, digests), announcements.languages(tx, digests)
        language = spoken(tx, [meeting]).get(uid, "")
        beside = stored.told_with(tx, uid, MOST_BESIDE)
        skipped = tuple(each for digest in meeting.documents for each in announcements.skipped_in(tx, digest))
    shown = replace(entry(meeting, now, deps.zone), language=language)
    sayings = tuple(
        Saying(
            id=f"words-{number}",
            heard=one,
            passages=passages(one, texts.get(one.document, "")),
            language=languages.get(one.document, ""),
        )
        for number, one in enumerate(newest, 1)
    )
    slot = None if isinstance(shown.when, Window) or is_over(shown.when, now, deps.zone) else shown.when
    return EventView(
        entry=shown,
        next=slot,
        sayings=sayings,
        history=tuple(_steps(history, {one.heard.document: one for one in reversed(sayings)})),
        conflicts=conflicts(told),
        beside=tuple(beside) if len(beside) > 1 else (),
        skipped=skipped,
    )


def visible(tx: Tx, uid: str) -> tuple[Meeting, tuple[Change, ...]]:
    """A meeting that everybody may see, with its history; NotFoundError if there is none.

    What was published and then rejected is among them, as called off: calendars point to it.
    """
    meeting = stored.by_uid(tx, uid)
    history = tuple(stored.history(tx, uid)) if meeting and not meeting.is_withdrawn else ()
    if meeting is None or not any(step.after.is_public for step in history):
        raise NotFoundError(N_("there is no event %(uid)s"), uid=uid)
    return meeting, history


def present_uid(deps: Deps, uid: str) -> str:
    """The UID of the meeting that an event turned out to be, else its own."""
    with deps.store.read() as tx:
        meeting = stored.by_uid(tx, uid)
        while meeting and meeting.joined:
            uid, meeting = meeting.joined, stored.by_uid(tx, meeting.joined)
    return uid


def _newest_first(told: Iterable[Heard], history: Iterable[Change]) -> list[Heard]:
    """By when it was written; of the same moment, what changed the meeting last comes first."""
    heard_as = {step.document: step.number for step in history}
    return sorted(told, key=lambda one: (one.written[:2], heard_as.get(one.document, -1), one.number), reverse=True)


def _steps(history: Iterable[Change], said: Mapping[str, Saying]) -> Iterable[Step]:
    for change in history:
        if told := news(change):
            others = () if told.kind is NewsKind.NEW else differences(told.change)
            yield Step(
                kind=told.kind,
                change=told.change,
                others=tuple(one for one in others if one.field not in TOLD_OTHERWISE),
                saying=said.get(change.document or "") if not change.person else None,
            )
