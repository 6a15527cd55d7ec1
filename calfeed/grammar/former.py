"""The day that an event was planned for before, told beside it: "which was to have met on 4 June, is now down for"."""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from itertools import groupby

from calfeed.grammar import meant, title, verdicts
from calfeed.grammar.frame import Context, Frame, Scene, numbers_of
from calfeed.grammar.hours import is_same
from calfeed.grammar.mention import Clock, Day
from calfeed.grammar.moving import moves
from calfeed.grammar.pieces import across
from calfeed.grammar.quick import replace
from calfeed.grammar.resolve import day_range, weekday_near
from calfeed.grammar.shift import between_hours, later_clock, shift, than_planned, than_usual
from calfeed.grammar.status import AHEAD, INSERTED
from calfeed.grammar.vocabulary import Tense, anyword_cached, vocabulary
from calfeed.model.meeting import Kind, Status
from calfeed.model.text import Span

# Behind a bracket, in front of a day that is given up: "(new date! was 27 April)", "(neu, statt 27. April)".
BRACKET = re.compile(r"\(\s?([^()\n]{3,48})\Z")
FROM = across(r"(?:[^\W\d]+[!:,]?\s){1,3}{from_}\s")
OPENING = re.compile(r"(?:[^()\d]{2,32}[!:,]\s)?", re.IGNORECASE)
ARTICLE = across(r"\s?:?(?:\s{to_day})*\s\Z")
LEAD = 64  # characters in front of a date that say what it is of
MOST_DAYS = 100  # between the two

MOST_BLOCKS = 4  # between an event and what is said of its old day
CLOSE_DAY = 4  # characters between an hour and its day: "at 8.20 tomorrow (not 8.30)"
LAST_HOUR = 23
HOURS_APART = 60  # characters between the new hour and the old one
LONGEST_TO_HOUR = 8  # characters between a day and its hour: ", um "


def with_former(frames: Sequence[Frame], scenes: Sequence[Scene], ctx: Context) -> list[Frame]:
    """The frames with the day that was given up for theirs, where their sentence or its neighbours tell it."""
    number_of = numbers_of(scenes)
    frames = _without_outdated(frames, scenes, number_of, ctx)
    frames = _followed(_without_denied(_given_way(_revived(frames, ctx), ctx), ctx), number_of, ctx)
    own = [number_of(f.scene.span.start) for f in frames]
    count = Counter(own)
    held = {f.first for f in frames if f.status is not Status.CANCELLED}
    dates = [f.dates[0] for f in frames]
    made = [_hour_moved(frame, ctx) for frame in frames]
    for number, frame in enumerate(made):
        moved = frame.old is not None or frame.status is Status.CANCELLED or frame.rrule
        if moved:
            continue
        here = own[number]
        near = [here]
        if count[here] == 1 and frame.kind is Kind.EVENT:
            there = number_of(frame.dates[-1].start)
            near += [there, *(n for n in (here - 1, here + 1) if n not in count and _is_beside(n, frame, scenes))]
        others = [*dates[:number], *dates[number + 1 :]]
        beside = [scenes[n] for n in dict.fromkeys(near)]
        looks = (_former, _reckoned) if frame.kind is Kind.EVENT else (_former,)
        told = (look(one, frame, others, ctx) for look in looks for one in beside)
        day = next(filter(None, told), None)
        if day is not None and day not in held:
            made[number] = replace(frame, old=day)
    return [_with_old_hour(frame) for frame in made]


def _with_old_hour(frame: Frame) -> Frame:
    """The frame with the hour right behind its old day: "Sunday 17 May, 2pm (was Saturday 16 May, 3pm)"."""
    if frame.old is None or frame.old_clock is not None or frame.clock is None:
        return frame
    days = [d for d in frame.scene.days if d.span not in frame.dates and d.until is None]
    for day in days:
        told = day.day == frame.old.day or (day.day is None and day.weekday == frame.old.weekday())
        near = (c for c in frame.scene.clocks if 0 <= c.span.start - day.span.end <= LONGEST_TO_HOUR)
        clock = next((c for c in near if c.span != frame.clock.span), None)
        if told and clock is not None:
            return replace(frame, old_clock=clock)
    return frame


