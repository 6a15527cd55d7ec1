"""Secret feeds, by pages and by programs."""

import json
import logging
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

import icalendar
import pytest
from flask.testing import FlaskClient
from sqlalchemy import text
from werkzeug.test import TestResponse

from calfeed.clock import SettableClock
from calfeed.mail.memory import MemoryMailer
from calfeed.store import Store
from calfeed.usecases.deps import Deps
from calfeed.usecases.remind import send_due
from tests.builders import a_meeting, keep
from tests.usecases.reminding import parsed
from tests.usecases.reminding import token as link_token
from tests.web.page import Page

BASE = "/feeds/private"
PROBLEM = "application/problem+json"


@pytest.fixture(autouse=True)
def _meetings(store: Store) -> None:
    keep(
        store,
        a_meeting("Grain talks", "2026-01-05", uid="1", place="Lviv"),
        a_meeting("Peace talks", "2026-01-06", uid="2", place="Kyiv"),
    )


def made(client: FlaskClient, name: str = "My talks", query: str = "place=Lviv") -> str:
    """The path of the page of a new secret feed."""
    answer = client.post(BASE, data={"name": name, "query": query})
    assert answer.status_code == 303
    return urlsplit(answer.location).path


def calendar(client: FlaskClient, page: str) -> tuple[str, list[str]]:
    """The name and the titles of the calendar of a secret feed."""
    found = icalendar.Calendar.from_ical(client.get(f"{page}.ics").data)
    return str(found["X-WR-CALNAME"]), [str(event["SUMMARY"]) for event in found.events]


def do(client: FlaskClient, page: str, act: str, **form: str) -> str:
    """The path to which a form of the page leads."""
    answer = client.post(page, data={"act": act, **form})
    assert answer.status_code == 303
    return urlsplit(answer.location).path


def test_made_by_the_form(client: FlaskClient) -> None:
    """The button leads to the feed's own page, which tells its address; its calendar has the name that was given."""
    page = made(client)
    found = Page(client.get(page).text)
    assert found.fields["feed"]["value"] == f"https://calendar.example.org{page}.ics"
    assert f"webcal://calendar.example.org{page}.ics" in found.links
    assert "What is in it: 1 event Lviv Grain talks" in found.words
    assert calendar(client, page) == ("My talks", ["Grain talks"])
    assert calendar(client, made(client, ""))[0] == calendar_name(client, "place=Lviv")


def calendar_name(client: FlaskClient, query: str) -> str:
    """What the public feed is called."""
    return str(icalendar.Calendar.from_ical(client.get(f"/feeds/all.ics?{query}").data)["X-WR-CALNAME"])


def test_nothing_in_the_calendar_tells_the_filter_or_the_token(client: FlaskClient) -> None:
    """The file holds neither its secret address nor a public one with the filter in it."""
    page = made(client)
    octets = client.get(f"{page}.ics").data.replace(b"\r\n ", b"")
    assert page.rpartition("/")[2].encode() not in octets
    assert b"place=Lviv" not in octets


def test_changed_by_forms(client: FlaskClient) -> None:
    """Renamed, filled with something else, given a new address, and revoked."""
    page = made(client)
    assert do(client, page, "rename", name="Kyiv") == page
    assert do(client, page, "filter", query="place=Kyiv") == page
    assert calendar(client, page) == ("Kyiv", ["Peace talks"])
    new = do(client, page, "replace")
    assert new != page
    assert calendar(client, new) == ("Kyiv", ["Peace talks"])
    assert client.get(page).status_code == client.get(f"{page}.ics").status_code == 404
    answer = client.post(new, data={"act": "revoke"})
    assert "Revoked" in Page(answer.text).words
    assert client.get(new).status_code == client.get(f"{new}.ics").status_code == 404


