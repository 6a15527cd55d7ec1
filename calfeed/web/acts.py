"""What a form of the desk asks for: shown first, then done, then told with the offer to take it back.

A form without `sure` is answered by what its act would change, one with it makes the change.
"""

from collections.abc import Callable
from urllib.parse import urlencode, urlsplit

from flask import g, redirect, render_template, request
from flask.typing import ResponseReturnValue

from calfeed.errors import InvalidInputError
from calfeed.model.act import Act, Disbelieve, Join, KeepApart, Promote, Split, Stand, Undo
from calfeed.model.meeting import Change, Standing
from calfeed.usecases import desk as use
from calfeed.usecases.deps import Deps
from calfeed.web.differences import differences, feed_words
from calfeed.web.fields import day, tidy
from calfeed.web.gate import FIELD
from calfeed.web.login import own_path

Acts = dict[str, Callable[[str], Act]]

TITLES = {
    "edit": "Change the meeting",
    "publish": "Publish",
    "hold": "Hold for review",
    "reject": "Reject",
    "split": "Split off",
    "join": "Join",
    "apart": "Keep apart",
    "undo": "Undo",
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
    "undo": "Undone.",
    "promote": "It is a meeting now.",
    "disbelieve": "Nothing that the text says counts any more.",
    "again": "It is sent again, within seconds.",
    "known": "This text was read before; here is what became of it.",
}


def number() -> int:
    """The number that a form names."""
    text = request.form.get("number", "")
    if not text.isascii() or not text.isdecimal() or len(text) > 9:
        raise InvalidInputError("the form does not say which one")
    return int(text)


MEETING_ACTS: Acts = {
    "publish": lambda uid: Stand(uid, Standing.PUBLISHED),
    "hold": lambda uid: Stand(uid, Standing.HELD),
    "reject": lambda uid: Stand(uid, Standing.REJECTED),
    "split": lambda uid: Split(uid, tuple(request.form.getlist("document"))),
    "join": lambda uid: Join(uid, request.form.get("other", "")),
    "apart": lambda uid: KeepApart(uid, request.form.get("other", "")),
    "undo": lambda uid: Undo(uid, number()),
}
DOCUMENT_ACTS: Acts = {
    "promote": lambda digest: Promote(digest, number(), tidy(request.form.get("title", "")), day(request.form)),
    "disbelieve": Disbelieve,
}


def answer(deps: Deps, acts: Acts, about: str, page: str) -> ResponseReturnValue:
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


def done() -> dict[str, str]:
    """What was done before this page was shown: its words, and the change that can be taken back."""
    words = DONE.get(request.args.get("done", ""), "")
    return {"words": words, "uid": request.args.get("uid", ""), "number": request.args.get("number", "")}


def _told(path: str, done: str, changes: tuple[Change, ...]) -> str:
    """A page of ours that says what was done, and offers to take the change back."""
    query: dict[str, str | int] = {"done": done}
    if changes:
        query |= {"uid": changes[0].after.uid, "number": changes[0].number}
    return urlsplit(path)._replace(query=urlencode(query)).geturl()
