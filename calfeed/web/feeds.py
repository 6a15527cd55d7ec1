"""The addresses of feeds: byte-stable, cheap to poll, and never an empty answer where a calendar was.

What a calendar does with an answer decides what we send: an HTML page or an empty 200 makes it drop all its events.
"""

import logging
from functools import lru_cache
from urllib.parse import parse_qsl

from flask import Blueprint, Response, request
from flask.typing import ResponseReturnValue
from werkzeug.datastructures import Accept
from werkzeug.exceptions import HTTPException
from werkzeug.http import http_date, parse_accept_header

from calfeed.errors import CalfeedError, NotFoundError
from calfeed.model.feed import FeedSpec, spec_from
from calfeed.usecases.publish import Press, Print
from calfeed.web.errors import RETRY_SECONDS, STATUS
from calfeed.web.language import PARAMETER

log = logging.getLogger(__name__)

TYPE = "text/calendar; charset=utf-8"
# Not above the refresh hint in the feed (an hour); a shared cache may go on serving it while we can't.
CACHE = "public, max-age=300, stale-if-error=86400"
STALE = {"Cache-Control": f"public, max-age={RETRY_SECONDS}", "Warning": '110 - "Response is Stale"'}
ALLOWED = "GET, HEAD, OPTIONS"
OPEN = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Last-Modified, Content-Disposition",
}
ASKED_FIRST = {
    "Access-Control-Allow-Methods": ALLOWED,
    "Access-Control-Allow-Headers": "If-None-Match, If-Modified-Since",
    "Access-Control-Max-Age": "86400",
}


def blueprint(press: Press) -> Blueprint:
    """The public feeds."""
    views = Blueprint("feeds", __name__)

    @views.get("/feeds/<name>.ics")
    def feed(name: str) -> ResponseReturnValue:
        if name != "all":
            raise NotFoundError(f"there is no feed {name}")
        return answer(press.feed(feed_spec()))

    set_up(views)
    return views


def set_up(views: Blueprint) -> None:
    """Let pages of other sites read what these addresses answer, and let programs read what is wrong."""

    @views.after_request
    def _open_to_all(response: Response) -> Response:
        response.headers.update(OPEN | ASKED_FIRST if request.method == "OPTIONS" else OPEN)
        return response

    @views.errorhandler(Exception)
    def _failed(error: Exception) -> ResponseReturnValue:
        """Plain words, never a page; what can't be built now is to be asked for again."""
        if isinstance(error, HTTPException):
            return plain(error.code or 500, error.name)
        if isinstance(error, CalfeedError) and (status := STATUS.get(type(error), 503)) < 500:
            return plain(status, str(error))
        log.error("feed not served  error=%s", type(error).__name__, exc_info=error)
        return plain(503, "The calendar is not available right now.", {"Retry-After": str(RETRY_SECONDS)})


def feed_spec() -> FeedSpec:
    """The feed that the query of the request asks for."""
    return asked(request.query_string.decode("ascii", "replace"))


def page_spec() -> FeedSpec:
    """The feed that the address of a page asks for, which may ask for a language too."""
    pairs = parse_qsl(request.query_string.decode("ascii", "replace"), keep_blank_values=True)
    return spec_from(pair for pair in pairs if pair[0] != PARAMETER)


def asked(query: str) -> FeedSpec:
    """The feed that a query asks for; InvalidInputError says what one can ask for."""
    return spec_from(parse_qsl(query, keep_blank_values=True))


def answer(made: Print, media_type: str = TYPE, cache: str = CACHE) -> Response:
    """The print, or 304 where the client has it; HEAD gets the same headers."""
    zipped = wants_gzip(request.headers.get("Accept-Encoding", ""))
    if is_known(made):
        return Response(status=304, headers=headers_of(made, zipped, cache))
    headers = headers_of(made, zipped, cache) | ({"Content-Encoding": "gzip"} if zipped else {})
    return Response(made.gzipped if zipped else made.octets, content_type=media_type, headers=headers)


def headers_of(made: Print, zipped: bool, cache: str = CACHE) -> dict[str, str]:
    """The headers that an answer and a 304 have in common."""
    return {
        "Cache-Control": cache,
        "ETag": etag_of(made, zipped),
        "Last-Modified": http_date(made.last_modified),
        "Vary": "Accept-Encoding",
        "Accept-Ranges": "none",
    } | (STALE if made.is_stale else {})


def etag_of(made: Print, zipped: bool) -> str:
    """The tag of one representation (RFC 9110, 8.8.3.3)."""
    return f'"{made.etag}-gzip"' if zipped else f'"{made.etag}"'


def is_known(made: Print) -> bool:
    """Whether the client has this very version: by its tags, and only without tags by its date (RFC 9110, 13.2.2)."""
    if "If-None-Match" in request.headers:
        tags = request.if_none_match
        return tags.star_tag or any(tags.contains_weak(tag) for tag in (made.etag, f"{made.etag}-gzip"))
    since = request.if_modified_since
    return since is not None and made.last_modified.replace(microsecond=0) <= since


@lru_cache(maxsize=256)
def wants_gzip(accepted: str) -> bool:
    """Whether a client asked for gzip, and not against its will."""
    found = parse_accept_header(accepted, Accept)
    return found.quality("gzip") > 0 and found.quality("gzip") >= found.quality("identity")


def plain(status: int, words: str, headers: dict[str, str] | None = None) -> Response:
    """A short answer in plain text."""
    return Response(f"{words}\n", status, headers, content_type="text/plain; charset=utf-8")
