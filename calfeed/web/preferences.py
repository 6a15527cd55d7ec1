"""What a reader chose, on a page of their own: who has the address from a mail sees it, changes it, takes it along.

No cookie is involved: what a POST may do is told by the token in its address, so there is nothing to forge.
"""

from collections.abc import Mapping
from datetime import timedelta
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

from flask import Blueprint, Response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from calfeed.errors import InvalidInputError
from calfeed.usecases import preferences as use
from calfeed.usecases.choices import Menu
from calfeed.usecases.deps import Deps
from calfeed.web.fields import day_from
from calfeed.web.headers import SECRET
from calfeed.web.language import wording
from calfeed.web.regions import by_region
from calfeed.web.wishes import parts_of, wish_fields, wish_of


def blueprint(deps: Deps, menu: Menu) -> Blueprint:
    """The page of preferences, the download and the end."""
    views = Blueprint("preferences", __name__)

    @views.get("/preferences/<token>")
    def page(token: str) -> str:
        return form(token)

    @views.post("/preferences/<token>")
    def save(token: str) -> ResponseReturnValue:
        parts = parts_of(request.form)
        given = {name: request.form.get(name, "") for name in ("zone", "mails_in", "paused_until")}
        try:
            use.save(deps, token, _chosen(given, parts))
        except InvalidInputError as wrong:
            return form(token, {**given, "parts": parts, "error": wrong}), 400
        return redirect(url_for(".page", token=token, done="saved"), 303)

    @views.post("/preferences/<token>/resume")
    def resume(token: str) -> ResponseReturnValue:
        use.resume(deps, token)
        return redirect(url_for(".page", token=token, done="saved"), 303)

    @views.get("/preferences/<token>/calfeed.json")
    def data(token: str) -> ResponseReturnValue:
        return use.own(deps, token), {"Content-Disposition": "attachment"}

    @views.get("/preferences/<token>/erase")
    def erase_page(token: str) -> str:
        return render_template("erase.html", token=token, reader=use.view(deps, token))

    @views.post("/preferences/<token>/erase")
    def erase(token: str) -> str:
        use.erase(deps, token)
        return render_template("erased.html")

    def form(token: str, given: Mapping[str, Any] = MappingProxyType({})) -> str:
        reader = use.view(deps, token)
        tomorrow = deps.clock().astimezone(ZoneInfo(reader.zone)).date() + timedelta(days=1)
        kept = {"zone": reader.zone, "mails_in": reader.language, "paused_until": reader.paused_until or ""}
        facts = {"token": token, "reader": reader, "zones": by_region(), "tomorrow": tomorrow, "error": None}
        wish = wish_fields(given.get("parts", reader.wish.parts), menu)
        done = "done" in request.args
        return render_template("preferences.html", done=done, wish=wish, **{**facts, **kept, **given})

    @views.after_request
    def _keep_secret(response: Response) -> Response:
        response.headers.update(SECRET)
        return response

    return views


def _chosen(given: Mapping[str, str], parts: Mapping[str, str]) -> use.Preferences:
    paused = given["paused_until"]
    return use.Preferences(
        zone=given["zone"],
        language=given["mails_in"] or "en",
        paused_until=day_from(paused, wording.gettext("the end of the pause")) if paused else None,
        wish=wish_of(parts),
    )
