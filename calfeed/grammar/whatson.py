"""What is on, on a date of running text: the ways to name it, each tried where the clause is of its kind."""

import re
from functools import cache

from calfeed.grammar import (
    clause,
    clausename,
    deadlines,
    doer,
    dues,
    linename,
    nameabove,
    naming,
    participants,
    saidbefore,
    title,
    verdicts,
    windows,
)
from calfeed.grammar.de import clause as bracket
from calfeed.grammar.en import opening
from calfeed.grammar.frame import Context, Name, Scene, first_word
from calfeed.grammar.framing import LONGEST_WORD, TO_COME, who_of_gap
from calfeed.grammar.mention import Anchor, Series, Vague
from calfeed.grammar.nouns import WORD, right_end
from calfeed.grammar.oldday import CLAUSE_ENDS
from calfeed.grammar.pieces import across
from calfeed.grammar.quick import replace
from calfeed.grammar.tense import Cue
from calfeed.grammar.vocabulary import Tense, Vocabulary, anyword_cached, either_case
from calfeed.model.meeting import Status
from calfeed.model.text import Span

JOINED = across(r"[,;]\s(?:{and_}|{but}|{and_other})\s|;\s")
MOST_KEPT = 6  # words of what a day is kept for
IT = re.compile(
    r"(?:(?:has|have|had)\s+)?\w+\s+(?:it|them)\s", re.IGNORECASE
)  # the object of a verb: "has set it down for Thursday"
AND_THEN = across(r",?\s(?:{and_}|{and_other})\s", re.NOFLAG)
MOST_LEADING = 2  # small words between a colon and a date
BY_WORD = re.compile(
    r"\s(?:against|with|between|by|from|to|of|for|at|about|on(?=\s[a-z]))\s(?:the\s|an?\s)?(?=[^\W\d])"
)
SENTENCE = re.compile(r"[.!?](?:\s|\Z)")
LONGEST_BID = 60  # characters in front of a day within which it is told that it is then
NUMBERED = "numbered"
LEAST_OF_CLAUSE, MOST_BEFORE_COLON = 3, 5  # words of a clause that say something, and of a label
NAMED_BEFORE = frozenset(("it", "they", "he", "she"))
CONDITIONED = re.compile(r"(?:if|should|unless|failing|in\s+case)\b", re.IGNORECASE)
ADVERB = re.compile(r"\s(?:now|then|also|still|again|just|really|actually|probably)\Z", re.IGNORECASE)
SAME_KIND = (
    "ones?",
    "another",
    "others?",
    "weiteres?",
    "weiterer?",
    "anderer?",
    "autres?",
    "otr[ao]s?",
    "second[ea]?",
    "zweite[rs]?",
)


def of_due_day(scene: Scene, at: Span, cue: Cue | None, ctx: Context) -> Name:
    return deadlines.of_deadline(scene, at, cue, ctx, refused=dues.is_refused(scene, at, ctx))


def one_more(scene: Scene, segment: Span, at: Span, cue: Cue | None, ctx: Context) -> Name | None:
    """What "the second" is behind the first, without its number: "Перший забіг 16 травня, другий — 13 червня"."""
    last = ctx.frames[-1] if ctx.words.drops_subject and ctx.frames else None
    if last is None or last.scene.span != scene.span:
        return None
    end = cue.span.start if cue is not None and segment.start <= cue.span.start < at.start else at.start
    lead = ctx.document.text[segment.start : end].strip(" ,;—–-(").split()
    lead = lead[1:] if lead and AND_THEN.fullmatch(f" {lead[0]} ") else lead
    lead = lead[:-1] if len(lead) > 1 and ctx.words.article.fullmatch(lead[-1]) else lead
    first, _, rest = last.name.title.partition(" ")
    if not lead or not doer.anypronoun(" ".join(lead).strip(","), ctx):
        return None
    numbered = rest and ordinal(first.lower(), ctx) is not None
    return replace(last.name, title=rest[:1].upper() + rest[1:]) if numbered else last.name


def numbered(name: Name, segment: Span, at: Span, scene: Scene, ctx: Context) -> Name:
    """A name with the number that its clause gives it: "The second follows", behind "First hearing", is the second."""
    words, text = ctx.words, ctx.document.text
    found = _numbered_lead(words.ordinals).search(text[segment.start : at.start])
    if found is None or (found["the"] and words.article.fullmatch(found["the"].strip()) is None):
        return name
    small, start = (words.stop, words.link, words.article), segment.start + found.start("rest")
    for word in WORD.finditer(text, start, at.start):
        said = any(cue.span.overlaps(Span(*word.span())) for cue in scene.cues)
        if not said and not any(kind.fullmatch(word[0]) for kind in small):
            return name  # "the second Monday"
    first, _, rest = name.title.partition(" ")
    number = found["number"].capitalize()
    told = rest and anyword_cached(words.ordinals).fullmatch(first.lower()) is not None
    return replace(name, title=f"{number} {rest}", rule=NUMBERED) if told else name


