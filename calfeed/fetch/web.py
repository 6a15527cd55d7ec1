"""Fetches addresses of the web: the one function that opens connections for HTTP."""

import http.client
import socket
import ssl
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from http import HTTPStatus
from ipaddress import ip_address
from urllib.parse import quote, urljoin

from calfeed.errors import FetchError
from calfeed.fetch.deadline import hung_up
from calfeed.fetch.guard import SLOW, Guard, left
from calfeed.fetch.tls import default_context, what_failed
from calfeed.fetch.unpack import ACCEPTED, unpacked
from calfeed.fetch.url import Place, place_from

PORTS = {"http": 80, "https": 443}
MOVED = (301, 302, 303, 307, 308)
VALIDATOR_LONGEST = 500
PIECE = 65_536
_URL = "/:;=@!$&'()*+,%?#[]~"  # what an address is written with, already quoted
MEDIA_WITHOUT_TEXT = ("image/", "audio/", "video/", "font/", "model/")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """What an address answered: `data` is unpacked, `media_type` the whole Content-Type, `url` the last of the hops.

    `etag` and `last_modified` are for asking the next time; `not_modified` says that nothing changed since, and that
    `data` is empty. `inside` says that it came from a network that only the operator's permission opens.
    """

    url: str
    status: int
    media_type: str | None = None
    data: bytes = b""
    etag: str | None = None
    last_modified: str | None = None
    not_modified: bool = False
    inside: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Hop:
    """What one address answered: what was fetched, or where to ask instead."""

    inside: bool
    fetched: Fetched | None = None
    next_url: str = ""


def fetch(
    url: str,
    guard: Guard,
    *,
    etag: str | None = None,
    last_modified: str | None = None,
    most: int = 10_000_000,
    seconds: float = 15,
    redirects: int = 5,
    contact: str = "",
    context: ssl.SSLContext | None = None,
) -> Fetched:
    """What the address holds, or that it has not changed since; FetchError with the reason if it can't be had.

    `seconds` is for all hops together. `contact` is the public address that servers are told. A public address can't
    lead on into the networks that the operator allows.
    """
    deadline = time.monotonic() + seconds
    headers = {
        "User-Agent": f"calfeed (+{contact})" if contact else "calfeed",
        "Accept-Encoding": ACCEPTED,
        "Accept": "*/*",
        "Connection": "close",
        **({"If-None-Match": etag} if etag else {}),
        **({"If-Modified-Since": last_modified} if last_modified else {}),
    }
    seen: set[str] = set()
    while len(seen) <= redirects:
        place = place_from(url, PORTS)
        if place.url in seen:
            raise FetchError(f"{_short(place)} leads in a circle; name the address that it should lead to")
        seen.add(place.url)
        hop = _ask(place, guard, headers, most, deadline, context)
        if hop.fetched is not None:
            return hop.fetched
        guard = guard if hop.inside else guard.outside()
        url = hop.next_url
    raise FetchError(f"{_short(place)} leads on more than {redirects} times; name the address that it should lead to")


def _ask(
    place: Place, guard: Guard, headers: dict[str, str], most: int, deadline: float, context: ssl.SSLContext | None
) -> _Hop:
    """Ask one address; whatever goes wrong on the way is a FetchError that says what."""
    try:
        with ExitStack() as stack:
            plain = stack.enter_context(guard.connect(place.host, place.port, deadline))
            inside = guard.is_allowed(ip_address(plain.getpeername()[0]))
            stack.enter_context(hung_up(plain, deadline))
            connection = plain
            if place.scheme == "https":
                wrapped = (context or default_context()).wrap_socket(plain, server_hostname=place.host)
                connection = stack.enter_context(wrapped)
            hop = _hop(place, _answer(place, connection, headers), most, headers, inside)
            left(deadline)  # an answer without a length may end because we hung up
            return hop
    except (FetchError, OSError, http.client.HTTPException, ValueError) as error:
        reason = SLOW if time.monotonic() >= deadline else _reason(error)
        raise FetchError(f"{_short(place)}: {reason}") from None


def _answer(place: Place, connection: socket.socket, headers: dict[str, str]) -> http.client.HTTPResponse:
    asking = http.client.HTTPConnection(place.host, place.port)
    asking.sock = connection
    asking.auto_open = 0  # this connection or none
    asking.request("GET", place.target, headers={"Host": place.authority, **headers})
    return asking.getresponse()


def _hop(place: Place, answer: http.client.HTTPResponse, most: int, headers: dict[str, str], inside: bool) -> _Hop:
    status = answer.status
    if status in MOVED and (location := answer.getheader("Location")):
        # Octets beyond ASCII come as Latin-1, whatever they were.
        return _Hop(inside=inside, next_url=urljoin(place.url, quote(location.encode("latin-1"), safe=_URL)))
    was_asked = "If-None-Match" in headers or "If-Modified-Since" in headers
    if status == HTTPStatus.NOT_MODIFIED and was_asked:
        etag, last_modified = headers.get("If-None-Match"), headers.get("If-Modified-Since")
        fetched = Fetched(
            url=place.url,
            status=status,
            etag=etag,
            last_modified=last_modified,
            not_modified=True,
            inside=inside,
        )
        return _Hop(inside=inside, fetched=fetched)
    if status not in (HTTPStatus.OK, HTTPStatus.NON_AUTHORITATIVE_INFORMATION):
        raise FetchError(f"the server answered {status}{_phrase(status)}")
    media_type = _header(answer, "Content-Type")
    if media_type and media_type.lower().startswith(MEDIA_WITHOUT_TEXT):
        raise FetchError(f"is {media_type.partition(';')[0][:60]}, which holds no text; name a page or a feed")
    fetched = Fetched(
        url=place.url,
        status=status,
        media_type=media_type,
        data=unpacked(_pieces(answer, most), answer.getheader("Content-Encoding", ""), most),
        etag=_header(answer, "ETag"),
        last_modified=_header(answer, "Last-Modified"),
        inside=inside,
    )
    return _Hop(inside=inside, fetched=fetched)


def _pieces(answer: http.client.HTTPResponse, most: int) -> Iterator[bytes]:
    """The body as it comes; FetchError when it is announced too large, or ends before it should."""
    if (answer.length or 0) > most:
        raise FetchError(f"larger than {most / 1_000_000:g} MB; name a smaller page")
    while piece := answer.read1(PIECE):
        yield piece
    if answer.length:
        raise FetchError("the answer ends in the middle; try again later")


def _header(answer: http.client.HTTPResponse, name: str) -> str | None:
    """A header in one line; none if it is absurdly long, for it would be sent back."""
    value = " ".join((answer.getheader(name) or "").split())
    return value if 0 < len(value) <= VALIDATOR_LONGEST else None


def _phrase(status: int) -> str:
    try:
        return f" ({HTTPStatus(status).phrase})"
    except ValueError:
        return ""


def _reason(error: Exception) -> str:
    if isinstance(error, FetchError):
        return str(error)
    if isinstance(error, ssl.SSLError):
        return what_failed(error)
    if isinstance(error, http.client.IncompleteRead):
        return "the answer ends in the middle; try again later"
    if isinstance(error, http.client.RemoteDisconnected | ConnectionError):
        return "the server hung up without an answer; try again later"
    if isinstance(error, http.client.HTTPException):
        return f"the answer is not proper HTTP ({type(error).__name__})"
    return " ".join(str(error).split())[:200] or type(error).__name__


def _short(place: Place) -> str:
    return place.url if len(place.url) <= 100 else f"{place.url[:99]}…"
