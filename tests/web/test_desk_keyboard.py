"""The desk in a real Chromium, against a real service, by keyboard alone."""

from collections.abc import Iterator
from pathlib import Path

import icalendar
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.service import ROOT, Service, calfeed, eventually
from tests.web.keys import press, tab_to, write
from tests.web.visitor import visitor

ARTICLE = (ROOT / "seeds" / "2026-01-01-peace-talks.txt").read_text("utf-8")
PASSWORD = "correct horse battery"


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Service]:
    """A service on the evening of the article's day, which has read nothing yet and knows one editor."""
    added = calfeed(tmp_path, "user", "add", "ada", "--password-file", "-", stdin=PASSWORD.encode())
    assert added.code == 0, added.err
    with Service(tmp_path, "run", "--clock", "2026-01-01T18:00:00Z", CALFEED_SEEDS_FOLDER="nowhere") as it:
        it.wait_until_ready()
        yield it


@pytest.fixture
def page(chromium: Browser, service: Service) -> Iterator[Page]:
    """A page that shows the login."""
    size = {"width": 1280, "height": 850}
    with visitor(chromium, f"http://127.0.0.1:{service.port}", viewport=size) as context:
        page = context.new_page()
        page.goto("/desk")
        yield page


def log_in(page: Page) -> None:
    """Fill in the login."""
    write(page, "#name", "ada")
    write(page, "#password", PASSWORD)
    press(page, "Enter")


def paste(page: Page) -> None:
    """Paste the article on the desk."""
    page.keyboard.press("n")
    expect(page.locator("#text")).to_be_focused()
    page.keyboard.insert_text(ARTICLE)
    tab_to(page, "button")
    press(page, "Enter")


def step_to(page: Page, words: str) -> None:
    """Press j until the card with these words is the current one."""
    for _ in range(30):
        page.keyboard.press("j")
        if words in page.evaluate("document.activeElement.innerText"):
            return
    raise AssertionError(f"no card with {words}")


def feed(service: Service) -> dict[str, tuple[str, str | None]]:
    """What subscribers' calendars have: each title with its status and place."""
    events = icalendar.Calendar.from_ical(service.get("/feeds/all.ics").read()).walk("VEVENT")
    return {str(event["SUMMARY"]): (str(event["STATUS"]), event.get("LOCATION")) for event in events}


def test_an_announcement_from_paste_to_undo(page: Page, service: Service) -> None:
    """Log in, paste the article, fix a field, promote what was skipped, publish, and take that back."""
    log_in(page)
    expect(page.locator("h1")).to_have_text("Desk")
    paste(page)
    expect(page.locator("article.card")).to_have_count(3)
    assert feed(service) == {}

    press(page, "j", "e")
    expect(page.locator("#title")).to_be_focused()
    write(page, "#place", "Kyiv")
    press(page, "Enter")
    expect(page.locator("ins")).to_have_text("Kyiv")
    press(page, "Enter")
    expect(page.locator("[role=status]")).to_have_text("Changed.")
    tab_to(page, "#sources a")
    press(page, "Enter")

    step_to(page, "New Year")
    page.keyboard.press("m")
    page.keyboard.insert_text("Talks of Rustem Umerov in Turkey")
    press(page, "Enter")
    expect(page.locator("h1")).to_have_text("Make it a meeting?")
    press(page, "Enter")
    expect(page.locator("article.card")).to_have_count(4)
    eventually(lambda: list(feed(service)) == ["Talks of Rustem Umerov in Turkey"])

    press(page, "j", "p")
    expect(page.locator("main")).to_contain_text("The event comes into the feed.")
    press(page, "Enter")
    expect(page.locator("[role=status]")).to_have_text("Published.")
    eventually(lambda: feed(service).get("Meeting of national security advisors") == ("CONFIRMED", "Kyiv"))

    press(page, "u")
    expect(page.locator("h1")).to_have_text("Undo?")
    press(page, "Enter")
    expect(page.locator("[role=status]")).to_have_text("Undone.")
    eventually(lambda: "Meeting of national security advisors" not in feed(service))


def test_words_light_up(page: Page) -> None:
    """A field that has the focus lights up its words in the text, and words their field; so does the mouse."""
    log_in(page)
    paste(page)
    lit = page.locator(".lit")
    tab_to(page, ".text a.when")
    expect(lit).to_have_text(["3 January", "Saturday 3 January 2026 (hour not announced)"])
    tab_to(page, "#card-1 a.where", 200)
    expect(lit).to_have_text(["Ukraine", "Ukraine"])
    page.locator(".text a.when").nth(1).hover()
    expect(lit).to_have_text(["Two days later, on 5 January", "Monday 5 January 2026 (hour not announced)"])
    tab_to(page, ".text a.skipped", 200)
    expect(page.locator("[role=tooltip]:visible")).to_have_count(1)
    page.keyboard.press("Escape")
    expect(page.locator("[role=tooltip]:visible")).to_have_count(0)


def test_keys_are_no_trap(page: Page) -> None:
    """They do nothing while something is typed, are told by "?", and can be switched off for good."""
    log_in(page)
    paste(page)
    press(page, "j", "e")
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type("jkehpru?m")
    expect(page.locator("#title")).to_have_value("jkehpru?m")
    expect(page.locator("dialog[open]")).to_have_count(0)
    tab_to(page, "button")
    page.keyboard.press("?")
    expect(page.locator("dialog[open]")).to_contain_text("next card")
    tab_to(page, "#keys-on")
    page.keyboard.press("Space")
    page.keyboard.press("Escape")
    expect(page.locator("dialog[open]")).to_have_count(0)
    page.keyboard.press("?")
    expect(page.locator("dialog[open]")).to_have_count(0)
    page.reload()
    page.keyboard.press("j")
    expect(page.locator(".current")).to_have_count(0)


def test_nothing_is_cut_off(page: Page) -> None:
    """No page of the desk is wider than the window, down to a small telephone."""

    def check() -> None:
        for width in (320, 390, 800, 1280):
            page.set_viewport_size({"width": width, "height": 844})
            assert page.evaluate("document.documentElement.scrollWidth") <= width, page.url

    check()
    log_in(page)
    check()
    paste(page)
    check()
    press(page, "j", "e")
    check()
    write(page, "#place", "K" * 200)
    press(page, "Enter")
    check()
    press(page, "Enter")
    check()
