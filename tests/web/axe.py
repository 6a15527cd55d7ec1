"""axe-core, which judges how accessible a page is, in the browser that shows it."""

from playwright.sync_api import BrowserContext, Page

from tests.npm import MODULES, install

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# The options of a closed list are drawn by the system; there are 600 time zones.
JUDGE = """async (values) => {
  const asked = {runOnly: {type: "tag", values}, resultTypes: ["violations"], preload: false};
  const {violations} = await axe.run({exclude: [["optgroup"]]}, asked);
  return violations.flatMap(({id, nodes}) => nodes.map(({html, any}) => `${id}: ${html} ${any[0]?.message ?? ""}`));
}"""


def bring(context: BrowserContext) -> None:
    """Put axe into every page to come, past its policy, as an extension of the browser would."""
    install()
    context.add_init_script(path=MODULES / "axe-core" / "axe.min.js")


def violations(page: Page) -> list[str]:
    """What is wrong with the page."""
    return [str(each)[:300] for each in page.evaluate(JUDGE, TAGS)]
