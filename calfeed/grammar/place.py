"""Where an event is: the words of the text that name a room, a building, a city or a country."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from importlib import import_module

from calfeed.grammar import given, spot, title
from calfeed.grammar.frame import Context, Name, Scene
from calfeed.grammar.languages import known
from calfeed.grammar.mention import Clock, Mention
from calfeed.grammar.nouns import AND, DOT, WORD
from calfeed.grammar.pieces import BIG, SMALL, across, words_of
from calfeed.grammar.sentences import Form
from calfeed.grammar.topic import is_of_topic
from calfeed.grammar.vocabulary import Tense, Vocabulary, anyword_cached, either_case
from calfeed.grammar.zones import zone_of_place
from calfeed.model.text import Span

MOST_WORDS = 10
NEAR_VERB = 64  # characters between a verb of setting out and the place
QUOTES = {"»": "«", "”": "“", "“": "„", '"': '"'}
SHORT = across(r"(?:\b{abbreviated}|{street_end})\Z")
STREET_NUMBER = re.compile(r",\s\d{1,3}[^\W\d_]?(?=\s?(?:[|.,;)\n]|\Z))")  # "вул. Лисенка, 3"
LONGEST_DEED = 16  # characters of "organised", in front of "by"
LETTER = re.compile(r"[^\W_]")
TAIL = re.compile(r",\s([^\W\d_]+)\Z")
INITIAL = re.compile(rf"\b([{BIG}][{SMALL}'’]+)\s[{BIG}]\Z")
YEAR = re.compile(r"(?:19|20)\d\d\b")
COMPASS = re.compile(r"\d\s[NS]?\.?[NSEW]\Z")  # "2000 S. Main Street"
SIGN = re.compile(r"(?:№|n°?|nº|n\.º|nr|no)\.?°?\s?(?=\d)", re.IGNORECASE)  # "школі № 38", "chalet n° 7"
# "people belonging to NICARE", "open to the public": who somebody is, and no way.
BELONGS = re.compile(
    r"\b(?:belong\w*|accord\w+|thanks|relat\w+|devoted|dedicated|addressed|open|known|limited|restricted|similar|subject|"
    r"due|owed|opposed|access|thrown|handed|paid|given|said|told|wrote|written|respon\w+|repl(?:y|ies)|answers?)\s\Z"
)
FORMERLY = re.compile(r",?\s+(?:last|earlier|in\s+(?:19|20)\d\d|(?:a|\w+)\s+(?:week|month|year)s?\s+(?:ago|earlier))\b")
IN_FRONT = re.compile(r"\s(?:in|at|near)\s+\Z")
GAP, GAPS = re.compile(r",?\s"), re.compile(r",?\s+")
SENTENCE_BEHIND = re.compile(rf"(?:[!?]|{DOT})\s+\w")
ELIDED = re.compile(r"[ldLD]['’](?=\w)")
VISITS = across(r"\b{visits}\s+(?P<place>[^\W\d_a-zа-яєіїґ][\w'’-]*(?:\s[^\W\d_a-zа-яєіїґ][\w'’-]*)?)", re.NOFLAG)
OPENING_QUOTES = frozenset("\"“„«»‘'")
VERSUS = re.compile(r"\s(?:vs?|versus)\.?\s(?=[^\W\d_a-zа-яєіїґ])")  # "Harper v Stone"
VISIT = across(r"(?<!\ba\s)(?<!\bthe\s)\b(?:{visits}|{inspects})\s", re.NOFLAG)
FRAGMENT = re.compile(
    r",?\s([^\W\d_a-zа-яєіїґ][\w'’.-]*(?:\s[^\W_][\w'’.-]*){0,5})(?=[,.;)]?(?:\s|\Z))(?<=\w)(?=[.;,)]|\Z)"
)
ORIGIN = across(r"{origin}")
# What commas, brackets and dashes set off.
PLACE_ENDS = across(rf"(?:;|{DOT})(?=\s|\Z)|,\s{{where}}\b|\s\(", re.NOFLAG)
_PART_ENDS = rf"(?=\s?(?:[,;:()·|~]|[.!?]?\s*\Z|(?:[!?]|{DOT})\s|\s[–—-]\s))"
SET_OFF = re.compile(rf"(?:[,(;:·|~]|\s[–—-])\s?([^,;:()·|~–—\n]{{2,70}}?){_PART_ENDS}")
NEXT_PART = re.compile(rf",\s([^,;:()·|~–—\n]{{2,60}}?){_PART_ENDS}")
ADDRESS = re.compile(
    r"(?:\d{1,4}[a-z]?,?\s(?:[^\W\d_][\w'’.-]*\s?|\d{1,3}(?:st|nd|rd|th)\s){1,4}|[^\W\d_a-zа-яєіїґ][\w'’.-]*(?:\s[\w'’.-]+){0,3}\s\d{1,4}[a-z]?)"
)
# What stands in front of a noun rather than of a name of a town, and who is no place.
DETERMINED = across(r"\b{determined}\s\Z")
PERSON = across(r"{person_noun}", re.NOFLAG)
TO_DO = re.compile(
    r"(?!(?:nearby|north\w*|south\w*|east\w*|west\w*|central|downtown|upper|lower|inner|outer|old|historic|rural|the|an?)\b)"
    r"[a-z]+\s+(?=[A-Z])"
)
# "to let a quarry", "to plant 3,000 trees", "hoped to stage it": what follows is done, and no place.
TO_VERB = re.compile(r"[a-z]+(?:\s(?:its?|an?|the|his|her|their|our|this|that|some|more|new|\d)\b|\Z)")
AT_ONE = frozenset(("church", "court", "school", "college", "university", "hospital", "parliament", "harbour", "port"))
DENIED = across(r"\b{not_}\s\Z")
OPENS_ELIDED = across(r"\A{elided_the}")
# The second hour of "at 11.00 in Mendoza (15:00 in Madrid)", which tells only the zone.
OTHER_HOUR = across(r"(?:[(/]|\([^()]{1,40},)\s?\d{1,2}(?:[.:h]\d\d)?\s?{oclock}?,?\s\Z")
# What may stand between a place and its date, and a place that only its date goes with: "Usakos on the Tuesday".
LEG = across(r"\s((?:{on_day}|{on_other_day})?(?:\s{the})?)\s?\Z")
BARE_LEG = across(
    r"\s?\)?\s*(?:,|{and_}|{or_}|,\s{and_})\s(?:{the}\s)?([^\W\d_a-zß-öø-ÿа-яєіїґ][\w'’.-]*(?:\s[^\W\d_a-zß-öø-ÿа-яєіїґ][\w'’.-]*){0,2})"
    r"\s{on_day}(?:\s{the})?\s?\Z",
    re.NOFLAG,
)
BREAKS = re.compile(r"[,;:()]|[.!?]\s|\bso\b")  # end a clause that tells why
FROM_TO = re.compile(r".{3,60}?\s(?:to|into)\s(?:the\s)?(?=[A-Z])")  # "moves from the Guildhall to the Arts Centre"
NEXT_LEG = across(r"[),]\s|\s{and_}\s", re.NOFLAG)  # between what belongs to one date and what to the next
IN_TOWN = across(rf"\s{{in_town}}\s(?=[{BIG}][\w-]+(?:\s[A-Z][\w-]+)?\)?\Z)", re.NOFLAG)
OF_CLOCK = re.compile(r"\d{1,2}\s?[h:]\s?\d\d\b")
PRICED = re.compile(r"\s?[€$£]")  # behind the figures of a price
SHUTS = across(r"\b{shut}\b", re.NOFLAG)
# A title with its dot, and the first name or initials behind it, in front of the rest of a name or opening it.
_TITLE = r"(?:Dr|Prof|Mr|Mrs|Ms|{titled})\.\s(?:(?:Dr|Prof|{titled})\.\s){0,2}"
BEHIND_TITLE = across(_TITLE + r"(?:[^\W\d_a-zа-яєіїґ]\.\s?){0,2}(?:[^\W\d_a-zа-яєіїґ][\w’'-]+\s)?\Z", re.NOFLAG)
OPENING_TITLE = across(r"(?:[^\W\d_]{1,3}\s)?" + _TITLE)
HOUSE_BEHIND = re.compile(r"\s[A-Z]")
LONGEST_TITLE = 48  # characters
MOST_IN_CELL = 6  # words of a part of a line that a word for a place makes one, names or not
CERTAIN, MOST_LETTERS = 2, 120
MOST_PLAIN = 3  # words between a name and what kind of house it is
LONGEST_SUBJECT = 6  # words
LETTERED = across(r"{lettered}")
IN_PLACE_OF = across(r"\s(?:{in_place_of})\b")
QUOTED = re.compile(r"\s*[\"“'‘][^\"”'’]+[\"”'’](?:,.*)?", re.DOTALL)  # a work: "Salt Roads", Priya Nair
BOXES = frozenset("|•·/–—✨📍")
CLOSED = re.compile(rf"(?<!\.\w){DOT}\Z|\s[|•·]\Z")  # what closes the line
NOT_THERE = across(r"{not_}\b", re.IGNORECASE)  # "not the church"
HOUR = across(r"\d{1,2}(?:[.:]\d\d)?\s?{oclock}\b", re.NOFLAG)
LEADING_PICTURES = re.compile(rf"[{title.PICTURES}\s]+(?=\w)")
NUMBER = across(
    r"\.\s?(?:№\s?)?(?:\d[\w-]*|[^\W\d_a-zа-яєіїґ][\w'’-]+)(?:,\s(?:{house_number}\s)?\d[\w-]*)?", re.NOFLAG
)
INVERTED = across(r"\b{stays}", re.NOFLAG)
CREDITED = re.compile(r"\s(?:19|20)\d\d\Z")
CREDIT = re.compile(r"\s?,?\s(?:19|20)\d\d\b(?=[,)])")  # "(Vigo, France 1934)", "(Румунія, 2023)" behind a film
OF = across(r"{of_place}")
PART_OF = across(r"{part_of}")
OWNER = re.compile(r"['’]s\Z|s['’]\Z")
OBJECT = across(r"{the_object}\s[a-zß-öø-ÿ]", re.NOFLAG)  # an article with a noun that no "de" ties to a name
INSIDE = frozenset(
    ("of", "in", "at", "on", "by", "and", "near", "for", "to", "with", "under", "over", "behind", "from")
)
JOINTS = words_of("in_place_name")


def of_scene(scene: Scene, segment: Span, ctx: Context, taken: Sequence[Span] = ()) -> Span | None:
    """The place that a part of a sentence names behind a preposition, the most exact one first."""
    words, text = ctx.words, ctx.document.text
    times = [hour_alone(m, text) for m in scene.mentions]
    stops = times + [c.span for c in scene.cues]
    best: tuple[int, Span] | None = None
    lead = segment.start
    for loose, prepositions in enumerate((words.place_in, words.place_on)):
        for _, preposition in anyword_cached(prepositions).finditer(text, segment.start, segment.end):
            if any(s.start <= preposition.start() < s.end for s in (*times, *taken)):
                continue
            span = extent(text, Span(preposition.end(), segment.end), words, stops)
            if span is None or is_somebody(text, span, words):
                continue
            sure = sureness(text, span, words)
            away = loose and ORIGIN.fullmatch(preposition[0]) is not None
            sets_out = away and _sets_out(text, preposition.start(), segment, words)
            if (loose and sure < CERTAIN and not sets_out) or leads_elsewhere(
                text, preposition, span, segment, words, times
            ):
                continue
            if is_why(text, preposition.start(), segment, words, times):
                continue
            if loose and OF.fullmatch(preposition[0]) and _names_kind(scene, preposition.start(), text, span):
                continue  # "Comisión de Hacienda. Sala 3"
            if away and not sets_out and not has_noun(text, span, words):
                continue  # neither "the orchestra from Berlin" nor "talks on Syria" is there
            sure = 2 * sure - loose
            if sure > 0 and (best is None or sure > best[0]):
                best, lead = (sure, span), preposition.start()
    if best is not None and any(c.tense is Tense.MOVED for c in scene.cues):
        best = (best[0], _moved_to(best[1], ctx))
    if best is not None:
        best = (best[0], Span(_house_before(lead, best[1], scene, segment, ctx), best[1].end))
        return and_on(text, with_more(text, best[1], segment.end, words, stops), segment.end, words)
    if (there := spot.behind_hour(scene, segment, ctx)) is not None:
        return there
    visit = VISITS.search(text, segment.start, segment.end)
    if visit is not None and zone_of_place(visit["place"]):
        return Span(*visit.span("place"))
    if (seen := _of_visit(scene, segment, ctx)) is not None:
        return seen
    return _beside_time(scene, segment, ctx, taken) or _set_off(scene, segment, ctx, taken)


def _sets_out(text: str, at: int, segment: Span, words: Vocabulary) -> bool:
    """Whether "from" leads to where somebody or something sets out: "The parade steps off at 2 pm from Hill Road"."""
    return anyword_cached(words.departs).search(text, max(segment.start, at - NEAR_VERB), at) is not None


def _house_before(lead: int, there: Span, scene: Scene, segment: Span, ctx: Context) -> int:
    """Where a place begins with the house that a town or a street is told of: "the clubhouse in Fern Lane"."""
    text, words = ctx.document.text, ctx.words
    before = list(WORD.finditer(text, max(segment.start, lead - LONGEST_TITLE), lead))[-3:]
    if not before or text[before[-1].end() : lead] != " " or not before[-1][0].islower():
        return there.start
    house = before[-1]
    taken = [*(m.span for m in scene.mentions), *(c.span for c in scene.cues), *(p.head for p in scene.phrases)]
    known = any(s.start < house.end() and house.start() < s.end for s in taken)
    if known or not words.fixed_order or not is_place_noun(house[0], words):
        return there.start
    start, determined = house.start(), False
    for token in reversed(before[:-1]):
        if text[token.end() : start] != " ":
            break
        determined = words.article.fullmatch(token[0]) is not None
        if determined or words.stop.fullmatch(token[0]) or words.link.fullmatch(token[0]):
            break
        start = token.start()
    return start if determined else there.start


def _of_visit(scene: Scene, segment: Span, ctx: Context) -> Span | None:
    """The house that somebody will visit or look at: "The minister will inspect the plant in Corby"."""
    text, words = ctx.document.text, ctx.words
    verb = VISIT.search(text, segment.start, segment.end)
    if verb is None or not any(c.span.start <= verb.start() <= c.span.end + 1 for c in scene.cues):
        return None
    stops = [hour_alone(m, text) for m in scene.mentions]
    there = extent(text, Span(verb.end(), segment.end), words, stops)
    if there is None or not has_noun(text, there, words) or is_somebody(text, there, words):
        return None
    return with_more(text, there, segment.end, words, stops) if sureness(text, there, words) >= CERTAIN else None


def around(at: Span, segment: Span, scene: Scene, ctx: Context) -> Span:
    """The part of a sentence with several dates that goes with one: up to a comma, a semicolon, "and", a bracket."""
    text = ctx.document.text
    before = [d.span.end for d in scene.days if d.span.end <= at.start]
    start, end = max([segment.start, *before[-1:]]), segment.end
    if before and start == before[-1]:
        start = max([start, *(cut.start() for cut in NEXT_LEG.finditer(text, start, at.start))])
    mark = text.rfind(";", start, at.start)
    start = mark + 1 if mark >= 0 else start
    others = any(d.span.start >= at.end for d in scene.days)
    mark = text.find(";", at.end, end) if others else -1
    return Span(start, mark if mark >= 0 else end)


def of_leg(at: Span, segment: Span, scene: Scene, ctx: Context) -> Span | None:
    """The place right in front of one of several dates: "at the mill on 3 May, at the school on 10 May"."""
    text = ctx.document.text
    told = _of_leg(at, segment, ctx)
    start = max([segment.start, *(c.span.end for c in scene.clocks if segment.start < c.span.end <= at.start)])
    bare = BARE_LEG.match(text, start, at.start) if told is None else None
    if bare is None or ctx.words.noun.search(bare[1]) or ctx.words.is_time_word(bare[1]):
        return told
    before = (d.span for d in scene.days if d.span.end <= at.start)
    first = any(_of_leg(day, Span(scene.span.start, day.start), ctx) for day in before)
    return Span(*bare.span(1)) if first else None


def _of_leg(at: Span, segment: Span, ctx: Context) -> Span | None:
    text, words = ctx.document.text, ctx.words
    lead = LEG.search(text, segment.start, at.start)
    if lead is None:
        return None
    for _, preposition in anyword_cached(words.place_in).finditer(text, segment.start, at.start):
        span = extent(text, Span(preposition.end(), at.start), words, ())
        if span is None or text[span.end : at.start].strip() != lead[1].strip() or is_somebody(text, span, words):
            continue
        named = text[span.start : span.end]
        sure = sureness(text, span, words)
        if sure < CERTAIN and (not sure or words.free_order or named.isupper()):
            continue  # "in the third ODI on 12 March"
        if not leads_elsewhere(text, preposition, span, segment, words, ()):
            return span
    return None


def leads_elsewhere(
    text: str, preposition: re.Match[str], span: Span, within: Span, words: Vocabulary, times: Sequence[Span]
) -> bool:
    """Whether a preposition leads to where something was or is not, to a person, a work, a case or a deed."""
    at, lead = preposition.start(), preposition[0].lower()
    if _is_aside(text, at, within, words, times) or is_of_topic(text, at, span, within, words, times):
        return True
    if at and text[at - 1] in OPENING_QUOTES:
        return True  # "In Deep Water"
    if VERSUS.match(text, span.end, within.end) or _names_event(text, span, within, words):
        return True
    if words.turns.thing_behind.match(text, span.end, within.end) is not None:
        return True
    if not words.fixed_order:  # "goûter offert par la Maison Rouge"
        return words.turns.organised_by.search(text, max(within.start, at - LONGEST_DEED), span.start) is not None
    if lead.endswith("by") and (
        sureness(text, span, words) < CERTAIN or words.turns.acts.fullmatch(text, span.start, span.end)
    ):
        return True  # "hosted by Ann Lee", "a debate by the Green Party"
    if lead == "to" and (
        BELONGS.search(text, max(within.start, at - 40), at) or _is_done(text, preposition.end(), span)
    ):
        return True  # "work to resurface Dale Road" is not at the road
    return FORMERLY.match(text, span.end, within.end) is not None


def _names_event(text: str, span: Span, within: Span, words: Vocabulary) -> bool:
    """Whether a name only says which event is meant: "in the Nordbahn appeal", but not "at the Leeds show"."""
    if not words.heads_last or text[max(within.start, span.start - 4) : span.start].lower() != "the ":
        return False
    head = WORD.match(text, span.end + 1, within.end) if text[span.end : span.end + 1] == " " else None
    if head is None or words.noun.fullmatch(head[0]) is None or has_noun(text, span, words):
        return False
    behind = WORD.match(text, head.end() + 1, within.end)
    if behind is not None and is_place_noun(behind[0], words):
        return False  # "the Quaker meeting house"
    return zone_of_place(text[span.start : span.end]) is None


def _is_done(text: str, at: int, span: Span) -> bool:
    """Whether English "to" stands in front of a verb: "to let a quarry", "had hoped to stage"."""
    if TO_DO.match(text, span.start, span.end):
        return True
    verb = TO_VERB.match(text, span.start, span.end)
    return verb is not None and not text[at : span.start].strip() and verb[0] not in AT_ONE


def _is_aside(text: str, at: int, within: Span, words: Vocabulary, times: Sequence[Span]) -> bool:
    """Whether words only say where somebody lives, where something is told or is not, or what the hour is elsewhere."""
    lead = max(within.start, at - 40)
    if words.turns.lives.search(text, lead, at) or words.turns.told_in.search(text, lead, at):
        return True
    other_hour = bool(times) and times[0].start < at - 8 and OTHER_HOUR.search(text, lead, at) is not None
    return other_hour or DENIED.search(text, lead, at) is not None


def is_why(text: str, at: int, within: Span, words: Vocabulary, times: Sequence[Span]) -> bool:
    """Whether a clause that holds no date tells why something is so: "because the hall in Dorf is let"."""
    why = [found for _, found in anyword_cached(words.reasons).finditer(text, within.start, at)]
    if not why or any(why[-1].end() <= t.start < at for t in times):
        return False
    return BREAKS.search(text, why[-1].end(), at) is None


def _moved_to(span: Span, ctx: Context) -> Span:
    """The second of two places of which an event leaves the first."""
    text = ctx.document.text
    if not re.search(r"\bfrom\s(?:the\s)?\Z", text[max(0, span.start - 10) : span.start], re.IGNORECASE):
        return span
    away = FROM_TO.match(text, span.start, span.end)
    return Span(away.end(), span.end) if away is not None else span


def hour_alone(mention: Mention, text: str) -> Span:
    """The words of a mention without the town that tells its zone, for that is also a place: "1 pm in Rome"."""
    if (
        isinstance(mention, Clock)
        and not mention.alternatives
        and text[mention.span.start - 1 : mention.span.start] != "("  # "0142 UTC on 11 May (10:42 in Tokyo)"
        and (town := IN_TOWN.search(text, mention.span.start, mention.span.end))
    ):
        return Span(mention.span.start, town.start())
    return mention.span


def is_elsewhere(text: str, named: Span, within: Span, words: Vocabulary) -> bool:
    """Whether English words name where somebody lives or something was: "a handshake in New York last October"."""
    lead = IN_FRONT.sub(" ", text[max(within.start, named.start - 48) : named.start])
    return words.turns.lives.search(lead) is not None or FORMERLY.match(text, named.end, within.end) is not None


def with_more(text: str, span: Span, end: int, words: Vocabulary, stops: Sequence[Span]) -> Span:
    """A place with what says where that is: "the border bridge in Alcoutim", "offices on the North Circular Road"."""
    for _ in range(2):
        gap = GAPS.match(text, span.end, end)
        link = anyword_cached((*words.place_in, *words.place_on)).match(text, gap.end(), end) if gap else None
        if link is None or any(s.start <= link.end() and link.start() < s.end for s in stops):
            return span
        if link[0].lower() == "to" and TO_DO.match(text, link.end() + 1, end):
            return span  # "in New York to discuss Yemen"
        further = extent(text, Span(link.end(), end), words, stops)
        least = 1 if anyword_cached(words.place_in).fullmatch(link[0]) else CERTAIN
        if further is None or sureness(text, further, words) < least or further.end - span.start > MOST_LETTERS:
            return span
        span = Span(span.start, further.end)
    return span


def _is_day(named: str, words: Vocabulary) -> bool:
    """Whether words are a day, with its number or without: "30 January", "Friday"."""
    told = [word for word in named.split() if not word[0].isdigit()]
    return bool(told) and all(words.is_time_word(word.strip(",.")) for word in told)


def and_on(text: str, span: Span, end: int, words: Vocabulary) -> Span:
    """A place with the parts of its address that follow: "Room 206, Courthouse Annex, Pine Street"."""
    while (part := NEXT_PART.match(text, span.end, end)) is not None:
        named = part[1]
        if not (looks_like(named, words) and is_certain(named, words)) or _is_day(named, words):
            break  # "at the Rugby Club, 30 January"
        if HOUR.match(named):
            break
        span = Span(span.start, part.end(1))
    return span


def _set_off(scene: Scene, segment: Span, ctx: Context, taken: Sequence[Span]) -> Span | None:
    """A place that commas or brackets set off behind the date: "(Turnhalle)", "noon, Room 206, Courthouse Annex"."""
    text, words = ctx.document.text, ctx.words
    first = min((m.span.start for m in scene.mentions), default=segment.start)
    found: Span | None = None
    for part in SET_OFF.finditer(text, max(first, segment.start), segment.end):
        span = Span(*part.span(1))
        if any(span.overlaps(other) for other in (*taken, *(m.span for m in scene.mentions))):
            continue
        if words.fixed_order and any(c.span.within(span) for c in scene.cues):
            continue  # "the vote, online, closes"
        named = text[span.start : span.end]
        if is_behind_person(text, span.start, words) or given.open_name(named.lower().split()):
            continue
        there = looks_like(named, words) and not words.is_time_word(named) and not CREDITED.search(named)
        there = there and not (text[part.start()] == "(" and CREDIT.match(text, span.end))
        if found is not None:
            if there and text[found.end : span.start].strip() in (",", ""):
                found = Span(found.start, span.end)
                continue
            return found
        hour = part.end(1) + 2 if text[part.start()] == "(" else -1  # "(St John's, 7.30pm)"
        timed = any(isinstance(m, Clock) and m.span.start == hour for m in scene.mentions)
        if there and (is_certain(named, words) or timed):
            found = span
    return found or _in_bracket(Span(segment.start, max(first, segment.start)), ctx, taken)


def _in_bracket(before: Span, ctx: Context, taken: Sequence[Span]) -> Span | None:
    """A place in brackets behind a plain word in front of the date: "a briefing on site (Lowry trailhead) on 3 May"."""
    text, words = ctx.document.text, ctx.words
    for part in SET_OFF.finditer(text, before.start, before.end):
        span, word = Span(*part.span(1)), WORD.findall(text, max(before.start, part.start() - 24), part.start())[-1:]
        plain = text[part.start()] == "(" and bool(word) and word[0].islower()
        plain = plain and not any(span.overlaps(other) for other in taken)
        if plain and looks_like(part[1], words) and has_noun(text, span, words):
            return span
    return None


def is_certain(named: str, words: Vocabulary) -> bool:
    """Whether words name a place beyond doubt: with a word for one, as a town we know, or as an address."""
    return (
        any(is_place_noun(token, words) for token in WORD.findall(named))
        or zone_of_place(named) is not None
        or ADDRESS.fullmatch(named) is not None
    )


def of_sentence(scene: Scene, ctx: Context) -> Span | None:
    """The place that a sentence or a line is and no more: "Aula, main building, Höheweg 4."."""
    text = ctx.document.text
    if scene.mentions or scene.cues or scene.span.end - scene.span.start > MOST_LETTERS:
        return None
    end = scene.span.start + len(text[scene.span.start : scene.span.end].rstrip(" .\n"))
    parts = text[scene.span.start : end].split(",")
    if not all(looks_like(part, ctx.words) for part in parts) or not any(
        is_certain(p.strip(), ctx.words) for p in parts
    ):
        return None
    return Span(scene.span.start, end)


def labelled(scene: Scene, ctx: Context) -> Span | None:
    """The place that a sentence gives behind a word for one: "The venue is Leeds Town Hall", "Location: Pier 39"."""
    text, words = ctx.document.text, ctx.words
    article = words.article.match(text, scene.span.start)
    start = article.end() + 1 if article is not None else scene.span.start
    label = anyword_cached(words.labels_where).match(text, start, scene.span.end)
    gap = (
        either_case(rf"\s?:\s*|\s+(?:{words.is_at})\s+").match(text, label.end(), scene.span.end)
        if label is not None
        else None
    )
    if gap is None:
        return None
    end = min([m.span.start for m in scene.mentions if m.span.start >= gap.end()], default=scene.span.end)
    pause = PLACE_ENDS.search(text, gap.end(), end)
    span = trimmed(Span(gap.end(), pause.start() if pause is not None else end), ctx)
    named = ctx.text(span) if span is not None else ""
    if not 0 < len(named.split()) <= MOST_WORDS:
        return None
    told = named[0].isupper() or named[0].isdigit() if ":" in gap[0] else False
    return span if told or is_told(named, words) or is_certain(named, words) else None


def _beside_time(scene: Scene, segment: Span, ctx: Context, taken: Sequence[Span]) -> Span | None:
    """A place right behind a date or a clock time: "on Sunday 11th, 4pm, St Alphege's.", "à 12 h place de la Gare"."""
    text = ctx.document.text
    times = [m.span for m in scene.mentions]
    for mention in scene.mentions:
        found = FRAGMENT.match(text, mention.span.end, segment.end)
        span = Span(*found.span(1)) if found is not None and looks_like(found[1], ctx.words) else None
        if span is None:
            gap = GAP.match(text, mention.span.end, segment.end)
            word = WORD.match(text, gap.end(), segment.end) if gap else None
            if word is None or not _opens_with_noun(word, segment.end, ctx):
                continue
            span = extent(text, Span(word.start(), segment.end), ctx.words, times)
        if span is None or any(span.overlaps(other) for other in (*taken, *times)):
            continue
        if not ctx.words.is_time_word(text[span.start : span.end]):
            return and_on(text, span, segment.end, ctx.words)
    return None


def _opens_with_noun(word: re.Match[str], end: int, ctx: Context) -> bool:
    """Whether words are a kind of place, "church hall", or one with its adjective, "сільський клуб"."""
    if is_place_noun(word[0], ctx.words):
        return True
    after = WORD.match(ctx.document.text, word.end() + 1, end)
    small = ctx.words.stop.fullmatch(word[0]) or ctx.words.link.fullmatch(word[0])
    if after is None or small or not ctx.words.free_order:
        return False
    return is_place_noun(after[0], ctx.words) and ctx.words.noun.fullmatch(word[0]) is None


def same_as_before(span: Span | None, scene: Scene, ctx: Context) -> Span | None:
    """The place that "the same room" stands for; if none was named the words themselves, other than "same place"."""
    if span is None:
        return None
    unknown = anyword_cached(ctx.words.same_place).fullmatch(ctx.text(span))
    if unknown is None and not anyword_cached(ctx.words.same).match(ctx.document.text, span.start, span.end):
        return span
    before = (ctx.frames[n] for n in reversed(ctx.recent))
    near = (f.place for f in before if f.place is not None and _is_near(f.scene, scene))
    return next(near, None) or ctx.main_venue or (None if unknown else span)


def _is_near(before: Scene, scene: Scene) -> bool:
    """Whether an event is told in the paragraph or the list in which another one was."""
    listed = Form.PROSE not in (before.sentence.form, scene.sentence.form)
    return listed or scene.sentence.block - before.sentence.block <= 1


def of_name(span: Span, ctx: Context) -> Span | None:
    """The place in the name of an event that goes somewhere: "visit to Vietnam", "excursion to the breakwater"."""
    text = ctx.document.text
    found = anyword_cached(ctx.words.goes_to).search(text, span.start, span.end)
    if found is None:
        return None
    there = extent(text, Span(found.end(), min(len(text), max(span.end, found.end()))), ctx.words, ())
    if there is not None and OF_CLOCK.match(text, there.start, there.end):
        return None  # "Départ du car à 7h15"
    if there is not None and is_of_topic(text, found.end(), there, span, ctx.words, ()):
        return None
    if there is None or any(
        ctx.words.is_time_word(text[m.start() : there.end]) for m in WORD.finditer(text, there.start, there.end)
    ):
        return None
    return there


def in_name(scene: Scene, span: Span, ctx: Context) -> Span | None:
    """The place that is part of the name of an event: "Fête de la soupe à Namur", "la protesta ante el puerto"."""
    text, words = ctx.document.text, ctx.words
    found = [m for _, m in anyword_cached((*words.place_in, *words.place_on)).finditer(text, span.start, span.end)]
    for preposition in reversed(found):
        away = ORIGIN.fullmatch(preposition[0].split()[0]) is not None
        if away and not _sets_out(text, preposition.start(), span, words):
            continue
        there = extent(text, Span(preposition.end(), span.end), words, [m.span for m in scene.mentions])
        if there is not None and sureness(text, there, words) >= (1 if away else CERTAIN):
            return there
    return None


def of_court(scene: Scene, span: Span, ctx: Context) -> Span | None:
    """The court that a sentence is about, for that is where it sits: "le tribunal de Rennes examinera"."""
    text, words = ctx.document.text, ctx.words
    stops = [*(m.span for m in scene.mentions), *(c.span for c in scene.cues)]
    for _, found in anyword_cached(words.courts).finditer(text, span.start, span.end):
        start = found.start()
        if words.free_order or words.heads_last:  # what describes a court stands in front of it
            for token in reversed(list(WORD.finditer(text, max(span.start, start - 48), start))):
                if text[token.end() : start].strip() or not (token[0][0].isupper() or words.free_order):
                    break
                if (
                    words.stop.fullmatch(token[0])
                    or words.article.fullmatch(token[0])
                    or words.link.fullmatch(token[0])
                ):
                    break
                start = token.start()
        there = extent(text, Span(start, span.end), words, stops)
        if there is not None and any(t[0].isupper() for t in WORD.findall(text, there.start, there.end)):
            return there
    return None


def of_shut(span: Span, ctx: Context) -> Span | None:
    """The place that a line says is closed: "COCKBURN STREET: closed", "Die Wehlener Brücke wird gesperrt"."""
    text, words = ctx.document.text, ctx.words
    verb = SHUTS.search(text, span.start, span.end)
    colon = text.find(":", span.start, verb.start()) if verb else -1
    if verb is None:
        return None
    lead = Span(span.start, colon if colon >= 0 else verb.start())
    bracket = INVERTED.search(text, span.start, verb.start())  # "Am Samstag bleibt die Bücherei geschlossen"
    lead = Span(bracket.end(), verb.start()) if bracket is not None else lead
    there = extent(text, lead, words, ())
    return there if there is not None and has_noun(text, there, words) else None


def sureness(text: str, span: Span, words: Vocabulary) -> int:
    """How surely words name a place: 1 by their capitals alone, from 2 on with a place noun or a town we know."""
    named = text[span.start : span.end]
    if words.no_place.fullmatch(named) or named.lower() in ("the", "") or words.entering.fullmatch(named):
        return 0  # "the usual place"
    if len(named) == 1:
        return 0  # "in B minor"
    tokens = WORD.findall(named)
    noun = has_noun(text, span, words)
    capital = any(token[0].isupper() for token in tokens)
    if not noun and (not capital or (words.noun.search(named) and not _is_address(named, tokens, words))):
        return 0  # "a panel of the Trade Dialogue" is no place
    if words.verb_last and not noun and not _is_german_name(text, span, words):
        return 0
    if not _opens_as_place(tokens, words):
        return 0
    return (2 if noun else 0) + (1 if capital else 0) + (1 if not noun and zone_of_place(named) else 0)


def _is_address(named: str, tokens: Sequence[str], words: Vocabulary) -> bool:
    """Whether words are a number and a street whose kind no list knows: "14 Rope Walk"."""
    if not (words.fixed_order and named[0].isdigit() and len(tokens) > 2 and tokens[-1][0].isupper()):
        return False
    return YEAR.match(named) is None and ADDRESS.fullmatch(named) is not None


def _is_german_name(text: str, span: Span, words: Vocabulary) -> bool:
    """Whether a capital means a name where every noun has one: "in Meppen", in quotes, but not "in der Abendmesse"."""
    named = text[span.start : span.end]
    if named[0] in QUOTES.values() or text[span.start - 1 : span.start] in QUOTES.values() or zone_of_place(named):
        return True
    before = DETERMINED.search(text, max(0, span.start - 12), span.start)
    people = PERSON.match(named)
    return named[0].isupper() and before is None and people is None and not words.article.match(named)


def has_noun(text: str, span: Span, words: Vocabulary) -> bool:
    tokens = WORD.findall(text, span.start, span.end)
    if any(is_place_noun(token, words) for token in tokens):
        return True
    several = words.place_noun.search(text, span.start, span.end) if len(tokens) > 1 else None
    return several is not None and " " in several[0]  # "winding hole"


@lru_cache(maxsize=3000)
def is_place_noun(word: str, words: Vocabulary) -> bool:
    """Whether a word means a kind of place, also in the plural and behind an elided article."""
    bare = word[max(word.rfind("'"), word.rfind("’")) + 1 :] or word
    if "-" in bare and not words.heads_last and is_place_noun(bare.rpartition("-")[2], words):
        return True  # "Jugendstil-Kaufhaus", "конференц-зал"
    if words.free_order and words.place_noun.fullmatch(word) is not None:
        return True  # the apostrophe of "кав’ярня" elides nothing
    forms = (bare, bare[:-1]) if bare[-1:] == "s" else (bare,)
    return any(words.place_noun.fullmatch(form) is not None for form in forms)


def _opens_as_place(tokens: Sequence[str], words: Vocabulary) -> bool:
    """Whether a name or a place noun comes before any "of": "the open chamber", not "the invitation of Mr X"."""
    for number, word in enumerate(tokens):
        if word[0].isupper() or word[0].isdigit() or is_place_noun(word, words):
            return True
        part = number and PART_OF.fullmatch(tokens[number - 1])  # "the foot of the steps"
        if word.lower() in JOINTS and not words.article.fullmatch(word) and not part:
            return False
    return False


def extent(text: str, span: Span, words: Vocabulary, stops: Sequence[Span]) -> Span | None:
    """From behind the preposition over names, place nouns and what goes with them, "Room 214 of the county court"."""
    limit = min([span.end, *(s.start for s in stops if s.start >= span.start)])
    start = end = None
    last = span.start
    inner = 0  # plain words that may stand before a place noun behind "of": "of the county courthouse"
    tail = 0  # plain words that a place noun may still take with it: "salle des fêtes", "biblioteca municipal"
    for count, token in enumerate(WORD.finditer(text, span.start, limit)):
        gap, word = text[last : token.start()], token[0]
        comma = gap.strip() == ","
        named = word[2:] if ELIDED.match(word) else word  # "l'Élysée"
        good = named[0].isupper() or named[0].isdigit() or is_place_noun(word, words)
        if word == "the" and words.fixed_order and gap == " " and _ends_phrase(text[span.start : last]):
            break  # "in the meantime the islands' MP"
        if (
            not _goes_on(text, gap, last, words)
            or count > MOST_WORDS
            or (comma and not (word[0].isupper() or word[0].isdigit()))
            or (word[0].isdigit() and PRICED.match(text, token.end()))
        ):
            break
        if (
            end is not None
            and word.lower() in AND
            and words.fixed_order
            and _opens_clause(text, token.end(), limit, span)
        ):
            break  # "in the staffroom and the Quiz Night will be"
        if end is not None and (sign := SIGN.match(text, token.start(), limit)):
            last = sign.end()
            continue
        of_event = end is not None and words.capital_nouns and gap == " " and words.noun.fullmatch(word) is not None
        if of_event and start is not None and zone_of_place(text[start:last]) is not None:
            break  # "feiert in Ahaus Richtfest"
        if good:
            start = token.start() if start is None else start
            end, tail, inner = token.end(), 2 if is_place_noun(word, words) else tail, 0
            inner = 2 if OWNER.search(word) else 0  # "the Alliance's visitor centre"
        elif words.article.fullmatch(word) and start is None and not comma:
            start = token.start()
        elif word.lower() in JOINTS:
            if end == last and OBJECT.match(text, token.start(), limit):
                break  # "à l'Élysée le chancelier"
            start = token.start() if start is None else start
            inner = 2
        elif words.stop.fullmatch(word) or words.link.fullmatch(word):
            break
        elif end is None and count <= 2 and not _is_doing(text, token, limit, words):
            start = token.start() if start is None else start
        elif tail and end is not None and len(word) > 2 and not words.fixed_order and not words.verb_last:
            end, tail = token.end(), tail - 1
        elif inner and end is not None:
            inner -= 1
        elif (
            end is not None and words.heads_last and (noun := _house_of(text, token.start(), limit, words)) is not None
        ):
            end = noun
            break
        elif _describes(text, token, end, words):
            return None
        else:
            break
        last = token.end()
    if start is None or end is None:
        return None
    if text[end : end + 1] in QUOTES and QUOTES[text[end]] in text[start:end]:
        end += 1
    return Span(_without_article(text, start, end, words), end)


def _house_of(text: str, at: int, limit: int, words: Vocabulary) -> int | None:
    """Where the plain words end that make a name a house: "Ames water treatment works"."""
    end = at
    for count, token in enumerate(WORD.finditer(text, at, limit)):
        plain = token[0].islower() and not any(
            kind.fullmatch(token[0]) for kind in (words.stop, words.link, words.article)
        )
        if not plain or count > MOST_PLAIN or (count and text[end : token.start()] != " "):
            return None
        end = token.end()
        if count and is_place_noun(token[0], words):
            return end
    return None


def _is_doing(text: str, token: re.Match[str], limit: int, words: Vocabulary) -> bool:
    """Whether English words say what is done: "on closing the station", but not "in the meeting room"."""
    if not (words.fixed_order and token[0].endswith("ing")):
        return False
    head = WORD.match(text, token.end() + 1, limit)
    return head is None or not is_place_noun(head[0], words)


def _opens_clause(text: str, at: int, limit: int, span: Span) -> bool:
    """Whether what stands behind "and" is the subject of the next verb, which `limit` is in front of."""
    between = text[at:limit]
    subject = between.split()
    if not subject or subject[0][0].isupper() or len(subject) > LONGEST_SUBJECT:  # "the Loan and Mercantile"
        return False
    return limit < span.end and between[-1] == " " and not any(sign in between for sign in ",\n")


def _names_kind(scene: Scene, at: int, text: str, span: Span) -> bool:
    """Whether a preposition stands in the name of an event and no town follows, so that it tells what kind it is."""
    inside = any(p.head.end <= at < p.span.end or p.head.start <= at < p.head.end for p in scene.phrases)
    listed = scene.sentence.form is not Form.PROSE
    return listed and inside and zone_of_place(text[span.start : span.end]) is None


@cache
def _titled(language: str) -> re.Pattern[str]:
    """A person with his or her title: "Dr Hemi Potae", "Mme Odile Farnoux"."""
    titles = "|".join(import_module(f"calfeed.grammar.{known(language)}.people").HONORIFICS)
    name = rf"[{BIG}][\w'’.-]*"
    return re.compile(rf"(?<!\w)(?i:{titles})\.?\s{name}(?:\s{name}){{0,3}}")


def is_behind_person(text: str, at: int, words: Vocabulary) -> bool:
    """Whether a comma or a bracket sets off where somebody comes from: "Dr Ann Lee (University of Leeds)"."""
    if text[max(0, at - 2) : at].rstrip()[-1:] not in (",", "("):
        return False
    line = max(0, text.rfind("\n", 0, at) + 1, at - 60)
    person = [*_titled(words.language).finditer(text, line, at)][-1:]
    return bool(person) and re.fullmatch(r"\s?[,(]\s?", text[person[0].end() : at]) is not None


def is_titled(text: str, span: Span, words: Vocabulary) -> bool:
    """Whether words are those behind a title of a person: "bei Dr. med. Ulrike Saalfeld", but no "Dr. King Blvd."."""
    start = max(0, span.start - LONGEST_TITLE)
    if "." not in text[start : span.end]:
        return False
    behind = BEHIND_TITLE.search(text, start, span.start)
    if behind is None and OPENING_TITLE.match(text, span.start, span.end) is None:
        return False
    alone = len(text[span.start : span.end].split()) == 1 and HOUSE_BEHIND.match(text, span.end) is None
    named = given.open_name(text[span.start : span.end].lower().split())
    return alone or named or not has_noun(text, span, words)


def is_of_person(text: str, span: Span, end: int, words: Vocabulary) -> bool:
    """Whether a part of a line is a person, his or her title or where he or she is from: "Prof. Ann Lee (Leeds)"."""
    opens = OPENING_TITLE.match(text, span.start, end)
    title = opens is not None and opens.end() > span.end
    return title or is_somebody(text, span, words) or is_behind_person(text, span.start, words)


def is_somebody(text: str, span: Span, words: Vocabulary) -> bool:
    """Whether words name a person by what he or she is: "recibirá al canciller Luis Gil", "Dr Hemi Potae"."""
    if is_titled(text, span, words):
        return True
    titled = _titled(words.language).match(text, span.start, span.end)
    named = OWNER.search(text, span.start, span.end) or text[max(0, span.start - 4) : span.start].lower() == "the "
    full = given.open_name(text[span.start : span.end].lower().split())
    if (titled is not None or full) and not named and not has_noun(text, span, words):  # but "the Lord Nelson"
        return True
    if words.turns.by_trade.fullmatch(text, span.start, span.end) is not None:
        return True  # "the recital by pianist Hye-Jin Park"
    first = WORD.match(text, span.start, span.end)
    if first is None or first.end() == span.end or not first[0].islower() or is_place_noun(first[0], words):
        return False
    head = text[span.start : span.end].partition(" of ")[0].rpartition(" ")[2]
    room = words.heads_last and is_place_noun(head, words)  # "the council chamber", but not "the head of the museum"
    return not room and words.peoples.fullmatch(first[0]) is not None


def _ends_phrase(words_before: str) -> bool:
    """Whether English words end without a preposition, so that "the" behind them opens another phrase."""
    last = words_before.split()[-1:]
    return bool(last) and last[0].lower() not in INSIDE


def _describes(text: str, token: re.Match[str], end: int | None, words: Vocabulary) -> bool:
    """Whether the place noun in front only describes this word: "court case", "university students"."""
    if end is None or not words.heads_last or text[end : token.start()] != " ":
        return False
    if anyword_cached((*words.place_in, *words.place_on)).match(text, token.start()):
        return False
    last = re.split(r"[\s(]", text[max(0, end - 24) : end])[-1]
    return (
        last.islower() and is_place_noun(last, words) and not token[0].endswith(("ly", "stairs", "ed", "ing", "town"))
    )


def _goes_on(text: str, gap: str, last: int, words: Vocabulary) -> bool:
    """Whether a place may go on over a gap: quotation marks, a comma, the full stop of "вул.", "Claro M.", "12 E."."""
    plain = gap.strip(" \t\n\"'“”‘’«»,-№°")
    if plain != ".":
        return not plain
    initial = INITIAL.search(text, max(0, last - 24), last)
    named = initial is not None and not (is_place_noun(initial[1], words) or LETTERED.fullmatch(initial[1]))
    return named or any(short.search(text, max(0, last - 6), last) for short in (SHORT, COMPASS))


def _without_article(text: str, start: int, end: int, words: Vocabulary) -> int:
    first = WORD.match(text, start, end)
    if first and words.article.fullmatch(first[0]):
        following = WORD.search(text, first.end(), end)
        named = following is not None and first[0][0].isupper() and following[0][0].isupper()
        if named and not words.verb_last and not has_noun(text, Span(start, end), words):
            return start  # "La Romana", "The Dalles"
        return following.start() if following else start
    return start + 2 if ELIDED.match(text, start) else start


def whole(span: Span, dates: Sequence[Span], ctx: Context) -> Span:
    """A place without a picture in front or a date in it, with what its abbreviation is short for: "каб. 310"."""
    text = ctx.document.text
    when = next((d.start for d in dates if span.start < d.start < span.end), span.end)
    if when < span.end:  # "Bücherei am Freitag, 8", "Leeds, 6 June York"
        when = span.start + len(text[span.start : when].rstrip(" ,;(–—-"))
        span = trimmed(Span(span.start, when), ctx) or span
    if (picture := LEADING_PICTURES.match(text, span.start, span.end)) is not None:
        span = Span(picture.end(), span.end)
    span = _without_label(span, ctx)
    if ctx.words.free_order and ctx.words.turns.street.search(text, span.start, span.end) is not None:
        number = STREET_NUMBER.match(text, span.end)
        return Span(span.start, number.end()) if number is not None else span
    if (
        text[span.end - 1] == "."
        and text[span.end : span.end + 1] == " "
        and SHORT.search(text, max(0, span.end - 7), span.end - 1) is not None
    ):
        span = Span(span.start, span.end - (NUMBER.match(text, span.end - 1) is not None))
    rest = NUMBER.match(text, span.end)
    if rest is None or SHORT.search(text, max(0, span.end - 6), span.end) is None:
        return span
    if (letter := INITIAL.search(text, span.start, span.end)) is not None and LETTERED.fullmatch(letter[1]):
        return span  # "Block C. All welcome"
    return Span(span.start, rest.end())


def _without_label(span: Span, ctx: Context) -> Span:
    """A place without the label of what stands behind it, "Begegnungsstätte, Gast", and without what leads to it."""
    text, words = ctx.document.text, ctx.words
    tail = TAIL.search(text, span.start, span.end)
    labels = (words.end_words, words.labels_who, words.other_words)
    if tail is not None and any(anyword_cached(some).fullmatch(tail[1].lower()) for some in labels if some):
        span = Span(span.start, tail.start())
    lead = WORD.match(text, span.start, span.end)
    if words.capital_nouns and lead is not None and lead[0].islower() and _is_small(lead[0], words):
        rest = trimmed(span, ctx)
        return rest if rest is not None else span
    return span


def trimmed(span: Span | None, ctx: Context) -> Span | None:
    """The span without the small words at its ends, "Shetland" for "in Shetland, from"; None if no name is left."""
    text = ctx.document.text
    if span is None or text[span.end - 1] == ":":
        return None
    found = list(WORD.finditer(text, span.start, span.end))
    while found and _is_small(found[0][0], ctx.words):
        found.pop(0)
    kept = len(found)
    while found and _is_small(found[-1][0], ctx.words):
        found.pop()
    if not found or all(anyword_cached(ctx.words.labels_programme).match(token[0]) for token in found):
        return None
    return Span(found[0].start(), span.end if len(found) == kept else found[-1].end())


def _is_small(word: str, words: Vocabulary) -> bool:
    return any(kind.fullmatch(word) for kind in (words.stop, words.link, words.article))


def of_line(parts: Sequence[Span], name: Span, ctx: Context) -> Span | None:
    """The place in a line: a part behind the name that is one, "..., Alvar Hall", with the parts that go on from it."""
    text, words = ctx.document.text, ctx.words
    behind = [_without_other(p, text) for p in parts if p.start >= name.start and p != name]
    for number, part in enumerate(behind):
        named = text[part.start : part.end]
        # A town on the line below is where the speaker comes from.
        below = "\n" in text[name.end : part.start] and not words.place_noun.search(named)
        person = is_behind_person(text, part.start, words)
        sure = is_certain(named, words) or (_is_boxed(part, text) and _is_house(named, words))
        if looks_like(named, words) and sure and not below and not person:
            start, end = part.start, part.end
            above = behind[number - 1] if number else None
            if above and ADDRESS.fullmatch(named) and looks_like(text[above.start : above.end], words):
                start = above.start
            if not number and text[name.end : start] == ", ":
                start = _at_end_of(name, ctx) or start  # "a breakfast with envoys in Washington, D.C."
            for other in behind[number + 1 :]:
                if text[end : other.start].strip() != "," or not looks_like(text[other.start : other.end], words):
                    break
                end = other.end
            closed = CLOSED.search(text, start, end)
            return Span(start, end if closed is None else closed.start())
    for bracket in re.finditer(
        r"\(([^()\n]{3,60})\)", text[name.start : max(name.end, behind[-1].end if behind else name.end) + 60]
    ):
        inner = Span(name.start + bracket.start(1), name.start + bracket.end(1))
        short = not re.search(r"\d", bracket[1]) and len(bracket[1].split()) <= 5
        room = words.place_noun.search(bracket[1]) and not words.turns.no_room.fullmatch(bracket[1])
        named = bracket[1].split()[-1]
        room = room and not (words.fixed_order and words.noun.fullmatch(named))  # "(bank holiday)"
        if short and room and not is_behind_person(text, inner.start, words):
            return inner
    return None


def _is_boxed(part: Span, text: str) -> bool:
    """Whether a part of a line has a sign in front that sets off its parts: "| The Bell"."""
    return text[max(0, part.start - 3) : part.start].strip() in BOXES


def _is_house(named: str, words: Vocabulary) -> bool:
    """Whether a name has an article with a capital, as those of English inns have: "The Bell"."""
    article, _, rest = named.partition(" ")
    led = words.fixed_order and article[:1].isupper() and words.article.fullmatch(article.lower()) is not None
    return led and rest[:1].isupper()


def _without_other(part: Span, text: str) -> Span:
    """A part of a line without the place that it stands in place of: "Village Hall instead of the church"."""
    other = IN_PLACE_OF.search(text, part.start, part.end)
    return Span(part.start, other.start()) if other is not None and other.start() > part.start else part


def _at_end_of(name: Span, ctx: Context) -> int | None:
    """Where the place begins with which a name ends."""
    text, words = ctx.document.text, ctx.words
    for _, preposition in anyword_cached(words.place_in).finditer(text, name.start, name.end):
        there = extent(text, Span(preposition.end(), name.end), words, ())
        if there is None or there.end != name.end or not sureness(text, there, words):
            continue
        return None if leads_elsewhere(text, preposition, there, name, words, ()) else there.start
    return None


def looks_like(text: str, words: Vocabulary) -> bool:
    """Whether a cell or a part of a line is only the name of a place."""
    tokens = WORD.findall(text)
    if (
        not tokens
        or len(tokens) > MOST_WORDS
        or not any(token[0].isalpha() for token in tokens)
        or not (_is_named(tokens, words) or _is_noun_phrase(tokens, words))
        or SENTENCE_BEHIND.search(text)
        or words.turns.opens_when.match(text)
        or NOT_THERE.match(text)
        or QUOTED.fullmatch(text)
        or (words.fixed_order and len(tokens) > 1 and tokens[0].endswith("ing") and words.article.fullmatch(tokens[1]))
    ):
        return False
    if text[1:].islower() and words.no_place.fullmatch(text) and not SHORT.search(text):
        return False
    if _has_event(text, words) or anyword_cached(words.not_titles).match(text):
        return False
    return _titled(words.language).match(text) is None or has_noun(text, Span(0, len(text)), words)


def is_of_title(span: Span | None, name: Name, ctx: Context, *, listed: bool) -> bool:
    """Whether what was taken for a place is only what the event is called: "Half-term trail", "Museums at Night"."""
    if span is None or not span.overlaps(name.span):
        return False
    there = OPENS_ELIDED.sub("", ctx.text(span).casefold())
    words = [w for w in name.title.casefold().split() if LETTER.search(w) or w in AND]
    tokens = [token for token in there.split() if LETTER.search(token) or token in AND]
    tokens = tokens[1:] if len(tokens) > 1 and ctx.words.article.fullmatch(tokens[0]) else tokens
    opens = bool(tokens) and [w.strip(",:;.") for w in words[: len(tokens)]] == [w.strip(",:;.") for w in tokens]
    if not opens or "," in there or any(zone_of_place(token) for token in (" ".join(tokens), *tokens)):
        return False
    if ctx.words.modifiers_behind and len(tokens) == 1 < len(words) and is_place_noun(tokens[0], ctx.words):
        return words[0] == tokens[0] and not _is_small(words[1], ctx.words) and words[1] not in AND  # "Théâtre forum"
    spoken = listed and ctx.text(span)[1:].islower()  # "Teatro infantil" is no house
    if words == tokens and (": " in there or (spoken and ctx.words.modifiers_behind and len(tokens) > 1)):
        return True
    if len(words) > len(tokens) + 1 and words[len(tokens)] in AND and ctx.words.noun.search(words[-1]) is not None:
        return True  # "Farm & Field Expo"
    whole = len(words) == len(tokens) or words[len(tokens) - 1][-1] in ",:;"
    named = (is_place_noun(tokens[-1], ctx.words) or tokens[-1][0].isdigit()) and len(words) > len(tokens)
    held = ctx.words.noun.search(there) is not None
    return (whole or (held and len(tokens) > 1)) and not named and (held or (listed and ctx.words.fixed_order))


def is_told(text: str, words: Vocabulary) -> bool:
    """Whether words look like the name of a place and tell that they are: every German noun has a capital."""
    tokens = WORD.findall(text) if words.verb_last else ()
    told = not words.verb_last or any(is_place_noun(token, words) or zone_of_place(token) for token in tokens)
    return told and looks_like(text, words)


def _has_event(text: str, words: Vocabulary) -> bool:
    """Whether a word for an event is among the words, unless it is part of one for a place: "meeting house"."""
    if words.noun.search(text) is None:
        return False
    houses = [m.span() for _, m in words.place_noun.finditer(text, 0, len(text))]
    events = [m.span() for _, m in words.noun.finditer(text, 0, len(text))]
    if words.heads_last:  # "Assembly Rooms", "Committee Room 8"
        events = [(a, b) for a, b in events if not any(s > b and text[b:s].isspace() for s, _ in houses)]
    whole = not text.istitle()  # "town hall" is a meeting, "Town Hall" a place
    return any(
        not any(start <= a and b <= end and (len(text) > b - a or not whole) for start, end in houses)
        for a, b in events
    )


def _is_noun_phrase(tokens: Sequence[str], words: Vocabulary) -> bool:
    """Whether a few words are a place by their noun: "back bar of the Ness Hotel", "Assemblée nationale"."""
    if len(tokens) > MOST_IN_CELL or words.verb_last:
        return False
    if words.heads_last:
        heads = [n for n, t in enumerate(tokens) if t.lower() in ("of", "at", "in")] or [len(tokens)]
        small = all(t[0].isupper() or t[0].isdigit() or t.islower() for t in tokens)
        return heads[0] > 0 and small and is_place_noun(tokens[heads[0] - 1], words) and not _is_verbal(tokens)
    rest = [t for t in tokens[1:] if not (t[0].isupper() or t[0].isdigit() or t.lower() in JOINTS)]
    return is_place_noun(tokens[0], words) and len(rest) <= 1


def _is_named(tokens: Sequence[str], words: Vocabulary) -> bool:
    """Whether all words are capitals, numbers, nouns of places and what joins them."""
    names = [t for t in tokens if t.lower() not in JOINTS]
    return bool(names) and all(t[0].isupper() or t[0].isdigit() or words.place_noun.fullmatch(t) for t in names)


def _is_verbal(tokens: Sequence[str]) -> bool:
    return any(
        t.lower() in ("the", "a", "an", "to", "for", "with", "your", "our", "is", "are", "be") for t in tokens[:1]
    )
