"""Sentences without a date of their own that say more of an event told before, or tell another of the same day."""

import re

from calfeed.grammar import clause, clausename, deadlines, doer, naming, participants, place, status, title
from calfeed.grammar.de import clause as bracket
from calfeed.grammar.frame import Context, Frame, Name, Scene, first_word, part_of
from calfeed.grammar.framing import TO_COME, lasts
from calfeed.grammar.hours import (
    LONGEST_FROM,
    clock_role,
    gathers,
    included,
    is_of_office,
    is_same,
    part_frame,
    repeat,
    repeats,
    with_clock,
)
from calfeed.grammar.languages import lexicon_of
from calfeed.grammar.mention import Clock, Edge, Length
from calfeed.grammar.nouns import Phrase, right_end
from calfeed.grammar.oldday import MOST_GAP
from calfeed.grammar.pieces import across
from calfeed.grammar.quick import replace
from calfeed.grammar.resolve import moved
from calfeed.grammar.shift import reckoned, shift, shifted
from calfeed.grammar.tense import Cue
from calfeed.grammar.turning import turns
from calfeed.grammar.vocabulary import Tense, Vocabulary, anyword_cached
from calfeed.grammar.whatson import AND_THEN, name_of, ordinal
from calfeed.model.meeting import Kind, Online, Status
from calfeed.model.text import Span

CLAUSE_JOINT = across(r"[,;]\s(?:(?:{and_}|{and_other}|{after_that})\s)?|\s{and_}\s", re.NOFLAG)
OPENING_CLOCK = 16  # characters in front of the hour that opens a sentence: "Um 10 Uhr beginnt eine Kundgebung"
MOST_TO_HOUR, LONGEST_LEAD = 10, 12  # characters between an event and its hour, and from a comma to the event
LONGEST_DOUBT = 48  # characters of a sentence that only says that something is uncertain
LONGEST_BID = 100  # characters between a verb that asks and the hour
QUOTED = re.compile(r"\s*[\"“][^\"”\n]{1,400}[\"”]")  # a sentence that opens with what somebody says
NEW_ONE = re.compile(r"(?:\A|\W)(?:an?|another)\s", re.IGNORECASE)
NEAR_END = 200  # characters behind an event within which its end is told
IN_PART = "another part of the day"
NEXT = "day of the sentence before"
LONGEST_OTHER = 24  # characters in front of the noun of what is put beside an event
NEAR_THERE = 24  # characters from "there will be" to what it is
FIRST_OF = re.compile(r"(?:first|opening)\s", re.IGNORECASE)


def _means(scene: Scene, targets: tuple[int, ...], ctx: Context) -> bool:
    """Whether a sentence names the event that it says more of, or stands for it with a pronoun."""
    if doer.anypronoun(first_word(scene, ctx), ctx):
        return True
    nouns = [ctx.frames[n].name.noun for n in targets]
    return any(p.noun == noun or ctx.words.kin(p.noun, noun) for p in scene.phrases for noun in nouns)


def _later(scene: Scene, ctx: Context) -> bool:
    """Whether an event whose day the sentence before gave up is moved by a length: "put back by a fortnight"."""
    by = shift(scene, ctx)
    if by is None or by.seconds or ctx.old is None:
        return False
    phrase = next(iter(scene.phrases), None)
    name = (naming.of_phrase(phrase, ctx) if phrase is not None else None) or ctx.topic
    first = moved(ctx.old[0], by)
    if name is None or first is None:
        return False
    old, clock, span = ctx.old
    frame = Frame(scene=scene, name=name, dates=(span,), first=first, last=first, old=old, old_clock=clock)
    ctx.old = None
    number = ctx.add(replace(frame, rules=("moved by a length", name.rule)))
    for clock in scene.clocks:
        ctx.frames[number] = with_clock(ctx.frames[number], clock, scene, ctx)
    return True


