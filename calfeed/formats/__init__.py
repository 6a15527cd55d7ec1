"""What we know as other programs like to read it: tables, JSON, and feeds of changes. All from stored values only.

`table.py` and `listing.py` write meetings with their occurrences, `atom.py` and `json_feed.py` the news of them.
`json_ld.py` writes one meeting for search engines.
"""

from calfeed.formats.atom import render_atom
from calfeed.formats.head import Head
from calfeed.formats.json_feed import render_json_feed
from calfeed.formats.json_ld import render_json_ld
from calfeed.formats.listing import Listed, render_event, render_events
from calfeed.formats.table import render_table

__all__ = [
    "Head",
    "Listed",
    "render_atom",
    "render_event",
    "render_events",
    "render_json_feed",
    "render_json_ld",
    "render_table",
]
