"""A service on each engine, whose clock is set and whose mail is kept."""

import pytest

from calfeed.clock import SettableClock
from calfeed.mail.memory import MemoryMailer
from calfeed.store import Store
from calfeed.usecases.deps import Deps
from tests.builders import NOW


@pytest.fixture
def clock() -> SettableClock:
    """A clock that stands still."""
    return SettableClock(NOW)


@pytest.fixture
def deps(store: Store, clock: SettableClock) -> Deps:
    """What the use cases need."""
    return Deps(clock=clock, store=store, mailer=MemoryMailer())
