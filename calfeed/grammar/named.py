"""Whom a sentence names: people, bodies and groups, as far as the words themselves tell."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module
from types import ModuleType
from typing import NamedTuple

from calfeed.grammar.finder import Finder
from calfeed.grammar.frame import Context, Scene
from calfeed.grammar.languages import known
from calfeed.grammar.nouns import AND
from calfeed.grammar.pieces import BIG, SMALL, across, words_of
from calfeed.grammar.quick import kept, quick
from calfeed.grammar.sentences import Form
from calfeed.grammar.vocabulary import Vocabulary, anyword_cached, vocabulary
from calfeed.grammar.zones import named_place, regions
from calfeed.model.text import Span

PERSON = re.compile(
    rf"(?:[{BIG}](?:[{SMALL}'’ʼ]+(?:[{BIG}][{SMALL}]+)?|\.)?(?:-\w+)?[ ]?"
    r"(?:(?:de|del|van|von|der|la|di|da|al|bin)[ ]){0,2}){2,4}"
)
# An article or a preposition that is written together with the next word is one of its own: "l'assemblée", "L'usine".
WORD = re.compile(rf"[dl](?=['’][^\W\d_])|[DL](?=['’][{SMALL}])|[^\W_]++(?:['’.&/+-][^\W_]++)*+|&")
# "National Medics' Association (NMA)": the letters belong to the name.
LETTERS = re.compile(rf"[ ]?\([{BIG}][\w&.-]{{1,11}}\)")
APPOSED = across(r",[ ](?:{the}[ ])?", re.NOFLAG)
OPENING = re.compile(r"[.!?:;•·|\n]\W*\Z|[\"“„«(]\Z|\s[–—-]\s\Z")
INSIDE = re.compile(rf"[{BIG}](?<=[{SMALL}][ ].)[\w'’-]+")
BESIDE = re.compile(rf"([{BIG}][\w'’.-]*)[ ]([{BIG}][\w'’-]+)")
OWNS = re.compile(r"['’]s\Z")
# What may join two words of one name.
LONGEST_LEAD = 20  # characters of the word in front of an adjective
LONGEST_ROLE, ROLES = 16, frozenset(("office", "artist"))  # characters, with the space behind it
JOINS = words_of("in_body_name")  # fmt: skip
ARTICLES = words_of("the") | {"l", "of"}
ONE = re.compile(r"[^\W\d_]+(?<![sxyz])")
OF = words_of("of_place") | {"d"}
LETTER = frozenset("ABCDEFGH")  # of a second team: "Thornbury B"
VERSUS = frozenset(("v", "vs", "versus"))
MOST_LEFT, MOST_WORDS, MOST_BETWEEN = 4, 12, 3
LONGEST_FULL_NAME = 3  # words behind an office: "Minister of Health Ann Lee"
NAMES = frozenset(("name", "full name", "person"))  # kinds that a person's name may be of
SEVERAL = frozenset(("council", "body", "press", "crowd", "team"))  # kinds of heads
LONGEST_DOTTED = 4  # letters of what a point shortens: "Prof."


@quick
@dataclass(frozen=True, kw_only=True)
class Party:
    """Words that may name somebody, what kind of words they are, and the one they are called by."""

    span: Span
    kind: str  # person, full name, name, word, opener (of a sentence), letters, body, group
    head: str
    words: str
    office: str = ""  # what a person is

    @kept
    def is_name(self) -> bool:
        """Whether it is told by capitals, so that its last word may stand for it."""
        return self.kind in ("person", "full name", "name", "word", "opener", "letters")

    @kept
    def is_bare(self) -> bool:
        """Whether no word tells what it is."""
        return self.is_name and self.kind != "person"


class Token(NamedTuple):
    """A word of a sentence and its sort: Agent, Capital, Opener, Joining, Small, Verb, Time or other Word."""

    start: int
    end: int
    text: str
    low: str
    sort: str


@cache
def agents(language: str) -> Finder:
    """The words for people and bodies of a language, those with one form also as several."""
    module = _people(language)
    listed = (*module.AGENTS, *getattr(module, "GROUPS", ()), *vocabulary(language).people)
    plural = getattr(module, "PLURAL", "")
    several = [f"{word}{plural}" for word in listed if plural and ONE.fullmatch(word)]
    return anyword_cached((*listed, *several, *module.HONORIFICS))


@cache
def _behind(language: str) -> re.Pattern[str]:
    """The words that go on a word for people behind it: "conseil municipal"."""
    return re.compile(getattr(_people(language), "BEHIND", "(?!)"))


@cache
def _heads(language: str) -> tuple[tuple[str, Finder], ...]:
    table: Mapping[str, tuple[str, ...]] = getattr(_people(language), "HEADS", {})
    return tuple((kind, anyword_cached(words)) for kind, words in table.items())


@lru_cache(maxsize=5000)
def called(language: str, word: str) -> str:
    """The kind of people or body that a word calls."""
    return next((kind for kind, words in _heads(language) if words.fullmatch(word)), "other")


def is_behind_role(name: str, text: str, start: int, language: str) -> bool:
    """Whether the word in front of a full name says what somebody is: "with the writer Blas Ortega"."""
    if " " not in name:
        return False
    before = text[max(0, start - LONGEST_ROLE) : start].lower().replace("’", "'").split()[-1:]
    return bool(before) and text[start - 1] == " " and called(language, before[0].rpartition("'")[2]) in ROLES


def _people(language: str) -> ModuleType:
    return import_module(f"calfeed.grammar.{known(language)}.people")


def inner(text: str, words: Vocabulary) -> frozenset[str]:
    """The words that have a capital inside a sentence, in German behind another capital: names, and no openers."""
    if words.verb_last:
        return frozenset(second for first, second in BESIDE.findall(text) if not _is_small(first, words))
    return frozenset(INSIDE.findall(text))


@lru_cache(maxsize=5000)
def _is_small(word: str, words: Vocabulary) -> bool:
    return any(kind.fullmatch(word) for kind in (words.stop, words.article, words.link))


class Row:
    """The words of a sentence; each gets its sort when it is asked for, as most stand near nobody."""

    def __init__(self, scene: Scene, names: frozenset[str], text: str, words: Vocabulary) -> None:
        self._names, self._text, self._words = names, text, words
        start, end = scene.span.start, scene.span.end
        self._spans = [found.span() for found in WORD.finditer(text, start, end)]
        self._agents = _inside(m.span() for _, m in agents(words.language).finditer(text, start, end))
        self._verbs = _inside((c.span.start, c.span.end) for c in scene.cues)
        self._times = _inside((m.span.start, m.span.end) for m in scene.mentions)
        self._wrapped = scene.sentence.form is Form.PROSE
        self._made: dict[int, Token] = {}

    def __len__(self) -> int:
        return len(self._spans)

    def __getitem__(self, at: int) -> Token:
        token = self._made.get(at)
        if token is None:
            start, end = self._spans[at]
            word = self._text[start:end]
            low = word.lower()
            token = self._made[at] = Token(start, end, word, low, self._sort(at, word, low))
        return token

    def ends(self, at: int) -> int:
        """Where a word ends."""
        return self._spans[at][1]

    def is_and(self, at: int) -> bool:
        """Whether a word joins two others."""
        start, end = self._spans[at]
        return self._text[start:end].lower() in AND

    def told(self, first: int, last: int) -> str:
        """Some of the words as they are written."""
        return self._text[self._spans[first][0] : self._spans[last][1]]

    def part(self, first: int, last: int) -> list[Token]:
        """Some of the words, with the last one."""
        return [self[at] for at in range(first, last + 1)]

    def likely(self) -> list[int]:
        """The words with which somebody may be named: those for people and those with a capital."""
        text, named = self._text, self._agents
        return [
            at
            for at, (start, end) in enumerate(self._spans)
            if text[start].isupper() or start in named or end - 1 in named
        ]

    def _sort(self, at: int, word: str, low: str) -> str:
        (start, end), words = self._spans[at], self._words
        if start in self._times:
            return "T"
        if start in self._agents or end - 1 in self._agents:
            return "V" if start in self._verbs and word.islower() else "A"  # "Ann Lee hosts two vigils"
        if low in JOINS:
            return "J"
        if not word[0].isupper():
            return "V" if start in self._verbs else "S" if _is_small(word, words) else "W"
        if (len(word) > 1 and word.isupper()) or word in self._names:
            return "C"
        if _is_small(word, words):
            return "S"
        if words.verb_last or (at and not self._is_opened(at, start)):
            return "C"
        return "V" if start in self._verbs else "O"

    def _is_opened(self, at: int, start: int) -> bool:
        """Whether a word opens something, and no point only shortens the one before: "Mr. Loft", "Mayor J. Sands"."""
        end = self._spans[at - 1][1]
        if OPENING.search(self._text, max(end, start - 8), start) is None:
            return False
        return not (self._text[end:start] == ". " and self._is_short(at - 1))

    def _is_short(self, at: int) -> bool:
        """Whether a point may only shorten a word: "Prof", and "J", but not the surname in "M. Roth. Papers"."""
        word = self[at]
        if not word.text[0].isupper() or word.text[1:].isupper() or word.sort not in "ACO":
            return False
        if len(word.text) == 1 or word.sort == "A" or not at:
            return len(word.text) <= LONGEST_DOTTED
        before = self[at - 1]
        named = before.sort in "CO" and self._text[before.end : word.start] in (" ", ". ")
        return len(word.text) <= LONGEST_DOTTED and not named

    def is_tight(self, at: int) -> bool:
        """Whether nothing parts a word from the one in front."""
        one, two = self[at - 1], self[at]
        gap = self._text[one.end : two.start]
        if gap == " " or gap in ("  ", "'", "’", "-"):
            return True
        if gap == "\n":
            return self._wrapped
        if gap in ("' ", "’ "):
            return one.low[-1] == "s"
        if gap != ". " or not one.text[0].isupper() or len(one.text) > LONGEST_DOTTED:
            return False
        return "." in one.text or two.text[0].isdigit() or self._is_short(at - 1)  # "U.S. team", "Branch Br. 87"


def _inside(spans: Iterable[tuple[int, int]]) -> set[int]:
    """The places of the characters in some spans."""
    return {at for start, end in spans for at in range(start, end)}


def parties(scene: Scene, names: frozenset[str], ctx: Context) -> tuple[Party, ...]:
    """All words of a sentence that may name somebody, in their order."""
    words, text = vocabulary(scene.language), ctx.document.text
    row = Row(scene, names, text, words)
    found: list[Party] = []
    last = -1
    for at in row.likely():
        if at <= last:
            continue
        token = row[at]
        if token.sort not in "ACO" or (token.sort == "O" and words.noun.fullmatch(token.text)):
            continue
        first = _leftmost(row, at, found, text, words) if token.sort == "A" else at
        last = _without_event(row, first, _rightmost(row, first, at, names, text, words), words)
        last = _with_second(row, first, last, words)
        if found and (whole := _second_of(row, first, last, found[-1], words)) is not None:
            first = whole
            found.pop()
        party = _made(row.part(first, last), names, text, words)
        if party is not None:
            found.append(party)
    return tuple(_apposed(_with_joined(found, row, words), text, words))


def _leftmost(row: Row, at: int, found: list[Party], text: str, words: Vocabulary) -> int:
    """The first of the words in front of an agent that describe it: "third-largest investor"."""
    first, taken = at, found[-1].span.end if found else 0
    while first > 0 and at - first < MOST_LEFT:
        before = row[first - 1]
        if before.sort not in "WO" or before.start < taken or not row.is_tight(first) or _parts(before, words):
            break
        if words.verb_last and (before.text[0].isupper() or _is_verb(before, text, words)):
            break
        if words.noun.fullmatch(before.text) and (first < at or not words.heads_last):
            break
        first -= 1
    return first


def _is_verb(token: Token, text: str, words: Vocabulary) -> bool:
    """Whether a word is no adjective, as nothing in front of it has its case: "Fragen beantworten Bauleiter Berg"."""
    verb = words.turns.verb_before.match(text, token.start) is not None
    return verb and words.turns.led_adjective.search(text, max(0, token.start - LONGEST_LEAD), token.start) is None


def _rightmost(row: Row, first: int, at: int, names: frozenset[str], text: str, words: Vocabulary) -> int:
    """The last of the words that go on a name: "Bank of Uganda", "Ward 14", "Owino market association"."""
    last = at
    while last + 1 < len(row) and last + 1 - first <= MOST_WORDS:
        one, two = row[last], row[last + 1]
        if not row.is_tight(last + 1):
            break
        if two.sort in "AC":
            if words.verb_last and two.sort == "C" and one.sort == "A" and not _is_german_name(row, last + 1, names):
                break
            last += 1
        elif one.text[0].isupper() and two.sort in "WSO" and (two.text[0].isdigit() or two.text in LETTER):
            last += 1
        elif two.sort == "W" and one.sort == "C" and words.heads_last and not _parts(two, words):
            ahead = last + 1
            while ahead < len(row) and ahead - last <= MOST_BETWEEN and row[ahead].sort == "W":
                ahead += 1
            if ahead == len(row) or row[ahead].sort != "A" or not row.is_tight(ahead):
                break
            last = ahead
        elif two.sort in "WV" and one.sort in "AW" and _behind(words.language).fullmatch(two.text):
            last += 1
        elif one.sort == "A" and two.low in OF and last + 2 < len(row) and _goes_on(row, last + 2):
            last += 2
        elif two.sort == "J":
            ahead = last + 2
            if ahead < len(row) and row[ahead].low in ARTICLES and row.is_tight(ahead):
                ahead += 1
            if ahead >= len(row) or row[ahead].sort not in "CA" or not row.is_tight(ahead):
                break
            if words.verb_last and row[ahead].sort == "C" and not _is_german_name(row, ahead, names):
                break
            last = ahead
        else:
            break
    return last


def _parts(token: Token, words: Vocabulary) -> bool:
    """Whether a word stands between two parties: "the Ministry invites journalists", "Stone v Crown"."""
    return token.low in VERSUS or words.taking_part.fullmatch(token.low) is not None


def _without_event(row: Row, first: int, last: int, words: Vocabulary) -> int:
    """The last word of a name without the event that it is part of: "Parish Council AGM"."""
    at = last
    while at > first and row[at].sort in "CW" and words.noun.fullmatch(row[at].text):
        at -= 1
    return at if at == last or any(token.sort in "AC" for token in row.part(first, at)) else last


def _with_second(row: Row, first: int, last: int, words: Vocabulary) -> int:
    """The last word of an office with its second field: "Minister of Agriculture and Forestry"."""
    part = row.part(first, last)
    at = next((n for n, token in enumerate(part) if token.sort == "J"), 0)
    if not at or part[-1].sort != "C" or called(words.language, part[at - 1].low) != "office":
        return last
    if last + 2 >= len(row) or not row.is_and(last + 1) or not (row.is_tight(last + 1) and row.is_tight(last + 2)):
        return last
    field = last + 2
    while not words.heads_last and field + 1 < len(row) and row[field].sort == "J" and row.is_tight(field + 1):
        field += 1
    alone = field + 1 == len(row) or not row.is_tight(field + 1) or row[field + 1].sort not in "ACO"
    led = row[last + 2].low in OF if not words.heads_last else alone
    fields = row[last].text, row[field].text
    if not led or row[field].sort not in "CO" or any(word.isupper() or named_place(word) for word in fields):
        return last
    return field


def _second_of(row: Row, first: int, last: int, before: Party, words: Vocabulary) -> int | None:
    """Where a body begins whose name has an "and" in it: "Transport and Rail Workers' Union"."""
    if not words.heads_last or first < 2 or row[first].sort != "C" or not row.is_and(first - 1):
        return None
    at, opens = first - 2, before.kind in ("word", "opener") and before.span.end == row.ends(first - 2)
    if not opens or not (row.is_tight(first) and row.is_tight(first - 1)) or named_place(before.words) is not None:
        return None
    heads = [token for token in row.part(first, last) if token.sort == "A"]
    single = (
        bool(heads) and heads[-1].text[0].isupper() and called(words.language, heads[-1].low) in ("council", "body")
    )
    return at if single else None


def _goes_on(row: Row, at: int) -> bool:
    """Whether "of" and the plain noun behind it go on a word for people: "commission des finances"."""
    noun = row[at]
    return noun.sort == "W" and noun.text[0].islower() and len(noun.text) > 3 and row.is_tight(at)


def _is_german_name(row: Row, at: int, names: frozenset[str]) -> bool:
    """Whether a German word with a capital is more than a noun: two capitals stand side by side."""
    token = row[at]
    if token.text in names or token.text.isupper():
        return True
    return at + 1 < len(row) and row[at + 1].sort == "C" and row[at + 1].start - token.end == 1


SPOKEN = re.compile(r"\w['’](?:d|ll|ve|re|m)\Z")  # a verb that is written with its pronoun


def _made(part: list[Token], names: frozenset[str], text: str, words: Vocabulary) -> Party | None:
    """The words as a party; None for a noun that only opens a sentence, a weekday, an event."""
    named, office = [token for token in part if token.sort == "A"], ""
    bare = OWNS.sub("", part[-1].text)
    if any(SPOKEN.search(token.text) for token in part):
        return None  # "I'd like"
    if not named and len(part) == 1:
        letters = len(bare) > 1 and bare.isupper()
        if words.verb_last and not letters and bare not in names and bare.lower() not in regions():
            return None
        opener = part[0].sort == "O" and bare.lower() not in regions()
        if words.noun.fullmatch(bare) or (opener and len(bare) < 3):
            return None
        if not letters and anyword_cached(words.time_words).fullmatch(bare):
            return None
        kind, head = "letters" if letters else "opener" if opener else "word", bare.lower()
    elif not named:
        told = text[part[0].start : part[-1].start + len(bare)]
        kind, head = "full name" if _is_like_person(told, words) else "name", bare.lower()
    elif (person := _person(part, words)) is not None:
        kind, head, office = "person", *person
    else:
        kind = "body" if any(token.text[0].isupper() for token in named) else "group"
        last = words.heads_last and not any(token.low == "of" for token in part)
        head = (named[-1] if last else named[0]).low
    end = part[-1].start + len(bare)
    told = text[part[0].start : end]
    letters_behind = LETTERS.match(text, part[-1].end)
    span = Span(part[0].start, letters_behind.end() if letters_behind is not None else end)
    return Party(span=span, kind=kind, head=OWNS.sub("", head), words=told, office=office)


@lru_cache(maxsize=5000)
def _is_like_person(told: str, words: Vocabulary) -> bool:
    """Whether a name may be that of a person, and of no place and no event."""
    if PERSON.fullmatch(told) is None or words.place_noun.search(told) or words.noun.search(told):
        return False
    return named_place(told) is None


def _person(part: list[Token], words: Vocabulary) -> tuple[str, str] | None:
    """The surname behind what somebody is, and what that is: "Governor Ingela Ståhlberg"."""
    at = max(n for n, token in enumerate(part) if token.sort == "A")
    tail, office = part[at + 1 :], OWNS.sub("", part[at].low)
    kind, last = called(words.language, office), part[-1].text
    if not tail or OWNS.search(part[at].text) or kind in SEVERAL or any(c.isdigit() for c in last):
        return None
    surname = kind == "office" and len(tail) == 1  # "Mr. Hall"
    if not surname and (words.place_noun.fullmatch(last) or words.noun.fullmatch(last)):
        return None
    full = all(token.sort == "C" for token in tail)
    behind = len(tail) > LONGEST_FULL_NAME and all(token.sort == "C" for token in tail[-2:])
    return (OWNS.sub("", tail[-1].low), office) if full or behind else None


def _is_label(one: Party, two: Party, text: str, words: Vocabulary) -> bool:
    """Whether what somebody is stands as a label in front of a name."""
    office = one.kind in ("group", "body") and called(words.language, one.head) in ROLES
    return office and two.kind in ("name", "full name", "person") and text[one.span.end : two.span.start] == ": "


def _with_joined(found: list[Party], row: Row, words: Vocabulary) -> list[Party]:
    """The same with whom "and" adds to them by a noun that no list knows: "two farmers and an insurer"."""
    if words.verb_last or not found:
        return found
    known, ends = {party.span for party in found}, {party.span.end for party in found}
    made = [
        added
        for at in range(2, len(row))
        if row.is_and(at - 1) and row.ends(at - 2) in ends and (added := _added(row, at, words)) is not None
    ]
    return sorted([*found, *(one for one in made if one.span not in known)], key=lambda party: party.span.start)


def _added(row: Row, at: int, words: Vocabulary) -> Party | None:
    """A plain noun with its article and what describes it: "an insurer", "the school district"."""
    first = at + 1 if words.article.fullmatch(row[at].low) else at
    last = first
    while last < len(row) and last - first < MOST_LEFT and row[last].sort in "WA" and row[last].text.islower():
        if last > first and not row.is_tight(last):
            break
        last += 1
    if last == first or (last < len(row) and row[last].sort not in "SJVT" and row.is_tight(last)):
        return None
    part = row.part(first, last - 1)
    head = part[-1] if words.heads_last else part[0]
    if words.noun.fullmatch(head.text) or words.place_noun.fullmatch(head.text):
        return None
    told = row.told(first, last - 1)
    return Party(span=Span(part[0].start, part[-1].end), kind="joined", head=head.low, words=told)


def _apposed(found: list[Party], text: str, words: Vocabulary) -> Iterator[Party]:
    """The same with an office and the name beside it as one: "the chief executive, Ann Roth", "Chair: Ann Roth"."""
    at = 0
    while at < len(found):
        one, two = found[at], found[at + 1] if at + 1 < len(found) else None
        if two is not None and _is_label(one, two, text, words):
            yield Party(span=two.span, kind="person", head=two.head, words=two.words, office=one.head)
            at += 2
            continue
        if two is None or APPOSED.fullmatch(text, one.span.end, two.span.start) is None:
            yield one
            at += 1
            continue
        office, name = (one, two) if one.kind in ("group", "body") else (two, one)
        explains = office.kind in ("group", "body") and name.kind in NAMES and " " in name.words
        closed = at + 2 == len(found) or text[two.span.end : two.span.end + 1] in (*",.;:)",)
        if explains and closed:
            both = Span(one.span.start, two.span.end)
            told = f"{one.words}, {two.words}"
            yield Party(span=both, kind="person", head=name.head, words=told, office=name.office or office.head)
        else:
            yield one
        at += 2 if explains and (closed or name is one) else 1
