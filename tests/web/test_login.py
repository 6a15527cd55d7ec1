"""The door of the desk: cookie, forged forms, headers."""

from datetime import timedelta

import pytest

from calfeed.clock import SettableClock
from calfeed.usecases import accounts
from calfeed.usecases.deps import Deps
from calfeed.web import create_app
from calfeed.web.gate import csrf_of
from calfeed.web.login import own_path
from tests.web.browser import HOST, OWN, PASSWORD, Browser
from tests.web.page import Page


def test_login(browser: Browser) -> None:
    """Who isn't logged in is sent to the login, and from there to the page they wanted."""
    asked = browser.get("/desk?show=all")
    assert asked.status_code == 303
    page = Page(browser.get(asked.location).text)
    assert "Log in" in page.words
    assert page.fields["password"]["autocomplete"] == "current-password"
    answer = browser.log_in(next="/desk/documents/1")
    assert (answer.status_code, answer.location) == (303, "/desk/documents/1")
    assert browser.get("/desk").status_code == 200
    assert browser.get("/desk/login").location == "/desk"


def test_cookie(browser: Browser) -> None:
    """The session's cookie is this host's only, over https only, for no script, and for no other site."""
    [cookie] = browser.log_in().headers.getlist("Set-Cookie")
    assert cookie.startswith("__Host-calfeed=")
    given = {part.strip().split("=")[0] for part in cookie.split(";")}
    assert {"Secure", "HttpOnly"} <= given
    assert "SameSite=Strict" in cookie
    assert "Path=/" in cookie
    assert "Domain" not in given


def test_cookie_without_https(deps: Deps) -> None:
    """On a plain address the cookie has a plain name, or browsers would refuse it."""
    plain = Deps(clock=deps.clock, store=deps.store, mailer=deps.mailer, passwords=deps.passwords)
    accounts.add_account(plain, "ada", PASSWORD)
    client = create_app(plain).test_client()
    answer = client.post("/desk/login", data={"name": "ada", "password": PASSWORD})
    [cookie] = answer.headers.getlist("Set-Cookie")
    assert cookie.startswith("calfeed=")
    assert "Secure" not in cookie
    assert client.get("/desk").status_code == 200


@pytest.mark.parametrize("address", ["/", "/subscribe", "/feeds/all.ics", "/robots.txt", "/static/style.css"])
def test_public_pages_set_no_cookie(browser: Browser, address: str) -> None:
    """Not even for somebody who is logged in."""
    browser.log_in()
    assert "Set-Cookie" not in browser.get(address).headers


@pytest.mark.parametrize("address", ["/desk", "/desk/login", "/desk/nowhere"])
def test_desk_headers(browser: Browser, address: str) -> None:
    """Nobody keeps a page of the desk, and no robot lists it."""
    browser.log_in()
    headers = browser.get(address).headers
    assert "no-store" in headers["Cache-Control"]
    if address != "/desk/nowhere":
        assert "noindex" in headers["X-Robots-Tag"]
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert "Disallow: /desk" in browser.get("/robots.txt").text


def test_wrong_password(browser: Browser) -> None:
    """The form comes back with the name and the reason, and without a cookie."""
    answer = browser.log_in(password="wrong")
    assert answer.status_code == 401
    page = Page(answer.text)
    assert "don't fit" in page.words
    assert page.fields["name"]["value"] == "ada"
    assert "value" not in page.fields["password"]
    assert "Set-Cookie" not in answer.headers


def test_too_many_tries(browser: Browser) -> None:
    """429 with a time to come back."""
    for _ in range(accounts.MOST_FOR_A_NAME):
        assert browser.log_in(password="wrong").status_code == 401
    answer = browser.log_in()
    assert answer.status_code == 429
    assert int(answer.headers["Retry-After"]) > 0


def test_logout(browser: Browser, deps: Deps) -> None:
    """The session is over at once, for whoever kept its cookie too."""
    browser.log_in()
    token = browser.session
    answer = browser.post("/desk/logout", data={"csrf": csrf_of(token)}, headers=OWN)
    assert (answer.status_code, answer.location) == (303, "/desk/login")
    assert browser.get_cookie("__Host-calfeed", HOST) is None
    assert accounts.session(deps, token) is None
    browser.set_cookie("__Host-calfeed", token, domain=HOST)
    assert browser.get("/desk").status_code == 303


def test_a_new_login_ends_the_old_session(browser: Browser, deps: Deps) -> None:
    """A browser has one session, whose token is never the one it came with."""
    browser.log_in()
    old = browser.session
    browser.log_in()
    assert browser.session != old
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
def test_other_sites_forms(browser: Browser, headers: dict[str, str], status: int) -> None:
    """A form of another site does nothing, even with the right token; nor does its login."""
    browser.log_in()
    form = {"csrf": csrf_of(browser.session)}
    assert browser.post("/desk/logout", data=form, headers=headers).status_code == status
    fresh = {"name": "ada", "password": PASSWORD}
    assert browser.post("/desk/login", data=fresh, headers=headers).status_code == status


@pytest.mark.parametrize("csrf", ["", "x", "\ud800", "é", csrf_of("another")])
def test_forms_need_the_token(browser: Browser, deps: Deps, csrf: str) -> None:
    """Without the session's own CSRF token a form does nothing; a script sends it as a header."""
    browser.log_in()
    token = browser.session
    answer = browser.post("/desk/logout", data={"csrf": csrf.encode("utf-8", "surrogatepass")}, headers=OWN)
    assert answer.status_code == 403
    assert "another session" in Page(answer.text).words
    assert accounts.session(deps, token) is not None
    assert browser.post("/desk/logout", headers={**OWN, "X-CSRF-Token": csrf_of(token)}).status_code == 303


def test_forms_of_a_session_that_is_over(browser: Browser, clock: SettableClock) -> None:
    """They do nothing, and say so."""
    browser.log_in()
    clock.advance(timedelta(hours=12))
    answer = browser.post("/desk/logout", data={"csrf": csrf_of(browser.session)}, headers=OWN)
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
