"""From pieces of text on a sheet to lines, rows and paragraphs, by where they stand and how large they are."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, chain, pairwise
from statistics import median
from typing import NamedTuple

LARGER = 1.15  # than the body, from which on a line is a heading
SHORT_HEADING = 80
NEAR = 0.6  # of its size, that a piece may stand above or below a line and still belong to it
GAP = 1.0  # of its size, that a piece stands apart to be another cell
INDENT = 0.8  # of its size, that the first line of a paragraph begins further right
COLUMNS_MOST = 60
EDGE = 2  # lines at the top and the foot of a page, among which those stand that return on each

_BULLET = re.compile("[\u2022\u25aa\u25cf\u25cb\u25a0\u2023\u25e6\u00b7\uf000-\uf0ff]")
_FURNITURE = re.compile(
    r"\W*(?:page|p\.|seite|s\.|página|pág\.|стор(?:інка|\.)?|с\.)?\W*\d{1,3}(?:\s*(?:/|of|von|sur|de|з|із)\s*\d{1,3})?\W*"
    # What a browser prints around a page: "11/28/26, 8:19 AM", and the address.
    r"|\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d\d(?:\s?[ap]\.?m\.?)?(?:\t.*)?|(?:https?|file)://\S+(?:\s.*)?",
    re.I,
)
_ITEM = re.compile(r"\u2022|[-–—*] |\(?(?:\d{1,3}|[a-zа-я])[.)]\s")
_MONO = re.compile(r"mono(?!type)|monl|courier|consol|cmtt|typewriter|fixed", re.I)
_SERIFS = re.compile(r"times|roman|serif|georgia|garamond|cambria|nimbusrom|minion|book", re.I)
_HYPHEN = re.compile(r"(?<=[^\W\d_])[-\u2010\u00ad]\Z")
_KEEPS_HYPHEN = re.compile(r"(?:und|oder|bis|and|or|to|et|ou|y|o|та|і|й|або)\b")
# How wide letters are in Helvetica, which Arial and Liberation Sans share, in thousandths of their size.
_WIDTHS = {
    char: units
    for units, chars in (
        (222, "ijlіїʼ’‘"),
        (278, " .,:;/!|I[]()\\ftІЇ"),
        (333, "-r„“”"),
        (500, "ckszvxyJгз"),
        (610, "FTLZ"),
        (722, "CDGHNORUwQ"),
        (820, "mMWшщжюфыШЩЖЮФМ@%"),
        (1000, "—…"),
    )
    for char in chars
}
_SERIF = 0.89  # how much narrower faces with serifs are


class Piece(NamedTuple):
    """A stretch of text as it is set on a page: where it begins and about where it ends, its size, its weight."""

    text: str
    x: float
    y: float
    end: float
    size: float
    bold: bool = False


@dataclass(slots=True)
class Row:
    """A line of a page: its cells, where it stands, and the largest size in it."""

    page: int
    x: float
    y: float
    size: float
    bold: bool
    cells: list[str]
    starts: list[tuple[float, float]]  # where each cell begins
    end: float
    last_y: float

    @property
    def text(self) -> str:
        """The cells, a tab between two."""
        return "\t".join(cell.strip() for cell in self.cells)


@dataclass(slots=True)
class Flow:
    """The running text of all pages, and where in it the lines are that are set as headings, with their size."""

    parts: list[str] = field(default_factory=list)
    length: int = 0
    headings: list[tuple[int, int, float]] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All of it."""
        return "".join(self.parts)

    def put(self, text: str) -> None:
        """Add some words."""
        self.parts.append(text)
        self.length += len(text)


def flow(pages: Sequence[Sequence[Piece]]) -> Flow:
    """The text of the pages: what wraps is joined, paragraphs are parted by a blank line, cells by a tab."""
    read = [list(_rows(number, pieces)) for number, pieces in enumerate(pages)]
    rows = list(chain.from_iterable(_without_edges(read)))
    made = Flow()
    if not rows:
        return made
    measure = _Measure(rows)
    above: Row | None = None
    for row, below in zip(rows, [*rows[1:], None], strict=True):
        heading = measure.is_heading(row, below)
        same = above is not None and bool(made.headings) and made.headings[-1][1] == made.length
        if above is not None:
            _part(made, measure, above, row, heading=heading, under_heading=same)
        start = made.length
        made.put(row.text.strip())
        if heading:
            if same and start - made.headings[-1][1] == 1:
                start = made.headings.pop()[0]
            made.headings.append((start, made.length, row.size))
        above = row
    return made


