"""The door of the desk: cookie, forged forms, headers."""

from datetime import timedelta

import pytest

from calfeed.clock import SettableClock
from calfeed.mail.memory import MemoryMailer
from calfeed.model.account import Role
from calfeed.store import Store
from calfeed.usecases import accounts
from calfeed.usecases.deps import Deps
from calfeed.web import create_app
from calfeed.web.gate import csrf_of
from calfeed.web.login import own_path
from tests.web.browser import CHEAP, HOST, OWN, PASSWORD, Browser
from tests.web.page import Page


@pytest.fixture
def deps(store: Store, clock: SettableClock, mailer: MemoryMailer) -> Deps:
    """A service with an editor and a reader."""
    made = Deps(clock=clock, store=store, mailer=mailer, public_url="https://calendar.example.org", passwords=CHEAP)
    accounts.add_account(made, "ada", PASSWORD)
    accounts.add_account(made, "bob", PASSWORD, Role.READER)
    return made


@pytest.fixture
def client(deps: Deps) -> Browser:
    """A browser that asks the public address."""
    app = create_app(deps)
    app.test_client_class = Browser
    browser = app.test_client()
    assert isinstance(browser, Browser)
    return browser


def test_login(client: Browser) -> None:
    """Who isn't logged in is sent to the login, and from there to the page they wanted."""
    asked = client.get("/desk?show=all")
    assert asked.status_code == 303
    page = Page(client.get(asked.location).text)
    assert "Log in" in page.words
    assert page.fields["password"]["autocomplete"] == "current-password"
    answer = client.log_in(next="/desk/documents/1")
    assert (answer.status_code, answer.location) == (303, "/desk/documents/1")
    assert client.get("/desk").status_code == 200
    assert client.get("/desk/login").location == "/desk"


def test_cookie(client: Browser) -> None:
    """The session's cookie is this host's only, over https only, for no script, and for no other site."""
    [cookie] = client.log_in().headers.getlist("Set-Cookie")
    assert cookie.startswith("__Host-calfeed=")
    given = {part.strip().split("=")[0] for part in cookie.split(";")}
    assert {"Secure", "HttpOnly"} <= given
    assert "SameSite=Strict" in cookie
    assert "Path=/" in cookie
    assert "Domain" not in given


def test_cookie_without_https(deps: Deps) -> None:
    """On a plain address the cookie has a plain name, or browsers would refuse it."""
    plain = Deps(clock=deps.clock, store=deps.store, mailer=deps.mailer, passwords=deps.passwords)
    client = create_app(plain).test_client()
    answer = client.post("/desk/login", data={"name": "ada", "password": PASSWORD})
    [cookie] = answer.headers.getlist("Set-Cookie")
    assert cookie.startswith("calfeed=")
    assert "Secure" not in cookie
    assert client.get("/desk").status_code == 200


@pytest.mark.parametrize("address", ["/", "/subscribe", "/feeds/all.ics", "/robots.txt", "/static/style.css"])
def test_public_pages_set_no_cookie(client: Browser, address: str) -> None:
    """Not even for somebody who is logged in."""
    client.log_in()
    assert "Set-Cookie" not in client.get(address).headers


@pytest.mark.parametrize("address", ["/desk", "/desk/login", "/desk/nowhere"])
def test_desk_headers(client: Browser, address: str) -> None:
    """Nobody keeps a page of the desk, and no robot lists it."""
    client.log_in()
    headers = client.get(address).headers
    assert "no-store" in headers["Cache-Control"]
    if address != "/desk/nowhere":
        assert "noindex" in headers["X-Robots-Tag"]
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert "Disallow: /desk" in client.get("/robots.txt").text


def test_wrong_password(client: Browser) -> None:
    """The form comes back with the name and the reason, and without a cookie."""
    answer = client.log_in(password="wrong")
    assert answer.status_code == 401
    page = Page(answer.text)
    assert "don't fit" in page.words
    assert page.fields["name"]["value"] == "ada"
    assert "value" not in page.fields["password"]
    assert "Set-Cookie" not in answer.headers