@cache
def _numbered_lead(ordinals: tuple[str, ...]) -> re.Pattern[str]:
    """An ordinal that opens the clause of a day, and the `rest` of the clause in front of it: "and the third is on"."""
    either = "|".join(ordinals) or "(?!)"
    return across(
        rf"(?:^|[.,;:(—–]|\b{{and_}}\s)\s*(?P<the>[^\W\d_]{{2,3}}\s)?(?P<number>{either})\b(?P<rest>[^.,;:()—–]*)\Z"
    )


def _of_list(scene: Scene, at: Span, ctx: Context) -> Name | None:
    """The name of an item of a list behind a colon: "... our surgeries: Falmouth, 12 March; Pwllheli, 18 March"."""
    text = ctx.document.text
    colon = text.find(": ", scene.span.start, at.start)
    if colon < 0 or len(scene.days) < 2 or text.find("; ", colon, scene.span.end) < 0:
        return None
    if any(d.span.start < colon for d in scene.days):
        return None
    head = ctx.words.turns.listed_after.search(text[scene.span.start : colon])
    start = max(colon + 2, text.rfind("; ", colon, at.start) + 2)
    item = text[start : at.start].rstrip(" ,(–-")
    if head is None:
        return None
    made = title.heading(f"{head[1]}: {item}" if 0 < len(item.split()) <= 7 else head[1], ctx.words)
    return Name(
        title=made, span=Span(start, start + max(1, len(item))), noun=head[1].split()[-1], rule="item of a list"
    )


def _without_verb(scene: Scene, at: Span, cue: Cue | None, ctx: Context) -> Name | None:
    """What the verb of the clause before tells of another: "The board meets on Tuesday and the council on Friday"."""
    former = ctx.frames[-1] if ctx.frames and ctx.frames[-1].scene is scene else None
    if former is None or cue is None or cue.span.end > former.dates[0].start or former.dates[-1].end > at.start:
        return None
    who = who_of_gap(scene, former.dates[0], at, ctx)
    who = None if who is not None and anyword_cached((*ctx.words.ordinals, *SAME_KIND)).ends(ctx.text(who)) else who
    own = doer.subject_span(scene, cue, former.dates[0], ctx) if who is not None else None
    if who is None or own is None or own.end > cue.span.start:
        return None
    party = participants.is_party(who, ctx)
    if doer.anypronoun(ctx.text(who), ctx) or (
        any(p.span.overlaps(who) and not p.weak for p in scene.phrases) and not party
    ):
        return None
    if ctx.words.article.match(ctx.document.text, who.start, who.end) is None and not party:
        return None
    made = _with_other(former.name.title, ctx.text(own), ctx.text(who), ctx.words)
    return None if made is None else replace(former.name, title=made, span=who)


def _with_other(told: str, old: str, new: str, words: Vocabulary) -> str | None:
    """A title with another that does it: "Réunion du conseil" for "la commission" and "le conseil"."""
    for apart, joined in words.contracted:
        told = re.sub(rf"\b{joined}", apart, told)
    start, whole = told.casefold().find(old.casefold()), new
    if start < 0:
        old, new = title.heading(old, words), title.heading(new, words)
        start = told.casefold().find(old.casefold())
    if start < 0 or not old:
        return None
    small = start > 0 and new.casefold() != whole.casefold() and not words.verb_last  # it has lost its article
    made = f"{told[:start]}{doer.lowered(new) if small else new}{told[start + len(old) :]}"
    for apart, joined in words.contracted:
        made = made.replace(apart, joined)
    return made


def _opens_clause(segment: Span, ctx: Context) -> bool:
    """Whether a part of a sentence begins with a clause of its own: what stands before it names another event."""
    before = list(ctx.words.turns.next_clause.finditer(ctx.document.text, max(0, segment.start - 8), segment.start))
    return ctx.words.fixed_order and bool(before) and before[-1].end() == segment.start


def _in_bracket_of(scene: Scene, at: Span, ctx: Context) -> Name | None:
    """The event that a day in brackets stands right behind: "reply by 3 May for the ball (Saturday 9 May, 8pm)"."""
    before = [p for p in scene.phrases if p.span.end <= at.start]
    if not ctx.words.fixed_order or not before or ctx.document.text[before[-1].span.end : at.start].strip() != "(":
        return None
    return naming.of_phrase(before[-1], ctx)


