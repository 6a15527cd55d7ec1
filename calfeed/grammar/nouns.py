"""Names of events in running text: a noun and what stands around it, "a meeting of national security advisors"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from calfeed.grammar.finder import Finder
from calfeed.grammar.languages import OURS
from calfeed.grammar.pieces import across, every, words_of
from calfeed.grammar.quick import quick
from calfeed.grammar.vocabulary import Vocabulary, anyword_cached, vocabulary
from calfeed.model.text import Span

WORD = re.compile(r"[^\W_](?:[\w'’.&/+-]*[\w])?|&|№")
# A dot behind a title or an initial ends nothing: "a talk with Dr. Lee", "PROF. J. LEE"; nor does a comma in a number.
TITLES = (
    "Dr",
    "Mr",
    "Mrs",
    "Ms",
    "Prof",
    "St",
    "Rev",
    "Sr",
    "Fr",
    "Sen",
    "Rep",
    "Gov",
    "Gen",
    "Hon",
    "Lt",
    "Col",
    "Capt",
    "Sgt",
    "Mt",
    "Ft",
    "Govt",
)
# "2000 S. Main Street", "451 N.W. 5th Avenue"
COMPASS = r"(?<!\d\s[NSEW]\.)(?<!\d\s[NS][EW]\.)(?<!\d\s[NS]\.[EW]\.)(?!\s[NS][EW]\b)"
INITIAL = r"(?<![\w.] [A-ZÀ-ÞА-ЯҐЄІЇ]\.)"  # but "B. Public hearing" at the head of an item
_TITLED = sorted({*TITLES, *(one.upper() for one in TITLES), *words_of("titled")})
DOT = r"\." + "".join(rf"(?<!\b{one}\.)" for one in _TITLED) + INITIAL + COMPASS
STOP = rf"{DOT}(?<!\b[A-ZÀ-ÞА-ЯҐЄІЇ]\.)"
COMMA = r",(?!\d{3}(?!\d))"
HYPHENED = re.compile(r"(?<![\w-])(?:[^\W_]+-)+(?P<last>[^\W\d_]{3,})(?![\w-])")
BREAK = re.compile(rf"{COMMA}|[;:!?()\[\]–—•·|\n]|\s-\s|…|{DOT}")
INITIALS = re.compile(r"\.(?:\s?[^\W\d_]\.)?\s?[^\W\d_a-zа-яєіїґ]")
# A title in quotes behind a noun, "Charla «Qué hacer si llueve»", and what tells that there may be one.
QUOTED = re.compile(r"(?<!\w)(?:«[^«»\n]{2,90}»|“[^“”\n]{2,90}”|„[^„“”\n]{2,90}[“”]|\"[^\"\n]{2,90}\")")
OPENS_QUOTE = re.compile(r"[«“„\"]")
LONGEST_BY = 28  # characters in front of those who hold an event
MOST_QUOTED = 11  # words of it
DIGIT = re.compile(r"\d")
QUOTES = " \t\"'“”‘’«»„‚-"
MOST_LEFT = 6
MOST_RIGHT = 9
AND = words_of("and_") | {"&"}
BETWEEN = words_of("between")
BIG = r"[^\W\d_a-zа-яєіїґß-öø-ÿ](?:\.|[\w'’-]*)"
PERSON = rf"(?:(?:Dr|Prof|Mr|Mrs|Ms)\.? )?{BIG}(?: (?:(?:{every('in_name')}) ){{0,2}}{BIG}){{1,2}}"
# People in a row: "with Maria Keller, Tom Ash and Li Wen".
ROW = across(rf"(?<!\w)(?:{{with_}}|{{by_row}}) {PERSON}(?:, {PERSON})*,? (?:{{and_}}|&) {PERSON}(?!\w)", re.NOFLAG)
# By what means people meet: "a meeting by video link".
BY_MEANS = re.compile(
    r"\s(?:video|telephone|phone|zoom|teleconference|conference\scall|skype|satellite|remote)\b", re.IGNORECASE
)
TOWARDS = frozenset(("to",))


@quick
@dataclass(frozen=True, kw_only=True)
class Phrase:
    """A noun phrase with an event (or a deadline) for its head; `span` leaves the article out."""

    span: Span
    head: Span
    noun: str
    definite: bool = False
    weak: bool = False  # the head also means other things
    plural: bool = False  # English only: other languages don't need it


@lru_cache(maxsize=2000)
def singular(noun: str, language: str = OURS) -> str:
    """A noun without its plural or case, so far as two mentions of one event can be compared."""
    for ending, instead in _endings(language):
        noun = ending.sub(instead, noun)
    return noun


@cache
def _endings(language: str) -> list[tuple[re.Pattern[str], str]]:
    return [(re.compile(ending), instead) for ending, instead in vocabulary(language).plain]


def phrases(
    text: str, span: Span, words: Vocabulary, stops: Sequence[Span] = (), *, heads: Finder | None = None
) -> tuple[Phrase, ...]:
    """The event phrases of a stretch of text, from left to right; none reaches into a span of `stops`."""
    found: list[Phrase] = []
    told = [(Span(*match.span()), match[0]) for _, match in (heads or words.noun).finditer(text, span.start, span.end)]
    if words.capital_nouns:
        told = sorted([*told, *_compounds(text, span, heads or words.noun)], key=lambda each: each[0].start)
    for head, noun in told:
        if words.adjectives and anyword_cached(words.adjectives).fullmatch(noun):
            continue  # "у репетиційній залі" names no rehearsal
        if heads is None and words.turns.verb_as_noun.fullmatch(noun) is not None:
            continue  # "Das Erntedankfest feiern wir am 4. Oktober"
        if any(head.overlaps(stop) for stop in stops):
            continue
        if found and head.start < found[-1].span.end:
            if not text[found[-1].head.end : head.start].strip(" -"):  # a compound: the last noun is the head
                found[-1] = _phrase(text, span, head, words, stops)
            continue
        if heads is None and words.turns.clitic.search(text, max(0, head.start - 5), head.start):
            continue  # "nos visita una poeta"
        if heads is None and words.fixed_order and (_is_turn(text, head, words) or _is_done(text, head, words)):
            continue
        if heads is None and words.heads_last and _is_modifier(text, head, span.end, words, stops):
            continue
        phrase = _phrase(text, span, head, words, stops)
        if found and phrase.span.start < found[-1].span.end:
            continue
        lead = max(span.start, phrase.span.start - LONGEST_BY)
        if heads is None and words.turns.organised_by.search(text, lead, phrase.span.start) is not None:
            continue
        found.append(phrase)
    return tuple(found)


def _compounds(text: str, span: Span, heads: Finder) -> Iterator[tuple[Span, str]]:
    """The last parts of compounds with a hyphen that are events: "Benefiz-Konzert"."""
    for word in HYPHENED.finditer(text, span.start, span.end):
        if heads.fullmatch(word["last"]) is not None and heads.fullmatch(word[0]) is None:
            yield Span(*word.span("last")), word["last"]


def _is_turn(text: str, head: Span, words: Vocabulary) -> bool:
    """Whether a noun only belongs to a turn of phrase: "taken out of service", "in session", "at the town hall"."""
    if text[head.start : head.end].lower() == "town hall":
        return words.turns.at_building.search(text, max(0, head.start - 40), head.start) is not None
    return (
        text[head.start : head.end].lower() in ("service", "session", "play", "training", "works")
        and words.turns.in_turn.search(text, max(0, head.start - 12), head.start) is not None
    )


def _is_done(text: str, head: Span, words: Vocabulary) -> bool:
    """Whether a noun is a verb that somebody does: "it runs from Friday", "she will be sitting in the front row"."""
    noun = text[head.start : head.end].lower()
    if noun == "run" and words.turns.sits.search(text, max(0, head.start - 16), head.start) is not None:
        return True  # "it will be run on 5 May"
    lead = words.turns.done if noun != "sitting" else words.turns.sits
    return lead.search(text, max(0, head.start - 16), head.start) is not None


def _is_modifier(text: str, head: Span, end: int, words: Vocabulary, stops: Sequence[Span]) -> bool:
    """Whether an event noun only describes the noun behind it: "Council members", "club shop", "Congress Centre"."""
    after = WORD.match(text, head.end + 1, min(end, head.end + 40)) if text[head.end : head.end + 1] == " " else None
    if after is None or any(s.start < after.end() and after.start() < s.end for s in stops):
        return False
    word = after[0]
    if word in words.turns.adverbs or not word.isalpha() or word.endswith(("ed", "ing", "ly")) or len(word) < 3:
        return False
    if word.isupper() and len(word) < 5:
        return False
    if words.stop.fullmatch(word) or words.link.fullmatch(word) or words.article.fullmatch(word):
        return False
    if _is_verb(text, after, end, words) or (
        word[0].islower() and words.turns.plural_verbs.fullmatch(word) is not None
    ):
        return False
    return (
        words.noun.match(text, after.start(), end) is None and words.happening.match(text, after.start(), end) is None
    )


def _is_verb(text: str, word: re.Match[str], end: int, words: Vocabulary) -> bool:
    """Whether a word has an object, as no noun has: "a meeting awaits him"."""
    return (
        word[0].islower()
        and word[0].endswith("s")
        and words.turns.has_object_behind.match(text, word.end(), end) is not None
    )


def _phrase(text: str, within: Span, head: Span, words: Vocabulary, stops: Sequence[Span]) -> Phrase:
    hyphen = text.rfind(" ", within.start, head.start) + 1 if text[head.start - 1 : head.start] == "-" else head.start
    begins = Span(max(within.start, hyphen), head.end)  # "Benefiz-Konzert"
    start, definite = _left(text, within, begins, words, stops)
    behind = Span(head.end, within.end)
    end = _row_end(text, behind, right_end(text, behind, words, stops), stops)
    end = _quote_end(text, behind, end, words, stops)
    if words.turns.short_is.match(text, head.end, within.end):
        end = head.end  # "the AGM's moved to Friday"
    noun = singular(text[head.start : head.end].lower(), words.language)
    weak = words.weak.match(text, head.start, head.end) is not None
    plural = words.endings_count and noun != text[head.start : head.end].lower()
    return Phrase(span=Span(start, end), head=head, noun=noun, definite=definite, weak=weak, plural=plural)


def _row_end(text: str, behind: Span, end: int, stops: Sequence[Span]) -> int:
    """The end of a phrase with all the people of a row in it: "a talk with Ana Gil, Jo Sanz and Rui Costa"."""
    if text[end : end + 2] != ", ":
        return end
    row = ROW.search(text, behind.start, min(behind.end, end + 160))
    if row is None or not row.start() < end < row.end():
        return end
    return end if any(s.start < row.end() and row.start() < s.end for s in stops) else row.end()


def _quote_end(text: str, behind: Span, end: int, words: Vocabulary, stops: Sequence[Span]) -> int:
    """The end of a phrase with the whole of a title in quotes that it goes on with, if it is short, and with whose."""
    if OPENS_QUOTE.search(text, behind.start, min(end + 2, behind.end)) is None:
        return end
    for quote in QUOTED.finditer(text, behind.start, min(behind.end, end + 92)):
        dated = (s for s in stops if DIGIT.search(text, s.start, s.end))
        if quote.start() > end + 1 or any(s.start < quote.end() and quote.start() < s.end for s in dated):
            return end
        if quote.end() > end:
            if len(quote[0].split()) > MOST_QUOTED:
                return end
            whose = WORD.match(text, quote.end() + 1, behind.end)
            led = whose is not None and (whose[0][0].isupper() or whose[0].startswith(words.of))
            return right_end(text, Span(quote.end(), behind.end), words, stops) if led else quote.end()
    return end


def _left(text: str, within: Span, head: Span, words: Vocabulary, stops: Sequence[Span]) -> tuple[int, bool]:
    start = head.start
    tokens = list(WORD.finditer(text, max(within.start, head.start - 90), head.start))
    for token in reversed(tokens[-MOST_LEFT:]):
        if BREAK.search(text, token.end(), start) or any(token.start() < s.end and s.start < start for s in stops):
            break
        if words.article.fullmatch(token[0]):
            return start, token[0].lower() in words.definite
        if words.stop.fullmatch(token[0]) or (words.verb_last and _is_no_adjective(token[0])):
            break
        if words.modifiers_behind and anyword_cached(words.towards).fullmatch(token[0]):
            break  # "llamó a conciliación"
        if token[0].endswith(("'s", "’s")) and words.is_time_word(token[0]):
            break  # "because of the closure September's meeting will be later"
        start = token.start()
    return _past_preposition(text, start, head, words) if words.free_order else start, False


def _past_preposition(text: str, start: int, head: Span, words: Vocabulary) -> int:
    """Behind a preposition and its noun in front of the head: "для журналістів окрему екскурсію"."""
    tokens = list(WORD.finditer(text, start, head.start))
    last = next((n for n in range(len(tokens) - 1, -1, -1) if words.link.fullmatch(tokens[n][0])), None)
    if last is None:
        return start
    return tokens[last + 2].start() if last + 2 < len(tokens) else head.start


def _is_no_adjective(word: str) -> bool:
    """Whether a German word without a capital can't describe a noun: it has no ending of an adjective."""
    return word.islower() and not word.endswith(("e", "en", "er", "es", "em"))


