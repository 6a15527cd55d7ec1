"""Which days a mention means that does not say its month or counts from others."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from calfeed.grammar import title, whichday
from calfeed.grammar.dayrules import BESIDE, COUNTED_BESIDE, DAY_OF, DAY_OF_THAT
from calfeed.grammar.frame import Context, Named, Scene
from calfeed.grammar.mention import Anchor, Day, Edge, Which
from calfeed.grammar.nouns import singular
from calfeed.grammar.resolve import day_range
from calfeed.grammar.sentences import Form
from calfeed.grammar.verdicts import FEW, LONGEST
from calfeed.grammar.vocabulary import Tense, anyword_cached
from calfeed.model.meeting import Kind

MOST_OF_WEEK = 20  # blocks below the line that says of which week a list is
LOOK_BACK, DAYS_OF_A_WEEK = 3, 7
NEAR_BLOCKS = 3  # between a day and one that counts from it
DASHES = ("–", "—", "-")
LEAST_STEM = 5  # letters of a noun by which an event is known again
MOST_SPANS = 6  # events of several days that a weekday and its number may lie in
LEAST_DIARY = 2  # days that stand alone
NEARBY = timedelta(days=2)
MOST_LINK = 5  # characters between "before" and the event that is named
MOST_EVENTS = 40  # among which one is known again by name
MOST_STATED, LONGEST_LEAD = 40, 100  # days told with their month, and characters in front of them
MOST_OPENING = 2  # words that open a sentence
LEAD = re.compile(r"[^.!?\n]+\Z")
NEAR_WEEKS = (0, 1, -1, 2, -2)  # from the day told last
LONG_PAST = timedelta(days=180)
RECENTLY = timedelta(days=45)  # a day further back is not the one that "two days later" counts from


def days_of(
    mention: Day, ctx: Context, scene: Scene, *, past: bool = False, year: int | None = None
) -> tuple[date, date] | None:
    """The days of a mention at its place in the text: of the event it counts from, or of the day spoken of last."""
    if mention.anchor is Anchor.MAIN:
        return _of_main(mention, ctx)
    last, event = ctx.last, None
    chapter = ctx.chapter if ctx.chapter is not None and ctx.chapter[0] == scene.sentence.block else None
    anchor = chapter[1] if chapter is not None and mention.year is None else ctx.anchor
    if mention.anchor is Anchor.TEXT:
        here = ctx.mentioned_in == scene.span
        named = mention.rule in (BESIDE, COUNTED_BESIDE)
        event = None if named else _event_beside(mention, ctx, scene)
        beside = _event_named(mention, ctx, scene) if named else event
        if named and beside is None and not _spoken_near(scene, ctx):
            return None
        if mention.offset_days and ctx.frames and ctx.frames[-1].scene.span in ctx.day_lists:
            return None  # "papers are out five days before", of each day of the list above
        base = beside or (ctx.mentioned if past or here else ctx.spoken)
        if base is None and not ctx.named_days and mention.offset_days and mention.weekday is None:
            return None  # "read out the day after", and no day was told that it could count from
        last = (base[1] if (mention.offset_days or 0) > 0 else base[0]) if base else last
    try:
        days = day_range(mention, anchor, past=past and anchor is ctx.anchor, last=last, year=year)
    except (ValueError, OverflowError):
        return None
    if days is None:
        return None
    opens = scene.sentence.first and mention.span.start - scene.span.start <= MOST_OPENING
    if opens and mention.year is not None and ctx.written is not None and ctx.written - days[1] > LONG_PAST:
        ctx.chapter = scene.sentence.block, days[0]
    if chapter is not None and mention.year is None:
        return days
    inside = (
        _of_week(mention, ctx, scene)
        or within_main(mention, ctx)
        or _within_event(mention, ctx)
        or _within_last(mention, ctx)
        or _near_told(mention, ctx, scene)
    )
    days = days if event is not None else _next_of_diary(mention, ctx, scene) or inside or days
    if (moved := _moved_to(mention, ctx, scene) or _behind_this(mention, days, ctx, scene)) is not None:
        days = moved
    elif event is None and not past and _of_week(mention, ctx, scene) is None:
        days = _of_next(mention, ctx, scene) or whichday.chosen(mention, days, ctx, scene)
    # "It opens on 5 May and runs until 9 June, with drinks that evening"
    closes = mention.edge is Edge.UNTIL and any(d.span.end <= mention.span.start for d in scene.days)
    if not closes:
        ctx.mentioned, ctx.mentioned_in = days, scene.span
    sort = "past" if past else whichday.sort_of(mention) or ("in full" if mention.day is not None else "otherwise")
    ctx.named_days.append(Named(days, scene.span, scene.sentence.block, sort))
    until = [c for c in scene.clocks if c.edge in (Edge.BY, Edge.UNTIL) and 0 <= mention.span.start - c.span.end <= 4]
    # "того ж дня" is not a deadline's
    by = ctx.words.free_order and (mention.edge in (Edge.BY, Edge.UNTIL) or bool(until))
    by = by or closes
    if not past and (ctx.written is None or days[1] > ctx.written - RECENTLY) and not by:
        ctx.spoken = days
    return days


def _moved_to(mention: Day, ctx: Context, scene: Scene) -> tuple[date, date] | None:
    """The day that counts from the one that it stands for: "The trip of 4 October is put off to the 18th"."""
    sort = whichday.sort_of(mention)
    if sort not in ("number", "weekday") or not any(c.tense in (Tense.MOVED, Tense.OLD) for c in scene.cues):
        return None
    told = [d for d in scene.days if d.month is not None and d.day is not None and d.until is None]
    if len(told) != 1 or (old := day_range(told[0], ctx.anchor)) is None:
        return None
    gone = [c.span.start for c in scene.cues if c.tense is Tense.OLD]
    if mention.span.start < told[0].span.start and not any(mention.span.end <= at < told[0].span.start for at in gone):
        return None  # "from the 4th to 18 October"
    if any(told[0].span.end <= at < mention.span.start for at in gone):
        return None  # "on 18 October rather than on the 4th"
    sooner = anyword_cached(ctx.words.earlier).search(ctx.document.text, scene.span.start, scene.span.end)
    if sort == "weekday" and mention.weekday is not None:
        verb = any(c.tense is Tense.MOVED and 0 <= mention.span.start - c.span.end <= FEW for c in scene.cues)
        ahead = (mention.weekday - old[0].weekday()) % DAYS_OF_A_WEEK - (DAYS_OF_A_WEEK if sooner is not None else 0)
        day = old[0] + timedelta(days=ahead)
        return (day, day) if verb and mention.until is None and day != old[0] else None
    later = day_range(mention, old[0])
    if later is None or sooner is None:
        return later
    return day_range(mention, old[0], past=True)


def _behind_this(mention: Day, days: tuple[date, date], ctx: Context, scene: Scene) -> tuple[date, date] | None:
    """The weekday a week on, behind that of this week: "El próximo jueves no", behind "Este jueves a las 19:00"."""
    if mention.which is not Which.COMING or mention.offset_days or mention.until is not None:
        return None
    before = ctx.just_before(scene)
    told = [*(before.days if before is not None else ()), *scene.days]
    this = any(
        d.which is Which.THIS and d.weekday == mention.weekday and d.span.end <= mention.span.start for d in told
    )
    return (days[0] + timedelta(days=DAYS_OF_A_WEEK),) * 2 if this else None


def _of_next(mention: Day, ctx: Context, scene: Scene) -> tuple[date, date] | None:
    """A weekday of what comes behind the event told just now: "The first is on 14 March. The second is on Friday"."""
    last = ctx.frames[-1] if ctx.frames else None
    if last is None or last.last is None or last.kind is not Kind.EVENT or whichday.sort_of(mention) != "weekday":
        return None
    if not 0 <= scene.sentence.block - last.scene.sentence.block <= 1 or last.scene.span == scene.span:
        return None
    after = ctx.words.turns.one_after.match(ctx.document.text, scene.span.start, scene.span.end)
    if mention.weekday is None or after is None:
        return None
    if after.groupdict().get("one") and not any(c.span.start - after.end() in (0, 1) for c in scene.cues):
        noun = last.name.noun.casefold()[:LEAST_STEM]  # "The second match", but not "The second entrance"
        dash = ctx.document.text[after.end() : after.end() + 1] in DASHES
        if not dash and not (noun and ctx.document.text[after.end() : after.end() + len(noun)].casefold() == noun):
            return None
    ahead = (mention.weekday - last.last.weekday() - 1) % DAYS_OF_A_WEEK + 1
    day = last.last + timedelta(days=ahead)
    return day, day


def _of_week(mention: Day, ctx: Context, scene: Scene) -> tuple[date, date] | None:
    """A weekday that opens an item of a list which is of one week: "Tues - Painting" under "What's on this week"."""
    if ctx.week is None or mention.weekday is None or scene.sentence.form is Form.PROSE or len(scene.days) > 1:
        return None
    fixed = (mention.day, mention.which, mention.until, mention.offset_days, mention.nth, mention.of)
    block, first, last = ctx.week
    if any(part is not None for part in fixed) or mention.span.start - scene.span.start > FEW:
        return None
    day = first + timedelta(days=(mention.weekday - first.weekday()) % DAYS_OF_A_WEEK)
    return (day, day) if day <= last and scene.sentence.block - block <= MOST_OF_WEEK else None


def _next_of_diary(mention: Day, ctx: Context, scene: Scene) -> tuple[date, date] | None:
    """A weekday that stands alone over what is on then, behind such a day: "THURSDAY" behind "WEDNESDAY (Samoa)"."""
    if ctx.carried is None or len(ctx.diary) < LEAST_DIARY or scene.sentence.form is Form.PROSE or scene.clocks:
        return None
    if len(scene.days) > 1 or mention.until is not None or mention.span.start - scene.span.start > FEW:
        return None
    if mention.weekday is None or mention.day is not None or mention.which is not None or mention.offset_days:
        return None
    day = ctx.carried[0] + timedelta(days=(mention.weekday - ctx.carried[0].weekday()) % DAYS_OF_A_WEEK)
    return (day, day)


def _within_event(mention: Day, ctx: Context) -> tuple[date, date] | None:
    """A weekday and its number without a month, inside an event of several days: "Thursday 21" of 21 to 23 November."""
    if mention.day is None or mention.weekday is None or mention.month is not None or mention.until is not None:
        return None
    spans = [(f.first, f.last) for f in reversed(ctx.frames) if f.first and f.last and f.first < f.last]
    for first, last in [*spans[:MOST_SPANS], *([ctx.main_days] if ctx.main_days else [])]:
        day = first + timedelta(days=(mention.weekday - first.weekday()) % 7)
        while day <= last and day.day != mention.day:
            day += timedelta(days=7)
        if day <= last <= first + LONGEST:
            return day, day
    return None


def _near_told(mention: Day, ctx: Context, scene: Scene) -> tuple[date, date] | None:
    """A weekday and its number without a month, near the day told last: "Saturday 13" behind "Friday 12 March"."""
    if mention.day is None or mention.weekday is None or mention.month is not None or mention.until is not None:
        return None
    if ctx.spoken is None or ctx.written is None or mention.offset_months is not None or not _spoken_near(scene, ctx):
        return None
    if scene.sentence.form is not Form.PROSE or mention.edge in (Edge.BY, Edge.UNTIL):
        return None
    told = ctx.spoken[0]
    day = told + timedelta(days=(mention.weekday - told.weekday() + 3) % DAYS_OF_A_WEEK - 3)
    near = (day + timedelta(days=DAYS_OF_A_WEEK * weeks) for weeks in NEAR_WEEKS)
    found = next((one for one in near if one.day == mention.day and one >= ctx.written and one != told), None)
    return (found, found) if found is not None else None


def _of_main(mention: Day, ctx: Context) -> tuple[date, date] | None:
    """ "Day 2", "the closing day" of the last event of several days."""
    found = next(
        ((f.first, f.last) for f in reversed(ctx.frames) if f.first and f.last and f.first < f.last), ctx.main_days
    )
    if mention.rule in (DAY_OF, DAY_OF_THAT):
        return _of_event(mention, ctx)
    if found is None and mention.nth is not None and mention.nth > 0 and ctx.spoken is not None:
        day = ctx.spoken[0] + timedelta(days=mention.nth - 1)  # of an event whose end is not told
        return day, day
    if found is None or mention.nth is None:
        return None
    day = found[1] if mention.nth < 0 else found[0] + timedelta(days=mention.nth - 1)
    return (day, day) if day <= found[1] else None


def _event_named(mention: Day, ctx: Context, scene: Scene) -> tuple[date, date] | None:
    """The days of the event whose name ends the words of a day: "am Tag nach der Taufe"; else of one told just now."""
    told = [ctx.frames[n] for n in reversed(ctx.recent) if ctx.frames[n].kind is Kind.EVENT]
    days = [(f.first, f.last) for f in told if f.first is not None and f.last is not None]
    noun = ctx.text(mention.span).split()[-1].casefold()
    stem = noun[: max(LEAST_STEM, len(noun) - 2)]
    named = next((f for f in told if stem in f.name.title.casefold()), None)
    if named is not None and named.first is not None and named.last is not None:
        return named.first, named.last
    near = bool(told) and scene.sentence.block - told[0].scene.sentence.block <= 1
    return days[0] if near and len(set(days)) == 1 else None


def _spoken_near(scene: Scene, ctx: Context) -> bool:
    """Whether the last day was told only a few blocks before."""
    return bool(ctx.named_days) and scene.sentence.block - ctx.named_days[-1].block <= NEAR_BLOCKS


def _of_event(mention: Day, ctx: Context) -> tuple[date, date] | None:
    """ "The day of the strike", "le jour de la coupure", "race day": of the last event of that name, else the only."""
    words = re.split(r"[ '’]", ctx.text(mention.span))
    word = words[0 if mention.rule == DAY_OF_THAT else -1].lower()
    noun = singular(word, ctx.words.language)
    dated = [(f, f.first) for f in ctx.frames if f.first is not None and f.kind is Kind.EVENT]
    same = [(f, day) for f, day in dated if f.name.noun == noun]
    same = [(f, day) for f, day in same if f.name.span.within(f.scene.span)] or same  # those that are named there
    told = [day for _, day in same] or [day for f, day in dated if word in f.name.title.lower()]
    days = {day for _, day in dated}
    day = told[-1] if told else days.pop() if len(days) == 1 else None
    if day is None and ctx.words.turns.opening.fullmatch(word) and ctx.main_days is not None:
        day = ctx.main_days[0]
    return (day, day) if day is not None else None


def _event_beside(mention: Day, ctx: Context, scene: Scene) -> tuple[date, date] | None:
    """The days of the event that a day counts from by name: "14 days before the AGM", "on the eve of the strike"."""
    text, end = ctx.document.text, mention.span.end
    if not mention.offset_days and mention.which is not Which.LAST:
        return None
    phrase = next((p for p in scene.phrases if 0 <= p.span.start - end <= MOST_LINK), None)
    behind = ctx.words.turns.counts_from.match(text, end, scene.span.end)
    if phrase is None and behind is None:
        return None
    words = ctx.text(phrase.span) if phrase is not None else behind["what"] if behind is not None else ""
    said = title.content(words, ctx.words)
    if (told := _told_by(words, ctx)) is not None:
        return told
    dated = ((f, (f.first, f.last)) for f in ctx.frames[-MOST_EVENTS:] if f.first and f.last and not f.rrule)
    named = [(title.content(f.name.title, ctx.words), f.name.noun, days) for f, days in dated if f.kind is Kind.EVENT]
    if phrase is not None:
        named = [one for one in named if phrase.noun == one[1] or phrase.noun in one[0]]
    if behind is not None and behind["first"]:
        return min((days for name, _, days in named if said & name), default=None)
    named.reverse()  # the last one told, where several are alike
    alike = max(named, key=lambda one: (len(said & one[0]), -len(one[0])), default=None)
    if alike is not None and said <= alike[0]:
        return alike[2] if said else None
    told = _told_beside(said, end, scene, ctx)
    return told or (alike[2] if alike is not None and (phrase is not None or said & alike[0]) else None)


def _stated(ctx: Context) -> Iterator[tuple[int, date, str]]:
    """Where days are told with their month, the days, and what of their sentences stands in front of them."""
    for at, day in ctx.stated[:MOST_STATED]:
        if (lead := LEAD.search(ctx.document.text, max(0, at - LONGEST_LEAD), at)) is not None:
            yield at, day, lead[0]


def _told_by(words: str, ctx: Context) -> tuple[date, date] | None:
    """The day that a sentence tells which opens with the same words: "on the eve of round one", "Round one is on"."""
    said = words.split(maxsplit=MOST_OPENING)[:MOST_OPENING]
    for _, day, lead in _stated(ctx) if len(said) > 1 else ():
        opening = [word for word in lead.split() if ctx.words.article.fullmatch(word) is None]
        if [word.casefold() for word in opening[:MOST_OPENING]] == [word.casefold() for word in said]:
            return (day, day) if ctx.written is None or day > ctx.written else None
    return None


def _told_beside(said: frozenset[str], since: int, scene: Scene, ctx: Context) -> tuple[date, date] | None:
    """The day that stands right behind the same words elsewhere: "the eve of round one", "Round one is on 3 May"."""
    for at, day, lead in _stated(ctx) if said else ():
        here = since < at < scene.span.end  # "the night before the regatta, which starts on 3 April"
        if ctx.written is not None and day <= ctx.written:
            continue
        if anyword_cached(ctx.words.orders).search(lead) is not None:
            continue  # "The next sale is on 23 November"
        opening = lead if here or len(said) > 1 else " ".join(lead.split()[:MOST_OPENING])
        if said <= title.content(opening, ctx.words):
            return day, day
    return None


def _within_last(mention: Day, ctx: Context) -> tuple[date, date] | None:
    """ "The Monday" inside the days of an event of several days that was told shortly before."""
    if mention.anchor is not Anchor.TEXT or mention.weekday is None or mention.day is not None:
        return None
    if mention.offset_days or mention.which is not None or mention.until is not None or mention.nth is not None:
        return None
    for frame in reversed(ctx.frames[-LOOK_BACK:]):
        if frame.first is None or frame.last is None or not 0 < (frame.last - frame.first).days < DAYS_OF_A_WEEK:
            continue
        ahead = (mention.weekday - frame.first.weekday()) % DAYS_OF_A_WEEK
        if frame.first + timedelta(days=ahead) <= frame.last:
            return (frame.first + timedelta(days=ahead),) * 2
    return None


def within_main(mention: Day, ctx: Context) -> tuple[date, date] | None:
    """A bare weekday inside the days of the event that the text is about: "Thursday" of a session from the 16th on."""
    if (
        ctx.main_days is None
        or mention.weekday is None
        or mention.day is not None
        or mention.which is not None
        or mention.until is not None
    ):
        return None
    if mention.offset_days is not None or mention.nth is not None or mention.of is not None:
        return None
    first, last = ctx.main_days
    if ctx.written is not None and first < ctx.written:
        return None
    near = ctx.written is None or first - ctx.written < timedelta(days=8)
    if not near and ctx.spoken is not None and not first - NEARBY <= ctx.spoken[0] <= last + NEARBY:
        return None
    for ahead in range((last - first).days + 1):
        if (first + timedelta(days=ahead)).weekday() == mention.weekday:
            return (first + timedelta(days=ahead),) * 2
    return None
