"""The zones that telephone numbers speak for, by the digits that they begin with (ITU-T E.164)."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources

LONGEST = 6  # digits of a number that tell where it is
ABROAD = re.compile(r"(?:\+(?<![\w+].)|00(?<![\w+]..))(\d(?:[\s(.)/-]{0,2}\d){6,13})")
# How numbers are written at home where their first digits tell of a zone, each with the code of its country.
AT_HOME = (
    (
        "1",
        re.compile(
            r"[\d(](?<![\d-].)(?:(?<=\()(\d{3})\) ?|(?<=\d)(?<=(\d))(\d\d)(?:[-.]| (?=\d{3}-)))\d{3}[-.]\d{4}\b"
        ),
    ),
    ("61", re.compile(r"\(0([2378])\) (\d{4}) \d{4}\b")),
    ("33", re.compile(r"0(?<!\d0)(262|59[046]|69[02346])(?: \d\d){3}\b")),
    ("34", re.compile(r"[89](?<!\d.)(?<=([89]))(2[28])(?: \d\d){3}\b")),
)


@cache
def zones() -> Mapping[str, str]:
    """The zone of the numbers that begin with some digits."""
    text = resources.files("calfeed.grammar").joinpath("phones.txt").read_text(encoding="ascii")
    lines = (line.partition(": ") for line in text.splitlines() if not line.startswith("#"))
    return {digits: zone for zone, _, numbers in lines for digits in numbers.split()}


def zone(number: str) -> str | None:
    """The zone of a number, its digits from the code of the country on; None if it is of none that we know."""
    table = zones()
    return next((table[number[:n]] for n in range(LONGEST, 0, -1) if number[:n] in table), None)


def abroad(text: str) -> Counter[str]:
    """How many numbers with the code of a country speak for each zone."""
    return _count(re.sub(r"\D", "", found[1]) for found in ABROAD.finditer(text))


def at_home(text: str) -> Counter[str]:
    """How many numbers without the code of a country speak for each zone."""
    return _count(
        code + "".join(filter(None, found.groups())) for code, plan in AT_HOME for found in plan.finditer(text)
    )


def _count(numbers: Iterator[str]) -> Counter[str]:
    return Counter(there for there in map(zone, dict.fromkeys(numbers)) if there is not None)
