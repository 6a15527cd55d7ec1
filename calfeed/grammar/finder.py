"""Many expressions tried at once where a word begins, each only where its first letter stands: quick for long lists."""

import re
from collections.abc import Iterator, Sequence

# A word begins behind no letter; so do the short verbs of English: "we'll", "it's", but not "the mayor's".
WORD_START = re.compile(
    r"(?<![\w-])\w|(?<=[a-z])['’](?=(?:ll|re|m|ve)(?!\w))|"
    r"(?:(?<=\bit)|(?<=\bhe)|(?<=\bshe)|(?<=\bwho)|(?<=\bhere)|(?<=\bthis)|(?<=\bthat)|(?<=\bthere)|(?<=\bwhat))"
    r"['’](?=s(?!\w))",
    re.IGNORECASE,
)
CLOSING = {"(": ")", "[": "]"}


class Finder:
    """Finds the first of several expressions that matches a whole word or words; without case."""

    def __init__(self, alternatives: Sequence[str]) -> None:
        self._by_letter: dict[str, list[int]] = {}
        self._bodies = list(alternatives)
        self._anywhere: list[int] = []
        for number, body in enumerate(self._bodies):
            letters = initials(body)
            if letters is None:
                self._anywhere.append(number)
            for letter in letters or ():
                self._by_letter.setdefault(letter, []).append(number)
        self._compiled: dict[str, re.Pattern[str] | None] = {}

    def finditer(self, text: str, start: int, end: int) -> Iterator[tuple[int, re.Match[str]]]:
        """The matches from left to right, none inside another, each with the number of its expression."""
        resume = start
        for word in WORD_START.finditer(text, start, end):
            at = word.start()
            if at < resume:
                continue
            expression = self._at(word[0].lower())
            match = expression.match(text, at, end) if expression else None
            if match is not None and match.end() > at and match.lastgroup is not None:
                resume = match.end()
                yield int(match.lastgroup[1:]), match

    def _at(self, letter: str) -> re.Pattern[str] | None:
        if letter not in self._compiled:
            numbers = sorted({*self._by_letter.get(letter, ()), *self._anywhere})
            body = "|".join(f"(?P<n{number}>{self._bodies[number]})" for number in numbers)
            self._compiled[letter] = re.compile(rf"(?:{body})(?![\w-])", re.IGNORECASE) if numbers else None
        return self._compiled[letter]


def initials(body: str) -> set[str] | None:
    """The letters (lower case) with which a match of an expression can begin; None if that can't be told."""
    found: set[str] = set()
    for part in _branches(body):
        letters = _of_part(part)
        if letters is None:
            return None
        found |= letters
    return found


def _of_part(part: str) -> set[str] | None:
    if not part:
        return None
    if part.startswith(("(?!", "(?=", "(?<")):
        return _of_part(part[_close(part) + 1 :])
    if part[0] == "(":
        end = _close(part)
        inner, rest = initials(part[3:end]), part[end + 1 :]
    elif part[0] == "[":
        end = _close(part)
        inner, rest = _of_class(part[1:end]), part[end + 1 :]
    elif part[0] == "\\" or not (part[0].isalnum() or part[0] in "'’"):
        return _of_part(part[2:]) if part[:2] == "\\b" else None
    else:
        inner, rest = {part[0].lower()}, part[1:]
    if inner is None or rest[:1] not in ("?", "*"):
        return inner
    behind = _of_part(rest[1:])
    return None if behind is None else inner | behind


def _of_class(inside: str) -> set[str] | None:
    return None if "\\" in inside or "-" in inside[1:-1] or inside.startswith("^") else set(inside.lower())


def _close(part: str) -> int:
    """The offset of the bracket that closes the one a part begins with."""
    opening, closing, depth, at = part[0], CLOSING[part[0]], 0, 0
    while at < len(part):
        if part[at] == "\\":
            at += 1
        elif part[at] == opening:
            depth += 1
        elif part[at] == closing:
            depth -= 1
            if depth == 0:
                return at
        at += 1
    raise ValueError(f"unbalanced expression: {part}")


def _branches(body: str) -> list[str]:
    """An expression taken apart at its outermost bars."""
    parts, depth, start, at = [], 0, 0, 0
    while at < len(body):
        char = body[at]
        if char == "\\":
            at += 1
        elif char in "([":
            depth += 1
        elif char in ")]":
            depth -= 1
        elif char == "|" and depth == 0:
            parts.append(body[start:at])
            start = at + 1
        at += 1
    return [*parts, body[start:]]