def more(scene: Scene, ctx: Context, *, apart: bool = False) -> None:
    """Let a sentence without a date of its own add to the events that it speaks of.

    One that stands `apart` is the second clause of a sentence, with an hour and an event of its own.
    """
    if len(scene.clocks) == 2 and (clauses := _with_an_hour_each(scene, ctx) or _with_one_behind(scene, ctx)):
        more(clauses[0], ctx)
        more(clauses[1], ctx, apart=True)
        return
    if _later(scene, ctx) or _doubts(scene, ctx) or _tells_place(scene, ctx) or _in_part(scene, ctx):
        return
    targets = _spoken_of(scene, ctx)
    if targets and (before := _before_what_is_due(scene, targets[-1], ctx)) is not None:
        targets = (before,)
    if not targets:
        note_topic(scene, ctx)
        return
    if any(_looks_elsewhere(c, scene) for c in scene.cues) and not (_ahead(scene) or _bids(scene, ctx)):
        return
    if sum(clock.end is not None for clock in scene.clocks) > 1 and not _strong(scene):
        return  # opening hours: "de 11 a 14 y de 17 a 21"
    if (by := shift(scene, ctx)) is not None and _means(scene, targets, ctx):
        ctx.focus = targets
        for n in targets:
            ctx.frames[n] = shifted(ctx.frames[n], by)
        return
    if (named := _names_it(scene, targets, ctx)) is not None:
        ctx.frames[targets[-1]] = replace(ctx.frames[targets[-1]], name=named)
    elif _parts(scene, targets[-1], ctx) or _another(scene, targets, ctx, apart=apart):
        return
    others = [clock for clock in scene.clocks[1:] if _and_another(scene, clock, targets[-1], ctx)]
    rest = replace(scene, mentions=tuple(m for m in scene.mentions if m not in others)) if others else scene
    ctx.focus = targets
    for n in targets:
        ctx.frames[n] = fuller(ctx.frames[n], rest, ctx)


def _with_an_hour_each(scene: Scene, ctx: Context) -> tuple[Scene, ...]:
    """Both clauses that have an hour, a verb and an event each: "Talks open at 2, a briefing follows at 4"."""
    first, second = scene.clocks
    if first.end is not None or second.edge in (Edge.UNTIL, Edge.BY, Edge.AFTER):
        return ()
    joint = CLAUSE_JOINT.search(ctx.document.text, first.span.end, second.span.start)
    if joint is None:
        return ()
    parts = part_of(scene, Span(scene.span.start, joint.start())), part_of(scene, Span(joint.end(), scene.span.end))
    for each in parts:
        cue = next((c for c in each.cues if c.tense in TO_COME), None)
        strong = any(not p.weak for p in each.phrases)
        if cue is None or not strong or clock_role(each.clocks[0], each, ctx) in ("other", "end"):
            return ()
    return parts


def _with_one_behind(scene: Scene, ctx: Context) -> tuple[Scene, ...]:
    """The hour of the event before, and another event with its own: "Join us from 4 at the mill, concert at 8"."""
    first, second = scene.clocks
    named = scene.phrases[-1] if scene.phrases else None
    if named is None or named.weak or any(not p.weak for p in scene.phrases[:-1]) or first.edge is Edge.UNTIL:
        return ()
    comma = ctx.document.text.rfind(", ", first.span.end, named.span.start)
    beside = 0 < second.span.start - named.span.end <= MOST_TO_HOUR and named.span.start - comma <= LONGEST_LEAD
    if comma < 0 or not beside or clock_role(second, scene, ctx) in ("other", "end"):
        return ()
    return part_of(scene, Span(scene.span.start, comma)), part_of(scene, Span(comma + 2, scene.span.end))


def _tells_place(scene: Scene, ctx: Context) -> bool:
    """Whether a sentence gives the place of the event before it and no more: "The venue is Leeds Town Hall"."""
    frame = ctx.frames[ctx.focus[-1]] if ctx.focus and not scene.mentions else None
    if frame is None or frame.kind is Kind.DEADLINE or frame.place is not None:
        return False
    near = 0 <= scene.sentence.block - frame.scene.sentence.block <= 1
    there = place.labelled(scene, ctx) if near else None
    if there is not None:
        ctx.frames[ctx.focus[-1]] = replace(frame, place=there, more=(*frame.more, scene.span)[:20])
    return there is not None


def with_reckoned(scene: Scene, ctx: Context) -> Scene:
    """The scene with the hour that it reckons from that of the event before: "an hour later she meets the press"."""
    frame = ctx.frames[ctx.focus[-1]] if ctx.focus and not (scene.dates or scene.clocks) else None
    near = frame is not None and 0 <= scene.sentence.block - frame.scene.sentence.block <= 1
    clock = reckoned(frame, scene, ctx) if frame is not None and near else None
    if clock is None:
        return scene
    others = [m for m in scene.mentions if not m.span.overlaps(clock.span)]
    return replace(scene, mentions=tuple(sorted([*others, clock], key=lambda m: m.span)))


def _and_another(scene: Scene, clock: Clock, number: int, ctx: Context) -> bool:
    """An event that a sentence joins with an hour of its own: "and a news conference is expected at 7 p.m."."""
    text, frame = ctx.document.text, ctx.frames[number]
    start = max(c.span.end for c in scene.clocks if c.span.end <= clock.span.start)
    joint = AND_THEN.match(text, start, clock.span.start)
    near = [p for p in scene.phrases if start <= p.span.start and p.span.end <= clock.span.start and not p.weak]
    if joint is None or not near or near[-1].definite or near[-1].noun == frame.name.noun:
        return False
    if anyword_cached(ctx.words.breaks).fullmatch(ctx.text(near[-1].head)) is not None:
        return False  # "and will be followed by lunch at 12.30"
    cue = next((c for c in scene.cues if start <= c.span.start < clock.span.start and c.tense is not Tense.PAST), None)
    name = naming.of_phrase(near[-1], ctx)
    if cue is None or name is None or frame.first is None or clock_role(clock, scene, ctx) in ("other", "end"):
        return False
    ctx.frames.append(
        replace(
            frame,
            scene=scene,
            name=name,
            clock=clock,
            dates=(clock.span, *frame.dates),
            last=frame.first,
            old=None,
            old_clock=None,
            who=participants.of_phrase(near[-1], ctx),
            more=(),
        )
    )
    return True


