"""Any of many expressions as whole words: a look at the first word tells the few of them that are worth trying.

An expression is taken apart once into its openings, what the first word of a match can be. A text is taken apart once
into words; for each a dictionary says which expressions may begin there, mostly none. An expression is compiled when a
word first asks for it. So the time hardly grows with the number of expressions.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from enum import Enum
from functools import cached_property, lru_cache
from itertools import accumulate
from sys import intern
from typing import NamedTuple

# The hyphen belongs to a word: "non-meeting" holds no meeting. The short verbs of English are words too: "it's",
# but not "the mayor's".
WORD = re.compile(
    r"\w(?<![\w-].)[\w-]*|['’](?:(?<=[a-z].)(?:ll|re|m|ve)|(?:(?<=\bit.)|(?<=\bhe.)|(?<=\bshe.)|(?<=\bwho.)|"
    r"(?<=\bhere.)|(?<=\bthis.)|(?<=\bthat.)|(?<=\bthere.)|(?<=\bwhat.))s)(?!\w)",
    re.IGNORECASE,
)
SPLIT = re.compile(f"({WORD.pattern})".replace("['’]", "'"))  # in small letters, with plain apostrophes
NEXT = re.compile(r"(?:['’]\w?)?\s+(\w[\w-]*)")
LONG = 400  # characters: words of so long a stretch are looked up in what is known of the whole text
SHORT = 200  # characters: the words of many such texts can be kept
MOST_KNOWN = 2000  # words whose expressions are remembered
MOST_FULL = 500  # short texts whose match is remembered
MOST_OPENINGS = 1000  # of one expression; with more it is tried everywhere
SIGN = re.compile(r"\\.|\[(?:[^\]\\]|\\.)*\]|[()|[]", re.DOTALL)  # where an expression is taken apart; a class is one
QUANTIFIER = re.compile(r"(\?|\*|\+|\{(\d*),?\d*\})[?+]?")
LETTERS = re.compile(r"(?:[\w-](?![?*+{]))+")  # that stand once
GROUP = re.compile(r"\((?:\?(?:P<\w+>|[a-z]*(?:-[a-z]+)?:))?")
ASSERTION = re.compile(r"\(\?<?[=!]|\\b|\^|\$|\(\?[a-z]*-?[a-z]+:")
WILD = "*"  # stands before an ending: any letters
ANY_WORD = "* "  # stands before a second word
APART = "*'"  # any letters and an apostrophe, behind which more may stand: two words, "Founder's"
BEHIND = re.compile(r"\(\?<=\\b(\w+)\\s\)")
ONLY_BEHIND = re.compile(rf"(?:{BEHIND.pattern}|\(\?:{BEHIND.pattern}(?:\|{BEHIND.pattern})*\))")
MANY = re.compile(r"[^\\]-.|\\[^s.'’\-]")  # in a class: more characters than are told one by one
CLASS = re.compile(r"\[(?:\\[wd]|[^\W_]-[^\W_]|\w)+\]")  # of letters and digits


class Kind(Enum):
    """How much an opening tells."""

    WHOLE = "whole"  # the first word
    STEM = "stem"  # how the first word begins; the empty stem is any word
    ENDING = "ending"  # how the first word ends
    INSIDE = "inside"  # what stands anywhere in the first word
    SECOND = "second"  # the second word, or the third behind an apostrophe; the first may be any
    BEHIND = "behind"  # the word in front of the match
    MARK = "mark"  # a match may begin with something else than a word


class Opening(NamedTuple):
    """What a match begins with; `complete` if that is all of it."""

    text: str
    kind: Kind
    complete: bool = False


Tries = tuple[int, ...]  # the numbers of expressions, ~number where the first word is all of the match
_SHARED: dict[Tries, Tries] = {}  # equal ones are kept once


class Finder:
    """Any of several expressions as whole words, without case; the first of them that matches at a place counts."""

    def __init__(self, alternatives: Sequence[str]) -> None:
        self._bodies = alternatives
        self._whole: dict[str, Tries] = {}
        self._stems: dict[str, list[int]] = {}
        self._endings: dict[str, list[int]] = {}
        self._insides: list[tuple[str, int]] = []
        self._seconds: dict[str, list[int]] = {}
        self._behinds: dict[str, list[int]] = {}
        for number, body in enumerate(alternatives):
            for opening in openings(body):
                self._note(opening, number)
        self._is_open = bool(self._stems or self._endings or self._insides)
        self._is_any = bool(self._insides) or "" in self._stems  # any word may be the first
        self._beginnings, self._ends = tuple(self._stems), tuple(self._endings)
        self._stem_lengths = tuple({len(stem) for stem in self._stems})
        self._ending_lengths = tuple({len(ending) for ending in self._endings})
        self._compiled = _Compiled(alternatives)
        self._tries = _Tries(self)
        self._full: dict[str, re.Match[str] | None] = {}

    def _note(self, opening: Opening, number: int) -> None:
        text = opening.text
        if opening.kind is Kind.BEHIND:
            self._behinds.setdefault(text, []).append(number)
        elif opening.kind is Kind.WHOLE:
            numbers = (*self._whole.get(text, ()), ~number if opening.complete else number)
            self._whole[intern(text)] = _SHARED.setdefault(numbers, numbers)
        elif opening.kind is Kind.STEM:
            self._stems.setdefault(text, []).append(number)
        elif opening.kind is Kind.ENDING:
            self._endings.setdefault(text, []).append(number)
        elif opening.kind is Kind.INSIDE:
            self._insides.append((text, number))
        elif opening.kind is Kind.SECOND:
            self._seconds.setdefault(text, []).append(number)

    def finditer(self, text: str, start: int = 0, end: int | None = None) -> list[tuple[int, re.Match[str]]]:
        """The matches that begin with a word, none inside another, each with the number of its expression."""
        stop = len(text) if end is None else end
        hits = self._hits(text, start, stop)
        if not hits:
            return []
        resume, found, compiled = start, [], self._compiled
        for at, tries in hits:
            if at >= resume:
                for number in tries:
                    match = compiled[number].match(text, at, stop)
                    if match is not None and match.end() > at:
                        resume = match.end()
                        found.append((max(number, ~number), match))
                        break
        return found

    def search(
        self, text: str, start: int = 0, end: int | None = None, last: int | None = None
    ) -> re.Match[str] | None:
        """The first match; with `last` only one that begins in front of that."""
        stop = len(text) if end is None else end
        for at, tries in self._hits(text, start, stop):
            if last is not None and at >= last:
                break
            for number in tries:
                match = self._compiled[number].match(text, at, stop)
                if match is not None and match.end() > at:
                    return match
        return None

    def likely(self, text: str, start: int, end: int) -> set[int]:
        """The numbers of the expressions that may match; no other one does."""
        return {max(number, ~number) for _, tries in self._hits(text, start, end) for number in tries}

    def match(self, text: str, start: int = 0, end: int | None = None) -> re.Match[str] | None:
        """The match that begins at `start`."""
        stop = len(text) if end is None else end
        for number in self._tries_at(text, start, stop):
            if (match := self._compiled[number].match(text, start, stop)) is not None:
                return match
        return None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """The match that is all of the text."""
        if text in self._full:
            return self._full[text]
        if text.isalpha() and not self._tries_of(text.lower()):
            return None
        found = None
        for number in self._tries_at(text, 0, len(text)):
            if (found := self._compiled[number].fullmatch(text)) is not None:
                break
        if len(text) <= SHORT:
            if len(self._full) >= MOST_FULL:
                self._full.clear()
            self._full[text] = found
        return found

    def ends(self, text: str) -> bool:
        """Whether one of the expressions stands at the end of a text."""
        return self._at_end.search(text) is not None

    def sub(self, instead: str, text: str) -> str:
        """The text with each match replaced."""
        return self._all.sub(instead, text)

    @cached_property
    def pattern(self) -> str:
        """One expression for all of them."""
        return rf"(?<![\w-])(?:{'|'.join(self._bodies) or '(?!)'})(?![\w-])"

    @cached_property
    def _at_end(self) -> re.Pattern[str]:
        return re.compile(rf"(?:{self.pattern})\Z", re.IGNORECASE)

    @cached_property
    def _all(self) -> re.Pattern[str]:
        return re.compile(self.pattern, re.IGNORECASE)

    def _hits(self, text: str, start: int, end: int) -> Iterable[tuple[int, Tries]]:
        """Where in a stretch of text a word stands with which a match may begin, and what is worth trying there."""
        if start <= 0 and end >= len(text) <= SHORT:
            return self._hits_of(*_apart(text), "")
        words = _words(text) if len(text) > SHORT else _words_of_short(text)
        if not _is_cut(text, end):
            if self in words.nowhere:
                return ()
            if end - start > LONG or self in words.hits or self in words.asked:
                return self._hits_kept(words, start, end)
            words.asked.add(self)  # many are asked only once
        front = _front(words, start) if self._behinds else ""
        return self._hits_of(*_within(words, text, start, end), front)

    def _hits_kept(self, words: "_Words", start: int, end: int) -> Iterable[tuple[int, Tries]]:
        """The same from what is known of the whole text; no word is cut in two at the end of the stretch."""
        kept = words.hits.get(self)
        if kept is None:
            kept = words.hits[self] = self._hits_of_all(words)
            if not kept[0]:
                words.nowhere.add(self)
        places, tries = kept
        if not places or places[-1] < start or places[0] >= end:
            return ()
        first = bisect_left(places, start)
        last = bisect_left(places, end, first)
        return zip(places[first:last], tries[first:last], strict=True) if first < last else ()

    def _hits_of_all(self, words: "_Words") -> tuple[list[int], list[Tries]]:
        """Where in a whole text a match may begin; its different words tell, of which there are few."""
        both: Iterable[str] = self._whole.keys() & words.places.keys()
        if self._is_any:
            both = filter(self._tries_of, words.places)
        elif self._is_open:
            both = {*both, *words.that_begin(self._beginnings), *words.that_end(self._ends)}
        found = {n: self._tries_of(word) for word in both for n in words.places[word]}
        if self._seconds or self._behinds:
            behind = {n + 1 for word in self._behinds.keys() & words.places.keys() for n in words.places[word]}
            second = [n for word in self._seconds.keys() & words.places.keys() for n in words.places[word]]
            front = {n - by for n in second for by in (1, 2)}
            around = ["", *words.words, "", ""]
            for n in behind | front:
                if 0 <= n < len(words.words):
                    found[n] = self._tries_among(around[n + 1], around[n], around[n + 2 : n + 4])
        numbers = sorted(found)
        return [words.starts[n] for n in numbers], [found[n] for n in numbers]

    def _hits_of(self, starts: list[int], words: list[str], front: str) -> Sequence[tuple[int, Tries]]:
        """The same of some words and where they stand, with the word in front of them."""
        hits = []
        if self._is_open:
            hits = [(at, tries) for at, word in zip(starts, words, strict=True) if (tries := self._tries_of(word))]
        elif not self._whole.keys().isdisjoint(words):
            whole = self._whole
            hits = [(at, whole[word]) for at, word in zip(starts, words, strict=True) if word in whole]
        if not (self._seconds or self._behinds):
            return hits
        fronts = [front, *words]
        if self._seconds.keys().isdisjoint(words) and self._behinds.keys().isdisjoint(fronts):
            return hits
        found = dict(hits)
        for n, (at, before, word) in enumerate(zip(starts, fronts, words, strict=False)):
            following = words[n + 1 : n + 3]
            if before in self._behinds or not self._seconds.keys().isdisjoint(following):
                found[at] = self._tries_among(word, before, following)
        return sorted(found.items())

    def _tries_at(self, text: str, start: int, end: int) -> Tries:
        found = WORD.match(text, start, end)
        if found is None:
            return ()
        word = _plain(found[0])
        if not (self._seconds or self._behinds):
            return self._tries_of(word)
        after = NEXT.match(text, found.end(), end) if self._seconds else None
        front = _front(_words(text), start) if self._behinds and start else ""
        second = lower(after[1]) if after else ""
        if front not in self._behinds and second not in self._seconds:
            return self._tries_of(word)
        return self._tries_among(word, front, (second,))

    def _tries_among(self, word: str, front: str, following: Sequence[str]) -> Tries:
        """What is worth trying where a word stands behind another one and in front of others."""
        around = (*self._behinds.get(front, ()), *(n for each in following for n in self._seconds.get(each, ())))
        return _in_order(around, self._tries_of(word))

    def _tries_of(self, word: str) -> Tries:
        """What is worth trying where a word stands, whatever is around it."""
        if not self._is_open:
            return self._whole.get(word, ())
        may = word in self._whole or self._is_any or word.startswith(self._beginnings) or word.endswith(self._ends)
        return self._tries[word] if may else ()

    def expressions(self, word: str) -> Tries:
        """The expressions that may match where a word stands, in their order."""
        more: list[int] = []
        for length in self._stem_lengths:
            more += self._stems.get(word[:length], ())
        for length in self._ending_lengths:
            more += self._endings.get(word[-length:], ())
        more += [number for inside, number in self._insides if inside in word]
        return _in_order(more, self._whole.get(word, ()))


def _in_order(more: Iterable[int], tries: Tries) -> Tries:
    """The numbers of some more expressions, and those that are worth trying anyway."""
    found = {number: number for number in more} | {max(number, ~number): number for number in tries}
    return tuple(map(found.__getitem__, sorted(found)))


class _Compiled(dict[int, re.Pattern[str]]):
    """The expressions of a finder by their numbers, compiled when they are tried."""

    def __init__(self, bodies: Sequence[str]) -> None:
        self._bodies = bodies

    def __missing__(self, number: int) -> re.Pattern[str]:
        whole = re.compile(rf"(?:{self._bodies[number]})(?![\w-])", re.IGNORECASE) if number >= 0 else WORD
        return self.setdefault(number, whole)


class _Tries(dict[str, Tries]):
    """The expressions of a finder that may match where a word stands, by the word."""

    def __init__(self, finder: Finder) -> None:
        self._expressions = finder.expressions

    def __missing__(self, word: str) -> Tries:
        if len(self) >= MOST_KNOWN:
            self.clear()
        tries = self[intern(word)] = self._expressions(word)
        return tries


class _Words:
    """The words of a text in lower case, where they stand, and where the finders that were asked may match."""

    def __init__(self, text: str) -> None:
        self.starts, self.words = _taken_apart(text)
        self.hits: dict[Finder, tuple[list[int], list[Tries]]] = {}
        self.asked: set[Finder] = set()
        self.stretches: dict[tuple[int, int], tuple[list[int], list[str]]] = {}  # the words of those asked about
        self.nowhere: set[Finder] = set()  # the finders that match at none of the words

    def that_begin(self, beginnings: Iterable[str]) -> Iterator[str]:
        """The different words that begin in one of some ways."""
        return _beginning(self._in_order, beginnings)

    def that_end(self, ends: Iterable[str]) -> Iterator[str]:
        """The different words that end in one of some ways."""
        return (word[::-1] for word in _beginning(self._backwards, [end[::-1] for end in ends]))

    @cached_property
    def _in_order(self) -> list[str]:
        return sorted(self.places)

    @cached_property
    def _backwards(self) -> list[str]:
        return sorted(word[::-1] for word in self.places)

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Which words of the text each word is."""
        found: dict[str, list[int]] = defaultdict(list)
        for number, word in enumerate(self.words):
            found[word].append(number)
        return found


