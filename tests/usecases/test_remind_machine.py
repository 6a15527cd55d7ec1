"""Whatever happens in whatever order: no mail lost, none twice, none early, none that is no longer true."""

import os
import re
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from email.message import EmailMessage
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test
from sqlalchemy import RowMapping, delete, select

from calfeed.errors import NotFoundError
from calfeed.model.feed import Filter
from calfeed.model.meeting import ChangeKind, Status
from calfeed.model.outbox import BACKOFF
from calfeed.model.quiet import Quiet
from calfeed.model.recurrence import occurrences
from calfeed.model.reminder import Before, DayBefore, due_at, lead_from
from calfeed.model.when import AllDay, Slot, Timed, starts_at, wall
from calfeed.model.wish import DEFAULT, Wish
from calfeed.store import Store, subscribers, tokens
from calfeed.store.reminder_tables import outbox
from calfeed.store.tables import metadata
from calfeed.store.tokens import Purpose
from calfeed.usecases import preferences
from calfeed.usecases.arm import arm_ahead
from calfeed.usecases.rehearse import next_moment
from calfeed.usecases.remind import beat, send_due
from calfeed.usecases.subscribe import confirm, sign_up, unsubscribe
from tests.builders import a_meeting
from tests.usecases.moody_mailer import Killed, MoodyMailer
from tests.usecases.remind_model import CONFIRM_WITHIN, LATE, SETTLED, Known, Mail, Model, Person, sleeps_until
from tests.usecases.reminding import Service, parsed

RUNS = {"long": 500}  # by the profile in the environment
KYIV = ZoneInfo("Europe/Kyiv")
ZONES = ("Europe/Rome", "Pacific/Auckland", "America/St_Johns")
READERS = dict(zip(("ada@example.org", "bob@example.net", "eve@example.com"), ZONES, strict=True))
PLACES = ("Kyiv", "Lviv")
WISHES = (
    DEFAULT,
    Wish(timed=(Before(timedelta(hours=24)), Before(timedelta(minutes=15))), all_day=(DayBefore(time(18)),)),
    Wish(timed=(DayBefore(),), all_day=()),
    Wish(timed=(Before(timedelta(days=7)), Before(timedelta(hours=3))), all_day=(DayBefore(days=3), DayBefore())),
    Wish(filter=Filter(places=("Kyiv",))),
    Wish(quiet=Quiet(time(22), time(7))),
    Wish(timed=(Before(timedelta(hours=1)),), filter=Filter(places=("Lviv",))),
)
NEWS = re.compile(r"(?P<what>Cancelled|Moved|Put off|On again|Hour known|Other place)\b.*[:] (?P<uid>m\d+)\b.*")
WORSE = BACKOFF[-1]  # after what went wrong with the mail server, each mail waits for its next try

far, near_a_lead = st.integers(1, 8 * 24 * 60), st.sampled_from([5, 20, 61, 75, 80, 120, 185, 1_441, 1_456, 1_500])
offsets = (far | near_a_lead).map(lambda minutes: timedelta(minutes=minutes))
pauses = st.sampled_from([1, 30, 90, 14 * 60, 17 * 60, 3_600, 6 * 3_600, 86_400]).map(lambda s: timedelta(seconds=s))
short = pauses.filter(lambda pause: pause <= timedelta(hours=1))
readers, places, zones, wishes = map(st.sampled_from, (sorted(READERS), PLACES, ZONES, WISHES))


