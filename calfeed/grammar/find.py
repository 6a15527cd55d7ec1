"""The mentions of a text: each rule is tried where a word of its kind stands, then the refiners go over them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache, cached_property, lru_cache

from calfeed.errors import ParseError
from calfeed.grammar.finder import lower
from calfeed.grammar.follow import DIGIT, FAR, SPACE, Follow, follow
from calfeed.grammar.languages import lexicon_of
from calfeed.grammar.lexicon import Lexicon
from calfeed.grammar.mention import Day, Mention
from calfeed.grammar.refine import refined
from calfeed.grammar.rule import Hit, Rule, compiled
from calfeed.grammar.rules import RULES
from calfeed.model.source import DateOrder

MOST_MENTIONS = 20_000
MOST_TRIES = 50_000
MOST_TEXT = 1_000_000  # characters: more is refused before it is looked at
AHEAD = 8  # characters behind a word that tell which rules are worth trying there
MOST_KNOWN = 2000  # of them

TOKEN = re.compile(r"(?<![^\W_])(?:\d++|[^\W\d_]++)")
# Characters that are only another way to write a plain one; each maps to one, so that offsets hold.
PLAIN = {
    **dict.fromkeys("\u00a0\u2007\u2009\u200a\u202f\u2002\u2003\u3000", " "),
    **dict.fromkeys("‐‑", "-"),
    **dict.fromkeys("‒–—−", "–"),
    **dict.fromkeys("’‘ʼ`´", "'"),
}


@lru_cache(maxsize=4)
def plain(text: str) -> str:
    """The text with odd spaces, dashes and apostrophes replaced, character for character."""
    for odd, common in PLAIN.items():
        text = text.replace(odd, common)
    return text


@lru_cache(maxsize=2)
def _levelled(text: str) -> str:
    """The text in small letters with 0 for each digit, character for character: what tells the rules to try."""
    return DIGIT.sub("0", lower(text))


@lru_cache(maxsize=1024)  # the time of writing is looked for in the same blocks
def find(
    text: str, language: str, start: int = 0, end: int | None = None, order: DateOrder | None = None
) -> tuple[Mention, ...]:
    """What `text` says of time between `start` and `end`, in its order and refined; spans are offsets into `text`.

    `order` is how it writes numeric dates, if that is known; else the language's habit and the text itself tell.
    Raises ParseError when there is more text, or more numbers or dates, than a document has that people wrote.
    """
    stop = len(text) if end is None else end
    if stop - start > MOST_TEXT:
        raise ParseError(f"more than {MOST_TEXT} characters of text in one document")
    lexicon = lexicon_of(language)
    body = plain(text)
    found = list(_found(body, lexicon, start, stop))
    if order is not None:
        found = [_ordered(mention, order) for mention in found]
    return tuple(refined(found, body, lexicon))


def _ordered(mention: Mention, order: DateOrder) -> Mention:
    """A numeric date that could be read both ways, read in this one."""
    if not isinstance(mention, Day) or not mention.swapped:
        return mention
    if order is DateOrder.DAY_FIRST:
        return replace(mention, swapped=False)
    return replace(mention, day=mention.month, month=mention.day, swapped=False)


def _found(text: str, lexicon: Lexicon, start: int, end: int) -> Iterator[Mention]:
    resume, tries, mentions = start, 0, 0
    heads, levelled = _heads(lexicon), _levelled(text)
    for token in TOKEN.finditer(levelled, start, end):
        word = token[0]
        if word not in heads or (at := token.start()) < resume or (word[0] == "0" and _follows_figure(text, at)):
            continue
        tries += 1
        if tries > MOST_TRIES:
            raise ParseError(f"more than {MOST_TRIES} numbers and words of time in one document")
        best: list[Mention] = []
        reach = at
        for rule, pattern in heads[word].before(levelled[token.end() : token.end() + AHEAD]):
            match = pattern.match(text, at, end)
            if match and match.end() > reach:
                made = list(rule.build(Hit(match, lexicon, rule.name)))
                if made:
                    best, reach = [_by(rule, mention) for mention in made], match.end()
        yield from best
        if best and DIGIT.search(text, last := max([mention.span.end for mention in best]), reach):
            reach = last  # "March 9, 5-7": the hours behind a list of days are read for themselves
        resume = max(resume, reach)
        mentions += len(best)
        if mentions > MOST_MENTIONS:
            raise ParseError(f"more than {MOST_MENTIONS} dates in one document")


def _by(rule: Rule, mention: Mention) -> Mention:
    """The mention with the rule that has just made it, in place: nobody else has it yet."""
    object.__setattr__(mention, "rule", rule.name)
    return mention


def _follows_figure(text: str, at: int) -> bool:
    """Whether the number at `at` is the rest of a larger one, or a sum of money: 10,560 or 1.5 or $24."""
    before = text[max(0, at - 2) : at]
    return bool(before) and (before[-1] in "$£€₴#§" or (before[-1] in ".,:/-" and before[:-1].isdigit()))


class _Head:
    """A word with which rules begin, or a number of so many digits."""

    def __init__(self, word: str, rules: Sequence[Rule], lexicon: Lexicon) -> None:
        self._word, self._rules, self._lexicon = word, rules, lexicon
        self._before: dict[str, tuple[tuple[Rule, re.Pattern[str]], ...]] = {}
        self._levelled: dict[str, tuple[tuple[Rule, re.Pattern[str]], ...]] = {}

    def before(self, text: str) -> tuple[tuple[Rule, re.Pattern[str]], ...]:
        """The rules that may match before the characters that follow, levelled."""
        known = self._before.get(text)
        if known is None:
            if len(self._before) >= MOST_KNOWN:
                self._before.clear()
                self._levelled.clear()
            what = SPACE.sub(" ", text)[:FAR]
            if what not in self._levelled:
                self._levelled[what] = tuple(
                    (rule, compiled(rule.pattern, self._lexicon))
                    for rule, may in zip(self._rules, self._follows, strict=True)
                    if may.allows(what)
                )
            known = self._before[text] = self._levelled[what]
        return known

    @cached_property
    def _follows(self) -> list[Follow]:
        return [follow(rule.pattern, self._lexicon, self._word) for rule in self._rules]


@cache
def _heads(lexicon: Lexicon) -> dict[str, _Head]:
    rules = [rule for rule in RULES if lexicon.language in rule.languages]
    of_kinds = dict(lexicon.heads) | {"0" * length: frozenset(("digit",)) for length in (1, 2, 3, 4)}
    found = {kinds: [rule for rule in rules if kinds.intersection(rule.on)] for kinds in set(of_kinds.values())}
    return {word: _Head(word, found[kinds], lexicon) for word, kinds in of_kinds.items() if found[kinds]}
