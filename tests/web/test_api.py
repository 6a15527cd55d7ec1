"""The API: pushed announcements, what is read of them, decisions, changes to follow; every answer is as described."""

import logging
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from openapi_spec_validator import validate as validate_description
from sqlalchemy import text

from calfeed.clock import SettableClock
from calfeed.mail.memory import MemoryMailer
from calfeed.model.account import Role
from calfeed.model.source import Policy, Source, SourceKind
from calfeed.store import Store
from calfeed.usecases import accounts, sources, subscribe
from calfeed.usecases.deps import Deps
from calfeed.usecases.remind import send_due
from calfeed.web import create_app
from tests.usecases.reminding import parsed, token
from tests.web.browser import CHEAP, OWN, PASSWORD
from tests.web.program import BASE, DESCRIPTION, Program

ADDS = """1 January 2026

A meeting of national security advisors will take place in Kyiv on 5 January 2026. \
They last met on 3 December 2025.
"""
HOURS = """2 January 2026

The meeting of national security advisors in Kyiv on 5 January 2026 begins at 16:00 Kyiv time.
"""
MOVES = """3 January 2026

The meeting of national security advisors will take place on 8 January 2026 instead of 5 January 2026.
"""
OTHER = """2 January 2026

The budget committee will meet in Kyiv on 5 January 2026 at 10:00.
"""
CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//kitchen//tea//EN
BEGIN:VEVENT
UID:tea-1
DTSTAMP:20260430T100000Z
DTSTART;VALUE=DATE:20260505
SUMMARY:Tea
URL:https://kitchen.test/tea
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def deps(deps: Deps) -> Deps:
    """A service with an editor and a reader."""
    made = replace(deps, passwords=CHEAP)
    accounts.add_account(made, "ada", PASSWORD)
    accounts.add_account(made, "bob", PASSWORD, Role.READER)
    return made


@pytest.fixture
def app(deps: Deps) -> Flask:
    """The application."""
    return create_app(deps)


@pytest.fixture
def program(app: Flask, deps: Deps) -> Program:
    """A planning system that has an editor's token."""
    return Program(app.test_client(), accounts.make_token(deps, "ada", "planner"))


def push(program: Program, words: str, **more: Any) -> dict[str, Any]:
    """What a new announcement did."""
    answer = program.post("/announcements", {"text": words, **more})
    assert answer.status_code == 201
    made: dict[str, Any] = answer.json
    return made


def added(program: Program, words: str, **more: Any) -> str:
    """The UID of the event that a new announcement added."""
    (change,) = push(program, words, **more)["changes"]
    return str(change["uid"])


def event(program: Program, uid: str) -> dict[str, Any]:
    """The event as it is now."""
    now: dict[str, Any] = program.get(f"/events/{uid}").json["event"]
    return now


def test_description(app: Flask) -> None:
    """The description is valid OpenAPI 3.1, is served to everybody, and names each address with its methods."""
    served = Program(app.test_client(), "").get("/openapi.json").json
    assert served == DESCRIPTION
    validate_description(served)
    rules = [rule for rule in app.url_map.iter_rules() if rule.endpoint.startswith("api.")]
    verbs = [(rule, verb) for rule in rules for verb in re.findall(r"<any\((.*)\):verb>", rule.rule) or [""]]
    served_at = {
        (re.sub("<any.*?>", "{}", re.sub(r"<(\w+)>", r"{\1}", rule.rule)).replace("{}", one), method.lower())
        for rule, verb in verbs
        for one in verb.split(", ")
        for method in rule.methods or ()
        if method not in {"HEAD", "OPTIONS"}
    }
    described = {
        (BASE + path, method) for path, at in DESCRIPTION["paths"].items() for method in at if method != "parameters"
    }
    assert served_at == described


def test_described_values_are_those_of_the_code() -> None:
    """The words that a field may hold are the same in the description and in the code."""
    from calfeed.model import meeting, when
    from calfeed.model.difference import FIELDS

    schemas = DESCRIPTION["components"]["schemas"]
    for name, values in {
        "Kind": meeting.Kind,
        "Status": meeting.Status,
        "Online": meeting.Online,
        "Certainty": meeting.Certainty,
        "Standing": meeting.Standing,
    }.items():
        assert schemas[name]["enum"] == list(values)
    assert schemas["Timed"]["properties"]["zone_origin"]["enum"] == list(when.ZoneOrigin)
    assert schemas["Change"]["properties"]["kind"]["enum"] == list(meeting.ChangeKind)
    assert schemas["Evidence"]["properties"]["field"]["enum"] == list(meeting.Field)
    assert schemas["Change"]["properties"]["fields"]["propertyNames"]["enum"] == list(FIELDS)
    assert schemas["Source"]["properties"]["kind"]["enum"] == list(SourceKind)
    assert schemas["Source"]["properties"]["policy"]["enum"] == list(Policy)


