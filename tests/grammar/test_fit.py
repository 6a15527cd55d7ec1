"""Weights are made from examples, and calibration tells whether they hold."""

import pytest

from calfeed.grammar.fit import Example, Options, Terms, calibration, chosen, crossed, fit, fit_choice
from calfeed.grammar.weights import probability


def examples() -> list[Example]:
    """Sixty documents in which a future verb is right nine times in ten, a past one never."""
    return [
        Example(f"{number}.txt", (verb, "on a page"), verb == "future" and number % 10 != 7)
        for number in range(60)
        for verb in ("future", "past")
    ]


def test_weights_point_the_right_way() -> None:
    """A fact of right examples weighs more than one of wrong ones, and the bias is not penalised away."""
    weights = fit(examples())
    assert weights["future"] > 0 > weights["past"]
    assert probability(("future",), weights) > 0.7
    assert probability(("past",), weights) < 0.3


def test_same_examples_same_weights() -> None:
    """Training is deterministic."""
    assert fit(examples()) == fit(examples())


def test_a_fact_of_few_documents_gets_no_weight() -> None:
    """What only three documents know says nothing of others."""
    odd = [Example(f"{n}.txt", ("odd",), True) for n in range(3)]
    assert "odd" not in fit([*examples(), *odd, *odd])


def test_a_document_of_many_examples_counts_no_more_than_it_may() -> None:
    """A hundred events of one list say as little as ten of another."""
    listed = [Example("long.txt", ("future",), False)] * 100
    assert fit([*examples(), *listed])["future"] < fit([*examples(), *listed], Terms(most=2))["future"]


def test_crossed_weights_do_not_know_their_document() -> None:
    """A fact that is true in one part of the documents only can't help there when they are left out."""
    own = [Example(f"{n:02}.txt", (f"only {n % 5}",), n % 5 == 0) for n in range(50)]
    told = crossed(own, parts=5)
    assert max(told) - min(told) < 0.3
    assert probability(own[0].facts, fit(own)) > told[0]


def test_calibration() -> None:
    """The error is the gap between how sure we are and how often we are right, weighed by number."""
    table, error = calibration([0.9] * 10 + [0.1] * 10, [True] * 9 + [False] + [True] * 5 + [False] * 5)
    assert [(b.count, round(b.sure, 2), b.right) for b in table] == [(10, 0.1, 0.5), (10, 0.9, 0.9)]
    assert error == pytest.approx(0.2)
    assert calibration([], []) == ([], 0.0)


def test_choices() -> None:
    """What is right most often among what may be chosen gets the weight, but for a habit of some gold files."""
    facts = (("here",), ("there",), ("none",))
    near = [Options(f"a{n}", facts, (True, False, False)) for n in range(20)]
    lazy = [Options(f"b{n}", facts, (False, False, True), habit="lazy") for n in range(20)]
    known = fit_choice([*near, *lazy])
    assert known["here"] > known["there"]
    assert known["here"] > known["none"]
    assert "lazy" not in known
    assert chosen(near) == [True] * 20
