"""Arms the waves: reminders of what is to come, and notices of what changed."""

import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from calfeed.merge import is_same_place
from calfeed.model.digest import Digest, digest_waves
from calfeed.model.meeting import Change, Meeting, Occurrence
from calfeed.model.recurrence import occurrences
from calfeed.model.reminder import Lead
from calfeed.model.wave import Wave, day_notices, notice, reminder_waves, starts_alike, told_by
from calfeed.model.when import Slot, Timed, first_day
from calfeed.store import Tx, outbox, subscribers, waves, wishes
from calfeed.store.occurrences import occurrences_between
from calfeed.usecases.deps import Deps
from calfeed.usecases.zones import zones

log = logging.getLogger(__name__)

HORIZON = timedelta(days=16)  # reminders are armed so far ahead; the longest lead and a week of peace
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class InUse:
    """What mails are made for: the zones that readers live by, the leads they chose, and their look-aheads."""

    zones: frozenset[str]
    timed: frozenset[Lead]
    all_day: frozenset[Lead]
    digests: frozenset[tuple[str, Digest]] = frozenset()

    def all_waves(self, coming: Iterable[Occurrence], now: datetime) -> list[Wave]:
        """The reminders of what is coming, and the look-aheads."""
        reminders = [wave for occurrence in coming for wave in self.waves(occurrence, now)]
        return [*reminders, *digest_waves(self.digests, now)]

    def waves(self, occurrence: Occurrence, now: datetime) -> Iterator[Wave]:
        """The reminders of an occurrence."""
        return reminder_waves(occurrence, self.zones, now, self.leads(occurrence.slot))

    def leads(self, slot: Slot) -> frozenset[Lead]:
        """The leads for such a time."""
        return self.timed if isinstance(slot, Timed) else self.all_day


def arm(tx: Tx, changes: Iterable[Change], now: datetime) -> None:
    """Arm what the changes give rise to, in the transaction that keeps them; arming twice is arming once."""
    used = in_use(tx)
    for change in changes:
        if change.before:
            _carry_over(tx, change.before, change.after)
        told_until = _arm_notices(tx, change.before, change.after, now) if change.before else None
        reminders = [wave for one in _near(change.after, now) for wave in used.waves(one, now)]
        _arm_reminders(tx, reminders, told_until, now)


def arm_ahead(deps: Deps) -> int:
    """Arm what has come within the horizon since; how many waves were made.

    What is armed follows the rules of its zone: a process that knows new ones sets the due times right.
    """
    now = deps.clock()
    with deps.store.read() as tx:
        armed, wanted = waves.armed(tx, now), _ahead(tx, in_use(tx), now)
    new = [wave for wave in wanted if wave.identity not in armed]
    changed = [wave for wave in wanted if (at := armed.get(wave.identity)) and now < at != wave.due_at]
    if new or changed:
        with deps.store.write() as tx:
            waves.add(tx, new, now)
            waves.retime(tx, changed)
    return len(new)


def in_use(tx: Tx) -> InUse:
    """What readers use, without the zones that an older zone database on this machine doesn't know."""
    used = subscribers.zones_in_use(tx)
    if unknown := set(used) - zones():
        log.warning("zones not known here  zones=%s", ",".join(sorted(unknown)))
    timed, all_day = wishes.leads_in_use(tx)
    return InUse(
        zones=frozenset(used) - unknown,
        timed=frozenset(timed),
        all_day=frozenset(all_day),
        digests=frozenset(one for one in wishes.digests_in_use(tx) if one[0] not in unknown),
    )


def arm_new(tx: Tx, before: InUse, now: datetime) -> None:
    """Arm what nobody used before; what would have been due by then was wanted by nobody, and is kept as closed."""
    used = in_use(tx)
    if used == before:
        return
    coming = occurrences_between(tx, now - DAY, now + HORIZON)
    old = {wave.identity for wave in before.all_waves(coming, now)}
    new = [wave for wave in used.all_waves(coming, now) if wave.identity not in old]
    waves.add(tx, [wave for wave in new if wave.due_at <= now], now, closed_because=waves.UNUSED)
    waves.add(tx, [wave for wave in new if wave.due_at > now], now)


def _ahead(tx: Tx, used: InUse, now: datetime) -> list[Wave]:
    return used.all_waves(occurrences_between(tx, now - DAY, now + HORIZON), now)


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
    if told.place and after.place and is_same_place(told.place, after.place):
        told = replace(told, place=after.place)
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
