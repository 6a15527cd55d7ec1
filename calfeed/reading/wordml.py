"""The blocks of a Word document: WordprocessingML (ECMA-376, part 1, 17) as headings, paragraphs, items and rows."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from calfeed.model.text import BlockKind
from calfeed.reading.clean import clean
from calfeed.reading.draft import Draft
from calfeed.reading.marks import is_clock

DEPTH_MOST = 20  # of tables and controls inside each other
COLUMNS_MOST = 60
SHORT_HEADING = 80

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_HEADING = re.compile(r"heading (\d)", re.I)
_OFF = frozenset({"0", "false", "off", "none"})
_SKIPPED = frozenset({f"{_W}del", f"{_W}moveFrom", f"{_MC}Fallback", f"{_W}instrText", f"{_W}pPr"})
_HOLDERS = frozenset({f"{_W}sdt", f"{_W}sdtContent", f"{_W}customXml", f"{_W}ins", f"{_W}moveTo"})


class Styles:
    """What the styles of a document make of a paragraph, by the style's id."""

    def __init__(self, root: Any) -> None:
        styles = {style.get(f"{_W}styleId"): style for style in root.iter(f"{_W}style")}
        self.kinds = {name: _inherited(style, styles) for name, style in styles.items()}

    def kind(self, paragraph: Any) -> tuple[BlockKind, int]:
        """The kind and the level of a paragraph; what it says itself counts before its style."""
        properties = paragraph.find(f"{_W}pPr")
        if properties is None:
            return BlockKind.PARAGRAPH, 0
        style = properties.find(f"{_W}pStyle")
        own = _own_kind(properties)
        return own or (self.kinds.get(style.get(f"{_W}val")) if style is not None else None) or (BlockKind.PARAGRAPH, 0)


def _inherited(style: Any, styles: dict[str, Any]) -> tuple[BlockKind, int] | None:
    """What a style, or one that it is based on, makes of a paragraph."""
    for _ in range(10):
        name = style.find(f"{_W}name")
        called = str(name.get(f"{_W}val")) if name is not None else ""
        if match := _HEADING.fullmatch(called):
            return BlockKind.HEADING, int(match[1])
        if called.lower() in ("title", "subtitle"):
            return BlockKind.HEADING, 1 if called.lower() == "title" else 2
        properties = style.find(f"{_W}pPr")
        if properties is not None and (own := _own_kind(properties)):
            return own
        base = style.find(f"{_W}basedOn")
        below = styles.get(base.get(f"{_W}val")) if base is not None else None
        if below is None:
            return None
        style = below
    return None


def _own_kind(properties: Any) -> tuple[BlockKind, int] | None:
    outline = _number(properties.find(f"{_W}outlineLvl"))
    if outline is not None and outline < 9:
        return BlockKind.HEADING, min(outline + 1, 6)
    numbering = properties.find(f"{_W}numPr")
    if numbering is None or _number(numbering.find(f"{_W}numId")) == 0:
        return None
    return BlockKind.ITEM, min(_number(numbering.find(f"{_W}ilvl")) or 0, 9) + 1


def _number(element: Any) -> int | None:
    value = element.get(f"{_W}val", "") if element is not None else ""
    return int(value) if value.isdecimal() and len(value) < 6 else None


