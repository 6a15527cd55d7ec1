"""Tells whether two things that were heard may speak of one meeting: what is related is replayed together."""

from calfeed.merge.agreement import agreement, bond, doubt
from calfeed.merge.belief import first_belief
from calfeed.merge.remarked import agrees
from calfeed.model.heard import Heard
from calfeed.model.meeting import Remark


def related(one: Heard, other: Heard) -> bool:
    """Whether one may speak of what the other speaks of; it doesn't matter which is which."""
    if isinstance(one.told, Remark):
        return not isinstance(other.told, Remark) and agrees(first_belief(other, ""), one) > 0
    if isinstance(other.told, Remark):
        return related(other, one)
    first, second = first_belief(one, ""), first_belief(other, "")
    for known, told in ((first, other.told), (second, one.told)):
        found = bond(known, told)
        if found and agreement(known, told, found):
            return True
    return bool(doubt(first, second))