def _kept_for(scene: Scene, at: Span, cue: Cue | None, ctx: Context) -> Name | None:
    """What a day is kept for: "The committee has pencilled in 18 July for the fair"."""
    hours = [c.span.start for c in scene.clocks if cue is not None and cue.span.end <= c.span.start < at.start]
    if cue is None or not ctx.words.turns.keeps.search(ctx.document.text, cue.span.start, min([at.start, *hours])):
        return None
    lead = ctx.words.turns.kept_for.match(ctx.document.text, at.end, scene.span.end)
    if lead is None:
        return None
    behind = next((p for p in scene.phrases if p.span.start >= at.end), None)
    if behind is not None and behind.span.start <= lead.end():
        return naming.of_phrase(behind, ctx)
    stops = [*(m.span for m in scene.mentions), *(c.span for c in scene.cues)]
    what = Span(lead.end(), right_end(ctx.document.text, Span(lead.end(), scene.span.end), ctx.words, stops))
    told = title.heading(ctx.text(what), ctx.words)
    if not 0 < title.length(told) <= MOST_KEPT:
        return None
    return Name(title=told, span=what, noun=told.split()[-1].lower(), rule="event noun", weak=True)


def name_of(scene: Scene, segment: Span, at: Span, cue: Cue | None, ctx: Context) -> Name | None:
    if (brings := clausename.of_its_day(scene, at, cue, ctx)) is not None:
        own = naming.of_event(scene, segment, at, cue, ctx)
        return own if own is not None and own.rule == "event noun" and own.span.start >= at.end else brings
    if (work := naming.title_of_day(scene, at, ctx)) is not None:
        return work
    if (bidden := saidbefore.of_invitation(scene, at, cue, ctx)) is not None:
        return bidden
    if (proposed := _proposed(scene, at, ctx)) is not None:
        return proposed
    if (there := saidbefore.attended(scene, cue, ctx) or saidbefore.set_out(scene, ctx)) is not None:
        return there
    if (again := saidbefore.done_again(scene, cue, ctx)) is not None:
        return again
    seen = ctx.words.turns.sees_you.match(ctx.document.text, scene.span.start, at.start) is not None
    if seen and (label := nameabove.of_label(scene, cue, ctx)) is not None:
        return label
    if (larger := naming.held_with(scene, at, ctx) or clausename.of_shut(scene, at, ctx)) is not None:
        return larger
    if (behind := _inverted(scene, at, ctx) or _made_it(scene, at, ctx) or _of_its_line(scene, at, ctx)) is not None:
        return behind
    if ctx.words.verb_last and (asked := _asked_to(scene, ctx)) is not None:
        return asked
    if not ctx.words.fixed_order and (bidden := clausename.of_bidding(scene, at, ctx)) is not None:
        return bidden  # "Rendez-vous au slam"
    if (anew := _of_new_date(scene, at, cue, ctx)) is not None:
        return anew
    if (member := _of_list(scene, at, ctx)) is not None:
        return member
    if ctx.words.fixed_order and (one := saidbefore.one_of(scene, segment, at, ctx)) is not None:
        return one
    if (some := saidbefore.some_of(scene, cue, at, ctx) or _now_held(scene, cue, at, ctx)) is not None:
        return some
    if (headed := _headed(scene, at, ctx)) is not None:
        return headed
    if (kept := _kept_for(scene, at, cue, ctx) or _in_bracket_of(scene, at, ctx)) is not None:
        return kept
    if _only_calls(scene, ctx) and (brought := saidbefore.named_before(scene, ctx)) is not None:
        return brought
    if (told := saidbefore.of_sentence_that_tells(scene, at, ctx) or saidbefore.titled(scene, ctx)) is not None:
        return told
    if (gapped := _without_verb(scene, at, cue, ctx)) is not None:
        return gapped
    wide = segment if _opens_clause(segment, ctx) else Span(scene.span.start, segment.end)
    if ctx.words.verb_last and (inside := bracket.clause_of(scene, at, ctx)) is not None:
        said = bracket.pointer(inside) in bracket.POINTING and bracket.subject(inside, ctx) is None
        generic = bracket.is_generic(inside, ctx) and cue is not None and cue.tense in verdicts.AHEAD
        if generic or (said and bracket.takes_place(inside, cue, ctx)):
            above = nameabove.of_heading(scene, ctx) if generic else None
            before = [p for p in scene.phrases if p.span.end <= inside.span.start and not p.weak]
            if said and before and (spoken := naming.of_phrase(before[-1], ctx)) is not None:
                return spoken  # "hat die Verhandlung anberaumt: Sie soll am 4. November beginnen"
            named = nameabove.of_label(scene, cue, ctx) or above or ctx.topic
            if named is not None:
                return named
        if bracket.is_relative(inside) and bracket.takes_place(inside, cue, ctx):
            before = [p for p in scene.phrases if p.span.end <= inside.span.start]
            if before and (found := naming.of_phrase(before[-1], ctx)) is not None:
                return found  # "Die Lesung, die am 26. März stattfinden sollte"
        wide = inside.span
        segment = Span(max(segment.start, wide.start), min(segment.end, wide.end))
    if (
        cue is not None
        and IT.match(cue.words)
        and (
            named := saidbefore.capitals_before(scene, ctx)
            or saidbefore.introduced(ctx)
            or ctx.topic
            or saidbefore.subject_before(ctx)
        )
        is not None
    ):
        return named
    held = ctx.words.turns.hold_it.search(ctx.document.text, scene.span.start, at.start)
    if held is not None and (spoken := _held(scene, held.start(), cue, ctx)) is not None:
        return spoken
    if _points_back(scene, cue, at, ctx):
        if (named := saidbefore.capitals_before(scene, ctx)) is not None:
            return named
        if _opens_under_heading(scene, ctx) and (above := nameabove.of_heading(scene, ctx)) is not None:
            ctx.topic = above
        if (
            ctx.words.keeps_subject
            and _is_ordinal(scene, cue, ctx)
            and (whole := naming.title_quoted(scene, ctx) or saidbefore.of_whole(ctx)) is not None
        ):
            return whole
        own = naming.of_event(scene, segment, at, cue, ctx) or naming.of_event(scene, wide, at, cue, ctx)
        near = ctx.words.drops_subject and own is not None and own.span.end <= at.start  # "harán otro paro el 14"
        if own is not None and (own.rule.startswith("verb") or ((near or not own.weak) and _is_object(own, cue))):
            return own
        if (former := _of_former_clause(scene, cue, ctx)) is not None:
            return former
        if (label := nameabove.of_label(scene, cue, ctx)) is not None:
            return label
        if (
            cue is not None
            and doer.acts(scene, cue, ctx)
            and (told := clausename.of_clause(scene, at, cue, ctx)) is not None
        ):
            return told
        if cue is not None and (spoken := saidbefore.stood_for(scene, cue, ctx)) is not None:
            return spoken
        person = ctx.words.fixed_order and cue is not None and _is_person(scene, cue, ctx)
        if person and (told := clausename.of_clause(scene, at, cue, ctx)) is not None:
            return told
        if ctx.topic is not None and not (person and ctx.topic.rule not in doer.DONE_BY):
            return ctx.topic
    return (
        opening.of_note(scene, at, cue, ctx)
        or (saidbefore.resumed(scene, ctx) if not ctx.words.fixed_order else None)
        or saidbefore.of_sentence_before(scene, at, ctx)
        or (clausename.behind_dash(scene, at, ctx) if ctx.words.free_order else clausename.of_lack(scene, cue, ctx))
        or naming.of_event(scene, segment, at, cue, ctx)
        or (
            clausename.of_clause(scene, at, cue, ctx)
            if cue is not None and _new_clause(scene, segment, cue, ctx)
            else None
        )
        or (naming.of_event(scene, wide, at, cue, ctx) if cue is not None and segment != wide else None)
        or saidbefore.said_before(scene, cue, ctx)
        or (clausename.of_bidding(scene, at, ctx) if ctx.words.fixed_order else None)
        or clausename.of_subject(scene, cue, at, ctx)
        or (nameabove.of_heading(scene, ctx) if _without_subject(scene, cue, ctx) else None)
        or (clausename.of_clause(scene, at, cue, ctx) if not _points_back(scene, cue, at, ctx) else None)
        or clausename.of_people(scene, ctx)
        or clausename.of_fragment(scene, at, ctx)
        or (clausename.of_sentence(scene, at, cue, ctx) if scene.clocks else None)
        or (saidbefore.named_before(scene, ctx) if ctx.topic is None and _points_back(scene, cue, at, ctx) else None)
        or (ctx.topic if _points_back(scene, cue, at, ctx) and not _is_of_due(scene, cue, ctx) else None)
        or clausename.of_clause(scene, at, cue, ctx)
        or clausename.of_clause_words(scene, at, cue, ctx)
        or (naming.of_event(scene, scene.span, at, cue, ctx) if ctx.words.verb_last else None)
        or (linename.name_of_line(scene, scene.span, ctx) if _is_series_alone(scene, at) else None)
    )