def right_end(text: str, span: Span, words: Vocabulary, stops: Sequence[Span] = (), most: int = MOST_RIGHT) -> int:
    """Where a noun phrase that has begun ends: over prepositions that carry it on, not over verbs, dates or commas."""
    limit = min([span.end, span.start + 160, *(s.start for s in stops if s.start >= span.start)])
    end = last = span.start
    between = pending = False
    count = 0
    for token in WORD.finditer(text, span.start, limit):
        if BREAK.search(text, last, token.start()):
            break
        last, word = token.end(), token[0].lower()
        if len(word) == 1 and token[0].isupper() and INITIALS.match(text, token.end(), limit):
            end, pending, count = token.end(), False, count + 1  # "Лекція проф. О. Шевчука": no preposition
            continue
        if (
            word in AND
            and end > span.start - 1
            and not pending
            and (between or _pairs(text, token.end(), limit, words))
        ):
            between, pending = False, True
            continue
        if word == "by" and BY_MEANS.match(text, token.end(), limit):
            break
        if words.link.fullmatch(word) and not (word in TOWARDS and not _is_name(text, token.end(), words)):
            between, pending = word in BETWEEN, True
            continue
        if words.article.fullmatch(word):
            if pending or words.turns.name_with_article.match(text, token.start(), limit):
                continue
            break
        if words.free_order and not pending and words.turns.actor_behind.match(text, token.start()):
            break  # "Позачергову сесію міський голова скликав"
        if words.modifiers_behind and token[0].islower() and anyword_cached(words.obliges).fullmatch(token[0]):
            break  # "les photos peuvent suivre"
        german = words.verb_last and token[0].islower()
        if words.stop.fullmatch(word) or (
            words.fixed_order and (word in words.turns.adverbs or _is_verb(text, token, limit, words))
        ):
            break
        if word.endswith(("'s", "’s")) and words.is_time_word(token[0]):
            break
        if word.endswith(("n't", "n’t")):
            break  # "The meeting can't be on 22 April"
        if (
            words.fixed_order
            and not pending
            and token.start()
            and words.turns.starts.match(text, token.start() - 2, limit)
        ):
            break  # "Rehearsals start in May"
        if (
            words.fixed_order
            and not pending
            and word[-1] == "s"
            and words.turns.plural_verbs.fullmatch(token[0])
            and end > span.start - 1
        ):
            break  # "a news conference follows"
        if german and not pending:
            break
        if german:
            continue  # an adjective in front of the next noun
        end, pending, count = token.end(), False, count + 1
        if count >= most:
            break
    return end


def _pairs(text: str, at: int, limit: int, words: Vocabulary) -> bool:
    """Whether "and" joins two plain nouns, "engineers and planners", rather than two phrases."""
    after = WORD.search(text, at, limit)
    if after is None or words.article.fullmatch(after[0]) or words.stop.fullmatch(after[0]):
        return False
    return words.noun.match(text, after.start(), limit) is None


def _is_name(text: str, at: int, words: Vocabulary) -> bool:
    """Whether what follows "to" is a place or a person and no verb."""
    for token in WORD.finditer(text, at, at + 40):
        if not words.article.fullmatch(token[0]):
            return token[0][0].isupper()
        return True
    return False
