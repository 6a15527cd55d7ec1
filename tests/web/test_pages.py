from datetime import UTC, date, datetime, timedelta
from urllib.parse import urlsplit

import icalendar
import pytest
from flask.testing import FlaskClient

from calfeed.clock import SettableClock
from calfeed.model.meeting import Evidence, Field, Kind, Online, Standing, Status
from calfeed.model.text import Span
from calfeed.store import Store
from calfeed.usecases.deps import Deps
from calfeed.usecases.remind import mark_beat
from tests.builders import a_meeting, keep
from tests.web.page import Page

QUOTE = "On January 3, a meeting of national security advisors will take place in Ukraine."
EVIDENCE = tuple(
    Evidence(field=field, words=words, span=Span(0, 1), document="d" * 64)
    for field, words in (
        (Field.WHEN, "January 3"),
        (Field.WHAT, "meeting of national security advisors"),
        (Field.WHERE, "Ukraine"),
    )
)


def page(client: FlaskClient, address: str = "/", status: int = 200) -> Page:
    """The page at an address."""
    answer = client.get(address)
    assert answer.status_code == status
    assert answer.content_type == "text/html; charset=utf-8"
    return Page(answer.text)


def test_an_empty_agenda(client: FlaskClient) -> None:
    """Before anything is announced, the page says so and offers to subscribe."""
    found = page(client)
    assert "Nothing is announced" in found.words
    assert "/subscribe" in found.links
    assert "webcal://calendar.example.org/feeds/all.ics" in found.links


def test_agenda(client: FlaskClient, store: Store) -> None:
    """A meeting stands with its day, who and where, whether it is online, and the words it came from."""
    meeting = a_meeting(
        "Meeting of national security advisors", "2026-01-03", quote=QUOTE, evidence=EVIDENCE, place="Ukraine",
        online=Online.HYBRID, participants=("NATO", "European Union"), topic="Peace",
        source_name="Gazette", source_url="https://gazette.example/1",
    )  # fmt: skip
    keep(store, meeting)
    found = page(client)
    assert "3 Saturday January 2026" in found.words
    assert "Meeting of national security advisors Hour not announced Where Ukraine · On site and online" in found.words
    assert "Who NATO · European Union About Peace" in found.words
    assert f"{QUOTE} Gazette, Thursday 1 January 2026" in found.words
    assert found.marks == ["January 3", "meeting of national security advisors", "Ukraine"]
    assert "https://gazette.example/1" in found.links


def test_parts_of_the_agenda(client: FlaskClient, store: Store) -> None:
    """Coming, to be fixed and past stand in this order; a window is on no day."""
    keep(
        store,
        a_meeting("Past one", "2025-12-30", uid="1"),
        a_meeting("Vague one", "2026-03-01..2026-03-31", uid="2"),
        a_meeting("Coming one", "2026-01-03 18:00 Europe/Kyiv", ends="19:30", uid="3"),
        a_meeting("Never fixed", "2025-11-01..2025-11-30", uid="4"),
    )
    words = page(client).words
    order = ["Coming", "Coming one", "18:00 to 19:30 Kyiv time (UTC+2)", "Date to be fixed", "Vague one",
             "Sunday 1 to Tuesday 31 March 2026", "Past", "Past one", "never announced", "Never fixed"]  # fmt: skip
    places = [words.index(each) for each in order]
    assert places == sorted(places)


def test_marks(client: FlaskClient, store: Store) -> None:
    """Cancelled, tentative and deadline are said in words, a move with the old and the new day."""
    keep(
        store,
        a_meeting("Off", "2026-01-03", uid="1", status=Status.CANCELLED),
        a_meeting("Maybe", "2026-01-04", uid="2", status=Status.TENTATIVE),
        a_meeting("Papers", "2026-01-05", uid="3", kind=Kind.DEADLINE),
        a_meeting("Summit", "2026-01-08", uid="4", previous=date(2026, 1, 5)),
    )
    words = page(client).words
    for each in ("Cancelled Off", "Tentative Maybe", "Deadline Papers", "Moved: was 5 January, now 8 January"):
        assert each in words


