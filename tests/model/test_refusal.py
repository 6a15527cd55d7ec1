"""Refusals of mailboxes."""

from datetime import timedelta

import pytest

from calfeed.model.refusal import ENOUGH, refusals_after
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