def _in_part(scene: Scene, ctx: Context) -> bool:
    """Whether a sentence without an hour tells what else is on that day: "In the afternoon she will open the fair"."""
    frame = ctx.frames[ctx.focus[-1]] if ctx.focus and not scene.clocks else None
    opening = ctx.words.turns.in_part.match(ctx.document.text, scene.span.start, scene.span.end)
    cue = next((c for c in scene.cues if opening is not None and c.span.start >= opening.end()), None)
    if frame is None or opening is None or cue is None or cue.tense not in TO_COME or not _is_near(frame, scene, ctx):
        return False
    at = Span(scene.span.start, opening.end())
    one_day = frame.first is not None and frame.first == frame.last and frame.kind is Kind.EVENT and not frame.rrule
    name = name_of(scene, scene.span, at, cue, ctx) if one_day and frame.status is not Status.CANCELLED else None
    told = name is not None and (
        name.rule.startswith(("event noun", "verb")) or (clause.is_deed(cue) and _ahead(scene))
    )
    if name is None or not told or not name.span.within(scene.span) or ctx.words.kin(name.noun, frame.name.noun):
        return False
    where = place.of_scene(scene, scene.span, ctx, [name.span]) or frame.place
    dates = (at, *frame.dates)
    made = Frame(
        scene=scene, name=name, dates=dates, first=frame.first, last=frame.first, place=where, under=frame.under
    )
    ctx.focus = (ctx.add(replace(made, rules=(NEXT, IN_PART, name.rule))),)
    return True


def of_the_month(scene: Scene, ctx: Context) -> Scene:
    """The scene without a month that only tells which of the events before is meant: "The March date is the last"."""
    lead = ctx.words.turns.the_one_in.match(ctx.document.text, scene.span.start, scene.span.end) if ctx.frames else None
    month = lexicon_of(ctx.words.language).tables["month"].get(lead["month"].lower()) if lead is not None else None
    if lead is None or month is None or any(d.span.start >= lead.end() for d in scene.dates):
        return scene
    named = [n for n in ctx.recent if (first := ctx.frames[n].first) is not None and first.month == month]
    listed = [n for n in named if ctx.frames[n].group is not None and ctx.frames[n].kind is Kind.EVENT]
    if len(listed) != 1:
        return scene
    ctx.focus = (listed[0],)
    others = tuple(p for p in scene.phrases if not 0 <= p.span.start - lead.end() <= 1)
    return replace(scene, mentions=tuple(m for m in scene.mentions if m.span.start >= lead.end()), phrases=others)


def _parts(scene: Scene, number: int, ctx: Context) -> bool:
    """Whether a sentence gives the parts of an event with an hour each: "The programme includes a tour at 2"."""
    frame = ctx.frames[number]
    parts = included(scene, scene.span.start, ctx) if frame.first is not None and frame.first == frame.last else []
    for clock, name in parts:
        ctx.frames.append(part_frame(frame, clock, name, scene, ctx))
    return bool(parts)


def _before_what_is_due(scene: Scene, number: int, ctx: Context) -> int | None:
    """The event in front of a deadline, where a sentence with an hour tells what is on besides that event."""
    due = ctx.frames[number].kind is Kind.DEADLINE
    if not due or not scene.clocks or scene.clocks[0].edge in (Edge.BY, Edge.UNTIL):
        return None
    found = (n for n in reversed(range(ctx.recent.start, number)) if ctx.frames[n].kind is Kind.EVENT)
    last = next(found, None)
    if last is None or ctx.frames[last].first is None or ctx.frames[last].status is Status.CANCELLED:
        return None
    held = any(c.tense in TO_COME for c in scene.cues) and any(not p.weak and not p.definite for p in scene.phrases)
    return last if held or _is_then(scene, scene.clocks[0], ctx) else None


def _strong(scene: Scene) -> bool:
    return any(not phrase.weak for phrase in scene.phrases)


