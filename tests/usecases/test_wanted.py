"""Who wants a mail, looked at again when it is sent."""

from dataclasses import replace

import pytest

from calfeed.mail import MemoryMailer, Outcome, Verdict
from calfeed.model.feed import Filter
from calfeed.model.meeting import ChangeKind, Status
from calfeed.model.wave import SETTLE
from calfeed.model.wish import Wish
from calfeed.store import Store
from calfeed.usecases import preferences
from calfeed.usecases.remind import beat, send_due
from tests.builders import a_meeting, when_from
from tests.usecases.reminding import Service, at
from tests.usecases.test_preferences import key

KYIV, LVIV = (Wish(filter=Filter(places=(place,))) for place in ("Kyiv", "Lviv"))


class AbsentMailer(MemoryMailer):
    """Finds no server."""

    def send(self, sender: str, recipient: str, octets: bytes) -> Outcome:
        """Nothing."""
        return Outcome(Verdict.UNREACHABLE, "away")


@pytest.fixture
def service(store: Store) -> Service:
    """Two readers, one of whom wants only what is in Kyiv, and a meeting there."""
    service = Service(store)
    for name in ("ada", "bob"):
        service.subscribe(f"{name}@example.org")
    _choose(service, "ada", KYIV)
    return service


def test_a_filter_counts_when_a_mail_is_sent(service: Service) -> None:
    """A reminder that waits for the mail server is dropped if its reader wants no such meetings any more."""
    service.add(a_meeting("Tea", "2026-01-05", place="Kyiv"))
    service.clock.set(at("2026-01-04 09:00"))
    while not beat(service.deps).idle:
        pass
    _choose(service, "ada", LVIV)
    service.tick()
    assert [mail["To"] for mail in service.mails()] == ["bob@example.org"]


def test_one_meeting_is_followed(service: Service) -> None:
    """Who wants mail of one meeting has it whatever that is called by now, and of no other of that name.

    It goes on when the meeting turns out to be another one.
    """
    service.add(a_meeting("Talks", "2026-01-20", uid="same", joined="tea"))
    meeting = service.add(a_meeting("Tea", "2026-01-15", uid="tea"))
    service.add(a_meeting("Tea", "2026-01-16", uid="other"))
    _choose(service, "ada", Wish(filter=Filter(events=("same Talks",))))
    _choose(service, "bob", Wish(filter=Filter(events=("tea Tea",))))
    service.change(ChangeKind.DETAILS, meeting, title="Dinner")
    service.live("2026-01-17 12:00")
    assert {mail["To"] for mail in service.mails()} == {"ada@example.org", "bob@example.org"}
    assert {subject.rpartition(": ")[2].partition(" (")[0] for subject in service.subjects} == {"Dinner"}


def test_who_knew_the_old_place_is_told_of_the_new_one(service: Service) -> None:
    """A meeting that leaves the place of a filter is told to who had it; later news of it are not."""
    meeting = service.add(a_meeting("Tea", "2026-01-15", place="Kyiv"))
    meeting = service.change(ChangeKind.DETAILS, meeting, place="Lviv")
    service.live("2026-01-02 13:00")
    assert {mail["To"] for mail in service.mails()} == {"ada@example.org", "bob@example.org"}
    service.mailer.sent.clear()
    service.change(ChangeKind.CANCELLED, meeting, status=Status.CANCELLED)
    service.live("2026-01-02 14:00")
    assert [mail["To"] for mail in service.mails()] == ["bob@example.org"]


def test_news_that_waited_come_in_one_mail(service: Service) -> None:
    """A move and a cancellation that waited for the mail server are one mail, which corrects what people knew."""
    meeting = service.add(a_meeting("Tea", "2026-01-15", place="Kyiv"))
    away = replace(service.deps, mailer=AbsentMailer())
    for change in ({"when": when_from("2026-01-20")}, {"status": Status.CANCELLED}):
        kind = ChangeKind.MOVED if "when" in change else ChangeKind.CANCELLED
        meeting = service.change(kind, meeting, **change)
        service.clock.set(service.clock() + SETTLE)
        while not beat(away).idle:
            pass
        assert send_due(away).unreachable
    service.live("2026-01-02 14:00")
    assert service.subjects == ["Cancelled: Tea (Thu 15 Jan)"] * 2


def test_news_wait_for_later_news(service: Service) -> None:
    """A notice that a kill held up is not sent beside the one of a change that came since; one mail tells it all."""
    meeting = service.add(a_meeting("Tea", "2026-01-15", place="Kyiv"))
    meeting = service.change(ChangeKind.MOVED, meeting, when=when_from("2026-01-20"))
    service.clock.advance(SETTLE)
    while not beat(service.deps).idle:
        pass
    service.change(ChangeKind.CANCELLED, meeting, status=Status.CANCELLED)
    service.tick()
    assert service.subjects == []
    service.live("2026-01-02 14:00")
    assert service.subjects == ["Cancelled: Tea (Thu 15 Jan)"] * 2


def _choose(service: Service, name: str, wish: Wish) -> None:
    link = key(service, f"{name}@example.org")
    preferences.save(service.deps, link, preferences.Preferences(zone="UTC", wish=wish))
