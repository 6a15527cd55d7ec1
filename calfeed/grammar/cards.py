"""Cards of events: what is on in one line and when in another beside it, side by side with others of that make."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from calfeed.grammar import labels, listing, place, title
from calfeed.grammar.frame import Scene
from calfeed.grammar.mention import Clock, Day
from calfeed.grammar.nouns import WORD
from calfeed.grammar.sentences import OPENING_CLOCK, Form
from calfeed.grammar.vocabulary import Tense, anyword_cached, vocabulary
from calfeed.model.text import BlockKind, Document, Span

LEAST = 2  # cards that show that lines are such
MOST_MENTIONS = 6  # days and hours of a line that only says when
LONGEST_LEG = 5  # lines of a day and a place
POSTCODE = re.compile(r"\b\d{4,5}\s[^\W\d_]{3}|\b[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2}\b")
FARTHEST = 4  # blocks between a heading and the day below what it stands over
LONGEST = 160  # characters of a name and its remarks
QUOTES = frozenset('"“„‚‘«')
BOLD = 5  # the level of a heading that is one by its type alone
Make = tuple[BlockKind, int, int]  # the kind, the level and the line of a scene
SAID = frozenset((Tense.FUTURE, Tense.DUE, Tense.PLANNED))
TOLD = frozenset((*SAID, Tense.PAST, Tense.OLD, Tense.REPORT))
KINDS = (BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.ITEM)


class Card(NamedTuple):
    """What a card says beside when: what, and where if a line between them tells it."""

    what: Scene
    where: Span | None


class Pair(NamedTuple):
    """The numbers of the scene that says when and of the one that says what."""

    when: int
    what: int


def cards(scenes: Sequence[Scene], document: Document, stamp: Span | None) -> dict[Span, Card]:
    """The lines that only say when, each with the heading or the line of its card that says what is on then."""
    alone = [_is_alone(scenes, n) for n in range(len(scenes))]
    whens = [n for n, one in enumerate(scenes) if alone[n] and _only_when(one, document, stamp)]
    if not whens:
        return {}
    names = {n for n, one in enumerate(scenes) if alone[n] and may_name(one, document)}
    over = _over(scenes, whens, names, document)
    under = _under(scenes, whens, names, document)
    kept: dict[int, tuple[int, int]] = {}  # how many cards are of that make, and the name
    makes = Counter(_make(scenes[n]) for n in whens)
    both = [_groups(scenes, over), _groups(scenes, under)]
    for below, groups in enumerate(both):
        for (make, _), group in groups.items():
            rival = max((len(g) for m, g in both[1 - below].items() if m[0] == make), default=0)
            told, said = [scenes[pair.when] for pair in group], [scenes[pair.what] for pair in group]
            if _are_cards(told, said, makes[make], rival, below=bool(below)):
                kept |= {p.when: (len(group), p.what) for p in group if kept.get(p.when, (0, 0))[0] <= len(group)}
    legs = {
        scenes[when].span: Card(scenes[what], scenes[when + 1].span) for when, what in _legs(scenes, whens, document)
    }
    return legs | {
        scenes[when].span: Card(scenes[what], _where(scenes, when, what, document)) for when, (_, what) in kept.items()
    }


def _are_cards(whens: Sequence[Scene], whats: Sequence[Scene], days: int, rival: int, *, below: bool) -> bool:
    """Whether pairs of one make are cards, rather than the days of a diary and what is on then.

    The names stand above or `below`; `days` lines of that make say when, `rival` have a name on their other side.
    """
    heads = whats[0].sentence.form is Form.HEADING
    timed = all(one.clocks or any(d.until is not None for d in one.days) for one in whens)
    inside = all(
        a.sentence.block == b.sentence.block and not a.sentence.line for a, b in zip(whens, whats, strict=True)
    )
    if below and not timed and not inside and (not heads or whats[0].sentence.level == BOLD):
        return False
    if heads and not below and whats[0].sentence.level != whens[0].sentence.level:
        return timed or len(whens) >= LEAST or whens[0].sentence.form is Form.HEADING
    return LEAST <= len(whens) == days and (heads or rival < len(whens))


def _where(scenes: Sequence[Scene], when: int, what: int, document: Document) -> Span | None:
    """The line between the two of a card, or right behind the last, that tells where."""
    near = range(min(when, what) + 1, min(max(when, what) + 2, len(scenes)))
    return next((scenes[n].span for n in near if n not in (when, what) and _tells_where(scenes[n], document)), None)


def _is_alone(scenes: Sequence[Scene], number: int) -> bool:
    """Whether a scene is a whole line."""
    one = scenes[number].sentence
    then = scenes[number + 1].sentence if number + 1 < len(scenes) else None
    return one.kind in KINDS and one.first and (then is None or then.block != one.block or then.line != one.line)


def _only_when(one: Scene, document: Document, stamp: Span | None) -> bool:
    """Whether a line says nothing but when, be it behind a label."""
    if not one.days or len(one.mentions) > MOST_MENTIONS or not all(isinstance(m, Day | Clock) for m in one.mentions):
        return False
    if stamp is not None and stamp.within(one.span):
        return False
    label = anyword_cached(vocabulary(one.language).labels_when).match(document.text, one.span.start, one.span.end)
    return listing.tells_no_more(one, label.end() if label is not None else one.span.start, document)


def may_name(one: Scene, document: Document) -> bool:
    """Whether a line may be the name of an event: it is short, no sentence, and not what sorts or labels others."""
    words, sentence = vocabulary(one.language), one.sentence
    heads = sentence.form is Form.HEADING
    if (heads and sentence.level < LEAST) or one.span.end - one.span.start > LONGEST:
        return False
    span = listing.rest(one, document, words)
    beside = [*listing.asides(one, document), *document.struck] if one.mentions else []
    if span is None or not all(any(m.span.within(aside) for aside in beside) for m in one.mentions):
        return False
    if any(c.tense in (SAID if heads else TOLD) and c.span.within(span) for c in one.cues):
        return False
    text = document.words(span)
    if WORD.search(text) is None:
        return False
    if document.text[one.span.end - 1] in ".:;," or not 1 <= len(text.split()) <= title.MOST_WORDS:
        return False
    bare = text.strip(title.EDGES)
    if words.general.fullmatch(bare) or words.nameless.match(bare) or labels.label_of(text, words) is not None:
        return False
    return heads or not _is_labelled(one, document)


def _is_labelled(one: Scene, document: Document) -> bool:
    """Whether a line opens with a label, rather than a person's name: "Ann Lee: the atlas of weeds"."""
    found = labels.opening(document.text, one.span)
    return found is not None and not (found[1].istitle() and len(found[1].split()) > 1)


