"""The page where a feed is built, which also explains the feed whose query it is asked with."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from flask import Blueprint, render_template, url_for
from flask.typing import ResponseReturnValue

from calfeed.model.facets import ONLINE, words
from calfeed.model.feed import CERTAINTIES, EVENT, KINDS, FeedSpec, Filter, alarm_text, title_of, uid_of
from calfeed.model.meeting import Occurrence
from calfeed.model.wording import N_
from calfeed.usecases.choices import Choice, Choices, Menu
from calfeed.usecases.deps import Deps
from calfeed.usecases.preview import Preview, preview
from calfeed.usecases.publish import NAME, Press, address_of
from calfeed.web.errors import RETRY_SECONDS
from calfeed.web.feeds import feed_spec, page_spec
from calfeed.web.language import wording
from calfeed.web.links import is_local, subscribe_links

CACHE = f"public, max-age={RETRY_SECONDS}"
SHOWN = 8  # choices of a group; the others unfold
LABELS: dict[str, dict[str, str]] = {
    "place": {ONLINE: N_("Online")},
    "kind": {"meeting": N_("Meetings"), "deadline": N_("Deadlines")},
    "certainty": {
        "reported": N_("Reported: it may take place"),
        "announced": N_("Announced"),
        "confirmed": N_("Confirmed"),
        "moved": N_("Put off or moved"),
        "called-off": N_("Called off"),
        "took-place": N_("Took place"),
    },
    "language": {
        "de": N_("German"),
        "en": N_("English"),
        "es": N_("Spanish"),
        "fr": N_("French"),
        "uk": N_("Ukrainian"),
    },
}
ALARMS = {
    "": N_("None"),
    "15m": N_("15 minutes before"),
    "1h": N_("1 hour before"),
    "1d": N_("1 day before"),
    "1w": N_("1 week before"),
}
CANCELLED = {
    "mark": N_("Marked as cancelled"),
    "7": N_("Marked for 7 days"),
    "30": N_("Marked for 30 days"),
    "hide": N_("Not shown"),
}
EMPTY = N_("Nothing fits this yet. The calendar is valid and empty, and fills as soon as something fits.")
OVER = N_(
    "This is more than Google Calendar and some others read (1,000 events, 1 MB): of so many events they may leave out "
    "some without a word. Choose fewer."
)
PAST = N_("None of them is still to come.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """A box that can be ticked."""

    value: str
    label: str
    meetings: int | None = None
    chosen: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The boxes of one parameter, and the label of its field for any other value, if it takes one."""

    name: str
    legend: str
    options: Sequence[Option]
    more: Sequence[Option] = ()
    other: str = ""


def blueprint(deps: Deps, press: Press, menu: Menu) -> Blueprint:
    """The builder, and what it asks for while one picks."""
    views = Blueprint("builder", __name__)

    @views.get("/feeds/all")
    def page() -> str:
        spec = page_spec()
        return render_template("builder.html", **building(deps, press, menu, spec), own=None)

    @views.get("/feeds/preview.json")
    def seen() -> ResponseReturnValue:
        spec = feed_spec()
        headers = {"Cache-Control": CACHE, "Access-Control-Allow-Origin": "*"}
        return preview_json(deps, spec, preview(deps, press, spec)), headers

    return views


def building(deps: Deps, press: Press, menu: Menu, spec: FeedSpec) -> dict[str, Any]:
    """What the page of the builder shows for a feed."""
    return {
        "spec": spec,
        "groups": groups(spec, menu.choices()),
        "shows": shows(spec),
        "seen": preview_json(deps, spec, preview(deps, press, spec)),
        "is_local": is_local(deps.public_url),
    }


def preview_json(deps: Deps, spec: FeedSpec, seen: Preview) -> dict[str, Any]:
    """A preview for pages and programs: numbers, and the same in words."""
    query = f"?{spec.query}" if spec.query else ""
    links = subscribe_links(address_of(deps, spec), feed_name(spec))
    return {
        "name": feed_name(spec),
        "query": spec.query,
        "events": seen.events,
        "is_over": seen.is_over,
        "counted": counted(seen.events),
        "notes": notes(seen),
        "coming": coming_json(seen),
        "addresses": {
            "page": f"{deps.public_url}/feeds/all{query}",
            "ics": links.https,
            **{f"file_{one}": f"{deps.public_url}/download/calfeed.{one}{query}" for one in ("ics", "csv", "json")},
            "atom": address_of(deps, FeedSpec(filter=spec.filter), "changes.atom"),
            "webcal": links.webcal,
            "google": links.google,
            "outlook": links.outlook,
            "office": links.office,
        },
    }