def test_the_builder_of_a_feed(client: FlaskClient) -> None:
    """It begins with what the feed holds, follows what is picked, and saves it under the same address."""
    page = made(client)
    found = Page(client.get(f"{page}/filter").text)
    assert [field["value"] for field in found.fields.values() if "checked" in field] == ["Lviv"]
    answer = client.get(f"{page}/filter?place=&kind=meeting")
    assert "2 events" in Page(answer.text).words
    assert 'name="query" value="kind=meeting"' in answer.text
    assert f'action="{page}"' in answer.text


def test_a_program(client: FlaskClient) -> None:
    """Makes, changes and revokes a feed in JSON."""
    answer = client.post(BASE, json={"name": "Mine", "query": "place=Lviv&busy=yes"})
    assert answer.status_code == 201
    feed = answer.json
    assert feed is not None
    page = urlsplit(feed["page"]).path
    assert answer.location == feed["page"]
    assert feed["address"] == f"{feed['page']}.ics"
    assert (feed["name"], feed["query"], feed["fetched_on"]) == ("Mine", "place=Lviv&busy=yes", None)
    assert calendar(client, page) == ("Mine", ["Grain talks"])
    changed = client.patch(page, json={"query": ""}).json
    assert changed is not None
    assert (changed["name"], changed["query"], changed["fetched_on"]) == ("Mine", "", "2026-01-01")
    assert changed["address"] == feed["address"]
    assert len(calendar(client, page)[1]) == 2
    assert client.delete(page).status_code == 204
    assert client.delete(page).status_code == 404


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ({"colour": "red"}, "it knows name, query"),
        ({"query": "kind=party"}, "meeting, deadline"),
        ({"query": 7}, "place=Lviv"),
        ({"name": "x" * 101}, "1 to 100"),
        ({"name": ""}, "line of text"),
        ([], "takes an object"),
    ],
)
def test_garbage_from_a_program(client: FlaskClient, sent: Any, said: str) -> None:
    """What is not understood is a 400 that says what is, and changes nothing."""
    page = made(client)
    for answer in (client.post(BASE, json=sent), client.patch(page, json=sent)):
        assert (answer.status_code, answer.content_type) == (400, PROBLEM)
        assert answer.json is not None
        assert said in answer.json["detail"]
    assert calendar(client, page) == ("My talks", ["Grain talks"])
    for answer in (
        client.patch(page, data="{", content_type="application/json"),
        client.post(BASE, data="[" * 10_000, content_type="application/json"),
    ):
        assert (answer.status_code, answer.content_type) == (400, PROBLEM)
    assert client.patch(page, data="name=x").status_code == 415


@pytest.mark.parametrize("form", [{"query": "kind=party"}, {"query": "a=b"}, {"name": "x" * 101}, {"name": "a\x00b"}])
def test_garbage_from_a_form(client: FlaskClient, form: dict[str, str]) -> None:
    """What is not understood leads to a page that says what is."""
    answer = client.post(BASE, data=form)
    assert answer.status_code == 400
    Page(answer.text)
    assert client.post(made(client), data={"act": "explode"}).status_code == 400


def test_gone_and_never_there_look_the_same(client: FlaskClient) -> None:
    """Status, headers and body are the same for a feed that was revoked and for one that never was."""
    page = made(client)
    client.delete(page)
    unknown = f"{BASE}/{'x' * 43}"

    def seen(answer: TestResponse) -> tuple[int, bytes, list[tuple[str, str]]]:
        return answer.status_code, answer.data, sorted(answer.headers)

    for path, method, sent in (
        ("", "GET", {}),
        (".ics", "GET", {}),
        (".ics", "HEAD", {}),
        ("/filter", "GET", {}),
        ("", "POST", {"data": {"act": "rename", "name": "x"}}),
        ("/1", "POST", {"data": {"act": "revoke"}}),
        ("", "PATCH", {"json": {}}),
        ("", "DELETE", {}),
        ("/1", "DELETE", {}),
    ):
        gone, never = (client.open(f"{one}{path}", method=method, **sent) for one in (page, unknown))
        assert seen(gone) == seen(never)
        assert gone.status_code == 404
        assert "noindex" in gone.headers["X-Robots-Tag"]
    assert client.get(f"{unknown}.ics").content_type == "text/plain; charset=utf-8"
    for wrong in ("", "a" * 5_000, "%00", "%ED%A0%80", "..%2f", "all"):
        assert client.get(f"{BASE}/{wrong}.ics").status_code == 404


