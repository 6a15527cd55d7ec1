"""What an event is called in running text: by an event noun, by a verb that is an event, by who meets.

Beside it: doer.py (who or what does it), clausename.py (a clause as a name), nameabove.py (labels and headings),
saidbefore.py (what the sentence before names) and deadlines.py (what is due).
"""

import re
from collections.abc import Sequence
from itertools import islice, pairwise

from calfeed.grammar import clause, title
from calfeed.grammar.clausename import COMMA, MOST_OF_SECTION, SURE, of_clause
from calfeed.grammar.de import clause as bracket
from calfeed.grammar.doer import (
    about_what,
    anypronoun,
    by_us,
    has_object,
    infinitive,
    inside_title,
    is_spoken_of,
    last_word,
    lowered,
    object_of,
    people_before,
    stood_for_here,
    subject,
    subject_span,
    who_before,
)
from calfeed.grammar.frame import RECENT, Context, Name, Scene
from calfeed.grammar.mention import Anchor, Day
from calfeed.grammar.nameabove import label_above, line_above
from calfeed.grammar.nouns import WORD, Phrase
from calfeed.grammar.pieces import across
from calfeed.grammar.quick import replace
from calfeed.grammar.tense import QUOTED as IN_QUOTES
from calfeed.grammar.tense import Cue
from calfeed.grammar.vocabulary import Deed, Tense, anyword_cached, either_case
from calfeed.model.text import Span

LONGEST_OWNER = 60
MOST_TITLES, NEAR_TITLE = 8, 14  # titles in quotation marks with a day each, and characters between these
BEHIND_DASH = re.compile(r"\s+[–—-]\s+([^\W\d_][^,.;:–—\n]{4,60}?)(?=[.,;]|\s+[–—-]\s)")
OWN_OBJECT = re.compile(r"\s(?:its|their|his|her|our|the)\s")
BEHIND_COUNT = 8  # characters between "am Vortag" and the event that it counts from
OWNED = re.compile(
    r"(?:the\s+|an?\s+)?(?:[\w-]+\s+){1,3}(?:of|from|to|for|on|about)\s+(?:the|an?|its|their|this)\s+", re.I
)
CLAUSAL = re.compile(r"\b(?:which|who|that|and|but|is|are|was|will)\b|[,;:]", re.IGNORECASE)
LONGEST_NONE = 12  # characters of "no" and its like
ATTENDED = re.compile(r"\b(?:at|for|during)\s+(?:an?|the)\s+\Z")
LONGEST_WITH = 90  # characters in front of a day from "held with" on
LEAST_DUTY, MOST_DUTY = 6, 9  # words
INVITED = re.compile(
    r"\b(?:is|are|be)\s(?:\w+\s)?(?:invited|asked|welcome|encouraged|handed|expected)\b", re.IGNORECASE
)  # to what others hold
# Behind a date: why something is done, and what it comes before or after.
SAID = re.compile(r"\w['’](?:t|ll|re|ve|m|d)\b|\b(?:I|[Ww]e|[Yy]ou|me|us)\b")
BEEN_INVITED = re.compile(r"(?:has|have)\s(?:\w+\s)?been\s(?:\w+\s)?invited\Z", re.IGNORECASE)
HELD_ON = re.compile(r"\s(?:on|at|in|from|this|next|tomorrow|tonight|back|\d)\b", re.IGNORECASE)
# "Who's up for a beach clean?", "Fancy a walk?"
# A title: between quotation marks, or in front of a dash and what says that it is one.
TITLE_QUOTED = across(
    r"[\"“«„»]\s?([A-ZÄÖÜÉÈÀÇ\d][^\"“”«»„\n]{3,80}?)\s?[\"”»“«]|"
    r"(?:\A|(?<=[.!?]\s))([A-ZÄÖÜ][^.!?\n–]{3,60})\s–\s{so_called}\b",
    re.NOFLAG,
)
ASKED = re.compile(
    r"\b(?:up\s+for|fancy|coming\s+to|come\s+to|join\s+(?:us|me)\s+(?:for|at)|anyone\s+for|(?:who['’]s|who\s+is)\s+in\s+for|ready\s+for|"
    r"time\s+for|it['’]s\s+time\s+for)\s+(?:an?\s|the\s|some\s|our\s)?(?P<what>[^?!.,:;\n]{3,60})",
    re.IGNORECASE,
)
QUOTED = re.compile(r"[«„“](?=[^\W\d_a-zа-яєіїґ])([^«»„“”\n]{3,60})[»“”]")
LONGEST_OF_WHICH, BREAKS_OFF = 60, re.compile(r"[,;:]\s")  # characters from a relative pronoun to its verb
LONGEST_OPENING = 8  # characters between two sentences, with an article
QUOTED_BEHIND = re.compile(r",?\s[\"“«„]([^\W_][^\"“”»\n]{2,70}?)[,.!]?[\"”»“](?=,?\s|[.;])")
QUOTED_WORK = re.compile(r"[\"“«]([A-Z0-9][^\"“”»\n]{1,60}?)[,.!?]?[\"”»]")
# What stands between "there won't be" and its noun.
ABSENT = re.compile(r"(?:(?:an?|any)(?:\s\w+)?)?")
GONE = frozenset((Tense.UNDERWAY, Tense.HYPOTHETICAL, Tense.CANCELLED))


def held_with(scene: Scene, at: Span, ctx: Context) -> Name | None:
    """The larger event that something is held with, in front of its days: "(co-located with PALS, 3-7 May)"."""
    lead = ctx.document.text[max(scene.span.start, at.start - LONGEST_WITH) : at.start]
    found = ctx.words.turns.held_with.search(lead)
    if found is None:
        return None
    start = at.start - len(lead) + found.start("name")
    named = title.heading(found["name"], ctx.words)
    return Name(title=named, span=Span(start, start + len(found["name"])), noun=last_word(named), rule="held with it")


