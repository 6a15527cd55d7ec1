"""The readers of calendars that all of our feeds must please, and a service that has read the whole corpus."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from calfeed.clock import SettableClock
from calfeed.mail import MemoryMailer
from calfeed.model.text import Announcement
from calfeed.store import open_store
from calfeed.usecases.deps import Deps
from calfeed.usecases.ingest import ingest
from tests.feeds.readers.libical import by_libical
from tests.feeds.readers.node import Node, node
from tests.feeds.readers.python import by_ical, by_icalendar, by_vobject
from tests.feeds.seen import Seen
from tests.grammar.test_support import FOLDERS, PATHS
from tests.npm import install

Readers = dict[str, Callable[[bytes], list[Seen]]]
CORPUS = next(folder for folder in reversed(FOLDERS) if folder.is_dir())
READ_AT = datetime(2026, 1, 1, 12, tzinfo=UTC)
BEFORE_ALL = datetime(2010, 1, 1, tzinfo=UTC)  # when a feed holds all that is coming


@pytest.fixture(scope="session")
def readers() -> Iterator[Readers]:
    """Six parsers that have nothing in common, by name."""
    install()
    with ExitStack() as stack:
        yield {
            "icalendar": by_icalendar,
            "ical": by_ical,
            "vobject": by_vobject,
            "libical": by_libical,
            **{name: stack.enter_context(node(name)) for name in ("ical.js", "node-ical")},
        }


@pytest.fixture(scope="session")
def jcal() -> Iterator[Node]:
    """What makes jCal of calendars, and is not ours."""
    install()
    with node("jCal") as running:
        yield running


@pytest.fixture(scope="session")
def corpus() -> Iterator[Deps]:
    """A service that has read each announcement of the corpus, at a time when all of its meetings were to come."""
    store = open_store("sqlite://")
    deps = Deps(clock=SettableClock(READ_AT), store=store, mailer=MemoryMailer(), public_url="https://calfeed.test")
    for path in (path for path in PATHS if path.parent == CORPUS):
        ingest(deps, Announcement(name=path.name, data=path.read_bytes(), received_at=READ_AT))
    yield replace(deps, clock=SettableClock(BEFORE_ALL))
    store.close()
