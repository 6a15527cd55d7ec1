"""Counts the polls of public feeds, and answers most from a print before Flask looks at them: calendars poll all day.

Whatever is unusual (a bad query, a date, a stale print) goes on to Flask, which answers the usual in the same way.
"""

from collections.abc import Iterable
from io import BytesIO
from typing import TYPE_CHECKING, Any

from calfeed.model.feed import FeedSpec
from calfeed.usecases.publish import Press, Print
from calfeed.usecases.tally import Tally
from calfeed.web.feeds import OPEN, TYPE, asked, etag_of, headers_of, wants_gzip
from calfeed.web.headers import ALWAYS

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

PATH = "/feeds/all.ics"
QUERIES_KEPT = 1_000
EVERY = [*OPEN.items(), *ALWAYS.items()]


class Polls:
    """The application behind it, with the usual polls answered here; threads may share it."""

    def __init__(self, app: "WSGIApplication", press: Press, tally: Tally) -> None:
        self.behind = app
        self._press = press
        self._tally = tally
        self._specs: dict[str, tuple[FeedSpec, str]] = {}

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        """The answer: the feed, 304, or whatever the application says."""
        if environ.get("PATH_INFO") != PATH or environ["REQUEST_METHOD"] not in ("GET", "HEAD"):
            return self.behind(environ, start_response)
        asked_for = self._asked(environ.get("QUERY_STRING", ""))
        if asked_for is None:
            return self.behind(environ, start_response)
        spec, name = asked_for
        return self._answer(spec, environ, self._counted(name, environ, start_response))

    def _answer(self, spec: FeedSpec, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        made = self._print(spec)
        tag = environ.get("HTTP_IF_NONE_MATCH")
        zipped = wants_gzip(environ.get("HTTP_ACCEPT_ENCODING", ""))
        if made is None or (tag is None and "HTTP_IF_MODIFIED_SINCE" in environ):
            return self.behind(environ, start_response)
        headers = [*headers_of(made, zipped).items(), *EVERY]
        if tag == etag_of(made, zipped):  # without the date, as the tag says more (RFC 9110, 15.4.5)
            start_response("304 NOT MODIFIED", [one for one in headers if one[0] != "Last-Modified"])
            return []
        if tag is not None:
            return self.behind(environ, start_response)
        body = made.gzipped if zipped else made.octets
        headers += [("Content-Type", TYPE), ("Content-Length", str(len(body)))]
        start_response("200 OK", [*headers, ("Content-Encoding", "gzip")] if zipped else headers)
        if environ["REQUEST_METHOD"] == "HEAD":
            return []
        # In one block: a server that is given a file writes it more cheaply than octets (waitress by two thirds).
        wrapper = environ.get("wsgi.file_wrapper")
        return wrapper(BytesIO(body), len(body)) if wrapper else [body]

    def _counted(self, name: str, environ: "WSGIEnvironment", start_response: "StartResponse") -> "StartResponse":
        def counted(status: str, *more: Any) -> Any:
            self._tally.count(name, environ.get("HTTP_USER_AGENT", ""), int(status[:3]))
            return start_response(status, *more)

        return counted

    def _asked(self, query: str) -> tuple[FeedSpec, str] | None:
        """What a query asks for, and the name by which that is counted."""
        known = self._specs.get(query)
        if known is None:
            try:
                spec = asked(query)
            except Exception:
                return None  # Flask tells what is wrong
            if len(self._specs) >= QUERIES_KEPT:
                self._specs.clear()
            known = self._specs[query] = spec, spec.query
        return known

    def _print(self, spec: FeedSpec) -> Print | None:
        try:
            made = self._press.feed(spec)
        except Exception:
            return None  # Flask tells what is wrong
        return None if made.is_stale else made
