"""Every combination of method, conditions, codings and ranges, against RFC 9110 as it is written down here."""

import gzip
from collections.abc import Iterator
from datetime import timedelta
from itertools import product
from pathlib import Path

import pytest
from flask.testing import FlaskClient
from werkzeug.http import http_date, parse_date
from werkzeug.test import TestResponse

from calfeed.clock import SettableClock
from calfeed.mail.memory import MemoryMailer
from calfeed.store import open_store
from calfeed.usecases.deps import Deps
from calfeed.web import create_app
from tests.builders import NOW, a_meeting, keep

ADDRESSES = {
    "/feeds/all.ics": "text/calendar; charset=utf-8",
    "/feeds/all.ics?place=Kyiv": "text/calendar; charset=utf-8",
    "/download/calfeed.csv?place=Kyiv": "text/csv; charset=utf-8; header=present",
    "/feeds/changes.atom": "application/atom+xml; charset=utf-8",
}
METHODS = ("GET", "HEAD", "OPTIONS", "POST")
TAGS = {
    "none": None,
    "exact": '"{tag}"',
    "weak": 'W/"{tag}"',
    "list": '"a", W/"b", "{tag}"',
    "star": "*",
    "gzip": '"{tag}-gzip"',
    "other": '"a"',
    "bare": "{tag}",
    "garbage": ';;"',
}
HITS = {"exact", "weak", "list", "star", "gzip", "bare"}
DATES = {"none": None, "older": -1, "equal": 0, "newer": 1, "garbage": "yesterday"}
CODINGS = {"none": None, "gzip": "gzip", "refused": "gzip;q=0", "identity": "identity"}
RANGES = {"none": None, "first": "bytes=0-10", "garbage": "lines=?"}


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FlaskClient]:
    """A service with two meetings, one of which is in Kyiv."""
    folder: Path = tmp_path_factory.mktemp("table")
    store = open_store(f"sqlite:///{folder}/calfeed.sqlite")
    keep(
        store, a_meeting("Tea", "2026-01-05", uid="tea", place="Kyiv"), a_meeting("Dinner", "2026-01-06", uid="dinner")
    )
    deps = Deps(clock=SettableClock(NOW + timedelta(days=1)), store=store, mailer=MemoryMailer())
    yield create_app(deps).test_client()
    store.close()


def asked(tag: str, date: str, coding: str, span: str, etag: str, last: str) -> dict[str, str]:
    """The headers of a request."""
    stamp = parse_date(last)
    assert stamp
    when = DATES[date]
    headers = {
        "If-None-Match": (TAGS[tag] or "").format(tag=etag),
        "If-Modified-Since": when if isinstance(when, str) else http_date(stamp + timedelta(hours=when or 0)),
        "Accept-Encoding": CODINGS[coding],
        "Range": RANGES[span],
    }
    left_out = {"If-None-Match": TAGS[tag] is None, "If-Modified-Since": when is None}
    return {name: value for name, value in headers.items() if value is not None and not left_out.get(name)}


def is_fresh(tag: str, date: str) -> bool:
    """Whether the client has this version: the tag decides where there is one, whatever the date (13.2.2).

    Tags are compared weakly (13.1.2); that of either coding names this version, and one that lost its quotes, as some
    programs send it, does too. A date that is none is no condition
    (13.1.3), and a version that was not changed after the date is known.
    """
    return tag in HITS if tag != "none" else date in {"equal", "newer"}


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("address", ADDRESSES)
def test_table(client: FlaskClient, address: str, method: str) -> None:
    """The status, the headers and the body are those that RFC 9110 gives, in every combination."""
    plain = client.get(address)
    etag, last = plain.headers["ETag"].strip('"'), plain.headers["Last-Modified"]
    for tag, date, coding, span in product(TAGS, DATES, CODINGS, RANGES):
        headers = asked(tag, date, coding, span, etag, last)
        answer = client.open(address, method=method, headers=headers)
        try:
            _check(answer, plain, address, method, fresh=is_fresh(tag, date), zipped=coding == "gzip")
        except AssertionError as wrong:
            raise AssertionError(f"{method} {address} {headers}: {answer.status} {answer.headers}") from wrong


def _check(answer: TestResponse, plain: TestResponse, address: str, method: str, *, fresh: bool, zipped: bool) -> None:
    found = answer.headers
    assert "Set-Cookie" not in found
    assert "Content-Range" not in found
    if method == "POST":  # 15.5.6: what is allowed is told
        assert answer.status_code == 405
        assert {"GET", "HEAD", "OPTIONS"} <= set(found["Allow"].split(", "))
        return
    assert found["Access-Control-Allow-Origin"] == "*"
    if method == "OPTIONS":  # 9.3.7; a page of another site asks so before it sends conditions
        assert (answer.status_code, answer.data) == (200, b"")
        assert {"GET", "HEAD", "OPTIONS"} <= set(found["Allow"].split(", "))
        assert "If-None-Match" in found["Access-Control-Allow-Headers"]
    else:
        tag = plain.headers["ETag"].strip('"')
        assert found["ETag"] == (f'"{tag}-gzip"' if zipped else f'"{tag}"')  # 8.8.3.3: one of each coding
        assert found["Vary"] == "Accept-Encoding"  # 12.5.5
        assert found["Cache-Control"].startswith("public, max-age=")
        assert found["Accept-Ranges"] == "none"  # 14.3, so Range is ignored: no 206, no 416 (14.2)
        _check_not_modified(answer) if fresh else _check_whole(answer, plain, address, method, zipped=zipped)


def _check_not_modified(answer: TestResponse) -> None:
    """15.4.5: neither a body nor what describes one."""
    assert (answer.status_code, answer.data) == (304, b"")
    assert not {"Content-Type", "Content-Encoding"} & {name for name, _ in answer.headers}
    assert answer.headers.get("Content-Length", "0") == "0"


def _check_whole(answer: TestResponse, plain: TestResponse, address: str, method: str, *, zipped: bool) -> None:
    found = answer.headers
    assert answer.status_code == 200
    assert found["Content-Type"] == ADDRESSES[address]
    assert found["Last-Modified"] == plain.headers["Last-Modified"]
    assert ("Content-Disposition" in found) is address.startswith("/download/")
    assert found.get("Content-Encoding") == ("gzip" if zipped else None)
    if method == "HEAD":  # 9.3.2: the headers of GET, its length too
        assert answer.data == b""
        assert int(found["Content-Length"]) > 0
    else:
        assert int(found["Content-Length"]) == len(answer.data)
        assert (gzip.decompress(answer.data) if zipped else answer.data) == plain.data