def _doubts(scene: Scene, ctx: Context) -> bool:
    """Whether a few words without a verb only make the events before them uncertain: "Subject to confirmation."."""
    text = ctx.document.text
    short = scene.span.end - scene.span.start <= LONGEST_DOUBT and not (scene.cues or scene.mentions or scene.phrases)
    found = anyword_cached(ctx.words.tentative).match(text, scene.span.start, scene.span.end) if short else None
    if found is None:
        return False
    for n in ctx.focus:
        frame = ctx.frames[n]
        near = frame.scene.sentence.block == scene.sentence.block and frame.status is Status.CONFIRMED
        if near and frame.kind is Kind.EVENT:
            ctx.frames[n] = replace(frame, status=Status.TENTATIVE, status_span=Span(*found.span()))
    return True


def _looks_elsewhere(cue: Cue, scene: Scene) -> bool:
    """Whether a verb is of what was or might be, and no condition behind the hour: "at 12, indoors if it rains"."""
    if cue.tense is Tense.HYPOTHETICAL:
        return not scene.clocks or cue.span.start < scene.clocks[0].span.end
    return cue.tense in (Tense.PAST, Tense.UNDERWAY)


def _bids(scene: Scene, ctx: Context) -> bool:
    """Whether people were asked to be there at an hour: "has written to all members asking them to be there at 5"."""
    start = max(scene.span.start, scene.clocks[0].span.start - LONGEST_BID) if scene.clocks else scene.span.end
    return bool(scene.clocks) and (
        anyword_cached(ctx.words.bids).search(ctx.document.text, start, scene.clocks[0].span.start) is not None
    )


def _ahead(scene: Scene) -> bool:
    return any(
        c.tense in (Tense.FUTURE, Tense.PLANNED, Tense.PRESENT, Tense.CANCELLED, Tense.MOVED) for c in scene.cues
    )


def _spoken_of(scene: Scene, ctx: Context) -> tuple[int, ...]:
    """The events that a sentence without a date means."""
    if not ctx.frames:
        return ()
    text = ctx.document.text
    head = text[scene.span.start : scene.cues[0].span.start if scene.cues else scene.span.end].strip(" ,\"'“”")
    number = ordinal(head, ctx)
    listed = [n for n in ctx.recent if ctx.frames[n].group is not None]
    if number is not None and listed:
        last_group = ctx.frames[listed[-1]].group
        members = [n for n in listed if ctx.frames[n].group == last_group]
        return (members[number],) if number < len(members) else ()
    for phrase in scene.phrases:
        if phrase.definite:
            same = [n for n in ctx.recent if ctx.frames[n].name.noun == phrase.noun]
            if not same and scene.clocks:
                same = [
                    n
                    for n in ctx.recent
                    if ctx.frames[n].clock is None and ctx.words.kin(ctx.frames[n].name.noun, phrase.noun)
                ]
            if same:
                group = ctx.frames[same[-1]].group
                return tuple(n for n in same if ctx.frames[n].group == group) if group is not None else (same[-1],)
    if not _says_more(scene, ctx):
        return ()
    if (
        ctx.words.free_order and ctx.focus and scene.phrases and not scene.clocks
    ):  # no articles: a bare noun points back
        phrase, spoken = scene.phrases[0], ctx.frames[ctx.focus[-1]].name.noun
        if phrase.span == phrase.head and (phrase.noun == spoken or ctx.words.kin(phrase.noun, spoken)):
            return ctx.focus
    near = ctx.focus and _is_near(ctx.frames[ctx.focus[-1]], scene, ctx)
    if near and scene.clocks and not scene.phrases:  # what is called off gets no hour from the next line
        last = ctx.frames[ctx.focus[-1]]
        near = last.status is not Status.CANCELLED or last.scene.sentence.block == scene.sentence.block
    return (
        ctx.focus
        if (near and not any(not p.definite and not p.weak for p in scene.phrases[:1])) or (near and scene.clocks)
        else ()
    )


def _is_near(frame: Frame, scene: Scene, ctx: Context) -> bool:
    """Whether an event was told in the block of a sentence or the one before, or one of several was spoken of there."""
    told = frame.more[-1] if frame.more and frame.group is not None else frame.scene.span
    return told.start >= ctx.document.blocks[max(0, scene.sentence.block - 1)].span.start


def _says_more(scene: Scene, ctx: Context) -> bool:
    """Whether a sentence has anything to add to an event: a time, a verb of the future, "it", people who take part."""
    if scene.clocks or any(c.tense in (Tense.FUTURE, Tense.PLANNED, Tense.CANCELLED, Tense.MOVED) for c in scene.cues):
        return True
    if doer.anypronoun(first_word(scene, ctx), ctx) or any(isinstance(m, Length) for m in scene.mentions):
        return True
    text = ctx.document.text
    online = anyword_cached((*ctx.words.online, *ctx.words.hybrid)).search(text, scene.span.start, scene.span.end)
    return online is not None or any(ctx.words.taking_part.search(c.words) for c in scene.cues)