def of_event(scene: Scene, segment: Span, at: Span, cue: Cue | None, ctx: Context) -> Name | None:
    """The name of the event at the date `at`; `segment` is the part of the sentence that is about it."""
    inside = [p for p in scene.phrases if segment.start <= p.span.start and p.span.end <= segment.end]
    if ctx.words.free_order:  # "за два дні до зборів", "у день дебатів"; "капітана, який провів 311 матчів"
        text = ctx.document.text
        aside = [m.end() for m in ctx.words.turns.relative_aside.finditer(text, segment.start, segment.end)]
        within = [p for p in inside if any(e <= p.span.start and "," not in text[e : p.span.start] for e in aside)]
        inside = [p for p in inside if p not in within]
        counted = [m.span.end for m in scene.days if m.anchor is Anchor.TEXT]
        inside = [p for p in inside if not any(0 <= p.span.start - end <= 1 for end in counted)]
    if cue is not None and ctx.words.fixed_order:  # "decide on Wednesday whether to send him for trial"
        whether = ctx.words.turns.whether.search(ctx.document.text, cue.span.end, segment.end)
        inside = [p for p in inside if whether is None or p.span.start < whether.start()]
        if (touching := clause.subject(scene, cue, ctx)) is not None:  # "the council debates it and the mayor opens"
            former = max((c.span.start for c in scene.cues if c.span.end <= touching.start), default=-1)
            inside = [p for p in inside if not (p.weak and p.span.end <= former)]
            if ctx.words.happening.search(infinitive(cue.words)):
                inside = [p for p in inside if not _has_own_day(p, touching, scene)]
    if (sought := sought_for(scene, at, ctx)) is not None:
        return of_phrase(sought, ctx)
    counted_from = spans_counted_from(scene, ctx)
    inside = [p for p in inside if not any(p.head.overlaps(span) for span in counted_from)]
    if cue is not None and ctx.words.fixed_order and (insertion := clause.inserted(scene, cue, ctx)) is not None:
        inside = [p for p in inside if not p.span.within(insertion) or at.within(insertion)]
    inside = [p for p in inside if not is_beside(p, at, ctx)]
    lead = ctx.words.turns.led_by.match(ctx.document.text, scene.span.start, at.start) if cue is not None else None
    if lead is not None and any(c.span.start >= lead.end() for c in scene.cues):
        inside = [p for p in inside if p.span.start >= lead.end()]  # "After last week's draw, the replay is on"
    opening = end_of_opening(scene, at, ctx)
    inside = [p for p in inside if p.span.start > opening]
    before = [p for p in inside if p.span.end <= at.start]
    after = [p for p in inside if p.span.start >= at.end]
    if cue is not None and cue.span.end <= at.start:  # "opens with a blessing on Saturday, and the race follows"
        after = [p for p in after if not ctx.words.turns.another_clause.search(ctx.document.text, at.end, p.span.start)]
    if cue is not None and cue.span.start < at.start:
        after = [p for p in after if not _listed_next(scene, at, p, ctx)]
        objects = [p for p in before if p.span.start >= cue.span.start]
        subjects = [p for p in before if p.span.start < cue.span.start]
        ranked = [*_strong(objects), *_strong(subjects), *_weak(objects), *_weak(subjects), *_strong(after[:1])]
        if ctx.words.turns.puts_beside.search(cue.words) is not None:
            ranked = [*_strong(subjects), *ranked]
        if ctx.words.free_order:
            ranked += _weak(after[:1])
    else:
        subjects = [p for p in after if cue is None or p.span.start < cue.span.start]
        objects = [p for p in after if cue is not None and p.span.start >= cue.span.start]
        ranked = [
            *_strong(before)[:1],
            *_strong(subjects),
            *_strong(objects),
            *_weak(before[-1:]),
            *_weak(subjects),
            *_weak(objects),
        ]
    if cue is not None and (poll := _voted_in([*objects, *after], cue, ctx)) is not None:
        return of_phrase(poll, ctx)
    if cue is not None and (ordered := ctx.words.turns.ordered.search(cue.words)) is not None:
        made = title.heading(
            ctx.words.turns.ordered_to[ordered["verb"].split()[0].lower()].format(ordered["who"]), ctx.words
        )
        return Name(title=made, span=cue.span, noun=last_word(ordered["verb"]), rule="verb that is an event")
    gathers = ctx.words.free_order and cue is not None and _gathers(cue, ctx) and _strong([*objects, *after[:1]])
    # "збереться на тренувальний табір" is a camp
    if ctx.words.verb_last and (named := _of_occasion(scene, inside, at, cue, ctx)) is not None:
        return named
    if (beside := _besides(before, at, ctx)) is not None:
        return of_phrase(beside, ctx)
    if cue is not None and (host := _in_which(inside, segment, cue, ctx)) is not None:
        return of_phrase(host, ctx)
    if cue is not None and not gathers and (name := _of_deed(scene, segment, at, cue, ctx)) is not None:
        return name
    if cue is not None and cue.tense is Tense.MOVED and ctx.words.fixed_order:
        ranked = [p for p in [*_strong(subjects), *_weak(subjects), *ranked] if p.noun not in ctx.words.turns.new_days]
    ranked = [*_set_for(after, at, cue, ctx), *_dated(after, at, ctx), *_attended(before, at, ctx), *ranked]
    ranked = [*_behind_day(after, at, cue, ctx), *ranked]
    if cue is not None and ctx.words.turns.attached.search(ctx.document.text, cue.span.start, at.start):
        ranked = [*_strong(after[:1]), *ranked]
    if ctx.words.verb_last:
        found = bracket.clause_of(scene, at, ctx)
        ranked = [p for p in ranked if not bracket.is_oblique(ctx.document.text, scene.span.start, p.span.start)]
        ranked = [p for p in ranked if found is None or not bracket.is_between(found, p.head.start)]
    sure = cue is not None and (cue.tense in SURE or BEEN_INVITED.match(cue.words) is not None)
    if cue is not None and cue.tense is Tense.OLD:  # "La fête qui devait réunir les anciens le 12 mars est annulée"
        sure = any(c.tense is Tense.CANCELLED for c in scene.cues)
    if cue is not None and ctx.words.fixed_order and _acts_on(scene, cue, ctx):
        ranked = [p for p in ranked if not (p.weak and p in subjects)]  # "The committee takes evidence"
    for phrase in ranked:
        if phrase.weak and ctx.words.verb_last and (whole := of_clause(scene, at, cue, ctx)) is not None:
            return replace(whole, noun=phrase.noun)
        if not phrase.weak or sure or (phrase in before[-1:] and _opens_hour(phrase, scene, at, ctx)):
            if (
                cue is not None
                and phrase in subjects
                and (whole := _whole_subject(phrase, scene, cue, ctx)) is not None
            ):
                return whole
            name = _of_owner(phrase, scene, at, ctx) or of_phrase(phrase, ctx)
            return (
                held_by(name, scene, at, cue, ctx)
                if name is not None and cue is not None and phrase in objects
                else name
            )
    return None


