"""Who meets: the parties that the text names, in its own words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module

from calfeed.grammar import clause, doer, naming
from calfeed.grammar.finder import Finder
from calfeed.grammar.frame import Context, Scene
from calfeed.grammar.languages import known
from calfeed.grammar.nouns import ROW, WORD, Phrase, right_end
from calfeed.grammar.pieces import across, words_of
from calfeed.grammar.tense import Cue
from calfeed.grammar.vocabulary import Tense, Vocabulary, anyword_cached
from calfeed.grammar.zones import named_place, zone_of_place
from calfeed.model.text import Span

COMMA = across(r"\s*(?:[,;]\s*{and_}?|(?<!-)\s(?:{and_}|&))\s+", re.NOFLAG)
# A name in brackets, but for the agency in a dateline: "KYIV, 5 May (Wire) - ".
BRACKETED = re.compile(r"\(([^()\n\d]{5,48})\)(?!\.?\s?[—–-]{1,2}\s)")
FEAST = across(r"\b{feast}\b")
LINK = across(r"\b{of_who}\s+")
# Behind these a name without a word for people is a topic or a place as well: "a meeting of the Paris Club".
LOOSE = words_of("of_who_or_what")
ACTS = frozenset((Tense.FUTURE, Tense.PLANNED, Tense.PRESENT))
WITH = across(r"(?:\bw/|\b{with_})\s")
NOTICE = re.compile(r"notice|note|important|attention|nb|rsvp", re.IGNORECASE)
CLOSES = across(r"\b{closes}")
MOST, MOST_WORDS = 8, 12
# Words for a body that say nothing without its name, and those who only report.
NOBODY = across(r"{nobody}")
# Words that no name of people holds: what has one is a clause.
CLAUSE = across(r"\b{clausal}\b")
CAPITAL = r"[^\W\d_a-zа-яєіїґß-öø-ÿ]"
# Two sides of a match or a case: "Thornbury A v Downend Rooks".
SIDES = across(
    rf"((?:{CAPITAL}[\w'’.-]* ){{1,4}})(?:vs?\.?|{{against}}) ({CAPITAL}[\w'’-]*(?: {CAPITAL}[\w'’-]*){{0,3}})",
    re.NOFLAG,
)
VERSUS = across(r" (?:vs?\.?|{against}) ", re.NOFLAG)
NAME = re.compile(r",\s((?:[^\W\d_a-zа-яєіїґ][\w'’.-]* ){1,2}[^\W\d_a-zа-яєіїґ][\w'’-]*)(?!\w)")
PLAIN = across(r"{with_plain}")
# Bodies and people that often only tell the kind of an event: "court hearing", "club night", "panel debate".
HOUSES = re.compile(
    r"generals?|courts?|clubs?|part(?:y|ies)|schools?|houses?|panels?|assembl(?:y|ies)|congress(?:es)?|church|trust|museum|"
    r"gallery|banks?|company|office|college|university|academy|faculty|family|families|fans?|youth|team|squad|side|crew|"
    r"staff|jury|press|heads?|opposition|public|queen|king|prince|princess|cup|governors?|women|men|choir|band|orchestra|"
    r"authors?|artists?|writers?|poets?|guests?|speakers?|readers?|makers?|workers?|trade",
    re.IGNORECASE,
)
PLACED = across(rf"\w\s(?:{{in_place}}|{{from_place}})\s{CAPITAL}\w+\Z", re.NOFLAG)
# What a body of several words ends in: its name has an "and" of its own.
BODY = re.compile(r"\w+.*\b(?:Union|Association|Federation|Agency|Society|Council|Committee|Authority|Department)\Z")
OFFICE = across(rf"\b{{office}}\s{{of_office}}\s{CAPITAL}\w+\Z")
# Where the head of a noun phrase ends.
HEAD_END = across(r"\s{head_ends}\s|\s{elided_of}")
BOTH = re.compile(r"(?:both\s+)?[\w'’]+\s+")
ONE_WORD = re.compile(r"[\w'’]+\s+")
POSSESSIVE = re.compile(r"(?<=s)['’]\Z|['’]s\Z")
FULL_NAME = re.compile(rf"{CAPITAL}[\w'’.-]+(?:[ ]{CAPITAL}[\w'’.-]+){{1,3}}")
PERSON = re.compile(
    rf"(?:(?:Dr|Prof|Mr|Mrs|Ms)\.? )?{CAPITAL}[a-zß-öø-ÿčćšžđа-яєіїґ'’-]+(?:[ ]{CAPITAL}[\w'’-]+){{1,2}}"
)
# Who speaks, behind the title of a talk: "What the window knew – Ann Lee", "Fading / Ann Lee, Ben Dee".
SPEAKER = rf"(?:{CAPITAL}[\w'’-]+[ ]){{1,2}}{CAPITAL}[\w'’-]+"
SPEAKERS = re.compile(rf"\s(?:[–—/]|w/)\s({SPEAKER}(?:, {SPEAKER})*)(?=\s*(?:\Z|[\n\t|,;(]))")
OWN = across(r"{own}\s")
ON_DAY = across(r"(?:{on_day}|{on_other_day})\s")
IN_PLACE = across(
    rf"{{in_place}}\s(?:{{the}}\s|{{elided_the}})?{CAPITAL}[\w'’-]+(?:[ ]{CAPITAL}[\w'’-]+){{0,2}}(?=\s)", re.NOFLAG
)
TO_WHOM = across(r"{to_whom}\s", re.NOFLAG)
ELIDED = re.compile(r"[ldLD]['’](?=\w)")
ADJECTIVES = across(rf"(?:[a-zß-öø-ÿ]+{{adjective_ends}}\s){{1,3}}(?={CAPITAL})", re.NOFLAG)
THAT = across(r"(?<=\w)\s{that}\s")
HE_SHE = re.compile(r"\b(?:he|she)\s+\Z", re.IGNORECASE)
AND = across(r"\s+(?:{and_}|&)\s+")

# What the name behind a title ends with.
TWO_NAMES = re.compile(rf"[ ]{CAPITAL}(?:\.|[\w'’]*)(?:[ ]+(?:de|van|von|der|del|da)){{0,3}}[ ]+{CAPITAL}")
_NAME = rf"(?:{CAPITAL}\.|{CAPITAL}[\w'’-]*)"
# What may stand between a title and the names behind it, all of which are looked at: "Prime Minister Ann Lee".
BEFORE_NAMES = re.compile(rf"(?<![ ])[ ]++(?=({_NAME}(?:[ ]+(?:{_NAME}|de|van|von|der|del|da)){{0,3}}[ ]+{_NAME}))")
PART = re.compile(r"(?<!\w)\w")
LONGEST_TITLE, MOST_PARTS = 48, 4  # characters, words


@dataclass(frozen=True, slots=True)
class People:
    """A language's words for people and bodies that act, and what stands before a name."""

    agents: Finder
    honorifics: Finder
    named: re.Pattern[str]
    meets: re.Pattern[str]  # verbs whose object takes part, too


