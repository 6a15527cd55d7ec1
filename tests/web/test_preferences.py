"""The page on which a reader chooses, without an account."""

import json
from dataclasses import replace
from datetime import date, time

import pytest
from flask.testing import FlaskClient

from calfeed.clock import SettableClock
from calfeed.mail.memory import MemoryMailer
from calfeed.model.quiet import Quiet
from calfeed.model.wish import wish_from
from calfeed.store import subscribers, tokens
from calfeed.store.tokens import Purpose
from calfeed.usecases.arm import arm
from calfeed.usecases.deps import Deps
from calfeed.usecases.preferences import view
from calfeed.usecases.remind import beat
from tests.builders import a_change, a_meeting, keep
from tests.web.page import Page
from tests.web.test_subscriptions import FORM, mailed, path

CHOSEN = {"zone": "Europe/Rome", "leads": "chosen", "timed": ["PT15M", "PT180M"], "place": ["Kyiv", ""], "q": ""}


@pytest.fixture
def address(deps: Deps, client: FlaskClient, mailer: MemoryMailer, clock: SettableClock) -> str:
    """The path of Ada's preferences, as a reminder has it."""
    client.post("/subscribe", data=FORM)
    client.post(path(deps, mailed(deps, mailer), "confirm"))
    meeting = a_meeting("Tea", "2026-01-03 16:00 UTC")
    keep(deps.store, meeting)
    with deps.store.write() as tx:
        arm(tx, [a_change(meeting)], clock())
    clock.set(meeting.when.start.replace(day=2))  # type: ignore[union-attr]
    beat(deps)
    return path(deps, mailed(deps, mailer), "preferences")


def key(address: str) -> str:
    """The token in a path."""
    return address.rpartition("/")[2]


def test_choosing(client: FlaskClient, deps: Deps, address: str) -> None:
    """The page shows what holds; its form changes it, and opening the page does not."""
    before = view(deps, key(address))
    shown = Page(client.get(address).text)
    assert "ada@example.org" in shown.words
    assert view(deps, key(address)) == before
    answer = client.post(address, data=CHOSEN, follow_redirects=True)
    assert "Saved" in Page(answer.text).words
    reader = view(deps, key(address))
    assert (reader.zone, reader.wish) == ("Europe/Rome", wish_from("PT180M PT15M", "", "place=Kyiv"))
    assert 'value="PT15M" checked' in answer.text
    assert 'value="Kyiv" checked' in answer.text


@pytest.mark.parametrize("wrong", [{"zone": "Mars/Base"}, {"timed": "PT61M"}, {"kind": "party"}, {"place": "x" * 201}])
def test_a_bad_choice_comes_back(client: FlaskClient, deps: Deps, address: str, wrong: dict[str, str]) -> None:
    """What can't be chosen is answered by the page with what is wrong, and nothing changes."""
    before = view(deps, key(address))
    answer = client.post(address, data=CHOSEN | wrong)
    assert answer.status_code == 400
    assert 'role="alert"' in answer.text
    assert view(deps, key(address)) == before


def test_what_was_typed_stays(client: FlaskClient, address: str) -> None:
    """Beside an error stands what was chosen, not what was kept."""
    chosen = CHOSEN | {"quiet_from": "22:00", "quiet_until": "22:00", "paused_until": "2026-01-20"}
    answer = client.post(address, data=chosen)
    assert answer.status_code == 400
    assert "would leave none for mail" in answer.text
    for kept in ('value="PT15M" checked', 'value="Kyiv" checked', 'value="2026-01-20"', 'value="Europe/Rome" selected'):
        assert kept in answer.text
    assert answer.text.count('value="22:00" selected') == 2


def test_quiet_hours_and_pause(client: FlaskClient, deps: Deps, address: str) -> None:
    """Both are kept and shown; a button ends the pause and leaves the rest, and a day that is none is an error."""
    answer = client.post(
        address,
        data=CHOSEN | {"quiet_from": "22:00", "quiet_until": "06:00", "paused_until": "2026-01-20"},
        follow_redirects=True,
    )
    assert "No mail comes before Tuesday 20 January 2026" in Page(answer.text).words
    assert 'value="2026-01-20"' in answer.text
    reader = view(deps, key(address))
    assert (reader.wish.quiet, reader.paused_until) == (Quiet(time(22), time(6)), date(2026, 1, 20))
    assert "No mail comes" not in client.post(f"{address}/resume", follow_redirects=True).text
    assert view(deps, key(address)) == replace(reader, paused_until=None)
    for wrong in ("soon", "2027-06-01", "20260120x"):
        refused = client.post(address, data=CHOSEN | {"paused_until": wrong})
        assert refused.status_code == 400
        assert "pause" in Page(refused.text).words


