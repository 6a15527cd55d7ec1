"""Folds what a text says into what was believed before it: more exact beats less exact, then the newer text wins.

Of two texts of the same day, of which at least one doesn't tell its hour, neither is newer.
"""

from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import chain

from calfeed.merge.agreement import Bond, hours_differ, same_start
from calfeed.merge.words import covered, in_another_language, lies_in, words
from calfeed.model.heard import Heard
from calfeed.model.meeting import (
    VISIBLE,
    Certainty,
    Evidence,
    Field,
    Meeting,
    Online,
    Remark,
    Sighting,
    Standing,
    Status,
)
from calfeed.model.source import Policy
from calfeed.model.when import Timed, When, Window, ZoneOrigin, first_day, last_day

CERTAINTY = (Status.TENTATIVE, Status.CONFIRMED, Status.CANCELLED)
LADDER = (
    Certainty.REPORTED,
    Certainty.ANNOUNCED,
    Certainty.MOVED,
    Certainty.CONFIRMED,
    Certainty.CALLED_OFF,
    Certainty.TOOK_PLACE,
)
BY_HAND = ("local", "desk")
ORIGINS = (ZoneOrigin.DEFAULT, ZoneOrigin.PLACE, ZoneOrigin.STATED)


def first_belief(heard: Heard, uid: str) -> Meeting:
    """What we believe when a sighting is the first we hear of a meeting."""
    told = heard.told
    assert isinstance(told, Sighting)
    fields = {name: getattr(told, name) for name in (*VISIBLE, "quote", "confidence", "evidence")}
    at = heard.written[1]
    return Meeting(
        uid=uid,
        created_at=at,
        changed_at=at,
        certainty=_claim(heard),
        standing=Standing.HELD if heard.policy is Policy.HOLD else Standing.PUBLISHED,
        source=heard.source,
        source_name=heard.source_name,
        source_url=heard.source_url,
        said_on=heard.said_on,
        said_at=heard.said_at,
        documents=(heard.document,),
        sources=(source_of(heard),),
        formerly=told.formerly,
        **(fields | {"status": _status_told(heard), "participants": joined((), told.participants, newer=False)}),
    )


def source_of(heard: Heard) -> str:
    """Whose words they are: the source's, or, of a file that came by hand, those of what it calls itself."""
    return heard.source_name or heard.source if heard.source in BY_HAND else heard.source


def believed(known: Meeting, heard: Heard, found: Bond) -> Meeting:
    """What we believe after a sighting in a text that is not older than what we know."""
    told, newer = heard.told, is_newer(known, heard)
    assert isinstance(told, Sighting)
    if found is Bond.LEFT_OCCURRENCE:
        return replace(known, excluded=_with(known.excluded, *told.formerly))
    if found is Bond.OCCURRENCE:
        return _one_day_told(known, told, newer)
    new = _time_told(known, heard, told, found, newer)
    new = replace(
        new,
        title=_title(known.title, told.title, newer),
        place=_place(known.place, told.place, newer),
        topic=_fuller_if_any(known.topic, told.topic, newer),
        participants=joined(known.participants, joined((), told.participants, newer=False), newer),
        online=_online(known.online, told.online, newer),
        confidence=max(known.confidence, told.confidence),
        formerly=_days_left(known, new, told),
    )
    return replace(new, evidence=_evidence(known, new, told))


def remarked(known: Meeting, heard: Heard) -> Meeting:
    """What we believe after a text spoke of a meeting without announcing it."""
    remark = heard.told
    assert isinstance(remark, Remark)
    off = remark.certainty in {Certainty.CALLED_OFF, Certainty.MOVED}
    if known.rrule:
        return replace(known, excluded=_with(known.excluded, remark.on)) if off and remark.on else known
    status = Status.CANCELLED if off else Status.CONFIRMED
    if status is known.status:
        return known
    words = Evidence(field=Field.STATUS, words=remark.quote, span=remark.quote_span, document=heard.document)
    kept = tuple(one for one in known.evidence if one.field is not Field.STATUS)
    return replace(known, status=status, evidence=(*kept, words))


