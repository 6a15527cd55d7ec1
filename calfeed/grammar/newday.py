"""Sentences about what the one before called off or moved: its new day, its old day, the day that it is made up for."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from calfeed.grammar import clause, doer, meant, naming, place, status, title, verdicts, whatson
from calfeed.grammar.de import clause as bracket
from calfeed.grammar.frame import Context, Frame, Name, Scene, first_word
from calfeed.grammar.framing import LONGEST_WORD, SOONER
from calfeed.grammar.hours import give_clocks
from calfeed.grammar.mention import Anchor, Clock, Day, Length
from calfeed.grammar.moving import moves
from calfeed.grammar.nouns import WORD, Phrase
from calfeed.grammar.oldday import MOST_GAP, only_off
from calfeed.grammar.pieces import across
from calfeed.grammar.quick import replace
from calfeed.grammar.resolve import day_range, moved, weekday_near
from calfeed.grammar.sentences import Form
from calfeed.grammar.shift import MINUTES, later_clock
from calfeed.grammar.vocabulary import Tense, anyword_cached
from calfeed.model.meeting import Kind, Status
from calfeed.model.text import Span

AWAY = across(r"(?:\b|(?<=\s)){from_}\s(?:{the}\s)?\Z")  # in front of an old day
BEING = across(r"{is_}")
BOTH = re.compile(r"both\s", re.IGNORECASE)
THEM = frozenset(("it", "them", "both"))
BESIDE_NEW = 60  # characters around a day that tell that it is a new one
LONGEST_SUBJECT = 72  # characters in front of the verb that calls something off
MOST_BETWEEN = 160  # characters between what is called off and its new day


def name_as_moved(scene: Scene, made: Sequence[int], old: tuple[date, Clock | None, Span] | None, ctx: Context) -> None:
    """Call what a verb names by the event whose old day its sentence tells: "the hearing listed for 14 May"."""
    if old is None or not old[2].within(scene.span) or not ctx.words.fixed_order:
        return
    phrase = next((p for p in reversed(scene.phrases) if p.span.end <= old[2].start and not p.weak), None)
    name = naming.of_phrase(phrase, ctx) if phrase is not None else None
    for n in made:
        if name is not None and ctx.frames[n].name.rule.startswith("verb"):
            ctx.frames[n] = replace(ctx.frames[n], name=name)


def of_the_same_month(scene: Scene, ctx: Context) -> Scene:
    """The scene with the month of what it moves: "The show was on 6 September. It will now be on the 13th."."""
    before = [d for d in ctx.before.days if d.month is not None] if ctx.before is not None else []
    if len(before) != 1 or len(scene.days) != 1 or not ctx.words.turns.now.search(ctx.text(scene.span)):
        return scene
    day, former = scene.days[0], before[0]
    bare = day.day is not None and day.month is None and day.offset_months is None
    told = next((s for s in reversed(ctx.skipped) if s.span == former.span), None)
    if not bare or former.year is not None or told is None or told.reason not in (verdicts.PAST, verdicts.REPORTED):
        return scene
    days = day_range(former, ctx.anchor)
    if days is not None and ctx.words.happening.search(" ".join(c.words for c in scene.cues)) is not None:
        ctx.old = (days[0], None, former.span)
    if ctx.before is not None and ctx.before.phrases:
        ctx.topic = naming.of_phrase(ctx.before.phrases[0], ctx) or ctx.topic
    mentions = tuple(replace(m, month=former.month, weak=False) if m is day else m for m in scene.mentions)
    return replace(scene, mentions=mentions)


def reckon_back(scene: Scene, made: Sequence[int], ctx: Context) -> None:
    """Give the only event of a sentence its old hour: "half an hour later than advertised, at 8pm"."""
    frame = ctx.frames[made[0]]
    if len(made) > 1 or frame.first is None or frame.old is not None:
        return
    for day in scene.days:
        told = moves(ctx.words.language).than_planned.match(ctx.document.text, day.span.end) is not None
        if told and is_compared(day, ctx) and day.offset_days and frame.first is not None:
            old = moved(frame.first, timedelta(days=-day.offset_days))
            ctx.frames[made[0]] = replace(frame, old=old)
            return
    if frame.clock is None:
        return
    for length in scene.mentions:
        found = SOONER.match(ctx.document.text, length.span.end) if isinstance(length, Length) else None
        if isinstance(length, Length) and found is not None and found["than"] and length.unit in MINUTES:
            by = timedelta(minutes=MINUTES[length.unit] * length.amount)
            later = by if anyword_cached(ctx.words.earlier).search(found[0]) else -by
            ctx.frames[made[0]] = replace(frame, old=frame.first, old_clock=later_clock(frame.clock, later))


def is_compared(day: Day, ctx: Context) -> bool:
    """Whether a day only says how much later than another one is: "two days later than planned"."""
    than = moves(ctx.words.language).than
    return day.anchor is Anchor.TEXT and than.match(ctx.document.text, day.span.end) is not None


def is_new_date(scene: Scene, ctx: Context) -> bool:
    """Whether a sentence gives the new day of what the one before put off: "Нова дата: 16 листопада, 18:00"."""
    if (not ctx.frames and ctx.old is None) or len(scene.days) != 1 or not _is_anew(scene, ctx):
        return False
    if tells_another(scene, ctx):
        return False
    before = _put_off_before(scene, ctx)
    new = meant.days_of(scene.days[0], ctx, scene) if before is not None else None
    if new is None or before is None or before.first is None or new[0] == before.first:
        return False
    told, hour = scene.days[0].span, None if scene.clocks else before.clock
    there = place.of_scene(scene, scene.span, ctx) or before.place
    moved = replace(before, first=new[0], last=new[1], clock=hour, status=Status.CONFIRMED, status_span=None)
    moved = replace(moved, old=before.first, old_clock=before.clock, place=there)
    if ctx.frames and ctx.frames[-1].dates == before.dates:
        ctx.frames[-1] = replace(moved, dates=(*before.dates, told), more=(*before.more, scene.span))
    else:
        ctx.add(replace(moved, scene=scene, dates=(told,)))
        ctx.skip(before.dates[0], "the old date of an event that was moved", before.first)
    give_clocks(scene, [len(ctx.frames) - 1], ctx)
    ctx.focus, ctx.old = (len(ctx.frames) - 1,), None
    return True


def tells_another(scene: Scene, ctx: Context) -> bool:
    """Whether a sentence tells what else is on instead of what is off: "Instead, the band will play on 9 January"."""
    opened = ctx.words.turns.in_its_place.match(ctx.document.text, scene.span.start, scene.span.end)
    if opened is None or not scene.days:
        return False
    clause = bracket.clause_of(scene, scene.days[0].span, ctx) if ctx.words.verb_last else None
    if clause is not None:
        return bracket.tells_new(clause, ctx)
    said = [c for c in scene.cues if c.tense in status.AHEAD]
    held = (ctx.words.happening, anyword_cached(ctx.words.held), anyword_cached(ctx.words.anew))
    stretch = Span(opened.end(), scene.span.end)
    return bool(said) and not any(h.search(ctx.document.text, stretch.start, stretch.end) for h in held)


def _is_anew(scene: Scene, ctx: Context) -> bool:
    """Whether words around a day say that it is a new one, of an event that they don't name: "We make it up on"."""
    day, text = scene.days[0].span, ctx.document.text
    head = text[scene.span.start : day.start].lstrip(" *•-–—")
    first, _, rest_of = head.partition(" ")
    head = rest_of if rest_of and ctx.words.article.fullmatch(first) else head
    label = anyword_cached(ctx.words.now).match(head)
    rest = head[label.end() :].strip(" :–—-").split() if label else []
    generic = anyword_cached(ctx.words.generics) if ctx.words.generics else None
    if _opens_moved(scene, ctx.document.text):
        return True
    if label and len(rest) < 4 + bool(generic):
        plain = (ctx.words.stop, ctx.words.article, BEING, *((generic,) if generic else ()))
        if all(any(known.fullmatch(word.strip(",")) for known in plain) for word in rest):
            return True
    if not ctx.words.anew or anyword_cached(ctx.words.orders).search(head):
        return False
    subject = generic.match(head) if generic is not None else None
    if subject and any(c.tense in status.ANEW and c.span.start <= day.start for c in scene.cues):
        behind = head[subject.end() :].strip().partition(" ")[0]
        said = [p for p in scene.phrases if not p.weak and p.span.end <= day.start]
        if not said and any(c.words.startswith(behind) for c in scene.cues):
            return True
    start, end = max(scene.span.start, day.start - BESIDE_NEW), min(scene.span.end, day.end + BESIDE_NEW)
    return anyword_cached(ctx.words.anew).search(text, start, end) is not None