@cache
def people(language: str) -> People:
    """The words for people of a language; English for one that has none."""
    module = import_module(f"calfeed.grammar.{known(language)}.people")
    honorifics = "|".join(module.HONORIFICS)
    return People(
        agents=anyword_cached(module.AGENTS),
        honorifics=anyword_cached(module.HONORIFICS),
        meets=re.compile(rf"(?<!\w)(?:{'|'.join(getattr(module, 'MEETS', ())) or '(?!)'})(?=\s)", re.IGNORECASE),
        named=re.compile(rf"(?<!\w)(?i:{honorifics})[ ]+(?:{_NAME}[ ]+){{0,3}}{_NAME}"),
    )


def of_subject(scene: Scene, ctx: Context) -> tuple[Span, ...]:
    """Who acts in the sentence: the subjects of verbs that mean taking part, and people who will do something."""
    if ctx.acting is None or ctx.acting[0] is not scene:
        ctx.acting = scene, _of_subject(scene, ctx)
    return ctx.acting[1]


def _of_subject(scene: Scene, ctx: Context) -> tuple[Span, ...]:
    found: list[Span] = []
    for cue in scene.cues:
        partaking = ctx.words.taking_part.search(cue.words) is not None
        if not partaking and cue.tense not in ACTS:
            continue
        happens = not partaking and ctx.words.happening.search(cue.words) is not None
        span = _clause_of(doer.subject_span(scene, cue, cue.span, ctx), ctx)
        if span is None and _is_pronoun(scene, cue, ctx):
            span = ctx.actor
            if span is not None and _is_person_before(scene, cue, ctx):
                found += [party for party in parties(ctx, span)[:1] if ctx.text(party)[0].isupper()]
        span = span or clause.subject(scene, cue, ctx)
        if span is not None and OWN.match(ctx.document.text, span.start):
            span = _owner(scene, cue, ctx)
        event = span is not None and any(
            p.head.within(span) and (not p.weak or ROW.search(ctx.document.text, p.head.end, p.span.end))
            for p in scene.phrases
        )
        if span is not None and (not event or partaking) and not CLOSES.search(cue.words):
            acting = _of_list(parties(ctx, span), ctx)
            if event:  # "The council meets": a body, and no "council meeting"
                acting = [party for party in acting if is_body(party, ctx)]
            found += acting if not happens or any(is_body(party, ctx) for party in acting) else []
    return tuple(dict.fromkeys(found))


