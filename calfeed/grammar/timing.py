"""When an event begins whose sentence gives no hour: a learnt choice among the clock times in and around it.

Every clock time that may be meant, and that there is none, has facts ("same block +1, led by “starts at”"), with
weights in `starts.json` that `calfeed bench train` makes from gold files; the heaviest is chosen, as where it is is
(whereabouts.py).
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import NamedTuple

from calfeed.grammar import doer, outing, title, verdicts
from calfeed.grammar.dayrules import DAY_OF, DAY_OF_THAT
from calfeed.grammar.frame import Context, Frame, Scene, first_word, numbers_of
from calfeed.grammar.hours import PART_OF, clock_role, is_of_office
from calfeed.grammar.languages import lexicon_of
from calfeed.grammar.mention import Anchor, Clock, Day, Edge, Series
from calfeed.grammar.quick import replace
from calfeed.grammar.resolve import BYDAY
from calfeed.grammar.rule import compiled
from calfeed.grammar.sentences import Form
from calfeed.grammar.sequel import IN_PART, is_apart
from calfeed.grammar.vocabulary import anyword_cached, vocabulary
from calfeed.grammar.weights import total, weights
from calfeed.model.meeting import Kind
from calfeed.model.text import BlockKind, Span

BEFORE, BEHIND = 8, 6  # scenes around that of an event in which its hour may stand
NEAREST = 3  # scenes that are told apart one by one
MOST_CLOCKS, MOST_INSIDE = 14, 8  # around an event, in one scene
MOST_APART = 8  # characters between a day and its hour
LEAD, WORDS = 40, re.compile(r"[^\W\d_][\w'’-]*|:")
UNREAD = 0.4  # the rules have read the documents that the weights are from: elsewhere they miss more hours
PARTS = (("of night", 6), ("of morning", 12), ("of afternoon", 17), ("of evening", 25))
UNTOLD = "no hour told"


class Hour(NamedTuple):
    """A clock time at which an event may begin, or none, and the facts that speak for it."""

    clock: Clock | None
    facts: tuple[str, ...]


class Spot(NamedTuple):
    """A clock time, the scene it stands in, and which of the clock times of that scene it is."""

    at: int
    clock: Clock
    rank: int


class Dial:
    """The clock times of a document, and whose they are already."""

    def __init__(self, frames: Sequence[Frame], scenes: Sequence[Scene], ctx: Context) -> None:
        self.ctx, self.scenes, self.frames = ctx, scenes, frames
        number_of = numbers_of(scenes)
        self.own = [number_of(f.scene.span.start) for f in frames]
        self.there: dict[int, list[Frame]] = {}
        for number, frame in zip(self.own, frames, strict=True):
            if len(there := self.there.setdefault(number, [])) < MOST_INSIDE:
                there.append(frame)
        self.taken: dict[Span, list[Frame]] = {}
        for frame in frames:
            if frame.clock is not None and len(taken := self.taken.setdefault(frame.clock.span, [])) < MOST_INSIDE:
                taken.append(frame)
        self.spots = [
            Spot(at, clock, rank)
            for at, scene in enumerate(scenes)
            if scene.sentence.kind is not BlockKind.HEADER
            for rank, clock in enumerate(scene.clocks[:MOST_INSIDE])
            if ctx.stamp is None or not clock.span.overlaps(ctx.stamp)
        ]
        self.at = [spot.at for spot in self.spots]
        self.said = Counter((s.clock.hour, s.clock.minute) for s in self.spots)
        self.heads = [n for n, s in enumerate(scenes) if s.sentence.form is Form.HEADING and s.clocks]
        self.skipped = {s.span.start: s.reason for s in ctx.skipped}
        self.forms: dict[Form, tuple[int, int]] = {}
        for frame in frames:
            form, own = frame.scene.sentence.form, frame.clock is not None and frame.clock.span.within(frame.scene.span)
            timed, both = self.forms.get(form, (0, 0))
            self.forms[form] = timed + own, both + 1
        self.events = sum(f.kind is Kind.EVENT for f in frames)
        self.timed = sum(f.kind is Kind.EVENT and f.clock is not None for f in frames)
        self.told: dict[Span, tuple[str, ...]] = {}

    def near(self, own: int) -> list[Spot]:
        """The clock times around a scene, and those of the heading over them."""
        first, last = bisect_left(self.at, own - BEFORE), bisect_left(self.at, own + BEHIND + 1)
        above, head = list[Spot](), bisect_left(self.heads, own - BEFORE) - 1
        if head >= 0:
            above = self.spots[bisect_left(self.at, self.heads[head]) : bisect_left(self.at, self.heads[head] + 1)]
        around = sorted(self.spots[first:last], key=lambda s: (abs(s.at - own), s.at > own))[:MOST_CLOCKS]
        return [*around, *above]

    def like(self, frame: Frame) -> str:
        """How many of the events that are told as this one tell an hour."""
        form = frame.scene.sentence.form
        timed, others = self.forms[form]
        own = frame.clock is not None and frame.clock.span.within(frame.scene.span)
        timed, others = timed - own, others - 1
        share = "none" if not timed else "all" if timed == others else "some"
        return f"{share if others else 'no'} like it timed, {form.value}"

    def same(self, frame: Frame) -> bool:
        """Whether its sentence says that its hour is that of something else."""
        span, words = frame.scene.span, vocabulary(frame.scene.language)
        return anyword_cached(words.same_time).search(self.ctx.document.text, span.start, span.end) is not None

    def of_clock(self, spot: Spot) -> tuple[str, ...]:
        """What is true of a clock time for every event."""
        if spot.clock.span not in self.told:
            self.told[spot.clock.span] = tuple(_of_clock(spot, self))
        return self.told[spot.clock.span]


def timed(
    frames: Sequence[Frame], scenes: Sequence[Scene], ctx: Context, *, every: bool = False
) -> tuple[list[Frame], list[tuple[Hour, ...]]]:
    """The frames with the hours that are told elsewhere, and for each the hours at which it may begin."""
    begins = starts(frames, scenes, ctx, every=every)
    clocks = map(chosen, begins)
    return [replace(f, clock=c) if c and f.clock is None else f for f, c in zip(frames, clocks, strict=True)], begins


def starts(
    frames: Sequence[Frame], scenes: Sequence[Scene], ctx: Context, *, every: bool = False
) -> list[tuple[Hour, ...]]:
    """For each frame that tells no hour, or for `every` one, those at which it may begin, the last of them none."""
    asked = [f.window is None and f.first is not None and (f.clock is None or every) for f in frames]
    if not any(asked):
        return [()] * len(frames)
    dial = Dial(frames, scenes, ctx)
    return [tuple(_starts(n, dial)) if ask and dial.spots else () for n, ask in enumerate(asked)]


def chosen(options: Sequence[Hour]) -> Clock | None:
    """The clock time that the facts speak for; None if for none, or if there are no options."""
    if not options:
        return None
    known = weights("starts")
    weighed = [total(hour.facts, known) - (UNREAD if hour.clock is None else 0) for hour in options]
    return options[weighed.index(max(weighed))].clock


def _starts(number: int, dial: Dial) -> Iterator[Hour]:
    frame, own = dial.frames[number], dial.own[number]
    near = [spot for spot in dial.near(own) if _may_begin(spot, frame, own, dial)]
    if not near:
        return
    inside = sum(s.at == own for s in near)
    for spot in near:
        yield Hour(spot.clock, tuple(dict.fromkeys(_facts(spot, number, inside, dial))))
    yield Hour(None, tuple(_of_none(frame, inside, near, dial)))


def _may_begin(spot: Spot, frame: Frame, own: int, dial: Dial) -> bool:
    """Whether a clock time is no end, no hours at which somebody can be reached, and told of no other of its list."""
    if spot.clock.edge in (Edge.UNTIL, Edge.BY, Edge.AFTER) and frame.kind is Kind.EVENT:
        return False
    if frame.clock is None and spot.at != own and _is_of_other(spot, frame, dial):
        return False
    if frame.clock is None and any(_is_of_line_beside(spot, f, frame) for f in dial.taken.get(spot.clock.span, ())):
        return False
    if frame.clock is None and spot.clock.span in frame.dates:
        return False  # it was read with the event, as that of something else
    if frame.clock is None and _reopens(spot, dial):
        return False
    taken = dial.taken.get(spot.clock.span, ())
    if frame.clock is None and spot.at == own and any(_leads(spot.clock, frame, f, dial.ctx) for f in taken):
        return False
    if (
        frame.clock is None
        and frame.group is not None
        and spot.at != own
        and any(f.group == frame.group for f in taken)
    ):
        return False  # "The third of them begins at 15:00"
    if frame.clock is None and spot.at != own and IN_PART in frame.rules:
        return False
    if frame.clock is None and any(PART_OF in f.rules for f in taken):
        return False
    if frame.clock is None and spot.at != own and _is_of_one_day(spot, frame, taken, dial):
        return False
    if frame.clock is None and spot.at != own and any(is_apart(f, frame, dial.ctx) for f in taken):
        return False
    if (
        frame.clock is None
        and spot.at != own
        and (_has_other_day(spot, frame, dial) or _has_counted_day(spot, frame, dial))
    ):
        return False
    if frame.clock is None and spot.at != own and any(_is_on_its_day(f, frame, dial.ctx) for f in taken):
        return False
    return spot.at == own or not is_of_office(spot.clock, dial.scenes[spot.at], dial.ctx)


def _is_of_one_day(spot: Spot, frame: Frame, taken: Sequence[Frame], dial: Dial) -> bool:
    """Whether a sentence gives the hour of something on one day of an event of several: "The last day ends at 6"."""
    if frame.first == frame.last or frame.series is not None or frame.kind is not Kind.EVENT:
        return False
    scene, ctx = dial.scenes[spot.at], dial.ctx
    if any(d.anchor is Anchor.MAIN for d in scene.days):
        return True
    if not any(f.scene.span == scene.span and f.first == f.last for f in taken):
        return False
    named = any(p.noun == frame.name.noun or ctx.words.kin(p.noun, frame.name.noun) for p in scene.phrases)
    return not named and not doer.anypronoun(first_word(scene, ctx), ctx)  # "It opens on Thursday at 2 with a talk"


def _reopens(spot: Spot, dial: Dial) -> bool:
    """Whether a clock time is that of the day on which something opens again: "We reopen on 18 January at 9am"."""
    days = [d.span for d in dial.scenes[spot.at].days if dial.skipped.get(d.span.start) == verdicts.REOPENED]
    at = spot.clock.span
    return any(max(at.start - day.end, day.start - at.end) < MOST_APART for day in days)


def _has_other_day(spot: Spot, frame: Frame, dial: Dial) -> bool:
    """Whether a sentence gives the hour right beside another date than that of the event: "Build-up: 8am, 9 May"."""
    scene, at = dial.scenes[spot.at], spot.clock.span
    if frame.first is None or frame.kind is Kind.DEADLINE or not scene.cues or dial.same(frame):
        return False
    return any(
        max(at.start - d.span.end, d.span.start - at.end) < MOST_APART and _agrees(d, frame.first) == "another"
        for d in scene.days[:MOST_INSIDE]
        if d.day is not None and d.month is not None and not any(c.span.overlaps(d.span) for c in scene.clocks)
    )


def _has_counted_day(spot: Spot, frame: Frame, dial: Dial) -> bool:
    """Whether a sentence gives the hour of a day that counts from the event: "Weigh-in is the evening before, at 6"."""
    scene = dial.scenes[spot.at]
    if frame.first is None or len(scene.days) != 1 or len(scene.clocks) != 1:
        return False
    day = scene.days[0]
    if day.anchor is not Anchor.TEXT or not day.offset_days or day.weekday is not None:
        return False
    told = [named.days for named in dial.ctx.named_days if named.sentence == scene.span]
    return bool(told) and all(not first <= frame.first <= last for first, last in told)


def _is_on_its_day(other: Frame, frame: Frame, ctx: Context) -> bool:
    """Whether a sentence tells another event as on the day of this one: "On the day of the final, a service is"."""
    day = next((d for d in other.scene.days if d.span == other.dates[0]), None)
    if day is None or day.rule not in (DAY_OF, DAY_OF_THAT) or other.scene is frame.scene:
        return False
    return not (title.content(other.name.title, ctx.words) & title.content(frame.name.title, ctx.words))


def _is_of_line_beside(spot: Spot, other: Frame, frame: Frame) -> bool:
    """Whether a line of a list with a name of its own tells the hour: "GENEVA - WTO news conference, 0900 GMT"."""
    forms = (frame.scene.sentence.form, other.scene.sentence.form)
    if other.scene is frame.scene or not all(form in (Form.LINE, Form.ROW) for form in forms):
        return False
    own = other.name.span.within(other.scene.span) and spot.clock.span.within(other.scene.span)
    return own and frame.name.span.within(frame.scene.span)


def _is_of_other(spot: Spot, frame: Frame, dial: Dial) -> bool:
    """Whether a sentence gives the hour of a series of something else, or of the way to an event of several days."""
    scene = dial.scenes[spot.at]
    if frame.first != frame.last and spot.clock.end is None and outing.is_of_way(spot.clock, scene, dial.ctx):
        return True
    series = next((m for m in scene.mentions if isinstance(m, Series)), None)
    if frame.kind is Kind.DEADLINE or frame.series is not None or frame.first is None or series is None:
        return False
    listed = frame.scene.sentence.form is not Form.PROSE or scene.sentence.form is not Form.PROSE
    if listed and (not series.byday or BYDAY[frame.first.weekday()] in series.byday):
        return False  # "Meetings: third Wednesdays, 7.30pm" over a list of them
    words = dial.ctx.words
    return not any(p.noun == frame.name.noun or words.kin(p.noun, frame.name.noun) for p in scene.phrases)


def _leads(clock: Clock, frame: Frame, other: Frame, ctx: Context) -> bool:
    """Whether it opens the clause of another event: "On 14 May he opens the forum and at 3 pm visits the farms"."""
    before, behind = frame.name.span, other.name.span
    if not before.end <= clock.span.start <= behind.start:
        return False
    between = ctx.document.text[max(before.end, clock.span.start - LEAD) : clock.span.start]
    return compiled(r"[\s,]{and}\s(?:[^\W\d]+\s)?\Z", lexicon_of(other.scene.language)).search(between) is not None


def _facts(spot: Spot, number: int, inside: int, dial: Dial) -> Iterator[str]:
    """What speaks for a clock time: how it stands to the event, how it is told, whose it is already."""
    frame, own, scene = dial.frames[number], dial.own[number], dial.scenes[spot.at]
    relation = _relation(spot, own, frame, dial)
    kind = frame.kind.value
    yield relation
    for fact in dial.of_clock(spot):
        yield fact
        yield f"{fact}, {kind}" if frame.kind is Kind.DEADLINE else f"{fact}, {relation.split()[0]}"
    form = f"{scene.sentence.form.value} for {frame.scene.sentence.form.value}"
    yield f"{relation}, {form}"
    yield form
    role = dial.of_clock(spot)[0]
    yield f"{relation}, {role}"
    day = _day(spot, frame, dial)
    between = _between(spot, own, frame, dial)
    whose = _whose(spot, frame, dial)
    last = _last(spot, frame, own, dial)
    yield from (day, between, whose, last)
    yield from (f"{day}, {relation.split()[0]}", f"{last}, {role}", f"{last}, {whose}", f"{between}, {day}")
    yield from (f"{last}, {between}", f"{last}, {relation}")
    if spot.at != own:
        subject = _subject(scene, frame, dial)
        yield from (subject, f"{subject}, {role}", f"{subject}, {last}")
    if inside and spot.at != own:
        yield "another in its sentence"
    like = dial.like(frame)
    yield from (f"{like}, {relation.split()[0]}", f"{like}, {last}", f"{like}, {whose}")
    if "of all" in dial.of_clock(spot):
        yield from (f"of all, {like}", f"of all, {last}")
    if dial.same(frame):
        yield from ("same time", f"same time, {whose}", f"same time, {last}", f"same time, {relation}")
    if frame.first != frame.last:
        yield from (f"several days, {relation.split()[0]}", f"several days, {role}")
    if frame.series is not None:
        yield f"series, {relation.split()[0]}"
    if len(dial.spots) == 1:
        yield from ("only hour of the text", f"only hour of the text, {last}")


def _relation(spot: Spot, own: int, frame: Frame, dial: Dial) -> str:
    """How a clock time stands to a scene: in it, in a sentence or line near it, in a heading over it."""
    scenes = dial.scenes
    if spot.at == own:
        return f"inside {'before' if spot.clock.span.end <= frame.dates[0].start else 'behind'}"
    here, there = scenes[own].sentence, scenes[spot.at].sentence
    if there.form is Form.HEADING and spot.at < own:
        return "heading above"
    if here.block == there.block:
        return f"block {max(-NEAREST, min(NEAREST, spot.at - own)):+}"
    far = max(-NEAREST, min(NEAREST, there.block - here.block))
    return f"near {far:+}"


def _of_clock(spot: Spot, dial: Dial) -> Iterator[str]:
    """What is true of a clock time by its own words, the role that its words give it first."""
    ctx, scene, clock = dial.ctx, dial.scenes[spot.at], spot.clock
    text = ctx.document.text
    yield f"role {clock_role(clock, scene, ctx) or 'open'}"
    shape = "range" if clock.end is not None else clock.edge.value
    yield f"a {shape}"
    yield "sure" if clock.sure else "unsure"
    yield f"{len(scene.clocks) if len(scene.clocks) < 3 else 'many'} in the sentence"
    if len(scene.clocks) > 1:
        yield f"{'first' if not spot.rank else 'last' if spot.rank == len(scene.clocks) - 1 else 'one'} of several"
    start = max(
        [
            scene.span.start,
            clock.span.start - LEAD,
            *(c.span.end for c in scene.clocks[:MOST_INSIDE] if c.span.end <= clock.span.start),
        ]
    )
    before = WORDS.findall(text[start : clock.span.start].casefold())
    if before:
        yield f"led by “{before[-1]}”"
        yield f"led by “{' '.join(before[-2:])}”"
    for word in before[-5:-1]:
        yield f"“{word}” in front"
    behind = WORDS.findall(text[clock.span.end : min(scene.span.end, clock.span.end + LEAD)].casefold())
    if behind:
        yield f"followed by “{behind[0]}”"
    verbs = [c for c in scene.cues if c.span.end <= clock.span.start]
    verb = verbs[-1] if verbs else next(iter(scene.cues), None)
    yield f"verb {verb.tense.value}" if verb else "no verb"
    if verb:
        yield f"verb “{verb.words.casefold()}”"
    yield f"hour {next(part for part, until in PARTS if clock.hour < until)}"
    yield f"said {min(3, dial.said[clock.hour, clock.minute])} times"
    if any(isinstance(m, Series) for m in scene.mentions):
        yield "beside a series"
    words = vocabulary(scene.language)
    if anyword_cached(words.offices).search(text, scene.span.start, scene.span.end):
        yield "an office"
    if words.deadline.search(text, scene.span.start, scene.span.end):
        yield "something due"
    if anyword_cached(words.of_all).search(text, scene.span.start, scene.span.end):
        yield "of all"
    for mention in scene.dates:
        if (reason := dial.skipped.get(mention.span.start)) is not None:
            yield f"beside a date that is {reason}"


def _day(spot: Spot, frame: Frame, dial: Dial) -> str:
    """Whether the day that stands nearest to a clock time in its sentence is that of the event."""
    scene, clock = dial.scenes[spot.at], spot.clock
    if not scene.days:
        return "no day beside"
    nearest = min(
        scene.days[:MOST_INSIDE], key=lambda d: max(clock.span.start - d.span.end, d.span.start - clock.span.end)
    )
    if nearest.span in frame.dates:
        return "its own day beside"
    return f"{_agrees(nearest, frame.first)} day beside"


def _agrees(day: Day, first: date | None) -> str:
    """Whether a day as it is written may be that of an event."""
    if first is None or (day.day is None and day.weekday is None):
        return "an unknown"
    fits = all(
        told is None or told == own
        for told, own in ((day.day, first.day), (day.month, first.month), (day.weekday, first.weekday()))
    )
    return "its" if fits else "another"


def _between(spot: Spot, own: int, frame: Frame, dial: Dial) -> str:
    """Whether other days stand between an event and a clock time."""
    low, high = min(spot.at, own), max(spot.at, own)
    if high - low > BEFORE:
        return "far"
    found = {_agrees(d, frame.first) for n in range(low + 1, high) for d in dial.scenes[n].days[:MOST_INSIDE]}
    return "another day between" if "another" in found else "some day between" if found else "no day between"


def _whose(spot: Spot, frame: Frame, dial: Dial) -> str:
    """Which other events have a clock time already."""
    others = [f for f in dial.taken.get(spot.clock.span, ()) if f is not frame]
    if not others:
        return "of no other"
    same = any(f.first == frame.first for f in others)
    kin = any(f.name.noun == frame.name.noun for f in others)
    return f"of another {'of its day' if same else 'of another day'}{' and kind' if kin else ''}"


def _last(spot: Spot, frame: Frame, own: int, dial: Dial) -> str:
    """Which event was told last before a clock time, or which stand between it and the event below it."""
    if spot.at == own:
        return f"beside {min(3, len(dial.there[own]))} events"
    if spot.at < own:
        over = [f for n in range(max(spot.at, own - BEFORE), own) for f in dial.there.get(n, ())]
        return f"over {_count(over, frame)}"
    there = dial.there.get(spot.at, [])
    over = [f for n in range(own + 1, spot.at) for f in dial.there.get(n, ())]
    return f"behind {_count(over, frame)}, beside {_count(there, frame)}"


def _count(frames: Iterable[Frame], frame: Frame) -> str:
    days = {f.first == frame.first for f in frames}
    return "none" if not days else "events of its day" if days == {True} else "events of other days"


def _subject(scene: Scene, frame: Frame, dial: Dial) -> str:
    """What a sentence speaks of: the event by its noun, something else, or what a pronoun stands for."""
    ctx = dial.ctx
    opening = WORDS.match(ctx.document.text, scene.span.start, scene.span.end)
    if opening is not None and doer.anypronoun(opening[0], ctx):
        return "of a pronoun"
    if any(p.noun == frame.name.noun for p in scene.phrases):
        return "of its noun"
    if any(ctx.words.kin(p.noun, frame.name.noun) for p in scene.phrases):
        return "of a noun like its own"
    strong = [p for p in scene.phrases if not p.weak]
    if strong:
        return "of another, the" if strong[0].definite else "of another"
    return "of something weak" if scene.phrases else "of nothing"


def _of_none(frame: Frame, inside: int, near: Sequence[Spot], dial: Dial) -> Iterator[str]:
    """What speaks for an event to have no hour that the text tells."""
    form, kind = frame.scene.sentence.form.value, frame.kind.value
    told = "hour told" if frame.clock is not None and frame.clock.span.within(frame.scene.span) else UNTOLD
    yield from ("none", f"none, {kind}", f"none, {form}", f"none, {told}", f"none, {form}, {told}")
    yield f"none, {min(2, inside)} inside, {told}"
    yield f"none, {dial.ctx.words.language}"
    yield f"none, {'several days' if frame.first != frame.last else 'one day'}, {told}"
    yield f"none, {frame.status.value}"
    others = dial.events - (frame.kind is Kind.EVENT)
    timed = dial.timed - (frame.kind is Kind.EVENT and frame.clock is not None)
    share = "no other" if not others else "all" if timed == others else "none" if not timed else "some"
    yield f"none, {share} timed, {told}"
    if frame.series is not None:
        yield "none, series"
    if any(isinstance(d, Day) and d.part is not None for d in frame.scene.days):
        yield "none, part of a day"
    block = frame.scene.sentence.block
    close = any(dial.scenes[s.at].sentence.block == block for s in near)
    yield f"none, {'hours' if close else 'no hour'} in its block, {told}"
    if dial.same(frame):
        yield f"none, same time, {told}"
    yield f"none, {dial.like(frame)}, {told}"
    free = any(not dial.taken.get(s.clock.span) for s in near)
    yield f"none, {'a free hour' if free else 'no free hour'}, {told}"
    yield from (f"none, rule {rule}" for rule in frame.rules)
    yield f"none, “{frame.name.noun}”"
