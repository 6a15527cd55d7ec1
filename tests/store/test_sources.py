"""Sources in the database: claimed by one, freed when who claimed is gone, and a history of fixed length."""

from datetime import timedelta

import pytest

from calfeed.model.source import DateOrder, Fetch, FetchOutcome, Policy, Source, SourceKind, Turn
from calfeed.store import Store, sources
from calfeed.store.sources import FAR, KEPT, LEASE, Origin
from tests.builders import NOW

HOUR = timedelta(hours=1)
PAGE = Source(name="page", kind=SourceKind.PAGE, address="https://a.example/")
MAILBOX = Source(
    name="post",
    kind=SourceKind.MAILBOX,
    address="imaps://mail.example/INBOX",
    zone="Europe/Kyiv",
    language="uk",
    date_order=DateOrder.DAY_FIRST,
    every=timedelta(minutes=5),
    policy=Policy.HOLD,
    user="press",
    secret_file="/run/secrets/post",
    senders=("a@b.example", "@c.example"),
    silent_after=timedelta(days=3),
)


def _put(store: Store, source: Source) -> None:
    with store.write() as tx:
        sources.put(tx, source, Origin.COMMAND, NOW)


def _claim(store: Store, lease: str, at: timedelta = timedelta()) -> str | None:
    with store.write() as tx:
        claimed = sources.claim_due(tx, lease, NOW + at)
        return claimed.source.name if claimed else None


def _settle(store: Store, lease: str, outcome: FetchOutcome = FetchOutcome.OK, *, new: int = 0) -> None:
    fetch = Fetch(at=NOW, took=timedelta(seconds=1.5), outcome=outcome, reason="so", new=new, troubles=("a: b",))
    with store.write() as tx:
        sources.settle(tx, "page", lease, fetch, {"etag": '"1"'}, None)


@pytest.mark.parametrize("source", [PAGE, MAILBOX], ids=lambda source: source.name)
def test_kept_whole(store: Store, source: Source) -> None:
    """A source comes back as it was put in."""
    _put(store, source)
    with store.read() as tx:
        kept = sources.by_name(tx, source.name)
    assert kept is not None
    assert kept.source == source
    assert kept.turn == Turn(slot_at=NOW, next_at=NOW, number=0)


def test_claimed_by_one(store: Store) -> None:
    """A source that is claimed is nobody else's, until the lease runs out: then who claimed it is gone."""
    _put(store, PAGE)
    assert _claim(store, "a") == "page"
    assert _claim(store, "b") is None
    assert _claim(store, "b", LEASE - timedelta(seconds=1)) is None
    assert _claim(store, "b", LEASE) == "page"


def test_abandoned_before_its_turn(store: Store) -> None:
    """A claim whose process was killed is taken up when the lease is over, though the next turn is far ahead."""
    _put(store, PAGE)
    assert _claim(store, "killed") == "page"
    with store.write() as tx:
        sources.take_turn(tx, "page", Turn(slot_at=NOW + 24 * HOUR, next_at=NOW + 24 * HOUR, number=1))
    assert _claim(store, "b", LEASE) == "page"


def test_not_due(store: Store) -> None:
    """A source is left alone until its turn; it is due again at it."""
    _put(store, PAGE)
    assert _claim(store, "a") == "page"
    with store.write() as tx:
        sources.take_turn(tx, "page", Turn(slot_at=NOW + HOUR, next_at=NOW + HOUR, number=1))
    _settle(store, "a")
    assert _claim(store, "b", HOUR - timedelta(seconds=1)) is None
    assert _claim(store, "b", HOUR) == "page"


def test_the_clock_was_set_back(store: Store) -> None:
    """What a later clock has claimed and put off is due all the same; clocks that differ by seconds change nothing."""
    _put(store, PAGE)
    assert _claim(store, "later") == "page"
    assert _claim(store, "b", timedelta(seconds=-30)) is None
    assert _claim(store, "b", -FAR) is None
    assert _claim(store, "b", -FAR - timedelta(seconds=1)) == "page"


