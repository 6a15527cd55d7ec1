"""Days of a sentence that no longer hold: the one that another replaces, is put off from, denies or calls off."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from calfeed.grammar import choose, dues, meant, naming, place, verdicts
from calfeed.grammar.de import clause as bracket
from calfeed.grammar.frame import Context, Name, Scene
from calfeed.grammar.framing import AT_HAND, LONGEST_WORD, Unit, called_off
from calfeed.grammar.hours import clock_near
from calfeed.grammar.mention import Anchor, Clock, Day, Edge, Series, Vague
from calfeed.grammar.moving import moves
from calfeed.grammar.pieces import across
from calfeed.grammar.quick import replace
from calfeed.grammar.resolve import BYDAY, day_range, weekday_near
from calfeed.grammar.shift import between_hours
from calfeed.grammar.tense import Cue
from calfeed.grammar.vocabulary import Tense, anyword_cached
from calfeed.model.meeting import Status
from calfeed.model.text import Span

AND_TO = across(r",\s{to_new}\s", re.NOFLAG)
NOT = across(r"\b{not_}\s(?:{as_}\s[^,;.\d]{1,40}\s)?(?:[^\W\d_]{1,6}\s){0,2}\Z")
AS_SAID = across(
    r"\A(?:,\s[^,\n]{1,60}(?=,\s)|\s{as_}\s[^,\n\d]{1,60}?(?=,?\s{rather}\s))", re.NOFLAG
)  # "not on 13 May, as was promised, but on the 20th"
DASHED = re.compile(r"\d\.?\s?[–—-]\s?\d{1,2}\b(?![-/]\d)")  # "put off to 20–21 May": a stretch of days
DIRECTLY = re.compile(
    r"\s(?:now\s|instead\s)?(?:(?:place|made|done|held)\s)?(?:on\s(?:the\s)?)?(?:\w+day,?\s)?", re.IGNORECASE
)
LATER = across(r"{later}\Z")
PAUSE_OR_AND = across(r"[,;:.–—]\s|\s{and_}\s", re.NOFLAG)
LONGEST_INSTEAD = 24  # characters behind a day within which it is told that it is instead of another
LONGEST_SEQUEL = 280  # characters behind a day that was set, in which a text would say that it is so no more
LONGEST_EVENT = timedelta(days=90)
GIVES_UP = frozenset((Tense.CANCELLED, Tense.MOVED, Tense.OLD))
REST_OF_VERB = 7  # characters
MOST_LEADING = 3  # words of where something is moved that may tell a day
CLAUSE_ENDS = re.compile(r"[,;]\s")
MOST_GAP = 3  # characters between two sentences
LONGEST_GIVEN_UP = 60  # characters in front of an old day that say that it is one


def still_set(scene: Scene, day: Day | Vague | Series, cue: Cue, ctx: Context) -> bool:
    """Whether a day to come that was set still holds, as nothing near says otherwise: "A trial was set for 5 May"."""
    soon = isinstance(day, Day) and day.day is not None and day.month is not None and ctx.written is not None
    if not soon or anyword_cached(ctx.words.once_set).fullmatch(cue.words) is None or len(scene.days) > 1:
        return False
    assert isinstance(day, Day)
    assert ctx.written is not None
    ahead = day_range(day, ctx.anchor)
    if ahead is None or not 0 < (ahead[0] - ctx.written).days < AT_HAND:
        return False
    former = [c for c in scene.cues if c.span.start < cue.span.start]
    former += ctx.before.cues if ctx.before is not None else ()
    if any(c.tense in GIVES_UP for c in former):
        return False
    text, end = ctx.document.text, min(len(ctx.document.text), day.span.end + LONGEST_SEQUEL)
    tenses = [ctx.words.cues[number][0] for number, _ in ctx.words.cue.finditer(text, day.span.end, end)]
    off = anyword_cached((*ctx.words.called_off, *ctx.words.now, *ctx.words.anew)).search(text, day.span.end, end)
    return off is None and not any(t in GIVES_UP for t in tenses)


def left_behind(scene: Scene, units: Sequence[Unit], ctx: Context) -> tuple[date, Clock | None, Span] | None:
    """The old day, told behind the new one: "pushed back to 14 May from 7 May"."""
    if len(units) != 2:
        return None
    new, former = units[0][-1], units[1][0]
    if not isinstance(new, Day) or not isinstance(former, Day) or not _moved_before(scene, new):
        return None
    between = ctx.document.text[new.span.end : former.span.start].strip()
    if anyword_cached(ctx.words.from_).fullmatch(between) is None:
        return None
    days = day_range(former, ctx.anchor)
    return (days[0], clock_near(scene, former.span), former.span) if days is not None else None


def moved_away(scene: Scene, unit: Unit, after: Unit, ctx: Context) -> tuple[date, Clock | None, Span] | None:
    """The first of two dates of which the second replaces it: "the 3 January meeting is moved to 10 January"."""
    first = unit[0]
    if not isinstance(first, Day) or isinstance(after[0], Series):
        return None
    if not _replaces(scene, first.span, after[0].span, ctx) and not _is_held_on(scene, first, after[0].span, ctx):
        return None
    if any(choose.is_of_deed(scene, first, c, ctx) for c in scene.cues):
        return None
    owned = _owns(first, ctx)
    cue = next((c for c in scene.cues if c.tense is Tense.MOVED), None) if owned else None
    verdict = choose.judge(scene, first, cue, ctx)
    given_up = verdict == verdicts.HISTORY or denies(scene.span.start, first.span, after[0].span, ctx)
    days = meant.days_of(first, ctx, scene) if given_up else None  # "moved from 1 May to"
    if days is not None:
        verdict = verdicts.Chosen(first=days[0], last=days[1])
    if isinstance(verdict, str) or verdict.first is None:
        return None
    return verdict.first, clock_near(scene, first.span), first.span


def replaced(scene: Scene, before: Unit, unit: Unit, ctx: Context) -> tuple[date, Clock | None, Span] | None:
    """The second of two dates that the first replaces where no verb stands: "New date: 26 March, not 12 March"."""
    first, second = before[0], unit[0]
    if len(before) > 1 or not (isinstance(first, Day) and isinstance(second, Day)) or second.until is not None:
        return None
    text, contrast = ctx.document.text, moves(scene.language).contrast
    if contrast.fullmatch(text, first.span.end, second.span.start) is None:  # "mardi 12 et pas lundi"
        verbs = any(c.tense is not Tense.OLD for c in scene.cues)
        if verbs or not gave_way(text, first.span, second.span, ctx):
            return None
    days, new = meant.days_of(second, ctx, scene), meant.days_of(first, ctx, scene)
    if days is None:
        return None
    if new is not None and second.weekday is not None and second.day is None:
        return weekday_near(second.weekday, new[0]) or days[0], None, second.span
    return days[0], None, second.span


def _owns(day: Day, ctx: Context) -> bool:
    """Whether an event is named by its day: "Friday's hearing", "tonight's gig"."""
    return day.possessive or ctx.document.text[day.span.end : day.span.end + 2] in ("'s", "’s")


def _is_held_on(scene: Scene, first: Day, second: Span, ctx: Context) -> bool:
    """Whether what is named by its day is held on another one: "Friday's collection will be done on Sunday"."""
    if not _owns(first, ctx):
        return False
    cue = next((c for c in scene.cues if first.span.end <= c.span.start and c.span.end <= second.start), None)
    if cue is None or cue.tense not in (Tense.FUTURE, Tense.PLANNED, Tense.PRESENT):
        return False
    return (
        ctx.words.turns.held.search(cue.words) is not None
        and DIRECTLY.fullmatch(ctx.document.text, cue.span.end, second.start) is not None
    )


def _in_one_clause(scene: Scene, first: Span, second: Span, ctx: Context) -> bool:
    """Whether the second of two dates can replace the first in German: no clause of its own begins with it."""
    inside = bracket.clause_of(scene, second, ctx)
    if inside is None or inside.span.start <= first.start:
        return True
    return not inside.subordinate


def _replaces(scene: Scene, first: Span, second: Span, ctx: Context) -> bool:
    """Whether the words between or behind two dates say that the second stands instead of the first."""
    between = Span(first.end, second.start)
    words = ctx.document.text[between.start : between.end]
    if any(first.within(s) for s in ctx.document.struck):
        return True
    if ctx.words.verb_last and not _in_one_clause(scene, first, second, ctx):
        return False
    if ctx.words.verb_last and _onto(scene, first, between, ctx):
        return False
    if ctx.words.verb_last and from_onto(scene, first, between, ctx):
        return True
    if (
        ctx.words.verb_last
        and ctx.words.turns.planned.match(words)
        and ctx.words.turns.planned_for.search(ctx.document.text, 0, first.start)
    ):
        return True
    if _renewed(scene, first, ctx) or _put_later(scene, first, second, ctx) or _is_instead(scene, first, second, ctx):
        return True
    if any(c.tense is Tense.MOVED and c.span.within(between) for c in scene.cues):
        return words.split()[-1].lower() not in ctx.words.from_  # but "1. April (verlängert vom 20. März)"
    if denies(scene.span.start, first, second, ctx):
        return True
    if ctx.words.verb_last and called_off(scene) and anyword_cached(ctx.words.now).search(words):
        return True
    if ctx.words.free_order and any(
        c.tense is Tense.OLD and 0 < first.start - c.span.end <= MOST_GAP for c in scene.cues
    ):
        return anyword_cached(ctx.words.now).search(words) is not None  # "замість середи тепер четвер"
    if anyword_cached(ctx.words.but).fullmatch(words.strip(" ,")) and called_off(scene):
        return True
    # "has moved Monday's hearing to Thursday"
    if any(c.tense is Tense.MOVED and c.span.end <= first.start for c in scene.cues) and (
        anyword_cached(ctx.words.towards).search(words.strip()[-6:]) and len(words.split()) > 1
    ):
        return True
    last = next((c for c in scene.cues if c.span.start >= second.end), None) if ctx.words.verb_last else None
    if last is not None and last.tense is Tense.MOVED:
        return True
    if ctx.words.set_for and any(c.tense is Tense.MOVED and c.span.end <= first.start for c in scene.cues):
        lead = ctx.document.text[scene.span.start : first.start].split()[-1:]
        target = words.split()[-1:]
        if lead and target and lead[0].lower() in ctx.words.from_ and target[0].lower() in ctx.words.set_for:
            return True
    moving = any(c.tense is Tense.MOVED and c.span.end <= first.start for c in scene.cues)
    if moving and anyword_cached(ctx.words.towards).fullmatch(words.strip()) is not None:
        lead = ctx.document.text[scene.span.start : first.start].split()[-1:]
        if lead and lead[0].lower() in ctx.words.from_:  # "to move its fair from 2-3 May to 9-10 May"
            return True
    said = [c for c in scene.cues if c.tense in (Tense.FUTURE, Tense.PRESENT) and c.span.within(between)]
    future = said if ctx.words.verb_last else [c for c in said if c.tense is Tense.FUTURE]  # "findet nun am"
    due = ctx.words.deadline.search(words) is not None  # "ist vom 26. bis 28. Mai; Anmeldeschluss dafür ist der 5."
    if future and not due and anyword_cached(ctx.words.now).search(words) is not None:
        return True
    if not ctx.words.fixed_order:
        return bool(future) and _was_due(scene, first, future[0], ctx)
    apart = bool(said) and PAUSE_OR_AND.search(ctx.document.text, said[0].span.end, second.start) is not None
    return bool(said) and not apart and _was_due(scene, first, said[0], ctx)


def _is_instead(scene: Scene, first: Span, second: Span, ctx: Context) -> bool:
    """Whether the second day is told instead of the first: "isn't free on 22 May, so it is on the 29th instead"."""
    text, turns = ctx.document.text, ctx.words.turns
    if turns.instead.search(text, first.end, min(second.end + LONGEST_INSTEAD, scene.span.end)) is None:
        return False
    if any(turns.there_is.search(text, first.end, p.span.start) for p in scene.phrases if p.span.start > first.end):
        return False  # "The choir isn't singing on 22 April, but there is a jumble sale on the 29th"
    before = turns.cannot.search(text, scene.span.start, first.start)
    return before is not None or turns.cannot.search(text, first.end, second.start) is not None


def gave_way(text: str, first: Span, second: Span, ctx: Context) -> bool:
    """Whether the first date has replaced the second: "4 May (extended from 20 April)", "4 May instead of 20 April"."""
    between = text[max(first.end, second.start - LONGEST_GIVEN_UP) : second.start]
    found = anyword_cached(ctx.words.formerly).search(between)
    return found is not None and len(between[found.end() :].strip(" (:\t\n").split()) < 3


def denies(start: int, first: Span, second: Span, ctx: Context) -> bool:
    """Whether the first of two dates is denied in favour of the second: "не 13 вересня, як обіцяли, а 20-го"."""
    if NOT.search(ctx.document.text, max(start, first.start - 64), first.start) is None:
        return False
    words = AS_SAID.sub("", ctx.document.text[first.end : second.start]).strip(" ,")
    return anyword_cached(ctx.words.but).fullmatch(words) is not None


def denied_once(scene: Scene, ctx: Context) -> Scene:
    """The scene without a day that it tells again to deny it: "The ball on 10 May will not be on the 10th but"."""
    days = scene.days
    for first, second, third in zip(days, days[1:], days[2:], strict=False):
        same = first.day == second.day is not None and first.month is not None and second.month is None
        if same and denies(scene.span.start, second.span, third.span, ctx):
            whole = replace(second, month=first.month, year=first.year, weak=False)
            kept = (whole if m is second else m for m in scene.mentions if m is not first)
            return replace(scene, mentions=tuple(kept))
    return scene


def from_onto(scene: Scene, first: Span, between: Span, ctx: Context) -> bool:
    """Whether a verb of moving stands with two dates: "verlegt ihr Konzert vom 26. März auf den 2. April"."""
    onto = bracket.ONTO.search(ctx.document.text, between.start, between.end)
    lead = ctx.document.text[max(scene.span.start, first.start - 8) : first.start].split()[-1:]
    opens = bool(lead) and lead[0].lower() in ctx.words.from_
    return onto is not None and opens and any(c.tense is Tense.MOVED for c in scene.cues)


def of_renewed(scene: Scene, first: Span, ctx: Context) -> Name | None:
    """The event that a new day is told for, named in front of its old day: "Neuer Termin für die Lesung vom"."""
    if not _renewed(scene, first, ctx):
        return None
    phrase = next((p for p in reversed(scene.phrases) if p.span.end <= first.start and not p.weak), None)
    phrase = phrase or next((p for p in reversed(scene.phrases) if p.span.end <= first.start), None)
    return naming.of_phrase(phrase, ctx) if phrase is not None else None


def _renewed(scene: Scene, first: Span, ctx: Context) -> bool:
    """Whether a sentence opens with the new day and names the old one: "Neuer Termin für das Konzert vom 26. ist"."""
    head = ctx.document.text[scene.span.start : first.start].strip(" *•-–—").split()
    while head and ctx.words.article.fullmatch(head[0]):
        head = head[1:]
    label = anyword_cached(ctx.words.now).match(" ".join(head[:3]))
    if label is None or " " not in label[0] or len(head) <= 2:
        return False
    planned = anyword_cached(ctx.words.due_on).search(" ".join(head[-4:]))
    return head[-1].lower() in ctx.words.from_ or planned is not None


def _put_later(scene: Scene, first: Span, second: Span, ctx: Context) -> bool:
    """Whether the second day only says how much later the first will be: "findet eine Woche später statt"."""
    text = ctx.document.text
    day = next((d for d in scene.days if d.span == second), None)
    if (
        day is None
        or day.anchor is not Anchor.TEXT
        or not day.offset_days
        or not LATER.search(text, second.start, second.end)
    ):
        return False
    joined = PAUSE_OR_AND.search(text, first.end, second.start) is not None
    if joined or any(p.span.start >= second.end for p in scene.phrases):
        return False
    return any(c.tense is not Tense.PAST and first.end <= c.span.start < second.start for c in scene.cues)


def _onto(scene: Scene, first: Span, between: Span, ctx: Context) -> bool:
    """Whether the first date is the new one: "auf den 25. März vorgezogen; geplant war sie für den 26."."""
    if bracket.ONTO.search(ctx.document.text, scene.span.start, first.start) is None:
        return False
    done = [c for c in scene.cues if c.span.within(between) and c.tense is Tense.MOVED]
    return bool(done) and re.search(r"[;,–(]\s?", ctx.document.text[done[-1].span.end : between.end]) is not None


def _was_due(scene: Scene, day: Span, cue: Cue, ctx: Context) -> bool:
    """Whether a date only says when an event was planned that is on another: "the hearing due on 13 January"."""
    lead = ctx.document.text[max(scene.span.start, day.start - LONGEST_WORD * 2) : day.start].rstrip()
    planned = list(anyword_cached(ctx.words.due_on).finditer(lead))
    others = [p for p in scene.phrases if day.end <= p.span.start < cue.span.end and not p.weak]
    told = ctx.document.text[cue.span.start : cue.span.end + REST_OF_VERB]  # "will take place", "will go ahead"
    return (
        bool(planned)
        and planned[-1][1].end() == len(lead)
        and not others
        and (ctx.words.free_order or ctx.words.drops_subject or ctx.words.happening.search(told) is not None)
    )


def is_of_another(scene: Scene, cue: Cue, at: Span, ctx: Context) -> bool:
    """Whether what calls off belongs to a clause that ended before a date: "is off, tickets can be returned until"."""
    if cue.tense is not Tense.CANCELLED or cue.span.end > at.start or not ctx.frames:
        return False
    last = ctx.frames[-1]
    other = next((f for f in reversed(ctx.frames[-3:-1]) if f.scene.span == scene.span), None)
    off = other is not None and other.status is Status.CANCELLED and other.first != last.first
    return off and CLAUSE_ENDS.search(ctx.document.text, cue.span.end, at.start) is not None


def from_to(
    chosen: list[tuple[verdicts.Chosen, Day | Vague | Series]], cue: Cue | None, scene: Scene, ctx: Context
) -> tuple[list[tuple[verdicts.Chosen, Day | Vague | Series]], date] | None:
    """ "Extended from 10 January to 24 January" is no range: the first day is the old one."""
    verdict, mention = chosen[0]
    if not isinstance(mention, Day) or mention.until is None or DASHED.search(ctx.text(mention.span)):
        return None
    if cue is None:
        return None
    apart = cue.tense is Tense.OLD and AND_TO.search(ctx.text(mention.span))  # "was due on 30 April, to 21 May"
    moved_from = cue.tense is Tense.OLD and cue.words.lower().endswith("from") and cue.span.end <= mention.span.start
    if cue.tense is not Tense.MOVED and not (apart or moved_from) and not _moved_before(scene, mention):
        return None
    before = next((d for d in reversed(scene.days) if d.span.end <= mention.span.start), None)
    between = ctx.document.text[before.span.end : mention.span.start] if before is not None else ""
    if anyword_cached(ctx.words.towards).fullmatch(between.strip()) is not None:
        return None  # "from 2-3 May to 9-10 May" has its old days told
    if before is not None and ctx.words.turns.because_of_day.search(between) is not None:
        return None  # "moves to the 18th because of the offsite on 14-15 May"
    if verdict.first is None or verdict.last is None:
        return None
    return [(verdicts.Chosen(first=verdict.last, last=verdict.last), mention)], verdict.first


def brought_forward(scene: Scene, unit: Unit, cue: Cue | None, ctx: Context) -> tuple[Day, date] | None:
    """The new day and the old one, of an event brought forward: "moves up from 11 May to the 3rd" is no range."""
    day = unit[0]
    if len(unit) > 1 or cue is None or not isinstance(day, Day) or day.until is None or day.day is None:
        return None
    apart = cue.tense is Tense.OLD and AND_TO.search(ctx.text(day.span))
    if not apart and not _moved_before(scene, day):
        return None
    new = replace(day.until, span=day.span, month=day.until.month or day.month, year=day.until.year or day.year)
    former = day_range(replace(day, until=None), ctx.anchor)
    later = day_range(new, ctx.anchor)
    if former is None or later is None or not timedelta(0) < former[0] - later[0] < LONGEST_EVENT:
        return None
    return new, former[0]


def _moved_before(scene: Scene, mention: Day) -> bool:
    return any(c.tense is Tense.MOVED and c.span.end <= mention.span.start for c in scene.cues)


def is_off_just(scene: Scene, day: Day | Vague | Series, ctx: Context) -> bool:
    """Whether what is called off in the clause before has only a limit behind it: "refunds until 30 May"."""
    if not isinstance(day, Day) or day.edge not in (Edge.UNTIL, Edge.BY) or day.until is not None or not ctx.frames:
        return False
    last = ctx.frames[-1]
    near = last.scene.span == scene.span or 0 < scene.span.start - last.scene.span.end <= MOST_GAP
    return near and last.status is Status.CANCELLED and not any(c.tense is Tense.MOVED for c in scene.cues)


def only_off(scene: Scene) -> bool:
    """Whether a sentence calls off and does not also name the new day."""
    return len(scene.dates) < 2


def is_left(day: Day | Vague | Series, cue: Cue, ctx: Context) -> bool:
    """Whether a verb moves something from a day: "a session that was put off from 20 January"."""
    at = day.span
    if cue.tense is not Tense.MOVED or cue.span.end > at.start or not isinstance(day, Day) or day.until is not None:
        return False
    return anyword_cached(ctx.words.from_).fullmatch(ctx.document.text[cue.span.end : at.start].strip()) is not None


def put_off(scene: Scene, unit: Unit, units: Sequence[Unit], cue: Cue | None, ctx: Context) -> bool:
    """Whether the only date of a sentence is put off without a new one: "the 6 January meeting has been postponed"."""
    if len(units) != 1 or not isinstance(unit[0], Day) or only_elsewhere(scene, ctx):
        return False
    if dues.is_extended(scene, unit[0], ctx):
        return False
    if cue is not None and cue.tense is Tense.MOVED and cue.span.end <= unit[0].span.start:
        between = ctx.document.text[cue.span.end : unit[0].span.start].strip()
        named = any(cue.span.end <= p.span.start and p.span.end <= unit[0].span.start for p in scene.phrases)
        between = between.rpartition(" ")[2] if named and ctx.words.drops_subject else between
        return unit[0].until is None and anyword_cached(ctx.words.from_).fullmatch(between) is not None
    if ctx.words.fixed_order and _moved_by_hours(scene, unit, ctx):
        return False
    if between_hours(scene, ctx) is not None:
        return False
    if ctx.words.verb_last and bracket.ONTO.search(ctx.document.text, scene.span.start, unit[0].span.start):
        return False
    behind = [c for c in scene.cues if c.tense is Tense.MOVED and c.span.start >= unit[-1].span.end]
    new = anyword_cached(ctx.words.makes_up)  # "Sie wird am 21. März nachgeholt" tells the new day
    whole = unit[0].until is None or (
        ctx.words.fixed_order and unit[0].edge is Edge.AT
    )  # "planned for 6 to 8 March, is"
    return any(new.fullmatch(c.words) is None for c in behind) and whole


def not_done(scene: Scene, at: Span, cue: Cue | None, ctx: Context) -> Span | None:
    """The word behind which somebody will not do what was planned: "was to play on 3 May but will not now appear"."""
    if cue is None or cue.tense is not Tense.OLD or cue.span.end > at.start:
        return None
    but = ctx.words.turns.but.search(ctx.document.text, at.end, scene.span.end)
    if but is None or any(d.span.start > at.end for d in scene.dates):
        return None
    turns, behind = ctx.words.turns, next((c for c in scene.cues if c.span.start >= but.end()), None)
    if behind is not None and behind.tense is Tense.FUTURE:
        off = turns.not_done.match(ctx.document.text, behind.span.start, scene.span.end)
    else:
        held = any(c.tense in (Tense.MOVED, Tense.CANCELLED) for c in scene.cues)
        off = None if held else turns.hindered.match(ctx.document.text, but.end(), scene.span.end)
    return Span(*but.span()) if off is not None else None


def only_elsewhere(scene: Scene, ctx: Context) -> bool:
    """Whether an event is moved to another room and stays on its day: "has been moved to the Great Hall"."""
    cue = next((c for c in scene.cues if c.tense is Tense.MOVED), None)
    if cue is None:
        return False
    if ctx.words.turns.venue.search(ctx.document.text, scene.span.start, cue.span.start):
        return True
    return _moved_to(scene, cue, ctx) is not None


def new_room(scene: Scene, ctx: Context) -> Span | None:
    """Where an event is moved to that stays on its day."""
    cue = next((c for c in scene.cues if c.tense is Tense.MOVED), None)
    found = _moved_to(scene, cue, ctx) if cue is not None else None
    if found is None or found["to"] is None:
        return None
    start, end = found.span("to")
    within = Span(start, min([end, *(m.span.start for m in scene.mentions if m.span.start >= start)]))
    there = place.extent(ctx.document.text, within, ctx.words, [c.span for c in scene.cues])
    return there if there is not None else Span(start, start + len(ctx.text(within).rstrip(" ,.!?")))


def _moved_to(scene: Scene, cue: Cue, ctx: Context) -> re.Match[str] | None:
    """The words behind a verb of moving, or in front of one that stands last, that tell a room and no day."""
    text, turns = ctx.document.text, ctx.words.turns
    within = cue.span.end - len(cue.words.rpartition(" ")[2]) - 1  # "has been moved to"
    starts = (within, cue.span.end, *(m.span.end for m in scene.mentions[-1:]))
    behind = (turns.elsewhere.match(text, start, scene.span.end) for start in starts)
    found = next(filter(None, behind), None)
    found = found or turns.elsewhere_before.search(text, scene.span.start, cue.span.start)
    if found is None or any(found.start() <= m.span.start <= found.end() for m in scene.dates):
        return None
    there = found["to"] or ""
    timed = any(ctx.words.is_time_word(word) for word in there.split()[:MOST_LEADING])
    return found if not timed and turns.another_day.match(there) is None else None


def day_given_up(
    scene: Scene, mention: Day | Vague | Series, units: Sequence[Unit], cue: Cue | None, ctx: Context
) -> tuple[date, Clock | None, Span] | None:
    """The day from which an event was put off, also one gone by: "had postponed it from May 27"."""
    if not isinstance(mention, Day) or cue is None or cue.tense not in (Tense.MOVED, Tense.OLD):
        return None
    if len(units) > 1 and mention not in units[-1]:
        return None
    lead = ctx.document.text[max(scene.span.start, mention.span.start - LONGEST_WORD) : mention.span.start].split()
    if not lead or anyword_cached(ctx.words.from_).fullmatch(lead[-1]) is None:
        return None
    days = meant.days_of(mention, ctx, scene, past=True)
    return (days[0], clock_near(scene, mention.span), mention.span) if days else None


def _moved_by_hours(scene: Scene, unit: Unit, ctx: Context) -> bool:
    """Whether only the hour of a day is moved: "Friday's talk has moved from 6pm to 5.30"."""
    moved_by = next((c for c in scene.cues if c.tense is Tense.MOVED and c.span.start >= unit[-1].span.end), None)
    if moved_by is None:
        return False
    return any(-6 <= c.span.start - moved_by.span.end <= 24 for c in scene.clocks)


def is_denied(
    scene: Scene, at: Span, chosen: Sequence[tuple[verdicts.Chosen, Day | Vague | Series]], ctx: Context
) -> bool:
    """Whether words beside the dates deny a series on them: "no choir on 19 May", "19 May is skipped"."""
    skips = ctx.words.turns.skips.match(ctx.document.text, at.end, scene.span.end) is not None
    before = re.split(r"[.;:!?(]", ctx.document.text[max(scene.span.start, at.start - 40) : at.start])[-1]
    if not skips and anyword_cached((*ctx.words.nones, *ctx.words.excepted)).search(before) is None:
        return False
    frame = next((ctx.frames[n] for n in reversed(ctx.recent) if ctx.frames[n].series is not None), None)
    if frame is None or frame.series is None or frame.first is None:
        return False
    days = [c.first for c, _ in chosen if c.first is not None]
    falls = [day > frame.first and BYDAY[day.weekday()] in frame.series.byday for day in days]
    return bool(falls) and all(falls)


def left_out(chosen: Sequence[tuple[verdicts.Chosen, Day | Vague | Series]], ctx: Context) -> bool:
    """ "There will be no session on 17 February": an exception of the series before, if there is one."""
    for n in reversed(ctx.recent):
        frame = ctx.frames[n]
        if frame.rrule is None:
            continue
        days = tuple(c.first for c, _ in chosen if c.first is not None)
        ctx.frames[n] = replace(frame, excluded=(*frame.excluded, *days))
        for verdict, mention in chosen:
            ctx.skip(mention.span, "an exception of a series", verdict.first)
        return True
    return False
