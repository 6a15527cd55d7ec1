"""What an address names: a host and a port to connect to, written in one way only."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import AddressValueError, IPv4Address, IPv6Address
from urllib.parse import quote, urlsplit

from calfeed.errors import FetchError

LONGEST = 4_000
PRIVILEGED = 1024
OTHER_SERVICES = frozenset({1433, 1521, 2049, 2375, 2376, 3306, 3389, 5432, 5984, 6379, 6667, 9200, 11211, 27017})

_FORBIDDEN = re.compile(r"[\x00-\x1f\x7f\\]")
_USER = re.compile(r"//[^/]*@")
_AUTHORITY = re.compile(
    r"(?:\[(?P<v6>[0-9A-Fa-f:.]{2,45})\]|(?P<name>[^\s\[\]:@%/?#]{1,255}))(?::(?P<port>[0-9]{1,5}))?"
)
_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_NUMBER = re.compile(r"[0-9]+|0x[0-9a-f]*")
_PATH = "/:;=@!$&'()*+,%?~"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where an address leads: `host` is ASCII and lower case, `target` the path with its query, `url` the whole."""

    scheme: str
    host: str
    port: int
    target: str
    url: str

    @property
    def authority(self) -> str:
        """The host and, if it is not the scheme's own, the port, as the address writes them."""
        return urlsplit(self.url).netloc


def place_from(url: str, ports: Mapping[str, int]) -> Place:
    """The place that the address names, by its scheme's port if it gives none; FetchError for odd spellings."""
    shown = _USER.sub("//…@", " ".join(url[:LONGEST].split()))[:200]
    if _FORBIDDEN.search(url) or len(url) > LONGEST:
        raise FetchError(f"{shown!r} is no address: too long, or with control characters or backslashes")
    try:
        parts = urlsplit(url.strip())
        match = _AUTHORITY.fullmatch(parts.netloc)
        v6 = str(IPv6Address(match["v6"])) if match and match["v6"] else ""
    except ValueError:
        raise FetchError(f"{shown!r} is no address; it should look like https://example.org/news") from None
    if parts.scheme not in ports:
        raise FetchError(f"{shown!r} can't be fetched; it must begin with {' or '.join(f'{s}://' for s in ports)}")
    if "@" in parts.netloc:
        raise FetchError("an address may not hold a user or password; leave out what is before the @")
    if not match:
        raise FetchError(f"{shown!r} has no host that can be read; write it plainly, as in https://example.org/news")
    host = v6 or _name(match["name"])
    port = _port(match["port"], parts.scheme, ports)
    target = quote(parts.path or "/", safe=_PATH) + (f"?{quote(parts.query, safe=_PATH)}" if parts.query else "")
    authority = (f"[{v6}]" if v6 else host) + (f":{port}" if port != ports[parts.scheme] else "")
    return Place(scheme=parts.scheme, host=host, port=port, target=target, url=f"{parts.scheme}://{authority}{target}")


def _name(text: str) -> str:
    """The host in ASCII; a number that is not four decimals with dots is a disguise."""
    try:
        host = text.encode("idna").decode("ascii").lower().removesuffix(".")
    except UnicodeError:
        host = ""
    labels = host.split(".")
    if len(host) > 253 or not all(_LABEL.fullmatch(label) for label in labels):
        raise FetchError(f"{text[:100]!r} is no name of a host; check its spelling")
    if _NUMBER.fullmatch(labels[-1]):
        try:
            return str(IPv4Address(host))
        except AddressValueError:
            raise FetchError(f"{text[:100]!r} is no IPv4 address; write it as four decimal numbers") from None
    return host


def _port(text: str | None, scheme: str, ports: Mapping[str, int]) -> int:
    port = int(text) if text else ports[scheme]
    if port != ports[scheme] and (not PRIVILEGED <= port <= 65_535 or port in OTHER_SERVICES):
        raise FetchError(f"port {port} is not one for {scheme}; use {ports[scheme]} or one from {PRIVILEGED} up")
    return port