def test_longest_due_first(store: Store) -> None:
    """Of several sources that are due, the one that has waited longest is claimed first."""
    for name, wait in (("late", 3), ("later", 5), ("latest", 1)):
        _put(store, Source(name=name, kind=SourceKind.PAGE, address="https://a.example/"))
        with store.write() as tx:
            due_at = NOW - wait * HOUR
            sources.take_turn(tx, name, Turn(slot_at=due_at, next_at=due_at, number=1))
    assert [_claim(store, f"{n}") for n in range(4)] == ["later", "late", "latest", None]


def test_a_lost_lease_leaves_nothing(store: Store) -> None:
    """Who lost the lease can't hold on, nor record anything."""
    _put(store, PAGE)
    _claim(store, "slow")
    _claim(store, "fast", LEASE)
    with store.write() as tx:
        assert not sources.renew(tx, "page", "slow", NOW)
        assert sources.renew(tx, "page", "fast", NOW)
    _settle(store, "slow")
    with store.read() as tx:
        assert sources.fetches_of(tx, "page") == []
    _settle(store, "fast")
    with store.read() as tx:
        assert len(sources.fetches_of(tx, "page")) == 1


def test_settled(store: Store) -> None:
    """A look leaves its record, its state, and when there last was something new; failures are counted in a row."""
    _put(store, PAGE)
    for lease, outcome, failures in (("a", "failed", 1), ("b", "failed", 2), ("c", "ok", 0)):
        _claim(store, lease)
        _settle(store, lease, FetchOutcome(outcome), new=int(outcome == "ok"))
        with store.read() as tx:
            kept = sources.by_name(tx, "page")
            last = sources.last_fetches(tx)["page"]
        assert kept is not None
        assert kept.failures == failures
        assert kept.state == {"etag": '"1"'}
        assert (last.outcome, last.reason, last.took, last.troubles) == (
            outcome,
            "so",
            timedelta(seconds=1.5),
            ("a: b",),
        )
        assert kept.last_new_at == (NOW if outcome == "ok" else None)


def test_history_of_fixed_length(store: Store) -> None:
    """Two hundred looks at a source are kept, the newest ones, and those at others are left alone."""
    with store.write() as tx:
        for source, looks in ((MAILBOX, 3), (PAGE, KEPT + 30)):
            sources.put(tx, source, Origin.COMMAND, NOW)
            for number in range(looks):
                sources.take_turn(tx, source.name, Turn(slot_at=NOW, next_at=NOW))
                sources.claim_due(tx, "a", NOW)
                fetch = Fetch(at=NOW, took=timedelta(), outcome=FetchOutcome.OK, octets=number)
                sources.settle(tx, source.name, "a", fetch, {}, Turn(slot_at=NOW + HOUR, next_at=NOW + HOUR))
    with store.read() as tx:
        assert [fetch.octets for fetch in sources.fetches_of(tx, "page")] == list(range(KEPT + 29, 29, -1))
        assert len(sources.fetches_of(tx, "post")) == 3


def test_removed(store: Store) -> None:
    """A removed source is not asked; its history stays, and putting it in again goes on with it."""
    _put(store, PAGE)
    _claim(store, "a")
    _settle(store, "a")
    with store.write() as tx:
        sources.remove(tx, "page", NOW)
    assert _claim(store, "b", HOUR) is None
    with store.read() as tx:
        assert sources.all_known(tx) == []
        assert [kept.source.name for kept in sources.all_known(tx, removed=True)] == ["page"]
        assert len(sources.fetches_of(tx, "page")) == 1
    _put(store, PAGE)
    assert _claim(store, "b", HOUR) == "page"
    with store.read() as tx:
        kept = sources.by_name(tx, "page")
        assert kept is not None
        assert kept.state == {"etag": '"1"'}


def test_another_address_begins_anew(store: Store) -> None:
    """What was remembered of one address is not asked of another; a look under way at the old one is void."""
    _put(store, PAGE)
    _claim(store, "a")
    _settle(store, "a")
    _claim(store, "b", HOUR)
    _put(store, Source(name="page", kind=SourceKind.PAGE, address="https://b.example/"))
    _settle(store, "b")
    with store.read() as tx:
        kept = sources.by_name(tx, "page")
        assert kept is not None
        assert kept.state == {}
        assert len(sources.fetches_of(tx, "page")) == 1
