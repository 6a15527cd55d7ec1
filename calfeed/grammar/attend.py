"""Who takes part in an event: a learnt choice among those whom its sentence and the text around it name.

Each party that a sentence names (named.py) is told by facts, what it is called, what stands before and behind it, where
it stands to the date and the name of the event, and whether the rules for people (participants.py) speak for it. The
weights in `people.json` are made from gold files by `calfeed bench train`.
"""

import math
import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from importlib import import_module
from itertools import pairwise
from types import ModuleType
from typing import Any, NamedTuple

from calfeed.grammar import named
from calfeed.grammar.finder import Finder
from calfeed.grammar.frame import Context, Frame, Scene, numbers_of
from calfeed.grammar.languages import LANGUAGES, OURS, known
from calfeed.grammar.named import Party
from calfeed.grammar.participants import CLOSES, FEAST
from calfeed.grammar.pieces import across
from calfeed.grammar.quick import quick
from calfeed.grammar.sentences import Form
from calfeed.grammar.vocabulary import Tense, anyword_cached, vocabulary
from calfeed.grammar.weights import BIAS, total, weights
from calfeed.grammar.zones import named_place, regions
from calfeed.model.meeting import Kind
from calfeed.model.text import Span

ENOUGH = 0.25  # most F1 on documents left out
LEAST, MOST = math.log(ENOUGH / (1 - ENOUGH)), 12
# How many sentences before and behind that of an event are looked at, within how many blocks.
BACK, AHEAD, BLOCKS_BACK, BLOCKS_AHEAD = 4, 5, 3, 4
OPENING = 3  # sentences of the document
NEAR_VERB, REACH, OPENS, LONGEST = 40, 24, 12, 80  # characters
WHERE = ("own", "more", "before", "behind", "over", "back", "ahead", "title", "opening")
# What a party must weigh by itself to be looked at beside an event of another sentence, whose facts add little there:
# of 41 000 that weighed less in 929 documents none was chosen.
LEAST_ALONE = -2.25
BESIDE = 0.6  # what a party may weigh less that stands in a row with one that takes part: "the EU and NATO"
PIECE, QUOTES = re.compile(r"[\w'’]++|[^\s\w]"), frozenset('"“„«')
EDGE = frozenset(("", "\n", "\t"))
VERSUS, VERSUS_BEFORE = re.compile(r"\s(?:v|vs|versus)\.?\s"), re.compile(r"\s(?:v|vs|versus)\.?\s\Z")
NEXT = re.compile(r"\s{1,3}(\w+)")
LABEL = re.compile(r"\W*([^\W\d_][^:\n]{1,24}?)\s?:\s")
# A label with nothing behind it, over those whom it is about: "Speakers:".
LABEL_ALONE = re.compile(r"\W*([^\W\d_][^:\n]{1,24}?)\s?:?\s*")
MOST_LISTED, LONGEST_LABEL = 10, 40  # lines under a label; characters
MARKS: Mapping[str, str] = {
    ",": "comma", ":": "colon", ";": "semicolon", "(": "bracket", ")": "bracket", "–": "dash", "—": "dash", "-": "dash",
    "·": "dash", "•": "dash", "|": "dash", "/": "dash", ".": "stop", "!": "stop", "?": "stop", "…": "stop", "": "edge",
    '"': "quote", "“": "quote", "„": "quote", "«": "quote", "»": "quote", "'": "possessive", "’": "possessive",
}  # fmt: skip
# Between the parties of a row.
ROW = across(r",?\s(?:(?:{and_}|{as_well}|&|v|vs\.?)\s)?(?:(?:{the}|{elided_the})\s?)?", re.NOFLAG)
LONGEST_JOINT = 16  # characters
# In front of the first name of a line.
FIRST = across(r"\W*(?:{the}\s|{elided_the})?")
PEOPLE = "label of people"
PAUSES = re.compile(r"[,;:–—()]")
STEP = re.compile(r"[^\W_]++(?:['’-][^\W_]++)*+|[^\w\s]|[\t\n]")
DETERMINERS = frozenset(("the", "a", "his", "all"))  # senses of the words that stand between "with" and who it is
VERBS = {Tense.REPORT: "says", Tense.PAST: "did"}
MOST_KNOWN = 2000  # facts of one kind whose weight is remembered
MOST_STEPS = 6  # between a party and the name of an event


@cache
def _leads() -> Mapping[str, str]:
    """What the small words in front of a name and behind it say of it, in all languages."""
    found: dict[str, str] = {}
    for language in sorted(LANGUAGES, key=OURS.__ne__):  # a word of several languages is that of the last: "an"
        for sense, words in _table("LEADS", language).items():
            found |= dict.fromkeys(words, sense)
    return found


