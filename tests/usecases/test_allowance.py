"""How often something may be asked for."""

from datetime import timedelta

import pytest

from calfeed.errors import TooManyRequestsError
from calfeed.usecases import allowance
from calfeed.usecases.allowance import AT_ONCE, Allowance
from tests.builders import NOW


def left(allowed: Allowance, address: str, minutes: float = 0) -> int:
    """How many more an address may ask for at a moment; afterwards it may ask for none."""
    for number in range(1_000):
        try:
            allowed.take(address, NOW + timedelta(minutes=minutes))
        except TooManyRequestsError:
            return number
    raise AssertionError("no limit")


def test_a_part_of_the_network_has_its_own() -> None:
    """Neighbours share an allowance, others have theirs; each minute gives one more, up to the whole."""
    allowed = Allowance()
    assert left(allowed, "192.0.2.1") == AT_ONCE
    assert left(allowed, "192.0.2.99") == 0
    assert left(allowed, "198.51.100.1") == AT_ONCE
    assert left(allowed, "192.0.2.1", 0.9) == 0
    assert left(allowed, "192.0.2.1", 1) == 1
    assert left(allowed, "192.0.2.1", 4) == 3
    assert left(allowed, "192.0.2.1", 10_000) == AT_ONCE


def test_no_address_is_kept() -> None:
    """What is kept says nothing of who asked, and is never much."""
    allowed = Allowance()
    for number in range(300):
        allowed.take(f"10.0.{number % 256}.{number // 256}", NOW)
    kept = vars(allowed)["_whole_at"]
    assert len(kept) == 256
    assert not any(b"10.0" in key for key in kept)
    assert left(Allowance(), "192.0.2.1") == AT_ONCE


def test_it_forgets(monkeypatch: pytest.MonkeyPatch) -> None:
    """Of very many, those who asked longest ago are forgotten."""
    monkeypatch.setattr(allowance, "MOST_KEPT", 10)
    allowed = Allowance()
    for number in range(50):
        allowed.take(f"10.0.{number}.1", NOW)
    assert len(vars(allowed)["_whole_at"]) == 10
    assert (left(allowed, "10.0.49.1"), left(allowed, "10.0.1.1")) == (AT_ONCE - 1, AT_ONCE)