def _hour_moved(frame: Frame, ctx: Context) -> Frame:
    """The frame with its old hour on the same day: "3.40 pm (was 2.15 pm)", "um 15 statt um 14 Uhr"."""
    if frame.clock is not None and frame.first is not None and frame.old is None and frame.kind is Kind.EVENT:
        by = than_planned(frame.scene, ctx)
        if by is not None and abs(by) < timedelta(days=1):
            return replace(frame, old=frame.first, old_clock=later_clock(frame.clock, -by))
        if (hours := between_hours(frame.scene, ctx)) is not None and len(frame.dates) == 1:
            return replace(frame, clock=hours[1], old=frame.first, old_clock=hours[0])
        if (bare := _bare_hour(frame.scene, frame.clock, ctx)) is not None:
            return replace(frame, old=frame.first, old_clock=bare)
    if frame.clock is None or frame.first is None or frame.old is not None or len(frame.scene.clocks) < 2:
        return frame
    told = hour_and_former(frame.scene, frame.clock.span, ctx)
    if told is None:
        return frame
    clock = told[0] if frame.clock is told[1] else frame.clock
    return replace(frame, clock=clock, old=frame.first, old_clock=told[1]) if not is_same(clock, told[1]) else frame


def hour_and_former(scene: Scene, at: Span, ctx: Context) -> tuple[Clock, Clock] | None:
    """The hour of a sentence near some words that holds now, and the one that no longer does: "at noon, not at 1"."""
    text, lead = ctx.document.text, moves(scene.language).hour_given_up
    near = [c for c in scene.clocks if abs(c.span.start - at.start) < HOURS_APART]
    gone = [
        c
        for c in near
        if lead.search(text, max(scene.span.start, c.span.start - LEAD), c.span.start)
        or any(c.span.within(struck) for struck in ctx.document.struck)
    ]
    now = [c for c in near if c not in gone]
    if len(gone) != 1 or not now:
        return None
    return min(now, key=lambda c: abs(c.span.start - gone[0].span.start)), gone[0]


def _bare_hour(scene: Scene, clock: Clock, ctx: Context) -> Clock | None:
    """The hour behind the one that holds, where it has no sign of an hour but "not": "at 18.30, not 19.00"."""
    own = next((d.span.end for d in scene.days if 0 <= d.span.start - clock.span.end <= CLOSE_DAY), clock.span.end)
    found = moves(scene.language).not_at.match(ctx.document.text, own, scene.span.end)
    if found is None or int(found[1]) > LAST_HOUR or any(c.span.end == found.end() for c in scene.clocks):
        return None
    hour = int(found[1])
    half = 12 if clock.hour > 12 > hour and abs(clock.hour - hour - 12) < abs(clock.hour - hour) else 0
    return replace(clock, hour=hour + half, minute=int(found[2]), end=None)  # "at 3.45 instead of 3.15", after noon


def _revived(frames: Sequence[Frame], ctx: Context) -> list[Frame]:
    """The frames, where one was called off and has a new day beside it: "The talks, called off on Sunday, will"."""
    made: list[Frame] = []
    for _, group in groupby(frames, lambda frame: (frame.scene.span, frame.name.span)):
        told = list(group)
        verb = _verb_behind(told[0].scene, ctx) if len(told) > 1 else None
        off = [f for f in told if verb is not None and f.dates[0].end <= verb]
        on = [f for f in told if f not in off]
        if not off or len(on) != 1:
            made += told
            continue
        days = [f.first for f in off if not _is_vague(f) and f.first != on[0].first]
        made.append(replace(on[0], old=next(iter(days), on[0].old)))
        for each in off:
            ctx.skip(each.dates[0], verdicts.GIVEN_UP, each.first)
    return made


def _given_way(frames: Sequence[Frame], ctx: Context) -> list[Frame]:
    """The frames, where a sentence tells the old day of its event before the new one: "was to meet on 4 June, has"."""
    made: list[Frame] = []
    for frame in frames:
        before = made[-1] if made else None
        if before is not None and _is_put_right(before, frame, ctx):
            ctx.skip(frame.dates[0], verdicts.GIVEN_UP, frame.first)
            made[-1] = replace(before, old=frame.first)
        elif before is not None and before.first is not None and _gives_way(before, frame, ctx):
            ctx.skip(before.dates[0], verdicts.GIVEN_UP, before.first)
            made[-1] = replace(frame, old=before.first)
        else:
            made.append(frame)
    return made


