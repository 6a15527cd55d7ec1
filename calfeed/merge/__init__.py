"""Tells which known meeting a text speaks of and what it changes about it; pure.

words → agreement (is it the same meeting?) → belief (what do we believe now?) → merge (the changes)
"""

from calfeed.merge.merge import merge

__all__ = ["merge"]
