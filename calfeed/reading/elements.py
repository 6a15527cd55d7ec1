"""What the elements of HTML are to a reader: nothing, a box, a line, something beside the article."""

import re
from typing import Any

from lxml import etree

# fmt: off
_TAG = re.compile(r"<(?:(!--)|(/?)([a-zA-Z][a-zA-Z0-9:-]{0,30}))")
_VOID = frozenset({
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
    "wbr",
})
# Their end tags may be left out, so that an open one is no nesting.
_UNCLOSED = frozenset({
    "html", "head", "body", "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option",
    "optgroup", "colgroup", "rp", "rt",
})
_RAW = frozenset({"script", "style", "textarea", "title"})

DROPPED = frozenset({
    "head", "script", "style", "template", "noscript", "svg", "math", "iframe", "object", "canvas", "audio",
    "video", "button", "select", "input", "textarea", "datalist", "map", "dialog", "progress", "meter",
    "frameset", "applet",
})
BLOCKS = frozenset({
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "p", "pre", "section",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
})
# Around them stands a blank line.
SPACED = frozenset({
    "blockquote", "dl", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "ol", "p", "pre", "table", "ul",
})
_ASIDES = frozenset({"nav", "footer", "aside", "menu"})
BODIES = frozenset({"body", "main", "article", "html"})
_ASIDE_ROLES = frozenset({
    "navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "dialog",
})
_ASIDE_NAMES = frozenset({
    "nav", "navbar", "navigation", "menu", "breadcrumb", "breadcrumbs", "crumb", "crumbs", "cookie", "cookies",
    "cookiebar", "cookiebanner", "consent", "cmp", "gdpr", "footer", "foot", "sidebar", "related",
    "relacionadas", "relacionados", "rel", "recommended", "recommendations", "promo", "advert", "advertisement",
    "ad", "ads", "advertising", "publi", "publicidad", "werbung", "anzeige", "sponsor", "sponsored",
    "share", "sharing", "social", "pagination", "pager", "prevnext", "skip", "skiplink", "tags", "subscribe",
    "paywall", "outbrain", "taboola", "mostread", "trending",
    "comments", "commentlist", "disqus", "widget", "widgets", "ticker", "weather", "copyright", "signup",
})
_NAME = re.compile(r"[a-z]+|[A-Z][a-z]*")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|mso-hide\s*:\s*all", re.I)
LINKS = frozenset({"a", "span", "time", "label"})
_UNSEEN = frozenset({"sr-only", "visually-hidden", "screen-reader-text", "preheader"})
# fmt: on


def nesting(html: str) -> int:
    """How deep elements are nested at most, by one linear scan of the tags."""
    depth = deepest = at = 0
    while match := _TAG.search(html, at):
        at = match.end()
        if match[1]:
            at = html.find("-->", at) + 3
            if at < 3:
                break
            continue
        name = match[3].lower()
        if name in _VOID or name in _UNCLOSED:
            continue
        if match[2]:
            depth = max(0, depth - 1)
        elif name in _RAW:
            at = html.find(f"</{name}", at)
            if at < 0:
                break
            at += len(name) + 2
        else:
            depth += 1
            deepest = max(deepest, depth)
    return deepest


def is_aside(element: Any, page_length: int) -> bool:
    """Whether an element of a page with so much text stands beside the article: navigation, banners, footers."""
    tag = element.tag
    if tag in _ASIDES or element.get("role") in _ASIDE_ROLES:
        return True
    if tag in BODIES:
        return False
    if tag == "header":
        return next(element.iterancestors("article", "main"), None) is None and not _holds_text(element, page_length)
    names = f"{element.get('class', '')[:300]} {element.get('id', '')[:100]}"
    return bool(_ASIDE_NAMES.intersection(map(str.lower, _NAME.findall(names)))) and not _holds_text(
        element, page_length
    )


def _holds_text(element: Any, page_length: int) -> bool:
    """Whether a box, whatever it is called ("with-sidebar"), holds the article itself."""
    if next(element.iter("h1", "main", "article"), None) is not None:
        return True
    return text_length(element) * 2 > page_length


def main_of(root: Any, page_length: int) -> Any:
    """The only element that holds the article, with most of the text in it; what stands behind it is furniture."""
    for tag in ("main", "article"):
        found = list(root.iter(tag))
        if len(found) == 1 and text_length(found[0]) * 5 > page_length * 2:
            return found[0] if next(found[0].iter("h1"), None) is not None else None
        if found:
            return None
    return None


def text_length(element: Any) -> int:
    """How much text an element holds."""
    return len(etree.tostring(element, method="text", encoding="unicode", with_tail=False))


def is_hidden(element: Any) -> bool:
    """Whether an element is not shown."""
    style = element.get("style")
    return (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or not _UNSEEN.isdisjoint(element.get("class", "")[:300].split())
        or (style is not None and _HIDDEN.search(style[:1000]) is not None)
    )


def is_row(row: Any) -> bool:
    """Whether a table row holds data; tables that only lay out a page have cells full of blocks."""
    cells = [cell for cell in row if cell.tag in ("td", "th")]
    if len(cells) < 2 and not (len(cells) == 1 and span_of(cells[0], "colspan") > 1):
        return False
    return next(row.iter("table", "h1", "h2", "h3", "h4", "h5", "h6", "article", "section"), None) is None


def span_of(cell: Any, name: str) -> int:
    """How many rows or columns a cell covers."""
    value = cell.get(name, "1")[:4]
    return max(1, min(100, int(value))) if value.isdecimal() else 1
