"""The fields in which a reader chooses what comes and when, and what they say when they come back."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any
from urllib.parse import parse_qsl, urlencode

from werkzeug.datastructures import MultiDict

from calfeed.errors import InvalidInputError
from calfeed.model.feed import LISTS, FeedSpec, spec_from
from calfeed.model.reminder import Lead
from calfeed.model.wish import ALL_DAY_CHOICES, DEFAULT, TIMED_CHOICES, Notices, Wish, wish_from
from calfeed.model.wording import N_
from calfeed.usecases.choices import Menu
from calfeed.web.builder import Group, Option, groups, labels
from calfeed.web.language import wording

HOURS = {f"{hour:02}:00": f"{hour:02}:00" for hour in range(24)}
QUIET_ENDS = AHEAD_AT = "07:00"  # what is offered
MONDAY = date(2026, 1, 5)  # for the names of the days
NOTICES = {
    Notices.AT_ONCE: N_("At once"),
    Notices.IN_DIGEST: N_("In the look-ahead, unless the meeting would begin before it"),
}


def wish_fields(parts: Mapping[str, str], menu: Menu) -> dict[str, Any]:
    """The fields in which a wish is chosen, with its parts, right or wrong, as they are now."""
    begins, _, ends = parts["quiet"].partition("-")
    ahead, _, ahead_at = parts["digest"].rpartition(" ")
    return {
        "leads": (
            _boxes("timed", N_("Meetings with an hour"), TIMED_CHOICES, parts["timed"]),
            _boxes("all_day", N_("Meetings whose hour is not announced"), ALL_DAY_CHOICES, parts["all_day"]),
        ),
        "ahead": _options(_ahead(), ahead),
        "ahead_at": _options(HOURS, ahead_at or AHEAD_AT),
        "notices": _options({one.value: wording.gettext(label) for one, label in NOTICES.items()}, parts["notices"]),
        "quiet_from": _options({"": wording.gettext("No quiet hours"), **HOURS}, begins),
        "quiet_until": _options(HOURS, ends or QUIET_ENDS),
        "groups": groups(_spec(parts["filter"]), menu.choices()),
        "only": labels(_spec(parts["filter"]).filter),
    }


def parts_of(form: MultiDict[str, str]) -> dict[str, str]:
    """The parts of a wish that a form says, as they would be kept; the usual ones if it has no fields for them."""
    filter_ = urlencode([pair for pair in form.items(multi=True) if pair[0] in LISTS])
    if "leads" not in form:
        return DEFAULT.parts | {"filter": filter_}
    begins, ahead = form.get("quiet_from", ""), form.get("ahead", "")
    return DEFAULT.parts | {
        "timed": " ".join(form.getlist("timed")),
        "all_day": " ".join(form.getlist("all_day")),
        "filter": filter_,
        "digest": f"{ahead} {form.get('ahead_at', AHEAD_AT)}" if ahead else "",
        "notices": form.get("notices", DEFAULT.notices.value),
        "quiet": f"{begins}-{form.get('quiet_until', QUIET_ENDS)}" if begins else "",
    }


def wish_of(parts: Mapping[str, str]) -> Wish:
    """The wish of these parts; InvalidInputError if it is none."""
    return wish_from(**{"query" if name == "filter" else name: part for name, part in parts.items()})


def _spec(query: str) -> FeedSpec:
    """The filter, an empty one for what is none: an error says so beside it."""
    try:
        return spec_from(parse_qsl(query))
    except InvalidInputError:
        return FeedSpec()


def _ahead() -> dict[str, str]:
    """How often a look-ahead may come."""
    days = {number: wording.weekday(MONDAY + timedelta(days=number - 1)) for number in range(1, 8)}
    weekly = {f"weekly {number}": wording.gettext("Every week on %(day)s", day=day) for number, day in days.items()}
    return {"": wording.gettext("No look-ahead"), "daily": wording.gettext("Every day"), **weekly}


def _boxes(name: str, legend: str, choices: dict[Lead, str], chosen: str) -> Group:
    named = {lead.code: wording.gettext(label) for lead, label in choices.items()}
    return Group(name=name, legend=wording.gettext(legend), options=_options(named, *chosen.split()))


def _options(choices: Mapping[str, str], *chosen: str) -> list[Option]:
    return [Option(value=value, label=label, chosen=value in chosen) for value, label in choices.items()]
