"""What the verbs say: announced, reported, under way, hypothetical, moved or called off."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from calfeed.grammar.pieces import across
from calfeed.grammar.vocabulary import Tense, Vocabulary, anyword_cached
from calfeed.model.text import Span

CLAUSE = across(r"[;:–—]\s|,\s+(?:(?:{and_}|{but}|{while_})\s+)?", re.NOFLAG)
HOUR = re.compile(r"\w{2,5}\s+\d{1,2}(?:[.:]\d\d)?\s*(?:[ap]\.?m\.?|o['’]clock|Uhr|heures)?(?:\s+\w{1,3})?\s+")
# Between a verb of saying and the date that opens what is said.
THAT = across(r"\s+{that}(?:\s+\w{1,4}){0,2}\s*|\s+{elided_that}(?:\w{1,4}\s+)?")
IF_BEHIND = across(r"[^,;.!?]{0,24},\s{if_behind}\b")
# "as was announced": a verb behind it says nothing of the date, but "not as was announced" does.
SAID_BEFORE = frozenset((Tense.PAST, Tense.REPORT, Tense.OLD))
AS = across(r"(?:[,(–—]\s|(?<!\w)){as_}\s(?:[^\s,;.()]+\s){0,4}\Z")
NOT_AS = across(r"[^;.]*\b{not_}(?:\s\w+){0,2},?\s{as_}\s")
NOT = across(r"\b{not_}\Z")
AS_ENDS = re.compile(r"(?:\s[^\s,;.()\d]+){0,4}[,)–—]")
OWN_DAY = re.compile(r"['’]?\w{0,5}\s(?:\w{2,10}\s){0,2}\d")
LONGEST_AS, LONGEST_NOT = 48, 32  # characters in front of a verb
BEFORE = re.compile(r"([\w'’]+)\s\Z")
LONGEST_LIMIT = 48  # characters
# A title: the verbs in it ask for nothing, "How to apply for a grant".
QUOTED = re.compile(r"[\"“«„][^\"“”«»„\n]{1,80}[\"”»“]")
NAMED_IN = re.compile(r"([^\W\d_]+)\s\Z")  # in front of a capital inside a sentence
FAR = 400  # characters: no verb governs a date further away


@dataclass(frozen=True, slots=True)
class Cue:
    """A verb, or words that stand for one, and what they say of the time next to them."""

    tense: Tense
    span: Span
    words: str

    @property
    def is_verb(self) -> bool:
        """Whether it is more than one word, or surely no noun."""
        return " " in self.words or self.tense not in (Tense.PRESENT, Tense.PAST)


def cues(text: str, span: Span, words: Vocabulary, holes: Sequence[Span] = ()) -> tuple[Cue, ...]:
    """The cues of a sentence, in order; `holes` are the spans of its dates, which hold no verb ("May", "2 March")."""
    found: list[Cue] = []
    for number, match in words.cue.finditer(text, span.start, span.end):
        if words.cues[number][0] is Tense.PRESENT and _is_noun(text, match, words):
            continue
        if text[match.end() : match.end() + 1] == "@" or text[match.start() - 1 : match.start()] in ("@", "/"):
            continue  # "apply@house.example"
        at = Span(match.start(), match.end())
        hole = next((hole for hole in holes if at.overlaps(hole)), None)
        if hole is not None:
            if at.within(hole) or at.start >= hole.start or at.end - at.start <= 3:
                continue
            at = Span(at.start, hole.start)
        cue = Cue(words.cues[number][0], at, match[0])
        if cue.tense in SAID_BEFORE and _is_as_said(text, span, cue, found):
            continue
        if cue.tense is Tense.PAST and words.free_order and _is_in_name(text, span, at, words):
            continue  # "у селі Новий Став" names a place
        if cue.tense is Tense.DUE and _is_of_title(text, span, at, holes):
            continue
        if cue.tense is Tense.PAST and _describes(text, span, cue, found, words):
            continue
        found.append(cue)
    return tuple(found)


def limit(text: str, sentence: Span, words: Vocabulary, first: Span) -> tuple[Cue, ...]:
    """What makes a day the last one where no verb says what is due: "Seed samples, please, by 12 March"."""
    found = words.turns.limit.search(text, max(sentence.start, first.start - LONGEST_LIMIT), first.start)
    if found is None and first.start > sentence.start:
        found = words.turns.limit_behind.match(text, first.end, sentence.end)
    if (
        found is None
        or text[first.end - 2 : first.end] in ("'s", "’s")  # "hit by Friday's power cut"
        or words.turns.had.match(text, first.end, sentence.end)
        or (found.groupdict().get("weak") and not words.turns.kindly.search(text, sentence.start, sentence.end))
    ):
        return ()
    return (Cue(Tense.DUE, Span(*found.span("limit")), found["limit"]),)


def _is_as_said(text: str, sentence: Span, cue: Cue, before: Sequence[Cue]) -> bool:
    """Whether a verb only says that something comes as it was planned: "will be, as was announced, on 15 January"."""
    verb = cue.span
    lead = AS.search(text, max(sentence.start, verb.start - LONGEST_AS), verb.start)
    if lead is None:
        return False
    if NOT_AS.match(text, max(sentence.start, lead.start() - LONGEST_NOT), lead.end()):
        # "13 May, not 12 May as printed": "not" says it all
        return cue.tense is Tense.PAST and NOT.search(text, sentence.start, lead.start()) is None
    if text[lead.start() : lead.start() + 1] in (",", "(", "–", "—") or lead.start() == sentence.start:
        return AS_ENDS.match(text, verb.end, sentence.end) is not None
    return bool(before) and before[-1].tense in (Tense.FUTURE, Tense.PLANNED, Tense.PRESENT)


def _is_in_name(text: str, sentence: Span, at: Span, words: Vocabulary) -> bool:
    """Whether what looks like a verb is in a name, "Новий Став"; the kind of a place in front tells another name."""
    before = NAMED_IN.search(text, sentence.start, at.start) if text[at.start : at.end].istitle() else None
    return before is not None and words.place_noun.fullmatch(before[1]) is None


def _is_of_title(text: str, sentence: Span, at: Span, holes: Sequence[Span]) -> bool:
    """Whether a verb stands in a quoted title, which tells no date."""
    for found in QUOTED.finditer(text, sentence.start, sentence.end):
        if found.start() < at.start and at.end < found.end():
            return not any(found.start() < hole.start < found.end() for hole in holes)
    return False


def _describes(text: str, sentence: Span, cue: Cue, former: Sequence[Cue], words: Vocabulary) -> bool:
    """Whether a participle stands in front of its noun: "Revised articles", "send your signed contracts"."""
    at = cue.span.start
    if " " in cue.words or words.turns.describing.match(text, at, sentence.end) is None:
        return False
    if at == sentence.start or (former and former[-1].span.end == at - 1):
        return True
    lead = BEFORE.search(text, max(sentence.start, at - 16), at)
    small = (words.article, words.link, anyword_cached(words.wholes))
    return lead is not None and any(kind.fullmatch(lead[1]) for kind in small)


def _is_noun(text: str, match: re.Match[str], words: Vocabulary) -> bool:
    """Whether a verb in form is an event behind its article: "d'une rencontre d'experts", "el visita"."""
    if " " in match[0]:
        return False
    if words.fixed_order and match[0].islower() and len(match[0]) > 3:
        lead = BEFORE.search(text, max(0, match.start() - 10), match.start())
        if lead is not None and words.turns.no_subject.fullmatch(lead[1]) is not None:
            return True  # "by the host minister", "for release"
        if lead is not None and match[0].endswith("s") and words.turns.numeral.fullmatch(lead[1]) is not None:
            return True  # "by eleven votes"
    if words.noun.fullmatch(match[0]) is None:
        return False
    before = BEFORE.search(text, max(0, match.start() - 16), match.start())
    return before is not None and words.article.fullmatch(before[1]) is not None


def governing(text: str, sentence: Span, mention: Span, found: Sequence[Cue]) -> Cue | None:
    """The verb that a date belongs to: the nearest before it, or the first after it if the date opens its clause."""
    before = [cue for cue in found if cue.span.end <= mention.start and mention.start - cue.span.end < FAR]
    after = [cue for cue in found if cue.span.start >= mention.end and cue.span.start - mention.end < FAR]
    if after and after[0].tense is Tense.REPORT and _adjoins(text, before, mention, after[0]):
        return after[0]
    if not before:
        if after and after[0].tense is Tense.VALID and _has_own_day(text, mention, after[0]):
            return None  # "Vernissage jeudi 14/01, expo visible jusqu'au 27 février"
        if after and after[0].tense is Tense.HYPOTHETICAL and IF_BEHIND.match(text, mention.end, after[0].span.end):
            return None  # "Спостереження в суботу о 21:30, якщо небо буде чистим"
        return after[0] if after else None
    if after and _in_between(text, before[-1], mention, after[0]):
        return after[0]
    if after and before[-1].tense is Tense.REPORT and THAT.fullmatch(text, before[-1].span.end, mention.start):
        return after[0]  # "informa que el jueves no habrá servicio"
    if after and after[0].tense is not Tense.OLD and _opens_clause(text, before[-1].span.end, mention.start):
        return after[0]  # what denies another day has no clause of its own: "a day later: on Monday instead of"
    return before[-1]


def _has_own_day(text: str, mention: Span, verb: Cue) -> bool:
    """Whether a verb behind a comma has a day of its own right behind it."""
    return "," in text[mention.end : verb.span.start] and OWN_DAY.match(text, verb.span.end) is not None


def _adjoins(text: str, before: list[Cue], mention: Span, report: Cue) -> bool:
    """Whether a date belongs to the "said" right behind it: "wie der Verein am Donnerstag mitteilte"."""
    gap = text[mention.end : report.span.start]
    if len(gap) > 20 or CLAUSE.search(gap) or "," in gap:
        return False
    return not before or "," in text[before[-1].span.end : mention.start]


def _in_between(text: str, former: Cue, mention: Span, verb: Cue) -> bool:
    """Whether a date stands between a subject of its own and a verb of the past: "after the court on Friday gave"."""
    if verb.tense not in (Tense.PAST, Tense.REPORT) or text[mention.end : verb.span.start].strip():
        return False
    return CLAUSE.search(text, former.span.end, mention.start) is not None


def _opens_clause(text: str, verb_end: int, start: int) -> bool:
    """Whether only a preposition stands between the start of a clause and the date: "..., and on Friday he will"."""
    breaks = list(CLAUSE.finditer(text, verb_end, start))
    between = text[breaks[-1].end() : start] if breaks else ""
    return bool(breaks) and (len(between.split()) <= 1 or HOUR.fullmatch(between) is not None)
