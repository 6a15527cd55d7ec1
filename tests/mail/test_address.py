"""Addresses that people type."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfeed.errors import InvalidInputError
from calfeed.mail.address import address_from


@pytest.mark.parametrize(
    ("text", "given_address", "mailbox"),
    [
        ("ada@example.org", "ada@example.org", "ada@example.org"),
        (" Ada.L@Example.ORG ", "Ada.L@example.org", "ada.l@example.org"),
        ("ada+tea@example.org", "ada+tea@example.org", "ada@example.org"),
        ("A.d.a+x@googlemail.com", "A.d.a+x@googlemail.com", "ada@gmail.com"),
        ("+tag@example.org", "+tag@example.org", "+tag@example.org"),
        ("o'hara@example.org", "o'hara@example.org", "o'hara@example.org"),
        ("ada@bücher.example", "ada@xn--bcher-kva.example", "ada@xn--bcher-kva.example"),
        ("ada@straße.example", "ada@xn--strae-oqa.example", "ada@xn--strae-oqa.example"),
        ("ada@пошта.укр", "ada@xn--80a1acn3a.xn--j1amh", "ada@xn--80a1acn3a.xn--j1amh"),
        ("ada@BU\u0308CHER.example", "ada@xn--bcher-kva.example", "ada@xn--bcher-kva.example"),
    ],
)
def test_one_mailbox_behind_its_spellings(text: str, given_address: str, mailbox: str) -> None:
    """An address is kept as it can be written to, and its mailbox is the same for every spelling."""
    address = address_from(text)
    assert (address.given, address.mailbox) == (given_address, mailbox)


def test_twelve_spellings_of_one_mailbox() -> None:
    """However somebody spells it, one mailbox is one mailbox: nobody gets twice the mails by signing up twice."""
    plain = ["ada.lo@gmail.com", "adalo@gmail.com", "Ada.Lo@gmail.com", "ADALO@GMAIL.COM", "a.d.a.l.o@gmail.com"]
    tagged = ["adalo+tea@gmail.com", "ada.lo+@gmail.com", "adalo+a+b@gmail.com", "ADA.lo+Tea@Gmail.Com"]
    other = ["adalo@googlemail.com", "ada.lo+x@GoogleMail.com", "  adalo@gmail.com "]
    assert {address_from(text).mailbox for text in plain + tagged + other} == {"adalo@gmail.com"}
    wide = ["ada@bücher.example", "ada@BÜCHER.example", "ada@XN--BCHER-KVA.example", "ada@bu\u0308cher.example"]
    assert {address_from(text).mailbox for text in wide} == {"ada@xn--bcher-kva.example"}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ada",
        "@example.org",
        "ada@",
        "ada@example",
        "ada@localhost",
        "ada@[127.0.0.1]",
        "ada@127.0.0.1",
        "ada@example..org",
        "ada@-example.org",
        ".ada@example.org",
        "ada.@example.org",
        "a..b@example.org",
        '"ada lovelace"@example.org',
        "ada@example.org, eve@example.org",
        "ada@example.org,eve@example.org",
        "ada@example.org;eve@example.org",
        "ada@eve@example.org",
        "Ada <ada@example.org>",
        "ada@example.org\r\nBcc: eve@example.org",
        "ada@example.org\n",
        "ada\x00@example.org",
        "ada@exam\x00ple.org",
        "ada@example.org\u2028",
        "ada(comment)@example.org",
        "ada@example。org",
        "ada@exa mple.org",
        "ада@example.org",
        "ada@ex\u202eample.org",
        "ada@ex\u200bample.org",
        "ada@\ud800.example",
        "-ada@example.org",
        "--config=/etc/passwd@example.org",
        "josé@example.org",
        "ada@example.org%0d%0aBcc:eve@example.org",
        "ada@example.org, ",
        f"{'a' * 64}@{'b' * 63}.{'c' * 63}.{'d' * 63}.{'e' * 63}",
        f"{'a' * 160}@{'b' * 155}.org",
        f"{'a' * 65}@example.org",
        f"ada@{'a' * 64}.org",
        f"ada@{'a.' * 130}org",
    ],
)
def test_what_is_no_address(text: str) -> None:
    """Anything but exactly one plain address is refused, in one line."""
    with pytest.raises(InvalidInputError, match=r"name@example\.org"):
        address_from(text)


@given(st.text(max_size=80) | st.from_regex(r"[^@]{0,20}@[^@]{0,20}\.[^@]{0,9}", fullmatch=True))
def test_whatever_is_accepted_is_safe(text: str) -> None:
    """What is accepted is ASCII without controls, blanks or lists, and is accepted again as itself."""
    try:
        address = address_from(text)
    except InvalidInputError:
        return
    assert address.given.isascii()
    assert address.given.isprintable()
    assert not set(address.given) & set(' ,;<>()[]\\":')
    assert len(address.given) <= 254
    assert address_from(address.given) == address
