"""The operator's desk: what waits for a person, and what the machine understood, to be corrected.

Each act is shown first: a form without `sure` is answered by what it would change, one with it makes the change.
"""

from collections.abc import Callable
from urllib.parse import urlencode, urlsplit

from flask import Blueprint, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from calfeed.errors import FetchError, InvalidInputError, ParseError, ReadError
from calfeed.model.act import Act, Disbelieve, Edit, Join, KeepApart, Promote, Split, Stand, Undo
from calfeed.model.meeting import Change, Sighting, Standing
from calfeed.usecases import desk as use
from calfeed.usecases import intake, review, sources
from calfeed.usecases.deps import Deps
from calfeed.usecases.zones import zones
from calfeed.web.differences import Difference, differences, feed_words
from calfeed.web.fields import day, edits, tidy, values_of
from calfeed.web.gate import FIELD, Gate
from calfeed.web.login import own_path
from calfeed.web.sheet import sheet
from calfeed.web.subscriptions import by_region

LARGEST_UPLOAD = 10_000_000
LARGEST_TEXT = 4_000_000  # in octets; the reader counts characters
LARGEST_REQUEST = LARGEST_UPLOAD + 500_000  # with what a browser puts around the file
FORM_PARTS = 200

TITLES = {
    "edit": "Change the meeting",
    "publish": "Publish",
    "hold": "Hold for review",
    "reject": "Reject",
    "split": "Split off",
    "join": "Join",
    "apart": "Keep apart",
    "undo": "Take back",
    "promote": "Make it a meeting",
    "disbelieve": "Disbelieve the text",
}
DONE = {
    "edit": "Changed.",
    "publish": "Published.",
    "hold": "Held for review.",
    "reject": "Rejected.",
    "split": "Split off.",
    "join": "Joined.",
    "apart": "Kept apart.",
    "undo": "Taken back.",
    "promote": "It is a meeting now.",
    "disbelieve": "Nothing that the text says counts any more.",
    "known": "This text was read before; here is what became of it.",
}


def blueprint(deps: Deps, gate: Gate) -> Blueprint:
    """The pages behind the login."""
    views = Blueprint("desk", __name__, url_prefix="/desk")
    views.before_request(_let_documents_be_large)
    gate.guard(views)
    regions = by_region(zones())

    def show_queue(error: str = "") -> str:
        given = {name: request.form.get(name, "") for name in ("text", "address")}
        ailing = [
            one for one in sources.listing(deps) if one.silent or one.kept.failures or (one.last and one.last.troubles)
        ]
        return render_template(
            "desk/queue.html", queue=review.queue(deps), ailing=ailing, error=error, done=_done(), **given
        )

    def show_meeting(uid: str, error: str = "") -> str:
        view = review.meeting(deps, uid)
        typed = request.form.to_dict() if error and request.form.get("act") == "edit" else {}
        return render_template(
            "desk/meeting.html",
            view=view,
            history=_history(view.history),
            values=values_of(view.meeting) | typed,
            zones=regions,
            error=error,
            done=_done(),
        )

    @views.get("")
    def queue() -> str:
        return show_queue()

    @views.post("/documents")
    def take_in() -> ResponseReturnValue:
        form, file = request.form, request.files.get("file")
        try:
            if file:
                report = intake.take_file(deps, file.filename or "", file.read())
            elif address := form.get("address", "").strip():
                report = intake.take_address(deps, address)
            else:
                report = intake.take_text(deps, form.get("text", ""))
        except (ReadError, ParseError, FetchError) as wrong:
            return show_queue(str(wrong)), 400
        return redirect(url_for(".document", digest=report.digest, done="known" if report.known else None), 303)

    @views.get("/sources")
    def all_sources() -> str:
        return render_template("desk/sources.html", sources=sources.listing(deps))

    @views.get("/sources/<name>")
    def source(name: str) -> str:
        listed = sources.listed(deps, name)
        return render_template("desk/source.html", listed=listed, fetches=sources.fetches(deps, name))

    @views.get("/documents/<digest>")
    def document(digest: str) -> str:
        view = review.document(deps, digest)
        told = [(one.heard.told, one.meeting) for one in view.said]
        sightings = [(told, meeting) for told, meeting in told if isinstance(told, Sighting) and meeting]
        dates = [(date.number, date.skipped) for date in view.dates if not date.is_promoted]
        page = sheet(view.kept.text, sightings, dates)
        return render_template("desk/document.html", document=view.kept, sheet=page, done=_done())

    @views.post("/documents/<digest>")
    def act_on_document(digest: str) -> ResponseReturnValue:
        return _answer(deps, DOCUMENT_ACTS, digest, url_for(".document", digest=digest))

    @views.get("/meetings/<uid>")
    def meeting(uid: str) -> str:
        return show_meeting(uid)

    @views.post("/meetings/<uid>")
    def act(uid: str) -> ResponseReturnValue:
        try:
            if request.form.get("act") == "edit":
                known = review.meeting(deps, uid).meeting
                return _answer(deps, {"edit": lambda uid: Edit(uid, edits(known, request.form))}, uid, request.path)
            return _answer(deps, MEETING_ACTS, uid, request.path)
        except InvalidInputError as wrong:
            return show_meeting(uid, str(wrong)), 400

    return views


