"""Documents a second into SQLite in one batch, as `calfeed ingest` takes them, beside reading and parsing alone."""

import re
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import chain, count, islice
from pathlib import Path
from zoneinfo import ZoneInfo

from calfeed import grammar, reading
from calfeed.errors import CalfeedError
from calfeed.fetch.guard import Guard
from calfeed.mail.memory import MemoryMailer
from calfeed.model.text import Announcement, Stamp, StampOrigin
from calfeed.store import open_store
from calfeed.usecases.batch import reading_ahead
from calfeed.usecases.deps import Deps

DOCUMENTS = 1_000
BAR = 60  # documents a second
ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 1, 1, tzinfo=UTC)
YEAR = re.compile(rb"\b20[0-4]\d\b")


def documents(folder: Path, most: int) -> list[Announcement]:
    """So many documents in a folder: our texts, and these again some years later, so that each has its own meetings."""
    files = sorted(path for path in chain((ROOT / "tests/corpus").iterdir(), (ROOT / "seeds").iterdir()))
    texts = [path for path in files if path.suffix in {".txt", ".html", ".eml"}]
    varied = ((later, path) for later in count() for path in texts)
    for later, path in islice(varied, most):
        data = YEAR.sub(lambda year, by=later: b"%d" % (int(year.group()) + by), path.read_bytes())
        (folder / f"{later}-{path.name}").write_bytes(data)
    return [reading.load(path, NOW) for path in sorted(folder.iterdir())]


@dataclass(frozen=True, slots=True)
class Pace:
    """How long a batch took, on the wall and of the processor."""

    name: str
    documents: int
    wall: float
    processor: float

    def __str__(self) -> str:
        wall, processor = self.documents / self.wall, self.documents / self.processor
        each = 1000 * self.processor / self.documents
        return f"{self.name:12} {wall:7.1f}/s on the wall {processor:7.1f}/s of one processor, {each:.1f} ms each"


def pace(name: str, work: Callable[[Announcement], object], todo: list[Announcement]) -> Pace:
    """The pace of the work; a document that is refused counts, as it does in a batch."""
    wall, processor = time.perf_counter(), time.process_time()
    for announcement in todo:
        try:
            work(announcement)
        except CalfeedError as error:
            print(error, file=sys.stderr)
    return Pace(name, len(todo), time.perf_counter() - wall, time.process_time() - processor)


def parse(announcement: Announcement) -> None:
    """Read and parse, and keep nothing."""
    grammar.parse(reading.read(announcement), fallback=WRITTEN, zone=ZoneInfo("UTC"))


WRITTEN = Stamp(on=date(2026, 1, 1), at=NOW, origin=StampOrigin.FILE)

if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as temporary:
        (folder := Path(temporary, "in")).mkdir()
        todo = documents(folder, int(sys.argv[1]) if len(sys.argv) > 1 else DOCUMENTS)
        deps = Deps(
            clock=lambda: NOW,
            store=open_store(f"sqlite:///{temporary}/calfeed.sqlite"),
            mailer=MemoryMailer(),
            public_url="https://calfeed.example",
            sender="calfeed@calfeed.example",
            zone=ZoneInfo("UTC"),
            guard=Guard(),
        )
        for announcement in todo[:: len(todo) // 100]:  # a first pass compiles what these documents need
            pace("", parse, [announcement])
        alone = pace("parse alone", parse, todo)
        print(alone, flush=True)
        with reading_ahead(deps, todo, lambda announcement: (announcement, WRITTEN)) as work:
            whole = pace("ingest", work, todo)
        print(f"{whole}   {'above' if whole.documents / whole.wall >= BAR else 'BELOW'} the bar of {BAR}/s")
        print(f"{alone.wall / whole.wall:.2f} times the pace of reading and parsing alone in one process")
