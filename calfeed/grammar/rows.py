"""Rows of a table: its cells under their headings, a column for each day or room, and what reaches down from above."""

import re
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from calfeed.grammar import exclusions, labels, listing, participants, place, title, verdicts
from calfeed.grammar.frame import Context, Frame, Name, Scene, part_of
from calfeed.grammar.labels import Label
from calfeed.grammar.languages import lexicon_of
from calfeed.grammar.lineframe import add_frames, days_of, leave_out, onward, topic_above, yields_to
from calfeed.grammar.linename import (
    SENTENCE_END,
    is_break,
    is_fixture,
    is_off,
    is_stamp,
    name_of_line,
    only_time,
    parts_of,
    rest_of,
    words_left,
)
from calfeed.grammar.lines import is_hour_of, keep_fact, read_date_line, read_hour_line
from calfeed.grammar.mention import Clock, Day, Edge, Mention, Vague
from calfeed.grammar.nouns import WORD
from calfeed.grammar.oldday import gave_way
from calfeed.grammar.quick import replace
from calfeed.grammar.resolve import window
from calfeed.grammar.vocabulary import anyword_cached
from calfeed.grammar.zones import zone_of_place
from calfeed.model.meeting import Kind
from calfeed.model.text import Span

MOST_CELLS = 60
LINE = re.compile(r"[^\s\n][^\n]*")
DITTO = re.compile(r"[\"'“”″〃„»]{1,2}|do\.?|ditto|id(?:em)?\.?|dito|dto\.?|desgl\.?", re.IGNORECASE)
BARE = re.compile(r"(\d{1,2})([.:h])\s?(\d{1,2})\.?")
SEASON = 60  # days: what holds for longer is a rule
EARLIEST = 8  # the hour that nobody means of the morning: "K.O. 3.00"
DIVIDER = 8  # the level of a heading inside a table
PARALLEL = re.compile(r"(?:\A|\n)[ \t]*([^\W\d_]{4,20}) (\d{0,2}[A-Z]|\d{1,2})\b(?=[,:.]| [–—-])")
CODE = re.compile(r"#?[A-ZÀ-ÞА-ЯҐЄІЇ]{0,4}[-./ ]?\d{1,5}[a-zA-Z]?\.?")


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
        below = number == 1 and ctx.row_day is not None and not ctx.text(scene.sentence.cells[0])
        dated = bool(scene.days) or (number == 0 and ctx.carried is not None) or below
        timed = dated and (not label or labels.label_of(label, ctx.words) is Label.WHEN)
        if timed and one < 24 and two < 60 and len(found[3]) == 2:
            afternoon = lexicon_of(ctx.words.language).twelve_hours and 1 <= one < EARLIEST and not ctx.hours_by_24()
            later = 12 if afternoon and not found[1].startswith("0") else 0
            made.append(Clock(span=cell, rule="hour of a column", hour=one + later, minute=two))
    if not made:
        return scene
    kept = [m for m in scene.mentions if not any(m.span.within(new.span) for new in made)]
    return replace(scene, mentions=tuple(sorted((*made, *kept), key=lambda m: m.span)))


def read_row(scene: Scene, ctx: Context) -> None:
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
    if label is not None and (stated or label is Label.END) and keep_fact(scene, label, cells[1], ctx):
        return
    if label is Label.WHEN and is_hour_of(scene, cells[1], ctx):
        read_hour_line(scene, ctx)
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
    if ctx.header is not None and ctx.header_days and scene.clocks and only_time(scene, cells[0], ctx):
        _by_days(scene, cells[1:], ctx)
        return
    if scene.days and not words_left(scene, ctx) and not is_stamp(scene, ctx):
        if days := days_of(scene, ctx):
            read_date_line(scene, days, ctx)
        return
    if is_stamp(scene, ctx):
        for day in scene.days:
            ctx.skip(day.span, verdicts.STAMP)
        return
    dated = [c for c in cells if any(m.span.within(c) for m in scene.dates)]
    if len(dated) == 2 and (old := _replaced_cell(scene, dated, ctx)) is not None:
        _moved_row(scene, old, [c for c in cells if c != old], ctx)
        return
    plain = [c for c in cells if c not in dated and not only_time(scene, c, ctx)]
    if len(dated) > 1 and (stretch := _first_and_last(scene, dated, plain, ctx)) is not None:
        _stretch_of_days(scene, plain, stretch, ctx)
        for cell in dated[2:]:
            _matrix_cell(scene, cell, plain[0], ctx)
        return
    days = days_of(scene, ctx) if len(dated) > 1 else []
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
    days, before = days_of(scene, ctx, old), len(ctx.frames)
    left = replace(scene, mentions=tuple(m for m in scene.mentions if not m.span.within(old)))
    _listed_row(left, cells, [c for c in cells if any(m.span.within(c) for m in left.dates)], ctx, None)
    if days and len(ctx.frames) == before + 1:
        ctx.frames[-1] = replace(ctx.frames[-1], old=days[0][0])
        ctx.skip(days[0][2].span, "the old date of an event that was moved", days[0][0])


