"""Events in lines, headings and tables: the day of a heading carried down to the timed items under it."""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache, lru_cache
from itertools import pairwise

from calfeed.grammar import choose, daylist, labels, listing, naming, participants, place, prose, status, title
from calfeed.grammar.de import clause as german
from calfeed.grammar.frame import RECENT, SAME_DAY, Context, Frame, Name, Scene, Slip, part_of
from calfeed.grammar.framing import lasts
from calfeed.grammar.hours import clock_role, is_of_office, repeat, repeats, with_clock
from calfeed.grammar.labels import Label
from calfeed.grammar.languages import lexicon_of
from calfeed.grammar.mention import Clock, Day, Edge, Length, Mention, Series, Vague
from calfeed.grammar.newday import is_new_date
from calfeed.grammar.nouns import AND, WORD
from calfeed.grammar.oldday import denies, gave_way
from calfeed.grammar.pieces import across, words_of
from calfeed.grammar.quick import replace
from calfeed.grammar.resolve import day_range, recurring, window
from calfeed.grammar.sentences import Form
from calfeed.grammar.sequel import more
from calfeed.grammar.underday import fill_heading, opens_day
from calfeed.grammar.vocabulary import Tense, Vocabulary, anyword_cached
from calfeed.grammar.zones import zone_of_place
from calfeed.model.meeting import Kind, Online, Status
from calfeed.model.text import BlockKind, Span

LABEL = re.compile(r"\s*(?:[-*•]\s*)?([^:?\n]{2,60}?)\s*[:?]\s")
SEPARATOR = re.compile(rf"{title.PARTS.pattern}|\0+")
MOST_CELLS = 60
DITTO = re.compile(r"[\"'“”″〃„»]{1,2}|do\.?|ditto|id(?:em)?\.?|dito|dto\.?|desgl\.?", re.IGNORECASE)
BARE = re.compile(r"(\d{1,2})([.:h])\s?(\d{1,2})\.?")
PASTS = frozenset((Tense.PAST, Tense.OLD, Tense.REPORT))
SEASON = 60  # days: what holds for longer is a rule
PRICES = re.compile(r"\b(?:from|up|to|between|and)\b|[£$€]\s?[\d.,]+", re.IGNORECASE)
LEAST_LETTERS = 3  # of a name, beside prices
SEMICOLON = re.compile(r";\s+(?=[^\W\d_])")
LETTERED = re.compile(r"(?:[A-Z]|[IVX]{1,4}|\d{1,2}[a-z]?)[.)]\s+")
SHORT_HOUR = re.compile(r"[1-9]|1[01]|(?:[1-9]|1[01])[.:][0-5]\d(?:\s?[-–]\s?\d{1,2}(?:[.:]\d\d)?)?")
REMARK = re.compile(r"[\s*#•–-]{0,8}\0+[\s,:–-]{0,8}(\([^()\n\0]{1,90}\))[\s:.,–-]{0,8}")  # behind a day
SHORT = words_of("beside_figures")  # in front of an hour or a day
MOST_PARTS = 15  # blocks under a heading over a run of show
ITEM_LABEL = across(r"\W{0,4}([^\n:–—]{2,60}?)\s?(?::|\s[–—-])\s{1,4}(?:{on_day}\s)?")
EARLIEST = 8  # the hour that nobody means of the morning: "K.O. 3.00"
LATEST_HOUR = 4  # characters between a label and its hour
NEXT_TO = 40  # characters between an hour and what is on then
LONGEST_DENIED = 24  # characters between "no" and the event
AGENDA = 6  # items that may lie between two of those that every agenda has
MOST_OF_NOTICE = 4  # blocks of a notice that is only its heading and a few lines
DIVIDER = 8  # the level of a heading inside a table
PARALLEL = re.compile(r"(?:\A|\n)[ \t]*([^\W\d_]{4,20}) (\d{0,2}[A-Z]|\d{1,2})\b(?=[,:.]| [–—-])")
CODE = re.compile(r"#?[A-ZÀ-ÞА-ЯҐЄІЇ]{0,4}[-./ ]?\d{1,5}[a-zA-Z]?\.?")
PAUSED = re.compile(r"[,;:.(–—]")
SENTENCE_END = re.compile(r"(?<=[^\W\d_]{3})[.!?]\s+(?=\W{0,2}[^\W\da-zа-яєіїґ_])")
ARROW = re.compile(r"\s*(?:-+>|→|⇒|»)\s*\Z")
DATELINE = re.compile(r"(?:\*+\s*)?(?:[A-Z]{6,}:\s*)?((?:[A-ZÀ-Þ][A-ZÀ-Þ'’.-]+[ ,/]*)+(?:,\s*[A-Z][a-z]+)?)\s+[–—-]\s+")


def read(scene: Scene, ctx: Context) -> None:
    """Read one line, heading or row."""
    if ctx.header is not None and scene.sentence.form is not Form.ROW:
        ctx.header = None
    if scene.sentence.form is Form.ROW:
        row, rest = _to_sentence_end(scene, ctx)
        _row(row, ctx)
        if rest is not None:
            read(rest, ctx)
    elif scene.span in ctx.named:
        _card_name(scene, ctx)
    elif scene.span in ctx.cards and not _is_stamp(scene, ctx):
        _card(scene, *ctx.cards[scene.span], ctx)
    elif scene.span in ctx.day_cards and ctx.day is not None:
        _day_card(scene, *ctx.day_cards[scene.span], ctx.day, ctx)
    elif is_new_date(scene, ctx) or _labelled(scene, ctx) or (scene.mentions and _is_named_span(scene, ctx)):
        return
    elif len(parts := _sentences(scene, ctx)) > 1:
        for part in parts:
            read(part, ctx)
    elif not scene.dates and not scene.clocks:
        _undated(scene, ctx)
    elif _is_stamp(scene, ctx):
        for day in scene.days:
            ctx.skip(day.span, choose.STAMP)
        said = anyword_cached(ctx.words.posted).search(ctx.text(scene.span))
        if scene.sentence.form is Form.LINE and scene.sentence.block < 3 and not said and not _words_left(scene, ctx):
            carry_issue(scene, ctx)
        if scene.sentence.form is Form.HEADING and not said:
            ctx.carried = (ctx.written, ctx.written) if ctx.written else None
            ctx.carried_block = scene.sentence.block
            ctx.headings = [h for h in ctx.headings if h[0] < scene.sentence.level]
            ctx.headings.append((scene.sentence.level, scene))
    elif (again := _series(scene, ctx)) is not None and _series_line(scene, again, ctx):
        return
    elif scene.sentence.form is Form.HEADING:
        _dated_heading(scene, ctx)
    elif _is_sentence(scene, ctx):
        prose.read(scene, ctx)
    else:
        _line(scene, ctx)


def _is_named_span(scene: Scene, ctx: Context) -> bool:
    """Whether a heading names an event and only a span of time: "THIS MONTH'S MEETING", which is then what "it" is."""
    spans = ctx.words.day_in_front and all(isinstance(m, Vague) for m in scene.mentions)
    heads = scene.sentence.form is Form.HEADING or ctx.text(scene.span).isupper()
    name = naming.of_heading_alone(scene, ctx) if spans and heads else None
    if name is None:
        return False
    ctx.headings = [h for h in ctx.headings if h[0] < (scene.sentence.level or 9)]
    ctx.headings.append((scene.sentence.level or 9, scene))
    ctx.topic = name
    return True


def _to_sentence_end(scene: Scene, ctx: Context) -> tuple[Scene, Scene | None]:
    """A timed row without the sentence behind its item that has a day: "12.30 Raft race. Entries by 6pm Saturday."."""
    if ctx.carried is None or not scene.days or not _opens_with_clock(scene) or len(scene.sentence.cells) < 2:
        return scene, None
    end = SENTENCE_END.search(ctx.document.text, scene.sentence.cells[-1].start, scene.sentence.cells[-1].end)
    if end is None or scene.days[0].span.start < end.end():
        return scene, None
    head, tail = Span(scene.span.start, end.start()), Span(end.end(), scene.sentence.cells[-1].end)
    cells = (*scene.sentence.cells[:-1], Span(scene.sentence.cells[-1].start, end.start()))
    row, rest = part_of(scene, head), part_of(scene, tail)
    return (
        replace(row, sentence=replace(row.sentence, cells=cells)),
        replace(rest, sentence=replace(rest.sentence, form=Form.LINE)),
    )


def _sentences(scene: Scene, ctx: Context) -> list[Scene]:
    """The sentences of a line that tells more than one thing with a date or an hour of its own."""
    if scene.sentence.form is not Form.LINE or len(scene.mentions) < 2:
        return [scene]
    text = ctx.document.text
    ends = [
        m.end()
        for m in SENTENCE_END.finditer(text, scene.span.start, scene.span.end)
        if text[scene.span.start : m.start()].split()[-1].lower() not in ctx.words.abbreviations
        and not any(s.span.start < m.end() < s.span.end for s in scene.mentions)
    ]
    if ctx.words.semicolons_end and len(scene.days) > 1:
        ends = sorted({*ends, *(m.end() for m in SEMICOLON.finditer(text, scene.span.start, scene.span.end))})
    cuts = [scene.span.start, *ends, scene.span.end]
    spans = [Span(a, a + len(text[a:b].rstrip())) for a, b in pairwise(cuts)]
    told = [any(m.span.within(span) for m in scene.mentions) for span in spans]
    if sum(told) < 2:
        return [scene]
    return [part_of(scene, span) for span in spans]


def is_over(scene: Scene, ctx: Context) -> bool:
    """Whether a scene stands under a heading, or behind a label, for what is over: "Past events", "Results: ..."."""
    sentence, words = scene.sentence, ctx.words
    over = anyword_cached(words.archive)
    if sentence.form is Form.HEADING and sentence.level > 1:
        if over.fullmatch(ctx.text(scene.span).strip(title.EDGES)):
            ctx.archive = ctx.archive or sentence.level
            return False
        ctx.archive = 0 if sentence.level <= ctx.archive else ctx.archive
    if sentence.form is Form.HEADING and sentence.level == 1:
        opening = labels.opening(ctx.document.text, scene.span)
        ctx.looks_back = ctx.looks_back or (opening is not None and over.fullmatch(opening[1]) is not None)
    if ctx.archive:
        return True
    if ctx.looks_back and ctx.written is not None:
        ahead = any(c.tense in (Tense.FUTURE, Tense.PLANNED, Tense.MOVED, Tense.DUE) for c in scene.cues)
        if not ahead:
            return True
    label = labels.opening(ctx.document.text, scene.span)
    return label is not None and over.fullmatch(label[1]) is not None


def expected(scene: Scene, ctx: Context) -> bool:
    """Whether a sentence says what the label on the line before it asks for."""
    if ctx.expects is None:
        return False
    block, label = ctx.expects
    if not 0 <= scene.sentence.block - block <= 1 or labels.label_of(ctx.text(scene.span), ctx.words) is not None:
        ctx.expects = None
        return False
    if label in (Label.WHEN, Label.END) or scene.dates or scene.clocks:
        return False
    _fact(scene, Label(label), scene.span, ctx)
    ctx.expects = None
    return True


def _labelled(scene: Scene, ctx: Context) -> bool:
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
        return _fact(scene, label, span, ctx)
    if label is Label.WHEN and _is_hour_of(scene, span, ctx):
        _hour_line(scene, ctx)
        return True
    if scene.dates or scene.clocks or label is Label.WHEN:
        return False
    return _fact(scene, label, span, ctx)


def _is_hour_of(scene: Scene, told: Span, ctx: Context) -> bool:
    """Whether a labelled line gives the hour of the day above it: "Time: 11.30 (press to gather at 11)"."""
    if scene.dates or not scene.clocks or scene.clocks[0].span.start - told.start > LATEST_HOUR:
        return False
    return ctx.slip is not None or any(ctx.frames[n].clock is None for n in ctx.focus)


