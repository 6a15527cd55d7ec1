"""Whether an event is certain, called off or moved, and whether people are there, online or both."""

import re

from calfeed.grammar import clause, doer
from calfeed.grammar.frame import Context, Scene
from calfeed.grammar.pieces import across, every
from calfeed.grammar.tense import Cue
from calfeed.grammar.vocabulary import Tense, Vocabulary, anyword_cached
from calfeed.model.meeting import Online, Status
from calfeed.model.text import Span

# What begins the clause of another event behind a date, and what does so where another date is still to come.
ANOTHER = across(r";|,\s(?:{and_}|{but}|{while_}|{although})\s|\sand\s(?:the|a|an|he|she|it)\s", re.NOFLAG)
# What lies between the end of an inserted clause and the verb behind it: "das am Sonntag abgesagt worden war, findet".
INSERTED = across(r"[^,;:.]{0,40},\s(?:{now}\s)?")
AHEAD = frozenset((Tense.FUTURE, Tense.PLANNED, Tense.PRESENT))
UNTIL = re.compile(r"\s(?:\w+\s)?(?:until|till|before)\s")
TO_AN_END = across(r"\b{until}\s\Z", re.NOFLAG)
# In front of the verb of a clause that hangs on another.
HANGING = re.compile(r"(?:,\s(?:\w+\s){0,2}|\b(?:after|having)\s(?:being|been|having\sbeen)\s)\Z", re.IGNORECASE)
LONGEST_OPENING = 32
CASE = 48  # characters between words that call off and those that say in which case
PAUSE = re.compile(r"[.,;:!?()\n]")
BESIDE_ONLY = 16  # characters around "online" in which "only" stands
# What a word is part of that stands in an address, and those where people meet.
ADDRESS, LONGEST_ADDRESS = re.compile(r"(?:https?://|www\.|@)[^\s<>()]*\Z"), 80
SERVICE = re.compile(
    r"zoom\.us|meet\.google|teams\.(?:microsoft|live)|webex\.com|jit\.si|gotomeet|youtube\.com/\S*live"
)
IT = re.compile(r";\s(\w{2,6})\s")  # a word so short behind a semicolon is not "the next one"
ANEW = frozenset((Tense.FUTURE, Tense.PLANNED, Tense.MOVED))
ALSO = re.compile(rf"{ANOTHER.pattern}|\s(?:{every('and_')}|with),?\s")


def status(scene: Scene, segment: Span, ctx: Context) -> tuple[Status, Span | None]:
    """The status that a part of a sentence gives, and the words that say so."""
    for cue in scene.cues:
        called_off = cue.tense is Tense.CANCELLED and cue.span.overlaps(segment) and not _is_struck(cue.span, ctx)
        sure = called_off and not _in_case(scene, cue.span, ctx) and not _is_apart(scene, cue, segment, ctx)
        if sure and not (_only_until(scene, cue, ctx) or _is_former(scene, cue, ctx)):
            return Status.CANCELLED, cue.span
    for _, found in anyword_cached(ctx.words.called_off).finditer(ctx.document.text, segment.start, segment.end):
        of_another = _is_of_another(scene, segment, found.start(), ctx)
        said = Span(*found.span())
        if not (of_another or _is_struck(said, ctx) or _in_case(scene, said, ctx)):
            return Status.CANCELLED, Span(found.start(), found.end())
    if clause.is_conditional(scene, ctx):
        return Status.TENTATIVE, Span(scene.span.start, min(segment.end, scene.span.end))
    for _, found in anyword_cached(ctx.words.tentative).finditer(ctx.document.text, segment.start, segment.end):
        if not _is_of_another(scene, segment, found.start(), ctx) and not _is_of_end(scene, found.start(), ctx):
            return Status.TENTATIVE, Span(found.start(), found.end())
    return Status.CONFIRMED, None


def _in_case(scene: Scene, off: Span, ctx: Context) -> bool:
    """Whether something is off only in some weather: "bei Regen fällt sie aus"."""
    text, start, end = ctx.document.text, max(scene.span.start, off.start - CASE), min(scene.span.end, off.end + CASE)
    for case in ctx.words.turns.in_case.finditer(text, start, end):
        between = text[case.end() : off.start] if case.start() < off.start else text[off.end : case.start()]
        if PAUSE.search(between) is None:
            return True
    return False


def _is_apart(scene: Scene, cue: Cue, segment: Span, ctx: Context) -> bool:
    """Whether a semicolon parts what is off from the only date: "Yoga is off this month; the next one is on 5 May".

    What it parts may still be the same: "The race is off; it would have been on 4 June".
    """
    text = ctx.document.text
    mark = text.find("; ", cue.span.end, segment.end)
    inside = [d.span for d in scene.days if d.span.overlaps(segment)] if mark >= 0 else []
    if not inside or any(span.start < mark for span in inside):
        return False
    opening = IT.match(text, mark, segment.end)
    same = opening is not None and doer.anypronoun(opening[1], ctx)
    return not same and not any(c.span.start > mark and c.tense is Tense.OLD for c in scene.cues)


