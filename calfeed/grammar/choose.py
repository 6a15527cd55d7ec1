"""Which dates are announced events; a date that is not gets its reason."""

import re
from dataclasses import replace
from datetime import date, timedelta

from calfeed.grammar.certainty import claims
from calfeed.grammar.dayrules import TILL_FEAST
from calfeed.grammar.dues import is_refused
from calfeed.grammar.exclusions import excluded, is_denied
from calfeed.grammar.frame import YEAR, Context, Scene
from calfeed.grammar.habits import COPULA, habit
from calfeed.grammar.meant import days_of
from calfeed.grammar.mention import Anchor, Day, Edge, Part, Series, Vague
from calfeed.grammar.pieces import across
from calfeed.grammar.resolve import BYDAY, day_range
from calfeed.grammar.sentences import Form
from calfeed.grammar.tense import Cue
from calfeed.grammar.verdicts import (
    AHEAD,
    DENIED,
    GIVEN_UP,
    HISTORY,
    HYPOTHETICAL,
    LOGISTICS,
    LONGEST,
    LONGEST_PREPOSITION,
    NO_DATE,
    PAST,
    REASON,
    REPORTED,
    SERIES_ENDS,
    STAMP,
    STATEMENT,
    UNDERWAY,
    VALIDITY,
    Chosen,
)
from calfeed.grammar.vocabulary import Tense, anyword_cached
from calfeed.grammar.windows import FORMERLY, adjoins, judge_vague, till_then

EXAMPLE = across(r"\s*[,(–—]\s*{for_example}\b")
FOR_EXAMPLE, LONGEST_EXAMPLE = across(r",\s{for_example},\s\Z"), 24  # in front of a day; characters
MOST_SET_OFF = 6  # words of a name beside the days of a series
SET_OFF = re.compile(r"\W{0,4}([^.:;!?\d–—]{3,60}?)\s?(?::|\s[–—-])\s\Z")
SET_BEHIND = re.compile(r"\s?(?::|\s[–—-])\s([^.:;!?\d–—]{3,60})[.!]?\s*\Z")
LOOKS_AHEAD = frozenset((Tense.FUTURE, Tense.PLANNED, Tense.CANCELLED, Tense.PRESENT))
SOON = timedelta(days=100)  # so near, what is to come needs no year
LONG_AGO = timedelta(days=180)  # a plan of then is history
REACH = 120  # characters in front of a date in which a verb speaks of it
FARTHEST = timedelta(days=366 * 6)


def judge(scene: Scene, mention: Day | Vague | Series, cue: Cue | None, ctx: Context) -> Chosen | str:
    """The days of a mention if it may be an announced event, else the reason why not."""
    if isinstance(mention, Series) and is_denied(ctx, scene, mention.span) and scene.dates == (mention,):
        return DENIED
    if len(scene.dates) > 1 and _is_given_up_for_series(scene, mention):
        return GIVEN_UP
    if isinstance(mention, Series):
        return habit(scene, mention, cue, ctx) or _judge_series(
            mention, cue, labelled=ctx.label_block == scene.sentence.block, told=_is_told(scene, ctx)
        )
    if ctx.stamp is not None and mention.span.overlaps(ctx.stamp):
        return STAMP
    if isinstance(mention, Day) and is_denied(ctx, scene, mention.span):
        return DENIED
    if isinstance(mention, Vague):
        return judge_vague(scene, mention, cue, ctx)
    if _is_told_of(scene, mention, ctx) or _has_lasted(scene, mention, ctx):
        return REPORTED
    said = cue is not None and cue.tense in (Tense.UNDERWAY, Tense.REPORT)
    if cue is not None and said and ctx.words.free_order and _is_last_day(mention, scene, ctx):
        cue = replace(cue, tense=Tense.DUE)  # "прийом заявок триває до 5 травня"
    past = (cue is not None and cue.tense in (Tense.PAST, Tense.UNDERWAY) and not _is_perfect(cue, scene, ctx)) or (
        cue is not None and cue.tense is Tense.REPORT and mention.which is None
    )
    if cue is not None and is_of_deed(scene, mention, cue, ctx):
        if _is_today(mention):
            return PAST
        past = True
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
    if _is_of_notice(scene, mention, ctx):
        return LOGISTICS
    if any(_ends_on(ctx.frames[n].series, mention, days[0]) for n in ctx.recent):
        return SERIES_ENDS
    if mention.rule == TILL_FEAST:
        return till_then(scene, mention.span, days[0] - timedelta(days=1), cue, ctx) or HISTORY
    if is_refused(scene, mention.span, ctx):
        return Chosen(first=days[0], last=days[1]) if ctx.written is None or days[1] >= ctx.written else PAST
    if reason := excluded(ctx, scene, mention.span) or habit(scene, mention, cue, ctx):
        return till_then(scene, mention.span, days[0], cue, ctx) or reason
    if _is_supposed(scene, mention, ctx):
        return HYPOTHETICAL
    if _is_reason(scene, mention, cue, ctx):
        return REASON
    return _by_tense(mention, days, cue, ctx, scene) or Chosen(first=days[0], last=days[1])


