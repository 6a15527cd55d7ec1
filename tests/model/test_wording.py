from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from calfeed.model.meeting import Certainty, Kind, Status
from calfeed.model.when import Timed
from calfeed.model.wording import english, offset_words
from tests.builders import when_from


def timed(starts: str, ends: str | None = None) -> Timed:
    """A stretch of clock time."""
    when = when_from(starts, ends)
    assert isinstance(when, Timed)
    return when


def test_day_words() -> None:
    """The day of the week is always said."""
    assert english.day_words(date(2026, 1, 5)) == "Monday 5 January 2026"


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2026-01-05", "2026-01-05", "Monday 5 January 2026"),
        ("2026-01-05", "2026-01-07", "Monday 5 to Wednesday 7 January 2026"),
        ("2026-01-31", "2026-02-01", "Saturday 31 January to Sunday 1 February 2026"),
        ("2025-12-31", "2026-01-01", "Wednesday 31 December 2025 to Thursday 1 January 2026"),
        ("2025-01-31", "2026-01-01", "Friday 31 January 2025 to Thursday 1 January 2026"),
    ],
)
def test_days_words(first: str, last: str, words: str) -> None:
    """What both ends share is said once."""
    assert english.days_words(date.fromisoformat(first), date.fromisoformat(last)) == words


def test_hour_words() -> None:
    """An end is said where there is one, with its day where that is another."""
    assert english.hour_words(timed("2026-01-05 14:00 Europe/Kyiv")) == "14:00"
    assert english.hour_words(timed("2026-01-05 14:00 Europe/Kyiv", "15:30")) == "14:00 to 15:30"
    late = timed("2026-01-05 22:00 Europe/Kyiv", "2026-01-06 01:00")
    assert english.hour_words(late) == "22:00 to Tuesday 6 January 2026, 01:00"


@pytest.mark.parametrize(
    ("zone", "words"),
    [
        ("Europe/Kyiv", "Kyiv time (UTC+3)"),
        ("America/New_York", "New York time (UTC-4)"),
        ("America/Argentina/Buenos_Aires", "Buenos Aires time (UTC-3)"),
        ("Asia/Kathmandu", "Kathmandu time (UTC+5:45)"),
        ("Africa/Abidjan", "Abidjan time (UTC)"),
        ("UTC", "UTC"),
        ("Etc/GMT+12", "Anywhere on Earth (UTC-12)"),
        ("Etc/GMT-3", "UTC+3"),
        ("EST", "EST (UTC-5)"),
    ],
)
def test_zone_words(zone: str, words: str) -> None:
    """A zone is called after its place, with the offset of that day."""
    assert english.zone_words(ZoneInfo(zone), datetime(2026, 7, 1, 12, tzinfo=UTC)) == words


def test_offset_words() -> None:
    """Minutes are said where there are some."""
    assert offset_words(-timedelta(hours=3, minutes=30)) == "UTC-3:30"


def test_when_words() -> None:
    """One line says what is known, and what is not."""
    assert english.when_words(when_from("2026-01-05")) == "Monday 5 January 2026 (hour not announced)"
    assert english.when_words(timed("2026-01-05 14:00 UTC")) == "Monday 5 January 2026, 14:00, UTC"
    assert (
        english.when_words(when_from("2026-03-01..2026-03-31")) == "date to be fixed: Sunday 1 to Tuesday 31 March 2026"
    )


@pytest.mark.parametrize(
    ("previous", "starts", "words"),
    [
        (date(2026, 1, 5), "2026-01-08", "was 5 January, now 8 January"),
        (date(2025, 12, 30), "2026-01-08", "was 30 December 2025, now 8 January 2026"),
        (datetime(2026, 1, 5, 14), "2026-01-05 16:00 UTC", "was 5 January, 14:00, now 5 January, 16:00"),  # noqa: DTZ001
        (datetime(2026, 1, 5, 14), "2026-01-08", "was 5 January, now 8 January"),  # noqa: DTZ001
        (date(2026, 1, 5), "2026-01-08 16:00 UTC", "was 5 January, now 8 January"),
        (date(2026, 1, 5), "2026-03-01..2026-03-31", "was 5 January, now date to be fixed"),
    ],
)
def test_moved_words(previous: date | datetime, starts: str, words: str) -> None:
    """The old and the new day, with hours where both are known, with years where they differ."""
    assert english.moved_words(previous, when_from(starts)) == words


def test_marked_title() -> None:
    """What a calendar may not show by itself stands before the title, and nothing twice."""
    assert english.marked_title("Tea", Kind.EVENT, Status.CONFIRMED) == "Tea"
    assert english.marked_title("Tea", Kind.EVENT, Status.CANCELLED) == "Cancelled: Tea"
    assert english.marked_title("Tea", Kind.EVENT, Status.CANCELLED, Certainty.MOVED) == "Postponed: Tea"
    assert english.marked_title("Tea", Kind.EVENT, Status.TENTATIVE, Certainty.REPORTED) == "Unconfirmed: Tea"
    assert english.marked_title("Papers", Kind.DEADLINE, Status.TENTATIVE) == "Tentative: Deadline: Papers"
    assert english.marked_title("Deadline for papers", Kind.DEADLINE, Status.CONFIRMED) == "Deadline for papers"


def test_listed() -> None:
    """The last two are joined by a word."""
    assert [english.listed(names) for names in ((), ("A",), ("A", "B"), ("A", "B", "C"))] == [
        "",
        "A",
        "A and B",
        "A, B and C",
    ]


@pytest.mark.parametrize(
    ("ago", "words"),
    [
        (timedelta(seconds=-5), "less than a minute ago"),
        (timedelta(seconds=59), "less than a minute ago"),
        (timedelta(seconds=60), "1 minute ago"),
        (timedelta(minutes=119), "119 minutes ago"),
        (timedelta(hours=2), "2 hours ago"),
        (timedelta(hours=47, minutes=59), "47 hours ago"),
        (timedelta(days=2), "2 days ago"),
        (timedelta(days=365), "365 days ago"),
    ],
)
def test_ago_words(ago: timedelta, words: str) -> None:
    """The longest unit of which there are at least two."""
    assert english.ago_words(ago) == words
