"""Feeds and single events as tables and data, and the news of them; kept like feeds until something changes."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import islice

from calfeed.formats import Head, Listed, render_atom, render_event, render_events, render_json_feed, render_table
from calfeed.ics import render_jcal
from calfeed.model.feed import FeedSpec, Filter
from calfeed.model.filename import event_stem, feed_stem
from calfeed.model.meeting import Occurrence
from calfeed.model.news import News, NewsKind, news
from calfeed.model.when import first_day
from calfeed.store import Tx, feeds, meetings, occurrences
from calfeed.usecases.deps import Deps
from calfeed.usecases.event import visible
from calfeed.usecases.publish import (
    MOST_EVENTS,
    MOST_EVER,
    Edition,
    Press,
    Print,
    address_of,
    event_print,
    midnight,
    name_of,
)

NEWEST = 100  # news in a feed
LOOKED_AT = 200  # changes, not all of which are news

Render = Callable[[Head, Sequence[Listed]], bytes]
RENDERS: dict[str, Render] = {
    "csv": lambda head, listed: render_table(listed, head.public_url),
    "json": render_events,
}
NEWS_RENDERS: dict[str, Callable[[Head, Sequence[News]], bytes]] = {"atom": render_atom, "json": render_json_feed}


def listing(deps: Deps, press: Press, spec: FeedSpec, ending: str) -> Print:
    """What a feed holds as a file of that ending: ics, jcal, csv or json."""
    if ending == "ics":
        return press.feed(spec)
    build = partial(_jcal, press, spec) if ending == "jcal" else partial(_listing, deps, spec, ending)
    return press.kept((ending, spec), build)


def changes(deps: Deps, press: Press, spec: FeedSpec, ending: str) -> Print:
    """The newest news of what a filter lets through, as a feed of that ending: atom or json."""
    only = FeedSpec(filter=spec.filter)  # how a calendar shows its events makes no other news
    return press.kept(("changes", ending, only), partial(_changes, deps, only, ending))


def event(deps: Deps, uid: str, ending: str) -> Print:
    """One event as a file of that ending: ics, jcal or json; NotFoundError if nobody may see it."""
    if ending == "json":
        return _event(deps, uid)
    made = event_print(deps, uid)
    return made if ending == "ics" else replace(made, octets=render_jcal(made.octets))


def _jcal(press: Press, spec: FeedSpec, tx: Tx, now: Edition) -> Print:
    made = press.feed_in(tx, now, spec)
    return replace(made, octets=render_jcal(made.octets))


def _listing(deps: Deps, spec: FeedSpec, ending: str, tx: Tx, now: Edition) -> Print:
    listed = _listed(tx, now, spec)
    head = Head(title=name_of(spec), address=address_of(deps, spec, f"all.{ending}"), public_url=deps.public_url)
    return Print(
        octets=RENDERS[ending](head, listed),
        last_modified=max(now.told_at, midnight(now.today)),  # some may have left the window today
        events=sum(len(its) or 1 for _, its in listed),
        stem=feed_stem(spec),
    )


def _listed(tx: Tx, now: Edition, spec: FeedSpec) -> list[Listed]:
    """The meetings of a feed, each with its times there, and those without a day yet, by first day."""
    entries = list(feeds.window(tx, spec, now.today, MOST_EVER))
    room = MOST_EVENTS - len(entries) if spec.past_days is None else 0
    if room > 0:
        entries += feeds.before_window(tx, spec, now.today, room)
    times: dict[str, list[Occurrence]] = {}
    for one in occurrences.by_uids(tx, [uid for uid, *_ in entries]):
        times.setdefault(one.meeting.uid, []).append(one)
    listed: list[Listed] = [(one, tuple(times[one.uid])) for one in meetings.by_uids(tx, times)]
    listed += ((one, ()) for one in feeds.without_day(tx, spec, now.today, MOST_EVER) if one.uid not in times)
    return sorted(listed, key=_order)


def _order(listed: Listed) -> tuple[date, str]:
    meeting, times = listed
    return first_day(times[0].slot if times else meeting.when), meeting.uid


def _changes(deps: Deps, spec: FeedSpec, ending: str, tx: Tx, now: Edition) -> Print:
    title = f"Changes: {name_of(spec)}"
    head = Head(title=title, address=address_of(deps, spec, f"changes.{ending}"), public_url=deps.public_url)
    told = _news(tx, spec.filter)
    return Print(octets=NEWS_RENDERS[ending](head, told), last_modified=now.told_at, events=len(told))


def _news(tx: Tx, which: Filter) -> list[News]:
    """The newest news; of meetings that nobody may see any more only that they were withdrawn."""
    found = [told for change in feeds.changes_of(tx, which, LOOKED_AT) if (told := news(change))]
    now = {one.uid: one for one in meetings.by_uids(tx, {told.meeting.uid for told in found})}
    shown = (one for one in found if one.kind is NewsKind.WITHDRAWN or not now[one.meeting.uid].is_withdrawn)
    return list(islice(shown, NEWEST))


def _event(deps: Deps, uid: str) -> Print:
    with deps.store.read() as tx:
        times = tuple(occurrences.occurrences_of(tx, uid))
        meeting, history = visible(tx, times[0].meeting.uid if times else uid)
    return Print(
        octets=render_event((meeting, times), deps.public_url),
        last_modified=history[-1].at,
        events=max(len(times), 1),
        stem=event_stem(meeting, times[0].slot if times else meeting.when),
    )
