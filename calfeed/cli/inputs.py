"""What the commands take: paths of announcements, moments, zones, and the settings."""

import logging
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo, available_timezones

import click

from calfeed import reading
from calfeed.clock import Clock, clock_from
from calfeed.errors import CalfeedError, ParseError, ReadError
from calfeed.grammar.languages import LANGUAGES
from calfeed.model.source import DateOrder
from calfeed.model.text import Announcement, Document, Stamp, StampOrigin
from calfeed.reading.door import FILE_MOST

log = logging.getLogger(__name__)

SUFFIXES = (".txt", ".html", ".htm", ".eml", ".pdf", ".docx", ".ics")
STDIN = Path("-")
MANY = 10  # files, from which on a progress bar is worth it
T = TypeVar("T")


def moment(value: str) -> date | datetime:
    """A date or a time, as ISO 8601 writes them."""
    try:
        return date.fromisoformat(value) if len(value) == len("2026-01-01") else datetime.fromisoformat(value)
    except ValueError:
        raise click.BadParameter(
            f"{value!r} is not a date or time such as 2026-01-01 or 2026-01-01T18:20+02:00"
        ) from None


def instant(value: str) -> datetime:
    """A moment in UTC; a bare date is its midnight, and a time must have an offset."""
    read = moment(value)
    if not isinstance(read, datetime):
        return datetime(read.year, read.month, read.day, tzinfo=UTC)
    if read.utcoffset() is None:
        raise click.BadParameter(f"{value!r} has no offset; write {value}Z for UTC")
    return read.astimezone(UTC)


def iana(value: str) -> ZoneInfo:
    """An IANA zone by its name; nothing else reaches ZoneInfo, which would open any path."""
    if value not in available_timezones():
        raise click.BadParameter(f"{value!r} is not an IANA zone such as Europe/Kyiv")
    return ZoneInfo(value)


config = click.option("--config", type=click.Path(path_type=Path), help="The settings file [config/calfeed.toml].")
published = click.option(
    "--published", type=moment, metavar="WHEN", help="When it was written, if the text doesn't say."
)
zone = click.option("--zone", type=iana, metavar="ZONE", help="The zone of clock times that come without one.")
language = click.option("--language", type=click.Choice(LANGUAGES), help="The language of texts too short to show it.")
date_order = click.option(
    "--date-order",
    type=click.Choice([*map(str, DateOrder)]),
    callback=lambda _context, _option, given: given and DateOrder(given),
    help="What 3/5 means [as the text shows it].",
)
paths = click.argument("paths", nargs=-1, required=False, type=click.Path(path_type=Path))


def set_clock(start: datetime | None) -> Clock | None:
    """A clock that starts at the moment of --clock; None leaves it at the system's."""
    return clock_from(start) if start else None


def announcement(path: Path, now: datetime) -> Announcement:
    """What stands in a file, or comes on standard input for "-"."""
    if path != STDIN:
        return reading.load(path, now)
    data = sys.stdin.buffer.read(FILE_MOST + 1)
    return Announcement(name="standard input", data=data, received_at=now)


def as_its_source_writes(document: Document, language: str | None, date_order: DateOrder | None) -> Document:
    """The document with the language that it may not show itself, and what 3/5 means in it."""
    return replace(document, language=document.language or language, date_order=date_order)


def fallback(path: Path, said: date | datetime | None) -> Stamp | None:
    """The time of writing for a text that tells none: the caller's, else the file's."""
    if isinstance(said, datetime):
        at = said if said.utcoffset() is not None else said.replace(tzinfo=UTC)
        return Stamp(on=said.date(), at=at, origin=StampOrigin.CALLER, words="--published")
    if said is not None:
        return Stamp(on=said, origin=StampOrigin.CALLER, words="--published")
    if path == STDIN:
        return None
    at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    return Stamp(on=at.date(), at=at, origin=StampOrigin.FILE, words="the file's date")


def files(given: Iterable[Path]) -> list[Path]:
    """The files named, and those in the folders named, in order; ReadError if a folder holds none."""
    return [file for path in given for file in (folder_files(path) if path.is_dir() else [path])]


def folder_files(folder: Path) -> list[Path]:
    """The announcements in a folder, by name."""
    found = sorted(path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES and path.is_file())
    if not found:
        raise ReadError(f"{folder}: no announcement here; it takes files that end in {', '.join(SUFFIXES)}")
    return found


def has_bar(items: list[Path]) -> bool:
    """Whether the work on so many files is shown as a progress bar: on a terminal, where a line each would rush by."""
    return len(items) >= MANY and sys.stderr.isatty()


def each(items: list[Path], work: Callable[[Path], T]) -> Iterator[tuple[Path, T | CalfeedError]]:
    """Do the work for each file, with a progress bar on a terminal; one that fails never stops the others."""
    with click.progressbar(items, file=sys.stderr, hidden=not has_bar(items)) as bar:
        for item in bar:
            yield item, _outcome(item, work)


def _outcome(item: Path, work: Callable[[Path], T]) -> T | CalfeedError:
    try:
        return work(item)
    except CalfeedError as wrong:
        return wrong
    except Exception as fault:
        log.exception("document failed  name=%s", item.name)
        return ParseError(f"{item}: stumbled over by calfeed itself ({type(fault).__name__}); please report the file")
