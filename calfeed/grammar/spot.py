"""Where an event is by a noun that no list of places knows: right behind its hour, "9.30 am at the bottle bank"."""

import re

from calfeed.grammar.frame import Context, Scene
from calfeed.grammar.named import agents
from calfeed.grammar.nouns import WORD
from calfeed.grammar.vocabulary import Vocabulary, anyword_cached
from calfeed.model.text import Span

MOST_WORDS = 3  # of a noun with what describes it
GAP = re.compile(r",?\s")


def behind_hour(scene: Scene, segment: Span, ctx: Context) -> Span | None:
    """The noun that a preposition ties to a clock time: "a las 9:30 en el pinar", "um 10 Uhr an der Trauerweide"."""
    text = ctx.document.text
    for clock in scene.clocks:
        gap = GAP.match(text, clock.span.end, segment.end)
        lead = anyword_cached(ctx.words.spots).match(text, gap.end(), segment.end) if gap is not None else None
        if lead is not None and (found := _noun(text, lead.end(), segment.end, ctx.words)) is not None:
            return found
    return None


def _noun(text: str, start: int, end: int, words: Vocabulary) -> Span | None:
    """A noun with what describes it in front; None for an event, people, a time and what is no place."""
    found: list[re.Match[str]] = []
    article: re.Match[str] | None = None
    for token in WORD.finditer(text, start, end):
        if text[found[-1].end() if found else start : token.start()].strip(" "):
            break
        if not found and article is None and words.article.fullmatch(token[0]) is not None:
            article, start = token, token.end()
            continue
        if any(kind.fullmatch(token[0]) for kind in (words.stop, words.link, words.article)):
            break
        found.append(token)
        head = words.heads_last or words.free_order or (words.verb_last and token[0][0].islower())
        if not head or len(found) > MOST_WORDS:
            break
    if not 0 < len(found) <= MOST_WORDS or (words.fixed_order and article is None):
        return None
    span, noun = Span(found[0].start(), found[-1].end()), found[-1][0]
    if words.verb_last and noun[0].islower():
        return None
    named, whole = text[span.start : span.end], text[article.start() if article else span.start : span.end]
    other = words.noun.fullmatch(noun) or agents(words.language).fullmatch(noun) or words.is_time_word(noun)
    none = words.no_place.fullmatch(named) or words.no_place.fullmatch(whole) or any(c.isdigit() for c in named)
    return None if other or none else span
