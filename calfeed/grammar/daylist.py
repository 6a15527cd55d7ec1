"""Lists of bare days: what all of them are for is said once, above.

"The committee meets on these days:" or "All meetings are held in the Council Chamber", and below lines that are only a
day each, some with an hour, a place or a note in brackets.
"""

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from calfeed.grammar import clausename, confidence, listing, nameabove, naming, place, title, verdicts
from calfeed.grammar.frame import Context, DayList, Frame, Name, Scene
from calfeed.grammar.mention import Clock, Day, Vague
from calfeed.grammar.pieces import across
from calfeed.grammar.quick import replace
from calfeed.grammar.sentences import Form
from calfeed.grammar.vocabulary import Tense, anyword_cached, vocabulary
from calfeed.model.text import Document, Span

FORMS = (Form.LINE, Form.PROSE, Form.HEADING)
RULE = "list of days"
ROW = across(r",?\s?(?:(?:{and_}|[&+])\s)?")  # between two days of one
MOST_OVER = 4  # scenes above a list that may say what it is of
AHEAD = frozenset((Tense.FUTURE, Tense.PLANNED, Tense.PRESENT))


def lists(scenes: Sequence[Scene], document: Document, stamp: Span | None) -> dict[Span, DayList]:
    """The lines of such lists, each with its list.

    The line that says when the text was written (`stamp`) belongs to none.
    """
    found: dict[Span, DayList] = {}
    for run in listing.runs(scenes, lambda one: _belongs(one, document, stamp), FORMS):
        bare = [n for n in run if _is_bare(scenes[n], document)]
        if len(bare) < listing.LEAST or 3 * len(bare) < 2 * len(run) or not _run_on([scenes[n] for n in run]):
            continue
        if over := tuple(islice(_over(scenes, run[0]), MOST_OVER)):
            one = DayList(over)
            found |= {scenes[n].span: one for n in run}
    return found


def without_spans(scenes: Sequence[Scene], ctx: Context) -> list[Scene]:
    """The scenes without the spans of time in what stands over a list, whose days say when it is in them."""
    over = {one.span for listed in ctx.day_lists.values() for one in listed.over}
    found = []
    for one in scenes:
        vague = [m for m in one.mentions if isinstance(m, Vague)] if one.span in over else []
        for mention in vague:
            ctx.skip(mention.span, verdicts.SPAN)
        found.append(replace(one, mentions=tuple(m for m in one.mentions if m not in vague)) if vague else one)
    return found


def _belongs(one: Scene, document: Document, stamp: Span | None) -> bool:
    """Whether a line opens with its only day and tells no more than an hour and a place."""
    if len(one.days) != 1 or one.days[0].until is not None or (stamp is not None and stamp.overlaps(one.span)):
        return False
    if any(not isinstance(m, Day | Clock) for m in one.mentions) or one.cues:
        return False
    words, rest = vocabulary(one.language), listing.rest(one, document, vocabulary(one.language))
    built = rest is not None and words.place_noun.fullmatch(document.text[rest.start : rest.end])
    return bool(built) or _is_bare(one, document) or listing.only_place(one, document, words) is not None


def _is_bare(one: Scene, document: Document) -> bool:
    """Whether a line says nothing but when, notes in brackets left out."""
    return listing.tells_no_more(one, one.span.start, document, listing.asides(one, document))


def _run_on(lines: Sequence[Scene]) -> bool:
    """Whether the days of a list are told alike, by their date or by their weekday, and no two are the same."""
    days = [(d.year, d.month, d.day, d.weekday) for one in lines for d in one.days]
    dated = {one.days[0].day is not None for one in lines}
    return len(dated) == 1 and all(a != b for a, b in pairwise(days))


def _over(scenes: Sequence[Scene], first: int) -> Iterator[Scene]:
    """What stands over a list, the nearest first, up to the heading."""
    for n in range(first - 1, -1, -1):
        over, below = scenes[n], scenes[n + 1]
        if below.sentence.block - over.sentence.block > 1 or over.days or over.sentence.form is Form.ROW:
            return
        yield over
        if over.sentence.form is Form.HEADING:
            return


