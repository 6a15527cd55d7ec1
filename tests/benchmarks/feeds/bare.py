"""The least that Flask can do: a constant (the file FEED), and 304 to whoever has it; run, it is on waitress at PORT.

Zipped for those who take that.
"""

import gzip
import os
from pathlib import Path

import waitress
from flask import Flask, Response, request

BODY = Path(os.environ["FEED"]).read_bytes()
ZIPPED = gzip.compress(BODY)
TYPE = "text/calendar; charset=utf-8"
ETAG = '"constant"'

app = Flask("bare")


@app.get("/feed.ics")
def feed() -> Response:
    """The constant, or 304."""
    if request.headers.get("If-None-Match") == ETAG:
        return Response(status=304, headers={"ETag": ETAG})
    if "gzip" in request.headers.get("Accept-Encoding", ""):
        return Response(ZIPPED, content_type=TYPE, headers={"ETag": ETAG, "Content-Encoding": "gzip"})
    return Response(BODY, content_type=TYPE, headers={"ETag": ETAG})


if __name__ == "__main__":
    waitress.serve(app, host="127.0.0.1", port=int(os.environ["PORT"]), threads=8, _quiet=True)
