"""When mail to a recipient domain is put off, and for how long; pure rules."""

from dataclasses import dataclass
from datetime import timedelta

from calfeed.model.outbox import BACKOFF

FORGIVEN = 2  # failures in a row that may be about their mailboxes alone
SHARE_SECONDS = 2.0  # of a sender's time for one domain before others have their turn
PATIENCE_SECONDS = 3.0  # for one answer, before another sender takes over
STUCK_PAUSE = timedelta(seconds=60)


@dataclass(frozen=True, slots=True)
class Pace:
    """How many mails a second one domain may get; 0 for as many as it takes. So many seconds' worth may go at once."""

    a_second: float = 0.0
    burst_seconds: float = 5.0

    @property
    def burst(self) -> float:
        """How many may go at once."""
        return max(self.a_second * self.burst_seconds, 1.0)

    @property
    def pause(self) -> timedelta:
        """How long a domain whose bucket is empty waits, so that it has a good part of a burst again."""
        return timedelta(seconds=max(self.burst_seconds / 2, 1 / self.a_second))


def pause_after(failures: int) -> timedelta | None:
    """How long a domain is left alone after so many failures in a row; None for not at all."""
    beyond = failures - FORGIVEN
    return BACKOFF[min(beyond, len(BACKOFF)) - 1] if beyond > 0 else None


def weight(seconds: float) -> int:
    """How many failures one counts as: who keeps a sender waiting is left alone at once."""
    return FORGIVEN + 1 if seconds > PATIENCE_SECONDS else 1


def rest(seconds: float) -> timedelta | None:
    """How long others go first after a domain took that much of a sender's time."""
    return timedelta(seconds=4 * seconds) if seconds > SHARE_SECONDS else None
