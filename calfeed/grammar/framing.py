"""The frames of a date in running text: the verb that governs it, its part of the sentence, its days and its place."""

import re
from collections.abc import Sequence
from datetime import timedelta
from itertools import pairwise

from calfeed.grammar import clause, doer, naming, participants, place, status, verdicts
from calfeed.grammar.certainty import is_rumoured
from calfeed.grammar.frame import Context, Frame, Name, Scene
from calfeed.grammar.mention import Anchor, Clock, Day, Edge, Length, Series, Vague
from calfeed.grammar.mention import Unit as Measure
from calfeed.grammar.nouns import WORD
from calfeed.grammar.pieces import across, words_of
from calfeed.grammar.quick import replace
from calfeed.grammar.resolve import day_range, lasting, recurring
from calfeed.grammar.tense import Cue, governing
from calfeed.grammar.vocabulary import Tense, anyword_cached, either_case
from calfeed.model.meeting import Kind, Online, Status
from calfeed.model.text import Span
from calfeed.model.when import Window

AT_HAND = 120  # days ahead within which a verb of the past may plan
LONGEST_WORD = 16  # of those that close something, behind their auxiliary
NEAR_HOUR = 12
EVENING = 18
NEAR_DAYS = timedelta(days=4)
TO_COME = frozenset((Tense.FUTURE, Tense.PLANNED, Tense.PRESENT))
TOLD = frozenset((Tense.PAST, Tense.REPORT, Tense.UNDERWAY))
# The end of a clause inside another, and the verb that goes with it: "..., has had to be".
ASIDE_ENDS = re.compile(
    r"(?:\s(?:at|in|on)\s[^,.;:]{2,40})?,?\s(?:(?:has|have|had|will|is|are|now|sadly|also|therefore|however|to|been|got)\s){0,4}",
    re.I,
)
LONGEST_ASIDE = 90
LONGEST_LINK = 12  # characters from a verb to its date: "meets on Tuesday"
GAPPED = across(
    r",?\s(?:{and_}\s)?(?P<who>(?:[^\W\d_][\w'’-]*\s){0,6}?[^\W\d_][\w'’-]+)(?:\s{on_day})?(?:\s{the})?\s"
)  # between the day of one and that of another: ", and the council on"
_PLANNED = "planned|printed|advertised|billed|scheduled|announced|published|stated|listed|intended|thought|expected"
PAST_LENGTH = across(r"(?<!\w){past_length}\s\Z")
LONGEST_PAST = 20  # characters
SOONER = across(
    r"\s(?:earlier|later|sooner|{sooner})\b"
    rf"(?P<than>\sthan\s(?:it\swas\s)?(?:first\s|originally\s|previously\s)?(?:{_PLANNED})\b)?",
    re.IGNORECASE,
)
DAYS_LONG = re.compile(r"\b(?:two|three|four|2|3|4)-day\b|\b(?:48|72)-hour\b", re.IGNORECASE)
STRIKES = words_of("strike")
BRACKETED = re.compile(r"\([^()\n]{0,80}\)")
Unit = tuple[Day | Vague | Series, ...]


