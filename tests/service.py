"""Real parts for tests: the calfeed process, and an SMTP server that keeps what it gets."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlencode

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

ROOT = Path(__file__).parent.parent
T = TypeVar("T")


def free_port() -> int:
    """A port of the loopback address that nobody listens on now."""
    with socket.socket() as it:
        it.bind(("127.0.0.1", 0))
        port: int = it.getsockname()[1]
        return port


def eventually(probe: Callable[[], T | None], seconds: float = 30) -> T:
    """What the probe gives as soon as it gives something; AssertionError after the time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := probe():
            return found
        time.sleep(0.05)
    raise AssertionError(f"nothing within {seconds} s from {probe}")


def calfeed(folder: Path, *arguments: str | Path, stdin: bytes = b"", **environment: str) -> "Done":
    """Run the command line to its end, with its data in the folder."""
    done = subprocess.run(
        [sys.executable, "-m", "calfeed", *map(str, arguments)],
        cwd=ROOT,
        env=_environment(folder) | environment,
        input=stdin,
        capture_output=True,
        check=False,
    )
    return Done(done.returncode, done.stdout.decode(), done.stderr.decode())


@dataclass(frozen=True, slots=True)
class Done:
    """How a command ended and what it printed."""

    code: int
    out: str
    err: str


def _environment(folder: Path) -> dict[str, str]:
    return {"PATH": os.environ["PATH"], "HOME": str(folder), "CALFEED_DATA_FOLDER": str(folder / "data")}


class Mailbox:
    """An SMTP server on the loopback address; `messages` is what it accepted, in order."""

    def __init__(self) -> None:
        self.messages: list[EmailMessage] = []
        self._controller = Controller(self, hostname="127.0.0.1", port=free_port())

    async def handle_DATA(self, _server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        content = envelope.content
        message = message_from_bytes(content if isinstance(content, bytes) else b"", policy=policy.default)
        assert isinstance(message, EmailMessage)
        self.messages.append(message)
        return "250 kept"

    def __enter__(self) -> "Mailbox":
        self._controller.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._controller.stop()

    @property
    def url(self) -> str:
        """The [mail] url that leads here."""
        return f"smtp://127.0.0.1:{self._controller.port}"

    def find(self, subject: str, to: str = "") -> EmailMessage | None:
        """The first message with these words in its subject, to this address."""
        return next((m for m in self.messages if subject in m["Subject"] and to in m["To"]), None)


class Service:
    """A calfeed process with a data folder of its own, on a port of its own."""

    def __init__(self, folder: Path, *command: str, **environment: str) -> None:
        self.port = free_port()
        self.folder = folder
        self._command = [sys.executable, "-m", "calfeed", *command]
        self._environment = _environment(folder) | {"CALFEED_WEB_PORT": str(self.port)} | environment
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> "Service":
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self) -> None:
        """Start the process; its log goes to a file in the folder."""
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(self._command, cwd=ROOT, env=self._environment, stderr=log, stdout=log)

    def stop(self, how: int = signal.SIGTERM) -> int:
        """End the process and wait until it is gone; its exit code."""
        assert self._process is not None
        self._process.send_signal(how)
        return self._process.wait(20)

    def kill(self) -> None:
        """kill -9: no time to tidy up."""
        self.stop(signal.SIGKILL)

    @property
    def pid(self) -> int:
        """The number of the process."""
        assert self._process is not None
        return self._process.pid

    def wait_until_gone(self, seconds: float = 30) -> None:
        """Return when the process has ended."""
        assert self._process is not None
        self._process.wait(seconds)

    @property
    def log(self) -> str:
        """What the process wrote."""
        return (self.folder / "log").read_text("utf-8")

    def get(self, path: str, **headers: str) -> Any:
        """The response to GET of a path or of an address of this service, which answers whatever its status."""
        return self._open(urllib.request.Request(self._url(path), headers=headers))

    def post(self, path: str, **form: str) -> Any:
        """The response to a posted form."""
        return self._open(urllib.request.Request(self._url(path), data=urlencode(form).encode()))

    def wait_until_ready(self, seconds: float = 30) -> None:
        """Return when the first page is served."""
        eventually(self._ready, seconds)

    def _ready(self) -> bool:
        assert self._process is not None
        assert self._process.poll() is None, self.log
        try:
            return bool(self.get("/").status == 200)
        except (urllib.error.URLError, ConnectionError):
            return False

    def _url(self, path: str) -> str:
        return path if path.startswith("http://") else f"http://127.0.0.1:{self.port}{path}"

    @staticmethod
    def _open(request: urllib.request.Request) -> Any:
        try:
            return urllib.request.urlopen(request, timeout=20)
        except urllib.error.HTTPError as answer:
            return answer


def link(message: EmailMessage, about: str) -> str:
    """The first link in a mail's plain text whose path begins with a word: "confirm", "unsubscribe"."""
    body = message.get_body(("plain",))
    assert body is not None
    found = re.search(rf"https?://\S+/{about}/\S+", body.get_content())
    assert found, body.get_content()
    return found[0]
