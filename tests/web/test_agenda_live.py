"""The agenda in a real Chromium: from telephone to desk, light and dark, with JavaScript and without."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.service import Service
from tests.web.visitor import faults, visitor

LONG = "W" * 200


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """A service that has read the seeds, on the evening of the first article's day."""
    folder: Path = tmp_path_factory.mktemp("agenda")
    with Service(folder, "run", "--clock", "2026-01-01T18:00:00Z") as it:
        it.wait_until_ready()
        yield it


@pytest.fixture(params=[(360, "dark", True), (768, "light", False), (1280, "light", True)], ids=str)
def page(request: pytest.FixtureRequest, chromium: Browser, service: Service) -> Iterator[Page]:
    """The page of a visitor in Tokyo, in a look, with JavaScript or without."""
    width, scheme, scripts = request.param
    with visitor(
        chromium,
        f"http://127.0.0.1:{service.port}",
        color_scheme=scheme,
        java_script_enabled=scripts,
        timezone_id="Asia/Tokyo",
        viewport={"width": width, "height": 800},
    ) as context:
        yield context.new_page()


def test_the_way_through_the_agenda(page: Page) -> None:
    """One searches, filters, turns to a month and back to a day, and takes another zone; nothing is cut off."""
    page.goto("/")
    titles = page.locator("main .title a")
    expect(titles.first).to_be_in_viewport()
    everything = titles.count()
    page.get_by_role("searchbox").fill("advisors")
    page.get_by_role("button", name="Search").click()
    expect(titles).to_have_count(1)
    assert page.url.partition("?")[2].startswith("q=advisors")
    page.locator(".filter > summary").click()
    page.locator(".filter").get_by_text("Ukraine", exact=False).first.click()
    page.get_by_role("button", name="Show these").click()
    expect(page.locator(".chips li")).to_have_count(2)
    page.get_by_role("link", name="Month", exact=True).click()
    page.locator(".grid a").first.click()
    assert page.url.endswith("#day-2026-01-03")
    expect(page.locator("#day-2026-01-03")).to_be_in_viewport()
    page.get_by_role("link", name="Show everything").click()
    page.get_by_role("link", name="List", exact=True).click()
    expect(titles).to_have_count(everything)
    page.locator(".hours summary").click()
    page.locator("#zone").select_option("Europe/Kyiv")
    page.locator(".hours button").click()
    expect(page.locator(".hours summary")).to_have_text("Hours in Kyiv time (UTC+2)")
    for path in ("/", f"/?q={LONG}&place={LONG}", "/?month=2026-01", f"/?month=2026-01&topic={LONG}"):
        page.goto(path)
        assert faults(page) == []


@pytest.mark.parametrize("page", [(1280, "light", True)], indirect=True, ids=str)
def test_the_browsers_zone_is_offered(page: Page) -> None:
    """A browser that lives by another zone than the page offers its own, until one is chosen."""
    page.goto("/?q=advisors")
    page.get_by_role("link", name="Show them in Tokyo time").click()
    expect(page.locator(".hours summary")).to_have_text("Hours in Tokyo time (UTC+9)")
    assert "q=advisors" in page.url
    expect(page.locator(".offer")).to_have_count(0)
