import gzip
from datetime import timedelta

import icalendar
import pytest
from flask.testing import FlaskClient
from sqlalchemy import text
from werkzeug.http import http_date

from calfeed.store import Store
from tests.builders import NOW, a_meeting, keep

FEED = "/feeds/all.ics"


def test_feed(client: FlaskClient, store: Store) -> None:
    """The feed is a calendar, shown inline, that caches and other sites' pages may have."""
    keep(store, a_meeting("Tea"))
    answer = client.get(FEED)
    assert answer.status_code == 200
    assert answer.content_type == "text/calendar; charset=utf-8"
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert answer.headers["Cache-Control"].startswith("public, max-age=")
    assert "Content-Disposition" not in answer.headers
    assert "Set-Cookie" not in answer.headers
    assert [str(event["SUMMARY"]) for event in icalendar.Calendar.from_ical(answer.data).events] == ["Tea"]


def test_download(client: FlaskClient, store: Store) -> None:
    """The download is the same octets, to be saved."""
    keep(store, a_meeting())
    answer = client.get("/download/calfeed.ics")
    assert answer.data == client.get(FEED).data
    assert answer.headers["Content-Disposition"] == 'attachment; filename="calfeed.ics"'


def test_event_file(client: FlaskClient, store: Store) -> None:
    """One event is saved as a file of its own; an unknown one is not found, in plain words."""
    keep(store, a_meeting(uid="tea"))
    answer = client.get("/events/tea.ics")
    assert answer.headers["Content-Disposition"] == 'attachment; filename="tea-2026-05-05.ics"'
    assert answer.headers["ETag"]
    missing = client.get("/events/coffee.ics")
    assert (missing.status_code, missing.content_type) == (404, "text/plain; charset=utf-8")


def test_unknown_feed(client: FlaskClient) -> None:
    """Another feed's address is not found, in plain words."""
    for address in ("/feeds/none.ics", "/feeds/%00.ics"):
        answer = client.get(address)
        assert (answer.status_code, answer.content_type) == (404, "text/plain; charset=utf-8")


@pytest.mark.parametrize("headers", [{}, {"Accept-Encoding": "gzip"}])
def test_head_equals_get(client: FlaskClient, store: Store, headers: dict[str, str]) -> None:
    """HEAD has the headers of GET, length included, and no body."""
    keep(store, a_meeting())
    get, head = client.get(FEED, headers=headers), client.head(FEED, headers=headers)
    assert head.headers == get.headers
    assert int(head.headers["Content-Length"]) == len(get.data)
    assert head.data == b""


@pytest.mark.parametrize(
    ("tags", "status"),
    [
        ('"{}"', 304),
        ('W/"{}"', 304),
        ('"other", W/"{}"', 304),
        ('"{}-gzip"', 304),
        ("*", 304),
        ('"other"', 200),
        ("", 200),
    ],
)
def test_if_none_match(client: FlaskClient, tags: str, status: int) -> None:
    """A client that names our tag, in a list or weakly, gets 304 without a body; another gets the feed."""
    etag = client.get(FEED).headers["ETag"].strip('"')
    answer = client.get(FEED, headers={"If-None-Match": tags.format(etag)})
    assert answer.status_code == status
    assert bool(answer.data) is (status == 200)
    assert answer.headers["ETag"] == f'"{etag}"'
    assert answer.headers["Cache-Control"]
    assert answer.headers["Vary"] == "Accept-Encoding"


def test_if_modified_since(client: FlaskClient, store: Store) -> None:
    """Without a tag the date decides; with one it does not (RFC 9110, 13.2.2)."""
    keep(store, a_meeting())
    last = client.get(FEED).headers["Last-Modified"]
    assert last == http_date(NOW)
    assert client.get(FEED, headers={"If-Modified-Since": last}).status_code == 304
    assert client.get(FEED, headers={"If-Modified-Since": http_date(NOW - timedelta(seconds=1))}).status_code == 200
    assert client.get(FEED, headers={"If-Modified-Since": "yesterday"}).status_code == 200
    both = {"If-Modified-Since": last, "If-None-Match": '"other"'}
    assert client.get(FEED, headers=both).status_code == 200


def test_a_change_gives_a_new_tag(client: FlaskClient, store: Store) -> None:
    """Whoever asks with the old tag gets the new feed."""
    old = client.get(FEED).headers["ETag"]
    keep(store, a_meeting())
    assert client.get(FEED, headers={"If-None-Match": old}).status_code == 200


@pytest.mark.parametrize(
    ("accepted", "zipped"),
    [
        ("gzip", True),
        ("br, gzip;q=0.5", True),
        ("", False),
        ("identity", False),
        ("gzip;q=0", False),
        ("identity;q=1, gzip;q=0.5", False),
    ],
)
def test_gzip_only_when_asked(client: FlaskClient, store: Store, accepted: str, zipped: bool) -> None:
    """Zipped or not, the octets are the same; the tag is not, because it is another representation."""
    keep(store, a_meeting())
    plain = client.get(FEED)
    answer = client.get(FEED, headers={"Accept-Encoding": accepted})
    assert (answer.headers.get("Content-Encoding") == "gzip") is zipped
    assert answer.headers["Vary"] == "Accept-Encoding"
    assert (answer.headers["ETag"] != plain.headers["ETag"]) is zipped
    assert (gzip.decompress(answer.data) if zipped else answer.data) == plain.data


def test_options(client: FlaskClient) -> None:
    """A page of another site may ask first, and then send the conditional headers."""
    answer = client.options(FEED, headers={"Origin": "https://other.example", "Access-Control-Request-Method": "GET"})
    assert answer.status_code == 200
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert "If-None-Match" in answer.headers["Access-Control-Allow-Headers"]


def test_other_methods(client: FlaskClient) -> None:
    """A feed can't be written."""
    answer = client.post(FEED)
    assert answer.status_code == 405
    assert "GET" in answer.headers["Allow"]


def test_nothing_of_a_broken_database_is_taken_for_a_feed(client: FlaskClient, store: Store) -> None:
    """503 with a time to come back, in plain words; once it was built, the last good feed instead."""
    keep(store, a_meeting())
    with store.write() as tx:
        tx.connection.execute(text("ALTER TABLE feed RENAME TO gone"))
    answer = client.get(FEED)
    assert (answer.status_code, answer.content_type) == (503, "text/plain; charset=utf-8")
    assert int(answer.headers["Retry-After"]) > 0
    assert "gone" not in answer.text
    assert "feed" not in answer.text
    with store.write() as tx:
        tx.connection.execute(text("ALTER TABLE gone RENAME TO feed"))
    good = client.get(FEED)
    with store.write() as tx:
        tx.connection.execute(text("ALTER TABLE feed RENAME TO gone"))
    stale = client.get(FEED)
    assert stale.data == good.data
    assert stale.headers["Warning"] == '110 - "Response is Stale"'


def test_the_host_header_is_in_no_link(client: FlaskClient, store: Store) -> None:
    """Links come from the configured address, whatever the request says."""
    keep(store, a_meeting())
    for address in (FEED, "/", "/subscribe"):
        answer = client.get(address, headers={"Host": "evil.example", "X-Forwarded-Host": "evil.example"})
        assert "evil.example" not in answer.text
        assert "calendar.example.org" in answer.text
