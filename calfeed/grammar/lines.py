"""Lines with a day, an hour or a label: the items of a list or a programme, series, and lines that are only a date."""

import re
from collections.abc import Sequence
from datetime import date

from calfeed.grammar import (
    daylist,
    exclusions,
    habits,
    labels,
    listing,
    nameabove,
    naming,
    participants,
    place,
    prose,
    saidbefore,
    title,
    verdicts,
)
from calfeed.grammar.above import (
    is_struck,
    label_of_item,
    led_by,
    let_wait,
    named_above,
    settle_waiting,
    told_above,
    under_lead,
)
from calfeed.grammar.clausename import SPOKEN, of_shut
from calfeed.grammar.de import clause as german
from calfeed.grammar.frame import Context, Name, Scene
from calfeed.grammar.hours import clock_role, is_of_office, repeat, repeats, with_clock
from calfeed.grammar.labels import Label
from calfeed.grammar.lineframe import add_frames, days_of, leave_out, topic_above, under_what
from calfeed.grammar.linename import (
    DATELINE,
    FIXTURE,
    SENTENCE_END,
    blanked,
    cues_of_days,
    is_break,
    is_diary,
    is_nothing,
    leads,
    name_of_line,
    opens_with_clock,
    opens_with_fixture,
    parts_of,
    rest_of,
    words_left,
)
from calfeed.grammar.mention import Day, Edge, Series, Vague
from calfeed.grammar.quick import replace
from calfeed.grammar.resolve import recurring
from calfeed.grammar.sentences import Form
from calfeed.grammar.sequel import more
from calfeed.grammar.vocabulary import Tense, anyword_cached
from calfeed.grammar.zones import are_one, zone_of_place
from calfeed.model.meeting import Kind
from calfeed.model.text import BlockKind, Span

LABEL = re.compile(r"\s*(?:[-*•]\s*)?([^:?\n]{2,60}?)\s*[:?]\s")
LETTERED = re.compile(r"(?:[A-Z]|[IVX]{1,4}|\d{1,2}[a-z]?)[.)]\s+")
MOST_ZONES = 8  # blocks behind an event within which its hour is told for other zones
MOST_PARTS = 15  # blocks under a heading over a run of show
MOST_OF_ITEM = 14  # words
LATEST_HOUR = 4  # characters between a label and its hour
NEXT_TO = 40  # characters between an hour and what is on then
AGENDA = 6  # items that may lie between two of those that every agenda has
OPENING_QUOTES = frozenset('"“„«»')


def expected(scene: Scene, ctx: Context) -> bool:
    """Whether a sentence says what the label on the line before it asks for."""
    if ctx.expects is None:
        return False
    block, label = ctx.expects
    if not 0 <= scene.sentence.block - block <= 1 or labels.label_of(ctx.text(scene.span), ctx.words) is not None:
        ctx.expects = None
        return False
    if label == Label.WHAT and scene.dates:
        labels.keep_what(scene, scene.span, ctx)
    if label in (Label.WHEN, Label.END) or scene.dates or scene.clocks:
        return False
    keep_fact(scene, Label(label), scene.span, ctx)
    ctx.expects = None
    return True


def read_label(scene: Scene, ctx: Context) -> bool:
    """Whether a line is a label, or a labelled fact that is read here."""
    label = labels.label_of(ctx.text(scene.span), ctx.words) if not scene.mentions else None
    if label is not None and scene.sentence.form in (Form.LINE, Form.HEADING):
        ctx.expects = (scene.sentence.block, label)
        return True
    found = labels.inline(scene, ctx)
    if found is None:
        return False
    label, span = found
    if label is Label.END:
        return keep_fact(scene, label, span, ctx)
    if label is Label.WHEN and is_hour_of(scene, span, ctx):
        read_hour_line(scene, ctx)
        return True
    if scene.dates or scene.clocks or label is Label.WHEN:
        return False
    return keep_fact(scene, label, span, ctx)


def is_hour_of(scene: Scene, told: Span, ctx: Context) -> bool:
    """Whether a labelled line gives the hour of the day above it: "Time: 11.30 (press to gather at 11)"."""
    if scene.dates or not scene.clocks or scene.clocks[0].span.start - told.start > LATEST_HOUR:
        return False
    return ctx.slip is not None or any(ctx.frames[n].clock is None for n in ctx.focus)