def _fact(scene: Scene, label: Label, span: Span, ctx: Context) -> bool:
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
    found = tuple(participants.parties(ctx, span))
    if ctx.focus and ctx.frames[ctx.focus[-1]].scene.sentence.block >= scene.sentence.block - labels.NEAR:
        frame = ctx.frames[ctx.focus[-1]]
        ctx.frames[ctx.focus[-1]] = replace(frame, who=(*frame.who, *found))
    else:
        ctx.guests = found
    return True


def _to_the_end(scene: Scene, ctx: Context) -> bool:
    """Whether a labelled end is that of the event spoken of: "End date: 13 March"."""
    frame = ctx.frames[ctx.focus[-1]] if ctx.focus else None
    if frame is None or frame.kind is not Kind.EVENT or frame.first is None:
        return False
    if scene.sentence.block - frame.scene.sentence.block > labels.NEAR or frame.under != _under(ctx):
        return False
    days = _days(scene, ctx)
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


def _under(ctx: Context) -> Span | None:
    """The heading that what is read now stands under."""
    return ctx.headings[-1][1].span if ctx.headings else None


def carry_issue(scene: Scene, ctx: Context) -> None:
    """Take the day a schedule was issued, alone on its line, for that of its items."""
    programme = anyword_cached(ctx.words.labels_programme).search(ctx.subject)
    if programme is not None and ctx.written is not None and scene.days:
        ctx.carried, ctx.carried_span = (ctx.written, ctx.written), scene.days[0].span
        ctx.carried_block = scene.sentence.block


def is_item(scene: Scene, ctx: Context) -> bool:
    """Whether what ends like a sentence is a line all the same: "KYIV - EU-Ukraine summit.", "Debate: Thursday."."""
    aside = listing.asides(scene, ctx.document)
    cues = [c for c in scene.cues if not any(c.span.within(bracket) for bracket in aside)]
    series = any(isinstance(m, Series) for m in scene.mentions) or bool(repeats(scene, ctx))
    if ctx.words.asks and any(d.edge in (Edge.UNTIL, Edge.BY) for d in scene.days):
        asked = anyword_cached(ctx.words.asks).search(ctx.document.text, scene.span.start, scene.span.end)
        series = series or asked is not None
    spoken = ctx.words.verb_last and any(german.clause_of(scene, day.span, ctx) for day in scene.days[:3])
    if (
        not (cues or spoken)
        and scene.sentence.first
        and scene.days
        and not series
        and len(ctx.text(scene.span).split()) <= 14
    ):
        return True
    if ctx.carried is None or scene.sentence.kind is not BlockKind.ITEM or scene.span.end - scene.span.start > 200:
        return False
    if _is_timed(scene, ctx):
        return True
    return _is_diary(scene, ctx) and not any(c.tense in (Tense.FUTURE, Tense.PAST) for c in scene.cues)


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


def _is_sentence(scene: Scene, ctx: Context) -> bool:
    """Whether a line without a full stop is a sentence all the same: it has a verb in front of its date."""
    first = min((m.span.start for m in scene.mentions), default=scene.span.end)
    opening = first - scene.span.start < 6
    aside = listing.asides(scene, ctx.document)
    sure = [
        c
        for c in scene.cues
        if c.tense not in (Tense.PRESENT, Tense.REPORT, Tense.CANCELLED, Tense.MOVED, Tense.PAST)
        and not any(c.span.within(bracket) for bracket in aside)
    ]
    return not opening and bool(sure)


def _is_stamp(scene: Scene, ctx: Context) -> bool:
    """Whether a line only says when the text was written, posted or changed."""
    text = ctx.document.text[scene.span.start : scene.span.end]
    if re.match(rf"\W*{anyword_cached(ctx.words.posted).pattern}", text, re.IGNORECASE) and not scene.phrases:
        return True
    if _is_history_of_stamps(scene, ctx):
        return True
    if len(scene.days) != 1 or ctx.written is None or scene.days[0].year is None:
        return False
    return day_range(scene.days[0], ctx.written) == (ctx.written, ctx.written) and len(_words_left(scene, ctx)) <= 8


def _is_history_of_stamps(scene: Scene, ctx: Context) -> bool:
    """Whether a line says when the text was written and changed: "11 March 2026 | Updated 12 March 2026"."""
    if len(scene.days) < 2 or ctx.written is None or scene.phrases or any(d.year is None for d in scene.days):
        return False
    days = [day_range(day, ctx.written) for day in scene.days]
    near = all(d is not None and abs(d[0] - ctx.written) <= timedelta(days=31) for d in days)
    said = anyword_cached(ctx.words.posted).search(ctx.document.text, scene.span.start, scene.span.end)
    return near and said is not None and len(_words_left(scene, ctx)) <= 8


def _words_left(scene: Scene, ctx: Context, span: Span | None = None) -> list[str]:
    """The words of a line that are not of a date, a time or a label for one."""
    blank = _blank(scene, span or scene.span, ctx)
    remark = REMARK.fullmatch(blank)
    if remark is not None and ctx.words.noun.search(remark[1]) is None:
        blank = blank[: remark.start(1)]  # "WEDNESDAY (Samoa; all hours local)"
    return [m[0] for m in WORD.finditer(blank) if not _says_only_when(m[0], ctx.words)]


@lru_cache(maxsize=4000)
def _says_only_when(word: str, words: Vocabulary) -> bool:
    """Whether a word is one of a date or a time, a label for one, or a small one."""
    return (
        words.stop.fullmatch(word) is not None
        or words.article.fullmatch(word) is not None
        or word.lower() in SHORT
        or anyword_cached(words.labels_when).fullmatch(word) is not None
        or words.is_time_word(word)
    )


def _blank(scene: Scene, span: Span, ctx: Context) -> str:
    """The text of a span with its dates and times replaced by NULs, character for character."""
    text = list(ctx.document.text[span.start : span.end])
    numbered = any(day.day is not None for day in scene.days)
    for mention in scene.mentions:
        end = mention.span.end
        if isinstance(mention, Day) and mention.feast is not None and numbered:
            continue  # "Mon 1/20 MLK Day"
        if isinstance(mention, Length) and mention.amount == 1 and ctx.document.text[end : end + 2].strip().isalpha():
            continue  # "A day on the water"
        if isinstance(mention, Day) and mention.until is not None and mention.until.span.start < end + 30:
            end = max(end, mention.until.span.end)  # "Friday 14 August until 5am on Monday 17 August"
        for at in range(max(mention.span.start, span.start), min(end, span.end)):
            text[at - span.start] = "\0"
    blank = "".join(text)
    if not scene.mentions or scene.sentence.form is Form.ROW:
        return blank
    return _entries(ctx.words.entry).sub(lambda m: "\0" * len(m[0]), blank)


@cache
def _entries(entry: tuple[str, ...]) -> re.Pattern[str]:
    """How one gets in, behind what is on and when: "free", "£5 per child", "booking essential"."""
    prices = r"(?:[£$€]\s?\d[\d.,/£$€]*|\d[\d.,]*\s?€)(?:\s\w+){0,3}"
    said = "|".join((*(e.replace(".*", r"[^,;.()|\n\0]*") for e in entry), prices))
    return re.compile(rf"(?:(?<=[,;.|–-]\s)|(?<=\())(?:{said})(?=\s*(?:[,;.()|\0]|[–-]\s|\Z))", re.IGNORECASE)


# Headings -------------------------------------------------------------------------------------------------------------


def _undated(scene: Scene, ctx: Context) -> None:
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
    if ctx.carried is not None and sentence.form is Form.LINE and _is_diary(scene, ctx):
        _item(scene, [(*ctx.carried, None)], ctx)
        return
    if ctx.carried is not None and not scene.cues and opens_day(scene, ctx) and not _is_introduction(scene, ctx):
        _item(scene, [(*ctx.carried, None)], ctx)
        return
    if sentence.form is Form.HEADING or (sentence.form is Form.LINE and _is_heading_line(scene, ctx)):
        _lead_in(scene, ctx)
        level = sentence.level if sentence.form is Form.HEADING else 9
        near = sentence.block - 2
        ctx.headings = [h for h in ctx.headings if h[0] < level or (level == 9 and h[1].sentence.block >= near)][-5:]
        ctx.headings.append((level, scene))
        if ctx.words.headings_name and (sentence.form is Form.HEADING or ctx.text(scene.span).isupper()):
            ctx.topic = naming.of_heading_alone(scene, ctx)
        return
    if _introduce(scene, ctx):
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


def _introduce(scene: Scene, ctx: Context) -> bool:
    """Whether a line says what the dates listed under it are for: "Mr Dantec will be at the town hall:"."""
    cue = next((c for c in scene.cues if c.tense in (Tense.FUTURE, Tense.PLANNED, Tense.PRESENT)), None)
    if cue is None or scene.dates or scene.clocks or not ctx.text(scene.span).endswith(":"):
        return False
    end = Span(scene.span.end, scene.span.end)
    name = naming.of_event(scene, scene.span, end, cue, ctx) or naming.of_clause_words(scene, end, cue, ctx)
    if name is None:
        return False
    ctx.lead = (scene.sentence.block, name)
    return True


def _lead_in(scene: Scene, ctx: Context) -> None:
    """Keep what a heading says of all the dates listed under it: "Unsere nächsten Proben:"."""
    phrase = next((p for p in scene.phrases if not p.weak), None) or next(iter(scene.phrases), None)
    name = naming.of_phrase(phrase, ctx) if phrase is not None and ctx.text(scene.span).endswith(":") else None
    if name is not None:
        ctx.lead = (scene.sentence.block, replace(name, rule="lead-in"))


def _led(scene: Scene, ctx: Context) -> Name | None:
    """What the line over a list says of all its dates."""
    if ctx.lead is None or not 0 <= scene.sentence.block - ctx.lead[0] <= 1:
        return None
    found = labels.inline(scene, ctx)
    listed = scene.sentence.kind is BlockKind.ITEM or (scene.sentence.line > 0 and ctx.lead[0] == scene.sentence.block)
    if not listed and (found is None or found[0] is not Label.WHEN):
        return None
    ctx.lead = (scene.sentence.block, ctx.lead[1])
    return ctx.lead[1]


def _label_of_item(scene: Scene, day: Day, ctx: Context) -> Name | None:
    """What an item of a list says in front of its day: "Finanzen: 18. März", "земельна — 18 червня"."""
    found = ITEM_LABEL.fullmatch(ctx.document.text, scene.span.start, day.span.start)
    text = title.heading(found[1], ctx.words) if found is not None else ""
    if found is None or not text or anyword_cached(ctx.words.labels_when).fullmatch(text):
        return None
    return Name(title=text, span=Span(*found.span(1)), noun=text.rpartition(" ")[2].lower(), rule="lead-in", weak=True)


def _under_lead(lead: Name, own: Name | None, ctx: Context) -> Name:
    """What is on by the line over a list and the words of its item: "Sitzungen der Ausschüsse: Bau"."""
    if own is None or (own.rule != "lead-in" and place.looks_like(own.title, ctx.words)):
        return lead
    made = title.heading(f"{lead.title}: {own.title}", ctx.words)
    fits = title.length(made) <= title.MOST_WORDS and own.title.casefold() not in lead.title.casefold()
    return replace(lead, title=made, span=own.span) if fits else lead


def _is_heading_line(scene: Scene, ctx: Context) -> bool:
    text = ctx.document.text[scene.span.start : scene.span.end]
    block = ctx.document.blocks[scene.sentence.block].span
    own = scene.sentence.kind is BlockKind.ITEM and scene.sentence.line == 0 and block.end > scene.span.end + 1
    return (
        len(text) < 90
        and not any(c.tense in (Tense.FUTURE, Tense.PAST, Tense.DUE) for c in scene.cues)
        and (text.isupper() or text.endswith(":") or own or bool(scene.phrases) or _is_run(scene, ctx))
    )


