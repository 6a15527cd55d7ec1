"""What the address of the agenda asks for: the parameters of feeds, and beside them the days and the zone."""

import re
from dataclasses import replace
from datetime import date
from urllib.parse import parse_qsl, urlencode
from zoneinfo import ZoneInfo

from calfeed.errors import InvalidInputError
from calfeed.model.feed import LISTS, SINGLE, FeedSpec, allowed, spec_from
from calfeed.usecases.browse import Look
from calfeed.usecases.zones import zones
from calfeed.web.fields import day_from
from calfeed.web.language import PARAMETER

SKIP_MOST = 9_999
MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])", re.ASCII)
OWN = {
    "from": "a day, as 2026-02-01",
    "month": "a month, as 2026-02",
    "zone": "a time zone, as Europe/Kyiv",
    "skip": f"a number up to {SKIP_MOST}",
}


def look_from(query: str, zone: ZoneInfo) -> Look:
    """What a query asks for, in a zone if it names no other; InvalidInputError says what one can ask for."""
    pairs = parse_qsl(query, keep_blank_values=True)
    own: dict[str, str] = {}
    for name, value in pairs:
        if name in OWN and value:
            if name in own:
                raise InvalidInputError(f"{name} can be given once")
            own[name] = value
        elif name not in {*OWN, *LISTS, *SINGLE, PARAMETER}:
            takes = "; ".join(f"{one} ({what})" for one, what in OWN.items())
            raise InvalidInputError(f"the agenda has no parameter {name[:40]!r}; it takes {takes}; {allowed()}")
    if {"from", "month"} <= own.keys():
        raise InvalidInputError("from and month can't be given together")
    return Look(
        spec=spec_from((name, value) for name, value in pairs if name not in {*OWN, PARAMETER}),
        zone=zone_named(own["zone"]) if "zone" in own else zone,
        since=day_from(own["from"], "from") if "from" in own else None,
        month=_month(own["month"]) if "month" in own else None,
        skip=_skip(own["skip"]) if "skip" in own else 0,
    )


def query_of(look: Look, zone: ZoneInfo) -> str:
    """The query of a look, where the zone is that of a visitor who names none."""
    own = {
        "from": look.since and look.since.isoformat(),
        "month": look.month and f"{look.month:%Y-%m}",
        "skip": look.skip and str(look.skip),
        "zone": look.zone.key if look.zone != zone else None,
    }
    return "&".join(filter(None, [look.spec.query, urlencode({name: value for name, value in own.items() if value})]))


def without(spec: FeedSpec) -> list[tuple[str, str, FeedSpec]]:
    """Each value of a filter with its parameter, and the feed without it."""
    pairs = spec.values
    rest = parse_qsl(replace(spec, filter=FeedSpec().filter).query)
    return [(*pair, spec_from([*pairs[:at], *pairs[at + 1 :], *rest])) for at, pair in enumerate(pairs)]


def zone_named(name: str) -> ZoneInfo:
    """The zone of that name; InvalidInputError if there is none."""
    if name not in zones():
        raise InvalidInputError(f"zone is {OWN['zone']}, not {name[:40]!r}")
    return ZoneInfo(name)


def _month(text: str) -> date:
    if not MONTH.fullmatch(text):
        raise InvalidInputError(f"month is {OWN['month']}, not {text[:40]!r}")
    return day_from(f"{text}-01", "month")


def _skip(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) <= len(str(SKIP_MOST))):
        raise InvalidInputError(f"skip is {OWN['skip']}")
    return int(text)
