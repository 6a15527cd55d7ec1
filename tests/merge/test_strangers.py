"""Announcements that have nothing to do with each other, put on one day: none may be taken for another."""

from dataclasses import replace
from datetime import date
from itertools import combinations
from random import Random

from calfeed import grammar
from calfeed.merge.agreement import agreement, bond, doubt
from calfeed.merge.belief import first_belief
from calfeed.model.heard import Heard
from calfeed.model.meeting import Reading
from calfeed.model.when import AllDay
from tests.test_corpus import GOLDS, document_of

PAIRS = 20_000
ONE_DAY = AllDay(first=date(2026, 3, 1), last=date(2026, 3, 1))


def test_strangers_stay_apart() -> None:
    """Of pairs from our own announcements, as if all were of one day, hardly any is joined and few are proposed."""
    told = [one for gold in GOLDS[::4] for one in _heard(gold.name, grammar.parse(document_of(gold)))]
    pairs = [(one, other) for one, other in combinations(told, 2) if one.document != other.document]
    some = Random(1).sample(pairs, min(PAIRS, len(pairs)))
    joined = [(one.told.title, other.told.title) for one, other in some if _agree(one, other)]
    proposed = [(one.told.title, other.told.title) for one, other in some if _is_doubtful(one, other)]
    assert len(some) > PAIRS / 4
    assert len(joined) <= len(some) / 5_000, joined
    assert len(proposed) <= len(some) / 1_000, proposed


def _heard(name: str, found: Reading) -> list[Heard]:
    plain = {"when": ONE_DAY, "previous": None, "rrule": None, "excluded": ()}
    return [
        Heard(told=replace(one, **plain), document=name, number=number, said_on=date(2026, 1, 1), source=name)
        for number, one in enumerate(found.sightings)
    ]


def _agree(one: Heard, other: Heard) -> bool:
    known = first_belief(one, "")
    found = bond(known, other.told)
    return bool(found and agreement(known, other.told, found, familiar=False))


def _is_doubtful(one: Heard, other: Heard) -> bool:
    return bool(doubt(first_belief(one, ""), first_belief(other, "")))