def _put_off_before(scene: Scene, ctx: Context) -> Frame | None:
    """What the sentences before called off, or said to have been planned for another day."""
    frame = ctx.frames[-1] if ctx.frames else None
    if ctx.old is not None and ctx.before is not None and (frame is None or frame.first != ctx.old[0]):
        first, clock, told = ctx.old
        if ctx.topic is None or not told.within(ctx.before.span) or _is_far(ctx.before, scene):
            return None
        return Frame(scene=ctx.before, name=ctx.topic, dates=(told,), first=first, last=first, clock=clock)
    if frame is None or frame.first is None or frame.rrule or frame.old is not None or frame.kind is not Kind.EVENT:
        return None
    noun = frame.name.noun
    own = [p for p in scene.phrases if not p.weak and p.noun != noun and not ctx.words.kin(p.noun, noun)]
    if own and not all(_is_general(p, ctx) for p in own):
        return None
    old = frame.status is Status.CANCELLED or _opens_moved(scene, ctx.document.text) or _is_old_date(frame, ctx)
    return frame if old and not _is_far(frame.scene, scene) else None


def _opens_moved(scene: Scene, text: str) -> bool:
    """Whether a line without a name only says to when something is moved: "POSTPONED TO TUESDAY 4 MAY"."""
    cue, day = (scene.cues[0], scene.days[0]) if scene.cues and scene.days else (None, None)
    if cue is None or day is None or cue.tense is not Tense.MOVED or any(not p.weak for p in scene.phrases):
        return False
    if AWAY.search(text, cue.span.end, day.span.start) is not None:
        return False
    return cue.span.start - scene.span.start < MOST_GAP and 0 < day.span.start - cue.span.end < LONGEST_WORD


