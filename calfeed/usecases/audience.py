"""How the feeds do, for the operator: who fetches which, by family of clients, and what no feed can hold."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime, timedelta
from urllib.parse import unquote_plus

from calfeed.model.meeting import Meeting
from calfeed.store import fetched, occurrences, secret_feeds
from calfeed.store.fetched import Fetches
from calfeed.usecases.deps import Deps
from calfeed.usecases.tally import DIGITS, KEPT, OTHERS, PRIVATE

WEEK, MONTH = timedelta(days=7), timedelta(days=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """What one family fetched in the last 30 days, today among them, and how much of that in the last 7."""

    month: Fetches
    week: int

    @property
    def unchanged(self) -> int | None:
        """How many of a hundred good answers were 304, which costs nothing; None without any."""
        good = self.month.sent + self.month.not_modified
        return round(100 * self.month.not_modified / good) if good else None


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedUse:
    """A feed, in words, with the families that fetched it, the most frequent first."""

    name: str
    uses: tuple[Use, ...]

    @property
    def all(self) -> int:
        """The fetches of the month."""
        return sum(use.month.all for use in self.uses)


@dataclass(frozen=True, slots=True, kw_only=True)
class Audience:
    """The feeds that are fetched, the most frequent first; and those that nobody fetched for a month, with the time
    of the last fetch, if there ever was one."""

    feeds: tuple[FeedUse, ...]
    quiet: tuple[tuple[str, datetime | None], ...]


def audience(deps: Deps) -> Audience:
    """Who fetches the feeds, as far as it is written."""
    today = deps.clock().date()
    with deps.store.read() as tx:
        ever, month, week = (fetched.since(tx, today - span + timedelta(days=1)) for span in (KEPT, MONTH, WEEK))
        secret = {f"{PRIVATE}{digest[:DIGITS]}" for digest in secret_feeds.digests(tx)}
    in_week = {(one.feed, one.family): one.all for one in week}
    uses: dict[str, list[Use]] = defaultdict(list)
    for one in sorted(month, key=lambda one: (-one.all, one.family)):
        uses[one.feed].append(Use(month=one, week=in_week.get((one.feed, one.family), 0)))
    feeds = [FeedUse(name=name_of(feed), uses=tuple(its)) for feed, its in uses.items()]
    last: dict[str, datetime | None] = {one.feed: one.last_at for one in sorted(ever, key=lambda one: one.last_at)}
    known = [feed for feed in reversed(last) if feed in secret or not feed.startswith(PRIVATE)]  # others are revoked
    never = sorted(({""} | secret) - set(last))
    quiet = [(name_of(feed), last.get(feed)) for feed in (*known, *never) if feed not in uses]
    return Audience(feeds=tuple(sorted(feeds, key=lambda use: (-use.all, use.name))), quiet=tuple(quiet))


def faults(deps: Deps) -> list[tuple[Meeting, str]]:
    """The public meetings to come that can't be written into a calendar: the feeds go out without them; and why."""
    with deps.store.read() as tx:
        found = occurrences.faults(tx, deps.clock().date())
    return [(meeting, fault) for meeting, fault in found if meeting.is_public]


def lately(deps: Deps) -> tuple[int, int]:
    """The fetches of today and yesterday (UTC), and how many of them were answered by 304."""
    with deps.store.read() as tx:
        found = fetched.since(tx, deps.clock().date() - timedelta(days=1))
    return sum(one.all for one in found), sum(one.not_modified for one in found)


def name_of(feed: str) -> str:
    """What an operator calls a feed that is counted by this name; of a secret one it tells too little to fetch it."""
    if feed.startswith(PRIVATE):
        return f"Secret feed {feed.removeprefix(PRIVATE)[:8]}"
    return {"": "All meetings", OTHERS: "Other filters"}.get(feed) or ", ".join(map(unquote_plus, feed.split("&")))
