"""Make weights from examples: logistic regression with a penalty on large weights.

Plain Python, seconds for some thousand examples, a minute for choices among many. The same examples give the same
weights.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from calfeed.grammar.weights import BIAS, probability, total

PENALTY = 8.0  # of the squared weights, in examples; with less, they say more of these documents and less of others
ROUNDS = 250
STEP = 0.3
FEWEST_DOCUMENTS = 4  # in which a fact must be true, so that no weight speaks of one text
FEWEST_FOR_CHOICE = 8  # the same where a document gives many facts
WEIGHT_OF_DOCUMENT = 3.0  # examples: the events of one document are alike
LEAST, NOTHING = 0.01, 1e-4


@dataclass(frozen=True, slots=True)
class Terms:
    """On what terms weights are made: `fewest` documents for each fact, `most` examples that count for a document."""

    penalty: float = PENALTY
    rounds: int = ROUNDS
    fewest: int = FEWEST_DOCUMENTS
    most: float = math.inf


USUAL = Terms()


@dataclass(frozen=True, slots=True)
class Example:
    """A possible event of a document: what is true of it, and whether a gold file has it."""

    document: str
    facts: tuple[str, ...]
    right: bool


def fit(examples: Sequence[Example], terms: Terms = USUAL) -> dict[str, float]:
    """The weights under which the examples are likeliest (AdaGrad: Duchi et al., 2011)."""
    places = defaultdict(set)
    for example in examples:
        for fact in example.facts:
            places[fact].add(example.document)
    known = {fact for fact, documents in places.items() if len(documents) >= terms.fewest}
    often = Counter(e.document for e in examples)
    rows = [((BIAS, *known.intersection(e.facts)), e.right, min(1.0, terms.most / often[e.document])) for e in examples]
    weights, squares = dict.fromkeys((BIAS, *sorted(known)), 0.0), dict.fromkeys((BIAS, *known), 1e-6)
    for _ in range(terms.rounds):
        slope = {fact: terms.penalty * weight for fact, weight in weights.items()}
        slope[BIAS] = 0.0
        for facts, right, share in rows:
            off = share * (1 / (1 + math.exp(-sum(weights[fact] for fact in facts))) - right)
            for fact in facts:
                slope[fact] += off
        for fact, gradient in slope.items():
            squares[fact] += gradient * gradient
            weights[fact] -= STEP * gradient / math.sqrt(squares[fact])
    return {fact: round(weight, 3) for fact, weight in weights.items() if abs(weight) >= 0.005}


@dataclass(frozen=True, slots=True)
class Options:
    """What may be chosen in a document: the facts of each, which are right, and whose gold file says so."""

    document: str
    facts: tuple[tuple[str, ...], ...]
    right: tuple[bool, ...]
    habit: str = ""
    named: bool = False  # the rules choose already


def fit_choice(
    examples: Sequence[Options], penalty: float = PENALTY, fewest: int = FEWEST_FOR_CHOICE
) -> dict[str, float]:
    """The weights under which what is right is likeliest among what may be chosen (a conditional logit).

    How readily a gold file says that there is none is a habit of its writers: each `habit` has a weight of its own for
    the last option, which is not kept; "" has none, so that its habit is the one that is learnt.
    """
    examples = [e for e in examples if any(e.right)]
    places = defaultdict(set)
    for example in examples:
        for facts in example.facts:
            for fact in facts:
                places[fact].add(example.document)
    known = sorted(fact for fact, documents in places.items() if len(documents) >= fewest)
    number = {fact: n for n, fact in enumerate((*known, *sorted({e.habit for e in examples if e.habit})))}
    often = Counter(e.document for e in examples)
    rows = []
    for e in examples:
        options = [[number[f] for f in facts if f in number] for facts in e.facts]
        options[-1] += [number[e.habit]] if e.habit else []
        rows.append((options, e.right, min(1.0, WEIGHT_OF_DOCUMENT / often[e.document])))
    weights, squares = [0.0] * len(number), [1e-6] * len(number)
    for _ in range(ROUNDS):
        slope = [penalty * weight for weight in weights]
        for options, right, share in rows:
            _slope(options, right, share, weights, slope)
        for n, gradient in enumerate(slope):
            squares[n] += gradient * gradient
            weights[n] -= STEP * gradient / math.sqrt(squares[n])
    return {fact: round(weights[number[fact]], 2) for fact in known if abs(weights[number[fact]]) >= LEAST}


def _slope(
    options: Sequence[Sequence[int]], right: Sequence[bool], share: float, weights: list[float], slope: list[float]
) -> None:
    """Add what one choice adds to the slope of the loss."""
    weighed = [sum([weights[n] for n in facts]) for facts in options]
    top = max(weighed)
    odds = [math.exp(weight - top) for weight in weighed]
    whole, good = sum(odds), sum(o for o, ok in zip(odds, right, strict=True) if ok)
    for facts, odd, ok in zip(options, odds, right, strict=True):
        off = share * (odd / whole - (odd / good if ok and good else 0.0))
        if abs(off) > NOTHING:
            for n in facts:
                slope[n] += off


def chosen(
    examples: Sequence[Options], parts: int = 5, penalty: float = PENALTY, fewest: int = FEWEST_FOR_CHOICE
) -> list[bool]:
    """For each example whether what is chosen is right, by weights made without its document's part."""
    part = {name: number % parts for number, name in enumerate(sorted({e.document for e in examples}))}
    of_others = ([e for e in examples if part[e.document] != number] for number in range(parts))
    weights = [fit_choice(others, penalty, fewest) for others in of_others]
    found = []
    for e in examples:
        known = weights[part[e.document]]
        best = max(range(len(e.facts)), key=lambda n: total(e.facts[n], known))
        found.append(e.right[best])
    return found


def crossed(examples: Sequence[Example], parts: int = 10, terms: Terms = USUAL) -> list[float]:
    """For each example the probability under weights made without any example of its document's part."""
    part = {name: number % parts for number, name in enumerate(sorted({e.document for e in examples}))}
    weights = [fit([e for e in examples if part[e.document] != number], terms) for number in range(parts)]
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
