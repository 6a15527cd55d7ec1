"""Waves: which mails an occurrence or a change of a meeting gives rise to, and when; never a row a subscriber."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from calfeed.model.meeting import Meeting, Occurrence, Status
from calfeed.model.recurrence import occurrences
from calfeed.model.reminder import Lead, due_at, leads_for, needs_zone
from calfeed.model.when import AllDay, Slot, Timed, Window, day_of, ends_at, starts_at

SETTLE = timedelta(minutes=15)  # edits this close to each other are told in one notice
URGENT = timedelta(minutes=75)  # so close to the start, a notice doesn't wait for further edits
SERIES_AHEAD = timedelta(days=400)
LONGEST = timedelta(days=60)  # a time of a series that began earlier is over
UTC_ZONE = ZoneInfo("UTC")


class MailKind(StrEnum):
    """What a mail is about."""

    CONFIRM = "confirm"
    TIE = "tie"
    REMINDER = "reminder"
    MOVED = "moved"
    CANCELLED = "cancelled"
    RESTORED = "restored"
    HOUR = "hour"
    PLACE = "place"
    DIGEST = "digest"


QUESTIONS = frozenset({MailKind.CONFIRM, MailKind.TIE})
NOTICES = frozenset({MailKind.MOVED, MailKind.CANCELLED, MailKind.RESTORED, MailKind.HOUR, MailKind.PLACE})


@dataclass(frozen=True, slots=True)
class Told:
    """What people were told last of a meeting: when it starts, whether it was cancelled, and where it is."""

    start: date | datetime
    cancelled: bool = False
    place: str | None = None

    @property
    def slot(self) -> Slot:
        """Its start as a time of its own."""
        start = self.start
        return Timed(start=start) if isinstance(start, datetime) else AllDay(first=start, last=start)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wave:
    """One mail to everybody: a reminder of an occurrence, or the notice of a change.

    `lead` is the lead's code, or in a notice the number of the change; `zone` is "" unless the hour is the reader's.
    Who was active at `audience_at` is told. `told` is what a notice corrects. `cursor` is the last subscriber served.
    """

    uid: str
    key: str
    time_revision: int
    lead: str
    kind: MailKind
    audience_at: datetime
    due_at: datetime
    not_after: datetime
    zone: str = ""
    told: Told | None = None
    cursor: int = 0
    id: int = 0
    made_at: datetime | None = None

    @property
    def identity(self) -> tuple[str, str, int, str, str, MailKind]:
        """What there is only one wave of."""
        return (self.uid, self.key, self.time_revision, self.lead, self.zone, self.kind)


def reminder_waves(
    occurrence: Occurrence, zones: Iterable[str], now: datetime, leads: Iterable[Lead] | None = None
) -> Iterator[Wave]:
    """The reminders of an occurrence that has not begun; an all-day one begins in each of the `zones` by itself."""
    meeting, slot = occurrence.meeting, occurrence.slot
    if meeting.status is Status.CANCELLED:
        return
    every = list(zones)
    for lead in leads_for(slot) if leads is None else leads:
        for zone in every if needs_zone(slot, lead) else [""]:
            place = ZoneInfo(zone) if zone else UTC_ZONE
            begins_at, due = starts_at(slot, place), due_at(slot, lead, place)
            if begins_at > now:
                yield Wave(
                    uid=meeting.uid,
                    key=occurrence.key,
                    time_revision=meeting.time_revision,
                    lead=lead.code,
                    zone=zone,
                    kind=MailKind.REMINDER,
                    # Who came between a meeting's reminder and the meeting has not asked for it; but who was there
                    # when a meeting was announced late is reminded late.
                    audience_at=max(due, meeting.changed_at),
                    due_at=due,
                    not_after=begins_at,
                )


def notice(told: Told, meeting: Meeting, now: datetime, *, settles_at: datetime | None = None) -> Wave | None:
    """The wave that corrects what people were told, if what they were told is wrong now and not yet over.

    It waits until `settles_at`, or a quarter of an hour, for further edits, unless the meeting is about to begin.
    """
    kind = notice_kind(told, meeting, now)
    slot = next_slot(meeting, now)
    if kind is None:
        return None
    over_at = max(_over_at(told.start), ends_at(slot, UTC_ZONE) if slot else _over_at(told.start))
    if over_at <= now:
        return None
    starts = [_begins_at(told.start), *([starts_at(slot, UTC_ZONE)] if slot else [])]
    is_urgent = any(now - URGENT < start <= now + URGENT for start in starts)
    return Wave(
        uid=meeting.uid,
        key="",
        time_revision=meeting.time_revision,
        lead=f"#{meeting.sequence}",
        kind=kind,
        audience_at=now,
        due_at=now if is_urgent else settles_at or now + SETTLE,
        not_after=over_at,
        told=told,
    )


def day_notices(before: Meeting, after: Meeting, now: datetime) -> Iterator[Wave]:
    """A notice for each day that a series now leaves out and that people may still expect."""
    if after.rrule is None or after.status is Status.CANCELLED:
        return
    for day in sorted(set(after.excluded) - set(before.excluded)):
        for occurrence in occurrences(before, day, day):
            start = start_of(occurrence.slot)
            single = replace(after, status=Status.CANCELLED, rrule=None, when=occurrence.slot)
            if wave := notice(Told(start), single, now):
                yield replace(wave, key=occurrence.key)


def notice_kind(told: Told, meeting: Meeting, now: datetime) -> MailKind | None:
    """What has to be told to people who know no more than `told`."""
    if meeting.status is Status.CANCELLED:
        return None if told.cancelled else MailKind.CANCELLED
    if told.cancelled:
        return MailKind.RESTORED
    slot = next_slot(meeting, now)
    if slot is None:
        return MailKind.MOVED if isinstance(meeting.when, Window) else None
    start = start_of(slot)
    if not _same_time(told.start, start):
        return MailKind.MOVED
    if isinstance(start, datetime) and not isinstance(told.start, datetime):
        return MailKind.HOUR
    return MailKind.PLACE if told.place and meeting.place and told.place != meeting.place else None


def told_by(before: Meeting, after: Meeting, now: datetime) -> Told | None:
    """What a change makes wrong for people who knew the meeting before; None if it is nothing they were told."""
    slot = next_slot(before, now)
    if slot is None:
        return None
    told = Told(start_of(slot), before.status is Status.CANCELLED, before.place)
    # A series that only leaves out a day has not moved to the next one: that day has a notice of its own.
    only_days = before.rrule is not None and before.status is after.status and starts_alike(before, after)
    return None if only_days and before.place == after.place else told


def next_occurrence(meeting: Meeting, now: datetime) -> Occurrence | None:
    """When a meeting is; of a series, the first time that is not over."""
    coming = occurrences(meeting, (now + SERIES_AHEAD).date(), (now - LONGEST).date())
    if meeting.rrule is None:
        return coming[0] if coming else None
    return next((each for each in coming if ends_at(each.slot, UTC_ZONE) > now), None)


def next_slot(meeting: Meeting, now: datetime) -> Slot | None:
    """The time of its next occurrence, if its day is known."""
    occurrence = next_occurrence(meeting, now)
    return occurrence.slot if occurrence else None


def start_of(slot: Slot) -> date | datetime:
    """The day it begins on, or the moment."""
    return slot.start if isinstance(slot, Timed) else slot.first


def starts_alike(before: Meeting, after: Meeting) -> bool:
    """Whether only the end of it changed, if anything: reminders count from the start."""
    if isinstance(before.when, Window) or isinstance(after.when, Window) or before.rrule != after.rrule:
        return False
    one, other = start_of(before.when), start_of(after.when)
    return type(one) is type(other) and one == other


def _same_time(one: date | datetime, other: date | datetime) -> bool:
    # What only gets more exact has not moved: an hour for the same day, a zone for the same hour.
    if isinstance(one, datetime) and isinstance(other, datetime):
        return one == other or one.replace(tzinfo=None) == other.replace(tzinfo=None)
    return day_of(one) == day_of(other)


def _begins_at(start: date | datetime) -> datetime:
    if isinstance(start, datetime):
        return start.astimezone(UTC_ZONE)
    return datetime(start.year, start.month, start.day, tzinfo=UTC_ZONE)


def _over_at(start: date | datetime) -> datetime:
    begins_at = _begins_at(start)
    return begins_at if isinstance(start, datetime) else begins_at + timedelta(days=1)