@cache
def _events(language: str) -> tuple[tuple[str, Finder], ...]:
    return tuple((kind, anyword_cached(words)) for kind, words in _table("EVENTS", language).items())


def _table(name: str, language: str) -> Mapping[str, tuple[str, ...]]:
    """A table of the words for people of a language."""
    table: Mapping[str, tuple[str, ...]] = getattr(_people(language), name, {})
    return table


def _people(language: str) -> ModuleType:
    return import_module(f"calfeed.grammar.{known(language)}.people")


@lru_cache(maxsize=5000)
def _kind(language: str, noun: str) -> str:
    """The kind of event that a noun names."""
    return next((kind for kind, words in _events(language) if words.fullmatch(noun)), "other")


@cache
def _labels(language: str) -> tuple[str, ...]:
    """What labels call people, beside those by which the rules know them."""
    labels: tuple[str, ...] = getattr(_people(language), "LABELS", ())
    return labels


@cache
def _pronouns(language: str) -> tuple[Finder, Finder]:
    module = _people(language)
    return anyword_cached(getattr(module, "HE", ())), anyword_cached(getattr(module, "THEY", ()))


class _Facts(dict[tuple[Any, ...], float]):
    """Facts of one kind by what they are made of, and their weight: it is asked for often, the words are not."""

    def __init__(self, made: Callable[..., Iterable[str]]) -> None:
        self.made = made

    def __missing__(self, of: tuple[Any, ...]) -> float:
        if len(self) >= MOST_KNOWN:
            self.clear()
        weight = self[of] = total(self.made(*of), weights("people"))
        return weight


Told = tuple[_Facts, tuple[Any, ...]]  # what facts are made of


class Line(NamedTuple):
    """What is true of a sentence for all whom it names."""

    number: int
    many: int  # how many it names
    dated: bool
    form: str
    block: int


class Named(NamedTuple):
    """A party in a sentence, and all that is true of it whatever the event."""

    party: Party
    line: Line
    key: str  # the same for those that are the same in other sentences
    called: str  # the kind of people or body
    lead: str
    verb: str
    opens: str
    times: int
    told: list[Told]
    weight: float


class Offer(NamedTuple):
    """A party once, where it stands nearest to an event, and what is true of the two."""

    party: Named
    told: list[Told]

    @property
    def weight(self) -> float:
        """How much speaks for the party."""
        return self.party.weight + _weight(self.told)

    @property
    def facts(self) -> tuple[str, ...]:
        """What speaks for it and against it."""
        return tuple([fact for facts, of in (*self.party.told, *self.told) for fact in facts.made(*of)])


@quick
@dataclass(frozen=True, kw_only=True)
class Setting:
    """What is true of an event for all that its text names."""

    frame: Frame
    kind: str
    form: str
    held: str  # whether its own sentence names somebody
    inside: int  # how many it names
    ruled: int  # how many take part by the rules
    pronoun: str
    most: tuple[int, ...]  # how often those are named that are named most


