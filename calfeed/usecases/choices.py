"""What a feed can be chosen by: the places, people, topics, sources and languages that coming meetings have."""

import threading
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from heapq import nsmallest
from time import monotonic

from calfeed.model.facets import ONLINE, Facet, words
from calfeed.model.feed import LENGTH_MOST
from calfeed.store import Tx, coming, occurrences
from calfeed.store.coming import Described
from calfeed.usecases.deps import Deps

MOST = 40  # of each kind
MOST_LOOKED_AT = 200


@dataclass(frozen=True, slots=True)
class Choice:
    """A value of a filter, and how many coming meetings it lets through."""

    value: str
    meetings: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What can be chosen, the most frequent first."""

    places: tuple[Choice, ...] = ()
    participants: tuple[Choice, ...] = ()
    topics: tuple[Choice, ...] = ()
    sources: tuple[Choice, ...] = ()
    languages: tuple[Choice, ...] = ()


class Menu:
    """Keeps the choices until meetings change or a day ends; threads may share it."""

    def __init__(self, deps: Deps) -> None:
        self._deps = deps
        self._lock = threading.Lock()
        self._kept: tuple[tuple[int, date], Choices] | None = None
        self._made_at = 0.0

    def choices(self, age: timedelta = timedelta(0)) -> Choices:
        """The choices as they are now, or as they were so long ago at most."""
        today = self._deps.clock().date()
        with self._lock, self._deps.store.read() as tx:
            if self._kept and monotonic() < self._made_at + age.total_seconds():
                return self._kept[1]
            version = (occurrences.feed_state(tx)[0], today)
            if self._kept is None or self._kept[0] != version:
                self._kept, self._made_at = (version, _choices(tx, today)), monotonic()
            return self._kept[1]


def _choices(tx: Tx, today: date) -> Choices:
    counted = (coming.counts(tx, facet, today) for facet in (Facet.SOURCE, Facet.LANGUAGE))
    return choices(coming.described(tx, today), *counted)


def choices(meetings: Iterable[Described], sources: Mapping[str, int], languages: Mapping[str, int]) -> Choices:
    """The choices that meetings give; a place with commas gives one for each part."""
    known = list(meetings)
    online = [(number, ONLINE) for number, one in enumerate(known) if one.is_online]
    places = [(number, part) for number, one in enumerate(known) for part in one.place.split(",")]
    return Choices(
        places=_frequent([*places, *online]),
        participants=_frequent((number, name) for number, one in enumerate(known) for name in one.participants),
        topics=_frequent((number, one.topic) for number, one in enumerate(known)),
        sources=_ordered(sources),
        languages=_ordered(languages),
    )


def _frequent(told: Iterable[tuple[int, str]]) -> tuple[Choice, ...]:
    """Values with the same words are one, in its most frequent spelling; counted are all whom a filter lets through."""
    spellings: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    having: dict[str, set[int]] = defaultdict(set)
    numbers: dict[str, list[int]] = defaultdict(list)
    for number, text in told:
        numbers[text].append(number)
    for text, its in numbers.items():
        value = " ".join(text.split())
        key = tuple(words(value))
        for word in key:
            having[word].update(its)
        if key and len(value) <= LENGTH_MOST and value.isprintable():
            spellings[key][value] += len(its)
    often = nsmallest(MOST_LOOKED_AT, spellings.items(), key=lambda one: (-one[1].total(), one[0]))
    best = {min(found, key=lambda one: (-found[one], one)): key for key, found in often}
    return _ordered({value: len(set.intersection(*(having[word] for word in key))) for value, key in best.items()})


def _ordered(counted: Mapping[str, int]) -> tuple[Choice, ...]:
    return tuple(Choice(*one) for one in sorted(counted.items(), key=lambda one: (-one[1], one[0]))[:MOST])