def _part(made: Flow, measure: "_Measure", above: Row, row: Row, *, heading: bool, under_heading: bool) -> None:
    """Put what stands between two lines: nothing or a space where one wraps, a line end, or a blank line."""
    if heading or under_heading:
        wrapped = heading and under_heading and above.size == row.size and not measure.parts(above, row)
        made.put(" " if wrapped else "\n\n")
    elif len(above.cells) > 1 or len(row.cells) > 1:
        made.put("\n\n" if measure.parts(above, row, rows=True) else "\n")
    elif measure.parts(above, row):
        made.put("\n\n")
    elif not measure.is_full(above, row):
        made.put("\n")
    elif _HYPHEN.search(made.parts[-1]) and row.text[:1].islower() and not _KEEPS_HYPHEN.match(row.text):
        made.parts[-1] = made.parts[-1][:-1]
        made.length -= 1
    elif not re.search(r"\w[-\u2010\u2013/]\Z", made.parts[-1]) or _KEEPS_HYPHEN.match(row.text):
        made.put(" ")


class _Measure:
    """What is usual in these pages: the size of the body, the distance between lines, where lines end."""

    def __init__(self, rows: Sequence[Row]) -> None:
        sizes: Counter[float] = Counter()
        for row in rows:
            sizes[row.size] += len(row.text)
        self.body = sizes.most_common(1)[0][0]
        steps = [
            (above.y - below.y) / below.size
            for above, below in pairwise(rows)
            if above.page == below.page and above.size == below.size and 0 < above.y - below.y < 3 * below.size
        ]
        self.step = median(steps) if steps else 1.2
        self.bold = sum(len(row.text) for row in rows if row.bold) * 2 > sum(len(row.text) for row in rows)
        self.edges = _edges(row for row in rows if len(row.cells) == 1 and row.size < LARGER * self.body)

    def is_heading(self, row: Row, below: Row | None) -> bool:
        """Whether a line is set as one: larger than the body, or short and bold above lines that are not."""
        if len(row.cells) > 1 or not any(char.isalpha() for char in row.text) or len(row.text) > 200:
            return False
        if row.size >= LARGER * self.body:
            return True
        if not row.bold or self.bold or len(row.text) > SHORT_HEADING or row.text[-1] in ".,;":
            return False
        return below is None or not below.bold or self.parts(row, below)

    def parts(self, above: Row, below: Row, *, rows: bool = False) -> bool:
        """Whether a paragraph, or a table, ends between two lines."""
        if below.page != above.page or below.y > above.last_y:
            goes_on = not rows and below.text[:1].islower() and above.text[-1:] not in ".!?:"
            return not goes_on
        if above.size != below.size and abs(above.size - below.size) > 0.05 * self.body:
            return True
        if not rows and below.x - above.x > INDENT * below.size and not _ITEM.match(above.text):
            return True
        distance = (above.last_y - below.y) / below.size
        return distance > (max(2.4, self.step * 1.6) if rows else self.step + 0.3)

    def is_full(self, above: Row, below: Row) -> bool:
        """Whether a line ends where it does because the next word had no room."""
        if _BULLET.match(below.text) or abs(below.x - above.x) > 40 * below.size / 10:
            return False
        if below.text[:1].islower() and below.page != above.page:
            return True
        lefts, rights = self.edges.get(above.page, ([], []))
        at = bisect_right(lefts, max(above.x, below.x) + 2)
        right = rights[at - 1] if at else above.end
        word = width(below.text.split(None, 1)[0], below.size, "") if below.text else 0.0
        return above.end + word + 0.3 * above.size > above.x + 0.92 * (right - above.x)