def cue_of(scene: Scene, at: Span, ctx: Context) -> Cue | None:
    """The verb of a date; one of the past that sets the date "for" a day plans, one behind another date is not its."""
    text = ctx.document.text
    if (main := _of_main_clause(scene, at, ctx)) is not None:
        return main
    cue = governing(text, scene.span, at, _outside_asides(scene, at, ctx))
    before = cue is not None and cue.span.end <= at.start
    if before and cue is not None and ctx.words.turns.so.search(text, cue.span.end, at.start) is not None:
        return next((c for c in scene.cues if c.span.start >= at.end and c.tense in verdicts.AHEAD), None)
    if cue is not None and cue.tense is Tense.OLD and ctx.words.free_order and cue.span.end <= at.start:
        former = [m.span for m in scene.dates if cue.span.end <= m.span.start and m.span.end <= at.start]
        if former and anyword_cached(ctx.words.now).search(text, former[-1].end, at.start) is not None:
            cue = next((c for c in scene.cues if c.tense is Tense.MOVED), None)  # "замість середи тепер четвер"
    unsure = [c for c in scene.cues if c.tense is Tense.HYPOTHETICAL and c.span.end <= at.start]
    if unsure and ctx.words.free_order and not re.search(r"[,;:–—]", text[unsure[-1].span.end : at.start]):
        return unsure[-1]  # "Якщо грошей не буде до 15 вересня, люди ..."
    if cue is not None and cue.tense in (Tense.PAST, Tense.UNDERWAY) and _in_relative(scene, cue, at, ctx):
        cue = next((c for c in scene.cues if c.span.start >= at.end), None)
    if cue is not None and cue.tense is Tense.VALID and cue.span.end <= at.start and at.start - cue.span.end < 3:
        ahead = [c for c in scene.cues if c.span.start >= at.end and c.tense in (Tense.FUTURE, Tense.PLANNED)]
        cue = ahead[0] if ahead else cue  # "à compter du 23 mars, la rue sera coupée"
    if cue is not None and cue.tense is Tense.PAST and _lies_ahead(scene, at, ctx) and cue.span.end <= at.start:
        return replace(cue, tense=Tense.PLANNED)
    if cue is None or not ctx.words.set_for or cue.tense not in (Tense.PAST, Tense.REPORT):
        return cue
    lead = [word[0] for word in WORD.finditer(text, max(scene.span.start, at.start - 24), at.start)]
    while lead and lead[-1].lower() not in ctx.words.set_for and ctx.words.article.fullmatch(lead[-1]):
        lead.pop()
    if (
        lead
        and lead[-1].lower() in ctx.words.set_for
        and ctx.words.turns.night_to.search(text, max(scene.span.start, at.start - LONGEST_WORD), at.start) is None
    ):
        return replace(cue, tense=Tense.PLANNED)
    between = [m for m in scene.dates if at.end <= m.span.start and m.span.end <= cue.span.start]
    own = [m for m in scene.dates if m.span.start >= cue.span.end]  # "19-го, диктант написали 30 квітня"
    return None if (between or own) and "," in text[at.end : cue.span.start] else cue


def _outside_asides(scene: Scene, at: Span, ctx: Context) -> Sequence[Cue]:
    """The verbs without those of a relative clause that is over: "Sam, who laid the cable in 1989, will speak on"."""
    text = ctx.document.text
    if not ctx.words.fixed_order:  # "Кіновечір у саду (якщо дощ — в залі): сб 27 лютого"
        brackets = (m.span() for m in BRACKETED.finditer(text, scene.span.start, scene.span.end))
        beside = [(a, b) for a, b in brackets if not a < at.start < b]
        return [
            c
            for c in scene.cues
            if (c.tense is not Tense.HYPOTHETICAL or not any(a < c.span.start < b for a, b in beside))
            and not (c.tense is Tense.PAST and _is_apposed(scene, c, at, text))
        ]
    closed = [m.span() for m in ctx.words.turns.aside.finditer(text, scene.span.start, at.start)]
    if not closed and scene.cues and scene.cues[0].span.start > at.end:
        closed = [
            m.span() for m in ctx.words.turns.aside.finditer(text, at.end, scene.span.end)
        ]  # "On Friday Sam, who was ill, speaks"
    return [
        c for c in scene.cues if c.tense not in TOLD or not any(a < c.span.start and c.span.end < b for a, b in closed)
    ]


def _is_apposed(scene: Scene, cue: Cue, at: Span, text: str) -> bool:
    """Whether a participle only describes who acts, between commas before a date: "Nantes, battu mercredi, joue"."""
    start = cue.span.start
    apposed = start == scene.span.start or text[start - 2 : start] == ", "
    return apposed and " " not in cue.words and "," in text[cue.span.end : min(at.start, cue.span.end + LONGEST_ASIDE)]