def end_of_opening(scene: Scene, at: Span, ctx: Context) -> int:
    """Where the reason ends that opens a sentence in front of its day, "With the strike in its third week"; else -1."""
    cause = ctx.words.turns.opening_cause.match(ctx.document.text, scene.span.start, scene.span.end)
    return max(cause.end(), ctx.document.text.find(",", cause.end(), at.start)) if cause is not None else -1


def spans_counted_from(scene: Scene, ctx: Context) -> list[Span]:
    """The words for other events that days of a sentence only count from: "On the eve of the summit, they dine"."""
    text, end = ctx.document.text, scene.span.end
    counted = [m.span.end for m in scene.days if m.anchor is Anchor.TEXT and m.day is None]
    if not ctx.words.day_in_front:
        near = [(p, at) for p in scene.phrases for at in counted if 0 <= p.span.start - at <= BEHIND_COUNT]
        return [Span(at, p.span.end) for p, at in near]
    found = (ctx.words.turns.counts_from.match(text, at, end) for at in counted)
    return [Span(*behind.span("what")) for behind in found if behind is not None]


def sought_for(scene: Scene, at: Span, ctx: Context) -> Phrase | None:
    """The event right in front of its day for which somebody is looked for: "Wir suchen Helfer für den Basar am"."""
    near = next((p for p in reversed(scene.phrases) if 0 <= at.start - p.span.end <= BEHIND_COUNT), None)
    if near is None or ctx.words.turns.wanted_for.search(ctx.document.text, scene.span.start, near.span.start) is None:
        return None
    return near


def _has_own_day(phrase: Phrase, subject: Span, scene: Scene) -> bool:
    """Whether an event has a verb and a day in front of a subject: "Classes end in May and the fair opens"."""
    days = [m.span for m in scene.dates if phrase.span.end <= m.span.start and m.span.end <= subject.start]
    return any(phrase.span.end <= c.span.start and any(c.span.end <= d.start for d in days) for c in scene.cues)


def _voted_in(behind: Sequence[Phrase], cue: Cue, ctx: Context) -> Phrase | None:
    """What people vote in: "Poles go to the polls on Sunday in a presidential election"."""
    text = ctx.document.text
    if ctx.words.turns.votes.match(text, cue.span.start) is None:
        return None
    found = (p for p in behind if p.span.start >= cue.span.end and ctx.words.turns.poll.fullmatch(p.noun) is not None)
    return next((p for p in found if ctx.words.turns.in_poll.search(text, cue.span.end, p.span.start)), None)


def _set_for(after: list[Phrase], at: Span, cue: Cue | None, ctx: Context) -> list[Phrase]:
    """What a day is chosen or put off for, itself the object of the verb: "has fixed 12 May for the inquest"."""
    if not after or cue is None or cue.tense not in (Tense.PLANNED, Tense.MOVED):
        return []
    direct = 0 <= at.start - cue.span.end <= 1 and ctx.words.turns.set_for.fullmatch(
        ctx.document.text, at.end, after[0].span.start
    )
    return after[:1] if direct else []


def _acts_on(scene: Scene, cue: Cue, ctx: Context) -> bool:
    """Whether a verb says what somebody does to something: "takes evidence", "start painting"."""
    if not clause.is_deed(cue):
        return False
    if ctx.words.happening.search(infinitive(cue.words)):
        return has_object(scene, cue, ctx)
    after = ctx.words.turns.object.match(ctx.document.text, cue.span.end, scene.span.end)
    return after is not None and not any(m.span.start <= after.start(1) < m.span.end for m in scene.mentions)


def _besides(before: list[Phrase], at: Span, ctx: Context) -> Phrase | None:
    """What is held besides, right in front of its day: "vote on 25 January, with a run-off three weeks later"."""
    if not before or before[-1].weak or not 0 <= at.start - before[-1].head.end <= 4:
        return None
    lead = ctx.document.text[max(0, before[-1].span.start - 24) : before[-1].head.start]
    return before[-1] if ctx.words.turns.besides.search(lead) and "," in lead else None


def _in_which(inside: Sequence[Phrase], segment: Span, cue: Cue, ctx: Context) -> Phrase | None:
    """The event in front of a clause that only says what is done at it: "la Noche de Cante, en la que actuará"."""
    start = max(segment.start, cue.span.start - LONGEST_OF_WHICH)
    opens = ctx.words.turns.in_which.search(ctx.document.text, start, cue.span.start)
    if opens is None or BREAKS_OFF.search(ctx.document.text, opens.end(), cue.span.start):
        return None
    return next((p for p in inside if p.span.end == opens.start()), None)


def is_beside(phrase: Phrase, at: Span, ctx: Context) -> bool:
    """Whether a noun is only why or when something is done, or the verb behind "which": "because of the strike"."""
    lead = ctx.document.text[max(0, phrase.span.start - 28) : phrase.span.start]
    if (ctx.words.turns.verb_of.search(lead) and phrase.span == phrase.head) or ctx.words.turns.back_from.search(lead):
        return True
    if ctx.words.slots and anyword_cached(ctx.words.slots).fullmatch(ctx.text(phrase.span)) is not None:
        return True  # "On Lake Dunstan, Saturday 29 May, first race 8.30" under "Club regatta"
    bare = phrase.span.start == phrase.head.start
    if bare and ctx.words.turns.on_show.search(f"{lead}{ctx.text(phrase.head)}") is not None:
        return True  # "The altarpiece goes back on show"
    if phrase.span.start < at.end:
        return False
    if lead.endswith(", ") and ctx.words.turns.sets_out.match(ctx.document.text, phrase.span.start) is not None:
        return True  # "Work party on Sunday, meeting outside the pavilion at 9.30"
    return (
        ctx.words.turns.cause.search(lead) is not None
        or ctx.words.turns.because.search(ctx.document.text, at.end, phrase.span.start) is not None
    )


