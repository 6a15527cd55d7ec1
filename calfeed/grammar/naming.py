"""What an event is called in running text: by an event noun, by a verb that is an event, by what "it" stands for."""

import re
from collections.abc import Sequence

from calfeed.grammar import clause, nouns, title
from calfeed.grammar.certainty import is_hearsay
from calfeed.grammar.de import clause as bracket
from calfeed.grammar.frame import RECENT, Context, Name, Scene
from calfeed.grammar.mention import Anchor, Day, Vague
from calfeed.grammar.nouns import AND, WORD, Phrase, phrases, right_end
from calfeed.grammar.pieces import across, words_of
from calfeed.grammar.quick import replace
from calfeed.grammar.sentences import Form
from calfeed.grammar.tense import Cue
from calfeed.grammar.vocabulary import Deed, Tense, Vocabulary, anyword_cached, either_case
from calfeed.grammar.zones import zone_of_place
from calfeed.model.meeting import Status
from calfeed.model.text import BlockKind, Span

LONGEST_DECLINED = 24  # characters with the article in front of a noun phrase
LONGEST_OWNER = 60
NEXT = (r"next(?:\s+\w+)?\s+meeting", r"date\s+of\s+next\s+meeting")
WORDS = re.compile(r"\W*((?:\w+\s)?\w+)")
WHOSE = re.compile(r"\A(?:this|next|the)\s(?:week|month|term|year|season)['’]s\s", re.IGNORECASE)
BEHIND_DASH = re.compile(r"\s+[–—-]\s+([^\W\d_][^,.;:–—\n]{4,60}?)(?=[.,;]|\s+[–—-]\s)")
BEHIND_COUNT = 8  # characters between "am Vortag" and the event that it counts from
MOST_REST = 6  # words behind a participle
DASH = re.compile(r"\s*[—–-]+\s")
SPOKEN = frozenset(("you", "we", "i", "I", "is", "are", "was", "be", "he", "she", "they", "it"))
OWNED = re.compile(
    r"(?:the\s+|an?\s+)?(?:[\w-]+\s+){1,3}(?:of|from|to|for|on|about)\s+(?:the|an?|its|their|this)\s+", re.I
)
NAMED_FIRST = re.compile(r"((?:[A-Z][\w'’-]*\s+){0,4}[A-Z][\w'’-]*)\s+[a-z]")  # "Zimbabwe land on ... and take on"
CLAUSAL = re.compile(r"\b(?:which|who|that|and|but|is|are|was|will)\b|[,;:]", re.IGNORECASE)
BACK = re.compile(r"\W*back\s+(?:as\s+(?:normal|usual|ever)|again)\b", re.IGNORECASE)
YOURS = frozenset(("yours", "them"))
LONGEST_NONE = 12  # characters of "no" and its like
NEXT_ONE = re.compile(
    r"(?:\b(?:the|our)\s+)?\b(?:next|following)(?:\s+one\b|(?=\s+(?:is|will\s+be)\s+on\b))", re.IGNORECASE
)
QUESTION = re.compile(
    r"(?:please\s+)?(?:could|can|would|will)\s+(?=all\b|any\b|each\b|every\b|those\b)"
    r"(?:all\s+|any\s+|each\s+|every\s+)?(?:of\s+)?(?:the\s+|your\s+)?(?P<what>.+?)"
    r"\s+(?:please\s+|kindly\s+|also\s+)?be\s",
    re.IGNORECASE,
)
# What an answer is asked on: "Do you have a view on the bypass?", "What do you think of the plans?".
ON_WHAT = re.compile(
    r"\b(?:(?:views?|opinions?|thoughts?|ideas?|comments?|suggestions?)\s+(?:on|about|for)|think\s+(?:of|about))\s+"
    r"(?:the\s+|our\s+|its\s+)?(?P<what>[^.?!,;:]{3,40})\?",
    re.IGNORECASE,
)
MOST_OF_VERB, MOST_OF_SECTION = 3, 8  # words
NEW = re.compile(r"\b(?:an?|another)\s+(?=[a-zA-Z])")
ATTENDED = re.compile(r"\b(?:at|for|during)\s+(?:an?|the)\s+\Z")
TO_DO = re.compile(r"[^.;:]{0,40}?\bto\s+(?!(?:the|an?|\d)\b)([a-z]+)")  # behind the day that one has until
DUTY = re.compile(r"\b(?:must|should|to|please|kindly|you|until)\b", re.IGNORECASE)
CLOSING = re.compile(
    r"(?:close|lock|shut|end|due|fall|received)|.*\b(?:accepted|taken|considered|received|due)\b", re.IGNORECASE
)
# What one does to say that one comes, which tells nothing of what for.
ANSWERS = re.compile(
    r"(?:tell|let|e-?mail|call|ring|reply|respond|contact|write|phone|text|answer|drop|send\s+(?:a\s+)?(?:line|word|note|message))"
    r"(?:\s+(?!about\b|of\b|for\b)[\w'’@.-]+){0,4}(?:\s(?:at|on)\s[\d()+./ -]+)?",
    re.IGNORECASE,
)
# Behind the day, what one answers for: "call us by Friday to book a seat", "write by 3 May for a refund".
ANSWER_FOR = re.compile(
    r"(?:\s\(\w+\))?(?P<lead>,?\s(?:to\s(?!(?:be\s(?:safe|sure|on)|the|an?|us|me|let|avoid|help|make\ssure)\b)|"
    r"for\s(?:an?\s)?(?!(?:more|further|details?|info\w*|the\spurposes?)\b)|(?:whether|if)\syou\s))"
    r"(?P<what>[a-z][^.,;:!?()\n]{2,50})(?=[.,;:!?()\n]|\Z)"
)
# In front of the verb, what those want who have to answer: "if you want one of the seats, write to us".
ANSWER_IF = re.compile(
    r"\b(?:if\syou|(?:anyone|those|all)\swho|whoever)(?:\swould|['’]d)?\s(?:wants?|needs?|wish(?:es)?|likes?|fancy|fancies)\s"
    r"(?:an?\s)?(?P<what>(?!(?:to|more|this|that|it|him|her|us|you|them)\b)[a-z][^.,;:!?()\n]{2,50})"
    r"(?:,\s|\s(?:should|must|please)\b)(?:\w+\s){0,2}\Z",
    re.IGNORECASE,
)
DUTY_END = re.compile(
    r"[.;:!?()]|,(?=\s)|\s[–—-]\s|\s(?:by\s+(?:the\s+)?(?:close|end|noon|mid(?:day|night))|so\s+that|if|because|as|and|or|no\s+later|not\s+later|on\s+or\s+before|at\s+the\s+latest)\s"
)
LEAST_DUTY, MOST_DUTY = 6, 9  # words
# What only lets something through: "the door closes".
NEEDS = re.compile(
    r"\b(?:needs?|requires?|wants?|is\s+waiting\s+for|are\s+waiting\s+for)\s+(?:(?:the|an?|all|your)\s+)*(?=\w+\s)"
)
# What opens a sentence and comes too late: "Letters that arrive after", "No entries received after".
LATE = re.compile(
    r"\W*(?:(?:no|any|all|late|the)\s+)*(?P<what>[\w'’-]+(?:\s+[\w'’-]+){0,4}?),?\s+"
    r"(?:(?:that|which)\s+)?(?:(?:are|is|come|comes|get|arrive|reach)\b[^,.;]{0,24}\s+|arriv\w+[^,.;]{0,16}\s+|"
    r"(?:received|sent|submitted|posted|handed\s+in|made|accepted|taken)[^,.;]{0,24}\s+|will\s+be\s+\w+\s+)?(?:after|past)\b",
    re.IGNORECASE,
)
NOTHING = frozenset(("nothing", "none", "anything", "those", "ones"))
SENDS = re.compile(r"(?:please\s+)?(?:send|e-?mail|post|submit|mail|write)", re.IGNORECASE)
MOST_ARRIVING = 24
LONGEST_CALL = 24  # characters in front of what a sentence asks for
INVITED = re.compile(
    r"\b(?:is|are|be)\s(?:\w+\s)?(?:invited|asked|welcome|encouraged|handed|expected)\b", re.IGNORECASE
)  # to what others hold
NEW_CLAUSE = re.compile(r"[:;]\s")
OWN = re.compile(r"\s+(?:itself|themselves|proper|this\s(?:time|year|month))\Z", re.IGNORECASE)
# Behind a date: why something is done, and what it comes before or after.
SAID = re.compile(r"\w['’](?:t|ll|re|ve|m)\b|\b(?:I|we|you|me|us)\b")
BEEN_INVITED = re.compile(r"(?:has|have)\s(?:\w+\s)?been\s(?:\w+\s)?invited\Z", re.IGNORECASE)
HELD_ON = re.compile(r"\s(?:on|at|in|from|this|next|tomorrow|tonight|back|\d)\b", re.IGNORECASE)
NO_EVENT = re.compile(
    r"(?:birthday|anniversary|sunset|sunrise|dusk|dawn|tide|water|temperature|price|embargo|age|holiday|deadline|hours?|"
    r"dates?|days?|time|slot|turn|one|year|week|month|evening|morning|afternoon|limit|record|average|score|result|number|"
    r"aim|plan|hope|idea|question|answer|problem|reason)\Z",
    re.IGNORECASE,
)
COMMA = re.compile(r",\s+")
PART = re.compile(r"[,;:.!?~]\s|\s[–—-]\s|\(")
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
CLAUSE_END = re.compile(r";\s|\.\s|:\s")
PIECE = re.compile(r"[,;:.]\s|\bque\s(?!\w+r\b)")
OPENERS = " \t\n,;:.!?–—-|·•*(\"'“”"
LONGEST_OPENING = 8  # characters between two sentences, with an article
MOST_WHOM = 4  # words of what a deadline is about
LEAST_TOLD = 4  # words of a sentence that breaks off
MOST_LEADING = 3  # small words in front of a day
TO_DAY = words_of("to_day", "day_noun")
RELATIVE = across(r"{relative}\b")


