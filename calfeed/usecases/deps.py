"""What the use cases need to do their work; the entrances put it together."""

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from calfeed.clock import Clock
from calfeed.fetch.guard import Guard
from calfeed.fetch.imap import Login
from calfeed.mail.mailer import Mailer
from calfeed.mail.returns import Returns
from calfeed.model.domain import Pace
from calfeed.model.outbox import Subscriber
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
    `templates` is the folder of the operator's own mail templates.
    `returns` signs the addresses that undeliverable mail comes back to, and `bounces` is where it is read.
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
    templates: Path | None = None
    passwords: Passwords = field(default_factory=Passwords)
    returns: Returns | None = None
    bounces: Login | None = None

    def return_path(self, reader: Subscriber, now: datetime) -> str:
        """Where a mail that leaves now comes back to if it can't be delivered."""
        return self.returns.address(reader.id, reader.address, now) if self.returns else self.sender
