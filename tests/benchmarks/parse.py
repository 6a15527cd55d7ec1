"""Documents a second through the whole parser, beside dateparser, which only looks for dates."""

import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from calfeed import grammar, reading
from calfeed.model.text import Announcement

SUFFIXES = {".txt", ".html", ".eml"}


def announcements(folder: Path) -> list[Announcement]:
    """The documents of a folder, read into memory before anything is timed."""
    at = datetime(2026, 1, 1, tzinfo=UTC)
    files = [path for path in sorted(folder.iterdir()) if path.suffix in SUFFIXES]
    return [Announcement(name=path.name, data=path.read_bytes(), received_at=at) for path in files]


def calfeed_events(announcement: Announcement) -> int:
    """Read, find, frame, resolve: the number of events."""
    return len(grammar.parse(reading.read(announcement)).sightings)


def dateparser_dates(announcement: Announcement) -> int:
    """The number of dates that dateparser finds in the octets as text."""
    from dateparser.search import search_dates

    return len(search_dates(announcement.data.decode("utf-8", "replace")) or ())


def rate(work: Callable[[Announcement], int], todo: list[Announcement]) -> float:
    """Documents a second, after a first document has warmed it up."""
    work(todo[0])
    began = time.perf_counter()
    for announcement in todo:
        work(announcement)
    return len(todo) / (time.perf_counter() - began)


if __name__ == "__main__":
    default = Path(__file__).parent.parent.parent / "seeds"
    todo = announcements(Path(sys.argv[1]) if len(sys.argv) > 1 else default)
    ours, theirs = rate(calfeed_events, todo), rate(dateparser_dates, todo)
    print(f"{len(todo)} documents: calfeed {ours:.0f}/s, dateparser {theirs:.0f}/s, ratio {ours / theirs:.1f}")
