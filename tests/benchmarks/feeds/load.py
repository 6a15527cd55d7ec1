"""Load on a server by wrk, on a core of its own."""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from statistics import median

SCRIPT = Path(__file__).with_name("wrk.lua")


@dataclass(frozen=True, slots=True)
class Pace:
    """Requests a second, and the milliseconds within which 99 of 100 were answered."""

    rate: float
    p99: float

    def __str__(self) -> str:
        return f"{self.rate:,.{0 if self.rate >= 100 else 1}f}/s, {self.p99:.1f} ms".replace(",", " ", 1)


def cores() -> tuple[int, int]:
    """The core for the servers and the one for wrk."""
    ours = sorted(os.sched_getaffinity(0))
    assert len(ours) > 1, "one core is for the server and another for wrk: two are needed"
    return ours[0], ours[-1]


def load(url: str, headers: dict[str, str], core: int, seconds: int, connections: int) -> Pace:
    """What the server does with so many connections that are kept and never wait."""
    command = ["taskset", "-c", str(core), "wrk", "-t", "1", "-c", str(connections), "-d", f"{seconds}s", "-s", SCRIPT]
    command += ["--timeout", "30s", *(word for header in headers.items() for word in ("-H", ": ".join(header))), url]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    _, requests, took, p99, failed = done.stdout.splitlines()[-1].split()
    assert failed == "0", done.stdout
    return Pace(int(requests) / float(took), float(p99))


def middle(paces: list[Pace]) -> Pace:
    """The median of some rounds."""
    return Pace(median(pace.rate for pace in paces), median(pace.p99 for pace in paces))