def _of_main_clause(scene: Scene, at: Span, ctx: Context) -> Cue | None:
    """The verb that calls off or moves what the clause before had planned: "which was due on Friday, is off"."""
    if not ctx.words.fixed_order and not ctx.words.drops_subject:
        return None
    before = [c for c in scene.cues if c.span.end <= at.start]
    behind = [c for c in scene.cues if c.span.start >= at.end]
    off = next((c for c in behind if c.tense in (Tense.CANCELLED, Tense.MOVED)), None)
    if not before or off is None or before[-1].tense not in (Tense.OLD, Tense.PAST, Tense.PLANNED, Tense.UNDERWAY):
        return None
    text = ctx.document.text
    lead = text[max(scene.span.start, before[-1].span.start - LONGEST_ASIDE) : before[-1].span.start]
    related = ctx.words.turns.related.search(lead)
    if related is None and before[-1].tense is not Tense.OLD:
        return None
    gap = ASIDE_ENDS.fullmatch(text, at.end, off.span.start)
    return off if gap is not None else None


def _in_relative(scene: Scene, cue: Cue, at: Span, ctx: Context) -> bool:
    """Whether a verb of the past stands in a relative clause that ended before a date: "qui avait fait deux morts"."""
    text = ctx.document.text
    if cue.span.end > at.start or ctx.words.fixed_order or ctx.words.verb_last:
        return False
    behind = text[cue.span.end : at.start]
    head = re.split(r"[,;:.!?()–—]\s", text[scene.span.start : cue.span.start])[-1]
    return re.search(r",\s", behind) is not None and ctx.words.turns.relative_before.search(head) is not None


def _lies_ahead(scene: Scene, at: Span, ctx: Context) -> bool:
    """Whether a full date can't be meant of the past: "agreed a walkout from Monday 23 February", told on the 19th."""
    day = next((d for d in scene.days if d.span.start == at.start), None)
    if day is None or ctx.written is None or None in (day.day, day.month, day.weekday) or day.year is not None:
        return False
    ahead, back = day_range(day, ctx.written), day_range(day, ctx.written, past=True)
    if ahead is None or back is None or not 0 < (ahead[0] - ctx.written).days < AT_HAND:
        return False
    return ahead[0].weekday() == day.weekday != back[0].weekday()


def called_off(scene: Scene) -> bool:
    return any(c.tense is Tense.CANCELLED for c in scene.cues)


def segment_of(scene: Scene, units: Sequence[Unit], number: int, ctx: Context) -> Span:
    """The part of the sentence that is about one date: from the date, or the clause, before it to the date after it."""
    start = units[number - 1][-1].span.end if number else scene.span.start
    behind = [unit[0] for unit in units[number + 1 :] if not _is_yesterday(unit[0])]
    end = behind[0].span.start if behind else scene.span.end
    at = units[number][0].span.start
    pause = ctx.document.text.rfind("; ", start, at) if number else -1
    if pause >= 0 and any(start <= c.span.start < pause for c in scene.cues):
        start = pause + 2 if any(pause < c.span.start < at for c in scene.cues) else start
    looks = number and ctx.words.fixed_order
    joints = list(ctx.words.turns.next_clause.finditer(ctx.document.text, start, at)) if looks else []
    if joints and any(joints[-1].end() < c.span.start and c.span.end <= at for c in scene.cues):
        start = joints[-1].end()  # where the clause has a subject of its own
    if behind and not ctx.words.fixed_order:
        next_ = ctx.words.turns.next_clause.search(ctx.document.text, units[number][-1].span.end, end)
        if next_ is not None and any(next_.end() < c.span.start and c.span.end <= end for c in scene.cues):
            end = next_.start()  # "Le jury délibérera en mai et les prix seront remis le 12 juin"
    if behind and (who := who_of_gap(scene, units[number][0].span, behind[0].span, ctx)) is not None:
        end = min(end, who.start)
    return Span(start, end)


def _is_yesterday(mention: Day | Vague | Series) -> bool:
    """Whether a day only tells when something was decided: "the talk on 14 May was called off yesterday"."""
    told = isinstance(mention, Day) and mention.anchor is Anchor.WRITTEN and mention.day is None
    return told and isinstance(mention, Day) and mention.weekday is None and (mention.offset_days or 0) < 0