def _another(scene: Scene, targets: tuple[int, ...], ctx: Context, *, apart: bool = False) -> bool:
    """An event of its own on the same day: "A joint press conference is scheduled for 12.45"."""
    clock = next((c for c in scene.clocks if clock_role(c, scene, ctx) not in ("other", "end")), None)
    if clock is None:
        return False
    frame = ctx.frames[targets[-1]]
    beside = _beside_it(scene, ctx)
    due = _due_then(scene, clock, ctx)
    if due is not None and frame.kind is Kind.DEADLINE:  # "by 5 pm today. They must dial in by 1.45 on the day"
        held = (n for n in reversed(ctx.recent) if ctx.frames[n].kind is Kind.EVENT)
        frame = ctx.frames[next(held, targets[-1])]
    if frame.clock is None and beside is None and _begins_it(scene, clock, frame, ctx):
        return False
    after = _after_what(scene, clock, ctx)
    anywhere = ctx.words.free_order or after is not None or clock.span.start - scene.span.start <= OPENING_CLOCK
    before = [p for p in scene.phrases if (p.span.end <= clock.span.start or anywhere) and not (p.weak or p == after)]
    apart = apart and frame.clock is not None
    phrase = next((p for p in reversed(before) if (apart or not p.definite) and p.noun != frame.name.noun), None)
    phrase = beside or phrase or _new_one(scene, clock, frame, ctx) or _done_then(scene, clock, frame, ctx)
    if phrase is None and _instead(scene, frame, ctx):
        phrase = next((p for p in scene.phrases if p.noun != frame.name.noun), None)
    listed = repeats(scene, ctx)
    if phrase is None and listed:
        phrase = next((p for p in scene.phrases if p.noun != frame.name.noun and p != after), None)
    if frame.first is None or (phrase is not None and frame.clock is None and phrase.noun == frame.name.noun):
        return False
    if phrase is not None and frame.clock is None and FIRST_OF.match(ctx.document.text, phrase.span.start):
        return False  # "First race at 8:30" begins the regatta
    name = naming.of_phrase(phrase, ctx) if phrase is not None else _told(scene, clock, frame, ctx)
    name = deadlines.of_deadline(scene, clock.span, due, ctx) if due is not None else name
    if name is None or any(c.tense is Tense.PAST for c in scene.cues[:1]):
        return False
    where = place.of_scene(scene, scene.span, ctx, [phrase.span] if phrase else []) or frame.place
    state, state_span = status.status(scene, scene.span, ctx)
    ctx.add(
        Frame(
            scene=scene,
            name=name,
            kind=Kind.EVENT if due is None else Kind.DEADLINE,
            dates=(clock.span, *frame.dates),
            first=frame.first,
            last=frame.first,
            clock=clock,
            place=where,
            status=state,
            status_span=state_span,
            who=participants.of_phrase(phrase, ctx) if phrase else (),
            rules=(NEXT, name.rule),
            under=frame.under,
        )
    )
    added = len(ctx.frames) - 1
    for other in listed:
        repeat(scene, other, added, ctx)
    return True


def _beside_it(scene: Scene, ctx: Context) -> Phrase | None:
    """What a sentence puts beside the event before it: "It will be preceded at 8 by the members' meeting"."""
    found = ctx.words.turns.beside_it.search(ctx.document.text, scene.span.start, scene.span.end)
    behind = [p for p in scene.phrases if found is not None and p.span.end > found.end()]
    near = behind[0] if behind and found is not None and behind[0].span.start - found.end() <= LONGEST_OTHER else None
    return None if near is None or anyword_cached(ctx.words.breaks).fullmatch(ctx.text(near.head)) else near


def _due_then(scene: Scene, clock: Clock, ctx: Context) -> Cue | None:
    """The verb of what has to be done by an hour of that day: "must dial in no later than 7.15 on the day"."""
    if clock.edge is not Edge.BY or not ctx.words.title_of_duty:
        return None
    that_day = ctx.words.turns.that_day.search(ctx.document.text, scene.span.start, scene.span.end)
    return next((c for c in scene.cues if that_day and c.tense is Tense.DUE and c.span.end <= clock.span.start), None)


def _instead(scene: Scene, frame: Frame, ctx: Context) -> bool:
    """Whether a sentence tells what is held instead of an event that is off: "A quiz will be held instead at 8"."""
    if frame.status is not Status.CANCELLED or not _ahead(scene):
        return False
    return anyword_cached(ctx.words.instead).search(ctx.document.text, scene.span.start, scene.span.end) is not None