def keep_fact(scene: Scene, label: Label, span: Span, ctx: Context) -> bool:
    """Keep what stands behind a label, for the event spoken of or the one that comes."""
    if label is Label.WHAT:
        name = labels.name_of(scene, span, ctx)
        ctx.told = (scene.sentence.block, name) if name is not None else ctx.told
        ctx.guests = ()
        return name is not None
    if label is Label.END:
        return _to_the_end(scene, ctx)
    if label is Label.WHERE:
        ctx.venue = span
        ctx.main_venue = ctx.main_venue or ctx.venue
        for n in ctx.focus:
            if ctx.frames[n].place is None and ctx.frames[n].kind is Kind.EVENT:
                ctx.frames[n] = replace(ctx.frames[n], place=span)
        return True
    stop = SENTENCE_END.search(ctx.document.text, span.start, span.end)
    found = tuple(participants.parties(ctx, Span(span.start, stop.start()) if stop is not None else span))
    if ctx.focus and ctx.frames[ctx.focus[-1]].scene.sentence.block >= scene.sentence.block - labels.NEAR:
        frame = ctx.frames[ctx.focus[-1]]
        ctx.frames[ctx.focus[-1]] = replace(frame, who=(*frame.who, *found))
    else:
        ctx.guests = found
    return True


def _to_the_end(scene: Scene, ctx: Context) -> bool:
    """Whether a labelled end is that of the event spoken of: "End date: 13 March"."""
    if ctx.slip is not None and ctx.slip.labelled and 0 <= scene.sentence.block - ctx.slip.scene.sentence.block <= 1:
        settle_waiting(ctx)
    frame = ctx.frames[ctx.focus[-1]] if ctx.focus else None
    if frame is None or frame.kind is not Kind.EVENT or frame.first is None:
        return False
    if scene.sentence.block - frame.scene.sentence.block > labels.NEAR or frame.under != under_what(ctx):
        return False
    days = days_of(scene, ctx)
    if not days and scene.clocks and frame.clock is not None:
        ends = (scene.clocks[0].hour, scene.clocks[0].minute)
        ctx.frames[ctx.focus[-1]] = replace(frame, clock=replace(frame.clock, end=frame.clock.end or ends))
        return True
    if not days or days[0][1] < frame.first:
        return False
    clock = frame.clock
    if clock is not None and clock.end is None and scene.clocks:
        clock = replace(clock, end=(scene.clocks[0].hour, scene.clocks[0].minute))
    dates = (*frame.dates, days[0][2].span)
    ctx.frames[ctx.focus[-1]] = replace(frame, last=days[0][1], clock=clock, dates=dates, stretch=clock is not None)
    return True


def is_item(scene: Scene, ctx: Context) -> bool:
    """Whether what ends like a sentence is a line all the same: "KYIV - EU-Ukraine summit.", "Debate: Thursday."."""
    aside = listing.asides(scene, ctx.document)
    cues = [c for c in cues_of_days(scene) if not any(c.span.within(bracket) for bracket in aside)]
    series = any(isinstance(m, Series) for m in scene.mentions) or bool(repeats(scene, ctx))
    if ctx.words.asks and any(d.edge in (Edge.UNTIL, Edge.BY) for d in scene.days):
        asked = anyword_cached(ctx.words.asks).search(ctx.document.text, scene.span.start, scene.span.end)
        series = series or asked is not None
    if ctx.words.fixed_order and not cues and len(ctx.text(scene.span).split()) <= MOST_OF_ITEM:
        again = series_of(scene, ctx)
        if again is not None and again.first is None and again.span.start > scene.span.start + LATEST_HOUR:
            return True  # "Yoga every Wednesday, 7pm, village hall."
    spoken = ctx.words.verb_last and any(german.clause_of(scene, day.span, ctx) for day in scene.days[:3])
    spoken = spoken or any(naming.sought_for(scene, day.span, ctx) for day in scene.days[:1])
    if (
        not (cues or spoken)
        and scene.days
        and (scene.sentence.first or _is_day_and_what(scene, ctx))
        and not series
        and len(ctx.text(scene.span).split()) <= MOST_OF_ITEM
    ):
        return True
    if ctx.carried is None or scene.sentence.kind is not BlockKind.ITEM or scene.span.end - scene.span.start > 200:
        return False
    if _is_timed(scene, ctx):
        return True
    return is_diary(scene, ctx) and not any(c.tense in (Tense.FUTURE, Tense.PAST) for c in scene.cues)


def _is_day_and_what(scene: Scene, ctx: Context) -> bool:
    """Whether a sentence is a day, a colon and what is on, behind another such: "Saturday 23rd: Abba tribute."."""
    former = ctx.frames[-1].scene if ctx.frames else scene
    both = (former, scene) if former.sentence.block == scene.sentence.block and former is not scene else ()
    days = [one.days[0].span for one in both if len(one.days) == 1 and one.days[0].span.start == one.span.start]
    return len(days) == 2 and all(ctx.document.text[day.end : day.end + 2] == ": " for day in days)