def test_a_look_ahead(client: FlaskClient, deps: Deps, address: str) -> None:
    """How often, at which hour, and what may wait for it are kept and shown; what can't be is an error."""
    chosen = CHOSEN | {"ahead": "weekly 1", "ahead_at": "18:00", "notices": "digest", "timed": []}
    answer = client.post(address, data=chosen, follow_redirects=True)
    assert view(deps, key(address)).wish == wish_from("", "", "place=Kyiv", "weekly 1 18:00", "digest")
    for shown in ('value="weekly 1" selected', 'value="18:00" selected', 'value="digest" checked'):
        assert shown in answer.text
    for wrong, why in (
        ({"ahead": ""}, "choose a look-ahead"),
        ({"ahead": "hourly"}, "a look-ahead is"),
        ({"notices": "never"}, "notices come at once or digest"),
        ({"quiet_from": "17:00"}, "would come in the quiet hours"),
    ):
        refused = client.post(address, data=chosen | wrong)
        assert refused.status_code == 400
        assert why[1:] in Page(refused.text).words


def test_taking_along(client: FlaskClient, address: str) -> None:
    """All that is kept of a reader is a download; nothing in it opens a door."""
    answer = client.get(f"{address}/calfeed.json")
    assert answer.headers["Content-Disposition"] == "attachment"
    held = answer.json
    assert held["subscriber"][0]["address"] == "ada@example.org"
    assert held["subscriber"][0]["timed"] == "PT1440M PT60M"
    assert [mail["kind"] for mail in held["mails"]] == ["confirm", "reminder"]
    assert {link["purpose"] for link in held["links"]} == {"confirm", "unsubscribe", "preferences"}
    assert "digest" not in json.dumps(held)


def test_erasing(client: FlaskClient, deps: Deps, address: str) -> None:
    """A page asks first; its button leaves nothing of the reader, whose links are dead and who may come again."""
    assert "Erase your data?" in Page(client.get(f"{address}/erase").text).words
    assert client.get(address).status_code == 200
    assert "erased" in Page(client.post(f"{address}/erase").text).words
    for dead in (address, f"{address}/erase", f"{address}/calfeed.json"):
        assert client.get(dead).status_code == 404
    with deps.store.read() as tx:
        assert subscribers.counts(tx) == {}
    assert client.post("/subscribe", data=FORM).status_code == 303


def test_nobody_keeps_these_pages(client: FlaskClient, address: str) -> None:
    """Neither caches nor robots get to see them, an address that is none of ours included."""
    for answer in (client.get(address), client.get(f"{address}/erase"), client.get("/preferences/wrong")):
        assert answer.headers["Cache-Control"] == "private, no-store"
        assert "noindex" in answer.headers["X-Robots-Tag"]
    assert client.get("/preferences/wrong").status_code == 404
    assert "/preferences/" in client.get("/robots.txt").text


def test_links_of_other_kinds_choose_nothing(client: FlaskClient, deps: Deps, address: str) -> None:
    """A link to unsubscribe does not open the preferences."""
    with deps.store.write() as tx:
        other = tokens.make(tx, Purpose.UNSUBSCRIBE, view(deps, key(address)).id, deps.clock())
    assert client.get(f"/preferences/{other}").status_code == 404


def test_the_language_of_mails(client: FlaskClient, deps: Deps, address: str) -> None:
    """The form offers the browser's language; the page shows the one that was chosen, and changes it."""
    for wanted, offered in (("uk-UA,uk;q=0.9,en;q=0.5", "uk"), ("la,de-AT;q=0.8", "de"), ("la", "en"), ("", "en")):
        form = client.get("/subscribe", headers={"Accept-Language": wanted}).text
        assert f'value="{offered}" lang="{offered}" selected' in form
    client.post(address, data=CHOSEN | {"mails_in": "es", "language": "uk"})
    reader = view(deps, key(address))
    assert (reader.language, reader.wish.filter.languages) == ("es", ("uk",))
    assert 'value="es" lang="es" selected' in client.get(address).text
    refused = client.post(address, data=CHOSEN | {"mails_in": "la"})
    assert refused.status_code == 400
    assert "no language of ours" in refused.text


def test_signing_up_with_a_filter(client: FlaskClient, deps: Deps, mailer: MemoryMailer) -> None:
    """A link to the form brings a filter along; what is chosen there is what the mailed link confirms."""
    form = client.get("/subscribe?place=Lviv&kind=meeting").text
    assert 'value="Lviv" checked' in form
    chosen = {"leads": "chosen", "all_day": "D-7T09:00", "place": "Lviv", "quiet_from": "21:00"}
    client.post("/subscribe", data=FORM | chosen)
    confirm = path(deps, mailed(deps, mailer), "confirm")
    assert "will be reminded of Lviv" in Page(client.get(confirm).text).words
    client.post(confirm)
    with deps.store.read() as tx:
        [ada] = subscribers.everybody(tx)
    assert ada.wish == wish_from("", "D-7T09:00", "place=Lviv", quiet="21:00-07:00")
