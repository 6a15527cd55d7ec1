"""Real servers on the loopback address: one that answers as it is told, one that only counts; and certificates."""

import select
import socket
import socketserver
import ssl
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from ipaddress import IPv4Network
from pathlib import Path

from calfeed.fetch.guard import Guard

LOOPBACK = Guard((IPv4Network("127.0.0.0/8"),))
Script = Callable[[str, socket.socket], None]  # gets the path that was asked for, and writes what it likes


def answer(body: bytes, *headers: str, status: str = "200 OK") -> bytes:
    """A whole answer of HTTP."""
    head = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join([*head, "", ""]).encode() + body


class RawServer:
    """Reads a request's head and lets the script of the test write the octets of the answer."""

    def __init__(self, script: Script, *, host: str = "127.0.0.1", context: ssl.SSLContext | None = None) -> None:
        self.requests: list[bytes] = []
        outer = self

        class Handler(socketserver.BaseRequestHandler):
            def handle(self) -> None:
                with suppress(OSError):
                    connection = context.wrap_socket(self.request, server_side=True) if context else self.request
                    head = b""
                    while b"\r\n\r\n" not in head and head[:1] != b"\x16" and (piece := connection.recv(65_536)):
                        head += piece
                    outer.requests.append(head)
                    script(head.decode("latin-1").split(" ")[1] if b" " in head else "", connection)
                    connection.close()

        class Server(socketserver.ThreadingTCPServer):
            daemon_threads = True
            block_on_close = False

        self._server = Server((host, 0), Handler)
        self.host, self.port = host, self._server.server_address[1]
        self.url = f"{'https' if context else 'http'}://{'localhost' if context else host}:{self.port}/"

    def __enter__(self) -> "RawServer":
        threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()


@contextmanager
def served(script: Script | bytes, **more: object) -> Iterator[RawServer]:
    """A server whose script is the argument, or that always answers with these octets."""
    written = script if callable(script) else lambda _path, connection: connection.sendall(script)
    with RawServer(written, **more) as server:  # type: ignore[arg-type]
        yield server


class Listener:
    """Waits for connections on every address of this machine, and says whether there was one."""

    def __init__(self) -> None:
        v4 = socket.create_server(("0.0.0.0", 0), backlog=100)
        self.port: int = v4.getsockname()[1]
        self._sockets = [v4]
        with suppress(OSError):  # a machine without IPv6
            self._sockets.append(socket.create_server(("::", self.port), family=socket.AF_INET6, backlog=100))

    def was_reached(self) -> bool:
        """Whether somebody connected since the last time; on loopback, connections are there at once."""
        reached, _, _ = select.select(self._sockets, [], [], 0)
        for listening in reached:
            listening.accept()[0].close()
        return bool(reached)

    def close(self) -> None:
        """Stop listening."""
        for listening in self._sockets:
            listening.close()


def certificate(folder: Path, name: str = "localhost") -> Path:
    """A certificate for the name, signed by itself, with its key in the same file."""
    path = folder / f"{name}.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    more = ["-subj", f"/CN={name}", "-addext", f"subjectAltName=DNS:{name}", "-keyout", path, "-out", folder / "cert"]
    subprocess.run([*command, *more], check=True, capture_output=True)
    with path.open("ab") as file:
        file.write((folder / "cert").read_bytes())
    return path


def server_context(pem: Path) -> ssl.SSLContext:
    """The server's side of TLS with that certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pem)
    return context
