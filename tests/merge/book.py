"""A book of all that was heard, in memory: what the store keeps between two merges."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from itertools import count
from typing import Any

from calfeed.merge import Cause, Known, Outcome, merge
from calfeed.model.heard import Decision, Heard, Key, Proposal
from calfeed.model.meeting import Change, Meeting, Remark, Sighting
from tests.builders import NOW


@dataclass
class Book:
    """The meetings as they are believed after each document, by UID, with their history."""

    meetings: dict[str, Meeting] = field(default_factory=dict)
    heard: list[Heard] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)
    founders: dict[str, Key] = field(default_factory=dict)
    keys: dict[str, tuple[Key, ...]] = field(default_factory=dict)
    proposals: tuple[Proposal, ...] = ()
    uids: Iterator[int] = field(default_factory=lambda: count(1))

    def hear(
        self,
        *told: Sighting | Remark,
        said: str | date = "2026-01-01",
        document: str = "",
        now: datetime = NOW,
        **more: Any,
    ) -> tuple[Change, ...]:
        """What one document changes; `said` is a day, or a moment with its zone."""
        moment = datetime.fromisoformat(said) if isinstance(said, str) and "T" in said else None
        day = moment.date() if moment else date.fromisoformat(said) if isinstance(said, str) else said
        name = document or f"{len(self.heard):064}"
        if any(one.document == name for one in self.heard):
            return ()
        about: dict[str, Any] = {"source": "dept", "source_name": "Department"} | more
        self.heard += [
            Heard(told=one, document=name, number=number, said_on=day, said_at=moment, **about)
            for number, one in enumerate(told)
        ]
        return self._settle(Cause(document=name), now)

    def decide(self, *decisions: Decision, now: datetime = NOW) -> tuple[Change, ...]:
        """What a person's decisions change."""
        self.decisions += [replace(one, id=len(self.decisions) + n) for n, one in enumerate(decisions, 1)]
        return self._settle(Cause(person="Eva", decision=len(self.decisions)), now)

    def undo(self, *, last: int = 1, now: datetime = NOW) -> tuple[Change, ...]:
        """What taking the last decisions back changes."""
        del self.decisions[-last:]
        return self._settle(Cause(person="Eva", undone=True), now)

    def copy(self) -> "Book":
        """The same book, to be written on by itself."""
        return replace(
            self,
            meetings=dict(self.meetings),
            heard=list(self.heard),
            decisions=list(self.decisions),
            founders=dict(self.founders),
            keys=dict(self.keys),
        )

    def __getitem__(self, at: int) -> Meeting:
        return self.known[at]

    def __iter__(self) -> Iterator[Meeting]:
        return iter(self.known)

    def __len__(self) -> int:
        return len(self.known)

    @property
    def known(self) -> list[Meeting]:
        """The meetings in the order in which they were added, without those that turned out to be others."""
        return [meeting for meeting in self.meetings.values() if meeting.joined is None]

    def _settle(self, cause: Cause, now: datetime) -> tuple[Change, ...]:
        known = Known(
            meetings=tuple(self.meetings.values()),
            heard=tuple(self.heard),
            decisions=tuple(self.decisions),
            founders=self.founders,
            keys=self.keys,
        )
        outcome: Outcome = merge(known, cause=cause, now=now, new_uid=lambda: f"meeting-{next(self.uids)}")
        self.meetings |= {step.after.uid: step.after for step in outcome.changes}
        self.founders |= outcome.founders
        self.keys = dict(outcome.keys)
        self.proposals = outcome.proposals
        return outcome.changes


def told(*documents: tuple[str, Sighting | Remark]) -> Book:
    """What is known after one document a sighting, in this order; each is its day and what it says."""
    book = Book()
    for said, sighting in documents:
        book.hear(sighting, said=said)
    return book


def heard(book: Book | Iterable[Meeting], *told: Sighting | Remark, **more: Any) -> tuple[Change, ...]:
    """What one document would change."""
    return (book.copy() if isinstance(book, Book) else Book()).hear(*told, **more)
