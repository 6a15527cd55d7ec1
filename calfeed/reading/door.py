"""The door: what a file may be, how large, and which reader it goes to."""

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path, PurePosixPath
from typing import Any

from calfeed.errors import ReadError
from calfeed.model.text import Announcement, Block, BlockKind, Document, Span
from calfeed.reading.clean import clean
from calfeed.reading.decode import decode
from calfeed.reading.draft import Draft
from calfeed.reading.front import without_front
from calfeed.reading.markdown import unmarked
from calfeed.reading.plain import structure

TEXT_MOST = 1_000_000
MAIL_MOST = 3_000_000
FILE_MOST = 10_000_000

CALENDAR = "text/calendar"
_PDF = "application/pdf"
_DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_MOST = {_PDF: FILE_MOST, _DOCX: FILE_MOST, CALENDAR: FILE_MOST, "message/rfc822": MAIL_MOST}

_TYPES = {
    "text/html": "text/html",
    "application/xhtml+xml": "text/html",
    "text/plain": "text/plain",
    "text/markdown": "text/plain",
    "message/rfc822": "message/rfc822",
    _PDF: _PDF,
    _DOCX: _DOCX,
    CALENDAR: CALENDAR,
    "application/ics": CALENDAR,
}
_SUFFIXES = {
    ".html": "text/html",
    ".htm": "text/html",
    ".xhtml": "text/html",
    ".eml": "message/rfc822",
    ".txt": "text/plain",
    ".md": "text/plain",
    ".text": "text/plain",
    ".pdf": _PDF,
    ".docx": _DOCX,
    ".ics": CALENDAR,
    ".ical": CALENDAR,
}
_READ = "plain text, HTML, .eml, .pdf, .docx and .ics"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")  # the document in an Office file with a password
_FOREIGN = (
    (b"PK\x03\x04", "a zip archive or an Office document other than .docx"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"{\\rtf", "an RTF document"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"\x1f\x8b", "a gzip archive"),
)
_CHARSET = re.compile(
    rb"""<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]{1,40})|<\?xml[^>]{0,100}encoding=["']([\w.:-]{1,40})""", re.I
)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_PAGE_START = re.compile(
    rb"(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)?(?:<!doctype\s+html|<html[\s>])", re.I | re.S
)
_MAIL_START = re.compile(rb"[\w-]{1,60}:[ \t].*\r?\n(?:[ \t].*\r?\n)*[\w-]{1,60}:[ \t]")
_SUBJECT = re.compile(r"(?:subject|betreff|objet|asunto|тема):[ \t]*(\S.*)", re.I)
_HEADER = re.compile(
    rb"^(From|To|Date|Subject|Received|Message-ID|MIME-Version|Return-Path|Delivered-To):[ \t]", re.I | re.M
)


def load(path: Path, received_at: datetime, source: str = "local") -> Announcement:
    """The file as an announcement; ReadError when it is missing, unreadable, empty, too large or no file."""
    try:
        if path.is_dir():
            raise ReadError(f"{path}: is a directory; name a file, or use --batch for all files in it")
        if path.exists() and not path.is_file():
            raise ReadError(f"{path}: is not a regular file; save its text in a file first")
        with path.open("rb") as file:
            data = file.read(FILE_MOST + 1)
    except FileNotFoundError:
        raise ReadError(f"{path}: no such file; check the name") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ReadError(f"{path}: can't be read ({reason}); check its permissions") from None
    announcement = Announcement(name=path.name, data=data, received_at=received_at, source=source)
    _check_size(announcement)
    return announcement


def read(announcement: Announcement) -> Document:
    """The document that an announcement holds; ReadError when it is none that has prose, as a calendar hasn't."""
    _check_size(announcement)
    try:
        document = _READERS[media_type(announcement)](announcement)
    except ReadError as error:
        raise ReadError(f"{announcement.name}: {error}") from None
    if not document.blocks:
        raise ReadError(f"{announcement.name}: no text in it; check that the right file was saved")
    return document


def _check_size(announcement: Announcement) -> None:
    size, name = len(announcement.data), announcement.name
    if size == 0:
        raise ReadError(f"{name}: the file is empty; check that it was saved completely")
    kind = media_type(announcement)
    foreign = next((what for mark, what in _FOREIGN if announcement.data.startswith(mark)), None)
    if foreign and kind not in (_PDF, _DOCX):
        if _ENCRYPTED in announcement.data[:FILE_MOST]:
            raise ReadError(f"{name}: is encrypted; remove its password, or save its text")
        raise ReadError(f"{name}: is {foreign}; calfeed reads {_READ}, so save it as one of these")
    most = _MOST.get(kind, TEXT_MOST)
    if size > most:
        raise ReadError(f"{name}: larger than {most // 1_000_000} MB; cut it down to the announcement itself")