def _names_it(scene: Scene, targets: tuple[int, ...], ctx: Context) -> Name | None:
    """What begins, where the sentence before told it only by a verb: "Am Samstag wird getanzt. Die Gala beginnt um"."""
    frame = ctx.frames[targets[-1]]
    near = 0 < scene.span.start - frame.scene.span.end <= MOST_GAP
    open_ = frame.name.rule in ("clause", "clause words") and frame.clock is None and frame.first is not None
    if not ctx.words.keeps_subject or not open_ or not scene.clocks or not near:
        return None
    clock = scene.clocks[0]
    cue = next((c for c in scene.cues if c.span.end <= clock.span.start), None)
    if cue is None or not ctx.words.turns.begins.match(cue.words) or clock_role(clock, scene, ctx) in ("other", "end"):
        return None
    who = doer.subject_span(scene, cue, clock.span, ctx)
    if who is None or who.start - scene.span.start > LONGEST_FROM or ctx.words.peoples.search(ctx.text(who)):
        return None
    named, words = title.heading(ctx.text(who), ctx.words), ctx.words
    small = words.article.match(ctx.document.text, scene.span.start, who.end) is None
    general = words.general.match(named) or anyword_cached((*words.breaks, *words.slots, *words.generics)).fullmatch(
        named
    )
    if small or general or not 0 < title.length(named) <= title.MOST_WORDS or doer.anypronoun(named, ctx):
        return None
    phrase = next((p for p in scene.phrases if p.span.within(who)), None)
    noun = phrase.noun if phrase is not None else named.split()[-1].lower()
    if any(noun in kind for kind in words.kinds):
        return None  # "Die Sitzung beginnt um 14 Uhr" says nothing of its own
    return Name(title=named, span=who, noun=noun, rule="event noun", weak=phrase is None or phrase.weak)


def _begins_it(scene: Scene, clock: Clock, frame: Frame, ctx: Context) -> bool:
    """Whether a sentence tells when the event before it begins: "It starts at 11", "Talks are due to start at 10"."""
    cue = next((c for c in scene.cues if c.span.end <= clock.span.start), None)
    if cue is None or ctx.words.happening.search(cue.words) is None:
        return False
    head = next((p for p in scene.phrases if p.head.end <= clock.span.start), None)
    if head is None:
        opens = not ctx.document.text[scene.span.start : cue.span.start].strip()  # "Empezará a las 11"
        return opens or doer.anypronoun(first_word(scene, ctx), ctx)
    bare = head.span == head.head and head.head.start - scene.span.start <= OPENING_CLOCK
    meets = ctx.words.kinds[0] if ctx.words.kinds else frozenset()
    both = all(any(noun.startswith(kind) for kind in meets) for noun in (head.noun, frame.name.noun))
    return bare and (both or head.noun in ctx.words.turns.any_event) and head.span.end <= cue.span.start


def _new_one(scene: Scene, clock: Clock, frame: Frame, ctx: Context) -> Phrase | None:
    """What else is held on that day, told with "a": "A service follows at the cathedral at midday"."""
    there = ctx.words.turns.there_is
    if frame.clock == clock:
        return None
    text = ctx.document.text
    for phrase in scene.phrases:
        if phrase.definite or phrase.noun == frame.name.noun:
            continue
        start = max(scene.span.start, phrase.span.start - NEAR_THERE)
        if there.search(text, start, phrase.span.start):
            broken = anyword_cached(ctx.words.breaks).fullmatch(ctx.text(phrase.head)) is not None
            return None if broken or ctx.words.kin(phrase.noun, frame.name.noun) else phrase
        if not ctx.words.fixed_order or not phrase.weak or phrase.span.end > clock.span.start:
            continue
        if not NEW_ONE.search(text[max(scene.span.start, phrase.span.start - 10) : phrase.head.end]):
            return None
        if ctx.words.turns.goes_before.match(text, phrase.span.end, clock.span.start) is not None:
            return phrase
        cue = next((c for c in scene.cues if c.span.start >= phrase.span.end), None)
        return phrase if cue is not None and ctx.words.happening.search(cue.words) else None
    return None


def _done_then(scene: Scene, clock: Clock, frame: Frame, ctx: Context) -> Phrase | None:
    """What somebody does at an hour of that day, right behind the verb: "The bishop celebrates Mass at 3"."""
    cue = next((c for c in scene.cues if c.tense in TO_COME), None)
    if cue is None or not ctx.words.fixed_order or not clause.is_deed(cue) or ctx.words.happening.search(cue.words):
        return None
    near = next((p for p in scene.phrases if 0 < p.head.start - cue.span.end <= OPENING_CLOCK), None)
    if near is None or near.noun == frame.name.noun or ctx.words.kin(near.noun, frame.name.noun):
        return None
    beside = abs(clock.span.start - near.span.end) <= LONGEST_BID
    return near if beside and anyword_cached(ctx.words.breaks).fullmatch(ctx.text(near.head)) is None else None