def _is_timed(scene: Scene, ctx: Context) -> bool:
    """A list item under a day that opens with what is on and says when: "Women's Pennant at 1100, three laps."."""
    if ctx.carried is not None and scene.clocks and not scene.dates and _is_lettered(scene, ctx):
        return True
    return (
        ctx.day is not None
        and scene.sentence.kind is BlockKind.ITEM
        and scene.sentence.first
        and bool(scene.clocks)
        and not scene.dates
        and (_is_nominal(scene) or not any(c.tense in (Tense.FUTURE, Tense.PAST, Tense.OLD) for c in scene.cues))
    )


def _is_lettered(scene: Scene, ctx: Context) -> bool:
    """Whether an item of an agenda is an event with its hour: "E. PUBLIC HEARING on the budget (7:30 PM)"."""
    mark = LETTERED.match(ctx.document.text, scene.span.start, scene.span.end)
    opening = next((p for p in scene.phrases if mark is not None and p.span.start == mark.end()), None)
    return opening is not None and not opening.weak and not any(c.tense is Tense.OLD for c in scene.cues)


def _is_nominal(scene: Scene) -> bool:
    """Whether a line opens with an event and tells its hour last: "Service for those lost at sea, 8.45 am"."""
    opening = next((p for p in scene.phrases if p.span.start - scene.span.start <= 6), None)
    last = scene.clocks[-1].span if scene.clocks else None
    return (
        opening is not None and last is not None and opening.span.end <= last.start and scene.span.end - last.end <= 2
    )


# People are to come at the first hour, and it begins at the second: "7 for 7.30".
FOR_HOUR = re.compile(r"\W*\d{1,2}(?:[.:]\d\d)?\s?(?:pm)?\s+for\s+\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]m)?\W*")


def read_line(scene: Scene, ctx: Context) -> None:
    if habits.are_hours(scene, ctx):
        for mention in scene.dates:
            ctx.skip(mention.span, verdicts.HOURS)
        return
    if _is_hour_elsewhere(scene, ctx):
        for mention in scene.dates:
            ctx.skip(mention.span, "the same hour elsewhere")
        return
    days = days_of(scene, ctx)
    left = words_left(scene, ctx)
    if not days and scene.clocks and ctx.words.says_deadline.search(ctx.text(scene.span)) and not scene.cues:
        ctx.deadline_clock = scene.clocks[0]  # "Important dates (all 23:59 AoE)"
        return
    if not days and scene.clocks and (not left or FOR_HOUR.fullmatch(ctx.text(scene.span))):
        read_hour_line(scene, ctx)
        return
    if days and not left:
        read_date_line(scene, days, ctx)
        return
    if len(days) == 1 and heads_list(scene, ctx):
        first, last, day = days[0]
        ctx.carried, ctx.carried_span, ctx.carried_block = (first, last), day.span, scene.sentence.block
        return
    label = LABEL.match(ctx.document.text, scene.span.start, scene.span.end)
    if (
        days
        and label
        and (labels.label_of(label[1], ctx.words) or labels.label_of((label[1].split() or [""])[-1], ctx.words))
        and (
            labels.told(scene, ctx)
            or named_above(scene, ctx)
            or told_above(scene, ctx)
            or nameabove.of_heading(scene, ctx)
        )
    ):
        read_date_line(scene, days, ctx)
        return
    if days and _only_roles(scene, ctx) and named_above(scene, ctx):
        read_date_line(scene, days, ctx)
        return
    if days and ctx.lists.get(scene.span) and _stop_of_list(scene, days, ctx):
        return
    led = ctx.lead is not None and 0 <= scene.sentence.block - ctx.lead[0] <= 1
    named = led and bool(days) and label_of_item(scene, days[0][2], ctx) is not None
    if days and not named and scene.span not in ctx.lists and _is_date_and_place(scene, left, ctx):
        ctx.venue = place.trimmed(rest_of(scene, ctx), ctx)
        if ctx.main_venue is None and not (ctx.written is not None and days[0][1] <= ctx.written):
            ctx.main_venue = ctx.venue
        read_date_line(scene, days, ctx)
        return
    if not days and not any(isinstance(m, Vague | Series) for m in scene.mentions):
        opens = opens_with_clock(scene) or _closes_with_clock(scene, ctx)
        opens = opens or (ctx.carried is not None and opens_with_fixture(scene, ctx))
        if ctx.day is None or not (opens or _is_timed(scene, ctx) or is_diary(scene, ctx)):
            more(scene, ctx)
            return
        read_item(scene, [(*ctx.day, None)], ctx)
        return
    if not days:
        prose.read(scene, ctx)
        return
    read_item(scene, days, ctx)


