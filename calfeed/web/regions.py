"""The time zones that a form offers, by region."""

from collections import defaultdict
from collections.abc import Iterable

REGIONS = {
    "Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific",
}  # fmt: skip


def by_region(zones: Iterable[str]) -> dict[str, list[tuple[str, str]]]:
    """The zones to choose from as (name, label), by region; UTC stands alone."""
    found: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for name in sorted(zones):
        region, _, place = name.partition("/")
        if place and region in REGIONS:
            found[region].append((name, place.replace("_", " ").replace("/", " – ")))
    return dict(found)