def _is_struck(scene: Scene, ctx: Context) -> bool:
    """Whether all days of a heading are struck out: a new one stands below."""
    struck = ctx.document.struck
    return bool(scene.days) and all(any(d.span.within(s) for s in struck) for d in scene.days)


def _dated_heading(scene: Scene, ctx: Context) -> None:
    """A heading with a day: an event if it names one, else the day of what stands under it."""
    if _is_struck(scene, ctx):
        ctx.headings = [h for h in ctx.headings if h[0] < scene.sentence.level]
        ctx.headings.append((scene.sentence.level, scene))
        return
    days = _days(scene, ctx)
    dated = [h for h in ctx.headings if h[1].days]
    before = dated[-1][0] if dated else 0
    ctx.headings = [h for h in ctx.headings if h[0] < scene.sentence.level]
    if ctx.carried is not None and before == scene.sentence.level:
        days = _onward(days, ctx.carried, ctx)
    if not days:
        ctx.headings.append((scene.sentence.level, scene))
        if scene.clocks:
            _line(scene, ctx)
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
        _add(scene, agenda, days, ctx)
        return
    ahead = ctx.written is None or last >= ctx.written
    if phrase is None and ahead and (told := naming.of_unfinished(scene, day.span, ctx)) is not None:
        _add(scene, told, days, ctx)
        return
    if phrase is None and ahead and scene.clocks and not _words_left(scene, ctx):
        if (over := _right_above(scene, ctx)) is not None:
            _add(scene, over, days, ctx)
            return
        _let_wait(scene, days[0], ctx)
        return
    if phrase is None and ahead and (scene.clocks or _is_named_day(scene, ctx)):
        _item(scene, days, ctx)  # "Fri 7 Feb, 8 pm: Onion Blues"
        return
    if phrase is None or plural or choose.excluded(ctx, scene, day.span):
        return
    if any(c.tense in (Tense.PAST, Tense.OLD) for c in scene.cues) or (ctx.written is not None and last < ctx.written):
        ctx.skip(day.span, choose.PAST, first)
        return
    name = naming.of_phrase(phrase, ctx)
    if name is not None:
        _add(scene, name, days, ctx)


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


def _card_name(scene: Scene, ctx: Context) -> None:
    """The name on a card: what was said above is over, and what stands below is about it."""
    below = bool(ctx.frames) and ctx.frames[-1].name.span.overlaps(scene.span)
    if not below:
        settle(ctx)
        ctx.focus, ctx.topic, ctx.told, ctx.carried, ctx.room, ctx.venue = (), None, None, None, None, None
    if scene.sentence.form is Form.HEADING:
        ctx.headings = [h for h in ctx.headings if h[0] < scene.sentence.level]
        ctx.headings.append((scene.sentence.level, scene))


def _card(scene: Scene, what: Scene, where: Span | None, ctx: Context) -> None:
    """The day on a card, whose name stands above or below it."""
    settle(ctx)
    days = _days(scene, ctx)
    ctx.carried = ctx.carried_span = None
    if not days:
        return
    first, last, day = days[0]
    if len(ctx.cards) == 1 and scene.sentence.form is not Form.HEADING:  # over an agenda, say
        ctx.carried, ctx.carried_span, ctx.carried_block = (first, last), day.span, scene.sentence.block
    if ctx.written is not None and last < ctx.written:
        ctx.skip(day.span, choose.PAST, first)
        return
    span = listing.rest(what, ctx.document, ctx.words) or what.span
    text = title.heading(ctx.text(span), ctx.words)
    phrase = next((p for p in what.phrases if not p.weak), None)
    noun = phrase.noun if phrase is not None else text.rpartition(" ")[2].lower()
    name = Name(title=text, span=span, noun=noun, rule="heading above", weak=phrase is None)
    if _is_nothing(name, ctx, span) or _is_break(name, ctx):
        _leave_out(scene, day.span, span, days, ctx)
        return
    label = anyword_cached(ctx.words.labels_when).match(ctx.document.text, scene.span.start, scene.span.end)
    told = Span(label.end(), scene.span.end) if label is not None else None
    _add(scene, name, days, ctx, where=where or ctx.venue, who=ctx.guests, within=told)
    ctx.guests = ()
    state, said = status.status(what, what.span, ctx)
    if state is not Status.CONFIRMED:
        ctx.frames[-1] = replace(ctx.frames[-1], status=state, status_span=said)
    if _is_struck(what, ctx) and (old := _days(what, ctx)):
        ctx.frames[-1] = replace(ctx.frames[-1], old=old[0][0])


def _day_card(scene: Scene, what: Scene, where: Span | None, days: tuple[date, date], ctx: Context) -> None:
    """The hour on a card under a day, whose name stands above or below it."""
    at = scene.clocks[0].span
    if ctx.written is not None and days[1] < ctx.written:
        ctx.skip(at, choose.PAST, days[0])
        return
    name = _name_of_line(what, what.span, ctx)
    if name is None or _is_break(name, ctx) or _is_nothing(name, ctx):
        ctx.skip(at, choose.LOGISTICS if name is not None else choose.UNNAMED, days[0])
        return
    where = where or place.of_line(_parts(what, what.span, ctx), name.span, ctx)
    _add(scene, replace(name, rule="line above"), [(*days, None)], ctx, where=where)


def _note_programme(days: tuple[date, date], ctx: Context) -> None:
    """Take the days of headings that follow each other for those of the programme: "Friday" below is one of them."""
    if ctx.carried is None or (ctx.main_days is not None and ctx.main_days != ctx.programme):
        return
    first = ctx.programme[0] if ctx.programme is not None else ctx.carried[0]
    if timedelta(0) < days[1] - first <= timedelta(days=14) and (ctx.written is None or first >= ctx.written):
        ctx.main_days = ctx.programme = (first, days[1])


def _is_named_day(scene: Scene, ctx: Context) -> bool:
    """Whether a heading calls its day something: "Roses and thorns, 11 June", but not "Programme for 11 June"."""
    left, day = _words_left(scene, ctx), scene.days[0]
    if len(scene.days) > 1 or day.day is None or not _leads(scene, day, scene.span, ctx):
        return False
    if day.until is not None:  # "Drawn from the Deep, 15 May to 12 September", but not "Week of 10 to 16 March"
        before = ctx.document.text[scene.span.start : day.span.start].rstrip()
        if scene.sentence.level < 2 or title.length(" ".join(left)) < 2 or (before and before[-1] not in ",:–—-(|"):
            return False
    general = anyword_cached((*ctx.words.labels_programme, *ctx.words.sections, *ctx.words.posted))
    whole = " ".join(left)
    return 0 < len(left) <= 8 and general.search(whole) is None and not any(c.tense in PASTS for c in scene.cues)


def is_bare_day(scene: Scene, ctx: Context) -> bool:
    """Whether a heading or a line is only a day, as those of a diary are; a stamp or a labelled date is none."""
    if scene.sentence.form is Form.ROW or len(scene.days) != 1 or scene.clocks or not scene.sentence.first:
        return False
    if scene.sentence.form is Form.PROSE and ctx.document.text[scene.span.end : scene.span.end + 1].strip():
        return False
    if ctx.stamp is not None and scene.days[0].span.overlaps(ctx.stamp):
        return False
    left = _words_left(scene, ctx)
    if any(ctx.words.deadline.fullmatch(word) for word in left):  # "Abstracts ........ 15 January"
        return False
    most = 1 if scene.days[0].until is not None else 2  # "Kulturwoche, 3. bis 9. Mai"
    return len(left) < most and labels.inline(scene, ctx) is None


def _let_wait(scene: Scene, days: tuple[date, date, Day], ctx: Context, *, labelled: bool = False) -> None:
    """Let a date wait for the line that says what is on then; the one that waits is settled first."""
    settle(ctx)
    first, last, day = days
    clock = scene.clocks[0] if scene.clocks else None
    told = [n for n in ctx.recent if ctx.frames[n].first == first and ctx.frames[n].kind is Kind.EVENT]
    if labelled and told:  # "come and see it on Tuesday", and below: "Date: 18 June"
        ctx.focus = (told[-1],)
        if clock is not None:
            ctx.frames[told[-1]] = with_clock(ctx.frames[told[-1]], clock, scene, ctx)
        return
    ctx.slip = Slip(scene=scene, first=first, last=last, span=day.span, clock=clock, labelled=labelled)


def settle(ctx: Context) -> None:
    """Name the labelled date or the hour that no line named after what the whole document is about."""
    slip, ctx.slip = ctx.slip, None
    if slip is None or any(f.first == slip.first for f in ctx.frames):
        return
    told = slip.labelled or slip.clock is not None
    name = (_headline(ctx) if told else None) or _of_notice(slip.scene, slip.scene, ctx)
    name = name or (_short_heading(slip.scene, ctx) if told else None)
    if name is None and not told:
        return
    if name is None:
        ctx.skip(slip.span, choose.UNNAMED, slip.first)
        return
    day = next(d for d in slip.scene.days if d.span == slip.span)
    _add(slip.scene, name, [(slip.first, slip.last, day)], ctx, where=ctx.venue, who=ctx.guests)
    if ctx.frames[-1].clock is None and slip.clock is not None:
        ctx.frames[-1] = with_clock(ctx.frames[-1], slip.clock, slip.scene, ctx)


def _short_heading(scene: Scene, ctx: Context) -> Name | None:
    """The event of two words that stands right over a line with its day: "Beetle drive", and below "Tues 10th"."""
    near = (h for _, h in reversed(ctx.headings) if 0 <= scene.sentence.block - h.sentence.block <= 1)
    above = next((h for h in near if h.span.start < scene.span.start and not h.dates), None)
    name = naming.of_heading_alone(above, ctx) if above is not None and ctx.words.headings_name else None
    return name if name is not None and not name.weak else None


def _headline(ctx: Context) -> Name | None:
    """The title of the document, if it says more than what sort of text it is."""
    whole = ctx.subject
    text = title.heading(re.split(r"\s[|·]\s", whole)[0], ctx.words)
    at = ctx.document.text.find(whole)
    if at < 0 or title.length(text) < title.LEAST_WORDS or ctx.words.general.fullmatch(text):
        return None
    noun = ctx.words.noun.search(text)
    name = noun[0].lower() if noun else text.rpartition(" ")[2].lower()
    return Name(title=text, span=Span(at, at + len(whole)), noun=name, rule="headline", weak=noun is None)


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


def _days(scene: Scene, ctx: Context, within: Span | None = None) -> list[tuple[date, date, Day]]:
    found = []
    year = ctx.year if scene.days else None
    for day in scene.days:
        if within is not None and not day.span.within(within):
            continue
        if choose.is_denied(ctx, scene, day.span):
            ctx.skip(day.span, choose.DENIED)
            continue
        days = choose.days_of(day, ctx, scene, year=year)
        if days is not None and day.weekday is not None and day.year is None and year is not None:
            days = _by_weekday(day, days, ctx, scene)
        if days is None:
            ctx.skip(day.span, choose.NO_DATE)
            continue
        found.append((*days, day))
    return found


def _by_weekday(day: Day, days: tuple[date, date], ctx: Context, scene: Scene) -> tuple[date, date]:
    """The days of a date in the year of a heading, or in the nearest one where its weekday fits only that one.

    "Wed., Oct. 10" under "2030 budget" is of 2029.
    """
    near = None if days[0].weekday() == day.weekday else choose.days_of(day, ctx, scene)
    return near if near is not None and near[0].weekday() == day.weekday else days


# Lines ----------------------------------------------------------------------------------------------------------------


# People are to come at the first hour, and it begins at the second: "7 for 7.30".
FOR_HOUR = re.compile(r"\W*\d{1,2}(?:[.:]\d\d)?\s?(?:pm)?\s+for\s+\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]m)?\W*")


