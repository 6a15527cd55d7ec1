"""What people must have got: a model of the promises, which is told of all that happens."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from calfeed.model.meeting import Meeting, Status
from calfeed.model.recurrence import occurrences
from calfeed.model.reminder import due_at
from calfeed.model.when import Timed, first_day, starts_at
from calfeed.model.wish import DEFAULT, Wish

UTC_ZONE = ZoneInfo("UTC")
SETTLED = timedelta(minutes=16)
LATE = timedelta(seconds=60)
CONFIRM_WITHIN = timedelta(hours=48)
STILL_USEFUL = timedelta(minutes=30)
Mail = tuple[str, int, str, str, str]  # of which meeting, its time revision, to whom, of which kind, with which lead


@dataclass
class Known:
    """A meeting: its states with their times, newest last."""

    states: list[tuple[datetime, Meeting]] = field(default_factory=list)

    @property
    def now(self) -> Meeting:
        """What it is now."""
        return self.states[-1][1]

    @property
    def changed_at(self) -> datetime:
        """Since when it is that."""
        return self.states[-1][0]


@dataclass
class Person:
    """A reader: active since when, if at all; what they chose, and since when; when they asked to be let in."""

    address: str
    zone: str
    since: datetime | None = None
    wish: Wish = DEFAULT
    wish_since: datetime | None = None
    zone_since: datetime | None = None
    paused_until: datetime | None = None
    asked: list[datetime] = field(default_factory=list)

    def choose(self, zone: str, wish: Wish, now: datetime, paused_until: datetime | None = None) -> None:
        """From now on."""
        self.paused_until = paused_until
        if zone != self.zone:
            self.zone, self.zone_since = zone, now
        if wish != self.wish:
            self.wish, self.wish_since = wish, now

    def wants(self, *meetings: Meeting) -> bool:
        """Whether their filter lets a meeting through, in one of these states."""
        return not self.wish.filter.places or any(one.place in self.wish.filter.places for one in meetings)


@dataclass
class Model:
    """All that is known, and the stretches of time in which something was wrong, with the person it was wrong for."""

    known: dict[str, Known] = field(default_factory=dict)
    people: dict[str, Person] = field(default_factory=dict)
    disturbances: list[tuple[datetime, datetime, str | None]] = field(default_factory=list)

    def active(self) -> list[str]:
        """Who gets mail."""
        return sorted(name for name, person in self.people.items() if person.since)

    def disturb(self, start: datetime, end: datetime, whom: str | None = None) -> None:
        """Something is wrong until then."""
        self.disturbances.append((start, end, whom))

    def was_disturbed(self, person: Person, start: datetime, end: datetime) -> bool:
        """Whether something was wrong for a person within a stretch."""
        return any(first <= end and last >= start for first, last in self._of(person))

    def owed(self, now: datetime) -> Iterable[Mail]:
        """Each reminder and each notice that must have gone by now."""
        for known in self.known.values():
            meeting = known.now
            for name in self.active():
                person = self.people[name]
                for lead in self._leads_due(known, person, now):
                    yield meeting.uid, meeting.time_revision, name, "reminder", lead
                if kind := self._notice_due(known, person, now):
                    yield meeting.uid, meeting.time_revision, name, kind, f"#{meeting.sequence}"

    def questions_owed(self, person: Person, now: datetime) -> int:
        """How many questions whether it was them must have gone to a mailbox by now."""
        return sum(self.ready_at(person, at) <= min(now, at + CONFIRM_WITHIN - LATE) for at in person.asked)

    def _leads_due(self, known: Known, person: Person, now: datetime) -> list[str]:
        """The leads that must have gone by now of a meeting that is new, or has stood still for a while."""
        if known.now.status is Status.CANCELLED or person.since is None or not person.wants(known.now):
            return []
        [slot] = [one.slot for one in occurrences(known.now, date.max)]
        zone = ZoneInfo(person.zone)
        is_new = len(known.states) == 1
        every = {lead.code: due_at(slot, lead, zone) for lead in person.wish.leads(slot)}
        ends = [*every.values(), starts_at(slot, zone)]  # the next reminder, or the start, makes this one needless
        found = []
        for code, due in every.items():
            from_ = max(due, known.changed_at) if is_new else due
            still = is_new or max(at for at, _ in known.states) + SETTLED <= due
            chosen = all(at is None or at < from_ for at in (person.wish_since, person.zone_since))
            in_time = self.ready_at(person, from_, starts_at(slot, zone)) <= min(
                now, *(end - LATE for end in ends if end > due)
            )
            if still and chosen and person.since <= from_ and in_time:
                found.append(code)
        return found

    def ready_at(self, person: Person, due: datetime, begins_at: datetime | None = None) -> datetime:
        """When at the latest a mail must have gone: a minute after the last disturbance, and quiet hours, on its way.

        `begins_at` is when the meeting does that it reminds of.
        """
        ready, before = due, None
        while ready != before:
            before = ready
            for first, last in sorted(self._of(person)):
                if first <= ready + LATE and last >= due:
                    ready = max(ready, last + LATE)
            if begins_at and (wakes_at := sleeps_until(person, ready, begins_at)):
                ready = wakes_at + LATE
        return ready

    def _notice_due(self, known: Known, person: Person, now: datetime) -> str | None:
        """The notice of the last change, if it came alone, in peace, and in time."""
        if len(known.states) < 2 or person.since is None or person.wish.quiet:
            return None
        (before_at, before), (changed_at, after) = known.states[-2:]
        told_at = changed_at + SETTLED
        starts = [starts_at(one.when, UTC_ZONE) for one in (before, after)]
        is_alone = before_at + SETTLED <= changed_at and told_at <= now
        chosen = all(at is None or at <= changed_at for at in (person.since, person.wish_since))
        if not is_alone or not chosen or min(starts) <= told_at or self.was_disturbed(person, changed_at, now):
            return None
        return _news(before, after) if person.wants(before, after) else None

    def _of(self, person: Person) -> Iterable[tuple[datetime, datetime]]:
        return ((first, last) for first, last, whom in self.disturbances if whom in {None, person.address})


def sleeps_until(person: Person, at: datetime, begins_at: datetime) -> datetime | None:
    """When those quiet hours end that a reminder waits for; it doesn't where that would make it useless."""
    ends_at = person.wish.quiet.until(at, ZoneInfo(person.zone)) if person.wish.quiet else None
    return ends_at if ends_at and ends_at < begins_at - STILL_USEFUL else None


def _news(before: Meeting, after: Meeting) -> str | None:
    """What has to be told of a change to who knew the meeting before."""
    if before.status is not after.status:
        return "cancelled" if after.status is Status.CANCELLED else "restored"
    if after.status is Status.CANCELLED:
        return None
    if first_day(before.when) != first_day(after.when):
        return "moved"
    if isinstance(after.when, Timed) and not isinstance(before.when, Timed):
        return "hour"
    return "place" if before.place != after.place else None
