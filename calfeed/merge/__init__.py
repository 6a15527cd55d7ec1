"""Tells which known meeting a text speaks of and what it changes about it; pure.

words → agreement (the same meeting?) → belief (what now?) → fold (one document) → merge (all replayed, compared)
"""

from calfeed.merge.agreement import NEAR, is_of_any_day
from calfeed.merge.merge import Cause, Known, Outcome, as_told, merge
from calfeed.merge.related import doubtful, marks, related, wanted
from calfeed.merge.words import is_same_place

__all__ = [
    "NEAR",
    "Cause",
    "Known",
    "Outcome",
    "as_told",
    "doubtful",
    "is_of_any_day",
    "is_same_place",
    "marks",
    "merge",
    "related",
    "wanted",
]
