"""The pipeline from a document to what it announces.

Document
   |  written      when it was written            (written.py)
   |  sentences    sentences, lines, rows         (sentences.py)
   |  find         what they say of time          (find.py, rules.py, refine.py)
   |  scene        their verbs and event nouns    (tense.py, nouns.py)
   |  frame        mentions of one event, named   (prose.py, layout.py; choose.py says which)
   |  join         repeats within the document    (finish.py)
   |  resolve      days, zones, instants          (resolve.py, finish.py)
   v
Reading: sightings, what was skipped and why, warnings
"""

import re
from bisect import bisect_left
from zoneinfo import ZoneInfo

from calfeed.grammar import finish, layout, prose
from calfeed.grammar.explain import Explanation
from calfeed.grammar.find import find
from calfeed.grammar.frame import Context, Scene, Step, scene
from calfeed.grammar.language import language_of
from calfeed.grammar.mention import Mention
from calfeed.grammar.sentences import Form, Sentence, sentences
from calfeed.grammar.vocabulary import vocabulary
from calfeed.grammar.written import written
from calfeed.model.meeting import Reading, Sighting
from calfeed.model.text import BlockKind, Document, Stamp
from calfeed.model.when import first_day

# The line under an embedded post: "— Name (@handle) January 1, 2026".
SIGNATURE = re.compile(r"[—–-]{1,2}\s*[^\n]{1,80}\(@\w+\)")


def parse(document: Document, *, fallback: Stamp | None = None, zone: ZoneInfo | None = None) -> Reading:
    """What a document announces; `fallback` is when it was written if it does not say, `zone` its source's zone."""
    return explained(document, fallback=fallback, zone=zone).reading


def explained(document: Document, *, fallback: Stamp | None = None, zone: ZoneInfo | None = None) -> Explanation:
    """The same with every step that was taken."""
    stamp, warnings = written(document, fallback)
    language = language_of(document.text, document.language)
    ctx = Context(document=document, words=vocabulary(language), written=stamp.on if stamp else None)
    ctx.last = ctx.written
    ctx.stamp = stamp.span if stamp else None
    scenes = _scenes(document, ctx)
    for one in scenes:
        _read(one, ctx, stamp)
    sightings = _sightings(ctx, zone)
    reading = Reading(
        written=stamp,
        sightings=sightings,
        skipped=tuple(sorted(_once(ctx), key=lambda entry: entry.span)),
        warnings=(*document.warnings, *warnings),
        language=language,
    )
    found = [
        Step(station="find", span=m.span, says=f"{type(m).__name__} ({m.rule})") for s in scenes for m in s.mentions
    ]
    return Explanation(document=document, reading=reading, steps=(*found, *ctx.steps))


def _scenes(document: Document, ctx: Context) -> list[Scene]:
    words = ctx.words
    made: list[Scene] = []
    by_block: dict[int, list[Mention]] = {}
    for sentence in sentences(document, words):
        if sentence.block not in by_block:
            span = document.blocks[sentence.block].span
            by_block = {sentence.block: list(find(document.text, words.language, span.start, span.end))}
        mentions = by_block[sentence.block]
        made.append(scene(document, sentence, _within(mentions, sentence), words))
    return made


def _within(mentions: list[Mention], sentence: Sentence) -> list[Mention]:
    at = bisect_left(mentions, sentence.span.start, key=lambda m: m.span.start)
    found = []
    while at < len(mentions) and mentions[at].span.start < sentence.span.end:
        if mentions[at].span.end <= sentence.span.end:
            found.append(mentions[at])
        at += 1
    return found


def _read(one: Scene, ctx: Context, stamp: Stamp | None) -> None:
    sentence = one.sentence
    if sentence.kind is BlockKind.HEADER:
        return
    if SIGNATURE.match(document_text(ctx, one)):
        for day in one.days:
            ctx.skip(day.span, "the signature of a post")
        return
    if stamp is not None and stamp.span is not None and stamp.span.within(sentence.span) and len(one.mentions) <= 2:
        rest = sentence.span.end - sentence.span.start - (stamp.span.end - stamp.span.start)
        if rest < 60 and not one.phrases:
            ctx.skip(stamp.span, "the time of writing", stamp.on)
            return
    if sentence.form is Form.PROSE and not layout.is_item(one, ctx):
        prose.read(one, ctx)
    else:
        layout.read(one, ctx)


def document_text(ctx: Context, one: Scene) -> str:
    """The words of a scene as they stand."""
    return ctx.document.text[one.span.start : one.span.end]


def _sightings(ctx: Context, zone: ZoneInfo | None) -> tuple[Sighting, ...]:
    frames = finish.joined(ctx.frames, ctx)
    home = finish.home_zone(ctx)
    made = [finish.sighting(frame, home, zone.key if zone else None, ctx) for frame in frames]
    return tuple(sorted(made, key=lambda s: (first_day(s.when), s.quote_span)))


def _once(ctx: Context) -> list[object]:
    seen = {}
    for entry in ctx.skipped:
        seen.setdefault(entry.span, entry)
    used = {span for frame in ctx.frames for span in frame.dates}
    return [entry for span, entry in seen.items() if span not in used]
