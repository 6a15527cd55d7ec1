"""A mailer that keeps what it is given; for rehearsals and tests."""

from dataclasses import dataclass

from calfeed.mail.mailer import Outcome, Verdict


@dataclass(frozen=True, slots=True)
class Sent:
    """One message that was handed over."""

    sender: str
    recipient: str
    octets: bytes


class MemoryMailer:
    """Takes every message; `sent` is what it took, in order."""

    def __init__(self) -> None:
        self.sent: list[Sent] = []

    def send(self, sender: str, recipient: str, octets: bytes) -> Outcome:
        """Keep the message."""
        self.sent.append(Sent(sender, recipient, octets))
        return Outcome(Verdict.SENT)

    def probe(self) -> Outcome:
        """There is always room."""
        return Outcome(Verdict.SENT)

    def twin(self) -> "MemoryMailer":
        """Itself: it keeps nothing from one message to the next that two threads could mix up."""
        return self

    def close(self) -> None:
        """Nothing to give back."""
