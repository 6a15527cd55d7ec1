"""The page of one meeting: what is known, in whose words, what became of it, and ways to keep it."""

import json
import re
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from flask.testing import FlaskClient

from calfeed.clock import SettableClock
from calfeed.ics import render_piece
from calfeed.language import LANGUAGES, wording_of
from calfeed.model.meeting import Certainty, ChangeKind, Online, Standing, Status
from calfeed.store import Store, meetings
from calfeed.usecases.deps import Deps
from calfeed.usecases.ingest import ingest
from tests.builders import a_change, a_meeting, an_announcement, keep
from tests.web.page import Page
from tests.web.test_pages import EVIDENCE, QUOTE, page

LINKED_DATA = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.S)
EVIL = "</script><script>alert(1)</script><img src=x onerror=alert(1)>\"'&amp;"


def linked_data(client: FlaskClient, uid: str) -> Any:
    """What robots read of a meeting; None if they are told nothing."""
    found = LINKED_DATA.search(client.get(f"/events/{uid}").text)
    return found and json.loads(found[1])


def metas(client: FlaskClient, uid: str) -> dict[str, str]:
    """What is said of the page in its head."""
    return dict(re.findall(r'<meta (?:name|property)="([^"]+)" content="([^"]*)">', client.get(f"/events/{uid}").text))


def test_event(client: FlaskClient, store: Store) -> None:
    """An event's page shows what was read in which words, its history, and offers the file."""
    keep(store, a_meeting("Advisors", "2026-01-03", uid="a-1", quote=QUOTE, evidence=EVIDENCE))
    found = page(client, "/events/a-1")
    assert "Advisors Saturday 3 January 2026 Hour not announced" in found.words
    assert "When January 3" in found.words
    assert "Thursday 1 January 2026 Announced: Saturday 3 January 2026 (hour not announced), says local" in found.words
    assert {"January 3", "Ukraine"} <= set(found.marks)
    assert "/events/a-1.ics" in found.links


def test_an_event_without_a_day_has_no_file(client: FlaskClient, store: Store) -> None:
    """There is nothing to put into a calendar yet."""
    keep(store, a_meeting("Vague one", "2026-03-01..2026-03-31", uid="v"))
    assert "/events/v.ics" not in page(client, "/events/v").links


def test_where_sources_differ(client: FlaskClient, deps: Deps) -> None:
    """What two sources say differently stands side by side, the newest first, and how many sources there are."""
    told = "1 January 2026\n\nThe grain council will meet in Kyiv on 5 January 2026 at {hour}:00 Kyiv time.\n"
    for hour, name in ((10, "Gazette"), (11, "Herald")):
        said = told.format(hour=hour).replace("1 January", f"{hour - 9} January")
        ingest(deps, an_announcement(said, source=name))
    (uid,) = {link.rpartition("/")[2] for link in page(client).links if link.startswith("/events/")}
    found = page(client, f"/events/{uid}")
    assert "Sources differ on the time" in found.words
    assert found.words.index("11:00, Kyiv time") < found.words.rindex("10:00, Kyiv time")
    assert "2 sources speak of it" in found.words


def test_what_turned_out_to_be_another_leads_there(client: FlaskClient, store: Store) -> None:
    """The addresses of a meeting that was joined with another go to that one for ever."""
    keep(store, a_meeting("Talks", uid="one"), a_meeting("Same talks", uid="other", joined="one"))
    assert client.get("/events/other").location == "/events/one"
    assert client.get("/events/other").status_code == client.get("/events/other.ics").status_code == 308
    assert client.get("/events/other.ics").location == "/events/one.ics"
    assert "Same talks" not in page(client).words


def test_what_was_published_by_mistake_is_gone(client: FlaskClient, store: Store) -> None:
    """The page of a rejected meeting is gone, with a way back; calendars that have it show it as cancelled."""
    meeting = a_meeting("Phantom summit")
    keep(store, meeting, a_meeting("Never seen", uid="unseen", standing=Standing.REJECTED, status=Status.CANCELLED))
    rejected = replace(meeting, standing=Standing.REJECTED, status=Status.CANCELLED, sequence=1)
    with store.write() as tx:
        document = meetings.history(tx, meeting.uid)[0].document
        step = replace(a_change(rejected, ChangeKind.REJECTED, before=meeting), document=document)
        meetings.save(tx, [step], date(2028, 1, 1), lambda one: render_piece(one, public_url="http://calfeed.test"))
    gone = page(client, f"/events/{meeting.uid}", 410)
    assert "This meeting was withdrawn" in gone.words
    assert "Phantom summit" not in gone.words
    assert "/" in gone.links
    assert b"STATUS:CANCELLED" in client.get(f"/events/{meeting.uid}.ics").data
    assert "Phantom summit" not in page(client).words
    assert b"STATUS:CANCELLED" in client.get("/feeds/all.ics").data
    unknown = page(client, "/events/unseen", 404)
    assert "/" in unknown.links
    assert unknown.words == page(client, "/events/unheard-of", 404).words.replace("unheard-of", "unseen")


