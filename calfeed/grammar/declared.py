"""Events that a page declares in its data, as far as its text bears them out: day, hour and place must stand there.

An event that the text was already read to announce is completed; one that only a line of dates tells is added. What the
text does not show is left out, with a warning.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from calfeed.grammar import title
from calfeed.grammar.frame import Context, Frame, Name, Scene
from calfeed.grammar.mention import Clock, Day
from calfeed.grammar.quick import replace
from calfeed.grammar.resolve import day_range
from calfeed.model.meeting import Kind, Status
from calfeed.model.text import Declared, Span

SHARE = 0.5  # of the words of a name that a title must have to be the same event's


def borne_out(scenes: Iterable[Scene], ctx: Context) -> Iterator[str]:
    """Complete or add the frames of the declared events; a warning for each that the text does not bear out."""
    read = list(scenes)
    for event in ctx.document.declared:
        if ctx.written is None or event.first < ctx.written:
            continue
        found = _mention(read, event, ctx)
        if found is None:
            yield f"the page's data declare “{event.name}” on {event.first}, which its text does not say; left out"
            continue
        number = _known(event, ctx)
        if number is None:
            ctx.add(_frame(event, *found, ctx))
        else:
            ctx.frames[number] = _completed(ctx.frames[number], event, read, ctx)


def _mention(scenes: list[Scene], event: Declared, ctx: Context) -> tuple[Scene, Day] | None:
    """The words of the text that name the event's days, those that name the last as well first."""
    fits: list[tuple[Scene, Day]] = []
    for scene in scenes:
        for day in scene.days:
            days = _days(day, ctx)
            if days == (event.first, event.last):
                return scene, day
            if days is not None and days[0] == event.first:
                fits.append((scene, day))
    return fits[0] if fits else None


def _days(day: Day, ctx: Context) -> tuple[date, date] | None:
    try:
        return day_range(day, ctx.written, last=ctx.written)
    except (ValueError, OverflowError):
        return None


def _known(event: Declared, ctx: Context) -> int | None:
    """The frame that is the declared event: on its day, and with words of its name or without an hour of its own."""
    there = [n for n, frame in enumerate(ctx.frames) if frame.first == event.first and frame.kind is Kind.EVENT]
    name = title.content(event.name, ctx.words)
    for n in there:
        own = title.content(ctx.frames[n].name.title, ctx.words)
        if own and len(own & name) >= SHARE * min(len(own), len(name)):
            return n
    whole = [n for n in there if ctx.frames[n].last == event.last and event.last > event.first]
    return whole[0] if whole else None


def _frame(event: Declared, scene: Scene, day: Day, ctx: Context) -> Frame:
    name = title.heading(event.name, ctx.words)
    span = _words(event.name, ctx)
    clock = _clock(event, [scene])
    return Frame(
        scene=scene,
        name=Name(title=name, span=span or scene.span, noun=name.split()[-1].casefold(), rule="page data"),
        dates=(day.span,),
        first=event.first,
        last=event.last if clock is None else event.first,
        clock=clock,
        place=_words(event.place, ctx),
        status=Status.CANCELLED if event.cancelled else Status.CONFIRMED,
        rules=(day.rule, "page data"),
    )


def _completed(frame: Frame, event: Declared, scenes: list[Scene], ctx: Context) -> Frame:
    """The frame with the last day, the hour and the place that the data tell and the text shows."""
    long = event.last > event.first and frame.clock is None and any(d == event.last for d in _ends(scenes, ctx))
    return replace(
        frame,
        last=event.last if long else frame.last,
        clock=frame.clock or _clock(event, [frame.scene]),
        place=frame.place or _words(event.place, ctx),
    )


def _ends(scenes: list[Scene], ctx: Context) -> Iterator[date]:
    for scene in scenes:
        yield from (days[1] for day in scene.days if (days := _days(day, ctx)) is not None)


def _clock(event: Declared, scenes: list[Scene]) -> Clock | None:
    """The clock time of the text that says what the data say."""
    if event.start is None:
        return None
    at = (event.start.hour, event.start.minute)
    return next((c for scene in scenes for c in scene.clocks if (c.hour, c.minute) == at), None)


def _words(name: str | None, ctx: Context) -> Span | None:
    """Where the text has a name, or its first part: "Kunsthal Rotterdam" of "Kunsthal Rotterdam, Museumpark"."""
    for words in (name or "", (name or "").split(",")[0]):
        parts = [re.escape(part) for part in words.split()]
        found = re.search(r"\s{1,9}".join(parts), ctx.document.text, re.IGNORECASE) if parts else None
        if found is not None:
            return Span(found.start(), found.end())
    return None
