"""One occurrence of a meeting as the octets of a VEVENT, made from stored values only: equal meetings, equal bytes."""

import logging
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from urllib.parse import quote

from icalendar import Event, vCalAddress, vUri
from icalendar.prop import vCategory

from calfeed.ics.text import Text, folded
from calfeed.model.address import event_page
from calfeed.model.clean import clean, one_line, shortened
from calfeed.model.link import join_link, safe_link, uri
from calfeed.model.meeting import Certainty, Kind, Meeting, Occurrence, Online, Status
from calfeed.model.piece import Piece
from calfeed.model.when import AllDay, Timed, ZoneOrigin
from calfeed.model.wording import english as wording

log = logging.getLogger(__name__)

LONGEST_TITLE = 300
LONGEST_QUOTE = 2_000
LONGEST_DESCRIPTION = 6_000  # Google takes 8 192 characters
MOVED_FOR = timedelta(days=7)  # so long an event says that it was moved
CATEGORY = {Kind.EVENT: "Meeting", Kind.DEADLINE: "Deadline"}


def render_piece(occurrence: Occurrence, *, public_url: str) -> Piece:
    """The event as a feed keeps it; one that was moved says so before its title for a week.

    What can't be written is no reason to lose the other events: it is a fault, for the operator to see.
    """
    meeting = occurrence.meeting
    calm_on = meeting.moved_at.date() + MOVED_FOR if meeting.moved_at else None
    try:
        octets = render_event(occurrence, public_url=public_url)
        if calm_on is None or meeting.changed_at.date() >= calm_on or meeting.status is Status.CANCELLED:
            return Piece(octets=octets)
        calm = replace(meeting, changed_at=datetime.combine(calm_on, time(), UTC))
        return Piece(
            octets=render_event(occurrence, public_url=public_url, is_news=True),
            later=render_event(replace(occurrence, meeting=calm), public_url=public_url),
            later_on=calm_on,
        )
    except Exception as wrong:
        log.exception("event can't be written  uid=%s", occurrence.uid)
        return Piece(fault=f"{type(wrong).__name__}: {one_line(str(wrong), LONGEST_TITLE)}")


def render_event(
    occurrence: Occurrence, *, public_url: str | None, organizer: str | None = None, is_news: bool = False
) -> bytes:
    """The VEVENT of one occurrence, its lines ended and folded; instants in UTC, days as dates.

    A moment whose end was not announced has no DTEND: it takes no time (RFC 5545, 3.6.1), and none is made up.
    Without a public address there is no service behind the event, and no page to point to. With `is_news` the title
    says that it was moved.
    """
    meeting, slot = occurrence.meeting, occurrence.slot
    page = event_page(meeting, public_url) if public_url else ""
    event = Event()
    event.add("uid", occurrence.uid)
    event.add("dtstamp", meeting.changed_at)
    event.add("created", meeting.created_at)
    event.add("last-modified", meeting.changed_at)
    event.add("sequence", meeting.sequence)
    if isinstance(slot, Timed):
        event.add("dtstart", slot.start.astimezone(UTC))
        if slot.end is not None:
            event.add("dtend", slot.end.astimezone(UTC))
    else:
        event.add("dtstart", slot.first)
        event.add("dtend", slot.last + timedelta(days=1))
    event.add("summary", Text(f"Moved: {summary(meeting)}" if is_news else summary(meeting)))
    event.add("status", Text(meeting.status.upper()))
    event.add("transp", Text("TRANSPARENT"))
    event.add("x-microsoft-cdo-busystatus", Text("FREE"))
    if organizer:
        event.add("organizer", vCalAddress(f"mailto:{quote(organizer, safe='@')}"))
    event.add("categories", _categories(meeting))
    if url := safe_link(meeting.source_url) or page:
        event.add("url", vUri(uri(url)))
    if where := location(meeting):
        event.add("location", Text(where))
    if occurrence.key:
        event.add("related-to", Text(meeting.uid))
    if meeting.follows:
        event.add("related-to", Text(meeting.follows), parameters={"RELTYPE": "SIBLING"})
    if link := join_link(meeting):
        event.add("conference", vUri(uri(link)), parameters={"VALUE": "URI", "FEATURE": "VIDEO"})
    event.add("description", Text(description(occurrence, page)))
    return b"".join(folded(line) for line in event.content_lines() if line)


def summary(meeting: Meeting) -> str:
    """The title, cleaned and marked; what has no words left is still called something."""
    title = one_line(meeting.title, LONGEST_TITLE) or CATEGORY[meeting.kind]
    return wording.marked_title(title, meeting.kind, meeting.status, meeting.certainty)


def location(meeting: Meeting) -> str:
    """Where it is, or that it is online only."""
    if meeting.place and (place := one_line(meeting.place, LONGEST_TITLE)):
        return place
    return "Online" if meeting.online is Online.YES else ""


def description(occurrence: Occurrence, page: str) -> str:
    """Plain text: what matters first, then the words it came from, then the source and the event's page."""
    meeting = occurrence.meeting
    words = shortened(clean(meeting.quote).strip(), LONGEST_QUOTE)
    facts = shortened("\n".join(one_line(line, LONGEST_QUOTE) for line in _facts(occurrence)), LONGEST_DESCRIPTION)
    source = one_line(" ".join(filter(None, (meeting.source_name, meeting.source_url))), LONGEST_QUOTE)
    last = "\n".join([*([f"Source: {source}"] if source else []), *([f"Event page: {page}"] if page else [])])
    return "\n\n".join(filter(None, (facts, f"“{words}”" if words else "", last)))


def _facts(occurrence: Occurrence) -> list[str]:
    meeting, slot = occurrence.meeting, occurrence.slot
    lines = []
    if meeting.status is Status.CANCELLED:
        put_off = meeting.certainty is Certainty.MOVED
        lines.append("This meeting is put off; no new day is known." if put_off else "This meeting is cancelled.")
    if meeting.status is Status.TENTATIVE:
        reported = meeting.certainty is Certainty.REPORTED
        lines.append("Reported, not confirmed." if reported else "Not certain yet.")
    if meeting.previous is not None and meeting.status is not Status.CANCELLED:
        lines.append(f"Moved: {wording.moved_words(meeting.previous, meeting.when)}.")
    if isinstance(slot, AllDay):
        lines.append(f"{wording.hour_not_announced.capitalize()}.")
    else:
        lines.append(_local_hour(slot))
    if meeting.online is not Online.NO:
        link = join_link(meeting)
        lines.append(f"{wording.online(meeting.online)}: {link}" if link else f"{wording.online(meeting.online)}.")
    if meeting.participants:
        lines.append(f"Participants: {'; '.join(meeting.participants)}")
    if meeting.topic:
        lines.append(f"Topic: {meeting.topic}")
    return lines


def _local_hour(slot: Timed) -> str:
    zone = wording.zone_words(slot.zone, slot.start)
    origin = "" if slot.zone_origin is ZoneOrigin.STATED else f", {wording.zone_origin(slot.zone_origin)}"
    return f"{wording.day_words(slot.start.date())}, {wording.hour_words(slot)}, {zone}{origin}."


def _categories(meeting: Meeting) -> vCategory:
    topic = one_line(meeting.topic or "", LONGEST_TITLE)
    names = [CATEGORY[meeting.kind], *([topic] if topic else [])]
    categories = vCategory([])
    categories.cats = [Text(name) for name in names]
    return categories
