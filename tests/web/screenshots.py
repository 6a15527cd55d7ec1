"""Takes the pictures of the pages that the README shows: `python -m tests.web.screenshots [FOLDER]`.

A service is started on the evening of the article in `seeds/`, and looked at with Debian's Chromium.
"""

import io
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.sync_api import Page, sync_playwright

from tests.service import ROOT, Service, calfeed
from tests.web.browser import PASSWORD
from tests.web.visitor import visitor

FOLDER = ROOT / ".github"
LARGEST = 150_000  # octets
SIZES = {"wide": (1280, 860), "narrow": (390, 844)}
COLOURS = 40
LEADERS = "leaders of the European Union"


def agenda(page: Page) -> None:
    """What is coming."""
    page.goto("/")


def event(page: Page) -> None:
    """One of the article's meetings."""
    page.goto("/")
    page.locator(".title a", has_text=LEADERS).first.click()


def subscribe(page: Page) -> None:
    """The ways to subscribe."""
    page.goto("/subscribe")


def desk(page: Page) -> None:
    """The article as it was understood."""
    page.goto("/desk")
    if page.locator("#password").count():
        page.locator("#name").fill("ada")
        page.locator("#password").fill(PASSWORD)
        page.locator("main form button").click()
    page.get_by_role("link", name="Kyiv lines up").first.click()


PAGES: tuple[Callable[[Page], None], ...] = (agenda, event, subscribe, desk)


def take(folder: Path) -> None:
    """Write a picture of each page in each size, the narrow ones in the dark."""
    folder.mkdir(exist_ok=True)
    with TemporaryDirectory() as data, sync_playwright() as playwright:
        calfeed(Path(data), "user", "add", "ada", "--password-file", "-", stdin=PASSWORD.encode())
        with Service(Path(data), "run", "--clock", "2026-01-01T18:00:00Z") as service:
            service.wait_until_ready()
            chromium = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
            for size, (width, height) in SIZES.items():
                with visitor(
                    chromium,
                    f"http://127.0.0.1:{service.port}",
                    color_scheme="dark" if size == "narrow" else "light",
                    device_scale_factor=2,
                    timezone_id="Europe/Kyiv",
                    viewport={"width": width, "height": height},
                ) as context:
                    page = context.new_page()
                    for show in PAGES:
                        show(page)
                        page.wait_for_load_state("networkidle")
                        small(page.screenshot()).save(folder / f"{show.__name__}-{size}.png", optimize=True)


def small(png: bytes) -> Image.Image:
    """The picture with as many colours as our pages have."""
    return Image.open(io.BytesIO(png)).convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)


if __name__ == "__main__":
    take(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
