"""The structure of plain text: what is a heading, a list item, a table row, a quotation, and what is wrapped."""

import re
from dataclasses import replace
from itertools import pairwise

from calfeed.errors import ReadError
from calfeed.model.text import Block, BlockKind, Span
from calfeed.reading.lines import LONG, Line, chunks, closed, flowing, listed, room, wrap_width
from calfeed.reading.marks import (
    has_sentences,
    is_attribution,
    is_byline,
    is_clock,
    is_closing,
    is_forward_mark,
    is_front_matter,
    is_genre,
    is_greeting,
    is_hello,
    is_post_head,
    is_question,
    is_reaction,
    is_reply_mark,
    is_signature,
    mail_fields,
)
from calfeed.reading.related import is_related_heading, is_related_line

LINES_MOST = 20_000
LEAST_HANGING = 4  # columns
LONGEST_DAY = 32  # characters
MOST_OF_HEADLINE = 3  # lines
MOST_BEFORE_TEXT = 3  # blocks: a title, who writes, when
NARROW = 0.8  # of the wrap width
SLACK = 6  # columns that a full line may leave

_BULLET = re.compile(
    r"(?:(?P<sign>[-*•‣▪▫◾◽◦●○·+»►➤✓✔✅🔹🔸👉–—]\ufe0f?|\*\*)|(?P<number>\(?\d{1,3}[.)]|\d{1,2}\.\d(?:\.\d)?\.?)"
    r"|(?P<letter>\(?[a-zа-яіїєґ]\)|[a-h]\.|\(?[ivx]{1,4}[.)]|[IVX]{1,5}\.(?=\s\s)))[ \t]+(?=\S)"
)
# "1. Mai" at the start of a line is a date, not the first item, and so is "1. bis 3. Mai".
_MONTH_NAME = r"(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Jän)"
_GERMAN_DATE = re.compile(
    rf"\d{{1,2}}\.\s+(?:{_MONTH_NAME}|(?:bis|und|u\.|oder|[-–&+/])\s+\d{{1,2}}\.\s?(?:{_MONTH_NAME}|\d{{1,2}}\.))|"
    r"\d\.\s+(?:Advent|Weihnachts|Oster|Pfingst)",
    re.I,
)
# "16.6. (Mo)": no agenda has so many parts.
_DATE = re.compile(r"(?:1[3-9]|2\d|3[01])\.\s?(?:0?[1-9]|1[0-2])\.(?=\s)")
# "1   Apologies", "26/11  Matters arising": a number that counts items when the one before it stands above.
_COUNT = re.compile(r"(?P<series>\d{2,4}/)?(?P<count>\d{1,3})(?:[ \t]{2,}|\t)(?=[^\W\d_\"“'‘(])")
# "WHO: the mayor", "Where: Room 4": a label opens a line of its own, whatever the line above it measures.
_LABEL = re.compile(
    r"(?:[^\W\d_a-zа-яєіїґ][\w'’]{2,14}|(?:[^\W\d_a-zа-яєіїґ]{2,14}[ /&]{1,3}){0,3}[^\W\d_a-zа-яєіїґ]{2,14})\s?:(?=\s)"
)
# What posts set in front of the items of a list; a calendar, a clock or a pin says what kind of fact follows.
_PICTURES = "←-⇿⌚-⏿■-➿⤀-⥿⬀-⯿\U0001f000-\U0001faff"
_PICTURE = re.compile(
    r"(?P<sign>(?P<first>(?![\U0001f4c5\U0001f4c6\U0001f5d3⌚⏰\U0001f550-\U0001f567\U0001f4cd\U0001f4cc])"
    rf"(?:[{_PICTURES}]|\d\ufe0f?\u20e3))[{_PICTURES}\ufe0f\u200d\u20e3 ]*)(?=\S)"
)
_FIGURE_KEY = re.compile(r"\d\ufe0f?\u20e3")
LEAST_PICTURES = 3  # lines side by side that each open with another picture
_MARKDOWN = re.compile(r"(#{1,6})[ \t]+(?=\S)")
# A line that hangs below the first of a day's items and is the next one: it opens or ends with an hour, or is a match.
_OPENING_HOUR = re.compile(r"\W{0,2}(?:[01]?\d|2[0-4])(?:[.:h]\d\d\b|\s?(?:[ap]\.?m\b|uhr\b|h\b))", re.IGNORECASE)
_OWN_ITEM = re.compile(
    rf"^{_OPENING_HOUR.pattern}|"
    r"(?:[.:h]\d\d|\d)(?:\s?[ap]\.?m\.?|\s?uhr|\s?h)?\)?$|"
    r" (?:vs?\.?|gegen|contre|contra|проти) ",
    re.IGNORECASE,
)
# "Spring term: 11 January to 26 March": a line of a list of days, if the next one is its like.
_NAMED_DAY = re.compile(
    r"[^\d:]{3,40}:\s[^\d:]{0,24}(?=\d)[^:]{0,45}?(?:\b20\d\d|\d\.?\s(?:de\s)?[^\W\d_]{3,10}|\d[./]\d\d?\.?)$"
)
# "Lusaka, Wed. 7 Feb. 2029", "Kyiv, January 4, 2027": the line of a date and no more.
_DATED = re.compile(
    r"(?:[^\W\d_][\w'’.-]{0,20},?[ ]){0,5}\d{1,2}(?:\.|st|nd|rd|th)?,?[ ]"
    r"(?:(?:de[ ])?[^\W\d_]{3,10}\.?,?[ ](?:de[ ])?)?"
    r"(?:19|20)\d\d"
)
_LISTED = (BlockKind.HEADING, BlockKind.ITEM)


