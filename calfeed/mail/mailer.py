"""What a mailer is: it takes the octets of a message for one recipient and says what became of them."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Verdict(StrEnum):
    """What became of a message, and with it what to do next."""

    SENT = "sent"
    LATER = "later"  # this message was put off (4xx), or its answer was lost: try it again
    REFUSED = "refused"  # for good (5xx): a second try would be answered the same
    UNREACHABLE = "unreachable"  # the server takes no mail at all now: the next message needn't be tried


@dataclass(frozen=True, slots=True)
class Outcome:
    """A verdict with the server's words, or what happened instead; `of_mailbox` if the recipient was refused."""

    verdict: Verdict
    detail: str = ""
    of_mailbox: bool = False


class Mailer(Protocol):
    """A way out. Not for threads to share; it may keep a connection from one message to the next."""

    def send(self, sender: str, recipient: str, octets: bytes) -> Outcome:
        """Hand over one message; refusals and failures are outcomes, never exceptions."""
        ...

    def probe(self) -> Outcome:
        """Whether mail could be handed over now; none is."""
        ...

    def twin(self) -> "Mailer":
        """Another one like it, for another thread."""
        ...

    def close(self) -> None:
        """Give the connection back until the next message."""
        ...
