"""Make weights from examples: logistic regression with a penalty on large weights.

Plain Python, a few seconds for some thousand examples; the same examples give the same weights.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from calfeed.grammar.weights import BIAS, probability

PENALTY = 8.0  # of the squared weights, in examples; with less, they say more of these documents and less of others
ROUNDS = 250
STEP = 0.3
FEWEST_DOCUMENTS = 4  # in which a fact must be true, so that no weight speaks of one text


@dataclass(frozen=True, slots=True)
class Example:
    """A possible event of a document: what is true of it, and whether a gold file has it."""

    document: str
    facts: tuple[str, ...]
    right: bool


def fit(examples: Sequence[Example], penalty: float = PENALTY, rounds: int = ROUNDS) -> dict[str, float]:
    """The weights under which the examples are likeliest (AdaGrad: Duchi et al., 2011)."""
    places = defaultdict(set)
    for example in examples:
        for fact in example.facts:
            places[fact].add(example.document)
    known = {fact for fact, documents in places.items() if len(documents) >= FEWEST_DOCUMENTS}
    rows = [((BIAS, *known.intersection(e.facts)), e.right) for e in examples]
    weights, squares = dict.fromkeys((BIAS, *sorted(known)), 0.0), dict.fromkeys((BIAS, *known), 1e-6)
    for _ in range(rounds):
        slope = {fact: penalty * weight for fact, weight in weights.items()}
        slope[BIAS] = 0.0
        for facts, right in rows:
            off = 1 / (1 + math.exp(-sum(weights[fact] for fact in facts))) - right
            for fact in facts:
                slope[fact] += off
        for fact, gradient in slope.items():
            squares[fact] += gradient * gradient
            weights[fact] -= STEP * gradient / math.sqrt(squares[fact])
    return {fact: round(weight, 3) for fact, weight in weights.items() if abs(weight) >= 0.005}


def crossed(
    examples: Sequence[Example], parts: int = 10, penalty: float = PENALTY, rounds: int = ROUNDS
) -> list[float]:
    """For each example the probability under weights made without any example of its document's part."""
    part = {name: number % parts for number, name in enumerate(sorted({e.document for e in examples}))}
    weights = [fit([e for e in examples if part[e.document] != number], penalty, rounds) for number in range(parts)]
    return [probability(e.facts, weights[part[e.document]]) for e in examples]


@dataclass(frozen=True, slots=True)
class Bin:
    """The examples of one stretch of confidence: how many, how sure on average, and what share was right."""

    low: float
    count: int
    sure: float
    right: float


def calibration(sure: Sequence[float], right: Sequence[bool], bins: int = 10) -> tuple[list[Bin], float]:
    """The table of confidence against truth, and the expected calibration error (Naeini et al., 2015)."""
    inside: Mapping[int, list[int]] = defaultdict(list)
    for number, value in enumerate(sure):
        inside[min(int(value * bins), bins - 1)].append(number)
    table = []
    for at, numbers in sorted(inside.items()):
        hits = Counter(right[n] for n in numbers)[True]
        mean = sum(sure[n] for n in numbers) / len(numbers)
        table.append(Bin(at / bins, len(numbers), mean, hits / len(numbers)))
    error = sum(b.count * abs(b.sure - b.right) for b in table) / max(1, len(sure))
    return table, error
