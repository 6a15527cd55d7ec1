"""Names that another sentence gives: what "it" or "the second" is, what a date in a sentence of its own is for."""

import re
from collections.abc import Sequence

from calfeed.grammar import nameabove, title
from calfeed.grammar.clausename import COMMA, apart
from calfeed.grammar.doer import FIRST_WORD, anypronoun, infinitive, last_word, subject_span
from calfeed.grammar.frame import RECENT, Context, Name, Scene
from calfeed.grammar.moving import moves
from calfeed.grammar.naming import BEHIND_COUNT, brought_up, of_meeting, of_phrase, title_quoted, told_by
from calfeed.grammar.nouns import WORD, Phrase, right_end, singular
from calfeed.grammar.pieces import words_of
from calfeed.grammar.quick import replace
from calfeed.grammar.sentences import Form
from calfeed.grammar.tense import Cue
from calfeed.grammar.vocabulary import Tense, anyword_cached
from calfeed.model.meeting import Status
from calfeed.model.text import BlockKind, Span

BACK = re.compile(r"\W*back\s+(?:as\s+(?:normal|usual|ever)|again)\b", re.IGNORECASE)
NEXT_ONE = re.compile(
    r"(?:\b(?:the|our)\s+)?\b(?:next|following)(?:\s+one\b|(?=\s+(?:is|will\s+be)\s+on\b))", re.IGNORECASE
)
NEW = re.compile(r"\b(?:an?|another)\s+(?=[a-zA-Z])")
CLAUSE_END = re.compile(r";\s|\.\s|:\s")
NEAR = 40  # characters between a sentence and the one that called something off
OPENERS = " \t\n,;:.!?–—-|·•*(\"'“”"
LEAST_TOLD = 4  # words of a sentence that breaks off
MOST_LEADING = 3  # small words in front of a day
TO_DAY = words_of("to_day", "day_noun")
COUNTED = re.compile(
    r"(?:(?:the|its|their|our|all|both|next|last|first|final|more|other|further|remaining|two|three|four|five|six|seven|eight|nine|ten|"
    r"\d+)\s+)+",
    re.IGNORECASE,
)


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
    return told_by(before, ctx)


def leads_to_day(word: str, ctx: Context) -> bool:
    """Whether a word only leads to a date: "am", "du", "when:"."""
    small = (ctx.words.stop, ctx.words.article, ctx.words.link, anyword_cached(ctx.words.labels_when))
    return any(kind.fullmatch(word.strip(OPENERS)) for kind in small) or word.lower() in (*TO_DAY, *ctx.words.from_)


def of_sentence_before(scene: Scene, at: Span, ctx: Context) -> Name | None:
    """What the sentence before announces, where one without a verb gives its day: "Ann will meet us. Friday, 11am"."""
    before = ctx.just_before(scene)
    if not scene.phrases and (unfinished := of_unfinished(scene, at, ctx)) is not None:
        return unfinished
    if before is None or before.dates or scene.phrases:
        return None
    if any(not apart(c, at, ctx) for c in scene.cues):
        return None
    above = ctx.label is not None and ctx.label_block == scene.sentence.block
    first = min([at.start, *(m.span.start for m in scene.mentions)])
    lead = ctx.document.text[scene.span.start : first].strip(OPENERS).split()
    free = ctx.words.drops_subject or first < at.start  # "Babytreff! Ab Mittwoch jede Woche um 9 Uhr"
    small = free and len(lead) <= 1 and all(leads_to_day(word, ctx) for word in lead)
    if above or (lead and not small):
        return None
    return told_by(before, ctx)


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
    return told_by(before, ctx, alone=True) or ctx.topic


def of_heading_that_tells(scene: Scene, at: Span, ctx: Context) -> Name | None:
    """What the heading names, where a sentence tells only when: "Am Freitag sind wir wieder im Nachbarschaftshaus"."""
    return nameabove.of_heading(scene, ctx) if ctx.words.says_when and _only_when(scene, at, ctx) else None


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
    over = ctx.over if ctx.over is not None and ctx.over.sentence.block == before.sentence.block else None
    further = over.phrases if over is not None and ctx.words.turns.of_both.search(ctx.text(before.span)) else ()
    told = next((p for p in (*before.phrases, *further) if p.plural), None)
    if told is None and (several := _several_before((over, before), ctx)) is not None:
        return several
    if told is None:
        dated = ctx.topic is not None and any(f.name.span == ctx.topic.span for f in ctx.frames[-RECENT:])
        return ctx.topic if found["count"] and not dated else None
    return _counted(told, ctx, one=bool(found["one"] or found["count"]))


def _several_before(scenes: Sequence[Scene | None], ctx: Context) -> Name | None:
    """One of the things that a sentence counts, whatever they are: "Ireland play two one-day internationals"."""
    for scene in scenes:
        found = ctx.words.turns.counts.search(ctx.text(scene.span)) if scene is not None and not scene.days else None
        if scene is None or found is None:
            continue
        first, last = found["what"].rpartition(" ")[::2]
        told = title.heading(f"{first} {singular(last, ctx.words.language)}".strip(), ctx.words)
        return Name(title=told, span=scene.span, noun=last_word(told), rule="the sentence before")
    return None


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
    noun = phrase.noun if phrase is not None else last_word(told)
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
    return Name(title=text, span=Span(found[-1].end(), end), noun=last_word(text), rule="named before", weak=True)