BEHIND_DATE = re.compile(r"\s[–—-]\s(?P<name>[^.;:\n–—]{3,90}?)(?=[,.;:\n–—(]|\Z)")
DONE_BY = frozenset(("clause", "clause words", "sentence", "people who meet"))  # names whose span is who does it
BE = re.compile(r"['’]s|['’]re|is|are", re.IGNORECASE)
COUNTED = re.compile(
    r"(?:(?:the|its|their|our|all|both|next|last|first|final|more|other|further|remaining|two|three|four|five|six|seven|eight|nine|ten|"
    r"\d+)\s+)+",
    re.IGNORECASE,
)
OWNED_BY = re.compile(r"['’]s?\s")
QUOTED_WORK = re.compile(r"[\"“«]([A-Z0-9][^\"“”»\n]{1,60}?)[,.!?]?[\"”»]")
IT_OPENS = re.compile(r"(?:(?:so|but|and|now|instead),?\s+)?(?:it|they|this)\b", re.IGNORECASE)
# What stands between "there won't be" and its noun.
ABSENT = re.compile(r"(?:(?:an?|any)(?:\s\w+)?)?")
GONE = frozenset((Tense.UNDERWAY, Tense.HYPOTHETICAL, Tense.CANCELLED))
SURE = frozenset((Tense.FUTURE, Tense.PLANNED, Tense.MOVED, Tense.CANCELLED, Tense.PRESENT))
PAUSE = re.compile(rf"\s*(?:{nouns.COMMA}|[;:–—()])\s*|\s+-\s+")
OPENING = across(r"(?:(?:{reminds}|{and_}|{but}|{and_other}|{that})\s+)+")
ENDS_CLAUSE = across(r"[,;:–—(]|\b(?:{and_}|{that}|but)\b", re.NOFLAG)
IN_ROW = across(r"\b{and_}\b", re.NOFLAG)
ABOUT = across(r"\s*(?:(?:the\s+)?(?:media|press)\s+)?({about}\s)")
FIRST_WORD = re.compile(r"[\w'’]+")
CONDITION = across(r"\W*(?:{if_}|{if_behind})\b")


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
            if ctx.words.happening.search(_infinitive(cue.words)):
                inside = [p for p in inside if not _has_own_day(p, touching, scene)]
    counted = [m.span.end for m in scene.days if m.anchor is Anchor.TEXT and m.day is None]
    if not ctx.words.day_in_front:
        inside = [p for p in inside if not any(0 <= p.span.start - end <= BEHIND_COUNT for end in counted)]
    if cue is not None and ctx.words.fixed_order and (insertion := clause.inserted(scene, cue, ctx)) is not None:
        inside = [p for p in inside if not p.span.within(insertion) or at.within(insertion)]
    inside = [p for p in inside if not is_beside(p, at, ctx)]
    lead = ctx.words.turns.led_by.match(ctx.document.text, scene.span.start, at.start) if cue is not None else None
    if lead is not None and any(c.span.start >= lead.end() for c in scene.cues):
        inside = [p for p in inside if p.span.start >= lead.end()]  # "After last week's draw, the replay is on"
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
        return Name(title=made, span=cue.span, noun=_last_word(ordered["verb"]), rule="verb that is an event")
    gathers = ctx.words.free_order and cue is not None and _gathers(cue, ctx) and _strong([*objects, *after[:1]])
    # "збереться на тренувальний табір" is a camp
    if ctx.words.verb_last and (named := _of_occasion(scene, inside, at, cue, ctx)) is not None:
        return named
    if (beside := _besides(before, at, ctx)) is not None:
        return of_phrase(beside, ctx)
    if cue is not None and not gathers and (name := _of_deed(scene, segment, at, cue, ctx)) is not None:
        return name
    if cue is not None and cue.tense is Tense.MOVED and ctx.words.fixed_order:
        ranked = [p for p in [*_strong(subjects), *_weak(subjects), *ranked] if p.noun not in ctx.words.turns.new_days]
    ranked = [*_set_for(after, at, cue, ctx), *_dated(after, at, ctx), *_attended(before, at, ctx), *ranked]
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
    if ctx.words.happening.search(_infinitive(cue.words)):
        return _has_object(scene, cue, ctx)
    after = ctx.words.turns.object.match(ctx.document.text, cue.span.end, scene.span.end)
    return after is not None and not any(m.span.start <= after.start(1) < m.span.end for m in scene.mentions)


def _besides(before: list[Phrase], at: Span, ctx: Context) -> Phrase | None:
    """What is held besides, right in front of its day: "vote on 25 January, with a run-off three weeks later"."""
    if not before or before[-1].weak or not 0 <= at.start - before[-1].head.end <= 4:
        return None
    lead = ctx.document.text[max(0, before[-1].span.start - 24) : before[-1].head.start]
    return before[-1] if ctx.words.turns.besides.search(lead) and "," in lead else None


def is_beside(phrase: Phrase, at: Span, ctx: Context) -> bool:
    """Whether a noun is only why or when something is done, or the verb behind "which": "because of the strike"."""
    lead = ctx.document.text[max(0, phrase.span.start - 28) : phrase.span.start]
    if (ctx.words.turns.verb_of.search(lead) and phrase.span == phrase.head) or ctx.words.turns.back_from.search(lead):
        return True
    if phrase.span.start < at.end:
        return False
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
    if span is None or len(ctx.text(span).split()) > 6 or (ctx.words.verb_last and span.overlaps(name.span)):
        return name
    if ctx.words.fixed_order and (verbs := [c for c in scene.cues if c.span.within(span)]):
        span = Span(min(verbs[-1].span.end + 1, span.end), span.end)  # "Floods have forced Hexham to move its fair"
    if SAID.search(ctx.text(span)) or not ctx.text(span):
        return name  # "Can't wait to see you at the ball"
    text = title.heading(ctx.words.title_more.format(name.title, _inside(ctx.text(span), ctx)), ctx.words)
    return replace(name, title=text)


def labelled(name: Name, scene: Scene, ctx: Context) -> Name:
    """The name with the label of its paragraph, when it says little by itself: "Whitby Athletic: match"."""
    label = _label(scene, ctx)
    if label is not None and not scene.sentence.first and anyword_cached(NEXT).search(ctx.text(label).lower()):
        return name  # "Next meeting: 23 March." says nothing of the sentences behind it
    if label is None or name.span.overlaps(label) or (not name.weak and title.length(name.title) > 2):
        return name
    above = title.heading(ctx.text(label), ctx.words)
    if not above:
        return name
    said = name.noun in above.casefold() or title.length(name.title) < 2
    own = ctx.words.noun.search(above) and (
        said or (name.weak and not (name.rule == "clause" and ctx.words.fixed_order))
    )
    text = title.heading(above if own else f"{above}: {name.title}", ctx.words)
    return (
        replace(name, title=text, span=label, rule=f"label, {name.rule}", weak=False)
        if title.length(text) <= title.MOST_WORDS
        else name
    )


def of_label(scene: Scene, cue: Cue | None, ctx: Context) -> Name | None:
    """The label of the paragraph alone, when the verb says that something takes place."""
    label = _label(scene, ctx)
    if label is None:
        return None
    above = title.heading(ctx.text(label), ctx.words)
    noun = ctx.words.noun.search(above)
    if not above:
        return None
    dated = ctx.words.free_order or any(d.day is not None for d in scene.days)
    hours = cue is None and scene.clocks and scene.days and dated
    if noun is None and not hours and (cue is None or cue.tense not in SURE):
        return None
    return Name(
        title=above,
        span=label,
        noun=noun[0].lower() if noun else _last_word(above),
        rule="label",
        weak=noun is None,
    )


def _label(scene: Scene, ctx: Context) -> Span | None:
    """The label of the paragraph; a sentence in front of a colon, "Here are the receipts:", is none."""
    if ctx.label is None or ctx.label_block != scene.sentence.block:
        return None
    if ctx.label_dated and ctx.words.fixed_order and not ctx.label.within(scene.span):
        return None  # "Kickoff: 16 March, 9.30. Design freeze 24 April."
    verbs = [c.span.start for c in scene.cues if c.span.within(ctx.label) and c.tense is not Tense.CANCELLED]
    label = Span(ctx.label.start, min([ctx.label.end, *verbs]))  # "Round-up is back: ..." is a round-up
    parts = ctx.text(label).split()
    if not parts or (verbs and len(parts) < 2) or ctx.words.stop.fullmatch(parts[0]) or SPOKEN.intersection(parts):
        return None
    if ctx.words.addressed and anyword_cached(ctx.words.addressed).fullmatch(ctx.text(label)) is not None:
        return None  # "Dear neighbours: the scaffolding goes up on Monday"
    if verbs and ctx.words.keeps_subject:
        return None  # "Der Verband hat entschieden: ..."
    if ctx.words.turns.negation.search(ctx.document.text, ctx.label.start, ctx.label.end):
        return None  # "You don't have to wait: ..."
    return label


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


def behind_dash(scene: Scene, at: Span, ctx: Context) -> Name | None:
    """What a dash puts behind a date, "а в середу — зміни до бюджету", also behind its hour."""
    end = at.end
    for clock in scene.clocks:
        if 0 <= clock.span.start - end <= 6:
            end = clock.span.end
    found = BEHIND_DATE.match(ctx.document.text, end, scene.span.end)
    if found is None or any(c.span.overlaps(Span(*found.span("name"))) for c in scene.cues):
        return None
    text = title.heading(found["name"], ctx.words)
    if (
        not text
        or ctx.words.stop.fullmatch(text.split()[0])
        or any(m.span.start == found.start("name") for m in scene.mentions)
    ):
        return None
    noun = next((p.noun for p in scene.phrases if p.span.start >= found.start("name")), _last_word(text))
    return Name(title=text, span=Span(*found.span("name")), noun=noun, rule="behind a dash", weak=True)


def of_heading(scene: Scene, ctx: Context) -> Name | None:
    """The heading right over a date that says nothing of itself: "SECOND BITE" over "Begins Thursday 20 August"."""
    above = ctx.heading()
    if above is None or above.dates or not 0 <= scene.sentence.block - above.sentence.block <= 2:
        return None
    text = title.heading(ctx.text(above.span), ctx.words)
    if not 1 <= title.length(text) <= 8 or ctx.words.general.match(text) or text.isdigit():
        return None
    phrase = next((p for p in above.phrases if not p.weak), None)
    noun = phrase.noun if phrase is not None else _last_word(text)
    return Name(title=text, span=above.span, noun=noun, rule="heading above", weak=phrase is None)


def of_section(scene: Scene, ctx: Context) -> Name | None:
    """What the part of a text is called in which a sentence stands, if no event has that name yet.

    It is the label that opens the paragraph, the line above in the same block, or the heading right above.
    """
    label = _label(scene, ctx)
    span = label or _line_above(scene, ctx) or _heading_above(scene, ctx)
    text = title.heading(ctx.text(span), ctx.words) if span is not None else ""
    if span is None or not 1 <= title.length(text) <= MOST_OF_SECTION or text.isdigit():
        return None
    if ctx.words.nameless.match(text):
        return None  # "What customers need to know"
    if any(f.name.span.overlaps(span) for f in ctx.frames[-RECENT:]):
        return None
    noun = ctx.words.noun.search(text)
    return Name(
        title=text,
        span=span,
        noun=noun[0].lower() if noun else _last_word(text),
        rule="label" if label is not None else "heading above",
        weak=noun is None,
    )


def _line_above(scene: Scene, ctx: Context) -> Span | None:
    """The line that opens the block and says only what the sentence below it is about."""
    above = ctx.before
    if above is None or above.sentence.block != scene.sentence.block or scene.sentence.line != 1:
        return None
    bare = above.sentence.form is Form.LINE and above.sentence.line == 0 and above.sentence.first
    return above.span if bare and scene.sentence.first and not (above.mentions or above.cues) else None


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


def of_heading_alone(above: Scene, ctx: Context) -> Name | None:
    """What a heading that names an event says: "it" in the text under it is that event."""
    phrase = next((p for p in above.phrases if not p.weak), None) or next(iter(above.phrases), None)
    text = title.heading(WHOSE.sub("", ctx.text(above.span)), ctx.words)
    text = text.capitalize() if text.isupper() and len(text) > len("AGM") else text
    if phrase is None or not 1 <= title.length(text) <= 8 or ctx.words.general.fullmatch(text):
        return None
    return Name(title=text, span=above.span, noun=phrase.noun, rule="heading above", weak=phrase.weak)


def of_people(scene: Scene, ctx: Context) -> Name | None:
    """ "On 5 January it is the turn of the military: the chiefs of staff will ..." among meetings is one, too."""
    last = next((ctx.frames[n] for n in reversed(ctx.recent)), None)
    if (
        last is None
        or not ctx.words.kin(last.name.noun, ctx.words.meeting)
        or not any(c.tense is Tense.FUTURE for c in scene.cues)
    ):
        return None
    holes = [m.span for m in scene.mentions] + [c.span for c in scene.cues]
    found = phrases(ctx.document.text, scene.span, ctx.words, holes, heads=ctx.words.peoples)
    if not found:
        return None
    text = title.heading(ctx.words.title_of_people.format(ctx.text(found[0].span)), ctx.words)
    return Name(title=text, span=found[0].span, noun=ctx.words.meeting, rule="people who meet", weak=True)


def _people_before(ctx: Context) -> str | None:
    """The people of the sentence before, whom "they" stands for."""
    if ctx.before is None:
        return None
    holes = [m.span for m in ctx.before.mentions] + [c.span for c in ctx.before.cues]
    found = phrases(ctx.document.text, ctx.before.span, ctx.words, holes, heads=ctx.words.peoples)
    return ctx.text(found[-1].span) if found else None


