"""Puts a message together, octet by octet: headers that can't be broken out of, and quoted-printable parts.

`email.message` is not used for writing: told to leave long headers alone it writes encoded words of any length, and
told to fold them it turns a long List-Unsubscribe into encoded words, which no one-click button reads.
"""

import hashlib
import quopri
import re
import textwrap
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from email import policy
from email.header import Header
from email.parser import BytesHeaderParser

CRLF = b"\r\n"
LINE = 76  # RFC 2045, 6.7 and RFC 2047, 2


@dataclass(frozen=True, slots=True)
class Part:
    """One form of a message's content."""

    content_type: str
    octets: bytes


def message(headers: Iterable[tuple[str, str]], identity: str, parts: Iterable[Part]) -> bytes:
    """A multipart/alternative message, the plainest part first; equal arguments give equal octets."""
    # "=_" can't occur in quoted-printable, so the boundary can't occur in a part (RFC 2045, 6.7).
    boundary = f"=_calfeed_{hashlib.sha256(identity.encode()).hexdigest()[:24]}"
    top = (*headers, ("MIME-Version", "1.0"), ("Content-Type", f'multipart/alternative; boundary="{boundary}"'))
    lines = [header(name, value) for name, value in top]
    for part in parts:
        lines += [b"", f"--{boundary}".encode(), header("Content-Type", part.content_type)]
        lines += [b"Content-Transfer-Encoding: quoted-printable", b"", quoted(part.octets)]
    return CRLF.join([*lines, f"--{boundary}--".encode(), b""])


def header(name: str, value: str) -> bytes:
    """One header field. ASCII stays on its line, whatever its length below 998; the rest becomes encoded words."""
    text = one_line(value)
    if text.isascii() and "=?" not in text and len(name) + len(text) < 990:
        return f"{name}: {text}".encode()
    words = Header(text, "utf-8", maxlinelen=LINE, header_name=name).encode(linesep="\r\n", maxlinelen=LINE)
    return f"{name}: {words}".encode("ascii")


def one_line(text: str, longest: int = 10_000) -> str:
    """The text as one line without controls, lone surrogates or marks that turn the direction of writing around."""
    kept = text
    if not (text.isascii() and text.isprintable()):
        kept = "".join(c if unicodedata.category(c) not in {"Cc", "Cs"} and c not in TURNS else " " for c in text)
    line = " ".join(kept.split())
    return line if len(line) <= longest else f"{line[: longest - 1].rstrip()}…"


def quoted(octets: bytes) -> bytes:
    """The octets as quoted-printable with lines of at most 76."""
    lines = quopri.encodestring(octets.replace(CRLF, b"\n"))
    # It makes lines of 77 and 78 where a blank at the end has to be written as =20.
    return re.sub(rb"(?m)^(.{74,75})(=[0-9A-F]{2})$", rb"\1=\n\2", lines).replace(b"\n", CRLF)


def folded(text: str) -> str:
    """The text in lines that a terminal holds; links stay whole, what follows a label is set below its beginning."""
    return "\n".join(line if len(line) <= LINE else _folded(line) for line in text.split("\n"))


def subject_of(octets: bytes) -> str:
    """The subject of a message, for people to read."""
    return str(BytesHeaderParser(policy=policy.default).parsebytes(octets)["Subject"])


def _folded(line: str) -> str:
    label = re.match(r"\w+: +| +", line)
    indent = " " * len(label[0]) if label else ""
    return textwrap.fill(line, LINE, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)


TURNS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
