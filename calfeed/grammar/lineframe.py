"""The frames of a line, a heading or a row: its days as they follow each other, its hours and what it leaves out."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from calfeed.grammar import exclusions, listing, meant, naming, participants, place, status, title, verdicts
from calfeed.grammar.frame import SAME_DAY, Context, Frame, Name, Scene, part_of
from calfeed.grammar.framing import lasts, length_of
from calfeed.grammar.hours import in_turn, repeats, with_clock
from calfeed.grammar.languages import lexicon_of
from calfeed.grammar.linename import only_time, parts_of, words_left
from calfeed.grammar.mention import Clock, Day
from calfeed.grammar.moving import moves
from calfeed.grammar.newday import AWAY
from calfeed.grammar.nouns import WORD
from calfeed.grammar.oldday import denies, gave_way
from calfeed.grammar.pieces import across
from calfeed.grammar.quick import replace
from calfeed.grammar.vocabulary import Tense, anyword_cached
from calfeed.model.meeting import Kind, Online, Status
from calfeed.model.text import Span

SHORT_HOUR = re.compile(r"[1-9]|1[01]|(?:[1-9]|1[01])[.:][0-5]\d(?:\s?[-–]\s?\d{1,2}(?:[.:]\d\d)?)?")
LONGEST_TO = 12  # characters between what moves and the range from the old day to the new one
LONGEST_ONTO = 24  # characters between what moves an item and its new day, or that day and its hour
NEAR_START = 4  # characters in front of the hour that a line opens with
LONGEST_DENIED = 24  # characters between "no" and the event
PAUSED = re.compile(r"[,;:.(–—]")
ARROW = re.compile(r"\s*(?:-+>|→|⇒|»)\s*\Z")


def under_what(ctx: Context) -> Span | None:
    """The heading that what is read now stands under."""
    return ctx.headings[-1][1].span if ctx.headings else None


def days_of(scene: Scene, ctx: Context, within: Span | None = None) -> list[tuple[date, date, Day]]:
    found = []
    year = ctx.year if scene.days else None
    for day in scene.days:
        if within is not None and not day.span.within(within):
            continue
        if exclusions.is_denied(ctx, scene, day.span):
            ctx.skip(day.span, verdicts.DENIED)
            continue
        days = meant.days_of(day, ctx, scene, year=year)
        if days is not None and day.weekday is not None and day.year is None and year is not None:
            days = _by_weekday(day, days, ctx, scene)
        if days is None:
            ctx.skip(day.span, verdicts.NO_DATE)
            continue
        found.append((*days, day))
    return found


def _by_weekday(day: Day, days: tuple[date, date], ctx: Context, scene: Scene) -> tuple[date, date]:
    """The days of a date in the year of a heading, or in the nearest one where its weekday fits only that one.

    "Wed., Oct. 10" under "2030 budget" is of 2029.
    """
    near = None if days[0].weekday() == day.weekday else meant.days_of(day, ctx, scene)
    return near if near is not None and near[0].weekday() == day.weekday else days


def leave_out(
    scene: Scene, at: Span, opening: Span, days: Sequence[tuple[date, date, Day | None]], ctx: Context
) -> None:
    """Skip a line with a break, or tell what it says that there is none of."""
    if (missing := _missing(scene, opening, ctx)) is not None:
        add_frames(scene, missing, days, ctx, kind=Kind.EVENT, off=True)
    else:
        ctx.skip(at, verdicts.LOGISTICS, days[0][0])


def _missing(scene: Scene, opening: Span, ctx: Context) -> Name | None:
    """What a line denies that is no exception of a series: "Mon 3 July: no viewing this time, the roof is closed"."""
    text = ctx.document.text
    start = (
        opening.start
        + len(text[opening.start : opening.end])
        - len(text[opening.start : opening.end].lstrip(title.EDGES))
    )
    none = anyword_cached(ctx.words.nones).match(text, start, opening.end)
    if none is None or any(ctx.frames[n].rrule is not None for n in ctx.recent):
        return None
    phrase = next((p for p in scene.phrases if 0 < p.span.start - none.end() < LONGEST_DENIED), None)
    given_up = any(c.tense is Tense.CANCELLED for c in scene.cues)
    if phrase is None or (phrase.weak and not given_up) or PAUSED.search(text, none.end(), phrase.span.start):
        return None
    between = text[none.end() : phrase.span.start].split()
    if len(between) > 1 and any(ctx.words.link.fullmatch(word) for word in between):
        return None  # "Nothing changes for the parade on Friday"
    return naming.of_phrase(phrase, ctx)


def onward(
    days: list[tuple[date, date, Day]], before: tuple[date, date] | None, ctx: Context
) -> list[tuple[date, date, Day]]:
    """The weekdays of a list run on: the Sunday below a Saturday is the day after it, also on a Sunday."""
    if not days or before is None:
        return days
    first, last, day = days[0]
    bare = day.weekday is not None and day.day is None and day.which is None and day.nth is None
    if not bare or day.until is not None or not timedelta(0) < before[0] - first < timedelta(days=7):
        return days
    week = timedelta(days=7)
    return [(first + week, last + week, day), *days[1:]]


def topic_above(ctx: Context) -> str | None:
    above = ctx.heading()
    for words in (ctx.text(above.span) if above is not None else "", ctx.subject):
        text = title.heading(re.split(r"[:–—|]|\s-\s", words)[0], ctx.words)
        if 0 < title.length(text) <= 7 and not ctx.words.general.fullmatch(text):
            return text
    return None


def add_frames(
    scene: Scene,
    name: Name,
    days: Sequence[tuple[date, date, Day | None]],
    ctx: Context,
    *,
    where: Span | None = None,
    kind: Kind | None = None,
    within: Span | None = None,
    who: tuple[Span, ...] = (),
    off: bool = False,
) -> None:
    text = ctx.document.text
    around = within or scene.span
    first, last, day = days[0]
    old = onto = None
    turn = in_turn(scene) if len(days) > 1 and within is None else {}
    if turn and all(each is not None and each.span in turn for *_, each in days):
        ends = [*(each.span.start for *_, each in days[1:] if each is not None), scene.span.end]
        places = _own_places(scene, [each for *_, each in days], around, ctx)
        for one, end, there in zip(days, ends, places, strict=True):
            own = Span(one[2].span.start, end) if one[2] is not None else scene.span
            called = _called_in_front(scene, own.start, name, ctx) or name
            add_frames(scene, called, [one], ctx, where=there or where, kind=kind, within=own, who=who, off=off)
        return
    if (
        len(days) > 1
        and day is not None
        and not any(
            yields_to(text, a[2].span, b[2].span, ctx) or gave_way(text, a[2].span, b[2].span, ctx)
            for a, b in pairwise(days)
            if a[2] and b[2]
        )
    ):
        hours = part_of(scene, around).clocks
        each = anyword_cached(ctx.words.of_all).search(text, around.start, around.end)  # "each day at 11 a.m."
        shown = hours if each is None and all(clock.end is None for clock in hours) else ()
        runs = _runs(days, ctx, shown)
        # "of which it dealt with thirty on 2 January" is of the one before.
        runs = [run for run in runs if ctx.written is None or run[1] >= ctx.written] or runs
        for run, there in zip(runs, _own_places(scene, [run[2] for run in runs], around, ctx), strict=True):
            add_frames(scene, name, [run], ctx, where=there or where, kind=kind, within=within, who=who, off=off)
        return
    if (
        len(days) == 2
        and days[1][2] is not None
        and day is not None
        and yields_to(text, day.span, days[1][2].span, ctx)
    ):
        old, (first, last, day) = first, days[1]
    elif len(days) == 1 and day is not None and day.until is not None and _moves(scene, day, ctx):
        old, first = first, last
    elif len(days) == 2 and day is not None and (other := days[1][2]) and gave_way(text, day.span, other.span, ctx):
        old = days[1][0]
    if len(days) == 1 and (onto := _put_off_onto(scene, day, ctx)) is not None:
        old, (first, last, day) = ctx.day[0] if ctx.day is not None else None, onto
    kind = kind or _kind(scene, name, ctx)
    first = last if kind is Kind.DEADLINE and day is not None and day.until is None else first
    near = scene if within is None else part_of(scene, within)
    if kind is Kind.EVENT:
        where = (
            where
            or place.of_line(parts_of(scene, around, ctx), name.span, ctx)
            or place.of_scene(scene, around, ctx)
            or place.of_name(around, ctx)
            or place.of_shut(around, ctx)
        )
    state, state_span = status.status(scene, around, ctx)
    if off or _is_denied_behind(scene, name, ctx) or (old is None and _is_postponed(scene, around, ctx)):
        state = Status.CANCELLED
    if any(s.overlaps(scene.span) and s.overlaps(name.span) for s in ctx.document.struck) and old is None:
        state = Status.CANCELLED
    how, how_span = status.online(text, around, ctx.words, has_place=where is not None)
    phrase = next((p for p in scene.phrases if p.span.within(name.span)), None)
    frame = Frame(
        scene=scene,
        name=name,
        dates=_date_spans(scene, day, ctx),
        first=first,
        last=last if day is not None or not scene.clocks or scene.clocks[0].end is not None else first,
        kind=kind,
        status=state,
        status_span=state_span,
        old=old,
        place=where,
        online=Online.NO if kind is Kind.DEADLINE else how,
        online_span=how_span,
        who=who + (participants.of_phrase(phrase, ctx) if phrase else ()) + participants.led(near, ctx),
        rules=tuple(r for r in (day.rule if day else SAME_DAY, name.rule) if r),
        under=under_what(ctx),
    )
    frame = _after_midnight(_past_noon(_clocked(frame, scene, within, ctx), ctx), ctx)
    if onto is not None and day is not None:
        new = (c for c in scene.clocks if 0 <= c.span.start - onto[2].span.end <= LONGEST_ONTO)
        frame = replace(frame, clock=next(new, scene.clocks[0]), old_clock=scene.clocks[0])
    length = length_of(scene, ctx)
    ctx.add(lasts(frame, length) if length is not None else frame)


def _is_postponed(scene: Scene, around: Span, ctx: Context) -> bool:
    """Whether a line puts off what it tells of and gives no new day: "18 January: meeting (postponed)"."""
    said = ctx.words.turns.postponed.search(ctx.document.text, around.start, around.end)
    return said is not None and not any(m.span.start >= said.end() for m in scene.dates)


def _called_in_front(scene: Scene, day: int, first: Name, ctx: Context) -> Name | None:
    """What stands right in front of a later day of a line: "Training Thu 7 Jan, 6pm / friendly Sat 9 Jan, 2pm"."""
    phrase = next((p for p in scene.phrases if 0 <= day - p.span.end <= NEAR_START), None)
    own = phrase is None or (phrase.span.within(first.span) and "/" not in first.title)
    return naming.of_phrase(phrase, ctx) if phrase is not None and not own else None


def _put_off_onto(scene: Scene, day: Day | None, ctx: Context) -> tuple[date, date, Day] | None:
    """The day to which a line moves what it has an hour of under the day of a heading: "5pm Gala - MOVED TO MONDAY"."""
    if ctx.day is None or not scene.clocks or scene.clocks[0].span.start - scene.span.start > NEAR_START:
        return None
    text, opening = ctx.document.text, scene.clocks[0].span
    for new in scene.days if day is None else (day,):
        start = max(opening.end, new.span.start - LONGEST_ONTO)
        if new.span.start < opening.end or AWAY.search(text, start, new.span.start) is not None:
            continue
        if moves(scene.language).changed.search(text, start, new.span.start) is None:
            continue
        days = meant.days_of(new, ctx, scene)
        return (*days, new) if days is not None and days[0] != ctx.day[0] else None
    return None


def _is_denied_behind(scene: Scene, name: Name, ctx: Context) -> bool:
    """Whether a line says behind a name that there is none: "Policy Committee - no meeting this month"."""
    for phrase in scene.phrases:
        if name.span.start < phrase.span.start:
            lead = ctx.document.text[name.span.start : phrase.span.start]
            last = re.search(r"[–—:,-]\s+(\w+)\s\Z", lead)
            if last is not None and ctx.words.none.fullmatch(last[1].lower()):
                return True
    return False


def _date_spans(scene: Scene, day: Day | None, ctx: Context) -> tuple[Span, ...]:
    if day is not None:
        return (day.span,)
    own = (scene.clocks[0].span,) if scene.clocks else ()
    return (*own, *((ctx.carried_span,) if ctx.carried_span else ())) or (scene.span,)


def _apiece(last: Day | None, ctx: Context) -> bool:
    """Whether the words behind a list of days say that each is an event of its own: "all at 10.30am"."""
    if last is None:
        return False
    line = ctx.document.text[last.span.end : last.span.end + 40].partition("\n")[0]
    return anyword_cached(ctx.words.apiece).match(line.lstrip(" ,;(–-")) is not None


JOINED = across(r"\.?\s*(?:,\s*)?(?:(?:{and_}|&)\s+)?|\s*/\s*", re.NOFLAG)  # two days of a list


def _runs(
    days: Sequence[tuple[date, date, Day | None]], ctx: Context, shown: Sequence[Clock] = ()
) -> list[tuple[date, date, Day | None]]:
    """Days of one line that follow each other as one run, the others each for itself.

    What is only `shown` from certain hours on is on twice where "and" or such an hour parts the days: "Sat 6 & Sun 7,
    2pm", "Sat 6 2pm, Sun 7 5pm".
    """
    apart = bool(days) and _apiece(days[-1][2], ctx)
    runs: list[tuple[date, date, Day | None]] = []
    for first, last, day in days:
        if (
            runs
            and not apart
            and first == runs[-1][1] + timedelta(days=1)
            and day is not None
            and runs[-1][2] is not None
            and not anyword_cached(ctx.words.either).search(ctx.document.text[runs[-1][2].span.end : day.span.start])
            and not (shown and JOINED.fullmatch(ctx.document.text, runs[-1][2].span.end, day.span.start))
            and not any(runs[-1][2].span.end <= clock.span.start < day.span.start for clock in shown)
        ):
            runs[-1] = (runs[-1][0], last, runs[-1][2])
        else:
            runs.append((first, last, day))
    return runs


def _own_places(scene: Scene, days: Sequence[Day | None], around: Span, ctx: Context) -> list[Span | None]:
    """The place behind each of several days of a line, if each has one: "Fri 15 at The Bell, Sat 30 Hythe Arms"."""
    starts = [day.span.start for day in days if day is not None]
    found: list[Span | None] = []
    for day, end in zip(days, [*starts[1:], around.end], strict=False):
        start = day.span.end if day is not None else around.start
        stop = min([end, *(m.span.start for m in scene.mentions if start < m.span.start)])
        words = list(WORD.finditer(ctx.document.text, start, stop))
        there = place.trimmed(Span(words[0].start(), words[-1].end()), ctx) if words else None
        if there is None or not ctx.text(there)[1:2].islower() or not place.is_told(ctx.text(there), ctx.words):
            return [None] * len(days)
        found.append(there)
    return found if len(found) == len(days) else [None] * len(days)


def _moves(scene: Scene, day: Day, ctx: Context) -> bool:
    """Whether a range is no stretch but a move: "Last day of school moves from June 3 to June 5"."""
    onto = any(word in ctx.words.set_for for word in ctx.text(day.span).split())  # "на тиждень — з 13 на 20 лютого"
    near = LONGEST_ONTO if onto else LONGEST_TO
    return any(c.tense is Tense.MOVED and 0 <= day.span.start - c.span.end <= near for c in scene.cues)


def yields_to(text: str, first: Span, second: Span, ctx: Context) -> bool:
    """Whether the second date replaces the first: an arrow between them, or the first struck out."""
    between = text[first.end : second.start]
    if gave_way(text, first, second, ctx):
        return False
    if denies(text.rfind("\n", 0, first.start) + 1, first, second, ctx):
        return True
    if len(between) < 60 and anyword_cached(ctx.words.now).search(between):
        return True
    if len(between) < 60 and any(
        ctx.words.cues[number][0] is Tense.MOVED for number, _ in ctx.words.cue.finditer(text, first.end, second.end)
    ):
        return True
    return bool(ARROW.search(between)) or any(first.within(s) for s in ctx.document.struck)


def _clocked(frame: Frame, scene: Scene, within: Span | None, ctx: Context) -> Frame:
    own = [c for c in scene.clocks if within is not None and c.span.within(within)]
    if len(scene.days) > 1 and frame.dates and any(d.span == frame.dates[0] for d in scene.days):
        later = [d.span.start for d in scene.days if d.span.start > frame.dates[0].start]
        own = own or [
            c for c in scene.clocks if frame.dates[0].end <= c.span.start < min(later, default=scene.span.end)
        ]
    again = repeats(scene, ctx)
    for clock in own or [
        c
        for c in scene.clocks
        if c not in again
        and (
            within is None
            or not any(
                c.span.within(cell) and cell != within and words_left(scene, ctx, cell) for cell in scene.sentence.cells
            )
        )
    ]:
        frame = with_clock(frame, clock, scene, ctx)
    return _to_next_column(frame, scene, ctx)


def _to_next_column(frame: Frame, scene: Scene, ctx: Context) -> Frame:
    """Two columns of hours side by side are the start and the end: "Off | Back on"."""
    bare = [
        c
        for c in scene.clocks
        if any(c.span.within(cell) and only_time(scene, cell, ctx) for cell in scene.sentence.cells)
    ]
    if len(bare) != 2 or frame.clock != bare[0] or bare[0].end is not None or bare[1].end is not None:
        return frame
    cells = [n for n, cell in enumerate(scene.sentence.cells) for c in bare if c.span.within(cell)]
    if len(cells) != 2 or cells[1] != cells[0] + 1 or (bare[1].hour, bare[1].minute) <= (bare[0].hour, bare[0].minute):
        return frame
    return replace(frame, clock=replace(bare[0], end=(bare[1].hour, bare[1].minute)))


def _past_noon(frame: Frame, ctx: Context) -> Frame:
    """An item at 8.45 behind one at 7.15pm is of the evening, where no hour of the text is told by 24."""
    before, clock = ctx.frames[-1] if ctx.frames else None, frame.clock
    if clock is None or before is None or before.clock is None or before.first != frame.first:
        return frame
    told = ctx.document.text[clock.span.start : clock.span.end]
    if not lexicon_of(ctx.words.language).twelve_hours or clock.hour >= 12 or not SHORT_HOUR.fullmatch(told.strip()):
        return frame
    late = (before.clock.hour, before.clock.minute) > (clock.hour, clock.minute)
    if not late or before.clock.hour < 12 or (re.search(r"[.:]", told) or ["."])[0] in ctx.hours_by_24():
        return frame
    end = clock.end if clock.end is None or clock.end[0] >= 12 else (clock.end[0] + 12, clock.end[1])
    return replace(frame, clock=replace(clock, hour=clock.hour + 12, end=end))


def _after_midnight(frame: Frame, ctx: Context) -> Frame:
    """An item at 00:30 behind one at 21:15 belongs to the next day, although it is listed under the evening."""
    if frame.clock is None or frame.first is None or frame.clock.hour > 4 or not ctx.frames:
        return frame
    before = ctx.frames[-1]
    if before.clock is None or before.clock.hour < 17 or before.under != frame.under or before.first != frame.first:
        return frame
    later = frame.first + timedelta(days=1)
    return replace(frame, first=later, last=later)


def _kind(scene: Scene, name: Name, ctx: Context) -> Kind:
    said = ctx.words.says_deadline.search(ctx.document.text, scene.span.start, scene.span.end)
    here = said is not None and not _is_beside(Span(*said.span()), scene, ctx)
    # "Planning Applications Sub-Committee"
    named = ctx.words.noun.search(name.title.replace("-", " ")) is not None
    due = ctx.words.deadline.search(name.title) is not None and not named
    return Kind.DEADLINE if here or due else Kind.EVENT


def _is_beside(said: Span, scene: Scene, ctx: Context) -> bool:
    """Whether a word is in brackets that tell a day of their own: "Ski trip, 16 January (book by 12 January)"."""
    aside = next((a for a in listing.asides(scene, ctx.document) if said.within(a)), None)
    if aside is None or any(m.span.within(aside) for m in scene.mentions):
        return False
    return any(map(str.isdigit, ctx.document.text[aside.start : aside.end]))
