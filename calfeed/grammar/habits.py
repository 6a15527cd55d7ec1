"""Days and hours at which something is usual: opening hours, and what was done every week."""

import re

from calfeed.grammar import title
from calfeed.grammar.frame import Context, Scene
from calfeed.grammar.mention import Anchor, Day, Edge, Series, Vague
from calfeed.grammar.tense import Cue
from calfeed.grammar.verdicts import AHEAD, HOURS, LONGEST_PREPOSITION, SPAN
from calfeed.grammar.vocabulary import Tense, anyword_cached
from calfeed.model.text import Span

COPULA = re.compile(r"(?:is|are|am|'s|’s|'re|’re|there['’]s)\b", re.IGNORECASE)
DOING = re.compile(r".*(?<!think)(?<!consider)(?<!wonder)(?<!look)(?<!gett)ing", re.IGNORECASE)
PLANNED_SO = re.compile(r"(?:is|are)\s+(?:planned|expected|due|scheduled|set|slated|intended|foreseen)", re.IGNORECASE)
WORKING_DAYS = 5
MOST_HOURS = 8  # blocks below a heading that heads hours
NEXT_TO = 5  # characters between weekdays and their hours
LONGEST_ARTICLE = 5  # characters between a verb and its event


def habit(scene: Scene, mention: Day | Series, cue: Cue | None, ctx: Context) -> str | None:
    """Opening hours and closing days: "closed on Mondays", "open on 9 February from 14:00 to 19:00"."""
    closed = cue is not None and ctx.words.turns.closed.search(cue.words) is not None
    if closed and _from_hour_to_hour(scene, mention):
        return None
    if (cue is None or (cue.tense is Tense.PRESENT and scene.clocks)) and are_hours(scene, ctx):
        return HOURS
    if any(mention is days for days in open_days(scene)):
        return HOURS
    if _is_kept_open(scene, mention, ctx):
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
    named = any(not p.weak for p in scene.phrases)
    dated = isinstance(mention, Day) and mention.day is not None and named
    lasting = loose and cue is not None and cue.tense in (Tense.PRESENT, Tense.VALID) and not _goes_on(scene, cue, ctx)
    if lasting and not dated:
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
    if ranges and _is_week(mention) and (working or opens or not is_ahead(cue)) and not named:
        return HOURS
    limit = mention.edge is Edge.BY and ctx.words.deadline.search(text, scene.span.start, scene.span.end) is not None
    counted = mention.anchor is Anchor.TEXT and not (is_ahead(cue) or limit or scene.phrases or scene.clocks)
    if counted and ctx.words.turns.one_after.match(text, scene.span.start, scene.span.end) is None:
        return "a day counted from another, and nothing announced for it"
    return None


def _is_kept_open(scene: Scene, mention: Day | Series, ctx: Context) -> bool:
    """Whether weekdays and their hours are told beside "open": "Das Büro ist geöffnet Di 9-12 und Do 15-18 Uhr"."""
    weekly = mention.weekday is not None and mention.day is None if isinstance(mention, Day) else mention.byday
    if not weekly or not any(c.end is not None for c in scene.clocks) or any(not p.weak for p in scene.phrases):
        return False
    bounded = isinstance(mention, Series) and (mention.first is not None or mention.until is not None)
    if bounded and not _is_all_week(scene):
        return False
    return ctx.words.turns.keeps_open.search(ctx.document.text, scene.span.start, scene.span.end) is not None


def _from_hour_to_hour(scene: Scene, mention: Day | Vague | Series) -> bool:
    """Whether days begin and end with an hour: "is closed from 11 p.m. Friday to 4 a.m. Monday"."""
    if not isinstance(mention, Day) or mention.until is None:
        return False
    return any(c.end is not None and 0 <= mention.span.start - c.span.end <= 1 for c in scene.clocks)


def open_days(scene: Scene) -> list[Day]:
    """The weekdays on which something is open until its last day: "bis 14.3., Do–So 14–18 Uhr"."""
    if not any(d.day is not None and d.until is None and d.edge in (Edge.UNTIL, Edge.BY) for d in scene.days):
        return []
    weekly = [d for d in scene.days if d.until is not None and d.weekday is not None and d.day is None]
    return [d for d in weekly if any(c.end and 0 <= c.span.start - d.span.end <= NEXT_TO for c in scene.clocks)]


