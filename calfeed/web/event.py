"""What stands on the page of one meeting beside what is known of it: ways to keep it, and what robots read."""

from typing import Any
from zoneinfo import ZoneInfo

from flask import url_for

from calfeed.formats import render_json_ld
from calfeed.model.address import event_page
from calfeed.model.clean import one_line
from calfeed.model.feed import LENGTH_MOST, event_value
from calfeed.model.meeting import Status
from calfeed.usecases.deps import Deps
from calfeed.usecases.event import event
from calfeed.web.add_links import add_links
from calfeed.web.links import is_local, subscribe_links
from calfeed.web.regions import by_region


def view(deps: Deps, uid: str, zone: ZoneInfo) -> dict[str, Any]:
    """What the template needs; hours are shown in that zone beside the meeting's own."""
    told = event(deps, uid)
    meeting, page = told.entry.meeting, event_page(told.entry.meeting, deps.public_url)
    asked = event_value(meeting.uid, one_line(meeting.title, LENGTH_MOST))
    is_on = told.next is not None and meeting.status is not Status.CANCELLED
    return {
        "view": told,
        "zone": zone,
        "zones": by_region(),
        "page": page,
        "file": subscribe_links(f"{page}.ics", meeting.title),
        "add": add_links(meeting, told.next, page) if told.next and is_on else None,
        "remind": url_for("subscriptions.page", event=asked, _anchor="mail"),
        "elsewhere": url_for("builder.page", event=asked),
        "json_ld": render_json_ld(meeting, told.entry.when, deps.public_url),
        "is_local": is_local(deps.public_url),
    }
