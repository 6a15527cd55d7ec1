"""Every page in every state in a real Chromium: axe-core and the console have nothing to say, and all of it fits."""

import os
from collections.abc import Callable, Iterable
from itertools import product

import pytest
from playwright.sync_api import Browser, Page

from tests.web import axe, scenes
from tests.web.stage import Stage
from tests.web.visitor import LANGUAGES, WIDTHS, faults, look, visitor

NARROW = 320  # WCAG 1.4.10
LOOKS = {  # by language, so that each width and each scheme has its turn
    "en": [(360, "dark"), (1280, "light")],
    "uk": [(768, "dark")],
}
CASES = [(*one, True) for one in ((scenes.public, "en"), (scenes.public, "uk"), (scenes.personal, "en"))]
if os.environ.get("CALFEED_TEST_PROFILE") == "long":  # each language in each look, with scripts and without
    LOOKS = {language: [*product(WIDTHS, ("light", "dark"))] for language in LOOKS}
    CASES = [*product((scenes.public, scenes.personal), LOOKS, (True, False))]
EXPECTED = frozenset({400, 401, 404, 405, 410})


@pytest.mark.timeout(900)
@pytest.mark.parametrize(("those", "language", "scripts"), [*CASES, (scenes.desk, "en", True)])
def test_every_page(
    chromium: Browser,
    lived: Stage,
    those: Callable[[Stage, str], dict[str, scenes.Scene]],
    language: str,
    scripts: bool,
) -> None:
    """No page breaks a rule of axe with all of it unfolded, or is wider than the smallest telephone."""
    found = {}
    options = {"locale": LANGUAGES[language], "timezone_id": "Europe/Kyiv"}
    with visitor(chromium, lived.url, EXPECTED, **options) as context:
        axe.bring(context)
        if not scripts:  # axe is one itself, so that only the site's own say nothing
            context.route("**/static/*.js*", lambda route: route.fulfill(response=route.fetch(), body=""))
        page = context.new_page()
        for name, scene in those(lived, language).items():
            enter(page, scene)
            if wrong := judged(page, LOOKS[language]):
                found[name] = wrong
    assert found == {}


def enter(page: Page, scene: scenes.Scene) -> None:
    """Go the way to a scene."""
    look(page, WIDTHS[-1])
    page.goto(scene.path)
    unfold(page)
    for control, text in scene.fields.items():
        page.locator(control).fill(text)
    if scene.press:
        with page.expect_navigation():
            page.locator(scene.press).first.click()
        unfold(page)


def unfold(page: Page) -> None:
    """Open all that can be opened."""
    page.evaluate("for (const it of document.querySelectorAll('details')) it.open = true")


def judged(page: Page, looks: Iterable[tuple[int, str]]) -> list[str]:
    """What is wrong with the page as it stands, in these looks and on the smallest telephone."""
    look(page, NARROW)
    wrong = faults(page)
    for width, scheme in looks:
        look(page, width, scheme)
        wrong += [*faults(page), *axe.violations(page)]
    return sorted(set(wrong))
