"""What is shown: coming meetings by day, those whose date is to be fixed, past ones, each with its words."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from calfeed.model.meeting import Evidence, Field, Meeting
from calfeed.model.recurrence import occurrences
from calfeed.model.when import Timed, When, Window, first_day, last_day, starts_at
from calfeed.store import Tx, announcements
from calfeed.store import meetings as stored
from calfeed.usecases.deps import Deps

AHEAD = timedelta(days=400)  # how far a series is looked at
MOST_PAST = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of a quote, and the field that was read from it, if one was."""

    text: str
    field: Field | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A meeting at the time that matters now; of a series, the next time it takes place and the ones after.

    `language` is that of its words, empty if they are in several or it is not known.
    """

    meeting: Meeting
    when: When
    later: tuple[When, ...] = ()
    quote: tuple[Piece, ...] = ()
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """What begins on one day."""

    on: date
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """Everything known: ahead by day, without a day yet, over (the newest day first), and over without ever a day."""

    today: date
    coming: tuple[Day, ...] = ()
    to_be_fixed: tuple[Entry, ...] = ()
    past: tuple[Day, ...] = ()
    never_fixed: tuple[Entry, ...] = ()


def agenda(deps: Deps) -> Agenda:
    """All that is ahead, and the last meetings that are over."""
    now = deps.clock()
    with deps.store.read() as tx:
        # A day more than needed: where the day is already over depends on the zone.
        since = now.date() - timedelta(days=1)
        known = [*stored.agenda(tx, since), *stored.past(tx, since, MOST_PAST)]
    return arranged(known, now, deps.zone)


def arranged(meetings: Iterable[Meeting], now: datetime, zone: ZoneInfo) -> Agenda:
    """Each meeting in its place: a meeting is ahead until the day it ends on is over where it takes place."""
    entries = [entry(meeting, now, zone) for meeting in meetings]
    ahead = sorted((e for e in entries if not is_over(e.when, now, zone)), key=lambda e: _order(e, zone))
    over = sorted((e for e in entries if is_over(e.when, now, zone)), key=lambda e: _order(e, zone))
    return Agenda(
        today=now.astimezone(zone).date(),
        coming=_by_day(ahead),
        to_be_fixed=_without_day(ahead),
        past=_by_day(over)[::-1],
        never_fixed=_without_day(over),
    )


def entry(meeting: Meeting, now: datetime, zone: ZoneInfo) -> Entry:
    """The meeting at its next time, or at its last one when all are over."""
    times: list[When] = [each.slot for each in occurrences(meeting, now.date() + AHEAD)]
    ahead = [slot for slot in times if not is_over(slot, now, zone)]
    when = (ahead or times[-1:] or [meeting.when])[0]
    quote = marked(meeting.quote, meeting.evidence)
    return Entry(meeting=meeting, when=when, later=tuple(ahead[1:]), quote=quote)


def is_over(when: When, now: datetime, zone: ZoneInfo) -> bool:
    """Whether its last day is over where it takes place; a day without an hour goes by the given zone."""
    where = when.zone if isinstance(when, Timed) else zone
    return last_day(when) < now.astimezone(where).date()


def spoken(tx: Tx, meetings: Iterable[Meeting]) -> dict[str, str]:
    """The language of the texts that speak of each meeting, by its UID, if it is one."""
    documents = {one.uid: one.documents for one in meetings}
    known = announcements.languages(tx, {digest for digests in documents.values() for digest in digests})
    said = {uid: {known.get(digest, "") for digest in digests} for uid, digests in documents.items()}
    return {uid: its.pop() for uid, its in said.items() if len(its) == 1}


def marked(quote: str, evidence: Sequence[Evidence]) -> tuple[Piece, ...]:
    """The quote cut where the words of the evidence stand in it, white space aside; longer words come first."""
    taken: list[tuple[int, int, Field]] = []
    for words, field in sorted({(e.words, e.field) for e in evidence}, key=lambda pair: (-len(pair[0]), pair)):
        if span := _free(quote, words, taken):
            taken.append((*span, field))
    pieces, at = [], 0
    for start, end, field in sorted(taken):
        pieces += [Piece(text=quote[at:start]), Piece(text=quote[start:end], field=field)]
        at = end
    return tuple(piece for piece in (*pieces, Piece(text=quote[at:])) if piece.text)


def _free(quote: str, words: str, taken: Sequence[tuple[int, int, Field]]) -> tuple[int, int] | None:
    """Where the words first stand in the quote, whole, and in nobody else's place."""
    if not words.split():
        return None
    pattern = r"(?<!\w)" + r"\s+".join(map(re.escape, words.split())) + r"(?!\w)"
    for match in re.finditer(pattern, quote):
        if not any(match.start() < end and start < match.end() for start, end, _ in taken):
            return match.span()
    return None


def _by_day(entries: Iterable[Entry]) -> tuple[Day, ...]:
    dated = [e for e in entries if not isinstance(e.when, Window)]
    return tuple(Day(on=on, entries=tuple(of)) for on, of in groupby(dated, lambda e: first_day(e.when)))


def _without_day(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    return tuple(e for e in entries if isinstance(e.when, Window))


def _order(entry: Entry, zone: ZoneInfo) -> tuple[date, bool, datetime, str, str]:
    when = entry.when
    return first_day(when), isinstance(when, Timed), starts_at(when, zone), entry.meeting.title, entry.meeting.uid