def _over(scenes: Sequence[Scene], whens: Sequence[int], names: set[int], document: Document) -> list[Pair]:
    """Each line that says when with the name above it; a heading over several of them is none."""
    found: list[Pair] = []
    listed = {n for one, other in pairwise(whens) if other - one == 1 for n in (one, other)}
    for when in whens:
        if when in listed:
            continue
        what = _above(scenes, when, names, document)
        if what is not None and not _is_programme(scenes, when, document):
            found.append(Pair(when, what))
    used = Counter(what for _, what in found)
    return [pair for pair in found if used[pair.what] == 1]


def _above(scenes: Sequence[Scene], when: int, names: set[int], document: Document) -> int | None:
    block = scenes[when].sentence.block
    level = scenes[when].sentence.level if scenes[when].sentence.form is Form.HEADING else 9
    for number in range(when - 1, max(when - 2 * FARTHEST, -1), -1):
        one = scenes[number]
        heads = one.sentence.form is Form.HEADING
        near = number == when - 1 or (number == when - 2 and _tells_where(scenes[number + 1], document))
        fits = (heads and one.sentence.level <= level) or (near and not _tells_where(one, document))
        if fits and number in names and block - one.sentence.block <= (2 if near else FARTHEST):
            return number
        if heads or (one.mentions and one.sentence.form is not Form.PROSE):
            return None
    return None


def _under(scenes: Sequence[Scene], whens: Sequence[int], names: set[int], document: Document) -> list[Pair]:
    """Each line that says when with the name below it; a day with several of them is one of a diary."""
    found = []
    for when, then in zip(whens, (*whens[1:], len(scenes)), strict=True):
        below = when + 1
        if below < len(scenes) and _tells_where(scenes[below], document):
            second = below + 1 if below + 1 < len(scenes) and _same_block(scenes, below, below + 1) else below
            if second > below and _is_surely_where(scenes[second], document):
                if below not in names or _is_leg(scenes, when, document):
                    continue  # "Marsh Theatre" above "7 Pine Avenue, Leeds"
            else:
                below += 1
        if below not in names or scenes[below].sentence.block - scenes[when].sentence.block > below - when + 1:
            continue
        make = _make(scenes[below])
        others = (n for n in range(below + 1, then) if n in names and _make(scenes[n]) == make)
        if all(n == below + 1 and _is_surely_where(scenes[n], document) for n in others):
            found.append(Pair(when, below))
    return found


