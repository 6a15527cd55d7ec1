"""The fields in which a reader chooses leads and a filter, and what they say when they come back."""

from typing import Any
from urllib.parse import urlencode

from werkzeug.datastructures import MultiDict

from calfeed.model.feed import LISTS, FeedSpec
from calfeed.model.reminder import Lead
from calfeed.model.wish import ALL_DAY_CHOICES, DEFAULT, TIMED_CHOICES, Wish, codes, wish_from
from calfeed.usecases.choices import Menu
from calfeed.web.builder import Group, Option, groups


def wish_fields(wish: Wish, menu: Menu) -> dict[str, Any]:
    """The boxes in which a wish is chosen."""
    leads = (
        _boxes("timed", "Meetings with an hour", TIMED_CHOICES, wish.timed),
        _boxes("all_day", "Meetings whose hour is not announced", ALL_DAY_CHOICES, wish.all_day),
    )
    return {"leads": leads, "groups": groups(FeedSpec(filter=wish.filter), menu.choices())}


def wish_of(form: MultiDict[str, str]) -> Wish:
    """The wish that a form says; the usual leads if it has no boxes for them. InvalidInputError if it is none."""
    has_leads = "leads" in form
    timed = " ".join(form.getlist("timed")) if has_leads else codes(DEFAULT.timed)
    all_day = " ".join(form.getlist("all_day")) if has_leads else codes(DEFAULT.all_day)
    return wish_from(timed, all_day, urlencode([pair for pair in form.items(multi=True) if pair[0] in LISTS]))


def _boxes(name: str, legend: str, choices: dict[Lead, str], chosen: tuple[Lead, ...]) -> Group:
    options = [Option(value=lead.code, label=label, chosen=lead in chosen) for lead, label in choices.items()]
    return Group(name=name, legend=legend, options=options)
