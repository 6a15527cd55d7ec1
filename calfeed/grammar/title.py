"""Titles as an editor would write them in a diary: short, whole, without date, article or cut-off clause."""

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from calfeed.grammar.nouns import AND, DOT, TITLES, WORD, singular
from calfeed.grammar.vocabulary import Vocabulary, anyword_cached, either_case, vocabulary

MOST_WORDS = 12
STEM = 5  # letters by which words with other endings are the same
LEAST_WORDS = 3
LONGEST_LEAD = 20  # characters of the word in front of a title
LAST = re.compile(r"([^\W\d_]+)\s+\Z")
EDGES = " \t\n,;:.!?–—-|·•*/=>~↳→»«“”\"'‘’„+&#►📍💻"
BRACKETS = re.compile(r"\s*[(\[][^()\[\]]{0,80}[)\]]")
PICTURES = "\U0001f300-\U0001faff☀-➿⬀-⯿⌚-⏿\u200d\ufe0f"  # in a class of characters
TAGS = re.compile(rf"\*{{2,}}|[{PICTURES}]|\s@\w+|#\w+")
IN_CAPITALS = re.compile(r"[^\W\d_][^\W_]*(?:['’ʼ][^\W_]+)*")
NUMBERS = re.compile(r"(?<!\S)\d{3,}(?:[ -]\d{3,})+(?!\S)")  # of telephones and of meetings on line
MARKED = re.compile(rf"[@*#\d{PICTURES}]")  # what any of the three has
COLUMNS = re.compile(r"\s{3,}|\t|\s+[|·•~]\s+|\.{4,}|(?<=\s)\.{3}(?=\s)")
DATED = re.compile(r"\d{1,2}[./ ]\s?\w|\d{4}-\d\d|\b(?:19|20)\d\d\b")
CAPITAL = re.compile(r"(?<!\w)[^\W\d_]+(?:['’][^\W\d_]{1,2}(?!\w))?")  # what has one in a heading, "Brannock's"
OF_A_DAY = re.compile(r"\A\s*['’]s\s+")  # left of "Friday's", in front of what is on
SPACED = re.compile(r"(?<!\S)(?:[^\W\d_a-zа-яєіїґß-ÿ] ){3,}[^\W\d_a-zа-яєіїґß-ÿ](?!\S)")  # "A G E N D A"
NUMBERED = re.compile(r"\A\d{1,2}[.)]\s+(?=[^\W\d])")  # an item of a list
ROMAN = re.compile(r"[IVX]{2,6}(?= )")  # which of several it is, in front
AT = re.compile(r"(?<=\w)\s@\s.*\Z", re.DOTALL)  # where it is, "Harbour workshop @ Town Hall"
# The marks that mailers and lists of mail set in front of a subject (RFC 5322, 3.6.5): "[metnet] Fwd: ", "AW: ".
REPLY = re.compile(r"\s*(?:(?:(?:re|fwd?|aw|wg|tr|rv)(?:\s?\[\d{1,3}\])?\s?:|\[[^\]\n]{1,30}\])\s*)+", re.IGNORECASE)
PARTS = re.compile(rf"\s+[–—-]{{1,2}}\s+|:\s+|;\s+|,\s+|{DOT}\s+|\n+|\s{{3,}}|\s+[|·•~@]\s+")


@lru_cache(64)
def subject(text: str) -> str:
    """The subject of a mail without the marks of replies and lists in front; all of it if nothing else is left."""
    return REPLY.sub("", text, count=1) if REPLY.match(text) and REPLY.fullmatch(text) is None else text


def tidy(text: str) -> str:
    """A title without brackets, marks, loose edges and spaces between the letters of its words."""
    text = OF_A_DAY.sub("", text)
    text = SPACED.sub(lambda word: word[0].replace(" ", ""), text)
    if MARKED.search(text):
        text = AT.sub("", NUMBERS.sub(" ", TAGS.sub(" ", text)))
    bare = BRACKETS.sub("", text)
    text = " ".join((bare if bare.strip(EDGES) else text).split())
    text = text.strip(EDGES) if text.count('"') % 2 else text.strip(EDGES.replace('"', ""))
    for opening, closing in (("“", "”"), ("«", "»"), ("„", "“"), ("(", ")"), ('"', '"')):
        if opening == closing and text.count(opening) % 2:
            text = text.replace(opening, "")
        elif text.count(opening) != text.count(closing) and opening != closing:
            text = text.replace(opening, "").replace(closing, "")
    return " ".join(text.split())


