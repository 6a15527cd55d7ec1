"""What is told of fetches: to the operator at the desk, to everybody on the page that offers the feed."""

from datetime import timedelta

import pytest
from flask import Flask
from sqlalchemy import text

from calfeed.clock import SettableClock
from calfeed.model.feed import FeedSpec
from calfeed.store import Store
from calfeed.usecases import secret_feeds
from calfeed.usecases.deps import Deps
from calfeed.usecases.tally import private
from calfeed.web import create_app
from tests.builders import a_meeting, keep
from tests.web.browser import Browser
from tests.web.page import Page

FEED, GOOGLE = "/feeds/all.ics", {"User-Agent": "Google-Calendar-Importer", "X-Forwarded-For": "198.51.100.7"}


@pytest.fixture
def app(deps: Deps) -> Flask:
    """The application, whose counts the test writes."""
    return create_app(deps)


def test_polls_are_counted(app: Flask, store: Store) -> None:
    """A poll is counted by how it was answered; what is no feed is not counted at all."""
    client = app.test_client()
    etag = client.get(FEED, headers=GOOGLE).headers["ETag"]
    for _ in range(3):
        client.get(FEED, headers=GOOGLE | {"If-None-Match": etag})
    client.head(FEED, headers=GOOGLE)
    for address in ("/feeds/none.ics", f"{FEED}?place=%20&colour=red"):
        assert client.get(address, headers=GOOGLE).status_code >= 400
    for query in ("q=tea&place=Lviv", "place=%20Lviv&q=tea&topic="):
        assert client.get(f"{FEED}?{query}", headers={"User-Agent": "curl/8.5.0"}).status_code == 200
    with store.write() as tx:
        tx.connection.execute(text("ALTER TABLE feed RENAME TO gone"))
    assert client.get(f"{FEED}?q=coffee").status_code == 503
    app.extensions["tally"].flush()
    with store.read() as tx:
        rows = tx.connection.execute(text("SELECT feed, family, sent, not_modified, failed FROM fetched")).all()
    assert {tuple(row) for row in rows} == {
        ("", "Google Calendar", 2, 3, 0),
        ("place=Lviv&q=tea", "Scripts", 2, 0, 0),
        ("q=coffee", "Other", 0, 0, 1),
    }


def test_a_secret_feed_tells_its_owner_by_what_it_is_fetched(app: Flask, deps: Deps, clock: SettableClock) -> None:
    """Its page names the programs and when they last asked; an address that is not known is not counted."""
    client = app.test_client()
    token = secret_feeds.make(deps, "Mine", FeedSpec())
    for name in (token, "x" * 43):
        client.get(f"/feeds/private/{name}.ics", headers=GOOGLE)
    app.extensions["tally"].flush()
    clock.advance(timedelta(hours=3))
    assert "; Google Calendar 3 hours ago." in Page(client.get(f"/feeds/private/{token}").text).words
    with deps.store.read() as tx:
        (kept,) = tx.connection.execute(text("SELECT feed FROM fetched")).scalars()
    assert kept == private(token)
    assert token not in kept


def test_what_to_expect(app: Flask, clock: SettableClock, store: Store) -> None:
    """The page tells how often each calendar looks, and when it last did; without the database it does without that."""
    client = app.test_client()
    assert "Google Calendar every 4 to 24 hours not yet" in Page(client.get("/subscribe").text).words
    client.get(FEED, headers=GOOGLE)
    app.extensions["tally"].flush()
    clock.advance(timedelta(minutes=12))
    words = Page(client.get("/subscribe").text).words
    assert "Google Calendar every 4 to 24 hours 12 minutes ago" in words
    assert "Thunderbird every 30 minutes while it runs, or as set not yet" in words
    assert "Urgent changes therefore go by mail" in words
    with store.write() as tx:
        tx.connection.execute(text("ALTER TABLE fetched RENAME TO gone"))
    assert "every 4 to 24 hours not yet" in Page(client.get("/subscribe").text).words


def test_desk(editor: Browser, clock: SettableClock) -> None:
    """The operator sees which program fetches which feed how often, and which feeds nobody fetches."""
    nobody = Page(editor.get("/desk/feeds").text).words
    assert "Nothing was fetched in the last 30 days" in nobody
    assert "All meetings never yet" in nobody
    for _ in range(3):
        editor.get(FEED, headers=GOOGLE)
    editor.application.extensions["tally"].flush()
    clock.advance(timedelta(hours=5))
    words = Page(editor.get("/desk/feeds").text).words
    assert "Google Calendar 3 3 0 % 5 hours ago" in words
    assert "Fetched by nobody" not in words


def test_faults_are_told(editor: Browser, store: Store) -> None:
    """What can't be written into a calendar is named with the reason; the desk's first page leads there."""
    assert "/desk/feeds#faults" not in Page(editor.get("/desk").text).links
    keep(store, a_meeting("Tea", uid="tea"))
    with store.write() as tx:
        tx.connection.execute(text("UPDATE occurrences SET fault = 'the year is odd'"))
    assert "/desk/feeds#faults" in Page(editor.get("/desk").text).links
    page = Page(editor.get("/desk/feeds").text)
    assert "Tea the year is odd" in page.words
    assert "/desk/meetings/tea" in page.links


def test_the_desk_page_needs_a_login(browser: Browser) -> None:
    """Who is not logged in is asked to."""
    assert "/desk/login" in browser.get("/desk/feeds").location