def _clause_of(span: Span | None, ctx: Context) -> Span | None:
    """A subject without the clause that it hangs on: "Notice is given that the Board of Trustees"."""
    link = THAT.search(ctx.document.text, span.start, span.end) if span is not None else None
    return Span(link.end(), span.end) if span is not None and link is not None else span


def _owner(scene: Scene, cue: Cue, ctx: Context) -> Span | None:
    """Whose "its members" are: the subject of the verb before, else who was spoken of."""
    former = [c for c in scene.cues if c.span.end <= cue.span.start]
    before = doer.subject_span(scene, former[-1], former[-1].span, ctx) if former else None
    return before or ctx.actor


def is_body(span: Span, ctx: Context) -> bool:
    """Whether words name people or a body by a word for them, not by a capital alone."""
    text = ctx.text(span)
    return is_party(span, ctx) and _has_people(text, ctx)


def _of_list(named: list[Span], ctx: Context) -> list[Span]:
    """The parties of a list: where one is a party, so are those beside it, "European organizations and NATO"."""
    sure = [is_party(party, ctx) for party in named]
    if len(named) > 2 and any(sure):
        return [party for party in named if not CLAUSE.search(ctx.text(party))]
    beside = any(is_body(party, ctx) for party in named)
    return [
        party
        for party, is_sure in zip(named, sure, strict=True)
        if is_sure or (beside and FULL_NAME.fullmatch(ctx.text(party)) and is_somebody(party, ctx))
    ]


def _met(scene: Scene, ctx: Context) -> list[Span]:
    """Whom somebody meets, receives or appears before: people, or a body by a word for it."""
    text = ctx.document.text
    found: list[Span] = []
    stops = [m.span for m in scene.mentions]
    for verb in people(ctx.words.language).meets.finditer(text, scene.span.start, scene.span.end):
        start = _past_adverbials(text, verb.end(), scene, stops)
        met = _of_list(_row(text, start, scene.span.end, stops, ctx), ctx)
        found += [party for party in met if is_body(party, ctx) or _is_named(party, ctx) or _is_country(party, ctx)]
    return found


