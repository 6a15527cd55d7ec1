"""When reminders fall due where clocks change, by hand.

Each instant was worked out on paper from the zone's rules: the wall time, less the offset that holds then, less the
lead. A second test comes to the same with dateutil, which reads the zones' files by itself.
"""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from dateutil import tz

from calfeed.model.reminder import Before, DayBefore, Lead, due_at
from calfeed.model.when import Window
from tests.builders import when_from

DAY, HOUR, WEEK = Before(timedelta(hours=24)), Before(timedelta(hours=1)), Before(timedelta(days=7))
NINE, THREE = DayBefore(), DayBefore(time(3))

CASES: list[tuple[str, Lead, str, str]] = [
    # Kyiv: +02:00, from 29 March 03:00 (01:00Z) +03:00, from 25 October 04:00 (01:00Z) +02:00.
    ("2026-03-29 16:00 Europe/Kyiv", DAY, "Europe/Kyiv", "2026-03-28T13:00Z"),
    ("2026-03-29 04:30 Europe/Kyiv", HOUR, "Europe/Kyiv", "2026-03-29T00:30Z"),
    ("2026-03-29 03:30 Europe/Kyiv", HOUR, "Europe/Kyiv", "2026-03-29T00:30Z"),  # skipped
    ("2026-10-25 03:30 Europe/Kyiv", HOUR, "Europe/Kyiv", "2026-10-24T23:30Z"),  # twice
    ("2026-04-01 10:00 Europe/Kyiv", WEEK, "Europe/Kyiv", "2026-03-25T07:00Z"),
    ("2026-03-29", NINE, "Europe/Kyiv", "2026-03-28T07:00Z"),
    ("2026-03-30", NINE, "Europe/Kyiv", "2026-03-29T06:00Z"),
    ("2026-10-26 12:00 Europe/Kyiv", NINE, "Europe/Kyiv", "2026-10-25T07:00Z"),
    ("2026-03-29 16:00 Europe/Kyiv", NINE, "America/New_York", "2026-03-28T13:00Z"),
    # Kathmandu: +05:45, until the end of 1985 +05:30. Kolkata: +05:30.
    ("2026-01-05", NINE, "Asia/Kathmandu", "2026-01-04T03:15Z"),
    ("2026-06-10 10:00 Asia/Kathmandu", HOUR, "Europe/Kyiv", "2026-06-10T03:15Z"),
    ("2026-01-05", DAY, "Asia/Kathmandu", "2026-01-03T18:15Z"),
    ("1986-01-01", NINE, "Asia/Kathmandu", "1985-12-31T03:30Z"),
    ("1986-01-02", NINE, "Asia/Kathmandu", "1986-01-01T03:15Z"),
    ("2026-03-29", NINE, "Asia/Kolkata", "2026-03-28T03:30Z"),
    ("2026-03-29 16:00 Europe/Kyiv", NINE, "Asia/Kolkata", "2026-03-28T03:30Z"),
    ("2026-01-05 22:00 Europe/London", NINE, "Asia/Kolkata", "2026-01-05T03:30Z"),  # there it is the 6th
    # Chatham: +13:45, from 5 April 03:45 (14:00Z the day before) +12:45, from 27 September 02:45 (14:00Z) +13:45.
    ("2026-04-05", NINE, "Pacific/Chatham", "2026-04-03T19:15Z"),
    ("2026-04-06", NINE, "Pacific/Chatham", "2026-04-04T20:15Z"),
    ("2026-04-05 03:00 Pacific/Chatham", HOUR, "Pacific/Chatham", "2026-04-04T12:15Z"),  # twice
    ("2026-09-27 03:00 Pacific/Chatham", HOUR, "Pacific/Chatham", "2026-09-26T13:15Z"),  # skipped
    ("2026-09-27 12:00 Pacific/Chatham", DAY, "Europe/Kyiv", "2026-09-25T22:15Z"),
    ("2026-09-28", THREE, "Pacific/Chatham", "2026-09-26T14:15Z"),  # skipped
    # Lord Howe: +11:00, from 5 April 02:00 (15:00Z) +10:30, from 4 October 02:00 (15:30Z) +11:00: half an hour.
    ("2026-10-04", NINE, "Australia/Lord_Howe", "2026-10-02T22:30Z"),
    ("2026-10-05", NINE, "Australia/Lord_Howe", "2026-10-03T22:00Z"),
    ("2026-10-04 09:00 Australia/Lord_Howe", DAY, "Australia/Lord_Howe", "2026-10-02T22:00Z"),
    ("2026-10-04 02:15 Australia/Lord_Howe", HOUR, "UTC", "2026-10-03T14:45Z"),  # skipped
    ("2026-04-05 01:45 Australia/Lord_Howe", HOUR, "UTC", "2026-04-04T13:45Z"),  # twice
    ("2026-04-06", DAY, "Australia/Lord_Howe", "2026-04-04T13:30Z"),
    # Apia: -10:00 until 29 December 2011 24:00 (10:00Z), then +14:00 and the 31st: there was no 30th.
    ("2011-12-30", NINE, "Pacific/Apia", "2011-12-29T19:00Z"),
    ("2011-12-31", NINE, "Pacific/Apia", "2011-12-30T19:00Z"),  # the whole day before was skipped
    ("2012-01-01", NINE, "Pacific/Apia", "2011-12-30T19:00Z"),
    ("2011-12-31 12:00 Pacific/Apia", DAY, "Pacific/Apia", "2011-12-29T22:00Z"),
    ("2012-01-02 10:00 Pacific/Apia", WEEK, "Pacific/Apia", "2011-12-25T20:00Z"),
    # Casablanca: +01:00, but +00:00 from 10 March 2024 03:00 (02:00Z) to 14 April 02:00 (02:00Z), for Ramadan.
    ("2024-03-10 02:30 Africa/Casablanca", HOUR, "Africa/Casablanca", "2024-03-10T00:30Z"),  # twice
    ("2024-04-14 02:30 Africa/Casablanca", HOUR, "Africa/Casablanca", "2024-04-14T01:30Z"),  # skipped
    ("2024-03-11", NINE, "Africa/Casablanca", "2024-03-10T09:00Z"),
    ("2024-04-15", NINE, "Africa/Casablanca", "2024-04-14T08:00Z"),
    # St John's: -03:30, from 8 March 02:00 (05:30Z) -02:30, from 1 November 02:00 (04:30Z) -03:30.
    ("2026-03-08", NINE, "America/St_Johns", "2026-03-07T12:30Z"),
    ("2026-03-09", NINE, "America/St_Johns", "2026-03-08T11:30Z"),
    ("2026-03-08 02:30 America/St_Johns", HOUR, "America/St_Johns", "2026-03-08T05:00Z"),  # skipped
    ("2026-11-01 01:30 America/St_Johns", HOUR, "America/St_Johns", "2026-11-01T03:00Z"),  # twice
    ("2026-11-01 12:00 America/St_Johns", DAY, "America/St_Johns", "2026-10-31T15:30Z"),
    ("2026-01-05 01:00 Europe/Kyiv", NINE, "America/St_Johns", "2026-01-03T12:30Z"),  # there it is the 4th
    # São Paulo: -03:00, from 4 November 2018 00:00 (03:00Z) -02:00, from 17 February 2019 00:00 (02:00Z) -03:00.
    ("2018-11-04", DAY, "America/Sao_Paulo", "2018-11-03T03:00Z"),  # a day without a midnight
    ("2018-11-05", NINE, "America/Sao_Paulo", "2018-11-04T11:00Z"),
    ("2019-02-16 23:30 America/Sao_Paulo", HOUR, "America/Sao_Paulo", "2019-02-17T00:30Z"),  # twice
    ("2019-02-18", NINE, "America/Sao_Paulo", "2019-02-17T12:00Z"),
    ("2026-01-05 15:00 America/Sao_Paulo", DAY, "Europe/Kyiv", "2026-01-04T18:00Z"),
    # Troll: +00:00, from 29 March 01:00 (01:00Z) +02:00, from 25 October 03:00 (01:00Z) +00:00: two hours.
    ("2026-03-29 02:00 Antarctica/Troll", HOUR, "Antarctica/Troll", "2026-03-29T01:00Z"),  # skipped
    ("2026-10-25 02:30 Antarctica/Troll", HOUR, "Antarctica/Troll", "2026-10-24T23:30Z"),  # twice
    ("2026-03-30", NINE, "Antarctica/Troll", "2026-03-29T07:00Z"),
    ("2026-10-26", NINE, "Antarctica/Troll", "2026-10-25T09:00Z"),
]


