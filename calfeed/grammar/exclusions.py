"""What the words around a date say that makes it no event, or no date that holds."""

import re
from collections.abc import Container, Iterator, Sequence
from datetime import timedelta

from calfeed.grammar.finder import Finder
from calfeed.grammar.frame import Context, Scene, part_of
from calfeed.grammar.mention import Clock, Day, Edge, Series
from calfeed.grammar.pieces import across, every
from calfeed.grammar.quick import replace
from calfeed.grammar.resolve import day_range
from calfeed.grammar.sentences import Form
from calfeed.grammar.tense import Cue
from calfeed.grammar.turning import NEVER, turns
from calfeed.grammar.verdicts import CAPTION, FEW, HISTORY, HYPOTHETICAL, LAW, LOGISTICS, NOT_SO, REOPENED, VALIDITY
from calfeed.grammar.vocabulary import Tense, anyword_cached, vocabulary
from calfeed.model.meeting import Status
from calfeed.model.text import Document, Span

ENDED = re.compile(
    r"[;!?]|(?<![ap])(?<![ap]\.m)\.|\A[^(]*\)", re.IGNORECASE
)  # a sentence or its bracket: "(bei Regen im Saal): 5. Mai"
LONGEST_OPENING = 26  # characters in front of a date that opens its sentence: "From Monday 4 May, tickets ..."
NEAR = 12  # characters from an event to what it is about
LONGEST_CASE = 48  # characters of the weather in front of a day: "(if it rains too much: 12 May)"
LONGEST_BACK = 12  # characters of "Back on"
# What is asked for by a day is due, whatever else such words say: "cars have to be away by 4pm on the Sunday".
AGE = "an age or a condition"
ASKED_FOR = (REOPENED, AGE)
FALLBACK = "only a fallback"
OFF = frozenset((Tense.CANCELLED, Tense.MOVED, Tense.OLD))
FEW_WORDS = 2
LONGEST_AIM = 48  # characters in front of a weekday that say what something is for
LONGEST_LEAD = 5  # characters between an event and its own day
PAUSED = re.compile(r"[;!?)]|(?<!\d)[.]")
SOON = timedelta(days=14)  # after the day of an event lies the one for which it is kept in bad weather
ANNIVERSARY = "an anniversary"
BIRTH = "a birth or a death"
RESERVE = "a date in reserve"
LASTING = (
    VALIDITY,
    "the weather",
    "a payment",
)  # told by a subject and its verb, so farther from the date than other words
NAMED = across(r"(?P<noun>[^\W\d_][\w'’-]*)\s(?:(?P<of>{of_date})\s)?\Z", re.NOFLAG)
CAPITAL = re.compile(r"\d\.?º?\s(?:\w\w\s)?[A-ZÀ-ÞА-ЯҐЄІЇ]")  # "9 de Julio", "8 Березня"
THINGS = frozenset(("the weather", "a payment", VALIDITY))  # what events are also about
CLAUSE_ENDS = across(r"[;:(–—]|[,.!?](?!\w)|\s(?:{and_}|{but})\s", re.NOFLAG)
ANYWAY = frozenset((HYPOTHETICAL, NOT_SO, CAPTION, LAW))  # whatever event stands between such words and the date
# Behind a caption, who took the picture: "Photo: Ann Reid/PA", "© Reuters".
CREDIT = across(
    r"[ \t.)]*+[(|/–—-]?+[ \t]*+"
    r"(?:©|{photo}\s?:|(?-i:REUTERS|Reuters|AFP|EFE|GETTY|Getty\sImages|EPA|dpa|AP)\b(?=\W|\Z))"
)
TO = rf"(?<=\()(?:{every('to_hour')})"
SET = frozenset((Tense.FUTURE, Tense.PLANNED, Tense.MOVED, Tense.OLD))


