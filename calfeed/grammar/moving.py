"""The words of one language for days and hours that no longer hold: what `<language>/moves.py` fills in."""

import re
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from calfeed.grammar.languages import known
from calfeed.grammar.turning import NEVER


@dataclass(frozen=True, kw_only=True)
class Moves:
    """One language's expressions; what is left out matches nothing."""

    given_up: re.Pattern[str] = NEVER  # in front of a day that something was planned for and is not held on
    changed: re.Pattern[str] = NEVER  # a sentence is of a new day
    impossible: re.Pattern[str] = NEVER  # beside those: an event can't be on the day that is named
    outdated: re.Pattern[str] = NEVER  # a sentence only tells of the day that no longer counts
    hour_given_up: re.Pattern[str] = NEVER  # in front of an hour that no longer holds
    not_at: re.Pattern[str] = NEVER  # behind an hour: its groups are one that no longer holds, "at 18.30, not 19.00"
    contrast: re.Pattern[str] = NEVER  # between a day that holds and one that doesn't
    given_on: re.Pattern[str] = NEVER  # between the two: "the 7 February performance will be given on 21 February"
    now_on: re.Pattern[str] = NEVER  # between the two: "the meeting of 27 April now takes place on 4 May"
    in_brackets: re.Pattern[str] = NEVER  # in front of a day that nothing else tells is given up: "(was Wed 14)"
    unchanged: re.Pattern[str] = NEVER  # a sentence tells what is not touched by what is called off
    again: re.Pattern[str] = NEVER  # a sentence tells what will be as it was before
    than_planned: re.Pattern[str] = NEVER  # behind "a week later": it is counted from the day that was planned
    than: re.Pattern[str] = NEVER  # behind it: counted from anything at all, and such a day is none of an event
    unusual: re.Pattern[str] = NEVER  # a sentence tells why, or that, something is not when it usually is
    to_hour: re.Pattern[str] = NEVER  # in front of the new one of two hours: "von 19 Uhr auf 18.30 Uhr"
    onto: re.Pattern[str] = (
        NEVER  # in front of the new day where the verb stands behind it: "auf den 4. Mai verschoben"
    )
    this: re.Pattern[str] = NEVER  # in front of a noun that points at what is announced elsewhere
    plain: re.Pattern[str] = NEVER  # the words of a notice that name nothing: "please note", "below"
    gone_on: re.Pattern[str] = NEVER  # in front of how long it went on before: "adjourned after 71 minutes"
    by: re.Pattern[str] = NEVER  # in front of the length of a move: "um eine Woche verschoben", "by a week"


@cache
def moves(language: str) -> Moves:
    """The words of a language; English for one that has no folder."""
    words = import_module(f"calfeed.grammar.{known(language)}.moves").MOVES
    assert isinstance(words, Moves)
    return words
