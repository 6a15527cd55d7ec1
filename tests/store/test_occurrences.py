"""The times that meetings take place, and the feed they make."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import text

from calfeed.model.meeting import ChangeKind, Meeting, Occurrence, Status
from calfeed.model.piece import Piece
from calfeed.store import Store, feeds, meetings, occurrences
from tests.builders import NOW, a_change, a_meeting, keep, when_from

WEEKLY = a_meeting("Yoga", "2026-03-03 18:00 Europe/Kyiv", rrule="FREQ=WEEKLY;COUNT=6")
UNTIL = date(2027, 1, 1)


def render(one: Occurrence) -> Piece:
    """Octets that tell what they were made from."""
    return Piece(octets=f"{one.uid} {one.slot} {one.meeting.status} {one.meeting.sequence}".encode())


def change(store: Store, before: Meeting, *, now: datetime = NOW, **fields: Any) -> Meeting:
    """The meeting with other fields, kept as its document's next word."""
    after = replace(
        before,
        sequence=before.sequence + 1,
        time_revision=before.time_revision + 1,
        changed_at=now,
        **fields,
    )
    with store.write() as tx:
        document = meetings.history(tx, before.uid)[0].document
        meetings.save(tx, [a_change(after, ChangeKind.DETAILS, before=before, document=document)], UNTIL, render)
    return after


def seen(store: Store, uid: str) -> dict[str, Status]:
    """The status of each occurrence of a meeting."""
    with store.read() as tx:
        return {one.uid: one.meeting.status for one in occurrences.occurrences_of(tx, uid)}


def test_single_meeting_occurs_once(store: Store) -> None:
    """A meeting without a rule has one occurrence under its own UID, its meeting and slot given back whole."""
    meeting = a_meeting(starts="2026-05-05 16:00 Europe/Rome", ends="18:00")
    keep(store, meeting)
    with store.read() as tx:
        assert meeting.when == when_from("2026-05-05 16:00 Europe/Rome", "18:00")
        assert [(one.uid, one.meeting, one.slot) for one in occurrences.occurrences_of(tx, meeting.uid)] == [
            (meeting.uid, meeting, meeting.when)
        ]


def test_window_occurs_nowhere(store: Store) -> None:
    """A meeting whose day is not known is in no calendar."""
    keep(store, a_meeting(starts="2026-05-01..2026-05-31"))
    with store.read() as tx:
        assert feeds.pieces_of(tx, "meeting-1") == []


def test_series_occurs_on_each_day(store: Store) -> None:
    """A series is an occurrence a day, at the same hour of the clock, and one of them can be asked for by its UID."""
    keep(store, WEEKLY)
    with store.read() as tx:
        every = occurrences.occurrences_of(tx, WEEKLY.uid)
        (one,) = occurrences.occurrences_of(tx, "meeting-1-20260331")
        assert len(feeds.pieces_of(tx, WEEKLY.uid)) == 6
        assert len(feeds.pieces_of(tx, "meeting-1-20260331")) == 1
    assert [it.key for it in every] == ["20260303", "20260310", "20260317", "20260324", "20260331", "20260407"]
    assert one.slot == when_from("2026-03-31 18:00 Europe/Kyiv")


def test_day_left_out_stays_as_cancelled(store: Store) -> None:
    """A day that is taken out of a series doesn't vanish: it is there, cancelled, with the newest stamps."""
    keep(store, WEEKLY)
    change(store, WEEKLY, excluded=(date(2026, 3, 17),))
    status = seen(store, WEEKLY.uid)
    assert [uid for uid, it in status.items() if it is Status.CANCELLED] == ["meeting-1-20260317"]
    assert len(status) == 6
    with store.read() as tx:
        (piece,) = feeds.pieces_of(tx, "meeting-1-20260317")
    assert piece.octets.endswith(b"cancelled 1")


def test_day_put_back_is_on_again(store: Store) -> None:
    """A day that was taken out of a series and is put back is one event again, not two."""
    keep(store, WEEKLY)
    less = change(store, WEEKLY, excluded=(date(2026, 3, 17),))
    change(store, less, excluded=())
    assert set(seen(store, WEEKLY.uid).values()) == {Status.CONFIRMED}


def test_past_days_of_a_changed_series_stay(store: Store) -> None:
    """What has taken place is not cancelled afterwards when the series changes."""
    keep(store, WEEKLY)
    change(store, WEEKLY, now=datetime(2026, 3, 20, tzinfo=UTC), when=when_from("2026-03-25 18:00 Europe/Kyiv"))
    status = seen(store, WEEKLY.uid)
    assert status["meeting-1-20260317"] is Status.CONFIRMED
    assert "meeting-1-20260324" not in status
    assert status["meeting-1-20260325"] is Status.CONFIRMED


