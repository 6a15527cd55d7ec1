"""What stands on the page of one meeting beside what is known of it: ways to keep it, and what robots read."""

from typing import Any
from zoneinfo import ZoneInfo

from flask import url_for

from calfeed.formats import render_json_ld
from calfeed.model.address import event_page
from calfeed.model.clean import one_line
from calfeed.model.facets import words
from calfeed.model.feed import LENGTH_MOST
from calfeed.model.meeting import Meeting, Status
from calfeed.usecases.deps import Deps
from calfeed.usecases.event import event
from calfeed.web.add_links import add_links
from calfeed.web.links import is_local, subscribe_links
from calfeed.web.regions import by_region


def view(deps: Deps, uid: str, zone: ZoneInfo) -> dict[str, Any]:
    """What the template needs; hours are shown in that zone beside the meeting's own."""
    told = event(deps, uid)
    meeting, page = told.entry.meeting, event_page(told.entry.meeting, deps.public_url)
    is_on = told.next is not None and meeting.status is not Status.CANCELLED
    return {
        "view": told,
        "zone": zone,
        "zones": by_region(),
        "page": page,
        "file": subscribe_links(f"{page}.ics", meeting.title),
        "add": add_links(meeting, told.next, page) if told.next and is_on else None,
        "remind": url_for("subscriptions.page", q=_asked_words(meeting), _anchor="mail"),
        "json_ld": render_json_ld(meeting, told.entry.when, deps.public_url),
        "is_local": is_local(deps.public_url),
    }


def _asked_words(meeting: Meeting) -> str | None:
    """The words of its title, by which a filter lets it through."""
    title = one_line(meeting.title, LENGTH_MOST)
    return title if words(title) and title.isprintable() else None
