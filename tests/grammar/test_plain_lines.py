"""Lines as they stand in news, notices and mails: those that announce nothing, and those that do beside what is over.

Each is a text of its own, written on 14 January 2027. In `lines/LANGUAGE.told.txt` the day of the event comes first.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from calfeed.model.when import first_day
from tests.grammar.documents import reading_of

LINES = Path(__file__).parent / "lines"
WRITTEN = "2027-01-14"


def _lines(kind: str) -> Iterator[str]:
    for path in sorted(LINES.glob(f"*.{kind}.txt")):
        yield from path.read_text("utf-8").splitlines()


@pytest.mark.parametrize("text", list(_lines("silent")))
def test_nothing_is_announced(text: str) -> None:
    assert not reading_of(text + "\n", written=WRITTEN).sightings


@pytest.mark.parametrize("line", list(_lines("told")))
def test_one_event_is_announced(line: str) -> None:
    day, _, text = line.partition(" ")
    (found,) = reading_of(text + "\n", written=WRITTEN).sightings
    assert str(first_day(found.when)) == day