def _let_documents_be_large() -> None:
    if request.endpoint == "desk.take_in":
        request.max_content_length = LARGEST_REQUEST
        request.max_form_memory_size = LARGEST_TEXT
    request.max_form_parts = FORM_PARTS


def _number() -> int:
    text = request.form.get("number", "")
    if not text.isascii() or not text.isdecimal() or len(text) > 9:
        raise InvalidInputError("the form does not say which one")
    return int(text)


MEETING_ACTS: dict[str, Callable[[str], Act]] = {
    "publish": lambda uid: Stand(uid, Standing.PUBLISHED),
    "hold": lambda uid: Stand(uid, Standing.HELD),
    "reject": lambda uid: Stand(uid, Standing.REJECTED),
    "split": lambda uid: Split(uid, tuple(request.form.getlist("document"))),
    "join": lambda uid: Join(uid, request.form.get("other", "")),
    "apart": lambda uid: KeepApart(uid, request.form.get("other", "")),
    "undo": lambda uid: Undo(uid, _number()),
}
DOCUMENT_ACTS: dict[str, Callable[[str], Act]] = {
    "promote": lambda digest: Promote(digest, _number(), tidy(request.form.get("title", "")), day(request.form)),
    "disbelieve": Disbelieve,
}


def _answer(deps: Deps, acts: dict[str, Callable[[str], Act]], about: str, page: str) -> ResponseReturnValue:
    """What the act would change; or, when the form says that it is sure, the page it came from after the change."""
    name = request.form.get("act", "")
    if name not in acts:
        raise InvalidInputError("the form does not say what to do")
    act, person = acts[name](about), g.account.name
    back = own_path(request.form.get("back", "") or page)
    if "sure" in request.form:
        changes = use.do(deps, person, act)
        return redirect(_told(back, name, changes if name != "undo" else ()), 303)
    preview = use.preview(deps, person, act)
    return render_template(
        "desk/preview.html",
        title=TITLES[name],
        steps=[(change, differences(change), feed_words(change)) for change in preview.changes],
        told=preview.told,
        form=[pair for pair in request.form.items(multi=True) if pair[0] != FIELD],
        action=request.path,
        back=back,
    )


def _history(steps: tuple[Change, ...]) -> list[tuple[Change, list[Difference], bool]]:
    """The newest step first, with what it changed, and whether it is the one to take back next."""
    latest = {step.decision: step for step in steps if step.decision}
    own = [step.number for step in latest.values() if not step.undone]
    return [
        (step, differences(step) if step.before else [], step.number == max(own, default=-1))
        for step in reversed(steps)
    ]


def _done() -> dict[str, str]:
    """What was done before this page was shown: its words, and the change that can be taken back."""
    words = DONE.get(request.args.get("done", ""), "")
    return {"words": words, "uid": request.args.get("uid", ""), "number": request.args.get("number", "")}


def _told(path: str, done: str, changes: tuple[Change, ...]) -> str:
    """A page of ours that says what was done, and offers to take the change back."""
    query: dict[str, str | int] = {"done": done}
    if changes:
        query |= {"uid": changes[0].after.uid, "number": changes[0].number}
    return urlsplit(path)._replace(query=urlencode(query)).geturl()
