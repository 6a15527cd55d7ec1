"""Rules of series: which are held, and where one that began long ago goes on."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfeed.ics.series import WEEKDAYS, Rule, begun_on
from calfeed.model.recurrence import occurrences
from calfeed.model.when import AllDay, Timed
from tests.builders import a_meeting, when_from


def on(starts: str) -> AllDay | Timed:
    """A time that is known."""
    when = when_from(starts)
    assert isinstance(when, AllDay | Timed)
    return when


@pytest.mark.parametrize(
    ("value", "starts", "held"),
    [
        ("FREQ=WEEKLY", "2026-01-05", "FREQ=WEEKLY;BYDAY=MO"),
        ("freq=weekly;byday=mo,th;interval=2;wkst=su", "2026-01-05", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;WKST=SU"),
        ("FREQ=MONTHLY", "2026-01-31", "FREQ=MONTHLY;BYMONTHDAY=31"),
        ("FREQ=MONTHLY;BYDAY=2TU", "2026-01-13", "FREQ=MONTHLY;BYDAY=2TU"),
        ("FREQ=MONTHLY;BYDAY=-1FR", "2026-01-30", "FREQ=MONTHLY;BYDAY=-1FR"),
        ("FREQ=MONTHLY;BYMONTHDAY=-1", "2026-01-31", "FREQ=MONTHLY;BYMONTHDAY=-1"),
        ("FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1", "2026-01-05", "FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=1"),
        ("FREQ=YEARLY;COUNT=9", "2026-01-05", "FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=5;COUNT=9"),
        ("FREQ=DAILY;UNTIL=20260301", "2026-01-05", "FREQ=DAILY;UNTIL=20260301"),
        ("FREQ=DAILY;UNTIL=20260301T080000Z", "2026-01-05 10:00 Europe/Kyiv", "FREQ=DAILY;UNTIL=20260301"),
        ("FREQ=DAILY;UNTIL=20260301T075959Z", "2026-01-05 10:00 Europe/Kyiv", "FREQ=DAILY;UNTIL=20260228"),
        ("FREQ=DAILY;UNTIL=20260301T100000", "2026-01-05 10:00 Europe/Kyiv", "FREQ=DAILY;UNTIL=20260301"),
        ("FREQ=DAILY;UNTIL=20260301T235959Z", "2026-01-05 10:00 Europe/Kyiv", "FREQ=DAILY;UNTIL=20260301"),
    ],
)
def test_a_rule_is_held_in_whole(value: str, starts: str, held: str) -> None:
    """What the rule leaves to its first day is said, and an end that is a moment is the last day before it."""
    assert str(Rule(value, on(starts))) == held


@pytest.mark.parametrize(
    "value",
    [
        "FREQ=HOURLY",
        "FREQ=SECONDLY",
        "BYDAY=MO",
        "",
        "FREQ=DAILY;BYHOUR=9,12",
        "FREQ=WEEKLY;BYDAY=TU",
        "FREQ=WEEKLY;BYDAY=1MO",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=MONTHLY;BYDAY=2MO",
        "FREQ=MONTHLY;BYMONTHDAY=6",
        "FREQ=MONTHLY;BYDAY=MO;BYSETPOS=2",
        "FREQ=MONTHLY;BYMONTHDAY=5;BYSETPOS=2",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYDAY=MO",
        "FREQ=YEARLY;BYWEEKNO=2",
        "FREQ=DAILY;COUNT=100000",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;INTERVAL=x",
        "FREQ=DAILY;UNTIL=soon",
        "FREQ=DAILY;UNTIL=20260231",
        "FREQ=DAILY;WKST=XX",
    ],
)
def test_what_is_not_held(value: str) -> None:
    """A rule by parts of a day, one that never ends counting, or that does not name its first day is refused."""
    with pytest.raises(ValueError, match=r".+"):
        Rule(value, on("2026-01-05"))


RULES = st.one_of(
    st.builds(lambda n: f"FREQ=DAILY;INTERVAL={n}", st.integers(1, 9)),
    st.builds(
        lambda n, more: f"FREQ=WEEKLY;INTERVAL={n};BYDAY={','.join({'%s', *more})}",
        st.integers(1, 4),
        st.sets(st.sampled_from(WEEKDAYS), max_size=3),
    ),
    st.builds(lambda n: f"FREQ=MONTHLY;INTERVAL={n}", st.integers(1, 5)),
    st.builds(lambda n: f"FREQ=YEARLY;INTERVAL={n}", st.integers(1, 3)),
)


@given(RULES, st.dates(date(2020, 1, 1), date(2024, 1, 1)), st.integers(-30, 900))
def test_a_series_that_begins_later_goes_on_alike(value: str, start: date, later: int) -> None:
    """Moved on to a later first day, a series has the days that it had, without those that are over."""
    slot = AllDay(first=start, last=start)
    rule = Rule(value.replace("%s", WEEKDAYS[start.weekday()]), slot)
    since = start + timedelta(days=later)
    first = rule.first(since)
    assert first is not None

    def from_day(day: date) -> list[date]:
        meeting = a_meeting(rrule=str(rule), starts=day.isoformat())
        until = since + timedelta(days=400)
        return [one.slot.first for one in occurrences(meeting, until, since) if isinstance(one.slot, AllDay)]

    assert from_day(first) == from_day(start)


def test_a_later_time_keeps_the_hour() -> None:
    """A series keeps its hour on the wall clock, and how long it lasts, across a change of the clocks."""
    slot = Timed(start=on("2026-01-05 10:00 Europe/Kyiv").start, end=on("2026-01-05 11:30 Europe/Kyiv").start)  # type: ignore[union-attr]
    later = begun_on(slot, date(2026, 7, 6))
    assert isinstance(later, Timed)
    assert later.start == on("2026-07-06 10:00 Europe/Kyiv").start  # type: ignore[union-attr]
    assert later.end == on("2026-07-06 11:30 Europe/Kyiv").start  # type: ignore[union-attr]