class Reminders(RuleBasedStateMachine):
    """Lives through days with meetings, readers, changes, outages and kills."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        with store.write() as tx:
            for table in reversed(metadata.sorted_tables):
                if table.name not in {"feed", "wishes"}:
                    tx.connection.execute(delete(table))
        self.service = Service(store, "2026-03-26 06:00")  # three days before summer time begins in Europe
        self.mailer = MoodyMailer(self.service.clock)
        self.service.deps = replace(self.service.deps, mailer=self.mailer)
        self.model = Model(people={reader: Person(reader, zone) for reader, zone in READERS.items()})
        self.kills = 0
        self.seen: set[int] = set()
        self.used: set[str] = set()
        self.looked_at = 0
        self.told: dict[tuple[str, str, int], str] = {}
        for reader, zone in READERS.items():
            self.sign_up(reader, zone, DEFAULT)
        self._tick()
        for reader in READERS:
            self.press(reader, 0)

    @rule(offset=offsets, has_hour=st.booleans(), place=places)
    def add(self, offset: timedelta, has_hour: bool, place: str) -> None:
        """A meeting is announced."""
        uid = f"m{len(self.model.known)}"
        meeting = replace(a_meeting(uid, uid=uid, place=place), when=self._slot(offset, has_hour))
        self.model.known[uid] = Known([(self._now, self.service.add(meeting))])

    @precondition(lambda self: self.model.known)
    @rule(data=st.data(), offset=offsets, has_hour=st.booleans())
    def move(self, data: st.DataObject, offset: timedelta, has_hour: bool) -> None:
        """An announcement moves a meeting."""
        self._move(self._pick(data), offset, has_hour)

    def _move(self, known: Known, offset: timedelta, has_hour: bool) -> None:
        when = self._slot(offset, has_hour)
        if known.now.status is not Status.CANCELLED and when != known.now.when:
            after = self.service.change(ChangeKind.MOVED, known.now, when=when)
            known.states.append((self._now, after))

    @precondition(lambda self: self.model.known)
    @rule(data=st.data(), place=places)
    def say_where(self, data: st.DataObject, place: str) -> None:
        """An announcement gives another place, which other filters let through."""
        known = self._pick(data)
        if place != known.now.place:
            known.states.append((self._now, self.service.change(ChangeKind.DETAILS, known.now, place=place)))

    @precondition(lambda self: self.model.known)
    @rule(data=st.data())
    def cancel_or_revive(self, data: st.DataObject) -> None:
        """An announcement calls a meeting off, or on again."""
        self._cancel_or_revive(self._pick(data))

    def _cancel_or_revive(self, known: Known) -> None:
        is_off = known.now.status is Status.CANCELLED
        kind, status = (ChangeKind.RESTORED, Status.CONFIRMED) if is_off else (ChangeKind.CANCELLED, Status.CANCELLED)
        known.states.append((self._now, self.service.change(kind, known.now, status=status)))

    @rule(reader=readers, zone=zones, wish=wishes)
    def sign_up(self, reader: str, zone: str, wish: Wish) -> None:
        """Somebody fills in the form; a mailbox is asked at most twice a day."""
        sign_up(self.service.deps, reader, zone, wish)
        asked = self.model.people[reader].asked
        if sum(at > self._now - timedelta(days=1) for at in asked) < 2:
            asked.append(self._now)

    @rule(reader=readers, back=st.integers(0, 3))
    def press(self, reader: str, back: int) -> None:
        """Somebody presses the button behind one of the mails that ask, which are good for two days, and once."""
        links = self.mailer.links(reader)[-1 - back :]
        if not links:
            return
        (sent_at, link), person = links[0], self.model.people[reader]
        good = self._now < sent_at + CONFIRM_WITHIN and (link not in self.used or person.since is not None)
        try:
            view = confirm(self.service.deps, link)
        except NotFoundError:
            assert not good
            return
        assert good
        if link not in self.used:
            self.used.add(link)
            person.choose(view.zone, view.wish, self._now)
            person.since = person.since or self._now

    @precondition(lambda self: self.model.active())
    @rule(data=st.data(), zone=zones, wish=wishes)
    def choose(self, data: st.DataObject, zone: str, wish: Wish) -> None:
        """Somebody changes leads, filter or zone on their page."""
        person = self._one(data)
        preferences.save(
            self.service.deps, self._link(person, Purpose.PREFERENCES), preferences.Preferences(zone=zone, wish=wish)
        )
        person.choose(zone, wish, self._now)

    @precondition(lambda self: self.model.active())
    @rule(data=st.data(), days=st.integers(1, 3))
    def pause(self, data: st.DataObject, days: int) -> None:
        """Somebody wants no mail until the beginning of a day of theirs."""
        person = self._one(data)
        zone = ZoneInfo(person.zone)
        until = self._now.astimezone(zone).date() + timedelta(days=days)
        chosen = preferences.Preferences(zone=person.zone, wish=person.wish, paused_until=until)
        preferences.save(self.service.deps, self._link(person, Purpose.PREFERENCES), chosen)
        person.choose(person.zone, person.wish, self._now, paused_until=wall(until, time(), zone))
        assert person.paused_until
        self.model.disturb(self._now, person.paused_until, person.address)

    @precondition(lambda self: self.model.active())
    @rule(data=st.data())
    def leave(self, data: st.DataObject) -> None:
        """Somebody leaves."""
        person = self._one(data)
        unsubscribe(self.service.deps, self._link(person, Purpose.UNSUBSCRIBE))
        person.since = None

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
        self.model.disturb(start, self._now)

    @rule(by=short)
    def clock_back(self, by: timedelta) -> None:
        """Somebody sets the machine's clock back; what it showed before comes again."""
        before = self._now
        self.service.clock.advance(-by)
        self.model.disturb(self._now, before + SETTLED)

    @rule(pause=pauses)
    def killed_while_sending(self, pause: timedelta) -> None:
        """The process dies after a mail was handed over and before that was noted; another one goes on."""
        self.mailer.dies = True
        before = len(self.mailer.sent)
        try:
            self.live(pause)
        except Killed:
            self.kills += 1
            self.model.disturb(self._now, self._now + LATE)
            self._check_sent()
            assert len(self.mailer.sent) > before
        self.mailer.dies = False

    @rule(pause=short)
    def server_away(self, pause: timedelta) -> None:
        """The mail server takes nothing."""
        self.mailer.is_away = True
        self._live_badly(pause)
        self.mailer.is_away = False

    @rule(pause=short, reader=readers)
    def put_off(self, pause: timedelta, reader: str) -> None:
        """One domain puts mail off; the others don't notice."""
        self.mailer.later.add(reader)
        self._live_badly(pause, reader)
        self.mailer.later.clear()

    @rule(pause=short, times=st.integers(1, 3))
    def answers_lost(self, pause: timedelta, times: int) -> None:
        """The server takes some mails, and the connection breaks before it says so."""
        self.mailer.lost = times
        self._live_badly(pause)
        self.mailer.lost = 0

    @rule(pause=short, seconds=st.sampled_from([2, 20, 40]))
    def tarpit(self, pause: timedelta, seconds: int) -> None:
        """The server takes so long for each mail."""
        self.mailer.takes = timedelta(seconds=seconds)
        self._live_badly(pause)
        self.mailer.takes = timedelta()

    @rule(pause=pauses, reader=readers)
    def mailbox_gone(self, pause: timedelta, reader: str) -> None:
        """There is no such mailbox for a while; who it was gets no mail until they sign up again."""
        self.mailer.gone.add(reader)
        self.live(pause)
        self.mailer.gone.clear()

    def _live_badly(self, pause: timedelta, whom: str | None = None) -> None:
        start = self._now
        self.model.disturb(start, start + pause + WORSE, whom)
        self.live(pause)
        self.model.disturb(start, self._now + WORSE, whom)

    @precondition(lambda self: self.model.known and self.model.active())
    @rule(data=st.data(), news=st.sampled_from(["none", "cancelled", "moved", "left", "chose"]), offset=offsets)
    def killed_before_sending(self, data: st.DataObject, news: str, offset: timedelta) -> None:
        """The process dies when the outbox has just been filled; before another one sends, things may change."""
        self.live(self._next_moment() - self._now - timedelta(microseconds=1))
        self.service.clock.advance(timedelta(microseconds=1))
        arm_ahead(self.service.deps)
        while not beat(self.service.deps).idle:
            pass
        about = [known for known in self.model.known.values() if known.now.uid in self._waiting()]
        if about and news == "cancelled":
            self._cancel_or_revive(data.draw(st.sampled_from(about)))
        if about and news == "moved":
            self._move(data.draw(st.sampled_from(about)), offset, has_hour=True)
        if news == "left" and self.model.active():
            self.leave(data)
        if news == "chose" and self.model.active():
            self.choose(data, data.draw(zones), data.draw(wishes))

    @invariant()
    def no_mail_is_repeated_but_after_a_kill(self) -> None:
        """A mail comes again at most once a kill or an answer that was lost, and then with the same Message-ID."""
        identities = [(mail.recipient, parsed(mail.octets)["Message-ID"]) for mail in self.mailer.sent]
        assert len(identities) - len(set(identities)) <= self.kills + self.mailer.answers_lost

    def teardown(self) -> None:
        """Live on until everything is over, then look whether anything is missing."""
        self.mailer.dies = False
        self.live(timedelta(days=9))

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
        return self.model.known[data.draw(st.sampled_from(sorted(self.model.known)))]

    def _one(self, data: st.DataObject) -> Person:
        return self.model.people[data.draw(st.sampled_from(self.model.active()))]

    def _link(self, person: Person, purpose: Purpose) -> str:
        """As in a mail of theirs."""
        with self.service.deps.store.write() as tx:
            known = subscribers.ask(tx, mailbox=person.address, address=person.address, zone="UTC", now=self._now)
            return tokens.make(tx, purpose, known.id, self._now)

    def _slot(self, offset: timedelta, has_hour: bool) -> Slot:
        start = (self._now + offset).astimezone(KYIV).replace(second=0, microsecond=0)
        return Timed(start=start) if has_hour else AllDay(first=start.date(), last=start.date())

    def _tick(self) -> None:
        arm_ahead(self.service.deps)
        while not beat(self.service.deps).idle:
            pass
        limit = 1 if self.mailer.takes else 50
        while (report := send_due(self.service.deps, limit)).claimed and not report.unreachable:
            self._check_sent()
        self._check_nothing_lost()

    def _check_sent(self) -> None:
        """Each mail that went just now was right at this moment; who refused theirs is not written to any more."""
        for row in self._sent():
            if row["id"] not in self.seen and row["kind"] != "confirm":
                self._check(row)
            self.seen.add(row["id"])
        for mail in self.mailer.sent[self.looked_at :]:
            self._check_news(mail.recipient, parsed(mail.octets))
        self.looked_at = len(self.mailer.sent)
        for reader in self.mailer.refused:
            self.model.people[reader].since = None
        self.mailer.refused.clear()

    def _check_news(self, reader: str, mail: EmailMessage) -> None:
        """A notice says what is true, and the same news come once."""
        found = NEWS.fullmatch(mail["Subject"])
        if found is None:
            return
        known = self.model.known[found["uid"]]
        assert (known.now.status is Status.CANCELLED) == (found["what"] == "Cancelled")
        news = (reader, found["uid"], len(known.states))
        assert self.told.setdefault(news, mail["Message-ID"]) == mail["Message-ID"], "the same news twice"

    def _check(self, row: RowMapping) -> None:
        known, person = self.model.known[row["uid"]], self.model.people[row["to"]]
        meeting = known.now
        assert person.since, "who left gets no mail"
        assert not person.paused_until or self._now >= person.paused_until, "no mail in a pause"
        assert meeting.time_revision == row["time_revision"], "no mail for an old time"
        if row["kind"] != "reminder":
            assert person.wants(*(state for _, state in known.states)), "no news that the filter keeps away"
            return
        assert person.wants(meeting), "no reminder that the filter keeps away"
        assert meeting.status is not Status.CANCELLED, "no reminder of what was cancelled"
        zone, [occurrence] = ZoneInfo(person.zone), occurrences(meeting, date.max)
        lead, at = lead_from(row["lead"]), self._now - self.mailer.takes
        assert lead in person.wish.leads(occurrence.slot), "no lead that was given up"
        due = due_at(occurrence.slot, lead, zone)
        assert due <= at < starts_at(occurrence.slot, zone), "neither early nor after the start"
        begins_at = starts_at(occurrence.slot, zone)
        assert not sleeps_until(person, at, begins_at), "none in quiet hours that could wait"
        since = max(due, known.changed_at, person.zone_since or due, person.wish_since or due)
        is_late = at - since > LATE and at > self.model.ready_at(person, since, begins_at)
        assert not is_late or self.model.was_disturbed(person, since, self._now)

    def _check_nothing_lost(self) -> None:
        """Each reminder, notice and question that is due by now has gone to each reader it was due to, once."""
        gone: list[Mail] = [
            (row["uid"], row["time_revision"], row["to"], row["kind"], row["lead"]) for row in self._sent()
        ]
        for mail in self.model.owed(self._now):
            assert gone.count(mail) == 1, f"{mail} has not gone, or twice"
        for name, person in self.model.people.items():
            asked = len(set(self.mailer.questions[name]))
            assert self.model.questions_owed(person, self._now) <= asked <= len(person.asked)

    def _sent(self) -> list[RowMapping]:
        with self.service.deps.store.read() as tx:
            query = select(outbox, subscribers.subscribers.c.address.label("to")).join(subscribers.subscribers)
            return list(tx.connection.execute(query.where(outbox.c.state == "sent")).mappings())


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
