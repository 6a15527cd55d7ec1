import csv
import io
import json
from dataclasses import replace
from datetime import date, timedelta
from urllib.parse import unquote

import feedparser
import icalendar
import pytest
from flask.testing import FlaskClient

from calfeed.clock import SettableClock
from calfeed.model.meeting import Change, ChangeKind, Meeting, Standing, Status
from calfeed.model.piece import Piece
from calfeed.store import Store, meetings
from tests.builders import NOW, a_change, a_meeting, keep, when_from

ALL = ("/feeds/all.csv", "/feeds/all.json", "/feeds/all.jcal", "/feeds/changes.atom", "/feeds/changes.json")
DOWNLOADS = tuple(f"/download/calfeed.{ending}" for ending in ("ics", "jcal", "csv", "json"))
TEA = a_meeting("Tea", "2026-01-05", uid="tea", place="Kyiv", participants=("NATO",))


@pytest.fixture
def filled(store: Store) -> Store:
    """A day, a series, a window, and what waits for review."""
    keep(
        store,
        TEA,
        a_meeting("Session", "2026-01-13 10:00 Europe/Zurich", uid="series", rrule="FREQ=WEEKLY;COUNT=3"),
        a_meeting("Summit", "2026-03-01..2026-03-31", uid="vague", place="Kyiv"),
        a_meeting("Secret", "2026-01-07", uid="held", place="Kyiv", standing=Standing.HELD),
        a_meeting("Long ago", "2024-01-07", uid="old"),
    )
    return store


def change(store: Store, kind: ChangeKind, before: Meeting, after: Meeting) -> None:
    """Keep a step."""
    with store.write() as tx:
        document = meetings.history(tx, before.uid)[0].document or ""
        step: Change = a_change(after, kind, before=before, document=document)
        meetings.save(tx, [step], date(2028, 1, 1), lambda one: Piece(octets=b"BEGIN:VEVENT\r\nEND:VEVENT\r\n"))


def rows(client: FlaskClient, address: str) -> list[dict[str, str]]:
    """The rows of a table."""
    return list(csv.DictReader(io.StringIO(client.get(address).data.decode("utf-8-sig"), newline="")))


def titles(client: FlaskClient, query: str = "") -> list[str]:
    """What the feed of changes tells."""
    told = client.get(f"/feeds/changes.json{query}").json
    assert told is not None
    return [item["title"].partition(" (")[0] for item in told["items"]]


@pytest.mark.parametrize(
    ("address", "media_type"),
    [
        ("/feeds/all.csv", "text/csv; charset=utf-8; header=present"),
        ("/feeds/all.json", "application/json"),
        ("/feeds/all.jcal", "application/calendar+json"),
        ("/feeds/changes.atom", "application/atom+xml; charset=utf-8"),
        ("/feeds/changes.json", "application/feed+json"),
        ("/events/tea.json", "application/json"),
        ("/events/tea.jcal", "application/calendar+json"),
    ],
)
def test_they_answer_as_feeds_do(client: FlaskClient, filled: Store, address: str, media_type: str) -> None:
    """Each has its media type, a tag that gives 304, and is open to caches and other sites."""
    answer = client.get(address)
    assert (answer.status_code, answer.content_type) == (200, media_type)
    assert answer.headers["Access-Control-Allow-Origin"] == "*"
    assert answer.headers["Cache-Control"].startswith("public")
    assert client.get(address, headers={"If-None-Match": answer.headers["ETag"]}).status_code == 304
    assert client.head(address).headers == answer.headers
    assert client.get(address, headers={"Accept-Encoding": "gzip"}).headers["Content-Encoding"] == "gzip"


def test_the_same_events_in_each(client: FlaskClient, filled: Store) -> None:
    """Tables and data hold the events of the calendar, and what has no day yet beside."""
    in_calendar = [str(one["UID"]) for one in icalendar.Calendar.from_ical(client.get("/feeds/all.ics").data).events]
    assert in_calendar == ["old", "tea", "series-20260113", "series-20260120", "series-20260127"]
    assert [row["uid"] for row in rows(client, "/feeds/all.csv")] == [*in_calendar, "vague"]
    told = json.loads(client.get("/feeds/all.json").data)
    assert [one["uid"] for one in told["events"]] == ["old", "tea", "series", "vague"]
    assert [one["uid"] for event in told["events"] for one in event["occurrences"]] == in_calendar
    jcal = json.loads(client.get("/feeds/all.jcal").data)
    properties = [{name: value for name, _, _, value, *_ in event[1]} for event in jcal[2]]
    assert [event["uid"] for event in properties] == in_calendar


def test_the_query_filters_all(client: FlaskClient, filled: Store) -> None:
    """The parameters are those of feeds."""
    assert [row["uid"] for row in rows(client, "/feeds/all.csv?place=Kyiv")] == ["tea", "vague"]
    assert rows(client, "/feeds/all.csv?past=30")[0]["uid"] == "tea"
    told = json.loads(client.get("/feeds/all.json?place=Kyiv").data)
    assert (told["title"], told["url"]) == (
        "Announced meetings: Kyiv",
        "https://calendar.example.org/feeds/all.json?place=Kyiv",
    )
    assert titles(client, "?participant=nato") == ["New: Tea"]


@pytest.mark.parametrize("address", [*ALL, *DOWNLOADS])
def test_garbage(client: FlaskClient, address: str) -> None:
    """A query that asks for something else is answered by what one can ask for."""
    answer = client.get(f"{address}?town=Kyiv")
    assert (answer.status_code, answer.content_type) == (400, "text/plain; charset=utf-8")
    assert "place (words of a place, or online)" in answer.text


