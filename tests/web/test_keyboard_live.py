"""The public pages in a real Chromium, by keyboard alone."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.service import link
from tests.usecases.reminding import at
from tests.web.keys import go_round, press, tab_to, write
from tests.web.stage import Stage
from tests.web.visitor import look, visitor

ADDRESS = "keys@example.org"


@pytest.fixture
def page(chromium: Browser, lived: Stage) -> Iterator[Page]:
    """A visitor's page."""
    with visitor(chromium, lived.url, timezone_id="Europe/Kyiv") as context:
        yield context.new_page()


@pytest.mark.parametrize("width", [360, 1280])
def test_round_each_page(page: Page, width: int) -> None:
    """Tab leads through a page in order and out of it; each stop shows that one is there, and nothing covers it."""
    look(page, width)
    for path in ("/", "/?month=2026-01", "/events/series", "/subscribe", "/feeds/all"):
        page.goto(path)
        assert go_round(page) == [], path


def test_from_the_agenda_to_the_last_mail(page: Page, lived: Stage) -> None:
    """By keys one skips to the content, asks for reminders, confirms, and leaves again."""
    page.goto("/")
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_in_viewport(ratio=1)
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    tab_to(page, '[href="/subscribe#mail"]', 3)
    press(page, "Enter")
    write(page, "#address", ADDRESS)
    press(page, "Enter")
    assert page.url.endswith("/subscribe/sent")
    lived.live()
    page.goto(link(lived.mails(ADDRESS)[-1], "confirm"))
    press_only_button(page)
    lived.live(at("2026-01-07 08:00"))
    page.goto(link(lived.mails(ADDRESS)[-1], "unsubscribe"))
    press_only_button(page)


def press_only_button(page: Page) -> None:
    """Press the one button of a page, after which there is none."""
    tab_to(page, "main button")
    press(page, "Enter")
    expect(page.locator("main button")).to_have_count(0)
