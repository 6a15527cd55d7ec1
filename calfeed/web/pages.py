"""The pages that are read: agenda, one event, health, and what robots may visit."""

from flask import Blueprint, Response, redirect, render_template, url_for
from flask.typing import ResponseReturnValue

from calfeed.errors import StoreError
from calfeed.usecases import agenda as shown
from calfeed.usecases.deps import Deps
from calfeed.usecases.publish import NAME
from calfeed.usecases.remind import beat_age
from calfeed.web.links import subscribe_links

FEED_PATH = "/feeds/all.ics"
HIDDEN = ("/confirm/", "/unsubscribe/", "/tie/", "/feeds/private", "/desk", "/api/")
ROBOTS = "".join(["User-agent: *\n", *(f"Disallow: {path}\n" for path in HIDDEN)])


def blueprint(deps: Deps) -> Blueprint:
    """The public pages."""
    views = Blueprint("pages", __name__)
    links = subscribe_links(deps.public_url + FEED_PATH, NAME)

    @views.get("/")
    def agenda() -> str:
        return render_template("agenda.html", agenda=shown.agenda(deps), links=links)

    @views.get("/events/<uid>")
    def event(uid: str) -> ResponseReturnValue:
        if (present := shown.present_uid(deps, uid)) != uid:
            return redirect(url_for(".event", uid=present), 308)
        return render_template("event.html", view=shown.event(deps, uid), links=links)

    @views.get("/robots.txt")
    def robots() -> Response:
        return Response(ROBOTS, content_type="text/plain; charset=utf-8")

    @views.get("/healthz")
    def health() -> ResponseReturnValue:
        """Whether the database answers, and how many seconds ago reminders were last looked at (null: never)."""
        headers = {"Cache-Control": "no-store"}
        try:
            age = beat_age(deps)
        except StoreError:
            return {"status": "failing", "database": "unreachable"}, 503, headers
        return {"status": "ok", "database": "ok", "beat_age_seconds": age and age.total_seconds()}, 200, headers

    return views