def _line(scene: Scene, ctx: Context) -> None:
    if choose.are_hours(scene, ctx):
        for mention in scene.dates:
            ctx.skip(mention.span, choose.HOURS)
        return
    days = _days(scene, ctx)
    left = _words_left(scene, ctx)
    if not days and scene.clocks and ctx.words.says_deadline.search(ctx.text(scene.span)) and not scene.cues:
        ctx.deadline_clock = scene.clocks[0]  # "Important dates (all 23:59 AoE)"
        return
    if not days and scene.clocks and (not left or FOR_HOUR.fullmatch(ctx.text(scene.span))):
        _hour_line(scene, ctx)
        return
    if days and not left:
        _date_line(scene, days, ctx)
        return
    label = LABEL.match(ctx.document.text, scene.span.start, scene.span.end)
    if (
        days
        and label
        and (labels.label_of(label[1], ctx.words) or labels.label_of((label[1].split() or [""])[-1], ctx.words))
        and (
            labels.told(scene, ctx)
            or _named_above(scene, ctx)
            or _told_above(scene, ctx)
            or naming.of_heading(scene, ctx)
        )
    ):
        _date_line(scene, days, ctx)
        return
    if days and _only_roles(scene, ctx) and _named_above(scene, ctx):
        _date_line(scene, days, ctx)
        return
    if days and ctx.lists.get(scene.span) and _stop_of_list(scene, days, ctx):
        return
    led = ctx.lead is not None and 0 <= scene.sentence.block - ctx.lead[0] <= 1
    named = led and bool(days) and _label_of_item(scene, days[0][2], ctx) is not None
    if days and not named and scene.span not in ctx.lists and _is_date_and_place(scene, left, ctx):
        ctx.venue = place.trimmed(_rest(scene, ctx), ctx)
        if ctx.main_venue is None and not (ctx.written is not None and days[0][1] <= ctx.written):
            ctx.main_venue = ctx.venue
        _date_line(scene, days, ctx)
        return
    if not days and not any(isinstance(m, Vague | Series) for m in scene.mentions):
        opens = _opens_with_clock(scene) or _closes_with_clock(scene, ctx)
        if ctx.day is None or not (opens or _is_timed(scene, ctx) or _is_diary(scene, ctx)):
            more(scene, ctx)
            return
        _item(scene, [(*ctx.day, None)], ctx)
        return
    if not days:
        prose.read(scene, ctx)
        return
    _item(scene, days, ctx)


def _series(scene: Scene, ctx: Context) -> Series | None:
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


def _series_line(scene: Scene, series: Series, ctx: Context) -> bool:
    """A line with what is on again and again, or with when what is named above is; whether it is one."""
    if choose.are_hours(scene, ctx) or choose.is_denied(ctx, scene, series.span):
        return False
    text = ctx.text(scene.span)
    if ctx.words.closed and anyword_cached(ctx.words.closed).search(text):
        return False
    again = recurring(series, ctx.anchor, last=ctx.last)
    if again is None:
        return False
    left = _words_left(scene, ctx)
    name = (
        _name_of_line(scene, scene.span, ctx) if _parts(scene, scene.span, ctx) and left else _named_above(scene, ctx)
    )
    if name is None or _is_break(name, ctx) or _is_nothing(name, ctx) or _is_desk(name.title, ctx):
        return False
    first = again.first
    _add(scene, name, [(first, first, None)], ctx)
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
    about = None if above is not None and above.cues and above.sentence.level > 1 else _topic_above(ctx)
    if where is None or about is None:
        return False
    if ctx.written is not None and days[0][1] < ctx.written:
        ctx.skip(days[0][2].span, choose.PAST, days[0][0])
        return True
    made = title.heading(f"{about}: {ctx.text(where)}", ctx.words)
    _add(scene, Name(title=made, span=where, noun="", rule="row of places", weak=True), days, ctx, where=where)
    return True


def _hour_line(scene: Scene, ctx: Context) -> None:
    """A line that is only an hour: that of the event spoken of, or of the date that waits for its event."""
    if ctx.slip is not None:
        ctx.slip = replace(ctx.slip, clock=ctx.slip.clock or scene.clocks[0])
        return
    for n in ctx.focus:
        ctx.frames[n] = with_clock(ctx.frames[n], scene.clocks[0], scene, ctx)


def _is_date_and_place(scene: Scene, left: Sequence[str], ctx: Context) -> bool:
    """ "Brussels, 10 and 11 February 2027", "Wednesday, 15 November 2023 · Faculty of Geodesy, Zagreb"."""
    if ctx.words.verb_last and not any(place.is_place_noun(w, ctx.words) or zone_of_place(w) for w in left):
        return False  # every German noun has a capital
    if any(ctx.words.deadline.fullmatch(word) for word in left):  # "Abstracts ........ 15 January"
        return False
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
    rest = _rest(scene, ctx)
    if rest is None or zone_of_place(ctx.text(rest)) is not None:
        return rest is not None
    timed = any(0 <= rest.start - c.span.end <= 2 for c in scene.clocks) and ctx.document.text[rest.start - 2] == ":"
    if timed and not place.is_certain(ctx.text(rest), ctx.words):
        return False  # "Fri 12 Feb, 7.30pm: The Mousetrap"
    return place.looks_like(ctx.text(rest), ctx.words)


def _tells_where(scene: Scene, ctx: Context) -> bool:
    """Whether all that a line says beside when is where, in so many words: "Tuesday 4 May, in the community hall"."""
    rest = _rest(scene, ctx)
    if rest is None or any(p.span.within(rest) for p in scene.phrases) or scene.cues:
        return False
    parts = [ctx.text(part) for part in _parts(scene, scene.span, ctx)]
    lead = anyword_cached(ctx.words.place_in).match(parts[0]) if len(parts) == 1 else None
    there = title.heading(parts[0][lead.end() :], ctx.words) if lead is not None else ""
    return bool(there) and place.is_told(there, ctx.words)


def _rest(scene: Scene, ctx: Context) -> Span | None:
    """The longest part of a line between its dates and times."""
    blank = _blank(scene, scene.span, ctx)
    parts = [m for m in re.finditer(r"[^\0|·•]+", blank) if m[0].strip(" ,.:-–—()")]
    if not parts:
        return None
    best = max(parts, key=lambda m: len(m[0]))
    lead = len(best[0]) - len(best[0].lstrip(" ,.:-–—(\n"))
    tail = len(best[0].rstrip(" ,.:-–—)\n"))
    return Span(scene.span.start + best.start() + lead, scene.span.start + best.start() + max(tail, lead))


def _is_diary(scene: Scene, ctx: Context) -> bool:
    """A line of a news diary: "NAIROBI - Kenya's President hosts...", under a day."""
    match = DATELINE.match(ctx.document.text, scene.span.start, scene.span.end)
    if match is None or not scene.sentence.first or not (scene.phrases or scene.clocks or scene.cues):
        return False
    return scene.sentence.kind is BlockKind.ITEM or zone_of_place(match[1]) is not None


def _only_roles(scene: Scene, ctx: Context) -> bool:
    """ "Friday 15 November, doors 19:00, first band 19:30": words that only say what begins when."""
    words = ctx.words
    roles = anyword_cached((*words.start_words, *words.other_words, *words.end_words))
    parts = [roles.sub("", ctx.text(p)).strip(" ,.:!") for p in _parts(scene, scene.span, ctx)]
    return (
        bool(parts) and bool(scene.clocks) and all(len(p) < 4 or (p.isupper() and len(p.split()) == 1) for p in parts)
    )


def _opens_with_clock(scene: Scene) -> bool:
    return bool(scene.clocks) and scene.clocks[0].span.start - scene.span.start <= 6


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
    r"[.:,]?(?:\n[*•–\- \t]{0,4}\d{1,2}(?:[.:h]\s?\d\d)?(?=[^\d.])[^\n]{0,12}[^\W\d_]{4}[^\n]*){2}"
)


def _date_line(scene: Scene, days: Sequence[tuple[date, date, Day]], ctx: Context) -> None:
    """A line that is only a date: that of the heading above it, and of the items below."""
    first, last, day = days[0]
    ctx.carried, ctx.carried_span, ctx.carried_block = (first, last), day.span, scene.sentence.block
    above = naming.of_unfinished(scene, day.span, ctx)
    heads = scene.span in ctx.heads or (not scene.clocks and HOURS_BELOW.match(ctx.document.text, scene.span.end))
    if above is None and heads and (ctx.written is None or last >= ctx.written):
        _let_wait(scene, days[0], ctx)
        return
    before = _told_above(scene, ctx)
    labelled = labels.inline(scene, ctx) is not None and before is None
    above = above or _led(scene, ctx) or labels.told(scene, ctx) or _named_above(scene, ctx, own=labelled) or before
    above = above or (naming.of_section(scene, ctx) if scene.clocks else None)
    if ctx.written is not None and last < ctx.written:
        ctx.skip(day.span, choose.PAST, first)
        return
    if above is None:
        _let_wait(scene, days[0], ctx, labelled=labels.inline(scene, ctx) is not None)
        return
    _add(scene, above, days, ctx, where=ctx.venue, who=ctx.guests)
    ctx.guests, ctx.slip = (), None
    over = ctx.heading()
    if over is not None and _is_struck(over, ctx) and above.span.within(over.span):
        old = _days(over, ctx)[0][0]
        ctx.frames[-1] = replace(ctx.frames[-1], old=old)


def day_of_list(scene: Scene, ctx: Context) -> bool:
    """Whether a line is one of a list of bare days that is named above; its event is added."""
    listed, days = ctx.day_lists[scene.span], _days(scene, ctx)
    daylist.read(listed, ctx)
    if not days or listed.name is None:
        return False
    first, last, day = days[0]
    if ctx.written is not None and last < ctx.written:
        ctx.skip(day.span, choose.PAST, first)
        return True
    _add(scene, listed.name, days, ctx)
    if ctx.frames[-1].place is None:
        ctx.frames[-1] = replace(ctx.frames[-1], place=listed.place)
    if ctx.frames[-1].clock is None and listed.clock is not None:
        ctx.frames[-1] = with_clock(ctx.frames[-1], *listed.clock, ctx)
    return True


def _told_above(scene: Scene, ctx: Context) -> Name | None:
    """What the sentence shortly above announced without a date."""
    return ctx.told[1] if ctx.told is not None and 0 <= scene.sentence.block - ctx.told[0] <= 3 else None


def _named_above(scene: Scene, ctx: Context, *, own: bool = False) -> Name | None:
    """The name of an event in the line or the heading right above, or in the title of the document.

    With `own` the heading of a part of the document will do, whatever its words.
    """
    before = ctx.before
    if (
        before is not None
        and before.sentence.block == scene.sentence.block
        and before.sentence.form is Form.LINE
        and not before.dates
        and not before.clocks
        and title.length(ctx.text(before.span)) <= title.MOST_WORDS
        and anyword_cached(ctx.words.labels_programme).match(ctx.text(before.span)) is None
        and not place.is_told(ctx.text(before.span), ctx.words)
        and not _is_venue(before.span, ctx)
    ):
        if not before.phrases and (over := _of_notice(before, scene, ctx)) is not None:
            return over
        text = title.heading(ctx.text(before.span), ctx.words)
        noun = before.phrases[0].noun if before.phrases else text.rpartition(" ")[2].lower()
        return Name(title=text, span=before.span, noun=noun, rule="line above", weak=not before.phrases)
    part = ctx.heading() if own else None
    if part is not None and part.sentence.level > 1 and (name := naming.of_heading(scene, ctx)) is not None:
        return name
    for _, above in reversed(ctx.headings[-4:]):
        if scene.sentence.block - above.sentence.block > 4:
            break
        if any(f.scene is above or f.name.span.within(above.span) for f in ctx.frames[-RECENT:]):
            continue
        phrase = next((p for p in above.phrases if not p.weak), None) or next(iter(above.phrases), None)
        if phrase is not None and phrase.plural and not scene.clocks and is_bare_day(scene, ctx):
            continue  # "COMMITTEES", over the days on which they meet
        if phrase is not None and not above.days and not ctx.words.general.fullmatch(ctx.text(above.span)):
            text = title.heading(ctx.text(above.span), ctx.words)
            short = text if title.length(text) <= 8 else title.heading(ctx.text(phrase.span), ctx.words)
            return Name(title=short, span=above.span, noun=phrase.noun, rule="heading above", weak=phrase.weak)
    named = _named_by_card(scene, ctx) or _named_by_title(scene, ctx) or _of_days(scene, ctx)
    return named or _of_notice(scene, scene, ctx)


