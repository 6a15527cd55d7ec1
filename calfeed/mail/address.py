"""Judges a mail address that somebody typed, and names the mailbox behind its spellings."""

import re
import unicodedata
from dataclasses import dataclass

from calfeed.errors import InvalidInputError
from calfeed.model.wording import N_

LONGEST = 254  # RFC 5321, 4.5.3.1.3, less the angle brackets
LOCAL = re.compile(r"(?!-)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*")
LABEL = re.compile(r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?")
DOTS_DO_NOT_COUNT = {"gmail.com", "googlemail.com"}


@dataclass(frozen=True, slots=True)
class Address:
    """An address as it can be written to, and the mailbox it leads to: one key for all its spellings."""

    given: str
    mailbox: str


def address_from(text: str) -> Address:
    """The one address that the text is; InvalidInputError for anything else.

    Quoted local parts, comments, lists, hosts without a dot, address literals and a "-" in front, which a program may
    take for an option, are refused: nobody who wants reminders has one, and each is a way to smuggle. A domain in other
    letters becomes its ASCII form; other letters before the "@" are refused, for few servers take them (RFC 6531).
    """
    local, at, domain = text.strip(" ").rpartition("@")
    ascii_domain = _ascii_domain(domain) if at else ""
    given = f"{local}@{ascii_domain}"
    if not ascii_domain or not LOCAL.fullmatch(local) or len(local) > 64 or len(given) > LONGEST:
        raise InvalidInputError(N_("that is not a mail address; it should look like name@example.org"))
    return Address(given=given, mailbox=_mailbox(local, ascii_domain))


def _mailbox(local: str, domain: str) -> str:
    name = local.lower().partition("+")[0] or local.lower()
    if domain in DOTS_DO_NOT_COUNT:
        return f"{name.replace('.', '')}@gmail.com"
    return f"{name}@{domain}"


def _ascii_domain(domain: str) -> str:
    """The domain in lower-case ASCII, or "" if it is none."""
    labels = [_ascii_label(label) for label in unicodedata.normalize("NFC", domain).lower().split(".")]
    if len(labels) < 2 or not all(labels) or labels[-1].isdigit():
        return ""
    joined = ".".join(labels)
    return joined if len(joined) <= 253 else ""


def _ascii_label(label: str) -> str:
    # The codec "idna" of the standard library is the one of 2003, which turns ß into ss: another domain. A label of
    # letters, marks and digits needs no more of IDNA 2008 than Punycode, and nothing else is let in.
    if not label.isascii():
        if any(unicodedata.category(c) not in {"Ll", "Lo", "Lm", "Mn", "Mc", "Nd"} and c != "-" for c in label):
            return ""
        label = f"xn--{label.encode('punycode').decode('ascii')}"
    return label if LABEL.fullmatch(label) else ""
