"""Mailboxes that refuse mail get no more, until their owner says so again."""

from dataclasses import replace
from datetime import timedelta

import pytest

from calfeed.mail import Outcome, SmtpMailer, Verdict
from calfeed.store import Store, subscribers
from tests.builders import a_meeting
from tests.mail.faulty import FaultyServer, faulty
from tests.usecases.reminding import Service


def test_one_that_does_not_exist(store: Store) -> None:
    """After one answer that there is no such user nothing more is sent; a sign-up and its button bring mail back."""
    service = _told(store)
    with faulty("rcpt", "550 5.1.1 no such user") as server:
        _tick(service, server)
        assert _states(store) == {"suppressed": 1}
        server.fault.times = 0
        service.add(a_meeting("Coffee", "2026-01-05", uid="coffee"))
        service.live("2026-01-05 12:00")
        assert not server.received
        assert not service.mailer.sent
    service.subscribe()
    assert _states(store) == {"active": 1}
    service.add(a_meeting("Cake", "2026-01-06", uid="cake"))
    service.tick()
    assert len(service.mailer.sent) == 1


@pytest.mark.parametrize("answer", ["550 5.7.1 relaying denied", "550 go away"])
def test_refused_on_three_days(store: Store, answer: str) -> None:
    """Other refusals of the mailbox suppress it on the third day that has one; a mail that goes starts anew."""
    service = _told(store)
    with faulty("rcpt", answer) as server:
        for day, refuses in enumerate((True, True, False, True, True, True)):
            assert _states(store) == {"active": 1}
            server.fault.times = 1_000 if refuses else 0
            _tick(service, server)
            service.clock.advance(timedelta(days=1))
            service.add(a_meeting(f"Tea {day}", f"2026-01-{6 + day:02}", uid=f"tea-{day}"))
    assert _states(store) == {"suppressed": 1}
    assert len(server.received) >= 1


def test_several_refusals_a_day(store: Store) -> None:
    """Two mails a day that are refused count as one, and don't keep each other from counting."""
    service = _told(store)
    with faulty("rcpt", "550 go away") as server:
        for half in range(5):
            assert _states(store) == {"active": 1}
            _tick(service, server)
            service.clock.advance(timedelta(hours=12))
            service.add(a_meeting(f"Tea {half}", f"2026-01-{5 + (half + 3) // 2:02}", uid=f"tea-{half}"))
    assert _states(store) == {"suppressed": 1}


def test_a_mail_that_is_refused_says_nothing_of_its_mailbox(store: Store) -> None:
    """A server that refuses the text of the mail suppresses nobody."""
    service = _told(store)
    with faulty("dot", "550 5.1.1 spam") as server:
        _tick(service, server)
    assert _states(store) == {"active": 1}


def test_of_mailbox() -> None:
    """The mailer tells a refused recipient from a refused message."""
    for step, of_mailbox in (("rcpt", True), ("dot", False)):
        with faulty(step, "550 no") as server:
            mailer = SmtpMailer(server.url)
            outcome = mailer.send("a@b.test", "ada@example.org", b"Subject: Tea\r\n\r\nTea\r\n")
            mailer.close()
        assert outcome == Outcome(Verdict.REFUSED, "550 no", of_mailbox=of_mailbox)


def _told(store: Store) -> Service:
    """Somebody with a reminder that is due."""
    service = Service(store, now="2026-01-04 00:00")
    service.subscribe()
    service.add(a_meeting("Tea", "2026-01-05"))
    service.clock.advance(timedelta(hours=9))
    return service


def _tick(service: Service, server: FaultyServer) -> None:
    own = service.deps
    service.deps = replace(own, mailer=SmtpMailer(server.url))
    service.tick()
    service.deps.mailer.close()
    service.deps = own


def _states(store: Store) -> dict[str, int]:
    with store.read() as tx:
        return subscribers.counts(tx)
