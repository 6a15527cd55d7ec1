"""Signing up, confirming and leaving."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from calfeed.errors import InvalidInputError, NotFoundError
from calfeed.model.outbox import SubscriberState
from calfeed.store import Store, subscribers
from calfeed.usecases.subscribe import confirm, confirm_view, sign_up, unsubscribe, unsubscribe_view, zones
from tests.builders import a_meeting
from tests.usecases.reminding import Service, token


def test_a_link_alone_changes_nothing(store: Store) -> None:
    """Whoever only opens the mailed link is shown what it would do, and stays unsubscribed."""
    service = Service(store)
    sign_up(service.deps, "ada@example.org", "Europe/Rome")
    service.tick()
    link = token(service.mails()[0], "confirm")
    view = confirm_view(service.deps, link)
    assert (view.address, view.zone, view.state) == ("ada@example.org", "Europe/Rome", SubscriberState.PENDING)
    assert confirm_view(service.deps, link) == view
    assert confirm(service.deps, link).state is SubscriberState.ACTIVE
    assert confirm(service.deps, link).state is SubscriberState.ACTIVE


def test_known_and_unknown_addresses_look_alike(store: Store) -> None:
    """Signing up answers the same, and sends the same mail, whether the address is subscribed or not."""
    service = Service(store)
    service.subscribe("ada@example.org")
    answers = [sign_up(service.deps, address, "UTC") for address in ("ada@example.org", "bob@example.org")]
    assert answers == [None, None]
    service.tick()
    assert [mail.recipient for mail in service.mailer.sent] == ["ada@example.org", "bob@example.org"]
    assert service.subjects[0] == service.subjects[1]


def test_two_mails_a_day_in_any_spelling(store: Store) -> None:
    """However a mailbox is spelled, it is asked twice a day at most; the next day it can be asked again."""
    service = Service(store)
    for spelling in ("Ada@Example.org", "ada+calfeed@example.org", "ADA@EXAMPLE.ORG", "ada@example.org"):
        sign_up(service.deps, spelling, "UTC")
        service.tick()
    assert len(service.mailer.sent) == 2
    service.clock.advance(timedelta(hours=24, seconds=1))
    sign_up(service.deps, "ada@example.org", "UTC")
    service.tick()
    assert len(service.mailer.sent) == 3


def test_a_link_is_good_for_two_days(store: Store) -> None:
    """After 48 hours a confirmation link is refused, and says to sign up again."""
    service = Service(store)
    sign_up(service.deps, "ada@example.org", "UTC")
    service.tick()
    link = token(service.mails()[0], "confirm")
    service.clock.advance(timedelta(hours=48))
    for ask in (confirm_view, confirm):
        with pytest.raises(NotFoundError, match="sign up again"):
            ask(service.deps, link)


def test_signing_up_changes_no_subscription(store: Store) -> None:
    """Until its link is confirmed, somebody's sign-up for a subscriber's address changes neither zone nor address."""
    service = Service(store)
    service.subscribe("ada@example.org", "Europe/Rome")
    sign_up(service.deps, "ADA+x@example.org", "Asia/Tokyo")
    service.tick()
    [mail] = service.mailer.sent
    assert mail.recipient == "ada@example.org"
    with store.read() as tx:
        assert subscribers.zones_in_use(tx) == ["Europe/Rome"]
    confirm(service.deps, token(service.mails()[0], "confirm"))
    with store.read() as tx:
        assert subscribers.zones_in_use(tx) == ["Asia/Tokyo"]


def test_unsubscribe_twice(store: Store) -> None:
    """Leaving takes one click, is the same done twice, and an old confirmation doesn't bring anybody back."""
    service = Service(store, "2026-01-04 06:00")
    sign_up(service.deps, "ada@example.org", "UTC")
    service.tick()
    first = token(service.mails()[0], "confirm")
    confirm(service.deps, first)
    service.add(a_meeting("Tea", "2026-01-05"))
    service.live("2026-01-04 10:00")
    link = token(service.mails()[-1], "unsubscribe")
    assert unsubscribe_view(service.deps, link).state is SubscriberState.ACTIVE
    assert unsubscribe(service.deps, link).state is SubscriberState.GONE
    assert unsubscribe(service.deps, link).state is SubscriberState.GONE
    with pytest.raises(NotFoundError):
        confirm(service.deps, first)


def test_coming_back(store: Store) -> None:
    """Who left can sign up again, and is reminded of what comes after that."""
    service = Service(store, "2026-01-04 06:00")
    service.add(a_meeting("Tea", "2026-01-05"))
    service.add(a_meeting("Dinner", "2026-01-08", uid="meeting-2"))
    service.subscribe()
    service.live("2026-01-04 10:00")
    unsubscribe(service.deps, token(service.mails()[-1], "unsubscribe"))
    service.subscribe()
    service.live("2026-01-09 00:00")
    assert service.subjects == ["Tomorrow, Thu 8 Jan: Dinner (hour not announced)"]


@pytest.mark.parametrize("ask", [confirm_view, confirm, unsubscribe_view, unsubscribe])
@pytest.mark.parametrize("wrong", ["", "x", "\x00", "\ud800", "a" * 10_000])
def test_unknown_tokens(store: Store, ask: Callable[..., object], wrong: str) -> None:
    """A token we never sent is refused, whatever is in it."""
    with pytest.raises(NotFoundError):
        ask(Service(store).deps, wrong)


def test_tokens_are_for_one_purpose(store: Store) -> None:
    """A confirmation link does not unsubscribe."""
    service = Service(store)
    sign_up(service.deps, "ada@example.org", "UTC")
    service.tick()
    with pytest.raises(NotFoundError):
        unsubscribe(service.deps, token(service.mails()[0], "confirm"))


@pytest.mark.parametrize("zone", ["", "Mars/Base", "../../etc/passwd", "localtime", "/etc/localtime", "Europe"])
def test_zones_come_from_a_list(store: Store, zone: str) -> None:
    """What is not the name of a zone is refused before anything opens it as a file."""
    with pytest.raises(InvalidInputError, match="time zone"):
        sign_up(Service(store).deps, "ada@example.org", zone)
    assert "Europe/Kyiv" in zones()


def test_no_mail_for_a_bad_address(store: Store) -> None:
    """An address that is none is refused, and leaves nothing behind."""
    service = Service(store)
    with pytest.raises(InvalidInputError):
        sign_up(service.deps, "ada@example.org\r\nBcc: eve@example.org", "UTC")
    with store.read() as tx:
        assert subscribers.everybody(tx) == []
