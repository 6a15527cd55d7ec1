"""An SMTP server on plain sockets that does one thing wrong, at one step, a number of times; by domain if told so."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any

STEPS = ("banner", "ehlo", "mail", "rcpt", "data", "dot")
GOOD = {"banner": "220 hello", "mail": "250 ok", "rcpt": "250 ok", "data": "354 go on", "dot": "250 kept"}


class HungUpError(Exception):
    """The connection ends here."""


@dataclass
class Fault:
    """At `step`, `what` instead of the answer, so many times; if `domain` is given, for its recipients alone.

    `what` is an answer ("450 later"; after 421 the connection is closed), "drop" to reset the connection (at the dot
    the mail has been taken), "wait" to answer rightly half a second later, "silence" to answer nothing, or "drip" to
    answer without end, an octet at a time.
    """

    step: str = ""
    what: str = ""
    times: int = 1_000_000
    domain: str = ""


class FaultyServer:
    """Takes mail into `received`, pairs of recipient and octets, but for its fault.

    Without a recipient it takes no mail, unless it is gullible.
    """

    def __init__(self, fault: Fault | None = None, *, offers: str = "", is_gullible: bool = False) -> None:
        self.fault = fault or Fault()
        self.received: list[tuple[str, bytes]] = []
        self.connections = 0
        self._offers, self._is_gullible = offers, is_gullible
        self._open: set[socket.socket] = set()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]

    def __enter__(self) -> "FaultyServer":
        threading.Thread(target=self._accept, args=(self._listener,), daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> None:
        """Close the port, and what is open."""
        _end(self._listener)
        for one in tuple(self._open):
            _end(one)

    def start_again(self) -> None:
        """Listen at the same port as before."""
        self._listener = socket.create_server(("127.0.0.1", self.port))
        threading.Thread(target=self._accept, args=(self._listener,), daemon=True).start()

    @property
    def url(self) -> str:
        """The [mail] url that leads here."""
        return f"smtp://127.0.0.1:{self.port}"

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                one, _ = listener.accept()
            except OSError:
                return
            self.connections += 1
            threading.Thread(target=self._serve, args=(one,), daemon=True).start()

    def _serve(self, one: socket.socket) -> None:
        self._open.add(one)
        try:
            with one, one.makefile("rb") as lines:
                self._talk(one, lines)  # type: ignore[arg-type]
        except (HungUpError, OSError, ValueError):
            pass
        finally:
            self._open.discard(one)

    def _talk(self, one: socket.socket, lines: Iterator[bytes]) -> None:
        to, is_meant = "", False
        self._answer(one, "banner", to)
        for line in lines:
            words = line.decode("utf-8", "replace").strip()
            verb = words[:4].lower()
            if verb == "quit":
                one.sendall(b"221 bye\r\n")
                return
            if verb == "rcpt":
                to = words.partition("<")[2].partition(">")[0]
            if verb not in STEPS:
                one.sendall(b"250 ok\r\n" if verb == "rset" else b"502 no\r\n")
            elif verb == "data" and not (is_meant or self._is_gullible):
                one.sendall(b"503 for whom?\r\n")
            else:
                is_meant = self._answer(one, verb, to) and verb in {"rcpt", "data"}
                if is_meant and verb == "data":
                    self._take(one, lines, to)

    def _take(self, one: socket.socket, lines: Iterator[bytes], to: str) -> None:
        octets = b""
        while (line := next(lines, b"")) != b".\r\n":
            if not line:
                raise HungUpError
            octets += line
        self._answer(one, "dot", to, taken=(to, octets))

    def _answer(self, one: socket.socket, step: str, to: str, taken: tuple[str, bytes] | None = None) -> bool:
        fault = self.fault
        if fault.step != step or not fault.times or not to.endswith(fault.domain):
            self.received += [taken] if taken else []
            text = f"250-here\r\n250 {self._offers or 'HELP'}" if step == "ehlo" else GOOD[step]
            one.sendall(f"{text}\r\n".encode())
            return True
        fault.times -= 1
        if fault.what == "wait":
            self.received += [taken] if taken else []
            time.sleep(0.5)
            one.sendall(f"{GOOD[step]}\r\n".encode())
            return True
        self._misbehave(one, fault.what, taken)
        return False

    def _misbehave(self, one: socket.socket, what: str, taken: tuple[str, bytes] | None) -> None:
        if what == "drop":
            self.received += [taken] if taken else []
            one.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
            raise HungUpError
        if what == "silence":
            one.recv(1)
            raise HungUpError
        while what == "drip":
            one.sendall(b"2")
            time.sleep(0.02)
        one.sendall(f"{what}\r\n".encode())
        if what.startswith("421"):
            raise HungUpError


@contextmanager
def faulty(step: str, what: str, times: int = 1_000_000, domain: str = "", **more: Any) -> Iterator[FaultyServer]:
    """A server that does this wrong."""
    with FaultyServer(Fault(step, what, times, domain), **more) as server:
        yield server


def _end(one: socket.socket) -> None:
    with suppress(OSError):
        one.shutdown(socket.SHUT_RDWR)
    one.close()