def _beginning(in_order: Sequence[str], beginnings: Iterable[str]) -> Iterator[str]:
    """The words, which stand in their order, that begin in one of some ways."""
    for beginning in beginnings:
        at = bisect_left(in_order, beginning)
        while at < len(in_order) and in_order[at].startswith(beginning):
            yield in_order[at]
            at += 1


def _taken_apart(text: str) -> tuple[list[int], list[str]]:
    """Where the words of a text stand, and the words in lower case."""
    pieces = SPLIT.split(lower(text).replace("’", "'"))
    return list(accumulate(map(len, pieces)))[:-1:2], pieces[1::2]


def _is_cut(text: str, end: int) -> bool:
    """Whether a stretch of text may end inside a word."""
    return end < len(text) and (text[end].isalnum() or text[end] in "-_") and not text[end - 1].isspace()


def _within(all_words: _Words, text: str, start: int, end: int) -> tuple[list[int], list[str]]:
    """The words of a stretch of text and where they stand; of one that is cut in two what is left."""
    if (known := all_words.stretches.get((start, end))) is not None:
        return known
    first = bisect_left(all_words.starts, start)
    last = bisect_left(all_words.starts, end, first)
    starts, words = all_words.starts[first:last], all_words.words[first:last]
    if starts and end < len(text) and starts[-1] + len(words[-1]) > end:
        cut = WORD.match(text, starts[-1], end)
        words[-1] = _plain(cut[0]) if cut else ""
    all_words.stretches[start, end] = starts, words
    return starts, words