def _tells_where(one: Scene, document: Document) -> bool:
    words, text = vocabulary(one.language), document.words(one.span)
    if one.sentence.form is not Form.LINE or one.mentions or any(not phrase.weak for phrase in one.phrases):
        return False
    if text[:1] in QUOTES or text.isupper() or labels.opening(document.text, one.span) is not None:
        return False
    first = WORD.search(text)
    return place.is_told(text, words) or (
        not words.heads_last and first is not None and place.is_place_noun(first[0], words)
    )


def _same_block(scenes: Sequence[Scene], number: int, other: int) -> bool:
    return scenes[number].sentence.block == scenes[other].sentence.block


def _is_surely_where(one: Scene, document: Document) -> bool:
    """Whether a line is a place beyond doubt, with a word for one, or an address."""
    words, text = vocabulary(one.language), document.words(one.span)
    if one.mentions or one.sentence.form is not Form.LINE:
        return False
    return POSTCODE.search(text) is not None or (place.looks_like(text, words) and place.is_certain(text, words))


def _legs(scenes: Sequence[Scene], whens: Sequence[int], document: Document) -> list[Pair]:
    """The lines that say when with nothing but a place below them, each with what all of them are dates of."""
    legs = [when for when in whens if _is_leg(scenes, when, document)]
    what = _subject(scenes, legs[0], document) if len(legs) >= LEAST else None
    return [Pair(when, what) for when in legs] if what is not None else []


def _is_leg(scenes: Sequence[Scene], when: int, document: Document) -> bool:
    """Whether the rest of the block of a day is a house and its address: "Marsh Theatre", "7 Pine Avenue, Leeds"."""
    below = [scenes[n] for n in range(when + 1, min(when + LONGEST_LEG, len(scenes))) if _same_block(scenes, when, n)]
    if not below or scenes[when].sentence.line or below[0].mentions:
        return False
    first = WORD.search(document.words(below[0].span))
    house = first is not None and len(below) > 1 and place.is_place_noun(first[0], vocabulary(below[0].language))
    return all(_is_surely_where(one, document) for one in (below[1:] if house else below))


def _subject(scenes: Sequence[Scene], first: int, document: Document) -> int | None:
    """The heading or line over a row of dates that names what is on, an event or the highest heading."""
    told = [n for n in range(first) if _is_alone(scenes, n) and _may_be_subject(scenes[n], document)]
    named = [n for n in told if any(not phrase.plural for phrase in scenes[n].phrases)]
    heads = [n for n in told if scenes[n].sentence.form is Form.HEADING]
    return named[-1] if named else min(heads, key=lambda n: scenes[n].sentence.level) if heads else None


def _may_be_subject(one: Scene, document: Document) -> bool:
    words, text = vocabulary(one.language), document.words(one.span).strip(title.EDGES)
    dated = any(m.day is not None for m in one.days) or one.clocks
    short = 1 < title.length(text) <= title.MOST_WORDS and one.span.end - one.span.start <= LONGEST
    if dated or not short or one.sentence.form is Form.PROSE or any(c.tense in TOLD for c in one.cues):
        return False
    unnamed = words.general.fullmatch(text) or words.nameless.match(text)
    return not unnamed and labels.opening(document.text, one.span) is None and not place.is_told(text, words)


def _is_programme(scenes: Sequence[Scene], when: int, document: Document) -> bool:
    """Whether what follows a day are the hours of what is on then."""
    below = scenes[when + 1] if when + 1 < len(scenes) else None
    if below is None or scenes[when].clocks:
        return False
    return OPENING_CLOCK.match(document.text, below.span.start, below.span.end) is not None


def _groups(scenes: Sequence[Scene], pairs: Sequence[Pair]) -> dict[tuple[Make, Make], list[Pair]]:
    """The pairs of one make together."""
    made: dict[tuple[Make, Make], list[Pair]] = {}
    for pair in pairs:
        made.setdefault((_make(scenes[pair.when]), _make(scenes[pair.what])), []).append(pair)
    return made


def _make(one: Scene) -> Make:
    sentence = one.sentence
    heads = sentence.form is Form.HEADING
    return sentence.kind, sentence.level if heads else 0, min(sentence.line, 1)