def _of_notice(below: Scene, scene: Scene, ctx: Context) -> Name | None:
    """What a notice of a few lines is headed: "Blut spenden", over "DRK Unna" and "Freitag, 16. Oktober, 15 Uhr"."""
    above = ctx.heading()
    if above is None or above.sentence.block != 0 or below.sentence.block != 1 or ctx.frames or above.mentions:
        return None
    by = below is not scene
    if len(ctx.document.blocks) > MOST_OF_NOTICE or ctx.words.headings_name:
        return None
    text = title.heading(ctx.text(above.span), ctx.words)
    if not 1 <= title.length(text) <= title.MOST_WORDS or ctx.words.general.fullmatch(text):
        return None
    if any(c.tense is not Tense.PRESENT for c in above.cues):
        return None
    phrase = next(iter(above.phrases), None)
    if phrase is None and (participants.is_party(above.span, ctx) or place.is_told(text, ctx.words)):
        return None
    if by and phrase is None and not participants.is_party(below.span, ctx):
        return None
    noun = phrase.noun if phrase is not None else text.rpartition(" ")[2].lower()
    weak = phrase is None or phrase.weak
    return Name(title=text, span=above.span, noun=noun, rule="heading above", weak=weak)


def _is_venue(span: Span, ctx: Context) -> bool:
    """Whether a line is a building and its town, whatever its name says: "Paviljonki Congress Centre, Jyväskylä"."""
    parts = ctx.text(span).split(", ")
    ends = parts[0].rpartition(" ")[2]
    return len(parts) > 1 and place.is_place_noun(ends, ctx.words) and zone_of_place(parts[-1]) is not None


def _of_days(scene: Scene, ctx: Context) -> Name | None:
    """The heading right over the days and the place of a whole programme: "«Сутінки»" over "Ужгород, 7–11 серпня"."""
    above = ctx.heading()
    if above is None or above.dates or ctx.frames or not any(d.until is not None for d in scene.days):
        return None
    if not 0 < scene.sentence.block - above.sentence.block <= 1 or not _words_left(scene, ctx):
        return None
    text = title.heading(ctx.text(above.span), ctx.words)
    if not title.LEAST_WORDS <= title.length(text) <= title.MOST_WORDS:
        return None
    return Name(title=text, span=above.span, noun=text.rpartition(" ")[2].lower(), rule="heading above", weak=True)


def _named_by_card(scene: Scene, ctx: Context) -> Name | None:
    """The heading of a card in a list of events, whatever its noun: "Moss and peat" over "Wed 6 Nov, 13:00-14:00"."""
    above = ctx.heading()
    if above is None or above.sentence.form is not Form.HEADING or above.sentence.level < 2:
        return None
    if above.dates and not _is_struck(above, ctx):
        return None
    if not 0 < scene.sentence.block - above.sentence.block <= 1 or not scene.clocks:
        return None
    text = title.heading(_blank(above, above.span, ctx).replace("\0", " ").strip(" ,"), ctx.words)
    if title.length(text) > title.MOST_WORDS or anyword_cached(ctx.words.labels_programme).search(text):
        return None
    return Name(title=text, span=above.span, noun=text.rpartition(" ")[2].lower(), rule="heading above", weak=True)


def _named_by_title(scene: Scene, ctx: Context) -> Name | None:
    """The event that the title of a page names: "Timetable – Open GIS Day Zagreb 2023"."""
    document = ctx.document
    if not ctx.subject or ctx.frames or scene.sentence.block > 6:
        return None
    for part in re.split(r"\s[–—|-]\s|:\s", ctx.subject):
        found = ctx.words.noun.search(part)
        if found and not anyword_cached(ctx.words.labels_programme).search(part):
            text = title.heading(part, ctx.words)
            at = document.text.find(part)
            span = Span(at, at + len(part)) if at >= 0 else scene.span
            return Name(title=text, span=span, noun=found[0].lower(), rule="title of the document")
    return None


def _item(scene: Scene, days: Sequence[tuple[date, date, Day | None]], ctx: Context) -> None:
    """A line with a date or a time and what is on: "08:40 Doorstep statement", "Nov 9 Loggers without tears"."""
    first, last, day = days[0]
    if (
        day is not None
        and (day.edge is Edge.UNTIL or choose.is_end(ctx, scene, day.span))
        and day.until is None
        and ctx.carried is not None
        and ctx.carried[0] < last
    ):
        first = ctx.carried[0]
        days = [(first, last, day)]
    at = day.span if day is not None else (scene.clocks[0].span if scene.clocks else scene.span)
    if ctx.written is not None and last < ctx.written:
        ctx.skip(at, choose.PAST, first)
        return
    if day is not None and (reason := choose.excluded(ctx, scene, day.span)):
        ctx.skip(at, reason, first)
        return
    if day is None and _is_part(scene, first, ctx):
        ctx.skip(at, choose.PARTS, first)
        return
    if len(days) == 1 and _hour_by_hour(scene, days, ctx):
        return
    blank = _blank(scene, scene.span, ctx)
    dateline = DATELINE.match(blank)
    body = Span(scene.span.start + (dateline.end() if dateline else 0), scene.span.end)
    name = naming.of_unfinished(scene, at, ctx) if day is not None and not scene.phrases else None
    name = name or _name_of_line(scene, body, ctx)
    general = name is not None and name.rule == "lead-in"
    if day is not None and (name is None or name.weak or general) and (lead := _led(scene, ctx)) is not None:
        name = _under_lead(lead, _label_of_item(scene, day, ctx) or name, ctx)
    if name is not None and name.weak and naming.SPOKEN.intersection(name.title.lower().split()[:1]):
        name = naming.of_heading(scene, ctx)  # "You choose one of two half-days: Thursday ..."
    name = name or (naming.of_section(scene, ctx) if day is not None else None)
    if name is None:
        ctx.skip(at, choose.UNNAMED, first)
        return
    if name.weak and day is not None and _is_mere_limit(scene, day, ctx):
        ctx.skip(at, "a limit, and nothing due", first)
        return
    if name.weak and not scene.clocks and _is_business(scene, ctx):
        ctx.skip(at, choose.BUSINESS, first)
        return
    due = day is not None and (day.edge in (Edge.BY, Edge.UNTIL) or choose.is_end(ctx, scene, day.span))
    opening = Span(min((p.start for p in _parts(scene, body, ctx)), default=body.start), body.end)
    if (_is_break(name, ctx) and not due) or _is_nothing(name, ctx, opening):
        _leave_out(scene, at, opening, days, ctx)
        return
    if (
        name.weak
        and day is not None
        and ctx.words.deadline.search(name.title) is None
        and not any(0 <= day.span.start - p.span.end <= 2 for p in scene.phrases)
        and not any(_right_before(p.span.end, day, ctx) for p in scene.phrases if p.span.within(name.span))
        and not _leads(scene, day, body, ctx)
        and not (scene.clocks and scene.sentence.kind is BlockKind.ITEM and not scene.cues and ctx.words.fixed_order)
    ):
        if scene.sentence.form is Form.PROSE:
            prose.read(scene, ctx)
        else:
            ctx.skip(at, choose.UNNAMED, first)
        return
    where = place.of_line(_parts(scene, body, ctx), name.span, ctx) or place.of_scene(scene, body, ctx)
    if where is None and ctx.room is not None and day is None:
        where = ctx.room
    if where is None and dateline and dateline[1].strip() not in ctx.words.everywhere:
        where = Span(scene.span.start + dateline.start(1), scene.span.start + dateline.end(1))
    _add(scene, name, days, ctx, where=where)
    if ctx.focus and ctx.frames[ctx.focus[-1]].scene is scene and ctx.frames[ctx.focus[-1]].kind is Kind.EVENT:
        for clock in repeats(scene, ctx):  # "18:00 / 20:15 Cinema"
            repeat(scene, clock, ctx.focus[-1], ctx)


def _right_before(end: int, day: Day, ctx: Context) -> bool:
    """Whether at most a small word parts what ends here from a day: "Séance publique du lundi 12 octobre"."""
    between = ctx.document.text[end : day.span.start].split() if end <= day.span.start else ["-", "-"]
    near = day.span.start - end <= NEXT_TO and len(between) < 2 and day.month is not None
    near = near and not ctx.words.day_in_front
    return near and all(naming.leads_to_day(w, ctx) for w in between)


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


def _is_run(scene: Scene, ctx: Context) -> bool:
    """Whether a line heads the parts of one event: "Déroulé", "Ablauf"."""
    return anyword_cached(ctx.words.runs).fullmatch(ctx.text(scene.span).strip(title.EDGES)) is not None


def _is_part(scene: Scene, day: date, ctx: Context) -> bool:
    """Whether an hour is one of a run of show: "Ablauf", and under it the parts of the event announced above."""
    near = [h for _, h in ctx.headings[-3:] if scene.sentence.block - h.sentence.block <= MOST_PARTS]
    if not any(_is_run(h, ctx) for h in near):
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
        if name is not None and not _is_break(name, ctx):
            _add(scene, name, days, ctx, within=piece)
    return True


def _is_business(scene: Scene, ctx: Context) -> bool:
    """Whether an item stands among those of an agenda: "Contract with Big Sky, work from 5 October to 20 November"."""
    return scene.sentence.kind is BlockKind.ITEM and 0 <= scene.sentence.block - ctx.business <= AGENDA


LEADS_HOUR = re.compile(r",?\s?[^\W\d_]{1,3}(?:\s[^\W\d_]{1,3})?")  # in front of the hour that ends a line: "о 9:30"
HOUR_LAST = re.compile(r"(?<=,)\s\0+[,\s]*\Z|(?<=\()\0+[,\s]*\Z")  # the hour between a name and its day


def _leads(scene: Scene, day: Day, body: Span, ctx: Context) -> bool:
    """Whether a date opens or closes its line, or follows a label: else a name without an event noun does not count."""
    before = _blank(scene, Span(body.start, day.span.start), ctx)
    before = HOUR_LAST.sub("", before).strip(" \0\t*>•-–—📍💻🌳([")
    after = _blank(scene, Span(day.span.end, scene.span.end), ctx).strip(" \0.!)*,|")
    told = ctx.words.fixed_order and scene.clocks and day.year is None
    if told and not _words_left(scene, ctx, Span(day.span.end, scene.span.end)):
        return True
    beside = (max(c.span.start - day.span.end, day.span.start - c.span.end) for c in scene.clocks)
    timed = day.day is not None and any(0 <= gap <= 6 for gap in beside)
    plain = not any(c.span.start < day.span.start for c in scene.cues) and 2 <= title.length(before) <= 9
    there = after.strip(" ,;–-") if ctx.words.fixed_order and day.day is not None else ""
    there_too = bool(there) and place.is_told(there, ctx.words)
    named = (
        (timed or there_too) and plain and before.endswith(",")
    )  # "Open evening with Ann Lee, Thu 22 May 7pm, on Zoom"
    last = not after or (timed and plain and LEADS_HOUR.fullmatch(after) is not None and _is_apart(before, ctx))
    return len(before) <= 3 or before.endswith((":", "|", "–", "-")) or last or named


def _is_apart(before: str, ctx: Context) -> bool:
    """Whether words in front of a date may be a name: no preposition ties them to it, and nobody posted then."""
    tied = _is_small(before.rsplit(maxsplit=1)[-1], ctx.words)
    return not tied and anyword_cached(ctx.words.posted).search(before) is None


