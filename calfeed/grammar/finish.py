"""From frames to sightings: repeats joined, gaps filled from the document, days and clock times made into slots."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from functools import cache, lru_cache
from typing import TypeVar

from calfeed.grammar import doer, gazetteer, given, homeland, participants, place, title, zones
from calfeed.grammar.certainty import certainty
from calfeed.grammar.fixtures import MATCH
from calfeed.grammar.frame import RECENT, Context, Frame, Name
from calfeed.grammar.languages import known, lexicon_of
from calfeed.grammar.mention import Clock, Length, Unit
from calfeed.grammar.nouns import WORD
from calfeed.grammar.pieces import BIG, across
from calfeed.grammar.quick import replace
from calfeed.grammar.resolve import same_moment, slot
from calfeed.grammar.sentences import Form
from calfeed.grammar.vocabulary import Tense, Vocabulary, anyword_cached, either_case, vocabulary
from calfeed.model.meeting import Evidence, Field, Kind, Online, Sighting, Status
from calfeed.model.text import BlockKind, Document, Span
from calfeed.model.when import Timed, When, ZoneOrigin

T = TypeVar("T")
MOST_WHO, LONGEST_HOURS = 12, 96
LEAST_LEADING = 4  # words of a sentence in front of a list
MOST_ABOUT = 8  # words of a heading behind a short title
NEXT_SENTENCE = 2  # characters between two sentences
LONG_RUN = timedelta(days=3)  # from the first day to the last: a longer one is told by its days alone
FILLS_DAY = 4  # hours
SHORTEST = 15  # minutes of an event: less is that of a part, "photos in the first ten minutes"
# Events to which people go after work, where nobody says "in the morning".
EVENING = re.compile(
    r"\b(?:concerts?|gigs?|talks?|lectures?|AGM|quiz(?:\snight)?|dinner|supper|plays?|films?|screenings?|ceilidh|disco|dance|party|"
    r"recital|cabaret|hustings|drinks|open\smic|jam|evening|night|band|club|show|carols|vigil|bingo|choir|rehearsals?|practice)\b",
    re.IGNORECASE,
)
MORNING = re.compile(r"\b(?:morning|breakfast|a\.?m\.?|early|sunrise|assembly|school)\b", re.IGNORECASE)
CLAUSAL = re.compile(r"\b(?:which|who|that|is|are|was|were|will|has|have|having|brought)\b|[;:]", re.IGNORECASE)
YEAR = re.compile(r"\s*\b(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?\b")
PART = re.compile(r"[:|·]|\s[–—-]\s")
ARTICLE = across(r"(?:{the})\s|{elided_the}")
LONGEST_PREPOSITION = 24  # characters in front of a place or of people
WITH = across(r"(?<!\w){with_plain}\s\Z", re.NOFLAG)  # "Екскурсія з Марією"
HOUSE = re.compile(r",?\s\d{1,4}\b")  # behind the name of a street

THE_BEFORE, LONGEST_THE = re.compile(r"(?<!\w)(\w+)\s\Z"), 6
TOLD_AGAIN = re.compile(r",?\s\(?(\d{1,2})[.:](\d\d)(?![\d.:]*\d)")
EARLIEST = 8  # the hour that nobody means of the morning
LONGEST_WAY = 20  # characters of what leads to a place
LONGEST_ARTICLE = 5  # characters of an article and the letter before it
APART = "{}, {}"  # an event and its place

SECTION = 6  # blocks under a heading that tell of what it announces
LONGEST_LEAD = 31  # days of a span that a report opens with
SHORTEST_TOLD = 60  # characters of a paragraph that tells something


def joined(frames: Iterable[Frame], ctx: Context) -> list[Frame]:
    """The frames with repeats of one event made one."""
    found: list[Frame] = []
    by_day: dict[object, list[int]] = {}
    for frame in _under_headings(_without_headline(_without_old(_without_windows(list(frames), ctx), ctx)), ctx):
        there = by_day.setdefault((frame.kind, frame.first or frame.window), [])
        place = next((n for n in there[-RECENT:] if same(found[n], frame, ctx)), None)
        if place is None:
            there.append(len(found))
            found.append(frame)
        else:
            found[place] = merged(found[place], frame)
    return found


def _without_headline(frames: list[Frame]) -> list[Frame]:
    """The frames without those of a headline whose day the text below comes back to: it only says them in short."""
    told = {f.first for f in frames if f.scene.sentence.form is Form.PROSE and f.kind is Kind.EVENT}
    if len(told) < 2:
        return frames
    return [
        f for f in frames if f.scene.sentence.block > 0 or f.scene.sentence.form is Form.PROSE or f.first not in told
    ]


def _under_headings(frames: list[Frame], ctx: Context) -> list[Frame]:
    """The frames with what a heading announces and the text below it tells in other words as one event.

    "Knitting bee Feb 18" over "We will knit scarves on Thursday, Feb 18", and no more of that day.
    """
    heads = [f for f in frames if f.scene.sentence.kind is BlockKind.HEADING and _has_own_day(f, ctx)]
    told: dict[int, Frame] = {}
    for head in heads:
        at = head.scene.sentence.block
        end = _end_of_section(at, ctx.document)
        below = [
            f for f in frames if at < f.scene.sentence.block < end and f.first == head.first and f.kind is Kind.EVENT
        ]
        if (
            len(below) == 1
            and _fits(head, below[0])
            and not any(f is not head and f.scene is head.scene for f in frames)
        ):
            told[id(head)] = below[0]
    gone = {id(frame) for frame in told.values()}
    joined = (_as_headed(f, told[id(f)], ctx) if id(f) in told else f for f in frames)
    return [made for f, made in zip(frames, joined, strict=True) if id(f) not in gone]


def _as_headed(head: Frame, told: Frame, ctx: Context) -> Frame:
    """The event of a heading with what is told of it, under the surer name if both say the same, else its own."""
    one = merged(head, told)
    alike = title.content(head.name.title, ctx.words) & title.content(told.name.title, ctx.words)
    return one if alike else replace(one, name=head.name)


def _has_own_day(frame: Frame, ctx: Context) -> bool:
    """Whether an event is told with its day in figures in one line."""
    single = frame.first is not None and frame.series is None and frame.kind is Kind.EVENT
    within = frame.dates[0].within(frame.scene.span) and frame.name.span.within(frame.scene.span)
    return single and within and any(map(str.isdigit, ctx.text(frame.dates[0])))


def _end_of_section(at: int, document: Document) -> int:
    """The number of the block at which what stands under a heading ends."""
    below = range(at + 1, min(at + SECTION, len(document.blocks)))
    return next((n for n in below if document.blocks[n].kind is BlockKind.HEADING), at + SECTION)


def _fits(head: Frame, told: Frame) -> bool:
    """Whether a sentence may tell more of what the heading over it announces, and names no other event."""
    if (
        told.name.rule == "event noun"
        and not told.name.weak
        and told.name.noun.casefold() not in head.name.title.casefold()
    ):
        return False
    if told.scene.sentence.form is not Form.PROSE or told.series is not None or told.last != head.last:
        return False
    if Status.CANCELLED in (head.status, told.status) and head.status is not told.status:
        return False
    return head.clock is None or told.clock is None or head.clock.hour == told.clock.hour


def _without_windows(frames: list[Frame], ctx: Context) -> list[Frame]:
    """The frames without vague ones that a dated one makes exact: "rehearsals start next week", "on 9 January"."""
    dated = [f for f in frames if f.first is not None][: 5 * RECENT]
    opening = _opening(ctx.document) if len(dated) < len(frames) else 0
    return [
        f
        for f in frames
        if f.window is None
        or not any(
            d.first is not None
            and f.window.first <= d.first <= f.window.last
            and (
                title.content(f.name.title, ctx.words) & (title.content(d.name.title, ctx.words) | {d.name.noun})
                or _tells_more(f, d)
                or (f.kind is d.kind is Kind.EVENT and d.scene.span.start > f.scene.span.end and _leads(f, opening))
            )
            for d in dated
        )
    ]


def _leads(vague: Frame, opening: int) -> bool:
    """Whether a sentence opens a report with the week or month of what is told below: "will vote next week"."""
    sentence, window = vague.scene.sentence, vague.window
    if sentence.form is not Form.PROSE or window is None:
        return False
    return sentence.block <= opening and (window.last - window.first).days <= LONGEST_LEAD


def _opening(document: Document) -> int:
    """The number of the first paragraph that tells something."""
    for number, block in enumerate(document.blocks):
        start, end = block.span.start, block.span.end
        if end - start > SHORTEST_TOLD and document.text[start:end].rstrip().endswith("."):
            return number
    return len(document.blocks)


def _tells_more(vague: Frame, dated: Frame) -> bool:
    """Whether the sentence behind one that told in what month somebody does something gives the day of it."""
    clause = vague.name.rule in ("clause", "clause words") and vocabulary(vague.scene.language).keeps_subject
    return clause and 0 < dated.scene.span.start - vague.scene.span.end <= NEXT_SENTENCE


def _without_old(frames: list[Frame], ctx: Context) -> list[Frame]:
    """The frames without those on a day that a later frame of the same event gives up."""
    found = dict(enumerate(frames))
    on_day: dict[tuple[date | None, str], list[int]] = {}
    for number, frame in enumerate(frames):
        on_day.setdefault((frame.first, frame.name.noun), []).append(number)
    for number, frame in enumerate(frames):
        there = on_day.get((frame.old, frame.name.noun), []) if frame.old is not None else []
        there_too = (n for n in there if n != number and found.get(n) is frames[n])
        other = next(
            (
                n
                for n in there_too
                if not title.apart(frame.name.title, frames[n].name.title, frame.name.noun, ctx.words)
            ),
            None,
        )
        if other is None or number not in found:
            continue
        there.remove(other)
        given_up = found.pop(other)
        old_clock = frame.old_clock or given_up.clock
        given_up = replace(given_up, last=None, clock=None, old=None, status=Status.CONFIRMED, status_span=None)
        found[number] = replace(merged(frame, given_up), first=frame.first, last=frame.last, old_clock=old_clock)
    return list(found.values())


def same(one: Frame, other: Frame, ctx: Context) -> bool:
    """Whether two frames of one document are the same event."""
    if one.kind is not other.kind or one.first != other.first or (one.window is None) != (other.window is None):
        return False
    if one.scene is other.scene and one.first is not None and one.dates == other.dates and one.clock != other.clock:
        return False
    if one.clock and other.clock and (one.clock.hour, one.clock.minute) != (other.clock.hour, other.clock.minute):
        return False
    if one.window is not None and other.window is not None and one.window != other.window:
        return False
    lines = Form.PROSE not in (one.scene.sentence.form, other.scene.sentence.form)
    if lines and (one.clock is None) != (other.clock is None):
        return False
    above = ("heading above", "title of the document", "line above")
    kin = one.name.noun == other.name.noun or ctx.words.kin(one.name.noun, other.name.noun)
    same_days = (one.first, one.last) == (other.first, other.last)
    if same_days and (kin or one.first != one.last) and (one.name.rule in above) != (other.name.rule in above):
        return True
    a, b = title.content(one.name.title, ctx.words), title.content(other.name.title, ctx.words)
    if not a or not b:
        return False
    shared = len(a & b)
    return shared / min(len(a), len(b)) >= (0.75 if lines else 0.6)


def merged(one: Frame, other: Frame) -> Frame:
    """Two frames of one event: the surer name, and every field that either has."""
    better = (
        one
        if (not one.name.weak, min(title.length(one.name.title), 8))
        >= (not other.name.weak, min(title.length(other.name.title), 8))
        else other
    )
    return replace(
        one,
        name=better.name,
        last=max(filter(None, (one.last, other.last)), default=None),
        clock=one.clock or other.clock,
        place=one.place or other.place,
        online=one.online if one.online is not Online.NO else other.online,
        online_span=one.online_span or other.online_span,
        status=other.status if other.status_span else one.status,
        status_span=other.status_span or one.status_span,
        old=one.old or other.old,
        old_clock=one.old_clock or other.old_clock,
        rrule=one.rrule or other.rrule,
        who=(*one.who, *other.who)[:MOST_WHO],
        more=(*one.more, other.scene.span, *other.more)[:MOST_WHO],
        dates=(*one.dates, *other.dates)[:MOST_WHO],
    )


def begun_once(frames: Sequence[Frame], begins: Sequence[T], ctx: Context) -> tuple[list[Frame], list[T]]:
    """The frames of one day that begin at the same hour of the text as one: it is told once, for what both name."""
    found: list[tuple[Frame, T]] = []
    there: dict[object, int] = {}
    items = Counter(frame.first for frame in frames if _is_timed_item(frame))
    for frame, hours in zip(frames, begins, strict=True):
        told = (frame.kind, frame.first, frame.clock.span) if frame.clock is not None and frame.series is None else None
        at = there.get(told) if told is not None else None
        apart = items[frame.first] > 1 and at is not None and (_is_of_several(found[at][0]) or _is_of_several(frame))
        if at is not None and not apart and _is_begun_elsewhere(found[at][0], frame, ctx):
            found[at] = _told_with_hour(found[at][0], frame), found[at][1]
            continue
        there.setdefault(told, len(found))
        found.append((frame, hours))
    found = _below_headline(found)
    return [frame for frame, _ in found], [hours for _, hours in found]


def _is_of_several(frame: Frame) -> bool:
    """Whether a name in the plural is that of a whole programme: "Briefings", of which a briefing is the first."""
    told = WORD.findall(frame.name.title.casefold())
    return frame.name.rule == "event noun" and not frame.name.weak and frame.name.noun.casefold() not in told


def _is_timed_item(frame: Frame) -> bool:
    """Whether an event is told with its hour in a list or a table."""
    timed = frame.clock is not None and frame.clock.span.within(frame.scene.span)
    return timed and frame.scene.sentence.form not in (Form.PROSE, Form.HEADING)


def _below_headline(frames: list[tuple[Frame, T]]) -> list[tuple[Frame, T]]:
    """The frames with that of the headline, or of a card, and the only one that the text tells of its day as one."""
    head = next((f for f, _ in frames if _is_headline(f) or _is_card(f)), None)
    told = [f for f, _ in frames if head is not None and f is not head and f.first == head.first]
    if head is None or len(told) != 1 or told[0].scene.sentence.form is not Form.PROSE:
        return frames
    if (told[0].kind, told[0].last) != (head.kind, head.last):
        return frames
    clock, other = told[0].clock, head.clock
    timed = clock is not None and clock.span.within(told[0].scene.span)
    if timed and not (_is_card(head) or _fits(head, told[0])):
        return frames  # "A press conference follows at 6 pm" below "Council session, 13 March"
    if clock and other and (clock.hour, clock.minute) != (other.hour, other.minute):
        return frames
    own = not told[0].name.weak and title.length(told[0].name.title) > title.length(head.name.title)
    whole = replace(merged(told[0], head), name=told[0].name if own else head.name)
    return [(whole if f is told[0] else f, hours) for f, hours in frames if f is not head]


def _is_card(frame: Frame) -> bool:
    """Whether a line tells only when, under the title that says what is on: "Date: 23 January"."""
    named = frame.name.rule in ("heading above", "title of the document", "headline")
    return named and frame.first is not None and frame.scene.sentence.form is Form.LINE


def _is_headline(frame: Frame) -> bool:
    """Whether a frame is of the headline of a text that tells its hour below, if at all."""
    sentence, clock = frame.scene.sentence, frame.clock
    there = clock is not None and clock.span.within(frame.scene.span)
    return sentence.block == 0 and sentence.form is Form.HEADING and frame.first is not None and not there


def _is_begun_elsewhere(one: Frame, other: Frame, ctx: Context) -> bool:
    """Whether one of two frames, that tells its day, has the hour that it begins at from the sentence of the other."""
    if one.scene is other.scene or one.last != other.last:
        return False
    if (one.status is Status.CANCELLED) != (other.status is Status.CANCELLED):
        return False
    if one.scene.sentence.form is other.scene.sentence.form is Form.ROW:
        return False
    own = [f.clock is not None and f.clock.span.within(f.scene.span) for f in (one, other)]
    if not any(not hour and f.dates[0].within(f.scene.span) for f, hour in zip((one, other), own, strict=True)):
        return False
    nouns = one.name.rule == other.name.rule == "event noun" and not (one.name.weak or other.name.weak)
    alike = one.name.noun == other.name.noun or ctx.words.kin(one.name.noun, other.name.noun)
    return alike or not nouns or not any(own)


def _told_with_hour(one: Frame, other: Frame) -> Frame:
    """Two frames of one event, where it is as the sentence with its hour tells it."""
    with_hour = next((f for f in (one, other) if f.clock is not None and f.clock.span.within(f.scene.span)), one)
    return replace(merged(one, other), place=with_hour.place or one.place or other.place)


def with_same_time(frames: list[Frame], ctx: Context) -> list[Frame]:
    """The frames with the hour that "same time" stands for: of an event like it, else of the head of the document."""
    same_time = anyword_cached(ctx.words.same_time)
    found: list[Frame] = []
    for frame in frames:
        clock, quote = frame.clock, frame.scene.span
        same = same_time.search(ctx.document.text, quote.start, quote.end) if clock is None and frame.first else None
        if same is not None:
            clock = _told_again(same.end(), ctx) or frame.old_clock
        if same is not None and clock is None:
            others = [f for f in found if f.series is None or f.name.noun == frame.name.noun]
            like = (f.clock for f in reversed(others) if f.clock and ctx.words.kin(f.name.noun, frame.name.noun))
            near = others and frame.scene.sentence.block - others[-1].scene.sentence.block <= 1 and frame.old is None
            again = anyword_cached(ctx.words.orders).match(frame.name.title) is not None  # "Next meeting: same time"
            first = replace(ctx.first_clock, end=None) if ctx.first_clock is not None else None  # nobody knows its end
            clock = (first if again else None) or next(like, None)
            clock = clock or (others[-1].clock if near else None) or first
        listed = frame.scene.sentence.form in (Form.ROW, Form.LINE) and frame.kind is Kind.EVENT
        if clock is None and listed and frame.first == frame.last and frame.window is None and ctx.common_clock:
            clock = ctx.common_clock[0] if ctx.common_clock[1] in (None, frame.under) else None
        found.append(_in_the_evening(replace(frame, clock=clock), ctx))
    return found


def _told_again(at: int, ctx: Context) -> Clock | None:
    """The hour in figures that stands behind "same time": "same time (11.15)"."""
    found = TOLD_AGAIN.match(ctx.document.text, at)
    if found is None or not (int(found[1]) < 24 and int(found[2]) < 60):
        return None
    hour = int(found[1])
    late = lexicon_of(ctx.words.language).twelve_hours and 1 <= hour < EARLIEST and not found[1].startswith("0")
    return Clock(span=Span(found.start(1), found.end(2)), hour=hour + 12 * late, minute=int(found[2]))


def _in_the_evening(frame: Frame, ctx: Context) -> Frame:
    """A concert "at 8" is in the evening, unless the text tells otherwise."""
    clock = frame.clock
    if (
        not lexicon_of(ctx.words.language).twelve_hours
        or clock is None
        or clock.sure
        or clock.end is not None
        or not 8 <= clock.hour <= 9
    ):
        return frame
    text = ctx.document.text
    told = text[clock.span.start : clock.span.end]
    morning = MORNING.search(text, frame.scene.span.start, frame.scene.span.end) or MORNING.search(frame.name.title)
    if morning or not told.strip(" .")[-1:].isalnum():
        return frame
    if not EVENING.search(frame.name.title) or ctx.hours_by_24() or re.search(r"0\d", told):
        return frame
    return replace(frame, clock=replace(clock, hour=clock.hour + 12))


def with_deadline_time(frames: list[Frame], ctx: Context) -> list[Frame]:
    """The frames with the hour that the text gives for all its deadlines: "all deadlines are 23:59 AoE"."""
    clock = ctx.deadline_clock
    if clock is None:
        return frames
    notice = anyword_cached(ctx.words.notices)
    return [
        replace(f, clock=clock)
        if f.kind is Kind.DEADLINE and f.clock is None and f.first and not notice.fullmatch(f.name.title)
        else f
        for f in frames
    ]


def sighting(
    frame: Frame,
    home: str | None,
    default: str | None,
    there: Span | None,
    around: Span | None,
    sure: float,
    ctx: Context,
) -> Sighting:
    """The frame as what one text says of one meeting; `sure` is how likely it is right.

    `there` is where the event is if it names no place of its own, `around` where its own place is.
    """
    own = frame.place
    named = ctx.text(own) if own else None
    if frame.place is None:
        frame = replace(frame, place=there)
    if frame.place is not None:
        frame = replace(frame, place=place.whole(frame.place, frame.dates, ctx))
    where = ctx.text(frame.place) if frame.place else None
    if where is not None and around is not None:
        where = f"{where}, {ctx.text(around)}"
    stated = ctx.zone or (_zone_there(named, home, ctx) if named else None)
    origin = ZoneOrigin.PLACE
    roomed = frame.place is not None and home is not None and frame.scene.sentence.form is Form.ROW
    nearby = None if roomed else _zone_nearby(frame, home, ctx)
    zone = next((z for z in (stated, nearby, home) if z and _agrees(frame, z)), None)
    if zone is None and frame.clock is not None and frame.clock.alternatives:
        usual = (*zones.home_of(ctx.words.language), *zones.told_by(ctx.words.language, "WRITTEN_IN"))
        zone = next((z for z in (*zones.zones_named(ctx.document.text), *usual) if _agrees(frame, z)), None)
    if zone is None and default:
        zone, origin = default, ZoneOrigin.DEFAULT
    when = _when(frame, zone, origin, ctx)
    claim, claim_span = certainty(frame, ctx)
    if frame.kind is Kind.DEADLINE:  # nobody goes there
        frame, named, where = replace(frame, place=None, online=Online.NO, online_span=None), None, None
    online = _online(frame, named, ctx)
    called = entitled(frame, named and where, ctx)
    if frame.beside is not None:
        called = _beside(called, _alone(frame.beside.title, frame.beside, frame, ctx), frame, ctx)
    if where is not None and where.casefold() == called.casefold() and ctx.words.noun.fullmatch(where) is not None:
        where = None  # "Flohmarkt" is no place for itself
    return Sighting(
        title=called,
        when=when,
        quote=ctx.document.text[frame.quote.start : frame.quote.end],
        quote_span=frame.quote,
        kind=frame.kind,
        rrule=frame.rrule,
        excluded=frame.excluded,
        status=frame.status,
        certainty=claim,
        previous=_previous(frame, when),
        place=where if online is not Online.YES else None,
        online=online,
        participants=tuple(ctx.text(span) for span in frame.who),
        confidence=sure,
        evidence=tuple(_evidence(frame, claim_span, around if where is not None else None, ctx)),
        rules=frame.rules,
    )


def _online(frame: Frame, named: str | None, ctx: Context) -> Online:
    """Whether people take part online: a webinar has no room, whatever place its sentence names."""
    afar = anyword_cached(ctx.words.online)
    span = frame.online_span
    if span is not None and span.within(frame.name.span) and afar.fullmatch(ctx.text(span)) is not None:
        return Online.YES
    if frame.online is Online.NO and frame.kind is Kind.EVENT and named is None:
        said = [match for _, match in afar.finditer(frame.name.title)]
        if said and (said[0].start() == 0 or not frame.name.title[said[-1].end() :].strip(title.EDGES)):
            return Online.YES  # "Online-Seminar", "Charla en línea"
    roomed = named is not None and afar.fullmatch(named) is None
    return Online.HYBRID if frame.online is Online.YES and roomed else frame.online


def entitled(frame: Frame, named: str | None, ctx: Context) -> str:
    """The title of a frame, a short one with what it belongs to; `named` is where it says itself that it is."""
    own = _alone(_unspoken(_without_other_place(frame, ctx), ctx), frame.name, frame, ctx)
    if MATCH in frame.rules:
        return own
    name = title.padded(own, _more(frame, named, ctx), ctx.words)
    kind = ":" not in name and title.length(name) <= 6 and _says_kind(frame, ctx)
    told = _with_heading(name, frame, ctx) if kind or title.length(name) < title.LEAST_WORDS else name
    if title.length(told) == 1:
        told = title.padded(told, (_there(named, frame, ctx),), ctx.words)  # "Trial at the same court", at last
    return _as_a_work(told, frame, ctx)


def _alone(words: str, name: Name, frame: Frame, ctx: Context) -> str:
    """The words of a title, each part of it as it is by itself: without what stands in front of it, as no object."""
    if ctx.words.nominatives:  # "Толоку в парку переносимо"
        words = ": ".join(_as_subject(part, ctx.words) for part in words.split(": "))
    if not ctx.words.declined:
        return words
    for span in (name.span, frame.scene.span):
        text = ctx.document.text[max(0, span.start - title.LONGEST_LEAD) : span.end]
        words = ": ".join(title.alone(part, text, ctx.words) for part in words.split(": "))
    return words


@lru_cache(4096)
def _as_subject(part: str, words: Vocabulary) -> str:
    for declined, alone in words.nominatives:
        if made := either_case(declined).sub(alone, part):
            part = (made[:1].upper() if part[:1].isupper() else made[:1]) + made[1:]
    return part


def _beside(called: str, other: str, frame: Frame, ctx: Context) -> str:
    """Two titles of an event: "Remise des prix – Nuit des livres"; what fills up the first is not said twice."""
    bare, more = frame.name.title, title.content(called, ctx.words)
    filled = more - title.content(bare, ctx.words)
    return f"{bare if filled and filled <= title.content(other, ctx.words) else called} – {other}"


def _as_a_work(name: str, frame: Frame, ctx: Context) -> str:
    """The title of a line, with its article if it may be that of a work: "Les heures blanches, 8 et 9 mars"."""
    text, span = ctx.document.text, frame.name.span
    if frame.scene.sentence.form is Form.PROSE or frame.kind is not Kind.EVENT:
        return name
    if title.length(name) == title.MOST_WORDS or any(cue.span.overlaps(span) for cue in frame.scene.cues):
        return name  # "The Mayor joins the Fire Chief"
    opening = WORD.search(text, span.start, span.end)
    article = ARTICLE.match(text, opening.start(), span.end) if opening is not None else None
    if article is None or not article[0][0].isupper():
        return name
    own, first = text[article.end() : span.end], name.partition(" ")[0].strip(",:")
    if not own.casefold().startswith(first.casefold()):
        return name
    said = vocabulary(frame.scene.language)
    words = WORD.finditer(text, article.end(), span.end)
    end = next((w.start() for w in words if said.link.fullmatch(w[0]) or said.stop.fullmatch(w[0])), span.end)
    if said.noun.search(text, article.end(), end) is not None or said.peoples.search(text[article.end() : end]):
        return name
    if own[:2].isupper() and not name[:2].isupper():  # "LE CID"
        return article[0].capitalize() + (name if " " not in name else name[:1].lower() + name[1:])
    return article[0] + own[:1] + name[1:]


def _without_other_place(frame: Frame, ctx: Context) -> str:
    """The title without where another of its sentence is: "a choir in the mill on Monday and the inn on Friday"."""
    name = frame.name.title
    if frame.place is None:
        return name
    for other in ctx.frames:
        if other.place is None or other.scene.span != frame.scene.span or other.place.overlaps(frame.place):
            continue
        head, there, rest = name.rpartition(ctx.text(other.place))
        lead = next((w for w in reversed(head.split()) if not ctx.words.article.fullmatch(w)), "")
        if there and not rest and anyword_cached(ctx.words.place_in).fullmatch(lead) is not None:
            return name if ctx.text(frame.place) == there else title.heading(head, ctx.words) or name
    return name


def _unspoken(name: str, ctx: Context) -> str:
    """A title without who speaks of it, without a call for attention and without what only says that it is off.

    "Pair of coffee hours" for "He has scheduled a pair of coffee hours", "Sommerfest" for "Sommerfest fällt aus".
    """
    bare = either_case(ctx.words.undone).sub("", name).rstrip(": ")
    name = bare[:1].upper() + bare[1:] or name
    opening, colon, behind = name.partition(": ")
    if colon and ctx.words.addressed and anyword_cached(ctx.words.addressed).fullmatch(opening.rstrip()) is not None:
        name = title.heading(behind, ctx.words)  # "IMPORTANT: Boiler inspection"
    found = either_case(ctx.words.speakers).match(name)
    rest = title.heading(name[found.end() :], ctx.words) if found is not None else ""
    return rest if title.length(rest) > (0 if ctx.words.capital_nouns else 1) else name


def _zone_there(named: str, home: str | None, ctx: Context) -> str | None:
    """The zone of the place of an event; a town inside a name says nothing: "King George V Dock"."""
    town = zones.named_place(named)
    if town is None or not (homeland.is_of_place(named, town) or town.end >= len(named.rstrip(" .)"))):
        return None
    if home is not None and HOUSE.match(named, town.end):
        return None  # "Córdoba 501"
    called, before = named[town.start : town.end], named[: town.start].split()
    if homeland.names_venue(before, called, known(ctx.words.language)):
        return None
    return gazetteer.at_home(town.zone, called, home)


def _agrees(frame: Frame, zone: str) -> bool:
    """Whether a zone fits what the text says of the hour elsewhere: "10.30 a.m. (7.30 a.m. in Vienna)"."""
    if frame.clock is None or frame.first is None or not frame.clock.alternatives or frame.clock.zone:
        return True
    return same_moment(frame.first, frame.clock, zone)


def _zone_nearby(frame: Frame, home: str | None, ctx: Context) -> str | None:
    """The zone of a town that the sentence names as a place: "Thursday 4 June, Utrecht: ..."."""
    span = frame.scene.span
    text = ctx.document.text[span.start : span.end]
    for name in _nearby(ctx.words.place_in).finditer(text):
        at = span.start + name.start(1)
        if text.count("(", 0, name.start(1)) > text.count(")", 0, name.start(1)):
            continue  # "10.30 a.m. (7.30 a.m. in Vienna)"
        opens = name.start() == name.start(1) and not text.startswith((",", ":"), name.end(1))
        if opens or HOUSE.match(text, name.end(1)):
            continue  # a street, and the subject of a sentence
        if ctx.words.fixed_order and place.is_elsewhere(
            ctx.document.text, Span(at, span.start + name.end(1)), span, ctx.words
        ):
            continue
        named = None if any(who.start <= at < who.end for who in frame.who) else zones.named_place(name[1])
        if named is not None and (named.start == 0 or named.end == len(name[1].rstrip())):
            return gazetteer.at_home(named.zone, name[1][named.start : named.end], home)
    return None


@cache
def _nearby(leads: tuple[str, ...]) -> re.Pattern[str]:
    """A town behind a preposition, a comma or a colon."""
    return re.compile(rf"(?:\b(?:{'|'.join(leads)})\s|[,·:]\s|^)((?:[{BIG}][\w'’-]+[ ]?){{1,3}})(?=[\s,:.;)]|$)")


def _when(frame: Frame, zone: str | None, origin: ZoneOrigin, ctx: Context) -> When:
    if frame.window is not None:
        return frame.window
    assert frame.first is not None
    days = (frame.first, frame.last or frame.first)
    if _is_open_daily(frame) and not _has_two_hours(frame, ctx):
        frame = replace(frame, stretch=True) if days[1] - days[0] < LONG_RUN else replace(frame, clock=None)
    made = slot(
        days if frame.clock is None or frame.stretch or _has_two_hours(frame, ctx) else (days[0], days[0]),
        frame.clock,
        zone,
        origin,
        deadline=frame.kind is Kind.DEADLINE,
    )
    if isinstance(made, Timed) and made.end is None and frame.length is not None and not _is_running_time(frame, ctx):
        return _lasting(made, frame.length)
    return made


def _is_open_daily(frame: Frame) -> bool:
    """Whether it fills most of each of its days: "vom 17. bis 21. Mai von 10 bis 20 Uhr"."""
    clock = frame.clock
    if clock is None or clock.end is None or frame.stretch or frame.series is not None or frame.kind is not Kind.EVENT:
        return False
    hours = clock.end[0] - clock.hour + (clock.end[1] - clock.minute) / 60
    return frame.first != frame.last and hours >= FILLS_DAY


def _has_two_hours(frame: Frame, ctx: Context) -> bool:
    """Whether each of two dates has its own hour, so that the hours are no daily ones: "du 12 à 19 h au 15 à 8 h"."""
    day = next((d for d in frame.scene.days if d.span == frame.dates[0]), None)
    if day is None or day.until is None or frame.clock is None or frame.clock.end is None:
        return False
    if day.until.span.start < day.span.end:
        return False  # one span for both
    between = Span(day.span.end, day.until.span.start)
    hour = re.search(r"\d", ctx.document.text[between.start : between.end])
    return hour is not None and not frame.clock.span.within(between)


def _is_running_time(frame: Frame, ctx: Context) -> bool:
    """Whether a length is that of a film, in brackets in a line: "16 February  L'Atalante (Vigo, 1934, 89 min)"."""
    if frame.length is None or frame.length.unit is not Unit.MINUTE or frame.scene.sentence.form is Form.PROSE:
        return False
    before = ctx.document.text[frame.scene.span.start : frame.length.span.start]
    return before.count("(") > before.count(")")


def _lasting(slot_: Timed, length: Length) -> Timed:
    minutes = length.amount * (60 if length.unit is Unit.HOUR else 1)
    if length.unit not in (Unit.MINUTE, Unit.HOUR) or not SHORTEST <= minutes <= LONGEST_HOURS * 60:
        return slot_
    return Timed(start=slot_.start, end=slot_.start + timedelta(minutes=minutes), zone_origin=slot_.zone_origin)


def _previous(frame: Frame, when: When) -> date | datetime | None:
    if frame.old is None:
        return None
    clock = frame.old_clock
    if clock is None or not isinstance(when, Timed) or clock.hour > 23:
        return frame.old
    return datetime.combine(frame.old, time(clock.hour, clock.minute), when.zone)


def _more(frame: Frame, named: str | None, ctx: Context) -> Iterator[tuple[str, str | None]]:
    """What a short title may be completed with: the people, and the place; a place says more than "the group"."""
    here = [who for who in frame.who if who.within(frame.scene.span) and not _is_spoken_to(who, frame, ctx)]
    own = next((who for who in here if not _only_says_so(who, frame, ctx)), None)
    same = named is not None and anyword_cached(ctx.words.same).match(named) is not None
    there = _there(None if same else named, frame, ctx)
    at = frame.place
    if own is not None and (own.within(frame.name.span) or (at is not None and own.within(at) and _is_house(own, ctx))):
        yield there  # "Next committee meeting", "Evensong, Lady Chapel"
        return
    if own is not None:
        yield from _with_people(own, there, ctx)
        return
    yield there
    spare = next((who for who in frame.who if not _is_of_another(who, frame, ctx) and _has_name(who, ctx)), None)
    if spare is not None:
        yield from _with_people(spare, there, ctx)


def _there(named: str | None, frame: Frame, ctx: Context) -> tuple[str, str | None]:
    """How a title goes on with the place, and the place, unless an adverb only tells it: "there"."""
    return _at_place(frame, ctx), None if named in ctx.words.turns.adverbs else _led(named, frame, ctx)


def _at_place(frame: Frame, ctx: Context) -> str:
    """How a title goes on with the place: as its text leads there, "on the green", behind a comma if nothing does."""
    usual, at, text = ctx.words.title_at_place, frame.place, ctx.document.text
    if at is None or not ctx.words.fixed_order:
        return usual
    if (led := ctx.words.turns.leads_there.search(text, max(0, at.start - LONGEST_WAY), at.start)) is not None:
        return usual if _goes_on(at, ctx) else f"{{}} {' '.join(led[0].lower().split())} {{}}"
    there = ctx.text(at)
    town = zones.named_place(there)
    return usual if " " not in there or (town is not None and town.start == 0) else APART


def _goes_on(at: Span, ctx: Context) -> bool:
    """Whether a place is only the first words of one: "the Kesta" of "the Kesta portal"."""
    behind = WORD.match(ctx.document.text, at.end + 1) if ctx.document.text[at.end : at.end + 1] == " " else None
    small = (ctx.words.stop, ctx.words.link, ctx.words.article)
    return behind is not None and not any(kind.fullmatch(behind[0]) for kind in small)


def _led(named: str | None, frame: Frame, ctx: Context) -> str | None:
    """A place behind the preposition that its case needs: "im Roten Saal", "у дворі"; none behind another one."""
    if named is None or frame.place is None or ctx.words.fixed_order or title.is_led(named, ctx.words):
        return named
    if named.casefold() in frame.name.title.casefold():
        return None
    before = ctx.document.text[max(0, frame.place.start - LONGEST_PREPOSITION) : frame.place.start]
    lead = ctx.words.turns.leads_there.search(before)
    if lead is not None:
        return f"{lead[0].lower()}{named}"
    other = WORD.findall(before)[-1:] if ctx.words.free_order and before.endswith(" ") else ()
    return None if any(anyword_cached(ctx.words.place_on).fullmatch(word) for word in other) else named


def _is_house(who: Span, ctx: Context) -> bool:
    """Whether what was taken for people ends in a word for a place: "Lady Chapel"."""
    return place.is_place_noun(ctx.text(who).rpartition(" ")[2], ctx.words)


def _has_name(who: Span, ctx: Context) -> bool:
    """Whether people have a name or are one body, and not only what they do: not the "engineer" who will ring."""
    words = ctx.text(who)
    return not words.islower() or " " in words or not ctx.words.fixed_order


def _is_spoken_to(who: Span, frame: Frame, ctx: Context) -> bool:
    """Whether people open a sentence as those it is said to: "Sorry folks, tonight's quiz is off", "All staff: ..."."""
    text = ctx.document.text
    opens = who.start == frame.scene.span.start and text[who.end] in ",:" and who.end <= frame.dates[0].start
    return opens and text[who.start + 1 : who.end].islower()


def _only_says_so(who: Span, frame: Frame, ctx: Context) -> bool:
    """Whether people without a name only tell of an event: "Organisers said the regatta would be on 21 March"."""
    if not ctx.text(who)[1:].islower():
        return False
    said = (c.span for c in frame.scene.cues if c.tense is Tense.REPORT)
    return any(0 <= at.start - who.end <= 1 for at in said)


def _is_of_another(who: Span, frame: Frame, ctx: Context) -> bool:
    """Whether people are told with another event, or are those of another line than that of an event in a list."""
    if frame.scene.sentence.form is not Form.PROSE or who.within(frame.scene.span):
        return True
    return any(who.within(other.scene.span) for other in ctx.frames if other.scene is not frame.scene)


def _with_people(who: Span, there: tuple[str, str | None], ctx: Context) -> Iterator[tuple[str, str | None]]:
    words = ctx.text(who)
    first, _, rest = words.partition(" ")
    if ctx.words.capital_nouns and rest[:1].isupper() and ctx.words.article.fullmatch(first) is not None:
        words = rest
    if not ctx.words.title_with:
        lead = WITH.search(ctx.document.text, max(0, who.start - LONGEST_PREPOSITION), who.start)
        joined = lead is not None and participants.is_person(who, ctx)
        told = ("{} {}", f"{lead[0]}{words}") if lead and joined else (ctx.words.title_more, _with_article(who, ctx))
        yield from (told, there)
        return
    article = ctx.words.turns.its_article.search(ctx.document.text, max(0, who.start - LONGEST_ARTICLE), who.start)
    bare = doer.inside_title(words, ctx)
    more, beside = (
        shape.format("{}", f"{article[0].lower() if article is not None and ':' not in shape else ''}{{}}")
        for shape in (ctx.words.title_more, ctx.words.title_with)
    )
    if participants.is_person(who, ctx) or given.is_given(words.lower()):
        yield from ((beside, bare), there)
    else:
        said = more, None if CLAUSAL.search(words) else bare
        yield from (there, said) if words.islower() and " " not in words else (said, there)


def _with_article(who: Span, ctx: Context) -> str:
    """People with the article that they stand behind, where a preposition needs it: "Reunión de la directora"."""
    words = ctx.text(who)
    found = THE_BEFORE.search(ctx.document.text, max(0, who.start - LONGEST_THE), who.start)
    lead = found[1].lower() if found is not None else ""
    if ":" in ctx.words.title_more or lead not in ctx.words.definite:
        return words
    apart = next((apart for apart, joined in ctx.words.contracted if joined.strip() == lead), lead)  # "del": "de el"
    return f"{apart.split()[-1]} {words}"


def _with_heading(name: str, frame: Frame, ctx: Context) -> str:
    """A short title with the heading it stands under: "Debate: Price increases in Europe"."""
    if frame.kind is Kind.DEADLINE:
        if ctx.words.says_deadline.search(name):
            return name
        lowered = name if ctx.words.verb_last or name[1:2].isupper() else name[:1].lower() + name[1:]
        return ctx.words.title_of_deadline.format(lowered)
    if ":" in name and frame.scene.sentence.form is Form.PROSE:
        return name  # "Treffen: Frauenkreis" is told in full
    own = ctx.text(frame.name.span)
    over = title.subject(ctx.text(frame.under)) if frame.under and not _only_leads(frame.under, frame, ctx) else ""
    headings = (over, ctx.subject)
    for above in headings:
        if longer := _under(name, above, own, ctx):
            return longer
    if title.length(name) < title.LEAST_WORDS:
        return next((longer for above in headings if (longer := _under(name, above, own, ctx, cut=True))), name)
    return name


def _only_leads(above: Span, frame: Frame, ctx: Context) -> bool:
    """Whether a heading is a sentence that leads to a list, or an item of a list that ended above the event."""
    text = ctx.document.text
    if text[above.start : above.end + 2].rstrip().endswith(":") and len(ctx.text(above).split()) >= LEAST_LEADING:
        return True
    listed = frame.scene.sentence.kind in (BlockKind.ITEM, BlockKind.ROW)
    return not listed and any(
        block.kind is BlockKind.ITEM and block.span.start <= above.start < block.span.end
        for block in ctx.document.blocks[: frame.scene.sentence.block]
    )


def _under(name: str, above: str, own: str, ctx: Context, *, cut: bool = False) -> str | None:
    """A title with a heading behind it, if the heading says what it is about; a long one only as far as it fits.

    `own` are the words from which the title was made.
    """
    opening, *rest = PART.split(above, 1)
    if rest and ctx.words.addressed and anyword_cached(ctx.words.addressed).fullmatch(opening.strip()):
        opening = PART.split(rest[0], 1)[0]  # "IMPORTANT: Boiler inspection"
    about = title.heading(YEAR.sub("", opening), ctx.words)
    if cut and title.length(about) > MOST_ABOUT:
        about = title.cut(about, MOST_ABOUT, ctx.words)
    if not about or about.casefold() in name.casefold() or name.casefold() in about.casefold():
        return None
    if ctx.words.turns.greeting.match(above) is not None:
        return None  # "Dear members"
    if own.casefold() in about.casefold():
        return None  # it is made of the heading itself
    if title.length(about) > MOST_ABOUT or title.length(about) + title.length(name) > title.MOST_WORDS:
        return None
    opening = title.NUMBERED.sub("", opening.strip(), count=1)
    section = anyword_cached(ctx.words.sections)
    sections = section.match(opening) or section.fullmatch(about)
    general = sections or ctx.words.nameless.match(opening)
    general = general or anyword_cached(ctx.words.labels_programme).search(opening)
    small = title.length(about) == 1 and (
        ctx.words.is_time_word(about) or ctx.words.link.fullmatch(about) or ctx.words.stop.fullmatch(about)
    )
    day = any(letter.isdigit() for letter in about) and any(map(ctx.words.is_time_word, about.split()))
    if general or small or day or _only_days(about, ctx):
        return None
    if re.search(r"[;?]|['’](?:re|d|ll|ve|m)\b", about) or title.DATED.search(about):
        return None
    return f"{name}: {about}"


def _only_days(above: str, ctx: Context) -> bool:
    """Whether a heading only tells a day or month, "Thursday 29th", and names nothing that is under it."""
    tables, told = lexicon_of(ctx.words.language).tables, False
    for word in WORD.findall(above):
        dated = any(word.lower() in tables[kind] for kind in ("weekday", "month", "relative"))
        told = told or dated
        if not (dated or word[0].isdigit() or ctx.words.link.fullmatch(word) or ctx.words.article.fullmatch(word)):
            return False
    return told


def _says_kind(frame: Frame, ctx: Context) -> bool:
    """Whether the heading says what the items under it are, which say only what each is about: "Screenings"."""
    bare = frame.name.weak and frame.name.rule in ("line without an event noun", "cell", "row of places")
    above = ctx.text(frame.under) if frame.under is not None else ""
    return bare and above not in (ctx.subject, ctx.document.title) and ctx.words.noun.search(above) is not None


def _evidence(frame: Frame, claim: Span | None, around: Span | None, ctx: Context) -> Iterable[Evidence]:
    bounds = (frame.series.first, frame.series.until) if frame.series is not None and frame.rrule else ()
    when = dict.fromkeys((*frame.dates, *(day.span for day in bounds if day is not None)))
    names = [name.span for name in (frame.name, frame.beside) if name is not None]
    spans = [*((Field.WHAT, span) for span in dict.fromkeys(names)), *((Field.WHEN, span) for span in when)]
    if frame.clock is not None:
        spans.append((Field.WHEN, frame.clock.span))
    spans += [(Field.WHERE, span) for span in (frame.place, around) if span is not None]
    spans += [(Field.WHO, span) for span in frame.who]
    spans += [(Field.STATUS, span) for span in dict.fromkeys((frame.status_span, claim)) if span is not None]
    if frame.online_span is not None:
        spans.append((Field.ONLINE, frame.online_span))
    for field, span in spans:
        yield Evidence(
            field=field, words=ctx.document.text[span.start : span.end], span=span, document=ctx.document.digest
        )
