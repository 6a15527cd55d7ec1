"""Signing up for reminders and leaving again: links in mails only show a button, a POST does what it says.

No cookie is involved: what a POST may do is told by the token in its address, so there is nothing to forge. A sign-up
needs no token because all it causes is a mail that asks.
"""

from collections.abc import Mapping
from datetime import datetime

from flask import Blueprint, Response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from calfeed.errors import InvalidInputError, StoreError
from calfeed.model.client import CALENDARS
from calfeed.model.wish import DEFAULT, Wish
from calfeed.usecases import subscribe as use
from calfeed.usecases.allowance import Allowance
from calfeed.usecases.choices import Menu
from calfeed.usecases.deps import Deps
from calfeed.usecases.publish import EVERYTHING, NAME, Press, address_of
from calfeed.usecases.tally import last_fetches
from calfeed.web.feeds import page_spec
from calfeed.web.headers import SECRET
from calfeed.web.language import current
from calfeed.web.links import is_local, subscribe_links
from calfeed.web.qr import qr
from calfeed.web.regions import by_region
from calfeed.web.wishes import parts_of, wish_fields, wish_of


def blueprint(deps: Deps, press: Press, menu: Menu) -> Blueprint:
    """Sign-up, confirmation and leaving."""
    views, allowance = Blueprint("subscriptions", __name__), Allowance()
    links = subscribe_links(address_of(deps, EVERYTHING), NAME)
    picture = qr(links.webcal)

    def form(
        parts: Mapping[str, str],
        address: str = "",
        zone: str = deps.zone.key,
        language: str = "",
        error: InvalidInputError | None = None,
    ) -> str:
        values = {"address": address, "zone": zone, "error": error, "zones": by_region(), "links": links}
        return render_template(
            "subscribe.html",
            **values,
            qr=picture,
            language=language or current().language,
            wish=wish_fields(parts, menu),
            is_chosen=parts != DEFAULT.parts,
            page=f"{deps.public_url}/subscribe",
            is_local=is_local(deps.public_url),
            is_over=press.feed().is_over,
            calendars=CALENDARS,
            last=last(),
            now=deps.clock(),
        )

    def may_ask(now: datetime) -> None:
        allowance.take(request.remote_addr or "", now)  # or anybody could have us mail a whole town

    def last() -> Mapping[str, datetime]:
        try:
            return last_fetches(deps)
        except StoreError:  # the page goes on without, as the feed does
            return {}

    @views.get("/subscribe")
    def page() -> str:
        return form(Wish(filter=page_spec().filter).parts)

    @views.post("/subscribe")
    def sign_up() -> ResponseReturnValue:
        address, zone = request.form.get("address", "").strip(), request.form.get("zone", "")
        language = request.form.get("mails_in", "en")
        parts = parts_of(request.form)
        try:
            use.sign_up(deps, address, zone, wish_of(parts), language, permit=may_ask)
        except InvalidInputError as wrong:
            return form(parts, address, zone, language, wrong), 400, SECRET
        return redirect(url_for(".sent"), 303)

    @views.get("/subscribe/sent")
    def sent() -> str:
        return render_template("sent.html")

    @views.get("/confirm/<token>")
    def confirm_page(token: str) -> str:
        return render_template("confirm.html", subscriber=use.confirm_view(deps, token))

    @views.post("/confirm/<token>")
    def confirm(token: str) -> str:
        return render_template("confirmed.html", subscriber=use.confirm(deps, token))

    @views.get("/unsubscribe/<token>")
    def unsubscribe_page(token: str) -> str:
        return render_template("unsubscribe.html", subscriber=use.unsubscribe_view(deps, token))

    @views.post("/unsubscribe/<token>")
    def unsubscribe(token: str) -> str:
        """The button's POST, and the bare one of a mail program (RFC 8058): no redirect, and twice is fine."""
        return render_template("unsubscribed.html", subscriber=use.unsubscribe(deps, token))

    @views.after_request
    def _keep_tokens_secret(response: Response) -> Response:
        if request.view_args:
            response.headers.update(SECRET)
        return response

    return views
