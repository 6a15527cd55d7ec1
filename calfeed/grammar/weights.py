"""Weights learnt from gold files, a JSON object from readable facts to numbers, and the probability that they make."""

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib import resources
from itertools import repeat
from typing import Protocol, TypeVar

BIAS = ""


class Told(Protocol):
    """What may be chosen, with the facts that speak for it."""

    @property
    def facts(self) -> Iterable[str]:
        """What is true of it."""


T = TypeVar("T", bound=Told)


@cache
def weights(name: str) -> Mapping[str, float]:
    """The weights in `name`.json beside this file, made by `calfeed bench train`."""
    text = resources.files("calfeed.grammar").joinpath(f"{name}.json").read_text("utf-8")
    return {str(fact): float(value) for fact, value in json.loads(text)["weights"].items()}


def probability(facts: Iterable[str], known: Mapping[str, float]) -> float:
    """How likely something is of which the facts are true; an unknown fact counts nothing."""
    weight = known.get(BIAS, 0.0) + total(facts, known)
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, weight))))


def total(facts: Iterable[str], known: Mapping[str, float]) -> float:
    """What the facts weigh together; an unknown one weighs nothing."""
    return sum(map(known.get, facts, repeat(0.0)))


def heaviest(options: Sequence[T], name: str) -> T:
    """The first of the options whose facts weigh most by the weights in `name`.json."""
    known = weights(name)
    return max(options, key=lambda option: total(option.facts, known))


def odds(options: Sequence[T], name: str) -> list[float]:
    """How likely each of the options is to be chosen by the weights in `name`.json; they sum up to 1."""
    known = weights(name)
    weighed = [total(option.facts, known) for option in options]
    top = max(weighed)
    made = [math.exp(weight - top) for weight in weighed]
    whole = sum(made)
    return [each / whole for each in made]
