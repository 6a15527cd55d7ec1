"""A mail that many get alike: written once, cut where it differs from reader to reader, and filled in for each."""

import secrets
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

SOFT_BREAK = b"=\r\n"  # where quoted-printable goes on in the next line (RFC 2045, 6.7)


@dataclass(frozen=True, slots=True)
class Form:
    """The octets of a mail, with blanks, and for each blank which value goes there: all of it, or from where to where.

    Only a part does where its line ends within.
    """

    octets: bytes
    blanks: tuple[tuple[str, slice], ...]

    def filled(self, values: Mapping[str, str]) -> bytes:
        """The mail with these values in its blanks: ASCII, and in its parts as long as what stood there was."""
        return self.octets % tuple([values[name][part].encode("ascii") for name, part in self.blanks])


def stand_in() -> str:
    """What is written where a token will be: as long, of the same letters, and found nowhere else."""
    return secrets.token_urlsafe(32)


def cut(octets: bytes, stand_ins: Mapping[str, str]) -> Form:
    """The form that a mail is in which stand-ins were written; ValueError if one isn't there."""
    found = {name: list(_places(octets, text.encode("ascii"))) for name, text in stand_ins.items()}
    if missing := [name for name, places in found.items() if not places]:
        raise ValueError(f"a mail has no place for {', '.join(missing)}")
    pieces: list[bytes] = []
    blanks: list[tuple[str, slice]] = []
    at = 0
    for start, end, split, name in sorted((*place, name) for name, places in found.items() for place in places):
        pieces += [octets[at:start].replace(b"%", b"%%"), b"%b" + SOFT_BREAK + b"%b" if split else b"%b"]
        blanks += [(name, slice(split)), (name, slice(split, None))] if split else [(name, slice(None))]
        at = end
    return Form(b"".join(pieces) + octets[at:].replace(b"%", b"%%"), tuple(blanks))


def _places(octets: bytes, text: bytes) -> Iterator[tuple[int, int, int]]:
    """Where a text begins and ends, and after how many of its octets a soft break parts it; 0 for nowhere."""
    for split in range(len(text)):
        written = text[:split] + SOFT_BREAK + text[split:] if split else text
        start = octets.find(written)
        while start >= 0:
            yield start, start + len(written), split
            start = octets.find(written, start + len(written))
