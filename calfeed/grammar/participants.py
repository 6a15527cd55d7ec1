"""Who meets: the parties that the text names, in its own words."""

import re

from calfeed.grammar import naming
from calfeed.grammar.frame import Context, Scene
from calfeed.grammar.nouns import Phrase, right_end
from calfeed.grammar.vocabulary import anyword_cached
from calfeed.model.text import Span

COMMA = re.compile(r"\s*(?:,\s*(?:and|und|et|y|e|і|та|й)?|\s(?:and|und|et|y|і|та|й|&))\s+")
MOST = 8


def of_subject(scene: Scene, ctx: Context) -> tuple[Span, ...]:
    """The subjects of verbs that mean taking part: "The leaders will attend"."""
    found: list[Span] = []
    for cue in scene.cues:
        if ctx.words.taking_part.search(cue.words) is None:
            continue
        span = naming.subject_span(scene, cue, cue.span, ctx)
        if span is not None:
            found += parties(ctx, span)
    return tuple(found)


def of_phrase(phrase: Phrase, ctx: Context) -> tuple[Span, ...]:
    """The people in the name of an event: "a meeting of national security advisors", "talks between A and B"."""
    text = ctx.document.text
    aside = naming.people_behind(phrase, ctx)
    if aside is not None:
        return tuple(parties(ctx, aside))
    found: list[Span] = []
    for link in re.finditer(
        r"\b(?:of|between|with|by|among|von|zwischen|mit|der|des|entre|avec|con|de|між|з)\s+",
        text[phrase.head.end : phrase.span.end],
        re.IGNORECASE,
    ):
        start = phrase.head.end + link.end()
        named = text[start : phrase.span.end]
        if anyword_cached(ctx.words.people).search(named) or (
            named[:1].isupper() and link[0].strip().lower() not in ("of", "de", "von", "der", "des")
        ):
            found += parties(ctx, Span(start, phrase.span.end))
            break
    return tuple(found)


def led(scene: Scene, ctx: Context) -> tuple[Span, ...]:
    """Who chairs or hosts it: "chaired by the Secretary General"."""
    text = ctx.document.text
    found: list[Span] = []
    stops = [m.span for m in scene.mentions]
    for by in anyword_cached(ctx.words.led_by).finditer(text, scene.span.start, scene.span.end):
        start = by.end()
        while start < scene.span.end and text[start].isspace():
            start += 1
        end = right_end(text, Span(start, scene.span.end), ctx.words, stops, most=8)
        if end > start:
            found += parties(ctx, Span(start, end))
    return tuple(found)


def parties(ctx: Context, span: Span) -> list[Span]:
    """A list of parties, taken apart at commas and "and"."""
    text = ctx.document.text
    found, at = [], span.start
    for joint in COMMA.finditer(text, span.start, span.end):
        found.append(_bare(text, at, joint.start(), ctx))
        at = joint.end()
    found.append(_bare(text, at, span.end, ctx))
    return [s for s in found if s is not None][:MOST]


def _bare(text: str, start: int, end: int, ctx: Context) -> Span | None:
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and not (text[end - 1].isalnum() or text[end - 1] in ".)"):
        end -= 1
    first = re.match(r"(?:both\s+)?[\w'’]+\s+", text[start:end])
    while first and (ctx.words.article.fullmatch(first[0].split()[-1]) or ctx.words.link.fullmatch(first[0].strip())):
        start += first.end()
        first = re.match(r"[\w'’]+\s+", text[start:end])
    words = text[start:end]
    if len(words) < 2 or len(words.split()) > 10:
        return None
    return Span(start, end)
