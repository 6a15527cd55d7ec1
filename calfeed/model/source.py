"""Where announcements come from, and what happens to what they say."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A place that announcements are fetched from; `zone` is an IANA name, `language` ISO 639-1.

    `secret_file` and `secret_variable` name where a mailbox's password is; it is never kept itself. `senders` are the
    addresses, or "@domain", that a mailbox may bring mail from.
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