def of_invitation(scene: Scene, at: Span, cue: Cue | None, ctx: Context) -> Name | None:
    """What people are bidden to where the sentence before names it: "Vuelve el trueque. Nos vemos el domingo"."""
    before, words = ctx.before, ctx.words
    if before is None or not words.joins:
        return None
    head = ctx.document.text[scene.span.start : at.start].strip(" *•:,–—-")
    bare = all(p.weak for p in scene.phrases) and anyword_cached(words.slots).fullmatch(head) is not None
    if bare and scene.sentence.block - before.sentence.block <= 1:
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
    return _told_before(brought_up(ctx) or ctx.topic)


def _told_before(name: Name | None) -> Name | None:
    return replace(name, rule="the sentence before") if name is not None else None


def attended(scene: Scene, cue: Cue | None, ctx: Context) -> Name | None:
    """What people will be at that the sentence before brings up: "Join our open hour. Ann Lee will be there on"."""
    before, turns = ctx.just_before(scene), ctx.words.turns
    if cue is None or before is None or before.dates:
        return None
    if any(not p.weak for p in scene.phrases) or turns.there_too.match(ctx.document.text, cue.span.start) is None:
        return None
    bid = next(turns.brings_up.finditer(ctx.document.text, before.span.start, before.span.end), None)
    if bid is not None and not any(not p.weak for p in before.phrases):
        what = Span(bid.end(), right_end(ctx.document.text, Span(bid.end(), before.span.end), ctx.words))
        told = title.heading(ctx.text(what), ctx.words)
        if 0 < title.length(told) <= title.MOST_WORDS and not anypronoun(told, ctx):
            return Name(title=told, span=what, noun=last_word(told), rule="the sentence before")
    return _told_before(brought_up(ctx))


def done_again(scene: Scene, cue: Cue | None, ctx: Context) -> Name | None:
    """What people do again that the sentence before told: "The two sides met in May. They will do so on 14 March"."""
    before, turns = ctx.just_before(scene), ctx.words.turns
    if cue is None or before is None:
        return None
    if turns.does_again.match(ctx.document.text, cue.span.start) is None:
        return None
    met = next((c for c in before.cues if c.tense is Tense.PAST and turns.have_met.search(c.words)), None)
    return _told_before(of_meeting(before, met, ctx) if met is not None else told_by(before, ctx, alone=True))


def set_out(scene: Scene, ctx: Context) -> Name | None:
    """What people meet for, in the words before: "Second: the photo walk. Meeting at the lighthouse on 6 March"."""
    before = ctx.just_before(scene)
    if before is None or before.cues or before.dates:
        return None
    if ctx.words.turns.sets_out.match(ctx.document.text, scene.span.start) is None:
        return None
    return _told_before(brought_up(ctx))


def named_before(scene: Scene, ctx: Context) -> Name | None:
    """What the sentence before is about, for one that has no subject of its own: "Have you heard of Light Nights?"."""
    before = ctx.just_before(scene)
    if before is None or before.sentence.form is not Form.PROSE:
        return None
    strong = next((p for p in before.phrases if not p.weak), None)
    if strong is not None:
        return of_phrase(strong, ctx)
    loose = next((p for p in before.phrases if title.length(ctx.text(p.span)) > 1), None)
    return capitals_before(scene, ctx) or (of_phrase(loose, ctx) if loose is not None else None)


def capitals_before(scene: Scene, ctx: Context) -> Name | None:
    """The name with capitals that the sentence before brings up, if it names no event: "Tickets for Light Nights"."""
    before, text = ctx.just_before(scene), ctx.document.text
    if before is None:
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
    which = ctx.words.turns.is_which.match(text, before.span.start, before.span.end)
    rule = "named before" if which is None else "the sentence before"
    return Name(title=made, span=Span(*found.span("name")), noun=last_word(made), rule=rule, weak=True)


def stood_for(scene: Scene, cue: Cue, ctx: Context) -> Name | None:
    """What "it" or "they" is that the sentence before brings up: "An auction has been called off. It is now on"."""
    before = ctx.just_before(scene)
    if before is None:
        return None
    subject = ctx.words.turns.it_or_they.search(ctx.document.text, scene.span.start, cue.span.start)
    merged = ctx.words.turns.it_or_they.match(cue.words)
    return introduced(ctx) or subject_before(ctx) if subject is not None or merged is not None else None


def said_before(scene: Scene, cue: Cue | None, ctx: Context) -> Name | None:
    """What "it" is that the same sentence names: "Rain ruined Sunday's regatta, and it will now be held on 12 July"."""
    if cue is None:
        return None
    subject = ctx.words.turns.it.search(ctx.document.text, scene.span.start, cue.span.start)
    if subject is None or not ctx.words.happening.search(infinitive(cue.words)):
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


def resumed(scene: Scene, ctx: Context) -> Name | None:
    """What the sentence before calls off for once and this one has again: "Freitag um 17:30 dann wieder normal"."""
    frame, move = ctx.frames[-1] if ctx.frames else None, moves(ctx.words.language)
    if frame is None or frame.status is not Status.CANCELLED or scene.phrases:
        return None
    if frame.scene.sentence.block != scene.sentence.block or scene.span.start - frame.scene.span.end > NEAR:
        return None
    usual = (each.search(ctx.document.text, scene.span.start, scene.span.end) for each in (move.again, move.unchanged))
    return replace(frame.name, rule="one of several") if any(usual) else None
