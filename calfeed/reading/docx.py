"""Reading Word documents (.docx): their archive judged before it is unpacked, their dates; the door to python-docx."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile

from calfeed.errors import ReadError
from calfeed.model.text import BlockKind, Stamp, StampOrigin
from calfeed.reading.clean import clean
from calfeed.reading.draft import Draft
from calfeed.reading.stamps import YEARS
from calfeed.reading.wordml import Styles, write_aside, write_body

FILES_MOST = 1_000
UNPACKED_MOST = 30_000_000  # octets of all files in the archive
XML_MOST = 8_000_000  # octets of those that are parsed
TAGS_MOST = 200_000
TEXT_MOST = 1_000_000

_TEMPLATE = datetime(2013, 12, 23, 23, 15, tzinfo=UTC)  # of the document that python-docx begins new ones with


@dataclass(frozen=True, slots=True)
class WordDocument:
    """A Word document that was read: its draft, its title, and when it was saved."""

    draft: Draft
    title: str | None
    stamps: tuple[Stamp, ...]


def read_docx(data: bytes) -> WordDocument:
    """The text of a Word document; ReadError when it is broken, or larger than an announcement is."""
    with _opened(data) as word:
        draft = Draft()
        styles = Styles(word.styles.element)
        edges = _edges(word)
        write_aside(draft, edges["header"])
        write_body(draft, word.element.body, styles)
        write_aside(draft, edges["footer"])
        if draft.length > TEXT_MOST:
            raise ReadError(f"more than {TEXT_MOST // 1_000_000} MB of text; cut it down to the announcement itself")
        said = " ".join(clean(word.core_properties.title or "").split()) or None
        stamps = _stamps(word.core_properties)
    head = next((b for b in draft.blocks[:8] if b.kind is BlockKind.HEADING), None)
    return WordDocument(draft, draft.text[head.span.start : head.span.end] if head else said, stamps)


@contextmanager
def _opened(data: bytes) -> Iterator[Any]:
    """The document behind caps of our own; whatever python-docx stumbles over is one line."""
    try:
        import docx
    except ImportError:
        raise ReadError(
            'is a Word document, which needs python-docx; install it by: pip install "calfeed[docx]"'
        ) from None
    try:
        _check_archive(data)
        yield docx.Document(BytesIO(data))
    except ReadError:
        raise
    except Exception:  # python-docx raises nearly everything on malformed input
        raise ReadError("a broken Word document; open it in Word, and save it again or its text") from None


def _check_archive(data: bytes) -> None:
    """ReadError if the archive is a bomb. No file unpacks to more than the directory says: zipfile stops there."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            files = archive.infolist()
            parsed = [file for file in files if file.filename.lower().endswith((".xml", ".rels"))]
            if any(file.flag_bits & 1 for file in files):
                raise ReadError("is encrypted; remove its password, or save its text")
            if (
                len(files) > FILES_MOST
                or sum(file.file_size for file in files) > UNPACKED_MOST
                or sum(file.file_size for file in parsed) > XML_MOST
                or sum(archive.read(file).count(b"<") for file in parsed) > 2 * TAGS_MOST
            ):
                raise ReadError("unpacks to more than an announcement holds; save its text instead")
    except (BadZipFile, EOFError):
        raise ReadError("a broken Word document, or only a part of one; check that it was saved completely") from None


def _edges(word: Any) -> dict[str, list[Any]]:
    """The headers and footers."""
    found: dict[str, list[Any]] = {"header": [], "footer": []}
    for relation in word.part.rels.values():
        kind = relation.reltype.rpartition("/")[2]
        if kind in found and not relation.is_external:
            found[kind].append(relation.target_part.element)
    return found


def _stamps(properties: Any) -> tuple[Stamp, ...]:
    """When it was last saved, then when it was begun, which may be long before its text was written."""
    found: dict[datetime, Stamp] = {}
    for at in (properties.modified, properties.created):
        if at is not None and at.year in YEARS:
            moment = at if at.tzinfo else at.replace(tzinfo=UTC)
            found[moment] = Stamp(on=moment.date(), at=moment, origin=StampOrigin.METADATA, words=moment.isoformat())
    return tuple(stamp for at, stamp in found.items() if at != _TEMPLATE)
