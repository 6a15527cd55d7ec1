"""What a text says once of where all its events are: "We meet at the Guildhall", "Venue: the Corn Exchange"."""

import re
from collections.abc import Sequence

from calfeed.grammar import labels, place
from calfeed.grammar.afar import LONGEST, is_hour_of_all, is_of_all, looks_back, says_all
from calfeed.grammar.frame import Context, Frame, Scene, headings_over, numbers_of
from calfeed.grammar.labels import Label
from calfeed.grammar.quick import replace
from calfeed.grammar.sentences import Form
from calfeed.grammar.sites import UNKNOWN
from calfeed.grammar.vocabulary import Vocabulary, anyword_cached, vocabulary
from calfeed.model.meeting import Kind, Online
from calfeed.model.text import BlockKind, Span

BRACKET = re.compile(r"\s\(([^()\n]{3,80})\)")  # "the Garden Room (Harrow Hall, Leeds)"
MOST_PLACED = 0.5  # of the other events, if a place that is only told near them is that of all


def with_places_of_all(
    frames: list[Frame], scenes: Sequence[Scene], ctx: Context
) -> tuple[list[Frame], list[Span | None]]:
    """The frames, and for each the place that the text tells for all of them, which is none of its own."""
    found: list[Span | None] = [None] * len(frames)
    events = [n for n, frame in enumerate(frames) if frame.kind is Kind.EVENT]
    if len(events) < 2:
        return frames, found
    number_of = numbers_of(scenes)
    own = [number_of(frame.scene.span.start) for frame in frames]
    heads = [n for n, scene in enumerate(scenes) if scene.sentence.form is Form.HEADING]
    for number, scene in enumerate(scenes):
        if number in own or scene.dates or scene.sentence.kind in (BlockKind.HEADER, BlockKind.ASIDE, BlockKind.QUOTE):
            continue
        span, every = _told(scene, ctx)
        below = frozenset[int]()
        if span is None and scene.sentence.form is Form.HEADING:
            below = frozenset(n for n in events if headings_over(own[n], heads, scenes)[:1] == [number])
            span = _in_heading(scene, ctx) if len(below) > 1 else None
        if span is None or not (every or below or is_of_all(number, scene, own, scenes)):
            continue
        others = [n for n in events if not _is_in(scene, frames[n].place) and (not below or n in below)]
        open_ = [n for n in others if _is_open(frames[n])]
        if not open_ or not (every or len(open_) >= MOST_PLACED * len(others)):
            continue  # each names its own
        for n in events:
            if _is_in(scene, frames[n].place):
                frames[n] = replace(frames[n], place=None)
            elif n not in open_:
                continue
            found[n] = found[n] or span
    return frames, found


def _is_in(scene: Scene, there: Span | None) -> bool:
    return there is not None and there.within(scene.span)


def _is_open(frame: Frame) -> bool:
    """Whether an event of a list is nowhere yet."""
    listed = frame.scene.sentence.form is not Form.PROSE
    return listed and frame.place is None and frame.window is None and frame.online is not Online.YES


def _told(scene: Scene, ctx: Context) -> tuple[Span | None, bool]:
    """Where a sentence or line without a day says that events are, and whether it says that all are."""
    text, words = ctx.document.text, vocabulary(scene.language)
    if looks_back(scene, words, ctx) or UNKNOWN.search(text, scene.span.start, scene.span.end):
        return None, False
    label = labels.inline(scene, ctx)
    if label is not None:
        return (label[1] if label[0] is Label.WHERE and _is_short(label[1]) else None), False
    if (named := place.labelled(scene, ctx)) is not None:
        return named, False
    verb = anyword_cached(words.held).search(text, scene.span.start, scene.span.end)
    if verb is None:
        return _beside_hour(scene, words, ctx) or _of_each(scene, words, ctx), True
    return _behind(scene, words, text), says_all(scene, words, ctx)


def _is_short(span: Span) -> bool:
    return 0 < span.end - span.start < place.MOST_LETTERS


def _behind(scene: Scene, words: Vocabulary, text: str) -> Span | None:
    """The place behind a preposition, which its verb makes sure of: "We meet at the Corn Exchange"."""
    times = [m.span for m in scene.mentions]
    stops = [*times, *(c.span for c in scene.cues)]
    for _, preposition in anyword_cached(words.place_in).finditer(text, scene.span.start, scene.span.end):
        span = place.extent(text, Span(preposition.end(), scene.span.end), words, stops)
        if span is None or place.is_somebody(text, span, words):
            continue
        named = text[span.start : span.end]
        if words.is_time_word(named) or place.leads_elsewhere(text, preposition, span, scene.span, words, times):
            continue
        if place.sureness(text, span, words) or named[0].isupper():
            span = place.and_on(text, place.with_more(text, span, scene.span.end, words, stops), scene.span.end, words)
            more = BRACKET.match(text, span.end, scene.span.end)
            return Span(span.start, more.end()) if more is not None and place.is_certain(more[1], words) else span
    return None


def _of_each(scene: Scene, words: Vocabulary, ctx: Context) -> Span | None:
    """The place in a short line that opens with all events and has no verb: "All concerts in the Corn Exchange"."""
    every = anyword_cached(words.of_all).match(ctx.document.text, scene.span.start, scene.span.end)
    if every is None or scene.cues or not scene.phrases or scene.span.end - scene.span.start > LONGEST:
        return None
    return _behind(scene, words, ctx.document.text)


def _in_heading(scene: Scene, ctx: Context) -> Span | None:
    """The house in a heading that says what is on there: "Lectures in the Crawford Room"."""
    words, text = vocabulary(scene.language), ctx.document.text
    there = _behind(scene, words, text) if scene.phrases and not scene.cues else None
    return there if there is not None and place.has_noun(text, there, words) else None


def _beside_hour(scene: Scene, words: Vocabulary, ctx: Context) -> Span | None:
    """The place in what tells the hour of all: "All talks start at 8 in the hall", "All at 8pm, St Oran's Hall"."""
    text = ctx.document.text
    begins = bool(scene.clocks and scene.cues) and says_all(scene, words, ctx)
    if not (begins or is_hour_of_all(scene, text)):
        return None
    due = words.says_deadline.search(text, scene.span.start, scene.span.end)
    there = place.of_scene(scene, scene.span, ctx) if due is None else None
    return there if there is not None and place.has_noun(text, there, words) else None