def _edges(rows: Iterable[Row]) -> dict[int, tuple[list[float], list[float]]]:
    """For each page, where lines begin, in order, and how far right those go that begin there or further left."""
    found: dict[int, list[tuple[float, float]]] = {}
    for row in rows:
        found.setdefault(row.page, []).append((row.x, row.end))
    made = {}
    for page, lines in found.items():
        lines.sort()
        made[page] = ([x for x, _ in lines], list(accumulate((end for _, end in lines), max)))
    return made


def width(text: str, size: float, font: str) -> float:
    """About how wide a text is, from the font's name; the font's own widths are for codes that are gone by now."""
    if _MONO.search(font):
        return 0.6 * size * len(text)
    units = sum(_WIDTHS.get(char) or (667 if char.isupper() else 556) for char in text)
    return units / 1000 * size * (_SERIF if _SERIFS.search(font) else 1.0)


def _rows(page: int, pieces: Sequence[Piece]) -> Iterator[Row]:
    """The lines of a page in the order in which they are drawn, which is the order of reading."""
    row: Row | None = None
    for piece in pieces:
        if row is not None and _continues(row, piece):
            continue
        if row is not None:
            yield row
        text = piece.text.lstrip()
        text = "\u2022 " + text[1:].lstrip() if _BULLET.match(text) else text
        start = (piece.x, piece.y)
        row = Row(page, *start, piece.size, piece.bold, [text], [start], piece.end, piece.y)
    if row is not None:
        yield row


def _continues(row: Row, piece: Piece) -> bool:
    """Add a piece to a line that it stands in, or to the last cell of a row that it stands below; whether it did."""
    if row.cells[-1] == piece.text and abs(piece.x - row.starts[-1][0]) + abs(piece.y - row.starts[-1][1]) < 1:
        return True  # drawn twice to look bold
    size = max(row.size, piece.size)
    beside = min(abs(piece.y - y) for _, y in row.starts) <= NEAR * size
    if beside and row.starts[-1][0] <= piece.x + 1 and piece.x > row.end - 0.15 * (row.end - row.x) - size:
        away = piece.x - row.end
        apart = away > max(GAP * size, 0.08 * (row.end - row.starts[-1][0]))
        if apart and row.text != "\u2022" and len(row.cells) < COLUMNS_MOST:
            row.cells.append(piece.text.strip())
            row.starts.append((piece.x, piece.y))
        else:
            gap = " " if away > 0.15 * size and not piece.text[:1].isspace() and row.cells[-1][-1:] != " " else ""
            size = piece.size if row.text == "\u2022" else size
            row.cells[-1] += gap + piece.text
        row.size, row.bold = size, row.bold and piece.bold
        row.end = piece.end
        row.last_y = min(row.last_y, piece.y) if len(row.cells) > 1 else row.last_y
        return True
    x, _ = row.starts[-1]
    if len(row.cells) > 1 and abs(piece.x - x) < 2 and 0 < row.last_y - piece.y < 1.6 * piece.size:
        row.cells[-1] += " " + piece.text.strip()
        row.last_y = piece.y
        return True
    return False


def _without_edges(pages: list[list[Row]]) -> Iterator[list[Row]]:
    """The pages without their numbers, and without what stands at the head or the foot of one page after another.

    A head is kept where it stands first: it may be the only place that says who writes, and when.
    """
    heads, feet = [_edge(rows, top=True) for rows in pages], [_edge(rows, top=False) for rows in pages]
    often = [Counter(words for edge in edges for words in {_alike(row) for row in edge}) for edges in (heads, feet)]
    kept: set[str] = set()
    for rows, head, foot in zip(pages, heads, feet, strict=True):
        dropped = {id(row) for row in chain(head, foot) if _FURNITURE.fullmatch(row.text)}
        for row in head:
            if often[0][_alike(row)] > 1:
                if _alike(row) in kept:
                    dropped.add(id(row))
                kept.add(_alike(row))
        dropped |= {id(row) for row in foot if often[1][_alike(row)] > 1}
        yield [row for row in rows if id(row) not in dropped]


def _edge(rows: list[Row], *, top: bool) -> list[Row]:
    return sorted(rows, key=lambda row: row.y, reverse=top)[:EDGE] if len(rows) > 2 * EDGE else []


def _alike(row: Row) -> str:
    """What makes two heads the same: all but the numbers in them."""
    return re.sub(r"\d+", "#", row.text)
