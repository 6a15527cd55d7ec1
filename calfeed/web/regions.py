"""The time zones that a form offers, by region."""

from collections import defaultdict
from functools import cache

from calfeed.language import wording_of
from calfeed.model.wording import N_, Wording, english
from calfeed.usecases.zones import zones
from calfeed.web.language import wording

REGIONS = {
    "Africa": N_("Africa"),
    "America": N_("America"),
    "Antarctica": N_("Antarctica"),
    "Arctic": N_("Arctic"),
    "Asia": N_("Asia"),
    "Atlantic": N_("Atlantic"),
    "Australia": N_("Australia"),
    "Europe": N_("Europe"),
    "Indian": N_("Indian Ocean"),
    "Pacific": N_("Pacific"),
}


def by_region() -> dict[str, list[tuple[str, str]]]:
    """The zones to choose from as (name, label), by region, in the reader's language; UTC stands alone."""
    return _in_language(wording.language)


@cache
def _in_language(language: str) -> dict[str, list[tuple[str, str]]]:
    words, found = wording_of(language), defaultdict(list)
    for name in sorted(zones()):
        region, _, place = name.partition("/")
        if place and region in REGIONS:
            found[words.gettext(REGIONS[region])].append((name, _label(words, name)))
    return {region: sorted(places, key=lambda one: words.order(one[1])) for region, places in found.items()}


def _label(words: Wording, name: str) -> str:
    """The city, after the state or country that the zone's name has in front of it where only English has a name."""
    city, ours = words.city(name), english.city(name)
    state = name.split("/")[1:-1] if city == ours else []
    return " – ".join([*(one.replace("_", " ") for one in state), city])
