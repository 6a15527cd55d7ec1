"""The day on which something ends: the last one of an event told before, the end of a stretch, or only a limit."""

import re
from datetime import timedelta

from calfeed.grammar import doer, meant, verdicts
from calfeed.grammar.frame import Context, Frame, Scene, first_word
from calfeed.grammar.framing import LONGEST_WORD
from calfeed.grammar.hours import with_hours
from calfeed.grammar.mention import Clock, Day, Edge, Series, Vague
from calfeed.grammar.nouns import AND
from calfeed.grammar.oldday import LONGEST_EVENT
from calfeed.grammar.pieces import across
from calfeed.grammar.quick import replace
from calfeed.grammar.tense import Cue
from calfeed.grammar.vocabulary import Tense, anyword_cached
from calfeed.model.meeting import Kind
from calfeed.model.text import Span

# "opens on 20 July and, if all goes well, will conclude"
SAME_SUBJECT = across(
    r"\b{and_}(?:,[^,]{1,40},)?\s*\Z|,\s{which}\s*\Z", re.NOFLAG
)  # "la feria, que durará hasta el domingo"
LONGEST_SHOW = timedelta(days=366)  # that a verb of lasting tells
MOST_OPENING, MOST_ENDING = 3, 3  # words in front of the first day and of the last one of a stretch
END_OF_DAY = (23, 59)
PORTAL = re.compile(
    r"\b(?:portal|window|registrations?|applications?|submissions?|call|entries|nominations|bookings?|system|site|form|survey|"
    r"consultation|poll|ballot)\b",
    re.IGNORECASE,
)


def only_lasts(scene: Scene, mention: Day | Vague | Series, cue: Cue | None, ctx: Context) -> bool:
    """Whether a verb only says until when something is open: "виставка провисить до 10 травня"."""
    if not ctx.words.lasts or not isinstance(mention, Day) or mention.edge is not Edge.UNTIL:
        return False
    told = bool(ctx.recent) and ctx.frames[ctx.recent[-1]].scene is scene
    if told and not ctx.words.free_order and not ctx.words.fixed_order:
        return False  # "La muestra abre el 25 de octubre y permanecerá hasta el 1 de marzo"
    words = cue.words if cue is not None else ctx.document.text[scene.span.start : mention.span.start]
    if cue is not None and cue.tense is Tense.PRESENT and ctx.words.turns.is_.fullmatch(cue.words):
        return mention.until is None  # "is at the Lowry until 24 January"
    return mention.until is None and anyword_cached(ctx.words.lasts).search(words) is not None


def is_limit(day: Day, scene: Scene) -> bool:
    """Whether a day is only the last one of something: "die Einladungen gehen bis 7. März in die Post"."""
    return day.edge in (Edge.UNTIL, Edge.BY) and day.until is None and len(scene.days) == 1


def is_mere_bound(day: Day, cue: Cue | None, ctx: Context) -> bool:
    """Whether a last day on which nothing is due is no event, as the end of a month never is in Ukrainian."""
    if ctx.words.fixed_order:
        state = cue is not None and ctx.words.turns.comes_to_be.match(cue.words) is not None
        return day.edge is Edge.BY and state  # "The first results will be known by Monday"
    if day.edge is Edge.UNTIL and not (ctx.words.free_order or ctx.words.fixed_order):
        return True  # "Le pont restera fermé jusqu'au 5 mars"
    return ctx.words.verb_last or (ctx.words.free_order and not re.search(r"\d", ctx.text(day.span)))


