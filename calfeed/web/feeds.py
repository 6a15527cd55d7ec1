"""The .ics addresses: byte-stable, cheap to poll, and never an empty answer where a calendar was.

What a calendar does with an answer decides what we send: an HTML page or an empty 200 makes it drop all its events.
"""

import logging

from flask import Blueprint, Response, redirect, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.datastructures import Headers
from werkzeug.exceptions import HTTPException
from werkzeug.http import http_date

from calfeed.errors import CalfeedError
from calfeed.usecases import publish
from calfeed.usecases.agenda import present_uid
from calfeed.usecases.deps import Deps
from calfeed.usecases.publish import Feed, Press
from calfeed.web.errors import RETRY_SECONDS, STATUS

log = logging.getLogger(__name__)

TYPE = "text/calendar; charset=utf-8"
# Not above the refresh hint in the feed (an hour); a shared cache may go on serving it while we can't.
CACHE = "public, max-age=300, stale-if-error=86400"
ALLOWED = "GET, HEAD, OPTIONS"


def blueprint(deps: Deps, press: Press) -> Blueprint:
    """The feed, the same as a download, and single events."""
    views = Blueprint("feeds", __name__)

    @views.get("/feeds/<name>.ics")
    def feed(name: str) -> ResponseReturnValue:
        return answer(press.feed(name))

    @views.get("/download/calfeed.ics")
    def download() -> ResponseReturnValue:
        response = answer(press.feed())
        response.headers["Content-Disposition"] = 'attachment; filename="calfeed.ics"'
        return response

    @views.get("/events/<uid>.ics")
    def event(uid: str) -> ResponseReturnValue:
        if (present := present_uid(deps, uid)) != uid:
            return redirect(url_for(".event", uid=present), 308)
        response = Response(publish.event_file(deps, uid), content_type=TYPE, headers={"Cache-Control": CACHE})
        response.headers["Content-Disposition"] = 'attachment; filename="event.ics"'
        response.add_etag()
        return response.make_conditional(request)

    @views.after_request
    def _open_to_all(response: Response) -> Response:
        response.headers["Access-Control-Allow-Origin"] = "*"
        response.headers["Access-Control-Expose-Headers"] = "ETag, Last-Modified"
        if request.method == "OPTIONS":
            response.headers["Access-Control-Allow-Methods"] = ALLOWED
            response.headers["Access-Control-Allow-Headers"] = "If-None-Match, If-Modified-Since"
            response.headers["Access-Control-Max-Age"] = "86400"
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

    return views


def answer(feed: Feed) -> Response:
    """The feed, or 304 where the client has it; HEAD gets the same headers."""
    zipped = wants_gzip()
    etags = {False: feed.etag, True: f"{feed.etag}-gzip"}  # one a representation, RFC 9110, 8.8.3.3
    headers = Headers(
        {
            "Cache-Control": CACHE,
            "ETag": f'"{etags[zipped]}"',
            "Last-Modified": http_date(feed.last_modified),
            "Vary": "Accept-Encoding",
        }
    )
    if is_known(feed, set(etags.values())):
        return Response(status=304, headers=headers)
    if zipped:
        headers["Content-Encoding"] = "gzip"
    return Response(feed.gzipped if zipped else feed.octets, content_type=TYPE, headers=headers)


def is_known(feed: Feed, etags: set[str]) -> bool:
    """Whether the client has this very version: by its tags, and only without tags by its date (RFC 9110, 13.2.2)."""
    if "If-None-Match" in request.headers:
        return request.if_none_match.star_tag or any(request.if_none_match.contains_weak(tag) for tag in etags)
    since = request.if_modified_since
    return since is not None and feed.last_modified.replace(microsecond=0) <= since


def wants_gzip() -> bool:
    """Whether the client asked for gzip, and not against its will."""
    accepted = request.accept_encodings
    return accepted.quality("gzip") > 0 and accepted.quality("gzip") >= accepted.quality("identity")


def plain(status: int, words: str, headers: dict[str, str] | None = None) -> Response:
    """A short answer in plain text."""
    return Response(f"{words}\n", status, headers, content_type="text/plain; charset=utf-8")
