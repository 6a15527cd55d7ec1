"""A poster that announces one event in lines of their own: its day, what is on, where, and the hour.

Sat 30 Jan
Craft fair
Village Hall
9.30am
"""

from collections.abc import Sequence

from calfeed.grammar import cards, daycards, place
from calfeed.grammar.frame import Context, Name, Scene
from calfeed.grammar.hours import with_clock
from calfeed.grammar.lineframe import add_frames, days_of
from calfeed.grammar.linename import name_of_line, words_left
from calfeed.grammar.quick import replace

MOST_AROUND = 4  # lines between the day and the others


def read(scenes: Sequence[Scene], ctx: Context) -> None:
    """Add the event of a poster, where nothing else was announced and one day is told."""
    dated = [n for n, one in enumerate(scenes) if one.dates]
    if ctx.frames or len(dated) != 1 or len(scenes[dated[0]].days) != 1 or words_left(scenes[dated[0]], ctx):
        return
    at = dated[0]
    day, near = scenes[at], scenes[at + 1 : at + 1 + MOST_AROUND]
    days = days_of(day, ctx)
    timed = day if day.clocks else next((one for one in near if one.clocks), None)
    if not days or timed is None or (ctx.written is not None and days[0][0] <= ctx.written):
        return
    only = daycards.when_and_where(timed, ctx.document) if timed is not day else daycards.WhenWhere(None)
    name = _named(near, ctx) or _named(scenes[max(0, at - 1) : at], ctx)
    if only is None or name is None:
        return
    where = only.where or next((one.span for one in near if daycards.is_where(one, ctx.document)), None)
    add_frames(day, name, days, ctx, where=where if where != name.span else None)
    if ctx.frames and ctx.frames[-1].clock is None:
        ctx.frames[-1] = with_clock(ctx.frames[-1], timed.clocks[0], timed, ctx)


def _named(near: Sequence[Scene], ctx: Context) -> Name | None:
    """What is on: the first line that may be the name of an event, and rather one with a noun for it than a place."""
    names = [one for one in near if not one.mentions and cards.may_name(one, ctx.document)]
    told = [one for one in names if one.phrases] or [
        one for one in names if not place.is_told(ctx.text(one.span), ctx.words)
    ]
    name = name_of_line(told[0], told[0].span, ctx) if told else None
    return replace(name, rule="line above") if name is not None else None
