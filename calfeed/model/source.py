"""Where announcements come from, when they are asked, and what happens to what they say."""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

JITTER = 0.1  # of the interval, at most
LONGEST_BACK_OFF = timedelta(days=1)
SILENT_TURNS = 100  # so many intervals without a new document are silence, unless the source says otherwise


class SourceKind(StrEnum):
    """How a source is read."""

    FOLDER = "folder"
    PAGE = "page"  # one address, read again and again
    FEED = "feed"  # RSS or Atom: its entries, and the pages they point to
    MAILBOX = "mailbox"  # IMAP, read only
    CALENDAR = "calendar"  # an .ics feed


class Policy(StrEnum):
    """What happens to what a source says."""

    PUBLISH = "publish"
    UNCONFIRMED = "publish as unconfirmed"
    HOLD = "hold for review"


class DateOrder(StrEnum):
    """What 3/5 means."""

    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"


class FetchOutcome(StrEnum):
    """How a look at a source ended."""

    OK = "ok"
    UNCHANGED = "unchanged"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A place that announcements are fetched from; `zone` is an IANA name, `language` ISO 639-1.

    `secret_file` and `secret_variable` name where a mailbox's password is; it is never kept itself. `senders` are the
    addresses, or "@domain", that a mailbox may bring mail from. `silent_after` is how long it may bring nothing new.
    """

    name: str
    kind: SourceKind
    address: str
    zone: str | None = None
    language: str | None = None
    date_order: DateOrder | None = None
    every: timedelta = timedelta(minutes=30)
    policy: Policy = Policy.PUBLISH
    user: str = ""
    secret_file: str = ""
    secret_variable: str = ""
    senders: tuple[str, ...] = ()
    silent_after: timedelta | None = None

    @property
    def patience(self) -> timedelta:
        """How long it may bring nothing new before that is worth a look."""
        return self.silent_after or SILENT_TURNS * self.every


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetch:
    """One look at a source: how it ended, what it brought, and which documents were not read well, with why.

    `events` counts the meetings that it added or changed.
    """

    at: datetime
    took: timedelta
    outcome: FetchOutcome
    reason: str = ""
    octets: int = 0
    documents: int = 0
    new: int = 0
    events: int = 0
    troubles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """When a source is asked next: once in each interval, the intervals counted from `slot_at`, a little after it."""

    slot_at: datetime
    next_at: datetime
    number: int = 0


def jitter(name: str, turn: int) -> float:
    """How late in its interval a source is asked, as a part of it: 0 to 0.1, the same for the same turn."""
    octets = hashlib.sha256(f"{turn} {name}".encode()).digest()
    return JITTER * int.from_bytes(octets[:4], "big") / 2**32


def turn_after(turn: Turn, every: timedelta, now: datetime, late: float) -> Turn:
    """The turn in the first interval that begins after now; intervals that were missed are not made up for."""
    missed = (now - turn.slot_at) // every
    return _turn(turn.slot_at + every * (missed + 1), every, late, turn.number + 1)


def turn_backed_off(turn: Turn, every: timedelta, failures: int, late: float) -> Turn:
    """The turn instead of this one after so many failures in a row: each doubles the wait, up to a day."""
    wait = min(every * 2 ** min(failures, 20), max(every, LONGEST_BACK_OFF))
    return _turn(turn.slot_at - every + wait, every, late, turn.number)


def _turn(slot_at: datetime, every: timedelta, late: float, number: int) -> Turn:
    return Turn(slot_at=slot_at, next_at=slot_at + every * late, number=number)