def _is_hour_elsewhere(scene: Scene, ctx: Context) -> bool:
    """Whether a line only tells what the hour of the event before it is in another zone: "02:00 Seoul (15 May)"."""
    frame = ctx.frames[-1] if ctx.frames and len(scene.clocks) == 1 and len(scene.mentions) <= 2 else None
    if frame is None or frame.clock is None or not 0 <= scene.sentence.block - frame.scene.sentence.block <= MOST_ZONES:
        return False
    clock, held, zone = scene.clocks[0], frame.clock, frame.clock.zone
    rest = blanked(scene, scene.span, ctx).replace("\0", " ").strip(" \t\n-–—•*·:,()")
    there = clock.zone if not rest else zone_of_place(rest)
    if zone is None or there is None or held.span.within(scene.span):
        return False
    return are_one((held.hour, held.minute, zone), (clock.hour, clock.minute, there))


def series_of(scene: Scene, ctx: Context) -> Series | None:
    """What a line that says no more than when repeats: "Tuesdays from 9 February, 6pm: Life drawing"."""
    found = [m for m in scene.dates if isinstance(m, Series)]
    if len(found) != 1 or not scene.clocks or not found[0].byday or scene.cues:
        return None
    series = found[0]
    bounds = [d.span for d in (series.first, series.until, series.within, *series.skipped) if d is not None]
    others = [m for m in scene.dates if m is not series and not any(m.span.overlaps(b) for b in bounds)]
    if not others:
        return series
    first = others[0]
    led = isinstance(first, Day) and first.until is None and first.day is not None and first.span < series.span
    # The first day of "Tue 9 Feb, 6pm: Life drawing (every Tuesday until 30 March)" is told before.
    return replace(series, first=first) if led and len(others) == 1 and isinstance(first, Day) else None


def read_series_line(scene: Scene, series: Series, ctx: Context) -> bool:
    """A line with what is on again and again, or with when what is named above is; whether it is one."""
    if habits.are_hours(scene, ctx) or exclusions.is_denied(ctx, scene, series.span):
        return False
    text = ctx.text(scene.span)
    if ctx.words.closed and anyword_cached(ctx.words.closed).search(text):
        return False
    again = recurring(series, ctx.anchor, last=ctx.last)
    if again is None:
        return False
    left = words_left(scene, ctx)
    name = (
        name_of_line(scene, scene.span, ctx) if parts_of(scene, scene.span, ctx) and left else named_above(scene, ctx)
    )
    if name is None or (name.weak and place.looks_like(ctx.text(name.span), ctx.words)):
        name = saidbefore.of_sentence_before(scene, series.span, ctx) or name  # "Games for all! Every Monday, Room 2"
    if name is None or is_break(name, ctx) or is_nothing(name, ctx) or _is_desk(name.title, ctx):
        return False
    first = again.first
    add_frames(scene, name, [(first, first, None)], ctx)
    if ctx.frames[-1].scene is not scene:
        return True
    ctx.frames[-1] = replace(
        ctx.frames[-1],
        dates=(series.span,),
        series=series,
        first=first,
        last=first,
        rrule=again.rule,
        excluded=again.excluded,
        rules=tuple(r for r in (series.rule, name.rule) if r),
    )
    return True


def _is_desk(text: str, ctx: Context) -> bool:
    """Whether words only name what is open: "Library", "Office hours"."""
    return anyword_cached(ctx.words.desks).fullmatch(text) is not None


def _stop_of_list(scene: Scene, days: Sequence[tuple[date, date, Day]], ctx: Context) -> bool:
    """Whether a line that only tells where is one of a list whose heading says what: "10.03 - Pittsburgh, PA"."""
    above, where = ctx.heading(), listing.rest(scene, ctx.document, ctx.words)
    about = None if above is not None and above.cues and above.sentence.level > 1 else topic_above(ctx)
    held = where is not None and any(not p.weak and p.span.within(where) for p in scene.phrases)
    if where is None or about is None or held or days[0][2].day is None:
        return False  # "Tue: staff meeting"
    if ctx.written is not None and days[0][1] < ctx.written:
        ctx.skip(days[0][2].span, verdicts.PAST, days[0][0])
        return True
    made = title.heading(f"{about}: {ctx.text(where)}", ctx.words)
    add_frames(scene, Name(title=made, span=where, noun="", rule="row of places", weak=True), days, ctx, where=where)
    return True


