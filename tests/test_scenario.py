"""Five documents tell of three meetings: what feed, history and mails say after each, and that no order matters."""

from collections.abc import Sequence
from dataclasses import fields
from datetime import date, datetime
from itertools import permutations
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import pytest

from calfeed.model.meeting import Certainty, Change, ChangeKind, Meeting, Reading, Status
from calfeed.model.text import Announcement, Document
from calfeed.store import Store, decisions, meetings, open_store
from calfeed.usecases.ingest import ingest, keep, read_and_parse
from calfeed.usecases.publish import feed
from tests.usecases.reminding import Service, at, parsed

DOCUMENTS = sorted((Path(__file__).parent / "scenario").iterdir())
ARRIVES = ("2026-01-01 17:00", "2026-01-02 11:00", "2026-01-03 14:00", "2026-01-04 17:30", "2026-01-05 13:00")

ADVISORS = "Meeting of national security advisors"
CHIEFS = "Meeting of chiefs of general staff"
LEADERS = "Meeting of the leaders of the European Union"
TEN_IN_KYIV = datetime(2026, 1, 3, 10, tzinfo=ZoneInfo("Europe/Kyiv"))
STAMPS = {"uid", "created_at", "changed_at", "sequence", "time_revision", "moved_at", "follows"}

AFTERWARDS = "2026-01-06 12:00"

Understood = tuple[Announcement, Document, Reading]


class Story:
    """A service that reads the five documents in turn, each when it came out, and lives on in between."""

    def __init__(self, store: Store) -> None:
        self.service = Service(store, "2026-01-01 10:00")
        self.service.subscribe()
        self.uids: dict[str, str] = {}

    def read(self, number: int) -> list[tuple[ChangeKind, str]]:
        """Read one of the documents; what it changed, and which meetings."""
        changes = read(self.service, number)
        self.uids |= {step.after.title: step.after.uid for step in changes if step.kind is ChangeKind.ADDED}
        return [(step.kind, step.after.title) for step in changes]

    def mails(self, until: str) -> list[tuple[str, str]]:
        """The mails that go out up to a moment, each with its day and hour."""
        return [(f"{when:%d %H:%M}", parsed(mail.octets)["Subject"]) for when, mail in self.service.live(until)]

    def events(self) -> dict[str, tuple[str, date | datetime, int, str]]:
        """The feed: title, start, sequence and status of each event, by the title that the meeting began with."""
        found = icalendar.Calendar.from_ical(feed(self.service.deps).octets).walk("VEVENT")
        names = {uid: title for title, uid in self.uids.items()}
        return {
            names[str(it["UID"])]: (str(it["SUMMARY"]), it["DTSTART"].dt, int(it["SEQUENCE"]), str(it["STATUS"]))
            for it in found
        }

    def description(self, title: str) -> str:
        """What the feed says of a meeting."""
        found = icalendar.Calendar.from_ical(feed(self.service.deps).octets).walk("VEVENT")
        return next(str(it["DESCRIPTION"]) for it in found if str(it["UID"]) == self.uids[title])

    def history(self, title: str) -> list[Change]:
        """The steps of a meeting, oldest first."""
        with self.service.deps.store.read() as tx:
            return sorted(meetings.history(tx, self.uids[title]), key=lambda step: step.at)


def read(service: Service, number: int) -> Sequence[Change]:
    """What one of the documents changes, counted from one."""
    return ingest(service.deps, _arrived(number, service.clock())).changes


def _arrived(number: int, moment: datetime) -> Announcement:
    path = DOCUMENTS[number - 1]
    return Announcement(name=path.name, data=path.read_bytes(), received_at=moment)