def _is_of_notice(scene: Scene, mention: Day, ctx: Context) -> bool:
    """Whether a day beside that of an event is only when people hear of it: "We ring you the day before"."""
    if mention.anchor is not Anchor.TEXT or not mention.offset_days or mention.edge is not Edge.AT:
        return False
    text, turns, at = ctx.document.text, ctx.words.turns, mention.span.start
    if turns.at_least.search(text, scene.span.start, at) is not None:
        return not any(c.tense is Tense.DUE for c in scene.cues)
    told = turns.lets_know.search(text, scene.span.start, at)
    return told is not None and not any(told.start() <= p.span.start < at and not p.weak for p in scene.phrases)


def _ends_on(series: Series | None, mention: Day, day: date) -> bool:
    """Whether a later sentence only tells the last day of a series: "The last one is on 24 March"."""
    if series is None or series.until is None or series.until.span != mention.span:
        return False
    return not series.byday or BYDAY[day.weekday()] in series.byday


def _is_given_up_for_series(scene: Scene, mention: Day | Vague | Series) -> bool:
    """Whether a weekday is left for one that begins later: "Le cours du mardi passe au jeudi à partir du 14"."""
    weekly = mention.first is None if isinstance(mention, Series) else isinstance(mention, Day) and mention.day is None
    new = next((d for d in scene.dates if isinstance(d, Series) and d.first is not None), None)
    if not weekly or new is None or mention.span.end > new.span.start:
        return False
    return any(c.tense is Tense.MOVED and c.span.start < new.span.start for c in scene.cues)


def _reach(scene: Scene, mention: Day) -> int:
    """From where a verb in front of a date speaks of it."""
    return max(scene.span.start, mention.span.start - REACH)


def _is_bare_weekday(mention: Day) -> bool:
    """Whether a day is told by its weekday alone, so that it may be over as well as to come."""
    return mention.weekday is not None and not mention.day and not mention.which


def _is_today(mention: Day) -> bool:
    """Whether a day is that of writing: "today"."""
    told = (mention.weekday, mention.day, mention.nth, mention.feast, mention.until)
    return mention.offset_days == 0 and mention.anchor is Anchor.WRITTEN and all(part is None for part in told)


def _holds_until(scene: Scene, mention: Day, cue: Cue, ctx: Context) -> bool:
    """Whether "hasta" only tells how long something is so, where nothing can be handed in and nobody is asked."""
    text, span, since = ctx.document.text, scene.span, _reach(scene, mention)
    if ctx.words.turns.only_until.fullmatch(cue.words) is None or scene.sentence.form is not Form.PROSE:
        return False
    asked = anyword_cached(ctx.words.asks).search(text, span.start, span.end)
    handed = ctx.words.deadline.search(text, span.start, span.end) or any(not p.weak for p in scene.phrases)
    return not asked and not handed and bool(ctx.words.turns.states.search(text, since, mention.span.start))


def _has_lasted(scene: Scene, mention: Day, ctx: Context) -> bool:
    """Whether a day is the last of what is over: "Bewerbungen konnten bis zum 11. Januar eingereicht werden"."""
    if mention.edge not in (Edge.BY, Edge.UNTIL) or mention.until is not None:
        return False
    text, turns, since = ctx.document.text, ctx.words.turns, _reach(scene, mention)
    if turns.had_by.match(text, mention.span.end, scene.span.end):
        return True
    return turns.lasted.search(text, since, mention.span.start) is not None


