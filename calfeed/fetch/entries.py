"""The entries of an RSS or Atom feed; the one door to feedparser."""

import codecs
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
FEED_MOST = 2_000_000
TAGS_MOST = 40_000  # feedparser needs about 50 us for each
IDENTITY_LONGEST = 500
YEARS = range(1900, 2201)

_MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
# Python's codecs that are character sets; of the others, some read files and some take quadratic time.
_CODECS = re.compile(r"utf-8|utf-16(-[lb]e)?|ascii|iso8859-\d+|cp\d+|koi8-[rut]|gb\w+|big5\w*|euc_\w+|shift_jis\w*")
_ENCODING = re.compile(rb"""<\?xml[^>]{0,100}encoding=["']([\w.:-]{1,40})""")
_CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{1,40})", re.I)
_HTML = re.compile(r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)?(?:<!doctype\s+html|<html[\s>])", re.I | re.S)
_REFERENCE = re.compile(rb"&#(?:[xX]([0-9a-fA-F]+)|([0-9]+))")
_END = re.compile(rb"</(?:\w{1,20}:)?(?:item|entry)\s*>")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry: what it calls itself, the page it points to, and its words, as `media_type` says they are written.

    All of it was written by a stranger: nothing is sanitised, and `url` is to be fetched with `guard.outside()`
    unless the feed itself came from inside.
    """

    identity: str
    url: str | None
    title: str
    published_at: datetime | None
    content: str
    media_type: str  # text/html or text/plain


def entries(data: bytes, url: str, media_type: str | None = None) -> tuple[Entry, ...]:
    """The first 200 entries of the feed that the address gave under that type; FetchError if it is no feed."""
    try:
        import feedparser
    except ImportError:
        raise FetchError("feeds need feedparser; install it with: pip install 'calfeed[feeds]'") from None
    text = _text(data, media_type or "")
    if _HTML.match(text):
        raise FetchError("is an HTML page, not an RSS or Atom feed; name the feed, or add it as a page")
    if "<!ENTITY" in text:
        raise FetchError("a feed that declares entities; name one that doesn't")
    data = _REFERENCE.sub(_possible, _cut(text.encode()))
    try:
        # A stream of octets, for feedparser would open a file or an address that the data spell.
        feed = feedparser.parse(
            BytesIO(data),
            response_headers={"content-location": url, "content-type": "application/xml; charset=utf-8"},
            sanitize_html=False,
            resolve_relative_uris=False,  # within the content, where nobody follows links
        )
    except Exception as error:  # its parsers raise ValueError, RecursionError and others on malformed input
        raise FetchError(f"a feed that can't be read ({type(error).__name__}); tell its publisher") from None
    if not feed.get("version"):
        raise FetchError("is no RSS or Atom feed; check the address")
    return tuple(_entry(raw) for raw in feed.entries[:ENTRIES_MOST])


def _text(data: bytes, media_type: str) -> str:
    """The feed's characters, by its mark, what the server or the feed declares, UTF-8, or else Windows' Western set."""
    marked = next(((mark, codec) for mark, codec in _MARKS if data.startswith(mark)), None)
    if marked:
        return data[len(marked[0]) :].decode(marked[1], "replace")
    from_server, from_feed = _CHARSET.search(media_type), _ENCODING.match(data)
    declared = (from_server and from_server[1], from_feed and from_feed[1].decode("ascii"), "utf-8")
    for codec in filter(None, map(_known, filter(None, declared))):
        try:
            return data.decode(codec)
        except UnicodeError:
            continue
    return data.decode("cp1252", "replace")


def _known(declared: str) -> str | None:
    try:
        codec = codecs.lookup(declared).name
    except (LookupError, ValueError):
        return None
    return codec if _CODECS.fullmatch(codec) else None


def _cut(data: bytes) -> bytes:
    """The feed without what is too much for feedparser: the entries after the first 200, or 2 MB."""
    ends = [end.end() for end in _END.finditer(data)]
    kept = [end for end in ends[:ENTRIES_MOST] if end <= FEED_MOST]
    if kept:
        data = data[: kept[-1]] + data[ends[-1] :]
    if len(data) > FEED_MOST:
        raise FetchError(f"a feed with entries larger than {FEED_MOST // 1_000_000} MB; name one with less text")
    if _tags(data) > TAGS_MOST:
        raise FetchError(f"a feed with more than {TAGS_MOST} tags; name one with less text")
    return data


def _possible(reference: re.Match[bytes]) -> bytes:
    """A reference to a character as it is, or to the replacement character where there is none of that number."""
    digits = (reference[1] or reference[2]).lstrip(b"0")
    number = int(digits or b"0", 16 if reference[1] else 10) if len(digits) < 8 else -1
    is_character = number in (9, 10, 13) or 0x20 <= number < 0xD800 or 0xE000 <= number < 0x11_0000
    return reference[0] if is_character else b"&#xFFFD"


def _tags(data: bytes) -> int:
    """How much markup the parser will meet; an escaped sign is cheaper, and CDATA is one piece of text."""
    first, *others = data.split(b"<![CDATA[")
    outside = [first, *(rest if end else inside for inside, end, rest in (one.partition(b"]]>") for one in others))]
    return sum(piece.count(b"<") + piece.count(b"&") // 4 for piece in outside) + len(others)


def _entry(raw: Mapping[str, Any]) -> Entry:
    content, media_type = _words(raw)
    title = " ".join(str(raw.get("title", "")).split())
    link = str(raw.get("link", ""))
    url = link if link.startswith(("http://", "https://")) else None
    identity = str(raw.get("id") or url or "")
    if not 0 < len(identity) <= IDENTITY_LONGEST:
        identity = hashlib.sha256((identity or f"{title}\0{content}").encode()).hexdigest()
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
    told: list[Mapping[str, Any]] = [*raw.get("content", ()), *filter(None, [raw.get("summary_detail")])]
    best: Mapping[str, Any] = max(told, key=lambda part: len(part.get("value") or ""), default={})
    media_type = "text/plain" if best.get("type") == "text/plain" else "text/html"
    return str(best.get("value") or ""), media_type


def _moment(raw: Mapping[str, Any]) -> datetime | None:
    """When it was published, else last updated; feedparser gives both in UTC."""
    parsed = raw.get("published_parsed") or dict(raw).get("updated_parsed")  # feedparser would map the one to the other
    if not parsed or parsed[0] not in YEARS:
        return None
    return datetime.fromtimestamp(timegm(parsed), UTC)