def test_push(program: Program) -> None:
    """An announcement is read and merged; the same again is known, in whatever form it comes."""
    report = push(program, ADDS, name="advisors.txt", url="https://office.test/1")
    (change,) = report["changes"]
    assert (change["kind"], change["document"], change["person"]) == ("added", report["digest"], None)
    assert change["fields"]["place"]["after"] == "Kyiv"
    assert [one["reason"] for one in report["skipped"]] == ["the time of writing", "past"]
    again = program.post("/announcements", {"text": ADDS, "name": "other.txt"})
    assert (again.status_code, again.json["digest"], again.json["changes"]) == (200, report["digest"], [])
    assert again.headers["Location"] == f"/api/v1/announcements/{report['digest']}"
    raw = program.ask("POST", "/announcements", data=ADDS.replace("\n", "\r\n"), content_type="text/plain")
    assert (raw.status_code, raw.json["digest"]) == (200, report["digest"])
    told = event(program, change["uid"])
    assert told["source"] == {"name": "ada", "document": "1 January 2026", "url": "https://office.test/1"}


@pytest.mark.parametrize(
    ("content_type", "data"),
    [
        ("text/plain; charset=utf-16", "Tea will be served on 5 May 2026.".encode("utf-16")),
        ("text/html", b"<p>Tea will be served on 5&nbsp;May 2026.</p>"),
        ("message/rfc822", b"From: a@b.test\r\nSubject: Tea\r\n\r\nTea will be served on 5 May 2026.\r\n"),
        ("application/octet-stream", b"Tea will be served on 5 May 2026."),
        ("text/calendar", CALENDAR.replace("\n", "\r\n").encode()),
    ],
)
def test_push_as_what_it_is(program: Program, content_type: str, data: bytes) -> None:
    """An announcement may be sent as the file that it is, described by the query."""
    about = {"name": "tea", "source": "kitchen", "url": "https://kitchen.test/tea", "written_at": "2026-04-30"}
    answer = program.ask("POST", "/announcements", data=data, content_type=content_type, query_string=about)
    assert answer.status_code == 201
    (change,) = answer.json["changes"]
    assert change["fields"]["when"]["after"] == {"kind": "days", "first": "2026-05-05", "last": "2026-05-05"}
    told = event(program, change["uid"])
    assert (told["source"]["name"], told["source"]["url"]) == ("kitchen", "https://kitchen.test/tea")


def test_push_a_pdf(program: Program) -> None:
    """A PDF is read by what it is, and one that holds no text is refused with the reason."""
    data = b"%PDF-1.4 nothing"
    answer = program.ask("POST", "/announcements", data=data, content_type="application/pdf")
    assert answer.status_code == 400
    assert "announcement:" in answer.json["detail"]


def test_when_it_was_written(program: Program) -> None:
    """A text that doesn't tell its day is read as of the day that is sent with it, and in the zone of its hour."""
    (change,) = push(program, "Tea will be served tomorrow.", written_at="2026-04-30T23:30:00-05:00")["changes"]
    assert change["fields"]["when"]["after"]["first"] == "2026-05-01"
    (other,) = push(program, "Coffee will be served tomorrow.", written_at="2026-05-09")["changes"]
    assert other["fields"]["when"]["after"]["first"] == "2026-05-10"


def test_push_in_the_name_of_a_source(program: Program, deps: Deps) -> None:
    """What comes under the name of a source is read in its zone and treated by its policy."""
    about = {"kind": SourceKind.PAGE, "address": "https://wire.test/", "zone": "Europe/Kyiv", "policy": Policy.HOLD}
    sources.add(deps, Source(name="wire", **about))
    told = event(program, added(program, "Tea will be served on 5 May 2026 at 16:00.", source="wire"))
    assert told["standing"] == "held"
    assert told["when"]["start"]["utc"] == "2026-05-05T13:00:00Z"
    assert program.get("/events").json["events"] == []
    assert [one["uid"] for one in program.get("/queue").json["waiting"]] == [told["uid"]]