def ends_former(
    scene: Scene, chosen: list[tuple[verdicts.Chosen, Day | Vague | Series]], cue: Cue, at: Span, ctx: Context
) -> bool:
    """Whether a day only ends an event named before, which then gets its last day: "The round continues on Friday"."""
    day, verb = chosen[0][0].first, cue.span.start
    if not ctx.words.ends or anyword_cached(ctx.words.ends).search(cue.words) is None:
        lasts = anyword_cached(ctx.words.lasts).search(ctx.document.text, scene.span.start, at.start)
        if lasts is None or ctx.words.fixed_order:
            return False
        verb = lasts.start()
    if day is None:
        return False
    named = [p for p in scene.phrases if p.definite and p.span.end <= verb]
    for n in reversed(ctx.recent[-8:]):
        frame = ctx.frames[n]
        back = any(p.noun == frame.name.noun or ctx.words.kin(p.noun, frame.name.noun) for p in named)
        if frame.scene is scene:
            back = SAME_SUBJECT.search(ctx.document.text, frame.dates[-1].end, verb) is not None
        elif len(scene.days) > 1:
            continue
        if not back and not (n in ctx.focus and doer.anypronoun(first_word(scene, ctx), ctx)):
            continue
        if cue.tense is Tense.DUE and PORTAL.search(frame.name.title):
            return False  # "the portal opens on 3 March and closes at noon on 11 April"
        longest = LONGEST_EVENT if verb == cue.span.start else LONGEST_SHOW
        if frame.kind is not Kind.EVENT or frame.first is None or not frame.first < day <= frame.first + longest:
            continue
        frame = replace(frame, last=day, dates=(*frame.dates, at))
        ctx.frames[n] = with_hours(frame, scene, at) if frame.scene is scene else frame
        ctx.focus = (n,)
        return True
    return False


def _is_last(scene: Scene, at: Span, ctx: Context) -> bool:
    """Whether a day is only the last one of something: "until the 27th"."""
    day = next((d for d in scene.days if d.span == at), None)
    if day is None or day.until is not None:
        return False
    lead = ctx.document.text[max(scene.span.start, at.start - LONGEST_WORD) : at.start].split()
    while lead and ctx.words.article.fullmatch(lead[-1]) is not None:
        lead.pop()
    return bool(lead) and (day.edge is Edge.UNTIL or anyword_cached(ctx.words.until).fullmatch(lead[-1]) is not None)


def begins_and_ends(scene: Scene, made: list[int], ctx: Context) -> list[int]:
    """Two dates of which the second ends what begins on the first: "розпочнеться 17-го й завершиться 30 листопада"."""
    if len(made) != 2 or made[1] != len(ctx.frames) - 1 or not ctx.words.ends:
        return made
    first, second = ctx.frames[made[0]], ctx.frames[made[1]]
    due = first.kind is Kind.DEADLINE or ctx.words.deadline.search(first.name.title) or PORTAL.search(first.name.title)
    if second.kind is Kind.DEADLINE and due:
        return made
    between = [c for c in scene.cues if first.dates[-1].end <= c.span.start and c.span.end <= second.dates[0].start]
    # "opens on 4 May and can be seen until 10 June"
    shown = second.kind is not Kind.DEADLINE and _is_last(scene, second.dates[0], ctx)
    ends = [c for c in between if shown or anyword_cached(ctx.words.ends).search(c.words)]
    joined = bool(ends) and SAME_SUBJECT.search(ctx.document.text, first.dates[-1].end, ends[0].span.start) is not None
    named = first.name == second.name and second.kind is not Kind.DEADLINE
    if not ends or not (joined or named) or first.first is None or second.first is None:
        return made
    end = second.first if second.first >= first.first else second.first + timedelta(days=7)
    if end < first.first:
        return made
    ctx.frames.pop()
    clock = first.clock
    if clock is not None and clock.end is None and second.clock is not None:
        clock = replace(clock, end=(second.clock.hour, second.clock.minute))
    stretch = clock is not first.clock and end > first.first
    ctx.frames[made[0]] = replace(
        first, last=end, clock=clock, stretch=stretch or first.stretch, dates=(*first.dates, *second.dates)
    )
    return made[:1]


def to_the_end(scene: Scene, made: list[int], ctx: Context) -> list[int]:
    """Two dates with their hours that are one stretch: "from 9 pm on 16 January to 5 am on 19 January"."""
    if len(made) != 2 or made[1] != len(ctx.frames) - 1:
        return made
    first, second = ctx.frames[made[0]], ctx.frames[made[1]]
    end, clock = second.first, second.clock
    if end is None or first.first is None or end <= first.first or first.scene is not second.scene:
        return made
    if first.clock is None or clock is None or not _is_stretch(scene, first, first.clock, second, clock, ctx):
        return made
    ctx.frames.pop()
    ctx.frames[made[0]] = replace(
        first,
        last=end,
        stretch=True,
        clock=replace(first.clock, end=(clock.hour, clock.minute)),
        dates=(*first.dates, *second.dates),
    )
    return made[:1]