def test_too_many_tries(client: Browser) -> None:
    """429 with a time to come back."""
    for _ in range(accounts.MOST_FOR_A_NAME):
        assert client.log_in(password="wrong").status_code == 401
    answer = client.log_in()
    assert answer.status_code == 429
    assert int(answer.headers["Retry-After"]) > 0


def test_logout(client: Browser, deps: Deps) -> None:
    """The session is over at once, for whoever kept its cookie too."""
    client.log_in()
    token = client.session
    answer = client.post("/desk/logout", data={"csrf": csrf_of(token)}, headers=OWN)
    assert (answer.status_code, answer.location) == (303, "/desk/login")
    assert client.get_cookie("__Host-calfeed", HOST) is None
    assert accounts.session(deps, token) is None
    client.set_cookie("__Host-calfeed", token, domain=HOST)
    assert client.get("/desk").status_code == 303


def test_a_new_login_ends_the_old_session(client: Browser, deps: Deps) -> None:
    """A browser has one session, whose token is never the one it came with."""
    client.log_in()
    old = client.session
    client.log_in()
    assert client.session != old
    assert accounts.session(deps, old) is None


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        (OWN, 303),
        ({"Origin": "https://calendar.example.org"}, 303),
        ({}, 303),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Sec-Fetch-Site": "none"}, 403),
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Origin": "https://calendar.example.org.evil.example"}, 403),
    ],
)
def test_other_sites_forms(client: Browser, headers: dict[str, str], status: int) -> None:
    """A form of another site does nothing, even with the right token; nor does its login."""
    client.log_in()
    form = {"csrf": csrf_of(client.session)}
    assert client.post("/desk/logout", data=form, headers=headers).status_code == status
    fresh = {"name": "ada", "password": PASSWORD}
    assert client.post("/desk/login", data=fresh, headers=headers).status_code == status


@pytest.mark.parametrize("csrf", ["", "x", "\ud800", "é", csrf_of("another")])
def test_forms_need_the_token(client: Browser, deps: Deps, csrf: str) -> None:
    """Without the session's own CSRF token a form does nothing; a script sends it as a header."""
    client.log_in()
    token = client.session
    answer = client.post("/desk/logout", data={"csrf": csrf.encode("utf-8", "surrogatepass")}, headers=OWN)
    assert answer.status_code == 403
    assert "another session" in Page(answer.text).words
    assert accounts.session(deps, token) is not None
    assert client.post("/desk/logout", headers={**OWN, "X-CSRF-Token": csrf_of(token)}).status_code == 303


def test_forms_of_a_session_that_is_over(client: Browser, clock: SettableClock) -> None:
    """They do nothing, and say so."""
    client.log_in()
    clock.advance(timedelta(hours=12))
    answer = client.post("/desk/logout", data={"csrf": csrf_of(client.session)}, headers=OWN)
    assert answer.status_code == 401
    assert "nothing was done" in Page(answer.text).words


@pytest.mark.parametrize(
    ("path", "after"),
    [
        ("/desk/documents/1?a=b", "/desk/documents/1?a=b"),
        ("/desk", "/desk"),
        ("", "/desk"),
        ("https://evil.example/desk/", "/desk"),
        ("//evil.example/desk/", "/desk"),
        ("/desk/..\\evil", "/desk"),
        ("/desk/\r\nSet-Cookie: x=y", "/desk"),
        ("/desk/login?next=/desk", "/desk"),
        ("/deskevil", "/desk"),
    ],
)
def test_where_to_go_after_the_login(path: str, after: str) -> None:
    """Only to a page of the desk."""
    assert own_path(path) == after


def test_visitors_behind_a_proxy(deps: Deps) -> None:
    """With a proxy named, tries are limited by the address that it saw, not by what a visitor says."""
    client = create_app(deps, proxies=1).test_client()

    def status(seen: str) -> int:
        headers = {"X-Forwarded-For": f"10.0.0.1, {seen}"}
        return client.post("/desk/login", data={"name": "nobody", "password": "x"}, headers=headers).status_code

    for number in range(accounts.MOST_FROM_A_PREFIX):
        form = {"name": f"name-{number}", "password": "x"}
        client.post("/desk/login", data=form, headers={"X-Forwarded-For": f"10.0.{number}.1, 203.0.113.5"})
    assert status("203.0.113.9") == 429
    assert status("198.51.100.1") == 401
