"""The operator's desk: what waits for a person, and what the machine understood, to be corrected."""

from flask import Blueprint, g, redirect, render_template, request, url_for
from flask.typing import ResponseReturnValue

from calfeed.errors import FetchError, InvalidInputError, ParseError, ReadError
from calfeed.model.act import Edit
from calfeed.model.meeting import Change, Sighting
from calfeed.usecases import intake, outbox, review, sources
from calfeed.usecases.alerts import alerts, words
from calfeed.usecases.audience import audience, faults
from calfeed.usecases.deps import Deps
from calfeed.web.acts import DOCUMENT_ACTS, MEETING_ACTS, answer, done, number
from calfeed.web.differences import Difference, differences
from calfeed.web.fields import edits, values_of
from calfeed.web.gate import Gate
from calfeed.web.regions import by_region
from calfeed.web.sheet import sheet

LARGEST_UPLOAD = 10_000_000
LARGEST_TEXT = 4_000_000  # in octets; the reader counts characters
LARGEST_REQUEST = LARGEST_UPLOAD + 500_000  # with what a browser puts around the file
FORM_PARTS = 200
MOST_SHOWN = 100  # of each list on the desk


def blueprint(deps: Deps, gate: Gate) -> Blueprint:
    """The pages behind the login."""
    views = Blueprint("desk", __name__, url_prefix="/desk")
    views.before_request(_let_documents_be_large)
    gate.guard(views)

    def show_queue(error: str = "") -> str:
        given = {name: request.form.get(name, "") for name in ("text", "address")}
        ailing = [
            one for one in sources.listing(deps) if one.silent or one.kept.failures or (one.last and one.last.troubles)
        ]
        return render_template(
            "desk/queue.html",
            alerts=alerts(deps),
            queue=review.queue(deps),
            most=MOST_SHOWN,
            ailing=ailing,
            error=error,
            done=done(),
            **given,
        )

    def show_meeting(uid: str, error: str = "") -> str:
        view = review.meeting(deps, uid)
        typed = request.form.to_dict() if error and request.form.get("act") == "edit" else {}
        return render_template(
            "desk/meeting.html",
            view=view,
            history=_history(view.history),
            values=values_of(view.meeting) | typed,
            zones=by_region(),
            error=error,
            done=done(),
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

    @views.get("/feeds")
    def feeds() -> str:
        return render_template(
            "desk/feeds.html", audience=audience(deps), faults=faults(deps), now=deps.clock(), most=MOST_SHOWN
        )

    @views.get("/outbox")
    def mails() -> str:
        return render_template("desk/outbox.html", view=outbox.view(deps), late=words, done=done())

    @views.post("/outbox")
    def send_again() -> ResponseReturnValue:
        outbox.send_again(deps, g.account.name, None if "all" in request.form else number())
        return redirect(url_for(".mails", done="again"), 303)

    @views.get("/documents/<digest>")
    def document(digest: str) -> str:
        view = review.document(deps, digest)
        told = [(one.heard.told, one.meeting) for one in view.said]
        sightings = [(told, meeting) for told, meeting in told if isinstance(told, Sighting) and meeting]
        dates = [(date.number, date.skipped) for date in view.dates if not date.is_promoted]
        page = sheet(view.kept.text, sightings, dates)
        return render_template("desk/document.html", document=view.kept, sheet=page, done=done())

    @views.post("/documents/<digest>")
    def act_on_document(digest: str) -> ResponseReturnValue:
        return answer(deps, DOCUMENT_ACTS, digest, url_for(".document", digest=digest))

    def edit(uid: str) -> Edit:
        view = review.meeting(deps, uid)
        if request.form.get("seen", str(len(view.history))) != str(len(view.history)):
            raise InvalidInputError(
                "the meeting has changed since you opened it; look at its history, and send what you wrote once more"
            )
        return Edit(uid, edits(view.meeting, request.form))

    @views.get("/meetings/<uid>")
    def meeting(uid: str) -> str:
        return show_meeting(uid)

    @views.post("/meetings/<uid>")
    def act(uid: str) -> ResponseReturnValue:
        try:
            return answer(deps, MEETING_ACTS | {"edit": edit}, uid, request.path)
        except InvalidInputError as wrong:
            return show_meeting(uid, str(wrong)), 400

    return views


def _let_documents_be_large() -> None:
    if request.endpoint == "desk.take_in":
        request.max_content_length = LARGEST_REQUEST
        request.max_form_memory_size = LARGEST_TEXT
    request.max_form_parts = FORM_PARTS


def _history(steps: tuple[Change, ...]) -> list[tuple[Change, list[Difference], bool]]:
    """The newest step first, with what it changed, and whether it is the one to take back next."""
    latest = {step.decision: step for step in steps if step.decision}
    own = [step.number for step in latest.values() if not step.undone]
    return [
        (step, differences(step) if step.before else [], step.number == max(own, default=-1))
        for step in reversed(steps)
    ]
