"""When a series takes place."""

from datetime import UTC, date, timedelta

import pytest

from calfeed.model.recurrence import MOST, is_rule, names_day, occurrences, over_on
from calfeed.model.when import AllDay, Timed
from tests.builders import a_meeting, when_from

FAR = date(2100, 1, 1)


def days(rule: str, starts: str = "2026-03-03", until: date = FAR) -> list[str]:
    """The days, as MM-DD, on which a series takes place."""
    return [one.key[4:6] + "-" + one.key[6:] for one in occurrences(a_meeting(starts=starts, rrule=rule), until)]


def test_single_meeting_occurs_whatever_the_day() -> None:
    """A meeting without a rule occurs once, under its own UID, even after the last day asked for."""
    meeting = a_meeting(starts="2026-05-05")
    (one,) = occurrences(meeting, date(2026, 1, 1))
    assert (one.uid, one.key, one.slot) == ("meeting-1", "", meeting.when)


def test_window_occurs_nowhere() -> None:
    """A meeting whose day is not known takes place on none."""
    assert occurrences(a_meeting(starts="2026-05-01..2026-05-31"), FAR) == []


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("FREQ=WEEKLY;COUNT=3", ["03-03", "03-10", "03-17"]),
        ("FREQ=WEEKLY;UNTIL=20260317", ["03-03", "03-10", "03-17"]),
        ("FREQ=WEEKLY;UNTIL=20260316T220000Z", ["03-03", "03-10"]),
        ("FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3", ["03-03", "03-05", "03-10"]),
        ("FREQ=MONTHLY;BYDAY=1TU;COUNT=3", ["03-03", "04-07", "05-05"]),
        ("FREQ=MONTHLY;BYDAY=-1FR;COUNT=2", ["03-27", "04-24"]),
        ("FREQ=DAILY;INTERVAL=2;COUNT=3", ["03-03", "03-05", "03-07"]),
        ("FREQ=HOURLY;COUNT=26", ["03-03", "03-04"]),
    ],
)
def test_rules(rule: str, expected: list[str]) -> None:
    """Rules are expanded to days, each once."""
    assert days(rule) == expected


def test_series_is_cut_at_both_ends() -> None:
    """The last day asked for is included; days before the first one are not expanded."""
    weekly = a_meeting(starts="2026-03-03", rrule="FREQ=WEEKLY")
    found = occurrences(weekly, date(2026, 3, 24), since=date(2026, 3, 10))
    assert [one.slot for one in found] == [when_from(f"2026-03-{day}") for day in (10, 17, 24)]
    assert found[0].uid == "meeting-1-20260310"


def test_days_left_out_do_not_take_place() -> None:
    """A day that the series leaves out doesn't, and the rule counts it all the same."""
    series = a_meeting(starts="2026-03-03", rrule="FREQ=WEEKLY;COUNT=3", excluded=(date(2026, 3, 10),))
    assert [one.key for one in occurrences(series, FAR)] == ["20260303", "20260317"]


def test_endless_series_is_bounded() -> None:
    """However far one looks, a series yields no more than so many occurrences, from the day that is asked for."""
    daily = a_meeting(starts="2026-03-03", rrule="FREQ=DAILY")
    assert len(occurrences(daily, FAR)) == MOST
    assert len(occurrences(daily, date(2031, 1, 3), since=date(2031, 1, 1))) == 3


@pytest.mark.parametrize(
    ("zone", "hours"), [("Europe/Kyiv", (16, 15)), ("America/New_York", (22, 22)), ("UTC", (18, 18))]
)
def test_series_keeps_its_local_hour(zone: str, hours: tuple[int, int]) -> None:
    """Across a clock change a series stays at the hour of its wall, so the instant in UTC moves."""
    series = a_meeting(starts=f"2026-03-24 18:00 {zone}", ends="20:00", rrule="FREQ=WEEKLY;COUNT=2")
    slots = [one.slot for one in occurrences(series, FAR)]
    assert [slot.start.hour for slot in slots if isinstance(slot, Timed)] == [18, 18]
    assert tuple(slot.start.astimezone(UTC).hour for slot in slots if isinstance(slot, Timed)) == hours
    assert all(isinstance(slot, Timed) and slot.end and slot.end.hour == 20 for slot in slots)