@pytest.mark.parametrize(("starts", "lead", "zone", "expected"), CASES)
def test_due_by_hand(starts: str, lead: Lead, zone: str, expected: str) -> None:
    """A reminder falls due at the instant that was worked out on paper."""
    slot = when_from(starts)
    assert not isinstance(slot, Window)
    assert due_at(slot, lead, ZoneInfo(zone)) == datetime.fromisoformat(expected)


@pytest.mark.parametrize(("starts", "lead", "zone", "expected"), CASES)
def test_dateutil_agrees(starts: str, lead: Lead, zone: str, expected: str) -> None:
    """What was worked out on paper is what dateutil says."""
    day, *more = starts.split()
    clock, place = more or ("00:00", zone)
    start = _instant(datetime.fromisoformat(f"{day} {clock}"), place)
    if isinstance(lead, Before):
        due = start - lead.lead
    else:
        there = start.astimezone(tz.gettz(zone)).date() if more else datetime.fromisoformat(day).date()
        due = _instant(datetime.combine(there - timedelta(days=lead.days), lead.at), zone)
    assert due == datetime.fromisoformat(expected)


def _instant(wall: datetime, zone: str) -> datetime:
    return tz.resolve_imaginary(wall.replace(tzinfo=tz.gettz(zone))).astimezone(UTC)