def read(listed: DayList, ctx: Context) -> None:
    """Read what stands over a list, once, when its first line comes."""
    if not listed.is_read:
        listed.is_read = True
        listed.name = _named(listed.over, ctx)
        listed.clock = _clock(listed.over, ctx)
        listed.place = _place(listed.over, ctx)


def _named(over: Sequence[Scene], ctx: Context) -> Name | None:
    """What the days of a list are for, by the nearest sentence above that says it in full."""
    weak: Name | None = None
    for rank, one in enumerate(over):
        name = _named_by(one, ctx, near=rank == 0)
        if name is not None and not _is_mere(name, ctx):
            return replace(name, rule=RULE)
        weak = weak or name
    return replace(weak, rule=RULE) if weak is not None else None


def _is_mere(name: Name, ctx: Context) -> bool:
    """Whether a name says only what sort of event it is: "All meetings"."""
    every = anyword_cached(ctx.words.of_all).match(name.title) is not None
    return name.weak or title.length(name.title) <= 1 + every


def _named_by(one: Scene, ctx: Context, *, near: bool) -> Name | None:
    end = Span(one.span.end, one.span.end)
    for cue in one.cues:
        name = naming.of_event(one, one.span, end, cue, ctx) if cue.tense in AHEAD else None
        name = name or (clausename.of_clause_words(one, end, cue, ctx) if near and cue.tense in AHEAD else None)
        if name is not None:
            return name
    if one.sentence.form is Form.HEADING:
        return nameabove.of_heading_alone(one, ctx)
    phrase = next((p for p in one.phrases if not p.weak), None) or next(iter(one.phrases), None)
    return naming.of_phrase(phrase, ctx) if phrase is not None else None


def _clock(over: Sequence[Scene], ctx: Context) -> tuple[Clock, Scene] | None:
    """The hour of all days of a list: "All meetings begin at 6.30pm"; of a deadline it is none."""
    told = [(c, one) for one in over for c in one.clocks]
    if len(told) != 1 or ctx.words.says_deadline.search(ctx.text(told[0][1].span)):
        return None
    return told[0]


def _place(over: Sequence[Scene], ctx: Context) -> Span | None:
    """The place of all days of a list: "All meetings are held in the Council Chamber"."""
    every = anyword_cached(ctx.words.of_all)
    told = (one for one in over if every.search(ctx.document.text, one.span.start, one.span.end))
    return next((where for one in told if (where := place.of_scene(one, one.span, ctx)) is not None), None)


def likeliest(frames: Sequence[Frame], sure: Sequence[float], ctx: Context) -> list[float]:
    """The confidence of frames, for a day of a list that of its likeliest one, and at least enough for an event.

    What is said once holds for all of them, and several days side by side are no chance.
    """
    of = [ctx.day_lists.get(frame.scene.span) for frame in frames]
    sure = _in_rows(frames, sure, ctx)
    best: dict[DayList, float] = {}
    for listed, likely in zip(of, sure, strict=True):
        if listed is not None:
            best[listed] = max(likely, best.get(listed, confidence.ENOUGH))
    return [likely if listed is None else best[listed] for listed, likely in zip(of, sure, strict=True)]


def _in_rows(frames: Sequence[Frame], sure: Sequence[float], ctx: Context) -> list[float]:
    """The confidence of frames, for the days that one sentence tells in a row of one event that of its likeliest."""
    found = list(sure)
    start = 0
    for at in range(1, len(frames) + 1):
        if at < len(frames) and _goes_on(frames[at - 1], frames[at], ctx):
            continue
        found[start:at] = [max(found[start:at])] * (at - start)
        start = at
    return found


def _goes_on(one: Frame, then: Frame, ctx: Context) -> bool:
    """Whether a day stands in a row right behind another of the same event: "on 30 May, 6 and 13 June"."""
    if (one.name.title, one.kind, one.clock) != (then.name.title, then.kind, then.clock):
        return False
    if not (one.dates and then.dates) or any(f.series or f.window for f in (one, then)):
        return False
    start, end = one.dates[-1].end, then.dates[0].start
    return start < end and ROW.fullmatch(ctx.document.text, start, end) is not None
