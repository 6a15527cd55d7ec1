"""Tells whether two things that were heard may speak of one meeting: what is related is replayed together."""

from calfeed.merge.agreement import agreement, bond, doubt
from calfeed.merge.belief import first_belief
from calfeed.merge.remarked import agrees
from calfeed.merge.words import stems
from calfeed.model.heard import Heard
from calfeed.model.meeting import Remark


def related(one: Heard, other: Heard) -> bool:
    """Whether one may speak of what the other speaks of; it doesn't matter which is which."""
    if isinstance(one.told, Remark):
        return not isinstance(other.told, Remark) and agrees(first_belief(other, ""), one) > 0
    if isinstance(other.told, Remark):
        return related(other, one)
    for known, told in ((one.told, other.told), (other.told, one.told)):
        found = bond(known, told)
        if found and agreement(known, told, found):
            return True
    return False


def doubtful(one: Heard, other: Heard) -> bool:
    """Whether one may speak of what the other speaks of, but not surely enough to replay them together."""
    if isinstance(one.told, Remark) or isinstance(other.told, Remark):
        return False
    return bool(doubt(first_belief(one, ""), first_belief(other, "")))


def marks(heard: Heard) -> frozenset[str]:
    """What a sighting is found by: beginnings of its words, those of its place with an @.

    None at all if its title only says that it is a meeting: that may be any.
    """
    told = heard.told
    if not stems(told.title):
        return frozenset()
    topic = "" if isinstance(told, Remark) else told.topic or ""
    place = frozenset(f"@{stem}" for stem in stems(told.place or ""))
    return stems(" ".join((told.title, topic, *told.participants))) | place


def wanted(its: frozenset[str]) -> frozenset[str]:
    """The marks of which whatever is related to one with such marks has at least one: "Vienna talks", and in Vienna.

    That the place is the same is not enough.
    """
    telling = {mark for mark in its if not mark.startswith("@")}
    return frozenset(telling | {f"@{mark}" for mark in telling} | {mark[1:] for mark in its - telling})
