from flask.testing import FlaskClient

from calfeed.web.language import COOKIE
from tests.web.page import Page


def language_of(client: FlaskClient, path: str = "/", accepts: str = "") -> str:
    """The language that a page is in, as its header says."""
    return client.get(path, headers={"Accept-Language": accepts}).headers["Content-Language"]


def test_a_page_is_in_the_language_that_the_browser_prefers(client: FlaskClient) -> None:
    """English where we have none of those it reads."""
    assert [language_of(client, accepts=one) for one in ("de-CH,en;q=0.8", "ja, uk;q=0.5", "ja", ";;", "")] == [
        "de",
        "uk",
        "en",
        "en",
        "en",
    ]


def test_an_address_can_ask_for_a_language_which_is_kept(client: FlaskClient) -> None:
    """Pages after it are in that language, whatever the browser prefers."""
    assert language_of(client, "/?lang=uk", accepts="de") == "uk"
    assert language_of(client, "/subscribe", accepts="de") == "uk"
    assert language_of(client, "/?lang=fr") == "fr"
    cookie = client.get_cookie(COOKIE)
    assert cookie is not None
    assert (cookie.value, cookie.http_only, cookie.same_site) == ("fr", True, "Lax")


def test_an_unknown_language_is_none(client: FlaskClient) -> None:
    """Neither in the address nor in the cookie."""
    assert language_of(client, "/?lang=xx") == "en"
    client.set_cookie(COOKIE, "../de")
    assert language_of(client) == "en"


def test_caches_keep_the_languages_apart(client: FlaskClient) -> None:
    """By what the choice depends on."""
    answer = client.get("/")
    assert {"Accept-Language", "Cookie"} <= set(answer.vary)
    Page(answer.text)


def test_days_are_in_the_language_of_the_page(client: FlaskClient) -> None:
    """And so is what the page says it is in."""
    page = client.get("/?month=2026-03&lang=uk").text
    assert '<html lang="uk">' in page
    assert "Березень" in page
