"""Reads the new mails of an IMAP mailbox, and changes nothing in it."""

import re
import ssl
from bisect import bisect_right
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from email import message_from_bytes, policy

from calfeed.errors import FetchError
from calfeed.fetch.guard import Guard
from calfeed.fetch.imap import LOST, MAIL_MOST, SECONDS, Login, Session, opened, part
from calfeed.fetch.refused import Refused
from calfeed.model.source import Source

MAILS_MOST = 50
LOOKED_AT_MOST = 200  # mails in one look, most of which may be from others
HISTORY_MOST = 200  # mails of a folder that was never read; those before them are history
POLL_MOST = 30_000_000
SENDER_MOST = 2_000  # octets of the From header; a longer one is not looked at

_SIZE = re.compile(rb"\bRFC822\.SIZE (\d{1,12})", re.I)
_UID = re.compile(rb"\bUID (\d{1,10})", re.I)
_ADDRESS = r"[^\s@<>,;:\"()]+@[^\s@<>,;:\"()]+"
_FROM = re.compile(rf"(?:[^<>]*<({_ADDRESS})>|({_ADDRESS}))\s*(?:\([^()]*\))?")


@dataclass(frozen=True, slots=True, kw_only=True)
class MailboxState:
    """How far a mailbox was read: the last UID, and the UIDVALIDITY under which it counts."""

    validity: int = 0
    uid: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class NewMail:
    """A mail as it is in the mailbox; `name` tells it from the others, `sender` is an address that is allowed."""

    name: str
    sender: str
    data: bytes


def new_mails(
    source: Source,
    password: str,
    state: MailboxState,
    guard: Guard,
    *,
    context: ssl.SSLContext | None = None,
    seconds: float = SECONDS,
) -> tuple[tuple[NewMail, ...], tuple[Refused, ...], MailboxState]:
    """At most 50 mails that were not read before, those that are not taken, and what to remember.

    Of a folder that is new to us only the last 200 are looked at. Mails of senders that the source doesn't allow are
    not even loaded. FetchError when the mailbox can't be read.
    """
    login = Login(address=source.address, user=source.user, password=password)
    with opened(login, guard, context=context, seconds=seconds) as (session, count, validity):
        return _read(session, count, validity, source.senders, state)


def _read(
    session: Session, count: int, validity: int, senders: Iterable[str], state: MailboxState
) -> tuple[tuple[NewMail, ...], tuple[Refused, ...], MailboxState]:
    if validity != state.validity:
        state = MailboxState(validity=validity)
    mails: list[NewMail] = []
    refused: list[Refused] = []
    size = 0
    for uid, octets in _after(session, count, state.uid):
        if len(mails) == MAILS_MOST or size + min(octets, MAIL_MOST) > POLL_MOST:
            break
        name = f"mail {validity}.{uid}"
        try:
            mail = _mail(session, uid, octets, name, senders)
        except FetchError as error:
            refused.append(Refused(name, str(error)))
        except LOST:
            if not mails and not refused:
                raise
            break  # what was read is kept; the rest comes the next time
        else:
            if mail is not None:
                mails.append(mail)
                size += len(mail.data)
        state = replace(state, uid=uid)
    return tuple(mails), tuple(refused), state


def _after(session: Session, count: int, uid: int) -> list[tuple[int, int]]:
    """UID and size of the next mails after the UID, in order; UIDs rise with the numbers (RFC 3501, 2.3.1.1)."""
    numbers = range(1, count + 1)
    before = max(0, count - HISTORY_MOST)
    if uid:
        before = bisect_right(numbers, uid, key=lambda number: _facts(session, f"{number}")[0][0])
    if before == count:
        return []
    facts = _facts(session, f"{before + 1}:{min(before + LOOKED_AT_MOST, count)}")
    return [fact for fact in facts if fact[0] > uid]


def _facts(session: Session, numbers: str) -> list[tuple[int, int]]:
    answer, said = session.fetch(numbers, "(UID RFC822.SIZE)")
    lines = [line for line in said if isinstance(line, bytes)]
    facts = sorted(
        (int(uid[1]), int(size[1])) for line in lines if (uid := _UID.search(line)) and (size := _SIZE.search(line))
    )
    if answer != "OK" or not facts:
        raise FetchError("the server doesn't list its mails")
    return facts


def _mail(session: Session, uid: int, octets: int, name: str, senders: Iterable[str]) -> NewMail | None:
    """The mail, or none if it went away meanwhile; FetchError says why it is not taken."""
    header = part(session, uid, f"BODY.PEEK[HEADER.FIELDS (FROM)]<0.{SENDER_MOST}>")
    if header is None:
        return None
    sender = _sender(header)
    if not _is_allowed(sender, senders):
        raise FetchError("is not from one of the source's senders; add the address, or @domain, if it should be read")
    if octets > MAIL_MOST:
        raise FetchError(f"larger than {MAIL_MOST // 1_000_000} MB; ask for mail without large attachments")
    data = part(session, uid, f"BODY.PEEK[]<0.{MAIL_MOST}>")
    return None if data is None else NewMail(name=name, sender=sender, data=data)


def _sender(header: bytes) -> str:
    """The one address that the mail is from; FetchError unless two ways of reading the header agree on it.

    Python's parser alone takes `boss@example.org <eve@evil.example>` for the boss.
    """
    parsed = written = None
    if len(header) < SENDER_MOST:  # else it was cut off, and what is missing might be the sender
        with suppress(Exception):  # the header parsers raise IndexError and others on malformed input
            message = message_from_bytes(header, policy=policy.default)
            (raw,) = (value for name, value in message.raw_items() if name.lower() == "from")
            written = _FROM.fullmatch(" ".join(str(raw).split()))
            (parsed,) = message["From"].addresses
    if written is None or parsed is None or parsed.addr_spec != (written[1] or written[2]):
        raise FetchError("has not one sender that can be read; its From header is malformed")
    return str(parsed.addr_spec).lower()


def _is_allowed(sender: str, senders: Iterable[str]) -> bool:
    domain = f"@{sender.rpartition('@')[2]}"
    return any(allowed.strip().lower() in (sender, domain) for allowed in senders)
