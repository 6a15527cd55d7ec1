"""Sources are added, follow their file, are listed and removed; the silent ones can be asked for."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from calfeed.errors import InvalidInputError, NotFoundError
from calfeed.model.source import Policy, Source, SourceKind
from calfeed.store import Store
from calfeed.usecases import sources
from tests.site import Site
from tests.usecases.asking import HOUR, Asking
from tests.usecases.test_visit import COUNCIL, page

A = Source(name="a", kind=SourceKind.PAGE, address="https://a.example/")
B = Source(name="b", kind=SourceKind.FEED, address="https://b.example/rss")
C = Source(name="c", kind=SourceKind.PAGE, address="https://c.example/")


@pytest.fixture
def asking(store: Store) -> Asking:
    """A service without any source yet."""
    return Asking(store)


@pytest.fixture
def site() -> Iterator[Site]:
    """A web site with one page."""
    with Site() as it:
        it.answers["/"] = page(COUNCIL)
        yield it


def _names(asking: Asking) -> list[str]:
    return [one.kept.source.name for one in sources.listing(asking.deps)]


def test_name_taken(asking: Asking) -> None:
    """A name is one source's; it is free again when that is removed."""
    sources.add(asking.deps, A)
    with pytest.raises(InvalidInputError, match="already"):
        sources.add(asking.deps, replace(B, name="a"))
    sources.remove(asking.deps, "a")
    sources.add(asking.deps, replace(B, name="a"))
    assert sources.named(asking.deps, "a").source.kind is SourceKind.FEED


def test_unknown(asking: Asking) -> None:
    """What isn't there can't be removed or shown, nor removed twice."""
    sources.add(asking.deps, A)
    sources.remove(asking.deps, "a")
    for act in (sources.remove, sources.named):
        with pytest.raises(NotFoundError, match="no source a"):
            act(asking.deps, "a")
    with pytest.raises(NotFoundError):
        sources.fetches(asking.deps, "b")
    assert sources.fetches(asking.deps, "a") == []


def test_synchronised(asking: Asking) -> None:
    """The file's sources are added, changed and removed with it; those of the command line stay."""
    sources.add(asking.deps, C)
    first = sources.synchronise(asking.deps, [A, B])
    assert (first.added, first.changed, first.removed) == (("a", "b"), (), ())
    again = sources.synchronise(asking.deps, [A, B])
    assert (again.added, again.changed, again.removed) == ((), (), ())
    changed = replace(A, policy=Policy.HOLD)
    second = sources.synchronise(asking.deps, [changed])
    assert (second.added, second.changed, second.removed) == ((), ("a",), ("b",))
    assert _names(asking) == ["a", "c"]
    assert sources.named(asking.deps, "a").source == changed
    third = sources.synchronise(asking.deps, [B, C])
    assert (third.added, third.changed, third.removed) == (("b",), ("c",), ("a",))
    assert sources.synchronise(asking.deps, []).removed == ("b", "c")


def test_starting_again_asks_nothing_twice(asking: Asking, site: Site) -> None:
    """A process that starts with the same file leaves the turns of sources as they are."""
    source = replace(A, address=f"{site.url}/", every=HOUR)
    for _ in range(2):
        sources.synchronise(asking.deps, [source])
        asking.poll()
    assert len(site.asked) == 1


def test_silent(asking: Asking, site: Site) -> None:
    """A source that brings nothing new for a hundred intervals, or for as long as it says, is silent."""
    site.answers["/other"] = page(COUNCIL)
    asking.add("patient", SourceKind.PAGE, f"{site.url}/", every=HOUR)
    asking.add("hasty", SourceKind.PAGE, f"{site.url}/other", every=HOUR, silent_after=timedelta(days=2))
    asking.poll()
    asking.poll_after(timedelta(days=2, hours=1))
    assert [one.kept.source.name for one in sources.silent(asking.deps)] == ["hasty"]
    asking.poll_after(timedelta(days=3))
    assert [one.kept.source.name for one in sources.silent(asking.deps)] == ["hasty", "patient"]
    for path in ("/", "/other"):
        site.answers[path] = page(f"<p>Nothing is planned at {path}.</p>")
    asking.poll_after(timedelta(days=1))
    assert [one.kept.source.name for one in sources.silent(asking.deps)] == []


def test_one_source(asking: Asking) -> None:
    """One source with how it does; an unknown one is named."""
    sources.add(asking.deps, A)
    assert sources.listed(asking.deps, "a").last is None
    with pytest.raises(NotFoundError, match="none"):
        sources.listed(asking.deps, "none")


def test_found_by_name(asking: Asking) -> None:
    """A source is found by its name while it is asked."""
    assert sources.find(asking.deps, "a") is None
    sources.add(asking.deps, A)
    assert sources.find(asking.deps, "a") == A
    sources.remove(asking.deps, "a")
    assert sources.find(asking.deps, "a") is None
