"""Events in lines, headings and tables: each is read by what it is.

Beside it: headings.py (and cards), lines.py, rows.py (tables); linename.py (what a line says is on), lineframe.py (the
frames that it makes) and above.py (what is said of it in the headings and lines above).
"""

import re
from itertools import pairwise

from calfeed.grammar import labels, listing, nameabove, nothing, prose, title, verdicts
from calfeed.grammar.frame import Context, Scene, part_of
from calfeed.grammar.headings import read_card, read_card_name, read_dated_heading, read_day_card, read_undated
from calfeed.grammar.linename import SENTENCE_END, cues_of_days, is_stamp, opens_with_clock, words_left
from calfeed.grammar.lines import read_label, read_line, read_series_line, series_of
from calfeed.grammar.mention import Vague
from calfeed.grammar.newday import is_new_date
from calfeed.grammar.quick import replace
from calfeed.grammar.rows import read_row
from calfeed.grammar.sentences import Form
from calfeed.grammar.vocabulary import Tense, anyword_cached
from calfeed.model.text import Span

SEMICOLON = re.compile(r";\s+(?=[^\W\d_])")


def read(scene: Scene, ctx: Context) -> None:
    """Read one line, heading or row."""
    if ctx.header is not None and scene.sentence.form is not Form.ROW:
        ctx.header = None
    if scene.sentence.form in (Form.LINE, Form.PROSE) and nothing.read(scene, ctx):
        return
    if scene.sentence.form is Form.ROW:
        row, rest = _to_sentence_end(scene, ctx)
        read_row(row, ctx)
        if rest is not None:
            read(rest, ctx)
    elif scene.span in ctx.named:
        read_card_name(scene, ctx)
    elif scene.span in ctx.cards and not is_stamp(scene, ctx):
        read_card(scene, *ctx.cards[scene.span], ctx)
    elif scene.span in ctx.day_cards and ctx.day is not None:
        read_day_card(scene, *ctx.day_cards[scene.span], ctx.day, ctx)
    elif is_new_date(scene, ctx) or read_label(scene, ctx) or (scene.mentions and _is_named_span(scene, ctx)):
        return
    elif len(parts := _sentences(scene, ctx)) > 1:
        for part in parts:
            read(part, ctx)
    elif not scene.dates and not scene.clocks:
        read_undated(scene, ctx)
    elif is_stamp(scene, ctx):
        for day in scene.days:
            ctx.skip(day.span, verdicts.STAMP)
        said = anyword_cached(ctx.words.posted).search(ctx.text(scene.span))
        if scene.sentence.form is Form.LINE and scene.sentence.block < 3 and not said and not words_left(scene, ctx):
            carry_issue(scene, ctx)
        if scene.sentence.form is Form.HEADING and not said:
            ctx.carried = (ctx.written, ctx.written) if ctx.written else None
            ctx.carried_block = scene.sentence.block
            ctx.headings = [h for h in ctx.headings if h[0] < scene.sentence.level]
            ctx.headings.append((scene.sentence.level, scene))
    elif (again := series_of(scene, ctx)) is not None and read_series_line(scene, again, ctx):
        return
    elif scene.sentence.form is Form.HEADING:
        read_dated_heading(scene, ctx)
    elif _is_sentence(scene, ctx):
        prose.read(scene, ctx)
    else:
        read_line(scene, ctx)


def _is_named_span(scene: Scene, ctx: Context) -> bool:
    """Whether a heading names an event and only a span of time: "THIS MONTH'S MEETING", which is then what "it" is."""
    spans = ctx.words.day_in_front and all(isinstance(m, Vague) for m in scene.mentions)
    heads = scene.sentence.form is Form.HEADING or ctx.text(scene.span).isupper()
    name = nameabove.of_heading_alone(scene, ctx) if spans and heads else None
    if name is None:
        return False
    ctx.headings = [h for h in ctx.headings if h[0] < (scene.sentence.level or 9)]
    ctx.headings.append((scene.sentence.level or 9, scene))
    ctx.topic = name
    return True


def _to_sentence_end(scene: Scene, ctx: Context) -> tuple[Scene, Scene | None]:
    """A timed row without the sentence behind its item that has a day: "12.30 Raft race. Entries by 6pm Saturday."."""
    if ctx.carried is None or not scene.days or not opens_with_clock(scene) or len(scene.sentence.cells) < 2:
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


def carry_issue(scene: Scene, ctx: Context) -> None:
    """Take the day a schedule was issued, alone on its line, for that of its items."""
    programme = anyword_cached(ctx.words.labels_programme).search(ctx.subject)
    if programme is not None and ctx.written is not None and scene.days:
        ctx.carried, ctx.carried_span = (ctx.written, ctx.written), scene.days[0].span
        ctx.carried_block = scene.sentence.block


def _is_sentence(scene: Scene, ctx: Context) -> bool:
    """Whether a line without a full stop is a sentence all the same: it has a verb in front of its date."""
    first = min((m.span.start for m in scene.mentions), default=scene.span.end)
    if ctx.words.turns.makes_it.search(ctx.document.text[scene.span.start : first]) is not None:
        return True
    opening = first - scene.span.start < 6
    aside = listing.asides(scene, ctx.document)
    sure = [
        c
        for c in cues_of_days(scene)
        if c.tense not in (Tense.PRESENT, Tense.REPORT, Tense.CANCELLED, Tense.MOVED, Tense.PAST)
        and not any(c.span.within(bracket) for bracket in aside)
    ]
    return not opening and bool(sure)
