"""What somebody does who has a keyboard and nothing else."""

from playwright.sync_api import Page

STOP = """() => {
  const it = document.activeElement;
  if (it === document.body) return null;
  const {x, y, width, height} = it.getClientRects()[0];
  const seen = document.elementFromPoint(x + width / 2, y + height / 2);
  const rings = [it, it.closest("li")].filter((one) => one).map((one) => getComputedStyle(one));
  return {
    number: [...document.querySelectorAll("*")].indexOf(it),
    what: it.outerHTML.slice(0, 120),
    ringed: rings.some((ring) => ring.outlineStyle !== "none" && parseFloat(ring.outlineWidth) >= 2),
    covered: !it.contains(seen) && !it.labels?.[0]?.contains(seen),
  };
}"""


def tab_to(page: Page, selector: str, most: int = 60) -> None:
    """Press Tab until the element that is wanted has the focus."""
    for _ in range(most):
        if page.evaluate("selector => document.activeElement.matches(selector)", selector):
            return
        page.keyboard.press("Tab")
    raise AssertionError(f"no way to {selector} by Tab from {page.url}")


def press(page: Page, *keys: str) -> None:
    """Press keys, the last of which leads to another page."""
    for key in keys[:-1]:
        page.keyboard.press(key)
    with page.expect_navigation():
        page.keyboard.press(keys[-1])


def write(page: Page, selector: str, text: str) -> None:
    """Put a text into a field instead of what is there."""
    tab_to(page, selector)
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.insert_text(text)


def go_round(page: Page, most: int = 200) -> list[str]:
    """Tab through the whole page, and out of it; what is wrong with its stops."""
    wrong, numbers = [], [-1]
    for _ in range(most):
        page.keyboard.press("Tab")
        stop = page.evaluate(STOP)
        if stop is None or [stop["number"]] == numbers[1:2]:
            return wrong
        numbers.append(stop["number"])
        if numbers[-1] < numbers[-2]:
            wrong.append(f"it comes before the one before it: {stop['what']}")
        if not stop["ringed"]:
            wrong.append(f"nothing shows where one is: {stop['what']}")
        if stop["covered"]:
            wrong.append(f"something covers it: {stop['what']}")
    return [*wrong, "there is no way out"]
