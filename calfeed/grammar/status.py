"""Whether an event is certain, called off or moved, and whether people are there, online or both."""

from calfeed.grammar import clause
from calfeed.grammar.frame import Context, Scene
from calfeed.grammar.vocabulary import Tense, Vocabulary, anyword_cached
from calfeed.model.meeting import Online, Status
from calfeed.model.text import Span


def status(scene: Scene, segment: Span, ctx: Context) -> tuple[Status, Span | None]:
    """The status that a part of a sentence gives, and the words that say so."""
    for cue in scene.cues:
        if cue.tense is Tense.CANCELLED and cue.span.overlaps(segment):
            return Status.CANCELLED, cue.span
    if clause.is_conditional(scene, ctx):
        return Status.TENTATIVE, Span(scene.span.start, min(segment.end, scene.span.end))
    found = anyword_cached(ctx.words.tentative).search(ctx.document.text, segment.start, segment.end)
    if found:
        return Status.TENTATIVE, Span(found.start(), found.end())
    return Status.CONFIRMED, None


def online(text: str, span: Span, words: Vocabulary, *, has_place: bool) -> tuple[Online, Span | None]:
    """Whether a stretch of text says that people take part online, and where it says so."""
    hybrid = anyword_cached(words.hybrid).search(text, span.start, span.end)
    if hybrid:
        return Online.HYBRID, Span(hybrid.start(), hybrid.end())
    found = anyword_cached(words.online).search(text, span.start, span.end)
    if found:
        return (Online.HYBRID if has_place else Online.YES), Span(found.start(), found.end())
    return Online.NO, None
