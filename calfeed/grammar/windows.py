"""Which vague spans of time announce an event whose day is still open: "in the second half of May"."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from calfeed.grammar import clause
from calfeed.grammar.exclusions import ends_with, excluded, stretch_before
from calfeed.grammar.frame import Context, Scene
from calfeed.grammar.habits import COPULA, is_ahead
from calfeed.grammar.meant import days_of
from calfeed.grammar.mention import Day, Part, Unit, Vague
from calfeed.grammar.pieces import across
from calfeed.grammar.resolve import window
from calfeed.grammar.sentences import Form
from calfeed.grammar.tense import Cue
from calfeed.grammar.verdicts import (
    FEW,
    HISTORY,
    HYPOTHETICAL,
    LONGEST_PREPOSITION,
    NO_DATE,
    PAST,
    SPAN,
    STATEMENT,
    Chosen,
)
from calfeed.grammar.vocabulary import Tense, anyword_cached
from calfeed.model.text import Span
from calfeed.model.when import Window

WHAT_IS_ON = re.compile(r":\s+[^\W\d_][^\d:%£$€]{2,60}\Z")  # behind a span of time that opens a line
SPANS = (Unit.WEEK, Unit.WEEKEND, Unit.MONTH, Unit.SEASON)
LABELS = across(r"\s?(?::|\s[–—-]|,)\s(?:(?:{about_day}|{on_day}|{at_hour}|{the})\s){0,3}")
ENDS_LINE = re.compile(r"[\s.!]*(?:\Z|[,;(–—])")
LONGEST_LINK = 16  # characters of words that lead to a span
LONGEST_LABEL = 24  # characters in front of the event in a line that only says when it is
COMES_DUE = re.compile(r"(?:is|are|was|were|be|['’]s|['’]re|now|next|also|\s)*due", re.IGNORECASE)
FOR = re.compile(r"\sfor\s\Z")
ASIDE = across(r",\s(?:[^\W\d_]+\s{and_}\s)?\Z")  # in front of a participle: "opened and adjourned in January"
A_NEW_ONE = re.compile(r"an?\s", re.IGNORECASE)  # "A decision is due": it comes, "The form is due": it is asked for
IN_SPAN = re.compile(r"\s(?:out\s|back\s|here\s)?(?:in|during|over|at)\s")
FORMERLY = timedelta(days=250)  # with such a gap a year would stand with the past one


def _is_of_report(day: Day, scene: Scene) -> bool:
    """Whether a weekday is only that on which something was said: "will visit Spain in June, she said on Tuesday"."""
    said = day.weekday is not None and day.day is None and day.which is None
    return said and any(c.tense is Tense.REPORT and adjoins(c, day) for c in scene.cues)


def adjoins(cue: Cue, mention: Day) -> bool:
    """Whether only a preposition stands between a verb and a date: "signed on 5 May", "the court on 5 May gave"."""
    return max(mention.span.start - cue.span.end, cue.span.start - mention.span.end) <= LONGEST_PREPOSITION


def judge_vague(scene: Scene, mention: Vague, cue: Cue | None, ctx: Context) -> Chosen | str:
    if reason := excluded(ctx, scene, mention.span):
        end = window(mention, ctx.anchor)
        return (till_then(scene, mention.span, end.last, cue, ctx) if end is not None else None) or reason
    if mention.day is None and ends_with(stretch_before(scene, mention.span), ctx.words.of_span, ctx):
        return HISTORY
    if cue is not None and cue.tense in (Tense.MOVED, Tense.CANCELLED) and _was_put_off(scene, mention, cue, ctx):
        return HISTORY
    if cue is not None and cue.span.start >= mention.span.end and _is_of_figures(scene, mention, ctx):
        return SPAN
    if any(c.tense is Tense.PAST and 0 < mention.span.start - c.span.end <= LONGEST_PREPOSITION for c in scene.cues):
        return HISTORY  # "The exhibition, which opened in November, has been extended"
    named = window(mention, None) if mention.ahead is None and mention.which is None else None
    if (named is None) and mention.day is not None:
        named = window(mention, ctx.anchor)
    if named is not None:  # "the week beginning 6 April", from which "that month" counts
        ctx.mentioned, ctx.mentioned_in = (named.first, named.last), scene.span
    if mention.unit is Unit.WEEK and scene.sentence.form is not Form.PROSE and not scene.days:
        whole = window(mention, ctx.anchor)
        ctx.week = (scene.sentence.block, whole.first, whole.last) if whole is not None else None
    if mention.within is not None or not (mention.unit in SPANS or _is_planned_part(scene, mention, cue, ctx)):
        return SPAN
    open_ = (cue is None and _is_labelled(scene, mention, ctx)) or _is_then(scene, mention, cue, ctx)
    gone = _is_called_off(scene, mention, cue, ctx)
    open_ = open_ or gone or is_inverted(scene, mention.span, ctx) or (cue is None and leads_line(scene, mention, ctx))
    open_ = open_ or (
        ends_with(stretch_before(scene, mention.span), ctx.words.sometime, ctx)
        and (cue is None or cue.tense not in (Tense.PAST, Tense.UNDERWAY, Tense.REPORT, Tense.HYPOTHETICAL))
    )
    if (
        is_notice(scene, mention, cue, ctx)
        and mention.ahead != 0
        and not (mention.unit is Unit.MONTH and mention.part is None)  # "The dates will be notified in May"
        and (outcome := window(mention, ctx.anchor)) is not None
    ):
        return Chosen(window=outcome)
    if not open_ and (cue is None or not is_ahead(cue) or cue.tense in (Tense.CANCELLED, Tense.OLD)):
        return SPAN
    if not open_ and cue is not None and cue.tense is Tense.DUE and not _comes(cue, scene, mention, ctx):
        return SPAN
    text, turns = ctx.document.text, ctx.words.turns
    if turns.inverted.match(text, scene.span.start, scene.span.end):
        return HYPOTHETICAL
    if turns.unaffected.search(text, scene.span.start, scene.span.end) is not None:
        return SPAN  # "Next week's sale isn't affected"
    would = turns.would.search(text, scene.span.start, scene.span.end)
    if would is not None and turns.supposes.search(text, scene.span.start, scene.span.end) is not None:
        return HYPOTHETICAL  # "If the plan goes through, the school would close in May"
    if cue is not None and _only_calls(mention, cue, ctx):
        return SPAN
    off = any(c.tense is Tense.CANCELLED for c in scene.cues) and not any(c.tense is Tense.MOVED for c in scene.cues)
    words = ctx.document.text[mention.span.start : mention.span.end].split()
    by_end = bool(ctx.words.set_for) and words[0].lower() in ctx.words.until  # "до кінця лютого"
    if ctx.words.free_order and (
        (off and not gone) or by_end or ends_with(stretch_before(scene, mention.span), ctx.words.not_before, ctx)
    ):
        return SPAN
    told = {s.span for s in ctx.skipped[-6:] if s.reason in (STATEMENT, PAST, HISTORY)}
    other_days = [
        d
        for d in scene.days
        if (ctx.stamp is None or not d.span.overlaps(ctx.stamp))
        and d.span not in told
        and not _is_of_report(d, scene)
        and not _apart(scene, d.span, mention.span, ctx)
        and excluded(ctx, scene, d.span) != HISTORY
    ]
    anew = _is_anew(scene, mention, cue, other_days, ctx)
    moved = open_ or anew or (cue is not None and cue.tense is Tense.MOVED)
    if (
        (other_days and not moved)
        or (mention.ahead == 0 and not (mention.part or mention.nth) and not _is_season_ahead(mention, cue, ctx))
        or (not moved and ends_with(stretch_before(scene, mention.span), (*ctx.words.by, *ctx.words.excepted), ctx))
    ):
        return SPAN
    # "in the second half of the month"
    of_it = mention.unit is Unit.MONTH and mention.month is None and not mention.ahead
    old = days_of(other_days[-1], ctx, scene) if anew and of_it and other_days else None
    found = window(mention, old[0] if old else ctx.anchor, last=ctx.spoken[0] if ctx.spoken else ctx.last)
    if found is None:
        return NO_DATE
    if ctx.written is not None and found.last < ctx.written:
        return PAST
    return Chosen(window=found)


def _is_of_figures(scene: Scene, mention: Vague, ctx: Context) -> bool:
    """Whether a span only tells what something that is no event is for: "The index for April will be based on"."""
    lead = FOR.search(ctx.document.text, scene.span.start, mention.span.start) if ctx.words.fixed_order else None
    return lead is not None and not any(0 <= lead.start() - p.head.end <= 1 for p in scene.phrases)


def _was_put_off(scene: Scene, mention: Vague, cue: Cue, ctx: Context) -> bool:
    """Whether a participle between commas tells when something was put off: "The visit, put off in May, is on"."""
    apart = ASIDE.search(ctx.document.text, scene.span.start, cue.span.start)
    near = 0 < mention.span.start - cue.span.end <= LONGEST_PREPOSITION
    return near and apart is not None and any(d.span.start > mention.span.end for d in scene.dates)


def _is_called_off(scene: Scene, mention: Vague, cue: Cue | None, ctx: Context) -> bool:
    """Whether an event of a month or week soon to come is off: "The welding course in March has been cancelled"."""
    if cue is None or cue.tense is not Tense.CANCELLED or mention.span.end > cue.span.start or scene.days:
        return False
    near = [p for p in scene.phrases if p.head.end <= mention.span.start <= p.span.end + LONGEST_PREPOSITION]
    if not any(not p.weak or p.span.start - scene.span.start <= LONGEST_PREPOSITION for p in near):
        return False
    then = window(mention, ctx.anchor)
    return then is not None and ctx.written is not None and then.first - ctx.written <= FORMERLY


def is_inverted(scene: Scene, at: Span, ctx: Context) -> bool:
    """Whether the subject of a sentence stands behind its day and its verb: "Next up, on 14 May, is the tie"."""
    text, turns = ctx.document.text, ctx.words.turns
    verb = turns.comes_then.match(text, at.end, scene.span.end)
    if verb is None:
        return False
    if turns.turn_of.match(verb[0]):  # "it is the turn of the army: its chiefs will meet" tells it behind the colon
        rest = text[verb.end() : scene.span.end]
        return (
            at.start - scene.span.start <= LONGEST_LINK and ":" not in rest and any(c.isdigit() for c in ctx.text(at))
        )
    return turns.opener.fullmatch(text, scene.span.start, at.start) is not None


def leads_line(scene: Scene, mention: Vague, ctx: Context) -> bool:
    """Whether a span of time opens a line or an item and a colon what is on then: "Mid-March: Brno and Olomouc"."""
    text, at = ctx.document.text, mention.span
    opening = scene.sentence.form is Form.LINE or (scene.sentence.form is Form.PROSE and scene.sentence.first)
    if not opening or not ctx.words.fixed_order or len(scene.mentions) > 1:
        return False
    opens = not any(c.isalnum() for c in text[scene.span.start : at.start])
    return opens and WHAT_IS_ON.match(text, at.end, scene.span.end) is not None


def _is_anew(scene: Scene, mention: Vague, cue: Cue | None, days: Sequence[Day], ctx: Context) -> bool:
    """Whether a span takes the place of the day in front: "planned for 3 May, will now be held at the end of June"."""
    if cue is None or cue.tense is not Tense.FUTURE or cue.span.end > mention.span.start:
        return False
    given_up = [c for c in scene.cues if c.tense is Tense.OLD and c.span.end <= cue.span.start]
    anew = ctx.words.turns.now.search(cue.words) is not None
    return bool(given_up or anew) and all(d.span.end <= cue.span.start for d in days)


def till_then(scene: Scene, at: Span, end: date, cue: Cue | None, ctx: Context) -> Chosen | None:
    """Some day up to another one on which people will do something: "They will meet again before the end of May"."""
    text = ctx.document.text
    if cue is None or ctx.written is None or len(scene.dates) > 1:
        return None
    comes = COMES_DUE.fullmatch(cue.words) is not None and A_NEW_ONE.match(text, scene.span.start) is not None
    if not (cue.tense in (Tense.FUTURE, Tense.PLANNED) or comes):
        return None
    led = ctx.words.turns.till_then.search(text, max(scene.span.start, at.start - LONGEST_LINK), at.start) is not None
    fixed = (
        led and ctx.words.turns.end_or_feast.search(text[at.start : at.end]) is not None and cue.span.end <= at.start
    )
    does = ctx.words.deed.search(cue.words) is not None or ctx.words.happening.search(cue.words) is not None
    named = any(not p.weak and p.span.end <= at.start for p in scene.phrases)
    does = named or comes or (does and cue.tense is Tense.FUTURE)
    if not fixed or not does or not ctx.written < end <= ctx.written + FORMERLY:
        return None
    return Chosen(window=Window(first=ctx.written, last=end))


def _is_then(scene: Scene, mention: Vague, cue: Cue | None, ctx: Context) -> bool:
    """Whether an event is said to be in a certain week: "The count is on the first weekend of November"."""
    if cue is None or not COPULA.fullmatch(cue.words) or not _is_certain(mention):
        return False
    if not any(p.span.end <= cue.span.start for p in scene.phrases):
        return False
    return ctx.words.turns.then_in.fullmatch(ctx.document.text, cue.span.end, mention.span.start) is not None


def _is_certain(mention: Vague) -> bool:
    """Whether a week or a weekend is one of the calendar: "the first weekend of November", not "next week"."""
    told = mention.month is not None or mention.day is not None
    return mention.unit in (Unit.WEEK, Unit.WEEKEND) and mention.ahead is None and mention.which is None and told


def _is_planned_part(scene: Scene, mention: Vague, cue: Cue | None, ctx: Context) -> bool:
    """Whether an event is set for a quarter or half a year, which figures are not: "will open in the third quarter"."""
    if cue is None or cue.tense not in (Tense.FUTURE, Tense.PLANNED, Tense.MOVED):
        return False
    if ctx.words.fixed_order and cue.tense is Tense.PLANNED and " " not in cue.words:
        return False  # "It set aside £4m in the third quarter"
    half = mention.unit is Unit.YEAR and mention.part in (Part.FIRST_HALF, Part.SECOND_HALF)
    named = any(p.span.end <= mention.span.start for p in scene.phrases) or cue.tense is Tense.MOVED
    named = named or clause.is_set_for(cue) or ctx.words.happening.search(clause.verb(cue)) is not None
    before = cue.span.start < mention.span.start
    aside = before and "," in ctx.document.text[cue.span.end : mention.span.start]  # "opens, if all agrees, in"
    return before and not aside and named and (half or mention.unit is Unit.QUARTER)


def _is_labelled(scene: Scene, mention: Vague, ctx: Context) -> bool:
    """Whether a span of time stands behind the name of an event and ends its line: "Nächste Sitzung: Ende März"."""
    near = [p for p in scene.phrases if p.span.end <= mention.span.start and (not p.weak or _is_certain(mention))]
    text = ctx.document.text
    ends = ENDS_LINE.match(text, mention.span.end, scene.span.end) is not None
    ends = ends or anyword_cached(ctx.words.instead).match(text, mention.span.end + 1) is not None
    if len(scene.mentions) > 1 or not ends:
        return False
    if near and near[-1].span.start - scene.span.start <= LONGEST_LABEL:
        return LABELS.fullmatch(text, near[-1].span.end, mention.span.start) is not None
    weak = [p for p in scene.phrases if p.span.end <= mention.span.start]
    most = LONGEST_LABEL if scene.sentence.form is Form.LINE else FEW
    if not weak or weak[-1].span.start - scene.span.start > most:
        return False
    return LABELS.fullmatch(text, weak[-1].span.end, mention.span.start) is not None


def _is_season_ahead(mention: Vague, cue: Cue | None, ctx: Context) -> bool:
    """Whether "this spring" is still to come: "The new pool will open this spring", written in January."""
    set_ = (Tense.FUTURE, Tense.PLANNED)
    if mention.unit is not Unit.SEASON or cue is None or cue.tense not in (*set_, Tense.PRESENT):
        return False
    arrives = ctx.words.happening.search(cue.words) is not None or ctx.words.turns.comes.match(cue.words) is not None
    if cue.tense is Tense.PRESENT and not arrives:
        return False  # "The leaves turn this autumn"
    deed = not ctx.words.fixed_order and ctx.words.deed.search(cue.words) is not None  # "examinera cet automne"
    if cue.tense is Tense.FUTURE and ctx.words.happening.search(cue.words) is None and not deed:
        return False  # "They will race at seven venues this winter"
    found = window(mention, ctx.anchor)
    return found is not None and ctx.written is not None and found.first > ctx.written


def _comes(cue: Cue, scene: Scene, mention: Vague, ctx: Context) -> bool:
    """Whether "due" says when something comes, and not by when it is asked for: "figures are due in mid-March"."""
    due = COMES_DUE.fullmatch(cue.words) is not None
    return due and IN_SPAN.match(ctx.document.text, cue.span.end, mention.span.start + 1) is not None


def _only_calls(mention: Vague, cue: Cue, ctx: Context) -> bool:
    """Whether a month only says which meeting is meant, and nothing of when: "The May meeting will be the AGM"."""
    called = ctx.words.turns.called_by_month.match(ctx.document.text, mention.span.end) is not None
    return called and re.fullmatch(r"(?:will|would)\s+be|is|are", cue.words.lower()) is not None


def is_notice(scene: Scene, mention: Vague, cue: Cue | None, ctx: Context) -> bool:
    """Whether a sentence says that somebody will be told the outcome: "Notifications will be sent in late May"."""
    if cue is not None and cue.tense is Tense.DUE:
        return ctx.words.turns.notice.search(cue.words) is not None
    told = ctx.words.turns.outcome.match(ctx.document.text, scene.span.start, mention.span.start)
    return told is not None and (cue is None or cue.tense in (Tense.FUTURE, Tense.PLANNED, Tense.PAST))


def _apart(scene: Scene, one: Span, other: Span, ctx: Context) -> bool:
    """Whether two dates stand in clauses of their own: "in May we ride, and the AGM will be on 3 June"."""
    start, end = min(one.end, other.end), max(one.start, other.start)
    between = ctx.document.text[start:end]
    if ";" in between:
        return True
    joint = ctx.words.turns.next_clause.search(between)
    if joint is None:
        return False
    if not ctx.words.fixed_order:  # the verb may stand behind its date: "und am 12. Juni verleihen wir"
        former = any(c.span.end <= start + joint.start() for c in scene.cues)
        return former and any(start + joint.end() <= c.span.start for c in scene.cues)
    return any(start + joint.end() <= c.span.start and c.span.end <= end for c in scene.cues)