def test_series_in_the_hour_that_is_skipped() -> None:
    """An occurrence in the hour that a clock change skips still ends after it starts."""
    series = a_meeting(starts="2026-03-22 02:15 Europe/Berlin", ends="03:00", rrule="FREQ=WEEKLY;COUNT=2")
    slot = occurrences(series, FAR)[1].slot
    assert isinstance(slot, Timed)
    assert slot.end
    assert slot.end.astimezone(UTC) - slot.start.astimezone(UTC) == timedelta(minutes=45)


def test_occurrences_of_several_days() -> None:
    """Each occurrence of a series of several days lasts as long as the first."""
    series = a_meeting(starts="2026-03-06/2026-03-08", rrule="FREQ=MONTHLY;COUNT=2")
    assert [one.slot for one in occurrences(series, FAR)] == [
        AllDay(first=date(2026, 3, 6), last=date(2026, 3, 8)),
        AllDay(first=date(2026, 4, 6), last=date(2026, 4, 8)),
    ]


@pytest.mark.parametrize(
    ("starts", "rule", "over"),
    [
        ("2026-03-03/2026-03-05", None, date(2026, 3, 5)),
        ("2026-03-01..2026-03-31", None, date(2026, 3, 31)),
        ("2026-03-03", "FREQ=WEEKLY;COUNT=3", date(2026, 3, 17)),
        ("2026-03-03/2026-03-04", "FREQ=WEEKLY;UNTIL=20260312", date(2026, 3, 11)),
        ("2026-03-03", "FREQ=WEEKLY", date.max),
    ],
)
def test_last_day_of_all(starts: str, rule: str | None, over: date) -> None:
    """A meeting is over after its last occurrence; a series without an end never."""
    assert over_on(a_meeting(starts=starts, rrule=rule)) == over


def test_series_of_which_nothing_is_left_is_over_after_its_first_day() -> None:
    """A series whose days are all left out is over all the same."""
    series = a_meeting(starts="2026-03-03", rrule="FREQ=WEEKLY;COUNT=1", excluded=(date(2026, 3, 3),))
    assert over_on(series) == date(2026, 3, 3)


@pytest.mark.parametrize(
    ("day", "named"), [("2026-02-24", False), ("2026-03-03", True), ("2026-03-04", False), ("2031-03-04", True)]
)
def test_day_of_a_rule(day: str, named: bool) -> None:
    """A rule names its days in any year, and none before it begins."""
    assert names_day("FREQ=WEEKLY", date(2026, 3, 3), date.fromisoformat(day)) is named


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=DAILY",
        "FREQ=WEEKLY;BYDAY=MO",
        "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;UNTIL=20260301",
        "FREQ=MONTHLY;BYDAY=1MO,3MO;COUNT=10",
        "FREQ=MONTHLY;BYDAY=-1FR",
        "FREQ=YEARLY;COUNT=3",
    ],
)
def test_rules_of_texts(rule: str) -> None:
    """The rules that texts are read as are rules, and can be expanded."""
    assert is_rule(rule)
    assert occurrences(a_meeting(rrule=rule, starts="2026-01-05"), date(2026, 2, 28))


@pytest.mark.parametrize(
    "rule",
    [
        "",
        "FREQ=HOURLY",
        "FREQ=DAILY;INTERVAL=7;BYDAY=MO",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=WEEKLY;BYDAY=6MO",
        "FREQ=MONTHLY;BYDAY=6MO",
        "FREQ=DAILY;COUNT=1000",
        "FREQ=DAILY;COUNT=0",
        "FREQ=DAILY;UNTIL=20260230",
        "FREQ=DAILY;UNTIL=20260301T100000Z",
        "FREQ=DAILY\n",
        "FREQ=DAILY;INTERVAL=١",
    ],
)
def test_no_rules(rule: str) -> None:
    """What would go on for ever without naming a day, or names days oftener than texts do, is no rule of ours."""
    assert not is_rule(rule)
