"""Who takes part in an event: a learnt choice among those whom its sentence and the text around it name.

Each party that a sentence names (named.py) is told by facts, what it is called, what stands before and behind it, where
it stands to the date and the name of the event, and whether the rules for people (participants.py) speak for it. The
weights in `people.json` are made from gold files by `calfeed bench train`.
"""

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module
from types import ModuleType

from calfeed.grammar import named
from calfeed.grammar.finder import Finder
from calfeed.grammar.frame import Context, Frame, Scene, numbers_of
from calfeed.grammar.languages import LANGUAGES, OURS, known
from calfeed.grammar.named import Party
from calfeed.grammar.quick import quick
from calfeed.grammar.sentences import Form
from calfeed.grammar.vocabulary import anyword_cached, vocabulary
from calfeed.grammar.weights import BIAS, weights
from calfeed.grammar.zones import named_place
from calfeed.model.meeting import Kind
from calfeed.model.text import Span

ENOUGH = 0.31  # most F1 on documents left out
LEAST, MOST = math.log(ENOUGH / (1 - ENOUGH)), 12
# How many sentences before and behind that of an event are looked at, within how many blocks.
BACK, AHEAD, BLOCKS_BACK, BLOCKS_AHEAD = 4, 5, 3, 4
OPENING = 3  # sentences of the document
NEAR_VERB, REACH, OPENS, LONGEST = 40, 24, 12, 80  # characters
WHERE = ("own", "more", "before", "behind", "over", "back", "ahead", "title", "opening")
LAST = re.compile(r"([\w'’]+|[^\s\w])\s*[\"“„«]?\s*\Z")
NEXT = re.compile(r"\s{1,3}(\w+)")
LABEL = re.compile(r"\W*([^\W\d_][^:\n]{1,24}):\s")
PERSON = re.compile(
    rf"(?:[{named.BIG}](?:[{named.SMALL}'’ʼ]+(?:[{named.BIG}][{named.SMALL}]+)?|\.)?(?:-\w+)?[ ]?"
    r"(?:(?:de|del|van|von|der|la|di|da|al|bin)[ ]){0,2}){2,4}"
)
MARKS: Mapping[str, str] = {
    ",": "comma", ":": "colon", ";": "semicolon", "(": "bracket", ")": "bracket", "–": "dash", "—": "dash", "-": "dash",
    "·": "dash", "•": "dash", "|": "dash", "/": "dash", ".": "stop", "!": "stop", "?": "stop", "…": "stop", "": "edge",
    '"': "quote", "“": "quote", "„": "quote", "«": "quote", "»": "quote", "'": "possessive", "’": "possessive",
}  # fmt: skip
# Between the parties of a row.
ROW = re.compile(
    r",?\s(?:(?:and|und|sowie|et|y|e|і|й|та|&|v|vs\.?)\s)?(?:(?:the|der|die|das|dem|den|le|la|les|el|los|las|l['’])\s?)?"
)
PAUSES = re.compile(r"[,;:–—()]")


@cache
def _leads() -> Mapping[str, str]:
    """What the small words in front of a name and behind it say of it, in all languages."""
    found: dict[str, str] = {}
    for language in sorted(LANGUAGES, key=OURS.__ne__):  # a word of several languages is that of the last: "an"
        for sense, words in _table("LEADS", language).items():
            found |= dict.fromkeys(words, sense)
    return found


@cache
def _kinds(table: str, language: str) -> tuple[tuple[str, Finder], ...]:
    return tuple((kind, anyword_cached(words)) for kind, words in _table(table, language).items())


def _table(name: str, language: str) -> Mapping[str, tuple[str, ...]]:
    """A table of the words for people of a language."""
    table: Mapping[str, tuple[str, ...]] = getattr(_people(language), name, {})
    return table


def _people(language: str) -> ModuleType:
    return import_module(f"calfeed.grammar.{known(language)}.people")


@lru_cache(maxsize=5000)
def _kind(table: str, language: str, word: str) -> str:
    """The kind of a word in the table HEADS or EVENTS of a language."""
    return next((kind for kind, words in _kinds(table, language) if words.fullmatch(word)), "other")