def _is_told_of(scene: Scene, mention: Day, ctx: Context) -> bool:
    """Whether a weekday belongs to what describes something by a deed: "das am Montag unterzeichnete Abkommen"."""
    if not _is_bare_weekday(mention) or mention.until is not None:
        return False
    text, turns, start = ctx.document.text, ctx.words.turns, mention.span.start
    since = _reach(scene, mention)
    if turns.in_past.search(text, since, start) and turns.done_then.match(text, mention.span.end):
        return True
    if scene.clocks or turns.of_past.search(text, since, start) is None:
        return False
    gone = any(c.tense in (Tense.CANCELLED, Tense.MOVED, Tense.OLD) for c in scene.cues)
    return not gone and turns.onward.match(text, mention.span.end) is None


def is_of_deed(scene: Scene, mention: Day, cue: Cue, ctx: Context) -> bool:
    """Whether a weekday is the one on which something was called off or put off, and not its own.

    "annulée vendredi, elle", "On Tuesday the club postponed the match to 3 May".
    """
    if cue.tense not in (Tense.CANCELLED, Tense.MOVED):
        return False
    if _is_today(mention) and cue.tense is Tense.CANCELLED and ctx.words.turns.was.match(cue.words) is not None:
        return 0 < mention.span.start - cue.span.end <= LONGEST_PREPOSITION  # "The visit was called off today"
    if not _is_bare_weekday(mention):
        return False
    text, turns = ctx.document.text, ctx.words.turns
    if mention.span.end <= cue.span.start:
        lead = text[scene.span.start : min(mention.span.start, scene.span.start + REACH)]
        opens = not mention.possessive and " " not in lead.strip()  # "Tuesday's class was cancelled"
        done = turns.has_done.search(text, mention.span.end, cue.span.start)
        if opens and (done or turns.did.match(text, cue.span.start, scene.span.end)) is not None:
            return True
        return turns.deed_on.search(text, _reach(scene, mention), mention.span.start) is not None
    if not 0 < mention.span.start - cue.span.end <= LONGEST_PREPOSITION:
        return False
    later = [c for c in scene.cues if c.span.start >= mention.span.end and c.tense in AHEAD]
    if later and " " not in cue.words and any(d.span.start >= later[0].span.end for d in scene.dates):
        return True  # "The match abandoned on Saturday will be replayed on 3 February"
    if not ctx.words.fixed_order and turns.did.match(cue.words) is not None:
        return True  # "vertagte am Dienstag die Sitzung"
    apposed = text[max(scene.span.start, cue.span.start - 2) : cue.span.start] == ", "
    return cue.tense is Tense.CANCELLED and (apposed or turns.was.match(cue.words) is not None)


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
    supposed = ctx.words.turns.supposes.match(text, scene.span.start, at.start) is not None
    if supposed and FOR_EXAMPLE.search(text, max(scene.span.start, at.start - LONGEST_EXAMPLE), at.start):
        return True  # "If it were held on, say, 15 September, ..."
    start = max(scene.span.start, at.start - 60)
    if mention.edge in (Edge.BY, Edge.UNTIL) or mention.until is not None:
        return False
    opened = ctx.words.turns.condition.search(text[start : at.start])
    if opened is None or any(c.edge is Edge.BY for c in scene.clocks):
        return False
    if anyword_cached(ctx.words.by).search(text, start + opened.start(), at.start) is not None:
        return False  # "if the form is in by noon on 25 November"
    return not any(start + opened.start() <= p.span.start < at.end for p in scene.phrases)


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
        told = told or (not (cue is not None and adjoins(cue, mention)) and _looks_ahead(scene, ctx))
        return told and ahead[0] - ctx.anchor < SOON and (back is None or ctx.anchor - back[1] > FORMERLY)
    fits = ahead[0].weekday() == mention.weekday and (back is None or back[0].weekday() != mention.weekday)
    return fits and ctx.dated  # else the file was only stored in another year


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
    if not dated or ctx.written is None or days[1] >= ctx.written or mention.years_ahead is not None:
        return False
    before = ctx.document.text[max(0, mention.span.start - REACH) : mention.span.start]
    return ctx.words.turns.open_since.search(before) is None


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
    if tense is Tense.PLANNED and mention.offset_days == 0 and first == ctx.written and not scene.clocks:
        assert cue is not None
        led = ctx.document.text[max(0, mention.span.start - REACH) : mention.span.start].split()[-1:]
        small = any(kind.fullmatch(word) for word in led for kind in (ctx.words.stop, ctx.words.link))
        if ctx.words.turns.has_set.fullmatch(cue.words) is not None and not small:
            return STATEMENT  # "ha fijado hoy el día del juicio"
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
    would = cue if cue is not None and ctx.words.turns.would.match(cue.words) is not None else None
    if would and ctx.words.turns.if_inside.search(ctx.document.text, scene.span.start, would.span.start) is not None:
        return HYPOTHETICAL
    if last - first > LONGEST and ctx.words.verb_last:
        return VALIDITY
    if tense is Tense.VALID or (mention.edge is Edge.FROM and _tells_price(scene, ctx)):
        return VALIDITY
    if cue is not None and tense is Tense.DUE and _holds_until(scene, mention, cue, ctx):
        return VALIDITY
    named = any(not p.weak for p in scene.phrases)
    asked = cue is not None and ctx.words.fixed_order and anyword_cached(ctx.words.asks).match(cue.words) is not None
    if asked and mention.edge is Edge.FROM and mention.until is None and not named:
        return VALIDITY  # "From 1 April, landlords must give notice"
    if tense is Tense.DUE and mention.until is not None and ctx.words.duties_last:
        handed_in = ctx.words.deadline.search(ctx.document.text, scene.span.start, scene.span.end)
        if handed_in is None and not named:
            return VALIDITY  # "all dogs must be on a lead from 1 May to 30 September"
    if ctx.written is not None and first < ctx.written:
        return UNDERWAY
    evening = mention.part is Part.EVENING and mention.offset_days == 0 and ctx.words.evenings_ahead
    if first == ctx.written and tense not in AHEAD and not scene.clocks and not evening:
        return "the day it was written"
    return None


