"""Labelled facts of one event: "WHAT: ...", a "When" on a line of its own, "End date: ..."."""

import re
from enum import StrEnum
from functools import lru_cache

from calfeed.grammar import title
from calfeed.grammar.frame import Context, Name, Scene
from calfeed.grammar.nouns import Phrase
from calfeed.grammar.vocabulary import Vocabulary, anyword_cached
from calfeed.model.text import BlockKind, Span

INLINE = re.compile(r"\s*(?:[-*•]\s*)?\**([^:?\n]{2,60}?)\**\s*[:?]\**\s")
LABELLED = "labelled"
NEAR, FAR = 6, 24  # blocks that may lie between a "What" and its "When", and with the items of lists


class Label(StrEnum):
    """What a labelled fact says."""

    WHAT = "what"
    WHEN = "when"
    WHERE = "where"
    WHO = "who"
    END = "end"


def label_of(text: str, words: Vocabulary) -> Label | None:
    """The label that a text is, with or without its colon."""
    return _label_of(text.strip(" \t*:?–—-"), words)


@lru_cache(maxsize=1000)
def _label_of(bare: str, words: Vocabulary) -> Label | None:
    kinds = (
        (Label.END, words.labels_end),
        (Label.WHAT, words.labels_what),
        (Label.WHEN, words.labels_when),
        (Label.WHERE, words.labels_where),
        (Label.WHO, words.labels_who),
    )
    return next((label for label, names in kinds if anyword_cached(names).fullmatch(bare)), None)


def opening(text: str, span: Span) -> re.Match[str] | None:
    """What a line opens with in front of a colon or a question mark; most have none."""
    if text.find(":", span.start, span.end) < 0 and text.find("?", span.start, span.end) < 0:
        return None
    return INLINE.match(text, span.start, span.end)


def inline(scene: Scene, ctx: Context) -> tuple[Label, Span] | None:
    """The label that a line opens with, and what stands behind it."""
    found = opening(ctx.document.text, scene.span)
    label = label_of(found[1], ctx.words) if found else None
    return (label, Span(found.end(), scene.span.end)) if found and label else None


def name_of(scene: Scene, span: Span, ctx: Context) -> Name | None:
    """What is on, in the words behind "What:"."""
    inside = [p for p in scene.phrases if p.span.within(span)]
    phrase: Phrase | None = next((p for p in inside if not p.weak), None)
    text = title.heading(ctx.text(span), ctx.words)
    if title.length(ctx.text(span)) > title.MOST_WORDS and phrase is not None:
        text = title.heading(ctx.text(phrase.span), ctx.words)
    if len(text) < 3:
        return None
    noun = phrase.noun if phrase is not None else text.rpartition(" ")[2].lower()
    return Name(title=text, span=phrase.span if phrase else span, noun=noun, rule=LABELLED, weak=phrase is None)


def note_what(scene: Scene, ctx: Context) -> None:
    """Keep what the sentence behind a "What" names for the "When" below, whatever else it tells and dates."""
    found = inline(scene, ctx)
    if found is not None and found[0] is Label.WHAT:
        keep_what(scene, found[1], ctx)


def keep_what(scene: Scene, span: Span, ctx: Context) -> None:
    """Keep the event that the words behind a "What" name in front of their first date."""
    first = min((m.span.start for m in scene.dates if m.span.start >= span.start), default=span.end)
    phrase = next((p for p in scene.phrases if p.span.within(Span(span.start, first)) and not p.weak), None)
    if phrase is not None:
        text = title.heading(ctx.text(phrase.span), ctx.words)
        ctx.told = (scene.sentence.block, Name(title=text, span=phrase.span, noun=phrase.noun, rule=LABELLED))


def told(scene: Scene, ctx: Context) -> Name | None:
    """What the "What" near a date says."""
    if ctx.told is None or ctx.told[1].rule != LABELLED or not is_near(ctx.told[0], scene.sentence.block, ctx):
        return None
    return ctx.told[1]


def is_near(first: int, second: int, ctx: Context) -> bool:
    """Whether few blocks lie between two; the names of a "Who" may be a long list."""
    if not 0 <= second - first <= FAR:
        return False
    return sum(b.kind is not BlockKind.ITEM for b in ctx.document.blocks[first + 1 : second + 1]) <= NEAR