def handed_in(scene: Scene, words: Vocabulary, ctx: Context) -> Name | None:
    """What a sentence says can be handed in or joined, for a deadline in one of the next: "Open enrollment"."""
    holes = [m.span for m in scene.mentions]
    found = phrases(ctx.document.text, scene.span, words, holes, heads=words.deadline)
    called = words.turns.called_for.search(ctx.document.text, scene.span.start, scene.span.end)
    first = found[0].head.start if found else scene.span.end
    if called is not None and called.end() <= first and " to " not in ctx.document.text[called.end() : first]:
        end = right_end(ctx.document.text, Span(called.end(), scene.span.end), words, holes)
        end = found[0].span.end if found and first == called.end() else end  # "offers" is a verb elsewhere
        wanted = title.heading(ctx.text(Span(called.end(), end)), words)
        if 1 < title.length(wanted) <= title.MOST_WORDS - 2:
            return Name(title=wanted, span=Span(called.end(), end), noun=_last_word(wanted), rule="deadline")
    if words.fixed_order and scene.cues and scene.cues[0].tense is Tense.PAST:
        return None
    if not found:
        return None
    text = title.heading(ctx.text(found[0].span), words)
    return Name(title=text, span=found[0].span, noun=found[0].noun, rule="deadline") if text else None


def _last_word(text: str) -> str:
    """The last word of a text in lower case; "" if it has none."""
    parts = text.split()
    return parts[-1].lower() if parts else ""


def _inside(text: str, ctx: Context) -> str:
    """The words for the middle of a title: "the court", not "The court"; "two astronauts", not "Two astronauts"."""
    plain = ctx.words.article.fullmatch(text.split(" ", 1)[0])
    plain = plain or ctx.words.turns.opens_sentence.match(text)
    return text[:1].lower() + text[1:] if plain else text


def of_fragment(scene: Scene, at: Span, ctx: Context) -> Name | None:
    """What stands in front of the date where there is no verb: "Choir practice every Thursday"."""
    if any(m.span.end <= at.start for m in scene.mentions) or any(not apart(c, at, ctx) for c in scene.cues):
        return None
    text = title.heading(ctx.text(Span(scene.span.start, at.start)), ctx.words)
    if ctx.words.deadline.fullmatch(text) is not None:  # "Notification: 8 June."
        return Name(
            title=text, span=Span(scene.span.start, at.start), noun=_last_word(text), rule="words before the date"
        )
    if anyword_cached((*ctx.words.other_words, *ctx.words.posted)).search(text) or clause.PRICE.search(text):
        return None
    told = ctx.words.turns.lone.fullmatch(ctx.text(scene.span)) is not None  # "Meteors tonight!"
    least = 1 if told or ctx.words.noun.fullmatch(text) else 2
    if not least <= title.length(text) <= 8 or ctx.words.stop.fullmatch(text.split()[0]):
        return None
    return Name(
        title=text,
        span=Span(scene.span.start, at.start),
        noun=_last_word(text),
        rule="words before the date",
        weak=True,
    )


def apart(cue: Cue, at: Span, ctx: Context) -> bool:
    """Whether a verb stands behind a date and a comma, and tells of something else: "Quiz, 3 May, no card needed"."""
    return cue.span.start >= at.end and PART.search(ctx.document.text, at.end, cue.span.start) is not None


def of_unfinished(scene: Scene, at: Span, ctx: Context) -> Name | None:
    """What a sentence names that breaks off in front of a block with its day: "se tiendra", "le jeudi 28 mai"."""
    before, text = ctx.before, ctx.document.text
    if before is None or before.dates or scene.sentence.block - before.sentence.block > 1 or len(ctx.diary) > 1:
        return None
    told = text[before.span.start : before.span.end]
    if before.sentence.form is Form.ROW or not before.cues or len(told.split()) < LEAST_TOLD:
        return None
    alone = scene.sentence.kind is not BlockKind.ITEM and Form.HEADING not in (
        scene.sentence.form,
        before.sentence.form,
    )
    off = told[-1] == "," or (told[-1] == ":" and alone) or before.cues[-1].span.end == before.span.end
    if not (off or leads_to_day(told.split()[-1], ctx)):
        return None
    lead = text[scene.span.start : at.start].strip(OPENERS).split()
    if len(lead) > MOST_LEADING or not all(leads_to_day(word, ctx) for word in lead):
        return None
    if not before.phrases:
        pointer = WORD.match(told)
        return ctx.topic if pointer is not None and anypronoun(pointer[0], ctx) else None
    return _told_by(before, ctx)


def leads_to_day(word: str, ctx: Context) -> bool:
    """Whether a word only leads to a date: "am", "du", "when:"."""
    small = (ctx.words.stop, ctx.words.article, ctx.words.link, anyword_cached(ctx.words.labels_when))
    return any(kind.fullmatch(word.strip(OPENERS)) for kind in small) or word.lower() in TO_DAY


def of_sentence_before(scene: Scene, at: Span, ctx: Context) -> Name | None:
    """What the sentence before announces, where one without a verb gives its day: "Ann will meet us. Friday, 11am"."""
    before = ctx.before
    if not scene.phrases and (unfinished := of_unfinished(scene, at, ctx)) is not None:
        return unfinished
    if before is None or before.sentence.block != scene.sentence.block or before.dates or scene.phrases:
        return None
    if any(not apart(c, at, ctx) for c in scene.cues):
        return None
    above = ctx.label is not None and ctx.label_block == scene.sentence.block
    lead = ctx.document.text[scene.span.start : at.start].strip(OPENERS).split()
    small = ctx.words.drops_subject and len(lead) <= 1 and all(leads_to_day(word, ctx) for word in lead)
    if above or (lead and not small):
        return None
    return _told_by(before, ctx)


def of_sentence_that_tells(scene: Scene, at: Span, ctx: Context) -> Name | None:
    """What the sentence before announces, where one tells only when: "Der Verein lädt zum Basar. Termin: 5. Mai"."""
    before = ctx.before
    told = any(f.scene is before and f.first is not None for f in ctx.frames[-1:])
    if not ctx.words.says_when or before is None or before.sentence.form is Form.ROW or scene.sentence.cells:
        return None
    if told or not 0 <= scene.sentence.block - before.sentence.block <= 1:
        return None
    lead = _only_when(scene, at, ctx)
    if lead is None:
        return None
    aside = COMMA.search(ctx.document.text, lead.end, scene.span.end) if lead.start > at.start else None
    end = aside.start() if aside is not None else scene.span.end  # "ist es so weit, und zur Feier gibt es Kuchen"
    if any(not p.weak and not p.span.overlaps(lead) and p.span.start < end for p in scene.phrases):
        return None
    return _told_by(before, ctx, alone=True) or ctx.topic


def _only_when(scene: Scene, at: Span, ctx: Context) -> Span | None:
    """The words that open a sentence, or stand behind its day, and leave to the one before what is on then."""
    text, says = ctx.document.text, anyword_cached(ctx.words.says_when)
    opening = says.match(text, scene.span.start, at.end)
    if opening is not None and opening.end() <= at.start:
        return Span(*opening.span())
    first = next((m.span for m in scene.mentions if m.span.end <= at.start), at)  # "Vom 1. bis 5. Mai ist täglich"
    lead = text[scene.span.start : first.start].strip(OPENERS).split()
    if len(lead) > MOST_LEADING or not all(leads_to_day(word, ctx) for word in lead):
        return None
    end = first.end
    for mention in scene.mentions:
        end = mention.span.end if 0 <= mention.span.start - end <= BEHIND_COUNT else end
    word = FIRST_WORD.search(text, end, scene.span.end)
    near = word is not None and word.start() - end <= LEAST_TOLD
    closing = says.match(text, word.start(), scene.span.end) if word is not None and near else None
    return Span(*closing.span()) if closing is not None else None


def titled(scene: Scene, ctx: Context) -> Name | None:
    """The title under which somebody appears: "Unter dem Titel »Stille Wasser« spricht Dr. Kern"."""
    if not ctx.words.titled or any(not p.weak for p in scene.phrases):
        return None
    said = anyword_cached(ctx.words.titled).search(ctx.document.text, scene.span.start, scene.span.end)
    return title_quoted(scene, ctx) if said is not None else None


def title_quoted(scene: Scene, ctx: Context) -> Name | None:
    """The only title that a sentence has in quotation marks: "Dr. Kern spricht über »Die vergessenen Brunnen«"."""
    found = list(TITLE_QUOTED.finditer(ctx.document.text, scene.span.start, scene.span.end))
    whole = (found[0][1] or found[0][2]) if len(found) == 1 else ""
    told = title.heading(whole, ctx.words)
    told = told if len(whole.split()) - title.length(told) < 2 else whole  # "Ce que la mer emporte"
    if not 1 <= title.length(told) <= title.MOST_WORDS:
        return None
    return Name(title=told, span=Span(*found[0].span()), noun=_last_word(told), rule="title in quotes", weak=True)


def _told_by(before: Scene, ctx: Context, *, alone: bool = False) -> Name | None:
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
        name = Name(title=wanted, span=Span(*asked.span("what")), noun=_last_word(wanted), rule="", weak=True)
    return replace(name, rule="the sentence before") if name is not None and name.title else None


def of_sentence(scene: Scene, at: Span, cue: Cue | None, ctx: Context) -> Name | None:
    """A headline made of the sentence when no noun names the event: "Council members go back to the subject"."""
    if cue is None or cue.tense is not Tense.FUTURE or cue.span.start > at.start:
        return None
    span = subject_span(scene, cue, at, ctx)
    verb = re.match(r"(?:will|shall|'ll|’ll)\s+(.+)", cue.words, re.IGNORECASE)
    if span is None or verb is None or verb[1].lower().startswith(("be ", "not ", "have ")):
        return None
    stop = min([at.start, *(m.span.start for m in scene.mentions if m.span.start >= cue.span.end)])
    text = title.heading(f"{ctx.text(span)} {verb[1]} {ctx.text(Span(cue.span.end, stop))}", ctx.words)
    if not title.LEAST_WORDS <= title.length(text) <= title.MOST_WORDS - 1:
        return None
    return Name(title=text, span=Span(span.start, at.start), noun=_last_word(verb[1]), rule="sentence", weak=True)


def of_next(scene: Scene, before: Span, at: Span, cue: Cue, ctx: Context) -> Name | None:
    """What is done to the next of several: "the jury names the nominees on 3 May and the winner on 2 June"."""
    if cue.span.end > before.start or cue.tense not in SURE:
        return None
    text = ctx.document.text
    found = ctx.words.turns.next_object.fullmatch(text, before.end, at.start)
    if found is None or ctx.words.turns.has_object.match(text, cue.span.end, scene.span.end) is None:
        return None
    what = Span(*found.span("what"))
    if any(c.span.overlaps(what) for c in scene.cues) or any(
        p.span.overlaps(what) for p in scene.phrases if not p.weak
    ):
        return None
    who = clause.subject(scene, cue, ctx) or subject_span(scene, cue, at, ctx)
    made = clause.line(scene, who, cue, at, ctx, what=ctx.text(what))
    return Name(title=made, span=what, noun=_last_word(ctx.text(what)), rule="clause", weak=True) if made else None


def of_lack(scene: Scene, cue: Cue | None, ctx: Context) -> Name | None:
    """What people have to do without: "No supply"."""
    text = clause.lacking(scene, cue, ctx) if cue is not None else None
    return Name(title=text, span=cue.span, noun=_last_word(text), rule="clause", weak=True) if text and cue else None


