"""Addresses that stand in texts: those of sources, and those at which one joins from afar."""

import re
from urllib.parse import quote, urlsplit

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


def join_link(*texts: str) -> str | None:
    """The first address in the texts at which one joins from afar."""
    found = next((match for text in texts if (match := JOIN.search(text))), None)
    return found.group().rstrip(".,;:!?)]}'’”»") if found else None
