"""Folds what a text says into what we believed: more exact beats less exact, then the newer text beats the older.

No rule asks which of two texts we read first, so that the order in which they arrive doesn't matter.
"""

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import chain

from calfeed.merge.agreement import Bond, hours_differ, same_start
from calfeed.merge.words import covered, words
from calfeed.model.meeting import Evidence, Field, Meeting, Online, Sighting, Status
from calfeed.model.when import Timed, When, Window, ZoneOrigin, first_day, last_day

# What a subscriber can see, and the evidence that speaks for it.
VISIBLE: dict[str, Field] = {
    "title": Field.WHAT,
    "when": Field.WHEN,
    "rrule": Field.WHEN,
    "excluded": Field.WHEN,
    "previous": Field.WHEN,
    "place": Field.WHERE,
    "participants": Field.WHO,
    "status": Field.STATUS,
    "online": Field.ONLINE,
    "topic": Field.TOPIC,
}
CERTAINTY = (Status.TENTATIVE, Status.CONFIRMED, Status.CANCELLED)
ORIGINS = (ZoneOrigin.DEFAULT, ZoneOrigin.PLACE, ZoneOrigin.STATED)


def believed(known: Meeting, told: Sighting, found: Bond, order: int) -> Meeting:
    """What we believe after a text; `order` is 1 if it is newer than what we know, -1 if older, 0 of the same day."""
    if found is Bond.LEFT_OCCURRENCE:
        return replace(known, excluded=_with(known.excluded, _day(told.previous)))
    if found is Bond.OCCURRENCE:
        return _one_day_told(known, told, order)
    new = _time_told(known, told, found, order)
    new = replace(
        new,
        title=_fuller(known.title, told.title, order),
        place=_fuller_if_any(known.place, told.place, order),
        topic=_fuller_if_any(known.topic, told.topic, order),
        participants=joined(known.participants, told.participants, order),
        online=_online(known.online, told.online, order),
        confidence=max(known.confidence, told.confidence),
        formerly=_days_left(known, new, told),
    )
    return replace(new, evidence=_evidence(known, new, told))


def _time_told(known: Meeting, told: Sighting, found: Bond, order: int) -> Meeting:
    """When it is, and whether it is on."""
    if found is Bond.WAS:
        if order <= 0 or told.status is Status.CANCELLED:  # old news, or the day it left is off, which we know
            return known
        return replace(known, when=told.when, previous=start(known.when), status=told.status)
    if found is Bond.LEFT:
        if order < 0:  # a newer text has it where it was
            return known
        new = replace(known, when=told.when, previous=told.previous, status=told.status)
        return replace(new, rrule=told.rrule, excluded=told.excluded) if told.rrule else new
    status = (known.status, max(known.status, told.status, key=CERTAINTY.index), told.status)[order + 1]
    new = replace(known, status=status, previous=known.previous or told.previous)
    if found is Bond.SERIES or (known.rrule and told.rrule):
        return _series(new, told, order)
    if told.rrule:
        new = replace(new, rrule=told.rrule, excluded=told.excluded)
    when = more_exact(known.when, told.when, order)
    if when != known.when and moved(known.when, when):
        return replace(new, when=when, previous=start(known.when))
    if hours_differ(known.when, told.when):  # an older text: it was moved before we knew it
        return replace(new, when=when, previous=new.previous or start(told.when))
    return replace(new, when=when)


def _days_left(known: Meeting, after: Meeting, told: Sighting) -> tuple[date, ...]:
    """The days that it was to begin on at one time or another, but the one that we believe now."""
    former = {*known.formerly, *former_days(told)}
    if not after.rrule:  # a series goes on: its later days are no former ones
        whens = (when for when in (known.when, told.when) if not isinstance(when, Window))
        former |= {first_day(when) for when in whens if not same_start(when, after.when)}
    return tuple(sorted(former - {first_day(after.when)}))


def former_days(told: Sighting) -> tuple[date, ...]:
    """The day that a text says it is moved from."""
    return (_day(told.previous),) if told.previous else ()


def moved(before: When, after: When) -> bool:
    """Whether it starts at another time than before, and not just at a more exactly known one."""
    if isinstance(before, Window):
        return isinstance(after, Window) and (before.last < after.first or after.last < before.first)
    return isinstance(after, Window) or not same_start(before, after) or hours_differ(before, after)


def start(when: When) -> date | datetime:
    """The start as the text told it: a day or a moment."""
    return when.start if isinstance(when, Timed) else first_day(when)


def more_exact(known: When, told: When, order: int) -> When:
    """The more exact of two times for the same meeting; where they contradict each other, the newer one."""
    newer, older = (told, known) if order > 0 else (known, told)
    if order == 0:
        newer, older = sorted((known, told), key=_rank)
    if isinstance(known, Window) or isinstance(told, Window):
        return _narrower(newer, older)
    if isinstance(newer, Timed) and isinstance(older, Timed):
        return _timed(newer, older)
    return max((newer, older), key=_exactness)  # of two alike, the first