def read_hour_line(scene: Scene, ctx: Context) -> None:
    """A line that is only an hour: that of the event spoken of, or of the date that waits for its event."""
    again = tuple(repeats(scene, ctx))
    if ctx.slip is not None:
        ctx.slip = ctx.slip if ctx.slip.clock else replace(ctx.slip, clock=scene.clocks[0], again=again)
        return
    for n in ctx.focus:
        timed = ctx.frames[n].clock is not None
        ctx.frames[n] = with_clock(ctx.frames[n], scene.clocks[0], scene, ctx)
        for clock in () if timed else again:
            repeat(scene, clock, n, ctx)


def _is_date_and_place(scene: Scene, left: Sequence[str], ctx: Context) -> bool:
    """ "Brussels, 10 and 11 February 2027", "Wednesday, 15 November 2023 · Faculty of Geodesy, Zagreb"."""
    if ctx.words.verb_last and not any(place.is_place_noun(w, ctx.words) or zone_of_place(w) for w in left):
        return False  # every German noun has a capital
    if any(ctx.words.deadline.fullmatch(word) for word in left):  # "Abstracts ........ 15 January"
        return False
    first, *others = [ctx.text(part) for part in parts_of(scene, scene.span, ctx)] or [""]
    apart = not place.is_certain(first, ctx.words) and any(place.is_certain(other, ctx.words) for other in others)
    if apart and named_above(scene, ctx) is None:
        return False  # "Stargazing - Saturday 27 March, 9pm - Village Hall"
    if _tells_where(scene, ctx):
        return True
    if (
        scene.phrases
        or len(left) > place.MOST_WORDS
        or not all(
            w[0].isupper() or w[0].isdigit() or (ctx.words.free_order and place.is_place_noun(w, ctx.words))
            for w in left
        )
    ):
        return False
    rest = rest_of(scene, ctx)
    if rest is None or zone_of_place(ctx.text(rest)) is not None:
        return rest is not None
    timed = any(0 <= rest.start - c.span.end <= 2 for c in scene.clocks) and ctx.document.text[rest.start - 2] == ":"
    if timed and not place.is_certain(ctx.text(rest), ctx.words):
        return False  # "Fri 12 Feb, 7.30pm: The Mousetrap"
    return place.looks_like(ctx.text(rest), ctx.words)


def _tells_where(scene: Scene, ctx: Context) -> bool:
    """Whether all that a line says beside when is where, in so many words: "Tuesday 4 May, in the community hall"."""
    rest = rest_of(scene, ctx)
    if rest is None or any(p.span.within(rest) for p in scene.phrases) or scene.cues:
        return False
    parts = [ctx.text(part) for part in parts_of(scene, scene.span, ctx)]
    lead = anyword_cached(ctx.words.place_in).match(parts[0]) if len(parts) == 1 else None
    if lead is None:
        return len(parts) == 1 and _is_house(parts[0], ctx) and named_above(scene, ctx) is not None
    there = title.heading(parts[0][lead.end() :], ctx.words)
    return bool(there) and place.is_told(there, ctx.words)


def _is_house(text: str, ctx: Context) -> bool:
    """Whether words are a place by the noun they open with and the name behind it: "Café associatif La Bobine"."""
    first, *others = text.split()
    if ctx.words.heads_last or ctx.words.verb_last or not place.is_place_noun(first, ctx.words):
        return False
    return any(word[0].isupper() for word in others) and place.is_told(text, ctx.words)


def _only_roles(scene: Scene, ctx: Context) -> bool:
    """ "Friday 15 November, doors 19:00, first band 19:30": words that only say what begins when."""
    words = ctx.words
    roles = anyword_cached((*words.start_words, *words.other_words, *words.end_words))
    parts = [roles.sub("", ctx.text(p)).strip(" ,.:!") for p in parts_of(scene, scene.span, ctx)]
    return (
        bool(parts) and bool(scene.clocks) and all(len(p) < 4 or (p.isupper() and len(p.split()) == 1) for p in parts)
    )


PARTED = re.compile(r"\s?(?:[,;|]|[–-]\s)")


def _closes_with_clock(scene: Scene, ctx: Context) -> bool:
    """Whether a line under a day tells its hour last or between commas: "Zoning Board, 7 p.m., Town Hall"."""
    if len(scene.clocks) != 1 or scene.sentence.form in (Form.PROSE, Form.ROW) or not scene.sentence.first:
        return False
    if ctx.carried_span not in ctx.diary:
        return False
    last, above = scene.clocks[0], ctx.frames[-1].scene.sentence.block if ctx.frames else 0
    if scene.sentence.block - max(ctx.carried_block, above) > 1 or is_of_office(last, scene, ctx):
        return False
    text = ctx.document.text
    closes = not text[last.span.end : scene.span.end].strip(" ).*")
    parted = PARTED.match(text, last.span.end, scene.span.end) is not None
    led = (
        parted
        and not scene.cues
        and text[scene.span.start : last.span.start].rstrip().endswith((",", ";", "–", "-", "|"))
    )
    return (closes or led) and clock_role(last, scene, ctx) not in ("other", "end")


