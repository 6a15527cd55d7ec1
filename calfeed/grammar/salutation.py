"""Whom a letter greets at its head: "Liebe Eltern der Klassen 1a und 1b," names no event, no place and no party."""

import re

from calfeed.grammar.mention import Mention
from calfeed.grammar.quick import replace
from calfeed.grammar.sentences import Sentence
from calfeed.grammar.tense import cues
from calfeed.grammar.vocabulary import Vocabulary, either_case
from calfeed.model.text import BlockKind, Span

ENDS = re.compile(r"[,!:](?:\s|\Z)")
MOST_LETTERS = 100
LETTERS = (BlockKind.PARAGRAPH, BlockKind.HEADING)


def without(sentence: Sentence, mentions: list[Mention], text: str, words: Vocabulary) -> Sentence | None:
    """The sentence behind the greeting with which it opens; None if it only greets."""
    span, turns = sentence.span, words.turns
    if not sentence.first or sentence.kind not in LETTERS or turns.greeting.match(text, span.start, span.end) is None:
        return sentence
    stop = min(span.end, span.start + MOST_LETTERS)
    end = ENDS.search(text, span.start, stop)
    if end is None:
        only = span.end == stop and not mentions and turns.to_all.match(text, span.start, span.end)
        return None if only else sentence
    if any(m.span.start < end.end() for m in mentions):
        return sentence
    rest = Span(end.end(), span.end)
    again = either_case(turns.greeting.pattern)  # "Liebe Sängerinnen, liebe Sänger,"
    while again.match(text, rest.start, rest.end) and (more := ENDS.search(text, rest.start, stop)):
        rest = Span(more.end(), span.end)
    if not text[rest.start : rest.end].strip():
        return None
    several = " " in text[span.start : end.start()]
    goes_on = text[rest.start : rest.start + 1].islower() or cues(text, rest, words)
    return replace(sentence, span=rest) if several and goes_on else sentence
