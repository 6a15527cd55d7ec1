"""What tests of sources share: a service that may ask this machine, at a moment that the test sets."""

from dataclasses import replace
from datetime import timedelta
from ipaddress import IPv4Network, IPv6Network
from typing import Any

from calfeed.clock import SettableClock
from calfeed.fetch.guard import Guard
from calfeed.mail import MemoryMailer
from calfeed.model.source import Fetch, Source, SourceKind
from calfeed.store import Store
from calfeed.usecases import sources
from calfeed.usecases.agenda import agenda
from calfeed.usecases.deps import Deps
from calfeed.usecases.poll import poll
from tests.usecases.reminding import at

HERE = Guard((IPv4Network("127.0.0.1/32"), IPv6Network("::1/128")))
HOUR = timedelta(hours=1)


class Asking:
    """A service with sources, which are asked when the test says so."""

    def __init__(self, store: Store, now: str = "2026-01-02 12:00") -> None:
        self.clock = SettableClock(at(now))
        self.deps = Deps(clock=self.clock, store=store, mailer=MemoryMailer(), guard=HERE)

    def add(self, name: str, kind: SourceKind, address: str, **more: Any) -> Source:
        """A source that is asked every hour from now on."""
        source = Source(name=name, kind=kind, address=address, **({"every": HOUR} | more))
        sources.add(self.deps, source)
        return source

    def poll(self) -> None:
        """Ask every source that is due."""
        while poll(self.deps):
            pass

    def poll_after(self, wait: timedelta = 1.1 * HOUR) -> None:
        """Let time pass, an interval if not told otherwise, and ask every source that is due."""
        self.clock.advance(wait)
        self.poll()

    def last(self, name: str) -> Fetch:
        """The last look at a source."""
        return sources.fetches(self.deps, name)[0]

    def titles(self) -> set[str]:
        """What the coming meetings are called."""
        view = agenda(self.deps)
        return {entry.meeting.title for day in view.coming for entry in day.entries}

    def change(self, source: Source, **fields: Any) -> None:
        """The file of sources lists it changed."""
        sources.synchronise(self.deps, [replace(source, **fields)])