def of_clause(scene: Scene, at: Span, cue: Cue | None, ctx: Context) -> Name | None:
    """A diary line of the clause, with the last subject for a pronoun: "Voters in Louth go to the polls"."""
    if cue is None:
        return None
    if ctx.words.free_order:
        return _of_free_clause(scene, at, cue, ctx)
    if ctx.words.verb_last:
        found = bracket.clause_of(scene, at, ctx)
        made = bracket.line(found, scene, ctx) if found is not None else None
        return Name(title=made[0], span=made[1], noun=_last_word(cue.words), rule="clause", weak=True) if made else None
    if (moved := clause.put_off(scene, cue, ctx)) is not None:
        return Name(
            title=title.heading(ctx.text(moved), ctx.words),
            span=moved,
            noun=_last_word(ctx.text(moved)),
            rule="subject that takes place",
        )
    own = clause.subject(scene, cue, ctx) or subject_span(scene, cue, at, ctx)
    span = own or (_stood_for(scene, cue, ctx) or who_before(scene, cue, ctx) if not by_us(scene, cue, ctx) else None)
    if own is None and ctx.topic is not None and clause.there_is_another(scene, cue, ctx):
        return ctx.topic
    if own is None and (thing := clause.there_is(scene, cue, at, ctx)) is not None:
        return Name(title=thing, span=cue.span, noun=_last_word(thing), rule="clause", weak=True)
    text = clause.line(scene, span, cue, at, ctx)
    if text is None or span is None:
        return None
    return Name(title=text, span=own or cue.span, noun=_last_word(cue.words), rule="clause", weak=True)


def one_of(scene: Scene, segment: Span, at: Span, ctx: Context) -> Name | None:
    """What one of several is: "plans two town halls: one in Caldwell on 10 February, the other a day later"."""
    text = ctx.document.text
    off = ctx.frames[-1] if ctx.frames and ctx.frames[-1].status is Status.CANCELLED else None
    if off is not None and off.first is not None and BACK.match(text, segment.start, at.start):
        return replace(off.name, rule="one of several")
    if (following := NEXT_ONE.search(text, segment.start, at.start)) is not None:
        told = [p for p in scene.phrases if p.span.end <= following.start()] or list(
            ctx.before.phrases if ctx.before else ()
        )
        return of_phrase(told[-1], ctx, "one of several") if told else None
    found = ctx.words.turns.one.search(text, segment.start, at.end)
    if found is None or found.start() > at.start:
        return None
    several = [p for p in scene.phrases if p.span.end <= found.start() and p.plural]
    return _counted(several[-1], ctx, one=True) if several else None


def some_of(scene: Scene, cue: Cue | None, at: Span, ctx: Context) -> Name | None:
    """One of several events that the sentence before speaks of: "The last two, on 24 and 29 May, still stand"."""
    before = ctx.before
    if before is None or not 0 <= scene.sentence.block - before.sentence.block <= 1:
        return None
    end = min([at.start, *([cue.span.start] if cue is not None else []), *(m.span.start for m in scene.mentions)])
    head = ctx.document.text[scene.span.start : end].rstrip(" ,(").removesuffix(" on").rstrip(" ,(")
    found = ctx.words.turns.some_of.fullmatch(head)
    if found is None:
        return None
    told = next((p for p in before.phrases if p.plural), None)
    if told is None:
        dated = ctx.topic is not None and any(f.name.span == ctx.topic.span for f in ctx.frames[-RECENT:])
        return ctx.topic if found["count"] and not dated else None
    return _counted(told, ctx, one=bool(found["one"] or found["count"]))


def _counted(phrase: Phrase, ctx: Context, *, one: bool) -> Name | None:
    """The name of several events without their number, or of one of them: "Session of the Fishery Council"."""
    name = of_phrase(phrase, ctx, "one of several")
    if name is None or name.span != phrase.span:
        return name
    head = ctx.text(Span(phrase.span.start, phrase.head.start)) if phrase.head.start > phrase.span.start else ""
    lead = COUNTED.sub("", f"{head} ", count=1).strip()
    noun = phrase.noun if one else ctx.text(phrase.head)
    behind = ctx.text(Span(phrase.head.end, phrase.span.end)) if phrase.span.end > phrase.head.end else ""
    made = title.heading(f"{lead} {noun} {behind}".strip(), ctx.words)
    return replace(name, title=made) if made else name


def of_whole(ctx: Context) -> Name | None:
    """What the sentence before says has several parts: "Die Prüfung hat zwei Teile. Der erste ist am 12. Mai"."""
    before = ctx.before
    if before is None or not before.cues or any(f.scene is before for f in ctx.frames[-1:]):
        return None
    span = subject_span(before, before.cues[0], before.cues[0].span, ctx)
    told = title.heading(ctx.text(span), ctx.words) if span is not None else ""
    if span is None or not 1 <= title.length(told) <= title.MOST_WORDS or anypronoun(told, ctx):
        return None
    phrase = next((p for p in before.phrases if p.span.within(span)), None)
    noun = phrase.noun if phrase is not None else _last_word(told)
    return Name(title=told, span=span, noun=noun, rule="the sentence before", weak=phrase is None)


def introduced(ctx: Context) -> Name | None:
    """What the sentence before speaks of for the first time: "gave notice of a motion of no confidence"."""
    before = ctx.before
    if before is None:
        return None
    new = [p for p in before.phrases if not p.definite and not p.weak]
    if new:
        return of_phrase(new[-1], ctx)
    found = list(NEW.finditer(ctx.document.text, before.span.start, before.span.end))
    if not found:
        return None
    stops = [*(m.span for m in before.mentions), *(c.span for c in before.cues)]
    end = right_end(ctx.document.text, Span(found[-1].end(), before.span.end), ctx.words, stops)
    text = title.heading(ctx.text(Span(found[-1].end(), end)), ctx.words)
    if title.length(text) < 2:
        return None
    return Name(title=text, span=Span(found[-1].end(), end), noun=_last_word(text), rule="named before", weak=True)


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
    return _told_by(before, ctx) or of_clause(before, end, next(ahead, None), ctx)


def quoted(scene: Scene, ctx: Context) -> Name | None:
    """A name that stands in quotes: "Студенти перенесли «Ніч науки»"."""
    found = QUOTED.search(ctx.document.text, scene.span.start, scene.span.end)
    text = title.heading(found[1], ctx.words) if found is not None else ""
    if found is None or not text or title.length(text) > title.MOST_WORDS:
        return None
    return Name(title=text, span=Span(*found.span(1)), noun=_last_word(text).lower(), rule="named before", weak=True)


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


def of_invitation(scene: Scene, at: Span, cue: Cue | None, ctx: Context) -> Name | None:
    """What people are bidden to where the sentence before names it: "Vuelve el trueque. Nos vemos el domingo"."""
    before, words = ctx.before, ctx.words
    if before is None or not words.joins:
        return None
    head = ctx.document.text[scene.span.start : at.start].strip(" *•:,–—-")
    if anyword_cached(words.slots).fullmatch(head) is not None and scene.sentence.block - before.sentence.block <= 1:
        return brought_up(ctx) or ctx.topic  # "La fecha no cambia: domingo 29"
    subject = ctx.document.text[scene.span.start : cue.span.start].strip() if cue is not None else ""
    if anyword_cached(words.generics).fullmatch(subject) is not None and (name := brought_up(ctx)) is not None:
        return replace(name, rule="the sentence before")
    there = cue is not None and anyword_cached(words.at_it).match(ctx.document.text, cue.span.end + 1) is not None
    if there and not before.dates and (name := brought_up(ctx)) is not None:
        return replace(name, rule="the sentence before")  # "El veterinario estará allí el 28 de marzo"
    seen = (
        not before.dates and ctx.words.turns.seen.match(ctx.document.text, scene.span.start, scene.span.end) is not None
    )
    if seen and (name := brought_up(ctx)) is not None:
        return replace(name, rule="the sentence before")
    if cue is None or anyword_cached(words.joins).fullmatch(cue.words) is None:
        return None
    if before.dates or not 0 <= scene.sentence.block - before.sentence.block <= 1 or cue is not scene.cues[0]:
        return None
    text = ctx.document.text
    pause = CLAUSE_END.search(text, max(cue.span.end, at.end), scene.span.end)
    own = Span(scene.span.start, pause.start() if pause is not None else scene.span.end)
    comma = text.find(", ", at.end, own.end)  # "Empezamos a las ocho, la comida corre de nuestra cuenta"
    named = [p for p in scene.phrases if p.span.within(own) and not (p.weak and 0 < comma < p.span.start)]
    if named or len(text[own.start : cue.span.start].split()) > MOST_LEADING:
        return None
    name = brought_up(ctx) or ctx.topic
    return replace(name, rule="the sentence before") if name is not None else None


def named_before(scene: Scene, ctx: Context) -> Name | None:
    """What the sentence before is about, for one that has no subject of its own: "Have you heard of Light Nights?"."""
    before = ctx.before
    if before is None or before.sentence.block != scene.sentence.block or before.sentence.form is not Form.PROSE:
        return None
    strong = next((p for p in before.phrases if not p.weak), None)
    if strong is not None:
        return of_phrase(strong, ctx)
    loose = next((p for p in before.phrases if title.length(ctx.text(p.span)) > 1), None)
    return capitals_before(scene, ctx) or (of_phrase(loose, ctx) if loose is not None else None)


def capitals_before(scene: Scene, ctx: Context) -> Name | None:
    """The name with capitals that the sentence before brings up, if it names no event: "Tickets for Light Nights"."""
    before, text = ctx.before, ctx.document.text
    if before is None or before.sentence.block != scene.sentence.block:
        return None
    if before.sentence.form is not Form.PROSE or any(not p.weak for p in before.phrases):
        return None
    if any(f.scene is before for f in ctx.frames[-RECENT:]):
        return None  # what it names has its day
    found = ctx.words.turns.coming.match(text, before.span.start, before.span.end)
    found = found or ctx.words.turns.brought_up.search(text, before.span.start, before.span.end)
    if found is None:
        return None
    made = title.heading(found["name"], ctx.words)
    return Name(title=made, span=Span(*found.span("name")), noun=_last_word(made), rule="named before", weak=True)


def stood_for(scene: Scene, cue: Cue, ctx: Context) -> Name | None:
    """What "it" or "they" is that the sentence before brings up: "An auction has been called off. It is now on"."""
    before = ctx.before
    if before is None or before.sentence.block != scene.sentence.block:
        return None
    subject = ctx.words.turns.it_or_they.search(ctx.document.text, scene.span.start, cue.span.start)
    merged = ctx.words.turns.it_or_they.match(cue.words)
    return introduced(ctx) or subject_before(ctx) if subject is not None or merged is not None else None


def said_before(scene: Scene, cue: Cue | None, ctx: Context) -> Name | None:
    """What "it" is that the same sentence names: "Rain ruined Sunday's regatta, and it will now be held on 12 July"."""
    if cue is None:
        return None
    subject = ctx.words.turns.it.search(ctx.document.text, scene.span.start, cue.span.start)
    if subject is None or not ctx.words.happening.search(_infinitive(cue.words)):
        return None
    text = ctx.document.text
    named = [p for p in scene.phrases if p.span.end <= subject.start() and not p.weak]
    if named and ctx.words.turns.points.search(
        text, max(scene.span.start, named[-1].span.start - 6), named[-1].span.start
    ):
        return None  # "That meeting was adjourned, so it's now on Thursday"
    return of_phrase(named[-1], ctx) if named else None


def subject_before(ctx: Context) -> Name | None:
    """The event that the sentence before speaks of, as its subject: "The interview will be online. It'll be on"."""
    before = ctx.before
    if before is None or not before.phrases or not before.cues:
        return None
    first = before.phrases[0]
    return of_phrase(first, ctx) if not first.weak and first.span.end <= before.cues[0].span.start else None


def acts(scene: Scene, cue: Cue, ctx: Context) -> bool:
    """Whether "he", "they" or "it" does something, so that it can't be the event spoken of before."""
    if by_us(scene, cue, ctx):
        return False
    if ctx.actor is None or (ctx.topic is not None and _is_spoken_of(ctx.topic, ctx.actor)):
        return False
    if _is_it(scene, cue, ctx) and ctx.words.turns.person.fullmatch(ctx.text(ctx.actor)):
        return False  # "The judge adjourned the inquest. It picks up again on Friday"
    takes_place = ctx.words.happening.search(_infinitive(cue.words)) and not _has_object(scene, cue, ctx)
    return clause.is_deed(cue) and not takes_place


def _is_it(scene: Scene, cue: Cue, ctx: Context) -> bool:
    """Whether the subject of a verb is "it"."""
    lead = ctx.document.text[max(scene.span.start, cue.span.start - 12) : cue.span.start]
    return ctx.words.turns.it.search(lead) is not None


