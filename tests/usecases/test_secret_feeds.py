"""Secret feeds: made, changed, revoked, and tied to a mailbox."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from calfeed.errors import InvalidInputError, NotFoundError
from calfeed.model.feed import FeedSpec, spec_from
from calfeed.model.outbox import SubscriberState
from calfeed.store import Store, open_store, subscribers
from calfeed.usecases import secret_feeds as use
from calfeed.usecases.deps import Deps
from calfeed.usecases.subscribe import confirm, sign_up
from tests.usecases.reminding import Service, token

LVIV = spec_from([("place", "Lviv")])


def tied(service: Service, feed: str, address: str = "ada@example.org") -> str:
    """Tie a feed to a mailbox, whose owner answers; the feed's token again."""
    use.ask_to_tie(service.deps, feed, address)
    service.tick()
    use.tie(service.deps, token(service.mails()[-1], "tie"))
    return feed


def names(deps: Deps, feed: str) -> list[str]:
    """The names of the other feeds that can be managed from this one."""
    return [one.name for one in use.ownership(deps, feed).others]


def test_a_feed_keeps_its_address(store: Store) -> None:
    """Another name and another filter are found at the address that calendars know."""
    deps = Service(store).deps
    feed = use.make(deps, " My  talks ", LVIV)
    assert (use.find(deps, feed).name, use.find(deps, feed).spec) == ("My talks", LVIV)
    use.change(deps, feed, name="Kyiv", spec=spec_from([("place", "Kyiv")]))
    assert (use.find(deps, feed).name, use.find(deps, feed).query) == ("Kyiv", "place=Kyiv")
    use.change(deps, feed, spec=FeedSpec())
    assert (use.find(deps, feed).name, use.find(deps, feed).query) == ("Kyiv", "")


def test_only_a_change_is_one(store: Store) -> None:
    """Saving what is there already leaves the stamp of the last change."""
    service = Service(store)
    feed = use.make(service.deps, "Mine", LVIV)
    service.clock.advance(timedelta(hours=1))
    assert use.change(service.deps, feed, name="Mine", spec=LVIV).changed_at < service.clock()
    assert use.change(service.deps, feed, name="Yours").changed_at == service.clock()


def test_gone_is_gone(store: Store) -> None:
    """Revoked, replaced and never known are refused in the same words, whatever is asked."""
    deps = Service(store).deps
    revoked, replaced = (use.make(deps, "Mine", LVIV) for _ in range(2))
    use.revoke(deps, revoked)
    assert use.find(deps, use.replace(deps, replaced)).name == "Mine"
    asks: list[Callable[[str], object]] = [
        lambda it: use.find(deps, it),
        lambda it: use.fetched(deps, it),
        lambda it: use.ownership(deps, it),
        lambda it: use.change(deps, it, name="Other"),
        lambda it: use.replace(deps, it),
        lambda it: use.revoke(deps, it),
        lambda it: use.ask_to_tie(deps, it, "ada@example.org"),
    ]
    said = set()
    for ask in asks:
        for wrong in (revoked, replaced, "x" * 43, "", "\x00", "\ud800", "a" * 10_000):
            with pytest.raises(NotFoundError) as refused:
                ask(wrong)
            said.add(str(refused.value))
    assert len(said) == 1


@pytest.mark.parametrize("name", ["", " ", "x" * 101, "a\x00b", "a\u202eb"])
def test_names(store: Store, name: str) -> None:
    """A name is one line that can be shown."""
    with pytest.raises(InvalidInputError, match="1 to 100"):
        use.make(Service(store).deps, name, LVIV)


def test_the_day_of_the_last_fetch(store: Store) -> None:
    """It is known on which day a calendar asked last, and no more than that."""
    service = Service(store, "2026-01-02 23:00")
    feed = use.make(service.deps, "Mine", LVIV)
    assert use.fetched(service.deps, feed).fetched_on is None
    assert str(use.find(service.deps, feed).fetched_on) == "2026-01-02"
    service.clock.advance(timedelta(hours=2))
    use.fetched(service.deps, feed)
    assert str(use.find(service.deps, feed).fetched_on) == "2026-01-03"


def test_a_note_that_fails_is_no_failure(tmp_path: Path) -> None:
    """Where the database takes no writes now, the calendar is served all the same."""
    store = open_store(f"sqlite:///{tmp_path}/calfeed.sqlite")
    deps = Service(store).deps
    feed = use.make(deps, "Mine", LVIV)
    with store.write() as tx:
        refuse = "CREATE TRIGGER refuse BEFORE UPDATE ON secret_feeds BEGIN SELECT RAISE(ABORT, 'disk full'); END"
        tx.connection.exec_driver_sql(refuse)
    assert use.fetched(deps, feed).name == "Mine"
    assert use.find(deps, feed).fetched_on is None
    store.close()