def _first_lines(scene: Scene, cells: Sequence[Span], ctx: Context) -> Scene:
    """A row of an hour and its item without the dates on the further lines of the cell, its agenda."""
    if ctx.carried is None or len(cells) != 2 or not only_time(scene, cells[0], ctx):
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
    days = [d for cell in dated[:2] for d in days_of(scene, ctx, cell)]
    if len(days) != 2 or days[1][1] < days[0][0]:
        return None
    return days[0][0], days[1][1], days[0][2]


def _stretch_of_days(scene: Scene, plain: Sequence[Span], days: tuple[date, date, Day], ctx: Context) -> None:
    """An event from the first to the last day of its row; a season in which a rule holds is none."""
    name, where = _name_and_place(scene, list(plain), ctx)
    if name is None or (ctx.written is not None and days[1] < ctx.written):
        return
    if name.weak and (days[1] - days[0]).days > SEASON:
        ctx.skip(days[2].span, verdicts.VALIDITY, days[0])
        return
    add_frames(scene, name, [days], ctx, where=where)


def _is_divider(scene: Scene, cell: Span, ctx: Context) -> bool:
    """Whether a row of one wide cell is a heading inside the table: "Monday 9 March" over the rows of that day."""
    if scene.clocks or len(ctx.text(cell)) > 80:
        return False
    if not scene.dates:
        ctx.headings = [h for h in ctx.headings if h[0] < DIVIDER]
        ctx.headings.append((DIVIDER, scene))
        return True
    days = days_of(scene, ctx) if only_time(scene, cell, ctx) else []
    if not days:
        return False
    if ctx.row_day is None or ctx.carried is not None:
        days = onward(days, ctx.carried, ctx)
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
        days = days_of(scene, ctx, cell)
        if len(days) == 1 and only_time(scene, cell, ctx):
            found[cell] = days[0]
    return found if len(found) > 1 else {}


def _by_days(scene: Scene, cells: Sequence[Span], ctx: Context) -> None:
    """A row of a timetable with a column for each day: its hours are those of the first cell, or of the cell itself."""
    for cell in cells:
        column = _header_span(cell, scene, ctx)
        day = ctx.header_days.get(column) if column is not None else None
        if day is None or not words_left(scene, ctx, cell):
            continue
        if ctx.written is not None and day[1] < ctx.written:
            ctx.skip(cell, verdicts.PAST, day[0])
            continue
        name = name_of_line(scene, cell, ctx)
        if name is None or is_off(scene, name, cell, ctx):
            ctx.skip(cell, verdicts.LOGISTICS if name else verdicts.UNNAMED, day[0])
            continue
        add_frames(scene, name, [(day[0], day[1], None)], ctx, kind=Kind.EVENT, within=cell)


def _is_header(cells: Sequence[Span], ctx: Context) -> bool:
    return len(cells) > 1 and all(len(ctx.text(c)) < 40 for c in cells)


def _fill_place(ctx: Context) -> None:
    for n in ctx.focus:
        frame = ctx.frames[n]
        if frame.place is None and frame.kind is Kind.EVENT and frame.scene.sentence.block >= (ctx.carried_block or 0):
            ctx.frames[n] = replace(frame, place=ctx.venue)


