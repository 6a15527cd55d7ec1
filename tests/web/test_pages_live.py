"""The pages of events and subscriptions in a real Chromium: what is seen there, and that nothing moves or spills."""

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Browser, BrowserContext, Page, expect

from calfeed.model.meeting import Status
from tests.builders import a_meeting, keep
from tests.web.stage import Stage, stage
from tests.web.visitor import WIDTHS, faults, look, visitor

LONG = ("Extraordinary " * 22)[:300]
WIDE = "W" * 300
FLOOD = "\u202etalks e" + "\u0301\u0316" * 400 + " of Zalgo"
EVIL = "</script><script>document.title = 'evil'</script><img src=x onerror=alert(1)>"
SHIFTS = """() => new Promise(resolve => {
  const shifts = [];
  new PerformanceObserver(list => shifts.push(...list.getEntries())).observe({type: "layout-shift", buffered: true});
  setTimeout(() => resolve(shifts.reduce((sum, one) => sum + one.value, 0)), 100);
})"""
PILED_OFF = """() => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) texts.currentNode.data = texts.currentNode.data.replace(/[\u0301\u0316]+/g, "");
}"""


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """A service with meetings whose words are a burden."""
    folder: Path = tmp_path_factory.mktemp("pages")
    with stage(folder, "2026-01-01 18:00") as it:
        keep(
            it.deps.store,
            a_meeting(LONG, "2026-01-05", uid="long", place=LONG, participants=(LONG,), quote=LONG),
            a_meeting(WIDE, "2026-01-05 18:00 Europe/Kyiv", uid="wide", place=WIDE, participants=(WIDE,), quote=WIDE),
            a_meeting(FLOOD, "2026-01-06", uid="flood", place=FLOOD, quote=FLOOD, source_name=FLOOD),
            a_meeting(EVIL, "2026-01-07", uid="evil", place=EVIL, quote=EVIL, status=Status.TENTATIVE),
            a_meeting("Summit", "2026-01-08 18:00 Europe/Kyiv", uid="summit", place="Kyiv"),
            a_meeting("Choir", "2026-01-06 19:00 Europe/Berlin", uid="choir", rrule="FREQ=WEEKLY"),
            a_meeting("Talks", "2026-03-01..2026-03-31", uid="talks"),
        )
        yield it


@pytest.fixture
def context(chromium: Browser, service: Stage) -> Iterator[BrowserContext]:
    """A visitor in Tokyo, who has nothing to complain of."""
    with visitor(chromium, service.url, timezone_id="Asia/Tokyo") as it:
        yield it


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_spills_or_moves(context: BrowserContext, width: int) -> None:
    """Long titles wrap, and what is loaded later moves nothing that is there."""
    page = context.new_page()
    events = (f"/events/{uid}" for uid in ("long", "wide", "evil", "summit", "choir", "talks"))
    for path in ("/", "/?month=2026-01", "/subscribe", *events):
        look(page, width)
        page.goto(path)
        assert faults(page) == []
        assert page.evaluate(SHIFTS) == 0, path
        assert "evil" not in page.title() or path == "/events/evil"


def test_markup_is_not_run(context: BrowserContext) -> None:
    """Markup in a title is shown as it was written, and its script is none."""
    page = context.new_page()
    page.goto("/events/evil")
    expect(page.locator("h1")).to_contain_text(EVIL)
    assert page.title().endswith(f"{EVIL} · calfeed")
    assert page.locator("main img, main script").count() == 0


def test_a_flood_stays_in_its_box(context: BrowserContext) -> None:
    """Marks piled on a letter reach no other text, and a text that runs backwards turns no other around."""
    page = context.new_page()
    look(page, 360)
    page.goto("/events/flood")
    boxes = ["header.site", ".event .when", ".take", ".told h2 >> nth=0"]
    piled = [page.locator(box).screenshot() for box in boxes]
    page.evaluate(PILED_OFF)
    assert [page.locator(box).screenshot() for box in boxes] == piled
    expect(page.locator(".event .when")).to_have_text("Tuesday 6 January 2026 Hour not announced")


def test_the_visitors_hour(context: BrowserContext) -> None:
    """The browser's own zone is told beside the meeting's."""
    page = context.new_page()
    page.goto("/events/summit")
    expect(page.locator(".yours")).to_have_text("Your time: Fri 9 Jan, 01:00")
    page.locator(".hours summary").click()
    page.locator("#zone").select_option("Europe/Rome")
    page.locator(".hours button").click()
    expect(page.locator(".yours")).to_have_text("Thursday 8 January 2026, 17:00, Rome time (UTC+1)")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_code_can_be_scanned(context: BrowserContext, service: Stage, scheme: Any) -> None:
    """What a camera sees of the QR code, in the dark too, is the address to subscribe to."""
    page = context.new_page()
    look(page, 360, scheme)
    page.goto("/subscribe")
    [code] = zxingcpp.read_barcodes(photo(page))
    assert code.text == f"webcal{service.url.removeprefix('http')}/feeds/all.ics"


def photo(page: Page) -> Image.Image:
    """The QR code with what is around it."""
    page.locator(".scan").scroll_into_view_if_needed()
    return Image.open(io.BytesIO(page.locator(".scan").screenshot()))
