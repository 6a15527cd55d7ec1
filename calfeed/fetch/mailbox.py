"""Reads the new mails of an IMAP mailbox, and changes nothing in it; the one door to imaplib."""

import imaplib
import re
import socket
import ssl
import time
from base64 import b64encode
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from email import message_from_bytes, policy
from ipaddress import ip_address
from urllib.parse import unquote

from calfeed.errors import FetchError
from calfeed.fetch.deadline import hung_up
from calfeed.fetch.guard import SLOW, Guard
from calfeed.fetch.refused import Refused
from calfeed.fetch.tls import default_context, what_failed
from calfeed.fetch.url import Place, place_from
from calfeed.model.source import Source

PORTS = {"imaps": 993, "imap": 143}
SECONDS = 60.0
MAILS_MOST = 50
LOOKED_AT_MOST = 200  # mails in one look, most of which may be from others
HISTORY_MOST = 200  # mails of a folder that was never read; those before them are history
MAIL_MOST = 3_000_000
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
    deadline = time.monotonic() + seconds
    place = place_from(source.address, PORTS)
    with _session(place, guard, deadline, context or default_context()) as session:
        _log_in(session, source.user, password)
        return _read(session, _folder(place), source.senders, state)


class _Session(imaplib.IMAP4):
    """IMAP over a connection that the guard made; refuses to take in more than a mail may have."""

    def __init__(self, connection: socket.socket, host: str) -> None:
        self._connection = connection
        super().__init__(host)

    def _create_socket(self, _timeout: float | None) -> socket.socket:
        return self._connection

    def read(self, size: int) -> bytes:
        """The next octets, if they are not more than a mail may have."""
        if size > MAIL_MOST + SENDER_MOST:
            raise self.abort(f"the server sends {size} octets where a mail was asked for")
        return super().read(size)


@contextmanager
def _session(place: Place, guard: Guard, deadline: float, context: ssl.SSLContext) -> Iterator[_Session]:
    """A session that is encrypted, unless the server is in a network of the operator's; says what goes wrong in it."""
    try:
        with ExitStack() as stack:
            plain = stack.enter_context(guard.connect(place.host, place.port, deadline))
            stack.enter_context(hung_up(plain, deadline))
            inside = guard.is_allowed(ip_address(plain.getpeername()[0]))
            connection = plain
            if place.scheme == "imaps":
                connection = stack.enter_context(context.wrap_socket(plain, server_hostname=place.host))
            session = _Session(connection, place.host)
            stack.callback(_say_goodbye, session)
            if place.scheme == "imap":
                _encrypt(session, context, inside)
            yield session
    except (FetchError, OSError, imaplib.IMAP4.error, ValueError) as error:
        reason = SLOW if time.monotonic() >= deadline else _reason(error)
        raise FetchError(f"{place.scheme}://{place.authority}: {reason}") from None


def _encrypt(session: _Session, context: ssl.SSLContext, inside: bool) -> None:
    """Go on in TLS if that is offered; a password goes unencrypted through the operator's own networks at most."""
    if "STARTTLS" in session.capabilities:
        session.starttls(context)
    elif not inside:
        raise FetchError("the server offers no encryption, and the password would be seen; use imaps://")


def _say_goodbye(session: _Session) -> None:
    with suppress(OSError, imaplib.IMAP4.error):
        session.logout()


def _log_in(session: _Session, user: str, password: str) -> None:
    try:
        if "AUTH=PLAIN" in session.capabilities:
            session.authenticate("PLAIN", lambda _: f"\0{user}\0{password}".encode())
        else:
            session.login(_quoted(user), password)
    except imaplib.IMAP4.abort:
        raise
    except imaplib.IMAP4.error as error:
        raise FetchError(f"the server refuses the user and password ({_words(error)}); check both") from None
    except UnicodeError:
        raise FetchError("the server takes no user or password beyond ASCII; choose another password") from None


def _read(
    session: _Session, folder: str, senders: Iterable[str], state: MailboxState
) -> tuple[tuple[NewMail, ...], tuple[Refused, ...], MailboxState]:
    count, validity = _examine(session, folder)
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
        except (imaplib.IMAP4.abort, OSError):
            if not mails and not refused:
                raise
            break  # what was read is kept; the rest comes the next time
        else:
            if mail is not None:
                mails.append(mail)
                size += len(mail.data)
        state = replace(state, uid=uid)
    return tuple(mails), tuple(refused), state