# Two lines that each open with an hour and say what is on then.
HOURS_BELOW = re.compile(
    r"[.:,]?\n?(?:\n[*•–\- \t]{0,12}\d{1,2}(?:[.:h]\s?\d\d)?(?=[^\d.])[^\n]{0,12}[^\W\d_]{4}[^\n]*){2}"
)


# Two lines that each open with who plays whom: "Ladies 2nds v Marlow, away, 11am".
FIXTURES_BELOW = re.compile(rf"[.:,]?\n?(?:\n[*•–\- \t]{{0,12}}{FIXTURE.pattern}[^\n]*){{2}}")


def heads_list(scene: Scene, ctx: Context) -> bool:
    """Whether a line says of what sort all is that stands below for its day: "Fixtures for Saturday 9 January"."""
    if scene.sentence.form not in (Form.LINE, Form.HEADING) or scene.clocks or scene.cues or len(scene.days) != 1:
        return False
    kind = next(iter(scene.phrases), None)
    if kind is None or not kind.plural or len(words_left(scene, ctx)) > len(ctx.text(kind.span).split()):
        return False
    text, end = ctx.document.text, scene.span.end
    return any(below.match(text, end) is not None for below in (HOURS_BELOW, FIXTURES_BELOW))


def read_date_line(scene: Scene, days: Sequence[tuple[date, date, Day]], ctx: Context) -> None:
    """A line that is only a date: that of the heading above it, and of the items below."""
    first, last, day = days[0]
    ctx.carried, ctx.carried_span, ctx.carried_block = (first, last), day.span, scene.sentence.block
    above = nameabove.of_card(scene, ctx) or saidbefore.of_unfinished(scene, day.span, ctx)
    heads = scene.span in ctx.heads or (not scene.clocks and HOURS_BELOW.match(ctx.document.text, scene.span.end))
    if heads and _is_of_what(scene, ctx):
        ctx.shown, heads = scene.sentence.block, None
    if above is None and heads and (ctx.written is None or last >= ctx.written):
        let_wait(scene, days[0], ctx)
        return
    before = told_above(scene, ctx)
    labelled = labels.inline(scene, ctx) is not None and before is None
    above = above or led_by(scene, ctx) or labels.told(scene, ctx) or named_above(scene, ctx, own=labelled) or before
    above = above or (naming.of_section(scene, ctx) if scene.clocks else None)
    if ctx.written is not None and last < ctx.written:
        ctx.skip(day.span, verdicts.PAST, first)
        return
    if above is None:
        let_wait(scene, days[0], ctx, labelled=labels.inline(scene, ctx) is not None)
        return
    add_frames(scene, above, days, ctx, where=ctx.venue, who=ctx.guests)
    ctx.guests, ctx.slip = (), None
    over = ctx.heading()
    if over is not None and is_struck(over, ctx) and above.span.within(over.span):
        old = days_of(over, ctx)[0][0]
        ctx.frames[-1] = replace(ctx.frames[-1], old=old)


def _is_of_what(scene: Scene, ctx: Context) -> bool:
    """Whether a day stands behind "When" below a "What", which the hours below it are the parts of."""
    found = labels.inline(scene, ctx)
    return found is not None and found[0] is Label.WHEN and labels.told(scene, ctx) is not None


def day_of_list(scene: Scene, ctx: Context) -> bool:
    """Whether a line is one of a list of bare days that is named above; its event is added."""
    listed, days = ctx.day_lists[scene.span], days_of(scene, ctx)
    daylist.read(listed, ctx)
    if not days or listed.name is None:
        return False
    first, last, day = days[0]
    if ctx.written is not None and last < ctx.written:
        ctx.skip(day.span, verdicts.PAST, first)
        return True
    add_frames(scene, listed.name, days, ctx)
    if ctx.frames[-1].place is None:
        ctx.frames[-1] = replace(ctx.frames[-1], place=listed.place)
    if ctx.frames[-1].clock is None and listed.clock is not None:
        ctx.frames[-1] = with_clock(ctx.frames[-1], *listed.clock, ctx)
    return True


