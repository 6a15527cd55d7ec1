"""Look-aheads: when they fall due and what they reach over."""

from datetime import date, time
from zoneinfo import ZoneInfo

import pytest

from calfeed.errors import InvalidInputError
from calfeed.model.digest import Digest, digest_from, digest_waves, is_ahead
from tests.model.test_reminder import slot
from tests.usecases.reminding import at

ROME = ZoneInfo("Europe/Rome")


@pytest.mark.parametrize(
    ("code", "now", "zone", "last", "then"),
    [
        ("daily 07:00", "2026-01-05 06:59", "UTC", "2026-01-04", "2026-01-05 07:00"),
        ("daily 07:00", "2026-01-05 07:00", "UTC", "2026-01-05", "2026-01-06 07:00"),
        ("daily 18:00", "2026-01-05 17:00", "Europe/Rome", "2026-01-05", "2026-01-06 17:00"),
        ("weekly 1 07:00", "2026-01-05 06:00", "UTC", "2025-12-29", "2026-01-05 07:00"),
        ("weekly 1 07:00", "2026-01-05 07:00", "UTC", "2026-01-05", "2026-01-12 07:00"),
        ("weekly 7 18:00", "2026-01-05 07:00", "UTC", "2026-01-04", "2026-01-11 18:00"),
        ("weekly 2 00:00", "2026-01-05 11:00", "Pacific/Auckland", "2026-01-06", "2026-01-12 11:00"),
        # The day on which Rome's clocks go forward has 23 hours.
        ("daily 07:00", "2026-03-28 06:00", "Europe/Rome", "2026-03-28", "2026-03-29 05:00"),
        # 02:00 does not exist on the 29th, and comes twice on 25 October: the first one counts.
        ("daily 02:00", "2026-03-28 02:00", "Europe/Rome", "2026-03-28", "2026-03-29 01:00"),
        ("daily 02:00", "2026-10-24 12:00", "Europe/Rome", "2026-10-24", "2026-10-25 00:00"),
        ("daily 02:00", "2026-10-25 01:30", "Europe/Rome", "2026-10-25", "2026-10-26 01:00"),
        # Samoa had no 30 December 2011.
        ("daily 07:00", "2011-12-29 18:00", "Pacific/Apia", "2011-12-29", "2011-12-30 17:00"),
    ],
)
def test_last_and_next(code: str, now: str, zone: str, last: str, then: str) -> None:
    """It comes at an hour of the reader's wall clock, each day or once a week."""
    digest = digest_from(code)
    assert digest
    assert digest.code == code
    place = ZoneInfo(zone)
    assert digest.last_on(at(now), place) == date.fromisoformat(last)
    assert digest.next_at(at(now), place) == at(then)


def test_stretches_leave_no_gap() -> None:
    """One reaches until the next falls due, through a change of the clock as well."""
    daily = Digest(at=time(2))
    days = [date(2026, 3, day) for day in (27, 28, 29, 30)]
    stretches = [daily.stretch(day, ROME) for day in days]
    assert [end for _, end in stretches[:-1]] == [start for start, _ in stretches[1:]]


@pytest.mark.parametrize("code", ["daily", "weekly 07:00", "weekly 8 07:00", "daily 07:30", "daily 24:00", "monthly"])
def test_what_is_no_code(code: str) -> None:
    """Anything but whole hours of each day or of a day of the week is refused with what is wanted."""
    with pytest.raises(InvalidInputError, match='"weekly 1 07:00"'):
        digest_from(code)


def test_waves() -> None:
    """There is one wave for the stretch that has begun and one for the next, with one identity whenever it is made."""
    used = [("Europe/Rome", Digest()), ("UTC", Digest(weekday=1, at=time(18)))]
    waves = list(digest_waves(used, at("2026-01-05 12:00")))
    assert [
        (wave.zone, wave.key, wave.lead, f"{wave.due_at:%d %H:%M}", f"{wave.not_after:%d %H:%M}") for wave in waves
    ] == [
        ("Europe/Rome", "2026-01-05", "daily 07:00", "05 06:00", "06 06:00"),
        ("Europe/Rome", "2026-01-06", "daily 07:00", "06 06:00", "07 06:00"),
        ("UTC", "2025-12-29", "weekly 1 18:00", "29 18:00", "05 18:00"),
        ("UTC", "2026-01-05", "weekly 1 18:00", "05 18:00", "12 18:00"),
    ]
    later = list(digest_waves(used, at("2026-01-05 18:00")))
    assert [wave.identity for wave in later[:2]] == [wave.identity for wave in waves[:2]]
    assert later[2].identity == waves[3].identity


@pytest.mark.parametrize(
    ("starts", "now", "ahead"),
    [
        ("2026-01-05 08:00 UTC", "2026-01-05 07:00", True),
        ("2026-01-05 07:00 UTC", "2026-01-05 06:59", False),
        ("2026-01-06 07:00 UTC", "2026-01-05 07:00", True),
        ("2026-01-06 07:01 UTC", "2026-01-05 07:00", False),
        ("2026-01-05 08:00 UTC", "2026-01-05 08:00", False),
        ("2026-01-05", "2026-01-05 07:00", True),
        ("2026-01-05", "2026-01-05 23:00", True),
        ("2026-01-05", "2026-01-06 01:00", False),
        ("2026-01-06", "2026-01-05 07:00", False),
        ("2026-01-04", "2026-01-05 07:00", False),
    ],
)
def test_what_is_ahead(starts: str, now: str, ahead: bool) -> None:
    """Each meeting is in one stretch, unless it has begun; a day without an hour is in the one of its noon."""
    stretch = Digest().stretch(date(2026, 1, 5), ZoneInfo("UTC"))
    assert is_ahead(slot(starts), stretch, ZoneInfo("UTC"), at(now)) is ahead
