"""The mails that a sender has claimed together, with all that was read and made for them at once.

What was read beforehand is only used where a look at the moment of sending finds it unchanged.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

from calfeed.model.meeting import Meeting
from calfeed.model.outbox import Reminder
from calfeed.model.wish import DEFAULT
from calfeed.store import Tx, meetings, outbox, tokens
from calfeed.store.facets import facets_of, lets_through
from calfeed.store.turns import Held, Turns, Version, read
from calfeed.usecases.deps import Deps
from calfeed.usecases.letters import LINKS, ONE_BY_ONE

RENEW_AFTER = timedelta(seconds=10)  # then a mail begins with 50 s of its lease left, and a mailer takes at most 40


@dataclass(slots=True, kw_only=True)
class Bundle:
    """Rows held under one lease, those whose turn has not come (the next one last), and the tokens of unsent mails."""

    lease: str
    held: dict[int, Held]
    waiting: list[int]
    renewed_at: datetime
    links: dict[int, tuple[str, ...]] = field(default_factory=dict)
    meetings: dict[str, tuple[Version, Meeting | None]] = field(default_factory=dict)
    facets: dict[tuple[str, str | None], frozenset[tuple[str, str]]] = field(default_factory=dict)

    def look(self, deps: Deps, turns: Turns, row: int, now: datetime) -> tuple[Reminder, Meeting | None] | None:
        """A mail and its meeting as things stand now; None if somebody else has it, or it is done."""
        seen = turns.look(row)
        self.waiting.remove(row)
        if seen is None:
            return None
        if not timedelta() <= now - self.renewed_at < RENEW_AFTER:
            with deps.store.write() as tx:
                outbox.renew(tx, self.lease, list(self.held), now)
            self.renewed_at = now
        if seen.reader != self.held[row].seen:
            with deps.store.read() as tx:
                self.held |= read(tx, [row])
        reminder = self.held[row].reminder()
        return reminder, self._meeting(deps, reminder.uid, seen.meeting)

    def give_back(self, deps: Deps) -> None:
        """Give back the rows whose turn has not come, and drop the tokens that were not used."""
        if self.waiting or self.links:
            with deps.store.write() as tx:
                outbox.release(tx, self.lease, self.waiting)
                tokens.forget(tx, [token for links in self.links.values() for token in links])

    def fits(self, deps: Deps, reminder: Reminder) -> bool:
        """Whether a mail's meeting, looked at before, fits its reader's filter, now or at the place they were told."""
        which = reminder.reader.wish.filter
        if which == DEFAULT.filter:
            return True
        where = reminder.uid, reminder.told.place if reminder.told else None
        if where not in self.facets:
            with deps.store.read() as tx:
                self.facets[where] = facets_of(tx, *where)
        return lets_through(which, self.facets[where])

    def _meeting(self, deps: Deps, uid: str, version: Version) -> Meeting | None:
        known = self.meetings.get(uid)
        if known is None or known[0] != version:
            self.facets.clear()
            with deps.store.read() as tx:
                known = self.meetings[uid] = version, meetings.by_uid(tx, uid) if uid else None
        return known[1]


def claimed(tx: Tx, lease: str, limit: int, now: datetime) -> Bundle:
    """The mails that are due longest, leased, with fresh tokens."""
    rows = outbox.claim(tx, lease, limit, now)
    found = read(tx, rows)
    held = {row: found[row] for row in rows}
    about = [row for row, one in held.items() if one.kind not in ONE_BY_ONE]
    made = iter(tokens.make_many(tx, [(purpose, held[row].reader) for row in about for purpose in LINKS], now))
    links = {row: tuple(next(made) for _ in LINKS) for row in about}
    return Bundle(lease=lease, held=held, waiting=list(reversed(rows)), renewed_at=now, links=links)
