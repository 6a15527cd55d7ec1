import gzip
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta

import icalendar
import pytest

from calfeed.clock import SettableClock
from calfeed.errors import NotFoundError, StoreError
from calfeed.mail.memory import MemoryMailer
from calfeed.store import Store
from calfeed.store.occurrences import FeedPiece
from calfeed.usecases.deps import Deps
from calfeed.usecases.publish import BACK, MOST_EVENTS, MOST_OCTETS, Press, event_file, feed, left_at, within_limits
from tests.builders import NOW, a_meeting, keep

TODAY = NOW.date()


@pytest.fixture
def clock() -> SettableClock:
    """A clock that stands still."""
    return SettableClock(NOW)


@pytest.fixture
def deps(store: Store, clock: SettableClock) -> Deps:
    """What the use cases need."""
    return Deps(clock=clock, store=store, mailer=MemoryMailer(), public_url="https://calendar.example.org")


def a_piece(days: int, size: int = 100, uid: str = "") -> FeedPiece:
    """An event whose last day is so many days from today."""
    last_on = TODAY + timedelta(days=days)
    return FeedPiece(uid=uid or f"{last_on}", last_on=last_on, changed_at=NOW, octets=b"x" * size)


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


def test_an_unknown_feed(deps: Deps) -> None:
    """There is one feed."""
    with pytest.raises(NotFoundError):
        Press(deps).feed("none")


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
    assert [record.message.split()[:2] for record in caplog.records] == [["feed", "built"]]


def test_the_last_good_print_goes_out_while_building_fails(deps: Deps) -> None:
    """A database that is gone leaves the feed as it was; without a print, the error is told."""
    keep(deps.store, a_meeting())
    press, late = Press(deps), Press(deps)
    good = press.feed()
    broken = break_database(deps.store)
    assert press.feed() is good
    with pytest.raises(StoreError):
        late.feed()
    broken()
    assert late.feed() == good


def break_database(store: Store) -> Callable[[], None]:
    """Take the feed's table away; what is returned brings it back."""
    from sqlalchemy import text

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


def test_within_limits_keeps_all_while_there_is_room() -> None:
    """A small feed loses nothing, however old."""
    pieces = [a_piece(days) for days in (-4000, -91, -90, 0, 300)]
    assert within_limits(pieces, TODAY) == pieces


def test_the_oldest_go_first() -> None:
    """Past the limit of events, the oldest before the window go; the order stays."""
    pieces = [a_piece(-5000 + day) for day in range(2000)]
    assert within_limits(pieces, TODAY) == pieces[-MOST_EVENTS:]


def test_size_is_a_limit_too() -> None:
    """Past the limit of octets, the oldest before the window go."""
    pieces = [a_piece(-1000 + day, size=MOST_OCTETS // 10) for day in range(20)]
    assert within_limits(pieces, TODAY) == pieces[-9:]


def test_the_window_is_the_floor() -> None:
    """Ninety days back and all that comes stay, even past the limits."""
    pieces = [a_piece(-91), *(a_piece(day % 400 - 90, uid=f"{day}") for day in range(MOST_EVENTS + 5))]
    assert within_limits(pieces, TODAY) == pieces[1:]


def test_left_at_is_the_midnight_after_the_window() -> None:
    """A meeting of 1 January is in the window until the end of 1 April."""
    gone = a_piece((date(2026, 1, 1) - TODAY).days)
    assert left_at([gone], []) == datetime(2026, 4, 2, tzinfo=UTC)
    assert left_at([gone], [gone]).year == 1970
    assert within_limits([gone] * 1, date(2026, 4, 1)) == [gone]
    assert date(2026, 4, 1) - BACK <= gone.last_on < date(2026, 4, 2) - BACK
