"""The hours of events in running text: which clock time is whose, and whether it is a start, an end or neither."""

import re
from itertools import pairwise

from calfeed.grammar import clausename, habits, naming, place, title, verdicts
from calfeed.grammar.frame import Context, Frame, Name, Scene
from calfeed.grammar.framing import LONGEST_WORD, NEAR_HOUR
from calfeed.grammar.mention import Clock, Edge, Series
from calfeed.grammar.nouns import Phrase
from calfeed.grammar.pieces import across
from calfeed.grammar.quick import replace
from calfeed.grammar.vocabulary import Tense, anyword_cached
from calfeed.model.meeting import Kind
from calfeed.model.text import Span

LISTED = across(r"\s?(?:[,/+&]|,?\s{and_})\s(?:(?:{again}|{then})\s)?(?:{at_hour}\s)?")
PAUSE, STOP = re.compile(r"[;(|]|(?<!\b[cg][ag])\.|, "), re.compile(r"[;.,)|]")  # in front of an hour and behind it
JOINED = across(r",?\s(?:{and_}|{and_other})\s(?:{then}\s)?(?:{at_hour}\s)?", re.NOFLAG)  # "and at 6pm the ceremony"
JOINT = across(r",?\s(?:{and_}|{and_other})\s", re.NOFLAG)
NOON, MOST_HOURS = 12, 12
LONGEST_GATHERING = 60
LONGEST_FROM = 4  # letters of a word that only leads to an hour
# Between an hour and the day that it is of.
SIDE = across(r"[\s,(–-]{0,3}(?:(?:{on_day}|{at_hour}|{to_day})\s){0,2}")
MIDNIGHT = 24
BEHIND_HOUR = 24  # characters between an hour and the event that it opens
HALT = re.compile(r"[,;:.()]")
PART = re.compile(r"[;,(]|\bfollowed\b|\band\b|\bwith\b")
FOLLOWED = re.compile(r"\bfollowed\s+(?:\w+\s+)?(?:at|from)\s*(?:about\s*)?\Z", re.IGNORECASE)
LEAST_PAUSED = 12
PART_OF = "part of the event"
CONTACT = re.compile(r"\w@\w|\d[\d ()-]{5,20}\d")  # where somebody can be asked
OF_NO_EVENT = frozenset((verdicts.PAST, verdicts.REPORTED, verdicts.STATEMENT, verdicts.REOPENED))


def is_same(clock: Clock, other: Clock) -> bool:
    """Whether two clock times are the same hour and minute."""
    return (clock.hour, clock.minute) == (other.hour, other.minute)


def give_clocks(scene: Scene, made: list[int], ctx: Context) -> None:
    """Each clock time of a sentence to the nearest of its events; the ones of other doings to none."""
    listed = repeats(scene, ctx)
    if _new_hour(scene, made, ctx):
        return
    turn = in_turn(scene)
    if len(made) == len(turn) and all(ctx.frames[n].dates[0] in turn for n in made):
        for n in made:
            ctx.frames[n] = with_clock(ctx.frames[n], turn[ctx.frames[n].dates[0]], scene, ctx)
        return
    parts = _included_in(scene, made, ctx)
    own = [clock for clock, clause_ in own_hours(scene, ctx) if _at_its_hour(scene, clock, clause_, made, ctx)]
    for clock in scene.clocks:
        near = [n for n in made if not _parted(clock, ctx.frames[n], ctx)]
        if not near:
            continue
        nearest = min(near, key=lambda n: _distance(ctx.frames[n], clock))
        if clock in listed:  # "Mon 11 May 1-4pm & 5-8pm, Tue 12 May 9-12"
            held = [n for n in near if (told := ctx.frames[n].clock) and told.span.end <= clock.span.start]
            nearest = held[-1] if held else nearest
        if (
            clock in parts
            or clock in own
            or _of_a_past_day(scene, clock, nearest, made, ctx)
            or _of_hours(scene, clock, made, ctx)
        ):
            continue
        if clock in listed and ctx.frames[nearest].kind is Kind.EVENT:
            repeat(scene, clock, nearest, ctx)
        elif not _beside(scene, clock, nearest, ctx):
            ctx.frames[nearest] = with_clock(ctx.frames[nearest], clock, scene, ctx)
    for n in made:
        ctx.frames[n] = _at_its_side(ctx.frames[n], scene, ctx)
    if scene.clocks and all(ctx.frames[n].clock is None for n in made):
        _gather(scene, made, ctx)
    if len(made) > 1 and scene.clocks:
        shared = [n for n in made if ctx.frames[n].clock is None and ctx.frames[n].group is not None]
        for n in shared:
            ctx.frames[n] = with_clock(ctx.frames[n], scene.clocks[-1], scene, ctx)