def who_of_gap(scene: Scene, former: Span, at: Span, ctx: Context) -> Span | None:
    """Who does on a day what a verb right in front of the day before tells: "meets on 3 May and the board on 5 May"."""
    if ctx.words.free_order or not any(
        c.tense in TO_COME and 0 <= former.start - c.span.end <= LONGEST_LINK for c in scene.cues
    ):
        return None
    end = max([former.end, *(c.span.end for c in scene.clocks if c.span.end <= at.start)])
    found = GAPPED.fullmatch(ctx.document.text, end, at.start)
    return Span(*found.span("who")) if found is not None else None


def frames_of(
    scene: Scene,
    chosen: Sequence[tuple[verdicts.Chosen, Day | Vague | Series]],
    name: Name,
    segment: Span,
    cue: Cue | None,
    ctx: Context,
    *,
    due: bool,
    listed: bool,
) -> list[int]:
    missing = naming.negated(scene, cue, ctx) is not None or naming.is_none(scene, name, ctx)
    told = [d for d in scene.days if d.offset_days is None or d.offset_days >= 0 or d.anchor is not Anchor.WRITTEN]
    around = segment if due or len(told) > 1 else scene.span  # "wurde gestern abgesagt" tells no second event
    if isinstance(chosen[0][1], Series):  # "щочетверга ..., але 13 листопада репетиції не буде" goes on
        later = [d.span.start for d in scene.days if d.span.start > chosen[0][1].span.end]
        around = Span(scene.span.start, min([scene.span.end, *later]))
    state, state_span = status.status(scene, around, ctx)
    if state is Status.CONFIRMED and any(c.span.overlaps(segment) and is_rumoured(c, scene, ctx) for c in scene.cues):
        state = Status.TENTATIVE
    missing = missing or (state is Status.CONFIRMED and not due and _is_off_before(scene, name, cue, ctx))
    taken = [name.span] if name.rule == "event noun" else []
    where = (
        None if due else place.same_as_before(_place_of_day(scene, chosen[0][1], segment, name, taken, ctx), scene, ctx)
    )
    if name.rule == "item of a list" and place.looks_like(ctx.text(name.span), ctx.words):
        where = place.trimmed(name.span, ctx)
    where = where or (_host(scene, cue, ctx) if cue is not None and not due else None)
    where = where or (_shut(scene, name, cue, ctx) or place.of_shut(segment, ctx) if not due else None)
    how, how_span = status.online(ctx.document.text, scene.span, ctx.words, has_place=where is not None)
    who: tuple[Span, ...] = ()
    if not due:
        phrase = next((p for p in scene.phrases if p.span == name.span), None)
        who = (
            (participants.of_phrase(phrase, ctx) if phrase else ())
            + participants.of_subject(scene, ctx)
            + participants.led(scene, ctx)
        )
        former = ctx.frames[-1] if ctx.frames and ctx.frames[-1].scene is scene else None
        if former is not None and name.span == who_of_gap(scene, former.dates[0], chosen[0][1].span, ctx):
            who = (name.span,)
    base = Frame(
        scene=scene,
        name=name,
        dates=(chosen[0][1].span,),
        kind=Kind.DEADLINE if due else Kind.EVENT,
        status=Status.CANCELLED if missing else _of_due(state, cue) if due else state,
        status_span=state_span,
        place=where,
        online=Online.NO if due else how,
        online_span=how_span,
        who=who,
        group=chosen[0][1].span.start if listed else None,
        rules=tuple(r for r in (chosen[0][1].rule, cue.tense.value if cue else "", name.rule) if r),
        under=ctx.headings[-1][1].span if ctx.headings else None,
    )
    return [ctx.add(frame) for frame in _dated(base, chosen, ctx)]


def _is_off_before(scene: Scene, name: Name, cue: Cue | None, ctx: Context) -> bool:
    """Whether the sentence before calls off the event whose day this one gives: "The trip is off. Too few came for"."""
    before = ctx.before
    if not ctx.words.fixed_order or before is None or before.dates or not name.span.within(before.span):
        return False
    new = cue is not None and cue.tense in (Tense.FUTURE, Tense.PLANNED, Tense.MOVED, Tense.PRESENT)
    return not new and called_off(before)


