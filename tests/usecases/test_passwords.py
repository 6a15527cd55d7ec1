"""Hashing and checking passwords."""

import time

import pytest
from argon2 import PasswordHasher

from calfeed.errors import InvalidInputError
from calfeed.usecases.passwords import Passwords

CHEAP = Passwords(PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
GOOD = "correct horse battery"


def test_defaults() -> None:
    """Without a word from us it is argon2id with the library's parameters."""
    assert Passwords().hash(GOOD).startswith("$argon2id$v=19$m=65536,t=3,p=4$")


def test_fits() -> None:
    """The password fits its hash, another doesn't; equal passwords have unequal hashes."""
    kept = CHEAP.hash(GOOD)
    assert CHEAP.fits(GOOD, kept)
    assert not CHEAP.fits(GOOD + "!", kept)
    assert not CHEAP.fits("", kept)
    assert not CHEAP.fits("\ud800", kept)
    assert not CHEAP.fits(GOOD, "no hash")
    assert CHEAP.hash(GOOD) != kept


def test_keyboards() -> None:
    """An é is an é, whether a keyboard sends one character or two."""
    assert CHEAP.fits("cafe\u0301 au lait, merci", CHEAP.hash("caf\u00e9 au lait, merci"))


@pytest.mark.parametrize("bad", ["", "short", "eleven char", "x" * 1_025])
def test_lengths(bad: str) -> None:
    """Too short and too long are refused."""
    with pytest.raises(InvalidInputError, match="12 to 1,024"):
        CHEAP.hash(bad)


def test_dated() -> None:
    """A hash with other parameters is to be made anew."""
    kept = CHEAP.hash(GOOD)
    assert not CHEAP.is_dated(kept)
    assert Passwords().is_dated(kept)


def test_nobody_takes_as_long() -> None:
    """Whether there is an account can't be told from the time that "no" takes."""
    passwords = Passwords()
    kept = passwords.hash(GOOD)
    passwords.fits(GOOD, None)

    def taken(hashed: str | None) -> float:
        began = time.process_time()
        assert not passwords.fits("something else", hashed)
        return time.process_time() - began

    known, unknown = (min(taken(hashed) for _ in range(3)) for hashed in (kept, None))
    assert 0.5 < known / unknown < 2
