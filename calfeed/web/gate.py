"""Lets only those into the desk who are logged in, and only the desk's own forms do anything.

A session is a cookie that scripts can't read and other sites can't make a browser send. Each POST also has to come from
our own page (Sec-Fetch-Site, or Origin) and to bring the session's CSRF token, which is made from the cookie.
"""

import hashlib
import hmac
from urllib.parse import urlsplit

from flask import Blueprint, Response, g, redirect, request, url_for
from flask.typing import ResponseReturnValue
from werkzeug.wrappers import Response as BaseResponse

from calfeed.errors import ForbiddenError, LoginError
from calfeed.model.account import Role
from calfeed.usecases import accounts
from calfeed.usecases.deps import Deps

HEADERS = {
    "Cache-Control": "no-store",
    "X-Robots-Tag": "noindex, nofollow",
    "Referrer-Policy": "same-origin",  # with no-referrer a browser calls our own forms' origin "null"
}
FIELD, HEADER = "csrf", "X-CSRF-Token"


class Gate:
    """The door of the desk for one public address."""

    def __init__(self, deps: Deps) -> None:
        self._deps = deps
        self._is_https = deps.public_url.startswith("https://")
        self._cookie = "__Host-calfeed" if self._is_https else "calfeed"

    @property
    def token(self) -> str:
        """The token of the session that the browser shows; empty if it shows none."""
        return request.cookies.get(self._cookie, "")

    def guard(self, views: Blueprint) -> None:
        """Put the door before all of these views."""
        views.before_request(self._let_in)
        views.context_processor(lambda: {"account": g.get("account"), "csrf": csrf_of(self.token)})
        mark_private(views)

    def check_origin(self) -> None:
        """ForbiddenError if another site's page sent this."""
        site, origin = request.headers.get("Sec-Fetch-Site"), request.headers.get("Origin")
        own = {"{0.scheme}://{0.netloc}".format(urlsplit(self._deps.public_url)), request.host_url.rstrip("/")}
        if site != "same-origin" if site is not None else origin is not None and origin not in own:
            raise ForbiddenError("this form was not sent from calfeed's own page, so nothing was done")

    def open(self, answer: BaseResponse, token: str) -> BaseResponse:
        """The answer, with the cookie of a new session."""
        answer.set_cookie(
            self._cookie,
            token,
            max_age=accounts.LONGEST_SESSION,
            httponly=True,
            samesite="Strict",
            secure=self._is_https,
        )
        return answer

    def close(self, answer: BaseResponse) -> BaseResponse:
        """The answer, which takes the cookie away."""
        answer.delete_cookie(self._cookie, httponly=True, samesite="Strict", secure=self._is_https)
        return answer

    def _let_in(self) -> ResponseReturnValue | None:
        session = accounts.session(self._deps, self.token) if self.token else None
        if session is None:
            if request.method in {"GET", "HEAD"}:
                return redirect(url_for("login.page", next=request.full_path.rstrip("?")), 303)
            raise LoginError("your session is over, so nothing was done; log in and send the form again")
        g.account = session.account
        if request.method not in {"GET", "HEAD"}:
            self._check_form(session.account.role)
        return None

    def _check_form(self, role: Role) -> None:
        self.check_origin()
        given = request.headers.get(HEADER) or request.form.get(FIELD, "")
        if not hmac.compare_digest(given.encode("utf-8", "replace"), csrf_of(self.token).encode()):
            raise ForbiddenError("this form belongs to another session; load the page again, then send it")
        if role is Role.READER and request.endpoint != "logout.log_out":
            raise ForbiddenError("your account may look, but not decide; an editor's may")


def mark_private(views: Blueprint) -> None:
    """Nobody keeps these pages, and no robot lists them."""

    @views.after_request
    def _add(answer: Response) -> Response:
        answer.headers.update(HEADERS)
        return answer


def csrf_of(token: str) -> str:
    """What the forms of a session bring back; nobody can tell the session from it."""
    return hmac.new(token.encode("utf-8", "replace"), b"csrf", hashlib.sha256).hexdigest()