def is_shut_then(mention: Day, cue: Cue, ctx: Context) -> bool:
    """Whether something is said to be shut over days soon to come: "Дорогу закрито з 18 до 29 січня"."""
    if mention.until is None or mention.day is None or ctx.words.turns.shut_then.fullmatch(cue.words) is None:
        return False
    days = day_range(mention, ctx.written)
    return days is not None and ctx.written is not None and ctx.written <= days[0] <= ctx.written + SOON


def _is_perfect(cue: Cue, scene: Scene, ctx: Context) -> bool:
    """Whether a verb is in the English present perfect, whose date can only lie ahead: "has been given Monday"."""
    if ctx.words.turns.perfect.match(ctx.document.text, cue.span.start, scene.span.end) is None:
        return False
    return not any(d.year is not None and ctx.written is not None and d.year < ctx.written.year for d in scene.days)


def _is_told(scene: Scene, ctx: Context) -> bool:
    """Whether a sentence without a verb tells what is on and when: "Репетиції оркестру щосереди з 17:30"."""
    if ctx.words.fixed_order or not scene.clocks:
        return False
    return bool(scene.phrases) or _is_set_off(scene, ctx) or _is_called_before(scene, ctx)


def _is_called_before(scene: Scene, ctx: Context) -> bool:
    """Whether the sentence before only calls out what is on: "Nähcafé! Jeden Dienstag, 15 bis 18 Uhr, Pfarrhaus"."""
    before = ctx.just_before(scene)
    if before is None or before.dates or before.clocks or before.cues:
        return False
    opens = scene.mentions[0].span.start == scene.span.start
    return opens and bool(before.phrases) and len(ctx.text(before.span).split()) <= MOST_SET_OFF


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


def _is_last_day(mention: Day, scene: Scene, ctx: Context) -> bool:
    """Whether a day is the last of something that can be handed in."""
    by = mention.edge in (Edge.BY, Edge.UNTIL) and mention.until is None
    return by and ctx.words.deadline.search(ctx.document.text, scene.span.start, scene.span.end) is not None


def _tells_price(scene: Scene, ctx: Context) -> bool:
    """Whether a sentence says what something costs, and names no event: "Ab 10. März kostet die Fahrt 3 Euro"."""
    if not ctx.words.prices or any(not p.weak for p in scene.phrases):
        return False
    return anyword_cached(ctx.words.prices).search(ctx.document.text, scene.span.start, scene.span.end) is not None
