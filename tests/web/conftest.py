"""The application over a fresh database, on each engine, with mail that is kept."""

from collections.abc import Iterator

import pytest
from flask.testing import FlaskClient

from calfeed.clock import SettableClock
from calfeed.mail.memory import MemoryMailer
from calfeed.model.account import Role
from calfeed.store import Store
from calfeed.usecases import accounts
from calfeed.usecases.deps import Deps
from calfeed.web import create_app
from tests.builders import NOW
from tests.web import scenes
from tests.web.browser import CHEAP, HOST, PASSWORD, Browser
from tests.web.stage import Stage, stage


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
    return Deps(clock=clock, store=store, mailer=mailer, public_url=f"https://{HOST}", passwords=CHEAP)


@pytest.fixture
def client(deps: Deps) -> FlaskClient:
    """A browser without JavaScript."""
    return create_app(deps).test_client()


@pytest.fixture
def browser(deps: Deps) -> Browser:
    """A browser without JavaScript that keeps cookies, of a service with an editor, ada, and a reader, bob."""
    accounts.add_account(deps, "ada", PASSWORD)
    accounts.add_account(deps, "bob", PASSWORD, Role.READER)
    app = create_app(deps)
    app.test_client_class = Browser
    made = app.test_client()
    assert isinstance(made, Browser)
    return made


@pytest.fixture
def editor(browser: Browser) -> Browser:
    """The browser, with ada logged in."""
    assert browser.log_in().status_code == 303
    return browser


@pytest.fixture(scope="session")
def lived(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """A service that has lived for some days, with meetings of each kind, readers and an editor."""
    with stage(tmp_path_factory.mktemp("lived"), scenes.NOW) as it:
        scenes.prepare(it)
        yield it