@dataclass(slots=True)
class _Words:
    """The text of a paragraph while it grows: what is struck out in it, how much is bold, boxes anchored in it."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    struck: list[tuple[int, int]] = field(default_factory=list)
    bold: int = 0
    boxes: list[Any] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(self.parts)

    def put(self, text: str, *, struck: bool = False, bold: bool = False) -> None:
        self.parts.append(text)
        if struck and text.strip():
            self.struck.append((self.length, self.length + len(text)))
        self.length += len(text)
        self.bold += len(text.strip()) if bold else 0


def write_aside(draft: Draft, roots: Iterable[Any]) -> None:
    """What stands at the head or the foot of the pages, each line once."""
    said: set[str] = set()
    for root in roots:
        for paragraph in root.iter(f"{_W}p"):
            text = " ".join(clean(_words(paragraph).text).split())
            if text and text not in said:
                draft.add(BlockKind.ASIDE, text)
            said.add(text)


def write_body(draft: Draft, body: Any, styles: Styles) -> None:
    """The paragraphs and tables of a body, in order."""
    _write(draft, body, styles, 0)


def _write(draft: Draft, holder: Any, styles: Styles, depth: int) -> None:
    for element in _blocks(holder, depth):
        if element.tag == f"{_W}tbl":
            _write_table(draft, element, styles, depth + 1)
        else:
            _write_paragraph(draft, element, styles, depth)


def _blocks(holder: Any, depth: int) -> Iterator[Any]:
    if depth > DEPTH_MOST:
        return
    for element in holder:
        if element.tag in (f"{_W}p", f"{_W}tbl"):
            yield element
        elif element.tag in _HOLDERS:
            yield from _blocks(element, depth + 1)


def _write_paragraph(draft: Draft, paragraph: Any, styles: Styles, depth: int) -> None:
    words = _words(paragraph)
    text, struck = _trimmed(words)
    if text:
        kind, level = styles.kind(paragraph)
        cells = _tabbed(text)
        if kind is BlockKind.PARAGRAPH and cells:
            draft.add(BlockKind.ROW, text, 0, cells, struck)
        else:
            if kind is BlockKind.PARAGRAPH and _is_bold_heading(words, text):
                kind, level = BlockKind.HEADING, 4
            draft.add(kind, text, level, None, struck)
    for box in words.boxes:
        _write(draft, box, styles, depth + 1)


def _is_bold_heading(words: _Words, text: str) -> bool:
    letters = sum(len(part) for part in text.split(" "))
    return words.bold >= letters and len(text) <= SHORT_HEADING and "\n" not in text and text[-1] not in ".,;"


def _tabbed(text: str) -> list[tuple[int, int]]:
    """The cells of a line that tabs divide and a clock time opens: "10:00 <tab> Opening"; nothing if it is none."""
    if "\t" not in text or "\n" in text:
        return []
    cells = [match.span() for match in re.finditer(r"[^\t]+", text)][:COLUMNS_MOST]
    cells = [(start, end) for start, end in cells if text[start:end].strip()]
    return cells if len(cells) > 1 and is_clock(text[slice(*cells[0])].strip()) else []


def _trimmed(words: _Words) -> tuple[str, list[tuple[int, int]]]:
    """The cleaned text without white space around it, and what is struck out in it."""
    text, struck = _cleaned(words) if words.struck else (clean(words.text), [])
    start = len(text) - len(text.lstrip())
    text = text.strip()
    inside = [(max(a - start, 0), min(b - start, len(text))) for a, b in struck]
    return text, [(a, b) for a, b in inside if text[a:b].strip()]


def _cleaned(words: _Words) -> tuple[str, list[tuple[int, int]]]:
    """The text cleaned piece by piece, so that what is struck out in it stays known."""
    edges = sorted({0, words.length, *(edge for pair in words.struck for edge in pair)})
    raw, moved, parts, length = words.text, {0: 0}, [], 0
    for start, end in pairwise(edges):
        parts.append(clean(raw[start:end]))
        length += len(parts[-1])
        moved[end] = length
    return "".join(parts), [(moved[start], moved[end]) for start, end in words.struck]


def _words(paragraph: Any) -> _Words:
    words = _Words()
    _gather(paragraph, words, struck=False, bold=False)
    return words


def _gather(element: Any, words: _Words, *, struck: bool, bold: bool) -> None:
    """Add the text of what stands in a paragraph, as a reader sees it: without deletions, hidden runs and codes."""
    for child in element:
        tag = child.tag
        if tag == f"{_W}t":
            words.put(child.text or "", struck=struck, bold=bold)
        elif tag == f"{_W}tab":
            words.put("\t")
        elif tag in (f"{_W}br", f"{_W}cr"):
            words.put("\n")
        elif tag == f"{_W}noBreakHyphen":
            words.put("-")
        elif tag == f"{_W}txbxContent":
            words.boxes.append(child)
        elif tag == f"{_W}r":
            properties = child.find(f"{_W}rPr")
            if not _is_on(properties, "vanish"):
                off = _is_on(properties, "strike") or _is_on(properties, "dstrike")
                _gather(child, words, struck=struck or off, bold=_is_on(properties, "b"))
        elif isinstance(tag, str) and tag not in _SKIPPED:
            _gather(child, words, struck=struck, bold=bold)


def _is_on(properties: Any, name: str) -> bool:
    found = properties.find(f"{_W}{name}") if properties is not None else None
    return found is not None and str(found.get(f"{_W}val", "true")) not in _OFF


def _write_table(draft: Draft, table: Any, styles: Styles, depth: int) -> None:
    rows = [list(_cells(row)) for row in _inside(table, "tr")]
    # One row or one column only lays out a page: a letterhead, a box around a paragraph.
    if len(rows) < 2 or max(map(len, rows)) < 2:
        for row in rows:
            for cell in row:
                _write(draft, cell.element, styles, depth + 1)
        return
    for number, row in enumerate(rows):
        text, spans, struck = _row_text(row)
        if text.strip():
            heads = number == 0 and (_is_header(table) or all(cell.bold for cell in row if cell.text))
            draft.add(BlockKind.ROW, text, int(heads), spans, struck)


@dataclass(frozen=True, slots=True)
class _Cell:
    element: Any
    text: str
    struck: list[tuple[int, int]]
    bold: bool
    columns: int


def _inside(holder: Any, name: str) -> Iterator[Any]:
    """The rows of a table or the cells of a row, those in content controls too."""
    for element in holder:
        if element.tag == f"{_W}{name}":
            yield element
        elif element.tag in _HOLDERS:
            yield from _inside(element, name)


def _cells(row: Any) -> Iterator[_Cell]:
    """The cells of a row; one that a cell above reaches down into is empty."""
    for element in _inside(row, "tc"):
        properties = element.find(f"{_W}tcPr")
        merged = properties.find(f"{_W}vMerge") if properties is not None else None
        span = _number(properties.find(f"{_W}gridSpan")) if properties is not None else None
        covered = merged is not None and merged.get(f"{_W}val") != "restart"
        text, struck, bold = ("", [], False) if covered else _cell_text(element)
        yield _Cell(element, text, struck, bold, min(span or 1, COLUMNS_MOST))


def _cell_text(cell: Any) -> tuple[str, list[tuple[int, int]], bool]:
    """The lines of a cell, those of tables in it too."""
    text, struck, bold = "", [], True
    for paragraph in cell.iter(f"{_W}p"):
        words = _words(paragraph)
        line, off = _trimmed(words)
        line = line.replace("\t", " ")
        if line:
            bold = bold and _is_bold_heading(words, line)
            text += "\n" if text else ""
            struck += [(len(text) + a, len(text) + b) for a, b in off]
            text += line
    return text, struck, bold


def _row_text(row: list[_Cell]) -> tuple[str, list[tuple[int, int]], list[tuple[int, int]]]:
    """The cells with a tab between two, where each is, and what is struck out."""
    text = ""
    spans: list[tuple[int, int]] = []
    struck: list[tuple[int, int]] = []
    for cell in row:
        text += "\t" if spans else ""
        spans.append((len(text), len(text) + len(cell.text)))
        struck += [(len(text) + a, len(text) + b) for a, b in cell.struck]
        text += cell.text
        spans += [(len(text), len(text))] * (cell.columns - 1)
    return text, spans[:COLUMNS_MOST], struck


def _is_header(table: Any) -> bool:
    first = next(_inside(table, "tr"), None)
    properties = first.find(f"{_W}trPr") if first is not None else None
    return _is_on(properties, "tblHeader")
