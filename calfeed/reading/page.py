"""Reading HTML: what a visitor reads, as blocks, with navigation and other asides told apart."""

import re
import unicodedata
from collections.abc import Container
from dataclasses import dataclass, replace
from itertools import groupby, zip_longest
from typing import Any

from lxml import etree

from calfeed.errors import ReadError
from calfeed.model.text import Block, BlockKind
from calfeed.reading.clean import clean
from calfeed.reading.draft import Draft, moved
from calfeed.reading.elements import (
    BLOCKS,
    DROPPED,
    LINKS,
    SPACED,
    is_aside,
    is_hidden,
    is_row,
    main_of,
    nesting,
    span_of,
    text_length,
)
from calfeed.reading.plain import structure
from calfeed.reading.related import is_related_heading, is_related_line

DEPTH_MOST = 200
ATTRIBUTES_MOST = 1000  # libxml2 compares each with each
CROWDED = re.compile(
    r"<[a-zA-Z][^\s<>]*+(?:\s++[^<>\s\"'=]++(?:=(?:\"[^\"]{0,5000}+\"|'[^']{0,5000}+'|[^\s<>\"']*+))?+)"
    rf"{{{ATTRIBUTES_MOST}}}"
)
BLOCKS_MOST = 20_000
COLUMNS_MOST = 60  # that a cell may reach over or down into
FILLED_MOST = 50_000  # places of a page's tables that cells reach over or down into
LOOSE, TIGHT = "\n\n", " \n"  # between two blocks, of one length
SHORT = 100  # a line above the headline that leads elsewhere


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


def read_page(html: str, *, letter: bool = False, forwards: bool = False) -> Page:
    """The page's text and blocks; ReadError when it is nested too deeply.

    A `letter` is a mail; in one that `forwards` another the outermost quotation is what it is about.
    """
    if CROWDED.search(html):
        raise ReadError(f"an element has more than {ATTRIBUTES_MOST} attributes; save its text instead")
    if nesting(html) > DEPTH_MOST:
        raise ReadError(f"its elements are nested more than {DEPTH_MOST} deep; save its text instead")
    # lxml takes no text with an encoding of its own declared; octets with ours decided for it are always right.
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    root = etree.fromstring(html.encode("utf-8", "replace"), parser) if html.strip() else None
    walker = _Walker(0 if root is None else text_length(root))
    if root is not None:
        place = _Place(quoted=-1 if forwards else 0)
        walker.main = main_of(root, walker.page_length)
        walker.walk(root, place)
        walker.flush(place)
    draft = walker.finish()
    return Page(draft=_typed(draft, walker.tight, letter=letter, forwards=forwards), root=root)


def _typed(draft: Draft, tight: Container[int], *, letter: bool, forwards: bool) -> Draft:
    """The same draft; a page that marks no headings but its title is read as if its lines had been typed.

    `tight` are the blocks that stand right below the one before, without a blank line.
    """
    if any(block.kind is BlockKind.HEADING and block.level > 1 for block in draft.blocks):
        return draft
    text, parts, blocks = draft.text, list[str](), list[Block]()
    at, titled = 0, False
    runs = [(typed, [*run]) for typed, run in groupby(enumerate(draft.blocks), lambda each: _is_plain(each[1]))]
    for (typed, run), below in zip_longest(runs, runs[1:]):
        if not typed:
            titled = titled or any(block.kind is BlockKind.HEADING for _, block in run)
            blocks += (block for _, block in run)
            continue
        start = end = run[0][1].span.start
        lines: list[str] = []
        for n, block in run:
            gap = text[end : block.span.start]
            lines += (TIGHT if n in tight and gap == LOOSE else gap, text[block.span.start : block.span.end])
            end = block.span.end
        over_list = below is not None and below[1][0][1].kind in (BlockKind.ITEM, BlockKind.ROW)
        typed_text, found = structure(
            "".join(lines), letter=letter, forwards=forwards, titled=titled, over_list=over_list
        )
        parts += (text[at:start], typed_text)
        at = end
        blocks += (moved(block, start) for block in found)
    return replace(draft, parts=[*parts, text[at:]], blocks=blocks)


def _is_plain(block: Block) -> bool:
    return block.kind is BlockKind.PARAGRAPH