def _front(words: _Words, start: int) -> str:
    """The word in front of a place."""
    place = bisect_left(words.starts, start)
    return words.words[place - 1] if place else ""


_apart = lru_cache(maxsize=512)(_taken_apart)
_words_of_short = lru_cache(maxsize=64)(_Words)
_words = lru_cache(maxsize=2)(_Words)


@lru_cache(maxsize=1024)
def _plain(word: str) -> str:
    return lower(word).replace("’", "'")


def lower(text: str) -> str:
    """The text in small letters, letter for letter: the few that become two stay as they are."""
    small = text.lower()
    return small if len(small) == len(text) else "".join([c if len(c.lower()) > 1 else c.lower() for c in text])


def openings(body: str) -> list[Opening]:
    """With what the matches of an expression begin."""
    if body.isalpha():
        return [Opening(body.lower(), Kind.WHOLE, complete=True)]
    if (front := ONLY_BEHIND.match(body)) and len(branches(body)) == 1:
        return [Opening(word.lower(), Kind.BEHIND) for word in BEHIND.findall(front[0])]
    done: list[Opening] = []
    grown = _grown(body, {""}, done)
    if len(done) + len(grown) > MOST_OPENINGS:
        return [Opening("", Kind.STEM)]
    simple = ASSERTION.search(body) is None and all(opening.kind is Kind.WHOLE for opening in done)
    longer = {opening.text for opening in done}
    return list(dict.fromkeys([*done, *(_closed(word, complete=simple and word not in longer) for word in grown)]))