def in_turn(scene: Scene) -> dict[Span, Clock]:
    """The hours of several days that each have their own right behind: "6 May from 9.30, 7 May from 3"."""
    days, clocks = scene.days, scene.clocks
    if not 1 < len(days) == len(clocks) or len(scene.mentions) > 2 * len(days):
        return {}
    apart = all(d.day is not None and d.until is None for d in days)
    ends = [*(d.span.start for d in days[1:]), scene.span.end]
    told = all(d.span.end <= c.span.start < end for d, c, end in zip(days, clocks, ends, strict=True))
    given_up = any(c.tense in (Tense.MOVED, Tense.OLD, Tense.CANCELLED, Tense.DUE) for c in scene.cues)
    return {d.span: c for d, c in zip(days, clocks, strict=True)} if apart and told and not given_up else {}


def included(scene: Scene, start: int, ctx: Context) -> list[tuple[Clock, Name]]:
    """The parts of an event that a sentence lists with an hour each: "includes a talk at 11 and a tour at 2"."""
    found: list[tuple[Clock, Name]] = []
    leads = ctx.words.turns.includes.search(ctx.document.text, start, scene.span.end) if scene.clocks else None
    at = leads.end() if leads is not None else scene.span.end
    for clock in scene.clocks:
        if clock.span.start < at or clock.edge not in (Edge.AT, Edge.FROM):
            continue
        near = [p for p in scene.phrases if at <= p.span.start and p.span.end <= clock.span.start]
        name = naming.of_phrase(near[0], ctx) if near else None
        at = clock.span.end
        if name is None or clock_role(clock, scene, ctx) in ("other", "end") or _is_break(near[0], ctx):
            continue
        found.append((clock, name))
    return found


def _is_break(phrase: Phrase, ctx: Context) -> bool:
    taken = anyword_cached(ctx.words.breaks).fullmatch(ctx.text(phrase.head)) is not None
    return taken and phrase.span == phrase.head


def part_frame(frame: Frame, clock: Clock, name: Name, scene: Scene, ctx: Context) -> Frame:
    """A part of an event as one of its own, at its hour."""
    where = place.of_scene(scene, Span(name.span.start, clock.span.start), ctx, [name.span]) or frame.place
    made = replace(frame, scene=scene, name=name, clock=clock, dates=(clock.span, *frame.dates), place=where)
    return replace(
        made, last=frame.first, group=None, old=None, old_clock=None, more=(), who=(), rules=(PART_OF, name.rule)
    )


def _included_in(scene: Scene, made: list[int], ctx: Context) -> list[Clock]:
    """Frame the parts of the only event of a sentence; their hours are not its own."""
    frame = ctx.frames[made[0]]
    if len(made) > 1 or frame.kind is not Kind.EVENT or frame.first is None or frame.first != frame.last:
        return []
    parts = included(scene, max(frame.name.span.end, frame.dates[-1].end), ctx)
    ctx.frames += [part_frame(frame, clock, name, scene, ctx) for clock, name in parts]
    return [clock for clock, _ in parts]


def _at_its_side(frame: Frame, scene: Scene, ctx: Context) -> Frame:
    """The frame without an hour with the one that stands right beside its day, whatever is done then: "to end at 5"."""
    day = frame.dates[-1]
    if frame.clock is not None or frame.window is not None:
        return frame
    weekly = any(d.span == day and d.day is None and d.weak for d in scene.days)
    for clock in scene.clocks:
        if clock.end is not None and weekly:
            continue  # "(Mo-Fr 9-20 Uhr)"
        gap = Span(min(clock.span.end, day.end), max(clock.span.start, day.start))
        lead = ctx.document.text[max(scene.span.start, clock.span.start - LONGEST_WORD) : clock.span.start]
        if clock.edge in (Edge.UNTIL, Edge.AFTER) or not SIDE.fullmatch(ctx.document.text, gap.start, gap.end):
            continue
        if anyword_cached(ctx.words.other_words).search(lead.rpartition(",")[2]) is None:
            at_night = clock.hour == MIDNIGHT and clock.end is None
            return replace(frame, clock=replace(clock, hour=23, minute=59) if at_night else clock)
    return frame


