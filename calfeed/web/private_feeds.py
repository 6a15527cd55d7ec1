"""Feeds at secret addresses: served, and managed by whoever knows the address, by pages and by programs (JSON).

No cookie is involved: what a request may do is told by the token in its address, which no other site's page knows, so
there is nothing to forge. Making a feed needs no token, because all it gives is an address that only the asker sees.
An address that is unknown or revoked is one to everybody: the same 404.
"""

from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl

from flask import Blueprint, Response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from calfeed.errors import InvalidInputError
from calfeed.model.feed import FeedSpec, spec_from
from calfeed.model.secret_feed import SecretFeed
from calfeed.model.wording import N_
from calfeed.usecases import secret_feeds as use
from calfeed.usecases.allowance import Allowance
from calfeed.usecases.choices import Menu
from calfeed.usecases.deps import Deps
from calfeed.usecases.preview import preview
from calfeed.usecases.publish import Press
from calfeed.usecases.tally import Tally, last_fetches, private
from calfeed.web import api_input as given
from calfeed.web.builder import building, coming_json, counted, feed_name
from calfeed.web.feeds import answer, page_spec, set_up
from calfeed.web.headers import SECRET
from calfeed.web.language import PARAMETER, wording
from calfeed.web.links import is_local, subscribe_links

FRESH = SECRET | {"Cache-Control": "private, no-cache"}
DONE = {
    "made": N_("The feed is made. Keep this page: its address is the only key to it."),
    "rename": N_("Renamed."),
    "filter": N_("Changed. Calendars show it when they next ask."),
    "replace": N_("This is the new address; the old one is dead. Calendars have to be given the new one."),
    "tie": N_("If the address can take mail, a link is on its way to it. Open it within 48 hours."),
    "revoke": N_("Revoked."),
}


def files(deps: Deps, press: Press, tally: Tally) -> Blueprint:
    """What calendars ask for."""
    views, known = Blueprint("private_files", __name__), use.Known(deps)

    @views.get("/feeds/private/<token>.ics")
    def feed(token: str) -> ResponseReturnValue:
        secret = known.fetched(token)
        # The file has no address in it: the secret one would be in everybody's hands who gets the file.
        response = answer(press.feed(secret.spec, name=secret.name, address="", changed_at=secret.changed_at))
        tally.count(private(token), request.headers.get("User-Agent", ""), response.status_code)
        return response

    set_up(views)

    @views.after_request
    def _keep_secret(response: Response) -> Response:
        response.headers.update(FRESH if response.status_code < 400 else SECRET)
        return response

    return views


