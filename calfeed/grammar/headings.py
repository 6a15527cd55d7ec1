"""Headings and cards: those with a day, those that carry one down to what stands under them, and lead-ins."""

import re
from datetime import date, timedelta

from calfeed.grammar import exclusions, listing, nameabove, naming, place, prose, saidbefore, status, title, verdicts
from calfeed.grammar.above import introduce, is_struck, lead_in, let_wait, settle_waiting
from calfeed.grammar.frame import Context, Name, Scene
from calfeed.grammar.lineframe import add_frames, days_of, leave_out, onward
from calfeed.grammar.linename import (
    is_break,
    is_diary,
    is_nothing,
    leads,
    name_of_line,
    opens_with_fixture,
    parts_of,
    words_left,
)
from calfeed.grammar.lines import heads_list, is_run, read_item, read_line
from calfeed.grammar.mention import Day
from calfeed.grammar.quick import replace
from calfeed.grammar.sentences import Form
from calfeed.grammar.sequel import more
from calfeed.grammar.underday import fill_heading, opens_day
from calfeed.grammar.vocabulary import Tense, anyword_cached
from calfeed.model.meeting import Status
from calfeed.model.text import BlockKind, Span

PASTS = frozenset((Tense.PAST, Tense.OLD, Tense.REPORT))

CALLED_END = re.compile(r",\s|\s\(|\s[–—-]\s|[.;]\s")


def read_undated(scene: Scene, ctx: Context) -> None:
    sentence = scene.sentence
    if sentence.kind is BlockKind.ITEM and anyword_cached(ctx.words.business).fullmatch(
        ctx.text(scene.span).strip(" .:")
    ):
        ctx.business = sentence.block
    ctx.venue = ctx.venue if sentence.form is not Form.HEADING else None
    if scene.span not in ctx.below_days and _is_room(scene, ctx):
        ctx.room = scene.span
        return
    if sentence.form is Form.HEADING:
        ctx.room = None
    if fill_heading(scene, ctx):
        return
    if (
        ctx.carried is not None
        and sentence.form is Form.LINE
        and (is_diary(scene, ctx) or opens_with_fixture(scene, ctx))
    ):
        read_item(scene, [(*ctx.carried, None)], ctx)
        return
    if ctx.carried is not None and not scene.cues and opens_day(scene, ctx) and not _is_introduction(scene, ctx):
        read_item(scene, [(*ctx.carried, None)], ctx)
        return
    if sentence.form is Form.HEADING or (sentence.form is Form.LINE and _is_heading_line(scene, ctx)):
        lead_in(scene, ctx)
        level = sentence.level if sentence.form is Form.HEADING else 9
        near = sentence.block - 2
        ctx.headings = [h for h in ctx.headings if h[0] < level or (level == 9 and h[1].sentence.block >= near)][-5:]
        ctx.headings.append((level, scene))
        if ctx.words.headings_name and (sentence.form is Form.HEADING or ctx.text(scene.span).isupper()):
            ctx.topic = nameabove.of_heading_alone(scene, ctx)
        return
    if introduce(scene, ctx):
        return
    if any(c.tense in (Tense.FUTURE, Tense.PLANNED) for c in scene.cues):
        prose.read(scene, ctx)
    else:
        more(scene, ctx)


def _is_introduction(scene: Scene, ctx: Context) -> bool:
    """Whether a line under a day only says what sort of lines or where follow: "COMMITTEES:", "Reading room, Leeds"."""
    words = ctx.text(scene.span)
    if words.isupper() or words.endswith(":") or ctx.words.general.fullmatch(words.strip(title.EDGES)):
        return True
    return len(words.split()) < 2 or place.looks_like(words, ctx.words)


def _is_room(scene: Scene, ctx: Context) -> bool:
    """Whether a line under a day is nothing but where its items are: "Kirk Hall", "Pier Head Stage"."""
    words = ctx.text(scene.span).strip(" :").split()
    if ctx.carried is None or not 1 < len(words) <= 5 or scene.cues or not words[0][:1].isupper():
        return False
    return place.is_place_noun(words[-1], ctx.words) and all(w[:1].isupper() or len(w) < 4 for w in words)


def _is_heading_line(scene: Scene, ctx: Context) -> bool:
    text = ctx.document.text[scene.span.start : scene.span.end]
    block = ctx.document.blocks[scene.sentence.block].span
    own = scene.sentence.kind is BlockKind.ITEM and scene.sentence.line == 0 and block.end > scene.span.end + 1
    return (
        len(text) < 90
        and not any(c.tense in (Tense.FUTURE, Tense.PAST, Tense.DUE) for c in scene.cues)
        and (text.isupper() or text.endswith(":") or own or bool(scene.phrases) or is_run(scene, ctx))
    )


