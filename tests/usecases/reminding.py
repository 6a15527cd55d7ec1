"""What tests of reminders share: a service with a clock that stands still and mail that is kept."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from uuid import uuid4

from calfeed.clock import SettableClock
from calfeed.ics import render_piece
from calfeed.mail import MemoryMailer
from calfeed.mail.memory import Sent
from calfeed.model.meeting import Change, ChangeKind, Meeting, Reading
from calfeed.model.text import Document
from calfeed.store import Store, announcements, meetings
from calfeed.usecases.arm import arm, arm_ahead
from calfeed.usecases.deps import Deps
from calfeed.usecases.rehearse import next_moment
from calfeed.usecases.remind import beat, send_due
from calfeed.usecases.subscribe import confirm, sign_up
from tests.builders import an_announcement

UNTIL = date(2028, 1, 1)


def at(text: str) -> datetime:
    """An instant in UTC: "2026-01-04 09:00"."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


class Service:
    """A service on a database, at a moment that the test sets."""

    def __init__(self, store: Store, now: str = "2026-01-02 12:00") -> None:
        self.clock = SettableClock(at(now))
        self.mailer = MemoryMailer()
        self.deps = Deps(clock=self.clock, store=store, mailer=self.mailer, public_url="https://calfeed.test")

    def subscribe(self, address: str = "ada@example.org", zone: str = "UTC") -> None:
        """Sign up, and press the button in the mail."""
        sign_up(self.deps, address, zone)
        self.tick()
        confirm(self.deps, token(self.mails(address)[-1], "confirm"))
        self.mailer.sent.clear()

    def add(self, meeting: Meeting) -> Meeting:
        """An announcement that adds the meeting is read now."""
        now = self.clock()
        new = replace(meeting, created_at=now, changed_at=now)
        return self.read(Change(kind=ChangeKind.ADDED, before=None, after=new, document="", words="", at=now))

    def change(self, kind: ChangeKind, before: Meeting, **fields: object) -> Meeting:
        """An announcement that changes the meeting is read now."""
        now = self.clock()
        revised = int("when" in fields or "excluded" in fields or "rrule" in fields)
        after = replace(
            before,
            changed_at=now,
            sequence=before.sequence + 1,
            time_revision=before.time_revision + revised,
            **fields,  # type: ignore[arg-type]
        )
        return self.read(Change(kind=kind, before=before, after=after, document="", words="", at=now))

    def read(self, change: Change) -> Meeting:
        """Keep a change and arm what it gives rise to, in one transaction, as reading does."""
        announcement = an_announcement(uuid4().hex)
        document = Document(name="a.txt", digest=announcement.digest, text=announcement.data.decode(), blocks=())
        step = replace(change, document=announcement.digest)
        with self.deps.store.write() as tx:
            announcements.save_announcement(tx, announcement, document, Reading(written=None), change.at)
            meetings.save(tx, [step], UNTIL, lambda one: render_piece(one, public_url=self.deps.public_url))
            arm(tx, [step], change.at)
        return change.after

    def tick(self) -> None:
        """Do all that is due at this moment."""
        tick(self.deps)

    def live(self, until: str) -> list[tuple[datetime, Sent]]:
        """Go through time up to a moment, doing what is due when it is; the mails, with the time they were sent."""
        sent: list[tuple[datetime, Sent]] = []
        while self.clock() < at(until):
            before = len(self.mailer.sent)
            self.tick()
            sent += [(self.clock(), mail) for mail in self.mailer.sent[before:]]
            self.clock.set(min(next_moment(self.deps, self.clock()), at(until)))
        return sent

    def mails(self, address: str = "") -> list[EmailMessage]:
        """The mails that were sent, to one address or to all."""
        return [parsed(mail.octets) for mail in self.mailer.sent if address in mail.recipient]

    @property
    def subjects(self) -> Sequence[str]:
        """The subjects of the mails that were sent, in order."""
        return [mail["Subject"] for mail in self.mails()]


def tick(deps: Deps) -> None:
    """Do all that is due at this moment."""
    arm_ahead(deps)
    while not beat(deps).idle:
        pass
    while send_due(deps).claimed:
        pass


def parsed(octets: bytes) -> EmailMessage:
    """A message as a mail program reads it."""
    message = message_from_bytes(octets, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def token(message: EmailMessage, about: str) -> str:
    """The token of the link in a mail's text whose path begins with a word."""
    body = message.get_body(("plain",))
    assert body is not None
    found = re.search(rf"https?://\S+/{about}/(\S+)", body.get_content())
    assert found, body.get_content()
    return found[1]
