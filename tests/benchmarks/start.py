"""How long it takes from the command to the first page, and from `calfeed parse` to its answer, beside bare peers."""

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.service import ROOT, Service, calfeed, eventually, free_port

ROUNDS = 5
ARTICLE = ROOT / "seeds" / "2026-01-01-peace-talks.txt"
BARE = """
import sys, waitress, flask
app = flask.Flask("bare")
app.route("/")(lambda: "a page")
waitress.serve(app, host="127.0.0.1", port=int(sys.argv[1]), _quiet=True)
"""


def first_page() -> None:
    """calfeed with an empty data folder: database made, seeds read, page served."""
    with tempfile.TemporaryDirectory() as folder, Service(Path(folder), "run") as service:
        service.wait_until_ready()


def bare_page() -> None:
    """A page that says two words, from Flask on waitress."""
    port = free_port()
    peer = subprocess.Popen([sys.executable, "-c", BARE, str(port)])
    try:
        eventually(lambda: _answers(port))
    finally:
        peer.kill()
        peer.wait()


def parse() -> None:
    """The article, parsed by a process of its own."""
    assert calfeed(Path("/nowhere"), "parse", ARTICLE, "--format", "json").code == 0


def bare_import() -> None:
    """Python with the two libraries that reading and resolving rest on."""
    subprocess.run([sys.executable, "-c", "import dateutil.relativedelta, lxml.html, click"], check=True)


def seconds(work: Callable[[], None]) -> float:
    """The median of some rounds."""
    taken = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        work()
        taken.append(time.perf_counter() - began)
    return statistics.median(taken)


def _answers(port: int) -> bool:
    from urllib.error import URLError
    from urllib.request import urlopen

    try:
        return bool(urlopen(f"http://127.0.0.1:{port}/").status == 200)
    except (URLError, ConnectionError):
        return False


if __name__ == "__main__":
    for name, work, peer in (("first page", first_page, bare_page), ("parse", parse, bare_import)):
        ours, theirs = seconds(work), seconds(peer)
        print(f"{name:12} {ours:6.2f} s   bare {theirs:6.2f} s   ratio {ours / theirs:5.1f}")