def _is_break(name: Name, ctx: Context) -> bool:
    """Whether an item is coffee, registration or the like."""
    breaks = anyword_cached(ctx.words.breaks)
    whole = title.tidy(ctx.text(name.span))
    opening = title.PARTS.split(whole)[0] if name.weak else whole  # "Lunch, 9.50 CHF with badge"
    return any(breaks.fullmatch(t) is not None for t in (name.title, whole, opening))


def _is_off(scene: Scene, name: Name, cell: Span, ctx: Context) -> bool:
    """Whether a cell opens with a break or says that nothing is on: "Lunch, 9.50 with badge", "day off, boat"."""
    opening = next(iter(_parts(scene, cell, ctx)), None)
    served = opening is not None and anyword_cached(ctx.words.breaks).fullmatch(title.tidy(ctx.text(opening)))
    return bool(served) or _is_break(name, ctx) or _is_nothing(name, ctx, cell)


def _is_nothing(name: Name, ctx: Context, opening: Span | None = None) -> bool:
    """Whether an item says that nothing is on: "No Mass", "Nothing public", "day off, boat"."""
    texts = [ctx.text(span).strip(title.EDGES) for span in (name.span, opening) if span is not None]
    return any(anyword_cached(ctx.words.nothings).match(text) for text in texts)


def _leave_out(
    scene: Scene, at: Span, opening: Span, days: Sequence[tuple[date, date, Day | None]], ctx: Context
) -> None:
    """Skip a line with a break, or tell what it says that there is none of."""
    if (missing := _missing(scene, opening, ctx)) is not None:
        _add(scene, missing, days, ctx, kind=Kind.EVENT, off=True)
    else:
        ctx.skip(at, choose.LOGISTICS, days[0][0])


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
    return naming.of_phrase(phrase, ctx)


def _name_of_line(scene: Scene, body: Span, ctx: Context) -> Name | None:
    """The part of a line that says what is on: the one with an event noun, else the first that is no place or time."""
    parts = _parts(scene, body, ctx)
    parts = [p for p in parts if not anyword_cached(ctx.words.not_titles).fullmatch(ctx.text(p).strip(title.EDGES))]
    parts = [p for p in parts if not (ctx.text(p).isdigit() or ctx.text(p).lower() in AND)] or parts
    general = _general(scene, ctx)
    if general is not None and all(
        place.looks_like(_unopened(ctx.text(p), ctx), ctx.words) or anyword_cached(ctx.words.online).search(ctx.text(p))
        for p in parts
    ):
        return general
    if not parts:
        return None
    for part in parts:
        phrase = next((p for p in scene.phrases if p.span.within(part)), None)
        if phrase is not None and (part == parts[0] or not phrase.weak):
            text = _longer(part, parts, ctx)
            before = parts[parts.index(part) - 1] if part != parts[0] else None
            if (
                before is not None
                and ctx.document.text[before.end : part.start].startswith(": ")
                and _is_subtitle(part, ctx)
            ):
                whole = title.heading(ctx.text(Span(before.start, part.end)), ctx.words)
                text = whole if title.length(whole) <= title.MOST_WORDS else text
            if title.length(text) <= title.MOST_WORDS:
                return Name(title=text, span=part, noun=phrase.noun, rule="line", weak=phrase.weak)
            return naming.of_phrase(phrase, ctx, "event noun of a line")
    part = parts[0]
    if len(parts) > 1 and zone_of_place(ctx.text(part)) and len(ctx.text(part).split()) <= 3:
        part = parts[1]
    text = _longer(part, parts, ctx)
    if not text or len(text) < 3 or text.isdigit() or sum(map(str.isalpha, PRICES.sub("", text))) < LEAST_LETTERS:
        return None
    return Name(title=text, span=part, noun=text.split()[-1].lower(), rule="line without an event noun", weak=True)


def _is_subtitle(part: Span, ctx: Context) -> bool:
    """Whether a part of a line says what the part before it is: "Organ by dusk: a sound and light rehearsal"."""
    return ctx.text(part).partition(" ")[0] in ctx.words.subtitles


def _unopened(text: str, ctx: Context) -> str:
    """A part of a line without the preposition and article in front."""
    parts = text.split()
    while len(parts) > 1 and (ctx.words.stop.fullmatch(parts[0]) or ctx.words.article.fullmatch(parts[0])):
        parts = parts[1:]
    return " ".join(parts)


def _general(scene: Scene, ctx: Context) -> Name | None:
    """What all lines under a lead-in are: "We're running two info sessions:"."""
    above = ctx.heading()
    if above is None or scene.sentence.kind is not BlockKind.ITEM or scene.sentence.block - above.sentence.block > 8:
        return None
    phrase = next((p for p in above.phrases if not p.weak), None)
    if phrase is None or not ctx.text(above.span).endswith(":"):
        return None
    return Name(
        title=title.heading(ctx.text(phrase.span), ctx.words), span=phrase.span, noun=phrase.noun, rule="lead-in"
    )


def _longer(part: Span, parts: Sequence[Span], ctx: Context) -> str:
    """The part as a heading, with the next one if it is too short: "Session 1A: Rewetting: the first ten years"."""
    text = title.heading(ctx.text(part), ctx.words)
    for other in parts[parts.index(part) + 1 :]:
        if title.length(text) >= title.LEAST_WORDS:
            break
        words = ctx.text(other)
        if (
            place.is_told(words, ctx.words)
            or title.length(words) > 9
            or anyword_cached(ctx.words.not_titles).match(words)
            or (title.length(words) == 1 and words[0].islower())
        ):
            continue
        if SENTENCE_END.search(ctx.document.text, part.start, min(len(ctx.document.text), other.start + 1)):
            break
        text = title.heading(f"{text}: {words}", ctx.words)
    return text


@lru_cache(maxsize=4000)
def _is_small(word: str, words: Vocabulary) -> bool:
    """Whether a word says nothing by itself: a small one, or a label."""
    return (
        words.stop.fullmatch(word) is not None
        or (words.free_order and words.link.fullmatch(word) is not None)
        or anyword_cached(words.labels_when).fullmatch(word) is not None
    )


def _parts(scene: Scene, body: Span, ctx: Context) -> list[Span]:
    blank = listing.BRACKETED.sub(lambda m: " " * len(m[0]), _blank(scene, body, ctx))
    found, at = [], 0
    for gap in [*SEPARATOR.finditer(blank), None]:
        end = gap.start() if gap else len(blank)
        words = WORD.findall(blank[at:end])
        labelled = at == 0 and labels.label_of(blank[:end], ctx.words) is labels.Label.WHEN
        small = all(_is_small(word, ctx.words) for word in words)
        if len(words) == 2 and ctx.words.article.fullmatch(words[1]) is not None:
            small = small or len(words[0]) == 1  # "a las" in front of an hour
        if not labelled and not small:
            lead = len(blank[at:end]) - len(blank[at:end].lstrip())
            found.append(Span(body.start + at + lead, body.start + end))
        at = gap.end() if gap else end
    return found


# Rows -----------------------------------------------------------------------------------------------------------------


def _with_bare_cells(scene: Scene, ctx: Context) -> Scene:
    """The row with the days and hours that only their place shows to be such: "16.03" below "Date", "14.00" alone."""
    made: list[Mention] = []
    for number, cell in enumerate(scene.sentence.cells):
        found = BARE.fullmatch(ctx.text(cell))
        if found is None or any(isinstance(m, Day | Clock) and m.span.within(cell) for m in scene.mentions):
            continue
        label = ctx.text(ctx.header[number]).strip(" :") if ctx.header and number < len(ctx.header) else ""
        one, two = int(found[1]), int(found[3])
        if anyword_cached(ctx.words.labels_day).fullmatch(label):
            if found[2] == "." and 1 <= one <= 31 and 1 <= two <= 12:
                made.append(Day(span=cell, rule="day of a column", day=one, month=two))
            continue
        dated = bool(scene.days) or (number == 0 and ctx.carried is not None)
        timed = dated and (not label or labels.label_of(label, ctx.words) is Label.WHEN)
        if timed and one < 24 and two < 60 and len(found[3]) == 2:
            afternoon = lexicon_of(ctx.words.language).twelve_hours and 1 <= one < EARLIEST and not ctx.hours_by_24()
            later = 12 if afternoon and not found[1].startswith("0") else 0
            made.append(Clock(span=cell, rule="hour of a column", hour=one + later, minute=two))
    if not made:
        return scene
    kept = [m for m in scene.mentions if not any(m.span.within(new.span) for new in made)]
    return replace(scene, mentions=tuple(sorted((*made, *kept), key=lambda m: m.span)))


def _row(scene: Scene, ctx: Context) -> None:
    scene = _with_bare_cells(scene, ctx)
    cells = [c for c in scene.sentence.cells if c.end > c.start][:MOST_CELLS]
    if len(cells) == 1 and len(scene.sentence.cells) > 1 and _is_divider(scene, cells[0], ctx):
        return
    if not cells:
        return
    label = labels.label_of(ctx.text(cells[0]), ctx.words) if len(cells) == 2 else None
    if label is Label.WHERE:
        ctx.venue = cells[1]
        ctx.main_venue = ctx.main_venue or ctx.venue
        _fill_place(ctx)
        return
    stated = label in (Label.WHAT, Label.WHO) and not scene.dates and not scene.clocks
    if label is not None and (stated or label is Label.END) and _fact(scene, label, cells[1], ctx):
        return
    if label is Label.WHEN and _is_hour_of(scene, cells[1], ctx):
        _hour_line(scene, ctx)
        return
    if scene.sentence.level == 1 or (not scene.dates and not scene.clocks and _is_header(cells, ctx)):
        ctx.header = scene.sentence.cells
        ctx.header_block = scene.sentence.block
        ctx.header_days = _days_of_columns(scene, cells, ctx)
        return
    if ctx.row_block not in (scene.sentence.block, scene.sentence.block - 1):
        ctx.row_day = None
    scene = _first_lines(scene, cells, ctx)
    below = _same_day(scene, ctx)
    if not scene.dates and not scene.clocks and below is None:
        return
    ctx.row_block = scene.sentence.block
    if ctx.header is not None and ctx.header_days and scene.clocks and _only_time(scene, cells[0], ctx):
        _by_days(scene, cells[1:], ctx)
        return
    if scene.days and not _words_left(scene, ctx) and not _is_stamp(scene, ctx):
        if days := _days(scene, ctx):
            _date_line(scene, days, ctx)
        return
    if _is_stamp(scene, ctx):
        for day in scene.days:
            ctx.skip(day.span, choose.STAMP)
        return
    dated = [c for c in cells if any(m.span.within(c) for m in scene.dates)]
    if len(dated) == 2 and (old := _replaced_cell(scene, dated, ctx)) is not None:
        _moved_row(scene, old, [c for c in cells if c != old], ctx)
        return
    plain = [c for c in cells if c not in dated and not _only_time(scene, c, ctx)]
    if len(dated) > 1 and (stretch := _first_and_last(scene, dated, plain, ctx)) is not None:
        _stretch_of_days(scene, plain, stretch, ctx)
        for cell in dated[2:]:
            _matrix_cell(scene, cell, plain[0], ctx)
        return
    days = _days(scene, ctx) if len(dated) > 1 else []
    replaced = any(gave_way(ctx.document.text, a[2].span, b[2].span, ctx) for a, b in pairwise(days))
    if len(dated) > 1 and plain and plain[0] == cells[0] and not replaced:
        for cell in dated:
            _matrix_cell(scene, cell, plain[0], ctx)
        return
    _listed_row(scene, cells, dated, ctx, below)


def _replaced_cell(scene: Scene, dated: Sequence[Span], ctx: Context) -> Span | None:
    """The one of two dates in a row whose column says that it no longer counts: "Original date", "New date"."""
    if not ctx.words.old_dates or ctx.header is None:
        return None
    old_dates = anyword_cached(ctx.words.old_dates)
    found = [cell for cell in dated if old_dates.fullmatch(_header_of(cell, scene, ctx) or "")]
    return found[0] if len(found) == 1 else None