def _parted(clock: Clock, frame: Frame, ctx: Context) -> bool:
    """Whether a pause and a verb part a clock time from a last day: "dinner at seven, tell me by Friday"."""
    if frame.kind is not Kind.DEADLINE or clock.edge in (Edge.BY, Edge.UNTIL):
        return False
    day = frame.dates[-1]
    between = ctx.document.text[min(clock.span.end, day.end) : max(clock.span.start, day.start)]
    return len(between) > LEAST_PAUSED and re.search(r"[,;:.–—]\s", between) is not None


def _new_hour(scene: Scene, made: list[int], ctx: Context) -> bool:
    """Give an event the second of two hours that it is moved from and to; the first is its old one."""
    frame = ctx.frames[made[0]]
    cue = next((c for c in scene.cues if c.tense is Tense.MOVED), None)
    if not ctx.words.fixed_order or len(made) > 1 or cue is None or frame.old is not None or frame.first is None:
        return False
    behind = [c for c in scene.clocks if c.span.end > cue.span.end]
    if len(behind) == 1 and (end := behind[0].end) is not None:
        first, second = replace(behind[0], end=None), replace(behind[0], hour=end[0], minute=end[1], end=None)
    elif len(behind) == 2 and ctx.document.text[behind[0].span.end : behind[1].span.start].strip() in ("to", "until"):
        first, second = behind
    else:
        return False
    lead = ctx.document.text[scene.span.start : behind[0].span.start].split()[-1:]
    if lead != ["from"] and not ctx.text(behind[0].span).lower().startswith("from"):
        return False
    if second.hour < NOON <= first.hour and first.hour - second.hour > NOON // 2:
        second = replace(second, hour=second.hour + NOON)  # "from 6pm to 5.30"
    ctx.frames[made[0]] = replace(frame, clock=second, old=frame.first, old_clock=first)
    return True


def own_hours(scene: Scene, ctx: Context) -> list[tuple[Clock, Span]]:
    """Clock times that open a clause of their own, with the clause: "..., and at noon he addresses parliament"."""
    if not ctx.words.fixed_order or len(scene.clocks) > MOST_HOURS:
        return []
    if ctx.hours is not None and ctx.hours[0] == scene.span:
        return ctx.hours[1]
    found = []
    for clock in scene.clocks:
        lead = ctx.words.turns.and_at.search(
            ctx.document.text, max(scene.span.start, clock.span.start - 24), clock.span.start
        )
        end = min([scene.span.end, *(m.span.start for m in scene.mentions if m.span.start >= clock.span.end)])
        verbs = [c for c in scene.cues if clock.span.end <= c.span.start < end]
        if lead is not None and verbs and any(c.span.end <= lead.start() for c in scene.cues):
            found.append((clock, Span(lead.start(), end)))
    ctx.hours = scene.span, found
    return found


def _at_its_hour(scene: Scene, clock: Clock, within: Span, made: list[int], ctx: Context) -> bool:
    """Frame what the clause of a clock time announces for the day before it in the sentence."""
    before = [n for n in made if ctx.frames[n].dates[-1].end <= within.start]
    frame = ctx.frames[before[-1]] if before else None
    cue = next(c for c in scene.cues if c.span.start >= clock.span.end)
    if frame is None or frame.kind is not Kind.EVENT or frame.first is None:
        return False
    if cue.tense not in (Tense.FUTURE, Tense.PLANNED, Tense.PRESENT):
        return False
    name = naming.of_event(scene, within, clock.span, cue, ctx) or clausename.of_clause(scene, clock.span, cue, ctx)
    if name is None or name.noun == frame.name.noun or clock_role(clock, scene, ctx) in ("other", "end"):
        return False
    where = place.of_scene(scene, within, ctx, [name.span]) or frame.place
    other = replace(frame, name=name, clock=clock, dates=(frame.dates[0], clock.span), last=frame.first, place=where)
    ctx.frames.append(
        replace(other, group=None, old=None, old_clock=None, rules=("day of the clause before", name.rule))
    )
    return True


