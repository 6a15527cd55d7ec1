"""Mail that comes back to a real mailbox, and what it does to who it was for."""

import ssl
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from itertools import count

import pytest

from calfeed.fetch.imap import Login
from calfeed.fetch.returned import MAILS_MOST
from calfeed.mail.returns import Returns
from calfeed.store import Store, bounces, subscribers
from calfeed.usecases.alerts import alerts
from calfeed.usecases.bounces import BounceReport, came_back, read_bounces
from calfeed.usecases.preferences import erase, own
from tests.builders import a_meeting
from tests.fetch.dovecot import PASSWORD, USER, Dovecot
from tests.fetch.servers import LOOPBACK
from tests.mail.reports import COMPLAINT, SERVERS, a_report
from tests.usecases.reminding import Service, token

_numbers = count(1)


class Returning(Service):
    """A service with a mailbox that its mail comes back to, and a reader who was just reminded."""

    def __init__(self, store: Store, server: Dovecot) -> None:
        super().__init__(store, now="2026-01-04 08:00")
        self.server, self.folder = server, f"bounces{next(_numbers)}"
        server.remake(self.folder)
        self.trust = ssl.create_default_context(cafile=str(server.pem))
        self.deps = replace(
            self.deps,
            guard=LOOPBACK,
            returns=Returns("bounce+{}@calfeed.test", b"k" * 32),
            bounces=Login(address=server.url(self.folder), user=USER, password=PASSWORD),
        )
        self.subscribe()
        self.add(a_meeting("Tea", "2026-01-05"))
        self.clock.advance(timedelta(hours=2))
        self.tick()

    @property
    def return_path(self) -> str:
        """Where the last mail comes back to."""
        return self.mailer.sent[-1].sender

    def returned(self, *mails: bytes) -> BounceReport:
        """These mails arrive, and a minute later the mailbox is read."""
        self.server.put(*mails, folder=self.folder)
        self.clock.advance(timedelta(minutes=1))
        return read_bounces(self.deps, context=self.trust)

    def next_day(self, number: int) -> None:
        """The reader gets another reminder, on the day after."""
        self.add(a_meeting(f"Tea {number}", f"2026-01-{6 + number:02}", uid=f"tea-{number}"))
        self.clock.advance(timedelta(days=1))
        self.tick()

    @property
    def state(self) -> str:
        """What the reader is."""
        with self.deps.store.read() as tx:
            [state] = subscribers.counts(tx)
            return state


@pytest.fixture
def service(store: Store, imap_server: Dovecot) -> Iterator[Returning]:
    """The service, on each engine in turn."""
    return Returning(store, imap_server)


@pytest.mark.parametrize("server", SERVERS)
def test_no_such_mailbox(service: Returning, server: str) -> None:
    """One report that there is no such mailbox is enough, whichever server sends it; it is read once and marked."""
    report = service.returned(a_report(service.return_path, template=SERVERS[server]))
    assert report == BounceReport(read=1, counted=1, suppressed=1)
    assert service.state == "suppressed"
    assert service.returned() == BounceReport()
    assert [b"Seen" in flags for flags in service.server.flags(service.folder)] == [True]
    before = len(service.mailer.sent)
    service.next_day(1)
    assert len(service.mailer.sent) == before


def test_three_days(service: Returning) -> None:
    """Other failures count by the day on which the mail was sent: on the third day it is enough, not before."""
    for day in range(3):
        assert service.state == "active"
        full = a_report(service.return_path, status="5.2.2", words="552 5.2.2 mailbox full")
        assert service.returned(full, full).counted == 2
        service.next_day(day)
    assert service.state == "suppressed"


def test_a_report_counts_once(service: Returning) -> None:
    """Read again and again, also days later, a report counts once; mail that is taken since makes up for nothing."""
    said = a_report(service.return_path, status="5.2.1", words="550 5.2.1 disabled")
    for day in range(4):
        service.returned(said)
        service.next_day(day)
    assert service.state == "active"
    with service.deps.store.read() as tx:
        assert bounces.count(tx, service.clock() - timedelta(days=9)) == 1


@pytest.mark.parametrize(
    ("action", "status"),
    [
        ("delayed", "4.4.1"),
        ("failed", "4.4.7"),
        ("delivered", "2.0.0"),
        ("failed", "5.7.1"),
        ("failed", "5.6.0"),
        ("failed", "5.3.4"),
    ],
)
def test_what_does_not_count(service: Returning, action: str, status: str) -> None:
    """Delays, successes, and refusals of our text or of us say nothing of the mailbox."""
    said = a_report(service.return_path, action=action, status=status, words="no")
    assert service.returned(said) == BounceReport(read=1)
    assert service.state == "active"


