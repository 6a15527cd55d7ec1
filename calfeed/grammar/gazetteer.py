"""Towns of the world by name: the country, the zone and the size of each that has it."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from importlib import resources
from zoneinfo import ZoneInfo

from calfeed.grammar import zones

MOST_WORDS = 5  # of a name
FEW_LINES = re.compile(rb"\n([^\n:]+)[^\n]*(?:\n[^\n]+){0,15}")  # the names of so many are looked through for one
KNOWN = 3  # the size of a town in the list of places that all know
SMALLER = 1  # sizes, by which a town may be known less than its namesake abroad and yet be meant
WINTER, SUMMER = (datetime(2025, month, 15, tzinfo=UTC) for month in (1, 7))
# Where most people of a country with several zones live, if it is not the first of its zones.
CHIEF: Mapping[str, str] = {
    "AU": "Australia/Sydney", "BR": "America/Sao_Paulo", "CA": "America/Toronto", "RU": "Europe/Moscow",
    "UA": "Europe/Kyiv",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Town:
    """Where towns of a name lie: a country, a zone, and a size from 0 (hundreds of people) to 4 (half a million)."""

    country: str
    zone: str
    size: int


@cache
def _data() -> tuple[Sequence[Town], bytes]:
    """Every kind of town, and the lines of their names in order: a dictionary would take ten times the room."""
    data = resources.files("calfeed.grammar").joinpath("towns.txt").read_bytes()
    head, _, names = data.partition(b"\n\n")
    kinds = [line.split() for line in head.decode().splitlines() if not line.startswith("#")]
    return [Town(country, zone, int(size)) for country, zone, size in kinds], b"\n" + names


@cache
def _marks() -> tuple[Sequence[bytes], Sequence[int]]:
    """The first name of every few lines, in order, and where each of these stretches begins and the last one ends."""
    _, names = _data()
    marks = [(mark[1], mark.start()) for mark in FEW_LINES.finditer(names)]
    return [name for name, _ in marks], [*(start for _, start in marks), len(names)]


def _find(name: str, behind: str) -> int:
    """Where the first line goes on that begins with a name and what is behind it; -1 if none does."""
    firsts, starts = _marks()
    begin = f"\n{name}{behind}".encode()
    number = bisect_left(firsts, name.encode())
    # What a name opens comes right behind it: it stands in the stretch in front of the mark, or opens the next one.
    at = _data()[1].find(begin, starts[max(0, number - 1)], starts[min(number + 1, len(firsts))])
    return at + len(begin) if at >= 0 else -1


def towns(name: str) -> Sequence[Town]:
    """The towns of a name in lower case, those of all countries."""
    kinds, names = _data()
    at = _find(name, ":")
    return [kinds[int(number)] for number in names[at : names.find(b"\n", at)].split()] if at >= 0 else []


@cache
def _firsts() -> frozenset[str]:
    """The first words of the longer names of places that all know."""
    named = [name.split() for name in zones.places()]
    return frozenset(" ".join(words[:count]) for words in named for count in range(1, len(words)))


def _is_opening(words: str) -> bool:
    """Whether a longer name begins with some words."""
    return words in _firsts() or _find(words, " ") >= 0


@dataclass(frozen=True, slots=True)
class Found:
    """A name among words: how many of them stand before and behind it, and what it may name."""

    name: str
    before: int
    behind: int
    towns: Sequence[Town]
    region: str | None = None  # the zone, if it is wider than a town


def names(words: Sequence[str]) -> Iterator[Found]:
    """The towns, countries and parts of countries among the words of a name, the longest ones."""
    regions, places, alone = zones.regions(), zones.places(), zones.by_themselves()
    at = 0
    while at < len(words):
        longest, name = 1, words[at]
        while longest < min(MOST_WORDS, len(words) - at) and _is_opening(name):
            longest, name = longest + 1, f"{name} {words[at + longest]}"
        for count in range(longest, 0, -1):
            name = words[at] if count == 1 else " ".join(words[at : at + count])
            if count < len(words) and name in alone:
                continue  # "Island Farm"
            if name in regions:
                yield Found(name, at, len(words) - at - count, (), places[name])
            elif there := _with_known(name, places.get(name)):
                yield Found(name, at, len(words) - at - count, there)
            else:
                continue
            at += count - 1
            break
        at += 1


def at_home(zone: str, name: str, home: str | None) -> str:
    """The zone of a town that is known to lie in `zone`: of its namesake at home, if that is not much smaller."""
    if home is None or clock(zone) == clock(home):
        return zone
    there = towns(" ".join(name.lower().replace("’", "'").split()))
    largest = max((town.size for town in there), default=0)
    near = [town for town in there if town.country == country(home) and town.size + SMALLER >= largest]
    return max(near, key=lambda town: (clock(town.zone) == clock(home), town.size)).zone if near else zone


def _with_known(name: str, zone: str | None) -> Sequence[Town]:
    """The towns of a name with the one that all know by it, in whatever language: Roma is not only in Lesotho."""
    there = towns(name)
    if zone is None or any(clock(town.zone) == clock(zone) for town in there):
        return there
    return [*there, Town(country(zone), zone, KNOWN)]


@cache
def _countries() -> tuple[Mapping[str, str], Mapping[str, str]]:
    """The country of each zone, and the chief zone of each country."""
    text = resources.files("tzdata").joinpath("zoneinfo", "zone.tab").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines() if not line.startswith("#")]
    chief: dict[str, str] = {}
    for row in rows:
        chief.setdefault(row[0], row[2])
    return {row[2]: row[0] for row in rows}, {**chief, **CHIEF}


def country(zone: str) -> str:
    """The code of the country that a zone lies in; "" for none, as UTC."""
    return _countries()[0].get(zone, "")


def chief(country: str) -> str | None:
    """The zone in which most people of a country live."""
    return _countries()[1].get(country.upper())


@cache
def clock(zone: str) -> tuple[str, int, int]:
    """What zones of one country have in common that show the same time all year."""
    there = ZoneInfo(zone)
    winter, summer = ((at.astimezone(there).utcoffset() or timedelta()).seconds for at in (WINTER, SUMMER))
    return country(zone), winter, summer