def _gather(scene: Scene, made: list[int], ctx: Context) -> None:
    """Where no other hour is told, people come at that of the meeting point: "rendez-vous à 9 h devant le gymnase"."""
    for clock in scene.clocks:
        if gathers(scene, clock, ctx):
            nearest = min(made, key=lambda n: _distance(ctx.frames[n], clock))
            if ctx.frames[nearest].kind is Kind.EVENT and ctx.frames[nearest].window is None:
                ctx.frames[nearest] = replace(ctx.frames[nearest], clock=clock)
            return


def gathers(scene: Scene, clock: Clock, ctx: Context) -> bool:
    lead = ctx.document.text[max(scene.span.start, clock.span.start - LONGEST_GATHERING) : clock.span.start]
    return clock.end is None and clock.edge is Edge.AT and ctx.words.turns.gathering.search(lead) is not None


def _of_hours(scene: Scene, clock: Clock, made: list[int], ctx: Context) -> bool:
    """Whether a stretch stands right behind weekdays that are no event's, as opening hours do: "(Mo-Fr 9-20 Uhr)"."""
    used = [span for n in made for span in ctx.frames[n].dates]
    days = [d for d in scene.days if d.day is None and d.weak and 0 <= clock.span.start - d.span.end <= 2]
    return clock.end is not None and any(not d.span.overlaps(span) for d in days for span in used)


def _of_a_past_day(scene: Scene, clock: Clock, nearest: int, made: list[int], ctx: Context) -> bool:
    """Whether a clock time is that of a day that was reported: "opened at 10am today and will close on 22 May"."""
    used = {span for n in made for span in ctx.frames[n].dates}
    told = {s.span for s in ctx.skipped[-6:] if s.reason in OF_NO_EVENT}
    beside = [d.span for d in scene.days if d.span in told and d.span not in used]
    gaps = [max(clock.span.start - span.end, span.start - clock.span.end) for span in beside]
    return bool(gaps) and min(gaps) < min(8, _distance(ctx.frames[nearest], clock))


def repeats(scene: Scene, ctx: Context) -> list[Clock]:
    """The clock times of a list behind the first: "три покази: о 12:00, 14:00 та 16:00" are three events."""
    text = ctx.document.text
    found = []
    for first, second in pairwise(scene.clocks):
        later = first.end is None or (second.hour, second.minute) >= first.end
        alike = (first.end is None) == (second.end is None) and later and first.zone == second.zone
        near = LISTED.fullmatch(text[first.span.end : second.span.start]) is not None
        if (
            alike
            and near
            and clock_role(first, scene, ctx) in ("", "start")
            and not _opens_another(first, second, scene, ctx)
        ):
            found.append(second)
    return found


def _opens_another(first: Clock, second: Clock, scene: Scene, ctx: Context) -> bool:
    """Whether an event of its own stands right behind the second hour: "a lecture at 2pm, and at 6pm the ceremony"."""
    end = second.span.end
    behind = next((p for p in scene.phrases if 0 < p.span.start - end <= LONGEST_WORD and not p.weak), None)
    before = {p.noun for p in scene.phrases if p.span.end <= first.span.start}
    if behind is None or not before or HALT.search(ctx.document.text, end, behind.span.start):
        return False
    return (
        behind.noun not in before and JOINED.fullmatch(ctx.document.text, first.span.end, second.span.start) is not None
    )


def repeat(scene: Scene, clock: Clock, number: int, ctx: Context) -> None:
    """Announce an event a second time at another hour."""
    frame = ctx.frames[number]
    other = replace(frame, clock=clock, dates=(*frame.dates[:1], clock.span), old=None, old_clock=None)
    ctx.frames.append(other)