def certainty(before: Meeting, after: Meeting, heard: Heard) -> Certainty:
    """The rung that a meeting stands on after a text spoke of it."""
    claim = _claim(heard)
    if after.status is Status.CANCELLED:
        put_off = claim is Certainty.MOVED and isinstance(heard.told, Remark)
        stays = before.status is Status.CANCELLED and before.certainty is Certainty.MOVED
        return Certainty.MOVED if put_off or stays else Certainty.CALLED_OFF
    if claim in {Certainty.TOOK_PLACE, Certainty.CONFIRMED}:
        return claim
    if moved(before.when, after.when):
        return Certainty.MOVED
    if before.status is Status.CANCELLED:
        return claim
    seconded = source_of(heard) not in before.sources and Certainty.REPORTED not in {claim, before.certainty}
    if seconded and claim is not Certainty.MOVED:
        return Certainty.CONFIRMED
    return max(before.certainty, claim, key=LADDER.index)


def is_newer(known: Meeting, heard: Heard) -> bool:
    """Whether a text was written after all that spoke of the meeting; of the same day only if both tell the hour."""
    if known.said_on is None or heard.said_on > known.said_on:
        return True
    return bool(known.said_at and heard.said_at and heard.said_at > known.said_at)


def _claim(heard: Heard) -> Certainty:
    """What a text claims, as far as its source is trusted."""
    claim = heard.told.certainty
    if isinstance(heard.told, Sighting) and heard.told.status is Status.CANCELLED:
        return Certainty.CALLED_OFF
    trusted = heard.policy is not Policy.UNCONFIRMED or claim is Certainty.CALLED_OFF
    return claim if trusted else Certainty.REPORTED


def _status_told(heard: Heard) -> Status:
    told = heard.told
    assert isinstance(told, Sighting)
    hearsay = told.status is Status.CONFIRMED and _claim(heard) is Certainty.REPORTED
    return Status.TENTATIVE if hearsay else told.status


def _status(known: Meeting, heard: Heard, newer: bool) -> Status:
    told = _status_told(heard)
    if _claim(heard) is Certainty.REPORTED and known.status is Status.CONFIRMED:
        return known.status  # hearsay makes what was announced no less certain
    return told if newer else max(known.status, told, key=CERTAINTY.index)


def _time_told(known: Meeting, heard: Heard, told: Sighting, found: Bond, newer: bool) -> Meeting:
    """When it is, and whether it is on."""
    status = _status(known, heard, newer)
    if found is Bond.WAS:
        if not newer or told.status is Status.CANCELLED:  # old news, or the day it left is off, which we know
            return known
        return replace(known, when=told.when, previous=start(known.when), status=status)
    if found is Bond.ELSEWHEN:
        left = known.previous if isinstance(known.when, Window) else start(known.when)
        return replace(known, when=told.when, previous=left, status=_status_told(heard))
    if found is Bond.LEFT:
        new = replace(known, when=told.when, previous=told.previous, status=_status_told(heard))
        return replace(new, rrule=told.rrule, excluded=told.excluded) if told.rrule else new
    new = replace(known, status=status, previous=known.previous or told.previous)
    if found is Bond.SERIES or (known.rrule and told.rrule):
        return _series(new, told, newer)
    if told.rrule:
        new = replace(new, rrule=told.rrule, excluded=told.excluded)
    when = more_exact(known.when, told.when, newer)
    if when != known.when and moved(known.when, when):
        return replace(new, when=when, previous=start(known.when))
    return replace(new, when=when)


def _days_left(known: Meeting, after: Meeting, told: Sighting) -> tuple[date, ...]:
    """The days that it was to begin on at one time or another, but the one that we believe now."""
    former = {*known.formerly, *told.formerly}
    if not after.rrule:  # a series goes on: its later days are no former ones
        whens = (when for when in (known.when, told.when) if not isinstance(when, Window))
        former |= {first_day(when) for when in whens if not same_start(when, after.when)}
    return tuple(sorted(former - {first_day(after.when)}))


def moved(before: When, after: When) -> bool:
    """Whether it starts at another time than before, and not just at a more exactly known one."""
    if isinstance(before, Window):
        return isinstance(after, Window) and (before.last < after.first or after.last < before.first)
    return isinstance(after, Window) or not same_start(before, after) or hours_differ(before, after)


