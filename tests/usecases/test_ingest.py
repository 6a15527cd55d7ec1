"""Announcements taken in: from octets to meetings, feed and reminders, wholly or not at all."""

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select, text

from calfeed.clock import SettableClock
from calfeed.errors import ReadError, StoreError
from calfeed.mail import MemoryMailer
from calfeed.model.meeting import ChangeKind, Meeting, Status
from calfeed.model.text import Stamp, StampOrigin
from calfeed.store import Store, announcements, feeds, meetings, occurrences, open_store
from calfeed.store.reminder_tables import metadata
from calfeed.usecases.deps import Deps
from calfeed.usecases.ingest import extend_series, ingest, is_empty
from tests.builders import NOW, an_announcement, when_from

ADDS = """1 January 2026

A meeting of national security advisors will take place in Kyiv on 5 January 2026 at 16:00 Kyiv time. \
They last met on 3 December 2025.
"""
MOVES = """3 January 2026

The meeting of national security advisors will take place on 8 January 2026 instead of 5 January 2026.
"""
CANCELS = """4 January 2026

The meeting of national security advisors on 8 January 2026 is cancelled.
"""
SERIES = """1 March 2026

The yoga class takes place every Tuesday at 18:00 in Kyiv, beginning on 3 March 2026.
"""
NOTHING = "Nothing is announced here.\n"


def deps_on(store: Store, now: datetime = NOW) -> Deps:
    return Deps(clock=SettableClock(now), store=store, mailer=MemoryMailer(), public_url="https://calfeed.test")


@pytest.fixture
def deps(store: Store) -> Deps:
    """A service on each engine in turn, at a moment that stands still."""
    return deps_on(store)


def dump(store: Store) -> dict[str, list[Any]]:
    """All rows of all tables."""
    with store.read() as tx:
        return {
            name: sorted(map(repr, tx.connection.execute(select(table)))) for name, table in metadata.tables.items()
        }


def believed(store: Store) -> list[Meeting]:
    """All meetings, by first day."""
    with store.read() as tx:
        return meetings.agenda(tx, date.min)


def test_announcement_becomes_a_meeting(deps: Deps) -> None:
    """What a text announces is kept with its words, listed in the feed, and known from then on."""
    assert is_empty(deps)
    report = ingest(deps, an_announcement(ADDS, source="dept"))
    assert not is_empty(deps)
    assert [step.kind for step in report.changes] == [ChangeKind.ADDED]
    assert "3 December 2025" in [one.words for one in report.skipped]
    (meeting,) = believed(deps.store)
    assert meeting == report.changes[0].after
    assert (meeting.when, meeting.place) == (when_from("2026-01-05 16:00 Europe/Kyiv"), "Kyiv")
    assert (meeting.source, meeting.said_on, meeting.changed_at) == ("dept", date(2026, 1, 1), NOW)
    with deps.store.read() as tx:
        assert meetings.history(tx, meeting.uid) == list(report.changes)
        assert announcements.skipped_in(tx, meeting.documents[0]) == list(report.skipped)
        (piece,) = feeds.pieces_of(tx, meeting.uid)
        assert occurrences.feed_version(tx) == 1
    assert b"DTSTART:20260105T140000Z\r\n" in piece.octets
    assert f"https://calfeed.test/events/{meeting.uid}".encode() in piece.octets.replace(b"\r\n ", b"")


def test_every_evidence_stands_in_the_kept_text(deps: Deps) -> None:
    """Each piece of evidence is found, at its offsets, in the text that is kept beside the octets."""
    (step,) = ingest(deps, an_announcement(ADDS)).changes
    with deps.store.read() as tx:
        kept = announcements.by_digest(tx, step.document)
    assert kept is not None
    assert step.after.evidence
    for one in step.after.evidence:
        assert one.document == kept.digest
        assert " ".join(kept.text[one.span.start : one.span.end].split()) == one.words


