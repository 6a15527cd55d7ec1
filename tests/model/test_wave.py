"""Which waves an occurrence or a change gives rise to."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from calfeed.model.meeting import Meeting, Status
from calfeed.model.recurrence import occurrences
from calfeed.model.wave import MailKind, Told, day_notices, notice, notice_kind, reminder_waves, starts_alike, told_by
from tests.builders import a_meeting, when_from
from tests.usecases.reminding import at

NOW = at("2026-01-02 12:00")
KYIV = ZoneInfo("Europe/Kyiv")
DAY = date(2026, 1, 5)


def _waves(meeting: Meeting, *zones: str) -> list[tuple[str, str, str]]:
    [occurrence] = occurrences(meeting, DAY)
    return [(wave.lead, wave.zone, f"{wave.due_at:%d %H:%M}") for wave in reminder_waves(occurrence, zones, NOW)]


def test_a_clock_time_is_one_instant_for_all() -> None:
    """A day and an hour before; where the readers live doesn't matter."""
    meeting = a_meeting("Tea", "2026-01-05 16:00 Europe/Kyiv")
    assert _waves(meeting, "Asia/Tokyo", "UTC") == [("PT1440M", "", "04 14:00"), ("PT60M", "", "05 13:00")]


def test_a_day_has_its_hour_in_each_zone() -> None:
    """The day before at nine, wherever the reader lives; nobody lives nowhere."""
    meeting = a_meeting("Tea", "2026-01-05")
    assert _waves(meeting, "Asia/Tokyo", "UTC") == [
        ("D-1T09:00", "Asia/Tokyo", "04 00:00"),
        ("D-1T09:00", "UTC", "04 09:00"),
    ]
    assert _waves(meeting) == []


def test_what_has_begun_is_not_armed() -> None:
    """A day begins at midnight in each zone by itself; what has begun or is cancelled has no reminders."""
    today = a_meeting("Tea", "2026-01-02")
    assert _waves(today, "Pacific/Auckland", "UTC") == []
    assert _waves(a_meeting("Tea", "2026-01-03"), "Pacific/Kiritimati", "UTC") == [("D-1T09:00", "UTC", "02 09:00")]
    assert _waves(a_meeting("Tea", "2026-01-05", status=Status.CANCELLED), "UTC") == []


@pytest.mark.parametrize(
    ("told", "fields", "kind"),
    [
        (Told(DAY), {}, None),
        (Told(DAY), {"when": when_from("2026-01-08")}, MailKind.MOVED),
        (Told(DAY), {"when": when_from("2026-01-05 10:00 Europe/Kyiv")}, MailKind.HOUR),
        (Told(DAY), {"place": "Lviv"}, None),
        (Told(DAY, place="Kyiv"), {"place": "Lviv"}, MailKind.PLACE),
        (Told(DAY, place="Kyiv"), {"place": None}, None),
        (Told(DAY, place="Kyiv"), {"place": "Lviv", "when": when_from("2026-01-08")}, MailKind.MOVED),
        (Told(DAY), {"when": when_from("2026-01-12..2026-01-18")}, MailKind.MOVED),
        (Told(DAY), {"status": Status.CANCELLED}, MailKind.CANCELLED),
        (Told(DAY, cancelled=True), {"status": Status.CANCELLED}, None),
        (Told(DAY, cancelled=True), {}, MailKind.RESTORED),
        (Told(DAY, cancelled=True), {"when": when_from("2026-01-08")}, MailKind.RESTORED),
        (
            Told(datetime(2026, 1, 5, 10, tzinfo=KYIV)),
            {"when": when_from("2026-01-05 11:00 Europe/Kyiv")},
            MailKind.MOVED,
        ),
        (Told(datetime(2026, 1, 5, 10, tzinfo=KYIV)), {"when": when_from("2026-01-05 09:00 Europe/Rome")}, None),
        (Told(datetime(2026, 1, 5, 10, tzinfo=KYIV)), {"when": when_from("2026-01-05 10:00 UTC")}, None),
    ],
)
def test_what_has_to_be_told(told: Told, fields: dict[str, Any], kind: MailKind | None) -> None:
    """Another day, hour or place is told, and an hour that was not known; what people know already isn't told again."""
    assert notice_kind(told, replace(a_meeting("Tea", "2026-01-05"), **fields), NOW) is kind


def test_a_notice_settles_first() -> None:
    """A notice waits a quarter of an hour, or as long as the one it replaces would have; near the start it doesn't."""
    moved = a_meeting("Tea", "2026-01-08", sequence=3)
    wave = notice(Told(DAY), moved, NOW)
    assert wave is not None
    assert (wave.due_at, wave.lead, wave.audience_at) == (NOW + timedelta(minutes=15), "#3", NOW)
    earlier = NOW + timedelta(minutes=4)
    replacing = notice(Told(DAY), moved, NOW, settles_at=earlier)
    assert replacing is not None
    assert replacing.due_at == earlier
    soon = notice(Told(at("2026-01-02 13:00").astimezone(KYIV)), moved, NOW)
    assert soon is not None
    assert soon.due_at == NOW


def test_what_is_over_is_not_corrected() -> None:
    """A change of a meeting whose old and new day are both past is told to nobody."""
    assert notice(Told(date(2026, 1, 1)), a_meeting("Tea", "2025-12-30"), NOW) is None
    assert notice(Told(date(2026, 1, 1)), a_meeting("Tea", "2026-01-08"), NOW) is not None


def test_told_by() -> None:
    """People know the day of a meeting, if it had one; a series without one of its days has not moved."""
    meeting = a_meeting("Tea", "2026-01-05")
    assert told_by(meeting, replace(meeting, when=when_from("2026-01-08")), NOW) == Told(DAY)
    window = a_meeting("Tea", "2026-01-05..2026-01-09")
    assert told_by(window, meeting, NOW) is None
    series = a_meeting("Sync", "2026-01-05", rrule="FREQ=WEEKLY")
    assert told_by(series, replace(series, excluded=(DAY,)), NOW) is None
    assert told_by(series, replace(series, when=when_from("2026-01-06")), NOW) == Told(DAY)


def test_days_left_out_of_a_series() -> None:
    """Each day that a series newly leaves out has a notice of its own; a series called off as a whole has one."""
    series = a_meeting("Sync", "2026-01-05", rrule="FREQ=WEEKLY", excluded=(DAY,))
    after = replace(series, excluded=(DAY, date(2026, 1, 12), date(2026, 1, 19)))
    assert [wave.key for wave in day_notices(series, after, NOW)] == ["20260112", "20260119"]
    assert list(day_notices(series, replace(after, status=Status.CANCELLED), NOW)) == []
    assert list(day_notices(after, after, NOW)) == []


def test_starts_alike() -> None:
    """Only where the start is the same instant, or day, do reminders go on to count."""
    meeting = a_meeting("Tea", "2026-01-05 16:00 Europe/Kyiv")
    assert starts_alike(meeting, a_meeting("Tea", "2026-01-05 16:00 Europe/Kyiv", ends="18:00"))
    assert starts_alike(meeting, a_meeting("Tea", "2026-01-05 15:00 Europe/Rome"))
    assert not starts_alike(meeting, a_meeting("Tea", "2026-01-05 16:00 Europe/Rome"))
    assert not starts_alike(meeting, a_meeting("Tea", "2026-01-05"))
    assert not starts_alike(meeting, a_meeting("Tea", "2026-01-05..2026-01-09"))
    assert not starts_alike(meeting, a_meeting("Tea", "2026-01-05 16:00 Europe/Kyiv", rrule="FREQ=DAILY"))
