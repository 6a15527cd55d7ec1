"""A clause, a sentence or its subject as a name, where no noun names the event: "Voters in Louth go to the polls"."""

import re

from calfeed.grammar import clause, place, title
from calfeed.grammar.de import clause as bracket
from calfeed.grammar.doer import (
    anypronoun,
    by_us,
    has_object,
    infinitive,
    last_word,
    stood_for_here,
    subject_span,
    who_before,
)
from calfeed.grammar.frame import Context, Name, Scene
from calfeed.grammar.mention import Anchor, Series, Vague
from calfeed.grammar.nouns import WORD, phrases, right_end
from calfeed.grammar.tense import QUOTED, Cue
from calfeed.grammar.vocabulary import Tense, anyword_cached
from calfeed.model.meeting import Kind
from calfeed.model.text import BlockKind, Span

NAMED_BEFORE = "words before the date"
NEXT_ITEM, MOST_AROUND = 2, 4  # blocks to the next item of a list, small words around its place
MOST_REST = 6  # words behind a participle
MOST_OF_VERB, MOST_OF_SECTION = 3, 8  # words
MOST_BIDDEN = 8  # words of what people are bidden to
MOST_APART = 4  # words between it and its day
SPOKEN = frozenset(("you", "we", "i", "I", "is", "are", "was", "be", "he", "she", "they", "it"))
NEW_CLAUSE = re.compile(r"[:;]\s")
OWN = re.compile(r"\s+(?:itself|themselves|proper|this\s(?:time|year|month))\Z", re.IGNORECASE)
NO_EVENT = re.compile(
    r"(?:birthday|anniversary|sunset|sunrise|dusk|dawn|tide|water|temperature|price|embargo|age|holiday|deadline|hours?|"
    r"dates?|days?|time|slot|turn|one|year|week|month|evening|morning|afternoon|limit|record|average|score|result|number|"
    r"forecast|rota|outlook|tides|times|aim|plan|hope|idea|question|answer|problem|reason)\Z",
    re.IGNORECASE,
)
COMMA = re.compile(r",\s+")
PART = re.compile(r"[,;:.!?~]\s|\s[–—-]\s|\(")
BEHIND_DATE = re.compile(r"\s[–—-]\s(?P<name>[^.;:\n–—]{3,90}?)(?=[,.;:\n–—(]|\Z)")
VERB_BEHIND = re.compile(r"\s([^\W\dA-Z_]{4,20})(?=\s)")  # the word right behind a day
BE = re.compile(r"['’]s|['’]re|is|are", re.IGNORECASE)
IT_OPENS = re.compile(r"(?:(?:so|but|and|now|instead),?\s+)?(?:it|they|this)\b", re.IGNORECASE)
SURE = frozenset((Tense.FUTURE, Tense.PLANNED, Tense.MOVED, Tense.CANCELLED, Tense.PRESENT))


def behind_dash(scene: Scene, at: Span, ctx: Context) -> Name | None:
    """What a dash puts behind a date, "а в середу — зміни до бюджету", also behind its hour."""
    end = at.end
    for clock in scene.clocks:
        if 0 <= clock.span.start - end <= 6:
            end = clock.span.end
    limit = min((m.span.start for m in scene.mentions if m.span.start >= end), default=scene.span.end)
    found = BEHIND_DATE.match(ctx.document.text, end, limit)
    if found is None or any(c.span.overlaps(Span(*found.span("name"))) for c in scene.cues):
        return None
    text = title.heading(found["name"], ctx.words)
    if (
        not text
        or ctx.words.stop.fullmatch(text.split()[0])
        or any(m.span.start == found.start("name") for m in scene.mentions)
    ):
        return None
    noun = next((p.noun for p in scene.phrases if p.span.start >= found.start("name")), last_word(text))
    return Name(title=text, span=Span(*found.span("name")), noun=noun, rule="behind a dash", weak=True)


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


