import gzip
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta

import icalendar
import pytest
from sqlalchemy import text

from calfeed.clock import SettableClock
from calfeed.errors import NotFoundError, StoreError
from calfeed.mail.memory import MemoryMailer
from calfeed.model.feed import FeedSpec, Filter
from calfeed.model.meeting import ChangeKind
from calfeed.model.piece import Piece
from calfeed.store import Store, meetings
from calfeed.usecases.deps import Deps
from calfeed.usecases.publish import MOST_EVENTS, MOST_OCTETS, Press, event_file, feed, within
from tests.builders import NOW, a_change, a_meeting, keep


@pytest.fixture
def clock() -> SettableClock:
    """A clock that stands still."""
    return SettableClock(NOW)


@pytest.fixture
def deps(store: Store, clock: SettableClock) -> Deps:
    """What the use cases need."""
    return Deps(clock=clock, store=store, mailer=MemoryMailer(), public_url="https://calendar.example.org")


def summaries(octets: bytes) -> list[str]:
    """The titles in a feed."""
    return [str(event["SUMMARY"]) for event in icalendar.Calendar.from_ical(octets).events]


def test_feed(deps: Deps) -> None:
    """The feed holds all meetings that have a day, in the order of their days; windows are on no calendar."""
    keep(
        deps.store,
        a_meeting("Later", "2026-03-01", uid="2"),
        a_meeting("Sooner", "2026-02-01 10:00 Europe/Kyiv", uid="1"),
        a_meeting("In spring", "2026-03-01..2026-05-31", uid="3"),
        a_meeting("Long ago", "2024-03-01", uid="4"),
    )
    made = feed(deps)
    assert summaries(made.octets) == ["Long ago", "Sooner", "Later"]
    assert (made.events, made.is_over) == (3, False)
    assert gzip.decompress(made.gzipped) == made.octets
    assert b"SOURCE;VALUE=URI:https://calendar.example.org/feeds/all.ics\r\n" in made.octets


def test_equal_rows_give_equal_feeds(deps: Deps, clock: SettableClock) -> None:
    """Octets, tag and date depend on what is stored, not on when they are made."""
    keep(deps.store, a_meeting())
    first = feed(deps)
    clock.advance(timedelta(hours=5))
    assert feed(deps) == first


def test_a_print_is_kept_until_a_meeting_changes(deps: Deps, clock: SettableClock) -> None:
    """The same object goes out until something changes or the day ends; then a new tag."""
    press = Press(deps)
    empty = press.feed()
    assert press.feed() is empty
    keep(deps.store, a_meeting())
    full = press.feed()
    assert full.etag != empty.etag
    assert full.last_modified >= empty.last_modified
    assert press.feed() is full
    clock.advance(timedelta(days=1))
    assert press.feed() is not full
    assert press.feed() == full


def test_many_ask_at_once_and_one_builds(deps: Deps, caplog: pytest.LogCaptureFixture) -> None:
    """Threads that come while the feed is being built wait for it and get the same print."""
    keep(deps.store, a_meeting())
    press = Press(deps)
    with caplog.at_level(logging.INFO, "calfeed.usecases.publish"), ThreadPoolExecutor(8) as threads:
        prints = list(threads.map(lambda _: press.feed(), range(32)))
    assert {id(each) for each in prints} == {id(prints[0])}
    assert [record.message.split()[:2] for record in caplog.records] == [["built", "print=('feed',"]]


def test_the_last_good_print_goes_out_while_building_fails(deps: Deps) -> None:
    """A database that is gone leaves the feed as it was; without a print, the error is told."""
    keep(deps.store, a_meeting())
    press, late = Press(deps), Press(deps)
    good = press.feed()
    broken = break_database(deps.store)
    assert (press.feed().octets, press.feed().is_stale) == (good.octets, True)
    with pytest.raises(StoreError):
        late.feed()
    broken()
    assert late.feed() == good
    assert press.feed() is good


def break_database(store: Store) -> Callable[[], None]:
    """Take the feed's table away; what is returned brings it back."""

    def rename(old: str, new: str) -> None:
        with store.write() as tx:
            tx.connection.execute(text(f"ALTER TABLE {old} RENAME TO {new}"))

    rename("feed", "gone")
    return lambda: rename("gone", "feed")


def test_event_file(deps: Deps) -> None:
    """One event's file holds the very octets of the feed, under the same UID."""
    keep(
        deps.store, a_meeting("Tea", "2026-02-01", uid="tea"), a_meeting("In spring", "2026-03-01..2026-05-31", uid="w")
    )
    octets = event_file(deps, "tea")
    event = octets[octets.index(b"BEGIN:VEVENT") : octets.index(b"END:VCALENDAR")]
    assert event in feed(deps).octets
    for unknown in ("w", "coffee"):
        with pytest.raises(NotFoundError):
            event_file(deps, unknown)


def test_a_series_is_one_file(deps: Deps) -> None:
    """A series is downloaded as all the events it is written as."""
    keep(deps.store, a_meeting("Choir", "2026-02-03 19:00 Europe/Berlin", uid="choir", rrule="FREQ=WEEKLY;COUNT=3"))
    assert summaries(event_file(deps, "choir")) == ["Choir"] * 3


