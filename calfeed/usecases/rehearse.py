"""Rehearses: what mail would go out in a stretch of time, found by living through it on a copy."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from calfeed.clock import SettableClock
from calfeed.mail.memory import MemoryMailer
from calfeed.mail.message import subject_of
from calfeed.store import outbox, waves
from calfeed.store.copy import copied
from calfeed.usecases.arm import arm_ahead
from calfeed.usecases.deps import Deps
from calfeed.usecases.remind import beat, free_leases, send_due

STEP = timedelta(days=1)  # well within the horizon to which waves are armed


@dataclass(frozen=True, slots=True, kw_only=True)
class Rehearsed:
    """A mail that would be sent, and when."""

    at: datetime
    recipient: str
    subject: str
    octets: bytes


def rehearse(deps: Deps, start: datetime, end: datetime) -> list[Rehearsed]:
    """Every mail that would be sent from `start` on and before `end`, in order; nothing is sent or kept.

    The engine itself runs, on a copy of the database, with a clock that jumps from one due time to the next. A stretch
    that is still to come is reached by living through the time until then: what has been sent is not sent again.
    """
    clock, mailer, store = SettableClock(min(start, deps.clock())), MemoryMailer(), copied(deps.store)
    stage = replace(deps, clock=clock, store=store, mailer=mailer)
    try:
        free_leases(stage)
        return [mail for mail in _live(stage, clock, mailer, end) if mail.at >= start]
    finally:
        store.close()


def _live(stage: Deps, clock: SettableClock, mailer: MemoryMailer, end: datetime) -> Iterator[Rehearsed]:
    while clock() < end:
        arm_ahead(stage)
        while not beat(stage).idle:
            pass
        while send_due(stage).claimed:
            pass
        for sent in mailer.sent:
            yield Rehearsed(at=clock(), recipient=sent.recipient, subject=subject_of(sent.octets), octets=sent.octets)
        mailer.sent.clear()
        clock.set(next_moment(stage, clock()))


def next_moment(deps: Deps, now: datetime) -> datetime:
    """When something falls due next; within a day, for what comes near is armed meanwhile."""
    with deps.store.read() as tx:
        moments = (waves.next_due_at(tx), outbox.next_try_at(tx), now + STEP)
    return min(moment for moment in moments if moment is not None and moment > now)