def _is_struck(span: Span, ctx: Context) -> bool:
    """Whether words only mark what is struck out: "[deleted: 27 April]"."""
    return any(span.within(struck) for struck in ctx.document.struck)


def _is_former(scene: Scene, cue: Cue, ctx: Context) -> bool:
    """Whether what was called off between commas has a new day: "the tie, abandoned on Tuesday, will now be played"."""
    text = ctx.document.text
    later = [c for c in scene.cues if c.span.start > cue.span.end and c.tense in (Tense.FUTURE, Tense.PLANNED)]
    if later and _is_attribute(scene, cue, ctx):
        return True
    if any(INSERTED.fullmatch(text, cue.span.end, c.span.start) for c in scene.cues if c.tense in AHEAD):
        return True
    if _hangs(scene, cue, ctx):
        return True
    now = ctx.words.turns.held_now
    if any(now.match(text, c.span.start, scene.span.end) and _has_day_behind(scene, c) for c in later):
        return True  # "was called off in December; it will now be held on 23 January"
    if ctx.words.turns.finite.match(cue.words) is not None:
        return False  # "The match, set for 4 May, has been cancelled, and the next will be"
    if not ctx.words.fixed_order or text[max(scene.span.start, cue.span.start - 2) : cue.span.start] != ", ":
        return False
    return bool(later) and "," in text[cue.span.end : later[0].span.start]


def _has_day_behind(scene: Scene, cue: Cue) -> bool:
    return any(d.span.start >= cue.span.end for d in scene.days)


def _hangs(scene: Scene, cue: Cue, ctx: Context) -> bool:
    """Whether it is told in a clause that hangs on the one with the new day: "Зустріч, яку скасували, відбудеться"."""
    text = ctx.document.text
    later = next((c for c in scene.cues if c.span.start > cue.span.end and c.tense in ANEW), None)
    if later is None or "," not in text[cue.span.end : later.span.start]:
        return False
    hanging = HANGING.search(text, max(scene.span.start, cue.span.start - LONGEST_OPENING), cue.span.start)
    return hanging is not None and any(d.span.start >= later.span.start for d in scene.dates)


def _is_attribute(scene: Scene, cue: Cue, ctx: Context) -> bool:
    """Whether it only says which event is meant: "the cancelled talks will take place after all"."""
    before = ctx.document.text[scene.span.start : cue.span.start].split()[-1:]
    noun = any(p.head.start == cue.span.end + 1 or p.span.start == cue.span.end + 1 for p in scene.phrases)
    return noun and bool(before) and ctx.words.article.fullmatch(before[0]) is not None


def _only_until(scene: Scene, cue: Cue, ctx: Context) -> bool:
    """Whether something only begins no earlier: "doesn't sit until the 18th"."""
    return UNTIL.match(ctx.document.text, cue.span.end, scene.span.end) is not None


def _is_of_end(scene: Scene, at: int, ctx: Context) -> bool:
    """Whether a doubt is only about when it ends: "von 7.30 Uhr bis voraussichtlich 13 Uhr"."""
    if any(c.span.start < at < c.span.end for c in scene.clocks):
        return True
    clocks = [c for c in scene.clocks if c.span.end <= at]
    return bool(clocks) and TO_AN_END.search(ctx.document.text, max(0, at - 16), at) is not None


def _is_of_another(scene: Scene, segment: Span, at: int, ctx: Context) -> bool:
    """Whether a doubt behind the date is about what the next clause tells: "meets on Friday; a report is expected"."""
    before = [m.span for m in scene.dates if segment.start <= m.span.start and m.span.end <= at]
    if not before:
        return False
    between = ctx.document.text[before[-1].end : at]
    last = before[-1].end == max(m.span.end for m in scene.dates)
    return (ANOTHER if last else ALSO).search(between) is not None


def attended(text: str, start: int, end: int, words: Vocabulary) -> bool:
    """Whether "online" says how people take part, rather than how they book or what they fill in."""
    address = ADDRESS.search(text, max(0, start - LONGEST_ADDRESS), start)
    if address is not None and SERVICE.search(text, address.start(), min(len(text), end + 24)) is None:
        return False
    around = text[max(0, start - 40) : min(len(text), end + 24)]
    return anyword_cached(words.not_online).search(around) is None


def online(text: str, span: Span, words: Vocabulary, *, has_place: bool) -> tuple[Online, Span | None]:
    """Whether a stretch of text says that people take part online, and where it says so."""
    afar = Online.HYBRID if has_place else Online.YES
    for way, said in ((Online.HYBRID, words.hybrid), (afar, words.online)):
        for _, found in anyword_cached(said).finditer(text, span.start, span.end):
            if attended(text, found.start(), found.end(), words):
                there = Span(found.start(), found.end())
                return (Online.YES if _only(text, there, span, words) else way), there
    return Online.NO, None


def _only(text: str, found: Span, span: Span, words: Vocabulary) -> bool:
    """Whether what is said to be online is nowhere else: "on Zoom only", "ausschließlich online"."""
    start, end = max(span.start, found.start - BESIDE_ONLY), min(span.end, found.end + BESIDE_ONLY)
    return anyword_cached(words.only).search(text, start, end) is not None
