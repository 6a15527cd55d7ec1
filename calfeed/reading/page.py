"""Reading HTML: what a visitor reads, as blocks, with navigation and other asides told apart."""

import re
import unicodedata
from dataclasses import dataclass, replace
from typing import Any

from lxml import etree

from calfeed.errors import ReadError
from calfeed.model.text import BlockKind
from calfeed.reading.clean import clean
from calfeed.reading.draft import Draft
from calfeed.reading.plain import structure
from calfeed.reading.related import is_related_heading, is_related_line

DEPTH_MOST = 200
BLOCKS_MOST = 50_000

_TAG = re.compile(r"<(?:(!--)|(/?)([a-zA-Z][a-zA-Z0-9:-]{0,30}))")
_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr"}
)
# Their end tags may be left out, so that an open one is no nesting.
_UNCLOSED = frozenset(
    {
        "html",
        "head",
        "body",
        "p",
        "li",
        "dt",
        "dd",
        "tr",
        "td",
        "th",
        "thead",
        "tbody",
        "tfoot",
        "option",
        "optgroup",
        "colgroup",
        "rp",
        "rt",
    }
)
_RAW = frozenset({"script", "style", "textarea", "title"})

_DROPPED = frozenset(
    {
        "head",
        "script",
        "style",
        "template",
        "noscript",
        "svg",
        "math",
        "iframe",
        "object",
        "canvas",
        "audio",
        "video",
        "button",
        "select",
        "input",
        "textarea",
        "datalist",
        "map",
        "dialog",
        "progress",
        "meter",
        "frameset",
        "applet",
    }
)
_BLOCKS = frozenset(
    {
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hgroup",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    }
)
_ASIDES = frozenset({"nav", "footer", "aside", "menu"})
_BODIES = frozenset({"body", "main", "article", "html"})
_ASIDE_ROLES = frozenset(
    {"navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "dialog"}
)
_ASIDE_NAMES = frozenset(
    {
        "nav",
        "navbar",
        "navigation",
        "menu",
        "breadcrumb",
        "breadcrumbs",
        "crumb",
        "crumbs",
        "cookie",
        "cookies",
        "cookiebar",
        "cookiebanner",
        "consent",
        "cmp",
        "gdpr",
        "footer",
        "foot",
        "sidebar",
        "related",
        "relacionadas",
        "relacionados",
        "rel",
        "recommended",
        "recommendations",
        "promo",
        "advert",
        "advertisement",
        "ad",
        "ads",
        "advertising",
        "publi",
        "publicidad",
        "werbung",
        "anzeige",
        "pub",
        "sponsor",
        "sponsored",
        "share",
        "sharing",
        "social",
        "pagination",
        "pager",
        "prevnext",
        "skip",
        "skiplink",
        "tags",
        "subscribe",
        "paywall",
        "outbrain",
        "taboola",
        "teaser",
        "teasers",
        "mostread",
        "trending",
        "widget",
        "widgets",
        "comments",
        "commentlist",
        "disqus",
    }
)
_NAME = re.compile(r"[a-z]+|[A-Z][a-z]*")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|mso-hide\s*:\s*all", re.I)
_LINKS = frozenset({"a", "span", "time", "label"})


@dataclass(frozen=True, slots=True)
class _Place:
    """What an element inherits from those around it."""

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    aside: bool = False
    struck: bool = False
    strong: bool = False
    linked: bool = False
    quoted: int = 0  # depth of quoted mail
    embedded: bool = False  # inside a blockquote


def _struck(place: _Place) -> _Place:
    return replace(place, struck=True)


def _strong(place: _Place) -> _Place:
    return replace(place, strong=True)


def _linked(place: _Place) -> _Place:
    return replace(place, linked=True)


_UNSEEN = frozenset({"sr-only", "visually-hidden", "screen-reader-text", "preheader"})
_INLINE = {"s": _struck, "strike": _struck, "del": _struck, "b": _strong, "strong": _strong, "a": _linked}


class _Buffer:
    """The text of one block while it grows, white space folded."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.space = False
        self.linked = 0
        self.strong = 0
        self.cells: list[tuple[int, int]] = []
        self.struck: list[tuple[int, int]] = []

    def put(self, text: str, place: _Place) -> None:
        folded = " ".join(clean(text).split())
        if not folded:
            self.space = self.space or bool(text)
            return
        before = self.length
        if (self.space or text[0].isspace()) and self.parts and self.parts[-1] not in ("\n", "\t"):
            self._push(" ")
        if place.struck:
            self.struck.append((self.length, self.length + len(folded)))
        self._push(folded)
        if place.linked:
            self.linked += self.length - before
        if place.strong:
            self.strong += self.length - before
        self.space = text[-1].isspace()

    def put_break(self, mark: str = "\n") -> None:
        """A line break, or a tab between two cells."""
        self.space = False
        if self.parts and (mark == "\t" or self.parts[-1] not in ("\n", "\t")):
            self._push(mark)

    def drop_break(self) -> None:
        """Take back a line break at the end."""
        while self.parts and self.parts[-1] == "\n":
            self.parts.pop()
            self.length -= 1

    def ends_with_break(self) -> bool:
        return bool(self.parts) and self.parts[-1] == "\n"

    def last(self) -> str:
        return self.parts[-1][-1] if self.parts and not self.space else " "

    def _push(self, piece: str) -> None:
        self.parts.append(piece)
        self.length += len(piece)


@dataclass(frozen=True, slots=True)
class Page:
    """A parsed page: its blocks and its tree, from which the metadata is read."""

    draft: Draft
    root: Any


def read_page(html: str, *, forwards: bool = False) -> Page:
    """The page's text and blocks; ReadError when it is nested too deeply.

    In a mail that `forwards` another one the outermost quotation is what the mail is about.
    """
    if nesting(html) > DEPTH_MOST:
        raise ReadError(f"its elements are nested more than {DEPTH_MOST} deep; save its text instead")
    # lxml takes no text with an encoding of its own declared; octets with ours decided for it are always right.
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    root = etree.fromstring(html.encode("utf-8", "replace"), parser) if html.strip() else None
    walker = _Walker()
    if root is not None:
        place = _Place(quoted=-1 if forwards else 0)
        walker.walk(root, place)
        walker.flush(place)
    return Page(draft=walker.finish(), root=root)


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


class _Walker:
    def __init__(self) -> None:
        self.draft = Draft()
        self.buffer = _Buffer()
        self.words: list[str] = []  # of each block
        self.linked: list[bool] = []  # whether a block is all link
        self.related: list[int] = []  # blocks that are headings such as "Read also"
        self.covered: dict[int, int] = {}  # columns that a cell above reaches into, and for how many rows
        self.in_row = False

    def walk(self, element: Any, place: _Place) -> None:
        tag = element.tag
        if not isinstance(tag, str) or tag in _DROPPED or _is_hidden(element):
            return
        if tag == "br":
            self._break(place)
        elif tag in _BLOCKS:
            self._block(element, tag, place)
        else:
            self._inline(element, tag, place)

    def _break(self, place: _Place) -> None:
        if self.buffer.ends_with_break() and not self.in_row:
            self.flush(place)
        else:
            self.buffer.put_break()

    def _inline(self, element: Any, tag: str, place: _Place) -> None:
        if tag == "sup":
            self._raised(element.text or "")
        if change := _INLINE.get(tag):
            place = change(place)
        if "gmail_quote" in element.get("class", ""):
            place = replace(place, quoted=place.quoted + 1)
        if tag in _LINKS and self.buffer.last().isalnum():
            previous = element.getprevious()
            if previous is not None and previous.tag in _LINKS and not previous.tail:
                self.buffer.space = True  # side by side on the page, not one word
        self._content(element, place)

    def _raised(self, text: str) -> None:
        """Minutes may be set high ("10" with a small "30"), and so are footnotes: neither is part of the number."""
        if text.isdecimal() and self.buffer.last().isdecimal():
            minutes = len(text) == 2 and int(text) < 60
            self.buffer.put(":" if minutes else " ", _Place())

    def _content(self, element: Any, place: _Place) -> None:
        if element.text:
            self.buffer.put(element.text, place)
        for child in element:
            self.walk(child, place)
            if child.tail:
                self.buffer.put(child.tail, place)

    def _block(self, element: Any, tag: str, place: _Place) -> None:
        if self.in_row:
            self.buffer.put_break()
            self._content(element, place)
            self.buffer.put_break()
            return
        self.flush(place)
        inner = _placed(element, tag, place)
        if tag == "table":
            self.covered = {}
        if tag == "tr" and _is_row(element):
            self._row(element, inner)
        elif tag == "dl" and not inner.aside:
            self._definitions(element, inner)
        elif tag == "pre":
            self._preformatted(element, inner)
        else:
            first = len(self.draft.blocks)
            self._content(element, inner)
            self.flush(inner)
            if tag != "body":
                self._set_aside_related(first)

    def _set_aside_related(self, first: int) -> None:
        """At the end of a box: what a heading such as "Read also" stands over in it is an aside.

        A box that opens with one is an aside as a whole; else it ends where the article goes on.
        """
        last = len(self.draft.blocks) - 1
        # A box that holds nothing but the heading is no box.
        while self.related and first <= self.related[-1] < last:
            at = self.related.pop()
            rank, whole = self.draft.blocks[at].level, at == first
            for i in range(at, len(self.draft.blocks)):
                block = self.draft.blocks[i]
                goes_on = (block.kind is BlockKind.HEADING and block.level <= rank) or len(self.words[i]) > 300
                if i > at and goes_on and not whole:
                    break
                self.draft.blocks[i] = replace(block, kind=BlockKind.ASIDE, level=0, cells=())

    def finish(self) -> Draft:
        """The draft; links that stand above the headline lead elsewhere."""
        self._set_aside_related(0)
        blocks = self.draft.blocks
        top = next((i for i, b in enumerate(blocks) if b.kind is BlockKind.HEADING and b.level == 1), 0)
        for i in range(top):
            if self.linked[i]:
                blocks[i] = replace(blocks[i], kind=BlockKind.ASIDE, level=0, cells=())
        return self.draft

    def _row(self, row: Any, place: _Place) -> None:
        """A table row as one block; a cell that a span covers is left empty, so that cells keep their column."""
        self.in_row = True
        for cell in row:
            if cell.tag not in ("td", "th") or _is_hidden(cell):
                continue
            self._covered()
            column, wide, high = len(self.buffer.cells), _span(cell, "colspan"), _span(cell, "rowspan")
            self._cell(cell, place)
            self.buffer.cells += [(self.buffer.length, self.buffer.length)] * (wide - 1)
            if high > 1:
                self.covered.update(dict.fromkeys(range(column, column + wide), high - 1))
        self._covered()
        self.in_row = False
        heads = [cell.tag for cell in row if cell.tag in ("td", "th")]
        bold = self.buffer.strong > 0 and self.buffer.strong == sum(end - start for start, end in self.buffer.cells)
        header = row.getparent().tag == "thead" or "td" not in heads or bold
        self.flush(place if place.aside else replace(place, kind=BlockKind.ROW, level=int(header)))

    def _covered(self) -> None:
        while self.covered.get(len(self.buffer.cells), 0) > 0:
            self.covered[len(self.buffer.cells)] -= 1
            self.buffer.cells.append((self.buffer.length, self.buffer.length))

    def _cell(self, cell: Any, place: _Place) -> None:
        if any(start < end for start, end in self.buffer.cells):
            self.buffer.put_break("\t")
        start = self.buffer.length
        self._content(cell, place)
        self.buffer.drop_break()
        self.buffer.cells.append((start, max(start, self.buffer.length)))

    def _definitions(self, element: Any, place: _Place) -> None:
        """A list of terms as a table of two columns: "Date | Saturday 3 October"."""
        terms: list[Any] = []
        for child in element.iter("dt", "dd"):
            if child.tag == "dt":
                terms.append(child)
                continue
            self.in_row = True
            for cell in (*terms[-1:], child):
                self._cell(cell, place)
            self.in_row = False
            terms = []
            self.flush(replace(place, kind=BlockKind.ROW))

    def _preformatted(self, element: Any, place: _Place) -> None:
        text, blocks = structure(clean("".join(element.itertext())), letter=True)
        if not blocks:
            return
        if place.aside:
            blocks = [replace(block, kind=BlockKind.ASIDE, level=0, cells=()) for block in blocks]
        self.draft.append(text, blocks)
        self.words += (text[block.span.start : block.span.end] for block in blocks)
        self.linked += [False] * len(blocks)

    def flush(self, place: _Place) -> None:
        """End the block that is being written."""
        buffer, self.buffer = self.buffer, _Buffer()
        buffer.drop_break()
        text = "".join(buffer.parts)
        if not text.strip():
            return
        cells, struck = buffer.cells, buffer.struck
        if not unicodedata.is_normalized("NFC", text):  # a letter and its accent in different elements
            text, cells, struck = unicodedata.normalize("NFC", text), [], []
        kind, level = place.kind, place.level
        if kind is BlockKind.PARAGRAPH and buffer.strong == len(text) < 100 and text[-1] not in ".,;!?…":
            kind, level = BlockKind.HEADING, 5  # a line all in bold
        if place.aside or (kind is not BlockKind.HEADING and is_related_line(text)):
            kind, level, cells = BlockKind.ASIDE, 0, []
        elif place.quoted > 0 or place.embedded:
            kind, level, cells = BlockKind.QUOTE, max(place.quoted, 0), []
        elif kind is BlockKind.HEADING and is_related_heading(text):
            self.related.append(len(self.words))
        if len(self.words) >= BLOCKS_MOST:
            raise ReadError(f"more than {BLOCKS_MOST} paragraphs; cut it down to the announcement itself")
        self.draft.add(kind, text, level, cells if kind is BlockKind.ROW else [], struck)
        self.words.append(text)
        self.linked.append(buffer.linked == len(text))


def _placed(element: Any, tag: str, place: _Place) -> _Place:
    """The place of what a block element holds."""
    if not place.aside and _is_aside(element, tag):
        return replace(place, aside=True)
    if "gmail_quote" in element.get("class", "") or (tag == "blockquote" and element.get("type") == "cite"):
        return replace(place, quoted=place.quoted + 1)
    if tag == "blockquote":
        return replace(place, embedded=True)
    if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
        return replace(place, kind=BlockKind.HEADING, level=int(tag[1]))
    if tag == "caption":
        return replace(place, kind=BlockKind.HEADING, level=6)
    if tag == "li":
        return replace(
            place, kind=BlockKind.ITEM, level=min(place.level, 100) + 1 if place.kind is BlockKind.ITEM else 1
        )
    return place


def _is_aside(element: Any, tag: str) -> bool:
    if tag in _ASIDES or element.get("role") in _ASIDE_ROLES:
        return True
    if tag in _BODIES:
        return False
    if tag == "header":
        return next(element.iterancestors("article", "main"), None) is None and not _holds_text(element)
    names = f"{element.get('class', '')[:300]} {element.get('id', '')[:100]}"
    return bool(_ASIDE_NAMES.intersection(map(str.lower, _NAME.findall(names)))) and not _holds_text(element)


def _holds_text(element: Any) -> bool:
    """Whether a box, whatever it is called, holds the article itself."""
    return next(element.iter("h1", "main", "article"), None) is not None


def _is_hidden(element: Any) -> bool:
    style = element.get("style")
    return (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or not _UNSEEN.isdisjoint(element.get("class", "")[:300].split())
        or (style is not None and _HIDDEN.search(style[:1000]) is not None)
    )


def _is_row(row: Any) -> bool:
    """Whether a table row holds data; tables that only lay out a page have cells full of blocks."""
    cells = [cell for cell in row if cell.tag in ("td", "th")]
    if len(cells) < 2:
        return False
    return next(row.iter("table", "h1", "h2", "h3", "h4", "h5", "h6", "article", "section"), None) is None


def _span(cell: Any, name: str) -> int:
    value = cell.get(name, "1")[:4]
    return max(1, min(100, int(value))) if value.isdecimal() else 1


def title(root: Any, draft: Draft) -> str | None:
    """What the page is called: its headline, else the title that its metadata gives."""
    if root is None:
        return None
    headline = next((b for b in draft.blocks if b.kind is BlockKind.HEADING and b.level == 1), None)
    if headline:
        return " ".join(draft.text[headline.span.start : headline.span.end].split())
    named = _meta(root, "og:title") or next(("".join(t.itertext()) for t in root.iter("title")), "")
    return " ".join(clean(named).split())[:300] or None


def language(root: Any) -> str | None:
    """The language that the page declares (BCP 47)."""
    if root is None:
        return None
    declared = root.get("lang") or _meta(root, "content-language") or _meta(root, "og:locale").replace("_", "-")
    return declared if re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}", declared) else None


def url(root: Any) -> str | None:
    """The address under which the page wants to be known."""
    if root is None:
        return None
    links = (link.get("href", "") for link in root.iter("link") if link.get("rel", "").lower() == "canonical")
    address = clean(next(links, "") or _meta(root, "og:url")).strip()
    return address if re.fullmatch(r"https?://[^\s<>\"]{1,2000}", address) else None


def _meta(root: Any, name: str) -> str:
    named = (
        m
        for m in root.iter("meta")
        if (m.get("property") or m.get("name") or m.get("http-equiv") or "").lower() == name
    )
    return next((m.get("content", "") for m in named), "")