def _is_put_right(before: Frame, frame: Frame, ctx: Context) -> bool:
    """Whether the second of two days is the one that doesn't hold: "am 4. Mai und nicht, wie angekündigt, am 27."."""
    scene, words = before.scene, moves(before.scene.language)
    if scene.span != frame.scene.span or before.name.noun != frame.name.noun or before.kind is not frame.kind:
        return False
    if before.first is None or frame.first is None or before.old or frame.old or before.rrule or frame.rrule:
        return False
    if before.status is Status.CANCELLED or not _is_near(frame.first, before):
        return False
    text, end = ctx.document.text, frame.dates[0].start
    start = max([before.dates[0].end, *(c.span.end for c in scene.clocks if c.span.end <= end)])  # "at 6pm, not on"
    if not 0 <= end - start < LEAD:
        return False
    return words.contrast.fullmatch(text, start, end) is not None or _in_brackets(text, start, end, scene.language)


def _without_denied(frames: Sequence[Frame], ctx: Context) -> list[Frame]:
    """The frames, where a later sentence puts the day of an event right: "It will be on Tuesday, not Thursday"."""
    made: list[Frame] = []
    for frame in frames:
        gone = next((f for f in made if _denies(frame, f, ctx)), None)
        if gone is None:
            made.append(frame)
            continue
        made.remove(gone)
        ctx.skip(gone.dates[0], verdicts.GIVEN_UP, gone.first)
        made.append(replace(frame, old=gone.first, old_clock=gone.clock, clock=frame.clock or gone.clock))
    return made


def _denies(frame: Frame, before: Frame, ctx: Context) -> bool:
    """Whether the sentence of a frame says that the event is not on the day of one before."""
    if before.first is None or before.scene.span == frame.scene.span or before.name.noun != frame.name.noun:
        return False
    if Kind.DEADLINE in (frame.kind, before.kind) or before.rrule or frame.rrule or not _is_near(before.first, frame):
        return False
    if title.apart(frame.name.title, before.name.title, frame.name.noun, ctx.words):
        return False
    days = (d for d in frame.scene.days if d.span not in frame.dates and _is_given_up(d, frame.scene, ctx))
    return any(_may_be(day, before.first, ctx) for day in days)


def _may_be(day: Day, on: date, ctx: Context) -> bool:
    """Whether words can mean a day, by its weekday alone if they say no more."""
    if day.day is None and day.weekday is not None and day.offset_days is None:
        return day.weekday == on.weekday()
    meant = day_range(day, ctx.anchor)
    return meant is not None and meant[0] == on


def _is_given_up(day: Day, scene: Scene, ctx: Context) -> bool:
    """Whether the words in front of a day say that an event is no longer on it."""
    text, words = ctx.document.text, moves(scene.language)
    if words.changed.search(text, scene.span.start, scene.span.end) is None:
        return False
    return words.given_up.search(_lead(day.span, scene, ctx)) is not None


def _lead(day: Span, scene: Scene, ctx: Context) -> str:
    """The words of a sentence in front of a day, with one space behind each."""
    return " ".join(ctx.document.text[max(scene.span.start, day.start - LEAD) : day.start].split()) + " "


def _gives_way(before: Frame, frame: Frame, ctx: Context) -> bool:
    scene, old, new = before.scene, before.dates[0], frame.dates[0]
    same = scene.span == frame.scene.span and before.name.noun == frame.name.noun
    if not same or before.kind is not frame.kind or old.end > new.start:
        return False
    told_before = before.old or frame.old or before.rrule or frame.rrule
    if told_before or before.first is None or not _is_near(before.first, frame):
        return False
    if before.status is Status.CANCELLED:
        off = [c for c in scene.cues if c.tense is Tense.CANCELLED and c.span.end <= old.start]
        ahead = [c for c in scene.cues if c.tense in AHEAD and old.end <= c.span.start <= new.start]
        joined = ctx.document.text[old.end : ahead[0].span.start] if ahead else ";"
        return bool(off) and before.name.span == frame.name.span and not joined.strip(" ,")
    text, words = ctx.document.text, moves(scene.language)
    if before.kind is Kind.EVENT and words.now_on.fullmatch(text, old.end, new.start):
        return True
    told = _lead(old, scene, ctx)
    beside = (*told.split()[-1:], ctx.text(old).partition(" ")[0])
    grammar = vocabulary(scene.language)
    of_day = beside[0] in grammar.from_ and grammar.article.fullmatch(_word_before(before.name.span, text).lower())
    if grammar.day_in_front and (of_day or any(grammar.article.fullmatch(word.lower()) for word in beside)):
        return words.given_on.fullmatch(" ".join(["", *text[old.end : new.start].split(), ""])) is not None
    start = max(scene.span.start, old.start - LEAD) if grammar.verb_last else old.end
    return words.given_up.search(told) is not None and words.changed.search(text, start, new.start) is not None