def _asked_to(scene: Scene, ctx: Context) -> Name | None:
    """What somebody asks people to come to: "Die Bücherei lädt am 28. April zu einer Lesung mit Anna Berg ein"."""
    text, turns = ctx.document.text, ctx.words.turns
    if turns.asks.search(text, scene.span.start, scene.span.end) is None:
        return None
    led = (p for p in scene.phrases if turns.asked_to.search(text, scene.span.start, p.span.start) is not None)
    phrase = next(led, None)
    return naming.of_phrase(phrase, ctx) if phrase is not None else None


def _is_series_alone(scene: Scene, at: Span) -> bool:
    """Whether a sentence without a verb tells of a series, as a line does: "From 8 May, yoga every Friday"."""
    return not scene.cues and any(isinstance(m, Series) and m.span.overlaps(at) for m in scene.dates)


def says_nothing(name: Name, scene: Scene, cue: Cue | None, ctx: Context) -> bool:
    """Whether a sentence only says that people will be there: "We meet on Tuesday", "Ann Lee will be with you on"."""
    if cue is None or any(not p.weak for p in scene.phrases):
        return False
    if name.rule.startswith("verb"):
        return title.length(name.title) == 1
    told = name.weak and name.rule.startswith("clause")
    if told and ctx.words.turns.does_nothing.fullmatch(name.title) is not None:
        return True
    return told and (doer.by_us(scene, cue, ctx) or title.length(name.title) <= LEAST_OF_CLAUSE)


