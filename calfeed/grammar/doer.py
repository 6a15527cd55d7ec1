"""The subject of a verb: where it stands, whether it only points back, and for whom or what it then stands."""

import re

from calfeed.grammar import clause, nouns
from calfeed.grammar.certainty import is_hearsay
from calfeed.grammar.de import clause as bracket
from calfeed.grammar.frame import Context, Name, Scene
from calfeed.grammar.nouns import AND, phrases, right_end
from calfeed.grammar.pieces import across
from calfeed.grammar.tense import Cue
from calfeed.grammar.vocabulary import Tense, either_case
from calfeed.grammar.zones import zone_of_place
from calfeed.model.text import Span

DASH = re.compile(r"\s*[—–-]+\s")
NAMED_FIRST = re.compile(r"((?:[A-Z][\w'’-]*\s+){0,4}[A-Z][\w'’-]*)\s+[a-z]")  # "Zimbabwe land on ... and take on"
RELATIVE = across(r"{relative}\b")
DONE_BY = frozenset(("clause", "clause words", "sentence", "people who meet"))  # names whose span is who does it
OWNED_BY = re.compile(r"['’]s?\s")
PAUSE = re.compile(rf"\s*(?:{nouns.COMMA}|[;:–—()])\s*|\s+-\s+")
OPENING = across(r"(?:(?:{reminds}|{and_}|{but}|{and_other}|{that})\s+)+")
ENDS_CLAUSE = across(r"[,;:–—(]|\b(?:{and_}|{that}|but)\b", re.NOFLAG)
IN_ROW = across(r"\b{and_}\b", re.NOFLAG)
ABOUT = across(r"\s*(?:(?:the\s+)?(?:media|press)\s+)?({about}\s)")
APPOSED_NAME = re.compile(r"\s*[A-Z][\w'’.-]+(?:\s[A-Z][\w'’.-]+){1,3}\s*")
LONGEST_ASIDE = 40  # characters to the end of a bracket
FIRST_WORD = re.compile(r"[\w'’]+")
CONDITION = across(r"\W*(?:{if_}|{if_behind})\b")


def people_before(ctx: Context) -> str | None:
    """The people of the sentence before, whom "they" stands for."""
    if ctx.before is None:
        return None
    holes = [m.span for m in ctx.before.mentions] + [c.span for c in ctx.before.cues]
    found = phrases(ctx.document.text, ctx.before.span, ctx.words, holes, heads=ctx.words.peoples)
    return ctx.text(found[-1].span) if found else None


def last_word(text: str) -> str:
    """The last word of a text in lower case; "" if it has none."""
    parts = text.split()
    return parts[-1].lower() if parts else ""


def inside_title(text: str, ctx: Context) -> str:
    """The words for the middle of a title: "the court", not "The court"; "two astronauts", not "Two astronauts"."""
    words = ctx.words
    several = words.fixed_order and text.isalpha() and text.endswith("s")  # "Nurses will walk out"
    plain = (
        words.article.fullmatch(text.split(" ", 1)[0])
        or words.turns.opens_sentence.match(text)
        or re.match(words.elided, text, re.IGNORECASE)
        or (several and words.peoples.fullmatch(text.lower()))
    )
    return text[:1].lower() + text[1:] if plain else text


def acts(scene: Scene, cue: Cue, ctx: Context) -> bool:
    """Whether "he", "they" or "it" does something, so that it can't be the event spoken of before."""
    if by_us(scene, cue, ctx):
        return False
    if ctx.actor is None or (ctx.topic is not None and is_spoken_of(ctx.topic, ctx.actor)):
        return False
    if _is_it(scene, cue, ctx) and ctx.words.turns.person.fullmatch(ctx.text(ctx.actor)):
        return False  # "The judge adjourned the inquest. It picks up again on Friday"
    takes_place = ctx.words.happening.search(infinitive(cue.words)) and not has_object(scene, cue, ctx)
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
    before = ctx.just_before(scene)
    if before is None or not before.cues:
        return None
    for cue in reversed(before.cues):
        if (found := ctx.words.turns.its_object.match(ctx.document.text, cue.span.end, before.span.end)) is not None:
            return Span(*found.span(1))
    return None


def is_spoken_of(topic: Name, actor: Span) -> bool:
    """Whether the last subject is the event itself, and nobody who does something at one."""
    return topic.span.overlaps(actor) and topic.rule not in DONE_BY


def stood_for_here(scene: Scene, cue: Cue, ctx: Context) -> Span | None:
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
            ctx.subjects[cue.span] = _find_subject(scene, cue, at, ctx) or _of_teller(scene, cue, ctx)
    return ctx.subjects[cue.span]


def _of_teller(scene: Scene, cue: Cue, ctx: Context) -> Span | None:
    """The subject of the verb of saying, where what is said has none: "Мер заявив, що 20 січня зустрінеться з"."""
    if not ctx.words.free_order:
        return None
    told = next((c for c in reversed(scene.cues) if c.span.end <= cue.span.start and c.tense is Tense.REPORT), None)
    that = ctx.words.turns.that.match(ctx.document.text, told.span.end) if told is not None else None
    if told is None or that is None:
        return None
    start = max([that.end(), *(m.span.end for m in scene.mentions if m.span.end <= cue.span.start)])
    return subject_span(scene, told, told.span, ctx) if not ctx.document.text[start : cue.span.start].strip() else None