class Reader:
    """Whom a document names: each sentence is looked at once, when an event asks for it."""

    def __init__(self, scenes: Sequence[Scene], ctx: Context, frames: Sequence[Frame]) -> None:
        self._scenes, self._ctx, self._text = scenes, ctx, ctx.document.text
        self._number_of = numbers_of(scenes)
        self._told: dict[int, list[Frame]] = {}
        for frame in frames:
            for span in (frame.scene.span, *frame.more):
                if len(there := self._told.setdefault(self._number_of(span.start), [])) < MOST:
                    there.append(frame)
        self._named: dict[int, tuple[Named, ...]] = {}
        self._stepped: dict[int, tuple[list[int], list[str]]] = {}

    @cached_property
    def _names(self) -> frozenset[str]:
        return named.inner(self._text, self._ctx.words)

    def who(self, frame: Frame) -> tuple[Span, ...]:
        """Those who likely take part in an event, the likeliest of those that overlap or are the same."""
        least = LEAST - weights("people").get(BIAS, 0.0)
        offers = [(offer.weight, offer.party) for offer in self._offers(frame, likely=True)]
        sure = [named.party.span for weight, named in offers if weight >= least]
        likely = [
            (weight, named.party)
            for weight, named in offers
            if weight >= least
            or (weight >= least - BESIDE and self._is_in_row_with(named.party.span, sure))
            or self._is_listed(named, frame)
        ]
        chosen: list[Party] = []
        for _, party in sorted(likely, key=lambda each: -each[0]):
            if len(chosen) < MOST and not any(_same(party, other) for other in chosen):
                chosen.append(party)
        spans = {span for party in chosen for span in self._in_full(party, frame, chosen)}
        return tuple(sorted(span for span in spans if not any(_is_part(span, other) for other in spans)))

    def _is_in_row_with(self, span: Span, others: Sequence[Span]) -> bool:
        """Whether only what joins the parties of a row stands between one and one of others."""
        return any(self._in_row(one.end, span.start) or self._in_row(span.end, one.start) for one in others)

    def _is_listed(self, party: Named, frame: Frame) -> bool:
        """Whether a list of people of an event names a party, and it opens its line or the rules take it for one."""
        number = party.line.number
        if number not in self._listed or self._is_parted(number, frame):
            return False
        behind = number >= self._number_of(frame.scene.span.start) and frame.kind is not Kind.DEADLINE
        return _by_rule(party.party, frame) or (behind and self._is_told_first(party))

    def _is_told_first(self, party: Named) -> bool:
        """Whether a name or a body opens its line in a list of people, or what stands behind the label: "Who: NATO"."""
        number, span = party.line.number, party.party.span
        scene = self._scenes[number]
        label = LABEL.match(self._text, scene.span.start, min(scene.span.end, scene.span.start + LONGEST_LABEL))
        start = scene.span.start if label is None else label.end()
        if label is not None and _about(label[1], scene.language) != PEOPLE:
            return False
        one = party.party.kind in ("word", "opener") and party.party.words.lower() not in regions()
        if label is None and one:  # a line that opens with one capital may say anything
            return False
        row = [other.party.span for other in self._of(number) if start <= other.party.span.start]
        end = start
        for other in row:
            if end != start and not self._in_row(end, other.start):
                return False
            if end == start and FIRST.fullmatch(self._text, start, other.start) is None:
                return False
            if other == span:
                return True
            end = other.end
        return False

    def _in_full(self, party: Party, frame: Frame, chosen: Sequence[Party]) -> list[Span]:
        """The words of a party as the rules cut them: all of a longer name, each of several in a row."""
        span = party.span
        inside = list(dict.fromkeys(each for each in frame.who if each.within(span) and each != span))
        field = len(inside) == 2 and not party.is_name and " " not in self._ctx.text(inside[1])  # "of Farms and Woods"
        if len(inside) > 1 and not field:
            return inside
        for each in frame.who:
            if not span.within(each) or each.end - each.start >= LONGEST or self._is_row(each, chosen):
                continue
            placed = frame.place is not None and each.overlaps(frame.place) and not span.overlaps(frame.place)
            parts = (each.start, span.start), (span.end, each.end)
            if not placed and not any(self._ctx.words.noun.search(self._text, *part) for part in parts):
                return [each]
        return [span]

    def _is_row(self, span: Span, chosen: Sequence[Party]) -> bool:
        """Whether words name several of those chosen one by one: "Suki, Bartosz, Yeon-woo", "Stone v Crown"."""
        inside = sorted(party.span for party in chosen if party.span.within(span))
        pairs = list(pairwise(inside))
        named = sum(party.is_name for party in chosen if party.span.within(span)) > 1
        return any(
            VERSUS.match(self._text, one.end) or (named and self._in_row(one.end, two.start)) for one, two in pairs
        )

    def examples(self, frame: Frame) -> list[tuple[Span, tuple[str, ...]]]:
        """Each party that may take part in an event, with all that is true of it."""
        return [(offer.party.party.span, offer.facts) for offer in self._offers(frame)]

    def _of(self, number: int) -> tuple[Named, ...]:
        """The parties of a sentence."""
        found = self._named.get(number)
        if found is None:
            parties = named.parties(self._scenes[number], self._names, self._ctx)
            parties = tuple([party for party in parties if not (party.is_bare and FEAST.search(party.words))])
            scene = self._scenes[number]
            form, block = scene.sentence.form.value, scene.sentence.block
            line = Line(number, min(len(parties), 4), bool(scene.dates), form, block)
            found = self._named[number] = tuple([self._known(party, parties, line) for party in parties])
        return found

    def _around(self, frame: Frame, own: int) -> dict[int, str]:
        """The sentences that may name the people of an event, and how they stand to its own."""
        scenes, block = self._scenes, self._scenes[own].sentence.block
        where = {own: "own"} | {self._number_of(span.start): "more" for span in frame.more}
        where[own] = "own"
        for by in range(1, AHEAD + 1):
            if by <= min(BACK, own) and block - scenes[own - by].sentence.block <= BLOCKS_BACK:
                where.setdefault(own - by, "before" if by == 1 else "back")
            if own + by < len(scenes) and scenes[own + by].sentence.block - block <= BLOCKS_AHEAD:
                where.setdefault(own + by, "behind" if by == 1 else "ahead")
        for by in range(AHEAD + 1, MOST_LISTED):
            for number, told in ((own - by, "back"), (own + by, "ahead")):
                if number in self._listed:
                    where.setdefault(number, told)
        if frame.under is not None:
            where.setdefault(self._number_of(frame.under.start), "over")
        for number in range(min(OPENING, len(scenes))):
            where.setdefault(number, "opening" if number else "title")
        return where

    def _offers(self, frame: Frame, *, likely: bool = False) -> Iterator[Offer]:
        """Each party once, where it stands nearest to an event, with what is true of the two; or the `likely` ones."""
        own = self._number_of(frame.scene.span.start)
        around = [(where, n, row) for n, where in self._around(frame, own).items() if (row := self._of(n))]
        setting = self._setting(frame, own, [party.times for *_, row in around for party in row if party.party.is_name])
        places: dict[str, set[str]] = {}
        for where, _, row in around:
            for party in row:
                places.setdefault(party.party.head, set()).add(where)
        known: set[str] = set()
        seen = {True: 0, False: 0}
        for where, _, row in sorted(around, key=lambda each: (WHERE.index(each[0]), abs(each[1] - own), -each[1])):
            first = {party.key: party for party in reversed(row) if party.key not in known}
            known.update(first)
            for party in sorted(first.values(), key=lambda each: -each.party.span.start):
                seen[party.party.is_name] += where in ("before", "back")
                if likely and self._is_hopeless(party, where):
                    continue
                told = self._of_both(party, where, setting, places[party.party.head])
                if where in ("before", "back"):
                    near = f"{'name' if party.party.is_name else 'party'} {min(seen[party.party.is_name], 3)} before"
                    told.append((_of_nearest, (near, setting.pronoun, setting.held)))
                told += self._beside(party, setting) if where == "own" else self._apart(party, where, setting)
                yield Offer(party, told)

    def _is_hopeless(self, party: Named, where: str) -> bool:
        """Whether whatever is true of an event can't make up for what speaks against a party in another sentence."""
        return where != "own" and party.weight < LEAST_ALONE and party.line.number not in self._listed

    def _setting(self, frame: Frame, own: int, times: Iterable[int]) -> Setting:
        """What is true of an event; `times` is how often each name near it is named."""
        scene, inside = frame.scene, self._of(own)
        sure = any(not p.party.is_name or p.party.kind == "person" or _by_rule(p.party, frame) for p in inside)
        deadline = frame.kind is Kind.DEADLINE
        return Setting(
            frame=frame,
            kind="deadline" if deadline else _kind(scene.language, frame.name.noun),
            form=scene.sentence.form.value,
            held="with party" if sure else "with name" if inside else "alone",
            inside=min(len(inside), 6),
            ruled=min(len(frame.who), 3),
            pronoun=self._pronoun(scene),
            most=tuple(sorted(set(times), reverse=True)[:2]),
        )

    def _pronoun(self, scene: Scene) -> str:
        """Whether a sentence speaks of somebody named before, and whether it opens with that."""
        if scene.sentence.form is not Form.PROSE:
            return "no pronoun"
        he, they = (kind.search(self._text, scene.span.start, scene.span.end) for kind in _pronouns(scene.language))
        first = min((found for found in (he, they) if found is not None), key=lambda found: found.start(), default=None)
        if first is None:
            return "no pronoun"
        opens = first.start() - scene.span.start < OPENS
        return f"{'he' if first is he else 'they'} {'opens' if opens else 'inside'}"

    def _known(self, party: Party, beside: Sequence[Party], line: Line) -> Named:
        """A party with what is true of it among those of its sentence."""
        scene = self._scenes[line.number]
        bodily = party.is_name and party.kind != "person"
        called = party.kind if bodily else named.called(scene.language, party.office or party.head)
        (lead, word), times = self._lead(party, beside, scene), self._count(party)
        verb = self._verb(party, beside, scene)
        told = [*self._called(party, called, times, scene), *self._in_sentence(party, called, lead, verb, scene)]
        told.append((_of_word, (scene.language, word, party.kind, "" if party.is_bare else party.head)))
        return Named(
            party=party,
            line=line,
            key=party.head if party.is_name else party.words.lower(),
            called=called,
            lead=lead,
            verb=verb,
            opens="opens" if party.span.start - scene.span.start <= 4 else "inside",
            times=times,
            told=told,
            weight=_weight(told),
        )

    def _count(self, party: Party) -> int:
        """How often a document names somebody, by the surname if there is one."""
        at = party.words.lower().rfind(party.head) if party.is_name else -1
        return self._text.count(party.words[at : at + len(party.head)] if at >= 0 else party.words)

    def _called(self, party: Party, called: str, times: int, scene: Scene) -> Iterator[Told]:
        """How a party is called."""
        kind, words = party.kind, vocabulary(scene.language)
        said = "once" if times < 2 else "twice" if times == 2 else "often" if times < 6 else "always"
        yield _of_words, (kind, called, words.language, min(len(party.words.split()), 5), said)
        before, behind = (
            self._text[party.span.start - 1 : party.span.start],
            self._text[party.span.end : party.span.end + 1],
        )
        if before == "(" and behind == ")":
            yield _as_told, ("alone in brackets", f"{kind} alone in brackets")
        elif scene.sentence.form is not Form.PROSE and before in EDGE and behind in EDGE:
            yield _as_told, ("alone on its line", f"{kind} alone on its line")
        after = NEXT.match(self._text, party.span.end, min(scene.span.end, party.span.end + REACH))
        if after is not None and words.noun.fullmatch(after[1]) is not None:
            yield _as_told, ("in front of an event", f"{kind} in front of an event", f"{called} in front of an event")
        if VERSUS.match(self._text, party.span.end) or VERSUS_BEFORE.search(
            self._text, max(0, party.span.start - 8), party.span.start
        ):
            yield _as_told, ("one of two sides", f"{kind} one of two sides")
        if not party.is_name or kind == "person":
            if words.place_noun.fullmatch(party.words.rsplit(" ", 1)[-1]):
                yield _as_told, ("ends in a place noun", f"{called} ends in a place noun")
            return
        place = named_place(party.words.title() if kind == "name" and party.words.isupper() else party.words)
        if place is not None:
            whole = place.end - place.start >= len(party.words) - 2
            yield _as_told, (f"a {'country' if place.region else 'town'}{'' if whole else ' in it'}",)
        start, end = party.span.start, party.span.start + len(party.words)
        if words.place_noun.search(self._text, start, end):
            yield _as_told, ("place noun in it",)
        if words.noun.search(self._text, start, end):
            yield _as_told, ("event noun in it",)
        if kind == "full name" and times > self._text.count(party.words):
            yield _as_told, ("surname alone elsewhere",)

    def _lead(self, party: Party, beside: Sequence[Party], scene: Scene) -> tuple[str, str]:
        """What stands in front of a party, or of the row it stands in, past an article, and the word itself: "with"."""
        start = party.span.start
        for other in reversed(beside):
            if self._in_row(other.span.end, start):
                start = other.span.start
        before = PIECE.findall(self._text, max(scene.span.start, start - REACH), start)
        if len(before) > 2 and before[-1] in QUOTES:
            before.pop()
        if not before:
            return "nothing", ""
        sense = self._sense(before[-1])
        if len(before) > 1 and sense in DETERMINERS:
            return self._sense(before[-2]), before[-2].lower()
        return sense, before[-1].lower()

    def _sense(self, word: str) -> str:
        return MARKS.get(word) or _leads().get(word.lower()) or ("capital" if word[0].isupper() else "word")

    def _steps(self, number: int) -> tuple[list[int], list[str]]:
        """The words of a sentence by what they are to who takes part, and where each begins."""
        made = self._stepped.get(number)
        if made is None:
            made = self._stepped[number] = self._step(number)
        return made

    def _step(self, number: int) -> tuple[list[int], list[str]]:
        scene = self._scenes[number]
        told = [(c.span, VERBS.get(c.tense, "does")) for c in scene.cues]
        told += [(m.span, "time") for m in scene.mentions]
        told += [(named.party.span, "party") for named in self._of(number)]
        told += [(phrase.head, "event") for phrase in scene.phrases]
        codes = {at: code for span, code in told for at in range(span.start, span.end)}
        starts: list[int] = []
        made: list[str] = []
        for word in STEP.finditer(self._text, scene.span.start, scene.span.end):
            code = codes.get(word.start()) or self._sense(word[0]).replace("capital", "word")
            if code not in DETERMINERS:
                starts.append(word.start())
                made.append("line" if word[0] in "\t\n" else code)
        return starts, made

    def _way(self, party: Party, number: int, frame: Frame) -> str | None:
        """What stands between a party and the noun of an event in its sentence, on which side; None if it is long."""
        scene, name = self._scenes[number], frame.name.span
        if not name.within(scene.span):
            return "the name elsewhere"
        inside = party.span.overlaps(name)
        head = next((p.head for p in scene.phrases if p.head.within(name)), None) if inside else name
        if head is None or head.overlaps(party.span):
            return "in the name, with its noun" if head is not None else "in the name without a noun"
        side, gap = _gap(party.span, head)
        starts, codes = self._steps(number)
        between = codes[bisect_left(starts, gap.start) : bisect_left(starts, gap.end)]
        steps = [code for n, code in enumerate(between) if n == 0 or between[n - 1] != code]
        where = f"in the name {side}" if inside else side
        return f"{where}: {' '.join(steps)}" if len(steps) <= MOST_STEPS else None

    def _in_row(self, end: int, start: int) -> bool:
        """Whether only what joins the parties of a row stands between the end of one and the start of another."""
        return end < start <= end + LONGEST_JOINT and ROW.fullmatch(self._text, end, start) is not None

    def _in_sentence(self, party: Party, called: str, lead: str, verb: str, scene: Scene) -> Iterator[Told]:
        """What stands around a party."""
        kind, span = party.kind, party.span
        after = NEXT.match(self._text, span.end, min(scene.span.end, span.end + REACH))
        if after is not None:
            next_ = _leads().get(after[1].lower()) or ("capital" if after[1][0].isupper() else "word")
        else:
            next_ = MARKS.get(self._text[span.end : min(span.end + 1, scene.span.end)], "edge")
        yield _of_lead, (kind, called, lead, next_)
        front = next((c for c in reversed(scene.cues) if 0 <= span.start - c.span.end <= NEAR_VERB), None)
        if front is not None:
            yield _as_told, (f"behind verb {front.tense.value}",)
        yield _of_verb, (kind, verb, scene.sentence.kind.value, self._label(scene, span))

    def _label(self, scene: Scene, span: Span) -> str | None:
        """Whether a line tells at once that it is about people, or about a place."""
        label = LABEL.match(self._text, scene.span.start, min(scene.span.end, scene.span.start + LONGEST_LABEL))
        return _about(label[1], scene.language) if label is not None and label.end() <= span.start else None

    @cached_property
    def _listed(self) -> set[int]:
        """The sentences that a label says to be about people: with it, "Who: the mayor", or in a list under it."""
        found: set[int] = set()
        over, last = -MOST_LISTED, -1  # the label, the block of the last line under it
        for number, scene in enumerate(self._scenes):
            at, end, block = scene.span.start, scene.span.end, scene.sentence.block
            label = LABEL.match(self._text, at, min(end, at + LONGEST_LABEL))
            if label is None and end - at <= LONGEST_LABEL:
                label = LABEL_ALONE.fullmatch(self._text, at, end)
                alone = label is not None and _about(label[1], scene.language)
                if label is not None and (self._text[end - 1] == ":" or alone == PEOPLE):
                    over, last = (number if alone == PEOPLE else -MOST_LISTED), block
                    continue
                label = None
            if label is not None:
                over, last = (number if _about(label[1], scene.language) == PEOPLE else -MOST_LISTED), block
            elif scene.dates or scene.sentence.form is Form.HEADING or block > last + 1 or self._is_same_line(number):
                over = -MOST_LISTED
            if number - over < MOST_LISTED:
                found.add(number)
                last = block
        return found

    def _is_same_line(self, number: int) -> bool:
        """Whether a sentence goes on in the line of the one before: "Chair: M. Roth. Papers 4 and 5"."""
        before = self._scenes[number - 1].span.end if number else 0
        return number > 0 and "\n" not in self._text[before : self._scenes[number].span.start]

    def _verb(self, party: Party, beside: Sequence[Party], scene: Scene) -> str:
        """The verb that follows a party or its row, if no other one stands between."""
        end = party.span.end
        for other in beside:
            if self._in_row(end, other.span.start):
                end = other.span.end
        cue = next((c for c in scene.cues if 0 <= c.span.start - end <= NEAR_VERB), None)
        if cue is None or any(end <= p.span.start < cue.span.start for p in beside):
            return "no verb"
        if CLOSES.search(self._text, cue.span.start, min(cue.span.end + LONGEST_JOINT, scene.span.end)):
            return "verb of closing"
        return f"{'at' if cue.span.start - end <= 2 else 'near'} verb {cue.tense.value}"

    def _of_both(self, named: Named, where: str, setting: Setting, places: set[str]) -> list[Told]:
        """What is true of a party and an event, wherever the party stands."""
        party, frame, times = named.party, setting.frame, named.times
        kind, span = party.kind, party.span
        others = None if setting.ruled and _by_rule(party, frame) else setting.ruled
        told: list[Told] = [
            (_of_event, (setting.kind, where, kind, named.called)),
            (_of_form, (setting.form, setting.pronoun, where, kind)),
            (_of_rule, (where, kind, others, setting.inside, min(len(places), 4), "title" in places)),
        ]
        if not party.is_bare:
            told.append((_as_told, (f"{frame.scene.language} {party.head}, {where}",)))
        if party.is_name and times > 2 and times in setting.most:
            told.append((_of_most, (where, setting.most.index(times), setting.pronoun)))
        if (number := named.line.number) in self._listed:
            told.append((_of_list, (kind, where, self._is_parted(number, frame), min(len(self._told), 3))))
        if frame.place is not None and span.overlaps(frame.place):
            told.append((_as_told, (f"{kind} in the place",)))
        if span.overlaps(frame.name.span):
            told.append((_as_told, (f"{kind} in the name",)))
        return told

    def _is_parted(self, number: int, frame: Frame) -> bool:
        """Whether another event stands between a sentence and an event."""
        own = self._number_of(frame.scene.span.start)
        if abs(number - own) > MOST_LISTED:
            return True
        return any(at in self._told for at in range(min(own, number) + 1, max(own, number)))

    def _beside(self, named: Named, setting: Setting) -> Iterator[Told]:
        """What is true of a party in the sentence of an event."""
        span, frame, kind = named.party.span, setting.frame, named.party.kind
        scene, date = frame.scene, setting.frame.dates[0]
        side, gap = _gap(span, date)
        length = gap.end - gap.start
        far = "near" if length < 15 else "close" if length < 60 else "far" if length < 120 else "off"
        pauses = min(len(PAUSES.findall(self._text, gap.start, gap.end)), 3)
        yield _of_date, (kind, named.lead, side, far, pauses, setting.form)
        if "\n" in self._text[gap.start : gap.end]:
            yield _as_told, (f"{kind} on another line",)
        if scene.sentence.form is not Form.PROSE:
            side, gap = _gap(span, frame.name.span)
            between = self._text[gap.start : gap.end]
            parted = "tab" if "\t" in between else "line" if "\n" in between else "near" if len(between) < 25 else "far"
            yield _as_told, (f"{side} the name, {parted}", f"{kind} {side} the name, {parted}")
            if span in scene.sentence.cells:
                yield _as_told, (f"{kind} is a cell",)
        way = self._way(named.party, named.line.number, frame)
        if way is not None:
            yield _as_told, (way, f"{kind} {way}")
        others = [abs(d.span.start - span.start) for d in scene.dates if d.span not in frame.dates]
        if others:
            nearer = min(others) < abs(date.start - span.start)
            yield _as_told, (f"another date is {'nearer' if nearer else 'further'}",)

    def _apart(self, named: Named, where: str, setting: Setting) -> list[Told]:
        """What is true of a party in another sentence than that of an event."""
        line, kind = named.line, named.party.kind
        near = line.block == setting.frame.scene.sentence.block
        told: list[Told] = [
            (_of_scene, (where, named.called, line.many, line.dated)),
            (_of_there, (where, named.verb, named.lead)),
            (_of_two, (where, kind, named.opens, setting.held, setting.form, line.form, near)),
        ]
        others = self._told.get(line.number, ())
        if any(_by_rule(named.party, frame) for frame in others if frame is not setting.frame):
            told.append((_of_other, (where, kind, near)))
        return told


