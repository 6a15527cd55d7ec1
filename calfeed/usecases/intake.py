"""Takes in what an operator brings by hand: a text, a file, or what an address holds. It is held for review."""

from urllib.parse import urlsplit

from calfeed.fetch.web import fetch
from calfeed.model.source import Policy, Source, SourceKind
from calfeed.model.text import Announcement
from calfeed.usecases.deps import Deps
from calfeed.usecases.ingest import IngestReport, ingest

DESK = Source(name="desk", kind=SourceKind.PAGE, address="", policy=Policy.HOLD)
LONGEST_NAME = 200


def take_text(deps: Deps, text: str) -> IngestReport:
    """Read a text that was pasted; ReadError or ParseError if it can't be read."""
    return _take(deps, "pasted text", text.encode("utf-8", "replace"), "text/plain; charset=utf-8")


def take_file(deps: Deps, name: str, data: bytes) -> IngestReport:
    """Read a file by the reader that its name asks for; ReadError or ParseError if it can't be read."""
    return _take(deps, name, data)


def take_address(deps: Deps, url: str) -> IngestReport:
    """Read what an address holds now; FetchError if it can't be had."""
    url = url.strip()
    fetched = fetch(url if urlsplit(url).scheme else f"https://{url}", deps.guard, contact=deps.public_url)
    return _take(deps, fetched.url, fetched.data, fetched.media_type, fetched.url)


def _take(deps: Deps, name: str, data: bytes, media_type: str | None = None, url: str | None = None) -> IngestReport:
    shown = "".join(sign for sign in name if sign.isprintable())[-LONGEST_NAME:] or "a file without a name"
    announcement = Announcement(
        name=shown, data=data, received_at=deps.clock(), source=DESK.name, media_type=media_type, url=url
    )
    return ingest(deps, announcement, source=DESK)