def _listed_next(scene: Scene, at: Span, phrase: Phrase, ctx: Context) -> bool:
    """Whether a comma and at most an article part a date from the next of several: "on the 26th, the pleas on"."""
    between = ctx.document.text[at.end : phrase.span.start]
    found = COMMA.search(between)
    rest = between[found.end() :].split() if found else ["-"]
    later = any(m.span.start > phrase.span.end for m in scene.dates)
    return later and (not rest or (len(rest) == 1 and ctx.words.article.fullmatch(rest[0]) is not None))


def _opens_hour(phrase: Phrase, scene: Scene, at: Span, ctx: Context) -> bool:
    """Whether an event stands right in front of a day that has its hour: "відкриття у п’ятницю о 17:30"."""
    hour = any(0 <= c.span.start - at.end <= 6 for c in scene.clocks)
    return ctx.words.free_order and hour and 0 <= at.start - phrase.span.end <= 4


def _gathers(cue: Cue, ctx: Context) -> bool:
    """Whether a verb only says that people come together."""
    people = ctx.words.title_of_people.format("")
    return any(deed.title.startswith(people) and verb.search(cue.words) for verb, deed in ctx.words.verbs)


def _attended(found: list[Phrase], at: Span, ctx: Context) -> list[Phrase]:
    """What somebody does something at, right in front of the date: "take questions at a news conference on Friday"."""
    if not found or found[-1].weak or at.start - found[-1].span.end > 4:
        return []
    lead = ctx.document.text[max(0, found[-1].span.start - 10) : found[-1].span.start]
    return found[-1:] if ATTENDED.search(lead) else []


def _of_owner(phrase: Phrase, scene: Scene, at: Span, ctx: Context) -> Name | None:
    """The name with whose event it is, where the date stands between: "the Planning Commission's March 18 meeting"."""
    dates = [m.span for m in scene.mentions if 0 <= phrase.span.start - m.span.end <= 1]
    if not dates:
        return None
    at = dates[0]
    owner = ctx.words.turns.owner.search(ctx.document.text, max(scene.span.start, at.start - LONGEST_OWNER), at.start)
    if owner is None or ctx.words.is_time_word(owner[1]):
        return None
    text = title.heading(f"{owner[1]} {ctx.text(phrase.span)}", ctx.words)
    return Name(title=text, span=phrase.span, noun=phrase.noun, rule="event noun", weak=phrase.weak)


def _dated(after: list[Phrase], at: Span, ctx: Context) -> list[Phrase]:
    """What the date itself stands before: "Monday's hearing", "the 14 May vote"."""
    if not after:
        return []
    text = ctx.document.text
    gap = text[at.end : after[0].span.start]
    owned = re.fullmatch(r"['’]s\s", gap) or (gap == " " and text[at.start : at.end].endswith(("'s", "’s")))
    if owned or (gap == " " and re.search(r"\b(?:the|their|its|our|this)\s\Z", text[max(0, at.start - 8) : at.start])):
        return after[:1]
    return []


def _behind_day(after: list[Phrase], at: Span, cue: Cue | None, ctx: Context) -> list[Phrase]:
    """The object of a verb whose day stands between: "will resume on Tuesday its hearing on the dredgers"."""
    if cue is None or not after or not ctx.words.fixed_order or not 0 <= at.start - cue.span.end <= BEHIND_COUNT:
        return []
    held = clause.is_deed(cue) and OWN_OBJECT.fullmatch(ctx.document.text, at.end, after[0].span.start) is not None
    return after[:1] if held else []


def _whole_subject(phrase: Phrase, scene: Scene, cue: Cue, ctx: Context) -> Name | None:
    """The subject, when the event only belongs to its noun: "Minutes of the meeting will be published"."""
    span = clause.subject(scene, cue, ctx)
    if span is None or not phrase.span.within(span) or title.length(ctx.text(span)) > title.MOST_WORDS - 2:
        return None
    lead = ctx.document.text[span.start : phrase.span.start]
    if OWNED.fullmatch(lead) is None:
        return None
    text = title.heading(ctx.text(span), ctx.words)
    return Name(title=text, span=span, noun=phrase.noun, rule="what belongs to an event", weak=True)


def held_by(name: Name, scene: Scene, at: Span, cue: Cue, ctx: Context) -> Name:
    """A short name with the subject that holds it: "Special meeting of the school board"."""
    if title.length(name.title) >= title.LEAST_WORDS or name.rule != "event noun" or INVITED.search(cue.words):
        return name
    span = subject_span(scene, cue, at, ctx)
    aim = _aim_in_front(scene, cue, ctx)
    if aim is not None:
        longer = title.heading(f"{name.title} {aim}", ctx.words)
        return replace(name, title=longer) if title.length(longer) < title.MOST_WORDS else name
    if span is None or len(ctx.text(span).split()) > 6 or (ctx.words.verb_last and span.overlaps(name.span)):
        return name
    if ctx.words.fixed_order and (verbs := [c for c in scene.cues if c.span.within(span)]):
        span = Span(min(verbs[-1].span.end + 1, span.end), span.end)  # "Floods have forced Hexham to move its fair"
    if SAID.search(ctx.text(span)) or not ctx.text(span):
        return name  # "Can't wait to see you at the ball"
    if ctx.words.turns.copula.fullmatch(cue.words) and any(p.head.end == span.end for p in scene.phrases):
        return name  # "The next social event will be the harvest supper": nobody holds it
    who = inside_title(ctx.text(span), ctx)
    if ctx.words.capital_nouns and " " in (bare := title.heading(ctx.text(span), ctx.words)):
        who = bare
    return replace(name, title=title.heading(ctx.words.title_more.format(name.title, who), ctx.words))