def test_told_in_order(store: Store) -> None:
    """Three meetings stay three: an hour is added, a day moved, one called off and held after all, each of it told."""
    story = Story(store)

    assert story.mails(ARRIVES[0]) == []
    assert story.read(1) == [(ChangeKind.ADDED, title) for title in (ADVISORS, CHIEFS, LEADERS)]
    first = {
        ADVISORS: (ADVISORS, date(2026, 1, 3), 0, "CONFIRMED"),
        CHIEFS: (CHIEFS, date(2026, 1, 5), 0, "CONFIRMED"),
        LEADERS: (LEADERS, date(2026, 1, 6), 0, "CONFIRMED"),
    }
    assert story.events() == first
    assert story.mails(ARRIVES[1]) == [("02 09:00", f"Tomorrow, Sat 3 Jan: {ADVISORS} (hour not announced)")]

    assert story.read(2) == [(ChangeKind.DETAILS, ADVISORS), (ChangeKind.CONFIRMED, LEADERS)]
    assert story.events() == first | {ADVISORS: (ADVISORS, TEN_IN_KYIV, 1, "CONFIRMED")}
    assert "um 10 Uhr Kiewer Zeit" in story.description(ADVISORS)
    assert story.mails(ARRIVES[2]) == [
        ("02 11:15", f"Hour known, Sat 3 Jan, 08:00: {ADVISORS}"),
        ("03 07:00", f"Today, Sat 3 Jan, 08:00: {ADVISORS}"),
    ]

    assert story.read(3) == [(ChangeKind.MOVED, CHIEFS)]
    assert story.events()[CHIEFS] == (f"Moved: {CHIEFS}", date(2026, 1, 8), 1, "CONFIRMED")
    assert "was 5 January, now 8 January" in story.description(CHIEFS)
    assert story.mails(ARRIVES[3]) == [("03 14:15", f"Moved to Thu 8 Jan: {CHIEFS} (was Mon 5 Jan)")]

    assert story.read(4) == [(ChangeKind.CANCELLED, LEADERS)]
    assert story.events()[LEADERS] == (f"Cancelled: {LEADERS}", date(2026, 1, 6), 1, "CANCELLED")
    assert story.mails(ARRIVES[4]) == [("04 17:45", f"Cancelled: {LEADERS} (Tue 6 Jan)")]

    assert story.read(5) == [(ChangeKind.RESTORED, LEADERS)]
    assert story.events() == {
        ADVISORS: (ADVISORS, TEN_IN_KYIV, 1, "CONFIRMED"),
        CHIEFS: (f"Moved: {CHIEFS}", date(2026, 1, 8), 1, "CONFIRMED"),
        LEADERS: (f"Moved: {LEADERS}", date(2026, 1, 10), 2, "CONFIRMED"),
    }
    assert "was 6 January, now 10 January" in story.description(LEADERS)
    assert story.mails("2026-01-12 00:00") == [
        ("05 13:15", f"On again, Sat 10 Jan: {LEADERS} (hour not announced)"),
        ("07 09:00", f"Tomorrow, Thu 8 Jan: {CHIEFS} (hour not announced)"),
        ("09 09:00", f"Tomorrow, Sat 10 Jan: {LEADERS} (hour not announced)"),
    ]
    assert story.events()[CHIEFS][0] == CHIEFS  # after a week it is no news


def test_history(store: Store) -> None:
    """Each step tells what it changed, in which words of which document; stamps rise with it, and old days are kept."""
    story = Story(store)
    for number, arrives in enumerate(ARRIVES, 1):
        story.service.clock.set(at(arrives))
        story.read(number)

    chain = [story.history(title)[-1].after.follows for title in (ADVISORS, CHIEFS, LEADERS)]
    assert chain == [None, story.uids[ADVISORS], story.uids[CHIEFS]]
    leaders = story.history(LEADERS)
    assert [(step.kind, step.after.certainty, step.after.sequence) for step in leaders] == [
        (ChangeKind.ADDED, Certainty.ANNOUNCED, 0),
        (ChangeKind.CONFIRMED, Certainty.CONFIRMED, 0),
        (ChangeKind.CANCELLED, Certainty.CALLED_OFF, 1),
        (ChangeKind.RESTORED, Certainty.MOVED, 2),
    ]
    assert [f"{step.at:%Y-%m-%d %H:%M}" for step in leaders] == [ARRIVES[0], ARRIVES[1], ARRIVES[3], ARRIVES[4]]
    assert "called off" in leaders[2].words
    assert "will now take place on 10 January" in leaders[3].words
    assert (leaders[3].after.previous, leaders[3].after.formerly) == (date(2026, 1, 6), (date(2026, 1, 6),))
    assert len(set(leaders[3].after.documents)) == 4

    _, moved = story.history(CHIEFS)
    assert (moved.kind, moved.after.previous, moved.after.formerly) == (
        ChangeKind.MOVED,
        date(2026, 1, 5),
        (date(2026, 1, 5),),
    )
    assert (moved.after.sequence, moved.after.time_revision) == (1, 1)
    assert "has been moved from 5 January" in moved.words
    with store.read() as tx:
        assert decisions.proposed(tx) == []


@pytest.mark.timeout(300)
def test_every_order_of_arrival() -> None:
    """In whichever of the 120 orders the documents come, what is believed at the end is the same."""
    understood = [_understood(number) for number in range(1, 6)]
    ends = {_end(order) for order in permutations(understood)}
    assert len(ends) == 1
    assert LEADERS in next(iter(ends))


def _understood(number: int) -> Understood:
    """One of the documents, and what it says by itself: that doesn't depend on what came before."""
    announcement = _arrived(number, at(AFTERWARDS))
    return announcement, *read_and_parse(announcement, ZoneInfo("UTC"))


def _end(order: Sequence[Understood]) -> str:
    """What is believed of all meetings after the documents came in an order."""
    store = open_store("sqlite://")
    service = Service(store, AFTERWARDS)
    for understood in order:
        keep(service.deps, *understood)
    with store.read() as tx:
        known = meetings.agenda(tx, date(2026, 1, 1))
        joined = [one for one in known if one.joined]
        assert decisions.proposed(tx) == []
    store.close()
    assert not joined
    assert [one.status for one in known] == [Status.CONFIRMED] * 3
    return "\n".join(sorted(_believed(one) for one in known))


def _believed(meeting: Meeting) -> str:
    told: dict[str, Any] = {one.name: getattr(meeting, one.name) for one in fields(meeting) if one.name not in STAMPS}
    return repr(told)