def _find_subject(scene: Scene, cue: Cue, at: Span, ctx: Context) -> Span | None:
    text, words = ctx.document.text, ctx.words
    start = scene.span.start
    cause = words.turns.opening_cause.match(text, start, cue.span.start)
    comma = text.find(", ", cause.end() - 1, cue.span.start) if cause is not None else -1
    if comma >= 0:
        start = comma + 2  # "Por obras, se cierra la calle Mayor"
    elif cause is not None and (stopped := words.turns.behind_cause.search(text, cause.end(), cue.span.start)):
        start = stopped.start()
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
            touches = not text[mention.span.end : cue.span.start].strip()
            if touches and (words.fixed_order or (words.free_order and stop == cue.span.start)):
                stop = _before_preposition(text, start, mention.span.start, ctx)  # "A scan on Saturday will decide it"
            else:
                start = max(start, clause.owned(mention.span, stop, ctx))
    colon = text.rfind(": ", start, stop)
    if words.fixed_order and (colon < 0 or words.turns.spoken.search(text, start, colon) is None):
        colon = -1  # "Sorry, I'm ill: the review on Friday is off"
    if (
        text[colon + 2 : stop].strip()
        and start <= colon
        and text.count("»", colon, stop) <= text.count("«", colon, stop)
    ):
        start = colon + 2  # "C'est confirmé : le Racing affrontera Nantes"
    if (some := words.turns.among.search(text, start, stop)) is not None and text[start : some.start()].strip():
        stop = some.start()  # "A panel including Ann Lee and Tom Bell will decide"
    pieces = _pieces(text, start, stop)
    ours = bool(pieces) and words.fixed_order and text[pieces[-1].start : pieces[-1].end].strip() in words.ourselves
    if ours and len(pieces) > 1 and text[pieces[-2].end : pieces[-1].start].strip() == ",":
        return None  # "For those who have never seen a trial before, we offer a tour"
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
        several = (
            len(rest) == 1 and IN_ROW.search(text, bare.start, bare.end) is not None
        )  # "an engineer and the chief"
        apposed = several and APPOSED_NAME.fullmatch(text, rest[0].start, rest[0].end) is not None
        state = bool(rest) and zone_of_place(text[rest[-1].start : rest[-1].end].strip()) is not None
        if rest and not listed and not (closed and (state or apposed or _is_apposition(text, rest[-1], ctx))):
            continue  # "Ines, the list has to be in": what no comma closes is the subject
        if listed:
            bare = Span(bare.start, rest[-1].end)
        words_of = text[bare.start : bare.end]
        *before, last = words_of.split() or [""]
        pointing = words.fixed_order and bool(before) and anypronoun(last, ctx)  # "On the day after the fair we"
        pointing = pointing and not (words.stop.fullmatch(before[-1]) or words.link.fullmatch(before[-1]))
        if pointing or anypronoun(words_of, ctx) or len(words_of) < 3:
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
    return before.count("(") > before.count(")") and text.find(")", piece.end, piece.end + LONGEST_ASIDE) >= 0


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


AGAIN = across(r"\s(?:{again})\b")


def object_of(ctx: Context, span: Span, holes: list[Span]) -> str:
    words = ctx.words
    again = AGAIN.match(ctx.document.text, span.start, span.end)
    span = span if again is None else Span(again.end(), span.end)  # "se réunira à nouveau"
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


def about_what(ctx: Context, start: int, end: int, holes: list[Span]) -> str:
    """ "with the minister" or "on the state of the dams" right behind a verb."""
    found = ABOUT.match(ctx.document.text, start, end)
    if found is None:
        return ""
    begin = found.start(1)
    stop = right_end(ctx.document.text, Span(begin, end), ctx.words, holes)
    return ctx.text(Span(begin, stop)) if stop > found.end(1) else ""


def has_object(scene: Scene, cue: Cue, ctx: Context) -> bool:
    """Whether somebody does it to something: "opens the bridge", not "opens on Monday"."""
    if not ctx.words.fixed_order or any(0 <= m.span.start - cue.span.end <= 6 for m in scene.mentions):
        return False
    after = re.match(r"\s+([\w'’]+)", ctx.document.text[cue.span.end : cue.span.end + 30])
    if after is None:
        return False
    return ctx.words.article.fullmatch(after[1]) is not None or (
        after[1].endswith("ing") and after[1] != "going"  # "start painting the pier"
    )


def infinitive(words: str) -> str:
    """The verb that a plan is about: "float" of "are slated to float"."""
    return re.split(r"\bto\s+(?=\w)", words)[-1]


def lowered(text: str) -> str:
    """The words for the middle of a title, with their capital where they look like a name."""
    first, _, rest = text.partition(" ")
    named = text[1:2].isupper() or (rest[:1].isupper() and ":" not in first)
    return text if named else text[:1].lower() + text[1:]