def name_by_section(scene: Scene, cue: Cue | None, ctx: Context) -> Name | None:
    """What a sentence is about that only tells when: "Ann Lee will be there on Tuesday" under "Repair café"."""
    ahead = cue.tense in clausename.SURE if cue is not None else bool(scene.clocks)
    opens = _is_first(scene, ctx) or (scene.sentence.first and scene.sentence.line == 1)
    return naming.of_section(scene, ctx) if ahead and opens else None


def name_by_title(name: Name, ctx: Context) -> Name | None:
    """What a text is about whose sentence only says that it is done: "Router swap", over "The work is done on"."""
    told = title.heading(ctx.subject, ctx.words) if ctx.words.turns.does_nothing.fullmatch(name.title) else ""
    short = 0 < title.length(told) <= title.MOST_WORDS and not title.DATED.search(told)
    if not short or ctx.words.nameless.match(told):
        return None
    return replace(name, title=told, noun=doer.last_word(told), rule="title of the text")


def _proposed(scene: Scene, at: Span, ctx: Context) -> Name | None:
    """What somebody proposes to do together, and the subject of the mail: "Shall we speak on Thursday?"."""
    turns = ctx.words.turns
    found = next(turns.proposes.finditer(ctx.document.text, scene.span.start, at.start), None)
    if found is None:
        return None
    noun = next(noun for verb, noun in turns.proposed.items() if found["what"].lower().startswith(verb))
    about = title.heading(ctx.subject, ctx.words)
    short = (
        0 < title.length(about) <= MOST_KEPT and not title.DATED.search(about) and not ctx.words.nameless.match(about)
    )
    named = f"{noun}: {about}" if short and noun.lower() not in about.lower() else about if short else noun
    return Name(title=named, span=Span(*found.span("what")), noun=noun.lower(), rule="verb that is an event")


def _inverted(scene: Scene, at: Span, ctx: Context) -> Name | None:
    """What is on where the subject stands behind the day and its verb: "Next up, on 14 January, is the cup tie"."""
    text = ctx.document.text
    verb = ctx.words.turns.comes_then.match(text, at.end, scene.span.end)
    if verb is None or not windows.is_inverted(scene, at, ctx):
        return None
    rest = [m.span for m in scene.mentions if m.span.start >= verb.end()]
    end = right_end(text, Span(verb.end(), scene.span.end), ctx.words, rest)
    while (joint := BY_WORD.match(text, end, scene.span.end)) is not None:  # "the cup tie against Wick"
        end = right_end(text, Span(joint.end(), scene.span.end), ctx.words, rest)
    what = Span(verb.end(), end)
    named = title.heading(ctx.text(what), ctx.words)
    if not 0 < title.length(named) <= title.MOST_WORDS or doer.anypronoun(named, ctx) or not named[-1:].isalnum():
        return None
    phrase = next((p for p in scene.phrases if p.span.overlaps(what)), None)
    noun = phrase.noun if phrase is not None else doer.last_word(named)
    return Name(title=named, span=what, noun=noun, rule="event noun", weak=phrase is None)


def _of_its_line(scene: Scene, at: Span, ctx: Context) -> Name | None:
    """What stands behind a span of time and its colon in a line: "Mid-March: Brno and Olomouc"."""
    vague = next((m for m in scene.mentions if isinstance(m, Vague) and m.span.overlaps(at)), None)
    if vague is None or not windows.leads_line(scene, vague, ctx):
        return None
    start = ctx.document.text.index(":", vague.span.end) + 1
    pause = SENTENCE.search(ctx.document.text, start, scene.span.end)
    what = Span(start + 1, pause.start() if pause is not None else scene.span.end)
    named = title.heading(ctx.text(what), ctx.words)
    if not 0 < title.length(named) <= title.MOST_WORDS:
        return None
    phrase = next((p for p in scene.phrases if p.span.within(what)), None)
    noun = phrase.noun if phrase is not None else doer.last_word(named)
    return Name(title=named, span=what, noun=noun, rule="line", weak=phrase is None)


