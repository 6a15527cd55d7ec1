"""Sentences under the day of a heading or of a line that is only a date: what they tell is of that day."""

import re
from datetime import date

from calfeed.grammar import clause, clausename, doer, nameabove, naming, participants, place, status, title, verdicts
from calfeed.grammar.frame import RECENT, SAME_DAY, Context, Frame, Name, Scene, first_word
from calfeed.grammar.framing import LONGEST_WORD, cue_of, frames_of
from calfeed.grammar.hours import clock_role, with_clock
from calfeed.grammar.linename import is_fixture, of_fixture
from calfeed.grammar.mention import Clock, Day, Edge
from calfeed.grammar.quick import replace
from calfeed.grammar.sentences import Form
from calfeed.grammar.sequel import OPENING_CLOCK
from calfeed.grammar.vocabulary import Tense, anyword_cached
from calfeed.grammar.whatson import name_of
from calfeed.model.meeting import Status
from calfeed.model.text import Span

HAVING = re.compile(r"(?:has|have|had)\b", re.IGNORECASE)
SHOUTED = re.compile(r"[A-Z]{3,}\b")  # "NOTE: ..." below the last day
FRAGMENT = re.compile(r"(?:[A-Z][\w'’-]+\s)(?:[\w'’&-]+\s){1,5}at\s")  # "Press point at 11.45"
LEAST_DIARY = 2  # days of a diary
NEAR_DAY = 3  # blocks below a line that is only a date


def fill_heading(scene: Scene, ctx: Context) -> bool:
    """Whether a sentence or line stands first under a heading of only a day and an hour, and says what is on then."""
    slip = ctx.slip
    head = slip is not None and slip.scene.span in ctx.heads
    if slip is None or not (slip.scene.sentence.form is Form.HEADING or head) or scene.dates or scene.clocks:
        return False
    below = scene.sentence.block - slip.scene.sentence.block  # its hour may stand between
    if not (0 <= below <= (2 if slip.clock else 1) if head else below == 1) or not scene.sentence.first:
        return False
    if ctx.words.entering.fullmatch(ctx.text(scene.span).strip(" \n.!")) is not None:
        return False  # "Eintritt frei." says nothing of what is on
    end = Span(scene.span.end, scene.span.end)
    cue = next((c for c in scene.cues if c.tense in (Tense.FUTURE, Tense.PLANNED, Tense.PRESENT)), None)
    name = naming.of_event(scene, scene.span, end, cue, ctx) or clausename.of_clause(scene, end, cue, ctx)
    short = title.heading(ctx.text(scene.span), ctx.words)
    if (name is None or cue is None) and 1 < title.length(ctx.text(scene.span)) <= title.MOST_WORDS:
        name = Name(title=short, span=scene.span, noun=short.rpartition(" ")[2].lower(), rule="under its hour")
        name = of_fixture(scene.span, ctx) or name
    if name is None:
        return False
    ctx.slip = None
    state, state_span = status.status(scene, scene.span, ctx)
    if (none := ctx.words.none.match(ctx.document.text, scene.span.start, scene.span.end)) is not None:
        state, state_span = Status.CANCELLED, Span(*none.span())  # "No service at St Mark's"
    where = place.of_scene(scene, scene.span, ctx) or ctx.venue
    frame = Frame(scene=scene, name=name, dates=(slip.span,), place=where, status=state, status_span=state_span)
    frame = replace(frame, first=slip.first, last=slip.last, rules=("labelled date", name.rule))
    ctx.add(with_clock(frame, slip.clock, slip.scene, ctx) if slip.clock is not None else frame)
    return True


def under_day(scene: Scene, ctx: Context) -> bool:
    """Frame what a sentence tells of the day it stands under: "At 10.30 the minister opens the hatchery"."""
    days = day_above(scene, ctx)
    if days is None or _points_at_last(scene, ctx):
        return False
    timed = [c for c in scene.clocks if c.edge in (Edge.AT, Edge.FROM) and clock_role(c, scene, ctx) in ("", "start")]
    if days[0] != days[1]:
        timed = [c for c in timed if c.end is not None]  # an hour is that of one of its days
    end = Span(scene.span.end, scene.span.end)
    spots: list[tuple[Span, Clock | None]] = [(c.span, c) for c in timed]
    if not scene.clocks and scene.sentence.first and _follows_day(scene, ctx):
        spots = [(end, None)]
    made: list[int] = []
    for number, (at, clock) in enumerate(spots):
        start = spots[number - 1][0].end if number else scene.span.start
        stop = spots[number + 1][0].start if number + 1 < len(spots) else scene.span.end
        made += _of_day(scene, Span(start, stop), at, clock, days, ctx)
    if made:
        ctx.focus, ctx.slip = tuple(made), None
    return bool(made)


