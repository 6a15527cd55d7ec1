"""How fast the agenda is answered, and how much is sent, with 10 000 stored events beside 100.

    python -m tests.benchmarks.pages

Times are the processor's, so that nothing else on the machine counts, for the application asked as a server asks it, on
SQLite (all of it in one process): the first answer of a process, and the median of those that follow. The first visit
is the page with its stylesheet, script and icon, zipped, without headers.
"""

import re
import tempfile
import time
from datetime import timedelta
from pathlib import Path
from statistics import median
from urllib.parse import urlencode

from werkzeug.test import Client

from calfeed import web
from calfeed.clock import system_clock
from calfeed.mail import MemoryMailer
from calfeed.store import open_store
from calfeed.usecases.deps import Deps
from tests.benchmarks.feeds import events, table

SIZES = (100, 10_000)
TOWNS = 100
ROUNDS = 25
MOST_MILLISECONDS, MOST_OCTETS = 50, 60_000
PARTS = re.compile(r'(?:href|src)="(/static/[^"]+)"')
ZIPPED = {"Accept-Encoding": "gzip"}


class Visitor:
    """A new process of the application over a database."""

    def __init__(self, database: str) -> None:
        self._store = open_store(database)
        self.client = Client(web.create_app(Deps(clock=system_clock, store=self._store, mailer=MemoryMailer())))

    def ask(self, path: str) -> float:
        """The milliseconds until the page was there."""
        began = time.process_time()
        answer = self.client.get(path, headers=ZIPPED)
        answer.get_data()
        assert answer.status_code == 200, answer.status
        return (time.process_time() - began) * 1000

    def first_visit(self) -> int:
        """The octets of the page and all it loads."""
        page = self.client.get("/").text
        paths = {"/", *PARTS.findall(page)}
        return sum(len(self.client.get(path.replace("&amp;", "&"), headers=ZIPPED).data) for path in paths)

    def close(self) -> None:
        """Close the database."""
        self._store.close()


def pages() -> dict[str, str]:
    """The pages by what they show."""
    month = f"{system_clock() + timedelta(days=60):%Y-%m}"
    return {
        "agenda": "/",
        "agenda in Ukrainian": "/?lang=uk",
        "agenda of a place": "/?" + urlencode({"place": events.town(7)}),
        "agenda, a common word": "/?q=council",
        "agenda, no such word": "/?q=nowhere",
        "agenda in another zone": "/?zone=Asia/Tokyo",
        "a month": f"/?month={month}",
    }


def rows(folder: Path) -> list[list[str]]:
    """A row for each page: how fast it is with each number of events."""
    visitors = []
    for size in SIZES:
        database = f"sqlite:///{folder}/{size}.sqlite"
        events.fill(database, size, TOWNS)
        visitors.append(Visitor(database))
    made = []
    for name, path in pages().items():
        taken = [[visitor.ask(path) for _ in range(ROUNDS)] for visitor in visitors]
        cells = [f"{each[0]:.0f}, then {median(each[1:]):.1f} ms" for each in taken]
        made.append([name, *cells, "" if median(taken[-1]) < MOST_MILLISECONDS else "ABOVE"])
    visits = [visitor.first_visit() for visitor in visitors]
    made.append(["first visit, zipped", *(f"{each:,} octets" for each in visits), mark(visits)])
    for visitor in visitors:
        visitor.close()
    return made


def mark(visits: list[int]) -> str:
    """Whether a first visit is too large."""
    return "" if max(visits) < MOST_OCTETS else "ABOVE"


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="calfeed-pages-") as temporary:
        print(table.plain(["", *(f"{size:,} events" for size in SIZES), ""], rows(Path(temporary))))