def who_before(scene: Scene, cue: Cue, ctx: Context) -> Span | None:
    """Who or what a pronoun stands for that the sentences before spoke of: "he" is never a trip, "it" no judge."""
    actor = ctx.actor
    if actor is None:
        return actor
    lead = ctx.document.text[max(scene.span.start, cue.span.start - 16) : cue.span.start].rstrip()
    words = ctx.document.text[actor.start : actor.end]
    if ctx.words.turns.he.fullmatch(lead) and (owner := OWNED_BY.search(words)) is not None:
        return Span(actor.start, actor.start + owner.start())
    if _is_it(scene, cue, ctx) and ctx.words.turns.person.fullmatch(ctx.text(actor)):
        return _object_before(scene, ctx)
    return actor


def _object_before(scene: Scene, ctx: Context) -> Span | None:
    """What the last verb of the sentence before is done to: "The officer has finished her report"."""
    before = ctx.before
    if before is None or before.sentence.block != scene.sentence.block or not before.cues:
        return None
    for cue in reversed(before.cues):
        if (found := ctx.words.turns.its_object.match(ctx.document.text, cue.span.end, before.span.end)) is not None:
            return Span(*found.span(1))
    return None


def _is_spoken_of(topic: Name, actor: Span) -> bool:
    """Whether the last subject is the event itself, and nobody who does something at one."""
    return topic.span.overlaps(actor) and topic.rule not in DONE_BY


def _stood_for(scene: Scene, cue: Cue, ctx: Context) -> Span | None:
    """Who "it" is behind another clause of the sentence: "The council has to decide on it; it meets on Friday"."""
    if ctx.words.free_order or ctx.words.verb_last:
        return None
    for former in scene.cues:
        if former.span.end > cue.span.start:
            return None
        span = subject_span(scene, former, former.span, ctx)
        if span is not None and not anypronoun(ctx.text(span), ctx):
            return span
    return None


def by_us(scene: Scene, cue: Cue, ctx: Context) -> bool:
    """Whether the subject of a verb is the writer or the reader: no one named before."""
    lead = ctx.document.text[max(scene.span.start, cue.span.start - 12) : cue.span.start].rstrip()
    words = re.findall(r"[\w]+", clause.ADVERB.sub("", lead))  # "you now have until"
    own = cue.words.split(maxsplit=1)[0].lower()  # "we meet"
    if own in ctx.words.ourselves or (bool(words) and words[-1].lower() in ctx.words.ourselves):
        return True
    return either_case(ctx.words.our_verbs).search(cue.words) is not None


def of_clause_words(scene: Scene, at: Span, cue: Cue | None, ctx: Context) -> Name | None:
    """The last resort: the words of the clause that stand around the date."""
    if any(m.span.overlaps(at) for m in scene.mentions if isinstance(m, Vague)) and not _will_be(scene, cue, at, ctx):
        return None
    if cue is None or _other_clause(cue, at, ctx):
        text = clause.words_around(scene, at, ctx)
    else:
        actor = _stood_for(scene, cue, ctx) or who_before(scene, cue, ctx)
        who = ctx.text(actor) if actor is not None else ctx.topic.title if ctx.topic is not None else None
        who = None if by_us(scene, cue, ctx) else who
        own = clause.subject(scene, cue, ctx) or subject_span(scene, cue, at, ctx)
        bare = own is None and BE.fullmatch(cue.words) is not None and IT_OPENS.match(ctx.text(scene.span)) is not None
        text = who if bare else clause.words(scene, own, cue, who, ctx)  # "So it's on Friday, in the hall"
    if text is None:
        return None
    span = Span(min(cue.span.start, at.start), at.end) if cue is not None else at
    return Name(title=text, span=span, noun=_last_word(text), rule="clause words", weak=True)


def _will_be(scene: Scene, cue: Cue | None, at: Span, ctx: Context) -> bool:
    """Whether a sentence names who or what will do something some day: "El premio se fallará a comienzos de agosto"."""
    planned = cue is not None and cue.tense is Tense.PLANNED and not ctx.words.fixed_order
    if cue is None or not (cue.tense is Tense.FUTURE or planned) or _other_clause(cue, at, ctx):
        return False
    if any(not any(s.span == d.span for s in ctx.skipped[-4:]) for d in scene.days if d.span.start < at.start):
        return False
    own = clause.subject(scene, cue, ctx) or subject_span(scene, cue, at, ctx)
    return own is not None and own.end <= cue.span.start and not anypronoun(ctx.text(own), ctx)


def _other_clause(cue: Cue, at: Span, ctx: Context) -> bool:
    """Whether a verb stands in another clause than a date: "at noon on 15 January, once the ship is in"."""
    text = ctx.document.text
    if cue.span.end < at.start:
        mark = NEW_CLAUSE.search(text, cue.span.end, at.start)
        told = mark is not None and mark[0][0] == ":" and len(text[mark.end() : at.start].split()) < 2
        told = told and not ctx.words.free_order
        return mark is not None and not told  # "on se retrouve pour les affiches : lundi, 20 h"
    found = COMMA.match(text, at.end, cue.span.start)
    return found is not None and anyword_cached(ctx.words.subordinates).match(text, found.end()) is not None


def _of_free_clause(scene: Scene, at: Span, cue: Cue, ctx: Context) -> Name | None:
    """A diary line of a clause whose subject may stand anywhere: "Земляки проведуть в останню путь солдата"."""
    text = clause.free_line(scene, subject_span(scene, cue, at, ctx), cue, ctx)
    return Name(title=text, span=cue.span, noun=_last_word(text), rule="clause", weak=True) if text else None


def _strong(found: list[Phrase]) -> list[Phrase]:
    return [p for p in found if not p.weak]


def _weak(found: list[Phrase]) -> list[Phrase]:
    return [p for p in found if p.weak]


def _undeclined(phrase: Phrase, ctx: Context) -> str:
    """The words of a noun phrase, its adjectives as they stand alone: "zur ordentlichen Versammlung"."""
    text, start = ctx.document.text, phrase.span.start
    whole = text[start : phrase.span.end]
    lead = text[max(0, start - LONGEST_DECLINED) : start].split()
    if not ctx.words.declined or not lead or anyword_cached(ctx.words.declined).fullmatch(lead[-1]) is None:
        return whole
    there, alone = ctx.words.declined_end
    before = text[start : phrase.head.start].split(" ")
    made = [w.removesuffix(there) + alone if w.islower() and w.endswith(there) and len(w) > 4 else w for w in before]
    return " ".join(made) + text[phrase.head.start : phrase.span.end]


def of_phrase(phrase: Phrase, ctx: Context, rule: str = "event noun") -> Name | None:
    """The name that a noun phrase gives; a bare "the meeting" is what was named so before."""
    aside = people_behind(phrase, ctx)
    if aside is not None:
        made = f"{ctx.text(Span(phrase.span.start, phrase.head.end))} {ctx.words.of} {ctx.text(aside)}"
        return Name(
            title=title.heading(made, ctx.words), span=phrase.span, noun=phrase.noun, rule=rule, weak=phrase.weak
        )
    text = title.heading(_undeclined(phrase, ctx), ctx.words)
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
        if ctx.topic is not None and ctx.topic.noun == phrase.noun:
            return ctx.topic
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
    return Name(title=title.heading(made, ctx.words), span=cue.span, noun=noun, rule=f"verb: {_last_word(cue.words)}")


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


def _made(deed: Deed, scene: Scene, segment: Span, at: Span, cue: Cue, ctx: Context) -> Name | None:
    touching = clause.subject(scene, cue, ctx) if ctx.words.fixed_order else None
    who = ctx.text(touching) if touching is not None else subject(scene, cue, at, ctx)
    who = "" if anypronoun(who, ctx) else who
    if ctx.words.turns.nobody.match(who):
        return None
    holes = [m.span for m in scene.mentions]
    what = _object(ctx, Span(cue.span.end, segment.end), holes)
    shape = deed.title
    met = ctx.words.turns.met.match(ctx.document.text, cue.span.end, segment.end)
    if met is not None and what and shape.startswith(ctx.words.title_of_people.format("")):
        both = title.heading(f"{shape.format(who=_inside(who, ctx))} with {met[1] or ''}{what}", ctx.words)
        if who and title.length(both) <= title.MOST_WORDS - 2:  # "Ann Lee will meet the roofer"
            return Name(title=both, span=cue.span, noun=ctx.words.meeting, rule=f"verb: {_last_word(cue.words)}")
    if "{what}" in shape and not what and ctx.words.free_order:
        told = clause.free_line(scene, subject_span(scene, cue, at, ctx), cue, ctx)
        if told is not None:  # "планують розглянути в першому читанні законопроєкт"
            return Name(title=told, span=cue.span, noun=_last_word(cue.words), rule="verb and its clause", weak=True)
    if "{what}" in shape and not what:
        shape = deed.bare
    behind = ctx.words.free_order and not ctx.words.turns.opens_small.match(ctx.document.text, cue.span.end)
    passive = cue.words.lower().split()[:1] in [[word] for word in ctx.words.reflexives]  # "se cortará la cinta"
    if "{who}" in shape and not who and (ctx.words.verb_last or behind or passive):
        who = what
    alone = not scene.phrases if passive else ctx.actor is None
    if "{who}" in shape and not who and alone and deed.bare and "{" not in deed.bare:
        return Name(title=deed.bare, span=cue.span, noun=deed.bare.lower(), rule="verb", weak=True)
    if "{who}" in shape and not who and (former := _stood_for(scene, cue, ctx)) is not None:
        who = ctx.text(former)
    if "{who}" in shape and not who:
        if ctx.topic is not None and ctx.actor is not None and _is_spoken_of(ctx.topic, ctx.actor):
            return ctx.topic
        people = _people_before(ctx) if deed.title.startswith(ctx.words.title_of_people.format("")) else None
        label = _label(scene, ctx) if by_us(scene, cue, ctx) else None
        people = ctx.text(label) if label is not None else people  # "Committee: note that we meet on Monday"
        ours = ctx.words.fixed_order and people is None and by_us(scene, cue, ctx)
        if ours and (section := of_section(scene, ctx)) is not None:
            return section
        if people is None and ctx.actor is None:
            return None
        actor = who_before(scene, cue, ctx)
        who = people or (ctx.text(actor) if actor is not None else "")
    if not (ctx.words.capital_behind_colon and ": {who}" in shape):
        who = _inside(who, ctx)  # "Election: Voters in Leeds"
    if not shape or (shape == "{what}" and ctx.words.fixed_order and not ctx.words.noun.search(what)):
        return None  # "City host Norwich" names a guest and no event
    about = _about(ctx, cue.span.end, segment.end, holes) if shape.endswith("{who}") else ""
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
    return Name(title=text, span=cue.span, noun=noun, rule=f"verb: {_last_word(cue.words)}")


def subject(scene: Scene, cue: Cue, at: Span, ctx: Context) -> str:
    """The subject of a verb: what stands in front of it in its clause, without an apposition; "" for a pronoun."""
    span = subject_span(scene, cue, at, ctx)
    return ctx.text(span) if span else ""


def subject_span(scene: Scene, cue: Cue, at: Span, ctx: Context) -> Span | None:
    """Where the subject of a verb stands; looked for once, as each date and name of a long sentence asks for it."""
    if cue.span not in ctx.subjects:
        found = bracket.clause_of(scene, cue.span, ctx) if ctx.words.verb_last else None
        if found is not None and found.finite.start <= cue.span.start:
            ctx.subjects[cue.span] = bracket.subject(found, ctx)
        else:
            ctx.subjects[cue.span] = _find_subject(scene, cue, at, ctx)
    return ctx.subjects[cue.span]


