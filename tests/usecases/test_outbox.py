"""What the operator sees of the outbox, and the mails sent again."""

from datetime import timedelta

import pytest

from calfeed.errors import InvalidInputError
from calfeed.store import Store
from calfeed.store import outbox as stored
from calfeed.usecases import outbox
from calfeed.usecases.subscribe import sign_up
from tests.usecases.reminding import Service


def _dead(service: Service) -> int:
    """A sign-up whose mail was refused; its row."""
    sign_up(service.deps, "ada@example.org", "UTC")
    now = service.clock()
    with service.deps.store.write() as tx:
        [row] = stored.claim(tx, "a", 1, now)
        stored.finish(tx, row, "a", now, state="dead", reason="550 <ada@example.org>: unknown")
    return row


def test_addresses_are_masked(store: Store) -> None:
    """A dead mail shows the first letter and the domain of its address, in the server's words, too."""
    service = Service(store)
    _dead(service)
    [dead] = outbox.view(service.deps).dead
    assert (dead.address, dead.reason) == ("a…@example.org", "550 <a…@example.org>: unknown")


def test_sent_again(store: Store) -> None:
    """A dead mail that is sent again leaves at the next tick, once."""
    service = Service(store)
    row = _dead(service)
    service.clock.advance(timedelta(hours=1))
    outbox.send_again(service.deps, "ada", row)
    with pytest.raises(InvalidInputError, match="not dead any more"):
        outbox.send_again(service.deps, "ada", row)
    service.tick()
    assert len(service.mails("ada@example.org")) == 1
    view = outbox.view(service.deps)
    assert (view.unsent, view.dead) == ({"waiting": 0, "dead": 0}, ())
    assert view.ended == {"sent": 1, "dropped": 0, "dead": 0}
    assert dict(view.lateness.steps)["more than 10 min"] == 1


def test_too_late_to_send_again(store: Store) -> None:
    """A mail whose time is over stays dead."""
    service = Service(store)
    row = _dead(service)
    service.clock.advance(timedelta(days=3))
    with pytest.raises(InvalidInputError):
        outbox.send_again(service.deps, "ada", row)
