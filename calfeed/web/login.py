"""Logging in to the desk and out of it."""

from flask import Blueprint, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from calfeed.errors import LoginError, TooManyTriesError
from calfeed.usecases import accounts
from calfeed.usecases.deps import Deps
from calfeed.web.errors import RETRY_SECONDS, STATUS
from calfeed.web.gate import Gate, mark_private


def blueprints(deps: Deps, gate: Gate) -> tuple[Blueprint, Blueprint]:
    """The page before the door, and the way out behind it."""
    outside, inside = Blueprint("login", __name__), Blueprint("logout", __name__)
    mark_private(outside)
    gate.guard(inside)

    @outside.get("/desk/login")
    def page() -> ResponseReturnValue:
        if gate.token and accounts.session(deps, gate.token):
            return redirect(own_path(request.args.get("next", "")), 303)
        return render_template("desk/login.html", name="", error="", next=request.args.get("next", ""))

    @outside.post("/desk/login")
    def log_in() -> ResponseReturnValue:
        gate.check_origin()
        name, after = request.form.get("name", ""), request.form.get("next", "")
        try:
            token = accounts.log_in(deps, name, request.form.get("password", ""), request.remote_addr or "")
        except LoginError as wrong:
            headers = {"Retry-After": str(RETRY_SECONDS)} if isinstance(wrong, TooManyTriesError) else {}
            return (
                render_template("desk/login.html", name=name, error=str(wrong), next=after),
                STATUS[type(wrong)],
                headers,
            )
        if gate.token:
            accounts.log_out(deps, gate.token)
        return gate.open(redirect(own_path(after), 303), token)

    @inside.post("/desk/logout")
    def log_out() -> ResponseReturnValue:
        accounts.log_out(deps, gate.token)
        return gate.close(redirect(url_for("login.page"), 303))

    return outside, inside


def own_path(path: str) -> str:
    """Where to go after the login: a page of the desk, never another site."""
    is_own = path.startswith("/desk/") and "\\" not in path and path.isprintable()
    return path if is_own and not path.startswith("/desk/login") else "/desk"
