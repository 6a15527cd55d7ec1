"""The agenda in a real Chromium: from telephone to desk, light and dark, with JavaScript and without."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from tests.service import Service

PATIENCE = 20_000
LONG = "W" * 200


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """A service that has read the seeds, on the evening of the first article's day."""
    folder: Path = tmp_path_factory.mktemp("agenda")
    with Service(folder, "run", "--clock", "2026-01-01T18:00:00Z") as it:
        it.wait_until_ready()
        yield it


@pytest.fixture(params=["light", "dark", "without scripts"])
def context(request: pytest.FixtureRequest, chromium: Browser, service: Service) -> Iterator[BrowserContext]:
    """A visitor in Tokyo, of whom no page asks another site or complains."""
    has_scripts = request.param != "without scripts"
    context = chromium.new_context(
        base_url=f"http://127.0.0.1:{service.port}",
        color_scheme="dark" if request.param == "dark" else "light",
        java_script_enabled=has_scripts,
        timezone_id="Asia/Tokyo",
    )
    context.set_default_timeout(PATIENCE)
    complaints: list[str] = []
    context.on("console", lambda said: complaints.append(said.text))
    context.on("weberror", lambda wrong: complaints.append(str(wrong.error)))
    context.on(
        "request", lambda asked: None if asked.url.startswith("http://127.0.0.1") else complaints.append(asked.url)
    )
    yield context
    context.close()
    assert complaints == []


@pytest.mark.parametrize("width", [360, 768, 1280])
def test_the_way_through_the_agenda(context: BrowserContext, width: int) -> None:
    """One searches, filters, turns to a month and back to a day, and takes another zone; nothing is cut off."""
    page = context.new_page()
    page.set_viewport_size({"width": width, "height": 800})
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
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path


@pytest.mark.parametrize("context", ["light"], indirect=True)
def test_the_browsers_zone_is_offered(context: BrowserContext) -> None:
    """A browser that lives by another zone than the page offers its own, until one is chosen."""
    page = context.new_page()
    page.goto("/?q=advisors")
    page.get_by_role("link", name="Show them in Tokyo time").click()
    expect(page.locator(".hours summary")).to_have_text("Hours in Tokyo time (UTC+9)")
    assert "q=advisors" in page.url
    expect(page.locator(".offer")).to_have_count(0)
