"""A mailer that speaks SMTP: one connection, kept from message to message."""

import smtplib
import socket
import ssl
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from calfeed.errors import MailError
from calfeed.mail.mailer import Outcome, Verdict
from calfeed.mail.patient import Smtp, SmtpOverTls

DEFAULT_PORTS = {"smtp": 25, "smtp+starttls": 587, "smtps": 465}
CONNECT_SECONDS = 10.0
GOODBYE_SECONDS = 2.0
MESSAGE_SECONDS = 40.0  # with a second connection, below the 60 s of a lease: then another worker may take it
GO_ON = 354
CLOSING = 421  # "service not available, closing transmission channel" (RFC 5321, 3.8)
SYSTEM_FULL_OF_RECIPIENTS = 552  # to be read as 452 (RFC 5321, 4.5.3.1.10)


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """Where to hand mail over, and how."""

    scheme: str
    host: str
    port: int
    user: str
    password: str = field(repr=False)


def server_from(url: str) -> Server:
    """The server that `smtp://`, `smtp+starttls://` or `smtps://user:password@host:port` names; MailError if none."""
    parts = urlsplit(url)
    try:
        port = parts.port
    except ValueError:
        port = 0
    if parts.scheme not in DEFAULT_PORTS or not parts.hostname or port == 0:
        raise MailError(f"[mail] url must look like smtp+starttls://user:password@host:587, not {_masked(url)}")
    return Server(
        scheme=parts.scheme,
        host=parts.hostname,
        port=port or DEFAULT_PORTS[parts.scheme],
        user=unquote(parts.username or ""),
        password=unquote(parts.password or ""),
    )