def coming_json(seen: Preview) -> list[dict[str, str]]:
    """The next events of a feed, in words."""
    return [_coming_json(one) for one in seen.coming]


def _coming_json(one: Occurrence) -> dict[str, str]:
    known = one.meeting
    return {
        "title": wording.marked_title(known.title, known.kind, known.status, known.certainty),
        "when": wording.when_words(one.slot),
        "place": known.place or wording.online(known.online),
        "page": url_for("pages.event", uid=known.uid),
    }


def counted(events: int) -> str:
    """1 event, 12 events."""
    return wording.ngettext("%(num)d event", "%(num)d events", events)


def notes(seen: Preview) -> list[str]:
    """What somebody should know before they subscribe."""
    if not seen.events:
        return [wording.gettext(EMPTY)]
    return [wording.gettext(note) for note, fits in ((OVER, seen.is_over), (PAST, not seen.coming)) if fits]


def feed_name(spec: FeedSpec) -> str:
    """What a feed is called on pages."""
    return ": ".join(filter(None, (wording.gettext(NAME), ", ".join(labels(spec.filter)))))


def labels(chosen: Filter) -> list[str]:
    """The values of a filter, in words."""
    return [label(name, value) for name, value in FeedSpec(filter=chosen).values]


def label(name: str, value: str) -> str:
    """A value of a parameter in words."""
    if name == EVENT:
        return title_of(value)
    known = LABELS.get(name, {}).get(value)
    return wording.gettext(known) if known else value


def groups(spec: FeedSpec, choices: Choices) -> list[Group]:
    """The boxes of the filter: what was chosen first, then what meetings have most."""
    chosen = spec.filter
    kinds = {value: name for name, value in KINDS.items()}
    certainties = {value: name for name, value in CERTAINTIES.items()}
    _ = wording.gettext
    return [
        _group(EVENT, _("Only this"), chosen.events, (), same=uid_of),
        _group("place", _("Where"), chosen.places, choices.places, _("Another place")),
        _group("participant", _("Who"), chosen.participants, choices.participants, _("Somebody else")),
        _group("topic", _("About"), chosen.topics, choices.topics, _("Another topic")),
        _group("q", _("Words anywhere"), chosen.texts, (), _("Words in title, topic, place or people")),
        _fixed("kind", _("What"), [kinds[one] for one in chosen.kinds]),
        _fixed("certainty", _("How certain"), [certainties[one] for one in chosen.certainties]),
        _group("language", _("Announced in"), chosen.languages, choices.languages, same=str),
        _group("source", _("Source"), chosen.sources, choices.sources, same=str),
    ]


def shows(spec: FeedSpec) -> dict[str, list[Option]]:
    """The choices of how a feed is shown, by parameter."""
    _, alarm = wording.gettext, alarm_text(spec.alarm) if spec.alarm else ""
    return {
        "alarm": _one_of(ALARMS, alarm, _("%(long)s before", long=alarm)),
        "cancelled": _one_of(CANCELLED, str(spec.cancelled), _("Marked for %(days)s days", days=spec.cancelled)),
    }


def _group(
    name: str,
    legend: str,
    chosen: Iterable[str],
    offered: Iterable[Choice],
    other: str = "",
    same: Callable[[str], object] = lambda value: tuple(words(value)),
) -> Group:
    known = {same(one.value): one for one in offered}
    wanted = {same(value): value for value in chosen}
    first = [known.pop(key, Choice(value, -1)) for key, value in wanted.items()]
    options = [
        Option(
            value=one.value,
            label=label(name, one.value),
            meetings=None if one.meetings < 0 else one.meetings,
            chosen=number < len(first),
        )
        for number, one in enumerate([*first, *known.values()])
    ]
    shown = max(SHOWN, len(first))
    return Group(name=name, legend=legend, options=options[:shown], more=options[shown:], other=other)


def _fixed(name: str, legend: str, chosen: Sequence[str]) -> Group:
    options = [Option(value=value, label=label(name, value), chosen=value in chosen) for value in LABELS[name]]
    return Group(name=name, legend=legend, options=options)


def _one_of(known: Mapping[str, str], chosen: str, other: str) -> list[Option]:
    choices = {value: wording.gettext(words) for value, words in known.items()}
    choices.setdefault(chosen, other)
    return [Option(value=value, label=words, chosen=value == chosen) for value, words in choices.items()]