def test_history_in_words(client: FlaskClient, deps: Deps, clock: SettableClock) -> None:
    """A move says when it was, when it is, who says so and when; its words are a click away."""
    told = "{said} January 2026\n\nThe grain council will meet in Kyiv on {day}.\n"
    for said, day, name in ((1, "5 January 2026", "Gazette"), (3, "8 January instead of 5 January 2026", "Herald")):
        clock.set(datetime(2026, 1, said, 20, tzinfo=UTC))
        ingest(deps, an_announcement(told.format(said=said, day=day), source=name, url=f"https://{name}.example/"))
    [uid] = {link.rpartition("/")[2] for link in page(client).links if link.startswith("/events/")}
    found = page(client, f"/events/{uid}")
    assert (
        "Saturday 3 January 2026 Moved: was Monday 5 January 2026 (hour not announced); "
        "now Thursday 8 January 2026 (hour not announced), says"
    ) in found.words
    assert "Moved: was 5 January, now 8 January." in found.words
    assert {"#words-1", "#words-2", "https://Herald.example/", "https://Gazette.example/"} <= set(found.links)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"certainty": Certainty.REPORTED, "status": Status.TENTATIVE}, "Reported. It may take place"),
        ({"certainty": Certainty.ANNOUNCED}, "Announced. It is to take place"),
        ({"certainty": Certainty.CONFIRMED}, "Confirmed. Words say so"),
        ({"certainty": Certainty.MOVED}, "Moved. This is the newest time."),
        ({"certainty": Certainty.MOVED, "status": Status.CANCELLED}, "Put off. It will not take place then"),
        ({"certainty": Certainty.CALLED_OFF, "status": Status.CANCELLED}, "Called off. It will not take place."),
        ({"certainty": Certainty.TOOK_PLACE}, "Took place. A source says so."),
        ({"status": Status.TENTATIVE}, "Tentative. Those who announce it leave open"),
    ],
)
def test_what_the_status_means(client: FlaskClient, store: Store, fields: dict[str, Any], words: str) -> None:
    """How firmly a meeting is known is said in a sentence."""
    keep(store, a_meeting(uid="tea", **fields))
    assert words in page(client, "/events/tea").words


def test_hours_in_the_visitors_zone(client: FlaskClient, store: Store) -> None:
    """The meeting's own hour stands first, then the hour of the zone in the address."""
    keep(store, a_meeting("Council", "2026-01-05 18:00 Europe/Kyiv", uid="c"))
    assert "18:00 Kyiv time (UTC+2) Monday 5 January 2026, 16:00, UTC" in page(client, "/events/c").words
    asked = client.get("/events/c?zone=Asia/Tokyo")
    assert "18:00 Kyiv time (UTC+2) Tuesday 6 January 2026, 01:00, Tokyo time (UTC+9)" in Page(asked.text).words
    assert 'href="https://calendar.example.org/events/c"' in asked.text
    assert "Kyiv time (UTC+2) Announced" in page(client, "/events/c?zone=Europe/Kyiv").words
    assert "Zone is a time zone" in page(client, "/events/c?zone=../x", 400).words
    assert "/events/c?zone=Asia/Tokyo" in page(client, "/?zone=Asia/Tokyo").links


def test_ways_to_keep_it(client: FlaskClient, store: Store) -> None:
    """It is followed or reminded of, or copied into Google's and Microsoft's calendars, or as a file."""
    keep(store, a_meeting("Grain council", "2026-01-05 18:00 Europe/Kyiv", uid="c"))
    links = page(client, "/events/c").links
    assert "webcal://calendar.example.org/events/c.ics" in links
    assert {"/subscribe?event=c+Grain+council#mail", "/feeds/all?event=c+Grain+council"} <= set(links)
    assert "/events/c.ics" in links
    hosts = {urlsplit(link).hostname for link in links}
    assert {"calendar.google.com", "outlook.live.com", "outlook.office.com"} <= hosts
    [google] = [link for link in links if "google" in link]
    assert parse_qs(urlsplit(google).query)["ctz"] == ["Europe/Kyiv"]
    asked = page(client, "/subscribe?event=c+Grain+council")
    assert "Only of meetings that fit: Grain council" in asked.words
    assert asked.fields["event-1"]["value"] == "c Grain council"
    assert "https://calendar.example.org/feeds/all.ics?event=c+Grain+council" in (
        page(client, "/feeds/all?event=c+Grain+council").fields["feed"]["value"] or ""
    )
    assert "Grain council" in client.get("/feeds/all.ics?event=c").text


