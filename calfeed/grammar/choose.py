"""Which dates are announced events; a date that is not gets its reason."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from calfeed.grammar import whichday
from calfeed.grammar.certainty import claims
from calfeed.grammar.dayrules import BESIDE, COUNTED_BESIDE
from calfeed.grammar.finder import Finder
from calfeed.grammar.frame import YEAR, Context, Named, Scene
from calfeed.grammar.mention import Anchor, Clock, Day, Edge, Part, Series, Unit, Vague
from calfeed.grammar.nouns import Phrase, singular
from calfeed.grammar.pieces import across, every
from calfeed.grammar.resolve import day_range, window
from calfeed.grammar.sentences import Form
from calfeed.grammar.tense import Cue
from calfeed.grammar.vocabulary import Tense, anyword_cached
from calfeed.model.meeting import Kind
from calfeed.model.text import Span
from calfeed.model.when import Window

PAST = "past"
UNDERWAY = "reported as under way"
REPORTED = "reported as done"
STATEMENT = "the day of the statement"
HYPOTHETICAL = "hypothetical"
VALIDITY = "a validity range"
# What is asked for by a day is due, whatever else such words say: "cars have to be away by 4pm on the Sunday".
LONGEST_BACK = 12  # characters of "Back on"
REOPENED = "the end of a closure or an absence"
ASKED_FOR = (REOPENED, "an age or a condition")
# What is said of a call for as long as it takes answers.
LONGEST_LEAD = 32
LASTING = (VALIDITY, "the weather")  # told by a subject and its verb, so farther from the date than other words
LAW = "a law or a rule"
NO_DATE = "no such date, or no year to place it in"
UNNAMED = "no event named"
HISTORY = "history"
STAMP = "the time of writing"
ARCHIVE = "listed as over"
BUSINESS = "business of a meeting"
DENIED = "a date that the text puts right"
HOURS = "opening hours"
UNLIKELY = "probably no announced event"
GIVEN_UP = "a day that was given up"
REASON = "only the reason for another day"
LOGISTICS = "a break or logistics"
PARTS = "a part of an event"
SPAN = "a span of time, and nothing announced for it"

WHAT_IS_ON = re.compile(r":\s+[^\W\d_][^\d:%£$€]{2,60}\Z")  # behind a span of time that opens a line
EXAMPLE = across(r"\s*[,(–—]\s*{for_example}\b")
SHUTS = re.compile(r"close|shut", re.IGNORECASE)
DUE_BACK = re.compile(r"\bdue\s+(?:out|back|up|there|here|home|ashore|in|before|for)\b", re.IGNORECASE)
CLOSES = re.compile(r"close|lock|end|run", re.IGNORECASE)
CALLS = re.compile(
    r"\b(?:consultation|survey|questionnaire|polls?|ballot|petition|call|window|competition|contest|appeal|fund|bidding|"
    r"sign-?up|booking|enrolment|enrollment|voting|(?:advance|ticket|online|raffle)\s+sale|comment\s+period|round|tender|portal|form|list|refund|crowdfund(?:er|ing)?|fundraiser)s?\s(?:(?:[^,.;:]|\.(?=\w)){0,50}\s)?\Z",
    re.IGNORECASE,
)
CLAUSE_ENDS = across(r"[;:(–—]|[,.!?](?!\w)|\s(?:{and_}|{but})\s", re.NOFLAG)
MOST_OF_WEEK = 20  # blocks below the line that says of which week a list is
SPANS = (Unit.WEEK, Unit.WEEKEND, Unit.MONTH, Unit.SEASON)
MOST_SET_OFF = 6  # words of a name beside the days of a series
SET_OFF = re.compile(r"\W{0,4}([^.:;!?\d–—]{3,60}?)\s?(?::|\s[–—-])\s\Z")
SET_BEHIND = re.compile(r"\s?(?::|\s[–—-])\s([^.:;!?\d–—]{3,60})[.!]?\s*\Z")
LABELS = across(r"\s?(?::|\s[–—-]|,)\s(?:(?:{about_day}|{on_day}|{at_hour}|{the})\s){0,3}")
ENDS_LINE = re.compile(r"[\s.!]*(?:\Z|[,;(–—])")
JOINT = across(r"[,;:(]|\s{and_}\s", re.NOFLAG)
TO = rf"(?<=\()(?:{every('to_hour')})"
LONGEST_LINK = 16  # characters of words that lead to a span
LONGEST_LABEL = 24  # characters in front of the event in a line that only says when it is
COPULA = re.compile(r"(?:is|are|am|'s|’s|'re|’re|there['’]s)\b", re.IGNORECASE)
DOING = re.compile(r".*(?<!think)(?<!consider)(?<!wonder)(?<!look)(?<!gett)ing", re.IGNORECASE)
PLANNED_SO = re.compile(r"(?:is|are)\s+(?:planned|expected|due|scheduled|set|slated|intended|foreseen)", re.IGNORECASE)
LONGEST_PREPOSITION, WORKING_DAYS = 5, 5
COMES_DUE = re.compile(r"(?:is|are|was|were|be|['’]s|['’]re|now|next|also|\s)*due", re.IGNORECASE)
IN_SPAN = re.compile(r"\s(?:out\s|back\s|here\s)?(?:in|during|over|at)\s")
AHEAD = frozenset((Tense.FUTURE, Tense.PLANNED, Tense.MOVED, Tense.CANCELLED, Tense.DUE, Tense.OLD))
LOOKS_AHEAD = frozenset((Tense.FUTURE, Tense.PLANNED, Tense.CANCELLED, Tense.PRESENT))
SET = frozenset((Tense.FUTURE, Tense.PLANNED, Tense.MOVED, Tense.OLD))
SOON, FORMERLY = timedelta(days=100), timedelta(days=250)  # with such a gap a year would stand with the past one
LOOK_BACK, DAYS_OF_A_WEEK = 3, 7
NEAR_BLOCKS = 3  # between a day and one that counts from it
LEAST_STEM = 5  # letters of a noun by which an event is known again
MOST_SPANS = 6  # events of several days that a weekday and its number may lie in
LEAST_DIARY, FEW = 2, 3  # days that stand alone; characters in front of one
NEARBY = timedelta(days=2)
RECENTLY = timedelta(days=45)  # a day further back is not the one that "two days later" counts from
LONG_AGO = timedelta(days=180)  # a plan of then is history
LONGEST = timedelta(days=400)  # of what one could go to
FARTHEST = timedelta(days=366 * 6)


@dataclass(frozen=True, slots=True)
class Chosen:
    """A date that may be an event: its days, or its window."""

    first: date | None = None
    last: date | None = None
    window: Window | None = None


def judge(scene: Scene, mention: Day | Vague | Series, cue: Cue | None, ctx: Context) -> Chosen | str:
    """The days of a mention if it may be an announced event, else the reason why not."""
    if isinstance(mention, Series) and is_denied(ctx, scene, mention.span) and scene.dates == (mention,):
        return DENIED
    if isinstance(mention, Series):
        return _habit(scene, mention, cue, ctx) or _judge_series(
            mention, cue, labelled=ctx.label_block == scene.sentence.block, told=_is_told(scene, ctx)
        )
    if ctx.stamp is not None and mention.span.overlaps(ctx.stamp):
        return STAMP
    if isinstance(mention, Day) and is_denied(ctx, scene, mention.span):
        return DENIED
    if isinstance(mention, Vague):
        return _judge_vague(scene, mention, cue, ctx)
    said = cue is not None and cue.tense in (Tense.UNDERWAY, Tense.REPORT)
    if cue is not None and said and ctx.words.free_order and _is_last_day(mention, scene, ctx):
        cue = replace(cue, tense=Tense.DUE)  # "прийом заявок триває до 5 травня"
    past = (cue is not None and cue.tense in (Tense.PAST, Tense.UNDERWAY) and not _is_perfect(cue, scene, ctx)) or (
        cue is not None and cue.tense is Tense.REPORT and mention.which is None
    )
    past = past or (cue is not None and is_of_deed(scene, mention, cue, ctx))
    past = past and not is_refused(scene, mention.span, ctx)
    if mention.year is None and ctx.words.turns.long_gone.match(ctx.document.text, mention.span.end, scene.span.end):
        past = True
    elif past and _shows_future(mention, cue, scene, ctx):
        past, cue = False, None
    days = days_of(mention, ctx, scene, past=past)
    bare = mention.month is None and mention.day is not None and mention.offset_months is None
    ahead = cue is not None and cue.tense in (Tense.FUTURE, Tense.PLANNED)
    if bare and ahead and days and ctx.written and days[1] < ctx.written:
        days = day_range(mention, ctx.anchor) or days  # "se inaugurará el día 8", told on the 18th
    if cue is not None and cue.tense is Tense.DUE and days and _is_of_next_year(mention, days, ctx):
        days = day_range(mention, ctx.anchor, year=days[0].year + 1) or days  # "are due by 15 July", in September
    if days is None:
        return NO_DATE
    if is_refused(scene, mention.span, ctx):
        return Chosen(first=days[0], last=days[1]) if ctx.written is None or days[1] >= ctx.written else PAST
    if reason := excluded(ctx, scene, mention.span) or _habit(scene, mention, cue, ctx):
        return _till_then(scene, mention.span, days[0], cue, ctx) or reason
    if _is_supposed(scene, mention, ctx):
        return HYPOTHETICAL
    if _is_reason(scene, mention, cue, ctx):
        return REASON
    return _by_tense(mention, days, cue, ctx, scene) or Chosen(first=days[0], last=days[1])


def is_of_deed(scene: Scene, mention: Day, cue: Cue, ctx: Context) -> bool:
    """Whether a weekday is the one on which something was called off, and not its own: "annulée vendredi, elle"."""
    if cue.tense is not Tense.CANCELLED or mention.weekday is None or mention.day or mention.which:
        return False
    text = ctx.document.text
    apposed = text[max(scene.span.start, cue.span.start - 2) : cue.span.start] == ", "
    return 0 < mention.span.start - cue.span.end <= LONGEST_PREPOSITION and (
        apposed or ctx.words.turns.was.match(cue.words) is not None
    )


def _is_reason(scene: Scene, mention: Day, cue: Cue | None, ctx: Context) -> bool:
    """Whether a day only stands in the reason for another: "moved to 13 May because the hall is let on the Friday"."""
    before = [d for d in scene.days if d.span.end < mention.span.start]
    if not before and _opens_with_reason(scene, mention, ctx):
        return True
    if not before or (cue is not None and cue.tense in AHEAD):
        return False
    found = ctx.words.turns.because_of_day.search(ctx.document.text, before[-1].span.end, mention.span.start)
    return found is not None and not any(
        found.start() < p.span.start < mention.span.start and not p.weak for p in scene.phrases
    )


def _opens_with_reason(scene: Scene, mention: Day, ctx: Context) -> bool:
    """Whether a sentence tells its reason first: "Da ich am Donnerstag beim Kunden bin, treffen wir uns am 11."."""
    text = ctx.document.text
    opened = ctx.words.turns.since.match(text, scene.span.start, mention.span.start)
    if opened is None or "," in text[opened.end() : mention.span.start]:
        return False
    comma = text.find(", ", mention.span.end, scene.span.end)
    return any(0 < comma < d.span.start for d in scene.days) and not any(
        p.span.start < comma and not p.weak for p in scene.phrases
    )


def _is_supposed(scene: Scene, mention: Day, ctx: Context) -> bool:
    """Whether a day only stands in a condition or an example that names no event: "if you move on 10 March"."""
    text, at = ctx.document.text, mention.span
    if EXAMPLE.match(text, at.end, scene.span.end):
        return True
    start = max(scene.span.start, at.start - 60)
    if mention.edge in (Edge.BY, Edge.UNTIL) or mention.until is not None:
        return False
    opened = ctx.words.turns.condition.search(text[start : at.start])
    if opened is None or any(c.edge is Edge.BY for c in scene.clocks):
        return False
    if anyword_cached(ctx.words.by).search(text, start + opened.start(), at.start) is not None:
        return False  # "if the form is in by noon on 25 November"
    return not any(start + opened.start() <= p.span.start < at.end for p in scene.phrases)


def days_of(
    mention: Day, ctx: Context, scene: Scene, *, past: bool = False, year: int | None = None
) -> tuple[date, date] | None:
    """The days of a mention at its place in the text: of the event it counts from, or of the day spoken of last."""
    if mention.anchor is Anchor.MAIN:
        return _of_main(mention, ctx)
    last = ctx.last
    if mention.anchor is Anchor.TEXT:
        here = ctx.mentioned_in == scene.span
        named = mention.rule in (BESIDE, COUNTED_BESIDE)
        beside = (_event_named if named else _event_beside)(mention, ctx, scene)
        if named and beside is None and not _spoken_near(scene, ctx):
            return None
        if mention.offset_days and ctx.frames and ctx.frames[-1].scene.span in ctx.day_lists:
            return None  # "papers are out five days before", of each day of the list above
        base = beside or (ctx.mentioned if past or here else ctx.spoken)
        last = (base[1] if (mention.offset_days or 0) > 0 else base[0]) if base else last
    try:
        days = day_range(mention, ctx.anchor, past=past, last=last, year=year)
    except (ValueError, OverflowError):
        return None
    if days is None:
        return None
    inside = (
        _of_week(mention, ctx, scene)
        or within_main(mention, ctx)
        or _within_event(mention, ctx)
        or _within_last(mention, ctx)
    )
    days = _next_of_diary(mention, ctx, scene) or inside or days
    if not past and _of_week(mention, ctx, scene) is None:
        days = whichday.chosen(mention, days, ctx, scene)
    ctx.mentioned, ctx.mentioned_in = days, scene.span
    sort = "past" if past else whichday.sort_of(mention) or ("in full" if mention.day is not None else "otherwise")
    ctx.named_days.append(Named(days, scene.span, scene.sentence.block, sort))
    until = [c for c in scene.clocks if c.edge in (Edge.BY, Edge.UNTIL) and 0 <= mention.span.start - c.span.end <= 4]
    # "того ж дня" is not a deadline's
    by = ctx.words.free_order and (mention.edge in (Edge.BY, Edge.UNTIL) or bool(until))
    if not past and (ctx.written is None or days[1] > ctx.written - RECENTLY) and not by:
        ctx.spoken = days
    return days


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


def _of_main(mention: Day, ctx: Context) -> tuple[date, date] | None:
    """ "Day 2", "the closing day" of the last event of several days."""
    found = next(
        ((f.first, f.last) for f in reversed(ctx.frames) if f.first and f.last and f.first < f.last), ctx.main_days
    )
    if mention.rule == "the day of the meeting":
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
    """ "The day of the strike", "le jour de la coupure": of the last event of that name, else of the only one."""
    word = re.split(r"[ '’]", ctx.text(mention.span))[-1].lower()
    noun = singular(word, ctx.words.language)
    dated = [(f, f.first) for f in ctx.frames if f.first is not None and f.kind is Kind.EVENT]
    told = [day for f, day in dated if f.name.noun == noun or word in f.name.title.lower()]
    days = {day for _, day in dated}
    day = told[-1] if told else days.pop() if len(days) == 1 else None
    if day is None and ctx.words.turns.opening.fullmatch(word) and ctx.main_days is not None:
        day = ctx.main_days[0]
    return (day, day) if day is not None else None


def _event_beside(mention: Day, ctx: Context, scene: Scene) -> tuple[date, date] | None:
    """The days of the event that a day counts from by name: "14 days before the AGM", "on the eve of the strike"."""
    phrase = next((p for p in scene.phrases if 0 <= p.span.start - mention.span.end <= 5), None)
    if phrase is None:
        return None
    for number in reversed(ctx.recent):
        frame = ctx.frames[number]
        if frame.name.noun == phrase.noun and frame.first is not None and frame.last is not None:
            return frame.first, frame.last
    return None


def _shows_future(mention: Day, cue: Cue | None, scene: Scene, ctx: Context) -> bool:
    """Whether a date without a year is one to come, so that no verb of the past belongs to it.

    Its weekday fits only in the future; or it is a feast or a limit, or another verb of its sentence looks ahead, is
    soon, and was so long ago that a year would stand with it.
    """
    dated = ((mention.day or mention.nth) is not None and mention.month is not None) or mention.feast is not None
    if not dated or mention.year is not None or ctx.written is None or ctx.anchor is None:
        return False
    ahead, back = (day_range(mention, ctx.anchor, past=past) for past in (False, True))
    if ahead is None or mention.until is not None or ahead[0] <= ctx.written:
        return False
    if mention.weekday is None or mention.nth is not None:
        told = mention.feast is not None or mention.nth is not None or mention.edge is Edge.BY
        told = told or (not (cue is not None and _adjoins(cue, mention)) and _looks_ahead(scene, ctx))
        return told and ahead[0] - ctx.anchor < SOON and (back is None or ctx.anchor - back[1] > FORMERLY)
    return ahead[0].weekday() == mention.weekday and (back is None or back[0].weekday() != mention.weekday)


def _is_of_report(day: Day, scene: Scene) -> bool:
    """Whether a weekday is only that on which something was said: "will visit Spain in June, she said on Tuesday"."""
    said = day.weekday is not None and day.day is None and day.which is None
    return said and any(c.tense is Tense.REPORT and _adjoins(c, day) for c in scene.cues)


def _adjoins(cue: Cue, mention: Day) -> bool:
    """Whether only a preposition stands between a verb and a date: "signed on 5 May", "the court on 5 May gave"."""
    return max(mention.span.start - cue.span.end, cue.span.start - mention.span.end) <= LONGEST_PREPOSITION


def _looks_ahead(scene: Scene, ctx: Context) -> bool:
    """Whether a sentence also has a verb of what will be, and speaks of no other year."""
    if ctx.words.verb_last or not any(c.tense in LOOKS_AHEAD and not COPULA.fullmatch(c.words) for c in scene.cues):
        return False
    text, span = ctx.document.text, scene.span
    years = any(d.year is not None for d in scene.days) or YEAR.search(text, span.start, span.end) is not None
    return not years and claims(scene.language).elsewhen.search(text, span.start, span.end) is None


def _is_of_next_year(mention: Day, days: tuple[date, date], ctx: Context) -> bool:
    """Whether a date without a year, that a verb of the future tells, was taken for the last such day."""
    dated = mention.day is not None and mention.month is not None and mention.year is None
    return dated and ctx.written is not None and days[1] < ctx.written and mention.years_ahead is None


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


def is_denied(ctx: Context, scene: Scene, span: Span) -> bool:
    """Whether a day in brackets or behind a comma is the wrong one: "(not the 17th as on the fridge)"."""
    text, before = ctx.document.text, _before(scene, span, 16)
    marked = any(mark in text[before.start : before.end] for mark in "(,")
    found = _last(anyword_cached(ctx.words.denied), before, ctx) if marked else None
    return (
        found is not None
        and not text[found.end() : before.end].strip(" :")
        and text[before.start : found.start()].rstrip()[-1:] in ("(", ",")
    )


def is_end(ctx: Context, scene: Scene, span: Span) -> bool:
    """Whether a date is only the end of something: "(to Oct 14)"."""
    return _ends_with(_before(scene, span), (*ctx.words.until, TO), ctx)


def _by_tense(mention: Day, days: tuple[date, date], cue: Cue | None, ctx: Context, scene: Scene) -> str | None:
    first, last = days
    tense = cue.tense if cue else None
    if tense is Tense.UNDERWAY and (ctx.written is None or first <= ctx.written):
        return UNDERWAY
    if ctx.written is not None and last < ctx.written:
        return PAST if tense is not Tense.OLD or ctx.written - last > LONG_AGO else None
    if mention.year is not None and first == last == ctx.written and not scene.clocks:
        return STAMP
    if ctx.written is not None and first > ctx.written + FARTHEST:
        return "too far ahead to be an appointment"
    if tense is Tense.REPORT:
        assert cue is not None
        named = any(cue.span.end <= p.span.start and p.span.end <= mention.span.start for p in scene.phrases)
        stated = mention.year is not None or (mention.offset_days or 0) > 0  # "said that it closes tomorrow"
        ahead = stated and ctx.written is not None and first > ctx.written
        return None if ahead or (named and first != ctx.written) else STATEMENT
    runs = (
        tense in (Tense.UNDERWAY, Tense.VALID)
        and cue is not None
        and ctx.words.turns.runs_on.search(cue.words) is not None
    )
    if runs and _is_last_day(mention, scene, ctx):
        return None  # "Die Ausschreibung läuft noch bis 20. März"
    if tense in (Tense.PAST, Tense.UNDERWAY) and not (cue is not None and _is_perfect(cue, scene, ctx)):
        sure = mention.year is not None or (mention.weekday is not None and (mention.day or mention.which))
        if tense is Tense.PAST and ctx.words.fixed_order and sure and ctx.written and first > ctx.written:
            return None  # "the talks, which were held up by the storm, next Friday"
        return UNDERWAY if tense is Tense.UNDERWAY else REPORTED
    inverted = ctx.words.turns.inverted.match(ctx.document.text, scene.span.start, scene.span.end)
    if tense is Tense.HYPOTHETICAL or (inverted and tense not in (Tense.FUTURE, Tense.PLANNED)):
        return HYPOTHETICAL
    if last - first > LONGEST and ctx.words.verb_last:
        return VALIDITY
    if tense is Tense.VALID or (mention.edge is Edge.FROM and _tells_price(scene, ctx)):
        return VALIDITY
    if tense is Tense.DUE and mention.until is not None and ctx.words.duties_last:
        handed_in = ctx.words.deadline.search(ctx.document.text, scene.span.start, scene.span.end)
        if handed_in is None and not any(not p.weak for p in scene.phrases):
            return VALIDITY  # "all dogs must be on a lead from 1 May to 30 September"
    if ctx.written is not None and first < ctx.written:
        return UNDERWAY
    evening = mention.part is Part.EVENING and mention.offset_days == 0 and ctx.words.evenings_ahead
    if first == ctx.written and tense not in AHEAD and not scene.clocks and not evening:
        return "the day it was written"
    return None


def is_meant(cue: Cue, scene: Scene, at: Span, ctx: Context) -> bool:
    """Whether what could be is meant to be: "the launch could come as early as 4 December"."""
    return cue.tense is Tense.HYPOTHETICAL and _ends_with(_before(scene, at), ctx.words.at_earliest, ctx)


def _is_perfect(cue: Cue, scene: Scene, ctx: Context) -> bool:
    """Whether a verb is in the English present perfect, whose date can only lie ahead: "has been given Monday"."""
    if ctx.words.turns.perfect.match(ctx.document.text, cue.span.start, scene.span.end) is None:
        return False
    return not any(d.year is not None and ctx.written is not None and d.year < ctx.written.year for d in scene.days)


def _habit(scene: Scene, mention: Day | Series, cue: Cue | None, ctx: Context) -> str | None:
    """Opening hours and closing days: "closed on Mondays", "open on 9 February from 14:00 to 19:00"."""
    if (cue is None or (cue.tense is Tense.PRESENT and scene.clocks)) and are_hours(scene, ctx):
        return HOURS
    series = [m for m in scene.mentions if isinstance(m, Series)]
    loose = [s for s in series if s.first is None and s.until is None and s.count is None and s.within is None]
    text = ctx.document.text
    stretch = isinstance(mention, Day) and mention.until is not None and mention.month is not None
    shows = stretch and cue is not None and cue.tense is Tense.FUTURE
    if (
        ctx.words.closed
        and not shows
        and not (isinstance(mention, Day) and mention.day is not None)
        and anyword_cached(ctx.words.closed).search(text, scene.span.start, scene.span.end)
    ):
        return HOURS
    works = cue is None or not ctx.words.free_order or not scene.phrases or ctx.words.turns.keeps_hours.match(cue.words)
    loose = loose if works or any(s.freq == "DAILY" for s in loose) else []
    stretch = any(c.end is not None for c in scene.clocks)
    if stretch and cue is None and not scene.phrases and any(s.freq == "DAILY" for s in series):
        return HOURS
    if loose and cue is not None and cue.tense in (Tense.PRESENT, Tense.VALID) and not _goes_on(scene, cue, ctx):
        return HOURS
    if isinstance(mention, Series):
        bounded = any(b is not None for b in (mention.first, mention.until, mention.within))
        return HOURS if cue is not None and ctx.words.turns.closed.search(cue.words) and not bounded else None
    ranges = [c for c in scene.clocks if c.end is not None]
    if ranges and cue is not None and ctx.words.turns.open.search(cue.words) and not scene.phrases:
        visitors = ctx.words.turns.visitors.match(ctx.document.text, cue.span.end, scene.span.end)
        return None if visitors else HOURS
    timed = cue is not None and cue.tense is Tense.PRESENT and any(c.span.start >= cue.span.end for c in scene.clocks)
    if mention.possessive and (cue is None or cue.tense not in AHEAD) and not timed:  # "Friday's game is a 7.45 start"
        return SPAN
    if mention.offset_days and (_counts(scene, mention) or _took(scene, mention, ctx)):
        return SPAN
    working = cue is not None and (
        (ctx.words.free_order and ctx.words.turns.keeps_hours.match(cue.words))
        or ctx.words.turns.stands.match(cue.words)
    )
    opens = cue is not None and ctx.words.turns.opens.match(cue.words) is not None
    if (
        ranges
        and _is_week(mention)
        and (working or opens or not _is_ahead(cue))
        and not any(not p.weak for p in scene.phrases)
    ):
        return HOURS
    limit = mention.edge is Edge.BY and ctx.words.deadline.search(text, scene.span.start, scene.span.end) is not None
    if mention.anchor is Anchor.TEXT and not (_is_ahead(cue) or limit or scene.phrases or scene.clocks):
        return "a day counted from another, and nothing announced for it"
    return None


def _goes_on(scene: Scene, cue: Cue, ctx: Context) -> bool:
    """Whether people do something again and again at an hour: "jeden Montag probt der Chor um 20 Uhr"."""
    if not scene.clocks or cue.tense is not Tense.PRESENT or ctx.words.turns.opens.match(cue.words) is not None:
        return False
    if COPULA.fullmatch(cue.words) is not None:  # "Bell ringing practice is on Tuesdays at 7.30pm"
        told = any(0 < cue.span.start - p.span.end <= 1 for p in scene.phrases)
        return told and any(
            isinstance(m, Series) and 0 < m.span.start - cue.span.end <= LONGEST_PREPOSITION for m in scene.mentions
        )
    does = ctx.words.happening.search(cue.words) is not None
    does = does or (ctx.words.fixed_order and ctx.words.deed.search(cue.words) is not None)
    if any(c.end is not None for c in scene.clocks) and (not does or _is_all_week(scene)):
        return False
    return COPULA.match(cue.words) is None


def _is_all_week(scene: Scene) -> bool:
    """Whether it goes on every working day: "weekdays between 10am and 4pm"."""
    return any(isinstance(m, Series) and len(m.byday) >= WORKING_DAYS for m in scene.mentions)


def are_hours(scene: Scene, ctx: Context) -> bool:
    """Whether a line gives opening or calling hours: "Tue and Thu 9.30 to 1", "Office: weekdays 9-5"."""
    week = any(_is_week(d) for d in scene.days)
    if not (scene.clocks or week) or any(isinstance(m, Vague) for m in scene.mentions):
        return False
    if any(d.day is not None or d.which is not None or d.offset_days is not None or d.feast for d in scene.days):
        return False
    if any(isinstance(m, Series) and (m.first or m.until or m.count or m.freq != "WEEKLY") for m in scene.mentions):
        return False
    if _is_all_week(scene) and any(c.end is not None for c in scene.clocks):
        return True
    text = ctx.document.text
    desk = anyword_cached(ctx.words.desks).match(text, scene.span.start, scene.span.end) is not None
    if desk:
        return True
    if any(not p.weak for p in scene.phrases):
        return False
    stretch = any(c.end is not None for c in scene.clocks)
    several = len(scene.days) > 1 or any(d.until is not None for d in scene.days)
    return week or (bool(scene.days) and stretch and several)


def _is_week(mention: Day) -> bool:
    """Whether it is "Monday to Friday" or the like, without a date."""
    until = mention.until
    if until is None or mention.weekday is None or until.weekday is None or mention.day or until.day:
        return False
    return (until.weekday - mention.weekday) % 7 >= 4


def _is_ahead(cue: Cue | None) -> bool:
    """Whether a verb speaks of what is to come: one in the present does, "is" alone only says how things are."""
    if cue is None:
        return False
    does = COPULA.match(cue.words) is None or DOING.fullmatch(cue.words) is not None  # "are sending somebody next week"
    does = does or PLANNED_SO.fullmatch(cue.words) is not None  # "are planned by the university"
    return cue.tense in AHEAD or (cue.tense is Tense.PRESENT and does)


def _counts(scene: Scene, mention: Day) -> bool:
    """Whether "in four days" says how long several events take: "three meetings in four days"."""
    if mention.weekday is not None or mention.rule != "in <n> weeks":
        return False
    return any(0 <= mention.span.start - p.head.end <= 4 and p.plural for p in scene.phrases)


def _took(scene: Scene, mention: Day, ctx: Context) -> bool:
    """Whether "in ten days" says how long something took: "in ten days some 112 000 people came"."""
    if mention.weekday is not None or mention.rule != "in <n> weeks":
        return False
    near = [c for c in scene.cues if c.tense is not Tense.REPORT and abs(c.span.start - mention.span.start) < 100]
    return bool(near) and all(c.tense in (Tense.PAST, Tense.UNDERWAY) for c in near)


def _is_told(scene: Scene, ctx: Context) -> bool:
    """Whether a sentence without a verb tells what is on and when: "Репетиції оркестру щосереди з 17:30"."""
    if ctx.words.fixed_order or not scene.clocks:
        return False
    return bool(scene.phrases) or _is_set_off(scene, ctx)


def _is_set_off(scene: Scene, ctx: Context) -> bool:
    """Whether a dash or a colon sets a name off from its days: "Yoga für alle – jeden Dienstag von 18 bis 19 Uhr"."""
    text = ctx.document.text
    first = min(m.span.start for m in scene.mentions)
    last = max(m.span.end for m in scene.mentions)
    before = SET_OFF.search(text, scene.span.start, first)
    behind = SET_BEHIND.match(text, last, scene.span.end)
    name = before[1] if before is not None else behind[1] if behind is not None else ""
    desk = anyword_cached(ctx.words.desks).match(name) or ctx.words.place_noun.search(name)
    return 1 < len(name.split()) <= MOST_SET_OFF and not desk and not name.islower()


def _judge_series(series: Series, cue: Cue | None, *, labelled: bool = False, told: bool = False) -> Chosen | str:
    """A habit ("the lunch on Mondays") announces nothing; a series that will run, or has a first or last day, does."""
    if cue is not None and cue.tense in (Tense.PAST, Tense.UNDERWAY, Tense.HYPOTHETICAL, Tense.REPORT, Tense.VALID):
        return REPORTED
    within = series.within is not None and series.within.month is not None  # "щоп'ятниці в серпні"
    bounded = within or series.first is not None or series.until is not None or series.count is not None
    if not (series.byday or bounded or series.freq == "DAILY") and series.within is None:
        return "a habit, not an appointment"
    if bounded or (cue is not None and cue.tense in (Tense.FUTURE, Tense.PLANNED)):
        return Chosen()
    if series.freq == "DAILY" or (cue is None and not labelled and not told):
        return "a habit, not an appointment"
    return Chosen()


def _judge_vague(scene: Scene, mention: Vague, cue: Cue | None, ctx: Context) -> Chosen | str:
    if reason := excluded(ctx, scene, mention.span):
        end = window(mention, ctx.anchor)
        return (_till_then(scene, mention.span, end.last, cue, ctx) if end is not None else None) or reason
    if mention.day is None and _ends_with(_before(scene, mention.span), ctx.words.of_span, ctx):
        return HISTORY
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
    open_ = open_ or is_inverted(scene, mention.span, ctx) or (cue is None and leads_line(scene, mention, ctx))
    open_ = open_ or (
        _ends_with(_before(scene, mention.span), ctx.words.sometime, ctx)
        and (cue is None or cue.tense not in (Tense.PAST, Tense.UNDERWAY, Tense.REPORT, Tense.HYPOTHETICAL))
    )
    if (
        is_notice(scene, mention, cue, ctx)
        and mention.ahead != 0
        and (outcome := window(mention, ctx.anchor)) is not None
    ):
        return Chosen(window=outcome)
    if not open_ and (cue is None or not _is_ahead(cue) or cue.tense in (Tense.CANCELLED, Tense.OLD)):
        return SPAN
    if not open_ and cue is not None and cue.tense is Tense.DUE and not _comes(cue, scene, mention, ctx):
        return SPAN
    if ctx.words.turns.inverted.match(ctx.document.text, scene.span.start, scene.span.end):
        return HYPOTHETICAL
    if cue is not None and _only_calls(mention, cue, ctx):
        return SPAN
    off = any(c.tense is Tense.CANCELLED for c in scene.cues) and not any(c.tense is Tense.MOVED for c in scene.cues)
    words = ctx.document.text[mention.span.start : mention.span.end].split()
    by_end = bool(ctx.words.set_for) and words[0].lower() in ctx.words.until  # "до кінця лютого"
    if ctx.words.free_order and (off or by_end or _ends_with(_before(scene, mention.span), ctx.words.not_before, ctx)):
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
        or (mention.ahead == 0 and mention.part is None and not _is_season_ahead(mention, cue, ctx))
        or (not moved and _ends_with(_before(scene, mention.span), (*ctx.words.by, *ctx.words.excepted), ctx))
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
    if scene.sentence.form is not Form.LINE or not ctx.words.fixed_order or len(scene.mentions) > 1:
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


def _till_then(scene: Scene, at: Span, end: date, cue: Cue | None, ctx: Context) -> Chosen | None:
    """Some day up to another one on which people will do something: "They will meet again before the end of May"."""
    if cue is None or cue.tense is not Tense.FUTURE or ctx.written is None or len(scene.dates) > 1:
        return None
    text = ctx.document.text
    led = ctx.words.turns.till_then.search(text, max(scene.span.start, at.start - LONGEST_LINK), at.start) is not None
    fixed = (
        led and ctx.words.turns.end_or_feast.search(text[at.start : at.end]) is not None and cue.span.end <= at.start
    )
    does = ctx.words.deed.search(cue.words) is not None or ctx.words.happening.search(cue.words) is not None
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
    before = cue.span.start < mention.span.start
    aside = before and "," in ctx.document.text[cue.span.end : mention.span.start]  # "opens, if all agrees, in"
    return before and not aside and named and (half or mention.unit is Unit.QUARTER)


def _is_labelled(scene: Scene, mention: Vague, ctx: Context) -> bool:
    """Whether a span of time stands behind the name of an event and ends its line: "Nächste Sitzung: Ende März"."""
    near = [p for p in scene.phrases if p.span.end <= mention.span.start and (not p.weak or _is_certain(mention))]
    text = ctx.document.text
    if len(scene.mentions) > 1 or ENDS_LINE.match(text, mention.span.end, scene.span.end) is None:
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


def excluded(ctx: Context, scene: Scene, span: Span) -> str | None:
    """The reason why the words in front of a date, or around it, make it no event."""
    words, text = ctx.words, ctx.document.text
    before = _before(scene, span, 60)
    ranged = any(d.span == span and d.until is not None for d in scene.days)
    asked = any(c.tense is Tense.DUE for c in scene.cues)  # "remove their boats before 1 March" is no history
    if (
        not ranged
        and not (asked and _ends_with(before, words.by, ctx))
        and _ends_with(before, words.since, ctx)
        and not _begins(scene, before, ctx)
    ):
        return HISTORY
    if (done := anyword_cached(words.done_first).match(text, scene.span.start, span.start)) is not None:
        pause = text.find(",", done.end(), scene.span.end)
        if pause >= span.end and not any(c.tense in SET and c.span.end <= pause for c in scene.cues):
            return HISTORY  # "Parti de Brest en avril, le voilier arrivera"
    plain = [d for d in scene.dates if isinstance(d, Day) and d.weekday is not None and d.day is None]
    alone = ctx.words.keeps_subject and len(scene.dates) == 1 == len(plain) and bool(scene.clocks)
    repeated = alone or any(isinstance(m, Series) for m in scene.mentions)
    if repeated and _ends_with(before, words.excepted, ctx):
        return "an exception of a series"
    if reason := _state(scene, span, ctx):
        return reason
    if words.excluding.search(text, before.start, before.end) is None:
        return None
    for expression, reason in words.exclusions:
        if reason == LAW and any(c.tense in (Tense.MOVED, Tense.CANCELLED) for c in scene.cues):
            continue  # "die Sitzung vom 26. März wird verlegt"
        near = before if reason in LASTING else _before(scene, span)
        found = _last(expression, near, ctx) if not (asked and reason in ASKED_FOR) else None
        if found is None or re.search(r"[;.!?]", text[found.end() : span.start]):
            continue
        if reason == REOPENED and _is_back(scene, span, ctx):
            continue
        ahead = [c for c in scene.cues if c.tense in SET and found.end() <= c.span.end <= span.start]
        if reason in LASTING or not ahead or not ctx.words.fixed_order:
            return reason  # but "should have started today, will now be held from 20 June"
    return None


def _state(scene: Scene, span: Span, ctx: Context) -> str | None:
    """The reason why a clause tells how things are, and not what takes place: "Tickets can be collected from 4 May"."""
    text, words = ctx.document.text, ctx.words
    start = max((d.span.end for d in scene.dates if d.span.end <= span.start), default=scene.span.start)
    end = min((d.span.start for d in scene.dates if d.span.start >= span.end), default=scene.span.end)
    timed = max((c.span.end for c in scene.clocks if 0 <= c.span.start - span.end <= FEW), default=span.end)
    if (pause := CLAUSE_ENDS.search(text, timed + (text[timed : timed + 1] == ","), end)) is not None:
        end = pause.start()
    for number, found in words.stating.finditer(text, start, end):
        reason = words.states[number][0]
        if reason == HISTORY and found.start() > span.start:
            continue  # "called off as a mark of respect following the floods"
        asks = anyword_cached(words.asks)
        if asks.search(text, start, found.start()) or asks.search(text, found.end(), end):
            return None  # "Tickets must be collected by 4 May"
        between = [p for p in scene.phrases if not p.weak and found.end() <= p.span.start and p.span.end <= span.start]
        if reason == HYPOTHETICAL or not between:
            return reason
    return None


def _is_back(scene: Scene, span: Span, ctx: Context) -> bool:
    """Whether a sentence only says that what its heading names is on again: "Back on 4 May" under "Repair café"."""
    held = ctx.words.turns.with_event.match(ctx.document.text, span.end, scene.span.end)
    if held is not None and any(held.end() <= p.span.start < held.end() + LONGEST_BACK for p in scene.phrases):
        return True  # "The museum reopens on 4 May with a concert at 11"
    verb = next((c.span for c in reversed(scene.cues) if c.span.end <= span.start), None)
    if verb is not None and any(0 <= verb.start - p.span.end <= 1 for p in scene.phrases):
        return True  # "Our craft fair is back on 31 January"
    above = ctx.heading()
    opens = span.start - scene.span.start <= LONGEST_BACK and scene.sentence.first
    return opens and above is not None and above.sentence.level > 1 and scene.sentence.block - above.sentence.block == 1


def _begins(scene: Scene, before: Span, ctx: Context) -> bool:
    """Whether something will be so from a day on: "З 12 березня запрацює каса", "читальня відкривається з 9 червня"."""
    lead = ctx.text(before).split()[-1:]
    if not ctx.words.free_order or not lead or lead[0].lower() not in ctx.words.from_:
        return False
    begin = any(
        ctx.words.turns.opens.match(c.words)
        or (c.tense is Tense.FUTURE and not ctx.words.turns.keeps_hours.match(c.words))
        for c in scene.cues
    )
    return begin and not any(c.tense in (Tense.PAST, Tense.UNDERWAY) for c in scene.cues)


def _last(expression: Finder, within: Span, ctx: Context) -> re.Match[str] | None:
    """The last match in a short stretch of text."""
    found = [match for _, match in expression.finditer(ctx.document.text, within.start, within.end)]
    return found[-1] if found else None


def _before(scene: Scene, span: Span, reach: int = 40) -> Span:
    """What stands in front of some words in their sentence."""
    start = max(scene.span.start, span.start - reach)
    return Span(min(start, span.start), span.start)


def _ends_with(within: Span, alternatives: tuple[str, ...], ctx: Context) -> bool:
    last = _last(anyword_cached(alternatives), within, ctx)
    return last is not None and not ctx.document.text[last.end() : within.end].strip(" \t\n,(")


def _is_last_day(mention: Day, scene: Scene, ctx: Context) -> bool:
    """Whether a day is the last of something that can be handed in."""
    by = mention.edge in (Edge.BY, Edge.UNTIL) and mention.until is None
    return by and ctx.words.deadline.search(ctx.document.text, scene.span.start, scene.span.end) is not None


def _is_call(scene: Scene, cue: Cue, ctx: Context) -> bool:
    """Whether what closes waits for answers: "the consultation on the plan closes at noon"."""
    return CALLS.search(ctx.document.text, max(scene.span.start, cue.span.start - 60), cue.span.start) is not None


def _is_shut(scene: Scene, cue: Cue, ctx: Context) -> bool:
    """Whether what closes is a place, and not a call: "the pool closes on 6 April"."""
    words = ctx.document.text[max(scene.span.start, cue.span.start - 40) : cue.span.start].split()
    return bool(words) and ctx.words.place_noun.fullmatch(words[-1].strip(",")) is not None


def _is_nearest(clock: Clock, mention: Day, scene: Scene) -> bool:
    """Whether no other day of the sentence stands closer to a clock time."""
    gaps = [(max(clock.span.start - d.span.end, d.span.start - clock.span.end), d is not mention) for d in scene.days]
    return not min(gaps)[1]


def is_refused(scene: Scene, at: Span, ctx: Context) -> bool:
    """Whether what comes after a day is not taken any more: "entries after 3 May can't be accepted"."""
    text = ctx.document.text
    lead = text[max(scene.span.start, at.start - LONGEST_LEAD) : at.start]
    if ctx.words.turns.too_late.search(lead) is None:
        return False
    no_more = ctx.words.turns.no_more.match(text, scene.span.start, at.start) is not None
    return no_more or ctx.words.turns.refused.search(text, at.end, scene.span.end) is not None


def is_extended(scene: Scene, mention: Day, ctx: Context) -> bool:
    """Whether a day is the new last one of an event: "Die Buchmesse wird bis zum 28. Februar verlängert"."""
    if mention.edge not in (Edge.UNTIL, Edge.BY) or mention.until is not None or len(scene.days) > 1:
        return False
    text, span = ctx.document.text, scene.span
    if not scene.phrases or ctx.words.turns.extended.search(text, span.start, span.end) is None:
        return False
    named = scene.phrases[0].span  # "Die Anmeldung zum Kurs wird verlängert" is of something due
    due = ctx.words.deadline.search(text, span.start, named.end)
    return due is None or named.start < due.start()


def is_deadline(scene: Scene, mention: Day, cue: Cue | None, ctx: Context) -> bool:
    """Whether a day is the last on which something can be done."""
    if is_refused(scene, mention.span, ctx):
        return True
    if is_extended(scene, mention, ctx):
        return False
    words, text = ctx.words, ctx.document.text
    before = _before(scene, mention.span)
    by = mention.edge in (Edge.BY, Edge.UNTIL) or _ends_with(before, words.by, ctx)
    by = by or any(
        c.edge in (Edge.BY, Edge.UNTIL)
        and abs(c.span.start - mention.span.start) < 60
        and _is_nearest(c, mention, scene)
        for c in scene.clocks
    )
    by = by or (bool(words.by_behind) and _latest(mention, scene, ctx))
    due = any(c.tense is Tense.DUE for c in scene.cues)
    named = words.deadline.search(text, scene.span.start, scene.span.end) is not None
    limited = any(d.edge in (Edge.BY, Edge.UNTIL) for d in scene.days if d is not mention)
    if limited and not by and _in_bracket_of(scene, mention, ctx):
        return False
    if limited and not by and (ctx.words.verb_last or (cue is not None and cue.span.start >= mention.span.end)):
        return False
    if cue is not None and cue.tense is Tense.PLANNED and DUE_BACK.search(cue.words):
        return is_brought_back(scene, cue, ctx)
    if cue is not None and cue.tense is Tense.DUE and SHUTS.match(cue.words) and _is_way(scene, cue, ctx):
        return False
    if cue is not None and cue.tense is Tense.DUE and CLOSES.match(cue.words) and _is_call(scene, cue, ctx):
        return True
    if cue is not None and cue.tense is Tense.DUE and CLOSES.match(cue.words) and _is_shut(scene, cue, ctx):
        return False
    lasts = bool(words.lasts) and anyword_cached(words.lasts).search(text, scene.span.start, scene.span.end) is not None
    if lasts and cue is not None and cue.tense is Tense.DUE and anyword_cached(words.by).fullmatch(cue.words):
        return False  # "El puente permanecerá cerrado hasta el 20 de marzo"
    if cue is not None and cue.tense is Tense.DUE:
        return by or named or (not scene.phrases and not cue.words.lower().endswith("due"))
    said = words.says_deadline.search(text, scene.span.start, mention.span.start)
    if said is not None and any(
        (d.edge is Edge.BY or (cue is not None and cue.tense is not Tense.MOVED and cue.span.start >= d.span.end))
        and said.end() <= d.span.start + 1
        and d.span.end < mention.span.start
        for d in scene.days
    ):
        said = None  # "Firms register by 3 May, and round one is on 9 May", "due on 3 May, and we are closed on 4 May"
    others = [p for p in scene.phrases if not p.weak]
    if (
        said is not None
        and words.drops_subject
        and ctx.words.turns.only_is.fullmatch(text, said.end(), mention.span.start)
    ):
        return True
    if said is not None and (not others or _is_of_deadline(said, others, cue, mention, scene, ctx)):
        return True
    asked = (
        bool(words.asks)
        and not lasts
        and anyword_cached(words.asks).search(text, scene.span.start, scene.span.end) is not None
    )
    if ctx.words.free_order and not re.search(r"\d", ctx.text(mention.span)):
        named = False  # "до кінця лютого сторони узгодять текст угоди"
    return by and (due or named or asked) and mention.until is None


def is_brought_back(scene: Scene, cue: Cue, ctx: Context) -> bool:
    """Whether a verb says by when people have to bring something back: "Consent forms are due back on 12 March"."""
    text, brought = ctx.document.text, ctx.words.turns.brought_back
    things = brought.search(text, scene.span.start, cue.span.end) is not None
    return things or (
        DUE_BACK.search(cue.words) is not None
        and "back" in cue.words
        and ctx.words.deadline.search(text, scene.span.start, cue.span.start) is not None
    )


def _latest(mention: Day, scene: Scene, ctx: Context) -> bool:
    """Whether words right behind a day make it a limit: "el 5 de mayo como muy tarde"."""
    text, at = ctx.document.text, mention.span.end
    start = at + len(text[at : at + 2]) - len(text[at : at + 2].lstrip(" ,"))
    return anyword_cached(ctx.words.by_behind).match(text, start, scene.span.end) is not None


def _is_of_deadline(
    said: re.Match[str], others: Sequence[Phrase], cue: Cue | None, mention: Day, scene: Scene, ctx: Context
) -> bool:
    """Whether a sentence opens with a deadline, and only says what for: "The deadline for entries to the show is"."""
    if cue is None or any(p.span.end > cue.span.start for p in others) or cue.span.end > mention.span.start:
        return False
    opening = ctx.document.text[scene.span.start : said.start()].strip(" *•-–—").split()
    plain = all(ctx.words.article.fullmatch(word) for word in opening)
    rest = ctx.document.text[said.end() : mention.span.start]
    return plain and len(scene.days) == 1 and JOINT.search(rest) is None


def _tells_price(scene: Scene, ctx: Context) -> bool:
    """Whether a sentence says what something costs, and names no event: "Ab 10. März kostet die Fahrt 3 Euro"."""
    if not ctx.words.prices or any(not p.weak for p in scene.phrases):
        return False
    return anyword_cached(ctx.words.prices).search(ctx.document.text, scene.span.start, scene.span.end) is not None


def _in_bracket_of(scene: Scene, mention: Day, ctx: Context) -> bool:
    """Whether a day stands in brackets behind its event: "reply by 3 May for the ball (Saturday 9 May, 8pm)"."""
    heads = [p for p in scene.phrases if p.span.end <= mention.span.start]
    return bool(heads) and ctx.document.text[heads[-1].span.end : mention.span.start].strip() == "("


def _is_way(scene: Scene, cue: Cue, ctx: Context) -> bool:
    """Whether what closes is a road or a house, and nothing that can be handed in: "The tunnel shuts at 8 pm"."""
    text, start = ctx.document.text, max(scene.span.start, cue.span.start - 40)
    place = ctx.words.place_noun.search(text, start, cue.span.start)
    return place is not None and ctx.words.deadline.search(text, start, cue.span.start) is None