def is_apart(frame: Frame, main: Frame, ctx: Context) -> bool:
    """Whether a later sentence tells it as something else of the same day: "At 6.30 pm there will be a walk"."""
    if frame.first != main.first or frame.under != main.under or ctx.words.kin(frame.name.noun, main.name.noun):
        return False
    that_day = turns(frame.scene.language).that_day
    if frame.scene is not main.scene and that_day.search(ctx.text(frame.scene.span)) is not None:
        return True
    if NEXT not in frame.rules:
        return False
    if turns(frame.scene.language).beside_it.search(ctx.text(frame.scene.span)) is not None:
        return True
    there = turns(frame.scene.language).there_is
    start = max(frame.scene.span.start, frame.name.span.start - NEAR_THERE)
    told = there.search(ctx.document.text, start, frame.name.span.start) is not None
    return told or frame.name.rule.startswith(("clause", "verb"))


def _told(scene: Scene, clock: Clock, frame: Frame, ctx: Context) -> Name | None:
    """The clause of a clock time that is not the hour of the event before it: "о 9:30 кортеж зустрічатимемо"."""
    if frame.clock == clock:
        return None
    then = _is_then(scene, clock, ctx)
    if not ctx.words.free_order and (frame.clock is not None or then):
        cue = next((c for c in scene.cues if c.tense in (Tense.FUTURE, Tense.PLANNED, Tense.PRESENT)), None)
        if cue is None or not clause.is_deed(cue):
            return None
        if not then and not _later_deed(scene, clock, cue, frame, ctx):
            return None
        told = clausename.of_clause(scene, clock.span, cue, ctx) if ctx.words.fixed_order else None
        name = told or name_of(scene, scene.span, clock.span, cue, ctx)
        own = name is not None and name.span.within(scene.span) and name.noun != frame.name.noun
        return name if told is not None or own else None
    cue = next((c for c in scene.cues if c.tense in (Tense.FUTURE, Tense.PLANNED)), None)
    if not ctx.words.free_order or (frame.clock is None and not then) or cue is None:
        return None
    same = frame.clock is not None and is_same(frame.clock, clock)
    starts = clock_role(clock, scene, ctx) == "start" or ctx.words.happening.search(cue.words) is not None
    return None if same or starts else clausename.of_clause(scene, clock.span, cue, ctx)


def _is_then(scene: Scene, clock: Clock, ctx: Context) -> bool:
    """Whether the words up to a clock time or its verb say that it comes after something: "Then, at 6.30 pm, ..."."""
    return _then(scene, clock, ctx) is not None


def _then(scene: Scene, clock: Clock, ctx: Context) -> re.Match[str] | None:
    cue = next((c for c in scene.cues if c.tense in TO_COME), None)
    if cue is None:
        return None
    end = max(cue.span.end, clock.span.end)
    return ctx.words.turns.then.search(ctx.document.text, scene.span.start, end)


def _after_what(scene: Scene, clock: Clock, ctx: Context) -> Phrase | None:
    """The event that another only comes after: "À l'issue de l'assemblée, à 17 heures, un historien parlera"."""
    then = _then(scene, clock, ctx)
    if then is None:
        return None
    return next((p for p in scene.phrases if p.head.end >= then.end() >= p.span.start - len(" an der ")), None)


def _later_deed(scene: Scene, clock: Clock, cue: Cue, frame: Frame, ctx: Context) -> bool:
    """Whether somebody will do something an hour or more after the event before has begun."""
    since = ctx.mentioned_in is not None and ctx.mentioned_in.start > frame.scene.span.start
    if frame.clock is None or clock.edge not in (Edge.AT, Edge.FROM) or since:
        return False
    begun = 60 * frame.clock.hour + frame.clock.minute
    if 60 * clock.hour + clock.minute - begun < 60:
        return False
    who = clause.subject(scene, cue, ctx) or doer.subject_span(scene, cue, clock.span, ctx)
    return who is not None and participants.is_party(who, ctx)


def _ends_it(frame: Frame, clock: Clock, scene: Scene, ctx: Context) -> bool:
    """Whether a sentence behind an event tells the hour at which it ends: "We finish at 9 pm", "Ende gegen 21 Uhr"."""
    held = frame.clock
    if held is None or held.end is not None or clock.end is not None or frame.length is not None:
        return False
    gap = scene.span.start - frame.scene.span.end
    if not 0 <= gap <= NEAR_END or len(scene.clocks) > 1 or clock.edge in (Edge.UNTIL, Edge.AFTER):
        return False
    own = any(p.noun == frame.name.noun or ctx.words.kin(p.noun, frame.name.noun) for p in scene.phrases)
    if not own and ctx.words.article.match(ctx.document.text, scene.span.start, scene.span.end) is not None:
        return False  # "The road closure ends at 9 pm"
    later = (clock.hour, clock.minute) > (held.hour, held.minute) and frame.first == frame.last
    return later and clock_role(clock, scene, ctx) == "end"


