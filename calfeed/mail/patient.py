"""SMTP connections with an end: smtplib's own begins anew with each octet, which a tarpit sends slowly."""

import io
import smtplib
import ssl
import time
from collections.abc import Iterator
from typing import Any

SURELY_FITS = 2_048  # octets that the system takes at once, whatever the server does
LEAST = 0.05  # a timeout of zero would mean "don't block"


class Smtp(smtplib.SMTP):
    """A connection on which nothing takes longer than until `ends_at`, by the monotonic clock."""

    def __init__(self, host: str, port: int, name: str, ends_at: float, **more: Any) -> None:
        self.ends_at = ends_at
        super().__init__(host, port, name, timeout=self._left(), **more)

    def getreply(self) -> tuple[int, bytes]:
        """The next answer; SMTPServerDisconnected when it has not come in time."""
        if self.file is None and self.sock is not None:
            self.file = io.BufferedReader(_Incoming(self))
        return super().getreply()

    def send(self, s: Any) -> None:
        """Hand over octets, if the server takes them in time."""
        if self.sock is not None and len(s) > SURELY_FITS:
            self.sock.settimeout(self._left())
        super().send(s)

    def ask(self, *commands: str) -> Iterator[tuple[int, bytes]]:
        """The answers to commands, which go out together if the server takes them so (RFC 2920), or one by one."""
        if self.is_asked_at_once:
            if any(not command.isprintable() for command in commands):
                raise ValueError("a command is one line")
            self.send("".join(f"{command}\r\n" for command in commands))
        for command in commands:
            if not self.is_asked_at_once:
                self.putcmd(command)
            yield self.getreply()

    @property
    def is_asked_at_once(self) -> bool:
        """Whether the server takes commands before it has answered the ones before."""
        return self.has_extn("pipelining")

    def hand_over(self, octets: bytes) -> tuple[int, bytes]:
        """The answer to the content of a message, lines of which may begin with a dot (RFC 5321, 4.5.2)."""
        dotted = b"\r\n" + octets
        self.send(dotted.replace(b"\n.", b"\n..")[2:] + b".\r\n")
        return self.getreply()

    def receive(self, into: Any) -> int:
        """Wait for some octets; TimeoutError at the end."""
        if self.sock is None or time.monotonic() >= self.ends_at:
            raise TimeoutError("timed out")
        self.sock.settimeout(self._left())
        return self.sock.recv_into(into)

    def _left(self) -> float:
        return max(self.ends_at - time.monotonic(), LEAST)


class SmtpOverTls(Smtp, smtplib.SMTP_SSL):
    """The same, encrypted from the first octet."""

    def __init__(self, host: str, port: int, name: str, ends_at: float, context: ssl.SSLContext) -> None:
        super().__init__(host, port, name, ends_at, context=context)


class _Incoming(io.RawIOBase):
    """What the server says, for a buffer to read."""

    def __init__(self, connection: Smtp) -> None:
        self._connection = connection

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        return self._connection.receive(buffer)
