"""The mentions of a text: each rule is tried where a word of its kind stands, then the refiners go over them."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache, lru_cache

from calfeed.errors import ParseError
from calfeed.grammar.languages import lexicon_of
from calfeed.grammar.lexicon import Lexicon
from calfeed.grammar.mention import Mention
from calfeed.grammar.refine import REFINERS
from calfeed.grammar.rule import Hit, Rule, compiled
from calfeed.grammar.rules import RULES

MOST_MENTIONS = 20_000
MOST_TRIES = 100_000

TOKEN = re.compile(r"(?<![^\W_])(?:\d+|[^\W\d_]+)")
# Characters that are only another way to write a plain one; each maps to one, so that offsets hold.
PLAIN = str.maketrans(
    {
        **dict.fromkeys("\u00a0\u2007\u2009\u200a\u202f\u2002\u2003\u3000", " "),
        **dict.fromkeys("‐‑", "-"),
        **dict.fromkeys("‒–—−", "–"),
        **dict.fromkeys("’‘ʼ`´", "'"),
    }
)


@lru_cache(maxsize=4)
def plain(text: str) -> str:
    """The text with odd spaces, dashes and apostrophes replaced, character for character."""
    return text.translate(PLAIN)


def find(text: str, language: str, start: int = 0, end: int | None = None) -> tuple[Mention, ...]:
    """What `text` says of time between `start` and `end`, in its order and refined; spans are offsets into `text`.

    Raises ParseError when there are more numbers or dates than a document has that people wrote.
    """
    stop = len(text) if end is None else end
    lexicon = lexicon_of(language)
    body = plain(text)
    found = list(_found(body, lexicon, start, stop))
    for refiner in REFINERS:
        found = refiner(found, body, lexicon)
    return tuple(found)


def _found(text: str, lexicon: Lexicon, start: int, end: int) -> Iterator[Mention]:
    resume, tries, mentions = start, 0, 0
    by_head = _rules_by_head(lexicon)
    digits = by_head["digit"]
    for token in TOKEN.finditer(text, start, end):
        at = token.start()
        if at < resume:
            continue
        word = token[0]
        if word[0].isdigit():
            if len(word) > 4 or _follows_figure(text, at):
                continue
            rules = digits
        else:
            rules = by_head.get(word.lower(), ())
            if not rules:
                continue
        tries += 1
        if tries > MOST_TRIES:
            raise ParseError(f"more than {MOST_TRIES} numbers and words of time in one document")
        best: list[Mention] = []
        reach = at
        for rule, pattern in rules:
            match = pattern.match(text, at, end)
            if match and match.end() > reach:
                made = list(rule.build(Hit(match, lexicon, rule.name)))
                if made:
                    best, reach = [replace(mention, rule=rule.name) for mention in made], match.end()
        yield from best
        resume = max(resume, reach)
        mentions += len(best)
        if mentions > MOST_MENTIONS:
            raise ParseError(f"more than {MOST_MENTIONS} dates in one document")


def _follows_figure(text: str, at: int) -> bool:
    """Whether the number at `at` is the rest of a larger one, or a sum of money: 10,560 or 1.5 or $24."""
    before = text[max(0, at - 2) : at]
    return bool(before) and (before[-1] in "$£€₴#§" or (before[-1] in ".,:/-" and before[:-1].isdigit()))


@cache
def _rules_by_head(lexicon: Lexicon) -> dict[str, tuple[tuple[Rule, re.Pattern[str]], ...]]:
    rules = [(rule, compiled(rule.pattern, lexicon)) for rule in RULES if lexicon.language in rule.languages]
    heads = {
        head: tuple(pair for pair in rules if kinds.intersection(pair[0].on)) for head, kinds in lexicon.heads.items()
    }
    return {head: found for head, found in heads.items() if found} | {
        "digit": tuple(pair for pair in rules if "digit" in pair[0].on)
    }