@lru_cache(maxsize=1000)
def _about(label: str, language: str) -> str | None:
    """Whether what a label stands in front of is people or a place."""
    words = vocabulary(language)
    if anyword_cached(words.labels_who).fullmatch(label) or anyword_cached(_labels(language)).fullmatch(label):
        return PEOPLE
    return "label of places" if anyword_cached(words.labels_where).fullmatch(label) else None


def _weight(told: Sequence[Told]) -> float:
    """What all facts weigh together."""
    return sum([facts[of] for facts, of in told])


@_Facts
def _as_told(*facts: str) -> Iterable[str]:
    return facts


@_Facts
def _of_other(where: str, kind: str, near: bool) -> Iterator[str]:
    """Who takes part in another event, by the rules."""
    block = "same block" if near else "other block"
    yield from ("of another event", f"of another event, {where}", f"of another event, {block}")
    yield from (f"of another event, {where}, {block}", f"of another event, {kind}, {block}")


@_Facts
def _of_word(language: str, before: str, kind: str, head: str) -> Iterator[str]:
    """The word in front of a party, and the one for what it is."""
    yield from (f"{language} behind {before}", f"{language} behind {before}, {kind}")
    if head:
        yield f"{language} {head}"


@_Facts
def _of_words(kind: str, called: str, language: str, count: int, said: str) -> Iterable[str]:
    return f"{kind}, {language}", f"{kind} of {count} words", f"{kind} said {said}", f"{kind}, {called}"