def test_one_meeting_is_followed(deps: Deps) -> None:
    """A meeting that is announced, moved and called off in three texts is one event with a history of three steps."""
    changes = [step for told in (ADDS, MOVES, CANCELS) for step in ingest(deps, an_announcement(told)).changes]
    assert [step.kind for step in changes] == [ChangeKind.ADDED, ChangeKind.MOVED, ChangeKind.CANCELLED]
    (meeting,) = believed(deps.store)
    assert (meeting.when, meeting.previous, meeting.status, meeting.sequence) == (
        when_from("2026-01-08"),
        date(2026, 1, 5),
        Status.CANCELLED,
        2,
    )
    with deps.store.read() as tx:
        assert meetings.history(tx, meeting.uid) == changes
        (piece,) = feeds.pieces_of(tx, meeting.uid)
    assert b"STATUS:CANCELLED" in piece.octets


def test_same_announcement_twice_changes_nothing(deps: Deps) -> None:
    """The same octets again, under any name and at any time, leave every row of every table as it was."""
    ingest(deps, an_announcement(ADDS))
    before = dump(deps.store)
    assert isinstance(deps.clock, SettableClock)
    deps.clock.advance(timedelta(days=1))
    report = ingest(deps, an_announcement(ADDS, name="copy.txt", source="other", received_at=deps.clock()))
    assert report.known
    assert report.changes == ()
    assert dump(deps.store) == before


def test_text_without_an_event_is_remembered(deps: Deps) -> None:
    """A text that announces nothing is kept, and not read again."""
    assert ingest(deps, an_announcement(NOTHING)).changes == ()
    assert ingest(deps, an_announcement(NOTHING)).known


def test_unreadable_document_leaves_nothing(deps: Deps) -> None:
    """A document that can't be read is an error in one line, and nothing of it is kept."""
    with pytest.raises(ReadError):
        ingest(deps, an_announcement("%PDF-1.7"))
    assert is_empty(deps)


def test_day_of_writing_comes_from_the_caller_if_the_text_has_none(deps: Deps) -> None:
    """A text without a date of its own is read as of the day the caller gives, else as of the day it was received."""
    said = Stamp(on=date(2026, 2, 1), origin=StampOrigin.CALLER)
    given = "The council will meet tomorrow in Odesa.\n"
    report = ingest(deps, an_announcement(given), fallback=said)
    assert [step.after.when for step in report.changes] == [when_from("2026-02-02")]
    report = ingest(deps, an_announcement(given + "\n"))
    assert [step.after.when for step in report.changes] == [when_from("2026-01-02")]


def test_series_grows(deps: Deps) -> None:
    """A series is expanded some 400 days ahead, and further as time goes by."""
    assert isinstance(deps.clock, SettableClock)
    deps.clock.set(datetime(2026, 3, 1, 12, tzinfo=UTC))
    (step,) = ingest(deps, an_announcement(SERIES)).changes
    with deps.store.read() as tx:
        first = len(occurrences.occurrences_of(tx, step.after.uid))
    assert first == 57
    assert extend_series(deps) == 0
    deps.clock.advance(timedelta(days=14))
    assert extend_series(deps) == 1
    with deps.store.read() as tx:
        assert len(occurrences.occurrences_of(tx, step.after.uid)) == first + 2


def test_failure_at_the_last_step_leaves_nothing(deps: Deps) -> None:
    """If the last thing that ingest does fails, nothing of the announcement is kept; afterwards it goes through."""
    ingest(deps, an_announcement(ADDS))
    before = dump(deps.store)
    with deps.store.write() as tx:
        tx.connection.execute(text("ALTER TABLE waves RENAME TO away"))
    with pytest.raises(StoreError):
        ingest(deps, an_announcement(MOVES))
    with deps.store.write() as tx:
        tx.connection.execute(text("ALTER TABLE away RENAME TO waves"))
    assert dump(deps.store) == before
    assert [step.kind for step in ingest(deps, an_announcement(MOVES)).changes] == [ChangeKind.MOVED]


@pytest.fixture
def two_processes(database_url: str) -> Iterator[tuple[Deps, Deps]]:
    """Two services that share nothing but the database."""
    with ExitStack() as stack:
        stores = [open_store(database_url) for _ in range(2)]
        for store in stores:
            stack.callback(store.close)
        yield deps_on(stores[0]), deps_on(stores[1])