def fuller(frame: Frame, scene: Scene, ctx: Context) -> Frame:
    for clock in scene.clocks:
        if is_of_office(clock, scene, ctx):
            continue
        if frame.clock is None or frame.clock in scene.clocks or _ends_it(frame, clock, scene, ctx):
            frame = with_clock(frame, clock, scene, ctx)
    if frame.clock is None and len(scene.clocks) == 1 and gathers(scene, scene.clocks[0], ctx):
        frame = replace(frame, clock=scene.clocks[0]) if frame.window is None else frame
    if frame.kind is Kind.DEADLINE:
        return frame
    if frame.place is None:
        found = place.of_scene(scene, scene.span, ctx)
        frame = replace(frame, place=found)
    how, how_span = status.online(ctx.document.text, scene.span, ctx.words, has_place=frame.place is not None)
    if how is not Online.NO and frame.online is Online.NO:
        frame = replace(frame, online=how, online_span=how_span)
    who = participants.of_subject(scene, ctx) + participants.led(scene, ctx)
    length = next((m for m in scene.mentions if isinstance(m, Length)), None)
    if (
        length is not None
        and frame.length is None
        and (
            any(0 <= length.span.start - c.span.end <= len(" for ") for c in scene.clocks)
            or anyword_cached(ctx.words.lasting).search(ctx.document.text, scene.span.start, length.span.end)
        )
    ):
        frame = lasts(frame, length)
    return replace(frame, who=(*frame.who, *who)[:20], more=(*frame.more, scene.span)[:20])


def note_topic(scene: Scene, ctx: Context) -> None:
    if (named := _is_which(scene, ctx)) is not None:
        ctx.topic = named
        return
    strong = [p for p in scene.phrases if not p.weak]
    moved = ctx.words.fixed_order and any(c.tense in (Tense.MOVED, Tense.CANCELLED) for c in scene.cues)
    strong = strong or [p for p in scene.phrases[:1] if moved]
    if strong:
        ctx.topic = naming.of_phrase(strong[0], ctx) or ctx.topic
    elif ctx.words.drops_subject and (name := naming.quoted(scene, ctx) or naming.whole(scene, ctx)) is not None:
        ctx.topic = name


def _is_which(scene: Scene, ctx: Context) -> Name | None:
    """What the next event is, where a sentence tells it: "Our first event is the Harbour Run. It's on 6 March"."""
    found = ctx.words.turns.is_which.match(ctx.document.text, scene.span.start, scene.span.end)
    if found is None:
        return None
    stops = [m.span for m in scene.mentions if m.span.start >= found.end()]
    what = Span(found.end(), right_end(ctx.document.text, Span(found.end(), scene.span.end), ctx.words, stops))
    told = title.heading(ctx.text(what), ctx.words)
    if not 0 < title.length(told) <= title.MOST_WORDS or doer.anypronoun(told, ctx):
        return None
    phrase = next((p for p in scene.phrases if p.span.overlaps(what)), None)
    noun = phrase.noun if phrase is not None else doer.last_word(told)
    return Name(title=told, span=what, noun=noun, rule="the sentence before", weak=phrase is None)


def note_actor(scene: Scene, ctx: Context) -> None:
    """Remember the subject of the sentence: the "it" or "he" of the next one."""
    words = ctx.words
    ctx.dues.note(lambda: deadlines.handed_in(scene, words, ctx))
    if scene.cues or words.verb_last:
        ctx.actors.note(lambda: _actor_of(scene, words, ctx))


def _actor_of(scene: Scene, words: Vocabulary, ctx: Context) -> Span | None:
    quoted = QUOTED.match(ctx.document.text, scene.span.start, scene.span.end)
    for cue in scene.cues:
        if cue.tense is Tense.REPORT and (quoted is None or cue.span.start < quoted.end()):
            continue
        if quoted is not None and cue.span.start < quoted.end():
            continue
        now, ctx.words = ctx.words, words
        found = doer.subject_span(scene, cue, cue.span, ctx)
        ctx.words = now
        person = _quoted(scene, ctx) if words.fixed_order else None
        return person if person is not None and (found is None or not participants.is_body(found, ctx)) else found
    if words.verb_last and not scene.cues and (found_clause := bracket.clause_of(scene, scene.span, ctx)) is not None:
        return bracket.subject(found_clause, ctx)  # "Der Papst macht sich auf den Weg"
    return _quoted(scene, ctx) if words.fixed_order else None


def _quoted(scene: Scene, ctx: Context) -> Span | None:
    """Whom a sentence quotes by name: "The governor, Ola Berg, told reporters that prices would fall"."""
    text = ctx.document.text
    for cue in scene.cues:
        if cue.tense is not Tense.REPORT:
            continue
        for named in participants.FULL_NAME.finditer(text, scene.span.start, cue.span.start):
            if text[named.end() : cue.span.start].strip() in ("", ","):
                return Span(*named.span())
        return None
    return None