@lru_cache(1024)
def heading(text: str, words: Vocabulary) -> str:
    """The words as a heading: no article in front, no hanging preposition behind, at most twelve words."""
    bare = words.turns.item.sub("", tidy(text))
    parts = (bare if words.ordinal_dot else NUMBERED.sub("", bare, count=1)).split()
    if len(parts) > 1 and words.epithets and anyword_cached(words.epithets).fullmatch(parts[0]):
        parts = parts[1:]
    while parts and words.article.fullmatch(parts[0].strip(EDGES)) and len(parts) > 1:
        parts = parts[1:]
    while parts and words.stop.fullmatch(parts[0].strip(EDGES)) and len(parts) > 1 and not parts[0][:1].isupper():
        parts = parts[1:]
    parts = _unhung(_whole(_undated(parts, words), words), words)
    parts = _unhung(_undated(parts, words), words)  # "The barge leaves some time in"
    made = " ".join(parts)
    for apart, together in words.contracted:
        made = _apart(apart).sub(together, made)
    made = either_case(words.elides).sub("d'", made)
    hung = words.turns.hung_is.search(made)
    if hung is not None and (hung[0] == made or words.noun.fullmatch(hung[1]) is not None):
        made = hung[1].join((made[: hung.start()], made[hung.end() :]))  # "The market's back", "choir's now"
    bare = _elided(words.elided).sub("", made)
    title = (bare or made).strip(EDGES.replace('"', "").replace("”", "").replace("»", ""))
    if title.count('"') % 2:
        title = title.replace('"', "")
    if title.isupper() and len(title) > 5:
        order = ROMAN.match(title)
        lowered = _unshouted(title, words)
        title = lowered if order is None else order[0] + lowered[order.end() :]  # "XVII feria del queso"
    return title[:1].upper() + title[1:]


def _unshouted(text: str, words: Vocabulary) -> str:
    """What is written in capitals, as the language writes headings: "Closure of Kilrush Library", "Sommer-Fest"."""
    parts = text.split()
    if words.headings_capital:
        small = (words.stop, words.link, words.article)
        lower = [part.lower() for part in parts]
        return " ".join(p if any(s.fullmatch(p) for s in small) else CAPITAL.sub(_capitalized, p) for p in lower)
    named = len(parts) == 1 or parts[0].rstrip(".").capitalize() in TITLES
    hung = () if named else [part for part in parts if not words.capital_nouns or _hangs(part, words)]
    return " ".join(part.lower() if part in hung else IN_CAPITALS.sub(_capitalized, part) for part in parts)


def _capitalized(word: re.Match[str]) -> str:
    return word[0].capitalize()


@cache
def _apart(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){re.escape(words)}", re.IGNORECASE)


@cache
def _elided(article: str) -> re.Pattern[str]:
    return re.compile(rf"\A{article}(?=\w)", re.IGNORECASE)


def without_order(text: str, words: Vocabulary) -> str:
    """ "Meeting of advisors" for "First meeting of advisors": which of several it is goes with the date."""
    first, _, rest = text.partition(" ")
    return rest[:1].upper() + rest[1:] if rest and anyword_cached(words.orders).fullmatch(first) else text


def _whole(parts: list[str], words: Vocabulary) -> list[str]:
    """At most twelve words, cut where a part ends if one does, else in front of a preposition."""
    if len(parts) <= MOST_WORDS:
        return parts
    for at in range(MOST_WORDS, LEAST_WORDS, -1):
        if parts[at - 1].endswith((",", ":", ";", ".")) or parts[at] in ("-", "–", "—"):
            return parts[:at]
    for at in range(MOST_WORDS, MOST_WORDS - 6, -1):
        if parts[at].lower() in AND:
            return parts[:at]
    for at in range(MOST_WORDS, LEAST_WORDS + 1, -1):
        if words.stop.fullmatch(parts[at].strip(EDGES)):
            return parts[:at]
    return parts[:MOST_WORDS]


