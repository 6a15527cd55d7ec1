"""The public pages in a real Chromium as a system in high contrast, one without motion and a printer show them."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.web.stage import Stage
from tests.web.visitor import visitor

MOVES = """[...document.querySelectorAll("*")].filter((it) => {
  const {animationName, transitionDuration, scrollBehavior} = getComputedStyle(it);
  return animationName !== "none" || transitionDuration !== "0s" || scrollBehavior === "smooth";
}).length"""
INKS = """[...new Set([...document.querySelectorAll("main p, main h1, main h2, main a, main li")]
  .filter((it) => it.checkVisibility()).map((it) => getComputedStyle(it).color))]"""
PAPER = "getComputedStyle(document.body).backgroundColor"
READ = ("/", "/?month=2026-01", "/events/series", "/subscribe", "/feeds/all")


@pytest.fixture
def page(chromium: Browser, lived: Stage) -> Iterator[Page]:
    """The page of a visitor who likes it dark."""
    with visitor(chromium, lived.url, color_scheme="dark") as context:
        yield context.new_page()


def test_high_contrast(page: Page) -> None:
    """In the system's own colours one still sees where one is, what is chosen and which day it is."""
    page.emulate_media(forced_colors="active")
    page.goto("/?month=2026-01")
    for here in ("header.site [aria-current]", ".views [aria-current]"):
        expect(page.locator(here)).to_have_css("text-decoration-line", "underline")
    expect(page.locator(".grid .today > *")).to_have_css("outline-style", "solid")
    page.goto("/subscribe")
    expect(page.locator(".note").first).to_have_css("border-style", "solid")


def test_more_contrast(page: Page) -> None:
    """Who asks for more contrast gets no soft ink."""
    page.goto("/")
    assert len(page.evaluate(INKS)) > 2
    soft = page.locator(".soft").first
    ink = page.evaluate("getComputedStyle(document.body).color")
    expect(soft).not_to_have_css("color", ink)
    page.emulate_media(contrast="more")
    expect(soft).to_have_css("color", ink)


def test_nothing_moves(page: Page) -> None:
    """No page moves, whether or not its reader can bear it."""
    for path in READ:
        page.goto(path)
        assert page.evaluate(MOVES) == 0, path


def test_print(page: Page) -> None:
    """On paper there is no way about; it is black on white, with addresses for links and nothing folded."""
    page.emulate_media(media="print")
    for path in READ:
        page.goto(path)
        for part in ("header nav", "footer", "[role=search]", ".bar", ".take", ".skip"):
            assert not any(it.is_visible() for it in page.locator(part).all()), f"{part} on {path}"
        assert page.evaluate(PAPER) == "rgb(255, 255, 255)"
        assert "rgb(0, 0, 0)" in page.evaluate(INKS)
    page.goto("/")
    source = page.locator("figcaption a").first
    written = source.evaluate("it => getComputedStyle(it, '::after').content")
    assert source.get_attribute("href") in written