def _is_old_date(frame: Frame, ctx: Context) -> bool:
    """Whether the line of a day says that it no longer counts: "Original date: 27 April"."""
    if not ctx.words.old_dates or frame.scene.sentence.form is Form.PROSE:
        return False
    label = ctx.document.text[frame.scene.span.start : frame.dates[0].start].strip(" *•-–—:")
    return anyword_cached(ctx.words.old_dates).fullmatch(label) is not None


def _is_general(phrase: Phrase, ctx: Context) -> bool:
    """Whether a noun only says that it is an event, or its day."""
    return any(anyword_cached(words).fullmatch(phrase.noun) for words in (ctx.words.generics, ctx.words.now) if words)


def _is_far(before: Scene, scene: Scene) -> bool:
    """Whether so much stands between two sentences that the second is hardly about the first."""
    apart = scene.sentence.block - before.sentence.block
    return not (0 <= apart <= 1 and 0 <= scene.span.start - before.span.end < MOST_BETWEEN)


def made_up(scene: Scene, made: list[int], ctx: Context) -> list[int]:
    """What is called off on its first day and held on a second: "is off on Saturday; it will be played on Tuesday"."""
    if len(made) != 2 or made[1] != len(ctx.frames) - 1:
        return made
    first, second = ctx.frames[made[0]], ctx.frames[made[1]]
    off = [c for c in scene.cues if c.tense is Tense.CANCELLED and c.span.start < second.dates[0].start]
    ahead = [
        c for c in scene.cues if c.tense in (Tense.FUTURE, Tense.MOVED) and off and c.span.start > off[-1].span.end
    ]
    if first.name.span != second.name.span or not ahead or first.first is None or second.first is None:
        return made
    between = Span(first.dates[-1].end, second.dates[0].start)
    if not first.first < second.first or anyword_cached(ctx.words.orders).search(ctx.text(between)):
        return made  # "The meeting is cancelled; the next will be on 14 March"
    if Kind.DEADLINE in (first.kind, second.kind) or first.rrule or second.rrule:
        return made
    ctx.frames.pop()
    ctx.frames[made[0]] = replace(
        second, old=first.first, old_clock=first.clock, status=Status.CONFIRMED, status_span=None
    )
    return made[:1]


