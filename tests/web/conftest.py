"""The application over a fresh database, on each engine, with mail that is kept."""

import pytest
from flask.testing import FlaskClient

from calfeed.clock import SettableClock
from calfeed.mail.memory import MemoryMailer
from calfeed.store import Store
from calfeed.usecases.deps import Deps
from calfeed.web import create_app
from tests.builders import NOW


@pytest.fixture
def clock() -> SettableClock:
    """A clock that stands still."""
    return SettableClock(NOW)


@pytest.fixture
def mailer() -> MemoryMailer:
    """Keeps what is sent."""
    return MemoryMailer()


@pytest.fixture
def deps(store: Store, clock: SettableClock, mailer: MemoryMailer) -> Deps:
    """What the application is given."""
    return Deps(clock=clock, store=store, mailer=mailer, public_url="https://calendar.example.org")


@pytest.fixture
def client(deps: Deps) -> FlaskClient:
    """A browser without JavaScript."""
    return create_app(deps).test_client()
