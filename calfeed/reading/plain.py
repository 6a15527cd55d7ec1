"""The structure of plain text: what is a heading, a list item, a table row, a quotation, and what is wrapped."""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from calfeed.errors import ReadError
from calfeed.model.text import Block, BlockKind, Span
from calfeed.reading.related import is_related_line

LINES_MOST = 50_000
LONG = 100  # a line that is longer is a paragraph by itself

_BULLET = re.compile(
    r"(?:[-*•‣▪◦●○·+»►✓✔]|\*{2,3}|[–—]|\(?\d{1,3}[.)]|\(?[a-zа-я][.)]|\(?[ivx]{1,4}[.)]|\d{1,2}\.\d{1,2}\.?)[ \t]+(?=\S)"
)
# "1. Mai" at the start of a line is a date, not the first item.
_GERMAN_DATE = re.compile(r"\d{1,2}\.\s+(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|[JF]än)", re.I)
_RULE = re.compile(r"(?=.{3})(?:([-=_*~#+.·—–])[ \t]*)(?:\1[ \t]*)+")
_GAP = re.compile(r"[ \t]*\t[ \t]*|[ \t]+\|[ \t]+|(?<![.!?:;, ]) {2,}(?=\S)| {3,}")
_CLOCK = re.compile(
    r"\W{0,3}\d{1,2}(?:[.:h]\d{2})?(?:\W{0,3}(?:[ap]\.?m\.?|Uhr|h|-|–|—|to|\d{1,2}(?:[.:h]\d{2})?))*\W{0,3}", re.I
)
_SIGNATURE = re.compile(r"[—–-]{1,2}\s?\S.{0,100}\(@\w{1,40}\)\s.{0,40}\d{4}")
_ATTRIBUTION = re.compile(
    r"(?=.*\d).{5,300}\b(?:wrote|writes|schrieb|a écrit|escribió|пише|написа\w{1,4})\s*.{0,60}:", re.S
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b|\d{1,2}[./]\d{1,2}[./]\d{2}\b")
_BYLINE = re.compile(
    r"(?:by|von|par|por|published|posted|issued|(?:last\s+)?updated|released|sent|publié|publicado|veröffentlicht"
    r"|опубліковано|оновлено|автор|text|words|photo)\b",
    re.I,
)
_FIELD = re.compile(
    r"[*_]{0,2}(?P<name>From|Von|De|Від|Sent|Date|Datum|Gesendet|Envoyé|Enviado(?:\sel)?|Fecha|Дата|Надіслано|To|An|À|Para"
    r"|Кому|Cc|Kopie|Копія|Subject|Betreff|Objet|Asunto|Тема)[*_]{0,2}\s?:[*_]{0,2}\s+(?P<value>\S.*)",
    re.I,
)
_SENDERS = frozenset({"from", "von", "de", "від"})
_FORWARDED = re.compile(
    r"[-_ ]*(?:Begin\s+)?(?:Forwarded\s+message|Weitergeleitete\s+Nachricht|Message\s+transféré|Mensaje\s+reenviado"
    r"|Пересл\w+\s+повідомлення)\s*:?[-_ ]*",
    re.I,
)
_ORIGINAL = re.compile(
    r"[-_ ]+(?:Original\s+Message|Ursprüngliche\s+Nachricht|Message\s+d'origine|Mensaje\s+original"
    r"|Оригінальне\s+повідомлення)\s*[-_ ]+",
    re.I,
)


class _Line(NamedTuple):
    start: int
    end: int
    indent: int
    words: str

    @property
    def width(self) -> int:
        return self.indent + len(self.words)


def structure(text: str, *, letter: bool = False) -> tuple[str, list[Block]]:
    """The text, wrapped lines joined by a space, and its blocks; a letter has no title and may end in a signature."""
    return _Reader(text, letter).read()


class _Reader:
    def __init__(self, text: str, letter: bool) -> None:
        self.text = text
        self.letter = letter
        self.blocks: list[Block] = []
        self.joins: list[tuple[int, int]] = []
        self.chunks = list(_chunks(text))
        lines = [line for chunk in self.chunks for line in chunk]
        if len(lines) > LINES_MOST:
            raise ReadError(f"more than {LINES_MOST} lines")
        self.wrap = _wrap_width(lines)
        self.dense = len(lines) >= 4 and len(self.chunks) * 6 <= len(lines)
        self.answered = False  # below "Original Message" all is quoted

    def read(self) -> tuple[str, list[Block]]:
        for at, chunk in enumerate(self.chunks):
            if self.letter and _ends_letter(chunk[0]):
                self._rest_aside(self.chunks[at:])
                break
            self._chunk(chunk)
        self._judge_headings()
        return _joined(self.text, self.joins), self.blocks

    def _add(self, kind: BlockKind, start: int, end: int, level: int = 0, cells: tuple[Span, ...] = ()) -> None:
        if self.answered and kind is not BlockKind.HEADER:
            kind, level, cells = BlockKind.QUOTE, max(level, 1), ()
        elif is_related_line(self.text[start:end]):
            kind = BlockKind.ASIDE
        self.blocks.append(Block(kind=kind, span=Span(start, end), level=level, cells=cells))

    def _rest_aside(self, chunks: list[list[_Line]]) -> None:
        for chunk in chunks:
            self._add(BlockKind.ASIDE, chunk[0].start, chunk[-1].end)

    def _chunk(self, chunk: list[_Line]) -> None:
        at = 0
        while at < len(chunk):
            at = self._entry(chunk, at)

    def _entry(self, chunk: list[_Line], at: int) -> int:
        """Read one block that begins at a line of a chunk; the line after it."""
        line = chunk[at]
        if line.words.startswith(">"):
            return self._quoted(chunk, at)
        if _FORWARDED.fullmatch(line.words) or _ORIGINAL.fullmatch(line.words):
            self._add(BlockKind.HEADER, line.start, line.end, 1)
            self.answered = self.answered or _ORIGINAL.fullmatch(line.words) is not None
            return at + 1
        if at == 0 and (after := self._fields(chunk)):
            return after
        if _SIGNATURE.match(line.words):
            if self.blocks and self.blocks[-1].kind is BlockKind.PARAGRAPH:
                self.blocks[-1] = replace(self.blocks[-1], kind=BlockKind.QUOTE)
            self._add(BlockKind.QUOTE, line.start, line.end)
            return at + 1
        if bullet := self._bullet(chunk, at):
            return self._item(chunk, at, bullet)
        if cells := self._row(chunk, at):
            return self._table_row(chunk, at, cells)
        return self._prose(chunk, at)

    def _fields(self, chunk: list[_Line]) -> int:
        """Header fields of a mail that stand in the text ("From: ..."); the line after them, 0 if there are none."""
        found = []
        for line in chunk:
            if not (match := _FIELD.fullmatch(line.words)):
                break
            found.append((line, match))
        names = {match["name"].casefold() for _, match in found}
        if len(names) < 2 or not names & _SENDERS:
            return 0
        level = 1 if len(self.blocks) > 1 or self.letter else 0
        for line, match in found:
            cells = tuple(Span(line.start + match.start(g), line.start + match.end(g)) for g in ("name", "value"))
            self._add(BlockKind.HEADER, line.start, line.end, level, cells)
        return len(found)

    def _quoted(self, chunk: list[_Line], at: int) -> int:
        if self._bullets_by_angle(at):
            line = chunk[at]
            words = line.words.lstrip("> ")
            if words:
                self._add(BlockKind.ITEM, line.end - len(words), line.end, 1)
            return at + 1
        depth, _ = _quotation(chunk[at].words)
        run = []
        while at < len(chunk) and _quotation(chunk[at].words)[0] == depth:
            words = _quotation(chunk[at].words)[1]
            at += 1
            if not words:
                break
            run.append((chunk[at - 1].end - len(words), chunk[at - 1].end))
        if run:
            self._add(BlockKind.QUOTE, run[0][0], run[-1][1], depth)
            self.joins += ((end, start) for (_, end), (start, _) in zip(run, run[1:], strict=False))
        return at

    def _bullets_by_angle(self, at: int) -> bool:
        """Whether ">" marks the items of a list: outside of mail, under a line that introduces it."""
        if self.letter or not self.blocks:
            return False
        last = self.blocks[-1]
        words = self.text[last.span.start : last.span.end]
        if last.kind is BlockKind.ITEM:
            return self.text[: last.span.start].endswith("> ")
        return words.endswith(":") and not _ATTRIBUTION.fullmatch(words)

    def _bullet(self, chunk: list[_Line], at: int) -> re.Match[str] | None:
        words = chunk[at].words
        match = _BULLET.match(words)
        if match is None or _GERMAN_DATE.match(words):
            return None
        if at and self._soft(chunk[at - 1], chunk[at]) and not _BULLET.match(chunk[at - 1].words):
            # In the middle of wrapped prose a number or a dash begins a line by chance; an indent says otherwise.
            return match if chunk[at].indent > chunk[at - 1].indent or words[0] in "-*•" else None
        return match

    def _item(self, chunk: list[_Line], at: int, bullet: re.Match[str]) -> int:
        first = chunk[at]
        after = at + 1
        while after < len(chunk) and self._continues(chunk, after, first):
            self._join(chunk[after - 1], chunk[after])
            after += 1
        level = 1 + (first.indent > 0 and self._nested(chunk, at))
        self._add(BlockKind.ITEM, first.start + bullet.end(), chunk[after - 1].end, level)
        return after

    def _nested(self, chunk: list[_Line], at: int) -> bool:
        return any(_BULLET.match(line.words) and line.indent + 2 <= chunk[at].indent for line in chunk[:at])

    def _continues(self, chunk: list[_Line], at: int, item: _Line) -> bool:
        line = chunk[at]
        if self._bullet(chunk, at) or line.words.startswith(">") or self._row(chunk, at):
            return False
        return line.indent > item.indent or self._soft(chunk[at - 1], line) or line.words[0].islower()

    def _row(self, chunk: list[_Line], at: int) -> list[tuple[int, int]]:
        """The cells of a line that is a row of a table, else nothing."""
        cells = _cells(chunk[at])
        if len(cells) < 2:
            return []
        first = self.text[cells[0][0] : cells[0][1]]
        beside = [chunk[i] for i in (at - 1, at + 1) if 0 <= i < len(chunk)]
        if _CLOCK.fullmatch(first) or any(_alike(chunk[at], line) for line in beside):
            return cells
        return []

    def _table_row(self, chunk: list[_Line], at: int, cells: list[tuple[int, int]]) -> int:
        column = chunk[at].indent + cells[1][0] - chunk[at].start
        lone = at == 0 and not any(
            self._row(chunk, i) or _BULLET.match(chunk[i].words) for i in range(1, min(len(chunk), 6))
        )
        after = at + 1
        while after < len(chunk) and (
            lone or (chunk[after].indent >= max(column - 2, 4) and not self._row(chunk, after))
        ):
            self._join(chunk[after - 1], chunk[after])
            after += 1
        cells[-1] = (cells[-1][0], chunk[after - 1].end)
        self._add(BlockKind.ROW, cells[0][0], cells[-1][1], 0, tuple(Span(*cell) for cell in cells))
        return after

    def _prose(self, chunk: list[_Line], at: int) -> int:
        first = chunk[at]
        if at == 0 and self._heads(chunk):
            self._add(BlockKind.HEADING, first.start, first.end, self._rank(first.words))
            return 1
        if at == 0 and _listing(chunk) and self.wrap is None:
            for line in chunk:
                self._add(BlockKind.ITEM, line.start, line.end, 1)
            return len(chunk)
        after, wrapped = at + 1, False
        while after < len(chunk) and not self._begins(chunk, after):
            soft = self._soft(chunk[after - 1], chunk[after])
            if not soft and self._parts(chunk[after - 1], chunk[after], wrapped):
                break
            wrapped = wrapped or soft
            self._join(chunk[after - 1], chunk[after])
            after += 1
        end = chunk[after - 1].end
        self._paragraph(first.start, end, alone=after - at == 1)
        return after

    def _paragraph(self, start: int, end: int, *, alone: bool) -> None:
        words = self.text[start:end]
        if _ATTRIBUTION.fullmatch(words):
            self._add(BlockKind.QUOTE, start, end, 1)
        elif alone and self._is_headline(words):
            self._add(BlockKind.HEADING, start, end, self._rank(words))
        else:
            self._add(BlockKind.PARAGRAPH, start, end)

    def _begins(self, chunk: list[_Line], at: int) -> bool:
        words = chunk[at].words
        return bool(
            words.startswith(">")
            or _SIGNATURE.match(words)
            or _FORWARDED.fullmatch(words)
            or _ORIGINAL.fullmatch(words)
            or self._bullet(chunk, at)
            or self._row(chunk, at)
        )

    def _heads(self, chunk: list[_Line]) -> bool:
        """Whether the first line of a chunk is a heading over the rest of it."""
        if len(chunk) < 2 or not self._is_headline(chunk[0].words) or self._soft(chunk[0], chunk[1]):
            return False
        if not self.blocks and not self.letter and not self.dense:
            return True  # the title, with the byline below it
        below = chunk[1]
        return bool(
            chunk[0].words.isupper()
            or len(below.words) > LONG
            or (self.wrap and len(below.words) > 0.8 * self.wrap)
            or below.indent > chunk[0].indent
            or self._begins(chunk, 1)
        )

    def _is_headline(self, words: str) -> bool:
        most = 160 if not self.blocks and not self.letter else 100
        if len(words) > most or not words[0].isupper() and not words[0].isdigit() and words[0] not in "«\"“„¿¡'‘(*[ÉÀ":
            return False
        if words[-1] in ".,;!…" and not words.isupper() or "@" in words or "://" in words:
            return False
        if words[-1] == ":" and len(words.split()) > 6:
            return False
        if not any(char.isalpha() for char in words) or _SIGNATURE.match(words):
            return False
        return not self.blocks or words.isupper() or not self._is_front_matter(words)

    def _is_front_matter(self, words: str) -> bool:
        """Bylines and datelines between the title and the first paragraph."""
        return bool(_BYLINE.match(words)) or (len(self.blocks) < 6 and bool(_YEAR.search(words)))

    def _rank(self, words: str) -> int:
        if not self.blocks and not self.letter:
            return 1
        return 2 if words.isupper() else 3

    def _soft(self, above: _Line, below: _Line) -> bool:
        """Whether the line end between two lines is there only because the line was full."""
        if self.wrap is None or above.width > self.wrap + 2:
            return False
        first_word = below.words.split(None, 1)[0]
        return above.width + 1 + len(first_word) > self.wrap - 6

    def _parts(self, above: _Line, below: _Line, wrapped: bool) -> bool:
        """Whether a line end that the writer meant ends the paragraph too, not only the line."""
        if below.words[0].islower() or above.words[-1] == ",":
            return False
        if self.dense or len(above.words) > LONG or len(below.words) > LONG:
            return True
        return wrapped and above.words[-1] in ".!?…"

    def _join(self, above: _Line, below: _Line) -> None:
        if self._soft(above, below):
            self.joins.append((above.end, below.start))

    def _judge_headings(self) -> None:
        """A heading stands over something, and is not as long as it is alone at the end."""
        for at in range(len(self.blocks) - 1, -1, -1):
            block = self.blocks[at]
            if block.kind is not BlockKind.HEADING:
                return
            if at:
                self.blocks[at] = replace(block, kind=BlockKind.PARAGRAPH, level=0)


def _chunks(text: str) -> Iterator[list[_Line]]:
    """Lines between blank lines or rules; a line that a rule underlines is a chunk of its own."""
    chunk: list[_Line] = []
    at = 0
    for raw in text.split("\n"):
        words = raw.strip()
        if words and not (_RULE.fullmatch(words) and len(words) < 200):
            indent = len(raw) - len(raw.lstrip())
            chunk.append(_Line(at + indent, at + indent + len(words), len(raw[:indent].expandtabs()), words))
        elif chunk:
            yield chunk
            chunk = []
        at += len(raw) + 1
    if chunk:
        yield chunk


def _wrap_width(lines: list[_Line]) -> int | None:
    """The column at which the text was wrapped, or None where each paragraph is one line."""
    widths = sorted(line.width for line in lines if not line.words.startswith(">"))
    if len(widths) < 3:
        return None
    wrapped = [width for width in widths if width <= LONG]
    if sum(wrapped) < 0.6 * sum(widths):
        return None
    width = wrapped[int(len(wrapped) * 0.97) - 1]
    full = sum(1 for w in wrapped if w > width - 14)
    return width if width >= 50 and full >= 2 and full * 5 >= len(wrapped) else None


def _cells(line: _Line) -> list[tuple[int, int]]:
    cells, at = [], 0
    for gap in _GAP.finditer(line.words):
        if gap.start() > at:
            cells.append((line.start + at, line.start + gap.start()))
        at = gap.end()
    if at < len(line.words):
        cells.append((line.start + at, line.end))
    return cells


def _alike(line: _Line, other: _Line) -> bool:
    """Whether two lines are divided into columns in the same way."""
    if len(_cells(other)) < 2:
        return False
    return ("|" in line.words) == ("|" in other.words) and ("\t" in line.words) == ("\t" in other.words)


def _listing(chunk: list[_Line]) -> bool:
    """Whether the lines are a list without bullets: three and more, most of them built alike ("PLACE - what")."""
    return len(chunk) >= 3 and sum(" - " in line.words or " – " in line.words for line in chunk) >= 0.6 * len(chunk)


def _quotation(words: str) -> tuple[int, str]:
    """How deep a line is quoted, and what it says."""
    depth, at = 0, 0
    while at < len(words) and words[at] in "> ":
        depth += words[at] == ">"
        at += 1
    return (min(depth, 100), words[at:]) if words.startswith(">") else (0, words)


def _ends_letter(line: _Line) -> bool:
    return line.words == "--"


def _joined(text: str, joins: list[tuple[int, int]]) -> str:
    """The text with the given line ends, and the indents and quotation marks beside them, turned into spaces."""
    parts, at = [], 0
    for start, end in sorted(joins):
        parts += (text[at:start], " " * (end - start))
        at = end
    return "".join(parts) + text[at:]