def _of_due(state: Status, cue: Cue | None) -> Status:
    """A deadline is certain, and called off only by its own verb."""
    off = state is Status.CANCELLED and (cue is None or cue.tense is Tense.CANCELLED)
    return state if off else Status.CONFIRMED


def _place_of_day(
    scene: Scene, day: Day | Vague | Series, segment: Span, name: Name, taken: list[Span], ctx: Context
) -> Span | None:
    """The place of an event by the part of a sentence that goes with its day, if it has several."""
    if len(scene.days) < 2:
        return _place(scene, segment, name, taken, ctx)
    own = place.around(day.span, segment, scene, ctx)
    found = place.of_leg(day.span, own, scene, ctx) or _place(scene, own, name, taken, ctx)
    return found if found is not None or own == segment else _place(scene, segment, name, taken, ctx)


def _place(scene: Scene, segment: Span, name: Name, taken: list[Span], ctx: Context) -> Span | None:
    found = place.of_scene(scene, segment, ctx, taken)
    same = anyword_cached(ctx.words.same_place).search(ctx.document.text, segment.start, segment.end)
    if found is None and same is not None:
        return Span(*same.span())
    if found is None and len(scene.days) < 2:
        found = place.of_scene(scene, scene.span, ctx, taken)
    found = found or place.of_name(name.span if name.rule == "event noun" else segment, ctx)
    if found is None and len(scene.days) > 1:  # what is told before the first date goes for all of them
        found = place.of_scene(scene, Span(scene.span.start, min(d.span.start for d in scene.days)), ctx, taken)
    found = found or place.of_court(scene, segment, ctx)
    return found or (place.in_name(scene, name.span, ctx) if name.rule == "event noun" else None)


def _host(scene: Scene, cue: Cue, ctx: Context) -> Span | None:
    """The place that is said to host what is on: "On Tuesday, Leeds Town Hall hosts the fair"."""
    if either_case(ctx.words.hosts).fullmatch(cue.words) is None:
        return None
    subject = clause.subject(scene, cue, ctx) or doer.subject_span(scene, cue, cue.span, ctx)
    if subject is None:
        return None
    start = max([subject.start, *(m.span.end for m in scene.mentions if m.span.end <= subject.end)])
    there = place.trimmed(Span(start, subject.end), ctx)
    return there if there is not None and place.is_certain(ctx.text(there), ctx.words) else None


def _shut(scene: Scene, name: Name, cue: Cue | None, ctx: Context) -> Span | None:
    """What is closed, for that is where it is: "the library will be closed on 3 May"."""
    if cue is None or not name.rule.startswith(("verb", "clause")):
        return None
    closes = participants.CLOSES.search(ctx.document.text, cue.span.start, scene.span.end)
    if closes is None or closes.end() > cue.span.end + LONGEST_WORD:
        return None
    subject = clause.subject(scene, cue, ctx) or doer.subject_span(scene, cue, cue.span, ctx)
    if subject is None or any(p.head.within(subject) and not p.weak for p in scene.phrases):
        return None
    return place.trimmed(subject, ctx)


def _dated(base: Frame, chosen: Sequence[tuple[verdicts.Chosen, Day | Vague | Series]], ctx: Context) -> list[Frame]:
    found: list[Frame] = []
    run = _is_run([v for v, _ in chosen])
    for verdict, mention in chosen:
        if isinstance(mention, Series):
            again = recurring(mention, ctx.anchor, last=ctx.last)
            if again is None:
                ctx.skip(mention.span, verdicts.NO_DATE)
                continue
            found.append(
                replace(
                    base,
                    dates=(mention.span,),
                    series=mention,
                    first=again.first,
                    last=again.first,
                    rrule=again.rule,
                    excluded=again.excluded,
                )
            )
        elif isinstance(mention, Vague) or verdict.window is not None:
            found.append(replace(base, dates=(mention.span,), window=verdict.window))
        elif (both := _either(found, verdict, mention, ctx)) is not None:
            found[-1] = replace(found[-1], first=None, last=None, window=both, dates=(*found[-1].dates, mention.span))
        elif run and _joins(found, verdict, base, ctx, mention):
            found[-1] = replace(found[-1], last=verdict.last, dates=(*found[-1].dates, mention.span))
        else:
            found.append(replace(base, dates=(mention.span,), first=verdict.first, last=verdict.last))
    length = length_of(base.scene, ctx)
    if length is not None and len(found) == 1 and not any(c.tense is Tense.MOVED for c in base.scene.cues):
        found[0] = lasts(found[0], length)
    return found


