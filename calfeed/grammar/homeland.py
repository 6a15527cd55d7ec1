"""The zone that a document is at home in: chosen among all that its words speak for.

Its towns (with their namesakes elsewhere), the countries and parts of countries it names, what is only found in one of
them, telephone codes, currencies, domains, the zones of its hours, the offset it was sent at and its manner of writing
are signs, each of a zone or of a country. What the signs of a zone weigh, alone and together, is learnt: the weights in
`homeland.json` are made from gold files by `calfeed bench train`.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from importlib import import_module
from types import ModuleType
from typing import NamedTuple
from zoneinfo import ZoneInfo

from calfeed.grammar import gazetteer, given, named, phones, zones
from calfeed.grammar.frame import Context, Land
from calfeed.grammar.gazetteer import Found, Town, chief, clock, country
from calfeed.grammar.languages import LANGUAGES, known
from calfeed.grammar.pieces import BIG, across, words_of
from calfeed.grammar.place import is_place_noun
from calfeed.grammar.vocabulary import Vocabulary, listed, vocabulary
from calfeed.grammar.weights import heaviest
from calfeed.model.text import BlockKind

LOOK = 20_000  # characters that tell where a document is at home
OPENING = 5  # blocks
MOST_NAMES = 240
LARGEST = 4  # the size of a town that is meant wherever its name stands
SMALL = 2  # the largest size of a town that is hardly known where its language is not spoken
CHIEFLY = 0.1  # what speaks for a country speaks for its chief zone, if no other of the same time does
MOST_TIMES = 4  # that a fact counts
GRADES = (0.1, 0.2, 0.5, 1.0, 1.5, 3.0)  # of what speaks for a zone, as parts of what speaks for the best other
CHIEF_SHARE, LIKELY_SHARE = 0.7, 0.2  # of the people of all towns of a name
PEOPLE = (2, 10, 50, 250, 1200)  # thousands in a town of each size
DATELINE = re.compile(
    rf"\s*([{BIG}][^\d—–(\n]{{2,40}}?)[ ,]*(?:[—–(-]|,?\s+(?:\d{{1,2}}\s+)?[A-Z][a-z]{{2,8}}\.?\s+\d|\d{{1,2}}[. ])"
)
NAME = across(
    rf"(?<![\w@.])(?:(?:St|Ste|Mt|Ft)\.\s)?[{BIG}][\w'’-]+"
    rf"(?:,?[ ](?:(?:{{in_town_name}}|{{in_place_too}})[ ]){{0,2}}{{elided_of}}?"
    rf"(?:(?:St|Ste|Mt)\.\s)?[{BIG}][\w'’-]+)*",
    re.NOFLAG,
)
SENT = across(r"\b{beside_town} \Z", re.NOFLAG)
LED = across(r"(?:\b{beside_town} |, |^|\n|\t|· )\Z", re.NOFLAG)
BEHIND_WORDS = across(r"(?<!\w)((?:[^\W\d_]++ ){1,2}){elided_of}?\Z", re.NOFLAG)
WORDS = re.compile(r"[^\W\d_]++(?:[-'’][^\W\d_]++)*+")
LONGEST_ARTICLE = 6  # characters, with the space behind it
ARTICLE = 3  # letters of the small words in a dateline: "den", "le"
# A country's, and a part of it: "elmridge.qld.gov.au".
DOMAIN = re.compile(
    r"(?<=[a-z0-9])\.(?:([a-z]{2,3})\.(?=[acu]|gov|edu))?(?:(?:co|com|org|gov|gob|gouv|ac|edu|net|govt|school|nhs)\.)?"
    r"([a-z]{2})\b(?!\.?\w)"
)
NOT_COUNTRIES = frozenset(re.findall("..", "iotvmecoaifmlytoisitinnobesousdelaampmatbyasmy"))  # unless in an address
SURE_DOMAIN = re.compile(r"(?:[/@]|www\.)[\w.-]{3,60}\Z")
# What hours are told in: "3:30 p.m. AST", "0800 AWST".
CODE = re.compile(r"[A-Z](?<=\b.)[A-Z]{1,3}(?<=[TZ])\b")
HOUR = re.compile(r"\d\s?(?:[ap]\.?m\.?\s)?\(?\Z")
TOLD = re.compile(
    r"(?:[ECMP][SD]T|(?<=\d\s)[ECMP]T|(?<=m\s)[ECMP]T|(?<=m\.\s)[ECMP]T|A[SD]T|N[SD]T|AK[SD]T|HST|MESZ|MEZ|BST|"
    r"SAST|A[EC][SD]T|AWST|NZ[SD]T|JST|SGT|HKT|EAT|WAT|CAT|PKT)\b"
)
# What numbers and codes look like in a country; each opens with a character, which is found quickly.
SHAPES = (
    ("ca", re.compile(r"[ABCEGHJ-NPRSTVXY](?<=\b.)\d[A-Z] \d[A-Z]\d\b")),
    ("gb", re.compile(r"[A-Z](?<=\b.)[A-Z]?\d{1,2}[A-Z]? \d[A-Z]{2}\b")),
    ("gb", re.compile(r"0(?<=\b0)(?:1\d{3} ?\d{3} ?\d{3}|7\d{3} ?\d{3} ?\d{3}|20 \d{4} \d{4}|1\d{2} \d{3} \d{4})\b")),
    ("im", re.compile(r"[I0](?<=\b.)(?:(?<=I)M\d \d[A-Z]{2}\b|(?<=0)1624 \d)")),
    ("ie", re.compile(r"[A-Z0](?<=\b.)(?:(?<!0)\d[\dW] [A-Z\d]{4}|(?<=0)8\d \d{3} \d{4}|(?<=C)o\.? [A-Z][a-z]+)\b")),
    (
        "au",
        re.compile(
            r"[NVQSTA(0](?:(?<=\()0[2378]\) \d{4} \d{4}|(?<=\b0)4\d\d \d{3} \d|"
            r"(?:(?<=\bN)(?:SW|T)|(?<=\bV)(?:IC|ic)|(?<=\bQ)(?:LD|ld)|(?<=\bS)A|(?<=\bT)AS|(?<=\bA)CT)\.? \d{4}\b)"
        ),
    ),
    ("nz", re.compile(r"0(?<=\b0)(?:[34679][ -]\d{3}[ -]\d{4}|2[127][ -]\d{3}[ -]\d{3,4})\b")),
    ("za", re.compile(r"0(?<=\b0)[1-8]\d \d{3} \d{4}\b")),
    ("fr", re.compile(r"0(?<!\d0)(?!2 62|5 9[046]|6 9[02346])[1-9](?: \d\d){4}(?!\d)")),
    ("es", re.compile(r"[69](?<=\b.)\d\d (?:(?<=9...)\d{2} \d{2} \d{2}|\d{3} \d{3})\b")),
)  # fmt: skip
TOWN = "town"
HEAD_TOWN = "in the head town"
BESIDE = "beside a name"
NAMESAKES = "US"  # where a town may have any name
# Nouns of houses that are called by any word: "Grange Hall" is in no town of that name.
HOUSES = frozenset(listed("hall house lodge farm inn arms hotel manor court cottage barn mill tavern bar club rooms"))
SAINTS, ARTICLES, OF = words_of("saint"), words_of("the"), words_of("of_town")


class Sign(NamedTuple):
    """What speaks for a zone, or for a country with all its zones."""

    says: str
    country: str
    zone: str | None
    much: float = 1.0


def best(lands: Sequence[Land]) -> str | None:
    """The likeliest home of a document."""
    return heaviest(lands, "homeland").zone if lands else None


def options(ctx: Context) -> tuple[Land, ...]:
    """Each zone that the document may be at home in, with its facts; none is the last."""
    signs = list(_signs(ctx))
    if all(
        sign.country == NAMESAKES and (BESIDE in sign.says or sign.says == HEAD_TOWN) for sign in signs if sign.much
    ):
        signs = []  # "Burns Supper" and no more is no town in Oregon
    language = known(ctx.words.language)
    manner = list(_manner(ctx.document.text[:LOOK], language))
    by_clock: dict[tuple[str, int, int], dict[str, float]] = {clock(z): {z: 0.0} for z in zones.home_of(language)}
    for sign in signs:
        if zone := sign.zone or chief(sign.country):
            by_clock.setdefault(clock(zone), {}).setdefault(zone, 0.0)
            by_clock[clock(zone)][zone] += sign.much if sign.zone else CHIEFLY
    by_clock = _at_that_offset(by_clock, ctx)
    facts = {at: _facts(at, signs, manner, language) for at in by_clock}
    _rank(facts, signs)
    much = max((sign.much for sign in signs), default=0.0)
    told = next(n for n in (2.0, 1.0, 0.6, 0.3, 0.0) if much >= n)
    lands = [Land(max(by_clock[at], key=by_clock[at].__getitem__), tuple(facts[at])) for at in by_clock]
    return (*lands, Land(None, ("none", f"none {language}", f"none beside {told}")))


def _at_that_offset(
    lands: dict[tuple[str, int, int], dict[str, float]], ctx: Context
) -> dict[tuple[str, int, int], dict[str, float]]:
    """The lands without those that keep another offset than the document was stamped at, if there are others."""
    stamp = next((stamp.at for stamp in ctx.document.stamps if stamp.at is not None), None)
    mail = any(block.kind is BlockKind.HEADER for block in ctx.document.blocks)
    if stamp is None or not mail or not stamp.utcoffset():
        return lands  # a page is stamped where its reporter is, and servers write no offset
    fit = {
        at: zones
        for at, zones in lands.items()
        if stamp.astimezone(ZoneInfo(next(iter(zones)))).utcoffset() == stamp.utcoffset()
    }
    return fit or lands


def _facts(at: tuple[str, int, int], signs: Sequence[Sign], manner: Sequence[str], language: str) -> list[str]:
    """What speaks for the zones of a country that show one time."""
    times: Counter[str] = Counter()
    main = chief(at[0])
    is_chief = main is not None and clock(main) == at
    for sign in signs:
        if sign.zone is not None and clock(sign.zone) == at:
            times[sign.says] += 1
        elif sign.country == at[0]:
            if sign.zone is None:
                times[f"{sign.says} of the country" if is_chief else f"{sign.says} of the country, other zone"] += 1
            elif not sign.says.endswith(TOWN):
                times[f"{sign.says} in another zone"] += 1
    facts = [fact for fact, count in times.items() for _ in range(min(count, MOST_TIMES))]
    if families := getattr(_nations(language), "FAMILIES", None):
        land = families.get(at[0].lower(), "others")
        facts += [land, *(f"{land}: {mark}" for mark in manner)]
    else:
        if at[0] in speakers(language):
            facts.append(f"speaks {language}")
        if any(clock(zone) == at for zone in zones.home_of(language)):
            facts += [f"usual for {language}", "usual"]
    if is_chief:
        facts.append("chief zone")
    return facts


def _rank(facts: Mapping[tuple[str, int, int], list[str]], signs: Sequence[Sign]) -> None:
    """Say which zone and which country the signs speak for most."""
    here: dict[tuple[str, int, int], float] = defaultdict(float)
    land: dict[str, float] = defaultdict(float)
    for sign in signs:
        land[sign.country] += sign.much
        if sign.zone is not None:
            here[clock(sign.zone)] += sign.much
    tops, lands = sorted(here.values(), reverse=True)[:2], sorted(land.values(), reverse=True)[:2]
    for at, said in facts.items():
        _place(said, "zone", here[at], tops)
        _place(said, "country", land[at[0]], lands)
        beside = [n for other, n in here.items() if other[0] == at[0] and other != at]
        if beside:
            _place(said, "zone in its country", here[at], sorted((here[at], max(beside)), reverse=True))


def _place(said: list[str], what: str, much: float, tops: Sequence[float]) -> None:
    if not tops or much <= 0:
        said.append(f"nothing for the {what}")
        return
    other = tops[1] if len(tops) > 1 and much == tops[0] else tops[0]
    ratio = much / other if other > 0 and (len(tops) > 1 or much < tops[0]) else 9.0
    said.extend([f"strength of the {what}"] * sum(ratio >= grade for grade in GRADES))


def _signs(ctx: Context) -> Iterator[Sign]:
    document, language = ctx.document, known(ctx.words.language)
    blocks = [b for b in document.blocks if b.kind is not BlockKind.ASIDE]
    opening = blocks[min(len(blocks), OPENING) - 1].span.end if blocks else 0
    text = document.text[:LOOK]
    counted, runs = Counter(WORDS.findall(text)), _runs(text, language)
    yield from _datelines(text[blocks[0].span.start : opening] if blocks else "", ctx)
    for frame in ctx.frames[:MOST_NAMES]:
        if frame.place is not None and not ctx.text(frame.place).islower():
            lead = _word_before(document.text, frame.place.start)
            yield from _of_name(_parts(ctx.text(frame.place)), "place", True, counted, language, word_before=lead)
    if ctx.main_venue is not None:
        lead = _word_before(document.text, ctx.main_venue.start)
        yield from _of_name(_parts(ctx.text(ctx.main_venue)), "main place", True, counted, language, word_before=lead)
    for name, (first, led, sent, times) in runs.items():
        if len(parts := _parts(name)) == 1 and (
            _is_person(parts[0], language) or named.is_behind_role(name, text, first, language)
        ):
            counted.subtract(dict.fromkeys(WORDS.findall(name), times))  # nor are they of a nation: "Ana Lima"
        else:
            head, lead = first < opening, _word_before(text, first)
            yield from _of_name(
                parts, "named", led, counted, language, sent=sent, head=head, times=times, word_before=lead
            )
    table = nations(language)
    for word, count in counted.items():
        for land in table.get(word, ()):
            for _ in range(min(count, 3)):
                yield Sign("nation", land, None)
    for says, votes in (("mark", zones.home_marks(text, language)), ("calling code", phones.abroad(text))):
        yield from _counted(says, votes)
    yield from _counted("number at home", phones.at_home(text), 2.0)
    yield from _counted("state of an address", zones.addressed(text), 2.0)
    for land, count in zones.currencies(text).items():
        for _ in range(min(count, 3)):
            yield Sign("currency", land, None, 2.0)
    if getattr(_nations(language), "NAMES_STATES", False):
        yield from _counted("state", zones.states(text))
    for land, shape in SHAPES:
        if shape.search(text):
            yield Sign("shape", land.upper(), None, 2.0)
    for domain in DOMAIN.finditer(text):
        land = domain[2]
        sure = SURE_DOMAIN.search(text, max(0, domain.start() - 64), domain.start()) is not None
        if sure or land not in NOT_COUNTRIES:
            part = zones.PARTS.get(land, {}).get(domain[1].upper()) if domain[1] else None
            yield Sign("domain", "GB" if land == "uk" else land.upper(), part, 2.0)
    told = Counter(
        (HOUR.search(text, max(0, code.start() - 8), code.start()) is not None, zones.ABBREVIATIONS[code[0]])
        for code in CODE.finditer(text)
        if TOLD.match(text, code.start())
    )
    for (hour, zone), count in told.items():
        yield from _counted("hours" if hour else "zone of hours", {zone: count})
    if len(told) == 1:
        yield Sign("the only zone of hours", country(zone), zone, 2.0)
    for zone, mark in (each for one in LANGUAGES for each in zones.told_by(one, "OPENINGS")):
        if mark.search(text[:opening]):
            yield Sign("state", country(zone), zone, 3.0)
    if region := zones.REGIONS.get((document.language or "").lower().replace("_", "-")):
        yield Sign("language", country(region), region, 2.0)
    if getattr(_nations(language), "ONLY_THERE", False):
        zone = zones.home_of(language)[0]
        yield Sign("spoken", country(zone), zone, 3.0)
    yield from _stamped(ctx, language)


def _counted(says: str, votes: Mapping[str, int], much: float = 1.0) -> Iterator[Sign]:
    """What speaks for zones as often as it does, but little more for three times than for two."""
    for zone, count in votes.items():
        for _ in range(min(count, 3)):
            yield Sign(says, country(zone), zone, much)


def _stamped(ctx: Context, language: str) -> Iterator[Sign]:
    """The zones that show the time at which the document was stamped."""
    at = next((stamp.at for stamp in ctx.document.stamps if stamp.at is not None), None)
    if at is not None and (zone := zones.by_offset(at, language)) is not None:
        yield Sign("stamp", country(zone), zone)


def _datelines(opening: str, ctx: Context) -> Iterator[Sign]:
    """The towns that stand in front of the first paragraphs."""
    for line in opening.split("\n"):
        found = DATELINE.match(line)
        if found is None:
            continue
        small = [word for word in WORDS.findall(found[1]) if len(word) > ARTICLE and word.islower()]
        if all(ctx.words.is_time_word(word) for word in small):
            yield from _of_name(_parts(found[1]), "dateline", True, Counter(), known(ctx.words.language))


def _runs(text: str, language: str) -> Mapping[str, tuple[int, bool, bool, int]]:
    """The names in a text but those of people.

    Of each, where it stands first, whether it stands where a town does, behind a word that leads to one, and how often.
    """
    runs: dict[str, tuple[int, bool, bool, int]] = {}
    for run in NAME.finditer(text):
        if _honorific(language).search(text, max(0, run.start() - 16), run.start()) is not None:
            continue
        venue = BEHIND_WORDS.search(text, max(0, run.start() - 24), run.start())
        if venue is not None and names_venue(venue[1].split(), run[0], language):
            continue
        led = LED.search(text, max(0, run.start() - 12), run.start()) is not None
        sent = led and SENT.search(text, max(0, run.start() - 12), run.start()) is not None
        first, was_led, was_sent, times = runs.get(run[0], (run.start(), False, False, 0))
        runs[run[0]] = (first, was_led or led, was_sent or sent, times + 1)
        if len(runs) >= MOST_NAMES:
            break
    return runs


def _parts(name: str) -> Sequence[Sequence[str]]:
    """The words of the parts of a name, cut at its commas, in lower case."""
    return [[w.removesuffix("'s") for w in part.split()] for part in name.lower().replace("’", "'").split(", ")]


def _of_name(
    parts: Sequence[Sequence[str]],
    how: str,
    led: bool,
    counted: Mapping[str, int],
    language: str,
    sent: bool = True,
    head: bool = False,
    times: int = 1,
    word_before: str = "",
) -> Iterator[Sign]:
    """What the parts of a name, cut at its commas, tell of zones."""
    words = vocabulary(language)
    found = [[] if _is_person(part, language) else list(gazetteer.names(part)) for part in parts]
    wider = {clock(f.region) for part in found[1:] for f in part if f.region is not None}
    for number, part in enumerate(found):
        for one in part:
            if one.before and parts[number][one.before - 1] in SAINTS:
                continue  # "St Mary's"
            if one.region is not None:
                beside = f" {BESIDE}" if one.behind else ""
                for _ in range(min(times, 3)):
                    yield Sign(f"{how} region{beside}", country(one.region), one.region, 1.0)
                if head:
                    yield Sign("region in the head", country(one.region), one.region, 1.0)
            elif towns := _may_be_meant(one, language):
                if names_venue(parts[number][: one.before], one.name, language):
                    continue
                if _is_word(one, towns, how, sent and not (one.before or one.behind), wider, language):
                    continue
                small = max(town.size for town in towns) <= SMALL
                led_by = parts[number][one.before - 1] if one.before else "" if number else word_before
                if small and words.fixed_order and words.article.fullmatch(led_by) is not None:
                    continue  # "the Old Forge"
                if small and one.behind and parts[number][-one.behind].lower() in HOUSES:
                    continue  # "Grange Hall"
                if small and given.is_given(led_by.lower()):
                    continue  # "conferencia de Ana Ruiz"
                if small and how == "dateline" and one.behind and not _is_when(parts[number][-one.behind :], words):
                    continue  # "Burns Supper on Saturday 16 January"
                plain = one.name in counted
                yield from _of_towns(
                    replace(one, towns=towns), how, (led or number > 0) and not one.before, plain, head, wider, times
                )


def _may_be_meant(one: Found, language: str) -> list[Town]:
    """The towns of a name that a text in a language may mean: not those abroad where one at home is as well known."""
    spoken = [town for town in one.towns if _is_spoken(town.country, language)]
    known = max((town.size for town in spoken), default=0)
    return [t for t in one.towns if t in spoken or t.size > max(_least_known(one.name), known + 1)]


def _least_known(name: str) -> int:
    """The size that a town abroad is larger than: many churches have the name of a saint, "iglesia de San Pablo"."""
    return SMALL + (name.partition(" ")[0] in SAINTS)


def names_venue(before: Sequence[str], name: str, language: str) -> bool:
    """Whether the name of a town is only that of a venue or its saint: "salle Bellevue", "iglesia de San Pablo"."""
    nations, name = _nations(language), name.lower()
    streets: frozenset[str] = getattr(nations, "STREETS", frozenset())
    if streets and next((w.lower() for w in reversed(before) if w.lower() not in ARTICLES | OF), "") in streets:
        return True  # "rue de Cracovie", however large the town
    if not getattr(nations, "TOWNS_BEHIND_OF", False) or any(town.size == LARGEST for town in gazetteer.towns(name)):
        return False
    of_saint = name.partition(" ")[0] in SAINTS
    small = ARTICLES | OF if of_saint else ARTICLES
    noun = next((word.lower() for word in reversed(before) if word.lower() not in small), "")
    if of_saint and set(map(str.lower, before)) & OF:
        return noun in nations.OF_SAINTS
    return bool(noun) and is_place_noun(noun, vocabulary(language))


def _word_before(text: str, start: int) -> str:
    """The small word in front of a name, or the end of a longer one."""
    return "".join(text[max(0, start - LONGEST_ARTICLE) : start].split()[-1:])


def _is_when(parts: Sequence[str], words: Vocabulary) -> bool:
    """Whether words only tell a day: "on Saturday"."""
    return all(len(part) <= ARTICLE or words.is_time_word(part.strip(".,")) for part in parts)


def _is_word(
    one: Found, towns: Sequence[Town], how: str, sent: bool, wider: set[tuple[str, int, int]], language: str
) -> bool:
    """Whether the name of a town is only a word or a person's, by `sent` unless it is led to: "March 16", "Mary"."""
    if vocabulary(language).is_time_word(one.name):
        return True
    alone = not (one.before or one.behind)
    opens = alone or (not one.before and max(town.size for town in towns) <= SMALL)  # "Martin Luther King Day"
    word = one.name in words_too(language) or (opens and given.is_given(one.name))
    if (how == "dateline" and not one.before) or not word or any(clock(town.zone) in wider for town in towns):
        return False
    size = max(town.size for town in towns)
    return size < LARGEST and not (sent and size > SMALL)