def _past_adverbials(text: str, at: int, scene: Scene, stops: Sequence[Span]) -> int:
    """Where the object begins behind a verb: past a day and a place, "recevra vendredi à l'Élysée le chancelier"."""
    while True:
        at += len(text[at : scene.span.end]) - len(text[at : scene.span.end].lstrip())
        dated = next((stop.end for stop in stops if stop.start <= at < stop.end), None)
        led = ON_DAY.match(text, at, scene.span.end)
        if dated is None and led is not None:
            dated = next((stop.end for stop in stops if 0 <= stop.start - led.end() <= 1), None)
        there = IN_PLACE.match(text, at, scene.span.end) if dated is None else None
        if dated is None and there is None:
            to = TO_WHOM.match(text, at, scene.span.end)
            return to.end() if to is not None else at
        at = dated if dated is not None else there.end() if there is not None else at


def _row(text: str, start: int, limit: int, stops: Sequence[Span], ctx: Context) -> list[Span]:
    """The parties of a row, each with its own article: "mit Ministerin Roth, Prof. Stein und dem Landwirt Huber"."""
    found: list[Span] = []
    while len(found) < MOST:
        start = _past_article(text, start, limit, ctx)
        noun = ADJECTIVES.match(text, start, limit) if ctx.words.verb_last else None
        start = noun.end() if noun is not None else start
        end = right_end(text, Span(start, limit), ctx.words, stops, most=8)
        named = parties(ctx, Span(start, end)) if end > start else []
        if not named or (found and not any(is_party(party, ctx) for party in named)):
            break
        if found and _explains(found[-1], named, ctx):
            found[-1] = Span(found[-1].start, named[0].end)  # "Anne Roy, maire de Brest"
        else:
            found += named
        joint = COMMA.match(text, max(end, named[-1].end), limit)
        if joint is None:
            break
        start = joint.end()
    return found


def _is_pronoun(scene: Scene, cue: Cue, ctx: Context) -> bool:
    return doer.anypronoun(ctx.document.text[scene.span.start : cue.span.start].strip(" ,\"'“”"), ctx)


def is_somebody(span: Span, ctx: Context) -> bool:
    """Whether words can be people at all: no town alone, no number, no date, no "everybody"."""
    text = ctx.text(span)
    dated = ctx.words.is_time_word(text) and not text.split(" ", 1)[0].isupper()  # "US Secretary" is no zone
    if NOBODY.fullmatch(text) or dated or anyword_cached(ctx.words.online).fullmatch(text):
        return False
    town = named_place(text)
    return not (town is not None and not town.region and town.end - town.start == len(text)) and not (
        any(token[0].isdigit() for token in text.split()) and len(text.split()) < 3 and not _has_people(text, ctx)
    )


def is_party(span: Span, ctx: Context) -> bool:
    """Whether words name people or a body that acts, rather than a thing, a place or an event."""
    known = ctx.parties.get((span, ctx.words.language))
    if known is None:
        known = ctx.parties[span, ctx.words.language] = _is_party(span, ctx)
    return known


def _is_party(span: Span, ctx: Context) -> bool:
    text, words = ctx.text(span), ctx.words
    tokens = WORD.findall(text)
    if not tokens or len(tokens) > MOST_WORDS:
        return False
    if anyword_cached(words.not_places).search(tokens[-1]) and not _has_people(tokens[-1], ctx):
        return False
    if CLAUSE.search(text) or FEAST.search(text) or not is_somebody(span, ctx):
        return False
    front = WORD.findall(HEAD_END.split(text)[0]) or tokens
    if _has_people(" ".join(front), ctx):
        plain = words.heads_last and not front[-1][0].isupper() and not _has_people(front[-1], ctx)
        return not plain and not (words.noun.search(tokens[-1]) and not _has_people(tokens[-1], ctx))
    if words.noun.search(text) or words.place_noun.search(text):
        return False
    if words.capital_nouns:  # every noun has a capital, but none stands beside another as in "Dieter Hägele"
        return FULL_NAME.fullmatch(text) is not None or (len(text) > 1 and text.isalpha() and text.isupper())
    if not tokens[-1][0].isupper() or NOTICE.fullmatch(text):
        return False
    capitals = [token for token in tokens if token[0].isupper()]
    return len(capitals) > 1 or _is_name_elsewhere(tokens[-1], ctx) or zone_of_place(text) is not None


