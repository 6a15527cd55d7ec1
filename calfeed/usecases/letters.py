"""Turns a row of the outbox into the octets of its mail, as things stand at the moment of sending."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from calfeed.ics import render_mail_part
from calfeed.mail.compose import Cover, event_mail, question
from calfeed.mail.facts import News
from calfeed.model.address import event_page
from calfeed.model.meeting import Meeting, Occurrence, Status
from calfeed.model.outbox import Reminder, why_not
from calfeed.model.recurrence import occurrences
from calfeed.model.wave import NOTICES, MailKind, next_occurrence, notice_kind
from calfeed.store import Tx, meetings, secret_feeds, tokens, wishes
from calfeed.store.tokens import Purpose
from calfeed.usecases.deps import Deps
from calfeed.usecases.subscribe import CONFIRM_WITHIN

QUESTIONS = {MailKind.CONFIRM: Purpose.CONFIRM, MailKind.TIE: Purpose.TIE}


@dataclass(frozen=True, slots=True)
class Letter:
    """A mail that is ready to go, and the other rows of the outbox that it tells along."""

    recipient: str
    octets: bytes
    along: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Dropped:
    """A mail that must not go any more, and why."""

    reason: str


def letter(deps: Deps, tx: Tx, reminder: Reminder, now: datetime) -> Letter | Dropped:
    """The mail with fresh links, or why there is none."""
    if purpose := QUESTIONS.get(reminder.kind):
        reason = why_not(reminder, None, None, now)
        return Dropped(reason) if reason else _question(deps, tx, reminder, purpose, now)
    meeting = meetings.by_uid(tx, reminder.uid)
    if meeting and (kind := _kind(reminder, meeting, now)) is not reminder.kind:
        if kind is None:
            return Dropped("as they know it")
        reminder = replace(reminder, kind=kind)
    occurrence = _occurrence(meeting, reminder, now) if meeting else None
    reason = why_not(reminder, meeting, occurrence, now)
    if reason or meeting is None:
        return Dropped(reason or "gone")
    if not wishes.fits(tx, reminder.reader.wish, meeting.uid, reminder.told.place if reminder.told else None):
        return Dropped("not wanted")
    return _event_mail(deps, tx, reminder, meeting, occurrence, now)


def _kind(reminder: Reminder, meeting: Meeting, now: datetime) -> MailKind | None:
    """What a notice has to say now; it may tell at once what several would have told that waited."""
    if reminder.kind not in NOTICES or reminder.told is None or reminder.key or meeting.rrule:
        return reminder.kind
    return notice_kind(reminder.told, meeting, now)


def _question(deps: Deps, tx: Tx, reminder: Reminder, purpose: Purpose, now: datetime) -> Letter | Dropped:
    reader = reminder.reader
    feed = secret_feeds.by_id(tx, int(reminder.lead)) if purpose is Purpose.TIE else None
    if purpose is Purpose.TIE and feed is None:
        return Dropped("revoked")
    token = tokens.make(
        tx,
        purpose,
        reader.id,
        now,
        expires_at=now + CONFIRM_WITHIN,
        address=reader.address,
        zone=reader.zone,
        language=reader.language,
        secret_feed=feed.id if feed else None,
        wish=wishes.number_of(tx, reader.wish),
    )
    link = f"{deps.public_url}/{purpose}/{token}"
    return Letter(reader.address, question(cover(deps, reminder, now), reminder.kind, link))


def _event_mail(
    deps: Deps, tx: Tx, reminder: Reminder, meeting: Meeting, occurrence: Occurrence | None, now: datetime
) -> Letter:
    reader = reminder.reader
    news = News(
        kind=reminder.kind,
        meeting=meeting,
        slot=occurrence.slot if occurrence else None,
        told=reminder.told,
        page=event_page(meeting, deps.public_url),
        calendar=_calendar(occurrence, deps.public_url, deps.sender) if occurrence else b"",
    )
    leave, choose = links(deps, tx, reader.id, now)
    mail = event_mail(cover(deps, reminder, now), news, ZoneInfo(reader.zone), leave, choose)
    return Letter(reader.address, mail)


def links(deps: Deps, tx: Tx, subscriber: int, now: datetime) -> tuple[str, str]:
    """Fresh links to leave and to choose."""
    leave, choose = (
        tokens.make(tx, purpose, subscriber, now) for purpose in (Purpose.UNSUBSCRIBE, Purpose.PREFERENCES)
    )
    return f"{deps.public_url}/{Purpose.UNSUBSCRIBE}/{leave}", f"{deps.public_url}/{Purpose.PREFERENCES}/{choose}"


@lru_cache(maxsize=64)  # it is the same for each of the thousands who are told
def _calendar(occurrence: Occurrence, public_url: str, sender: str) -> bytes:
    return render_mail_part([occurrence], public_url=public_url, sender=sender)


def cover(deps: Deps, reminder: Reminder, now: datetime) -> Cover:
    """What is written on the outside of a mail."""
    return Cover(
        sender=deps.sender,
        recipient=reminder.reader.address,
        message_id=reminder.message_id(deps.sender.rpartition("@")[2]),
        sent_at=now,
        public_url=deps.public_url,
        language=reminder.reader.language,
        templates=deps.templates,
    )


def _occurrence(meeting: Meeting, reminder: Reminder, now: datetime) -> Occurrence | None:
    return occurrence_of(meeting, reminder.key, reminder.kind is MailKind.CANCELLED, now)


def occurrence_of(meeting: Meeting, key: str, is_off: bool, now: datetime) -> Occurrence | None:
    """The occurrence that a mail is about; of a series as a whole, the next one."""
    if not key:
        return next_occurrence(meeting, now)
    day = date.fromisoformat(key)
    if is_off:
        meeting = replace(meeting, excluded=(), status=Status.CANCELLED)
    return next(iter(occurrences(meeting, day, day)), None)