def test_nobody_keeps_what_is_secret(client: FlaskClient) -> None:
    """Neither caches nor robots nor other sites get to see the address; calendars may keep the file, and ask again."""
    page = made(client)
    for path, cache in (("", "private, no-store"), ("/filter", "private, no-store"), (".ics", "private, no-cache")):
        answer = client.get(f"{page}{path}")
        assert answer.status_code == 200
        assert answer.headers["Cache-Control"] == cache
        assert "noindex" in answer.headers["X-Robots-Tag"]
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert "Set-Cookie" not in answer.headers
    assert client.post(BASE, data={}).headers["Cache-Control"] == "private, no-store"


def test_polled_as_public_feeds_are(client: FlaskClient) -> None:
    """HEAD, OPTIONS, ETag, Last-Modified and gzip; 304 where nothing changed."""
    page = made(client)
    path = f"{page}.ics"
    full = client.get(path)
    assert full.content_type == "text/calendar; charset=utf-8"
    head = client.head(path)
    assert (head.status_code, head.data, head.headers["ETag"]) == (200, b"", full.headers["ETag"])
    assert "GET" in client.options(path).headers["Allow"]
    for header, value in (
        ("If-None-Match", full.headers["ETag"]),
        ("If-Modified-Since", full.headers["Last-Modified"]),
    ):
        same = client.get(path, headers={header: value})
        assert (same.status_code, same.data) == (304, b"")
        assert same.headers["Cache-Control"] == "private, no-cache"
    zipped = client.get(path, headers={"Accept-Encoding": "gzip"})
    assert zipped.headers["Content-Encoding"] == "gzip"
    assert zipped.headers["ETag"] != full.headers["ETag"]


def test_another_filter_is_news(client: FlaskClient, clock: SettableClock) -> None:
    """A calendar that asks only by date gets the other events too, though they are older than its copy."""
    page = made(client)
    known = client.get(f"{page}.ics").headers["Last-Modified"]
    clock.advance(timedelta(hours=1))
    do(client, page, "filter", query="place=Kyiv")
    answer = client.get(f"{page}.ics", headers={"If-Modified-Since": known})
    assert answer.status_code == 200
    assert b"Peace talks" in answer.data


def test_floods(client: FlaskClient, clock: SettableClock, deps: Deps) -> None:
    """From one part of the network come twenty at once, and then one a minute; what is there can still be managed."""
    page = made(client)
    for _ in range(19):
        made(client)
    for answer in (
        client.post(BASE, data={}),
        client.post(BASE, json={}),
        client.post(page, data={"act": "tie", "address": "ada@example.org"}),
    ):
        assert answer.status_code == 429
        assert answer.headers["Retry-After"] == "60"
    assert do(client, page, "rename", name="Still mine") == page
    clock.advance(timedelta(minutes=1))
    made(client)
    assert client.post(BASE, json={}).content_type == PROBLEM


def test_no_token_in_the_log(client: FlaskClient, store: Store, caplog: pytest.LogCaptureFixture) -> None:
    """Neither what is served nor what fails leaves the address of a feed in the log."""
    caplog.set_level(logging.DEBUG)
    page = made(client)
    for path in (page, f"{page}.ics", f"{page}/filter"):
        client.get(path)
    store.close()
    with store.write() as tx:
        tx.connection.exec_driver_sql("DROP TABLE occurrences")
    for path in (page, f"{page}.ics"):
        client.get(path)
    assert page.rpartition("/")[2] not in caplog.text


