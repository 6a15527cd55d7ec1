"""Scenes (a sentence with all that was found in it) and frames (the mentions of one event, with its name)."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Generic, NamedTuple, TypeVar

from calfeed.errors import ParseError
from calfeed.grammar import title
from calfeed.grammar.languages import OURS
from calfeed.grammar.mention import Clock, Day, Length, Mention, Series, Vague
from calfeed.grammar.nouns import Phrase, phrases
from calfeed.grammar.quick import kept, quick, replace
from calfeed.grammar.sentences import Sentence
from calfeed.grammar.tense import Cue, cues, limit
from calfeed.grammar.turning import NEVER
from calfeed.grammar.vocabulary import Tense, Vocabulary, anyword_cached
from calfeed.model.meeting import Kind, Online, Skipped, Status
from calfeed.model.text import Document, Span
from calfeed.model.when import Window

FIRST_WORD = re.compile(r"\W*([\w'’]+)")
T = TypeVar("T")
Days = tuple[date, date]
RECENT = 40  # frames that a sentence may still speak of
LONGEST_LEAD = 24
NAMED_DAY = re.compile(r"[^\W\d_]{3}")
NEAR = 8  # characters between words and the hour that they give up
MOST_HEADINGS = 12  # that are looked at for those over a scene
MOST_FRAMES = 600
LONGEST_RANGE = 24  # characters between the first and the last day of a range: "16 серпня до 5:00 18 серпня"
SAME_DAY = "day of the heading above"
HOUR_OF_24 = re.compile(r"(?<![\d.,:])(?:1[3-9]|2[0-3])([.:h])[0-5]\d(?![\d:]|\.\d)")
YEAR = re.compile(r"(?<![\d/–-])20\d\d(?![\d/–-])")


class Land(NamedTuple):
    """A zone that a document may be at home in (None: not known), and what speaks for it."""

    zone: str | None
    facts: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Scene:
    """A sentence, its mentions of time, its verbs and its event nouns."""

    sentence: Sentence
    mentions: tuple[Mention, ...]
    cues: tuple[Cue, ...]
    phrases: tuple[Phrase, ...]
    language: str = OURS

    @kept
    def span(self) -> Span:
        """Where it stands."""
        return self.sentence.span

    @kept
    def days(self) -> tuple[Day, ...]:
        """Its days and ranges of days."""
        return tuple(m for m in self.mentions if isinstance(m, Day))

    @kept
    def clocks(self) -> tuple[Clock, ...]:
        """Its clock times."""
        return tuple(m for m in self.mentions if isinstance(m, Clock))

    @kept
    def dates(self) -> tuple[Day | Vague | Series, ...]:
        """All of its mentions that may place an event on a day or in a window."""
        return tuple(m for m in self.mentions if isinstance(m, Day | Vague | Series))


def numbers_of(scenes: Sequence[Scene]) -> Callable[[int], int]:
    """Which of the scenes a character of the text stands in, or behind."""
    starts = [one.span.start for one in scenes]
    return lambda at: max(0, bisect_right(starts, at) - 1)


def headings_over(number: int, heads: Sequence[int], scenes: Sequence[Scene]) -> list[int]:
    """The headings over a scene among the numbers of all headings, the nearest first, each of a higher rank."""
    found: list[int] = []
    level = 99
    at = bisect_left(heads, number)
    for head in reversed(heads[max(0, at - MOST_HEADINGS) : at]):
        if scenes[head].sentence.level < level:
            level = scenes[head].sentence.level
            found.append(head)
    return found


def scene(document: Document, sentence: Sentence, mentions: Iterable[Mention], words: Vocabulary) -> Scene:
    """A sentence with its mentions, and the verbs and nouns found around them."""
    inside = tuple(mentions)
    holes = [_hole(mention, document.text) for mention in inside]
    found = cues(document.text, sentence.span, words, holes)
    found = tuple(cue for cue in found if not _is_of_hour(cue, inside))
    first = _first_of_day(inside, document.text) if inside and words.turns.limit is not NEVER else None
    if first is not None and all(cue.span.start > first.end for cue in found):
        found = (*limit(document.text, sentence.span, words, first), *found)
    # A verb that is also a noun ("launch") is left to the nouns: a phrase may lie over it.
    stops = [*holes, *(cue.span for cue in found if cue.is_verb or words.free_order)]
    named = phrases(document.text, sentence.span, words, stops)
    return Scene(
        sentence=sentence,
        mentions=inside,
        cues=found,
        phrases=tuple(
            p for p in named if not (_only_beside(document.text, p, holes, words) or _is_name(document.text, p, words))
        ),
        language=words.language,
    )


def _first_of_day(mentions: Sequence[Mention], text: str) -> Span | None:
    """The first mention of a sentence, if it is a day written with a word, or an hour of that day."""
    at = next((n for n, m in enumerate(mentions) if isinstance(m, Day)), None)
    if at is None or at > 1 or not NAMED_DAY.search(text, mentions[at].span.start, mentions[at].span.end):
        return None
    near = at == 0 or mentions[at].span.start - mentions[0].span.end <= len(" on the ")
    return mentions[0].span if near else None


def _is_of_hour(cue: Cue, mentions: Sequence[Mention]) -> bool:
    """Whether words give up an hour for the one in front of them and say nothing of a day: "at 12, and not at 1"."""
    if cue.tense is not Tense.OLD:
        return False
    behind = next((m for m in mentions if m.span.start >= cue.span.end), None)
    before = next((m for m in reversed(mentions) if m.span.end <= cue.span.start), None)
    near = behind is not None and behind.span.start - cue.span.end <= NEAR
    return near and isinstance(behind, Clock) and isinstance(before, Clock)


def _hole(mention: Mention, text: str) -> Span:
    """The words of a mention, to the last day of a range: "з 22:00 16 серпня до 5:00 18 серпня"."""
    last = mention.until if isinstance(mention, Day) else None
    near = last is not None and 0 <= last.span.start - mention.span.end < LONGEST_RANGE
    span = Span(mention.span.start, last.span.end) if last is not None and near else mention.span
    own = text[span.end : span.end + 3]  # "25 December's collection", "tomorrow's call"
    return Span(span.start, span.end + 2) if own in ("'s ", "’s ") else span


def _is_name(text: str, phrase: Phrase, words: Vocabulary) -> bool:
    """Whether an event only belongs to the name of a room or a body: "salle des fêtes", "comité des fêtes"."""
    if not words.named_after:
        return False
    lead = text[max(0, phrase.head.start - LONGEST_LEAD) : phrase.head.start]
    return any(found.end() == len(lead) for _, found in anyword_cached(words.named_after).finditer(lead))


def _only_beside(text: str, phrase: Phrase, holes: Sequence[Span], words: Vocabulary) -> bool:
    """Whether an event is only named to say when another one is: "служба після літургії"."""
    if not words.beside or any(0 <= phrase.span.start - hole.end <= 1 for hole in holes):
        return False
    lead = text[max(0, phrase.span.start - 24) : phrase.span.start].rstrip(" «„\"'").split()
    beside = anyword_cached(words.beside)
    return bool(lead) and (beside.fullmatch(lead[-1]) or beside.fullmatch(" ".join(lead[-2:]))) is not None


@quick
@dataclass(frozen=True, kw_only=True)
class Name:
    """What an event is called: its title, the words it was made from, and the noun that repeats of it share."""

    title: str
    span: Span
    noun: str
    rule: str
    weak: bool = False


@quick
@dataclass(frozen=True, kw_only=True)
class Frame:
    """The mentions of one event, while it is put together.

    `first` and `last` are its days, or `window` when the day is not known; `old` is the day it is moved from.
    """

    scene: Scene
    name: Name
    dates: tuple[Span, ...]
    first: date | None = None
    last: date | None = None
    window: Window | None = None
    clock: Clock | None = None
    length: Length | None = None
    series: Series | None = None
    rrule: str | None = None
    excluded: tuple[date, ...] = ()
    kind: Kind = Kind.EVENT
    status: Status = Status.CONFIRMED
    status_span: Span | None = None
    stretch: bool = False  # the end of its clock is on its last day: "from 9 pm on 16 January to 5 am on 19 January"
    old: date | None = None
    old_clock: Clock | None = None
    place: Span | None = None
    online: Online = Online.NO
    online_span: Span | None = None
    who: tuple[Span, ...] = ()
    more: tuple[Span, ...] = ()  # sentences that say more of it
    group: int | None = None  # frames of one list of dates share it
    rules: tuple[str, ...] = ()
    under: Span | None = None  # the heading it stands under
    beside: Name | None = None  # what it may be called as well
    odds: float = 1.0  # how likely it is called by one of the two, if it is an event

    @property
    def quote(self) -> Span:
        """The sentence that announces it."""
        return self.scene.span


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One step of a parse, for `calfeed explain`: which station said what of which words."""

    station: str
    span: Span
    says: str