def _word_before(span: Span, text: str) -> str:
    return next(iter(text[max(0, span.start - LONGEST_TO_HOUR) : span.start].split()[-1:]), "")


def _followed(frames: Sequence[Frame], number_of: Callable[[int], int], ctx: Context) -> list[Frame]:
    """The frames, where one was put off and the next sentence tells its new day: "It will be held on 28 January"."""
    count = Counter(number_of(f.scene.span.start) for f in frames)
    made: list[Frame] = []
    for frame in frames:
        before = made[-1] if made else None
        if before is not None and _is_moved(before, frame, number_of, count, ctx):
            ctx.skip(before.dates[0], verdicts.GIVEN_UP, before.first)
            made[-1] = replace(frame, old=before.first, old_clock=before.clock)
        else:
            made.append(frame)
    return made


def _is_moved(
    before: Frame, frame: Frame, number_of: Callable[[int], int], count: Mapping[int, int], ctx: Context
) -> bool:
    """Whether a sentence speaks of the event of the one before, which was put off in it."""
    there, here = number_of(before.scene.span.start), number_of(frame.scene.span.start)
    alone = count[there] == count[here] == 1 and here == there + 1
    same = frame.name.span.within(before.scene.span) and frame.scene.language == before.scene.language
    if not alone or not same or before.old is not None or frame.old is not None or before.rrule or frame.rrule:
        return False
    if (
        before.first is None
        or frame.first is None
        or before.first == frame.first
        or Kind.DEADLINE in (before.kind, frame.kind)
    ):
        return False
    move = moves(frame.scene.language)
    said = ctx.text(before.scene.span)
    off = before.status is Status.CANCELLED and move.changed.search(said) is not None
    words = vocabulary(frame.scene.language)
    opening = ctx.text(frame.scene.span)[:LEAD].lstrip("\"'“„«»–—• ")
    back = words.pronoun.match(opening) is not None or anyword_cached(words.now).match(opening) is not None
    off = off or (before.status is Status.CANCELLED and back)
    told = off or move.impossible.search(said) is not None
    return told and frame.status is not Status.CANCELLED and move.again.search(ctx.text(frame.scene.span)) is None


def _without_outdated(
    frames: Sequence[Frame], scenes: Sequence[Scene], number_of: Callable[[int], int], ctx: Context
) -> list[Frame]:
    """The frames, where a sentence of its own says that a day no longer counts: "The date first given is void"."""
    made = list(frames)
    own = [number_of(f.scene.span.start) for f in frames]
    for at, scene in enumerate(scenes):
        if len(scene.days) != 1:
            continue
        told = moves(scene.language).outdated.search(ctx.document.text, scene.span.start, scene.span.end)
        if told is None:
            continue
        here = [f for f, n in zip(frames, own, strict=True) if n == at]
        for past in (False, True):
            days = meant.days_of(scene.days[0], ctx, scene, past=past)
            if days is None or any(f.old == days[0] for f in made):
                continue
            body = _nearest(scene, [f for f in made if f not in here and _may_be_of(f, days[0], scene)])
            if body is not None and all(f.name.noun == body.name.noun or f.name.span.end > told.start() for f in here):
                gone = [f for f in here if f.first == days[0]]
                made = [replace(f, old=days[0]) if f is body else f for f in made if f not in gone]
                ctx.skip(scene.days[0].span, verdicts.GIVEN_UP, days[0])
                break
    return made


def _may_be_of(frame: Frame, old: date, scene: Scene) -> bool:
    """Whether a day that a sentence gives up may be the old one of an event told near it."""
    near = abs(frame.scene.sentence.block - scene.sentence.block) <= MOST_BLOCKS
    whole = frame.kind is Kind.EVENT and not (frame.old or frame.rrule or frame.status is Status.CANCELLED)
    return near and whole and _is_near(old, frame)


def _nearest(scene: Scene, frames: Sequence[Frame]) -> Frame | None:
    """The frame last told in front of a sentence, or the first one behind it."""
    before = [f for f in frames if f.dates[0].start < scene.span.start]
    return before[-1] if before else next(iter(frames), None)