def call_off(scene: Scene, made: Sequence[int], ctx: Context) -> None:
    """An event called off in a later sentence that has dates of other things: "УХВАЛИЛИ: змагання скасувати"."""
    if not ctx.words.free_order or not scene.dates:
        return
    off = [c.span for c in scene.cues if c.tense is Tense.CANCELLED]
    for phrase in scene.phrases:
        close = any(-1 <= s.start - phrase.span.end <= 2 or 0 <= phrase.span.start - s.end <= 2 for s in off)
        same = [n for n in ctx.recent if n not in made and ctx.frames[n].name.noun == phrase.noun]
        if close and same and ctx.frames[same[-1]].rrule is None:
            ctx.frames[same[-1]] = replace(ctx.frames[same[-1]], status=Status.CANCELLED)


def settle_old(scene: Scene, made: list[int], old: tuple[date, Clock | None, Span] | None, ctx: Context) -> None:
    given_up = old
    if given_up is None and ctx.old is not None and ctx.old[0] == ctx.frames[made[0]].first:
        return  # put off in this very sentence: the new day may come in the next one
    if given_up is None and ctx.old is not None:
        opening = first_word(scene, ctx)
        back = ctx.old[2].within(scene.span) or any(
            c.tense in (Tense.FUTURE, Tense.PLANNED, Tense.MOVED, Tense.PRESENT) for c in scene.cues
        )
        if back and (
            ctx.old[2].within(scene.span)
            or re.match(r"\W*(?:it|they|this|that)\b", opening, re.IGNORECASE)
            or _is_of_before(scene, ctx.frames[made[0]], ctx.old[2], ctx)
            or re.search(r"\bnow\b", ctx.text(scene.span))
            or (ctx.words.free_order and any(c.tense is Tense.MOVED for c in scene.cues))
            or (scene.cues[0].tense is Tense.MOVED and scene.cues[0].span.start == scene.span.start)
        ):
            given_up = ctx.old
    ctx.old = None
    if given_up is None and (off := _called_off_before(scene, made, ctx)) is not None:
        given_up = off
    if given_up is None:
        return
    number = made[0]
    frame = ctx.frames[number]
    if given_up[2].within(scene.span) and frame.status is Status.CANCELLED and not only_off(scene):
        frame = replace(frame, status=Status.CONFIRMED, status_span=None)
    if frame.series is not None:  # "every other Tuesday from the 26th (so not the 19th)"
        ctx.skip(given_up[2], "an exception of a series", given_up[0])
    elif frame.window is not None or (frame.first is not None and given_up[0] != frame.first):
        former = _beside_new(given_up[0], given_up[2], frame, scene)
        ctx.skip(given_up[2], "the old date of an event that was moved", former)
        ctx.frames[number] = _with_own_hours(replace(frame, old=former, old_clock=given_up[1]), given_up[2], scene)


def _with_own_hours(frame: Frame, told: Span, scene: Scene) -> Frame:
    """A moved event with the hour of each of its days: "from 12 January, 10am to 14 January, 11.30am" is no stretch."""
    new, held = frame.dates[0], frame.clock
    day = next((d for d in scene.days if d.span == told), None)
    if held is None or day is None or not new.within(scene.span):
        return frame
    if day.until is not None and held.end is not None and day.until.span.within(held.span):
        later = replace(held, hour=held.end[0], minute=held.end[1], end=None)
        return replace(frame, clock=later, old_clock=replace(held, end=None))
    first, second = sorted((told, new))
    between = [c for c in scene.clocks if first.end <= c.span.start and c.span.end <= second.start]
    behind = [c for c in scene.clocks if second.end <= c.span.start]
    if told == new or len(between) != 1 or not behind:
        return frame
    old, clock = (between[0], behind[0]) if first == told else (behind[0], between[0])
    return replace(frame, clock=clock, old_clock=old)