def _find_subject(scene: Scene, cue: Cue, at: Span, ctx: Context) -> Span | None:
    text, words = ctx.document.text, ctx.words
    start = scene.span.start
    aside = clause.inserted(scene, cue, ctx)
    for other in scene.cues:
        if other.span.end > cue.span.start or other.span == cue.span or not other.is_verb or other.tense is Tense.OLD:
            continue
        if aside is not None and other.span.within(aside):
            continue
        if other.tense is Tense.REPORT or _ends_clause(text, other.span.end, cue.span.start):
            that = words.turns.that.match(text, other.span.end, cue.span.start)
            start = max(start, that.end() if that else other.span.end)
    stop = aside.start if aside is not None and not words.fixed_order else cue.span.start
    for mention in scene.mentions:
        if mention.span.end <= cue.span.start and not (aside is not None and mention.span.within(aside)):
            if words.fixed_order and not text[mention.span.end : cue.span.start].strip():
                stop = _before_preposition(text, start, mention.span.start, ctx)  # "A scan on Saturday will decide it"
            else:
                start = max(start, mention.span.end)
    colon = text.rfind(": ", start, stop) if not words.fixed_order else -1
    if (
        text[colon + 2 : stop].strip()
        and start <= colon
        and text.count("»", colon, stop) <= text.count("«", colon, stop)
    ):
        start = colon + 2  # "C'est confirmé : le Racing affrontera Nantes"
    pieces = _pieces(text, start, stop)
    joined = " ".join(text[p.start : p.end] for p in pieces).split()
    if len(joined) == 1 and joined[0].lower() in AND:  # "met on 4 January and agreed to meet again": the same subject
        former = [c for c in scene.cues if c.span.end <= cue.span.start and c.tense is not Tense.REPORT]
        if former and former[0].span.start < cue.span.start:
            return subject_span(scene, former[0], former[0].span, ctx)
        opening = NAMED_FIRST.match(text, scene.span.start, cue.span.start)
        if opening is not None and not words.stop.fullmatch(opening[1].split(" ", 1)[0]):
            return Span(opening.start(1), opening.end(1))
    for place, piece in enumerate(pieces):
        if place == 0 and CONDITION.match(text[piece.start : piece.end]):
            return None
        if place == 0 and len(pieces) > 1 and not words.fixed_order and is_hearsay(text, piece, words.language):
            continue  # "Selon des sources diplomatiques, les dirigeants se réuniront"
        if place == 0 and len(pieces) > 1 and _is_circumstance(text, piece, ctx):
            continue  # "A su regreso, el ministro comparecerá"
        if place > 0 and RELATIVE.match(text[piece.start : piece.end].lstrip()):
            continue
        bare = _without_opening(text, piece, ctx)
        if bare is None or (
            pieces[place + 1 :] and text[bare.start : bare.end].isupper() and DASH.match(text, piece.end)
        ):
            continue
        rest = pieces[place + 1 :]
        listed = bool(rest) and _is_list(text, piece, rest) and not any(_is_apposition(text, p, ctx) for p in rest[:-1])
        closed = not rest or not words.fixed_order or bool(text[rest[-1].end : cue.span.start].strip())
        closed = closed or anypronoun(text[rest[-1].start : rest[-1].end], ctx)
        state = bool(rest) and zone_of_place(text[rest[-1].start : rest[-1].end].strip()) is not None
        if rest and not listed and not (closed and (state or _is_apposition(text, rest[-1], ctx))):
            continue  # "Ines, the list has to be in": what no comma closes is the subject
        if listed:
            bare = Span(bare.start, rest[-1].end)
        words_of = text[bare.start : bare.end]
        if anypronoun(words_of, ctx) or len(words_of) < 3:
            return None
        if (
            words_of[0].islower()
            and not words.noun.search(words_of)
            and not _has_article(text, bare.start, words_of, ctx)
        ):
            continue
        return bare
    return None


PARTITIVE = frozenset(("de",))  # an article too: "De retour à Paris, la ministre"


def _is_circumstance(text: str, piece: Span, ctx: Context) -> bool:
    """Whether words in front of a comma open with a preposition and say when or where, and not who: "Por la tarde"."""
    opening = text[piece.start : piece.end].strip().split(maxsplit=1)
    if ctx.words.fixed_order or len(opening) < 2 or not opening[0][:1].isupper():
        return False
    first = opening[0].lower()
    leads = ctx.words.link.fullmatch(first) or ctx.words.stop.fullmatch(first)
    return leads is not None and (first in PARTITIVE or ctx.words.article.fullmatch(first) is None)


def _before_preposition(text: str, start: int, end: int, ctx: Context) -> int:
    """Where the words in front of a date end, without the preposition that leads it."""
    last = re.search(r"[\w'’]+\s*\Z", text[start:end])
    return start + last.start() if last and ctx.words.stop.fullmatch(last[0].strip()) else end


def _has_article(text: str, start: int, words_of: str, ctx: Context) -> bool:
    """Whether a subject without a capital has an article, as a noun has and a stray participle has not."""
    first = words_of.split(maxsplit=1)[0]
    return (
        bool(ctx.words.article.fullmatch(first))
        or ctx.words.peoples.search(words_of) is not None
        or first[-1:] == "s"
        or ctx.words.bare_subjects
    )


def anypronoun(text: str, ctx: Context) -> bool:
    """Whether a subject only points at something named before."""
    return ctx.words.pronoun.fullmatch(clause.ADVERB.sub("", text.strip())) is not None


def _ends_clause(text: str, start: int, end: int) -> bool:
    return bool(ENDS_CLAUSE.search(text, start, end))


def _pieces(text: str, start: int, end: int) -> list[Span]:
    found, at = [], start
    for comma in PAUSE.finditer(text[start:end]):
        if start + comma.start() > at:
            found.append(Span(at, start + comma.start()))
        at = start + comma.end()
    if at < end:
        found.append(Span(at, end))
    return [span for span in found if text[span.start : span.end].strip() and not _is_aside(text, start, span)]


def _is_aside(text: str, start: int, piece: Span) -> bool:
    """Whether a piece stands in brackets, as "£140" does in "the second instalment (£140) must reach Pip"."""
    before = text[start : piece.start]
    return before.count("(") > before.count(")") and text[piece.end : piece.end + 2].lstrip()[:1] == ")"


def _without_opening(text: str, piece: Span, ctx: Context) -> Span | None:
    """The piece without "that", "and" or quotation marks in front; None if it begins with a preposition."""
    start, end = piece.start, piece.end
    while start < end and not text[start].isalnum():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    opening = OPENING.match(text[start:end])
    if opening:
        start += opening.end()
    first = FIRST_WORD.match(text[start:end])
    if first is None or (ctx.words.stop.fullmatch(first[0]) and not anypronoun(text[start:end], ctx)):
        return None
    return Span(start, end)


def _is_apposition(text: str, piece: Span, ctx: Context) -> bool:
    """Whether a piece between commas only explains what stands before it."""
    words = text[piece.start : piece.end].strip()
    first = words.split(maxsplit=1)[0] if words else ""
    return not words or bool(
        ctx.words.article.fullmatch(first) or first.isdigit() or RELATIVE.match(words) or words[0].islower()
    )


def _is_list(text: str, piece: Span, rest: list[Span]) -> bool:
    return bool(IN_ROW.search(text, rest[-1].start, rest[-1].end))


def _object(ctx: Context, span: Span, holes: list[Span]) -> str:
    words = ctx.words
    start = span.start
    for token in re.finditer(r"[\w'’]+", ctx.document.text[span.start : min(span.end, span.start + 40)]):
        if words.article.fullmatch(token[0]) or words.link.fullmatch(token[0]):
            continue
        if words.verb_last and words.stop.fullmatch(token[0]):
            continue
        start = span.start + token.start()
        break
    end = right_end(ctx.document.text, Span(start, span.end), words, holes)
    return ctx.text(Span(start, end)) if end > start else ""


def _about(ctx: Context, start: int, end: int, holes: list[Span]) -> str:
    """ "with the minister" or "on the state of the dams" right behind a verb."""
    found = ABOUT.match(ctx.document.text, start, end)
    if found is None:
        return ""
    begin = found.start(1)
    stop = right_end(ctx.document.text, Span(begin, end), ctx.words, holes)
    return ctx.text(Span(begin, stop)) if stop > found.end(1) else ""


def of_subject(scene: Scene, cue: Cue | None, at: Span, ctx: Context) -> Name | None:
    """The subject itself, when the verb says that it takes place: "Motions will be heard", "The Ashes begin"."""
    if cue is None or _has_object(scene, cue, ctx):
        return None
    happens = ctx.words.happening.search(_infinitive(cue.words)) is not None
    span = subject_span(scene, cue, at, ctx) if happens or _is_when(scene, cue, ctx) else None
    if span is None and happens and ctx.words.fixed_order:
        span = clause.subject(scene, cue, ctx)
        span = None if span is not None and anypronoun(ctx.text(span), ctx) else span
    if span is None or (not happens and anyword_cached(ctx.words.slots).fullmatch(ctx.text(span))):
        return None
    text = title.heading(f"{OWN.sub('', ctx.text(span))} {_undergone(scene, span, cue, ctx)}", ctx.words)
    if not happens and (NO_EVENT.search(text) or anypronoun(text, ctx)):
        return None
    noun = _last_word(text)
    plain = cue.tense is Tense.PRESENT and len(cue.words.split()) <= MOST_OF_VERB
    if ctx.words.fixed_order and title.length(text) == 1 and plain and clause.is_deed(cue):
        text = f"{text} {cue.words}"  # "Gates open"
    return Name(title=text, span=span, noun=noun, rule="subject that takes place", weak=True) if text else None


def _is_when(scene: Scene, cue: Cue, ctx: Context) -> bool:
    """Whether "is" stands right in front of a day or an hour: "Polling is on Thursday"."""
    if ctx.words.turns.copula.fullmatch(cue.words) is None:
        return False
    return any(ctx.words.turns.then_on.fullmatch(ctx.document.text, cue.span.end, m.span.start) for m in scene.mentions)


def _undergone(scene: Scene, subject: Span, cue: Cue, ctx: Context) -> str:
    """What is done to the subject of a French verb: "inauguré" of "le pont sera inauguré", "attendu à Rennes"."""
    if cue.tense not in (Tense.FUTURE, Tense.PLANNED, Tense.PRESENT):
        return ""
    found = ctx.words.turns.undergone.search(ctx.document.text, cue.span.start, min(scene.span.end, cue.span.end + 24))
    if found is None or not cue.span.start <= found.start() <= cue.span.end:
        return ""
    people = ctx.words.peoples.search(ctx.text(subject)) is not None
    if anyword_cached(ctx.words.happens).fullmatch(found["done"]) and not people:
        return ""
    end = min([scene.span.end, *(m.span.start for m in scene.mentions if m.span.start >= found.end())])
    rest = re.split(r"[,;:.!?()–—]", ctx.document.text[found.end() : end])[0]
    return f"{found['done']} {rest}" if len(rest.split()) <= MOST_REST else found["done"]


def _has_object(scene: Scene, cue: Cue, ctx: Context) -> bool:
    """Whether somebody does it to something: "opens the bridge", not "opens on Monday"."""
    if not ctx.words.fixed_order or any(0 <= m.span.start - cue.span.end <= 6 for m in scene.mentions):
        return False
    after = re.match(r"\s+([\w'’]+)", ctx.document.text[cue.span.end : cue.span.end + 30])
    if after is None:
        return False
    return ctx.words.article.fullmatch(after[1]) is not None or (
        after[1].endswith("ing") and after[1] != "going"  # "start painting the pier"
    )


def _infinitive(words: str) -> str:
    """The verb that a plan is about: "float" of "are slated to float"."""
    return re.split(r"\bto\s+(?=\w)", words)[-1]


