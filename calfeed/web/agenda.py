"""What stands around the days of the agenda: search, filter, zone, and the ways to other days."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from urllib.parse import parse_qsl

from flask import url_for

from calfeed.model.feed import Cancelled, FeedSpec, Filter
from calfeed.usecases import browse
from calfeed.usecases.browse import Look
from calfeed.usecases.choices import Menu
from calfeed.usecases.deps import Deps
from calfeed.usecases.publish import address_of
from calfeed.web.builder import feed_name, groups, label
from calfeed.web.fields import YEARS
from calfeed.web.links import subscribe_links
from calfeed.web.look import query_of, without
from calfeed.web.regions import by_region

CHOICES_AGE = timedelta(minutes=1)  # of what the filter offers: reckoning it up takes longer than all the rest


def view(deps: Deps, menu: Menu, look: Look) -> dict[str, Any]:
    """What the template needs to show what a visitor asks for."""
    spec, texts = look.spec, look.spec.filter.texts
    start = replace(look, since=None, month=None, skip=0)

    def to(**other: Any) -> str:
        query = query_of(replace(start, **other), deps.zone)
        return url_for("pages.agenda") + (f"?{query}" if query else "")

    shown = browse.month(deps, look) if look.month else browse.coming(deps, look)
    is_one_word = len(texts) == 1
    return {
        "agenda": None if look.month else shown,
        "month": shown if look.month else None,
        "look": look,
        "name": feed_name(spec),
        "links": subscribe_links(address_of(deps, spec), feed_name(spec)),
        "builder": url_for("builder.page") + (f"?{spec.query}" if spec.query else ""),
        "canonical": deps.public_url + to(since=look.since, month=look.month, skip=look.skip, zone=deps.zone),
        "word": texts[0] if is_one_word else "",
        "groups": [one for one in groups(spec, menu.choices(CHOICES_AGE)) if one.name != "q" or not is_one_word],
        "chosen": [(label(name, value), to(spec=rest, month=look.month)) for name, value, rest in without(spec)],
        "hides": spec.cancelled is Cancelled.HIDE,
        "beside": fields(replace(start, month=look.month, spec=_unfiltered(spec)), deps),
        "all_fields": fields(replace(look, skip=0, zone=deps.zone), deps),
        "is_default_zone": look.zone == deps.zone,
        "zones": by_region(),
        "to": to,
        "everything": FeedSpec(),
        "now": deps.clock(),
        "near": near(look.month or shown.today, to),
    }


def fields(look: Look, deps: Deps) -> list[tuple[str, str]]:
    """The parameters of a look, as a form carries them along."""
    return parse_qsl(query_of(look, deps.zone))


def near(day: date, to: Callable[..., str]) -> dict[str, tuple[date, str]]:
    """The month of a day and those before and after it, with their addresses."""
    first = day.replace(day=1)
    days = {
        "before": (first - timedelta(days=1)).replace(day=1),
        "here": first,
        "after": browse.following(first),
    }
    return {name: (month, to(month=month)) for name, month in days.items() if month.year in YEARS}


def _unfiltered(spec: FeedSpec) -> FeedSpec:
    """What the form of the filter has no field for."""
    kept = Cancelled.MARK if spec.cancelled is Cancelled.HIDE else spec.cancelled
    return replace(spec, filter=Filter(), cancelled=kept)
