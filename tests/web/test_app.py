import logging

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import text

from calfeed.store import Store
from calfeed.usecases.deps import Deps
from calfeed.web import create_app
from tests.web.page import Page


@pytest.mark.parametrize("address", ["/", "/subscribe", "/feeds/all.ics", "/nowhere", "/static/style.css", "/healthz"])
def test_headers(client: FlaskClient, address: str) -> None:
    """Every answer says what a browser may do with it: nothing from elsewhere, nothing inline, in nobody's frame."""
    headers = client.get(address).headers
    policy = headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert "Set-Cookie" not in headers


def test_static_files_are_kept(client: FlaskClient) -> None:
    """A static file's address has its digest in it, so it may be kept for a year."""
    html = client.get("/").text
    address = html.split('rel="stylesheet" href="')[1].split('"')[0]
    answer = client.get(address)
    assert "?v=" in address
    assert "max-age=31536000" in answer.headers["Cache-Control"]


def test_not_found(client: FlaskClient) -> None:
    """An unknown address has a page that helps."""
    answer = client.get("/nowhere")
    assert answer.status_code == 404
    assert "Nothing is here" in Page(answer.text).words


@pytest.mark.parametrize(
    "address", ["/events/a%00b", "/events/a%00b.ics", "/confirm/%00", "/feeds/%00.ics", "/%ed%a0%80"]
)
def test_odd_addresses(client: FlaskClient, address: str) -> None:
    """No character in an address is taken for a failure of ours."""
    assert client.get(address).status_code == 404
    assert client.get("/events/" + "x" * 5_000).status_code == 404


def test_wrong_method(client: FlaskClient) -> None:
    """What can't be done is said with what can."""
    answer = client.post("/")
    assert answer.status_code == 405
    assert "GET" in answer.headers["Allow"]
    assert Page(answer.text).words


def test_too_large(client: FlaskClient) -> None:
    """A form over 64 kB is refused."""
    answer = client.post("/subscribe", data={"address": "a" * 70_000})
    assert answer.status_code == 413
    assert "too large" in Page(answer.text).words


def test_a_database_that_does_not_answer(client: FlaskClient, store: Store) -> None:
    """503 with a time to come back, and nothing about the inside."""
    with store.write() as tx:
        tx.connection.execute(text("ALTER TABLE meetings RENAME TO gone"))
    answer = client.get("/")
    assert answer.status_code == 503
    assert int(answer.headers["Retry-After"]) > 0
    assert "Not available right now" in Page(answer.text).words
    assert "table" not in answer.text


def test_a_mistake_of_ours(deps: Deps, caplog: pytest.LogCaptureFixture) -> None:
    """500 with a page, and a log line that has the rule of the address, not its token."""
    app: Flask = create_app(deps)
    app.add_url_rule("/confirm/<token>/bug", view_func=lambda token: 1 / len(token[99:]))
    with caplog.at_level(logging.ERROR):
        answer = app.test_client().get("/confirm/s3cret/bug")
    assert answer.status_code == 500
    assert "our mistake" in Page(answer.text).words
    assert "/confirm/<token>/bug" in caplog.text
    assert "s3cret" not in caplog.text
