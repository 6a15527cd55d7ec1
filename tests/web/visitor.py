"""A visitor's Chromium, which must have nothing to complain of: console, other sites, what failed, our headers."""

import re
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import product
from typing import Any

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, Response

from calfeed.web.headers import CSP

PATIENCE = 20_000
WIDTHS = (360, 768, 1280)
SCHEMES = ("light", "dark")
LANGUAGES = {"en": "en-GB", "uk": "uk-UA"}
FAULTS = """controls => {
  const found = [];
  const wide = document.documentElement.scrollWidth;
  if (wide > innerWidth) found.push(`it is ${wide} wide`);
  for (const control of controls) {
    const it = document.querySelector(control);
    it.scrollIntoView({block: "center", behavior: "instant"});
    const [{x, y, width, height}] = it.getClientRects();
    if (!it.contains(document.elementFromPoint(x + width / 2, y + height / 2))) found.push(`${control} is covered`);
  }
  return found;
}"""


@contextmanager
def visitor(
    chromium: Browser, url: str, statuses: frozenset[int] = frozenset(), **options: Any
) -> Iterator[BrowserContext]:
    """Somebody who visits the site at an address; of answers that are errors only those statuses are expected."""
    complaints: list[str] = []

    def hear(said: ConsoleMessage) -> None:
        failed = re.match(r"Failed to load resource: .* status of (\d+)", said.text)  # Chromium tells of each
        if not failed or int(failed[1]) not in statuses:
            complaints.append(f"{said.type}: {said.text} ({said.location})")

    def asked(request: Request) -> None:
        if not request.url.startswith(url):
            complaints.append(f"another site was asked: {request.url}")

    def failed(request: Request) -> None:
        if request.failure != "net::ERR_ABORTED":  # a download, or the visitor went on
            complaints.append(f"{request.failure}: {request.url}")

    def answered(response: Response) -> None:
        if response.status >= 400 and response.status not in statuses:
            complaints.append(f"{response.status}: {response.url}")
        if response.headers.get("content-security-policy") != CSP:
            complaints.append(f"no CSP: {response.url}")

    context = chromium.new_context(base_url=url, **options)
    context.set_default_timeout(PATIENCE)
    context.on("console", hear)
    context.on("weberror", lambda wrong: complaints.append(str(wrong.error)))
    context.on("request", asked)
    context.on("requestfailed", failed)
    context.on("response", answered)
    yield context
    context.close()
    assert complaints == [], complaints


def look(page: Page, width: int, scheme: Any = None, height: int = 800) -> None:
    """Give the window a width and the system a colour scheme."""
    page.set_viewport_size({"width": width, "height": height})
    if scheme:
        page.emulate_media(color_scheme=scheme)


def faults(page: Page, *controls: str) -> list[str]:
    """What is wider than the window, and which controls can't be reached by a finger or a mouse."""
    found: list[str] = page.evaluate(FAULTS, controls)
    return [f"{page.url} {page.viewport_size}: {fault}" for fault in found]


class Walk:
    """A way through pages, each of which is seen in every look before the visitor goes on, each time in another one."""

    def __init__(self, page: Page) -> None:
        self.page, self._looks = page, deque(product(WIDTHS, SCHEMES))

    def stop(self, *controls: str) -> None:
        """In every look the page fits and the controls can be reached."""
        self._looks.rotate()
        for width, scheme in self._looks:
            look(self.page, width, scheme)
            assert faults(self.page, *controls) == []

    def press(self, control: str) -> None:
        """Stop at a control that leads to another page, and go there."""
        self.stop(control)
        with self.page.expect_navigation():
            self.page.locator(control).first.click()