@pytest.mark.parametrize("address", ["/feeds/all.xml", "/feeds/changes.ics", "/download/other.ics", "/events/no.json"])
def test_unknown(client: FlaskClient, filled: Store, address: str) -> None:
    """What there is not is not found."""
    assert client.get(address).status_code == 404


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("/download/calfeed.ics", "calfeed.ics"),
        ("/download/calfeed.csv?place=Kyiv&participant=NATO", "meetings-kyiv-nato.csv"),
        ("/download/calfeed.jcal?kind=deadline", "meetings-deadline.jcal"),
        ("/download/calfeed.json?q=../../etc", "meetings-etc.json"),
        ("/events/tea.ics", "tea-2026-01-05.ics"),
        ("/events/tea.json", "tea-2026-01-05.json"),
        ("/events/series-20260120.jcal", "session-2026-01-20.jcal"),
        ("/events/vague.json", "summit-date-to-be-fixed.json"),
    ],
)
def test_names_of_files(client: FlaskClient, filled: Store, address: str, name: str) -> None:
    """A file says what is in it."""
    assert client.get(address).headers["Content-Disposition"] == f'attachment; filename="{name}"'


def test_a_name_in_another_script(client: FlaskClient, store: Store) -> None:
    """The exact name is told beside one in ASCII."""
    keep(store, a_meeting("Мирні переговори", "2026-01-05", uid="tea"))
    told = client.get("/events/tea.ics").headers["Content-Disposition"]
    plain, _, exact = told.partition("; filename*=UTF-8''")
    assert plain == 'attachment; filename="2026-01-05.ics"'
    assert unquote(exact) == "мирні-переговори-2026-01-05.ics"
    assert told.isascii()


def test_one_event(client: FlaskClient, filled: Store) -> None:
    """An event is told as it stands in the list; of a series one time, if it is asked for."""
    listed = json.loads(client.get("/feeds/all.json").data)["events"]
    assert json.loads(client.get("/events/vague.json").data) == listed[-1]
    [time] = json.loads(client.get("/events/series-20260120.json").data)["occurrences"]
    assert time["uid"] == "series-20260120"
    assert client.get("/events/held.json").status_code == 404


def test_news(client: FlaskClient, filled: Store, clock: SettableClock) -> None:
    """What was moved and then called off is told newest first; Atom tells the same."""
    moved = replace(TEA, when=when_from("2026-01-08"), sequence=1, changed_at=NOW + timedelta(hours=1))
    change(filled, ChangeKind.MOVED, TEA, moved)
    off = replace(moved, status=Status.CANCELLED, sequence=2, changed_at=NOW + timedelta(hours=2))
    change(filled, ChangeKind.CANCELLED, moved, off)
    assert titles(client) == [
        "Called off: Tea",
        "Moved: Tea",
        "New: Long ago",
        "New: Summit",
        "New: Session",
        "New: Tea",
    ]
    atom = feedparser.parse(client.get("/feeds/changes.atom").data)
    assert [entry.title.partition(" (")[0] for entry in atom.entries] == titles(client)
    assert atom.feed.updated == "2026-01-01T18:20:00Z"
    assert client.get("/feeds/changes.atom").headers["Last-Modified"] == "Thu, 01 Jan 2026 18:20:00 GMT"
    before = client.get("/feeds/changes.atom")
    clock.set(NOW + timedelta(days=3))
    assert client.get("/feeds/changes.atom").data == before.data


def test_what_is_withdrawn_is_told_and_no_more(client: FlaskClient, filled: Store) -> None:
    """Of a meeting that is held again only that it was withdrawn is told, not even what was told of it before."""
    held = replace(TEA, title="Secret tea", standing=Standing.HELD, sequence=1)
    change(filled, ChangeKind.HELD, TEA, held)
    assert titles(client, "?place=Kyiv") == ["Withdrawn: Tea", "New: Summit"]
    for address in ALL:
        assert b"Secret" not in client.get(address).data


def test_a_hidden_change_is_seen(client: FlaskClient, filled: Store) -> None:
    """What no calendar shows, as a second document that says the same, is in the data at once."""
    before = client.get("/feeds/all.json")
    calendar = client.get("/feeds/all.ics")
    with filled.read() as tx:
        known = meetings.by_uid(tx, "tea")
    assert known
    change(filled, ChangeKind.CONFIRMED, known, replace(known, documents=("d" * 64, "e" * 64)))
    assert json.loads(client.get("/feeds/all.json").data)["events"][1]["documents"] == ["d" * 64, "e" * 64]
    assert client.get("/feeds/all.json").headers["ETag"] != before.headers["ETag"]
    assert client.get("/feeds/all.ics").headers["ETag"] == calendar.headers["ETag"]


def test_pages_point_to_the_news(client: FlaskClient, filled: Store) -> None:
    """Feed readers find the changes from every page, and those of a filter from its own."""
    assert 'type="application/atom+xml" title="What changes" href="/feeds/changes.atom"' in client.get("/").text
    page = client.get("/feeds/all?place=Kyiv").text
    assert 'href="https://calendar.example.org/feeds/changes.atom?place=Kyiv"' in page
    assert 'href="/feeds/changes.atom"' not in page
    assert 'href="/events/tea.json"' in client.get("/events/tea").text
