"""When a page was written, as its metadata has it: candidates, best first."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any

from calfeed.model.text import Stamp, StampOrigin
from calfeed.reading.linked import linked_items

YEARS = range(1990, 2201)  # in which documents that reach us may have been written

_PUBLISHED = ("article:published_time", "og:published_time", "og:article:published_time")
_DATED = frozenset(
    {
        "date",
        "dc.date",
        "dc.date.issued",
        "dc.date.created",
        "dcterms.date",
        "dcterms.issued",
        "dcterms.created",
        "dcterms.available",
        "pubdate",
        "publishdate",
        "publish-date",
        "publish_date",
        "published",
        "publication_date",
        "datepublished",
        "parsely-pub-date",
        "sailthru.date",
        "article.published",
        "citation_publication_date",
        "citation_date",
    }
)
_MODIFIED = ("article:modified_time", "og:updated_time")
_DAY = re.compile(r"(\d{4})[-/](\d{1,2})[-/](\d{1,2})")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_OFFSET = re.compile(r"([+-]\d{2})(\d{2})$")


def page_stamps(root: Any) -> tuple[Stamp, ...]:
    """The candidates in a page: published first, changed last; a moment beats a bare day that agrees with it."""
    found = [stamp for words in _candidates(root) if (stamp := stamp_from(words))]
    best = [*_better(found), *found]
    distinct: dict[tuple[date, datetime | None], Stamp] = {}
    for stamp in best:
        distinct.setdefault((stamp.on, stamp.at), stamp)
    return tuple(distinct.values())


def _better(found: list[Stamp]) -> list[Stamp]:
    """The first candidate as another one has it: with the hour, and with the writer's own offset instead of UTC."""
    exact = next((stamp for stamp in found if stamp.at and stamp.on == found[0].on), None)
    best = found[0] if found and found[0].at else exact
    return [s for s in found if best and s.at and s.at == best.at and s.at.utcoffset()][:1] or ([best] if best else [])


def stamp_from(words: str) -> Stamp | None:
    """The stamp that a metadata value gives: ISO 8601 or the date of a mail; None if it is neither, or implausible."""
    words = words.strip()[:64]
    at = _moment(words)
    on = at.date() if at else _day(words)
    if on is None or on.year not in YEARS:
        return None
    if at is not None and at.tzinfo is None:
        at = None  # an hour without a zone is no moment
    return Stamp(on=on, at=at, origin=StampOrigin.METADATA, words=words)


def _moment(words: str) -> datetime | None:
    if not re.search(r"\d[T ]\d", words):
        return None
    try:
        at = datetime.fromisoformat(_OFFSET.sub(r"\1:\2", words))
    except ValueError:
        try:
            at = parsedate_to_datetime(words)
        except (ValueError, TypeError, IndexError, OverflowError):
            return None
    if at.year not in YEARS:
        return None
    return at if at.tzinfo is None or abs(at.utcoffset() or timedelta()) < timedelta(hours=18) else at.astimezone(UTC)


def _day(words: str) -> date | None:
    match = _DAY.match(words) or _COMPACT.fullmatch(words)
    try:
        return date(*map(int, match.groups())) if match else None
    except ValueError:
        return None


def _candidates(root: Any) -> Iterator[str]:
    metas = _metas(root)
    linked = list(_linked_data(root))
    yield from (metas[name] for name in _PUBLISHED if name in metas)
    yield from (value for name, value in linked if name == "datePublished")
    yield from _times(root)
    yield from (value for name, value in metas.items() if name in _DATED)
    yield from (metas[name] for name in _MODIFIED if name in metas)
    yield from (value for name, value in linked if name == "dateModified")


def _metas(root: Any) -> dict[str, str]:
    metas: dict[str, str] = {}
    for meta in root.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop")
        if name and meta.get("content"):
            metas.setdefault(name.strip().lower()[:60], meta.get("content"))
    return metas


def _times(root: Any) -> Iterator[str]:
    """The <time> elements that say when the article appeared: marked so, or the first one near the headline."""
    times = [time for time in root.iter("time") if time.get("datetime") and not _in_aside(time)]
    marked = [time for time in times if time.get("itemprop") == "datePublished" or time.get("pubdate") is not None]
    heads = [time for time in times[:1] if _is_near_the_top(time)]
    yield from (time.get("datetime") for time in marked or heads)


def _in_aside(time: Any) -> bool:
    holders = {element.tag for element in time.iterancestors()}
    return bool(holders & {"aside", "footer", "nav"}) or ("li" in holders and not holders & {"article", "main"})


def _is_near_the_top(time: Any) -> bool:
    """Whether the element stands in a short line, with no long paragraph above it."""
    line = next(
        (e for e in time.iterancestors() if e.tag in ("p", "div", "header", "td", "section", "article", "body")), None
    )
    if line is None:
        return False
    if len("".join(line.itertext())) > 200:
        if not _is_line_of_post(time, line):
            return False
        line = time
    return not any(len("".join(above.itertext())) > 200 for above in line.itersiblings("p", preceding=True))


def _is_line_of_post(time: Any, box: Any) -> bool:
    """Whether an element is a line of its own in a box with paragraphs that is no card among others."""
    alone = (
        next(box.itersiblings(box.tag), None) is None and next(box.itersiblings(box.tag, preceding=True), None) is None
    )
    return alone and time.getparent() is box and next(box.iterchildren("p", "div", "section"), None) is not None


def _linked_data(root: Any) -> Iterator[tuple[str, str]]:
    """datePublished and dateModified of the page's own items."""
    for item in linked_items(root):
        yield from ((n, item[n]) for n in ("datePublished", "dateModified") if isinstance(item.get(n), str))
