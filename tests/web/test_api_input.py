"""What a program may send: hostile or wrong, it is refused with 400 and a line that names the field."""

import json
from dataclasses import replace
from typing import Any

import pytest

from calfeed.store import Store
from calfeed.usecases import accounts
from calfeed.usecases.deps import Deps
from calfeed.web import create_app
from tests.builders import a_meeting, keep
from tests.web.browser import CHEAP, PASSWORD
from tests.web.program import Program

DEEP = "[" * 30_000
LONE = '"\\ud800"'


@pytest.fixture
def program(deps: Deps, store: Store) -> Program:
    """A program with a good token, and an event m1."""
    made = replace(deps, passwords=CHEAP)
    accounts.add_account(made, "ada", PASSWORD)
    keep(store, a_meeting(uid="m1"))
    return Program(create_app(made).test_client(), accounts.make_token(made, "ada", "planner"))


@pytest.mark.parametrize(
    ("sent", "words"),
    [
        ({}, "nothing is different"),
        ({"uid": "x"}, "no 'uid'"),
        ({"x\ud800": 1}, "no 'x"),
        ({"title": ""}, "title takes a line"),
        ({"title": " \u200b "}, "title takes a line"),
        ({"title": "a\nb"}, "title takes a line"),
        ({"title": "\0"}, "title takes a line"),
        ({"title": "\ud800"}, "title takes a line"),
        ({"title": "x" * 501}, "title takes a line"),
        ({"title": None}, "title takes a line"),
        ({"title": 5}, "title takes a line"),
        ({"kind": "party"}, "kind takes one of event, deadline"),
        ({"kind": []}, "kind takes one of"),
        ({"status": None}, "status takes one of"),
        ({"place": {}}, "place takes a line"),
        ({"participants": "Ada"}, "participants takes a list"),
        ({"participants": ["Ada", 1]}, r"participants\[1\] takes a line"),
        ({"participants": ["x"] * 201}, "participants takes a list of at most 200"),
        ({"excluded": ["2026-02-30"]}, r"excluded\[0\] takes a date"),
        ({"excluded": ["1899-12-31"]}, r"excluded\[0\] takes a date from 1900 to 2200"),
        ({"previous": "2026-01-01T10:00"}, "previous takes a date"),
        ({"previous": {"wall": "2026-01-01T10:00"}}, "previous needs zone"),
        ({"rrule": "FREQ=HOURLY"}, "no rule"),
        ({"rrule": "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"}, "no rule"),
        ({"rrule": "FREQ=DAILY;UNTIL=20261332"}, "no rule"),
        ({"rrule": "FREQ=DAILY;COUNT=1000000"}, "no rule"),
        ({"when": "2026-01-05"}, "when takes an object whose kind is one of days, timed, window"),
        ({"when": {"kind": "never"}}, "kind is one of"),
        ({"when": {"kind": ["days"]}}, "kind is one of"),
        ({"when": {"kind": "days", "first": "2026-01-05"}}, "when needs last"),
        ({"when": {"kind": "days", "first": "2026-01-05", "last": "2026-01-04"}}, "when ends before it starts"),
        ({"when": {"kind": "days", "first": "2026-01-05", "last": "2026-01-05", "start": 1}}, "when has no 'start'"),
        ({"when": {"kind": "timed", "start": "10:00"}}, "when.start takes an object with wall, zone, utc"),
        ({"when": {"kind": "timed", "start": {"wall": "2026-01-05", "zone": "UTC"}}}, "when.start.wall takes a time"),
        ({"when": {"kind": "timed", "start": {"wall": "2026-01-05T10:00Z", "zone": "UTC"}}}, "without an offset"),
        ({"when": {"kind": "timed", "start": {"wall": "2026-01-05T10:00", "zone": "../../etc/passwd"}}}, "IANA zone"),
        ({"when": {"kind": "timed", "start": {"wall": "2026-01-05T10:00", "zone": "UTC", "utc": "x"}}}, "start.utc"),
        (
            {
                "when": {
                    "kind": "timed",
                    "start": {"wall": "2026-01-05T10:00", "zone": "UTC"},
                    "end": {"wall": "2026-01-05T11:00", "zone": "Europe/Kyiv"},
                }
            },
            "ends before it starts",
        ),
        ([], "the body takes an object"),
        (None, "the body takes an object"),
        ("title", "the body takes an object"),
    ],
    ids=lambda value: json.dumps(value)[:40] if not isinstance(value, str) else "",
)
def test_wrong_edits(program: Program, sent: Any, words: str) -> None:
    """Each value that can't be is refused, and nothing is changed."""
    answer = program.ask("PATCH", "/events/m1", data=json.dumps(sent), content_type="application/json")
    assert answer.status_code == 400
    assert_words(answer.json["detail"], words)
    assert len(program.get("/changes").json["changes"]) == 1


def assert_words(detail: str, words: str) -> None:
    """The words stand in the line."""
    assert words.replace("\\", "") in detail, detail


@pytest.mark.parametrize(
    "octets",
    [
        b"",
        b"{",
        b"{}{}",
        b'{"title": NaN}',
        b'{"title": Infinity}',
        b'{"title": "\xff"}',
        b'\xef\xbb\xbf{"title": "x"}',
        '{"title": "x"}'.encode("utf-16"),
        DEEP.encode(),
        b'{"number": ' + b"9" * 5_000 + b"}",
        b'{"title": "a\nb"}',
    ],
    ids=lambda octets: repr(octets[:20]),
)
def test_bad_json(program: Program, octets: bytes) -> None:
    """What is not JSON in UTF-8, or too deep to be meant, is refused."""
    for method, path in (("PATCH", "/events/m1"), ("POST", "/events/m1/undo"), ("POST", "/announcements")):
        answer = program.ask(method, path, data=octets, content_type="application/json")
        assert (answer.status_code, answer.json["detail"]) == (400, "the body is not JSON in UTF-8")