@quick
@dataclass(frozen=True, kw_only=True)
class Slip:
    """A "Date: ... Time: ..." block, or a heading of only a day and an hour, that waits for what is on then."""

    scene: Scene
    first: date
    last: date
    span: Span
    clock: Clock | None = None
    again: tuple[Clock, ...] = ()  # the hours at which it is on once more: "Time: 10:00 and 17:00"
    labelled: bool = False


class Latest(Generic[T]):
    """The latest of some values, which are looked for when it is asked for; most never are."""

    def __init__(self) -> None:
        self._value: T | None = None
        self._later: list[Callable[[], T | None]] = []

    def note(self, look: Callable[[], T | None]) -> None:
        """Keep a way to find a later value; None if there is none."""
        self._later.append(look)

    @property
    def value(self) -> T | None:
        """The latest value that there is."""
        while self._later:
            found = self._later.pop()()
            if found is not None:
                self._value = found
                self._later.clear()
        return self._value


class Named(NamedTuple):
    """Days that the text named, and where."""

    days: Days
    sentence: Span
    block: int
    sort: str  # whether in full


class Option(NamedTuple):
    """Days that a mention may mean, and the facts that speak for them."""

    days: Days
    facts: tuple[str, ...]


class Turn(NamedTuple):
    """A mention that may mean several days, its sentence, what it may mean, and what is chosen."""

    span: Span
    sentence: Span
    options: tuple[Option, ...]
    days: Days