def test_an_announcement(program: Program) -> None:
    """An announcement is given back with its text, in which the evidence stands where it is said to."""
    report = push(program, ADDS)
    found = program.get(f"/announcements/{report['digest']}").json
    said, former = found["said"]
    assert said["uid"] == report["changes"][0]["uid"]
    assert (former["quote"], former["uid"]) == ("They last met on 3 December 2025.", None)
    for piece in [*said["evidence"], *found["skipped"]]:
        start, end = piece["span"]
        assert " ".join(found["text"][start:end].split()) == piece["words"]
    assert [one["on"] for one in found["skipped"]] == ["2026-01-01", "2025-12-03"]


def test_announcements_page_by_page(program: Program, clock: SettableClock) -> None:
    """The list goes on where the cursor was, also later."""
    first, second = push(program, ADDS)["digest"], push(program, OTHER)["digest"]
    page = program.get("/announcements", limit=1).json
    assert page["more"]
    page = program.get("/announcements", after=page["next"]).json
    assert not page["more"]
    assert page["announcements"][0]["digest"] in {first, second}
    clock.advance(timedelta(minutes=1))
    third = push(program, MOVES)["digest"]
    page = program.get("/announcements", after=page["next"]).json
    assert [one["digest"] for one in page["announcements"]] == [third]


def test_events(program: Program) -> None:
    """Events by day, of a span of days, by how they stand, page by page."""
    one, other = added(program, ADDS), added(program, OTHER.replace("5 January", "9 January"))

    def uids(**query: Any) -> list[str]:
        return [each["uid"] for each in program.get("/events", **query).json["events"]]

    assert uids() == [one, other]
    assert uids(since="2026-01-06") == [other]
    assert uids(until="2026-01-08") == [one]
    page = program.get("/events", limit=1).json
    assert (page["events"][0]["uid"], page["more"]) == (one, True)
    assert uids(after=page["next"]) == [other]
    program.post(f"/events/{one}/reject")
    assert (uids(), uids(standing="rejected"), uids(standing="any")) == ([other], [one], [one, other])


def test_an_event(program: Program, deps: Deps) -> None:
    """An event comes with its evidence, with what each source said, where they differ, and what it may be one with."""
    uid = added(program, HOURS)
    push(program, HOURS.replace("2 January 2026\n", "3 January 2026\n").replace("16:00", "17:00"), source="wire")
    view = program.get(f"/events/{uid}").json
    assert {one["field"] for one in view["evidence"]} >= {"what", "when"}
    assert [one["source"]["name"] for one in view["said"]] == ["ada", "wire"]
    (conflict,) = view["conflicts"]
    assert [(one["source"], one["value"]["start"]["wall"][11:16]) for one in conflict["told"]] == [
        ("wire", "17:00"),
        ("ada", "16:00"),
    ]


def test_a_remark(program: Program) -> None:
    """A text that only says that a meeting is off is shown with the event that it speaks of."""
    uid = added(program, ADDS)
    report = push(program, "4 January 2026\n\nThe meeting of national security advisors in Kyiv was called off.\n")
    assert event(program, uid)["status"] == "cancelled"
    (said,) = program.get(f"/announcements/{report['digest']}").json["said"]
    assert (said["kind"], said["certainty"], said["uid"]) == ("remark", "called off", uid)


def test_history(program: Program) -> None:
    """Every change of every field, from which words in which document or which person, and when."""
    uid = added(program, ADDS)
    moves = push(program, MOVES)
    program.patch(f"/events/{uid}", {"place": "Lviv"})
    first, moved, edited = program.get(f"/events/{uid}/history").json["changes"]
    assert first["fields"]["title"]["before"] is None
    assert moved["kind"] == "moved"
    assert (moved["document"], moved["words"]) == (moves["digest"], MOVES.splitlines()[2])
    assert moved["fields"]["when"]["before"]["first"] == "2026-01-05"
    assert moved["fields"]["when"]["after"]["first"] == "2026-01-08"
    assert "8 January 2026" in {one["words"] for one in moved["fields"]["when"]["evidence"]}
    assert moved["fields"]["previous"]["after"] == "2026-01-05"
    assert moved["fields"]["certainty"]["after"] == "moved"
    assert (edited["person"], edited["document"], edited["number"]) == ("ada", None, 2)
    assert edited["fields"] == {"place": {"before": "Kyiv", "after": "Lviv", "evidence": []}}
    assert [one["position"] for one in (first, moved, edited)] == [1, 2, 3]


