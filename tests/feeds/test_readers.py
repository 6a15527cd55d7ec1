"""Whatever a feed holds, each reader sees the same: the UIDs, times, titles and states that were meant."""

import json
import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from calfeed.ics import join_calendar, render_event, render_jcal, render_mail_part, shown
from calfeed.ics.event import summary
from calfeed.model.meeting import Meeting, Occurrence, Status
from calfeed.model.when import AllDay, Slot
from calfeed.store.occurrences import occurrences_between
from calfeed.usecases.deps import Deps
from calfeed.usecases.publish import event_file, feed
from tests.builders import a_meeting
from tests.feeds.conftest import Readers
from tests.feeds.events import EXTREME, TEXTS, occurrences_of_any, slots
from tests.feeds.khal import Khal
from tests.feeds.readers.node import Node
from tests.feeds.seen import Seen, meant, written
from tests.feeds.served import Served

URL = "https://calendar.example.org"
ALWAYS = (datetime(1900, 1, 1, tzinfo=UTC), datetime(2200, 12, 31, tzinfo=UTC))
ALARMS = st.integers(1, 40_320).map(lambda minutes: timedelta(minutes=minutes))
SOME = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=50)


def agree(readers: Readers, octets: bytes, wanted: Sequence[Seen]) -> None:
    """Each reader sees what is meant."""
    for name, read in readers.items():
        beyond = {one.uid for one in wanted if is_beyond(name, one)}
        seen, able = ([one for one in some if one.uid not in beyond] for some in (sorted(read(octets)), wanted))
        assert seen == able, name


def is_beyond(reader: str, one: Seen) -> bool:
    r"""Whether a reader is known to see this wrongly: the `\n` of a path, quotes around a title, the first century."""
    misread = re.search(r"\\n", one.title, re.I) or re.fullmatch('".*"', one.title)
    return reader == "node-ical" and (misread is not None or one.start < "0100")


def as_khal_shows(one: Occurrence) -> tuple[str, ...]:
    """The meeting, from when to when, its title and status; khal gives an hour to what has no end."""
    meeting, slot = one.meeting, one.slot
    if isinstance(slot, AllDay):
        start, end = written(slot.first), written(slot.last)
    else:
        start, end = written(slot.start), written(slot.end or slot.start + timedelta(hours=1))
    title = f"Moved: {summary(meeting)}" if was_moved(meeting) else summary(meeting)
    return meeting.uid, start, end, title, meeting.status.upper()


def was_moved(meeting: Meeting) -> bool:
    """Whether a feed says that a meeting was moved: one announcement of the corpus may move what another told."""
    return meeting.moved_at is not None and meeting.status is not Status.CANCELLED


def all_of(deps: Deps) -> list[Occurrence]:
    """All that takes place, as the store has it."""
    with deps.store.read() as tx:
        return occurrences_between(tx, *ALWAYS)


@settings(SOME, max_examples=200)
@given(told=occurrences_of_any(), name=TEXTS, alarm=st.none() | ALARMS, busy=st.booleans(), is_news=st.booleans())
def test_any_feed(
    readers: Readers, told: list[Occurrence], name: str, alarm: timedelta | None, busy: bool, is_news: bool
) -> None:
    """A feed of any meetings, or of none, under any name, ringing or not, some days after they were moved or long."""
    pieces = (shown(render_event(one, public_url=URL, is_news=is_news), alarm=alarm, busy=busy) for one in told)
    feed = join_calendar(pieces, name, about=name, source=f"{URL}/feeds/all.ics")
    agree(readers, feed, meant(told, "Moved: " if is_news else ""))


@SOME
@given(told=occurrences_of_any(), name=TEXTS, alarm=st.none() | ALARMS)
def test_any_jcal(readers: Readers, jcal: Node, told: list[Occurrence], name: str, alarm: timedelta | None) -> None:
    """A feed as jCal is, to the type of each value, what ical.js makes of it (it knows no types of RFC 7986)."""
    pieces = (shown(render_event(one, public_url=URL), alarm=alarm, busy=False) for one in told)
    feed = join_calendar(pieces, name, about=name, source=f"{URL}/feeds/all.ics")
    octets, (calendar, frame, components) = render_jcal(feed), jcal.ask(feed)
    ours = json.loads(octets)
    known = [one for one in frame if one[0].startswith("x-") or one[2] != "unknown"]
    assert [one for one in ours[1] if one[0] not in {"name", "color"}] == known
    assert [ours[0], ours[2]] == [calendar, components]
    assert readers["ical.js"](octets) == readers["ical.js"](feed)


@SOME
@given(st.lists(slots(*EXTREME), max_size=9))
def test_extreme_years(readers: Readers, slots: list[Slot]) -> None:
    """A feed of any years, also those that no text is believed to mean."""
    told = [Occurrence(meeting=a_meeting(uid=f"{number}@calfeed"), slot=slot) for number, slot in enumerate(slots)]
    feed = join_calendar((render_event(one, public_url=URL) for one in told), "Feed")
    agree(readers, feed, meant(told))


@SOME
@given(occurrences_of_any().filter(bool))
def test_any_mail_part(readers: Readers, told: list[Occurrence]) -> None:
    """The calendar part of a mail about any meeting, which is published as RFC 5546 asks."""
    agree(readers, render_mail_part(told[:1], public_url=URL, sender="calfeed@example.org"), meant(told[:1]))


def test_corpus_feed(readers: Readers, corpus: Deps) -> None:
    """The feed of a service that has read the whole corpus."""
    printed, told = feed(corpus), all_of(corpus)
    assert printed.events == len(told) > 50
    news = [one for one in told if was_moved(one.meeting)]
    rest = [one for one in told if not was_moved(one.meeting)]
    agree(readers, printed.octets, sorted([*meant(news, "Moved: "), *meant(rest)]))


def test_corpus_event_files(readers: Readers, corpus: Deps) -> None:
    """The files of single meetings, and of single times that a series takes place."""
    told = all_of(corpus)
    for uid in dict.fromkeys(uid for one in told[::9] for uid in (one.uid, one.meeting.uid)):
        agree(readers, event_file(corpus, uid), meant(one for one in told if uid in (one.uid, one.meeting.uid)))


def test_empty_feed(readers: Readers) -> None:
    """The feed of a service that has heard of nothing yet."""
    agree(readers, join_calendar([], "Feed"), [])


def test_khal_after_vdirsyncer(corpus: Deps, tmp_path: Path) -> None:
    """The feed of the whole corpus over HTTP, in a zone far away: khal lists it all as it is meant."""
    with Served(corpus) as server:
        khal = Khal(tmp_path, f"{server.url}/feeds/all.ics", "Asia/Kolkata")
        khal.sync()
    listed = [(one.uid, written(one.start), written(one.end), one.title, one.status) for one in khal.everything()]
    assert sorted(listed) == sorted(map(as_khal_shows, all_of(corpus)))
