"""The addresses of our pages; the public address has no slash at its end."""

from urllib.parse import quote

from calfeed.model.meeting import Meeting


def event_page(meeting: Meeting, public_url: str) -> str:
    """The address of the meeting's own page."""
    return f"{public_url}/events/{quote(meeting.uid, safe='@')}"
