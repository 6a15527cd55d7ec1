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
    `data` is empty. `onward` is the guard for the addresses that it holds.
    """

    url: str
    status: int
    onward: Guard
    media_type: str | None = None
    data: bytes = b""
    etag: str | None = None
    last_modified: str | None = None
    not_modified: bool = False


@dataclass(frozen=True, slots=True)
class _Lead:
    """Where an address leads on to, and the guard for going there."""

    url: str
    guard: Guard


@dataclass(frozen=True, slots=True, kw_only=True)
class _Request:
    """What is the same for all hops."""

    headers: dict[str, str]
    most: int
    deadline: float
    context: ssl.SSLContext | None


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
    lead on into the networks that the operator allows, nor one of these networks into another.
    """
    headers = {
        "User-Agent": f"calfeed (+{contact})" if contact else "calfeed",
        "Accept-Encoding": ACCEPTED,
        "Accept": "*/*",
        "Connection": "close",
        **({"If-None-Match": etag} if etag else {}),
        **({"If-Modified-Since": last_modified} if last_modified else {}),
    }
    request = _Request(headers=headers, most=most, deadline=time.monotonic() + seconds, context=context)
    seen: set[str] = set()
    while len(seen) <= redirects:
        place = place_from(url, PORTS)
        if place.url in seen:
            raise FetchError(f"{_short(place)} leads in a circle; name the address that it should lead to")
        seen.add(place.url)
        answer = _ask(place, guard, request)
        if isinstance(answer, Fetched):
            return answer
        url, guard = answer.url, answer.guard
    raise FetchError(f"{_short(place)} leads on more than {redirects} times; name the address that it should lead to")


def _ask(place: Place, guard: Guard, request: _Request) -> Fetched | _Lead:
    """Ask one address; whatever goes wrong on the way is a FetchError that says what."""
    try:
        with ExitStack() as stack:
            plain = stack.enter_context(guard.connect(place.host, place.port, request.deadline))
            behind = guard.behind(ip_address(plain.getpeername()[0]))
            stack.enter_context(hung_up(plain, request.deadline))
            connection = plain
            if place.scheme == "https":
                context = request.context or default_context()
                connection = stack.enter_context(context.wrap_socket(plain, server_hostname=place.host))
            answer = _read(place, _answer(place, connection, request), request, behind)
            left(request.deadline)  # an answer without a length may end because we hung up
            return answer
    except (FetchError, OSError, http.client.HTTPException, ValueError) as error:
        reason = SLOW if time.monotonic() >= request.deadline else _reason(error)
        raise FetchError(f"{_short(place)}: {reason}") from None


def _answer(place: Place, connection: socket.socket, request: _Request) -> http.client.HTTPResponse:
    asking = http.client.HTTPConnection(place.host, place.port)
    asking.sock = connection
    asking.auto_open = 0  # this connection or none
    asking.request("GET", place.target, headers={"Host": place.authority, **request.headers})
    return asking.getresponse()


def _read(place: Place, answer: http.client.HTTPResponse, request: _Request, behind: Guard) -> Fetched | _Lead:
    """What an answer says; FetchError if it is neither a document, nor that one has not changed, nor where it is."""
    status = answer.status
    if status in MOVED and (location := answer.getheader("Location")):
        # Octets beyond ASCII come as Latin-1, whatever they were.
        return _Lead(urljoin(place.url, quote(location.encode("latin-1"), safe=_URL)), behind)
    etag, last_modified = (request.headers.get(name) for name in ("If-None-Match", "If-Modified-Since"))
    if status == HTTPStatus.NOT_MODIFIED and (etag or last_modified):
        return Fetched(
            url=place.url, status=status, onward=behind, etag=etag, last_modified=last_modified, not_modified=True
        )
    if status not in (HTTPStatus.OK, HTTPStatus.NON_AUTHORITATIVE_INFORMATION):
        raise FetchError(f"the server answered {status}{_phrase(status)}")
    media_type = _header(answer, "Content-Type")
    if media_type and media_type.lower().startswith(MEDIA_WITHOUT_TEXT):
        kind = media_type.partition("/")[0].lower()
        raise FetchError(f"is of the kind {kind}, which holds no text; name a page or feed")
    return Fetched(
        url=place.url,
        status=status,
        onward=behind,
        media_type=media_type,
        data=unpacked(_pieces(answer, request.most), answer.getheader("Content-Encoding", ""), request.most),
        etag=_header(answer, "ETag"),
        last_modified=_header(answer, "Last-Modified"),
    )


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