def ends_stretch(scene: Scene, made: list[int], at: Span, ctx: Context) -> bool:
    """Whether a day without an hour ends what begins on a day at an hour: "from 7am on Monday until Friday"."""
    day = next((d for d in scene.days if d.span == at and d.until is None), None)
    frame = ctx.frames[made[-1]] if made else None
    if day is None or frame is None or frame.first is None or frame.kind is not Kind.EVENT or frame.last != frame.first:
        return False
    near = [c for c in scene.clocks if c.span.end <= at.start and c.end is None]
    if not near or any(c.span.start >= at.end for c in scene.clocks) or frame.scene is not scene:
        return False
    if any(c.tense in (Tense.MOVED, Tense.OLD, Tense.CANCELLED) for c in scene.cues):
        return False
    text, words = ctx.document.text, ctx.words
    told = frame.dates[-1]
    lead = text[max(scene.span.start, min(told.start, near[-1].span.start) - LONGEST_WORD) : told.start].split()
    between = text[max(told.end, near[-1].span.end) : at.start].strip(" ,").casefold().split()
    between = between[1:] if between and between[0] in AND else between
    opened = any(word.casefold() in words.from_ for word in lead[-MOST_OPENING:])
    ends = anyword_cached(words.until + words.towards if opened else words.until)
    if not 0 < len(between) <= MOST_ENDING or ends.fullmatch(between[0]) is None:
        return False
    days = meant.days_of(day, ctx, scene)
    if days is None or not frame.first < days[0] <= frame.first + LONGEST_EVENT:
        return False
    clock = replace(near[-1], end=END_OF_DAY)
    ctx.frames[made[-1]] = replace(frame, last=days[0], clock=clock, stretch=True, dates=(*frame.dates, at))
    return True


def _is_stretch(scene: Scene, first: Frame, begins: Clock, second: Frame, ends: Clock, ctx: Context) -> bool:
    """Whether only "to" stands between two days with their hours, or "and" behind "between"."""
    text = ctx.document.text
    start, stop = min(first.dates[-1].start, begins.span.start), min(second.dates[-1].start, ends.span.start)
    words = text[max(first.dates[-1].end, begins.span.end) : stop].strip(" ,")
    joint, _, rest = words.partition(" ")  # "à partir du 29 juin à 19 h et jusqu'au 2 juillet à 8 h"
    if joint.casefold() in AND and anyword_cached(ctx.words.until).fullmatch(rest.strip()):
        return True
    if first.name != second.name:
        return False
    if anyword_cached(ctx.words.until + ctx.words.towards).fullmatch(words):
        return True
    both = anyword_cached(ctx.words.betweens).search(text, max(scene.span.start, start - LONGEST_WORD), start)
    return both is not None and words.casefold() in AND


def reopens(scene: Scene, made: list[int], ctx: Context) -> None:
    """Give what is closed the day on which it opens again: "shuts at 8pm on Friday and reopens at 5am on Monday"."""
    if ctx.reopened is None:
        return
    (day, clock), ctx.reopened = ctx.reopened, None
    for n in made or ctx.focus:
        frame = ctx.frames[n]
        near = scene.sentence.block == frame.scene.sentence.block
        if frame.kind is not Kind.EVENT or frame.first is None or frame.rrule is not None or not near:
            continue
        if ctx.words.turns.no_closure.search(frame.name.title) is not None:
            continue  # "The concert is on 20 March. We start back on 13 April"
        if frame.first < day <= frame.first + LONGEST_EVENT and frame.last == frame.first and not frame.stretch:
            if clock is not None and frame.clock is not None and frame.clock.end is None:
                ends = replace(frame.clock, end=(clock.hour, clock.minute))
                ctx.frames[n] = replace(frame, last=day, stretch=True, clock=ends)
            elif frame.clock is None:
                ctx.frames[n] = replace(frame, last=day - timedelta(days=1))
