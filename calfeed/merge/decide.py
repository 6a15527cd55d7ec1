"""Lays what people decided over what texts say: a decision wins until a text brings a new fact."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import product

from calfeed.merge.fold import Links
from calfeed.model.heard import Decision, DecisionKind, Heard, Key, Put
from calfeed.model.meeting import Meeting, Standing, Status
from calfeed.model.source import Policy


def links(decisions: Iterable[Decision]) -> Links:
    """The pairs of sightings that are one meeting, or two, because a person said so; the last word counts."""
    together: set[tuple[Key, Key]] = set()
    apart: set[tuple[Key, Key]] = set()
    for one in decisions:
        pairs = set(product(one.keys, one.others)) | set(product(one.others, one.keys))
        if one.kind is DecisionKind.TOGETHER:
            together, apart = together | pairs, apart - pairs
        elif one.kind is DecisionKind.APART:
            speak_of_both = {*one.keys} & {*one.others}  # a day moved out of a series: it can't be kept from either
            together, apart = together - pairs, apart | {pair for pair in pairs if not speak_of_both & {*pair}}
    return Links(frozenset(together), frozenset(apart))


def counted(heard: Sequence[Heard], decisions: Sequence[Decision]) -> list[Heard]:
    """What is to be replayed: without what is disbelieved, and what a person has seen and published as trusted."""
    out = _keys(decisions, DecisionKind.DISBELIEVE)
    promoted = _keys(decisions, DecisionKind.PROMOTE)
    seen = _seen(heard, decisions)
    left = [one for one in heard if one.key not in out and (not one.person or one.key in promoted)]
    return [replace(one, policy=Policy.PUBLISH) if _is_held(one) and one.key in seen else one for one in left]


def decided(meeting: Meeting, decisions: Iterable[Decision]) -> Meeting:
    """The meeting as people decided that it is; a field of which texts now say something new is theirs again."""
    puts: dict[str, Put] = {}
    standing = meeting.standing
    for one in decisions:
        if one.uid == meeting.uid:
            puts |= {put.field: put for put in one.puts}
            standing = one.standing or standing
    values = {name: put.value for name, put in puts.items() if getattr(meeting, name) == put.instead}
    if standing is Standing.REJECTED:
        values["status"] = Status.CANCELLED
    return replace(meeting, standing=standing, **values)


def _seen(heard: Iterable[Heard], decisions: Sequence[Decision]) -> set[Key]:
    """What needs no review: what was published, and what a person joined to something that everybody may see."""
    public = {one.key for one in heard if not _is_held(one)} | _keys(decisions, DecisionKind.STAND)
    together = links(decisions).together
    while more := {other for one, other in together if one in public} - public:
        public |= more
    return public


def _is_held(heard: Heard) -> bool:
    return heard.policy is Policy.HOLD


def _keys(decisions: Iterable[Decision], kind: DecisionKind) -> set[Key]:
    return {key for one in decisions if one.kind is kind for key in (*one.keys, *one.others)}