def _verb_behind(scene: Scene, ctx: Context) -> int | None:
    """Where the verb stands that announces, right behind the comma that closes what was called off."""
    for off in (c for c in scene.cues if c.tense is Tense.CANCELLED):
        for verb in (c for c in scene.cues if c.tense in AHEAD and c.span.start > off.span.end):
            if INSERTED.fullmatch(ctx.document.text, off.span.end, verb.span.start):
                return verb.span.start
    return None


def _is_vague(frame: Frame) -> bool:
    """Whether a day is told without its month: by its weekday it is that of the calling off, else in doubt."""
    return any(d.span == frame.dates[0] and (d.day is None or d.month is None) for d in frame.scene.days)


def _is_beside(number: int, frame: Frame, scenes: Sequence[Scene]) -> bool:
    return 0 <= number < len(scenes) and scenes[number].sentence.block == frame.scene.sentence.block


def _former(scene: Scene, frame: Frame, others: Sequence[Span], ctx: Context) -> date | None:
    text, words = ctx.document.text, moves(scene.language)
    days = [d for d in scene.days if d.span not in frame.dates and d.until is None]
    days = [d for d in days if not any(_lies_between(d.span, frame, other) for other in others)]
    if not days:
        return None
    around = [scene.span, frame.scene.span]
    anew = any(words.changed.search(text, span.start, span.end) for span in around)
    for day in days:
        before = _lead(day.span, scene, ctx)
        if not _in_brackets(before, 0, len(before), scene.language) and not (
            anew and words.given_up.search(before) is not None
        ):
            continue
        if day.day is None and day.weekday is not None and day.offset_days is None and frame.first is not None:
            return weekday_near(day.weekday, frame.first)
        for past in (False, True):
            found = meant.days_of(day, ctx, scene, past=past)
            if found is not None and _is_near(found[0], frame):
                return found[0]
    return None


def _reckoned(scene: Scene, frame: Frame, others: Sequence[Span], ctx: Context) -> date | None:
    """The former day by how far the new one lies from it: "put back a week, to 12 May", "a day later than planned"."""
    if frame.first is None or any(_lies_between(scene.span, frame, other) for other in others):
        return None
    text, than = ctx.document.text, moves(scene.language).than_planned
    for day in scene.days:
        if day.offset_days and day.span not in frame.dates and than.match(text, day.span.end, scene.span.end):
            return frame.first - timedelta(days=day.offset_days)
    apart = than_planned(scene, ctx) if scene.span == frame.scene.span and len(scene.days) == 1 else None
    if apart is not None and apart.seconds == 0 and 0 < abs(apart.days) <= MOST_DAYS:
        return frame.first - apart
    usual = than_usual(scene, frame.dates[0], ctx) if scene.span == frame.scene.span else None
    if usual is not None and usual.seconds == 0 and 0 < abs(usual.days) <= MOST_DAYS:
        return frame.first - usual
    own = scene.span == frame.scene.span
    # or the sentence before tells it: "We moved the AGM back a week. It's now on the 21st"
    told = len(scene.days) == 1 if own else not scene.days and frame.name.span.within(scene.span)
    by = shift(scene, ctx) if told else None
    return frame.first - by if by and by.seconds == 0 and abs(by.days) <= MOST_DAYS else None


def _in_brackets(text: str, start: int, end: int, language: str) -> bool:
    """Whether the words behind a bracket say that the day they stand in front of is given up."""
    if moves(language).in_brackets.search(text, start, end) is not None:
        return True
    opened = BRACKET.search(text, max(start, end - LEAD), end)
    if opened is None:
        return False
    inside = opened[1]
    if FROM.fullmatch(inside) is not None:
        return True
    behind = OPENING.match(inside)
    old = anyword_cached(vocabulary(language).old_dates)
    for at in (behind.end() if behind is not None else 0, 0):
        told = old.match(inside, at)
        if told is not None and ARTICLE.match(inside, told.end()) is not None:
            return True
    return False


def _lies_between(day: Span, frame: Frame, other: Span) -> bool:
    """Whether the date of another event stands between a day and the date of a frame."""
    low, high = sorted((day.start, frame.dates[0].start))
    return low < other.start < high


def _is_near(day: date, frame: Frame) -> bool:
    new = frame.first or (frame.window.first if frame.window else None)
    return new is not None and day != new and abs((new - day).days) <= MOST_DAYS