def _exactness(when: When) -> int:
    """A clock time says more than its day, and several days more than the first one's."""
    return 2 * (first_day(when) < last_day(when)) + isinstance(when, Timed)


def _narrower(newer: When, older: When) -> When:
    if isinstance(newer, Window) and isinstance(older, Window):
        inside = newer.first <= older.first and older.last <= newer.last
        return older if inside else newer
    return older if isinstance(newer, Window) else newer


def _timed(newer: Timed, older: Timed) -> Timed:
    """The newer clock time, in the better known zone, with the end that one of them tells."""
    if hours_differ(newer, older):
        return newer
    best = older if ORIGINS.index(older.zone_origin) > ORIGINS.index(newer.zone_origin) else newer
    teller = newer if newer.end else older
    if teller.end is None:
        return best
    # Where the same wall time was told in two zones, of which one was assumed, the end is on the better one's wall.
    lasts = teller.end.astimezone(UTC) - teller.start.astimezone(UTC)
    return replace(best, end=(best.start.astimezone(UTC) + lasts).astimezone(best.zone))


def _series(known: Meeting, told: Sighting, order: int) -> Meeting:
    """Two tellings of one series: it began with the earlier day, and goes on as the newer text says."""
    assert known.rrule
    assert told.rrule
    excluded = tuple(sorted({*known.excluded, *told.excluded}))
    newer = order > 0 or (order == 0 and told.rrule > known.rrule)
    rule = told.rrule if newer else known.rrule
    if same_start(known.when, told.when):
        return replace(known, when=more_exact(known.when, told.when, order), rrule=rule, excluded=excluded)
    if "COUNT=" in rule:  # counts from its own first day
        return replace(known, when=told.when if newer else known.when, rrule=rule, excluded=excluded)
    return replace(known, when=min(known.when, told.when, key=first_day), rrule=rule, excluded=excluded)


def _one_day_told(known: Meeting, told: Sighting, order: int) -> Meeting:
    day = first_day(told.when)
    if told.status is Status.CANCELLED:
        return replace(known, excluded=_with(known.excluded, day))
    if order > 0 and day in known.excluded:
        return replace(known, excluded=tuple(one for one in known.excluded if one != day))
    return known


def _with(days: tuple[date, ...], day: date) -> tuple[date, ...]:
    return tuple(sorted({*days, day}))


def _day(at: date | datetime | None) -> date:
    assert at is not None
    return at.date() if isinstance(at, datetime) else at


def _rank(when: When) -> tuple[str, str]:
    """An order of times that depends on nothing but what they say."""
    return str(start(when)), repr(when)


def _fuller(known: str, told: str, order: int) -> str:
    """The wording that says more; else the newer one, unless both say the same in other words."""
    one, other = words(known), words(told)
    more_known, more_told = one - covered(one, other), other - covered(other, one)
    if bool(more_known) != bool(more_told):
        return known if more_known else told
    if order == 0 or not (more_known or more_told):
        return max(known, told, key=lambda text: (len(text), text))
    return told if order > 0 else known


def _fuller_if_any(known: str | None, told: str | None, order: int) -> str | None:
    return _fuller(known, told, order) if known and told else known or told


def joined(known: tuple[str, ...], told: tuple[str, ...], order: int) -> tuple[str, ...]:
    """All who are named, each once in the fuller wording; those of the newer text first."""
    people: list[str] = []
    for one in chain(told, known) if order > 0 else chain(known, told):
        twin = next((i for i, other in enumerate(people) if _same_party(one, other)), None)
        if twin is None:
            people.append(one)
        else:
            people[twin] = _fuller(people[twin], one, 0)
    # Nothing new: keep the order we had, or every text would reshuffle it.
    return known if sorted(people) == sorted(known) else tuple(people)


def _same_party(one: str, other: str) -> bool:
    a, b = words(one), words(other)
    if not a or not b:
        return one.casefold() == other.casefold()
    return covered(a, b) == a or covered(b, a) == b


def _online(known: Online, told: Online, order: int) -> Online:
    if Online.NO in {known, told}:  # nothing said of it
        return told if known is Online.NO else known
    return (known, max(known, told), told)[order + 1]


def _evidence(before: Meeting, after: Meeting, told: Sighting) -> tuple[Evidence, ...]:
    """The words for each field: the text's for what it changed or what had none, else those that we had."""
    kept = before.evidence
    for field in Field:
        names = [name for name, its in VISIBLE.items() if its is field]
        changed = any(getattr(before, name) != getattr(after, name) for name in names)
        its = tuple(one for one in told.evidence if one.field is field)
        known = any(one.field is field for one in kept)
        if its and (changed or not known):
            adds = field is Field.WHO  # names are joined, so their words are too
            kept = (*(one for one in kept if adds or one.field is not field), *its)
    return kept