def _closed(growing: str, *, complete: bool = False) -> Opening:
    if growing.startswith(ANY_WORD) and growing != ANY_WORD:
        return Opening(growing.removeprefix(ANY_WORD), Kind.SECOND)
    if growing.startswith(WILD):
        open_ = growing in (WILD, ANY_WORD) or growing.startswith(APART)
        return Opening("", Kind.STEM) if open_ else Opening(growing[1:], Kind.ENDING)
    return Opening(growing, Kind.WHOLE, complete) if growing else Opening("", Kind.MARK)


def _grown(part: str, before: set[str], done: list[Opening]) -> set[str]:
    """What the first word may have grown to behind a part of an expression; what can't grow any more is done."""
    grown: set[str] = set()
    for branch in branches(part):
        growing, at = before, 0
        while at < len(branch) and growing:
            if letters := LETTERS.match(branch, at):
                growing, at = {word + letters[0].lower() for word in growing}, letters.end()
                continue
            stop = end_of_element(branch, at)
            quantifier = QUANTIFIER.match(branch, stop)
            behind = _behind(branch[at:stop], growing, done)
            if quantifier is not None:
                if quantifier[1] != "?" and not (_is_wild(branch[at:stop]) or branch.startswith(("\\s", " "), at)):
                    behind = _opened(behind, done)
                if quantifier[1] in ("?", "*") or quantifier[2] == "0" or quantifier[1].startswith("{,"):
                    behind = behind | growing
                stop = quantifier.end()
            growing, at = behind, stop
            if len(growing) + len(done) > MOST_OPENINGS:
                growing = _opened({""}, done)
        grown |= growing
    return grown


