"""What a program that follows along reads: nothing is missed, nothing comes twice."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Event

import pytest

from calfeed.clock import SettableClock
from calfeed.errors import InvalidInputError
from calfeed.mail import MemoryMailer
from calfeed.model.act import Edit
from calfeed.store import Store
from calfeed.store.meetings import EventFilter
from calfeed.usecases import desk, follow
from calfeed.usecases.deps import Deps
from calfeed.usecases.ingest import ingest
from tests.builders import NOW, a_meeting, an_announcement, keep

ALL = EventFilter()


@pytest.fixture
def deps(store: Store) -> Deps:
    """A service on each engine in turn, at a moment that stands still."""
    return Deps(clock=SettableClock(NOW), store=store, mailer=MemoryMailer(), public_url="https://calfeed.test")


def test_events_page_by_page(deps: Deps) -> None:
    """The cursor leads through all events, and stays where it is at the end."""
    keep(deps.store, *(a_meeting(uid=f"m{at}", starts=f"2026-05-0{1 + at // 2}") for at in range(5)))
    seen, cursor, more = [], "", True
    while more:
        page = follow.events(deps, ALL, cursor, 2)
        seen += [one.uid for one in page.items]
        cursor, more = page.cursor, page.more
    assert seen == ["m0", "m1", "m2", "m3", "m4"]
    keep(deps.store, a_meeting(uid="m5", starts="2026-05-09"))
    assert [one.uid for one in follow.events(deps, ALL, cursor, 2).items] == ["m5"]
    assert follow.events(deps, ALL, "2026-06-01_x", 2).cursor == "2026-06-01_x"


def test_announcements_page_by_page(deps: Deps) -> None:
    """In the order in which they were taken in; those of one moment are told apart."""
    assert isinstance(deps.clock, SettableClock)
    for number in range(4):
        deps.clock.advance(timedelta(minutes=number % 2))
        ingest(deps, an_announcement(f"Tea number {number} will be served on 5 May 2026."))
    first = follow.announcements(deps, "", 3)
    last = follow.announcements(deps, first.cursor, 3)
    assert (len(first.items), first.more, len(last.items), last.more) == (3, True, 1, False)
    assert len({one.digest for one in (*first.items, *last.items)}) == 4
    assert follow.announcements(deps, last.cursor, 3).cursor == last.cursor


@pytest.mark.parametrize("cursor", ["x", "-1", "1.5", "2026-05-01_m", "9" * 19, "١"])
def test_a_strange_cursor_of_changes(deps: Deps, cursor: str) -> None:
    """What no page gave is refused."""
    with pytest.raises(InvalidInputError, match="cursor"):
        follow.changes(deps, cursor, 9)


@pytest.mark.parametrize("cursor", ["x", "2026-13-01_m", "12"])
def test_a_strange_cursor_of_lists(deps: Deps, cursor: str) -> None:
    """What no page gave is refused."""
    with pytest.raises(InvalidInputError, match="cursor"):
        follow.events(deps, ALL, cursor, 9)
    with pytest.raises(InvalidInputError, match="cursor"):
        follow.announcements(deps, cursor, 9)


def test_changes_under_concurrent_writers(deps: Deps) -> None:
    """Who polls while several write sees every change once, in an order without gaps."""
    keep(deps.store, *(a_meeting(uid=f"m{at}", starts=f"2026-05-{1 + at:02}") for at in range(4)))
    done = Event()

    def write(uid: str) -> None:
        for number in range(10):
            desk.do(deps, "eva", Edit(uid, {"place": f"Hall {number}"}))

    def poll() -> list[int]:
        seen: list[int] = []
        cursor, last = "", False
        while not last:
            last = done.is_set()
            page = follow.changes(deps, cursor, 7)
            while page.items:
                seen += [step.position for step in page.items]
                page = follow.changes(deps, page.cursor, 7)
            cursor = page.cursor
        return seen

    with ThreadPoolExecutor(6) as pool:
        polls = [pool.submit(poll) for _ in range(2)]
        for written in [pool.submit(write, f"m{at}") for at in range(4)]:
            written.result()
        done.set()
        assert [one.result() for one in polls] == [list(range(1, 45))] * 2