def _beside_new(old: date, told: Span, frame: Frame, scene: Scene) -> date:
    """The old day; one that is only a weekday lies beside the new one: "on Tuesday the 12th instead of Monday"."""
    day = next((d for d in scene.days if d.span == told), None)
    if day is None or frame.first is None or old < frame.first or day.weekday is None or day.day or day.offset_days:
        return old
    return weekday_near(day.weekday, frame.first) or old


def _is_of_before(scene: Scene, frame: Frame, given_up: Span, ctx: Context) -> bool:
    """Whether an event has its name from the sentence before, which told its old day: "Elle aura lieu le 4 mai"."""
    before = ctx.before
    if before is None or ctx.words.fixed_order or not given_up.within(before.span):
        return False
    return frame.name.span.within(before.span) and not anyword_cached(ctx.words.orders).search(ctx.text(scene.span))


def _called_off_before(scene: Scene, made: list[int], ctx: Context) -> tuple[date, Clock | None, Span] | None:
    """The day of an event called off in the sentence before that "will be held on 24 January instead"."""
    frame, before = ctx.frames[made[0]], ctx.frames[made[0] - 1] if made[0] else None
    if before is None or before.first is None or frame.first in (None, before.first):
        return None
    later = frame.first is None or before.first < frame.first
    if anyword_cached(ctx.words.orders).search(ctx.text(scene.span)) or not (later or ctx.words.fixed_order):
        return None  # "Die Sitzung am 14. entfällt. Die nächste Sitzung ist am 21. März"
    close = 0 <= frame.scene.sentence.block - before.scene.sentence.block <= 1
    if before.status is not Status.CANCELLED or before.scene is scene or not close or frame.status is Status.CANCELLED:
        return None
    if frame.name.rule == "one of several" or tells_another(scene, ctx):
        return None  # "No yoga on Monday. Back as usual on the 16th" is another one
    if moves(scene.language).unchanged.search(ctx.document.text, scene.span.start, scene.span.end) is not None:
        return None  # "The Thursday surgery is cancelled. The Monday surgery will go ahead as planned"
    back = doer.anypronoun(first_word(scene, ctx), ctx) or before.name.noun == frame.name.noun
    if not back or before.name.noun != frame.name.noun or before.kind is not frame.kind:
        return None
    return before.first, before.clock, before.dates[0]


def _of_generic(scene: Scene, at: Span, ctx: Context) -> bool:
    """Whether a date given up is that of "der Termin", whatever was named before."""
    inside = bracket.clause_of(scene, at, ctx) if ctx.words.verb_last else None
    return inside is not None and bracket.is_generic(inside, ctx)


def keep_old(scene: Scene, old: tuple[date, Clock | None, Span], ctx: Context) -> None:
    """A date given up in a sentence of its own: that of the event before ("It had been planned for") or after."""
    moves = next((c for c in scene.cues if c.tense in (Tense.MOVED, Tense.OLD)), None)
    object_ = ctx.document.text[moves.span.end : moves.span.end + LONGEST_WORD].split() if moves is not None else []
    told = doer.anypronoun(first_word(scene, ctx), ctx) or (bool(object_) and doer.anypronoun(object_[0], ctx))
    told = told or (moves is not None and any(word in THEM for word in moves.words.lower().split()))
    if ctx.focus and (told or _of_generic(scene, old[2], ctx)):
        frame = ctx.frames[ctx.focus[-1]]
        if frame.old is None and frame.first is not None and frame.first != old[0]:
            ctx.frames[ctx.focus[-1]] = replace(frame, old=old[0], old_clock=old[1])
            ctx.skip(old[2], "the old date of an event that was moved", old[0])
            return
    names = _given_up_before(scene, ctx) if told or ctx.words.drops_subject else []
    for name in names:
        rules = ("day told behind", name.rule)
        frame = Frame(scene=scene, name=name, dates=(old[2],), first=old[0], last=old[0], clock=old[1], rules=rules)
        ctx.add(replace(frame, status=Status.CANCELLED, place=place.of_scene(scene, scene.span, ctx)))
    if names:
        return
    ctx.old = old
    subject = [p for p in scene.phrases if p.span.end <= old[2].start]
    if subject:
        ctx.topic = naming.of_phrase(subject[0], ctx) or ctx.topic