class _Walker:
    def __init__(self, page_length: int) -> None:
        self.page_length = page_length
        self.draft = Draft()
        self.buffer = _Buffer()
        self.words: list[str] = []  # of each block
        self.linked: list[bool] = []  # whether a block is all link, or a short line with one in it
        self.related: list[int] = []  # blocks that are headings such as "Read also"
        self.tight: set[int] = set()  # blocks that stand right below the one before
        self.blank = True  # a blank line stands above
        self.covered: dict[int, int] = {}  # columns that a cell above reaches into, and for how many rows
        self.filled = 0
        self.in_row = False
        self.main: Any = None  # the element that holds the article, where a page has one
        self.over = False  # the article has ended

    def walk(self, element: Any, place: _Place) -> None:
        tag = element.tag
        if not isinstance(tag, str) or tag in DROPPED or is_hidden(element):
            return
        if tag == "br":
            self._break(place)
        elif tag in BLOCKS:
            self._block(element, tag, place)
        else:
            self._inline(element, tag, place)

    def _break(self, place: _Place) -> None:
        if self.buffer.ends_with_break() and not self.in_row:
            self.flush(place)
            self.blank = True
        else:
            self.buffer.put_break()

    def _inline(self, element: Any, tag: str, place: _Place) -> None:
        if tag == "sup":
            self._raised(element.text or "")
        if change := _INLINE.get(tag):
            place = change(place)
        if "line-through" in element.get("style", ""):
            place = _struck(place)
        if "gmail_quote" in element.get("class", ""):
            place = replace(place, quoted=place.quoted + 1)
        if tag in LINKS and self.buffer.last().isalnum():
            previous = element.getprevious()
            if previous is not None and previous.tag in LINKS and not previous.tail:
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
        self.blank = self.blank or tag in SPACED
        inner = place if place.aside else self._placed(element, tag, place)
        if tag == "table":
            self.covered = {}
        if tag == "tr" and is_row(element):
            self._row(element, inner)
        elif tag == "dl" and not inner.aside:
            self._definitions(element, inner)
        elif tag == "pre":
            self._preformatted(element, inner)
        else:
            first = len(self.draft.blocks)
            self._content(element, inner)
            self.flush(inner)
            self.blank = self.blank or tag in SPACED
            self.over = self.over or element is self.main
            if tag != "body":
                self._set_aside_related(first)

    def _placed(self, element: Any, tag: str, place: _Place) -> _Place:
        """The place of what a block element holds."""
        if is_aside(element, self.page_length):
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
            if cell.tag not in ("td", "th") or is_hidden(cell):
                continue
            self._covered()
            column, wide, high = len(self.buffer.cells), span_of(cell, "colspan"), span_of(cell, "rowspan")
            self._cell(cell, place)
            wide = min(wide, max(1, COLUMNS_MOST - column), 1 + FILLED_MOST - self.filled)
            self.filled += wide - 1
            self.buffer.cells += [(self.buffer.length, self.buffer.length)] * (wide - 1)
            if high > 1 and column < COLUMNS_MOST:
                self.covered.update(dict.fromkeys(range(column, column + wide), high - 1))
        self._covered()
        self.in_row = False
        heads = [cell.tag for cell in row if cell.tag in ("td", "th")]
        bold = self.buffer.strong > 0 and self.buffer.strong == sum(end - start for start, end in self.buffer.cells)
        header = row.getparent().tag == "thead" or "td" not in heads or bold
        self.flush(place if place.aside else replace(place, kind=BlockKind.ROW, level=int(header)))

    def _covered(self) -> None:
        while self.covered.get(len(self.buffer.cells), 0) > 0 and self.filled < FILLED_MOST:
            self.filled += 1
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
        if place.aside or place.quoted > 0:
            kind = BlockKind.ASIDE if place.aside else BlockKind.QUOTE
            blocks = [replace(block, kind=kind, level=max(place.quoted, 0), cells=()) for block in blocks]
        self.draft.append(text, blocks)
        self.words += (text[block.span.start : block.span.end] for block in blocks)
        self.linked += [False] * len(blocks)

    def flush(self, place: _Place) -> None:
        """End the block that is being written."""
        buffer, self.buffer = self.buffer, _Buffer()
        broken = buffer.ends_with_break()
        buffer.drop_break()
        text = "".join(buffer.parts)
        if not text.strip():
            self.blank = self.blank or broken
            return
        cells, struck = buffer.cells, buffer.struck
        if not unicodedata.is_normalized("NFC", text):  # a letter and its accent in different elements
            text, cells, struck = unicodedata.normalize("NFC", text), [], []
        kind, level = place.kind, place.level
        if kind is BlockKind.PARAGRAPH and buffer.strong == len(text) < 100 and text[-1] not in ".,;!?…":
            kind, level = BlockKind.HEADING, 5  # a line all in bold
        beside = place.aside or self.over or text.lstrip()[:1] == "©"
        if beside or (kind is not BlockKind.HEADING and is_related_line(text)):
            kind, level, cells = BlockKind.ASIDE, 0, []
        elif place.quoted > 0 or place.embedded:
            kind, level, cells = BlockKind.QUOTE, max(place.quoted, 0), []
        elif kind is BlockKind.HEADING and level > 1 and is_related_heading(text):
            self.related.append(len(self.words))
        if len(self.words) >= BLOCKS_MOST:
            raise ReadError(f"more than {BLOCKS_MOST} paragraphs; cut it down to the announcement itself")
        if not self.blank:
            self.tight.add(len(self.draft.blocks))
        self.blank = False
        self.draft.add(kind, text, level, cells if kind is BlockKind.ROW else [], struck)
        self.words.append(text)
        short = kind is not BlockKind.HEADING and len(text) < SHORT and buffer.linked > 0
        self.linked.append(buffer.linked == len(text) or short)