def _made_it(scene: Scene, at: Span, ctx: Context) -> Name | None:
    """What a mail is about, where its sentence only says when: "Let's make it Thursday instead"."""
    lead = ctx.document.text[max(scene.span.start, at.start - LONGEST_BID) : at.start]
    if ctx.words.turns.makes_it.search(lead) is None or any(
        not p.weak and p.span.end <= at.start for p in scene.phrases
    ):
        return None
    last = ctx.frames[ctx.focus[-1]] if ctx.focus else None
    near = last is not None and 0 <= scene.sentence.block - last.scene.sentence.block <= 1
    if last is not None and near and not (last.name.weak or last.name.rule.startswith("clause")):
        return last.name
    if ctx.topic is not None and not ctx.topic.weak:
        return ctx.topic
    words = ctx.subject.split()
    dated = next((n for n, word in enumerate(words) if ctx.words.is_time_word(word) and not word.isupper()), len(words))
    while dated and (ctx.words.stop.fullmatch(words[dated - 1]) or ctx.words.article.fullmatch(words[dated - 1])):
        dated -= 1
    named = title.heading(" ".join(words[:dated]), ctx.words)
    if not 0 < title.length(named) <= title.MOST_WORDS:
        return None
    noun = ctx.words.noun.search(named)
    return Name(
        title=named, span=at, noun=noun[0].lower() if noun else doer.last_word(named), rule="title of the document"
    )


def _of_new_date(scene: Scene, at: Span, cue: Cue | None, ctx: Context) -> Name | None:
    """What a new date is for, behind a sentence that takes the old one back: "The fair is off. The new date is"."""
    before, slot = ctx.before, anyword_cached(ctx.words.slots)
    pauses = [m.end() for m in CLAUSE_ENDS.finditer(ctx.document.text, scene.span.start, at.start)]
    said = slot.match(ctx.document.text, pauses[-1] if pauses else scene.span.start, at.start)
    if said is None or before is None or not 0 <= scene.sentence.block - before.sentence.block <= 1:
        return None
    end = cue.span.end if cue is not None and said.end() <= cue.span.start and cue.span.end <= at.start else said.end()
    if len(ctx.document.text[end : at.start].split()) > MOST_LEADING or any(
        said.end() <= p.span.start < at.start for p in scene.phrases
    ):
        return None
    last = ctx.frames[-1] if ctx.frames and ctx.frames[-1].scene is before else None
    if last is not None:
        return last.name if last.status is Status.CANCELLED else None
    shifted_ = any(c.tense in (Tense.MOVED, Tense.CANCELLED) for c in before.cues)
    if not shifted_:  # "The king will open a bridge in Tartu. The date is 22 May"
        ahead = next((c for c in before.cues if c.tense in (Tense.FUTURE, Tense.PLANNED)), None)
        behind = Span(before.span.end, before.span.end)
        return name_of(before, before.span, behind, ahead, ctx) if ahead is not None and not before.days else None
    only = before.phrases[0] if before.phrases else None  # "Der Filmabend ist verschoben"
    return saidbefore.named_before(scene, ctx) or (naming.of_phrase(only, ctx) if only is not None else None)


def _now_held(scene: Scene, cue: Cue | None, at: Span, ctx: Context) -> Name | None:
    """What the sentence before put off and whose new day this one tells: "The gig is off. The band now play on"."""
    before = ctx.just_before(scene)
    if cue is None or before is None:
        return None
    off = bool(ctx.frames) and ctx.frames[-1].scene is before and ctx.frames[-1].status is Status.CANCELLED
    if (before.dates and not off) or cue.tense not in TO_COME or any(p.span.end <= at.start for p in scene.phrases):
        return None
    if ctx.words.turns.now.search(ctx.document.text, max(scene.span.start, cue.span.start - 6), cue.span.end) is None:
        return None
    away = next((c for c in before.cues if c.tense is Tense.MOVED), None)
    if away is None or doer.anypronoun(first_word(scene, ctx), ctx):
        return None
    phrase = next((p for p in before.phrases if not p.weak and p.span.start < away.span.end + LONGEST_WORD), None)
    return naming.of_phrase(phrase, ctx) if phrase is not None else None


def _only_calls(scene: Scene, ctx: Context) -> bool:
    """Whether a sentence has a subject that says nothing: "The event is set for", "Doors open at", "Join us on"."""
    general = either_case(ctx.words.only_calls).match(ctx.document.text, scene.span.start, scene.span.end)
    return general is not None and all(p.weak or p.span.start < general.end() for p in scene.phrases)