def _aim_in_front(scene: Scene, cue: Cue, ctx: Context) -> str | None:
    """What a sentence opens with that its event is for: "Para resolver dudas sobre el envío habrá una sesión"."""
    text = ctx.text(Span(scene.span.start, max(scene.span.start, cue.span.start))).rstrip(" ,")
    found = either_case(ctx.words.purpose).match(text)
    dated = any(m.span.start < cue.span.start for m in scene.mentions)
    whole = found is not None and not dated and "," not in text and len(text.split()) >= title.LEAST_WORDS
    return f"{text[:1].lower()}{text[1:]}" if whole else None


def negated(scene: Scene, cue: Cue | None, ctx: Context) -> Phrase | None:
    """What there will be none of: "There will be no session on 17 February"."""
    if (first := _none_of(scene, ctx)) is not None:
        return first
    if cue is None or clause.lacking(scene, cue, ctx) is not None:
        return None
    if ctx.words.free_order and cue.tense is Tense.CANCELLED:
        return next((p for p in scene.phrases if _has_series(p, ctx)), None)
    absent = clause.there_is_not(scene, cue, ctx)
    for phrase in scene.phrases:
        between = ctx.document.text[cue.span.end : phrase.span.start].strip().lower()
        if phrase.span.start < cue.span.end:
            continue
        if ctx.words.none.fullmatch(between) or (absent and ABSENT.fullmatch(between)):
            return phrase
    return None


def is_none(scene: Scene, name: Name, ctx: Context) -> bool:
    """Whether "no" stands right in front of a name: "There will be no toddler group on Monday"."""
    lead = ctx.document.text[max(scene.span.start, name.span.start - LONGEST_NONE) : name.span.start].lower().split()
    return name.span.within(scene.span) and bool(lead) and ctx.words.none.fullmatch(lead[-1]) is not None


def _none_of(scene: Scene, ctx: Context) -> Phrase | None:
    """What a sentence without a verb opens with and denies: "Pas de cours le 19 avril"."""
    for phrase in scene.phrases[:1]:
        lead = ctx.document.text[scene.span.start : phrase.span.start].strip().lower()
        if ctx.words.none.fullmatch(lead):
            return phrase
    return None


def _has_series(phrase: Phrase, ctx: Context) -> bool:
    """Whether a series of that name was announced: "16 травня ярмарку не буде" leaves one of its days out."""
    return any(ctx.frames[n].rrule is not None and ctx.frames[n].name.noun == phrase.noun for n in ctx.recent)


def of_section(scene: Scene, ctx: Context) -> Name | None:
    """What the part of a text is called in which a sentence stands, if no event has that name yet.

    It is the label that opens the paragraph, the line above in the same block, or the heading right above.
    """
    label = label_above(scene, ctx)
    span = label or line_above(scene, ctx) or _heading_above(scene, ctx)
    text = title.heading(ctx.text(span), ctx.words) if span is not None else ""
    if span is None or not 1 <= title.length(text) <= MOST_OF_SECTION or text.isdigit():
        return None
    if ctx.words.nameless.match(text) or ctx.words.turns.greeting.match(text):
        return None  # "What customers need to know", "Dear neighbour"
    if any(f.name.span.overlaps(span) for f in ctx.frames[-RECENT:]):
        return None
    noun = ctx.words.noun.search(text)
    return Name(
        title=text,
        span=span,
        noun=noun[0].lower() if noun else last_word(text),
        rule="label" if label is not None else "heading above",
        weak=noun is None,
    )


def _heading_above(scene: Scene, ctx: Context) -> Span | None:
    """The heading of the part, right above the block of a sentence, if it has no verb and no day."""
    above = ctx.heading()
    if above is None or not 0 <= scene.sentence.block - above.sentence.block <= 1:
        return None
    bare = above.sentence.level > 1 and not (above.cues or above.clocks or _is_dated(above))
    return above.span if bare else None


def _is_dated(heading: Scene) -> bool:
    """Whether a heading tells a day; the weekday in "Sunday training" belongs to its name."""
    whole = [d for d in heading.dates if not (isinstance(d, Day) and d.weekday is not None and d.day is None)]
    return bool(whole or (heading.dates and not heading.phrases))


def title_quoted(scene: Scene, ctx: Context) -> Name | None:
    """The only title that a sentence has in quotation marks: "Dr. Kern spricht über »Die vergessenen Brunnen«"."""
    found = list(TITLE_QUOTED.finditer(ctx.document.text, scene.span.start, scene.span.end))
    whole = (found[0][1] or found[0][2]) if len(found) == 1 else ""
    told = title.heading(whole, ctx.words)
    told = told if len(whole.split()) - title.length(told) < 2 else whole  # "Ce que la mer emporte"
    if not 1 <= title.length(told) <= title.MOST_WORDS:
        return None
    return Name(title=told, span=Span(*found[0].span()), noun=last_word(told), rule="title in quotes", weak=True)


def title_of_day(scene: Scene, at: Span, ctx: Context) -> Name | None:
    """The title in quotation marks beside one of several days: "shows »Dune« on the 6th and »Alien« on the 13th"."""
    days = scene.days
    if not 1 < len(days) <= MOST_TITLES or any(d.until is not None for d in days):
        return None
    quoted = islice(IN_QUOTES.finditer(ctx.document.text, scene.span.start, scene.span.end), MOST_TITLES + 1)
    spans = [Span(*one.span()) for one in quoted]
    if len(spans) != len(days):
        return None
    ahead = spans[0].start < days[0].span.start
    pairs = zip(spans, days, strict=True) if ahead else ()
    row = [span for work, day in pairs for span in (work, day.span)]
    row = row or [span for work, day in zip(spans, days, strict=True) for span in (day.span, work)]
    near = all(0 <= b.start - a.end <= NEAR_TITLE for a, b in zip(row[::2], row[1::2], strict=True))
    if not near or any(a.end > b.start for a, b in pairwise(row)):
        return None
    number = next((n for n, day in enumerate(days) if day.span == at), None)
    told = ctx.text(spans[number])[1:-1].strip() if number is not None else ""
    if not 1 <= title.length(told) <= title.MOST_WORDS:
        return None
    return Name(title=told, span=spans[number or 0], noun=last_word(told), rule="title in quotes")


