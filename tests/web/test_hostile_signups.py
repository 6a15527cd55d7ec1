"""Sign-ups and mailed links in the hands of floods, scanners, forgers and people who guess."""

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import pytest
from flask.testing import FlaskClient
from sqlalchemy import event

from calfeed.clock import SettableClock
from calfeed.mail.memory import MemoryMailer
from calfeed.model.feed import FeedSpec
from calfeed.store import Store, subscribers
from calfeed.usecases import secret_feeds
from calfeed.usecases.allowance import AT_ONCE
from calfeed.usecases.deps import Deps
from calfeed.usecases.remind import send_due
from tests.service import link
from tests.usecases.reminding import parsed
from tests.web.page import Page

FORM = {"address": "ada@example.org", "zone": "Europe/Kyiv"}


def mailed(deps: Deps, mailer: MemoryMailer, about: str) -> str:
    """The path of a link in the last mail."""
    send_due(deps)
    return link(parsed(mailer.sent[-1].octets), about).removeprefix(deps.public_url)


def states(store: Store) -> dict[str, int]:
    """How many readers there are in each state."""
    with store.read() as tx:
        return subscribers.counts(tx)


@contextmanager
def counted(store: Store) -> Iterator[list[str]]:
    """The statements that the database is asked meanwhile."""
    asked: list[str] = []
    with store.read() as tx:
        engine = tx.connection.engine

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        asked.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    yield asked
    event.remove(engine, "before_cursor_execute", note)


def test_a_flood(client: FlaskClient, deps: Deps, mailer: MemoryMailer, clock: SettableClock) -> None:
    """One part of the network makes twenty people be asked, and one more a minute; others go on meanwhile."""

    def sign_up(number: int, source: str) -> int:
        form = FORM | {"address": f"ada{number}@example.org"}
        return client.post("/subscribe", data=form, environ_base={"REMOTE_ADDR": source}).status_code

    assert [sign_up(number, "203.0.113.7") for number in range(AT_ONCE + 5)] == [303] * AT_ONCE + [429] * 5
    assert sign_up(50, "198.51.100.1") == 303
    clock.advance(timedelta(minutes=1))
    assert [sign_up(60 + number, "203.0.113.7") for number in range(2)] == [303, 429]
    while send_due(deps).claimed:
        pass
    assert len(mailer.sent) == AT_ONCE + 2


def test_one_mailbox_is_not_flooded(client: FlaskClient, deps: Deps, mailer: MemoryMailer) -> None:
    """However often and from wherever a mailbox is signed up, in any spelling, it is asked twice a day."""
    spellings = ("ada@gmail.com", "A.d.a@googlemail.com", "ada+1@gmail.com", "ADA@gmail.com")
    for number in range(24):
        form = FORM | {"address": spellings[number % 4]}
        answer = client.post("/subscribe", data=form, environ_base={"REMOTE_ADDR": f"203.0.{number}.1"})
        assert answer.status_code == 303
    while send_due(deps).claimed:
        pass
    assert len(mailer.sent) == 2


@pytest.mark.parametrize(
    "name", ["Win https://evil.example now", "<a href='https://evil.example'>x</a>", "evil.example"]
)
def test_names_with_links(client: FlaskClient, deps: Deps, mailer: MemoryMailer, name: str) -> None:
    """What a stranger writes into a form comes with no mail that we send."""
    client.post("/subscribe", data=FORM | {"name": name, "zone": "Europe/Kyiv"})
    feed = secret_feeds.make(deps, name, FeedSpec())
    secret_feeds.ask_to_tie(deps, feed, "ada@example.org")
    while send_due(deps).claimed:
        pass
    assert len(mailer.sent) == 2
    for sent in mailer.sent:
        for part in parsed(sent.octets).iter_parts():
            assert "evil" not in part.get_content()


