"""Cards under a day: what is on in one line, its hour and its place in another line of the same few.

SATURDAY 12 JUNE

Craft market
Stalls, food and a brass band
Castle Green, 10am
"""

from collections.abc import Container, Sequence
from typing import NamedTuple

from calfeed.grammar import cards, labels, listing, place
from calfeed.grammar.frame import Scene
from calfeed.grammar.nouns import WORD
from calfeed.grammar.sentences import Form
from calfeed.grammar.vocabulary import anyword_cached, vocabulary
from calfeed.model.text import BlockKind, Document, Span

LEAST, MOST = 2, 6  # cards that show that there are such, lines of one
EDGES = " \t\n,;:.|·~–—-@*"
MOST_CLOCKS = 2  # of a line that only says when and where
BLANK = 2  # ends of lines that leave one blank
MOST_BLOCKS = 1  # between a name that is a heading and its hour


class Card(NamedTuple):
    """What is on, where if its lines tell it, and the lines that say no more of when."""

    what: Scene
    where: Span | None
    lines: tuple[Span, ...]


class Found(NamedTuple):
    """A card by the numbers of its scenes; `below` if the name stands below the hour."""

    when: int
    what: int
    where: Span | None
    below: bool


def under_days(
    scenes: Sequence[Scene], days: Container[Span], dated: Container[Span], document: Document
) -> dict[Span, Card]:
    """The lines under a bare day that only say when and where, each with the line of its card that says what is on.

    `days` are the spans of the days of a diary, `dated` the lines that other lists hold.
    """
    found: list[Found] = []
    under = False
    for number, one in enumerate(scenes):
        if one.dates:
            under = any(day.span in days for day in one.days)
        elif under and one.span not in dated and (card := _card(scenes, number, document)) is not None:
            found.append(card)
    kept: dict[Span, Card] = {}
    for below in (False, True):
        group = [card for card in found if card.below is below]
        blocks = [scenes[card.when].sentence.block for card in group]
        group = [card for card, block in zip(group, blocks, strict=True) if blocks.count(block) == 1]
        if len(group) >= LEAST:
            kept |= {scenes[card.when].span: _made(scenes, card, document) for card in group}
    return kept


def _made(scenes: Sequence[Scene], card: Found, document: Document) -> Card:
    first, last = sorted((card.when, card.what))
    behind = last + 1
    while behind < len(scenes) and behind - last <= (1 if card.below else MOST) and _goes_on(scenes, behind, document):
        behind += 1
    told = scenes[last + 1 : behind]
    where = next((one.span for one in reversed(told) if is_where(one, document)), None)
    if card.below and where is None:
        told = ()
    lines = [one.span for one in (*scenes[first : last + 1], *told) if one is not scenes[card.when]]
    return Card(scenes[card.what], card.where or where, tuple(lines))


def _goes_on(scenes: Sequence[Scene], number: int, document: Document) -> bool:
    """Whether a line stands right below the one before it and tells no time: "A walk with our guide", "Town park"."""
    gap = document.text[scenes[number - 1].span.end : scenes[number].span.start]
    return gap.count("\n") < BLANK and not scenes[number].mentions and scenes[number].sentence.form is not Form.HEADING


def _card(scenes: Sequence[Scene], number: int, document: Document) -> Found | None:
    one = scenes[number]
    if not one.clocks or not (only := when_and_where(one, document)):
        return None
    block = one.sentence.block
    what = number - 1
    while what >= 0 and number - what < MOST and scenes[what].sentence.block == block and not scenes[what].dates:
        what -= 1
    first = what + 1
    where = only.where
    if first < number:
        between = range(first + 1, number)
        told = all(_is_remark(scenes[n], document) for n in between)
        return Found(number, first, where, below=False) if told and _names(scenes[first], document) else None
    before = scenes[number - 1] if number else None
    if (
        before is not None
        and not before.dates
        and before.sentence.form is Form.HEADING
        and block - before.sentence.block <= MOST_BLOCKS
    ):
        return Found(number, number - 1, where, below=False) if _names(before, document) else None
    then = scenes[number + 1] if number + 1 < len(scenes) else None
    if where is None and then is not None and then.sentence.block == block and _names(then, document):
        return Found(number, number + 1, None, below=True)
    return None


class WhenWhere(NamedTuple):
    """A line that says no more than when and perhaps where."""

    where: Span | None


def when_and_where(one: Scene, document: Document) -> WhenWhere | None:
    """What a line says that tells no more than when and perhaps where."""
    words, sentence = vocabulary(one.language), one.sentence
    alone = sentence.form in (Form.LINE, Form.HEADING) and sentence.first and sentence.kind is not BlockKind.ROW
    if not alone or one.cues or one.dates or len(one.clocks) > MOST_CLOCKS:
        return None
    label = anyword_cached(words.labels_when).match(document.text, one.span.start, one.span.end)
    aside = listing.asides(one, document)
    spans = sorted([*(m.span for m in one.mentions), *aside, *([Span(*label.span())] if label else [])])
    pieces, at = [], one.span.start
    for span in [*spans, Span(one.span.end, one.span.end)]:
        text = document.text[at : span.start]
        lead, tail = len(text) - len(text.lstrip(EDGES)), len(text.rstrip(EDGES))
        if tail > lead and any(not words.stop.fullmatch(w[0]) for w in WORD.finditer(text)):
            pieces.append(Span(at + lead, at + tail))
        at = max(at, span.end)
    if not pieces:
        return WhenWhere(None)
    inner = document.words(pieces[0])
    told = len(pieces) == 1 and place.is_told(inner, words) and len(inner.split()) <= place.MOST_WORDS
    return WhenWhere(pieces[0]) if told else None


def is_where(one: Scene, document: Document) -> bool:
    """Whether a line only says where something is on."""
    text = document.words(one.span)
    named = labels.opening(document.text, one.span) is None and not one.mentions
    return named and one.sentence.form is Form.LINE and place.is_told(text, vocabulary(one.language))


def _names(one: Scene, document: Document) -> bool:
    return not one.mentions and one.sentence.first and cards.may_name(one, document)


def _is_remark(one: Scene, document: Document) -> bool:
    """Whether a line between a name and its hour says more: it tells no time but behind a label."""
    return not one.mentions or (not one.dates and labels.opening(document.text, one.span) is not None)