def _behind(element: str, growing: set[str], done: list[Opening]) -> set[str]:
    """What the first word has grown to behind one element of an expression."""
    if element[0] == "(":
        if element.startswith(("(?=", "(?!", "(?<=", "(?<!")):
            return growing
        opening = GROUP.match(element)
        return _grown(element[opening.end() if opening else 1 : -1], growing, done)
    if _is_wild(element):
        longer = {WILD} if "" in growing or WILD in growing else set()
        longer |= {APART for word in growing if word.startswith(APART)}
        _opened(growing - {"", WILD} - longer, done)
        return longer
    if element[0] == "[":
        if element[1] == "^" or MANY.search(element[1:-1]):
            return _opened(growing, done)
        letters = element[1:-1].replace("\\s", " ").replace("\\", "")
        return {longer for letter in letters for longer in _behind(letter, growing, done)}
    if element in ("\\b", "^", "$"):
        return growing
    letter = element[-1]
    apart: set[str] = set()
    if letter in "'’" and WILD in growing:
        growing, apart = growing - {WILD}, {APART}
    if letter in "'’" and "" in growing:
        done.extend(_closed(word) for word in growing if word)
        return {"'"} | apart
    if element == "." or (element[0] == "\\" and letter in "DSB"):
        done.extend([Opening("", Kind.MARK)] if "" in growing else [])
        return _opened(growing, done)
    if (element[0] == "\\" and letter in "sW") or not (letter.isalnum() or letter in "_-"):
        space = element in ("\\s", " ")
        any_ = {word for word in growing if space and (word in (WILD, ANY_WORD) or word.startswith(APART))}
        done.extend(_closed(word) for word in growing - any_)
        return {ANY_WORD} if any_ else apart
    return {word + letter.lower() for word in growing}