def test_today_and_tomorrow(client: FlaskClient, store: Store, clock: SettableClock) -> None:
    """The near days are called by their names."""
    clock.set(datetime(2026, 1, 5, 9, tzinfo=UTC))
    keep(store, a_meeting(starts="2026-01-05", uid="1"), a_meeting(starts="2026-01-06", uid="2"))
    words = page(client).words
    assert "Monday January 2026 Today" in words
    assert "Tuesday January 2026 Tomorrow" in words


@pytest.mark.parametrize("address", ["/", "/events/evil"])
def test_texts_are_only_text(client: FlaskClient, store: Store, address: str) -> None:
    """Markup in an announcement is shown, not run, and a source that is no web address is not linked."""
    evil = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'"
    keep(
        store,
        a_meeting(
            evil, "2026-01-03", uid="evil", quote=evil, place=evil, topic=evil, participants=(evil,),
            source_name=evil, source_url="javascript:alert(1)",
        ),
    )  # fmt: skip
    found = page(client, address)
    assert found.words.count("<script>alert(1)</script>") >= 5
    assert not [link for link in found.links if link.startswith("javascript")]


def test_a_series(client: FlaskClient, store: Store) -> None:
    """A series is one card, and its page lists the times to come."""
    keep(store, a_meeting("Choir", "2026-01-06 19:00 Europe/Berlin", uid="c", rrule="FREQ=WEEKLY;COUNT=3"))
    assert page(client).words.count("Choir ") == 1 + 1  # its title and its quote
    assert "2 more to come, next on Tuesday 13 January 2026" in page(client).words
    assert "Tuesday 20 January 2026, 19:00, Berlin time (UTC+1)" in page(client, "/events/c").words


def test_the_url_of_an_event_is_its_page(client: FlaskClient, store: Store) -> None:
    """The URL of an event in a calendar leads to its page."""
    keep(store, a_meeting("Tea", uid="0b6e-4f@calfeed"))
    [event] = icalendar.Calendar.from_ical(client.get("/feeds/all.ics").data).events
    assert "Tea" in page(client, urlsplit(event["URL"]).path).words


def test_what_waits_for_review_is_nowhere(client: FlaskClient, store: Store) -> None:
    """A meeting that is held is on no page and in no feed, and its address is unknown."""
    keep(store, a_meeting("Secret talks", uid="held", standing=Standing.HELD))
    assert "Secret talks" not in page(client).words
    assert b"Secret talks" not in client.get("/feeds/all.ics").data
    page(client, "/events/held", 404)
    assert client.get("/events/held.ics").status_code == 404


def test_health(client: FlaskClient) -> None:
    """Health is told in JSON, and nobody keeps it."""
    answer = client.get("/healthz")
    assert answer.json == {"status": "ok", "database": "ok", "reminders": "ok", "beat_age_seconds": None}
    assert answer.headers["Cache-Control"] == "no-store"


def test_health_without_workers(deps: Deps, client: FlaskClient, clock: SettableClock) -> None:
    """Pages are well when mail stalls, and say so; who asks strictly gets 503."""
    mark_beat(deps)
    assert client.get("/healthz?strict").status_code == 200
    clock.advance(timedelta(seconds=61))
    answer = client.get("/healthz")
    assert answer.status_code == 200
    assert answer.json == {"status": "ok", "database": "ok", "reminders": "stalled", "beat_age_seconds": 61.0}
    strict = client.get("/healthz?strict")
    assert strict.status_code == 503
    assert (strict.json or {})["status"] == "failing"


def test_robots(client: FlaskClient) -> None:
    """Robots may read feeds and pages, not the addresses with tokens, nor the desk."""
    lines = client.get("/robots.txt").text.splitlines()
    assert [line.partition(": ")[2] for line in lines if line.startswith("Disallow")] == [
        "/confirm/",
        "/unsubscribe/",
        "/preferences/",
        "/tie/",
        "/feeds/private",
        "/desk",
        "/api/",
    ]
