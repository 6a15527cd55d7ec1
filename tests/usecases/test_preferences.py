"""What readers choose, and that mail follows it."""

import pytest

from calfeed.errors import InvalidInputError, NotFoundError
from calfeed.mail.address import address_from
from calfeed.model.meeting import ChangeKind, Status
from calfeed.model.outbox import SubscriberState
from calfeed.model.wish import wish_from
from calfeed.store import Store, subscribers, tokens
from calfeed.store.tokens import Purpose
from calfeed.usecases.preferences import Preferences, erase, save, view
from calfeed.usecases.roll import Enrolled, enrol, rows_of
from calfeed.usecases.subscribe import confirm, sign_up
from tests.builders import a_meeting
from tests.usecases.reminding import Service, at, token

ADA = "ada@example.org"


def key(service: Service, address: str = ADA) -> str:
    """A link to the preferences of a reader."""
    with service.deps.store.write() as tx:
        mailbox = address_from(address).mailbox
        one = subscribers.ask(tx, mailbox=mailbox, address=address, zone="UTC", now=service.clock())
        return tokens.make(tx, Purpose.PREFERENCES, one.id, service.clock())


def choose(
    service: Service, timed: str = "PT60M", all_day: str = "D-1T09:00", query: str = "", zone: str = "UTC"
) -> None:
    """Ada saves her preferences."""
    save(service.deps, key(service), Preferences(zone=zone, wish=wish_from(timed, all_day, query)))


def times(service: Service, until: str, address: str = ADA) -> list[str]:
    """When mails to a reader go until then."""
    return [f"{when:%m-%d %H:%M}" for when, mail in service.live(until) if mail.recipient == address]


def test_each_reader_has_their_own_leads(store: Store) -> None:
    """A meeting is told to each at the times they chose, and only then."""
    service = Service(store)
    service.subscribe(ADA)
    service.subscribe("bob@example.org")
    choose(service, timed="PT10080M D-1T18:00 PT15M", zone="Europe/Rome")
    service.add(a_meeting(starts="2026-01-12 16:00 UTC"))
    mails = [(f"{when:%m-%d %H:%M}", mail.recipient) for when, mail in service.live("2026-01-13 00:00")]
    assert mails == [
        ("01-05 16:00", ADA),
        ("01-11 16:00", "bob@example.org"),
        ("01-11 17:00", ADA),
        ("01-12 15:00", "bob@example.org"),
        ("01-12 15:45", ADA),
    ]


def test_days_have_leads_of_their_own(store: Store) -> None:
    """What has no hour is told at the hours chosen for that."""
    service = Service(store)
    service.subscribe(ADA)
    choose(service, timed="", all_day="D-7T09:00 D-1T18:00")
    service.add(a_meeting(starts="2026-01-12"))
    service.add(a_meeting(starts="2026-01-12 10:00 UTC", uid="timed"))
    assert times(service, "2026-01-13 00:00") == ["01-05 09:00", "01-11 18:00"]


def test_a_lead_chosen_late_is_not_made_up_for(store: Store) -> None:
    """A lead that had passed when it was chosen brings no mail; the next one does."""
    service = Service(store)
    service.subscribe(ADA)
    service.add(a_meeting(starts="2026-01-05 12:00 UTC"))
    service.tick()
    choose(service, timed="PT10080M PT180M")
    assert times(service, "2026-01-06 00:00") == ["01-05 09:00"]


def test_a_lead_given_up_is_silent(store: Store) -> None:
    """A mail that waits for a lead which its reader has given up meanwhile is dropped."""
    service = Service(store)
    service.subscribe(ADA)
    service.add(a_meeting(starts="2026-01-05 12:00 UTC"))
    choose(service, timed="PT15M")
    assert times(service, "2026-01-06 00:00") == ["01-05 11:45"]


def test_one_mail_says_what_late_ones_would(store: Store) -> None:
    """After an outage, or for a meeting announced late, a reader gets the latest of their own leads only."""
    service = Service(store)
    service.subscribe(ADA)
    choose(service, timed="PT10080M PT180M PT15M")
    service.add(a_meeting(starts="2026-01-02 14:00 UTC"))
    assert times(service, "2026-01-03 00:00") == ["01-02 12:00", "01-02 13:45"]