def blueprint(deps: Deps, press: Press, menu: Menu) -> Blueprint:
    """The pages of secret feeds, and what programs do there."""
    views, allowance = Blueprint("private", __name__), Allowance()

    @views.post("/feeds/private")
    def make() -> ResponseReturnValue:
        sent = given.body(FIELDS) if request.is_json else {}
        spec = sent.get("query", FeedSpec()) if request.is_json else spec_of("query", request.form.get("query", ""))
        name = sent.get("name", "") if request.is_json else request.form.get("name", "").strip()
        allowance.take(request.remote_addr or "", deps.clock())
        token = use.make(deps, name or feed_name(spec), spec)
        if not request.is_json:
            return redirect(url_for(".page", token=token, done="made"), 303)
        return state(token), 201, {"Location": page_of(token)}

    @views.get("/feeds/private/<token>")
    def page(token: str) -> str:
        own = use.ownership(deps, token)
        seen = preview(deps, press, own.feed.spec)
        return render_template(
            "private.html",
            own=own,
            token=token,
            last=last_fetches(deps, private(token)),
            now=deps.clock(),
            links=subscribe_links(f"{page_of(token)}.ics", own.feed.name),
            counted=counted(seen.events),
            coming=coming_json(seen),
            done=wording.gettext(told) if (told := DONE.get(request.args.get("done", ""))) else "",
            is_local=is_local(deps.public_url),
        )

    @views.get("/feeds/private/<token>/filter")
    def choose(token: str) -> str:
        own = use.find(deps, token)
        spec = page_spec() if request.args.keys() - {PARAMETER} else own.spec
        return render_template("builder.html", **building(deps, press, menu, spec), own=own, token=token)

    @views.post("/feeds/private/<token>")
    @views.post("/feeds/private/<token>/<int:number>")
    def act(token: str, number: int | None = None) -> ResponseReturnValue:
        name = request.form.get("act", "")
        if name not in acts:
            raise InvalidInputError(N_("the form does not say what to do"))
        return acts[name](token, number)

    @views.patch("/feeds/private/<token>")
    @views.patch("/feeds/private/<token>/<int:number>")
    def change(token: str, number: int | None = None) -> ResponseReturnValue:
        sent = given.body(FIELDS)
        use.change(deps, token, number=number, name=sent.get("name"), spec=sent.get("query"))
        return state(token)

    @views.delete("/feeds/private/<token>")
    @views.delete("/feeds/private/<token>/<int:number>")
    def remove(token: str, number: int | None = None) -> ResponseReturnValue:
        use.revoke(deps, token, number=number)
        return "", 204

    @views.get("/tie/<token>")
    def tie_page(token: str) -> str:
        return render_template("tie.html", view=use.tie_view(deps, token), done=False)

    @views.post("/tie/<token>")
    def tie(token: str) -> str:
        return render_template("tie.html", view=use.tie(deps, token), done=True)

    def rename(token: str, number: int | None) -> ResponseReturnValue:
        use.change(deps, token, number=number, name=request.form.get("name", ""))
        return back(token, "rename")

    def refilter(token: str, number: int | None) -> ResponseReturnValue:
        use.change(deps, token, number=number, spec=spec_of("query", request.form.get("query", "")))
        return back(token, "filter")

    def replace(token: str, _: int | None) -> ResponseReturnValue:
        return back(use.replace(deps, token), "replace")

    def revoke(token: str, number: int | None) -> ResponseReturnValue:
        use.revoke(deps, token, number=number)
        return back(token, "revoke") if number is not None else render_template("revoked.html")

    def ask_to_tie(token: str, _: int | None) -> ResponseReturnValue:
        allowance.take(request.remote_addr or "", deps.clock())
        use.ask_to_tie(deps, token, request.form.get("address", "").strip())
        return back(token, "tie")

    acts: dict[str, Callable[[str, int | None], ResponseReturnValue]] = {
        "rename": rename,
        "filter": refilter,
        "replace": replace,
        "revoke": revoke,
        "tie": ask_to_tie,
    }

    def state(token: str) -> dict[str, Any]:
        """All that may be said of a feed, and of the others that can be managed from there."""
        own = use.ownership(deps, token)
        address = {"address": f"{page_of(token)}.ics", "page": page_of(token)}
        return address | _feed_json(own.feed) | {"others": [_feed_json(one) for one in own.others]}

    def page_of(token: str) -> str:
        return f"{deps.public_url}/feeds/private/{token}"

    def back(token: str, done: str) -> ResponseReturnValue:
        return redirect(url_for(".page", token=token, done=done), 303)

    @views.after_request
    def _keep_secret(response: Response) -> Response:
        response.headers.update(SECRET)
        return response

    return views


def spec_of(name: str, value: Any) -> FeedSpec:
    """The feed that a query in a form or in JSON asks for."""
    if not isinstance(value, str):
        raise InvalidInputError(f"{name} takes the query of a feed's address, as place=Lviv&kind=meeting")
    return spec_from(parse_qsl(value.removeprefix("?"), keep_blank_values=True))


FIELDS: dict[str, given.Reader] = {"name": given.text, "query": spec_of}


def _feed_json(feed: SecretFeed) -> dict[str, Any]:
    return {
        "number": feed.id,
        "name": feed.name,
        "query": feed.query,
        "made_at": feed.made_at.isoformat(),
        "fetched_on": feed.fetched_on and feed.fetched_on.isoformat(),
    }
