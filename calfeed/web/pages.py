"""The pages that are read: agenda, one event, health, and what robots may visit."""

from flask import Blueprint, Response, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from calfeed.errors import StoreError
from calfeed.usecases.alerts import stalled
from calfeed.usecases.choices import Menu
from calfeed.usecases.deps import Deps
from calfeed.usecases.event import present_uid
from calfeed.usecases.remind import beat_age
from calfeed.web import agenda as listing
from calfeed.web import event as page
from calfeed.web.look import look_from, zone_named

HIDDEN = ("/confirm/", "/unsubscribe/", "/preferences/", "/tie/", "/feeds/private", "/desk", "/api/")
ROBOTS = "".join(["User-agent: *\n", *(f"Disallow: {path}\n" for path in HIDDEN)])


def blueprint(deps: Deps, menu: Menu) -> Blueprint:
    """The public pages."""
    views = Blueprint("pages", __name__)

    @views.get("/")
    def agenda() -> str:
        look = look_from(request.query_string.decode("ascii", "replace"), deps.zone)
        return render_template("agenda.html", **listing.view(deps, menu, look))

    @views.get("/events/<uid>")
    def event(uid: str) -> ResponseReturnValue:
        asked = request.args.get("zone")
        if (present := present_uid(deps, uid)) != uid:
            return redirect(url_for(".event", uid=present, zone=asked), 308)
        zone = zone_named(asked) if asked else deps.zone
        return render_template("event.html", **page.view(deps, uid, zone), is_default_zone=not asked)

    @views.get("/robots.txt")
    def robots() -> Response:
        return Response(ROBOTS, content_type="text/plain; charset=utf-8")

    @views.get("/healthz")
    def health() -> ResponseReturnValue:
        """Whether the database answers, and how many seconds ago reminders were last looked at (null: never).

        Pages and feeds are well without workers, so that only who asks for `?strict` is told 503 when mail stalls.
        """
        headers = {"Cache-Control": "no-store"}
        try:
            age, stalls = beat_age(deps), stalled(deps)
        except StoreError:
            return {"status": "failing", "database": "unreachable"}, 503, headers
        fails = stalls and "strict" in request.args
        said = {
            "status": "failing" if fails else "ok",
            "database": "ok",
            "reminders": "stalled" if stalls else "ok",
            "beat_age_seconds": None if age is None else age.total_seconds(),
        }
        return said, 503 if fails else 200, headers

    return views
