"""Calendars to the letter of RFC 5545 that 22 clients agree on; the one door to icalendar.

`event.py` makes the octets of one event, which the store keeps; `calendar.py` joins kept octets to a feed. `read.py`
reads the calendars of others: `lines.py`, `times.py` and `series.py` what is in them, `entry.py` one event.
"""

from calfeed.ics.calendar import join_calendar, render_mail_part, shown
from calfeed.ics.event import location, render_event, render_piece, summary
from calfeed.ics.jcal import render_jcal
from calfeed.ics.read import read_calendar

__all__ = [
    "join_calendar",
    "location",
    "read_calendar",
    "render_event",
    "render_jcal",
    "render_mail_part",
    "render_piece",
    "shown",
    "summary",
]
