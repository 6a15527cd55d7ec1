"""Reading PDF: the text of its pages as it is set, and the dates of its metadata; the one door to pypdf."""

import logging
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from io import BytesIO
from time import thread_time
from typing import Any

from calfeed.errors import ReadError
from calfeed.model.text import Block, BlockKind, Stamp
from calfeed.reading.clean import clean
from calfeed.reading.draft import Draft
from calfeed.reading.plain import structure
from calfeed.reading.sheet import Flow, Piece, flow, width
from calfeed.reading.stamps import stamp_from

PAGES_MOST = 60
OBJECTS_MOST = 50_000
DRAWN_MOST = 1_000_000  # octets that draw the pages, unpacked
UNPACKED_MOST = 4_000_000  # octets of one stream
OPERATIONS_MOST = 80_000
ENTRIES_MOST = 1_000  # of one dictionary
FONTS_MOST = 1_200  # of all pages together, each once for every page that has it
SECONDS_MOST = 2.0  # of this thread's time, for what none of these caps foresees
TEXT_MOST = 1_000_000
UNREADABLE = 0.3  # of the characters, from which on the letters of a text can't be told

_DATE = re.compile(r"D:(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?(?:([Zz])|([+-]\d\d)'?(\d\d)?)?)?")
_SIGNS = str.maketrans(
    {"\x7f": "\u2022", "\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "ft"}
)
_BOLD = re.compile(r"bold|black|heavy|cmbx", re.I)
_LETTERS = re.compile(r"[^\W\d_]")
_TITLE = re.compile(r"\s.*\s|\w{3,}\s\w{3,}")
_FILE = re.compile(r"\.\w{2,5}$|^microsoft |^untitled|^\(", re.I)

# What pypdf finds odd in a file is no business of whoever reads the terminal.
logging.getLogger("pypdf").setLevel(logging.CRITICAL)


class Pdf:
    """A PDF that was read: its draft, its title, and when it was made."""

    def __init__(self, draft: Draft, title: str | None, stamps: tuple[Stamp, ...]) -> None:
        self.draft = draft
        self.title = title
        self.stamps = stamps


def read_pdf(data: bytes) -> Pdf:
    """The text of a PDF; ReadError when it has none, is encrypted or broken, or larger than an announcement is."""
    if max(data.count(mark) for mark in (b" obj", b" n", b" f")) > OBJECTS_MOST:
        raise ReadError("too large a document inside; save the pages of the announcement as a PDF of their own")
    with _opened(data) as pdf:
        pages = [list(pieces) for pieces in _pages(pdf)]
        details = pdf.metadata or {}
        stamps = _stamps(details)
        said = _metadata_title(details)
    made = flow(pages)
    _check(made.text, pages)
    draft = Draft()
    text, blocks = structure(made.text)
    draft.append(text, _with_headings(blocks, made))
    blank = [str(number) for number, pieces in enumerate(pages, 1) if not pieces]
    if blank and len(pages) > 1:
        draft.warnings.append(f"no text on page {', '.join(blank[:10])}; if it is a scan, it was not read")
    headings = [block for block in draft.blocks[:8] if block.kind is BlockKind.HEADING]
    first = min(headings, key=lambda block: block.level, default=None)
    return Pdf(draft, text[first.span.start : first.span.end] if first else said, stamps)


@contextmanager
def _opened(data: bytes) -> Iterator[Any]:
    """The PDF behind caps of our own; whatever pypdf stumbles over is one line."""
    try:
        import pypdf
    except ImportError:
        raise ReadError('is a PDF, which needs pypdf; install it by: pip install "calfeed[pdf]"') from None
    from pypdf import errors

    try:
        with pypdf.apply_configuration(**_caps()):
            pdf = pypdf.PdfReader(BytesIO(data))
            if pdf.is_encrypted and not pdf.decrypt(""):
                raise ReadError("is encrypted; remove its password, or save its text")
            yield pdf
    except ReadError:
        raise
    except (errors.DependencyError, errors.FileNotDecryptedError):
        raise ReadError("is encrypted; remove its password, or save its text") from None
    except errors.LimitReachedError:
        raise ReadError("unpacks to more than an announcement holds; save its text instead") from None
    except Exception:  # pypdf raises nearly everything on malformed input
        raise ReadError("a broken PDF; open it in a viewer and print it to a new one, or save its text") from None


def _caps() -> dict[str, Any]:
    return {
        "dictionary_maximum_element_count": ENTRIES_MOST,
        "array_based_stream_maximum_output_length": DRAWN_MOST,
        "zlib_maximum_output_length": UNPACKED_MOST,
        "zlib_maximum_recovery_input_length": 1_000_000,
        "lzw_maximum_output_length": UNPACKED_MOST,
        "run_length_maximum_output_length": UNPACKED_MOST,
        "page_tree_maximum_entries": 10 * PAGES_MOST,
        "page_tree_maximum_page_entries": 100 * PAGES_MOST,
        "xform_maximum_invocations_per_extraction": 200,
    }


def _pages(pdf: Any) -> Iterator[list[Piece]]:
    """The pieces of text on each page."""
    if len(pdf.pages) > PAGES_MOST:
        raise ReadError(f"more than {PAGES_MOST} pages; save those of the announcement as a PDF of their own")
    budget = _Budget()
    for page in pdf.pages:
        budget.load(_fonts(page))  # before any is drawn: a slow machine would run out of time first
    for page in pdf.pages:
        contents = page.get_contents()
        budget.draw(len(contents.get_data()) if contents is not None else 0)
        pieces: list[Piece] = []
        page.extract_text(
            visitor_operand_before=budget.operation,
            visitor_text=lambda *drawn, pieces=pieces: _add(pieces, *drawn),
        )
        budget.write(sum(len(piece.text) for piece in pieces))
        yield pieces


def _fonts(page: Any) -> int:
    """How many fonts pypdf is going to make ready for this page."""
    resources = page.get("/Resources")
    resources = resources.get_object() if resources is not None else {}
    fonts = resources.get("/Font") if isinstance(resources, dict) else None
    fonts = fonts.get_object() if fonts is not None else {}
    return len(fonts) if isinstance(fonts, dict) else 0


class _Budget:
    """What all pages together may take."""

    def __init__(self) -> None:
        self.drawn = self.fonts = self.operations = self.written = 0
        self.until = thread_time() + SECONDS_MOST

    def draw(self, octets: int) -> None:
        self.drawn += octets
        if self.drawn > DRAWN_MOST or thread_time() > self.until:
            raise ReadError("its pages are drawn with more than an announcement needs; save its text instead")

    def load(self, fonts: int) -> None:
        self.fonts += fonts
        if self.fonts > FONTS_MOST:
            raise ReadError("its pages have more fonts than an announcement needs; save its text instead")

    def operation(self, *_operation: object) -> None:
        self.operations += 1
        if self.operations > OPERATIONS_MOST or thread_time() > self.until:
            raise ReadError("its pages are drawn with more than an announcement needs; save its text instead")

    def write(self, characters: int) -> None:
        self.written += characters
        if self.written > TEXT_MOST:
            raise ReadError(f"more than {TEXT_MOST // 1_000_000} MB of text; cut it down to the announcement itself")


def _add(pieces: list[Piece], text: str, page: list[float], line: list[float], font: Any, size: float) -> None:
    """Keep what is drawn, with its place on the page; line ends that pypdf guesses are left to us."""
    words = text.strip("\n")
    if not words.strip():
        return
    x = line[4] * page[0] + line[5] * page[2] + page[4]
    y = line[4] * page[1] + line[5] * page[3] + page[5]
    high = size * (abs(line[3]) + abs(line[1])) * (abs(page[3]) + abs(page[1]))
    size = round(min(max(high, 1.0), 500.0), 1)
    name = str(font.get("/BaseFont", "")) if font else ""
    bold = _BOLD.search(name) is not None
    for number, part in enumerate(clean(words.translate(_SIGNS)).split("\n")):
        pieces.append(Piece(part, x, y - number * high * 1.2, x + width(part, size, name), size, bold))


def _check(text: str, pages: Sequence[Sequence[Piece]]) -> None:
    if len(_LETTERS.findall(text[:10_000])) < 3:
        raise ReadError(
            "a scan without text; recognise its letters first (ocrmypdf does), or type the announcement"
            if pages
            else "no page in it; check that the right file was saved"
        )
    odd = sum(char == "\ufffd" or "\ue000" <= char <= "\uf8ff" for char in text)
    if odd > UNREADABLE * len(text):
        raise ReadError(
            "its fonts don't tell which letters they draw; recognise them first (ocrmypdf --force-ocr does)"
        )


def _with_headings(blocks: list[Block], made: Flow) -> list[Block]:
    """The blocks, those that are set as headings told apart; the largest are of the highest rank."""
    ranks = sorted({size for _, _, size in made.headings}, reverse=True)
    found = {start: (end, 1 + min(ranks.index(size), 5)) for start, end, size in made.headings}
    for at, block in enumerate(blocks):
        end, rank = found.get(block.span.start, (0, 0))
        if block.span.end == end and block.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING):
            blocks[at] = replace(block, kind=BlockKind.HEADING, level=rank)
    return blocks


def _stamps(details: Any) -> tuple[Stamp, ...]:
    """When it was made, then when it was last changed."""
    found = (stamp_from(_iso(str(details.get(key, "")))) for key in ("/CreationDate", "/ModDate"))
    stamps = {(stamp.on, stamp.at): stamp for stamp in found if stamp is not None}
    return tuple(stamps.values())


def _iso(words: str) -> str:
    """A date as PDF writes them (PDF 32000-1, 7.9.4) as ISO 8601 has it; nothing if it is none."""
    match = _DATE.match(words[:40])
    if match is None:
        return ""
    year, month, day, hour, minute, second, utc, offset, minutes = match.groups()
    clock = f"T{hour}:{minute}:{second or '00'}" if hour else ""
    zone = "+00:00" if utc else f"{offset}:{minutes or '00'}" if offset else ""
    return f"{year}-{month}-{day}{clock}{zone}"


def _metadata_title(details: Any) -> str | None:
    """The title that the metadata has, unless a program has put its own words or a file's name there."""
    title = " ".join(clean(str(details.get("/Title") or "")[:300]).split())
    return title if _TITLE.search(title) and not _FILE.search(title) else None