def of_fragment(scene: Scene, at: Span, ctx: Context) -> Name | None:
    """What stands in front of the date where there is no verb: "Choir practice every Thursday"."""
    if any(m.span.end <= at.start for m in scene.mentions) or any(not apart(c, at, ctx) for c in scene.cues):
        return None
    text = title.heading(ctx.text(Span(scene.span.start, at.start)), ctx.words)
    if ctx.words.deadline.fullmatch(text) is not None:  # "Notification: 8 June."
        return Name(title=text, span=Span(scene.span.start, at.start), noun=last_word(text), rule=NAMED_BEFORE)
    if anyword_cached((*ctx.words.other_words, *ctx.words.posted)).search(text) or clause.PRICE.search(text):
        return None
    told = ctx.words.turns.lone.fullmatch(ctx.text(scene.span)) is not None  # "Meteors tonight!"
    least = 1 if told or ctx.words.noun.fullmatch(text) else 2
    if not least <= title.length(text) <= 8 or ctx.words.stop.fullmatch(text.split()[0]):
        return None
    if any(part.split()[0] in SPOKEN for part in COMMA.split(text) if part.strip()):
        return None  # "Hi all, I can't make Tuesday"
    if (same := _of_item_before(scene, at, ctx)) is not None:
        return same
    return Name(
        title=text,
        span=Span(scene.span.start, at.start),
        noun=last_word(text),
        rule=NAMED_BEFORE,
        weak=True,
    )


def _of_item_before(scene: Scene, at: Span, ctx: Context) -> Name | None:
    """What the item before is, where one only tells where: "- à la mairie, le 3 mai", "- au Plate, le 5"."""
    last = ctx.frames[-1] if ctx.frames else None
    if last is None or scene.sentence.kind is not BlockKind.ITEM or last.kind is not Kind.EVENT:
        return None
    if not 0 < scene.sentence.block - last.scene.sentence.block <= NEXT_ITEM or last.name.rule == NAMED_BEFORE:
        return None
    front = Span(scene.span.start, at.start)
    where = place.of_scene(scene, front, ctx)
    if where is None:
        return None
    around = (
        ctx.text(Span(front.start, where.start)).split() + ctx.text(Span(where.end, front.end)).strip(" ,:–").split()
    )
    return last.name if len(around) <= MOST_AROUND else None


def apart(cue: Cue, at: Span, ctx: Context) -> bool:
    """Whether a verb stands behind a date and a comma, and tells of something else: "Quiz, 3 May, no card needed"."""
    return cue.span.start >= at.end and PART.search(ctx.document.text, at.end, cue.span.start) is not None


def of_sentence(scene: Scene, at: Span, cue: Cue | None, ctx: Context) -> Name | None:
    """A headline made of the sentence when no noun names the event: "Council members go back to the subject"."""
    if cue is None or cue.tense is not Tense.FUTURE or cue.span.start > at.start:
        return None
    span = subject_span(scene, cue, at, ctx)
    verb = re.match(r"(?:will|shall|'ll|’ll)\s+(.+)", cue.words, re.IGNORECASE)
    if span is None or verb is None or verb[1].lower().startswith(("be ", "not ", "have ")):
        return None
    stop = min([at.start, *(m.span.start for m in scene.mentions if m.span.start >= cue.span.end)])
    done = " ".join(clause.in_present(cue, ctx.text(span), ctx)) or verb[1]
    text = title.heading(f"{ctx.text(span)} {done} {ctx.text(Span(cue.span.end, stop))}", ctx.words)
    if not title.LEAST_WORDS <= title.length(text) <= title.MOST_WORDS - 1:
        return None
    return Name(title=text, span=Span(span.start, at.start), noun=last_word(verb[1]), rule="sentence", weak=True)


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
    return Name(title=made, span=what, noun=last_word(ctx.text(what)), rule="clause", weak=True) if made else None


def of_bidding(scene: Scene, at: Span, ctx: Context) -> Name | None:
    """What people are bidden to or told to look out for: "Join us for a poetry slam", "Don't miss the tombola"."""
    text, undated, stops = ctx.document.text, _undated(scene, ctx), [m.span for m in scene.mentions]
    for bids in ctx.words.turns.bids.finditer(undated):
        start = scene.span.start + bids.end()
        what = Span(start, right_end(text, Span(start, scene.span.end), ctx.words, stops))
        there = ctx.text(what) if bids["there"] else ""
        if there and (place.is_certain(there, ctx.words) or (there[0].isupper() and place.is_told(there, ctx.words))):
            continue  # "See you at the Crown"
        between = slice(min(what.end, at.end) - scene.span.start, max(what.start, at.start) - scene.span.start)
        told = title.heading(ctx.text(what), ctx.words)
        if 0 < title.length(told) <= MOST_BIDDEN and len(undated[between].split()) <= MOST_APART:
            return Name(title=told, span=what, noun=last_word(told), rule="clause", weak=True)
    return None