def _goes_on(scene: Scene, cue: Cue, ctx: Context) -> bool:
    """Whether people do something again and again at an hour: "jeden Montag probt der Chor um 20 Uhr"."""
    if not scene.clocks or cue.tense is not Tense.PRESENT or ctx.words.turns.opens.match(cue.words) is not None:
        return False
    if COPULA.fullmatch(cue.words) is not None:  # "Bell ringing practice is on Tuesdays at 7.30pm"
        behind = any(not p.weak and 0 < p.span.start - cue.span.end <= LONGEST_ARTICLE for p in scene.phrases)
        if behind and not _is_all_week(scene):
            return True  # "Every Friday at 8pm there's a quiz"
        told = any(0 < cue.span.start - p.span.end <= 1 for p in scene.phrases)
        return told and any(
            isinstance(m, Series) and 0 < m.span.start - cue.span.end <= LONGEST_PREPOSITION for m in scene.mentions
        )
    does = ctx.words.happening.search(cue.words) is not None
    does = does or (ctx.words.fixed_order and ctx.words.deed.search(cue.words) is not None)
    if any(c.end is not None for c in scene.clocks) and (not does or _is_all_week(scene)):
        return False
    return does or COPULA.match(cue.words) is None


def _is_all_week(scene: Scene) -> bool:
    """Whether it goes on every working day: "weekdays between 10am and 4pm"."""
    return any(isinstance(m, Series) and len(m.byday) >= WORKING_DAYS for m in scene.mentions)


def are_hours(scene: Scene, ctx: Context) -> bool:
    """Whether a line gives opening or calling hours: "Tue and Thu 9.30 to 1", "Office: weekdays 9-5"."""
    week = any(_is_week(d) for d in scene.days)
    if not (scene.clocks or week) or any(isinstance(m, Vague) for m in scene.mentions):
        return False
    if any((d.day, d.month, d.which, d.offset_days) != (None,) * 4 or d.feast for d in scene.days):
        return False
    if any(isinstance(m, Series) and (m.first or m.until or m.count or m.freq != "WEEKLY") for m in scene.mentions):
        return False
    if _is_all_week(scene) and any(c.end is not None for c in scene.clocks):
        return True
    first = min(m.span.start for m in scene.mentions)
    if tells_desk(Span(scene.span.start, scene.span.end), ctx) or is_desk(Span(scene.span.start, first), ctx):
        return True
    if any(not p.weak for p in scene.phrases):
        return False
    stretch = any(c.end is not None for c in scene.clocks)
    above = ctx.heading()
    if stretch and above is not None and 0 < scene.sentence.block - above.sentence.block <= MOST_HOURS:
        over = title.heading(ctx.text(above.span), ctx.words)
        if anyword_cached(ctx.words.desks).fullmatch(over) is not None:
            return True  # "Opening hours", and below "Saturday morning 10 to 12"
    several = len(scene.days) > 1 or any(d.until is not None for d in scene.days)
    return week or (bool(scene.days) and stretch and several)


def tells_desk(within: Span, ctx: Context) -> bool:
    """Whether words open with an office or the like, of which they tell when it is open: "Kasse: Di 9-12"."""
    return anyword_cached(ctx.words.desks).match(ctx.document.text, within.start, within.end) is not None


def is_desk(lead: Span, ctx: Context) -> bool:
    """Whether an office or its hours stand right in front of days: "Prof. Ann Lee (Sprechstunde Di 11-12)"."""
    found = [m for _, m in anyword_cached(ctx.words.desks).finditer(ctx.document.text, lead.start, lead.end)]
    return bool(found) and not ctx.document.text[found[-1].end() : lead.end].strip(" :(,–-")


def _is_week(mention: Day) -> bool:
    """Whether it is "Monday to Friday" or the like, without a date."""
    until = mention.until
    if until is None or mention.weekday is None or until.weekday is None or mention.day or until.day:
        return False
    return (until.weekday - mention.weekday) % 7 >= 4


def is_ahead(cue: Cue | None) -> bool:
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
