"""Sources are asked once an interval whoever asks, more seldom when they fail, and tried out without a trace."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from calfeed.errors import FetchError
from calfeed.model.source import FetchOutcome, Source, SourceKind
from calfeed.store import Store
from calfeed.usecases import sources
from calfeed.usecases.poll import poll, try_source
from tests.site import Answer, Site
from tests.usecases.asking import HOUR, Asking
from tests.usecases.test_visit import COUNCIL, COUNCIL_TITLE, item, page, rss


@pytest.fixture
def site() -> Iterator[Site]:
    """A web site with one page and one that is broken."""
    with Site() as it:
        it.answers["/"] = page(COUNCIL)
        it.answers["/broken"] = Answer(b"oh", status=500)
        yield it


@pytest.fixture
def asking(store: Store) -> Asking:
    """A service without any source yet."""
    return Asking(store)


def test_once_an_interval(asking: Asking, site: Site) -> None:
    """A source is asked once in each interval, a tenth of it late at most; what was missed is not made up for."""
    asking.add("page", SourceKind.PAGE, f"{site.url}/")
    asking.poll()
    asking.poll_after(HOUR - timedelta(seconds=1))
    assert len(site.asked) == 1
    asking.poll_after(timedelta(seconds=1) + HOUR / 10)
    assert len(site.asked) == 2
    asking.poll_after(24 * HOUR)
    assert len(site.asked) == 3


def test_all_at_once(asking: Asking, site: Site) -> None:
    """Many who ask at the same moment ask each source once."""
    for number in range(12):
        asking.add(f"page {number}", SourceKind.PAGE, f"{site.url}/{number}")
    with ThreadPoolExecutor(4) as pool:
        for done in [pool.submit(asking.poll) for _ in range(4)]:
            done.result()
    assert sorted(site.paths()) == sorted(f"/{number}" for number in range(12))


def test_back_off(asking: Asking, site: Site) -> None:
    """A source that fails is asked after 2, 4, 8 hours instead of one, and every hour again once it answers."""
    asking.add("page", SourceKind.PAGE, f"{site.url}/broken")
    waits = []
    for number in range(8):
        if number == 6:
            site.answers["/broken"] = page(COUNCIL)
        before = sources.named(asking.deps, "page").turn
        asking.clock.set(before.next_at)
        asking.poll()
        waits.append((sources.named(asking.deps, "page").turn.slot_at - before.slot_at) / HOUR)
    assert waits == [2, 4, 8, 16, 24, 24, 1, 1]
    assert len(site.asked) == 8
    outcomes = [fetch.outcome for fetch in sources.fetches(asking.deps, "page")]
    assert outcomes == [FetchOutcome.UNCHANGED, FetchOutcome.OK, *[FetchOutcome.FAILED] * 6]


def test_a_lease_that_ran_out(asking: Asking, site: Site) -> None:
    """What a killed process had claimed is asked by the next one, long before its next turn."""
    source = asking.add("page", SourceKind.PAGE, f"{site.url}/", every=timedelta(days=1))

    class KilledError(BaseException):
        pass

    def killed() -> bool:
        raise KilledError

    with pytest.raises(KilledError):
        poll(asking.deps, stopping=killed)
    assert len(site.asked) == 1
    asking.poll()
    assert len(site.asked) == 1
    asking.poll_after(timedelta(minutes=5))
    assert len(site.asked) == 2
    assert asking.last(source.name).outcome is FetchOutcome.OK


def test_stopping_in_the_middle(asking: Asking, site: Site) -> None:
    """A process that stops ends after the document under way; the next one goes on with the next."""
    site.answers |= {f"/{n}": page(f"<p>Nothing is planned in room {n}.</p>") for n in range(5)}
    site.answers["/feed"] = rss(*(item(n, f"{site.url}/{n}") for n in range(5)), ETag='"1"')
    asking.add("news", SourceKind.FEED, f"{site.url}/feed")
    calls = iter([False, False, True])
    assert poll(asking.deps, stopping=lambda: next(calls))
    assert asking.last("news").new == 2
    assert "stopped" in asking.last("news").reason
    asking.poll_after()
    assert asking.last("news").new == 3
    assert site.paths() == ["/feed", "/0", "/1", "/2", "/feed", "/2", "/3", "/4"]


def test_changed_in_the_middle(asking: Asking, site: Site) -> None:
    """A source that is changed while it is asked is asked anew, as it is now."""
    source = asking.add("page", SourceKind.PAGE, f"{site.url}/")
    site.answers["/other"] = page("<p>Nothing is planned.</p>")

    def change() -> bool:
        asking.change(source, address=f"{site.url}/other")
        return False

    assert poll(asking.deps, stopping=change)
    assert sources.fetches(asking.deps, "page") == []
    asking.poll()
    assert site.paths() == ["/", "/other"]
    assert asking.titles() == set()


def test_trial(asking: Asking, site: Site) -> None:
    """A trial reads what a source has, and neither keeps it nor counts as a look."""
    source = Source(name="trial", kind=SourceKind.PAGE, address=f"{site.url}/")
    tried = try_source(asking.deps, source)
    assert [sighting.title for _, reading in tried.documents for sighting in reading.sightings] == [COUNCIL_TITLE]
    assert tried.troubles == ()
    assert asking.titles() == set()
    assert sources.listing(asking.deps) == []


def test_trial_of_the_unreadable(asking: Asking, site: Site) -> None:
    """A trial says what can't be read, and fails where the source can't be had."""
    site.answers["/"] = Answer(b"\x89PNG")
    tried = try_source(asking.deps, Source(name="trial", kind=SourceKind.PAGE, address=f"{site.url}/"))
    assert "an image" in tried.troubles[0]
    with pytest.raises(FetchError, match="500"):
        try_source(asking.deps, Source(name="trial", kind=SourceKind.PAGE, address=f"{site.url}/broken"))
