"""How fast feeds are answered, beside bare Flask on the same server, Radicale and nginx, and how fast they are made.

    python -m tests.benchmarks.feeds [--markdown]

All servers are on one core and wrk on another. A figure is the median of some rounds, in which the servers take turns,
so that whatever else the machine does falls on all alike.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

from tests.benchmarks.feeds import events, servers, table
from tests.benchmarks.feeds.load import Pace, cores, load, middle
from tests.benchmarks.feeds.servers import Server
from tests.service import ROOT

SIZES = (100, 1_000, 10_000)
STORED, TOWNS = 100_000, 100
SECONDS, ROUNDS, CONNECTIONS = 1, 3, 8
OF_FLASK, OF_RADICALE = 0.8, 250  # the bars, the second at 1 000 events
HEAD = [
    *("", "calfeed, gunicorn", "Flask, gunicorn", "of Flask", "calfeed, waitress", "Flask, waitress", "of Flask"),
    *("nginx", "of nginx", "Radicale", "times Radicale"),
]
Row = list[str]


def main() -> None:
    """Print both tables, each with its bars."""
    shown = table.markdown if "--markdown" in sys.argv else table.plain
    core, other = cores()
    os.sched_setaffinity(0, {core})  # and with it all processes that begin here
    with tempfile.TemporaryDirectory(prefix="calfeed-feeds-") as temporary:
        folder = Path(temporary)
        print(shown(HEAD, answered(folder, other)), end="\n\n", flush=True)
        print(shown(["", "measured", "bar", ""], made(folder)))


def answered(folder: Path, core: int) -> list[Row]:
    """Requests a second and p99: each size plain and not modified, and one zipped."""
    radicale = servers.radicale(folder / "radicale")
    rows = []
    for size in SIZES:
        (ours := folder / str(size)).mkdir()
        events.fill(_database(folder, size), size)
        with servers.compared(ours, _database(folder, size), radicale) as running:
            for asked in ("200", "304", *(["200 gzip"] if size == 1_000 else [])):
                paces = _paces(running, size, asked, core)
                rows.append([f"{size} events, {asked}", *_cells(paces, size)])
    return rows


def made(folder: Path) -> list[Row]:
    """How long an answer takes whose feed is not kept yet, and what feeds take that are kept."""
    rows = []
    for size, change_bar, cold_bar in ((1_000, 5, 300), (10_000, 30, 3_000)):
        rebuilt = _measured("rebuilt", _database(folder, size))
        cold = median(_measured("cold", _database(folder, size))["milliseconds"] for _ in range(ROUNDS))
        rows.append(
            table.row(f"{size} events, first answer after a change of one", rebuilt["identity"], change_bar, "ms")
        )
        rows.append(table.row(f"{size} events, the same zipped", rebuilt["gzip"], None, "ms"))
        rows.append(table.row(f"{size} events, first answer of a process", cold, cold_bar, "ms"))
    stored = _database(folder, STORED)
    events.fill(stored, STORED, TOWNS)
    return [*rows, *_filtered(stored), *_kept(stored)]


def _filtered(stored: str) -> list[Row]:
    began = time.perf_counter()
    first = _measured("filtered", stored)
    whole = (time.perf_counter() - began) * 1000
    what = f"{STORED} events stored, first answer to a filter that {first['events']} pass"
    return [
        table.row(what, first["milliseconds"], 150, "ms"),
        table.row("the same with the start of the process", whole, None, "ms"),
    ]


def _kept(stored: str) -> list[Row]:
    kept = _measured("memory", stored)
    return [
        table.row(
            f"memory of a process that keeps {TOWNS} feeds of {max(kept['events'])} events", kept["most"], 300, "MB"
        ),
        table.row("memory of the same before the first", kept["before"], None, "MB"),
    ]


def _paces(running: dict[str, Server], size: int, asked: str, core: int) -> dict[str, Pace]:
    headers = {}
    for name, server in running.items():
        headers[name] = {"Accept-Encoding": "gzip"} if "gzip" in asked else {}
        status, _, etag = server.answer(**headers[name])
        if asked == "304":
            headers[name] = {"If-None-Match": etag}
            status, *_ = server.answer(**headers[name])
        assert str(status) == asked[:3] or name == "Radicale", f"{name} answers {status}"  # which never says 304
    taken: dict[str, list[Pace]] = {name: [] for name in running if name != "Radicale"}
    for _ in range(ROUNDS):
        for name, paces in taken.items():
            paces.append(load(running[name].url, headers[name], core, SECONDS, CONNECTIONS))
    # One connection, as more only wait for each other, and time for several answers.
    slow = load(running["Radicale"].url, headers["Radicale"], core, max(SECONDS, size // 1_200), connections=1)
    return {name: middle(paces) for name, paces in taken.items()} | {"Radicale": slow}


def _cells(paces: dict[str, Pace], size: int) -> Row:
    cells = []
    for server in ("gunicorn", "waitress"):
        ours, flask = paces[f"calfeed, {server}"], paces[f"Flask, {server}"]
        cells += [str(ours), str(flask), _ratio(ours, flask, OF_FLASK)]
    ours, nginx, radicale = paces["calfeed, gunicorn"], paces["nginx"], paces["Radicale"]
    bar = OF_RADICALE if size == 1_000 else 0
    return [*cells, str(nginx), _ratio(ours, nginx), str(radicale), _ratio(ours, radicale, bar)]


def _ratio(ours: Pace, theirs: Pace, bar: float = 0) -> str:
    ratio = ours.rate / theirs.rate
    return f"{ratio:.{0 if ratio >= 10 else 2}f}{'' if ratio >= bar else ' BELOW'}"


def _measured(what: str, database: str) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.benchmarks.feeds.inside", what, database]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def _database(folder: Path, size: int) -> str:
    return f"sqlite:///{folder}/{size}.db"


if __name__ == "__main__":
    main()
