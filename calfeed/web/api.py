"""The API for programs: a planning system pushes announcements, and reads events and what changes of them."""

from dataclasses import replace
from importlib.resources import files
from typing import Any

from flask import Blueprint, Response, g, request, url_for
from flask.typing import ResponseReturnValue

from calfeed.errors import ForbiddenError, LoginError
from calfeed.model.account import Account, Role
from calfeed.model.act import Act, Disbelieve, Edit, Join, KeepApart, Promote, Split, Stand, Undo
from calfeed.model.meeting import Change, Standing
from calfeed.model.plain import change_plain, event_plain
from calfeed.store.meetings import EventFilter
from calfeed.usecases import accounts, desk, follow, review, sources
from calfeed.usecases.deps import Deps
from calfeed.usecases.ingest import ingest
from calfeed.web import api_input as given
from calfeed.web.api_output import (
    document_json,
    kept_json,
    meeting_json,
    page_json,
    queue_json,
    report_json,
    source_json,
)
from calfeed.web.problem import ADVICE

LARGEST_ANNOUNCEMENT = 10_000_000
PAGE = 100  # entries, where the query doesn't say how many
HEADERS = {"Cache-Control": "no-store", "X-Robots-Tag": "noindex, nofollow"}
STANDING = {"publish": Standing.PUBLISHED, "hold": Standing.HELD, "reject": Standing.REJECTED}


def blueprint(deps: Deps) -> Blueprint:
    """All addresses of the API, behind a token but for its description."""
    views = Blueprint("api", __name__, url_prefix="/api/v1")
    description = files("calfeed.web").joinpath("openapi.json").read_bytes()

    @views.before_request
    def _let_in() -> None:
        if request.endpoint == "api.openapi":
            return
        if request.endpoint == "api.push":
            request.max_content_length = LARGEST_ANNOUNCEMENT
        g.account = account_of(deps, request.headers.get("Authorization", ""))
        if g.account.role is Role.READER and request.method not in {"GET", "HEAD"}:
            raise ForbiddenError("this token's account may look, but not decide; take a token of an editor")

    @views.after_request
    def _keep_nowhere(response: Response) -> Response:
        response.headers.update(HEADERS)
        return response

    @views.get("/openapi.json")
    def openapi() -> Response:
        return Response(description, content_type=given.JSON)

    @views.post("/announcements")
    def push() -> ResponseReturnValue:
        brought = given.pushed(g.account.name, deps.clock())
        source = sources.find(deps, brought.announcement.source)
        report = ingest(deps, brought.announcement, source=source, fallback=brought.written)
        at = {"Location": url_for("api.announcement", digest=report.digest)}
        return report_json(report), 200 if report.known else 201, at

    @views.get("/announcements")
    def announcements() -> ResponseReturnValue:
        asked = given.query(after=given.text, limit=given.limit)
        page = follow.announcements(deps, asked.get("after", ""), asked.get("limit", PAGE))
        return page_json(page, "announcements", kept_json)

    @views.get("/announcements/<digest>")
    def announcement(digest: str) -> ResponseReturnValue:
        given.query()
        return document_json(review.document(deps, digest))

    @views.post("/announcements/<digest>/promote")
    def promote(digest: str) -> ResponseReturnValue:
        sent = given.body({"number": given.number, "title": given.text}, "number", "title")
        return decide(Promote(digest, sent["number"], sent["title"]))

    @views.post("/announcements/<digest>/disbelieve")
    def disbelieve(digest: str) -> ResponseReturnValue:
        given.body({})
        return decide(Disbelieve(digest))

    @views.get("/events")
    def events() -> ResponseReturnValue:
        asked = given.query(
            since=given.day, until=given.day, standing=given.standing, after=given.text, limit=given.limit
        )
        which = EventFilter(
            since=asked.get("since"), until=asked.get("until"), standing=asked.get("standing", Standing.PUBLISHED)
        )
        return page_json(
            follow.events(deps, which, asked.get("after", ""), asked.get("limit", PAGE)), "events", event_plain
        )

    @views.get("/events/<uid>")
    def event(uid: str) -> ResponseReturnValue:
        given.query()
        return meeting_json(review.meeting(deps, uid))

    @views.get("/events/<uid>/history")
    def history(uid: str) -> ResponseReturnValue:
        given.query()
        return {"changes": [change_plain(step) for step in review.meeting(deps, uid).history]}

    @views.patch("/events/<uid>")
    def edit(uid: str) -> ResponseReturnValue:
        return decide(Edit(uid, given.body(given.EDIT)))

    @views.post("/events/<uid>/<any(publish, hold, reject):verb>")
    def stand(uid: str, verb: str) -> ResponseReturnValue:
        given.body({})
        return decide(Stand(uid, STANDING[verb]))

    @views.post("/events/<uid>/join")
    def join(uid: str) -> ResponseReturnValue:
        return decide(Join(uid, given.body({"other": given.text}, "other")["other"]))

    @views.post("/events/<uid>/keep-apart")
    def keep_apart(uid: str) -> ResponseReturnValue:
        return decide(KeepApart(uid, given.body({"other": given.text}, "other")["other"]))

    @views.post("/events/<uid>/split")
    def split(uid: str) -> ResponseReturnValue:
        return decide(Split(uid, given.body({"documents": given.many(given.text)}, "documents")["documents"]))

    @views.post("/events/<uid>/undo")
    def undo(uid: str) -> ResponseReturnValue:
        return decide(Undo(uid, given.body({"number": given.number}, "number")["number"]))

    @views.get("/changes")
    def changes() -> ResponseReturnValue:
        asked = given.query(after=given.text, limit=given.limit)
        page = follow.changes(deps, asked.get("after", ""), asked.get("limit", PAGE))
        return page_json(page, "changes", change_plain)

    @views.get("/queue")
    def queue() -> ResponseReturnValue:
        given.query()
        return queue_json(review.queue(deps), sources.silent(deps))

    @views.get("/sources")
    def listed() -> ResponseReturnValue:
        given.query()
        return {"sources": [source_json(one) for one in sources.listing(deps)]}

    def decide(act: Act) -> dict[str, Any]:
        """Do it, or only say what it would do."""
        name = g.account.name
        if given.query(preview=given.yes).get("preview"):
            seen = desk.preview(deps, name, act)
            return _outcome([replace(step, position=0) for step in seen.changes], told=seen.told)
        return _outcome(desk.do(deps, name, act))

    return views


def account_of(deps: Deps, header: str) -> Account:
    """The account whose token a request shows; LoginError if it shows none that is good."""
    scheme, _, token = header.partition(" ")
    if scheme.lower() != "bearer" or not token.strip():
        raise LoginError(ADVICE[401])
    account = accounts.check_token(deps, token.strip())
    if account is None:
        raise LoginError("this API token is unknown or revoked; make another with `calfeed user token make NAME LABEL`")
    return account


def _outcome(changes: list[Change] | tuple[Change, ...], told: int | None = None) -> dict[str, Any]:
    return {"preview": told is not None, "changes": [change_plain(step) for step in changes], "told": told}
