"""The page where a feed is built, and what it asks for while one picks."""

from urllib.parse import urlencode, urlsplit

import icalendar
import pytest
from flask.testing import FlaskClient

from calfeed.model.meeting import Kind, Status
from calfeed.store import Store
from tests.builders import a_meeting, keep
from tests.web.page import Page

HOST = "https://calendar.example.org"


@pytest.fixture
def meetings(store: Store) -> None:
    """Three meetings that are coming and one that is past."""
    keep(
        store,
        a_meeting("Grain talks", "2026-01-05", uid="1", place="Lviv", participants=("NATO", "Poland"), topic="Grain"),
        a_meeting("Peace talks", "2026-01-06 10:00 Europe/Kyiv", uid="2", place="Opera, Lviv", participants=("NATO",)),
        a_meeting("Papers", "2026-01-07", uid="3", place="Kyiv", kind=Kind.DEADLINE),
        a_meeting("New Year", "2025-12-31", uid="4", place="Lviv"),
    )


@pytest.mark.usefixtures("meetings")
def test_what_is_offered(client: FlaskClient) -> None:
    """Places, people and topics of coming meetings with their counts; what was chosen is ticked and comes first."""
    found = Page(client.get("/feeds/all?place=kyiv&place=Odesa&busy=yes&past=7").text)
    words = found.words
    for each in ("Where Kyiv 1 Odesa Lviv 2 Opera 1", "Who NATO 2 Poland 1", "About Grain 1", "Meetings Deadlines"):
        assert each in words
    ticked = {name for name, field in found.fields.items() if "checked" in field}
    assert ticked == {"place-1", "place-2", "busy"}
    assert found.fields["past"]["value"] == "7"


@pytest.mark.usefixtures("meetings")
def test_a_form_without_javascript(client: FlaskClient) -> None:
    """Sending the form shows how many events fit, the next ones, and every way to subscribe to just those."""
    found = Page(client.get("/feeds/all?place=&place=Lviv&participant=&q=&kind=meeting&past=&alarm=1h").text)
    assert "3 events" in found.words
    assert "Grain talks Monday 5 January 2026 (hour not announced) Lviv" in found.words
    assert "Peace talks Tuesday 6 January 2026, 10:00, Kyiv time (UTC+2) Opera, Lviv" in found.words
    assert "Papers" not in found.words
    address = f"{HOST}/feeds/all.ics?place=Lviv&kind=meeting&alarm=1h"
    assert found.fields["feed"]["value"] == address
    downloads = {address.replace("/feeds/all.ics", f"/download/calfeed.{one}") for one in ("ics", "csv", "json")}
    assert {address.replace("https:", "webcal:"), *downloads} <= set(found.links)


@pytest.mark.usefixtures("meetings")
def test_the_address_holds_what_the_page_shows(client: FlaskClient) -> None:
    """The calendar at the address has as many events as the page and its preview say."""
    for query in ("", "?place=Lviv", "?place=Lviv&past=0", "?kind=deadline", "?q=nothing+like+it"):
        seen = client.get(f"/feeds/preview.json{query}").json
        assert seen is not None
        address = urlsplit(seen["addresses"]["ics"])
        events = icalendar.Calendar.from_ical(client.get(f"{address.path}?{address.query}").data).events
        assert len(events) == seen["events"]
        assert seen["counted"] in Page(client.get(f"/feeds/all{query}").text).words
        assert {one["title"] for one in seen["coming"]} <= {str(event["SUMMARY"]) for event in events}


@pytest.mark.usefixtures("meetings")
def test_the_preview(client: FlaskClient) -> None:
    """Programs and scripts get numbers and words, which a cache may keep for a minute; no cookie."""
    answer = client.get("/feeds/preview.json?place=lviv&past=0&q=")
    assert answer.headers["Cache-Control"] == "public, max-age=60"
    assert "Set-Cookie" not in answer.headers
    seen = answer.json
    assert seen is not None
    assert (seen["query"], seen["events"], seen["counted"], seen["is_over"]) == (
        "place=lviv&past=0",
        2,
        "2 events",
        False,
    )
    assert seen["coming"][1] == {
        "title": "Peace talks",
        "when": "Tuesday 6 January 2026, 10:00, Kyiv time (UTC+2)",
        "place": "Opera, Lviv",
        "page": "/events/2",
    }
    assert seen["addresses"]["google"].startswith("https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2F")
    assert seen["notes"] == []


def test_five_at_most(client: FlaskClient, store: Store) -> None:
    """Of many, the next five are shown; what is cancelled says so."""
    keep(store, *(a_meeting("Tea", f"2026-02-{day:02}", uid=str(day)) for day in range(2, 12)))
    keep(store, a_meeting("Off", "2026-02-01", uid="off", status=Status.CANCELLED))
    seen = client.get("/feeds/preview.json").json
    assert seen is not None
    assert [one["title"] for one in seen["coming"]] == ["Cancelled: Off", "Tea", "Tea", "Tea", "Tea"]


def test_nothing_fits(client: FlaskClient, store: Store) -> None:
    """The page says that the calendar is valid and empty; or that all of it is past."""
    assert "valid and empty" in Page(client.get("/feeds/all?place=Atlantis").text).words
    keep(store, a_meeting("Tea", "2025-12-31"))
    assert "None of them is still to come" in Page(client.get("/feeds/all").text).words


def test_more_than_services_read(client: FlaskClient, store: Store) -> None:
    """Over a thousand events the page says what happens to them."""
    keep(store, *(a_meeting(starts="2026-01-02", uid=f"{each}", rrule="FREQ=DAILY") for each in range(3)))
    assert "leave out some without a word" in Page(client.get("/feeds/all").text).words


@pytest.mark.parametrize(
    ("wrong", "allowed"),
    [
        ({"colour": "red"}, "participant (words of a participant)"),
        ({"kind": "party"}, "meeting, deadline"),
        ({"past": "-1"}, "0 to 3650"),
        ({"place": "…"}, "takes words"),
        ({"place": "x" * 201}, "200"),
        ({"alarm": ["1h", "2h"]}, "once"),
        ({"busy": "<script>"}, "yes, no"),
    ],
)
def test_garbage(client: FlaskClient, wrong: dict[str, str], allowed: str) -> None:
    """What is not understood is a 400 that says what is, on the page and for programs."""
    query = urlencode(wrong, doseq=True)
    page = client.get(f"/feeds/all?{query}")
    program = client.get(f"/feeds/preview.json?{query}")
    assert page.status_code == program.status_code == 400
    assert allowed in Page(page.text).words
    assert program.json is not None
    assert allowed in program.json["detail"]
    assert program.content_type == "application/problem+json"


def test_the_way_there(client: FlaskClient) -> None:
    """The page that tells how to subscribe leads to it."""
    assert "/feeds/all" in Page(client.get("/subscribe").text).links