def a_piece(size: int = 100) -> bytes:
    """The octets of an event of some size."""
    return b"x" * size


def test_older_events_fill_what_room_there_is() -> None:
    """A small feed loses nothing, however old; past the limit of events or octets the oldest stay away."""
    assert within([a_piece()] * 5, [a_piece()] * 5) == [a_piece()] * 5
    assert len(within([a_piece()] * MOST_EVENTS, [a_piece()] * 10)) == MOST_EVENTS - 10
    assert len(within([a_piece(MOST_OCTETS // 10)] * 20, [])) == 9
    assert within([a_piece()], [a_piece()] * (MOST_EVENTS + 5)) == []


def test_last_modified_goes_with_the_day_where_the_window_does(deps: Deps, clock: SettableClock) -> None:
    """A feed that leaves meetings behind may change at midnight; one that holds all changes with its meetings."""
    keep(deps.store, a_meeting("Old", "2025-03-01", uid="old"))
    clock.advance(timedelta(days=2))
    assert feed(deps).last_modified == NOW
    assert feed(deps, FeedSpec(past_days=30)).last_modified == datetime(2026, 1, 3, tzinfo=UTC)


def test_filters_and_options(deps: Deps) -> None:
    """A filtered feed has its own name, address and events, and rings and blocks the day as its reader chose."""
    keep(deps.store, a_meeting("Tea", "2026-02-01", uid="1", place="Kyiv"), a_meeting("Ale", "2026-02-02", uid="2"))
    spec = FeedSpec(filter=Filter(places=("Kyiv",)), alarm=timedelta(hours=2), busy=True)
    made = feed(deps, spec)
    calendar = icalendar.Calendar.from_ical(made.octets)
    assert (calendar["X-WR-CALNAME"], calendar["SOURCE"]) == (
        "Announced meetings: Kyiv",
        "https://calendar.example.org/feeds/all.ics?place=Kyiv&alarm=2h&busy=yes",
    )
    (event,) = calendar.events
    (alarm,) = event.alarms.times
    assert (event["SUMMARY"], event["TRANSP"], alarm.trigger.isoformat()[:16]) == ("Tea", "OPAQUE", "2026-01-31T09:00")
    nothing = feed(deps, FeedSpec(filter=Filter(places=("Lviv",))))
    assert (nothing.events, icalendar.Calendar.from_ical(nothing.octets).events) == (0, [])


def test_one_change_asks_for_one_piece(deps: Deps) -> None:
    """After a change only what changed is read again, and only its event differs."""
    keep(deps.store, a_meeting("Tea", "2026-02-01", uid="1"), a_meeting("Ale", "2026-02-02", uid="2"))
    press = Press(deps)
    before = press.feed()
    keep(deps.store, a_meeting("Gin", "2026-02-03", uid="3"))
    after = press.feed()
    assert after.octets == feed(deps).octets
    assert set(before.octets.split(b"BEGIN:VEVENT")) - set(after.octets.split(b"BEGIN:VEVENT")) == set(
        before.octets.split(b"BEGIN:VEVENT")[-1:]  # the frame's end goes with the last event
    )


def test_a_poisoned_event_stays_out(deps: Deps, caplog: pytest.LogCaptureFixture) -> None:
    """Octets that are none of an event are left out and logged; the others go out."""
    keep(deps.store, a_meeting("Tea", "2026-02-01", uid="1"), a_meeting("Ale", "2026-02-02", uid="2"))
    with deps.store.write() as tx:
        tx.connection.execute(text("UPDATE occurrences SET octets = :octets WHERE uid = '1'"), {"octets": b"rubbish"})
    assert summaries(feed(deps).octets) == ["Ale"]
    assert "uid=1" in caplog.text


def test_what_was_asked_for_most_recently_is_kept(deps: Deps, monkeypatch: pytest.MonkeyPatch) -> None:
    """All prints together have a limit; the ones that were made first go."""
    monkeypatch.setattr("calfeed.usecases.publish.KEPT_OCTETS", 3_000)
    press = Press(deps)
    first = press.feed()
    for days in range(20):
        press.feed(FeedSpec(past_days=days))
    assert press.feed() is not first
    assert press.feed() == first


def test_a_database_is_asked_at_most_so_often(deps: Deps) -> None:
    """Between two looks the print stays as it is."""
    press = Press(deps, look_every=timedelta(hours=1))
    before = press.feed()
    keep(deps.store, a_meeting())
    assert press.feed() is before


def test_what_no_calendar_shows_makes_no_feed_anew(deps: Deps) -> None:
    """A second source that only confirms a meeting leaves the print of the feed as it is."""
    meeting = a_meeting("Tea", uid="1")
    keep(deps.store, meeting)
    press = Press(deps)
    before = press.feed()
    with deps.store.write() as tx:
        document = meetings.history(tx, "1")[0].document
        step = a_change(meeting, ChangeKind.CONFIRMED, before=meeting, document=document or "")
        meetings.save(tx, [step], date(2028, 1, 1), lambda _: Piece(octets=b"x"))
    assert press.feed() is before