def _held(scene: Scene, before: int, cue: Cue | None, ctx: Context) -> Name | None:
    """What "it" is that is held: "It was resolved to hold this on 19 May", "The quiz clashes, so we're doing it on"."""
    if (label := nameabove.of_label(scene, cue, ctx)) is not None:
        return label
    phrase = next((p for p in scene.phrases if p.span.end <= before), None)
    own = naming.of_phrase(phrase, ctx) if phrase is not None else None
    return own or saidbefore.introduced(ctx) or ctx.topic


def _of_former_clause(scene: Scene, cue: Cue | None, ctx: Context) -> Name | None:
    """What "it" is in "Albion's trip was off because of a burst pipe, and it's been slotted in on 29 March"."""
    if not ctx.words.fixed_order or cue is None or doer.anypronoun(first_word(scene, ctx), ctx):
        return None
    joints = list(ctx.words.turns.own_clause.finditer(ctx.document.text, scene.span.start, cue.span.start))
    phrase = next((p for p in scene.phrases if joints and p.span.end <= joints[-1].start() and not p.weak), None)
    if phrase is None and joints and joints[-1][0].startswith(";"):
        return deadlines.handed_in(scene, ctx.words, ctx)  # "Registration is free; it opens on 1 June"
    return naming.of_phrase(phrase, ctx) if phrase is not None else None


def _is_person(scene: Scene, cue: Cue, ctx: Context) -> bool:
    """Whether the subject of a verb is "he" or "she", which no event is."""
    head = ctx.document.text[scene.span.start : cue.span.start].lower().split()[-1:]
    return bool(head) and head[0].strip(",\"'“”") in ("he", "she")


def _is_of_due(scene: Scene, cue: Cue | None, ctx: Context) -> bool:
    """Whether "he" or "she" can't be what was spoken of last, as that is a deadline."""
    due = ctx.topic is not None and ctx.topic.rule == "deadline"
    return due and cue is not None and ctx.words.fixed_order and _is_person(scene, cue, ctx)


def _headed(scene: Scene, at: Span, ctx: Context) -> Name | None:
    """What a colon right in front of a date or a series announces: "Schnuppertraining für alle: immer mittwochs"."""
    text = ctx.document.text
    mark = text.rfind(": ", scene.span.start, at.start)
    if mark < 0 or len(text[mark + 2 : at.start].split()) > MOST_LEADING or ctx.words.free_order:
        return None
    named = [p for p in scene.phrases if p.span.end <= mark and not p.weak]
    spoken = any(c.span.end <= mark and c.tense is not Tense.CANCELLED for c in scene.cues)
    if not named or spoken or any(m.span.end <= mark for m in scene.mentions):
        return None
    whole = Span(scene.span.start, mark)
    text = title.heading(ctx.text(whole), ctx.words)
    if len(named) == 1 and title.length(ctx.text(named[0].span)) < title.length(text) <= MOST_BEFORE_COLON:
        return Name(title=text, span=whole, noun=named[0].noun, rule="event noun")  # "Ausflug nach Lindau: ..."
    return naming.of_phrase(named[0], ctx)


def _without_subject(scene: Scene, cue: Cue | None, ctx: Context) -> bool:
    """Whether a sentence begins with its verb, its date or "our slot": "Begins Thursday 20 August"."""
    text, first = ctx.document.text, min((m.span.start for m in scene.mentions), default=scene.span.end)
    opens = _opens_under_heading(scene, ctx)
    if cue is None:
        if opens and len(text[scene.span.start : first].split()) <= 3 and not scene.phrases:
            return True  # "En principe le jeudi 22 mai, 20 h"
        if anyword_cached(ctx.words.slots).fullmatch(text[scene.span.start : first].strip(" :,")) is not None:
            return True
        holes = [m.span for m in scene.mentions]
        return not any(
            not (ctx.words.stop.fullmatch(w[0]) or ctx.words.article.fullmatch(w[0]))
            for w in WORD.finditer(text, scene.span.start, scene.span.end)
            if not any(h.start <= w.start() < h.end for h in holes)
        )
    head = text[scene.span.start : cue.span.start].strip(" ,\"'“”")
    if opens and (not head or (len(head.split()) <= 2 and doer.anypronoun(head.split()[0], ctx))):
        return True
    return (len(head) <= 1 and not ctx.words.drops_subject) or anyword_cached(ctx.words.slots).fullmatch(
        head
    ) is not None


def _opens_under_heading(scene: Scene, ctx: Context) -> bool:
    """Whether a sentence is the first right under a heading, which is then what "it" is."""
    above = ctx.heading()
    return above is not None and 0 <= scene.sentence.block - above.sentence.block <= 1 and _is_first(scene, ctx)