@cache
def _honorific(language: str) -> re.Pattern[str]:
    """What stands in front of a person's name, to look for where the name begins."""
    titles = "|".join(import_module(f"calfeed.grammar.{language}.people").HONORIFICS)
    return re.compile(rf"(?<!\w)(?:{titles})\s\Z", re.IGNORECASE)


@lru_cache(maxsize=1000)
def _is_honorific(word: str, language: str) -> bool:
    return _honorific(language).match(word + " ") is not None


def _is_person(words: Sequence[str], language: str) -> bool:
    """Whether words in lower case name a person: "James Hamilton", "Florence Denver", but not "Florence Library"."""
    if _is_honorific(words[0], language):
        return True
    if not given.open_name(words):
        return False
    places = list(gazetteer.names(words))
    return len(places) == len(words) or all(place.before for place in places)


def _is_spoken(country: str, language: str) -> bool:
    """Whether a text of a language may mean a small town of a country: none in Spanish means Altavista, Virginia."""
    return country in speakers(language)


def _of_towns(
    one: Found, how: str, led: bool, plain: bool, head: bool, wider: set[tuple[str, int, int]], times: int
) -> Iterator[Sign]:
    """The towns of one name, by the share of people that each has."""
    people: Counter[tuple[str, int, int]] = Counter()
    zone_of: dict[tuple[str, int, int], Town] = {}
    for town in one.towns:
        at = clock(town.zone)
        people[at] += PEOPLE[town.size]
        if at not in zone_of or zone_of[at].size < town.size:
            zone_of[at] = town
    whole = sum(people.values())
    for at, number in people.items():
        town, share = zone_of[at], number / whole
        kind = "chief" if share >= CHIEF_SHARE else "likely" if share >= LIKELY_SHARE else "rare"
        size = "big" if town.size > 2 else "fair" if town.size == 2 else "small"
        much = share
        if at in wider:
            how_, much = "in its region", 2.0
        elif how != "named":
            how_ = how
        elif plain:
            how_, much = "a word", much * 0.2
        elif led and not one.behind:
            how_ = "alone"
        else:
            how_, much = BESIDE, much * 0.4
        yield Sign(f"{kind} {size} {how_} town", town.country, town.zone, much)
        yield Sign(f"{kind} {how_} town", town.country, town.zone, 0.0)
        yield Sign(f"{size} town", town.country, town.zone, 0.0)
        if not plain:
            if head:
                yield Sign(HEAD_TOWN, town.country, town.zone, 0.5 * much)
            if times > 2:
                yield Sign("often town", town.country, town.zone, 0.5 * much)