@dataclass(slots=True, eq=False)
class DayList:
    """A list of bare days: what stands over it, the nearest first, and what that says of all its days."""

    over: tuple[Scene, ...]
    is_read: bool = False
    name: Name | None = None
    clock: tuple[Clock, Scene] | None = None
    place: Span | None = None


@dataclass(slots=True)
class Context:
    """What a reader keeps in mind from one sentence to the next."""

    document: Document
    words: Vocabulary
    written: date | None
    dated: bool = True  # whether the document or who sent it says when it was written, and not only its file
    frames: list[Frame] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    anchor: date | None = None  # the day that "tomorrow" counts from: of the document, or of a post in it
    last: date | None = None  # the day of the event that was spoken of last
    mentioned: tuple[date, date] | None = None  # the days that were named last, of an event or not
    mentioned_in: Span | None = None  # the sentence that named them
    spoken: tuple[date, date] | None = None  # the days named last that are not long gone, and no deadline
    named_days: list[Named] = field(default_factory=list)  # in their order
    stated: tuple[tuple[int, date], ...] = ()  # where the text tells days with their month, and these
    stretches: tuple[tuple[date, date], ...] = ()  # the stretches of days that it tells so
    turns: dict[Day, Turn] = field(default_factory=dict)  # the mentions that may mean several days, and these
    carried: tuple[date, date] | None = None  # the day of the heading over a programme
    carried_span: Span | None = None
    diary: frozenset[Span] = frozenset()  # the days that stand alone over what is on then
    shown: int | None = None  # the block of a labelled day, whose hours below are the parts of one event
    below_days: frozenset[Span] = frozenset()  # lines right below a day that opens its paragraph
    day_lists: dict[Span, DayList] = field(default_factory=dict)  # by their lines
    headings: list[tuple[int, Scene]] = field(default_factory=list)
    focus: tuple[int, ...] = ()  # the frames that are being spoken of
    topic: Name | None = None  # what "it" is
    old: tuple[date, Clock | None, Span] | None = None  # a date given up, whose event comes in the next sentence
    actors: Latest[Span] = field(default_factory=Latest)  # the subjects of the sentences so far
    stamp: Span | None = None  # the words of the time of writing
    main_venue: Span | None = None  # the place that stands with the date over a programme
    deadline_clock: Clock | None = None  # the hour of all deadlines
    venue: Span | None = None  # the place of all that is under the same heading
    carried_block: int = 0
    header: tuple[Span, ...] | None = None  # the column headings of the table
    header_block: int = 0
    header_days: dict[Span, tuple[date, date, Day]] = field(default_factory=dict)  # of a table with a column a day
    row_day: tuple[date, date] | None = None  # of the row above, for those that leave it out
    row_span: Span | None = None
    row_block: int = -2
    before: Scene | None = None  # the scene before this one
    over: Scene | None = None  # the scene before that
    chapter: tuple[int, date] | None = None  # a block that opens with a day long past, and the day: of a timeline
    week: tuple[int, date, date] | None = None  # that a line says its list is of, "this week", and its block
    note: list[Scene] = field(default_factory=list)  # those that a note opens with, in front of what it announces
    cut: tuple[Span, list[Span]] | None = None  # the last sentence cut at its pauses
    clauses: dict[tuple[Span, Span], Any] = field(default_factory=dict)  # its clauses, by what stands in them
    room: Span | None = None  # the line under a day that says where its items are
    programme: tuple[date, date] | None = None  # the days of the headings of a programme so far
    main_days: tuple[date, date] | None = None  # the days of the event of several days that the text is about
    slip: Slip | None = None
    zone: str | None = None  # that the text states for all its hours
    lands: tuple[Land, ...] = ()  # where it may be at home
    common_clock: tuple[Clock, Span | None] | None = None  # of all items that tell none, below a heading or anywhere
    first_clock: Clock | None = None  # in the head of the document: of the meeting it is about
    business: int = -100  # the last block that is business of a meeting: "Approval of minutes"
    looks_back: bool = False  # its title says that it is about what is over
    archive: int = 0  # the level of the heading over what is over
    expects: tuple[int, str] | None = None  # the label that stands alone on the line before, and its block
    guests: tuple[Span, ...] = ()  # of the event whose "Who" comes before its "When"
    lead: tuple[int, Name] | None = None  # what a list of dates is for, and the last block of the list
    told: tuple[int, Name] | None = None  # the last thing announced without a date, and its block
    quoted: bool = False  # the anchor is that of a quoted mail
    label: Span | None = None  # the words in front of the colon that a paragraph opens with
    label_block: int = -1
    label_dated: bool = False  # it names the day behind it and not what the next sentences tell
    subjects: dict[Span, Span | None] = field(default_factory=dict)  # of each verb, once looked for
    lists: dict[Span, bool] = field(default_factory=dict)  # the lines of lists of dates; whether they only tell where
    heads: frozenset[Span] = frozenset()  # the lines that are only a day over what is on then
    cards: dict[Span, tuple[Scene, Span | None]] = field(default_factory=dict)  # lines that say when: what, and where
    named: frozenset[Span] = frozenset()  # the names of cards
    day_cards: dict[Span, tuple[Scene, Span | None]] = field(default_factory=dict)  # hours under a day: what, and where
    on_cards: frozenset[Span] = frozenset()  # the other lines of such
    marks_of_24: frozenset[str] | None = None  # of the hours such as 14:30, once looked for
    dues: Latest[Name] = field(default_factory=Latest)  # what the sentences so far said can be handed in
    parties: dict[tuple[Span, str], bool] = field(default_factory=dict)  # whether words, in a language, are people
    acting: tuple[Scene, tuple[Span, ...]] | None = None  # who acts in the last sentence
    leading: tuple[Scene, tuple[Span, ...]] | None = None  # who leads in it
    reopened: tuple[date, Clock | None] | None = None  # when what is closed opens again
    hours: tuple[Span, list[tuple[Clock, Span]]] | None = None  # that open clauses of the last sentence

    @property
    def actor(self) -> Span | None:
        """Who "he" or "the company" is."""
        return self.actors.value

    @property
    def due(self) -> Name | None:
        """What the last sentences said can be handed in."""
        return self.dues.value

    @property
    def subject(self) -> str:
        """The title of the document, of a mail without "Re:"; empty if there is none, or it greets: "Dear parents"."""
        about = title.subject(self.document.title or "")
        return "" if self.words.turns.greeting.match(about) else about

    def text(self, span: Span) -> str:
        """The words of a span, white space folded."""
        return self.document.words(span)

    def skip(self, span: Span, reason: str, on: date | None = None) -> None:
        """Leave a date out, and say why."""
        self.skipped.append(Skipped(span=span, words=self.text(span), reason=reason, on=on))
        self.steps.append(Step(station="choose", span=span, says=f"not an event: {reason}"))

    def add(self, frame: Frame) -> int:
        """Keep a frame and speak of it from now on; its number."""
        if len(self.frames) >= MOST_FRAMES:
            raise ParseError(f"more than {MOST_FRAMES} events in one document")
        self.frames.append(frame)
        if frame.first is not None and frame.kind is Kind.EVENT:
            self.last = frame.first
            if self.main_days is None and frame.last is not None and 0 < (frame.last - frame.first).days <= 14:
                self.main_days = (frame.first, frame.last)
        self.focus = (len(self.frames) - 1,)
        self.topic = frame.name
        self.steps.append(Step(station="frame", span=frame.dates[0], says=f"{frame.name.title!r} ({frame.name.rule})"))
        return len(self.frames) - 1

    def hours_by_24(self) -> frozenset[str]:
        """What stands in the hours of the document that count to 24: a colon in 14:30."""
        if self.marks_of_24 is None:
            self.marks_of_24 = frozenset(m[1] for m in HOUR_OF_24.finditer(self.document.text))
        return self.marks_of_24

    @property
    def year(self) -> int | None:
        """The year that the headings above show, if it is one to come."""
        for text in [self.text(s.span) for _, s in reversed(self.headings)] + [self.subject]:
            years = {int(y) for y in YEAR.findall(text)}
            if len(years) == 1 and self.written is not None and self.written.year < min(years) < self.written.year + 4:
                return min(years)
        return None

    @property
    def recent(self) -> range:
        """The numbers of the frames that a sentence may still speak of."""
        return range(max(0, len(self.frames) - RECENT), len(self.frames))

    @property
    def day(self) -> tuple[date, date] | None:
        """The day of a programme: of the heading over it, else of the event that the text has just announced."""
        if self.carried is not None:
            return self.carried
        last = next((f for f in reversed(self.frames[-3:]) if f.kind is Kind.EVENT and f.first is not None), None)
        if last is None or last.first is None or (last.clock is not None and SAME_DAY not in last.rules):
            return None
        return last.first, last.first

    def just_before(self, scene: Scene) -> Scene | None:
        """The sentence before a scene, if it is of the same paragraph."""
        before = self.before
        return before if before is not None and before.sentence.block == scene.sentence.block else None

    def heading(self) -> Scene | None:
        """The nearest heading above."""
        return self.headings[-1][1] if self.headings else None


def part_of(scene: Scene, span: Span) -> Scene:
    """A part of a scene as a scene of its own."""
    return replace(
        scene,
        sentence=replace(scene.sentence, span=span, cells=()),
        mentions=tuple(m for m in scene.mentions if m.span.within(span)),
        cues=tuple(c for c in scene.cues if c.span.within(span)),
        phrases=tuple(p for p in scene.phrases if p.span.within(span)),
    )


def first_word(scene: Scene, ctx: Context) -> str:
    """The first word of a sentence."""
    found = FIRST_WORD.match(ctx.document.text, scene.span.start, scene.span.start + 40)
    return found[1] if found else ""
