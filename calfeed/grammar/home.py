"""Where a document is at home: the venue it gives for all, its dateline, its letterhead, the town it speaks of most."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from calfeed.grammar import given, listing, participants, place
from calfeed.grammar.frame import YEAR, Context, Frame, Scene, numbers_of
from calfeed.grammar.named import is_behind_role
from calfeed.grammar.nouns import WORD
from calfeed.grammar.pieces import BIG, SMALL, across, every
from calfeed.grammar.quick import replace
from calfeed.grammar.sentences import Form
from calfeed.grammar.sites import RUN
from calfeed.grammar.vocabulary import anyword_cached
from calfeed.grammar.zones import named_place, zone_of_place
from calfeed.model.meeting import Kind, Status
from calfeed.model.text import Block, BlockKind, Span

BEHIND = 2  # sentences behind that of an event that may only tell where it is
MOST_TELL = 0.5  # of the events of a document
OPENING, CLOSING, SHORT_BLOCK, CLEAR = 5, 3, 220, 3
TOWN = rf"[{BIG}][\w'’.-]*(?:[ ](?:(?:{every('in_town_name')})[ ])?[{BIG}][\w'’.-]*){{0,3}}"
# "THE HAGUE, 3 October", "SACRAMENTO, Calif. —", "Görlitz (dpa) -", "BRADFORD will come to".
DATELINE = across(
    rf"\s*(?P<place>{TOWN}(?:,[ ]{TOWN}){{0,2}})\s?(?:\([^()\n]{{2,30}}\)\s?)?"
    rf"(?:[,.]?\s?[—–-]{{1,2}}\s|[,.]\s(?:(?:{{to_day}}|{{at_date}})\s)?(?:[{BIG}]\w+\.?,?\s)?\d{{1,2}}\b|[,.]\s[{BIG}]\w{{2,8}}\.?\s\d{{1,2}}\b)",
    re.NOFLAG,
)
OPENS = re.compile(rf"\s*(?P<place>[{BIG}]{{3,}}(?:[ ][{BIG}]{{3,}}){{0,2}})\s+[{SMALL}]")
NAMES = re.compile(rf"[{BIG}](?<!\w.)[\w'’-]+(?:,? [{BIG}][\w'’-]+){{0,3}}")
LEAST_TOLD = 60
ORIGIN = across(r"\b(?:{from_place}|{of_town})\s\Z")
GOES_ON = re.compile(rf"\s+[{SMALL}]")
NUMBERED = re.compile(r"\b(?:Nr|No|Nº|N°)\b|[№]")  # "Haus Nr. 2" is one of a street
AGED = across(r",\s\d{1,2},|,\s(?:of|{of_town})\s", re.NOFLAG)


@dataclass(frozen=True, slots=True, kw_only=True)
class Home:
    """Where a document is at home, and whether that is a house where things are held or only where it was written."""

    span: Span
    held: bool
    alone: bool  # whether no event of the document names a place of its own
    told: bool = False  # whether most of them do, so that prose which names none means none
    days: tuple[date, date] | None = None  # of the one event that the venue was given for

    def of(self, frame: Frame) -> Span | None:
        """The place for an event that names none: a house for all to the day, a town for the items of its programme."""
        if frame.window is not None:
            return None
        listed = frame.scene.sentence.form is not Form.PROSE
        if self.told and not listed:
            return None
        own = self.days is None or frame.first is None or self.days[0] <= frame.first <= self.days[1]
        if listed and not own:
            return None  # "Next meeting: 19 February" below an agenda
        return self.span if listed or self.alone or (self.held and frame.status is not Status.CANCELLED) else None


def place_of_all(ctx: Context, frames: list[Frame]) -> Home | None:
    """The place of all that names none of its own."""
    written = None if ctx.main_venue is not None else _dateline(ctx)
    house = ctx.main_venue or (_house(ctx, frames) if written is None else None)
    span = house or written or _town(ctx, frames)
    alone = all(frame.place is None for frame in frames)
    owners = [f for f in frames if f.place is not None and f.place == ctx.main_venue]
    own = owners[0] if len(owners) == 1 else None
    days = (own.first, own.last) if own is not None and own.first is not None and own.last is not None else None
    events = [f for f in frames if f.kind is Kind.EVENT]
    told = ctx.main_venue is None and sum(f.place is not None for f in events) >= MOST_TELL * len(events)
    if span is None:
        return None
    return Home(span=span, held=house is not None, alone=alone, days=days, told=told and not alone)


def _blocks(ctx: Context) -> list[Block]:
    return [b for b in ctx.document.blocks if b.kind not in (BlockKind.ASIDE, BlockKind.HEADER)]


def _lines(ctx: Context, blocks: list[Block]) -> Iterator[Span]:
    for block in blocks:
        at = block.span.start
        for line in ctx.document.text[block.span.start : block.span.end].split("\n"):
            yield Span(at, at + len(line))
            at += len(line) + 1


def _dateline(ctx: Context) -> Span | None:
    text = ctx.document.text
    for line in _lines(ctx, [b for b in _blocks(ctx)[: OPENING + 1] if b.kind is BlockKind.PARAGRAPH]):
        for shape in (DATELINE, OPENS):
            found = shape.match(text, line.start, min(line.end, line.start + 120))
            if found is None:
                continue
            parts = found["place"].split(",")
            while len(parts) > 1 and ctx.words.is_time_word(parts[-1].strip()):
                parts.pop()
            words = ",".join(parts)
            known = zone_of_place(words.title()) is not None
            if anyword_cached(ctx.words.offices).search(words):
                continue
            if ctx.words.is_time_word(words) or words.upper() in ctx.words.everywhere or ctx.words.noun.search(words):
                continue
            if known or (shape is DATELINE and words.split(",")[0].isupper() and len(words) > 3):
                return Span(found.start("place"), found.start("place") + len(words))
    return None


def _house(ctx: Context, frames: list[Frame]) -> Span | None:
    """The school, library or club whose letterhead or address the document carries."""
    text, blocks = ctx.document.text, _blocks(ctx)
    short = [b for b in (*blocks[:OPENING], *blocks[-CLOSING:]) if b.span.end - b.span.start <= SHORT_BLOCK]
    taken = [f.place for f in frames if f.place is not None and f.place.start > blocks[0].span.end]
    taken += [span for f in frames for span in f.dates]  # "On Tuesday 4 May, the Bell Inn hosts the fair"
    best: tuple[int, Span] | None = None
    for line in _lines(ctx, short):
        if ctx.words.turns.was_told.search(text, line.start, line.end) and line.end - line.start > LEAST_TOLD:
            continue  # a sentence about a house is no letterhead
        if ctx.words.turns.greeting.match(text, line.start, line.end) is not None:
            continue  # "Sehr geehrte Anwohner der Mühlgasse"
        if ctx.words.entering.match(text, line.start, line.end) is not None:
            continue  # "Tickets from the Tourist Information Centre"
        for run in RUN.finditer(text, line.start, line.end):
            named = run[0].title() if run[0].isupper() else run[0]
            if _is_house(named, ctx) and not any(run.start() < t.end and t.start < run.end() for t in taken):
                if ctx.words.article.match(run[0]) and GOES_ON.match(text, run.end(), line.end):
                    continue  # "Der Wertstoffhof ist geschlossen": the subject of a sentence
                rank = (zone_of_place(named) is not None) + (len(WORD.findall(named)) > 2)
                if best is None or rank > best[0]:
                    best = (rank, Span(run.start(), run.start() + len(_undated(run[0], ctx))))
    return best[1] if best else None


def _undated(named: str, ctx: Context) -> str:
    """A name without the day of the letter behind it: "The Lunde Institute, 2 June 2025"."""
    while "," in named and (
        YEAR.search(named.rpartition(",")[2]) or ctx.words.is_time_word(named.rpartition(",")[2].strip())
    ):
        named = named.rpartition(",")[0]
    return named


def _is_house(named: str, ctx: Context) -> bool:
    """Whether a name is that of a building or of a body at home in one: "Kilrush Library"."""
    words = ctx.words
    if len(named.split()) < 2 or AGED.search(named) or words.noun.search(named) or words.is_time_word(named):
        return False
    if (
        NUMBERED.search(named)
        or anyword_cached(words.offices).search(named)
        or anyword_cached(words.posted).search(named)
    ):
        return False
    for part in named.split(","):
        tokens = WORD.findall(part.partition(" of ")[0] if words.heads_last else part)
        heads = tokens[-1:] if words.heads_last else tokens
        if len(WORD.findall(part)) > 1 and any(place.is_place_noun(token, words) for token in heads):
            town = named_place(part)
            return town is None or town.end - town.start < len(part.strip())
    return False


def _town(ctx: Context, frames: list[Frame]) -> Span | None:
    """The town named most, at the head of the text and as the place of an event before all."""
    votes: Counter[str] = Counter()
    first: dict[str, Span] = {}

    def vote(span: Span, weight: int) -> None:
        named = named_place(ctx.document.text[span.start : span.end])
        if named is None:
            return
        there = Span(span.start + named.start, span.start + named.end)
        word = ctx.text(there).casefold()
        first.setdefault(word, there)
        votes[word] += weight if not named.region else 0

    # "2 pm (9 am in Boston)" and "10:00 Kyiv time" tell only the zone.
    clocks = [m.span for f in frames for m in f.scene.clocks]
    for number, block in enumerate(_blocks(ctx)):
        for name in NAMES.finditer(ctx.document.text, block.span.start, block.span.end):
            if any(clock.start <= name.start() < clock.end for clock in clocks):
                continue
            if is_behind_role(name[0], ctx.document.text, name.start(), ctx.words.language):
                continue
            if given.open_name(name[0].lower().split()) and ctx.words.place_noun.search(name[0]) is None:
                continue
            origin = ORIGIN.search(ctx.document.text, max(0, name.start() - 6), name.start())
            vote(Span(*name.span()), 3 if number < 3 and origin is None else 1)
    for frame in frames:
        if frame.place is not None:
            vote(frame.place, 2)
    ranked = votes.most_common(2)
    if not ranked or ranked[0][1] < CLEAR or (len(ranked) > 1 and ranked[0][1] < 2 * ranked[1][1]):
        return None  # a tour, or a text about many towns
    return first[ranked[0][0]]


def with_place_behind(frames: list[Frame], scenes: Sequence[Scene], ctx: Context) -> list[Frame]:
    """The frames with the place that the rest of their line, or a fragment behind their sentence, only tells."""
    number_of = numbers_of(scenes)
    own = [number_of(f.scene.span.start) for f in frames]
    taken = set(own)
    return [
        replace(frame, place=_behind(number, scenes, taken, ctx)) if _lacks_place(frame) else frame
        for frame, number in zip(frames, own, strict=True)
    ]


def with_people_behind(frames: list[Frame], scenes: Sequence[Scene], ctx: Context) -> list[Frame]:
    """The frames of lines that name nobody with the people that the text below tells of: "With Ann Lee."."""
    number_of = numbers_of(scenes)
    own = [number_of(f.scene.span.start) for f in frames]
    taken = set(own)
    return [
        replace(frame, who=_people_behind(number, scenes, taken, ctx)) if _lacks_people(frame) else frame
        for frame, number in zip(frames, own, strict=True)
    ]


def _lacks_people(frame: Frame) -> bool:
    return not frame.who and frame.kind is Kind.EVENT and frame.scene.sentence.form is not Form.PROSE


def _people_behind(number: int, scenes: Sequence[Scene], taken: set[int], ctx: Context) -> tuple[Span, ...]:
    own = scenes[number].sentence
    for at in range(number + 1, min(number + 1 + BEHIND, len(scenes))):
        scene = scenes[at]
        if scene.dates or at in taken or scene.sentence.block > own.block + 1 or scene.sentence.form is Form.HEADING:
            return ()
        who = participants.told_of(scene, ctx)
        if who:
            return who
    return ()


def _lacks_place(frame: Frame) -> bool:
    return frame.place is None and frame.kind is Kind.EVENT and frame.window is None


def _behind(number: int, scenes: Sequence[Scene], taken: set[int], ctx: Context) -> Span | None:
    own = scenes[number].sentence
    alone = listing.tells_no_more(scenes[number], own.span.start, ctx.document)
    for at in range(number + 1, min(number + 1 + BEHIND, len(scenes))):
        scene = scenes[at]
        if not 0 <= scene.sentence.block - own.block <= alone or scene.dates or at in taken:
            return None
        if scene.clocks and scene.sentence.line != own.line:
            if alone and listing.tells_no_more(scene, scene.span.start, ctx.document):
                continue  # "Tuesday 17 June", "9:30", "Town Hall"
            return None  # "15.00 Close" is the next item
        rest = own.form is not Form.PROSE and scene.sentence.line == own.line
        if not rest and scene.cues:
            return None
        found = place.of_sentence(scene, ctx) or place.of_scene(scene, scene.span, ctx)
        if found is not None:
            return found if ":" not in ctx.text(found) else None
    return None
