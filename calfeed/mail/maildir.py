"""A mailer that files messages in a Maildir; for machines without a mail server, and for clocks that were set."""

import hashlib
import os
from collections.abc import Callable
from email.parser import BytesHeaderParser
from pathlib import Path

from calfeed.mail.mailer import Outcome, Verdict


class MaildirMailer:
    """Files each message under a name made from its Message-ID, so that a repeat replaces the first."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def send(self, sender: str, recipient: str, octets: bytes) -> Outcome:
        """Write to tmp/, then rename into new/: a reader never meets half a message."""
        name = _file_name(octets)
        content = f"Return-Path: <{sender}>\r\nDelivered-To: {recipient}\r\n".encode() + octets
        return self._outcome(lambda half: half.replace(self._folder / "new" / name), name, content)

    def probe(self) -> Outcome:
        """Whether the folder can be written."""
        return self._outcome(lambda half: half.unlink(), f"{os.getpid()}.probe", b"")

    def _outcome(self, then: Callable[[Path], object], name: str, content: bytes) -> Outcome:
        try:
            for folder in ("tmp", "new", "cur"):
                (self._folder / folder).mkdir(mode=0o700, parents=True, exist_ok=True)
            half = self._folder / "tmp" / name
            _write(half, content)
            then(half)
        except OSError as wrong:
            return Outcome(Verdict.UNREACHABLE, f"{wrong.strerror or wrong}: {self._folder}")
        return Outcome(Verdict.SENT)

    def twin(self) -> "MaildirMailer":
        """Itself: it keeps nothing from one message to the next that two threads could mix up."""
        return self

    def close(self) -> None:
        """Nothing to give back."""


def _file_name(octets: bytes) -> str:
    # Digested, for a Message-ID may hold characters that a file's name may not.
    message_id = BytesHeaderParser().parsebytes(octets)["Message-ID"]
    identity = str(message_id).encode() if message_id else octets
    return f"{hashlib.sha256(identity).hexdigest()[:32]}.calfeed"


def _write(path: Path, content: bytes) -> None:
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
