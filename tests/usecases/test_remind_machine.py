"""Whatever happens in whatever order: no reminder lost, none twice, none early, none that is no longer true."""

import os
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test
from sqlalchemy import delete, select

from calfeed.mail import MemoryMailer, Outcome, Verdict
from calfeed.model.meeting import ChangeKind, Meeting, Status
from calfeed.model.outbox import BACKOFF
from calfeed.model.recurrence import occurrences
from calfeed.model.reminder import due_at, lead_from, leads_for
from calfeed.model.when import AllDay, Slot, Timed, first_day, starts_at
from calfeed.store import Store, subscribers, tokens
from calfeed.store.reminder_tables import outbox
from calfeed.store.tables import metadata
from calfeed.store.tokens import Purpose
from calfeed.usecases.arm import arm_ahead
from calfeed.usecases.rehearse import next_moment
from calfeed.usecases.remind import beat, send_due
from calfeed.usecases.subscribe import confirm, unsubscribe
from tests.builders import a_meeting
from tests.usecases.reminding import Service, parsed

RUNS = {"long": 500}  # by the profile in the environment
KYIV = ZoneInfo("Europe/Kyiv")
READERS = {
    "ada@example.org": "Europe/Rome",
    "bob@example.org": "Pacific/Auckland",
    "eve@example.org": "America/St_Johns",
}
SETTLED = timedelta(minutes=16)
LATE = timedelta(seconds=60)

far, near_a_lead = st.integers(1, 5 * 24 * 60), st.sampled_from([5, 61, 75, 80, 120, 1_441, 1_456, 1_470, 1_500])
offsets = (far | near_a_lead).map(lambda minutes: timedelta(minutes=minutes))
pauses = st.sampled_from([1, 30, 90, 14 * 60, 17 * 60, 3_600, 6 * 3_600, 86_400]).map(lambda s: timedelta(seconds=s))
readers = st.sampled_from(sorted(READERS))


class Killed(BaseException):
    """kill -9."""


class MortalMailer(MemoryMailer):
    """Hands a mail over and, if it was its last one, is gone before it can say so; finds nobody while away."""

    def __init__(self) -> None:
        super().__init__()
        self.dies = False
        self.is_away = False

    def send(self, sender: str, recipient: str, octets: bytes) -> Outcome:
        """Keep the message; then maybe die."""
        if self.is_away:
            return Outcome(Verdict.UNREACHABLE, "away")
        outcome = super().send(sender, recipient, octets)
        if self.dies:
            self.dies = False
            raise Killed
        return outcome


@dataclass
class Known:
    """What the test knows of a meeting: its states with their times, newest last."""

    states: list[tuple[datetime, Meeting]] = field(default_factory=list)

    @property
    def now(self) -> Meeting:
        return self.states[-1][1]

    @property
    def changed_at(self) -> datetime:
        return self.states[-1][0]


