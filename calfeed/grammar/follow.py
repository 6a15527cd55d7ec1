"""What may stand behind the word or number at which a rule is tried, so that most rules need not be tried at all.

A pattern is walked through once for each word at which it can begin: with the word used up, the few characters that can
come next are known. Lookarounds are taken to hold and what is not a list of words to match anything, so that a rule is
left out only where it surely finds nothing.
"""

import re
from collections.abc import Collection, Iterable, Mapping
from functools import cache
from itertools import groupby
from sys import intern
from typing import NamedTuple

from calfeed.grammar.finder import QUANTIFIER, branches, end_of_element
from calfeed.grammar.lexicon import COMMON, Lexicon

FAR = 4  # characters looked at, a run of white space counted as one
SLOT = re.compile(r"\{([a-z_]+)\d?\}")
GROUP = re.compile(r"\((?:\?(?:P<[\w#]+>|[a-z]*(?:-[a-z]+)?:))?")
SPACE = re.compile(r"\s+")
DIGIT = re.compile(r"\d")
MOST = 12  # times that a repeated part is walked through; more lie beyond what is looked at
Branch = tuple[tuple[str, int, int], ...]  # elements, and how often each stands at least and at most


class Follow(NamedTuple):
    """What may come: all of the first characters, a line each, or how they begin; the empty beginning is anything."""

    whole: str  # a set takes five times the memory
    begins: frozenset[str]

    def allows(self, text: str) -> bool:
        """Whether a text, levelled and cut, may come."""
        if any(map(text.startswith, self.begins)):
            return True
        if len(text) < FAR:
            return f"\n{text}" in self.whole or any(each.startswith(text) for each in self.begins)
        return f"\n{text}\n" in self.whole


def level(text: str) -> str:
    """Small letters, one space for many, 0 for each digit."""
    return DIGIT.sub("0", SPACE.sub(" ", text.lower()))


def follow(pattern: str, lexicon: Lexicon, head: str) -> Follow:
    """What may come behind `head`, a word or as many zeros as a number has digits, for a pattern to match there."""
    walk = _Walk(lexicon, head)
    for state in walk.through(pattern, frozenset(("",))):
        walk.begins.add(state[len(head) :])
    return walk.follow


@cache
def _one(texts: frozenset[str]) -> frozenset[str]:
    """The one set of some texts: many rules go on alike behind many words."""
    return texts


class _Walk:
    """The states of a walk are what has been read: a part of the head, or the head and some of what follows."""

    def __init__(self, lexicon: Lexicon, head: str) -> None:
        self.lexicon, self.head = lexicon, head
        self.whole: set[str] = set()
        self.begins: set[str] = set()
        self.behind: list[Follow] = []  # what may come by a part of the pattern that stands behind the head

    @property
    def follow(self) -> Follow:
        """What may come by what has been walked through so far."""
        whole = [f"\n{text}\n" for text in sorted(self.whole)]
        begins = self.begins.union(*[part.begins for part in self.behind])
        return Follow(intern("".join([*whole, *[part.whole for part in self.behind]])), _one(frozenset(begins)))

    def through(self, pattern: str, states: frozenset[str]) -> frozenset[str]:
        """The states behind a pattern."""
        return frozenset().union(*[self.along(branch, states) for branch in _elements(pattern)])

    def along(self, branch: Branch, states: frozenset[str]) -> frozenset[str]:
        """The states behind a row of elements; from where the head is used up, it is the same for all heads."""
        size, found = len(self.head), set()
        for number, (element, least, most) in enumerate(branch):
            if size and (beyond := frozenset([state[size:] for state in states if len(state) >= size])):
                reached, follow = _behind_head(branch[number:], beyond, self.lexicon)
                found.update([self.head + state for state in reached])
                self.behind.append(follow)
                states = frozenset([state for state in states if len(state) < size])
            if not states:
                break
            states = self._repeated(element, states, least, most)
        return states | found

    def _repeated(self, element: str, states: frozenset[str], least: int, most: int) -> frozenset[str]:
        if least == most == 1:
            return self._behind(element, states)
        found = set(states) if least == 0 else set()
        reached = states
        for time in range(1, min(most, MOST) + 1):
            reached = self._behind(element, reached)
            if time >= min(least, MOST):
                found |= reached
            if not reached:
                break
        return frozenset(found)

    def _behind(self, element: str, states: frozenset[str]) -> frozenset[str]:
        """The states behind one element of a pattern."""
        if slot := SLOT.fullmatch(element):
            return self._slot(slot[1], states)
        if element[0] == "(":
            if element.startswith(("(?=", "(?!", "(?<=", "(?<!")):
                return frozenset() if element == "(?!)" else states
            if element.startswith("(?P="):
                return self._any(states)
            opening = GROUP.match(element)
            return self.through(element[opening.end() if opening else 1 : -1], states)
        if element[0] == "[":
            return self._of_class(element[1:-1], states)
        if element in ("^", "$", "\\b", "\\Z", "\\A", "\\B"):
            return states
        if element in (".", "\\w", "\\W", "\\S", "\\D"):
            return self._any(states)
        letter = " " if element == "\\s" else "0" if element == "\\d" else level(element[-1])
        return self._read((letter,), states)

    def _slot(self, name: str, states: frozenset[str]) -> frozenset[str]:
        words, pieces = _words(self.lexicon, name), self.lexicon.pieces
        if words is None:
            return self.through(pieces.get(name) or COMMON.get(name) or pieces[name], states)
        found: frozenset[str] = frozenset()
        for state in states:
            left = self.head[len(state) :]
            found |= self._read(words.get(left[:1], ()), (state,))
        return found | self._read((".",), found) if name in ("month", "weekday") else found

    def _of_class(self, inside: str, states: frozenset[str]) -> frozenset[str]:
        letters = _letters(inside)
        return self._any(states) if letters is None else self._read(letters, states)

    def _read(self, texts: Collection[str], states: Iterable[str]) -> frozenset[str]:
        """The states after one of some texts is read."""
        found = set()
        head, size = self.head, len(self.head)
        for state in states:
            for text in texts:
                read = state + (text[1:] if text[0] == " " == state[-1:] else text)
                if len(read) <= size:
                    if head.startswith(read):
                        found.add(read)
                elif read.startswith(head):
                    if len(read) >= size + FAR:
                        self.whole.add(read[size : size + FAR])
                    else:
                        found.add(read)
        return frozenset(found)

    def _any(self, states: frozenset[str]) -> frozenset[str]:
        """The states after any character is read; behind the head nothing more is known then."""
        size = len(self.head)
        self.begins.update(state[size:] for state in states if len(state) >= size)
        return frozenset(self.head[: len(state) + 1] for state in states if len(state) < size)


