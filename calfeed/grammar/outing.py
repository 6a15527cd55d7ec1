"""When people set out for an event, have to be there and are back: hours that are no events and shorten none."""

import re
from collections.abc import Sequence

from calfeed.grammar.frame import Context, Frame, Scene
from calfeed.grammar.mention import Clock
from calfeed.grammar.quick import replace
from calfeed.grammar.turning import turns
from calfeed.grammar.vocabulary import vocabulary
from calfeed.model.meeting import Kind
from calfeed.model.text import Span

ON_THE_WAY = "when people set out for another event or are back from it"
IN_TIME = "when people have to be there for another event"
BIDS = 60  # characters in front of an hour in which a clause says that people have to be there by then
CLAUSE = re.compile(r"[,;:.!?]\s")
LEAD = 90  # characters in front of an hour in which its sentence says that people set out then
NEXT_SENTENCE = 2  # characters between two sentences
FAR = 6  # blocks between an event and the way to it


def settled(frames: Sequence[Frame], ctx: Context) -> list[Frame]:
    """The frames without the ways to others; an event of several days lasts them all, whenever people meet for it."""
    left = [_whole(f, ctx) if _is_long(f) else f for f in frames]
    longs = [f for f in left if f.kind is Kind.EVENT and f.first is not None and not _is_way(f, ctx)]
    found: list[Frame] = []
    for frame in left:
        last = found[-1] if found else None
        if last is not None and last.scene is frame.scene and last.first == frame.first and _is_aside(frame, ctx):
            found[-1] = replace(last, clock=last.clock or frame.clock, place=last.place or frame.place)
        elif found and _is_way(frame, ctx) and _is_right_behind(frame, found[-1]):
            found[-1] = replace(found[-1], clock=frame.clock, place=found[-1].place or frame.place)
            ctx.skip(frame.dates[0], ON_THE_WAY, frame.first)
        elif _is_way(frame, ctx) and any(_leads_to(frame, event) for event in longs):
            ctx.skip(frame.dates[0], ON_THE_WAY, frame.first)
        elif _bids_there(frame, ctx) and any(_is_later(event, frame) for event in longs):
            ctx.skip(frame.dates[0], IN_TIME, frame.first)
        else:
            found.append(frame)
    return found


def _is_aside(frame: Frame, ctx: Context) -> bool:
    """Whether a comma sets off that people meet for what the sentence names: "a walk on 3 May, meeting at 10"."""
    text, at = ctx.document.text, frame.name.span
    if frame.kind is not Kind.EVENT or not at.within(frame.scene.span) or text[max(0, at.start - 2) : at.start] != ", ":
        return False
    return turns(frame.scene.language).sets_out.match(text, at.start, frame.scene.span.end) is not None


def _bids_there(frame: Frame, ctx: Context) -> bool:
    """Whether a clause only says by when people are to be somewhere: "Media are asked to arrive by 9 am"."""
    scene, clock, text = frame.scene, frame.clock, ctx.document.text
    be_there = turns(scene.language).be_there
    if clock is None or not clock.span.within(scene.span):
        return False
    if frame.kind is Kind.EVENT:
        return be_there.search(frame.name.title) is not None
    start = min([clock.span.start, *(day.start for day in frame.dates if day.within(scene.span))])
    lead = max(scene.span.start, start - BIDS)
    lead = max([lead, *(stop.end() for stop in CLAUSE.finditer(text, lead, start))])
    words = vocabulary(scene.language)
    behind = scene.span.end if words.verb_last else clock.span.start
    return be_there.search(text, lead, behind) is not None and words.deadline.search(text, lead, behind) is None


def _is_later(event: Frame, frame: Frame) -> bool:
    """Whether an event is on the day by whose hour people are to be there, and begins later."""
    begins, there = event.clock, frame.clock
    if event is frame or event.first != frame.first or begins is None or there is None:
        return False
    return event.series is None and (begins.hour, begins.minute) > (there.hour, there.minute)


def is_of_way(clock: Clock, scene: Scene, ctx: Context) -> bool:
    """Whether people set out or come back at a clock time: "The coach leaves at 7.30", "Treffpunkt: 8 Uhr"."""
    start = max([scene.span.start, clock.span.start - LEAD, *(c.span.end for c in scene.clocks if c.span < clock.span)])
    end = next((c.span.start for c in scene.clocks if c.span > clock.span), scene.span.end)
    return turns(scene.language).sets_out.search(ctx.document.text, start, min(end, clock.span.end + LEAD)) is not None


def _is_long(frame: Frame) -> bool:
    return frame.kind is Kind.EVENT and None not in (frame.first, frame.last) and frame.first != frame.last


def _whole(frame: Frame, ctx: Context) -> Frame:
    """An event of several days without the hour at which its sentences say that people set out for it."""
    clock = frame.clock
    if clock is None or clock.end is not None or frame.stretch:
        return frame
    return replace(frame, clock=None) if _tells_way(clock.span, frame, ctx) else frame


def _tells_way(at: Span, frame: Frame, ctx: Context) -> bool:
    """Whether the words in front of an hour, in a sentence that is not the event's own, are of the way."""
    if at.within(frame.scene.span):
        return False
    text = ctx.document.text
    start = max(text.rfind(stop, at.start - LEAD, at.start) for stop in (". ", "\n", "! "))
    start = max(0, start + 1, at.start - LEAD)
    return turns(frame.scene.language).sets_out.search(text, start, at.end + 24) is not None


def _is_way(frame: Frame, ctx: Context) -> bool:
    """Whether what a frame is called only says that people set out or come back."""
    if frame.kind is not Kind.EVENT or frame.series is not None or frame.window is not None or _is_long(frame):
        return False
    sets_out = turns(frame.scene.language).sets_out
    if sets_out.match(frame.name.title) is not None:
        return True
    return sets_out.match(ctx.document.text, frame.scene.span.start, frame.scene.span.end) is not None


def _is_right_behind(way: Frame, event: Frame) -> bool:
    """Whether a way is told in the sentence behind an event of its day that has no hour yet: "We meet at 7"."""
    there = event.kind is Kind.EVENT and event.clock is None and event.series is None and not _is_long(event)
    return there and event.first == way.first and 0 <= way.scene.span.start - event.scene.span.end <= NEXT_SENTENCE


def _leads_to(way: Frame, event: Frame) -> bool:
    """Whether a way is told shortly behind an event, and is on its first or last day."""
    behind = 0 <= way.scene.sentence.block - event.scene.sentence.block <= FAR
    called = turns(way.scene.language).sets_out.match(way.name.title) is not None
    ends = (event.first, event.last) if _is_long(event) else (event.first,) if called else ()
    return behind and event.scene.span.start < way.scene.span.start and way.first in ends
