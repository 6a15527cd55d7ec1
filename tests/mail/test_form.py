"""Forms: written once, filled in for each reader."""

import secrets
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfeed.mail.form import cut, stand_in
from calfeed.mail.message import Part, message

NAMES = ("to", "leave", "choose")


def _message(values: dict[str, str], before: str, after: str) -> bytes:
    text = f"{before}{values['leave']}{after}\n{after}{values['choose']}\n{values['leave']}{before}"
    headers = (("To", values["to"]), ("Subject", after), ("List-Unsubscribe", f"<https://x.test/{values['leave']}>"))
    return message(headers, "same", [Part("text/plain; charset=utf-8", text.encode())])


@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=200), st.text("a=%é. \n", max_size=100))
def test_filled_in_as_written(before: str, after: str) -> None:
    """A form filled in is, octet by octet, the mail written for that reader, wherever its lines break."""
    stand_ins = {name: stand_in() for name in NAMES}
    values = {name: secrets.token_urlsafe(32) for name in NAMES}
    form = cut(_message(stand_ins, before, after), stand_ins)
    assert form.filled(values) == _message(values, before, after)
    assert form.filled(stand_ins) == _message(stand_ins, before, after)


def test_a_blank_in_the_middle_of_a_line_break() -> None:
    """A token that quoted-printable parts is found, at each of its letters, and read as one."""
    stand_ins = {name: stand_in() for name in NAMES}
    values = {name: secrets.token_urlsafe(32) for name in NAMES}
    for length in range(80):
        octets = cut(_message(stand_ins, "a" * length, "é"), stand_ins).filled(values)
        assert all(len(line) <= 76 for line in octets.partition(b"\r\n\r\n")[2].split(b"\r\n"))
        parsed = message_from_bytes(octets, policy=policy.default)
        [part] = parsed.iter_parts()
        assert isinstance(part, EmailMessage)
        assert part.get_content().splitlines()[:2] == ["a" * length + values["leave"] + "é", "é" + values["choose"]]


def test_a_blank_that_is_missing() -> None:
    """A mail without a place for the reader's link is never sent in its stead."""
    with pytest.raises(ValueError, match="no place for leave"):
        cut(b"To: you\r\n", {"leave": stand_in()})