def told_by(before: Scene, ctx: Context, *, alone: bool = False) -> Name | None:
    """What a sentence without a date announces; `alone` where no other one can."""
    end = Span(before.span.end, before.span.end)
    if any(c.tense in (Tense.PAST, Tense.UNDERWAY, Tense.HYPOTHETICAL, Tense.CANCELLED) for c in before.cues):
        return None
    cue = next((c for c in before.cues if c.tense in (Tense.FUTURE, Tense.PLANNED, Tense.PRESENT)), None)
    name = of_event(before, before.span, end, cue, ctx)
    if name is None and before.phrases and (cue is None or not clause.is_deed(cue)):
        name = of_phrase(before.phrases[-1], ctx)
    if alone and (name is None or name.weak or name.rule.startswith("verb")):
        cue = bracket.governing(before, end, cue, ctx) if ctx.words.verb_last else cue
        acts_first = name is None or (cue is not None and name.span.start < cue.span.start)
        told = of_clause(before, end, cue, ctx) if acts_first else None
        name = title_quoted(before, ctx) or told or name
    if name is None and cue is not None and (alone or cue.tense is not Tense.PRESENT):
        name = of_clause(before, end, cue, ctx)
    if name is None and (asked := ASKED.search(ctx.document.text, before.span.start, before.span.end)) is not None:
        wanted = title.heading(asked["what"], ctx.words)
        name = Name(title=wanted, span=Span(*asked.span("what")), noun=last_word(wanted), rule="", weak=True)
    return replace(name, rule="the sentence before") if name is not None and name.title else None


def brought_up(ctx: Context) -> Name | None:
    """What the sentence before brings up and does not date: an event, a name in quotes, what it says will be."""
    before = ctx.before
    if before is None or any(c.tense in GONE for c in before.cues):
        return None
    named = next((p for p in before.phrases if not p.weak), None)
    if named is not None and (name := of_phrase(named, ctx)) is not None and not _is_generic(named, ctx):
        return name
    if (name := quoted(before, ctx)) is not None:
        return name
    weak = next((p for p in before.phrases if not _is_generic(p, ctx)), None)
    if weak is not None and (name := of_phrase(weak, ctx)) is not None:
        return name
    if before.dates:
        return None
    end, ahead = Span(before.span.end, before.span.end), (c for c in before.cues if c.tense in SURE)
    return told_by(before, ctx) or of_clause(before, end, next(ahead, None), ctx)


def quoted(scene: Scene, ctx: Context) -> Name | None:
    """A name that stands in quotes: "Студенти перенесли «Ніч науки»"."""
    found = QUOTED.search(ctx.document.text, scene.span.start, scene.span.end)
    text = title.heading(found[1], ctx.words) if found is not None else ""
    if found is None or not text or title.length(text) > title.MOST_WORDS:
        return None
    return Name(title=text, span=Span(*found.span(1)), noun=last_word(text).lower(), rule="named before", weak=True)


def whole(scene: Scene, ctx: Context) -> Name | None:
    """The event that a sentence names in several words, though its noun also means other things."""
    found = (of_phrase(p, ctx) for p in scene.phrases if p.span.end > p.head.end)
    return next((name for name in found if name is not None), None)


def _is_generic(phrase: Phrase, ctx: Context) -> bool:
    """Whether a phrase is only "the event", whatever it is called."""
    text = title.heading(ctx.text(phrase.span), ctx.words)
    return bool(ctx.words.generics) and anyword_cached(ctx.words.generics).fullmatch(text) is not None


def _opens(phrase: Phrase, ctx: Context) -> bool:
    """Whether a phrase opens a sentence behind that which brings up what it stands for."""
    before = ctx.before
    if before is None or not before.span.end <= phrase.span.start:
        return False
    gap = ctx.document.text[before.span.end : phrase.span.start]
    return len(gap) < LONGEST_OPENING and len(gap.split()) <= 1


def _strong(found: list[Phrase]) -> list[Phrase]:
    return [p for p in found if not p.weak]


def _weak(found: list[Phrase]) -> list[Phrase]:
    return [p for p in found if p.weak]


def of_phrase(phrase: Phrase, ctx: Context, rule: str = "event noun") -> Name | None:
    """The name that a noun phrase gives; a bare "the meeting" is what was named so before."""
    aside = people_behind(phrase, ctx)
    if aside is not None:
        made = f"{ctx.text(Span(phrase.span.start, phrase.head.end))} {ctx.words.of} {ctx.text(aside)}"
        return Name(
            title=title.heading(made, ctx.words), span=phrase.span, noun=phrase.noun, rule=rule, weak=phrase.weak
        )
    text = title.heading(ctx.text(phrase.span), ctx.words)
    if ctx.words.fixed_order and (about := QUOTED_BEHIND.match(ctx.document.text, phrase.span.end)) is not None:
        longer = f"{text}: {about[1]}"  # "My session, "Lending without paperwork", starts at 2pm"
        if title.length(text) < title.LEAST_WORDS and title.length(longer) <= title.MOST_WORDS:
            return Name(title=longer, span=phrase.span, noun=phrase.noun, rule=rule, weak=phrase.weak)
    if phrase.definite and phrase.span == phrase.head and (work := _work_before(phrase, ctx)) is not None:
        return Name(title=f"{text}: {work}", span=phrase.span, noun=phrase.noun, rule=rule)
    if text.endswith(("'s", "’s")) and HELD_ON.match(ctx.document.text, phrase.span.end):
        text = text[:-2]  # "the reunion's on Saturday"
    if ctx.words.kin(phrase.noun, ctx.words.meeting):
        text = title.without_order(text, ctx.words) if title.length(text) > 2 else text
    if phrase.definite and title.length(text) <= 2:
        head = ctx.text(phrase.head).casefold()
        for frame in reversed(ctx.frames[-RECENT:]):
            other = ctx.words.verb_last and not any(w.endswith(head) for w in frame.name.title.casefold().split())
            if other:
                continue  # "Küstenministerkonferenz" is no "Pressekonferenz"
            alike = frame.name.noun == phrase.noun or (
                phrase.weak
                and ctx.words.kin(frame.name.noun, phrase.noun)
                and ctx.words.kin(phrase.noun, ctx.words.meeting)
            )
            if alike and title.length(frame.name.title) > title.length(text):
                return Name(title=frame.name.title, span=phrase.span, noun=phrase.noun, rule="named before")
        topic = ctx.topic
        fuller = topic is not None and title.length(topic.title) > title.length(text)
        if topic is not None and topic.noun == phrase.noun and (fuller or topic.title == text):
            return topic
    stands = bool(ctx.words.generics) and title.length(text) == 1 and _is_generic(phrase, ctx) and _opens(phrase, ctx)
    if stands and (named := brought_up(ctx)) is not None:
        return replace(named, rule="the sentence before")
    return Name(title=text, span=phrase.span, noun=phrase.noun, rule=rule, weak=phrase.weak) if text else None