@pytest.mark.parametrize(
    "sent",
    [
        {"title": "Security advisors"},
        {"kind": "deadline"},
        {"when": {"kind": "days", "first": "2026-01-07", "last": "2026-01-08"}},
        {"when": {"kind": "window", "first": "2026-01-12", "last": "2026-01-16"}},
        {"rrule": "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;UNTIL=20260301"},
        {"rrule": "FREQ=MONTHLY;BYDAY=-1FR;COUNT=5", "excluded": ["2026-01-30"]},
        {"previous": "2026-01-02"},
        {"place": None},
        {"participants": ["national security advisors", "Ukraine’s delegation"]},
        {"status": "tentative"},
        {"online": "hybrid"},
        {"topic": "Peace framework"},
    ],
    ids="-".join,
)
def test_edit(program: Program, sent: dict[str, Any]) -> None:
    """Each field that can be edited is what was sent, and what it was when that is undone."""
    uid = added(program, ADDS)
    before = event(program, uid)
    (change,) = program.patch(f"/events/{uid}", sent).json["changes"]
    after = event(program, uid)
    assert {name: after[name] for name in sent} == sent
    assert change["sequence"] == after["sequence"] == 1
    (back,) = program.post(f"/events/{uid}/undo", {"number": change["number"]}).json["changes"]
    assert back["undone"]
    assert {name: event(program, uid)[name] for name in sent} == {name: before[name] for name in sent}


def test_edit_an_hour(program: Program) -> None:
    """A moment is sent as a wall time in a zone, may be sent as it was read, and is one of two where there are two."""
    uid = added(program, ADDS)
    at = {"wall": "2026-01-05T10:00", "zone": "Europe/Kyiv"}
    program.patch(f"/events/{uid}", {"when": {"kind": "timed", "start": at}})
    read = event(program, uid)["when"]
    assert read["start"] == {"wall": "2026-01-05T10:00:00", "zone": "Europe/Kyiv", "utc": "2026-01-05T08:00:00Z"}
    same = program.patch(f"/events/{uid}", {"when": read})
    assert (same.status_code, same.json["detail"]) == (400, "nothing is different from what it was")
    for minute, sent, kept in ((10, None, "00"), (20, "01:20:00Z", "01"), (30, "02:30:00+02:00", "00")):
        twice = {"wall": f"2026-10-25T03:{minute}", "zone": "Europe/Kyiv", "utc": sent and f"2026-10-25T{sent}"}
        program.patch(f"/events/{uid}", {"when": {"kind": "timed", "start": twice}})
        assert event(program, uid)["when"]["start"]["utc"] == f"2026-10-25T{kept}:{minute}:00Z"
    wrong = at | {"utc": "2026-01-05T10:00:00Z"}
    refused = program.patch(f"/events/{uid}", {"when": {"kind": "timed", "start": wrong}})
    assert (refused.status_code, "leave utc out" in refused.json["detail"]) == (400, True)


DECISIONS: dict[str, Callable[[str, str, dict[str, Any]], tuple[str, Any]]] = {
    "edit": lambda one, _other, _report: (f"/events/{one}", {"title": "Advisors"}),
    "hold": lambda one, _other, _report: (f"/events/{one}/hold", None),
    "reject": lambda one, _other, _report: (f"/events/{one}/reject", {}),
    "join": lambda one, other, _report: (f"/events/{one}/join", {"other": other}),
    "split": lambda one, _other, report: (f"/events/{one}/split", {"documents": [report["digest"]]}),
    "undo": lambda one, _other, _report: (f"/events/{one}/undo", {"number": 1}),
    "promote": lambda _one, _other, report: (
        f"/announcements/{report['digest']}/promote",
        {"number": 0, "title": "New Year"},
    ),
    "disbelieve": lambda _one, _other, report: (f"/announcements/{report['digest']}/disbelieve", None),
}