@cache
def nations(language: str) -> Mapping[str, tuple[str, ...]]:
    """The countries that each word of a language tells of."""
    table: dict[str, tuple[str, ...]] = {}
    for land, words in _lands(language):
        for word in words:
            table[word] = (*table.get(word, ()), land.upper())
    return table


@cache
def words_too(language: str) -> frozenset[str]:
    """The towns whose names are words of a language, in lower case."""
    return frozenset(name.replace("_", " ") for name in getattr(_nations(language), "WORDS_TOO", "").split())


@cache
def speakers(language: str) -> frozenset[str]:
    """The countries that texts of a language are from."""
    return frozenset(land.upper() for land, _ in _lands(language))


def _manner(text: str, language: str) -> Iterator[str]:
    """What in a text is written as in one country or another."""
    for name, hints, shape in getattr(_nations(language), "MANNER", ()):
        if (not hints or any(map(text.__contains__, hints))) and shape.search(text):
            yield name


def _nations(language: str) -> ModuleType:
    return import_module(f"calfeed.grammar.{known(language)}.nations")


def _lands(language: str) -> Iterator[tuple[str, Sequence[str]]]:
    text: str = _nations(language).NATIONS
    for land in re.split(r"\s(?=[a-z]{2}: )", text):
        code, _, words = land.strip().partition(": ")
        if words:
            yield code, words.split()


def is_of_place(name: str, named: zones.Named) -> bool:
    """Whether a town in a name is no part of a person's: "Leeds Town Hall", but not "Jack London Square"."""
    return named.start == 0 or name[named.start - 2 : named.start] == ", "
