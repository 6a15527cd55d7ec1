"""A notice that moves what the rest of the document announces: "UPDATE: put back to 4 May" over the announcement.

So does a reply to a mail that is quoted in it: "Tuesday doesn't work for me, let's make it 4 May, same time".
"""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from calfeed.grammar import dues, title, verdicts
from calfeed.grammar.exclusions import FALLBACK
from calfeed.grammar.finder import Finder
from calfeed.grammar.former import hour_and_former
from calfeed.grammar.frame import Context, Frame, Name, Scene, numbers_of
from calfeed.grammar.hours import is_same
from calfeed.grammar.mention import Clock, Day
from calfeed.grammar.moving import moves
from calfeed.grammar.newday import AWAY, tells_another
from calfeed.grammar.nouns import Phrase, singular
from calfeed.grammar.quick import replace
from calfeed.grammar.resolve import day_range
from calfeed.grammar.vocabulary import Tense, anyword_cached
from calfeed.model.meeting import Kind, Status
from calfeed.model.text import BlockKind, Span

MOST_FRAMES = 24  # a document with more is a programme, in which nothing tells what a notice is of
MOST_NOTICES = 4
MOST_DAYS = 100  # between the old day and the new one
NEAR = 48  # characters between the words that move and the day
ONTO = 24  # in front of a verb that stands last
LABEL = re.compile(r"\W*[^\W\d_]{2,20}(?:[\s,.:/-]+[\w./]{1,12}){0,5}?\s?[:–-]\s")  # "UPDATE, 20 April: "
WORD = re.compile(r"[^\W\d_]+")
MOST_DAYS_TOLD = 3
BOTH = 2  # hours of a sentence, the new one and the old


class Notice(NamedTuple):
    """A sentence that gives a new day, and its frames."""

    scene: Scene
    day: Day
    words: Span
    first: date
    old: date | None
    frames: tuple[int, ...]
    above: Scene | None  # the line right above


def with_notices(frames: Sequence[Frame], scenes: Sequence[Scene], ctx: Context) -> list[Frame]:
    """The frames, where a notice puts one off that the text announces elsewhere."""
    frames = _without_struck(frames, ctx)
    made: dict[int, Frame] = dict(enumerate(frames))
    if not 0 < len(frames) <= MOST_FRAMES:
        return list(frames)
    number_of = numbers_of(scenes)
    own: dict[int, list[int]] = {}
    for number, frame in made.items():
        own.setdefault(number_of(frame.scene.span.start), []).append(number)
    told = (
        _notice(scene, scenes[at - 1] if at else None, own.get(at, ()), frames, ctx) for at, scene in enumerate(scenes)
    )
    found = [notice for notice in told if notice is not None]
    for notice in found[:MOST_NOTICES]:
        bodies = [n for n, f in made.items() if n not in notice.frames and _may_move(f, notice, ctx)]
        names = [made[n].name for n in notice.frames if made[n].name.rule == "event noun"]
        bodies = [n for n in bodies if not any(_is_another(name, made[n].name, ctx) for name in names)]
        body = _moved(notice, bodies, made, ctx)
        if body is None:
            for number in notice.frames[:1]:
                made[number] = _over_old_line(made[number], notice, scenes, number_of, ctx)
            continue
        for number in notice.frames:
            if not any(d.within(notice.day.span) for d in made[number].dates):
                ctx.skip(made[number].dates[0], verdicts.STAMP, made[number].first)
        made[body] = _put_off(made[body], notice, made)
        for number in notice.frames:
            del made[number]
    return _at_new_hours(list(made.values()), scenes, number_of, ctx)


def _at_new_hours(
    frames: Sequence[Frame], scenes: Sequence[Scene], number_of: Callable[[int], int], ctx: Context
) -> list[Frame]:
    """The frames, where a sentence elsewhere tells the new hour of one: "The Mass will begin at 1, and not at 3"."""
    made = list(frames)
    for at, scene in enumerate(scenes):
        told = hour_and_former(scene, scene.clocks[-1].span, ctx) if len(scene.clocks) >= BOTH else None
        if told is None:
            continue
        own = [f for f in made if number_of(f.scene.span.start) == at]
        if len(own) > 1 or (own and any(not p.weak for p in scene.phrases)):
            continue
        others = [f for f in made if f not in own and all(f.first == o.first for o in own)]
        body = _at_that_hour(others, scene, told[0], told[1], ctx)
        if body is not None:
            moved = replace(body, clock=told[0], old=body.first, old_clock=told[1])
            made = [moved if f is body else f for f in made if f not in own]
    return made


def _at_that_hour(frames: Sequence[Frame], scene: Scene, new: Clock, old: Clock, ctx: Context) -> Frame | None:
    """The only frame that a sentence with a new hour and an old one can be of."""
    nouns = {p.noun for p in scene.phrases}
    free = [f for f in frames if f.kind is Kind.EVENT and f.first and not (f.old or f.rrule)]
    of_hour = [f for f in free if f.clock is not None and (is_same(f.clock, old) or is_same(f.clock, new))]
    named = [f for f in free if any(f.name.noun == noun or ctx.words.kin(noun, f.name.noun) for noun in nouns)]
    found = [f for f in of_hour if f in named] or [f for f in named if f.clock is None] or of_hour
    return found[0] if len(found) == 1 else None


