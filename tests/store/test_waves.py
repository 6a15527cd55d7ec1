"""Waves in the database."""

import threading
from dataclasses import replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from calfeed.model.wave import MailKind, Told, Wave
from calfeed.store import Store, waves
from tests.usecases.reminding import at

NOW = at("2026-01-04 09:00")
WAVE = Wave(
    uid="m1",
    key="",
    time_revision=0,
    lead="PT60M",
    kind=MailKind.REMINDER,
    audience_at=NOW,
    due_at=NOW,
    not_after=NOW + timedelta(hours=1),
)


def test_made_once(store: Store) -> None:
    """A wave that is there already stays as it is, closed or not."""
    with store.write() as tx:
        waves.add(tx, [WAVE], NOW)
        waves.add(tx, [WAVE, replace(WAVE, lead="PT1440M")], NOW, closed_because="late")
        first = waves.claim_due(tx, NOW)
        assert first is not None
        assert first.lead == "PT60M"
        closed = replace(WAVE, lead="PT1440M").identity
        assert waves.armed(tx, NOW) == {WAVE.identity: NOW, closed: None}
        waves.close(tx, first, NOW, "done")
        assert not waves.due(tx, NOW)
        assert waves.armed(tx, NOW) == {WAVE.identity: None, closed: None}


def test_at_another_time(store: Store) -> None:
    """A wave that has not begun can be given another time; one that is under way or closed keeps its own."""
    later = replace(WAVE, due_at=NOW + timedelta(minutes=1), not_after=NOW + timedelta(hours=2))
    with store.write() as tx:
        waves.add(tx, [WAVE], NOW)
        waves.retime(tx, [later])
        assert waves.armed(tx, NOW) == {WAVE.identity: later.due_at}
        first = waves.claim_due(tx, later.due_at)
        assert first is not None
        assert first.not_after == later.not_after
        waves.advance(tx, first, 1)
        waves.retime(tx, [WAVE])
        assert waves.armed(tx, NOW) == {WAVE.identity: later.due_at}


@pytest.mark.parametrize(
    "told",
    [
        None,
        Told(date(2026, 1, 5)),
        Told(date(2026, 1, 5), cancelled=True),
        Told(date(2026, 1, 5), place="Lviv"),
        Told(datetime(2026, 1, 5, 10, tzinfo=ZoneInfo("Europe/Kyiv"))),
        Told(datetime(2026, 10, 25, 2, 30, tzinfo=ZoneInfo("Europe/Rome"), fold=1)),
    ],
)
def test_kept_whole(store: Store, told: Told | None) -> None:
    """A wave comes back as it was kept, with the zone of what it corrects."""
    with store.write() as tx:
        waves.add(tx, [replace(WAVE, told=told)], NOW)
        found = waves.claim_due(tx, NOW)
    assert found is not None
    assert replace(found, id=0, made_at=None) == replace(WAVE, told=told)
    if told and isinstance(told.start, datetime):
        assert found.told is not None
        assert isinstance(found.told.start, datetime)
        assert (found.told.start.tzinfo, found.told.start.utcoffset()) == (told.start.tzinfo, told.start.utcoffset())


def test_two_workers_take_two_waves(store: Store) -> None:
    """On a shared database a worker passes by the wave that another one is serving."""
    with store.write() as tx:
        waves.add(tx, [WAVE, replace(WAVE, uid="m2")], NOW)
    if not store.postgresql:
        return  # one writer at a time
    taken = []
    meet = threading.Barrier(2, timeout=10)

    def work() -> None:
        with store.write() as tx:
            wave = waves.claim_due(tx, NOW)
            meet.wait()
            assert wave is not None
            taken.append(wave.uid)

    workers = [threading.Thread(target=work) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert sorted(taken) == ["m1", "m2"]


def test_the_oldest_first(store: Store) -> None:
    """The wave that has been due longest is served first; none before it is due."""
    with store.write() as tx:
        waves.add(tx, [WAVE, replace(WAVE, uid="older", due_at=NOW - timedelta(minutes=5))], NOW)
        assert waves.next_due_at(tx) == NOW - timedelta(minutes=5)
        first = waves.claim_due(tx, NOW)
        assert first is not None
        assert first.uid == "older"
        waves.close(tx, first, NOW, "done")
        assert waves.claim_due(tx, NOW - timedelta(microseconds=1)) is None


def test_pending_notice(store: Store) -> None:
    """Only a notice that is not due yet can still be replaced."""
    later = NOW + timedelta(minutes=15)
    notice = replace(WAVE, kind=MailKind.MOVED, lead="#1", due_at=later, told=Told(date(2026, 1, 5)))
    with store.write() as tx:
        waves.add(tx, [WAVE, notice], NOW)
        found = waves.pending_notice(tx, "m1", NOW)
        assert found is not None
        assert found.identity == notice.identity
        assert waves.pending_notice(tx, "m1", later) is None
        assert waves.pending_notice(tx, "m2", NOW) is None
