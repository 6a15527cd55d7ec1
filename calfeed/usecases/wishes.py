"""Puts in force what a reader chose: the waves that they need from now on, and those that passed them meanwhile."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from calfeed.model.meeting import Meeting
from calfeed.model.outbox import Subscriber, SubscriberState
from calfeed.model.wave import Wave
from calfeed.model.when import Timed
from calfeed.store import Tx, meetings, outbox, subscribers, waves, wishes
from calfeed.usecases.arm import arm_new, in_use


@contextmanager
def changing(tx: Tx, reader: Subscriber, now: datetime) -> Iterator[None]:
    """Around a change of a reader's zone or wish: nothing they waited for is lost by it, nothing past comes anew."""
    before = in_use(tx)
    yield
    arm_new(tx, before, now)
    after = subscribers.by_id(tx, reader.id)
    if reader.state is SubscriberState.ACTIVE and after.zone != reader.zone:
        for wave in waves.passed(tx, after.zone, reader.id, now):
            if _wanted(
                tx, wave, meetings.by_uid(tx, wave.uid), {wishes.number_of(tx, one.wish) for one in (reader, after)}
            ):
                outbox.enqueue_one(tx, wave, reader.id, now)


def _wanted(tx: Tx, wave: Wave, meeting: Meeting | None, numbers: set[int]) -> bool:
    """Whether it was wanted before and is now."""
    if meeting is None or meeting.time_revision != wave.time_revision:
        return False
    return numbers <= set(wishes.wanting(tx, wave.uid, wave.lead, is_timed=isinstance(meeting.when, Timed)))
