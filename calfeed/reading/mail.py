"""Reading mail: the headers that people read, the best text of its parts, and earlier mail told apart."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parsedate_to_datetime

from calfeed.errors import ReadError
from calfeed.model.text import BlockKind, Stamp, StampOrigin
from calfeed.reading.clean import clean
from calfeed.reading.decode import decode
from calfeed.reading.draft import Draft
from calfeed.reading.plain import structure

HEADERS_MOST = 200
HEADER_BYTES_MOST = 4_096
PARTS_MOST = 100
DEPTH_MOST = 10
TEXT_MOST = 1_000_000

_SHOWN = ("Subject", "From", "Date")


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail that was read: a draft that begins with its headers, and what the headers say of it."""

    draft: Draft
    subject: str | None
    language: str | None
    stamps: tuple[Stamp, ...]


def read_mail(data: bytes) -> Mail:
    """The mail; ReadError when it has more headers, parts or text than a mail that a person wrote."""
    head = re.split(rb"\r?\n\r?\n", data, maxsplit=1)[0]
    if head.count(b"\n") > 10 * HEADERS_MOST or len(re.findall(rb"^[^\s:]+:", head, re.M)) > HEADERS_MOST:
        raise ReadError(f"more than {HEADERS_MOST} headers; this is no mail that a person wrote")
    message = message_from_bytes(_cut_headers(data, len(head)), policy=policy.default)
    assert isinstance(message, EmailMessage)
    draft = Draft()
    for header in _SHOWN:
        value = _header(message, header)
        if value:
            cells = [(0, len(header)), (len(header) + 2, len(header) + 2 + len(value))]
            draft.add(BlockKind.HEADER, f"{header}: {value}", 0, cells)
    body = _body(message)
    if body is not None:
        _write(body, draft)
    else:
        draft.warnings.append("the mail has no text part")
    language = _header(message, "Content-Language")
    return Mail(
        draft=draft,
        subject=_header(message, "Subject") or None,
        language=language if re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}", language) else None,
        stamps=_sent(message),
    )


def _cut_headers(data: bytes, head: int) -> bytes:
    """The mail with each header line cut to what is worth reading: decoding is not linear in the length of a header."""
    if head <= HEADER_BYTES_MOST:
        return data
    fields = re.split(rb"\r?\n(?![ \t])", data[:head])
    return b"\n".join(field[:HEADER_BYTES_MOST] for field in fields) + data[head:]


def _header(message: EmailMessage, name: str) -> str:
    try:
        value = str(message.get(name, ""))
    except Exception:  # the header parsers raise IndexError and others on malformed input
        value = next((raw for key, raw in message.raw_items() if key.lower() == name.lower()), "")
    return " ".join(clean(value).split())[:HEADER_BYTES_MOST]


def _sent(message: EmailMessage) -> tuple[Stamp, ...]:
    words = _header(message, "Date")
    try:
        at = parsedate_to_datetime(words)
    except (ValueError, TypeError, IndexError, OverflowError):
        return ()
    if not 1990 <= at.year <= 2200:
        return ()
    at = at if at.tzinfo else at.replace(tzinfo=UTC)  # "-0000": UTC, the writer's own offset unknown (RFC 5322, 3.3)
    return (Stamp(on=at.date(), at=at, origin=StampOrigin.METADATA, words=words),)


def _parts(message: EmailMessage) -> Iterator[EmailMessage]:
    """The leaves of the mail, in order, as far as the caps let us."""
    waiting = [(message, 0)]
    for _ in range(PARTS_MOST):
        if not waiting:
            return
        part, depth = waiting.pop()
        if depth > DEPTH_MOST:
            raise ReadError(f"parts are nested more than {DEPTH_MOST} deep; save the text of the mail instead")
        if part.is_multipart():
            payload = part.get_payload()
            inner = [child for child in payload if isinstance(child, EmailMessage)]
            waiting += ((child, depth + 1) for child in reversed(inner))
        else:
            yield part
    if waiting:
        raise ReadError(f"more than {PARTS_MOST} parts; save the text of the mail instead")


def _body(message: EmailMessage) -> EmailMessage | None:
    """The part to read: the first plain text that says something, else HTML."""
    pages = None
    for part in _parts(message):
        if _is_attachment(part):
            continue
        kind = part.get_content_type()
        if kind == "text/plain" and _octets(part).strip():
            return part
        if kind == "text/html" and pages is None:
            pages = part
    return pages


def _octets(part: EmailMessage) -> bytes:
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def _is_attachment(part: EmailMessage) -> bool:
    try:
        return part.get_content_disposition() == "attachment"
    except Exception:
        return True


def _write(part: EmailMessage, draft: Draft) -> None:
    data = _octets(part)
    if len(data) > TEXT_MOST:
        raise ReadError(f"the text of the mail is larger than {TEXT_MOST // 1000} kB; split it")
    text, warnings = decode(data, part.get_content_charset())
    draft.warnings += warnings
    if part.get_content_type() == "text/html":
        from calfeed.reading.page import read_page

        page = read_page(text)
        draft.append(page.draft.text, page.draft.blocks, page.draft.struck)
    else:
        draft.append(*structure(clean(text), letter=True))
