"""The three ways of a visitor in a real Chromium: phone to desk, light and dark, with and without JavaScript."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from itertools import product
from pathlib import Path

import icalendar
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.service import ROOT, link
from tests.usecases.reminding import at
from tests.web.stage import Stage, stage
from tests.web.visitor import LANGUAGES, Walk, visitor

ARTICLE = ROOT / "seeds" / "2026-01-01-peace-talks.txt"
EVENING = "2026-01-01 18:00"
WAYS = list(product(LANGUAGES, (True, False)))


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """A service that has read the seed's article, on the evening of its day."""
    with stage(tmp_path_factory.mktemp("journeys"), EVENING) as it:
        it.read(ARTICLE, EVENING)
        yield it


@contextmanager
def walking(chromium: Browser, service: Stage, language: str, scripts: bool) -> Iterator[Walk]:
    """The agenda, opened by a visitor in Kyiv who reads a language, with JavaScript or without."""
    with visitor(
        chromium,
        service.url,
        locale=LANGUAGES[language],
        java_script_enabled=scripts,
        timezone_id="Europe/Kyiv",
        permissions=["clipboard-read", "clipboard-write"],
    ) as context:
        page = context.new_page()
        page.goto("/")
        expect(page.locator("html")).to_have_attribute("lang", language)
        yield Walk(page)


@pytest.fixture(params=WAYS, ids=lambda it: f"{it[0]}-{'' if it[1] else 'no-'}scripts")
def walk(request: pytest.FixtureRequest, chromium: Browser, service: Stage) -> Iterator[Walk]:
    """The agenda, opened in each way."""
    with walking(chromium, service, *request.param) as it:
        yield it


def has_scripts(page: Page) -> bool:
    """Whether the page may run JavaScript."""
    return bool(page.evaluate("matchMedia('(scripting: enabled)').matches"))


def test_subscribe(walk: Walk, service: Stage) -> None:
    """It is a step to the address that a calendar takes: behind a link, in a field, and in the clipboard."""
    page, feed = walk.page, f"{service.url}/feeds/all.ics"
    webcal = f'main a[href="{feed.replace("http:", "webcal:")}"]'
    walk.stop(webcal)
    walk.press('header a[href="/subscribe"]')
    walk.stop(webcal, "#feed")
    expect(page.locator("#feed")).to_have_value(feed)
    copy = page.locator('[data-copy="feed"]')
    if has_scripts(page):
        copy.click()
        page.wait_for_function("async address => await navigator.clipboard.readText() === address", arg=feed)
    else:
        expect(copy).to_be_hidden()
    answer = page.request.get(feed)
    events = icalendar.Calendar.from_ical(answer.body()).events
    assert answer.headers["content-type"].startswith("text/calendar")
    assert "Meeting of national security advisors" in {str(event["SUMMARY"]) for event in events}


def test_download(walk: Walk) -> None:
    """A meeting is found by a word, opened, and its file holds it for the visitor's calendar."""
    page, file = walk.page, "main a[download]"
    page.locator("#search").fill("advisors")
    walk.press("[role=search] button")
    walk.press("main .title a")
    walk.stop(file)
    with page.expect_download() as waited:
        page.locator(file).first.click()
    [event] = icalendar.Calendar.from_ical(Path(waited.value.path()).read_bytes()).events
    assert event["SUMMARY"] == page.locator("h1.title").inner_text()
    assert f"{event.start}" == "2026-01-03"


@pytest.mark.timeout(300)
def test_reminder(chromium: Browser, service: Stage) -> None:
    """Who signs up by the form confirms by a button, is reminded when the time comes, and leaves by a button."""
    with ExitStack() as stack:
        walks = {
            f"{language}-{scripts}@example.org": stack.enter_context(walking(chromium, service, language, scripts))
            for language, scripts in WAYS
        }
        for address, walk in walks.items():
            sign_up(walk, address)
        service.live()
        for address, walk in walks.items():
            walk.page.goto(link(service.mails(address)[0], "confirm"))
            press_only_button(walk, address)
        service.live(at("2026-01-02 09:00"))
        for address, walk in walks.items():
            [_, reminder] = service.mails(address)
            assert any(part.get_content_type() == "text/calendar" for part in reminder.walk())
            walk.page.goto(link(reminder, "unsubscribe"))
            press_only_button(walk, address)
        before = len(service.mailbox.messages)
        service.live(at("2026-01-04 09:00"))
        assert len(service.mailbox.messages) == before


def sign_up(walk: Walk, address: str) -> None:
    """Go from the agenda to the form, and ask for reminders."""
    walk.press('main a[href="/subscribe#mail"]')
    walk.page.locator("#address").fill(address)
    walk.stop("#address", "#zone")
    walk.press("form:has(#address) button[type=submit]")
    assert walk.page.url.endswith("/subscribe/sent")
    walk.stop()


def press_only_button(walk: Walk, address: str) -> None:
    """Press the one button of a page that names an address, after which there is none."""
    main = walk.page.locator("main")
    expect(main).to_contain_text(address)
    walk.press("main button")
    expect(main.locator("button")).to_have_count(0)
    walk.stop("main a")
