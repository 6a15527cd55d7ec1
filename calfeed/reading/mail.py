"""Reading mail: the headers that people read, the best text of its parts, and earlier mail told apart."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from typing import NamedTuple

from calfeed.errors import ReadError
from calfeed.model.text import BlockKind, Stamp, StampOrigin
from calfeed.reading.clean import clean
from calfeed.reading.decode import decode
from calfeed.reading.draft import Draft
from calfeed.reading.markdown import unmarked
from calfeed.reading.marks import is_attribution, mail_fields
from calfeed.reading.plain import structure
from calfeed.reading.stamps import YEARS

HEADERS_MOST = 200
HEADER_BYTES_MOST = 4_096
PART_HEADER_BYTES_MOST = 400
PARTS_MOST = 100
DEPTH_MOST = 10
TEXT_MOST = 1_000_000
STUB = 300  # a plain text shorter than this may only say that the mail is in HTML

_HEAD_END = re.compile(rb"(\r?\n\r?\n)")
_FIELD = re.compile(rb"^\S[^\n]*(?:\n[ \t][^\n]*)*", re.M)
_PART_FIELD = re.compile(rb"^content-[a-z-]+:[^\n]*(?:\n[ \t][^\n]*)*", re.I | re.M)
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


class _Part(NamedTuple):
    kind: str
    attached: bool
    charset: str | None
    data: bytes


def read_mail(data: bytes) -> Mail:
    """The mail; ReadError when it has more headers, parts or text than a mail that a person wrote."""
    head = _HEAD_END.split(data, maxsplit=1)[0]
    if head.count(b"\n") > 10 * HEADERS_MOST or len(re.findall(rb"^[^\s:]+:", head, re.M)) > HEADERS_MOST:
        raise ReadError(f"more than {HEADERS_MOST} headers; this is no mail that a person wrote")
    # Counted before parsing, which recurses into parts and is slow on thousands of them.
    if len(_NESTS.findall(data)) > PARTS_MOST or data.count(b"\n--") > 50 * PARTS_MOST:
        raise ReadError(f"more than {PARTS_MOST} parts; save the text of the mail instead")
    message = _parsed(data)
    draft = Draft()
    shown = {header: _header(message, header) for header in _SHOWN}  # the library reads one anew at each look
    for header, value in shown.items():
        if value:
            cells = [(0, len(header)), (len(header) + 2, len(header) + 2 + len(value))]
            draft.add(BlockKind.HEADER, f"{header}: {value}", 0, cells)
    forwards = _FORWARDS.match(shown["Subject"]) is not None
    _write_body(message, draft, forwards)
    stamps = _sent(shown["Date"])
    if not stamps:
        draft.warnings.append("the mail has no date that can be read")
    language = _header(message, "Content-Language")
    return Mail(
        draft=draft,
        subject=shown["Subject"] or None,
        language=language if re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}", language) else None,
        stamps=stamps,
    )


def _parsed(data: bytes) -> EmailMessage:
    try:
        message = message_from_bytes(_cut_headers(data), policy=policy.default)
    except Exception:  # the header parsers raise RecursionError, IndexError and others on malformed input
        raise ReadError("its headers are malformed; save the text of the mail instead") from None
    assert isinstance(message, EmailMessage)
    return message


def _cut_headers(data: bytes) -> bytes:
    """The mail with each header cut to what is worth reading: reading one is not linear in its length."""
    head, gap, body = _HEAD_END.split(data, maxsplit=1) if _HEAD_END.search(data) else (data, b"", b"")
    head = _FIELD.sub(lambda field: field.group()[:HEADER_BYTES_MOST], head)
    return head + gap + _PART_FIELD.sub(lambda field: field.group()[:PART_HEADER_BYTES_MOST], body)


def _header(message: EmailMessage, name: str) -> str:
    try:
        value = str(message.get(name, ""))
    except Exception:
        value = next((raw for key, raw in message.raw_items() if key.lower() == name.lower()), "")
    return " ".join(clean(value).split())[:HEADER_BYTES_MOST]


def _sent(words: str) -> tuple[Stamp, ...]:
    try:
        at = parsedate_to_datetime(words)
    except (ValueError, TypeError, IndexError, OverflowError):
        return ()
    if at.year not in YEARS:
        return ()
    at = at if at.tzinfo else at.replace(tzinfo=UTC)  # "-0000": UTC, the writer's own offset unknown (RFC 5322, 3.3)
    return (Stamp(on=at.date(), at=at, origin=StampOrigin.METADATA, words=words),)


def _leaves(message: EmailMessage) -> Iterator[EmailMessage]:
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
    """Write the best text: the first plain one that says something, else HTML."""
    parts = [_part(part) for part in _leaves(message)]
    if any(part.kind == "text/calendar" for part in parts):
        draft.warnings.append("a calendar file is attached, which is not read")
    texts = [part for part in parts if not part.attached and part.data.strip()]
    plain = next((part for part in texts if part.kind == "text/plain"), None)
    page = next((part for part in texts if part.kind == "text/html"), None)
    if page is not None and (plain is None or len(plain.data) < STUB):
        inner, warnings = _page_draft(page, forwards)
        if plain is None or inner.length > 3 * len(plain.data):
            draft.append(inner.text, inner.blocks, inner.struck)
            draft.warnings += [*warnings, *inner.warnings]
            return
    if plain is None:
        draft.warnings.append("the mail has no text part")
        return
    text, warnings = _text(plain)
    draft.warnings += warnings
    draft.append(*structure(unmarked(clean(text)), letter=True, forwards=forwards))


def _part(leaf: EmailMessage) -> _Part:
    try:
        # A multipart that never says where its parts are separated is read as the text it holds.
        kind = "text/plain" if leaf.get_content_maintype() == "multipart" else leaf.get_content_type()
        attached = leaf.get_content_disposition() == "attachment"
        data = leaf.get_payload(decode=True)
        return _Part(kind, attached, leaf.get_content_charset(), data if isinstance(data, bytes) else b"")
    except Exception:  # malformed headers: what stands below them is still there
        del leaf["Content-Transfer-Encoding"]
        raw = leaf.get_payload()
        return _Part("text/plain", False, None, raw.encode("utf-8", "replace") if isinstance(raw, str) else b"")


def _page_draft(part: _Part, forwards: bool) -> tuple[Draft, list[str]]:
    from calfeed.reading.page import read_page

    text, warnings = _text(part)
    draft = read_page(text, letter=True, forwards=forwards).draft
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
        fields = block.kind is not BlockKind.HEADER and len(words) < 2000 and mail_fields(words.split("\n"))
        if fields or block.kind is BlockKind.HEADER:
            draft.blocks[at] = replace(block, kind=BlockKind.HEADER, level=1, cells=() if fields else block.cells)
            answered = answered or (at > 0 and not forwards)
        elif answered or (is_attribution(words) and following and following[0].kind is BlockKind.QUOTE):
            draft.blocks[at] = replace(block, kind=BlockKind.QUOTE, level=1, cells=())


def _text(part: _Part) -> tuple[str, list[str]]:
    if len(part.data) > TEXT_MOST:
        most = TEXT_MOST // 1_000_000
        raise ReadError(f"the text of the mail is larger than {most} MB; cut it down to the announcement itself")
    return decode(part.data, part.charset)
