"""What a text says once of how people take part, for all its events: "All talks are on Zoom", "Format: hybrid"."""

import re
from collections.abc import Sequence

from calfeed.grammar import home
from calfeed.grammar.frame import Context, Frame, Scene, numbers_of
from calfeed.grammar.quick import replace
from calfeed.grammar.sentences import Form
from calfeed.grammar.status import online
from calfeed.grammar.vocabulary import Tense, Vocabulary, anyword_cached, vocabulary
from calfeed.model.meeting import Kind, Online
from calfeed.model.text import BlockKind, Span

LONGEST_AT = 8  # characters between "all" and its hour: "todos a las 20:00"
LONGEST = 140  # characters of a sentence that speaks for all events without saying so
NEAR = 3  # blocks between it and the events
IN_BRACKETS = re.compile(r"\s*[(,:;–—-].*", re.DOTALL)
BACK = frozenset((Tense.PAST, Tense.CANCELLED))


def with_all(frames: list[Frame], scenes: Sequence[Scene], ctx: Context) -> list[Frame]:
    """The frames with the way to take part that the text tells for all of them, or their label for the place tells."""
    frames = [_without_room(frame, ctx) for frame in frames]
    events = [n for n, frame in enumerate(frames) if frame.kind is Kind.EVENT]
    if not events:
        return frames
    number_of = numbers_of(scenes)
    own = [number_of(frame.scene.span.start) for frame in frames]
    taken = {*own, *(number_of(span.start) for frame in frames for span in frame.more)}
    for number, scene in enumerate(scenes):
        if number in own or scene.dates or scene.sentence.kind in (BlockKind.HEADER, BlockKind.ASIDE, BlockKind.QUOTE):
            continue
        words = vocabulary(scene.language)
        how, span = online(ctx.document.text, scene.span, words, has_place=False)
        if span is None:
            continue
        between = [n for n in events if frames[n].name.span.end <= scene.span.start < frames[n].dates[0].start]
        if says_all(scene, words, ctx):
            nouns = {phrase.noun for phrase in scene.phrases}
            reached = [
                n for n in events if len(events) == 1 or _is_listed(frames[n]) or _is_one_of(frames[n], nouns, ctx)
            ]
        elif between and number not in taken:
            reached = between[-1:]
        elif below := [n for n in events if _is_right_above(own[n], number, scenes)]:
            reached = below[-1:]
        elif number > max(own) and len(events) > 1 and scene.sentence.block == scenes[max(own)].sentence.block:
            continue  # it goes on with the last of them
        elif is_of_all(number, scene, own, scenes) and not looks_back(scene, words, ctx):
            reached = events if len(events) == 1 else [n for n in events if _is_listed(frames[n])]
            if how is Online.YES and _is_held_in_house(frames, ctx):
                how = Online.HYBRID
        else:
            continue
        exceptions = anyword_cached(words.unless).search(ctx.document.text, scene.span.start, scene.span.end)
        for n in reached:
            frames[n] = _taking_part(frames[n], how, span, exceptions is not None)
    return frames


def _is_right_above(own: int, number: int, scenes: Sequence[Scene]) -> bool:
    """Whether a line says more of the event that a line of its paragraph announces, with nothing but hours between."""
    if not own < number or scenes[own].sentence.block != scenes[number].sentence.block:
        return False
    between = scenes[own + 1 : number]
    lines = all(scenes[n].sentence.form is not Form.PROSE for n in (own, number))
    return lines and all(scene.clocks and not scene.dates for scene in between)


def _without_room(frame: Frame, ctx: Context) -> Frame:
    """A frame that names the service where others name their room: "Where: Zoom", "Location: online (link follows)"."""
    if frame.place is None or frame.kind is not Kind.EVENT:
        return frame
    if not _is_service(ctx.text(frame.place), vocabulary(frame.scene.language)):
        return frame
    return replace(frame, place=None, online=Online.YES, online_span=frame.place)


def _is_service(named: str, words: Vocabulary) -> bool:
    return anyword_cached(words.online).fullmatch(IN_BRACKETS.sub("", named).strip()) is not None


def _taking_part(frame: Frame, how: Online, span: Span, exceptions: bool) -> Frame:
    if frame.online is not Online.NO or (exceptions and frame.place is not None and how is Online.YES):
        return frame
    return replace(frame, online=Online.HYBRID if frame.place is not None else how, online_span=span)


def _is_held_in_house(frames: list[Frame], ctx: Context) -> bool:
    """Whether a text names a house for what it announces, so that who takes part from afar is not alone."""
    there = home.place_of_all(ctx, frames)
    held = there is not None and there.held and not _is_service(ctx.text(there.span), ctx.words)
    return held or any(frame.place is not None for frame in frames)


def _is_one_of(frame: Frame, nouns: set[str], ctx: Context) -> bool:
    """Whether an event is of a kind that is told of: "All sittings will be webcast"."""
    return any(noun == frame.name.noun or ctx.words.kin(noun, frame.name.noun) for noun in nouns)


def _is_listed(frame: Frame) -> bool:
    return frame.scene.sentence.form is not Form.PROSE


def says_all(scene: Scene, words: Vocabulary, ctx: Context) -> bool:
    """Whether a sentence says that it is about all: "All talks are on Zoom", "the link is the same for each"."""
    text = ctx.document.text
    every = anyword_cached(words.of_all).search(text, scene.span.start, scene.span.end)
    return every is not None and bool(scene.phrases or scene.cues) and not looks_back(scene, words, ctx)


def is_hour_of_all(scene: Scene, text: str) -> bool:
    """Whether a line opens with the hour of all, and where they may be: "All at 8pm, St Oran's Hall"."""
    words = vocabulary(scene.language)
    every = anyword_cached(words.of_all).match(text, scene.span.start, scene.span.end) if scene.clocks else None
    return every is not None and 0 < scene.clocks[0].span.start - every.end() <= LONGEST_AT


def looks_back(scene: Scene, words: Vocabulary, ctx: Context) -> bool:
    """Whether a sentence tells what was or what is off, and not only "unless it was told otherwise"."""
    back = [cue.span.start for cue in scene.cues if cue.tense in BACK]
    if not back:
        return False
    unless = anyword_cached(words.unless).search(ctx.document.text, scene.span.start, scene.span.end)
    return unless is None or min(back) < unless.start()


def is_of_all(number: int, scene: Scene, own: Sequence[int], scenes: Sequence[Scene]) -> bool:
    """Whether a short sentence or line stands over all events or below them."""
    if scene.span.end - scene.span.start > LONGEST:
        return False
    if scene.sentence.form is Form.HEADING and number > 0:
        return False  # it is of what stands below it
    first, last = min(own), max(own)
    near = first if number < first else last
    if first < number < last or abs(scenes[near].sentence.block - scene.sentence.block) > NEAR:
        return False
    side = range(number + 1, first) if number < first else range(last + 1, number + 1)
    return number < first or not any(scenes[n].sentence.form is Form.HEADING for n in side)
