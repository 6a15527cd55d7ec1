"""Events that a page declares in its data, as JSON-LD or microdata of schema.org: to be checked against its text."""

import re
from collections.abc import Iterator
from datetime import date, time
from typing import Any

from calfeed.model.text import Declared
from calfeed.reading.clean import clean
from calfeed.reading.linked import linked_items
from calfeed.reading.stamps import YEARS

MOST, MOST_TEXT = 50, 200
KIND = re.compile(r"(?:https?://schema\.org/)?(?:\w*Event|Festival|Hackathon|CourseInstance)")
DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d))?")
CANCELLED = "EventCancelled"


def declared_events(root: Any) -> tuple[Declared, ...]:
    """The declared events that have a name and a day, at most fifty, as the page has them."""
    found = [
        event
        for item in (*filter(_is_event, linked_items(root)), *_microdata(root))
        if (event := _event(item)) is not None
    ]
    return tuple(dict.fromkeys(found))[:MOST]


def _event(item: dict[str, Any]) -> Declared | None:
    name, start, end = _text(item.get("name")), _moment(item.get("startDate")), _moment(item.get("endDate"))
    if not name or start is None:
        return None
    return Declared(
        name=name,
        first=start[0],
        last=max(start[0], end[0]) if end else start[0],
        start=start[1],
        end=end[1] if end and end[0] == start[0] else None,
        place=_place(item.get("location")),
        cancelled=CANCELLED in str(item.get("eventStatus", "")),
    )


def _text(value: Any) -> str:
    return " ".join(clean(value[:MOST_TEXT]).split()) if isinstance(value, str) else ""


def _moment(value: Any) -> tuple[date, time | None] | None:
    match = DAY.match(value) if isinstance(value, str) else None
    try:
        day = date(int(match[1]), int(match[2]), int(match[3])) if match else None
        hour = time(int(match[4]), int(match[5])) if match and match[4] else None
    except ValueError:
        return None
    return (day, hour) if day is not None and day.year in YEARS else None


def _place(value: Any) -> str | None:
    if isinstance(value, list):
        value = value[0] if value else None
    return _text(value.get("name") if isinstance(value, dict) else value) or None


def _is_event(item: dict[str, Any]) -> bool:
    kinds = item.get("@type")
    return any(isinstance(k, str) and KIND.fullmatch(k) for k in (kinds if isinstance(kinds, list) else [kinds]))


def _microdata(root: Any) -> Iterator[dict[str, Any]]:
    """The elements with an itemtype of an event; a property is what its content, datetime or text says."""
    for element in root.iter():
        if isinstance(element.tag, str) and KIND.fullmatch(element.get("itemtype", "")):
            found: dict[str, Any] = {}
            for part in element.iterdescendants():
                name = part.get("itemprop") if isinstance(part.tag, str) else None
                if name and name not in found:
                    value = part.get("content") or part.get("datetime") or part.get("href")
                    found[name] = value or "".join(part.itertext())
            yield found
