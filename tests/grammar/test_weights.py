"""Weights and the probability that they make."""

import json
from importlib import resources

import pytest

from calfeed.grammar.weights import BIAS, probability


def test_facts_add_up() -> None:
    """Each known fact adds its weight to the odds; an unknown one counts nothing."""
    weights = {"": 0.0, "for": 2.0, "against": -2.0}
    assert probability((), weights) == 0.5
    assert probability(("for",), weights) > 0.88
    assert probability(("for", "against", "unheard of"), weights) == 0.5
    assert 0 < probability(["against"] * 1000, weights) < 1


@pytest.mark.parametrize(("name", "fact"), [("confidence", BIAS), ("written", "with a year")])
def test_weights_are_small_and_readable(name: str, fact: str) -> None:
    """The weights are a JSON object from facts to numbers of less than 300 kB."""
    text = resources.files("calfeed.grammar").joinpath(f"{name}.json").read_text("utf-8")
    weights = json.loads(text)["weights"]
    assert len(text.encode()) < 300_000
    assert all(isinstance(value, float) for value in weights.values())
    assert fact in weights