class Reminders(RuleBasedStateMachine):
    """Lives through days with meetings, readers, changes, outages and kills."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        with store.write() as tx:
            for table in reversed(metadata.sorted_tables):
                if table.name not in {"feed", "wishes"}:
                    tx.connection.execute(delete(table))
        self.service = Service(store, "2026-03-26 06:00")  # three days before summer time begins in Europe
        self.mailer = MortalMailer()
        self.service.deps = replace(self.service.deps, mailer=self.mailer)
        self.known: dict[str, Known] = {}
        self.active_since: dict[str, datetime] = {}
        self.disturbances: list[tuple[datetime, datetime]] = []
        self.kills = 0
        self.seen: set[int] = set()
        for reader in READERS:
            self._subscribe(reader)

    @rule(offset=offsets, has_hour=st.booleans())
    def add(self, offset: timedelta, has_hour: bool) -> None:
        """A meeting is announced."""
        uid = f"m{len(self.known)}"
        meeting = replace(a_meeting(uid, uid=uid), when=self._slot(offset, has_hour))
        self.known[uid] = Known([(self._now, self.service.add(meeting))])

    @precondition(lambda self: self.known)
    @rule(data=st.data(), offset=offsets, has_hour=st.booleans())
    def move(self, data: st.DataObject, offset: timedelta, has_hour: bool) -> None:
        """An announcement moves a meeting."""
        self._move(self._pick(data), offset, has_hour)

    def _move(self, known: Known, offset: timedelta, has_hour: bool) -> None:
        when = self._slot(offset, has_hour)
        if known.now.status is not Status.CANCELLED and when != known.now.when:
            after = self.service.change(ChangeKind.MOVED, known.now, when=when)
            known.states.append((self._now, after))

    @precondition(lambda self: self.known)
    @rule(data=st.data())
    def cancel_or_restore(self, data: st.DataObject) -> None:
        """An announcement calls a meeting off, or on again."""
        self._cancel_or_restore(self._pick(data))

    def _cancel_or_restore(self, known: Known) -> None:
        is_off = known.now.status is Status.CANCELLED
        kind, status = (ChangeKind.RESTORED, Status.CONFIRMED) if is_off else (ChangeKind.CANCELLED, Status.CANCELLED)
        known.states.append((self._now, self.service.change(kind, known.now, status=status)))

    @rule(reader=readers)
    def subscribe(self, reader: str) -> None:
        """Somebody confirms."""
        self._subscribe(reader)

    def _subscribe(self, reader: str) -> None:
        with self.service.deps.store.write() as tx:
            one = subscribers.ask(tx, mailbox=reader, address=reader, zone=READERS[reader], now=self._now)
            link = tokens.make(tx, Purpose.CONFIRM, one.id, self._now)
        confirm(self.service.deps, link)
        self.active_since.setdefault(reader, self._now)

    @precondition(lambda self: self.active_since)
    @rule(data=st.data())
    def leave(self, data: st.DataObject) -> None:
        """Somebody leaves."""
        reader = data.draw(st.sampled_from(sorted(self.active_since)))
        with self.service.deps.store.write() as tx:
            one = subscribers.ask(tx, mailbox=reader, address=reader, zone="UTC", now=self._now)
            link = tokens.make(tx, Purpose.UNSUBSCRIBE, one.id, self._now)
        unsubscribe(self.service.deps, link)
        del self.active_since[reader]

    @rule(pause=pauses)
    def live(self, pause: timedelta) -> None:
        """Time goes on, and the ticks tick."""
        end = self._now + pause
        while True:
            self._tick()
            if self._now >= end:
                return
            self.service.clock.set(min(self._next_moment(), end))

    @rule(pause=pauses)
    def outage(self, pause: timedelta) -> None:
        """Time goes on without us."""
        start = self._now
        self.service.clock.advance(pause)
        self.disturbances.append((start, self._now))

    @rule(pause=pauses)
    def killed_while_sending(self, pause: timedelta) -> None:
        """The process dies after a mail was handed over and before that was noted; another one goes on."""
        self.mailer.dies = True
        before = len(self.mailer.sent)
        try:
            self.live(pause)
        except Killed:
            self.kills += 1
            self.disturbances.append((self._now, self._now + LATE))
            self._check_sent()
            assert len(self.mailer.sent) > before
        self.mailer.dies = False

    @rule(pause=pauses.filter(lambda pause: pause <= timedelta(hours=1)))
    def server_away(self, pause: timedelta) -> None:
        """Time goes on, and the mail server takes nothing; afterwards each mail waits for its next try."""
        start, self.mailer.is_away = self._now, True
        self.disturbances.append((start, start + pause + BACKOFF[-1]))
        self.live(pause)
        self.mailer.is_away = False

    @precondition(lambda self: self.known and self.active_since)
    @rule(data=st.data(), news=st.sampled_from(["none", "cancelled", "moved", "left"]), offset=offsets)
    def killed_before_sending(self, data: st.DataObject, news: str, offset: timedelta) -> None:
        """The process dies when the outbox has just been filled; before another one sends, things may change."""
        self.live(self._next_moment() - self._now - timedelta(microseconds=1))
        self.service.clock.advance(timedelta(microseconds=1))
        arm_ahead(self.service.deps)
        while not beat(self.service.deps).idle:
            pass
        about = [known for known in self.known.values() if known.now.uid in self._waiting()]
        if about and news == "cancelled":
            self._cancel_or_restore(data.draw(st.sampled_from(about)))
        if about and news == "moved":
            self._move(data.draw(st.sampled_from(about)), offset, has_hour=True)
        if news == "left":
            self.leave(data)

    @invariant()
    def no_mail_is_repeated_but_after_a_kill(self) -> None:
        """A mail comes a second time at most once a kill, and then with the same Message-ID."""
        identities = [(mail.recipient, parsed(mail.octets)["Message-ID"]) for mail in self.mailer.sent]
        assert len(identities) - len(set(identities)) <= self.kills

    def teardown(self) -> None:
        """Live on until everything is over, then look whether anything is missing."""
        self.mailer.dies = False
        self.live(timedelta(days=7))

    @property
    def _now(self) -> datetime:
        return self.service.clock()

    def _next_moment(self) -> datetime:
        """When something falls due; within a minute while mails wait, for a lease or a server, that are due already."""
        with self.service.deps.store.read() as tx:
            is_waiting = (outbox.c.state == "waiting") & (outbox.c.next_try_at <= self._now)
            waits = tx.connection.execute(select(outbox.c.id).where(is_waiting)).first() is not None
        moment = next_moment(self.service.deps, self._now)
        return min(moment, self._now + LATE) if waits else moment

    def _waiting(self) -> set[str]:
        with self.service.deps.store.read() as tx:
            return set(tx.connection.scalars(select(outbox.c.uid).where(outbox.c.state == "waiting")))

    def _pick(self, data: st.DataObject) -> Known:
        return self.known[data.draw(st.sampled_from(sorted(self.known)))]

    def _slot(self, offset: timedelta, has_hour: bool) -> Slot:
        start = (self._now + offset).astimezone(KYIV).replace(second=0, microsecond=0)
        return Timed(start=start) if has_hour else AllDay(first=start.date(), last=start.date())

    def _tick(self) -> None:
        arm_ahead(self.service.deps)
        while not beat(self.service.deps).idle:
            self._check_sent()
        while (report := send_due(self.service.deps)).claimed and not report.unreachable:
            self._check_sent()
        self._check_nothing_lost()

    def _check_sent(self) -> None:
        """Each mail that went just now was right at this moment."""
        with self.service.deps.store.read() as tx:
            query = select(outbox, subscribers.subscribers.c.address.label("to")).join(subscribers.subscribers)
            rows = tx.connection.execute(query.where(outbox.c.state == "sent")).mappings().all()
        for row in rows:
            if row["id"] in self.seen:
                continue
            self.seen.add(row["id"])
            meeting = self.known[row["uid"]].now
            reader = row["to"]
            assert reader in self.active_since, "who left gets no mail"
            assert meeting.time_revision == row["time_revision"], "no mail for an old time"
            if row["kind"] != "reminder":
                assert (meeting.status is Status.CANCELLED) == (row["kind"] == "cancelled")
                continue
            assert meeting.status is not Status.CANCELLED, "no reminder of what was cancelled"
            zone, [occurrence] = ZoneInfo(READERS[reader]), occurrences(meeting, date.max)
            due = due_at(occurrence.slot, lead_from(row["lead"]), zone)
            assert due <= self._now < starts_at(occurrence.slot, zone), "neither early nor after the start"
            since = max(due, meeting.changed_at)
            assert self._now - since <= LATE or self._was_disturbed(since, self._now)

    def _check_nothing_lost(self) -> None:
        """Each reminder and each notice that is due by now has gone to each reader it was due to."""
        for known in self.known.values():
            for reader, since in self.active_since.items():
                for lead in self._leads_due(known, since, ZoneInfo(READERS[reader])):
                    assert self._gone(known.now, reader, "reminder", lead), f"{lead} to {reader}"
                if kind := self._notice_due(known, since):
                    assert self._gone(known.now, reader, kind, f"#{known.now.sequence}"), f"{kind} to {reader}"

    def _leads_due(self, known: Known, since: datetime, zone: ZoneInfo) -> list[str]:
        """The leads that must have gone by now of a meeting that has stood still for a while."""
        if known.now.status is Status.CANCELLED:
            return []
        [slot] = [one.slot for one in occurrences(known.now, date.max)]
        still_since = known.changed_at + (SETTLED if len(known.states) > 1 else timedelta())
        every = {lead.code: due_at(slot, lead, zone) for lead in leads_for(slot)}
        ends = [*every.values(), starts_at(slot, zone)]  # the next reminder, or the start, makes this one needless
        return [
            code
            for code, due in every.items()
            if max(since, still_since) <= due
            and self._ready_at(due) <= min(self._now, *(end - LATE for end in ends if end > due))
        ]

    def _ready_at(self, due: datetime) -> datetime:
        """When at the latest a mail must have gone: a minute after the last disturbance on its way, if any."""
        ends = [last + LATE for first, last in self.disturbances if first <= self._now and last >= due]
        return max(ends, default=due)

    def _notice_due(self, known: Known, since: datetime) -> str | None:
        """The notice of the last change, if it came alone, in peace, and in time."""
        if len(known.states) < 2:
            return None
        (before_at, before), (changed_at, after) = known.states[-2:]
        told_at = changed_at + SETTLED
        starts = [starts_at(one.when, ZoneInfo("UTC")) for one in (before, after)]
        is_alone = before_at + SETTLED <= changed_at and told_at <= self._now
        if not is_alone or since > changed_at or min(starts) <= told_at or self._was_disturbed(changed_at, self._now):
            return None
        if before.status is not after.status:
            return "cancelled" if after.status is Status.CANCELLED else "restored"
        return "moved" if first_day(before.when) != first_day(after.when) else None

    def _gone(self, meeting: Meeting, reader: str, kind: str, lead: str) -> bool:
        with self.service.deps.store.read() as tx:
            query = (
                select(outbox.c.id)
                .join(subscribers.subscribers)
                .where(
                    outbox.c.uid == meeting.uid,
                    outbox.c.time_revision == meeting.time_revision,
                    outbox.c.lead == lead,
                    outbox.c.kind == kind,
                    outbox.c.state == "sent",
                    subscribers.subscribers.c.address == reader,
                )
            )
            return len(tx.connection.execute(query).all()) == 1

    def _was_disturbed(self, start: datetime, end: datetime) -> bool:
        return any(first <= end and last >= start for first, last in self.disturbances)


@pytest.mark.timeout(3_600)
def test_reminders_hold(store: Store) -> None:
    """The machine finds no order of events that breaks a promise."""
    chosen = settings(
        max_examples=RUNS.get(os.environ.get("CALFEED_TEST_PROFILE", ""), 50),
        stateful_step_count=30,
        deadline=None,
        suppress_health_check=list(HealthCheck),
        derandomize=True,
    )
    run_state_machine_as_test(lambda: Reminders(store), settings=chosen)
