"""Errors of the API: one JSON object with one line that says what to do (RFC 9457)."""

import json
from http import HTTPStatus

from flask import Response

API = "/api/"
TYPE = "application/problem+json"
ADVICE = {
    400: "the request can't be read; /api/v1/openapi.json describes what can",
    401: "send an API token: Authorization: Bearer …; `calfeed user token make NAME LABEL` makes one",
    404: "there is nothing at this address; /api/v1/openapi.json lists all that is",
    405: "this address doesn't take this method; the header Allow names those that it takes",
    413: "the body is too large: at most 10 MB for announcements, 64 kB for anything else",
    415: "send JSON (Content-Type: application/json); an announcement also as what it is, such as text/plain",
    500: "it is our mistake, and it has been logged; try again in a while",
    503: "the service can't answer for the moment; try again in a minute",
}


def problem(status: int, detail: str, headers: dict[str, str]) -> Response:
    """The answer for a status code, with the line that tells more than the code does."""
    name = HTTPStatus(status).phrase
    about = {"type": "about:blank", "title": name, "status": status, "detail": detail or ADVICE.get(status, name)}
    return Response(json.dumps(about), status, headers, content_type=TYPE)
