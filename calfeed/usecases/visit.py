"""One look at a source: what it has that was not read before, handed on document by document.

page, calendar      the address, unless it is as it was (ETag, Last-Modified)
feed                the entries not read before, each as the page it points to, else as its own words
mailbox             the mails behind the last one, from the senders that are allowed
folder              the files that are new or changed
"""

import hashlib
import html
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from calfeed.clock import system_clock
from calfeed.errors import FetchError, ReadError
from calfeed.fetch.entries import Entry, entries
from calfeed.fetch.folder import FolderState, new_files
from calfeed.fetch.guard import Guard
from calfeed.fetch.mailbox import MailboxState, new_mails
from calfeed.fetch.secret import password
from calfeed.fetch.web import Fetched, fetch
from calfeed.model.source import Source, SourceKind
from calfeed.model.text import Announcement, Stamp, StampOrigin
from calfeed.reading import load

PAGES_MOST = 20  # of a feed's entries in one look; the others come in the next ones
TRIES = 3  # looks at an entry that can't be had, before it is given up
SEEN_MOST = 2_000
LONGEST = 300  # characters of a reason
TROUBLES_MOST = 50
FEED_TYPES = ("application/rss+xml", "application/atom+xml", "application/rdf+xml")

Take = Callable[[Announcement, Stamp | None], bool]


@dataclass(slots=True, kw_only=True)
class Visit:
    """What a look at a source takes along, and what it leaves: its state for the next one, octets and troubles.

    `take` gets each document with when it was written, if its text doesn't tell, and says whether it could be read.
    The state is right after each document, so that a look may end anywhere.
    """

    source: Source
    guard: Guard
    now: datetime
    zone: ZoneInfo
    contact: str
    take: Take
    state: dict[str, Any]
    octets: int = 0
    troubles: list[str] = field(default_factory=list)

    def go(self) -> None:
        """Look. FetchError if the source as a whole can't be had."""
        VISITS[self.source.kind](self)

    def trouble(self, name: str, reason: object) -> None:
        """Keep why a document is not read; after the first fifty there is nothing to learn."""
        if len(self.troubles) < TROUBLES_MOST:
            self.troubles.append(one_line(f"{name}: {str(reason).removeprefix(f'{name}: ')}"))

    def fetch(self) -> Fetched | None:
        """What the source's address holds; None if it is as it was."""
        etag, last_modified = self.state.get("etag"), self.state.get("last_modified")
        fetched = fetch(self.source.address, self.guard, etag=etag, last_modified=last_modified, contact=self.contact)
        self.octets += len(fetched.data)
        return None if fetched.not_modified else fetched

    def remember(self, fetched: Fetched) -> None:
        """Ask the next time whether the address has changed since this answer."""
        self.state["etag"] = _printable(fetched.etag)
        self.state["last_modified"] = _printable(fetched.last_modified)

    def forget(self) -> None:
        """Ask the next time for all of it, changed or not."""
        self.state.pop("etag", None)
        self.state.pop("last_modified", None)

    def stamp(self, at: datetime, origin: StampOrigin, words: str) -> Stamp:
        """When a document was written, as the source has it; its day is that of the source's zone."""
        return Stamp(on=at.astimezone(self.zone).date(), at=at, origin=origin, words=words)

    def announcement(self, name: str, data: bytes, media_type: str | None, url: str | None = None) -> Announcement:
        """A document as the source's announcement."""
        return Announcement(
            name=one_line(name),
            data=data,
            received_at=self.now,
            source=self.source.name,
            media_type=_printable(media_type),
            url=_printable(url),
        )


def one_line(text: str) -> str:
    """Words from outside as one line that can be kept and shown."""
    line = "".join(c for c in " ".join(text.split()) if c.isprintable())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"


def _page(visit: Visit) -> None:
    fetched = visit.fetch()
    if fetched is None:
        return
    if _media_type(fetched) in FEED_TYPES:
        raise FetchError(f'{fetched.url}: is a feed, not a page; make it kind = "{SourceKind.FEED}"')
    if visit.take(visit.announcement(fetched.url, fetched.data, fetched.media_type, fetched.url), None):
        visit.remember(fetched)


def _calendar(visit: Visit) -> None:
    fetched = visit.fetch()
    if fetched is None:
        return
    if not fetched.data.lstrip(b"\xef\xbb\xbf \t\r\n")[:15].upper() == b"BEGIN:VCALENDAR":
        raise FetchError(f"{fetched.url}: is no calendar (it doesn't begin with BEGIN:VCALENDAR); check the address")
    media_type = fetched.media_type if _media_type(fetched) == "text/calendar" else "text/calendar"
    if visit.take(visit.announcement(fetched.url, fetched.data, media_type, fetched.url), None):
        visit.remember(fetched)