def _without_struck(frames: Sequence[Frame], ctx: Context) -> Sequence[Frame]:
    """The frames, where the day of one is struck out and the next line gives the new one."""
    struck = ctx.document.struck
    if not struck:
        return frames
    made: list[Frame] = []
    for frame in frames:
        before = made[-1] if made else None
        gone = before is not None and any(before.dates[0].within(s) for s in struck)
        if before is not None and gone and before.name.span == frame.name.span and frame.old is None:
            ctx.skip(before.dates[0], verdicts.GIVEN_UP, before.first)
            made[-1] = replace(frame, old=before.first, old_clock=before.clock)
        else:
            made.append(frame)
    return made


def _notice(
    scene: Scene, before: Scene | None, own: Sequence[int], frames: Sequence[Frame], ctx: Context
) -> Notice | None:
    if not 0 < len(scene.days) <= MOST_DAYS_TOLD or scene.sentence.kind is BlockKind.HEADER:
        return None
    sign = _sign(scene, ctx)
    if sign is not None and tells_another(scene, ctx):
        return None
    if sign is None or dues.is_extended(scene, sign[0], ctx):
        return None
    if any(left.span == sign[0].span and left.reason == FALLBACK for left in ctx.skipped):
        return None
    day, words = sign
    theirs = [frames[n] for n in own]
    if any(f.kind is not Kind.EVENT or f.rrule or f.status is Status.CANCELLED for f in theirs):
        return None
    first = next((f.first for f in theirs if day.span in f.dates and f.first == f.last), None)
    days = (first, first) if first is not None else day_range(day, ctx.anchor)
    if days is None or days[0] is None or days[0] != days[1] or (ctx.written and days[0] < ctx.written):
        return None
    old = next((f.old for f in theirs if f.old is not None), None)
    above = before if before is not None and 0 <= scene.span.start - before.span.end <= 1 else None
    return Notice(scene, day, words, days[0], old, tuple(own), above)


def _sign(scene: Scene, ctx: Context) -> tuple[Day, Span] | None:
    """The new day, and the words that say that it is one."""
    text, end = ctx.document.text, scene.span.end
    days = [d for d in scene.days if AWAY.search(text, scene.span.start, d.span.start) is None]
    for cue in (c for c in scene.cues if c.tense is Tense.MOVED):
        day = next((d for d in days if -2 <= d.span.start - cue.span.end < NEAR), None)
        if day is None:
            ahead = [d for d in days if 0 <= cue.span.start - d.span.end < ONTO]
            day = next(
                (d for d in ahead if moves(scene.language).onto.search(text, scene.span.start, d.span.start)), None
            )
        if day is not None:
            return day, cue.span
    anew = anyword_cached((*ctx.words.now, *ctx.words.anew, *ctx.words.instead))
    for _, found in anew.finditer(text, scene.span.start, end):
        day = next((d for d in days if -1 <= d.span.start - found.end() < NEAR), None)
        if day is not None:
            return day, Span(found.start(), found.end())
        behind = [d for d in days if 0 <= found.start() - d.span.end <= ONTO]
        if behind and ctx.words.instead and anyword_cached(ctx.words.instead).match(text, found.start(), end):
            return behind[-1], Span(found.start(), found.end())
    return None


def _is_another(name: Name, body: Name, ctx: Context) -> bool:
    """Whether a notice names another event of the same noun than the one that is announced."""
    return name.noun in body.title.casefold() and title.apart(name.title, body.title, name.noun, ctx.words)


def _may_move(frame: Frame, notice: Notice, ctx: Context) -> bool:
    """Whether a frame may be of what a notice puts off."""
    if frame.kind is not Kind.EVENT or frame.old or frame.rrule or frame.status is Status.TENTATIVE:
        return False
    if frame.first is None or frame.first != frame.last:
        return False
    if frame.scene.span == notice.scene.span or not 0 < abs((frame.first - notice.first).days) <= MOST_DAYS:
        return False
    if notice.old is not None and notice.old != frame.first:
        return False
    others = (day_range(d, ctx.anchor) for d in notice.scene.days if d is not notice.day)
    return all(o is not None and o[0] in (frame.first, ctx.written) for o in others)