def _work_before(phrase: Phrase, ctx: Context) -> str | None:
    """The title in quotes of the sentence before, where a work is only called what it is: "The opera has three"."""
    if ctx.before is None or ctx.words.turns.works.fullmatch(phrase.noun) is None:
        return None
    if phrase.span.within(ctx.before.span) or phrase.span.start < ctx.before.span.end:
        return None
    found = QUOTED_WORK.search(ctx.document.text, ctx.before.span.start, ctx.before.span.end)
    return found[1] if found is not None and len(found[1].split()) < MOST_DUTY else None


def people_behind(phrase: Phrase, ctx: Context) -> Span | None:
    """The people behind a dash that say who meets: "a meeting of the military – chiefs of general staff"."""
    found = BEHIND_DASH.match(ctx.document.text, phrase.span.end)
    if found is None or phrase.span.end == phrase.head.end or ctx.words.peoples.search(found[1]) is None:
        return None
    return Span(found.start(1), found.end(1))


def _of_deed(scene: Scene, segment: Span, at: Span, cue: Cue, ctx: Context) -> Name | None:
    text = ctx.document.text
    if ctx.words.verb_last and (inside := bracket.clause_of(scene, at, ctx)) is not None:
        return _of_bracket(inside, scene, at, cue, ctx)
    end = min(cue.span.end + 40, segment.end)
    likely = ctx.words.deed.likely(text, cue.span.start, end)
    may_be_last = ctx.words.verb_last and cue.tense is Tense.FUTURE
    for number in range(len(ctx.words.verbs)) if may_be_last else sorted(likely):
        expression, deed = ctx.words.verbs[number]
        if may_be_last and words_last(deed, cue, scene, ctx):
            return _made(deed, scene, segment, at, cue, ctx)
        if number not in likely:
            continue
        for _, found in expression.finditer(text, cue.span.start, end):
            dated = any(m.span.start <= found.start() < m.span.end for m in scene.mentions)  # "set for March 21"
            if found.start() <= cue.span.end + 1 and cue.span.end <= found.end() and not dated:
                return _made(deed, scene, segment, at, replace(cue, span=Span(cue.span.start, found.end())), ctx)
    return None


def _of_occasion(scene: Scene, inside: list[Phrase], at: Span, cue: Cue | None, ctx: Context) -> Name | None:
    """The occasion of a German clause, "Zur Vernissage spricht ...", or what its relative pronoun stands for."""
    found = bracket.clause_of(scene, at, ctx)
    if found is None or cue is None:
        return None
    strong = [p for p in inside if not p.weak]
    head = bracket.event_in_front(found, [p.head for p in strong], ctx.document.text)
    if head is not None:
        name = of_phrase(next(p for p in strong if p.head == head), ctx)
        return held_by(name, scene, at, cue, ctx) if name is not None else None
    left = bracket.antecedent_span(found)
    before = [p for p in scene.phrases if left is not None and p.span.within(left) and not p.weak]
    return of_phrase(before[-1], ctx) if before else None


def _of_bracket(found: bracket.Clause, scene: Scene, at: Span, cue: Cue, ctx: Context) -> Name | None:
    """The deed of a German clause: its verb counts with its prefix, "tritt zusammen", and not "liest ab"."""
    deed = next((deed for verb, deed in ctx.words.verbs if bracket.says(found, verb)), None)
    span = bracket.subject(found, ctx)
    if span is not None and anypronoun(ctx.text(span), ctx):  # "Die beiden Seiten"
        span = ctx.actor
    if deed is None or (span is None and bracket.pointer(found) not in bracket.POINTING):
        return None
    who = ctx.text(span) if span is not None else ctx.text(ctx.actor) if ctx.actor is not None else ""
    if not who or title.length(who) > title.MOST_WORDS - 4:
        return None
    rest = bracket.topic(found, scene, ctx)
    bare = title.heading(who, ctx.words)
    made = deed.title.format(who=bare, what=bare)
    thing = bracket.object_of(found, ctx) if not bracket.is_reflexive(found) else None
    what = title.heading(ctx.text(thing), ctx.words) if thing is not None else ""
    if what and title.length(made) + title.length(what) <= title.MOST_WORDS - 2:
        made = f"{made} – {what}"
    if rest and title.length(made) + title.length(rest) <= title.MOST_WORDS - 2:
        made = f"{made} {rest}"
    noun = made.split(" ", 1)[0].strip(":").lower()
    return Name(title=title.heading(made, ctx.words), span=cue.span, noun=noun, rule=f"verb: {last_word(cue.words)}")


def of_meeting(scene: Scene, cue: Cue, ctx: Context) -> Name | None:
    """The name of the meeting of people who have met, as it would be announced."""
    shape, end = ctx.words.title_of_people, Span(scene.span.end, scene.span.end)
    if ctx.words.verb_last:
        text = title.heading(shape.format(title.heading(subject(scene, cue, end, ctx), ctx.words)), ctx.words)
        return Name(title=text, span=cue.span, noun=ctx.words.meeting, rule="people who met")
    return _made(Deed("", shape.format("{who}")), scene, scene.span, end, cue, ctx)


