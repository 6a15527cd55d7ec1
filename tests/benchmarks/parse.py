"""Documents a second through the whole parser, beside dateparser and chrono-node, which only look for dates."""

import json
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from calfeed import grammar, reading
from calfeed.grammar.languages import LANGUAGES
from calfeed.model.text import Announcement

CHRONO = "chrono-node@2.7.7"
SCRIPT = """
const chrono = require("chrono-node"), texts = JSON.parse(require("fs").readFileSync(process.argv[2], "utf8"));
const pass = () => texts.forEach((text) => chrono.en.casual.parse(text));
pass();
const began = process.hrtime.bigint();
pass();
console.log(Number(process.hrtime.bigint() - began) / 1e9);
"""
SUFFIXES = {".txt", ".html", ".eml"}


def announcements(folder: Path) -> list[Announcement]:
    """The documents of a folder, read into memory before anything is timed."""
    at = datetime(2026, 1, 1, tzinfo=UTC)
    files = [path for path in sorted(folder.iterdir()) if path.suffix in SUFFIXES]
    return [Announcement(name=path.name, data=path.read_bytes(), received_at=at) for path in files]


def calfeed_events(announcement: Announcement) -> int:
    """Read, find, frame, resolve: the number of events."""
    return len(grammar.parse(reading.read(announcement)).sightings)


def dateparser_dates(announcement: Announcement) -> int:
    """The number of dates that dateparser finds in the octets as text; it is told the languages, to be quick."""
    from dateparser.search import search_dates

    return len(search_dates(announcement.data.decode("utf-8", "replace"), languages=list(LANGUAGES)) or ())


def rate(work: Callable[[Announcement], int], todo: list[Announcement]) -> float:
    """Documents a second, after a first document has warmed it up."""
    work(todo[0])
    began = time.process_time()
    for announcement in todo:
        work(announcement)
    return len(todo) / (time.process_time() - began)


def chrono_rate(todo: list[Announcement]) -> float | None:
    """Documents a second of chrono-node, timed inside node; None without node or without a network."""
    if shutil.which("npm") is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        script, texts = Path(folder, "run.js"), Path(folder, "texts.json")
        texts.write_text(json.dumps([a.data.decode("utf-8", "replace") for a in todo]), "utf-8")
        script.write_text(SCRIPT, "utf-8")
        install = ["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", folder, CHRONO]
        try:
            subprocess.run(install, check=True, timeout=300, capture_output=True)
            done = subprocess.run(["node", script, texts], check=True, timeout=600, capture_output=True, text=True)
        except (subprocess.SubprocessError, OSError):
            return None
    return len(todo) / float(done.stdout)


def peak_megabytes() -> int:
    """The most memory that this process has had so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


if __name__ == "__main__":
    default = Path(__file__).parent.parent.parent / "seeds"
    todo = announcements(Path(sys.argv[1]) if len(sys.argv) > 1 else default)
    for announcement in todo:  # a first pass compiles what these documents need
        calfeed_events(announcement)
    ours, megabytes = rate(calfeed_events, todo), peak_megabytes()
    print(f"{len(todo)} documents, {sum(len(a.data) for a in todo) // 1000} kB")
    print(f"calfeed     {ours:7.1f}/s   {megabytes} MB at most", flush=True)
    for name, theirs in (("chrono-node", chrono_rate(todo)), ("dateparser", rate(dateparser_dates, todo))):
        print(
            f"{name:11} {theirs:7.1f}/s   ratio {ours / theirs:.2f}" if theirs else f"{name:11} not measured",
            flush=True,
        )
