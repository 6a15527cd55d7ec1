"""Arms the waves: reminders of what is to come, and notices of what changed."""

import logging
from collections.abc import Iterable
from datetime import date, datetime, timedelta

from calfeed.model.meeting import Change, Meeting, Occurrence
from calfeed.model.recurrence import occurrences
from calfeed.model.wave import Wave, day_notices, notice, reminder_waves, starts_alike, told_by
from calfeed.model.when import first_day
from calfeed.store import Tx, outbox, subscribers, waves
from calfeed.store.occurrences import occurrences_between
from calfeed.usecases.deps import Deps
from calfeed.usecases.zones import zones

log = logging.getLogger(__name__)

HORIZON = timedelta(days=9)  # reminders are armed so far ahead; the longest lead and a week of peace
DAY = timedelta(days=1)


def arm(tx: Tx, changes: Iterable[Change], now: datetime) -> None:
    """Arm what the changes give rise to, in the transaction that keeps them; arming twice is arming once."""
    here = _zones_in_use(tx)
    for change in changes:
        if change.before:
            _carry_over(tx, change.before, change.after)
        told_until = _arm_notices(tx, change.before, change.after, now) if change.before else None
        reminders = [wave for one in _near(change.after, now) for wave in reminder_waves(one, here, now)]
        _arm_reminders(tx, reminders, told_until, now)


def arm_ahead(deps: Deps) -> int:
    """Arm what has come within the horizon since; how many waves were made."""
    now = deps.clock()
    with deps.store.read() as tx:
        new = waves.missing(tx, _ahead(tx, _zones_in_use(tx), now), now)
    if new:
        with deps.store.write() as tx:
            waves.add(tx, new, now)
    return len(new)


def arm_zone(tx: Tx, zone: str, now: datetime) -> None:
    """Arm the reminders whose hour depends on the reader, for a zone that has a reader now."""
    waves.add(tx, _ahead(tx, [zone], now), now)


def _zones_in_use(tx: Tx) -> list[str]:
    """The zones that readers live by, without those that an older zone database on this machine doesn't know."""
    used = subscribers.zones_in_use(tx)
    if unknown := set(used) - zones():
        log.warning("zones not known here  zones=%s", ",".join(sorted(unknown)))
    return [zone for zone in used if zone not in unknown]


def _ahead(tx: Tx, zones: Iterable[str], now: datetime) -> list[Wave]:
    coming = occurrences_between(tx, now - DAY, now + HORIZON)
    every = list(zones)
    return [wave for occurrence in coming for wave in reminder_waves(occurrence, every, now)]


def _near(meeting: Meeting, now: datetime) -> list[Occurrence]:
    # A day that is already under way somewhere may not have begun elsewhere.
    last: date = (now + HORIZON).date()
    return [one for one in occurrences(meeting, last, now.date() - DAY) if first_day(one.slot) <= last]


def _carry_over(tx: Tx, before: Meeting, after: Meeting) -> None:
    """What starts as it did goes on: the reminders that were made, and sent, count for the new time revision too."""
    if before.time_revision != after.time_revision and starts_alike(before, after):
        waves.carry_over(tx, after.uid, before.time_revision, after.time_revision)
        outbox.carry_over(tx, after.uid, before.time_revision, after.time_revision)


def _arm_notices(tx: Tx, before: Meeting, after: Meeting, now: datetime) -> datetime | None:
    """Arm the notice of a change; until when the notice, or an earlier reminder, has told what reminders would.

    A notice that has not begun to go out is replaced, so that edits in quick succession are told as one, or, if all is
    as people know it, not at all.
    """
    waves.add(tx, day_notices(before, after, now), now)
    pending = waves.pending_notice(tx, after.uid, now)
    told = pending.told if pending else told_by(before, after, now)
    if told is None:
        return None
    new = notice(told, after, now, settles_at=pending.due_at if pending else None)
    if pending and (new is None or new.identity != pending.identity):
        waves.close(tx, pending, now, "collapsed")
    if new:
        waves.add(tx, [new], now)
        return new.due_at
    if pending:
        return pending.made_at
    # A meeting that turns out to be a series has had the reminders of its next time, under another key.
    return now if before.rrule != after.rrule else None


def _arm_reminders(tx: Tx, reminders: list[Wave], told_until: datetime | None, now: datetime) -> None:
    told = [wave for wave in reminders if told_until and wave.due_at <= told_until]
    waves.add(tx, told, now, closed_because="told by the notice")
    waves.add(tx, [wave for wave in reminders if wave not in told], now)