def of_shut(scene: Scene, at: Span, ctx: Context) -> Name | None:
    """What a line says is shut behind its label: "Mill Lane: closed Tue 12 - Thu 14 Jan"."""
    found = ctx.words.turns.shut_label.match(ctx.document.text, scene.span.start, at.start)
    if found is None or any(isinstance(m, Series) for m in scene.mentions):
        return None
    named = title.heading(f"{found['what']} {found['shut'].lower()}", ctx.words)
    return Name(title=named, span=Span(found.start("what"), found.end()), noun="closure", rule="event noun")


def _undated(scene: Scene, ctx: Context) -> str:
    """The words of a sentence with blanks for its dates and hours, character for character."""
    text = ctx.text(scene.span)
    for mention in scene.mentions:
        start, end = mention.span.start - scene.span.start, mention.span.end - scene.span.start
        text = f"{text[:start]}{' ' * (end - start)}{text[end:]}"
    return text


def of_lack(scene: Scene, cue: Cue | None, ctx: Context) -> Name | None:
    """What people have to do without: "No supply"."""
    text = clause.lacking(scene, cue, ctx) if cue is not None else None
    return Name(title=text, span=cue.span, noun=last_word(text), rule="clause", weak=True) if text and cue else None


def of_clause(scene: Scene, at: Span, cue: Cue | None, ctx: Context) -> Name | None:
    """A diary line of the clause, with the last subject for a pronoun: "Voters in Louth go to the polls"."""
    if cue is None:
        return None
    if ctx.words.free_order:
        return _of_free_clause(scene, at, cue, ctx)
    if ctx.words.verb_last:
        found = bracket.clause_of(scene, at, ctx)
        made = bracket.line(found, scene, ctx) if found is not None and not _tells_who_says(found.span, ctx) else None
        return Name(title=made[0], span=made[1], noun=last_word(cue.words), rule="clause", weak=True) if made else None
    if (moved := clause.put_off(scene, cue, at, ctx)) is not None:
        return Name(
            title=title.heading(ctx.text(moved), ctx.words),
            span=moved,
            noun=last_word(ctx.text(moved)),
            rule="subject that takes place",
        )
    own = clause.subject(scene, cue, ctx) or subject_span(scene, cue, at, ctx)
    own = None if own is not None and " " in ctx.text(own) and anypronoun(ctx.text(own), ctx) else own  # "One of them"
    span = own or (
        stood_for_here(scene, cue, ctx) or who_before(scene, cue, ctx) if not by_us(scene, cue, ctx) else None
    )
    if own is None and ctx.topic is not None and clause.there_is_another(scene, cue, ctx):
        return ctx.topic
    if own is None and (thing := clause.there_is(scene, cue, at, ctx)) is not None:
        return Name(title=thing, span=cue.span, noun=last_word(thing), rule="clause", weak=True)
    text = clause.line(scene, span, cue, at, ctx)
    if text is None or span is None:
        return None
    return Name(title=text, span=own or cue.span, noun=last_word(cue.words), rule="clause", weak=True)


def _tells_who_says(clause_: Span, ctx: Context) -> bool:
    """Whether a clause is what somebody says together with who says so: "„Wir ziehen zum Rathaus“, sagte sie"."""
    quoted = QUOTED.match(ctx.document.text, clause_.start, clause_.end)
    return quoted is not None and ctx.document.text.startswith(",", quoted.end())


def of_its_day(scene: Scene, at: Span, cue: Cue | None, ctx: Context) -> Name | None:
    """What a day of an event brings that is the subject itself: "The opening night features the Arden Quartet"."""
    start = _verb_of_its_day(scene, at, cue, ctx)
    if start is None:
        return None
    stops = [m.span for m in scene.mentions if m.span.start >= start]
    begin = _behind_small(start, min([scene.span.end, *(s.start for s in stops)]), ctx)
    what = Span(begin, right_end(ctx.document.text, Span(begin, scene.span.end), ctx.words, stops))
    said = title.heading(ctx.text(what), ctx.words)
    the, _, bare = ctx.text(at).partition(" ")
    day = bare if ctx.words.article.fullmatch(the.lower()) else f"{the} {bare}"
    if not said or title.length(said) > MOST_BIDDEN:
        return None
    return Name(title=f"{day[:1].upper()}{day[1:]}: {said}", span=what, noun=last_word(said), rule="clause", weak=True)


