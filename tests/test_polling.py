"""Two workers and two web processes on PostgreSQL share fifty sources: each is asked once in each interval."""

import time
from collections import Counter
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from calfeed.clock import system_clock
from calfeed.mail import MemoryMailer
from calfeed.model.source import FetchOutcome, Source, SourceKind, Turn
from calfeed.store import Store, open_store
from calfeed.store import sources as kept_sources
from calfeed.usecases import sources
from calfeed.usecases.deps import Deps
from tests.service import Service, eventually
from tests.site import Answer, Site

SOURCES, INTERVALS = 50, 5
START = datetime(2026, 1, 2, 12, 0, tzinfo=UTC)
EVERY = timedelta(seconds=12)  # five times in a minute


@pytest.mark.timeout(240)
def test_each_once_an_interval(postgresql_url: str, tmp_path: Path) -> None:
    """In a minute no source is asked twice in an interval or left out in one, and every process has its share."""
    with ExitStack() as running:
        site = running.enter_context(Site())
        site.answers |= {
            f"/{number}": Answer(
                f"<p>Nothing is planned in room {number}.</p>".encode(), headers={"ETag": f'"{number}"'}
            )
            for number in range(SOURCES)
        }
        services = [
            running.enter_context(_service(tmp_path / f"{command}{number}", command, postgresql_url))
            for command in ("worker", "run")
            for number in (1, 2)
        ]
        for web in services[2:]:
            web.wait_until_ready()
        store = open_store(postgresql_url)
        deps = Deps(clock=system_clock, store=store, mailer=MemoryMailer())
        _add(deps, site)
        eventually(lambda: len(_recorded(store)) == SOURCES, 60)
        began = _begin(store)
        time.sleep((EVERY * INTERVALS).total_seconds() + 1)
        since = [(one.path, (one.at - began) / EVERY.total_seconds()) for one in list(site.asked) if one.at >= began]
        intervals = Counter((path, int(at)) for path, at in since)
        expected = {(f"/{number}", interval) for number in range(SOURCES) for interval in range(INTERVALS)}
        assert {key: count for key, count in intervals.items() if count > 1} == {}
        assert expected - set(intervals) == set()
        eventually(lambda: all("fetched  source=" in service.log for service in services), 10)
    _agree(store, site)
    store.close()


def test_killed_while_asking(postgresql_url: str, tmp_path: Path) -> None:
    """What a killed worker was asking is asked by another one five minutes later, not at its next turn only."""
    store = open_store(postgresql_url)
    with Site() as site:
        site.answers["/"] = Answer(b"<p>Nothing is planned.</p>", seconds=5)
        day = Source(name="day", kind=SourceKind.PAGE, address=f"{site.url}/", every=timedelta(days=1))
        deps = Deps(clock=lambda: START, store=store, mailer=MemoryMailer())
        sources.synchronise(deps, [day])
        with _service(tmp_path / "killed", f"worker --clock {START:%Y-%m-%dT%H:%M:%SZ}", postgresql_url) as worker:
            eventually(site.paths)
            worker.kill()
            worker.start()
            later = START + timedelta(minutes=5)
            site.answers["/"] = Answer(b"<p>Nothing is planned.</p>")
            with _service(tmp_path / "other", f"worker --clock {later:%Y-%m-%dT%H:%M:%SZ}", postgresql_url):
                (fetch,) = eventually(lambda: sources.fetches(deps, "day"))
    assert fetch.outcome is FetchOutcome.OK
    assert site.paths() == ["/", "/"]
    store.close()


def _service(folder: Path, command: str, url: str) -> Service:
    folder.mkdir()
    return Service(
        folder,
        *command.split(),
        CALFEED_DATABASE_URL=url,
        CALFEED_FETCH_ALLOW="127.0.0.1/32",
        CALFEED_SOURCE_FILE="",
        CALFEED_SEEDS_FOLDER="none",
    )


def _add(deps: Deps, site: Site) -> None:
    listed = [
        Source(name=f"{number}", kind=SourceKind.PAGE, address=f"{site.url}/{number}", every=EVERY)
        for number in range(SOURCES)
    ]
    sources.synchronise(deps, listed)


def _recorded(store: Store) -> set[str]:
    """The sources that were asked."""
    with store.read() as tx:
        return set(kept_sources.last_fetches(tx))


def _begin(store: Store) -> float:
    """Let the intervals of all sources begin in a second; that moment, as the site's clock has it."""
    slot_at, began = system_clock() + timedelta(seconds=1), time.monotonic() + 1
    with store.write() as tx:
        for number in range(SOURCES):
            kept_sources.take_turn(tx, f"{number}", Turn(slot_at=slot_at, next_at=slot_at))
    return began


def _agree(store: Store, site: Site) -> None:
    """Each request has its record: one that was new, then only unchanged ones."""
    deps = Deps(clock=system_clock, store=store, mailer=MemoryMailer())
    asked = Counter(site.paths())
    for number in range(SOURCES):
        outcomes = [fetch.outcome for fetch in sources.fetches(deps, f"{number}")]
        assert len(outcomes) == asked[f"/{number}"]
        assert outcomes[-1] is FetchOutcome.OK
        assert set(outcomes[:-1]) == {FetchOutcome.UNCHANGED}