@_Facts
def _of_lead(kind: str, called: str, lead: str, after: str) -> Iterable[str]:
    return f"behind {lead}", f"behind {lead}, {called}", f"{kind} before {after}"


@_Facts
def _of_verb(kind: str, verb: str, form: str, label: str | None) -> Iterable[str]:
    return verb, f"{kind}, {verb}", f"{kind} in {form}", *([label] if label is not None else [])


@_Facts
def _of_list(kind: str, where: str, parted: bool, events: int) -> Iterable[str]:
    near = "behind another event" if parted else "of the event"
    return (
        "list of people",
        f"list of people, {kind}",
        f"list of people, {where}",
        f"list of people {near}",
        f"list of people {near}, {where}",
        f"list of people, {events} events",
    )


@_Facts
def _of_event(event: str, where: str, kind: str, called: str) -> Iterable[str]:
    return f"{event}, {kind}", f"{event}, {where}", f"{event}, {called}", f"{where}, {kind}"


@_Facts
def _of_form(form: str, pronoun: str, where: str, kind: str) -> Iterable[str]:
    return f"{form}, {where}", f"{where}, {pronoun}, {kind}"


@_Facts
def _of_rule(where: str, kind: str, others: int | None, inside: int, places: int, titled: bool) -> Iterator[str]:
    """Whether the rules speak for a party, or for how many others; how many are in the sentence; where it is named."""
    yield f"in {places} places"
    yield f"{where}, {inside} in the sentence"
    if titled and where != "title":
        yield f"{where}, also in the title"
    if others is None:
        yield from ("by rule", f"{where} by rule", f"{kind} by rule")
    else:
        yield f"{where}, {others} others by rule"