def _examine(session: _Session, folder: str) -> tuple[int, int]:
    """How many mails the folder has, and its UIDVALIDITY; opened so that nothing in it changes."""
    answer, said = session.select(_quoted(_utf7(folder)), readonly=True)
    if answer != "OK":
        raise FetchError(f"the folder {folder!r} can't be opened ({_words(said[-1])}); check its name")
    validity = session.response("UIDVALIDITY")[1][-1]
    if not (validity and validity.isdigit() and said[-1] and said[-1].isdigit()):
        raise FetchError("the server doesn't say which mails are new (no UIDVALIDITY)")
    return int(said[-1]), int(validity)


def _after(session: _Session, count: int, uid: int) -> list[tuple[int, int]]:
    """UID and size of the next mails after the UID, in order; UIDs rise with the numbers (RFC 3501, 2.3.1.1)."""
    numbers = range(1, count + 1)
    before = max(0, count - HISTORY_MOST)
    if uid:
        before = bisect_right(numbers, uid, key=lambda number: _facts(session, f"{number}")[0][0])
    if before == count:
        return []
    facts = _facts(session, f"{before + 1}:{min(before + LOOKED_AT_MOST, count)}")
    return [fact for fact in facts if fact[0] > uid]


def _facts(session: _Session, numbers: str) -> list[tuple[int, int]]:
    answer, said = session.fetch(numbers, "(UID RFC822.SIZE)")
    lines = [line for line in said if isinstance(line, bytes)]
    facts = sorted(
        (int(uid[1]), int(size[1])) for line in lines if (uid := _UID.search(line)) and (size := _SIZE.search(line))
    )
    if answer != "OK" or not facts:
        raise FetchError("the server doesn't list its mails")
    return facts


def _mail(session: _Session, uid: int, octets: int, name: str, senders: Iterable[str]) -> NewMail | None:
    """The mail, or none if it went away meanwhile; FetchError says why it is not taken."""
    header = _part(session, uid, f"BODY.PEEK[HEADER.FIELDS (FROM)]<0.{SENDER_MOST}>")
    if header is None:
        return None
    sender = _sender(header)
    if not _is_allowed(sender, senders):
        raise FetchError("is not from one of the source's senders; add the address, or @domain, if it should be read")
    if octets > MAIL_MOST:
        raise FetchError(f"larger than {MAIL_MOST // 1_000_000} MB; ask for mail without large attachments")
    data = _part(session, uid, f"BODY.PEEK[]<0.{MAIL_MOST}>")
    return None if data is None else NewMail(name=name, sender=sender, data=data)


def _part(session: _Session, uid: int, what: str) -> bytes | None:
    try:
        answer, said = session.uid("FETCH", str(uid), f"({what})")
    except imaplib.IMAP4.abort:
        raise
    except imaplib.IMAP4.error as error:  # BAD
        raise FetchError(f"the server doesn't give it out ({_words(error)})") from None
    if answer != "OK":
        raise FetchError(f"the server doesn't give it out ({_words(said[-1])})")
    return next((piece[1] for piece in said if isinstance(piece, tuple)), None)


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


def _folder(place: Place) -> str:
    return unquote(place.target.partition("?")[0].removeprefix("/")) or "INBOX"


def _utf7(folder: str) -> str:
    """The folder's name as IMAP writes it (RFC 3501, 5.1.3)."""
    pieces = re.split(r"([^\x20-\x7e]+)", folder)
    pieces[::2] = [piece.replace("&", "&-") for piece in pieces[::2]]
    pieces[1::2] = [
        f"&{b64encode(piece.encode('utf-16-be')).decode().rstrip('=').replace('/', ',')}-" for piece in pieces[1::2]
    ]
    return "".join(pieces)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _reason(error: Exception) -> str:
    if isinstance(error, FetchError):
        return str(error)
    if isinstance(error, ssl.SSLError):
        return what_failed(error)
    if isinstance(error, imaplib.IMAP4.abort):
        return f"the server hung up ({_words(error)}); try again later"
    return _words(error) or type(error).__name__


def _words(said: object) -> str:
    """What the server said, in one line; imaplib's errors hold it as octets or text."""
    if isinstance(said, Exception):
        said = said.args[0] if said.args else ""
    text = said.decode("utf-8", "replace") if isinstance(said, bytes) else str(said)
    return "".join(char for char in " ".join(text.split()) if char.isprintable())[:200]