def _moved_row(scene: Scene, old: Span, cells: Sequence[Span], ctx: Context) -> None:
    """A row with the old and the new day of an event, each in a column of its own."""
    days, before = _days(scene, ctx, old), len(ctx.frames)
    left = replace(scene, mentions=tuple(m for m in scene.mentions if not m.span.within(old)))
    _listed_row(left, cells, [c for c in cells if any(m.span.within(c) for m in left.dates)], ctx, None)
    if days and len(ctx.frames) == before + 1:
        ctx.frames[-1] = replace(ctx.frames[-1], old=days[0][0])
        ctx.skip(days[0][2].span, "the old date of an event that was moved", days[0][0])


def _first_lines(scene: Scene, cells: Sequence[Span], ctx: Context) -> Scene:
    """A row of an hour and its item without the dates on the further lines of the cell, its agenda."""
    if ctx.carried is None or len(cells) != 2 or not _only_time(scene, cells[0], ctx):
        return scene
    end = ctx.document.text.find("\n", cells[1].start, cells[1].end)
    if end < 0 or not any(d.span.start > end for d in scene.dates):
        return scene
    return replace(scene, mentions=tuple(m for m in scene.mentions if m.span.start < end))


def _first_and_last(
    scene: Scene, dated: Sequence[Span], plain: Sequence[Span], ctx: Context
) -> tuple[date, date, Day] | None:
    """The days of a row whose columns say from when and until when."""
    kinds = [labels.label_of(_header_of(cell, scene, ctx) or "", ctx.words) for cell in dated]
    if not plain or kinds[:2] != [Label.WHEN, Label.END]:
        return None
    days = [d for cell in dated[:2] for d in _days(scene, ctx, cell)]
    if len(days) != 2 or days[1][1] < days[0][0]:
        return None
    return days[0][0], days[1][1], days[0][2]


def _stretch_of_days(scene: Scene, plain: Sequence[Span], days: tuple[date, date, Day], ctx: Context) -> None:
    """An event from the first to the last day of its row; a season in which a rule holds is none."""
    name, where = _name_and_place(scene, list(plain), ctx)
    if name is None or (ctx.written is not None and days[1] < ctx.written):
        return
    if name.weak and (days[1] - days[0]).days > SEASON:
        ctx.skip(days[2].span, choose.VALIDITY, days[0])
        return
    _add(scene, name, [days], ctx, where=where)


def _is_divider(scene: Scene, cell: Span, ctx: Context) -> bool:
    """Whether a row of one wide cell is a heading inside the table: "Monday 9 March" over the rows of that day."""
    if scene.clocks or len(ctx.text(cell)) > 80:
        return False
    if not scene.dates:
        ctx.headings = [h for h in ctx.headings if h[0] < DIVIDER]
        ctx.headings.append((DIVIDER, scene))
        return True
    days = _days(scene, ctx) if _only_time(scene, cell, ctx) else []
    if not days:
        return False
    if ctx.row_day is None or ctx.carried is not None:
        days = _onward(days, ctx.carried, ctx)
    ctx.carried, ctx.carried_span, ctx.carried_block = days[0][:2], days[0][2].span, scene.sentence.block
    ctx.row_day, ctx.row_span = days[0][:2], days[0][2].span
    return True


def _same_day(scene: Scene, ctx: Context) -> tuple[date, date] | None:
    """The day of the row above, where the first cell is empty (a cell above reaches down) or holds a ditto mark."""
    if ctx.row_day is None or not scene.sentence.cells:
        return None
    first = scene.sentence.cells[0]
    if len(scene.sentence.cells) == 1 and not scene.days:
        return ctx.row_day  # one more entry under the same term
    return ctx.row_day if first.start == first.end or DITTO.fullmatch(ctx.text(first)) else None


def _days_of_columns(scene: Scene, cells: Sequence[Span], ctx: Context) -> dict[Span, tuple[date, date, Day]]:
    """The days of a timetable's columns, if at least two of them are nothing but a day."""
    found = {}
    for cell in cells:
        days = _days(scene, ctx, cell)
        if len(days) == 1 and _only_time(scene, cell, ctx):
            found[cell] = days[0]
    return found if len(found) > 1 else {}


def _by_days(scene: Scene, cells: Sequence[Span], ctx: Context) -> None:
    """A row of a timetable with a column for each day: its hours are those of the first cell, or of the cell itself."""
    for cell in cells:
        column = _header_span(cell, scene, ctx)
        day = ctx.header_days.get(column) if column is not None else None
        if day is None or not _words_left(scene, ctx, cell):
            continue
        if ctx.written is not None and day[1] < ctx.written:
            ctx.skip(cell, choose.PAST, day[0])
            continue
        name = _name_of_line(scene, cell, ctx)
        if name is None or _is_off(scene, name, cell, ctx):
            ctx.skip(cell, choose.LOGISTICS if name else choose.UNNAMED, day[0])
            continue
        _add(scene, name, [(day[0], day[1], None)], ctx, kind=Kind.EVENT, within=cell)


def _is_header(cells: Sequence[Span], ctx: Context) -> bool:
    return len(cells) > 1 and all(len(ctx.text(c)) < 40 for c in cells)


def _only_time(scene: Scene, cell: Span, ctx: Context) -> bool:
    return not _words_left(scene, ctx, cell)


def _fill_place(ctx: Context) -> None:
    for n in ctx.focus:
        frame = ctx.frames[n]
        if frame.place is None and frame.kind is Kind.EVENT and frame.scene.sentence.block >= (ctx.carried_block or 0):
            ctx.frames[n] = replace(frame, place=ctx.venue)