def read_item(scene: Scene, days: Sequence[tuple[date, date, Day | None]], ctx: Context) -> None:
    """A line with a date or a time and what is on: "08:40 Doorstep statement", "Nov 9 Loggers without tears"."""
    first, last, day = days[0]
    if (
        day is not None
        and (day.edge is Edge.UNTIL or exclusions.is_end(ctx, scene, day.span))
        and day.until is None
        and ctx.carried is not None
        and ctx.carried[0] < last
    ):
        first = ctx.carried[0]
        days = [(first, last, day)]
    at = day.span if day is not None else (scene.clocks[0].span if scene.clocks else scene.span)
    if ctx.written is not None and last < ctx.written:
        ctx.skip(at, verdicts.PAST, first)
        return
    if day is not None and (reason := exclusions.excluded(ctx, scene, day.span)):
        ctx.skip(at, reason, first)
        return
    if day is None and _is_part(scene, first, ctx):
        ctx.skip(at, verdicts.PARTS, first)
        return
    if len(days) == 1 and _hour_by_hour(scene, days, ctx):
        return
    blank = blanked(scene, scene.span, ctx)
    dateline = DATELINE.match(blank)
    body = Span(scene.span.start + (dateline.end() if dateline else 0), scene.span.end)
    name = saidbefore.of_unfinished(scene, at, ctx) if day is not None and not scene.phrases else None
    if day is not None:
        name = naming.held_with(scene, at, ctx) or of_shut(scene, at, ctx) or name
    name = name or name_of_line(scene, body, ctx)
    general = name is not None and name.rule == "lead-in"
    if day is not None and (name is None or name.weak or general) and (lead := led_by(scene, ctx)) is not None:
        name = under_lead(lead, label_of_item(scene, day, ctx) or name, ctx)
    if name is not None and name.weak and SPOKEN.intersection(name.title.lower().split()[:1]):
        name = nameabove.of_heading(scene, ctx)  # "You choose one of two half-days: Thursday ..."
    name = name or (naming.of_section(scene, ctx) if day is not None else None) or _of_row_before(scene, ctx)
    if name is None:
        ctx.skip(at, verdicts.UNNAMED, first)
        return
    if name.weak and day is not None and _is_mere_limit(scene, day, ctx):
        ctx.skip(at, "a limit, and nothing due", first)
        return
    if name.weak and not scene.clocks and _is_business(scene, ctx):
        ctx.skip(at, verdicts.BUSINESS, first)
        return
    due = day is not None and (day.edge in (Edge.BY, Edge.UNTIL) or exclusions.is_end(ctx, scene, day.span))
    opening = Span(min((p.start for p in parts_of(scene, body, ctx)), default=body.start), body.end)
    if (is_break(name, ctx) and not due) or is_nothing(name, ctx, opening):
        leave_out(scene, at, opening, days, ctx)
        return
    named = ctx.words.fixed_order or ctx.document.text[scene.span.start] in OPENING_QUOTES  # "« Sel », le 15 à 20h30"
    if (
        name.weak
        and day is not None
        and ctx.words.deadline.search(name.title) is None
        and not any(0 <= day.span.start - p.span.end <= 2 for p in scene.phrases)
        and not any(_right_before(p.span.end, day, ctx) for p in scene.phrases if p.span.within(name.span))
        and not leads(scene, day, body, ctx)
        and not (scene.clocks and not scene.cues and _opens_with_event(scene, name, body))
        and not (scene.clocks and scene.sentence.kind is BlockKind.ITEM and not scene.cues and named)
    ):
        if scene.sentence.form is Form.PROSE:
            prose.read(scene, ctx)
        else:
            ctx.skip(at, verdicts.UNNAMED, first)
        return
    where = place.of_line(parts_of(scene, body, ctx), name.span, ctx) or place.of_scene(scene, body, ctx)
    if where is None and ctx.room is not None and day is None:
        where = ctx.room
    if where is None and dateline and dateline[1].strip() not in ctx.words.everywhere:
        where = Span(scene.span.start + dateline.start(1), scene.span.start + dateline.end(1))
    add_frames(scene, name, days, ctx, where=where)
    if ctx.focus and ctx.frames[ctx.focus[-1]].scene is scene and ctx.frames[ctx.focus[-1]].kind is Kind.EVENT:
        for clock in repeats(scene, ctx):  # "18:00 / 20:15 Cinema"
            repeat(scene, clock, ctx.focus[-1], ctx)


def _of_row_before(scene: Scene, ctx: Context) -> Name | None:
    """What a row of bare days only calls off: "16 March: CANCELLED" below "9 March: 9-11"."""
    off, last = (scene.cues[0] if len(scene.cues) == 1 else None), ctx.frames[-1] if ctx.frames else None
    if off is None or off.tense is not Tense.CANCELLED or last is None or last.name.span.overlaps(last.scene.span):
        return None
    near = last.scene.sentence.form is not Form.PROSE and scene.sentence.block - last.scene.sentence.block <= 1
    left = blanked(scene, scene.span, ctx)
    only = not any(c.isalnum() for c in left.replace(off.words, "", 1))
    return last.name if near and only else None


