"""Meetings and their history in the database."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from calfeed.model.meeting import Change, ChangeKind, Meeting, Occurrence, Standing
from calfeed.model.piece import Piece
from calfeed.store import Store, Tx, meetings
from calfeed.store.meetings import EventFilter
from calfeed.store.occurrences import feed_version
from tests.builders import NOW, a_change, a_meeting, keep, when_from

UNTIL = date(2027, 1, 1)


def render(one: Occurrence) -> Piece:
    """Octets that tell what they were rendered from."""
    return Piece(octets=f"{one.uid} {one.slot} {one.meeting.status}".encode())


def save(tx: Tx, *steps: Change) -> None:
    """Keep changes, with octets that tell what they were rendered from."""
    meetings.save(tx, steps, UNTIL, render)


def moved(before: Meeting, starts: str) -> Change:
    """The meeting at another time, said by the document that added it."""
    after = replace(
        before,
        when=when_from(starts),
        previous=date(2026, 5, 5),
        sequence=before.sequence + 1,
        time_revision=before.time_revision + 1,
        changed_at=NOW + timedelta(days=1),
    )
    return a_change(after, ChangeKind.MOVED, before=before, document=before.documents[0])


def kept(store: Store, meeting: Meeting) -> Meeting:
    """The meeting, kept with the announcement that added it."""
    keep(store, meeting)
    with store.read() as tx:
        (added,) = meetings.history(tx, meeting.uid)
    return replace(meeting, documents=(added.document,))


def test_meeting_is_found_by_its_uid(store: Store) -> None:
    """A meeting that was kept is given back equal; one that never was is None."""
    meeting = a_meeting("Tea", "2026-05-05 16:00 Europe/Rome", place="Rome")
    keep(store, meeting)
    with store.read() as tx:
        assert meetings.by_uid(tx, meeting.uid) == meeting
        assert meetings.by_uid(tx, "unknown") is None


def test_history_tells_each_step(store: Store) -> None:
    """The history is the list of changes as they were made: what it was, what it became, who said so in which words."""
    first = kept(store, a_meeting())
    step = moved(first, "2026-05-08")
    with store.write() as tx:
        save(tx, step)
        save(tx, a_change(step.after, ChangeKind.CONFIRMED, before=step.after, document=first.documents[0]))
    with store.read() as tx:
        added, change, confirmed = meetings.history(tx, first.uid)
        assert meetings.by_uid(tx, first.uid) == step.after
    assert (added.kind, added.before) == (ChangeKind.ADDED, None)
    assert change == replace(step, before=added.after, number=1, position=2)
    assert (confirmed.kind, confirmed.before, confirmed.after) == (ChangeKind.CONFIRMED, step.after, step.after)


def test_confirmation_leaves_the_feed_alone(store: Store) -> None:
    """What no subscriber can see renders nothing anew and keeps the feed's version."""
    first = kept(store, a_meeting())

    def fail(_: Occurrence) -> Piece:
        raise AssertionError("a confirmation renders nothing")

    with store.write() as tx:
        version = feed_version(tx)
        step = a_change(first, ChangeKind.CONFIRMED, before=first, document=first.documents[0])
        meetings.save(tx, [step], UNTIL, fail)
        assert feed_version(tx) == version


def test_change_raises_the_feed_version(store: Store) -> None:
    """Each transaction with a visible change gives the feed a new version."""
    first = kept(store, a_meeting())
    with store.write() as tx:
        version = feed_version(tx)
        save(tx, moved(first, "2026-05-08"))
        assert feed_version(tx) == version + 1