def structure(
    text: str, *, letter: bool = False, forwards: bool = False, titled: bool = False, over_list: bool = False
) -> tuple[str, list[Block]]:
    """The text, wrapped lines joined by a space, and its blocks.

    A letter has no title and may end in a signature; what stands below the headers of another mail in it is quoted,
    unless it was sent on (`forwards`). The text may be a stretch of a page: below its title, or over a list.
    """
    return _Reader(text, letter, forwards, letter or titled, over_list).read()


NUMBER_BEFORE = re.compile(r"(?:^|\n)\s*\d{1,2}[.)]\s+\Z")


class _Reader:
    def __init__(self, text: str, letter: bool, forwards: bool, titled: bool, over_list: bool) -> None:
        self.text = text
        self.letter = letter
        self.forwards = forwards
        self.blocks: list[Block] = []
        self.joins: list[tuple[int, int, str]] = []
        if text.count("\n") > LINES_MOST:
            raise ReadError(f"more than {LINES_MOST} lines; cut it down to the announcement itself")
        self.chunks = list(closed(chunks(text)))
        self.listed = listed(self.chunks)
        self.wrap = wrap_width(self.chunks, self.listed)
        if self.wrap is not None:
            for start in flowing(self.chunks, self.wrap):
                self.listed.pop(start, None)
        self.dense = _is_dense(self.chunks)
        self.titled = titled
        self.over_list = over_list
        self.listing = False  # lines of the kind "PLACE - what" have been read as items
        self.answered = False  # below "Original Message" all is quoted
        self.related = False  # right below a bare "Read also:"
        self.counted = _counted(self.chunks)
        self.pictured = _pictured(self.chunks)
        self.columns: tuple[int, list[int]] = (-1, [])  # of the last row that opens at the margin of a chunk

    def read(self) -> tuple[str, list[Block]]:
        for at, chunk in enumerate(self.chunks):
            if self.letter and chunk[0].words == "--":
                self._rest_aside(self.chunks[at:])
                break
            self.below = self.chunks[at + 1][0] if at + 1 < len(self.chunks) else None
            self._chunk(chunk)
        self._raise_numbered()
        if not self.over_list:
            self._lower_last_headings()
        return _joined(self.text, self.joins), self.blocks

    def _add(self, kind: BlockKind, start: int, end: int, level: int = 0, cells: tuple[Span, ...] = ()) -> None:
        words = self.text[start:end]
        points_elsewhere = bool(self.blocks) and is_related_line(words)  # a title does not
        if self.answered and kind is not BlockKind.HEADER:
            kind, level, cells = BlockKind.QUOTE, max(level, 1), ()
        elif points_elsewhere or self.related or is_reaction(words):
            kind, level, cells = BlockKind.ASIDE, 0, ()
        self.related = self.related or (points_elsewhere and is_related_heading(words))
        self.blocks.append(Block(kind=kind, span=Span(start, end), level=level, cells=cells))

    def _last_kind(self) -> BlockKind | None:
        return self.blocks[-1].kind if self.blocks else None

    def _rest_aside(self, chunks: list[list[Line]]) -> None:
        for chunk in chunks:
            self._add(BlockKind.ASIDE, chunk[0].start, chunk[-1].end)

    def _chunk(self, chunk: list[Line]) -> None:
        if self.related and not _BULLET.match(chunk[0].words):
            self.related = False
        listing = _is_listing(chunk, self.listing and self.wrap is None)
        if listing and not any(self._soft(above, below) for above, below in pairwise(chunk)):
            self._list(chunk)
            return
        at = 0
        while at < len(chunk):
            at = self._entry(chunk, at)

    def _list(self, chunk: list[Line]) -> None:
        self.listing = True
        for line in chunk:
            bullet = _BULLET.match(line.words)
            self._add(BlockKind.ITEM, line.start + (bullet.end() if bullet else 0), line.end, 1)

    def _entry(self, chunk: list[Line], at: int) -> int:
        """Read one block that begins at a line of a chunk; the line after it."""
        line = chunk[at]
        words = line.words
        if words.startswith(">"):
            return self._quoted(chunk, at)
        if after := self._fields(chunk, at):
            return after
        if self._line(line) or (at == 0 and self._underlined(chunk)):
            return at + 1
        if bullet := self._bullet(chunk, at, None):
            return self._item(chunk, at, bullet)
        if cells := self._row(chunk, at):
            return self._table_row(chunk, at, cells)
        return self._prose(chunk, at)

    def _line(self, line: Line) -> bool:
        """Read a line that is what it is by its own words: a mark in a mail, a post's signature, a Markdown heading."""
        words = line.words
        if (forward := is_forward_mark(words)) or is_reply_mark(words):
            self._add(BlockKind.HEADER, line.start, line.end, 1)
            self.forwards = self.forwards or forward
            self.answered = self.answered or not self.forwards
        elif is_signature(words):
            if self._last_kind() in (BlockKind.PARAGRAPH, BlockKind.HEADING):
                self.blocks[-1] = replace(self.blocks[-1], kind=BlockKind.QUOTE, level=0)
            self._add(BlockKind.QUOTE, line.start, line.end)
        elif is_post_head(words) or is_reaction(words):
            self._add(BlockKind.PARAGRAPH, line.start, line.end)
        elif match := _MARKDOWN.match(words):
            self._heading(line.start + match.end(), line.end, len(match[1]))
        else:
            return False
        return True

    def _underlined(self, chunk: list[Line]) -> bool:
        line = chunk[0]
        if len(chunk) > 1 or not line.underline or len(line.words) > LONG:
            return False
        self._heading(line.start, line.end, 2 if line.underline == "=" else 3)
        return True

    def _fields(self, chunk: list[Line], at: int) -> int:
        """Header fields of a mail that stand in the text ("From: ..."); the line after them, 0 if there are none."""
        if at and self._last_kind() is not BlockKind.HEADER:
            return 0  # they open a chunk, or follow "Forwarded message"
        found = mail_fields(line.words for line in chunk[at:])
        if not found:
            return 0
        level = 1 if len(self.blocks) > 1 or self.letter else 0
        self.answered = self.answered or (self.letter and bool(self.blocks) and not self.forwards)
        for line, match in zip(chunk[at:], found, strict=False):
            cells = tuple(Span(line.start + match.start(g), line.start + match.end(g)) for g in ("name", "value"))
            self._add(BlockKind.HEADER, line.start, line.end, level, cells)
        return at + len(found)

    def _quoted(self, chunk: list[Line], at: int) -> int:
        if self._bullets_by_angle():
            line = chunk[at]
            words = line.words.lstrip("> ")
            if words:
                self._add(BlockKind.ITEM, line.end - len(words), line.end, 1)
            return at + 1
        depth, _ = _quotation(chunk[at].words)
        run: list[tuple[int, int]] = []
        while at < len(chunk):
            deep, words = _quotation(chunk[at].words)
            if deep != depth:
                break
            at += 1
            if not words:
                break
            run.append((chunk[at - 1].end - len(words), chunk[at - 1].end))
        if run:
            self._add(BlockKind.QUOTE, run[0][0], run[-1][1], depth)
            widest = max(end - start for start, end in run)
            for (start, end), (below, _) in pairwise(run):
                full = end - start > 0.75 * widest or self.text[below].islower()
                self.joins.append((end, below, " " if full else "\n"))
        return at

    def _bullets_by_angle(self) -> bool:
        """Whether ">" marks the items of a list: outside of mail, under a line that introduces it."""
        if self.letter or not self.blocks:
            return False
        last = self.blocks[-1]
        words = self.text[last.span.start : last.span.end]
        if last.kind is BlockKind.ITEM:
            return self.text[max(0, last.span.start - 2) : last.span.start] == "> "
        return words.endswith(":") and not is_attribution(words)

    def _bullet(self, chunk: list[Line], at: int, inside: str | None) -> re.Match[str] | None:
        """The bullet that a line begins with.

        `inside` prose ("prose") or an item with another style of bullet, a line that is wrapped has none.
        """
        words = chunk[at].words
        match = _COUNT.match(words) if chunk[at].start in self.counted else _BULLET.match(words)
        match = _PICTURE.match(words) if chunk[at].start in self.pictured else match
        if match is None or _GERMAN_DATE.match(words) or _DATE.match(words) or (words[0] == "*" and words[-1] == "*"):
            return None
        if inside in (None, match.lastgroup) or chunk[at].indent > chunk[at - 1].indent:
            return match
        if self._soft(chunk[at - 1], chunk[at]) and words[0] not in "-*•":
            return None  # a number or a dash stands at the start of the line by chance
        return match

    def _item(self, chunk: list[Line], at: int, bullet: re.Match[str]) -> int:
        first = chunk[at]
        after = at + 1
        while after < len(chunk) and self._continues(chunk, after, first, bullet.lastgroup):
            self._join(chunk[after - 1], chunk[after])
            after += 1
        above = chunk[max(0, at - 30) : at] if first.indent else []
        nested = any(line.indent + 2 <= first.indent and _BULLET.match(line.words) for line in above)
        self._add(BlockKind.ITEM, first.start + bullet.end(), chunk[after - 1].end, 1 + nested)
        return after

    def _continues(self, chunk: list[Line], at: int, item: Line, style: str | None) -> bool:
        line = chunk[at]
        if self._bullet(chunk, at, style) or line.words.startswith(">") or self._row(chunk, at):
            return False
        return line.indent > item.indent or self._soft(chunk[at - 1], line) or line.words[0].islower()

    def _row(self, chunk: list[Line], at: int) -> list[tuple[int, int]]:
        """The cells of a line that is a row of a table, else nothing."""
        cells = chunk[at].cells
        if len(cells) < 2:
            return []
        first = self.text[cells[0][0] : cells[0][1]]
        if is_clock(first):
            return cells
        beside = [chunk[i] for i in (at - 1, at + 1) if 0 <= i < len(chunk)]
        if any(_alike(chunk[at], line) for line in beside):
            return cells
        column = _second_column(chunk[at])
        if self._stands_left(chunk, at, first):
            return cells
        near = chunk[max(0, at - 6) : at + 7]  # the rows beside it may be wrapped
        lined_up = sum(line.indent == chunk[at].indent and _second_column(line) == column for line in near)
        return cells if lined_up > 1 else []

    def _stands_left(self, chunk: list[Line], at: int, first: str) -> bool:
        """Whether a line opens with a day or another figure, and the next one hangs below what stands behind it."""
        if at + 1 == len(chunk) or len(first) > LONGEST_DAY or not any(map(str.isdigit, first)):
            return False
        line, below = chunk[at], chunk[at + 1]
        margin = self.text.rfind("\n", 0, line.start) + 1
        column = len(self.text[margin : line.cells[1][0]].expandtabs())
        hangs = below.indent >= line.indent + LEAST_HANGING and abs(below.indent - column) <= 2
        return hangs and not self._soft(line, below) and _OWN_ITEM.search(below.words) is not None

    def _table_row(self, chunk: list[Line], at: int, cells: list[tuple[int, int]]) -> int:
        line = chunk[at]
        column = line.indent + cells[1][0] - line.start
        lone = at == 0 and not any(len(other.cells) > 1 or _BULLET.match(other.words) for other in chunk[1:6])
        after = at + 1
        while after < len(chunk) and (
            lone or (chunk[after].indent >= max(column - 2, 4) and not self._row(chunk, after))
        ):
            self._join(chunk[after - 1], chunk[after])
            after += 1
        cells = [*cells[:-1], (cells[-1][0], chunk[after - 1].end)]
        # Column headings leave the column of the row headings empty.
        hangs = self._hangs(chunk, line, cells)
        below = chunk[after] if after < len(chunk) and not hangs else None
        shifted = below is not None and line.indent >= below.indent + 4 and len(below.cells) > len(cells)
        if shifted or hangs:
            cells = [(line.start, line.start), *cells]
        heads = shifted or (at == 0 and line.underline == "|")
        self._add(BlockKind.ROW, line.start, cells[-1][1], int(heads), tuple(Span(*cell) for cell in cells))
        return after

    def _hangs(self, chunk: list[Line], line: Line, cells: list[tuple[int, int]]) -> bool:
        """Whether a row opens below the second cell of one above it, whose first cell reaches down."""
        start, columns = self.columns
        margin = self.text.rfind("\n", 0, line.start) + 1
        if start == chunk[0].start and line.indent >= columns[0] + LEAST_HANGING:
            tabbed = "\t" in self.text[margin : line.start] and "\t" in line.words
            return tabbed or any(abs(line.indent - column) <= 2 for column in columns[1:])
        self.columns = chunk[0].start, [len(self.text[margin:cell].expandtabs()) for cell, _ in cells]
        return False

    def _prose(self, chunk: list[Line], at: int) -> int:
        first = chunk[at]
        if self._heads(chunk, at) or (self.dense and self._stands_alone(chunk, at)):
            self._heading(first.start, first.end)
            return at + 1
        if (
            at
            and chunk[0].indent < min(4, first.indent)
            and not self._soft(chunk[at - 1], first)
            and self._last_kind() in _LISTED
        ):
            self._add(BlockKind.ITEM, first.start, first.end, 1)  # an indented line below a heading
            return at + 1
        after, wrapped = at + 1, False
        while after < len(chunk) and not self._begins(chunk, after):
            soft = self._soft(chunk[after - 1], chunk[after])
            if not soft and self._parts(chunk[after - 1], chunk[after], wrapped):
                break
            wrapped = wrapped or soft
            self._join(chunk[after - 1], chunk[after])
            after += 1
        end = chunk[after - 1].end
        if is_attribution(self.text[first.start : end]):
            self._add(BlockKind.QUOTE, first.start, end, 1)
        elif after - at == len(chunk) and self._is_headline(words := self._flown(chunk)) and self._stands_over(words):
            self._heading(first.start, end)
        else:
            self._add(BlockKind.PARAGRAPH, first.start, end)
        return after

    def _flown(self, chunk: list[Line]) -> str:
        """The words of a chunk if it is one line, or one that was wrapped; "" of any other."""
        if len(chunk) > MOST_OF_HEADLINE or not all(self._soft(above, below) for above, below in pairwise(chunk)):
            return ""
        return " ".join(line.words for line in chunk)

    def _heading(self, start: int, end: int, level: int | None = None) -> None:
        words = self.text[start:end]
        is_title = not self._has_title() and words[-1] != ":" and not is_genre(words)
        self.titled = self.titled or is_title
        level = level or (1 if is_title else 2 if words.isupper() else 3)
        self._add(BlockKind.HEADING, start, end, level)

    def _begins(self, chunk: list[Line], at: int) -> bool:
        """Whether a block other than prose begins at a line."""
        words = chunk[at].words
        if words.startswith(">") or self._bullet(chunk, at, "prose") or self._row(chunk, at):
            return True
        marks = (is_signature, is_post_head, is_reaction, is_forward_mark, is_reply_mark)
        return any(is_mark(words) for is_mark in marks)

    def _heads(self, chunk: list[Line], at: int) -> bool:
        """Whether a line is a heading over the rest of its chunk."""
        first, rest = chunk[at], chunk[at + 1 :]
        if (at and self._last_kind() is not BlockKind.HEADING) or not self._is_headline(first.words):
            return False
        if not rest:
            return at > 0 and first.words.isupper()
        if first.start in self.listed and self.listed[first.start] == self.listed.get(rest[0].start):
            return False
        if self._soft(first, rest[0]) or all(map(_NAMED_DAY.match, (first.words, rest[0].words))):
            return False
        if not self._has_title() and not self.dense:
            return True  # the title, with the byline below it
        if at:
            return False
        lists = any(self._begins(chunk, i) for i in range(1, min(4, len(chunk)))) or rest[0].indent > first.indent
        full = len(rest[0].words) > (LONG if self.wrap is None else NARROW * self.wrap)
        return lists or (first.words[-1] != ":" and (first.words.isupper() or full))

    def _stands_alone(self, chunk: list[Line], at: int) -> bool:
        """In a text without blank lines: whether a short line stands over a long one."""
        words = chunk[at].words
        if not self._is_headline(words) or at + 1 == len(chunk) or self._soft(chunk[at], chunk[at + 1]):
            return False
        return not self.blocks or words.isupper() or len(chunk[at + 1].words) > LONG or self._begins(chunk, at + 1)

    def _stands_over(self, words: str) -> bool:
        """Whether a line set off by blank lines is a heading of what follows."""
        if self.below is None:
            return self.over_list
        if self.below.words[0] == ">" or is_attribution(self.below.words):
            return False
        lists = _BULLET.match(self.below.words) is not None or len(self.below.cells) > 1
        if words[-1] == ":":
            return lists
        return lists or not self.letter or words.isupper() or len(words.split()) > 2

    def _has_title(self) -> bool:
        return self.titled or len(self.blocks) > 3

    def _is_headline(self, words: str) -> bool:
        bare = words.strip("*_~#= ")
        if not bare or bare[0] in "-–—•" or bare[0].islower() or not any(char.isalpha() for char in bare):
            return False
        loud = bare.isupper()
        titled = self._has_title()
        if len(bare) > (100 if titled and not loud else 160) or (len(bare.split()) > 12 and titled and not loud):
            return False
        if bare[-1] in ".,;…" or (bare[-1] == "!" and not loud):
            return False
        if any(mark in bare for mark in ("://", "@", "pic.twitter")):
            return False
        if titled and not loud and (": " in bare or has_sentences(bare)):
            return False
        if bare[-1] == ":" and (len(bare.split()) > 6 or is_attribution(bare)):
            return False
        if is_closing(bare) or is_hello(bare) or (self.letter and (is_greeting(bare) or is_question(bare))):
            return False
        first = not (self.blocks or self.titled) and not is_byline(bare)
        return loud or first or not self._is_front_matter(bare)

    def _is_front_matter(self, words: str) -> bool:
        """Bylines and datelines between the title and the first paragraph."""
        return is_front_matter(words) if len(self.blocks) < 6 else is_byline(words)

    def _soft(self, above: Line, below: Line) -> bool:
        """Whether the line end between two lines is there only because the line was full."""
        if self.wrap is None or above.width > self.wrap + 2 or below.start in self.listed:
            return False
        if _LABEL.match(below.words) and above.words[-1] not in ",-–—&":
            return False
        if below.indent >= above.indent + LEAST_HANGING and _OPENING_HOUR.match(below.words):
            return False
        if self._is_under_title(below, NARROW * self.wrap):
            return False
        return room(above, below, self.wrap) < SLACK

    def _is_under_title(self, line: Line, narrow: float) -> bool:
        """Whether a line by itself says when or by whom a document was written, however full the one above it is."""
        if len(self.blocks) > MOST_BEFORE_TEXT or line.width > narrow or line.words[0].islower():
            return False
        if not self._has_title():
            return is_front_matter(line.words)
        return is_byline(line.words) or _DATED.fullmatch(line.words) is not None

    def _parts(self, above: Line, below: Line, wrapped: bool) -> bool:
        """Whether a line end that the writer meant ends the paragraph too, not only the line."""
        if below.words[0].islower() or above.words[-1] == ",":
            return False
        if self.dense or len(above.words) > LONG or len(below.words) > LONG:
            return True
        return wrapped and above.words[-1] in ".!?…"

    def _join(self, above: Line, below: Line) -> None:
        if self._soft(above, below):
            self.joins.append((above.end, below.start, " "))

    def _raise_numbered(self) -> None:
        """Numbered lines that each stand over a paragraph are headings: "3. Spring ride" in minutes."""
        over = [
            at
            for at, (block, below) in enumerate(pairwise(self.blocks))
            if block.kind is BlockKind.ITEM
            and below.kind is BlockKind.PARAGRAPH
            and block.span.end - block.span.start < 60
            and self.text[block.span.end - 1] not in ".;,:!?"
            and NUMBER_BEFORE.search(self.text, max(0, block.span.start - 6), block.span.start)
        ]
        if len(over) > 1:
            for at in over:
                self.blocks[at] = replace(self.blocks[at], kind=BlockKind.HEADING, level=3)

    def _lower_last_headings(self) -> None:
        """A heading stands over something: at the end of the text it is a signature, or a last line."""
        for at in range(len(self.blocks) - 1, 0, -1):
            if self.blocks[at].kind is not BlockKind.HEADING:
                return
            self.blocks[at] = replace(self.blocks[at], kind=BlockKind.PARAGRAPH, level=0)