@pytest.mark.parametrize("name", DECISIONS)
def test_preview_and_decide(program: Program, name: str) -> None:
    """A preview says what would change and changes nothing; the decision then does just that."""
    one, other = added(program, ADDS), added(program, OTHER)
    path, sent = DECISIONS[name](one, other, push(program, MOVES))
    ask = program.patch if name == "edit" else program.post

    def kinds(answer: Any) -> list[tuple[str, list[str]]]:
        assert answer.status_code == 200
        return sorted((step["kind"], sorted(step["fields"])) for step in answer.json["changes"])

    before = program.get("/changes").json
    seen = ask(path, sent, preview="true")
    assert (seen.json["preview"], seen.json["told"]) == (True, 0)
    assert {(step["position"], step["number"]) for step in seen.json["changes"]} == {(None, None)}
    assert program.get("/changes").json == before
    done = ask(path, sent, preview="false")
    assert (done.json["preview"], done.json["told"]) == (False, None)
    assert kinds(done) == kinds(seen)
    new = program.get("/changes", after=before["next"]).json["changes"]
    assert new == sorted(done.json["changes"], key=lambda step: step["position"])
    assert {step["person"] for step in new} == {"ada"}


def test_how_many_would_be_told(program: Program, deps: Deps, mailer: MemoryMailer) -> None:
    """A preview counts the subscribers who would get mail."""
    uid = added(program, ADDS)
    subscribe.sign_up(deps, "eva@example.org", "Europe/Kyiv")
    send_due(deps)
    subscribe.confirm(deps, token(parsed(mailer.sent[0].octets), "confirm"))
    assert program.patch(f"/events/{uid}", {"topic": "Peace"}, preview="true").json["told"] == 0
    assert program.post(f"/events/{uid}/reject", preview="true").json["told"] == 1


def test_keeping_apart(program: Program) -> None:
    """Two events that are kept apart are proposed no more, and a held one is published."""
    one, other = added(program, ADDS), added(program, OTHER)
    assert program.post(f"/events/{one}/keep-apart", {"other": other}).json["changes"] == []
    program.post(f"/events/{one}/hold")
    (change,) = program.post(f"/events/{one}/publish").json["changes"]
    assert (change["kind"], event(program, one)["standing"]) == ("published", "published")


def test_changes_are_polled(program: Program) -> None:
    """All changes in order, page by page; at the end the cursor waits for the next."""
    added(program, ADDS)
    uid = added(program, OTHER)
    push(program, MOVES)
    seen: list[dict[str, Any]] = []
    page: dict[str, Any] = {"next": "0", "more": True}
    while page["more"]:
        page = program.get("/changes", after=page["next"], limit=1).json
        seen += page["changes"]
    assert [step["position"] for step in seen] == [1, 2, 3]
    assert seen[2]["fields"]["when"]["before"]["first"] == "2026-01-05"
    assert program.get("/changes", after=page["next"]).json == {"changes": [], "next": page["next"], "more": False}
    program.post(f"/events/{uid}/reject")
    (new,) = program.get("/changes", after=page["next"]).json["changes"]
    assert (new["uid"], new["kind"]) == (uid, "rejected")


def test_queue_and_sources(program: Program, deps: Deps, clock: SettableClock) -> None:
    """What needs a person, and how the sources do, without what opens them."""
    wire = Source(
        name="wire", kind=SourceKind.MAILBOX, address="imaps://mail.test/INBOX", user="eva", secret_file="/run/secret"
    )
    sources.add(deps, wire)
    uid = added(program, ADDS)
    clock.advance(timedelta(days=2))
    queue = program.get("/queue").json
    assert [(one["event"]["uid"], one["lacks"]) for one in queue["soon"]] == [(uid, ["hour", "second source"])]
    assert len(queue["latest"]) == 1
    (listed,) = program.get("/sources").json["sources"]
    assert (listed["name"], listed["silent"], listed["last_fetch"]) == ("wire", False, None)
    assert "secret" not in str(listed)
    clock.advance(timedelta(days=30))
    assert [one["name"] for one in program.get("/queue").json["silent"]] == ["wire"]


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer ", "Basic YTpi", "Bearer x", "Bearer \u00e9", "Bearer a b"])
def test_without_a_token(app: Flask, header: str) -> None:
    """Nothing is told to who shows no good token, and the answer says how to get one."""
    program = Program(app.test_client(), "")
    answer = program.ask("GET", "/events", headers={"Authorization": header} if header else {})
    assert answer.status_code == 401
    assert answer.headers["WWW-Authenticate"].startswith("Bearer")
    assert "calfeed user token make" in answer.json["detail"]
    assert program.ask("POST", "/announcements", data=b"x" * 100_000, content_type="text/plain").status_code == 401


def test_a_revoked_token(program: Program, deps: Deps) -> None:
    """A token that was revoked opens nothing, at once; nor does one of an account that was removed."""
    assert program.get("/events").status_code == 200
    accounts.revoke_token(deps, "ada", "planner")
    assert program.get("/events").status_code == 401
    assert program.post("/announcements", {"text": ADDS}).status_code == 401


