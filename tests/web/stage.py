"""The whole service on the loopback address, with real mail and a clock that stands still, for a real browser."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from email.message import EmailMessage
from pathlib import Path

from calfeed.clock import SettableClock
from calfeed.mail.smtp import SmtpMailer
from calfeed.model.text import Announcement
from calfeed.store import open_store
from calfeed.usecases.deps import Deps
from calfeed.usecases.ingest import ingest
from tests.feeds.served import Served
from tests.service import Mailbox, free_port
from tests.usecases.reminding import at, tick
from tests.web.browser import CHEAP


class Stage:
    """A service, and the mailboxes of everybody; what is due is done by `live`."""

    def __init__(self, deps: Deps, clock: SettableClock, mailbox: Mailbox) -> None:
        self.deps, self.clock, self.mailbox = deps, clock, mailbox

    @property
    def url(self) -> str:
        """The address of the site."""
        return self.deps.public_url

    def read(self, path: Path, moment: str) -> None:
        """Read an announcement at a moment."""
        self.clock.set(at(moment))
        ingest(self.deps, Announcement(name=path.name, data=path.read_bytes(), received_at=self.clock()))

    def live(self, moment: datetime | None = None) -> None:
        """Let it be a later moment, and do all that is due by then."""
        if moment:
            self.clock.set(moment)
        tick(self.deps)

    def mails(self, address: str) -> list[EmailMessage]:
        """What an address got, in order."""
        return [mail for mail in self.mailbox.messages if mail["To"] == address]


@contextmanager
def stage(folder: Path, moment: str) -> Iterator[Stage]:
    """A service that has read nothing yet, at a moment."""
    clock, port = SettableClock(at(moment)), free_port()
    store = open_store(f"sqlite:///{folder}/calfeed.sqlite")
    with Mailbox() as mailbox:
        mailer, url = SmtpMailer(mailbox.url), f"http://127.0.0.1:{port}"
        deps = Deps(clock=clock, store=store, mailer=mailer, public_url=url, passwords=CHEAP)
        with Served(deps, port):
            yield Stage(deps, clock, mailbox)
    store.close()