def test_series_that_ends_sooner(store: Store) -> None:
    """Where a series turns out to end, the days after that go without a word: they were never announced."""
    keep(store, WEEKLY)
    change(store, WEEKLY, rrule="FREQ=WEEKLY;UNTIL=20260310")
    assert seen(store, WEEKLY.uid) == {
        "meeting-1-20260303": Status.CONFIRMED,
        "meeting-1-20260310": Status.CONFIRMED,
    }


def test_meeting_put_off_without_a_day_is_cancelled_on_its_day(store: Store) -> None:
    """A meeting that loses its day is cancelled in calendars; once it has a day again it is the same event."""
    meeting = a_meeting(starts="2026-05-05")
    keep(store, meeting)
    vague = change(store, meeting, when=when_from("2026-06-01..2026-06-30"))
    assert seen(store, meeting.uid) == {meeting.uid: Status.CANCELLED}
    change(store, vague, when=when_from("2026-06-09"))
    assert seen(store, meeting.uid) == {meeting.uid: Status.CONFIRMED}
    with store.read() as tx:
        assert [one.slot for one in occurrences.occurrences_of(tx, meeting.uid)] == [when_from("2026-06-09")]


def test_single_meeting_that_becomes_a_series_is_not_shown_twice(store: Store) -> None:
    """The day of a single meeting that turns out to be a series has one event."""
    keep(store, replace(WEEKLY, rrule=None))
    change(store, replace(WEEKLY, rrule=None), rrule="FREQ=WEEKLY;COUNT=2")
    assert list(seen(store, WEEKLY.uid)) == ["meeting-1-20260303", "meeting-1-20260310"]


def test_occurrences_between_two_instants(store: Store) -> None:
    """Reminders find what begins in a stretch of time: clock times exactly, days wherever on Earth they may begin."""
    keep(
        store,
        a_meeting(uid="at", starts="2026-05-05 16:00 Europe/Rome"),
        a_meeting(uid="just after", starts="2026-05-05 18:00 Europe/Rome"),
        a_meeting(uid="day", starts="2026-05-05"),
        a_meeting(uid="next day", starts="2026-05-06"),
        a_meeting(uid="far day", starts="2026-05-08"),
        a_meeting(uid="off", starts="2026-05-05 17:00 Europe/Rome", status=Status.CANCELLED),
    )
    after = datetime(2026, 5, 5, 13, 59, tzinfo=UTC)
    with store.read() as tx:
        found = occurrences.occurrences_between(tx, after, after + timedelta(hours=2))
    assert [one.uid for one in found] == ["at", "day", "off", "next day"]
    assert found[2].meeting.status is Status.CANCELLED


def test_series_grows_with_time(store: Store) -> None:
    """A series without an end gets the occurrences that have come within sight, once."""
    endless = a_meeting("Yoga", "2026-03-03", rrule="FREQ=WEEKLY", excluded=(date(2026, 3, 24),))
    keep(store, endless, a_meeting(uid="other"), until=date(2026, 3, 20))
    with store.write() as tx:
        version = occurrences.feed_version(tx)
        assert occurrences.extend_series(tx, date(2026, 4, 5), NOW, render) == [endless]
        assert occurrences.feed_version(tx) == version + 1
        assert occurrences.extend_series(tx, date(2026, 4, 5), NOW, render) == []
        assert occurrences.feed_version(tx) == version + 1
        keys = [one.key for one in occurrences.occurrences_of(tx, endless.uid)]
    assert keys == ["20260303", "20260310", "20260317", "20260331"]


def test_what_cannot_be_written_is_a_fault(store: Store) -> None:
    """A meeting whose event can't be written is kept, is in no feed, and is told with the reason."""
    meeting = a_meeting("Yoga")
    keep(store, meeting)
    change(store, meeting, title="Pilates")
    with store.write() as tx:
        after = replace(meeting, title="Boxing", sequence=5)
        step = a_change(
            after, ChangeKind.DETAILS, before=meeting, document=meetings.history(tx, "meeting-1")[0].document
        )
        meetings.save(tx, [step], UNTIL, lambda _: Piece(fault="too many words"))
        assert [(one.title, why) for one, why in occurrences.faults(tx, date.min)] == [("Boxing", "too many words")]
        assert occurrences.faults(tx, date(2199, 1, 1)) == []
        assert feeds.pieces_of(tx, "meeting-1") == []


def test_cancelled_since(store: Store) -> None:
    """How long ago an occurrence was cancelled is known, however often its meeting changes after that."""
    meeting = a_meeting("Yoga")
    keep(store, meeting)
    off = change(store, meeting, status=Status.CANCELLED)
    change(store, off, now=NOW + timedelta(days=5), place="Kyiv")
    with store.read() as tx:
        kept = tx.connection.execute(text("SELECT cancelled_on FROM occurrences")).scalar_one()
    assert str(kept) == "2026-01-01"