def is_denied(ctx: Context, scene: Scene, span: Span) -> bool:
    """Whether a day in brackets or behind a comma is the wrong one: "(not the 17th as on the fridge)"."""
    text, before = ctx.document.text, stretch_before(scene, span, 16)
    marked = any(mark in text[before.start : before.end] for mark in "(,")
    found = _last(anyword_cached(ctx.words.denied), before, ctx) if marked else None
    return (
        found is not None
        and not text[found.end() : before.end].strip(" :")
        and text[before.start : found.start()].rstrip()[-1:] in ("(", ",")
    )


def without_fallbacks(scene: Scene, ctx: Context) -> Scene:
    """The scene without the days on which something is held only in bad weather: "or on 12 May if it rains"."""
    text, turns, start, end = ctx.document.text, ctx.words.turns, scene.span.start, scene.span.end
    if not scene.days or turns.in_weather is NEVER:
        return scene
    opened = turns.opens_weather.match(text, start, end) if ctx.frames else None  # what would be held else
    then = turns.held_then.search(text, opened.end(), end) if opened is not None else None
    leads = {
        d.span: turns.if_weather.search(text, max(start, d.span.start - LONGEST_CASE), d.span.start) for d in scene.days
    }
    led = [(d.span.start, lead.start()) for d in scene.days if (lead := leads[d.span]) is not None]
    beside = [
        d.span
        for d in scene.days
        if (
            (case := turns.in_weather.match(text, d.span.end, end)) is not None
            and not any(d.span.end <= at < case.end() <= later for later, at in led)  # "12 May (if it rains, 13 May)"
        )
        or leads[d.span] is not None
        or (then is not None and d.span.start > then.start())
    ]
    if not beside:
        return scene
    for span in beside:
        ctx.skip(span, FALLBACK)
    kept = tuple(m for m in scene.mentions if m.span not in beside)
    told, lead = max((m.span.end for m in kept), default=end), leads[beside[0]]
    joints = [m.start() for m in CLAUSE_ENDS.finditer(text, told, beside[0].start)] if told < beside[0].start else []
    if lead is not None and told <= lead.start():
        joints = [lead.start()]
    return part_of(scene, Span(start, joints[-1])) if joints else replace(scene, mentions=kept)


def without_days_of_aims(scenes: Sequence[Scene], diary: Container[Span], document: Document) -> Iterator[Scene]:
    """The scenes without the weekday of what a line under its own day is for: "Auction for the Sunday lunch".

    `diary` are the lines that are only a day.
    """
    under = False
    for one in scenes:
        numbered = [day for day in one.days if day.day is not None]
        own = bool(numbered) and numbered[0] is one.mentions[0]
        if (own or under) and one.days and not (one.cues and one.sentence.form is Form.PROSE):
            yield _without_aims(one, document.text)
        else:
            yield one
        under = one.span in diary or (under and not numbered)


def _without_aims(one: Scene, text: str) -> Scene:
    own = turns(one.language)
    aims = [
        day.span
        for day in one.days
        if is_bare_weekday(day)
        and own.for_event.search(text, max(one.span.start, day.span.start - LONGEST_AIM), day.span.start)
        and own.of_its_day.match(text, day.span.end)
    ]
    return replace(one, mentions=tuple(m for m in one.mentions if m.span not in aims)) if aims else one


def is_bare_weekday(day: Day) -> bool:
    """Whether a day is told by the name of a weekday alone."""
    return day.weekday is not None and day.day is None and day.until is None and day.offset_days is None


def is_end(ctx: Context, scene: Scene, span: Span) -> bool:
    """Whether a date is only the end of something: "(to Oct 14)"."""
    return ends_with(stretch_before(scene, span), (*ctx.words.until, TO), ctx)


def is_meant(cue: Cue, scene: Scene, at: Span, ctx: Context) -> bool:
    """Whether what could be is meant to be: "the launch could come as early as 4 December"."""
    return cue.tense is Tense.HYPOTHETICAL and ends_with(stretch_before(scene, at), ctx.words.at_earliest, ctx)


