"""Addresses that stand in texts: those of sources, and those at which one joins from afar."""

import re
from urllib.parse import quote, urlsplit

from calfeed.model.meeting import Field, Meeting, Online

JOIN = re.compile(
    r"https?://[\w.-]*(?:zoom(?:gov)?\.\w+|meet\.google\.com|teams\.(?:microsoft|live)\.com|webex\.com|jit\.si"
    r"|whereby\.com|gotomeeting\.com|bigbluebutton|bbb\.)[^\s<>\"]{0,500}",
    re.I,
)
_KEPT = ":/?#[]@!$&'()*+,;=%"


def safe_link(url: str | None) -> str | None:
    """The address of a source if others may be led to it: http or https, and a host."""
    try:
        parts = urlsplit(url or "")
        return url if parts.scheme in {"http", "https"} and parts.hostname else None
    except ValueError:
        return None


def uri(url: str) -> str:
    """An address as RFC 3986 writes it: what it may not hold is escaped."""
    return quote(url, safe=_KEPT, errors="replace")


def join_link(meeting: Meeting) -> str | None:
    """The address at which one joins a meeting from afar, if its words say so."""
    if meeting.online is Online.NO:
        return None
    texts = (*(one.words for one in meeting.evidence if one.field is Field.ONLINE), meeting.quote)
    found = next((match for text in texts if (match := JOIN.search(text))), None)
    return found.group().rstrip(".,;:!?)]}'’”»") if found else None