def _beside(scene: Scene, clock: Clock, number: int, ctx: Context) -> bool:
    """A part with a name and a time of its own beside its event: "...; the opening meeting is at 10 a.m."."""
    frame = ctx.frames[number]
    start = max(
        [
            frame.dates[-1].end,
            frame.name.span.end,
            *(c.span.end for c in scene.clocks if c.span.end <= clock.span.start),
        ]
    )
    joined = JOINED.fullmatch(ctx.document.text, start, clock.span.start) is not None
    pause = re.search(r"[;,(]|followed ", ctx.document.text[start : clock.span.start]) is not None
    if start >= clock.span.start or not (pause or joined or _is_clause(scene, start, clock, ctx)):
        return False
    near = [p for p in scene.phrases if start <= p.span.start and p.span.end <= clock.span.start]
    near = [p for p in near if not p.weak or ctx.words.turns.followed_by.search(ctx.document.text, start, p.span.start)]
    timed = [p for p in near[-1:] if SIDE.fullmatch(ctx.document.text, p.span.end, clock.span.start) is not None]
    near = [p for p in near if p in timed or not naming.is_beside(p, frame.dates[-1], ctx)]
    if near and ctx.words.fixed_order and not PART.search(ctx.document.text[start : near[-1].span.start]):
        near = []  # "speaks on Monday at the lunch, 12.30" has the hour of the lunch
    if FOLLOWED.search(ctx.document.text[start : clock.span.start]):  # "followed at 2.50 p.m. by the statement"
        near = [p for p in scene.phrases if 0 < p.span.start - clock.span.end <= LONGEST_WORD * 2][:1]
    if not near and (joined or not ctx.words.fixed_order):  # "10:00 нарада, 14:00 прийом громадян"
        most = 3 if ctx.words.free_order and not joined else BEHIND_HOUR
        behind = [p for p in scene.phrases if 0 < p.span.start - clock.span.end <= most and p.noun != frame.name.noun]
        near = [p for p in behind[:1] if not HALT.search(ctx.document.text, clock.span.end, p.span.start)]
        near = [p for p in near if not p.weak or _is_dashed(clock, p, ctx)]
    said = ctx.words.turns.followed_by_that.search(ctx.document.text, start, clock.span.start) if not near else None
    if (
        not (near or said)
        or (near and near[-1].noun == frame.name.noun and near[-1].definite)
        or clock_role(clock, scene, ctx) in ("other", "end")
    ):
        return False
    if said is not None:
        text = title.heading(said["what"], ctx.words)
        name: Name | None = Name(title=text, span=Span(*said.span("what")), noun=said["noun"], rule="followed by it")
        taken = anyword_cached(ctx.words.breaks).fullmatch(said["noun"]) or title.length(text) > title.MOST_WORDS
        name = None if taken else name
    else:
        name = naming.of_phrase(near[-1], ctx)
    if name is None:
        return False
    ctx.frames.append(
        replace(
            frame,
            name=name,
            clock=clock,
            dates=(*frame.dates, clock.span),
            last=frame.first,
            group=None,
            old=None,
            old_clock=None,
        )
    )
    return True


def _is_clause(scene: Scene, start: int, clock: Clock, ctx: Context) -> bool:
    """Whether a clause that has an event and a verb leads to an hour: "and the closing ceremony will begin at 6"."""
    joint = JOINT.match(ctx.document.text, start, clock.span.start)
    named = [p for p in scene.phrases if joint is not None and joint.end() <= p.span.start and not p.weak]
    told = [c for c in scene.cues if named and named[0].span.end <= c.span.start < clock.span.start]
    return any(c.tense in (Tense.PRESENT, Tense.FUTURE, Tense.PLANNED) for c in told)


def _is_dashed(clock: Clock, phrase: Phrase, ctx: Context) -> bool:
    """Whether only a dash parts an hour and what begins then: "о 18:00 — церемонія закриття"."""
    return ctx.document.text[clock.span.end : phrase.span.start].strip() in ("–", "—")


def with_hours(frame: Frame, scene: Scene, at: Span) -> Frame:
    """An event of several days with its first and last hour: "begins at noon on Friday and ends at 6am on Sunday"."""
    if len(scene.clocks) != 2 or scene.clocks[0].end is not None:
        return frame
    first, last = scene.clocks
    ends = max(last.span.start - at.end, at.start - last.span.end) < NEAR_HOUR and first.span.end < at.start
    return replace(frame, clock=replace(first, end=(last.hour, last.minute)), stretch=True) if ends else frame


def _distance(frame: Frame, clock: Clock) -> int:
    date_span = frame.dates[-1]
    return max(clock.span.start - date_span.end, date_span.start - clock.span.end)


def clock_near(scene: Scene, at: Span) -> Clock | None:
    near = [c for c in scene.clocks if abs(c.span.start - at.end) < 40 or abs(at.start - c.span.end) < 40]
    return near[0] if near else None


