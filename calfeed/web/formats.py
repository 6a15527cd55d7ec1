"""Feeds, single events and news in the formats that other programs like, and downloads; all answer as feeds do."""

from urllib.parse import quote

from flask import Blueprint, Response, redirect, url_for
from flask.typing import ResponseReturnValue

from calfeed.model.filename import in_ascii
from calfeed.usecases import formats
from calfeed.usecases.deps import Deps
from calfeed.usecases.event import present_uid
from calfeed.usecases.publish import Press
from calfeed.web.feeds import TYPE, answer, feed_spec, set_up

TYPES = {
    "ics": TYPE,
    "jcal": "application/calendar+json",
    "csv": "text/csv; charset=utf-8; header=present",
    "json": "application/json",
}
NEWS_TYPES = {"atom": "application/atom+xml; charset=utf-8", "json": "application/feed+json"}


def blueprint(deps: Deps, press: Press) -> Blueprint:
    """What stands beside the feeds."""
    views = Blueprint("formats", __name__)

    @views.get("/feeds/all.<any(jcal, csv, json):ending>")
    def feed(ending: str) -> ResponseReturnValue:
        return answer(formats.listing(deps, press, feed_spec(), ending), TYPES[ending])

    @views.get("/feeds/changes.<any(atom, json):ending>")
    def changes(ending: str) -> ResponseReturnValue:
        return answer(formats.changes(deps, press, feed_spec(), ending), NEWS_TYPES[ending])

    @views.get("/download/calfeed.<any(ics, jcal, csv, json):ending>")
    def download(ending: str) -> ResponseReturnValue:
        made = formats.listing(deps, press, feed_spec(), ending)
        return saved(answer(made, TYPES[ending]), f"{made.stem}.{ending}")

    @views.get("/events/<uid>.<any(ics, jcal, json):ending>")
    def event(uid: str, ending: str) -> ResponseReturnValue:
        if (present := present_uid(deps, uid)) != uid:
            return redirect(url_for(".event", uid=present, ending=ending), 308)
        made = formats.event(deps, uid, ending)
        return saved(answer(made, TYPES[ending]), f"{made.stem}.{ending}")

    set_up(views)
    return views


def saved(response: Response, name: str) -> Response:
    """The answer as a file of that name, to be saved (RFC 6266); of another script, in two spellings (RFC 8187)."""
    stem, _, ending = name.rpartition(".")
    plain = f"{in_ascii(stem)}.{ending}"
    exact = "" if plain == name else f"; filename*=UTF-8''{quote(name, safe='')}"
    response.headers["Content-Disposition"] = f'attachment; filename="{plain}"{exact}'
    return response
