"""Quiet hours on the reader's wall clock."""

from datetime import time
from zoneinfo import ZoneInfo

import pytest

from calfeed.errors import InvalidInputError
from calfeed.model.quiet import Quiet, quiet_from
from tests.usecases.reminding import at


@pytest.mark.parametrize(
    ("code", "now", "zone", "until"),
    [
        ("22:00-07:00", "2026-01-05 21:59", "UTC", None),
        ("22:00-07:00", "2026-01-05 22:00", "UTC", "2026-01-06 07:00"),
        ("22:00-07:00", "2026-01-06 06:59", "UTC", "2026-01-06 07:00"),
        ("22:00-07:00", "2026-01-06 07:00", "UTC", None),
        ("13:00-15:00", "2026-01-06 12:00", "Europe/Rome", "2026-01-06 14:00"),
        ("13:00-15:00", "2026-01-06 14:00", "Europe/Rome", None),
        # The night in which Rome's clocks go forward is an hour shorter, the one in which they go back longer.
        ("22:00-07:00", "2026-03-28 21:30", "Europe/Rome", "2026-03-29 05:00"),
        ("22:00-07:00", "2026-10-24 20:30", "Europe/Rome", "2026-10-25 06:00"),
        # 02:00 does not exist on that day: it is read with the offset before the gap, as 03:00 of the new one.
        ("22:00-02:00", "2026-03-29 00:59", "Europe/Rome", "2026-03-29 01:00"),
        # 02:00 comes twice: the first ends it, and the second hour from two to three is not quiet.
        ("22:00-02:00", "2026-10-25 00:00", "Europe/Rome", None),
        ("02:00-04:00", "2026-10-25 01:30", "Europe/Rome", "2026-10-25 03:00"),
        ("22:00-07:00", "2026-01-05 16:20", "Asia/Kathmandu", "2026-01-06 01:15"),
        ("23:00-06:00", "2026-04-04 12:30", "Australia/Lord_Howe", "2026-04-04 19:30"),
    ],
)
def test_until(code: str, now: str, zone: str, until: str | None) -> None:
    """They begin and end by the clock on the wall, over midnight and over changes of the clock."""
    quiet = quiet_from(code)
    assert quiet
    assert quiet.code == code
    assert quiet.until(at(now), ZoneInfo(zone)) == (at(until) if until else None)


def test_covers() -> None:
    """An hour lies in them from their first minute on and before their end."""
    night, noon = Quiet(time(22), time(7)), Quiet(time(12), time(14))
    assert [hour for hour in range(24) if night.covers(time(hour))] == [*range(7), 22, 23]
    assert [hour for hour in range(24) if noon.covers(time(hour))] == [12, 13]


@pytest.mark.parametrize("code", ["22-7", "22:00", "22:30-07:00", "24:00-07:00", "22:00-07:00 ", "２２:00-07:00", "x"])
def test_what_is_no_code(code: str) -> None:
    """Anything but whole hours is refused with what is wanted."""
    with pytest.raises(InvalidInputError, match='such as "22:00-07:00"'):
        quiet_from(code)


def test_a_whole_day() -> None:
    """Hours that leave none for mail are refused; none at all are fine."""
    with pytest.raises(InvalidInputError, match="would leave none for mail"):
        quiet_from("07:00-07:00")
    assert quiet_from("") is None
