"""When reminders fall due."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calfeed.model.reminder import (
    ALL_DAY_LEADS,
    TIMED_LEADS,
    Before,
    DayBefore,
    Lead,
    due_at,
    lead_from,
    leads_for,
    needs_zone,
)
from calfeed.model.when import Slot, Window
from tests.builders import when_from

UTC_ZONE = ZoneInfo("UTC")


def slot(starts: str) -> Slot:
    """A slot, as the builders write it."""
    built = when_from(starts)
    assert not isinstance(built, Window)
    return built


def due(starts: str, lead: Lead, zone: str) -> str:
    """When it falls due, on the reader's wall and in UTC."""
    at = due_at(slot(starts), lead, ZoneInfo(zone))
    assert at.tzinfo is UTC
    return f"{at.astimezone(ZoneInfo(zone)):%m-%dT%H:%M} {at:%m-%dT%H:%MZ}"


DAY, HOUR = TIMED_LEADS
NINE = DayBefore()


@pytest.mark.parametrize(
    ("starts", "lead", "zone", "expected"),
    [
        # A day before is 24 hours, also over a clock change: the wall shows another hour.
        ("2026-01-05 16:00 Europe/Kyiv", DAY, "Europe/Kyiv", "01-04T16:00 01-04T14:00Z"),
        ("2026-03-29 16:00 Europe/Kyiv", DAY, "Europe/Kyiv", "03-28T15:00 03-28T13:00Z"),
        ("2026-10-25 16:00 Europe/Kyiv", DAY, "Europe/Kyiv", "10-24T17:00 10-24T14:00Z"),
        ("2026-01-05 16:00 Europe/Kyiv", HOUR, "America/New_York", "01-05T08:00 01-05T13:00Z"),
        # Whole days: nine in the morning where the reader is, the day before.
        ("2026-01-05", NINE, "Europe/Kyiv", "01-04T09:00 01-04T07:00Z"),
        ("2026-01-05", NINE, "Pacific/Kiritimati", "01-04T09:00 01-03T19:00Z"),
        ("2026-01-05/2026-01-07", NINE, "UTC", "01-04T09:00 01-04T09:00Z"),
        # The day before a clock time is before its day where the reader is.
        ("2026-01-05 01:00 Europe/Kyiv", NINE, "America/New_York", "01-03T09:00 01-03T14:00Z"),
        # An hour that is skipped is read with the offset before the gap; one that comes twice is the first.
        ("2026-03-30", DayBefore(time(2, 30)), "Europe/Berlin", "03-29T03:30 03-29T01:30Z"),
        ("2026-10-26", DayBefore(time(2, 30)), "Europe/Berlin", "10-25T02:30 10-25T00:30Z"),
        ("2026-10-05", DayBefore(time(2, 15)), "Australia/Lord_Howe", "10-04T02:45 10-03T15:45Z"),
        # So long before a day begins is counted from the reader's midnight.
        ("2026-01-05", Before(timedelta(hours=24)), "Europe/Kyiv", "01-04T00:00 01-03T22:00Z"),
    ],
)
def test_due(starts: str, lead: Lead, zone: str, expected: str) -> None:
    """A reminder falls due so long before, or at that hour of the reader's wall."""
    assert due(starts, lead, zone) == expected


def test_leads_of_a_slot() -> None:
    """A clock time is remembered a day and an hour before, a day at nine on the day before."""
    assert leads_for(slot("2026-01-05 16:00 Europe/Kyiv")) == TIMED_LEADS
    assert leads_for(slot("2026-01-05")) == ALL_DAY_LEADS


def test_only_some_depend_on_the_reader() -> None:
    """So long before a clock time is the same for everybody; all else depends on where the reader is."""
    timed, day = slot("2026-01-05 16:00 Europe/Kyiv"), slot("2026-01-05")
    assert [needs_zone(timed, DAY), needs_zone(timed, NINE), needs_zone(day, DAY), needs_zone(day, NINE)] == [
        False,
        True,
        True,
        True,
    ]
    everywhere = {due_at(timed, DAY, ZoneInfo(name)) for name in ("UTC", "Asia/Kathmandu", "America/New_York")}
    assert everywhere == {datetime(2026, 1, 4, 14, tzinfo=UTC)}


LEADS = st.one_of(
    st.integers(0, 100_000).map(lambda minutes: Before(timedelta(minutes=minutes))),
    st.builds(DayBefore, st.times().map(lambda at: at.replace(second=0, microsecond=0)), st.integers(0, 30)),
)


@given(LEADS)
def test_lead_comes_back_from_its_code(lead: Lead) -> None:
    """The code that is stored names the same lead again."""
    assert lead_from(lead.code) == lead


@pytest.mark.parametrize("code", ["", "PT", "PTxM", "P1D", "D-1", "D-xT09:00", "tomorrow"])
def test_other_text_is_no_lead(code: str) -> None:
    """A text that is no lead's code is refused."""
    with pytest.raises(ValueError, match=r"."):
        lead_from(code)


@given(LEADS, st.sampled_from(["UTC", "Europe/Kyiv", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"]))
def test_due_is_never_after_the_day_before_ends(lead: Lead, zone: str) -> None:
    """No reminder falls due after the slot has begun, unless it was asked for on the day itself."""
    at = due_at(slot("2026-03-29"), lead, ZoneInfo(zone))
    begins = due_at(slot("2026-03-29"), Before(timedelta()), ZoneInfo(zone))
    assert at <= begins or (isinstance(lead, DayBefore) and lead.days == 0)