def with_clock(frame: Frame, clock: Clock, scene: Scene, ctx: Context) -> Frame:
    """The frame with a clock time, if it is its start or its end; doors and registration are neither."""
    role = clock_role(clock, scene, ctx)
    if (role == "other" and frame.kind is Kind.EVENT) or frame.window is not None:
        return frame
    if clock.edge is Edge.AFTER or (frame.kind is Kind.EVENT and clock.edge is Edge.BY):
        return frame
    if frame.clock is None:
        if role == "end" and frame.kind is Kind.EVENT:
            return frame
        return replace(frame, clock=clock)
    held = clock_role(frame.clock, frame.scene, ctx) if role in ("", "start") else ""
    if (role == "start" and held != "start") or held == "other":
        return replace(frame, clock=clock)
    if role == "end" and frame.clock.end is None and clock.end is None:
        return replace(frame, clock=replace(frame.clock, end=(clock.hour, clock.minute)))
    return frame


def clock_role(clock: Clock, scene: Scene, ctx: Context) -> str:
    """ "start", "end", "other" (doors, registration) or "" by the words around a clock time."""
    text, words = ctx.document.text, ctx.words
    if any(0 <= clock.span.start - d.span.end <= habits.NEXT_TO for d in habits.open_days(scene)):
        return "other"
    close = text[max(scene.span.start, clock.span.start - 24) : clock.span.start].rstrip(" ,:")
    former = max((c.span.end for c in scene.clocks if c.span.end <= clock.span.start), default=scene.span.start)
    taken = anyword_cached(words.other_words).fullmatch(text[former : clock.span.start].strip(" –—:-,"))
    alone = taken is None or former == scene.span.start or "," not in text[former : clock.span.start]
    if alone and anyword_cached(words.other_words).ends(close):
        return "other"
    own = text[former : clock.span.start] if former > scene.span.start else ""  # "doors 7, first question 7.30"
    begins = anyword_cached(words.start_words).search(own) if own else None
    if begins is not None and len(begins[0]) > LONGEST_FROM and not anyword_cached(words.other_words).search(own):
        return "start"
    start = max(scene.span.start, clock.span.start - 45)
    if any(isinstance(m, Series) for m in scene.mentions):  # "every Monday until 15 March at 7.30pm": of the days
        start = max([start, *(d.span.end for d in scene.days if d.span.end <= clock.span.start)])
    before = PAUSE.split(text[start : clock.span.start])[-1]
    other = anyword_cached(words.other_words).search(before)
    its = other is not None and _is_its_verb(scene, clock.span.start - len(before) + other.start(), ctx)
    if other is not None and not its and not _leaves_on(scene, clock, ctx):
        return "other"
    ends = anyword_cached(words.end_words).search(before)
    if ends is not None and _is_in_name(clock.span.start - len(before) + ends.start(), scene):
        ends = None  # "la cérémonie de clôture aura lieu à 18 h"
    if ends is not None or (clock.edge in (Edge.UNTIL,) and clock.end is None):
        return "end"
    after = STOP.split(text[clock.span.end : min(scene.span.end, clock.span.end + 20)], 1)[0]
    if anyword_cached(words.other_words).fullmatch(after.strip(" –—:-")):
        return "other"  # "18.30 Uhr Einlass, 19 Uhr Konzert"
    if anyword_cached(words.start_words).search(before) or anyword_cached(words.start_words).search(after):
        return "start"
    return ""


def _is_in_name(at: int, scene: Scene) -> bool:
    """Whether a word belongs to the name of an event, behind its noun: "cérémonie de clôture"."""
    return any(not p.weak and p.head.end <= at < p.span.end for p in scene.phrases)


def _is_its_verb(scene: Scene, at: int, ctx: Context) -> bool:
    """Whether a word of leaving is what the event itself does: "The procession leaves at 10", not "the coach"."""
    return ctx.words.fixed_order and any(0 <= at - p.head.end <= 2 and not p.weak for p in scene.phrases)


def _leaves_on(scene: Scene, clock: Clock, ctx: Context) -> bool:
    """Whether a clock time is that of a day on which the event itself sets out: "will leave on 16 May at 8.15am"."""
    day = next((d.span for d in reversed(scene.days) if 0 <= clock.span.start - d.span.end <= 4), None)
    if day is None:
        return False
    return ctx.words.turns.leaves.search(ctx.document.text, scene.span.start, day.start) is not None


def is_of_office(clock: Clock, scene: Scene, ctx: Context) -> bool:
    """Whether a stretch is that in which somebody can be asked: "the office, 01482 300300, 9am to 5pm"."""
    return clock.end is not None and CONTACT.search(ctx.document.text, scene.span.start, scene.span.end) is not None