def at_once(services: tuple[Deps, Deps], one: str, other: str) -> list[Any]:
    """Both ingest at the same time; their reports."""
    start = threading.Barrier(2)
    reports: list[Any] = [None, None]

    def work(number: int, told: str) -> None:
        announcement = an_announcement(told)
        start.wait()
        reports[number] = ingest(services[number], announcement)

    threads = [threading.Thread(target=work, args=pair) for pair in enumerate((one, other))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return reports


def test_two_writers_of_one_document(two_processes: tuple[Deps, Deps]) -> None:
    """Of two processes that ingest the same document at once exactly one adds its meeting."""
    for number in range(8):
        told = ADDS.replace("5 January", f"{number + 5} January")
        reports = at_once(two_processes, told, told)
        assert sorted(report.known for report in reports) == [False, True]
        assert len(believed(two_processes[0].store)) == number + 1


def test_two_documents_about_one_meeting_at_once(two_processes: tuple[Deps, Deps]) -> None:
    """Two documents about one new meeting, ingested at once, make one meeting: one adds it, the other confirms it."""
    for number in range(8):
        told = ADDS.replace("5 January", f"{number + 5} January")
        reports = at_once(two_processes, told, told + "The programme will follow.\n")
        assert sorted(step.kind for report in reports for step in report.changes) == [
            ChangeKind.ADDED,
            ChangeKind.CONFIRMED,
        ]
        assert len(believed(two_processes[0].store)) == number + 1


BATCH = 25
WORKER = """
import sys
from calfeed.store import open_store
from tests.usecases.test_ingest import BATCH, batch, deps_on
from calfeed.usecases.ingest import ingest

deps = deps_on(open_store(sys.argv[1]))
for announcement in batch():
    ingest(deps, announcement)
    print(announcement.name, flush=True)
"""


def batch() -> Iterator[Any]:
    """Documents that add, move and call off meetings, one of each kind for every day."""
    for number in range(BATCH):
        for name, told in (("adds", ADDS), ("moves", MOVES), ("cancels", CANCELS)):
            days = told.replace("security advisors", f"security advisors of group {number:03}")
            yield an_announcement(days, name=f"{number}-{name}")


def test_killed_process_leaves_nothing_half_written(database_url: str) -> None:
    """A process that is killed again and again while it ingests leaves whole announcements, and the rest goes on."""
    root = Path(__file__).parents[2]
    for lines in (1, 4, 9, 15, 22):
        worker = subprocess.Popen(
            [sys.executable, "-c", WORKER, database_url], cwd=root, stdout=subprocess.PIPE, text=True
        )
        assert worker.stdout is not None
        for _ in range(lines):
            worker.stdout.readline()
        time.sleep(lines % 4 * 0.004)  # somewhere in the middle of the next one
        worker.kill()
        worker.wait()
        worker.stdout.close()
        store = open_store(database_url)
        _check_whole(store)
        store.close()
    store = open_store(database_url)
    for announcement in batch():
        ingest(deps_on(store), announcement)
    assert len(believed(store)) == BATCH
    assert {one.status for one in believed(store)} == {Status.CANCELLED}
    _check_whole(store)
    store.close()


def _check_whole(store: Store) -> None:
    """Each announcement that is kept has its change, each meeting its history and its occurrence."""
    tables = metadata.tables
    with store.read() as tx:
        digests = set(tx.connection.execute(select(tables["announcements"].c.digest)).scalars())
        said = set(tx.connection.execute(select(tables["changes"].c.document)).scalars())
        assert said == digests
        known = meetings.agenda(tx, date.min)
        assert sum(len(one.documents) for one in known) == len(digests)
        for one in known:
            history = meetings.history(tx, one.uid)
            assert history[-1].after == one
            (occurrence,) = occurrences.occurrences_of(tx, one.uid)
            assert (occurrence.slot, occurrence.meeting) == (one.when, one)
        assert occurrences.feed_version(tx) == len(digests)