def _is_dense(chunks: list[list[Line]]) -> bool:
    """Whether a text has hardly any blank lines; those around single lines at its end don't count."""
    last = max((at for at, chunk in enumerate(chunks, 1) if len(chunk) > 1), default=0)
    lines = sum(map(len, chunks[:last]))
    return lines >= 4 and last * 7 <= lines + 1


def _counted(chunks: list[list[Line]]) -> frozenset[int]:
    """Where lines start that are numbered without a point: one counts on from another of the same series."""
    found: dict[tuple[str, int], list[int]] = {}
    for chunk in chunks:
        for line in chunk:
            if match := _COUNT.match(line.words):
                found.setdefault((match["series"] or "", int(match["count"])), []).append(line.start)
    runs = [key for key in found if (key[0], key[1] - 1) in found or (key[0], key[1] + 1) in found]
    # Without a series in front they count from 1, else they may be days of a month.
    kept = [key for key in runs if (key[0] and len(runs) > 2) or (("", 1) in runs and not key[0])]
    return frozenset(start for key in kept for start in found[key])


def _pictured(chunks: list[list[Line]]) -> frozenset[int]:
    """Where lines start whose picture is a bullet: another line has the same, or those beside it have one each."""
    found: dict[str, list[int]] = {}
    beside: set[int] = set()
    for chunk in chunks:
        run: list[int] = []
        for line in chunk:
            match = _PICTURE.match(line.words)
            if match is None or line.words.endswith(match["first"]):
                run = []
                continue
            found.setdefault(_FIGURE_KEY.sub("1", match["first"]), []).append(line.start)
            run.append(line.start)
            beside.update(run[-LEAST_PICTURES:] if len(run) >= LEAST_PICTURES else ())
    return frozenset(beside.union(*(starts for starts in found.values() if len(starts) > 1)))


