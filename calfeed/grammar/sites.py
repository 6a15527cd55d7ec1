"""Sites: the words of a document that may tell where something is, and how they stand in it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from calfeed.grammar import given, labels, place
from calfeed.grammar.frame import Context, Scene
from calfeed.grammar.labels import Label
from calfeed.grammar.named import is_behind_role
from calfeed.grammar.nouns import WORD
from calfeed.grammar.pieces import BIG, across
from calfeed.grammar.quick import quick
from calfeed.grammar.sentences import Form
from calfeed.grammar.vocabulary import Vocabulary, anyword_cached, vocabulary
from calfeed.grammar.zones import named_place
from calfeed.model.text import Span

MOST_IN_SCENE = 16
BARRED = "barred"
# "Einen Ort nannte das Amt noch nicht", "The venue has not been chosen".
UNKNOWN = across(r"\b{place_noun}\b[^.;\n]{0,60}?\b{not_known}")
LONGEST_PART = 70
MOST_LOUD = 5  # words of a name that is all in capitals
LOOK = 40  # characters in front of a site that tell how it is led to
# A run of names, "Kilrush Library, Mill Lane": capitals with the small words that join them, and numbers of houses.
RUN = re.compile(
    rf"[{BIG}](?<![\w@.].)[\w'’-]*(?:(?<=\b[{BIG}][a-z])\.)?"
    rf"(?:,?[ ](?:(?:de|del|la|le|du|des|of|the|for|der|am|im)[ ]){{0,2}}"
    rf"(?:[{BIG}][\w'’-]*(?:(?<=\b[{BIG}][a-z])\.)?|\d{{1,4}}[a-gi-z]?\b(?![.:,]\d|\s?(?:[€$£]|h\b))))*"
)
CUT = re.compile(r"\s[–—-]\s|[,;:()|·•\n]|\.\s")
MARK = re.compile(r"\s*(?:📍|🏠|🏛|📌)\ufe0f?\s*")
POSTCODE = re.compile(r"\b\d{4,5}\b|\b[A-Z]{1,2}\d{1,2}[A-Z]?\s\d[A-Z]{2}\b")
STREET = re.compile(r"\b\d{1,4}[a-z]?\b")
LED_WORD = re.compile(r"\b([^\W\d_]+)\s[^\W\d_]+\s\Z")  # "entries" in "entries to the secretary"
BEHIND_PERSON = re.compile(rf"(?:^|[\s(])(?:[{BIG}][\w.'’-]*\s){{1,3}}[{BIG}][\w'’-]+\s?[,(]\s?\Z")


@quick
@dataclass(frozen=True, kw_only=True)
class Site:
    """Words that may name a place: how they are told, what they look like, and the word that leads to them."""

    span: Span
    how: str
    kind: str
    lead: str = ""
    beside: tuple[str, ...] = ()  # what stands right in front and behind
    why: bool = False  # whether its clause tells why something is so


def of_scene(scene: Scene, ctx: Context) -> tuple[Site, ...]:
    """The sites of a sentence or line, each stretch of words once."""
    words = vocabulary(scene.language)
    # A name in another script can hide the language of so short a line as "January 1" under a post.
    languages = {words, ctx.words}
    found: list[Site] = []
    label = labels.inline(scene, ctx) if scene.dates else None
    dated = label is not None and label[0] in (Label.WHEN, Label.END)
    for span, how, lead in _told(scene, words, ctx):
        if len(found) >= MOST_IN_SCENE:
            break
        if label is not None and dated and span.end <= label[1].start:
            continue  # "Inicio: 9 de febrero"
        text = ctx.document.text
        named = text[span.start : span.end]
        if any(span.overlaps(other.span) for other in found) or any(each.is_time_word(named) for each in languages):
            continue
        bare = how == "bare part" and words.no_place.fullmatch(named) is not None
        if bare or place.is_titled(text, span, words) or words.turns.no_room.fullmatch(named):
            continue
        kind = kind_of(named, words)
        near = tuple(beside(span, scene, words, text))
        why = place.is_why(text, span.start, scene.span, words, [m.span for m in scene.mentions])
        found.append(Site(span=span, how=how, kind=kind, lead=lead, beside=near, why=why))
    return tuple(site for site in found if site.how != BARRED)


def _told(scene: Scene, words: Vocabulary, ctx: Context) -> Iterator[tuple[Span, str, str]]:
    text = ctx.document.text
    stops = [*(place.hour_alone(m, text) for m in scene.mentions), *(c.span for c in scene.cues)]
    prose = scene.sentence.form is Form.PROSE
    label = labels.inline(scene, ctx) if scene.sentence.form is not Form.ROW else None
    if label is not None and label[0] is Label.WHERE and label[1].end - label[1].start < place.MOST_LETTERS:
        yield label[1], "label", ""
    mark = MARK.match(text, scene.span.start, scene.span.end)
    if mark is not None and scene.span.end - mark.end() < place.MOST_LETTERS:
        yield Span(mark.end(), scene.span.end), "label", ""
    whole = place.of_sentence(scene, ctx)
    if whole is not None:
        yield whole, "sentence", ""
    yield from _behind(scene, words, stops, text)
    if not prose:
        yield from _parts(scene, words, stops, text)
    yield from _names(scene, words, stops, text)


def _behind(scene: Scene, words: Vocabulary, stops: Sequence[Span], text: str) -> Iterator[tuple[Span, str, str]]:
    times = [m.span for m in scene.mentions]
    end = scene.span.end
    for how, prepositions in (("in", words.place_in), ("on", words.place_on)):
        for _, preposition in anyword_cached(prepositions).finditer(text, scene.span.start, end):
            if any(s.start <= preposition.start() < s.end for s in times):
                continue
            span = place.extent(text, Span(preposition.end(), end), words, stops)
            if span is None or place.sureness(text, span, words) == 0 or place.is_somebody(text, span, words):
                continue
            if place.leads_elsewhere(text, preposition, span, scene.span, words, times) or (
                place.ORIGIN.fullmatch(preposition[0]) and not place.has_noun(text, span, words)
            ):  # where somebody comes from, what is talked about, or what was somewhere once
                yield span, BARRED, ""
                continue
            span = place.and_on(text, place.with_more(text, span, end, words, stops), end, words)
            yield span, how, " ".join(preposition[0].lower().split())


def _parts(scene: Scene, words: Vocabulary, stops: Sequence[Span], text: str) -> Iterator[tuple[Span, str, str]]:
    for cell in scene.sentence.cells or (scene.span,):
        at = cell.start
        for cut in [*CUT.finditer(text, cell.start, cell.end), None]:
            part = _stripped(text, at, cut.start() if cut is not None else cell.end)
            at = cut.end() if cut is not None else cell.end
            if part is None or part.end - part.start > LONGEST_PART or any(part.overlaps(s) for s in stops):
                continue
            named = text[part.start : part.end]
            if place.looks_like(named, words) and not place.is_of_person(text, part, cell.end, words):
                sure = place.is_certain(named, words)
                if sure:
                    part = place.and_on(text, part, cell.end, words)
                yield part, ("cell" if scene.sentence.cells else "part") if sure else "bare part", ""


def _names(scene: Scene, words: Vocabulary, stops: Sequence[Span], text: str) -> Iterator[tuple[Span, str, str]]:
    for run in RUN.finditer(text, scene.span.start, scene.span.end):
        span = _without_article(Span(*run.span()), scene, words, text)
        loud = run[0].isupper()
        if loud and run[0].count(" ") >= MOST_LOUD:
            continue  # a headline in capitals
        named = text[span.start : span.end]
        named = named.title() if loud else named
        if any(span.overlaps(s) for s in stops[: len(scene.mentions)]) or words.is_time_word(named):
            continue
        if place.is_behind_person(text, span.start, words) or place.VERSUS.match(text, span.end, scene.span.end):
            continue
        if given.open_name(run[0].lower().split()) and not place.has_noun(text, span, words):
            continue  # "the mayor, Pedro Lugo"
        if words.no_place.fullmatch(named):
            continue
        if is_behind_role(named, text, span.start, scene.language):
            continue  # "with the poet Florence Denver"
        last = WORD.findall(text, max(scene.span.start, span.start - 16), span.start)[-1:]
        sited = _is_town(named, last, words) or (
            place.has_noun(text, span, words) and not _is_event(span, scene, words, text)
        )
        if sited and anyword_cached(words.offices).search(named) is None:  # else it is who says it
            yield span, "name", last[0].lower() if last else ""


def _without_article(span: Span, scene: Scene, words: Vocabulary, text: str) -> Span:
    """A name in front of an event without the article of the event: "Leeds" for "The Leeds concert is on"."""
    first = WORD.match(text, span.start, span.end)
    if first is None or first.end() == span.end or words.article.fullmatch(first[0]) is None:
        return span
    of_event = any(p.span.start <= first.end() + 1 and p.head.start == span.end + 1 for p in scene.phrases)
    return Span(first.end() + 1, span.end) if of_event else span


def _is_town(named: str, last: Sequence[str], words: Vocabulary) -> bool:
    """Whether words name a town or a country; a German article makes one that is also a noun none: "Der Zug"."""
    found = named_place(named)
    if found is None or found.region or not words.verb_last:
        return found is not None
    before = named[: found.start].split()[-1:] or last
    return not (before and words.article.fullmatch(before[0]) is not None)


def _is_event(span: Span, scene: Scene, words: Vocabulary, text: str) -> bool:
    """Whether all that makes a name a place is the name of the event itself: "Der Flohmarkt ist am 31. Mai"."""
    heads = [p.head for p in scene.phrases if not p.weak and p.head.overlaps(span)]
    nouns = [t for t in WORD.finditer(text, span.start, span.end) if heads and place.is_place_noun(t[0], words)]
    return bool(nouns) and all(any(h.start <= t.start() < h.end for h in heads) for t in nouns)


def _stripped(text: str, start: int, end: int) -> Span | None:
    inner = text[start:end]
    bare = inner.strip(" \t\n.*#»›")
    if len(bare) < 2:
        return None
    at = start + inner.index(bare)
    return Span(at, at + len(bare))


def beside(span: Span, scene: Scene, words: Vocabulary, text: str) -> Iterator[str]:
    """What stands right in front of a site and right behind it: a time, a verb, an event, a person."""
    front = text[max(scene.span.start, span.start - LOOK) : span.start]
    bare = len(front) - len(front.rstrip(" \t("))
    for mention in scene.mentions:
        if 0 <= span.start - mention.span.end <= 8 and len(text[mention.span.end : span.start].split()) <= 1:
            yield "right behind a time"
        if 0 <= mention.span.start - span.end <= 5 and len(text[span.end : mention.span.start].split()) <= 1:
            yield "right in front of a time"
    if any(0 <= span.start - c.span.end <= 12 and len(text[c.span.end : span.start].split()) <= 2 for c in scene.cues):
        yield "right behind a verb"
    if any(0 <= c.span.start - span.end <= 2 for c in scene.cues):
        yield "right in front of a verb"
    if any(
        0 <= span.start - p.head.end <= 10 and len(text[p.head.end : span.start].split()) <= 2 for p in scene.phrases
    ):
        yield "right behind an event"
    if (sent := LED_WORD.search(front)) and words.deadline.fullmatch(sent[1]):
        yield "right behind a deadline"
    if BEHIND_PERSON.search(front):
        yield "right behind a name"
    if "(" in front[len(front) - bare :]:
        yield "in brackets"
    if span.start == scene.span.start:
        yield "opens its sentence"
    if not text[span.end : scene.span.end].strip(" .\n"):
        yield "closes its sentence"


def kind_of(named: str, words: Vocabulary) -> str:
    """What words look like: an address, a house with its name, only a house, a town, a country, or just a name."""
    tokens = WORD.findall(named)
    capital = any(token[0].isupper() for token in tokens)
    house = any(place.is_place_noun(token, words) for token in tokens)
    if POSTCODE.search(named) or (capital and house and STREET.search(named)):
        return "address"
    if house:
        return "named house" if capital else "house"
    if place.ADDRESS.fullmatch(named):
        return "address"
    town = named_place(named.title() if named.isupper() else named)
    if town is not None:
        return "region" if town.region else "town"
    return "name" if capital else "words"