def _is_name_elsewhere(word: str, ctx: Context) -> bool:
    """Whether a word keeps its capital inside a sentence: a name, and no noun that opens one."""
    return len(word) > 1 and (word[1:2].isupper() or _is_inside(f" {word}", ctx.document.text))


def _is_inside(words: str, text: str) -> bool:
    """Whether words stand somewhere behind a word or a comma."""
    at = text.find(words)
    while at >= 0:
        before, after = text[at - 1 : at], text[at + len(words) : at + len(words) + 1]
        if (before.isalnum() or before in ("_", ",")) and not (after.isalnum() or after == "_"):
            return True
        at = text.find(words, at + 1)
    return False


def _is_person_before(scene: Scene, cue: Cue, ctx: Context) -> bool:
    """Whether "he" or "she" stands in front of a verb, and so a person was spoken of."""
    return HE_SHE.search(ctx.document.text, scene.span.start, cue.span.start) is not None


def of_phrase(phrase: Phrase, ctx: Context) -> tuple[Span, ...]:
    """The people in the name of an event: "a meeting of national security advisors", "talks between A and B"."""
    aside = naming.people_behind(phrase, ctx)
    if aside is not None:
        return tuple(parties(ctx, aside))
    return (*_before_head(phrase, ctx), *_behind_head(phrase, ctx))


def _before_head(phrase: Phrase, ctx: Context) -> tuple[Span, ...]:
    """Whose event it is: "city council meeting", "Vidarbha's match", "the finance committee" as an event."""
    text = ctx.document.text
    found: Span | None = None
    if not ctx.words.heads_last:
        return ()
    for word in WORD.finditer(text, phrase.span.start, phrase.head.end):
        bare = POSSESSIVE.sub("", word[0])
        owns = bare != word[0] and word.end() < phrase.head.start
        agent = _has_people(bare, ctx) and HOUSES.fullmatch(bare) is None
        if agent or (owns and bare[0].isupper()):
            found = Span(phrase.span.start, word.start() + len(bare))
    if found is None or not is_somebody(found, ctx):
        return ()
    return (found,)


def _behind_head(phrase: Phrase, ctx: Context) -> tuple[Span, ...]:
    """The people behind "of", "between", "with", "against"."""
    text = ctx.document.text
    for link in LINK.finditer(text, phrase.head.end, phrase.span.end):
        named = text[link.end() : phrase.span.end]
        loose = link[0].strip().lower() in LOOSE
        if _has_people(named, ctx) or (named[:1].isupper() and not loose):
            return (*parties(ctx, Span(link.end(), phrase.span.end)), *_and_more(phrase.span.end, ctx))
    return _in_genitive(phrase, ctx) if ctx.words.free_order else ()


def _in_genitive(phrase: Phrase, ctx: Context) -> tuple[Span, ...]:
    """Whose event it is where no word links the two: "збори орендодавців"."""
    behind = WORD.search(ctx.document.text, phrase.head.end, phrase.span.end)
    if behind is None or not _has_people(ctx.document.text[behind.start() : phrase.span.end], ctx):
        return ()
    return tuple(party for party in parties(ctx, Span(behind.start(), phrase.span.end)) if is_body(party, ctx))


def _and_more(at: int, ctx: Context) -> list[Span]:
    """People that "and" adds behind a phrase: "of Minister Auböck and the Deputy Minister of Energy"."""
    text = ctx.document.text
    joint = AND.match(text, at)
    if joint is None:
        return []
    stop = min(len(text), joint.end() + 120)
    start = _past_article(text, joint.end(), stop, ctx)
    end = right_end(text, Span(start, stop), ctx.words)
    return [party for party in parties(ctx, Span(start, end)) if is_party(party, ctx)] if end > start else []