def test_together_under_a_mailbox(client: FlaskClient, deps: Deps, mailer: MemoryMailer) -> None:
    """A mailed link, and its button, let one feed's page list, rename and revoke the other."""
    one, two = made(client, "One"), made(client, "Two")
    for page in (one, two):
        do(client, page, "tie", address=" ada@example.org ")
        send_due(deps)
        link = f"/tie/{link_token(parsed(mailer.sent[-1].octets), 'tie')}"
        assert "Keep “" in Page(client.get(link).text).words
        assert client.get(link).headers["Cache-Control"] == "private, no-store"
        for _ in range(2):
            assert "Kept together" in Page(client.post(link).text).words
    found = Page(client.get(one).text)
    assert "Two Lviv. Made Thursday 1 January 2026, last asked for: never" in found.words
    assert two.rpartition("/")[2] not in client.get(one).text
    state = client.patch(one, json={}).json
    assert state is not None
    [other] = state["others"]
    assert other["name"] == "Two"
    number = other["number"]
    assert do(client, f"{one}/{number}", "rename", name="Second") == one
    assert calendar(client, two)[0] == "Second"
    assert client.patch(f"{one}/{number}", json={"query": "place=Kyiv"}).status_code == 200
    assert calendar(client, two) == ("Second", ["Peace talks"])
    assert client.delete(f"{one}/{number + 100}").status_code == 404
    assert do(client, f"{one}/{number}", "revoke") == one
    assert client.get(two).status_code == 404


def test_known_and_unknown_mailboxes_look_the_same(client: FlaskClient, deps: Deps) -> None:
    """What the page answers does not tell whether an address is known; one that is none is refused."""
    page = made(client)
    answers = [client.post(page, data={"act": "tie", "address": "ada@example.org"}) for _ in range(4)]
    assert len({(answer.status_code, answer.location, answer.data) for answer in answers}) == 1
    assert client.post(page, data={"act": "tie", "address": "nobody"}).status_code == 400


def test_wrong_links(client: FlaskClient) -> None:
    """A link that was never mailed leads to a page that helps."""
    for answer in (client.get("/tie/wrong"), client.post("/tie/wrong")):
        assert answer.status_code == 404
        assert "/" in Page(answer.text).links


def test_the_last_fetch(client: FlaskClient, clock: SettableClock) -> None:
    """The page says on which day a calendar asked last; looking at the page is no fetch."""
    page = made(client)
    assert "last asked for it: never" in Page(client.get(page).text).words
    clock.set(datetime(2026, 1, 3, 12, tzinfo=UTC))
    client.get(f"{page}.ics")
    assert "last asked for it: Saturday 3 January 2026" in Page(client.get(page).text).words


def test_json_only_where_it_is_asked_for(client: FlaskClient) -> None:
    """A person's 404 is a page, a program's a problem."""
    assert client.get(f"{BASE}/wrong").content_type.startswith("text/html")
    answer = client.patch(f"{BASE}/wrong", json={})
    assert json.loads(answer.data)["status"] == 404


def test_what_calendars_asked_for_outlives_the_database(client: FlaskClient, store: Store) -> None:
    """While the database is away a secret feed that was fetched goes out as it last was, and says that it is stale."""
    keep(store, a_meeting("Tea"))
    address = client.post("/feeds/private", json={}).headers["Location"].removeprefix("https://calendar.example.org")
    good = client.get(f"{address}.ics")
    with store.write() as tx:
        tx.connection.execute(text("ALTER TABLE secret_feeds RENAME TO gone"))
        tx.connection.execute(text("ALTER TABLE feed RENAME TO away"))
    answer = client.get(f"{address}.ics")
    assert (answer.status_code, answer.data) == (200, good.data)
    assert answer.headers["Warning"].startswith("110")
    assert client.get("/feeds/private/unknown.ics").status_code == 503
