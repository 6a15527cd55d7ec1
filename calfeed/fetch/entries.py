"""The entries of an RSS or Atom feed; the one door to feedparser."""

import hashlib
import re
from calendar import timegm
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from typing import Any

from calfeed.errors import FetchError

ENTRIES_MOST = 200
FEED_MOST = 5_000_000
YEARS = range(1900, 2201)
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)?(?:<!doctype\s+html|<html[\s>])", re.I | re.S
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry: what it calls itself, the page it points to, and its words, as `media_type` says they are written.

    The address was written by a stranger: fetch it with `guard.outside()` unless the feed came from inside.
    """

    identity: str
    url: str | None
    title: str
    published_at: datetime | None
    content: str
    media_type: str  # text/html or text/plain


def entries(data: bytes, url: str) -> tuple[Entry, ...]:
    """The first 200 entries of the feed that the address gave; FetchError if it is no feed."""
    try:
        import feedparser
    except ImportError:
        raise FetchError("feeds need feedparser; install it with: pip install 'calfeed[feeds]'") from None
    if _HTML.match(data.removeprefix(b"\xef\xbb\xbf")):
        raise FetchError("is an HTML page, not an RSS or Atom feed; name the feed, or add it as a page")
    if len(data) > FEED_MOST:
        raise FetchError(f"a feed larger than {FEED_MOST // 1_000_000} MB; name one with fewer entries")
    # A stream of octets, for feedparser would open a file or an address that the data spell.
    feed = feedparser.parse(BytesIO(data), response_headers={"content-location": url})
    if not feed.version:
        raise FetchError("is no RSS or Atom feed; check the address")
    return tuple(_entry(raw) for raw in feed.entries[:ENTRIES_MOST])


def _entry(raw: Mapping[str, Any]) -> Entry:
    content, media_type = _words(raw)
    title = " ".join(str(raw.get("title", "")).split())
    link = str(raw.get("link", ""))
    url = link if link.startswith(("http://", "https://")) else None
    identity = str(raw.get("id") or url or hashlib.sha256(f"{title}\0{content}".encode()).hexdigest())
    return Entry(
        identity=identity,
        url=url,
        title=title,
        published_at=_moment(raw),
        content=content,
        media_type=media_type,
    )


def _words(raw: Mapping[str, Any]) -> tuple[str, str]:
    """The longest of what the entry says of itself, for a summary is often the beginning of the content."""
    told: list[Mapping[str, Any]] = [
        *raw.get("content", ()),
        *([raw["summary_detail"]] if "summary_detail" in raw else ()),
    ]
    best: Mapping[str, Any] = max(told, key=lambda part: len(part.get("value") or ""), default={})
    media_type = "text/plain" if best.get("type") == "text/plain" else "text/html"
    return str(best.get("value") or ""), media_type


def _moment(raw: Mapping[str, Any]) -> datetime | None:
    """When it was published, else last updated; feedparser gives both in UTC."""
    parsed = raw.get("published_parsed") or raw.get("updated_parsed")
    if not parsed or parsed[0] not in YEARS:
        return None
    return datetime.fromtimestamp(timegm(parsed), UTC)