def _has_people(text: str, ctx: Context) -> bool:
    return _names_people(text, ctx.words)


@lru_cache(maxsize=1000)
def _names_people(text: str, words: Vocabulary) -> bool:
    """Whether a word for people or a body is among the words."""
    return words.peoples.search(text) is not None or people(words.language).agents.search(text) is not None


def led(scene: Scene, ctx: Context) -> tuple[Span, ...]:
    """Who else: chaired by the Secretary General, with the ambassadors, (Petra Knez), the person of the heading."""
    if ctx.leading is None or ctx.leading[0] is not scene:
        ctx.leading = scene, _led(scene, ctx)
    return ctx.leading[1]


def told_of(scene: Scene, ctx: Context) -> tuple[Span, ...]:
    """The people that a sentence below an event names: "With Ann Lee.", "Economist Ann Lee asks who owns it"."""
    named = [span for span in _led(scene, ctx) if span.within(scene.span)]
    return tuple(span for span in named if is_body(span, ctx) or FULL_NAME.fullmatch(ctx.text(span)))


def _led(scene: Scene, ctx: Context) -> tuple[Span, ...]:
    text = ctx.document.text
    found = list(of_subject(scene, ctx))
    stops = [m.span for m in scene.mentions]
    for by in (link for _, link in anyword_cached(ctx.words.led_by).finditer(text, scene.span.start, scene.span.end)):
        led_by = _behind(by, scene, stops, ctx)
        found += _of_list(led_by, ctx) if PLAIN.fullmatch(by[0]) else led_by
    for by in WITH.finditer(text, scene.span.start, scene.span.end):
        found += _of_list(_behind(by, scene, stops, ctx), ctx)
    versus = VERSUS.search(text, scene.span.start, scene.span.end)
    for sides in SIDES.finditer(text, scene.span.start, scene.span.end) if versus is not None else ():
        found += [Span(sides.start(1), sides.end(1) - 1), Span(*sides.span(2))]
    for speakers in SPEAKERS.finditer(text, scene.span.start, scene.span.end):
        found += [span for span in parties(ctx, Span(*speakers.span(1))) if _is_person(span, ctx)]
    found += _in_brackets(scene, ctx) + _titled(scene, ctx) + _met(scene, ctx) + _in_cells(scene, ctx)
    return tuple(dict.fromkeys(found + _of_heading(ctx)))


def _behind(link: re.Match[str], scene: Scene, stops: Sequence[Span], ctx: Context) -> list[Span]:
    """The parties behind "chaired by" or "with"."""
    return _row(ctx.document.text, link.end(), scene.span.end, [*stops, *(c.span for c in scene.cues)], ctx)


def _past_article(text: str, start: int, end: int, ctx: Context) -> int:
    word = WORD.search(text, start, end)
    while word is not None and (ctx.words.article.fullmatch(word[0]) or OWN.match(text, word.start(), end)):
        word = WORD.search(text, word.end(), end)
    return word.start() if word is not None else end


def _titled(scene: Scene, ctx: Context) -> list[Span]:
    """People named with what they are, "Curator Sanne de Rooij", unless they are only quoted."""
    if TWO_NAMES.search(ctx.document.text, scene.span.start, scene.span.end) is None:
        return []
    said = [cue.span for cue in scene.cues if cue.tense is Tense.REPORT]
    found: list[Span] = []
    for person in _people_titled(ctx.document.text, scene.span, people(ctx.words.language)):
        near = any(0 <= cue.start - person.end < 16 or 0 <= person.start - cue.end < 16 for cue in said)
        if not near:
            found.append(person)
    return found


