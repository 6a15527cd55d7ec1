"""Days, clock times and windows, across zones and clock changes."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfeed.model.when import AllDay, Timed, When, Window, ends_at, first_day, last_day, starts_at, wall
from tests.builders import when_from

KYIV, BERLIN, LORD_HOWE = ZoneInfo("Europe/Kyiv"), ZoneInfo("Europe/Berlin"), ZoneInfo("Australia/Lord_Howe")


def test_timed_needs_a_zone_with_rules() -> None:
    """A clock time without a zone, or with a bare offset, is refused: no wall shows it all year."""
    naive = datetime(2026, 5, 5, 16)  # noqa: DTZ001
    for start in (naive, naive.replace(tzinfo=UTC), naive.replace(tzinfo=timezone(timedelta(hours=2)))):
        with pytest.raises(ValueError, match="zone"):
            Timed(start=start)


def test_end_comes_after_start_in_real_time() -> None:
    """An end is compared with the start in real time, across zones and clock changes."""
    start = datetime(2026, 5, 5, 16, tzinfo=KYIV)
    assert Timed(start=start, end=datetime(2026, 5, 5, 15, 30, tzinfo=BERLIN)).end
    for end in (start, datetime(2026, 5, 5, 15, tzinfo=BERLIN)):
        with pytest.raises(ValueError, match="ends after"):
            Timed(start=start, end=end)
    # 02:30 in summer time is before 02:10 in winter time of the same night.
    night = datetime(2026, 10, 25, 2, 30, tzinfo=BERLIN)
    assert Timed(start=night, end=night.replace(minute=10, fold=1)).end


@pytest.mark.parametrize("kind", [AllDay, Window])
def test_days_are_in_order(kind: type[AllDay] | type[Window]) -> None:
    """Days that end before they begin are refused."""
    with pytest.raises(ValueError, match="ends after"):
        kind(first=date(2026, 5, 5), last=date(2026, 5, 4))


def test_all_day_takes_dates_only() -> None:
    """A moment is not a day, though Python takes it for one."""
    moment = datetime(2026, 5, 5, tzinfo=UTC)
    with pytest.raises(TypeError):
        AllDay(first=moment, last=moment)


@pytest.mark.parametrize(
    ("when", "first", "last"),
    [
        (when_from("2026-05-05"), "2026-05-05", "2026-05-05"),
        (when_from("2026-05-05/2026-05-07"), "2026-05-05", "2026-05-07"),
        (when_from("2026-05-01..2026-05-31"), "2026-05-01", "2026-05-31"),
        (when_from("2026-05-05 23:30 Europe/Kyiv"), "2026-05-05", "2026-05-05"),
        (when_from("2026-05-05 23:30 Europe/Kyiv", "2026-05-06 01:00"), "2026-05-05", "2026-05-06"),
    ],
)
def test_first_and_last_day(when: When, first: str, last: str) -> None:
    """The days it touches are those of its own zone."""
    assert (first_day(when), last_day(when)) == (date.fromisoformat(first), date.fromisoformat(last))


def test_day_begins_and_ends_where_the_reader_is() -> None:
    """A day begins at the reader's midnight; on the day the clocks go forward it has 23 hours."""
    day = when_from("2026-03-29")
    assert starts_at(day, BERLIN) == datetime(2026, 3, 28, 23, tzinfo=UTC)
    assert ends_at(day, BERLIN) == datetime(2026, 3, 29, 22, tzinfo=UTC)
    assert ends_at(day, ZoneInfo("UTC")) - starts_at(day, ZoneInfo("UTC")) == timedelta(hours=24)


def test_clock_time_is_the_same_instant_everywhere() -> None:
    """A clock time begins when it begins, wherever the reader is; without an end it is over then."""
    slot = when_from("2026-05-05 16:00 Europe/Kyiv")
    assert starts_at(slot, BERLIN) == starts_at(slot, LORD_HOWE) == datetime(2026, 5, 5, 13, tzinfo=UTC)
    assert ends_at(slot, BERLIN) == starts_at(slot, BERLIN)
    assert ends_at(when_from("2026-05-05 16:00 Europe/Kyiv", "18:00"), BERLIN) == datetime(2026, 5, 5, 15, tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "at", "instant"),
    [
        (BERLIN, "2026-03-29T02:30", "2026-03-29T01:30"),  # skipped: the offset before the gap
        (BERLIN, "2026-10-25T02:30", "2026-10-25T00:30"),  # comes twice: the first
        (LORD_HOWE, "2026-10-04T02:15", "2026-10-03T15:45"),  # a gap of half an hour
        (LORD_HOWE, "2026-04-05T01:45", "2026-04-04T14:45"),  # comes twice: the first
        (ZoneInfo("Pacific/Apia"), "2011-12-30T12:00", "2011-12-30T22:00"),  # a whole day that never was
    ],
)
def test_wall_at_clock_changes(zone: ZoneInfo, at: str, instant: str) -> None:
    """A wall time that is skipped is read with the offset before; one that comes twice is the first (RFC 5545)."""
    local = datetime.fromisoformat(at)
    assert wall(local.date(), local.time(), zone) == datetime.fromisoformat(instant).replace(tzinfo=UTC)


@given(
    st.datetimes(datetime(1971, 1, 1), datetime(2100, 1, 1)),  # noqa: DTZ001
    st.sampled_from(sorted(available_timezones() - {"localtime"})),
)
def test_wall_reads_back(local: datetime, name: str) -> None:
    """A wall time, seen again in its zone, is what it was, or lies as far behind it as the clocks were put forward."""
    zone = ZoneInfo(name)
    back = wall(local.date(), local.time(), zone).astimezone(zone).replace(tzinfo=None, fold=0)
    exists = any(
        local.replace(tzinfo=zone, fold=fold).astimezone(UTC).astimezone(zone).replace(tzinfo=None, fold=0) == local
        for fold in (0, 1)
    )
    assert back == local if exists else back > local


def test_midnight_that_does_not_exist() -> None:
    """Where the clocks go forward at midnight, the day begins an hour later on the wall."""
    santiago = ZoneInfo("America/Santiago")
    begins = wall(date(2026, 9, 6), time(), santiago)
    assert begins.astimezone(santiago).time() == time(1)
