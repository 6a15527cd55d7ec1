"""What an event is called: a learnt choice among the title that the rules gave it and others that its text offers.

Every title that may be meant has facts ("phrase behind the date, for a clause"), with weights in `called.json` that
`calfeed bench train` makes from gold files; the heaviest is chosen. The weights are those of a conditional logit
(McFadden, "Conditional logit analysis of qualitative choice behavior", 1974).
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from calfeed.grammar import clause, doer, finish, given, naming, title
from calfeed.grammar.de import clause as bracket
from calfeed.grammar.frame import Context, Frame, Latest, Name, Scene, headings_over, numbers_of
from calfeed.grammar.languages import lexicon_of
from calfeed.grammar.nouns import AND, Phrase
from calfeed.grammar.quick import replace
from calfeed.grammar.rule import compiled
from calfeed.grammar.sentences import Form
from calfeed.grammar.tense import Cue
from calfeed.grammar.vocabulary import Vocabulary, anyword_cached, either_case, vocabulary
from calfeed.grammar.weights import heaviest, total, weights
from calfeed.model.meeting import Kind
from calfeed.model.text import BlockKind, Span

BEFORE = 2  # scenes in front of that of an event which may name it
MOST_PHRASES, MOST_PARTS, MOST_BEFORE = 4, 2, 2  # of its own sentence, of one before
MOST_HEADINGS = 2
LONGEST_DUE = 6  # words of what is not an event noun, and due
SAID = ("words around", "clause", "line")  # what is offered as it is said, with a verb
# Rules whose titles are hardly ever wrong.
RIGHT = frozenset(
    (
        "line",
        "row of places",
        "under its hour",
        "column heading",
        "the sentence before",
        "label, the sentence before",
        "people who meet",
        "title in quotes",
        "title of the text",
        "numbered",
    )
)
OF_CLAUSE = frozenset(("clause", "clause words", "sentence", "subject that takes place"))  # says who does what
SO_LONG_AFTER = r"(?:\d{1,3}|{numbers})\s{unit}\s{beside_what}\b"
LONGEST_HEAD = 6  # words of a heading that says what is on below
MARK = re.compile(r"\s*(?:\d{1,2}|[A-Za-z]|[ivxIVX]{1,4})[.)]\s+")  # in front of it
SPOKEN, MOST_OF_NAME = re.compile(r"\w['’](?:t|ll|re|ve|m|d)\b|[?!]"), 3
PERSON = re.compile(r"\W*(?:s?he)\s", re.IGNORECASE)  # who no event is
OPENING = re.compile(r"[\W\d_]*([^\W\d_]+(?:['’][^\W\d_]+)?)")
LONGEST = 40  # characters of a word
LAST = re.compile(r"([^\W\d_]+)\W*\Z")
FIRST = re.compile(r"[^\W\d_]+")
NUMBER = re.compile(r"\d+ ?")
QUOTED = re.compile(r"[\"“«„]([^\"“”«»„\n]{3,80})[\"”»“]")
LISTED = (Form.LINE, Form.ROW)


class Option(NamedTuple):
    """A title that an event may have, as it would be printed, and the facts that speak for it."""

    name: Name
    words: str
    facts: tuple[str, ...]


class Told(NamedTuple):
    """A title that something offers, and what is true of it there."""

    source: str
    text: str
    span: Span
    noun: str
    facts: tuple[str, ...] = ()

    @property
    def kind(self) -> str:
        """The source without its rank or distance."""
        return NUMBER.sub("", self.source).strip()


class Titles:
    """What the sentences and the events of a document offer to name its events with."""

    def __init__(self, frames: Sequence[Frame], scenes: Sequence[Scene], ctx: Context) -> None:
        self.frames, self.scenes, self.ctx = frames, scenes, ctx
        number_of = numbers_of(scenes)
        self.own = [number_of(f.scene.span.start) for f in frames]
        self.dated = frozenset(self.own)
        self.titles = Counter(f.name.title.casefold() for f in frames)
        self.read: dict[Span, str] = {}

    @cached_property
    def heads(self) -> list[int]:
        """The numbers of the headings but for "Dear members"."""
        told = ((n, s.sentence) for n, s in enumerate(self.scenes))
        heads = [n for n, s in told if s.form is Form.HEADING and s.kind is not BlockKind.HEADER]
        return [n for n in heads if not self._greets(self.ctx.text(self.scenes[n].span), self.scenes[n].language)]

    @cached_property
    def main(self) -> Span | None:
        """The title of the document where its text says it, without a date."""
        words = self.ctx.subject
        at = (
            -1
            if title.DATED.search(words) or self._greets(words, self.ctx.words.language)
            else self.ctx.document.text.find(words)
        )
        return Span(at, at + len(words)) if words and at >= 0 else None

    @staticmethod
    def _greets(text: str, language: str) -> bool:
        return vocabulary(language).turns.greeting.match(text) is not None

    def made(self, span: Span) -> str:
        """The words of a span as a title; the sentences around several events are asked for each."""
        if span not in self.read:
            self.read[span] = title.heading(self.ctx.text(span), self.ctx.words)
        return self.read[span]

    def headings(self, number: int) -> list[int]:
        """The nearest headings over a scene, the nearest first."""
        return headings_over(number, self.heads, self.scenes)[:MOST_HEADINGS]


def called(
    frames: Sequence[Frame], scenes: Sequence[Scene], ctx: Context, *, every: bool = False
) -> tuple[list[Frame], list[tuple[Option, ...]]]:
    """The frames with the titles that are chosen, and for each the titles it may have, the first by the rules.

    Where the rules are hardly ever wrong theirs is kept, but for `every`.
    """
    titles, words = Titles(frames, scenes, ctx), ctx.words
    ctx.actors, ctx.topic = Latest(), None  # those of the last sentence speak for no other
    told: list[tuple[Option, ...]] = []
    for number, frame in enumerate(frames):
        ctx.words = vocabulary(frame.scene.language)
        told.append(tuple(_of_frame(number, titles)))
    ctx.words = words
    chosen = [_chosen(f, options) if every or _is_open(f) else f for f, options in zip(frames, told, strict=True)]
    return [_under_heading(n, f, titles) for n, f in enumerate(chosen)], told


def _under_heading(number: int, frame: Frame, titles: Titles) -> Frame:
    """A frame named by its clause, with the heading right over it: "Amphibious landing: Marines come ashore"."""
    own, ctx, words, name = titles.own[number], titles.ctx, vocabulary(frame.scene.language), frame.name
    head = next(iter(titles.headings(own)), None)
    if frame.kind is Kind.DEADLINE or name.rule not in OF_CLAUSE or head is None or words.noun.search(name.title):
        return frame
    over = titles.scenes[head]
    above = title.heading(MARK.sub("", ctx.text(over.span)), words)
    if frame.scene.sentence.block - over.sentence.block != 1 or not _sorts(head, above, titles):
        return frame
    both, told = f"{above}: {name.title}", any(not p.weak for p in over.phrases)
    both = above if told and title.length(both) > title.MOST_WORDS else both
    if title.length(both) > title.MOST_WORDS or title.content(above, words) <= title.content(name.title, words):
        return frame
    return replace(frame, name=replace(name, title=both, span=over.span, noun=_last(above)))


def _sorts(head: int, above: str, titles: Titles) -> bool:
    """Whether a heading names what stands under it: not that of the whole text, no day and no sentence."""
    over, ctx = titles.scenes[head], titles.ctx
    words, parts = vocabulary(over.language), above.split()
    if over.dates or over.clocks or over.cues or not 1 <= title.length(above) <= LONGEST_HEAD or above.isdigit():
        return False
    if head == titles.heads[0] and (not ctx.subject or ctx.subject == ctx.text(over.span)):
        return False
    small = (words.stop, words.link, words.pronoun)
    spoken = any(kind.fullmatch(parts[0].lower()) for kind in small) or parts[0].lower() in AND
    signed = len(parts) <= MOST_OF_NAME and given.is_given(parts[0].lower())
    return not (spoken or signed or SPOKEN.search(ctx.text(over.span)) or words.nameless.match(above))


def _is_open(frame: Frame) -> bool:
    """Whether it is asked what an event is called."""
    name = frame.name
    sure = name.rule in RIGHT or name.rule.startswith("verb")  # "it will meet" says itself that it is a meeting
    return not sure and (name.weak or name.rule != "event noun")


def _chosen(frame: Frame, options: Sequence[Option]) -> Frame:
    words = vocabulary(frame.scene.language)
    told = [o for o in options if not is_nameless(o.name.title, words)]
    best = heaviest(told or options, "called")
    if is_poor(best, words):
        whole = [o for o in told if not is_poor(o, words) and total(o.facts, weights("called")) > 0]
        best = heaviest(whole, "called") if whole else best
    return frame if best is options[0] else replace(frame, name=best.name)


def is_poor(option: Option, words: Vocabulary) -> bool:
    """Whether a title is a piece of a sentence or only says where something is."""
    return "only the place" in option.facts or _is_clumsy(option.words, words)


def _is_clumsy(text: str, words: Vocabulary) -> bool:
    """Whether a title is a piece of a sentence: "City Council for its", "Two years after it was first promised"."""
    since = compiled(SO_LONG_AFTER, lexicon_of(words.language)).match(text)
    return since is not None or either_case(words.clumsy).search(text) is not None


def is_nameless(text: str, words: Vocabulary) -> bool:
    """Whether a title only points at what has been said before: "Same time: same table", "Neuer Termin"."""
    first = FIRST.match(text)
    if words.slots and anyword_cached(words.slots).fullmatch(text) is not None:
        return True
    return first is not None and anyword_cached(words.same).fullmatch(first[0]) is not None


def _of_frame(number: int, titles: Titles) -> Iterator[Option]:
    frame, ctx = titles.frames[number], titles.ctx
    named = ctx.text(frame.place) if frame.place is not None else None
    rule = Told("rule", frame.name.title, frame.name.span, frame.name.noun)
    found: dict[str, tuple[Option, list[Told]]] = {}
    for told in (rule, *_offers(number, titles)):
        name = replace(frame.name, title=told.text, span=told.span, noun=told.noun)
        printed = finish.entitled(replace(frame, name=name), named, ctx) if told.text else ""
        if told is rule or title.LEAST_WORDS - 1 <= title.length(printed) <= title.MOST_WORDS:
            found.setdefault(printed.casefold(), (Option(name, printed, ()), []))[1].append(told)
    present = next(iter(found.values()))[0]
    there = title.content(present.words, ctx.words)
    pointing = _pointing(frame, ctx.document.text, ctx.words)
    for option, offers in found.values():
        own = title.content(option.words, ctx.words)
        said = option is not present and all(_is_clause(told, frame) for told in offers)
        if not (said and (there <= own or own <= there)):  # no title made longer or shorter by a verb
            yield option._replace(facts=tuple(dict.fromkeys(_facts(option, offers, present, pointing, number, titles))))


def _is_clause(told: Told, frame: Frame) -> bool:
    """Whether a title has a verb of the sentence of its event."""
    if told.source.startswith(SAID):
        return True
    return told.kind in ("part", "subject") and any(c.span.within(told.span) for c in frame.scene.cues)


def _offers(number: int, titles: Titles) -> Iterator[Told]:
    """The titles that the sentence of an event, those before it and its headings offer."""
    frame, ctx = titles.frames[number], titles.ctx
    others = () if PERSON.match(ctx.text(frame.scene.span)) else _of_others(number, titles)
    for told in (*_of_sentence(frame, titles), *others):
        if frame.kind is Kind.DEADLINE and not ctx.words.says_deadline.search(told.text):
            long = told.kind in ("subject", "part") and title.length(told.text) > LONGEST_DUE
            spoken = _is_said(told, number, titles)
            if long or spoken or told.source.startswith(SAID):
                continue  # no "Deadline for works must not have been performed"
            due = told.text if ctx.words.verb_last else doer.lowered(told.text)
            yield told._replace(text=title.heading(ctx.words.title_of_deadline.format(due), ctx.words))
        else:
            yield told


def _is_said(told: Told, number: int, titles: Titles) -> bool:
    """Whether words have a verb or tell to do something, so that nobody waits for them: "bring an ID"."""
    turns, text, own = titles.ctx.words.turns, f"{told.text} ", titles.own[number]
    bid = told.kind == "part" and (turns.order.match(text) or turns.hands_in.match(text))
    near = titles.scenes[max(0, own - BEFORE) : own + 1]
    clausal = finish.CLAUSAL.search(told.text) is not None
    return bool(bid) or clausal or any(c.is_verb and c.span.within(told.span) for scene in near for c in scene.cues)


def _of_others(number: int, titles: Titles) -> Iterator[Told]:
    """What the sentences before that of an event, its headings and the title of the document offer."""
    own = titles.own[number]
    for n in range(own - 1, max(-1, own - 1 - BEFORE), -1):
        yield from _of_scene(n, number, titles)
    for rank, head in enumerate(titles.headings(own)):
        if not titles.scenes[head].mentions:
            yield _of_span(titles.scenes[head].span, f"heading {rank}", titles)
    if titles.main is not None:
        yield _of_span(titles.main, "title", titles)


def _of_sentence(frame: Frame, titles: Titles) -> Iterator[Told]:
    """What the sentence of an event offers: event nouns, subjects, clauses, parts between pauses, quoted titles."""
    scene, at, ctx = frame.scene, _date(frame), titles.ctx
    sides = Counter[str]()
    apart = [*(c.span for c in scene.cues), *naming.spans_counted_from(scene, ctx)]  # no "aura lieu"
    opening = naming.end_of_opening(scene, at, ctx)
    nouns = [p for p in scene.phrases if p.span.start > opening and not any(p.head.overlaps(span) for span in apart)]
    for phrase in sorted(nouns, key=lambda p: _distance(p.span, at))[:MOST_PHRASES]:
        side = "before" if phrase.span.end <= at.start else "behind"
        yield _of_phrase(phrase, f"phrase {min(sides[side], 2)} {side}", titles)
        sides[side] += 1
    of_verb = frame.name.rule.startswith(("verb", "clause"))  # "Meeting of the council" says what its clause would
    around = None if frame.name.rule.startswith("verb") else clause.words_around(scene, at, ctx)
    if around is not None:
        yield Told("words around", around, scene.span, _last(around))
    if (cue := _verb(frame)) is not None and not of_verb:
        yield from _of_cue(scene, cue, at, titles)
    for rank, part in enumerate(_parts(scene, ctx)[:MOST_PARTS]):
        yield _of_span(part, f"part {rank}", titles)
    for quoted in QUOTED.finditer(ctx.document.text, scene.span.start, scene.span.end):
        yield _of_span(Span(*quoted.span(1)), "quoted", titles)


def _parts(scene: Scene, ctx: Context) -> list[Span]:
    """The parts of a sentence or line between its pauses which hold no date."""
    found, text, start = [], ctx.document.text, scene.span.start
    pauses = [m.span() for m in title.PARTS.finditer(text, scene.span.start, scene.span.end)]
    for end, behind in (*pauses, (scene.span.end, scene.span.end)):
        dated = any(m.span.start < end and start < m.span.end for m in scene.mentions)
        if start < end and not dated and 1 <= len(text[start:end].split()) <= title.MOST_WORDS:
            found.append(Span(start, end))
        start = behind
    return found


def _of_cue(scene: Scene, cue: Cue, at: Span, titles: Titles) -> Iterator[Told]:
    """What a verb offers: its subject, a line made of its clause, the words of its clause."""
    ctx = titles.ctx
    own = clause.subject(scene, cue, ctx) or doer.subject_span(scene, cue, at, ctx)
    if own is not None and not doer.anypronoun(ctx.text(own), ctx):
        yield _of_span(own, "subject", titles, cue.tense.value)
    if ctx.words.verb_last:
        found = bracket.clause_of(scene, at, ctx)
        made = bracket.line(found, scene, ctx) if found is not None else None
        line = made[0] if made else None
    elif ctx.words.free_order:
        line = clause.free_line(scene, own, cue, ctx)
    else:
        line = clause.line(scene, own, cue, at, ctx)
    for source, text in (("line", line), ("clause", clause.words(scene, own, cue, None, ctx))):
        if text:
            yield Told(source, text, scene.span, _last(text), (cue.tense.value,))


def _of_scene(n: int, number: int, titles: Titles) -> Iterator[Told]:
    """The last event nouns and the first subject of a sentence before that of the event."""
    scene, own, ctx = titles.scenes[n], titles.own[number], titles.ctx
    blocks = titles.scenes[own].sentence.block - scene.sentence.block
    item = titles.frames[number].name.rule.startswith("line")
    listed = item or all(titles.scenes[k].sentence.form in LISTED for k in (n, own))
    beside = n in titles.dated and listed
    if blocks > 1 or beside or scene.sentence.kind is BlockKind.HEADER:
        return  # an item beside this one has the name of its own event
    where = "block before" if blocks else f"before {own - n}"
    dated = "dated" if n in titles.dated else "undated"
    for rank, phrase in enumerate(scene.phrases[: -MOST_BEFORE - 1 : -1]):
        told = _of_phrase(phrase, f"{where} phrase", titles)
        yield told._replace(facts=(*told.facts, f"rank {rank}", dated))
    for cue in scene.cues[:1]:
        span = doer.subject_span(scene, cue, cue.span, ctx)
        if span is not None and not doer.anypronoun(ctx.text(span), ctx):
            yield _of_span(span, f"{where} subject", titles, dated)


def _of_phrase(phrase: Phrase, source: str, titles: Titles) -> Told:
    facts = ("weak" if phrase.weak else "strong", "definite" if phrase.definite else "not definite")
    return Told(source, titles.made(phrase.span), phrase.span, phrase.noun, facts)


def _of_span(span: Span, source: str, titles: Titles, *facts: str) -> Told:
    text = titles.made(span)
    return Told(source, text, span, _last(text), facts)


def _facts(
    option: Option, offers: Sequence[Told], present: Option, pointing: str, number: int, titles: Titles
) -> Iterator[str]:
    frame, words = titles.frames[number], titles.ctx.words
    by = "rule" if option is present else offers[0].kind
    yield from _of_source(offers, frame, pointing, words.language)
    yield from _of_words(option.name, by, words)
    if option is not present:
        how = _compared(title.content(option.name.title, words), title.content(present.words, words))
        yield from (f"{how} the rule's", f"{how} the rule's, {by}")
    if titles.titles[option.name.title.casefold()] > (option is present):
        yield from ("title of another event", f"title of another event, {by}")
    yield from _of_place(option.name, frame, titles)


def _of_source(offers: Sequence[Told], frame: Frame, pointing: str, language: str) -> Iterator[str]:
    """What offers a title, and to an event that is told and named how."""
    first, form, weak = offers[0], frame.scene.sentence.form.value, "weak" if frame.name.weak else "strong"
    source, kind = first.source, first.kind
    yield from (source, f"{source}, {form}", f"{source}, {frame.kind.value}", f"{source}, for {weak}")
    yield from (f"{source}, {language}", f"{kind}, {form}, for {weak}", f"{kind}, {pointing}, {form}")
    yield from (f"{source}, {pointing}", f"{kind}, {pointing}, for {weak}")
    for fact in first.facts:
        yield f"{source}, {fact}"
    for told in offers[1:]:
        yield from (f"also {told.source}", f"also {told.kind}", *(f"also {told.source}, {f}" for f in told.facts))


def _of_words(name: Name, by: str, words: Vocabulary) -> Iterator[str]:
    """What a title looks like."""
    text = name.title
    noun = "event noun" if words.noun.search(text) else "no event noun"
    yield from (f"{min(title.MOST_WORDS, title.length(text))} words", noun, f"{noun}, {by}")
    yield from _looks(text, words)


@lru_cache(1024)
def _looks(text: str, words: Vocabulary) -> tuple[str, ...]:
    """How a title opens and ends, and what stands in it, whatever it is made from."""
    found: list[str] = []
    for which, word in (("opens", OPENING.match(text)), ("ends", LAST.search(text))):
        if word is not None:
            found += (f"{which} with {_shape(word[1], words)}", f"{which} with “{word[1].casefold()}”")
    parts = [word.strip(title.EDGES).casefold() for word in text.split()]
    if any(words.pronoun.fullmatch(word) for word in parts):
        found.append("a pronoun in it")
    if any(letter.isdigit() for letter in text):
        found.append("a figure in it")
    return (*found, *(f"“{mark}” in it" for mark in ":," if mark in text))


def _of_place(name: Name, frame: Frame, titles: Titles) -> Iterator[str]:
    """How a title stands to the place, the parties and the sentence of its event."""
    ctx, words, text = titles.ctx, titles.ctx.words, name.title.casefold()
    if frame.place is not None:
        where = ctx.text(frame.place).casefold()
        if text in where or where in text:
            yield "only the place" if text in where else "with the place"
    if any(text in ctx.text(who).casefold() for who in frame.who):
        yield "only a party"
    scene = frame.scene
    side = "inside" if name.span.within(scene.span) else "outside"
    yield f"{side}, {scene.sentence.form.value}"
    if side == "inside":
        return
    start = OPENING.match(ctx.document.text, scene.span.start, scene.span.end)
    if start is not None:
        lead = "a pronoun" if words.pronoun.fullmatch(start[1]) else f"“{start[1].casefold()}”"
        yield f"outside, its sentence opens with {lead}"
    strong = sum(not p.weak for p in scene.phrases)
    yield f"outside, {min(3, len(scene.phrases))} event nouns in its sentence"
    yield f"outside, {min(2, strong)} strong event nouns in its sentence"
    alike = [p for p in scene.phrases if p.noun == name.noun]
    if alike:
        yield "outside, noun said in its sentence"
    if any(p.definite for p in alike):
        yield "outside, noun said in its sentence as known"


def _pointing(frame: Frame, text: str, words: Vocabulary) -> str:
    """Whether the sentence of an event names it, or only points at what was named before."""
    scene, cue = frame.scene, _verb(frame)
    acts = (
        LAST.search(text, max(scene.span.start, cue.span.start - LONGEST), cue.span.start) if cue is not None else None
    )
    if acts is not None and words.pronoun.fullmatch(acts[1]):
        return "a pronoun acts"
    opening = OPENING.match(text, scene.span.start, scene.span.end)
    if opening is not None and words.pronoun.fullmatch(opening[1]):
        return "opens with a pronoun"
    strong = [p for p in scene.phrases if not p.weak]
    if not strong:
        return "no verb, names nothing" if cue is None else "names nothing"
    return "names what is known" if all(p.definite and p.span == p.head for p in strong) else "names something"


def _compared(own: frozenset[str], other: frozenset[str]) -> str:
    """How the words of a title stand to those of another one."""
    if own == other:
        return "as"
    if own > other or own < other:
        return "more than" if own > other else "less than"
    return "partly" if own & other else "nothing of"


def _shape(word: str, words: Vocabulary) -> str:
    if words.pronoun.fullmatch(word):
        return "a pronoun"
    if is_small(word, words):
        return "a small word"
    if words.article.fullmatch(word):
        return "an article"
    if words.noun.fullmatch(word):
        return "an event noun"
    return "a capital" if word[:1].isupper() else "a plain word"


def is_small(word: str, words: Vocabulary) -> bool:
    return bool(words.stop.fullmatch(word) or words.link.fullmatch(word))


def _last(text: str) -> str:
    found = LAST.search(text)
    return found[1].casefold() if found else ""


def _date(frame: Frame) -> Span:
    """The date of an event in its sentence, or the end of the sentence if it stands elsewhere."""
    end, at = frame.scene.span.end, frame.dates[0]
    return at if at.within(frame.scene.span) else Span(end, end)


def _verb(frame: Frame) -> Cue | None:
    """The verb nearest to the date."""
    at = _date(frame)
    return min(frame.scene.cues, key=lambda c: _distance(c.span, at), default=None)


def _distance(span: Span, at: Span) -> int:
    return max(at.start - span.end, span.start - at.end, 0)