@pytest.mark.parametrize("about", ["confirm", "tie"])
def test_scanners(client: FlaskClient, deps: Deps, mailer: MemoryMailer, about: str) -> None:
    """Scanners that ask for a mailed link by any method but the button's change nothing, and leave it good."""
    if about == "confirm":
        client.post("/subscribe", data=FORM)
    else:
        secret_feeds.ask_to_tie(deps, secret_feeds.make(deps, "Mine", FeedSpec()), "ada@example.org")
    address = mailed(deps, mailer, about)
    scanner = {"User-Agent": "Mozilla/5.0 (compatible; SafeLinks)", "Sec-Purpose": "prefetch"}
    for _ in range(2):
        assert client.head(address, headers=scanner).status_code == 200
        assert client.get(address, headers=scanner).status_code == 200
        assert client.get(f"{address}?utm_source=scan", headers=scanner).status_code == 200
        assert client.options(address, headers=scanner).status_code == 200
        for other in (client.put, client.delete, client.patch):
            assert other(address, headers=scanner).status_code == 405
    assert states(deps.store) == {"pending": 1}
    assert client.post(address).status_code == 200
    assert states(deps.store) == {"active" if about == "confirm" else "pending": 1}


def test_forged_hosts(client: FlaskClient, deps: Deps, mailer: MemoryMailer) -> None:
    """Whatever host a sign-up claims to be sent to, the links in the mail are the configured address's."""
    forged = {"Host": "evil.example", "X-Forwarded-Host": "evil.example", "Forwarded": "host=evil.example"}
    answer = client.post("/subscribe", data=FORM, headers=forged, base_url="https://evil.example")
    assert answer.status_code == 303
    address = mailed(deps, mailer, "confirm")
    assert address.startswith("/confirm/")
    assert b"evil" not in mailer.sent[-1].octets
    assert "evil" not in client.get(address, headers=forged).text


def test_bad_tokens_are_alike(client: FlaskClient, deps: Deps, mailer: MemoryMailer, clock: SettableClock) -> None:
    """Used by who left, cut, foreign, expired or never given: the same page, questions and time."""
    client.post("/subscribe", data=FORM | {"address": "bob@example.org"})
    expired = mailed(deps, mailer, "confirm")
    clock.advance(timedelta(hours=49))
    client.post("/subscribe", data=FORM)
    good = mailed(deps, mailer, "confirm")
    secret_feeds.ask_to_tie(deps, secret_feeds.make(deps, "Mine", FeedSpec()), "ada@example.org")
    foreign = mailed(deps, mailer, "tie").replace("/tie/", "/confirm/")
    bad = [expired, good[:-1], f"{good}x", foreign, f"/confirm/{'a' * 43}", "/confirm/x"]
    assert client.get(good).status_code == 200
    for method in (client.get, client.post):
        answers = [method(address) for address in bad]
        assert {answer.status_code for answer in answers} == {404}
        assert len({answer.text for answer in answers}) == 1
        Page(answers[0].text)
        asked, took = [], []
        for address in bad:
            with counted(deps.store) as statements:
                method(address)
            asked.append(tuple(statements))
            times = []
            for _ in range(15):
                began = time.thread_time()
                method(address)
                times.append(time.thread_time() - began)
            took.append(min(times))
        assert len(set(asked)) == 1
        assert max(took) < 4 * min(took)


def test_a_used_link_tells_nobody_else(client: FlaskClient, deps: Deps, mailer: MemoryMailer) -> None:
    """A used confirmation shows what it did to who has it, and once they have left it is as if never given."""
    client.post("/subscribe", data=FORM)
    used = mailed(deps, mailer, "confirm")
    client.post(used)
    assert client.get(used).status_code == 200
    with deps.store.write() as tx:
        subscribers.leave(tx, 1, deps.clock())
    assert client.get(used).text == client.get("/confirm/x").text
    assert client.post(used).status_code == 404
    assert states(deps.store) == {"gone": 1}
