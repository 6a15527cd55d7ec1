"""Errors become status codes in one table, and a status code a page that says what to do."""

import logging

from flask import Flask, Response, abort, make_response, render_template, request
from flask.typing import ResponseReturnValue
from werkzeug.exceptions import HTTPException, default_exceptions

from calfeed.errors import (
    CalfeedError,
    ForbiddenError,
    GoneError,
    InvalidInputError,
    LinkError,
    LoginError,
    MailError,
    NotFoundError,
    ParseError,
    ReadError,
    StoreError,
    TooManyRequestsError,
    TooManyTriesError,
)
from calfeed.model.wording import N_
from calfeed.web.language import wording
from calfeed.web.problem import API, problem

log = logging.getLogger(__name__)

STATUS: dict[type[CalfeedError], int] = {
    GoneError: 410,
    NotFoundError: 404,
    InvalidInputError: 400,
    ReadError: 400,
    ParseError: 400,
    TooManyTriesError: 429,
    TooManyRequestsError: 429,
    LoginError: 401,
    ForbiddenError: 403,
    StoreError: 503,
    MailError: 503,
}
RETRY_SECONDS = 60
CHANGES = {"PATCH", "PUT", "DELETE"}  # no form sends these
HEADERS = {
    401: {"WWW-Authenticate": 'Bearer realm="calfeed"'},  # RFC 9110, 15.5.2; a browser asks nothing because of it
    429: {"Retry-After": str(RETRY_SECONDS)},
    503: {"Retry-After": str(RETRY_SECONDS)},
}

PAGES = {
    400: (
        N_("That could not be understood"),
        N_("Something in the request is not as it should be. Go back and try again."),
    ),
    401: (N_("Log in first"), N_("This is for people who have an account here.")),
    403: (N_("That is not allowed"), N_("Go back, load the page again, and try again.")),
    404: (
        N_("Nothing is here"),
        N_("The address may have a typing error, or what was here is gone. Every known meeting is on the agenda."),
    ),
    405: (N_("That does not work here"), N_("This address is there, but not for this kind of request.")),
    410: (
        N_("This meeting was withdrawn"),
        N_(
            "It was published here by mistake, or what announced it proved wrong. Calendars that had it show it as "
            "cancelled. Every known meeting is on the agenda."
        ),
    ),
    413: (
        N_("That is too large"),
        N_("A form of this site is never larger than 64 kB, a file for the desk never than 10 MB. Send less of it."),
    ),
    429: (N_("Too much at once"), N_("This has limits, so that nobody can flood it. Wait a minute, then try again.")),
    500: (
        N_("Something went wrong here"),
        N_("It is our mistake, not yours, and it has been logged. Try again in a while."),
    ),
    503: (N_("Not available right now"), N_("The service can't answer for the moment. Try again in a minute.")),
}
LINK = (N_("This link does not work"), N_("The newest mail has the newest links, and signing up again brings others."))


def set_up(app: Flask) -> None:
    """Give every error a page."""

    @app.before_request
    def _has_no_nul() -> None:
        # No address of ours has one, and PostgreSQL takes none: it would look like a broken database.
        if "\0" in request.path:
            abort(404)

    @app.errorhandler(CalfeedError)
    def _ours(error: CalfeedError) -> ResponseReturnValue:
        status = next((code for kind, code in STATUS.items() if isinstance(error, kind)), 500)
        if status >= 500:
            log.error("request failed  status=%s error=%s", status, error)
        # What is wrong inside is for the log, not for the page.
        return _answer(status, error if status < 500 else None)

    @app.errorhandler(HTTPException)
    def _http(error: HTTPException) -> ResponseReturnValue:
        if error.response is not None or error.code is None or error.code < 400:
            return error.get_response()  # a redirect
        answer = _answer(error.code)
        answer.headers.update({k: v for k, v in error.get_headers() if k in {"Allow", "Retry-After"}})
        return answer

    @app.errorhandler(Exception)
    def _bug(error: Exception) -> ResponseReturnValue:
        # Not left to Flask, which logs the whole address: some hold a token.
        rule = request.url_rule.rule if request.url_rule else "unknown"
        log.error("request failed  method=%s rule=%s", request.method, rule, exc_info=error)
        return _answer(500)


def _answer(status: int, error: CalfeedError | None = None) -> Response:
    """People get a page, programs a problem."""
    if request.path.startswith(API) or request.path.endswith(".json") or request.is_json or request.method in CHANGES:
        return problem(status, str(error or ""), HEADERS.get(status, {}))
    return make_response(error_page(status, error))


def error_page(status: int, error: CalfeedError | None = None) -> tuple[str, int, dict[str, str]]:
    """The page for a status code, with what the visitor can act on."""
    name = default_exceptions[status]().name if status in default_exceptions else "Error"
    is_link = isinstance(error, LinkError)
    title, advice = LINK if is_link else PAGES.get(status, (name, N_("Go back and try again.")))
    words = {"title": wording.gettext(title), "advice": wording.gettext(advice)}
    page = render_template("error.html", status=status, error=error, is_link=is_link, **words)
    return page, status, HEADERS.get(status, {})