def test_forged_foreign_and_expired(service: Returning) -> None:
    """Only an address that we made for this reader, not long ago, counts; guessing one changes nothing."""
    good = service.return_path
    local, _, domain = good.partition("@")
    number, minute, seal = local.removeprefix("bounce+").split("-")
    forged = [
        "bounce@calfeed.test",
        f"bounce+{number}-{minute}-{'a' * 16}@{domain}",
        f"bounce+{int(number) + 1:x}-{minute}-{seal}@{domain}",
        f"bounce+{number}-{int(minute, 16) + 1:x}-{seal}@{domain}",
        f"{local}@example.org",
        Returns("bounce+{}@calfeed.test", b"e" * 32).address(int(number, 16), "ada@example.org", service.clock()),
        service.deps.returns.address(10**9, "ada@example.org", service.clock()),  # type: ignore[union-attr]
        service.deps.returns.address(  # type: ignore[union-attr]
            int(number, 16), "ada@example.org", service.clock() + timedelta(days=1)
        ),
    ]
    assert service.returned(*map(a_report, forged)) == BounceReport(read=len(forged))
    service.clock.advance(timedelta(days=15))
    assert service.returned(a_report(good)) == BounceReport(read=1)
    assert service.state == "active"


def test_an_address_that_the_server_lost(service: Returning) -> None:
    """A report that came by another address is known by the return path of the mail that it returns."""
    said = a_report("postmaster@calfeed.test", sent_from=service.return_path.upper())
    assert service.returned(said).suppressed == 1


def test_one_that_signs_up_again(service: Returning) -> None:
    """Who confirms again gets mail again, and reports about mail from before don't count any more."""
    early = a_report(service.return_path)
    assert service.returned(early).suppressed == 1
    service.clock.advance(timedelta(hours=1))
    service.subscribe()
    assert service.state == "active"
    assert service.returned(early) == BounceReport(read=1, counted=1)
    assert service.state == "active"


def test_answers_and_nonsense_stop_nothing(service: Returning) -> None:
    """A batch with vacation notes, endless nesting and octets of no sense is read to its end, and marked."""
    vacation = (
        f"From: ada@example.org\r\nTo: {service.return_path}\r\nAuto-Submitted: auto-replied\r\n\r\nStatus: 5.1.1\r\n"
    )
    bulk = f"From: ada@example.org\r\nTo: {service.return_path}\r\nPrecedence: bulk\r\n\r\nAction: failed\r\n"
    nested = b"".join(b"Content-Type: multipart/report; boundary=%d\r\n\r\n--%d\r\n" % (n, n) for n in range(3_000))
    inner = b"Content-Type: message/rfc822\r\n\r\n" * 3_000
    long = a_report(service.return_path, words="no " * 500_000, status="5.7.0")
    odd = b"\xff\xfe\x80" * 1_000
    mails = (vacation.encode(), bulk.encode(), nested, inner, long, odd, b"\r\n", a_report(service.return_path))
    assert service.returned(*mails) == BounceReport(read=len(mails), counted=1, suppressed=1)
    assert all(b"Seen" in flags for flags in service.server.flags(service.folder))


def test_more_than_one_look(service: Returning) -> None:
    """A mailbox with more than is read at a time is read to its end in one turn."""
    mails = [a_report("postmaster@calfeed.test")] * (MAILS_MOST + 5)
    assert service.returned(*mails, a_report(service.return_path)).read == MAILS_MOST + 6
    assert service.state == "suppressed"


def test_complaint(service: Returning) -> None:
    """Who complains of a mail is unsubscribed, known by the secret link in it; one with another link is ignored."""
    link = f"https://calfeed.test/unsubscribe/{token(service.mails()[-1], 'unsubscribe')}"
    assert service.returned(a_report(template=COMPLAINT, action="abuse")) == BounceReport(read=1)
    assert service.returned(a_report(template=COMPLAINT, action="not-spam", link=link)) == BounceReport(read=1)
    assert service.state == "active"
    assert service.returned(a_report(template=COMPLAINT, action="abuse", link=link)).complaints == 1
    assert service.state == "gone"


def test_a_mailbox_that_cannot_be_read(service: Returning) -> None:
    """What is wrong is noted until it is right again; one process a minute looks, and reports wait."""
    own = service.deps
    service.deps = replace(own, bounces=replace(own.bounces, password="wrong"))  # type: ignore[type-var]
    assert service.returned(a_report(service.return_path)) == BounceReport()
    [alert] = alerts(own)
    assert "check both" in alert.says
    service.deps = own
    assert read_bounces(own, context=service.trust) == BounceReport()
    assert service.returned().suppressed == 1
    assert alerts(own) == []
    assert came_back(own) == 1


def test_without_the_setting(store: Store) -> None:
    """Without a mailbox for it, mail leaves from the sender, and nothing is looked for."""
    service = Service(store)
    service.subscribe()
    service.add(a_meeting("Tea", "2026-01-05"))
    service.live("2026-01-05 00:00")
    assert {mail.sender for mail in service.mailer.sent} == {"calfeed@localhost"}
    assert read_bounces(service.deps) == BounceReport()


def test_own_data(service: Returning) -> None:
    """What came back is among what a reader can take along, and is erased with the rest."""
    service.returned(a_report(service.return_path, status="5.2.2", words="552 full"))
    choose = token(service.mails()[-1], "preferences")
    [kept] = own(service.deps, choose)["bounces"]
    assert kept["answer"].startswith("5.2.2")
    erase(service.deps, choose)
    with service.deps.store.read() as tx:
        assert bounces.count(tx, service.clock() - timedelta(days=9)) == 0
