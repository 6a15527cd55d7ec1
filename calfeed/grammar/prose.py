"""Events in running text: the dates of a sentence in units, each read into a frame or given up with a reason.

Beside it: framing.py (a date with its verb, its days and its place), whatson.py (its name), hours.py (its clock times),
oldday.py and newday.py (what is moved or called off), until.py (what ends on a day), underday.py (sentences under the
day of a heading) and sequel.py (sentences that say more of an event told before).
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from calfeed.grammar import (
    choose,
    clause,
    clausename,
    deadlines,
    dues,
    exclusions,
    meant,
    nameabove,
    naming,
    nothing,
    place,
    verdicts,
    windows,
)
from calfeed.grammar.certainty import is_rumoured
from calfeed.grammar.de import clause as bracket
from calfeed.grammar.frame import Context, Frame, Scene, part_of
from calfeed.grammar.framing import LONGEST_WORD, TO_COME, Unit, called_off, cue_of, frames_of, segment_of
from calfeed.grammar.hours import clock_near, give_clocks, own_hours
from calfeed.grammar.mention import Anchor, Clock, Day, Length, Series, Vague
from calfeed.grammar.mention import Unit as Measure
from calfeed.grammar.moving import moves
from calfeed.grammar.newday import (
    call_off,
    is_compared,
    is_new_date,
    keep_old,
    made_up,
    name_as_moved,
    of_the_same_month,
    off_behind,
    reckon_back,
    settle_old,
)
from calfeed.grammar.oldday import (
    brought_forward,
    day_given_up,
    denied_once,
    denies,
    from_onto,
    from_to,
    gave_way,
    is_denied,
    is_left,
    is_of_another,
    is_off_just,
    left_behind,
    left_out,
    moved_away,
    new_room,
    not_done,
    of_renewed,
    only_elsewhere,
    put_off,
    replaced,
    still_set,
)
from calfeed.grammar.pieces import across
from calfeed.grammar.quick import replace
from calfeed.grammar.resolve import moved, recurring
from calfeed.grammar.saidbefore import of_heading_that_tells
from calfeed.grammar.sequel import fuller, more, note_actor, note_topic, of_the_month, with_reckoned
from calfeed.grammar.shift import shift
from calfeed.grammar.tense import Cue, governing
from calfeed.grammar.underday import fill_heading, fill_slip, under_day
from calfeed.grammar.until import (
    begins_and_ends,
    ends_former,
    ends_stretch,
    is_limit,
    is_mere_bound,
    only_lasts,
    reopens,
    to_the_end,
)
from calfeed.grammar.vocabulary import Tense, anyword_cached, either_case
from calfeed.grammar.whatson import (
    name_by_section,
    name_by_title,
    name_of,
    numbered,
    of_due_day,
    one_more,
    says_nothing,
)
from calfeed.model.meeting import Kind, Status
from calfeed.model.text import Span

# "on Friday, and again on the following Monday"
AGAIN = across(r",?\s{and_}\s(?:{then}\s)?{again}(?:\s{on_day})?\s?")
SEMICOLON = re.compile(r";\s+")
WHEN = re.compile(r",?\s+when\s+")
BREAK = re.compile(r"[,;:–—(]")
ALSO = across(r"\s(?:{and_}|{or_})\s")
# Between days counted from now and the date that they come to: "in ten days, on Thursday 14 January".
COUNTED = across(r"(?:\s[^\s,;:.!?()]{1,16}){0,5},\s(?:(?:{on_day}|{on_other_day}|{the})\s){0,2}")
MOST_OFF = timedelta(8)  # between a day so counted and its date
CLAUSE_AT = across(
    r"[^,;.]{0,40},\s(?:{and_}|{and_other})\s(?=(?:[^\W\d_]{1,4}\s){1,2}\Z)", re.NOFLAG
)  # ", and at" an hour


def read(scene: Scene, ctx: Context) -> None:
    """Read one sentence: frame its events, or let it say more of the ones before."""
    if is_new_date(scene, ctx) or nothing.read(scene, ctx):
        return
    if _is_turned_down(scene, ctx):
        return
    scene = _what_is_said(scene, ctx)
    if _neither(scene, ctx):
        return
    if clauses := _clauses(scene, ctx):
        for one in clauses:
            read(one, ctx)
        return
    scene = with_reckoned(of_the_month(of_the_same_month(denied_once(scene, ctx), ctx), ctx), ctx)
    units = _units(scene, ctx)
    made: list[int] = []
    old = left_behind(scene, units, ctx)
    units = units[:1] if old is not None else units
    for number, unit in enumerate(units):
        if number + 1 < len(units) and (away := moved_away(scene, unit, units[number + 1], ctx)) is not None:
            old = away
            continue
        if number and old is None and (away := replaced(scene, units[number - 1], unit, ctx)) is not None:
            old = away
            continue
        span = Span(unit[0].span.start, unit[-1].span.end)
        if number and len(made) == number and ends_stretch(scene, made, span, ctx):
            continue
        found, given_up = _read_unit(scene, unit, units, number, ctx)
        if (
            not (found or given_up) and old is not None and number and ctx.words.fixed_order
        ):  # named with the day that it was to be on
            found, given_up = _read_unit(scene, unit, (unit,), 0, ctx)
        name_as_moved(scene, found, old, ctx)
        made += found
        old = given_up or old
    call_off(scene, made, ctx)
    made = made_up(scene, made, ctx) if old is None else made
    if made:
        give_clocks(scene, made, ctx)
        reckon_back(scene, made, ctx)
        made = to_the_end(scene, begins_and_ends(scene, made, ctx), ctx)
        settle_old(scene, made, old, ctx)
        reopens(scene, made, ctx)
        ctx.focus = tuple(made)
    elif old is not None:
        keep_old(scene, old, ctx)
    elif off_behind(scene, ctx) or (
        not units and (fill_heading(scene, ctx) or under_day(scene, ctx) or fill_slip(scene, ctx))
    ):
        pass
    elif not units or any(c.tense is Tense.CANCELLED for c in scene.cues):
        more(scene, ctx)
    elif ctx.words.drops_subject:
        note_topic(scene, ctx)
    elif ctx.reopened is not None:
        reopens(scene, made, ctx)
    note_actor(scene, ctx)


def _what_is_said(scene: Scene, ctx: Context) -> Scene:
    """The scene without words that only say that somebody tells it: "Buenos días, Ana: te confirmo que ..."."""
    if not (ctx.words.drops_subject or ctx.words.verb_last):
        return scene
    lead = either_case(ctx.words.says_that).match(ctx.document.text, scene.span.start, scene.span.end)
    dated = lead is not None and any(m.span.start < lead.end() for m in scene.mentions)
    return scene if lead is None or dated else part_of(scene, Span(lead.end(), scene.span.end))


def _clauses(scene: Scene, ctx: Context) -> tuple[Scene, ...]:
    """Both clauses where the second has a verb, an hour and no day: "opens at 10; the mayor speaks at noon"."""
    if len(scene.clocks) < 2 or len(scene.cues) < 2:
        return ()
    text, clock, cue = ctx.document.text, scene.clocks[-1], scene.cues[-1]
    first = max([scene.clocks[-2].span.end, *(m.span.end for m in scene.dates)])
    mark = SEMICOLON.search(text, first, min(clock.span.start, cue.span.start))
    if mark is None and clock.span.start < cue.span.start:
        mark = CLAUSE_AT.match(text, first, clock.span.start)
    before = [c for c in scene.cues if mark is not None and c.span.end <= mark.start()]
    if mark is None or not before or cue.tense not in TO_COME or before[-1].tense not in TO_COME:
        return ()
    return part_of(scene, Span(scene.span.start, mark.start())), part_of(scene, Span(mark.end(), scene.span.end))


def _units(scene: Scene, ctx: Context) -> list[Unit]:
    """Its dates, those of one list together, without the first and last days of a series."""
    units: list[list[Day | Vague | Series]] = []
    # "переносяться з п’ятниці, 1 травня, на 8 травня" is no list
    shifted = len(scene.days) == 2 and any(
        c.tense is Tense.MOVED and c.span.end <= scene.days[0].span.start for c in scene.cues
    )
    if ctx.words.verb_last and not shifted:
        shifted = any(
            from_onto(scene, one.span, Span(one.span.end, after.span.start), ctx) for one, after in pairwise(scene.days)
        )
    bounds = [
        d.span for s in scene.dates if isinstance(s, Series) for d in (s.first, s.until, *s.skipped) if d is not None
    ]
    for mention in scene.dates:
        if not isinstance(mention, Series) and any(mention.span.overlaps(b) for b in bounds):
            continue
        if isinstance(mention, Day) and is_compared(mention, ctx):
            continue
        last = units[-1][-1] if units else None
        if isinstance(mention, Day) and isinstance(last, Day) and _is_apposed(last, mention, ctx):
            continue
        if isinstance(mention, Vague) and isinstance(last, Series) and _is_month_of(last, mention, ctx):
            continue
        if (
            isinstance(mention, Day)
            and isinstance(last, Day)
            and not shifted
            and (
                (mention.group is not None and mention.group == last.group)
                or AGAIN.fullmatch(ctx.document.text, last.span.end, mention.span.start)
            )
        ):
            units[-1].append(mention)
        else:
            units.append([mention])
    return [tuple(unit) for number, unit in enumerate(units) if not _said_again(scene, units, number, ctx)]


def _is_month_of(series: Series, month: Vague, ctx: Context) -> bool:
    """Whether words behind a series only say in which month it is: "tous les samedis de septembre"."""
    between = ctx.document.text[series.span.end : month.span.start].strip()
    return not between or anyword_cached((*ctx.words.from_, ctx.words.of)).fullmatch(between) is not None


def _is_apposed(day: Day, after: Day, ctx: Context) -> bool:
    """Whether words behind a day only say which it is: "on Wednesday, the second day of the congress"."""
    if after.anchor is Anchor.WRITTEN or day.anchor is not Anchor.WRITTEN:
        return False
    gap = ctx.document.text[day.span.end : after.span.start]
    return gap == ", " and ctx.words.turns.which_day.match(ctx.document.text, after.span.start) is not None


def _said_again(scene: Scene, units: Sequence[Sequence[Day | Vague | Series]], number: int, ctx: Context) -> bool:
    """Whether a weekday is said again as a date behind it: "on the Friday before the visit, 2 October"."""
    day, after = units[number][-1], units[number + 1][0] if number + 1 < len(units) else None
    if isinstance(day, Day) and isinstance(after, Day) and day.day is None and after.day is not None:
        between = ctx.document.text[day.span.end : after.span.start]
        if len(between) < 60 and anyword_cached(ctx.words.namely).search(between):
            return True  # "zwei Wochen vorher, also bis zum 14. März"
    if not isinstance(day, Day) or not isinstance(after, Day) or day.day is not None or after.day is None:
        return False
    if any(day.span.end <= c.span.start and c.span.end <= after.span.start for c in scene.cues):
        return False
    if ALSO.search(ctx.document.text, day.span.end, after.span.start):
        return False  # "in Leeds on Monday and in York on 13 January"
    if (day.offset_days or 0) > 1 and day.weekday is None and day.anchor is Anchor.WRITTEN:
        about, told = meant.days_of(day, ctx, scene), meant.days_of(after, ctx, scene)
        near = about is not None and told is not None and abs(told[0] - about[0]) <= MOST_OFF
        return near and COUNTED.fullmatch(ctx.document.text, day.span.end, after.span.start) is not None
    if ctx.document.text[day.span.end : after.span.start].strip() == "(":
        return ctx.document.text[after.span.end : after.span.end + 1] == ")"  # "tomorrow week (Friday the 27th)"
    return (
        after.weekday is None
        and day.weekday is not None
        and 0 <= after.span.start - day.span.end < 30
        and day.group is None
    )


def _read_unit(
    scene: Scene, unit: Unit, units: Sequence[Unit], number: int, ctx: Context
) -> tuple[list[int], tuple[date, Clock | None, Span] | None]:
    at = Span(unit[0].span.start, unit[-1].span.end)
    if isinstance(unit[0], Series) and _goes_on(scene, unit[0], ctx):
        return [], None
    told = _when_clause(scene, at, ctx)
    before = units[number - 1][-1].span if number and not ctx.words.verb_last else None
    denied = before is not None and denies(scene.span.start, before, at, ctx)
    cue = told or cue_of(scene, before if before is not None and denied else at, ctx)
    after = units[number + 1][0].span if number + 1 < len(units) else None
    if cue is not None and cue.tense is Tense.OLD and after is not None and at.end <= cue.span.start < after.start:
        cue = None if len(scene.cues) == 1 and gave_way(ctx.document.text, at, after, ctx) else cue
    cue = _off_because(scene, at, cue, ctx) or cue
    if cue is not None and cue.tense is Tense.HYPOTHETICAL and _hangs_behind(cue, at, ctx):
        cue = None
    if cue is not None and exclusions.is_meant(cue, scene, at, ctx):
        cue = replace(cue, tense=Tense.FUTURE)
    if denied and cue is not None and cue.tense is Tense.OLD:  # "will be held not on 3 May but on 10 May"
        cue = next((c for c in reversed(scene.cues) if c.span.end <= cue.span.start), replace(cue, tense=Tense.PLANNED))
    longer = isinstance(unit[0], Day) and dues.is_extended(scene, unit[0], ctx)
    if longer and cue is not None and cue.tense is Tense.DUE:  # "se prorroga hasta el"
        cue = next((c for c in scene.cues if c.tense is Tense.MOVED), replace(cue, tense=Tense.MOVED))
    if cue is not None and isinstance(unit[0], Day) and choose.is_shut_then(unit[0], cue, ctx):
        cue = replace(cue, tense=Tense.PLANNED)
    spoken = ctx.spoken
    if ctx.words.verb_last:
        cue = bracket.governing(scene, at, cue, ctx)
        former = units[number - 1][0] if number else None
        denies_former = isinstance(former, Day) and cue is not None and cue.span.end <= former.span.start
        if cue is not None and cue.tense is Tense.OLD and denies_former:
            cue = replace(cue, tense=Tense.PLANNED)  # "nicht am 26. März, sondern am 2. April" denies the first only
    once = cue is not None and cue.tense is Tense.OLD and len(units) == 1
    if once and cue is not None and (still_set(scene, unit[0], cue, ctx) or only_elsewhere(scene, ctx)):
        cue = replace(cue, tense=Tense.PLANNED)
    if cue is not None and is_rumoured(cue, scene, ctx):
        cue = replace(cue, tense=Tense.PLANNED)
    chosen: list[tuple[verdicts.Chosen, Day | Vague | Series]] = []
    if (sooner := brought_forward(scene, unit, cue, ctx)) is not None:
        unit, ctx.old = (sooner[0],), (sooner[1], None, at)
        cue = replace(cue, tense=Tense.MOVED) if cue is not None else None
    for mention in unit:
        verdict = choose.judge(scene, mention, cue, ctx)
        if verdict == verdicts.PAST and (gone := day_given_up(scene, mention, units, cue, ctx)) is not None:
            return [], gone
        if isinstance(verdict, str):
            ctx.skip(mention.span, verdict)
            if verdict == verdicts.REOPENED and isinstance(mention, Day) and ctx.words.fixed_order:
                again = meant.days_of(mention, ctx, scene)
                ctx.reopened = (again[0], clock_near(scene, mention.span)) if again else None
            ctx.spoken = spoken if verdict in (verdicts.STATEMENT, verdicts.PAST) and ctx.frames else ctx.spoken
        else:
            chosen.append((verdict, mention))
    if not chosen:
        return [], None
    if (away := from_to(chosen, cue, scene, ctx)) is not None:
        chosen, old_day = away
        cue = replace(cue, tense=Tense.MOVED) if cue is not None else None
        ctx.old = (old_day, None, at)
    new = (
        cue is not None
        and cue.tense is not Tense.MOVED
        and any(c.tense is Tense.MOVED and c.span.end <= at.start for c in scene.cues)
    )  # "is put off by a week: it will be on 5 March" tells the new day itself
    by = shift(scene, ctx) if number == 0 and len(unit) == 1 and not new else None
    lead = ctx.document.text[scene.span.start : at.start]
    towards = anyword_cached((*ctx.words.towards, *ctx.words.until)).fullmatch(lead.rstrip().rpartition(" ")[2])
    behind_verb = ctx.words.verb_last or any(c.tense is Tense.MOVED and c.span.end <= at.start for c in scene.cues)
    told_new = (
        by is not None and behind_verb and (towards is not None or moves(scene.language).onto.search(lead) is not None)
    )
    if by is not None and by.seconds == 0 and chosen[0][0].first and told_new:  # "forward by a day to 9 January"
        earlier = moved(chosen[0][0].first, -by)
        ctx.old = (earlier, None, at) if earlier is not None else ctx.old
    elif by is not None and by.seconds == 0 and chosen[0][0].first and chosen[0][0].last and not ctx.old:
        ctx.old = (chosen[0][0].first, clock_near(scene, at), at)
        later = verdicts.Chosen(first=moved(chosen[0][0].first, by), last=moved(chosen[0][0].last, by))
        chosen = [(later, chosen[0][1])]
        cue = replace(cue, tense=Tense.MOVED) if cue is not None and cue.tense is Tense.OLD else cue
    if cue is not None and ends_former(scene, chosen, cue, at, ctx):
        return [], None
    if cue is None and len(chosen) == 1 and (fixed := _fixes(scene, chosen[0][0], at, ctx)) is not None:
        return [fixed], None
    off = sooner is None and (by is None or by.seconds > 0) and put_off(scene, unit, units, cue, ctx)
    but = not_done(scene, at, cue, ctx)
    if but is not None and cue is not None:
        off, cue = True, clause.as_planned(cue, ctx)
        scene = part_of(scene, Span(scene.span.start, but.start))
    if off and chosen[0][0].first is not None:
        ctx.old = (chosen[0][0].first, clock_near(scene, at), at)
    if (
        not off
        and cue is not None
        and (cue.tense is Tense.OLD or (number > 0 and is_left(unit[0], cue, ctx)))
        and chosen[0][0].first is not None
        and (
            not called_off(scene)
            or ctx.words.turns.replaces.match(cue.words) is not None
            or (ctx.written is not None and chosen[0][0].first < ctx.written)
        )
    ):
        return [], (chosen[0][0].first, clock_near(scene, at), at)
    first = chosen[0][1]
    negated = ctx.words.free_order and cue is not None and clause.is_negated(cue, ctx)
    if negated and all(p.weak for p in scene.phrases) and not dues.is_refused(scene, at, ctx):
        ctx.skip(at, "it will not be", chosen[0][0].first)
        return [], None
    if number and _is_next_of_series(scene, units[number - 1][-1].span, chosen, at, ctx):
        ctx.skip(at, "a day of a series", chosen[0][0].first)
        return [], None
    segment = scene.span if isinstance(first, Series) else segment_of(scene, units, number, ctx)
    if told is not None:
        segment = Span(at.end, segment.end)
    if before is not None and denied:
        segment = Span(segment_of(scene, units, number - 1, ctx).start, segment.end)
    own = [clause_.start for _, clause_ in own_hours(scene, ctx) if at.end <= clause_.start < segment.end]
    parts = ctx.words.turns.includes.search(ctx.document.text, at.end, segment.end) if scene.clocks else None
    own += [parts.start()] if parts is not None else []  # "The open day on 4 May includes a talk at 11"
    segment = Span(segment.start, min([segment.end, *own]))
    due = isinstance(first, Day) and dues.is_deadline(scene, first, cue, ctx)
    notice = isinstance(first, Vague) and windows.is_notice(scene, first, cue, ctx)
    due = due or notice
    off_before = not due and is_off_just(scene, first, ctx)
    bound = isinstance(first, Day) and is_limit(first, scene) and is_mere_bound(first, cue, ctx)
    limit = bound and not longer and chosen[0][0].window is None
    if off_before or (not due and limit):
        ctx.skip(first.span, "a limit, and nothing due", chosen[0][0].first)
        return [], None
    if not due and only_lasts(scene, first, cue, ctx):
        ctx.skip(first.span, "the end of an event", chosen[0][0].first)
        return [], None
    if due and chosen[0][0].last is not None:
        chosen = [(verdicts.Chosen(first=chosen[0][0].last, last=chosen[0][0].last), first), *chosen[1:]]
    if due:
        ctx.spoken = spoken or ctx.spoken
    missing = naming.negated(scene, cue, ctx) is not None or is_denied(scene, at, chosen, ctx)
    if missing and left_out(chosen, ctx):
        return [], None
    name = deadlines.of_outcome(scene, ctx) if notice else None
    name = name or (one_more(scene, segment, at, cue, ctx) if number and not due else None)
    if number and cue is not None and not due and name is None:
        name = clausename.of_next(scene, units[number - 1][-1].span, at, cue, ctx)
    name = name or (of_renewed(scene, units[number - 1][0].span, ctx) if number and not due else None)
    name = name or (of_due_day(scene, at, cue, ctx) if due else name_of(scene, segment, at, cue, ctx))
    if name is not None and not due:
        nothing_said = says_nothing(name, scene, cue, ctx)
        section = name_by_section(scene, cue, ctx) or name_by_title(name, ctx) if nothing_said else None
        name = numbered(section or nameabove.labelled(name, scene, ctx), segment, at, scene, ctx)
    elif name is None:
        name = nameabove.of_label(scene, cue, ctx) or (None if due else name_by_section(scene, cue, ctx))
        name = name or (None if due else of_heading_that_tells(scene, at, ctx))
    if name is None:
        for verdict, mention in chosen:
            ctx.skip(mention.span, verdicts.UNNAMED, verdict.first)
        return [], None
    made = frames_of(scene, chosen, name, segment, cue, ctx, due=due, listed=len(unit) > 1)
    if not due and len(units) == 1 and (room := new_room(scene, ctx)) is not None:
        for n in made:
            ctx.frames[n] = replace(ctx.frames[n], place=room)
    if due and number and cue is not None and is_of_another(scene, cue, at, ctx):
        for n in made:
            ctx.frames[n] = replace(ctx.frames[n], status=Status.CONFIRMED, status_span=None)
    if off and not due:
        for n in made:
            last = ctx.frames[n].last if isinstance(first, Day) and first.until is not None else ctx.frames[n].first
            ctx.frames[n] = replace(ctx.frames[n], status=Status.CANCELLED, last=last)
    return made, None


def _is_turned_down(scene: Scene, ctx: Context) -> bool:
    """Whether a sentence only tells of what was refused: "voted down a motion to move the meeting to 3 May"."""
    found = ctx.words.turns.turned_down.search(ctx.document.text, scene.span.start, scene.span.end)
    if found is None or any(c.tense in TO_COME and not c.span.overlaps(Span(*found.span())) for c in scene.cues):
        return False
    for mention in scene.dates:
        ctx.skip(mention.span, verdicts.NOT_SO)
    return bool(scene.dates)


def _neither(scene: Scene, ctx: Context) -> bool:
    """Read a sentence of several events none of which is held: "Neither the quiz nor the dance takes place"."""
    text, end = ctx.document.text, scene.span.end
    opening = ctx.words.turns.neither.match(text, scene.span.start, end)
    between = list(ctx.words.turns.nor.finditer(text, opening.end(), end)) if opening is not None else []
    if opening is None or not between or not any(c.span.start > between[-1].end() for c in scene.cues):
        return False
    starts, ends = [opening.end(), *(m.end() for m in between)], [*(m.start() for m in between), end]
    known = len(ctx.frames)
    for first, last in zip(starts, ends, strict=True):
        read(part_of(scene, Span(first, last)), ctx)
    off = next(c.span for c in scene.cues if c.span.start > between[-1].end())
    for number in range(known, len(ctx.frames)):
        ctx.frames[number] = replace(ctx.frames[number], status=Status.CANCELLED, status_span=off)
    return True


def _hangs_behind(cue: Cue, at: Span, ctx: Context) -> bool:
    """Whether a condition only hangs on what is on that day: "on Saturday at 9pm, if the sky is clear"."""
    comma = ctx.document.text[max(at.end, cue.span.start - 2) : cue.span.start]
    return ctx.words.free_order and at.end < cue.span.start and comma == ", "


def _off_because(scene: Scene, at: Span, cue: Cue | None, ctx: Context) -> Cue | None:
    """The verb that calls off what loses its day to another: "No ball this year, the 23rd is booked for a party"."""
    if cue is None or cue.span.start < at.end or ctx.words.turns.taken_by.match(ctx.document.text, at.end) is None:
        return None
    return next((c for c in scene.cues if c.tense is Tense.CANCELLED and c.span.end <= at.start), None)


def _is_next_of_series(
    scene: Scene,
    before: Span,
    chosen: Sequence[tuple[verdicts.Chosen, Day | Vague | Series]],
    at: Span,
    ctx: Context,
) -> bool:
    """Whether a day is that on which the series before it next falls: "every second Wednesday, next on 11 March"."""
    frame = ctx.frames[ctx.recent[-1]] if ctx.recent else None
    if frame is None or frame.series is None or frame.scene is not scene or len(chosen) != 1:
        return False
    between = Span(before.end, at.start)
    same = frame.first is not None and frame.first == chosen[0][0].first
    return same and anyword_cached(ctx.words.orders).search(ctx.text(between)) is not None


def _when_clause(scene: Scene, at: Span, ctx: Context) -> Cue | None:
    """The verb of what happens on a day whose own clause names nothing: "confer on Friday, when the jury sits"."""
    if ctx.words.turns.cleft.fullmatch(ctx.document.text, scene.span.start, at.start) is not None:
        that = ctx.words.turns.cleft_that.match(ctx.document.text, at.end, scene.span.end)
        return next((c for c in scene.cues if that and c.span.start >= that.end() and c.tense in TO_COME), None)
    when = WHEN.match(ctx.document.text, at.end, scene.span.end)
    main = governing(ctx.document.text, scene.span, at, scene.cues)
    another = main is not None and clause.there_is_another(scene, main, ctx)
    if when is None or another or any(p.span.end <= at.start and not p.weak for p in scene.phrases):
        return None
    cue = next((c for c in scene.cues if c.span.start >= when.end()), None)
    near = cue is not None and not BREAK.search(ctx.document.text, when.end(), cue.span.start)
    return cue if cue is not None and near and cue.tense in (Tense.FUTURE, Tense.PLANNED, Tense.PRESENT) else None


def _goes_on(scene: Scene, series: Series, ctx: Context) -> bool:
    """Whether a series is that of an event whose first day was told: "It starts on 7 May. We meet every Thursday"."""
    frame = ctx.frames[ctx.focus[-1]] if ctx.focus else None
    if frame is None or frame.rrule is not None or frame.first is None or frame.kind is not Kind.EVENT:
        return False
    again = recurring(replace(series, first=None), frame.first)
    if again is None or again.first != frame.first:
        return False
    lead = ctx.document.text[scene.span.start : series.span.start].strip(" ,")
    after = anyword_cached(ctx.words.afterwards).fullmatch(lead) is not None
    if not (after or _is_of_its_days(scene, series, frame, ctx)):
        return False
    frame = replace(frame, series=series, rrule=again.rule, excluded=again.excluded, dates=(*frame.dates, series.span))
    ctx.frames[ctx.focus[-1]] = frame if scene is frame.scene else fuller(frame, scene, ctx)
    return True


def _is_of_its_days(scene: Scene, series: Series, frame: Frame, ctx: Context) -> bool:
    """Whether a series falls on the day of the event before it, and nothing else is named between them."""
    stated = meant.days_of(series.first, ctx, scene) if series.first is not None else None
    if (series.first is not None and (stated is None or stated[0] != frame.first)) or frame.last != frame.first:
        return False
    if not series.byday and not (scene is frame.scene and series.freq == "WEEKLY"):
        return False
    here = scene is frame.scene
    if not here and (frame.scene is not ctx.before or frame.scene.sentence.block != scene.sentence.block):
        return False
    told = (frame.clock.hour, frame.clock.minute) if frame.clock is not None else None
    if not here and told is not None and any((c.hour, c.minute) != told for c in scene.clocks):
        return False
    start = frame.dates[-1].end if here else scene.span.start
    if not here and _is_of_desk(scene, series, ctx):
        return False  # "The course starts on 4 May. The office is open on Mondays until 6"
    times = [m.span.end for m in scene.mentions if isinstance(m, Length) and m.unit is Measure.TIMES]
    nouns = [p for p in scene.phrases if start <= p.span.start < series.span.start and not p.weak]
    nouns = [p for p in nouns if not any(0 <= p.head.start - at < LONGEST_WORD * 2 for at in times)]  # "six sessions"
    if any(p.noun != frame.name.noun and not ctx.words.kin(p.noun, frame.name.noun) for p in nouns):
        return False
    return not any(c.tense in (Tense.PAST, Tense.CANCELLED) and c.span.start >= start for c in scene.cues)


def _is_of_desk(scene: Scene, series: Series, ctx: Context) -> bool:
    """Whether a sentence tells when an office or a shop is open."""
    text, words = ctx.document.text, ctx.words
    if words.turns.keeps_open.search(text, scene.span.start, scene.span.end) is not None:
        return True
    return anyword_cached(words.desks).search(text, scene.span.start, series.span.start) is not None


def _fixes(scene: Scene, verdict: verdicts.Chosen, at: Span, ctx: Context) -> int | None:
    """The event of the sentence before, told for a month or week, whose day one without a verb gives."""
    number = ctx.focus[-1] if ctx.focus else None
    if number is None or verdict.first is None or scene.phrases or scene.cues:
        return None
    frame = ctx.frames[number]
    near = frame.scene.sentence.block == scene.sentence.block and frame.scene is ctx.before
    if not near or frame.window is None or not frame.window.first <= verdict.first <= frame.window.last:
        return None
    moved_on = replace(frame, window=None, first=verdict.first, last=verdict.last, dates=(*frame.dates, at))
    where = place.of_scene(scene, scene.span, ctx)
    ctx.frames[number] = replace(moved_on, place=frame.place or where)
    return number