@pytest.mark.parametrize(
    ("query", "fits"),
    [("place=kyiv", True), ("place=Lviv", False), ("place=Lviv&place=Kyiv", True), ("place=Kyiv&kind=deadline", False)],
)
def test_only_what_fits(store: Store, query: str, fits: bool) -> None:
    """Reminders and notices come of those meetings that a reader's filter lets through, as in a feed."""
    service = Service(store)
    service.subscribe(ADA)
    choose(service, query=query)
    known = service.add(a_meeting(starts="2026-01-05 16:00 UTC", place="Kyiv"))
    service.add(a_meeting(starts="2026-01-05 18:00 UTC", uid="off", place="Rome"))
    service.clock.set(at("2026-01-03 00:00"))
    known = service.change(ChangeKind.CANCELLED, known, status=Status.CANCELLED)
    assert times(service, "2026-01-04 00:00") == ["01-03 00:15"] * fits
    service.change(ChangeKind.RESTORED, known, status=Status.CONFIRMED)
    assert times(service, "2026-01-06 00:00") == ["01-04 00:15", "01-05 15:00"] * fits


def test_a_change_of_zone_loses_nothing(store: Store) -> None:
    """Who moves to where nine o'clock has passed, and was not told yet, is told now, once."""
    service = Service(store)
    service.subscribe("bob@example.org", "Pacific/Auckland")
    service.subscribe(ADA, "UTC")
    service.add(a_meeting(starts="2026-01-07"))
    service.clock.set(at("2026-01-06 01:00"))
    service.tick()
    choose(service, zone="Pacific/Auckland")
    assert times(service, "2026-01-08 00:00") == ["01-06 01:00"]


def test_a_change_of_zone_repeats_nothing(store: Store) -> None:
    """Who was told already is not told again by the clock of another zone."""
    service = Service(store)
    service.subscribe(ADA, "Pacific/Auckland")
    service.add(a_meeting(starts="2026-01-07"))
    assert times(service, "2026-01-06 01:00") == ["01-05 20:00"]
    choose(service, zone="America/New_York")
    assert times(service, "2026-01-08 00:00") == []


def test_what_a_sign_up_asks_for(store: Store) -> None:
    """Leads and filter take effect with the button in the mail, and not before; a later sign-up replaces them."""
    service = Service(store)
    service.subscribe(ADA)
    sign_up(service.deps, ADA, "Europe/Rome", wish_from("PT15M", "", "place=Kyiv"))
    service.tick()
    assert view(service.deps, key(service)).wish == wish_from("PT1440M PT60M", "D-1T09:00", "")
    confirm(service.deps, token(service.mails(ADA)[-1], "confirm"))
    known = view(service.deps, key(service))
    assert (known.zone, known.wish) == ("Europe/Rome", wish_from("PT15M", "", "place=Kyiv"))


def test_the_language_of_a_reader(store: Store) -> None:
    """What a sign-up is in is put in force by its button; a reader may choose another, of ours only."""
    service = Service(store)
    sign_up(service.deps, ADA, "UTC", language="uk")
    service.tick()
    assert confirm(service.deps, token(service.mails(ADA)[-1], "confirm")).language == "uk"
    sign_up(service.deps, ADA, "UTC", language="de")
    assert view(service.deps, key(service)).language == "uk"
    wish = wish_from("PT60M", "", "")
    assert save(service.deps, key(service), Preferences(zone="UTC", wish=wish, language="fr")).language == "fr"
    for wrong in ("la", ""):
        with pytest.raises(InvalidInputError, match="no language of ours"):
            save(service.deps, key(service), Preferences(zone="UTC", wish=wish, language=wrong))
        with pytest.raises(InvalidInputError, match="no language of ours"):
            sign_up(service.deps, ADA, "UTC", language=wrong)


def test_a_link_to_nothing(store: Store) -> None:
    """A link we never sent, or of somebody who left, is refused; so is a zone that is none."""
    service = Service(store)
    service.subscribe(ADA)
    with pytest.raises(InvalidInputError, match="not a time zone"):
        choose(service, zone="Mars/Base")
    with pytest.raises(NotFoundError):
        view(service.deps, "wrong")
    link = key(service)
    with service.deps.store.write() as tx:
        subscribers.leave(tx, view(service.deps, link).id, service.clock())
    with pytest.raises(NotFoundError, match="sign up again"):
        view(service.deps, link)


def test_no_list_brings_back_who_was_erased(store: Store) -> None:
    """Who had their data erased is not brought back by an import; their own sign-up does it."""
    service = Service(store)
    service.subscribe(ADA)
    erase(service.deps, key(service))
    [(_, became)] = enrol(service.deps, rows_of("address,zone\nada+x@example.org,UTC\n", "UTC").rows, confirmed=True)
    assert became is Enrolled.LEFT
    service.subscribe(ADA)
    assert view(service.deps, key(service)).state is SubscriberState.ACTIVE
