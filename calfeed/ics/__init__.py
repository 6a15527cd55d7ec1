"""Calendars to the letter of RFC 5545 that 22 clients agree on; the one door to icalendar.

`event.py` makes the octets of one event, which the store keeps; `calendar.py` joins kept octets to a feed.
"""

from calfeed.ics.calendar import join_calendar, render_mail_part
from calfeed.ics.event import render_event

__all__ = ["join_calendar", "render_event", "render_mail_part"]
