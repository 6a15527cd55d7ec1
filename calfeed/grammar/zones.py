"""Time zones by what texts call them: abbreviations, offsets, cities and countries; only zones on an allow-list."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from zoneinfo import ZoneInfo

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
NAMES: Mapping[str, str] = {
    "anywhere on earth": "Etc/GMT+12",
    "eastern": "America/New_York",
    "eastern standard": "America/New_York",
    "eastern daylight": "America/New_York",
    "central": "America/Chicago",
    "mountain": "America/Denver",
    "pacific": "America/Los_Angeles",
    "greenwich mean": "UTC",
    "british summer": "Europe/London",
    "uk": "Europe/London",
    "irish": "Europe/Dublin",
    "central european": "Europe/Paris",
    "central european summer": "Europe/Paris",
    "eastern european": "Europe/Kyiv",
    "ukrainian": "Europe/Kyiv",
    "moscow": "Europe/Moscow",
    "indian": "Asia/Kolkata",
    "japan": "Asia/Tokyo",
    "hora peninsular": "Europe/Madrid",
    "hora española": "Europe/Madrid",
}
ALIASES = {"Europe/Kiev": "Europe/Kyiv", "Etc/UTC": "UTC", "GMT": "UTC", "Etc/GMT": "UTC"}
WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?")
BARE_PLACE = re.compile(r"\s\(?([^\W\d_][\w-]+(?:\s[A-Z][\w-]+)?)")
OFFSET = re.compile(r"\s{0,2}\(?(?:UTC|GMT)\s?([+–−-])\s?(\d{1,2})(?::?(00|30|45))?(?!\d)\)?", re.IGNORECASE)
LOCAL = re.compile(
    r"\s{0,2}\(?(?:local(?:\stime)?|Ortszeit|heure\slocale|hora\slocal|за\sмісцевим\sчасом)\)?(?!\w)", re.IGNORECASE
)
AMERICAN = re.compile(
    r"\s\(?(?P<name>Eastern|Central|Mountain|Pacific)(?:\s(?:Standard|Daylight))?(?:\s[Tt]ime)?\)?(?![\w-]|\s[A-Z])"
)
ABBREVIATION = re.compile(r"\s{0,2}\(?(?P<name>[A-Z]{1,4}(?:/[A-Z]{3,4})?|AoE|Zulu)\)?(?![\w-])")
NAMED = re.compile(
    r"\s{0,2}[,(]?\s?(?:"
    r"(?P<en>(?:[A-Z][\w.-]+|UK|U\.S\.)(?:\s[A-Z][\w-]+|\s(?:standard|daylight|summer|mean|European)){0,2})\s[Tt]ime"
    r"|\(?(?P<es>hora\s(?:peninsular|española))"
    r"|(?P<de>[A-Z]\w+)er\sZeit"
    r"|\(?(?:heure|hora)\sde\s(?:l['’]|la\s|el\s)?(?P<fr>[A-ZÉ][\w-]+(?:\s[A-Z][\w-]+)?)"
    r"|\(?за\s(?P<uk>[\w'-]+)(?:\s?часом)?"
    r"|\(?[Aa]nywhere\son\s[Ee]arth(?P<aoe>)"
    r"|\(?(?:in|en|à|в|у)\s(?P<place>[A-ZÁÉ][\w-]+(?:\s[A-Z][\w-]+)?)(?=\s(?:and|or)\s[A-Z]|\)|,|\.)"
    r")\)?"
)
# How Ukrainian makes an adjective of a city's name: "за київським часом".
UKRAINIAN = {
    "київським": "Europe/Kyiv", "києвом": "Europe/Kyiv", "варшавським": "Europe/Warsaw",
    "брюссельським": "Europe/Brussels", "берлінським": "Europe/Berlin", "паризьким": "Europe/Paris",
    "лондонським": "Europe/London", "женевським": "Europe/Zurich",
    "вашингтонським": "America/New_York", "нью-йоркським": "America/New_York", "стамбульським": "Europe/Istanbul",
    "віденським": "Europe/Vienna", "українським": "Europe/Kyiv",
    "гринвічем": "UTC", "грінвічем": "UTC", "гринвічським": "UTC",
    "східноєвропейським": "Europe/Kyiv", "центральноєвропейським": "Europe/Paris", "празьким": "Europe/Prague",
    "римським": "Europe/Rome", "мадридським": "Europe/Madrid", "вільнюським": "Europe/Vilnius",
    "токійським": "Asia/Tokyo", "ризьким": "Europe/Riga", "гельсінським": "Europe/Helsinki",
    "московським": "Europe/Moscow",
}  # fmt: skip


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


def zone(name: str) -> ZoneInfo | None:
    """The zone of an IANA name on the list; never reads a path that a text could make up."""
    right = ALIASES.get(name, name)
    return ZoneInfo(right) if right in known() else None


@cache
def places() -> Mapping[str, str]:
    """The zone of each place we know, by its name in lower case."""
    text = resources.files("calfeed.grammar").joinpath("zones.txt").read_text(encoding="utf-8")
    lines = (line.partition(":") for line in text.splitlines() if line and not line.startswith("#"))
    return {place.strip(): name for name, _, places in lines for place in places.split(",")}


def zone_of_place(text: str) -> str | None:
    """The zone of the last (widest) place named in `text`: "Paris, Texas" is in Texas."""
    table = places()
    words = [(word[0], word.start()) for word in WORD.finditer(text.replace("’", "'"))]
    for last in range(len(words) - 1, -1, -1):
        for first in range(max(0, last - 3), last + 1):
            if not words[first][0][0].isupper():
                continue
            phrase = " ".join(word for word, _ in words[first : last + 1]).lower().removesuffix("'s")
            found = table.get(phrase) or table.get(phrase.rstrip("."))
            if found:
                return found
    return None


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
    return NAMES.get(name) or UKRAINIAN.get(name) or places().get(name)


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
    offset = OFFSET.match(text, at, end)
    if offset:
        name = _of_offset(offset)
        return ZoneAfter(name, _closed(text, at, offset.end())) if name else None
    local = LOCAL.match(text, at, end)
    if local:
        return ZoneAfter(None, _closed(text, at, local.end()))
    american = AMERICAN.match(text, at, end)
    if american:
        return ZoneAfter(NAMES[american["name"].lower()], _closed(text, at, american.end()))
    named = NAMED.match(text, at, end)
    if named:
        name = "Etc/GMT+12" if named["aoe"] is not None else zone_named(next(g for g in named.groups() if g))
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


def _closed(text: str, start: int, end: int) -> int:
    """Leave out a closing bracket that was not opened in the stretch."""
    return end - 1 if text[end - 1] == ")" and "(" not in text[start:end] else end
