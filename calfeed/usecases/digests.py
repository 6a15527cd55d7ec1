"""Writes look-aheads: what changed and waited to be told, then what begins until the next one."""

from collections.abc import Iterator
from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from calfeed.ics import render_mail_part
from calfeed.mail.digest import Outlook, digest_mail
from calfeed.mail.facts import News
from calfeed.model.address import event_page
from calfeed.model.digest import digest_from, is_ahead
from calfeed.model.meeting import Meeting, Occurrence
from calfeed.model.outbox import Reminder, why_not
from calfeed.model.wave import MailKind, Told, notice_kind
from calfeed.model.when import starts_at
from calfeed.model.wish import Notices, Wish
from calfeed.store import Tx, feeds, meetings, outbox, wishes
from calfeed.store.outbox import Notice
from calfeed.usecases.deps import Deps
from calfeed.usecases.letters import Dropped, Letter, cover, links, occurrence_of

MOST = 100  # meetings in one mail


def letter_of_digest(deps: Deps, tx: Tx, reminder: Reminder, lease: str, now: datetime) -> Letter | Dropped:
    """The mail with fresh links, and the notices that it tells, or why there is none."""
    reader, digest = reminder.reader, digest_from(reminder.lead)
    reason = why_not(reminder, None, None, now)
    if reason or digest is None:
        return Dropped(reason or "not wanted")
    zone = ZoneInfo(reader.zone)
    waiting = outbox.notices_waiting(tx, reader.id, lease, now) if reader.wish.notices is Notices.IN_DIGEST else []
    changes = list(_changes(tx, reader.wish, waiting, now))
    stretch = digest.stretch(date.fromisoformat(reminder.key), zone)
    coming = [
        one for one in feeds.beginning(tx, reader.wish.filter, *stretch) if is_ahead(one.slot, stretch, zone, now)
    ]
    if not changes and not coming:
        return Dropped("nothing")
    coming.sort(key=lambda one: (starts_at(one.slot, zone), one.uid))
    shown = [*(one for _, _, one, _ in changes[:MOST] if one), *coming[:MOST]]
    outlook = Outlook(
        changes=tuple(_news(deps, *one) for one in changes[:MOST]),
        coming=tuple(_news(deps, MailKind.REMINDER, one.meeting, one, None) for one in coming[:MOST]),
        left_out=max(len(coming) - MOST, 0) + max(len(changes) - MOST, 0),
        calendar=_calendar(tuple(shown), deps.public_url, deps.sender),
    )
    mail = digest_mail(cover(deps, reminder, now), outlook, zone, *links(deps, tx, reader.id, now))
    return Letter(reader.address, mail, along=tuple(one.row for one in waiting))


def _changes(
    tx: Tx, wish: Wish, waiting: list[Notice], now: datetime
) -> Iterator[tuple[MailKind, Meeting, Occurrence | None, Told]]:
    """What is otherwise than people know; of several changes of a meeting, from what they knew first."""
    first: dict[tuple[str, str], Told] = {}
    for one in waiting:
        first.setdefault((one.uid, one.key), one.told)
    for (uid, key), told in first.items():
        meeting = meetings.by_uid(tx, uid)
        kind = (MailKind.CANCELLED if key else notice_kind(told, meeting, now)) if meeting else None
        if meeting and kind and wishes.fits(tx, wish, uid, told.place):
            yield kind, meeting, occurrence_of(meeting, key, kind is MailKind.CANCELLED, now), told


def _news(deps: Deps, kind: MailKind, meeting: Meeting, occurrence: Occurrence | None, told: Told | None) -> News:
    slot = occurrence.slot if occurrence else None
    return News(kind=kind, meeting=meeting, slot=slot, told=told, page=event_page(meeting, deps.public_url))


@lru_cache(maxsize=64)  # it is the same for all who want the same at the same hour
def _calendar(occurrences: tuple[Occurrence, ...], public_url: str, sender: str) -> bytes:
    by_uid = {one.uid: one for one in occurrences}
    return render_mail_part(by_uid.values(), public_url=public_url, sender=sender)
