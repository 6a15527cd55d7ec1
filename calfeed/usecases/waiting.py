"""Looks whether a mail that is due has to wait, and lets a later notice tell what an earlier one that waited would."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from calfeed.model.hold import NEXT_LOOK, Because, Hold, hold, may_wait
from calfeed.model.outbox import Reminder
from calfeed.model.wave import NOTICES, MailKind, next_slot
from calfeed.model.when import starts_at
from calfeed.store import Tx, meetings, outbox, waves
from calfeed.usecases.letters import Dropped

WAITED = frozenset(Because)


def might_wait(reminder: Reminder, now: datetime) -> bool:
    """Whether there is any reason to ask `waits`."""
    return reminder.kind in NOTICES or reminder.reason in WAITED or may_wait(reminder, now)


def waits(tx: Tx, reminder: Reminder, now: datetime) -> Hold | Dropped | None:
    """Until when a mail has to wait; Dropped if it waited until too late, or if a later one tells the same."""
    if now >= reminder.not_after and reminder.reason == Because.PAUSED:
        return Dropped(Because.PAUSED)
    if reminder.kind in NOTICES and outbox.told_with_later(tx, reminder):
        return Dropped("told with a later one")
    if reminder.kind in NOTICES and now < reminder.not_after and (later_at := waves.later_notice_at(tx, reminder)):
        return Hold(min(max(later_at, now + NEXT_LOOK), reminder.not_after), Because.LATER)
    wait = hold(reminder, _begins_at(tx, reminder, now), now) if may_wait(reminder, now) else None
    if wait and wait.because is Because.PAUSED and reminder.kind is MailKind.DIGEST:
        return Dropped(Because.PAUSED)  # the next one tells it all
    return replace(wait, until=min(wait.until, reminder.not_after)) if wait else None


def _begins_at(tx: Tx, reminder: Reminder, now: datetime) -> datetime | None:
    """When that begins which a mail tells of; of what was moved, the old time or the new one, whichever is next."""
    if reminder.kind is MailKind.REMINDER:
        return reminder.not_after
    meeting = meetings.by_uid(tx, reminder.uid) if reminder.kind in NOTICES else None
    slots = [reminder.told.slot if reminder.told else None, next_slot(meeting, now) if meeting else None]
    starts = (starts_at(slot, ZoneInfo(reminder.reader.zone)) for slot in slots if slot)
    return min((start for start in starts if start > now), default=None)