def excluded(ctx: Context, scene: Scene, span: Span) -> str | None:
    """The reason why the words in front of a date, or around it, make it no event."""
    words, text = ctx.words, ctx.document.text
    before = stretch_before(scene, span, 60)
    ranged = any(d.span == span and d.until is not None for d in scene.days)
    asked = any(c.tense is Tense.DUE for c in scene.cues)  # "remove their boats before 1 March" is no history
    if (
        not ranged
        and not (asked and ends_with(before, words.by, ctx))
        and ends_with(before, words.since, ctx)
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
    if repeated and ends_with(before, words.excepted, ctx):
        return "an exception of a series"
    if reason := _state(scene, span, ctx):
        return reason
    if _is_in_name(scene, span, ctx):
        return HISTORY
    if CREDIT.match(text, scene.span.end) and not any(c.tense in SET for c in scene.cues):
        return CAPTION
    if words.excluding.search(text, before.start, before.end) is None:
        return None
    for expression, reason in words.exclusions:
        if reason == LAW and any(c.tense in (Tense.MOVED, Tense.CANCELLED) for c in scene.cues):
            continue  # "die Sitzung vom 26. März wird verlegt"
        near = before if reason in LASTING else stretch_before(scene, span)
        found = _last(expression, near, ctx) if not (asked and reason in ASKED_FOR) else None
        if found is None or ENDED.search(text[found.end() : span.start]):
            continue
        if reason == ANNIVERSARY and _is_kept(scene, found, span, ctx):
            continue  # "The club marks its anniversary on 5 May", "On the anniversary, 5 May, a mass will be said"
        if reason == RESERVE and any(found.end() <= d.span.start < span.start for d in scene.days):
            continue  # "the rain date is 6 February and the dinner is on 9 February"
        if reason == BIRTH and any(0 <= c.span.start - span.end <= LONGEST_BACK for c in scene.clocks):
            continue  # "Opas 80. Geburtstag feiern wir am 6.2. um 15 Uhr"
        if reason == FALLBACK and anyword_cached(words.now).match(found[0]) and not _stands(scene, ctx):
            continue  # "Das Konzert fällt aus. Ersatztermin: 25. Mai"
        own = any(found.start() <= p.head.start and p.head.end <= found.end() for p in scene.phrases)
        if reason == REOPENED and not own and (_is_marked(scene, found.end(), span, ctx) or _is_back(scene, span, ctx)):
            continue  # but "Normal service resumes"
        ahead = [c for c in scene.cues if c.tense in SET and found.end() <= c.span.end <= span.start]
        if reason in (*LASTING, RESERVE) or not ahead or not (ctx.words.fixed_order or reason == BIRTH):
            return reason  # but "should have started today, will now be held from 20 June"
    return None


def _is_kept(scene: Scene, found: re.Match[str], span: Span, ctx: Context) -> bool:
    """Whether an anniversary is celebrated, or something is announced for its day."""
    kept = ctx.words.turns.celebrates.search(ctx.document.text, scene.span.start, found.start()) is not None
    return kept or any(c.tense in SET and c.span.start >= span.end for c in scene.cues)


def without_days_moved_to(scenes: Sequence[Scene], ctx: Context) -> Iterator[Scene]:
    """The scenes without the day to which something is moved only in some weather: "If it rains it will be on the 6th".

    Without a verb of moving it is another day soon after that of the sentence before, and nothing else is named.
    """
    for before, one in zip([None, *scenes], scenes, strict=False):
        day = _fallback(one, before, ctx) if one.days else None
        if day is None:
            yield one
            continue
        found = day_range(day, ctx.written)
        ctx.skip(day.span, FALLBACK, found[0] if found else None)
        inside = [
            m for m in one.mentions if m is not day and not (isinstance(m, Clock) and m.span.start > day.span.end)
        ]
        cues = tuple(c for c in one.cues if c.tense is not Tense.MOVED)
        if any(isinstance(m, Day | Series) for m in inside):
            yield replace(one, mentions=tuple(inside), cues=cues)


def _fallback(scene: Scene, before: Scene | None, ctx: Context) -> Day | None:
    if len(scene.days) > 1 and not any(c.tense in OFF for c in scene.cues) and _is_labelled(scene, ctx):
        return scene.days[-1]
    case = vocabulary(scene.language).turns.in_case.search(ctx.document.text, scene.span.start, scene.span.end)
    if case is None:
        return None
    moving = [c for c in scene.cues if c.tense is Tense.MOVED]
    behind = [d for d in scene.days if case.end() <= d.span.start]
    ahead = [d for d in scene.days if moving and moving[-1].span.end <= case.start() and d.span.end <= case.start()]
    day = behind[-1] if behind else ahead[-1] if ahead else None
    if day is not None and day.edge in (Edge.BY, Edge.UNTIL):
        return None  # "En cas d'absence, transmettez votre index avant le 15 décembre"
    if day is None or PAUSED.search(ctx.document.text, case.end(), max(day.span.start, case.end())):
        return None
    if any(0 <= day.span.start - p.span.end <= LONGEST_LEAD for p in scene.phrases):
        return None  # "Bei Regen verlegen wir das Konzert am 8. Mai in die Halle"
    return day if moving or _is_soon_after(scene, case.start(), day, before, ctx) else None


def _is_labelled(scene: Scene, ctx: Context) -> bool:
    """Whether the last day of a sentence or line is called a fallback: "12 Feb, night slalom (rain date 19 Feb)"."""
    words, at = vocabulary(scene.language), scene.days[-1].span
    before = stretch_before(scene, at)
    off = anyword_cached(words.called_off).search(ctx.document.text, scene.span.start, before.end)
    for expression, reason in words.exclusions:
        found = _last(expression, before, ctx) if reason == FALLBACK and off is None else None
        if found is not None and len(ctx.document.text[found.end() : before.end].split()) <= FEW_WORDS:
            return any(d.span.end <= found.start() for d in scene.days)
    return False


def _is_soon_after(scene: Scene, case: int, day: Day, before: Scene | None, ctx: Context) -> bool:
    """Whether a day is one soon after that of the sentence before, in one that opens with the weather."""
    if case != scene.span.start or before is None or len(before.days) != 1 or len(scene.days) > 1:
        return False
    if before.sentence.block != scene.sentence.block or any(not p.weak for p in scene.phrases):
        return False
    first, found = day_range(before.days[0], ctx.written), day_range(day, ctx.written)
    return first is not None and found is not None and timedelta(0) < found[0] - first[0] <= SOON


def _is_in_name(scene: Scene, span: Span, ctx: Context) -> bool:
    """Whether a date is the name of a street or a house: "la avenida 9 de Julio", "la rue du 8 Mai"."""
    text, words = ctx.document.text, ctx.words
    if words.fixed_order or words.capital_nouns or scene.sentence.form is not Form.PROSE:
        return False  # where months have a capital everywhere
    before = NAMED.search(text, max(scene.span.start, span.start - 40), span.start)
    if before is None or words.place_noun.fullmatch(before["noun"]) is None:
        return False
    shown = text[span.start : span.end]
    return before["of"] is not None or (CAPITAL.search(shown) is not None and not shown.isupper())


def _state(scene: Scene, span: Span, ctx: Context) -> str | None:
    """The reason why a clause tells how things are, and not what takes place: "Tickets can be collected from 4 May"."""
    text, words = ctx.document.text, ctx.words
    start = max((d.span.end for d in scene.dates if d.span.end <= span.start), default=scene.span.start)
    last = min((d.span.start for d in scene.dates if d.span.start >= span.end), default=scene.span.end)
    timed = max((c.span.end for c in scene.clocks if 0 <= c.span.start - span.end <= FEW), default=span.end)
    comma = text[timed : timed + 1] == ","
    opens = comma and span.start - scene.span.start <= LONGEST_OPENING
    opens = opens and not any(p.span.end <= span.start and not p.weak for p in scene.phrases)
    end = _clause_end(text, timed + opens, last)
    for number, found in words.stating.finditer(text, start, end):
        reason = words.states[number][0]
        if reason == HISTORY and found.start() > span.start:
            continue  # "called off as a mark of respect following the floods"
        if reason == CAPTION and scene.clocks:
            continue  # "Photo walk: Saturday 10am"
        if reason == AGE and any(c.tense in SET and found.end() <= c.span.start < span.start for c in scene.cues):
            continue  # "A second round for those who were away is planned for May"
        breaks = CLAUSE_ENDS.finditer(text, found.end(), span.start) if reason == NOT_SO else ()
        if any(text[m.start()] != "," for m in breaks):
            continue  # "denied that he would resign and said he would speak on Friday"
        if reason in ANYWAY:
            return reason
        asks, after = anyword_cached(words.asks), _clause_end(text, timed + comma, last)
        if asks.search(text, start, found.start()) or asks.search(text, found.end(), after):
            return None  # "Tickets must be collected by 4 May"
        if not _is_of_event(scene, Span(*found.span()), span, end, reason):
            return reason
    return None


def _is_of_event(scene: Scene, said: Span, date: Span, end: int, reason: str) -> bool:
    """Whether what a clause tells of things is only said of an event with a name: "a walk by the full moon"."""
    strong = [p.span for p in scene.phrases if not p.weak]
    if any(said.end <= p.start and p.end <= date.start for p in strong):
        return True
    if reason == LOGISTICS:
        return any(date.end <= p.start < end for p in strong)  # "arrives on Tuesday for its inauguration"
    own = (p for p in scene.phrases if p.span.start <= said.start < p.span.end + (0 if p.weak else NEAR))
    return reason in THINGS and any(own)


def _clause_end(text: str, start: int, last: int) -> int:
    pause = CLAUSE_ENDS.search(text, start, last)
    return pause.start() if pause is not None else last


def _is_marked(scene: Scene, at: int, span: Span, ctx: Context) -> bool:
    """Whether an event in front of its day marks that something is open again: "its reopening with a concert on"."""
    held = ctx.words.turns.with_event.match(ctx.document.text, at, span.start)
    return held is not None and any(held.end() <= p.span.start and p.span.end <= span.start for p in scene.phrases)


def _is_back(scene: Scene, span: Span, ctx: Context) -> bool:
    """Whether a sentence only says that what its heading names is on again: "Back on 4 May" under "Repair café"."""
    held = ctx.words.turns.with_event.match(ctx.document.text, span.end, scene.span.end)
    if held is not None and any(held.end() <= p.span.start < held.end() + LONGEST_BACK for p in scene.phrases):
        return True  # "The museum reopens on 4 May with a concert at 11"
    verb = next((c.span for c in reversed(scene.cues) if c.span.end <= span.start), None)
    if verb is not None and any(0 <= verb.start - p.span.end <= 1 for p in scene.phrases):
        return True  # "Our craft fair is back on 31 January"
    if any(ctx.words.turns.short_is.match(ctx.document.text, p.span.end, span.start) for p in scene.phrases):
        return True  # "The market's back on Saturday"
    ours = ctx.words.turns.ours_back.fullmatch(ctx.document.text, scene.span.start, span.start)
    if ours is not None and ctx.words.place_noun.fullmatch(ours["what"]) is None:
        return True  # "Our poetry slam is back on Friday", but no house of ours
    above = ctx.heading()
    opens = span.start - scene.span.start <= LONGEST_BACK and scene.sentence.first
    return opens and above is not None and above.sentence.level > 1 and scene.sentence.block - above.sentence.block == 1


def _stands(scene: Scene, ctx: Context) -> bool:
    """Whether what a fallback would be for takes place so far."""
    frame = ctx.frames[-1] if ctx.frames else None
    cues = (*scene.cues, *(ctx.before.cues if ctx.before is not None else ()))
    off = any(c.tense in (Tense.CANCELLED, Tense.MOVED) for c in cues)
    return frame is not None and not off and frame.status is not Status.CANCELLED and frame.old is None


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


def stretch_before(scene: Scene, span: Span, reach: int = 40) -> Span:
    """What stands in front of some words in their sentence."""
    start = max(scene.span.start, span.start - reach)
    return Span(min(start, span.start), span.start)


def ends_with(within: Span, alternatives: tuple[str, ...], ctx: Context) -> bool:
    last = _last(anyword_cached(alternatives), within, ctx)
    return last is not None and not ctx.document.text[last.end() : within.end].strip(" \t\n,(")