def off_behind(scene: Scene, ctx: Context) -> bool:
    """Whether a sentence calls off what the one before had planned: "They were to meet on 8 March. That is off"."""
    old, before = ctx.old, ctx.before
    helps = (Tense.PAST,) if ctx.words.verb_last else ()  # "wurde abgesagt"
    off = next((c for c in scene.cues if c.tense not in helps), None)
    off = off if off is not None and off.tense is Tense.CANCELLED else None
    if old is None or before is None or off is None or off.span.start - scene.span.start > LONGEST_SUBJECT:
        return False
    first, clock, told = old
    if any(d.span.start < off.span.end for d in scene.dates):
        return False
    cue = next((c for c in reversed(before.cues) if c.tense is Tense.OLD and c.span.end <= told.start), None)
    if not told.within(before.span) or _is_far(before, scene) or (ctx.written or first) > first:
        return False  # or the day of another, or one that is over
    subject_ends = min([off.span.start, *(c.span.start for c in scene.cues)])
    subject = ctx.document.text[scene.span.start : subject_ends].strip()
    behind = any(p.span.start >= off.span.end for p in scene.phrases)  # "Se ha cancelado la cena"
    own = [p for p in scene.phrases if p.span.end <= off.span.start]
    dropped = ctx.words.drops_subject and not behind and (not subject or (subject[-1] == "," and not own))
    pointed = not any(not p.weak for p in own) and any(doer.anypronoun(w, ctx) for w in WORD.findall(subject))
    if not (dropped or pointed or ctx.words.article.match(subject)):
        return False
    named = [p.noun for p in before.phrases if not p.weak and p.span.end <= told.start]
    same = any(p.noun in ctx.words.turns.any_event or any(ctx.words.kin(p.noun, noun) for noun in named) for p in own)
    if named and not (same or dropped or pointed or any(p.noun in named for p in own)):
        return False
    strong = next((p for p in before.phrases if not p.weak and p.span.end <= told.start), None)
    if cue is not None:
        name = whatson.name_of(before, before.span, told, clause.as_planned(cue, ctx), ctx)
    else:
        name = naming.of_phrase(strong, ctx) if strong is not None else None
    name = name or (naming.of_phrase(own[0], ctx) if own else None)
    if name is None:
        return False
    frame = Frame(scene=before, name=name, dates=(told,), first=first, last=first, clock=clock, more=(scene.span,))
    frame = replace(frame, rules=("called off behind", name.rule), place=place.of_scene(before, before.span, ctx))
    ctx.focus, ctx.old = (ctx.add(replace(frame, status=Status.CANCELLED, status_span=off.span)),), None
    return True


def _given_up_before(scene: Scene, ctx: Context) -> list[Name]:
    """What the sentence before called off without its day: "The concert is off. It was planned for 17 May."."""
    before = ctx.before
    if before is None or before.days or not 0 <= scene.sentence.block - before.sentence.block <= 1:
        return []
    off = next((c for c in before.cues if c.tense is Tense.CANCELLED), None)
    if off is None or any(not p.weak for p in scene.phrases):
        return []
    named = [p for p in before.phrases if not p.weak] or list(before.phrases)
    if not named and ctx.words.fixed_order:
        own = doer.subject_span(before, off, off.span, ctx)
        made = title.heading(ctx.text(own), ctx.words) if own is not None else ""
        told = Name(title=made, span=own, noun=made.split()[-1].lower(), rule="named before") if own and made else None
        return [told] if told is not None else []
    both = BOTH.match(ctx.document.text, before.span.start, off.span.start) is not None
    names = [naming.of_phrase(p, ctx) for p in (named[:2] if both else named[:1])]
    return [name for name in names if name is not None]
