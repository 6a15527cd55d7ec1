"""The builder in a real Chromium, against a real service: it follows what one picks."""

from collections.abc import Iterator
from pathlib import Path

import icalendar
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.service import Service
from tests.web.visitor import visitor


@pytest.fixture
def service(tmp_path: Path) -> Iterator[Service]:
    """A service that has read the seeds, on the evening of the first article's day."""
    with Service(tmp_path, "run", "--clock", "2026-01-01T18:00:00Z") as it:
        it.wait_until_ready()
        yield it


@pytest.fixture
def page(chromium: Browser, service: Service) -> Iterator[Page]:
    """The builder's page; a word that is none is answered by 400."""
    size = {"width": 1280, "height": 850}
    with visitor(chromium, f"http://127.0.0.1:{service.port}", frozenset({400}), viewport=size) as context:
        page = context.new_page()
        page.goto("/feeds/all")
        yield page


def titles(service: Service, address: str) -> list[str]:
    """The titles of the events at an address."""
    calendar = icalendar.Calendar.from_ical(service.get(address).read())
    return [str(event["SUMMARY"]) for event in calendar.events]


def test_it_follows_what_one_picks(page: Page, service: Service) -> None:
    """Count, next events, links and the page's own address change with each pick, without leaving the page."""
    count, feed = page.locator("#counted"), page.locator("#feed")
    everything = count.inner_text()
    page.get_by_label("Ukraine", exact=False).first.check()
    expect(count).to_have_text("1 event")
    expect(page.locator("#coming li")).to_have_count(1)
    expect(page.locator("#coming")).to_contain_text("Meeting of national security advisors")
    assert titles(service, feed.input_value()) == ["Meeting of national security advisors"]
    assert page.get_by_role("link", name="My calendar program").get_attribute("href") == (
        feed.input_value().replace("http:", "webcal:")
    )
    assert page.url.endswith("/feeds/all?place=Ukraine")
    page.locator("#q").fill("no such words")
    expect(count).to_have_text("0 events")
    expect(page.locator("#notes")).to_contain_text("valid and empty")
    page.locator("#q").fill("…")
    expect(page.locator("#notes")).to_contain_text("q takes words")
    page.locator("#q").fill("")
    page.get_by_label("Ukraine", exact=False).first.uncheck()
    expect(count).to_have_text(everything)
    expect(page.locator("#coming li")).to_have_count(5)
    page.reload()
    expect(count).to_have_text(everything)


def test_from_the_builder_to_a_secret_calendar(page: Page, service: Service) -> None:
    """What was picked is made secret, picked anew, and revoked; the address stays until then."""
    page.get_by_label("Ukraine", exact=False).first.check()
    expect(page.locator("#counted")).to_have_text("1 event")
    page.get_by_label("Its name in your calendar").fill("My talks")
    page.get_by_role("button", name="Make it secret").click()
    expect(page.locator("h1")).to_have_text("My talks")
    address = page.locator("#feed").input_value()
    assert titles(service, address) == ["Meeting of national security advisors"]
    page.get_by_role("link", name="Change what is in it").click()
    page.get_by_label("Ukraine", exact=False).first.uncheck()
    page.locator("#place").fill("Vienna")
    expect(page.locator("#counted")).not_to_have_text("1 event")
    page.get_by_role("button", name="Use this for").click()
    expect(page.locator("[role=status]")).to_contain_text("Changed")
    assert page.locator("#feed").input_value() == address
    assert "Meeting of national security advisors" not in titles(service, address)
    page.get_by_text("Revoke it").first.click()
    page.get_by_role("button", name="Revoke it").click()
    expect(page.locator("h1")).to_have_text("Revoked")
    assert service.get(address).status == 404
    assert address.rpartition("/")[2].removesuffix(".ics") not in service.log


def test_nothing_is_cut_off(page: Page) -> None:
    """No page is wider than the window, down to a small telephone."""
    for path in ("/feeds/all", "/feeds/all?place=" + "W" * 200):
        page.goto(page.url.partition("/feeds")[0] + path)
        for width in (320, 390, 800, 1280):
            page.set_viewport_size({"width": width, "height": 844})
            assert page.evaluate("document.documentElement.scrollWidth") <= width, page.url