def _verb_of_its_day(scene: Scene, at: Span, cue: Cue | None, ctx: Context) -> int | None:
    """Where the verb ends whose subject is a day of an event, in a sentence with an hour that the day opens."""
    text = ctx.document.text
    day = next((d for d in scene.days if d.span == at and d.anchor is Anchor.MAIN), None)
    if day is None or not scene.clocks or text[scene.span.start : at.start].strip():
        return None
    lead = ctx.text(at).split()[0].lower()
    if ctx.words.stop.fullmatch(lead) is not None and ctx.words.article.fullmatch(lead) is None:
        return None  # "Am Eröffnungsabend spielt das Quartett"
    if cue is not None and 0 <= cue.span.start - at.end <= 1:
        return None if cue.tense in (Tense.PAST, Tense.UNDERWAY, Tense.HYPOTHETICAL) else cue.span.end
    verb = VERB_BEHIND.match(text, at.end, scene.span.end)
    small = (ctx.words.stop, ctx.words.link, ctx.words.article)
    return verb.end() if verb is not None and not any(kind.fullmatch(verb[1]) for kind in small) else None


def _behind_small(start: int, end: int, ctx: Context) -> int:
    """Where the first word of some weight begins: "poets" of "to the poets"."""
    small = (ctx.words.stop, ctx.words.link, ctx.words.article)
    words = WORD.finditer(ctx.document.text, start, end)
    return next((w.start() for w in words if not any(kind.fullmatch(w[0].lower()) for kind in small)), end)


def of_clause_words(scene: Scene, at: Span, cue: Cue | None, ctx: Context) -> Name | None:
    """The last resort: the words of the clause that stand around the date."""
    if any(m.span.overlaps(at) for m in scene.mentions if isinstance(m, Vague)) and not _will_be(scene, cue, at, ctx):
        return None
    if cue is None or _other_clause(cue, at, ctx):
        text = clause.words_around(scene, at, ctx)
    else:
        actor = stood_for_here(scene, cue, ctx) or who_before(scene, cue, ctx)
        who = ctx.text(actor) if actor is not None else ctx.topic.title if ctx.topic is not None else None
        who = None if by_us(scene, cue, ctx) else who
        own = clause.subject(scene, cue, ctx) or subject_span(scene, cue, at, ctx)
        bare = own is None and BE.fullmatch(cue.words) is not None and IT_OPENS.match(ctx.text(scene.span)) is not None
        text = who if bare else clause.words(scene, own, cue, who, ctx)  # "So it's on Friday, in the hall"
    if text is None:
        return None
    span = Span(min(cue.span.start, at.start), at.end) if cue is not None else at
    return Name(title=text, span=span, noun=last_word(text), rule="clause words", weak=True)


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
    return Name(title=text, span=cue.span, noun=last_word(text), rule="clause", weak=True) if text else None


def of_subject(scene: Scene, cue: Cue | None, at: Span, ctx: Context) -> Name | None:
    """The subject itself, when the verb says that it takes place: "Motions will be heard", "The sail-past moves to"."""
    if cue is None or has_object(scene, cue, ctx):
        return None
    happens = ctx.words.happening.search(infinitive(cue.words)) is not None
    told = happens or cue.tense in (Tense.MOVED, Tense.CANCELLED) or _is_when(scene, cue, ctx)
    span = subject_span(scene, cue, at, ctx) if told else None
    if span is None and told and ctx.words.fixed_order:
        span = clause.subject(scene, cue, ctx)
        span = None if span is not None and anypronoun(ctx.text(span), ctx) else span
    if span is None or (not happens and anyword_cached(ctx.words.slots).fullmatch(ctx.text(span))):
        return None
    text = title.heading(f"{OWN.sub('', ctx.text(span))} {_undergone(scene, span, cue, ctx)}", ctx.words)
    if not happens and (NO_EVENT.search(text) or anypronoun(text, ctx)):
        return None
    noun = last_word(text)
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
