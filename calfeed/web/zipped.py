"""Gives what people read an ETag, and zips it when asked.

Not what is kept for one reader: next to words that a stranger chose, the size of a zipped page tells of its secrets.
"""

import gzip
import hashlib

from flask import Flask, Response, request

from calfeed.web.feeds import wants_gzip

READ = {"text/html", "text/css", "text/javascript", "image/svg+xml"}
SMALLEST = 1_000


def set_up(app: Flask) -> None:
    """Zip the answers; must come before the headers are set up, which then are on the answer already."""

    @app.after_request
    def _zip(answer: Response) -> Response:
        kept = answer.cache_control
        if answer.status_code != 200 or answer.mimetype not in READ or kept.no_store or kept.private:
            return answer
        answer.direct_passthrough = False  # of static files
        octets = answer.get_data()
        zipped = len(octets) >= SMALLEST and wants_gzip(request.headers.get("Accept-Encoding", ""))
        tag = answer.get_etag()[0] or hashlib.sha256(octets).hexdigest()[:32]
        answer.set_etag(f"{tag}-gzip" if zipped else tag)
        answer.vary.add("Accept-Encoding")
        answer.make_conditional(request)
        if zipped and answer.status_code == 200:
            answer.set_data(gzip.compress(octets, compresslevel=6, mtime=0))
            answer.content_encoding = "gzip"
        return answer
