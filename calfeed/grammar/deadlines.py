"""What is due on a day: the name of a deadline, by its noun, its verb or what has to be handed in."""

import re
from collections.abc import Sequence
from functools import cache

from calfeed.grammar import clause, dues, title
from calfeed.grammar.de import clause as bracket
from calfeed.grammar.doer import RELATIVE, anypronoun, by_us, last_word, lowered, subject_span
from calfeed.grammar.frame import Context, Name, Scene
from calfeed.grammar.nameabove import label_above
from calfeed.grammar.naming import LEAST_DUTY, MOST_DUTY
from calfeed.grammar.nouns import AND, DOT, WORD, Phrase, phrases, right_end
from calfeed.grammar.quick import replace
from calfeed.grammar.saidbefore import introduced, stood_for
from calfeed.grammar.tense import Cue
from calfeed.grammar.vocabulary import Tense, Vocabulary, anyword_cached
from calfeed.grammar.zones import zone_of_place
from calfeed.model.text import Span

WORDS = re.compile(r"\W*((?:\w+\s)?\w+)")
YOURS = frozenset(("yours", "them", "it"))
ONES = YOURS | {"one", "some", "any"}
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
TO_DO = re.compile(r"[^.;:]{0,40}?\bto\s+(?!(?:the|an?|\d)\b)([a-z]+)")  # behind the day that one has until
LONGEST_SO = 40  # characters from "do so" to its day
OF_THEM = re.compile(r"\s(?:for|of|to|with|about|from)\s(?:(?:one|each|any|all|some)\sof\s)?(?:it|them)\Z")
LONGEST_TO_HOUR = 6  # characters between that day and its hour
DUTY = re.compile(
    r"\b(?:must|should|to|please|kindly|you|until|can(?=\s(?:file|object|appeal|opt|enrol|claim)\b))\b", re.IGNORECASE
)
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
    rf"{DOT}|[;:!?()]|,(?=\s)|\s[–—-]\s|\s(?:by\s+(?:the\s+)?(?:close|end|noon|mid(?:day|night))|so\s+that|if|because|as|and|or|no\s+later|not\s+later|on\s+or\s+before|at\s+(?:the\s+)?(?:latest|close|end))\s"
)
# What only lets something through: "the door closes".
NEEDS = re.compile(
    r"\b(?:needs?|requires?|wants?|collects?|invites?|seeks?|welcomes?|(?:calls?|asks?|called|asked|appeals?|appealed)\s+for|(?:is|are|['’]re|am)\s+(?:still\s+|now\s+)?"
    r"(?:waiting\s+for|looking\s+for|collecting|gathering|inviting|seeking|asking\s+for|calling\s+for))\s+(?:(?:the|an?|all|your)\s+)*(?=\w)"
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
# What is due, behind the day and a colon.
BEHIND_COLON = re.compile(r"\s?:\s(?P<what>[^.,;:!?()\n]{3,60})")
LONGEST_CALL = 24  # characters in front of what a sentence asks for
PIECE = re.compile(r"[,;:.]\s|\bque\s(?!\w+r\b)")
SOMEHOW = re.compile(r"\b(?:register|submit)\s(?:at|via|through|on|in|using|here|online|there)\b")
STEM = 5  # letters that a verb and its noun have in common: "submit", "submissions"
MOST_WHOM = 4  # words of what a deadline is about


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
            return Name(title=wanted, span=Span(called.end(), end), noun=last_word(wanted), rule="deadline")
    if words.fixed_order and scene.cues and scene.cues[0].tense is Tense.PAST:
        return None
    if not found:
        return None
    text = title.heading(ctx.text(found[0].span), words)
    return Name(title=text, span=found[0].span, noun=found[0].noun, rule="deadline") if text else None


def of_deadline(scene: Scene, at: Span, cue: Cue | None, ctx: Context, *, refused: bool = False) -> Name:
    """ "Deadline for ..." with what is due, and what for; `refused` if it is what comes too late afterwards."""
    name = _of_what(scene, at, cue, ctx, refused=refused)
    return _with_aim(_with_what(name, scene, at, ctx), scene, ctx)


def _with_what(name: Name, scene: Scene, at: Span, ctx: Context) -> Name:
    """A bare "deadline" with what a sentence says of it: "The court set a deadline of 3 May for replies"."""
    turns, text = ctx.words.turns, ctx.document.text
    if turns.bare_limit.fullmatch(name.title) is None or not name.span.within(scene.span):
        return name
    found = turns.limit_for.match(text, at.end, scene.span.end)
    if found is None and name.span.end < at.start:
        found = turns.limit_for.match(text, name.span.end, at.start)
    if found is None or any(m.span.overlaps(Span(*found.span("what"))) for m in scene.mentions):
        return name
    made = title.heading(f"{name.title} {found['what']}", ctx.words)
    return replace(name, title=made) if title.length(made) <= title.MOST_WORDS else name


def _with_aim(name: Name, scene: Scene, ctx: Context) -> Name:
    """What a label or heading tells that it is for, where only names or forms are due: "Accreditation: names by"."""
    told = name.title.removeprefix(ctx.words.title_of_deadline.format("").rstrip()).strip()
    if ctx.words.turns.bearers.fullmatch(told) is None:
        return name
    above, label = ctx.heading(), label_above(scene, ctx) or _bid_before(scene, ctx)
    over = label or (above.span if above is not None and not above.dates and _is_right_below(scene, above) else None)
    text = title.heading(ctx.text(over), ctx.words) if over is not None else ""
    if over is None or not 0 < title.length(text) <= MOST_WHOM or over.overlaps(name.span) or anypronoun(text, ctx):
        return name
    if zone_of_place(text) is not None or (" " not in text and text.endswith("ing")):
        return name
    if (how := ctx.words.turns.how_to.fullmatch(text) or ctx.words.turns.bidden.fullmatch(text)) is not None:
        aim = ctx.words.title_of_duty.format(lowered(how["what"]))
    elif ctx.words.nameless.match(ctx.text(over)) is None or ctx.words.deadline.search(text) is not None:
        aim = ctx.words.title_of_deadline.format(lowered(text))
    else:
        return name
    if title.content(text, ctx.words) & title.content(told, ctx.words):
        return name
    made = title.heading(f"{aim}: {lowered(told)}", ctx.words)
    return replace(name, title=made) if title.length(made) <= title.MOST_WORDS else name


def _bid_before(scene: Scene, ctx: Context) -> Span | None:
    """The few words in front of a sentence that tell what to do: "Send a claim. Forms must be posted by"."""
    before = ctx.just_before(scene)
    if before is None or before.mentions:
        return None
    told = title.heading(ctx.text(before.span), ctx.words)
    return before.span if ctx.words.turns.bidden.fullmatch(told) is not None else None


def _is_right_below(scene: Scene, above: Scene) -> bool:
    return 0 <= scene.sentence.block - above.sentence.block <= 1


def _of_what(scene: Scene, at: Span, cue: Cue | None, ctx: Context, *, refused: bool) -> Name:
    words, text = ctx.words, ctx.document.text
    holes = [m.span for m in scene.mentions] + [c.span for c in scene.cues if not _is_noun(c, scene, ctx)]
    inside = bracket.clause_of(scene, at, ctx) if words.verb_last else None
    within = inside.span if inside is not None else scene.span
    found = phrases(text, within, words, holes, heads=words.deadline)
    if refused and (late := _too_late_for(scene, ctx)) is not None:
        return late
    if words.verb_last:
        return _of_german_deadline(found, inside or None, scene, within, at, ctx)
    found = tuple(p for p in found if not _in_brackets(p.span, scene, ctx)) or found
    if refused and (late := _refused(scene, at, ctx)) is not None:
        return late
    if (given := _handed_over(scene, at, ctx) or _deed_before(scene, at, ctx)) is not None:
        return given
    if (limit := _limit_to(scene, at, holes, ctx)) is not None:
        return limit
    due = next((c for c in scene.cues if c.tense is Tense.DUE), None)
    if due is not None and (ordered := _ordered(scene, due, at, ctx)) is not None:
        return ordered
    if due is None and cue is not None and dues.is_brought_back(scene, cue, ctx):
        due = cue
    only_with = due is not None and ctx.words.turns.confirms.fullmatch(due.words) is not None
    told_behind = None if only_with else _told_behind(scene, at, ctx)
    if due is not None and (wanted := _wanted(scene, due, at, found, ctx) or told_behind) is not None:
        return wanted
    before = [p for p in found if p.span.end <= at.start]
    behind = [p for p in before if due is not None and p.span.start >= due.span.end]
    if due is not None and (by_verb := _of_its_verb(scene, at, due, ctx)) is not None:
        return by_verb
    done = due is not None and any(verb.search(text, due.span.start, due.span.end) for verb, _ in words.due_things)
    if not done and (thing := _arriving(scene, due or cue, at, found, ctx)) is not None:
        return thing
    for phrase in behind[:1]:
        row = _row(due.span, phrase, scene, ctx) if due is not None else None
        if due is not None and ctx.words.turns.any_form.fullmatch(phrase.noun) and (aim := _aim(scene, due, ctx)):
            return _deadline(phrase.span, phrase.noun, ctx, aim)
        return _deadline(row or phrase.span, phrase.noun, ctx)
    if due is not None and (question := QUESTION.match(due.words)) is not None:  # "Could all keys be returned"
        put = Span(due.span.start + question.start("what"), due.span.start + question.end("what"))
        return _deadline(put, last_word(ctx.text(put)), ctx)
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
            fuller = duty is not None and title.length(duty.title) > (LEAST_DUTY if noun == words.reply else MOST_WHOM)
            fuller = fuller and duty is not None and (noun == words.reply or _says_all(noun, duty.title))
            if found_verb and not fuller:
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
            return _deadline(own_span, last_word(ctx.text(own_span)), ctx)
    opening = cue.span if cue is not None and before and cue.span.start < before[0].span.start else None
    if before and (row := _row(opening or before[0].span, before[-1], scene, ctx)) is not None:
        return _deadline(row, before[-1].noun, ctx)
    for phrase in [*before[-1:], *found[:1]]:
        return _deadline(phrase.span, phrase.noun, ctx)
    if (wished := _wished(scene, at, ctx)) is not None:
        return wished
    if words.obliges and (obliged := _obliged(scene, at, ctx)) is not None:
        return obliged
    if words.free_order and (asked := clause.asked(scene, at, ctx)) is not None:
        return _deadline(at, last_word(asked), ctx, asked)
    if words.free_order and (verb := due or cue) is not None:
        line = clause.free_line(scene, subject_span(scene, verb, at, ctx), verb, ctx)
        if line is not None:
            return _deadline(verb.span, last_word(line), ctx, line)
    if due is not None and (asked_for := _asked_for(due, at, holes, ctx)) is not None:
        return _deadline(asked_for, last_word(ctx.text(asked_for)), ctx)
    if (purpose := _purpose(scene, at, holes, ctx)) is not None:
        return purpose
    if due is None and words.title_of_duty and (around := clause.words_around(scene, at, ctx)) is not None:
        return _deadline(at, last_word(around), ctx, around)  # "Names to Moira by Sunday, please"
    if words.obliges and due is not None and (said_so := _said_so(scene, due, ctx)) is not None:
        return said_so
    if due is not None and (lead := _in_front(scene, due, ctx)) is not None:
        return _deadline(lead, last_word(ctx.text(lead)), ctx)
    if ctx.due is not None:
        return _deadline(ctx.due.span, ctx.due.noun, ctx, ctx.due.title)
    if (said := words.says_deadline.search(text, scene.span.start, at.start)) is not None:
        what = Span(said.start(), min([at.start, *(c.span.start for c in scene.cues if c.span.start >= said.end())]))
        if title.length(ctx.text(what)) >= title.LEAST_WORDS:  # "Last posting date for the raffle is 20 March"
            return _deadline(what, last_word(ctx.text(what)), ctx)
    if due is not None and ctx.words.turns.those_who.match(text, scene.span.start) is None:
        span = subject_span(scene, due, at, ctx)
        if span is not None and not anypronoun(ctx.text(span), ctx):
            return _deadline(span, last_word(ctx.text(span)), ctx)
    if (label := label_above(scene, ctx)) is not None:
        return _deadline(label, last_word(ctx.text(label)), ctx)
    if ctx.topic is not None:
        return _deadline(ctx.topic.span, ctx.topic.noun, ctx, ctx.topic.title)
    if (spoken := _pointed_at(scene, at, ctx)) is not None:
        return _deadline(spoken, last_word(ctx.text(spoken)), ctx)
    return _deadline(scene.span, "deadline", ctx, words.reply)


def _pointed_at(scene: Scene, at: Span, ctx: Context) -> Span | None:
    """What "it" is that the sentence before is about or ends with: "The survey is open. Fill it in by 3 May"."""
    before, text, turns = ctx.just_before(scene), ctx.document.text, ctx.words.turns
    if before is None or not before.cues:
        return None
    if turns.points_it.search(text, scene.span.start, at.start) is None:
        return None
    last = turns.last_object.search(text, before.span.start, before.span.end)
    spoken = _subject_of(before, ctx)
    if last is not None and not (spoken is not None and turns.entrance.fullmatch(last["what"])):
        return Span(*last.span("what"))
    return spoken


def _subject_of(told: Scene, ctx: Context) -> Span | None:
    """What a sentence with a verb is about, if it says so itself."""
    span = subject_span(told, told.cues[0], told.cues[0].span, ctx)
    return span if span is not None and not anypronoun(ctx.text(span), ctx) else None


def _is_noun(cue: Cue, scene: Scene, ctx: Context) -> bool:
    """Whether what looks like a verb is the object of one or goes on with "of": "submit names", "Names of those"."""
    led = any(0 < cue.span.start - c.span.end <= 1 and c.tense is Tense.DUE for c in scene.cues)
    return ctx.words.fixed_order and (led or ctx.document.text.startswith(f" {ctx.words.of} ", cue.span.end))


def _handed_over(scene: Scene, at: Span, ctx: Context) -> Name | None:
    """What stands in front of a colon that goes to somebody by a day: "Lists of hosts: to me by Friday"."""
    found = ctx.words.turns.handed_over.fullmatch(ctx.document.text, scene.span.start, at.start)
    if found is None or (ctx.words.addressed and anyword_cached(ctx.words.addressed).fullmatch(found["what"])):
        return None
    start, end = found.span("what")
    related = ctx.words.turns.relative.search(ctx.document.text, start, end)
    what = Span(start, related.start() if related is not None else end)
    short = 0 < title.length(ctx.text(what)) <= title.MOST_WORDS - 2
    return _deadline(what, last_word(ctx.text(what)), ctx) if short and not anypronoun(ctx.text(what), ctx) else None


def _of_its_verb(scene: Scene, at: Span, due: Cue, ctx: Context) -> Name | None:
    """What is due by its verb alone: "Orders for seed to Gwen by", "Priority booking ends on", "needs names by"."""
    turns, text = ctx.words.turns, ctx.document.text
    if due.words[0].isupper() and (to_whom := turns.to_whom.fullmatch(due.words)) is not None:
        who = turns.whom.match(text, due.span.end, at.start) if ", " not in due.words else None
        what = Span(due.span.start, who.end("who") if who is not None else due.span.start + to_whom.end("what"))
        return _deadline(what, last_word(ctx.text(what)), ctx)
    if (ending := turns.way_in.fullmatch(due.words)) is not None:
        lead = text[scene.span.start : due.span.start]
        start = scene.span.start if title.length(lead) <= LEAST_DUTY else due.span.start  # "Priority booking for"
        gate = Span(start, due.span.start + ending.end("what"))
        return _deadline(gate, last_word(ctx.text(gate)), ctx)
    return None


def _wanted(scene: Scene, due: Cue, at: Span, named: Sequence[Phrase], ctx: Context) -> Name | None:
    """What somebody needs or takes until a day, the object of the verb: "He needs poster titles by noon"."""
    text, turns, found = ctx.document.text, ctx.words.turns, None
    if turns.last_for.fullmatch(due.words) is not None:
        found = turns.last_day_for.search(text, at.end, scene.span.end)
    elif turns.wants.fullmatch(due.words) is not None:
        found = turns.wanted.match(text, due.span.end, max(at.start, due.span.end))
    elif due.words.endswith(ctx.words.until):
        found = turns.until_for.match(text, scene.span.start, due.span.start)
        if found is None:
            return _needed(Span(scene.span.start, due.span.start), ctx)
    if found is None:
        return None
    what = Span(*found.span("what"))
    if (to_do := turns.to_do.match(ctx.text(what))) is not None:
        made = title.heading(ctx.words.title_of_duty.format(to_do["what"]), ctx.words)
        short = title.length(made) <= title.MOST_WORDS
        return Name(title=made, span=what, noun=last_word(made), rule="deadline") if short else None
    if anypronoun(ctx.text(what), ctx):
        own = [p for p in named if p.span.end <= due.span.start]
        if own:
            return _deadline(own[-1].span, own[-1].noun, ctx)
        spoken = stood_for(scene, due, ctx) or ctx.due
        return _deadline(spoken.span, spoken.noun, ctx, spoken.title) if spoken is not None else None
    short = 0 < title.length(ctx.text(what)) <= title.MOST_WORDS - 2
    return _deadline(what, last_word(ctx.text(what)), ctx) if short else None


def _ordered(scene: Scene, due: Cue, at: Span, ctx: Context) -> Name | None:
    """What a sentence that only sets a limit tells to do: "Pay Ann by a fortnight before", or what one gets by it."""
    turns, front = ctx.words.turns, Span(scene.span.start, due.span.start)
    if turns.limit.search(f"x {due.words} ") is None or turns.order.match(ctx.text(front)) is None:
        return None
    made = title.heading(ctx.words.title_of_duty.format(lowered(ctx.text(front).rstrip(" ,"))), ctx.words)
    made = title.heading(_answered_for(scene, due, at, made, ctx) or made, ctx.words)
    short = title.length(made) <= title.MOST_WORDS
    return Name(title=made, span=front, noun=last_word(made), rule="deadline") if short else None


def _told_behind(scene: Scene, at: Span, ctx: Context) -> Name | None:
    """What is due, told in a few words behind a colon: "What we still need by 12 March: your recipes"."""
    found = BEHIND_COLON.match(ctx.document.text, at.end, scene.span.end)
    if found is None:
        return None
    start, end = found.span("what")
    related = ctx.words.turns.relative.search(ctx.document.text, start, end)
    what = Span(start, related.start() if related is not None else end)
    if (
        "@" in ctx.text(what)
        or not 0 < title.length(ctx.text(what)) <= MOST_WHOM + 1
        or anypronoun(ctx.text(what), ctx)
    ):
        return None
    return _deadline(what, last_word(ctx.text(what)), ctx)


def _row(first: Span, last: Phrase, scene: Scene, ctx: Context) -> Span | None:
    """All that a line opens with and is due together: "Names, outlet and car registration to the desk by noon"."""
    opens = first.start - scene.span.start < len("The ")
    joined = ctx.words.turns.row.match(ctx.document.text, first.end, last.span.end)
    if not opens or joined is None or last.span.start > joined.end():
        return None
    return Span(first.start, last.span.end)


def _arriving(scene: Scene, cue: Cue | None, at: Span, found: Sequence[Phrase], ctx: Context) -> Name | None:
    """What has to be somewhere by a day, the subject of its verb: "Motions must be with the secretary by Friday"."""
    if cue is None or cue.span.start > at.start or cue.words.endswith(ctx.words.until):
        return None
    behind = ctx.document.text[cue.span.start : min(scene.span.end, cue.span.end + MOST_ARRIVING)]
    related = RELATIVE.search(ctx.document.text, max(scene.span.start, cue.span.start - 6), cue.span.start)
    if ctx.words.turns.arrives.match(behind) is None or related is not None:
        return None
    former = _verb_before_and(scene, cue, ctx)
    span = clause.subject(scene, former or cue, ctx) or subject_span(scene, former or cue, at, ctx)
    if span is None or anypronoun(ctx.text(span), ctx) or ctx.words.turns.entrance.fullmatch(ctx.text(span)):
        if span is None and (spoken := stood_for(scene, cue, ctx)) is not None:
            return _deadline(spoken.span, spoken.noun, ctx, spoken.title)
        points = span is not None or anypronoun(ctx.document.text[scene.span.start : cue.span.start], ctx)
        if not points and (named := _for_each(scene, cue, at, ctx)) is not None:
            return named
        if points and (needed := _needed_before(scene, ctx)) is not None:
            return needed
        return _deadline(ctx.due.span, ctx.due.noun, ctx, ctx.due.title) if points and ctx.due is not None else None
    span = _with_its_head(scene, span, ctx)
    own = next((p for p in found if p.span.overlaps(span) and p.span.start >= span.start), None)
    if own is not None:
        start = span.start if title.length(ctx.text(span)) <= title.MOST_WORDS // 2 else own.span.start
        return _deadline(Span(start, max(own.span.end, span.end)), own.noun, ctx)
    if ctx.words.turns.reaches.match(behind) is not None:  # "Titles reach us by Friday"
        return _deadline(span, last_word(ctx.text(span)), ctx)
    if ctx.words.turns.must_arrive.match(behind) is None:
        return None
    duty = _duty(scene, cue, at, ctx) if cue.tense is Tense.DUE else None
    return duty or _deadline(span, last_word(ctx.text(span)), ctx)


def _verb_before_and(scene: Scene, cue: Cue, ctx: Context) -> Cue | None:
    """The verb with the subject of one behind "and": "Texts go to a jury and have to be in by Friday"."""
    lead = ctx.document.text[scene.span.start : cue.span.start].split()
    if not lead or lead[-1].lower() not in AND:
        return None
    return next((c for c in scene.cues if c.span.end < cue.span.start and c.tense is not Tense.REPORT), None)


def _for_each(scene: Scene, cue: Cue, at: Span, ctx: Context) -> Name | None:
    """What "it" is that ends on several days: "Booking is online. For York it shuts on 4 May, for Hull on 6 May"."""
    lead = ctx.words.turns.for_whom.search(ctx.document.text, scene.span.start, at.start)
    before = ctx.just_before(scene)
    if lead is None or before is None or not before.cues:
        return None
    if ctx.words.turns.it_or_they.search(ctx.document.text, scene.span.start, cue.span.start) is None:
        return None
    spoken = _subject_of(before, ctx)
    if spoken is None:
        return None
    made = _deadline(spoken, last_word(ctx.text(spoken)), ctx)
    whole = f"{made.title}: {lead['who']}"
    return replace(made, title=whole) if title.length(whole) <= title.MOST_WORDS else made


def _with_its_head(scene: Scene, span: Span, ctx: Context) -> Span:
    """A subject with the words that it goes on: "Travel claims for the autumn term have to reach Finance"."""
    text, start = ctx.document.text, scene.span.start
    lead = ctx.words.turns.goes_on.fullmatch(text, start, span.start)
    if lead is None or any(
        at.start < span.start for at in (*[c.span for c in scene.cues], *[d.span for d in scene.days])
    ):
        return span
    whole = Span(lead.start("what"), span.end)
    return whole if title.length(ctx.text(whole)) <= title.MOST_WORDS - 2 else span


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
    if arrives and ctx.words.article.match(ctx.text(said)) is None:
        return None  # "laquelle"
    if arrives:
        return _deadline(said, last_word(made), ctx, made)
    whole = title.heading(words.title_to_do.format(lowered(made)), words)
    return Name(title=whole, span=said, noun=last_word(made), rule="deadline")


def _said_so(scene: Scene, due: Cue, ctx: Context) -> Name | None:
    """What somebody does by a day: "quedamos en que cada grupo mande su cartel a más tardar el 3"."""
    if anyword_cached(ctx.words.by).fullmatch(due.words) is None:
        return None
    said = _piece_before(scene, due.span.start, ctx)
    if ctx.words.turns.those_who.match(ctx.document.text, scene.span.start) is not None:
        return None  # "Los que vengan tienen que decírmelo"
    if any(m.span.overlaps(said) for m in scene.mentions):
        return None
    made = title.heading(ctx.text(said), ctx.words)
    whole = title.LEAST_WORDS <= title.length(made) <= title.MOST_WORDS - 2
    return _deadline(said, last_word(made), ctx, made) if whole else None


def _piece_before(scene: Scene, end: int, ctx: Context) -> Span:
    """The words of a clause in front of a place in it."""
    before = [m.end() for m in PIECE.finditer(ctx.document.text, scene.span.start, end)]
    return Span(max([scene.span.start, *before]), end)


def _needed_before(scene: Scene, ctx: Context) -> Name | None:
    """What the sentence before says that somebody needs: "The auditor needs the cash book. It must reach him by"."""
    before = ctx.just_before(scene)
    if before is None:
        return None
    return _needed(before.span, ctx)


def _needed(within: Span, ctx: Context) -> Name | None:
    """What some words say that somebody needs or asks for."""
    found = NEEDS.search(ctx.document.text, within.start, within.end)
    if found is None:
        return None
    what = Span(found.end(), right_end(ctx.document.text, Span(found.end(), within.end), ctx.words))
    return _deadline(what, last_word(ctx.text(what)), ctx) if what.end > what.start else None


def _too_late_for(scene: Scene, ctx: Context) -> Name | None:
    """What is not taken any more after a day, in front of it or behind: "Après le 3 mai, les dossiers"."""
    found = ctx.words.turns.too_late_for.match(ctx.document.text, scene.span.start, scene.span.end)
    if found is None:
        return None
    what = Span(*found.span("front" if found["front"] else "behind"))
    return _deadline(what, last_word(ctx.text(what)), ctx)


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
    return _deadline(what, last_word(ctx.text(what)), ctx)


def _in_front(scene: Scene, due: Cue, ctx: Context) -> Span | None:
    """What a sentence opens with and its verb of due: "Los reclamos por la rotura del 11 de febrero se reciben"."""
    end = min([due.span.start, *(m.span.start for m in scene.mentions)])
    if (state := ctx.words.turns.states.search(ctx.document.text, scene.span.start, end)) is not None:
        end = state.start()  # "El concurso está abierto hasta el 12"
    words = ctx.document.text[scene.span.start : end].rstrip()
    while (last := words.rpartition(" ")[2]) and (ctx.words.stop.fullmatch(last) or ctx.words.link.fullmatch(last)):
        words = words.removesuffix(last).rstrip()
    said = any(c.span.start < end and c.is_verb for c in scene.cues) or by_us(scene, due, ctx)
    said = said or ctx.words.turns.gives.match(due.words) is not None
    said = said or ctx.words.turns.those_who.match(words) is not None
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
    done = any(verb.search(ctx.document.text, within.start, within.end) for verb, _ in ctx.words.due_things)
    if done:  # "Melden Sie sich mit dem Formular bis 5. Mai an"
        found = [p for p in found if not bracket.is_by_means(ctx.document.text, scene.span.start, p.span.start)]
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
    if (front := _before_limit(scene, within, ctx)) is not None:
        return _deadline(front, last_word(ctx.text(front)), ctx)
    made = bracket.line(inside, scene, ctx) if inside is not None else None
    if (
        inside is not None
        and ctx.words.turns.last_day.match(ctx.text(inside.span))
        and inside.span.start - scene.span.start > 8
    ):
        lead = Span(scene.span.start, inside.span.start)  # "Punkte bitte an mich, letzter Tag ist der Donnerstag"
        return _deadline(lead, last_word(ctx.text(lead)), ctx, ctx.text(lead).strip(" ,;"))
    if made is not None and title.length(made[0]) <= title.MOST_WORDS - 1:
        return _deadline(made[1], last_word(made[0]), ctx, made[0])
    thing = bracket.thing(inside, ctx) if inside is not None else None
    if thing is not None:
        stops = [c.span.start for c in scene.cues if c.tense is Tense.DUE and c.span.start > thing.start]
        thing = Span(thing.start, min([thing.end, *stops]))
        return _deadline(thing, last_word(ctx.text(thing)), ctx)
    if ctx.due is not None or ctx.topic is not None:
        due = ctx.due or ctx.topic
        assert due is not None
        return _deadline(due.span, due.noun, ctx, due.title)
    return _deadline(scene.span, "deadline", ctx, ctx.words.reply)


def _before_limit(scene: Scene, within: Span, ctx: Context) -> Span | None:
    """The few words in front of a last day, or of the verb that takes them: "Schlüssel bitte bis 12. März an mich"."""
    text, turns = ctx.document.text, ctx.words.turns
    first = min((m.span.start for m in scene.mentions), default=within.start)
    found = turns.limit.search(text, within.start, first)
    due = next((c for c in scene.cues if c.tense is Tense.DUE), None)
    end = found.start() if found is not None else within.start
    if found is None and due is not None and due.span.end <= first and turns.wants.fullmatch(due.words):
        end = due.span.start
    if any(c.span.start < end and c.tense is not Tense.DUE for c in scene.cues):
        return None
    front = Span(within.start, max(within.start, end))
    return front if 0 < title.length(ctx.text(front)) <= MOST_WHOM + 1 else None


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
    text, start, verb = ctx.document.text, due.span.end, last_word(due.words)
    verb = f"be {verb}" if due.words.lower().endswith(f"be {verb}") else verb
    verb = verb.upper() if due.words.endswith(verb.upper()) else verb  # "must RSVP"
    if verb in ctx.words.until:  # "tenants have until Friday to object"
        hours = [c.span.end for c in scene.clocks if 0 <= c.span.start - at.end <= LONGEST_TO_HOUR]
        found = TO_DO.match(text, max([at.end, *hours]), scene.span.end)
        if found is None:
            return None
        start, verb = found.end(), found[1]
    end = min([scene.span.end, *(m.span.start for m in scene.mentions if m.span.start >= start)])
    pause = DUTY_END.search(text, start, end)
    rest = OF_THEM.sub("", f" {ctx.text(Span(start, pause.start() if pause else end))}".rstrip()).split()
    if rest and rest[0].lower() in YOURS:  # "Entries are open. Send yours to the clerk by 3 May"
        rest[0] = _meant(scene, due, at, ctx) or rest[0]
    elif len(rest) > 1 and rest[1].lower() in YOURS:  # "The accounts are ready. You have until Friday to look at them"
        rest[1] = _subject_before(scene, ctx) or rest[1]
    small = (ctx.words.stop, ctx.words.article, anyword_cached(ctx.words.by))
    particle = len(rest) == 1 and ctx.words.turns.particle.fullmatch(rest[0])  # "must dial in"
    while rest and not particle and any(kind.fullmatch(rest[-1]) for kind in small):
        rest = rest[:-1]
    if SENDS.fullmatch(due.words) and (wanted := _asked_before(rest, ctx)) is not None:
        return wanted
    if not verb or (verb != "be" and (ctx.words.stop.fullmatch(verb) or ctx.words.link.fullmatch(verb))):
        return None
    told = " ".join([verb, *rest[:MOST_DUTY]])
    who = clause.subject(scene, due, ctx) or subject_span(scene, due, at, ctx)
    who = _with_its_head(scene, who, ctx) if who is not None else None
    ordered = " " not in due.words or due.words.lower().startswith(("please", "kindly"))
    # "They may ask questions and must dial in"
    said = who is not None and ctx.words.turns.may.search(ctx.text(who)) is not None
    named = ctx.text(who) if who is not None and not (said or ordered or by_us(scene, due, ctx)) else ""
    if named and not anypronoun(named, ctx) and len(f"{named} {told}".split()) <= MOST_DUTY:
        kept = who is not None and _is_name(named, who, ctx)
        made = f"{ctx.words.title_of_deadline.format(named if kept else lowered(named))} to {told}"
    else:
        made = ctx.words.title_of_duty.format(told) if rest else ""
    if not made:
        return None
    if ctx.words.turns.hands_in.match(told) and (aim := _aim(scene, due, ctx)):
        room = title.MOST_WORDS - title.length(aim)
        return _deadline(due.span, verb, ctx, f"{aim}: {told}" if title.length(told) <= room else aim)
    if ANSWERS.fullmatch(told) and (asked_for := _answered_for(scene, due, at, made, ctx)) is not None:
        made = asked_for
    elif ANSWERS.fullmatch(told) and (about := _asked_about(scene, due, ctx)):
        made = f"{made}: {lowered(about)}"
    made = title.heading(made, ctx.words)
    span = Span(min(due.span.start, at.start), max(due.span.end, at.end))
    return Name(title=made, span=span, noun=verb, rule="deadline")


def _deed_before(scene: Scene, at: Span, ctx: Context) -> Name | None:
    """What "so" is that has to be done: "Chile has still to name its judge. It must do so by 4 July"."""
    text, turns = ctx.document.text, ctx.words.turns
    so = turns.does_so.search(text, max(scene.span.start, at.start - LONGEST_SO), at.start)
    if so is None:
        return None
    for one, end in ((scene, so.start()), (ctx.before, scene.span.start)):
        if one is None or one.sentence.block != scene.sentence.block:
            continue
        if (deed := turns.deed.search(text, one.span.start, min(end, one.span.end))) is not None:
            stops = [m.span for m in one.mentions] + [Span(end, end)]
            stop = right_end(text, Span(deed.end("lead"), min(end, one.span.end)), ctx.words, stops)
            told = ctx.text(Span(deed.start("verb"), stop))
            made = title.heading(ctx.words.title_of_duty.format(told), ctx.words)
            whole = 1 < len(told.split()) <= MOST_DUTY
            return Name(title=made, span=Span(*deed.span()), noun=last_word(told), rule="deadline") if whole else None
    return None


def _spoken_of(scene: Scene, ctx: Context) -> str:
    """What "it" or "one" is that has to be done or is asked for: the label, or what the sentence before brings up."""
    label = label_above(scene, ctx)
    told = title.heading(ctx.text(label), ctx.words) if label is not None else ""
    if 0 < title.length(told) <= MOST_WHOM and ctx.words.nameless.match(told) is None:
        return lowered(told)
    named = ctx.due or (introduced(ctx) if ctx.just_before(scene) is not None else None)
    if named is None and (needed := _needed_before(scene, ctx)) is not None:
        told = title.heading(ctx.text(needed.span), ctx.words)
        return "" if ctx.text(needed.span)[:1].isupper() else lowered(told)
    return lowered(named.title) if named is not None else ""


def _meant(scene: Scene, due: Cue, at: Span, ctx: Context) -> str:
    """What "it" or "yours" is that has to be handed in: nothing that somebody named in the sentence does with it."""
    if label_above(scene, ctx) is not None or ctx.words.turns.order.match(ctx.text(scene.span)) is not None:
        return _spoken_of(scene, ctx)
    own = clause.subject(scene, due, ctx) or subject_span(scene, due, at, ctx)
    if own is not None and not anypronoun(ctx.text(own), ctx):
        return ""
    asks = ctx.words.turns.kindly.search(ctx.text(scene.span)) is not None
    return _spoken_of(scene, ctx) if asks else _subject_before(scene, ctx)


def _subject_before(scene: Scene, ctx: Context) -> str:
    """The thing that the sentence before is about, for the middle of a title; "" if it is about people."""
    before = ctx.just_before(scene)
    if before is None or not before.cues:
        return ""
    span = subject_span(before, before.cues[0], before.cues[0].span, ctx)
    told = title.heading(ctx.text(span), ctx.words) if span is not None else ""
    people = ctx.words.turns.person.fullmatch(told) or ctx.words.peoples.search(told) or anypronoun(told, ctx)
    return lowered(told) if 0 < title.length(told) <= MOST_WHOM and not people else ""


def _aim(scene: Scene, due: Cue, ctx: Context) -> str:
    """What something is handed in for, by the words in front of its verb or by the heading: "To apply, send a CV"."""
    words = ctx.words
    front = words.turns.in_order_to.fullmatch(ctx.document.text, scene.span.start, due.span.start)
    if front is not None:
        return words.title_of_duty.format(front["what"])
    above, label = ctx.heading(), label_above(scene, ctx)
    for span in (label, above.span if above is not None and not above.dates else None):
        text = title.heading(ctx.text(span), words) if span is not None else ""
        if (how := words.turns.how_to.fullmatch(text)) is not None:
            return words.title_of_duty.format(lowered(how["what"]))
        if 0 < title.length(text) <= MOST_WHOM and words.deadline.search(text) is not None:
            return text if words.says_deadline.search(text) else words.title_of_deadline.format(lowered(text))
    return ""


def _who_must(scene: Scene, due: Cue, at: Span, ctx: Context) -> str | None:
    """Who has to do something by a day, in a word or two: "Bidders must register by 30 October"."""
    if not ctx.words.fixed_order or " " not in due.words or due.words.lower().startswith(("please", "kindly")):
        return None
    span = clause.subject(scene, due, ctx) or subject_span(scene, due, at, ctx)
    text = ctx.text(span) if span is not None else ""
    several = text[:1].isupper() and " " not in text and text.endswith("s")
    return text[:1].lower() + text[1:] if several and not anypronoun(text, ctx) and not by_us(scene, due, ctx) else None


def _says_all(noun: str, duty: str) -> bool:
    """Whether a duty tells what its noun does and more of it: "to register for the cruise", "to submit names"."""
    return noun[:STEM] in duty and not last_word(duty).startswith(noun[:STEM]) and SOMEHOW.search(duty) is None


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
    found = found or ctx.words.turns.so_as_to.match(text, scene.span.start, due.span.start)
    if found is None and (found := ANSWER_IF.search(text, scene.span.start, due.span.start)) is None:
        return None
    lead, what = found.groupdict().get("lead", "").strip(" ,"), found["what"].strip()
    if any(m.span.start < found.end("what") and m.span.end > found.start("what") for m in scene.mentions):
        return None
    if last_word(what) in ONES:  # "Laptops: tell us by Monday if you need one"
        spoken = _spoken_of(scene, ctx)
        what = f"{what.rpartition(' ')[0]} {spoken}".strip() if spoken else "it"
    if title.length(what) > MOST_DUTY - 1 or anypronoun(last_word(what), ctx):
        return None
    if lead.endswith("you"):
        return f"{made} {lead} {what}" if title.length(made) + title.length(what) < title.MOST_WORDS else None
    return ctx.words.title_of_duty.format(what) if lead.lower() == "to" else ctx.words.title_of_deadline.format(what)


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
    label = label_above(scene, ctx)
    return ctx.text(label) if label is not None else ctx.topic.title if ctx.topic is not None else ""


def _in_brackets(span: Span, scene: Scene, ctx: Context) -> bool:
    """Whether words stand in brackets: "proposals (title, abstract of 2,500 signs)"."""
    before = ctx.document.text[scene.span.start : span.start]
    return before.count("(") > before.count(")")


def _purpose(scene: Scene, at: Span, holes: list[Span], ctx: Context) -> Name | None:
    """What has to be done by a day, where the text says so behind it: "hasta el 21 para entregar el peritaje"."""
    behind = [at.end, *(c.span.end for c in scene.cues if c.tense is Tense.DUE and c.span.start >= at.end)]
    lead = _purpose_of(ctx.words.purpose).search(ctx.document.text, at.end, min(scene.span.end, behind[-1] + 32))
    return _to_do(lead, Span(lead.start(), scene.span.end), holes, ctx) if lead is not None else None


def _limit_to(scene: Scene, at: Span, holes: list[Span], ctx: Context) -> Name | None:
    """What there is time to do up to a day: "le délai pour déposer un recours court jusqu'au 3 mai"."""
    words, text = ctx.words, ctx.document.text
    for _, said in words.says_deadline.finditer(text, scene.span.start, at.start) if words.title_to_do else ():
        lead = _purpose_of(words.purpose).match(text, said.end() + 1, at.start)
        if lead is not None:
            return _to_do(lead, Span(lead.start(), at.start), holes, ctx)
    return None


def _wished(scene: Scene, at: Span, ctx: Context) -> Name | None:
    """What those want to do who have to answer by a day: "les élus qui veulent poser une question la remettent"."""
    found = ctx.words.turns.wishes.search(ctx.document.text, scene.span.start, at.start)
    if found is None or any(m.span.overlaps(Span(*found.span("what"))) for m in scene.mentions):
        return None
    what = Span(*found.span("what"))
    made = title.heading(ctx.words.title_to_do.format(lowered(ctx.text(what))), ctx.words)
    short = title.length(made) <= title.MOST_WORDS
    return Name(title=made, span=what, noun=last_word(made), rule="deadline") if short else None


@cache
def _purpose_of(purpose: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{purpose})", re.IGNORECASE)


def _to_do(lead: re.Match[str], within: Span, holes: list[Span], ctx: Context) -> Name | None:
    """A deadline by what is to be done, its verb and the first words that go with it: "inscrire leurs enfants"."""
    stops = [m.start() for m in PIECE.finditer(ctx.document.text, lead.end(), within.end)]
    stops += [h.start for h in holes if h.start >= lead.end()]
    whole = Span(lead.start("what"), min([within.end, *stops]))
    first = WORD.match(ctx.document.text, lead.end(), within.end)
    start = first.end() + 1 if first is not None and ctx.words.article.fullmatch(first[0]) else lead.end()
    start = min(start, within.end)
    thing = Span(start, right_end(ctx.document.text, Span(start, within.end), ctx.words, holes))
    if title.length(ctx.text(whole)) > MOST_DUTY:
        whole = Span(whole.start, thing.end)
    if thing.end > thing.start and ctx.words.turns.hands_in.match(ctx.text(whole)) is not None:
        return _deadline(thing, last_word(ctx.text(thing)), ctx)
    made = ctx.text(whole)
    if not 0 < title.length(made) <= title.MOST_WORDS - 2:
        return None
    text = title.heading(ctx.words.title_to_do.format(lowered(made)), ctx.words)
    return Name(title=text, span=whole, noun=last_word(made), rule="deadline")


def _is_name(told: str, span: Span, ctx: Context) -> bool:
    """Whether words have their capital inside a sentence: "Singapore has until Friday", and not "Papers are due"."""
    text, first = ctx.document.text, told.partition(" ")[0]
    at = text.find(first, span.start, span.end)
    return at > 1 and text[at - 1] == " " and (text[at - 2].islower() or text[at - 2] == ",")


def _deadline(span: Span, noun: str, ctx: Context, text: str | None = None) -> Name:
    turns = ctx.words.turns
    told = turns.bidding.sub("", turns.limit_last.sub("", text or ctx.text(span)))
    inner = title.heading(turns.handed.sub("", told), ctx.words)
    first, _, rest = inner.partition(" ")
    if rest and ctx.words.link.fullmatch(first):
        inner = title.heading(rest, ctx.words)
    if ctx.words.says_deadline.search(inner):
        made = inner
    else:
        kept = ctx.words.verb_last or (text is None and _is_name(inner, span, ctx))
        made = ctx.words.title_of_deadline.format(inner if kept else lowered(inner))
    return Name(title=title.heading(made, ctx.words), span=span, noun=noun, rule="deadline")
