"""What a program that follows along reads, page by page: events, announcements, and the changes of all events."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from calfeed.errors import InvalidInputError
from calfeed.model.meeting import Change, Meeting
from calfeed.model.when import first_day
from calfeed.store import announcements as kept
from calfeed.store import meetings
from calfeed.store.announcements import KeptAnnouncement
from calfeed.store.meetings import EventFilter
from calfeed.usecases.deps import Deps

T = TypeVar("T")
NOT_OURS = "after is not a cursor of this list: take `next` from the page before, or leave it out to begin"


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """Some of a list; `cursor` is where the next page begins, also when there is nothing there yet."""

    items: Sequence[T]
    cursor: str
    more: bool


def events(deps: Deps, which: EventFilter, after: str, limit: int) -> Page[Meeting]:
    """The meetings of a filter by first day; one that moves in the meantime may be met twice, or not at all."""
    behind = _day_and_uid(after) if after else None
    with deps.store.read() as tx:
        found = meetings.page(tx, which, behind, limit + 1)
    return _page(found, limit, after, lambda one: f"{first_day(one.when)}_{one.uid}")


def changes(deps: Deps, after: str, limit: int) -> Page[Change]:
    """The changes of all meetings in the order in which they were kept: none is missed, none comes twice."""
    if not re.fullmatch(r"[0-9]{0,18}", after, re.ASCII):
        raise InvalidInputError(NOT_OURS)
    with deps.store.read() as tx:
        found = meetings.changes_after(tx, int(after or 0), limit + 1)
    return _page(found, limit, after or "0", lambda one: str(one.position))


def announcements(deps: Deps, after: str, limit: int) -> Page[KeptAnnouncement]:
    """The announcements in the order in which they were taken in."""
    with deps.store.read() as tx:
        if after and not kept.known_digest(tx, after):
            raise InvalidInputError(NOT_OURS)
        found = kept.page(tx, after or None, limit + 1)
    return _page(found, limit, after, lambda one: one.digest)


def _page(found: list[T], limit: int, after: str, cursor: Callable[[T], str]) -> Page[T]:
    items = found[:limit]
    return Page(items, cursor(items[-1]) if items else after, len(found) > limit)


def _day_and_uid(cursor: str) -> tuple[date, str]:
    day, _, uid = cursor.partition("_")
    try:
        return date.fromisoformat(day), uid
    except ValueError:
        raise InvalidInputError(NOT_OURS) from None