def _second_column(line: Line) -> int:
    """Where the second cell of a line begins, from the margin; 0 if it has one only."""
    return line.indent + line.cells[1][0] - line.start if len(line.cells) > 1 else 0


def _alike(line: Line, other: Line) -> bool:
    """Whether two lines are divided into columns in the same way."""
    if len(other.cells) < 2:
        return False
    return ("|" in line.words) == ("|" in other.words) and ("\t" in line.words) == ("\t" in other.words)


def _is_listing(chunk: list[Line], another: bool) -> bool:
    """Whether the lines are a list without bullets: most of them built alike ("PLACE - what"); one is enough later."""
    alike = sum(" - " in line.words[:200] or " – " in line.words[:200] for line in chunk)
    return len(chunk) >= (1 if another else 3) and alike >= (0.8 if another else 0.6) * len(chunk)


def _quotation(words: str) -> tuple[int, str]:
    """How deep a line is quoted, and what it says."""
    depth, at = 0, 0
    while at < len(words) and words[at] in "> ":
        depth += words[at] == ">"
        at += 1
    return (min(depth, 100), words[at:]) if words.startswith(">") else (0, words)


def _joined(text: str, joins: list[tuple[int, int, str]]) -> str:
    """The text with the given line ends, and indents and quotation marks beside them, replaced by spaces."""
    parts: list[str] = []
    at = 0
    for start, end, mark in sorted(joins):
        parts += (text[at:start], mark.ljust(end - start))
        at = end
    return "".join(parts) + text[at:]