def of_deadline(scene: Scene, at: Span, cue: Cue | None, ctx: Context, *, refused: bool = False) -> Name:
    """ "Deadline for ..." with what is due; `refused` if it is what comes too late afterwards."""
    words, text = ctx.words, ctx.document.text
    holes = [m.span for m in scene.mentions] + [c.span for c in scene.cues]
    inside = bracket.clause_of(scene, at, ctx) if words.verb_last else None
    within = inside.span if inside is not None else scene.span
    found = phrases(text, within, words, holes, heads=words.deadline)
    if words.verb_last:
        return _of_german_deadline(found, inside or None, scene, within, at, ctx)
    found = tuple(p for p in found if not _in_brackets(p.span, scene, ctx)) or found
    if refused and (late := _refused(scene, at, ctx)) is not None:
        return late
    due = next((c for c in scene.cues if c.tense is Tense.DUE), None)
    before = [p for p in found if p.span.end <= at.start]
    behind = [p for p in before if due is not None and p.span.start >= due.span.end]
    done = due is not None and any(verb.search(text, due.span.start, due.span.end) for verb, _ in words.due_things)
    if not done and (thing := _arriving(scene, due or cue, at, found, ctx)) is not None:
        return thing
    for phrase in behind[:1]:
        row = _row(due.span, phrase, scene, ctx) if due is not None else None
        return _deadline(row or phrase.span, phrase.noun, ctx)
    if due is not None and (question := QUESTION.match(due.words)) is not None:  # "Could all keys be returned"
        put = Span(due.span.start + question.start("what"), due.span.start + question.end("what"))
        return _deadline(put, _last_word(ctx.text(put)), ctx)
    passive = due is not None and ctx.words.turns.passive.search(due.words) is not None
    if passive and due is not None:
        span = subject_span(scene, due, at, ctx)
        own = [p for p in before if span is not None and p.span.overlaps(span)]
        if own:
            return _deadline(own[-1].span, own[-1].noun, ctx)
    duty = _duty(scene, due, at, ctx) if due is not None else None
    if due is not None:
        for expression, noun in words.due_things:
            found_verb = expression.search(text, due.span.start, due.span.end)
            if found_verb and not (noun == words.reply and duty is not None and title.length(duty.title) > LEAST_DUTY):
                span = Span(found_verb.start(), found_verb.end())
                about = _asked_about(scene, due, ctx) if noun == words.reply else ""
                owed = subject_span(scene, due, at, ctx) if passive and words.title_of_owed else None
                whose = title.heading(ctx.text(owed), words) if owed is not None else ""
                if 0 < title.length(whose) <= MOST_WHOM and not anypronoun(whose, ctx):  # "Les 20 € sont à verser"
                    return _deadline(span, noun, ctx, words.title_of_owed.format(noun, whose))
                who = _who_must(scene, due, at, ctx) if noun not in (words.reply, "notification") else None
                told = words.title_more.format(noun, who) if who is not None else noun
                return _deadline(span, noun, ctx, f"{noun}: {about}" if about else told)
    related = due is not None and RELATIVE.search(text, max(scene.span.start, due.span.start - 6), due.span.start)
    if duty is not None and not (before and (passive or related)):
        return duty
    if passive and due is not None and not before and found and words.title_of_duty:
        own_span = subject_span(scene, due, at, ctx)
        if own_span is not None and not anypronoun(ctx.text(own_span), ctx):  # "the balance is due by 2 May; forms by"
            return _deadline(own_span, _last_word(ctx.text(own_span)), ctx)
    opening = cue.span if cue is not None and before and cue.span.start < before[0].span.start else None
    if before and (row := _row(opening or before[0].span, before[-1], scene, ctx)) is not None:
        return _deadline(row, before[-1].noun, ctx)
    for phrase in [*before[-1:], *found[:1]]:
        return _deadline(phrase.span, phrase.noun, ctx)
    if words.obliges and (obliged := _obliged(scene, at, ctx)) is not None:
        return obliged
    if words.free_order and (asked := clause.asked(scene, at, ctx)) is not None:
        return _deadline(at, _last_word(asked), ctx, asked)
    if words.free_order and (verb := due or cue) is not None:
        line = clause.free_line(scene, subject_span(scene, verb, at, ctx), verb, ctx)
        if line is not None:
            return _deadline(verb.span, _last_word(line), ctx, line)
    if due is not None and (asked_for := _asked_for(due, at, holes, ctx)) is not None:
        return _deadline(asked_for, _last_word(ctx.text(asked_for)), ctx)
    if (what := _purpose(scene, at, holes, ctx)) is not None:
        return _deadline(what, _last_word(ctx.text(what)), ctx)
    if due is None and words.title_of_duty and (around := clause.words_around(scene, at, ctx)) is not None:
        return _deadline(at, _last_word(around), ctx, around)  # "Names to Moira by Sunday, please"
    if words.obliges and due is not None and (said_so := _said_so(scene, due, ctx)) is not None:
        return said_so
    if due is not None and (lead := _in_front(scene, due, ctx)) is not None:
        return _deadline(lead, _last_word(ctx.text(lead)), ctx)
    if ctx.due is not None:
        return _deadline(ctx.due.span, ctx.due.noun, ctx, ctx.due.title)
    if (said := words.says_deadline.search(text, scene.span.start, at.start)) is not None:
        what = Span(said.start(), min([at.start, *(c.span.start for c in scene.cues if c.span.start >= said.end())]))
        if title.length(ctx.text(what)) >= title.LEAST_WORDS:  # "Last posting date for the raffle is 20 March"
            return _deadline(what, _last_word(ctx.text(what)), ctx)
    if due is not None:
        span = subject_span(scene, due, at, ctx)
        if span is not None and not anypronoun(ctx.text(span), ctx):
            return _deadline(span, _last_word(ctx.text(span)), ctx)
    if (label := _label(scene, ctx)) is not None:
        return _deadline(label, _last_word(ctx.text(label)), ctx)
    if ctx.topic is not None:
        return _deadline(ctx.topic.span, ctx.topic.noun, ctx, ctx.topic.title)
    return _deadline(scene.span, "deadline", ctx, words.reply)


def _row(first: Span, last: Phrase, scene: Scene, ctx: Context) -> Span | None:
    """All that a line opens with and is due together: "Names, outlet and car registration to the desk by noon"."""
    opens = first.start - scene.span.start < len("The ")
    joined = ctx.words.turns.row.match(ctx.document.text, first.end, last.span.end)
    if not opens or joined is None or last.span.start > joined.end():
        return None
    return Span(first.start, last.span.end)


def _arriving(scene: Scene, cue: Cue | None, at: Span, found: Sequence[Phrase], ctx: Context) -> Name | None:
    """What has to be somewhere by a day, the subject of its verb: "Motions must be with the secretary by Friday"."""
    if cue is None or cue.span.start > at.start:
        return None
    behind = ctx.document.text[cue.span.start : min(scene.span.end, cue.span.end + MOST_ARRIVING)]
    related = RELATIVE.search(ctx.document.text, max(scene.span.start, cue.span.start - 6), cue.span.start)
    if ctx.words.turns.arrives.match(behind) is None or related is not None:
        return None
    span = clause.subject(scene, cue, ctx) or subject_span(scene, cue, at, ctx)
    if span is None or anypronoun(ctx.text(span), ctx) or ctx.words.turns.entrance.fullmatch(ctx.text(span)):
        if span is None and (spoken := stood_for(scene, cue, ctx)) is not None:
            return _deadline(spoken.span, spoken.noun, ctx, spoken.title)
        points = span is not None or anypronoun(ctx.document.text[scene.span.start : cue.span.start], ctx)
        if points and (needed := _needed_before(scene, ctx)) is not None:
            return needed
        return _deadline(ctx.due.span, ctx.due.noun, ctx, ctx.due.title) if points and ctx.due is not None else None
    own = next((p for p in found if p.span.overlaps(span) and p.span.start >= span.start), None)
    if own is not None:
        return _deadline(Span(own.span.start, max(own.span.end, span.end)), own.noun, ctx)
    if ctx.words.turns.must_arrive.match(behind) is None:
        return None
    duty = _duty(scene, cue, at, ctx) if cue.tense is Tense.DUE else None
    return duty or _deadline(span, _last_word(ctx.text(span)), ctx)


def _obliged(scene: Scene, at: Span, ctx: Context) -> Name | None:
    """What has to be done or to arrive by a day: "hay que devolver los libros", "las llaves deben estar aquí"."""
    words, text = ctx.words, ctx.document.text
    found = anyword_cached(words.obliges).search(text, scene.span.start, at.start)
    verb = WORD.match(text, found.end() + 1, at.start) if found is not None else None
    if found is None or verb is None:
        return None
    arrives = anyword_cached(words.arrives).fullmatch(verb[0]) is not None
    said = _piece_before(scene, found.start(), ctx)
    if not arrives:
        stops = [*(m.span.start for m in scene.dates), *(c.span.start for c in scene.cues if c.tense is Tense.DUE)]
        stops += [m.start() for m in PIECE.finditer(text, verb.end(), scene.span.end)]
        said = Span(verb.start(), min([scene.span.end, *(stop for stop in stops if stop >= verb.end())]))
    made = title.heading(ctx.text(said), words)
    if not (1 if arrives else 2) <= title.length(made) <= title.MOST_WORDS - 2:
        return None
    if arrives:
        return _deadline(said, _last_word(made), ctx, made)
    whole = title.heading(words.title_to_do.format(lowered(made)), words)
    return Name(title=whole, span=said, noun=_last_word(made), rule="deadline")


def _said_so(scene: Scene, due: Cue, ctx: Context) -> Name | None:
    """What somebody does by a day: "quedamos en que cada grupo mande su cartel a más tardar el 3"."""
    if anyword_cached(ctx.words.by).fullmatch(due.words) is None:
        return None
    said = _piece_before(scene, due.span.start, ctx)
    made = title.heading(ctx.text(said), ctx.words)
    whole = title.LEAST_WORDS <= title.length(made) <= title.MOST_WORDS - 2
    return _deadline(said, _last_word(made), ctx, made) if whole else None


def _piece_before(scene: Scene, end: int, ctx: Context) -> Span:
    """The words of a clause in front of a place in it."""
    before = [m.end() for m in PIECE.finditer(ctx.document.text, scene.span.start, end)]
    return Span(max([scene.span.start, *before]), end)


def _needed_before(scene: Scene, ctx: Context) -> Name | None:
    """What the sentence before says that somebody needs: "The auditor needs the cash book. It must reach him by"."""
    before = ctx.before
    if before is None or before.sentence.block != scene.sentence.block:
        return None
    found = NEEDS.search(ctx.document.text, before.span.start, before.span.end)
    if found is None:
        return None
    what = Span(found.end(), right_end(ctx.document.text, Span(found.end(), before.span.end), ctx.words))
    return _deadline(what, _last_word(ctx.text(what)), ctx) if what.end > what.start else None


def _refused(scene: Scene, at: Span, ctx: Context) -> Name | None:
    """What is not taken any more after a day: "Letters that arrive after the 16th cannot be considered"."""
    text = ctx.document.text
    opening = LATE.match(text, scene.span.start, at.start)
    if opening is None:
        return None
    what = Span(*opening.span("what"))
    if anypronoun(ctx.text(what), ctx) or ctx.text(what).lower() in NOTHING:
        due = ctx.due or ctx.topic
        return _deadline(due.span, due.noun, ctx, due.title) if due is not None else None
    return _deadline(what, _last_word(ctx.text(what)), ctx)


def _in_front(scene: Scene, due: Cue, ctx: Context) -> Span | None:
    """What a sentence opens with and its verb of due: "Los reclamos por la rotura del 11 de febrero se reciben"."""
    end = min([due.span.start, *(m.span.start for m in scene.mentions)])
    words = ctx.document.text[scene.span.start : end].rstrip()
    while (last := words.rpartition(" ")[2]) and (ctx.words.stop.fullmatch(last) or ctx.words.link.fullmatch(last)):
        words = words.removesuffix(last).rstrip()
    said = any(c.span.start < end and c.is_verb for c in scene.cues) or by_us(scene, due, ctx)
    said = said or ctx.words.turns.gives.match(due.words) is not None
    if said or not 2 <= len(words.split()) <= title.MOST_WORDS - 1 or anypronoun(words, ctx) or ":" in words:
        return None
    return Span(scene.span.start, scene.span.start + len(words))