def read_dated_heading(scene: Scene, ctx: Context) -> None:
    """A heading with a day: an event if it names one, else the day of what stands under it."""
    if is_struck(scene, ctx):
        ctx.headings = [h for h in ctx.headings if h[0] < scene.sentence.level]
        ctx.headings.append((scene.sentence.level, scene))
        return
    days = days_of(scene, ctx)
    dated = [h for h in ctx.headings if h[1].days]
    before = dated[-1][0] if dated else 0
    ctx.headings = [h for h in ctx.headings if h[0] < scene.sentence.level]
    if ctx.carried is not None and before == scene.sentence.level:
        days = onward(days, ctx.carried, ctx)
    if not days:
        ctx.headings.append((scene.sentence.level, scene))
        if scene.clocks:
            read_line(scene, ctx)
        return
    first, last, day = days[0]
    _note_programme((first, last), ctx)
    ctx.room = None
    ctx.carried, ctx.carried_span = (first, last), day.span
    ctx.carried_block = scene.sentence.block
    if 0 < (last - first).days <= 14 and (ctx.written is None or last >= ctx.written):
        ctx.main_days = (first, last)  # "The week ahead: 2 to 6 November": the weekdays below are of it
    aside = listing.asides(scene, ctx.document)  # "MONDAY 8 FEBRUARY (public holiday)"
    phrase = next((p for p in scene.phrases if not p.weak and not any(p.span.within(b) for b in aside)), None)
    head = ctx.text(phrase.head).lower() if phrase is not None else ""
    plural = phrase is not None and phrase.noun != head and not (scene.clocks or ctx.words.free_order)
    ctx.headings.append((scene.sentence.level, scene))
    if phrase is None and (agenda := _of_agenda(scene, day, ctx)) is not None:
        add_frames(scene, agenda, days, ctx)
        return
    ahead = ctx.written is None or last >= ctx.written
    if phrase is None and ahead and (told := saidbefore.of_unfinished(scene, day.span, ctx)) is not None:
        add_frames(scene, told, days, ctx)
        return
    if phrase is None and ahead and scene.clocks and not words_left(scene, ctx):
        if (over := _right_above(scene, ctx)) is not None:
            add_frames(scene, over, days, ctx)
            return
        let_wait(scene, days[0], ctx)
        return
    if phrase is None and ahead and (called := _of_call(scene, day, ctx)) is not None:
        add_frames(scene, called, days, ctx)
        return
    if heads_list(scene, ctx):
        return
    if phrase is None and ahead and (scene.clocks or _is_named_day(scene, ctx)):
        read_item(scene, days, ctx)  # "Fri 7 Feb, 8 pm: Onion Blues"
        return
    if phrase is None or plural or exclusions.excluded(ctx, scene, day.span):
        return
    if any(c.tense in (Tense.PAST, Tense.OLD) for c in scene.cues) or (ctx.written is not None and last < ctx.written):
        ctx.skip(day.span, verdicts.PAST, first)
        return
    name = naming.of_phrase(phrase, ctx)
    if name is not None:
        add_frames(scene, name, days, ctx)


def _right_above(scene: Scene, ctx: Context) -> Name | None:
    """The undated heading right above a heading that only says when, if nothing else is called so."""
    above = ctx.before
    if above is None or above.sentence.form is not Form.HEADING or above.mentions or above.sentence.level < 2:
        return None
    if scene.sentence.block - above.sentence.block > 1 or any(
        f.name.span.overlaps(above.span) for f in ctx.frames[-3:]
    ):
        return None
    text = title.heading(ctx.text(above.span), ctx.words)
    general = anyword_cached((*ctx.words.labels_programme, *ctx.words.sections, *ctx.words.posted))
    if title.length(text) > title.MOST_WORDS or general.search(text) or ctx.words.general.fullmatch(text):
        return None
    phrase = next(iter(above.phrases), None)
    noun = phrase.noun if phrase is not None else text.rpartition(" ")[2].lower()
    weak = phrase is None or phrase.weak
    return Name(title=text, span=above.span, noun=noun, rule="heading above", weak=weak)


def read_card_name(scene: Scene, ctx: Context) -> None:
    """The name on a card: what was said above is over, and what stands below is about it."""
    below = bool(ctx.frames) and ctx.frames[-1].name.span.overlaps(scene.span)
    if not below:
        settle_waiting(ctx)
        ctx.focus, ctx.topic, ctx.told, ctx.carried, ctx.room, ctx.venue = (), None, None, None, None, None
    if scene.sentence.form is Form.HEADING:
        ctx.headings = [h for h in ctx.headings if h[0] < scene.sentence.level]
        ctx.headings.append((scene.sentence.level, scene))