@_Facts
def _of_most(where: str, rank: int, pronoun: str) -> Iterable[str]:
    return f"{where} said most {rank}", f"said most {rank}, {pronoun}"


@_Facts
def _of_nearest(near: str, pronoun: str, held: str) -> Iterable[str]:
    return f"{near}, {pronoun}", f"{near}, {held}"


@_Facts
def _of_date(kind: str, lead: str, side: str, far: str, pauses: int, form: str) -> Iterable[str]:
    return (
        f"behind {lead}, beside the date",
        f"{side} the date, {far}",
        f"{kind} {side} the date, {form}",
        f"{side} the date by {pauses} pauses",
    )


@_Facts
def _of_scene(where: str, called: str, there: int, dated: bool) -> Iterable[str]:
    return f"{where}, {'with' if dated else 'without'} a date", f"{where}, {called}", f"{where}, {there} there"


@_Facts
def _of_there(where: str, verb: str, lead: str) -> Iterable[str]:
    return f"{where}, {verb}", f"{where}, behind {lead}"


@_Facts
def _of_two(where: str, kind: str, opens: str, held: str, own: str, other: str, same: bool) -> Iterable[str]:
    return (
        f"{where}, {'same' if same else 'other'} block",
        f"{where} {opens}, {held}, {kind}",
        f"{where}, {own} and {other}",
    )


def _by_rule(party: Party, frame: Frame) -> bool:
    return any(party.span.overlaps(span) for span in frame.who)


def _gap(one: Span, other: Span) -> tuple[str, Span]:
    """The side of another span on which one stands, and what lies between."""
    if one.end <= other.start:
        return "before", Span(one.end, other.start)
    if other.end <= one.start:
        return "behind", Span(other.end, one.start)
    return "in", Span(one.start, one.start)


def _is_part(one: Span, other: Span) -> bool:
    """Whether words lie over longer ones, or over as long ones that stand before them."""
    longer = other.end - other.start, -other.start
    return one.overlaps(other) and (one.end - one.start, -one.start) < longer


def _same(one: Party, other: Party) -> bool:
    """Whether two parties overlap, one's words are in the other's, or both end in the same surname."""
    a, b = one.words.lower(), other.words.lower()
    if one.span.overlaps(other.span) or a in b or b in a:
        return True
    return one.head == other.head and one.is_name and other.is_name
