"""A sentence or a line that says no more than what there will be none of: "No yoga on 8 January"."""

from collections.abc import Iterator, Sequence
from datetime import date

from calfeed.grammar import title, verdicts
from calfeed.grammar.frame import Context, Name, Scene, part_of
from calfeed.grammar.lineframe import add_frames, days_of
from calfeed.grammar.mention import Clock, Day, Edge, Mention, Series, Vague
from calfeed.grammar.pieces import across
from calfeed.grammar.quick import replace
from calfeed.grammar.resolve import BYDAY
from calfeed.grammar.sentences import Form
from calfeed.grammar.turning import NEVER
from calfeed.grammar.vocabulary import Tense
from calfeed.model.meeting import Kind, Status
from calfeed.model.text import Span

WHEN = "§"  # stands for a day or an hour
WHENS = across(rf"{WHEN}(?:(?:[\s,&+]*|\s{{and_}}\s){WHEN})+")
MOST_LETTERS = 240
LONGEST_LABEL = 2  # words
NO, LONGEST_NO = across(r"\b{not_} \Z"), 8
LONGEST_WHAT = 4  # words


def read(scene: Scene, ctx: Context) -> bool:
    """Frame what is denied for a day, as called off; whether the sentence says only that, and when it is held again.

    An exception of a series that was told before is no event of its own.
    """
    turns = ctx.words.turns
    if turns.none_of is NEVER or not scene.days or scene.span.end - scene.span.start > MOST_LETTERS:
        return False
    if any(d.feast is not None for d in scene.days) or any(isinstance(m, Series) for m in scene.dates):
        return False  # "Mon 19/1 MLK Day - no school" names its own day
    if _again_behind(scene, ctx):
        return True
    for again in turns.resumes.finditer(ctx.document.text, scene.span.start, scene.span.end):
        before, after = (
            part_of(scene, Span(*at)) for at in ((scene.span.start, again.start()), (again.start(), scene.span.end))
        )
        if before.mentions and (name := _none_in(before, ctx)) is not None and _has_one_day(after):
            _call_off(before, name, ctx)
            _hold_again(after, name, ctx)
            return True
    name = _none_in(scene, ctx)
    if name is not None and all(d.edge is Edge.UNTIL and d.until is None for d in scene.days):
        for day in scene.days:
            ctx.skip(day.span, verdicts.REOPENED)  # "No yoga until 8 January"
        return True
    return name is not None and _call_off(scene, name, ctx)


def _none_in(scene: Scene, ctx: Context) -> Name | None:
    """What a sentence says there will be none of, with the label in front: "Choir: no rehearsal this Tuesday"."""
    turns, said = ctx.words.turns, WHENS.sub(WHEN, "".join(_blanked(scene, ctx))).strip(" \n\t,;–—-")
    label, colon, behind = said.partition(":")
    found = turns.none_of.fullmatch(said)
    if found is None and colon and len(label.split()) <= LONGEST_LABEL and WHEN not in label:
        found = turns.none_of.fullmatch(behind.strip())
    what = next((words for words in found.groups() if words), None) if found is not None else None
    if found is None or what is None or turns.no_event.match(what) or len(what.split()) > LONGEST_WHAT:
        return None
    start = ctx.document.text.find(what, scene.span.start, scene.span.end)
    told = what if found.string == said else f"{label.strip()}: {what}"
    name = Name(title=title.heading(told, ctx.words), span=Span(start, start + len(what)), noun="", rule="event noun")
    return replace(name, noun=what.split()[0].casefold()) if start >= 0 else None


def _call_off(scene: Scene, name: Name, ctx: Context) -> bool:
    days = [d for d in days_of(scene, ctx) if ctx.written is None or d[1] >= ctx.written]
    days = [d for d in days if not d[2].span.within(name.span)]
    if not days:
        return False
    if _left_out([(day[0], day[2]) for day in days], ctx):
        return True
    first = min(scene.span.start, *(m.span.start for m in scene.mentions))
    within = Span(first, max(name.span.end, *(m.span.end for m in scene.mentions)))
    made = len(ctx.frames)
    add_frames(scene, name, days, ctx, kind=Kind.EVENT, within=within, off=True)
    _told_by(Tense.CANCELLED, made, scene, ctx)
    return True


def _again_behind(scene: Scene, ctx: Context) -> bool:
    """Whether a sentence only says when what the one before denied is held again: "Reprise le 12 à 20h30"."""
    last = ctx.frames[-1] if ctx.frames else None
    off = last is not None and last.status is Status.CANCELLED and last.name.rule == "event noun"
    if last is None or not off or ctx.before is None or not last.dates[0].within(ctx.before.span):
        return False
    if ctx.words.turns.resumes.match(ctx.document.text, scene.span.start, scene.span.end) is None:
        return False
    if not _has_one_day(scene):
        return False
    _hold_again(scene, last.name, ctx)
    return True


def _has_one_day(scene: Scene) -> bool:
    return len(scene.days) == 1 and scene.days[0].edge in (Edge.AT, Edge.FROM)


def _hold_again(scene: Scene, name: Name, ctx: Context) -> None:
    made = len(ctx.frames)
    if days := days_of(scene, ctx):
        add_frames(scene, name, days, ctx, kind=Kind.EVENT, within=scene.span)
    _told_by(Tense.FUTURE, made, scene, ctx)


def _told_by(tense: Tense, since: int, scene: Scene, ctx: Context) -> None:
    """Note what a sentence says of the events that it has made."""
    for n in range(since, len(ctx.frames) if scene.sentence.form is Form.PROSE else since):
        day, *rest = ctx.frames[n].rules
        ctx.frames[n] = replace(ctx.frames[n], rules=(day, tense.value, *rest))


def _left_out(days: Sequence[tuple[date, Day]], ctx: Context) -> bool:
    """Whether a series told before falls on all days, which are then left out of it."""
    for n in reversed(ctx.recent):
        frame = ctx.frames[n]
        if frame.series is None or not all(BYDAY[day.weekday()] in frame.series.byday for day, _ in days):
            continue
        ctx.frames[n] = replace(frame, excluded=(*frame.excluded, *(day for day, _ in days)))
        for day, mention in days:
            ctx.skip(mention.span, "an exception of a series", day)
        return True
    return False


def _names(mention: Mention, scene: Scene, ctx: Context) -> bool:
    """Whether a weekday is of the name of what there is none of on another day: "no Sunday school on 17 January"."""
    if not isinstance(mention, Day) or mention.weekday is None or mention.day is not None:
        return False
    text, others = ctx.document.text, any(d.day is not None for d in scene.days)
    lead = text[max(scene.span.start, mention.span.start - LONGEST_NO) : mention.span.start]
    behind = text[mention.span.end : mention.span.end + 2]
    return others and NO.search(lead) is not None and behind[:1] == " " and behind[1:].islower()


def _blanked(scene: Scene, ctx: Context) -> Iterator[str]:
    """The words of a sentence with a sign for each of its days and hours."""
    at, text = scene.span.start, ctx.document.text
    whens = [m.span for m in scene.mentions if isinstance(m, Day | Clock | Vague) and not _names(m, scene, ctx)]
    for span in sorted(whens, key=lambda span: span.start):
        if span.start >= at:
            yield text[at : span.start] + WHEN
            at = span.end
    yield text[at : scene.span.end]