def _people_titled(text: str, span: Span, words: People) -> Iterator[Span]:
    """The names behind words for what somebody is, which may also be the second part of a word: "vice-president"."""
    resume = span.start
    for gap in BEFORE_NAMES.finditer(text, span.start, span.end):
        start = _title_before(text, max(resume, gap.start() - LONGEST_TITLE), gap.start(), words)
        if start is not None:
            resume = gap.end(1)
            yield Span(start, resume)


def _title_before(text: str, first: int, end: int, words: People) -> int | None:
    """Where the words for what somebody is begin that end somewhere: "prime minister"."""
    for part in [*PART.finditer(text, first, end)][-MOST_PARTS:]:
        title = text[part.start() : end]
        if words.agents.fullmatch(title) or words.honorifics.fullmatch(title):
            return part.start()
    return None


def _in_brackets(scene: Scene, ctx: Context) -> list[Span]:
    """Names of two or three words that stand alone in brackets, as behind the title of a talk."""
    found: list[Span] = []
    for bracket in BRACKETED.finditer(ctx.document.text, scene.span.start, scene.span.end):
        words = bracket[1].split()
        names = 2 <= len(words) <= 3 and all(word[0].isupper() and not word.isupper() for word in words)
        place = ctx.words.place_noun.search(bracket[1]) or zone_of_place(bracket[1])
        if names and not place and not ctx.words.is_time_word(bracket[1]):
            found.append(Span(bracket.start(1), bracket.end(1)))
    return found


def _in_cells(scene: Scene, ctx: Context) -> list[Span]:
    """Cells of a row that are the name of a person and nothing else."""
    cells = scene.sentence.cells
    found = [cell for cell in cells[1:] if PERSON.fullmatch(ctx.text(cell)) and is_somebody(cell, ctx)]
    return [cell for cell in found if _is_person(cell, ctx)]


def is_person(span: Span, ctx: Context) -> bool:
    """Whether words name one person: "Ann Lee", "Captain Rubina Magar"."""
    known, words = people(ctx.words.language), ctx.text(span)
    whole = Span(0, len(words))
    return known.named.match(words) is not None or whole in _people_titled(words, whole, known) or _is_named(span, ctx)


def _is_named(span: Span, ctx: Context) -> bool:
    """Whether words are the full name of a person."""
    return FULL_NAME.fullmatch(ctx.text(span)) is not None and _is_person(span, ctx)


def _is_person(span: Span, ctx: Context) -> bool:
    """Whether a name with capitals is no place, no event and has no article, and so likely a person's."""
    words = ctx.text(span)
    return not (
        ctx.words.article.match(words)
        or ctx.words.place_noun.search(words)
        or ctx.words.noun.search(words)
        or ctx.words.is_time_word(words)
        or zone_of_place(words)
    )


def _of_heading(ctx: Context) -> list[Span]:
    """The person whose diary it is: "Agenda of Mr Vauquelin, minister" over the items."""
    for _, above in reversed(ctx.headings):
        named = people(ctx.words.language).named.search(ctx.document.text, above.span.start, above.span.end)
        if named is not None:
            return [Span(named.start(), named.end())]
    return []


def parties(ctx: Context, span: Span) -> list[Span]:
    """A list of parties, taken apart at commas and "and"."""
    text = ctx.document.text
    found, at = [], span.start
    for joint in COMMA.finditer(text, span.start, span.end):
        found.append(_bare(text, at, joint.start(), ctx))
        at = joint.end()
    found.append(_bare(text, at, span.end, ctx))
    return [_with_name(s, ctx) for s in _of_one_kind(found, ctx)][:MOST]


