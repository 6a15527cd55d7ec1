"""Reading mail: the headers that people read, the best text of its parts, and earlier mail told apart."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parsedate_to_datetime

from calfeed.errors import ReadError
from calfeed.model.text import BlockKind, Stamp, StampOrigin
from calfeed.reading.clean import clean
from calfeed.reading.decode import decode
from calfeed.reading.draft import Draft
from calfeed.reading.marks import is_attribution, mail_fields
from calfeed.reading.plain import structure
from calfeed.reading.stamps import YEARS

HEADERS_MOST = 200
HEADER_BYTES_MOST = 4_096
PARTS_MOST = 100
DEPTH_MOST = 10
TEXT_MOST = 1_000_000
STUB = 300  # a plain text shorter than this may only say that the mail is in HTML

_NESTS = re.compile(rb"^content-type:\s*(?:multipart|message)/", re.I | re.M)
_FORWARDS = re.compile(r"(?:\[.{0,40}\]\s*)?(?:fwd?|wg|tr|rv|пер|пересл\w*)\s*:", re.I)
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
    # Counted before parsing, which recurses into parts and is slow on thousands of them.
    if len(_NESTS.findall(data)) > PARTS_MOST or data.count(b"\n--") > 50 * PARTS_MOST:
        raise ReadError(f"more than {PARTS_MOST} parts; save the text of the mail instead")
    message = message_from_bytes(_cut_headers(data, len(head)), policy=policy.default)
    assert isinstance(message, EmailMessage)
    draft = Draft()
    for header in _SHOWN:
        value = _header(message, header)
        if value:
            cells = [(0, len(header)), (len(header) + 2, len(header) + 2 + len(value))]
            draft.add(BlockKind.HEADER, f"{header}: {value}", 0, cells)
    forwards = _FORWARDS.match(_header(message, "Subject")) is not None
    _write_body(message, draft, forwards)
    stamps = _sent(message)
    if not stamps:
        draft.warnings.append("the mail has no date that can be read")
    language = _header(message, "Content-Language")
    return Mail(
        draft=draft,
        subject=_header(message, "Subject") or None,
        language=language if re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}", language) else None,
        stamps=stamps,
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
    if at.year not in YEARS:
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


def _write_body(message: EmailMessage, draft: Draft, forwards: bool) -> None:
    """The part to read: the first plain text that says something, else HTML."""
    plain = page = None
    for part in _parts(message):
        # A multipart that never says where its parts are separated is read as the text it holds.
        kind = "text/plain" if part.get_content_maintype() == "multipart" else part.get_content_type()
        if kind == "text/calendar":
            draft.warnings.append("a calendar file is attached, which is not read")
        if _is_attachment(part):
            continue
        if kind == "text/plain" and plain is None and _octets(part).strip():
            plain = part
        elif kind == "text/html" and page is None:
            page = part
    if page is not None and (plain is None or len(_octets(plain)) < STUB):
        inner, warnings = _page_draft(page, forwards)
        if plain is None or inner.length > 3 * len(_octets(plain)):
            draft.append(inner.text, inner.blocks, inner.struck)
            draft.warnings += [*warnings, *inner.warnings]
            return
    if plain is None:
        draft.warnings.append("the mail has no text part")
        return
    text, warnings = _text(plain)
    draft.warnings += warnings
    draft.append(*structure(clean(text), letter=True, forwards=forwards))


def _page_draft(part: EmailMessage, forwards: bool) -> tuple[Draft, list[str]]:
    from calfeed.reading.page import read_page

    text, warnings = _text(part)
    draft = read_page(text, forwards=forwards).draft
    _mark_earlier_mail(draft, forwards)
    return draft, warnings


def _mark_earlier_mail(draft: Draft, forwards: bool) -> None:
    """In an HTML mail, tell the headers of earlier mail, and what is quoted below them, from the mail itself."""
    text, answered = draft.text, False
    for at, block in enumerate(draft.blocks):
        words = text[block.span.start : block.span.end]
        following = draft.blocks[at + 1 : at + 2]
        if block.kind in (BlockKind.ASIDE, BlockKind.QUOTE):
            continue
        if len(words) < 2000 and mail_fields(words.split("\n")):
            draft.blocks[at] = replace(block, kind=BlockKind.HEADER, level=1, cells=())
            answered = answered or (at > 0 and not forwards)
        elif answered or (is_attribution(words) and following and following[0].kind is BlockKind.QUOTE):
            draft.blocks[at] = replace(block, kind=BlockKind.QUOTE, level=1, cells=())


def _text(part: EmailMessage) -> tuple[str, list[str]]:
    data = _octets(part)
    if len(data) > TEXT_MOST:
        raise ReadError(
            f"the text of the mail is larger than {TEXT_MOST // 1_000_000} MB; cut it down to the announcement"
        )
    return decode(data, part.get_content_charset())


def _octets(part: EmailMessage) -> bytes:
    data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def _is_attachment(part: EmailMessage) -> bool:
    try:
        return part.get_content_disposition() == "attachment"
    except Exception:
        return True