def day_above(scene: Scene, ctx: Context) -> tuple[date, date] | None:
    """The first and the last day of the heading, or of the line that is only a date, that a sentence stands under."""
    if ctx.carried is None or ctx.carried_span is None:
        return None
    opens = bool(scene.clocks) and scene.clocks[0].span.start - scene.span.start <= OPENING_CLOCK
    if ctx.carried_span not in ctx.diary or (len(ctx.diary) < LEAST_DIARY and not opens):
        return None
    if ctx.written is not None and ctx.carried[1] < ctx.written:
        return None
    if any(ctx.carried_span.within(f.scene.span) for f in ctx.frames[-RECENT:]):
        return None  # it is the day of one event, which the sentence says more of
    dated = [h for _, h in ctx.headings if ctx.carried_span.within(h.span)]
    if dated:
        return ctx.carried
    above = ctx.heading()
    near = 0 <= scene.sentence.block - ctx.carried_block <= NEAR_DAY
    return ctx.carried if near and (above is None or above.sentence.block <= ctx.carried_block) else None


def _follows_day(scene: Scene, ctx: Context) -> bool:
    """Whether an entry without an hour stands right under its day, or right below another entry of it."""
    if HAVING.match(scene.cues[0].words if scene.cues else "") is not None:
        return False
    told = [f.scene.sentence.block for f in ctx.frames[-RECENT:] if ctx.carried_span in f.dates]
    inside = ctx.document.text[scene.span.start : scene.span.start + LONGEST_WORD]
    return scene.sentence.block - max([ctx.carried_block, *told]) <= 1 and SHOUTED.match(inside) is None


def opens_day(scene: Scene, ctx: Context) -> bool:
    """Whether a line of a diary that tells no hour stands right under its day, names something and denies nothing."""
    day = day_above(scene, ctx)
    if day is None or not scene.sentence.first or not 0 <= scene.sentence.block - ctx.carried_block <= 1:
        return False
    if not (scene.phrases or scene.span in ctx.below_days or is_fixture(ctx.text(scene.span))) or any(
        c.tense in (Tense.PAST, Tense.OLD, Tense.REPORT) for c in scene.cues
    ):
        return False
    text = ctx.document.text
    nothing = anyword_cached((*ctx.words.nothings, *ctx.words.archive)).match(text, scene.span.start, scene.span.end)
    return nothing is None and ctx.words.none.search(text, scene.span.start, scene.span.end) is None


def _points_at_last(scene: Scene, ctx: Context) -> bool:
    """Whether a sentence under a day says more of the event told last, which has no hour yet or the same noun."""
    if not ctx.focus:
        return False
    frame = ctx.frames[ctx.focus[-1]]
    same = any(p.noun == frame.name.noun and p.definite for p in scene.phrases[:1])
    block = scene.sentence.block == frame.scene.sentence.block
    return same or (block and frame.clock is None and doer.anypronoun(first_word(scene, ctx), ctx))


def _of_day(
    scene: Scene, segment: Span, at: Span, clock: Clock | None, days: tuple[date, date], ctx: Context
) -> list[int]:
    cue = cue_of(scene, at, ctx)
    if cue is not None and cue.tense not in (Tense.FUTURE, Tense.PLANNED, Tense.PRESENT, Tense.MOVED, Tense.CANCELLED):
        return []
    strong = any(not p.weak and p.span.within(segment) for p in scene.phrases)
    says = strong or (clock is None and opens_day(scene, ctx))
    if clock is None and not says and (cue is None or not clause.is_deed(cue) or not ctx.words.fixed_order):
        return []
    if cue is None and not strong and not (scene.sentence.first or FRAGMENT.match(ctx.text(segment))):
        return []
    name = name_of(scene, segment, at, cue, ctx)
    if name is None:
        return []
    name = nameabove.labelled(name, scene, ctx)
    assert ctx.carried_span is not None
    told = Day(span=ctx.carried_span, rule=SAME_DAY)
    chosen = verdicts.Chosen(first=days[0], last=days[1])
    made = frames_of(scene, [(chosen, told)], name, segment, cue, ctx, due=False, listed=False)
    for n in made:
        spans = (clock.span, ctx.carried_span) if clock is not None else (ctx.carried_span,)
        ctx.frames[n] = replace(ctx.frames[n], clock=clock, dates=spans)
    return made


def fill_slip(scene: Scene, ctx: Context) -> bool:
    """Whether an undated sentence says what is on at the "Date: ... Time: ..." above it; else it may stand below."""
    cue = next((c for c in scene.cues if c.tense in (Tense.FUTURE, Tense.PLANNED)), None)
    if cue is None:
        return False
    end = Span(scene.span.end, scene.span.end)
    name = naming.of_event(scene, scene.span, end, cue, ctx)
    if name is None and ctx.words.invites and anyword_cached(ctx.words.invites).search(cue.words):
        name = clausename.of_clause(scene, end, cue, ctx)
    if name is None:
        return False
    slip = ctx.slip
    ctx.told = (scene.sentence.block, name)
    if slip is None or not 0 < scene.sentence.block - slip.scene.sentence.block <= 3:
        return False
    ctx.slip = None
    who = participants.of_subject(scene, ctx)
    rules = ("labelled date", name.rule)
    frame = Frame(scene=scene, name=name, dates=(slip.span,), place=ctx.venue, who=who, rules=rules)
    frame = replace(frame, first=slip.first, last=slip.last, clock=slip.clock)
    ctx.add(frame)
    return True