def _onward(
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


def _days_of_row(scene: Scene, dated: Sequence[Span], ctx: Context) -> list[tuple[date, date, Day]]:
    """The days of a row: those of a cell that is nothing but a day, with one beside it that gives way to it."""
    days = _days(scene, ctx)
    bare = next((c for c in dated if _only_time(scene, c, ctx)), None)
    if bare is None or len(days) < 2:
        return days
    own = [d for d in days if d[2].span.within(bare)]
    text = ctx.document.text
    gives_way = any(
        _gives_way(text, a[2].span, b[2].span, ctx) or gave_way(text, a[2].span, b[2].span, ctx)
        for a, b in pairwise(days)
    )
    return days if gives_way or not own else own


def _listed_row(
    scene: Scene, cells: Sequence[Span], dated: Sequence[Span], ctx: Context, below: tuple[date, date] | None
) -> None:
    days = _onward(_days_of_row(scene, dated, ctx), ctx.row_day, ctx)
    if ctx.carried is not None and scene.clocks and _only_time(scene, cells[0], ctx) and dated[:1] != [cells[0]]:
        aside = listing.asides(scene, ctx.document)  # "14:30  Paella (tickets until Thursday 9)"
        days = [d for d in days if not any(d[2].span.within(bracket) for bracket in aside)]
    first = ctx.text(cells[0]).rstrip(":")
    if days:
        ctx.row_day, ctx.row_span = days[0][:2], days[0][2].span
    label = labels.label_of(first, ctx.words) if len(cells) == 2 else None
    if days and label is Label.WHEN:
        _date_line(scene, days, ctx)
        return
    if not days and label is Label.WHEN and scene.clocks and not _words_left(scene, ctx, cells[1]):
        _hour_line(scene, ctx)
        return
    if not days and any(isinstance(m, Vague) for m in scene.mentions):
        _vague_row(scene, cells, ctx)
        return
    dates: list[tuple[date, date, Day | None]] = list(days)
    if not dates and below is not None:
        dates, ctx.row_day = [(*below, None)], below
        ctx.carried_span = ctx.row_span
    if not dates and ctx.day is not None and scene.clocks:
        dates = [(*ctx.day, None)]
        if ctx.carried is None:
            ctx.carried_span = next((f.dates[0] for f in reversed(ctx.frames) if f.first == ctx.day[0]), None)
        ctx.carried = ctx.day
    if not dates:
        return
    if ctx.written is not None and dates[0][1] < ctx.written:
        ctx.skip(cells[0], choose.PAST, dates[0][0])
        return
    named = [c for c in cells if _words_left(scene, ctx, c) and not DITTO.fullmatch(ctx.text(c))]
    said = anyword_cached(ctx.words.not_titles)
    worded = [c for c in named if not CODE.fullmatch(ctx.text(c))]
    if worded and all(said.fullmatch(ctx.text(c).strip(title.EDGES)) for c in worded):
        ctx.skip(cells[0], choose.LOGISTICS, dates[0][0])
        return
    if not days and _by_rooms(scene, named, dates, ctx):
        return
    if len(cells) == 2 and days and _only_time(scene, cells[0], ctx) and _by_clocks(scene, cells[1], dates, ctx):
        return
    if len(named) == 1 and _in_parallel(scene, named[0], dates, ctx):
        return
    name, where = _name_and_place(scene, named, ctx)
    where = where or (ctx.room if not days else None)
    if name is None:
        name = _named_by_header(scene, ctx)
    if name is None:
        ctx.skip(cells[0], choose.UNNAMED, dates[0][0])
        return
    if _is_off(scene, name, named[0] if named else scene.span, ctx):
        _leave_out(scene, cells[0], named[0] if named else scene.span, dates, ctx)
        return
    _add(scene, name, dates, ctx, where=where, who=_who(scene, cells, ctx))


def _by_clocks(scene: Scene, within: Span, dates: Sequence[tuple[date, date, Day | None]], ctx: Context) -> bool:
    """Several items on one line, each with its hour in front: "9.30 Ballydehora, 11.30 Rossbrin"."""
    clocks = [c for c in scene.clocks if c.span.within(within)]
    if len(clocks) < 2 or clocks[0].span.start - within.start > 4 or any(c.edge is not Edge.AT for c in clocks):
        return False
    ends = [*(c.span.start for c in clocks[1:]), within.end]
    cells = [Span(c.span.end, end) for c, end in zip(clocks, ends, strict=True)]
    if not all(len(ctx.text(c).strip(" ,;/|–—-")) >= 2 for c in cells):
        return False
    text = ctx.document.text
    if any(anyword_cached(ctx.words.end_words).search(text, c.start, c.end) for c in cells):
        return False
    if anyword_cached((*ctx.words.start_words, *ctx.words.other_words)).search(text, within.start, within.end):
        return False
    for clock, cell in zip(clocks, cells, strict=True):
        name = _name_of_line(scene, cell, ctx)
        where = None
        if place.looks_like(ctx.text(cell).strip(" ,;"), ctx.words) and (about := _topic_above(ctx)):
            where = _rest(part_of(scene, cell), ctx)
            name = Name(title=about, span=cell, noun=about.split()[-1].lower(), rule="heading above", weak=True)
        if name is None or _is_break(name, ctx):
            ctx.skip(clock.span, choose.LOGISTICS, dates[0][0])
            continue
        _add(scene, name, dates[:1], ctx, where=where, within=Span(clock.span.start, cell.end))
    return True


def _in_parallel(scene: Scene, cell: Span, dates: Sequence[tuple[date, date, Day | None]], ctx: Context) -> bool:
    """Sessions side by side in one cell, each with its letter on a line: "Workshop A: ...", "Workshop B: ..."."""
    text = ctx.document.text[cell.start : cell.end]
    starts = list(PARALLEL.finditer(text))
    if len(starts) < 2 or starts[0].start(1) > 0 or len({s[1].lower() for s in starts}) > 1:
        return False
    if len({s[2] for s in starts}) < len(starts):
        return False
    ends = [*(s.start(1) for s in starts[1:]), len(text)]
    for start, end in zip((s.start(1) for s in starts), ends, strict=True):
        span = Span(cell.start + start, cell.start + start + len(text[start:end].rstrip()))
        name = _name_of_line(part_of(scene, span), span, ctx)
        if name is not None:
            _add(scene, name, dates, ctx, within=span)
    return True


def _by_rooms(
    scene: Scene, named: Sequence[Span], dates: Sequence[tuple[date, date, Day | None]], ctx: Context
) -> bool:
    """A timetable with a column for each room: every cell is an event of its own."""
    rooms = [(cell, _header_span(cell, scene, ctx)) for cell in named]
    told = any(room and ctx.words.place_noun.search(ctx.text(room)) for _, room in rooms)
    if not told and not _are_rooms([room for _, room in rooms], scene, ctx):
        return False
    for cell, room in rooms:
        name = _name_of_line(scene, cell, ctx)
        if name is None or _is_off(scene, name, cell, ctx):
            ctx.skip(cell, choose.LOGISTICS)
            continue
        _add(scene, name, dates, ctx, where=room, within=cell)
    return True


def _are_rooms(rooms: Sequence[Span | None], scene: Scene, ctx: Context) -> bool:
    """Whether the columns behind that of the hours are rooms side by side: no heading says what stands in it."""
    if len(rooms) < 2 or ctx.header is None or not scene.sentence.cells or not scene.clocks:
        return False
    first = ctx.text(ctx.header[0]).strip(" :")
    if first and labels.label_of(first, ctx.words) is not Label.WHEN:
        return False
    heads = [ctx.text(room).strip(" :") if room is not None else "" for room in rooms]
    said = anyword_cached((*ctx.words.columns, *ctx.words.labels_programme, *ctx.words.labels_who))
    return all(
        head[:1].isupper()
        and len(head.split()) <= 4
        and not labels.label_of(head, ctx.words)
        and not said.fullmatch(head)
        for head in heads
    )


def _header_span(cell: Span, scene: Scene, ctx: Context) -> Span | None:
    for number, other in enumerate(scene.sentence.cells):
        if (
            other == cell
            and ctx.header is not None
            and number < len(ctx.header)
            and ctx.header[number].end > ctx.header[number].start
        ):
            return ctx.header[number]
    return None


def _vague_row(scene: Scene, cells: Sequence[Span], ctx: Context) -> None:
    vague = next(m for m in scene.mentions if isinstance(m, Vague))
    named = [c for c in cells if _words_left(scene, ctx, c)]
    name, where = _name_and_place(scene, named, ctx)
    found = window(vague, ctx.anchor)
    if name is None or found is None or (ctx.written is not None and found.last < ctx.written):
        return
    if reason := choose.excluded(ctx, scene, vague.span):
        ctx.skip(vague.span, reason)
        return
    ctx.add(
        Frame(
            scene=scene,
            name=name,
            dates=(vague.span,),
            window=found,
            place=where,
            rules=("row", vague.rule),
        )
    )


def _name_and_place(scene: Scene, cells: Sequence[Span], ctx: Context) -> tuple[Name | None, Span | None]:
    where, words = None, ctx.words
    if ctx.header is None and cells and (stop := _stop_of_tour(scene, Span(cells[0].start, cells[-1].end), ctx)):
        return stop
    rest = list(cells)
    for cell in cells:
        label = _header_of(cell, scene, ctx)
        if label and anyword_cached(words.labels_where).fullmatch(label):
            rest.remove(cell)
            where = cell if not anyword_cached(words.not_titles).match(ctx.text(cell)) else where
        elif label and anyword_cached(words.labels_who).fullmatch(label) and len(rest) > 1:
            rest.remove(cell)
    rest = [c for c in rest if not CODE.fullmatch(ctx.text(c))] or rest
    headed = bool(rest) and _header_of(rest[-1], scene, ctx) is not None
    if where is None and len(rest) > 1 and not headed and place.looks_like(ctx.text(rest[-1]), words):
        where = rest.pop()
    placed = where is not None and rest and _header_of(where, scene, ctx) is not None
    if placed and title.length(ctx.text(rest[0])) <= 8 and not SENTENCE_END.search(ctx.text(rest[0])):
        phrase = next((p for p in scene.phrases if p.span.within(rest[0])), None)
        text = title.heading(ctx.text(rest[0]), words)
        noun = phrase.noun if phrase else text.rpartition(" ")[2].lower()
        return Name(title=text, span=rest[0], noun=noun, rule="cell", weak=phrase is None or phrase.weak), where
    if not rest and where is not None:
        about = _topic_above(ctx)
        text = title.heading(f"{about}: {ctx.text(where)}" if about else ctx.text(where), ctx.words)
        return Name(title=text, span=where, noun="", rule="row of places", weak=True), where
    for cell in rest:
        name = _name_of_line(scene, cell, ctx)
        if name is not None:
            return name, where
    return None, where


def _stop_of_tour(scene: Scene, span: Span, ctx: Context) -> tuple[Name, Span] | None:
    """A line of nothing but a town and a place in it: "Leeds, Brudenell Social Club" under who is on tour."""
    text = ctx.document.text
    said = anyword_cached(ctx.words.not_titles).search(text, span.start, span.end)  # "SOLD OUT"
    parts = _parts(scene, Span(span.start, said.start() if said else span.end), ctx)
    if not parts or zone_of_place(ctx.text(parts[0]).strip(title.EDGES)) is None:
        return None
    tokens = [word[0] for part in parts for word in WORD.finditer(text, part.start, part.end)]
    if len(tokens) > place.MOST_WORDS or not all(t[0].isupper() or t[0].isdigit() or t in place.JOINTS for t in tokens):
        return None
    aside = listing.asides(scene, ctx.document)
    own = [c for c in scene.cues if c.span.within(span) and not any(c.span.within(bracket) for bracket in aside)]
    if own and not said:
        return None
    where = Span(parts[0].start, parts[-1].start + len(text[parts[-1].start : parts[-1].end].rstrip(" ,;–—-")))
    about, here = _topic_above(ctx), ctx.text(where).strip(title.EDGES)
    if about is None and len(parts) < 2:
        return None
    made = title.heading(f"{about}: {here}" if about else here, ctx.words)
    return Name(title=made, span=where, noun="", rule="row of places", weak=True), where


def _who(scene: Scene, cells: Sequence[Span], ctx: Context) -> tuple[Span, ...]:
    """The parties in a column for them."""
    labels = anyword_cached(ctx.words.labels_who)
    who = [c for c in cells if (label := _header_of(c, scene, ctx)) and labels.fullmatch(label)]
    return tuple(party for cell in who for party in participants.parties(ctx, cell))


def _header_of(cell: Span, scene: Scene, ctx: Context) -> str | None:
    if ctx.header is None:
        return None
    for number, other in enumerate(scene.sentence.cells):
        if other == cell and number < len(ctx.header):
            return ctx.text(ctx.header[number]).rstrip(":")
    return None


def _named_by_header(scene: Scene, ctx: Context) -> Name | None:
    for cell in ctx.header or ():
        if ctx.words.noun.search(ctx.text(cell)):
            about = _topic_above(ctx)
            label = ctx.text(cell)
            text = title.heading(f"{label}: {about}" if about else label, ctx.words)
            return Name(title=text, span=cell, noun=label.split()[-1].lower(), rule="column heading")
    return None


def _topic_above(ctx: Context) -> str | None:
    above = ctx.heading()
    for words in (ctx.text(above.span) if above is not None else "", ctx.subject):
        text = title.heading(re.split(r"[:–—|]|\s-\s", words)[0], ctx.words)
        if 0 < title.length(text) <= 7 and not ctx.words.general.fullmatch(text):
            return text
    return None


def _matrix_cell(scene: Scene, cell: Span, label: Span, ctx: Context) -> None:
    """A date in a table whose rows and columns both name it: "Full papers" by "Notification"."""
    days = _days(scene, ctx, cell)
    days = [d for d in days if not any(d[2].span.within(s) for s in ctx.document.struck)] or days
    if not days or (ctx.written is not None and days[-1][1] < ctx.written):
        return
    column = _header_of(cell, scene, ctx) or ""
    text = title.heading(f"{ctx.text(label)}: {column}" if column else ctx.text(label), ctx.words)
    name = Name(title=text, span=label, noun=column.lower(), rule="row and column heading")
    due = ctx.words.deadline.search(text) is not None and ctx.words.noun.search(column) is None
    _add(scene, name, days, ctx, kind=Kind.DEADLINE if due else Kind.EVENT)


# Frames ---------------------------------------------------------------------------------------------------------------


def _add(
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
    old = None
    if (
        len(days) > 1
        and day is not None
        and not any(
            _gives_way(text, a[2].span, b[2].span, ctx) or gave_way(text, a[2].span, b[2].span, ctx)
            for a, b in pairwise(days)
            if a[2] and b[2]
        )
    ):
        begins = [c.end is None for c in part_of(scene, around).clocks]
        each = anyword_cached(ctx.words.of_all).search(text, around.start, around.end)  # "each day at 11 a.m."
        for run in _runs(days, ctx, shown=bool(begins) and all(begins) and each is None):
            _add(scene, name, [run], ctx, where=where, kind=kind, within=within, who=who, off=off)
        return
    if (
        len(days) == 2
        and days[1][2] is not None
        and day is not None
        and _gives_way(text, day.span, days[1][2].span, ctx)
    ):
        old, (first, last, day) = first, days[1]
    elif len(days) == 1 and day is not None and day.until is not None and _moves(scene, day):
        old, first = first, last
    elif len(days) == 2 and day is not None and (other := days[1][2]) and gave_way(text, day.span, other.span, ctx):
        old = days[1][0]
    kind = kind or _kind(scene, name, ctx)
    first = last if kind is Kind.DEADLINE and day is not None and day.until is None else first
    near = scene if within is None else part_of(scene, within)
    if kind is Kind.EVENT:
        where = (
            where
            or place.of_line(_parts(scene, around, ctx), name.span, ctx)
            or place.of_scene(scene, around, ctx)
            or place.of_name(around, ctx)
            or place.of_shut(around, ctx)
        )
    state, state_span = status.status(scene, around, ctx)
    if off or _is_denied_behind(scene, name, ctx):
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
        under=_under(ctx),
    )
    frame = _after_midnight(_past_noon(_clocked(frame, scene, within, ctx), ctx), ctx)
    length = next((m for m in scene.mentions if isinstance(m, Length)), None)
    ctx.add(lasts(frame, length) if length is not None else frame)


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


JOINED = across(r"\s*(?:,\s*)?(?:(?:{and_}|&)\s+)?|\s*/\s*", re.NOFLAG)  # two days of a list


def _runs(
    days: Sequence[tuple[date, date, Day | None]], ctx: Context, *, shown: bool = False
) -> list[tuple[date, date, Day | None]]:
    """Days of one line that follow each other as one run, the others each for itself.

    What is `shown`, and begins at one hour, on two days that are joined by "and" is on twice: "Sat 6 & Sun 7, 2pm".
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
        ):
            runs[-1] = (runs[-1][0], last, runs[-1][2])
        else:
            runs.append((first, last, day))
    return runs


def _moves(scene: Scene, day: Day) -> bool:
    """Whether a range is no stretch but a move: "Last day of school moves from June 3 to June 5"."""
    return any(c.tense is Tense.MOVED and 0 <= day.span.start - c.span.end <= 12 for c in scene.cues)


def _gives_way(text: str, first: Span, second: Span, ctx: Context) -> bool:
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
                c.span.within(cell) and cell != within and _words_left(scene, ctx, cell)
                for cell in scene.sentence.cells
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
        if any(c.span.within(cell) and _only_time(scene, cell, ctx) for cell in scene.sentence.cells)
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
    above = ctx.heading()
    under = ctx.words.says_deadline.search(ctx.text(above.span)) if above else None
    here = ctx.words.says_deadline.search(ctx.text(scene.span))
    due = ctx.words.deadline.search(name.title) is not None and ctx.words.noun.search(name.title) is None
    return Kind.DEADLINE if here or due or (under and due) else Kind.EVENT