@cache
def _behind_head(branch: Branch, states: frozenset[str], lexicon: Lexicon) -> tuple[frozenset[str], Follow]:
    """The states behind some elements, all of which stand behind the head, and what may come."""
    walk = _Walk(lexicon, "")
    reached = walk.along(branch, states)
    return reached, walk.follow


@cache
def _elements(pattern: str) -> list[Branch]:
    """The branches of a pattern, each as its elements with how often they stand at least and at most."""
    found: list[Branch] = []
    for branch in branches(pattern):
        at, elements = 0, []
        while at < len(branch):
            slot = SLOT.match(branch, at)
            stop = slot.end() if slot else end_of_element(branch, at)
            quantifier = None if SLOT.match(branch, stop) else QUANTIFIER.match(branch, stop)
            elements.append((branch[at:stop], *(_times(quantifier[1]) if quantifier else (1, 1))))
            at = quantifier.end() if quantifier else stop
        found.append(tuple(elements))
    return found


@cache
def _letters(inside: str) -> frozenset[str] | None:
    """The characters of a class, levelled; None if they are too many to be told one by one."""
    if inside.startswith("^") or "\\w" in inside or re.search(r"[^\W\d]-[^\W\d]", inside):
        return None
    plain = re.sub(r"\\[snt]", " ", re.sub(r"\d-\d|\\d", "0", inside))
    return frozenset([level(letter) for letter in plain if letter != "\\"])


@cache
def _words(lexicon: Lexicon, name: str) -> Mapping[str, Collection[str]] | None:
    """The words that a slot stands for, levelled, by their initial; under "" the beginnings that count behind a head.

    None if it stands for a piece.
    """
    table = lexicon.tables.get(name) or (lexicon.tables.get(name[:-1]) if name in ("numbers", "edges") else None)
    if table is None:
        return None
    words: dict[str, Collection[str]] = {"": tuple({level(word)[:FAR] for word in table})}
    for initial, alike in groupby(sorted(set(map(level, table))), key=lambda word: word[0]):
        words[initial] = tuple(alike)
    return words


def _times(quantifier: str) -> tuple[int, int]:
    """How often a part stands at least and at most."""
    if quantifier in ("?", "*", "+"):
        return int(quantifier == "+"), 1 if quantifier == "?" else MOST
    least, comma, most = quantifier[1:-1].partition(",")
    return int(least or 0), int(most or MOST) if comma else int(least)
