"""What a feed holds and how it shows it, as the query of its address says; equal wishes have one query."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum
from typing import Any
from urllib.parse import urlencode

from calfeed.errors import InvalidInputError
from calfeed.model.facets import words
from calfeed.model.meeting import Certainty, Kind
from calfeed.model.wording import N_

PAST_DAYS = 90
PAST_DAYS_MOST = 3_650
EVENT = "event"
VALUES_MOST = 20  # of one parameter
LENGTH_MOST = 200  # characters of a value
ALARM = re.compile(r"([1-9]\d{0,3})([mhdw])", re.ASCII)
LANGUAGE = re.compile(r"[a-z]{2}", re.ASCII)
UNITS = {"m": timedelta(minutes=1), "h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}
ALARM_MOST = timedelta(weeks=4)
KINDS = {"meeting": Kind.EVENT, "deadline": Kind.DEADLINE}
CERTAINTIES = {one.value.replace(" ", "-"): one for one in Certainty}
YES = {"yes": True, "no": False}


class Cancelled(StrEnum):
    """What becomes of a cancelled meeting, where it is not marked for some days only."""

    MARK = "mark"
    HIDE = "hide"


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """Which meetings: one value of each list must fit, all of the lists; an empty list lets everything through.

    Places, participants and topics fit by their words, whatever their case and accents: "NATO" fits "NATO Council".
    Events are UIDs, each with what it was called behind a blank, which is for people and decides nothing.
    """

    events: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    participants: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()  # words anywhere in what it is, where and who
    kinds: tuple[Kind, ...] = ()
    certainties: tuple[Certainty, ...] = ()
    sources: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedSpec:
    """A feed: what is in it, and how it is shown.

    `past_days` is how many days back it reaches; None: 90, and before that as much as calendar services take. `alarm`
    is how long before a meeting the calendar rings. `cancelled` tells what becomes of a cancelled meeting: how many
    days it is shown as such, or for good (MARK), or not at all (HIDE). Readers are busy then only if `busy`.
    """

    filter: Filter = field(default_factory=Filter)
    past_days: int | None = None
    alarm: timedelta | None = None
    cancelled: Cancelled | int = Cancelled.MARK
    busy: bool = False

    @property
    def query(self) -> str:
        """Its one query, without a question mark; empty for the feed of everything as it is."""
        return urlencode(_pairs(self))

    @property
    def words(self) -> tuple[str, ...]:
        """The values of its filter, as they were given, for a name or a heading."""
        return tuple(title_of(value) if name == EVENT else value for name, value in self.values)

    @property
    def values(self) -> tuple[tuple[str, str], ...]:
        """The same with their parameters."""
        return tuple(_pairs(FeedSpec(filter=self.filter)))

    def since(self, today: date) -> date:
        """The first day of its window."""
        return today - timedelta(days=PAST_DAYS if self.past_days is None else self.past_days)


def event_value(uid: str, title: str) -> str:
    """The value that asks for one event, with what it is called."""
    return f"{uid} {title}"[:LENGTH_MOST].strip()


def uid_of(value: str) -> str:
    """The UID in a value that asks for one event."""
    return value.partition(" ")[0]


def title_of(value: str) -> str:
    """What the event is called, as far as the value says it."""
    return value.partition(" ")[2] or value


def spec_from(pairs: Iterable[tuple[str, str]]) -> FeedSpec:
    """The feed that the parameters of a query ask for; InvalidInputError names what is not allowed, and what is.

    A parameter without a value is not meant: forms send their empty fields too.
    """
    lists: dict[str, dict[Any, Any]] = {name: {} for name in LISTS}
    single: dict[str, Any] = {}
    for name, given in pairs:
        value = " ".join(given.split())
        if name not in LISTS and name not in SINGLE:
            raise InvalidInputError(f"a feed has no parameter {_shown(name)}; it takes {allowed()}")
        if not value:
            continue
        if len(value) > LENGTH_MOST or not value.isprintable():
            raise InvalidInputError(
                N_("%(name)s takes a text of at most %(most)d printable characters"), name=name, most=LENGTH_MOST
            )
        if name in SINGLE:
            if name in single:
                raise InvalidInputError(f"{name} can be given once")
            single[name] = SINGLE[name].read(value)
            continue
        key, kept = LISTS[name].read(value)
        lists[name].setdefault(key, kept)
        if len(lists[name]) > VALUES_MOST:
            raise InvalidInputError(N_("%(name)s can be given %(most)d times"), name=name, most=VALUES_MOST)
    chosen = {LISTS[name].attribute: tuple(found[key] for key in sorted(found)) for name, found in lists.items()}
    options = {SINGLE[name].attribute: value for name, value in single.items()}
    return FeedSpec(filter=Filter(**chosen), **options)


def allowed() -> str:
    """All parameters with their values, on one line."""
    return "; ".join(f"{name} ({one.takes})" for name, one in (LISTS | SINGLE).items())


def alarm_text(alarm: timedelta) -> str:
    """The longest unit that says it: 1h, 90m, 2d, 1w."""
    unit = next(unit for unit in reversed(UNITS) if not alarm % UNITS[unit])
    return f"{alarm // UNITS[unit]}{unit}"


@dataclass(frozen=True, slots=True)
class _Parameter:
    """A parameter of a query: the attribute it fills, how a value is read, and what it takes, in words."""

    attribute: str
    read: Any
    takes: str


def _words(name: str) -> Any:
    def read(value: str) -> tuple[tuple[str, ...], str]:
        found = tuple(words(value))
        if not found:
            raise InvalidInputError(N_("%(name)s takes words"), name=name)
        return found, value

    return read


def _one_of(name: str, known: Mapping[str, Any]) -> Any:
    def read(value: str) -> tuple[str, Any]:
        if value not in known:
            raise InvalidInputError(f"{name} is one of {', '.join(known)}, not {_shown(value)}")
        return value, known[value]

    return read


def _language(value: str) -> tuple[str, str]:
    if not LANGUAGE.fullmatch(value):
        raise InvalidInputError(f"language is two letters, as uk, not {_shown(value)}")
    return value, value


def _past(value: str) -> int:
    if not (value.isascii() and value.isdecimal()) or int(value) > PAST_DAYS_MOST:
        raise InvalidInputError(
            N_("past is a number of days from 0 to %(most)d, not %(given)s"), most=PAST_DAYS_MOST, given=_shown(value)
        )
    return int(value)


def _alarm(value: str) -> timedelta:
    found = ALARM.fullmatch(value)
    if not found or (alarm := int(found[1]) * UNITS[found[2]]) > ALARM_MOST:
        raise InvalidInputError(f"alarm is 15m, 1h, 2d or 1w, at most 4w, not {_shown(value)}")
    return alarm


def _cancelled(value: str) -> Cancelled | int:
    if value in tuple(Cancelled):
        return Cancelled(value)
    if not (value.isascii() and value.isdecimal()) or not 1 <= int(value) <= PAST_DAYS_MOST:
        raise InvalidInputError(f"cancelled is mark, hide or a number of days, not {_shown(value)}")
    return int(value)


def _shown(value: str) -> str:
    return repr(value if len(value) <= 40 else f"{value[:39]}…")


LISTS = {
    EVENT: _Parameter("events", lambda value: (uid_of(value), value), "the UID of an event"),
    "place": _Parameter("places", _words("place"), "words of a place, or online"),
    "participant": _Parameter("participants", _words("participant"), "words of a participant"),
    "topic": _Parameter("topics", _words("topic"), "words of a topic"),
    "q": _Parameter("texts", _words("q"), "words"),
    "kind": _Parameter("kinds", _one_of("kind", KINDS), ", ".join(KINDS)),
    "certainty": _Parameter("certainties", _one_of("certainty", CERTAINTIES), ", ".join(CERTAINTIES)),
    "source": _Parameter("sources", lambda value: (value, value), "a source's name"),
    "language": _Parameter("languages", _language, "a language of two letters, as uk"),
}
SINGLE = {
    "past": _Parameter("past_days", _past, "days back"),
    "alarm": _Parameter("alarm", _alarm, "15m, 1h, 2d, 1w"),
    "cancelled": _Parameter("cancelled", _cancelled, "mark, hide, or a number of days"),
    "busy": _Parameter("busy", lambda value: _one_of("busy", YES)(value)[1], "yes, no"),
}


def _pairs(spec: FeedSpec) -> list[tuple[str, str]]:
    """The parameters that say it, those that say nothing left out."""
    kinds = {kind: name for name, kind in KINDS.items()}
    certainties = {certainty: name for name, certainty in CERTAINTIES.items()}
    plain = kinds | certainties
    pairs = [
        (name, plain.get(value, value)) for name, one in LISTS.items() for value in getattr(spec.filter, one.attribute)
    ]
    if spec.past_days is not None:
        pairs.append(("past", str(spec.past_days)))
    if spec.alarm:
        pairs.append(("alarm", alarm_text(spec.alarm)))
    if spec.cancelled is not Cancelled.MARK:
        pairs.append(("cancelled", str(spec.cancelled)))
    if spec.busy:
        pairs.append(("busy", "yes"))
    return pairs