def _moved(notice: Notice, bodies: Sequence[int], frames: Mapping[int, Frame], ctx: Context) -> int | None:
    """Which frame a notice is of: the one that it names, or the only one there is."""
    front = Span(notice.scene.span.start, max(notice.words.start, notice.day.span.start))
    said = title.content(ctx.text(front), ctx.words)
    own = [frames[n].name for n in notice.frames]
    called = [title.content(n.title, ctx.words) for n in own if n.span.within(notice.scene.span)]
    strong = [p for p in notice.scene.phrases if not p.weak and not (p.span == p.head and p.definite)]
    phrases = [title.content(ctx.text(p.span), ctx.words) for p in strong if not _is_general(p, ctx)]
    named = []
    for number in bodies:
        name = title.content(frames[number].name.title, ctx.words)
        told = len(name) > 1 and name <= said
        if (told or any(len(p) > 1 and p <= name for p in phrases)) and all(p & name for p in (*phrases, *called)):
            named.append(number)
    if named:
        return named[0] if len(named) == 1 else None
    headed = [name for name in own if name.rule == "heading above" and _is_heading(name.span, ctx)]
    if len(bodies) != 1 or not _names_nothing(notice, frames[bodies[0]], headed, ctx):
        return None
    body = frames[bodies[0]]
    others = any(n not in (*notice.frames, bodies[0]) and f.first != body.first for n, f in frames.items())
    return None if others else bodies[0]


def _is_heading(span: Span, ctx: Context) -> bool:
    """Whether words stand in a heading of the document."""
    return any(span.within(scene.span) for _, scene in ctx.headings)


def _is_general(phrase: Phrase, ctx: Context) -> bool:
    """Whether a noun only says that it is an event, or its day."""
    return _is_generic(phrase.noun, ctx) or any(
        anyword_cached(words).fullmatch(phrase.noun) for words in (ctx.words.generics, ctx.words.now) if words
    )


def _is_generic(word: str, ctx: Context) -> bool:
    """Whether a word, in any case, stands for an event of any name."""
    language = ctx.words.language
    return singular(word.lower(), language) in {singular(noun, language) for noun in ctx.words.generics}


def _names_nothing(notice: Notice, body: Frame, headed: Sequence[Name], ctx: Context) -> bool:
    """Whether a notice names no event of its own: "This event", "It", "NEW DATE:"."""
    scene = notice.scene
    answers = scene.sentence.kind is not BlockKind.QUOTE and body.scene.sentence.kind is BlockKind.QUOTE
    noun = body.name.noun
    for phrase in scene.phrases:
        kin = phrase.noun == noun or ctx.words.kin(phrase.noun, noun)
        this = moves(scene.language).this.search(ctx.document.text, scene.span.start, phrase.span.start)
        pointing = phrase.span == phrase.head and (answers or this is not None)
        if not (kin or _is_general(phrase, ctx) or phrase.weak or pointing):
            return False
    if answers:
        return True
    if notice.above is not None and notice.above.days and notice.above.span != body.scene.span:
        return False
    if any(body.scene.span.end <= name.span.start < scene.span.start for name in headed):
        return False
    if not scene.sentence.first and scene.sentence.block != body.scene.sentence.block:
        return False
    end = min(notice.words.start, notice.day.span.start)
    label = LABEL.match(ctx.document.text, scene.span.start, end)
    known = [*(c.span for c in scene.cues), *(p.span for p in scene.phrases), *(m.span for m in scene.mentions)]
    if label is not None:
        known.append(Span(*label.span()))
    plain: list[re.Pattern[str] | Finder] = [moves(scene.language).plain, ctx.words.stop, ctx.words.article]
    plain += [ctx.words.pronoun, *(anyword_cached(words) for words in (ctx.words.generics, ctx.words.now) if words)]
    rest = (w for w in WORD.finditer(ctx.document.text, scene.span.start, end))
    return all(
        any(Span(*w.span()).within(k) for k in known)
        or any(one.fullmatch(w[0].lower()) for one in plain)
        or _is_generic(w[0], ctx)
        for w in rest
    )


def _put_off(body: Frame, notice: Notice, frames: Mapping[int, Frame]) -> Frame:
    """The frame on its new day."""
    new = next((frames[n] for n in notice.frames if notice.day.span in frames[n].dates), None)
    return replace(
        body,
        first=notice.first,
        last=notice.first,
        old=body.first,
        old_clock=body.clock,
        dates=(*body.dates, notice.day.span),
        clock=(new.clock if new is not None else None) or body.clock,
        place=body.place or (new.place if new is not None else None),
        status=Status.CONFIRMED if body.status is Status.CANCELLED else body.status,
        status_span=None if body.status is Status.CANCELLED else body.status_span,
    )


def _over_old_line(
    frame: Frame, notice: Notice, scenes: Sequence[Scene], number_of: Callable[[int], int], ctx: Context
) -> Frame:
    """The frame of a notice with the day in the line below, which the notice left without a name."""
    at = number_of(notice.scene.span.start)
    for scene in scenes[at + 1 : at + 2 + 1]:
        if frame.old is not None or not scene.days:
            continue
        left = [s for s in ctx.skipped if s.reason == verdicts.UNNAMED and s.span.within(scene.span)]
        if len(left) == 1 == len(scene.days) and not scene.phrases and not scene.cues:
            day = left[0].on
            if day is not None and day != notice.first and abs((day - notice.first).days) <= MOST_DAYS:
                clock = next(iter(scene.clocks), None)
                return replace(frame, old=day, old_clock=clock, clock=frame.clock or clock)
        break
    return frame