def _is_first(scene: Scene, ctx: Context) -> bool:
    """Whether a sentence opens its block."""
    return scene.span.start == ctx.document.blocks[scene.sentence.block].span.start


def _is_object(name: Name, cue: Cue | None) -> bool:
    return cue is not None and name.span.start >= cue.span.end


def _points_back(scene: Scene, cue: Cue | None, at: Span, ctx: Context) -> bool:
    """Whether the subject of the verb is "it", "they", "the first of them"."""
    if cue is None:
        return False
    head = ctx.document.text[scene.span.start : cue.span.start].strip(" ,\"'“”")
    if at.end < cue.span.start and any(d.span == at and d.anchor is Anchor.MAIN for d in scene.days):
        head = ctx.document.text[at.end : cue.span.start].strip(" ,\"'“”") or head  # "Le second, une excursion"
    if ctx.words.fixed_order:
        joints = list(
            ctx.words.turns.own_clause.finditer(ctx.document.text, scene.span.start, min(cue.span.start, at.start))
        )
        head = ctx.document.text[joints[-1].end() : cue.span.start].strip(" ,\"'“”") if joints else head
        head = _behind_opening(scene, head, cue, ctx)
        head = ADVERB.sub("", head).strip()
    elif ctx.words.drops_subject:
        joints = list(JOINED.finditer(ctx.document.text, scene.span.start, min(cue.span.start, at.start)))
        head = ctx.document.text[joints[-1].end() : cue.span.start].strip(" ,\"'“”") if joints else head
        now = anyword_cached(ctx.words.now).match(head)
        head = head[now.end() :].strip() if now is not None else head
    if ctx.words.drops_subject and ctx.words.turns.him.fullmatch(head):
        return True
    dropped = not head and ctx.words.drops_subject and not _subject_behind(cue, ctx)
    meets = not head and anyword_cached(ctx.words.slots).match(cue.words) is not None  # "Rendez-vous samedi à 14 h"
    return dropped or meets or head.lower() == "that" or doer.anypronoun(head, ctx) or ordinal(head, ctx) is not None


def _behind_opening(scene: Scene, head: str, cue: Cue, ctx: Context) -> str:
    """A subject without the day or the condition that opens its clause: "On 2 December it", "if it rains, another"."""
    dated = [m.span for m in scene.mentions if m.span.end <= cue.span.start]
    if dated and len(ctx.document.text[scene.span.start : dated[0].start].split()) < MOST_LEADING:
        behind = ctx.document.text[dated[-1].end : cue.span.start].strip(" ,\"'“”")
        return behind if clause.is_deed(cue) and behind.lower() in NAMED_BEFORE else head
    first, comma, rest = head.rpartition(", ")
    return rest if comma and CONDITIONED.match(first) and rest.lower().startswith("another") else head


def _is_ordinal(scene: Scene, cue: Cue | None, ctx: Context) -> bool:
    """Whether the subject of a verb is only "the first", "la seconde"."""
    head = ctx.document.text[scene.span.start : cue.span.start].strip(" ,\"'“”") if cue is not None else ""
    return ordinal(head, ctx) is not None


def _new_clause(scene: Scene, segment: Span, cue: Cue, ctx: Context) -> bool:
    """Whether the clause of a verb begins behind the date before it: "в понеділок, а на волю тварин випустять"."""
    if not ctx.words.free_order or segment.start == scene.span.start or cue.span.start < segment.start:
        return False
    return JOINED.search(ctx.document.text, segment.start, cue.span.start) is not None


def _subject_behind(cue: Cue, ctx: Context) -> bool:
    """Whether the subject may stand right behind its verb: "Засяде земельна комісія"."""
    if not ctx.words.free_order or ctx.words.turns.to_you.search(cue.words):
        return False
    word = re.compile(r"\s+([^\W\d_]+)").match(ctx.document.text, cue.span.end)
    return word is not None and not (ctx.words.stop.fullmatch(word[1]) or ctx.words.link.fullmatch(word[1]))


def ordinal(head: str, ctx: Context) -> int | None:
    """The number in "the first of them", "the second": which event of a list is meant."""
    found = _ordinals(ctx.words.ordinals).match(head)
    return found.lastindex - 1 if found is not None and found.lastindex else None


@cache
def _ordinals(words: tuple[str, ...]) -> re.Pattern[str]:
    """An expression with a group for each of the ordinals, which have none of their own."""
    either = "|".join(f"({word})" for word in words) or "(?!)"
    return across(
        rf"(?:{{at_event}}\s+)?{{the}}?\s*(?:{either})(?:\s+{{of_them}}\b[^,]*)?\s*(?:,|\s[–—]\s|\Z)",
    )