def _days_of_row(scene: Scene, dated: Sequence[Span], ctx: Context) -> list[tuple[date, date, Day]]:
    """The days of a row: those of a cell that is nothing but a day, with one beside it that gives way to it."""
    days = days_of(scene, ctx)
    bare = next((c for c in dated if only_time(scene, c, ctx)), None)
    if bare is None or len(days) < 2:
        return days
    own = [d for d in days if d[2].span.within(bare)]
    text = ctx.document.text
    gives_way = any(
        yields_to(text, a[2].span, b[2].span, ctx) or gave_way(text, a[2].span, b[2].span, ctx)
        for a, b in pairwise(days)
    )
    return days if gives_way or not own else own


def _listed_row(
    scene: Scene, cells: Sequence[Span], dated: Sequence[Span], ctx: Context, below: tuple[date, date] | None
) -> None:
    days = onward(_days_of_row(scene, dated, ctx), ctx.row_day, ctx)
    if ctx.carried is not None and scene.clocks and only_time(scene, cells[0], ctx) and dated[:1] != [cells[0]]:
        aside = listing.asides(scene, ctx.document)  # "14:30  Paella (tickets until Thursday 9)"
        days = [d for d in days if not any(d[2].span.within(bracket) for bracket in aside)]
    first = ctx.text(cells[0]).rstrip(":")
    if days:
        ctx.row_day, ctx.row_span = days[0][:2], days[0][2].span
    label = labels.label_of(first, ctx.words) if len(cells) == 2 else None
    if days and label is Label.WHEN:
        read_date_line(scene, days, ctx)
        return
    if not days and label is Label.WHEN and scene.clocks and not words_left(scene, ctx, cells[1]):
        read_hour_line(scene, ctx)
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
        ctx.skip(cells[0], verdicts.PAST, dates[0][0])
        return
    named = [c for c in cells if words_left(scene, ctx, c) and not DITTO.fullmatch(ctx.text(c))]
    said = anyword_cached(ctx.words.not_titles)
    worded = [c for c in named if not CODE.fullmatch(ctx.text(c))]
    if worded and all(said.fullmatch(ctx.text(c).strip(title.EDGES)) for c in worded):
        ctx.skip(cells[0], verdicts.LOGISTICS, dates[0][0])
        return
    if not days and _by_rooms(scene, named, dates, ctx):
        return
    if len(cells) == 2 and days and only_time(scene, cells[0], ctx) and _by_clocks(scene, cells[1], dates, ctx):
        return
    if len(named) == 1 and (_in_parallel(scene, named[0], dates, ctx) or _by_lines(scene, named[0], dates, ctx)):
        return
    name, where = _name_and_place(scene, named, ctx)
    where = where or (ctx.room if not days else None)
    if name is None:
        name = _named_by_header(scene, ctx)
    if name is None:
        ctx.skip(cells[0], verdicts.UNNAMED, dates[0][0])
        return
    if is_off(scene, name, named[0] if named else scene.span, ctx):
        leave_out(scene, cells[0], named[0] if named else scene.span, dates, ctx)
        return
    add_frames(scene, name, dates, ctx, where=where, who=_who(scene, cells, ctx))


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
        name = name_of_line(scene, cell, ctx)
        where = None
        if place.looks_like(ctx.text(cell).strip(" ,;"), ctx.words) and (about := topic_above(ctx)):
            where = rest_of(part_of(scene, cell), ctx)
            name = Name(title=about, span=cell, noun=about.split()[-1].lower(), rule="heading above", weak=True)
        if name is None or is_break(name, ctx):
            ctx.skip(clock.span, verdicts.LOGISTICS, dates[0][0])
            continue
        add_frames(scene, name, dates[:1], ctx, where=where, within=Span(clock.span.start, cell.end))
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
        name = name_of_line(part_of(scene, span), span, ctx)
        if name is not None:
            add_frames(scene, name, dates, ctx, within=span)
    return True


def _by_lines(scene: Scene, cell: Span, dates: Sequence[tuple[date, date, Day | None]], ctx: Context) -> bool:
    """Items one below the other in one cell, each with its hour behind a comma or of those who play each other."""
    lines = [Span(*m.span()) for m in LINE.finditer(ctx.document.text, cell.start, cell.end)]
    if len(lines) < 2 or any(d.span.within(cell) for d in scene.days):
        return False
    clocks = [[c for c in scene.clocks if c.span.within(line)] for line in lines]
    if not (
        all(len(own) == 1 and _closes(own[0], line, ctx) for own, line in zip(clocks, lines, strict=True))
    ) and not (all(is_fixture(_without_hours(line, own, ctx)) for own, line in zip(clocks, lines, strict=True))):
        return False
    for line in lines:
        name = name_of_line(part_of(scene, line), line, ctx)
        if name is not None and not is_break(name, ctx):
            where = place.of_line(parts_of(scene, line, ctx), name.span, ctx)
            add_frames(part_of(scene, line), name, dates, ctx, where=where, within=line)
    return True


