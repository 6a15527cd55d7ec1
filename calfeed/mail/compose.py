"""Composes mails: facts in, octets out; each kind of mail is three templates for subject, text and HTML."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from email.utils import format_datetime, formataddr
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from calfeed.mail.message import Part, folded, message, one_line
from calfeed.model.meeting import Meeting, Status
from calfeed.model.wave import MailKind, Told
from calfeed.model.when import AllDay, Slot, Timed, Window, ZoneOrigin
from calfeed.model.wording import english as wording

LONGEST_TITLE = 200
LONGEST_WORDS = 2_000

_templates = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=select_autoescape(("html",), default=False),
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """What is written on the outside: from whom, to whom, when, and the identity of the message."""

    sender: str
    recipient: str
    message_id: str
    sent_at: datetime
    public_url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What a mail tells of a meeting: `slot` is when it is, if that is known; `told` is what the mail corrects."""

    kind: MailKind
    meeting: Meeting
    slot: Slot | None
    page: str
    told: Told | None = None
    calendar: bytes = b""


def question(cover: Cover, kind: MailKind, link: str) -> bytes:
    """The mail that asks whether it was the reader who wanted something; only the button behind the link says so."""
    facts = {"link": link, "site": cover.public_url, "address": cover.recipient}
    return _message(cover, kind, facts, ())


def event_mail(cover: Cover, news: News, zone: ZoneInfo, unsubscribe: str, preferences: str) -> bytes:
    """A reminder, or the notice of a change, in the words of the moment and the zone of the reader."""
    unsubscribing = (
        ("List-Id", f"calfeed reminders <reminders.{urlsplit(cover.public_url).hostname}>"),
        ("List-Unsubscribe", f"<{unsubscribe}>"),
        ("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"),  # RFC 8058, 3.1
    )
    links = {"unsubscribe": unsubscribe, "preferences": preferences, "site": cover.public_url}
    facts = event_facts(news, zone, cover.sent_at) | links
    return _message(cover, news.kind, facts, unsubscribing, news.calendar)


def event_facts(news: News, zone: ZoneInfo, now: datetime) -> dict[str, object]:
    """What the templates may say of a meeting, in words."""
    meeting, slot = news.meeting, news.slot
    plain = meeting.status if meeting.status is Status.TENTATIVE else Status.CONFIRMED
    words = one_line(meeting.quote, LONGEST_WORDS)
    return {
        "title": wording.marked_title(one_line(meeting.title, LONGEST_TITLE), meeting.kind, plain, meeting.certainty),
        "day": _day_short(slot, zone, now) if slot else wording.date_to_be_fixed,
        "in_days": _relative(slot, zone, now) if slot else "",
        "has_hour": isinstance(slot, Timed),
        "hour_note": "" if isinstance(slot, Timed) or slot is None else wording.hour_not_announced,
        "times": _times(meeting, slot, zone),
        "moved": _moved(news, zone),
        "was": _day_short(news.told.slot, zone, now) if news.told else "",
        "place": one_line(meeting.place or "", LONGEST_TITLE),
        "was_place": one_line(news.told.place or "", LONGEST_TITLE) if news.told else "",
        "online": wording.online(meeting.online),
        "participants": wording.listed([one_line(name, LONGEST_TITLE) for name in meeting.participants]),
        "topic": one_line(meeting.topic or "", LONGEST_TITLE),
        "words": words,
        "source": one_line(" ".join(filter(None, (meeting.source_name, meeting.source_url))), LONGEST_WORDS),
        "page": news.page,
    }


def _message(
    cover: Cover,
    kind: MailKind,
    facts: Mapping[str, object],
    extra: tuple[tuple[str, str], ...],
    calendar: bytes = b"",
) -> bytes:
    headers = (
        ("From", formataddr(("calfeed", cover.sender))),
        ("To", cover.recipient),
        ("Subject", _render(f"{kind}.subject.txt", facts)),
        ("Date", format_datetime(cover.sent_at)),
        ("Message-ID", cover.message_id),
        ("Auto-Submitted", "auto-generated"),  # RFC 3834, 5
        ("X-Auto-Response-Suppress", "All"),  # the same for Exchange
        *extra,
    )
    parts = [
        Part("text/plain; charset=utf-8", folded(_render(f"{kind}.txt", facts)).encode("utf-8", "replace")),
        Part("text/html; charset=utf-8", _render(f"{kind}.html", facts).encode("utf-8", "replace")),
        *([Part("text/calendar; charset=utf-8; method=PUBLISH", calendar)] if calendar else []),
    ]
    return message(headers, cover.message_id, parts)


def _render(name: str, facts: Mapping[str, object]) -> str:
    return _templates.get_template(name).render(facts)


def _times(meeting: Meeting, slot: Slot | None, zone: ZoneInfo) -> list[str]:
    """When it is, for the reader; then for those who meet, where that is another clock."""
    if slot is None:
        return [wording.when_words(meeting.when)] if isinstance(meeting.when, Window) else []
    if isinstance(slot, AllDay):
        return [wording.when_words(slot)]
    origin = "" if slot.zone_origin is ZoneOrigin.STATED else f" ({wording.zone_origin(slot.zone_origin)})"
    theirs = f"{wording.when_words(slot)}{origin}"
    return (
        [theirs] if slot.zone.key == zone.key else [f"{wording.when_words(_seen_from(slot, zone))} (your time)", theirs]
    )


def _seen_from(slot: Timed, zone: ZoneInfo) -> Timed:
    end = slot.end.astimezone(zone) if slot.end else None
    return Timed(start=slot.start.astimezone(zone), end=end, zone_origin=slot.zone_origin)


def _moved(news: News, zone: ZoneInfo) -> str:
    """was 5 January, now 8 January; hours on the reader's clock."""
    if news.told is None:
        return ""
    was, when = news.told.start, news.slot or news.meeting.when
    if isinstance(was, datetime) and isinstance(when, Timed):
        return f"{wording.moved_words(was.astimezone(zone), _seen_from(when, zone))} (your time)"
    return wording.moved_words(was, when)


def _day_short(slot: Slot, zone: ZoneInfo, now: datetime) -> str:
    """Mon 5 Jan, or Mon 5 Jan, 10:00 on the reader's clock; the year where it is another one."""
    local = slot.start.astimezone(zone) if isinstance(slot, Timed) else slot.first
    year = "" if local.year == now.astimezone(zone).year else f" {local.year}"
    hour = f", {local:%H:%M}" if isinstance(local, datetime) else ""
    return f"{local:%a} {local.day} {local:%b}{year}{hour}"


def _relative(slot: Slot, zone: ZoneInfo, now: datetime) -> str:
    """Today or Tomorrow, on the reader's calendar at this moment; nothing for other days."""
    day: date = slot.start.astimezone(zone).date() if isinstance(slot, Timed) else slot.first
    return {0: "Today", 1: "Tomorrow"}.get((day - now.astimezone(zone).date()).days, "")
