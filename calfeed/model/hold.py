"""Why a mail that is due has to wait: its reader has paused, sleeps or wants a look-ahead; or more is to come."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from calfeed.model.outbox import Reminder, SubscriberState
from calfeed.model.wave import NOTICES, QUESTIONS
from calfeed.model.when import wall
from calfeed.model.wish import Notices

STILL_USEFUL = timedelta(minutes=30)  # what would come later than that before a meeting goes at once
GRACE = timedelta(minutes=10)  # for the look-ahead to take the notices along
NEXT_LOOK = timedelta(seconds=5)


class Because(StrEnum):
    """Why it waits."""

    PAUSED = "paused"
    QUIET = "quiet hours"
    DIGEST = "waits for the look-ahead"
    LATER = "waits for a later one"


@dataclass(frozen=True, slots=True)
class Hold:
    """Until when, and why."""

    until: datetime
    because: Because


def may_wait(reminder: Reminder, now: datetime) -> bool:
    """Whether there is any reason to ask `hold`."""
    reader = reminder.reader
    if now >= reminder.not_after:
        return False
    chosen = reader.paused_until or reader.wish.quiet or reader.wish.notices is Notices.IN_DIGEST
    return bool(chosen) and reader.state is SubscriberState.ACTIVE and reminder.kind not in QUESTIONS


def hold(reminder: Reminder, begins_at: datetime | None, now: datetime) -> Hold | None:
    """Until when its reader wants it to wait; `begins_at` is when the meeting that it tells of does, if it does.

    Only a pause may last until it is too late: a mail that waiting would make useless goes in quiet hours, too, and a
    notice doesn't wait for a look-ahead that comes too late.
    """
    reader = reminder.reader
    zone, quiet, digest = ZoneInfo(reader.zone), reader.wish.quiet, reader.wish.digest
    if reader.paused_until and now < (until := wall(reader.paused_until, time(), zone)):
        return Hold(until, Because.PAUSED)
    last = min(reminder.not_after, begins_at - STILL_USEFUL) if begins_at else reminder.not_after
    if reminder.kind in NOTICES and digest and reader.wish.notices is Notices.IN_DIGEST:
        until = digest.next_at(now, zone) + GRACE
        if until < last:
            return Hold(until, Because.DIGEST)
    if quiet and (ends_at := quiet.until(now, zone)) and ends_at < last:
        return Hold(ends_at, Because.QUIET)
    return None