@pytest.mark.parametrize(
    ("path", "sent", "words"),
    [
        ("/events/m1/undo", {"number": "0"}, "number takes a whole number"),
        ("/events/m1/undo", {"number": True}, "number takes a whole number"),
        ("/events/m1/undo", {"number": 1.0}, "number takes a whole number"),
        ("/events/m1/undo", {"number": -1}, "number takes a whole number"),
        ("/events/m1/undo", {"number": 2**31}, "number takes a whole number"),
        ("/events/m1/undo", {}, "the body needs number"),
        ("/events/m1/join", {"other": "m1"}, "two different"),
        ("/events/m1/join", {"other": None}, "other takes a line"),
        ("/events/m1/split", {"documents": []}, "some of the documents"),
        ("/events/m1/split", {"documents": [[]]}, "documents[0] takes a line"),
        ("/events/m1/split", {"documents": {"a": 1}}, "documents takes a list"),
        ("/events/m1/publish", {"preview": True}, "takes nothing"),
        ("/announcements/x/disbelieve", {}, "nothing of any meeting"),
        ("/announcements", {"text": ""}, "text takes the text"),
        ("/announcements", {"text": " \n "}, "text takes the text"),
        ("/announcements", {"text": "Tea \ud800"}, "text takes the text"),
        ("/announcements", {"text": ["Tea"]}, "text takes the text"),
        ("/announcements", {"text": "Tea", "url": "javascript:alert(1)"}, "url takes an address"),
        ("/announcements", {"text": "Tea", "written_at": "yesterday"}, "written_at takes a date"),
        ("/announcements", {"text": "Tea", "written_at": "2026-01-01T10:00"}, "a time with its offset"),
        ("/announcements", {"text": "Tea", "written_at": "0001-01-01T00:00+00:00"}, "written_at takes a date"),
        ("/announcements", {"text": "Tea", "name": "a\nb"}, "name takes a line"),
        ("/announcements", {"text": "Tea", "publish": True}, "no 'publish'"),
        ("/announcements", {"name": "tea"}, "the body needs text"),
    ],
)
def test_wrong_bodies(program: Program, path: str, sent: Any, words: str) -> None:
    """Each field says what it takes."""
    answer = program.post(path, sent)
    assert answer.status_code == 400
    assert_words(answer.json["detail"], words)


@pytest.mark.parametrize(
    ("path", "query", "words"),
    [
        ("/events", "limit=0", "limit takes a whole number from 1 to 200"),
        ("/events", "limit=201", "limit takes"),
        ("/events", "limit=%D9%A1", "limit takes"),
        ("/events", "limit=" + "9" * 5_000, "limit takes"),
        ("/events", "since=tomorrow", "since takes a date"),
        ("/events", "standing=all", "standing takes one of"),
        ("/events", "after=x", "after is not a cursor"),
        ("/events", "after=%00", "after takes a line"),
        ("/events", "before=2026-01-01", "no 'before'"),
        ("/events", "limit=1&limit=2", "'limit' twice"),
        ("/events/m1", "preview=true", "takes nothing"),
        ("/changes", "after=-1", "after is not a cursor"),
        ("/changes", "after=" + "9" * 40, "after is not a cursor"),
        ("/announcements", "after=%ED%A0%80", "after is not a cursor"),
    ],
)
def test_wrong_queries(program: Program, path: str, query: str, words: str) -> None:
    """A parameter that is unknown, twice there or wrong is refused, not passed over."""
    answer = program.ask("GET", f"{path}?{query}")
    assert answer.status_code == 400
    assert_words(answer.json["detail"], words)


@pytest.mark.parametrize("query", ["previw=true", "preview=1", "preview=", "preview=true&preview=false"])
def test_a_mistyped_preview_does_nothing(program: Program, query: str) -> None:
    """Who meant to preview and wrote it wrongly has decided nothing."""
    assert program.ask("POST", f"/events/m1/reject?{query}").status_code == 400
    assert program.get("/events/m1").json["event"]["standing"] == "published"


@pytest.mark.parametrize("content_type", ["", "text/plain", "application/x-www-form-urlencoded", "text/json"])
def test_only_json(program: Program, content_type: str) -> None:
    """A body of another type is refused with what to send."""
    answer = program.ask("PATCH", "/events/m1", data=b'{"title": "X"}', content_type=content_type)
    assert (answer.status_code, "application/json" in answer.json["detail"]) == (415, True)


@pytest.mark.parametrize("content_type", ["", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x"])
def test_announcements_say_what_they_are(program: Program, content_type: str) -> None:
    """A form, or what doesn't say its type, is no announcement."""
    answer = program.ask("POST", "/announcements", data=b"Tea on 5 May 2026.", content_type=content_type)
    assert answer.status_code == 415


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (b"\0" * 1_000, "announcement:"),
        (b"\x1f\x8b\x08" + b"x" * 100, "gzip"),
        (b"PK\x03\x04" + b"x" * 100, "zip"),
    ],
)
def test_announcements_that_are_none(program: Program, data: bytes, words: str) -> None:
    """What can't be read is refused with the reader's reason."""
    answer = program.ask("POST", "/announcements", data=data, content_type="text/plain")
    assert answer.status_code == 400
    assert_words(answer.json["detail"], words)