def _either(
    found: Sequence[Frame], verdict: verdicts.Chosen, mention: Day | Vague | Series, ctx: Context
) -> Window | None:
    """The few days of which one will be chosen: "on 30 or 31 March"."""
    first = found[-1].first if found else None
    if first is None or verdict.last is None or found[-1].kind is Kind.DEADLINE:
        return None
    if anyword_cached(ctx.words.apiece).search(ctx.document.text, mention.span.end, found[-1].scene.span.end):
        return None  # "on April 8 or April 10, 5:30 each night"
    between = ctx.document.text[found[-1].dates[-1].end : mention.span.start].strip(" ,")
    close = timedelta(0) < verdict.last - first <= NEAR_DAYS and anyword_cached(ctx.words.either).fullmatch(between)
    return Window(first=first, last=verdict.last) if close else None


def _is_run(chosen: Sequence[verdicts.Chosen]) -> bool:
    """Whether all days of a list follow each other: "10 and 11", but not "10, 12 and 13"."""
    days = [(c.first, c.last) for c in chosen]
    return all(a[1] is not None and b[0] == a[1] + timedelta(days=1) for a, b in pairwise(days))


def length_of(scene: Scene, ctx: Context) -> Length | None:
    """How long a sentence says that something lasts: no "two days earlier", no "after an 18-month restoration"."""
    text = ctx.document.text
    length = next((m for m in scene.mentions if isinstance(m, Length)), None)
    if length is None or SOONER.match(text, length.span.end):
        return None
    past = PAST_LENGTH.search(text, max(scene.span.start, length.span.start - LONGEST_PAST), length.span.start)
    return length if past is None else None


def lasts(frame: Frame, length: Length) -> Frame:
    """The frame with the last day that a length gives."""
    if frame.kind is Kind.DEADLINE or length.unit is Measure.YEAR:
        return frame
    if frame.first is None or frame.last != frame.first or frame.clock is not None or frame.series is not None:
        return replace(frame, length=length)
    end = lasting(frame.first, length)
    return replace(frame, last=end or frame.last, length=length)


def _joins(found: list[Frame], verdict: verdicts.Chosen, base: Frame, ctx: Context, mention: Day) -> bool:
    """Whether a day goes on from the one before, "10 and 11 February": one event of two days."""
    if not found or found[-1].last is None or verdict.first != found[-1].last + timedelta(days=1):
        return False
    between = ctx.document.text[found[-1].dates[-1].end : mention.span.start]
    if DAYS_LONG.search(ctx.document.text, base.scene.span.start, base.scene.span.end):
        return True  # "a two-day strike on 22 and 23 February"
    if anyword_cached(ctx.words.apiece).search(ctx.document.text, mention.span.start, base.scene.span.end):
        return False  # "on 14 and 15 August, both at 10.30am"
    if _has_daily_hours(base, mention):
        return False
    return anyword_cached(ctx.words.either).search(between) is None and base.name.noun not in STRIKES


def _has_daily_hours(base: Frame, last: Day) -> bool:
    """Whether each day of a list is a session, by hours from and to, "24 and 25 May, 10 to 4", or by an evening."""
    if any(m.span.start > last.span.end for m in base.scene.days):
        return False
    daily = [
        c for c in base.scene.clocks if _is_stretch(c) or (c.end is None and c.hour >= EVENING and c.edge is Edge.AT)
    ]
    return len(daily) == 1 == len(base.scene.clocks) and 0 < daily[0].span.start - last.span.end < NEAR_HOUR


def _is_stretch(clock: Clock) -> bool:
    return clock.end is not None and clock.end > (clock.hour, clock.minute)
