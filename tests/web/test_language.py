from flask.testing import FlaskClient

from calfeed.language import LANGUAGES
from calfeed.model.text import Announcement
from calfeed.store import Store
from calfeed.usecases.deps import Deps
from calfeed.usecases.ingest import ingest
from calfeed.web.language import COOKIE
from tests.builders import NOW, a_meeting, keep
from tests.pace import within
from tests.web.browser import HOST
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


def test_numbers_have_the_forms_of_the_language(client: FlaskClient, store: Store) -> None:
    """On the days of a month, one, two and five meetings in Ukrainian."""
    for day, count in {"2026-01-12": 1, "2026-01-13": 2, "2026-01-14": 5}.items():
        keep(store, *(a_meeting("Talks", day, uid=f"{day}-{one}") for one in range(count)))
    words = Page(client.get("/?month=2026-01&lang=uk").text).words
    assert all(said in words for said in ("1 зустріч ", "2 зустрічі ", "5 зустрічей "))


def test_errors_are_told_in_the_language_of_the_page(client: FlaskClient) -> None:
    """With their facts; what has no translation is marked as English."""
    gone = client.get("/events/unheard-of?lang=de")
    assert "Es gibt keinen Termin unheard-of." in Page(gone.text).words
    refused = client.post("/subscribe?lang=fr", data={"address": "nobody", "zone": "UTC"})
    assert "Ce n’est pas une adresse e-mail" in Page(refused.text).words
    strange = client.get("/?flavour=sweet%3Cb%3E&lang=uk").text
    assert '<span lang="en">The agenda has no parameter' in strange
    assert "sweet<b>" not in strange


def test_words_of_an_announcement_are_in_its_language(client: FlaskClient, deps: Deps) -> None:
    """Title, place and quote are marked where the page is in another one, for those who have it read out."""
    text = "Die Jahrestagung des Vereins findet am Montag, 12. Januar 2026 um 14:00 Uhr in Berlin statt."
    ingest(deps, Announcement(name="verein.txt", data=text.encode(), received_at=NOW, source="verein"))
    english, german = client.get("/").text, client.get("/?lang=de").text
    assert english.count(' lang="de">') >= 3
    assert '<blockquote lang="de">' in english
    assert "<blockquote>" in german


def test_search_engines_learn_of_each_language(client: FlaskClient) -> None:
    """Each has the page's own address with its name; the page itself is the one without."""
    for path in ("/", "/subscribe", "/feeds/all", "/?place=Kyiv"):
        page = client.get(path + ("&" if "?" in path else "?") + "lang=uk").text
        own = f"https://{HOST}{path}"
        assert f'<link rel="canonical" href="{own}">' in page
        assert f'hreflang="x-default" href="{own}"' in page
        more = "&amp;" if "?" in path else "?"
        assert all(f'hreflang="{code}" href="{own}{more}lang={code}"' in page for code in LANGUAGES)


def test_a_choice_of_language_leaves_the_rest_of_the_address(client: FlaskClient) -> None:
    """On pages whose address says what they show, also where no other parameter is known."""
    links = Page(client.get("/feeds/all?place=Kyiv").text).links
    assert "?place=Kyiv&lang=uk" in links
    assert client.get("/feeds/all?place=Kyiv&lang=uk").status_code == 200
    assert client.get("/subscribe?place=Kyiv&lang=uk").status_code == 200
    assert client.get("/feeds/all.ics?lang=uk").status_code == 400


def test_a_flood_of_languages_is_harmless(client: FlaskClient) -> None:
    """The browser says what it likes; the longest header that a server lets through is answered at once."""
    flood = ",".join(f"x{number}-{number};q=0.{number % 10}" for number in range(6_000))
    with within(0.5):
        assert language_of(client, accepts=f"{flood},uk;q=0.05") in {"uk", "en"}
    assert language_of(client, accepts="de;q=abc, uk;q=1e9, " + "e" * 60_000) in LANGUAGES


def test_robots_and_programs_are_answered_in_english(client: FlaskClient, store: Store) -> None:
    """Feeds and the API are the same for everybody."""
    keep(store, a_meeting("Talks", "2026-01-12"))
    paths = ("/feeds/all.ics", "/feeds/changes.atom", "/api/v1/meetings", "/download/calfeed.csv")
    for path in paths:
        answers = [client.get(path, headers={"Accept-Language": one}) for one in ("en", "uk")]
        assert answers[0].data == answers[1].data
        assert "Content-Language" not in answers[1].headers
