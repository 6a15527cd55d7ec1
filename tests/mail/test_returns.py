"""Addresses that undeliverable mail comes back to."""

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from calfeed.mail.returns import LONGEST_TEMPLATE, Claim, Returns
from tests.builders import NOW

KEY = bytes(range(32))
OURS = Returns("bounce+{}@calfeed.test", KEY)
MINUTE = NOW.replace(second=0, microsecond=0)


def _one(returns: Returns, text: str) -> Claim:
    [claim] = returns.claims(text)
    return claim


@given(st.integers(1, 2**60 - 1), st.emails(), st.datetimes(min_value=NOW.replace(tzinfo=None)))
def test_there_and_back(subscriber: int, recipient: str, at: object) -> None:
    """Whoever the reader is, the address is short, in lower case, tells who they are, and proves it in any case."""
    address = OURS.address(subscriber, recipient, MINUTE)
    assert address == address.lower()
    assert len(address.partition("@")[0]) <= 64
    for spelled in (address, address.upper(), f"Postmaster <{address}>, x@y.example"):
        claim = _one(OURS, spelled)
        assert (claim.subscriber, claim.sent_at) == (subscriber, MINUTE)
        assert OURS.vouches(claim, recipient)


def test_nobody_else_can_make_one() -> None:
    """Another key, reader, minute or seal is seen, and so is a mail that went to another address of the reader."""
    claim = _one(OURS, OURS.address(7, "ada@example.org", NOW))
    forged = [
        _one(OURS, Returns(OURS.template, KEY[::-1]).address(7, "ada@example.org", NOW)),
        Claim(8, claim.sent_at, claim.seal),
        Claim(7, claim.sent_at + timedelta(minutes=1), claim.seal),
        Claim(7, claim.sent_at, "a" * 16),
    ]
    assert not any(OURS.vouches(one, "ada@example.org") for one in forged)
    assert not OURS.vouches(claim, "bob@example.org")
    assert OURS.vouches(claim, "Ada@Example.org")


def test_what_is_none() -> None:
    """Addresses of other forms or domains claim nothing, whatever their numbers are."""
    seal = "a" * 16
    for text in (
        "bounce@calfeed.test",
        f"bounce+1-2-{seal}@example.org",
        f"bounce+-1-2-{seal}@calfeed.test",
        f"bounce+{'f' * 16}-2-{seal}@calfeed.test",
        f"bounce+1-ffffffff-{seal}@calfeed.test",
        f"bounce+1-2-{seal[1:]}@calfeed.test",
        f"bounce+1-2-{seal}@calfeed-test",
        f"bounce+1\r\n-2-{seal}@calfeed.test",
    ):
        assert list(OURS.claims(text)) == []


def test_the_longest_template() -> None:
    """What is before the "@" never passes 64 octets."""
    longest = Returns(f"{'b' * (LONGEST_TEMPLATE - 2)}{{}}@calfeed.test", KEY)
    address = longest.address(2**60 - 1, "ada@example.org", NOW.replace(year=2400))
    assert len(address.partition("@")[0]) <= 64
    assert longest.vouches(_one(longest, address), "ada@example.org")