class SmtpMailer:
    """Hands messages to one server; a connection that broke before the message began is made anew at once."""

    def __init__(self, url: str, *, context: ssl.SSLContext | None = None) -> None:
        self._url, self._server = url, server_from(url)
        self._context = context or ssl.create_default_context()
        self._connection: Smtp | None = None
        self._ends_at = 0.0
        self._asked = False  # whether the server was asked to take mail for this recipient

    def send(self, sender: str, recipient: str, octets: bytes) -> Outcome:
        """One transaction. An answer lost after DATA began counts as not sent: better twice than never."""
        self._ends_at = time.monotonic() + MESSAGE_SECONDS
        fresh = self._connection is None
        outcome = self._try(sender, recipient, octets)
        if outcome.verdict is Verdict.UNREACHABLE and not fresh:
            # The kept connection had grown old, or the server wants a new one after so many messages (421).
            outcome = self._try(sender, recipient, octets)
        if outcome.verdict is Verdict.UNREACHABLE and self._asked:
            return Outcome(Verdict.LATER, outcome.detail)  # it is about the recipient, or the next message will tell
        return outcome

    def probe(self) -> Outcome:
        """Connect, encrypt, log in as configured, and ask nothing."""
        self.close()
        self._ends_at = time.monotonic() + MESSAGE_SECONDS
        try:
            self._connection = self._connect()
            self._connection.noop()
        except (smtplib.SMTPException, OSError) as wrong:
            return Outcome(Verdict.UNREACHABLE, _said(wrong))
        finally:
            self.close()
        return Outcome(Verdict.SENT)

    def twin(self) -> "SmtpMailer":
        """Another one, with a connection of its own."""
        return SmtpMailer(self._url, context=self._context)

    def close(self) -> None:
        """Say goodbye; whether the server answers doesn't matter."""
        connection, self._connection = self._connection, None
        if connection is None:
            return
        connection.ends_at = time.monotonic() + GOODBYE_SECONDS
        try:
            connection.quit()
        except (smtplib.SMTPException, OSError):
            connection.close()

    def _try(self, sender: str, recipient: str, octets: bytes) -> Outcome:
        self._asked = False
        try:
            connection = self._connection = self._connection or self._connect()
            connection.ends_at = self._ends_at
        except (smtplib.SMTPException, OSError) as wrong:
            return Outcome(Verdict.UNREACHABLE, _said(wrong))
        try:
            return self._transaction(connection, sender, recipient, octets)
        except (smtplib.SMTPException, OSError) as wrong:
            self._hang_up()
            return Outcome(Verdict.LATER, _said(wrong))

    def _transaction(self, connection: Smtp, sender: str, recipient: str, octets: bytes) -> Outcome:
        # A sender that is refused is a matter of our settings: no message would fare better.
        answers = connection.ask(f"MAIL FROM:<{sender}>", f"RCPT TO:<{recipient}>", "DATA")
        for refused in (Verdict.UNREACHABLE, Verdict.REFUSED):
            self._asked = refused is Verdict.REFUSED
            try:
                code, words = next(answers)
            except (smtplib.SMTPException, OSError) as wrong:
                self._hang_up()
                return Outcome(Verdict.UNREACHABLE, _said(wrong))
            if code not in {250, 251}:
                self._hear_out(connection, code, answers)
                return self._answered(connection, code, words, refused, of_mailbox=self._asked)
        code, words = next(answers)
        if code == GO_ON:
            code, words = connection.hand_over(octets)
        if code != 250:
            return self._answered(connection, code, words, Verdict.REFUSED)
        return Outcome(Verdict.SENT, _line(code, words))

    def _hear_out(self, connection: Smtp, code: int, answers: Iterator[tuple[int, bytes]]) -> None:
        """What was asked at once is answered to the end; a server that waits for a mail nevertheless gets none."""
        if not connection.is_asked_at_once or code == CLOSING:
            return
        try:
            if any(code == GO_ON for code, _ in answers):
                self._hang_up()
        except (smtplib.SMTPException, OSError):
            self._hang_up()

    def _answered(
        self, connection: Smtp, code: int, words: bytes | str, refused: Verdict, *, of_mailbox: bool = False
    ) -> Outcome:
        detail = _line(code, words)
        if code == CLOSING:
            self._hang_up()
            return Outcome(Verdict.UNREACHABLE, detail)
        try:
            connection.rset()
        except (smtplib.SMTPException, OSError):
            self._hang_up()
        is_final = 500 <= code < 600 and code != SYSTEM_FULL_OF_RECIPIENTS
        verdict = refused if is_final else Verdict.LATER
        return Outcome(verdict, detail, of_mailbox=of_mailbox and verdict is Verdict.REFUSED)

    def _connect(self) -> Smtp:
        server, context = self._server, self._context
        ends_at = min(self._ends_at, time.monotonic() + CONNECT_SECONDS)
        connection: Smtp
        if server.scheme == "smtps":
            connection = SmtpOverTls(server.host, server.port, _own_name(), ends_at, context)
        else:
            connection = Smtp(server.host, server.port, _own_name(), ends_at)
        try:
            connection.ehlo_or_helo_if_needed()
            if server.scheme == "smtp+starttls":
                connection.starttls(context=context)
                connection.ehlo()
            if server.user:
                connection.login(server.user, server.password)
        except BaseException:
            connection.close()
            raise
        return connection

    def _hang_up(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def _own_name() -> str:
    """What we call ourselves; smtplib would ask the resolver, and wait for it."""
    name = socket.gethostname()
    return name if "." in name and name.isascii() else "[127.0.0.1]"


def _said(wrong: Exception) -> str:
    if isinstance(wrong, smtplib.SMTPResponseException):
        return _line(wrong.smtp_code, wrong.smtp_error)
    return " ".join(str(wrong).split()) or type(wrong).__name__


def _line(code: int, words: bytes | str) -> str:
    text = words.decode("utf-8", "replace") if isinstance(words, bytes) else words
    printable = "".join(one if one.isprintable() else " " for one in text)  # a database takes no NUL
    return f"{code} {' '.join(printable.split())}"[:500]


def _masked(url: str) -> str:
    """The address without its password, for people to read."""
    scheme, mark, rest = url.partition("://")
    return f"{scheme}{mark}{rest.rpartition('@')[2]}"
