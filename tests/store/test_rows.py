"""Meetings as rows, and back."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import insert, select

from calfeed.model.meeting import Evidence, Field, Kind, Meeting, Online, Status
from calfeed.model.text import Span
from calfeed.model.when import AllDay, Timed, When, Window, ZoneOrigin
from calfeed.store import Store, open_store
from calfeed.store.rows import meeting_from, meeting_row
from calfeed.store.tables import meetings
from tests.builders import a_meeting, when_from

ZONES = [ZoneInfo(name) for name in ("UTC", "Europe/Kyiv", "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe")]
DAYS = st.dates(date(1901, 1, 1), date(2199, 12, 30))


def moments() -> st.SearchStrategy[datetime]:
    """Wall times in a zone, at full minutes."""
    naive = st.datetimes(datetime(1971, 1, 1), datetime(2100, 1, 1))  # noqa: DTZ001
    return st.builds(lambda at, zone: at.replace(second=0, microsecond=0, tzinfo=zone), naive, st.sampled_from(ZONES))


@st.composite
def whens(draw: st.DrawFn) -> When:
    first, last = sorted((draw(DAYS), draw(DAYS)))
    start, end = sorted((draw(moments()), draw(moments())), key=lambda at: at.timestamp())
    timed = st.builds(Timed, start=st.just(start), zone_origin=st.sampled_from(ZoneOrigin))
    ended = st.just(Timed(start=start, end=end if end.timestamp() > start.timestamp() else None))
    return draw(
        st.one_of(st.just(AllDay(first=first, last=last)), st.just(Window(first=first, last=last)), timed, ended)
    )


TEXT = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=20)
MEETINGS = st.builds(
    Meeting,
    uid=st.just("meeting-1"),
    created_at=moments(),
    changed_at=moments(),
    title=TEXT,
    when=whens(),
    quote=TEXT,
    sequence=st.integers(0, 10_000),
    kind=st.sampled_from(Kind),
    rrule=st.none() | st.just("FREQ=WEEKLY"),
    excluded=st.lists(DAYS, max_size=2).map(tuple),
    status=st.sampled_from(Status),
    previous=st.none() | DAYS | moments(),
    place=st.none() | TEXT,
    online=st.sampled_from(Online),
    participants=st.lists(TEXT, max_size=3).map(tuple),
    topic=st.none() | TEXT,
    confidence=st.floats(0, 1),
    evidence=st.lists(
        st.builds(Evidence, field=st.sampled_from(Field), words=TEXT, span=st.just(Span(3, 9)), document=TEXT),
        max_size=2,
    ).map(tuple),
    source_url=st.none() | TEXT,
    said_on=st.none() | DAYS,
    documents=st.lists(TEXT, max_size=2).map(tuple),
    formerly=st.lists(DAYS, max_size=2).map(tuple),
)


@pytest.fixture(scope="module")
def memory() -> Store:
    """One database in memory for all examples."""
    return open_store("sqlite://")


def kept(store: Store, meeting: Meeting) -> Meeting:
    """The meeting, after a way through the database."""
    row: dict[str, Any] = meeting_row(meeting) | {"uid": meeting.uid, "over_on": date(2026, 1, 1)}
    with store.write() as tx:
        tx.connection.execute(meetings.delete())
        tx.connection.execute(insert(meetings).values(row))
        return meeting_from(tx.connection.execute(select(meetings)).mappings().one(), meeting.uid)


@given(meeting=MEETINGS)
def test_meeting_comes_back_equal(memory: Store, meeting: Meeting) -> None:
    """Whatever a meeting says, the database gives it back."""
    assert kept(memory, meeting) == meeting


def test_meeting_comes_back_equal_on_both_engines(store: Store) -> None:
    """A meeting with everything in it comes back equal from either engine."""
    meeting = a_meeting(
        "Зустріч «радників» 🕊",
        "2026-05-05 16:00 Europe/Kyiv",
        ends="18:00",
        place="Kyiv, Ukraine",
        participants=("Ukraine", "Польща"),
        previous=datetime(2026, 5, 4, 16, tzinfo=ZoneInfo("Europe/Kyiv")),
        evidence=(Evidence(field=Field.WHO, words="Польща", span=Span(1, 7), document="d"),),
        excluded=(date(2026, 5, 12),),
        rrule="FREQ=WEEKLY",
        confidence=0.1,
    )
    assert kept(store, meeting) == meeting


def test_hour_that_comes_twice_keeps_its_side(memory: Store) -> None:
    """Of a wall time that a clock change repeats, the second one stays the second one."""
    second = datetime(2026, 10, 25, 2, 30, tzinfo=ZoneInfo("Europe/Berlin"), fold=1)
    slot = kept(memory, replace(a_meeting(), when=Timed(start=second))).when
    assert isinstance(slot, Timed)
    assert slot.start.fold == 1
    assert slot.start.timestamp() == second.timestamp()


def test_wall_time_outlives_a_change_of_the_zone_rules(memory: Store) -> None:
    """If a country changes its clocks after the announcement, the meeting stays at its wall time."""
    meeting = a_meeting(starts="2026-05-05 16:00 Europe/Kyiv")
    row = meeting_row(meeting) | {"uid": meeting.uid, "over_on": date(2026, 5, 5)}
    row["starts_at"] = row["starts_at"].replace(hour=14)  # as an older zone file had it
    with memory.write() as tx:
        tx.connection.execute(meetings.delete())
        tx.connection.execute(insert(meetings).values(row))
        back = meeting_from(tx.connection.execute(select(meetings)).mappings().one(), meeting.uid)
    assert back.when == when_from("2026-05-05 16:00 Europe/Kyiv")
