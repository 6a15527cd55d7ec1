from datetime import timedelta

from calfeed.clock import SettableClock
from calfeed.mail.memory import MemoryMailer
from calfeed.store import Store, fetched, secret_feeds
from calfeed.store.fetched import Fetches
from calfeed.usecases import secret_feeds as use
from calfeed.usecases.audience import MONTH, WEEK, Use, audience, lately, name_of
from calfeed.usecases.deps import Deps
from calfeed.usecases.tally import OTHERS, PRIVATE, private
from tests.builders import NOW


def fetch(store: Store, feed: str, family: str, days_ago: int = 0, *, sent: int = 0, not_modified: int = 0) -> Fetches:
    """Keep fetches of a day."""
    at = NOW - timedelta(days=days_ago)
    made = Fetches(feed=feed, family=family, sent=sent, not_modified=not_modified, last_at=at)
    with store.write() as tx:
        fetched.add(tx, at.date(), [made])
    return made


def test_audience(store: Store) -> None:
    """Feeds and families stand by how often they fetched in a month, with the week, the share of 304, the last time."""
    fetch(store, "", "Outlook", WEEK.days, sent=3)
    fetch(store, "", "Outlook", 1, sent=1, not_modified=4)
    fetch(store, "", "KDE", sent=1)
    fetch(store, "place=Lviv&kind=meeting", "KDE", sent=20)
    fetch(store, "q=old", "KDE", MONTH.days, sent=1)
    fetch(store, "q=older", "KDE", 2 * MONTH.days, sent=1)
    found = audience(Deps(clock=SettableClock(NOW), store=store, mailer=MemoryMailer()))
    assert [(use.name, use.all) for use in found.feeds] == [("place=Lviv, kind=meeting", 20), ("All meetings", 9)]
    outlook, kde = found.feeds[1].uses
    assert (outlook.month.family, outlook.week, outlook.month.all, outlook.unchanged) == ("Outlook", 5, 8, 50)
    assert outlook.month.last_at == NOW - timedelta(days=1)
    assert (kde.month.family, kde.unchanged) == ("KDE", 0)
    old, older = (NOW - timedelta(days=days) for days in (MONTH.days, 2 * MONTH.days))
    assert found.quiet == (("q=old", old), ("q=older", older))


def test_nobody_ever_fetched(store: Store) -> None:
    """The feed of everything is named even before its first fetch."""
    found = audience(Deps(clock=SettableClock(NOW), store=store, mailer=MemoryMailer()))
    assert (found.feeds, found.quiet) == ((), (("All meetings", None),))


def test_secret_feeds_that_nobody_fetches(store: Store) -> None:
    """They are told as long as they are not revoked."""
    deps = Deps(clock=SettableClock(NOW), store=store, mailer=MemoryMailer())
    with store.write() as tx:
        never, once, revoked = (secret_feeds.make(tx, name="Mine", query="", now=NOW) for _ in range(3))
    for token in (once, revoked):
        fetch(store, private(token), "KDE", MONTH.days, sent=1)
    use.revoke(deps, revoked, number=None)
    at = NOW - timedelta(days=MONTH.days)
    expected = {(name_of(private(once)), at), (name_of(private(never)), None), ("All meetings", None)}
    assert set(audience(deps).quiet) == expected


def test_lately(store: Store) -> None:
    """The fetches of two days are summed, over all feeds."""
    fetch(store, "", "Outlook", 2, sent=100)
    fetch(store, "", "Outlook", 1, sent=1, not_modified=4)
    fetch(store, "q=tea", "KDE", not_modified=5)
    assert lately(Deps(clock=SettableClock(NOW), store=store, mailer=MemoryMailer())) == (10, 9)


def test_only_failures_have_no_share() -> None:
    """Without a good answer there is no share of unchanged ones."""
    assert Use(month=Fetches(feed="", family="KDE", failed=2, last_at=NOW), week=2).unchanged is None


def test_names() -> None:
    """Feeds are named so that an operator knows them, and nobody can fetch a secret one by its name."""
    assert name_of("place=Ivano-Frankivsk&q=peace+talks+%D1%82") == "place=Ivano-Frankivsk, q=peace talks т"
    assert name_of(OTHERS) == "Other filters"
    assert name_of(f"{PRIVATE}0123456789abcdef") == "Secret feed 01234567"
