"""The HTML of mails as Chromium shows it, light and dark, on a telephone and in a window."""

import pytest
from playwright.sync_api import Browser as Chromium

from tests.mail.kinds import FACTS, letters
from tests.usecases.reminding import parsed

LOOKS = [(scheme, width) for scheme in ("light", "dark") for width in (320, 600)]

# The least contrast of any text with what is behind it (WCAG 2.2, 1.4.3), and the least height of a button.
LOOK = """() => {
  const light = (colour) => {
    const parts = colour.match(/[\\d.]+/g).slice(0, 3).map((part) => part / 255);
    const [r, g, b] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (one) => {
    const colour = getComputedStyle(one).backgroundColor;
    return colour === "rgba(0, 0, 0, 0)" ? behind(one.parentElement) : colour;
  };
  const ofText = [...document.querySelectorAll("body *")].filter((one) =>
    [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim()));
  const contrasts = ofText.map((one) => {
    const [most, least] = [light(getComputedStyle(one).color), light(behind(one))].sort((a, b) => b - a);
    return (most + 0.05) / (least + 0.05);
  });
  return {
    texts: contrasts.length,
    contrast: Math.min(...contrasts),
    button: document.querySelector("a.button")?.getBoundingClientRect().height,
    width: document.documentElement.scrollWidth,
    dark: light(behind(document.body)) < 0.2,
  };
}"""


@pytest.mark.parametrize("facts", ["German", "long", "no spaces", "long links"])
def test_as_it_looks(chromium: Chromium, facts: str) -> None:
    """It fits the width, has enough contrast and big buttons, follows the system's colours, and loads nothing."""
    pages = {kind: _html(letter.octets) for kind, letter in letters(FACTS[facts]).items()}
    tab = chromium.new_page()
    asked: list[str] = []
    tab.on("request", lambda request: asked.append(request.url))
    for kind, page in pages.items():
        tab.set_content(page)
        for scheme, width in LOOKS:
            tab.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            tab.set_viewport_size({"width": width, "height": 400})
            look = tab.evaluate(LOOK)
            assert look["texts"] > 5
            assert look["contrast"] >= 4.5, (kind, look)
            assert kind == "digest" or look["button"] >= 44, (kind, look)
            assert look["width"] <= width, (kind, look)
            assert look["dark"] == (scheme == "dark")
    assert not asked
    tab.close()


def _html(octets: bytes) -> str:
    body = parsed(octets).get_body(("html",))
    assert body is not None
    content: str = body.get_content()
    return content