@pytest.mark.parametrize(
    ("starts", "fields", "words"),
    [
        ("2026-01-05", {"status": Status.CANCELLED}, "show it as called off"),
        ("2025-12-05", {}, "It is over"),
        ("2026-03-01..2026-03-31", {}, "No day is known yet"),
    ],
)
def test_what_is_not_offered(
    client: FlaskClient, store: Store, starts: str, fields: dict[str, Any], words: str
) -> None:
    """Nothing is added to a calendar that will not take place, is over, or has no day; the page says so."""
    keep(store, a_meeting("Tea", starts, uid="tea", **fields))
    found = page(client, "/events/tea")
    assert words in found.words
    assert not [link for link in found.links if "google" in link or "outlook" in link or link.startswith("webcal")]


def test_what_robots_read(client: FlaskClient, store: Store) -> None:
    """The page has one address for all, a card for those who share it, and the facts for search engines."""
    keep(store, a_meeting("Summit <now>", "2026-01-08", uid="s", place="Kyiv", previous=date(2026, 1, 5)))
    told = linked_data(client, "s")
    assert told["startDate"] == "2026-01-08"
    assert told["previousStartDate"] == "2026-01-05"
    assert told["url"] == "https://calendar.example.org/events/s"
    said = metas(client, "s")
    assert said["og:url"] == told["url"]
    assert said["og:title"] == "Summit &lt;now&gt;"
    assert (
        said["og:description"]
        == "Thursday 8 January 2026 (hour not announced). Kyiv. Summit &lt;now&gt; will take place."
    )
    assert '<link rel="canonical" href="https://calendar.example.org/events/s">' in client.get("/events/s").text


def test_what_robots_are_not_told(client: FlaskClient, store: Store) -> None:
    """What has no day, or may not take place, would be listed as if it had one, or would: it is left out."""
    keep(store, a_meeting("Vague", "2026-03-01..2026-03-31", uid="v"))
    keep(store, a_meeting("Maybe", "2026-01-05", uid="m", status=Status.TENTATIVE))
    assert linked_data(client, "v") is None
    assert linked_data(client, "m") is None


def test_markup_is_only_text(client: FlaskClient, store: Store) -> None:
    """Markup in any field is shown, ends no script element, and is no element of the page."""
    keep(
        store,
        a_meeting(
            EVIL, "2026-01-03", uid="evil", quote=EVIL, place=EVIL, topic=EVIL, participants=(EVIL,), online=Online.YES,
            source=EVIL, source_name=EVIL, source_url=f"https://example.org/{EVIL}",
        ),
    )  # fmt: skip
    text = client.get("/events/evil").text
    assert Page(text).words.count("<script>alert(1)</script>") >= 5
    assert text.count("<script") == 2
    assert "<img src=x" not in text
    assert linked_data(client, "evil")["name"] == EVIL


def test_a_series_with_a_day_left_out(client: FlaskClient, store: Store) -> None:
    """What no form of Google or Microsoft can say is not offered, and the page says what to do instead."""
    known = {"rrule": "FREQ=WEEKLY;COUNT=5", "uid": "c"}
    keep(store, a_meeting("Choir", "2026-01-06 19:00 Europe/Berlin", excluded=(date(2026, 1, 13),), **known))
    found = page(client, "/events/c")
    assert "The forms of Google and Outlook can't say this series" in found.words
    assert "/events/c.ics" in found.links


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_in_the_visitors_language(client: FlaskClient, store: Store, language: str) -> None:
    """All that we say of a meeting is said in the language of the page, its own words in theirs."""
    keep(store, a_meeting("Summit", "2026-01-08", uid="s", previous=date(2026, 1, 5), certainty=Certainty.MOVED))
    answer = client.get(f"/events/s?lang={language}")
    words, say = Page(answer.text).words, wording_of(language)
    moved = say.moved_words(date(2026, 1, 5), a_meeting(starts="2026-01-08").when)
    assert f"{say.gettext('Moved')}: {moved}." in words
    assert say.gettext("The words it came from") in words
    assert "Summit will take place." in words
    assert f'hreflang="{language}" href="https://calendar.example.org/events/s?lang={language}"' in answer.text
