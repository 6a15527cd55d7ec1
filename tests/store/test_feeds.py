"""What a filter lets through, on both engines."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from calfeed.model.feed import Cancelled, FeedSpec, Filter
from calfeed.model.meeting import Certainty, ChangeKind, Kind, Online, Standing, Status
from calfeed.model.piece import Piece
from calfeed.store import Store, feeds, meetings
from calfeed.store import facets as facets_module
from tests.builders import NOW, a_change, a_meeting, keep

TODAY = NOW.date()


@pytest.fixture
def filled(store: Store) -> Store:
    """Some meetings that differ in all that is filtered by."""
    keep(
        store,
        a_meeting("Peace talks", "2026-01-05", uid="kyiv", place="Palace, Kyiv", participants=("NATO Council", "EU")),
        a_meeting("Summit", "2026-01-06", uid="paris", place="Élysée, Paris", participants=("France",), topic="Peace"),
        a_meeting("Bids close", "2026-01-07", uid="bids", kind=Kind.DEADLINE, sources=("tenders",)),
        a_meeting("Webinar", "2026-01-08", uid="web", online=Online.YES, certainty=Certainty.REPORTED),
        a_meeting("Off", "2026-01-09", uid="off", status=Status.CANCELLED, certainty=Certainty.CALLED_OFF),
        a_meeting("In spring", "2026-03-01..2026-05-31", uid="spring", place="Kyiv"),
        a_meeting("Waits", "2026-01-05", uid="held", place="Kyiv", standing=Standing.HELD),
        a_meeting("Long ago", "2025-01-05", uid="old", place="Kyiv"),
        a_meeting("Peace negotiations", "2026-01-05", uid="once", joined="kyiv"),
        a_meeting("Negotiations", "2026-01-05", uid="twice", joined="once"),
    )
    return store


def through(store: Store, spec: FeedSpec) -> list[str]:
    """The UIDs in the window of a feed."""
    with store.read() as tx:
        return [uid for uid, *_ in feeds.window(tx, spec, TODAY, 100)]


@pytest.mark.parametrize("rare", [2_000, 1])
@pytest.mark.parametrize(
    ("which", "uids"),
    [
        (Filter(), ["kyiv", "paris", "bids", "web", "off"]),
        (Filter(places=("KYIV",)), ["kyiv"]),
        (Filter(places=("palace kyiv",)), ["kyiv"]),
        (Filter(places=("Elysee", "Palace")), ["kyiv", "paris"]),
        (Filter(places=("Lviv",)), []),
        (Filter(places=("online",)), ["web"]),
        (Filter(participants=("nato",)), ["kyiv"]),
        (Filter(participants=("NATO France",)), []),
        (Filter(topics=("peace",)), ["paris"]),
        (Filter(texts=("peace",)), ["kyiv", "paris"]),
        (Filter(texts=("peace",), places=("Paris",)), ["paris"]),
        (Filter(kinds=(Kind.DEADLINE,)), ["bids"]),
        (Filter(certainties=(Certainty.REPORTED, Certainty.CALLED_OFF)), ["web", "off"]),
        (Filter(sources=("tenders",)), ["bids"]),
        (Filter(languages=("uk",)), []),
        (Filter(events=("kyiv Peace talks", "web")), ["kyiv", "web"]),
        (Filter(events=("twice A meeting that turned out to be another",)), ["kyiv"]),
        (Filter(events=("kyiv", "nobody"), places=("Paris",)), []),
    ],
)
def test_filters(filled: Store, monkeypatch: pytest.MonkeyPatch, rare: int, which: Filter, uids: list[str]) -> None:
    """One value of each list must fit, and all lists; words fit whatever their case, order and accents."""
    monkeypatch.setattr(facets_module, "RARE", rare)  # looked up and looked for give the same
    assert through(filled, FeedSpec(filter=which)) == uids


def test_cancelled_policies(filled: Store) -> None:
    """What is cancelled is shown for good, not at all, or for some days after it was called off."""
    assert "off" not in through(filled, FeedSpec(cancelled=Cancelled.HIDE))
    spec = FeedSpec(cancelled=3)
    for days, shown in ((0, True), (2, True), (3, False)):
        with filled.read() as tx:
            found = [uid for uid, *_ in feeds.window(tx, spec, TODAY + timedelta(days=days), 100)]
        assert ("off" in found) is shown


def test_a_window_and_what_it_left_behind(filled: Store) -> None:
    """A feed reaches back as far as it says; what is farthest ahead is cut, what it left is told newest first."""
    with filled.read() as tx:
        assert [uid for uid, *_ in feeds.window(tx, FeedSpec(), TODAY, 2)] == ["kyiv", "paris"]
        assert [uid for uid, *_ in feeds.before_window(tx, FeedSpec(), TODAY, 9)] == ["old"]
        assert [uid for uid, *_ in feeds.before_window(tx, FeedSpec(past_days=0), date(2026, 1, 8), 2)] == [
            "bids",
            "paris",
        ]


def test_the_order_is_that_of_octets(store: Store) -> None:
    """By last day, then by UID as its octets are, whatever the collation of the database."""
    keep(store, *(a_meeting(uid=uid, starts="2026-05-05") for uid in ("b", "B", "a", "ä")))
    keep(store, a_meeting(uid="long", starts="2026-05-01/2026-05-04"))
    assert through(store, FeedSpec()) == ["long", "B", "a", "b", "ä"]


def test_without_a_day(filled: Store) -> None:
    """What has no day yet is told apart, until its window is over, and so is what comes next."""
    spec = FeedSpec(filter=Filter(places=("Kyiv",)), past_days=0)
    with filled.read() as tx:
        assert [one.uid for one in feeds.without_day(tx, spec, TODAY, 9)] == ["spring"]
        assert feeds.without_day(tx, FeedSpec(filter=Filter(places=("Paris",))), TODAY, 9) == []
        assert feeds.without_day(tx, spec, date(2026, 6, 1), 9) == []
        assert [one.uid for one in feeds.coming(tx, FeedSpec(), NOW + timedelta(days=5), 2)] == ["paris", "bids"]


def test_changes_of_a_filter(filled: Store) -> None:
    """Changes come newest first, each with what was before; those of held meetings are nobody's business."""
    with filled.read() as tx:
        before = meetings.by_uid(tx, "kyiv")
        document = meetings.history(tx, "kyiv")[0].document
    assert before is not None
    assert document is not None
    hidden = replace(before, standing=Standing.REJECTED, status=Status.CANCELLED, sequence=1)
    with filled.write() as tx:
        step = a_change(hidden, ChangeKind.REJECTED, before=before, document=document)
        meetings.save(tx, [step], date(2027, 1, 1), lambda _: Piece(octets=b"x"))
    with filled.read() as tx:
        found = feeds.changes_of(tx, Filter(places=("Kyiv",)), 9)
    assert [(step.after.uid, step.kind) for step in found] == [
        ("kyiv", ChangeKind.REJECTED),
        ("old", ChangeKind.ADDED),
        ("spring", ChangeKind.ADDED),
        ("kyiv", ChangeKind.ADDED),
    ]
    assert found[0].before == before


def test_facets_follow_their_meeting(filled: Store) -> None:
    """A meeting that moves to another place is found there, and no longer where it was."""
    with filled.read() as tx:
        before = meetings.by_uid(tx, "paris")
        document = meetings.history(tx, "paris")[0].document
    assert before is not None
    assert document is not None
    after = replace(before, place="Lviv", sequence=1)
    with filled.write() as tx:
        step = a_change(after, ChangeKind.DETAILS, before=before, document=document)
        meetings.save(tx, [step], date(2027, 1, 1), lambda _: Piece(octets=b"x"))
    assert through(filled, FeedSpec(filter=Filter(places=("Lviv",)))) == ["paris"]
    assert through(filled, FeedSpec(filter=Filter(places=("Paris",)))) == []
