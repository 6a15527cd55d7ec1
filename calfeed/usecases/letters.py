"""Turns a row of the outbox into the octets of its mail, as things stand at the moment of sending."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from email.utils import format_datetime
from zoneinfo import ZoneInfo

from calfeed.ics import render_mail_part
from calfeed.mail.compose import Cover, event_mail, question
from calfeed.mail.facts import News
from calfeed.mail.form import Form, cut, stand_in
from calfeed.mail.message import one_line
from calfeed.model.address import event_page
from calfeed.model.meeting import Meeting, Occurrence, Status
from calfeed.model.outbox import Reminder, why_not
from calfeed.model.recurrence import occurrences
from calfeed.model.wave import NOTICES, QUESTIONS, MailKind, next_occurrence, notice_kind
from calfeed.store import Tx, secret_feeds, tokens, wishes
from calfeed.store.tokens import Purpose
from calfeed.usecases.deps import Deps
from calfeed.usecases.subscribe import CONFIRM_WITHIN

PURPOSES = {MailKind.CONFIRM: Purpose.CONFIRM, MailKind.TIE: Purpose.TIE}
ONE_BY_ONE = QUESTIONS | {MailKind.DIGEST}  # no two of these are alike
LINKS = (Purpose.UNSUBSCRIBE, Purpose.PREFERENCES)
FORMS_KEPT = 1_000  # each is some kilobytes


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


@dataclass(slots=True)
class _Known:
    """A meeting, its occurrences by what asked for them, and the forms of its mails by what makes them alike."""

    meeting: Meeting
    occurrences: dict[tuple[str, bool], Occurrence | None] = field(default_factory=dict)
    forms: dict[object, Form] = field(default_factory=dict)


class Letters:
    """Writes the mails about meetings: each form once, until its meeting changes, and then fills it in."""

    def __init__(self) -> None:
        self._known: dict[str, _Known] = {}

    def letter(
        self, deps: Deps, reminder: Reminder, meeting: Meeting | None, made: tuple[str, ...], now: datetime
    ) -> Letter | Dropped:
        """The mail with these tokens in its LINKS, or why there is none."""
        if meeting and (kind := _kind(reminder, meeting, now)) is not reminder.kind:
            if kind is None:
                return Dropped("as they know it")
            reminder = replace(reminder, kind=kind)
        known = self._of(meeting) if meeting else None
        occurrence = _occurrence(known, reminder, now) if known else None
        reason = why_not(reminder, meeting, occurrence, now)
        if reason or known is None:
            return Dropped(reason or "gone")
        alike = _alike(reminder, occurrence, now)
        form = known.forms.get(alike)
        if form is None:
            form = known.forms[alike] = _form(deps, reminder, known.meeting, occurrence, now)
        address = reminder.reader.address
        outside = _outside(one_line(address), _message_id(deps, reminder), now)
        return Letter(address, form.filled(outside | dict(zip(LINKS, made, strict=True))))

    def _of(self, meeting: Meeting) -> _Known:
        known = self._known.get(meeting.uid)
        if known is None or (known.meeting is not meeting and known.meeting != meeting):
            if sum(len(one.forms) for one in self._known.values()) > FORMS_KEPT:
                self._known.clear()
            known = self._known[meeting.uid] = _Known(meeting)
        known.meeting = meeting  # the same one, which is seen faster next time
        return known


def _kind(reminder: Reminder, meeting: Meeting, now: datetime) -> MailKind | None:
    """What a notice has to say now; it may tell at once what several would have told that waited."""
    if reminder.kind not in NOTICES or reminder.told is None or reminder.key or meeting.rrule:
        return reminder.kind
    return notice_kind(reminder.told, meeting, now)


def letter_of_question(deps: Deps, tx: Tx, reminder: Reminder, now: datetime) -> Letter | Dropped:
    """The mail with a fresh link that asks whether something was its reader, or why there is none."""
    if reason := why_not(reminder, None, None, now):
        return Dropped(reason)
    reader, purpose = reminder.reader, PURPOSES[reminder.kind]
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


def _alike(reminder: Reminder, occurrence: Occurrence | None, now: datetime) -> object:
    """What makes mails about the same meeting alike: the reader's day, too, for a mail may say Tomorrow."""
    reader = reminder.reader
    when = (occurrence.key, occurrence.slot) if occurrence else None
    today = now.astimezone(ZoneInfo(reader.zone)).date()
    return reminder.kind, when, reminder.told, reader.zone, reader.language, today


def _form(deps: Deps, reminder: Reminder, meeting: Meeting, occurrence: Occurrence | None, now: datetime) -> Form:
    news = News(
        kind=reminder.kind,
        meeting=meeting,
        slot=occurrence.slot if occurrence else None,
        told=reminder.told,
        page=event_page(meeting, deps.public_url),
        calendar=_calendar(occurrence, deps) if occurrence else b"",
    )
    address, message_id, *made = (stand_in() for _ in range(2 + len(LINKS)))
    outside = _cover(deps, address, message_id, reminder.reader.language, now)
    mail = event_mail(outside, news, ZoneInfo(reminder.reader.zone), *_links(deps, made))
    return cut(mail, _outside(address, message_id, now) | dict(zip(LINKS, made, strict=True)))


def links(deps: Deps, tx: Tx, subscriber: int, now: datetime) -> tuple[str, str]:
    """Fresh links to leave and to choose."""
    return _links(deps, tokens.make_many(tx, [(purpose, subscriber) for purpose in LINKS], now))


def _links(deps: Deps, made: Sequence[str]) -> tuple[str, str]:
    leave, choose = (f"{deps.public_url}/{purpose}/{token}" for purpose, token in zip(LINKS, made, strict=True))
    return leave, choose


def _outside(address: str, message_id: str, now: datetime) -> dict[str, str]:
    """What differs in the headers of mails that are alike."""
    return {"to": address, "message_id": message_id, "date": f"Date: {format_datetime(now)}"}


def _calendar(occurrence: Occurrence, deps: Deps) -> bytes:
    return render_mail_part([occurrence], public_url=deps.public_url, sender=deps.sender)


def cover(deps: Deps, reminder: Reminder, now: datetime) -> Cover:
    """What is written on the outside of a mail."""
    return _cover(deps, reminder.reader.address, _message_id(deps, reminder), reminder.reader.language, now)


def _cover(deps: Deps, recipient: str, message_id: str, language: str, now: datetime) -> Cover:
    return Cover(
        sender=deps.sender,
        recipient=recipient,
        message_id=message_id,
        sent_at=now,
        public_url=deps.public_url,
        language=language,
        templates=deps.templates,
    )


def _message_id(deps: Deps, reminder: Reminder) -> str:
    return reminder.message_id(deps.sender.rpartition("@")[2])


def _occurrence(known: _Known, reminder: Reminder, now: datetime) -> Occurrence | None:
    meeting, which = known.meeting, (reminder.key, reminder.kind is MailKind.CANCELLED)
    if not reminder.key and meeting.rrule is not None:
        return occurrence_of(meeting, *which, now)
    if which not in known.occurrences:
        known.occurrences[which] = occurrence_of(meeting, *which, now)
    return known.occurrences[which]


def occurrence_of(meeting: Meeting, key: str, is_off: bool, now: datetime) -> Occurrence | None:
    """The occurrence that a mail is about; of a series as a whole, the next one."""
    if not key:
        return next_occurrence(meeting, now)
    day = date.fromisoformat(key)
    if is_off:
        meeting = replace(meeting, excluded=(), status=Status.CANCELLED)
    return next(iter(occurrences(meeting, day, day)), None)
