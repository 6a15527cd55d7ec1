"""Refusals of mailboxes."""

from datetime import timedelta

import pytest

from calfeed.model.refusal import ENOUGH, is_about_mailbox, is_enough, refusals_after
from tests.usecases.reminding import at

NOW = at("2026-01-04 09:00")


@pytest.mark.parametrize("answer", ["550 5.1.1 user unknown", "551-5.1.6 moved", "550 5.1.10 null MX"])
def test_no_such_mailbox(answer: str) -> None:
    """One answer that there is no such mailbox is enough."""
    assert refusals_after(0, None, answer, NOW) == ENOUGH


def test_other_refusals_count_once_a_day() -> None:
    """A server that refuses all of a day's mails counts once."""
    assert refusals_after(0, None, "550 relaying denied", NOW) == 1
    assert refusals_after(1, NOW - timedelta(hours=19), "550 relaying denied", NOW) == 1
    assert refusals_after(1, NOW - timedelta(hours=20), "550 relaying denied", NOW) == 2
    assert refusals_after(1, NOW + timedelta(hours=1), "550 5.7.1 relaying denied", NOW) == 2


def test_enough_of_what_came_back() -> None:
    """Three days are enough, however many mails came back on each; of no such mailbox, one is."""
    times = [NOW + timedelta(hours=10 * number) for number in range(6)]
    full = [(at, "5.2.2 smtp; 552 full") for at in times]
    assert [is_enough(full[:number]) for number in range(7)] == [False] * 5 + [True] * 2
    assert is_enough([(NOW, "5.1.1 smtp; 550 no")])
    assert not is_enough([])


@pytest.mark.parametrize(
    ("status", "is_told"),
    [("5.0.0", True), ("5.1.1", True), ("5.2.2 full", True), ("5.4.4", True)]
    + [(status, False) for status in ("", "5.3.4", "5.6.0", "5.7.1", "4.2.2", "2.1.5", "15.1.1")],
)
def test_about_the_mailbox(status: str, is_told: bool) -> None:
    """Only what is said of a mailbox, or of nothing, counts against it."""
    assert is_about_mailbox(status) is is_told
