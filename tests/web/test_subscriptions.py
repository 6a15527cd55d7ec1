from datetime import UTC, datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest
from flask.testing import FlaskClient

from calfeed.clock import SettableClock
from calfeed.mail.memory import MemoryMailer
from calfeed.usecases.arm import arm
from calfeed.usecases.deps import Deps
from calfeed.usecases.remind import beat, send_due
from tests.builders import a_change, a_meeting, keep
from tests.service import link
from tests.web.page import Page

FORM = {"address": "ada@example.org", "zone": "Europe/Kyiv"}


def mailed(deps: Deps, mailer: MemoryMailer) -> EmailMessage:
    """The last mail that was sent."""
    send_due(deps)
    message = message_from_bytes(mailer.sent[-1].octets, policy=policy.default)
    assert isinstance(message, EmailMessage)
    return message


def path(deps: Deps, mail: EmailMessage, about: str) -> str:
    """The path of a link in a mail; it begins with the configured address."""
    address = link(mail, about)
    assert address.startswith(f"{deps.public_url}/")
    return address.removeprefix(deps.public_url)


def test_the_ways_to_subscribe(client: FlaskClient) -> None:
    """The feed's address stands in each form that a calendar takes."""
    found = Page(client.get("/subscribe").text)
    feed = "calendar.example.org/feeds/all.ics"
    assert f"webcal://{feed}" in found.links
    encoded = "%3A%2F%2Fcalendar.example.org%2Ffeeds%2Fall.ics"
    assert f"https://calendar.google.com/calendar/r?cid=webcal{encoded}" in found.links
    outlook = f"calendar/0/addfromweb/?url=https{encoded}&name=Announced%20meetings"
    assert f"https://outlook.live.com/{outlook}" in found.links
    assert f"https://outlook.office.com/{outlook}" in found.links
    assert found.fields["feed"]["value"] == f"https://{feed}"


def test_only_some_meetings(client: FlaskClient) -> None:
    """Who comes from a meeting's page sees of which meetings there will be mail, before signing up."""
    found = Page(client.get("/subscribe?q=Grain+council").text)
    assert "Only of meetings that fit: Grain council" in found.words
    assert "checked" in found.fields["q-1"]
    assert "Only of meetings" not in Page(client.get("/subscribe").text).words


def test_too_many_meetings_are_told(client: FlaskClient, deps: Deps) -> None:
    """When the feed must hold more than some calendars read, the page says so."""
    assert "may leave out some" not in client.get("/subscribe").text
    keep(deps.store, *(a_meeting(starts="2026-01-02", uid=f"{each}", rrule="FREQ=DAILY") for each in range(3)))
    assert "may leave out some" in client.get("/subscribe").text


def test_sign_up(client: FlaskClient, deps: Deps, mailer: MemoryMailer) -> None:
    """Opening the mailed link changes nothing; its button does, once."""
    answer = client.post("/subscribe", data=FORM, follow_redirects=True)
    assert "Check your mail" in Page(answer.text).words
    confirm = path(deps, mailed(deps, mailer), "confirm")
    for _ in range(2):
        asked = Page(client.get(confirm).text).words
        assert "ada@example.org will be reminded" in asked
    for _ in range(2):
        assert "Reminders are on" in Page(client.post(confirm).text).words


def test_leaving(client: FlaskClient, deps: Deps, mailer: MemoryMailer, clock: SettableClock) -> None:
    """A link in a reminder shows a button; a bare POST does it at once, and twice is fine."""
    client.post("/subscribe", data=FORM)
    client.post(path(deps, mailed(deps, mailer), "confirm"))
    meeting = a_meeting("Tea", "2026-01-03")
    keep(deps.store, meeting)
    with deps.store.write() as tx:
        arm(tx, [a_change(meeting)], clock())
    clock.set(datetime(2026, 1, 2, 7, 0, 5, tzinfo=UTC))  # nine in Kyiv
    beat(deps)
    reminder = mailed(deps, mailer)
    leave = reminder["List-Unsubscribe"].strip("<>").removeprefix(deps.public_url)
    assert "Stop the reminders?" in Page(client.get(leave).text).words
    for _ in range(2):
        answer = client.post(leave, data={"List-Unsubscribe": "One-Click"})
        assert answer.status_code == 200
        assert "ada@example.org" in Page(answer.text).words


def test_token_pages_are_kept_by_nobody(client: FlaskClient, deps: Deps, mailer: MemoryMailer) -> None:
    """Neither caches nor robots nor other sites get to see an address with a token."""
    client.post("/subscribe", data=FORM)
    confirm = path(deps, mailed(deps, mailer), "confirm")
    for answer in (client.get(confirm), client.post(confirm), client.get("/unsubscribe/wrong")):
        assert answer.headers["Cache-Control"] == "private, no-store"
        assert "noindex" in answer.headers["X-Robots-Tag"]
        assert answer.headers["Referrer-Policy"] == "no-referrer"


def test_known_and_unknown_addresses_look_the_same(client: FlaskClient, deps: Deps, mailer: MemoryMailer) -> None:
    """The page does not tell whether an address is signed up."""
    first = client.post("/subscribe", data=FORM, follow_redirects=True)
    client.post(path(deps, mailed(deps, mailer), "confirm"))
    again = client.post("/subscribe", data=FORM, follow_redirects=True)
    assert (first.status_code, first.data, first.request.path) == (again.status_code, again.data, again.request.path)


@pytest.mark.parametrize(
    "form",
    [
        {"address": "no address", "zone": "UTC"},
        {"address": "ada@example.org", "zone": "../../etc/passwd"},
        {"address": "ada@example.org\r\nBcc: eve@example.org", "zone": "UTC"},
        {"address": ""},
        {},
    ],
)
def test_a_bad_form_comes_back(client: FlaskClient, mailer: MemoryMailer, deps: Deps, form: dict[str, str]) -> None:
    """With what was typed and what is wrong about it, and no mail is sent."""
    answer = client.post("/subscribe", data=form)
    assert answer.status_code == 400
    found = Page(answer.text)
    assert found.fields["address"]["aria-describedby"] == "error"
    assert (found.fields["address"]["value"] or "").split() == form.get("address", "").split()
    send_due(deps)
    assert mailer.sent == []


@pytest.mark.parametrize("address", ["/confirm/wrong", "/unsubscribe/wrong", "/preferences/wrong"])
def test_a_wrong_token(client: FlaskClient, address: str) -> None:
    """A token that was never given leads to a page that helps, by GET and by POST."""
    for answer in (client.get(address), client.post(address)):
        assert answer.status_code == 404
        found = Page(answer.text)
        assert "This link does not work" in found.words
        assert {"/", "/subscribe#mail"} <= set(found.links)


def test_no_cookies(client: FlaskClient) -> None:
    """Nothing here needs one."""
    answers = [client.get("/"), client.get("/subscribe"), client.post("/subscribe", data=FORM)]
    assert not [answer for answer in answers if "Set-Cookie" in answer.headers]


def test_a_late_link(client: FlaskClient, deps: Deps, mailer: MemoryMailer, clock: SettableClock) -> None:
    """After its time, a confirmation link is not found."""
    client.post("/subscribe", data=FORM)
    confirm = path(deps, mailed(deps, mailer), "confirm")
    clock.advance(timedelta(hours=49))
    assert client.post(confirm).status_code == 404
