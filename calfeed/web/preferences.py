"""What a reader chose, on a page of their own: who has the address from a mail sees it, changes it, takes it along.

No cookie is involved: what a POST may do is told by the token in its address, so there is nothing to forge.
"""

from flask import Blueprint, Response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from calfeed.errors import InvalidInputError
from calfeed.usecases import preferences as use
from calfeed.usecases.choices import Menu
from calfeed.usecases.deps import Deps
from calfeed.usecases.zones import zones
from calfeed.web.headers import SECRET
from calfeed.web.regions import by_region
from calfeed.web.wishes import wish_fields, wish_of


def blueprint(deps: Deps, menu: Menu) -> Blueprint:
    """The page of preferences, the download and the end."""
    views, by_name = Blueprint("preferences", __name__), by_region(zones())

    @views.get("/preferences/<token>")
    def page(token: str) -> str:
        return form(token)

    @views.post("/preferences/<token>")
    def save(token: str) -> ResponseReturnValue:
        zone, language = request.form.get("zone", ""), request.form.get("mails_in", "en")
        try:
            use.save(deps, token, use.Preferences(zone=zone, language=language, wish=wish_of(request.form)))
        except InvalidInputError as wrong:
            return form(token, zone, language, str(wrong)), 400
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

    def form(token: str, zone: str = "", language: str = "", error: str = "") -> str:
        reader = use.view(deps, token)
        told = {"token": token, "reader": reader, "error": error, "done": "done" in request.args}
        chosen = {"zone": zone or reader.zone, "language": language or reader.language}
        return render_template("preferences.html", **told, **chosen, zones=by_name, **wish_fields(reader.wish, menu))

    @views.after_request
    def _keep_secret(response: Response) -> Response:
        response.headers.update(SECRET)
        return response

    return views
