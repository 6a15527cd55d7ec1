"""Finds what sources contradict each other in about one meeting, so that both can be shown side by side."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from calfeed.merge.agreement import hours_differ, same_start
from calfeed.merge.belief import source_of
from calfeed.merge.words import covered, words
from calfeed.model.heard import Heard
from calfeed.model.meeting import Online, Sighting, Status
from calfeed.model.when import Window

FIELDS = ("when", "place", "status", "online")


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """A field about which sources say different things; what each said last, the newest first."""

    field: str
    told: tuple[Heard, ...]


def conflicts(heard: Iterable[Heard]) -> tuple[Conflict, ...]:
    """Where the latest words of two sources about one meeting can't both be true.

    What was said before a text announced a change is no contradiction to it.
    """
    said = sorted((one for one in heard if isinstance(one.told, Sighting)), key=lambda one: one.written)
    if any(isinstance(one.told, Sighting) and one.told.rrule for one in said):
        return ()  # one source may speak of the series, another of a day of it
    since = max((at for at, one in enumerate(said) if _changes(one)), default=0)
    latest = {source_of(one): one for one in said[since:]}
    newest_first = tuple(sorted(latest.values(), key=lambda one: one.written, reverse=True))
    return tuple(Conflict(field=name, told=newest_first) for name in FIELDS if _differ(name, newest_first))


def _changes(heard: Heard) -> bool:
    told = heard.told
    return isinstance(told, Sighting) and (told.previous is not None or told.status is Status.CANCELLED)


def _differ(name: str, told: Sequence[Heard]) -> bool:
    values = [getattr(one.told, name) for one in told]
    return any(_contradict(name, one, other) for at, one in enumerate(values) for other in values[at + 1 :])


def _contradict(name: str, one: object, other: object) -> bool:
    match name:
        case "when":
            vague = isinstance(one, Window) or isinstance(other, Window)
            return not vague and (not same_start(one, other) or hours_differ(one, other))  # type: ignore[arg-type]
        case "place":
            return bool(one and other) and not covered(words(str(one)), words(str(other)))
        case "online":
            return Online.NO not in {one, other} and one != other
        case _:
            return one != other