def test_agenda_begins_with_a_day(store: Store) -> None:
    """The agenda has what touches the day or comes later, in order; the past has the rest, newest first."""
    keep(
        store,
        a_meeting(uid="morning", starts="2026-05-05 09:00 Europe/Rome"),
        a_meeting(uid="all day", starts="2026-05-05"),
        a_meeting(uid="runs on", starts="2026-05-01/2026-05-06"),
        a_meeting(uid="to be fixed", starts="2026-05-01..2026-06-30"),
        a_meeting(uid="weekly", starts="2026-01-06", rrule="FREQ=WEEKLY"),
        a_meeting(uid="last week", starts="2026-04-28"),
        a_meeting(uid="long ago", starts="2026-01-02"),
        a_meeting(uid="ended series", starts="2026-01-06", rrule="FREQ=WEEKLY;COUNT=3"),
    )
    with store.read() as tx:
        ahead = [one.uid for one in meetings.agenda(tx, date(2026, 5, 5))]
        past = [one.uid for one in meetings.past(tx, date(2026, 5, 5), 2)]
    assert ahead == ["weekly", "runs on", "to be fixed", "all day", "morning"]
    assert past == ["last week", "ended series"]


def test_changes_of_all_meetings_in_one_order(store: Store) -> None:
    """Each change has its position and what was before it, whatever the clocks said, page by page."""
    one, other = kept(store, a_meeting()), kept(store, a_meeting(uid="meeting-2"))
    late = moved(one, "2026-05-08")
    with store.write() as tx:
        save(tx, late)
        save(tx, replace(moved(other, "2026-05-09"), at=NOW - timedelta(days=9)))  # a clock that is behind
    with store.read() as tx:
        first, last = meetings.changes_after(tx, 0, 3), meetings.changes_after(tx, 3, 100)
        assert meetings.changes_after(tx, 4, 100) == []
    assert [(step.position, step.after.uid, step.number) for step in [*first, *last]] == [
        (1, "meeting-1", 0),
        (2, "meeting-2", 0),
        (3, "meeting-1", 1),
        (4, "meeting-2", 1),
    ]
    assert [step.before and step.before.when for step in (*first, *last)] == [None, None, one.when, other.when]


def test_a_page_of_meetings(store: Store) -> None:
    """Meetings by first day, those that touch some days and stand in some way, from behind one of them."""
    days = ("2026-05-04/2026-05-06", "2026-05-05", "2026-05-05 16:00 Europe/Rome", "2026-06-01..2026-06-30")
    all_ = [a_meeting(starts=day, uid=f"m{at}") for at, day in enumerate(days)]
    held = a_meeting(starts="2026-05-05", uid="m9", standing=Standing.HELD)
    keep(store, *reversed([*all_, held]))
    with store.read() as tx:

        def page(after: tuple[date, str] | None = None, limit: int = 9, **which: Any) -> list[str]:
            return [one.uid for one in meetings.page(tx, EventFilter(**which), after, limit)]

        assert page() == ["m0", "m1", "m2", "m9", "m3"]
        assert page(limit=2) == ["m0", "m1"]
        assert page((date(2026, 5, 5), "m1")) == ["m2", "m9", "m3"]
        assert page(standing=Standing.HELD) == ["m9"]
        assert page(standing=Standing.PUBLISHED, since=date(2026, 5, 6), until=date(2026, 5, 31)) == ["m0"]


def test_meetings_around(store: Store) -> None:
    """Those that touch the days and are not rejected nor another meeting, by first day and no more than asked for."""
    for starts in ("2026-05-01", "2026-05-05/2026-05-09", "2026-05-08", "2026-05-20"):
        keep(store, a_meeting(starts, starts, uid=starts))
    keep(store, a_meeting("no", "2026-05-08", uid="rejected", standing=Standing.REJECTED))
    keep(store, a_meeting("held", "2026-05-08", uid="x-held", standing=Standing.HELD))
    keep(store, a_meeting("same", "2026-05-08", uid="joined", joined="2026-05-08"))
    with store.read() as tx:
        found = [meeting.uid for meeting in meetings.around(tx, date(2026, 5, 7), date(2026, 5, 10), 9)]
        assert found == ["2026-05-05/2026-05-09", "2026-05-08", "x-held"]
        assert len(meetings.around(tx, date(2026, 5, 1), date(2026, 5, 30), 2)) == 2
