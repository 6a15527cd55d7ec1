"""Time zones by what texts call them: abbreviations, offsets, cities and countries; only zones on an allow-list."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache, lru_cache
from importlib import import_module, resources
from typing import Any
from zoneinfo import ZoneInfo

from calfeed.grammar import languages, phones
from calfeed.grammar.finder import Finder
from calfeed.grammar.pieces import across, every

# Abbreviations that mean one zone in the announcements we read; those that several continents share are left out.
ABBREVIATIONS: Mapping[str, str] = {
    "UTC": "UTC", "GMT": "UTC", "ZULU": "UTC", "Z": "UTC", "UT": "UTC",
    "ET": "America/New_York", "EST": "America/New_York", "EDT": "America/New_York",
    "CT": "America/Chicago", "CST": "America/Chicago", "CDT": "America/Chicago",
    "MT": "America/Denver", "MST": "America/Denver", "MDT": "America/Denver",
    "PT": "America/Los_Angeles", "PST": "America/Los_Angeles", "PDT": "America/Los_Angeles",
    "AKST": "America/Anchorage", "AKDT": "America/Anchorage", "HST": "Pacific/Honolulu",
    "AST": "America/Halifax", "ADT": "America/Halifax", "NST": "America/St_Johns", "NDT": "America/St_Johns",
    "BST": "Europe/London", "WET": "Europe/Lisbon", "WEST": "Europe/Lisbon",
    "CET": "Europe/Paris", "CEST": "Europe/Paris", "MEZ": "Europe/Berlin", "MESZ": "Europe/Berlin",
    "EET": "Europe/Kyiv", "EEST": "Europe/Kyiv", "MSK": "Europe/Moscow", "TRT": "Europe/Istanbul",
    "SAST": "Africa/Johannesburg", "WAT": "Africa/Lagos", "CAT": "Africa/Maputo", "EAT": "Africa/Nairobi",
    "JST": "Asia/Tokyo", "KST": "Asia/Seoul", "HKT": "Asia/Hong_Kong", "SGT": "Asia/Singapore", "PKT": "Asia/Karachi",
    "AEST": "Australia/Sydney", "AEDT": "Australia/Sydney", "ACST": "Australia/Adelaide", "ACDT": "Australia/Adelaide",
    "AWST": "Australia/Perth", "NZST": "Pacific/Auckland", "NZDT": "Pacific/Auckland",
    "BRT": "America/Sao_Paulo", "ART": "America/Argentina/Buenos_Aires", "CLT": "America/Santiago",
    "AOE": "Etc/GMT+12", "CEST/CET": "Europe/Paris", "CET/CEST": "Europe/Paris",
}  # fmt: skip
# Signs and shapes, by the names that the marks of zones have for them.
SHAPES = (
    ("postcode", re.compile(r" \d[A-Z]{2}\b")),
    ("pairs", re.compile(r" (?<=\d\d )\d\d \d\d \d\d")),
    ("british", re.compile(r"0(?:1\d{3} |7\d{3}|20 )\d")),
    ("american", re.compile(r" (?<=\d\d\d )\d{3}-\d")),
    ("£", re.compile("£")),
    ("₹", re.compile("₹")),
    ("S/", re.compile("S/")),
)
LETTERS = re.compile(r"[^\W\d_]++")
ISLES_LOOK = 20_000  # characters that tell whether a document is from Ireland or Britain
ALIASES = {"Europe/Kiev": "Europe/Kyiv", "Etc/UTC": "UTC", "GMT": "UTC", "Etc/GMT": "UTC"}
CAPITALS = re.compile(r"(?<!\w)[^\W\d_a-zß-öø-ÿа-яґєії][\w'’-]+(?:\s[^\W\d_a-zß-öø-ÿа-яґєії][\w'’-]+){0,2}")
WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?")
BARE_PLACE = across(r"\s\(?(?:{in_town}\s)?([^\W\d_][\w-]+(?:\s[A-Z][\w-]+)?)", re.NOFLAG)
# A town beside an hour, which is then told as it is there.
TOWN = r"(?P<name>[^\W\d_a-zß-öø-ÿа-яґєії][\w'’-]+(?:\s[^\W\d_a-zß-öø-ÿа-яґєії][\w'’-]+){0,2})"
TOWN_BEHIND = across(rf",?\s\(?(?:{{in_town}}\s)?{TOWN}\)?", re.NOFLAG)
TOWN_IN_FRONT = across(rf"(?<!\w){TOWN}(?:\s?[:–—-]|,)?\s{{1,8}}(?:{{at_hour}}\s)?\(?\Z", re.NOFLAG)
FAR_TOWN, A_DAY = 44, 24 * 60  # characters, minutes
OFFSET = re.compile(r"\s{0,2}\(?(?:UTC|GMT)[^\S\n]?([+–−-])[^\S\n]?(\d{1,2})(?::?(00|30|45))?(?!\d)\)?", re.IGNORECASE)
LOCAL = across(r",?\s{0,2}\(?{local_time}\)?(?!\w)")
AMERICAN = re.compile(
    r"\s\(?(?P<name>Eastern|Central|Mountain|Pacific)(?:\s(?:Standard|Daylight))?(?:\s[Tt]ime)?\)?(?![\w-]|\s[A-Z])"
)
# "All times Eastern", "Alle Zeiten in MEZ": in front of the zone of all hours of a document.
ALL_HOURS = across(r"\b{all_hours}(?:\s{all_hours_are}\b)*+(?:\s{elided_the}|(?=[\s:(,]|\Z))")
LOOK = 80  # characters around them
HOURS = Finder([every("hours")])
# A state or province behind its town: "Lansing, IL", "YARMOUTH, N.S.".
IN_STATE = re.compile(r"(?<=\w),\s(?P<name>(?:[A-Z][a-z]{1,4}|[A-Z]\.[A-Z]|[A-Z]{2})\b)\.?(?=[\s,.;)|–—-]|\Z)")
# The zone of each part of a country, by the code that addresses and domains have for it.
PARTS: Mapping[str, Mapping[str, str]] = {
    land: {code: zone for zone, codes in zones.items() for code in codes.split()}
    for land, zones in {
        "us": {
            "America/New_York": "CT DC DE FL GA IN KY MA MD ME MI NC NH NJ NY OH PA RI SC VA VT WV",
            "America/Chicago": "AL AR IA IL KS LA MN MO MS ND NE OK SD TN TX WI",
            "America/Denver": "CO ID MT NM UT WY",
            "America/Phoenix": "AZ",
            "America/Los_Angeles": "CA NV OR WA",
            "America/Anchorage": "AK",
            "Pacific/Honolulu": "HI",
            "America/Puerto_Rico": "PR",
        },
        "ca": {
            "America/St_Johns": "NL",
            "America/Halifax": "NS NB PE",
            "America/Toronto": "ON QC",
            "America/Winnipeg": "MB",
            "America/Regina": "SK",
            "America/Edmonton": "AB NT",
            "America/Vancouver": "BC",
            "America/Whitehorse": "YT YK",
        },
        "au": {
            "Australia/Sydney": "NSW ACT",
            "Australia/Melbourne": "VIC",
            "Australia/Hobart": "TAS",
            "Australia/Brisbane": "QLD",
            "Australia/Adelaide": "SA",
            "Australia/Darwin": "NT",
            "Australia/Perth": "WA",
        },
    }.items()
}
# What stands for a state behind its town: the codes but those that are words or tell one only beside a number ("OR"),
# and how newspapers write it.
STATES: Mapping[str, str] = {
    code: zone
    for land in ("us", "ca")
    for code, zone in PARTS[land].items()
    if code not in ("AK", "HI", "ID", "IN", "NT", "OR", "PR", "YK", "YT")
} | {
    name: zone
    for zone, names in {
        "America/New_York": "Conn Del Fla Ga Mass Mich N.C N.H N.J N.Y Pa R.I S.C Vt W.Va D.C",
        "America/Chicago": "Ala Ark Ill Iowa Kan La Minn Mo Miss N.D Neb Okla S.D Tenn Tex Wis",
        "America/Denver": "Colo Mont N.M Utah Wyo Idaho",
        "America/Phoenix": "Ariz",
        "America/Los_Angeles": "Calif Nev Ore Wash",
        "America/Halifax": "N.S N.B P.E.I",
        "America/St_Johns": "N.L",
        "America/Toronto": "Ont Que",
        "America/Winnipeg": "Man",
        "America/Regina": "Sask",
        "America/Edmonton": "Alta",
        "America/Vancouver": "B.C",
    }.items()
    for name in names.split()
}
# "Elm Ridge, OR 97301", "Elm Ridge ON K7L 1A1", "Elm Ridge QLD 4810".
ADDRESS = re.compile(
    r"[A-Z](?<=\b.)[A-Z]{1,2}\.? (?:(?P<us>\d{5})(?:-\d{4})?|(?P<au>\d{4})|(?P<ca>[A-Z]\d[A-Z] ?\d[A-Z]\d))\b"
)
# Money that only one country has: codes of ISO 4217 and what notices write instead of them.
MONEY: Mapping[str, str] = {
    sign: land
    for land, signs in {
        "CH": "CHF SFr", "CA": "CAD C$ CA$", "AU": "AUD A$ AU$", "NZ": "NZD NZ$", "ZA": "ZAR", "KE": "KES KSh Ksh",
        "UG": "UGX USh", "TZ": "TZS TSh", "NG": "NGN ₦", "GH": "GHS GH₵ GH¢ ₵", "IN": "INR", "PK": "PKR",
        "SG": "SGD S$", "HK": "HKD HK$", "PH": "₱", "MY": "MYR", "AE": "AED", "QA": "QAR", "IL": "ILS ₪",
        "JM": "JMD J$", "TT": "TTD TT$", "BB": "BBD Bds$", "MX": "MXN MX$", "BO": "Bs Bs.", "BR": "BRL R$",
        "AR": "ARS", "CL": "CLP", "UY": "UYU", "PY": "PYG ₲", "CR": "CRC ₡", "GT": "GTQ", "DO": "RD$", "MA": "DH",
        "DZ": "DZD", "SN": "FCFA XOF", "CM": "XAF", "TR": "₺", "UA": "UAH ₴", "PL": "PLN zł", "CZ": "CZK Kč",
        "HU": "HUF", "JP": "JPY", "KR": "KRW ₩",
    }.items()
    for sign in signs.split()
}  # fmt: skip
SUM = re.compile(
    r"(?P<before>(?<![^\W\d_])(?:[A-Z]{3}|[KUT][Ss]h|SFr|Bs\.?|(?:HK|AU|CA|NZ|MX|TT|Bds|RD|GH|[SACJR])?[$₵¢]|"
    r"[₦₱₪₲₡₺₴₩]))\s?(?=\d)|(?<=\d)\s?(?P<behind>[A-Z]{3}\b|FCFA\b|DH\b|zł\b|Kč|[₦₱₪₲₡₺₴₩])"
)
ABBREVIATION = re.compile(r"\s{0,2}\(?(?P<name>[A-Z]{1,4}(?:/[A-Z]{3,4})?|AoE|Zulu)\)?(?![\w-])")
NAMED = across(
    r"\s{0,2}[,(]?\s?(?:{zone_behind}|"
    r"\(?(?:{for_whom}\s)?{in_town}\s([A-ZÁÉ][\w-]+(?:\s[A-Z][\w-]+)?)(?=\s(?:and|or)\s[A-Z]|\)|,|\.))\)?",
    re.NOFLAG,
)


@cache
def names() -> Mapping[str, str]:
    """The zone of each name that texts of any language give to one, in lower case."""
    told = (dict(told_by(language, "ZONES")).items() for language in languages.LANGUAGES)
    return {name: zone for zones in told for zone, listed in zones for name in listed.split(", ")}


@cache
def marks() -> tuple[tuple[str, frozenset[str], re.Pattern[str]], ...]:
    """What speaks for a zone in texts of any language, with what shows where it stands."""
    told = (told_by(language, "MARKS") for language in languages.LANGUAGES)
    return tuple((zone, frozenset(signs.split()), mark) for marks in told for zone, signs, mark in marks)


@dataclass(frozen=True, slots=True)
class ZoneAfter:
    """A zone that the text states behind a clock time; `name` is None for "local time"."""

    name: str | None
    end: int


@cache
def known() -> frozenset[str]:
    """The IANA names we accept."""
    names = resources.files("tzdata").joinpath("zones").read_text(encoding="ascii").split()
    return frozenset(names)


@lru_cache(maxsize=256)
def zone(name: str) -> ZoneInfo | None:
    """The zone of an IANA name on the list; never reads a path that a text could make up."""
    right = ALIASES.get(name, name)
    return ZoneInfo(right) if right in known() else None


@cache
def places() -> Mapping[str, str]:
    """The zone of each place we know, by its name in lower case."""
    text = resources.files("calfeed.grammar").joinpath("zones.txt").read_text(encoding="utf-8")
    lines = (line.partition(":") for line in text.splitlines() if line and not line.startswith("#"))
    return {place.strip(" *~"): name for name, _, places in lines for place in places.split(",")}


@cache
def _place_endings() -> frozenset[str]:
    """The last words of the places we know."""
    return frozenset(place.rpartition(" ")[2] for place in places())


@cache
def regions() -> frozenset[str]:
    """The places that are wider than a town."""
    text = resources.files("calfeed.grammar").joinpath("zones.txt").read_text(encoding="utf-8")
    return frozenset(re.findall(r"(?<=[:,] )([^,:*\n]+)\*", text))


@cache
def by_themselves() -> frozenset[str]:
    """The places whose name is another word in a longer one."""
    text = resources.files("calfeed.grammar").joinpath("zones.txt").read_text(encoding="utf-8")
    return frozenset(re.findall(r"(?<=[:,] )([^,:*~\n]+)\*?~", text))


@dataclass(frozen=True, slots=True)
class Named:
    """A place that a text names: its zone, where its words stand, and whether it is wider than a town."""

    zone: str
    start: int
    end: int
    region: bool


def zone_of_place(text: str) -> str | None:
    """The zone of the last (widest) place named in `text`: "Paris, Texas" is in Texas."""
    named = named_place(text)
    return named.zone if named else None


@lru_cache(maxsize=1024)
def named_place(text: str) -> Named | None:
    """The last place named in `text`."""
    table = places()
    endings = _place_endings()
    words = [*WORD.finditer(text.replace("’", "'"))]
    for last in range(len(words) - 1, -1, -1):
        word = words[last][0]
        if not word[0].isupper():
            continue
        ending = word.lower().removesuffix("'s")
        if ending not in endings and ending.rstrip(".") not in endings:
            continue
        for first in range(max(0, last - 3), last + 1):
            if not words[first][0][0].isupper():
                continue
            phrase = " ".join([each[0] for each in words[first : last + 1]]).lower().removesuffix("'s")
            key = phrase if phrase in table else phrase.rstrip(".")
            if key in table and not (key in by_themselves() and _in_longer(words, first, last)):
                end = words[last].start() + len(word.removesuffix("'s").rstrip("."))
                return Named(table[key], words[first].start(), end, key in regions())
    return None


def _in_longer(words: Sequence[re.Match[str]], first: int, last: int) -> bool:
    """Whether a word in capitals stands right beside those of a name."""
    beside = (words[number] for number in (first - 1, last + 1) if 0 <= number < len(words))
    start, end = words[first].start(), words[last].end()
    return any(word[0][0].isupper() and 1 in (word.start() - end, start - word.end()) for word in beside)


# A declared language with a region that keeps one zone, or whose capital's is the likeliest.
REGIONS: Mapping[str, str] = {
    "es-mx": "America/Mexico_City", "es-ar": "America/Argentina/Buenos_Aires", "es-pe": "America/Lima",
    "es-co": "America/Bogota", "es-cl": "America/Santiago", "es-uy": "America/Montevideo", "es-py": "America/Asuncion",
    "es-bo": "America/La_Paz", "es-ve": "America/Caracas", "es-ec": "America/Guayaquil", "es-cr": "America/Costa_Rica",
    "es-gt": "America/Guatemala", "es-hn": "America/Tegucigalpa", "es-sv": "America/El_Salvador",
    "es-ni": "America/Managua", "es-pa": "America/Panama", "es-do": "America/Santo_Domingo", "es-cu": "America/Havana",
    "es-es": "Europe/Madrid", "fr-ca": "America/Toronto", "fr-be": "Europe/Brussels", "fr-ch": "Europe/Zurich",
    "fr-lu": "Europe/Luxembourg", "fr-sn": "Africa/Dakar", "fr-ci": "Africa/Abidjan", "fr-ma": "Africa/Casablanca",
    "de-at": "Europe/Vienna", "de-ch": "Europe/Zurich", "nl-be": "Europe/Brussels", "en-gb": "Europe/London",
    "en-ie": "Europe/Dublin", "en-nz": "Pacific/Auckland", "en-in": "Asia/Kolkata", "en-za": "Africa/Johannesburg",
}  # fmt: skip


def addressed(text: str) -> Counter[str]:
    """How many addresses speak for a zone by the part of a country that they name."""
    found = (PARTS[m.lastgroup or ""].get(m[0].split()[0].rstrip(".")) for m in ADDRESS.finditer(text))
    return Counter(zone for zone in found if zone is not None)


def currencies(text: str) -> Counter[str]:
    """How many sums of money speak for a country."""
    return Counter(land for m in SUM.finditer(text) if (land := MONEY.get(m["before"] or m["behind"])) is not None)


def states(text: str) -> Counter[str]:
    """How often the states and provinces behind towns, in English, speak for a zone."""
    return Counter(STATES[m["name"]] for m in IN_STATE.finditer(text) if m["name"] in STATES)


def home_marks(text: str, language: str | None = None) -> Counter[str]:
    """How often currencies and offices speak for a zone."""
    votes: Counter[str] = Counter()
    shown = {word[:6] for word in set(LETTERS.findall(text.lower()))}
    shown.update(name for name, shape in SHAPES if shape.search(text))
    for name, signs, mark in marks():
        if not shown.isdisjoint(signs) and (count := sum(1 for _ in mark.finditer(text))):
            votes[name] += count
    for zone, much, mark in told_by(language, "ZONE_MARKS") if language is not None else ():
        if mark.search(text):
            votes[zone] += much
    return votes


def home_of(language: str) -> tuple[str, ...]:
    """Where texts of a language are from, if nothing tells."""
    found: tuple[str, ...] = told_by(language, "HOME")
    return found


def told_by(language: str, what: str) -> Any:
    """What `nations.py` of a language tells beside the words of its countries; nothing if it leaves it out."""
    return getattr(import_module(f"calfeed.grammar.{languages.known(language)}.nations"), what, ())


def of_all_hours(text: str, language: str) -> str | None:
    """The zone that a document states for all its hours: "all times Eastern"."""
    for _, hours in HOURS.finditer(text):
        found = ALL_HOURS.search(text, max(0, hours.start() - LOOK), hours.end() + LOOK)
        zone = zone_after(text, found.end(), found.end() + 48, language) if found is not None else None
        if zone is not None and zone.name is not None:
            return zone.name
    return None


def by_offset(at: datetime, language: str) -> str | None:
    """The zone in which a text of a language was written at a moment with its offset from UTC."""
    there = (
        name for name in told_by(language, "WRITTEN_IN") if at.astimezone(ZoneInfo(name)).utcoffset() == at.utcoffset()
    )
    return next(there, None)


@lru_cache(maxsize=4)
def zones_named(text: str) -> tuple[str, ...]:
    """The zones of the places that a text names, in its order."""
    found = (zone_of_place(name[0]) for name in CAPITALS.finditer(text, 0, ISLES_LOOK))
    return tuple(dict.fromkeys(name for name in found if name))


@lru_cache(maxsize=4)
def home_in_isles(text: str) -> str | None:
    """Whether a document is at home in Ireland or in Britain, by its marks and places; None if in neither."""
    votes = home_marks(text[:ISLES_LOOK], languages.OURS) + phones.abroad(text[:ISLES_LOOK])
    table = places()
    for word in WORD.finditer(text, 0, ISLES_LOOK):
        name = table.get(word[0].lower()) if word[0][0].isupper() else None
        if name is not None:
            votes[name] += 1
    best = max(("Europe/Dublin", "Europe/London"), key=lambda name: votes[name])
    return best if votes[best] else None


def zone_named(text: str) -> str | None:
    """The zone that a phrase names: "CET", "UTC+2", "Kyiv time", "Europe/Kyiv", "anywhere on Earth"."""
    words = text.strip().strip("()")
    offset = OFFSET.fullmatch(words)
    if offset:
        return _of_offset(offset)
    if words.upper() in ABBREVIATIONS:
        return ABBREVIATIONS[words.upper()]
    if words in known() or words in ALIASES:
        return ALIASES.get(words, words)
    name = re.sub(r"\s+time$", "", words.lower())
    return names().get(name) or places().get(name)


def _of_offset(match: re.Match[str]) -> str | None:
    hours = int(match[2])
    if match[3] and match[3] != "00":
        return {"+05:30": "Asia/Kolkata", "+05:45": "Asia/Kathmandu", "+09:30": "Australia/Darwin"}.get(
            f"{match[1]}{hours:02}:{match[3]}"
        )
    # POSIX signs: Etc/GMT-2 is two hours ahead of UTC.
    name = f"Etc/GMT{'-' if match[1] == '+' else '+'}{hours}" if hours else "UTC"
    return name if name in known() else None


def zone_after(text: str, at: int, stop: int, language: str) -> ZoneAfter | None:
    """The zone stated right behind a clock time that ends at `at`."""
    end = min(stop, at + 48)
    if text[max(0, at - 5) : at] == " hora":
        at -= 5  # "15:00 hora argentina": no unit of the hour
    offset = OFFSET.match(text, at, end)
    if offset:
        name = _of_offset(offset)
        return ZoneAfter(name, _closed(text, at, offset.end())) if name else None
    local = LOCAL.match(text, at, end)
    if local:
        return ZoneAfter(None, _closed(text, at, local.end()))
    american = AMERICAN.match(text, at, end)
    if american:
        return ZoneAfter(names()[american["name"].lower()], _closed(text, at, american.end()))
    named = NAMED.match(text, at, end)
    if named:
        name = zone_named(next(g for g in named.groups() if g))
        if name:
            return ZoneAfter(name, _closed(text, at, named.end()))
    short = ABBREVIATION.match(text, at, end)
    if short:
        name = ABBREVIATIONS.get(short["name"].upper())
        if name:
            return ZoneAfter(name, _closed(text, at, short.end()))
    return None


def place_after(text: str, at: int, stop: int) -> ZoneAfter | None:
    """A bare place behind a clock time, which is a zone only beside another one: "10:00 EST / 17:00 Kyiv"."""
    named = BARE_PLACE.match(text, at, min(stop, at + 40))
    name = zone_of_place(named[1]) if named else None
    return ZoneAfter(name, named.end()) if named and name else None


def places_beside(text: str, hours: Sequence[tuple[int, int, int, int]]) -> Mapping[int, tuple[int, int, str]]:
    """The towns beside hours that stand side by side and are one moment: "9 am New York | 2 pm London | 4 pm Nairobi".

    An hour is where it begins and ends, its hour and its minute; of each that has a town, told by its number, both
    together begin and end, and the zone.
    """
    found: dict[int, tuple[int, int, str]] = {}
    sides = (
        [_behind(text, hours, n) for n in range(len(hours))],
        [_in_front(text, hours, n) for n in range(len(hours))],
    )
    for side in sides:
        for number in range(1, len(hours)):
            first, second = side[number - 1], side[number]
            if first is None or second is None or number in found or first[2] == second[2]:
                continue
            if are_one((*hours[number - 1][2:], first[2]), (*hours[number][2:], second[2])):
                found.setdefault(number - 1, first)
                found[number] = second
    return found


def _behind(text: str, hours: Sequence[tuple[int, int, int, int]], number: int) -> tuple[int, int, str] | None:
    start, end, *_ = hours[number]
    stop = hours[number + 1][0] if number + 1 < len(hours) else len(text)
    named = TOWN_BEHIND.match(text, end, min(stop, end + FAR_TOWN))
    name = zone_of_place(named["name"]) if named else None
    return (start, named.end(), name) if named and name else None


def _in_front(text: str, hours: Sequence[tuple[int, int, int, int]], number: int) -> tuple[int, int, str] | None:
    start, end, *_ = hours[number]
    last = hours[number - 1][1] if number else 0
    named = TOWN_IN_FRONT.search(text, max(last, start - FAR_TOWN), start)
    name = zone_of_place(named["name"]) if named else None
    return (named.start("name"), end, name) if named and name else None


def are_one(first: tuple[int, int, str], second: tuple[int, int, str]) -> bool:
    """Whether two hours, each with its minute and its zone, are one moment on some day of the year."""
    apart = (second[0] - first[0]) * 60 + second[1] - first[1]
    return apart % A_DAY in _apart(first[2], second[2])


@lru_cache(maxsize=256)
def _apart(one: str, other: str) -> frozenset[int]:
    """How many minutes later the clock of one zone shows than that of another, by the time of the year."""
    moments = (datetime(2027, month, 20, 12, tzinfo=ZoneInfo(one)) for month in (1, 3, 4, 7, 10, 11))
    offsets = ((at.astimezone(ZoneInfo(other)).utcoffset(), at.utcoffset()) for at in moments)
    return frozenset(
        int((there - here).total_seconds()) // 60 % A_DAY
        for there, here in offsets
        if there is not None and here is not None
    )


def _closed(text: str, start: int, end: int) -> int:
    """Leave out a closing bracket that was not opened in the stretch."""
    return end - 1 if text[end - 1] == ")" and "(" not in text[start:end] else end