def start(when: When) -> date | datetime:
    """The start as the text told it: a day or a moment."""
    return when.start if isinstance(when, Timed) else first_day(when)


def more_exact(known: When, told: When, newer: bool) -> When:
    """The more exact of two times for the same meeting; where they contradict each other, the newer one."""
    newest, older = (told, known) if newer else sorted((known, told), key=_rank)
    if isinstance(known, Window) or isinstance(told, Window):
        return _narrower(newest, older)
    if isinstance(newest, Timed) and isinstance(older, Timed):
        return _timed(newest, older)
    return max((newest, older), key=_exactness)  # of two alike, the first


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


def _series(known: Meeting, told: Sighting, is_new: bool) -> Meeting:
    """Two tellings of one series: it began with the earlier day, and goes on as the newer text says."""
    assert known.rrule
    assert told.rrule
    excluded = tuple(sorted({*known.excluded, *told.excluded}))
    newer = is_new or told.rrule > known.rrule
    rule = told.rrule if newer else known.rrule
    if same_start(known.when, told.when):
        return replace(known, when=more_exact(known.when, told.when, is_new), rrule=rule, excluded=excluded)
    if "COUNT=" in rule:  # counts from its own first day
        return replace(known, when=told.when if newer else known.when, rrule=rule, excluded=excluded)
    return replace(known, when=min(known.when, told.when, key=first_day), rrule=rule, excluded=excluded)


def _one_day_told(known: Meeting, told: Sighting, newer: bool) -> Meeting:
    day = first_day(told.when)
    if told.status is Status.CANCELLED:
        return replace(known, excluded=_with(known.excluded, day))
    if newer and day in known.excluded:
        return replace(known, excluded=tuple(one for one in known.excluded if one != day))
    return known


def _with(days: tuple[date, ...], *more: date) -> tuple[date, ...]:
    return tuple(sorted({*days, *more}))


def _rank(when: When) -> tuple[str, str]:
    """An order of times that depends on nothing but what they say."""
    return str(start(when)), repr(when)


def _title(known: str, told: str, newer: bool) -> str:
    """The wording that says more; that of another language is left to those who read it."""
    return known if in_another_language(known, told) else _fuller(known, told, newer)


def _fuller(known: str, told: str, newer: bool) -> str:
    """The wording that says more, else the newer one; the one that we had, if both say the same in other words."""
    one, other = words(known), words(told)
    more_known, more_told = one - covered(one, other), other - covered(other, one)
    if bool(more_known) != bool(more_told):
        return known if more_known else told
    if not (more_known or more_told):
        return known
    return told if newer else max(known, told, key=lambda text: (len(text), text))


def _place(known: str | None, told: str | None, newer: bool) -> str | None:
    """The more exact of two places, else the newer one."""
    if known and told and lies_in(known, told):
        return known
    return told if known and told and lies_in(told, known) else _fuller_if_any(known, told, newer)


def _fuller_if_any(known: str | None, told: str | None, newer: bool) -> str | None:
    return _fuller(known, told, newer) if known and told else known or told


def joined(known: tuple[str, ...], told: tuple[str, ...], newer: bool) -> tuple[str, ...]:
    """All who are named, each once in the fuller wording; those of the newer text first."""
    people: list[str] = []
    for one in chain(told, known) if newer else chain(known, told):
        twin = next((i for i, other in enumerate(people) if _same_party(one, other)), None)
        if twin is None:
            people.append(one)
        else:
            had, new = (one, people[twin]) if newer else (people[twin], one)
            people[twin] = _fuller(had, new, newer=False)
    # Nothing new: keep the order we had, or every text would reshuffle it.
    return known if sorted(people) == sorted(known) else tuple(people)


def _same_party(one: str, other: str) -> bool:
    a, b = words(one), words(other)
    if not a or not b:
        return one.casefold() == other.casefold()
    return covered(a, b) == a or covered(b, a) == b


def _online(known: Online, told: Online, newer: bool) -> Online:
    if Online.NO in {known, told}:  # nothing said of it
        return told if known is Online.NO else known
    return told if newer else max(known, told)


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
