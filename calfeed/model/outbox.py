"""One mail of the outbox, and the pure rules about it: whether it may still go, and when to try again."""

import hashlib
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from zoneinfo import ZoneInfo

from calfeed.model.meeting import Meeting, Occurrence, Status
from calfeed.model.reminder import Lead, due_at, lead_from
from calfeed.model.wave import QUESTIONS, MailKind, Told
from calfeed.model.when import Slot
from calfeed.model.wish import DEFAULT, Wish

LEASE = timedelta(seconds=60)
BACKOFF = tuple(timedelta(seconds=s) for s in (30, 60, 120, 300, 600, 1_800))


class SubscriberState(StrEnum):
    """Whether somebody asked for mail, confirmed it, or left; to who is suppressed mail could not be delivered."""

    PENDING = "pending"
    ACTIVE = "active"
    GONE = "gone"
    SUPPRESSED = "suppressed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscriber:
    """A mailbox that reminders go to, the zone its reader lives by, their language, and what they want.

    They want no mail before the day `paused_until` begins where they live.
    """

    id: int
    address: str
    zone: str
    state: SubscriberState
    wish: Wish = DEFAULT
    language: str = "en"
    paused_until: date | None = None

    @property
    def domain(self) -> str:
        """The domain that takes their mail."""
        return self.address.rpartition("@")[2].lower()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """One row of the outbox: a mail to one subscriber, who is `reader` as of the moment of sending.

    `told` is what a notice corrects; `refusals` is on how many days in a row their mailbox refused mail; `reason` is
    why it has not gone before; `along` are the rows that it tells, too.
    """

    id: int
    kind: MailKind
    uid: str
    key: str
    time_revision: int
    lead: str
    due_at: datetime
    not_after: datetime
    attempts: int
    reader: Subscriber
    told: Told | None = None
    refusals: int = 0
    reason: str = ""
    along: tuple[int, ...] = ()

    def message_id(self, domain: str) -> str:
        """The same for each try at this mail, so that a repeat can be known for one."""
        key = (self.kind, self.uid, self.key, self.time_revision, self.lead, self.reader.id)
        return f"<{hashlib.sha256(repr(tuple(map(str, key))).encode()).hexdigest()[:40]}@{domain}>"


def why_not(reminder: Reminder, meeting: Meeting | None, occurrence: Occurrence | None, now: datetime) -> str | None:
    """Why a mail must not be sent any more, as things stand at the moment of sending."""
    if now >= reminder.not_after:
        return "past"
    if reminder.kind in QUESTIONS:
        return None
    if reminder.reader.state is not SubscriberState.ACTIVE:
        return "suppressed" if reminder.reader.state is SubscriberState.SUPPRESSED else "unsubscribed"
    if reminder.kind is MailKind.DIGEST:
        digest = reminder.reader.wish.digest
        return None if digest and digest.code == reminder.lead else "not wanted"
    if meeting is None:
        return "gone"
    cancelled = meeting.status is Status.CANCELLED
    if reminder.kind is MailKind.CANCELLED:
        return None if cancelled or reminder.key else "restored"
    if cancelled:
        return "cancelled"
    if reminder.time_revision != meeting.time_revision:
        return "moved"
    if reminder.kind is MailKind.REMINDER:
        return "gone" if occurrence is None else _unwanted(reminder, occurrence, now)
    return None


def next_try_at(attempts: int, not_after: datetime, now: datetime) -> datetime | None:
    """When to try again after so many attempts that failed; None if it would be too late then."""
    at = now + BACKOFF[min(attempts, len(BACKOFF)) - 1]
    return at if at < not_after else None


def _unwanted(reminder: Reminder, occurrence: Occurrence, now: datetime) -> str | None:
    """Late by hours, a reminder is dropped once the reader's next one for the same occurrence is due: one says it all.

    One whose lead its reader has given up since is dropped as well.
    """
    leads = reminder.reader.wish.leads(occurrence.slot)
    own = lead_from(reminder.lead)
    if own not in leads:
        return "not wanted"
    next_at = _next_due_at(occurrence.slot, own, leads, reminder.reader.zone)
    return "overtaken" if next_at and next_at <= now else None


@lru_cache(maxsize=4_096)  # it is the same for all who chose alike
def _next_due_at(slot: Slot, own: Lead, leads: tuple[Lead, ...], zone: str) -> datetime | None:
    """When the reminder after this one falls due."""
    own_due, *others = (due_at(slot, lead, ZoneInfo(zone)) for lead in (own, *leads))
    return min((due for due in others if due > own_due), default=None)