def words_last(deed: Deed, cue: Cue, scene: Scene, ctx: Context) -> bool:
    """Whether the verb stands at the end of its sentence, as in German: "wird die Fahrbahn gesperrt"."""
    if not ctx.words.verb_last or cue.tense is not Tense.FUTURE:
        return False
    tail = ctx.document.text[max(cue.span.end, scene.span.end - 40) : scene.span.end].rstrip(" .!")
    return re.search(rf"\b(?:{deed.verb})\Z", tail, re.IGNORECASE) is not None


def _tells_by_whom(made: str, ctx: Context) -> bool:
    """Whether a title says already who does it: "Debate by the Green Party", but not "Vote by secret ballot"."""
    first = made.partition(ctx.words.title_by.format("", ""))[2].partition(" ")[0]
    return first[:1].isupper() or ctx.words.article.fullmatch(first) is not None


def _made(deed: Deed, scene: Scene, segment: Span, at: Span, cue: Cue, ctx: Context) -> Name | None:
    touching = clause.subject(scene, cue, ctx) if ctx.words.fixed_order else None
    who = ctx.text(touching) if touching is not None else subject(scene, cue, at, ctx)
    if ctx.words.fixed_order and who and (f"{who}:" in ctx.text(scene.span) or who[0].isdigit()):
        return None  # "Plan for the park: come and talk to us", "walk on Sunday, 10am, meet at the station"
    who = "" if anypronoun(who, ctx) or (ctx.words.fixed_order and SAID.match(who)) else who  # "I'd like"
    if ctx.words.turns.nobody.match(who):
        return None
    who = ctx.words.turns.are_bidden.sub("", who)
    holes = [m.span for m in scene.mentions]
    what = object_of(ctx, Span(cue.span.end, segment.end), holes)
    about_it = ctx.words.turns.about_it.match(ctx.document.text, cue.span.end)
    if about_it is not None and (label := label_above(scene, ctx)) is not None:
        what = lowered(ctx.text(label))  # "Heating. We vote on it on 12 March"
    shape = deed.title
    met = ctx.words.turns.met.match(ctx.document.text, cue.span.end, segment.end)
    if met is not None and what and shape.startswith(ctx.words.title_of_people.format("")):
        both = title.heading(f"{shape.format(who=inside_title(who, ctx))} with {met[1] or ''}{what}", ctx.words)
        if who and title.length(both) <= title.MOST_WORDS - 2:  # "Ann Lee will meet the roofer"
            return Name(title=both, span=cue.span, noun=ctx.words.meeting, rule=f"verb: {last_word(cue.words)}")
    if "{what}" in shape and not what and ctx.words.free_order:
        told = clause.free_line(scene, subject_span(scene, cue, at, ctx), cue, ctx)
        if told is not None:  # "планують розглянути в першому читанні законопроєкт"
            return Name(title=told, span=cue.span, noun=last_word(cue.words), rule="verb and its clause", weak=True)
    if "{what}" in shape and not what:
        shape = deed.bare
    behind = ctx.words.free_order and not ctx.words.turns.opens_small.match(ctx.document.text, cue.span.end)
    passive = cue.words.lower().split()[:1] in [[word] for word in ctx.words.reflexives]  # "se cortará la cinta"
    first = WORD.match(ctx.document.text, cue.span.end + 1)
    of_whom = first is not None and ctx.words.link.fullmatch(first[0])  # "se tiendra à la disposition du public"
    if "{who}" in shape and not who and (ctx.words.verb_last or behind or (passive and not of_whom)):
        who = what
    alone = not scene.phrases if passive else ctx.actor is None
    if "{who}" in shape and not who and alone and deed.bare and "{" not in deed.bare:
        return Name(title=deed.bare, span=cue.span, noun=deed.bare.lower(), rule="verb", weak=True)
    if "{who}" in shape and not who and (former := stood_for_here(scene, cue, ctx)) is not None:
        who = "" if SAID.match(ctx.text(former)) else ctx.text(former)
    if "{who}" in shape and not who:
        if ctx.topic is not None and ctx.actor is not None and is_spoken_of(ctx.topic, ctx.actor):
            return ctx.topic
        people = people_before(ctx) if deed.title.startswith(ctx.words.title_of_people.format("")) else None
        label = label_above(scene, ctx) if by_us(scene, cue, ctx) else None
        people = ctx.text(label) if label is not None else people  # "Committee: note that we meet on Monday"
        ours = ctx.words.fixed_order and people is None and by_us(scene, cue, ctx)
        if ours and (section := of_section(scene, ctx)) is not None:
            return section
        if people is None and ctx.actor is None:
            return None
        actor = who_before(scene, cue, ctx)
        who = people or (ctx.text(actor) if actor is not None else "")
    if not (ctx.words.capital_behind_colon and ": {who}" in shape):
        who = inside_title(who, ctx)  # "Election: Voters in Leeds"
    if not shape or (shape == "{what}" and ctx.words.fixed_order and not ctx.words.noun.search(what)):
        return None  # "City host Norwich" names a guest and no event
    about = about_what(ctx, cue.span.end, segment.end, holes) if shape.endswith("{who}") else ""
    if not about and shape.endswith("{who}"):
        at_event = ctx.words.turns.at_event.match(ctx.document.text, cue.span.end, segment.end)
        phrase = next((p for p in scene.phrases if at_event and p.span.start == at_event.end()), None)
        about = f"at {ctx.text(phrase.span)}" if phrase is not None else ""
    made = shape.format(who=who, what=what)
    if (
        "{who}" not in shape
        and who
        and not CLAUSAL.search(who)
        and title.length(made) + title.length(who) < title.MOST_WORDS
        and ctx.words.title_by
        and not _tells_by_whom(made, ctx)
    ):
        made = ctx.words.title_by.format(made, who)
    if about and title.length(made) + title.length(about) <= title.MOST_WORDS:
        made = f"{made} {about}"
    if ctx.words.free_order and deed.title.endswith("{who}"):
        told = clause.free_line(scene, subject_span(scene, cue, at, ctx), cue, ctx)
        longer = deed.title.format(who=told)
        if told is not None and title.length(longer) <= title.MOST_WORDS:
            made = longer
    text = title.heading(made, ctx.words)
    noun = made.split(" ", 1)[0].lower()
    return Name(title=text, span=cue.span, noun=noun, rule=f"verb: {last_word(cue.words)}")
