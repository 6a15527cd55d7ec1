"""How the time of a parse grows with the text: an announcement written 4, 8, 16 and 32 times, and each step's ratio."""

import sys
import time
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

from calfeed import grammar, reading
from calfeed.model.text import Announcement

TIMES = (4, 8, 16, 32)
TRIES = 3


def seconds(text: str) -> float:
    """The quickest of three parses, in seconds of the processor."""
    made = Announcement(name="a.txt", data=text.encode(), received_at=datetime(2026, 1, 1, tzinfo=UTC))
    best = float("inf")
    for _ in range(TRIES):
        began = time.process_time()
        grammar.parse(reading.read(made))
        best = min(best, time.process_time() - began)
    return best


if __name__ == "__main__":
    here = Path(__file__).parent.parent / "corpus"
    for path in [Path(given) for given in sys.argv[1:]] or sorted(here.glob("*.txt"))[::24]:
        text = path.read_text("utf-8") + "\n\n"
        took = [seconds(text * number) for number in TIMES]
        ratios = "  ".join(f"x{b / a:.2f}" for a, b in pairwise(took))
        print(f"{path.name[:32]:32} {len(text) * TIMES[-1] // 1000:5} kB {took[-1]:6.2f} s   {ratios}", flush=True)
