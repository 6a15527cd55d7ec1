"""What an operator brings by hand."""

import pytest

from calfeed.clock import SettableClock
from calfeed.errors import FetchError, ReadError
from calfeed.mail import MemoryMailer
from calfeed.model.meeting import Standing
from calfeed.store import Store, announcements
from calfeed.usecases.deps import Deps
from calfeed.usecases.intake import take_address, take_file, take_text
from tests.builders import NOW

TEXT = "1 January 2026\n\nThe board will meet in Rome on 9 January 2026."


@pytest.fixture
def deps(store: Store) -> Deps:
    """A service at a moment that stands still."""
    return Deps(clock=SettableClock(NOW), store=store, mailer=MemoryMailer())


def test_it_is_held(deps: Deps) -> None:
    """Nobody sees it before a person has."""
    [change] = take_text(deps, TEXT).changes
    assert change.after.standing is Standing.HELD
    assert take_text(deps, TEXT).known


def test_a_file_is_read_by_its_name(deps: Deps) -> None:
    """An .html is a page; a name that can't be shown is made so."""
    report = take_file(deps, "no\x00ti\u202ece.html", f"<p>{TEXT.replace(chr(10), '<p>')}".encode())
    assert len(report.changes) == 1
    with deps.store.read() as tx:
        kept = announcements.by_digest(tx, report.digest)
    assert kept is not None
    assert (kept.name, kept.source) == ("notice.html", "desk")


def test_what_cant_be_read(deps: Deps) -> None:
    """An empty text, an image, an address inside our network: each says why."""
    with pytest.raises(ReadError):
        take_text(deps, "")
    with pytest.raises(ReadError):
        take_file(deps, "", b"\x89PNG\r\n\x1a\n")
    for address in ("http://127.0.0.1/", "localhost", "file:///etc/passwd", ""):
        with pytest.raises(FetchError):
            take_address(deps, address)