def _closes(clock: Clock, line: Span, ctx: Context) -> bool:
    """Whether an hour stands behind the comma that ends a name, and what it is of goes by no other name."""
    before = ctx.document.text[line.start : clock.span.start].rstrip()
    roles = anyword_cached((*ctx.words.start_words, *ctx.words.other_words, *ctx.words.end_words))
    return before.endswith(",") and roles.search(ctx.document.text, line.start, line.end) is None


def _without_hours(line: Span, clocks: Sequence[Clock], ctx: Context) -> str:
    text, end = ctx.document.text, min([line.end, *(c.span.start for c in clocks)])
    return text[line.start : end].strip(" ,(–-")


def _by_rooms(
    scene: Scene, named: Sequence[Span], dates: Sequence[tuple[date, date, Day | None]], ctx: Context
) -> bool:
    """A timetable with a column for each room: every cell is an event of its own."""
    rooms = [(cell, _header_span(cell, scene, ctx)) for cell in named]
    told = any(room and ctx.words.place_noun.search(ctx.text(room)) for _, room in rooms)
    if not told and not _are_rooms([room for _, room in rooms], scene, ctx):
        return False
    for cell, room in rooms:
        name = name_of_line(scene, cell, ctx)
        if name is None or is_off(scene, name, cell, ctx):
            ctx.skip(cell, verdicts.LOGISTICS)
            continue
        add_frames(scene, name, dates, ctx, where=room, within=cell)
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
    named = [c for c in cells if words_left(scene, ctx, c)]
    name, where = _name_and_place(scene, named, ctx)
    found = window(vague, ctx.anchor)
    if name is None or found is None or (ctx.written is not None and found.last < ctx.written):
        return
    if reason := exclusions.excluded(ctx, scene, vague.span):
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
        about = topic_above(ctx)
        text = title.heading(f"{about}: {ctx.text(where)}" if about else ctx.text(where), ctx.words)
        return Name(title=text, span=where, noun="", rule="row of places", weak=True), where
    for cell in rest:
        name = name_of_line(scene, cell, ctx)
        if name is not None:
            return name, where
    return None, where


def _stop_of_tour(scene: Scene, span: Span, ctx: Context) -> tuple[Name, Span] | None:
    """A line of nothing but a town and a place in it: "Leeds, Brudenell Social Club" under who is on tour."""
    text = ctx.document.text
    said = anyword_cached(ctx.words.not_titles).search(text, span.start, span.end)  # "SOLD OUT"
    parts = parts_of(scene, Span(span.start, said.start() if said else span.end), ctx)
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
    about, here = topic_above(ctx), ctx.text(where).strip(title.EDGES)
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
            about = topic_above(ctx)
            label = ctx.text(cell)
            text = title.heading(f"{label}: {about}" if about else label, ctx.words)
            return Name(title=text, span=cell, noun=label.split()[-1].lower(), rule="column heading")
    return None


def _matrix_cell(scene: Scene, cell: Span, label: Span, ctx: Context) -> None:
    """A date in a table whose rows and columns both name it: "Full papers" by "Notification"."""
    days = days_of(scene, ctx, cell)
    struck = [d for d in days if any(d[2].span.within(s) for s in ctx.document.struck)]
    days = [d for d in days if d not in struck] or days
    if not days or (ctx.written is not None and days[-1][1] < ctx.written):
        return
    column = _header_of(cell, scene, ctx) or ""
    text = title.heading(f"{ctx.text(label)}: {column}" if column else ctx.text(label), ctx.words)
    name = Name(title=text, span=label, noun=column.lower(), rule="row and column heading")
    due = ctx.words.deadline.search(text) is not None and ctx.words.noun.search(column) is None
    add_frames(scene, name, days, ctx, kind=Kind.DEADLINE if due else Kind.EVENT)
    if struck and struck[-1] not in days:
        ctx.frames[-1] = replace(ctx.frames[-1], old=struck[-1][0])
