"""Which dates are deadlines."""

import re
from collections.abc import Sequence

from calfeed.grammar.exclusions import ends_with, stretch_before
from calfeed.grammar.frame import Context, Scene
from calfeed.grammar.mention import Clock, Day, Edge
from calfeed.grammar.nouns import WORD, Phrase
from calfeed.grammar.pieces import across
from calfeed.grammar.tense import Cue
from calfeed.grammar.vocabulary import Tense, anyword_cached
from calfeed.model.text import Span

LONGEST_LEAD = 32  # characters in front of a day that say that afterwards it is too late
MOST_OPENING = 1  # words in front of "deadline" that say what for
SHUTS = re.compile(r"close|shut", re.IGNORECASE)
DUE_BACK = re.compile(r"\bdue\s+(?:out|back|up|there|here|home|ashore|in|before|for)\b", re.IGNORECASE)
CLOSES = re.compile(r"close|lock|end|run", re.IGNORECASE)
# What waits for answers as long as it is open.
CALLS = re.compile(
    r"\b(?:consultation|survey|questionnaire|polls?|ballot|petition|call|window|competition|contest|appeal|fund|bidding|"
    r"sign-?up|booking|enrolment|enrollment|voting|(?:advance|ticket|online|raffle)\s+sale|comment\s+period|round|tender|portal|form|list|refund|crowdfund(?:er|ing)?|fundraiser)s?\s(?:(?:[^,.;:]|\.(?=\w)){0,50}\s)?\Z",
    re.IGNORECASE,
)
JOINT = across(r"[,;:(]|\s{and_}\s", re.NOFLAG)


def _is_call(scene: Scene, cue: Cue, ctx: Context) -> bool:
    """Whether what closes waits for answers: "the consultation on the plan closes at noon"."""
    lead = ctx.document.text[max(scene.span.start, cue.span.start - 60) : cue.span.start]
    label, colon, _ = lead.partition(": ")  # "Online survey: open now, closes at midnight"
    return any(CALLS.search(words) is not None for words in (lead, f"{label} " if colon else ""))


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
    before = stretch_before(scene, mention.span)
    by = mention.edge in (Edge.BY, Edge.UNTIL) or ends_with(before, words.by, ctx)
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
    if cue is not None and cue.span.end <= mention.span.start and _is_no_longer_taken(scene, cue, ctx):
        return True
    lasts = bool(words.lasts) and anyword_cached(words.lasts).search(text, scene.span.start, scene.span.end) is not None
    if (
        lasts
        and not named
        and cue is not None
        and cue.tense is Tense.DUE
        and anyword_cached(words.by).fullmatch(cue.words)
    ):
        return False  # "El puente permanecerá cerrado hasta el 20 de marzo"
    if not named and cue is not None and _only_until(scene, mention, cue, ctx):
        return False  # "La campaña continuará hasta el 13 de marzo"
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


def _only_until(scene: Scene, mention: Day, cue: Cue, ctx: Context) -> bool:
    """Whether "hasta" alone makes a day a limit, and its sentence asks for nothing and lets nobody do anything."""
    turns, text, span = ctx.words.turns, ctx.document.text, scene.span
    if mention.edge is not Edge.UNTIL or turns.only_until.fullmatch(cue.words) is None:
        return False
    if any(c.tense is Tense.DUE and turns.only_until.fullmatch(c.words) is None for c in scene.cues):
        return False
    asked = anyword_cached(ctx.words.asks).search(text, span.start, span.end)
    return asked is None and turns.can_do.search(text, span.start, span.end) is None


def _is_no_longer_taken(scene: Scene, cue: Cue, ctx: Context) -> bool:
    """Whether a verb says that what its subject takes is over: "Les inscriptions au stage ferment vendredi"."""
    if ctx.words.turns.no_longer_taken.fullmatch(cue.words) is None:
        return False
    text = ctx.document.text
    start = max(scene.span.start, text.rfind(": ", scene.span.start, cue.span.start))
    head = next((w for w in WORD.finditer(text, start, cue.span.start) if not ctx.words.article.fullmatch(w[0])), None)
    taken = ctx.words.deadline, anyword_cached(ctx.words.sign_ups)
    return head is not None and any(noun.match(text, head.start(), cue.span.start) is not None for noun in taken)


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
    plain = (
        sum(ctx.words.article.fullmatch(word) is None for word in opening) <= MOST_OPENING
    )  # "The abstract deadline"
    rest = ctx.document.text[said.end() : mention.span.start]
    return plain and len(scene.days) == 1 and JOINT.search(rest) is None


def _in_bracket_of(scene: Scene, mention: Day, ctx: Context) -> bool:
    """Whether a day stands in brackets behind its event: "reply by 3 May for the ball (Saturday 9 May, 8pm)"."""
    heads = [p for p in scene.phrases if p.span.end <= mention.span.start]
    return bool(heads) and ctx.document.text[heads[-1].span.end : mention.span.start].strip() == "("


def _is_way(scene: Scene, cue: Cue, ctx: Context) -> bool:
    """Whether what closes is a road or a house, and nothing that can be handed in: "The tunnel shuts at 8 pm"."""
    text, start = ctx.document.text, max(scene.span.start, cue.span.start - 40)
    place = ctx.words.place_noun.search(text, start, cue.span.start)
    return place is not None and ctx.words.deadline.search(text, start, cue.span.start) is None