def media_type(announcement: Announcement) -> str:
    """What it is: by how it begins where that is beyond doubt, else what the sender said, else by the name."""
    said = (announcement.media_type or "").partition(";")[0].strip().lower()
    by_name = _SUFFIXES.get(PurePosixPath(announcement.name).suffix.lower())
    known = _TYPES.get(said) or by_name
    start = announcement.data[:2000].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(b"%PDF-") or (known == _PDF and b"%PDF-" in start[:1024]):
        return _PDF
    if start.startswith(b"PK\x03\x04") and b"word/document.xml" in announcement.data:
        return _DOCX
    if known in (_PDF, _DOCX):
        known = None  # so it was called, but it is none
    if known in (None, "text/plain") and start[:15].upper() == b"BEGIN:VCALENDAR":
        return CALENDAR
    if known in (None, "text/plain") and _PAGE_START.match(start):
        return "text/html"
    if known in (None, "text/plain") and _MAIL_START.match(start):
        # A text may begin with a few header lines for the reader; a raw mail has those that programs write.
        headers = {header.lower() for header in _HEADER.findall(start)}
        if headers & {b"mime-version", b"received", b"message-id"} or (known is None and len(headers) > 1):
            return "message/rfc822"
    return known or "text/plain"


def _charset(media_type: str | None) -> str | None:
    match = re.search(r"charset\s*=\s*[\"']?([\w.:-]+)", media_type or "", re.I)
    return match[1] if match else None


def _plain(announcement: Announcement) -> Document:
    raw, warnings = decode(announcement.data, _charset(announcement.media_type))
    _check_text(raw)
    front = without_front(clean(raw))
    text, blocks = structure(unmarked(front.text).strip("\n"))
    headings = sorted((b for b in blocks[:8] if b.kind is BlockKind.HEADING), key=lambda b: b.level > 1)
    title = _subject(text, blocks) or (text[headings[0].span.start : headings[0].span.end] if headings else None)
    return Document(
        name=announcement.name,
        digest=announcement.digest,
        text=text,
        blocks=tuple(blocks),
        title=title,
        stamps=front.stamps,
        struck=tuple(_struck(text)),
        warnings=tuple(warnings),
    )


def _subject(text: str, blocks: Sequence[Block]) -> str | None:
    """What the header lines over a text give as its subject."""
    for block in blocks[:8]:
        if block.kind is BlockKind.HEADER and (found := _SUBJECT.match(text, block.span.start, block.span.end)):
            return found[1]
    return None


def _check_text(text: str) -> None:
    start = text[:20_000]
    if len(_CONTROL.findall(start)) * 10 > len(start):
        raise ReadError("binary data, not text; save it as plain text, HTML or .eml in UTF-8")


def _page(announcement: Announcement) -> Document:
    from calfeed.reading.declared import declared_events
    from calfeed.reading.head import language, title, url
    from calfeed.reading.page import read_page
    from calfeed.reading.stamps import page_stamps

    match = _CHARSET.search(announcement.data[:4000])
    declared = _charset(announcement.media_type) or (match and (match[1] or match[2]).decode("ascii")) or None
    html, warnings = decode(announcement.data, declared)
    _check_text(html)
    page = read_page(html)
    root = page.root
    return _drafted(
        announcement,
        page.draft,
        title=title(root, page.draft),
        language=language(root),
        stamps=page_stamps(root) if root is not None else (),
        declared=declared_events(root) if root is not None else (),
        url=url(root),
        warnings=(*warnings, *page.draft.warnings),
    )


def _mail(announcement: Announcement) -> Document:
    from calfeed.reading.mail import read_mail

    mail = read_mail(announcement.data)
    return _drafted(announcement, mail.draft, title=mail.subject, language=mail.language, stamps=mail.stamps)


def _pdf(announcement: Announcement) -> Document:
    from calfeed.reading.pdf import read_pdf

    pdf = read_pdf(announcement.data)
    return _drafted(announcement, pdf.draft, title=pdf.title, stamps=pdf.stamps)


def _docx(announcement: Announcement) -> Document:
    from calfeed.reading.docx import read_docx

    word = read_docx(announcement.data)
    return _drafted(announcement, word.draft, title=word.title, stamps=word.stamps)


def _drafted(announcement: Announcement, draft: Draft, **more: Any) -> Document:
    """The document that a reader drafted, with what more it knows of it."""
    return Document(
        name=announcement.name,
        digest=announcement.digest,
        text=draft.text,
        blocks=tuple(draft.blocks),
        struck=(*draft.struck, *_struck(draft.text)),
        **({"warnings": tuple(draft.warnings)} | more),
    )


def _struck(text: str) -> Iterator[Span]:
    """What is struck out by marks in plain text: "~~27 April~~ 4 May", "[deleted: 27 April]"."""
    return (Span(*found.span()) for found in _STRUCK.finditer(text) if not found[0].count("\n\n"))


def _calendar(_: Announcement) -> Document:
    raise ReadError("is a calendar, which has events and no prose; give it to calfeed parse or calfeed ingest")


_STRUCK = re.compile(
    r"(~~?)(?=[^\s~])[^~\n]{2,60}(?<=[^\s~])\1(?!~)|"
    r"\[(?:deleted|struck(?:\sout)?|gestrichen|supprimé|barré|suprimido|tachado|видалено|закреслено)\s?:?\s[^\[\]\n]{2,60}\]",
    re.IGNORECASE,
)
_READERS: dict[str, Callable[[Announcement], Document]] = {
    "text/plain": _plain,
    "text/html": _page,
    "message/rfc822": _mail,
    _PDF: _pdf,
    _DOCX: _docx,
    CALENDAR: _calendar,
}