def _asked_for(due: Cue, at: Span, holes: list[Span], ctx: Context) -> Span | None:
    """What is to be handed in, right behind its verb and an article: "merci de transmettre vos questions avant"."""
    after = WORD.match(ctx.document.text, due.span.end + 1, at.start)
    if due.span.end >= at.start or after is None or ctx.words.article.fullmatch(after[0]) is None:
        return None
    start = after.end() + 1
    end = right_end(ctx.document.text, Span(start, at.start), ctx.words, [h for h in holes if h != due.span])
    return Span(start, end) if end > start and not any(h.start <= start < h.end for h in holes) else None


def _of_german_deadline(
    found: Sequence[Phrase], inside: bracket.Clause | None, scene: Scene, within: Span, at: Span, ctx: Context
) -> Name:
    """What is due by its noun, its verb or its clause: "Einsprüche nimmt die Gemeinde bis 30. Jänner entgegen"."""
    ends = [p for p in found if ctx.words.says_deadline.search(ctx.document.text[p.head.start : p.head.end])]
    for phrase in [*ends, *[p for p in found if p.span.end <= at.start][-1:], *found[:1]]:
        if title.length(ctx.text(phrase.span)) <= title.MOST_WORDS - 2:
            return _deadline(phrase.span, phrase.noun, ctx)
    for expression, noun in ctx.words.due_things:
        if verb := expression.search(ctx.document.text, within.start, within.end):
            about = _of_whom(inside, at, scene, ctx)
            return _deadline(Span(*verb.span()), noun, ctx, f"{noun}{about}")
    whole = phrases(ctx.document.text, scene.span, ctx.words, [at], heads=ctx.words.deadline)
    if whole and whole[0].span.end <= at.start:
        return _deadline(whole[0].span, whole[0].noun, ctx)
    made = bracket.line(inside, scene, ctx) if inside is not None else None
    if (
        inside is not None
        and ctx.words.turns.last_day.match(ctx.text(inside.span))
        and inside.span.start - scene.span.start > 8
    ):
        lead = Span(scene.span.start, inside.span.start)  # "Punkte bitte an mich, letzter Tag ist der Donnerstag"
        return _deadline(lead, _last_word(ctx.text(lead)), ctx, ctx.text(lead).strip(" ,;"))
    if made is not None and title.length(made[0]) <= title.MOST_WORDS - 1:
        return _deadline(made[1], _last_word(made[0]), ctx, made[0])
    thing = bracket.thing(inside, ctx) if inside is not None else None
    if thing is not None:
        return _deadline(thing, _last_word(ctx.text(thing)), ctx)
    if ctx.due is not None or ctx.topic is not None:
        due = ctx.due or ctx.topic
        assert due is not None
        return _deadline(due.span, due.noun, ctx, due.title)
    return _deadline(scene.span, "deadline", ctx, ctx.words.reply)


# Behind the day: what is asked, "Sagt bis Freitag Bescheid, ob ihr kommt".
WHAT_OF = re.compile(r"[^.;:!?,]{0,40},\s(?P<what>(?:ob|wer|wann|wie|was)\s[^.;:!?,\n]{3,40})(?=[.;:!?,]|\Z)")


def _of_whom(inside: bracket.Clause | None, at: Span, scene: Scene, ctx: Context) -> str:
    """What a deadline by its verb is about: ", ob ihr kommt", ": Mannschaften"; "" if it is not told in a few words."""
    asked = WHAT_OF.match(ctx.document.text, at.end, scene.span.end)
    if asked is not None:
        return f", {asked['what']}"
    span = bracket.subject(inside, ctx) if inside is not None else None
    if span is None or anypronoun(ctx.text(span), ctx) or not span.end <= at.start:
        return ""
    who = title.heading(ctx.text(span), ctx.words)
    return f": {who}" if 0 < title.length(who) <= MOST_WHOM else ""


def of_outcome(scene: Scene, ctx: Context) -> Name | None:
    """What people will be told, where a sentence opens with it: "Decisions by mid-May"."""
    opening = WORDS.match(ctx.document.text, scene.span.start, scene.span.end)
    if opening is None or anyword_cached(ctx.words.notices).match(opening[1]) is None:
        return None
    return _deadline(Span(*opening.span(1)), opening[1].lower(), ctx)


def _duty(scene: Scene, due: Cue, at: Span, ctx: Context) -> Name | None:
    """What has to be done by a day: "Deadline to notify the desk of any equipment"."""
    if not ctx.words.title_of_duty or not (DUTY.search(due.words) or due.words[:1].isupper() or " " not in due.words):
        return None
    if CLOSING.match(due.words):
        return None
    text, start, verb = ctx.document.text, due.span.end, _last_word(due.words)
    verb = f"be {verb}" if due.words.lower().endswith(f"be {verb}") else verb
    if verb in ctx.words.until:  # "tenants have until Friday to object"
        found = TO_DO.match(text, at.end, scene.span.end)
        if found is None:
            return None
        start, verb = found.end(), found[1]
    end = min([scene.span.end, *(m.span.start for m in scene.mentions if m.span.start >= start)])
    pause = DUTY_END.search(text, start, end)
    rest = ctx.text(Span(start, pause.start() if pause else end)).split()
    if rest and rest[0].lower() in YOURS and ctx.due is not None:
        rest[0] = lowered(ctx.due.title)  # "Entries are open. Send yours to the clerk by 3 May"
    small = (ctx.words.stop, ctx.words.article, anyword_cached(ctx.words.by))
    while rest and any(kind.fullmatch(rest[-1]) for kind in small):
        rest = rest[:-1]
    if SENDS.fullmatch(due.words) and (wanted := _asked_before(rest, ctx)) is not None:
        return wanted
    if not verb or (verb != "be" and (ctx.words.stop.fullmatch(verb) or ctx.words.link.fullmatch(verb))):
        return None
    told = " ".join([verb, *rest[:MOST_DUTY]])
    who = clause.subject(scene, due, ctx) or subject_span(scene, due, at, ctx)
    ordered = " " not in due.words or due.words.lower().startswith(("please", "kindly"))
    named = ctx.text(who) if who is not None and not ordered and not by_us(scene, due, ctx) else ""
    if named and not anypronoun(named, ctx) and len(f"{named} {told}".split()) <= MOST_DUTY:
        made = f"{ctx.words.title_of_deadline.format(lowered(named))} to {told}"
    else:
        made = ctx.words.title_of_duty.format(told) if rest else ""
    if not made:
        return None
    if ANSWERS.fullmatch(told) and (asked_for := _answered_for(scene, due, at, made, ctx)) is not None:
        made = asked_for
    elif ANSWERS.fullmatch(told) and (about := _asked_about(scene, due, ctx)):
        made = f"{made}: {lowered(about)}"
    made = title.heading(made, ctx.words)
    span = Span(min(due.span.start, at.start), max(due.span.end, at.end))
    return Name(title=made, span=span, noun=verb, rule="deadline")


def _who_must(scene: Scene, due: Cue, at: Span, ctx: Context) -> str | None:
    """Who has to do something by a day, in a word or two: "Bidders must register by 30 October"."""
    if not ctx.words.fixed_order or " " not in due.words or due.words.lower().startswith(("please", "kindly")):
        return None
    span = clause.subject(scene, due, ctx) or subject_span(scene, due, at, ctx)
    text = ctx.text(span) if span is not None else ""
    several = text[:1].isupper() and " " not in text and text.endswith("s")
    return text[:1].lower() + text[1:] if several and not anypronoun(text, ctx) and not by_us(scene, due, ctx) else None


def _asked_before(rest: Sequence[str], ctx: Context) -> Name | None:
    """What the sentence before asks for, where one only says what to send: "Applications are invited. Send a CV by"."""
    before = ctx.before
    if before is None or before.days or ctx.words.deadline.search(" ".join(rest)) is not None:
        return None
    asked_for = handed_in(before, ctx.words, ctx)
    if asked_for is None or asked_for.span.start - before.span.start > LONGEST_CALL:
        return None
    return _deadline(asked_for.span, asked_for.noun, ctx, asked_for.title)


def _answered_for(scene: Scene, due: Cue, at: Span, made: str, ctx: Context) -> str | None:
    """What one gets by an answer: "Deadline to book a seat", where the text says so behind the day or in front."""
    text = ctx.document.text
    found = ANSWER_FOR.match(text, max(at.end, due.span.end), scene.span.end)
    if found is None and (found := ANSWER_IF.search(text, scene.span.start, due.span.start)) is None:
        return None
    lead, what = found.groupdict().get("lead", "").strip(" ,"), found["what"].strip()
    if any(m.span.start < found.end("what") and m.span.end > found.start("what") for m in scene.mentions):
        return None
    if title.length(what) > MOST_DUTY - 1 or anypronoun(_last_word(what), ctx):
        return None
    if lead.endswith("you"):
        return f"{made} {lead} {what}" if title.length(made) + title.length(what) < title.MOST_WORDS else None
    return ctx.words.title_of_duty.format(what) if lead == "to" else ctx.words.title_of_deadline.format(what)


def _asked_about(scene: Scene, due: Cue, ctx: Context) -> str:
    """What an answer is about: the words in front of a colon, the event of the sentence, or the one spoken of."""
    head = ctx.document.text[scene.span.start : due.span.start].rstrip()
    if head.endswith(":") and len(head.split()) <= 4:
        return head[:-1]
    phrase = next((p for p in scene.phrases if not p.weak and p.span.end <= due.span.start), None)
    if phrase is not None:
        return ctx.text(phrase.span)
    if ctx.before is not None and (found := ON_WHAT.search(ctx.document.text, ctx.before.span.start, scene.span.start)):
        return found["what"]
    label = _label(scene, ctx)
    return ctx.text(label) if label is not None else ctx.topic.title if ctx.topic is not None else ""


def _in_brackets(span: Span, scene: Scene, ctx: Context) -> bool:
    """Whether words stand in brackets: "proposals (title, abstract of 2,500 signs)"."""
    before = ctx.document.text[scene.span.start : span.start]
    return before.count("(") > before.count(")")


def _purpose(scene: Scene, at: Span, holes: list[Span], ctx: Context) -> Span | None:
    """What has to be done by a day, where the text says so behind it: "hasta el 21 para entregar el peritaje"."""
    behind = [at.end, *(c.span.end for c in scene.cues if c.tense is Tense.DUE and c.span.start >= at.end)]
    purpose = re.compile(rf"\b(?:{ctx.words.purpose})", re.IGNORECASE)
    lead = purpose.search(ctx.document.text, at.end, min(scene.span.end, behind[-1] + 32))
    if lead is None:
        return None
    start = lead.end()
    first = re.compile(r"[\w'’]+\s+").match(ctx.document.text, start, scene.span.end)
    if first is not None and ctx.words.article.fullmatch(first[0].strip()):
        start = first.end()
    elif first is not None and ctx.words.link.fullmatch(first[0].strip()):
        start = lead.start() + len(lead[0]) - len(lead[0].split()[-1]) - 1  # "pour voter pour le projet"
    end = right_end(ctx.document.text, Span(start, scene.span.end), ctx.words, holes)
    return Span(start, end) if end > start else None


def _deadline(span: Span, noun: str, ctx: Context, text: str | None = None) -> Name:
    inner = title.heading(text or ctx.text(span), ctx.words)
    first, _, rest = inner.partition(" ")
    if rest and ctx.words.link.fullmatch(first):
        inner = title.heading(rest, ctx.words)
    if ctx.words.says_deadline.search(inner):
        made = inner
    else:
        made = ctx.words.title_of_deadline.format(inner if ctx.words.verb_last else lowered(inner))
    return Name(title=title.heading(made, ctx.words), span=span, noun=noun, rule="deadline")


def lowered(text: str) -> str:
    """The words for the middle of a title, with their capital where they look like a name."""
    first, _, rest = text.partition(" ")
    named = text[1:2].isupper() or (rest[:1].isupper() and ":" not in first)
    return text if named else text[:1].lower() + text[1:]