def read_card(scene: Scene, what: Scene, where: Span | None, ctx: Context) -> None:
    """The day on a card, whose name stands above or below it."""
    settle_waiting(ctx)
    days = days_of(scene, ctx)
    ctx.carried = ctx.carried_span = None
    if not days:
        return
    first, last, day = days[0]
    if len(ctx.cards) == 1 and scene.sentence.form is not Form.HEADING:  # over an agenda, say
        ctx.carried, ctx.carried_span, ctx.carried_block = (first, last), day.span, scene.sentence.block
    if ctx.written is not None and last < ctx.written:
        ctx.skip(day.span, verdicts.PAST, first)
        return
    span = listing.rest(what, ctx.document, ctx.words) or what.span
    text = title.heading(ctx.text(span), ctx.words)
    phrase = next((p for p in what.phrases if not p.weak), None)
    noun = phrase.noun if phrase is not None else text.rpartition(" ")[2].lower()
    name = Name(title=text, span=span, noun=noun, rule="heading above", weak=phrase is None)
    if is_nothing(name, ctx, span) or is_break(name, ctx):
        leave_out(scene, day.span, span, days, ctx)
        return
    label = anyword_cached(ctx.words.labels_when).match(ctx.document.text, scene.span.start, scene.span.end)
    told = Span(label.end(), scene.span.end) if label is not None else None
    add_frames(scene, name, days, ctx, where=where or ctx.venue, who=ctx.guests, within=told)
    ctx.guests = ()
    state, said = status.status(what, what.span, ctx)
    if state is not Status.CONFIRMED:
        ctx.frames[-1] = replace(ctx.frames[-1], status=state, status_span=said)
    if is_struck(what, ctx) and (old := days_of(what, ctx)):
        ctx.frames[-1] = replace(ctx.frames[-1], old=old[0][0])


def read_day_card(scene: Scene, what: Scene, where: Span | None, days: tuple[date, date], ctx: Context) -> None:
    """The hour on a card under a day, whose name stands above or below it."""
    at = scene.clocks[0].span
    if ctx.written is not None and days[1] < ctx.written:
        ctx.skip(at, verdicts.PAST, days[0])
        return
    name = name_of_line(what, what.span, ctx)
    if name is None or is_break(name, ctx) or is_nothing(name, ctx):
        ctx.skip(at, verdicts.LOGISTICS if name is not None else verdicts.UNNAMED, days[0])
        return
    where = where or place.of_line(parts_of(what, what.span, ctx), name.span, ctx)
    add_frames(scene, replace(name, rule="line above"), [(*days, None)], ctx, where=where)


def _note_programme(days: tuple[date, date], ctx: Context) -> None:
    """Take the days of headings that follow each other for those of the programme: "Friday" below is one of them."""
    if ctx.carried is None or (ctx.main_days is not None and ctx.main_days != ctx.programme):
        return
    first = ctx.programme[0] if ctx.programme is not None else ctx.carried[0]
    if timedelta(0) < days[1] - first <= timedelta(days=14) and (ctx.written is None or first >= ctx.written):
        ctx.main_days = ctx.programme = (first, days[1])


def _is_named_day(scene: Scene, ctx: Context) -> bool:
    """Whether a heading calls its day something: "Roses and thorns, 11 June", but not "Programme for 11 June"."""
    day = scene.days[0]
    aside = next((a.start for a in listing.asides(scene, ctx.document) if a.start > day.span.end), scene.span.end)
    left = words_left(scene, ctx, Span(scene.span.start, aside))  # without "(registration by 12 May)"
    if len(scene.days) > 1 or day.day is None or not leads(scene, day, scene.span, ctx):
        return False
    if day.until is not None:  # "Drawn from the Deep, 15 May to 12 September", but not "Week of 10 to 16 March"
        before = ctx.document.text[scene.span.start : day.span.start].rstrip()
        if scene.sentence.level < 2 or title.length(" ".join(left)) < 2 or (before and before[-1] not in ",:–—-(|"):
            return False
    general = anyword_cached((*ctx.words.labels_programme, *ctx.words.sections, *ctx.words.posted))
    whole = " ".join(left)
    return 0 < len(left) <= 8 and general.search(whole) is None and not any(c.tense in PASTS for c in scene.cues)


def _of_call(scene: Scene, day: Day, ctx: Context) -> Name | None:
    """What people are called to contribute to: "Call for papers: Salt and Society, Hythe, 24-26 June"."""
    text = ctx.document.text
    call = ctx.words.turns.call.match(text, scene.span.start, day.span.start)
    if call is None:
        return None
    named = CALLED_END.split(text[call.end() : day.span.start], 1)[0]
    told = title.heading(named, ctx.words)
    if not 0 < title.length(told) <= title.MOST_WORDS:
        return None
    span = Span(call.end(), call.end() + len(named.rstrip()))
    return Name(title=told, span=span, noun=told.rpartition(" ")[2].lower(), rule="heading above")


def _of_agenda(scene: Scene, day: Day, ctx: Context) -> Name | None:
    """ "Agenda of the steering group, 14 January 2026, 10:00" is a meeting of the group."""
    head = Span(scene.span.start, day.span.start)
    opening = anyword_cached(ctx.words.labels_programme).match(ctx.document.text, head.start, head.end)
    if opening is None or not scene.clocks:
        return None
    link = re.match(r"\s+(\w+)\s+", ctx.document.text[opening.end() : head.end])
    if link is None or not ctx.words.link.fullmatch(link[1]):
        return None
    span = Span(opening.end() + link.end(), head.end)
    text = title.heading(ctx.words.title_of_people.format(ctx.text(span).strip(" ,")), ctx.words)
    return Name(title=text, span=span, noun=ctx.words.meeting, rule="heading above")