@cache
def _pronouns(language: str) -> tuple[Finder, Finder]:
    module = _people(language)
    return anyword_cached(getattr(module, "HE", ())), anyword_cached(getattr(module, "THEY", ()))


@quick
@dataclass(frozen=True, kw_only=True)
class Offer:
    """A party in a sentence and how the sentence stands to that of an event."""

    party: Party
    number: int
    where: str


@quick
@dataclass(frozen=True, kw_only=True)
class Setting:
    """What is true of an event for all that its text names."""

    frame: Frame
    kind: str
    form: str
    held: str  # whether its own sentence names somebody
    pronoun: str
    most: tuple[int, ...]  # how often those are named that are named most
    nearest: Mapping[Span, str]  # who was named last before


class Reader:
    """Whom a document names: each sentence is looked at once, when an event asks for it."""

    def __init__(self, scenes: Sequence[Scene], ctx: Context) -> None:
        self._scenes, self._ctx, self._text = scenes, ctx, ctx.document.text
        self._number_of = numbers_of(scenes)
        self._names: frozenset[str] | None = None
        self._parties: dict[int, tuple[Party, ...]] = {}
        self._known: dict[Span, tuple[str, ...]] = {}
        self._sums: dict[Span, float] = {}
        self._counts: dict[Span, int] = {}
        self._lead_of: dict[Span, str] = {}
        self._verb_of: dict[Span, str] = {}

    def who(self, frame: Frame) -> tuple[Span, ...]:
        """Those who likely take part in an event, the likeliest of those that overlap or are the same."""
        known = weights("people")
        likely = []
        for offer, facts in self._offers(frame):
            span = offer.party.span
            if span not in self._sums:
                self._sums[span] = sum([known.get(fact, 0.0) for fact in self._of_party(offer)])
            likely.append((self._sums[span] + sum([known.get(fact, 0.0) for fact in facts]), offer.party))
        chosen: list[Party] = []
        for total, party in sorted(likely, key=lambda each: -each[0]):
            if len(chosen) == MOST or total + known.get(BIAS, 0.0) < LEAST:
                break
            if not any(_same(party, other) for other in chosen):
                chosen.append(party)
        spans = [span for party in chosen for span in self._in_full(party.span, frame)]
        return tuple(sorted(dict.fromkeys(spans)))

    def _in_full(self, span: Span, frame: Frame) -> list[Span]:
        """The words of a party as the rules cut them: all of a longer name, each of several in a row."""
        inside = [each for each in frame.who if each.within(span) and each != span]
        if len(inside) > 1:
            return inside
        for each in frame.who:
            placed = frame.place is not None and each.overlaps(frame.place) and not span.overlaps(frame.place)
            event = self._ctx.words.noun.search(self._text, each.start, span.start)
            if span.within(each) and each.end - each.start < LONGEST and not placed and event is None:
                return [each]
        return [span]

    def examples(self, frame: Frame) -> list[tuple[Span, tuple[str, ...]]]:
        """Each party that may take part in an event, with all that is true of it."""
        return [(offer.party.span, (*self._of_party(offer), *facts)) for offer, facts in self._offers(frame)]

    def _of(self, number: int) -> tuple[Party, ...]:
        """The parties of a sentence."""
        found = self._parties.get(number)
        if found is None:
            if self._names is None:
                self._names = named.inner(self._text, self._ctx.words)
            found = self._parties[number] = named.parties(self._scenes[number], self._names, self._ctx)
        return found

    def _around(self, frame: Frame) -> dict[int, str]:
        """The sentences that may name the people of an event, and how they stand to its own."""
        own, scenes = self._number_of(frame.scene.span.start), self._scenes
        block = scenes[own].sentence.block
        where = {own: "own"} | {self._number_of(span.start): "more" for span in frame.more}
        where[own] = "own"
        for by in range(1, AHEAD + 1):
            if by <= min(BACK, own) and block - scenes[own - by].sentence.block <= BLOCKS_BACK:
                where.setdefault(own - by, "before" if by == 1 else "back")
            if own + by < len(scenes) and scenes[own + by].sentence.block - block <= BLOCKS_AHEAD:
                where.setdefault(own + by, "behind" if by == 1 else "ahead")
        if frame.under is not None:
            where.setdefault(self._number_of(frame.under.start), "over")
        for number in range(min(OPENING, len(scenes))):
            where.setdefault(number, "opening" if number else "title")
        return where

    def _offers(self, frame: Frame) -> Iterator[tuple[Offer, list[str]]]:
        """Each party once, where it stands nearest to an event, with what is true of the two."""
        around = self._around(frame)
        best: dict[str, tuple[int, int, Offer]] = {}
        places: dict[str, set[str]] = {}
        own = self._number_of(frame.scene.span.start)
        for number, where in around.items():
            rank, far = WHERE.index(where), abs(number - own)
            for party in self._of(number):
                places.setdefault(party.head, set()).add(where)
                key = party.head if party.is_name else party.words.lower()
                if key not in best or (rank, far) < best[key][:2]:
                    best[key] = rank, far, Offer(party=party, number=number, where=where)
        offers = sorted(best.values(), key=lambda each: (each[0], each[1], -each[2].party.span.start))
        setting = self._setting(frame, own, around, [offer for _, _, offer in offers])
        for _, _, offer in offers:
            facts = list(self._of_both(offer, setting, places[offer.party.head]))
            facts += self._beside(offer, setting) if offer.where == "own" else self._apart(offer, setting)
            yield offer, facts

    def _setting(self, frame: Frame, own: int, around: Mapping[int, str], offers: Sequence[Offer]) -> Setting:
        scene, inside = frame.scene, self._of(own)
        sure = any(not p.is_name or p.kind == "person" or _by_rule(p, frame) for p in inside)
        deadline = frame.kind is Kind.DEADLINE
        times = {self._count(p) for number in around for p in self._of(number) if p.is_name}
        nearest: dict[Span, str] = {}
        seen = {True: 0, False: 0}
        for offer in offers:
            if offer.where in ("before", "back"):
                seen[offer.party.is_name] += 1
                kind = "name" if offer.party.is_name else "party"
                nearest[offer.party.span] = f"{kind} {min(seen[offer.party.is_name], 3)} before"
        return Setting(
            frame=frame,
            kind="deadline" if deadline else _kind("EVENTS", scene.language, frame.name.noun),
            form=scene.sentence.form.value,
            held="with party" if sure else "with name" if inside else "alone",
            pronoun=self._pronoun(scene),
            most=tuple(sorted(times, reverse=True)[:2]),
            nearest=nearest,
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

    def _count(self, party: Party) -> int:
        """How often a document names somebody, by the surname if there is one."""
        found = self._counts.get(party.span)
        if found is None:
            at = party.words.lower().rfind(party.head) if party.is_name else -1
            said = party.words[at : at + len(party.head)] if at >= 0 else party.words
            found = self._counts[party.span] = self._text.count(said)
        return found

    def _of_party(self, offer: Offer) -> tuple[str, ...]:
        """What is true of a party in its sentence, whatever the event."""
        span = offer.party.span
        if span not in self._known:
            self._known[span] = (*self._called(offer), *self._in_sentence(offer))
        return self._known[span]

    def _called(self, offer: Offer) -> Iterator[str]:
        """How a party is called."""
        party, words = offer.party, vocabulary(self._scenes[offer.number].language)
        kind, times, parts = party.kind, self._count(party), party.words.split()
        yield f"{kind}, {words.language}"
        yield f"{kind} of {min(len(parts), 5)} words"
        yield f"{kind} said {'once' if times < 2 else 'twice' if times == 2 else 'often' if times < 6 else 'always'}"
        yield f"{kind}, {self._class(offer)}"
        if not party.is_name or kind == "person":
            return
        place = named_place(party.words.title() if kind == "name" and party.words.isupper() else party.words)
        if place is not None:
            whole = place.end - place.start >= len(party.words) - 2
            yield f"a {'country' if place.region else 'town'}{'' if whole else ' in it'}"
        if anyword_cached(words.place_nouns).search(party.words):
            yield "place noun in it"
        if words.noun.search(party.words):
            yield "event noun in it"
        if kind == "name" and PERSON.fullmatch(party.words):
            yield "like a person"
            if times > self._text.count(party.words):
                yield "surname alone elsewhere"

    def _class(self, offer: Offer) -> str:
        """What kind of people or body a party is called."""
        party = offer.party
        if party.is_name and party.kind != "person":
            return party.kind
        return _kind("HEADS", self._scenes[offer.number].language, party.head)

    def _lead(self, offer: Offer) -> str:
        span = offer.party.span
        if span not in self._lead_of:
            self._lead_of[span] = self._looked_lead(offer)
        return self._lead_of[span]

    def _looked_lead(self, offer: Offer) -> str:
        """What stands in front of a party, or of the row it stands in: "with", a comma, a word with a capital."""
        start = offer.party.span.start
        for party in reversed(self._of(offer.number)):
            if party.span.end < start and ROW.fullmatch(self._text, party.span.end, start):
                start = party.span.start
        before = LAST.search(self._text, max(self._scenes[offer.number].span.start, start - REACH), start)
        if before is None:
            return "nothing"
        word = before[1]
        return MARKS.get(word) or _leads().get(word.lower()) or ("capital" if word[0].isupper() else "word")

    def _in_sentence(self, offer: Offer) -> Iterator[str]:
        """What stands around a party."""
        party, scene = offer.party, self._scenes[offer.number]
        kind, span = party.kind, party.span
        lead = self._lead(offer)
        yield f"behind {lead}"
        yield f"behind {lead}, {self._class(offer)}"
        after = NEXT.match(self._text, span.end, min(scene.span.end, span.end + REACH))
        if after is not None:
            next_ = _leads().get(after[1].lower()) or ("capital" if after[1][0].isupper() else "word")
        else:
            next_ = MARKS.get(self._text[span.end : min(span.end + 1, scene.span.end)], "edge")
        yield f"{kind} before {next_}"
        verb = self._verb(offer)
        yield verb
        yield f"{kind}, {verb}"
        front = next((c for c in reversed(scene.cues) if 0 <= span.start - c.span.end <= NEAR_VERB), None)
        if front is not None:
            yield f"behind verb {front.tense.value}"
        yield from self._label(scene, span)
        yield f"{kind} in {scene.sentence.kind.value}"

    def _label(self, scene: Scene, span: Span) -> Iterator[str]:
        """Whether a line tells at once that it is about people, or about a place."""
        words = vocabulary(scene.language)
        label = LABEL.match(self._text, scene.span.start, min(scene.span.end, scene.span.start + 40))
        if label is not None and label.end() <= span.start:
            if anyword_cached(words.labels_who).fullmatch(label[1]):
                yield "label of people"
            elif anyword_cached(words.labels_where).fullmatch(label[1]):
                yield "label of places"

    def _verb(self, offer: Offer) -> str:
        span = offer.party.span
        if span not in self._verb_of:
            self._verb_of[span] = self._looked_verb(offer)
        return self._verb_of[span]

    def _looked_verb(self, offer: Offer) -> str:
        """The verb that follows a party or its row, if no other one stands between."""
        end = offer.party.span.end
        for party in self._of(offer.number):
            if party.span.start > end and ROW.fullmatch(self._text, end, party.span.start):
                end = party.span.end
        cue = next((c for c in self._scenes[offer.number].cues if 0 <= c.span.start - end <= NEAR_VERB), None)
        if cue is None or any(end <= p.span.start < cue.span.start for p in self._of(offer.number)):
            return "no verb"
        return f"{'at' if cue.span.start - end <= 2 else 'near'} verb {cue.tense.value}"

    def _of_both(self, offer: Offer, setting: Setting, places: set[str]) -> Iterator[str]:
        """What is true of a party and an event, wherever the party stands."""
        party, where, frame = offer.party, offer.where, setting.frame
        kind, span = party.kind, party.span
        yield f"{setting.kind}, {kind}"
        yield f"{setting.kind}, {where}"
        yield f"{setting.kind}, {self._class(offer)}"
        yield f"{setting.form}, {where}"
        yield f"{where}, {kind}"
        yield f"{where}, {setting.pronoun}, {kind}"
        yield f"in {min(len(places), 4)} places"
        if "title" in places and where != "title":
            yield f"{where}, also in the title"
        if _by_rule(party, frame):
            yield "by rule"
            yield f"{where} by rule"
            yield f"{kind} by rule"
        else:
            yield f"{where}, {min(len(frame.who), 3)} others by rule"
        yield f"{where}, {min(len(self._of(self._number_of(frame.scene.span.start))), 6)} in the sentence"
        times = self._count(party)
        if party.is_name and times > 2 and times in setting.most:
            yield f"{where} said most {setting.most.index(times)}"
            yield f"said most {setting.most.index(times)}, {setting.pronoun}"
        if frame.place is not None and span.overlaps(frame.place):
            yield f"{kind} in the place"
        if span.overlaps(frame.name.span):
            yield f"{kind} in the name"
        near = setting.nearest.get(span)
        if near is not None:
            yield f"{near}, {setting.pronoun}"
            yield f"{near}, {setting.held}"

    def _beside(self, offer: Offer, setting: Setting) -> Iterator[str]:
        """What is true of a party in the sentence of an event."""
        span, frame, kind = offer.party.span, setting.frame, offer.party.kind
        scene, date = frame.scene, setting.frame.dates[0]
        yield f"behind {self._lead(offer)}, beside the date"
        side, gap = _gap(span, date)
        far = gap.end - gap.start
        yield f"{side} the date, {'near' if far < 15 else 'close' if far < 60 else 'far' if far < 120 else 'off'}"
        yield f"{kind} {side} the date, {setting.form}"
        pauses = len(PAUSES.findall(self._text, gap.start, gap.end))
        yield f"{side} the date by {min(pauses, 3)} pauses"
        if "\n" in self._text[gap.start : gap.end]:
            yield f"{kind} on another line"
        if scene.sentence.form is not Form.PROSE:
            side, gap = _gap(span, frame.name.span)
            between = self._text[gap.start : gap.end]
            parted = "tab" if "\t" in between else "line" if "\n" in between else "near" if len(between) < 25 else "far"
            yield f"{side} the name, {parted}"
            yield f"{kind} {side} the name, {parted}"
            if span in scene.sentence.cells:
                yield f"{kind} is a cell"
        others = [abs(d.span.start - span.start) for d in scene.dates if d.span not in frame.dates]
        if others:
            yield f"another date is {'nearer' if min(others) < abs(date.start - span.start) else 'further'}"

    def _apart(self, offer: Offer, setting: Setting) -> Iterator[str]:
        """What is true of a party in another sentence than that of an event."""
        scene, where, kind = self._scenes[offer.number], offer.where, offer.party.kind
        own = setting.frame.scene.sentence
        yield f"{where}, {'with' if scene.dates else 'without'} a date"
        yield f"{where}, {'same' if scene.sentence.block == own.block else 'other'} block"
        opens = "opens" if offer.party.span.start - scene.span.start <= 4 else "inside"
        yield f"{where} {opens}, {setting.held}, {kind}"
        yield f"{where}, {self._class(offer)}"
        yield f"{where}, {min(len(self._of(offer.number)), 4)} there"
        yield f"{where}, {self._verb(offer)}"
        yield f"{where}, behind {self._lead(offer)}"
        yield f"{where}, {setting.form} and {scene.sentence.form.value}"


def _by_rule(party: Party, frame: Frame) -> bool:
    return any(party.span.overlaps(span) for span in frame.who)


def _gap(one: Span, other: Span) -> tuple[str, Span]:
    """The side of another span on which one stands, and what lies between."""
    if one.end <= other.start:
        return "before", Span(one.end, other.start)
    if other.end <= one.start:
        return "behind", Span(other.end, one.start)
    return "in", Span(one.start, one.start)


def _same(one: Party, other: Party) -> bool:
    """Whether two parties overlap, one's words are in the other's, or both end in the same surname."""
    a, b = one.words.lower(), other.words.lower()
    if one.span.overlaps(other.span) or a in b or b in a:
        return True
    return one.head == other.head and one.is_name and other.is_name
