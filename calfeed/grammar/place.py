"""Where an event is: the words of the text that name a room, a building, a city or a country."""

import re
from collections.abc import Sequence

from calfeed.grammar.frame import Context, Scene
from calfeed.grammar.nouns import WORD
from calfeed.grammar.vocabulary import Vocabulary, anyword_cached
from calfeed.grammar.zones import zone_of_place
from calfeed.model.text import Span

MOST_WORDS = 10
QUOTES = {"»": "«", "”": "“", "“": "„", '"': '"'}
SHORT = re.compile(r"\b(?:вул|пл|просп|бул|м|кімн|пров|str|st|av|avda|c|pl|rd|ave|mt|dr)\Z", re.IGNORECASE)
ELIDED = re.compile(r"[ldLD]['’](?=\w)")
VISITS = re.compile(
    r"\b(?:visit(?:s|ing)?|besucht|besuchen|visite(?:nt|ra|ront)?|visita(?:n|rá|rán)?|відвіда(?:є|ють)|відвідає)\s+"
    r"(?P<place>[^\W\d_a-zа-яєіїґ][\w'’-]*(?:\s[^\W\d_a-zа-яєіїґ][\w'’-]*)?)"
)
FRAGMENT = re.compile(
    r",?\s([^\W\d_a-zа-яєіїґ][\w'’.-]*(?:\s[^\W_][\w'’.-]*){0,5})(?=[,.;)]?(?:\s|\Z))(?<=\w)(?=[.;,)]|\Z)"
)
JOINTS = frozenset(
    ("of", "the", "and", "de", "la", "le", "du", "des", "del", "los", "las", "von", "der", "am", "im", "an", "für", "y")
)


def of_scene(scene: Scene, segment: Span, ctx: Context, taken: Sequence[Span] = ()) -> Span | None:
    """The place that a part of a sentence names behind a preposition, the most exact one first."""
    words, text = ctx.words, ctx.document.text
    times = [m.span for m in scene.mentions]
    stops = times + [c.span for c in scene.cues]
    best: tuple[int, Span] | None = None
    for _, preposition in anyword_cached(words.place_in).finditer(text, segment.start, segment.end):
        if any(s.start <= preposition.start() < s.end for s in (*times, *taken)):
            continue
        span = _extent(text, Span(preposition.end(), segment.end), words, stops)
        if span is None:
            continue
        rank = _rank(text, span, words)
        if rank and (best is None or rank > best[0]):
            best = (rank, span)
    if best is not None:
        return best[1]
    visit = VISITS.search(text, segment.start, segment.end)
    if visit is not None and zone_of_place(visit["place"]):
        return Span(*visit.span("place"))
    return _beside_time(scene, segment, ctx, taken)


def _beside_time(scene: Scene, segment: Span, ctx: Context, taken: Sequence[Span]) -> Span | None:
    """A place right behind a date or a clock time: "on Sunday 11th, 4pm, St Alphege's.", "à 12 h place de la Gare"."""
    text = ctx.document.text
    times = [m.span for m in scene.mentions]
    for mention in scene.mentions:
        found = FRAGMENT.match(text, mention.span.end, segment.end)
        span = Span(*found.span(1)) if found is not None and looks_like(found[1], ctx.words) else None
        if span is None:
            gap = re.compile(r",?\s").match(text, mention.span.end, segment.end)
            word = WORD.match(text, gap.end(), segment.end) if gap else None
            if word is None or not is_place_noun(word[0], ctx.words):
                continue
            span = _extent(text, Span(word.start(), segment.end), ctx.words, times)
        if span is None or any(span.overlaps(other) for other in (*taken, *times)):
            continue
        if not ctx.words.is_time_word(text[span.start : span.end]):
            return span
    return None


def same_as_before(span: Span | None, ctx: Context) -> Span | None:
    """The place that "the same room" stands for; the words themselves if none was named."""
    if span is None or not anyword_cached(ctx.words.same).match(ctx.document.text, span.start, span.end):
        return span
    before = (ctx.frames[n].place for n in reversed(ctx.recent))
    return next((p for p in before if p is not None), span)


def of_name(span: Span, ctx: Context) -> Span | None:
    """The place in the name of an event that goes somewhere: "visit to Vietnam", "excursion to the breakwater"."""
    text = ctx.document.text
    found = anyword_cached(ctx.words.goes_to).search(text, span.start, span.end)
    if found is None:
        return None
    return _extent(text, Span(found.end(), min(len(text), max(span.end, found.end()))), ctx.words, ())


def _rank(text: str, span: Span, words: Vocabulary) -> int:
    named = text[span.start : span.end]
    if anyword_cached(words.not_places).fullmatch(named) or named.lower() in ("the", ""):
        return 0
    tokens = [token[0] for token in WORD.finditer(named)]
    noun = any(is_place_noun(token, words) for token in tokens)
    capital = any(token[0].isupper() for token in tokens)
    if not noun and (not capital or words.noun.search(named)):
        return 0  # "a panel of the Trade Dialogue" is no place
    if not _opens_as_place(tokens, words):
        return 0
    return (2 if noun else 0) + (1 if capital else 0)


