"""Which program fetches a feed, as far as its User-Agent tells, and how often each calendar usually looks."""

import re
from dataclasses import dataclass
from functools import lru_cache

from calfeed.model.wording import N_

LENGTH_MOST = 512  # characters that are looked at: the longest that is known has half of them
OTHER = "Other"


@dataclass(frozen=True, slots=True)
class Family:
    """Programs that are counted as one: their name, what their User-Agent (in lower case) is known by, and how often
    they look at a feed by themselves, where that is known."""

    name: str
    marks: str
    pace: str = ""


# The first that fits counts: an app that calls itself Mozilla stands before the browsers.
FAMILIES = (
    Family(
        "Apple Calendar",
        r"dataaccessd|calendaragent|accountsd/|calendarstore/|davkit/",
        N_("every few hours, or as set: every 5 minutes to weekly"),
    ),
    Family("Google Calendar", r"google-calendar-importer", N_("every 4 to 24 hours")),
    Family("Outlook", r"microsoft[ .](exchange|office)|ms-office|outlook", N_("about every 3 hours")),
    Family("Thunderbird", r"thunderbird|lightning|betterbird", N_("every 30 minutes while it runs, or as set")),
    Family("GNOME", r"evolution[/-]|gnome-calendar", N_("every 30 to 60 minutes, or as set")),
    Family("KDE", r"akonadi|korganizer|merkuro|konqueror|\bkio(worker|slave)?/", N_("when it starts, or as set")),
    Family("DAVx⁵ and ICSx⁵", r"icsx5|davx5|icsdroid|davdroid", N_("once a day, or as set")),
    Family("Nextcloud", r"nextcloud|owncloud", N_("about every hour, as the feed asks")),
    Family("Fastmail", r"fastmailua", N_("about every hour")),
    Family("Proton Calendar", r"proton", N_("every 4 to 16 hours")),
    Family("Yahoo Calendar", r"yahoo!? ?calendar", N_("every 8 to 12 hours")),
    Family("Home Assistant", r"homeassistant", N_("once a day")),
    Family("Fantastical", r"fantastical"),
    Family("BusyCal", r"busycal"),
    Family("Yandex Calendar", r"yandexcalendar"),
    Family("vdirsyncer and khal", r"vdirsyncer|khal/|pimsync"),
    Family("WordPress", r"wordpress"),
    Family("Bots", r"bot\b|crawler|spider|slurp|facebookexternalhit|uptime|monitor|scanner"),
    Family(
        "Scripts",
        r"curl/|wget/|python|aiohttp|go-http-client|okhttp|axios|node|undici|java/|httpclient|libwww|guzzle|php/|ruby"
        r"|powershell|emacs|reqwest",
    ),
    Family("Browsers", r"mozilla/|opera/"),
)
CALENDARS = tuple(one for one in FAMILIES if one.pace)
_MARKS = tuple((one.name, re.compile(one.marks)) for one in FAMILIES)


def family(user_agent: str) -> str:
    """The name of the family that a User-Agent is of."""
    return _family(user_agent[:LENGTH_MOST])


@lru_cache(maxsize=1024)
def _family(user_agent: str) -> str:
    words = user_agent.lower()
    return next((name for name, marks in _MARKS if marks.search(words)), OTHER)