def _opens_with_event(scene: Scene, name: Name, body: Span) -> bool:
    """Whether a line opens with a word for an event, the first of its name: "Führung im Rathaus am Dienstag"."""
    return any(p.span.start <= body.start + 1 and p.span.within(name.span) for p in scene.phrases[:1])


def _right_before(end: int, day: Day, ctx: Context) -> bool:
    """Whether at most a small word parts what ends here from a day: "Séance publique du lundi 12 octobre"."""
    between = ctx.document.text[end : day.span.start].split() if end <= day.span.start else ["-", "-"]
    near = day.span.start - end <= NEXT_TO and len(between) < 2 and day.month is not None
    near = near and not ctx.words.day_in_front
    return near and all(saidbefore.leads_to_day(w, ctx) for w in between)


def _is_mere_limit(scene: Scene, day: Day, ctx: Context) -> bool:
    """Whether a day only ends something that nobody has to do: "Entschuldigt: Frau Kern (Urlaub bis 2. April)"."""
    words, text = ctx.words, ctx.document.text
    lead = text[scene.span.start : day.span.start].rstrip().rpartition(" ")[0].rstrip()
    if day.edge is not Edge.UNTIL or day.until is not None or lead.endswith((":", ".", "|", "–", "—", "-", "\t")):
        return False
    if any(not p.weak for p in scene.phrases):
        return False
    finders = (words.deadline, words.says_deadline, anyword_cached(words.asks or ("(?!)",)))
    asked = any(finder.search(text, scene.span.start, scene.span.end) for finder in finders)
    return not asked and not any(c.tense is Tense.DUE for c in scene.cues)


def is_run(scene: Scene, ctx: Context) -> bool:
    """Whether a line heads the parts of one event: "Déroulé", "Ablauf"."""
    return anyword_cached(ctx.words.runs).fullmatch(ctx.text(scene.span).strip(title.EDGES)) is not None


def _is_part(scene: Scene, day: date, ctx: Context) -> bool:
    """Whether an hour is one of a run of show: "Ablauf", and under it the parts of the event announced above."""
    if ctx.shown == scene.sentence.block and ctx.focus:
        frame, clock = ctx.frames[ctx.focus[-1]], scene.clocks[0] if scene.clocks else None
        opens = ctx.document.text[clock.span.end : scene.span.end].lstrip(" -–—:") if clock is not None else ""
        logistic = anyword_cached((*ctx.words.other_words, *ctx.words.breaks)).match(opens) is not None
        if frame.clock is None and clock is not None and not logistic:
            ctx.frames[ctx.focus[-1]] = with_clock(frame, clock, scene, ctx)
        return True
    near = [h for _, h in ctx.headings[-3:] if scene.sentence.block - h.sentence.block <= MOST_PARTS]
    if not any(is_run(h, ctx) for h in near):
        return False
    waiting = ctx.slip is not None and ctx.slip.first == day
    return waiting or any(ctx.frames[n].first == day and ctx.frames[n].kind is Kind.EVENT for n in ctx.recent)


def _hour_by_hour(scene: Scene, days: Sequence[tuple[date, date, Day | None]], ctx: Context) -> bool:
    """Whether a line tells several events of one day: "Sunday 22 March: 9.30 am service, 11 am pub lunch"."""
    day = days[0][2]
    clocks = [c for c in scene.clocks if c.edge is Edge.AT and clock_role(c, scene, ctx) in ("", "start")]
    if day is None or len(clocks) < 2 or len(scene.clocks) > len(clocks) or clocks[0].span.start < day.span.end:
        return False
    text, ends = ctx.document.text, [*(c.span.start for c in clocks[1:]), scene.span.end]
    pieces = []
    for clock, end in zip(clocks, ends, strict=True):
        stop = SENTENCE_END.search(text, clock.span.end, end)
        piece = Span(clock.span.start, stop.start() + 1 if stop else end)
        named = [p for p in scene.phrases if p.span.within(piece) and p.span.start - clock.span.end < NEXT_TO]
        pieces += [(piece, named[0])] if named else []
    if len(pieces) != len(clocks) or len({phrase.noun for _, phrase in pieces}) < len(pieces):
        return False
    for piece, phrase in pieces:
        name = naming.of_phrase(phrase, ctx)
        if name is not None and not is_break(name, ctx):
            add_frames(scene, name, days, ctx, within=piece)
    return True


def _is_business(scene: Scene, ctx: Context) -> bool:
    """Whether an item stands among those of an agenda: "Contract with Big Sky, work from 5 October to 20 November"."""
    return scene.sentence.kind is BlockKind.ITEM and 0 <= scene.sentence.block - ctx.business <= AGENDA
