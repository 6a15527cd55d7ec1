"""What the use cases need to do their work; the entrances put it together."""

from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from calfeed.clock import Clock
from calfeed.fetch.guard import Guard
from calfeed.mail.mailer import Mailer
from calfeed.model.domain import Pace
from calfeed.store import Store
from calfeed.usecases.passwords import Passwords

UTC = ZoneInfo("UTC")
PUBLIC = Guard()
UNHURRIED = Pace()


@dataclass(frozen=True, slots=True, kw_only=True)
class Deps:
    """The clock, the database, the mailer, what may be fetched, the checker of passwords, and how we are called.

    `public_url` has no slash at its end; `zone` is the zone of a clock time for which the text gives none. What is less
    sure than `hold_below`, a probability, waits for review. `pace` is how fast one recipient domain gets its mails.
    """

    clock: Clock
    store: Store
    mailer: Mailer
    public_url: str = "http://127.0.0.1:8000"
    sender: str = "calfeed@localhost"
    zone: ZoneInfo = UTC
    hold_below: float = 0.0
    guard: Guard = PUBLIC
    pace: Pace = UNHURRIED
    passwords: Passwords = field(default_factory=Passwords)