def test_a_reader_only_looks(app: Flask, program: Program, deps: Deps) -> None:
    """The token of an account that may not decide reads everything and changes nothing."""
    uid = added(program, ADDS)
    reader = Program(app.test_client(), accounts.make_token(deps, "bob", "screen"))
    assert reader.get(f"/events/{uid}").status_code == 200
    assert reader.post("/announcements", {"text": OTHER}).status_code == 403
    assert reader.patch(f"/events/{uid}", {"title": "X"}).status_code == 403
    assert reader.post(f"/events/{uid}/reject", preview="true").status_code == 403


def test_a_session_is_no_token(app: Flask, program: Program) -> None:
    """The cookie of the desk opens nothing here, so that no other site's page can send a browser to it."""
    client: FlaskClient = app.test_client()
    assert client.post("/desk/login", data={"name": "ada", "password": PASSWORD}, headers=OWN).status_code == 303
    assert Program(client, "").get("/events").status_code == 401


@pytest.mark.parametrize(
    ("method", "path", "allowed"),
    [
        ("POST", "/events", {"GET", "HEAD", "OPTIONS"}),
        ("DELETE", "/events/x", {"GET", "HEAD", "OPTIONS", "PATCH"}),
        ("GET", "/events/x/publish", {"OPTIONS", "POST"}),
        ("PUT", "/announcements", {"GET", "HEAD", "OPTIONS", "POST"}),
    ],
)
def test_another_method(program: Program, method: str, path: str, allowed: set[str]) -> None:
    """What an address doesn't take is answered with what it takes."""
    answer = program.ask(method, path)
    assert answer.status_code == 405
    assert {one.strip() for one in answer.headers["Allow"].split(",")} == allowed


@pytest.mark.parametrize(
    "path",
    [
        "/nowhere",
        "/events/",
        "/events/x",
        "/events/x/history",
        "/events/a%00b",
        "/events/%ed%a0%80",
        "/announcements/x",
    ],
)
def test_nothing_there(program: Program, path: str) -> None:
    """What isn't there is a problem in JSON, never a page."""
    assert program.get(path).status_code == 404


@pytest.mark.parametrize("path", ["/events/x/publish", "/events/x/undo", "/events/x/join", "/announcements/x/promote"])
def test_deciding_about_what_is_not_there(program: Program, path: str) -> None:
    """A decision about an unknown event or announcement is answered 404."""
    sent = {"undo": {"number": 0}, "join": {"other": "y"}, "promote": {"number": 0, "title": "x"}}
    assert program.post(path, sent.get(path.rpartition("/")[2])).status_code == 404


def test_head(program: Program) -> None:
    """HEAD is GET without the body."""
    assert program.ask("HEAD", "/events").status_code == 200


def test_too_large(program: Program) -> None:
    """An announcement may have 10 MB, anything else 64 kB; what is over is refused with the limit."""
    over = program.ask("POST", "/announcements", data=b"x" * 10_000_001, content_type="text/plain")
    assert (over.status_code, "10 MB" in over.json["detail"]) == (413, True)
    long = program.ask("POST", "/announcements", data=b"x " * 600_000, content_type="text/plain")
    assert (long.status_code, "1 MB" in long.json["detail"]) == (400, True)
    padded = {"text": "Tea will be served on 5 May 2026." + " It is hot and sweet." * 4_000}
    assert program.post("/announcements", padded).status_code == 201
    edit = program.patch("/events/x", {"title": "x" * 70_000})
    assert edit.status_code == 413


def test_a_database_that_does_not_answer(program: Program, store: Store) -> None:
    """503 with a time to come back, and nothing about the inside."""
    with store.write() as tx:
        tx.connection.execute(text("ALTER TABLE changes RENAME TO gone"))
    answer = program.get("/changes")
    assert answer.status_code == 503
    assert int(answer.headers["Retry-After"]) > 0
    assert "table" not in answer.json["detail"]


def test_a_mistake_of_ours(app: Flask, caplog: pytest.LogCaptureFixture) -> None:
    """500 in JSON, with nothing about the inside."""
    app.add_url_rule("/api/v1/bug", view_func=lambda: 1 / 0)
    with caplog.at_level(logging.ERROR):
        answer = Program(app.test_client(), "").get("/bug")
    assert answer.status_code == 500
    assert "our mistake" in answer.json["detail"]
