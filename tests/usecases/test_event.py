"""One meeting as everybody may see it: its words, its history, what it stands beside, and when it is gone."""

from datetime import timedelta

import pytest

from calfeed.clock import SettableClock
from calfeed.errors import GoneError, NotFoundError
from calfeed.model.act import Disbelieve, Stand
from calfeed.model.meeting import Field, Meeting, Standing
from calfeed.model.when import first_day
from calfeed.usecases.deps import Deps
from calfeed.usecases.desk import do
from calfeed.usecases.event import EventView, Saying, event
from calfeed.usecases.ingest import ingest
from tests.builders import a_meeting, an_announcement, keep

CHAIN = """1 January 2026

Advisors will meet in Kyiv on 5 January 2026. Chiefs of staff will meet there on 6 January 2026. \
Leaders will meet in Paris on 7 January 2026.
"""
MOVES = """3 January 2026

Chiefs of staff will meet in Kyiv on 9 January 2026 instead of 6 January 2026.
"""


def read(deps: Deps, text: str, source: str = "gazette") -> list[Meeting]:
    """The meetings that an announcement changes, by day."""
    assert isinstance(deps.clock, SettableClock)
    deps.clock.advance(timedelta(minutes=1))
    changed = [step.after for step in ingest(deps, an_announcement(text, source=source)).changes]
    return sorted(changed, key=lambda one: first_day(one.when))


def marked(saying: Saying) -> list[tuple[str, str]]:
    """The words of a saying that something was read from."""
    return [(piece.field, piece.text) for pieces in saying.passages for piece in pieces if piece.field]


def said(view: EventView) -> list[str]:
    """What its announcements say, the newest first."""
    return [" ".join("".join(piece.text for piece in pieces) for pieces in one.passages) for one in view.sayings]


def test_an_event(deps: Deps) -> None:
    """An event is shown with its words and its history; an unknown one is an error."""
    keep(deps.store, a_meeting(uid="tea"))
    view = event(deps, "tea")
    assert view.entry.meeting == a_meeting(uid="tea", documents=view.entry.meeting.documents)
    assert [step.kind for step in view.history] == ["new"]
    assert said(view) == ["Tea will take place."]
    assert view.next == view.entry.when
    assert view.beside == ()
    with pytest.raises(NotFoundError):
        event(deps, "coffee")


def test_who_says_what(deps: Deps) -> None:
    """Each announcement stands with its own words, the newest first, and each step with who said so."""
    _, chiefs, _ = read(deps, CHAIN)
    read(deps, MOVES, "herald")
    view = event(deps, chiefs.uid)
    moved, announced = said(view)
    assert moved == "Chiefs of staff will meet in Kyiv on 9 January 2026 instead of 6 January 2026."
    there = "Chiefs of staff will meet there on 6 January 2026."
    assert announced == f"Advisors will meet in Kyiv on 5 January 2026. {there}"
    assert (Field.WHEN, "6 January 2026") in marked(view.sayings[1])
    assert (Field.WHO, "Chiefs of staff") in marked(view.sayings[1])
    assert [(step.kind, step.saying and step.saying.heard.source) for step in view.history] == [
        ("new", "gazette"),
        ("moved", "herald"),
    ]


def test_the_meetings_of_one_announcement(deps: Deps) -> None:
    """A meeting stands in the chain that its first announcement told of, without those that are gone."""
    advisors, chiefs, leaders = read(deps, CHAIN)
    assert [one.uid for one in event(deps, chiefs.uid).beside] == [advisors.uid, chiefs.uid, leaders.uid]
    do(deps, "ada", Stand(leaders.uid, Standing.REJECTED))
    assert [one.uid for one in event(deps, chiefs.uid).beside] == [advisors.uid, chiefs.uid]


def test_a_long_chain(deps: Deps) -> None:
    """Of many meetings in one announcement those nearest to this one are shown."""
    days = "\n".join(f"The board of harbour {n} will meet in Odesa on {n} February 2026.\n" for n in range(1, 26))
    meetings = read(deps, f"1 January 2026\n\n{days}")
    shown = event(deps, meetings[12].uid).beside
    assert len(shown) == 10
    assert [first_day(one.when).day for one in shown] == list(range(8, 18))


def test_what_was_rejected_is_gone(deps: Deps) -> None:
    """What the desk takes back after everybody saw it is gone, what nobody ever saw was never there."""
    advisors, *_ = read(deps, CHAIN)
    do(deps, "ada", Stand(advisors.uid, Standing.REJECTED))
    with pytest.raises(GoneError):
        event(deps, advisors.uid)
    do(deps, "ada", Stand(advisors.uid, Standing.PUBLISHED))
    assert [step.kind for step in event(deps, advisors.uid).history] == ["new", "withdrawn", "new"]
    keep(deps.store, a_meeting(uid="unseen", standing=Standing.REJECTED))
    with pytest.raises(NotFoundError) as never:
        event(deps, "unseen")
    assert not isinstance(never.value, GoneError)


def test_what_is_no_longer_believed_is_gone(deps: Deps) -> None:
    """A meeting of which the only announcement is disbelieved is published no more."""
    advisors, *_ = read(deps, CHAIN)
    do(deps, "ada", Disbelieve(advisors.documents[0]))
    with pytest.raises(GoneError):
        event(deps, advisors.uid)


def test_what_is_next(deps: Deps, clock: SettableClock) -> None:
    """Nothing is left of a meeting that is over, nor can a window be put into a calendar; a series has its next day."""
    keep(
        deps.store,
        a_meeting("Tea", "2025-12-31", uid="over"),
        a_meeting("Talks", "2026-03-01..2026-03-31", uid="vague"),
        a_meeting("Choir", "2025-12-30 19:00 Europe/Berlin", uid="series", rrule="FREQ=WEEKLY;COUNT=3"),
    )
    assert event(deps, "over").next is None
    assert event(deps, "vague").next is None
    slot = event(deps, "series").next
    assert slot is not None
    assert first_day(slot).isoformat() == "2026-01-06"
