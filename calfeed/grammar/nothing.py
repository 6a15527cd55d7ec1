"""A sentence or a line that says no more than what there will be none of: "No yoga on 8 January"."""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from calfeed.grammar import title
from calfeed.grammar.frame import Context, Name, Scene
from calfeed.grammar.lineframe import add_frames, days_of
from calfeed.grammar.mention import Clock, Day, Series
from calfeed.grammar.quick import replace
from calfeed.grammar.resolve import BYDAY
from calfeed.grammar.sentences import Form
from calfeed.grammar.turning import NEVER
from calfeed.grammar.vocabulary import Tense
from calfeed.model.meeting import Kind
from calfeed.model.text import Span

WHEN = "§"  # stands for a day or an hour
WHENS = re.compile(f"{WHEN}(?:[\\s,]*{WHEN})+")
MOST_LETTERS = 240
LONGEST_WHAT = 4  # words


def read(scene: Scene, ctx: Context) -> bool:
    """Frame what is denied for a day, as called off; whether the sentence says only that.

    An exception of a series that was told before is no event of its own.
    """
    turns = ctx.words.turns
    if turns.none_of is NEVER or not scene.days or scene.span.end - scene.span.start > MOST_LETTERS:
        return False
    if any(d.feast is not None for d in scene.days) or any(isinstance(m, Series) for m in scene.dates):
        return False  # "Mon 19/1 MLK Day - no school" names its own day
    found = turns.none_of.fullmatch(WHENS.sub(WHEN, "".join(_blanked(scene, ctx))))
    if found is None:
        return False
    what = next((words for words in found.groups() if words), None)
    if what is None or WHEN not in found[0] or turns.no_event.match(what) or len(what.split()) > LONGEST_WHAT:
        return False
    start = ctx.document.text.find(what, scene.span.start, scene.span.end)
    days = [d for d in days_of(scene, ctx) if ctx.written is None or d[1] >= ctx.written]
    if start < 0 or not days:
        return False
    if _left_out([(day[0], day[2]) for day in days], ctx):
        return True
    span = Span(start, start + len(what))
    heading = title.heading(what, ctx.words)
    name = Name(title=heading, span=span, noun=what.split()[0].casefold(), rule="event noun")
    first = min(scene.span.start, *(m.span.start for m in scene.mentions))
    within = Span(first, max(span.end, *(m.span.end for m in scene.mentions)))
    made = len(ctx.frames)
    add_frames(scene, name, days, ctx, kind=Kind.EVENT, within=within, off=True)
    if scene.sentence.form is Form.PROSE:
        for n in range(made, len(ctx.frames)):
            day, *rest = ctx.frames[n].rules
            ctx.frames[n] = replace(ctx.frames[n], rules=(day, Tense.CANCELLED.value, *rest))
    return True


def _left_out(days: Sequence[tuple[date, Day]], ctx: Context) -> bool:
    """Whether a series told before falls on all days, which are then left out of it."""
    for n in reversed(ctx.recent):
        frame = ctx.frames[n]
        if frame.series is None or not all(BYDAY[day.weekday()] in frame.series.byday for day, _ in days):
            continue
        ctx.frames[n] = replace(frame, excluded=(*frame.excluded, *(day for day, _ in days)))
        for day, mention in days:
            ctx.skip(mention.span, "an exception of a series", day)
        return True
    return False


def _blanked(scene: Scene, ctx: Context) -> Iterator[str]:
    """The words of a sentence with a sign for each of its days and hours."""
    at, text = scene.span.start, ctx.document.text
    whens = [m.span for m in scene.mentions if isinstance(m, Day | Clock)]
    for span in sorted(whens, key=lambda span: span.start):
        if span.start >= at:
            yield text[at : span.start] + WHEN
            at = span.end
    yield text[at : scene.span.end]