def cut(text: str, most: int, words: Vocabulary) -> str:
    """The first words of a heading, to where a part of it ends or a preposition stands."""
    parts = text.split()
    for at in range(most, LEAST_WORDS - 1, -1):
        if (
            words.stop.fullmatch(parts[at].strip(EDGES))
            or parts[at].lower() in AND
            or parts[at - 1].endswith((",", ";"))
        ):
            return heading(" ".join(parts[:at]), words)
    return heading(" ".join(parts[:most]), words)


def _undated(parts: list[str], words: Vocabulary) -> list[str]:
    """The words without what stood around a date behind them, if enough are left."""
    bare = words.turns.hung_time.sub("", " ".join(parts)).split()
    return bare if len(bare) >= LEAST_WORDS else parts


def _unhung(parts: list[str], words: Vocabulary) -> list[str]:
    """The words without the small ones at their end."""
    end = len(parts)
    while end > 1 and _hangs(parts[end - 1], words):
        end -= 1
    return parts[:end]


def _hangs(word: str, words: Vocabulary) -> bool:
    bare = word.strip(EDGES).lower()
    if word.endswith(('"', "”", "»", "'", "’")):
        return False
    if words.turns.hung_pronoun.fullmatch(bare) is not None:
        return True  # "The drill we'd planned"
    return not bare or bool(words.stop.fullmatch(bare) or words.article.fullmatch(bare) or words.link.fullmatch(bare))


@lru_cache(4096)
def length(title: str) -> int:
    """How many words a heading has."""
    return len([part for part in title.split() if part.strip(EDGES)])


def alone(title: str, text: str, words: Vocabulary) -> str:
    """A title from a text, its opening as it is without the word in front: "Letzter Zug" for "der letzte Zug"."""
    opening = " ".join(title.split(" ", 2)[:2])
    at = next((at for at in (text.find(opening[:1].lower() + opening[1:]), text.find(opening)) if at > 0), 0)
    lead = LAST.search(text, max(0, at - LONGEST_LEAD), at)
    if not opening or lead is None:
        return title
    return _undeclined(text[at] + title[1:], lead[1].lower(), words) or title


@lru_cache(4096)
def _undeclined(title: str, lead: str, words: Vocabulary) -> str | None:
    for front, declined, bare in words.declined:
        if re.fullmatch(front, lead) is not None:
            made = re.sub(declined, bare, title, count=1)
            if made != title:
                return made[:1].upper() + made[1:]
    return None


def is_led(text: str, words: Vocabulary) -> bool:
    """Whether words open with a preposition, so that a title goes on with them: "in der Halle", "у парку"."""
    lead = text.partition(" ")[0]
    if not (words.capital_nouns or words.free_order) or not lead.islower():
        return False
    return words.stop.fullmatch(lead) is not None or words.turns.leads_there.search(f"{lead} ") is not None


def padded(title: str, more: Iterable[tuple[str, str | None]], words: Vocabulary) -> str:
    """A title of one or two words with the first of what may be said more, so that it says something by itself.

    `more` holds the shapes of what may be added, and its words if there are any.
    """
    if length(title) >= LEAST_WORDS:
        return title
    for shape, extra in more:
        bare = heading(extra, words).casefold() if extra else ""
        if extra and bare not in title.casefold() and title.casefold() not in bare:
            joined = is_led(extra, words)  # "Konzert im Keller"
            longer = heading(f"{title} {extra}" if joined else shape.format(title, extra), words)
            if LEAST_WORDS <= length(longer) <= MOST_WORDS:
                return longer
    return title


@lru_cache(1024)
def content(title: str, words: Vocabulary) -> frozenset[str]:
    """The words of a title that carry meaning, for comparing two of them."""
    meant = (_meaning(word, words.language) for word in WORD.findall(title.casefold()))
    return frozenset(word for word in meant if word)


def apart(one: str, other: str, noun: str, words: Vocabulary) -> bool:
    """Whether two events of one noun have names of their own: "plenary session" and "session of the committee"."""
    a, b = ({word[:STEM] for word in content(each, words)} - {noun[:STEM].casefold()} for each in (one, other))
    return bool(a) and bool(b) and not a & b


@lru_cache(4096)
def _meaning(word: str, language: str) -> str:
    """A word as it is compared with others; empty if it carries no meaning."""
    words = vocabulary(language)
    if words.stop.fullmatch(word) or words.article.fullmatch(word) or words.link.fullmatch(word):
        return ""
    return singular(word.removesuffix("'s").removesuffix("’s"), language) or word