def is_place_noun(word: str, words: Vocabulary) -> bool:
    """Whether a word means a kind of place, also in the plural and behind an elided article."""
    bare = re.split(r"['’]", word)[-1] or word
    nouns = anyword_cached(words.place_nouns)
    return nouns.fullmatch(bare) is not None or (bare[-1:] == "s" and nouns.fullmatch(bare[:-1]) is not None)


def _opens_as_place(tokens: Sequence[str], words: Vocabulary) -> bool:
    """Whether a name or a place noun comes before any "of": "the open chamber", not "the invitation of Mr X"."""
    for word in tokens:
        if word[0].isupper() or word[0].isdigit() or is_place_noun(word, words):
            return True
        if word.lower() in JOINTS and not words.article.fullmatch(word):
            return False
    return False


def _extent(text: str, span: Span, words: Vocabulary, stops: Sequence[Span]) -> Span | None:
    """From behind the preposition over names, place nouns and what goes with them, "Room 214 of the county court"."""
    limit = min([span.end, *(s.start for s in stops if s.start >= span.start)])
    start = end = None
    last = span.start
    tail = 0  # plain words that a place noun may still take with it: "salle des fêtes", "biblioteca municipal"
    for count, token in enumerate(WORD.finditer(text, span.start, limit)):
        gap, word = text[last : token.start()], token[0]
        comma = gap.strip() == ","
        good = word[0].isupper() or word[0].isdigit() or is_place_noun(word, words)
        if (
            not _goes_on(text, gap, last)
            or count > MOST_WORDS
            or (comma and not (word[0].isupper() or word[0].isdigit()))
        ):
            break
        if good:
            start = token.start() if start is None else start
            end, tail = token.end(), 2 if is_place_noun(word, words) else tail
        elif words.article.fullmatch(word) and start is None and not comma:
            start = token.start()
        elif word.lower() in JOINTS:
            start = token.start() if start is None else start
        elif words.stop.fullmatch(word) or words.link.fullmatch(word):
            break
        elif end is None and count <= 2:
            start = token.start() if start is None else start
        elif tail and end is not None and len(word) > 2:
            end, tail = token.end(), tail - 1
        else:
            break
        last = token.end()
    if start is None or end is None:
        return None
    if text[end : end + 1] in QUOTES and QUOTES[text[end]] in text[start:end]:
        end += 1
    return Span(_without_article(text, start, end, words), end)


def _goes_on(text: str, gap: str, last: int) -> bool:
    """Whether a place may go on over a gap: quotation marks, a comma, or the full stop of "вул." and "St."."""
    plain = gap.strip(" \t\n\"'“”‘’«»,-")
    return not plain or (plain == "." and SHORT.search(text, max(0, last - 6), last) is not None)


def _without_article(text: str, start: int, end: int, words: Vocabulary) -> int:
    first = WORD.match(text, start, end)
    if first and words.article.fullmatch(first[0]):
        following = WORD.search(text, first.end(), end)
        return following.start() if following else start
    return start + 2 if ELIDED.match(text, start) else start


def of_line(parts: Sequence[Span], name: Span, ctx: Context) -> Span | None:
    """The place in a line: a part behind the name that is one, "..., Alvar Hall", with the parts that go on from it."""
    text, words = ctx.document.text, ctx.words
    behind = [p for p in parts if p.start >= name.start and p != name]
    for number, part in enumerate(behind):
        named = text[part.start : part.end]
        if looks_like(named, words) and (anyword_cached(words.place_nouns).search(named) or zone_of_place(named)):
            end = part.end
            for other in behind[number + 1 :]:
                if text[end : other.start].strip() != "," or not looks_like(text[other.start : other.end], words):
                    break
                end = other.end
            return Span(part.start, end)
    for bracket in re.finditer(
        r"\(([^()\n]{3,60})\)", text[name.start : max(name.end, behind[-1].end if behind else name.end) + 60]
    ):
        inner = Span(name.start + bracket.start(1), name.start + bracket.end(1))
        if (
            anyword_cached(words.place_nouns).search(bracket[1])
            and not re.search(r"\d", bracket[1])
            and len(bracket[1].split()) <= 5
        ):
            return inner
    return None


def looks_like(text: str, words: Vocabulary) -> bool:
    """Whether a cell or a part of a line is only the name of a place."""
    tokens = [m[0] for m in WORD.finditer(text)]
    if (
        not tokens
        or len(tokens) > MOST_WORDS
        or words.noun.search(text)
        or anyword_cached(words.not_titles).match(text)
    ):
        return False
    if not any(token[0].isalpha() for token in tokens):
        return False
    if re.search(r"[.!?]\s+\w", text):
        return False
    return all(
        t[0].isupper() or t[0].isdigit() or t.lower() in JOINTS or anyword_cached(words.place_nouns).fullmatch(t)
        for t in tokens
    )
