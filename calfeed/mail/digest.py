"""Composes look-aheads: what changed first, then what comes, each in a few lines."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from functools import lru_cache
from zoneinfo import ZoneInfo

from calfeed.mail.compose import Cover, headline, list_mail, reading
from calfeed.mail.facts import News
from calfeed.model.wave import MailKind
from calfeed.model.when import Slot, Timed


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """What a look-ahead tells, in order; `left_out` is how many more there are."""

    changes: tuple[News, ...]
    coming: tuple[News, ...]
    left_out: int = 0
    calendar: bytes = b""


def digest_mail(cover: Cover, outlook: Outlook, zone: ZoneInfo, unsubscribe: str, preferences: str) -> bytes:
    """The mail that looks ahead, in the words of the moment and the zone of the reader."""
    noon = datetime.combine(cover.sent_at.astimezone(zone).date(), time(12), zone)
    alike = replace(cover, recipient="", message_id="", sent_at=noon)
    changes, coming = (_entries(alike, news, zone) for news in (outlook.changes, outlook.coming))
    facts = {"changes": changes, "coming": coming, "left_out": outlook.left_out, **_days(cover, outlook.coming, zone)}
    return list_mail(cover, MailKind.DIGEST, facts, unsubscribe, preferences, calendar=outlook.calendar)


@lru_cache(maxsize=64)  # many are told the same; but for Today it is the same all day
def _entries(cover: Cover, news: tuple[News, ...], zone: ZoneInfo) -> list[dict[str, object]]:
    return [_entry(cover, one, zone) for one in news]


def _entry(cover: Cover, news: News, zone: ZoneInfo) -> dict[str, object]:
    """What would stand in a mail about it alone; its headline is that one's subject, but for Today."""
    facts = reading(cover, zone).facts(news)
    line = headline(cover, news.kind, facts | {"in_days": ""})
    return facts | {"headline": line, "is_off": news.kind is MailKind.CANCELLED}


def _days(cover: Cover, coming: tuple[News, ...], zone: ZoneInfo) -> dict[str, str]:
    """The first day and the last one of what comes."""
    if not coming:
        return {"first": "", "last": ""}
    read = reading(cover, zone)
    days = [_day(one.slot, zone) for one in (coming[0], coming[-1]) if one.slot]
    year = any(day.year != cover.sent_at.astimezone(zone).year for day in days)
    first, last = (read.wording.short_day(day, year=year) for day in days)
    return {"first": first, "last": last}


def _day(slot: Slot, zone: ZoneInfo) -> date:
    return slot.start.astimezone(zone).date() if isinstance(slot, Timed) else slot.first
