"""The sentences of a text that a meeting was read from, cut where the words stand that say what is known of it."""

import re
from collections.abc import Iterable, Sequence

from calfeed.model.heard import Heard
from calfeed.model.meeting import Evidence, Remark
from calfeed.model.text import Span
from calfeed.usecases.agenda import Piece, marked

MOST = 5  # passages of one announcement
SENTENCE_END = re.compile(r"[.!?…]\s|\n\s*\n")
LONGEST = 600  # characters of a sentence before and behind a word

Passage = tuple[Piece, ...]


def passages(heard: Heard, text: str) -> tuple[Passage, ...]:
    """The sentence that announces it, and those from which anything else of it was read, in the order of the text."""
    told = heard.told
    evidence = () if isinstance(told, Remark) else tuple(one for one in told.evidence if one.document == heard.document)
    if not _stands(told.quote, told.quote_span, text) or not all(
        _stands(one.words, one.span, text) for one in evidence
    ):
        return tuple(filter(None, [marked(told.quote, evidence)]))
    stretches = _joined([told.quote_span, *(sentence(text, one.span) for one in evidence)])
    return tuple(_cut(text, _trimmed(text, stretch), evidence) for stretch in stretches[:MOST])


def sentence(text: str, span: Span) -> Span:
    """The sentence around a span, as far as a full stop or a blank line tells."""
    before = [match.end() for match in SENTENCE_END.finditer(text, max(0, span.start - LONGEST), span.start)]
    after = SENTENCE_END.search(text, span.end, span.end + LONGEST)
    first = before[-1] if before else max(0, span.start - LONGEST)
    return Span(first, after.start() + 1 if after else min(len(text), span.end + LONGEST))


def _stands(words: str, span: Span, text: str) -> bool:
    return text[span.start : span.end].split() == words.split() != []


def _joined(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, those that overlap as one."""
    found: list[Span] = []
    for span in sorted(spans, key=lambda one: one.start):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found


def _trimmed(text: str, span: Span) -> Span:
    words = text[span.start : span.end]
    return Span(span.end - len(words.lstrip()), span.start + len(words.rstrip()))


def _cut(text: str, stretch: Span, evidence: Sequence[Evidence]) -> Passage:
    """A stretch in pieces; of words that overlap, those that begin first, of these the longest."""
    pieces, at = [], stretch.start
    for one in sorted(evidence, key=lambda one: (one.span.start, -one.span.end)):
        if at <= one.span.start and one.span.end <= stretch.end:
            pieces += [Piece(text=text[at : one.span.start]), Piece(text=one.words, field=one.field)]
            at = one.span.end
    return tuple(piece for piece in (*pieces, Piece(text=text[at : stretch.end])) if piece.text)
