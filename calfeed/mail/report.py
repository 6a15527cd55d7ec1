"""Reads what comes back: reports that a mail could not be delivered (RFC 3464), and complaints (RFC 5965)."""

import re
from dataclasses import dataclass
from email import message_from_bytes
from email.message import Message

TO = ("To", "Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "Apparently-To")
HEADERS_MOST = 20_000  # octets of the headers that are looked at
BLOCKS_MOST = 20  # recipients that one report tells of
BOUNDARIES_MOST = 20  # the time to parse a mail grows with each part within a part
STATUS = re.compile(r"\s*([245]\.\d{1,3}\.\d{1,3})(?!\d)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What a report says. `sent_to` and `returned` are headers: those that it came by, and those of our mail.

    `status` is the code of a failure for good, with the words of the server; empty for all other news.
    """

    sent_to: str
    returned: str
    status: str = ""
    is_complaint: bool = False


def report_from(octets: bytes) -> Report | None:
    """What a mail reports; None if it is no report, but an answer, a newsletter, or whatever else arrives."""
    if octets.lower().count(b"boundary") > BOUNDARIES_MOST:
        return None
    mail = message_from_bytes(octets)
    parts = mail.get_payload()
    if mail.get_content_type() != "multipart/report" or not isinstance(parts, list):
        return None
    kinds = {part.get_content_type(): part for part in reversed(parts) if isinstance(part, Message)}
    sent_to = "\n".join(str(value) for name in TO for value in mail.get_all(name, []))[:HEADERS_MOST]
    returned = _returned(kinds)
    if feedback := kinds.get("message/feedback-report"):
        says = _inner(feedback)
        kind = "" if says is None else str(says.get("Feedback-Type", ""))
        is_complaint = kind.strip().lower() in {"abuse", "fraud", "opt-out"}
        return Report(sent_to=sent_to, returned=returned, is_complaint=is_complaint)
    delivery = kinds.get("message/delivery-status")
    return Report(sent_to=sent_to, returned=returned, status=_status(delivery)) if delivery else None


def _status(delivery: Message) -> str:
    """The code and the words of the first recipient whom the mail will never reach."""
    blocks = delivery.get_payload()
    for block in blocks[:BLOCKS_MOST] if isinstance(blocks, list) else ():
        if not isinstance(block, Message) or str(block.get("Action", "")).strip().lower() != "failed":
            continue
        code = STATUS.match(str(block.get("Status", "")))
        if code and code[1].startswith("5"):
            return f"{code[1]} {' '.join(str(block.get('Diagnostic-Code', '')).split())}"[:500].strip()
    return ""


def _returned(kinds: dict[str, Message]) -> str:
    """The headers of the mail that came back."""
    if whole := kinds.get("message/rfc822"):
        mail = _inner(whole)
        pairs = [] if mail is None else mail.items()
        return "\n".join(f"{name}: {value}" for name, value in pairs)[:HEADERS_MOST]
    headers = kinds.get("text/rfc822-headers")
    decoded = headers.get_payload(decode=True) if headers else b""
    return decoded[:HEADERS_MOST].decode("utf-8", "replace") if isinstance(decoded, bytes) else ""


def _inner(part: Message) -> Message | None:
    inner = part.get_payload()
    first = inner[0] if isinstance(inner, list) and inner else None
    if isinstance(first, Message):
        return first
    return message_from_bytes(str(inner).encode("utf-8", "replace")) if isinstance(inner, str) else None