def _of_one_kind(listed: Sequence[Span | None], ctx: Context) -> list[Span]:
    """A list without what only goes on from a part: "midwives in Limerick, Ennis", "Minister of Trade and Energy"."""
    found: list[Span] = []
    for span in listed:
        if span is None:
            continue
        words, before = ctx.text(span), ctx.text(found[-1]) if found else ""
        bare = words[:1].isupper() and len(words.split()) <= 2 and not _has_people(words, ctx)
        if bare and PLACED.search(before) and not _is_country(span, ctx):
            continue
        if before.isalpha() and before[:1].isupper() and BODY.search(words) and _joined(found[-1], span, ctx):
            found[-1] = Span(found[-1].start, span.end)  # "Transport and Rail Workers' Union"
            continue
        if found and _explains(found[-1], [span], ctx):
            found[-1] = Span(found[-1].start, span.end)  # "Anne Roy, maire de Brest"
            continue
        if bare and OFFICE.search(before) and ctx.document.text[found[-1].end : span.start].strip() != ",":
            found[-1] = Span(found[-1].start, span.end)
            continue
        found.append(span)
    return found


def _is_office(span: Span, ctx: Context) -> bool:
    """Whether words begin with what somebody is and give no name of a person."""
    agent = people(ctx.words.language).agents.match(ctx.document.text, span.start, span.end)
    return agent is not None and TWO_NAMES.search(ctx.document.text, span.start, span.end) is None


def _explains(one: Span, others: Sequence[Span], ctx: Context) -> bool:
    """Whether what a comma sets behind a name only says what the person is."""
    return (
        len(others) == 1
        and ctx.document.text[one.end : others[0].start].strip() == ","
        and _is_office(others[0], ctx)
        and _is_named(one, ctx)
    )


def _is_country(span: Span, ctx: Context) -> bool:
    """Whether a name is that of a country, which takes part itself: "delegations from Sudan, Egypt and Ethiopia"."""
    named = named_place(ctx.text(span))
    return named is not None and named.region


def _joined(one: Span, other: Span, ctx: Context) -> bool:
    """Whether nothing but "and" stands between two parties, no article and no comma."""
    return AND.fullmatch(ctx.document.text, one.end, other.start) is not None


def _with_name(span: Span, ctx: Context) -> Span:
    """With the name that follows what somebody is: "the Deputy Minister of Energy, Iryna Sobolenko"."""
    name = NAME.match(ctx.document.text, span.end)
    agents = people(ctx.words.language).agents
    if name is None or agents.search(ctx.text(span)) is None or zone_of_place(name[1]) or agents.search(name[1]):
        return span
    if TWO_NAMES.search(ctx.document.text, span.start, span.end):
        return span  # "Ministerin Karin Roth, Prof. Uwe Stein": who has a name needs no other
    return Span(span.start, name.end(1))


def _bare(text: str, start: int, end: int, ctx: Context) -> Span | None:
    while start < end and not text[start].isalnum():
        start += 1
    elided = ELIDED.match(text, start, end)
    start = elided.end() if elided is not None else start
    while end > start and not (text[end - 1].isalnum() or text[end - 1] in ".)"):
        end -= 1
    first = BOTH.match(text, start, end)
    while first and (ctx.words.article.fullmatch(first[0].split()[-1]) or ctx.words.link.fullmatch(first[0].strip())):
        start = first.end()
        first = ONE_WORD.match(text, start, end)
    end = _without_tail(text, start, end, ctx)
    words = text[start:end]
    if len(words) < 2 or len(words.split()) > 10:
        return None
    return Span(start, end)


def _without_tail(text: str, start: int, end: int, ctx: Context) -> int:
    """Without the small words and "online" that a phrase may end with."""
    words = list(WORD.finditer(text, start, end))
    while len(words) > 1:
        last = words[-1][0]
        small = ctx.words.stop.fullmatch(last) or ctx.words.link.fullmatch(last) or ctx.words.article.fullmatch(last)
        if not (small and last.islower()) and not anyword_cached(ctx.words.online).fullmatch(last):
            return max(words[-1].end(), end) if text[end - 1 : end] in ".)" else words[-1].end()
        words.pop()
        end = words[-1].end()
    return end
