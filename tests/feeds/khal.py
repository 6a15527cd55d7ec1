"""A subscriber whose vdirsyncer fetches a feed into a folder, and whose khal lists it: programs that Debian has.

vdirsyncer gives each event a UID of its own, a hash; ours is the event page's, in the last line of the description.
"""

import re
import subprocess
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from tests.feeds.shown import Shown

MOMENT = "%Y-%m-%d %H:%M"
FIELDS = ("start-long", "end-long", "title", "status", "location", "description")
FORMAT = "\x01".join(f"{{{field}}}" for field in FIELDS) + "\x02"
PAGE = re.compile(r"Event page: \S+/(\S+)\Z")
WIDE = "1000000"  # columns, so that "search" breaks no line

VDIRSYNCER = """\
[general]
status_path = "{folder}/status"
[pair feed]
a = "feed_here"
b = "feed_there"
collections = null
conflict_resolution = "b wins"
[storage feed_here]
type = "filesystem"
path = "{folder}/events"
fileext = ".ics"
[storage feed_there]
type = "http"
url = "{url}"
"""
KHAL = f"""\
[calendars]
[[feed]]
path = {{folder}}/events
readonly = True
[locale]
local_timezone = {{zone}}
default_timezone = {{zone}}
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = {MOMENT}
longdatetimeformat = {MOMENT}
[sqlite]
path = {{folder}}/khal.db
"""


class Khal:
    """A subscription to one address, in a folder of its own."""

    def __init__(self, folder: Path, url: str, zone: str = "Europe/Kyiv") -> None:
        self._zone = ZoneInfo(zone)
        self._environment = {"PATH": "/usr/bin:/bin", "HOME": str(folder), "LC_ALL": "C.UTF-8", "COLUMNS": WIDE}
        self._vdirsyncer, self._khal = folder / "vdirsyncer.conf", folder / "khal.conf"
        self._vdirsyncer.write_text(VDIRSYNCER.format(folder=folder, url=url))
        self._khal.write_text(KHAL.format(folder=folder, zone=zone))
        self.events = folder / "events"
        self.events.mkdir()
        self._run("vdirsyncer", "-c", self._vdirsyncer, "discover", "feed")

    def sync(self, *options: str) -> None:
        """Fetch the feed; CalledProcessError, with the reason in `stderr`, if vdirsyncer did not take it."""
        self._run("vdirsyncer", "-c", self._vdirsyncer, "sync", *options)

    def agenda(self, first: date, days: int = 28) -> list[Shown]:
        """What is listed from a day on; what lasts several days is there on each."""
        last = first + timedelta(days=days - 1)
        return self._listed("list", "--day-format", "", f"{first}", f"{last}")

    def everything(self) -> list[Shown]:
        """All events, whenever they are."""
        return self._listed("search", "")

    def _listed(self, command: str, *arguments: str) -> list[Shown]:
        done = self._run("khal", "--no-color", "-c", self._khal, command, "--format", FORMAT, *arguments)
        return [self._shown(*one.strip("\n").split("\x01")) for one in done.stdout.split("\x02")[:-1]]

    def _shown(self, start: str, end: str, title: str, status: str, place: str, description: str) -> Shown:
        page = PAGE.search(description)
        assert page, description
        return Shown(
            start=self._when(start),
            end=self._when(end),
            title=title,
            status=status.strip(),
            place=place,
            description=description,
            uid=page[1],
        )

    def _when(self, words: str) -> date | datetime:
        if " " not in words:
            return date.fromisoformat(words)
        return datetime.strptime(words, MOMENT).replace(tzinfo=self._zone)

    def _run(self, *command: str | Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(command, env=self._environment, capture_output=True, text=True, check=True, timeout=300)