def test_feeds_of_one_mailbox(store: Store) -> None:
    """From the page of one, the others are seen, renamed, given another filter and revoked; strangers' ones are not."""
    service = Service(store)
    deps = service.deps
    one, two, strange = (use.make(deps, name, LVIV) for name in ("One", "Two", "Strange"))
    tied(service, one)
    tied(service, two, "Ada+feeds@Example.org")
    tied(service, strange, "eve@example.org")
    assert (names(deps, one), names(deps, two), names(deps, strange)) == (["Two"], ["One"], [])
    number, other = use.find(deps, two).id, use.find(deps, strange).id
    use.change(deps, one, number=number, name="Second", spec=FeedSpec())
    assert (use.find(deps, two).name, use.find(deps, two).query) == ("Second", "")
    for wrong in (other, 10**9, 0):
        with pytest.raises(NotFoundError):
            use.change(deps, one, number=wrong, name="Mine now")
        with pytest.raises(NotFoundError):
            use.revoke(deps, one, number=wrong)
    use.revoke(deps, one, number=number)
    assert names(deps, one) == []
    with pytest.raises(NotFoundError):
        use.find(deps, two)


def test_asking_ties_nothing(store: Store) -> None:
    """Until the button behind the mailed link is pressed, the feed is nobody's; pressed twice is once."""
    service = Service(store)
    one, two = (use.make(service.deps, name, LVIV) for name in ("One", "Two"))
    tied(service, one)
    use.ask_to_tie(service.deps, two, "ada@example.org")
    service.tick()
    link = token(service.mails()[-1], "tie")
    for _ in range(2):
        view = use.tie_view(service.deps, link)
        assert (view.feed.name, view.address, view.is_tied) == ("Two", "ada@example.org", False)
    assert names(service.deps, one) == []
    for _ in range(2):
        assert use.tie(service.deps, link).is_tied
    assert names(service.deps, one) == ["Two"]


def test_the_mail_shows_nothing_that_a_stranger_wrote(store: Store) -> None:
    """Whoever has a mail sent to somebody else puts no words of their own into it."""
    service = Service(store)
    feed = use.make(service.deps, "You won a prize, call now", spec_from([("q", "prize")]))
    use.ask_to_tie(service.deps, feed, "ada@example.org")
    service.tick()
    [mail] = service.mailer.sent
    assert mail.recipient == "ada@example.org"
    assert b"prize" not in mail.octets
    assert b"You won" not in mail.octets


def test_known_and_unknown_addresses_look_alike(store: Store) -> None:
    """Asking answers the same, and sends the same mail, whether the mailbox is known or not; twice a day at most."""
    service = Service(store)
    service.subscribe("ada@example.org")
    feed = use.make(service.deps, "Mine", LVIV)
    for address in ("ada@example.org", "bob@example.org", "bob+x@example.org", "BOB@example.org"):
        use.ask_to_tie(service.deps, feed, address)
        service.tick()
    assert [mail.recipient for mail in service.mailer.sent] == [
        "ada@example.org",
        "bob@example.org",
        "bob+x@example.org",
    ]
    assert len(set(service.subjects)) == 1
    service.clock.advance(timedelta(hours=24, seconds=1))
    use.ask_to_tie(service.deps, feed, "bob@example.org")
    service.tick()
    assert len(service.mailer.sent) == 4


def test_tying_is_no_subscription(store: Store) -> None:
    """Who keeps a feed under their address gets no reminders by it; who has them goes on having them."""
    service = Service(store)
    tied(service, use.make(service.deps, "Mine", LVIV))
    with store.read() as tx:
        assert subscribers.counts(tx) == {"pending": 1}
    service.subscribe("ada@example.org", "Asia/Tokyo")
    tied(service, use.make(service.deps, "Mine too", LVIV))
    with store.read() as tx:
        assert [(one.zone, one.state) for one in subscribers.everybody(tx)] == [("Asia/Tokyo", SubscriberState.ACTIVE)]


def test_another_spelling_takes_nothing_over(store: Store) -> None:
    """Once a mailbox has answered, its questions go there alone: another spelling may be somebody else's after all."""
    service = Service(store)
    feed = use.make(service.deps, "Eve's", LVIV)
    use.ask_to_tie(service.deps, feed, "ada+eve@example.org")
    service.tick()
    early = token(service.mails()[-1], "tie")
    mine = tied(service, use.make(service.deps, "Ada's", LVIV))
    with pytest.raises(NotFoundError):
        use.tie(service.deps, early)
    assert names(service.deps, mine) == []
    sign_up(service.deps, "ada+eve@example.org", "UTC")
    service.tick()
    assert service.mailer.sent[-1].recipient == "ada@example.org"
    confirm(service.deps, token(service.mails()[-1], "confirm"))


def test_a_link_is_good_for_two_days(store: Store) -> None:
    """After 48 hours the link is refused; for a feed that was revoked no mail goes out, and no link works."""
    service = Service(store)
    one, two = (use.make(service.deps, name, LVIV) for name in ("One", "Two"))
    use.ask_to_tie(service.deps, one, "ada@example.org")
    service.tick()
    link = token(service.mails()[-1], "tie")
    use.ask_to_tie(service.deps, two, "ada@example.org")
    use.revoke(service.deps, two)
    service.tick()
    assert len(service.mailer.sent) == 1
    service.clock.advance(timedelta(hours=48))
    for ask in (use.tie_view, use.tie):
        for wrong in (link, "", "x", "\ud800"):
            with pytest.raises(NotFoundError):
                ask(service.deps, wrong)


@pytest.mark.parametrize("address", ["", "no address", "ada@example.org\r\nBcc: eve@example.org"])
def test_no_mail_for_a_bad_address(store: Store, address: str) -> None:
    """An address that is none is refused."""
    service = Service(store)
    with pytest.raises(InvalidInputError, match="mail address"):
        use.ask_to_tie(service.deps, use.make(service.deps, "Mine", LVIV), address)