def _feed(visit: Visit) -> None:
    """New entries first to last; while some are left the feed is asked for whole, since a 304 would hide them."""
    fetched = visit.fetch()
    if fetched is None:
        return
    keys = {_key(entry): entry for entry in entries(fetched.data, fetched.url, fetched.media_type)}
    seen: list[str] = visit.state.setdefault("seen", [])
    tries: dict[str, int] = visit.state.setdefault("tries", {})
    visit.forget()
    known = set(seen)
    fresh = [key for key in keys if key not in known]
    for key in fresh[:PAGES_MOST]:
        if _entry(visit, keys[key], fetched.onward) or tries.get(key, 0) + 1 >= TRIES:
            tries.pop(key, None)
            seen.append(key)
        else:
            tries[key] = tries.get(key, 0) + 1
    del seen[:-SEEN_MOST]
    visit.state["tries"] = {key: count for key, count in tries.items() if key in keys}
    if all(key in seen for key in keys):
        visit.remember(fetched)


def _entry(visit: Visit, entry: Entry, guard: Guard) -> bool:
    """Read an entry's page or, where that can't be had, what the feed holds of it; whether either was there."""
    stamp = visit.stamp(entry.published_at, StampOrigin.METADATA, "the feed's date") if entry.published_at else None
    name = entry.title or entry.identity
    is_there = False
    if entry.url:
        try:
            page = fetch(entry.url, guard, contact=visit.contact)
        except FetchError as wrong:
            visit.trouble(name, wrong)
        else:
            is_there = True
            visit.octets += len(page.data)
            if visit.take(visit.announcement(page.url, page.data, page.media_type, page.url), stamp):
                return True
    if not entry.content.strip():
        return is_there
    visit.take(visit.announcement(name, _page_of(entry), f"{entry.media_type}; charset=utf-8", entry.url), stamp)
    return True


def _page_of(entry: Entry) -> bytes:
    """An entry's words as a document with its title."""
    if entry.media_type == "text/plain":
        return f"{entry.title}\n\n{entry.content}".encode("utf-8", "replace")
    title = html.escape(entry.title)
    page = (
        f"<!doctype html><html><head><title>{title}</title></head><body><h1>{title}</h1>{entry.content}</body></html>"
    )
    return page.encode("utf-8", "replace")


def _mailbox(visit: Visit) -> None:
    before = MailboxState(**visit.state)
    mails, refused, after = new_mails(visit.source, password(visit.source), before, visit.guard)
    for one in refused:
        visit.trouble(one.name, one.reason)
    for mail in mails:
        visit.octets += len(mail.data)
        visit.take(visit.announcement(mail.name, mail.data, "message/rfc822"), None)
    visit.state.update(asdict(after))


def _folder(visit: Visit) -> None:
    # The files have the system's time, whatever the service's clock was set to.
    before = FolderState(visit.state.get("files", {}))
    paths, refused, after = new_files(Path(visit.source.address), before, system_clock())
    for one in refused:
        visit.trouble(one.name, one.reason)
    for path in paths:
        try:
            announcement = load(path, visit.now, visit.source.name)
            changed_at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
        except (ReadError, OSError) as wrong:
            visit.trouble(path.name, wrong)
            continue
        visit.octets += len(announcement.data)
        visit.take(announcement, visit.stamp(changed_at, StampOrigin.FILE, "the file's date"))
    visit.state["files"] = {name: facts for name, facts in after.files.items() if name.isprintable()}


VISITS: dict[SourceKind, Callable[[Visit], None]] = {
    SourceKind.PAGE: _page,
    SourceKind.CALENDAR: _calendar,
    SourceKind.FEED: _feed,
    SourceKind.MAILBOX: _mailbox,
    SourceKind.FOLDER: _folder,
}


def _key(entry: Entry) -> str:
    """An entry as it is now: changed words are a new one."""
    told = f"{entry.identity}\0{entry.published_at}\0{entry.title}\0{entry.content}"
    return hashlib.sha256(told.encode("utf-8", "replace")).hexdigest()[:20]


def _media_type(fetched: Fetched) -> str:
    return (fetched.media_type or "").partition(";")[0].strip().lower()


def _printable(text: str | None) -> str | None:
    return text if text and text.isprintable() else None