def _is_wild(element: str) -> bool:
    """Whether an element is any letter, or one of very many."""
    return element in ("\\w", "\\d") or (("-" in element or "\\" in element) and CLASS.fullmatch(element) is not None)


def _opened(growing: set[str], done: list[Opening]) -> set[str]:
    """Leave open how the words go on."""
    for word in growing:
        if word == WILD or word.startswith((ANY_WORD, APART)):
            done.append(Opening("", Kind.STEM))
        else:
            done.append(Opening(word[1:], Kind.INSIDE) if word.startswith(WILD) else Opening(word, Kind.STEM))
    return set()


def end_of_element(part: str, at: int) -> int:
    if part[at] == "\\":
        return at + 2
    if part[at] not in "([":
        return at + 1
    depth = 0
    for sign in SIGN.finditer(part, at):
        depth += (sign[0] in "([") - (sign[0] == ")")
        if depth == 0:
            return sign.end()
    raise ValueError(f"unbalanced expression: {part}")


def branches(body: str) -> list[str]:
    """An expression taken apart at its outermost bars."""
    if "|" not in body:
        return [body]
    parts, start, depth = [], 0, 0
    for sign in SIGN.finditer(body):
        depth += (sign[0] in "([") - (sign[0] == ")")
        if depth == 0 and sign[0] == "|":
            parts.append(body[start : sign.start()])
            start = sign.end()
    return [*parts, body[start:]]
