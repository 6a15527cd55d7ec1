"""Sessions with an IMAP server, encrypted and ended on time; the one door to imaplib."""

import imaplib
import re
import socket
import ssl
import time
from base64 import b64encode
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from ipaddress import ip_address
from urllib.parse import unquote

from calfeed.errors import FetchError
from calfeed.fetch.deadline import hung_up
from calfeed.fetch.guard import SLOW, Guard
from calfeed.fetch.tls import default_context, what_failed
from calfeed.fetch.url import Place, place_from

PORTS = {"imaps": 993, "imap": 143}
SECONDS = 60.0
MAIL_MOST = 3_000_000
SLACK = 2_000  # for what a server says beside a mail
LOST = (imaplib.IMAP4.abort, OSError)  # the connection is gone


@dataclass(frozen=True, slots=True, kw_only=True)
class Login:
    """A folder of a mailbox, as an imaps:// address, and who may open it."""

    address: str
    user: str
    password: str = field(repr=False)


@contextmanager
def opened(
    login: Login,
    guard: Guard,
    *,
    context: ssl.SSLContext | None = None,
    seconds: float = SECONDS,
    readonly: bool = True,
) -> Iterator[tuple["Session", int, int]]:
    """A session with the folder open, how many mails it has, and its UIDVALIDITY; FetchError if that can't be had."""
    deadline = time.monotonic() + seconds
    place = place_from(login.address, PORTS)
    with _session(place, guard, deadline, context or default_context()) as session:
        _log_in(session, login.user, login.password)
        yield session, *_open(session, _folder(place), readonly=readonly)


class Session(imaplib.IMAP4):
    """IMAP over a connection that the guard made; refuses to take in more than a mail may have."""

    def __init__(self, connection: socket.socket, host: str) -> None:
        self._connection = connection
        super().__init__(host)

    def _create_socket(self, _timeout: float | None) -> socket.socket:
        return self._connection

    def read(self, size: int) -> bytes:
        """The next octets, if they are not more than a mail may have."""
        if size > MAIL_MOST + SLACK:
            raise self.abort(f"the server sends {size} octets where a mail was asked for")
        return super().read(size)


@contextmanager
def _session(place: Place, guard: Guard, deadline: float, context: ssl.SSLContext) -> Iterator[Session]:
    """A session that is encrypted, unless the server is in a network of the operator's; says what goes wrong in it."""
    try:
        with ExitStack() as stack:
            plain = stack.enter_context(guard.connect(place.host, place.port, deadline))
            stack.enter_context(hung_up(plain, deadline))
            inside = guard.is_allowed(ip_address(plain.getpeername()[0]))
            connection = plain
            if place.scheme == "imaps":
                connection = stack.enter_context(context.wrap_socket(plain, server_hostname=place.host))
            session = Session(connection, place.host)
            stack.callback(_say_goodbye, session)
            if place.scheme == "imap":
                _encrypt(session, context, inside)
            yield session
    except (FetchError, OSError, imaplib.IMAP4.error, ValueError) as error:
        reason = SLOW if time.monotonic() >= deadline else _reason(error)
        raise FetchError(f"{place.scheme}://{place.authority}: {reason}") from None


def _encrypt(session: Session, context: ssl.SSLContext, inside: bool) -> None:
    """Go on in TLS if that is offered; a password goes unencrypted through the operator's own networks at most."""
    if "STARTTLS" in session.capabilities:
        session.starttls(context)
    elif not inside:
        raise FetchError("the server offers no encryption, and the password would be seen; use imaps://")


def _say_goodbye(session: Session) -> None:
    with suppress(OSError, imaplib.IMAP4.error):
        session.logout()


def _log_in(session: Session, user: str, password: str) -> None:
    try:
        if "AUTH=PLAIN" in session.capabilities:
            session.authenticate("PLAIN", lambda _: f"\0{user}\0{password}".encode())
        else:
            session.login(_quoted(user), password)
    except imaplib.IMAP4.abort:
        raise
    except imaplib.IMAP4.error as error:
        raise FetchError(f"the server refuses the user and password ({in_words(error)}); check both") from None
    except UnicodeError:
        raise FetchError("the server takes no user or password beyond ASCII; choose another password") from None


def _open(session: Session, folder: str, *, readonly: bool) -> tuple[int, int]:
    answer, said = session.select(_quoted(_utf7(folder)), readonly=readonly)
    if answer != "OK":
        raise FetchError(f"the folder {folder!r} can't be opened ({in_words(said[-1])}); check its name")
    validity = session.response("UIDVALIDITY")[1][-1]
    if not (validity and validity.isdigit() and said[-1] and said[-1].isdigit()):
        raise FetchError("the server doesn't say which mails are new (no UIDVALIDITY)")
    return int(said[-1]), int(validity)


def part(session: Session, uid: int, what: str) -> bytes | None:
    """A part of a mail, or none if it went away; FetchError if the server doesn't give it out."""
    try:
        answer, said = session.uid("FETCH", str(uid), f"({what})")
    except imaplib.IMAP4.abort:
        raise
    except imaplib.IMAP4.error as error:  # BAD
        raise FetchError(f"the server doesn't give it out ({in_words(error)})") from None
    if answer != "OK":
        raise FetchError(f"the server doesn't give it out ({in_words(said[-1])})")
    return next((piece[1] for piece in said if isinstance(piece, tuple)), None)


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
        return f"the server hung up ({in_words(error)}); try again later"
    return in_words(error) or type(error).__name__


def in_words(said: object) -> str:
    """What the server said, in one line; imaplib's errors hold it as octets or text."""
    if isinstance(said, Exception):
        said = said.args[0] if said.args else ""
    text = said.decode("utf-8", "replace") if isinstance(said, bytes) else str(said)
    return "".join(char for char in " ".join(text.split()) if char.isprintable())[:200]
