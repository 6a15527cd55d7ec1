"""What many readers cost when nothing is due; `python -m tests.benchmarks.reminders.crowd fill|measure URL NUMBER`.

It prints JSON; the database is filled by one process and measured in another, so that its memory is its own.
"""

import json
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from statistics import median

from calfeed.model.meeting import ChangeKind
from calfeed.model.when import Timed
from calfeed.store import meetings, open_store
from calfeed.usecases.remind import beat
from tests.benchmarks.feeds.inside import megabytes
from tests.benchmarks.reminders.readers import filled, tea
from tests.usecases.reminding import Service, at

EVENTS = 1_000
NOW = "2026-01-02 12:00"
BEATS, MOVES = 201, 21
HOUR = timedelta(hours=1)


def fill(url: str, people: int) -> dict[str, float]:
    """So many readers, and events to come of two reminders each."""
    with filled(url, people) as store:
        service = Service(store, NOW)
        for number in range(EVENTS):
            service.add(tea(at("2026-01-12 16:00") + number * HOUR, uid=_uid(number)))
    return {}


def measure(url: str, people: int) -> dict[str, float]:
    """Milliseconds of a beat with nothing due and of a move, each the median of many, and megabytes at the most."""
    store = open_store(url)
    service = Service(store, NOW)
    idle = median(_milliseconds(lambda: beat(service.deps)) for _ in range(BEATS))
    moves = median(_milliseconds(_move(service, number)) for number in range(MOVES))
    store.close()
    return {"people": people, "idle": idle, "moved": moves, "memory": megabytes("VmHWM")}


def _move(service: Service, number: int) -> Callable[[], object]:
    with service.deps.store.read() as tx:
        meeting = meetings.by_uid(tx, _uid(number))
    assert meeting is not None
    assert isinstance(meeting.when, Timed)
    later = replace(meeting.when, start=meeting.when.start + HOUR)
    return lambda: service.change(ChangeKind.MOVED, meeting, when=later)


def _uid(number: int) -> str:
    return f"meeting-{number}"


def _milliseconds(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1000


STEPS = {step.__name__: step for step in (fill, measure)}

if __name__ == "__main__":
    print(json.dumps(STEPS[sys.argv[1]](sys.argv[2], int(sys.argv[3]))))
